//! One file of the author's, replaced whole or left as it was: by `check --fix`, and by the ledger.

use std::io;
use std::path::{Path, PathBuf};

use super::disk::{Disk, Entry};
use super::outcome::PublishError;
use super::part::{self, folder};
use crate::diagnostic::{Diagnostic, Failure};

/// Makes a file hold what `change` answers; it is told what the file holds now, nothing when there is none.
///
/// The whole is written to a temporary file beside it, flushed, read again, then renamed: after a stop or a power cut
/// at any moment the file is the old one or the new one.
///
/// # Errors
/// Refused by `change`, or when the path names no file, when the file may not be written, or when it changes meanwhile;
/// failed when the disk did.
pub fn rewrite(
    disk: &dyn Disk,
    file: &Path,
    change: &mut dyn FnMut(&[u8]) -> Result<Vec<u8>, Diagnostic>,
) -> Result<(), PublishError> {
    replace(disk, file, "failure-rewrite-settle", change)
}

/// The same; `settle` is the failure of a disk that wrote and would not confirm.
pub(super) fn replace(
    disk: &dyn Disk,
    file: &Path,
    settle: &'static str,
    change: &mut dyn FnMut(&[u8]) -> Result<Vec<u8>, Diagnostic>,
) -> Result<(), PublishError> {
    let about = |code| Diagnostic::error(code).fact("path", file.display().to_string());
    let fail = |error| Failure::new("failure-append", file, error);
    let old = match disk.entry(file).map_err(fail)? {
        None => None,
        Some(Entry::File(_)) => Some(disk.read(file).map_err(fail)?),
        Some(Entry::Link) => return Err(about("publish-append-link").into()),
        Some(Entry::Folder | Entry::Other) => return Err(about("publish-append-folder").into()),
    };
    if old.is_some() && disk.is_read_only(file).map_err(fail)? {
        return Err(about("publish-append-read-only").into());
    }
    let whole = change(old.as_deref().unwrap_or_default())?;
    let part = part::of(file);
    let written = write(disk, file, &part, old.as_deref(), &whole).and_then(|same| {
        if same {
            disk.rename(&part, file)?;
        }
        Ok(same)
    });
    match written {
        Ok(true) => {}
        Ok(false) => {
            let _ = disk.remove_file(&part);
            return Err(about("publish-append-changed").into());
        }
        Err(error) => {
            let _ = disk.remove_file(&part);
            return Err(fail(error).into());
        }
    }
    disk.sync_folder(folder(file)).map_err(|error| Failure::new(settle, PathBuf::from(file), error))?;
    Ok(())
}

/// Writes the temporary file, whole and flushed; whether the file is still what was read.
fn write(disk: &dyn Disk, file: &Path, part: &Path, old: Option<&[u8]>, whole: &[u8]) -> io::Result<bool> {
    part::write(disk, part, whole, old.is_some().then_some(file))?;
    // An editor takes no lock.
    Ok(match (old, disk.entry(file)?) {
        (None, None) => true,
        (Some(old), Some(Entry::File(_))) => disk.read(file)? == old,
        _ => false,
    })
}
