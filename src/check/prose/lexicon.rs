//! What language rules know besides the sheet: the site's language, the words that the glossary explains, the hard words
//! and what to write instead.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

use super::phrase::Index;
use crate::catalogue;
use crate::diagnostic::{Diagnostic, Diagnostics, Place, Source};
use crate::source::{File, Snapshot};

/// The site's own table: it adds to [`STARTING`], entry by entry.
pub const FILE: &str = "content/plain-words.toml";

/// The table that every site starts with.
static STARTING: LazyLock<BTreeMap<String, PlainWord>> = LazyLock::new(|| {
    let source = Arc::new(Source { name: FILE.to_owned(), text: include_str!("plain-words.toml").to_owned() });
    let mut plain = BTreeMap::new();
    add(&File::parse(&source), &mut plain);
    plain
});

/// Words, for the language rules of a whole site.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lexicon {
    /// The site's language, BCP 47.
    pub language: String,
    /// The words of the glossary, in lower case.
    pub glossary: BTreeSet<String>,
    /// What is hard, in lower case with straight apostrophes, and what is plain.
    pub plain: BTreeMap<String, PlainWord>,
    /// Their index.
    pub(super) index: Index,
}

/// One hard word, or several words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlainWord {
    /// What to write instead.
    pub plain: String,
    /// Who says so.
    pub source: String,
}

impl Lexicon {
    /// Reads `glossary.toml` and `plain-words.toml`; neither is required. What is wrong in the second is told here, what is
    /// wrong in the glossary by the catalogue.
    #[must_use]
    pub fn read(snapshot: &Snapshot, language: &str, diagnostics: &mut Diagnostics) -> Self {
        let glossary = catalogue::glossary(snapshot, &mut Diagnostics::default());
        let glossary = glossary.terms.iter().map(|term| folded(&term.word)).collect();
        let mut plain = STARTING.clone();
        let mut faults = Diagnostics::default();
        if let Some(source) = snapshot.text(FILE) {
            let file = File::parse(source);
            add(&file, &mut plain);
            faults = file.into_diagnostics();
        }
        diagnostics.extend(faults);
        let index = Index::new(plain.keys().map(String::as_str));
        Self { language: language.to_owned(), glossary, plain, index }
    }
}

/// Adds the entries of a table; `keep` takes words out that a site finds plain enough.
fn add(file: &File<'_>, plain: &mut BTreeMap<String, PlainWord>) {
    let mut table = file.table();
    for keep in table.texts("keep") {
        if plain.remove(&folded(&keep.value)).is_none() {
            table.report(Diagnostic::warning("prose-word-unknown").at(keep.place).fact("word", keep.value));
        }
    }
    let mut own: BTreeMap<String, Place> = BTreeMap::new();
    for mut entry in table.tables("word") {
        let (hard, instead, source) =
            (entry.required_text("hard"), entry.required_text("plain"), entry.required_text("source"));
        let forms = entry.texts("forms");
        entry.finish();
        let (Some(hard), Some(instead), Some(source)) = (hard, instead, source) else { continue };
        for form in std::iter::once(hard).chain(forms) {
            let word = folded(&form.value);
            if let Some(first) = own.get(&word) {
                let diagnostic = Diagnostic::warning("prose-word-twice").at(form.place).related(first.clone());
                file.report(diagnostic.fact("word", form.value));
                continue;
            }
            own.insert(word.clone(), form.place);
            plain.insert(word, PlainWord { plain: instead.value.clone(), source: source.value.clone() });
        }
    }
    table.finish();
}

/// A word as it is looked up: lower case, straight apostrophes, single spaces.
pub(super) fn folded(word: &str) -> String {
    let lower = word.replace('’', "'").to_lowercase();
    lower.split_whitespace().collect::<Vec<_>>().join(" ")
}
