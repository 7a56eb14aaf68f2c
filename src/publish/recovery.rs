//! Mending what a run that was stopped left behind.

use super::disk::{Disk, Entry};
use super::swap;
use super::target::Target;
use super::tree::{self, Label};
use crate::diagnostic::Failure;

/// Puts the previous tree back if `dist` is missing, then drops the stages. Only under the lock: then no stage
/// belongs to a living run.
pub(super) fn mend(disk: &dyn Disk, target: &Target) -> Result<(), Failure> {
    let fail = |error| Failure::new("failure-recover", &target.out, error);
    let settle = || disk.sync_folder(&target.parent).map_err(fail);
    if disk.entry(&target.old).map_err(fail)? == Some(Entry::Folder) {
        match tree::label(disk, &target.out).map_err(fail)? {
            // Stopped between the two renames. Somebody may have made an empty folder since: a tree is better.
            state @ (Label::Absent | Label::Empty) => {
                if matches!(state, Label::Empty) {
                    disk.remove_folder(&target.out).map_err(fail)?;
                }
                disk.rename(&target.old, &target.out).map_err(fail)?;
                settle()?;
            }
            // Stopped after them: the new tree is whole.
            Label::Ours(_) => {
                settle()?;
                swap::retire(disk, target)?;
            }
            // Somebody put something else there: nothing of theirs or ours is dropped, and publishing is refused.
            Label::Damaged | Label::Foreign => {}
        }
    }
    for stage in &target.stages {
        if disk.entry(stage).map_err(fail)? == Some(Entry::Folder) {
            // The stage may be the old tree of an exchange that a power loss could still undo.
            settle()?;
            tree::discard(disk, stage);
        }
    }
    Ok(())
}
