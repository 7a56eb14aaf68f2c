//! Adding to the end of a file that must never lose a byte: the ledger.

use std::path::Path;

use super::disk::Disk;
use super::outcome::PublishError;
use super::{lock, part, rewrite};
use crate::diagnostic::Diagnostic;

/// Adds what `more` answers to the end of a file, made if there is none, and gives a warning when the disk has no
/// locks. `more` is told what the file holds, under the lock: two processes that append at once both do.
///
/// The file is replaced as [`rewrite`](super::rewrite) does; what was there stays byte for byte.
///
/// # Errors
/// As `rewrite`; refused too when another process holds the lock for ten seconds.
pub fn append(
    disk: &dyn Disk,
    file: &Path,
    more: &mut dyn FnMut(&[u8]) -> Result<Vec<u8>, Diagnostic>,
) -> Result<Option<Diagnostic>, PublishError> {
    let lock = lock::take(disk, &part::beside(file, ".jalon-lock"), file, "publish-append-busy")?;
    rewrite::replace(disk, file, "failure-append-settle", &mut |old| {
        let mut whole = old.to_vec();
        whole.extend(more(old)?);
        Ok(whole)
    })?;
    Ok(lock.warning)
}
