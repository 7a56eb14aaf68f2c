//! How easy a sheet is to read, as far as length tells.

use super::reading::{Kind, Prose, Tongue};
use crate::diagnostic::Place;
use crate::language::readability::{Measure, sentences};

/// The most sentences that are shown of a sheet.
const SHOWN: usize = 3;

/// The measure of one sheet's running text: paragraphs and items, without titles, tables and notes (Flesch, *How to Write
/// Plain English*, ch. 2: « test only the running text »).
#[derive(Debug, Clone)]
pub struct Legibility {
    /// Words, sentences, syllables.
    pub measure: Measure,
    /// The ease of reading, [`Measure::ease`]; only in French, for which the formula was made.
    pub ease: Option<f64>,
    /// The three longest sentences, the longest first.
    pub hardest: Vec<Hard>,
}

/// A long sentence.
#[derive(Debug, Clone)]
pub struct Hard {
    /// Where it stands.
    pub place: Place,
    /// As the reader reads it, on one line.
    pub text: String,
    /// How many words.
    pub words: usize,
}

/// Measures a sheet.
#[must_use]
pub fn legibility(prose: &Prose<'_>) -> Legibility {
    let mut measure = Measure::default();
    let mut longest: Vec<(usize, usize, std::ops::Range<usize>)> = Vec::new();
    for passage in prose.passages.iter().filter(|passage| matches!(passage.kind, Kind::Paragraph | Kind::Free)) {
        let text = prose.text_of(passage);
        for sentence in sentences(text) {
            let one = Measure::of_sentence(&text[sentence.start..sentence.end], sentence.words);
            measure = measure.and(one);
            let range = passage.range.start + sentence.start..passage.range.start + sentence.end;
            longest.push((one.words, one.syllables, range));
        }
    }
    // Of two that have as many words, the one with more syllables; then the first in the sheet.
    longest.sort_by(|a, b| (b.0, b.1, a.2.start).cmp(&(a.0, a.1, b.2.start)));
    longest.truncate(SHOWN);
    let hardest = longest.into_iter().map(|(words, _, range)| Hard {
        place: prose.place(&range),
        text: prose.text[range].replace('\n', " "),
        words,
    });
    let hardest = hardest.collect();
    let ease = if prose.tongue == Tongue::French { measure.ease() } else { None };
    Legibility { measure, ease, hardest }
}
