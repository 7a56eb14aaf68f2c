//! What a page draws: words with what they belong to and where they stand, pictures, and marks that belong to nothing.

use std::collections::BTreeMap;

use lopdf::content::Operation;
use lopdf::{Object, ObjectId, decode_text_string};

use super::program::Program;
use super::read::PageReading;

/// How far words reach from their baseline, in shares of their size: from the x-height to half of the descender. It is
/// less than the ink of the tallest letters, so that lines set close are no fault, and enough that two lines of which
/// one cannot be read both lie in it.
const REACH: [f32; 2] = [-0.12, 0.48];
/// How many states of the graphics may be saved inside one another.
const MOST_SAVED: usize = 256;

/// The fonts of the pages, by object.
pub(super) type Programs = BTreeMap<ObjectId, Font>;

/// A font, and which of its codes are drawn.
#[derive(Debug, Default)]
pub(super) struct Font {
    pub(super) program: Program,
    pub(super) used: Vec<bool>,
}

/// Left, bottom, right, top, pt.
pub(super) type Bounds = [f32; 4];

/// What all pages draw.
#[derive(Debug, Default)]
pub(super) struct Drawn {
    /// The marked sequences, in the order in which they are first drawn.
    pub(super) sequences: Vec<Sequence>,
    /// Where each is, by page and identifier.
    pub(super) places: BTreeMap<(usize, i64), usize>,
    /// The runs of words, in the order in which they are drawn.
    pub(super) runs: Vec<Run>,
    /// The pictures.
    pub(super) pictures: Vec<Picture>,
    /// Pages that draw something which is neither read nor an artifact.
    pub(super) loose: Vec<usize>,
    /// Page and identifier of what is drawn twice under one.
    pub(super) twice: Vec<(usize, i64)>,
}

/// A marked sequence that the structure may hold.
#[derive(Debug)]
pub(super) struct Sequence {
    pub(super) page: usize,
    pub(super) mcid: i64,
    pub(super) text: String,
}

/// A run of words.
#[derive(Debug)]
pub(super) struct Run {
    pub(super) page: usize,
    /// Its sequence.
    pub(super) sequence: Option<usize>,
    pub(super) bounds: Bounds,
    /// Its words, for who is told of it.
    pub(super) text: String,
}

/// A picture.
#[derive(Debug)]
pub(super) struct Picture {
    pub(super) page: usize,
    pub(super) sequence: Option<usize>,
    pub(super) bounds: Bounds,
}

/// What a marked sequence is.
struct Marked {
    artifact: bool,
    /// Its place among the sequences, or that of the one around it.
    sequence: Option<usize>,
    /// Said instead of what it draws.
    actual: bool,
}

/// A matrix: ISO 32000-1, 8.3.3.
type Matrix = [f32; 6];

const IDENTITY: Matrix = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];

/// First `a`, then `b`.
fn times(a: Matrix, b: Matrix) -> Matrix {
    [
        a[0] * b[0] + a[1] * b[2],
        a[0] * b[1] + a[1] * b[3],
        a[2] * b[0] + a[3] * b[2],
        a[2] * b[1] + a[3] * b[3],
        a[4] * b[0] + a[5] * b[2] + b[4],
        a[4] * b[1] + a[5] * b[3] + b[5],
    ]
}

/// The bounds of a rectangle once moved.
fn moved(by: Matrix, [left, bottom, right, top]: Bounds) -> Bounds {
    let corners = [(left, bottom), (left, top), (right, bottom), (right, top)]
        .map(|(x, y)| (x * by[0] + y * by[2] + by[4], x * by[1] + y * by[3] + by[5]));
    corners.iter().fold([f32::MAX, f32::MAX, f32::MIN, f32::MIN], |around, (x, y)| {
        [around[0].min(*x), around[1].min(*y), around[2].max(*x), around[3].max(*y)]
    })
}

/// What `q` saves.
#[derive(Clone, Copy)]
struct State {
    matrix: Matrix,
    font: Option<ObjectId>,
    size: f32,
    character: f32,
    word: f32,
    scale: f32,
    leading: f32,
    rise: f32,
}

/// A page being drawn.
pub(super) struct Drawing<'a> {
    page: usize,
    names: &'a BTreeMap<&'a [u8], ObjectId>,
    images: &'a [&'a [u8]],
    fonts: &'a mut Programs,
    drawn: &'a mut Drawn,
    open: Vec<Marked>,
    state: State,
    saved: Vec<State>,
    text: Matrix,
    line: Matrix,
}

impl<'a> Drawing<'a> {
    pub(super) fn new(
        page: usize,
        names: &'a BTreeMap<&'a [u8], ObjectId>,
        images: &'a [&'a [u8]],
        fonts: &'a mut Programs,
        drawn: &'a mut Drawn,
    ) -> Self {
        let state = State {
            matrix: IDENTITY,
            font: None,
            size: 0.0,
            character: 0.0,
            word: 0.0,
            scale: 1.0,
            leading: 0.0,
            rise: 0.0,
        };
        let (open, saved) = (Vec::new(), Vec::new());
        Self { page, names, images, fonts, drawn, open, state, saved, text: IDENTITY, line: IDENTITY }
    }

    /// Draws; gives how many bytes were said.
    pub(super) fn operation(&mut self, operation: &Operation, reading: &mut PageReading) -> usize {
        let operands = &operation.operands;
        let number = |at: usize| operands.get(at).and_then(|object| object.as_float().ok()).unwrap_or(0.0);
        let matrix = || [number(0), number(1), number(2), number(3), number(4), number(5)];
        match operation.operator.as_str() {
            "BMC" | "BDC" => return self.begin(operation, reading),
            "EMC" if self.open.pop().is_some() && self.open.is_empty() => {
                for text in [&mut reading.text, &mut reading.artifacts] {
                    if !text.is_empty() && !text.ends_with('\n') {
                        text.push('\n');
                    }
                }
            }
            "q" if self.saved.len() < MOST_SAVED => self.saved.push(self.state),
            "Q" => self.state = self.saved.pop().unwrap_or(self.state),
            "cm" => self.state.matrix = times(matrix(), self.state.matrix),
            "BT" => (self.text, self.line) = (IDENTITY, IDENTITY),
            "Tc" => self.state.character = number(0),
            "Tw" => self.state.word = number(0),
            "Tz" => self.state.scale = number(0) / 100.0,
            "TL" => self.state.leading = number(0),
            "Ts" => self.state.rise = number(0),
            "Tf" => {
                let name = operands.first().and_then(|name| name.as_name().ok()).unwrap_or_default();
                self.state.font = self.names.get(name).copied();
                self.state.size = number(1);
            }
            "Tm" => (self.text, self.line) = (matrix(), matrix()),
            "Td" => self.next_line(number(0), number(1)),
            "TD" => {
                self.state.leading = -number(1);
                self.next_line(number(0), number(1));
            }
            "T*" => self.next_line(0.0, -self.state.leading),
            "Tj" | "TJ" => return self.show(operands.first(), reading),
            "'" => {
                self.next_line(0.0, -self.state.leading);
                return self.show(operands.first(), reading);
            }
            "\"" => {
                (self.state.word, self.state.character) = (number(0), number(1));
                self.next_line(0.0, -self.state.leading);
                return self.show(operands.get(2), reading);
            }
            "Do" => {
                self.mark();
                let name = operands.first().and_then(|name| name.as_name().ok()).unwrap_or_default();
                if self.images.contains(&name) {
                    let bounds = moved(self.state.matrix, [0.0, 0.0, 1.0, 1.0]);
                    let sequence = self.open.last().and_then(|marked| marked.sequence);
                    self.drawn.pictures.push(Picture { page: self.page, sequence, bounds });
                }
            }
            "f" | "F" | "f*" | "S" | "s" | "B" | "B*" | "b" | "b*" | "sh" | "EI" => self.mark(),
            _ => {}
        }
        0
    }

    /// Notes a mark that belongs to nothing.
    fn mark(&mut self) {
        let belongs = self.open.last().is_some_and(|marked| marked.artifact || marked.sequence.is_some());
        if !belongs && self.drawn.loose.last() != Some(&self.page) {
            self.drawn.loose.push(self.page);
        }
    }

    fn next_line(&mut self, x: f32, y: f32) {
        self.line = times([1.0, 0.0, 0.0, 1.0, x, y], self.line);
        self.text = self.line;
    }

    fn begin(&mut self, operation: &Operation, reading: &mut PageReading) -> usize {
        let properties = operation.operands.get(1).and_then(|object| object.as_dict().ok());
        let own = properties.and_then(|p| p.get(b"MCID").and_then(Object::as_i64).ok());
        let actual = properties.and_then(|p| p.get(b"ActualText").and_then(decode_text_string).ok());
        let tag = operation.operands.first();
        let artifact = tag.is_some_and(|tag| tag.as_name().is_ok_and(|tag| tag == b"Artifact"));
        let around = self.open.last();
        let artifact = artifact || around.is_some_and(|around| around.artifact);
        let silent = around.is_some_and(|around| around.actual);
        let mut sequence = around.and_then(|around| around.sequence);
        if let Some(mcid) = own {
            let next = self.drawn.sequences.len();
            let place = *self.drawn.places.entry((self.page, mcid)).or_insert(next);
            if place == next {
                self.drawn.sequences.push(Sequence { page: self.page, mcid, text: String::new() });
            } else {
                self.drawn.twice.push((self.page, mcid));
            }
            sequence = Some(place);
        }
        self.open.push(Marked { artifact, sequence, actual: silent });
        // Said where it begins, then what it draws is silent.
        let Some(actual) = actual.filter(|_| !silent) else { return 0 };
        self.say(&actual, reading);
        if let Some(marked) = self.open.last_mut() {
            marked.actual = true;
        }
        actual.len()
    }

    fn show(&mut self, shown: Option<&Object>, reading: &mut PageReading) -> usize {
        let mut said = String::new();
        // Where the pen was before the first mark that is seen, and after the last.
        let mut ink: Option<[f32; 2]> = None;
        let start = self.text;
        let mut x = 0.0;
        match shown {
            Some(Object::String(codes, _)) => self.codes(codes, &mut said, &mut x, &mut ink),
            Some(Object::Array(items)) => {
                for item in items {
                    match item {
                        Object::String(codes, _) => self.codes(codes, &mut said, &mut x, &mut ink),
                        other => x -= other.as_float().unwrap_or(0.0) / 1000.0 * self.state.size * self.state.scale,
                    }
                }
            }
            _ => {}
        }
        self.text = times([1.0, 0.0, 0.0, 1.0, x, 0.0], self.text);
        if let Some([left, right]) = ink {
            self.mark();
            let [low, high] = REACH.map(|share| share * self.state.size + self.state.rise);
            let bounds = moved(times(start, self.state.matrix), [left, low, right, high]);
            let sequence = self.open.last().filter(|marked| !marked.artifact).and_then(|marked| marked.sequence);
            self.drawn.runs.push(Run { page: self.page, sequence, bounds, text: said.clone() });
        }
        if !self.open.last().is_some_and(|marked| marked.actual) {
            self.say(&said, reading);
        }
        said.len()
    }

    fn codes(&mut self, codes: &[u8], said: &mut String, x: &mut f32, ink: &mut Option<[f32; 2]>) {
        let state = self.state;
        let Some(font) = state.font.and_then(|font| self.fonts.get_mut(&font)) else {
            said.extend(codes.iter().map(|_| char::REPLACEMENT_CHARACTER));
            *ink = Some([*x, *x]);
            return;
        };
        for bytes in codes.chunks(if font.program.wide { 2 } else { 1 }) {
            let code = bytes.iter().fold(0, |value, byte| value << 8 | usize::from(*byte));
            if font.used.len() <= code {
                font.used.resize(code + 1, false);
            }
            font.used[code] = true;
            let from = said.len();
            font.program.texts.decode(bytes, said);
            let blank = said[from..].chars().all(char::is_whitespace);
            let advance = font.program.width(code) / 1000.0 * state.size;
            if !blank {
                *ink = Some([ink.map_or(*x, |[left, _]| left), *x + advance * state.scale]);
            }
            let word = if bytes == [b' '] { state.word } else { 0.0 };
            *x += (advance + state.character + word) * state.scale;
        }
    }

    fn say(&mut self, said: &str, reading: &mut PageReading) {
        match self.open.last() {
            Some(Marked { artifact: true, .. }) => reading.artifacts.push_str(said),
            Some(Marked { sequence: Some(sequence), .. }) => {
                reading.text.push_str(said);
                self.drawn.sequences[*sequence].text.push_str(said);
            }
            _ => reading.untagged.push_str(said),
        }
    }
}
