//! What a file's bytes come to: the lists of a site and of a kit are made of these, and verified by them.

use std::fmt;

use sha2::{Digest, Sha256};

/// A SHA-256, written as 64 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Checksum(pub [u8; 32]);

impl Checksum {
    /// The checksum of these bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// Reads 64 hexadecimal digits.
    #[must_use]
    pub fn parse(digits: &str) -> Option<Self> {
        let digits = digits.as_bytes();
        if digits.len() != 64 || !digits.iter().all(u8::is_ascii_hexdigit) {
            return None;
        }
        let mut sum = [0; 32];
        for (byte, pair) in sum.iter_mut().zip(digits.chunks_exact(2)) {
            *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
        }
        Some(Self(sum))
    }
}

impl fmt::Display for Checksum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_is_read_as_it_is_written_and_nothing_else_is() {
        // printf bonjour | sha256sum
        let written = "2cb4b1431b84ec15d35ed83bb927e27e8967d75f4bcd9cc4b25c8d879ae23e18";
        assert_eq!(Checksum::of(b"bonjour").to_string(), written);
        assert_eq!(Checksum::parse(written), Some(Checksum::of(b"bonjour")));
        assert_eq!(Checksum::parse(&written.to_uppercase()), Some(Checksum::of(b"bonjour")));
        for wrong in ["", &written[1..], &format!("{written}0"), &written.replacen('2', "+", 1), &written.replacen("2c", "é", 1)] {
            assert_eq!(Checksum::parse(wrong), None, "{wrong}");
        }
    }
}
