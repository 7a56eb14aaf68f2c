//! What an earlier run of a session read and made, so that the next makes again only what changed.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::picture::{Fault, Picture};
use crate::places::DataFile;
use crate::sheet::{self, Draft};
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
    /// The sheets of the last run, by file.
    pub(super) sheets: BTreeMap<String, Known>,
    /// What the catalogue found in each sheet, in the surroundings of the last run.
    pub(super) judged: catalogue::Memo,
    pub(super) theme: Option<(Option<Arc<Theme>>, Diagnostics)>,
    /// Each picture as decoded, by file.
    pub(super) pictures: BTreeMap<String, (Arc<[u8]>, Decoded)>,
    /// The open data of the edition that is asked for, by file, and what was found in it.
    pub(super) data: Option<(BTreeMap<String, DataFile>, Diagnostics)>,
    /// The last good run.
    pub(super) good: Option<Good>,
}

/// What is known of one sheet.
#[derive(Debug, Clone)]
pub(super) struct Known {
    /// The sheet as read.
    pub(super) draft: Arc<Draft>,
    /// What was found while it was read.
    pub(super) found: Found,
    /// The files of the pictures that it names.
    pub(super) pictures: Arc<[String]>,
    /// What the content rules found, once they looked at it in the surroundings of the last run.
    pub(super) rules: Option<Found>,
}

/// What is wrong in one sheet, in the order to show: a thousand lists in order are soon one.
pub(super) type Found = Arc<[Diagnostic]>;

/// A picture, or why there is none.
pub(super) type Decoded = Result<Arc<Picture>, Fault>;

/// A run that made everything and found nothing wrong in it.
#[derive(Debug)]
pub(super) struct Good {
    pub(super) snapshot: Arc<Snapshot>,
    pub(super) drafts: Vec<Arc<Draft>>,
    pub(super) made: publication::Memo,
}

impl Memo {
    /// One that another run follows.
    pub(super) fn kept() -> Self {
        Self { is_kept: true, ..Self::default() }
    }

    /// Starts a run on these files: what holds only in the surroundings of the last run is dropped when they changed.
    pub(super) fn start(&mut self, snapshot: &Snapshot) {
        if !self.snapshot.is_but_sheets(snapshot) {
            self.sheets.values_mut().for_each(|known| known.rules = None);
            self.judged = catalogue::Memo::default();
            self.theme = None;
            self.data = None;
        }
        self.snapshot = snapshot.clone();
    }

    /// Remembers the sheets of a run.
    pub(super) fn keep(&mut self, sheets: Vec<Known>) {
        self.sheets = sheets.into_iter().map(|known| (known.draft.source.name.clone(), known)).collect();
    }
}

impl Good {
    /// The slugs of the sheets whose publications may differ from those of the last good run; `None` when all may. A
    /// page or a paper of a sheet says nothing of another sheet's body, but for that of another language; of heads, of
    /// the directory, of anything else, it may say something.
    pub(super) fn changed(&self, snapshot: &Snapshot, drafts: &[Arc<Draft>]) -> Option<BTreeSet<String>> {
        if !self.snapshot.is_but_sheets(snapshot) {
            return None;
        }
        sheet::changed(self.drafts.iter(), drafts.iter(), |_, _| true)
    }
}
