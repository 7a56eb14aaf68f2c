//! Adding to the end of a file that must never lose a byte: the ledger.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};

use super::disk::{Disk, Entry};
use super::lock;
use super::outcome::PublishError;
use crate::diagnostic::{Diagnostic, Failure};

/// Adds what `more` answers to the end of a file, made if there is none, and gives a warning when the disk has no
/// locks. `more` is told what the file holds, under the lock: two processes that append at once both do.
///
/// The whole is written to a temporary file beside it, flushed, read again, then renamed: after a stop or a power cut
/// at any moment the file is the old one or the new one. What was there stays byte for byte.
///
/// # Errors
/// Refused by `more`, or when the path names no file, when the file may not be written, when another process holds the
/// lock for ten seconds, or when the file changes meanwhile; failed when the disk did.
pub fn append(
    disk: &dyn Disk,
    file: &Path,
    more: &mut dyn FnMut(&[u8]) -> Result<Vec<u8>, Diagnostic>,
) -> Result<Option<Diagnostic>, PublishError> {
    let about = |code| Diagnostic::error(code).fact("path", file.display().to_string());
    let fail = |error| Failure::new("failure-append", file, error);
    let folder = match file.parent() {
        Some(parent) if parent != Path::new("") => parent,
        _ => Path::new("."),
    };
    let beside = |suffix: &str| {
        let mut name = OsString::from(".");
        name.push(file.file_name().unwrap_or_default());
        name.push(suffix);
        folder.join(name)
    };
    let lock = lock::take(disk, &beside(".jalon-lock"), file, "publish-append-busy")?;
    let old = match disk.entry(file).map_err(fail)? {
        None => None,
        Some(Entry::File(_)) => Some(disk.read(file).map_err(fail)?),
        Some(Entry::Link) => return Err(about("publish-append-link").into()),
        Some(Entry::Folder | Entry::Other) => return Err(about("publish-append-folder").into()),
    };
    if old.is_some() && disk.is_read_only(file).map_err(fail)? {
        return Err(about("publish-append-read-only").into());
    }
    let mut whole = old.clone().unwrap_or_default();
    whole.extend(more(&whole)?);
    let part = beside(".jalon-part");
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
    disk.sync_folder(folder).map_err(|error| Failure::new("failure-append-settle", PathBuf::from(file), error))?;
    Ok(lock.warning)
}

/// Writes the temporary file, whole and flushed; whether the file is still what was read.
fn write(disk: &dyn Disk, file: &Path, part: &Path, old: Option<&[u8]>, whole: &[u8]) -> io::Result<bool> {
    if disk.entry(part)?.is_some() {
        disk.remove_file(part)?;
    }
    disk.create_file(part, whole)?;
    if old.is_some() {
        disk.take_mode(file, part)?;
    }
    disk.sync_file(part)?;
    if disk.read(part)? != whole {
        return Err(io::ErrorKind::InvalidData.into());
    }
    // An editor takes no lock.
    Ok(match (old, disk.entry(file)?) {
        (None, None) => true,
        (Some(old), Some(Entry::File(_))) => disk.read(file)? == old,
        _ => false,
    })
}
