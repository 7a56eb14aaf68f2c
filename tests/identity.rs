//! A file that is not of the edition it claims is named, with what it says and what it should say: one of another town, or of
//! an older edition, whatever its list says.

#[path = "support/folder.rs"]
mod folder;
#[allow(dead_code, reason = "nothing is sealed here")]
#[path = "support/printed.rs"]
mod printed;

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read as _, Write as _};
use std::path::Path;
use std::process::Command;
use std::sync::LazyLock;

use printed::{DATA, Project, SHEET, TODAY, said};
use sha2::{Digest as _, Sha256};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

const KIT: &str = r#"title = "Hôpital central"
venue = "hopital"
[[item]]
publication = "leaflet"
copies = { "Accueil" = 20 }
[[item]]
publication = "checklist"
variant = "noir"
copies = { "Accueil" = 3 }
"#;

const LIST: &str = ".jalon-manifest";
const LEAFLET: &str = "un-proche-est-decede/un-proche-est-decede-feuillet-a5.pdf";
const TEXT: &str = "un-proche-est-decede/un-proche-est-decede.txt";
const PAGE: &str = "un-proche-est-decede/index.html";
const ARCHIVE: &str = "kits/hopital/kit-hopital.zip";

/// Two towns under one roof, and the same with another sheet, a month before: tests copy them.
static BUILT: LazyLock<Project> = LazyLock::new(|| {
    let project = Project::new(KIT).with_towns();
    let build = |out: &str| {
        let said = project.run(&["-q", "build", "--all-editions", "--only", "page,text,leaflet,kit", "--out", out, "--today", TODAY]);
        assert_eq!(said.code, 0, "{said:?}");
    };
    build("site");
    project.change(SHEET, "deadline=24h", "deadline=48h");
    project.change("content/site.toml", "language = ", "date = 2026-10-21\nlanguage = ");
    project.change(DATA, "01 00 00 00 22", "01 00 00 00 23");
    build("before");
    project
});

/// A copy of the published folder, to be spoiled.
struct Site(tempfile::TempDir);

impl Site {
    fn new() -> Self {
        let site = Self(tempfile::tempdir().unwrap());
        folder::copy(&BUILT.path("site"), site.0.path());
        site
    }

    /// Puts a file of this build in the place of one of the site's, and in its list.
    fn put(&self, from: &str, to: &str) {
        fs::copy(BUILT.path(from), self.0.path().join(to)).unwrap();
        let (tree, _) = to.split_once('/').unwrap();
        list_again(&self.0.path().join(tree));
    }

    /// What is said of one of its folders, or of all.
    fn verify(&self, tree: &str) -> (i32, String) {
        verify(&self.0.path().join(tree))
    }
}

fn verify(path: &Path) -> (i32, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_jalon"));
    let said = said(command.args(["verify", "--today", TODAY]).arg(path).env_clear().output().unwrap());
    (said.code, said.out + &said.err)
}

/// Writes the list of a published folder again, as if its files had been published so.
fn list_again(tree: &Path) {
    let list = fs::read_to_string(tree.join(LIST)).unwrap();
    let line = |line: &str| {
        let Some((_, rest)) = line.split_once(' ').filter(|(sum, _)| sum.len() == 64) else { return line.to_owned() };
        let path = rest.split_once(' ').unwrap().1;
        let bytes = fs::read(tree.join(path)).unwrap();
        format!("{} {} {path}", sum(&bytes), bytes.len())
    };
    let lines: Vec<String> = list.lines().map(line).collect();
    fs::write(tree.join(LIST), lines.join("\n") + "\n").unwrap();
}

fn sum(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What a town's page says of the sheet: « montbrun-2026-11, 9f3c 71a0 ».
fn claim(tree: &str) -> String {
    let text = printed::plain(&BUILT.text(&format!("{tree}/{TEXT}")));
    let words = text.split("Édition ").nth(1).unwrap().lines().next().unwrap();
    words.replace("empreinte ", "").trim_end_matches('.').to_owned()
}

fn told(file: &str, said: &str, wanted: &str) -> String {
    format!("Le fichier {file} dit qu’il est de l’édition {said}. Il devrait être de l’édition {wanted}.")
}

#[test]
fn what_was_published_under_one_roof_is_in_order_and_names_its_edition() {
    let site = Site::new();
    let (code, said) = site.verify("");
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("3 kits") && said.contains("tout est en ordre") && !said.contains("Avertissement"), "{said}");
    assert!(said.contains("Édition et empreinte : 2026-11, "), "{said}");
    let (code, said) = site.verify("montbrun");
    assert!(code == 0 && said.contains("Édition et empreinte : montbrun-2026-11, "), "{said}");
    let (code, said) = site.verify(&format!("montbrun/{LEAFLET}"));
    assert!(code == 0 && said.contains(&format!("Édition et empreinte : {}.", claim("site/montbrun"))), "{said}");
    let (code, said) = site.verify(&format!("montbrun/{ARCHIVE}"));
    assert!(code == 0 && said.contains("Édition et empreinte : montbrun-2026-11, "), "{said}");
    fs::remove_file(site.0.path().join("valfleury").join(TEXT)).unwrap();
    let (code, said) = site.verify("");
    assert!(code == 1 && said.contains(&format!("Le fichier valfleury/{TEXT} manque.")), "{said}");
}

#[test]
fn a_town_s_folder_with_the_files_of_another_is_named() {
    let site = Site::new();
    fs::remove_dir_all(site.0.path().join("valfleury")).unwrap();
    folder::copy(&BUILT.path("site/montbrun"), &site.0.path().join("valfleury"));
    let (code, said) = site.verify("");
    assert_eq!(code, 1, "{said}");
    let words = "La page valfleury/authenticite/index.html annonce l’édition montbrun-2026-11, ";
    assert!(said.contains(words) && said.contains("ce dossier est celui de « valfleury »"), "{said}");
    assert!(said.contains("1 erreur"), "{said}");
}

#[test]
fn a_file_of_another_town_or_of_an_older_edition_is_named_though_its_list_was_written_again() {
    for file in [LEAFLET, TEXT, PAGE] {
        for from in ["site/montbrun", "site", "before/valfleury"] {
            let site = Site::new();
            site.put(&format!("{from}/{file}"), &format!("valfleury/{file}"));
            let wanted = claim("site/valfleury");
            for (tree, path) in [("valfleury", file.to_owned()), ("", format!("valfleury/{file}"))] {
                let (code, said) = site.verify(tree);
                assert_eq!(code, 1, "{from} {file}: {said}");
                assert!(said.contains(&told(&path, &claim(from), &wanted)), "{from} {file}: {wanted}\n{said}");
                assert!(said.contains("1 erreur"), "{said}");
            }
        }
    }
    // The same edition's paper of another sheet, under this one's name.
    let site = Site::new();
    site.put("site/montbrun/je-pars/je-pars-feuillet-a5.pdf", &format!("montbrun/{LEAFLET}"));
    let (code, said) = site.verify("montbrun");
    assert!(code == 1 && said.contains(&format!("Le fichier {LEAFLET} dit qu’il est de l’édition montbrun-2026-11, ")), "{said}");
    // The page behind a code.
    let site = Site::new();
    site.put("site/montbrun/q/d7/index.html", "valfleury/q/d7/index.html");
    let (code, said) = site.verify("valfleury");
    assert!(code == 1 && said.contains("Le fichier q/d7/index.html dit qu’il est de l’édition montbrun-2026-11, "), "{said}");
}

#[test]
fn a_kit_of_another_edition_and_a_paper_of_another_in_a_kit_are_named() {
    for from in ["site/montbrun", "before/valfleury"] {
        let site = Site::new();
        site.put(&format!("{from}/{ARCHIVE}"), &format!("valfleury/{ARCHIVE}"));
        let (code, said) = site.verify("valfleury");
        let edition = if from == "site/montbrun" { "montbrun-2026-11" } else { "valfleury-2026-10" };
        assert_eq!(code, 1, "{said}");
        assert!(said.contains(&format!("Le fichier {ARCHIVE} dit qu’il est de l’édition {edition}, ")), "{said}");
        assert!(said.contains("1 erreur"), "{said}");
    }
    // Its sums and its order were written again for it.
    let mut files = unpacked(&BUILT.path("site/valfleury").join(ARCHIVE));
    let other = unpacked(&BUILT.path("site/montbrun").join(ARCHIVE));
    let name = files.keys().find(|name| name.contains("un-proche") && name.contains("feuillet")).unwrap().clone();
    let (old, new) = (sum(&files[&name]), sum(&other[&name]));
    files.insert(name.clone(), other[&name].clone());
    let order = String::from_utf8(files["bon-d-impression.json"].clone()).unwrap();
    assert!(order.contains(&old));
    let before = sum(order.as_bytes());
    let order = order.replace(&old, &new);
    let sums = String::from_utf8(files["SHA256SUMS"].clone()).unwrap();
    let sums = sums.replace(&old, &new).replace(&before, &sum(order.as_bytes()));
    files.insert("bon-d-impression.json".to_owned(), order.into_bytes());
    files.insert("SHA256SUMS".to_owned(), sums.into_bytes());
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("kit.zip");
    fs::write(&path, packed(&files)).unwrap();
    let (code, said) = verify(&path);
    let words = told(&format!("kit.zip ({name})"), &claim("site/montbrun"), &claim("site/valfleury"));
    assert!(code == 1 && said.contains(&words) && said.contains("1 erreur"), "{words}\n{said}");
}

fn unpacked(path: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut archive = ZipArchive::new(Cursor::new(fs::read(path).unwrap())).unwrap();
    let mut files = BTreeMap::new();
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).unwrap();
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).unwrap();
        files.insert(entry.name().unwrap().into_owned(), bytes);
    }
    files
}

fn packed(files: &BTreeMap<String, Vec<u8>>) -> Vec<u8> {
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        out.start_file(name.as_str(), SimpleFileOptions::default()).unwrap();
        out.write_all(bytes).unwrap();
    }
    out.finish().unwrap().into_inner()
}
