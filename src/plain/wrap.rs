//! Lines of 72 columns.

/// The longest line, in characters: what e-mail quotes and braille embossers reflow well (RFC 3676, section 4.2,
/// asks for 78 at most).
const WIDTH: usize = 72;

/// Fills lines with the words of `text`: the first starts with `first`, the others with `rest`. No-break spaces hold,
/// then become ordinary ones, unless they must stay. A word longer than a line has a line of its own. A line feed in the text is kept.
pub(super) fn fill(text: &str, first: &str, rest: &str, keeps_no_break: bool, out: &mut String) {
    let mut lead = first;
    for line in text.split('\n') {
        let mut current = lead.to_owned();
        let mut column = lead.chars().count();
        let mut empty = true;
        for word in line.split(' ').filter(|word| !word.is_empty()) {
            let length = word.chars().count();
            if !empty && column + 1 + length > WIDTH {
                push_line(&current, keeps_no_break, out);
                rest.clone_into(&mut current);
                column = rest.chars().count();
                empty = true;
            }
            if !empty {
                current.push(' ');
                column += 1;
            }
            current.push_str(word);
            column += length;
            empty = false;
        }
        push_line(&current, keeps_no_break, out);
        lead = rest;
    }
}

fn push_line(line: &str, keeps_no_break: bool, out: &mut String) {
    let is_no_break = |c: char| !keeps_no_break && matches!(c, '\u{a0}' | '\u{202f}');
    out.extend(line.trim_end().chars().map(|c| if is_no_break(c) { ' ' } else { c }));
    out.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_longer_than_a_line_is_never_cut() {
        let address = format!("<https://{}>", "a".repeat(90));
        let mut out = String::new();
        fill(&format!("voir {address} puis"), "- ", "  ", false, &mut out);
        assert_eq!(out, format!("- voir\n  {address}\n  puis\n"));
    }
}
