//! What ends a paper: the links and the colophon.

use super::super::builder::{mm, rule};
use super::super::frame::Role;
use super::super::galley::{Bond, Piece, Row};
use super::super::preset::Type;
use super::writer::{BLOCK, NEAR, STEP, Writer};
use crate::document::{Block, Inline, Reference, Target as LinkTo};

impl Writer<'_, '_> {
    /// « Liens »: the references in the order of their numbers.
    pub(super) fn references(&mut self, links: &[Reference]) {
        if links.is_empty() {
            return;
        }
        self.level = 1;
        let sect = self.b.node(0, Role::Sect);
        let title = vec![Inline::Text(self.words.get("layout-links"))];
        self.heading(sect, 2, "liens", &title);
        let list = self.b.node(sect, Role::List { ordered: true });
        self.space = NEAR;
        for (i, link) in links.iter().enumerate() {
            let item = self.b.node(list, Role::ListItem);
            let address = Inline::Link {
                target: LinkTo::Address(link.address.clone()),
                words: vec![Inline::Text(link.short.clone())],
                reference: None,
            };
            let mut words = Vec::new();
            if !link.title.is_empty() && link.title != link.short {
                words.extend([Inline::Text(link.title.clone()), Inline::Break]);
            }
            words.push(address);
            self.labelled(item, &format!("[{}]", i + 1), mm(14.0), &[Block::Paragraph(words)]);
            self.space = NEAR;
        }
        self.space = BLOCK;
    }

    /// What closes the last page.
    pub(super) fn colophon(&mut self, lines: &[Vec<Inline>]) {
        if lines.is_empty() {
            return;
        }
        let at = self.galley.rows.len();
        let (left, right, color) = (self.left, self.right, self.inks.strong);
        let row = Row {
            above: mm(STEP),
            height: mm(4.0),
            keep: true,
            pieces: vec![Piece::Shapes(vec![rule(left, right, 0.0, mm(0.35), color)])],
            ..Row::default()
        };
        self.push(row);
        self.space = 0.0;
        for words in lines {
            let node = self.b.node(0, Role::Paragraph);
            let style = self.body(false);
            let spans = self.spans(node, words, style);
            self.text(node, &spans, Type { size: style.size, leading: self.m.tight }, 0.8);
        }
        self.whole(at, Bond::Strong);
        self.galley.tail = Some(at);
    }
}
