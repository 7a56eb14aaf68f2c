//! A file that must not be there yet, for `new`.

use std::io;
use std::path::Path;

use super::disk::Disk;
use super::files::make;
use super::outcome::PublishError;
use super::part::{self, folder};
use crate::diagnostic::{Diagnostic, Failure};

/// Makes a file, with the folders above it: whole, or not at all. Whatever has that name already stays as it is.
///
/// # Errors
/// Refused when something has that name; failed when the disk did.
pub fn create(disk: &dyn Disk, file: &Path, bytes: &[u8]) -> Result<(), PublishError> {
    let fail = |error| Failure::new("failure-write", file, error);
    let taken = || Diagnostic::error("publish-create-taken").fact("path", file.display().to_string());
    make(disk, folder(file))?;
    if disk.entry(file).map_err(fail)?.is_some() {
        return Err(taken().into());
    }
    let part = part::of(file);
    let made = part::write(disk, &part, bytes, None).and_then(|()| disk.keep(&part, file));
    let _ = disk.remove_file(&part);
    match made {
        Ok(()) => {}
        // Made by another since: a second name never takes the place of a file.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return Err(taken().into()),
        Err(error) => return Err(fail(error).into()),
    }
    Ok(disk.sync_folder(folder(file)).map_err(fail)?)
}
