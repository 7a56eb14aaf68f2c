//! The hard words, as their template sees them.

use tera::Value;

use super::escape::Href;
use super::shell::object;
use crate::document::{Defined, Letter};

pub(super) fn letters(letters: &[Letter]) -> Value {
    let term = |term: &Defined| {
        object([
            ("id", term.id.as_str().into()),
            ("word", term.word.as_str().into()),
            ("plain", term.plain.as_str().into()),
        ])
    };
    let letter = |letter: &Letter| {
        object([
            ("letter", letter.letter.as_str().into()),
            ("id", letter.id.as_str().into()),
            ("href", Href::anchor(&letter.id).as_str().into()),
            ("terms", letter.terms.iter().map(term).collect::<Vec<Value>>().into()),
        ])
    };
    letters.iter().map(letter).collect::<Vec<Value>>().into()
}
