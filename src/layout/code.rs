//! A QR code and its address in clear, as posters and leaflets draw them.

use super::builder::rect;
use super::frame::{Color, Item};
use super::typeset::{Line, Style, Typesetter};
use crate::qr::QrMatrix;
use crate::theme::Segment;

/// Black, not ink: a code owes nothing to a palette.
const BLACK: Color = Color::Gray(0.0);

/// The side of one module, pt, when the code with its quiet zone fills a square of `side` pt.
pub(super) fn module(matrix: &QrMatrix, side: f32) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "a side is at most 185 modules")]
    let modules = matrix.side() as f32;
    side / modules
}

/// The code in the middle of a white block: left, top, right, bottom, pt.
pub(super) fn code(matrix: &QrMatrix, module: f32, [left, top, right, bottom]: [f32; 4], white: Color) -> [Item; 2] {
    #[expect(clippy::cast_precision_loss, reason = "a side is at most 185 modules")]
    let side = matrix.side() as f32 * module;
    let (x, y) = ((left + right - side) / 2.0, (top + bottom - side) / 2.0);
    let mut path = Vec::new();
    for (column, row, run) in matrix.runs() {
        #[expect(clippy::cast_precision_loss, reason = "a side is at most 185 modules")]
        let (l, t, w) = (x + column as f32 * module, y + row as f32 * module, run as f32 * module);
        // One outline a run of modules: rows touch, so no printer draws a hair between them.
        path.extend([
            Segment::Move(l, t),
            Segment::Line(l + w, t),
            Segment::Line(l + w, t + module),
            Segment::Line(l, t + module),
            Segment::Close,
        ]);
    }
    [rect(left, top, right, bottom, white), Item::Fill { path, color: BLACK }]
}

/// An address in clear, broken after a `/`; the last two parts, which are the code's own path, stay together where they
/// can. A host wider than the measure is broken before a dot, which no reader takes
/// for an end, and a name that is wider still after a hyphen of its own.
pub(super) fn address(type_: &mut Typesetter, text: &str, style: Style, measure: f32) -> Vec<Line> {
    let mut wide = |part: &str| type_.words(part, style).width > measure;
    let mut parts: Vec<&str> = Vec::new();
    for part in text.split_inclusive('/') {
        if !wide(part) {
            parts.push(part);
            continue;
        }
        let dots = part.match_indices('.').map(|(at, _)| at).filter(|at| *at > 0);
        let mut start = 0;
        for end in dots.chain([part.len()]) {
            let name = &part[start..end];
            if wide(name) {
                parts.extend(name.split_inclusive('-'));
            } else {
                parts.push(name);
            }
            start = end;
        }
    }
    if let [.., before, last] = parts[..]
        && type_.words(&format!("{before}{last}"), style).width <= measure
    {
        let own = text.len() - before.len() - last.len();
        parts.truncate(parts.len() - 2);
        parts.push(&text[own..]);
    }
    let mut out = Vec::new();
    let mut line = String::new();
    for part in parts {
        let longer = format!("{line}{part}");
        if line.is_empty() || type_.words(&longer, style).width <= measure {
            line = longer;
        } else {
            out.push(type_.words(&line, style));
            part.clone_into(&mut line);
        }
    }
    out.push(type_.words(&line, style));
    out
}
