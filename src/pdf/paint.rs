//! What a page paints: shapes, lines, words and pictures with their colours and their bounds, as a press or a phone
//! sees them. Gathered for press files, and for pages with a figure, which may be a code.

use std::ops::Range;

use lopdf::{Dictionary, Object, ObjectId};

use super::drawing::{Bounds, Matrix, moved};
use super::lexer::Token;
use super::read::Reader;

/// How many straight pieces a curve is cut into: of icons, whose curves are short.
const PIECES: u8 = 8;

/// What a colour operator chooses from (ISO 32000-1, 8.6).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Space {
    Gray,
    Rgb,
    Cmyk,
    /// Every plate: `/Separation /All`.
    All,
    /// Black alone: `/Separation /Black`.
    Black,
    /// Another, by its name.
    Other(&'static str),
}

impl Space {
    /// What an object of `ColorSpace` is.
    pub(super) fn of<'a>(reader: &Reader<'a>, object: &'a Object) -> Self {
        match reader.resolve(object) {
            Object::Name(name) => Self::device(name).unwrap_or(Self::Other("?")),
            Object::Array(parts) => {
                let part = |at: usize| parts.get(at).map_or(&Object::Null, |part| reader.resolve(part));
                match part(0).as_name().unwrap_or_default() {
                    b"ICCBased" => {
                        let profile = part(1).as_stream().map(|stream| reader.get(&stream.dict, b"N"));
                        match profile.and_then(Object::as_i64) {
                            Ok(1) => Self::Gray,
                            Ok(3) => Self::Rgb,
                            Ok(4) => Self::Cmyk,
                            _ => Self::Other("ICCBased"),
                        }
                    }
                    b"Separation" => match part(1).as_name().unwrap_or_default() {
                        b"All" => Self::All,
                        b"Black" => Self::Black,
                        _ => Self::Other("Separation"),
                    },
                    b"CalGray" => Self::Gray,
                    b"CalRGB" => Self::Rgb,
                    b"Lab" => Self::Other("Lab"),
                    b"Indexed" | b"I" => match Self::of_indexed(part(1), reader) {
                        Self::Rgb => Self::Rgb,
                        _ => Self::Other("Indexed"),
                    },
                    b"DeviceN" => Self::Other("DeviceN"),
                    b"Pattern" => Self::Other("Pattern"),
                    [] => Self::Other("?"),
                    name if parts.len() == 1 => Self::device(name).unwrap_or(Self::Other("?")),
                    _ => Self::Other("?"),
                }
            }
            _ => Self::Other("?"),
        }
    }

    /// The base of an indexed space, which may not be indexed itself.
    fn of_indexed<'a>(base: &'a Object, reader: &Reader<'a>) -> Self {
        let nested = base.as_array().ok().and_then(|parts| reader.resolve(parts.first()?).as_name().ok());
        if matches!(nested, Some(b"Indexed" | b"I")) { Self::Other("Indexed") } else { Self::of(reader, base) }
    }

    pub(super) fn device(name: &[u8]) -> Option<Self> {
        Some(match name {
            b"DeviceGray" | b"G" | b"CalGray" => Self::Gray,
            b"DeviceRGB" | b"RGB" | b"CalRGB" => Self::Rgb,
            b"DeviceCMYK" | b"CMYK" => Self::Cmyk,
            b"Pattern" => Self::Other("Pattern"),
            _ => return None,
        })
    }

    /// The colour that a space starts with (ISO 32000-1, 8.6.5).
    fn first(self) -> Color {
        match self {
            Self::Gray => Color::Gray(0.0),
            Self::Rgb => Color::Rgb([0.0; 3]),
            Self::Cmyk | Self::Black => Color::Cmyk([0.0, 0.0, 0.0, 1.0]),
            Self::All => Color::All(1.0),
            Self::Other(name) => Color::Other(name),
        }
    }

    /// A colour of a space.
    fn color(self, operands: &[Token<'_>]) -> Color {
        let part = |at: usize| operands.get(at).and_then(Token::number).unwrap_or(0.0).clamp(0.0, 1.0);
        match self {
            Self::Gray => Color::Gray(part(0)),
            Self::Rgb => Color::Rgb([part(0), part(1), part(2)]),
            Self::Cmyk => Color::Cmyk([part(0), part(1), part(2), part(3)]),
            Self::All => Color::All(part(0)),
            Self::Black => Color::Cmyk([0.0, 0.0, 0.0, part(0)]),
            Self::Other(name) => Color::Other(name),
        }
    }
}

/// A colour, each part from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Color {
    /// From black, 0, to white, 1.
    Gray(f32),
    Rgb([f32; 3]),
    Cmyk([f32; 4]),
    /// So much of every ink.
    All(f32),
    /// One whose inks are not known, by the name of its space.
    Other(&'static str),
}

impl Color {
    /// Its four inks; none when they are not known. Grey is printed with black alone.
    pub(super) fn inks(self) -> Option<[f32; 4]> {
        match self {
            Self::Gray(light) => Some([0.0, 0.0, 0.0, 1.0 - light]),
            Self::Cmyk(inks) => Some(inks),
            Self::All(ink) => Some([ink; 4]),
            Self::Rgb(_) | Self::Other(_) => None,
        }
    }

    /// How light it looks, from black, 0, to white, 1.
    pub(super) fn light(self) -> f32 {
        let rgb = match self {
            Self::Gray(light) => [light; 3],
            Self::Rgb(parts) => parts,
            Self::Cmyk([c, m, y, k]) => [c, m, y].map(|ink| (1.0 - ink) * (1.0 - k)),
            Self::All(ink) => [1.0 - ink; 3],
            Self::Other(_) => [0.0; 3],
        };
        0.299 * rgb[0] + 0.587 * rgb[1] + 0.114 * rgb[2]
    }
}

/// What `gs` sets, among what a press minds (ISO 32000-1, tables 58 and 147).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Special {
    pub(super) overprint: Option<bool>,
    pub(super) blended: Option<bool>,
}

impl Special {
    pub(super) fn of<'a>(reader: &Reader<'a>, state: &'a Dictionary) -> Self {
        let said = |key: &[u8]| match reader.get(state, key) {
            Object::Null => None,
            held => Some(held),
        };
        let either = [b"OP".as_slice(), b"op"].map(|key| said(key).map(|held| held.as_bool().unwrap_or(true)));
        let name = |held: &Object, plain: &[&[u8]]| !held.as_name().is_ok_and(|name| plain.contains(&name));
        let blended = [
            said(b"SMask").map(|mask| name(mask, &[b"None"])),
            said(b"BM").map(|mode| name(mode, &[b"Normal", b"Compatible"])),
            said(b"CA").map(|alpha| alpha.as_float().is_ok_and(|alpha| alpha < 1.0)),
            said(b"ca").map(|alpha| alpha.as_float().is_ok_and(|alpha| alpha < 1.0)),
        ];
        let any = |all: &[Option<bool>]| all.iter().copied().flatten().reduce(|one, other| one || other);
        Self { overprint: any(&either), blended: any(&blended) }
    }
}

/// What is painted with, part of what `q` saves.
#[derive(Debug, Clone, Copy)]
pub(super) struct Brush {
    fill_space: Space,
    stroke_space: Space,
    pub(super) fill: Color,
    pub(super) stroke: Color,
    /// Of lines, before the matrix.
    width: f32,
    /// Whether lines go on past their ends by half of their width.
    caps: bool,
    clip: Bounds,
    overprint: bool,
    blended: bool,
    /// How words are painted: ISO 32000-1, table 106.
    pub(super) mode: u8,
}

impl Brush {
    pub(super) fn new() -> Self {
        Self {
            fill_space: Space::Gray,
            stroke_space: Space::Gray,
            fill: Color::Gray(0.0),
            stroke: Color::Gray(0.0),
            width: 1.0,
            caps: false,
            clip: [f32::MIN, f32::MIN, f32::MAX, f32::MAX],
            overprint: false,
            blended: false,
            mode: 0,
        }
    }

    /// Chooses the space of colours to come.
    pub(super) fn choose(&mut self, stroke: bool, space: Space) {
        let (held, color) = if stroke {
            (&mut self.stroke_space, &mut self.stroke)
        } else {
            (&mut self.fill_space, &mut self.fill)
        };
        (*held, *color) = (space, space.first());
    }

    /// Takes what a dictionary of the graphics state says.
    pub(super) fn special(&mut self, special: Special) {
        self.overprint = special.overprint.unwrap_or(self.overprint);
        self.blended = special.blended.unwrap_or(self.blended);
    }
}

/// Something painted.
#[derive(Debug)]
pub(super) struct Mark {
    pub(super) page: usize,
    /// Its marked sequence; none for an artifact.
    pub(super) sequence: Option<usize>,
    pub(super) artifact: bool,
    pub(super) shape: Shape,
    pub(super) color: Color,
    /// What of it is not clipped away.
    pub(super) bounds: Bounds,
    pub(super) overprint: bool,
    pub(super) blended: bool,
}

/// What something painted is.
#[derive(Debug, Clone)]
pub(super) enum Shape {
    /// A filled shape: its contours.
    Fill(Range<usize>),
    /// A drawn line: its contours, its width once placed, pt.
    Stroke(Range<usize>, f32),
    /// Words, by the index of their run: their size once placed, pt.
    Words(usize, f32),
    /// A picture.
    Picture(ObjectId),
    /// A shading.
    Shading,
}

/// What all pages paint.
#[derive(Debug, Default)]
pub(super) struct Painted {
    /// In the order in which they are painted.
    pub(super) marks: Vec<Mark>,
    /// The points of each contour.
    contours: Vec<Range<usize>>,
    points: Vec<[f32; 2]>,
    /// The path under way.
    path: Path,
}

/// A path under way.
#[derive(Debug, Default)]
struct Path {
    /// Where its contours start among all.
    first: usize,
    /// Where its points start among all, and those of its last contour.
    points: usize,
    contour: usize,
    /// Where the pen is, before the matrix.
    pen: [f32; 2],
    /// Whether it will clip.
    clips: bool,
}

/// Where a mark belongs.
#[derive(Debug, Clone, Copy)]
pub(super) struct Owner {
    pub(super) page: usize,
    pub(super) sequence: Option<usize>,
    pub(super) artifact: bool,
}

fn at(matrix: Matrix, [x, y]: [f32; 2]) -> [f32; 2] {
    [x * matrix[0] + y * matrix[2] + matrix[4], x * matrix[1] + y * matrix[3] + matrix[5]]
}

/// How much a matrix stretches lengths, on average.
pub(super) fn stretch(matrix: Matrix) -> f32 {
    (matrix[0] * matrix[3] - matrix[1] * matrix[2]).abs().sqrt()
}

/// What two bounds share; empty when its left is not under its right, or its bottom not under its top.
pub(super) fn shared(one: Bounds, other: Bounds) -> Bounds {
    [one[0].max(other[0]), one[1].max(other[1]), one[2].min(other[2]), one[3].min(other[3])]
}

/// The bounds of points; none without points.
pub(super) fn around<'p>(points: impl IntoIterator<Item = &'p [f32; 2]>) -> Option<Bounds> {
    points.into_iter().fold(None, |around, [x, y]| {
        let [left, bottom, right, top] = around.unwrap_or([*x, *y, *x, *y]);
        Some([left.min(*x), bottom.min(*y), right.max(*x), top.max(*y)])
    })
}

/// The rectangle that a straight piece of a line covers, corner after corner.
pub(super) fn covered([from, to]: [[f32; 2]; 2], width: f32) -> [[f32; 2]; 4] {
    let [x, y] = [to[0] - from[0], to[1] - from[1]];
    let length = x.hypot(y);
    let [x, y] = if length > 0.0 { [x / length * width / 2.0, y / length * width / 2.0] } else { [0.0, 0.0] };
    [[from[0] - y, from[1] + x], [to[0] - y, to[1] + x], [to[0] + y, to[1] - x], [from[0] + y, from[1] - x]]
}

impl Painted {
    /// The contours of a shape.
    pub(super) fn contours(&self, which: &Range<usize>) -> impl Iterator<Item = &[[f32; 2]]> {
        self.contours[which.clone()].iter().map(|points| &self.points[points.clone()])
    }

    /// Starts a path; a page starts one too.
    pub(super) fn begin_path(&mut self) {
        let (first, points) = (self.contours.len(), self.points.len());
        self.path = Path { first, points, contour: points, ..Path::default() };
    }

    /// Runs an operator of states, paths, colours or painting.
    pub(super) fn operation(
        &mut self,
        operator: &[u8],
        operands: &[Token<'_>],
        matrix: Matrix,
        brush: &mut Brush,
        owner: Owner,
    ) {
        let number = |at: usize| operands.get(at).and_then(Token::number).unwrap_or(0.0);
        let point = |at: usize| [number(at), number(at + 1)];
        match operator {
            b"g" | b"rg" | b"k" => {
                brush.fill_space = chosen(operator);
                brush.fill = brush.fill_space.color(operands);
            }
            b"G" | b"RG" | b"K" => {
                brush.stroke_space = chosen(operator);
                brush.stroke = brush.stroke_space.color(operands);
            }
            b"sc" | b"scn" => brush.fill = brush.fill_space.color(operands),
            b"SC" | b"SCN" => brush.stroke = brush.stroke_space.color(operands),
            b"w" => brush.width = number(0),
            b"Tr" => {
                #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to a byte")]
                let mode = number(0).clamp(0.0, 255.0) as u8;
                brush.mode = mode;
            }
            b"J" => brush.caps = number(0) > 0.0,
            b"m" => {
                self.end_contour();
                self.path.pen = point(0);
                self.points.push(at(matrix, point(0)));
            }
            b"l" => self.line(matrix, point(0)),
            b"c" => self.curve(matrix, [point(0), point(2), point(4)]),
            b"v" => self.curve(matrix, [self.path.pen, point(0), point(2)]),
            b"y" => self.curve(matrix, [point(0), point(2), point(2)]),
            b"h" => self.close(),
            b"re" => {
                let ([x, y], [width, height]) = (point(0), point(2));
                self.end_contour();
                let corners = [[x, y], [x + width, y], [x + width, y + height], [x, y + height], [x, y]];
                self.points.extend(corners.map(|corner| at(matrix, corner)));
                self.end_contour();
                self.path.pen = [x, y];
                self.points.push(at(matrix, [x, y]));
            }
            b"W" | b"W*" => self.path.clips = true,
            b"n" => self.paint(false, false, matrix, brush, owner),
            b"f" | b"F" | b"f*" => self.paint(true, false, matrix, brush, owner),
            b"S" => self.paint(false, true, matrix, brush, owner),
            b"s" => {
                self.close();
                self.paint(false, true, matrix, brush, owner);
            }
            b"B" | b"B*" => self.paint(true, true, matrix, brush, owner),
            b"b" | b"b*" => {
                self.close();
                self.paint(true, true, matrix, brush, owner);
            }
            b"sh" => self.mark(Shape::Shading, Color::Other("sh"), brush.clip, brush, owner),
            _ => {}
        }
    }

    /// Notes words.
    pub(super) fn words(&mut self, run: usize, size: f32, bounds: Bounds, brush: &Brush, owner: Owner) {
        if matches!(brush.mode, 0 | 2 | 4 | 6) {
            self.mark(Shape::Words(run, size), brush.fill, bounds, brush, owner);
        }
        if matches!(brush.mode, 1 | 2 | 5 | 6) {
            self.mark(Shape::Words(run, size), brush.stroke, bounds, brush, owner);
        }
    }

    /// Notes a picture.
    pub(super) fn picture(&mut self, (id, space): (ObjectId, Space), bounds: Bounds, brush: &Brush, owner: Owner) {
        // What it holds is looked at when it is judged; a mask is painted with the colour in force.
        self.mark(Shape::Picture(id), space.first(), bounds, brush, owner);
    }

    fn mark(&mut self, shape: Shape, color: Color, bounds: Bounds, brush: &Brush, owner: Owner) {
        let Owner { page, sequence, artifact } = owner;
        let bounds = shared(bounds, brush.clip);
        if bounds[0] <= bounds[2] && bounds[1] <= bounds[3] {
            let (overprint, blended) = (brush.overprint, brush.blended);
            self.marks.push(Mark { page, sequence, artifact, shape, color, bounds, overprint, blended });
        }
    }

    fn line(&mut self, matrix: Matrix, to: [f32; 2]) {
        self.path.pen = to;
        self.points.push(at(matrix, to));
    }

    fn curve(&mut self, matrix: Matrix, [one, two, to]: [[f32; 2]; 3]) {
        let from = self.path.pen;
        for piece in 1..=PIECES {
            let t = f32::from(piece) / f32::from(PIECES);
            let u = 1.0 - t;
            let on = |axis: usize| {
                let ends = u * u * u * from[axis] + t * t * t * to[axis];
                ends + 3.0 * u * t * (u * one[axis] + t * two[axis])
            };
            self.points.push(at(matrix, [on(0), on(1)]));
        }
        self.path.pen = to;
    }

    /// Back to the start of the contour, where another may begin.
    fn close(&mut self) {
        let Some(start) = self.points.get(self.path.contour).copied() else { return };
        self.points.push(start);
        self.end_contour();
        self.points.push(start);
    }

    /// Keeps the contour when it has two points at least.
    fn end_contour(&mut self) {
        let points = self.path.contour..self.points.len();
        if points.len() > 1 {
            self.contours.push(points);
        } else {
            self.points.truncate(points.start);
        }
        self.path.contour = self.points.len();
    }

    fn paint(&mut self, fill: bool, stroke: bool, matrix: Matrix, brush: &mut Brush, owner: Owner) {
        self.end_contour();
        let contours = self.path.first..self.contours.len();
        let bounds = around(&self.points[self.path.points..]);
        if let Some(bounds) = bounds {
            if fill {
                self.mark(Shape::Fill(contours.clone()), brush.fill, bounds, brush, owner);
            }
            if stroke {
                let width = brush.width * stretch(matrix);
                let ends = if brush.caps { width / 2.0 } else { 0.0 };
                let lines = self.contours(&contours).flat_map(<[_]>::array_windows);
                let corners: Vec<[f32; 2]> = lines.flat_map(|line| covered(*line, width)).collect();
                let [left, bottom, right, top] = around(&corners).unwrap_or(bounds);
                let bounds = [left - ends, bottom - ends, right + ends, top + ends];
                self.mark(Shape::Stroke(contours, width), brush.stroke, bounds, brush, owner);
            }
        }
        if std::mem::take(&mut self.path.clips) {
            brush.clip = shared(brush.clip, bounds.unwrap_or([0.0; 4]));
        }
        if !fill && !stroke {
            self.contours.truncate(self.path.first);
            self.points.truncate(self.path.points);
        }
        self.begin_path();
    }
}

/// The space that an operator of device colours chooses.
fn chosen(operator: &[u8]) -> Space {
    match operator {
        b"rg" | b"RG" => Space::Rgb,
        b"k" | b"K" => Space::Cmyk,
        _ => Space::Gray,
    }
}

/// The unit square once placed, where a picture is painted.
pub(super) fn unit(matrix: Matrix) -> Bounds {
    moved(matrix, [0.0, 0.0, 1.0, 1.0])
}
