//! Page 1: the stake with the deadlines, or a plain title.

use std::ops::Range;

use super::builder::{Builder, Target, icon, mm, rule};
use super::frame::{Artifact, Color, Role};
use super::galley::baseline;
use super::ink::Inks;
use super::preset::Measures;
use super::stake::pole;
use super::typeset::{Line, Span, Style};
use crate::document::{Cover, CoverRow, Document, Flow};
use crate::theme::Event;

/// Space between blocks, mm (LOOK, section 4).
const TIGHT: f32 = 2.0;
const BLOCK: f32 = 6.5;
/// Between the steps of a deadline, at most, mm.
const BETWEEN: f32 = 1.5;
/// Between the last words of the head and the first deadline, mm.
const AFTER_HEAD: f32 = 4.0;
/// What stands in the earth keeps at least this much room above and below, together, mm.
const AROUND: f32 = 6.0;
/// With few deadlines the ground line lies at least this far down the page, in shares of its height …
const GROUND: f32 = 0.58;
/// … as long as bands grow no more than this many times.
const GROWTH: f32 = 2.0;
/// The column of the pages' numbers, mm: « page 100 ».
const NUMBER: f32 = 26.0;
/// A page that the deadlines run on to is at least this full of them, where it can be.
const EARTH: f32 = 0.45;

/// The head of a document without a cover; returns where its text starts.
pub(super) fn set_title(b: &mut Builder<'_>, document: &Document, flow: &Flow, m: &Measures, inks: &Inks) -> f32 {
    let head = Head::new(b, document, flow, m, inks);
    head.draw(b, 0, document, m) + mm(BLOCK)
}

/// Page 1, set: the stake with the deadlines, and in the ground whom to call (LOOK, section 4). What the page cannot
/// hold goes on, stake and all, on the next.
pub(super) struct Front {
    head: Head,
    call: Call,
    rows: Vec<Row>,
    /// Where the first deadline starts, and the white before it, pt.
    first: f32,
    empty: f32,
    sides: Vec<Side>,
}

impl Front {
    /// Sets its words first, for the bands are as tall as they need.
    pub(super) fn new(b: &mut Builder<'_>, document: &Document, flow: &Flow, cover: &Cover, m: &Measures, inks: &Inks) -> Self {
        let head = Head::new(b, document, flow, m, inks);
        let call = Call::new(b, cover, m, inks);
        let rows: Vec<Row> = cover.rows.iter().map(|row| Row::new(b, row, m, inks)).collect();
        let empty = (head.height + mm(AFTER_HEAD) - mm(m.cover.icon)).max(mm(m.cover.empty));
        let first = mm(m.top) + mm(m.cover.icon) + empty;
        let needs: Vec<f32> = rows.iter().map(|row| row.height(m)).collect();
        let sides = sides(&needs, first, call.height, m);
        Self { head, call, rows, first, empty, sides }
    }

    /// How many pages it takes.
    pub(super) fn page_count(&self) -> usize {
        self.sides.len()
    }

    /// Draws it under a node, from the current page on; `page` tells on which page an anchor is, in words.
    pub(super) fn draw(
        &self,
        b: &mut Builder<'_>,
        parent: usize,
        document: &Document,
        (m, event, inks): (&Measures, &Event, &Inks),
        page: impl Fn(&str) -> Option<String>,
    ) {
        let (top, rows) = (mm(m.top), &self.rows);
        // The band that carries the shoe is strong: a second empty band turns an even number of deadlines round.
        let strong = |i: usize| !(rows.len() + i).is_multiple_of(2);
        let list = std::cell::OnceCell::new();
        for (n, side) in self.sides.iter().enumerate() {
            let ends = n + 1 == self.sides.len();
            if n > 0 {
                b.new_page();
            }
            let start = if n == 0 { self.first } else { top };
            let ground = start + side.bands.iter().sum::<f32>();
            if ends {
                b.shapes(Artifact::Layout, [inks.earth(ground, mm(m.width), mm(m.height))]);
            }
            let mut bands: Vec<f32> = Vec::new();
            if n == 0 {
                let head = mm(m.cover.icon) + self.empty;
                bands = if strong(0) { vec![mm(m.cover.icon), self.empty] } else { vec![head / 3.0; 3] };
            }
            bands.extend(&side.bands);
            let symbol = if n == 0 { b.theme.icons.get(&event.icon).cloned() } else { None };
            let parity = usize::from(n > 0 && !strong(side.rows.start));
            let shapes =
                pole(mm(m.stake_left), mm(m.stake_width), top, &bands, parity, symbol.as_ref(), ends, inks);
            b.shapes(Artifact::Layout, shapes);
            if n == 0 {
                self.head.draw(b, parent, document, m);
            }
            let list = *list.get_or_init(|| b.node(parent, Role::List { ordered: true }));
            let mut y = start;
            for (i, height) in side.rows.clone().zip(&side.bands) {
                if i > side.rows.start {
                    b.shapes(Artifact::Layout, [rule(mm(m.left), mm(m.right), y, mm(0.2), inks.strong)]);
                }
                let color = if strong(i) { inks.white } else { inks.strong };
                let page = if m.cover.contents { page(&rows[i].id) } else { None };
                rows[i].draw(b, list, i + 1, color, [y, y + height], m, page.as_deref(), inks);
                y += height;
            }
            if ends {
                self.call.draw(b, parent, y, m, inks);
            }
        }
    }
}

/// The title, the summary and the date, set.
struct Head {
    title: Vec<Line>,
    summary: Vec<Line>,
    verified: Vec<Line>,
    /// From the top margin to the last baseline, pt.
    height: f32,
}

impl Head {
    fn new(b: &mut Builder<'_>, document: &Document, flow: &Flow, m: &Measures, inks: &Inks) -> Self {
        let measure = mm(m.right - m.left);
        let span = |text: &str, bold, size, color| Span { text: text.to_owned(), style: Style { bold, size, color }, tag: 0 };
        let title = b.type_.balanced(&[span(&document.title, true, m.title.size, inks.ink)], measure);
        let summary = b.type_.lines(&[span(&flow.summary, false, m.body.size, inks.ink)], measure);
        let verified = b.type_.lines(&[span(&flow.verified, true, m.body.size, inks.strong)], measure);
        let texts = [&summary, &verified].into_iter().filter(|text| !text.is_empty());
        let below: f32 = texts.map(|text| mm(TIGHT) + lines(text.len(), m.body.leading)).sum();
        let height = 0.668 * m.title.size + lines(title.len().saturating_sub(1), m.title.leading) + below;
        Self { title, summary, verified, height }
    }

    /// Draws it at the top margin; returns its last baseline.
    fn draw(&self, b: &mut Builder<'_>, parent: usize, document: &Document, m: &Measures) -> f32 {
        let left = mm(m.left);
        let node = b.node(parent, Role::Heading(1));
        b.bookmark(0, document.title.clone(), mm(m.top));
        let mut y = mm(m.top) + 0.668 * m.title.size;
        for (i, line) in self.title.iter().enumerate() {
            y += if i > 0 { m.title.leading } else { 0.0 };
            b.line(node, line, left, y);
        }
        for text in [&self.summary, &self.verified] {
            if !text.is_empty() {
                let node = b.node(parent, Role::Paragraph);
                y += mm(TIGHT);
                for line in text {
                    y += m.body.leading;
                    b.line(node, line, left, y);
                }
            }
        }
        y
    }
}

/// A deadline and its steps, set.
struct Row {
    id: String,
    /// The deadline alone, in words: what its link says.
    words: String,
    deadline: Vec<Line>,
    steps: Vec<Vec<Line>>,
}

impl Row {
    fn new(b: &mut Builder<'_>, row: &CoverRow, m: &Measures, inks: &Inks) -> Self {
        let measure = m.right - m.left;
        let (id, words) = (row.id.clone(), row.deadline.clone());
        if m.cover.contents {
            // The space parts the page's number from the deadline for who hears them.
            let style = Style { bold: true, size: m.step.size, color: inks.strong };
            let span = Span { text: format!("{words} "), style, tag: 0 };
            let deadline = b.type_.balanced(&[span], mm(measure - NUMBER));
            return Self { id, words, deadline, steps: Vec::new() };
        }
        // 4 mm keep the deadline from its steps.
        let (room, beside) = m.cover.column.map_or((measure, measure), |column| (column - 4.0, measure - column));
        let span = |text: &str, bold, color| {
            [Span { text: text.to_owned(), style: Style { bold, size: m.body.size, color }, tag: 0 }]
        };
        let deadline = b.type_.balanced(&span(&row.deadline, true, inks.strong), mm(room));
        let steps = row.steps.iter().map(|step| b.type_.balanced(&span(step, false, inks.ink), mm(beside))).collect();
        Self { id, words, deadline, steps }
    }

    /// Lines of the steps.
    fn steps(&self) -> usize {
        self.steps.iter().map(Vec::len).sum()
    }

    /// What its band needs, pt.
    fn height(&self, m: &Measures) -> f32 {
        let (deadline, steps) = (self.deadline.len(), self.steps());
        if m.cover.contents {
            return lines(deadline, m.step.leading) + mm(m.cover.pad);
        }
        let count = if m.cover.column.is_some() { deadline.max(steps) } else { deadline + steps };
        lines(count, m.tight) + mm(m.cover.pad)
    }

    /// Space between steps, so that the second line of one is not taken for the next: out of the room that the band
    /// leaves around its words.
    fn gap(&self, band: f32, m: &Measures) -> f32 {
        let room = band - (self.height(m) - mm(m.cover.pad));
        let gaps = lines(self.steps.len().saturating_sub(1), 1.0);
        (0.4 * room / gaps.max(1.0)).clamp(0.0, mm(BETWEEN))
    }

    /// Draws it and its number about the middle of its band, from `top` to `bottom`; in a booklet, with the page where it starts.
    #[expect(clippy::too_many_arguments, reason = "a row stands in a list, on a band, on a page")]
    fn draw(
        &self,
        b: &mut Builder<'_>,
        list: usize,
        number: usize,
        color: Color,
        [top, bottom]: [f32; 2],
        m: &Measures,
        page: Option<&str>,
        inks: &Inks,
    ) {
        let middle = f32::midpoint(top, bottom);
        let gap = self.gap(bottom - top, m);
        let apart = lines(self.steps.len().saturating_sub(1), gap);
        let item = b.node(list, Role::ListItem);
        let label = b.node(item, Role::Label);
        let width = mm(m.stake_width);
        let style = Style { bold: true, size: 0.62 * width, color };
        let figure = b.type_.words(&number.to_string(), style);
        let x = mm(m.stake_left) + (width - figure.width) / 2.0;
        b.line(label, &figure, x, middle + 0.35 * 0.955 * style.size);

        let value = b.node(item, Role::ListBody);
        let node = b.node(value, Role::Paragraph);
        if m.cover.contents {
            self.draw_entry(b, node, middle, m, page, inks);
            return;
        }
        let first = |count: usize| middle - lines(count, m.tight) / 2.0 + baseline(m.body.size, m.tight);
        let (mut y, below) = if m.cover.column.is_some() {
            (first(self.deadline.len()), first(self.steps()) - apart / 2.0)
        } else {
            let y = first(self.deadline.len() + self.steps()) - apart / 2.0;
            (y, y + lines(self.deadline.len(), m.tight))
        };
        for line in &self.deadline {
            b.line(node, line, mm(m.left), y);
            y += m.tight;
        }
        let x = mm(m.left + m.cover.column.unwrap_or_default());
        let mut y = below;
        for step in &self.steps {
            let node = b.node(value, Role::Paragraph);
            for line in step {
                b.line(node, line, x, y);
                y += m.tight;
            }
            y += gap;
        }
    }

    /// The deadline at the left, its page at the right: one link, as tall as both.
    fn draw_entry(&self, b: &mut Builder<'_>, node: usize, middle: f32, m: &Measures, page: Option<&str>, inks: &Inks) {
        let node = match page {
            Some(page) => b.link_node(node, Target::Anchor(self.id.clone()), format!("{}, {page}", self.words)),
            None => node,
        };
        let kind = m.step;
        let first = middle - lines(self.deadline.len(), kind.leading) / 2.0 + baseline(kind.size, kind.leading);
        let mut y = first;
        for line in &self.deadline {
            b.line(node, line, mm(m.left), y);
            y += kind.leading;
        }
        if let Some(page) = page {
            let style = Style { bold: true, size: m.body.size, color: inks.ink };
            let line = b.type_.words(page, style);
            b.line(node, &line, mm(m.right) - line.width, first);
        }
    }
}

/// Whom to call, set; nothing without a phone.
struct Call {
    invitation: Vec<Line>,
    phone: Option<Line>,
    caption: Vec<Line>,
    /// Pt.
    height: f32,
}

impl Call {
    fn new(b: &mut Builder<'_>, cover: &Cover, m: &Measures, inks: &Inks) -> Self {
        if cover.phone.is_empty() {
            return Self { invitation: Vec::new(), phone: None, caption: Vec::new(), height: 0.0 };
        }
        let measure = mm(m.right - m.left - m.cover.beside);
        let span = |text: &str, bold| {
            [Span { text: text.to_owned(), style: Style { bold, size: m.body.size, color: inks.ink }, tag: 0 }]
        };
        let invitation = b.type_.balanced(&span(&cover.invitation, true), measure);
        let caption = b.type_.balanced(&span(&cover.phone_caption, false), measure);
        let style = Style { bold: true, size: m.cover_phone, color: inks.strong };
        let width = b.type_.words(&cover.phone, style).width;
        // Ten figures take more room than four: they shrink to the measure, never under the block's phone.
        let size = (m.cover_phone * (measure / width).min(1.0)).max(m.phone);
        let phone = b.type_.words(&cover.phone, Style { size, ..style });
        let height = lines(invitation.len() + caption.len(), m.tight) + m.cover_phone;
        Self { invitation, phone: Some(phone), caption, height }
    }

    /// Draws it between the ground line and the foot.
    fn draw(&self, b: &mut Builder<'_>, parent: usize, ground: f32, m: &Measures, inks: &Inks) {
        let Some(phone) = &self.phone else { return };
        let (left, text) = (mm(m.left), mm(m.left + m.cover.beside));
        // A little above the middle of the earth.
        let head = ground + (mm(m.foot) - ground - self.height) * 0.4;
        if let Some(symbol) = b.theme.icons.get("phone") {
            let side = mm(m.cover.phone);
            let shape = icon(symbol, left + mm(1.0), head + (self.height - side) / 2.0, side, inks.strong);
            b.shapes(Artifact::Layout, [shape]);
        }
        let mut y = head + baseline(m.body.size, m.tight) - m.tight;
        let node = b.node(parent, Role::Paragraph);
        for line in &self.invitation {
            y += m.tight;
            b.line(node, line, text, y);
        }
        let node = b.node(parent, Role::Paragraph);
        y += m.cover_phone * 0.92;
        b.line(node, phone, text, y);
        let node = b.node(parent, Role::Paragraph);
        for line in &self.caption {
            y += m.tight;
            b.line(node, line, text, y);
        }
    }
}

/// The deadlines that share a page, and the heights of their bands, pt.
struct Side {
    rows: Range<usize>,
    bands: Vec<f32>,
}

/// Shares the deadlines among as few pages as hold them. The first starts at `first`, the last ends with what stands
/// in the earth.
fn sides(needs: &[f32], first: f32, earth: f32, m: &Measures) -> Vec<Side> {
    let (top, bottom) = (mm(m.top), mm(m.bottom));
    let ground = mm(m.foot) - earth - mm(AROUND);
    // How many rows each page takes when bands are at least so high.
    let shares = |band: f32| {
        let mut starts = vec![0];
        let mut y = first;
        for (i, need) in needs.iter().enumerate() {
            let height = need.max(band);
            // The last row stands on the ground.
            let limit = if i + 1 == needs.len() { ground } else { bottom };
            if y + height > limit && starts.last().is_some_and(|start| *start < i) {
                starts.push(i);
                y = top;
            }
            y += height;
        }
        starts
    };
    let set = |band: f32, starts: &[usize]| -> Vec<Side> {
        let ends = starts.iter().skip(1).copied().chain([needs.len()]);
        let sides = starts.iter().zip(ends).enumerate().map(|(n, (start, end))| {
            let mut bands: Vec<f32> = needs[*start..end].iter().map(|need| need.max(band)).collect();
            if n + 1 < starts.len() {
                // A page that the list runs on from is full.
                let room = bottom - if n == 0 { first } else { top };
                #[expect(clippy::cast_precision_loss, reason = "a handful of rows")]
                let spare = (room - bands.iter().sum::<f32>()) / bands.len() as f32;
                for band in &mut bands {
                    *band += spare.max(0.0);
                }
            }
            Side { rows: *start..end, bands }
        });
        sides.collect()
    };
    let least = mm(m.cover.least);
    let count = shares(least).len();
    let largest = mm(m.cover.band) * GROWTH;
    let mut band = largest;
    if count == 1 {
        #[expect(clippy::cast_precision_loss, reason = "a handful of rows")]
        let even = (mm(m.height) * GROUND - first) / needs.len() as f32;
        band = even.clamp(mm(m.cover.band), largest);
        while band > least && shares(band).len() > 1 {
            band -= mm(0.25);
        }
        return set(band, &[0]);
    }
    // Several pages: bands as even as can be, and no page that is mostly earth.
    let cost = |sides: &[Side]| {
        let all = || sides.iter().flat_map(|side| &side.bands);
        let spread = all().copied().fold(0.0, f32::max) - all().copied().fold(f32::MAX, f32::min);
        let ground = top + sides.last().map_or(0.0, |side| side.bands.iter().sum());
        spread + (mm(m.height) * EARTH - ground).max(0.0)
    };
    let mut best = set(least, &shares(least));
    while band > least {
        let starts = shares(band);
        let sides = set(band, &starts);
        if starts.len() == count && cost(&sides) < cost(&best) {
            best = sides;
        }
        band -= mm(0.25);
    }
    best
}

#[expect(clippy::cast_precision_loss, reason = "a handful of lines")]
fn lines(count: usize, leading: f32) -> f32 {
    count as f32 * leading
}
