//! *Pictures of sheets*, decoded once, within bounds, for paper.
//!
//! A file is judged by its header before anything is decoded, so that neither a huge picture nor one that lies can
//! fill the memory. What comes out is what paper can show: eight bits a colour, upright, on white, no finer than a
//! press prints.

use std::collections::BTreeMap;
use std::fmt;
use std::io::{Cursor, ErrorKind};
use std::sync::Arc;

use image::codecs::jpeg::JpegDecoder;
use image::codecs::png::PngDecoder;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageError, Limits, RgbImage, RgbaImage, imageops};

/// The most pixels that a file may hold: nearly twice a camera's 24 million, over seven times what a page can show.
pub const MOST_PIXELS: u64 = 40_000_000;

/// The most memory that decoding one file may take, bytes: as many pixels in eight bits with transparency.
const MEMORY: u64 = MOST_PIXELS * 4;

/// What a page can show, pixels: 300 to the inch, beyond which offset presses gain nothing, over the widest measure
/// (LOOK, section 3: 158 mm) and over the height of its text (254 mm).
const BOX: (u32, u32) = (1866, 3000);

/// A decoded picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Width, pixels; never 0.
    pub width: u32,
    /// Height, pixels; never 0.
    pub height: u32,
    /// Red, green, blue, 8 bits each, row by row from the top; on white where the file is transparent.
    pub pixels: Arc<[u8]>,
}

/// The pictures of a project by file, from `content/`: `sheets/plan.png`.
pub type Pictures = BTreeMap<String, Arc<Picture>>;

/// The pictures of a project, and why some could not be read, both by file.
#[derive(Debug, Clone, Default)]
pub struct Gallery {
    /// Those that can be shown.
    pub pictures: Pictures,
    /// Those that cannot.
    pub faults: BTreeMap<String, Fault>,
}

/// Why a picture cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// Neither PNG nor JPEG.
    Kind,
    /// More than [`MOST_PIXELS`]: width and height, pixels.
    Huge(u32, u32),
    /// The file ends before the picture does.
    Cut,
    /// What the decoder says of it.
    Broken(String),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Kind => f.write_str("neither PNG nor JPEG"),
            Self::Huge(width, height) => write!(f, "{width} × {height} pixels"),
            Self::Cut => f.write_str("cut short"),
            Self::Broken(cause) => f.write_str(cause),
        }
    }
}

impl std::error::Error for Fault {}

impl Picture {
    /// The picture in greys, for a paper with one black: each pixel as light as it was (ITU-R BT.601's weights).
    #[must_use]
    pub fn gray(&self) -> Self {
        let gray = |pixel: &[u8]| {
            let [red, green, blue] = [0, 1, 2].map(|at| u32::from(pixel[at]));
            #[expect(clippy::cast_possible_truncation, reason = "the mean of three bytes is a byte")]
            [((299 * red + 587 * green + 114 * blue + 500) / 1000) as u8; 3]
        };
        Self { pixels: self.pixels.chunks_exact(3).flat_map(gray).collect(), ..*self }
    }

    /// Whether no pixel has a colour.
    #[must_use]
    pub fn is_gray(&self) -> bool {
        self.pixels.chunks_exact(3).all(|pixel| pixel[0] == pixel[1] && pixel[1] == pixel[2])
    }
}

/// Decodes a PNG or a JPEG, however many colours and bits it has, turned as its camera says, shrunk to what a page can
/// show.
///
/// # Errors
/// A [`Fault`]; nothing larger than [`MOST_PIXELS`] is ever decoded.
pub fn decode(bytes: &[u8]) -> Result<Picture, Fault> {
    decode_within(bytes, MOST_PIXELS)
}

/// The same, of a picture that holds at most so many pixels, [`MOST_PIXELS`] at the most.
///
/// # Errors
/// A [`Fault`].
pub fn decode_within(bytes: &[u8], most: u64) -> Result<Picture, Fault> {
    let most = most.min(MOST_PIXELS);
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        // Before the decoder, which makes room for a row first.
        let side = |at: usize| bytes.get(at..at + 4).map_or(0, |b| u32::from_be_bytes([b[0], b[1], b[2], b[3]]));
        let (width, height) = (side(16), side(20));
        if u64::from(width) * u64::from(height) > most {
            return Err(Fault::Huge(width, height));
        }
        let mut limits = Limits::no_limits();
        limits.max_alloc = Some(MEMORY);
        return shown(PngDecoder::with_limits(Cursor::new(bytes), limits)?, most);
    }
    if bytes.starts_with(b"\xff\xd8\xff") {
        let decoder = JpegDecoder::new(Cursor::new(bytes))?;
        // The decoder paints in grey what is missing.
        return if ends(bytes) { shown(decoder, most) } else { Err(Fault::Cut) };
    }
    Err(Fault::Kind)
}

fn shown(mut decoder: impl ImageDecoder, most: u64) -> Result<Picture, Fault> {
    let (width, height) = decoder.dimensions();
    let pixels = u64::from(width) * u64::from(height);
    if pixels > most || decoder.total_bytes() > MEMORY {
        return Err(Fault::Huge(width, height));
    }
    if pixels == 0 {
        return Err(Fault::Broken(format!("{width} × {height}")));
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let image = on_white(DynamicImage::from_decoder(decoder)?);
    let mut image = DynamicImage::ImageRgb8(shrunk(image, orientation));
    image.apply_orientation(orientation);
    let (width, height) = (image.width(), image.height());
    Ok(Picture { width, height, pixels: image.into_rgb8().into_raw().into() })
}

/// Whether a JPEG has its end mark after the start of its scan; a miniature in its head has marks of its own, before.
fn ends(bytes: &[u8]) -> bool {
    let mut at = 2;
    // Segments: a mark, and a length that counts itself.
    while let Some(&[0xff, mark, high, low]) = bytes.get(at..at + 4) {
        if mark == 0xff {
            at += 1;
            continue;
        }
        at += 2 + usize::from(u16::from_be_bytes([high, low]));
        if mark == 0xda {
            return bytes.get(at..).is_some_and(|scan| scan.windows(2).any(|pair| pair == [0xff, 0xd9]));
        }
    }
    false
}

/// The picture on white paper, in eight bits.
fn on_white(image: DynamicImage) -> RgbImage {
    if !image.color().has_alpha() {
        return image.into_rgb8();
    }
    let clear: RgbaImage = image.into_rgba8();
    let mut paper = RgbImage::new(clear.width(), clear.height());
    for (on, from) in paper.pixels_mut().zip(clear.pixels()) {
        let [red, green, blue, alpha] = from.0.map(u32::from);
        #[expect(clippy::cast_possible_truncation, reason = "the mean of two bytes is a byte")]
        let mixed = |ink: u32| ((ink * alpha + 255 * (255 - alpha) + 127) / 255) as u8;
        on.0 = [mixed(red), mixed(green), mixed(blue)];
    }
    paper
}

/// The picture within [`BOX`], which it fills once it is turned; never enlarged.
fn shrunk(image: RgbImage, orientation: Orientation) -> RgbImage {
    use Orientation::{Rotate90, Rotate90FlipH, Rotate270, Rotate270FlipH};
    let turned = matches!(orientation, Rotate90 | Rotate270 | Rotate90FlipH | Rotate270FlipH);
    let (most_wide, most_high) = if turned { (BOX.1, BOX.0) } else { BOX };
    let (width, height) = image.dimensions();
    if width <= most_wide && height <= most_high {
        return image;
    }
    // In whole numbers, so that every machine gives the same.
    let scaled = |side: u32, most: u32, other: u32| {
        u32::try_from(u64::from(side) * u64::from(most) / u64::from(other)).unwrap_or(most).max(1)
    };
    let (width, height) = if u64::from(width) * u64::from(most_high) > u64::from(height) * u64::from(most_wide) {
        (most_wide, scaled(height, most_wide, width))
    } else {
        (scaled(width, most_high, height), most_high)
    };
    imageops::thumbnail(&image, width, height)
}

impl From<ImageError> for Fault {
    fn from(error: ImageError) -> Self {
        match &error {
            ImageError::IoError(cause) if cause.kind() == ErrorKind::UnexpectedEof => Self::Cut,
            _ => Self::Broken(error.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use image::{ExtendedColorType, ImageEncoder};

    use super::*;

    fn png(width: u32, height: u32, color: ExtendedColorType, pixels: &[u8]) -> Vec<u8> {
        let mut bytes = Vec::new();
        image::codecs::png::PngEncoder::new(&mut bytes).write_image(pixels, width, height, color).unwrap();
        bytes
    }

    fn jpeg(width: u32, height: u32, pixels: &[u8], exif: Option<u8>) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut bytes, 95);
        if let Some(orientation) = exif {
            let mut chunk = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0".to_vec();
            chunk.extend([orientation, 0, 0, 0, 0, 0, 0, 0]);
            encoder.set_exif_metadata(chunk).unwrap();
        }
        encoder.write_image(pixels, width, height, ExtendedColorType::Rgb8).unwrap();
        bytes
    }

    /// A PNG whose header says another size, with a right checksum.
    fn lying(mut png: Vec<u8>, width: u32, height: u32) -> Vec<u8> {
        png[16..20].copy_from_slice(&width.to_be_bytes());
        png[20..24].copy_from_slice(&height.to_be_bytes());
        let crc = png[12..29].iter().fold(u32::MAX, |crc, byte| {
            (0..8).fold(crc ^ u32::from(*byte), |crc, _| (crc >> 1) ^ (0xedb8_8320 & (crc & 1).wrapping_neg()))
        });
        png[29..33].copy_from_slice(&(!crc).to_be_bytes());
        png
    }

    fn small() -> Vec<u8> {
        png(2, 1, ExtendedColorType::Rgb8, &[255, 0, 0, 0, 0, 255])
    }

    #[test]
    fn colours_greys_sixteen_bits_and_transparency_come_out_as_eight_bits_on_white() {
        let picture = decode(&small()).unwrap();
        assert_eq!((picture.width, picture.height, &*picture.pixels), (2, 1, &[255, 0, 0, 0, 0, 255][..]));
        let gray = decode(&png(1, 2, ExtendedColorType::L8, &[7, 200])).unwrap();
        assert_eq!(&*gray.pixels, [7, 7, 7, 200, 200, 200]);
        let deep = decode(&png(1, 1, ExtendedColorType::L16, &0x8080_u16.to_ne_bytes())).unwrap();
        assert_eq!(&*deep.pixels, [0x80; 3]);
        let clear = decode(&png(3, 1, ExtendedColorType::Rgba8, &[9, 9, 9, 0, 0, 0, 0, 255, 0, 0, 0, 128])).unwrap();
        assert_eq!(&*clear.pixels, [255, 255, 255, 0, 0, 0, 127, 127, 127]);
    }

    #[test]
    fn a_picture_with_a_palette_has_the_colours_of_its_palette() {
        // Two pixels of one bit: red, then blue.
        let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
        let stored = b"\x78\x01\x01\x02\x00\xfd\xff\x00\x40\x00\x42\x00\x41";
        for (kind, data) in [
            (b"IHDR", &b"\0\0\0\x02\0\0\0\x01\x01\x03\0\0\0"[..]),
            (b"PLTE", &[255, 0, 0, 0, 0, 255]),
            (b"IDAT", stored),
            (b"IEND", b""),
        ] {
            let chunk = [kind.as_slice(), data].concat();
            let crc = chunk.iter().fold(u32::MAX, |crc, byte| {
                (0..8).fold(crc ^ u32::from(*byte), |crc, _| (crc >> 1) ^ (0xedb8_8320 & (crc & 1).wrapping_neg()))
            });
            bytes.extend(u32::try_from(data.len()).unwrap().to_be_bytes());
            bytes.extend(chunk);
            bytes.extend((!crc).to_be_bytes());
        }
        assert_eq!(&*decode(&bytes).unwrap().pixels, [255, 0, 0, 0, 0, 255]);
    }

    #[test]
    fn a_photograph_is_turned_as_its_camera_says() {
        // Left half white, right half black, to be turned a quarter to the right: white on top.
        let pixels: Vec<u8> = (0..16 * 16).flat_map(|n| [if n % 16 < 8 { 255 } else { 0 }; 3]).collect();
        let straight = decode(&jpeg(16, 16, &pixels, None)).unwrap();
        let turned = decode(&jpeg(16, 16, &pixels, Some(6))).unwrap();
        let dark = |picture: &Picture, x: usize, y: usize| picture.pixels[(y * 16 + x) * 3] < 128;
        assert_eq!((dark(&straight, 2, 8), dark(&straight, 13, 8)), (false, true));
        assert_eq!((dark(&turned, 8, 2), dark(&turned, 8, 13)), (false, true));
    }

    #[test]
    fn a_large_picture_is_shrunk_to_what_a_page_shows_and_a_small_one_stays() {
        let wide = decode(&png(4000, 100, ExtendedColorType::L8, &vec![90; 400_000])).unwrap();
        assert_eq!((wide.width, wide.height), (1866, 46));
        assert!(wide.pixels.iter().all(|value| *value == 90));
        let thin = decode(&png(1, 9000, ExtendedColorType::L8, &vec![0; 9000])).unwrap();
        assert_eq!((thin.width, thin.height), (1, 3000));
        assert_eq!(decode(&small()).unwrap().width, 2);
    }

    #[test]
    fn what_lies_is_cut_or_empty_is_refused_at_once() {
        let huge = lying(small(), 12_000, 9_000);
        assert_eq!(decode(&huge), Err(Fault::Huge(12_000, 9_000)));
        assert_eq!(decode(&lying(small(), u32::MAX >> 1, 1)), Err(Fault::Huge(u32::MAX >> 1, 1)));
        for (width, height) in [(0, 1), (1, 0), (0, 0), (2, 900), (3000, 2000)] {
            assert!(decode(&lying(small(), width, height)).is_err(), "{width} × {height}");
        }
        let photograph = jpeg(64, 64, &vec![77; 64 * 64 * 3], None);
        assert_eq!(decode(&photograph[..photograph.len() - 2]), Err(Fault::Cut));
        // Its frame says 12,000 by 9,000.
        let mut large = photograph.clone();
        let frame = large.windows(2).position(|pair| pair == [0xff, 0xc0]).unwrap();
        large[frame + 5..frame + 9].copy_from_slice(&[0x23, 0x28, 0x2e, 0xe0]);
        assert_eq!(decode(&large), Err(Fault::Huge(12_000, 9_000)));
        assert_eq!(decode(b"GIF89a"), Err(Fault::Kind));
    }

    #[test]
    fn no_start_of_a_file_and_no_changed_byte_makes_it_panic() {
        for whole in [small(), jpeg(16, 16, &[120; 768], Some(8))] {
            for length in 0..whole.len() {
                assert!(decode(&whole[..length]).is_err() || length + 12 >= whole.len(), "{length}");
            }
            for at in 0..whole.len() {
                for change in [0x01, 0x80, 0xff] {
                    let mut changed = whole.clone();
                    changed[at] ^= change;
                    let _ = decode(&changed);
                }
            }
        }
    }

    #[test]
    fn greys_keep_their_light_and_are_told_from_colours() {
        let picture = Picture { width: 3, height: 1, pixels: [255, 0, 0, 255, 255, 255, 3, 3, 3].into() };
        assert!(!picture.is_gray());
        let gray = picture.gray();
        assert!(gray.is_gray());
        assert_eq!(&*gray.pixels, [76, 76, 76, 255, 255, 255, 3, 3, 3]);
    }
}
