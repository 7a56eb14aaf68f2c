//! The items of a page as printpdf's operations.

use std::collections::BTreeMap;

use printpdf::{
    Codepoint, CurTransMat, DictItem, Greyscale, Line, LineCapStyle, LineDashPattern, LineJoinStyle, LinePoint, Op, PaintMode, PdfFontHandle,
    Point, Polygon, PolygonRing, Pt, Rgb, TextItem, TextMatrix, WindingOrder,
    XObjectId, XObjectTransform,
};

use super::PdfError;
use super::face::{Faces, resource_name};
use super::grammar::{Plan, structure_type};
use super::image;
use crate::layout::{Artifact, Color, Glyph, Item, LeafId, Page, Run};
use crate::theme::{Face, Segment};

/// What a glyph that only continues a cluster stands for, where `ActualText` is not understood.
const CONTINUATION: &str = "\u{200b}";

/// A page being turned into operations.
pub(crate) struct Content<'a, 'f> {
    number: usize,
    page: &'a Page,
    plan: &'a Plan<'a>,
    faces: &'a mut Faces<'f>,
    ops: Vec<Op>,
    in_text: bool,
    /// What the graphics state holds, so that nothing is said twice.
    fill: Option<Color>,
    stroke: Option<Stroke>,
    font: Option<(Face, f32)>,
}

/// How lines are drawn.
#[derive(PartialEq)]
struct Stroke {
    color: Color,
    width: f32,
    round: bool,
    dash: Vec<f32>,
}

impl<'a, 'f> Content<'a, 'f> {
    pub(crate) fn new(number: usize, page: &'a Page, plan: &'a Plan<'a>, faces: &'a mut Faces<'f>) -> Self {
        Self {
            number,
            page,
            plan,
            faces,
            ops: Vec::with_capacity(page.items.len() * 4),
            in_text: false,
            fill: None,
            stroke: None,
            font: None,
        }
    }

    /// The page's operations.
    pub(crate) fn ops(mut self) -> Result<Vec<Op>, PdfError> {
        let page = self.page;
        for item in &page.items {
            match item {
                Item::BeginLeaf(leaf) => self.begin_leaf(*leaf)?,
                Item::BeginArtifact(artifact) => self.begin("Artifact", artifact_properties(*artifact)),
                Item::End => {
                    self.end_text();
                    self.ops.push(Op::EndMarkedContent);
                }
                Item::Run(run) => self.run(run)?,
                Item::Picture { picture, bounds } => self.picture(*picture, *bounds)?,
                Item::Fill { path, color } => self.fill(path, *color)?,
                Item::Stroke { path, color, width, round, dash } => {
                    let stroke = Stroke { color: *color, width: *width, round: *round, dash: dash.clone() };
                    self.stroke(path, stroke)?;
                }
            }
        }
        Ok(self.ops)
    }

    fn fault(&self, code: &'static str) -> PdfError {
        PdfError::new(code).fact("page", self.number + 1)
    }

    fn begin(&mut self, tag: &str, properties: BTreeMap<String, DictItem>) {
        self.end_text();
        let properties = DictItem::Dict { map: properties };
        self.ops.push(Op::BeginMarkedContentWithProperties { tag: tag.into(), properties });
    }

    fn begin_leaf(&mut self, leaf: LeafId) -> Result<(), PdfError> {
        let placement =
            self.plan.leaves.get(&leaf).ok_or_else(|| self.fault("pdf-leaf-unread").fact("leaf", leaf.0))?;
        let tag = structure_type(&self.plan.paper.structure[placement.node].role);
        let mcid = i64::try_from(placement.mcid).unwrap_or(i64::MAX);
        self.begin(tag, BTreeMap::from([("MCID".into(), DictItem::Int(mcid))]));
        Ok(())
    }

    fn end_text(&mut self) {
        if std::mem::take(&mut self.in_text) {
            self.ops.push(Op::EndTextSection);
        }
    }

    fn fill_color(&mut self, color: Color) -> Result<(), PdfError> {
        if self.fill != Some(color) {
            let col = self.color(color)?;
            self.ops.push(Op::SetFillColor { col });
            self.fill = Some(color);
        }
        Ok(())
    }

    fn color(&self, color: Color) -> Result<printpdf::Color, PdfError> {
        let parts: &[f32] = match &color {
            Color::Rgb(parts) => parts,
            Color::Gray(part) => std::slice::from_ref(part),
        };
        if !parts.iter().all(|part| (0.0..=1.0).contains(part)) {
            return Err(self.fault("pdf-color"));
        }
        Ok(match color {
            Color::Rgb([r, g, b]) => printpdf::Color::Rgb(Rgb { r, g, b, icc_profile: None }),
            Color::Gray(percent) => printpdf::Color::Greyscale(Greyscale { percent, icc_profile: None }),
        })
    }

    /// A length, rounded to a thousandth of a point so that numbers stay short.
    fn length(&self, value: f32) -> Result<f32, PdfError> {
        Ok((self.finite(value)? * 1000.0).round() / 1000.0)
    }

    fn finite(&self, value: f32) -> Result<f32, PdfError> {
        if value.is_finite() { Ok(value) } else { Err(self.fault("pdf-number")) }
    }

    fn point(&self, x: f32, y: f32, bezier: bool) -> Result<LinePoint, PdfError> {
        let p = Point { x: Pt(self.length(x)?), y: Pt(self.length(self.page.height - y)?) };
        Ok(LinePoint { p, bezier })
    }

    /// The contours of a path, and whether each is closed.
    fn contours(&self, path: &[Segment]) -> Result<Vec<(Vec<LinePoint>, bool)>, PdfError> {
        let mut contours: Vec<(Vec<LinePoint>, bool)> = Vec::new();
        for segment in path {
            if let Segment::Move(x, y) = *segment {
                contours.push((vec![self.point(x, y, false)?], false));
                continue;
            }
            // After a closed contour the pen is back at its start, and may go on from there.
            if let Some((points, true)) = contours.last() {
                let start = points.first().cloned().into_iter().collect();
                contours.push((start, false));
            }
            let (points, closed) = contours.last_mut().ok_or_else(|| self.fault("pdf-path"))?;
            match *segment {
                Segment::Move(..) => {}
                Segment::Line(x, y) => points.push(self.point(x, y, false)?),
                Segment::Cubic(ax, ay, bx, by, x, y) => {
                    points.extend([self.point(ax, ay, true)?, self.point(bx, by, true)?, self.point(x, y, false)?]);
                }
                Segment::Close => *closed = true,
            }
        }
        contours.retain(|(points, _)| points.len() > 1);
        Ok(contours)
    }

    fn fill(&mut self, path: &[Segment], color: Color) -> Result<(), PdfError> {
        self.end_text();
        self.fill_color(color)?;
        let rings = self.contours(path)?.into_iter().map(|(points, _)| PolygonRing { points }).collect();
        let polygon = Polygon { rings, mode: PaintMode::Fill, winding_order: WindingOrder::NonZero };
        self.ops.push(Op::DrawPolygon { polygon });
        Ok(())
    }

    fn stroke(&mut self, path: &[Segment], stroke: Stroke) -> Result<(), PdfError> {
        self.end_text();
        if self.stroke.as_ref().is_none_or(|now| *now != stroke) {
            let col = self.color(stroke.color)?;
            let pattern = stroke.dash.iter().map(|n| self.length(*n)).collect::<Result<Vec<_>, _>>()?;
            let (cap, join) = if stroke.round {
                (LineCapStyle::Round, LineJoinStyle::Round)
            } else {
                (LineCapStyle::Butt, LineJoinStyle::Miter)
            };
            let width = self.length(stroke.width)?;
            self.ops.extend([
                Op::SetOutlineColor { col },
                Op::SetOutlineThickness { pt: Pt(width) },
                Op::SetLineCapStyle { cap },
                Op::SetLineJoinStyle { join },
                Op::SetLineDashPattern { dash: LineDashPattern::new(0.0, &pattern) },
            ]);
            self.stroke = Some(stroke);
        }
        for (points, is_closed) in self.contours(path)? {
            self.ops.push(Op::DrawLine { line: Line { points, is_closed } });
        }
        Ok(())
    }

    /// A picture is one unit wide and high, from its lower left corner: a matrix of its own places it.
    fn picture(&mut self, index: usize, [left, top, right, bottom]: [f32; 4]) -> Result<(), PdfError> {
        if self.plan.paper.pictures.get(index).is_none() || !(left < right && top < bottom) {
            return Err(self.fault("pdf-picture"));
        }
        let [width, height] = [self.length(right - left)?, self.length(bottom - top)?];
        let (x, y) = (self.length(left)?, self.length(self.page.height - bottom)?);
        self.end_text();
        self.ops.extend([
            Op::SaveGraphicsState,
            Op::SetTransformationMatrix { matrix: CurTransMat::Raw([width, 0.0, 0.0, height, x, y]) },
            Op::UseXobject { id: XObjectId(image::resource_name(index)), transform: XObjectTransform::default() },
            Op::RestoreGraphicsState,
        ]);
        Ok(())
    }

    fn run(&mut self, run: &Run) -> Result<(), PdfError> {
        if run.glyphs.is_empty() {
            return Ok(());
        }
        if run.size.is_nan() || run.size <= 0.0 {
            return Err(self.fault("pdf-number"));
        }
        self.fill_color(run.color)?;
        let (x, y) = (self.length(run.x)?, self.length(self.page.height - run.y)?);
        if !std::mem::replace(&mut self.in_text, true) {
            self.ops.push(Op::StartTextSection);
        }
        if self.font != Some((run.face, run.size)) {
            let size = Pt(self.length(run.size)?);
            self.ops.push(Op::SetFont { font: PdfFontHandle::External(resource_name(run.face)), size });
            self.font = Some((run.face, run.size));
        }
        self.ops.push(Op::SetTextMatrix { matrix: TextMatrix::Raw([1.0, 0.0, 0.0, 1.0, x, y]) });

        // How far the pen of the file is ahead of the shaper's, in thousandths of the size: widths in the file are
        // whole, and know nothing of kerning.
        let mut ahead = 0.0;
        let mut shown = Vec::with_capacity(run.glyphs.len());
        let mut rest = &run.glyphs[..];
        while let Some(first) = rest.first() {
            // A cluster: a glyph with its text, and those that draw the same text with it.
            let length = 1 + rest[1..].iter().take_while(|glyph| glyph.text.is_empty()).count();
            let (cluster, after) = rest.split_at(length);
            rest = after;
            let text = self.text(run, first)?;
            if cluster.len() == 1 {
                shown.push(self.show(run, first, text, &mut ahead)?);
                continue;
            }
            // Codes alone cannot say that several glyphs are one text.
            self.show_all(&mut shown);
            let properties = BTreeMap::from([("ActualText".into(), utf16(text))]);
            let properties = DictItem::Dict { map: properties };
            self.ops.push(Op::BeginMarkedContentWithProperties { tag: "Span".into(), properties });
            for (index, glyph) in cluster.iter().enumerate() {
                shown.push(self.show(run, glyph, if index == 0 { text } else { CONTINUATION }, &mut ahead)?);
            }
            self.show_all(&mut shown);
            self.ops.push(Op::EndMarkedContent);
        }
        self.show_all(&mut shown);
        Ok(())
    }

    fn show_all(&mut self, shown: &mut Vec<Codepoint>) {
        if !shown.is_empty() {
            self.ops.push(Op::ShowText { items: vec![TextItem::GlyphIds(std::mem::take(shown))] });
        }
    }

    /// The text of a glyph: there is some, and it can be written in a `ToUnicode` map (ISO 14289-1, 7.21.7).
    fn text<'t>(&self, run: &'t Run, glyph: &Glyph) -> Result<&'t str, PdfError> {
        let text = run.text.get(glyph.text.clone()).unwrap_or_default();
        if text.is_empty() || text.contains(['\0', '\u{feff}', '\u{fffe}']) {
            return Err(self.fault("pdf-glyph-text").fact("glyph", glyph.id).fact("text", &run.text));
        }
        Ok(text)
    }

    fn show(&mut self, run: &Run, glyph: &Glyph, text: &str, ahead: &mut f32) -> Result<Codepoint, PdfError> {
        if glyph.id == 0 {
            return Err(self.fault("pdf-glyph-missing").fact("text", text).fact("run", &run.text));
        }
        let (code, width) = self.faces.face(run.face)?.code(glyph.id, text)?;
        *ahead += f32::from(width) - self.finite(glyph.advance)? * 1000.0 / run.size;
        let offset = if ahead.abs() >= 1.0 { ahead.round() } else { 0.0 };
        *ahead -= offset;
        Ok(Codepoint { gid: code, offset, cid: Some(text.into()) })
    }
}

/// ISO 32000-1, table 330.
fn artifact_properties(artifact: Artifact) -> BTreeMap<String, DictItem> {
    let name = |value: &str| DictItem::Name(value.as_bytes().to_vec());
    let pagination = |subtype, edge| {
        BTreeMap::from([
            ("Type".into(), name("Pagination")),
            ("Subtype".into(), name(subtype)),
            ("Attached".into(), DictItem::Array(vec![name(edge)])),
        ])
    };
    match artifact {
        Artifact::Header => pagination("Header", "Top"),
        Artifact::Footer => pagination("Footer", "Bottom"),
        Artifact::Layout => BTreeMap::from([("Type".into(), name("Layout"))]),
    }
}

/// A text string in UTF-16 with its mark.
fn utf16(text: &str) -> DictItem {
    DictItem::Bytes(std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect())
}
