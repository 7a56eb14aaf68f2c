//! The checklist: one leaf of at most two pages, a band of the stake a deadline, a row a step (`look/checklist.png`).
//!
//! Rows are measured first, then placed: on one page when they fit, else on two, cut between phases, else between
//! rows. What is not to do by a date, and lines for notes, take the room that is left.

use super::Misfit;
use super::Zone;
use super::builder::{Builder, mm, rect, rule, square};
use super::frame::{Artifact, Color, Item, Paper, Role};
use super::ink::{Inks, Variant};
use super::stake::pole;
use super::typeset::{Line, Span, Style};
use crate::document::{Checklist, ChecklistPhase, Document, Inline, PhaseKind, plain_text};
use crate::language::Words;
use crate::theme::{Segment, Theme};

/// A4, stake and text, mm (LOOK, section 4).
const WIDTH: f32 = 210.0;
const HEIGHT: f32 = 297.0;
const STAKE: f32 = 14.0;
const STAKE_WIDTH: f32 = 10.0;
const LEFT: f32 = 29.0;
const RIGHT: f32 = 196.0;
/// First cap height of a page, mm.
const TOP: f32 = 14.0;
/// The band of the icon, mm; an empty one follows it on page 1.
const ICON: f32 = 16.0;
/// Where bands start on page 1 under a title of one line, and on page 2, mm.
const FIRST: f32 = 44.5;
const NEXT: f32 = TOP + ICON;
/// Where bands end on a page that goes on, and rule of its foot, mm.
const BOTTOM: f32 = 272.0;
const FOOT_RULE: f32 = 276.0;
/// A page that goes on is at least this full, mm from its top, when it is cut between phases.
const FULL: f32 = 0.66 * BOTTOM;
/// Box, and text beside it, mm.
const BOX: f32 = 7.0;
const TEXT: f32 = 40.0;
/// Column to write dates in, mm; words end before it.
const DATE: f32 = 150.0;
const GUTTER: f32 = 5.0;
/// Height to write in, mm.
const WRITING: f32 = 8.5;
/// A line to fill in, mm.
const FIELD: f32 = 8.0;
/// Least width of the phone's column in the earth, mm.
const PHONE_COLUMN: f32 = 59.0;
/// Last baseline of the foot, mm: nothing lives within 9 mm of an edge.
const LAST: f32 = 287.0;
/// Fewest lines for notes that are worth their heading.
const NOTES: usize = 3;
/// Under the last of them, mm.
const NOTES_END: f32 = 2.0;
/// Sizes and leadings, pt (LOOK, section 3).
const TITLE: f32 = 27.0;
const TITLE_LEADING: f32 = 31.0;
const PHASE: f32 = 16.0;
const PHASE_LEADING: f32 = 22.0;
const BODY: f32 = 14.0;
const LEADING: f32 = 17.0;
const LEAD: f32 = 16.0;
/// Figure in a band, widths of the stake.
const FIGURE: f32 = 0.68;
/// Between two mentions, pt.
const MENTION: f32 = 3.5;
const PHONE: f32 = 26.0;

/// How close rows stand, mm: a heading, a row at least, and what a row has above its lines.
#[derive(Clone, Copy)]
struct Density {
    heading: f32,
    row: f32,
    air: f32,
}

/// LOOK's measures, and the closest that still leaves room to write: taken when it saves a page.
const DENSITIES: [Density; 2] =
    [Density { heading: 9.6, row: 13.5, air: 0.9 }, Density { heading: 9.0, row: 12.6, air: 0.5 }];

/// Sets a checklist.
pub(super) fn set(document: &Document, list: &Checklist, variant: Variant, theme: &Theme) -> Result<Paper, Vec<Misfit>> {
    let event = theme.event(&document.event);
    let mut setter = Setter {
        b: Builder::new(theme, (mm(WIDTH), mm(HEIGHT))),
        inks: Inks::of(event, &theme.palette, variant),
        words: theme.words_for(&document.language),
        symbol: &event.icon,
    };
    let head = setter.head(document, list);
    let earth = setter.earth(list);
    let bands: Vec<Band<'_>> = list.phases.iter().map(|phase| setter.band(phase)).collect();
    let plan = setter.plan(&bands, &head, &earth, list)?;
    setter.draw(document, list, &head, &earth, &bands, &plan);
    setter.b.finish(document, &list.lead)
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
    lead: Vec<Line>,
    summary: Vec<Line>,
    date: Vec<Line>,
    /// « À faire avant le jour / mois / année »; none when no date is to be written.
    column: Vec<Line>,
    /// Where the first band starts, pt.
    end: f32,
}

/// A band of the stake, set.
struct Band<'a> {
    phase: &'a ChecklistPhase,
    heading: Vec<Line>,
    mentions: Vec<Vec<Line>>,
    rows: Vec<Row>,
}

struct Row {
    title: Vec<Line>,
    deadline: Vec<Line>,
    ways: Vec<Vec<Line>>,
}

/// Everything in the ground, set.
struct Earth {
    phone: Option<Line>,
    caption: Vec<Line>,
    fields: Vec<Vec<Line>>,
    /// Where the reader's block starts, pt.
    block: f32,
    left: Vec<Vec<Line>>,
    right: Vec<Vec<Line>>,
    /// From the ground line to the first baseline of the foot at the least, pt.
    upper: f32,
    /// Its least height, pt.
    height: f32,
}

/// Rows of a band that stand together on a page.
struct Piece {
    band: usize,
    rows: std::ops::Range<usize>,
    top: f32,
    bottom: f32,
}

/// Where everything goes.
struct Plan {
    density: Density,
    /// The pieces of each page.
    pages: Vec<Vec<Piece>>,
    /// Bands of support, which stand in the earth.
    support: Vec<usize>,
    /// How many bands that are not to do by a date found room.
    extras: usize,
    /// Lines for notes at the end of each page.
    notes: Vec<usize>,
    /// Where the ground starts on the last page, pt.
    ground: f32,
}

/// Where bands may be cut.
#[derive(Clone, Copy, PartialEq)]
enum Cut {
    Phases,
    Rows,
}

impl Band<'_> {
    fn heading_height(&self, density: Density) -> f32 {
        match self.heading.len() {
            0 => 0.0,
            n => mm(density.heading) + lines(n - 1, PHASE_LEADING),
        }
    }

    /// Height of some of its rows with the heading above them, pt.
    fn height(&self, rows: &std::ops::Range<usize>, density: Density) -> f32 {
        let mentions: usize = self.mentions.iter().map(Vec::len).sum();
        let mentions = if mentions == 0 { 0.0 } else { lines(mentions, LEADING) + lines(self.mentions.len() - 1, MENTION) + mm(3.5) };
        let rows: f32 = self.rows[rows.clone()].iter().map(|row| row.height(density)).sum();
        self.heading_height(density) + mentions + rows
    }

    fn whole(&self) -> std::ops::Range<usize> {
        0..self.rows.len()
    }

    fn has_dates(&self) -> bool {
        self.phase.kind == PhaseKind::ToDo
    }
}

impl Row {
    fn count(&self) -> usize {
        self.title.len() + self.deadline.len() + self.ways.iter().map(Vec::len).sum::<usize>()
    }

    fn height(&self, density: Density) -> f32 {
        (lines(self.count(), LEADING) + mm(density.air)).max(mm(density.row))
    }
}

/// Height of some lines, pt.
#[expect(clippy::cast_precision_loss, reason = "a handful of lines")]
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

    /// Words of which some are bold: what is strong, and phones.
    fn rich(&mut self, words: &[Inline], measure: f32) -> Vec<Line> {
        let mut spans = Vec::new();
        for word in words {
            let bold = matches!(word, Inline::Strong(_) | Inline::Phone(_));
            let text = plain_text(std::slice::from_ref(word));
            spans.push(Span { text, style: self.style(bold, BODY), tag: 0 });
        }
        self.b.type_.balanced(&spans, measure)
    }

    fn head(&mut self, document: &Document, list: &Checklist) -> Head {
        let measure = mm(RIGHT - LEFT);
        let title = Span { text: document.title.clone(), style: self.style(true, TITLE), tag: 0 };
        let title = self.b.type_.balanced(&[title], measure);
        let lead = self.lines(&list.lead, self.style(false, LEAD), mm(DATE - GUTTER - LEFT));
        let summary = self.lines(&list.summary, self.style(false, BODY), measure);
        let dated = list.phases.iter().any(|phase| phase.kind == PhaseKind::ToDo && !phase.rows.is_empty());
        let (mut date, mut column) = (Vec::new(), Vec::new());
        if dated {
            date = self.lines(&list.date_label, self.style(true, BODY), mm(78.0));
            let [before, form] = &list.date_head;
            column = self.lines(before, self.strong(BODY), mm(RIGHT - DATE));
            column.extend(self.lines(form, self.style(false, BODY), mm(RIGHT - DATE)));
        }
        let more = lines(title.len().saturating_sub(1), TITLE_LEADING)
            + lines(lead.len().saturating_sub(1), LEADING)
            + lines(summary.len(), LEADING)
            + lines(date.len().max(column.len().saturating_sub(1)).saturating_sub(1), LEADING);
        Head { title, lead, summary, date, column, end: mm(FIRST) + more }
    }

    fn band<'b>(&mut self, phase: &'b ChecklistPhase) -> Band<'b> {
        let right = if phase.kind == PhaseKind::ToDo { DATE - GUTTER } else { RIGHT };
        // In the earth, where there are no boxes, words start at the margin.
        let measure = mm(right - if phase.kind == PhaseKind::Support { LEFT } else { TEXT });
        let (title, deadline, plain) = (self.style(true, BODY), self.strong(BODY), self.style(false, BODY));
        let rows = phase
            .rows
            .iter()
            .map(|row| Row {
                title: self.balanced(&row.title, title, measure),
                deadline: self.lines(&row.deadline, deadline, measure),
                ways: row.ways.iter().map(|words| self.rich(words, measure)).collect(),
            })
            .collect();
        let whole = mm(RIGHT - LEFT);
        Band {
            phase,
            heading: self.balanced(&phase.title, self.strong(PHASE), whole),
            mentions: phase.mentions.iter().map(|text| self.lines(text, plain, whole)).collect(),
            rows,
        }
    }

    fn earth(&mut self, list: &Checklist) -> Earth {
        let whole = mm(RIGHT - LEFT);
        let phone = (!list.phone.is_empty()).then(|| {
            // Ten figures take more room than four; a longer number shrinks, never under the body.
            let style = self.strong(PHONE);
            let width = self.b.type_.words(&list.phone, style).width;
            let size = (PHONE * (whole * 0.45 / width).min(1.0)).max(BODY);
            self.b.type_.words(&list.phone, Style { size, ..style })
        });
        let width = phone.as_ref().map_or(mm(PHONE_COLUMN), |line| (line.width + mm(7.0)).max(mm(PHONE_COLUMN)));
        let plain = self.style(false, BODY);
        let caption = if phone.is_some() { self.lines(&list.phone_caption, plain, width - mm(4.0)) } else { Vec::new() };
        let block = if phone.is_some() { mm(LEFT) + width } else { mm(LEFT) };
        // A label leaves at least 30 mm to write on.
        let measure = mm(RIGHT - 30.0) - block;
        let bold = self.style(true, BODY);
        let fields: Vec<Vec<Line>> = list.fields.iter().map(|label| self.lines(label, bold, measure)).collect();
        let mut right: Vec<Vec<Line>> = Vec::new();
        for words in &list.foot_right {
            right.push(self.rich(words, mm(92.0)));
        }
        let widest = right.iter().flatten().map(|line| line.width).fold(0.0, f32::max);
        let mut left: Vec<Vec<Line>> = Vec::new();
        for words in &list.foot_left {
            left.push(self.rich(words, whole - widest - mm(5.0)));
        }
        let called = phone.as_ref().map_or(0.0, |_| mm(11.7) + lines(caption.len(), LEADING) + mm(0.6));
        let written = mm(8.8)
            + lines(fields.len().saturating_sub(1), mm(FIELD))
            + lines(fields.iter().map(|f| f.len().saturating_sub(1)).sum(), LEADING);
        let upper = called.max(written) + mm(8.7);
        let count = |column: &[Vec<Line>]| column.iter().map(Vec::len).sum::<usize>();
        let foot = lines(count(&left).max(count(&right)).saturating_sub(1), LEADING);
        Earth { phone, caption, fields, block, left, right, upper, height: upper + foot + mm(HEIGHT - LAST) }
    }

    /// Height of bands of support in the earth, pt.
    fn support_height(bands: &[Band<'_>], support: &[usize]) -> f32 {
        support
            .iter()
            .map(|band| {
                let count = bands[*band].rows.iter().map(Row::count).sum();
                lines(bands[*band].heading.len(), PHASE_LEADING) + lines(count, LEADING) + mm(2.0)
            })
            .sum()
    }

    /// Finds the fewest pages, then the cleanest cut, then the widest rows.
    fn plan(&self, bands: &[Band<'_>], head: &Head, earth: &Earth, list: &Checklist) -> Result<Plan, Vec<Misfit>> {
        let ground = mm(HEIGHT) - earth.height;
        if head.end > ground || mm(NEXT) > ground {
            let foot = list.foot_left.first().map(|line| plain_text(line)).unwrap_or_default();
            let text = if head.title.len() > 3 { line_text(&head.title) } else { foot };
            return Err(vec![Misfit::TooLong { zone: Zone::Checklist, text }]);
        }
        let to_do: Vec<usize> = (0..bands.len()).filter(|i| bands[*i].has_dates()).collect();
        let mut over = usize::MAX;
        for pages in [1, 2] {
            for cut in [Cut::Phases, Cut::Rows] {
                let mut best: Option<Plan> = None;
                for density in DENSITIES {
                    match place(bands, &to_do, head.end, ground, density, pages, cut) {
                        Ok(placed) => {
                            let plan = fill(bands, placed, head.end, ground, density);
                            // Closer rows only for something more to say.
                            if best.as_ref().is_none_or(|best| plan.extras > best.extras) {
                                best = Some(plan);
                            }
                        }
                        Err(count) => over = over.min(count),
                    }
                }
                if let Some(plan) = best {
                    return Ok(plan);
                }
            }
        }
        Err(vec![Misfit::TooManyRows { count: over }])
    }

    fn draw(
        &mut self,
        document: &Document,
        list: &Checklist,
        head: &Head,
        earth: &Earth,
        bands: &[Band<'_>],
        plan: &Plan,
    ) {
        let pages = plan.pages.len();
        let mut list_node = None;
        for (n, pieces) in plan.pages.iter().enumerate() {
            let last = n + 1 == pages;
            if n > 0 {
                self.b.new_page();
            }
            if last {
                self.ground(plan.ground);
            }
            let start = if n == 0 { head.end } else { mm(NEXT) };
            let end = pieces.last().map_or(start, |piece| piece.bottom);
            let end = if last { plan.ground } else { end + notes_height(plan.notes[n], plan.density) };
            self.stake(pieces, start, end, n == 0, last);
            if n == 0 {
                self.draw_head(document, list, head);
            } else {
                self.draw_running(document, head, n, pages);
            }
            for (k, piece) in pieces.iter().enumerate() {
                // The icon's band is strong; on page 1 an empty one follows it.
                let is_strong = (k + if n == 0 { 0 } else { 1 }).is_multiple_of(2);
                self.draw_piece(&bands[piece.band], piece, plan.density, is_strong, &mut list_node);
            }
            let top = pieces.last().map_or(start, |piece| piece.bottom);
            self.draw_notes(list, top, plan.notes[n], plan.density);
            if last {
                self.draw_earth(list, earth, bands, plan);
            } else {
                self.draw_overleaf(n, pages);
            }
        }
    }

    fn ground(&mut self, top: f32) {
        // One black prints no tint: the ground line says where the ground starts.
        let item = match self.inks.tint {
            Some(tint) => rect(0.0, top, mm(WIDTH), mm(HEIGHT), tint),
            None => rule(mm(STAKE), mm(RIGHT), top, mm(0.35), self.inks.strong),
        };
        self.b.shapes(Artifact::Layout, [item]);
    }

    /// The pole, from the icon to `end`, with its shoe in the ground of the last page.
    fn stake(&mut self, pieces: &[Piece], start: f32, end: f32, is_first: bool, is_last: bool) {
        let top = mm(TOP);
        let mut heights = vec![mm(ICON)];
        if is_first {
            heights.push(start - top - mm(ICON));
        }
        heights.extend(pieces.iter().map(|piece| piece.bottom - piece.top));
        // Notes have a band too.
        let rest = end - pieces.last().map_or(start, |piece| piece.bottom);
        if rest > 0.1 {
            heights.push(rest);
        }
        let symbol = self.b.theme.icons.get(self.symbol).cloned();
        let shapes =
            pole(mm(STAKE), mm(STAKE_WIDTH), top, &heights, 0, symbol.as_ref(), is_last, &self.inks);
        self.b.shapes(Artifact::Layout, shapes);
    }

    fn draw_lines(&mut self, node: usize, set: &[Line], x: f32, first: f32, leading: f32) -> f32 {
        let mut y = first;
        for (i, line) in set.iter().enumerate() {
            y += if i > 0 { leading } else { 0.0 };
            self.b.line(node, line, x, y);
        }
        y
    }

    fn draw_head(&mut self, document: &Document, list: &Checklist, head: &Head) {
        let left = mm(LEFT);
        let node = self.b.node(0, Role::Heading(1));
        self.b.bookmark(0, document.title.clone(), mm(TOP));
        let mut y = self.draw_lines(node, &head.title, left, mm(TOP) + 0.668 * TITLE, TITLE_LEADING);
        for text in [&head.lead, &head.summary] {
            if !text.is_empty() {
                let node = self.b.node(0, Role::Paragraph);
                y = self.draw_lines(node, text, left, y + mm(7.4), LEADING);
            }
        }
        let last = head.end - mm(3.5);
        if !list.date_label.is_empty() && !head.date.is_empty() {
            let node = self.b.node(0, Role::Paragraph);
            let first = last - lines(head.date.len() - 1, LEADING);
            self.draw_lines(node, &head.date, left, first, LEADING);
            let from = left + head.date.iter().map(|line| line.width).fold(0.0, f32::max) + mm(5.0);
            let line = rule(from, mm(DATE) - mm(5.0), last + 2.5, mm(0.3), self.inks.ink);
            self.b.shapes(Artifact::Layout, [line]);
        }
        if !head.column.is_empty() {
            let node = self.b.node(0, Role::Paragraph);
            let first = last - lines(head.column.len() - 1, LEADING);
            self.draw_lines(node, &head.column, mm(DATE), first, LEADING);
        }
    }

    /// The head of page 2 repeats: title, folio, head of the column of dates.
    fn draw_running(&mut self, document: &Document, head: &Head, page: usize, pages: usize) {
        let plain = self.style(false, BODY);
        let title = self.lines(&document.title, plain, mm(DATE - GUTTER - LEFT));
        let last = mm(NEXT) - mm(3.5);
        let first = last - LEADING;
        // A title that takes more lines is on page 1.
        if let [line] = &title[..] {
            self.b.unread_line(Artifact::Header, line, mm(LEFT), first);
        }
        let folio = self.folio(page, pages);
        self.b.unread_line(Artifact::Header, &folio, mm(LEFT), last);
        let top = last - lines(head.column.len().saturating_sub(1), LEADING);
        for (i, line) in head.column.iter().enumerate() {
            self.b.unread_line(Artifact::Header, line, mm(DATE), top + lines(i, LEADING));
        }
    }

    fn folio(&mut self, page: usize, pages: usize) -> Line {
        let (page, pages) = ((page + 1).to_string(), pages.to_string());
        let text = self.words.with("layout-folio", &[("page", &page), ("pages", &pages)]);
        let style = self.style(true, BODY);
        self.b.type_.words(&text, style)
    }

    fn draw_overleaf(&mut self, page: usize, pages: usize) {
        let baseline = mm(FOOT_RULE) + mm(7.0);
        self.b.shapes(Artifact::Footer, [rule(mm(LEFT), mm(RIGHT), mm(FOOT_RULE), mm(0.35), self.inks.ink)]);
        let bold = self.style(true, BODY);
        let line = self.b.type_.words(&self.words.get("layout-overleaf"), bold);
        self.b.unread_line(Artifact::Footer, &line, mm(LEFT), baseline);
        let folio = self.folio(page, pages);
        self.b.unread_line(Artifact::Footer, &folio, mm(RIGHT) - folio.width, baseline);
    }

    /// Between rows: in the event's colour, so that a line to write on is told from it.
    fn hair(&mut self, y: f32) {
        let line = rule(mm(LEFT), mm(RIGHT), y, mm(0.2), self.inks.strong);
        self.b.shapes(Artifact::Layout, [line]);
    }

    fn draw_piece(
        &mut self,
        band: &Band<'_>,
        piece: &Piece,
        density: Density,
        is_strong: bool,
        list_node: &mut Option<usize>,
    ) {
        let left = mm(LEFT);
        let is_start = piece.rows.start == 0;
        // Under a heading the figure stands on its baseline, else beside the first row.
        let first = piece.top + mm(density.heading - 3.3);
        if let Some(number) = band.phase.number {
            let size = FIGURE * mm(STAKE_WIDTH);
            let style = Style { bold: true, size, color: if is_strong { self.inks.white } else { self.inks.strong } };
            let line = self.b.type_.words(&number.to_string(), style);
            let x = mm(STAKE) + (mm(STAKE_WIDTH) - line.width) / 2.0;
            self.b.unread_line(Artifact::Layout, &line, x, first + 2.0);
        }
        let mut y = piece.top;
        if !band.heading.is_empty() {
            if is_start {
                let node = self.b.node(0, Role::Heading(2));
                self.b.bookmark(1, band.phase.title.clone(), piece.top);
                self.draw_lines(node, &band.heading, left, first, PHASE_LEADING);
                *list_node = None;
            } else {
                let text = self.words.with("layout-continued", &[("title", &band.phase.title)]);
                let style = self.strong(PHASE);
                let again = self.lines(&text, style, mm(RIGHT - LEFT));
                let again = if again.len() > band.heading.len() { band.heading.clone() } else { again };
                for (i, line) in again.iter().enumerate() {
                    self.b.unread_line(Artifact::Header, line, left, first + lines(i, PHASE_LEADING));
                }
            }
            y += band.heading_height(density);
            self.hair(y);
        } else if y > mm(NEXT) {
            self.hair(y);
        }
        let mut at = y + mm(5.3);
        for mention in &band.mentions {
            let node = self.b.node(0, Role::Paragraph);
            at = self.draw_lines(node, mention, left, at, LEADING) + LEADING + MENTION;
        }
        for (k, row) in band.rows[piece.rows.clone()].iter().enumerate() {
            if k > 0 {
                self.hair(y);
            }
            if is_start && k == 0 && band.heading.is_empty() {
                self.b.bookmark(1, band.phase.rows.first().map(|row| row.title.clone()).unwrap_or_default(), y);
            }
            let list = *list_node.get_or_insert_with(|| self.b.node(0, Role::List { ordered: false }));
            let height = row.height(density);
            self.draw_row(row, list, y, height, band.has_dates());
            y += height;
        }
    }

    fn draw_row(&mut self, row: &Row, list: usize, top: f32, height: f32, is_dated: bool) {
        let middle = top + height / 2.0;
        let ink = self.inks.ink;
        let tick = square(mm(LEFT), middle - mm(BOX / 2.0), mm(BOX), mm(0.5), ink);
        let inside = rect(mm(LEFT), middle - mm(BOX / 2.0), mm(LEFT + BOX), middle + mm(BOX / 2.0), self.inks.white);
        self.b.shapes(Artifact::Layout, [inside, tick]);
        let item = self.b.node(list, Role::ListItem);
        let body = self.b.node(item, Role::ListBody);
        // The lines are centred, by their capitals.
        let mut y = middle - lines(row.count(), LEADING) / 2.0 + super::galley::baseline(BODY, LEADING) - 0.3;
        for text in std::iter::once(&row.title).chain([&row.deadline]).chain(&row.ways) {
            if !text.is_empty() {
                let node = self.b.node(body, Role::Paragraph);
                y = self.draw_lines(node, text, mm(TEXT), y, LEADING) + LEADING;
            }
        }
        if is_dated {
            let items = date(middle + mm(WRITING / 2.0), ink);
            self.b.shapes(Artifact::Layout, items);
        }
    }

    fn draw_notes(&mut self, list: &Checklist, top: f32, count: usize, density: Density) {
        if count == 0 {
            return;
        }
        let node = self.b.node(0, Role::Heading(2));
        self.b.bookmark(1, list.notes.clone(), top);
        let style = self.strong(PHASE);
        let line = self.b.type_.words(&list.notes, style);
        let first = top + mm(density.heading - 3.3);
        self.b.line(node, &line, mm(LEFT), first);
        let from = top + mm(density.heading) - mm(NOTES_END);
        for k in 1..=count {
            let item = dotted(mm(LEFT), mm(RIGHT), from + lines(k, mm(FIELD)), self.inks.ink);
            self.b.shapes(Artifact::Layout, [item]);
        }
    }

    fn draw_earth(&mut self, list: &Checklist, earth: &Earth, bands: &[Band<'_>], plan: &Plan) {
        let (left, right) = (mm(LEFT), mm(RIGHT));
        let top = plan.ground;
        if let Some(phone) = &earth.phone {
            let node = self.b.node(0, Role::Paragraph);
            self.b.line(node, phone, left, top + mm(11.7));
            let node = self.b.node(0, Role::Paragraph);
            self.draw_lines(node, &earth.caption, left, top + mm(11.7) + mm(0.6) + LEADING, LEADING);
        }
        let mut y = top + mm(8.8);
        for (label, field) in list.fields.iter().zip(&earth.fields) {
            if label.is_empty() {
                continue;
            }
            let node = self.b.node(0, Role::Paragraph);
            y = self.draw_lines(node, field, earth.block, y, LEADING);
            let width = field.last().map_or(0.0, |line| line.width);
            let line = dotted(earth.block + width + mm(2.5), right, y + 1.0, self.inks.ink);
            self.b.shapes(Artifact::Layout, [line]);
            y += mm(FIELD);
        }
        let mut y = top + earth.upper - mm(8.7);
        for band in &plan.support {
            let band = &bands[*band];
            let node = self.b.node(0, Role::Heading(2));
            self.b.bookmark(1, band.phase.title.clone(), y);
            y = self.draw_lines(node, &band.heading, left, y + mm(2.0) + PHASE_LEADING, PHASE_LEADING);
            for row in &band.rows {
                for text in std::iter::once(&row.title).chain(&row.ways) {
                    if !text.is_empty() {
                        let node = self.b.node(0, Role::Paragraph);
                        y = self.draw_lines(node, text, left, y + LEADING, LEADING);
                    }
                }
            }
        }
        let count = |column: &[Vec<Line>]| column.iter().map(Vec::len).sum::<usize>();
        let rows = count(&earth.left).max(count(&earth.right));
        let first = mm(LAST) - lines(rows.saturating_sub(1), LEADING);
        for (column, is_right) in [(&earth.left, false), (&earth.right, true)] {
            let mut y = first;
            for text in column {
                let node = self.b.node(0, Role::Paragraph);
                for line in text {
                    self.b.line(node, line, if is_right { right - line.width } else { left }, y);
                    y += LEADING;
                }
            }
        }
    }
}

/// Places the bands to do, or says how many rows are left over.
fn place(
    bands: &[Band<'_>],
    to_do: &[usize],
    first: f32,
    ground: f32,
    density: Density,
    pages: usize,
    cut: Cut,
) -> Result<Vec<Vec<Piece>>, usize> {
    let mut out: Vec<Vec<Piece>> = vec![Vec::new()];
    let mut y = first;
    let mut over = 0;
    for band in to_do {
        let set = &bands[*band];
        let mut from = 0;
        while from < set.rows.len() {
            let on_last = out.len() == pages;
            let limit = if on_last { ground } else { mm(BOTTOM) };
            let rest = from..set.rows.len();
            let fits = |rows: &std::ops::Range<usize>| y + set.height(rows, density) <= limit + 0.01;
            let mut rows = rest.clone();
            if !fits(&rest) {
                // Between phases only where the page is full enough; a piece of one row is worth less than a clean cut.
                let clean = !on_last && cut == Cut::Phases && y >= mm(FULL);
                rows.end = if clean { from } else { (from..=rest.end).rev().find(|end| fits(&(from..*end))).unwrap_or(from) };
            }
            if rows.is_empty() {
                if on_last {
                    over += rest.len();
                    break;
                }
                out.push(Vec::new());
                y = mm(NEXT);
                continue;
            }
            let bottom = y + set.height(&rows, density);
            from = rows.end;
            if let Some(page) = out.last_mut() {
                page.push(Piece { band: *band, rows, top: y, bottom });
            }
            y = bottom;
        }
    }
    if over > 0 { Err(over) } else { Ok(out) }
}

/// Gives the room that is left to who listens, to what can wait, to what is done by itself, then to notes.
fn fill(bands: &[Band<'_>], mut pages: Vec<Vec<Piece>>, first: f32, ground: f32, density: Density) -> Plan {
    let start = if pages.len() == 1 { first } else { mm(NEXT) };
    let end = pages.last().and_then(|page| page.last()).map_or(start, |piece| piece.bottom);
    let of = |kind: PhaseKind| (0..bands.len()).filter(move |i| bands[*i].phase.kind == kind);
    let mut room = ground - end;
    let mut support = Vec::new();
    for band in of(PhaseKind::Support) {
        let height = Setter::support_height(bands, &[band]);
        if height <= room {
            support.push(band);
            room -= height;
        }
    }
    let mut kept: Vec<usize> = Vec::new();
    for band in of(PhaseKind::Later).chain(of(PhaseKind::Automatic)) {
        let height = bands[band].height(&bands[band].whole(), density);
        if height <= room {
            kept.push(band);
            room -= height;
        }
    }
    kept.sort_unstable();
    let extras = kept.len() + support.len();
    let mut y = end;
    for band in kept {
        let rows = bands[band].whole();
        let bottom = y + bands[band].height(&rows, density);
        if let Some(page) = pages.last_mut() {
            page.push(Piece { band, rows, top: y, bottom });
        }
        y = bottom;
    }
    let mut notes: Vec<usize> = pages
        .iter()
        .map(|page| note_lines(mm(BOTTOM) - page.last().map_or(start, |piece| piece.bottom), density))
        .collect();
    if let Some(last) = notes.last_mut() {
        *last = note_lines(room, density);
        y += notes_height(*last, density);
    }
    Plan { density, pages, support, extras, notes, ground: y }
}

/// How many lines for notes some room holds, pt.
fn note_lines(room: f32, density: Density) -> usize {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a page has room for some thirty lines")]
    let count = ((room - mm(density.heading) - mm(NOTES_END)) / mm(FIELD)).max(0.0) as usize;
    if count < NOTES { 0 } else { count }
}

/// Height of lines for notes with their heading, pt.
fn notes_height(count: usize, density: Density) -> f32 {
    if count == 0 { 0.0 } else { mm(density.heading) + lines(count, mm(FIELD)) + mm(NOTES_END) }
}

/// « __ / __ / ____ » to write on.
fn date(y: f32, ink: Color) -> Vec<Item> {
    /// Ends of the three lines and feet of the two strokes between them, mm from the column's left.
    const LINES: [[f32; 2]; 3] = [[0.0, 10.0], [14.3, 24.3], [28.6, 45.5]];
    const STROKES: [f32; 2] = [11.3, 25.6];
    let mut items: Vec<Item> =
        LINES.iter().map(|[from, to]| rule(mm(DATE + from), mm(DATE + to), y, mm(0.3), ink)).collect();
    for foot in STROKES {
        let x = mm(DATE + foot);
        let path = vec![Segment::Move(x, y), Segment::Line(x + mm(1.7), y - mm(4.6))];
        items.push(Item::Stroke { path, color: ink, width: mm(0.3), round: false, dash: Vec::new() });
    }
    items
}

/// A dotted line to write on.
fn dotted(left: f32, right: f32, y: f32, ink: Color) -> Item {
    let path = vec![Segment::Move(left, y), Segment::Line(right, y)];
    Item::Stroke { path, color: ink, width: mm(0.25), round: false, dash: vec![mm(0.35), mm(0.55)] }
}

fn line_text(set: &[Line]) -> String {
    set.iter().flat_map(|line| &line.runs).map(|run| &*run.run.text).collect()
}
