//! Sentences that a reader loses the thread of.

use super::reading::{Prose, Tongue};
use crate::diagnostic::Diagnostic;
use crate::language::readability::sentences;

/// The most words of a sentence: GOV.UK, *Content design: writing for GOV.UK*, « sentences: keep them short », 25 words.
const MOST: usize = 25;

/// A sentence of more than 25 words, as [`sentences`] counts them.
pub(crate) fn long(prose: &Prose<'_>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    if prose.tongue == Tongue::Other {
        return faults;
    }
    // A word has one atom at least.
    for passage in prose.own(0).filter(|passage| passage.atoms.len() > MOST) {
        let text = prose.text_of(passage);
        for sentence in sentences(text).into_iter().filter(|sentence| sentence.words > MOST) {
            let quoted = text[sentence.start..sentence.end].replace('\n', " ");
            let range = passage.range.start + sentence.start..passage.range.start + sentence.end;
            faults.push(
                prose
                    .fault("prose-long-sentence", &range)
                    .fact("words", sentence.words.to_string())
                    .fact("most", MOST.to_string())
                    .fact("sentence", quoted),
            );
        }
    }
    faults
}
