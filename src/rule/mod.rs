//! *Why a diagnostic exists.* One row for each code that `check` and `build` may say to an author: how much it weighs
//! and where the rule comes from. The words are its Fluent message's: `.why`, and two examples, `.bad` and `.good`.
//!
//! `jalon check --explain CODE` shows a row; `content/REGLES.md` lists them all, written from here by `tests/rules.rs`,
//! which also holds that every code has its row, its words and its bad example.
//!
//! **Absent on purpose:** what judges. A rule's code lies in the room that says it.

mod table;
mod told;

pub use table::TABLE;
pub use told::{cure, sentence};

use crate::check;
use crate::diagnostic::Severity;
use crate::language::{self, Words};

/// What stands behind a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// The code, which is the id of its message.
    pub code: &'static str,
    /// The most that it weighs.
    pub severity: Severity,
    /// Where the rule comes from: a norm, a law, or the part of `content/README.md` that teaches it.
    pub source: &'static str,
}

/// A rule in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// What a diagnostic of this rule says; « … » stands for what it names.
    pub sentence: String,
    /// Why the rule exists.
    pub why: String,
    /// What an author might write.
    pub bad: String,
    /// The same, mended.
    pub good: String,
}

/// Every rule: the rows of this room, then those of the checks.
pub fn all() -> impl Iterator<Item = Rule> {
    let checks = check::TABLE.iter();
    let checks = checks.map(|check| Rule { code: check.code, severity: check.severity, source: check.source });
    TABLE.iter().copied().chain(checks)
}

/// The rule of a code.
#[must_use]
pub fn find(code: &str) -> Option<Rule> {
    all().find(|rule| rule.code == code)
}

/// The code that was probably meant.
#[must_use]
pub fn nearest(code: &str) -> Option<&'static str> {
    language::nearest(code, all().map(|rule| rule.code))
}

impl Rule {
    /// The rule in the language of `words`.
    #[must_use]
    pub fn explanation(&self, words: &Words) -> Explanation {
        let part = |name| words.attribute(self.code, name, &[]).unwrap_or_default();
        Explanation { sentence: general(&words.get(self.code)), why: part("why"), bad: part("bad"), good: part("good") }
    }
}

/// A sentence whose facts are not known: each is « … ».
fn general(sentence: &str) -> String {
    let mut pieces = sentence.split("{$");
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        out.push('…');
        out.push_str(piece.split_once('}').map_or("", |(_, rest)| rest));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_sentence_names_is_left_open() {
        assert_eq!(general("La clé « {$key} » de {$table} a un défaut."), "La clé « … » de … a un défaut.");
    }

    #[test]
    fn a_code_typed_wrong_has_a_nearest() {
        assert_eq!(nearest("sheet-key-unknwon"), Some("sheet-key-unknown"));
        assert_eq!(nearest("check-contact-tiped"), Some("check-contact-typed"));
        assert_eq!(nearest("bonjour"), None);
    }
}
