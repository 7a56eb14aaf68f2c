//! Shapes text and breaks it into lines: parley, with the theme's faces and nothing of the system.
//!
//! Figures are set in their own faces (LOOK, section 3): Atkinson's slashed zero melts into 8 in a blurred phone number.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

use parley::fontique::{Blob, Collection, CollectionOptions, FontInfoOverride, SourceCache};
use parley::{
    BreakReason, FontContext, FontFamily, FontFamilyName, FontFeatures, Layout, LayoutContext, LineBreakContext, LineHeight, OverflowWrap, TextStyle,
};

use super::frame::{Color, Glyph, Run};
use crate::theme::{Face, Fonts};

/// The thin space before `? ! ;` that the fonts lack (U+202F) is a no-break space at this share of the size.
const THIN_SPACE: f32 = 0.55;

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
#[derive(Debug, Clone)]
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
    /// Whether it ends with a mark of punctuation.
    fn pauses(&self) -> bool {
        let text = self.runs.last().map_or("", |r| r.run.text.trim_end());
        text.ends_with([',', ';', ':', '.', '?', '!'])
    }
}

/// Shapes text; one per paper.
pub(super) struct Typesetter {
    fonts: FontContext,
    layouts: LayoutContext<usize>,
    blobs: Vec<(u64, Face)>,
    scale: f32,
    symbols: BTreeSet<char>,
    /// Characters that no face has.
    pub missing: BTreeSet<char>,
}

impl Typesetter {
    /// A typesetter with the theme's faces only.
    pub(super) fn new(fonts: &Fonts) -> Self {
        let mut collection = Collection::new(CollectionOptions { shared: false, system_fonts: false });
        let mut blobs = Vec::with_capacity(Face::ALL.len());
        for face in Face::ALL {
            let blob: Blob<u8> = Blob::new(Arc::new(Bytes(Arc::clone(fonts.file(face)))));
            blobs.push((blob.id(), face));
            let named = FontInfoOverride { family_name: Some(family(face)), ..FontInfoOverride::default() };
            collection.register_fonts(blob, Some(named));
        }
        Self {
            fonts: FontContext { collection, source_cache: SourceCache::default() },
            layouts: LayoutContext::new(),
            blobs,
            scale: fonts.figures_scale,
            symbols: fonts.symbols.clone(),
            missing: BTreeSet::new(),
        }
    }

    /// Sets spans in lines of at most `measure` pt, ragged right; a word longer than a line is broken.
    pub(super) fn lines(&mut self, spans: &[Span], measure: f32) -> Vec<Line> {
        let Some((mut layout, text)) = self.shape(spans, Hyphens::Whole) else { return Vec::new() };
        break_at(&mut layout, measure);
        // A word wider than the measure has to be cut: at its hyphens rather than anywhere.
        let cut = layout.lines().any(|line| line.break_reason() == BreakReason::Emergency);
        if cut && text.contains('-')
            && let Some((mut apart, _)) = self.shape(spans, Hyphens::Breakable)
        {
            break_at(&mut apart, measure);
            return self.read(&apart, &text, spans);
        }
        self.read(&layout, &text, spans)
    }

    /// The same number of lines, as even as they can be: in a title no word stands alone at the end. Lines that can
    /// all end where the sentence pauses do so.
    pub(super) fn balanced(&mut self, spans: &[Span], measure: f32) -> Vec<Line> {
        let Some((mut layout, text)) = self.shape(spans, Hyphens::Whole) else { return Vec::new() };
        break_at(&mut layout, measure);
        let count = layout.len();
        let mut best = self.read(&layout, &text, spans);
        let mut narrow = measure;
        while count > 1 && narrow > measure * 0.5 {
            let widest = best.iter().map(|l| l.width).fold(0.0, f32::max);
            let even = best[count - 1].width >= widest * 0.45;
            if even && best[..count - 1].iter().all(Line::pauses) {
                break;
            }
            // Nothing moves until the measure is under the widest line.
            narrow = widest.min(narrow) - measure * 0.005;
            break_at(&mut layout, narrow);
            if layout.len() > count {
                break;
            }
            let set = self.read(&layout, &text, spans);
            if set.iter().any(|l| l.width > narrow + 0.02) {
                break;
            }
            best = set;
        }
        best
    }

    /// Shapes spans; lines are not broken yet.
    fn shape(&mut self, spans: &[Span], hyphens: Hyphens) -> Option<(Layout<usize>, String)> {
        let (text, pieces) = self.prepare(spans);
        if pieces.is_empty() {
            return None;
        }
        let mut builder = self.layouts.style_run_builder(&mut self.fonts, &text, 1.0, false);
        if hyphens == Hyphens::Whole {
            builder.set_line_break_override(Some(&whole_words));
        }
        for piece in &pieces {
            let style = TextStyle {
                font_family: FontFamily::Single(FontFamilyName::Named(Cow::Borrowed(family(piece.face)))),
                font_size: piece.size,
                // Ligatures tie letters that a reader with poor sight needs apart.
                font_features: FontFeatures::Source(Cow::Borrowed("\"liga\" 0, \"clig\" 0")),
                line_height: LineHeight::Absolute(piece.size),
                overflow_wrap: OverflowWrap::BreakWord,
                brush: piece.span,
                ..TextStyle::default()
            };
            let index = builder.push_style(style);
            builder.push_style_run(index, piece.start..piece.end);
        }
        Some((builder.build(&text), text))
    }

    /// The lines of a broken layout.
    fn read(&mut self, layout: &Layout<usize>, text: &str, spans: &[Span]) -> Vec<Line> {
        let mut lines = Vec::with_capacity(layout.len());
        for line in layout.lines() {
            let mut runs: Vec<(TaggedRun, String)> = Vec::new();
            let mut x = 0.0;
            for shaped in line.runs() {
                let Some(face) = self.blobs.iter().find(|b| b.0 == shaped.font().data.id()).map(|b| b.1) else {
                    continue;
                };
                for cluster in shaped.visual_clusters() {
                    if cluster.is_hard_line_break() {
                        continue;
                    }
                    let range = cluster.text_range();
                    let span = cluster.style().brush;
                    if cluster.is_ligature_continuation() {
                        if let Some((last, words)) = runs.last_mut() {
                            words.push_str(&text[range]);
                            if let Some(glyph) = last.run.glyphs.last_mut() {
                                glyph.text.end = words.len();
                            }
                        }
                        continue;
                    }
                    let style = spans[span].style;
                    let size = shaped.font_size();
                    let joins = runs.last().is_some_and(|(r, _)| {
                        r.run.face == face && r.tag == spans[span].tag && r.run.size == size && r.run.color == style.color
                    });
                    if !joins {
                        let run =
                            Run { face, size, color: style.color, x, y: 0.0, text: Arc::from(""), glyphs: Vec::new() };
                        runs.push((TaggedRun { run, tag: spans[span].tag }, String::new()));
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
        self.line(&[Span { text: text.to_owned(), style, tag: 0 }])
    }

    /// Cuts spans where the face or the size changes, and maps the characters that the fonts lack.
    fn prepare(&self, spans: &[Span]) -> (String, Vec<Piece>) {
        let mut text = String::with_capacity(spans.iter().map(|s| s.text.len()).sum());
        let mut pieces: Vec<Piece> = Vec::new();
        for (index, span) in spans.iter().enumerate() {
            for c in span.text.chars() {
                let (c, face, size) = match (c, span.style.bold) {
                    ('0'..='9', bold) => {
                        (c, if bold { Face::BoldFigures } else { Face::RegularFigures }, span.style.size * self.scale)
                    }
                    ('\u{202f}', bold) => ('\u{a0}', word_face(bold), span.style.size * THIN_SPACE),
                    ('\u{2011}', bold) => ('-', word_face(bold), span.style.size),
                    (_, bold) if c.is_ascii() || !self.symbols.contains(&c) => (c, word_face(bold), span.style.size),
                    _ => (c, Face::Symbols, span.style.size),
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

/// Whether a line may end at a word's own hyphen.
#[derive(Clone, Copy, PartialEq)]
enum Hyphens {
    Whole,
    Breakable,
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

/// A word is not cut at its own hyphen: « lui-même », « service-public.gouv.fr » stay whole (UKAAF G003: words are not
/// split over two lines).
fn whole_words(at: LineBreakContext) -> Option<bool> {
    (at.before == '-' && at.after.is_alphanumeric()).then_some(false)
}

fn break_at(layout: &mut Layout<usize>, measure: f32) {
    // A hair of room: a text measured once must not break when set in its own width.
    layout.break_all_lines(Some(measure + 0.01));
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
