//! What was found in each sheet of a project, for the next build of a session.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::build::Judged;
use super::outline::Outline;
use crate::diagnostic::Diagnostic;
use crate::sheet::Draft;

/// What was found in each sheet, good as long as nothing but sheets changes.
#[derive(Debug, Default)]
pub struct Memo {
    sheets: BTreeMap<String, Known>,
}

#[derive(Debug)]
struct Known {
    draft: Arc<Draft>,
    judged: Option<Judged>,
    found: Arc<[Diagnostic]>,
}

impl Memo {
    /// The slugs of the sheets that are other than they were; `None` when sheets came or went, or when one changed in
    /// what others may refer to: its head, or its anchors.
    pub(super) fn changed(&self, drafts: &[Arc<Draft>]) -> Option<BTreeSet<String>> {
        if self.sheets.len() != drafts.len() {
            return None;
        }
        let mut changed = BTreeSet::new();
        for draft in drafts {
            let known = &self.sheets.get(&draft.source.name)?.draft;
            if Arc::ptr_eq(known, draft) {
                continue;
            }
            if known.head != draft.head || Outline::of(known).anchors != Outline::of(draft).anchors {
                return None;
            }
            changed.insert(draft.slug.clone());
        }
        Some(changed)
    }

    /// What was found in a sheet that did not change, no more than its other languages.
    pub(super) fn judged(
        &self,
        draft: &Draft,
        changed: &BTreeSet<String>,
    ) -> Option<(Option<Judged>, Arc<[Diagnostic]>)> {
        let known = self.sheets.get(&draft.source.name).filter(|_| !changed.contains(&draft.slug))?;
        Some((known.judged.clone(), known.found.clone()))
    }

    /// Remembers what was found, in the order of the sheets.
    pub(super) fn keep(&mut self, drafts: &[Arc<Draft>], found: Vec<(Option<Judged>, Arc<[Diagnostic]>)>) {
        self.sheets.clear();
        for (draft, (judged, found)) in drafts.iter().zip(found) {
            self.sheets.insert(draft.source.name.clone(), Known { draft: draft.clone(), judged, found });
        }
    }
}
