//! Writes blocks as rows.

use super::super::builder::{Builder, mm, rule};
use super::super::frame::Role;
use super::super::galley::{Galley, Ground, Piece, Row, baseline};
use super::super::ink::Inks;
use super::super::preset::{Measures, Type};
use super::super::typeset::{Line, Span, Style};
use crate::document::{Block, Inline};
use crate::language::Words;
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
    pub(super) galley: Galley,
    /// The grounds of the rows to come.
    pub(super) grounds: Vec<usize>,
    /// Level of the heading that rules here.
    pub(super) level: u8,
    /// Space before the next row, mm.
    pub(super) space: f32,
    /// The next row is the first of a case or callout: keep it with its title.
    pub(super) keep_first: bool,
    /// Anchors of the next row.
    pub(super) anchors: Vec<String>,
}

impl Writer<'_, '_> {
    pub(super) fn push(&mut self, mut row: Row) {
        row.grounds.extend(self.grounds.iter().copied());
        row.anchors.append(&mut self.anchors);
        row.keep |= std::mem::take(&mut self.keep_first);
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
            Block::Quote(blocks) => {
                let node = self.b.node(parent, Role::BlockQuote);
                let before = self.indent(mm(8.0));
                self.blocks(node, blocks);
                self.left = before;
            }
            Block::Code(text) => {
                let node = self.b.node(parent, Role::Paragraph);
                let body = self.body(false);
                let spans = [Span { text: text.trim_end().to_owned(), style: body, tag: 0 }];
                self.text(node, &spans, self.m.body, PARAGRAPH);
            }
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
            // Paper says what the picture says.
            Block::Figure(figure) => {
                self.paragraph(parent, &[Inline::Text(figure.alternative.clone())]);
            }
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
    }

    /// Lines of text as rows: two lines at least on each side of a page break.
    pub(super) fn text(&mut self, node: usize, spans: &[Span], kind: Type, after: f32) {
        let lines = self.b.type_.lines(spans, self.right - self.left);
        self.lines(node, lines, kind, after, 0.0);
    }

    pub(super) fn lines(&mut self, node: usize, lines: Vec<Line>, kind: Type, after: f32, x: f32) {
        let count = lines.len();
        let first = self.space;
        for (i, line) in lines.into_iter().enumerate() {
            let row = Row {
                above: if i == 0 { mm(first) } else { 0.0 },
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

    /// Keeps the rows from `from` on one page, unless they are taller than `limit` mm: a page would be left half empty.
    pub(super) fn keep_all(&mut self, from: usize, limit: f32) {
        let limit = mm(limit);
        let rows = &mut self.galley.rows[from..];
        if rows.iter().map(|r| r.above + r.pad + r.height).sum::<f32>() <= limit {
            let last = rows.len().saturating_sub(1);
            rows[..last].iter_mut().for_each(|r| r.keep = true);
        }
    }

    pub(super) fn ground(&mut self, ground: Ground) -> usize {
        self.galley.grounds.push(ground);
        self.galley.grounds.len() - 1
    }
}
