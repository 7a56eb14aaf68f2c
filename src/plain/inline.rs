//! Words as plain text.

use std::fmt::Write as _;

use crate::document::{Inline, Target, plain_text};

/// The words; a break is a line feed, a note its letter, a numbered link its number, another its address unless the
/// words are the address.
pub(super) fn text(inlines: &[Inline], letters: &[String], out: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(t) | Inline::Code(t) | Inline::Phone(t) => out.push_str(t),
            Inline::Abbreviation { word, .. } => out.push_str(word),
            Inline::Strong(words) | Inline::Foreign { words, .. } => text(words, letters, out),
            Inline::Link { target, words, reference } => {
                text(words, letters, out);
                match (reference, target) {
                    (Some(number), _) => {
                        let _ = write!(out, "\u{a0}[{number}]");
                    }
                    (None, Target::Address(address)) if !holds(address, &plain_text(words)) => {
                        let _ = write!(out, " <{address}>");
                    }
                    (None, _) => {}
                }
            }
            Inline::NoteCall { index } => {
                if let Some(letter) = letters.get(*index) {
                    let _ = write!(out, "\u{a0}({letter})");
                }
            }
            Inline::Break => out.push('\n'),
        }
    }
}

/// Whether the words are the address, or all of it that has to be typed.
fn holds(address: &str, words: &str) -> bool {
    let bare = |text: &str| {
        let text = text.trim().trim_end_matches('/');
        let text = text.split_once("://").map_or(text, |(_, rest)| rest);
        let text = text.strip_prefix("mailto:").or_else(|| text.strip_prefix("tel:")).unwrap_or(text);
        text.strip_prefix("www.").unwrap_or(text).to_lowercase()
    };
    bare(address) == bare(words)
}
