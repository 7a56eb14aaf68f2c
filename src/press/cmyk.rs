//! Four inks.

/// The most that the four inks may add up to, percent: what coated paper can dry (`domain.md`, section 6).
pub const MOST_INK: u32 = 280;

/// Cyan, magenta, yellow and black, percent each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Cmyk(pub [u8; 4]);

impl Cmyk {
    /// Black alone: text and codes.
    pub const BLACK: Self = Self([0, 0, 0, 100]);
    /// No ink: the paper.
    pub const PAPER: Self = Self([0; 4]);

    /// How much ink in all, percent.
    #[must_use]
    pub fn total(self) -> u32 {
        self.0.iter().map(|ink| u32::from(*ink)).sum()
    }
}
