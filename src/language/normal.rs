//! Characters as every form of a text can show them: one for each letter, none that is not seen.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization as _;

/// A text in its normal form, whatever its language:
///
/// - a letter and its accent are one character (NFC);
/// - what is not seen goes: the soft hyphen (nothing is hyphenated), zero-width spaces, the marks that ask for the
///   picture of a sign;
/// - letters typed as superscripts stand on the line: « 1ᵉʳ » is « 1er » (LOOK, section 3: they would be under the
///   smallest size, and are spelled out one by one by speech).
///
/// ```
/// # use jalon::language::normal;
/// assert_eq!(normal("le 1ᵉʳ e\u{301}te\u{301} ⚠\u{fe0f}"), "le 1er été ⚠");
/// ```
#[must_use]
pub fn normal(text: &str) -> Cow<'_, str> {
    // Nearly every text is in its normal form, and most show it by their bytes.
    if !may_change(text.as_bytes()) || !text.chars().any(|c| is_unseen(c) || is_mark(c) || is_superscript(c)) {
        return Cow::Borrowed(text);
    }
    let seen = text.chars().filter(|c| !is_unseen(*c));
    Cow::Owned(seen.map(|c| if is_superscript(c) { on_the_line(c) } else { c }).nfc().collect())
}

/// Whether one of the UTF-8 bytes may start a character that [`normal`] changes.
fn may_change(text: &[u8]) -> bool {
    text.iter().enumerate().any(|(at, byte)| match byte {
        0xC2 => text.get(at + 1) == Some(&0xAD),
        // Of U+2000 to U+20FF, quotes, dashes and the euro sign stay as they are.
        0xE2 => !matches!(text.get(at + 1..at + 3), Some([0x80, 0x90..=0xAF] | [0x82, _])),
        0xCA..=0xCD | 0xE1 | 0xEF => true,
        _ => false,
    })
}

/// Whether [`normal`] leaves the character out.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}' | '\u{fe0e}' | '\u{fe0f}')
}

/// Combining diacritical marks.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

/// Modifier letters that stand for a letter set high.
fn is_superscript(c: char) -> bool {
    matches!(c, 'ʰ'..='ʸ' | 'ᴬ'..='ᵛ' | 'ᶜ' | 'ᶠ' | 'ᶻ' | 'ⁱ' | 'ⁿ') && on_the_line(c).is_ascii_alphabetic()
}

fn on_the_line(c: char) -> char {
    std::iter::once(c).nfkd().next().unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_seen_stays_and_is_not_copied() {
        for text in ["L’été, à 12\u{202f}h : n° 5, m², 1\u{2011}2", "שלום", "ª º ² ³", "→ ✓ ☐"] {
            assert!(matches!(normal(text), Cow::Borrowed(_)), "{text}");
        }
    }

    #[test]
    fn letters_are_one_character_and_stand_on_the_line() {
        assert_eq!(normal("XXᵉ, 2ⁿᵈ, Mᵐᵉ, Sᵗᵉ"), "XXe, 2nd, Mme, Ste");
        assert_eq!(normal("ad\u{ad}mi\u{ad}nis\u{ad}tra\u{ad}tion\u{200b}"), "administration");
        assert_eq!(normal("C\u{327}A ET LA\u{300}"), "ÇA ET LÀ");
    }

    #[test]
    fn bytes_hide_nothing_that_changes() {
        for c in ('\0'..=char::MAX).filter(|c| is_unseen(*c) || is_mark(*c) || is_superscript(*c)) {
            assert!(may_change(format!("é{c}à").as_bytes()), "U+{:04X}", u32::from(c));
        }
    }

    #[test]
    fn a_mark_that_no_letter_carries_stays() {
        assert_eq!(normal("q\u{301}"), "q\u{301}");
    }
}
