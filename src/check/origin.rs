//! What a deadline is counted from.

use super::{Content, walk};
use crate::diagnostic::Diagnostic;
use crate::language::nearest;
use crate::sheet::{Block, BlockKind, Draft, Span};

/// The origins that themes have words for.
const KNOWN: [&str; 8] = ["bail", "constat", "deces", "depart", "embauche", "entree", "naissance", "retraite"];

/// A `from=` or `before=` that no theme has words for, one letter or two away from one that it has: the paper would say the
/// deadline without saying from when. Any other word is the author's own.
pub(super) fn misspelled(content: &Content<'_>, draft: &Draft) -> Vec<Diagnostic> {
    if !walk::uses_conventions(&draft.body) {
        return Vec::new();
    }
    let language = draft.language.as_deref().unwrap_or(&content.lexicon.language);
    let words = content.theme.words_for(language);
    let has_words = |name: &str| ["before", "after"].iter().any(|side| words.has(&format!("paper-{side}-{name}")));
    let mut faults = Vec::new();
    let mut told = |heading: &Span| {
        let text = draft.source.text.get(heading.clone()).unwrap_or_default();
        let Some(open) = text.rfind('{') else { return };
        let mut at = open + 1;
        for word in text[open + 1..].split_inclusive([' ', '}']) {
            let start = at;
            at += word.len();
            let word = word.trim_end_matches([' ', '}']);
            let Some((key, name)) = word.split_once('=').filter(|(key, _)| matches!(*key, "from" | "before")) else { continue };
            let meant = nearest(name, KNOWN.into_iter().filter(|known| has_words(known)));
            if let Some(meant) = meant.filter(|_| !has_words(name)) {
                let start = heading.start + start + key.len() + 1;
                let fault = Diagnostic::warning("check-origin-near").at(draft.place(&(start..start + name.len())));
                faults.push(fault.replacement(meant).fact("name", name).fact("key", key).fact("nearest", meant));
            }
        }
    };
    headings(&draft.body, &mut told);
    faults
}

fn headings(blocks: &[Block], told: &mut impl FnMut(&Span)) {
    for block in blocks {
        match &block.kind {
            BlockKind::Phase(phase) => {
                told(&block.span);
                headings(&phase.body, told);
            }
            BlockKind::Step(_) => told(&block.span),
            _ => {}
        }
    }
}
