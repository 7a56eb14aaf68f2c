//! Icons: strokes on a grid of 24.

use std::fmt::Write as _;

use usvg::tiny_skia_path::{PathSegment, Transform};

/// A piece of an outline.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Segment {
    /// Starts a contour at x, y.
    Move(f32, f32),
    /// A line to x, y.
    Line(f32, f32),
    /// A cubic curve: two controls, then the end.
    Cubic(f32, f32, f32, f32, f32, f32),
    /// Closes the contour.
    Close,
}

/// An icon.
#[derive(Debug, Clone, Default)]
pub struct Icon {
    /// Its strokes, on a grid of 24 by 24, y downwards.
    pub strokes: Vec<Segment>,
    /// Its SVG children, safe to put inline in a page: one path made from the strokes, never the file's own words.
    pub svg: String,
}

impl Icon {
    /// The side of the grid.
    const GRID: f32 = 24.0;

    /// Reads the strokes of an SVG file; transforms are applied, fills are not icons and are left out.
    ///
    /// # Errors
    /// What usvg says, or that nothing is stroked.
    pub(super) fn parse(svg: &str) -> Result<Self, String> {
        // A document type can make entities grow without bound.
        if svg.contains("<!DOCTYPE") || svg.contains("<!ENTITY") {
            return Err("<!DOCTYPE".to_owned());
        }
        if let Some(number) = immense(svg) {
            return Err(number.to_owned());
        }
        let options = usvg::Options {
            // By default usvg would open the files that a picture names.
            image_href_resolver: usvg::ImageHrefResolver {
                resolve_data: Box::new(|_, _, _| None),
                resolve_string: Box::new(|_, _| None),
            },
            ..usvg::Options::default()
        };
        let tree = usvg::Tree::from_str(svg, &options).map_err(|e| e.to_string())?;
        let size = tree.size();
        let fit = Transform::from_scale(Self::GRID / size.width(), Self::GRID / size.height());
        let mut strokes = Vec::new();
        collect(tree.root(), fit, &mut strokes);
        if strokes.is_empty() {
            return Err("0 stroke".to_owned());
        }
        let svg = path(&strokes);
        Ok(Self { strokes, svg })
    }
}

fn collect(group: &usvg::Group, fit: Transform, strokes: &mut Vec<Segment>) {
    for node in group.children() {
        match node {
            usvg::Node::Group(inner) => collect(inner, fit, strokes),
            usvg::Node::Path(path) if path.is_visible() && path.stroke().is_some() => {
                let place = path.abs_transform().post_concat(fit);
                let Some(path) = path.data().clone().transform(place) else { continue };
                push_path(&path, strokes);
            }
            _ => {}
        }
    }
}

fn push_path(path: &usvg::tiny_skia_path::Path, strokes: &mut Vec<Segment>) {
    let mut pen = (0.0, 0.0);
    for segment in path.segments() {
        match segment {
            PathSegment::MoveTo(p) => {
                strokes.push(Segment::Move(p.x, p.y));
                pen = (p.x, p.y);
            }
            PathSegment::LineTo(p) => {
                strokes.push(Segment::Line(p.x, p.y));
                pen = (p.x, p.y);
            }
            PathSegment::QuadTo(c, p) => {
                // The same curve as a cubic: each control two thirds of the way to the quadratic's.
                let near = |from: f32, control: f32| from + (control - from) * 2.0 / 3.0;
                strokes.push(Segment::Cubic(near(pen.0, c.x), near(pen.1, c.y), near(p.x, c.x), near(p.y, c.y), p.x, p.y));
                pen = (p.x, p.y);
            }
            PathSegment::CubicTo(a, b, p) => {
                strokes.push(Segment::Cubic(a.x, a.y, b.x, b.y, p.x, p.y));
                pen = (p.x, p.y);
            }
            PathSegment::Close => strokes.push(Segment::Close),
        }
    }
}

/// `<path d="…"/>` with hundredths of a grid unit: a fiftieth of a pixel at the largest size.
fn path(strokes: &[Segment]) -> String {
    let mut out = String::from("<path d=\"");
    for segment in strokes {
        let (letter, numbers): (char, &[f32]) = match segment {
            Segment::Move(x, y) => ('M', &[*x, *y]),
            Segment::Line(x, y) => ('L', &[*x, *y]),
            Segment::Cubic(x1, y1, x2, y2, x, y) => ('C', &[*x1, *y1, *x2, *y2, *x, *y]),
            Segment::Close => ('Z', &[]),
        };
        out.push(letter);
        for (i, number) in numbers.iter().enumerate() {
            if i > 0 {
                out.push(' ');
            }
            push_number(*number, &mut out);
        }
    }
    out.push_str("\"/>");
    out
}

fn push_number(number: f32, out: &mut String) {
    let rounded = (number * 100.0).round() / 100.0;
    // Adding zero turns -0 into 0.
    let _ = write!(out, "{}", rounded + 0.0);
}

/// The first number that no drawing needs. An arc is cut in as many curves as its size asks for: one that ends at 1e44 is
/// tens of millions of them.
fn immense(svg: &str) -> Option<&str> {
    const MOST: f64 = 1e9;
    let mut rest = svg;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        // « #1e9999 » is a colour.
        let is_color = rest[..start].trim_end_matches(|c: char| c.is_ascii_hexdigit()).ends_with('#');
        let from = &rest[start..];
        let digits = |text: &str| text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
        let mut end = from.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(from.len());
        if let Some(exponent) = from[end..].strip_prefix(['e', 'E']) {
            let sign = usize::from(exponent.starts_with(['+', '-']));
            let length = digits(&exponent[sign..]);
            end += if length > 0 { 1 + sign + length } else { 0 };
        }
        let number = &from[..end];
        if !is_color && number.parse::<f64>().is_ok_and(|number| number > MOST) {
            return Some(number);
        }
        rest = &from[end..];
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strokes_are_placed_on_the_grid_with_their_transforms() {
        let icon = Icon::parse(
            r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" fill="none" stroke="#000" stroke-width="2">
            <g transform="translate(10 0)"><path d="M2 4L6 8"/></g><path d="M0 0h9" stroke="none" fill="#000"/></svg>"##,
        )
        .unwrap();
        assert_eq!(icon.strokes, [Segment::Move(6.0, 2.0), Segment::Line(8.0, 4.0)]);
        assert_eq!(icon.svg, "<path d=\"M6 2L8 4\"/>");
    }

    #[test]
    fn nothing_of_the_files_own_words_reaches_the_page() {
        let hostile = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" stroke="#000"><script>alert(1)</script>
            <path onclick="x()" id="a&quot;b" d="M0 0L1 1"/><image href="/etc/passwd" width="2" height="2"/></svg>"##;
        assert_eq!(Icon::parse(hostile).unwrap().svg, "<path d=\"M0 0L1 1\"/>");
        assert!(Icon::parse("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg/>").is_err());
        assert!(Icon::parse("not svg").is_err());
    }

    #[test]
    fn an_immense_number_is_refused_before_it_is_drawn() {
        let drawn = |number: &str| {
            Icon::parse(&format!(
                r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" stroke="#1e9999"><path d="M19 6A7.9 7.9 0 0 0 6 {number}c0 4 3 8 7 8"/></svg>"##
            ))
        };
        assert!(drawn("12").is_ok() && drawn("-1e3").is_ok());
        for number in ["99999999999999999999999999999999999999999999", "1e44", "1E+308", "12345678901.5"] {
            assert_eq!(drawn(number).unwrap_err(), number);
        }
    }
}
