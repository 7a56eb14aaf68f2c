//! The ways to do a step, and who informs or helps.

use super::body::Composer;
use crate::document::{Inline, Way, WayKind, Ways};
use crate::sheet::{self as draft, BlockKind};

/// The order of LOOK, section 5: whoever reads from the top meets a person before a screen.
const ORDER: [WayKind; 6] =
    [WayKind::Phone, WayKind::Counter, WayKind::Post, WayKind::Online, WayKind::Ask, WayKind::Help];

/// The Fluent id of a way's reader's name.
pub(super) fn label_id(kind: WayKind) -> &'static str {
    match kind {
        WayKind::Phone => "way-phone",
        WayKind::Counter => "way-counter",
        WayKind::Post => "way-post",
        WayKind::Online => "way-online",
        WayKind::Ask => "way-ask",
        WayKind::Help => "way-help",
    }
}

impl Composer<'_> {
    /// A row a kind, and one more for each further phone number, in the order of [`ORDER`].
    pub(super) fn ways(&mut self, ways: &[draft::Way], online_only: bool) -> Ways {
        let mut rows = Vec::new();
        for kind in ORDER {
            let mut definitions = ways.iter().filter(|way| way.kind == kind).peekable();
            if definitions.peek().is_none() {
                continue;
            }
            let label = self.typeset(&self.words.get(label_id(kind)));
            let mut row = Way { kind, label: label.clone(), phone: None, lines: Vec::new() };
            if online_only && kind == WayKind::Help {
                row.lines.push(self.line(&self.words.get("way-online-only")));
            }
            for way in definitions {
                let mut one = Way { kind, label: label.clone(), phone: None, lines: Vec::new() };
                self.definition(&way.body, &mut one);
                // Each number is the largest of its row: a second one takes a row of its own.
                if one.phone.is_some() && !(row.phone.is_none() && row.lines.is_empty()) {
                    rows.push(std::mem::replace(&mut row, one));
                } else {
                    row.phone = row.phone.or(one.phone);
                    row.lines.append(&mut one.lines);
                }
            }
            rows.push(row);
        }
        Ways { rows }
    }

    fn definition(&mut self, body: &[draft::Block], row: &mut Way) {
        if let Some(role) = draft::lone_role(body) {
            self.contact(&role, row);
            return;
        }
        for block in body {
            self.push_lines(block, &mut row.lines);
        }
    }

    /// Prose gives a line a paragraph or item; what is no prose (a table, a code) has no place in a row and gives its
    /// words.
    fn push_lines(&mut self, block: &draft::Block, lines: &mut Vec<Vec<Inline>>) {
        match &block.kind {
            BlockKind::Paragraph(words) => {
                let words = self.prose(words);
                if !words.is_empty() {
                    lines.push(words);
                }
            }
            BlockKind::List { items, .. } | BlockKind::Papers(items) => {
                items.iter().flatten().for_each(|block| self.push_lines(block, lines));
            }
            BlockKind::Callout { body, .. } | BlockKind::Quote(body) => {
                for block in body {
                    self.push_lines(block, lines);
                }
            }
            BlockKind::Definitions(definitions) => {
                for (term, bodies) in definitions {
                    lines.push(vec![Inline::Strong(self.title(term))]);
                    bodies.iter().flatten().for_each(|block| self.push_lines(block, lines));
                }
            }
            BlockKind::Table { head, rows } => {
                for cell in head.iter().chain(rows.iter().flatten()) {
                    lines.push(self.title(cell));
                }
            }
            BlockKind::Ways(ways) => {
                for way in ways {
                    way.body.iter().for_each(|block| self.push_lines(block, lines));
                }
            }
            BlockKind::Code(code) => lines.push(vec![Inline::Code(code.clone())]),
            BlockKind::Figure(image) => {
                let words = self.line(&image.alternative);
                if !words.is_empty() {
                    lines.push(words);
                }
            }
            // A heading ends a definition, so none of these can be inside one.
            BlockKind::Phase(_) | BlockKind::Step(_) | BlockKind::Case(_) | BlockKind::Rule => {}
        }
    }
}
