//! Words of others: quotations, and code.

use super::super::builder::mm;
use super::super::frame::Role;
use super::super::galley::Ground;
use super::super::typeset::Span;
use super::writer::{BLOCK, PARAGRAPH, Writer};
use crate::document::Block;

impl Writer<'_, '_> {
    /// A rule at the left, and the words beside it.
    pub(super) fn quote(&mut self, parent: usize, blocks: &[Block]) {
        let node = self.b.node(parent, Role::BlockQuote);
        let ground = self.ground(Ground::Quote { left: self.left });
        self.grounds.push(ground);
        self.space = self.space.max(PARAGRAPH);
        let before = self.left;
        let step = mm(0.7 + 5.0).min((self.floor - self.left).max(mm(0.7 + 2.0)));
        self.left += step;
        self.blocks(node, blocks);
        self.left = before;
        self.grounds.pop();
        self.space = BLOCK;
    }

    /// Words of a computer: its lines are kept, and go on under themselves when they are too long.
    pub(super) fn code(&mut self, parent: usize, text: &str) {
        let node = self.b.node(parent, Role::Paragraph);
        let style = self.body(false);
        // The space before a line's end parts its last word from the next line's first for who listens.
        let text = text.trim_end().replace('\t', "    ").replace("\r\n", "\n").replace('\n', " \n");
        self.text(node, &[Span { text, style, tag: 0 }], self.m.body, PARAGRAPH);
    }
}
