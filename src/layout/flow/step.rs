//! A step: its title, what it costs, its own deadline.

use super::super::builder::{frame, mm};
use super::super::frame::Role;
use super::super::galley::{Piece, Row, baseline};
use super::super::typeset::{Span, Style};
use super::writer::{BLOCK, NEAR, STEP, TIGHT, Writer};
use crate::document::{Cost, Step, plain_text};

/// The most lines of a title that has its cost beside it.
const BESIDE: usize = 2;

impl Writer<'_, '_> {
    pub(super) fn step(&mut self, parent: usize, step: &Step) {
        let sect = self.b.node(parent, Role::Sect);
        self.level = 3.min(self.level + 1);
        let node = self.b.node(sect, Role::Heading(self.level));
        let kind = self.m.step;
        let first_of_phase = self.galley.rows.last().is_some_and(|r| r.keep);
        self.space = if first_of_phase { BLOCK } else { self.space.max(STEP) };
        self.anchors.push(step.id.clone());

        let tag = step.cost.as_ref().map(|cost| match cost {
            Cost::Free => (self.words.get("layout-free"), self.inks.strong),
            Cost::Paid => (self.words.get("layout-paid"), self.inks.ink),
            Cost::Varies => (self.words.get("layout-varies"), self.inks.ink),
            Cost::Amount(amount) => (amount.clone(), self.inks.ink),
        });
        let tag = tag.map(|(text, color)| {
            let style = Style { bold: true, size: self.m.body.size, color };
            (self.b.type_.words(&text, style), color)
        });
        let inset = mm(3.5);
        let tag_width = tag.as_ref().map_or(0.0, |(line, _)| line.width + 2.0 * inset + mm(6.0));
        let style = Style { bold: true, size: kind.size, color: self.inks.ink };
        let spans = self.spans(node, &step.title, style);
        let measure = self.right - self.left;
        let word = self.b.type_.shape(&spans).map_or(0.0, |shaped| shaped.widths().1);
        let mut lines = self.b.type_.balanced(&spans, measure - tag_width);
        // The tag stands under a title that it would leave too little room (LOOK, section 5).
        let under = tag.is_some() && (lines.len() > BESIDE || word > measure - tag_width);
        if under {
            lines = self.b.type_.balanced(&spans, measure);
        }
        let at = self.galley.rows.len();
        self.lines(node, lines, kind, NEAR, 0.0);
        if let Some((line, color)) = tag.filter(|_| self.galley.rows.len() > at) {
            let cost = self.b.node(sect, Role::Paragraph);
            let height = self.m.body.size * 1.55;
            let width = line.width + 2.0 * inset;
            let shape = |left: f32, top: f32| {
                Piece::Shapes(vec![frame(left, top, left + width, top + height, mm(0.5), color)])
            };
            let down = 0.334 * self.m.body.size;
            if under {
                let (x, y) = (self.left + inset, height / 2.0 + down);
                let pieces = vec![shape(self.left, 0.0), Piece::Line { node: cost, line, x, y }];
                self.push(Row { above: mm(TIGHT), height, pieces, ..Row::default() });
            } else {
                let middle = baseline(kind.size, kind.leading) - 0.334 * kind.size;
                let left = self.right - width;
                self.galley.rows[at].pieces.push(shape(left, middle - height / 2.0));
                // The tag is read after the whole title: it goes with the title's last line.
                let last = self.galley.rows.len() - 1;
                let up: f32 = self.galley.rows[at + 1..=last].iter().map(|r| r.height).sum();
                self.galley.rows[last].pieces.push(Piece::Line { node: cost, line, x: left + inset, y: middle + down - up });
            }
        }
        if let Some(row) = self.galley.rows.get_mut(at) {
            row.bookmark = Some((2, plain_text(&step.title)));
        }
        self.keep_heading(at);
        if let Some(deadline) = &step.deadline {
            let node = self.b.node(sect, Role::Paragraph);
            let style = Style { bold: true, size: self.m.body.size, color: self.inks.strong };
            self.text(node, &[Span { text: deadline.clone(), style, tag: 0 }], self.m.body, NEAR);
            self.keep_last();
        }
        let level = self.level;
        self.blocks(sect, &step.body);
        self.level = level.min(3) - 1;
        self.space = STEP;
    }
}
