//! The checklist: everything to do, on one leaf, to tick off and to write dates on.

use super::{Inline, PhaseKind};

/// Everything a checklist says. Texts are ready for the reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checklist {
    /// « Aide-mémoire : cochez quand c’est fait. »
    pub lead: String,
    /// The sheet's summary when there is nothing to tick; else empty.
    pub summary: String,
    /// The day that the deadlines run from, to fill in: « Date du décès »; may be empty.
    pub date_label: String,
    /// Head of the column to fill in: « À faire avant le », then « jour / mois / année ».
    pub date_head: [String; 2],
    /// Phases, in the order of the sheet. What is not to do by a date is printed when the leaf has room for it.
    pub phases: Vec<ChecklistPhase>,
    /// « Vos notes », above empty lines when the leaf has room.
    pub notes: String,
    /// The phone to call, grouped; empty when nobody can be called.
    pub phone: String,
    /// Who answers and at what price: « Allô Service Public, prix d’un appel ».
    pub phone_caption: String,
    /// The reader's block: « Votre interlocuteur », « Téléphone », « Rendez-vous le ».
    pub fields: Vec<String>,
    /// The foot's left column, a line each: publisher and site, address of the code in clear, edition.
    pub foot_left: Vec<Vec<Inline>>,
    /// The foot's right column, a line each: checked on, to remove after, specimen or whom to call in case of doubt.
    pub foot_right: Vec<Vec<Inline>>,
}

/// A band of the stake: the steps that share a deadline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChecklistPhase {
    /// What it asks.
    pub kind: PhaseKind,
    /// Its number on the stake; only phases to do have one.
    pub number: Option<usize>,
    /// Its words; empty when its only row says them.
    pub title: String,
    /// What it says when there is nothing to tick, a line each.
    pub mentions: Vec<String>,
    /// Its steps.
    pub rows: Vec<ChecklistRow>,
}

/// A step to tick off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChecklistRow {
    /// « Déclarer le décès ».
    pub title: String,
    /// Its own deadline in words, when it differs from the phase's; may be empty.
    pub deadline: String,
    /// Its shortest way, a line or two: « La Caf, 32 30 ».
    pub ways: Vec<Vec<Inline>>,
}
