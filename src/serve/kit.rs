//! What lies in a kit's archive.

use std::io::{Cursor, Read as _};

use jalon::publication::Artifact;
use zip::ZipArchive;

/// The largest file of an archive that is shown, bytes: an archive of ours holds none near it.
const MOST: u64 = 64_000_000;

/// A file of an archive.
pub(super) struct Entry {
    pub(super) name: String,
    pub(super) bytes: u64,
    /// Of a paper.
    pub(super) pages: Option<usize>,
}

/// The files of an archive, in its order.
pub(super) fn entries(kit: &Artifact) -> Vec<Entry> {
    let Ok(mut archive) = ZipArchive::new(Cursor::new(&kit.bytes[..])) else { return Vec::new() };
    let all = (0..archive.len()).filter_map(|at| archive.by_index(at).ok().and_then(|file| Some((file.name().ok()?.into_owned(), file.size()))));
    let all: Vec<(String, u64)> = all.collect();
    let pages = |name: &str| kit.papers.iter().find(|paper| paper.path.file_name() == name).and_then(|paper| paper.pages);
    all.into_iter().map(|(name, bytes)| Entry { pages: pages(&name), name, bytes }).collect()
}

/// The bytes of a file of an archive.
pub(super) fn read(kit: &Artifact, name: &str) -> Option<Vec<u8>> {
    let mut archive = ZipArchive::new(Cursor::new(&kit.bytes[..])).ok()?;
    let file = archive.by_name(name).ok()?;
    let mut bytes = Vec::new();
    file.take(MOST).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

/// The archive's place and the file's name of `kits/hopital/kit-hopital.zip/affiche.pdf`.
pub(super) fn within(place: &str) -> Option<(&str, &str)> {
    let at = place.find(".zip/")? + ".zip".len();
    Some((&place[..at], &place[at + 1..]))
}
