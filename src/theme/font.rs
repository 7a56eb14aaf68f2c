//! The faces of a theme.

use std::collections::BTreeSet;
use std::sync::Arc;

use skrifa::{FontRef, MetadataProvider as _, string::StringId};

/// A face of the theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Face {
    /// Words.
    Regular,
    /// Important words.
    Bold,
    /// Figures beside [`Face::Regular`].
    RegularFigures,
    /// Figures beside [`Face::Bold`].
    BoldFigures,
    /// Signs that the faces of words lack: arrows, ticks, boxes. One weight, beside both.
    Symbols,
}

impl Face {
    /// All of them, in a fixed order.
    pub const ALL: [Self; 5] =
        [Self::Regular, Self::Bold, Self::RegularFigures, Self::BoldFigures, Self::Symbols];
}

/// The static TrueType files of a theme, for print.
#[derive(Debug, Clone)]
pub struct Fonts {
    /// The files, in the order of [`Face::ALL`].
    pub files: [Arc<[u8]>; 5],
    /// What the size of the figures' faces is multiplied by, so that cap heights match: 0.955.
    pub figures_scale: f32,
    /// The characters that [`Face::Symbols`] draws: those of its own that one of the faces of words lacks.
    pub symbols: BTreeSet<char>,
    /// Every character that can be drawn, looked up once a theme instead of once a sheet.
    drawn: Drawn,
}

impl Fonts {
    /// The faces, in the order of [`Face::ALL`], and what they draw.
    #[must_use]
    pub fn new(files: [Arc<[u8]>; 5], figures_scale: f32) -> Self {
        let symbols = symbols(&files[Face::Symbols as usize], [&files[0], &files[1]]);
        let drawn = Drawn::by(&files, &symbols);
        Self { files, figures_scale, symbols, drawn }
    }

    /// Whether the faces that would draw the character have it: figures are drawn by their own.
    #[must_use]
    pub fn draw(&self, c: char) -> bool {
        self.drawn.has(c)
    }

    /// The file of a face.
    #[must_use]
    pub fn file(&self, face: Face) -> &Arc<[u8]> {
        &self.files[face as usize]
    }

    /// Whether the text can be printed in its own script: the faces draw half of its letters at least. A word of
    /// another script in it is a fault of its own.
    #[must_use]
    pub fn write(&self, text: &str) -> bool {
        let faces = [Face::Regular, Face::Bold, Face::Symbols].map(|face| FontRef::new(self.file(face)).ok());
        let drawn = |c: char| faces.iter().flatten().any(|font| font.charmap().map(c).is_some_and(|glyph| glyph.to_u32() != 0));
        let letters: Vec<char> = text.chars().filter(|c| c.is_alphabetic()).collect();
        letters.iter().filter(|c| drawn(**c)).count() * 2 >= letters.len()
    }
}

/// A set of characters.
#[derive(Debug, Clone)]
struct Drawn {
    /// Nearly every character of a text is in this table, by its number.
    low: Box<[bool]>,
    others: BTreeSet<char>,
}

/// What the table holds: Latin, Greek and Cyrillic letters, and what stands between words.
const LOW: u32 = 0x2100;

impl Drawn {
    fn by(files: &[Arc<[u8]>; 5], symbols: &BTreeSet<char>) -> Self {
        let characters = |face: Face| -> BTreeSet<char> {
            let font = FontRef::new(&files[face as usize]);
            let all = font.iter().flat_map(|font| font.charmap().mappings().collect::<Vec<_>>());
            all.filter(|(_, glyph)| glyph.to_u32() != 0).filter_map(|(code, _)| char::from_u32(code)).collect()
        };
        let both = |one, other| -> BTreeSet<char> { characters(one).intersection(&characters(other)).copied().collect() };
        let words = both(Face::Regular, Face::Bold).into_iter().filter(|c| !c.is_ascii_digit());
        let figures = both(Face::RegularFigures, Face::BoldFigures).into_iter().filter(char::is_ascii_digit);
        let mut drawn = Self { low: vec![false; LOW as usize].into(), others: BTreeSet::new() };
        for c in words.chain(figures).chain(symbols.iter().copied()) {
            match drawn.low.get_mut(c as usize) {
                Some(has) => *has = true,
                None => drop(drawn.others.insert(c)),
            }
        }
        drawn
    }

    fn has(&self, c: char) -> bool {
        self.low.get(c as usize).copied().unwrap_or_else(|| self.others.contains(&c))
    }
}

/// The characters of a face of symbols that a face of words lacks; figures have faces of their own.
///
/// A file that cannot be read has none: [`names`] has refused it.
fn symbols(symbols: &[u8], words: [&[u8]; 2]) -> BTreeSet<char> {
    let Ok(symbols) = FontRef::new(symbols) else { return BTreeSet::new() };
    let words: Vec<_> = words.into_iter().filter_map(|file| FontRef::new(file).ok()).collect();
    let lacks = |c: char| words.iter().any(|font| font.charmap().map(c).is_none_or(|glyph| glyph.to_u32() == 0));
    let characters = symbols.charmap().mappings().filter_map(|(code, _)| char::from_u32(code));
    characters.filter(|c| !c.is_ascii_digit() && lacks(*c)).collect()
}

/// The names that a font file gives to itself: family, full and PostScript names, in every language.
///
/// # Errors
/// What the file is not, when it is no font that can be read.
pub(super) fn names(bytes: &[u8]) -> Result<Vec<String>, String> {
    let font = FontRef::new(bytes).map_err(|e| e.to_string())?;
    let ids = [
        StringId::FAMILY_NAME,
        StringId::FULL_NAME,
        StringId::POSTSCRIPT_NAME,
        StringId::TYPOGRAPHIC_FAMILY_NAME,
        StringId::COPYRIGHT_NOTICE,
    ];
    Ok(ids.into_iter().flat_map(|id| font.localized_strings(id)).map(|s| s.chars().collect()).collect())
}
