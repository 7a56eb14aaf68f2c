//! Lists, papers to gather, definitions and notes.

use super::super::builder::{mm, square};
use super::super::frame::Role;
use super::super::galley::{Bond, Piece, baseline};
use super::super::preset::Type;
use super::super::typeset::{Span, Style};
use super::writer::{BLOCK, NEAR, PARAGRAPH, TIGHT, Writer};
use crate::document::{Block, Inline, Item as ListItem, List, Note};

impl Writer<'_, '_> {
    pub(super) fn list(&mut self, parent: usize, list: &List) {
        let node = self.b.node(parent, Role::List { ordered: list.start.is_some() });
        if self.space < BLOCK {
            self.space = NEAR;
        }
        let mut fellow = self.galley.rows.len();
        for (i, (number, entry)) in (list.start.unwrap_or(1)..).zip(&list.items).enumerate() {
            let at = self.galley.rows.len();
            let item = self.b.node(node, Role::ListItem);
            let (label, width) = match list.start {
                Some(_) => (format!("{number}."), mm(10.0)),
                None => ("•".to_owned(), mm(6.5)),
            };
            self.labelled(item, &label, width, entry);
            self.fellows(&mut fellow, at, i, list.items.len());
            self.space = NEAR;
        }
        self.space = PARAGRAPH;
    }

    /// The first item of a list, and the last, had better not stand alone on a page: the item from row `at` on, which
    /// is number `i` of `count`, goes with the one before it, which starts with row `fellow`.
    fn fellows(&mut self, fellow: &mut usize, at: usize, i: usize, count: usize) {
        if i == 1 || i + 1 == count {
            self.whole(*fellow, Bond::Weak);
        }
        *fellow = at;
    }

    /// A label, and blocks beside it.
    pub(super) fn labelled(&mut self, item: usize, label: &str, width: f32, blocks: &[Block]) {
        let node = self.b.node(item, Role::Label);
        let body = self.b.node(item, Role::ListBody);
        self.beside(node, label, width, |writer| writer.tight_blocks(body, blocks));
    }

    /// A label, and what `write` writes beside it. The deeper a list, the closer its words come to their labels.
    fn beside(&mut self, node: usize, label: &str, width: f32, write: impl FnOnce(&mut Self)) {
        let style = Style { bold: true, size: self.m.body.size, color: self.inks.strong };
        let line = self.b.type_.words(label, style);
        let at = self.galley.rows.len();
        let x = self.left;
        let least = line.width + mm(2.0);
        // A fourth of the room that is left, so that none is wanting at the sixth level.
        let before = self.indent(width.min((self.floor - x) / 4.0).max(least));
        if self.left > self.floor.max(x + mm(6.5)) {
            // The label is too wide to have words beside it.
            self.left = (x + mm(6.5)).min(self.floor.max(x));
            let space = self.space;
            self.lines(node, vec![line], Type { size: style.size, leading: self.m.tight }, 0.0, x - self.left);
            self.keep_last();
            self.space = space.min(0.0);
            write(self);
        } else {
            write(self);
            if let Some(row) = self.galley.rows.get_mut(at) {
                let first = row.pieces.iter().find_map(|p| if let Piece::Line { y, .. } = p { Some(*y) } else { None });
                let y = first.unwrap_or_else(|| baseline(self.m.body.size, self.m.tight));
                row.height = row.height.max(self.m.tight);
                row.pieces.insert(0, Piece::Line { node, line, x, y });
            } else {
                // An item with nothing in it still counts.
                self.left = x;
                self.lines(node, vec![line], Type { size: style.size, leading: self.m.tight }, 0.0, 0.0);
            }
        }
        self.left = before;
        // A line alone before a list inside the item is not enough.
        let more = self.galley.rows.len() > at + 1;
        if let Some(row) = self.galley.rows.get_mut(at) {
            row.keep |= more && row.height < 2.0 * self.m.body.leading;
        }
        self.whole(at, Bond::Strong);
    }

    /// Blocks in a list, a callout or a cell: the leading falls to 1.3.
    pub(super) fn tight_blocks(&mut self, parent: usize, blocks: &[Block]) {
        let body = self.m.body;
        self.m.body.leading = self.m.tight;
        self.blocks(parent, blocks);
        self.m.body = body;
    }

    pub(super) fn papers(&mut self, parent: usize, items: &[ListItem]) {
        // An x-height plus an ascender, for the size of the text (LOOK, section 5): 7.5 mm at 18 pt.
        let side = mm(7.5) * self.m.body.size / 18.0;
        let title = self.words.get("layout-papers");
        let level = (self.level + 1).min(4);
        let node = self.b.node(parent, Role::Heading(level));
        let style = self.body(true);
        self.space = BLOCK;
        self.text(node, &[Span { text: title, style, tag: 0 }], Type { size: style.size, leading: self.m.tight }, NEAR);
        self.keep_last();
        let list = self.b.node(parent, Role::List { ordered: false });
        let mut fellow = self.galley.rows.len();
        for (i, entry) in items.iter().enumerate() {
            let item = self.b.node(list, Role::ListItem);
            let body = self.b.node(item, Role::ListBody);
            let at = self.galley.rows.len();
            let left = self.left;
            let before = self.indent(side + mm(5.0).min(((self.floor - left) / 4.0).max(mm(2.0))));
            self.tight_blocks(body, entry);
            self.left = before;
            let ink = self.inks.ink;
            let middle = baseline(self.m.body.size, self.m.tight) - 0.3 * self.m.body.size;
            let rows = self.galley.rows.len() - at;
            if let Some(row) = self.galley.rows.get_mut(at) {
                let grow = (side - self.m.tight).max(0.0);
                // The box is taller than the line: the row makes room for it.
                for piece in &mut row.pieces {
                    if let Piece::Line { y, .. } = piece {
                        *y += grow / 2.0;
                    }
                }
                row.height += if rows == 1 { grow } else { grow / 2.0 };
                let top = middle + grow / 2.0 - side / 2.0;
                row.pieces.push(Piece::Shapes(vec![square(left, top, side, mm(0.7), ink)]));
            }
            self.whole(at, Bond::Strong);
            self.fellows(&mut fellow, at, i, items.len());
            self.space = TIGHT;
        }
        self.space = BLOCK;
    }

    pub(super) fn definitions(&mut self, parent: usize, list: &[(Vec<Inline>, Vec<ListItem>)]) {
        let node = self.b.node(parent, Role::List { ordered: false });
        for (term, bodies) in list {
            let item = self.b.node(node, Role::ListItem);
            let label = self.b.node(item, Role::Label);
            let at = self.galley.rows.len();
            let style = self.body(true);
            let spans = self.spans(label, term, style);
            self.text(label, &spans, Type { size: style.size, leading: self.m.tight }, 0.0);
            self.keep_last();
            let value = self.b.node(item, Role::ListBody);
            let before = self.indent(mm(6.5).min(((self.floor - self.left) / 4.0).max(mm(2.0))));
            for body in bodies {
                self.tight_blocks(value, body);
                self.space = TIGHT;
            }
            self.left = before;
            self.whole(at, Bond::Strong);
            self.space = NEAR;
        }
        self.space = PARAGRAPH;
    }

    /// The notes, each after its letter.
    pub(super) fn notes(&mut self, parent: usize, notes: &[Note]) {
        self.space = NEAR;
        for note in notes {
            let own = self.b.node(parent, Role::Note { id: note.id.clone() });
            let label = self.b.node(own, Role::Label);
            self.anchors.push(note.id.clone());
            self.beside(label, &format!("({})", note.letter), mm(11.0), |writer| {
                writer.tight_blocks(own, &[Block::Paragraph(note.body.clone())]);
            });
            self.space = TIGHT;
        }
        self.space = BLOCK;
    }
}
