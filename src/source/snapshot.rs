//! The project as it was when it was read.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diagnostic::Source;

/// Every file of `content/` and of the site's own theme, read once into memory. Later rooms look files up here and
/// never on the disk, so nothing changes under them and nothing outside the project can be reached.
#[derive(Debug, Default, Clone)]
pub struct Snapshot {
    /// Text files (`.md`, `.toml`, `.css`, `.html`, `.ftl`, `.csv`, `.json`, `.svg`) by path from the root, with `/`:
    /// `content/sheets/x.md`, `themes/ville/style.css`.
    pub texts: BTreeMap<String, Arc<Source>>,
    /// Other files (images, fonts) by path from the root.
    pub binaries: BTreeMap<String, Arc<[u8]>>,
    /// Files that are there and cannot be accepted, by path from the root: a diagnostic says why.
    pub refused: BTreeSet<String>,
}

impl Snapshot {
    /// Whether all files are those of another snapshot of the same [`Reader`](super::Reader).
    #[must_use]
    pub fn is(&self, other: &Self) -> bool {
        same(self.texts.iter(), other.texts.iter())
            && same(self.binaries.iter(), other.binaries.iter())
            && self.refused == other.refused
    }

    /// The same, whatever the sheets are.
    #[must_use]
    pub fn is_but_sheets<'a>(&'a self, other: &'a Self) -> bool {
        let is_sheet = |name: &str| name.starts_with("content/sheets/") && name.ends_with(".md");
        let texts = |snapshot: &'a Self| -> Vec<_> { snapshot.texts.iter().filter(|(name, _)| !is_sheet(name)).collect() };
        same(texts(self).into_iter(), texts(other).into_iter())
            && same(self.binaries.iter(), other.binaries.iter())
            && self.refused == other.refused
    }

    /// The text file of a path from the root.
    #[must_use]
    pub fn text(&self, path: &str) -> Option<&Arc<Source>> {
        self.texts.get(path)
    }

    /// Whether there is a file at a path from the root, be it one that cannot be accepted.
    #[must_use]
    pub fn has(&self, path: &str) -> bool {
        self.texts.contains_key(path) || self.binaries.contains_key(path) || self.refused.contains(path)
    }

    /// The sheets: `content/sheets/*.md`, by name.
    pub fn sheets(&self) -> impl Iterator<Item = &Arc<Source>> {
        self.folder("content/sheets/", ".md")
    }

    /// The text files that lie in a folder (not deeper), by name: `folder("content/kits/", ".toml")`.
    pub fn folder<'a>(&'a self, folder: &'a str, extension: &'a str) -> impl Iterator<Item = &'a Arc<Source>> {
        self.texts
            .range(folder.to_owned()..)
            .take_while(move |(path, _)| path.starts_with(folder))
            .filter(move |(path, _)| path.ends_with(extension) && !path[folder.len()..].contains('/'))
            .map(|(_, source)| source)
    }
}

/// Whether two lists have the same files, which a [`Reader`](super::Reader) gives as the same memory.
fn same<'a, T: ?Sized + 'a>(
    one: impl ExactSizeIterator<Item = (&'a String, &'a Arc<T>)>,
    other: impl ExactSizeIterator<Item = (&'a String, &'a Arc<T>)>,
) -> bool {
    one.len() == other.len() && one.zip(other).all(|(a, b)| Arc::ptr_eq(a.1, b.1) && a.0 == b.0)
}
