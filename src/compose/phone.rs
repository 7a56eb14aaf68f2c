//! Phone numbers inside sentences.

use std::collections::BTreeSet;

use crate::document::Inline;
use crate::places::Directory;

/// The phone numbers of the directory that are too short to be told from a number without knowing them: « 17 », « 114 ».
pub(super) fn short_numbers(directory: &Directory) -> BTreeSet<String> {
    directory
        .contacts
        .values()
        .filter_map(|contact| contact.phone.as_deref())
        .map(digits)
        .filter(|number| number.len() <= 3)
        .collect()
}

/// The figures of a number.
pub(super) fn digits(number: &str) -> String {
    number.chars().filter(char::is_ascii_digit).collect()
}

/// A number with its spaces made unbreakable.
pub(super) fn unbroken(number: &str) -> String {
    number.chars().map(|c| if is_space(c) { '\u{a0}' } else { c }).collect()
}

/// Cuts the phone numbers out of texts, inside strong words too. Words of a link stay whole: a link in a link cannot be.
pub(super) fn mark(inlines: Vec<Inline>, short: &BTreeSet<String>) -> Vec<Inline> {
    let mut out = Vec::with_capacity(inlines.len());
    for inline in inlines {
        match inline {
            Inline::Text(text) => cut(&text, short, &mut out),
            Inline::Strong(words) => out.push(Inline::Strong(mark(words, short))),
            Inline::Foreign { language, words } => out.push(Inline::Foreign { language, words: mark(words, short) }),
            other => out.push(other),
        }
    }
    out
}

fn cut(text: &str, short: &BTreeSet<String>, out: &mut Vec<Inline>) {
    let mut rest = 0;
    let mut at = 0;
    while at < text.len() {
        let Some(c) = text[at..].chars().next() else { break };
        let starts = (c.is_ascii_digit() || c == '+') && !text[..at].ends_with(|b: char| b.is_alphanumeric() || ".,/-".contains(b));
        let number = if starts { number_at(text, at, short) } else { None };
        if let Some(end) = number {
            if at > rest {
                out.push(Inline::Text(text[rest..at].to_owned()));
            }
            out.push(Inline::Phone(unbroken(&text[at..end])));
            rest = end;
            at = end;
        } else if c.is_ascii_digit() {
            // The rest of a number that is no phone is no phone either: « 5 965 » holds no « 965 ».
            at = groups_end(text, at);
        } else {
            at += c.len_utf8();
        }
    }
    if rest < text.len() {
        out.push(Inline::Text(text[rest..].to_owned()));
    }
}

/// The end of figures in groups with one space, dot or hyphen between them, from `at`.
fn groups_end(text: &str, at: usize) -> usize {
    let mut end = at;
    let mut after_space = false;
    for (i, c) in text[at..].char_indices() {
        if c.is_ascii_digit() || (c == '+' && i == 0) {
            end = at + i + c.len_utf8();
            after_space = false;
        } else if (is_space(c) || c == '.' || c == '-') && !after_space {
            after_space = true;
        } else {
            break;
        }
    }
    end.max(at + 1)
}

/// The end of the phone number that starts at `at`, if one does (ARCEP decision 2018-0881: ten figures, short
/// numbers `3BPQ`, `116 XXX`, and those of the directory).
fn number_at(text: &str, at: usize, short: &BTreeSet<String>) -> Option<usize> {
    let end = groups_end(text, at);
    let written = &text[at..end];
    let figures = digits(written);
    let groups: Vec<usize> = written.split(|c: char| !c.is_ascii_digit() && c != '+').map(str::len).collect();
    let is_phone = if written.starts_with("+33") {
        figures.len() == 11
    } else {
        match (figures.len(), groups.as_slice()) {
            (10, [2, 2, 2, 2, 2] | [1, 3, 3, 3] | [4, 2, 2, 2] | [4, 3, 3] | [10]) => figures.starts_with('0'),
            (4, [2, 2]) => figures.starts_with('3'),
            (6, [3, 3]) => figures.starts_with("116"),
            (2 | 3, [_]) => short.contains(&figures) && is_called(text, at, end),
            _ => false,
        }
    };
    is_phone.then_some(end)
}

/// Whether a very short number is something to call: « Appelez le 15. », « au 17. », not « le 15 avril ».
fn is_called(text: &str, at: usize, end: usize) -> bool {
    let before = text[..at].trim_end_matches(is_space).to_lowercase();
    let sentence = before.rsplit(['.', '!', '?']).next().unwrap_or("");
    let by_article = [" le", " au"].iter().any(|article| sentence.ends_with(article)) && sentence.contains("ppel");
    let after = text[end..].trim_start_matches(is_space);
    by_article && (after.is_empty() || after.starts_with(['.', ',', ';', ')', '!', '?', ':']))
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{202f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn phones(text: &str) -> Vec<String> {
        let short = BTreeSet::from(["15".to_owned(), "17".to_owned()]);
        mark(vec![Inline::Text(text.to_owned())], &short)
            .into_iter()
            .filter_map(|i| if let Inline::Phone(p) = i { Some(p.replace('\u{a0}', " ")) } else { None })
            .collect()
    }

    #[test]
    fn phones_are_found_in_sentences() {
        assert_eq!(phones("Appelez le 01 23 45 67 89 ou le 0\u{a0}806\u{a0}000\u{a0}126."), ["01 23 45 67 89", "0 806 000 126"]);
        assert_eq!(phones("Le 31 14 vous écoute. Le 116 006 aussi."), ["31 14", "116 006"]);
        assert_eq!(phones("S’il n’est pas joignable, appelez le 15. Sinon appelez-les, au 17."), ["15", "17"]);
        assert_eq!(phones("Depuis l’étranger : +33 1 73 60 39 39."), ["+33 1 73 60 39 39"]);
    }

    #[test]
    fn other_numbers_are_no_phones() {
        for text in [
            "Appelez avant le 15 avril", "le 15", "5 965 € en 2026", "36 46 12", "75311 Paris", "le 0123456", "F16507",
            "les articles R2213-33", "de 25 000 à 30 000", "2026-11-21",
        ] {
            assert_eq!(phones(text), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn nothing_but_spaces_changes() {
        let text = "Avant 01 23 45 67 89 après";
        let out = mark(vec![Inline::Text(text.into())], &BTreeSet::new());
        assert_eq!(crate::document::plain_text(&out).replace('\u{a0}', " "), text);
    }
}
