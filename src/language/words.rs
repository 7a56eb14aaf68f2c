//! Sentences kept in Fluent files.

use std::fmt;

/// The messages of one language.
pub struct Words;

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Words")
    }
}
