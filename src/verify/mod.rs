//! *Judges again what was published*, with nothing but the files: for the print shop that receives a kit, for the
//! technician who uploaded a site, for whoever doubts a paper.
//!
//! A PDF is proven as a build proves it, its codes are decoded, a published folder is compared with its manifest and
//! that with its signature, a kit with its sums and its order, whose dates are compared with today's. What each file prints
//! that it is, edition and fingerprint, is held to what its site announces.
//! **Absent on purpose:** the sheets. Whether a paper says what its sheet says is the build's proof.

mod archive;
mod folder;
mod identity;
mod kit;
mod order;
mod signature;

use std::collections::BTreeSet;
use std::path::Path;

use jiff::civil::Date;

use crate::diagnostic::{Diagnostic, Diagnostics, Failure};
use crate::pdf;
use crate::source::{self, Published};

use identity::Claim;
pub use signature::Key;

/// What was verified.
#[derive(Debug, Default)]
pub struct Verified {
    /// Files that were read.
    pub files: usize,
    /// PDFs among them, those inside kits included.
    pub papers: usize,
    /// Kits among them.
    pub kits: usize,
    /// The codes that the papers show: each file, as a person finds it, and what it says.
    pub codes: Vec<(String, String)>,
    /// The editions that were verified, as sites and kits announce them and papers print them.
    pub editions: BTreeSet<String>,
    /// What the files of a site say that they are, each with its name.
    claims: Vec<(String, Claim)>,
    /// What the publisher's key vouches for, in the words that it signed; `None` when no key was given, or when it does not.
    pub signed: Option<String>,
    /// What is wrong.
    pub diagnostics: Diagnostics,
}

/// Verifies a PDF, a kit or a published folder; `today` decides which sheets of a kit are expired. With the publisher's
/// `key`, a folder's signature too: nothing else is signed.
///
/// # Errors
/// A [`Failure`] when `path` does not exist or cannot be read.
pub fn verify(path: &Path, today: Date, key: Option<&Key>) -> Result<Verified, Failure> {
    match source::open(path)? {
        Published::Folder(folder) => folder::verify(folder, today, key),
        Published::File(bytes) => {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let mut verified = Verified { files: 1, ..Verified::default() };
            if key.is_some() {
                verified.diagnostics.push(signature::none());
            }
            match bytes {
                None => verified.diagnostics.push(Diagnostic::error("verify-too-large").fact("file", name)),
                Some(bytes) if bytes.starts_with(b"PK") => kit::verify(&name, &bytes, today, &mut verified),
                Some(bytes) => {
                    let paper = paper(&name, &name, &bytes, &mut verified);
                    verified.editions = paper.iter().flat_map(|paper| &paper.claims).map(Claim::shown).collect();
                }
            }
            Ok(verified)
        }
    }
}

/// What a PDF says of itself.
struct Paper {
    pages: usize,
    claims: BTreeSet<Claim>,
}

/// Proves a PDF; `file` says how a person finds it, `name` is its own.
fn paper(file: &str, name: &str, bytes: &[u8], verified: &mut Verified) -> Option<Paper> {
    verified.papers += 1;
    match pdf::proof(bytes) {
        Err(error) => {
            let fault = Diagnostic::error("verify-unreadable").fact("file", file).fact("cause", error.to_string());
            verified.diagnostics.push(fault);
            None
        }
        Ok(proof) => {
            verified.codes.extend(proof.codes.iter().map(|code| (file.to_owned(), code.address.clone())));
            for fault in proof.faults_of(name) {
                let page = fault.page.map_or(0, |page| page + 1).to_string();
                verified.diagnostics.push(
                    Diagnostic::error("check-paper-proof")
                        .fact("file", file)
                        .fact("page", page)
                        .fact("fault", fault.kind)
                        .fact("family", fault.family())
                        .fact("about", fault.about),
                );
            }
            let pages = proof.reading.pages.iter().flat_map(|page| [&page.text, &page.artifacts]);
            let texts = proof.reading.blocks.iter().map(|block| &block.text).chain(pages);
            let claims = texts.flat_map(|text| identity::claims(text)).collect();
            Some(Paper { pages: proof.reading.pages.len(), claims })
        }
    }
}

/// Whether a name ends as a PDF's does.
fn is_paper(name: &str) -> bool {
    ends(name, "pdf")
}

/// Whether a name ends as a kit's does.
fn is_kit(name: &str) -> bool {
    ends(name, "zip")
}

fn ends(name: &str, extension: &str) -> bool {
    Path::new(name).extension().is_some_and(|end| end.eq_ignore_ascii_case(extension))
}
