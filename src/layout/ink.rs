//! What a paper is printed with: the colours of a screen, or one black.

use super::builder::{frame, mm, rect, rule};
use super::frame::{Color, Item};
use crate::press::{Cmyk, Press};
use crate::theme::{Event, Palette, Rgb};

/// How a paper is inked (DESIGN, section 6).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Variant {
    /// Red, green and blue, for a screen and an office printer.
    #[default]
    Screen,
    /// Black and white alone: no tint that a copier would lose, one black click a page.
    Black,
    /// The theme's own inks, for a press.
    Press(Press),
}

/// The colours of a paper. A ground that one black cannot print is `None`: a rule stands for it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Inks {
    /// Text.
    pub ink: Color,
    /// The paper, and what is written on `strong`.
    pub white: Color,
    /// Titles, figures, strong bands.
    pub strong: Color,
    /// Grounds and even bands.
    pub tint: Option<Color>,
    /// Bars.
    pub light: Option<Color>,
    /// The ground of an order sheet's pole.
    pub sand: Option<Color>,
    /// Large blocks that carry words, and those words: one black frames them and writes in black.
    pub block: Option<Color>,
    pub on_block: Color,
}

impl Inks {
    /// The inks of an event.
    pub(super) fn of(event: &Event, palette: &Palette, variant: Variant) -> Self {
        match variant {
            Variant::Screen => Self {
                ink: rgb(palette.ink),
                white: rgb(palette.white),
                strong: rgb(event.strong),
                tint: Some(rgb(event.tint)),
                light: Some(rgb(event.light)),
                sand: Some(rgb(palette.sand)),
                block: Some(rgb(event.strong)),
                on_block: rgb(palette.white),
            },
            Variant::Press(_) => Self {
                ink: cmyk(palette.ink_inks),
                white: cmyk(palette.white_inks),
                strong: cmyk(event.strong_inks),
                tint: Some(cmyk(event.tint_inks)),
                light: Some(cmyk(event.light_inks)),
                sand: Some(cmyk(palette.sand_inks)),
                block: Some(cmyk(event.strong_inks)),
                on_block: cmyk(palette.white_inks),
            },
            Variant::Black => Self {
                ink: Color::Gray(0.0),
                white: Color::Gray(1.0),
                strong: Color::Gray(0.0),
                tint: None,
                light: None,
                sand: None,
                block: None,
                on_block: Color::Gray(0.0),
            },
        }
    }

    /// The ground below the ground line, to the page's edges: a tint, or the line alone.
    pub(super) fn earth(&self, ground: f32, width: f32, height: f32) -> Item {
        match self.tint {
            Some(tint) => rect(0.0, ground, width, height, tint),
            None => rule(0.0, width, ground, mm(0.7), self.strong),
        }
    }

    /// A large block between bounds in pt.
    pub(super) fn block(&self, [left, top, right, bottom]: [f32; 4]) -> Item {
        match self.block {
            Some(color) => rect(left, top, right, bottom, color),
            None => frame(left, top, right, bottom, mm(0.7), self.strong),
        }
    }

    /// A ground between bounds in pt: filled, or framed where there is no tint.
    pub(super) fn ground(&self, tint: Option<Color>, [left, top, right, bottom]: [f32; 4]) -> Item {
        match tint {
            Some(color) => rect(left, top, right, bottom, color),
            None => frame(left, top, right, bottom, mm(0.35), self.strong),
        }
    }
}

fn cmyk(inks: Cmyk) -> Color {
    Color::Cmyk(inks.0.map(|ink| f32::from(ink) / 100.0))
}

fn rgb(color: Rgb) -> Color {
    Color::Rgb(color.0.map(|v| f32::from(v) / 255.0))
}
