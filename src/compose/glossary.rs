//! Hard words explained where they are first read.

use std::collections::BTreeSet;

use crate::catalogue::Glossary;
use crate::document::Inline;

/// What has been explained so far in one document.
#[derive(Debug, Default)]
pub(super) struct Explained(BTreeSet<String>);

impl Explained {
    /// Makes the first use of each term in a paragraph an [`Inline::Abbreviation`], with its meaning in brackets after
    /// it unless the author gives it there. Titles, links and the words of contacts are not touched: an explanation
    /// inside them would be in the way. Works on text as written, before typography.
    pub(super) fn explain(&mut self, inlines: Vec<Inline>, glossary: &Glossary) -> Vec<Inline> {
        if glossary.terms.is_empty() {
            return inlines;
        }
        let paragraph = folded(&crate::document::plain_text(&inlines));
        self.walk(inlines, glossary, &paragraph)
    }

    fn walk(&mut self, inlines: Vec<Inline>, glossary: &Glossary, paragraph: &str) -> Vec<Inline> {
        let mut out = Vec::with_capacity(inlines.len());
        for inline in inlines {
            match inline {
                Inline::Text(text) => self.cut(&text, glossary, paragraph, &mut out),
                Inline::Strong(words) => out.push(Inline::Strong(self.walk(words, glossary, paragraph))),
                other => out.push(other),
            }
        }
        out
    }

    fn cut(&mut self, text: &str, glossary: &Glossary, paragraph: &str, out: &mut Vec<Inline>) {
        let mut rest = 0;
        let mut at = 0;
        let mut inside_word = false;
        // Words between guillemets are somebody's or something's own: they are quoted, not explained.
        let mut quoted = false;
        while let Some(c) = text[at..].chars().next() {
            quoted = match c {
                '«' => true,
                '»' => false,
                _ => quoted,
            };
            let term = if inside_word || quoted { None } else { longest(text, at, glossary) };
            if let Some((index, end)) = term {
                let term = &glossary.terms[index];
                if self.0.insert(term.word.clone()) {
                    if at > rest {
                        out.push(Inline::Text(text[rest..at].to_owned()));
                    }
                    out.push(Inline::Abbreviation { word: text[at..end].to_owned(), plain: term.plain.clone() });
                    if !is_explained(text, at, end, &term.plain, paragraph) {
                        out.push(Inline::Text(format!(" ({})", term.plain)));
                    }
                    rest = end;
                }
                at = end;
                inside_word = true;
            } else {
                inside_word = c.is_alphanumeric();
                at += c.len_utf8();
            }
        }
        if rest < text.len() {
            out.push(Inline::Text(text[rest..].to_owned()));
        }
    }
}

/// The longest term that starts at `at` and ends with its word: « acte de décès » before « acte ».
fn longest(text: &str, at: usize, glossary: &Glossary) -> Option<(usize, usize)> {
    let mut best: Option<(usize, usize)> = None;
    for (index, term) in glossary.terms.iter().enumerate() {
        if let Some(end) = matches_at(text, at, &term.word)
            && best.is_none_or(|(_, known)| end > known)
        {
            best = Some((index, end));
        }
    }
    best
}

/// Where `word` ends if the text holds it at `at`. A word in lower case may start a sentence with a capital;
/// an acronym is only itself.
fn matches_at(text: &str, at: usize, word: &str) -> Option<usize> {
    // Nearly every place of a text fails here: nothing dearer is asked first.
    let (first, wanted) = (text[at..].chars().next()?, word.chars().next()?);
    if first.is_ascii() && wanted.is_ascii() {
        if !first.eq_ignore_ascii_case(&wanted) {
            return None;
        }
    } else if fold(first) != fold(wanted) && !first.to_lowercase().eq(wanted.to_lowercase()) {
        return None;
    }
    let mut found = text[at..].char_indices();
    let lower = word.chars().all(|c| !c.is_uppercase());
    let mut end = at;
    for (i, wanted) in word.chars().enumerate() {
        let (offset, c) = found.next()?;
        let same = fold(c) == fold(wanted) || (i == 0 && lower && c.to_lowercase().eq(wanted.to_lowercase()));
        if !same {
            return None;
        }
        end = at + offset + c.len_utf8();
    }
    let closed = !text[end..].starts_with(char::is_alphanumeric);
    // « bail-mobilité » and « www.caf.fr » do not speak of a bail or a Caf.
    let part = text[..at].ends_with(['-', '.', '/', '@']) || text[end..].starts_with(['-', '/', '@']);
    let domain = text[end..].strip_prefix('.').is_some_and(|t| t.starts_with(char::is_alphanumeric));
    (closed && !part && !domain).then_some(end)
}

/// Whether the author explains the term: it stands in brackets, brackets follow it, or its meaning is in the paragraph.
fn is_explained(text: &str, at: usize, end: usize, plain: &str, paragraph: &str) -> bool {
    let bracketed = text[..at].ends_with('(') || text[end..].trim_start().starts_with('(');
    bracketed || paragraph.contains(&folded(plain))
}

fn folded(text: &str) -> String {
    text.chars().map(fold).flat_map(char::to_lowercase).collect()
}

fn fold(c: char) -> char {
    match c {
        '’' => '\'',
        '\u{a0}' | '\u{202f}' => ' ',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::Term;
    use crate::document::plain_text;

    fn glossary() -> Glossary {
        let term = |word: &str, plain: &str| Term { word: word.into(), plain: plain.into() };
        Glossary {
            terms: vec![
                term("bail", "contrat de location"),
                term("bail mobilité", "contrat court"),
                term("Caf", "caisse d'allocations familiales"),
                term("obsèques", "enterrement ou crémation"),
            ],
        }
    }

    fn explained(explained: &mut Explained, text: &str) -> String {
        plain_text(&explained.explain(vec![Inline::Text(text.into())], &glossary()))
    }

    #[test]
    fn a_term_is_explained_once() {
        let mut state = Explained::default();
        assert_eq!(explained(&mut state, "Signez le bail."), "Signez le bail (contrat de location).");
        assert_eq!(explained(&mut state, "Gardez le bail."), "Gardez le bail.");
    }

    #[test]
    fn the_longest_term_wins_and_parts_of_words_are_none() {
        let mut state = Explained::default();
        assert_eq!(explained(&mut state, "Un bail mobilité"), "Un bail mobilité (contrat court)");
        assert_eq!(explained(&mut state, "Le bailleur, Cafard, caf.fr, www.Caf.fr"), "Le bailleur, Cafard, caf.fr, www.Caf.fr");
        assert_eq!(explained(&mut state, "Obsèques"), "Obsèques (enterrement ou crémation)");
    }

    #[test]
    fn quoted_words_are_left_alone() {
        let mut state = Explained::default();
        assert_eq!(explained(&mut state, "la rubrique « Mon bail », puis le bail"), "la rubrique « Mon bail », puis le bail (contrat de location)");
    }

    #[test]
    fn what_the_author_explains_is_left_alone() {
        for text in ["La caisse d’allocations familiales (Caf)", "La Caf (celle du lieu)"] {
            let mut state = Explained::default();
            assert_eq!(explained(&mut state, text), text);
            assert_eq!(explained(&mut state, "La Caf"), "La Caf", "explained once is explained");
        }
    }
}
