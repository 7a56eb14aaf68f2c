//! A diagnostic in words, with its facts. Each form in which it is shown makes it safe for itself.

use crate::diagnostic::Diagnostic;
use crate::language::Words;

/// What is wrong.
#[must_use]
pub fn sentence(words: &Words, diagnostic: &Diagnostic) -> String {
    words.with(diagnostic.code, &facts(diagnostic))
}

/// What to do about it.
#[must_use]
pub fn cure(words: &Words, diagnostic: &Diagnostic) -> Option<String> {
    words.attribute(diagnostic.code, "help", &facts(diagnostic))
}

fn facts(diagnostic: &Diagnostic) -> Vec<(&str, &str)> {
    diagnostic.facts.iter().map(|(name, value)| (*name, value.as_str())).collect()
}
