//! Words of a poster that are read from afar.

use super::Content;
use crate::diagnostic::Diagnostic;
use crate::document::Poster;
use crate::sheet::{Draft, Spanned};

/// Shortest and longest headline, in characters.
const HEADLINE: (usize, usize) = (5, Poster::MOST_HEADLINE);
/// Longest summary, in characters.
const SUMMARY: usize = 300;

/// A headline that says something and holds on three lines.
pub(super) fn headline(_: &Content<'_>, draft: &Draft) -> Vec<Diagnostic> {
    let head = draft.head.poster.as_ref().and_then(|poster| poster.headline.as_ref());
    length(draft, head, HEADLINE.0, HEADLINE.1)
}

/// A lead that holds on two lines.
pub(super) fn lead(_: &Content<'_>, draft: &Draft) -> Vec<Diagnostic> {
    length(draft, draft.head.poster.as_ref().and_then(|poster| poster.lead.as_ref()), 0, Poster::MOST_LEAD)
}

/// A summary that page 1 holds in the largest letters.
pub(super) fn summary(_: &Content<'_>, draft: &Draft) -> Vec<Diagnostic> {
    length(draft, draft.head.summary.as_ref(), 0, SUMMARY)
}

fn length(draft: &Draft, text: Option<&Spanned<String>>, least: usize, most: usize) -> Vec<Diagnostic> {
    let Some(text) = text else { return Vec::new() };
    let found = text.value.trim().chars().count();
    if (least..=most).contains(&found) {
        return Vec::new();
    }
    vec![
        Diagnostic::error("check-headline-length")
            .at(draft.place(&text.span))
            .fact("found", found.to_string())
            .fact("most", most.to_string())
            .fact("least", least.to_string())
            .fact("side", if found > most { "over" } else { "under" })
            .fact("gap", if found > most { found - most } else { least - found }.to_string()),
    ]
}
