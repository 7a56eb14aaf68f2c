//! *What an offset or digital press needs to know*: inks, bleed, marks, and the printing condition that a press file
//! is made for, FOGRA39 (coated paper, ISO 12647-2).
//!
//! The profile beside this file was computed from the FOGRA39L characterisation data; its notice lies beside it.

mod cmyk;
mod profile;
mod separation;

pub use cmyk::{Cmyk, MOST_INK};
pub use separation::to_cmyk;

use jiff::civil::Date;

/// The ICC profile of the printing condition.
pub const PROFILE: &[u8] = include_bytes!("fogra39l-coated.icc");

/// What the printing condition is called, by printers and in the registry of the ICC.
pub const CONDITION: &str = "FOGRA39";

/// How a press file is finished.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Press {
    /// How far artwork goes over the trimmed edge.
    pub bleed: Bleed,
    /// Whether crop marks are drawn, outside the bleed.
    pub marks: bool,
    /// The day that the file says it was made: the edition's, so that the same input gives the same bytes.
    pub date: Date,
}

/// How far artwork goes over the trimmed edge (`domain.md`, section 6): three millimetres are usual, some presses ask
/// for five.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bleed {
    /// 3 mm.
    #[default]
    Three,
    /// 5 mm.
    Five,
}

impl Bleed {
    /// Every bleed.
    pub const ALL: [Self; 2] = [Self::Three, Self::Five];

    /// Millimetres.
    #[must_use]
    pub fn mm(self) -> f32 {
        match self {
            Self::Three => 3.0,
            Self::Five => 5.0,
        }
    }

    /// Millimetres, as they are written on the command line and in orders.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Three => "3",
            Self::Five => "5",
        }
    }
}

/// Inside the trimmed edge, mm: nothing that matters lies there, for a cutter may be off by one.
pub const SAFE: f32 = 5.0;
