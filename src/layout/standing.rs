//! Standing type: lines that are set once, for the papers of other editions that hold the same words in the same measure.
//!
//! The editions of a hundred towns say the same but for their places. What one of them set is kept, as a printer keeps a
//! page standing for the next run; shaping and line breaking are most of the work of a paper. Nothing here changes what
//! is set: a line is given back only for the very spans and measure that it was made of.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{PoisonError, RwLock};

use super::frame::Glyph;
use super::typeset::{Line, Span, TaggedRun};

/// What may be kept, bytes: the lines of some thirty sheets in every size.
const ROOM: usize = 128 << 20;

/// Lines that were set.
#[derive(Debug)]
pub struct StandingType {
    /// By a hash of what they were made of.
    kept: RwLock<BTreeMap<u64, Vec<Kept>>>,
    /// What may still be kept, bytes.
    room: AtomicUsize,
}

#[derive(Debug)]
struct Kept {
    of: Matter,
    lines: Vec<Line>,
}

/// What lines are made of.
#[derive(Debug, PartialEq)]
pub(super) struct Matter {
    /// Their tags are numbers from 0, in the order in which they come: those of callers differ from paper to paper.
    spans: Vec<Span>,
    /// Measure, pt.
    measure: f32,
    is_balanced: bool,
}

/// Lines that are asked for.
pub(super) struct Wish {
    of: Matter,
    hash: u64,
    /// The caller's tags, by their numbers.
    tags: Vec<usize>,
}

impl Default for StandingType {
    fn default() -> Self {
        Self { kept: RwLock::default(), room: AtomicUsize::new(ROOM) }
    }
}

impl StandingType {
    /// Keeps nothing more: what comes now is of one edition alone, and would only fill memory.
    pub fn close(&self) {
        self.room.store(0, Ordering::Relaxed);
    }

    /// The lines, with the caller's tags.
    pub(super) fn find(&self, wish: &Wish) -> Option<Vec<Line>> {
        let kept = self.kept.read().unwrap_or_else(PoisonError::into_inner);
        let mut lines = kept.get(&wish.hash)?.iter().find(|kept| kept.of == wish.of)?.lines.clone();
        drop(kept);
        lines.iter_mut().flat_map(|line| &mut line.runs).for_each(|run| run.tag = wish.tags[run.tag]);
        Some(lines)
    }

    /// Keeps lines. One that lacks a glyph is set anew each time, so that each paper tells of it.
    pub(super) fn keep(&self, wish: Wish, lines: &[Line]) {
        let mut runs = lines.iter().flat_map(|line| &line.runs);
        if self.room.load(Ordering::Relaxed) == 0 || runs.any(|run| run.run.glyphs.iter().any(|glyph| glyph.id == 0)) {
            return;
        }
        let size = size(&wish, lines);
        let take = |room: usize| room.checked_sub(size);
        if self.room.fetch_update(Ordering::Relaxed, Ordering::Relaxed, take).is_err() {
            return;
        }
        let mut lines = lines.to_vec();
        for run in lines.iter_mut().flat_map(|line| &mut line.runs) {
            run.tag = wish.tags.iter().position(|tag| *tag == run.tag).unwrap_or_default();
        }
        let mut kept = self.kept.write().unwrap_or_else(PoisonError::into_inner);
        let same = kept.entry(wish.hash).or_default();
        if same.iter().all(|kept| kept.of != wish.of) {
            same.push(Kept { of: wish.of, lines });
        }
    }
}

impl Wish {
    /// Lines that are ragged right.
    pub(super) fn ragged(spans: &[Span], measure: f32) -> Self {
        Self::new(spans, measure, false)
    }

    /// Lines as even as they can be.
    pub(super) fn balanced(spans: &[Span], measure: f32) -> Self {
        Self::new(spans, measure, true)
    }

    fn new(spans: &[Span], measure: f32, is_balanced: bool) -> Self {
        let mut tags: Vec<usize> = Vec::new();
        let mut hasher = DefaultHasher::new();
        (measure.to_bits(), is_balanced).hash(&mut hasher);
        let mut numbered = |span: &Span| {
            let tag = tags.iter().position(|tag| *tag == span.tag).unwrap_or_else(|| {
                tags.push(span.tag);
                tags.len() - 1
            });
            (&span.text, span.style.bold, span.style.size.to_bits(), tag).hash(&mut hasher);
            Span { text: span.text.clone(), style: span.style, tag }
        };
        let spans = spans.iter().map(&mut numbered).collect();
        Self { of: Matter { spans, measure, is_balanced }, hash: hasher.finish(), tags }
    }
}

/// About what the lines of a wish take, bytes.
fn size(wish: &Wish, lines: &[Line]) -> usize {
    let spans: usize = wish.of.spans.iter().map(|span| span.text.len() + size_of::<Span>()).sum();
    let run = |run: &TaggedRun| {
        run.run.glyphs.capacity() * size_of::<Glyph>() + run.run.text.len() + size_of::<TaggedRun>()
    };
    let lines: usize = lines.iter().map(|line| line.runs.iter().map(run).sum::<usize>() + size_of::<Line>()).sum();
    spans + lines + size_of::<Kept>()
}
