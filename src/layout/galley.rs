//! Rows: a flowing document before it is cut into pages.
//!
//! A row is what a page break may not cut: a line of prose, a table row, a row of the channel block. Grounds (a case's
//! bar, a callout's frame) lie behind consecutive rows and are drawn anew on each page that they reach.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use super::breaks;
use super::builder::{Builder, frame, icon, mm, rect, rule};
use super::frame::{Artifact, Color, Item};
use super::preset::Measures;
use super::ink::Inks;
use super::stake::marker;
use super::typeset::Line;
use crate::picture::Picture;
use crate::theme::{Icon, Segment};

/// What a page break may not cut.
#[derive(Default)]
pub(super) struct Row {
    /// Space before it, pt; none at the head of a page.
    pub above: f32,
    /// Room inside its grounds before its pieces, pt.
    pub pad: f32,
    /// Its own height, pt.
    pub height: f32,
    /// Stays on the page of the next row.
    pub keep: bool,
    /// What it draws; y from the row's top.
    pub pieces: Vec<Piece>,
    /// What parts it from the row above; nothing at the head of a page.
    pub between: Option<Item>,
    /// The grounds behind it.
    pub grounds: Vec<usize>,
    /// Where links to this anchor go.
    pub anchors: Vec<String>,
    /// Depth and words of its bookmark.
    pub bookmark: Option<(usize, String)>,
    /// The marker that starts a phase, and its figure.
    pub marker: Option<Marker>,
    /// The table that it belongs to: its header is repeated after a page break.
    pub table: Option<usize>,
}

/// Something that a row draws.
pub(super) enum Piece {
    /// Words under a node.
    Line { node: usize, line: Line, x: f32, y: f32 },
    /// Words that repeat what is read elsewhere.
    Unread { line: Line, x: f32, y: f32 },
    /// Shapes.
    Shapes(Vec<Item>),
    /// A picture under its figure; under none when it is an ornament.
    Picture { node: Option<usize>, picture: Arc<Picture>, x: f32, width: f32, height: f32 },
}

/// A marker: its figure is set by the row's phase.
pub(super) struct Marker {
    pub figure: Option<Line>,
    pub symbol: Option<Icon>,
    /// Cap height of the title from the row's top, pt.
    pub cap: f32,
}

/// What lies behind consecutive rows.
pub(super) enum Ground {
    /// A bar at the left.
    Bar { left: f32, width: f32 },
    /// A rule at the left of a quotation.
    Quote { left: f32 },
    /// A full ground.
    Fill { left: f32, right: f32 },
    /// A frame with a solid column and an icon.
    Frame { left: f32, right: f32, column: f32, width: f32, color: Color, symbol: Icon, on: Color },
    /// A rule that closes the rows.
    Closing { left: f32, right: f32, width: f32, color: Color },
}

/// The rows and what lies behind them.
#[derive(Default)]
pub(super) struct Galley {
    pub rows: Vec<Row>,
    pub grounds: Vec<Ground>,
    /// Header rows of the tables, drawn again as artifacts.
    pub headers: Vec<Header>,
    /// Rows that had better stay on one page, and what it costs to part them.
    pub wholes: Vec<(Range<usize>, Bond)>,
    /// Where the colophon starts.
    pub tail: Option<usize>,
    /// The share of the space between blocks that is kept, where all of it would cost a leaf.
    pub closer: Option<f32>,
}

/// How much rows belong together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Bond {
    /// An item, a callout: on one page when it fits on one, unless the page before is left too empty.
    Strong,
    /// A case: on one page unless that takes a page more.
    Firm,
    /// A channel block, two items that end a list: its rows may part.
    Weak,
}

/// The rows of one page, and where each stands.
pub(super) struct Leaf {
    pub start: usize,
    pub tops: Vec<f32>,
}

impl Leaf {
    fn rows(&self) -> Range<usize> {
        self.start..self.start + self.tops.len()
    }
}

/// A table's header row, ready to be drawn again.
pub(super) struct Header {
    pub height: f32,
    pub pieces: Vec<Piece>,
}

impl Galley {
    /// Cuts the rows into pages, from `top` on the first of them.
    pub(super) fn cut(&self, m: &Measures, top: f32) -> Vec<Leaf> {
        breaks::cut(self, m, top)
    }

    /// Cuts the rows and draws them, from `top` on the current page.
    pub(super) fn set(&self, b: &mut Builder<'_>, m: &Measures, inks: &Inks, top: f32) {
        self.draw_all(b, m, inks, &self.cut(m, top));
    }

    /// Takes the colophon off.
    pub(super) fn split_tail(&mut self) -> Self {
        let at = self.tail.take().unwrap_or(self.rows.len());
        let mut tail = Self { rows: self.rows.split_off(at), ..Self::default() };
        for (whole, bond) in std::mem::take(&mut self.wholes) {
            if whole.start >= at {
                tail.wholes.push((whole.start - at..whole.end - at, bond));
            } else {
                self.wholes.push((whole, bond));
            }
        }
        tail
    }

    /// The node of the first words.
    pub(super) fn first_node(&self) -> Option<usize> {
        let mut pieces = self.rows.iter().flat_map(|row| &row.pieces);
        pieces.find_map(|piece| if let Piece::Line { node, .. } = piece { Some(*node) } else { None })
    }

    /// Puts the colophon back.
    pub(super) fn join_tail(&mut self, mut tail: Self) {
        let at = self.rows.len();
        self.tail = (!tail.rows.is_empty()).then_some(at);
        self.rows.append(&mut tail.rows);
        self.wholes.extend(tail.wholes.into_iter().map(|(whole, bond)| (whole.start + at..whole.end + at, bond)));
    }

    /// The page of each anchor, from 0 for the first leaf.
    pub(super) fn pages(&self, leaves: &[Leaf]) -> BTreeMap<String, usize> {
        let mut pages = BTreeMap::new();
        for (page, leaf) in leaves.iter().enumerate() {
            for row in &self.rows[leaf.rows()] {
                for id in &row.anchors {
                    pages.entry(id.clone()).or_insert(page);
                }
            }
        }
        pages
    }

    /// Draws the leaves, the first on the current page.
    pub(super) fn draw_all(&self, b: &mut Builder<'_>, m: &Measures, inks: &Inks, leaves: &[Leaf]) {
        for (page, leaf) in leaves.iter().enumerate() {
            if page > 0 {
                b.new_page();
            }
            self.draw(b, m, inks, leaf.start, &leaf.tops);
        }
    }

    /// Height of the header that is repeated before this row, if the row goes on with a table.
    pub(super) fn repeated(&self, row: usize) -> f32 {
        match self.rows[row].table {
            Some(t) if row > 0 && self.rows[row - 1].table == Some(t) => self.headers[t].height,
            _ => 0.0,
        }
    }

    fn draw(&self, b: &mut Builder<'_>, m: &Measures, inks: &Inks, start: usize, tops: &[f32]) {
        let rows = start..start + tops.len();
        let bottom_of = |i: usize| tops[i - rows.start] + self.rows[i].pad + self.rows[i].height;
        for i in rows.clone() {
            let row = &self.rows[i];
            let top = tops[i - rows.start];
            for ground in &row.grounds {
                let begins = i == rows.start || !self.rows[i - 1].grounds.contains(ground);
                if begins {
                    let last = (i..rows.end).take_while(|j| self.rows[*j].grounds.contains(ground)).last().unwrap_or(i);
                    let items = self.grounds[*ground].items(top, bottom_of(last), inks);
                    b.shapes(Artifact::Layout, items);
                }
            }
            if i == rows.start && self.repeated(i) > 0.0 {
                let header = &self.headers[row.table.unwrap_or(0)];
                for piece in &header.pieces {
                    piece.draw_unread(b, top - header.height);
                }
            }
            if let Some(mark) = &row.marker {
                let cap = top + mark.cap;
                let (left, width) = (mm(m.stake_left), mm(m.stake_width));
                b.shapes(Artifact::Layout, marker(left, width, cap, inks));
                if let Some(symbol) = &mark.symbol {
                    let side = width * 0.62;
                    let inset = (width - side) / 2.0;
                    b.shapes(Artifact::Layout, [icon(symbol, left + inset, cap + inset, side, inks.white)]);
                }
                if let Some(figure) = &mark.figure {
                    let size = figure.runs.first().map_or(0.0, |r| r.run.size);
                    // Lexend's figures are 0.7 of their size high.
                    let baseline = cap + width / 2.0 + 0.35 * size;
                    b.unread_line(Artifact::Layout, figure, left + (width - figure.width) / 2.0, baseline);
                }
            }
            for id in &row.anchors {
                b.anchor(id, top);
            }
            if let Some((level, title)) = &row.bookmark {
                b.bookmark(*level, title.clone(), top);
            }
            if let Some(between) = row.between.as_ref().filter(|_| i > rows.start) {
                b.shapes(Artifact::Layout, [lowered(between, top + row.pad)]);
            }
            for piece in &row.pieces {
                piece.draw(b, top + row.pad);
            }
        }
    }
}

impl Piece {
    /// A copy that is drawn and not read.
    pub(super) fn unread(&self) -> Option<Self> {
        match self {
            Self::Line { line, x, y, .. } | Self::Unread { line, x, y } => {
                Some(Self::Unread { line: line.clone(), x: *x, y: *y })
            }
            Self::Shapes(items) => Some(Self::Shapes(items.clone())),
            Self::Picture { .. } => None,
        }
    }

    fn draw(&self, b: &mut Builder<'_>, top: f32) {
        match self {
            Self::Line { node, line, x, y } => b.line(*node, line, *x, top + y),
            Self::Unread { line, x, y } => b.unread_line(Artifact::Layout, line, *x, top + y),
            Self::Shapes(items) => b.shapes(Artifact::Layout, items.iter().map(|i| lowered(i, top))),
            Self::Picture { node, picture, x, width, height } => {
                b.picture(*node, picture, [*x, top, x + width, top + height]);
            }
        }
    }

    fn draw_unread(&self, b: &mut Builder<'_>, top: f32) {
        match self {
            Self::Line { line, x, y, .. } | Self::Unread { line, x, y } => {
                b.unread_line(Artifact::Header, line, *x, top + y);
            }
            Self::Shapes(items) => b.shapes(Artifact::Header, items.iter().map(|i| lowered(i, top))),
            Self::Picture { .. } => {}
        }
    }
}

impl Ground {
    fn items(&self, top: f32, bottom: f32, inks: &Inks) -> Vec<Item> {
        match self {
            Self::Bar { left, width } => match inks.light {
                Some(light) => vec![rect(*left, top, left + width, bottom, light)],
                None => vec![rect(*left, top, left + mm(0.7), bottom, inks.strong)],
            },
            Self::Quote { left } => vec![rect(*left, top, left + mm(0.7), bottom, inks.strong)],
            Self::Fill { left, right } => vec![inks.ground(inks.tint, [*left, top, *right, bottom])],
            Self::Closing { left, right, width, color } => vec![rule(*left, *right, bottom, *width, *color)],
            Self::Frame { left, right, column, width, color, symbol, on } => {
                let side = (column * 0.5).min(bottom - top);
                let outline = frame(*left, top, *right, bottom, *width, *color);
                // One black spares its column.
                let solid = inks.block.is_some();
                let symbol =
                    icon(symbol, left + (column - side) / 2.0, top + mm(3.6), side, if solid { *on } else { *color });
                if solid {
                    vec![rect(*left, top, left + column, bottom, *color), outline, symbol]
                } else {
                    vec![outline, symbol]
                }
            }
        }
    }
}

fn lowered(item: &Item, by: f32) -> Item {
    let path = |path: &[Segment]| {
        path.iter()
            .map(|s| match *s {
                Segment::Move(x, y) => Segment::Move(x, y + by),
                Segment::Line(x, y) => Segment::Line(x, y + by),
                Segment::Cubic(a, b, c, d, e, f) => Segment::Cubic(a, b + by, c, d + by, e, f + by),
                Segment::Close => Segment::Close,
            })
            .collect()
    };
    match item {
        Item::Fill { path: p, color } => Item::Fill { path: path(p), color: *color },
        Item::Stroke { path: p, color, width, round, dash } => {
            Item::Stroke { path: path(p), color: *color, width: *width, round: *round, dash: dash.clone() }
        }
        other => other.clone(),
    }
}

/// Where the baseline lies in a line box: the font's own ascent and descent (0.984 and 0.316 em), centred.
pub(super) fn baseline(size: f32, leading: f32) -> f32 {
    (leading - 1.3 * size) / 2.0 + 0.984 * size
}
