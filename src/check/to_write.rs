//! Marks of what an editor has still to write, as `jalon new` leaves them.

use super::Content;
use crate::diagnostic::{Diagnostic, Severity};
use crate::sheet::{Draft, Span, to_write};

/// The code of this rule.
pub(super) const CODE: &str = "check-to-write";

/// Whether a fault lies on a line that is still to be written.
pub(super) fn is_at(fault: &Diagnostic) -> bool {
    fault.place.as_ref().is_some_and(|place| to_write::has_mark(place.line_text()))
}

/// One a mark, wherever it stands: a placeholder that is published is the worst fault of a starting text. `--drafts` lets
/// the sheet through, and each of its papers and pages says that it is a draft.
pub(super) fn marks(content: &Content<'_>, draft: &Draft) -> Vec<Diagnostic> {
    let text = &draft.source.text;
    let severity = if content.drafts_allowed { Severity::Warning } else { Severity::Error };
    let told = |mark: Span| {
        let inside = text[mark.clone()].trim_start_matches('[').trim_end_matches(']');
        let what = inside.split_once(':').map_or("", |(_, what)| what.trim().trim_end_matches('.'));
        let diagnostic = Diagnostic { severity, ..Diagnostic::error(CODE) }.at(draft.place(&mark));
        diagnostic.fact("said", if what.is_empty() { "no" } else { "yes" }).fact("what", what)
    };
    to_write::marks(text).into_iter().map(told).collect()
}
