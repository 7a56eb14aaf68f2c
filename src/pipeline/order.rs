//! What is asked of a run.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use jiff::civil::Date;

use crate::publication::Request;

/// What is asked of a run.
#[derive(Debug, Clone)]
pub struct Order {
    /// The folder that holds `content/`.
    pub root: PathBuf,
    /// Today's civil date: decides only whether a sheet is expired, and so a draft.
    pub today: Date,
    /// Whether a sheet that is expired or unfinished may be published, as a draft.
    pub drafts: bool,
    /// The edition that is wanted, by its id; the national one when there is none.
    pub edition: Option<String>,
    /// What is wanted.
    pub request: Request,
    /// Threads; as many as the machine has cores when it is not said.
    pub jobs: Option<NonZeroUsize>,
}

impl Order {
    /// The folders that a publication must neither contain nor lie in.
    #[must_use]
    pub fn inputs(&self) -> Vec<PathBuf> {
        ["content", "themes", "src", "tests", ".git"].map(|folder| self.root.join(folder)).to_vec()
    }
}

/// Where a run is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Reading files.
    Reading,
    /// Judging what was read.
    Checking,
    /// Making publications.
    Making,
    /// Writing `dist`.
    Publishing,
}

/// Is told where a run is, to show it.
pub trait Watch: Sync {
    /// The run begins this stage.
    fn at(&self, stage: Stage);

    /// The run begins this edition, of many.
    fn edition(&self, _id: &str) {}
}

/// Shows nothing.
impl Watch for () {
    fn at(&self, _stage: Stage) {}
}
