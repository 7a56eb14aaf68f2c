//! Single files, for `print`: in a folder of the person's, where nothing else is touched.

use std::collections::BTreeMap;
use std::path::Path;

use super::disk::{Disk, Entry};
use super::outcome::{Outcome, PublishError};
use super::part;
use crate::diagnostic::{Diagnostic, Failure};
use crate::publication::Artifact;

/// Writes each artifact into `folder`, under its last segment, through a temporary file beside it: a reader sees the
/// old file or the new one. A file of that name is replaced; nothing else there is touched.
///
/// # Errors
/// Refused when two artifacts would have one name or a folder has it; failed when the disk did, the files before it written.
pub fn write_files(disk: &dyn Disk, folder: &Path, artifacts: &[Artifact]) -> Result<Outcome, PublishError> {
    let mut names: BTreeMap<&str, &Artifact> = BTreeMap::new();
    for artifact in artifacts {
        if let Some(first) = names.insert(artifact.path.file_name(), artifact) {
            let fault = Diagnostic::error("publish-same-path").fact("path", artifact.path.file_name());
            let fault = fault.fact("first", first.path.as_str()).fact("second", artifact.path.as_str());
            return Err(fault.into());
        }
    }
    let folder = if folder == Path::new("") { Path::new(".") } else { folder };
    make(disk, folder)?;
    let mut outcome = Outcome::default();
    for (name, artifact) in names {
        outcome.bytes += artifact.bytes.len() as u64;
        if replace(disk, &folder.join(name), &artifact.bytes)? {
            outcome.written += 1;
        } else {
            outcome.kept += 1;
        }
    }
    disk.sync_folder(folder).map_err(|e| Failure::new("failure-write", folder, e))?;
    Ok(outcome)
}

/// Writes a file through a temporary one, unless it is there already with these bytes; whether it was written.
pub(super) fn replace(disk: &dyn Disk, file: &Path, bytes: &[u8]) -> Result<bool, PublishError> {
    let fail = |error| Failure::new("failure-write", file, error);
    match disk.entry(file).map_err(fail)? {
        Some(Entry::File(_)) if disk.read(file).is_ok_and(|old| old == bytes) => return Ok(false),
        Some(Entry::Folder) => {
            return Err(Diagnostic::error("publish-file-is-folder").fact("path", file.display().to_string()).into());
        }
        _ => {}
    }
    make(disk, part::folder(file))?;
    let part = part::of(file);
    if let Err(error) = part::write(disk, &part, bytes, None).and_then(|()| disk.rename(&part, file)) {
        let _ = disk.remove_file(&part);
        return Err(fail(error).into());
    }
    Ok(true)
}

/// Makes a folder and those above it.
pub(super) fn make(disk: &dyn Disk, folder: &Path) -> Result<(), Failure> {
    let fail = |error| Failure::new("failure-write", folder, error);
    if folder == Path::new("") || disk.entry(folder).map_err(fail)?.is_some() {
        return Ok(());
    }
    if let Some(parent) = folder.parent() {
        make(disk, parent)?;
    }
    disk.create_folder(folder).map_err(fail)
}
