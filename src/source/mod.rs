//! *Reads the project once.* The only room, with `publish`, that touches the disk.
mod snapshot;
pub use snapshot::Snapshot;
