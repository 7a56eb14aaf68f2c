//! Typography over whole paragraphs, however they are cut.

use super::body::Composer;
use crate::document::Inline;
use crate::language::typography;

impl Composer<'_> {
    /// A whole text, typeset.
    pub(super) fn typeset(&self, text: &str) -> String {
        typography::for_language(&self.sheet.language)(text)
    }

    /// The words of one paragraph, typeset as the one text that they are.
    pub(super) fn typeset_all(&self, inlines: &mut [Inline]) {
        typeset(&self.sheet.language, inlines);
    }
}

/// Typesets the words of one paragraph in place: a sign that opens a fragment still sees the word that ended the one
/// before. Code and phones are seen and not touched.
pub(super) fn typeset(language: &str, inlines: &mut [Inline]) {
    let mut leaves = Vec::new();
    collect(inlines, &mut leaves);
    let fragments: Vec<&str> = leaves.iter().map(String::as_str).collect();
    let mut set = typography::fragments(language, &fragments).into_iter();
    restore(inlines, language, &mut set);
}

fn collect(inlines: &[Inline], leaves: &mut Vec<String>) {
    for inline in inlines {
        match inline {
            Inline::Text(text) | Inline::Abbreviation { word: text, .. } => leaves.push(text.clone()),
            Inline::Strong(words) | Inline::Link { words, .. } => collect(words, leaves),
            Inline::Code(_) | Inline::Phone(_) => leaves.push(typography::OPAQUE.to_owned()),
            Inline::Break => leaves.push("\n".to_owned()),
            Inline::NoteCall { .. } | Inline::Foreign { .. } => {}
        }
    }
}

fn restore(inlines: &mut [Inline], language: &str, set: &mut impl Iterator<Item = String>) {
    for inline in inlines {
        match inline {
            Inline::Text(text) => *text = set.next().unwrap_or_default(),
            Inline::Abbreviation { word, plain } => {
                *word = set.next().unwrap_or_default();
                *plain = typography::for_language(language)(plain);
            }
            Inline::Strong(words) | Inline::Link { words, .. } => restore(words, language, set),
            Inline::Code(_) | Inline::Phone(_) | Inline::Break => {
                set.next();
            }
            Inline::NoteCall { .. } => {}
            Inline::Foreign { language, words } => typeset(language, words),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_sees_the_word_before_it_through_other_inlines() {
        let text = |t: &str| Inline::Text(t.to_owned());
        let mut words = vec![
            text("L'"),
            Inline::Strong(vec![text("adresse")]),
            text(" : "),
            Inline::Code("a:b ?".into()),
            text(" ?"),
        ];
        typeset("fr", &mut words);
        assert_eq!(
            words,
            vec![
                text("L’"),
                Inline::Strong(vec![text("adresse")]),
                text("\u{a0}: "),
                Inline::Code("a:b ?".into()),
                text("\u{202f}?"),
            ]
        );
    }

    #[test]
    fn another_language_keeps_its_own_signs() {
        let mut words = vec![Inline::Text("What's this?".into())];
        typeset("en", &mut words);
        assert_eq!(words, vec![Inline::Text("What's this?".into())]);
    }
}
