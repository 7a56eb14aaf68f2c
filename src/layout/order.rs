//! The order sheet of a kit: ink only, so that nobody takes it for a leaflet (`look/order-sheet.png`).

use super::builder::{Builder, mm, rule, square};
use super::frame::{Artifact, Paper, Role, Scope};
use super::ink::Inks;
use super::stake::pole;
use super::typeset::{Line, Span, Style};
use super::{Misfit, Setting, Zone};
use crate::document::{Document, OrderLine, OrderSheet};
use crate::language::Words;
use crate::theme::Theme;

/// A4 and its margins, mm.
const WIDTH: f32 = 210.0;
const HEIGHT: f32 = 297.0;
const LEFT: f32 = 14.0;
const RIGHT: f32 = 196.0;
/// Text beside the letter, mm.
const TEXT: f32 = 24.0;
/// Box of « Fait » and right edge of the totals, mm.
const BOX: f32 = 7.0;
const TOTAL: f32 = 183.0;
/// A column of copies is at least this wide, mm.
const COLUMN: f32 = 19.0;
/// The text keeps at least this width, else copies are written in lines, mm.
const LEAST_TEXT: f32 = 72.0;
/// Last line of the body, rule of the foot, mm.
const BOTTOM: f32 = 270.0;
const FOOT: f32 = 274.5;
/// Lines of the foot over the edge's 9 mm.
const FOOT_LINES: usize = 2;
/// Notes and deliveries that stand side by side, and the space between them, mm.
const ABREAST: usize = 3;
const GUTTER: f32 = 7.0;
/// Where the body of the other pages starts, mm.
const NEXT: f32 = 26.0;
/// Sizes, pt (LOOK, section 3).
const BODY: f32 = 12.0;
const STRONG: f32 = 14.0;

/// How close it is set: leading of the body, white in a row, pt; white between parts, and between their rows, mm.
#[derive(Clone, Copy)]
struct Density {
    leading: f32,
    row: f32,
    part: f32,
    between: f32,
}

/// LOOK's measures, and the closest: taken when it saves a page (leading 1.3 in tables and lists, LOOK, section 3).
const DENSITIES: [Density; 2] = [
    Density { leading: 16.0, row: 12.0, part: 9.0, between: 7.0 },
    Density { leading: 15.6, row: 7.0, part: 5.0, between: 4.0 },
];

/// Sets an order sheet, on as many pages as it has lines for.
pub(super) fn set(document: &Document, order: &OrderSheet, setting: &Setting<'_>, theme: &Theme) -> Result<Paper, Vec<Misfit>> {
    let mut best = order_at(document, order, setting, theme, DENSITIES[0]);
    if best.b.page_count() > 1 {
        let closer = order_at(document, order, setting, theme, DENSITIES[1]);
        if closer.b.page_count() < best.b.page_count() {
            best = closer;
        }
    }
    if !best.misfits.is_empty() {
        return Err(best.misfits);
    }
    best.b.finish(document, &order.subtitle)
}

fn order_at<'a>(document: &Document, order: &OrderSheet, setting: &Setting<'a>, theme: &'a Theme, density: Density) -> Setter<'a> {
    let words = theme.words_for(&document.language);
    let mut setter = Setter {
        density,
        b: Builder::new(theme, (mm(WIDTH), mm(HEIGHT)), setting.standing),
        inks: Inks::of(&theme.neutral, &theme.palette, setting.variant),
        words,
        folio: 0.0,
        misfits: Vec::new(),
    };
    let mut y = setter.head(order);
    y = setter.table(order, y);
    y = setter.notes(order, y);
    setter.deliveries(order, y);
    setter.feet(order);
    setter
}

struct Setter<'a> {
    density: Density,
    b: Builder<'a>,
    inks: Inks,
    words: &'a Words,
    /// Baseline of the folio on page 1, pt.
    folio: f32,
    misfits: Vec<Misfit>,
}

impl Setter<'_> {
    fn style(&self, bold: bool, size: f32) -> Style {
        Style { bold, size, color: self.inks.ink }
    }

    fn lines(&mut self, text: &str, style: Style, measure: f32) -> Vec<Line> {
        self.b.type_.lines(&[Span { text: text.to_owned(), style, tag: 0 }], measure)
    }

    fn rule(&mut self, left: f32, right: f32, y: f32, width: f32) {
        let line = rule(left, right, y, mm(width), self.inks.ink);
        self.b.shapes(Artifact::Layout, [line]);
    }

    fn head(&mut self, order: &OrderSheet) -> f32 {
        let inks = Inks { strong: self.inks.ink, tint: self.inks.sand, white: self.inks.ink, ..self.inks };
        let (top, band) = (mm(14.0), mm(9.0));
        let stake = pole(mm(LEFT), mm(8.0), top, &[band, band, band], 0, None, true, &inks);
        self.b.shapes(Artifact::Layout, stake);
        let left = mm(29.0);
        let title = self.words.get("layout-order-title");
        let node = self.b.node(0, Role::Heading(1));
        self.b.bookmark(0, title.clone(), top);
        let style = self.style(true, 27.0);
        let line = self.b.type_.words(&title, style);
        let y = top + 0.668 * 27.0 + 3.0;
        self.b.line(node, &line, left, y);
        let node = self.b.node(0, Role::Paragraph);
        let style = self.style(false, 16.0);
        // Beside the title. The id of a territory may be long: then it stands under its label, and the subtitle is narrower.
        let room = mm(RIGHT) - left - line.width - mm(6.0);
        let facts = [("layout-order-edition", &order.edition), ("layout-order-fingerprint", &order.fingerprint)];
        let mut set: Vec<Vec<Line>> = Vec::new();
        for (label, value) in facts {
            let spans = [
                Span { text: format!("{} ", self.words.get(label)), style: self.style(false, BODY), tag: 0 },
                Span { text: value.clone(), style: self.style(true, BODY), tag: 0 },
            ];
            let whole = self.b.type_.line(&spans);
            let lines = if whole.width <= room { vec![whole] } else { spans.map(|span| self.b.type_.line(&[span])).into() };
            set.push(lines);
        }
        let widest = set.iter().flatten().map(|line| line.width).fold(0.0, f32::max);
        let measure = mm(104.0).min(mm(RIGHT) - left - widest - mm(6.0));
        let end = self.b.block(node, &order.subtitle, style, left, y + 24.0, measure, 20.0);
        let mut at = top + 11.0;
        for lines in set {
            let node = self.b.node(0, Role::Paragraph);
            for line in lines {
                self.b.line(node, &line, mm(RIGHT) - line.width, at);
                at += self.density.leading;
            }
        }
        self.folio = at;

        let top = mm(50.0).max(end + mm(8.0));
        let count = order.head.len().max(1);
        let gap = mm(6.0);
        #[expect(clippy::cast_precision_loss, reason = "a handful of fields")]
        let width = (mm(RIGHT - LEFT) - gap * (count - 1) as f32) / count as f32;
        let mut bottom = top;
        for (i, (label, value)) in order.head.iter().enumerate() {
            #[expect(clippy::cast_precision_loss, reason = "a handful of fields")]
            let x = mm(LEFT) + i as f32 * (width + gap);
            self.rule(x, x + width, top, 0.35);
            let node = self.b.node(0, Role::Paragraph);
            let style = self.style(false, BODY);
            let y = self.b.block(node, label, style, x, top + 16.0, width, self.density.leading);
            let node = self.b.node(0, Role::Paragraph);
            let style = self.style(true, STRONG);
            bottom = bottom.max(self.b.block(node, value, style, x, y + 17.0, width, 17.0));
        }
        bottom + mm(self.density.part)
    }

    fn table(&mut self, order: &OrderSheet, top: f32) -> f32 {
        let bold = self.style(true, BODY);
        let mut columns: Vec<f32> = Vec::new();
        for place in &order.places {
            let longest = place.split([' ', '\u{a0}']).map(|w| self.b.type_.words(w, bold).width).fold(0.0, f32::max);
            columns.push((longest + mm(4.0)).max(mm(COLUMN)));
        }
        let taken: f32 = columns.iter().sum();
        // With many places, or long names, the copies are written under the file instead.
        let listed = mm(TOTAL - TEXT - 20.0) - taken < mm(LEAST_TEXT);
        if listed {
            columns.clear();
        }
        let taken: f32 = columns.iter().sum();
        let measure = mm(TOTAL - 18.0) - taken - mm(TEXT);

        let table = self.b.node(0, Role::Table);
        let row = self.b.node(table, Role::TableRow);
        let header = |b: &mut Builder<'_>| b.node(row, Role::HeaderCell { scope: Scope::Column });
        let mut heads: Vec<Vec<Line>> = Vec::new();
        if !listed {
            for (place, width) in order.places.iter().zip(&columns) {
                heads.push(self.lines(place, bold, *width - mm(3.0)));
            }
        }
        #[expect(clippy::cast_precision_loss, reason = "a line or two")]
        let extra = (heads.iter().map(Vec::len).max().unwrap_or(1).max(1) - 1) as f32 * 14.0;
        let y = top + 12.0 + extra;
        let cell = header(&mut self.b);
        let line = self.b.type_.words(&self.words.get("layout-order-file"), bold);
        self.b.line(cell, &line, mm(TEXT), y);
        // The header is drawn again on each page, unread: it stays one table.
        let mut again: Vec<(Line, f32, f32)> = vec![(line, mm(TEXT), extra)];
        let mut right = mm(TOTAL - 18.0) - taken;
        for (lines, width) in heads.iter().zip(&columns) {
            right += width;
            let cell = header(&mut self.b);
            for (k, line) in lines.iter().enumerate() {
                #[expect(clippy::cast_precision_loss, reason = "a line or two")]
                let up = (lines.len() - 1 - k) as f32 * 14.0;
                self.b.line(cell, line, right - line.width, y - up);
                again.push((line.clone(), right - line.width, extra - up));
            }
        }
        for (id, edge) in [("layout-order-total", TOTAL), ("layout-order-done", RIGHT)] {
            let cell = header(&mut self.b);
            let line = self.b.type_.words(&self.words.get(id), bold);
            self.b.line(cell, &line, mm(edge) - line.width, y);
            let x = mm(edge) - line.width;
            again.push((line, x, extra));
        }
        let mut y = y + 11.0;
        self.rule(mm(LEFT), mm(RIGHT), y, 0.35);
        for entry in &order.lines {
            let height = self.entry_height(entry, order, measure, listed);
            if y + height > mm(BOTTOM) {
                self.b.new_page();
                for (line, x, down) in &again {
                    self.b.unread_line(Artifact::Header, line, *x, mm(NEXT) + 12.0 + down);
                }
                y = mm(NEXT) + 12.0 + extra + 11.0;
                self.rule(mm(LEFT), mm(RIGHT), y, 0.35);
            }
            self.entry(table, entry, order, y, measure, &columns, listed);
            y += height;
            self.rule(mm(LEFT), mm(RIGHT), y, 0.35);
        }
        y + mm(self.density.part)
    }

    fn details(&self, entry: &OrderLine, order: &OrderSheet, listed: bool) -> Vec<String> {
        let mut details = entry.details.clone();
        if listed {
            let copies: Vec<String> = order
                .places
                .iter()
                .zip(&entry.copies)
                .filter(|(_, n)| **n > 0)
                .map(|(place, n)| format!("{place}\u{a0}: {n}"))
                .collect();
            details.push(copies.join(" · "));
        }
        details.retain(|d| !d.is_empty());
        details
    }

    fn entry_height(&mut self, entry: &OrderLine, order: &OrderSheet, measure: f32, listed: bool) -> f32 {
        let style = self.style(false, BODY);
        let mut count = self.lines(&entry.name, self.style(true, STRONG), measure).len();
        for text in self.details(entry, order, listed) {
            count += self.lines(&text, style, measure).len();
        }
        // The file's line, with its fingerprint at the right.
        count += 1 + usize::from(self.long_file(entry));
        #[expect(clippy::cast_precision_loss, reason = "a few lines")]
        let lines = count as f32 * self.density.leading;
        lines + self.density.row
    }

    /// Whether the file's name leaves no room for the fingerprint beside it.
    fn long_file(&mut self, entry: &OrderLine) -> bool {
        let style = self.style(false, BODY);
        let name = self.b.type_.words(&entry.file, style).width;
        let mark = self.fingerprint(entry);
        let mark = self.b.type_.words(&mark, style).width;
        mm(TEXT) + name + mark + mm(4.0) > mm(RIGHT)
    }

    fn fingerprint(&self, entry: &OrderLine) -> String {
        self.words.with("layout-order-mark", &[("fingerprint", &entry.fingerprint)])
    }

    #[expect(clippy::too_many_arguments, reason = "a row needs the table's columns")]
    fn entry(
        &mut self,
        table: usize,
        entry: &OrderLine,
        order: &OrderSheet,
        top: f32,
        measure: f32,
        columns: &[f32],
        listed: bool,
    ) {
        let row = self.b.node(table, Role::TableRow);
        let cell = self.b.node(row, Role::HeaderCell { scope: Scope::Row });
        let letter = self.b.type_.words(&entry.letter, self.style(true, 18.0));
        let node = self.b.node(cell, Role::Paragraph);
        let first = top + 18.0;
        self.b.line(node, &letter, mm(LEFT), first + 2.0);
        let node = self.b.node(cell, Role::Paragraph);
        let style = self.style(true, STRONG);
        let mut y = self.b.block(node, &entry.name, style, mm(TEXT), first, measure, self.density.leading);
        let style = self.style(false, BODY);
        for text in self.details(entry, order, listed) {
            let node = self.b.node(cell, Role::Paragraph);
            y = self.b.block(node, &text, style, mm(TEXT), y + self.density.leading, measure, self.density.leading);
        }
        let node = self.b.node(cell, Role::Paragraph);
        y += self.density.leading;
        let file = self.lines(&entry.file, style, mm(RIGHT - TEXT));
        if file.len() > 1 {
            self.misfits.push(Misfit::TooLong { zone: Zone::Order, text: entry.file.clone() });
        }
        let long = self.long_file(entry);
        for line in &file {
            self.b.line(node, line, mm(TEXT), y);
        }
        let mark = self.fingerprint(entry);
        let mark = self.b.type_.words(&mark, style);
        let node = self.b.node(cell, Role::Paragraph);
        if long {
            y += self.density.leading;
        }
        self.b.line(node, &mark, mm(RIGHT) - mark.width, y);

        let number = |n: u32| if n == 0 { "–".to_owned() } else { n.to_string() };
        let mut right = mm(TOTAL - 18.0) - columns.iter().sum::<f32>();
        if !listed {
            for (copies, width) in entry.copies.iter().zip(columns) {
                right += width;
                let cell = self.b.node(row, Role::DataCell);
                let line = self.b.type_.words(&number(*copies), self.style(false, 16.0));
                self.b.line(cell, &line, right - line.width, first);
            }
        }
        let cell = self.b.node(row, Role::DataCell);
        let total = entry.copies.iter().sum::<u32>();
        let line = self.b.type_.words(&number(total), self.style(true, 22.0));
        self.b.line(cell, &line, mm(TOTAL) - line.width, first + 3.0);
        // The box to tick is empty: its cell holds nothing to read.
        self.b.node(row, Role::DataCell);
        let shape = square(mm(RIGHT - BOX), top + 6.0, mm(BOX), mm(0.5), self.inks.ink);
        self.b.shapes(Artifact::Layout, [shape]);
    }

    /// Columns under the table, [`ABREAST`] side by side; returns where they end.
    fn columns(&mut self, y: f32, blocks: Vec<(String, Vec<String>, bool)>) -> f32 {
        #[expect(clippy::cast_precision_loss, reason = "three")]
        let width = (mm(RIGHT - LEFT) - (ABREAST - 1) as f32 * mm(GUTTER)) / ABREAST as f32;
        let mut y = y;
        for pair in blocks.chunks(ABREAST) {
            let mut height: f32 = 0.0;
            for (label, texts, ruled) in pair {
                let (label_style, text_style) = self.column_styles(*ruled);
                let mut count = self.lines(label, label_style, width).len();
                for text in texts {
                    count += self.lines(text, text_style, width).len();
                }
                #[expect(clippy::cast_precision_loss, reason = "a few lines")]
                let lines = count as f32 * self.density.leading;
                height = height.max(lines);
            }
            if y + height > mm(BOTTOM) {
                self.b.new_page();
                y = mm(NEXT);
            }
            let mut end = y;
            for (i, (label, texts, ruled)) in pair.iter().enumerate() {
                #[expect(clippy::cast_precision_loss, reason = "three")]
                let x = mm(LEFT) + i as f32 * (width + mm(GUTTER));
                let node = self.b.node(0, Role::Paragraph);
                if *ruled {
                    self.rule(x, x + width, y, 0.35);
                }
                let (label_style, text_style) = self.column_styles(*ruled);
                let mut at = self.b.block(node, label, label_style, x, y + 16.0, width, self.density.leading);
                for text in texts {
                    let node = self.b.node(0, Role::Paragraph);
                    at = self.b.block(node, text, text_style, x, at + self.density.leading, width, self.density.leading);
                }
                end = end.max(at);
            }
            y = end + mm(self.density.between);
        }
        y
    }

    /// Of a column's label and words.
    fn column_styles(&self, ruled: bool) -> (Style, Style) {
        if ruled {
            (self.style(false, BODY), self.style(true, STRONG))
        } else {
            (self.style(true, STRONG), self.style(false, BODY))
        }
    }

    fn notes(&mut self, order: &OrderSheet, y: f32) -> f32 {
        let blocks = order.notes.iter().map(|(label, texts)| (label.clone(), texts.clone(), false)).collect();
        self.columns(y, blocks)
    }

    fn deliveries(&mut self, order: &OrderSheet, y: f32) {
        let blocks = order
            .deliveries
            .iter()
            .map(|d| {
                let label = self.words.with("layout-order-deliver", &[("place", &d.to)]);
                (label, vec![d.address.clone()], true)
            })
            .collect();
        self.columns(y, blocks);
    }

    /// The lines of the foot's left column: who publishes, without the site's name where that takes a line too many.
    fn left_foot(&mut self, texts: &[String], room: f32) -> Vec<Line> {
        let mut set = |texts: &[&str]| -> Vec<Line> {
            let each = texts.iter().enumerate();
            each.flat_map(|(i, text)| self.lines(text, self.style(i == 0, BODY), room)).collect()
        };
        let mut texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let whole = set(&texts);
        let Some(name) = texts.first_mut().filter(|_| whole.len() > FOOT_LINES) else { return whole };
        *name = name.rsplit_once(" · ").map_or(*name, |(name, _)| name);
        set(&texts)
    }

    fn feet(&mut self, order: &OrderSheet) {
        let pages = self.b.page_count();
        for page in 0..pages {
            self.b.turn_to(page);
            self.rule(mm(LEFT), mm(RIGHT), mm(FOOT), 0.35);
            let folio =
                self.words.with("layout-folio", &[("page", &(page + 1).to_string()), ("pages", &pages.to_string())]);
            let style = self.style(true, BODY);
            let folio = self.b.type_.words(&folio, style);
            // The date of withdrawal is read once, on the last page, and seen on each.
            let right = self.lines(&order.foot_right, self.style(true, BODY), mm(78.0));
            let room = mm(RIGHT - LEFT - GUTTER) - right.iter().map(|line| line.width).fold(0.0, f32::max);
            let mut y = mm(FOOT) + 17.0;
            for line in self.left_foot(&order.foot_left, room) {
                self.b.unread_line(Artifact::Footer, &line, mm(LEFT), y);
                y += self.density.leading;
            }
            // Under the edition's fingerprint on page 1, alone at the head of the others.
            let y = if page == 0 { self.folio } else { mm(14.0) + 11.0 };
            self.b.unread_line(Artifact::Header, &folio, mm(RIGHT) - folio.width, y);
            let mut y = mm(FOOT) + 17.0;
            let node = (page + 1 == pages).then(|| self.b.node(0, Role::Paragraph));
            for line in &right {
                match node {
                    Some(node) => self.b.line(node, line, mm(RIGHT) - line.width, y),
                    None => self.b.unread_line(Artifact::Footer, line, mm(RIGHT) - line.width, y),
                }
                y += self.density.leading;
            }
        }
    }
}
