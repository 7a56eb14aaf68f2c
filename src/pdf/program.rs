//! A font of a file: what its codes say, how wide they are said to be, and how wide they are.

use lopdf::{Dictionary, Object};
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, GlyphId, MetadataProvider};

use super::cmap::ToUnicode;
use super::read::Reader;

/// What a font's map to Unicode may hold once decompressed, bytes: every code of a font, four times over.
const LARGEST_MAP: usize = 4 << 20;
/// What a font program may hold once decompressed, bytes.
const LARGEST_PROGRAM: usize = 32 << 20;
/// The most widths that are read: a whole two-byte font.
const MOST_WIDTHS: usize = 0x1_0000;

/// A font of a file.
#[derive(Debug, Default)]
pub(super) struct Program {
    /// What its codes say.
    pub(super) texts: ToUnicode,
    /// Whether it says what they say.
    pub(super) is_named: bool,
    /// Its name.
    pub(super) name: String,
    /// Whether codes have two bytes.
    pub(super) wide: bool,
    /// The declared width of each code from 0, thousandths of the size.
    widths: Vec<Option<f32>>,
    default_width: f32,
    /// The glyph of each code, two bytes a code; codes are glyphs when there is none.
    glyphs: Option<Vec<u8>>,
    /// The embedded program, when it is one that can be judged: TrueType.
    file: Option<Vec<u8>>,
    /// Whether a program is embedded.
    pub(super) is_embedded: bool,
}

impl Program {
    pub(super) fn read<'a>(reader: &Reader<'a>, font: &'a Dictionary) -> Self {
        let wide = reader.get(font, b"Subtype").as_name().is_ok_and(|subtype| subtype == b"Type0");
        let stream = |object: &'a Object, limit| reader.plain(object.as_stream().ok()?, limit).ok();
        let map = stream(reader.get(font, b"ToUnicode"), LARGEST_MAP);
        let first = || reader.get(font, b"DescendantFonts").as_array().ok()?.first();
        let holder = if wide { first().and_then(|font| reader.resolve(font).as_dict().ok()) } else { Some(font) };
        let mut program = Self {
            is_named: map.as_ref().is_some_and(|map| !map.is_empty()),
            texts: ToUnicode::parse(&map.unwrap_or_default()),
            wide,
            ..Self::default()
        };
        program.name = reader
            .get(font, b"BaseFont")
            .as_name()
            .map(|name| String::from_utf8_lossy(name).into_owned())
            .unwrap_or_default();
        let Some(holder) = holder else { return program };
        program.default_width = if wide { reader.get(holder, b"DW").as_float().unwrap_or(1000.0) } else { 0.0 };
        if wide {
            program.cid_widths(reader, holder);
            program.glyphs = stream(reader.get(holder, b"CIDToGIDMap"), MOST_WIDTHS * 2);
        } else {
            program.simple_widths(reader, holder);
        }
        if let Some(descriptor) = reader.dictionary(holder, b"FontDescriptor") {
            let has = |key: &[u8]| reader.get(descriptor, key).as_stream().is_ok();
            program.is_embedded = has(b"FontFile") || has(b"FontFile2") || has(b"FontFile3");
            program.file = stream(reader.get(descriptor, b"FontFile2"), LARGEST_PROGRAM);
        }
        program
    }

    /// ISO 32000-1, 9.7.4.3.
    fn cid_widths<'a>(&mut self, reader: &Reader<'a>, font: &'a Dictionary) {
        let Ok(entries) = reader.get(font, b"W").as_array() else { return };
        let number = |object: &'a Object| reader.resolve(object).as_float().ok();
        let mut at = 0;
        while let (Some(first), Some(next)) = (entries.get(at).and_then(index(reader)), entries.get(at + 1)) {
            if let Ok(list) = reader.resolve(next).as_array() {
                for (code, width) in (first..MOST_WIDTHS).zip(list) {
                    self.set_width(code, number(width));
                }
                at += 2;
            } else {
                let (Some(last), Some(width)) = (index(reader)(next), entries.get(at + 2)) else { return };
                for code in first..=last.min(MOST_WIDTHS - 1) {
                    self.set_width(code, number(width));
                }
                at += 3;
            }
        }
    }

    fn simple_widths<'a>(&mut self, reader: &Reader<'a>, font: &'a Dictionary) {
        let first = index(reader)(reader.get(font, b"FirstChar")).unwrap_or(0);
        let Ok(list) = reader.get(font, b"Widths").as_array() else { return };
        for (code, width) in (first..256).zip(list) {
            self.set_width(code, reader.resolve(width).as_float().ok());
        }
    }

    fn set_width(&mut self, code: usize, width: Option<f32>) {
        if code >= MOST_WIDTHS {
            return;
        }
        if self.widths.len() <= code {
            self.widths.resize(code + 1, None);
        }
        self.widths[code] = width;
    }

    /// The declared width of a code, thousandths of the size.
    pub(super) fn width(&self, code: usize) -> f32 {
        self.widths.get(code).copied().flatten().unwrap_or(self.default_width)
    }

    /// The glyph of a code.
    fn glyph(&self, code: usize) -> u32 {
        match &self.glyphs {
            Some(map) => map.get(code * 2..code * 2 + 2).map_or(0, |pair| u32::from(pair[0]) << 8 | u32::from(pair[1])),
            None => u32::try_from(code).unwrap_or(0),
        }
    }

    /// Whether a used code draws what fonts draw for want of a glyph; and whether a declared width is not the glyph's.
    pub(super) fn judge(&self, used: impl Iterator<Item = usize>) -> (bool, bool) {
        let (mut missing, mut wrong) = (false, false);
        if !self.wide {
            return (false, false);
        }
        let font = self.file.as_deref().and_then(|file| FontRef::new(file).ok());
        let per_em = font.as_ref().map_or(0, |font| font.metrics(Size::unscaled(), LocationRef::default()).units_per_em);
        let metrics = font.as_ref().map(|font| font.glyph_metrics(Size::unscaled(), LocationRef::default()));
        for code in used {
            let glyph = self.glyph(code);
            missing |= glyph == 0;
            if let Some(metrics) = metrics.as_ref().filter(|_| per_em > 0) {
                let advance = metrics.advance_width(GlyphId::new(glyph)).map(|units| units * 1000.0 / f32::from(per_em));
                // ISO 14289-1, 7.21.5 allows one thousandth.
                wrong |= advance.is_none_or(|advance| (advance - self.width(code)).abs() > 1.0);
            }
        }
        (missing, wrong)
    }
}

/// Reads a whole number that is not negative.
fn index<'a>(reader: &Reader<'a>) -> impl Fn(&'a Object) -> Option<usize> {
    move |object| reader.resolve(object).as_i64().ok().and_then(|number| usize::try_from(number).ok())
}
