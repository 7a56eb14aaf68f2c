//! Acronyms and hard words, with their plain meaning.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::source::{File, Snapshot};

/// Where it lies.
pub(super) const FILE: &str = "content/glossary.toml";

/// `content/glossary.toml`.
#[derive(Debug, Clone, Default)]
pub struct Glossary {
    /// The terms, sorted by word.
    pub terms: Vec<Term>,
}

/// One of them.
#[derive(Debug, Clone)]
pub struct Term {
    /// « CAF ».
    pub word: String,
    /// « caisse d’allocations familiales ».
    pub plain: String,
}

/// Reads `glossary.toml`; without one the glossary is empty.
pub fn read(snapshot: &Snapshot, diagnostics: &mut Diagnostics) -> Glossary {
    let Some(source) = snapshot.text(FILE) else { return Glossary::default() };
    let file = File::parse(source);
    let mut table = file.table();
    let mut terms: BTreeMap<String, (String, Place)> = BTreeMap::new();
    for mut entry in table.tables("term") {
        let word = entry.required_text("word");
        let plain = entry.required_text("plain");
        entry.finish();
        let (Some(word), Some(plain)) = (word, plain) else { continue };
        if let Some((_, first)) = terms.get(&word.value) {
            let diagnostic = Diagnostic::error("catalogue-term-twice").at(word.place).related(first.clone());
            table.report(diagnostic.fact("word", word.value));
        } else {
            terms.insert(word.value, (plain.value, word.place));
        }
    }
    table.finish();
    diagnostics.extend(file.into_diagnostics());
    Glossary { terms: terms.into_iter().map(|(word, (plain, _))| Term { word, plain }).collect() }
}
