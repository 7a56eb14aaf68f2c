//! The signature of the list of files, as minisign writes it: by a key that the publisher alone keeps. Nothing here ever
//! sees that key; the list holds the checksum of every other file, so that signing it signs them all.

use std::path::Path;

use minisign_verify::{Error, PublicKey, Signature};

use super::Verified;
use crate::diagnostic::{Diagnostic, Failure};
use crate::publish::{MANIFEST_NAME, SIGNATURE_NAME};
use crate::source::{self, Folder, Published};

/// The public key of a publisher.
#[derive(Debug, Clone)]
pub struct Key(PublicKey);

impl Key {
    /// Reads a key: its line, as a publisher announces it, or the file `minisign.pub` that holds it.
    ///
    /// # Errors
    /// A diagnostic when it is neither.
    pub fn read(text: &str) -> Result<Self, Diagnostic> {
        let file = || match source::open(Path::new(text)) {
            Ok(Published::File(Some(bytes))) => Self::in_file(&String::from_utf8(bytes).ok()?),
            _ => None,
        };
        let key = PublicKey::from_base64(text.trim()).ok().map(Self).or_else(file);
        key.ok_or_else(|| Diagnostic::error("verify-key").fact("key", text))
    }

    /// The line of a key stands alone, or under its comment.
    fn in_file(text: &str) -> Option<Self> {
        text.lines().find_map(|line| PublicKey::from_base64(line.trim()).ok()).map(Self)
    }
}

/// Holds the list of a folder to its signature.
pub(super) fn verify(folder: &Folder, key: &Key, verified: &mut Verified) -> Result<(), Failure> {
    let (Some(list), Some(signature)) = (folder.read(MANIFEST_NAME)?, folder.read(SIGNATURE_NAME)?) else {
        verified.diagnostics.push(none());
        return Ok(());
    };
    let signature = std::str::from_utf8(&signature).ok().and_then(|text| Signature::decode(text).ok());
    let Some(signature) = signature else {
        verified.diagnostics.push(fault("verify-signature-form"));
        return Ok(());
    };
    // Older versions of minisign signed the file itself; both forms are as sound for a file of this size.
    match key.0.verify(&list, &signature, true) {
        Ok(()) => verified.signed = Some(signature.trusted_comment().to_owned()),
        Err(Error::UnexpectedKeyId) => verified.diagnostics.push(fault("verify-signature-key")),
        Err(_) => verified.diagnostics.push(fault("verify-signature")),
    }
    Ok(())
}

/// There is no signature, or nothing that it could sign.
pub(super) fn none() -> Diagnostic {
    fault("verify-unsigned")
}

fn fault(code: &'static str) -> Diagnostic {
    Diagnostic::error(code).fact("file", MANIFEST_NAME).fact("signature", SIGNATURE_NAME)
}
