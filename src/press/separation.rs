//! A picture's colours in four inks.
//!
//! The profile tells what inks look like; which inks look like a colour is found by turning it round, once, for a grid
//! of colours. Four inks leave a choice: black carries what is grey in a colour, so that greys are black alone, stay
//! sharp on a press that is a hair out of register, and little ink has to dry.

use std::sync::LazyLock;

use super::MOST_INK;
use super::profile::{black, encoded, linear, seen};

/// Points a side of the grid: one every 16 levels of a channel.
const SIDE: usize = 17;
/// How far a channel must be from another, of 255, for a dark colour to be printed darker than black alone.
const COLORED: f64 = 32.0;
/// What holds the inks to the black that is wanted; small, so that the colour goes first.
const PULL: f64 = 4.0;

/// The inks of each point of the grid, from 0 to 1; blue varies fastest.
static GRID: LazyLock<Vec<[f64; 4]>> = LazyLock::new(|| {
    let level = |n: usize| n as f64 / (SIDE - 1) as f64;
    let points = (0..SIDE.pow(3)).map(|n| [level(n / (SIDE * SIDE)), level(n / SIDE % SIDE), level(n % SIDE)]);
    points.map(separate).collect()
});

/// Pixels of sRGB, three bytes each, in four inks, four bytes each, 255 being 100 %.
///
/// Relative colorimetric with black point compensation; greys are black alone; at most [`MOST_INK`] in all, cyan,
/// magenta and yellow giving way together. A last pixel that is not whole is left out.
#[must_use]
pub fn to_cmyk(rgb: &[u8]) -> Vec<u8> {
    let mut inks = Vec::with_capacity(rgb.len() / 3 * 4);
    for pixel in rgb.chunks_exact(3) {
        inks.extend(capped(interpolated([pixel[0], pixel[1], pixel[2]])));
    }
    inks
}

/// The inks of one pixel, between the four points of the grid around it: those on the way from its darkest corner to
/// its lightest, so that a grey meets greys only.
fn interpolated(pixel: [u8; 3]) -> [u8; 4] {
    let scaled = pixel.map(|channel| usize::from(channel) * (SIDE - 1));
    let low = scaled.map(|at| (at / 255).min(SIDE - 2));
    let mut way = [0, 1, 2].map(|n| (scaled[n] - 255 * low[n], [SIDE * SIDE, SIDE, 1][n]));
    way.sort_unstable_by(|a, b| b.cmp(a));
    let mut at = low[0] * SIDE * SIDE + low[1] * SIDE + low[2];
    let mut sum = [0.0; 4];
    let mut left = 255;
    for (part, step) in way.into_iter().chain([(0, 0)]) {
        let weight = (left - part) as f64;
        sum.iter_mut().zip(GRID[at]).for_each(|(sum, ink)| *sum += weight * ink);
        (left, at) = (part, at + step);
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "weights of 255 in all, inks of 1 at most"
    )]
    sum.map(|ink| ink.round() as u8)
}

/// The same inks, [`MOST_INK`] in all at most.
fn capped([c, m, y, k]: [u8; 4]) -> [u8; 4] {
    let color = u32::from(c) + u32::from(m) + u32::from(y);
    let room = MOST_INK * 255 / 100 - u32::from(k);
    if color <= room {
        return [c, m, y, k];
    }
    #[expect(clippy::cast_possible_truncation, reason = "less than it was")]
    let less = |ink: u8| (u32::from(ink) * room / color) as u8;
    [less(c), less(m), less(y), k]
}

/// The inks that look like a colour of sRGB, from 0 to 1 each.
fn separate(rgb: [f64; 3]) -> [f64; 4] {
    let (least, most) = (rgb[0].min(rgb[1]).min(rgb[2]), rgb[0].max(rgb[1]).max(rgb[2]));
    // What is grey in the colour is what its lightest channel leaves out.
    let grey = black_alone(linear(most));
    let colored = (most - least) * 255.0 / COLORED;
    if colored <= 0.0 {
        return [0.0, 0.0, 0.0, grey];
    }
    // Black alone is lighter than all inks together. Near greys end at black alone, so that shadows hold no speckles.
    let floor = black_of_black() + (black() - black_of_black()) * colored.min(1.0);
    let aim = rgb.map(linear);
    let wanted = [0.0, 0.0, 0.0, grey];
    let mut inks = wanted;
    let mut cost = cost_of(inks, aim, floor, wanted);
    let mut damping = 1e-3;
    // Levenberg and Marquardt's method, held between no ink and full ink.
    for _ in 0..40 {
        let errors = errors_of(inks, aim, floor, wanted);
        let slopes: [[f64; 7]; 4] = [0, 1, 2, 3].map(|n| {
            let step = if inks[n] > 0.5 { -1e-3 } else { 1e-3 };
            let mut moved = inks;
            moved[n] += step;
            let there = errors_of(moved, aim, floor, wanted);
            [0, 1, 2, 3, 4, 5, 6].map(|e| (there[e] - errors[e]) / step)
        });
        let next = stepped(inks, &slopes, &errors, damping);
        let next_cost = cost_of(next, aim, floor, wanted);
        if next_cost < cost {
            let gained = cost - next_cost;
            (inks, cost, damping) = (next, next_cost, damping * 0.3);
            if gained < 1e-4 {
                break;
            }
        } else {
            damping *= 8.0;
            if damping > 1e6 {
                break;
            }
        }
    }
    let room = f64::from(MOST_INK) / 100.0 - inks[3];
    let color = inks[0] + inks[1] + inks[2];
    let less = if color > room { room / color } else { 1.0 };
    [inks[0] * less, inks[1] * less, inks[2] * less, inks[3]]
}

/// How much black alone looks like a grey of this linear light, from 0 to 1.
fn black_alone(light: f64) -> f64 {
    let (mut low, mut high) = (0.0, 1.0);
    for _ in 0..24 {
        let middle = f64::midpoint(low, high);
        let light_of_middle = seen([0.0, 0.0, 0.0, middle], black_of_black())[1];
        if light_of_middle > light { low = middle } else { high = middle }
    }
    if light >= 1.0 { 0.0 } else { high }
}

/// The luminance of black alone.
fn black_of_black() -> f64 {
    static BLACK: LazyLock<f64> = LazyLock::new(|| seen([0.0, 0.0, 0.0, 1.0], 0.0)[1]);
    *BLACK
}

fn cost_of(inks: [f64; 4], aim: [f64; 3], floor: f64, wanted: [f64; 4]) -> f64 {
    errors_of(inks, aim, floor, wanted).iter().map(|error| error * error).sum()
}

/// How far the inks are from the colour, as the eye sees it, and from the inks that are wanted.
fn errors_of(inks: [f64; 4], aim: [f64; 3], floor: f64, wanted: [f64; 4]) -> [f64; 7] {
    let looks = perceived(seen(inks, floor));
    let aim = perceived(aim);
    let [c, m, y, k] = [0, 1, 2, 3].map(|n| PULL * (inks[n] - wanted[n]));
    [looks[0] - aim[0], looks[1] - aim[1], looks[2] - aim[2], c * 0.1, m * 0.1, y * 0.1, k]
}

/// Lightness, then how far red is from green and yellow from blue, on the scale of Lab, from linear light.
fn perceived(light: [f64; 3]) -> [f64; 3] {
    // The curve of a screen goes on below 0, so that what no screen shows still leads somewhere.
    let [r, g, b] = light.map(|value| 100.0 * value.signum() * encoded(value.abs()));
    let lightness = 0.25 * r + 0.65 * g + 0.10 * b;
    [lightness, r - g, 0.5 * (0.5 * (r + g) - b)]
}

/// One step of the method.
fn stepped(inks: [f64; 4], slopes: &[[f64; 7]; 4], errors: &[f64; 7], damping: f64) -> [f64; 4] {
    let dot = |a: &[f64; 7], b: &[f64; 7]| a.iter().zip(b).map(|(a, b)| a * b).sum::<f64>();
    let downhill = [0, 1, 2, 3].map(|n| -dot(&slopes[n], errors));
    // An ink that is at its end and would go further stays there.
    let held = [0, 1, 2, 3].map(|n| (inks[n] <= 0.0 && downhill[n] < 0.0) || (inks[n] >= 1.0 && downhill[n] > 0.0));
    let mut rows = [[0.0; 5]; 4];
    for (n, row) in rows.iter_mut().enumerate() {
        if held[n] {
            row[n] = 1.0;
            continue;
        }
        for m in (0..4).filter(|m| !held[*m]) {
            row[m] = dot(&slopes[n], &slopes[m]);
        }
        row[n] *= 1.0 + damping;
        row[4] = downhill[n];
    }
    let step = solved(rows);
    [0, 1, 2, 3].map(|n| (inks[n] + step[n]).clamp(0.0, 1.0))
}

/// Four equations, symmetric and positive, by elimination.
fn solved(mut rows: [[f64; 5]; 4]) -> [f64; 4] {
    for n in 0..4 {
        for m in n + 1..4 {
            let factor = rows[m][n] / rows[n][n];
            let known = rows[n];
            rows[m].iter_mut().zip(known).for_each(|(value, known)| *value -= factor * known);
        }
    }
    let mut found = [0.0; 4];
    for n in (0..4).rev() {
        let known: f64 = (n + 1..4).map(|m| rows[n][m] * found[m]).sum();
        found[n] = (rows[n][4] - known) / rows[n][n];
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::press::Cmyk;

    /// The twelve events' `strong` of the compiled theme, with their inks.
    const STRONG: [([u8; 3], [u8; 4]); 12] = [
        ([0x65, 0x3C, 0x77], [60, 80, 0, 30]),
        ([0x05, 0x56, 0x4C], [70, 0, 45, 70]),
        ([0x7A, 0x3B, 0x08], [0, 70, 100, 60]),
        ([0x86, 0x26, 0x59], [20, 90, 0, 45]),
        ([0x04, 0x4F, 0x85], [95, 50, 0, 35]),
        ([0x4D, 0x50, 0x0D], [10, 0, 95, 80]),
        ([0x85, 0x30, 0x20], [0, 85, 80, 55]),
        ([0x63, 0x48, 0x15], [15, 40, 90, 70]),
        ([0x19, 0x57, 0x30], [75, 0, 80, 65]),
        ([0x3F, 0x42, 0x99], [90, 80, 0, 0]),
        ([0x4F, 0x49, 0x5B], [50, 50, 20, 60]),
        ([0x03, 0x54, 0x65], [75, 0, 10, 70]),
    ];

    fn seen_of(pixel: [u8; 3]) -> [f64; 3] {
        let inks = to_cmyk(&pixel);
        let light = seen([0, 1, 2, 3].map(|n| f64::from(inks[n]) / 255.0), black());
        light.map(|value| encoded(value.clamp(0.0, 1.0)) * 255.0)
    }

    fn apart(a: [f64; 3], b: [u8; 3]) -> f64 {
        a.iter().zip(b).map(|(a, b)| (a - f64::from(b)).abs()).fold(0.0, f64::max)
    }

    /// A blue that no four inks reach is 8 of 255 off.
    #[test]
    fn the_events_come_back_through_the_press() {
        for (rgb, _) in STRONG {
            let back = seen_of(rgb);
            assert!(apart(back, rgb) <= 8.0, "{rgb:?}: {back:?}");
        }
    }

    /// 20 where red is next to nothing beside green and blue, 7 elsewhere.
    #[test]
    fn the_inks_of_the_theme_look_like_its_colours() {
        for (rgb, inks) in STRONG {
            let looks = Cmyk(inks).seen().map(f64::from);
            let bound = if rgb == [0x05, 0x56, 0x4C] { 20.0 } else { 7.5 };
            assert!(apart(looks, rgb) <= bound, "{rgb:?}: {looks:?}");
        }
    }

    #[test]
    fn no_colour_takes_more_ink_than_the_paper_dries() {
        let levels = || (0..=255_u8).step_by(5);
        let all: Vec<u8> =
            levels().flat_map(|r| levels().flat_map(move |g| levels().flat_map(move |b| [r, g, b]))).collect();
        let most = to_cmyk(&all).chunks_exact(4).map(|i| i.iter().map(|ink| u32::from(*ink)).sum::<u32>()).max();
        assert!(most.unwrap() <= 714, "{most:?}");
        assert_eq!(capped([255, 255, 255, 255]), [153, 153, 153, 255]);
    }

    #[test]
    fn greys_are_black_alone_and_darken_step_by_step() {
        let greys: Vec<u8> = (0..=255_u8).flat_map(|level| [level; 3]).collect();
        let inks = to_cmyk(&greys);
        assert_eq!((&inks[..4], &inks[4 * 255..]), (&[0, 0, 0, 255][..], &[0; 4][..]));
        for (lighter, darker) in inks.chunks_exact(4).skip(1).zip(inks.chunks_exact(4)) {
            assert_eq!(lighter[..3], [0; 3]);
            assert!(lighter[3] <= darker[3], "{lighter:?} {darker:?}");
        }
    }

    /// A shade that is one level off grey must not jump to other inks: it would speckle.
    #[test]
    fn neighbours_in_a_picture_stay_neighbours_on_paper() {
        for level in 1..=255_u8 {
            let [near, grey] = [[level, level - 1, level], [level; 3]].map(|pixel| to_cmyk(&pixel));
            let jump = near.iter().zip(&grey).map(|(a, b)| a.abs_diff(*b)).max().unwrap();
            assert!(jump <= 8, "{level}: {near:?} {grey:?}");
        }
    }
}
