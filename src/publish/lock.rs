//! One publisher at a time.

use std::io;
use std::path::Path;
use std::time::Duration;

use super::disk::{Disk, Guard};
use super::outcome::PublishError;
use crate::diagnostic::{Diagnostic, Failure};

/// Attempts, and the time between two: ten seconds in all. Counted, not measured: a clock may jump.
const ATTEMPTS: usize = 200;
const PAUSE: Duration = Duration::from_millis(50);

/// A lock held until it is dropped; none where the disk has no locks, and then a warning says so.
pub(super) struct Lock {
    _guard: Option<Box<dyn Guard>>,
    pub(super) warning: Option<Diagnostic>,
}

/// Takes the lock `file`, or says with the diagnostic `busy` that another run holds `out`.
pub(super) fn take(disk: &dyn Disk, file: &Path, out: &Path, busy: &'static str) -> Result<Lock, PublishError> {
    for _ in 0..ATTEMPTS {
        if let Some(lock) = try_once(disk, file, out)? {
            return Ok(lock);
        }
        disk.wait(PAUSE);
    }
    Err(Diagnostic::error(busy).fact("out", out.display().to_string()).into())
}

/// Takes the lock if it is free.
pub(super) fn try_once(disk: &dyn Disk, file: &Path, out: &Path) -> Result<Option<Lock>, Failure> {
    match disk.try_lock(file) {
        Ok(Some(guard)) => Ok(Some(Lock { _guard: Some(guard), warning: None })),
        Ok(None) => Ok(None),
        Err(error) if has_no_locks(&error) => {
            let warning = Diagnostic::warning("publish-no-lock").fact("out", out.display().to_string());
            Ok(Some(Lock { _guard: None, warning: Some(warning) }))
        }
        Err(error) => Err(Failure::new("failure-lock", file, error)),
    }
}

/// Whether the disk cannot lock at all, as some network disks answer.
fn has_no_locks(error: &io::Error) -> bool {
    #[cfg(unix)]
    let no_locks = error.raw_os_error() == Some(rustix::io::Errno::NOLCK.raw_os_error());
    #[cfg(not(unix))]
    let no_locks = false;
    no_locks || error.kind() == io::ErrorKind::Unsupported
}
