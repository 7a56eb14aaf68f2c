//! Steps that do not say when.

use std::collections::BTreeMap;

use super::reading::{Passage, Prose};
use crate::check::walk;
use crate::diagnostic::Diagnostic;
use crate::document::PhaseKind;

/// Words of a title that say when: DESIGN, section 4, « the heading's words are what the reader sees ».
const MOMENTS: [&str; 64] = [
    "an", "année", "années", "ans", "août", "après", "aujourd", "aussitôt", "automne", "avant", "avril", "bientôt",
    "chaque", "demain", "depuis", "dès", "début", "décembre", "enfin", "ensuite", "fin", "février", "heure", "heures",
    "hiver", "immédiatement", "janvier", "jour", "jours", "juillet", "juin", "jusqu", "lendemain", "lors", "lorsque",
    "mai", "maintenant", "mars", "matin", "mois", "moment", "novembre", "octobre", "pendant", "printemps", "prochain",
    "puis", "quand", "rapidement", "rentrée", "semaine", "semaines", "septembre", "si", "soir", "suite", "suivant",
    "suivante", "tard", "trimestre", "tôt", "urgence", "vite", "été",
];
/// Words that say when at the head of a title only: « À la signature du bail ».
const FIRST: [&str; 4] = ["à", "au", "aux", "dans"];

/// Whether a title says when.
pub(super) fn says_when(prose: &Prose<'_>, passage: &Passage) -> bool {
    prose.atoms_of(passage).iter().enumerate().any(|(index, atom)| {
        let word = prose.word(atom).to_lowercase();
        word.bytes().any(|b| b.is_ascii_digit())
            || MOMENTS.contains(&word.as_str())
            || (index == 0 && FIRST.contains(&word.as_str()))
    })
}

/// Steps to do that have no deadline, nor their phase: neither written in braces nor said in a title. One warning a phase, at
/// the first of its steps, for one deadline cures them all. Only the original is judged: a translation has its deadlines.
pub(crate) fn missing(prose: &Prose<'_>) -> Vec<Diagnostic> {
    let mut faults: Vec<Diagnostic> = Vec::new();
    if prose.draft.language.is_some() || !walk::uses_conventions(&prose.draft.body) {
        return faults;
    }
    // By phase: the title of the first step, and how many.
    let mut lacking: BTreeMap<Option<usize>, (usize, usize)> = BTreeMap::new();
    for facts in &prose.steps {
        let phase_says = facts.phase.as_ref().is_some_and(|phase| phase.kind != PhaseKind::ToDo || phase.says_when);
        let title = &prose.passages[facts.title];
        if phase_says || facts.step.deadline.is_some() || says_when(prose, title) {
            continue;
        }
        lacking.entry(facts.phase.as_ref().map(|phase| phase.index)).or_insert((facts.title, 0)).1 += 1;
    }
    for (title, count) in lacking.into_values() {
        let title = &prose.passages[title];
        let fault = prose.fault("prose-no-deadline", &title.range);
        faults.push(fault.fact("step", prose.text_of(title)).fact("steps", count.to_string()));
    }
    faults
}
