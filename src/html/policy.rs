//! The Content-Security-Policy of every page: no script, nothing from elsewhere (reference: reliability, section 3).

use sha2::{Digest as _, Sha256};

/// For pages that have their style beside them.
pub(super) const LINKED: &str = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; \
                                 connect-src 'self'; base-uri 'none'; form-action 'none'";

/// For the one page that carries its style, because it is served at any depth: the style is named by its hash, and its
/// icon is in its address.
pub(super) fn carried(style: &str) -> String {
    let hash = hash(style);
    format!("default-src 'none'; style-src {hash}; img-src data:; base-uri 'none'; form-action 'none'")
}

/// Who may show the site in a frame: nobody. Only in a header: browsers ignore it in a page (CSP Level 3, 3.3).
pub(super) const FRAMED: &str = "frame-ancestors 'none'";

/// For the header of every page. A page must satisfy this policy and its own, so it allows what either kind of page
/// needs: whatever address is missing, the page that answers keeps its style.
pub(super) fn served(carried_style: &str) -> String {
    let hash = hash(carried_style);
    format!(
        "default-src 'none'; style-src 'self' {hash}; img-src 'self' data:; font-src 'self'; connect-src 'self'; \
         base-uri 'none'; form-action 'none'; {FRAMED}"
    )
}

/// A style or a script as a policy names it, by its hash.
#[must_use]
pub fn hash(text: &str) -> String {
    format!("'sha256-{}'", base64(&Sha256::digest(text.as_bytes())))
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
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;

    #[test]
    fn base64_is_that_of_the_standard() {
        // RFC 4648, section 10.
        for (bytes, text) in [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg==")] {
            assert_eq!(base64(bytes.as_bytes()), text);
        }
    }

    /// The sources of each directive.
    fn directives(policy: &str) -> BTreeMap<&str, BTreeSet<&str>> {
        let parts = policy.split("; ").map(|directive| directive.split(' '));
        parts.map(|mut words| (words.next().unwrap(), words.filter(|word| *word != "'none'").collect())).collect()
    }

    #[test]
    fn what_is_served_allows_what_each_page_allows_and_nothing_else_but_where_it_must_not_be_framed() {
        let (served, carried) = (served("a{}"), carried("a{}"));
        let (served, pages) = (directives(&served), [directives(LINKED), directives(&carried)]);
        for (name, sources) in &served {
            let allowed: BTreeSet<&str> = pages.iter().filter_map(|page| page.get(name)).flatten().copied().collect();
            assert_eq!(sources, &allowed, "{name}");
        }
        let mut named: BTreeSet<&str> = pages.iter().flat_map(BTreeMap::keys).copied().collect();
        named.insert("frame-ancestors");
        assert_eq!(served.into_keys().collect::<BTreeSet<_>>(), named);
    }

    #[test]
    fn a_carried_style_is_named_by_its_hash() {
        // echo -n 'a{}' | openssl dgst -sha256 -binary | base64
        assert!(carried("a{}").contains("'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='"), "{}", carried("a{}"));
    }
}
