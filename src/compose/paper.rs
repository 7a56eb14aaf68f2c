//! The sheet on paper, whatever the size of its letters.

use super::body::{Composer, Medium};
use crate::catalogue::{Catalogue, Sheet};
use crate::document::{Content, Document};
use crate::language::Words;

/// The sheet on paper: a first page with the deadlines, links numbered and listed, and nothing that needs a screen.
#[must_use]
pub fn paper(catalogue: &Catalogue, sheet: &Sheet, words: &Words) -> Document {
    let mut composer = Composer::new(catalogue, sheet, words, Medium::Paper);
    let mut flow = composer.flow();
    flow.cover = composer.cover(&flow.blocks);
    flow.colophon = composer.colophon();
    composer.document(&sheet.title, Content::Flow(flow))
}
