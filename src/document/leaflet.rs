//! A leaflet: one leaf to put in a hand. What to do first on its front, whom to turn to on its back.

use super::{Action, CounterWords};

/// Everything a leaflet says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leaflet {
    /// One or two sentences under the title.
    pub summary: String,
    /// One to three things to do first, in order; none when the sheet has neither steps nor phases.
    pub rows: Vec<Action>,
    /// The first paragraphs of the text, where there are no rows.
    pub opening: Vec<String>,
    /// « Tournez : qui appeler, où aller ».
    pub turn_over: String,
    /// « Vérifié le 21 novembre 2026 ».
    pub verified: String,
    /// « À retirer après le 21 mai 2027 ».
    pub remove: String,
    /// Whom to call; nobody when neither the help nor the publisher has a phone.
    pub phone: Option<PhoneBlock>,
    /// Where to go; nowhere when the publisher is not known.
    pub counter: Option<CounterBlock>,
    /// What to scan; nothing when the sheet has no code or the site no address.
    pub code: Option<CodeBlock>,
    /// What the reader's adviser fills in: « Votre interlocuteur », « Téléphone », « Rendez-vous le ».
    pub reader: Vec<String>,
    /// Whom to call in doubt (bold), where the place is known from, edition and fingerprint, who prints or that it is a
    /// specimen.
    pub foot: Vec<String>,
}

impl Leaflet {
    /// The longest line of the foot that is set on one line, characters; wide letters fill it sooner.
    pub const MOST_FOOT: usize = 50;
}

/// Whom to call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhoneBlock {
    /// « Appelez ».
    pub verb: String,
    /// Who answers.
    pub name: String,
    /// The number, grouped.
    pub number: String,
    /// Hours and price, a line each.
    pub caption: Vec<String>,
}

/// Where to go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CounterBlock {
    /// « Venez ».
    pub verb: String,
    /// Its name.
    pub name: String,
    /// Its address, or how near it is, a line each.
    pub lines: Vec<String>,
    /// Hours, or how to find it, a line each.
    pub caption: Vec<String>,
    /// The same in fewer words, from the longest, for want of room.
    pub shorter: Vec<CounterWords>,
}

/// What to scan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodeBlock {
    /// « Scannez ».
    pub verb: String,
    /// What the code holds, whole and in lower case.
    pub address: String,
    /// The same in clear, without `https://`.
    pub clear: String,
    /// Alternative of the code's figure.
    pub alternative: String,
}
