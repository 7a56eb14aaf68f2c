//! The same words for two places.

use std::collections::BTreeMap;

use super::lexicon::folded;
use super::reading::{MarkKind, Prose};
use crate::diagnostic::Diagnostic;

/// A link that has the words of another one and leads elsewhere (WCAG 2.2, 2.4.4 and 2.4.9).
pub(crate) fn ambiguous(prose: &Prose<'_>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    let mut seen: BTreeMap<String, (&str, std::ops::Range<usize>)> = BTreeMap::new();
    for mark in &prose.marks {
        let MarkKind::Link { address, .. } = mark.kind else { continue };
        let words = folded(&prose.text[mark.range.clone()]);
        match seen.get(&words) {
            None => drop(seen.insert(words, (address, mark.range.clone()))),
            Some((first, place)) if first.trim_end_matches('/') != address.trim_end_matches('/') => faults.push(
                prose
                    .fault("prose-repeated-link", &mark.range)
                    .fact("words", &prose.text[mark.range.clone()])
                    .fact("address", address)
                    .fact("first", *first)
                    .related(prose.place(place)),
            ),
            Some(_) => {}
        }
    }
    faults
}
