//! Words as plain text.

use std::fmt::Write as _;

use crate::document::{Inline, Target, plain_text};

/// U+200E. In a text that is read from right to left it stands on both sides of what is read the other way, so that an
/// address keeps its slashes and a phone its plus sign in place. Not the isolates U+2066 and U+2069: a line of plain text
/// is a paragraph, and one that is filled in two would leave them open; older editors and embossers show them as signs.
pub(super) const MARK: &str = "\u{200e}";

/// What ends it: U+200E again, then U+200F, or the figures of a date after it would be drawn to its side (UAX #9, rule
/// W7: a number goes the way of the last letter).
pub(super) const END: &str = "\u{200e}\u{200f}";

/// The words; a break is a line feed, a note its letter, a numbered link its number, another its address unless the
/// words are the address.
pub(super) fn text(inlines: &[Inline], letters: &[String], is_turned: bool, out: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Phone(_) | Inline::Code(_) | Inline::Foreign { .. } if is_turned => {
                out.push_str(MARK);
                text(std::slice::from_ref(inline), letters, false, out);
                out.push_str(END);
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
                        let (mark, end) = if is_turned { (MARK, END) } else { ("", "") };
                        let _ = write!(out, " {mark}<{address}>{end}");
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
