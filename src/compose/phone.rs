//! Phone numbers inside sentences.

use std::collections::BTreeSet;

use crate::document::Inline;
use crate::language::phone;

/// The figures of a number.
pub(super) fn digits(number: &str) -> String {
    number.chars().filter(char::is_ascii_digit).collect()
}

/// A number with its spaces made unbreakable.
pub(super) fn unbroken(number: &str) -> String {
    number.chars().map(|c| if phone::is_space(c) { '\u{a0}' } else { c }).collect()
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
    for span in phone::spans(text, short) {
        if span.start > rest {
            out.push(Inline::Text(text[rest..span.start].to_owned()));
        }
        out.push(Inline::Phone(unbroken(&text[span.clone()])));
        rest = span.end;
    }
    if rest < text.len() {
        out.push(Inline::Text(text[rest..].to_owned()));
    }
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
