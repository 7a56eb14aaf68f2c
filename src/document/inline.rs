//! Words: the leaves of a document.

use crate::paths::OutPath;

/// A run of text and what it means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    /// Plain text, typography done.
    Text(String),
    /// Important. Italics do not exist on paper: emphasis is strong too.
    Strong(Vec<Inline>),
    /// Words of a computer: never touched by typography.
    Code(String),
    /// An acronym or a hard word, with its plain meaning. Where readers need it, the meaning stands in brackets in the
    /// text after it: a form adds nothing that is seen.
    Abbreviation {
        /// As written: « CAF ».
        word: String,
        /// « caisse d’allocations familiales ».
        plain: String,
    },
    /// A phone number, grouped, kept on one line.
    Phone(String),
    /// A link.
    Link {
        /// Where to.
        target: Target,
        /// Its words.
        words: Vec<Inline>,
        /// The number `[n]` that paper prints after the words, from 1; `None` on the web, or when the words are the
        /// address itself.
        reference: Option<usize>,
    },
    /// The call of a note: its letter on paper, `(a)`.
    NoteCall {
        /// Position of the note in the document, from 0.
        index: usize,
    },
    /// Words in another language.
    Foreign {
        /// BCP 47.
        language: String,
        /// The words.
        words: Vec<Inline>,
    },
    /// A line end that the author asked for.
    Break,
}

/// Where a link goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// A whole address: `https:`, `http:`, `mailto:` or `tel:`.
    Address(String),
    /// A place in this document.
    Anchor(String),
    /// Another sheet of the site, perhaps at a place in it.
    Sheet {
        /// The sheet's slug.
        slug: String,
        /// The sheet's language.
        language: String,
        /// The place, if any.
        anchor: Option<String>,
    },
    /// A page or a file of the site; only on pages of the site itself.
    Page(OutPath),
}

/// The words alone, for titles, outlines and comparisons. A break is a space; references and note calls are left out.
#[must_use]
pub fn plain_text(inlines: &[Inline]) -> String {
    let mut out = String::new();
    push_plain(inlines, &mut out);
    out
}

fn push_plain(inlines: &[Inline], out: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(t) | Inline::Code(t) | Inline::Phone(t) => out.push_str(t),
            Inline::Strong(words) | Inline::Link { words, .. } | Inline::Foreign { words, .. } => push_plain(words, out),
            Inline::Abbreviation { word, .. } => out.push_str(word),
            Inline::NoteCall { .. } => {}
            Inline::Break => out.push(' '),
        }
    }
}

/// The letter of a note on paper: a … z, then aa, ab …
#[must_use]
pub fn note_letter(index: usize) -> String {
    let mut rest = index + 1;
    let mut letters = Vec::new();
    while rest > 0 {
        rest -= 1;
        #[expect(clippy::cast_possible_truncation, reason = "below 26")]
        letters.push(b'a' + (rest % 26) as u8);
        rest /= 26;
    }
    letters.iter().rev().map(|b| char::from(*b)).collect()
}
