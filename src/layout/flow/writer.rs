//! Writes blocks as rows.

use std::collections::BTreeMap;

use super::super::builder::{Builder, mm, rule};
use super::super::frame::Role;
use super::super::galley::{Bond, Galley, Ground, Piece, Row, baseline};
use super::super::ink::Inks;
use super::super::preset::{Measures, Type};
use super::super::typeset::{Line, Span, Style};
use super::pages::Pages;
use crate::document::{Block, Inline};
use crate::language::Words;
use crate::picture::Pictures;
use crate::theme::{Event, Icon};

/// Space between blocks, mm (LOOK, section 4).
pub(super) const TIGHT: f32 = 2.0;
pub(super) const NEAR: f32 = 3.5;
pub(super) const BLOCK: f32 = 6.5;
pub(super) const STEP: f32 = 10.0;
pub(super) const PHASE: f32 = 16.0;
/// Between paragraphs, mm: with the leading, one and a half lines.
pub(super) const PARAGRAPH: f32 = 4.8;

/// Writes blocks as rows.
pub(super) struct Writer<'a, 'b> {
    pub(super) b: &'b mut Builder<'a>,
    pub(super) m: Measures,
    pub(super) words: &'b Words,
    pub(super) event: &'b Event,
    pub(super) inks: Inks,
    pub(super) left: f32,
    pub(super) right: f32,
    /// The farthest left that nested lists may start their words: the measure stays at 60 % of its width.
    pub(super) floor: f32,
    pub(super) pictures: &'b Pictures,
    /// Whether one black prints it.
    pub(super) black: bool,
    /// Anchors of the notes, by letter.
    pub(super) notes: &'b BTreeMap<String, String>,
    /// The pages that links inside the paper print.
    pub(super) pages: &'b mut Pages,
    pub(super) galley: Galley,
    /// The grounds of the rows to come.
    pub(super) grounds: Vec<usize>,
    /// Level of the heading that rules here.
    pub(super) level: u8,
    /// Space before the next row, mm.
    pub(super) space: f32,
    /// The last row was of a heading: two lines of what follows stay with it.
    pub(super) after_heading: bool,
    /// Anchors of the next row.
    pub(super) anchors: Vec<String>,
}

impl Writer<'_, '_> {
    pub(super) fn push(&mut self, mut row: Row) {
        row.grounds.extend(self.grounds.iter().copied());
        row.anchors.append(&mut self.anchors);
        // One line under a heading is not enough.
        if std::mem::take(&mut self.after_heading) && row.height < 2.0 * self.m.body.leading {
            row.keep = true;
        }
        self.galley.rows.push(row);
    }

    pub(super) fn body(&self, bold: bool) -> Style {
        Style { bold, size: self.m.body.size, color: self.inks.ink }
    }

    pub(super) fn symbol(&self, name: &str) -> Icon {
        self.b.theme.icons.get(name).cloned().unwrap_or_default()
    }

    pub(super) fn blocks(&mut self, parent: usize, blocks: &[Block]) {
        for block in blocks {
            self.block(parent, block);
        }
    }

    pub(super) fn block(&mut self, parent: usize, block: &Block) {
        match block {
            Block::Paragraph(words) => self.paragraph(parent, words),
            Block::Heading { level, id, words } => self.heading(parent, *level, id, words),
            Block::Phase(phase) => self.phase(parent, phase),
            Block::Step(step) => self.step(parent, step),
            Block::Case(case) => self.case(parent, case),
            Block::List(list) => self.list(parent, list),
            Block::Papers(items) => self.papers(parent, items),
            Block::Ways(ways) => self.ways(parent, ways),
            Block::Definitions(list) => self.definitions(parent, list),
            Block::Table(table) => self.table(parent, table),
            Block::Callout(callout) => self.callout(parent, callout),
            Block::Quote(blocks) => self.quote(parent, blocks),
            Block::Code(text) => self.code(parent, text),
            Block::Rule => {
                let (left, right, color) = (self.left, self.right, self.inks.strong);
                let row = Row {
                    above: mm(BLOCK),
                    height: mm(0.5),
                    pieces: vec![Piece::Shapes(vec![rule(left, right, 0.0, mm(0.2), color)])],
                    ..Row::default()
                };
                self.push(row);
                self.space = BLOCK;
            }
            Block::Figure(figure) => self.figure(parent, figure),
            Block::Notes(notes) => self.notes(parent, notes),
        }
    }

    pub(super) fn indent(&mut self, by: f32) -> f32 {
        let before = self.left;
        self.left += by;
        before
    }

    pub(super) fn paragraph(&mut self, parent: usize, words: &[Inline]) {
        let node = self.b.node(parent, Role::Paragraph);
        let style = self.body(false);
        let spans = self.spans(node, words, style);
        self.text(node, &spans, self.m.body, PARAGRAPH);
        // What announces a list stays with it.
        if spans.last().is_some_and(|span| span.text.trim_end().ends_with(':')) {
            self.keep_last();
        }
    }

    /// Lines of text as rows: two lines at least on each side of a page break.
    pub(super) fn text(&mut self, node: usize, spans: &[Span], kind: Type, after: f32) {
        let lines = self.b.type_.lines(spans, self.right - self.left);
        self.lines(node, lines, kind, after, 0.0);
    }

    pub(super) fn lines(&mut self, node: usize, lines: Vec<Line>, kind: Type, after: f32, x: f32) {
        // An empty line is space: it neither keeps a line company nor heads a page.
        let mut above = mm(self.space);
        let mut set = Vec::with_capacity(lines.len());
        for line in lines {
            if line.is_empty() {
                above += kind.leading;
            } else {
                set.push((std::mem::take(&mut above), line));
            }
        }
        let count = set.len();
        for (i, (above, line)) in set.into_iter().enumerate() {
            let row = Row {
                above,
                height: kind.leading,
                keep: i + 1 < count && (i == 0 || i + 2 == count || count <= 3),
                pieces: vec![Piece::Line {
                    node,
                    line,
                    x: self.left + x,
                    y: baseline(kind.size, kind.leading),
                }],
                ..Row::default()
            };
            self.push(row);
        }
        self.space = after;
    }

    pub(super) fn keep_last(&mut self) {
        if let Some(row) = self.galley.rows.last_mut() {
            row.keep = true;
        }
    }

    /// The rows from `from` belong together.
    pub(super) fn whole(&mut self, from: usize, bond: Bond) {
        self.galley.wholes.push((from..self.galley.rows.len(), bond));
    }

    /// Rows that were just written are a heading: they stay with what follows.
    pub(super) fn keep_heading(&mut self, from: usize) {
        for row in &mut self.galley.rows[from..] {
            row.keep = true;
        }
        self.after_heading = true;
    }

    /// A node for a group of blocks, where its parent may hold one; else the parent itself.
    pub(super) fn group(&mut self, parent: usize) -> usize {
        match self.b.role(parent) {
            Role::Document | Role::Sect => self.b.node(parent, Role::Sect),
            _ => parent,
        }
    }

    /// Lists inside start anew: their words keep 60 % of the measure between `left` and `right`. Returns what to put
    /// back.
    pub(super) fn nest(&mut self) -> f32 {
        std::mem::replace(&mut self.floor, self.right - 0.6 * (self.right - self.left))
    }

    pub(super) fn ground(&mut self, ground: Ground) -> usize {
        self.galley.grounds.push(ground);
        self.galley.grounds.len() - 1
    }
}
