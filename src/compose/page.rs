//! The sheet on the web.

use super::body::{Composer, Medium};
use crate::catalogue::{Catalogue, Sheet};
use crate::document::{Content, Document, First};
use crate::language::Words;

/// The page of a sheet: links are links, and those to other sheets are left as
/// [`Target::Sheet`](crate::document::Target::Sheet).
#[must_use]
pub fn page(catalogue: &Catalogue, sheet: &Sheet, words: &Words) -> Document {
    let mut composer = Composer::new(catalogue, sheet, words, Medium::Web);
    let mut flow = composer.flow();
    flow.colophon = composer.colophon();
    composer.document(&sheet.title, Content::Flow(flow))
}

/// What to do first. A sheet of phases alone has none: its stake, just below, would say the same.
pub(super) fn first(catalogue: &Catalogue, sheet: &Sheet, words: &Words) -> Vec<First> {
    let mut composer = Composer::new(catalogue, sheet, words, Medium::Web);
    let first = composer.first_steps().into_iter();
    first.map(|(a, anchor)| First { deadline: a.deadline, title: a.title, detail: a.detail, anchor }).collect()
}
