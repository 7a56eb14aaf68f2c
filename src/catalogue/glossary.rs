//! Acronyms and hard words, with their plain meaning.

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
