//! Draws a page of a PDF and reads the codes on it, with two decoders that share no code.

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings};
use rxing::common::HybridBinarizer;
use rxing::qrcode::QRCodeReader;
use rxing::{BinaryBitmap, DecodeHints, Luma8LuminanceSource, Reader as _};

/// A grey picture of a page.
pub(crate) struct Picture {
    /// Width, pixels.
    pub(crate) width: usize,
    /// Height, pixels.
    pub(crate) height: usize,
    /// A byte a pixel, by rows; 0 is black.
    pub(crate) grey: Vec<u8>,
}

/// Draws a page, from 0, at a resolution in dots an inch: its width, and its pixels by rows, red, green and blue.
pub(crate) fn paint(bytes: &[u8], page: usize, dpi: f32) -> (usize, Vec<[u8; 3]>) {
    let pdf = Pdf::new(bytes.to_vec()).expect("a PDF that hayro opens");
    let cache = RenderCache::new();
    let settings = PixmapSettings { x_scale: dpi / 72.0, y_scale: dpi / 72.0, bg_color: WHITE };
    let pages = pdf.pages();
    let drawn = hayro::render(
        &pages[page],
        &cache,
        &InterpreterSettings::default(),
        &RenderSettings::default(),
        &settings,
    );
    (usize::from(drawn.width()), drawn.data().iter().map(|p| [p.r, p.g, p.b]).collect())
}

/// Draws a page, from 0, in greys.
pub(crate) fn draw(bytes: &[u8], page: usize, dpi: f32) -> Picture {
    let (width, pixels) = paint(bytes, page, dpi);
    let light = |[r, g, b]: [u8; 3]| ((u32::from(r) * 299 + u32::from(g) * 587 + u32::from(b) * 114) / 1000) as u8;
    Picture { width, height: pixels.len() / width, grey: pixels.into_iter().map(light).collect() }
}

/// What the first decoder reads: every code.
pub(crate) fn codes(picture: &Picture) -> Vec<String> {
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(picture.width, picture.height, |x, y| {
        picture.grey[y * picture.width + x]
    });
    image.detect_grids().iter().filter_map(|g| g.decode().ok()).map(|(_, text)| text).collect()
}

/// What the second decoder reads: one code.
pub(crate) fn code(picture: &Picture) -> Option<String> {
    // A phone moves: what is not read at one scale may be at half of it.
    read(picture).or_else(|| read(&halved(picture)))
}

/// One pixel for four.
fn halved(picture: &Picture) -> Picture {
    let (width, height) = (picture.width / 2, picture.height / 2);
    let at = |x: usize, y: usize| u16::from(picture.grey[y * picture.width + x]);
    let mean = |x: usize, y: usize| ((at(x, y) + at(x + 1, y) + at(x, y + 1) + at(x + 1, y + 1)) / 4) as u8;
    Picture { width, height, grey: (0..width * height).map(|i| mean(i % width * 2, i / width * 2)).collect() }
}

fn read(picture: &Picture) -> Option<String> {
    let (width, height) = (u32::try_from(picture.width).ok()?, u32::try_from(picture.height).ok()?);
    let source = Luma8LuminanceSource::new(picture.grey.clone(), width, height).ok()?;
    let mut bitmap = BinaryBitmap::new(HybridBinarizer::new(source));
    let hints = DecodeHints { TryHarder: Some(true), ..DecodeHints::default() };
    QRCodeReader::new().decode_with_hints(&mut bitmap, &hints).ok().map(|r| r.getText().to_owned())
}
