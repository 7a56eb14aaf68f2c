//! What a page draws: words with what they belong to and where they stand, pictures, and marks that belong to nothing.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

use lopdf::{Object, ObjectId, StringFormat, decode_text_string};

use super::lexer::{Token, name, string};
use super::paint::{Brush, Owner, Painted, Space, Special, stretch, unit};
use super::program::Program;
use super::read::PageReading;

/// How far words reach from their baseline, in shares of their size: from the x-height to half of the descender. It is
/// less than the ink of the tallest letters, so that lines set close are no fault, and enough that two lines of which
/// one cannot be read both lie in it.
const REACH: [f32; 2] = [-0.12, 0.48];
/// How many states of the graphics may be saved inside one another.
const MOST_SAVED: usize = 256;

/// How many things that could not be read are told.
const MOST_UNREAD: usize = 100;

/// The fonts of the pages.
#[derive(Debug, Default)]
pub(super) struct Programs {
    /// In the order in which they are first named.
    pub(super) all: Vec<Font>,
    /// Where each is, by object.
    pub(super) places: BTreeMap<ObjectId, usize>,
}

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
    /// What is painted, on the pages where it is gathered.
    pub(super) painted: Painted,
    /// What was not understood, with its page: a form, an operator.
    pub(super) unread: Vec<(usize, String)>,
    /// The words of all runs.
    said: String,
}

impl Drawn {
    /// The words of a run.
    pub(super) fn words(&self, run: &Run) -> &str {
        &self.said[run.words.clone()]
    }
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
    /// Its words among all that are said, for who is told of it.
    words: Range<usize>,
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
pub(super) type Matrix = [f32; 6];

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
pub(super) fn moved(by: Matrix, [left, bottom, right, top]: Bounds) -> Bounds {
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
    font: Option<usize>,
    size: f32,
    character: f32,
    word: f32,
    scale: f32,
    leading: f32,
    rise: f32,
    brush: Brush,
}

/// What a page may name.
#[derive(Debug, Default)]
pub(super) struct Names<'a> {
    /// Its fonts, and where each is among all.
    pub(super) fonts: Vec<(&'a [u8], usize)>,
    pub(super) images: Vec<(&'a [u8], ObjectId, Space)>,
    /// Its spaces of colours and its graphics states, when what it paints is gathered.
    pub(super) palette: Option<Palette<'a>>,
}

/// What a page may paint with, by name.
#[derive(Debug, Default)]
pub(super) struct Palette<'a> {
    pub(super) spaces: Vec<(&'a [u8], Space)>,
    pub(super) states: Vec<(&'a [u8], Special)>,
}

/// A page being drawn.
pub(super) struct Drawing<'a> {
    page: usize,
    names: &'a Names<'a>,
    fonts: &'a mut Programs,
    drawn: &'a mut Drawn,
    open: Vec<Marked>,
    state: State,
    saved: Vec<State>,
    text: Matrix,
    line: Matrix,
    /// The bytes of a string.
    codes: Vec<u8>,
}

/// What a run has shown so far.
struct Shown {
    /// How far the pen is from where it started.
    x: f32,
    /// Where the pen was before the first mark that is seen, and after the last.
    ink: Option<[f32; 2]>,
}

impl<'a> Drawing<'a> {
    pub(super) fn new(page: usize, names: &'a Names<'a>, fonts: &'a mut Programs, drawn: &'a mut Drawn) -> Self {
        let state = State {
            matrix: IDENTITY,
            font: None,
            size: 0.0,
            character: 0.0,
            word: 0.0,
            scale: 1.0,
            leading: 0.0,
            rise: 0.0,
            brush: Brush::new(),
        };
        drawn.painted.begin_path();
        let (open, saved, codes) = (Vec::new(), Vec::new(), Vec::new());
        Self { page, names, fonts, drawn, open, state, saved, text: IDENTITY, line: IDENTITY, codes }
    }

    /// Draws; gives how many bytes were said.
    pub(super) fn operation(&mut self, operator: &[u8], operands: &[Token<'_>], reading: &mut PageReading) -> usize {
        let number = |at: usize| operands.get(at).and_then(Token::number).unwrap_or(0.0);
        let matrix = || [number(0), number(1), number(2), number(3), number(4), number(5)];
        match operator {
            b"Tm" => (self.text, self.line) = (matrix(), matrix()),
            b"Tj" | b"TJ" => return self.show(operands, reading),
            b"BMC" | b"BDC" => return self.begin(operands, reading),
            b"EMC" => {
                if self.open.pop().is_some() && self.open.is_empty() {
                    for text in [&mut reading.text, &mut reading.artifacts] {
                        if !text.is_empty() && !text.ends_with('\n') {
                            text.push('\n');
                        }
                    }
                }
            }
            b"q" => {
                if self.saved.len() < MOST_SAVED {
                    self.saved.push(self.state);
                }
            }
            b"Q" => self.state = self.saved.pop().unwrap_or(self.state),
            b"cm" => self.state.matrix = times(matrix(), self.state.matrix),
            b"BT" => (self.text, self.line) = (IDENTITY, IDENTITY),
            b"Tc" => self.state.character = number(0),
            b"Tw" => self.state.word = number(0),
            b"Tz" => self.state.scale = number(0) / 100.0,
            b"TL" => self.state.leading = number(0),
            b"Ts" => self.state.rise = number(0),
            b"Tf" => {
                let named = name_of(operands);
                self.state.font = self.names.fonts.iter().find(|(known, _)| *known == &*named).map(|(_, font)| *font);
                self.state.size = number(1);
            }
            b"Td" => self.next_line(number(0), number(1)),
            b"TD" => {
                self.state.leading = -number(1);
                self.next_line(number(0), number(1));
            }
            b"T*" => self.next_line(0.0, -self.state.leading),
            b"'" => {
                self.next_line(0.0, -self.state.leading);
                return self.show(operands, reading);
            }
            b"\"" => {
                (self.state.word, self.state.character) = (number(0), number(1));
                self.next_line(0.0, -self.state.leading);
                return self.show(operands.get(2..).unwrap_or_default(), reading);
            }
            b"Do" => {
                self.mark();
                let named = name_of(operands);
                if let Some((_, id, space)) = self.names.images.iter().find(|(known, ..)| *known == &*named) {
                    let bounds = unit(self.state.matrix);
                    if self.names.palette.is_some() {
                        let owner = self.owner();
                        self.drawn.painted.picture((*id, *space), bounds, &self.state.brush, owner);
                    }
                    let sequence = self.open.last().and_then(|marked| marked.sequence);
                    self.drawn.pictures.push(Picture { page: self.page, sequence, bounds });
                } else {
                    // A form may hold words: we draw none.
                    self.unread(&named);
                }
            }
            b"f" | b"F" | b"f*" | b"S" | b"s" | b"B" | b"B*" | b"b" | b"b*" | b"sh" => {
                self.mark();
                self.paint(operator, operands);
            }
            b"ID" => {
                self.mark();
                self.unread(b"BI");
            }
            operator if DRAWS_NO_WORDS.contains(&operator) => self.paint(operator, operands),
            operator => self.unread(operator),
        }
        0
    }

    /// Runs what paints or says how, where that is gathered.
    fn paint(&mut self, operator: &[u8], operands: &[Token<'_>]) {
        let Some(palette) = &self.names.palette else { return };
        let owner = self.owner();
        let (painted, brush) = (&mut self.drawn.painted, &mut self.state.brush);
        match operator {
            b"cs" | b"CS" => {
                let named = name_of(operands);
                let space = palette.spaces.iter().find(|(known, _)| *known == &*named).map(|(_, space)| *space);
                let space = space.or_else(|| Space::device(&named)).unwrap_or(Space::Other("?"));
                brush.choose(operator == b"CS", space);
            }
            b"gs" => {
                let named = name_of(operands);
                if let Some((_, special)) = palette.states.iter().find(|(known, _)| *known == &*named) {
                    brush.special(*special);
                }
            }
            operator => painted.operation(operator, operands, self.state.matrix, brush, owner),
        }
    }

    /// Where what is painted belongs.
    fn owner(&self) -> Owner {
        let around = self.open.last();
        let artifact = around.is_some_and(|around| around.artifact);
        let sequence = around.filter(|_| !artifact).and_then(|around| around.sequence);
        Owner { page: self.page, sequence, artifact }
    }

    /// Notes something that was not understood.
    fn unread(&mut self, what: &[u8]) {
        if self.drawn.unread.len() < MOST_UNREAD {
            self.drawn.unread.push((self.page, String::from_utf8_lossy(what).into_owned()));
        }
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

    fn begin(&mut self, operands: &[Token<'_>], reading: &mut PageReading) -> usize {
        let artifact = &*name_of(operands) == b"Artifact";
        let (own, actual) = match operands.get(1..).unwrap_or_default() {
            [Token::OpenDictionary, entries @ ..] => properties(entries),
            [] => (None, None),
            // Properties that lie elsewhere: ours stand in place.
            [other, ..] => {
                if let Token::Name(elsewhere) = other {
                    self.unread(elsewhere);
                }
                (None, None)
            }
        };
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
        string(actual, &mut self.codes);
        let bytes = std::mem::take(&mut self.codes);
        let Ok(actual) = decode_text_string(&Object::String(bytes, StringFormat::Literal)) else { return 0 };
        let start = self.drawn.said.len();
        self.drawn.said.push_str(&actual);
        self.say(start, reading);
        if let Some(marked) = self.open.last_mut() {
            marked.actual = true;
        }
        actual.len()
    }

    fn show(&mut self, shown: &[Token<'_>], reading: &mut PageReading) -> usize {
        let start = self.drawn.said.len();
        let from = self.text;
        let mut run = Shown { x: 0.0, ink: None };
        for token in shown {
            match token {
                Token::Integer(_) | Token::Real(_) => {
                    let back = token.number().unwrap_or(0.0);
                    run.x -= back / 1000.0 * self.state.size * self.state.scale;
                }
                Token::Hexadecimal(_) | Token::Literal(_) => {
                    string(*token, &mut self.codes);
                    self.codes(&mut run);
                }
                _ => {}
            }
        }
        self.text = times([1.0, 0.0, 0.0, 1.0, run.x, 0.0], self.text);
        if let Some([left, right]) = run.ink {
            self.mark();
            let [low, high] = REACH.map(|share| share * self.state.size + self.state.rise);
            let bounds = moved(times(from, self.state.matrix), [left, low, right, high]);
            let sequence = self.open.last().filter(|marked| !marked.artifact).and_then(|marked| marked.sequence);
            let words = start..self.drawn.said.len();
            if self.names.palette.is_some() {
                let size = self.state.size * stretch(times(from, self.state.matrix));
                let (run, owner) = (self.drawn.runs.len(), self.owner());
                self.drawn.painted.words(run, size, bounds, &self.state.brush, owner);
            }
            self.drawn.runs.push(Run { page: self.page, sequence, bounds, words });
        }
        if !self.open.last().is_some_and(|marked| marked.actual) {
            self.say(start, reading);
        }
        self.drawn.said.len() - start
    }

    /// Shows the codes of a string.
    fn codes(&mut self, run: &mut Shown) {
        let state = self.state;
        let said = &mut self.drawn.said;
        let Some(font) = state.font.and_then(|font| self.fonts.all.get_mut(font)) else {
            said.extend(self.codes.iter().map(|_| char::REPLACEMENT_CHARACTER));
            run.ink = Some([run.x, run.x]);
            return;
        };
        let unit = state.size / 1000.0;
        for bytes in self.codes.chunks(if font.program.wide { 2 } else { 1 }) {
            let code = bytes.iter().fold(0, |value, byte| value << 8 | usize::from(*byte));
            if font.used.len() <= code {
                font.used.resize(code + 1, false);
            }
            font.used[code] = true;
            let blank = font.program.texts.decode(code, said);
            let advance = font.program.width(code) * unit;
            if !blank {
                run.ink = Some([run.ink.map_or(run.x, |[left, _]| left), run.x + advance * state.scale]);
            }
            let word = if bytes == [b' '] { state.word } else { 0.0 };
            run.x += (advance + state.character + word) * state.scale;
        }
    }

    /// Reads what was said from a place on.
    fn say(&mut self, start: usize, reading: &mut PageReading) {
        let Drawn { said, sequences, .. } = &mut *self.drawn;
        let said = &said[start..];
        match self.open.last() {
            Some(Marked { artifact: true, .. }) => reading.artifacts.push_str(said),
            Some(Marked { sequence: Some(sequence), .. }) => {
                reading.text.push_str(said);
                sequences[*sequence].text.push_str(said);
            }
            _ => reading.untagged.push_str(said),
        }
    }
}

/// Operators that neither draw nor move words: states, paths, clips (ISO 32000-1, table A.1).
const DRAWS_NO_WORDS: &[&[u8]] = &[
    b"BI", b"BX", b"CS", b"DP", b"ET", b"EX", b"G", b"J", b"K", b"M", b"MP", b"RG", b"SC", b"SCN", b"Tr", b"W", b"W*",
    b"c", b"cs", b"d", b"g", b"gs", b"h", b"i", b"j", b"k", b"l", b"m", b"n", b"re", b"rg", b"ri", b"sc", b"scn", b"v",
    b"w", b"y",
];

/// The name that an operator is given first.
fn name_of<'t>(operands: &[Token<'t>]) -> Cow<'t, [u8]> {
    match operands.first() {
        Some(Token::Name(written)) => name(written),
        _ => Cow::Borrowed(b""),
    }
}

/// The identifier and the words said instead, among the entries of a dictionary.
fn properties<'t>(mut entries: &[Token<'t>]) -> (Option<i64>, Option<Token<'t>>) {
    let (mut own, mut actual) = (None, None);
    while let [Token::Name(key), value, rest @ ..] = entries {
        match (&*name(key), value) {
            (b"MCID", Token::Integer(mcid)) => own = Some(*mcid),
            (b"ActualText", Token::Literal(_) | Token::Hexadecimal(_)) => actual = Some(*value),
            _ => {}
        }
        entries = rest;
        // What a value holds is no key of this dictionary.
        let mut depth = usize::from(matches!(value, Token::OpenArray | Token::OpenDictionary));
        while let (1.., [inside, rest @ ..]) = (depth, entries) {
            match inside {
                Token::OpenArray | Token::OpenDictionary => depth += 1,
                Token::CloseArray | Token::CloseDictionary => depth -= 1,
                _ => {}
            }
            entries = rest;
        }
    }
    (own, actual)
}
