//! Words as plain text.

use std::fmt::Write as _;

use crate::document::{Inline, Target, plain_text};

/// U+200E. In a text that is read from right to left it stands on both sides of what is read the other way, so that an
/// address keeps its slashes and a phone its plus sign in place. Not the isolates U+2066 and U+2069: a line of plain text
/// is a paragraph, and one that is filled in two would leave them open; older editors and embossers show them as signs.
pub(super) const MARK: char = '\u{200e}';

/// The words; a break is a line feed, a note its letter, a numbered link its number, another its address unless the
/// words are the address.
pub(super) fn text(inlines: &[Inline], letters: &[String], is_turned: bool, out: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Phone(_) | Inline::Code(_) | Inline::Foreign { .. } if is_turned => {
                out.push(MARK);
                text(std::slice::from_ref(inline), letters, false, out);
                out.push(MARK);
            }
            Inline::Text(t) | Inline::Code(t) | Inline::Phone(t) => out.push_str(t),
            Inline::Abbreviation { word, .. } => out.push_str(word),
            Inline::Strong(words) | Inline::Foreign { words, .. } => text(words, letters, is_turned, out),
            Inline::Link { target, words, reference } => {
                text(words, letters, is_turned, out);
                match (reference, target) {
                    (Some(number), _) => {
                        let _ = write!(out, "\u{a0}[{number}]");
                    }
                    (None, Target::Address(address)) if !holds(address, &plain_text(words)) => {
                        let _ = if is_turned { write!(out, " {MARK}<{address}>{MARK}") } else { write!(out, " <{address}>") };
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
