//! What the program adds to the theme's style: the colours of `theme.toml`, as custom properties.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::{Event, Palette, Rgb};

/// The theme's style, then the colours by day, and by night on a screen. An event's class (`event-deces`) sets
/// `--strong`, `--tint`, `--light` and `--on-strong`, the colour of what stands on `--strong` (LOOK, section 2).
pub(super) fn with_colors(
    style: &str,
    palette: &Palette,
    neutral: &Event,
    events: &BTreeMap<String, Event>,
) -> String {
    let mut out = style.replace("\r\n", "\n");
    if !out.ends_with('\n') {
        out.push('\n');
    }
    let p = palette;
    out.push_str("\n/* From theme.toml. */\n");
    let day = [("ink", p.ink), ("soft", p.soft), ("line", p.line), ("sand", p.sand), ("ground", p.white)];
    rule(":root", &day, &mut out);
    let sets = || std::iter::once(("neutral", neutral)).chain(events.iter().map(|(id, event)| (id.as_str(), event)));
    for (id, e) in sets() {
        let colors = [("strong", e.strong), ("tint", e.tint), ("light", e.light), ("on-strong", p.white)];
        rule(&format!(".event-{id}"), &colors, &mut out);
    }
    out.push_str("@media screen and (prefers-color-scheme: dark) {\n");
    let night = [
        ("ink", p.night_ink),
        ("soft", p.night_soft),
        ("line", p.night_line),
        ("sand", p.night_sand),
        ("ground", p.night_ground),
    ];
    rule(":root", &night, &mut out);
    for (id, e) in sets() {
        let colors = [("strong", e.light), ("tint", e.night), ("light", e.light), ("on-strong", e.night)];
        rule(&format!(".event-{id}"), &colors, &mut out);
    }
    out.push_str("}\n");
    out
}

fn rule(selector: &str, colors: &[(&str, Rgb)], out: &mut String) {
    let _ = write!(out, "{selector} {{");
    for (name, color) in colors {
        let _ = write!(out, " --{name}: {color};");
    }
    out.push_str(" }\n");
}

/// The site's icon: the stake, by day and by night.
pub(super) fn site_icon(neutral: &Event, palette: &Palette) -> String {
    let (day, night) = (neutral.strong, palette.night_ink);
    let (pale, dim) = (neutral.light, palette.night_line);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 32 32\"><style>.a{{fill:{day}}}.b{{fill:{pale}}}\
         @media (prefers-color-scheme:dark){{.a{{fill:{night}}}.b{{fill:{dim}}}}}</style>\
         <path class=\"a\" d=\"M10 1h12v8.1H10zM10 16.9h12V25l-6 6-6-6z\"/><path class=\"b\" d=\"M10 9h12v8H10z\"/></svg>\n"
    )
}
