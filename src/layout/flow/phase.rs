//! Headings: a phase with its marker, a case with its bar.

use super::super::builder::mm;
use super::super::frame::Role;
use super::super::galley::{Bond, Ground, Marker, baseline};
use super::super::preset::Type;
use super::super::typeset::Style;
use super::writer::{BLOCK, NEAR, PHASE, STEP, Writer};
use crate::document::{Case, Inline, Phase, plain_text};

impl Writer<'_, '_> {
    pub(super) fn heading(&mut self, parent: usize, level: u8, id: &str, words: &[Inline]) {
        let level = level.min(self.level + 1).max(2);
        self.level = level;
        let (kind, color, space) = match level {
            2 => (self.m.phase, self.inks.strong, PHASE),
            3 => (self.m.step, self.inks.ink, STEP),
            _ => (self.m.body, self.inks.ink, BLOCK),
        };
        let node = self.b.node(parent, Role::Heading(level));
        self.anchors.push(id.to_owned());
        self.space = self.space.max(space);
        let style = Style { bold: true, size: kind.size, color };
        let spans = self.spans(node, words, style);
        let at = self.galley.rows.len();
        let measure = self.right - self.left;
        let lines = self.b.type_.balanced(&spans, measure);
        self.lines(node, lines, kind, NEAR, 0.0);
        if let Some(row) = self.galley.rows.get_mut(at) {
            row.bookmark = Some((usize::from(level) - 1, plain_text(words)));
        }
        self.keep_heading(at);
    }

    pub(super) fn phase(&mut self, parent: usize, phase: &Phase) {
        let sect = self.b.node(parent, Role::Sect);
        self.level = 1;
        let at = self.galley.rows.len();
        self.space = PHASE;
        self.heading(sect, 2, &phase.id, &phase.title);
        let kind = self.m.phase;
        let style = Style {
            bold: true,
            size: 0.64 * mm(self.m.stake_width),
            color: self.inks.white,
        };
        let figure = phase.number.map(|n| self.b.type_.words(&n.to_string(), style));
        let symbol = if figure.is_none() { Some(self.symbol(&self.event.icon.clone())) } else { None };
        if let Some(row) = self.galley.rows.get_mut(at) {
            let cap = baseline(kind.size, kind.leading) - 0.668 * kind.size;
            row.marker = Some(Marker { figure, symbol, cap });
        }
        self.space = BLOCK;
        self.blocks(sect, &phase.body);
    }

    pub(super) fn case(&mut self, parent: usize, case: &Case) {
        let ground = self.ground(Ground::Bar { left: self.left, width: mm(2.2) });
        self.grounds.push(ground);
        let before = self.indent(mm(2.2 + 5.0));
        let level = self.level;
        let sect = self.b.node(parent, Role::Sect);
        self.level = (level + 1).min(4);
        let node = self.b.node(sect, Role::Heading(self.level));
        self.space = BLOCK;
        self.anchors.push(case.id.clone());
        let style = self.body(true);
        let spans = self.spans(node, &case.title, style);
        let at = self.galley.rows.len();
        let lines = self.b.type_.balanced(&spans, self.right - self.left);
        self.lines(node, lines, Type { size: self.m.body.size, leading: self.m.tight }, 0.5, 0.0);
        self.keep_heading(at);
        self.blocks(sect, &case.body);
        self.whole(at, Bond::Firm);
        self.level = level;
        self.left = before;
        self.grounds.pop();
        self.space = BLOCK;
    }
}
