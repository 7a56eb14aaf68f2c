//! Reads a project again and again, and each file only when it changed.

use std::collections::BTreeMap;
use std::fs::{self, Metadata};
use std::path::Path;
use std::time::{Duration, SystemTime};

use rayon::prelude::*;

use super::limits::Bounds;
use super::snapshot::Snapshot;
use super::walk::{self, Content, Found};
use crate::diagnostic::{Diagnostics, Failure};

/// A file that was written twice within one tick of the disk's clock may look untouched: the files that changed last, up
/// to this long before the newest, are read every time. A kernel's tick is 10 ms at most; where there is no time of
/// change, only of writing, FAT counts in steps of two seconds.
const TICK: Duration = if cfg!(unix) { Duration::from_millis(100) } else { Duration::from_secs(3) };

/// Remembers what it read: a file that did not change is the same [`Source`](crate::diagnostic::Source) in the next
/// snapshot.
#[derive(Debug, Default)]
pub struct Reader {
    bounds: Bounds,
    kept: BTreeMap<String, Kept>,
    /// When the newest file changed.
    newest: Option<SystemTime>,
}

/// A file as it was read.
#[derive(Debug)]
struct Kept {
    stamp: Stamp,
    content: Option<Content>,
    diagnostics: Diagnostics,
}

/// What the disk says of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Stamp {
    bytes: u64,
    modified: Option<SystemTime>,
    /// The time of its last change of any kind, which no program can set: a copy that keeps its dates has a new one.
    changed: Option<SystemTime>,
    /// A file that was renamed over another may have all of the other's dates.
    inode: u64,
}

impl Stamp {
    fn of(metadata: &Metadata) -> Self {
        #[cfg(unix)]
        let (changed, inode) = {
            use std::os::unix::fs::MetadataExt;
            let seconds = Duration::from_secs(u64::try_from(metadata.ctime()).unwrap_or(0));
            let rest = Duration::from_nanos(u64::try_from(metadata.ctime_nsec()).unwrap_or(0));
            (Some(SystemTime::UNIX_EPOCH + seconds + rest), metadata.ino())
        };
        #[cfg(not(unix))]
        let (changed, inode) = (metadata.modified().ok(), 0);
        Self { bytes: metadata.len(), modified: metadata.modified().ok(), changed, inode }
    }
}

impl Reader {
    /// A reader that takes no more than this.
    #[cfg(test)]
    pub(super) fn within(bounds: Bounds) -> Self {
        Self { bounds, ..Self::default() }
    }

    /// Reads `content/` and `themes/` under a root. A file that cannot be accepted has a diagnostic and is left out.
    ///
    /// # Errors
    /// A [`Failure`] when there is no `content/` folder, or the disk does not answer.
    pub fn read(&mut self, root: &Path) -> Result<(Snapshot, Diagnostics), Failure> {
        let (found, mut diagnostics) = walk::find(root, self.bounds)?;
        let before = std::mem::take(&mut self.kept);
        let settled = self.newest.and_then(|newest| newest.checked_sub(TICK));
        let read: Vec<_> = found.into_par_iter().map(|(name, found)| (kept(&name, &found, before.get(&name), settled), name)).collect();
        let mut snapshot = Snapshot::default();
        let mut newest = None;
        for (kept, name) in read {
            let kept = kept?;
            newest = newest.max(kept.stamp.changed);
            diagnostics.extend(kept.diagnostics.clone());
            match &kept.content {
                Some(Content::Binary(bytes)) => drop(snapshot.binaries.insert(name.clone(), bytes.clone())),
                Some(Content::Text(source)) => drop(snapshot.texts.insert(name.clone(), source.clone())),
                None => drop(snapshot.refused.insert(name.clone())),
            }
            self.kept.insert(name, kept);
        }
        self.newest = newest;
        Ok((snapshot, diagnostics))
    }
}

/// A file read again, unless it surely is what it was before. What turns out to be the same stays the same.
fn kept(name: &str, found: &Found, before: Option<&Kept>, settled: Option<SystemTime>) -> Result<Kept, Failure> {
    let failure = |cause| Failure::new("failure-read", &found.path, cause);
    // Before the content: a change in between is then seen by the next reading.
    let stamp = Stamp::of(&fs::symlink_metadata(&found.path).map_err(failure)?);
    let known = before.filter(|before| before.stamp == stamp);
    if let Some(known) = known
        && settled.is_some_and(|settled| stamp.changed.is_some_and(|changed| changed < settled))
    {
        return Ok(Kept { stamp, content: known.content.clone(), diagnostics: known.diagnostics.clone() });
    }
    let (content, diagnostics) = walk::content(name, found)?;
    let content = match (content, before.and_then(|before| before.content.as_ref())) {
        (Some(Content::Text(new)), Some(Content::Text(old))) if new == *old => Some(Content::Text(old.clone())),
        (Some(Content::Binary(new)), Some(Content::Binary(old))) if new == *old => Some(Content::Binary(old.clone())),
        (content, _) => content,
    };
    Ok(Kept { stamp, content, diagnostics })
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    #[test]
    fn what_did_not_change_is_the_same_and_what_did_is_not_whatever_its_dates_say() {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir_all(root.path().join("content/sheets")).unwrap();
        let (a, b) = (root.path().join("content/sheets/a.md"), root.path().join("content/sheets/b.md"));
        fs::write(&a, "un").unwrap();
        fs::write(&b, "un").unwrap();
        let mut reader = Reader::default();
        let mut text = |name: &str| reader.read(root.path()).unwrap().0.text(name).cloned();
        let first = text("content/sheets/a.md").unwrap();
        assert!(Arc::ptr_eq(&first, &text("content/sheets/a.md").unwrap()));
        // Written again at once, with the same length and the same date.
        for round in 0..200 {
            let new = if round % 2 == 0 { "de" } else { "un" };
            let date = fs::metadata(&a).unwrap().modified().unwrap();
            fs::write(&a, new).unwrap();
            fs::File::options().write(true).open(&a).unwrap().set_modified(date).unwrap();
            assert_eq!(text("content/sheets/a.md").unwrap().text, new, "{round}");
        }
        // Another file of the same length and dates in its place.
        fs::write(root.path().join("c"), "ro").unwrap();
        let date = fs::metadata(&b).unwrap().modified().unwrap();
        fs::File::options().write(true).open(root.path().join("c")).unwrap().set_modified(date).unwrap();
        fs::rename(root.path().join("c"), &b).unwrap();
        assert_eq!(text("content/sheets/b.md").unwrap().text, "ro");
        fs::remove_file(&b).unwrap();
        assert!(text("content/sheets/b.md").is_none());
    }
}
