//! Each check against a bad file of `tests/checks`, named after its code: what is wrong is found, at its line and
//! column, and the same project without the fault has none.

#[path = "support/told.rs"]
mod told;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use jalon::catalogue::{self, Parts};
use jalon::check::{self, Content, Rule};
use jalon::diagnostic::{Diagnostic, Diagnostics, Source};
use jalon::picture::{self, Gallery};
use jalon::source::Snapshot;
use jalon::{places, settings, sheet, theme};
use jiff::civil::date;
use told::told;

const SITE: &str = r#"name = "Moments de vie"
base_url = "https://guides.mairie.example/"
language = "fr"
[publisher]
name = "Mairie d’Exemple"
address = "1 place de la Mairie, 00000 Exemple"
phone = "01 00 00 00 00"
email = "contact@mairie.example"
director = "Le maire d’Exemple"
[host]
name = "Hébergeur d’Exemple"
address = "2 rue du Serveur, 00000 Exemple"
"#;

const CONTACTS: &str = r#"[allo_service_public]
name = "Allô Service Public"
phone = "39 39"
price = "prix d'un appel"
source = "Service Public"
verified = 2026-11-21
"#;

/// Code, where its bad file lies in a project, line and column of what it must find.
const CASES: &[(&str, &str, usize, usize)] = &[
    ("check-glyph-missing", "content/sheets/fiche.md", 26, 10),
    ("check-to-write", "content/sheets/fiche.md", 26, 10),
    ("check-event-unknown", "content/sheets/fiche.md", 4, 9),
    ("check-support-missing", "content/sheets/fiche.md", 4, 9),
    ("check-headline-length", "content/sheets/fiche.md", 11, 12),
    ("check-lead-length", "content/sheets/fiche.md", 12, 8),
    ("check-summary-length", "content/sheets/fiche.md", 3, 11),
    ("check-picture-unreadable", "content/sheets/fiche.md", 26, 1),
    ("check-contact-typed", "content/sheets/fiche.md", 32, 3),
    ("prose-long-sentence", "content/sheets/fiche.md", 26, 24),
    ("prose-acronym", "content/sheets/fiche.md", 26, 38),
    ("prose-hard-word", "content/sheets/fiche.md", 26, 1),
    ("prose-digit-date", "content/sheets/fiche.md", 26, 34),
    ("prose-capitals", "content/sheets/fiche.md", 26, 8),
    ("prose-vague-link", "content/sheets/fiche.md", 26, 23),
    ("prose-repeated-link", "content/sheets/fiche.md", 26, 61),
    ("prose-bare-number", "content/sheets/fiche.md", 26, 26),
    ("prose-no-deadline", "content/sheets/fiche.md", 24, 5),
    ("prose-no-cost", "content/sheets/fiche.md", 24, 5),
    ("prose-phone-form", "content/sheets/fiche.md", 26, 22),
    ("prose-price-date", "content/sheets/fiche.md", 26, 29),
    ("check-origin-near", "content/sheets/fiche.md", 22, 56),
    ("prose-deadline-title", "content/sheets/fiche.md", 22, 13),
    ("prose-cost-text", "content/sheets/fiche.md", 26, 34),
    ("prose-free-paid", "content/sheets/fiche.md", 26, 34),
    ("prose-old-name", "content/sheets/fiche.md", 26, 16),
    ("prose-typography", "content/sheets/fiche.md", 26, 50),
    ("prose-accepted-unknown", "content/sheets/fiche.md", 15, 8),
    ("prose-accepted-unused", "content/sheets/fiche.md", 16, 8),
    ("prose-accepted-reason", "content/sheets/fiche.md", 15, 8),
    ("sheet-key-unknown", "content/sheets/fiche.md", 8, 1),
    ("sheet-attribute-unknown", "content/sheets/fiche.md", 24, 34),
    ("sheet-key-missing", "content/sheets/fiche.md", 1, 1),
    ("catalogue-expired", "content/sheets/fiche.md", 7, 13),
    ("sheet-image-alternative", "content/sheets/fiche.md", 26, 1),
    ("sheet-heading-skips", "content/sheets/fiche.md", 24, 1),
    ("catalogue-link-sheet", "content/sheets/fiche.md", 26, 7),
    ("catalogue-link-anchor", "content/sheets/fiche.md", 26, 7),
    ("catalogue-link-http", "content/sheets/fiche.md", 26, 7),
    ("catalogue-role-unknown", "content/sheets/fiche.md", 29, 3),
    ("sheet-id-twice", "content/sheets/fiche.md", 34, 26),
    ("sheet-html", "content/sheets/fiche.md", 26, 1),
    ("sheet-date-form", "content/sheets/fiche.md", 6, 12),
    ("catalogue-step-online-only", "content/sheets/fiche.md", 28, 1),
    ("catalogue-step-no-helper", "content/sheets/fiche.md", 28, 1),
    ("catalogue-code-twice", "content/sheets/suite.md", 5, 8),
    ("sheet-way-near", "content/sheets/fiche.en.md", 24, 1),
    ("check-language-words", "content/sheets/fiche.eo.md", 1, 1),
    ("catalogue-translation-alone", "content/sheets/fichee.en.md", 1, 1),
    ("catalogue-translation-older", "content/sheets/fiche.en.md", 6, 12),
    ("catalogue-translation-steps", "content/sheets/fiche.en.md", 30, 23),
    ("catalogue-translation-fact", "content/sheets/fiche.en.md", 20, 24),
    ("catalogue-translation-numbers", "content/sheets/fiche.en.md", 18, 21),
    ("places-no-price", "content/contacts.toml", 3, 9),
    ("theme-contrast", "themes/clair/theme.toml", 2, 8),
    ("theme-state-design", "themes/clair/style.css", 1, 21),
];

/// The project of the bad file: a good one where that file replaces its own.
fn project(place: &str, text: &str) -> Snapshot {
    let mut texts = BTreeMap::from([
        ("content/site.toml", SITE.to_owned()),
        ("content/contacts.toml", CONTACTS.to_owned()),
        ("content/sheets/fiche.md", read("good.md")),
    ]);
    texts.insert(place, text.to_owned());
    let texts = texts
        .into_iter()
        .map(|(name, text)| (name.to_owned(), Arc::new(Source { name: name.to_owned(), text })))
        .collect();
    // A PNG that says 12,000 by 9,000 pixels.
    let mut huge = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\x2e\xe0\0\0\x23\x28\x08\x02\0\0\0".to_vec();
    huge.extend([0x42, 0x4b, 0xe6, 0xbf]);
    huge.extend(b"\0\0\0\0IDAT\x35\xaf\x06\x1e");
    Snapshot { texts, binaries: BTreeMap::from([("content/sheets/plan.png".to_owned(), huge.into())]) }
}

fn read(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/checks").join(name)).unwrap()
}

/// Everything that is said of a project before anything is made.
fn judge(snapshot: &Snapshot) -> Vec<Diagnostic> {
    let mut diagnostics = Diagnostics::default();
    let Some(site) = settings::read(snapshot, &mut diagnostics) else { return diagnostics.sorted() };
    let directory = places::read(snapshot, &mut diagnostics);
    let Some(theme) = theme::load(snapshot, &site.theme, &mut diagnostics) else { return diagnostics.sorted() };
    let sheets = snapshot.texts.iter().filter(|(name, _)| name.starts_with("content/sheets/"));
    let drafts: Vec<_> = sheets.map(|(_, source)| sheet::read(source, &mut diagnostics)).collect();
    let mut gallery = Gallery::default();
    for file in drafts.iter().flat_map(check::pictures) {
        let bytes = snapshot.binaries.get(&format!("content/{file}"));
        if let Some(Err(fault)) = bytes.map(|bytes| picture::decode(bytes)) {
            gallery.faults.insert(file, fault);
        }
    }
    let lexicon = check::Lexicon::read(snapshot, &site.language, &mut diagnostics);
    let content =
        Content { drafts: &drafts, directory: &directory, theme: &theme, gallery: &gallery, lexicon: &lexicon, drafts_allowed: false };
    check::content(&content, &mut diagnostics);
    let editions = catalogue::editions(snapshot, &directory, &mut diagnostics);
    let parts = Parts {
        snapshot,
        site,
        drafts: drafts.into_iter().map(Arc::new).collect(),
        directory,
        editions: editions.into(),
        territory: None,
        theme_fingerprint: theme.fingerprint,
        tender: theme.tender(),
        today: date(2026, 11, 21),
        drafts_allowed: false,
    };
    let _ = catalogue::build(parts, &mut catalogue::Memo::default(), &mut diagnostics);
    diagnostics.sorted()
}

#[test]
fn a_good_project_is_told_nothing() {
    let found = judge(&project("content/sheets/fiche.md", &read("good.md")));
    assert!(found.is_empty(), "{}", told(&found));
    let found = judge(&project("content/sheets/fiche.en.md", &read("good.en.md")));
    assert!(found.is_empty(), "{}", told(&found));
}

#[test]
fn each_fault_is_found_at_its_line_and_column() {
    let mut missed = String::new();
    for (code, place, line, column) in CASES {
        let extension = place.rsplit('.').next().unwrap();
        let found = judge(&project(place, &read(&format!("{code}.{extension}"))));
        let hit = found.iter().any(|d| {
            d.code == *code
                && d.place.as_ref().is_some_and(|p| p.source.name == *place && (p.line(), p.column()) == (*line, *column))
        });
        if !hit {
            let _ = writeln!(missed, "{code} at {place}:{line}:{column}, but:\n{}", told(&found));
        }
    }
    assert!(missed.is_empty(), "{missed}");
}

#[test]
fn a_sheet_against_the_language_rules_has_one_fault_alone() {
    for (code, place, ..) in CASES.iter().filter(|(code, ..)| code.starts_with("prose-")) {
        let found = judge(&project(place, &read(&format!("{code}.md"))));
        assert!(found.len() == 1 && found[0].code == *code, "{code}:\n{}", told(&found));
    }
}

#[test]
fn each_content_check_of_the_table_has_its_bad_sheet() {
    for check in check::TABLE.iter().filter(|check| matches!(check.rule, Rule::Content(_) | Rule::Prose(_) | Rule::Acceptance(_))) {
        assert!(CASES.iter().any(|(code, ..)| *code == check.code), "tests/checks/{}.md is missing", check.code);
    }
}
