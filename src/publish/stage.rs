//! The new tree, made beside `dist`.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

use super::changes::Ready;
use super::disk::{Disk, Entry};
use super::manifest::{MANIFEST_NAME, Manifest, SIGNATURE_NAME};
use super::outcome::{Outcome, PublishError};
use super::target::Target;
use super::tree;
use crate::diagnostic::{Diagnostic, Failure};
use crate::paths::OutPath;
use crate::publication::Artifact;

/// What will be done with each artifact.
pub(super) struct Plan<'a> {
    manifest: &'a Manifest,
    /// By path; true when `dist` already holds exactly these bytes.
    files: Vec<(&'a Artifact, bool)>,
    removed: usize,
    same_manifest: bool,
    /// Whether `dist` holds a signature that still fits.
    is_signed: bool,
}

impl<'a> Plan<'a> {
    /// Compares the artifacts with what is published, byte by byte: a file that somebody edited in `dist` is ours
    /// by name, and is written again.
    pub(super) fn new(
        disk: &dyn Disk,
        out: &Path,
        old: Option<&Manifest>,
        manifest: &'a Manifest,
        artifacts: &'a [Artifact],
    ) -> Self {
        let is_kept = |artifact: &Artifact| {
            let path = out.join(artifact.path.as_str());
            let size = artifact.bytes.len() as u64;
            old.is_some_and(|old| old.lists(artifact.path.as_str()))
                && matches!(disk.entry(&path), Ok(Some(Entry::File(found))) if found == size)
                && disk.read(&path).is_ok_and(|bytes| *bytes == *artifact.bytes)
        };
        let mut files: Vec<_> = artifacts.iter().map(|artifact| (artifact, is_kept(artifact))).collect();
        files.sort_by_key(|(artifact, _)| &artifact.path);
        let gone = |old: &Manifest| old.paths().filter(|path| !manifest.lists(path)).count();
        let bytes = manifest.to_bytes();
        let same_manifest =
            old.is_some() && disk.read(&out.join(MANIFEST_NAME)).is_ok_and(|published| published == bytes);
        let is_signed = same_manifest && matches!(disk.entry(&out.join(SIGNATURE_NAME)), Ok(Some(Entry::File(_))));
        Self { manifest, files, removed: old.map_or(0, gone), same_manifest, is_signed }
    }

    /// Whether `dist` is already what it should be.
    pub(super) fn changes_nothing(&self) -> bool {
        self.same_manifest && self.files.iter().all(|(_, kept)| *kept)
    }

    /// The manifest of the new tree.
    pub(super) fn manifest(&self) -> &'a Manifest {
        self.manifest
    }

    /// Every path of the new tree, its manifest included.
    pub(super) fn all(&self) -> impl Iterator<Item = OutPath> {
        self.files.iter().map(|(artifact, _)| artifact.path.clone()).chain(OutPath::new(MANIFEST_NAME))
    }

    /// Whether a path is of the new tree.
    pub(super) fn holds(&self, path: &OutPath) -> bool {
        path.as_str() == MANIFEST_NAME || self.manifest.lists(path.as_str())
    }

    /// What is new, changed or gone.
    pub(super) fn changed(&self, old: Option<&Manifest>) -> BTreeSet<OutPath> {
        let kept: BTreeSet<&str> = self.files.iter().filter(|(_, kept)| *kept).map(|(a, _)| a.path.as_str()).collect();
        let gone = old.into_iter().flat_map(Manifest::paths).filter(|path| !self.manifest.lists(path));
        let gone = gone.filter_map(|path| OutPath::new(path).ok());
        let is_same = |path: &OutPath| kept.contains(path.as_str()) || (self.same_manifest && path.as_str() == MANIFEST_NAME);
        self.all().filter(|path| !is_same(path)).chain(gone).collect()
    }

    /// What was done, once it is.
    pub(super) fn outcome(&self, warning: Option<Diagnostic>, listed: Option<&Ready>) -> Outcome {
        let kept = self.files.iter().filter(|(_, kept)| *kept).count();
        Outcome {
            written: self.files.len() - kept,
            kept,
            removed: self.removed,
            bytes: self.files.iter().map(|(artifact, _)| artifact.bytes.len() as u64).sum(),
            warnings: warning.into_iter().chain(listed.and_then(|listed| listed.warning.clone())).collect(),
            listed: listed.map(|listed| listed.counts),
        }
    }
}

/// Makes the new tree, flushed and read again, and gives its folder. On an error nothing of it stays.
pub(super) fn build(disk: &dyn Disk, target: &Target, plan: &Plan<'_>) -> Result<PathBuf, PublishError> {
    let stage = target.free_stage(disk)?;
    let made = write(disk, target, stage, plan)
        .and_then(|()| verify(disk, stage, plan))
        .map_err(PublishError::from)
        // Somebody may have put a file into `dist` in the meantime.
        .and_then(|()| tree::inspect(disk, &target.out));
    match made {
        Ok(_) => Ok(stage.to_owned()),
        Err(error) => {
            tree::discard(disk, stage);
            Err(error)
        }
    }
}

fn write(disk: &dyn Disk, target: &Target, stage: &Path, plan: &Plan<'_>) -> Result<(), Failure> {
    let fail = |path: &Path| {
        let path = path.to_owned();
        move |error| Failure::new("failure-stage", path, error)
    };
    // The manifest is on the disk before anything else, so that whatever a stopped run leaves can be told apart
    // from what somebody put there.
    let manifest = stage.join(MANIFEST_NAME);
    disk.create_folder(stage).map_err(fail(stage))?;
    disk.create_file(&manifest, &plan.manifest.to_bytes()).map_err(fail(&manifest))?;
    disk.sync_file(&manifest).map_err(fail(&manifest))?;
    disk.sync_folder(stage).map_err(fail(stage))?;
    disk.sync_folder(&target.parent).map_err(fail(&target.parent))?;

    let mut folders: Vec<PathBuf> = plan.manifest.folders().into_iter().map(|folder| stage.join(folder)).collect();
    for folder in &folders {
        disk.create_folder(folder).map_err(fail(folder))?;
    }
    let mut files = Vec::with_capacity(plan.files.len());
    for (artifact, kept) in &plan.files {
        let file = stage.join(artifact.path.as_str());
        if *kept {
            disk.keep(&target.out.join(artifact.path.as_str()), &file).map_err(fail(&file))?;
        } else {
            disk.create_file(&file, &artifact.bytes).map_err(fail(&file))?;
        }
        files.push(file);
    }
    if plan.is_signed {
        let file = stage.join(SIGNATURE_NAME);
        disk.keep(&target.out.join(SIGNATURE_NAME), &file).map_err(fail(&file))?;
        files.push(file);
    }
    folders.reverse();
    folders.push(stage.to_owned());
    disk.sync_tree(&files, &folders).map_err(fail(stage))
}

/// Reads everything again: a disk that lies is found out while the good tree is still in place.
fn verify(disk: &dyn Disk, stage: &Path, plan: &Plan<'_>) -> Result<(), Failure> {
    let check = |path: PathBuf, bytes: &[u8]| match disk.read(&path) {
        Ok(found) if found == bytes => Ok(()),
        Ok(_) => Err(Failure::new("failure-verify", path, io::ErrorKind::InvalidData.into())),
        Err(error) => Err(Failure::new("failure-verify", path, error)),
    };
    check(stage.join(MANIFEST_NAME), &plan.manifest.to_bytes())?;
    plan.files.iter().try_for_each(|(artifact, _)| check(stage.join(artifact.path.as_str()), &artifact.bytes))
}
