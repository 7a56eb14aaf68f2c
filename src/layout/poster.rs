//! Posters: zones in millimetres (LOOK, section 6). Each format is set, not scaled.

use super::builder::{Builder, icon, mm, polygon, rect, rule};
use super::code;
use super::cut::{Texts, blamed, shortened};
use super::frame::{Artifact, Color, Paper, Role};
use super::ink::Inks;
use super::stake::pole;
use super::typeset::{Line, Span, Style};
use super::{Misfit, Setting, Zone};
use crate::document::{Action, Document, Ground, Poster, PosterFormat};
use crate::qr::{Correction, QUIET_ZONE, QrMatrix};
use crate::theme::Theme;

/// The millimetres and points of a format.
#[derive(Clone, Copy)]
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
    /// The smallest size of the law's line, pt.
    law_size: f32,
    /// The smallest module, mm.
    module: f32,
    icon: f32,
}

impl Grid {
    /// All but the foot moved up: the bands of the pole, which are five, are that much lower.
    fn lifted(mut self, style: &FootStyle) -> Self {
        let lift = style.lift * style.leading * self.foot_size / mm(1.0);
        self.pole[3] -= lift / 5.0;
        for y in [&mut self.ground, &mut self.block[0], &mut self.captions] {
            *y -= lift;
        }
        self
    }
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
    captions: 359.5,
    rule: 379.5,
    foot: 380.5,
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
    law_size: 14.0,
    module: 1.0,
    icon: 20.0,
};

/// The A3 × 1.414, but for blocks of 119 mm: a code is a tenth of 0.9 m wide from version 2 on.
const A2: Grid = Grid {
    width: 420.0,
    height: 594.0,
    pole: [21.0, 35.0, 17.0, 66.5],
    text: [71.0, 403.0],
    lead_end: 144.0,
    ground: 349.5,
    block: [390.0, 119.0],
    short: [[21.0, 119.0], [150.5, 119.0], [280.0, 119.0]],
    long: [[21.0, 140.0], [169.0, 103.0], [280.0, 119.0]],
    captions: 512.0,
    rule: 539.5,
    foot: 541.0,
    columns: [[21.0, 198.0], [202.0, 399.0]],
    headline: [138.0, 130.0, 122.0, 110.0],
    headline_three: 85.0,
    action: 61.0,
    verb: 62.0,
    figure: 119.0,
    phone_short: 103.0,
    phone_long: 52.0,
    counter: 70.0,
    lead: 40.0,
    deadline: 35.0,
    detail: 35.0,
    caption: 29.0,
    foot_size: 23.0,
    law_size: 20.0,
    module: 1.0,
    icon: 28.0,
};

/// LOOK's A4 with its ground line 3.75 mm higher: the law's words and the code's caption have their lines.
const A4: Grid = Grid {
    width: 210.0,
    height: 297.0,
    pole: [11.0, 18.0, 9.0, 31.75],
    text: [36.0, 199.0],
    lead_end: 69.0,
    ground: 162.75,
    block: [183.25, 56.0],
    short: [[11.0, 58.0], [76.0, 58.0], [141.0, 58.0]],
    long: [[11.0, 73.0], [88.5, 50.0], [143.0, 56.0]],
    captions: 240.6,
    rule: 260.0,
    foot: 260.4,
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
    law_size: 14.0,
    module: 0.8,
    icon: 14.0,
};

/// The smallest size of an address beside its code, pt; below it is broken after a `/`.
const ADDRESS_FLOOR: f32 = 16.0;

/// The same as a share of the captions' size, for A2, which is read from farther away: what 16 pt are on A3.
const ADDRESS_SHARE: f32 = 0.78;

/// Rows of the foot's columns; a long name takes more of them, and lifts the rule as far as the captions let it.
const FOOT_ROWS: usize = 3;
/// From the roomiest foot to the closest.
const FEET: [FootStyle; 6] = [
    ROOMY,
    FootStyle { small: true, ..ROOMY },
    CLOSE,
    FootStyle { small: true, ..CLOSE },
    FootStyle { small: true, lift: 1.0, ..CLOSE },
    FootStyle { small: true, lift: 1.5, ..CLOSE },
];
const ROOMY: FootStyle = FootStyle { leading: 1.17, bottom: 7.0, close: false, small: false, lift: 0.0 };
const CLOSE: FootStyle = FootStyle { leading: 1.1, bottom: 5.5, close: true, small: false, lift: 0.0 };
/// From the rule to the first baseline of a close foot, shares of its size.
const CLOSE_FIRST: f32 = 0.98;
/// Lines of the counter's name.
const COUNTER_LINES: usize = 5;
/// The least share of a caption's size that tells a counter's name from its address.
const LEAST_COUNTER: f32 = 1.2;
/// Leadings of the counter's name and of what stands under it.
const NAME_LEADING: f32 = 1.08;
const NOTE_LEADING: f32 = 1.22;
const CLOSE_LEADING: f32 = 1.1;
/// Shares of LOOK's sizes that a lead, then an action, may come down to.
const LEADS: [f32; 5] = [1.0, 0.95, 0.9, 0.85, 0.8];
const ACTIONS: [f32; 4] = [1.0, 0.95, 0.9, 0.85];
/// One action, and two, are read from farther: they have the room of three.
const FEW_ACTIONS: [f32; 2] = [1.35, 1.15];
/// A headline in capitals, or of one long word, may come down to this share of the size of three lines.
const LEAST_HEADLINE: f32 = 0.6;

/// Sets a poster.
pub(super) fn set(document: &Document, poster: &Poster, setting: &Setting<'_>, theme: &Theme) -> Result<Paper, Vec<Misfit>> {
    let (setter, unfit) = attempt(document, poster, setting, theme);
    if unfit.is_empty() {
        return setter.b.finish(document, &poster.lead);
    }
    // What is asked is to shorten what is written.
    let poster = &Poster { counter_shorter: Vec::new(), ..poster.clone() };
    let wide = setter.wide_word(poster);
    let mut misfits = Vec::new();
    for part in unfit {
        if part == Part::Headline
            && let Some(misfit) = &wide
        {
            misfits.push(misfit.clone());
            continue;
        }
        misfits.extend(blamed(poster, |poster| texts(poster, part), |shorter| {
            !attempt(document, shorter, setting, theme).1.contains(&part)
        }));
    }
    Err(misfits)
}

/// A part of a poster that fits or does not, whatever the others say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Headline,
    Lead,
    Action(usize),
    Verb(usize),
    Phone,
    Counter,
    Code,
    /// Under the phone, under the counter.
    Caption(usize),
    /// Left, right, the law's.
    Foot(usize),
}

/// The texts of a part that an author can shorten.
fn texts(poster: &mut Poster, part: Part) -> Texts<'_> {
    fn each(zone: Zone, texts: &mut [String]) -> impl Iterator<Item = (Zone, &mut String)> {
        texts.iter_mut().map(move |text| (zone, text))
    }
    match part {
        Part::Headline => vec![(Zone::Headline, &mut poster.headline)],
        Part::Lead => vec![(Zone::Lead, &mut poster.lead)],
        Part::Action(i) => poster.actions.get_mut(i).map_or_else(Vec::new, |action| {
            [&mut action.title, &mut action.detail, &mut action.deadline].map(|text| (Zone::Action, text)).into()
        }),
        Part::Verb(0) => vec![(Zone::Verb, &mut poster.call_verb)],
        Part::Verb(1) => vec![(Zone::Verb, &mut poster.come_verb)],
        Part::Verb(_) => vec![(Zone::Verb, &mut poster.scan_verb)],
        Part::Phone => vec![(Zone::Phone, &mut poster.phone_name), (Zone::Phone, &mut poster.phone)],
        Part::Counter => {
            let mut out = vec![(Zone::Counter, &mut poster.counter_name)];
            out.extend(each(Zone::Counter, &mut poster.counter_lines));
            out
        }
        Part::Code => vec![
            (Zone::Code, &mut poster.code_clear),
            (Zone::Code, &mut poster.code_address),
            (Zone::Caption, &mut poster.code_caption),
        ],
        Part::Caption(0) => {
            let mut out = vec![(Zone::Caption, &mut poster.phone_name)];
            out.extend(each(Zone::Caption, &mut poster.phone_caption));
            out
        }
        Part::Caption(_) => each(Zone::Caption, &mut poster.counter_caption).collect(),
        // The dates under the name are nobody's to shorten.
        Part::Foot(0) => each(Zone::Foot, &mut poster.foot_left).take(1).collect(),
        Part::Foot(1) => each(Zone::Foot, &mut poster.foot_right).collect(),
        Part::Foot(_) => each(Zone::Foot, &mut poster.foot_legal).collect(),
    }
}

/// Sets a poster with the first caption of its counter that has room, else with the one that fewest parts lack room for.
fn attempt<'a>(document: &Document, poster: &Poster, setting: &Setting<'a>, theme: &'a Theme) -> (Setter<'a>, Vec<Part>) {
    let mut best = over_feet(document, poster, setting, theme);
    let mut last = &poster.counter_caption;
    for caption in poster.counter_shorter.iter().map(|words| &words.caption) {
        if !best.1.iter().any(|part| matches!(part, Part::Caption(1) | Part::Foot(_))) {
            break;
        }
        if caption == last {
            continue;
        }
        last = caption;
        let next = over_feet(document, &Poster { counter_caption: caption.clone(), ..poster.clone() }, setting, theme);
        if next.1.len() < best.1.len() {
            best = next;
        }
    }
    best
}

/// Sets a poster over the first foot that leaves the rest its room, else over the one that fewest parts lack room for.
fn over_feet<'a>(document: &Document, poster: &Poster, setting: &Setting<'a>, theme: &'a Theme) -> (Setter<'a>, Vec<Part>) {
    let depends_on_foot = |part: &Part| matches!(part, Part::Foot(_) | Part::Caption(_) | Part::Code);
    let [roomy, closer @ ..] = &FEET;
    let mut best = over(document, poster, setting, theme, roomy);
    for style in closer {
        if !best.1.iter().any(depends_on_foot) {
            break;
        }
        let next = over(document, poster, setting, theme, style);
        if next.1.len() < best.1.len() {
            best = next;
        }
    }
    best
}

fn over<'a>(
    document: &Document,
    poster: &Poster,
    setting: &Setting<'a>,
    theme: &'a Theme,
    style: &FootStyle,
) -> (Setter<'a>, Vec<Part>) {
    let grid = match poster.format {
        PosterFormat::A4 => A4,
        PosterFormat::A3 => A3,
        PosterFormat::A2 => A2,
    };
    let grid = grid.lifted(style);
    let event = theme.event(&document.event);
    let inks = Inks::of(event, &theme.palette, setting.variant);
    let mut setter = Setter {
        b: Builder::new(theme, (mm(grid.width), mm(grid.height)), setting.standing),
        g: grid,
        inks,
        colors: Colors::of(&inks, poster.ground),
        foot: Foot::default(),
        unfit: Vec::new(),
    };
    setter.foot = setter.planned_foot(poster, style);
    setter.stake(poster, theme, &event.icon);
    setter.head(poster);
    setter.actions(poster);
    setter.ways(poster, theme);
    setter.draw_foot();
    let mut unfit: Vec<Part> = Vec::new();
    for part in std::mem::take(&mut setter.unfit) {
        if !unfit.contains(&part) {
            unfit.push(part);
        }
    }
    (setter, unfit)
}

/// What is drawn above the ground line (LOOK, section 2).
struct Colors {
    /// The ground of the page; `None` for the paper.
    ground: Option<Color>,
    text: Color,
    deadline: Color,
    /// The pole's own inks: its odd bands are `strong`, its even ones `tint`, its icon `white`.
    pole: Inks,
    /// The figures of odd bands, then of even ones.
    figures: [Color; 2],
}

impl Colors {
    /// One black has no coloured ground to print: the poster is then white.
    fn of(inks: &Inks, ground: Ground) -> Self {
        match (ground, inks.tint, inks.light) {
            (Ground::Colored, Some(tint), Some(light)) => Self {
                ground: Some(inks.strong),
                text: inks.white,
                deadline: tint,
                pole: Inks { strong: inks.white, tint: Some(light), white: inks.strong, ..*inks },
                figures: [inks.strong, inks.ink],
            },
            _ => Self {
                ground: None,
                text: inks.ink,
                deadline: inks.strong,
                pole: *inks,
                figures: [inks.white, inks.strong],
            },
        }
    }
}

struct Setter<'a> {
    b: Builder<'a>,
    g: Grid,
    inks: Inks,
    colors: Colors,
    foot: Foot,
    unfit: Vec<Part>,
}

/// The words of the counter's block, set.
struct Counter {
    name: Vec<Line>,
    /// Of the name, pt.
    size: f32,
    notes: Vec<Line>,
    /// pt.
    note_leading: f32,
}

/// How close the foot is set.
struct FootStyle {
    /// Shares of its size.
    leading: f32,
    /// White between the foot and the edge, mm: 5 are the press's safe zone.
    bottom: f32,
    /// Whether the rule stands close over it.
    close: bool,
    /// Whether the law's words have the smallest size.
    small: bool,
    /// How many of its rows the bands of the pole give it.
    lift: f32,
}

/// The foot, set before what stands over it: its rows say how high its rule is.
#[derive(Default)]
struct Foot {
    /// Where the rule is, pt.
    rule: f32,
    /// What lifts the rule over its usual place.
    lifts: Option<Part>,
    /// Its paragraphs in reading order: lines with their left and baseline, pt.
    paragraphs: Vec<Vec<(Line, f32, f32)>>,
}

impl Setter<'_> {
    fn stake(&mut self, poster: &Poster, theme: &Theme, symbol: &str) {
        let [left, width, top, band] = self.g.pole.map(mm);
        let ground = mm(self.g.ground);
        let page = self.colors.ground.map(|color| rect(0.0, 0.0, mm(self.g.width), ground, color));
        self.b.shapes(Artifact::Layout, page);
        self.b.shapes(Artifact::Layout, [self.inks.earth(ground, mm(self.g.width), mm(self.g.height))]);
        let bands = self.bands(poster);
        // The band that carries the shoe is strong: two actions stand under two empty bands.
        let mut all = if bands.len().is_multiple_of(2) { vec![band * 2.0 / 3.0; 3] } else { vec![band, band] };
        all.extend(bands.iter().map(|b| b.1));
        // On a coloured ground the shoe is strong under a white band, so it is a shape of its own.
        let joined = self.colors.ground.is_none();
        let shapes = pole(left, width, top, &all, 0, theme.icons.get(symbol), joined, &self.colors.pole);
        self.b.shapes(Artifact::Layout, shapes);
        if !joined {
            let shoe = [(left, ground), (left + width, ground), (left + width / 2.0, ground + width / 2.0)];
            self.b.shapes(Artifact::Layout, [polygon(&shoe, self.inks.strong)]);
        }
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

    /// The sizes of headline and lead: the largest of LOOK's, on two lines, then on three; then smaller ones, for
    /// words that would not fit otherwise.
    fn head_sizes(&mut self, headline: &str, lead: &str) -> Option<(f32, f32)> {
        let two = self.g.headline.iter().map(|size| (*size, 2)).chain([(self.g.headline_three, 3)]);
        let usual: Vec<(f32, usize)> = two.collect();
        #[expect(clippy::cast_precision_loss, reason = "twenty steps")]
        let smaller = (1..=20).map(|step| self.g.headline_three * (1.0 - (1.0 - LEAST_HEADLINE) * step as f32 / 20.0));
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "three to five lines")]
        let smaller = smaller.map(|size| (size, (3.0 * self.g.headline_three / size + 0.001) as usize));
        let least = self.g.caption / self.g.lead;
        let leads: Vec<f32> = LEADS.into_iter().chain((lead.chars().count() <= Poster::MOST_LEAD).then_some(least)).collect();
        // Smaller sizes are for what was promised to fit, whatever its letters.
        let smaller = smaller.filter(|_| headline.chars().count() <= Poster::MOST_HEADLINE);
        let all: Vec<(f32, usize)> = usual.iter().copied().chain(smaller).collect();
        for (sizes, leads, strict) in [(&usual, &LEADS[..], true), (&all, &leads[..], false)] {
            for (size, most) in sizes {
                let Some(lines) = self.headline(headline, *size, *most, strict) else { continue };
                let end = self.headline_end(*size, lines.len());
                for share in leads {
                    if lead.is_empty() || self.lead(lead, end, *size, *share).is_some() {
                        return Some((*size, *share));
                    }
                }
            }
        }
        None
    }

    /// The lines of a headline if it is whole at this size. When strict, no line of a few letters stands alone.
    fn headline(&mut self, text: &str, size: f32, most: usize, strict: bool) -> Option<Vec<Line>> {
        /// Letters of a line that is an orphan.
        const FEW: usize = 3;
        let [left, right] = self.g.text.map(mm);
        let style = Style { bold: true, size, color: self.colors.text };
        let lines = self.b.type_.balanced(&[Span { text: text.to_owned(), style, tag: 0 }], right - left);
        let orphan = lines.len() > 1 && lines.iter().any(|line| line_text(line).chars().count() <= FEW);
        (lines.len() <= most && self.whole(text, &lines, right - left) && !(strict && orphan)).then_some(lines)
    }

    /// Whether lines hold a text without a cut word.
    fn whole(&self, text: &str, lines: &[Line], measure: f32) -> bool {
        let spaces = [' ', '\u{a0}', '\u{202f}'];
        let found: usize = lines.iter().map(|line| line_text(line).split(spaces).filter(|word| !word.is_empty()).count()).sum();
        let written = text.split(spaces).filter(|word| !word.is_empty()).count();
        found == written && lines.iter().all(|line| line.width <= measure + 0.02)
    }

    /// The last baseline of a headline.
    fn headline_end(&self, size: f32, lines: usize) -> f32 {
        #[expect(clippy::cast_precision_loss, reason = "a few lines")]
        let more = lines.saturating_sub(1) as f32;
        // Leading 1.0 (LOOK, section 3).
        mm(self.g.pole[2]) + 0.668 * size + more * size
    }

    /// The lead's lines and baselines under a headline, if they end in their zone.
    fn lead(&mut self, text: &str, end: f32, headline: f32, share: f32) -> Option<Vec<(Line, f32)>> {
        let [left, right] = self.g.text.map(mm);
        let size = self.g.lead * share;
        let style = Style { bold: false, size, color: self.colors.text };
        let leading = size * if share < 1.0 { 1.18 } else { 1.24 };
        let set = self.b.type_.balanced(&[Span { text: text.to_owned(), style, tag: 0 }], right - left);
        let whole = self.whole(text, &set, right - left);
        let first = end + headline * 0.2 + leading * 0.92;
        #[expect(clippy::cast_precision_loss, reason = "a few lines")]
        let lines: Vec<(Line, f32)> = set.into_iter().enumerate().map(|(i, line)| (line, first + i as f32 * leading)).collect();
        let bottom = lines.last().map_or(0.0, |(_, y)| y + 0.25 * size);
        (whole && bottom <= mm(self.g.lead_end + 2.0)).then_some(lines)
    }

    /// The word of a headline that is wider than the measure at the smallest size, and how many of its letters are
    /// over.
    fn wide_word(mut self, poster: &Poster) -> Option<Misfit> {
        let [left, right] = self.g.text.map(mm);
        let style = Style { bold: true, size: self.g.headline_three * LEAST_HEADLINE, color: self.colors.text };
        let mut wide = |text: &str| self.b.type_.words(text, style).width > right - left;
        let word = poster.headline.split([' ', '\u{a0}', '\u{202f}']).find(|word| wide(word))?;
        let cut = (1..word.chars().count()).find(|cut| !wide(&shortened(word, *cut)))?;
        Some(Misfit::Over { zone: Zone::Headline, text: word.to_owned(), cut })
    }

    fn head(&mut self, poster: &Poster) {
        let Some((size, share)) = self.head_sizes(&poster.headline, &poster.lead) else {
            let alone = self.head_sizes(&poster.headline, "").is_none();
            self.unfit.push(if alone { Part::Headline } else { Part::Lead });
            return;
        };
        let left = mm(self.g.text[0]);
        let top = mm(self.g.pole[2]);
        let node = self.b.node(0, Role::Heading(1));
        self.b.bookmark(0, poster.headline.clone(), top);
        let lines = self.headline(&poster.headline, size, usize::MAX, false).unwrap_or_default();
        for (i, line) in lines.iter().enumerate() {
            let y = self.headline_end(size, i + 1);
            self.b.line(node, line, left, y);
        }
        if poster.lead.is_empty() {
            return;
        }
        let end = self.headline_end(size, lines.len());
        let node = self.b.node(0, Role::Paragraph);
        for (line, y) in self.lead(&poster.lead, end, size, share).unwrap_or_default() {
            self.b.line(node, &line, left, y);
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
            let color = self.colors.figures[usize::from(!on_strong)];
            let style = Style { bold: true, size: self.g.figure / 0.955, color };
            let figure = self.b.type_.words(&(i + 1).to_string(), style);
            let middle = top + height / 2.0;
            self.b.line(label, &figure, pole_left + (pole_width - figure.width) / 2.0, middle + 0.35 * self.g.figure);
            let body = self.b.node(item, Role::ListBody);
            let larger: &[f32] = match poster.actions.len() {
                1 => &FEW_ACTIONS,
                2 => &FEW_ACTIONS[1..],
                _ => &[],
            };
            let set = larger.iter().copied().chain(ACTIONS).find_map(|share| {
                let texts = self.action(action, measure, share)?;
                #[expect(clippy::cast_precision_loss, reason = "a line or two")]
                let total: f32 = texts.iter().map(|(l, s, k)| l.len() as f32 * s * k).sum();
                (total <= height - mm(2.0)).then_some((texts, total))
            });
            let Some((texts, total)) = set else {
                self.unfit.push(Part::Action(i));
                continue;
            };
            // Centred in its band, 1.5 mm up where there is room for it.
            let up = mm(1.5).min((height - total) / 10.0);
            let mut y = middle - total / 2.0 - up;
            for (lines, size, leading) in texts {
                let node = self.b.node(body, Role::Paragraph);
                for line in &lines {
                    y += size * leading;
                    self.b.line(node, line, left, y - size * (leading - 0.984 + 0.1));
                }
            }
        }
    }

    /// The lines of an action, their sizes and leadings, at a share of its sizes; `None` when a word is cut.
    fn action(&mut self, action: &Action, measure: f32, share: f32) -> Option<Vec<(Vec<Line>, f32, f32)>> {
        let mut out = Vec::new();
        let deadline = Style { bold: true, size: self.g.deadline * share, color: self.colors.deadline };
        let mut title = Style { bold: true, size: self.g.action * share, color: self.colors.text };
        let detail = Style { bold: false, size: self.g.detail * share, color: self.colors.text };
        // A little smaller on one line reads from farther than two lines.
        let width = self.b.type_.words(&action.title, title).width;
        if width > measure && title.size * measure / width >= self.g.action * 0.8 {
            title.size *= measure / width * 0.99;
        }
        for (text, style, leading) in [(&action.deadline, deadline, 1.16), (&action.title, title, 1.1), (&action.detail, detail, 1.16)] {
            if text.is_empty() {
                continue;
            }
            let lines = self.b.type_.balanced(&[Span { text: text.clone(), style, tag: 0 }], measure);
            if !self.whole(text, &lines, measure) {
                return None;
            }
            out.push((lines, style.size, leading));
        }
        Some(out)
    }

    fn ways(&mut self, poster: &Poster, theme: &Theme) {
        let long = poster.phone.chars().filter(char::is_ascii_digit).count() > 5;
        let columns = if long { self.g.long } else { self.g.short };
        let [block_top, block_height] = self.g.block.map(mm);
        let verb_baseline = block_top - mm(3.0) * self.g.verb / 40.0;
        let inset = mm(5.5) * self.g.width / 297.0;
        let bottom = block_top + block_height;
        let verbs = [&poster.call_verb, &poster.come_verb, &poster.scan_verb];
        for (i, verb) in verbs.into_iter().enumerate() {
            if i == 2 && poster.code_address.is_empty() {
                continue;
            }
            let [left, width] = columns[i].map(mm);
            let sect = self.b.node(0, Role::Sect);
            let heading = self.b.node(sect, Role::Heading(2));
            let style = Style { bold: true, size: self.g.verb, color: self.inks.strong };
            let line = self.fitted(verb, style, width, self.g.verb * 0.8, Part::Verb(i));
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
            #[expect(clippy::cast_precision_loss, reason = "a few lines")]
            let top = baseline - size * 1.15 - count as f32 * self.g.caption * 1.2;
            let icon = mm(self.g.block[0]) + mm(6.0) * self.g.width / 297.0 + mm(self.g.icon);
            if top < icon || !self.whole(&poster.phone_name, &lines, measure) {
                self.unfit.push(Part::Phone);
            }
            for (k, line) in lines.iter().enumerate() {
                #[expect(clippy::cast_precision_loss, reason = "a line or two")]
                let up = (count - 1 - k) as f32 * self.g.caption * 1.2;
                self.b.line(node, line, left, baseline - size * 1.15 - up);
            }
        } else {
            captions.insert(0, poster.phone_name.clone());
        }
        let node = self.b.node(sect, Role::Paragraph);
        let number = self.fitted(&poster.phone, style, measure, self.g.phone_long * 0.9, Part::Phone);
        self.b.line(node, &number, left, baseline);
        let inset = mm(5.5) * self.g.width / 297.0;
        self.captions(sect, &captions, left - inset, measure + 2.0 * inset, 0);
    }

    fn come(&mut self, poster: &Poster, theme: &Theme, sect: usize, left: f32, measure: f32) {
        let bottom = mm(self.g.block[0] + self.g.block[1]) - mm(6.0) * self.g.width / 297.0;
        let Some((counter, has_icon)) = self.counter(poster, measure) else {
            self.unfit.push(Part::Counter);
            return;
        };
        if has_icon {
            self.block_icon(theme, "map-pin", left);
        }
        let name_node = self.b.node(sect, Role::Paragraph);
        let note_node = self.b.node(sect, Role::Paragraph);
        let mut y = bottom;
        let mut placed = Vec::new();
        let notes = counter.notes.into_iter().rev().map(|line| (line, counter.note_leading, note_node));
        let name = counter.name.into_iter().rev().map(|line| (line, counter.size * NAME_LEADING, name_node));
        for (line, leading, node) in notes.chain(name) {
            placed.push((line, y, node));
            y -= leading;
        }
        for (line, y, node) in placed.into_iter().rev() {
            self.b.line(node, &line, left, y);
        }
        let inset = mm(5.5) * self.g.width / 297.0;
        self.captions(sect, &poster.counter_caption, left - inset, measure + 2.0 * inset, 1);
    }

    /// The counter's words, and whether the icon is over them: in full, or without what its address says; else without the
    /// icon, in full if they are large enough to be read from afar, else in fewer words; else as small as a caption.
    fn counter(&mut self, poster: &Poster, measure: f32) -> Option<(Counter, bool)> {
        let full = (&poster.counter_name, &poster.counter_lines, true);
        let shorter = poster.counter_shorter.iter().map(|words| (&words.name, &words.lines, words.is_whole));
        let forms: Vec<_> = std::iter::once(full).chain(shorter).collect();
        let room = |has_icon: bool| {
            mm(self.g.block[1]) - if has_icon { mm(self.g.icon) } else { 0.0 } - mm(14.0) * self.g.width / 297.0
        };
        let [with_icon, without] = [true, false].map(room);
        for (name, lines, _) in forms.iter().filter(|form| form.2) {
            let found = self.counter_at(name, lines, measure, with_icon, LEAST_COUNTER * self.g.caption, (false, false));
            if let Some(counter) = found {
                return Some((counter, true));
            }
        }
        for (least, broken, close) in [(LEAST_COUNTER, false, false), (1.0, false, false), (1.0, true, false), (1.0, true, true)] {
            for (name, lines, _) in &forms {
                let found = self.counter_at(name, lines, measure, without, least * self.g.caption, (broken, close));
                if let Some(counter) = found {
                    return Some((counter, false));
                }
            }
        }
        None
    }

    /// A name as large as its longest word and its room allow, never under `least` pt, over its notes. `broken` when a line
    /// may end after a hyphen; `close` when notes have the foot's size.
    fn counter_at(
        &mut self,
        name: &str,
        notes: &[String],
        measure: f32,
        room: f32,
        least: f32,
        (broken, close): (bool, bool),
    ) -> Option<Counter> {
        let size = if close { self.g.foot_size } else { self.g.caption };
        let under = Style { bold: true, size, color: self.inks.on_block };
        let note_leading = size * if close { CLOSE_LEADING } else { NOTE_LEADING };
        let is_whole = |setter: &mut Self, text: &str, style: Style, broken: bool| {
            let ends = |c: char| c == ' ' || c == '\u{a0}' || (broken && (c == '-' || c == '/'));
            text.split_inclusive(ends).all(|word| setter.b.type_.words(word.trim_end(), style).width <= measure)
        };
        // The lines are one paragraph: a space ends each, or the reader hears « Mairie00000 ».
        if !notes.iter().all(|text| is_whole(self, text, under, true)) {
            return None;
        }
        let notes: Vec<Line> = notes.iter().flat_map(|text| self.lines(&format!("{text} "), under, measure)).collect();
        let notes_height = times(notes.len(), note_leading);
        let mut size = self.g.counter;
        loop {
            let style = Style { size, ..under };
            let set = self.lines(name, style, measure);
            let fits = times(set.len(), size * NAME_LEADING) + notes_height <= room;
            if fits && set.len() <= COUNTER_LINES && is_whole(self, name, style, broken) {
                return Some(Counter { name: set, size, notes, note_leading });
            }
            if size <= least {
                return None;
            }
            size = (size - 1.0).max(least);
        }
    }

    /// The code and its module, pt, in a block of that side: in correction H where modules stay large enough, else in Q.
    fn matrix(&self, poster: &Poster, side: f32) -> Option<(QrMatrix, f32)> {
        [Correction::H, Correction::Q].into_iter().find_map(|correction| {
            let matrix = QrMatrix::new(&poster.code_address, correction)?;
            let module = code::module(&matrix, side);
            #[expect(clippy::cast_precision_loss, reason = "a side is at most 185 modules")]
            let code_width = (matrix.side() - 2 * QUIET_ZONE) as f32 * module;
            let reads = module >= mm(self.g.module) - 0.001 && code_width >= mm(poster.format.distance() / 10.0);
            reads.then_some((matrix, module))
        })
    }

    fn scan(&mut self, poster: &Poster, sect: usize, left: f32, width: f32) {
        if poster.code_address.is_empty() {
            return;
        }
        let [top, height] = self.g.block.map(mm);
        let side = width.min(height);
        let Some((matrix, module)) = self.matrix(poster, side) else {
            self.unfit.push(Part::Code);
            return;
        };
        let bounds = [left, top, left + width, top + height];
        let figure =
            self.b.node(sect, Role::Figure { alternative: poster.code_alternative.clone(), bounds });
        self.b.figure(figure, code::code(&matrix, module, bounds, self.inks.white));
        if self.inks.block.is_none() {
            // One black has no ground but a frame, which stays out of the quiet zone.
            let out = mm(0.7);
            let frame = [left - out, top - out, left + width + out, top + height + out];
            self.b.shapes(Artifact::Layout, [self.inks.block(frame)]);
        }
        let (address, size) = self.address(&poster.code_clear, width);
        // An address of three lines may need the caption's room: « Scannez » has said what to do.
        let usual = self.g.caption;
        let both = self.caption_leading(address.len() + 1, usual).filter(|_| !poster.code_caption.is_empty());
        let alone = || self.caption_leading(address.len(), usual).map(|leading| (leading, usual));
        let (leading, first) = both.map(|leading| (leading, usual)).or_else(alone).unwrap_or_else(|| {
            (self.caption_leading(address.len(), size).unwrap_or_default(), size)
        });
        let style = Style { bold: false, size: usual, color: self.inks.ink };
        let caption = both.map(|_| self.fitted(&poster.code_caption, style, width, self.g.foot_size * 0.9, Part::Code));
        let mut y = mm(self.g.captions) + first;
        let node = self.b.node(sect, Role::Paragraph);
        for line in address {
            self.b.line(node, &line, left, y);
            y += leading;
        }
        if let Some(line) = caption {
            let node = self.b.node(sect, Role::Paragraph);
            self.b.line(node, &line, left, y);
        }
    }

    /// The leading at which so many lines of a size stand under a block, pt; `None` when they do not.
    fn caption_leading(&self, lines: usize, size: f32) -> Option<f32> {
        // A rule that rose to the captions would underline them.
        let white = if self.foot.lifts.is_some() { mm(0.8) } else { 0.0 };
        self.leading_over(self.foot.rule - white, lines, size)
    }

    fn leading_over(&self, rule: f32, lines: usize, size: f32) -> Option<f32> {
        let end = |leading: f32| mm(self.g.captions) + size * (1.21 + times(lines.saturating_sub(1), leading));
        let leading = [1.22, 1.16, 1.1].into_iter().find(|leading| end(*leading) <= rule - mm(0.5));
        leading.map(|leading| leading * size)
    }

    /// Who is at fault when so many lines do not stand over the foot: the foot, when they would over its usual rule.
    fn at_fault(&self, part: Part, lines: usize, size: f32) -> Part {
        let usual = self.leading_over(mm(self.g.rule), lines, size);
        self.foot.lifts.filter(|_| usual.is_some()).unwrap_or(part)
    }

    /// An address and its size, pt: on one line when it fits at its smallest size, else broken between its parts, as
    /// large as its room allows, never under the foot's least size.
    fn address(&mut self, text: &str, measure: f32) -> (Vec<Line>, f32) {
        let mut style = Style { bold: true, size: self.g.caption, color: self.inks.ink };
        let whole = self.b.type_.words(text, style).width;
        let one_line = self.g.caption * measure / whole * 0.995;
        if one_line >= ADDRESS_FLOOR.max(ADDRESS_SHARE * self.g.caption).min(self.g.caption) {
            style.size = one_line.min(self.g.caption);
            return (vec![self.b.type_.words(text, style)], style.size);
        }
        let mut part = Part::Code;
        // Broken after a `/` alone if a smaller size allows it, else inside a name too.
        for broken in [false, true] {
            style.size = self.g.caption;
            while style.size >= self.g.law_size.min(ADDRESS_FLOOR) {
                let lines = code::address(&mut self.b.type_, text, style, measure);
                part = self.at_fault(Part::Code, lines.len(), style.size);
                let fits = self.caption_leading(lines.len(), style.size).is_some();
                let whole = lines.iter().rev().skip(1).all(|line| line_text(line).ends_with('/'));
                if fits && (broken || whole) && lines.iter().all(|line| line.width <= measure) {
                    return (lines, style.size);
                }
                style.size -= 0.5;
            }
        }
        self.unfit.push(part);
        (Vec::new(), style.size)
    }

    /// Short lines under a block: the first text bold.
    fn captions(&mut self, sect: usize, texts: &[String], left: f32, width: f32, block: usize) {
        let mut set: Vec<Vec<Line>> = Vec::new();
        for (i, text) in texts.iter().filter(|t| !t.is_empty()).enumerate() {
            let style = Style { bold: i == 0, size: self.g.caption, color: self.inks.ink };
            let lines = self.lines(text, style, width);
            if !self.whole(text, &lines, width) {
                self.unfit.push(Part::Caption(block));
                return;
            }
            set.push(lines);
        }
        let count = set.iter().map(Vec::len).sum();
        let Some(leading) = self.caption_leading(count, self.g.caption) else {
            let part = self.at_fault(Part::Caption(block), count, self.g.caption);
            self.unfit.push(part);
            return;
        };
        let mut y = mm(self.g.captions) + self.g.caption;
        for lines in set {
            let node = self.b.node(sect, Role::Paragraph);
            for line in lines {
                self.b.line(node, &line, left, y);
                y += leading;
            }
        }
    }

    /// The foot's rows. A name that wraps in its column has the whole width when that takes fewer rows, or no cut word.
    fn planned_foot(&mut self, poster: &Poster, style: &FootStyle) -> Foot {
        let columns = self.g.columns.map(|column| column.map(mm));
        let whole_width = columns[1][1] - columns[0][0];
        let size = self.g.foot_size;
        let last = poster.foot_left.len().saturating_sub(1);
        let mut set: [Vec<Vec<Line>>; 2] = [Vec::new(), Vec::new()];
        for (column, texts) in [&poster.foot_left, &poster.foot_right].into_iter().enumerate() {
            let measure = columns[column][1] - columns[column][0];
            for (i, text) in texts.iter().enumerate() {
                let bold = i == 0 || (column == 0 && i == last);
                let lines = self.foot_lines(text, bold, size, measure);
                if (column, i) != (0, 0) && !self.whole(text, &lines, measure) {
                    self.unfit.push(Part::Foot(column));
                }
                set[column].push(lines);
            }
        }
        let [mut left, right] = set;
        let count = |texts: &[Vec<Line>]| texts.iter().map(Vec::len).sum::<usize>();
        let mut over = 0;
        let mut rows = count(&left).max(count(&right));
        if let Some(name) = poster.foot_left.first() {
            let in_column = self.whole(name, &left[0], columns[0][1] - columns[0][0]);
            let lines = self.foot_lines(name, true, size, whole_width);
            let fewer = lines.len() + count(&left[1..]).max(count(&right));
            if !in_column && !self.whole(name, &lines, whole_width) {
                self.unfit.push(Part::Foot(0));
            } else if !in_column || fewer < rows {
                (over, rows) = (lines.len(), fewer);
                left[0] = lines;
            }
        }
        let rows = rows.max(FOOT_ROWS);
        let law_size = if style.small { self.g.law_size } else { size };
        let mut law: Vec<Vec<Line>> = Vec::new();
        for text in &poster.foot_legal {
            let lines = self.foot_lines(text, false, law_size, whole_width);
            if !self.whole(text, &lines, whole_width) {
                self.unfit.push(Part::Foot(2));
            }
            law.push(lines);
        }
        let (leading, law_leading) = (size * style.leading, law_size * style.leading);
        let height = times(rows - 1, leading) + times(count(&law), law_leading) + 0.21 * law_size;
        let above = if style.close { size * CLOSE_FIRST } else { mm(self.g.foot - self.g.rule) + size * 1.05 };
        let usual = mm(self.g.rule) + above;
        let first = usual.min(mm(self.g.height - style.bottom) - height);
        let lifts = (first < usual - 0.01).then_some(Part::Foot(if rows > FOOT_ROWS { 0 } else { 2 }));
        let mut paragraphs = Vec::new();
        for (column, texts, from) in [(0, left, 0), (1, right, over)] {
            let mut row = from;
            for lines in texts {
                let placed = lines.into_iter().zip(row..).map(|(line, row)| (line, columns[column][0], first + times(row, leading)));
                let placed: Vec<_> = placed.collect();
                row += placed.len();
                paragraphs.push(placed);
            }
        }
        let mut y = first + times(rows - 1, leading);
        for lines in law {
            let mut next = || {
                y += law_leading;
                y
            };
            paragraphs.push(lines.into_iter().map(|line| (line, columns[0][0], next())).collect());
        }
        Foot { rule: first - above, lifts, paragraphs }
    }

    fn draw_foot(&mut self) {
        let Foot { rule: y, lifts, paragraphs } = std::mem::take(&mut self.foot);
        let (left, right) = (mm(self.g.columns[0][0]), mm(self.g.columns[1][1]));
        let weight = mm(0.7) * self.g.width / 297.0;
        self.b.shapes(Artifact::Layout, [rule(left, right, y, weight, self.inks.strong)]);
        // Under the blocks, even when they have no caption.
        if y < mm(self.g.captions) {
            self.unfit.extend(lifts);
        }
        for lines in paragraphs {
            let node = self.b.node(0, Role::Paragraph);
            for (line, x, y) in lines {
                self.b.line(node, &line, x, y);
            }
        }
    }

    /// A text of the foot. Only what stands before the point is bold: the name, the date.
    fn foot_lines(&mut self, text: &str, bold: bool, size: f32, measure: f32) -> Vec<Line> {
        let style = |bold| Style { bold, size, color: self.inks.ink };
        let spans = match text.split_once(" · ") {
            Some((head, tail)) if bold => vec![
                Span { text: head.to_owned(), style: style(true), tag: 0 },
                Span { text: format!(" · {tail}"), style: style(false), tag: 0 },
            ],
            _ => vec![Span { text: text.to_owned(), style: style(bold), tag: 0 }],
        };
        self.b.type_.lines(&spans, measure)
    }

    fn lines(&mut self, text: &str, style: Style, measure: f32) -> Vec<Line> {
        self.b.type_.lines(&[Span { text: text.to_owned(), style, tag: 0 }], measure)
    }

    /// One line, smaller if it must, never under `floor` pt.
    fn fitted(&mut self, text: &str, style: Style, measure: f32, floor: f32, part: Part) -> Line {
        let line = self.b.type_.words(text, style);
        if line.width <= measure {
            return line;
        }
        let size = style.size * measure / line.width * 0.995;
        if size < floor {
            self.unfit.push(part);
        }
        self.b.type_.words(text, Style { size, ..style })
    }
}

/// So many leadings.
#[expect(clippy::cast_precision_loss, reason = "a few rows")]
fn times(count: usize, leading: f32) -> f32 {
    count as f32 * leading
}

fn line_text(line: &Line) -> String {
    line.runs.iter().map(|r| &*r.run.text).collect::<String>().replace('\u{a0}', " ").trim().to_owned()
}
