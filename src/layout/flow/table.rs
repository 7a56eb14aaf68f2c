//! Tables: in columns where they fit, else one cell under the other.

use super::super::builder::{UNREAD, mm, rule};
use super::super::frame::{Role, Scope};
use super::super::galley::{Bond, Header, Piece, Row, baseline};
use super::super::preset::{Measures, Type};
use super::super::typeset::{Shaped, Span};
use super::writer::{BLOCK, NEAR, TIGHT, Writer};
use crate::document::{Cell, Inline, Table, plain_text};

/// As many columns or more are never read across in large print: the eye loses its line.
const MANY: usize = 12;
/// Between two columns, mm.
const GAP: f32 = 4.0;
/// Above and below the words of a row, mm.
const PAD: f32 = 1.6;

/// A cell that is shaped: its node, and its words unless it has none.
struct Shape {
    node: usize,
    words: Option<Shaped>,
}

impl Writer<'_, '_> {
    pub(super) fn table(&mut self, parent: usize, table: &Table) {
        let columns = table.head.len();
        if columns == 0 || std::iter::once(&table.head).chain(&table.rows).flatten().all(|cell| is_empty(cell)) {
            return;
        }
        let mark = self.b.mark();
        let node = self.b.node(parent, Role::Table);
        if columns < MANY {
            let mut cells = self.shapes(node, table);
            if let Some(widths) = self.column_widths(&cells, columns)
                && self.columns(&mut cells, &widths, table)
            {
                return;
            }
            self.b.rewind(mark);
            let node = self.b.node(parent, Role::Table);
            self.stacked(node, table);
        } else {
            self.stacked(node, table);
        }
    }

    /// The cells, row by row, the header first.
    fn shapes(&mut self, node: usize, table: &Table) -> Vec<Vec<Shape>> {
        let rows_head = rows_are_headed(table);
        std::iter::once(&table.head)
            .chain(&table.rows)
            .enumerate()
            .map(|(r, cells)| {
                let row = self.b.node(node, Role::TableRow);
                let cells: Vec<Shape> = cells
                    .iter()
                    .take(table.head.len())
                    .enumerate()
                    .map(|(c, cell)| {
                        let role = role(cell, r == 0, c == 0 && rows_head);
                        let bold = role != Role::DataCell;
                        let node = self.b.node(row, role);
                        let style = self.body(bold);
                        let spans = self.spans(node, cell, style);
                        Shape { node, words: self.b.type_.shape(&spans) }
                    })
                    .collect();
                cells
            })
            .collect()
    }

    /// Columns that need less than an even share of the measure have what they need; the others share the rest, each at
    /// least its longest word. `None` when there is no room for the words.
    fn column_widths(&self, rows: &[Vec<Shape>], columns: usize) -> Option<Vec<f32>> {
        let room = self.right - self.left - mm(GAP) * (columns - 1) as f32;
        let mut natural = vec![0.0_f32; columns];
        let mut least = vec![0.0_f32; columns];
        for cells in rows {
            for (c, cell) in cells.iter().enumerate() {
                let (all, word) = cell.words.as_ref().map_or((0.0, 0.0), Shaped::widths);
                natural[c] = natural[c].max(all);
                least[c] = least[c].max(word);
            }
        }
        let total: f32 = natural.iter().sum();
        if total <= room {
            let spare = (room - total) / columns as f32;
            return Some(natural.iter().map(|w| w + spare).collect());
        }
        if least.iter().sum::<f32>() > room {
            return None;
        }
        let mut rest = room;
        let mut wide: Vec<usize> = (0..columns).collect();
        loop {
            let share = rest / wide.len() as f32;
            let (narrow, wider): (Vec<usize>, Vec<usize>) = wide.iter().partition(|c| natural[**c] <= share);
            let left = rest - narrow.iter().map(|c| natural[*c]).sum::<f32>();
            if narrow.is_empty() || wider.iter().map(|c| least[*c]).sum::<f32>() > left {
                break;
            }
            (wide, rest) = (wider, left);
        }
        let spare = rest - wide.iter().map(|c| least[*c]).sum::<f32>();
        let over: f32 = wide.iter().map(|c| natural[*c] - least[*c]).sum();
        for c in wide {
            natural[c] = least[c] + spare * (natural[c] - least[c]) / over.max(f32::EPSILON);
        }
        Some(natural)
    }

    /// Writes the rows; `false`, with nothing written, when one is so tall that it would have to be cut: cells that go
    /// on over the page are read one under the other.
    fn columns(&mut self, cells: &mut [Vec<Shape>], widths: &[f32], table: &Table) -> bool {
        let kind = Type { size: self.m.body.size, leading: self.m.tight };
        let mut rows = Vec::with_capacity(cells.len());
        for (r, cells) in cells.iter_mut().enumerate() {
            let mut x = self.left;
            let mut pieces = Vec::new();
            let mut height: f32 = kind.leading;
            for (cell, width) in cells.iter_mut().zip(widths) {
                let mut y = 0.0;
                let lines = cell.words.as_mut().map(|words| self.b.type_.cut(words, *width)).unwrap_or_default();
                for line in lines {
                    let at = y + baseline(kind.size, kind.leading);
                    pieces.push(Piece::Line { node: cell.node, line, x, y: at });
                    y += kind.leading;
                }
                height = height.max(y);
                x += width + mm(GAP);
            }
            if height > tallest(&self.m) {
                return false;
            }
            let height = height + mm(PAD);
            let width = if r == 0 { mm(0.5) } else { mm(0.2) };
            pieces.insert(0, Piece::Shapes(vec![rule(self.left, self.right, height, width, self.inks.strong)]));
            rows.push(Row { pad: mm(PAD), height, keep: r == 0, pieces, ..Row::default() });
        }
        let number = self.galley.headers.len();
        let at = self.galley.rows.len();
        let count = rows.len();
        let silent = table.head.iter().all(|cell| is_empty(cell));
        if let Some(first) = rows.first_mut() {
            first.above = mm(self.space.max(NEAR));
            let pieces = first.pieces.iter().filter_map(Piece::unread).collect();
            let height = if silent { 0.0 } else { first.height + mm(PAD) };
            self.galley.headers.push(Header { height, pieces });
        }
        for (r, mut row) in rows.into_iter().enumerate() {
            if r == 0 && silent {
                // A header without words is a rule.
                row.height = mm(0.5);
                row.pad = 0.0;
                row.pieces = vec![Piece::Shapes(vec![rule(self.left, self.right, 0.0, mm(0.5), self.inks.strong)])];
            }
            // No row stands alone under the header, nor alone on the next page.
            row.keep |= (r == 1 || r + 2 == count) && r + 1 < count;
            row.table = Some(number);
            self.push(row);
        }
        if count < 5 {
            self.whole(at, Bond::Strong);
        }
        self.space = BLOCK;
        true
    }

    /// The header's cells one under the other, then each row's, each after the name of its column: repeated for the eye,
    /// and read once.
    fn stacked(&mut self, node: usize, table: &Table) {
        let rows_head = rows_are_headed(table);
        let kind = Type { size: self.m.body.size, leading: self.m.tight };
        let mut first = true;
        for (r, cells) in std::iter::once(&table.head).chain(&table.rows).enumerate() {
            let row = self.b.node(node, Role::TableRow);
            let at = self.galley.rows.len();
            let silent = cells.iter().all(|cell| is_empty(cell));
            self.space = if first { self.space.max(NEAR) } else { TIGHT };
            for (c, cell) in cells.iter().take(table.head.len()).enumerate() {
                let role = role(cell, r == 0, c == 0 && rows_head);
                let bold = role != Role::DataCell;
                let cell_node = self.b.node(row, role);
                if is_empty(cell) {
                    continue;
                }
                let style = self.body(bold);
                let mut spans = Vec::new();
                if r > 0 && !is_empty(&table.head[c]) {
                    let name = self.words.with("layout-cell", &[("name", &plain_text(&table.head[c]))]);
                    spans.push(Span { text: format!("{name} "), style: self.body(true), tag: UNREAD });
                }
                spans.extend(self.spans(cell_node, cell, style));
                self.text(cell_node, &spans, kind, 0.8);
            }
            if silent {
                continue;
            }
            first = false;
            let width = if r == 0 { mm(0.5) } else { mm(0.2) };
            let line = rule(self.left, self.right, mm(TIGHT), width, self.inks.strong);
            // Neither its first cell nor its last stands alone on a page; its rule stands under it.
            let own = &mut self.galley.rows[at..];
            let count = own.len();
            for (i, row) in own.iter_mut().enumerate() {
                row.keep |= i == 0 || i + 2 >= count;
            }
            self.push(Row { height: mm(TIGHT), pieces: vec![Piece::Shapes(vec![line])], ..Row::default() });
            if r == 0 {
                self.keep_last();
            }
            self.whole(at, Bond::Strong);
        }
        self.space = BLOCK;
    }
}

/// The tallest row that stays in columns: a third of a page, pt.
fn tallest(m: &Measures) -> f32 {
    (mm(m.bottom) - m.head()) / 3.0
}

/// A cell without words is no header of anything.
fn role(cell: &Cell, in_head: bool, heads_row: bool) -> Role {
    if is_empty(cell) {
        Role::DataCell
    } else if in_head {
        Role::HeaderCell { scope: Scope::Column }
    } else if heads_row {
        Role::HeaderCell { scope: Scope::Row }
    } else {
        Role::DataCell
    }
}

/// Whether the first column names its rows: its own head is empty, or it is bold throughout.
fn rows_are_headed(table: &Table) -> bool {
    let first = || table.rows.iter().filter_map(|row| row.first());
    let bold = |cell: &Cell| cell.iter().all(|inline| matches!(inline, Inline::Strong(_)));
    table.head.first().is_some_and(|cell| is_empty(cell)) || (first().any(|c| !is_empty(c)) && first().all(bold))
}

fn is_empty(cell: &[Inline]) -> bool {
    plain_text(cell).trim().is_empty() && !cell.iter().any(|inline| matches!(inline, Inline::NoteCall { .. }))
}
