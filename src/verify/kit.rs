//! A kit, against its sums and its order.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::archive::{MOST_BYTES, unpack};
use super::order::{self, Order};
use super::{Paper, Verified, is_paper, paper};
use super::identity::Claim;
use crate::checksum::Checksum;
use crate::diagnostic::{Diagnostic, Failure};
use crate::source::Folder;

/// The list of the sums of the other files, as `sha256sum` writes it.
pub(super) const SUMS: &str = "SHA256SUMS";

/// Verifies an archive: safe names, every sum right, nothing beside, every PDF proven, all as the order says, and no
/// sheet of it expired.
pub(super) fn verify(file: &str, bytes: &[u8], today: Date, verified: &mut Verified) {
    verified.kits += 1;
    let unpacked = unpack(file, bytes);
    verified.files += unpacked.files.len();
    verified.diagnostics.extend(unpacked.faults);
    if unpacked.files.is_empty() {
        return;
    }
    let edition = judge(&unpacked.files, unpacked.told, &|name| format!("{file} ({name})"), today, verified);
    verified.editions.extend(edition.iter().map(Claim::shown));
    verified.claims.extend(edition.map(|edition| (file.to_owned(), edition)));
}

/// Verifies a kit that was unpacked.
pub(super) fn verify_unpacked(folder: &Folder, today: Date) -> Result<Verified, Failure> {
    let mut verified = Verified { kits: 1, ..Verified::default() };
    let mut files = BTreeMap::new();
    let mut told = BTreeSet::new();
    for name in &folder.strange {
        told.insert(name.clone());
        verified.diagnostics.push(Diagnostic::warning("verify-strange").fact("file", name.as_str()));
    }
    let mut left = MOST_BYTES;
    for name in folder.names() {
        let bytes = folder.read(name)?.filter(|bytes| bytes.len() as u64 <= left);
        let Some(bytes) = bytes else {
            told.insert(name.to_owned());
            verified.diagnostics.push(Diagnostic::error("verify-too-large").fact("file", name));
            continue;
        };
        left -= bytes.len() as u64;
        files.insert(name.to_owned(), bytes);
    }
    verified.files = files.len();
    let edition = judge(&files, told, &str::to_owned, today, &mut verified);
    verified.editions.extend(edition.iter().map(Claim::shown));
    Ok(verified)
}

/// Holds the files of a kit to their sums, proves its PDFs and holds them to the order. `told` are names of which a fault
/// is known; `named` says how a person finds a file. Gives the edition that the kit is of.
fn judge(
    files: &BTreeMap<String, Vec<u8>>,
    mut told: BTreeSet<String>,
    named: &dyn Fn(&str) -> String,
    today: Date,
    verified: &mut Verified,
) -> Option<Claim> {
    let sums = files.get(SUMS).and_then(|bytes| std::str::from_utf8(bytes).ok()).and_then(parse);
    match sums {
        None => verified.diagnostics.push(Diagnostic::error("verify-no-sums").fact("file", named(SUMS))),
        Some(sums) => {
            for name in sums.keys().filter(|name| !files.contains_key(**name)) {
                if told.insert((*name).to_owned()) {
                    verified.diagnostics.push(Diagnostic::error("verify-missing").fact("file", named(name)));
                }
            }
            for (name, bytes) in files.iter().filter(|(name, _)| *name != SUMS) {
                let code = match sums.get(name.as_str()) {
                    Some(sum) if *sum == Checksum::of(bytes) => continue,
                    Some(_) => "verify-changed",
                    None => "verify-unsummed",
                };
                told.insert(name.clone());
                verified.diagnostics.push(Diagnostic::error(code).fact("file", named(name)));
            }
        }
    }
    let order = files.get(order::NAME).and_then(|bytes| Order::parse(bytes));
    let mut papers: BTreeMap<&str, Paper> = BTreeMap::new();
    for (name, bytes) in files.iter().filter(|(name, _)| is_paper(name)) {
        let is_as_ordered = |order: &Order| order.entries().all(|entry| entry.file != *name || entry.is_of(bytes));
        let known = std::mem::take(&mut verified.diagnostics);
        let read = paper(&named(name), name, bytes, verified);
        let inside = std::mem::replace(&mut verified.diagnostics, known);
        // What is wrong inside of a file that was changed on the way tells who receives it nothing: it is another file.
        if !told.contains(name) && order.as_ref().is_none_or(is_as_ordered) {
            verified.diagnostics.extend(inside);
        }
        papers.extend(read.map(|read| (name.as_str(), read)));
    }
    match &order {
        Some(order) => hold(order, files, &papers, &told, named, today, verified),
        // That it is missing, or was changed, is told by its name already.
        None if told.contains(order::NAME) => {}
        None => verified.diagnostics.push(Diagnostic::error("verify-order").fact("file", named(order::NAME))),
    }
    order.and_then(|order| order.edition())
}

/// Holds the files to the order: sums that were made again prove nothing to who does not know what was ordered.
fn hold(
    order: &Order,
    files: &BTreeMap<String, Vec<u8>>,
    papers: &BTreeMap<&str, Paper>,
    told: &BTreeSet<String>,
    named: &dyn Fn(&str) -> String,
    today: Date,
    verified: &mut Verified,
) {
    let edition = order.edition();
    let of_edition = edition.iter().cloned().chain(order.entries().filter_map(|entry| order.sheet(entry))).collect::<BTreeSet<_>>();
    let mut ordered = BTreeSet::new();
    for entry in order.entries() {
        ordered.insert(entry.file.as_str());
        let fault = |code| Diagnostic::error(code).fact("file", named(&entry.file));
        // A page too few is worth saying of a file that is known to have changed.
        let paper = papers.get(entry.file.as_str());
        if let Some(paper) = paper.filter(|paper| paper.pages != entry.pages) {
            let counts = fault("verify-pages").fact("found", paper.pages.to_string()).fact("ordered", entry.pages.to_string());
            verified.diagnostics.push(counts);
        }
        // An order and a leaf for who hands out papers print what they are, and may name the sheets.
        let is_good = |claim: &&Claim| order.sheet(entry).map_or_else(|| of_edition.contains(claim), |sheet| sheet == **claim);
        let claims = paper.iter().flat_map(|paper| &paper.claims).filter(|claim| !is_good(claim));
        let wanted = order.sheet(entry).or_else(|| edition.clone());
        let faults = claims.filter_map(|claim| Some(claim.fault(&named(&entry.file), wanted.as_ref()?)));
        verified.diagnostics.extend(faults);
        if told.contains(&entry.file) {
            continue;
        }
        match files.get(&entry.file) {
            None => verified.diagnostics.push(fault("verify-missing")),
            Some(bytes) if !entry.is_of(bytes) => {
                verified.diagnostics.push(fault("verify-not-ordered-so"));
            }
            Some(_) => {}
        }
    }
    for name in files.keys().filter(|name| is_paper(name) && !ordered.contains(name.as_str()) && !told.contains(*name)) {
        verified.diagnostics.push(Diagnostic::error("verify-not-ordered").fact("file", named(name)));
    }
    for (letter, total, sum) in order.wrong_totals() {
        let fault = Diagnostic::error("verify-total").fact("file", named(order::NAME)).fact("letter", letter);
        verified.diagnostics.push(fault.fact("total", total.to_string()).fact("sum", sum.to_string()));
    }
    for (sheet, day) in order.expired(today) {
        let fault = Diagnostic::error("verify-expired").fact("file", named(order::NAME));
        verified.diagnostics.push(fault.fact("sheet", sheet).fact("date", day.to_string()));
    }
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
