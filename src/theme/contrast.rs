//! The contrast of every pair that carries text (LOOK, section 2).

use super::{Event, Palette, Rgb};
use crate::press::Cmyk;

/// The least that text may have: WCAG 2.2, 1.4.6 (AAA).
pub(super) const LEAST: f64 = 7.0;

/// Two colours of which one is text on the other.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pair {
    /// Its keys in `theme.toml`: `strong`, `colors.white`.
    pub(super) keys: [&'static str; 2],
    /// Its colours.
    pub(super) colors: [Rgb; 2],
}

impl Pair {
    pub(super) fn ratio(&self) -> f64 {
        self.colors[0].contrast(self.colors[1])
    }
}

/// The pairs that belong to no event.
pub(super) fn of_palette(p: &Palette) -> Vec<Pair> {
    [
        (["colors.ink", "colors.white"], [p.ink, p.white]),
        (["colors.ink", "colors.sand"], [p.ink, p.sand]),
        (["colors.soft", "colors.white"], [p.soft, p.white]),
        (["colors.soft", "colors.sand"], [p.soft, p.sand]),
        (["colors.night_ink", "colors.night_ground"], [p.night_ink, p.night_ground]),
        (["colors.night_ink", "colors.night_sand"], [p.night_ink, p.night_sand]),
        (["colors.night_soft", "colors.night_ground"], [p.night_soft, p.night_ground]),
        (["colors.night_soft", "colors.night_sand"], [p.night_soft, p.night_sand]),
    ]
    .map(|(keys, colors)| Pair { keys, colors })
    .to_vec()
}

/// The pairs of an event. A key without a dot belongs to the event.
pub(super) fn of_event(e: &Event, p: &Palette) -> Vec<Pair> {
    [
        (["strong", "colors.white"], [e.strong, p.white]),
        (["strong", "tint"], [e.strong, e.tint]),
        (["strong", "colors.sand"], [e.strong, p.sand]),
        (["colors.ink", "tint"], [p.ink, e.tint]),
        (["colors.ink", "light"], [p.ink, e.light]),
        (["light", "colors.night_ground"], [e.light, p.night_ground]),
        (["light", "night"], [e.light, e.night]),
        (["light", "colors.night_sand"], [e.light, p.night_sand]),
        (["colors.night_ink", "night"], [p.night_ink, e.night]),
    ]
    .map(|(keys, colors)| Pair { keys, colors })
    .to_vec()
}

/// The pairs that belong to no event, in inks.
pub(super) fn of_palette_printed(p: &Palette) -> Vec<Pair> {
    vec![
        printed(["inks.ink", "inks.white"], [p.ink_inks, p.white_inks]),
        printed(["inks.ink", "inks.sand"], [p.ink_inks, p.sand_inks]),
    ]
}

/// The pairs of an event, in inks: what a press prints is paler than a screen, and need not keep its contrasts.
pub(super) fn of_event_printed(e: &Event, p: &Palette) -> Vec<Pair> {
    vec![
        printed(["strong_inks", "inks.white"], [e.strong_inks, p.white_inks]),
        printed(["strong_inks", "tint_inks"], [e.strong_inks, e.tint_inks]),
        printed(["inks.ink", "tint_inks"], [p.ink_inks, e.tint_inks]),
        printed(["inks.ink", "light_inks"], [p.ink_inks, e.light_inks]),
    ]
}

fn printed(keys: [&'static str; 2], inks: [Cmyk; 2]) -> Pair {
    Pair { keys, colors: inks.map(|inks| Rgb(inks.seen())) }
}
