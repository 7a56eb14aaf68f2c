//! A document's bytes: small objects packed together, streams compressed, a compressed table of where each is
//! (ISO 32000-1, 7.5.7 and 7.5.8).
//!
//! lopdf can save a document too, but it copies each object, prints it twice, makes a compressor for each stream, and
//! leaves the table as it is: 6 kB of the 96 kB of a 24-page sheet.

use flate2::{Compress, Compression, FlushCompress, Status};
use lopdf::{Dictionary, Document, Object, ObjectId};
use sha2::{Digest, Sha256};

use super::PdfError;

/// How hard to compress, 1 to 9: under zlib's own balance, 6, whose files are one hundredth smaller and take longer.
pub(super) const LEVEL: u32 = 4;

/// How many objects share a stream: enough for repeats to be found, few enough for a reader to open one quickly.
const PACKED: usize = 500;

/// Bytes of most files: room that need not grow.
const USUAL: usize = 64 << 10;

/// Bytes of a row of the table: kind, place, place within.
const ROW: [usize; 3] = [1, 4, 2];

/// Writes a document and signs it with an identifier made from its bytes and `identity`.
pub(crate) fn save(document: &Document, identity: &[u8]) -> Result<Vec<u8>, PdfError> {
    let mut file = File::new(document);
    let (streams, plain): (Vec<_>, Vec<_>) =
        document.objects.iter().partition(|(_, object)| matches!(object, Object::Stream(_)));
    for (id, object) in streams {
        if let Object::Stream(stream) = object {
            file.starts(*id);
            file.stream(&stream.dict, &stream.content, stream.allows_compression)?;
        }
    }
    for group in plain.chunks(PACKED) {
        file.pack(group)?;
    }
    file.finish(document, identity)
}

/// A file being written.
struct File {
    out: Vec<u8>,
    /// The new number of each old one, from 1; 0 for what is not there.
    numbers: Vec<u32>,
    /// Kind, place, place within, by new number.
    table: Vec<(u8, usize, usize)>,
    deflate: Compress,
    /// A stream being made.
    packed: Vec<u8>,
}

impl File {
    fn new(document: &Document) -> Self {
        let mut numbers = vec![0; document.max_id as usize + 1];
        for ((old, _), new) in document.objects.keys().zip(1..) {
            if let Some(number) = numbers.get_mut(*old as usize) {
                *number = new;
            }
        }
        let mut out = Vec::with_capacity(USUAL);
        out.extend(b"%PDF-");
        out.extend(document.version.as_bytes());
        out.extend(b"\n%\xbb\xad\xc0\xde\n");
        let table = vec![(0, 0, 65_535); document.objects.len() + 1];
        Self { out, numbers, table, deflate: Compress::new(Compression::new(LEVEL), true), packed: Vec::new() }
    }

    fn number(&self, id: ObjectId) -> u32 {
        self.numbers.get(id.0 as usize).copied().unwrap_or(0)
    }

    /// An object starts here.
    fn starts(&mut self, id: ObjectId) {
        let number = self.number(id);
        self.table[number as usize] = (1, self.out.len(), 0);
        self.begin(number);
    }

    fn begin(&mut self, number: u32) {
        integer(&mut self.out, number.into());
        self.out.extend(b" 0 obj\n");
    }

    /// A stream and its end, compressed when that may be and pays.
    fn stream(&mut self, dictionary: &Dictionary, content: &[u8], compress: bool) -> Result<(), PdfError> {
        self.packed.clear();
        let compress = compress && !dictionary.has(b"Filter");
        if compress {
            deflated(&mut self.deflate, content, &mut self.packed)?;
        }
        let compress = compress && self.packed.len() < content.len();
        self.out.extend(b"<<");
        for (key, value) in dictionary.iter().filter(|(key, _)| *key != b"Length") {
            entry(&mut self.out, &self.numbers, key, value);
        }
        if compress {
            self.out.extend(b"/Filter/FlateDecode");
        }
        let content = if compress { &self.packed[..] } else { content };
        self.out.extend(b"/Length ");
        integer(&mut self.out, i64::try_from(content.len()).unwrap_or(i64::MAX));
        self.out.extend(b">>stream\n");
        self.out.extend(content);
        self.out.extend(b"\nendstream\nendobj\n");
        Ok(())
    }

    /// A stream that holds several objects.
    fn pack(&mut self, objects: &[(&ObjectId, &Object)]) -> Result<(), PdfError> {
        let own = self.table.len();
        let mut head = Vec::with_capacity(objects.len() * 10);
        let mut body = Vec::with_capacity(objects.len() * 96);
        for (place, (id, object)) in objects.iter().enumerate() {
            let number = self.number(**id);
            self.table[number as usize] = (2, own, place);
            integer(&mut head, number.into());
            head.push(b' ');
            integer(&mut head, i64::try_from(body.len()).unwrap_or(i64::MAX));
            head.push(b' ');
            write(&mut body, &self.numbers, object);
            body.push(b'\n');
        }
        let mut dictionary = Dictionary::new();
        dictionary.set("Type", "ObjStm");
        dictionary.set("N", i64::try_from(objects.len()).unwrap_or(i64::MAX));
        dictionary.set("First", i64::try_from(head.len()).unwrap_or(i64::MAX));
        head.extend(body);
        self.table.push((1, self.out.len(), 0));
        self.begin(u32::try_from(own).unwrap_or(u32::MAX));
        self.stream(&dictionary, &head, true)
    }

    /// The table, which is also the trailer, and where it starts.
    fn finish(mut self, document: &Document, identity: &[u8]) -> Result<Vec<u8>, PdfError> {
        let digest = Sha256::new().chain_update(identity).chain_update(&self.out).finalize();
        let identifier = Object::String(digest[..16].to_vec(), lopdf::StringFormat::Hexadecimal);
        let start = self.out.len();
        let own = u32::try_from(self.table.len()).unwrap_or(u32::MAX);
        self.table.push((1, start, 0));

        let columns: usize = ROW.iter().sum();
        let mut rows = Vec::with_capacity(self.table.len() * (columns + 1));
        let mut above = vec![0; columns];
        for (kind, place, within) in &self.table {
            let row: Vec<u8> = [usize::from(*kind), *place, *within]
                .iter()
                .zip(ROW)
                .flat_map(|(value, width)| value.to_be_bytes()[size_of::<usize>() - width..].to_vec())
                .collect();
            // Each row says how it differs from the one above (PNG's filter « up »), since most hardly do.
            rows.push(2);
            rows.extend(row.iter().zip(&above).map(|(byte, above)| byte.wrapping_sub(*above)));
            above = row;
        }
        self.packed.clear();
        deflated(&mut self.deflate, &rows, &mut self.packed)?;

        let whole = |value: usize| Object::Integer(i64::try_from(value).unwrap_or(i64::MAX));
        let mut predictor = Dictionary::new();
        predictor.set("Predictor", 12);
        predictor.set("Columns", whole(columns));
        let mut trailer = Dictionary::new();
        trailer.set("Type", "XRef");
        trailer.set("Size", whole(self.table.len()));
        trailer.set("W", ROW.map(whole).to_vec());
        for key in ["Root", "Info"] {
            if let Ok(value) = document.trailer.get(key.as_bytes()) {
                trailer.set(key, value.clone());
            }
        }
        trailer.set("ID", vec![identifier.clone(), identifier]);
        trailer.set("Filter", "FlateDecode");
        trailer.set("DecodeParms", predictor);
        self.begin(own);
        let table = std::mem::take(&mut self.packed);
        self.stream(&trailer, &table, false)?;
        self.out.extend(b"startxref\n");
        integer(&mut self.out, i64::try_from(start).unwrap_or(i64::MAX));
        self.out.extend(b"\n%%EOF\n");
        Ok(self.out)
    }
}

/// Appends compressed bytes. One compressor serves a whole file: to make one costs more than to run it on a page.
fn deflated(deflate: &mut Compress, bytes: &[u8], out: &mut Vec<u8>) -> Result<(), PdfError> {
    deflate.reset();
    let mut read = 0;
    loop {
        // Flate grows what it cannot shrink by five bytes in 16 kB, and a head.
        out.reserve(bytes.len() / 2 + 256);
        let before = deflate.total_in();
        let status = deflate
            .compress_vec(&bytes[read..], out, FlushCompress::Finish)
            .map_err(|error| PdfError::new("pdf-writer").fact("cause", error))?;
        read += usize::try_from(deflate.total_in() - before).unwrap_or(usize::MAX);
        if status == Status::StreamEnd {
            return Ok(());
        }
    }
}

/// Compressed bytes that many files hold.
pub(super) fn compressed(bytes: &[u8], level: u32) -> Result<Vec<u8>, PdfError> {
    let mut out = Vec::new();
    deflated(&mut Compress::new(Compression::new(level), true), bytes, &mut out)?;
    Ok(out)
}

fn entry(out: &mut Vec<u8>, numbers: &[u32], key: &[u8], value: &Object) {
    name(out, key);
    if !matches!(value, Object::Name(_) | Object::String(..) | Object::Array(_) | Object::Dictionary(_)) {
        out.push(b' ');
    }
    write(out, numbers, value);
}

/// An object as it is written, its references by their new numbers.
fn write(out: &mut Vec<u8>, numbers: &[u32], object: &Object) {
    match object {
        Object::Null => out.extend(b"null"),
        Object::Boolean(value) => out.extend(if *value { b"true".as_slice() } else { b"false" }),
        Object::Integer(value) => integer(out, *value),
        Object::Real(value) => real(out, *value),
        Object::Name(value) => name(out, value),
        Object::String(value, format) => string(out, value, *format),
        Object::Array(items) => {
            out.push(b'[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(b' ');
                }
                write(out, numbers, item);
            }
            out.push(b']');
        }
        Object::Dictionary(dictionary) => {
            out.extend(b"<<");
            for (key, value) in dictionary.iter() {
                entry(out, numbers, key, value);
            }
            out.extend(b">>");
        }
        // A stream never stands inside another object.
        Object::Stream(_) => out.extend(b"null"),
        Object::Reference(id) => match numbers.get(id.0 as usize) {
            Some(number) if *number > 0 => {
                integer(out, (*number).into());
                out.extend(b" 0 R");
            }
            _ => out.extend(b"null"),
        },
    }
}

pub(super) fn integer(out: &mut Vec<u8>, value: i64) {
    let mut digits = [0; 20];
    let mut at = digits.len();
    let mut rest = value.unsigned_abs();
    loop {
        at -= 1;
        digits[at] = b'0' + u8::try_from(rest % 10).unwrap_or(0);
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    if value < 0 {
        out.push(b'-');
    }
    out.extend(&digits[at..]);
}

/// A number in thousandths: finer than any press, and PDF has no exponents.
fn real(out: &mut Vec<u8>, value: f32) {
    #[expect(clippy::cast_possible_truncation, reason = "a page measures less than 14,400 points")]
    decimal(out, (f64::from(value) * 1000.0).round() as i64);
}

/// A number of thousandths.
pub(super) fn decimal(out: &mut Vec<u8>, thousandths: i64) {
    if thousandths < 0 {
        out.push(b'-');
    }
    let (whole, part) = (thousandths.abs() / 1000, thousandths.abs() % 1000);
    integer(out, whole);
    if part > 0 {
        let digits = [part / 100, part / 10 % 10, part % 10].map(|digit| b'0' + u8::try_from(digit).unwrap_or(0));
        let length = digits.iter().rposition(|digit| *digit != b'0').map_or(0, |last| last + 1);
        out.push(b'.');
        out.extend(&digits[..length]);
    }
}

fn name(out: &mut Vec<u8>, value: &[u8]) {
    out.push(b'/');
    for byte in value {
        if byte.is_ascii_alphanumeric() || b"-_.+*".contains(byte) {
            out.push(*byte);
        } else {
            out.push(b'#');
            out.extend(hexadecimal(*byte));
        }
    }
}

fn string(out: &mut Vec<u8>, value: &[u8], format: lopdf::StringFormat) {
    match format {
        lopdf::StringFormat::Hexadecimal => {
            out.push(b'<');
            value.iter().for_each(|byte| out.extend(hexadecimal(*byte)));
            out.push(b'>');
        }
        lopdf::StringFormat::Literal => {
            out.push(b'(');
            value.iter().for_each(|byte| string_byte(out, *byte));
            out.push(b')');
        }
    }
}

/// A byte of a literal string.
pub(super) fn string_byte(out: &mut Vec<u8>, byte: u8) {
    match byte {
        b'(' | b')' | b'\\' => out.extend([b'\\', byte]),
        b'\r' => out.extend(b"\\r"),
        b'\n' => out.extend(b"\\n"),
        _ => out.push(byte),
    }
}

pub(super) fn hexadecimal(byte: u8) -> [u8; 2] {
    let digit = |value: u8| b"0123456789ABCDEF"[usize::from(value)];
    [digit(byte >> 4), digit(byte & 15)]
}

#[cfg(test)]
mod tests {
    use lopdf::{Stream, StringFormat, dictionary};

    use super::*;

    #[test]
    fn numbers_are_short_and_without_exponents() {
        let mut out = Vec::new();
        for value in [0.0, -0.0, 1.0, -1.5, 0.25, 14_400.0, 841.89, 0.0001, -0.0004, 1e-30] {
            real(&mut out, value);
            out.push(b' ');
        }
        for value in [0, -7, i64::MAX, i64::MIN] {
            integer(&mut out, value);
            out.push(b' ');
        }
        let wanted = "0 0 1 -1.5 0.25 14400 841.89 0 0 0 0 -7 9223372036854775807 -9223372036854775808 ";
        assert_eq!(String::from_utf8(out).unwrap(), wanted);
    }

    #[test]
    fn every_object_is_found_again_with_what_it_held() {
        let mut document = Document::with_version("1.7");
        let odd = Object::String(b"a(b)\\c\r\n\0\xff".to_vec(), StringFormat::Literal);
        let noise: Vec<u8> = (0..5000_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
        let stream = document.add_object(Stream::new(dictionary! {}, noise.clone()));
        let kept = document.add_object(Stream::new(dictionary! {}, b"<x/>".repeat(50)).with_compression(false));
        // A hole in the numbers, and more objects than one stream holds.
        document.new_object_id();
        let many: Vec<_> = (0..1200).map(|n| document.add_object(Object::Integer(n))).collect();
        let root = document.add_object(dictionary! {
            "Type" => "Catalog", "A B" => odd.clone(), "S" => stream, "K" => kept,
            "M" => many.iter().map(|id| (*id).into()).collect::<Vec<Object>>(),
        });
        document.trailer.set("Root", root);
        let bytes = save(&document, b"one").unwrap();
        let read = Document::load_mem(&bytes).unwrap();
        let catalog = read.catalog().unwrap();
        assert_eq!(catalog.get(b"A B").unwrap().as_str().unwrap(), odd.as_str().unwrap());
        let content = |key: &[u8]| {
            let stream = catalog.get_deref(key, &read).unwrap().as_stream().unwrap();
            stream.decompressed_content().unwrap_or_else(|_| stream.content.clone())
        };
        assert_eq!((content(b"S"), content(b"K")), (noise, b"<x/>".repeat(50)));
        assert!(bytes.windows(8).any(|part| part == b"<x/><x/>"), "metadata stays legible");
        for (n, item) in (0..).zip(catalog.get(b"M").unwrap().as_array().unwrap()) {
            assert_eq!(read.dereference(item).unwrap().1.as_i64().unwrap(), n);
        }
        let other = save(&document, b"two").unwrap();
        assert_eq!(bytes.iter().zip(&other).filter(|(one, other)| one != other).count(), {
            let at = bytes.windows(4).rposition(|part| part == b"/ID[").unwrap();
            bytes[at..at + 72].iter().zip(&other[at..]).filter(|(one, other)| one != other).count()
        });
    }
}
