//! The colours that a file means: sRGB, told by a small ICC profile of our own making, or the inks of a press.
//!
//! ISO 19005-2, 6.2.4.3 lets a page use `DeviceRGB` and `DeviceGray` as they are once the file says, by an output
//! intent with a profile, what its red, green and blue are. The numbers of the profile are those of IEC 61966-2-1
//! (sRGB), laid out as ICC.1:2001-04 (version 2.4) wants them.

use std::sync::LazyLock;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};

use super::PdfError;
use super::file::compressed;
use crate::press::{CONDITION, PROFILE};

/// What the profile is called.
const NAME: &str = "sRGB IEC61966-2.1";

/// How finely the tone curve is sampled. With 128 steps the straight lines between samples stay within a quarter of
/// one of 255 levels of the curve.
const SAMPLES: u16 = 128;

/// The D50 of ICC profiles, which every profile's colours are relative to (ICC.1:2001-04, 6.1.8).
const D50: [f64; 3] = [0.9642, 1.0, 0.8249];

/// The primaries of IEC 61966-2-1 (x, y: red 0.64 0.33, green 0.30 0.60, blue 0.15 0.06, white D65) as XYZ, adapted to
/// D50 by the Bradford transform.
const PRIMARIES: [(&[u8; 4], [f64; 3]); 3] = [
    (b"rXYZ", [0.436_07, 0.222_49, 0.013_92]),
    (b"gXYZ", [0.385_15, 0.716_87, 0.097_08]),
    (b"bXYZ", [0.143_07, 0.060_61, 0.714_10]),
];

/// The profile of the press, compressed once, for many files hold it.
/// How hard to compress what every press file holds.
const BEST: u32 = 9;

static PRESS: LazyLock<Result<Vec<u8>, PdfError>> = LazyLock::new(|| compressed(PROFILE, BEST));

/// Adds the intent of a press file (ISO 15930-7); gives what the catalogue's `OutputIntents` holds.
pub(crate) fn press_intent(document: &mut Document) -> Result<ObjectId, PdfError> {
    let profile = dictionary! { "N" => 4, "Filter" => "FlateDecode" };
    let profile = document.add_object(Stream::new(profile, PRESS.clone()?).with_compression(false));
    let text = |value: &str| Object::String(value.as_bytes().to_vec(), StringFormat::Literal);
    Ok(document.add_object(dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFX",
        "OutputConditionIdentifier" => text(CONDITION),
        "OutputCondition" => text("Offset printing, coated paper, ISO 12647-2:2004"),
        "RegistryName" => text("http://www.color.org"),
        "Info" => text("Coated FOGRA39 (ISO 12647-2:2004)"),
        "DestOutputProfile" => profile,
    }))
}

/// Adds the intent; gives what the catalogue's `OutputIntents` holds.
pub(crate) fn intent(document: &mut Document) -> ObjectId {
    let profile = document.add_object(Stream::new(dictionary! { "N" => 3 }, profile()));
    let text = |value: &str| Object::String(value.as_bytes().to_vec(), StringFormat::Literal);
    let intent: Dictionary = dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => text(NAME),
        "RegistryName" => text("http://www.color.org"),
        "Info" => text(NAME),
        "DestOutputProfile" => profile,
    };
    document.add_object(intent)
}

/// The profile: a display with three primaries and one tone curve.
pub(crate) fn profile() -> Vec<u8> {
    let mut tags: Vec<([u8; 4], Vec<u8>)> = vec![
        (*b"desc", description()),
        (*b"cprt", [b"text\0\0\0\0".as_slice(), b"No copyright, use freely\0"].concat()),
        (*b"wtpt", xyz(D50)),
    ];
    tags.extend(PRIMARIES.map(|(tag, color)| (*tag, xyz(color))));
    tags.push((*b"rTRC", curve()));

    let shared = [*b"gTRC", *b"bTRC"];
    let count = tags.len() + shared.len();
    let mut table = be(count);
    let mut data = Vec::new();
    let start = HEADER + 4 + 12 * count;
    for (tag, value) in &tags {
        let entry = [be(start + data.len()), be(value.len())].concat();
        table.extend([tag.as_slice(), &entry].concat());
        if tag == b"rTRC" {
            // Red, green and blue have one curve, stored once.
            shared.iter().for_each(|tag| table.extend([tag.as_slice(), &entry].concat()));
        }
        data.extend(value);
        // Every tag starts on four bytes.
        data.resize(data.len().next_multiple_of(4), 0);
    }
    [header(HEADER + table.len() + data.len()), table, data].concat()
}

/// The length of a profile's header, bytes.
const HEADER: usize = 128;

/// ICC.1:2001-04, 6.1. The date is that of the standard of sRGB, so that the same program gives the same bytes.
fn header(size: usize) -> Vec<u8> {
    let mut header = be(size);
    header.extend(b"\0\0\0\0\x02\x40\0\0mntrRGB XYZ ");
    header.extend([1999_u16, 10, 1, 0, 0, 0].map(u16::to_be_bytes).concat());
    header.extend(b"acsp");
    header.resize(68, 0);
    header.extend(D50.map(fixed).concat());
    header.resize(HEADER, 0);
    header
}

/// `textDescriptionType`: ASCII, then an empty Unicode and an empty Macintosh description.
fn description() -> Vec<u8> {
    let mut value = b"desc\0\0\0\0".to_vec();
    value.extend(be(NAME.len() + 1));
    value.extend(NAME.as_bytes());
    value.resize(value.len() + 1 + 4 + 4 + 2 + 1 + 67, 0);
    value
}

fn xyz(color: [f64; 3]) -> Vec<u8> {
    [b"XYZ \0\0\0\0".as_slice(), &color.map(fixed).concat()].concat()
}

/// The tone curve of IEC 61966-2-1, 5.2, sampled: from what is stored to light.
fn curve() -> Vec<u8> {
    let mut value = b"curv\0\0\0\0".to_vec();
    value.extend(be(usize::from(SAMPLES)));
    for sample in 0..SAMPLES {
        let stored = f64::from(sample) / f64::from(SAMPLES - 1);
        let light = if stored <= 0.040_45 { stored / 12.92 } else { ((stored + 0.055) / 1.055).powf(2.4) };
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 65535")]
        value.extend(((light * 65_535.0).round() as u16).to_be_bytes());
    }
    value
}

/// `s15Fixed16Number`.
fn fixed(value: f64) -> [u8; 4] {
    #[expect(clippy::cast_possible_truncation, reason = "the numbers above are below 2")]
    ((value * 65_536.0).round() as i32).to_be_bytes()
}

fn be(value: usize) -> Vec<u8> {
    u32::try_from(value).unwrap_or(u32::MAX).to_be_bytes().to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(bytes: &[u8], at: usize) -> usize {
        u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap()) as usize
    }

    fn tag<'a>(profile: &'a [u8], name: &[u8]) -> &'a [u8] {
        let entry = (0..number(profile, 128)).map(|n| 132 + 12 * n).find(|at| &profile[*at..*at + 4] == name).unwrap();
        let (start, length) = (number(profile, entry + 4), number(profile, entry + 8));
        assert_eq!(start % 4, 0);
        &profile[start..start + length]
    }

    #[test]
    fn white_is_the_sum_of_the_primaries_and_the_profile_is_as_long_as_it_says() {
        let profile = profile();
        assert_eq!(number(&profile, 0), profile.len());
        assert!(profile.len() < 1024, "{}", profile.len());
        assert_eq!((&profile[8..12], &profile[12..24], &profile[36..40]), (&[2, 0x40, 0, 0][..], &b"mntrRGB XYZ "[..], &b"acsp"[..]));
        for axis in 0..3 {
            let sum: usize = [b"rXYZ", b"gXYZ", b"bXYZ"].map(|name| number(tag(&profile, name), 8 + 4 * axis)).iter().sum();
            assert!(sum.abs_diff(number(tag(&profile, b"wtpt"), 8 + 4 * axis)) <= 15, "axis {axis}: {sum}");
        }
    }

    #[test]
    fn the_tone_curve_is_that_of_srgb_in_all_three_inks() {
        let profile = profile();
        let red = tag(&profile, b"rTRC");
        assert_eq!((red, red), (tag(&profile, b"gTRC"), tag(&profile, b"bTRC")));
        let samples: Vec<f64> = red[12..].chunks(2).map(|b| f64::from(u16::from_be_bytes([b[0], b[1]])) / 65_535.0).collect();
        assert_eq!((samples[0], samples[127]), (0.0, 1.0));
        // The middle grey of sRGB, 128 of 255, is 21.6 % of the light.
        let place = 128.0 / 255.0 * 127.0;
        let below = samples[63] + (samples[64] - samples[63]) * (place - 63.0);
        assert!((below - 0.215_86).abs() < 0.0002, "{below}");
    }
}
