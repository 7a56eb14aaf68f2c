//! QR codes: the matrix with its quiet zone.

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

/// Error correction: how much of the code may be soiled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Correction {
    /// 15 %, for what is held in the hand.
    M,
    /// 25 %, the least on a poster.
    Q,
    /// 30 %: a disc of 15 % of the symbol is restored wherever it lies, which Q does three times in four (measured).
    H,
}

/// A QR code in its quiet zone of 4 modules (ISO/IEC 18004:2015, 6.3.8): a matrix without it cannot be had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QrMatrix {
    side: usize,
    dark: Vec<bool>,
}

/// Modules of light on every side.
pub const QUIET_ZONE: usize = 4;

impl QrMatrix {
    /// The smallest code that holds `text` at this correction, or `None` when none does (over 1,660 bytes).
    #[must_use]
    pub fn new(text: &str, correction: Correction) -> Option<Self> {
        let ecc = match correction {
            Correction::M => QrCodeEcc::Medium,
            Correction::Q => QrCodeEcc::Quartile,
            Correction::H => QrCodeEcc::High,
        };
        let segments = QrSegment::make_segments(text);
        let code = QrCode::encode_segments_advanced(&segments, ecc, Version::MIN, Version::MAX, None, false).ok()?;
        let inner = usize::try_from(code.size()).ok()?;
        let side = inner + 2 * QUIET_ZONE;
        let mut dark = vec![false; side * side];
        for y in 0..inner {
            for x in 0..inner {
                #[expect(clippy::cast_possible_truncation, clippy::cast_possible_wrap, reason = "a side is at most 177")]
                let is_dark = code.get_module(x as i32, y as i32);
                dark[(y + QUIET_ZONE) * side + x + QUIET_ZONE] = is_dark;
            }
        }
        Some(Self { side, dark })
    }

    /// Modules on a side, quiet zone included.
    #[must_use]
    pub fn side(&self) -> usize {
        self.side
    }

    /// Whether the module at column `x` and row `y` is dark; the quiet zone never is.
    #[must_use]
    pub fn is_dark(&self, x: usize, y: usize) -> bool {
        x < self.side && y < self.side && self.dark[y * self.side + x]
    }

    /// The dark runs of each row: column, row, length in modules.
    pub fn runs(&self) -> impl Iterator<Item = (usize, usize, usize)> + '_ {
        (0..self.side).flat_map(move |y| {
            let mut runs = Vec::new();
            let mut x = 0;
            while x < self.side {
                let start = x;
                while x < self.side && self.is_dark(x, y) {
                    x += 1;
                }
                if x > start {
                    runs.push((start, y, x - start));
                } else {
                    x += 1;
                }
            }
            runs
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_smallest_version_holds_the_address() {
        // 32 bytes fit version 3 at Q (29 modules), 33 do not: LOOK, section 6.
        let address = "https://guides.mairie.example/q/";
        assert_eq!(QrMatrix::new(address, Correction::Q).unwrap().side(), 29 + 8);
        assert_eq!(QrMatrix::new(&format!("{address}d7/"), Correction::Q).unwrap().side(), 33 + 8);
    }

    #[test]
    fn the_quiet_zone_is_light_and_runs_cover_every_dark_module() {
        let matrix = QrMatrix::new("https://a.example/q/d7/", Correction::Q).unwrap();
        let side = matrix.side();
        for i in 0..side {
            for edge in (0..QUIET_ZONE).chain(side - QUIET_ZONE..side) {
                assert!(!matrix.is_dark(i, edge) && !matrix.is_dark(edge, i));
            }
        }
        let covered: usize = matrix.runs().map(|r| r.2).sum();
        assert_eq!(covered, (0..side * side).filter(|i| matrix.is_dark(i % side, i / side)).count());
    }
}
