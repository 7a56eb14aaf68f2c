//! The stake: the one drawing that every paper shares (LOOK, sections 1 and 5).

use super::builder::{icon, polygon, rect};
use super::frame::Item;
use super::ink::Inks;
use crate::theme::Icon;

/// So that no seam shows between two bands, pt (0.1 mm).
const OVERLAP: f32 = 0.283;

/// The pole: bands strong, tint, strong …, with the shoe below the ground line.
///
/// `bands` are heights in pt from `top`; the icon stands in the first. `shoe` draws the point.
#[expect(clippy::too_many_arguments, reason = "a pole has that many dimensions")]
pub(super) fn pole(
    left: f32,
    width: f32,
    top: f32,
    bands: &[f32],
    first: usize,
    symbol: Option<&Icon>,
    shoe: bool,
    inks: &Inks,
) -> Vec<Item> {
    let mut items = Vec::new();
    let mut y = top;
    for (i, height) in bands.iter().enumerate() {
        let strong = (first + i).is_multiple_of(2);
        let above = if i == 0 { 0.0 } else { OVERLAP };
        let (right, bottom) = (left + width, y + height);
        if shoe && i + 1 == bands.len() && strong {
            // One shape with its shoe: two would show a seam.
            let tip = (left + width / 2.0, bottom + width / 2.0);
            let outline = [(left, y - above), (right, y - above), (right, bottom), tip, (left, bottom)];
            items.push(polygon(&outline, inks.strong));
        } else if strong {
            items.push(rect(left, y - above, right, bottom, inks.strong));
        } else {
            items.push(inks.ground(inks.tint, [left, y - above, right, bottom]));
        }
        if i == 0
            && let Some(symbol) = symbol
        {
            let side = width * 0.72;
            items.push(icon(symbol, left + (width - side) / 2.0, y + (height - side) / 2.0, side, inks.white));
        }
        y += height;
    }
    if shoe && (first + bands.len()).is_multiple_of(2) {
        items.push(polygon(&[(left, y), (left + width, y), (left + width / 2.0, y + width / 2.0)], inks.strong));
    }
    items
}

/// The marker that starts a phase: a square, a tint, a strong and the shoe; 2.78 widths high.
pub(super) fn marker(left: f32, width: f32, top: f32, inks: &Inks) -> Vec<Item> {
    pole(left, width, top, &[width, 0.64 * width, 0.64 * width], 0, None, true, inks)
}

/// Height of a marker, in widths.
pub(super) const MARKER: f32 = 1.0 + 0.64 + 0.64 + 0.5;
