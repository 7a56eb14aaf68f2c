//! The archive of a kit, opened in memory: nothing of it is ever written. Whatever a program that unpacks it could be
//! led to by its names, its links or its sizes is told here, entry by entry, and the rest is judged all the same.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read as _};

use zip::ZipArchive;
use zip::result::ZipError;

use crate::diagnostic::Diagnostic;
use crate::paths::is_reserved;

/// The most files of an archive, the most bytes of one of them, and of all once unpacked: a small file can announce
/// more than a disk holds.
const MOST_FILES: usize = 10_000;
const MOST_BYTES_OF_ONE: u64 = 128 << 20;
pub(super) const MOST_BYTES: u64 = 512 << 20;

/// The files of an archive by name, and what is wrong with the archive itself.
#[derive(Debug, Default)]
pub(super) struct Unpacked {
    pub(super) files: BTreeMap<String, Vec<u8>>,
    pub(super) faults: Vec<Diagnostic>,
    /// Names of which a fault was told: that they are not among the files says nothing more.
    pub(super) told: BTreeSet<String>,
}

/// Opens the archive that a person knows as `file`.
pub(super) fn unpack(file: &str, bytes: &[u8]) -> Unpacked {
    let mut unpacked = Unpacked::default();
    let fault = |code| Diagnostic::error(code).fact("file", file);
    let unreadable = |cause: String| fault("verify-archive").fact("cause", cause);
    let Some(entries) = entries(bytes) else {
        let cause = ZipArchive::new(Cursor::new(bytes)).err().unwrap_or(ZipError::InvalidArchive("".into()));
        unpacked.faults.push(unreadable(cause.to_string()));
        return unpacked;
    };
    if entries.len() > MOST_FILES {
        unpacked.faults.push(fault("verify-archive-many"));
        return unpacked;
    }
    // A program that unpacks two files of one name keeps the first or the last; where letters' case does not count, so
    // are these one name.
    let mut seen = BTreeSet::new();
    for entry in &entries {
        let name = String::from_utf8_lossy(entry.name).into_owned();
        if entry.name != entry.local_name {
            let other = String::from_utf8_lossy(entry.local_name).into_owned();
            unpacked.faults.push(fault("verify-archive-masked").fact("name", &name).fact("other", other));
        }
        if !seen.insert(name.to_lowercase()) {
            unpacked.faults.push(fault("verify-archive-twice").fact("name", name));
        }
    }
    let mut archive = match ZipArchive::new(Cursor::new(bytes)) {
        Ok(archive) => archive,
        Err(error) => {
            unpacked.faults.push(unreadable(error.to_string()));
            return unpacked;
        }
    };
    let mut left = MOST_BYTES;
    for index in 0..archive.len() {
        let own = archive.name_for_index(index).and_then(Result::ok).map(std::borrow::Cow::into_owned).unwrap_or_default();
        let mut refuse = |code, name: &str| {
            unpacked.told.insert(name.to_owned());
            unpacked.faults.push(fault(code).fact("name", name));
        };
        let entry = match archive.by_index(index) {
            Ok(entry) => entry,
            Err(_) => {
                refuse("verify-archive-damaged", &own);
                continue;
            }
        };
        if entry.is_symlink() {
            refuse("verify-archive-link", &own);
            continue;
        }
        if !entry.is_file() || !is_flat(&own) {
            refuse("verify-archive-name", &own);
            continue;
        }
        let most = left.min(MOST_BYTES_OF_ONE);
        if entry.size() > most {
            refuse("verify-archive-large", &own);
            continue;
        }
        let mut content = Vec::new();
        // What it announces may be less than what it holds.
        if entry.take(most + 1).read_to_end(&mut content).is_err() {
            refuse("verify-archive-damaged", &own);
            continue;
        }
        if content.len() as u64 > most {
            refuse("verify-archive-large", &own);
            continue;
        }
        left -= content.len() as u64;
        unpacked.files.insert(own, content);
    }
    unpacked
}

/// Whether a name stays in the folder where the archive is opened, on any system: the files of a kit lie side by side,
/// and a name that climbs out is an attack, not an accident.
fn is_flat(name: &str) -> bool {
    let stays = !name.is_empty() && name.len() <= 255 && !name.starts_with('.') && !name.ends_with(['.', ' ']);
    let is_plain = !name.contains(['/', '\\', ':', '<', '>', '"', '|', '?', '*']) && !name.contains(char::is_control);
    stays && is_plain && !is_reserved(&name.to_lowercase())
}

/// An entry, by the name that the archive's list gives it and by the one that stands before its bytes.
struct Entry<'a> {
    name: &'a [u8],
    local_name: &'a [u8],
}

/// Every entry that the archive lists, those that a reader drops for another of the same name included; `None` when the
/// list cannot be read.
fn entries(bytes: &[u8]) -> Option<Vec<Entry<'_>>> {
    const END: &[u8] = b"PK\x05\x06";
    const LISTED: &[u8] = b"PK\x01\x02";
    const LOCAL: &[u8] = b"PK\x03\x04";
    /// The end of an archive, and the longest comment after it.
    const END_SIZE: usize = 22;
    const COMMENT: usize = 0xffff;
    let short = |at: usize| Some(usize::from(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?)));
    let long = |at: usize| usize::try_from(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?)).ok();
    let from = bytes.len().saturating_sub(END_SIZE + COMMENT);
    let is_end = |at: &usize| bytes[*at..].starts_with(END) && short(*at + 20).is_some_and(|n| at + END_SIZE + n == bytes.len());
    let end = (from..=bytes.len().checked_sub(END_SIZE)?).rev().find(is_end)?;
    let (count, mut at) = (short(end + 10)?, long(end + 16)?);
    let mut entries = Vec::with_capacity(count);
    for _ in 0..count {
        let listed = bytes.get(at..at + 4)?;
        if listed != LISTED {
            return None;
        }
        let (name, extra, comment) = (short(at + 28)?, short(at + 30)?, short(at + 32)?);
        let local = long(at + 42)?;
        if bytes.get(local..local + 4)? != LOCAL {
            return None;
        }
        let local_name = short(local + 26)?;
        entries.push(Entry {
            name: bytes.get(at + 46..at + 46 + name)?,
            local_name: bytes.get(local + 30..local + 30 + local_name)?,
        });
        at += 46 + name + extra + comment;
    }
    Some(entries)
}
