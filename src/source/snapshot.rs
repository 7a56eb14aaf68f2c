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
