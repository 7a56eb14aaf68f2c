//! What characters and fonts say.

use super::Faults;
use crate::pdf::read::{Reader, Reading};

pub(super) fn judge(reader: &Reader<'_>, reading: &Reading, faults: &mut Faults) {
    for (index, page) in reading.pages.iter().enumerate() {
        if let Some(line) = page.text.lines().chain(page.artifacts.lines()).find(|line| line.contains('\u{fffd}')) {
            faults.add("character", Some(index), line);
        }
        if !page.untagged.trim().is_empty() {
            faults.add("untagged", Some(index), page.untagged.trim());
        }
    }
    for (page, what) in &reader.drawn.unread {
        faults.add("unread", Some(*page), what.as_str());
    }
    for font in &reader.fonts.all {
        if !font.used.contains(&true) {
            continue;
        }
        let program = &font.program;
        if !program.is_embedded {
            faults.add("font-embedded", None, program.name.as_str());
        }
        if !program.is_named {
            faults.add("font-unicode", None, program.name.as_str());
        }
        // Codes of one byte go to glyphs by names and encodings: we write none, and judge none.
        if !program.wide {
            faults.add("font-simple", None, program.name.as_str());
        }
        let used = font.used.iter().enumerate().filter(|(_, used)| **used).map(|(code, _)| code);
        let (missing, wrong) = program.judge(used);
        if missing {
            faults.add("glyph", None, program.name.as_str());
        }
        if wrong {
            faults.add("widths", None, program.name.as_str());
        }
    }
}
