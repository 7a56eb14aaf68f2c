//! Tests of the whole room.

use std::sync::Arc;

use super::*;
use crate::diagnostic::{Diagnostics, Source};
use crate::source::Snapshot;

fn snapshot(files: &[(&str, &str)]) -> Snapshot {
    let mut snapshot = Snapshot::default();
    for (name, text) in files {
        let name = format!("themes/ville/{name}");
        snapshot.texts.insert(name.clone(), Arc::new(Source { name, text: (*text).to_owned() }));
    }
    snapshot
}

fn codes(files: &[(&str, &str)]) -> Vec<String> {
    let mut diagnostics = Diagnostics::default();
    load(&snapshot(files), "ville", &mut diagnostics);
    let line = |d: &crate::diagnostic::Diagnostic| d.place.as_ref().map_or(0, crate::diagnostic::Place::line);
    diagnostics.sorted().iter().map(|d| format!("{} {}", d.code, line(d))).collect()
}

pub(crate) fn clair() -> Theme {
    let mut diagnostics = Diagnostics::default();
    let theme = load(&Snapshot::default(), "clair", &mut diagnostics);
    assert!(diagnostics.is_empty(), "{:?}", diagnostics.sorted());
    theme.unwrap()
}

#[test]
fn the_compiled_theme_has_no_fault_and_twelve_events() {
    let theme = clair();
    assert_eq!(theme.events.len(), 12);
    assert!(theme.event("deces").tender && !theme.event("logement").tender);
    assert_eq!(theme.event("inconnu").icon, "signpost");
    assert_eq!(theme.groups.iter().map(|g| g.events.len()).sum::<usize>(), 12);
    assert!(theme.events.values().all(|e| !e.group.is_empty()));
    assert_eq!(theme.icons["phone"].strokes[0], Segment::Move(13.832, 16.568));
}

/// LOOK, section 2: the table of lowest contrasts, as printed there.
#[test]
fn the_lowest_contrasts_are_those_of_the_look() {
    let theme = clair();
    let p = theme.palette;
    let lowest = |pair: &dyn Fn(&Event) -> (Rgb, Rgb)| {
        theme.events.values().map(|e| pair(e).0.contrast(pair(e).1)).fold(f64::MAX, f64::min)
    };
    let table = [
        (lowest(&|e| (e.strong, p.white)), 8.5),
        (lowest(&|e| (e.strong, e.tint)), 7.3),
        (lowest(&|e| (e.strong, p.sand)), 7.6),
        (lowest(&|e| (p.ink, e.tint)), 15.1),
        (lowest(&|e| (p.ink, e.light)), 9.3),
        (lowest(&|e| (e.light, p.night_ground)), 9.6),
        (lowest(&|e| (e.light, e.night)), 7.9),
        (lowest(&|e| (e.light, p.night_sand)), 8.6),
        (lowest(&|e| (p.night_ink, e.night)), 12.6),
        (p.ink.contrast(p.white), 17.7),
        (p.ink.contrast(p.sand), 15.7),
        (p.soft.contrast(p.white), 9.4),
        (p.soft.contrast(p.sand), 8.3),
        (p.night_ink.contrast(p.night_ground), 15.8),
        (p.night_ink.contrast(p.night_sand), 14.2),
        (p.night_soft.contrast(p.night_ground), 11.3),
        (p.night_soft.contrast(p.night_sand), 10.2),
    ];
    for (computed, printed) in table {
        assert!((computed - printed).abs() < 0.1, "{computed} is printed as {printed}");
    }
}

/// LOOK, section 2: what a press prints, read back through its profile, keeps 7 to 1.
#[test]
fn the_compiled_inks_can_be_read() {
    let theme = clair();
    let p = theme.palette;
    let mut lowest = [f64::MAX; 2];
    for event in theme.events.values().chain([&theme.neutral]) {
        for pair in contrast::of_event_printed(event, &p) {
            assert!(pair.ratio() >= contrast::LEAST, "{pair:?}");
            match pair.keys {
                ["strong_inks", "inks.white"] => lowest[0] = lowest[0].min(pair.ratio()),
                ["strong_inks", "tint_inks"] => lowest[1] = lowest[1].min(pair.ratio()),
                _ => {}
            }
        }
    }
    assert!(contrast::of_palette_printed(&p).iter().all(|pair| pair.ratio() >= contrast::LEAST));
    assert!((lowest[0] - 8.3).abs() < 0.15 && (lowest[1] - 7.2).abs() < 0.15, "{lowest:?}");
}

#[test]
fn pale_inks_are_refused_by_their_keys() {
    let mut diagnostics = Diagnostics::default();
    let toml = "[events.deces]\nstrong_inks = [40, 60, 0, 10]\n";
    load(&snapshot(&[("theme.toml", toml)]), "ville", &mut diagnostics);
    let found = diagnostics.sorted();
    let grounds: Vec<&str> = found.iter().map(|d| d.facts[1].1.as_str()).collect();
    assert_eq!(grounds, ["events.deces.tint_inks", "inks.white"], "{found:?}");
    assert!(found.iter().all(|d| d.code == "theme-contrast" && d.facts[0].1 == "events.deces.strong_inks"));
    assert!(found.iter().all(|d| d.place.as_ref().unwrap().line() == 2));
}

#[test]
fn a_colour_that_changes_asks_for_its_inks_and_says_which() {
    let mut diagnostics = Diagnostics::default();
    // The light one is the compiled one in other letters; the neutral strong has its inks.
    let toml = "[events.deces]\nstrong = \"#402050\"\nlight = \"#d4afe5\"\n[neutral]\nstrong = \"#000000\"\n\
                strong_inks = [0, 0, 0, 100]\n[colors]\nink = \"#111111\"\n";
    load(&snapshot(&[("theme.toml", toml)]), "ville", &mut diagnostics);
    let found = diagnostics.sorted();
    let places: Vec<_> = found.iter().map(|d| (d.code, d.place.as_ref().unwrap().line())).collect();
    assert_eq!(places, [("theme-inks-stale", 2), ("theme-inks-stale", 8)], "{found:?}");
    assert_eq!(found[0].facts[1].1, "events.deces");
    assert!(found[0].facts[2].1.starts_with("strong_inks = ["), "{found:?}");
    assert!(found[1].facts[2].1.starts_with("ink = [0, 0, 0, "), "{found:?}");
}

#[test]
fn a_theme_redefines_only_the_keys_that_it_changes() {
    let mut diagnostics = Diagnostics::default();
    let toml = "[events.deces]\nstrong = \"#402050\"\nstrong_inks = [70, 85, 0, 55]\n";
    let files = [("theme.toml", toml), ("i18n/fr.ftl", "html-skip = Début\n")];
    let theme = load(&snapshot(&files), "ville", &mut diagnostics).unwrap();
    assert!(diagnostics.is_empty());
    assert_eq!(theme.event("deces").strong, Rgb([0x40, 0x20, 0x50]));
    assert_eq!(theme.event("deces").icon, "flower-2");
    assert_ne!(theme.fingerprint, clair().fingerprint);
    assert_eq!(theme.words["fr"].get("html-skip"), "Début");
    assert_eq!(theme.words["fr"].get("site-nav-print"), clair().words["fr"].get("site-nav-print"));
    assert!(theme.words["fr"].has("site-nav-print"));
}

#[test]
fn a_pale_text_is_refused_with_its_pair_and_its_ratio() {
    let mut diagnostics = Diagnostics::default();
    load(&snapshot(&[("theme.toml", "[colors]\n\nsoft = \"#777777\"\n")]), "ville", &mut diagnostics);
    let found = diagnostics.sorted();
    assert_eq!(found.len(), 2, "on white and on sand: {found:?}");
    assert!(found.iter().all(|d| d.code == "theme-contrast" && d.place.as_ref().unwrap().line() == 3));
    assert_eq!(found[1].facts[1..], [("ground", "colors.white".to_owned()), ("ratio", "4.4".to_owned())]);
}

#[test]
fn every_fault_of_the_settings_has_its_line() {
    let toml = "[colors]\ninc = 1\nink = \"red\"\n[events.deces]\nicon = \"skull\"\nstrong_inks = [90, 90, 90, 90]\n\
                [events.\"a b\"]\n[fonts]\nbold = \"None.ttf\"\nfigures_scale = -1\n";
    assert_eq!(
        codes(&[("theme.toml", toml)]),
        [
            "theme-unknown-key 2",
            "theme-value 3",
            "theme-missing-file 5",
            "theme-value 6",
            "theme-event-id 7",
            "theme-missing-file 9",
            "theme-value 10"
        ]
    );
    assert_eq!(codes(&[("theme.toml", "[colors\n")]), ["theme-toml 1"]);
    assert_eq!(codes(&[]), ["theme-unknown 0"]);
}

#[test]
fn the_design_of_the_state_is_refused_wherever_it_hides() {
    for file in [
        ("style.css", "body { font-family: Marianne }"),
        ("style.css", ".fr-btn { color: red }"),
        ("templates/page.html", "<div class=\"a fr-header\"></div>"),
        ("templates/page.html", "<p>République française. Liberté, Égalité, Fraternité</p>"),
        ("icons/dsfr-logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" stroke=\"#000\"><path d=\"M0 0L1 1\"/></svg>"),
    ] {
        assert!(codes(&[file]).iter().any(|c| c.starts_with("theme-state-design")), "{file:?}");
    }
    let innocent = ("style.css", ".a-fr-b { } :lang(fr) .offre-libre { }");
    assert_eq!(codes(&[innocent]), Vec::<String>::new());
}

#[test]
fn a_font_of_the_state_is_known_by_its_name_table() {
    // The family's name, in UTF-16 as in the file, replaced by one of the same length.
    let utf16 = |s: &str| s.encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<u8>>();
    let (old, new) = (utf16("Atkinson"), utf16("Marianne"));
    let mut font = clair().fonts.file(Face::Bold).to_vec();
    let mut renamed = 0;
    for i in 0..font.len() - old.len() {
        if font[i..].starts_with(&old) {
            font[i..i + old.len()].copy_from_slice(&new);
            renamed += 1;
        }
    }
    assert!(renamed > 0);
    let mut snapshot = Snapshot::default();
    snapshot.binaries.insert("themes/ville/fonts/autre.ttf".to_owned(), font.into());
    snapshot.binaries.insert("themes/ville/fonts/cassee.ttf".to_owned(), Arc::from(&b"no font"[..]));
    let mut diagnostics = Diagnostics::default();
    load(&snapshot, "ville", &mut diagnostics);
    let codes: Vec<_> = diagnostics.sorted().iter().map(|d| d.code).collect();
    assert_eq!(codes, ["theme-font", "theme-state-design"]);
}

#[test]
fn a_style_fetches_nothing_from_elsewhere() {
    for css in [
        "@import 'a.css';",
        "@\\69mport 'a.css';",
        "a { background: url(https://a.example/x.png) }",
        "a { background: u\\72l(//a.example/x.png) }",
        "a { background: url( \"data:image/png;base64,AA\" ) }",
        "a { background: url(../x.png) }",
        "a { background: image-set(\"https://a.example/x.png\" 1x) }",
        "a { background: u/**/rl(no) url(missing.png) }",
    ] {
        assert!(!codes(&[("style.css", css)]).is_empty(), "{css}");
    }
    let fine = "@font-face { src: url(fonts/lexend-light.woff2) } /* https://example.org @import */";
    assert_eq!(codes(&[("style.css", fine)]), Vec::<String>::new());
}

#[test]
fn signs_are_drawn_when_a_face_of_words_lacks_them() {
    let fonts = clair().fonts;
    assert!("←→↑↓↔⇒✓✔✗✘☐☑☒№′☎".chars().all(|c| fonts.symbols.contains(&c)));
    // What Atkinson has stays Atkinson's.
    assert!(!"aé•–—…€°½×œŒæ«»’²".chars().any(|c| fonts.symbols.contains(&c)));
    assert!(!fonts.symbols.contains(&'\u{1F600}'));
}

#[test]
fn a_script_is_printed_when_half_of_the_letters_are() {
    let fonts = clair().fonts;
    assert!(fonts.write("Un proche est décédé") && fonts.write("« 12 »") && fonts.write("Leçon de русский"));
    assert!(!fonts.write("Умер близкий") && !fonts.write("מוות במשפחה") && !fonts.write("وفاة قريب") && !fonts.write("亲人去世"));
}
