//! Lines no longer than a page is wide.

use unicode_width::UnicodeWidthStr;

/// Columns of a page of plain text.
pub(crate) const WIDTH: usize = 80;

/// A text cut at its ordinary spaces, `first` before its first line and `others` before the next ones. A word longer than a
/// line has a line of its own.
pub(crate) fn wrapped(text: &str, first: &str, others: &str, width: usize) -> String {
    let mut out = String::new();
    let mut line = first.to_owned();
    let mut is_empty = true;
    for word in text.split([' ', '\n']).filter(|word| !word.is_empty()) {
        if !is_empty && line.width() + 1 + word.width() > width {
            out.push_str(line.trim_end());
            out.push('\n');
            others.clone_into(&mut line);
            is_empty = true;
        }
        if !is_empty {
            line.push(' ');
        }
        line.push_str(word);
        is_empty = false;
    }
    out.push_str(line.trim_end());
    out.push('\n');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_cut_at_spaces_and_never_inside_a_word_or_a_no_break_space() {
        assert_eq!(wrapped("un deux trois", "- ", "  ", 9), "- un deux\n  trois\n");
        assert_eq!(wrapped("5\u{a0}965\u{a0}€ ici", "", "", 8), "5\u{a0}965\u{a0}€\nici\n");
        assert_eq!(wrapped("anticonstitutionnellement non", "[ ] ", "    ", 10), "[ ] anticonstitutionnellement\n    non\n");
        assert_eq!(wrapped("été été", "", "", 7), "été été\n");
        assert_eq!(wrapped("", "x ", "", 7), "x\n");
    }
}
