//! Words inside a block.

use super::speech::A_NUMBER;
use crate::document::{Inline, Target, note_letter};
use crate::language::Words;

/// A paragraph as it is read: references and calls of notes stand after their words, a break is a space. With `words`,
/// a link inside the paper says its page.
pub(super) fn text(inlines: &[Inline], words: Option<&Words>) -> String {
    let mut out = String::new();
    push(inlines, words, &mut out);
    out
}

fn push(inlines: &[Inline], words: Option<&Words>, out: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(text) | Inline::Code(text) | Inline::Phone(text) => out.push_str(text),
            Inline::Abbreviation { word, .. } => out.push_str(word),
            Inline::Strong(inner) | Inline::Foreign { words: inner, .. } => push(inner, words, out),
            Inline::Link { words: inner, reference, target } => {
                push(inner, words, out);
                if let (Target::Anchor(_), Some(words)) = (target, words) {
                    out.push_str(&format!(" ({})", words.with("layout-see-page", &[("page", A_NUMBER)])));
                }
                if let Some(number) = reference {
                    out.push_str(&format!(" [{number}]"));
                }
            }
            Inline::NoteCall { index } => out.push_str(&format!(" ({})", note_letter(*index))),
            Inline::Break => out.push(' '),
        }
    }
}
