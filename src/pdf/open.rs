//! Opens files that are as ours are: objects packed in streams, one table of where each is, every byte in its place.
//!
//! lopdf opens any file, and takes six times as long. Nothing is guessed or mended here: a file that is otherwise is left
//! to it, and both find the same objects in a file of ours (there is a test).

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat};

use super::inflate::Inflate;
use super::lexer::{Lexer, NotPdf, Token, name, string};

/// How deep arrays and dictionaries may be nested.
const DEEPEST: usize = 64;
/// The versions that ours are: papers to read, and press files.
const VERSIONS: [&str; 2] = ["1.7\n", "1.6\n"];
/// The most objects.
const MOST_OBJECTS: usize = 1 << 20;
/// Bytes from the last `startxref` to the end, at most.
const LONGEST_END: usize = 40;

/// Opens a file; none for one that is not as ours are. `limit` is what one stream of objects may hold once
/// decompressed, bytes.
pub(super) fn open(bytes: &[u8], inflate: &mut Inflate, limit: usize) -> Option<Document> {
    let head = bytes.strip_prefix(b"%PDF-")?;
    let version = VERSIONS.into_iter().find(|version| head.starts_with(version.as_bytes()))?;
    let (id, Object::Stream(table)) = indirect(bytes, table_place(bytes)?)? else { return None };
    let trailer = &table.dict;
    if !is_type(trailer, b"XRef") || [b"Prev".as_slice(), b"Index", b"Encrypt", b"XRefStm"].iter().any(|key| trailer.has(key)) {
        return None;
    }
    let whole = |object: &Object| object.as_i64().ok().and_then(|value| usize::try_from(value).ok());
    let size = trailer.get(b"Size").ok().and_then(whole).filter(|size| (1..=MOST_OBJECTS).contains(size))?;
    let widths: Vec<usize> = trailer.get(b"W").ok()?.as_array().ok()?.iter().map(whole).collect::<Option<_>>()?;
    let [kind, place, within] = widths[..] else { return None };
    if kind != 1 || !(1..=4).contains(&place) || within > 4 {
        return None;
    }
    let rows = table.get_plain_content_with_limit(limit).ok()?;
    let width = kind + place + within;
    if rows.len() != size * width {
        return None;
    }

    let value = |bytes: &[u8]| bytes.iter().fold(0_usize, |value, byte| value << 8 | usize::from(*byte));
    let row = |number: usize| {
        let row = rows.get(number * width..(number + 1) * width)?;
        Some((row[0], value(&row[1..=place]), value(&row[1 + place..])))
    };
    let mut document = Document::new();
    let mut packs: Vec<(usize, Stream)> = Vec::new();
    let mut packed = 0;
    for number in 0..size {
        let (kind, place, _) = row(number)?;
        match kind {
            0 => {}
            1 => {
                let (own, object) = indirect(bytes, place)?;
                if usize::try_from(own.0) != Ok(number) || own.1 != 0 {
                    return None;
                }
                match object {
                    Object::Stream(stream) if is_type(&stream.dict, b"ObjStm") => packs.push((number, stream)),
                    // The table says where things are, and is none of them.
                    Object::Stream(_) if own == id => {}
                    object => drop(document.objects.insert(own, object)),
                }
            }
            2 => packed += 1,
            _ => return None,
        }
    }
    let mut content = Vec::new();
    for (pack, stream) in &packs {
        content.clear();
        inflate.plain(stream, limit, &mut content).ok()?;
        let first = stream.dict.get(b"First").ok().and_then(whole)?;
        let count = stream.dict.get(b"N").ok().and_then(whole).filter(|count| *count <= packed)?;
        if stream.dict.has(b"Extends") {
            return None;
        }
        packed -= count;
        let mut head = Lexer::new(content.get(..first)?, 0);
        for index in 0..count {
            let (Ok(Some(Token::Integer(number))), Ok(Some(Token::Integer(place)))) = (head.next(), head.next()) else {
                return None;
            };
            let (number, place) = (usize::try_from(number).ok()?, usize::try_from(place).ok()?);
            if row(number)? != (2, *pack, index) {
                return None;
            }
            let mut lexer = Lexer::new(&content, first.checked_add(place)?);
            let object = object(&mut lexer).ok()?;
            document.objects.insert((u32::try_from(number).ok()?, 0), object);
        }
        if head.next() != Ok(None) {
            return None;
        }
    }
    // Every object that the table names is there.
    (packed == 0).then(|| {
        document.max_id = u32::try_from(size - 1).unwrap_or(u32::MAX);
        version.trim_end().clone_into(&mut document.version);
        document.trailer = table.dict;
        document
    })
}

/// Where the last bytes say that the table is.
fn table_place(bytes: &[u8]) -> Option<usize> {
    let end = &bytes[bytes.len().saturating_sub(LONGEST_END)..];
    let key = b"\nstartxref\n";
    let at = end.windows(key.len()).rposition(|window| window == key)?;
    let place = end[at + key.len()..].strip_suffix(b"\n%%EOF\n")?;
    std::str::from_utf8(place).ok()?.parse().ok()
}

fn is_type(dictionary: &Dictionary, kind: &[u8]) -> bool {
    dictionary.get(b"Type").and_then(Object::as_name).is_ok_and(|name| name == kind)
}

/// The object that starts at a place, and its number.
fn indirect(bytes: &[u8], at: usize) -> Option<(ObjectId, Object)> {
    if at >= bytes.len() {
        return None;
    }
    let mut lexer = Lexer::new(bytes, at);
    let mut next = || lexer.next().ok().flatten();
    let (Token::Integer(number), Token::Integer(generation), Token::Word(b"obj")) = (next()?, next()?, next()?) else {
        return None;
    };
    let id = (u32::try_from(number).ok()?, u16::try_from(generation).ok()?);
    let object = object(&mut lexer).ok()?;
    match (object, lexer.next().ok()??) {
        (Object::Dictionary(dictionary), Token::Word(b"stream")) => {
            let length = usize::try_from(dictionary.get(b"Length").ok()?.as_i64().ok()?).ok()?;
            let rest = lexer.rest().strip_prefix(b"\n")?;
            let (content, end) = (rest.get(..length)?, rest.get(length..)?);
            if !end.starts_with(b"\nendstream\nendobj\n") {
                return None;
            }
            Some((id, Object::Stream(Stream::new(dictionary, content.to_vec()))))
        }
        (object, Token::Word(b"endobj")) => Some((id, object)),
        _ => None,
    }
}

/// The next object.
fn object(lexer: &mut Lexer<'_>) -> Result<Object, NotPdf> {
    let first = lexer.next()?.ok_or(NotPdf)?;
    value(lexer, first, 0)
}

/// The object that starts with a token.
fn value(lexer: &mut Lexer<'_>, first: Token<'_>, depth: usize) -> Result<Object, NotPdf> {
    if depth > DEEPEST {
        return Err(NotPdf);
    }
    let bytes = |token| {
        let mut bytes = Vec::new();
        string(token, &mut bytes);
        bytes
    };
    Ok(match first {
        Token::Integer(number) => {
            if lexer.reference() {
                Object::Reference((u32::try_from(number).map_err(|_| NotPdf)?, 0))
            } else {
                Object::Integer(number)
            }
        }
        Token::Real(number) => Object::Real(number),
        Token::Name(written) => Object::Name(name(written).into_owned()),
        Token::Literal(_) => Object::String(bytes(first), StringFormat::Literal),
        Token::Hexadecimal(_) => Object::String(bytes(first), StringFormat::Hexadecimal),
        Token::OpenArray => {
            let mut items = Vec::new();
            loop {
                match lexer.next()?.ok_or(NotPdf)? {
                    Token::CloseArray => break Object::Array(items),
                    token => items.push(value(lexer, token, depth + 1)?),
                }
            }
        }
        Token::OpenDictionary => {
            let mut dictionary = Dictionary::new();
            loop {
                match lexer.next()?.ok_or(NotPdf)? {
                    Token::CloseDictionary => break Object::Dictionary(dictionary),
                    Token::Name(key) => {
                        let token = lexer.next()?.ok_or(NotPdf)?;
                        let value = value(lexer, token, depth + 1)?;
                        dictionary.set(name(key).into_owned(), value);
                    }
                    _ => return Err(NotPdf),
                }
            }
        }
        Token::Word(b"true") => Object::Boolean(true),
        Token::Word(b"false") => Object::Boolean(false),
        Token::Word(b"null") => Object::Null,
        Token::CloseArray | Token::CloseDictionary | Token::Word(_) => return Err(NotPdf),
    })
}

#[cfg(test)]
mod tests {
    use lopdf::dictionary;

    use super::*;
    use crate::pdf::file::save;

    /// A file of ours, with every kind of object.
    fn ours() -> Vec<u8> {
        let mut document = Document::with_version("1.7");
        let held = document.add_object(Stream::new(dictionary! { "Kind" => "A B#c" }, b"endstream\nendobj\n".repeat(9)));
        let page = document.add_object(dictionary! {
            "Yes" => true,
            "No" => Object::Null,
            "Numbers" => vec![0.into(), (-7).into(), 0.into(), Object::Real(-0.125), Object::Real(841.89)],
            "Text" => Object::string_literal("a (b) \\ c"),
            "Wide" => Object::String(vec![0xfe, 0xff, 0, 0x41], StringFormat::Hexadecimal),
            "Held" => vec![held.into(), Object::Dictionary(dictionary! { "Deep" => vec![Object::Array(vec![])] })],
        });
        let root = document.add_object(dictionary! { "Type" => "Catalog", "Page" => page });
        for number in 0..700 {
            document.add_object(Object::Integer(number));
        }
        document.trailer.set("Root", root);
        save(&document, b"identity").unwrap()
    }

    #[test]
    fn a_file_of_ours_holds_what_lopdf_finds_in_it() {
        let bytes = ours();
        let document = open(&bytes, &mut Inflate::new(), 1 << 20).unwrap();
        let mut known = Document::load_mem(&bytes).unwrap();
        known.objects.retain(|_, object| {
            !object.as_stream().is_ok_and(|stream| is_type(&stream.dict, b"ObjStm") || is_type(&stream.dict, b"XRef"))
        });
        assert_eq!(document.objects, known.objects);
        assert_eq!(document.objects.len(), 703);
        for key in [b"Root".as_slice(), b"ID"] {
            assert_eq!(document.trailer.get(key).unwrap(), known.trailer.get(key).unwrap());
        }
    }

    #[test]
    fn a_file_that_is_cut_longer_or_too_large_is_left_to_others() {
        let bytes = ours();
        for length in 0..bytes.len() {
            assert!(open(&bytes[..length], &mut Inflate::new(), 1 << 20).is_none(), "{length}");
        }
        let mut longer = bytes.clone();
        longer.extend(b"5 0 obj\nnull\nendobj\n");
        assert!(open(&longer, &mut Inflate::new(), 1 << 20).is_none());
        assert!(open(&bytes, &mut Inflate::new(), 1_000).is_none());
        for at in 0..bytes.len() {
            let mut spoilt = bytes.clone();
            spoilt[at] ^= 0x15;
            let _ = open(&spoilt, &mut Inflate::new(), 1 << 20);
        }
    }
}
