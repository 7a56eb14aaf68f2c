//! Pictures.

use std::sync::Arc;

use super::super::builder::mm;
use super::super::frame::Role;
use super::super::galley::{Piece, Row};
use super::writer::{BLOCK, Writer};
use crate::document::{Figure, Inline};

/// What a pixel measures when nothing asks it to be smaller, pt: 150 to the inch.
const PIXEL: f32 = 72.0 / 150.0;

impl Writer<'_, '_> {
    /// A picture as large as it is, at most the measure and half a page; in words when there is none.
    pub(super) fn figure(&mut self, parent: usize, figure: &Figure) {
        let said = figure.alternative.trim();
        let Some(picture) = self.pictures.get(&figure.file) else {
            if !said.is_empty() {
                self.paragraph(parent, &[Inline::Text(said.to_owned())]);
            }
            return;
        };
        let (width, height) = (picture.width as f32 * PIXEL, picture.height as f32 * PIXEL);
        let half = (mm(self.m.bottom) - self.m.head()) / 2.0;
        let scale = ((self.right - self.left) / width).min(half / height).min(1.0);
        let node = (!said.is_empty())
            .then(|| self.b.node(parent, Role::Figure { alternative: said.to_owned(), bounds: [0.0; 4] }));
        let (width, height) = (width * scale, height * scale);
        let picture = if self.black { Arc::new(picture.gray()) } else { Arc::clone(picture) };
        let piece = Piece::Picture { node, picture, x: self.left, width, height };
        self.push(Row { above: mm(self.space.max(BLOCK)), height, pieces: vec![piece], ..Row::default() });
        self.space = BLOCK;
    }
}
