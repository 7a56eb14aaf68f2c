//! Events that the theme knows, and those that call for somebody who listens.

use super::{Content, walk};
use crate::diagnostic::{Diagnostic, Severity};
use crate::document::PhaseKind;
use crate::language::nearest;
use crate::sheet::Draft;

/// An event without colours of its own takes the neutral set: worth saying, no reason to stop.
pub(super) fn unknown_event(content: &Content<'_>, draft: &Draft) -> Vec<Diagnostic> {
    let Some(event) = &draft.head.event else { return Vec::new() };
    let events = &content.theme.events;
    if events.contains_key(&event.value) {
        return Vec::new();
    }
    let known = events.keys().map(String::as_str);
    let guess = nearest(&event.value, known.clone());
    vec![
        Diagnostic::warning("check-event-unknown")
            .at(draft.place(&event.span))
            .fact("event", event.value.clone())
            .fact("guess", if guess.is_some() { "some" } else { "none" })
            .fact("nearest", guess.unwrap_or_default())
            .fact("known", known.collect::<Vec<_>>().join(", ")),
    ]
}

/// Who has lost somebody is told who listens. A text that uses nothing of the format is only reminded of it.
pub(super) fn support_missing(content: &Content<'_>, draft: &Draft) -> Vec<Diagnostic> {
    let Some(event) = &draft.head.event else { return Vec::new() };
    if !content.theme.event(&event.value).tender || walk::has_phase(draft, PhaseKind::Support) {
        return Vec::new();
    }
    let severity = if walk::uses_conventions(&draft.body) { Severity::Error } else { Severity::Warning };
    vec![Diagnostic { severity, ..Diagnostic::error("check-support-missing") }.at(draft.place(&event.span)).fact("event", event.value.clone())]
}
