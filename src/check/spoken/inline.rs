//! Words inside a block.

use crate::document::{Inline, note_letter};

/// A paragraph as it is read: references and calls of notes stand after their words, a break is a space.
pub(super) fn text(inlines: &[Inline]) -> String {
    let mut out = String::new();
    push(inlines, &mut out);
    out
}

fn push(inlines: &[Inline], out: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(text) | Inline::Code(text) | Inline::Phone(text) => out.push_str(text),
            Inline::Abbreviation { word, .. } => out.push_str(word),
            Inline::Strong(words) | Inline::Foreign { words, .. } => push(words, out),
            Inline::Link { words, reference, .. } => {
                push(words, out);
                if let Some(number) = reference {
                    out.push_str(&format!(" [{number}]"));
                }
            }
            Inline::NoteCall { index } => out.push_str(&format!(" ({})", note_letter(*index))),
            Inline::Break => out.push(' '),
        }
    }
}
