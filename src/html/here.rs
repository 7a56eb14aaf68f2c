//! Addresses as a page writes them.

use super::escape::Href;
use crate::paths::OutPath;

/// The page from which addresses are written.
#[derive(Debug, Clone, Copy)]
pub(super) struct Here<'a> {
    pub(super) path: &'a OutPath,
    /// The site's address, for the page that is served at any depth.
    pub(super) base: Option<&'a str>,
}

impl Here<'_> {
    /// The address of a file of the site, perhaps at a place in it: relative, so that the site works from a disk and
    /// in any folder.
    pub(super) fn to(&self, path: &OutPath, anchor: Option<&str>) -> Href {
        match self.base {
            Some(base) => Href::file(&format!("{base}{path}"), anchor),
            None => Href::file(&self.path.to(path), anchor),
        }
    }
}
