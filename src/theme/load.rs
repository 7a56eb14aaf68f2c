//! Loads a theme: files, settings, contrast, fonts, icons, words.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use sha2::{Digest as _, Sha256};

use crate::diagnostic::{Diagnostic, Diagnostics, Place, Source};
use crate::language::Words;
use crate::press::to_cmyk;
use crate::source::Snapshot;

use super::contrast::{self, Pair};
use super::files::{self, File};
use super::settings::Settings;
use super::translation::is_for_translations;
use super::{Event, Face, Fonts, Group, Icon, Palette, Rgb, Theme, font, guard, style};

/// Icons that the program itself puts on pages and papers.
const NEEDED_ICONS: [&str; 9] =
    ["euro", "file-text", "info", "lightbulb", "mail", "map-pin", "monitor", "phone", "triangle-alert"];

/// Loads `themes/<name>/` of the snapshot over the compiled `clair`; every fault becomes a diagnostic, and `None` is
/// returned when one of them leaves nothing to show (a colour, a font).
pub fn load(snapshot: &Snapshot, name: &str, diagnostics: &mut Diagnostics) -> Option<Theme> {
    let (files, is_own) = files::resolve(snapshot, name);
    if !is_own && name != "clair" {
        diagnostics.push(Diagnostic { place: named(snapshot), ..Diagnostic::error("theme-unknown").fact("name", name) });
        return None;
    }
    guard::check(&files, diagnostics);
    let compiled = include_str!("../../themes/clair/theme.toml");
    let own = match files.get("theme.toml") {
        Some(File::Own(source)) => Some(source),
        _ => None,
    };
    let settings = Settings::read(own, compiled, diagnostics);
    let icons = icons(&files, diagnostics);
    let palette = palette(&settings, diagnostics);
    let groups = groups(&settings, diagnostics);
    let events = events(&settings, &groups, &icons, diagnostics);
    let neutral = event(&settings, &["neutral"], "", &icons, diagnostics);
    let fonts = fonts(&settings, &files, diagnostics);
    let words = words(&files, diagnostics);
    let (palette, neutral, fonts) = (palette?, neutral?, fonts?);
    check_contrast(&settings, &palette, &neutral, &events, diagnostics);
    check_inks(&settings, &events, diagnostics);
    let style = style::with_colors(files.get("style.css").map_or("", File::text), &palette, &neutral, &events);
    let carried = files.get("not-found.css").map_or("", File::text);
    Some(Theme {
        carried_style: style::with_colors(carried, &palette, &neutral, &BTreeMap::new()),
        templates: templates(&files),
        template_sources: template_sources(&files),
        assets: assets(&files, style, &neutral, &palette, diagnostics),
        fingerprint: fingerprint(&files),
        palette,
        events,
        groups,
        neutral,
        fonts,
        icons,
        words,
    })
}

/// Where the site names its theme.
fn named(snapshot: &Snapshot) -> Option<Place> {
    let source = snapshot.text("content/site.toml")?;
    let line = source.text.match_indices("theme").map(|(at, _)| at).find(|at| *at == 0 || source.text[..*at].ends_with('\n'))?;
    let end = source.text[line..].find('\n').map_or(source.text.len(), |i| line + i);
    Some(Place::new(source, line..end))
}

fn palette(settings: &Settings, diagnostics: &mut Diagnostics) -> Option<Palette> {
    let [ink_inks, sand_inks, white_inks] = ["ink", "sand", "white"].map(|ink| settings.inks(&["inks", ink], diagnostics));
    let mut color = |key| settings.color(&["colors", key], diagnostics);
    let colors = (
        (color("ink"), color("soft"), color("line"), color("sand"), color("white")),
        (color("night_ground"), color("night_sand"), color("night_ink"), color("night_soft"), color("night_line")),
    );
    let ((ink, soft, line, sand, white), (night_ground, night_sand, night_ink, night_soft, night_line)) = colors;
    Some(Palette {
        ink: ink?,
        soft: soft?,
        line: line?,
        sand: sand?,
        white: white?,
        night_ground: night_ground?,
        night_sand: night_sand?,
        night_ink: night_ink?,
        night_soft: night_soft?,
        night_line: night_line?,
        ink_inks: ink_inks?,
        sand_inks: sand_inks?,
        white_inks: white_inks?,
    })
}

fn groups(settings: &Settings, diagnostics: &mut Diagnostics) -> Vec<Group> {
    let ids = settings.list(&["home", "groups"], diagnostics).unwrap_or_default();
    ids.into_iter()
        .map(|id| Group { events: settings.list(&["home", &id], diagnostics).unwrap_or_default(), id })
        .collect()
}

fn events(
    settings: &Settings,
    groups: &[Group],
    icons: &BTreeMap<String, Icon>,
    diagnostics: &mut Diagnostics,
) -> BTreeMap<String, Event> {
    let mut events = BTreeMap::new();
    for id in settings.events() {
        if id.is_empty() || !id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-') {
            let place = settings.place(&["events", &id]);
            diagnostics.push(Diagnostic { place, ..Diagnostic::error("theme-event-id").fact("event", id) });
            continue;
        }
        let group = groups.iter().find(|g| g.events.contains(&id)).map_or("", |g| &g.id);
        if let Some(event) = event(settings, &["events", &id], group, icons, diagnostics) {
            events.insert(id, event);
        }
    }
    events
}

fn event(
    settings: &Settings,
    table: &[&str],
    group: &str,
    icons: &BTreeMap<String, Icon>,
    diagnostics: &mut Diagnostics,
) -> Option<Event> {
    let path = |key| [table, &[key]].concat();
    let [strong_inks, tint_inks, light_inks] =
        ["strong_inks", "tint_inks", "light_inks"].map(|inks| settings.inks(&path(inks), diagnostics));
    let icon = settings.text(&path("icon"), "\"flower-2\"", diagnostics);
    if let Some(name) = icon.as_ref().filter(|name| !icons.contains_key(*name)) {
        let missing = Diagnostic::error("theme-missing-file").fact("file", format!("icons/{name}.svg"));
        diagnostics.push(Diagnostic { place: settings.place(&path("icon")), ..missing });
    }
    let mut color = |key| settings.color(&path(key), diagnostics);
    let colors: [Option<Rgb>; 4] = [color("strong"), color("tint"), color("light"), color("night")];
    let [strong, tint, light, night] = colors;
    Some(Event {
        icon: icon?,
        strong: strong?,
        tint: tint?,
        light: light?,
        night: night?,
        strong_inks: strong_inks?,
        tint_inks: tint_inks?,
        light_inks: light_inks?,
        tender: settings.flag(&path("tender"), diagnostics),
        group: group.to_owned(),
    })
}

fn check_contrast(
    settings: &Settings,
    palette: &Palette,
    neutral: &Event,
    events: &BTreeMap<String, Event>,
    diagnostics: &mut Diagnostics,
) {
    let mut check = |table: &str, pair: &Pair| {
        let ratio = pair.ratio();
        if ratio >= contrast::LEAST {
            return;
        }
        let keys = pair.keys.map(|key| if key.contains('.') { key.to_owned() } else { format!("{table}.{key}") });
        let place = keys.iter().find_map(|key| settings.place(&key.split('.').collect::<Vec<_>>()));
        let low = Diagnostic::error("theme-contrast")
            .fact("text", keys[0].as_str())
            .fact("ground", keys[1].as_str())
            // Cut, not rounded: 6.96 must not read as « 7.0, under 7 ».
            .fact("ratio", format!("{:.1}", (ratio * 10.0).floor() / 10.0));
        diagnostics.push(Diagnostic { place, ..low });
    };
    // The compiled inks have a test of their own.
    let printed = settings.is_own();
    for pair in contrast::of_palette(palette) {
        check("colors", &pair);
    }
    if printed {
        for pair in contrast::of_palette_printed(palette) {
            check("inks", &pair);
        }
    }
    let neutral = std::iter::once(("neutral".to_owned(), neutral));
    for (table, event) in neutral.chain(events.iter().map(|(id, event)| (format!("events.{id}"), event))) {
        for pair in contrast::of_event(event, palette) {
            check(&table, &pair);
        }
        if printed {
            for pair in contrast::of_event_printed(event, palette) {
                check(&table, &pair);
            }
        }
    }
}

/// A colour that the project changes, its inks left as they were: the press would print the old one.
fn check_inks(settings: &Settings, events: &BTreeMap<String, Event>, diagnostics: &mut Diagnostics) {
    let mut check = |color: &[&str], inks: &[&str]| {
        if !settings.changes(color) || settings.place(inks).is_some() {
            return;
        }
        let Some(Rgb(rgb)) = settings.color(color, &mut Diagnostics::default()) else { return };
        let cure: Vec<String> = to_cmyk(&rgb).iter().map(|ink| (u32::from(*ink) * 100 / 255).to_string()).collect();
        let stale = Diagnostic::error("theme-inks-stale")
            .fact("color", color.join("."))
            .fact("table", inks[..inks.len() - 1].join("."))
            .fact("cure", format!("{} = [{}]", inks[inks.len() - 1], cure.join(", ")));
        diagnostics.push(Diagnostic { place: settings.place(color), ..stale });
    };
    for key in ["ink", "sand", "white"] {
        check(&["colors", key], &["inks", key]);
    }
    let tables = std::iter::once(vec!["neutral"]).chain(events.keys().map(|id| vec!["events", id.as_str()]));
    for table in tables {
        for (color, inks) in [("strong", "strong_inks"), ("tint", "tint_inks"), ("light", "light_inks")] {
            check(&[&table[..], &[color]].concat(), &[&table[..], &[inks]].concat());
        }
    }
}

fn fonts(settings: &Settings, files: &BTreeMap<String, File>, diagnostics: &mut Diagnostics) -> Option<Fonts> {
    let scale = settings.scale(&["fonts", "figures_scale"], diagnostics);
    let found = Face::ALL.map(|face| {
        let key = match face {
            Face::Regular => "regular",
            Face::Bold => "bold",
            Face::RegularFigures => "regular_figures",
            Face::BoldFigures => "bold_figures",
            Face::Symbols => "symbols",
        };
        let name = settings.text(&["fonts", key], "\"AtkinsonHyperlegibleNext-Regular.ttf\"", diagnostics)?;
        let path = format!("fonts/{name}");
        let Some(file) = files.get(&path) else {
            let missing = Diagnostic::error("theme-missing-file").fact("file", path);
            diagnostics.push(Diagnostic { place: settings.place(&["fonts", key]), ..missing });
            return None;
        };
        if let Err(reason) = font::names(file.bytes()) {
            diagnostics.push(Diagnostic::error("theme-font").fact("file", path).fact("reason", reason));
            return None;
        }
        Some(Arc::<[u8]>::from(file.bytes()))
    });
    let [Some(regular), Some(bold), Some(regular_figures), Some(bold_figures), Some(signs)] = found else { return None };
    Some(Fonts::new([regular, bold, regular_figures, bold_figures, signs], scale?))
}

fn icons(files: &BTreeMap<String, File>, diagnostics: &mut Diagnostics) -> BTreeMap<String, Icon> {
    let mut icons = BTreeMap::new();
    for (path, file) in files {
        let Some(name) = path.strip_prefix("icons/").and_then(|p| p.strip_suffix(".svg")) else { continue };
        match Icon::parse(file.text()) {
            Ok(icon) => {
                icons.insert(name.to_owned(), icon);
            }
            Err(reason) => {
                let unreadable = Diagnostic::error("theme-icon").fact("file", path.as_str()).fact("reason", reason);
                diagnostics.push(Diagnostic { place: file.place(), ..unreadable });
            }
        }
    }
    for name in NEEDED_ICONS.iter().filter(|name| !files.contains_key(&format!("icons/{name}.svg"))) {
        diagnostics.push(Diagnostic::error("theme-missing-file").fact("file", format!("icons/{name}.svg")));
    }
    icons
}

/// The reader's words of each language. A message that the project's file lacks comes from the compiled one.
fn words(files: &BTreeMap<String, File>, diagnostics: &mut Diagnostics) -> BTreeMap<String, Words> {
    let mut words = BTreeMap::new();
    for (path, file) in files {
        let Some(language) = path.strip_prefix("i18n/").and_then(|p| p.strip_suffix(".ftl")) else { continue };
        let compiled = super::builtin::FILES.iter().find(|(name, _)| name == path).map(|(_, bytes)| *bytes);
        let base = compiled.filter(|_| file.is_own()).and_then(|bytes| str::from_utf8(bytes).ok());
        let rest = base.map(|base| without(base, &message_ids(file.text()))).unwrap_or_default();
        if compiled.is_none() {
            complete(path, file, diagnostics);
        }
        match Words::parse(language, &[(path, file.text()), ("clair", &rest)]) {
            Ok(parsed) => {
                words.insert(language.to_owned(), parsed);
            }
            Err(reasons) => {
                for reason in reasons {
                    let broken = Diagnostic::error("theme-words").fact("file", path.as_str()).fact("reason", reason);
                    diagnostics.push(Diagnostic { place: file.place(), ..broken });
                }
            }
        }
    }
    words
}

/// Tells what a language of the project lacks: nothing compiled stands behind it, and readers would see ids.
fn complete(path: &str, file: &File, diagnostics: &mut Diagnostics) {
    let french = include_str!("../../themes/clair/i18n/fr.ftl");
    let known = message_ids(file.text());
    let missing: Vec<&str> =
        message_ids(french).into_iter().filter(|id| is_for_translations(id) && !known.contains(id)).collect();
    if !missing.is_empty() {
        let diagnostic = Diagnostic::error("theme-words-missing").fact("file", path).fact("ids", missing.join(", "));
        diagnostics.push(Diagnostic { place: file.place(), ..diagnostic.fact("count", missing.len().to_string()) });
    }
}

/// The id that a line of a Fluent file defines, if any.
fn message_id(line: &str) -> Option<&str> {
    let (id, _) = line.split_once('=')?;
    let id = id.trim_end();
    let well = id.strip_prefix('-').unwrap_or(id);
    let first = well.chars().next()?;
    let shaped = well.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    (first.is_ascii_alphabetic() && shaped).then_some(id)
}

pub(super) fn message_ids(ftl: &str) -> BTreeSet<&str> {
    ftl.lines().filter_map(message_id).collect()
}

/// A Fluent file without some of its messages.
fn without(ftl: &str, ids: &BTreeSet<&str>) -> String {
    let mut out = String::with_capacity(ftl.len());
    let mut keeps = true;
    for line in ftl.lines() {
        // Indented lines, blank ones and a closing brace belong to the message above.
        if !line.starts_with([' ', '\t', '}']) && !line.is_empty() {
            keeps = message_id(line).is_none_or(|id| !ids.contains(id));
        }
        if keeps {
            out.push_str(line);
            out.push('\n');
        }
    }
    out
}

fn templates(files: &BTreeMap<String, File>) -> BTreeMap<String, String> {
    files
        .iter()
        .filter_map(|(path, file)| {
            let name = path.strip_prefix("templates/").filter(|name| name.rsplit('.').next() == Some("html"))?;
            Some((name.to_owned(), file.text().to_owned()))
        })
        .collect()
}

/// The templates that the project wrote.
fn template_sources(files: &BTreeMap<String, File>) -> BTreeMap<String, Arc<Source>> {
    let own = files.iter().filter_map(|(path, file)| match file {
        File::Own(source) => Some((path.strip_prefix("templates/")?.to_owned(), Arc::clone(source))),
        _ => None,
    });
    own.collect()
}

/// What is published beside the pages: the style, the fonts that it names, the licences, and the site's icon.
fn assets(
    files: &BTreeMap<String, File>,
    style: String,
    neutral: &Event,
    palette: &Palette,
    diagnostics: &mut Diagnostics,
) -> BTreeMap<String, Vec<u8>> {
    let mut assets = BTreeMap::new();
    for (path, file) in files {
        let extension = path.rsplit('.').next().unwrap_or("");
        let published = match path.split('/').next() {
            Some("fonts") => matches!(extension, "woff2" | "txt"),
            Some("icons") => extension == "txt",
            _ => false,
        };
        if !published {
            continue;
        }
        let place = path.to_ascii_lowercase();
        if extension == "woff2" && place != *path {
            diagnostics.push(Diagnostic::error("theme-file-name").fact("file", path.as_str()).fact("name", place.as_str()));
        }
        assets.insert(place, file.bytes().to_vec());
    }
    assets.insert("style.css".to_owned(), style.into_bytes());
    assets.insert("icon.svg".to_owned(), style::site_icon(neutral, palette).into_bytes());
    assets
}

/// SHA-256 over the sorted names and bytes; lines end in LF whatever the checkout made of them.
fn fingerprint(files: &BTreeMap<String, File>) -> [u8; 32] {
    let mut hash = Sha256::new();
    let mut field = |bytes: &[u8]| {
        hash.update((bytes.len() as u64).to_le_bytes());
        hash.update(bytes);
    };
    for (path, file) in files {
        field(path.as_bytes());
        let is_text = ["css", "ftl", "html", "svg", "toml", "txt"].contains(&path.rsplit('.').next().unwrap_or(""));
        if is_text && file.bytes().contains(&b'\r') {
            field(file.text().replace("\r\n", "\n").as_bytes());
        } else {
            field(file.bytes());
        }
    }
    hash.finalize().into()
}
