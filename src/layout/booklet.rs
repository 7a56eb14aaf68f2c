//! A booklet: leaves folded in two, so its pages come in fours. The pages that fill it up are pages to write on, and the
//! back cover holds what closes the paper, where a hand finds it first.

use super::builder::{Builder, mm};
use super::frame::{Artifact, Item, Role};
use super::galley::Galley;
use super::ink::Inks;
use super::preset::Measures;
use super::stake::pole;
use super::typeset::Style;
use crate::theme::{Event, Segment};

/// Pages of a folded leaf.
const FOLD: usize = 4;
/// Between dotted lines, mm: room for a large hand.
const LINE: f32 = 10.0;
/// Around the words in the earth of the back cover, mm.
const AROUND: f32 = 7.0;
/// Space between blocks may shrink to these shares when that spares a leaf.
const SHARES: [f32; 4] = [0.95, 0.9, 0.85, 0.8];
/// The least that is worth writing on, mm.
const LEAST: f32 = 40.0;

/// What fills a booklet up.
pub(super) struct Booklet<'a> {
    pub m: &'a Measures,
    pub inks: &'a Inks,
    pub event: &'a Event,
    /// « Vos notes ».
    pub label: &'a str,
}

/// Takes what closes the paper off its rows, for the back cover; `None` when it closes the last page of the last leaf
/// anyway, in the room that is left there. The rows start at `top` on page `first`, from 0.
pub(super) fn part(galley: &mut Galley, m: &Measures, top: f32, first: usize) -> Option<Galley> {
    let pages = galley.cut(m, top).len().max(1);
    let mut closing = galley.split_tail();
    if (first + pages).is_multiple_of(FOLD) && galley.cut(m, top).len().max(1) == pages {
        galley.join_tail(closing);
        return None;
    }
    // A page or two of text alone on a leaf: the text is set closer when that spares it.
    let over = (first + galley.cut(m, top).len() + 1) % FOLD;
    if matches!(over, 1 | 2) {
        let held = galley.cut(m, top).len().saturating_sub(over);
        galley.closer = SHARES.into_iter().find(|share| {
            galley.closer = Some(*share);
            galley.cut(m, top).len() <= held
        });
        // Else what closes the paper is set right after it, when that spares the leaf.
        if over == 1 && galley.closer.is_none() {
            galley.join_tail(closing);
            galley.closer = SHARES.into_iter().find(|share| {
                galley.closer = Some(*share);
                galley.cut(m, top).len() <= held + 1
            });
            if galley.closer.is_some() {
                return None;
            }
            closing = galley.split_tail();
        }
    }
    Some(closing)
}

impl Booklet<'_> {
    /// Fills up the last leaf after the rows, and closes it.
    pub(super) fn close(&self, b: &mut Builder<'_>, mut closing: Galley) {
        let (m, inks) = (self.m, self.inks);
        // Its label is read before what closes the paper, and once.
        let mut read = Some(closing.first_node());
        while !(b.page_count() + 1).is_multiple_of(FOLD) {
            b.new_page();
            self.notes(b, m.bottom, &mut read);
        }
        b.new_page();
        // The ground line stands for the rule that closes a text.
        if closing.rows.len() > 1 {
            closing.rows.remove(0);
            closing.wholes.clear();
        }
        let height: f32 = closing.rows.iter().map(|row| row.above + row.pad + row.height).sum();
        let ground = mm(m.bottom - 2.0 * AROUND) - height;
        if closing.rows.is_empty() {
            self.notes(b, m.bottom, &mut read);
        } else if ground < mm(m.top + LEAST) {
            closing.set(b, m, inks, m.head());
        } else {
            self.stake(b, ground);
            self.notes(b, ground / mm(1.0) - AROUND, &mut read);
            closing.set(b, m, inks, ground + mm(AROUND));
        }
    }

    /// The stake over the whole height, its earth under the ground line.
    fn stake(&self, b: &mut Builder<'_>, ground: f32) {
        let m = self.m;
        b.shapes(Artifact::Layout, [self.inks.earth(ground, mm(m.width), mm(m.height))]);
        let height = ground - mm(m.top);
        // An odd number of bands: the one over the shoe is strong, like the first.
        let mut bands = vec![height];
        while height > mm(m.cover.band) * (lengths(bands.len()) + 1.0) {
            let count = bands.len() + 2;
            bands = vec![height / lengths(count); count];
        }
        let symbol = b.theme.icons.get(&self.event.icon).cloned();
        let (left, width) = (mm(m.stake_left), mm(m.stake_width));
        b.shapes(Artifact::Layout, pole(left, width, mm(m.top), &bands, 0, symbol.as_ref(), true, self.inks));
    }

    /// Dotted lines down to `bottom`, mm. Their label is a heading the first time, before the node that `read` holds;
    /// then it repeats.
    fn notes(&self, b: &mut Builder<'_>, bottom: f32, read: &mut Option<Option<usize>>) {
        let m = self.m;
        let style = Style { bold: true, size: m.body.size, color: self.inks.strong };
        let label = b.type_.words(self.label, style);
        let y = mm(m.top) + 0.668 * style.size;
        if let Some(before) = read.take() {
            let node = b.node_before(before, Role::Heading(2));
            b.bookmark(1, self.label.to_owned(), mm(m.top));
            b.line(node, &label, mm(m.left), y);
        } else {
            b.unread_line(Artifact::Layout, &label, mm(m.left), y);
        }
        let mut y = m.top + 5.0 + 1.5 * LINE;
        while y <= bottom {
            b.shapes(Artifact::Layout, [dotted(mm(m.left), mm(m.right), mm(y), self.inks)]);
            y += LINE;
        }
    }
}

/// A line to write on, pt.
fn dotted(left: f32, right: f32, y: f32, inks: &Inks) -> Item {
    let path = vec![Segment::Move(left, y), Segment::Line(right, y)];
    Item::Stroke { path, color: inks.ink, width: 1.0, round: true, dash: vec![0.1, 2.4] }
}

#[expect(clippy::cast_precision_loss, reason = "a handful of bands")]
fn lengths(count: usize) -> f32 {
    count as f32
}
