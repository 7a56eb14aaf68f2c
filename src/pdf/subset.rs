//! Subsets of fonts, each cut and compressed once, however many papers show the same glyphs.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use subsetter::GlyphRemapper;

use super::PdfError;
use super::face::fault;
use super::file::{LEVEL, compressed};
use crate::theme::{Face, Fonts};

/// How many subsets are kept: every size of thirty sheets, with their posters.
const MOST: usize = 512;

/// The subsets that papers share. Which of them are there changes nothing in a file.
#[derive(Debug, Default)]
pub struct Subsets(Mutex<BTreeMap<(Face, Vec<u16>), Arc<Subset>>>);

/// Some glyphs of a face.
#[derive(Debug)]
pub(super) struct Subset {
    /// The whole face that they are of.
    file: Arc<[u8]>,
    /// The new number of each glyph.
    pub(super) numbers: GlyphRemapper,
    /// The TrueType program.
    pub(super) program: Vec<u8>,
    /// The same, as Flate compresses it.
    pub(super) packed: Vec<u8>,
}

impl Subsets {
    /// The subset with these glyphs, which are sorted and differ.
    pub(super) fn of(&self, fonts: &Fonts, face: Face, glyphs: Vec<u16>) -> Result<Arc<Subset>, PdfError> {
        let file = fonts.file(face);
        let key = (face, glyphs);
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner).get(&key).cloned();
        if let Some(known) = known.filter(|known| Arc::ptr_eq(&known.file, file)) {
            return Ok(known);
        }
        let numbers = GlyphRemapper::new_from_glyphs_sorted(&key.1);
        let program = subsetter::subset(file, 0, &numbers).map_err(|error| fault(face, error))?;
        let packed = compressed(&program, LEVEL)?;
        let subset = Arc::new(Subset { file: Arc::clone(file), numbers, program, packed });
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if all.len() < MOST {
            all.insert(key, Arc::clone(&subset));
        }
        Ok(subset)
    }
}
