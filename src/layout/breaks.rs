//! Where pages end. Every way to cut the rows is weighed, from the last page to the first: a page holds some forty rows
//! at most, so the time grows with the number of rows and not with its square.

use super::builder::mm;
use super::galley::{Bond, Galley, Leaf};
use super::preset::Measures;
use super::stake::MARKER;

/// What a cut costs. Each price outweighs any number of the smaller ones that one page can hold.
mod price {
    /// A heading without what follows it, a line alone.
    pub(super) const FORBIDDEN: f64 = 1.0e7;
    /// A page less than two thirds full (the bar).
    pub(super) const EMPTY: f64 = 1.0e4;
    /// An item, a callout in two.
    pub(super) const PARTED: f64 = 300.0;
    /// A last page with two lines, or with the colophon alone.
    pub(super) const THIN: f64 = 120.0;
    /// One more page.
    pub(super) const PAGE: f64 = 60.0;
    /// A case in two: less than a page.
    pub(super) const CASE: f64 = 40.0;
    /// A channel block in two, an item that is not with its fellow.
    pub(super) const LOOSE: f64 = 10.0;
    /// A page that starts in the middle of a step: this much white is better.
    pub(super) const MIDST: f64 = 4.0;
    /// White at the foot of a page: this, for a whole page of it, squared.
    pub(super) const WHITE: f64 = 60.0;
}

/// The least that a page is filled.
const FULL: f32 = 2.0 / 3.0;
/// Space between blocks may shrink to these shares when that saves a last page of two lines.
const TIGHTER: [f32; 2] = [0.9, 0.8];

/// Cuts the rows of a galley, from `top` on the first page.
pub(super) fn cut(galley: &Galley, m: &Measures, top: f32) -> Vec<Leaf> {
    let plan = Plan::new(galley, m, top, galley.closer.unwrap_or(1.0));
    let leaves = plan.leaves();
    if leaves.len() > 1 && plan.is_thin(&leaves) {
        for share in TIGHTER {
            let tighter = Plan::new(galley, m, top, share);
            let closer = tighter.leaves();
            if closer.len() < leaves.len() || !tighter.is_thin(&closer) {
                return closer;
            }
        }
    }
    leaves
}

struct Plan<'a> {
    galley: &'a Galley,
    /// Where the first page starts, and the others; where all end, pt.
    first: f32,
    head: f32,
    bottom: f32,
    stake: f32,
    /// A line of the body, pt.
    line: f32,
    /// Share of the space above rows that is kept.
    share: f32,
    /// What a page break before each row costs.
    breaks: Vec<f64>,
}

impl<'a> Plan<'a> {
    fn new(galley: &'a Galley, m: &Measures, top: f32, share: f32) -> Self {
        let mut plan = Self {
            galley,
            first: top,
            head: m.head(),
            bottom: mm(m.bottom),
            stake: mm(m.stake_width),
            line: m.body.leading,
            share,
            breaks: Vec::new(),
        };
        plan.breaks = plan.prices();
        plan
    }

    fn prices(&self) -> Vec<f64> {
        let rows = &self.galley.rows;
        // What begins and ends to be parted at each row.
        let mut change = vec![0.0; rows.len() + 2];
        for (whole, bond) in &self.galley.wholes {
            let height: f32 = rows[whole.clone()].iter().map(|r| r.above * self.share + r.pad + r.height).sum();
            if whole.len() > 1 && height <= self.bottom - self.head {
                let price = match bond {
                    Bond::Strong => price::PARTED,
                    Bond::Firm => price::CASE,
                    Bond::Weak => price::LOOSE,
                };
                change[whole.start + 1] += price;
                change[whole.end] -= price;
            }
        }
        let mut parted = 0.0;
        (0..rows.len())
            .map(|i| {
                parted += change[i];
                let kept = i > 0 && rows[i - 1].keep;
                let midst = if rows[i].bookmark.is_some() { 0.0 } else { price::MIDST };
                parted + midst + if kept { price::FORBIDDEN } else { 0.0 }
            })
            .collect()
    }

    /// Calls `page` with each number of rows that the page holds which starts with row `start` at `y`, and with where
    /// the last of them stands and ends: one row at least.
    fn fill(&self, start: usize, y: f32, mut page: impl FnMut(usize, f32, f32)) {
        let mut at = y;
        let mut marker_end = f32::MIN;
        for (i, row) in self.galley.rows.iter().enumerate().skip(start) {
            let first = i == start;
            let mut top = at + if first { self.galley.repeated(i) } else { row.above * self.share };
            if row.marker.is_some() && !first {
                top = top.max(marker_end);
            }
            let end = top + row.pad + row.height;
            let reach = if row.marker.is_some() { top + MARKER * self.stake + 20.0 } else { end };
            if !first && end.max(reach) > self.bottom {
                return;
            }
            if row.marker.is_some() {
                marker_end = top + (MARKER + 0.55) * self.stake;
            }
            page(i + 1 - start, top, end);
            at = end;
        }
    }

    /// The leaves that cost the least together.
    fn leaves(&self) -> Vec<Leaf> {
        let count = self.galley.rows.len();
        // The least that the rows from each one on cost, from the head of a page, and how many the page holds.
        let mut best = vec![(0.0, 0); count + 1];
        for start in (0..count).rev() {
            best[start] = self.choose(start, self.head, &best);
        }
        let mut leaves = Vec::new();
        let mut start = 0;
        if count > 0 && self.first > self.head {
            // What does not fit under the title starts a page of its own.
            let (cost, held) = self.choose(0, self.first, &best);
            let fits = self.fits(self.first, held);
            let held = if fits && cost <= best[0].0 + price::PAGE + price::EMPTY { held } else { 0 };
            leaves.push(self.leaf(0, held, self.first));
            start = held;
        }
        while start < count {
            let held = best[start].1;
            leaves.push(self.leaf(start, held, self.head));
            start += held;
        }
        leaves
    }

    fn fits(&self, y: f32, rows: usize) -> bool {
        let mut ends = self.head;
        self.fill(0, y, |held, _, end| {
            if held == rows {
                ends = end;
            }
        });
        ends <= self.bottom
    }

    fn choose(&self, start: usize, y: f32, best: &[(f64, usize)]) -> (f64, usize) {
        let mut chosen = (f64::INFINITY, 1);
        self.fill(start, y, |held, _, end| {
            let next = start + held;
            let cost = self.price(start, next, end) + best[next].0;
            // Of two ways that cost the same, the fuller page.
            if cost <= chosen.0 {
                chosen = (cost, held);
            }
        });
        chosen
    }

    fn price(&self, start: usize, next: usize, end: f32) -> f64 {
        if next == self.galley.rows.len() {
            return if start > 0 && self.is_thin_from(start, end) { price::PAGE + price::THIN } else { price::PAGE };
        }
        let full = ((end - self.head) / (self.bottom - self.head)).min(1.0);
        let white = f64::from(1.0 - full);
        let empty = if full < FULL { price::EMPTY * (1.0 + white) } else { 0.0 };
        self.breaks[next] + price::PAGE + price::WHITE * white * white + empty
    }

    /// Whether a last page that starts there is not worth its paper.
    fn is_thin_from(&self, start: usize, end: f32) -> bool {
        let tail = self.galley.tail.unwrap_or(self.galley.rows.len());
        if start >= tail {
            return true;
        }
        let before: f32 = self.galley.rows[start..tail].iter().map(|r| r.height).sum();
        before < 2.5 * self.line || end - self.head < 2.5 * self.line
    }

    fn is_thin(&self, leaves: &[Leaf]) -> bool {
        leaves.last().is_some_and(|leaf| {
            let last = self.galley.rows.last().map_or(0.0, |row| row.pad + row.height);
            let end = leaf.tops.last().map_or(self.head, |top| top + last);
            self.is_thin_from(leaf.start, end)
        })
    }

    fn leaf(&self, start: usize, rows: usize, y: f32) -> Leaf {
        let mut tops = Vec::with_capacity(rows);
        self.fill(start, y, |held, top, _| {
            if held <= rows {
                tops.push(top);
            }
        });
        Leaf { start, tops }
    }
}
