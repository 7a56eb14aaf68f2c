//! The folder that holds the editions of many territories: some pages of its own, and one published tree for each.
//!
//! The trees are published one by one, each whole or not at all ([`publish`](super::publish)), so that thousands need no
//! more memory and no more free disk than one. The roof's own pages are replaced file by file.

use std::collections::BTreeSet;
use std::path::Path;

use super::disk::{Disk, Entry};
use super::files::{make, replace};
use super::manifest::{MANIFEST_NAME, Manifest};
use super::outcome::{Outcome, PublishError};
use super::target::{Target, about};
use super::tree::{self, Label};
use super::lock;
use crate::diagnostic::Failure;
use crate::publication::Artifact;

/// Makes `out` hold these files beside the trees that it holds, and drops the trees that are not named in `trees`: a
/// territory that is gone must not go on handing out its old sheets.
///
/// # Errors
/// Refused when `out` holds what is not ours, or a file would take the place of a tree; failed when the disk did: some
/// files are then new and some old, and the next run ends the work.
pub fn publish_roof(
    disk: &dyn Disk,
    out: &Path,
    inputs: &[std::path::PathBuf],
    artifacts: &[Artifact],
    trees: &BTreeSet<String>,
) -> Result<Outcome, PublishError> {
    let manifest = Manifest::of(artifacts)?;
    let target = Target::settle(disk, out, inputs)?;
    let lock = lock::take(disk, &target.lock, &target.out, "publish-busy")?;
    let out = &target.out;
    make(disk, out)?;
    let old = match tree::label(disk, out).map_err(|e| Failure::new("failure-target", out, e))? {
        Label::Ours(manifest) => manifest,
        Label::Damaged => return Err(about("publish-manifest-damaged", out).into()),
        Label::Absent | Label::Empty | Label::Foreign => Manifest::of(&[])?,
    };
    let gone = gone(disk, out, &[&old, &manifest], trees)?;
    let mut outcome = Outcome { warnings: lock.warning.into_iter().collect(), ..Outcome::default() };
    for artifact in artifacts {
        outcome.bytes += artifact.bytes.len() as u64;
        if replace(disk, &out.join(artifact.path.as_str()), &artifact.bytes)? {
            outcome.written += 1;
        } else {
            outcome.kept += 1;
        }
    }
    replace(disk, &out.join(MANIFEST_NAME), &manifest.to_bytes())?;
    let fail = |error| Failure::new("failure-write", out, error);
    for path in old.paths().filter(|path| !manifest.lists(path)) {
        disk.remove_file(&out.join(path)).map_err(fail)?;
        outcome.removed += 1;
    }
    let kept: BTreeSet<&str> = manifest.folders().into_iter().collect();
    for folder in old.folders().into_iter().rev().filter(|folder| !kept.contains(folder)) {
        let _ = disk.remove_folder(&out.join(folder));
    }
    for (name, files) in gone {
        let tree = Target::existing(disk, &out.join(&name))?.map_or_else(|| out.join(&name), |target| target.out);
        tree::discard(disk, &tree);
        if disk.entry(&tree).map_err(fail)?.is_some() {
            return Err(about("publish-foreign-files", &tree).fact("count", "1").fact("files", format!("{name}/")).into());
        }
        outcome.removed += files;
    }
    disk.sync_folder(out).map_err(fail)?;
    Ok(outcome)
}

/// The trees that nobody wants any more, with the number of their files.
///
/// # Errors
/// Refused when something in the folder is neither a file that a manifest lists, nor a tree, nor what publishing a tree
/// leaves beside it.
fn gone(
    disk: &dyn Disk,
    out: &Path,
    manifests: &[&Manifest],
    trees: &BTreeSet<String>,
) -> Result<Vec<(String, usize)>, PublishError> {
    let fail = |error| Failure::new("failure-target", out, error);
    let mut gone = Vec::new();
    let mut foreign = Vec::new();
    for name in disk.names(out).map_err(fail)? {
        let folder = format!("{name}/");
        let is_page = manifests.iter().any(|m| m.paths().any(|path| path == name || path.starts_with(&folder)));
        let is_beside = name == MANIFEST_NAME || (name.starts_with('.') && name.contains(".jalon-"));
        if is_page || is_beside || trees.contains(&name) {
            continue;
        }
        match disk.entry(&out.join(&name)).map_err(fail)? {
            Some(Entry::Folder) => match tree::inspect(disk, &out.join(&name)) {
                Ok(manifest) => gone.push((name, manifest.map_or(0, |manifest| manifest.paths().count()))),
                Err(PublishError::Refused(_)) => foreign.push(folder),
                Err(failed) => return Err(failed),
            },
            _ => foreign.push(name),
        }
    }
    if foreign.is_empty() {
        return Ok(gone);
    }
    let refusal = about("publish-foreign-files", out).fact("count", foreign.len().to_string());
    Err(refusal.fact("files", foreign.join("\n")).into())
}

/// Whether a tree is there, and lists a file with these bytes and every other at its size: what was published from the
/// same inputs need not be made again.
///
/// # Errors
/// A [`Failure`] of the disk.
pub fn is_published(disk: &dyn Disk, tree: &Path, path: &str, bytes: &[u8]) -> Result<bool, Failure> {
    let fail = |error| Failure::new("failure-target", tree, error);
    let Label::Ours(manifest) = tree::label(disk, tree).map_err(fail)? else { return Ok(false) };
    if !manifest.holds(path, bytes) {
        return Ok(false);
    }
    for (path, size) in manifest.sizes() {
        if disk.entry(&tree.join(path)).map_err(fail)? != Some(Entry::File(size)) {
            return Ok(false);
        }
    }
    Ok(true)
}
