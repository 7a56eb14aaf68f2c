//! The leaf of a kit for the person who hands its papers out: one side of A4, drawn as a checklist is. Above the ground
//! line what to do, a band of the stake a part; in the ground when to take everything away, and whom to call. Texts are
//! set as large as one side holds; what no side holds goes on overleaf.

use std::ops::Range;

use super::builder::{Builder, mm, rect, rule};
use super::frame::{Artifact, Paper, Role};
use super::galley::baseline;
use super::ink::Inks;
use super::leaf::{
    BOTTOM, FIGURE, FOOT_RULE, HEIGHT, ICON, LAST, LEFT, NEXT, PHONE, RIGHT, STAKE, STAKE_WIDTH, TOP, WIDTH,
};
use super::stake::pole;
use super::typeset::{Line, Span, Style};
use super::{Misfit, Setting, Zone};
use crate::document::{Document, Reception, ReceptionPart, ReceptionRow};
use crate::language::Words;
use crate::theme::Theme;

/// Where the bands start under a short head, mm.
const FIRST: f32 = 41.0;
/// Text beside a bullet, from the margin, mm.
const INDENT: f32 = 4.5;
/// From the ground line to its words; its right column, mm.
const EARTH: f32 = 5.5;
const CALL: f32 = 122.0;
/// The most white that a band is given when there is room, mm.
const MOST_AIR: f32 = 12.0;
/// Sizes and leadings, pt.
const TITLE: (f32, f32) = (32.0, 36.0);
const SUBTITLE: (f32, f32) = (16.0, 20.0);
const BODY: (f32, f32) = (14.0, 17.0);
const REMOVE: (f32, f32) = (16.0, 20.0);
const SMALL: (f32, f32) = (12.0, 15.6);
/// Cap height, in shares of the size.
const CAP: f32 = 0.668;

/// How large the bands are set: headings and body, pt; between rows, and around the words of a band, mm.
#[derive(Clone, Copy)]
struct Scale {
    heading: (f32, f32),
    body: (f32, f32),
    row: f32,
    pad: f32,
}

/// The largest that fits one side is taken. It is read at a desk, like the order sheet: 12 pt at the least.
const SCALES: [Scale; 5] = [
    Scale { heading: (20.0, 24.0), body: (16.0, 21.0), row: 1.6, pad: 3.6 },
    Scale { heading: (18.0, 22.0), body: (14.0, 18.2), row: 1.4, pad: 3.2 },
    Scale { heading: (16.0, 20.0), body: (14.0, 17.0), row: 0.7, pad: 2.4 },
    Scale { heading: (16.0, 20.0), body: (13.0, 16.2), row: 0.7, pad: 2.2 },
    Scale { heading: (14.0, 18.0), body: (12.0, 15.0), row: 0.5, pad: 1.8 },
];

/// What goes on overleaf is set in this one.
const OVERLEAF: Scale = SCALES[2];

/// Sets the leaf.
pub(super) fn set(document: &Document, leaf: &Reception, setting: &Setting<'_>, theme: &Theme) -> Result<Paper, Vec<Misfit>> {
    let event = theme.event(&document.event);
    let mut setter = Setter {
        b: Builder::new(theme, (mm(WIDTH), mm(HEIGHT)), setting.standing),
        inks: Inks::of(event, &theme.palette, setting.variant),
        words: theme.words_for(&document.language),
        symbol: &event.icon,
    };
    let head = setter.head(document, leaf);
    let earth = setter.earth(leaf);
    let one = SCALES.iter().find_map(|scale| {
        let bands: Vec<Band<'_>> = leaf.parts.iter().map(|part| setter.band(part, *scale)).collect();
        plan(&bands, head.end, mm(HEIGHT) - earth.height, 1).map(|plan| (bands, plan))
    });
    let planned = one.or_else(|| {
        let bands: Vec<Band<'_>> = leaf.parts.iter().map(|part| setter.band(part, OVERLEAF)).collect();
        plan(&bands, head.end, mm(HEIGHT) - earth.height, usize::MAX).map(|plan| (bands, plan))
    });
    let Some((bands, plan)) = planned else {
        let texts = leaf.parts.iter().flat_map(|part| &part.rows).map(|row| &row.text);
        let texts = texts.chain([&leaf.subtitle, &leaf.publisher]);
        let text = texts.max_by_key(|text| text.len()).cloned().unwrap_or_default();
        return Err(vec![Misfit::TooLong { zone: Zone::Reception, text }]);
    };
    setter.draw(&head, &earth, &bands, &plan, document);
    setter.b.finish(document, &leaf.subtitle)
}

struct Setter<'a> {
    b: Builder<'a>,
    inks: Inks,
    words: &'a Words,
    symbol: &'a str,
}

/// The head of page 1, set.
struct Head {
    title: Vec<Line>,
    subtitle: Vec<Line>,
    audience: Vec<Line>,
    /// Where the first band starts, pt.
    end: f32,
}

/// A part, set.
struct Band<'a> {
    part: &'a ReceptionPart,
    scale: Scale,
    heading: Vec<Line>,
    rows: Vec<Vec<Line>>,
}

/// The earth, set.
struct Earth {
    remove: Vec<Line>,
    recycle: Vec<Line>,
    again: Vec<Line>,
    phone: Option<Line>,
    publisher: Vec<Line>,
    foot: Vec<Vec<Line>>,
    /// Its least height, pt.
    height: f32,
}

/// Rows of a band that stand together on a page.
struct Piece {
    band: usize,
    rows: Range<usize>,
    top: f32,
    bottom: f32,
}

/// Where everything goes.
struct Plan {
    pages: Vec<Vec<Piece>>,
    /// Where the ground starts on the last page, pt.
    ground: f32,
}

impl Band<'_> {
    /// Height of some rows with the heading above them, pt.
    fn height(&self, rows: &Range<usize>) -> f32 {
        let between = lines(rows.len().saturating_sub(1), mm(self.scale.row));
        let rows: f32 = self.rows[rows.clone()].iter().map(|row| lines(row.len(), self.scale.body.1)).sum();
        self.heading_height() + rows + between + mm(0.7 * self.scale.pad)
    }

    /// From a band's top to its first row, pt.
    fn heading_height(&self) -> f32 {
        mm(self.scale.pad) + lines(self.heading.len(), self.scale.heading.1)
    }
}

/// Places the bands down to `ground` on the last of at most so many pages; `None` when they do not fit.
fn plan(bands: &[Band<'_>], first: f32, ground: f32, most: usize) -> Option<Plan> {
    let mut pages: Vec<Vec<Piece>> = vec![Vec::new()];
    let mut y = first;
    for (index, band) in bands.iter().enumerate() {
        let mut from = 0;
        while from < band.rows.len() {
            let is_last = pages.len() == most;
            let limit = if is_last { ground } else { mm(BOTTOM) };
            let fits = |end: &usize| y + band.height(&(from..*end)) <= limit + 0.01;
            let Some(end) = (from + 1..=band.rows.len()).rev().find(fits) else {
                // A row that no page holds would turn pages for ever.
                if is_last || (pages.last().is_some_and(Vec::is_empty) && pages.len() > 1) {
                    return None;
                }
                pages.push(Vec::new());
                y = mm(NEXT);
                continue;
            };
            let bottom = y + band.height(&(from..end));
            let piece = Piece { band: index, rows: from..end, top: y, bottom };
            pages.last_mut()?.push(piece);
            (from, y) = (end, bottom);
        }
    }
    if y > ground + 0.01 {
        if pages.len() == most || mm(NEXT) > ground {
            return None;
        }
        pages.push(Vec::new());
        y = mm(NEXT);
    }
    // On one side, bands share the room that is left.
    if let [pieces] = &mut pages[..] {
        let air = (ground - y) / lines(pieces.len().max(1), 1.0);
        let air = air.min(mm(MOST_AIR));
        for (index, piece) in pieces.iter_mut().enumerate() {
            piece.top += lines(index, air);
            piece.bottom += lines(index + 1, air);
        }
        y = pieces.last().map_or(y, |piece| piece.bottom);
    }
    Some(Plan { pages, ground: y })
}

/// Height of some lines, pt.
#[expect(clippy::cast_precision_loss, reason = "a page of lines")]
fn lines(count: usize, leading: f32) -> f32 {
    count as f32 * leading
}

impl Setter<'_> {
    fn style(&self, bold: bool, size: f32) -> Style {
        Style { bold, size, color: self.inks.ink }
    }

    fn strong(&self, size: f32) -> Style {
        Style { bold: true, size, color: self.inks.strong }
    }

    fn lines(&mut self, text: &str, style: Style, measure: f32) -> Vec<Line> {
        if text.is_empty() {
            return Vec::new();
        }
        self.b.type_.lines(&[Span { text: text.to_owned(), style, tag: 0 }], measure)
    }

    /// The same in lines as even as they can be: no word stands alone under a line.
    fn balanced(&mut self, text: &str, style: Style, measure: f32) -> Vec<Line> {
        if text.is_empty() {
            return Vec::new();
        }
        self.b.type_.balanced(&[Span { text: text.to_owned(), style, tag: 0 }], measure)
    }

    fn head(&mut self, document: &Document, leaf: &Reception) -> Head {
        let measure = mm(RIGHT - LEFT);
        let title = self.balanced(&document.title, self.style(true, TITLE.0), measure);
        let subtitle = self.balanced(&leaf.subtitle, self.style(true, SUBTITLE.0), measure);
        let audience = self.balanced(&leaf.audience, self.style(false, BODY.0), measure);
        let height = CAP * TITLE.0
            + lines(title.len().saturating_sub(1), TITLE.1)
            + lines(subtitle.len(), SUBTITLE.1)
            + lines(audience.len(), BODY.1);
        Head { title, subtitle, audience, end: (mm(TOP) + height + mm(6.0)).max(mm(FIRST)) }
    }

    fn band<'b>(&mut self, part: &'b ReceptionPart, scale: Scale) -> Band<'b> {
        let heading = self.balanced(&part.title, self.strong(scale.heading.0), mm(RIGHT - LEFT));
        let rows = part.rows.iter().map(|row| self.row(row, scale)).collect();
        Band { part, scale, heading, rows }
    }

    fn row(&mut self, row: &ReceptionRow, scale: Scale) -> Vec<Line> {
        let mut spans = Vec::new();
        if !row.label.is_empty() {
            spans.push(Span { text: format!("{} ", row.label), style: self.style(true, scale.body.0), tag: 0 });
        }
        spans.push(Span { text: row.text.clone(), style: self.style(false, scale.body.0), tag: 0 });
        let measure = mm(RIGHT - LEFT - INDENT);
        let set = self.b.type_.lines(&spans, measure);
        let is_lonely = set.len() > 1 && set.last().is_some_and(|line| line.width < 0.2 * measure);
        if is_lonely { self.b.type_.balanced(&spans, measure) } else { set }
    }

    fn earth(&mut self, leaf: &Reception) -> Earth {
        let whole = mm(RIGHT - LEFT);
        let has_phone = !leaf.phone.is_empty();
        let left = if has_phone { mm(CALL - LEFT - 7.0) } else { whole };
        let remove = self.balanced(&leaf.remove, self.strong(REMOVE.0), left);
        let recycle = self.balanced(&leaf.recycle, self.style(false, SMALL.0), left);
        let again = self.balanced(&leaf.again, self.style(false, SMALL.0), mm(RIGHT - CALL));
        let phone = has_phone.then(|| {
            // Ten figures take more room than four; a longer number shrinks, never under the body.
            let style = self.strong(PHONE);
            let width = self.b.type_.words(&leaf.phone, style).width;
            let size = (PHONE * (mm(RIGHT - CALL) / width).min(1.0) * 0.999).max(BODY.0);
            self.b.type_.words(&leaf.phone, Style { size, ..style })
        });
        let foot: Vec<Vec<Line>> =
            leaf.foot.iter().map(|text| self.lines(text, self.style(false, SMALL.0), whole * 0.6)).collect();
        let widest = foot.iter().flatten().map(|line| line.width).fold(0.0, f32::max);
        let publisher = self.lines(&leaf.publisher, self.style(true, SMALL.0), whole - widest - mm(6.0));
        let said = lines(remove.len(), REMOVE.1) + lines(recycle.len(), SMALL.1);
        let called = lines(again.len(), SMALL.1) + phone.as_ref().map_or(0.0, |_| PHONE);
        let count = foot.iter().map(Vec::len).sum::<usize>().max(publisher.len());
        let height = mm(EARTH) + said.max(called) + mm(4.0) + lines(count, SMALL.1) + mm(HEIGHT - LAST);
        Earth { remove, recycle, again, phone, publisher, foot, height }
    }

    fn draw(&mut self, head: &Head, earth: &Earth, bands: &[Band<'_>], plan: &Plan, document: &Document) {
        let pages = plan.pages.len();
        let mut lists: Vec<Option<usize>> = bands.iter().map(|_| None).collect();
        for (page, pieces) in plan.pages.iter().enumerate() {
            let (is_first, is_last) = (page == 0, page + 1 == pages);
            if !is_first {
                self.b.new_page();
            }
            if is_last {
                let ground = self.inks.earth(plan.ground, mm(WIDTH), mm(HEIGHT));
                self.b.shapes(Artifact::Layout, [ground]);
            }
            let start = if is_first { head.end } else { mm(NEXT) };
            let heights: Vec<f32> = pieces.iter().map(|piece| piece.bottom - piece.top).collect();
            let is_first_strong = self.stake(&heights, start, is_first, is_last);
            if is_first {
                self.draw_head(head, document);
            } else {
                let title = self.b.type_.words(&document.title, self.style(false, BODY.0));
                self.b.unread_line(Artifact::Header, &title, mm(LEFT), mm(NEXT) - mm(5.0));
            }
            for (k, piece) in pieces.iter().enumerate() {
                let is_strong = k.is_multiple_of(2) == is_first_strong;
                self.draw_piece(&bands[piece.band], piece, is_strong, k > 0, &mut lists[piece.band]);
            }
            if is_last {
                self.draw_earth(earth, plan.ground);
            } else {
                self.draw_overleaf(page, pages);
            }
        }
    }

    /// The pole of a page, and whether the first of its bands is strong. As on a checklist, the band over the shoe is.
    fn stake(&mut self, bands: &[f32], start: f32, is_first: bool, is_last: bool) -> bool {
        let room = start - mm(TOP);
        let above = if is_first { 2 } else { 1 };
        let turned = is_last && (above + bands.len()).is_multiple_of(2);
        let mut heights = match (is_first, turned) {
            (true, false) => vec![mm(ICON), room - mm(ICON)],
            (true, true) => vec![room / 3.0; 3],
            (false, false) => vec![room],
            (false, true) => vec![room / 2.0; 2],
        };
        let is_first_strong = heights.len().is_multiple_of(2);
        heights.extend(bands);
        let symbol = self.b.theme.icons.get(self.symbol).cloned();
        let shapes = pole(mm(STAKE), mm(STAKE_WIDTH), mm(TOP), &heights, 0, symbol.as_ref(), is_last, &self.inks);
        self.b.shapes(Artifact::Layout, shapes);
        is_first_strong
    }

    fn draw_lines(&mut self, node: usize, set: &[Line], x: f32, first: f32, leading: f32) {
        for (i, line) in set.iter().enumerate() {
            self.b.line(node, line, x, first + lines(i, leading));
        }
    }

    fn draw_head(&mut self, head: &Head, document: &Document) {
        let left = mm(LEFT);
        let node = self.b.node(0, Role::Heading(1));
        self.b.bookmark(0, document.title.clone(), mm(TOP));
        let mut y = mm(TOP) + CAP * TITLE.0;
        self.draw_lines(node, &head.title, left, y, TITLE.1);
        y += lines(head.title.len().saturating_sub(1), TITLE.1) + mm(1.6);
        let node = self.b.node(0, Role::Paragraph);
        self.draw_lines(node, &head.subtitle, left, y + SUBTITLE.1, SUBTITLE.1);
        y += lines(head.subtitle.len(), SUBTITLE.1) + mm(0.6);
        let node = self.b.node(0, Role::Paragraph);
        self.draw_lines(node, &head.audience, left, y + BODY.1, BODY.1);
    }

    fn draw_piece(&mut self, band: &Band<'_>, piece: &Piece, is_strong: bool, is_ruled: bool, list: &mut Option<usize>) {
        let (left, right) = (mm(LEFT), mm(RIGHT));
        if is_ruled {
            self.b.shapes(Artifact::Layout, [rule(left, right, piece.top, mm(0.2), self.inks.strong)]);
        }
        let (size, leading) = band.scale.heading;
        let first = piece.top + mm(band.scale.pad) + baseline(size, leading);
        let style = Style {
            bold: true,
            size: FIGURE * mm(STAKE_WIDTH),
            color: if is_strong { self.inks.white } else { self.inks.strong },
        };
        let figure = self.b.type_.words(&(piece.band + 1).to_string(), style);
        let x = mm(STAKE) + (mm(STAKE_WIDTH) - figure.width) / 2.0;
        self.b.unread_line(Artifact::Layout, &figure, x, first + 0.5);
        if piece.rows.start == 0 {
            let node = self.b.node(0, Role::Heading(2));
            self.b.bookmark(1, band.part.title.clone(), piece.top);
            self.draw_lines(node, &band.heading, left, first, leading);
        } else {
            let text = self.words.with("layout-continued", &[("title", &band.part.title)]);
            let again = self.lines(&text, self.strong(size), right - left);
            let again = if again.len() > band.heading.len() { &band.heading } else { &again };
            for (i, line) in again.iter().enumerate() {
                self.b.unread_line(Artifact::Header, line, left, first + lines(i, leading));
            }
        }
        let mut y = piece.top + band.heading_height();
        let (size, leading) = band.scale.body;
        let list = *list.get_or_insert_with(|| self.b.node(0, Role::List { ordered: false }));
        for row in &band.rows[piece.rows.clone()] {
            let first = y + baseline(size, leading);
            let side = 0.3 * size;
            let bullet = rect(left, first - 0.25 * size - side / 2.0, left + side, first - 0.25 * size + side / 2.0, self.inks.strong);
            self.b.shapes(Artifact::Layout, [bullet]);
            let item = self.b.node(list, Role::ListItem);
            let node = self.b.node(item, Role::ListBody);
            self.draw_lines(node, row, left + mm(INDENT), first, leading);
            y += lines(row.len(), leading) + mm(band.scale.row);
        }
    }

    fn draw_overleaf(&mut self, page: usize, pages: usize) {
        let baseline = mm(FOOT_RULE) + mm(7.0);
        self.b.shapes(Artifact::Footer, [rule(mm(LEFT), mm(RIGHT), mm(FOOT_RULE), mm(0.35), self.inks.ink)]);
        let bold = self.style(true, BODY.0);
        let line = self.b.type_.words(&self.words.get("layout-overleaf"), bold);
        self.b.unread_line(Artifact::Footer, &line, mm(LEFT), baseline);
        let (page, pages) = ((page + 1).to_string(), pages.to_string());
        let folio = self.words.with("layout-folio", &[("page", &page), ("pages", &pages)]);
        let folio = self.b.type_.words(&folio, bold);
        self.b.unread_line(Artifact::Footer, &folio, mm(RIGHT) - folio.width, baseline);
    }

    fn draw_earth(&mut self, earth: &Earth, ground: f32) {
        let (left, right, top) = (mm(LEFT), mm(RIGHT), ground + mm(EARTH));
        let node = self.b.node(0, Role::Paragraph);
        self.draw_lines(node, &earth.remove, left, top + baseline(REMOVE.0, REMOVE.1), REMOVE.1);
        let y = top + lines(earth.remove.len(), REMOVE.1);
        let node = self.b.node(0, Role::Paragraph);
        self.draw_lines(node, &earth.recycle, left, y + baseline(SMALL.0, SMALL.1), SMALL.1);
        let node = self.b.node(0, Role::Paragraph);
        self.draw_lines(node, &earth.again, mm(CALL), top + baseline(REMOVE.0, REMOVE.1), SMALL.1);
        if let Some(phone) = &earth.phone {
            let node = self.b.node(0, Role::Paragraph);
            let y = top + lines(earth.again.len(), SMALL.1) + PHONE;
            self.b.line(node, phone, mm(CALL), y);
        }
        let count = earth.foot.iter().map(Vec::len).sum::<usize>().max(earth.publisher.len());
        let first = mm(LAST) - lines(count.saturating_sub(1), SMALL.1);
        let node = self.b.node(0, Role::Paragraph);
        self.draw_lines(node, &earth.publisher, left, first, SMALL.1);
        let mut y = first;
        for text in &earth.foot {
            let node = self.b.node(0, Role::Paragraph);
            for line in text {
                self.b.line(node, line, right - line.width, y);
                y += SMALL.1;
            }
        }
    }
}
