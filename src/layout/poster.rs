//! Posters: zones in millimetres (LOOK, section 6). Each format is set, not scaled.

use super::builder::{Builder, icon, mm, rule};
use super::code;
use super::frame::{Artifact, Paper, Role};
use super::ink::{Inks, Variant};
use super::stake::pole;
use super::typeset::{Line, Span, Style};
use super::{Misfit, Zone};
use crate::document::{Document, Poster, PosterFormat};
use crate::qr::{Correction, QrMatrix};
use crate::theme::Theme;

/// The millimetres and points of a format.
struct Grid {
    width: f32,
    height: f32,
    /// Pole: left, width, top, height of a band.
    pole: [f32; 4],
    /// Text: left, right.
    text: [f32; 2],
    /// Ends of the lead's zone, then of the actions (the ground line).
    lead_end: f32,
    ground: f32,
    /// The three blocks: top, height.
    block: [f32; 2],
    /// Left and width of the blocks with a phone of four figures, then of ten.
    short: [[f32; 2]; 3],
    long: [[f32; 2]; 3],
    captions: f32,
    rule: f32,
    foot: f32,
    /// Left and right of the foot's columns.
    columns: [[f32; 2]; 2],
    /// Headline on two lines, largest first; then on three.
    headline: [f32; 4],
    headline_three: f32,
    action: f32,
    verb: f32,
    figure: f32,
    phone_short: f32,
    phone_long: f32,
    counter: f32,
    lead: f32,
    deadline: f32,
    detail: f32,
    caption: f32,
    foot_size: f32,
    /// The smallest module, mm.
    module: f32,
    icon: f32,
}

const A3: Grid = Grid {
    width: 297.0,
    height: 420.0,
    pole: [15.0, 25.0, 12.0, 47.0],
    text: [50.0, 285.0],
    lead_end: 102.0,
    ground: 247.0,
    block: [277.5, 80.0],
    short: [[15.0, 82.0], [107.5, 82.0], [200.0, 82.0]],
    long: [[15.0, 103.0], [124.0, 72.0], [202.0, 80.0]],
    captions: 360.0,
    rule: 383.5,
    foot: 387.0,
    columns: [[15.0, 140.0], [143.0, 282.0]],
    headline: [98.0, 92.0, 86.0, 78.0],
    headline_three: 60.0,
    action: 43.0,
    verb: 44.0,
    figure: 84.0,
    phone_short: 73.0,
    phone_long: 36.5,
    counter: 50.0,
    lead: 28.0,
    deadline: 25.0,
    detail: 24.5,
    caption: 20.5,
    foot_size: 16.5,
    module: 1.0,
    icon: 20.0,
};

const A4: Grid = Grid {
    width: 210.0,
    height: 297.0,
    pole: [11.0, 18.0, 9.0, 31.5],
    text: [36.0, 199.0],
    lead_end: 69.0,
    ground: 166.5,
    block: [187.0, 56.0],
    short: [[11.0, 58.0], [76.0, 58.0], [141.0, 58.0]],
    long: [[11.0, 73.0], [88.5, 50.0], [143.0, 56.0]],
    captions: 246.0,
    rule: 262.0,
    foot: 264.0,
    columns: [[11.0, 94.0], [97.0, 199.0]],
    headline: [64.0, 58.0, 55.0, 52.0],
    headline_three: 42.0,
    action: 30.0,
    verb: 31.0,
    figure: 59.0,
    phone_short: 51.0,
    phone_long: 26.0,
    counter: 30.0,
    lead: 20.0,
    deadline: 18.0,
    detail: 18.0,
    caption: 14.5,
    foot_size: 14.0,
    module: 0.8,
    icon: 14.0,
};

/// The smallest size of an address beside its code, pt; below it is broken after a `/`.
const ADDRESS_FLOOR: f32 = 16.0;

/// Sets a poster.
pub(super) fn set(document: &Document, poster: &Poster, variant: Variant, theme: &Theme) -> Result<Paper, Vec<Misfit>> {
    let grid = match poster.format {
        PosterFormat::A4 => &A4,
        // A2 has its own grid to come.
        PosterFormat::A3 | PosterFormat::A2 => &A3,
    };
    let event = theme.event(&document.event);
    let inks =
        Inks::of(event, &theme.palette, variant);
    let mut setter = Setter {
        b: Builder::new(theme, (mm(grid.width), mm(grid.height))),
        g: grid,
        inks,
        misfits: Vec::new(),
    };
    setter.stake(poster, theme, &event.icon);
    setter.head(poster);
    setter.actions(poster);
    setter.ways(poster, theme);
    setter.foot(poster);
    if !setter.misfits.is_empty() {
        return Err(setter.misfits);
    }
    setter.b.finish(document, &poster.lead)
}

struct Setter<'a> {
    b: Builder<'a>,
    g: &'static Grid,
    inks: Inks,
    misfits: Vec<Misfit>,
}

impl Setter<'_> {
    fn stake(&mut self, poster: &Poster, theme: &Theme, symbol: &str) {
        let [left, width, top, band] = self.g.pole.map(mm);
        let ground = mm(self.g.ground);
        self.b.shapes(
            Artifact::Layout,
            [self.inks.earth(ground, mm(self.g.width), mm(self.g.height))],
        );
        let bands = self.bands(poster);
        // The band that carries the shoe is strong: two actions stand under two empty bands.
        let mut all = if bands.len().is_multiple_of(2) { vec![band * 2.0 / 3.0; 3] } else { vec![band, band] };
        all.extend(bands.iter().map(|b| b.1));
        let shapes = pole(left, width, top, &all, 0, theme.icons.get(symbol), true, &self.inks);
        self.b.shapes(Artifact::Layout, shapes);
    }

    /// Top and height of each action's band, pt: three share the room, fewer take more of it.
    fn bands(&self, poster: &Poster) -> Vec<(f32, f32)> {
        let [_, _, top, band] = self.g.pole.map(mm);
        let first = top + 2.0 * band;
        let count = poster.actions.len().max(1);
        #[expect(clippy::cast_precision_loss, reason = "one to three actions")]
        let height = (mm(self.g.ground) - first) / count as f32;
        #[expect(clippy::cast_precision_loss, reason = "one to three actions")]
        (0..poster.actions.len()).map(|i| (first + i as f32 * height, height)).collect()
    }

    fn head(&mut self, poster: &Poster) {
        let [left, right] = self.g.text.map(mm);
        let measure = right - left;
        let ink = self.inks.ink;
        let style = |size| Style { bold: true, size, color: ink };
        let two = self.g.headline.iter().map(|s| (*s, 2)).chain([(self.g.headline_three, 3)]);
        let mut chosen = None;
        for (size, most) in two {
            let lines = self.lines(&poster.headline, style(size), measure);
            let fits = lines.len() <= most && lines.iter().all(|l| l.width <= measure);
            // A word cut at its end is no headline: it must stand whole on its line.
            let whole = lines.iter().map(line_text).collect::<Vec<_>>().join(" ").split_whitespace().count()
                == poster.headline.split([' ', '\u{a0}', '\u{202f}']).filter(|w| !w.is_empty()).count();
            if fits && whole {
                chosen = Some(size);
                break;
            }
        }
        let Some(size) = chosen else {
            self.misfits.push(Misfit::TooLong { zone: Zone::Headline, text: poster.headline.clone() });
            return;
        };
        let spans = [Span { text: poster.headline.clone(), style: style(size), tag: 0 }];
        let lines = self.b.type_.balanced(&spans, measure);
        let node = self.b.node(0, Role::Heading(1));
        self.b.bookmark(0, poster.headline.clone(), mm(self.g.pole[2]));
        let mut y = mm(self.g.pole[2]) + 0.668 * size;
        for (i, line) in lines.iter().enumerate() {
            // Leading 1.0 (LOOK, section 3).
            y += if i > 0 { size } else { 0.0 };
            self.b.line(node, line, left, y);
        }
        if poster.lead.is_empty() {
            return;
        }
        let lead = Style { bold: false, size: self.g.lead, color: self.inks.ink };
        let leading = self.g.lead * 1.24;
        let set = self.b.type_.balanced(&[Span { text: poster.lead.clone(), style: lead, tag: 0 }], measure);
        let mut y = y + size * 0.2 + leading * 0.92;
        let node = self.b.node(0, Role::Paragraph);
        for line in &set {
            self.b.line(node, line, left, y);
            y += leading;
        }
        if y - leading > mm(self.g.lead_end + 3.0) {
            self.misfits.push(Misfit::TooLong { zone: Zone::Lead, text: poster.lead.clone() });
        }
    }

    fn actions(&mut self, poster: &Poster) {
        let [left, right] = self.g.text.map(mm);
        let measure = right - left;
        let [pole_left, pole_width, ..] = self.g.pole.map(mm);
        let list = self.b.node(0, Role::List { ordered: true });
        let bands = self.bands(poster);
        for (i, (action, (top, height))) in poster.actions.iter().zip(bands).enumerate() {
            let item = self.b.node(list, Role::ListItem);
            let label = self.b.node(item, Role::Label);
            let on_strong = !(poster.actions.len() + i).is_multiple_of(2);
            let color = if on_strong { self.inks.white } else { self.inks.strong };
            let style = Style { bold: true, size: self.g.figure / 0.955, color };
            let figure = self.b.type_.words(&(i + 1).to_string(), style);
            let middle = top + height / 2.0;
            self.b.line(label, &figure, pole_left + (pole_width - figure.width) / 2.0, middle + 0.35 * self.g.figure);
            let body = self.b.node(item, Role::ListBody);
            let mut texts: Vec<(Vec<Line>, f32, f32)> = Vec::new();
            if !action.deadline.is_empty() {
                let style = Style { bold: true, size: self.g.deadline, color: self.inks.strong };
                texts.push((self.lines(&action.deadline, style, measure), self.g.deadline, 1.16));
            }
            let style = Style { bold: true, size: self.g.action, color: self.inks.ink };
            let mut size = self.g.action;
            let mut title = self.lines(&action.title, style, measure);
            if title.len() > 1 {
                // A little smaller on one line reads from farther than two lines.
                let width = self.b.type_.words(&action.title, style).width;
                let shrunk = self.g.action * measure / width * 0.99;
                if shrunk >= self.g.action * 0.8 {
                    size = shrunk;
                    title = self.lines(&action.title, Style { size, ..style }, measure);
                }
            }
            texts.push((title, size, 1.1));
            if !action.detail.is_empty() {
                let style = Style { bold: false, size: self.g.detail, color: self.inks.ink };
                texts.push((self.lines(&action.detail, style, measure), self.g.detail, 1.16));
            }
            #[expect(clippy::cast_precision_loss, reason = "a line or two")]
            let total: f32 = texts.iter().map(|(l, s, k)| l.len() as f32 * s * k).sum();
            if total > height {
                self.misfits.push(Misfit::TooLong { zone: Zone::Action, text: action.title.clone() });
                continue;
            }
            // Centred in its band, 1.5 mm up.
            let mut y = middle - total / 2.0 - mm(1.5);
            for (lines, size, leading) in texts {
                let node = self.b.node(body, Role::Paragraph);
                for line in &lines {
                    y += size * leading;
                    self.b.line(node, line, left, y - size * (leading - 0.984 + 0.1));
                }
            }
        }
    }

    fn ways(&mut self, poster: &Poster, theme: &Theme) {
        let long = poster.phone.chars().filter(char::is_ascii_digit).count() > 5;
        let columns = if long { &self.g.long } else { &self.g.short };
        let [block_top, block_height] = self.g.block.map(mm);
        let verb_baseline = block_top - mm(3.0) * self.g.verb / 40.0;
        let inset = mm(5.5) * self.g.width / 297.0;
        let bottom = block_top + block_height;
        let verbs = [&poster.call_verb, &poster.come_verb, &poster.scan_verb];
        for (i, verb) in verbs.into_iter().enumerate() {
            let [left, width] = columns[i].map(mm);
            let sect = self.b.node(0, Role::Sect);
            let heading = self.b.node(sect, Role::Heading(2));
            let style = Style { bold: true, size: self.g.verb, color: self.inks.strong };
            let line = self.fitted(verb, style, width, self.g.verb * 0.8, Zone::Verb);
            self.b.line(heading, &line, left, verb_baseline);
            self.b.bookmark(1, verb.clone(), verb_baseline - self.g.verb);
            if i < 2 {
                self.b.shapes(Artifact::Layout, [self.inks.block([left, block_top, left + width, bottom])]);
            }
            let measure = width - 2.0 * inset;
            match i {
                0 => self.call(poster, theme, sect, left + inset, measure, long),
                1 => self.come(poster, theme, sect, left + inset, measure),
                _ => self.scan(poster, sect, left, width),
            }
        }
    }

    fn block_icon(&mut self, theme: &Theme, name: &str, left: f32) {
        if let Some(symbol) = theme.icons.get(name) {
            let top = mm(self.g.block[0]) + mm(6.0) * self.g.width / 297.0;
            let shape = icon(symbol, left, top, mm(self.g.icon), self.inks.on_block);
            self.b.shapes(Artifact::Layout, [shape]);
        }
    }

    fn call(&mut self, poster: &Poster, theme: &Theme, sect: usize, left: f32, measure: f32, long: bool) {
        self.block_icon(theme, "phone", left);
        let bottom = mm(self.g.block[0] + self.g.block[1]);
        let size = if long { self.g.phone_long } else { self.g.phone_short };
        let baseline = bottom - mm(if long { 6.5 } else { 9.0 }) * self.g.width / 297.0;
        let style = Style { bold: true, size: size / 0.955, color: self.inks.on_block };
        let mut captions = poster.phone_caption.clone();
        if long {
            let name = Style { bold: true, size: self.g.caption, color: self.inks.on_block };
            let lines = self.lines(&poster.phone_name, name, measure);
            let node = self.b.node(sect, Role::Paragraph);
            let count = lines.len();
            for (k, line) in lines.iter().enumerate() {
                #[expect(clippy::cast_precision_loss, reason = "a line or two")]
                let up = (count - 1 - k) as f32 * self.g.caption * 1.2;
                self.b.line(node, line, left, baseline - size * 1.15 - up);
            }
        } else {
            captions.insert(0, poster.phone_name.clone());
        }
        let node = self.b.node(sect, Role::Paragraph);
        let number = self.fitted(&poster.phone, style, measure, self.g.phone_long * 0.9, Zone::Phone);
        self.b.line(node, &number, left, baseline);
        let inset = mm(5.5) * self.g.width / 297.0;
        self.captions(sect, &captions, left - inset, measure + 2.0 * inset);
    }

    fn come(&mut self, poster: &Poster, theme: &Theme, sect: usize, left: f32, measure: f32) {
        self.block_icon(theme, "map-pin", left);
        let bottom = mm(self.g.block[0] + self.g.block[1]) - mm(6.0) * self.g.width / 297.0;
        let under = Style { bold: true, size: self.g.caption, color: self.inks.on_block };
        let mut lines: Vec<(Line, f32, bool)> = Vec::new();
        let top_room = mm(self.g.block[1]) - mm(self.g.icon) - mm(14.0) * self.g.width / 297.0;
        let mut notes: Vec<Line> = Vec::new();
        for text in &poster.counter_lines {
            // The lines are one paragraph: a space ends each, or the reader hears « Mairie00000 ».
            notes.extend(self.lines(&format!("{text} "), under, measure));
        }
        #[expect(clippy::cast_precision_loss, reason = "a few lines")]
        let notes_height = notes.len() as f32 * under.size * 1.22;
        // The name is as large as its longest word and two lines allow.
        let mut size = self.g.counter;
        let name = loop {
            let style = Style { bold: true, size, color: self.inks.on_block };
            let set = self.lines(&poster.counter_name, style, measure);
            let words_whole = poster
                .counter_name
                .split([' ', '\u{a0}'])
                .all(|w| self.b.type_.words(w, style).width <= measure);
            #[expect(clippy::cast_precision_loss, reason = "a few lines")]
            let height = set.len() as f32 * size * 1.08 + notes_height;
            if (words_whole && set.len() <= 2 && height <= top_room) || size <= self.g.caption {
                if height > top_room {
                    self.misfits.push(Misfit::TooLong { zone: Zone::Counter, text: poster.counter_name.clone() });
                }
                break set;
            }
            size -= 1.0;
        };
        lines.extend(name.into_iter().map(|l| (l, size, true)));
        lines.extend(notes.into_iter().map(|l| (l, under.size, false)));
        let name_node = self.b.node(sect, Role::Paragraph);
        let note_node = self.b.node(sect, Role::Paragraph);
        let mut y = bottom;
        let mut placed = Vec::new();
        for (line, size, is_name) in lines.into_iter().rev() {
            placed.push((line, y, is_name));
            y -= size * if is_name { 1.08 } else { 1.22 };
        }
        for (line, y, is_name) in placed.into_iter().rev() {
            self.b.line(if is_name { name_node } else { note_node }, &line, left, y);
        }
        let inset = mm(5.5) * self.g.width / 297.0;
        self.captions(sect, &poster.counter_caption, left - inset, measure + 2.0 * inset);
    }

    fn scan(&mut self, poster: &Poster, sect: usize, left: f32, width: f32) {
        let [top, height] = self.g.block.map(mm);
        let Some(matrix) = QrMatrix::new(&poster.code_address, Correction::Q) else {
            self.misfits.push(Misfit::TooLong { zone: Zone::Code, text: poster.code_address.clone() });
            return;
        };
        // One black has no ground but a frame, which takes nothing of the quiet zone.
        let frame = if self.inks.block.is_none() { 2.0 * mm(0.7) } else { 0.0 };
        let module = code::module(&matrix, width.min(height) - frame);
        if module < mm(self.g.module) - 0.001 {
            self.misfits.push(Misfit::TooLong { zone: Zone::Code, text: poster.code_address.clone() });
            return;
        }
        let bounds = [left, top, left + width, top + height];
        let figure =
            self.b.node(sect, Role::Figure { alternative: poster.code_alternative.clone(), bounds });
        self.b.figure(figure, code::code(&matrix, module, bounds, self.inks.white));
        if self.inks.block.is_none() {
            self.b.shapes(Artifact::Layout, [self.inks.block(bounds)]);
        }

        let node = self.b.node(sect, Role::Paragraph);
        let mut y = mm(self.g.captions) + self.g.caption;
        let leading = self.g.caption * 1.22;
        for line in self.address(&poster.code_clear, width) {
            self.b.line(node, &line, left, y);
            y += leading;
        }
        if !poster.code_caption.is_empty() && y < mm(self.g.rule) - 2.0 {
            let node = self.b.node(sect, Role::Paragraph);
            let style = Style { bold: false, size: self.g.caption, color: self.inks.ink };
            let line = self.fitted(&poster.code_caption, style, width, self.g.foot_size, Zone::Caption);
            self.b.line(node, &line, left, y);
        }
    }

    /// An address on one line when it fits at [`ADDRESS_FLOOR`], else broken after a `/`, never under the foot's size.
    fn address(&mut self, text: &str, measure: f32) -> Vec<Line> {
        let mut style = Style { bold: true, size: self.g.caption, color: self.inks.ink };
        let whole = self.b.type_.words(text, style).width;
        let one_line = self.g.caption * measure / whole * 0.995;
        if one_line >= ADDRESS_FLOOR.min(self.g.caption) {
            style.size = one_line.min(self.g.caption);
            return vec![self.b.type_.words(text, style)];
        }
        let parts = text.split_inclusive('/');
        // The widest part sets the size; parts share a line while they fit.
        let widest = parts.map(|p| self.b.type_.words(p, style).width).fold(0.0, f32::max);
        style.size = (self.g.caption * measure / widest * 0.995).min(self.g.caption);
        if style.size < self.g.foot_size * 0.95 {
            self.misfits.push(Misfit::TooLong { zone: Zone::Code, text: text.to_owned() });
        }
        code::address(&mut self.b.type_, text, style, measure)
    }

    /// Two short lines under a block: the first bold.
    fn captions(&mut self, sect: usize, texts: &[String], left: f32, width: f32) {
        let leading = self.g.caption * 1.22;
        let mut y = mm(self.g.captions) + self.g.caption;
        let limit = mm(self.g.rule) - 2.0;
        for (i, text) in texts.iter().filter(|t| !t.is_empty()).enumerate() {
            let style = Style { bold: i == 0, size: self.g.caption, color: self.inks.ink };
            let node = self.b.node(sect, Role::Paragraph);
            for line in self.lines(text, style, width) {
                if y > limit {
                    self.misfits.push(Misfit::TooLong { zone: Zone::Caption, text: text.clone() });
                    return;
                }
                self.b.line(node, &line, left, y);
                y += leading;
            }
        }
    }

    fn foot(&mut self, poster: &Poster) {
        let (left, right) = (mm(self.g.columns[0][0]), mm(self.g.columns[1][1]));
        self.b.shapes(
            Artifact::Layout,
            [rule(left, right, mm(self.g.rule), mm(0.7) * self.g.width / 297.0, self.inks.strong)],
        );
        let last = poster.foot_left.len().saturating_sub(1);
        self.foot_column(&poster.foot_left, 0, |i| i == 0 || i == last);
        self.foot_column(&poster.foot_right, 1, |i| i == 0);
    }

    fn foot_column(&mut self, texts: &[String], column: usize, bold: impl Fn(usize) -> bool) {
        let [left, right] = self.g.columns[column].map(mm);
        let size = self.g.foot_size;
        let leading = size * 1.24;
        let mut y = mm(self.g.foot) + size * 1.05;
        for (i, text) in texts.iter().enumerate() {
            let style = |bold| Style { bold, size, color: self.inks.ink };
            // Only what stands before the point is bold: the name, the date.
            let spans = match text.split_once(" · ") {
                Some((head, tail)) if bold(i) => vec![
                    Span { text: head.to_owned(), style: style(true), tag: 0 },
                    Span { text: format!(" · {tail}"), style: style(false), tag: 0 },
                ],
                _ => vec![Span { text: text.clone(), style: style(bold(i)), tag: 0 }],
            };
            let node = self.b.node(0, Role::Paragraph);
            for line in self.b.type_.lines(&spans, right - left) {
                if y > mm(self.g.height - 7.0) {
                    self.misfits.push(Misfit::TooLong { zone: Zone::Foot, text: text.clone() });
                    return;
                }
                self.b.line(node, &line, left, y);
                y += leading;
            }
        }
    }

    fn lines(&mut self, text: &str, style: Style, measure: f32) -> Vec<Line> {
        self.b.type_.lines(&[Span { text: text.to_owned(), style, tag: 0 }], measure)
    }

    /// One line, smaller if it must, never under `floor` pt.
    fn fitted(&mut self, text: &str, style: Style, measure: f32, floor: f32, zone: Zone) -> Line {
        let line = self.b.type_.words(text, style);
        if line.width <= measure {
            return line;
        }
        let size = style.size * measure / line.width * 0.995;
        if size < floor {
            self.misfits.push(Misfit::TooLong { zone, text: text.to_owned() });
        }
        self.b.type_.words(text, Style { size, ..style })
    }
}

fn line_text(line: &Line) -> String {
    line.runs.iter().map(|r| &*r.run.text).collect::<String>().replace('\u{a0}', " ").trim().to_owned()
}
