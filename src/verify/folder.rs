//! A published folder, against its manifest.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;
use rayon::prelude::*;

use super::{Key, Verified, identity, is_kit, is_paper, kit, paper, signature};
use crate::diagnostic::{Diagnostic, Failure, Severity};
use crate::publish::{MANIFEST_NAME, Manifest, SIGNATURE_NAME, lock_of};
use crate::source::Folder;

/// Verifies a kit that was unpacked, or a site; under a roof, the editions of its territories too, each a site of its own.
pub(super) fn verify(mut folder: Folder, today: Date, key: Option<&Key>) -> Result<Verified, Failure> {
    let is_site = folder.names().any(|name| name == MANIFEST_NAME);
    let trees = if is_site { folder.take_trees(MANIFEST_NAME) } else { BTreeMap::new() };
    // A run leaves its lock beside each tree.
    for tree in trees.keys() {
        folder.leave_out(&lock_of(tree));
    }
    let mut whole = site(&folder, None, today, key)?;
    for (name, tree) in &trees {
        let verified = site(tree, Some(name), today, key)?;
        whole.files += verified.files;
        whole.papers += verified.papers;
        whole.kits += verified.kits;
        // The key vouches for all of them or for none.
        whole.signed = whole.signed.filter(|_| verified.signed.is_some());
        let inside = |(file, code)| (format!("{name}/{file}"), code);
        whole.codes.extend(verified.codes.into_iter().map(inside));
        whole.diagnostics.extend(verified.diagnostics.into_iter().map(|fault| under(name, fault)));
    }
    Ok(whole)
}

/// The same fault, of a file in this folder.
fn under(folder: &str, mut fault: Diagnostic) -> Diagnostic {
    let names = Arc::make_mut(&mut fault.facts).iter_mut().filter(|(fact, _)| ["file", "signature"].contains(fact));
    names.for_each(|(_, name)| *name = format!("{folder}/{name}"));
    fault
}

/// Verifies every file that the manifest lists, every PDF and kit that is there, listed or not, and the signature when
/// there is a `key`; `tree` is the folder's name under a roof.
fn site(folder: &Folder, tree: Option<&str>, today: Date, key: Option<&Key>) -> Result<Verified, Failure> {
    let mut verified = files(folder, tree, today)?;
    if let Some(key) = key {
        signature::verify(folder, key, &mut verified)?;
    }
    Ok(verified)
}

fn files(folder: &Folder, tree: Option<&str>, today: Date) -> Result<Verified, Failure> {
    let has = |wanted: &str| folder.names().any(|name| name == wanted);
    if !has(MANIFEST_NAME) && has(kit::SUMS) {
        return kit::verify_unpacked(folder, today);
    }
    let mut whole = Verified::default();
    let manifest = match folder.read(MANIFEST_NAME)? {
        None => {
            // A site that lost its list could hold anything; loose papers have none.
            let lost = Diagnostic::error("verify-no-manifest").fact("file", MANIFEST_NAME);
            let severity = if has("index.html") { Severity::Error } else { Severity::Warning };
            whole.diagnostics.push(Diagnostic { severity, ..lost });
            None
        }
        Some(bytes) => {
            let manifest = Manifest::parse(&bytes);
            if manifest.is_none() {
                whole.diagnostics.push(Diagnostic::error("verify-manifest").fact("file", MANIFEST_NAME));
            }
            manifest
        }
    };
    for name in &folder.strange {
        whole.diagnostics.push(Diagnostic::warning("verify-strange").fact("file", name.as_str()));
    }
    if folder.too_many {
        whole.diagnostics.push(Diagnostic::error("verify-too-many"));
    }
    if let Some(manifest) = &manifest {
        let names: BTreeSet<&str> = folder.names().collect();
        for path in manifest.paths().filter(|path| !names.contains(path)) {
            whole.diagnostics.push(Diagnostic::error("verify-missing").fact("file", path));
        }
    }
    let names: Vec<&str> = folder.names().filter(|name| ![MANIFEST_NAME, SIGNATURE_NAME].contains(name)).collect();
    let verified: Vec<Result<Verified, Failure>> =
        names.into_par_iter().map(|name| file(folder, manifest.as_ref(), name, today)).collect();
    for one in verified {
        let one = one?;
        whole.files += one.files;
        whole.papers += one.papers;
        whole.kits += one.kits;
        whole.codes.extend(one.codes);
        whole.claims.extend(one.claims);
        whole.diagnostics.extend(one.diagnostics);
    }
    identity::verify(folder, tree, &mut whole)?;
    // Papers alone have no pages for their codes to lead to.
    if has("index.html") {
        lost_codes(folder, &mut whole);
    }
    if whole.papers == 0 && manifest.is_none() {
        whole.diagnostics.push(Diagnostic::error("verify-nothing"));
    }
    Ok(whole)
}

/// Codes that lead to a page which is not there: the page of a code `d7` is `q/d7/index.html`.
fn lost_codes(folder: &Folder, whole: &mut Verified) {
    let names: BTreeSet<&str> = folder.names().collect();
    let mut lost = BTreeSet::new();
    for (file, address) in &whole.codes {
        let Some(code) = code_of(address) else { continue };
        let page = format!("q/{code}/index.html");
        if !names.contains(page.as_str()) && lost.insert((file, code)) {
            let fault = Diagnostic::error("verify-code").fact("file", file).fact("code", code).fact("page", page);
            whole.diagnostics.push(fault);
        }
    }
}

/// The code of an address that ends in `/q/d7/`.
fn code_of(address: &str) -> Option<&str> {
    let (before, code) = address.strip_suffix('/').unwrap_or(address).rsplit_once('/')?;
    (before.ends_with("/q") && !code.is_empty()).then_some(code)
}

fn file(folder: &Folder, manifest: Option<&Manifest>, name: &str, today: Date) -> Result<Verified, Failure> {
    let mut verified = Verified { files: 1, ..Verified::default() };
    let listed = manifest.is_some_and(|manifest| manifest.lists(name));
    if manifest.is_some() && !listed {
        // A host keeps its settings in hidden files; whatever else was added, a reader can open.
        let hidden = name.split('/').any(|part| part.starts_with('.'));
        let severity = if hidden { Severity::Warning } else { Severity::Error };
        let stranger = Diagnostic::error("verify-stranger").fact("file", name);
        verified.diagnostics.push(Diagnostic { severity, ..stranger });
    }
    if !(listed || is_paper(name) || is_kit(name)) {
        return Ok(verified);
    }
    let Some(bytes) = folder.read(name)? else {
        verified.diagnostics.push(Diagnostic::error("verify-too-large").fact("file", name));
        return Ok(verified);
    };
    if listed && !manifest.is_some_and(|manifest| manifest.holds(name, &bytes)) {
        verified.diagnostics.push(Diagnostic::error("verify-changed").fact("file", name));
    }
    if is_paper(name) {
        let claims = paper(name, name, &bytes, &mut verified).map(|paper| paper.claims).unwrap_or_default();
        verified.claims.extend(claims.into_iter().map(|claim| (name.to_owned(), claim)));
    } else if is_kit(name) {
        kit::verify(name, &bytes, today, &mut verified);
    }
    Ok(verified)
}
