//! Fonts as a PDF holds them: own character codes, a subset program, exact widths.
//!
//! printpdf writes one code per glyph, which loses the text where one glyph stands for several (space and no-break
//! space, the hyphen that may not break). So each pair of a glyph and its text has a code of its own; printpdf takes
//! codes for glyphs, and the finishing pass adds the map from codes to glyphs.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use printpdf::{
    Codepoint, FontId, FontMetrics, FontType, Op, ParsedFont, PdfFont, PdfFontHandle, PdfFontMetricsStub, Pt, TextItem,
};
use sha2::{Digest, Sha256};
use skrifa::instance::{LocationRef, Size};
use skrifa::metrics::GlyphMetrics;
use skrifa::string::StringId;
use skrifa::{FontRef, GlyphId, MetadataProvider};
use super::PdfError;
use super::subset::{Subset, Subsets};
use crate::theme::{Face, Fonts};

/// A character code of a face; 0 is never used.
pub(crate) type Code = u16;

/// The faces that a paper uses.
pub(crate) struct Faces<'a> {
    fonts: &'a Fonts,
    used: BTreeMap<Face, UsedFace<'a>>,
}

/// A face and the codes given so far.
pub(crate) struct UsedFace<'a> {
    font: FontRef<'a>,
    glyphs: GlyphMetrics<'a>,
    per_em: f32,
    /// The first code of each glyph, or 0.
    first: Vec<Code>,
    /// What each code stands for, from code 1.
    codes: Vec<Coded>,
    /// Its glyphs, once they are all known.
    subset: Option<Arc<Subset>>,
}

/// What a code stands for.
struct Coded {
    glyph: u16,
    text: Box<str>,
    /// Thousandths of the size.
    width: u16,
    /// The next code of the same glyph, or 0.
    next: Code,
}

impl<'a> Faces<'a> {
    pub(crate) fn new(fonts: &'a Fonts) -> Self {
        Self { fonts, used: BTreeMap::new() }
    }

    /// A face, opened at its first use.
    pub(crate) fn face(&mut self, face: Face) -> Result<&mut UsedFace<'a>, PdfError> {
        match self.used.entry(face) {
            std::collections::btree_map::Entry::Occupied(entry) => Ok(entry.into_mut()),
            std::collections::btree_map::Entry::Vacant(entry) => {
                Ok(entry.insert(UsedFace::open(self.fonts.file(face)).map_err(|cause| fault(face, cause))?))
            }
        }
    }

    /// Cuts the subsets, once every glyph is drawn.
    pub(crate) fn cut(&mut self, subsets: &Subsets) -> Result<(), PdfError> {
        for (face, used) in &mut self.used {
            used.subset = Some(subsets.of(self.fonts, *face, used.glyphs())?);
        }
        Ok(())
    }

    /// The fonts to embed, each under its [`resource_name`].
    pub(crate) fn embedded(&self) -> BTreeMap<FontId, PdfFont> {
        self.used().map(|(resource, used, subset)| (resource, PdfFont::new(used.embedded(subset)))).collect()
    }

    /// Operations that show every code of every face once.
    pub(crate) fn specimen(&self) -> Vec<Op> {
        let mut ops = vec![Op::StartTextSection];
        for (face, used) in &self.used {
            let coded = |(gid, coded): (Code, &Coded)| Codepoint { gid, offset: 0.0, cid: Some(coded.text.to_string()) };
            let glyphs = (1..).zip(&used.codes).map(coded).collect();
            ops.extend([
                Op::SetFont { font: PdfFontHandle::External(resource_name(*face)), size: Pt(1.0) },
                Op::ShowText { items: vec![TextItem::GlyphIds(glyphs)] },
            ]);
        }
        ops.push(Op::EndTextSection);
        ops
    }

    /// The faces in use, with what the finishing pass needs of each.
    pub(crate) fn used(&self) -> impl Iterator<Item = (FontId, &UsedFace<'a>, &Subset)> {
        self.used.iter().filter_map(|(face, used)| Some((resource_name(*face), used, used.subset.as_deref()?)))
    }
}

pub(super) fn fault(face: Face, cause: impl ToString) -> PdfError {
    PdfError::new("pdf-font").fact("face", format!("{face:?}")).fact("cause", cause)
}

/// The name of a face in the resources of the pages.
pub(crate) fn resource_name(face: Face) -> FontId {
    FontId(format!("F{}", face as usize + 1))
}

impl<'a> UsedFace<'a> {
    fn open(file: &'a [u8]) -> Result<Self, String> {
        let font = FontRef::new(file).map_err(|error| error.to_string())?;
        let per_em = font.metrics(Size::unscaled(), LocationRef::default()).units_per_em;
        if per_em == 0 {
            return Err("unitsPerEm".into());
        }
        Ok(Self {
            glyphs: font.glyph_metrics(Size::unscaled(), LocationRef::default()),
            font,
            per_em: f32::from(per_em),
            first: Vec::new(),
            codes: Vec::new(),
            subset: None,
        })
    }

    /// The code of a glyph that draws a text, and its declared width in thousandths of the size.
    pub(crate) fn code(&mut self, glyph: u16, text: &str) -> Result<(Code, u16), PdfError> {
        let mut known = self.first.get(usize::from(glyph)).copied().unwrap_or(0);
        let mut last = None;
        while let Some(coded) = usize::from(known).checked_sub(1).and_then(|at| self.codes.get(at)) {
            if *coded.text == *text {
                return Ok((known, coded.width));
            }
            (last, known) = (Some(usize::from(known) - 1), coded.next);
        }
        let unknown = || PdfError::new("pdf-glyph").fact("glyph", glyph).fact("text", text);
        let advance = self.glyphs.advance_width(GlyphId::new(u32::from(glyph))).ok_or_else(unknown)?;
        let code = Code::try_from(self.codes.len() + 1).map_err(|_| unknown())?;
        match last {
            Some(last) => self.codes[last].next = code,
            None => {
                let at = usize::from(glyph);
                if self.first.len() <= at {
                    self.first.resize(at + 1, 0);
                }
                self.first[at] = code;
            }
        }
        let width = thousandths(advance, self.per_em);
        self.codes.push(Coded { glyph, text: text.into(), width, next: 0 });
        Ok((code, width))
    }

    /// The glyphs that are drawn, sorted.
    fn glyphs(&self) -> Vec<u16> {
        let glyphs: BTreeSet<u16> = self.codes.iter().map(|coded| coded.glyph).collect();
        glyphs.into_iter().collect()
    }

    /// The value of `CIDToGIDMap`: two bytes a code, from code 0.
    pub(crate) fn glyph_map(&self, subset: &Subset) -> Vec<u8> {
        std::iter::once(0)
            .chain(self.codes.iter().map(|coded| subset.numbers.get(coded.glyph).unwrap_or(0)))
            .flat_map(u16::to_be_bytes)
            .collect()
    }

    /// The height of capitals, in thousandths of the size.
    pub(crate) fn cap_height(&self) -> i64 {
        let metrics = self.font.metrics(Size::unscaled(), LocationRef::default());
        i64::from(signed(metrics.cap_height.unwrap_or(metrics.ascent), self.per_em))
    }

    fn embedded(&self, subset: &Subset) -> ParsedFont {
        let metrics = self.font.metrics(Size::unscaled(), LocationRef::default());
        let bounds = metrics.bounds.unwrap_or_default();
        let name: String = self
            .font
            .localized_strings(StringId::POSTSCRIPT_NAME)
            .english_or_first()
            .map(|name| name.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect())
            .unwrap_or_default();
        ParsedFont {
            font_name: Some(format!("{}+{name}", subset_tag(&subset.program))),
            original_bytes: subset.program.clone(),
            font_index: 0,
            codepoint_to_glyph: BTreeMap::new(),
            glyph_widths: (1..).zip(self.codes.iter().map(|coded| coded.width)).collect(),
            // Everything is given in thousandths, since printpdf would cut instead of rounding.
            units_per_em: 1000,
            font_metrics: FontMetrics {
                ascent: signed(metrics.ascent, self.per_em),
                descent: signed(metrics.descent, self.per_em),
            },
            font_type: FontType::TrueType,
            pdf_font_metrics: PdfFontMetricsStub {
                units_per_em: 1000,
                x_min: signed(bounds.x_min, self.per_em),
                y_min: signed(bounds.y_min, self.per_em),
                x_max: signed(bounds.x_max, self.per_em),
                y_max: signed(bounds.y_max, self.per_em),
                us_weight_class: weight(&self.font),
                ..PdfFontMetricsStub::default()
            },
        }
    }
}

/// The six letters that tell subsets of one font apart (ISO 32000-1, 9.6.4), from what is in the subset.
fn subset_tag(program: &[u8]) -> String {
    Sha256::digest(program).iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect()
}

fn weight(font: &FontRef<'_>) -> u16 {
    let weight = font.attributes().weight.value();
    thousandths(weight, 1000.0)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to the type's range first")]
fn thousandths(units: f32, per_em: f32) -> u16 {
    (units * 1000.0 / per_em).round().clamp(0.0, f32::from(u16::MAX)) as u16
}

#[expect(clippy::cast_possible_truncation, reason = "clamped to the type's range first")]
fn signed(units: f32, per_em: f32) -> i16 {
    (units * 1000.0 / per_em).round().clamp(f32::from(i16::MIN), f32::from(i16::MAX)) as i16
}
