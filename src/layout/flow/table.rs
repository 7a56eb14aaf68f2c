//! Tables.

use super::super::builder::{mm, rule};
use super::super::frame::{Role, Scope};
use super::super::galley::{Header, Piece, Row, baseline};
use super::super::preset::Type;
use super::writer::{BLOCK, NEAR, Writer};
use crate::document::{Table, plain_text};

impl Writer<'_, '_> {
    pub(super) fn table(&mut self, parent: usize, table: &Table) {
        let columns = table.head.len().max(1);
        let node = self.b.node(parent, Role::Table);
        let gap = mm(4.0);
        let widths = self.column_widths(table, columns, gap);
        let number = self.galley.headers.len();
        let kind = Type { size: self.m.body.size, leading: self.m.tight };
        let space = self.space.max(NEAR);
        for (r, cells) in std::iter::once(&table.head).chain(&table.rows).enumerate() {
            let row_node = self.b.node(node, Role::TableRow);
            let mut x = self.left;
            let mut pieces = Vec::new();
            let mut height: f32 = 0.0;
            for (c, cell) in cells.iter().enumerate().take(columns) {
                let role = if r == 0 { Role::HeaderCell { scope: Scope::Column } } else { Role::DataCell };
                let cell_node = self.b.node(row_node, role);
                let style = self.body(r == 0);
                let spans = self.spans(cell_node, cell, style);
                let mut y = 0.0;
                for line in self.b.type_.lines(&spans, widths[c]) {
                    let at = y + baseline(kind.size, kind.leading);
                    pieces.push(Piece::Line { node: cell_node, line, x, y: at });
                    y += kind.leading;
                }
                height = height.max(y);
                x += widths[c] + gap;
            }
            let height = height.max(kind.leading) + mm(1.6);
            let width = if r == 0 { mm(0.5) } else { mm(0.2) };
            let line = rule(self.left, self.right, height, width, self.inks.strong);
            pieces.insert(0, Piece::Shapes(vec![line]));
            if r == 0 {
                let header = self.header(&pieces, height);
                self.galley.headers.push(header);
            }
            let row = Row {
                above: if r == 0 { mm(space) } else { 0.0 },
                pad: mm(1.6),
                height,
                keep: r == 0,
                pieces,
                table: Some(number),
                ..Row::default()
            };
            self.push(row);
        }
        self.space = BLOCK;
    }

    /// A copy of the header row, to be drawn again as an artifact.
    pub(super) fn header(&self, pieces: &[Piece], height: f32) -> Header {
        let copy = pieces
            .iter()
            .map(|p| match p {
                Piece::Line { line, x, y, .. } | Piece::Unread { line, x, y } => {
                    Piece::Unread { line: line.clone(), x: *x, y: *y }
                }
                Piece::Shapes(items) => Piece::Shapes(items.clone()),
            })
            .collect();
        Header { height: height + mm(1.6), pieces: copy }
    }

    /// Columns share the measure by their natural widths, each at least its longest word.
    pub(super) fn column_widths(&mut self, table: &Table, columns: usize, gap: f32) -> Vec<f32> {
        #[expect(clippy::cast_precision_loss, reason = "a handful of columns")]
        let room = self.right - self.left - gap * (columns - 1) as f32;
        let mut natural = vec![0.0_f32; columns];
        let mut least = vec![0.0_f32; columns];
        for (r, cells) in std::iter::once(&table.head).chain(&table.rows).enumerate() {
            for (c, cell) in cells.iter().enumerate().take(columns) {
                let style = self.body(r == 0);
                let text = plain_text(cell);
                natural[c] = natural[c].max(self.b.type_.words(&text, style).width);
                for word in text.split(' ') {
                    least[c] = least[c].max(self.b.type_.words(word, style).width);
                }
            }
        }
        let total: f32 = natural.iter().sum();
        if total <= room {
            let spare = (room - total) / columns as f32;
            return natural.iter().map(|w| w + spare).collect();
        }
        let floor: f32 = least.iter().sum();
        if floor >= room {
            return least.iter().map(|w| w * room / floor).collect();
        }
        let over: f32 = natural.iter().zip(&least).map(|(n, l)| n - l).sum();
        natural.iter().zip(&least).map(|(n, l)| l + (room - floor) * (n - l) / over.max(f32::EPSILON)).collect()
    }
}
