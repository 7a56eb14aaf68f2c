//! *Reads the project once.* The only room, with `publish`, that touches the disk. What comes out is a [`Snapshot`]:
//! bounded, no link followed, every text valid UTF-8 without its byte-order mark. It also reads TOML tables with the
//! place of every value ([`File`]), for the rooms that know what the keys mean, and what was published, to be verified
//! ([`open`]). **Absent on purpose:** any idea of
//! what a file is for.

mod decode;
mod limits;
mod published;
mod reader;
mod snapshot;
mod suggestion;
mod table;
mod walk;

use std::path::{Path, PathBuf};
use std::sync::Arc;

pub use limits::{IMAGE_BYTES, MAX_DEPTH, MAX_FILES};
pub use published::{Folder, Published, open};
pub use reader::Reader;
pub use snapshot::Snapshot;
pub use suggestion::suggest;
pub use table::{File, Spanned, Table, inner_quote};

use crate::diagnostic::{Diagnostics, Failure, Source};

/// Reads `content/` and `themes/` under a root. A file that cannot be accepted has a diagnostic and is left out.
///
/// # Errors
/// A [`Failure`] when there is no `content/` folder, or the disk does not answer.
pub fn read(root: &Path) -> Result<(Snapshot, Diagnostics), Failure> {
    Reader::default().read(root)
}

/// Reads one file named by a person, for `print`. Links are followed here: who typed the name chose the file. Its
/// source is named from the project's root when it lies under one, else by its file name alone.
///
/// # Errors
/// A [`Failure`] when it does not exist or cannot be read.
pub fn read_file(path: &Path) -> Result<(Option<Arc<Source>>, Diagnostics), Failure> {
    walk::read_file(path)
}

/// The nearest folder upwards, `from` included, that holds `content/`.
#[must_use]
pub fn find_root(from: &Path) -> Option<PathBuf> {
    walk::find_root(from)
}
