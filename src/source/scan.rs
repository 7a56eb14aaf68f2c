//! What lies in a project, without reading it.

use std::collections::BTreeMap;
use std::fs::{self, Metadata};
use std::path::Path;
use std::time::SystemTime;

use crate::diagnostic::Failure;

/// The files of a project and what the disk says of each: equal scans, equal contents, unless a file was written twice
/// within one tick of the disk's clock.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Scan {
    pub(super) files: BTreeMap<String, Stamp>,
}

/// What the disk says of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stamp {
    bytes: u64,
    modified: Option<SystemTime>,
    /// Inode and time of its last change: a file that was renamed over another has the other's dates, not its inode.
    identity: (u64, i64, i64),
}

impl Stamp {
    pub(super) fn of(metadata: &Metadata) -> Self {
        #[cfg(unix)]
        let identity = {
            use std::os::unix::fs::MetadataExt;
            (metadata.ino(), metadata.ctime(), metadata.ctime_nsec())
        };
        #[cfg(not(unix))]
        let identity = (0, 0, 0);
        Self { bytes: metadata.len(), modified: metadata.modified().ok(), identity }
    }
}

impl Scan {
    /// Looks at every file of `content/` and `themes/` under a root.
    ///
    /// # Errors
    /// A [`Failure`] when there is no `content/` folder, or the disk does not answer.
    pub fn of(root: &Path) -> Result<Self, Failure> {
        let mut files = BTreeMap::new();
        for folder in ["content", "themes"] {
            let path = root.join(folder);
            if folder == "themes" && fs::symlink_metadata(&path).is_err() {
                continue;
            }
            for entry in walkdir::WalkDir::new(&path).follow_links(false) {
                let entry = entry.map_err(|error| {
                    let place = error.path().unwrap_or(&path).to_owned();
                    Failure::new("failure-read", place, error.into_io_error().unwrap_or_else(|| std::io::ErrorKind::Other.into()))
                })?;
                let Ok(metadata) = entry.metadata() else { continue };
                let name = entry.path().strip_prefix(root).unwrap_or(entry.path()).to_string_lossy().into_owned();
                files.insert(name, Stamp::of(&metadata));
            }
        }
        Ok(Self { files })
    }
}
