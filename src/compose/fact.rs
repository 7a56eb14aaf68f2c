//! What the earlier waves of a build made.

use std::collections::BTreeMap;

use super::PrintFile;
use crate::catalogue::PaperVariant;
use crate::checksum::Checksum;
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
    /// Of a paper; anything else is for the screen.
    pub variant: PaperVariant,
    /// The slug of its sheet or kit.
    pub subject: String,
    /// The slug of the kit whose own poster it is; such a poster lies in its archive alone.
    pub kit: Option<String>,
    /// BCP 47 language of its text.
    pub language: String,
    /// Of a paper.
    pub pages: Option<usize>,
    /// Its weight.
    pub bytes: usize,
    /// SHA-256 of its bytes.
    pub checksum: Checksum,
    /// The papers of a kit's archive, in the order of its order sheet.
    pub holds: Vec<PrintFile>,
}

/// All the facts of a build, and those of each sheet or kit at hand.
#[derive(Debug, Default)]
pub(crate) struct Facts<'a> {
    pub(crate) all: &'a [Fact],
    by_subject: BTreeMap<&'a str, Vec<&'a Fact>>,
}

impl<'a> Facts<'a> {
    pub(crate) fn new(all: &'a [Fact]) -> Self {
        let mut by_subject: BTreeMap<&str, Vec<&Fact>> = BTreeMap::new();
        for fact in all {
            by_subject.entry(&fact.subject).or_default().push(fact);
        }
        Self { all, by_subject }
    }

    /// The facts of a sheet or a kit, in the order in which they were made.
    pub(crate) fn of(&self, subject: &str) -> &[&'a Fact] {
        self.by_subject.get(subject).map_or(&[], Vec::as_slice)
    }
}
