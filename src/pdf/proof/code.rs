//! The codes of a file, as a phone sees them: each figure that is made of dark squares is painted again on a small
//! canvas, with everything that lies on it and around it, and decoded.

use std::collections::BTreeMap;

use rqrr::{Grid, SimpleGrid};

use super::Faults;
use super::press::TRACE;
use super::tree::Tree;
use crate::layout::MM;
use crate::pdf::drawing::Bounds;
use crate::pdf::paint::{Mark, Shape, around, covered, shared};
use crate::pdf::read::{Reader, Reading};
use crate::qr::QUIET_ZONE;

/// A QR code that was decoded.
#[derive(Debug, Clone, PartialEq)]
pub struct Code {
    /// Its page, from 0.
    pub page: usize,
    /// What it says.
    pub address: String,
    /// Its width without its quiet zone, mm.
    pub side: f32,
    /// The width of one module, mm.
    pub module: f32,
    /// How far it is light around it, modules; no more than four are looked at.
    pub quiet: f32,
}

/// The narrowest module, mm: what is held in the hand (LOOK, section 6).
const NARROWEST: f32 = 0.4;
/// Pixels of the canvas on the side of a module.
const PIXELS: usize = 4;
/// Modules on the side of the smallest and the largest code (ISO/IEC 18004:2015, 5.3.1), and what they grow by.
const SIDES: [usize; 2] = [21, 177];
const STEP: usize = 4;
/// A figure of fewer rectangles is none: the smallest code has more runs of dark modules.
const FEWEST: usize = 60;
/// A code is as high as wide, but for the rounding of numbers.
const SQUARE: f32 = 0.02;
/// How light black and white are at most and at least, of 255: what is between them is neither.
const BLACK: u8 = 26;
const WHITE: u8 = 242;
/// How many rows of pixels may be crossed by edges in all: a file made to last would have no end.
const MOST_CROSSED: usize = 40_000_000;

pub(super) fn judge(
    reader: &Reader<'_>,
    reading: &Reading,
    tree: &Tree<'_>,
    is_press: bool,
    faults: &mut Faults,
) -> Vec<Code> {
    let marks = &reader.drawn.painted.marks;
    let mut held: BTreeMap<usize, Vec<&Mark>> = BTreeMap::new();
    for mark in marks {
        if let Some(figure) = mark.sequence.and_then(|sequence| tree.figures[sequence]) {
            held.entry(figure).or_default().push(mark);
        }
    }
    let mut crossed = 0;
    let mut codes = Vec::new();
    for marks_held in held.values() {
        let Some(symbol) = Symbol::of(reader, marks_held) else { continue };
        let page = symbol.page;
        let first = marks.partition_point(|mark| mark.page < page);
        let on_page = marks[first..].iter().take_while(|mark| mark.page == page);
        let mut canvas = Canvas::new(&symbol);
        for mark in on_page {
            canvas.paint(reader, mark, &mut crossed);
        }
        if is_press && marks_held.iter().any(|mark| !is_black_or_bare(mark)) {
            faults.add("press-code", Some(page), "");
        }
        let module = symbol.module / MM;
        if module < NARROWEST - 0.001 {
            faults.add("code-module", Some(page), "");
        }
        let quiet = canvas.quiet();
        #[expect(clippy::cast_precision_loss, reason = "a quiet zone is of four modules")]
        if quiet < QUIET_ZONE as f32 {
            faults.add("code-quiet", Some(page), "");
        }
        if canvas.has_between() {
            faults.add("code-color", Some(page), "");
        }
        let Some(address) = canvas.decode().filter(|_| crossed < MOST_CROSSED) else {
            faults.add("code-unreadable", Some(page), "");
            continue;
        };
        if !reading.pages.get(page).is_some_and(|page| bare(&page.text).contains(&bare(&address))) {
            faults.add("code-clear", Some(page), address.as_str());
        }
        let side = (symbol.bounds[2] - symbol.bounds[0]) / MM;
        codes.push(Code { page, address, side, module, quiet });
    }
    codes
}

/// An address as people read it: without spaces, scheme, `www.` or final slash.
fn bare(address: &str) -> String {
    let address: String = address.chars().filter(|letter| !letter.is_whitespace()).collect();
    let bare = ["https://", "http://", "www."].iter().fold(&*address, |rest, start| rest.strip_prefix(start).unwrap_or(rest));
    bare.trim_end_matches('/').to_owned()
}

/// Whether a mark is printed with black alone, or with nothing.
fn is_black_or_bare(mark: &Mark) -> bool {
    mark.color.inks().is_some_and(|[c, m, y, k]| c + m + y <= TRACE && (k <= TRACE || k >= 1.0 - TRACE))
}

/// Where a code lies.
struct Symbol {
    page: usize,
    bounds: Bounds,
    /// The width of a module, pt.
    module: f32,
    /// Modules on a side.
    side: usize,
}

impl Symbol {
    /// A figure that looks like a code: dark rectangles in a square, as fine as modules are.
    fn of(reader: &Reader<'_>, marks: &[&Mark]) -> Option<Self> {
        let mut rectangles: Vec<Bounds> = Vec::new();
        for mark in marks {
            let Shape::Fill(contours) = &mark.shape else { return None };
            if mark.color.light() >= 0.5 {
                continue;
            }
            for contour in reader.drawn.painted.contours(contours) {
                rectangles.push(rectangle(contour)?);
            }
        }
        if rectangles.len() < FEWEST {
            return None;
        }
        let corners: Vec<[f32; 2]> = rectangles.iter().flat_map(|[l, b, r, t]| [[*l, *b], [*r, *t]]).collect();
        let bounds = around(&corners)?;
        let [width, height] = [bounds[2] - bounds[0], bounds[3] - bounds[1]];
        let module = rectangles.iter().flat_map(|[l, b, r, t]| [r - l, t - b]).fold(f32::MAX, f32::min);
        if !(module > 0.0 && width > 0.0 && (width - height).abs() <= SQUARE * width) {
            return None;
        }
        let modules = (width / module).round();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "within the sides of codes")]
        let side = (SIDES[0] as f32..=SIDES[1] as f32).contains(&modules).then_some(modules as usize)?;
        #[expect(clippy::cast_precision_loss, reason = "at most 177 modules")]
        let module = width / side as f32;
        Some(Self { page: marks.first()?.page, bounds, module, side })
    }
}

/// The rectangle that a contour is.
fn rectangle(contour: &[[f32; 2]]) -> Option<Bounds> {
    /// How far sides may be from upright, pt.
    const SLACK: f32 = 0.01;
    let ([a, b, c, d] | [a, b, c, d, _]) = contour else { return None };
    let same = |one: f32, other: f32| (one - other).abs() <= SLACK;
    let upright = same(a[0], b[0]) && same(b[1], c[1]) && same(c[0], d[0]) && same(d[1], a[1]);
    let lying = same(a[1], b[1]) && same(b[0], c[0]) && same(c[1], d[1]) && same(d[0], a[0]);
    (upright || lying).then(|| around(&contour[..4]))?
}

/// A code and its quiet zone, painted pixel by pixel.
struct Canvas {
    /// Left and top, pt; pixels to a point.
    left: f32,
    top: f32,
    scale: f32,
    /// Modules of the code, and pixels of the canvas, on a side.
    modules: usize,
    side: usize,
    /// From black, 0, to white, 255.
    light: Vec<u8>,
    /// How often contours go around each pixel, while one shape is painted; a column more than pixels.
    winding: Vec<i32>,
}

impl Canvas {
    fn new(symbol: &Symbol) -> Self {
        let side = (symbol.side + 2 * QUIET_ZONE) * PIXELS;
        #[expect(clippy::cast_precision_loss, reason = "small whole numbers")]
        let (zone, pixels) = (QUIET_ZONE as f32 * symbol.module, PIXELS as f32);
        Self {
            left: symbol.bounds[0] - zone,
            top: symbol.bounds[3] + zone,
            scale: pixels / symbol.module,
            modules: symbol.side,
            side,
            light: vec![u8::MAX; side * side],
            winding: vec![0; (side + 1) * side],
        }
    }

    /// The first pixel whose middle lies at or after a length from the canvas's edge, in pixels.
    fn pixel(&self, length: f32) -> usize {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to the canvas")]
        #[expect(clippy::cast_precision_loss, reason = "a canvas has less than a thousand pixels on a side")]
        let pixel = (length - 0.5).ceil().clamp(0.0, self.side as f32) as usize;
        pixel
    }

    /// The columns and rows of pixels whose middles lie within bounds: first and after the last.
    fn within(&self, [left, bottom, right, top]: Bounds) -> [usize; 4] {
        let (x, y) = (|x: f32| self.pixel((x - self.left) * self.scale), |y: f32| self.pixel((self.top - y) * self.scale));
        [x(left), y(top), x(right), y(bottom)]
    }

    fn paint(&mut self, reader: &Reader<'_>, mark: &Mark, crossed: &mut usize) {
        #[expect(clippy::cast_precision_loss, reason = "a canvas has less than a thousand pixels on a side")]
        let extent = self.side as f32 / self.scale;
        let own = [self.left, self.top - extent, self.left + extent, self.top];
        // A stroke is painted as wide as a pixel at least: a hair would pass between the middles of two.
        let pixel = 1.0 / self.scale;
        let hair = if matches!(mark.shape, Shape::Stroke(..)) { pixel / 2.0 } else { 0.0 };
        let [left, bottom, right, top] = mark.bounds;
        let seen = shared(own, [left - hair, bottom - hair, right + hair, top + hair]);
        if seen[0] >= seen[2] || seen[1] >= seen[3] || *crossed >= MOST_CROSSED {
            return;
        }
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to 255")]
        let light = (mark.color.light() * 255.0).round() as u8;
        let painted = &reader.drawn.painted;
        match &mark.shape {
            Shape::Fill(contours) => {
                for contour in painted.contours(contours) {
                    self.wind(contour, crossed);
                }
            }
            Shape::Stroke(contours, width) => {
                let width = width.max(pixel);
                for line in painted.contours(contours).flat_map(<[_]>::array_windows) {
                    self.wind(&covered(*line, width), crossed);
                }
            }
            // Nobody knows what they show at each place: dark.
            Shape::Words(..) | Shape::Picture(..) | Shape::Shading => {
                return self.cover(seen, if matches!(mark.shape, Shape::Words(..)) { light } else { 0 });
            }
        }
        let [left, top, right, bottom] = self.within(seen);
        for row in 0..self.side {
            let mut around = 0;
            for column in 0..=self.side {
                around += std::mem::take(&mut self.winding[row * (self.side + 1) + column]);
                if around != 0 && (left..right).contains(&column) && (top..bottom).contains(&row) {
                    self.light[row * self.side + column] = light;
                }
            }
        }
    }

    fn cover(&mut self, bounds: Bounds, light: u8) {
        let [left, top, right, bottom] = self.within(bounds);
        for row in top..bottom {
            self.light[row * self.side + left..row * self.side + right.max(left)].fill(light);
        }
    }

    /// Goes once around a contour: each row that an edge crosses is wound from there on.
    fn wind(&mut self, contour: &[[f32; 2]], crossed: &mut usize) {
        let place = |[x, y]: [f32; 2]| [(x - self.left) * self.scale, (self.top - y) * self.scale];
        let closing = contour.last().copied().zip(contour.first().copied()).map(|(last, first)| [last, first]);
        for [from, to] in contour.array_windows().copied().chain(closing) {
            let (from, to) = (place(from), place(to));
            let (turn, high, low) = if from[1] < to[1] { (1, from, to) } else { (-1, to, from) };
            let rows = self.pixel(high[1])..self.pixel(low[1]);
            *crossed += rows.len();
            for row in rows {
                #[expect(clippy::cast_precision_loss, reason = "a canvas has less than a thousand pixels on a side")]
                let middle = row as f32 + 0.5;
                let x = high[0] + (low[0] - high[0]) * (middle - high[1]) / (low[1] - high[1]);
                let column = self.pixel(x);
                self.winding[row * (self.side + 1) + column] += turn;
            }
        }
    }

    /// How far it is light on all sides of the code, modules.
    fn quiet(&self) -> f32 {
        let zone = QUIET_ZONE * PIXELS;
        let inner = zone..self.side - zone;
        let away = |place: usize| match place {
            place if place < inner.start => inner.start - place,
            place => (place + 1).saturating_sub(inner.end),
        };
        let mut nearest = zone;
        for (at, light) in self.light.iter().enumerate() {
            let far = away(at % self.side).max(away(at / self.side));
            if far > 0 && *light < WHITE {
                nearest = nearest.min(far - 1);
            }
        }
        #[expect(clippy::cast_precision_loss, reason = "at most sixteen pixels")]
        let quiet = nearest as f32 / PIXELS as f32;
        quiet
    }

    /// The middle of each module, from the top left.
    fn module(&self, column: usize, row: usize) -> u8 {
        let middle = |at: usize| (at + QUIET_ZONE) * PIXELS + PIXELS / 2;
        self.light[middle(row) * self.side + middle(column)]
    }

    /// Whether a module is neither black nor white.
    fn has_between(&self) -> bool {
        let all = (0..self.modules).flat_map(|row| (0..self.modules).map(move |column| (column, row)));
        all.map(|(column, row)| self.module(column, row)).any(|light| (BLACK + 1..WHITE).contains(&light))
    }

    fn decode(&self) -> Option<String> {
        if !(self.modules - SIDES[0]).is_multiple_of(STEP) {
            return None;
        }
        let grid = SimpleGrid::from_func(self.modules, |column, row| self.module(column, row) < u8::MAX / 2);
        Grid::new(grid).decode().ok().map(|(_, address)| address)
    }
}
