//! From bytes to text.

use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Diagnostics, Place, Source};

/// The text of a file: UTF-8 only, the byte-order mark taken off. What is not text has a diagnostic and no source;
/// a control character has a diagnostic and stays, so that the rest of the file can be judged too.
pub(super) fn text(name: &str, bytes: Vec<u8>, diagnostics: &mut Diagnostics) -> Option<Arc<Source>> {
    let text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            diagnostics.push(not_utf8(name, error.as_bytes(), error.utf8_error().valid_up_to()));
            return None;
        }
    };
    // UTF-16 of plain letters is valid UTF-8, every other byte a zero.
    if text.contains('\0') && likely_encoding(text.as_bytes()) == "utf-16" {
        diagnostics.push(not_utf8(name, text.as_bytes(), text.find('\0').unwrap_or(0)));
        return None;
    }
    let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
    let source = Arc::new(Source { name: name.to_owned(), text });
    if let Some((at, c)) = source.text.char_indices().find(|(_, c)| is_control(*c)) {
        let place = Place::new(&source, at..at + c.len_utf8());
        diagnostics.push(
            Diagnostic::error("source-control-character").at(place).fact("character", format!("U+{:04X}", u32::from(c))),
        );
    }
    Some(source)
}

/// Control characters other than tab and line ends: they show as nothing on a screen, as a box on paper, and are
/// not allowed in HTML or XML.
fn is_control(c: char) -> bool {
    c.is_control() && !matches!(c, '\t' | '\n' | '\r')
}

fn not_utf8(name: &str, bytes: &[u8], offset: usize) -> Diagnostic {
    // The valid start is the same in the lossy text, so the offset is good in it; the rest is only context.
    let end = bytes.len().min(offset + 200);
    let source = Arc::new(Source {
        name: name.to_owned(),
        text: String::from_utf8_lossy(&bytes[..end]).into_owned(),
    });
    Diagnostic::error("source-not-utf8")
        .at(Place::new(&source, offset..offset + '\u{fffd}'.len_utf8()))
        .fact("offset", offset.to_string())
        .fact("encoding", likely_encoding(bytes))
}

/// What the bytes most likely are: `utf-16`, `windows-1252`, or `none` for what is not text at all.
fn likely_encoding(bytes: &[u8]) -> &'static str {
    let [zeros, controls] = bytes.iter().fold([0_usize; 2], |[zeros, controls], b| {
        let control = b.is_ascii_control() && !b.is_ascii_whitespace();
        [zeros + usize::from(*b == 0), controls + usize::from(control)]
    });
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) || zeros * 4 > bytes.len() {
        "utf-16"
    } else if controls == 0 && !bytes.iter().any(|b| [0x81, 0x8d, 0x8f, 0x90, 0x9d].contains(b)) {
        "windows-1252"
    } else {
        "none"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decode(bytes: &[u8]) -> (Option<Arc<Source>>, Vec<Diagnostic>) {
        let mut diagnostics = Diagnostics::default();
        let source = text("content/sheets/x.md", bytes.to_vec(), &mut diagnostics);
        (source, diagnostics.sorted())
    }

    #[test]
    fn a_byte_order_mark_is_taken_off() {
        let (source, diagnostics) = decode("\u{feff}+++\n".as_bytes());
        assert_eq!(source.unwrap().text, "+++\n");
        assert!(diagnostics.is_empty());
    }

    #[test]
    fn windows_1252_is_named_with_its_place() {
        let (source, diagnostics) = decode(b"title = 1\nd\xe9c\xe8s");
        assert!(source.is_none());
        let place = diagnostics[0].place.as_ref().unwrap();
        assert_eq!((place.line(), place.column()), (2, 2));
        assert_eq!(*diagnostics[0].facts, [("offset", "11".to_owned()), ("encoding", "windows-1252".to_owned())]);
    }

    #[test]
    fn utf_16_and_noise_are_told_apart() {
        let encoding = |bytes: &[u8]| decode(bytes).1[0].facts[1].1.clone();
        assert_eq!(encoding(b"\xff\xfet\0i\0"), "utf-16");
        assert_eq!(encoding(b"\xfe\xff\0t\0i"), "utf-16");
        assert_eq!(encoding(b"t\0i\0t\0"), "utf-16");
        assert_eq!(encoding(b"\x01\x02\xff\x81\x07abcdefgh"), "none");
    }

    #[test]
    fn a_control_character_has_its_place_and_the_text_stays() {
        let (source, diagnostics) = decode(b"a\tb\r\nc\x0cd");
        assert!(source.is_some());
        assert_eq!(diagnostics[0].code, "source-control-character");
        assert_eq!(diagnostics[0].facts[0].1, "U+000C");
        assert_eq!(diagnostics[0].place.as_ref().unwrap().line(), 2);
    }
}
