//! The instant when the new tree takes the old one's place.

use std::io;
use std::path::Path;

use super::disk::Disk;
use super::target::Target;
use super::tree;
use crate::diagnostic::Failure;

/// Puts a staged tree in the place of `dist`. Each change of a name is flushed before the next, so that a power
/// loss can undo the last one at most; the old tree is removed when the new one can no longer be undone.
pub(super) fn into_place(disk: &dyn Disk, target: &Target, stage: &Path, replaces: bool) -> Result<(), Failure> {
    let fail = |error| Failure::new("failure-swap", &target.out, error);
    let settle = || disk.sync_folder(&target.parent).map_err(fail);
    if !replaces {
        return match disk.rename(stage, &target.out) {
            Ok(()) => settle(),
            Err(error) => {
                tree::discard(disk, stage);
                Err(fail(error))
            }
        };
    }
    match disk.exchange(stage, &target.out) {
        Ok(()) => {
            settle()?;
            tree::discard(disk, stage);
            Ok(())
        }
        Err(error) if error.kind() == io::ErrorKind::Unsupported => by_two_renames(disk, target, stage),
        Err(error) => {
            tree::discard(disk, stage);
            Err(fail(error))
        }
    }
}

/// Between the two renames there is no `dist`; should we be stopped there, recovery finds the old tree by its name.
fn by_two_renames(disk: &dyn Disk, target: &Target, stage: &Path) -> Result<(), Failure> {
    let fail = |error| Failure::new("failure-swap", &target.out, error);
    let settle = || disk.sync_folder(&target.parent).map_err(fail);
    if let Err(error) = disk.rename(&target.out, &target.old) {
        tree::discard(disk, stage);
        return Err(fail(error));
    }
    if let Err(failure) = settle().and_then(|()| disk.rename(stage, &target.out).map_err(fail)) {
        // Recovery would do the same; a site should not have to wait for it.
        if disk.rename(&target.old, &target.out).is_ok() && settle().is_ok() {
            tree::discard(disk, stage);
        }
        return Err(failure);
    }
    settle()?;
    // The new tree is in place for good; what fails from here on is the next start's.
    let _ = retire(disk, target);
    Ok(())
}

/// Drops the previous tree, under a stage's name first: what bears the old tree's name is always whole.
pub(super) fn retire(disk: &dyn Disk, target: &Target) -> Result<(), Failure> {
    let stage = target.free_stage(disk)?;
    disk.rename(&target.old, stage).map_err(|e| Failure::new("failure-swap", &target.old, e))?;
    disk.sync_folder(&target.parent).map_err(|e| Failure::new("failure-swap", &target.parent, e))?;
    tree::discard(disk, stage);
    Ok(())
}
