//! Marks of what an editor has still to write, as `jalon new` leaves them.

use super::Span;
use crate::starter::MARK;

/// Every mark of a sheet's text, wherever it stands. Notes to the editor, after a `#` of the head, are not published and
/// are none.
#[must_use]
pub fn marks(text: &str) -> Vec<Span> {
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
            found.push(start + at..start + end);
        }
        start += line.len();
    }
    found
}

/// Whether a text has a mark.
#[must_use]
pub fn has_mark(text: &str) -> bool {
    mark(text).is_some()
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
