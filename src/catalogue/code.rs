//! The id of a sheet's QR code: `q/d7/` is typed by hand from paper.

use std::collections::{BTreeMap, BTreeSet};

/// Letters and figures that cannot be taken for one another: no l, i, o, 0, 1.
const ALPHABET: &[u8] = b"23456789abcdefghjkmnpqrstuvwxyz";

/// Whether a code can be printed: two to twelve characters of the alphabet.
pub(super) fn is_shaped(code: &str) -> bool {
    (2..=12).contains(&code.len()) && code.bytes().all(|b| ALPHABET.contains(&b))
}

/// A code that nobody has for each of some slugs: one of its letters and a figure, else the next two characters that
/// are free, else three.
pub(super) fn propose<'s>(
    slugs: impl IntoIterator<Item = &'s str>,
    taken: impl Fn(&str) -> bool,
) -> BTreeMap<&'s str, String> {
    /// How many letters of the slug are tried: time must not grow with the square of the sheets.
    const LETTERS: usize = 3;
    let all = || ALPHABET.iter().map(|b| char::from(*b));
    let pairs = all().flat_map(|a| all().map(move |b| format!("{a}{b}")));
    let triples = all().flat_map(|a| all().flat_map(move |b| all().map(move |c| format!("{a}{b}{c}"))));
    let mut others = pairs.chain(triples);
    let mut given = BTreeSet::new();
    let mut proposals = BTreeMap::new();
    for slug in slugs {
        let own = slug.chars().filter(|c| c.is_ascii_lowercase() && all().any(|known| known == *c)).take(LETTERS);
        let mut wished = own.flat_map(|letter| ('2'..='9').map(move |figure| format!("{letter}{figure}")));
        let is_free = |code: &String| !taken(code) && !given.contains(code);
        let code = wished.find(is_free).or_else(|| others.find(is_free)).unwrap_or_default();
        given.insert(code.clone());
        proposals.insert(slug, code);
    }
    proposals
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_no_character_that_is_taken_for_another() {
        for good in ["d7", "t4", "abcdefghjkmn"] {
            assert!(is_shaped(good), "{good}");
        }
        for bad in ["", "d", "D7", "l7", "i2", "o2", "d0", "d1", "d-7", "é2", "abcdefghjkmnp"] {
            assert!(!is_shaped(bad), "{bad}");
        }
    }

    #[test]
    fn a_proposed_code_is_shaped_free_and_given_once() {
        let codes = propose(["deces", "declaration", "lio"], |code| code == "d2");
        assert_eq!(codes["deces"], "d3");
        assert_eq!(codes["declaration"], "d4");
        assert_eq!(codes["lio"], "22");
        let slugs: Vec<String> = (0..2000).map(|n| format!("deces-{n}")).collect();
        let codes = propose(slugs.iter().map(String::as_str), |_| false);
        assert!(codes.values().all(|code| is_shaped(code)));
        assert_eq!(codes.values().collect::<BTreeSet<_>>().len(), 2000);
    }
}
