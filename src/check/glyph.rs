//! Characters that no font of the theme has.

use std::collections::BTreeSet;

use super::{Content, walk};
use crate::diagnostic::{Diagnostic, Place};
use crate::language::normal;
use crate::sheet::{Draft, Span};

/// Layout draws these with another glyph, or draws nothing: they need none of their own.
const MAPPED: [char; 6] = ['\u{202f}', '\u{2011}', '\u{a0}', '\n', '\r', '\t'];

/// Each sign once a sheet, and one letter of each script, where it is first written: who writes Greek is told so once.
pub(super) fn missing(content: &Content<'_>, draft: &Draft) -> Vec<Diagnostic> {
    let fonts = &content.theme.fonts;
    // Such a translation has no paper (DESIGN, section 6), and so nothing that a font could lack.
    if draft.language.is_some() && draft.head.title.as_ref().is_some_and(|title| !fonts.write(&title.value)) {
        return Vec::new();
    }
    let mut seen = Seen::default();
    let mut scripts = BTreeSet::new();
    let mut faults = Vec::new();
    walk::texts(draft, &mut |text, span| {
        for c in normal(text).chars() {
            if seen.is_new(c) && !MAPPED.contains(&c) && !fonts.draw(c) {
                let keys = if c.is_alphabetic() { "letters" } else { "signs" };
                // Blocks of Unicode start at multiples of 256, or share their script with the one before; those of
                // East Asia are one.
                if c.is_alphabetic() && !scripts.insert((u32::from(c) >> 8).min(0x2E)) {
                    continue;
                }
                faults.push(
                    Diagnostic::error("check-glyph-missing")
                        .at(place(draft, span, c))
                        .fact("character", c.to_string())
                        .fact("code", format!("U+{:04X}", u32::from(c)))
                        .fact("keys", keys),
                );
            }
        }
    });
    faults
}

/// The characters met so far.
struct Seen {
    /// Nearly every character of a text is in this table.
    low: [bool; 256],
    others: BTreeSet<char>,
}

impl Default for Seen {
    fn default() -> Self {
        Self { low: [false; 256], others: BTreeSet::new() }
    }
}

impl Seen {
    fn is_new(&mut self, c: char) -> bool {
        match self.low.get_mut(c as usize) {
            Some(met) => !std::mem::replace(met, true),
            None => self.others.insert(c),
        }
    }
}

/// The character itself, when its text is in the file as it is read; else the text.
fn place(draft: &Draft, span: &Span, c: char) -> Place {
    let start = draft.place(span).span.start;
    let end = draft.place(span).span.end;
    match draft.source.text[start..end].find(c) {
        Some(at) => draft.place(&(start + at..start + at + c.len_utf8())),
        None => draft.place(span),
    }
}
