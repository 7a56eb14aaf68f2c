//! The files of a theme: the project's own win, one by one, over the compiled ones.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::{Place, Source};
use crate::source::Snapshot;

use super::builtin;

/// One file.
#[derive(Debug, Clone)]
pub(super) enum File {
    /// Text of the project.
    Own(Arc<Source>),
    /// Bytes of the project.
    OwnBytes(Arc<[u8]>),
    /// Compiled in.
    Builtin(&'static [u8]),
}

impl File {
    pub(super) fn bytes(&self) -> &[u8] {
        match self {
            Self::Own(source) => source.text.as_bytes(),
            Self::OwnBytes(bytes) => bytes,
            Self::Builtin(bytes) => bytes,
        }
    }

    /// Its text; nothing when it is not UTF-8 (`source` has said so already).
    pub(super) fn text(&self) -> &str {
        match self {
            Self::Own(source) => &source.text,
            other => str::from_utf8(other.bytes()).unwrap_or(""),
        }
    }

    pub(super) fn is_own(&self) -> bool {
        !matches!(self, Self::Builtin(_))
    }

    /// The file's first byte, for diagnostics about the whole of it.
    pub(super) fn place(&self) -> Option<Place> {
        match self {
            Self::Own(source) => Some(Place::new(source, 0..0)),
            _ => None,
        }
    }
}

/// Every file of a theme by name, and whether the project has a folder of that name.
pub(super) fn resolve(snapshot: &Snapshot, name: &str) -> (BTreeMap<String, File>, bool) {
    let mut files: BTreeMap<String, File> =
        builtin::FILES.iter().map(|(name, bytes)| ((*name).to_owned(), File::Builtin(bytes))).collect();
    let folder = format!("themes/{name}/");
    let mut own = 0;
    let end = format!("themes/{name}0"); // `0` follows `/` in ASCII
    for (path, source) in snapshot.texts.range(folder.clone()..end.clone()) {
        // What a theme says about itself is not the theme: it changes no page.
        if path.ends_with("/README.md") {
            continue;
        }
        files.insert(path[folder.len()..].to_owned(), File::Own(Arc::clone(source)));
        own += 1;
    }
    for (path, bytes) in snapshot.binaries.range(folder.clone()..end) {
        files.insert(path[folder.len()..].to_owned(), File::OwnBytes(Arc::clone(bytes)));
        own += 1;
    }
    (files, own > 0)
}
