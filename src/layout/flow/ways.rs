//! The channel block.

use super::super::builder::{icon, mm, rule};
use super::super::frame::Role;
use super::super::galley::{Bond, Ground, Piece, Row, baseline};
use super::super::preset::Type;
use super::super::typeset::{Line, Span, Style};
use super::writer::{BLOCK, Writer};
use crate::document::{Way, WayKind, Ways};

/// A column of values narrower than this, in ems, is none: 28 letters at their mean width.
const NARROW: f32 = 14.0;
/// A last line shorter than this, in shares of the widest, is a word alone.
const ALONE: f32 = 0.3;
/// The column of names and the space around it, mm (LOOK, section 5).
const NAME: f32 = 44.0;

impl Writer<'_, '_> {
    pub(super) fn ways(&mut self, parent: usize, ways: &Ways) {
        let list = self.b.node(parent, Role::List { ordered: false });
        let channels = ways.rows.iter().filter(|w| w.kind.is_channel()).count();
        let ground = self.ground(Ground::Fill { left: self.left, right: self.right });
        let at = self.galley.rows.len();
        let closing =
            self.ground(Ground::Closing { left: self.left, right: self.right, width: mm(0.2), color: self.inks.strong });
        for (i, way) in ways.rows.iter().enumerate() {
            let grounds = self.grounds.len();
            if way.kind.is_channel() {
                self.grounds.push(ground);
            } else {
                self.grounds.push(closing);
            }
            self.space = if i == 0 { BLOCK } else { 0.0 };
            let ruled = (i > 0 && i < channels) || i > channels;
            self.way(list, way, ruled);
            self.grounds.truncate(grounds);
        }
        self.whole(at, Bond::Weak);
        self.space = BLOCK;
    }

    /// One row of the channel block: icon, bold name in its column, value.
    pub(super) fn way(&mut self, list: usize, way: &Way, ruled: bool) {
        let (left, right) = (self.left, self.right);
        let pad = mm(3.6);
        let icon_side = mm(8.0);
        let name_at = left + mm(4.0) + icon_side + mm(5.0);
        // Where the measure is short, or the name long, the value stands under the name (LOOK, section 5).
        let long = self.b.type_.words(&way.label, self.body(true)).width > 2.5 * mm(NAME);
        let beside = right - name_at - mm(NAME + 2.0 + 3.0);
        let narrow = long || beside < NARROW * self.m.body.size;
        let name_width = if narrow { right - name_at - mm(3.0) } else { mm(NAME) };
        let value_at = if narrow { name_at } else { name_at + name_width + mm(2.0) };
        let item = self.b.node(list, Role::ListItem);
        let label = self.b.node(item, Role::Label);
        let body = self.b.node(item, Role::ListBody);
        let size = self.m.body.size;
        let tight = self.m.tight;

        let name = {
            let spans = [Span { text: way.label.clone(), style: self.body(true), tag: 0 }];
            self.b.type_.lines(&spans, name_width)
        };
        let mut value: Vec<(usize, Line, Type)> = Vec::new();
        let measure = right - value_at - mm(3.0);
        if let Some(phone) = &way.phone {
            let node = self.b.node(body, Role::Paragraph);
            let style = Style { bold: true, size: self.m.phone, color: self.inks.strong };
            let line = self.b.type_.words(phone, style);
            // A phone is one line always: it shrinks to its column, never under the body.
            let style = Style { size: (style.size * (measure / line.width).min(1.0)).max(size), ..style };
            let kind = Type { size: style.size, leading: style.size * 1.15 };
            let spans = [Span { text: phone.clone(), style, tag: 0 }];
            value.extend(self.b.type_.lines(&spans, measure).into_iter().map(|line| (node, line, kind)));
        }
        for words in &way.lines {
            let node = self.b.node(body, Role::Paragraph);
            let style = self.body(false);
            let spans = self.spans(node, words, style);
            let mut lines = self.b.type_.lines(&spans, measure);
            // No word stands alone at the end, and two lines part where the sentence pauses.
            let widest = lines.iter().map(|l| l.width).fold(0.0, f32::max);
            if lines.len() == 2 || lines.last().is_some_and(|last| last.width < ALONE * widest) {
                lines = self.b.type_.balanced(&spans, measure);
            }
            for line in lines {
                value.push((node, line, Type { size, leading: tight }));
            }
        }
        let value_height: f32 = value.iter().map(|v| v.2.leading).sum();
        #[expect(clippy::cast_precision_loss, reason = "a line or two")]
        let name_height = name.len() as f32 * tight;
        let symbol = self.symbol(match way.kind {
            WayKind::Phone => "phone",
            WayKind::Counter => "map-pin",
            WayKind::Post => "mail",
            WayKind::Online => "monitor",
            WayKind::Ask | WayKind::Help => "info",
        });
        let rule_color = self.inks.strong;
        let height = if narrow { name_height + value_height } else { value_height.max(name_height) };
        // A long value is cut between its lines, the name beside the first or above it.
        let whole = height <= mm(110.0);
        let centred = whole && !narrow;
        let name_top = if centred { (height - name_height) / 2.0 } else { 0.0 };
        let value_top = match (narrow, centred) {
            (true, _) => name_height,
            (_, true) => (height - value_height) / 2.0,
            _ => 0.0,
        };

        let mut between = ruled.then(|| rule(left + mm(4.0), right - mm(4.0), -pad, mm(0.2), rule_color));
        let beside = if narrow { tight.min(name_height) } else { name_height };
        let icon_top = name_top + (beside - icon_side) / 2.0;
        let mut pieces = vec![Piece::Shapes(vec![icon(&symbol, left + mm(4.0), icon_top, icon_side, rule_color)])];
        let mut y = name_top;
        for line in name {
            pieces.push(Piece::Line { node: label, line, x: name_at, y: y + baseline(size, tight) });
            y += tight;
        }
        let above = mm(self.space);
        if whole {
            let mut y = value_top;
            for (node, line, kind) in value {
                pieces.push(Piece::Line { node, line, x: value_at, y: y + baseline(kind.size, kind.leading) });
                y += kind.leading;
            }
            self.push(Row { above, pad, height: height + pad, pieces, between, ..Row::default() });
            return;
        }
        let count = value.len();
        for (i, (node, line, kind)) in value.into_iter().enumerate() {
            let first = i == 0;
            let down = if first { value_top } else { 0.0 };
            pieces.push(Piece::Line { node, line, x: value_at, y: down + baseline(kind.size, kind.leading) });
            let row = Row {
                above: if first { above } else { 0.0 },
                pad: if first { pad } else { 0.0 },
                height: down + kind.leading + if i + 1 == count { pad } else { 0.0 },
                keep: i < 2 || i + 3 >= count,
                pieces: std::mem::take(&mut pieces),
                between: between.take(),
                ..Row::default()
            };
            self.push(row);
        }
    }
}
