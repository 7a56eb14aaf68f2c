//! Where we publish, and the names that publishing uses beside it.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};

use super::disk::{Disk, Entry};
use super::outcome::PublishError;
use crate::diagnostic::{Diagnostic, Failure};

/// How many stages may lie beside `dist`; more than one only when the system would not let us remove an older one.
const STAGES: usize = 9;

/// `dist` and its neighbours, all absolute.
#[derive(Debug)]
pub(super) struct Target {
    /// The folder that is published.
    pub(super) out: PathBuf,
    /// The folder that holds it, and everything below.
    pub(super) parent: PathBuf,
    /// The lock file; it stays, for a lock file that is removed can be locked twice.
    pub(super) lock: PathBuf,
    /// The previous tree, between the two renames of a system without an exchange. Always whole.
    pub(super) old: PathBuf,
    /// Trees that are not whole yet, or any more: any of them may be dropped at any time.
    pub(super) stages: Vec<PathBuf>,
}

/// The name of the lock file that lies beside a published folder.
#[must_use]
pub fn lock_of(folder: &str) -> String {
    format!(".{folder}.jalon-lock")
}

impl Target {
    /// Checks that `out` can be published to and makes the folder that holds it.
    pub(super) fn settle(disk: &dyn Disk, out: &Path, inputs: &[PathBuf]) -> Result<Self, PublishError> {
        let place = Absolute::of(disk, out)?;
        match place.found {
            Some(Entry::Link) => return Err(about("publish-out-is-link", out).into()),
            Some(Entry::File(_) | Entry::Other) => return Err(about("publish-out-is-file", out).into()),
            Some(Entry::Folder) | None => {}
        }
        let path = place.path();
        for input in inputs {
            let input_path = match disk.resolve(input) {
                Ok(path) => path,
                Err(_) => Absolute::of(disk, input)?.path(),
            };
            if path.starts_with(&input_path) || input_path.starts_with(&path) {
                return Err(about("publish-overlap", out).fact("input", input.display().to_string()).into());
            }
        }
        if path.components().any(|segment| segment.as_os_str() == ".git") {
            return Err(about("publish-overlap", out).fact("input", ".git").into());
        }
        let target = Self::at(path);
        place.make_parents(disk, &target.parent)?;
        Ok(target)
    }

    /// The same without making anything; `None` when nothing was ever published there.
    pub(super) fn existing(disk: &dyn Disk, out: &Path) -> Result<Option<Self>, PublishError> {
        let place = Absolute::of(disk, out)?;
        Ok((place.missing.len() <= 1).then(|| Self::at(place.path())))
    }

    fn at(out: PathBuf) -> Self {
        let parent = out.parent().map(Path::to_path_buf).unwrap_or_default();
        let beside = |suffix: &str| {
            let mut name = OsString::from(".");
            name.push(out.file_name().unwrap_or_default());
            name.push(".jalon-");
            name.push(suffix);
            parent.join(name)
        };
        Self {
            lock: beside("lock"),
            old: beside("old"),
            stages: (1..=STAGES).map(|n| beside(&format!("stage-{n}"))).collect(),
            parent,
            out,
        }
    }

    /// The first stage name that is free.
    pub(super) fn free_stage(&self, disk: &dyn Disk) -> Result<&Path, Failure> {
        for stage in &self.stages {
            if disk.entry(stage).map_err(|e| Failure::new("failure-stage", stage, e))?.is_none() {
                return Ok(stage);
            }
        }
        Err(Failure::new("failure-stage", &self.stages[0], io::ErrorKind::AlreadyExists.into()))
    }
}

/// A path split at the last of its segments that exists.
pub(super) struct Absolute {
    /// What the whole path names, if anything.
    found: Option<Entry>,
    base: PathBuf,
    /// The segments after `base`, none of which exists.
    missing: Vec<OsString>,
}

impl Absolute {
    /// Refuses a path that has no name of its own (`/`, `..`) or goes through a file.
    pub(super) fn of(disk: &dyn Disk, path: &Path) -> Result<Self, PublishError> {
        let fail = |path: &Path, error| Failure::new("failure-target", path, error);
        // Without a final `/`, which would make the system follow a link.
        let path: PathBuf = path.components().collect();
        let mut missing = Vec::new();
        let mut base = path.as_path();
        let found = loop {
            match disk.entry(base) {
                // The link itself, wherever it leads.
                Ok(Some(Entry::Link)) if missing.is_empty() => break Some(Entry::Link),
                Ok(Some(entry)) => break missing.is_empty().then_some(entry),
                Ok(None) => {}
                Err(error) if error.kind() == io::ErrorKind::NotADirectory => {
                    return Err(about("publish-out-is-file", &path).into());
                }
                Err(error) => return Err(fail(base, error).into()),
            }
            let Some(name) = base.file_name() else { return Err(about("publish-out-unnamed", &path).into()) };
            missing.push(name.to_owned());
            base = match base.parent() {
                Some(parent) if parent != Path::new("") => parent,
                _ => Path::new("."),
            };
        };
        if found == Some(Entry::Link) {
            missing.extend(base.file_name().map(ToOwned::to_owned));
            base = base.parent().filter(|parent| *parent != Path::new("")).unwrap_or(Path::new("."));
        }
        missing.reverse();
        let base = disk.resolve(base).map_err(|e| fail(base, e))?;
        if missing.is_empty() && base.file_name().is_none() {
            return Err(about("publish-out-unnamed", &path).into());
        }
        Ok(Self { found, base, missing })
    }

    pub(super) fn path(&self) -> PathBuf {
        self.missing.iter().fold(self.base.clone(), |path, name| path.join(name))
    }

    fn make_parents(&self, disk: &dyn Disk, parent: &Path) -> Result<(), Failure> {
        let mut folder = self.base.clone();
        for name in &self.missing {
            if folder.starts_with(parent) {
                break;
            }
            let holder = folder.clone();
            folder.push(name);
            match disk.create_folder(&folder) {
                Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
                    return Err(Failure::new("failure-target", folder, error));
                }
                _ => disk.sync_folder(&holder).map_err(|e| Failure::new("failure-target", holder, e))?,
            }
        }
        Ok(())
    }
}

/// A refusal that names the folder, as the person wrote it.
pub(super) fn about(code: &'static str, out: &Path) -> Diagnostic {
    Diagnostic::error(code).fact("out", out.display().to_string())
}
