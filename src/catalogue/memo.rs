//! What was found in each sheet of a project, for the next build of a session.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::build::Judged;
use super::outline::Outline;
use crate::diagnostic::Diagnostic;
use crate::sheet::{self, Draft};

/// What was found in each sheet, in the order of the sheets; good as long as nothing but sheets changes.
#[derive(Debug, Default)]
pub struct Memo {
    sheets: Vec<Known>,
}

/// What was found in one sheet.
pub(super) type Finding = (Option<Judged>, Arc<[Diagnostic]>);

#[derive(Debug)]
struct Known {
    draft: Arc<Draft>,
    finding: Finding,
}

impl Memo {
    /// The slugs of the sheets that are other than they were; `None` when sheets came or went, or when one changed in
    /// what others may refer to: its head, or its anchors.
    pub(super) fn changed(&self, drafts: &[Arc<Draft>]) -> Option<BTreeSet<String>> {
        let is_alike = |old: &Draft, new: &Draft| Outline::of(old).anchors == Outline::of(new).anchors;
        sheet::changed(self.sheets.iter().map(|known| &known.draft), drafts.iter(), is_alike)
    }

    /// What was found in a sheet, by its place among the others, when neither it nor its other languages changed.
    pub(super) fn finding(&self, index: usize, changed: &BTreeSet<String>) -> Option<Finding> {
        let known = self.sheets.get(index).filter(|known| !changed.contains(&known.draft.slug))?;
        Some(known.finding.clone())
    }

    /// Remembers what was found, in the order of the sheets.
    pub(super) fn keep(&mut self, drafts: &[Arc<Draft>], found: Vec<Finding>) {
        let known = |(draft, finding): (&Arc<Draft>, Finding)| Known { draft: draft.clone(), finding };
        self.sheets = drafts.iter().zip(found).map(known).collect();
    }
}
