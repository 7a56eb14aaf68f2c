//! Amounts that do not say of when.

use std::ops::Range;

use super::phrase::is_space;
use super::reading::{DIGIT, Kind, MarkKind, Passage, Prose, Tongue};
use crate::diagnostic::Diagnostic;
use crate::sheet::Cost;

/// The first amount in euros of a step where nothing says of when: neither a year in the step's own words, nor a note that
/// gives one, nor a source of that note with its date. Only the original is judged.
pub(crate) fn undated(prose: &Prose<'_>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    if prose.draft.language.is_some() || prose.tongue == Tongue::Other {
        return faults;
    }
    let mut told = vec![false; prose.steps.len()];
    for (index, passage) in prose.passages.iter().enumerate() {
        if !passage.kind.is_own() || passage.holds & DIGIT == 0 || passage.kind == Kind::Action {
            continue;
        }
        let Some(range) = amount(prose, passage) else { continue };
        if passage.step.is_some_and(|step| told[step]) {
            continue;
        }
        let is_dated = match passage.step {
            Some(step) => prose.passages.iter().any(|other| other.step == Some(step) && is_dated(prose, other)),
            None => is_dated(prose, &prose.passages[index]),
        };
        if let Some(step) = passage.step {
            told[step] = true;
        }
        if !is_dated {
            faults.push(prose.fault("prose-price-date", &range).fact("amount", &prose.text[range.clone()]));
        }
    }
    for (index, facts) in prose.steps.iter().enumerate() {
        let Some(Cost::Amount(figures)) = &facts.step.cost else { continue };
        let is_dated = prose.passages.iter().any(|other| other.step == Some(index) && is_dated(prose, other));
        if !told[index] && !is_dated {
            let title = &prose.passages[facts.title].range;
            faults.push(prose.fault("prose-price-date", title).fact("amount", format!("{figures} €")));
        }
    }
    faults
}

/// The first amount in euros of a passage, with its sign.
fn amount(prose: &Prose<'_>, passage: &Passage) -> Option<Range<usize>> {
    let atoms = prose.atoms_of(passage);
    let is_number = |at: usize| prose.word(&atoms[at]).bytes().all(|b| b.is_ascii_digit());
    (0..atoms.len()).find_map(|at| {
        if !is_number(at) {
            return None;
        }
        let rest = &prose.text[atoms[at].end..passage.range.end];
        let after = rest.trim_start_matches(is_space);
        let sign = if after.starts_with('€') {
            '€'.len_utf8()
        } else {
            let next = atoms.get(at + 1).map(|next| prose.word(next)).filter(|word| after.starts_with(word))?;
            if !matches!(next, "euro" | "euros" | "EUR") {
                return None;
            }
            next.len()
        };
        let joined = |index: &usize| {
            let between = &prose.text[atoms[index - 1].end..atoms[*index].start];
            is_number(index - 1) && (between == "," || (between.chars().count() == 1 && between.chars().all(is_space)))
        };
        let first = (1..=at).rev().take_while(joined).last().map_or(at, |index| index - 1);
        let end = atoms[at].end + (rest.len() - after.len()) + sign;
        Some(atoms[first].start..end)
    })
}

/// Whether a passage says a year, or calls a note that does, or whose source has a date.
fn is_dated(prose: &Prose<'_>, passage: &Passage) -> bool {
    says_year(prose, passage)
        || prose.marks_of(passage).iter().any(|mark| match mark.kind {
            MarkKind::Note(note) => is_dated_note(prose, note),
            _ => false,
        })
}

fn is_dated_note(prose: &Prose<'_>, note: usize) -> bool {
    let Some(label) = prose.draft.notes.get(note).map(|note| note.label.as_str()) else { return false };
    let mut sources = prose.draft.head.sources.iter();
    let mut notes = prose.passages.iter().filter(|passage| passage.kind == Kind::Note);
    sources.any(|source| source.date.is_some() && source.id.as_ref().is_some_and(|id| id.value == label))
        || notes.nth(note).is_some_and(|passage| says_year(prose, passage))
}

fn says_year(prose: &Prose<'_>, passage: &Passage) -> bool {
    passage.holds & DIGIT != 0
        && prose.atoms_of(passage).iter().any(|atom| {
            let word = prose.word(atom).as_bytes();
            // « 2026 », and « 21/11/2026 », « 2026-11-21 », which another rule tells.
            let year = |year: &[u8]| year.starts_with(b"20") && year.iter().all(u8::is_ascii_digit);
            (word.len() == 4 && year(word)) || (word.len() == 10 && year(&word[..4]))
        })
}
