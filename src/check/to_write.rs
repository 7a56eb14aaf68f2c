//! Marks of what an editor has still to write, as `jalon new` leaves them.

use super::Content;
use crate::diagnostic::{Diagnostic, Severity};
use crate::sheet::Draft;
use crate::starter::MARK;

/// The code of this rule.
pub(super) const CODE: &str = "check-to-write";

/// Whether a fault lies on a line that is still to be written.
pub(super) fn is_at(fault: &Diagnostic) -> bool {
    fault.place.as_ref().is_some_and(|place| mark(place.line_text()).is_some())
}

/// One a mark, wherever it stands: a placeholder that is published is the worst fault of a starting text. Notes to the
/// editor, after a `#` of the head, are not published.
pub(super) fn marks(content: &Content<'_>, draft: &Draft) -> Vec<Diagnostic> {
    let text = &draft.source.text;
    let severity = if content.drafts_allowed { Severity::Warning } else { Severity::Error };
    let mut found = Vec::new();
    let (mut start, mut fences) = (0, 0);
    for line in text.split_inclusive('\n') {
        let is_fence = line.trim_end() == "+++";
        fences += usize::from(is_fence);
        let mut from = 0;
        while let Some(at) = line.get(from..).and_then(|rest| mark(rest)).map(|at| from + at) {
            let end = line[at..].find(']').map_or(line.trim_end().len(), |close| at + close + 1).max(at);
            from = end.max(at + 1);
            if fences == 1 && is_note(&line[..at]) {
                continue;
            }
            let inside = line[at..end].trim_start_matches('[').trim_end_matches(']');
            let what = inside.split_once(':').map_or("", |(_, what)| what.trim().trim_end_matches('.'));
            let diagnostic = Diagnostic { severity, ..Diagnostic::error(CODE) };
            found.push(
                diagnostic
                    .at(draft.place(&(start + at..start + end)))
                    .fact("said", if what.is_empty() { "no" } else { "yes" })
                    .fact("what", what),
            );
        }
        start += line.len();
    }
    found
}

/// Where the first mark of a text begins, however its letters are written.
fn mark(text: &str) -> Option<usize> {
    let starts = |rest: &str| {
        let mut letters = rest.chars().flat_map(char::to_lowercase).filter(|c| !matches!(c, '\u{300}' | '\u{301}')).map(plain);
        MARK.chars().flat_map(char::to_lowercase).map(plain).all(|wanted| letters.next() == Some(wanted))
    };
    text.match_indices('[').map(|(at, _)| at).find(|at| starts(&text[*at..]))
}

fn plain(c: char) -> char {
    match c {
        'à' => 'a',
        'é' => 'e',
        '\u{a0}' | '\u{202f}' => ' ',
        c => c,
    }
}

/// Whether what comes next on a line of TOML is a note: after a `#` that is in no text.
fn is_note(before: &str) -> bool {
    let mut quote = None;
    let mut escaped = false;
    for c in before.chars() {
        match (quote, c) {
            _ if escaped => escaped = false,
            (Some('"'), '\\') => escaped = true,
            (Some(open), c) if c == open => quote = None,
            (None, '"' | '\'') => quote = Some(c),
            (None, '#') => return true,
            _ => {}
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_seen_however_it_is_typed_and_a_note_is_none() {
        for text in ["[À écrire]", "x [à écrire : y]", "[A ecrire", "[a\u{300} écrire]", "[À\u{a0}écrire]", "[[À écrire]"] {
            assert!(mark(text).is_some(), "{text}");
        }
        for text in ["[écrire]", "À écrire", "[À", "[]", ""] {
            assert!(mark(text).is_none(), "{text}");
        }
        assert!(is_note("# ") && is_note("a = \"#\" # ") && is_note("a = '\\' # "));
        assert!(!is_note("a = \"# ") && !is_note("a = \"\\\"# ") && !is_note("a = "));
    }
}
