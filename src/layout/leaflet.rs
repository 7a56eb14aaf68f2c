//! A leaflet: A5, two sides (LOOK, section 4, « Leaflet A5 »; `look/leaflet-a5.png`). Sizes are the booklet's. Text that
//! needs more than its band gives makes bands uneven, then steps titles down; nothing goes under 14 pt. Each side is
//! planned before it is drawn, so that what does not fit is told with the number of characters to cut.

use super::builder::{Builder, frame, icon, mm, rect, rule};
use super::code;
use super::cut::{Texts, blamed};
use super::frame::{Artifact, Color, Item, Paper, Role};
use super::ink::Inks;
use super::stake::pole;
use super::typeset::{Line, Span, Style, Typesetter};
use super::{Misfit, Setting, Zone};
use crate::document::{CodeBlock, CounterBlock, CounterWords, Document, Leaflet, PhoneBlock};
use crate::qr::{Correction, QrMatrix};
use crate::theme::{Segment, Theme};

/// The page, mm.
const WIDTH: f32 = 148.0;
const HEIGHT: f32 = 210.0;
/// The stake: left, width, top; its first two bands; the ground line, mm.
const STAKE: f32 = 12.0;
const STAKE_WIDTH: f32 = 10.0;
const TOP: f32 = 12.0;
const ICON_BAND: f32 = 17.0;
const EMPTY_BAND: f32 = 29.0;
const GROUND: f32 = 175.0;
/// Bands of a stake that numbers nothing.
const EMPTY_BANDS: usize = 5;
/// Text of the front, mm.
const LEFT: f32 = 28.0;
const RIGHT: f32 = 136.0;
/// The least white above and below the words of a band, mm.
const BAND_PAD: f32 = 2.0;

/// Text of the back, mm.
const BACK_LEFT: f32 = 12.0;
const BACK_WIDTH: f32 = RIGHT - BACK_LEFT;
/// The first block; from a block's end to the next one, with its verb between; from a verb's baseline to its block, mm.
const FIRST_BLOCK: f32 = 19.0;
const BETWEEN: f32 = 15.0;
const VERB: f32 = 3.0;
/// Words of a wide block, beside its icon; its icon; white inside a block, mm.
const BESIDE: f32 = 38.0;
const ICON: f32 = 13.0;
const INSET: f32 = 5.0;
/// The phone block at least; without a code, phone and counter share the room, mm.
const PHONE_HEIGHT: f32 = 34.0;
const PHONE_LOW: f32 = 28.0;
const PHONE_HEIGHT_ALONE: f32 = 44.0;
/// Between counter and code, side by side; least and greatest heights of their blocks, mm.
const GUTTER: f32 = 6.0;
const LOW_BLOCK: f32 = 32.0;
const HIGH_BLOCK: f32 = 62.0;
/// How the ways share the back, mm: where they end, how wide the code is, how high the phone is at least where others are.
struct Division {
    end: f32,
    code: f32,
    phone: f32,
}

/// Long words take room from the reader's lines, then from the code, then from the phone.
const DIVISIONS: [Division; 5] = [
    Division { end: 144.0, code: 56.0, phone: PHONE_HEIGHT },
    Division { end: 150.0, code: 56.0, phone: PHONE_HEIGHT },
    Division { end: 150.0, code: 44.0, phone: PHONE_HEIGHT },
    Division { end: 150.0, code: 56.0, phone: PHONE_LOW },
    Division { end: 150.0, code: 44.0, phone: PHONE_LOW },
];
/// From the last caption to the end of the ways; from a block to its first caption, mm.
const CAPTION_END: f32 = 7.7;
const CAPTION: f32 = 6.0;
/// The reader's lines: white above them and below, greatest and least heights (LOOK, section 5), mm.
const READER_ABOVE: f32 = 2.0;
const READER_BELOW: f32 = 4.5;
const READER_LINE: f32 = 14.0;
const READER_LINE_LEAST: f32 = 8.0;
/// The foot's rule over three lines; each more lifts it, mm.
const FOOT: f32 = 180.5;
const FOOT_LINES: usize = 3;
/// The smallest module in a hand, mm (LOOK, section 6).
const MODULE: f32 = 0.4;

/// Body, pt: the floor of everything.
const BODY: f32 = 14.0;
const LEADING: f32 = 18.0;
/// Verbs, pt.
const VERB_SIZE: f32 = 20.0;
/// A number of four figures, one of ten, and the smallest, pt.
const PHONE_SHORT: f32 = 50.0;
const PHONE_LONG: f32 = 34.0;
const PHONE_LEAST: f32 = 24.0;
/// The counter's name, at most and at least, pt.
const COUNTER: f32 = 29.0;
const COUNTER_LEAST: f32 = BODY;
/// Cap height and descent, in shares of the size; figures are set at 0.955 of it.
const CAP: f32 = 0.668;
const DESCENT: f32 = 0.21;
const FIGURES: f32 = 0.955;

/// Size and leading of title, deadlines, actions and their details, pt.
struct Scale {
    title: (f32, f32),
    deadline: (f32, f32),
    action: (f32, f32),
    detail: (f32, f32),
}

/// With nothing to number, the title and what is said under it have the whole front.
const NONE: Scale = Scale { title: (34.0, 38.0), detail: (24.0, 32.0), ..FEW };

/// One or two actions are read from farther: they have the room of three.
const FEW: Scale = Scale { title: (30.0, 33.0), deadline: (24.0, 28.0), action: (20.0, 24.0), detail: (17.0, 22.0) };

/// The booklet's sizes, then smaller ones.
const SCALES: [Scale; 3] = [
    Scale { title: (26.0, 29.0), deadline: (20.0, 24.0), action: (17.0, 21.0), detail: (BODY, LEADING) },
    Scale { title: (24.0, 27.0), deadline: (18.0, 22.0), action: (17.0, 21.0), detail: (BODY, LEADING) },
    Scale { title: (22.0, 25.0), deadline: (16.0, 20.0), action: (16.0, 19.0), detail: (BODY, LEADING) },
];

/// Sets a leaflet: always two pages.
pub(super) fn set(document: &Document, leaflet: &Leaflet, setting: &Setting<'_>, theme: &Theme) -> Result<Paper, Vec<Misfit>> {
    let event = theme.event(&document.event);
    let inks = Inks::of(event, &theme.palette, setting.variant);
    let mut setter = Setter { b: Builder::new(theme, (mm(WIDTH), mm(HEIGHT)), setting.standing), inks };
    let front = setter.front(document, &document.title, leaflet);
    let back = setter.back(leaflet);
    match (front, back) {
        (Some(front), Some(back)) => {
            setter.draw_front(front, &event.icon);
            setter.b.new_page();
            setter.draw_back(leaflet, back);
            setter.b.finish(document, &leaflet.summary)
        }
        (front, back) => {
            let mut misfits = Vec::new();
            let written = (document.title.clone(), leaflet.clone());
            if front.is_none() {
                misfits.extend(blamed(&written, front_texts, |(title, leaflet)| setter.front(document, title, leaflet).is_some()));
            }
            if back.is_none() {
                // What is asked is to shorten what is written.
                let mut written = written;
                written.1.counter.iter_mut().for_each(|counter| counter.shorter.clear());
                misfits.extend(blamed(&written, back_texts, |(_, leaflet)| setter.back(leaflet).is_some()));
            }
            Err(misfits)
        }
    }
}

struct Setter<'a> {
    b: Builder<'a>,
    inks: Inks,
}

/// A paragraph of a stack.
struct Part {
    role: Role,
    spans: Vec<Span>,
    leading: f32,
    /// White above it, pt.
    gap: f32,
    /// Whether its lines are even.
    even: bool,
    /// A title: no word of it is cut.
    title: bool,
}

/// Paragraphs one under the other, y from the cap height of the first line.
struct Stack {
    parts: Vec<(Role, Vec<(Line, f32)>)>,
    /// Down to the descent of its last line, pt.
    height: f32,
    /// Whether every word of its titles is whole.
    whole: bool,
}

impl Stack {
    fn lines(&self) -> usize {
        self.parts.iter().map(|(_, lines)| lines.len()).sum()
    }
}

struct Front {
    head: Stack,
    rows: Vec<Stack>,
    /// Where the first row starts, and the heights of all, pt.
    first: f32,
    bands: Vec<f32>,
    earth: Stack,
}

struct Back {
    /// The phone's words and the height of its block, pt.
    phone: Option<(Stack, f32)>,
    /// Top and height of the blocks of counter and code, pt.
    blocks: [f32; 2],
    counter: Option<Counter>,
    code: Option<Code>,
    /// Where ways end and the reader's block starts, pt.
    ground: f32,
    /// Height of a reader's line, and the foot's rule, pt.
    line: f32,
    rule: f32,
    foot: Stack,
}

struct Counter {
    words: Stack,
    caption: Stack,
    /// How wide it is with the code at its side: then its words are under its icon, else beside it.
    narrow: Option<f32>,
    /// Whether there is room for the icon.
    icon: bool,
}

struct Code {
    matrix: QrMatrix,
    address: Vec<Line>,
    /// Of its block, pt.
    width: f32,
}

impl Code {
    /// The side of a module in a block of this height, pt. The frame of one black stays out of the quiet zone.
    fn module(&self, height: f32) -> f32 {
        code::module(&self.matrix, height.min(self.width) - mm(1.4))
    }
}

impl Setter<'_> {
    /// The colour of words on a block: blocks are solid, or framed in one black.
    fn on_block(&self) -> Color {
        if self.inks.tint.is_some() { self.inks.white } else { self.inks.ink }
    }

    fn block(&self, left: f32, top: f32, right: f32, bottom: f32) -> Item {
        if self.inks.tint.is_some() {
            rect(left, top, right, bottom, self.inks.strong)
        } else {
            frame(left, top, right, bottom, mm(0.7), self.inks.strong)
        }
    }

    fn style(bold: bool, size: f32, color: Color) -> Style {
        Style { bold, size, color }
    }

    /// A paragraph in body size.
    fn body(&self, text: &str, bold: bool, gap: f32) -> Part {
        paragraph(text, Self::style(bold, BODY, self.inks.ink), LEADING, gap)
    }

    fn front(&mut self, document: &Document, title: &str, leaflet: &Leaflet) -> Option<Front> {
        let larger: &[Scale] = match leaflet.rows.len() {
            0 => &[NONE, FEW],
            1 | 2 => &[FEW],
            _ => &[],
        };
        larger.iter().chain(&SCALES).find_map(|scale| self.front_at(document, title, leaflet, scale))
    }

    fn front_at(&mut self, document: &Document, title: &str, leaflet: &Leaflet, scale: &Scale) -> Option<Front> {
        let (ink, strong) = (self.inks.ink, self.inks.strong);
        let measure = mm(RIGHT - LEFT);
        let site = [(&document.publisher, true), (&document.site, false)];
        let site = site.into_iter().filter(|(text, _)| !text.is_empty()).enumerate().map(|(i, (text, bold))| Span {
            text: if i == 0 { text.clone() } else { format!(" · {text}") },
            style: Self::style(bold, BODY, ink),
            tag: 0,
        });
        let mut head = vec![
            Part { role: Role::Paragraph, spans: site.collect(), leading: LEADING, gap: 0.0, even: false, title: false },
            heading(title, 1, Self::style(true, scale.title.0, ink), scale.title.1, 3.3),
            Part { even: true, ..paragraph(&leaflet.summary, Self::style(false, scale.detail.0, ink), scale.detail.1, 5.5) },
        ];
        let (size, leading) = (scale.action.0, scale.action.1 + 2.0);
        head.extend(leaflet.opening.iter().map(|text| paragraph(text, Self::style(false, size, ink), leading, 9.0)));
        let head = stack(&mut self.b.type_, head, measure);
        let first = (mm(TOP) + head.height + mm(4.0)).max(mm(TOP + ICON_BAND + EMPTY_BAND));
        let mut rows = Vec::new();
        for row in &leaflet.rows {
            let title = |text: &str, (size, leading): (f32, f32), color, gap| Part {
                even: true,
                title: true,
                ..paragraph(text, Self::style(true, size, color), leading, gap)
            };
            // A row without a deadline of its own, which a phase is, says its title as one.
            let action = if row.deadline.is_empty() { scale.deadline } else { scale.action };
            let parts = vec![
                title(&row.deadline, scale.deadline, strong, 0.0),
                title(&row.title, action, ink, 1.0),
                paragraph(&row.detail, Self::style(false, scale.detail.0, ink), scale.detail.1, 3.0),
            ];
            rows.push(stack(&mut self.b.type_, parts, measure));
        }
        let needs: Vec<f32> = rows.iter().map(|row| (row.height + 2.0 * mm(BAND_PAD)).max(mm(STAKE_WIDTH))).collect();
        let bands = shared(&needs, mm(GROUND) - first)?;
        let turn = paragraph(&leaflet.turn_over, Self::style(true, 17.0, strong), 21.0, 0.0);
        let earth = vec![turn, self.body(&leaflet.verified, false, 3.0), self.body(&leaflet.remove, true, 0.0)];
        let earth = stack(&mut self.b.type_, earth, measure);
        let fits = mm(GROUND + 6.0) + earth.height <= mm(HEIGHT - 9.0)
            && head.whole
            && rows.iter().all(|row| row.whole)
            && first <= mm(GROUND);
        fits.then_some(Front { head, rows, first, bands, earth })
    }

    fn back(&mut self, leaflet: &Leaflet) -> Option<Back> {
        let mut at_all = |leaflet: &Leaflet| DIVISIONS.iter().find_map(|division| self.back_at(leaflet, division));
        at_all(leaflet).or_else(|| {
            let shorter = leaflet.counter.as_ref().map_or(&[][..], |counter| &counter.shorter);
            shorter.iter().find_map(|words| {
                let CounterWords { name, lines, caption, .. } = words.clone();
                let mut leaflet = leaflet.clone();
                if let Some(counter) = &mut leaflet.counter {
                    (counter.name, counter.lines, counter.caption) = (name, lines, caption);
                }
                at_all(&leaflet)
            })
        })
    }

    /// The back with its ways divided so.
    fn back_at(&mut self, leaflet: &Leaflet, division: &Division) -> Option<Back> {
        let code_width = mm(division.code);
        let foot = leaflet.foot.iter().enumerate().map(|(i, text)| self.body(text, i == 0, 0.0)).collect();
        let foot = stack(&mut self.b.type_, foot, mm(BACK_WIDTH));
        let more = foot.lines().saturating_sub(FOOT_LINES);
        #[expect(clippy::cast_precision_loss, reason = "a few")]
        let rule = mm(FOOT) - more as f32 * LEADING;
        #[expect(clippy::cast_precision_loss, reason = "three lines")]
        let reader = leaflet.reader.len().max(1) as f32;
        let end = mm(division.end).min(rule - mm(READER_ABOVE + READER_BELOW + READER_LINE_LEAST * reader));
        let beside = leaflet.code.is_some() && leaflet.counter.is_some();
        let least = if leaflet.code.is_some() { division.phone } else { PHONE_HEIGHT_ALONE };
        let phone = match &leaflet.phone {
            Some(phone) => Some(self.phone(phone, mm(least))?),
            None => None,
        };
        let top = mm(FIRST_BLOCK) + phone.as_ref().map_or(0.0, |(_, height)| height + mm(BETWEEN));
        let counter_width = if beside { mm(BACK_WIDTH - GUTTER) - code_width } else { mm(BACK_WIDTH) };
        let caption = leaflet.counter.as_ref().map(|counter| {
            let parts = counter.caption.iter().enumerate().map(|(i, text)| self.body(text, i == 0, 0.0)).collect();
            stack(&mut self.b.type_, parts, counter_width)
        });
        let address_style = Self::style(true, BODY, self.inks.ink);
        let code = match &leaflet.code {
            Some(code) => Some(Code {
                matrix: QrMatrix::new(&code.address, Correction::M)?,
                address: code::address(&mut self.b.type_, &code.clear, address_style, code_width),
                width: code_width,
            }),
            None => None,
        };
        if code.iter().flat_map(|code| &code.address).any(|line| line.width > code_width) {
            return None;
        }
        let under = caption.as_ref().map_or(0, Stack::lines).max(code.as_ref().map_or(0, |code| code.address.len()));
        #[expect(clippy::cast_precision_loss, reason = "a few lines")]
        let under = if under == 0 { 0.0 } else { mm(CAPTION) + (under - 1) as f32 * LEADING };
        let height = (end - mm(CAPTION_END) - under - top).min(mm(HIGH_BLOCK));
        let some = leaflet.counter.is_some() || leaflet.code.is_some();
        if some && height < mm(LOW_BLOCK) {
            return None;
        }
        let ground = match (&phone, some) {
            (_, true) => top + height + under + mm(CAPTION_END),
            (Some((_, height)), false) => mm(FIRST_BLOCK) + height + mm(CAPTION_END),
            (None, false) => mm(TOP),
        };
        if code.as_ref().is_some_and(|code| code.module(height) < mm(MODULE)) {
            return None;
        }
        let counter = match (&leaflet.counter, caption) {
            (Some(counter), Some(caption)) => Some(self.counter(counter, caption, beside.then_some(counter_width), height)?),
            _ => None,
        };
        let line = ((rule - ground - mm(READER_ABOVE + READER_BELOW)) / reader).min(mm(READER_LINE));
        if line < mm(READER_LINE_LEAST) - 0.01 {
            return None;
        }
        Some(Back { phone, blocks: [top, height], counter, code, ground, line, rule, foot })
    }

    /// The words of the phone's block and its height: the number as large as its room.
    fn phone(&mut self, phone: &PhoneBlock, least: f32) -> Option<(Stack, f32)> {
        let on = self.on_block();
        let measure = mm(RIGHT - INSET - BESIDE);
        let figures = phone.number.chars().filter(char::is_ascii_digit).count();
        let largest = if figures > 5 { PHONE_LONG } else { PHONE_SHORT };
        let width = self.b.type_.words(&phone.number, Self::style(true, largest / FIGURES, on)).width;
        let mut size = largest * (measure / width).min(1.0) * 0.999;
        let smallest = if least < mm(PHONE_HEIGHT) { PHONE_LEAST } else { PHONE_LONG };
        if size < PHONE_LEAST {
            return None;
        }
        loop {
            let mut parts = vec![
                paragraph(&phone.name, Self::style(true, BODY, on), LEADING, 0.0),
                paragraph(&phone.number, Self::style(true, size / FIGURES, on), CAP * size + 10.0, 0.0),
            ];
            for (i, text) in phone.caption.iter().enumerate() {
                parts.push(paragraph(text, Self::style(false, BODY, on), LEADING, if i == 0 { 2.0 } else { 0.0 }));
            }
            let words = stack(&mut self.b.type_, parts, measure);
            let height = words.height + 2.0 * mm(INSET - 1.0);
            // Four figures give way to the words around them; under what ten would have, only for want of room below.
            if height <= least || size <= smallest {
                return Some((words, height.max(least)));
            }
            size -= 2.0;
        }
    }

    fn counter(&mut self, counter: &CounterBlock, caption: Stack, narrow: Option<f32>, height: f32) -> Option<Counter> {
        let on = self.on_block();
        let measure = narrow.map_or(mm(RIGHT - INSET - BESIDE), |width| width - mm(2.0 * INSET));
        let inner = height - mm(2.0 * INSET);
        // First with the icon, then without it.
        for icon in [true, false] {
            let room = if icon && narrow.is_some() { inner - mm(ICON + 2.0) } else { inner };
            let mut size = COUNTER;
            while size >= COUNTER_LEAST {
                let name = heading(&counter.name, 0, Self::style(true, size, on), size * 1.07, 0.0);
                let mut parts = vec![Part { role: Role::Paragraph, ..name }];
                for (i, text) in counter.lines.iter().enumerate() {
                    parts.push(paragraph(text, Self::style(true, BODY, on), LEADING, if i == 0 { 3.0 } else { 0.0 }));
                }
                let words = stack(&mut self.b.type_, parts, measure);
                if words.whole && words.height <= room {
                    return Some(Counter { words, caption, narrow, icon });
                }
                size -= 1.0;
            }
        }
        None
    }

    /// Draws a stack from its cap height `top`; headings are bookmarked at `level`.
    fn draw(&mut self, parent: usize, stack: Stack, x: f32, top: f32, level: usize) {
        for (role, lines) in stack.parts {
            if let Role::Heading(_) = role {
                let words: String = lines.iter().flat_map(|(line, _)| &line.runs).map(|run| &*run.run.text).collect();
                self.b.bookmark(level, words.trim().to_owned(), top);
            }
            let node = self.b.node(parent, role);
            for (line, y) in lines {
                self.b.line(node, &line, x, top + y);
            }
        }
    }

    fn draw_front(&mut self, front: Front, symbol: &str) {
        let (left, right, ground) = (mm(LEFT), mm(RIGHT), mm(GROUND));
        let earth = match self.inks.tint {
            Some(tint) => rect(0.0, ground, mm(WIDTH), mm(HEIGHT), tint),
            None => rule(mm(STAKE), right, ground, mm(0.35), self.inks.strong),
        };
        self.b.shapes(Artifact::Layout, [earth]);
        // The band over the shoe is strong, for a point of another colour makes a pencil of the stake: an odd number of
        // bands in all.
        let head = front.first - mm(TOP);
        let mut bands = match front.bands.len() {
            0 => vec![(ground - mm(TOP)) / share(EMPTY_BANDS); EMPTY_BANDS],
            rows if rows.is_multiple_of(2) => vec![head / 3.0; 3],
            _ => vec![mm(ICON_BAND), head - mm(ICON_BAND)],
        };
        let above = bands.len();
        bands.extend(&front.bands);
        let symbol = self.b.theme.icons.get(symbol);
        let shapes = pole(mm(STAKE), mm(STAKE_WIDTH), mm(TOP), &bands, 0, symbol, true, &self.inks);
        self.b.shapes(Artifact::Layout, shapes);
        self.draw(0, front.head, left, mm(TOP), 0);
        let list = self.b.node(0, Role::List { ordered: true });
        let mut y = front.first;
        for (i, (row, height)) in front.rows.into_iter().zip(&front.bands).enumerate() {
            if i > 0 {
                self.b.shapes(Artifact::Layout, [rule(left, right, y, mm(0.2), self.inks.strong)]);
            }
            let item = self.b.node(list, Role::ListItem);
            let label = self.b.node(item, Role::Label);
            let color = if (above + i).is_multiple_of(2) { self.inks.white } else { self.inks.strong };
            let style = Self::style(true, VERB_SIZE, color);
            let figure = self.b.type_.words(&(i + 1).to_string(), style);
            let x = mm(STAKE) + (mm(STAKE_WIDTH) - figure.width) / 2.0;
            self.b.line(label, &figure, x, y + height / 2.0 + CAP * FIGURES * VERB_SIZE / 2.0);
            let body = self.b.node(item, Role::ListBody);
            let top = y + (height - row.height) / 2.0;
            self.draw(body, row, left, top, 1);
            y += height;
        }
        let top = ground + (mm(HEIGHT - GROUND - 4.0) - front.earth.height) / 2.0;
        self.draw(0, front.earth, left, top, 1);
    }

    fn draw_back(&mut self, leaflet: &Leaflet, back: Back) {
        let some = leaflet.phone.is_some() || leaflet.counter.is_some() || leaflet.code.is_some();
        if some {
            let ground = match self.inks.tint {
                Some(tint) => rect(0.0, 0.0, mm(WIDTH), back.ground, tint),
                None => rule(mm(BACK_LEFT), mm(RIGHT), back.ground, mm(0.35), self.inks.strong),
            };
            self.b.shapes(Artifact::Layout, [ground]);
        }
        let [top, height] = back.blocks;
        if let (Some(phone), Some((words, tall))) = (&leaflet.phone, back.phone) {
            let bottom = mm(FIRST_BLOCK) + tall;
            let sect = self.verb(&phone.verb, mm(BACK_LEFT), mm(FIRST_BLOCK));
            self.wide_block("phone", mm(FIRST_BLOCK), bottom);
            let y = mm(FIRST_BLOCK) + (tall - words.height) / 2.0;
            self.draw(sect, words, mm(BESIDE), y, 1);
        }
        if let (Some(counter), Some(set)) = (&leaflet.counter, back.counter) {
            self.draw_counter(counter, set, top, height);
        }
        if let (Some(code), Some(set)) = (&leaflet.code, back.code) {
            let left = if leaflet.counter.is_some() { mm(RIGHT) - set.width } else { mm(BACK_LEFT) };
            self.draw_code(code, &set, left, top, height);
        }
        self.reader(leaflet, back.ground, back.line, back.rule);
        self.b.shapes(Artifact::Layout, [rule(mm(BACK_LEFT), mm(RIGHT), back.rule, mm(0.35), self.inks.ink)]);
        self.draw(0, back.foot, mm(BACK_LEFT), back.rule + mm(6.2) - CAP * BODY, 1);
    }

    /// Draws a verb over its block; returns the section that both are in.
    fn verb(&mut self, verb: &str, left: f32, block: f32) -> usize {
        let sect = self.b.node(0, Role::Sect);
        let words = heading(verb, 2, Self::style(true, VERB_SIZE, self.inks.strong), 24.0, 0.0);
        let words = stack(&mut self.b.type_, vec![words], mm(BACK_WIDTH));
        self.draw(sect, words, left, block - mm(VERB) - CAP * VERB_SIZE, 1);
        sect
    }

    /// A block over the whole measure, its icon at the left.
    fn wide_block(&mut self, symbol: &str, top: f32, bottom: f32) {
        let mut shapes = vec![self.block(mm(BACK_LEFT), top, mm(RIGHT), bottom)];
        let left = mm(BACK_LEFT + INSET + 1.0);
        let symbol = self.b.theme.icons.get(symbol);
        shapes.extend(symbol.map(|s| icon(s, left, (top + bottom - mm(ICON)) / 2.0, mm(ICON), self.on_block())));
        self.b.shapes(Artifact::Layout, shapes);
    }

    fn draw_counter(&mut self, counter: &CounterBlock, set: Counter, top: f32, height: f32) {
        let (left, bottom) = (mm(BACK_LEFT), top + height);
        let sect = self.verb(&counter.verb, left, top);
        if let Some(width) = set.narrow {
            let mut shapes = vec![self.block(left, top, left + width, bottom)];
            let symbol = self.b.theme.icons.get("map-pin").filter(|_| set.icon);
            shapes.extend(symbol.map(|s| icon(s, left + mm(INSET), top + mm(INSET), mm(ICON), self.on_block())));
            self.b.shapes(Artifact::Layout, shapes);
            let y = bottom - mm(INSET) - set.words.height;
            self.draw(sect, set.words, left + mm(INSET), y, 1);
        } else {
            self.wide_block("map-pin", top, bottom);
            let y = top + (height - set.words.height) / 2.0;
            self.draw(sect, set.words, mm(BESIDE), y, 1);
        }
        self.draw(sect, set.caption, left, bottom + mm(CAPTION) - CAP * BODY, 1);
    }

    fn draw_code(&mut self, code: &CodeBlock, set: &Code, left: f32, top: f32, height: f32) {
        let sect = self.verb(&code.verb, left, top);
        let bounds = [left, top, left + set.width, top + height];
        let module = set.module(height);
        let figure = self.b.node(sect, Role::Figure { alternative: code.alternative.clone(), bounds });
        self.b.figure(figure, code::code(&set.matrix, module, bounds, self.inks.white));
        if self.inks.tint.is_none() {
            let [left, top, right, bottom] = bounds;
            self.b.shapes(Artifact::Layout, [frame(left, top, right, bottom, mm(0.35), self.inks.strong)]);
        }
        let node = self.b.node(sect, Role::Paragraph);
        let mut y = top + height + mm(CAPTION);
        for line in &set.address {
            self.b.line(node, line, left, y);
            y += LEADING;
        }
    }

    /// What an adviser fills in: labels are read, lines are not. With nobody to call and nowhere to go, lines go on
    /// down to the foot.
    fn reader(&mut self, leaflet: &Leaflet, ground: f32, line: f32, foot: f32) {
        let mut y = ground + mm(READER_ABOVE);
        let mut labels = leaflet.reader.iter();
        loop {
            let label = labels.next();
            let end = y + line;
            if end > foot - mm(READER_BELOW) + 0.1 {
                return;
            }
            let baseline = end - mm(1.5);
            let mut start = mm(BACK_LEFT);
            if let Some(label) = label {
                let node = self.b.node(0, Role::Paragraph);
                let words = self.b.type_.words(label, Self::style(true, BODY, self.inks.ink));
                self.b.line(node, &words, start, baseline);
                start += words.width + mm(2.5);
            }
            self.b.shapes(Artifact::Layout, [dots(start, mm(RIGHT), baseline + mm(0.3), self.inks.ink)]);
            y = end;
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "a handful of bands")]
fn share(bands: usize) -> f32 {
    bands as f32
}

/// A dotted line to write on, pt.
fn dots(left: f32, right: f32, y: f32, color: Color) -> Item {
    let path = vec![Segment::Move(left, y), Segment::Line(right, y)];
    Item::Stroke { path, color, width: 1.0, round: true, dash: vec![0.1, 2.4] }
}

fn paragraph(text: &str, style: Style, leading: f32, gap: f32) -> Part {
    let spans = vec![Span { text: text.to_owned(), style, tag: 0 }];
    Part { role: Role::Paragraph, spans, leading, gap, even: false, title: false }
}

fn heading(text: &str, level: u8, style: Style, leading: f32, gap: f32) -> Part {
    Part { role: Role::Heading(level), even: true, title: true, ..paragraph(text, style, leading, gap) }
}

/// Sets paragraphs one under the other; empty ones are left out.
fn stack(type_: &mut Typesetter, parts: Vec<Part>, measure: f32) -> Stack {
    let mut out = Stack { parts: Vec::new(), height: 0.0, whole: true };
    let mut y: Option<f32> = None;
    let mut descent = 0.0;
    for part in parts {
        if part.spans.iter().all(|span| span.text.is_empty()) {
            continue;
        }
        let style = part.spans[0].style;
        if part.title {
            let mut words = part.spans.iter().flat_map(|span| span.text.split(' '));
            out.whole &= words.all(|word| type_.words(word, style).width <= measure);
        }
        let lines = if part.even { type_.balanced(&part.spans, measure) } else { type_.lines(&part.spans, measure) };
        let mut set = Vec::new();
        for (i, line) in lines.into_iter().enumerate() {
            let gap = if i == 0 { part.gap } else { 0.0 };
            let at = y.map_or(CAP * style.size, |y| y + part.leading + gap);
            y = Some(at);
            set.push((line, at));
        }
        descent = DESCENT * style.size;
        out.parts.push((part.role, set));
    }
    out.height = y.map_or(0.0, |y| y + descent);
    out
}

/// Heights that share the room: equal, save for those that need more. `None` when they need more than there is.
fn shared(needs: &[f32], room: f32) -> Option<Vec<f32>> {
    if needs.iter().sum::<f32>() > room {
        return None;
    }
    let mut tall = vec![false; needs.len()];
    loop {
        let taken: f32 = needs.iter().zip(&tall).filter(|(_, tall)| **tall).map(|(need, _)| need).sum();
        let others = tall.iter().filter(|tall| !**tall).count();
        #[expect(clippy::cast_precision_loss, reason = "three rows at most")]
        let level = (room - taken) / others.max(1) as f32;
        let before = others;
        for (tall, need) in tall.iter_mut().zip(needs) {
            *tall |= *need > level;
        }
        if tall.iter().filter(|tall| !**tall).count() == before {
            return Some(needs.iter().zip(&tall).map(|(need, tall)| if *tall { *need } else { level }).collect());
        }
    }
}

/// The texts of the front that an author can shorten.
fn front_texts((title, leaflet): &mut (String, Leaflet)) -> Texts<'_> {
    let mut out: Texts<'_> = vec![(Zone::Headline, title), (Zone::Lead, &mut leaflet.summary)];
    for row in &mut leaflet.rows {
        out.extend([&mut row.deadline, &mut row.title, &mut row.detail].map(|text| (Zone::Action, text)));
    }
    out.extend(leaflet.opening.iter_mut().map(|text| (Zone::Lead, text)));
    out
}

/// The texts of the back that an author can shorten.
fn back_texts((_, leaflet): &mut (String, Leaflet)) -> Texts<'_> {
    let mut out: Texts<'_> = Vec::new();
    if let Some(phone) = &mut leaflet.phone {
        out.extend([(Zone::Phone, &mut phone.number), (Zone::Phone, &mut phone.name)]);
        out.extend(phone.caption.iter_mut().map(|text| (Zone::Caption, text)));
    }
    if let Some(counter) = &mut leaflet.counter {
        out.push((Zone::Counter, &mut counter.name));
        out.extend(counter.lines.iter_mut().map(|text| (Zone::Counter, text)));
        out.extend(counter.caption.iter_mut().map(|text| (Zone::Caption, text)));
    }
    if let Some(code) = &mut leaflet.code {
        out.extend([(Zone::Code, &mut code.clear), (Zone::Code, &mut code.address)]);
    }
    out.extend(leaflet.foot.iter_mut().map(|text| (Zone::Foot, text)));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bands_are_equal_save_for_those_that_need_more() {
        assert_eq!(shared(&[10.0, 10.0, 10.0], 90.0), Some(vec![30.0; 3]));
        assert_eq!(shared(&[50.0, 10.0, 10.0], 90.0), Some(vec![50.0, 20.0, 20.0]));
        assert_eq!(shared(&[50.0, 22.0, 10.0], 90.0), Some(vec![50.0, 22.0, 18.0]));
        assert_eq!(shared(&[50.0, 22.0, 20.0], 90.0), None);
        assert_eq!(shared(&[], 90.0), Some(Vec::new()));
    }
}
