//! What identifies an edition on paper (DESIGN, section 6): it covers what goes in, not what comes out.

use std::fmt;

use sha2::{Digest, Sha256};

use crate::places::{Contact, Local, Translated};
use crate::settings::Publisher;

/// A SHA-256.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fingerprint(pub [u8; 32]);

impl Fingerprint {
    /// Hexadecimal digits of a sheet's on paper (DESIGN, section 6).
    pub const SHEET_DIGITS: usize = 8;
    /// Hexadecimal digits of an edition's on paper (DESIGN, section 6).
    pub const EDITION_DIGITS: usize = 12;

    /// The first `digits` hexadecimal digits: « 9f3c71a0 ».
    #[must_use]
    pub fn digits(&self, digits: usize) -> String {
        self.to_string().chars().take(digits).collect()
    }

    /// The same on paper and on pages: in groups of four that no line end parts.
    #[must_use]
    pub fn printed(&self, digits: usize) -> String {
        in_fours(&self.digits(digits))
    }

    /// The first `digits` hexadecimal digits, in groups of four: « 9f3c 71a0 ».
    #[must_use]
    pub fn grouped(&self, digits: usize) -> String {
        self.printed(digits).replace('\u{a0}', " ")
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

/// Hexadecimal digits in groups of four that no line end parts.
#[must_use]
pub fn in_fours(digits: &str) -> String {
    let digits: Vec<char> = digits.chars().collect();
    digits.chunks(4).map(|four| four.iter().collect::<String>()).collect::<Vec<_>>().join("\u{a0}")
}

/// What a sheet's fingerprint covers.
pub(super) struct SheetInput<'a> {
    /// Its file, without a byte-order mark.
    pub(super) text: &'a str,
    /// The theme's own fingerprint.
    pub(super) theme: &'a [u8; 32],
    /// `glossary.toml`; empty when there is none.
    pub(super) glossary: &'a str,
    /// The publisher.
    pub(super) publisher: &'a Publisher,
    /// The publisher's logo.
    pub(super) logo: Option<&'a [u8]>,
    /// The language of a translation.
    pub(super) language: Option<&'a str>,
    /// The contacts that it resolves to, by role, sorted.
    pub(super) contacts: &'a [(&'a str, &'a Contact)],
}

/// A sheet's fingerprint: the SHA-256 of, in this order, `jalon sheet 1`, the file, the theme, the glossary, the
/// publisher (name, address, phone, e-mail, director, SIRET, DPO, logo's name, bytes and alternative), then for each
/// contact its role, name, inline name, phone, price, hours, address, limits, how to find it, site, source and date, for a
/// local one its note, whether it travels and how far it is, and for a translation the contact's words in its language
/// if it has some (gloss, inline name, price, hours, limits, how to find it).
///
/// Every field is written as its length in bytes (8 bytes, little end first) and its bytes, so that no two lists of
/// fields give the same bytes; one that is absent is written as the length 2⁶⁴ − 1. Line ends of texts are LF.
pub(super) fn of_sheet(input: &SheetInput<'_>) -> Fingerprint {
    let mut fields = Fields(Sha256::new());
    fields.text("jalon sheet 1");
    fields.text(&unix(input.text));
    fields.bytes(input.theme);
    fields.text(&unix(input.glossary));
    let Publisher { name, address, phone, email, director, siret, dpo, logo, logo_alt, logo_size: _ } = input.publisher;
    for text in [name, address, phone, email] {
        fields.text(text);
    }
    for text in [director, siret, dpo, logo] {
        fields.option(text.as_deref().map(str::as_bytes));
    }
    fields.option(input.logo);
    fields.option(logo_alt.as_deref().map(str::as_bytes));
    for (role, contact) in input.contacts {
        let Contact {
            name, inline, phone, price, hours, address, limits, find, url, source, verified, translated, local, place: _,
        } = contact;
        fields.text(role);
        fields.text(name);
        for text in [inline, phone, price, hours, address, limits, find, url, source] {
            fields.option(text.as_deref().map(str::as_bytes));
        }
        fields.option(verified.map(|date| date.to_string()).as_deref().map(str::as_bytes));
        // Its source and its date are those above.
        if let Some(Local { note, is_mobile, kilometres, origin: _ }) = local {
            fields.option(note.as_deref().map(str::as_bytes));
            fields.bytes(&[u8::from(*is_mobile)]);
            fields.option(kilometres.map(u32::to_le_bytes).as_ref().map(<[u8; 4]>::as_slice));
        }
        if let Some(Translated { gloss, inline, price, hours, limits, find }) = input.language.and_then(|l| translated.get(l)) {
            for text in [gloss, inline, price, hours, limits, find] {
                fields.option(text.as_deref().map(str::as_bytes));
            }
        }
    }
    fields.finish()
}

/// An edition's fingerprint: the SHA-256 of its sorted lines `slug TAB language TAB fingerprint LF`.
pub(super) fn of_edition<'a>(sheets: impl IntoIterator<Item = (&'a str, &'a str, Fingerprint)>) -> Fingerprint {
    let mut lines: Vec<String> =
        sheets.into_iter().map(|(slug, language, sheet)| format!("{slug}\t{language}\t{sheet}\n")).collect();
    lines.sort_unstable();
    Fingerprint(Sha256::digest(lines.concat()).into())
}

struct Fields(Sha256);

impl Fields {
    fn bytes(&mut self, bytes: &[u8]) {
        self.0.update((bytes.len() as u64).to_le_bytes());
        self.0.update(bytes);
    }

    fn text(&mut self, text: &str) {
        self.bytes(text.as_bytes());
    }

    fn option(&mut self, bytes: Option<&[u8]>) {
        match bytes {
            Some(bytes) => self.bytes(bytes),
            None => self.0.update(u64::MAX.to_le_bytes()),
        }
    }

    fn finish(self) -> Fingerprint {
        Fingerprint(self.0.finalize().into())
    }
}

fn unix(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str, glossary: &str, publisher: &Publisher) -> String {
        let input = SheetInput { text, theme: &[7; 32], glossary, publisher, logo: None, language: None, contacts: &[] };
        of_sheet(&input).to_string()
    }

    #[test]
    fn line_ends_do_not_count_and_everything_else_does() {
        let publisher = Publisher { name: "a".into(), address: "b".into(), ..Publisher::default() };
        let base = of("x\ny\n", "g", &publisher);
        assert_eq!(base, of("x\r\ny\r\n", "g", &publisher));
        assert_ne!(base, of("x\ny", "g", &publisher));
        assert_ne!(base, of("x\ny\ng", "", &publisher), "a field must not run into the next");
        let moved = Publisher { name: "ab".into(), ..Publisher::default() };
        assert_ne!(base, of("x\ny\n", "g", &moved));
        let empty = Publisher { siret: Some(String::new()), ..publisher.clone() };
        assert_ne!(base, of("x\ny\n", "g", &empty), "absent is not empty");
    }

    #[test]
    fn an_edition_is_the_hash_of_its_sorted_lines() {
        let (a, b) = (Fingerprint([1; 32]), Fingerprint([2; 32]));
        let lines = format!("a\tfr\t{a}\nb\tfr\t{b}\n");
        let wanted = Fingerprint(Sha256::digest(lines).into());
        assert_eq!(of_edition([("b", "fr", b), ("a", "fr", a)]), wanted);
    }

    #[test]
    fn digits_are_grouped_by_four() {
        assert_eq!(Fingerprint([0x9f; 32]).grouped(8), "9f9f 9f9f");
        assert_eq!(Fingerprint([0x9f; 32]).grouped(200).len(), 64 + 15);
        assert_eq!(Fingerprint([0x9f; 32]).printed(8), "9f9f\u{a0}9f9f");
    }
}
