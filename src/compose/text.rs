//! The sheet as plain text.

use super::paper::paper;
use crate::catalogue::{Catalogue, Sheet};
use crate::document::Document;
use crate::language::Words;

/// The sheet for e-mail, screen readers and braille embossers. It is the paper's own document: what can be read in
/// the one can be read in the other.
#[must_use]
pub fn text(catalogue: &Catalogue, sheet: &Sheet, words: &Words) -> Document {
    paper(catalogue, sheet, words)
}
