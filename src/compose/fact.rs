//! What the earlier waves of a build made.

use crate::paths::OutPath;

/// A finished file, as the pages and order sheets of a later wave speak of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// Where it goes.
    pub path: OutPath,
    /// The publication's id: `large`, `poster`, `text`, `kit`.
    pub publication: &'static str,
    /// `a4`, `a3`; empty for a publication of one format.
    pub format: &'static str,
    /// The slug of its sheet or kit.
    pub subject: String,
    /// BCP 47 language of its text.
    pub language: String,
    /// Of a paper.
    pub pages: Option<usize>,
    /// Its weight.
    pub bytes: usize,
    /// SHA-256 of its bytes.
    pub checksum: [u8; 32],
}
