//! Callouts.

use super::super::builder::mm;
use super::super::frame::Role;
use super::super::galley::Ground;
use super::writer::{BLOCK, Writer};
use crate::document::{Block, Callout, CalloutKind, Inline};

impl Writer<'_, '_> {
    pub(super) fn callout(&mut self, parent: usize, callout: &Callout) {
        let (name, color) = match callout.kind {
            CalloutKind::Note => ("lightbulb", self.inks.strong),
            CalloutKind::Important => ("info", self.inks.ink),
            CalloutKind::Warning => ("triangle-alert", self.inks.ink),
            CalloutKind::Free => ("euro", self.inks.strong),
        };
        let column = mm(18.0);
        let symbol = self.symbol(name);
        let on = self.inks.white;
        let ground = self.ground(Ground::Frame {
            left: self.left,
            right: self.right,
            column,
            width: mm(0.7),
            color,
            symbol,
            on,
        });
        self.grounds.push(ground);
        let node = self.b.node(parent, Role::Sect);
        let before = self.indent(column + mm(5.0));
        let right = self.right;
        self.right -= mm(5.0);
        let at = self.galley.rows.len();
        self.space = BLOCK;
        let label = Inline::Strong(vec![Inline::Text(format!("{}. ", callout.label))]);
        let mut blocks = callout.body.clone();
        match blocks.first_mut() {
            Some(Block::Paragraph(words)) => words.insert(0, label),
            _ => blocks.insert(0, Block::Paragraph(vec![label])),
        }
        self.tight_blocks(node, &blocks);
        self.right = right;
        self.left = before;
        self.grounds.pop();
        let pad = mm(3.2);
        let least = mm(14.0);
        let rows = &mut self.galley.rows[at..];
        if let Some(first) = rows.first_mut() {
            first.pad += pad;
        }
        if let Some(last) = rows.last_mut() {
            last.height += pad;
        }
        // Room for the icon beside a single line.
        let total: f32 = rows.iter().enumerate().map(|(i, r)| r.pad + r.height + if i > 0 { r.above } else { 0.0 }).sum();
        if total < least
            && let Some(last) = rows.last_mut()
        {
            last.height += least - total;
        }
        self.keep_all(at, 80.0);
        self.space = BLOCK;
    }
}
