//! What a build made, for the next build of the same project.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{Artifact, Made, Request, Workshop};
use crate::compose::{self, Fact, Site};
use crate::document::Document;
use crate::paths::OutPath;
use crate::picture::Pictures;

/// What a build made, and from what.
#[derive(Debug)]
pub struct Memo {
    pub(super) theme: [u8; 32],
    pub(super) pictures: Pictures,
    pub(super) request: Request,
    pub(super) made: BTreeMap<OutPath, Arc<Made>>,
    pub(super) composed: Option<Composed>,
}

/// The site of a build, and the facts that it was composed with.
#[derive(Debug)]
pub(super) struct Composed {
    pub(super) site: Site,
    pub(super) facts: Vec<Fact>,
}

/// What an earlier build made, and what may be other than it was then.
#[derive(Debug, Clone, Copy)]
pub struct Earlier<'a> {
    /// What it made.
    pub memo: &'a Memo,
    /// The slugs of the sheets whose publications may differ; `None` when all may.
    pub changed: Option<&'a BTreeSet<String>>,
}

impl Memo {
    /// The files that were made, by their paths.
    pub fn artifacts(&self) -> impl Iterator<Item = &Artifact> {
        self.made.values().map(|made| &made.artifact)
    }

    /// The file that was made for a path.
    #[must_use]
    pub fn artifact(&self, path: &OutPath) -> Option<&Artifact> {
        self.made.get(path).map(|made| &made.artifact)
    }
}

impl Workshop<'_> {
    /// A paper that was set from the same document, with the same theme and pictures.
    pub(super) fn known_paper(&self, path: &OutPath, document: &Document) -> Option<&Arc<Made>> {
        let memo = self.earlier?.memo;
        let same = memo.pictures.len() == self.pictures.len()
            && memo.pictures.iter().zip(self.pictures).all(|(a, b)| a.0 == b.0 && Arc::ptr_eq(a.1, b.1));
        let known = memo.made.get(path).filter(|_| same)?;
        known.artifact.document.as_deref().filter(|known| *known == document).map(|_| known)
    }

    /// A file that is the same, byte for byte: its checksum need not be taken again.
    pub(super) fn known_file(&self, path: &OutPath, bytes: &[u8]) -> Option<&Arc<Made>> {
        self.earlier?.memo.made.get(path).filter(|known| *known.artifact.bytes == *bytes)
    }

    /// What composing the site may take from the earlier build.
    pub(super) fn known_site(&self) -> Option<compose::Earlier<'_>> {
        let Earlier { memo, changed } = self.earlier?;
        let Composed { site, facts } = memo.composed.as_ref()?;
        Some(compose::Earlier { site, facts, changed: changed? })
    }
}
