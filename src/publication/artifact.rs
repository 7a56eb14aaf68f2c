//! A finished file.

use std::sync::Arc;

use crate::document::Document;
use crate::paths::OutPath;

/// One file of `dist/`, ready to be published.
#[derive(Debug, Clone)]
pub struct Artifact {
    /// Where it goes.
    pub path: OutPath,
    /// Its bytes.
    pub bytes: Arc<[u8]>,
    /// What made it: a publication's id (`large`), or `site`.
    pub publication: &'static str,
    /// The sheet's slug or the kit's, when it has one: named in an error about this file.
    pub subject: Option<String>,
    /// Pages, for a paper.
    pub pages: Option<usize>,
    /// What a paper was set from: what it must say, word for word.
    pub document: Option<Arc<Document>>,
    /// The papers of an archive, each at its name there.
    pub papers: Vec<Artifact>,
}
