//! What identifies an edition on paper (DESIGN, section 6): it covers what goes in, not what comes out.

use std::fmt;

/// A SHA-256.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fingerprint(pub [u8; 32]);

impl Fingerprint {
    /// The first `digits` hexadecimal digits, in groups of four: « 9f3c 71a0 ».
    #[must_use]
    pub fn grouped(&self, digits: usize) -> String {
        let hex = self.to_string();
        let digits = digits.min(hex.len());
        hex[..digits].as_bytes().chunks(4).map(|c| String::from_utf8_lossy(c).into_owned()).collect::<Vec<_>>().join(" ")
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|b| write!(f, "{b:02x}"))
    }
}

impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Fingerprint({self})")
    }
}
