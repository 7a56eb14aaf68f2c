//! A colour of a screen, and the contrast of two.

use std::fmt;

/// Red, green and blue of sRGB.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Rgb(pub [u8; 3]);

impl Rgb {
    /// `#RRGGBB`, in either case.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        if digits.len() != 6 || !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
            return None;
        }
        let channel = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).ok();
        Some(Self([channel(0)?, channel(2)?, channel(4)?]))
    }

    /// The contrast ratio of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio").
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// Relative luminance, from 0 to 1 (WCAG 2.2, "relative luminance").
    fn luminance(self) -> f64 {
        let [r, g, b] = self.0.map(|channel| {
            let c = f64::from(channel) / 255.0;
            if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }
}

impl fmt::Display for Rgb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [r, g, b] = self.0;
        write!(f, "#{r:02x}{g:02x}{b:02x}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_follows_the_formula_of_wcag() {
        let c = |s| Rgb::parse(s).unwrap();
        assert!((c("#000000").contrast(c("#FFFFFF")) - 21.0).abs() < 1e-9);
        // The grey that everybody knows to fail AA by a hair.
        assert!((c("#777777").contrast(c("#FFFFFF")) - 4.48).abs() < 0.005);
    }

    #[test]
    fn only_six_hexadecimal_digits_are_a_colour() {
        for bad in ["", "#FFF", "FFFFFF", "#GGGGGG", "#FFFFFFF", "#+FFFFF", "#éé00"] {
            assert_eq!(Rgb::parse(bad), None, "{bad}");
        }
    }
}
