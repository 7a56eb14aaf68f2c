//! Page 1: the stake with the deadlines, or a plain title.

use super::builder::{Builder, icon, mm, rule};
use super::frame::{Artifact, Role};
use super::galley::baseline;
use super::ink::Inks;
use super::preset::Measures;
use super::stake::pole;
use super::typeset::{Line, Span, Style};
use crate::document::{Cover, Document, Flow};
use crate::theme::Event;

/// Space between blocks, mm (LOOK, section 4).
const TIGHT: f32 = 2.0;
const BLOCK: f32 = 6.5;

/// The head of a document without a cover; returns where its text starts.
pub(super) fn set_title(b: &mut Builder<'_>, document: &Document, flow: &Flow, m: &Measures, inks: &Inks) -> f32 {
    let ink = inks.ink;
    let (left, measure) = (mm(m.left), mm(m.right - m.left));
    let title = b.node(0, Role::Heading(1));
    b.bookmark(0, document.title.clone(), mm(m.top));
    let first = mm(m.top) + 0.668 * m.title.size;
    let style = Style { bold: true, size: m.title.size, color: ink };
    let mut y = b.block(title, &document.title, style, left, first, measure, m.title.leading);
    for (text, bold, color) in [(&flow.summary, false, ink), (&flow.verified, true, inks.strong)] {
        if !text.is_empty() {
            let node = b.node(0, Role::Paragraph);
            let style = Style { bold, size: m.body.size, color };
            y = b.block(node, text, style, left, y + m.body.leading + mm(TIGHT), measure, m.body.leading);
        }
    }
    y + mm(BLOCK)
}

/// Page 1: the stake with the deadlines, and in the ground whom to call (LOOK, section 4).
#[expect(clippy::too_many_arguments, reason = "a cover needs all of the document's look")]
pub(super) fn set_cover(
    b: &mut Builder<'_>,
    document: &Document,
    flow: &Flow,
    cover: &Cover,
    m: &Measures,
    event: &Event,
    inks: &Inks,
) {
    /// Heights of the bands, mm: icon, empty, and one a deadline.
    const ICON: f32 = 24.0;
    const EMPTY: f32 = 31.0;
    const DEADLINE: f32 = 27.0;
    /// The phone's icon and the words beside it, mm.
    const PHONE: f32 = 26.0;
    const BESIDE: f32 = 36.0;
    /// Column of the deadlines, mm.
    const COLUMN: f32 = 66.0;

    let ink = inks.ink;
    let white = inks.white;
    let top = mm(m.top);
    let (left, right) = (mm(m.left), mm(m.right));
    let (stake, width) = (mm(m.stake_left), mm(m.stake_width));
    let body = |bold, color| Style { bold, size: m.body.size, color };

    // The words are set first, for the bands are as tall as they need.
    let measure = right - left;
    let title = b.type_.balanced(
        &[Span { text: document.title.clone(), style: Style { bold: true, size: m.title.size, color: ink }, tag: 0 }],
        measure,
    );
    let summary = b.type_.lines(&[Span { text: flow.summary.clone(), style: body(false, ink), tag: 0 }], measure);
    #[expect(clippy::cast_precision_loss, reason = "a handful of lines")]
    let lines = |n: usize, leading: f32| n as f32 * leading;
    let head = 0.668 * m.title.size
        + lines(title.len().saturating_sub(1), m.title.leading)
        + mm(TIGHT)
        + lines(summary.len() + 1, m.body.leading)
        + mm(TIGHT);
    let empty = (head + mm(4.0) - mm(ICON)).max(mm(EMPTY));

    let deadlines: Vec<(Vec<Line>, Vec<Vec<Line>>)> = cover
        .rows
        .iter()
        .map(|row| {
            let spans = [Span { text: row.deadline.clone(), style: body(true, inks.strong), tag: 0 }];
            let deadline = b.type_.balanced(&spans, mm(COLUMN - 4.0));
            let steps = row
                .steps
                .iter()
                .map(|s| {
                    let span = Span { text: s.clone(), style: body(false, ink), tag: 0 };
                    b.type_.lines(&[span], right - left - mm(COLUMN))
                })
                .collect();
            (deadline, steps)
        })
        .collect();
    let needs: Vec<f32> = deadlines
        .iter()
        .map(|(d, s)| lines(d.len().max(s.iter().map(Vec::len).sum()), m.tight) + mm(3.0))
        .collect();
    let caption = b.type_.lines(
        &[Span { text: cover.phone_caption.clone(), style: body(false, ink), tag: 0 }],
        right - left - mm(BESIDE),
    );
    // Invitation, phone, caption: what the earth must hold above the foot's rule.
    let earth = m.tight + m.cover_phone + lines(caption.len(), m.tight);
    let ground_limit = mm(m.foot) - earth - mm(6.0);
    let first = top + mm(ICON) + empty;
    let room = ground_limit - first;
    // The tallest even band that the page has room for; a deadline that needs more takes more.
    let total = |band: f32| needs.iter().map(|n| n.max(band)).sum::<f32>();
    let mut band = mm(DEADLINE);
    while band > mm(1.0) && total(band) > room {
        band -= mm(0.25);
    }
    // What the first page cannot hold goes on, stake and all, on the next.
    let mut pages: Vec<Vec<usize>> = vec![Vec::new()];
    let mut y = first;
    for (i, need) in needs.iter().enumerate() {
        let height = need.max(band);
        if y + height > ground_limit && pages.last().is_some_and(|p| !p.is_empty()) {
            pages.push(Vec::new());
            y = top;
        }
        y += height;
        if let Some(page) = pages.last_mut() {
            page.push(i);
        }
    }
    let list = std::cell::OnceCell::new();
    for (n, rows) in pages.iter().enumerate() {
        if n > 0 {
            b.new_page();
        }
        let mut bands = if n == 0 { vec![mm(ICON), empty] } else { Vec::new() };
        let start = if n == 0 { first } else { top };
        bands.extend(rows.iter().map(|i| needs[*i].max(band)));
        let ground = start + rows.iter().map(|i| needs[*i].max(band)).sum::<f32>();
        if n + 1 == pages.len() {
            b.shapes(Artifact::Layout, [inks.ground(inks.tint, [0.0, ground, mm(m.width), mm(m.height)])]);
        }
        let symbol = if n == 0 { b.theme.icons.get(&event.icon).cloned() } else { None };
        let first_band = if n == 0 { 0 } else { rows.first().copied().unwrap_or(0) };
        let shapes = pole(stake, width, top, &bands, first_band, symbol.as_ref(), n + 1 == pages.len(), inks);
        b.shapes(Artifact::Layout, shapes);
        if n == 0 {
            let node = b.node(0, Role::Heading(1));
            b.bookmark(0, document.title.clone(), top);
            let mut y = top + 0.668 * m.title.size;
            for (i, line) in title.iter().enumerate() {
                y += if i > 0 { m.title.leading } else { 0.0 };
                b.line(node, line, left, y);
            }
            let node = b.node(0, Role::Paragraph);
            y += mm(TIGHT);
            for line in &summary {
                y += m.body.leading;
                b.line(node, line, left, y);
            }
            let node = b.node(0, Role::Paragraph);
            b.block(node, &flow.verified, body(true, inks.strong), left, y + m.body.leading + mm(TIGHT), measure, 0.0);
        }
        let list = *list.get_or_init(|| b.node(0, Role::List { ordered: true }));
        let mut y = start;
        for (k, i) in rows.iter().enumerate() {
            let (deadline, steps) = &deadlines[*i];
            let height = needs[*i].max(band);
            if k > 0 {
                b.shapes(Artifact::Layout, [rule(left, right, y, mm(0.2), inks.strong)]);
            }
            let item = b.node(list, Role::ListItem);
            let label = b.node(item, Role::Label);
            // Even bands are tint: their figure is strong (LOOK, section 5).
            let on_strong = (first_band + if n == 0 { k + 2 } else { k }).is_multiple_of(2);
            let style = Style {
                bold: true,
                size: 0.62 * width,
                color: if on_strong { white } else { inks.strong },
            };
            let figure = b.type_.words(&(i + 1).to_string(), style);
            let middle = y + height / 2.0;
            b.line(label, &figure, stake + (width - figure.width) / 2.0, middle + 0.35 * 0.955 * style.size);
            let value = b.node(item, Role::ListBody);
            let centred = |count: usize| middle - lines(count, m.tight) / 2.0 + baseline(m.body.size, m.tight);
            let node = b.node(value, Role::Paragraph);
            let mut at = centred(deadline.len());
            for line in deadline {
                b.line(node, line, left, at);
                at += m.tight;
            }
            let mut at = centred(steps.iter().map(Vec::len).sum());
            for step in steps {
                let node = b.node(value, Role::Paragraph);
                for line in step {
                    b.line(node, line, left + mm(COLUMN), at);
                    at += m.tight;
                }
            }
            y += height;
        }
        if n + 1 == pages.len() && !cover.phone.is_empty() {
            let room = mm(m.foot) - y;
            let text = left + mm(BESIDE);
            let head = y + ((room - earth) / 2.0).min(mm(12.0));
            if let Some(phone) = b.theme.icons.get("phone") {
                let shape = icon(phone, left + mm(1.0), head + (earth - mm(PHONE)) / 2.0, mm(PHONE), inks.strong);
                b.shapes(Artifact::Layout, [shape]);
            }
            let node = b.node(0, Role::Paragraph);
            let measure = right - text;
            let mut at = head + baseline(m.body.size, m.tight);
            b.block(node, &cover.invitation, body(true, ink), text, at, measure, m.tight);
            let node = b.node(0, Role::Paragraph);
            let style = Style { bold: true, size: m.cover_phone, color: inks.strong };
            let line = b.type_.words(&cover.phone, style);
            // Ten figures take more room than four: they shrink to the measure, never under the block's phone.
            let style = Style { size: (m.cover_phone * (measure / line.width).min(1.0)).max(m.phone), ..style };
            let line = b.type_.words(&cover.phone, style);
            at += m.cover_phone * 0.92;
            b.line(node, &line, text, at);
            let node = b.node(0, Role::Paragraph);
            for line in &caption {
                at += m.tight;
                b.line(node, line, text, at);
            }
        }
    }
}

