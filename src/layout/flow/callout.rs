//! Callouts.

use super::super::builder::mm;
use super::super::galley::{Bond, Ground};
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
        // 18 mm at 18 pt (LOOK, section 5); less where the measure is short.
        let column = mm(18.0).min((self.right - self.left) * 0.14);
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
        let node = self.group(parent);
        let before = self.indent(column + mm(5.0));
        let right = self.right;
        self.right -= mm(5.0);
        let floor = self.nest();
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
        self.floor = floor;
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
        self.whole(at, Bond::Strong);
        self.space = BLOCK;
    }
}
