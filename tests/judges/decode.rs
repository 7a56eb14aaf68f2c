//! Reads the QR codes of pictures with `ZXing`'s algorithms (the crate rxing, which the product does not use), for the
//! judge `qr`: `decode PICTURE…`, each a PGM of 8 bits (P5). Prints `PICTURE<TAB>TEXT<TAB>X,Y…` for each one that holds
//! a code: the middles of its finder patterns (and of an alignment pattern), in pixels.

use std::error::Error;
use std::io::Write as _;

use rxing::common::HybridBinarizer;
use rxing::qrcode::QRCodeReader;
use rxing::{BinaryBitmap, DecodeHints, Luma8LuminanceSource, RXingResult, Reader as _};

/// Width, height and the grey bytes of a PGM without comments, as poppler and Pillow write it.
fn pgm(bytes: &[u8]) -> Option<(u32, u32, &[u8])> {
    let mut fields = bytes.splitn(4, u8::is_ascii_whitespace);
    let number = |field: Option<&[u8]>| std::str::from_utf8(field?).ok()?.parse::<u32>().ok();
    (fields.next()? == b"P5").then_some(())?;
    let (width, height) = (number(fields.next())?, number(fields.next())?);
    let rest = fields.next()?.strip_prefix(b"255")?.get(1..)?;
    (rest.len() as u64 == u64::from(width) * u64::from(height)).then_some((width, height, rest))
}

fn code(width: u32, height: u32, grey: &[u8]) -> Option<RXingResult> {
    let source = Luma8LuminanceSource::new(grey.to_vec(), width, height).ok()?;
    let hints = DecodeHints { TryHarder: Some(true), ..DecodeHints::default() };
    let mut bitmap = BinaryBitmap::new(HybridBinarizer::new(source));
    QRCodeReader::new().decode_with_hints(&mut bitmap, &hints).ok()
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut out = std::io::stdout().lock();
    for path in std::env::args().skip(1) {
        let bytes = std::fs::read(&path)?;
        let (width, height, grey) = pgm(&bytes).ok_or_else(|| format!("{path} is no PGM of 8 bits"))?;
        if let Some(found) = code(width, height, grey) {
            write!(out, "{path}\t{}\t", found.getText())?;
            for point in found.getPoints() {
                write!(out, " {},{}", point.x, point.y)?;
            }
            writeln!(out)?;
        }
    }
    Ok(())
}
