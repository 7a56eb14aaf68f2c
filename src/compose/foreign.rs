//! Words of the site's own language inside a translation: names of bodies, addresses, titles of official pages, what a
//! reader finds again on a door or a form. Whoever hears the page must hear them said rightly (RGAA 8.7), and whoever
//! reads it from right to left must read them whole (RGAA 8.10).

use super::body::Composer;
use crate::catalogue::Sheet;
use crate::document::Inline;
use crate::language::{Words, is_right_to_left, is_right_to_left_letter, typography};

impl Composer<'_> {
    /// Whether the sheet is written in another language than the site's files.
    pub(super) fn is_translation(&self) -> bool {
        self.sheet.language != self.catalogue.site.language
    }

    /// A text of the site's files, in their language, typeset and its phones marked.
    pub(super) fn own(&self, text: &str) -> Vec<Inline> {
        if !self.is_translation() {
            return self.line(text);
        }
        self.finish(vec![self.foreign(vec![Inline::Text(text.trim().to_owned())])])
    }

    /// The same words, told to be of the site's language.
    pub(super) fn foreign(&self, words: Vec<Inline>) -> Inline {
        Inline::Foreign { language: self.catalogue.site.language.clone(), words }
    }

    /// Things said in one breath.
    pub(super) fn joined(&self, parts: impl IntoIterator<Item = Vec<Inline>>) -> Vec<Inline> {
        let mut out: Vec<Inline> = Vec::new();
        for part in parts.into_iter().filter(|part| !part.is_empty()) {
            if !out.is_empty() {
                out.push(Inline::Text(typography::comma(&self.sheet.language).to_owned()));
            }
            out.extend(part);
        }
        out
    }

    /// The same sheet in the site's language.
    pub(super) fn original(&self) -> Option<&Sheet> {
        self.catalogue.sheet(self.sheet.slug.as_str(), &self.catalogue.site.language)
    }

    /// In a text that is read from right to left, what is written with Latin letters is of the site's language, whether
    /// the author says so or not.
    pub(super) fn mark_latin(&self, words: Vec<Inline>) -> Vec<Inline> {
        if is_right_to_left(&self.sheet.language) { mark(words, &self.catalogue.site.language) } else { words }
    }
}

/// « en français », said in the words' own language; the language's tag when they do not know it.
pub(super) fn in_language(words: &Words, language: &str) -> String {
    let id = format!("site-in-{}", language.split('-').next().unwrap_or(language));
    if words.has(&id) { words.get(&id) } else { language.to_owned() }
}

fn mark(inlines: Vec<Inline>, language: &str) -> Vec<Inline> {
    let mut out = Vec::with_capacity(inlines.len());
    for inline in inlines {
        match inline {
            Inline::Text(text) => cut(&text, language, &mut out),
            Inline::Strong(words) => out.push(Inline::Strong(mark(words, language))),
            Inline::Link { target, words, reference } => {
                out.push(Inline::Link { target, words: mark(words, language), reference });
            }
            other => out.push(other),
        }
    }
    out
}

/// Cuts the runs of Latin words out of a text. A figure between two of them is one of them.
fn cut(text: &str, language: &str, out: &mut Vec<Inline>) {
    let is_latin = |word: &str| {
        word.contains(|c: char| c.is_alphabetic()) && !word.contains(is_right_to_left_letter)
    };
    let words: Vec<(usize, &str)> = text.split(' ').scan(0, |at, word| {
        let start = *at;
        *at += word.len() + 1;
        Some((start, word))
    })
    .collect();
    let mut rest = 0;
    let mut i = 0;
    while i < words.len() {
        if !is_latin(words[i].1) {
            i += 1;
            continue;
        }
        let mut last = i;
        for (j, (_, word)) in words.iter().enumerate().skip(i + 1) {
            if is_latin(word) {
                last = j;
            } else if word.contains(is_right_to_left_letter) || word.is_empty() {
                break;
            }
        }
        let (start, end) = (words[i].0, words[last].0 + words[last].1.len());
        // Signs around the run are those of the text that holds it.
        let is_sign = |c: char| !c.is_alphanumeric();
        let run = &text[start..end];
        let from = start + (run.len() - run.trim_start_matches(is_sign).len());
        let to = start + run.trim_end_matches(is_sign).len();
        if from > rest {
            out.push(Inline::Text(text[rest..from].to_owned()));
        }
        let words = vec![Inline::Text(text[from..to].to_owned())];
        out.push(Inline::Foreign { language: language.to_owned(), words });
        rest = to;
        i = last + 1;
    }
    if rest < text.len() {
        out.push(Inline::Text(text[rest..].to_owned()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn runs(text: &str) -> Vec<String> {
        let words = mark(vec![Inline::Text(text.to_owned())], "fr");
        assert_eq!(crate::document::plain_text(&words), text);
        let found = words.iter().filter(|w| matches!(w, Inline::Foreign { .. }));
        found.map(|w| crate::document::plain_text(std::slice::from_ref(w))).collect()
    }

    #[test]
    fn latin_words_in_arabic_are_cut_out_whole_and_their_signs_left() {
        assert_eq!(runs("اتصل بـ (Allô Service Public)، مجانًا."), ["Allô Service Public"]);
        assert_eq!(runs("الاستمارة S 5136 ثم 3114.fr."), ["S", "3114.fr"]);
        assert_eq!(runs("Service Public 39 fiche نعم"), ["Service Public 39 fiche"]);
        assert_eq!(runs("خلال 24 ساعة"), Vec::<String>::new());
        assert_eq!(runs(""), Vec::<String>::new());
    }
}
