//! Icons: strokes on a grid of 24.

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
    /// Its SVG children, safe to put inline in a page.
    pub svg: String,
}
