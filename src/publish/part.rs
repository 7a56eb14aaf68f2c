//! A file's bytes, whole beside its place before they take its name.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};

use super::disk::Disk;

/// The folder of a file.
pub(super) fn folder(file: &Path) -> &Path {
    file.parent().filter(|parent| *parent != Path::new("")).unwrap_or(Path::new("."))
}

/// A hidden name beside a file.
pub(super) fn beside(file: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(file.file_name().unwrap_or_default());
    name.push(suffix);
    folder(file).join(name)
}

/// The name under which a file's bytes wait.
pub(super) fn of(file: &Path) -> PathBuf {
    beside(file, ".jalon-part")
}

/// Writes the bytes under such a name, flushes them and reads them again; they take the mode of `like`, when there is one.
/// What a stopped run left there goes.
pub(super) fn write(disk: &dyn Disk, part: &Path, bytes: &[u8], like: Option<&Path>) -> io::Result<()> {
    if disk.entry(part)?.is_some() {
        disk.remove_file(part)?;
    }
    disk.create_file(part, bytes)?;
    if let Some(like) = like {
        disk.take_mode(like, part)?;
    }
    disk.sync_file(part)?;
    if disk.read(part)? == bytes { Ok(()) } else { Err(io::ErrorKind::InvalidData.into()) }
}
