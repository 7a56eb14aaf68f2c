//! What an earlier run of a session read and made, so that the next makes again only what changed.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Diagnostics, Source};
use crate::picture::{Fault, Picture};
use crate::sheet::Draft;
use crate::source::Snapshot;
use crate::theme::Theme;
use crate::{catalogue, publication};

/// Empty for a run that stands alone: a build and a session do the same work in the same rooms.
#[derive(Debug, Default)]
pub(super) struct Memo {
    /// Whether another run follows: what was made is then kept.
    pub(super) is_kept: bool,
    /// The files of the last run, whatever came of it.
    snapshot: Snapshot,
    /// Each sheet as read, with what was found in it.
    pub(super) drafts: BTreeMap<String, (Arc<Draft>, Found)>,
    /// What the content rules found in each sheet, in the surroundings of the last run.
    pub(super) rules: BTreeMap<String, (Arc<Draft>, Found)>,
    /// What the catalogue found in each sheet, in the surroundings of the last run.
    pub(super) judged: catalogue::Memo,
    pub(super) theme: Option<(Option<Arc<Theme>>, Diagnostics)>,
    /// The pictures that each sheet names, by their files.
    pub(super) figures: BTreeMap<String, (Arc<Draft>, Arc<[String]>)>,
    /// Each picture as decoded, by file.
    pub(super) pictures: BTreeMap<String, (Arc<[u8]>, Decoded)>,
    /// The last good run.
    pub(super) good: Option<Good>,
}

/// What is wrong in one sheet, in the order to show: a thousand lists in order are soon one.
pub(super) type Found = Arc<[Diagnostic]>;

/// A picture, or why there is none.
pub(super) type Decoded = Result<Arc<Picture>, Fault>;

/// A run that made everything and found nothing wrong in it.
#[derive(Debug)]
pub(super) struct Good {
    pub(super) snapshot: Snapshot,
    pub(super) drafts: BTreeMap<String, Arc<Draft>>,
    pub(super) made: publication::Memo,
}

impl Memo {
    /// One that another run follows.
    pub(super) fn kept() -> Self {
        Self { is_kept: true, ..Self::default() }
    }

    /// Starts a run on these files: what holds only in the surroundings of the last run is dropped when they changed.
    pub(super) fn start(&mut self, snapshot: &Snapshot) {
        if !same_surroundings(&self.snapshot, snapshot) {
            self.rules.clear();
            self.judged = catalogue::Memo::default();
            self.theme = None;
        }
        self.snapshot = snapshot.clone();
    }
}

impl Good {
    /// The slugs of the sheets whose publications may differ from those of the last good run; `None` when all may. A
    /// page or a paper of a sheet says nothing of another sheet's body, but for that of another language; of heads, of
    /// the directory, of anything else, it may say something.
    pub(super) fn changed(&self, snapshot: &Snapshot, drafts: &BTreeMap<String, Arc<Draft>>) -> Option<BTreeSet<String>> {
        if !same_surroundings(&self.snapshot, snapshot) || !self.drafts.keys().eq(drafts.keys()) {
            return None;
        }
        let mut changed = BTreeSet::new();
        for (old, new) in self.drafts.values().zip(drafts.values()).filter(|(old, new)| !Arc::ptr_eq(old, new)) {
            if old.head != new.head {
                return None;
            }
            changed.insert(new.slug.clone());
        }
        Some(changed)
    }
}

/// Whether all files but the sheets are the same. The reader gives the same [`Source`] for a file that did not change.
fn same_surroundings(old: &Snapshot, new: &Snapshot) -> bool {
    let texts = |snapshot: &Snapshot| -> Vec<Arc<Source>> {
        let is_sheet = |name: &str| name.starts_with("content/sheets/") && name.ends_with(".md");
        snapshot.texts.iter().filter(|(name, _)| !is_sheet(name)).map(|(_, source)| source.clone()).collect()
    };
    let (old_texts, new_texts) = (texts(old), texts(new));
    old_texts.len() == new_texts.len()
        && old_texts.iter().zip(&new_texts).all(|(old, new)| Arc::ptr_eq(old, new))
        && old.binaries.len() == new.binaries.len()
        && old.binaries.iter().zip(&new.binaries).all(|(old, new)| old.0 == new.0 && Arc::ptr_eq(old.1, new.1))
}
