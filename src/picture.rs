//! *Pictures of sheets*, decoded once, within bounds, for paper.

use std::collections::BTreeMap;
use std::sync::Arc;

/// A decoded picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Width, pixels; never 0.
    pub width: u32,
    /// Height, pixels; never 0.
    pub height: u32,
    /// Red, green, blue, 8 bits each, row by row from the top; on white where the file is transparent.
    pub pixels: Arc<[u8]>,
}

/// The pictures of a project by file, from `content/`: `sheets/plan.png`.
pub type Pictures = BTreeMap<String, Arc<Picture>>;
