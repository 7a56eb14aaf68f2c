//! The project's own content, built whole: what is there, what the papers say, what the codes open, and the same bytes
//! whatever the folder, the date and the number of threads.

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use jalon::diagnostic::Diagnostic;
use jalon::pdf;
use jalon::pipeline::{self, Order};
use jalon::publication::{Artifact, Request};
use jalon::publish::RealDisk;
use jiff::civil::{Date, date};
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};

/// A day on which the sheets are valid.
const TODAY: Date = date(2026, 11, 21);

fn order(root: &Path, today: Date, jobs: usize) -> Order {
    Order { root: root.to_owned(), today, drafts: false, edition: None, request: Request::default(), jobs: NonZeroUsize::new(jobs) }
}

fn project() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn build(root: &Path, out: &Path, today: Date, jobs: usize) -> Vec<Artifact> {
    let run = pipeline::build(&order(root, today, jobs), out, &RealDisk, &());
    let (_, artifacts, _) = run.result.unwrap_or_else(|stop| panic!("{stop:?}: {:#?}", run.diagnostics));
    artifacts
}

/// Every file of a folder, by path.
fn tree(root: &Path) -> BTreeMap<String, Vec<u8>> {
    walkdir::WalkDir::new(root)
        .into_iter()
        .map(|entry| entry.expect("a readable folder"))
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let path = entry.path().strip_prefix(root).expect("inside").to_string_lossy().into_owned();
            (path, std::fs::read(entry.path()).expect("a readable file"))
        })
        .collect()
}

fn copy(from: &Path, to: &Path) {
    for (path, bytes) in tree(from) {
        let target = to.join(path);
        std::fs::create_dir_all(target.parent().expect("a parent")).expect("a folder");
        std::fs::write(target, bytes).expect("a file");
    }
}

/// Whether a diagnostic says in which file it is.
fn names(diagnostic: &Diagnostic, file: &str) -> bool {
    diagnostic.place.as_ref().is_some_and(|p| p.source.name.ends_with(file))
        || diagnostic.facts.iter().any(|f| f.1.contains(file))
}

#[test]
fn a_build_holds_what_is_promised() {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("dist");
    build(&project(), &out, TODAY, 2);
    let files: BTreeSet<String> = tree(&out).into_keys().collect();
    for slug in ["un-proche-est-decede", "je-pars-de-chez-mes-parents", "j-entre-dans-la-vie-active"] {
        for file in
            ["feuillet-a5", "aide-memoire-a4", "clair-a4", "gros-caracteres-a4", "tres-gros-caracteres-a4", "livret-a5", "affiche-a4", "affiche-a3", "affiche-a2"]
        {
            assert!(files.contains(&format!("{slug}/{slug}-{file}.pdf")), "{slug}-{file}.pdf is missing");
        }
        for file in ["index.html".to_owned(), format!("{slug}.txt")] {
            assert!(files.contains(&format!("{slug}/{file}")), "{slug}/{file} is missing");
        }
    }
    for file in [
        "index.html", "404.html", "style.css", "kits/index.html", "kits/hopital/kit-hopital.zip", "kits/crous/kit-crous.zip",
        "q/d7/index.html", "q/t4/index.html", "q/v3/index.html", "accessibilite/index.html", "mentions-legales/index.html",
        "donnees-personnelles/index.html", "plan-du-site/index.html", "authenticite/index.html", "glossaire/index.html",
    ] {
        assert!(files.contains(file), "{file} is missing");
    }
}

/// A page is meant to open on a slow line (the issue of the site): with its style, and the fonts once.
#[test]
fn pages_with_their_style_weigh_under_30_kb_and_the_fonts_under_90() {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("dist");
    let only = Request { only: ["page".to_owned()].into(), ..Request::default() };
    let run = pipeline::build(&Order { request: only, ..order(&project(), TODAY, 2) }, &out, &RealDisk, &());
    run.result.unwrap_or_else(|stop| panic!("{stop:?}: {:#?}", run.diagnostics));
    let files = tree(&out);
    let compressed = |path: &str| {
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        std::io::Write::write_all(&mut encoder, &files[path]).expect("in memory");
        encoder.finish().expect("in memory").len()
    };
    let style = compressed("style.css");
    let mut pages = 0;
    for path in files.keys().filter(|path| path.ends_with(".html")) {
        let weight = compressed(path) + if path == "404.html" { 0 } else { style };
        assert!(weight < 30_000, "{path}: {weight} bytes, {style} of them the style");
        pages += 1;
    }
    assert!(pages > 10);
    let fonts: usize = files.iter().filter(|(path, _)| path.ends_with(".woff2")).map(|(_, bytes)| bytes.len()).sum();
    assert!((1..90_000).contains(&fonts), "{fonts} bytes of fonts");
}

#[test]
fn every_paper_is_pdf_ua_and_every_code_opens_a_page() {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("dist");
    let artifacts = build(&project(), &out, TODAY, 2);
    let mut posters = 0;
    for artifact in artifacts.iter().filter(|a| a.path.as_str().ends_with(".pdf")) {
        let options = ValidationOptions::default().profile(ValidationProfile::PdfUa1);
        let report = validate_pdf_bytes(&artifact.bytes, &options).expect("readable");
        assert!(report.is_compliant, "{}: {report:?}", artifact.path);
        if artifact.publication != "poster" {
            continue;
        }
        posters += 1;
        let picture = support::picture::draw(&artifact.bytes, 0, 100.0);
        let [address] = &support::picture::codes(&picture)[..] else { panic!("{}: not one code", artifact.path) };
        assert_eq!(support::picture::code(&picture).as_ref(), Some(address), "{}", artifact.path);
        let page = address.strip_prefix("https://guides.mairie.example/").expect("our own address");
        assert!(out.join(page).join("index.html").is_file(), "{address} opens nothing");
        let reading = pdf::read(&artifact.bytes).expect("readable");
        let words: String = reading.pages[0].text.split_whitespace().collect();
        assert!(words.contains(address.trim_start_matches("https://")), "{}: no address in clear", artifact.path);
    }
    assert_eq!(posters, 9);
}

#[test]
fn a_poster_gives_phone_counter_and_code_the_same_room() {
    let folder = tempfile::tempdir().expect("a folder");
    let artifacts = build(&project(), &folder.path().join("dist"), TODAY, 2);
    for artifact in artifacts.iter().filter(|a| a.publication == "poster") {
        let reading = pdf::read(&artifact.bytes).expect("readable");
        let verbs: Vec<usize> = ["Appelez", "Venez", "Scannez"]
            .iter()
            .map(|verb| reading.blocks.iter().position(|b| b.text == *verb).unwrap_or_else(|| panic!("{verb}")))
            .collect();
        assert!(verbs.is_sorted(), "{}: the phone is read first", artifact.path);
    }
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let folder = tempfile::tempdir().expect("a folder");
    let first = folder.path().join("a/dist");
    build(&project(), &first, TODAY, 2);
    // Another folder, another day, one thread, files made in another order.
    let copied = folder.path().join("elsewhere/deeper");
    copy(&project().join("content"), &copied.join("content"));
    let second = folder.path().join("b/dist");
    build(&copied, &second, date(2026, 12, 30), 1);
    let (first, second) = (tree(&first), tree(&second));
    assert_eq!(first.keys().collect::<Vec<_>>(), second.keys().collect::<Vec<_>>());
    for (path, bytes) in &first {
        assert!(bytes == &second[path], "{path} differs");
    }
}

#[test]
fn a_build_that_finds_an_error_leaves_the_last_site() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path().join("project");
    copy(&project().join("content"), &root.join("content"));
    let out = root.join("dist");
    build(&root, &out, TODAY, 2);
    let before = tree(&out);
    let sheet = root.join("content/sheets/un-proche-est-decede.md");
    let text = std::fs::read_to_string(&sheet).expect("the sheet");
    std::fs::write(&sheet, text.replace("{mairie}", "{mairi}")).expect("the fault");
    let run = pipeline::build(&order(&root, TODAY, 2), &out, &RealDisk, &());
    assert!(run.result.is_err());
    let fault = run.diagnostics.iter().find(|d| d.facts.iter().any(|f| f.1 == "mairi")).expect("the role is named");
    assert!(fault.place.as_ref().is_some_and(|p| p.source.name == "content/sheets/un-proche-est-decede.md"));
    assert_eq!(before, tree(&out));
}

#[test]
fn hostile_projects_are_told_and_cost_nothing() {
    let deep = format!("{}x{}", "[".repeat(10_000), "]".repeat(10_000));
    let head = "+++\ntitle = \"T\"\nsummary = \"S\"\nevent = \"deces\"\nverified = 2026-11-21\nreview_by = 2027-05-21\nowner = \"O\"\n\n[[sources]]\nid = \"F1\"\ntitle = \"T\"\nurl = \"https://a.fr/\"\n+++\n\n";
    let mut noise = Vec::new();
    let mut seed = 0x2545_F491_4F6C_DD1D_u64;
    for _ in 0..4096 {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        noise.push((seed >> 32) as u8);
    }
    let copy_of = |text: &str| text.as_bytes().to_vec();
    let cases: Vec<(&str, &str, Vec<u8>)> = vec![
        ("random bytes", "bruit.md", noise),
        ("not UTF-8", "latin.md", b"+++\ntitle = \"D\xe9c\xe8s\"\n+++\n".to_vec()),
        ("an empty file", "vide.md", Vec::new()),
        ("10 MB", "gros.md", vec![b'a'; 10 << 20]),
        ("a missing fence", "cloture.md", copy_of("+++\ntitle = \"T\"\n\nTexte.\n")),
        ("a device name", "con.md", copy_of(&format!("{head}Texte.\n"))),
        ("a slug twice", "Un-Proche-Est-Decede.md", copy_of(&format!("{head}Texte.\n"))),
        ("a code twice", "code.md", copy_of(&format!("{}Texte.\n", head.replace("event", "code = \"d7\"\nevent")))),
    ];
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path().join("project");
    copy(&project().join("content"), &root.join("content"));
    let out = root.join("dist");
    build(&root, &out, TODAY, 2);
    let before = tree(&out);
    for (what, name, bytes) in cases {
        let path = root.join("content/sheets").join(name);
        std::fs::write(&path, bytes).expect(what);
        let run = pipeline::build(&order(&root, TODAY, 2), &out, &RealDisk, &());
        assert!(run.result.is_err(), "{what} was published");
        assert!(run.diagnostics.iter().any(|d| names(d, name)), "{what}: nobody says where: {:#?}", run.diagnostics);
        assert_eq!(before, tree(&out), "{what} cost the last site");
        std::fs::remove_file(path).expect(what);
    }
    // What is only odd builds: a mark at the start, Windows line ends, ten thousand brackets.
    let sheet = std::fs::read_to_string(root.join("content/sheets/un-proche-est-decede.md")).expect("the sheet");
    let odd = format!("\u{feff}{}", sheet.replace('\n', "\r\n"));
    std::fs::write(root.join("content/sheets/un-proche-est-decede.md"), odd).expect("odd");
    std::fs::write(root.join("content/sheets/crochets.md"), format!("{head}{deep}\n")).expect("brackets");
    let run = pipeline::build(&order(&root, TODAY, 2), &out, &RealDisk, &());
    assert!(run.result.is_ok() || run.diagnostics.iter().any(|d| d.place.is_some()), "{:#?}", run.diagnostics);
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_project_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path().join("project");
    copy(&project().join("content"), &root.join("content"));
    std::fs::write(folder.path().join("secret.md"), "secret").expect("a secret");
    std::os::unix::fs::symlink(folder.path().join("secret.md"), root.join("content/sheets/lien.md")).expect("a link");
    let run = pipeline::build(&order(&root, TODAY, 2), &root.join("dist"), &RealDisk, &());
    assert!(run.result.is_err());
    assert!(run.diagnostics.iter().any(|d| names(d, "lien.md")), "{:#?}", run.diagnostics);
}
