//! What lies in a published folder, and what of it is ours.

use std::collections::BTreeSet;
use std::io;
use std::path::Path;

use super::disk::{Disk, Entry};
use super::manifest::{MANIFEST_NAME, Manifest, SIGNATURE_NAME};
use super::outcome::PublishError;
use super::target::about;
use crate::diagnostic::Failure;

/// How many foreign files a refusal names.
const NAMED: usize = 20;

/// What a folder says of itself.
pub(super) enum Label {
    /// There is nothing.
    Absent,
    /// It holds nothing.
    Empty,
    /// One of ours.
    Ours(Manifest),
    /// A manifest that cannot be read.
    Damaged,
    /// It holds something, and no manifest; or it is not a folder.
    Foreign,
}

/// Reads a folder's label.
pub(super) fn label(disk: &dyn Disk, folder: &Path) -> io::Result<Label> {
    match disk.entry(folder)? {
        Some(Entry::Folder) => {}
        Some(_) => return Ok(Label::Foreign),
        None => return Ok(Label::Absent),
    }
    let manifest = folder.join(MANIFEST_NAME);
    match disk.entry(&manifest)? {
        Some(Entry::File(_)) => Ok(Manifest::parse(&disk.read(&manifest)?).map_or(Label::Damaged, Label::Ours)),
        Some(_) => Ok(Label::Damaged),
        None if disk.names(folder)?.is_empty() => Ok(Label::Empty),
        None => Ok(Label::Foreign),
    }
}

/// Refuses a folder that is plainly not ours, before anything is written near it.
pub(super) fn refuse_strangers(disk: &dyn Disk, out: &Path) -> Result<(), PublishError> {
    let look = || label(disk, out);
    // Another publisher may swap the folder between two looks: only what is seen twice counts.
    for _ in 0..2 {
        match look() {
            Ok(Label::Foreign) => {}
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(Failure::new("failure-target", out, error).into());
            }
            _ => return Ok(()),
        }
    }
    Err(about("publish-not-ours", out).into())
}

/// The manifest of what is published now; `None` when there is no folder. An empty folder is an empty publication.
pub(super) fn inspect(disk: &dyn Disk, out: &Path) -> Result<Option<Manifest>, PublishError> {
    let fail = |error| Failure::new("failure-target", out, error);
    match disk.entry(out).map_err(fail)? {
        Some(Entry::Link) => return Err(about("publish-out-is-link", out).into()),
        Some(Entry::File(_) | Entry::Other) => return Err(about("publish-out-is-file", out).into()),
        Some(Entry::Folder) | None => {}
    }
    match label(disk, out).map_err(fail)? {
        Label::Absent => Ok(None),
        Label::Empty => Ok(Some(Manifest::of(&[])?)),
        Label::Foreign => Err(about("publish-not-ours", out).into()),
        Label::Damaged => Err(about("publish-manifest-damaged", out).into()),
        Label::Ours(manifest) => {
            let foreign = strangers(disk, out, &manifest).map_err(fail)?;
            if foreign.is_empty() {
                return Ok(Some(manifest));
            }
            let more = foreign.len().saturating_sub(NAMED);
            let mut named = foreign[..foreign.len() - more].join("\n");
            if more > 0 {
                named.push_str("\n…");
            }
            let refusal = about("publish-foreign-files", out).fact("count", foreign.len().to_string());
            Err(refusal.fact("files", named).into())
        }
    }
}

/// What a manifest does not account for: files, links, empty folders; a folder of nothing but strangers is named once.
fn strangers(disk: &dyn Disk, root: &Path, manifest: &Manifest) -> io::Result<Vec<String>> {
    let folders: BTreeSet<&str> = manifest.folders().into_iter().collect();
    let mut foreign = Vec::new();
    let mut waiting = vec![String::new()];
    while let Some(prefix) = waiting.pop() {
        for name in disk.names(&root.join(&prefix))? {
            let path = format!("{prefix}{name}");
            match disk.entry(&root.join(&path))? {
                Some(Entry::Folder) if folders.contains(path.as_str()) => waiting.push(path + "/"),
                Some(Entry::Folder) => foreign.push(path + "/"),
                Some(Entry::File(_)) if [MANIFEST_NAME, SIGNATURE_NAME].contains(&&*path) || manifest.lists(&path) => {}
                // Without an entry: a name that is not text, so not one of ours.
                Some(_) | None => foreign.push(path),
            }
        }
    }
    foreign.sort_unstable();
    Ok(foreign)
}

/// Removes one of our trees: what its manifest lists, its signature, the folders that are empty, then the manifest. Anything
/// else stays, and then so does the manifest. Errors are tolerated: the next start tries again.
pub(super) fn discard(disk: &dyn Disk, tree: &Path) {
    match label(disk, tree) {
        Ok(Label::Ours(manifest)) => {
            for path in manifest.paths() {
                let _ = disk.remove_file(&tree.join(path));
            }
            for folder in manifest.folders().into_iter().rev() {
                let _ = disk.remove_folder(&tree.join(folder));
            }
            if matches!(disk.entry(&tree.join(SIGNATURE_NAME)), Ok(Some(Entry::File(_)))) {
                let _ = disk.remove_file(&tree.join(SIGNATURE_NAME));
            }
        }
        // A manifest that was never flushed lost its bytes with the power; nothing else was written yet.
        Ok(Label::Damaged | Label::Empty) => {}
        Ok(Label::Absent | Label::Foreign) | Err(_) => return,
    }
    match disk.names(tree) {
        Ok(names) if names == [MANIFEST_NAME] => {
            let _ = disk.remove_file(&tree.join(MANIFEST_NAME));
        }
        Ok(names) if names.is_empty() => {}
        _ => return,
    }
    let _ = disk.remove_folder(tree);
}
