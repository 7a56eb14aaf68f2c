//! The stress project (`tests/stress`, written by its `make.py`): every construct and every hard input gives papers that
//! say all of it; what cannot be printed is told at its place.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use jalon::catalogue::PaperVariant;
use jalon::diagnostic::{Diagnostic, Severity};
use jalon::language::normal;
use jalon::pdf;
use jalon::pipeline::{self, Order};
use jalon::publication::{Artifact, Form, Request, TABLE};
use jalon::publish::RealDisk;
use jiff::civil::date;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/stress")
}

fn order() -> Order {
    let variants = BTreeSet::from([PaperVariant::Screen, PaperVariant::Black]);
    let request = Request { variants, ..Request::default() };
    Order { root: root(), today: date(2026, 11, 22), drafts: false, request, jobs: None }
}

fn told(diagnostics: &[Diagnostic]) -> String {
    let mut out = String::new();
    for d in diagnostics {
        let place = d.place.as_ref().map(|p| format!("{}:{}:{}", p.source.name, p.line(), p.column()));
        let _ = writeln!(out, "{} {:?} {} {:?}", place.unwrap_or_default(), d.severity, d.code, d.facts);
    }
    out
}

/// Everything that a build of the stress project publishes: each publication, on screen and in one black.
static ALL: LazyLock<Vec<Artifact>> = LazyLock::new(|| {
    let out = tempfile::tempdir().unwrap();
    let run = pipeline::build(&order(), &out.path().join("dist"), &RealDisk, &());
    match run.result {
        Ok((_, artifacts, _)) => artifacts,
        Err(_) => panic!("{}", told(&run.diagnostics)),
    }
});

fn papers() -> impl Iterator<Item = &'static Artifact> {
    ALL.iter().filter(|artifact| artifact.path.as_str().ends_with(".pdf"))
}

/// Letters, figures and signs: typography moves the rest.
fn letters(text: &str) -> String {
    normal(text).chars().filter(|c| !c.is_whitespace() && !c.is_ascii_punctuation() && !"’«»…–—\u{2011}".contains(*c)).collect()
}

fn read(artifact: &Artifact) -> String {
    let reading = pdf::read(&artifact.bytes).unwrap_or_else(|error| panic!("{}: {error}", artifact.path.as_str()));
    reading.blocks.iter().map(|block| letters(&block.text)).collect()
}

#[test]
fn every_publication_of_every_sheet_is_made_in_both_variants() {
    for row in TABLE.iter().filter(|row| row.form == Form::Pdf && row.id != "poster") {
        let made = |slug: &str, end: &str| {
            let wanted = row.path.replace("{slug}", slug).replace("{format}", "a4").replace(".pdf", end);
            assert!(papers().any(|paper| paper.path.as_str() == wanted), "{wanted} is not made");
        };
        for slug in ["toutes-les-formes", "longues-formes", "suite"] {
            made(slug, ".pdf");
            made(slug, "-noir.pdf");
        }
    }
}

/// DESIGN, section 6.
#[test]
fn a_translation_in_a_script_that_no_font_has_gets_its_page_and_its_text() {
    let of = |language: &str| -> BTreeSet<&str> {
        let folder = format!("{language}/");
        ALL.iter().filter(|a| a.path.as_str().starts_with(&folder)).map(|a| a.publication).collect()
    };
    for language in ["ru", "he"] {
        let found = of(language);
        assert!(found.contains("text") && found.contains("page"), "{language}: {found:?}");
        assert!(!papers().any(|paper| paper.path.as_str().starts_with(language)), "{language}: {found:?}");
    }
    assert!(of("en").contains("large"));
}

/// Paragraphs, items, cells and lines of code without markup: each is in every paper that holds the whole sheet.
#[test]
fn no_text_is_lost() {
    let whole = ["-clair-a4", "-gros-caracteres-a4", "-tres-gros-caracteres-a4", "-livret-a5"];
    let source = fs::read_to_string(root().join("content/sheets/longues-formes.md")).unwrap();
    let body = source.rsplit_once("+++\n").unwrap().1;
    let lines = body.lines().filter(|line| !line.starts_with("| ---") && !line.starts_with("```"));
    let pieces: Vec<&str> = lines.flat_map(|line| line.trim_start_matches(['#', '-', '>', ':', ' ']).split('|')).collect();
    let mut seen = 0;
    let mut lost = String::new();
    for paper in papers().filter(|paper| whole.iter().any(|end| paper.path.as_str().contains(&format!("longues-formes{end}")))) {
        let text = read(paper);
        let mut at = 0;
        for piece in &pieces {
            let wanted = letters(piece);
            match text[at..].find(&wanted) {
                Some(found) => at += found + wanted.len(),
                None => _ = writeln!(lost, "{}: {piece}", paper.path.as_str()),
            }
        }
        seen += 1;
    }
    assert_eq!(seen, 8);
    assert!(lost.is_empty(), "{lost}");
}

#[test]
fn signs_and_letters_are_read_as_they_are_written() {
    for paper in papers().filter(|paper| paper.path.as_str().contains("toutes-les-formes-gros-caracteres")) {
        let text = read(paper);
        for wanted in [
            "←gauche→droite↑haut↓bas↔lesdeux⇒donc✓fait✔fait✗non✘non☐vide☑coché☒barré",
            "administrationetdesaccentsséparésétéÇAà",
            "1er2ndXXesiècle",
            "àâäçéèêëîïôöùûüÿœæÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸŒÆ",
            "■●★☎✉⚠✔",
        ] {
            let wanted = letters(wanted);
            assert!(text.contains(&wanted), "{}: {wanted}", paper.path.as_str());
        }
    }
}

/// Sheets that cannot be printed, and where they say so: code, line, column, and what mends it.
#[test]
fn what_cannot_be_printed_is_told_at_its_place() {
    for (name, column, keys) in [
        ("emoji", 11, "signs"),
        ("hebreu", 8, "letters"),
        ("arabe", 8, "letters"),
        ("grec", 8, "letters"),
        ("cyrillique", 8, "letters"),
        ("chinois", 8, "letters"),
    ] {
        let found = print(name);
        let errors: Vec<_> = found.iter().filter(|d| d.severity == Severity::Error).collect();
        assert_eq!(errors.len(), 1, "{name}: {}", told(&found));
        let place = errors[0].place.as_ref().unwrap();
        assert_eq!((errors[0].code, place.line(), place.column()), ("check-glyph-missing", 16, column), "{name}");
        assert!(errors[0].facts.contains(&("keys", keys.to_owned())), "{name}: {}", told(&found));
    }
}

#[test]
fn a_picture_that_lies_or_is_immense_breaks_nothing() {
    for name in ["image-menteuse", "image-immense"] {
        let found = print(name);
        for error in found.iter().filter(|d| d.severity == Severity::Error) {
            let place = error.place.as_ref().unwrap_or_else(|| panic!("{name}: {}", told(&found)));
            assert_eq!(place.line(), 16, "{name}: {}", told(&found));
        }
    }
}

fn print(name: &str) -> Vec<Diagnostic> {
    let out = tempfile::tempdir().unwrap();
    let file = root().join(format!("bad/{name}.md"));
    pipeline::print(&order(), true, &[file], out.path(), &RealDisk, &()).diagnostics
}
