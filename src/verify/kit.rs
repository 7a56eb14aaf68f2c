//! The archive of a kit, against its sums.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};

use zip::ZipArchive;

use super::{Verified, is_paper, paper};
use crate::checksum::Checksum;
use crate::diagnostic::{Diagnostic, Failure};
use crate::source::Folder;

/// The list of the sums of the other files, as `sha256sum` writes it.
pub(super) const SUMS: &str = "SHA256SUMS";
/// The most files of an archive, and the most bytes that they may hold once unpacked: a small file can announce more
/// than a disk holds.
const MOST_FILES: usize = 10_000;
const MOST_BYTES: u64 = 512 << 20;

/// Verifies an archive: safe names, every sum right, nothing beside, every PDF proven.
pub(super) fn verify(file: &str, bytes: &[u8], verified: &mut Verified) {
    verified.kits += 1;
    let files = match unpack(bytes) {
        Ok(files) => files,
        Err(fault) => {
            verified.diagnostics.push(fault.fact("file", file));
            return;
        }
    };
    verified.files += files.len();
    judge(&files, &|name| format!("{file} ({name})"), verified);
}

/// Verifies a kit that was unpacked.
pub(super) fn verify_unpacked(folder: &Folder) -> Result<Verified, Failure> {
    let mut verified = Verified { kits: 1, ..Verified::default() };
    let mut files = BTreeMap::new();
    let mut left = MOST_BYTES;
    for name in folder.names() {
        let bytes = folder.read(name)?.filter(|bytes| bytes.len() as u64 <= left);
        let Some(bytes) = bytes else {
            verified.diagnostics.push(Diagnostic::error("verify-too-large").fact("file", name));
            continue;
        };
        left -= bytes.len() as u64;
        files.insert(name.to_owned(), bytes);
    }
    verified.files = files.len();
    judge(&files, &str::to_owned, &mut verified);
    Ok(verified)
}

/// Holds the files of a kit to their sums, and proves its PDFs; `named` says how a person finds a file.
fn judge(files: &BTreeMap<String, Vec<u8>>, named: &dyn Fn(&str) -> String, verified: &mut Verified) {
    let sums = files.get(SUMS).and_then(|bytes| std::str::from_utf8(bytes).ok()).and_then(parse);
    match sums {
        None => verified.diagnostics.push(Diagnostic::error("verify-no-sums").fact("file", named(SUMS))),
        Some(sums) => {
            for name in sums.keys().filter(|name| !files.contains_key(**name)) {
                verified.diagnostics.push(Diagnostic::error("verify-missing").fact("file", named(name)));
            }
            for (name, bytes) in files.iter().filter(|(name, _)| *name != SUMS) {
                let code = match sums.get(name.as_str()) {
                    Some(sum) if *sum == Checksum::of(bytes) => continue,
                    Some(_) => "verify-changed",
                    None => "verify-unsummed",
                };
                verified.diagnostics.push(Diagnostic::error(code).fact("file", named(name)));
            }
        }
    }
    for (name, bytes) in files.iter().filter(|(name, _)| is_paper(name)) {
        paper(&named(name), name, bytes, verified);
    }
}

/// The files of an archive by name.
fn unpack(bytes: &[u8]) -> Result<BTreeMap<String, Vec<u8>>, Diagnostic> {
    let unreadable = |cause: String| Diagnostic::error("verify-archive").fact("cause", cause);
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| unreadable(error.to_string()))?;
    if archive.len() > MOST_FILES {
        return Err(Diagnostic::error("verify-archive-large"));
    }
    let mut files = BTreeMap::new();
    let mut left = MOST_BYTES;
    for index in 0..archive.len() {
        let entry = archive.by_index(index).map_err(|error| unreadable(error.to_string()))?;
        let name = entry.name().map(|name| name.into_owned()).map_err(|error| unreadable(error.to_string()))?;
        if !entry.is_file() || !is_flat(&name) {
            return Err(Diagnostic::error("verify-archive-name").fact("name", name));
        }
        let mut content = Vec::new();
        entry.take(left + 1).read_to_end(&mut content).map_err(|error| unreadable(error.to_string()))?;
        let Some(rest) = left.checked_sub(content.len() as u64) else {
            return Err(Diagnostic::error("verify-archive-large"));
        };
        left = rest;
        if files.insert(name.clone(), content).is_some() {
            return Err(Diagnostic::error("verify-archive-name").fact("name", name));
        }
    }
    Ok(files)
}

/// Whether a name stays in the folder where the archive is opened, on any system: the files of a kit lie side by side,
/// and a name that climbs out is an attack, not an accident.
fn is_flat(name: &str) -> bool {
    let stays = !name.is_empty() && name.len() <= 255 && !name.starts_with('.');
    stays && !name.contains(['/', '\\', ':']) && !name.contains(char::is_control)
}

/// The sums by name: a sum, two spaces (or a space and a star), a name.
fn parse(sums: &str) -> Option<BTreeMap<&str, Checksum>> {
    sums.lines()
        .map(|line| {
            let (sum, name) = line.split_at_checked(64)?;
            let name = name.strip_prefix("  ").or_else(|| name.strip_prefix(" *"))?;
            Some((name, Checksum::parse(sum)?))
        })
        .collect()
}
