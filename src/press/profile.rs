//! What inks look like on the paper: the profile's table from four inks to Lab (ICC.1:2001-04, `lut16Type`).
//!
//! Its table the other way has three points a side, too few to separate a picture with: see [`super::separation`].

use std::sync::LazyLock;

use super::PROFILE;

/// The white that the profile is relative to, D50 (ICC.1:2001-04, annex A).
const D50: [f64; 3] = [0.9642, 1.0, 0.8249];

/// The table of the compiled profile.
static INKS: LazyLock<Table> = LazyLock::new(|| Table::read(PROFILE));

/// Four curves, a grid of colours and three curves.
struct Table {
    curves_in: [Vec<f64>; 4],
    /// Points a side of the grid.
    side: usize,
    /// From 0 to 1; the last ink varies fastest.
    grid: Vec<[f64; 3]>,
    curves_out: [Vec<f64>; 3],
    /// The luminance of the darkest that the press can print, the paper being 1.
    black: f64,
}

impl Table {
    /// Reads the relative colorimetric table of a profile that is compiled in.
    fn read(profile: &[u8]) -> Self {
        let long = |at: usize| profile[at..at + 4].iter().fold(0_usize, |n, byte| n << 8 | usize::from(*byte));
        let short = |at: usize| u16::from_be_bytes([profile[at], profile[at + 1]]);
        let tag = |name: &[u8; 4]| {
            let found = (0..long(128)).map(|n| 132 + 12 * n).find(|at| &profile[*at..at + 4] == name);
            found.map_or(0, |at| long(at + 4))
        };
        let lut = tag(b"A2B1");
        let side = usize::from(profile[lut + 10]);
        let (entries_in, entries_out) = (usize::from(short(lut + 48)), usize::from(short(lut + 50)));
        let values = |from: usize, count: usize| {
            (0..count).map(|n| f64::from(short(from + 2 * n)) / 65535.0).collect::<Vec<f64>>()
        };
        let grid_at = lut + 52 + 2 * 4 * entries_in;
        let points = side.pow(4);
        let out_at = grid_at + 2 * 3 * points;
        // Fixed-point XYZ: X of the tag's value is 8 bytes in, Y 12.
        let luminance = |name| long(tag(name) + 12) as f64;
        Self {
            curves_in: [0, 1, 2, 3].map(|n| values(lut + 52 + 2 * n * entries_in, entries_in)),
            side,
            grid: values(grid_at, 3 * points).chunks_exact(3).map(|c| [c[0], c[1], c[2]]).collect(),
            curves_out: [0, 1, 2].map(|n| values(out_at + 2 * n * entries_out, entries_out)),
            black: luminance(b"bkpt") / luminance(b"wtpt"),
        }
    }

    /// The colour of four inks, from 0 to 1 each, in Lab of D50.
    fn lab(&self, inks: [f64; 4]) -> [f64; 3] {
        let mut cell = 0;
        let mut within = [0.0; 4];
        for (n, ink) in inks.into_iter().enumerate() {
            let (low, part) = between(interpolated(&self.curves_in[n], ink), self.side);
            within[n] = part;
            cell = cell * self.side + low;
        }
        let mut sum = [0.0; 3];
        for corner in 0..16_usize {
            let mut weight = 1.0;
            let mut step = 0;
            for (n, part) in within.iter().enumerate() {
                let up = corner >> n & 1;
                weight *= if up == 1 { *part } else { 1.0 - part };
                step = step * self.side + up;
            }
            if weight > 0.0 {
                let point = self.grid[cell + step];
                sum.iter_mut().zip(point).for_each(|(sum, value)| *sum += weight * value);
            }
        }
        let [l, a, b] = [0, 1, 2].map(|n| interpolated(&self.curves_out[n], sum[n]) * 65535.0);
        [l / 652.8, a / 256.0 - 128.0, b / 256.0 - 128.0]
    }
}

/// The last of so many points before `at`, from 0 to 1, and the part of the way to the next.
fn between(at: f64, points: usize) -> (usize, f64) {
    let at = at.clamp(0.0, 1.0) * (points - 1) as f64;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to the last point")]
    let low = (at as usize).min(points - 2);
    (low, at - low as f64)
}

/// A curve's value between two of its points, `at` from 0 to 1.
fn interpolated(curve: &[f64], at: f64) -> f64 {
    let (low, part) = between(at, curve.len());
    curve[low] + (curve[low + 1] - curve[low]) * part
}

/// The luminance of the darkest that the press can print, the paper being 1.
pub(super) fn black() -> f64 {
    INKS.black
}

/// What four inks, from 0 to 1 each, look like: linear sRGB, the paper being 1 and a luminance of `black` being 0
/// (relative colorimetric with black point compensation). Outside 0 to 1 where a screen cannot show it.
pub(super) fn seen(inks: [f64; 4], black: f64) -> [f64; 3] {
    let [lightness, green_red, blue_yellow] = INKS.lab(inks);
    let middle = (lightness + 16.0) / 116.0;
    let cube = |t: f64| if t > 6.0 / 29.0 { t * t * t } else { (t - 4.0 / 29.0) * 108.0 / 841.0 };
    let around = [middle + green_red / 500.0, middle, middle - blue_yellow / 200.0];
    let [x, y, z] = [0, 1, 2].map(|n| D50[n] * cube(around[n]));
    // XYZ of D50 to linear sRGB, with Bradford's adaptation to D65 (IEC 61966-2-1; Lindbloom's figures).
    let rgb = [
        3.133_856_1 * x - 1.616_866_7 * y - 0.490_614_6 * z,
        -0.978_768_4 * x + 1.916_141_5 * y + 0.033_454_0 * z,
        0.071_945_3 * x - 0.228_991_4 * y + 1.405_242_7 * z,
    ];
    rgb.map(|value| (value - black) / (1.0 - black))
}

/// A channel of sRGB, from 0 to 1, in linear light (IEC 61966-2-1).
pub(super) fn linear(channel: f64) -> f64 {
    if channel <= 0.040_45 { channel / 12.92 } else { ((channel + 0.055) / 1.055).powf(2.4) }
}

/// A channel of sRGB from linear light, both from 0 to 1 (IEC 61966-2-1).
pub(super) fn encoded(light: f64) -> f64 {
    if light <= 0.003_130_8 { light * 12.92 } else { 1.055 * light.powf(1.0 / 2.4) - 0.055 }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Solids of the FOGRA39L characterisation data, relative to its paper, to the profile's own precision.
    #[test]
    fn the_solids_are_those_of_the_printing_condition() {
        let cases = [
            ([0.0, 0.0, 0.0, 0.0], [100.0, 0.0, 0.0]),
            ([1.0, 0.0, 0.0, 0.0], [58.0, -40.0, -50.0]),
            ([0.0, 1.0, 0.0, 0.0], [51.0, 77.0, -2.0]),
            ([0.0, 0.0, 1.0, 0.0], [94.0, -5.0, 97.0]),
            ([0.0, 0.0, 0.0, 1.0], [18.0, 0.0, 0.5]),
        ];
        for (inks, expected) in cases {
            let lab = INKS.lab(inks);
            let apart = lab.iter().zip(expected).map(|(a, b)| (a - b).powi(2)).sum::<f64>().sqrt();
            assert!(apart < 1.5, "{inks:?}: {lab:?}");
        }
    }

    #[test]
    fn a_channel_comes_back_from_linear_light() {
        for channel in 0..=255_u8 {
            let at = f64::from(channel) / 255.0;
            assert!((encoded(linear(at)) - at).abs() < 1e-6);
        }
    }
}
