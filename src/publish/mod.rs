//! *Writes `dist/`, whole or not at all.* Nothing is written in place: the tree is staged beside `dist`, on the same
//! disk, flushed, read again, then swapped in one call where the system can and by two renames elsewhere.
//!
//! ```text
//! target     may we write there?        refuses links, files, inputs, folders that are not ours
//! lock       one publisher at a time    a kernel lock: it dies with its process
//! recovery   what a stopped run left    the good tree comes back, stages are dropped
//! stage      the new tree               unchanged files are kept with their date
//! swap       old ⇄ new                  then, last, the old tree goes
//! ```
//!
//! Three names beside `dist` say everything a later run must know (`target`): a tree under a *stage* name may be
//! dropped at any time, a tree under the *old* name is always whole. Every tree carries its [`Manifest`], flushed
//! before any other file: only what a manifest lists is ever removed, and the signature that a publisher may have put
//! beside it. It goes with its manifest: kept while that one is the same, dropped with it, for it fits no other.
//!
//! `create` makes a file that must not be there yet. `changes` lists what to upload; `files` writes single papers where a person wants them; `rewrite` replaces one file
//! of the author's, `roof` holds the trees of many editions, `append` adds to the ledger, which never loses a byte.

mod append;
mod changes;
mod create;
mod disk;
mod files;
mod lock;
mod manifest;
mod outcome;
mod part;
mod recovery;
mod rewrite;
mod roof;
mod stage;
mod swap;
mod target;
mod tree;

use std::path::{Path, PathBuf};

pub use append::append;
pub use create::create;
pub use disk::{Disk, Entry, Guard, RealDisk};
pub use files::write_files;
pub use manifest::{MANIFEST_NAME, Manifest, SIGNATURE_NAME};
pub use outcome::{Outcome, PublishError};
pub use rewrite::rewrite;
pub use roof::{is_published, publish_roof};
pub use target::lock_of;

use crate::publication::Artifact;
use changes::List;
use stage::Plan;
use target::Target;

/// Makes `out` hold exactly these artifacts, and nothing else. `inputs` are folders that `out` may neither contain
/// nor lie in. On any error `out` is as it was, at once or after the next start's recovery.
///
/// # Errors
/// Refused when `out` is not ours to replace, busy, or when two artifacts share a path; failed when the disk did.
pub fn publish(
    disk: &dyn Disk,
    out: &Path,
    inputs: &[PathBuf],
    artifacts: &[Artifact],
) -> Result<Outcome, PublishError> {
    publish_with_changes(disk, out, inputs, artifacts, None)
}

/// The same, and lists in the file `changes` what to upload and what to delete at a host that holds what `out` held. A
/// list that is there already is one that nobody followed: what it asks for stays in it. Should anything fail, it is as
/// it was.
///
/// # Errors
/// As [`publish`]; refused too when the file lies in `out` or in an input, or is not such a list.
pub fn publish_with_changes(
    disk: &dyn Disk,
    out: &Path,
    inputs: &[PathBuf],
    artifacts: &[Artifact],
    changes: Option<&Path>,
) -> Result<Outcome, PublishError> {
    let manifest = Manifest::of(artifacts)?;
    let target = Target::settle(disk, out, inputs)?;
    let list = changes.map(|file| List::settle(disk, file, &target, out, inputs)).transpose()?;
    tree::refuse_strangers(disk, &target.out)?;
    let lock = lock::take(disk, &target.lock, &target.out, "publish-busy")?;
    recovery::mend(disk, &target)?;
    let old = tree::inspect(disk, &target.out)?;
    let plan = Plan::new(disk, &target.out, old.as_ref(), &manifest, artifacts);
    let listed = list.map(|list| list.prepare(disk, old.as_ref(), &plan)).transpose()?;
    if !plan.changes_nothing() {
        stage::build(disk, &target, &plan)
            .and_then(|stage| swap::into_place(disk, &target, &stage, old.is_some()).map_err(PublishError::from))
            .inspect_err(|_| listed.iter().for_each(|listed| listed.abandon(disk, &target.out, &manifest)))?;
    }
    if let Some(listed) = &listed {
        listed.finish(disk)?;
    }
    Ok(plan.outcome(lock.warning, listed.as_ref()))
}

/// Mends what a run that was stopped left beside `out`; does nothing while another run is publishing there.
///
/// # Errors
/// A [`Failure`](crate::diagnostic::Failure) of the disk, or a refusal when `out` cannot be a place to publish.
pub fn recover(disk: &dyn Disk, out: &Path) -> Result<(), PublishError> {
    let Some(target) = Target::existing(disk, out)? else { return Ok(()) };
    match lock::try_once(disk, &target.lock, &target.out)? {
        Some(_lock) => Ok(recovery::mend(disk, &target)?),
        None => Ok(()),
    }
}
