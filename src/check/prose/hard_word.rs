//! Hard words that have a plainer one.

use super::reading::{Prose, Tongue};
use crate::diagnostic::Diagnostic;

/// A word of the table of plain words that the glossary does not explain.
pub(crate) fn hard(prose: &Prose<'_>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    if prose.tongue != Tongue::French {
        return faults;
    }
    let lexicon = prose.content.lexicon;
    for passage in prose.own(0) {
        let mut until = 0;
        for atom in prose.atoms_of(passage) {
            if atom.start < until {
                continue;
            }
            let Some((phrase, end)) = lexicon.index.find(&prose.text, atom) else { continue };
            let range = atom.start..end;
            if end > passage.range.end || prose.is_opaque(passage, &range) || lexicon.glossary.contains(phrase) {
                continue;
            }
            until = end;
            let Some(word) = lexicon.plain.get(phrase) else { continue };
            faults.push(
                prose
                    .fault("prose-hard-word", &range)
                    .fact("word", &prose.text[range.clone()])
                    .fact("plain", &word.plain)
                    .fact("source", &word.source),
            );
        }
    }
    faults
}
