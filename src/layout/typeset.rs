//! Shapes text and breaks it into lines: parley, with the theme's faces and nothing of the system.
//!
//! Figures are set in their own faces (LOOK, section 3): Atkinson's slashed zero melts into 8 in a blurred phone number.

use std::borrow::Cow;
use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use parley::fontique::{Blob, Collection, CollectionOptions, FontInfoOverride, SourceCache};
use parley::{
    BreakReason, FontContext, FontFamily, FontFamilyName, FontFeatures, Layout, LayoutContext, LineBreakContext, LineHeight, OverflowWrap, TextStyle,
};

use super::frame::{Color, Glyph, Run};
use super::standing::{StandingType, Wish};
use crate::language::normal;
use crate::theme::{Face, Fonts};

/// The thin space before `? ! ;` that the fonts lack (U+202F) is a no-break space at this share of the size.
const THIN_SPACE: f32 = 0.55;

/// Bytes of words that may be kept ready, and how many of them.
const SHORT: usize = 16;
const MANY: usize = 512;

/// How a stretch of text looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Style {
    /// Bold, or regular.
    pub bold: bool,
    /// Size, pt.
    pub size: f32,
    /// Colour.
    pub color: Color,
}

/// A stretch of text of one look and one meaning.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Span {
    /// The words.
    pub text: String,
    /// The look.
    pub style: Style,
    /// What the caller knows it by, given back with each run.
    pub tag: usize,
}

/// A run with its caller's tag; x is from the line's left, y is 0 on the baseline.
#[derive(Debug, Clone)]
pub(super) struct TaggedRun {
    /// The glyphs.
    pub run: Run,
    /// The tag of the span that it comes from.
    pub tag: usize,
}

impl TaggedRun {
    /// Its width, pt.
    pub(super) fn width(&self) -> f32 {
        self.run.glyphs.iter().map(|g| g.advance).sum()
    }
}

/// One line.
#[derive(Debug, Clone, Default)]
pub(super) struct Line {
    /// Its runs, left to right.
    pub runs: Vec<TaggedRun>,
    /// Its width without the space that ends it, pt.
    pub width: f32,
}

impl Line {
    /// Whether it shows nothing.
    pub(super) fn is_empty(&self) -> bool {
        self.runs.iter().all(|r| r.run.text.trim().is_empty())
    }

    /// Whether it ends with a mark of punctuation.
    fn pauses(&self) -> bool {
        let text = self.runs.last().map_or("", |r| r.run.text.trim_end());
        text.ends_with([',', ';', ':', '.', '?', '!'])
    }
}

/// Shapes text; one per paper.
pub(super) struct Typesetter<'a> {
    engine: Engine,
    standing: Option<&'a StandingType>,
    scale: f32,
    symbols: BTreeSet<char>,
    /// Characters that no face has.
    pub missing: BTreeSet<char>,
}

/// What parley works with: the faces of one theme, registered once a thread. Nothing in it changes what is set.
struct Engine {
    files: [Arc<[u8]>; Face::ALL.len()],
    scale: f32,
    fonts: FontContext,
    layouts: LayoutContext<usize>,
    blobs: Vec<(u64, Face)>,
    /// Words that stand on one line, ready: the same bullets, numbers and folios come again on every page.
    ready: BTreeMap<String, Vec<(Style, Line)>>,
}

thread_local! {
    /// The engine of the last paper that this thread set.
    static ENGINE: Cell<Option<Engine>> = const { Cell::new(None) };
}

impl Engine {
    fn new(fonts: &Fonts) -> Self {
        let mut collection = Collection::new(CollectionOptions { shared: false, system_fonts: false });
        let mut blobs = Vec::with_capacity(Face::ALL.len());
        for face in Face::ALL {
            let blob: Blob<u8> = Blob::new(Arc::new(Bytes(Arc::clone(fonts.file(face)))));
            blobs.push((blob.id(), face));
            let named = FontInfoOverride { family_name: Some(family(face)), ..FontInfoOverride::default() };
            collection.register_fonts(blob, Some(named));
        }
        Self {
            files: fonts.files.clone(),
            scale: fonts.figures_scale,
            fonts: FontContext { collection, source_cache: SourceCache::default() },
            layouts: LayoutContext::new(),
            blobs,
            ready: BTreeMap::new(),
        }
    }

    /// Whether it was made for these very files.
    fn is_of(&self, fonts: &Fonts) -> bool {
        self.scale == fonts.figures_scale && self.files.iter().zip(&fonts.files).all(|(mine, theirs)| Arc::ptr_eq(mine, theirs))
    }
}

impl Drop for Typesetter<'_> {
    fn drop(&mut self) {
        let idle = Engine {
            files: self.engine.files.clone(),
            scale: self.engine.scale,
            fonts: std::mem::take(&mut self.engine.fonts),
            layouts: std::mem::take(&mut self.engine.layouts),
            blobs: std::mem::take(&mut self.engine.blobs),
            ready: std::mem::take(&mut self.engine.ready),
        };
        // A thread that ends has no place left to keep it.
        let _ = ENGINE.try_with(|kept| kept.set(Some(idle)));
    }
}

/// Text that is shaped and not yet cut into lines.
pub(super) struct Shaped {
    layout: Layout<usize>,
    text: String,
    pieces: Vec<Piece>,
    looks: Vec<(Style, usize)>,
}

impl Shaped {
    /// The width on one line, and the width of the longest word, pt.
    pub(super) fn widths(&self) -> (f32, f32) {
        let widths = self.layout.calculate_content_widths();
        (widths.max, widths.min)
    }
}

impl<'a> Typesetter<'a> {
    /// A typesetter with the theme's faces only, and what other papers set with them.
    pub(super) fn new(fonts: &Fonts, standing: Option<&'a StandingType>) -> Self {
        let kept = ENGINE.try_with(Cell::take).ok().flatten().filter(|engine| engine.is_of(fonts));
        Self {
            engine: kept.unwrap_or_else(|| Engine::new(fonts)),
            standing,
            scale: fonts.figures_scale,
            symbols: fonts.symbols.clone(),
            missing: BTreeSet::new(),
        }
    }

    /// Sets spans in lines of at most `measure` pt, ragged right; a word longer than a line is broken.
    pub(super) fn lines(&mut self, spans: &[Span], measure: f32) -> Vec<Line> {
        self.known_or(Wish::ragged, spans, measure, |type_| {
            let Some(mut shaped) = type_.shape(spans) else { return Vec::new() };
            type_.cut(&mut shaped, measure)
        })
    }

    /// The lines that another paper set of the same, else those that `set` gives.
    fn known_or(
        &mut self,
        wish: fn(&[Span], f32) -> Wish,
        spans: &[Span],
        measure: f32,
        set: impl FnOnce(&mut Self) -> Vec<Line>,
    ) -> Vec<Line> {
        let Some(standing) = self.standing else { return set(self) };
        let wish = wish(spans, measure);
        standing.find(&wish).unwrap_or_else(|| {
            let lines = set(self);
            standing.keep(wish, &lines);
            lines
        })
    }

    /// Cuts shaped text into lines.
    pub(super) fn cut(&mut self, shaped: &mut Shaped, measure: f32) -> Vec<Line> {
        self.break_at(shaped, measure);
        self.read(shaped)
    }

    fn break_at(&mut self, shaped: &mut Shaped, measure: f32) {
        // A hair of room: a text measured once must not break when set in its own width.
        let measure = measure + 0.01;
        shaped.layout.break_all_lines(Some(measure));
        // A word wider than the measure has to be cut: between the parts of an address, else after any of its own signs,
        // rather than anywhere.
        for signs in SIGNS {
            let cuts: Vec<usize> = shaped
                .layout
                .lines()
                .filter(|line| line.break_reason() == BreakReason::Emergency)
                .map(|line| line.text_range().end)
                .collect();
            if cuts.is_empty() {
                return;
            }
            if soften(shaped, &cuts, signs) {
                shaped.layout = self.engine.build(&shaped.text, &shaped.pieces);
                shaped.layout.break_all_lines(Some(measure));
            }
        }
    }

    /// The same number of lines, as even as they can be: in a title no word stands alone at the end. Lines that can
    /// all end where the sentence pauses do so.
    pub(super) fn balanced(&mut self, spans: &[Span], measure: f32) -> Vec<Line> {
        self.known_or(Wish::balanced, spans, measure, |type_| type_.balance(spans, measure))
    }

    fn balance(&mut self, spans: &[Span], measure: f32) -> Vec<Line> {
        let Some(mut shaped) = self.shape(spans) else { return Vec::new() };
        self.break_at(&mut shaped, measure);
        let count = shaped.layout.len();
        let mut best = self.read(&shaped);
        let mut narrow = measure;
        // No word is cut to make lines even, and one that had to be is cut as late as it can.
        let least = if shaped.text.contains(ZERO_WIDTH) { measure } else { shaped.widths().1.max(measure * 0.5) };
        while count > 1 && narrow > least {
            let widest = best.iter().map(|l| l.width).fold(0.0, f32::max);
            let even = best[count - 1].width >= widest * 0.45;
            if even && best[..count - 1].iter().all(Line::pauses) {
                break;
            }
            // Nothing moves until the measure is under the widest line.
            narrow = widest.min(narrow) - measure * 0.005;
            if narrow < least {
                break;
            }
            shaped.layout.break_all_lines(Some(narrow + 0.01));
            if shaped.layout.len() > count {
                break;
            }
            let set = self.read(&shaped);
            if set.iter().any(|l| l.width > narrow + 0.02) {
                break;
            }
            best = set;
        }
        best
    }

    /// Shapes spans; `None` when they hold nothing.
    pub(super) fn shape(&mut self, spans: &[Span]) -> Option<Shaped> {
        let (text, pieces) = self.prepare(spans);
        if pieces.is_empty() {
            return None;
        }
        let layout = self.engine.build(&text, &pieces);
        let looks = spans.iter().map(|span| (span.style, span.tag)).collect();
        Some(Shaped { layout, text, pieces, looks })
    }

    /// The lines of a broken layout.
    fn read(&mut self, shaped: &Shaped) -> Vec<Line> {
        let Shaped { layout, text, looks, .. } = shaped;
        let mut lines = Vec::with_capacity(layout.len());
        for line in layout.lines() {
            let mut runs: Vec<(TaggedRun, String)> = Vec::new();
            let mut x = 0.0;
            for shaped in line.runs() {
                let Some(face) = self.engine.blobs.iter().find(|b| b.0 == shaped.font().data.id()).map(|b| b.1) else {
                    continue;
                };
                let room = shaped.text_range().len();
                for cluster in shaped.visual_clusters() {
                    if cluster.is_hard_line_break() {
                        continue;
                    }
                    let range = cluster.text_range();
                    if text[range.clone()] == *ZERO_WIDTH {
                        continue;
                    }
                    let (style, tag) = looks[cluster.style().brush];
                    if cluster.is_ligature_continuation() {
                        if let Some((last, words)) = runs.last_mut() {
                            words.push_str(&text[range]);
                            if let Some(glyph) = last.run.glyphs.last_mut() {
                                glyph.text.end = words.len();
                            }
                        }
                        continue;
                    }
                    let size = shaped.font_size();
                    let joins = runs.last().is_some_and(|(r, _)| {
                        r.run.face == face && r.tag == tag && r.run.size == size && r.run.color == style.color
                    });
                    if !joins {
                        let run =
                            Run { face, size, color: style.color, x, y: 0.0, text: Arc::from(""), glyphs: Vec::with_capacity(room) };
                        runs.push((TaggedRun { run, tag }, String::with_capacity(room)));
                    }
                    let Some((last, words)) = runs.last_mut() else { continue };
                    let mut drawn = 0;
                    for glyph in cluster.glyphs() {
                        if glyph.id == 0 {
                            self.missing.extend(text[range.clone()].chars());
                        }
                        let start = words.len();
                        if drawn == 0 {
                            words.push_str(&text[range.clone()]);
                        }
                        #[expect(clippy::cast_possible_truncation, reason = "TrueType glyph ids are 16 bits wide")]
                        let id = glyph.id as u16;
                        last.run.glyphs.push(Glyph { id, advance: glyph.advance, text: start..words.len() });
                        x += glyph.advance;
                        drawn += 1;
                    }
                }
            }
            let runs: Vec<TaggedRun> = runs
                .into_iter()
                .map(|(mut tagged, words)| {
                    tagged.run.text = Arc::from(words);
                    tagged
                })
                .collect();
            let width = runs.iter().map(TaggedRun::width).sum::<f32>() - trailing_space(&runs);
            lines.push(Line { runs, width });
        }
        lines
    }

    /// Sets spans on one line, however long.
    pub(super) fn line(&mut self, spans: &[Span]) -> Line {
        self.lines(spans, 1.0e6).into_iter().next().unwrap_or_default()
    }

    /// Sets plain words on one line.
    pub(super) fn words(&mut self, text: &str, style: Style) -> Line {
        let ready = self.engine.ready.get(text).and_then(|lines| lines.iter().find(|(known, _)| *known == style));
        if let Some((_, line)) = ready {
            return line.clone();
        }
        let line = self.line(&[Span { text: text.to_owned(), style, tag: 0 }]);
        // What lacks a glyph is set anew, so that each paper tells of it.
        let whole = line.runs.iter().all(|tagged| tagged.run.glyphs.iter().all(|glyph| glyph.id != 0));
        if whole && text.len() <= SHORT && self.engine.ready.len() < MANY {
            self.engine.ready.entry(text.to_owned()).or_default().push((style, line.clone()));
        }
        line
    }

    /// Cuts spans where the face or the size changes, and maps the characters that the fonts lack.
    fn prepare(&self, spans: &[Span]) -> (String, Vec<Piece>) {
        let mut text = String::with_capacity(spans.iter().map(|s| s.text.len()).sum());
        let mut pieces: Vec<Piece> = Vec::new();
        for (index, span) in spans.iter().enumerate() {
            let Style { bold, size, .. } = span.style;
            for c in normal(&span.text).chars() {
                let (c, face, size) = match c {
                    '0'..='9' if bold => (c, Face::BoldFigures, size * self.scale),
                    '0'..='9' => (c, Face::RegularFigures, size * self.scale),
                    '\u{202f}' => ('\u{a0}', word_face(bold), size * THIN_SPACE),
                    '\u{2011}' => ('-', word_face(bold), size),
                    '\t' => (' ', word_face(bold), size),
                    c if c.is_ascii() || !self.symbols.contains(&c) => (c, word_face(bold), size),
                    c => (c, Face::Symbols, size),
                };
                let start = text.len();
                text.push(c);
                match pieces.last_mut() {
                    Some(p) if p.span == index && p.face == face && p.size == size => p.end = text.len(),
                    _ => pieces.push(Piece { span: index, face, size, start, end: text.len() }),
                }
            }
        }
        (text, pieces)
    }
}

impl Engine {
    /// Shapes prepared text.
    fn build(&mut self, text: &str, pieces: &[Piece]) -> Layout<usize> {
        let mut builder = self.layouts.style_run_builder(&mut self.fonts, text, 1.0, false);
        builder.set_line_break_override(Some(&at_spaces));
        // Figures and words take turns: a look is resolved once.
        let mut looks: Vec<((usize, Face, f32), u16)> = Vec::new();
        for piece in pieces {
            let look = (piece.span, piece.face, piece.size);
            let known = looks.iter().rev().take(4).find(|(known, _)| *known == look).map(|(_, index)| *index);
            let index = known.unwrap_or_else(|| {
                let index = builder.push_style(TextStyle {
                    font_family: FontFamily::Single(FontFamilyName::Named(Cow::Borrowed(family(piece.face)))),
                    font_size: piece.size,
                    // Ligatures tie letters that a reader with poor sight needs apart.
                    font_features: FontFeatures::Source(Cow::Borrowed("\"liga\" 0, \"clig\" 0")),
                    line_height: LineHeight::Absolute(piece.size),
                    overflow_wrap: OverflowWrap::BreakWord,
                    brush: piece.span,
                    ..TextStyle::default()
                });
                looks.push((look, index));
                index
            });
            builder.push_style_run(index, piece.start..piece.end);
        }
        builder.build(text)
    }
}

/// After what a word that is too wide may be cut: first between the parts of an address, then inside them.
const SIGNS: [&str; 2] = ["/?&=#", "-._@,+%\u{a0}"];

/// What a line may be broken at, and is not drawn.
const ZERO_WIDTH: &str = "\u{200b}";

/// A line ends at a space and nowhere else: « lui-même », « km/h », « 9–12 » and « service-public.gouv.fr » stay whole
/// (UKAAF G003: words are not split over two lines). Scripts that write no spaces break by their own rules.
fn at_spaces(at: LineBreakContext) -> Option<bool> {
    let spaced = |c: char| matches!(c, '\0'..='\u{dff}' | '\u{1e00}'..='\u{2dff}');
    match (at.before, at.after) {
        ('\u{200b}', _) | (_, '\u{200b}') => None,
        (' ', '?' | '!' | ';' | ':' | '»') => Some(false),
        (' ', _) => None,
        (before, after) => (spaced(before) && spaced(after)).then_some(false),
    }
}

/// Lets the words that were cut at these places be cut after these signs. Whether they have any.
fn soften(shaped: &mut Shaped, cuts: &[usize], signs: &str) -> bool {
    let mut marks: Vec<usize> = Vec::new();
    for cut in cuts {
        let text = &shaped.text;
        let ends = |c: char| matches!(c, ' ' | '\n' | '\u{200b}');
        let before = text[..*cut].char_indices().rfind(|(_, c)| ends(*c));
        let start = before.map_or(0, |(at, c)| at + c.len_utf8());
        let end = text[*cut..].find(ends).map_or(text.len(), |at| cut + at);
        if marks.last().is_some_and(|last| *last > start) {
            continue;
        }
        let word = &text[start..end];
        let after = |(at, c): (usize, char)| {
            let next = word[at + c.len_utf8()..].chars().next();
            (signs.contains(c) && next.is_some_and(char::is_alphanumeric)).then_some(start + at + c.len_utf8())
        };
        marks.extend(word.char_indices().filter_map(after));
    }
    if marks.is_empty() {
        return false;
    }
    let mut text = String::with_capacity(shaped.text.len() + marks.len() * ZERO_WIDTH.len());
    let mut from = 0;
    for mark in &marks {
        text.push_str(&shaped.text[from..*mark]);
        text.push_str(ZERO_WIDTH);
        from = *mark;
    }
    text.push_str(&shaped.text[from..]);
    shaped.text = text;
    // A mark belongs to the piece that it ends.
    let moved = |at: usize| at + marks.partition_point(|mark| *mark <= at) * ZERO_WIDTH.len();
    for piece in &mut shaped.pieces {
        (piece.start, piece.end) = (moved(piece.start), moved(piece.end));
    }
    true
}

struct Piece {
    span: usize,
    face: Face,
    size: f32,
    start: usize,
    end: usize,
}

struct Bytes(Arc<[u8]>);

impl AsRef<[u8]> for Bytes {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

fn word_face(bold: bool) -> Face {
    if bold { Face::Bold } else { Face::Regular }
}

/// A family of its own for each face: no weight matching, no surprise.
fn family(face: Face) -> &'static str {
    match face {
        Face::Regular => "regular",
        Face::Bold => "bold",
        Face::RegularFigures => "regular figures",
        Face::BoldFigures => "bold figures",
        Face::Symbols => "symbols",
    }
}

/// The width of the spaces that end a line: they are kept for the reader's copy, and take no room.
fn trailing_space(runs: &[TaggedRun]) -> f32 {
    let mut width = 0.0;
    for tagged in runs.iter().rev() {
        for glyph in tagged.run.glyphs.iter().rev() {
            if tagged.run.text[glyph.text.clone()] != *" " {
                return width;
            }
            width += glyph.advance;
        }
    }
    width
}
