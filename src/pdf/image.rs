//! Pictures as a PDF holds them: each once, however often it is drawn; in grey when it has no colour, so that a paper
//! with one black stays one; in inks for a press.

use ::image::codecs::png::{CompressionType, FilterType, PngEncoder};
use ::image::{ExtendedColorType, ImageEncoder};
use lopdf::{Stream, dictionary};

use super::PdfError;
use crate::picture::Picture;
use crate::press::to_cmyk;

/// The name of a picture in the resources of the pages.
pub(crate) fn resource_name(index: usize) -> String {
    format!("P{}", index + 1)
}

/// A picture's object, in four inks for a press (ISO 32000-1, 8.9.5). What a PNG holds between its marks is what `FlateDecode` with a PNG
/// predictor reads (7.4.4.4), so a PNG is made and taken apart.
pub(crate) fn stream(picture: &Picture, in_inks: bool) -> Result<Stream, PdfError> {
    let fault = |cause: String| PdfError::new("pdf-picture").fact("cause", cause);
    let gray = !in_inks && picture.is_gray();
    let pixels: &[u8] = &picture.pixels;
    let (width, height) = (picture.width, picture.height);
    if pixels.is_empty() || pixels.len() as u64 != u64::from(width) * u64::from(height) * 3 {
        return Err(fault(format!("{width} × {height}, {} bytes", pixels.len())));
    }
    let mut png = Vec::new();
    let encoder = PngEncoder::new_with_quality(&mut png, CompressionType::Default, FilterType::Adaptive);
    let written = if in_inks {
        // A PNG with transparency has four parts too.
        encoder.write_image(&to_cmyk(pixels), width, height, ExtendedColorType::Rgba8)
    } else if gray {
        let lights: Vec<u8> = pixels.iter().copied().step_by(3).collect();
        encoder.write_image(&lights, width, height, ExtendedColorType::L8)
    } else {
        encoder.write_image(pixels, width, height, ExtendedColorType::Rgb8)
    };
    written.map_err(|error| fault(error.to_string()))?;
    let (space, colors) = match (in_inks, gray) {
        (true, _) => ("DeviceCMYK", 4),
        (false, true) => ("DeviceGray", 1),
        (false, false) => ("DeviceRGB", 3),
    };
    let dictionary = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Image",
        "Width" => i64::from(width),
        "Height" => i64::from(height),
        "ColorSpace" => space,
        "BitsPerComponent" => 8,
        "Filter" => "FlateDecode",
        "DecodeParms" => dictionary! { "Predictor" => 15, "Colors" => colors, "Columns" => i64::from(width) },
    };
    Ok(Stream::new(dictionary, data(&png)).with_compression(false))
}

/// The compressed rows of a PNG: its `IDAT` chunks, one after the other.
fn data(png: &[u8]) -> Vec<u8> {
    let mut data = Vec::with_capacity(png.len());
    let mut rest = png.get(8..).unwrap_or_default();
    // Length, kind, data, checksum.
    while let Some((head, after)) = rest.split_at_checked(8) {
        let length = u32::from_be_bytes([head[0], head[1], head[2], head[3]]) as usize;
        let Some((chunk, after)) = after.split_at_checked(length) else { break };
        if &head[4..] == b"IDAT" {
            data.extend(chunk);
        }
        rest = after.get(4..).unwrap_or_default();
    }
    data
}
