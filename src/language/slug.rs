//! Words as they stand in an address.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::normal;

/// The words in lower-case ASCII, accents removed, joined by single hyphens: « Si le décès a lieu à l’étranger » is
/// `si-le-deces-a-lieu-a-l-etranger`. Empty when there is no Latin letter and no figure.
#[must_use]
pub fn slug(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut gap = false;
    for c in normal(text).nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase) {
        let plain = if c.is_ascii_alphanumeric() { None } else { spelt(c) };
        if plain.is_none() && !c.is_ascii_alphanumeric() {
            gap = true;
            continue;
        }
        if gap && !out.is_empty() {
            out.push('-');
        }
        gap = false;
        match plain {
            Some(letters) => out.push_str(letters),
            None => out.push(c),
        }
    }
    out
}

/// Latin letters that do not decompose (Unicode, UAX #15): their usual spelling.
fn spelt(c: char) -> Option<&'static str> {
    Some(match c {
        'œ' => "oe",
        'æ' => "ae",
        'ß' => "ss",
        'ø' => "o",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'þ' => "th",
        'ı' => "i",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::slug;
    use proptest::prelude::*;

    #[test]
    fn french_words_lose_their_accents_and_keep_their_letters() {
        assert_eq!(slug("Si le décès a lieu à l’étranger"), "si-le-deces-a-lieu-a-l-etranger");
        assert_eq!(slug("  Frère ou sœur — 1er mois !  "), "frere-ou-soeur-1er-mois");
        assert_eq!(slug("ÇA COÛTE 86 €"), "ca-coute-86");
        assert_eq!(slug("De\u{0301}ce\u{0300}s"), "deces");
    }

    #[test]
    fn other_scripts_give_nothing() {
        assert_eq!(slug("وفاة"), "");
        assert_eq!(slug("!?"), "");
    }

    proptest! {
        #[test]
        fn a_slug_is_its_own_slug(text in "\\PC{0,60}") {
            let once = slug(&text);
            prop_assert!(once.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'));
            prop_assert!(!once.starts_with('-') && !once.ends_with('-') && !once.contains("--"));
            prop_assert_eq!(slug(&once), once);
        }
    }
}
