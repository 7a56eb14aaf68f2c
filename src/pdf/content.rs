//! The items of a page as the bytes of its content stream (ISO 32000-1, 7.8.2).
//!
//! They are written here and not by printpdf, which makes an operation, a number and a string of its own for each
//! glyph: that took half of the time of a file.

use std::io::Write as _;

use super::PdfError;
use super::boxes::Boxes;
use super::face::{Faces, resource_name};
use super::file::{decimal, hexadecimal, integer, string_byte};
use super::grammar::{Plan, structure_type};
use super::image;
use crate::layout::{Artifact, Color, Glyph, Item, LeafId, Page, Run};
use crate::theme::{Face, Segment};

/// What a glyph that only continues a cluster stands for, where `ActualText` is not understood.
const CONTINUATION: &str = "\u{200b}";

/// What colours in all plates are called in the resources of the pages.
pub(crate) const REGISTRATION: &str = "All";

/// How thick crop marks are, pt.
const MARK: f32 = 0.25;

/// A page being written.
pub(crate) struct Content<'a, 'f> {
    number: usize,
    page: &'a Page,
    plan: &'a Plan<'a>,
    boxes: Boxes,
    faces: &'a mut Faces<'f>,
    out: Vec<u8>,
    in_text: bool,
    /// Whether a `TJ` array is open, and a string in it.
    in_array: bool,
    in_string: bool,
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
            boxes: Boxes::of(plan.paper),
            faces,
            out: Vec::with_capacity(page.items.len() * 64),
            in_text: false,
            in_array: false,
            in_string: false,
            fill: None,
            stroke: None,
            font: None,
        }
    }

    /// The page's content.
    pub(crate) fn bytes(mut self) -> Result<Vec<u8>, PdfError> {
        let page = self.page;
        for item in &page.items {
            match item {
                Item::BeginLeaf(leaf) => self.begin_leaf(*leaf)?,
                Item::BeginArtifact(artifact) => {
                    self.end_text();
                    self.out.extend(artifact_mark(*artifact));
                }
                Item::End => {
                    self.end_text();
                    self.out.extend(b"EMC\n");
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
        self.marks()?;
        Ok(self.out)
    }

    /// The crop marks, in all plates (ISO 32000-1, 8.6.6.4), which belong to no page that is read (14.8.2.2.2).
    fn marks(&mut self) -> Result<(), PdfError> {
        let marks = self.boxes.marks(self.page);
        if marks.is_empty() {
            return Ok(());
        }
        self.end_text();
        self.operator(b"/Artifact<</Type/Page>>BDC");
        self.out.push(b'/');
        self.out.extend(REGISTRATION.as_bytes());
        self.operator(b" CS 1 SCN");
        self.length(MARK)?;
        self.operator(b"w 0 J []0 d");
        for mark in marks {
            for ([x, y], operator) in mark.into_iter().zip([b"m", b"l"]) {
                self.length(x)?;
                self.length(y)?;
                self.operator(operator);
            }
            self.operator(b"S");
        }
        self.operator(b"EMC");
        Ok(())
    }

    fn fault(&self, code: &'static str) -> PdfError {
        PdfError::new(code).fact("page", self.number + 1)
    }

    fn begin_leaf(&mut self, leaf: LeafId) -> Result<(), PdfError> {
        let placement =
            self.plan.leaves.get(&leaf).ok_or_else(|| self.fault("pdf-leaf-unread").fact("leaf", leaf.0))?;
        let tag = structure_type(&self.plan.paper.structure[placement.node].role);
        let mcid = i64::try_from(placement.mcid).unwrap_or(i64::MAX);
        self.end_text();
        self.out.push(b'/');
        self.out.extend(tag.as_bytes());
        self.out.extend(b"<</MCID ");
        integer(&mut self.out, mcid);
        self.out.extend(b">>BDC\n");
        Ok(())
    }

    fn end_text(&mut self) {
        if std::mem::take(&mut self.in_text) {
            self.out.extend(b"ET\n");
        }
    }

    fn fill_color(&mut self, color: Color) -> Result<(), PdfError> {
        if self.fill != Some(color) {
            self.color(color, [b"rg", b"g", b"k"])?;
            self.fill = Some(color);
        }
        Ok(())
    }

    /// Sets a colour by one of these operators, for three parts or for one.
    fn color(&mut self, color: Color, operators: [&[u8]; 3]) -> Result<(), PdfError> {
        let (parts, operator): (&[f32], _) = match &color {
            Color::Rgb(parts) => (parts, operators[0]),
            Color::Gray(part) => (std::slice::from_ref(part), operators[1]),
            Color::Cmyk(parts) => (parts, operators[2]),
        };
        if !parts.iter().all(|part| (0.0..=1.0).contains(part)) {
            return Err(self.fault("pdf-color"));
        }
        if self.plan.paper.press.is_some() != matches!(color, Color::Cmyk(_)) {
            return Err(self.fault("pdf-inks"));
        }
        for part in parts {
            // Exactly: a rounded part may fall into the level below. To write to memory never fails.
            let _ = write!(self.out, "{part} ");
        }
        self.operator(operator);
        Ok(())
    }

    /// An operator after its operands.
    fn operator(&mut self, operator: &[u8]) {
        self.out.extend(operator);
        self.out.push(b'\n');
    }

    /// A length as an operand, rounded to a thousandth of a point so that numbers stay short.
    fn length(&mut self, value: f32) -> Result<(), PdfError> {
        if !value.is_finite() {
            return Err(self.fault("pdf-number"));
        }
        #[expect(clippy::cast_possible_truncation, reason = "a page measures less than 14,400 points")]
        decimal(&mut self.out, (value * 1000.0).round() as i64);
        self.out.push(b' ');
        Ok(())
    }

    /// A point as two operands.
    fn point(&mut self, x: f32, y: f32) -> Result<(), PdfError> {
        let [x, y] = self.boxes.place(self.page, x, y);
        self.length(x)?;
        self.length(y)
    }

    /// The contours of a path, painted together, or each on its own; those of one point are left out.
    fn path(&mut self, path: &[Segment], paint: &[u8], each: bool) -> Result<(), PdfError> {
        // Where the contour starts, whether it was begun, and whether any was.
        let mut start = None;
        let mut begun = false;
        let mut any = false;
        for segment in path {
            match *segment {
                Segment::Move(x, y) => {
                    (start, begun) = (Some((x, y)), false);
                    continue;
                }
                Segment::Close if !begun && start.is_some() => continue,
                _ => {}
            }
            if !begun {
                let (x, y) = start.ok_or_else(|| self.fault("pdf-path"))?;
                if any && each {
                    self.operator(paint);
                }
                self.point(x, y)?;
                self.operator(b"m");
            }
            (begun, any) = (true, true);
            match *segment {
                Segment::Move(..) => {}
                Segment::Line(x, y) => {
                    self.point(x, y)?;
                    self.operator(b"l");
                }
                Segment::Cubic(ax, ay, bx, by, x, y) => {
                    self.point(ax, ay)?;
                    self.point(bx, by)?;
                    self.point(x, y)?;
                    self.operator(b"c");
                }
                Segment::Close => {
                    self.operator(b"h");
                    // The pen is back at the start, and may go on from there.
                    begun = false;
                }
            }
        }
        if any {
            self.operator(paint);
        }
        Ok(())
    }

    fn fill(&mut self, path: &[Segment], color: Color) -> Result<(), PdfError> {
        self.end_text();
        self.fill_color(color)?;
        self.path(path, b"f", false)
    }

    fn stroke(&mut self, path: &[Segment], stroke: Stroke) -> Result<(), PdfError> {
        self.end_text();
        if self.stroke.as_ref().is_none_or(|now| *now != stroke) {
            self.color(stroke.color, [b"RG", b"G", b"K"])?;
            self.length(stroke.width)?;
            self.operator(b"w");
            // Round caps and joins, or butt caps and mitred joins.
            self.operator(if stroke.round { b"1 J 1 j" } else { b"0 J 0 j" });
            self.out.push(b'[');
            for part in &stroke.dash {
                self.length(*part)?;
            }
            self.operator(b"]0 d");
            self.stroke = Some(stroke);
        }
        self.path(path, b"S", true)
    }

    /// A picture is one unit wide and high, from its lower left corner: a matrix of its own places it.
    fn picture(&mut self, index: usize, [left, top, right, bottom]: [f32; 4]) -> Result<(), PdfError> {
        if self.plan.paper.pictures.get(index).is_none() || !(left < right && top < bottom) {
            return Err(self.fault("pdf-picture"));
        }
        self.end_text();
        self.operator(b"q");
        self.length(right - left)?;
        self.out.extend(b"0 0 ");
        self.length(bottom - top)?;
        self.point(left, bottom)?;
        self.operator(b"cm");
        self.out.push(b'/');
        self.out.extend(image::resource_name(index).as_bytes());
        self.operator(b" Do\nQ");
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
        if !std::mem::replace(&mut self.in_text, true) {
            self.operator(b"BT");
        }
        if self.font != Some((run.face, run.size)) {
            self.out.push(b'/');
            self.out.extend(resource_name(run.face).0.as_bytes());
            self.out.push(b' ');
            self.length(run.size)?;
            self.operator(b"Tf");
            self.font = Some((run.face, run.size));
        }
        self.out.extend(b"1 0 0 1 ");
        self.point(run.x, run.y)?;
        self.operator(b"Tm");

        // How far the pen of the file is ahead of the shaper's, in thousandths of the size: widths in the file are
        // whole, and know nothing of kerning.
        let mut ahead = 0.0;
        let mut rest = &run.glyphs[..];
        while let Some(first) = rest.first() {
            // A cluster: a glyph with its text, and those that draw the same text with it.
            let length = 1 + rest[1..].iter().take_while(|glyph| glyph.text.is_empty()).count();
            let (cluster, after) = rest.split_at(length);
            rest = after;
            let text = self.text(run, first)?;
            if cluster.len() == 1 {
                self.show(run, first, text, &mut ahead)?;
                continue;
            }
            // Codes alone cannot say that several glyphs are one text.
            self.end_array();
            self.out.extend(b"/Span<</ActualText<FEFF");
            for byte in text.encode_utf16().flat_map(u16::to_be_bytes) {
                self.out.extend(hexadecimal(byte));
            }
            self.operator(b">>>BDC");
            for (index, glyph) in cluster.iter().enumerate() {
                self.show(run, glyph, if index == 0 { text } else { CONTINUATION }, &mut ahead)?;
            }
            self.end_array();
            self.operator(b"EMC");
        }
        self.end_array();
        Ok(())
    }

    fn end_string(&mut self) {
        if std::mem::take(&mut self.in_string) {
            self.out.push(b')');
        }
    }

    fn end_array(&mut self) {
        self.end_string();
        if std::mem::take(&mut self.in_array) {
            self.operator(b"]TJ");
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

    fn show(&mut self, run: &Run, glyph: &Glyph, text: &str, ahead: &mut f32) -> Result<(), PdfError> {
        if glyph.id == 0 {
            return Err(self.fault("pdf-glyph-missing").fact("text", text).fact("run", &run.text));
        }
        if !glyph.advance.is_finite() {
            return Err(self.fault("pdf-number"));
        }
        let (code, width) = self.faces.face(run.face)?.code(glyph.id, text)?;
        if !std::mem::replace(&mut self.in_array, true) {
            self.out.push(b'[');
        }
        if !std::mem::replace(&mut self.in_string, true) {
            self.out.push(b'(');
        }
        for byte in code.to_be_bytes() {
            string_byte(&mut self.out, byte);
        }
        *ahead += f32::from(width) - glyph.advance * 1000.0 / run.size;
        if ahead.abs() >= 1.0 {
            let offset = ahead.round();
            *ahead -= offset;
            self.end_string();
            #[expect(clippy::cast_possible_truncation, reason = "a glyph is less than 65 times its size wide")]
            integer(&mut self.out, offset as i64);
        }
        Ok(())
    }
}

/// How an artifact begins (ISO 32000-1, table 330).
fn artifact_mark(artifact: Artifact) -> &'static [u8] {
    match artifact {
        Artifact::Header => b"/Artifact<</Attached[/Top]/Subtype/Header/Type/Pagination>>BDC\n",
        Artifact::Footer => b"/Artifact<</Attached[/Bottom]/Subtype/Footer/Type/Pagination>>BDC\n",
        Artifact::Layout => b"/Artifact<</Type/Layout>>BDC\n",
    }
}
