//! The stress project (`tests/stress`, written by its `make.py`): every construct and every hard input gives papers that
//! say all of it; what cannot be printed is told at its place.

#[path = "support/told.rs"]
mod told;
#[expect(dead_code, reason = "this file reads no codes")]
mod support;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use jalon::catalogue::PaperVariant;
use jalon::diagnostic::{Diagnostic, Severity};
use jalon::language::normal;
use jalon::pdf;
use jalon::picture::{self, Picture};
use jalon::pipeline::{self, Order};
use jalon::publication::{Artifact, Form, Request, TABLE};
use jalon::publish::RealDisk;
use jiff::civil::date;
use lopdf::{Document, Object};
use told::told;

/// How the files end that hold a whole sheet.
const WHOLE: [&str; 4] = ["-clair-a4", "-gros-caracteres-a4", "-tres-gros-caracteres-a4", "-livret-a5"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/stress")
}

fn order() -> Order {
    let variants = BTreeSet::from([PaperVariant::Screen, PaperVariant::Black]);
    let request = Request { variants, ..Request::default() };
    Order { root: root(), today: date(2026, 11, 22), drafts: false, edition: None, request, jobs: None }
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
    let found = of("ar");
    assert!(found.contains("text") && found.contains("page"), "{found:?}");
    assert!(!papers().any(|paper| paper.path.as_str().starts_with("ar/")), "{found:?}");
    assert!(of("en").contains("large"));
}

/// Paragraphs, items, cells and lines of code without markup: each is in every paper that holds the whole sheet.
#[test]
fn no_text_is_lost() {
    let source = fs::read_to_string(root().join("content/sheets/longues-formes.md")).unwrap();
    let body = source.rsplit_once("+++\n").unwrap().1;
    let lines = body.lines().filter(|line| !line.starts_with("| ---") && !line.starts_with("```"));
    let pieces: Vec<&str> = lines.flat_map(|line| line.trim_start_matches(['#', '-', '>', ':', ' ']).split('|')).collect();
    let mut lost = String::new();
    assert!(pieces.len() > 380 && pieces.iter().any(|piece| piece.split_whitespace().count() == 5000));
    for paper in whole("longues-formes") {
        let text = read(paper);
        let mut at = 0;
        for piece in &pieces {
            let wanted = letters(piece);
            match text[at..].find(&wanted) {
                Some(found) => at += found + wanted.len(),
                None => _ = writeln!(lost, "{}: {piece}", paper.path.as_str()),
            }
        }
    }
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

/// The head of the first says more than may be opened; that of the second, fewer, and more than its file holds.
#[test]
fn a_picture_that_lies_or_is_immense_is_told_at_its_place() {
    for (name, causes) in [("image-immense", &["huge"][..]), ("image-menteuse", &["cut", "broken"])] {
        let found = print(name);
        let errors: Vec<_> = found.iter().filter(|d| d.severity == Severity::Error).collect();
        assert_eq!(errors.len(), 1, "{name}: {}", told(&found));
        let place = errors[0].place.as_ref().unwrap();
        assert_eq!((errors[0].code, place.line(), place.column()), ("check-picture-unreadable", 16, 1), "{name}");
        let fact = |wanted: &str| errors[0].facts.iter().find(|(name, _)| *name == wanted).map(|(_, value)| value.as_str());
        assert!(causes.contains(&fact("cause").unwrap()), "{name}: {}", told(&found));
        if name == "image-immense" {
            assert_eq!((fact("width"), fact("height")), (Some("12000"), Some("9000")));
        }
    }
}

/// For each element of the structure tree, the roles from the root to it.
fn structure(artifact: &Artifact) -> Vec<Vec<String>> {
    fn walk(document: &Document, kids: &Object, path: &mut Vec<String>, out: &mut Vec<Vec<String>>) {
        match kids {
            Object::Reference(id) => walk(document, document.get_object(*id).unwrap(), path, out),
            Object::Array(kids) => kids.iter().for_each(|kid| walk(document, kid, path, out)),
            Object::Dictionary(element) => {
                let Ok(role) = element.get(b"S").and_then(Object::as_name) else { return };
                path.push(String::from_utf8_lossy(role).into_owned());
                out.push(path.clone());
                if let Ok(kids) = element.get(b"K") {
                    walk(document, kids, path, out);
                }
                path.pop();
            }
            _ => {}
        }
    }
    let document = Document::load_mem(&artifact.bytes).unwrap();
    let root = document.catalog().unwrap().get(b"StructTreeRoot").and_then(Object::as_reference).unwrap();
    let mut out = Vec::new();
    walk(&document, document.get_dictionary(root).unwrap().get(b"K").unwrap(), &mut Vec::new(), &mut out);
    out
}

fn whole(slug: &str) -> Vec<&'static Artifact> {
    let found: Vec<_> = papers()
        .filter(|paper| WHOLE.iter().any(|end| paper.path.as_str().contains(&format!("{slug}{end}"))))
        .collect();
    assert_eq!(found.len(), 8, "four sizes, in colour and in one black");
    found
}

#[test]
fn what_is_nested_stays_nested_and_what_is_cut_by_pages_stays_one() {
    for paper in whole("toutes-les-formes") {
        let paths = structure(paper);
        let depth = |role: &str| paths.iter().map(|path| path.iter().filter(|r| *r == role).count()).max().unwrap();
        assert_eq!((depth("L"), depth("BlockQuote")), (6, 2), "{}", paper.path.as_str());
        let quoted = |path: &&Vec<String>| path.ends_with(&["BlockQuote", "BlockQuote", "L"].map(str::to_owned));
        assert_eq!(paths.iter().filter(quoted).count(), 2, "{}", paper.path.as_str());
    }
    for paper in whole("longues-formes") {
        let paths = structure(paper);
        let count = |role: &str| paths.iter().filter(|path| path.last().is_some_and(|r| r == role)).count();
        // 60 rows of 3 and 5 rows of 12, each under one row of heads.
        assert_eq!(["Table", "TR", "TH", "TD"].map(count), [2, 67, 15, 240], "{}", paper.path.as_str());
        let mut items = vec![0];
        for path in &paths {
            match path.last().unwrap().as_str() {
                "L" => items.push(0),
                "LI" => *items.last_mut().unwrap() += 1,
                _ => {}
            }
        }
        assert!(items.contains(&80), "{}: {items:?}", paper.path.as_str());
    }
}

#[test]
fn an_address_of_400_signs_is_printed_whole_and_led_to_whole() {
    let source = fs::read_to_string(root().join("content/sheets/toutes-les-formes.md")).unwrap();
    let address = source.split_once("400 signes : <").unwrap().1.split_once('>').unwrap().0;
    assert_eq!(address.len(), 400);
    for paper in whole("toutes-les-formes") {
        let reading = pdf::read(&paper.bytes).unwrap();
        assert!(reading.links.iter().filter(|link| link.address.as_deref() == Some(address)).count() >= 2);
        let printed = letters(address.trim_start_matches("https://www."));
        assert!(read(paper).matches(&printed).count() >= 2, "{}", paper.path.as_str());
    }
}

#[test]
fn a_note_called_three_times_is_lettered_three_times_and_told_once() {
    for paper in whole("toutes-les-formes") {
        let reading = pdf::read(&paper.bytes).unwrap();
        let text: String = reading.blocks.iter().map(|block| block.text.as_str()).collect();
        assert_eq!(text.matches("(a)").count(), 4, "{}", paper.path.as_str());
        assert_eq!(text.matches("(b)").count(), 0, "{}", paper.path.as_str());
        let notes = structure(paper).iter().filter(|path| path.last().is_some_and(|role| role == "Note")).count();
        assert_eq!(notes, 1, "{}", paper.path.as_str());
    }
}

/// A PNG in colours, one in greys, one that lets the page through, a JPEG, and a JPEG in the inks of a press.
const PICTURES: [(&str, &str); 5] = [
    ("rose.png", "Une rose des vents"),
    ("gris.png", "Un dégradé"),
    ("disque.png", "Un disque"),
    ("mur.jpg", "Une photographie"),
    ("encres.jpg", "Un carré violet"),
];

#[test]
fn every_kind_of_picture_is_in_the_paper_point_for_point() {
    let decoded = PICTURES.map(|(file, _)| picture::decode(&fs::read(root().join("content/sheets").join(file)).unwrap()).unwrap());
    let center = |picture: &Picture| {
        let at = 3 * (picture.height / 2 * picture.width + picture.width / 2) as usize;
        [picture.pixels[at], picture.pixels[at + 1], picture.pixels[at + 2]]
    };
    // On white: 200 of 255 of (20, 120, 60). In inks: 255 less each, times 225 of 255 for the black.
    assert!(near(center(&decoded[2]), [71, 149, 102]), "{:?}", center(&decoded[2]));
    assert!(near(center(&decoded[4]), [101, 49, 225]), "{:?}", center(&decoded[4]));
    for paper in whole("toutes-les-formes") {
        let black = paper.path.as_str().ends_with("-noir.pdf");
        let document = Document::load_mem(&paper.bytes).unwrap();
        let streams = document.objects.values().filter_map(|object| object.as_stream().ok());
        let held: BTreeSet<Vec<u8>> = streams
            .filter(|stream| stream.dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|kind| kind == b"Image"))
            .map(|stream| stream.decompressed_content().unwrap())
            .collect();
        assert_eq!(held.len(), PICTURES.len(), "{}", paper.path.as_str());
        for ((file, _), picture) in PICTURES.iter().zip(&decoded) {
            let picture = if black { picture.gray() } else { picture.clone() };
            let step = if picture.is_gray() { 3 } else { 1 };
            let points: Vec<u8> = picture.pixels.iter().copied().step_by(step).collect();
            assert!(held.contains(&points), "{}: {file}", paper.path.as_str());
        }
    }
}

#[test]
fn every_kind_of_picture_is_drawn_in_its_colours_where_its_figure_is() {
    let paper = *whole("toutes-les-formes").iter().find(|paper| paper.path.as_str().ends_with("-clair-a4.pdf")).unwrap();
    let reading = pdf::read(&paper.bytes).unwrap();
    let colors = [[170, 30, 30], [128; 3], [71, 149, 102], [180, 90, 70], [101, 49, 225]];
    for ((file, alternative), color) in PICTURES.iter().zip(colors) {
        let says = |said: &Option<String>| said.as_deref().is_some_and(|said| said.starts_with(alternative));
        let figure = reading.blocks.iter().find(|block| says(&block.alternative)).unwrap();
        let (_, pixels) = support::picture::paint(&paper.bytes, figure.page.unwrap(), 72.0);
        let seen = pixels.iter().filter(|pixel| near(**pixel, color)).count();
        assert!(seen > 300, "{file}: {seen} points of its colour");
    }
}

fn near(found: [u8; 3], wanted: [u8; 3]) -> bool {
    found.iter().zip(wanted).all(|(found, wanted)| found.abs_diff(wanted) <= 12)
}

fn print(name: &str) -> Vec<Diagnostic> {
    let out = tempfile::tempdir().unwrap();
    let file = root().join(format!("bad/{name}.md"));
    pipeline::print(&order(), true, &[file], out.path(), &RealDisk, &()).diagnostics
}
