//! The Content-Security-Policy of every page: no script, nothing from elsewhere (reference: reliability, section 3).

use sha2::{Digest as _, Sha256};

/// For pages that have their style beside them.
pub(super) const LINKED: &str = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; \
                                 connect-src 'self'; base-uri 'none'; form-action 'none'";

/// For the one page that carries its style, because it is served at any depth: the style is named by its hash, and its
/// icon is in its address.
pub(super) fn carried(style: &str) -> String {
    let hash = base64(&Sha256::digest(style.as_bytes()));
    format!("default-src 'none'; style-src 'sha256-{hash}'; img-src data:; base-uri 'none'; form-action 'none'")
}

/// RFC 4648, section 4. A dependency for one hash would be heavier than these lines.
fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let word = chunk.iter().fold(0u32, |w, b| w << 8 | u32::from(*b)) << (8 * (3 - chunk.len()));
        for i in 0..4 {
            let digit = (word >> (18 - 6 * i)) & 63;
            out.push(if i <= chunk.len() { char::from(DIGITS[digit as usize]) } else { '=' });
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_is_that_of_the_standard() {
        // RFC 4648, section 10.
        for (bytes, text) in [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg==")] {
            assert_eq!(base64(bytes.as_bytes()), text);
        }
    }

    #[test]
    fn a_carried_style_is_named_by_its_hash() {
        // echo -n 'a{}' | openssl dgst -sha256 -binary | base64
        assert!(carried("a{}").contains("'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='"), "{}", carried("a{}"));
    }
}
