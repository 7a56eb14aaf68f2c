//! Phone numbers grouped otherwise than they are said.

use std::collections::BTreeSet;

use super::reading::{DIGIT, Prose};
use crate::diagnostic::Diagnostic;
use crate::language::phone::{dialled, grouped, is_space, spans};

/// A number of France whose figures are not grouped as [`grouped`] does: « 01.23.45.67.89 », « 0809401401 ». Four or six
/// figures in one go are a phone only when the directory knows them.
pub(crate) fn ungrouped(prose: &Prose<'_>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for passage in prose.passages.iter().filter(|passage| passage.holds & DIGIT != 0) {
        if !passage.kind.is_own() {
            continue;
        }
        let atoms = prose.atoms_of(passage);
        let word = |index: usize| prose.word(&atoms[index]).as_bytes();
        let mut ranges = Vec::new();
        if (0..atoms.len()).any(|index| matches!(word(index), [b'0', ..] | [b'3', b'3', ..])) {
            let found = spans(prose.text_of(passage), &BTreeSet::new());
            ranges.extend(found.into_iter().map(|span| passage.range.start + span.start..passage.range.start + span.end));
        }
        for atom in atoms.iter().filter(|atom| matches!(atom.end - atom.start, 4 | 6)) {
            let written = prose.word(atom);
            if written.starts_with(['1', '3']) && written.bytes().all(|b| b.is_ascii_digit()) && is_known(prose, written) {
                ranges.push(atom.start..atom.end);
            }
        }
        for range in ranges {
            let written = &prose.text[range.clone()];
            let plain: String = written.chars().map(|c| if is_space(c) { ' ' } else { c }).collect();
            let Some(wanted) = grouped(written).filter(|wanted| *wanted != plain) else { continue };
            if !prose.is_opaque(passage, &range) {
                faults.push(prose.cured("prose-phone-form", &range, &wanted).fact("phone", written).fact("wanted", wanted));
            }
        }
    }
    faults
}

fn is_known(prose: &Prose<'_>, figures: &str) -> bool {
    let mut phones = prose.content.directory.contacts.values().filter_map(|contact| contact.phone.as_deref());
    phones.any(|phone| dialled(phone) == figures)
}
