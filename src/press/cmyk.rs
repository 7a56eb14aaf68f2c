//! Four inks.

use super::profile;

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

    /// What the inks look like on the paper, sRGB of a screen whose white is the paper and whose black is the darkest
    /// that the press prints (relative colorimetric with black point compensation).
    #[must_use]
    pub fn seen(self) -> [u8; 3] {
        let light = profile::seen(self.0.map(|ink| f64::from(ink) / 100.0), profile::black());
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to 255")]
        light.map(|value| (profile::encoded(value.clamp(0.0, 1.0)) * 255.0).round() as u8)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_ink_is_the_paper_and_black_is_dark() {
        assert_eq!(Cmyk::PAPER.seen(), [255; 3]);
        assert!(Cmyk::BLACK.seen().iter().all(|channel| *channel < 40), "{:?}", Cmyk::BLACK.seen());
    }
}
