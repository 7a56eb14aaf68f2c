//! A sheet read once for all language rules: its text without Markdown, cut into passages and words, each with its place
//! in the file.

use std::ops::Range;

use super::super::Content;
use crate::diagnostic::{Diagnostic, Place};
use crate::document::{CalloutKind, PhaseKind};
use crate::language::typography::is_french;
use crate::sheet::{Block, BlockKind, Draft, Inline, InlineKind, Phase, Span, Spanned, Step};

/// A sheet as the rules of language see it.
pub struct Prose<'a> {
    pub(super) content: &'a Content<'a>,
    pub(super) draft: &'a Draft,
    /// The language of the sheet.
    pub(super) tongue: Tongue,
    /// Every passage, one after the other; all offsets below are into it.
    pub(super) text: String,
    pub(super) passages: Vec<Passage>,
    pub(super) atoms: Vec<Atom>,
    pub(super) marks: Vec<Mark<'a>>,
    pub(super) steps: Vec<StepFacts<'a>>,
    /// The passage of the title of each phase.
    pub(super) phases: Vec<(usize, &'a Phase)>,
    pieces: Vec<Piece>,
}

/// The languages that rules know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tongue {
    French,
    English,
    Other,
}

/// A paragraph, a title, an item: what is read in one go.
#[derive(Debug, Clone)]
pub(super) struct Passage {
    pub(super) kind: Kind,
    pub(super) range: Range<usize>,
    /// Its atoms, in [`Prose::atoms`].
    pub(super) atoms: Range<usize>,
    /// Its marks, in [`Prose::marks`].
    pub(super) marks: Range<usize>,
    /// The step that it belongs to, in [`Prose::steps`].
    pub(super) step: Option<usize>,
    /// What it holds, of [`DIGIT`] and the others.
    pub(super) holds: u16,
}

/// What a passage is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Title, summary and other words of the head that readers see.
    Head,
    /// The poster's words for a step.
    Action,
    /// The title of a phase, a step or a case.
    Heading,
    /// Prose: a paragraph, an item.
    Paragraph,
    /// Prose in a callout « Gratuit ».
    Free,
    /// A term or a cell of a table.
    Cell,
    /// What a picture says.
    Alternative,
    /// A note: a reference to a source.
    Note,
    /// The title of a source, which is its own.
    SourceTitle,
    /// The address of a source.
    SourceAddress,
}

impl Kind {
    /// Words that are the sheet's own.
    pub(super) fn is_own(self) -> bool {
        !matches!(self, Self::Note | Self::SourceTitle | Self::SourceAddress)
    }
}

/// Letters and figures that nothing parts: « l », « eau », « rendez-vous », « 2026 ».
#[derive(Debug, Clone, Copy)]
pub(super) struct Atom {
    pub(super) start: usize,
    pub(super) end: usize,
    /// Of its lower-case bytes.
    pub(super) hash: u32,
    /// Two letters or more, all of them capitals, and no figure.
    pub(super) is_capitals: bool,
}

/// A part of a passage that is not only words.
#[derive(Debug, Clone)]
pub(super) struct Mark<'a> {
    pub(super) range: Range<usize>,
    pub(super) kind: MarkKind<'a>,
}

#[derive(Debug, Clone)]
pub(super) enum MarkKind<'a> {
    /// Not the author's words in the sheet's language: code, a role, foreign words, a picture.
    Other,
    /// An address written out: « ameli.fr ».
    Address,
    /// A link, with its whole place in the file.
    Link { address: &'a str, span: Span },
    /// A call of a note.
    Note(usize),
}

/// What rules need to know of a step.
pub(super) struct StepFacts<'a> {
    pub(super) step: &'a Step,
    /// Its phase.
    pub(super) phase: Option<PhaseFacts>,
    /// The passage of its title.
    pub(super) title: usize,
}

/// What rules need to know of a phase.
#[derive(Debug, Clone, Copy)]
pub(super) struct PhaseFacts {
    /// The passage of its title, which tells it from another.
    pub(super) index: usize,
    pub(super) kind: PhaseKind,
    /// Whether it says when: by a deadline, or in its title.
    pub(super) says_when: bool,
}

struct Piece {
    at: usize,
    span: Span,
    /// Whether the text has the file's own bytes.
    verbatim: bool,
}

pub(super) const DIGIT: u16 = 1;
pub(super) const CAPITALS: u16 = 2;
pub(super) const EURO: u16 = 4;
pub(super) const QUOTE: u16 = 8;
pub(super) const DOTS: u16 = 16;
pub(super) const SPACES: u16 = 32;
pub(super) const SPACED_SIGN: u16 = 64;
pub(super) const DEGREE: u16 = 128;
pub(super) const SEPARATOR: u16 = 256;

impl<'a> Prose<'a> {
    /// Reads a sheet.
    #[must_use]
    pub fn read(content: &'a Content<'a>, draft: &'a Draft) -> Self {
        let language = draft.language.as_deref().unwrap_or(&content.lexicon.language);
        let tongue = if is_french(language) {
            Tongue::French
        } else if language.split('-').next().is_some_and(|primary| primary.eq_ignore_ascii_case("en")) {
            Tongue::English
        } else {
            Tongue::Other
        };
        let size = draft.source.text.len();
        let mut prose = Self {
            content,
            draft,
            tongue,
            text: String::with_capacity(size + 256),
            passages: Vec::with_capacity(size / 64 + 16),
            atoms: Vec::with_capacity(size / 5 + 16),
            marks: Vec::new(),
            steps: Vec::new(),
            phases: Vec::new(),
            pieces: Vec::with_capacity(size / 48 + 16),
        };
        prose.head();
        prose.blocks(&draft.body, Kind::Paragraph, None, None);
        for note in &draft.notes {
            prose.words(&note.body, Kind::Note, None);
        }
        prose
    }

    /// The place in the file of a part of the text.
    pub(super) fn place(&self, range: &Range<usize>) -> Place {
        self.draft.place(&self.span(range))
    }

    /// The bytes in the file of a part of the text.
    pub(super) fn span(&self, range: &Range<usize>) -> Span {
        let source = &self.draft.source.text;
        let last = range.end.saturating_sub(1).max(range.start);
        let (first_piece, last_piece) = (self.piece(range.start), self.piece(last));
        let start = first_piece.locate(&self.text, source, range.start, false);
        let end = last_piece.locate(&self.text, source, range.end, true);
        start..end.max(start)
    }

    /// A warning at a part of the text.
    pub(super) fn fault(&self, code: &'static str, range: &Range<usize>) -> Diagnostic {
        Diagnostic::warning(code).at(self.place(range))
    }

    /// A warning whose cure is to write something else there; no cure where the file is written otherwise than the text
    /// is read (an escaped sign, an entity).
    pub(super) fn cured(&self, code: &'static str, range: &Range<usize>, cure: &str) -> Diagnostic {
        let place = self.place(range);
        let is_same = place.source.text[place.span.clone()] == self.text[range.clone()];
        let fault = Diagnostic::warning(code).at(place);
        if is_same { fault.replacement(cure) } else { fault }
    }

    /// The passages that hold something and are the sheet's own words.
    pub(super) fn own(&self, holds: u16) -> impl Iterator<Item = &Passage> {
        self.passages.iter().filter(move |passage| passage.kind.is_own() && passage.holds & holds == holds)
    }

    pub(super) fn text_of(&self, passage: &Passage) -> &str {
        &self.text[passage.range.clone()]
    }

    pub(super) fn atoms_of(&self, passage: &Passage) -> &[Atom] {
        &self.atoms[passage.atoms.clone()]
    }

    pub(super) fn marks_of(&self, passage: &Passage) -> &[Mark<'a>] {
        &self.marks[passage.marks.clone()]
    }

    pub(super) fn word(&self, atom: &Atom) -> &str {
        &self.text[atom.start..atom.end]
    }

    /// Whether a part of a passage is code, a role, an address, foreign words, the word of a callout.
    pub(super) fn is_opaque(&self, passage: &Passage, range: &Range<usize>) -> bool {
        self.text[..range.start].ends_with("[!") || self.marks_of(passage).iter().any(|mark| {
            matches!(mark.kind, MarkKind::Other | MarkKind::Address)
                && mark.range.start < range.end
                && range.start < mark.range.end
        })
    }

    /// Whether a word is the author's own, wherever it stands.
    pub(super) fn is_written(&self, atom: &Atom) -> bool {
        let next = self.passages.partition_point(|passage| passage.range.start <= atom.start);
        let passage = next.checked_sub(1).map(|index| &self.passages[index]);
        passage.is_some_and(|passage| passage.kind.is_own() && !self.is_opaque(passage, &(atom.start..atom.end)))
    }

    fn piece(&self, at: usize) -> &Piece {
        let next = self.pieces.partition_point(|piece| piece.at <= at);
        &self.pieces[next.saturating_sub(1)]
    }

    // ---- Reading

    fn head(&mut self) {
        let head = &self.draft.head;
        for text in [&head.title, &head.summary, &head.date_label, &head.owner].into_iter().flatten() {
            self.value(text, Kind::Head);
        }
        if let Some(poster) = &head.poster {
            for text in [&poster.headline, &poster.lead].into_iter().flatten() {
                self.value(text, Kind::Head);
            }
            for action in &poster.actions {
                for text in [&action.title, &action.detail].into_iter().flatten() {
                    self.value(text, Kind::Action);
                }
            }
        }
        for change in &head.changes {
            change.text.iter().for_each(|text| self.value(text, Kind::Head));
        }
        for source in &head.sources {
            source.title.iter().for_each(|title| self.value(title, Kind::SourceTitle));
            source.url.iter().for_each(|url| self.value(url, Kind::SourceAddress));
        }
    }

    fn value(&mut self, value: &Spanned<String>, kind: Kind) {
        let source = &self.draft.source.text;
        let inner = value.span.start + 1..value.span.end.max(value.span.start + 2) - 1;
        let verbatim = source.get(inner.clone()) == Some(&value.value);
        let span = if verbatim { inner } else { value.span.clone() };
        self.passage(kind, None, |prose| prose.push(&value.value, span, verbatim));
    }

    fn blocks(&mut self, body: &'a [Block], kind: Kind, step: Option<usize>, phase: Option<PhaseFacts>) {
        for block in body {
            match &block.kind {
                BlockKind::Paragraph(words) => self.words(words, kind, step),
                BlockKind::Phase(inner) => {
                    let title = self.passages.len();
                    self.phases.push((title, inner));
                    self.words(&inner.title, Kind::Heading, None);
                    let says_when = inner.deadline.is_some()
                        || self.passages.get(title).is_some_and(|passage| super::deadline::says_when(self, passage));
                    let facts = PhaseFacts { index: title, kind: inner.kind, says_when };
                    self.blocks(&inner.body, kind, None, Some(facts));
                }
                BlockKind::Step(inner) => {
                    let own = Some(self.steps.len());
                    self.steps.push(StepFacts { step: inner, phase, title: self.passages.len() });
                    self.words(&inner.title, Kind::Heading, own);
                    self.blocks(&inner.body, kind, own, phase);
                }
                BlockKind::Case(case) => {
                    self.words(&case.title, Kind::Heading, step);
                    self.blocks(&case.body, kind, step, phase);
                }
                BlockKind::List { items, .. } | BlockKind::Papers(items) => {
                    items.iter().for_each(|item| self.blocks(item, kind, step, phase));
                }
                BlockKind::Ways(ways) => ways.iter().for_each(|way| self.blocks(&way.body, kind, step, phase)),
                BlockKind::Definitions(definitions) => {
                    for (term, bodies) in definitions {
                        self.words(term, Kind::Cell, step);
                        bodies.iter().for_each(|body| self.blocks(body, kind, step, phase));
                    }
                }
                BlockKind::Table { head, rows } => {
                    head.iter().chain(rows.iter().flatten()).for_each(|cell| self.words(cell, Kind::Cell, step));
                }
                BlockKind::Callout { kind: callout, body } => {
                    let kind = if *callout == CalloutKind::Free { Kind::Free } else { kind };
                    self.blocks(body, kind, step, phase);
                }
                BlockKind::Quote(body) => self.blocks(body, kind, step, phase),
                BlockKind::Figure(image) => {
                    self.passage(Kind::Alternative, step, |prose| prose.push(&image.alternative, image.span.clone(), false));
                }
                BlockKind::Code(_) | BlockKind::Rule => {}
            }
        }
    }

    fn words(&mut self, words: &'a [Inline], kind: Kind, step: Option<usize>) {
        self.passage(kind, step, |prose| prose.inlines(words));
    }

    fn passage(&mut self, kind: Kind, step: Option<usize>, fill: impl FnOnce(&mut Self)) {
        let (start, atoms, marks) = (self.text.len(), self.atoms.len(), self.marks.len());
        fill(self);
        let end = self.text.len();
        let holds = self.scan(start);
        self.marks[marks..].sort_by_key(|mark| mark.range.start);
        self.text.push('\n');
        let (atoms, marks) = (atoms..self.atoms.len(), marks..self.marks.len());
        self.passages.push(Passage { kind, range: start..end, atoms, marks, step, holds });
    }

    fn inlines(&mut self, words: &'a [Inline]) {
        for word in words {
            let start = self.text.len();
            match &word.kind {
                InlineKind::Text(text) => {
                    let verbatim = word.span.len() == text.len()
                        && self.draft.source.text.get(word.span.clone()) == Some(text.as_str());
                    self.push(text, word.span.clone(), verbatim);
                }
                InlineKind::Strong(words) => self.inlines(words),
                InlineKind::Foreign(words) => {
                    self.inlines(words);
                    self.mark(start, MarkKind::Other);
                }
                InlineKind::Code(_) => {
                    self.push("\u{fffc}", word.span.clone(), false);
                    self.mark(start, MarkKind::Other);
                }
                InlineKind::Role(role) => {
                    let contact = self.content.directory.contacts.get(role);
                    let name = contact.map_or(role.as_str(), |c| c.inline.as_deref().unwrap_or(&c.name));
                    self.push(name, word.span.clone(), false);
                    self.mark(start, MarkKind::Other);
                }
                InlineKind::Link { address, words } => {
                    self.inlines(words);
                    self.mark(start, MarkKind::Link { address, span: word.span.clone() });
                }
                InlineKind::Image(image) => {
                    self.push(&image.alternative, word.span.clone(), false);
                    self.mark(start, MarkKind::Other);
                }
                InlineKind::NoteCall(note) => self.mark(start, MarkKind::Note(*note)),
                InlineKind::SoftBreak => self.push(" ", word.span.clone(), false),
                InlineKind::Break => self.push("\n", word.span.clone(), false),
            }
        }
    }

    fn push(&mut self, text: &str, span: Span, verbatim: bool) {
        self.pieces.push(Piece { at: self.text.len(), span, verbatim });
        self.text.push_str(text);
    }

    fn mark(&mut self, start: usize, kind: MarkKind<'a>) {
        self.marks.push(Mark { range: start..self.text.len(), kind });
    }

    /// Cuts the text from `start` into atoms, marks its addresses, and tells what it holds.
    fn scan(&mut self, start: usize) -> u16 {
        let Self { text, atoms, marks, .. } = self;
        let bytes = text.as_bytes();
        let mut holds = 0;
        let mut at = start;
        // Where the run without spaces started, and whether it is an address.
        let (mut run, mut is_address) = (start, false);
        while at < bytes.len() {
            let byte = bytes[at];
            if is_letter(byte) {
                let atom = atom(bytes, at);
                if bytes[at..atom.end].iter().any(u8::is_ascii_digit) {
                    holds |= DIGIT;
                }
                if atom.is_capitals {
                    holds |= CAPITALS;
                }
                at = atom.end;
                atoms.push(atom);
                continue;
            }
            let next = bytes.get(at + 1).copied().unwrap_or(b' ');
            match byte {
                b' ' | b'\n' | b'\t' => {
                    if is_address {
                        marks.push(Mark { range: run..at, kind: MarkKind::Address });
                        is_address = false;
                    }
                    run = at + 1;
                    if byte == b' ' && next == b' ' {
                        holds |= SPACES;
                    } else if byte == b' ' && matches!(next, b',' | b'.') {
                        holds |= SPACED_SIGN;
                    }
                }
                // No-break spaces end a run too.
                0xC2 if next == 0xA0 => {
                    if is_address {
                        marks.push(Mark { range: run..at, kind: MarkKind::Address });
                        is_address = false;
                    }
                    run = at + 2;
                }
                b'@' => is_address |= at > run && is_letter(next),
                b':' => is_address |= next == b'/' && bytes.get(at + 2) == Some(&b'/'),
                b'.' => {
                    is_address |= at > run && is_letter(bytes[at - 1]) && is_domain(&bytes[at + 1..]);
                    if next == b'.' {
                        holds |= DOTS;
                    }
                    holds |= SEPARATOR;
                }
                b'/' | b'-' => holds |= SEPARATOR,
                b'"' => holds |= QUOTE,
                0xC2 if next == 0xB0 => holds |= DEGREE,
                0xE2 if next == 0x82 => holds |= EURO,
                _ => {}
            }
            at += 1;
            // The other bytes of a sign are no letters.
            while bytes.get(at).is_some_and(|byte| byte & 0xC0 == 0x80) {
                at += 1;
            }
        }
        if is_address {
            marks.push(Mark { range: run..bytes.len(), kind: MarkKind::Address });
        }
        holds
    }
}

/// Whether a dot inside a run is that of a domain: two lower-case letters or more, then no letter.
fn is_domain(after: &[u8]) -> bool {
    let letters = after.iter().take_while(|b| b.is_ascii_lowercase()).count();
    letters >= 2 && after.get(letters).is_none_or(|b| !is_letter(*b) || *b == b'-')
}

/// Whether a byte starts a letter or a figure, or goes on one. Of two bytes and more, all do but the signs of Latin-1 (`«`, `»`, `°`,
/// the no-break space), those of U+2000 to U+2FFF (quotes, dashes, the euro), and emoji.
pub(super) fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || (byte >= 0x80 && !matches!(byte, 0xC2 | 0xE2 | 0xF0..))
}

/// The atom that starts at `start`.
fn atom(bytes: &[u8], start: usize) -> Atom {
    let mut hash = HASH_SEED;
    let (mut letters, mut is_capitals) = (0_u32, true);
    let mut at = start;
    let mut lead = 0;
    while at < bytes.len() {
        let byte = bytes[at];
        let joins = byte == b'-' && at > start && bytes.get(at + 1).is_some_and(|b| is_letter(*b));
        // The bytes after the first of a sign that is no letter are not reached: the sign ends the atom.
        if !(is_letter(byte) || joins) {
            break;
        }
        let lower = if lead == 0xC3 && (0x80..=0x9E).contains(&byte) { byte | 0x20 } else { byte.to_ascii_lowercase() };
        hash = hashed(hash, lower);
        if byte.is_ascii_uppercase() || lower != byte {
            letters += 1;
        } else if byte != 0xC3 {
            is_capitals = false;
        }
        lead = byte;
        at += 1;
    }
    Atom { start, end: at, hash, is_capitals: is_capitals && letters >= 2 }
}

const HASH_SEED: u32 = 0x811C_9DC5;

fn hashed(hash: u32, byte: u8) -> u32 {
    (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
}

/// The hash of a word in lower case, as [`Atom::hash`] has it.
pub(super) fn hash(word: &str) -> u32 {
    word.bytes().fold(HASH_SEED, hashed)
}

impl Piece {
    /// The place in the file of a byte of the text; of the one after the last that is meant, when `after`.
    fn locate(&self, text: &str, source: &str, at: usize, after: bool) -> usize {
        if self.verbatim {
            return self.span.start + (at - self.at);
        }
        // What stands for something else (a role, code, a picture) is the whole of it.
        let whole = if after { self.span.end } else { self.span.start };
        let written = &source[self.span.clone()];
        let mut from = 0;
        for c in text[self.at..at].chars() {
            let Some((_, end)) = written_at(written, from, c) else { return whole };
            from = end;
        }
        if after {
            return self.span.start + from;
        }
        let next = text[at..].chars().next().and_then(|c| written_at(written, from, c));
        next.map_or(whole, |(start, _)| self.span.start + start)
    }
}

/// Where the file writes a letter of the text, past what only the file has: a quote that opens a value, the `\` of an
/// escaped sign, the spaces at a line end. An entity is one letter.
fn written_at(written: &str, mut from: usize, c: char) -> Option<(usize, usize)> {
    loop {
        let next = written[from..].chars().next()?;
        let end = from + next.len_utf8();
        if next == c || (c == ' ' && next.is_whitespace()) {
            return Some((from, end));
        }
        if next == '&' {
            let length = written[from..].find(';').filter(|length| *length < 12)?;
            return Some((from, from + length + 1));
        }
        if !(next == '\\' || next == '"' || next == '\'' || next.is_whitespace()) {
            return None;
        }
        from = end;
    }
}
