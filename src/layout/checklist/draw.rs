//! Draws a planned checklist, in reading order.

use super::measure::{Band, Earth, Head, Row, Setter, lines};
use super::plan::{Piece, Plan, notes_height};
use super::{
    BODY, BOX, DATE, Density, FIELD, FIGURE, FOOT_RULE, GUTTER, HEIGHT, ICON, LAST, LEADING, LEFT, MENTION, NEXT, NOTES_END,
    PHASE, PHASE_LEADING, RIGHT, STAKE, STAKE_WIDTH, TEXT, TITLE, TITLE_LEADING, TOP, WIDTH, WRITING,
};
use crate::document::{Checklist, Document};
use crate::layout::builder::{mm, rect, rule, square};
use crate::layout::frame::{Artifact, Color, Item, Role};
use crate::layout::galley::baseline;
use crate::layout::stake::pole;
use crate::layout::typeset::{Line, Style};
use crate::theme::Segment;

impl Setter<'_> {
    pub(super) fn draw(
        &mut self,
        document: &Document,
        list: &Checklist,
        head: &Head,
        earth: &Earth,
        set: &[Band<'_>],
        plan: &Plan,
    ) {
        let pages = plan.pages.len();
        let mut list_node = None;
        for (n, pieces) in plan.pages.iter().enumerate() {
            let is_last = n + 1 == pages;
            if n > 0 {
                self.b.new_page();
            }
            if is_last {
                let earth = self.inks.earth(plan.ground, mm(WIDTH), mm(HEIGHT));
                self.b.shapes(Artifact::Layout, [earth]);
            }
            let start = if n == 0 { head.end } else { mm(NEXT) };
            let top = pieces.last().map_or(start, |piece| piece.bottom);
            let end = if is_last { plan.ground } else { top + notes_height(plan.notes[n], plan.density) };
            let mut bands: Vec<f32> = pieces.iter().map(|piece| piece.bottom - piece.top).collect();
            // Notes have a band too.
            if end - top > 0.1 {
                bands.push(end - top);
            }
            let is_first_strong = self.stake(&bands, start, n == 0, is_last);
            if n == 0 {
                self.draw_head(document, list, head);
            } else {
                self.draw_running(document, head, n, pages);
            }
            for (k, piece) in pieces.iter().enumerate() {
                let is_strong = k.is_multiple_of(2) == is_first_strong;
                self.draw_piece(&set[piece.band], piece, plan.density, is_strong, &mut list_node);
            }
            self.draw_notes(list, top, plan.notes[n], plan.density);
            if is_last {
                self.draw_earth(list, earth, set, plan);
            } else {
                self.draw_overleaf(n, pages);
            }
        }
    }

    /// The pole of a page, and whether the first of its bands is strong. The band over the shoe is strong, for a point
    /// of another colour makes a pencil of the stake: where the count does not fall right, page 1 has an empty band
    /// more, and page 2 none for the icon.
    fn stake(&mut self, bands: &[f32], start: f32, is_first: bool, is_last: bool) -> bool {
        let room = start - mm(TOP);
        let above = if is_first { 2 } else { 1 };
        let turned = is_last && (above + bands.len()).is_multiple_of(2);
        let mut heights = match (is_first, turned) {
            (true, false) => vec![mm(ICON), room - mm(ICON)],
            (true, true) => vec![room / 3.0; 3],
            (false, false) => vec![room],
            (false, true) => Vec::new(),
        };
        let is_first_strong = heights.len().is_multiple_of(2);
        let symbol = if heights.is_empty() { None } else { self.b.theme.icons.get(self.symbol).cloned() };
        heights.extend(bands);
        if turned
            && !is_first
            && let Some(height) = heights.first_mut()
        {
            *height += room;
        }
        let shapes = pole(mm(STAKE), mm(STAKE_WIDTH), mm(TOP), &heights, 0, symbol.as_ref(), is_last, &self.inks);
        self.b.shapes(Artifact::Layout, shapes);
        is_first_strong
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
        let bottom = head.end - mm(3.5);
        if !list.date_label.is_empty() && !head.date.is_empty() {
            let node = self.b.node(0, Role::Paragraph);
            let first = bottom - lines(head.date.len() - 1, LEADING);
            self.draw_lines(node, &head.date, left, first, LEADING);
            let from = left + head.date.iter().map(|line| line.width).fold(0.0, f32::max) + mm(5.0);
            let line = rule(from, mm(DATE) - mm(5.0), bottom + 2.5, mm(0.3), self.inks.ink);
            self.b.shapes(Artifact::Layout, [line]);
        }
        if !head.column.is_empty() {
            let node = self.b.node(0, Role::Paragraph);
            let first = bottom - lines(head.column.len() - 1, LEADING);
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
        let mut y = middle - lines(row.count(), LEADING) / 2.0 + baseline(BODY, LEADING) - 0.3;
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
