//! The project as it was when it was read.

use std::collections::BTreeMap;
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
}

impl Snapshot {
    /// Whether all files are those of another snapshot of the same [`Reader`](super::Reader).
    #[must_use]
    pub fn is(&self, other: &Self) -> bool {
        self.texts.len() == other.texts.len()
            && self.texts.iter().zip(&other.texts).all(|(a, b)| a.0 == b.0 && Arc::ptr_eq(a.1, b.1))
            && self.binaries.len() == other.binaries.len()
            && self.binaries.iter().zip(&other.binaries).all(|(a, b)| a.0 == b.0 && Arc::ptr_eq(a.1, b.1))
    }

    /// The text file of a path from the root.
    #[must_use]
    pub fn text(&self, path: &str) -> Option<&Arc<Source>> {
        self.texts.get(path)
    }

    /// Whether there is a file, of text or not, at a path from the root.
    #[must_use]
    pub fn has(&self, path: &str) -> bool {
        self.texts.contains_key(path) || self.binaries.contains_key(path)
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
