//! What a print shop or a technician learns of files that they received: exit codes, and every file by its name.

#[path = "support/folder.rs"]
mod folder;

use std::fs;
use std::io::{Cursor, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use folder::copy;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// A site built once, for all tests: they copy what they spoil.
static BUILT: LazyLock<tempfile::TempDir> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    let root = env!("CARGO_MANIFEST_DIR");
    let out = folder.path().join("dist");
    let out = out.to_str().unwrap();
    let (code, said) = run(&["--root", root, "-q", "build", "--out", out, "--only", "leaflet,kit,text"]);
    assert_eq!(code, 0, "{said}");
    folder
});

const LEAFLET: &str = "je-pars-de-chez-mes-parents/je-pars-de-chez-mes-parents-feuillet-a5.pdf";
const TEXT: &str = "je-pars-de-chez-mes-parents/je-pars-de-chez-mes-parents.txt";
const KIT: &str = "kits/crous/kit-crous.zip";

fn run(arguments: &[&str]) -> (i32, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_jalon"))
        .args(arguments)
        .env_clear()
        .env("SOURCE_DATE_EPOCH", "1795305600")
        .output()
        .unwrap();
    let said = [output.stdout, output.stderr].concat();
    (output.status.code().unwrap(), String::from_utf8(said).unwrap().replace(['\u{a0}', '\u{202f}'], " "))
}

fn verify(path: &Path) -> (i32, String) {
    run(&["verify", path.to_str().unwrap()])
}

/// A copy of the built site.
fn site() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let dist = folder.path().join("dist");
    copy(&BUILT.path().join("dist"), &dist);
    (folder, dist)
}

/// The kit with its files passed through `change`, in a file of its own.
fn kit(change: impl Fn(&str, Vec<u8>) -> Vec<(String, Vec<u8>)>) -> (tempfile::TempDir, PathBuf) {
    let mut archive = ZipArchive::new(Cursor::new(fs::read(BUILT.path().join("dist").join(KIT)).unwrap())).unwrap();
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).unwrap();
        let name = entry.name().unwrap().into_owned();
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).unwrap();
        for (name, bytes) in change(&name, bytes) {
            out.start_file(name.as_str(), SimpleFileOptions::default()).unwrap();
            out.write_all(&bytes).unwrap();
        }
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("kit.zip");
    fs::write(&path, out.finish().unwrap().into_inner()).unwrap();
    (folder, path)
}

fn same(name: &str, bytes: Vec<u8>) -> Vec<(String, Vec<u8>)> {
    vec![(name.to_owned(), bytes)]
}

#[test]
fn what_was_built_is_in_order() {
    let dist = BUILT.path().join("dist");
    for (path, kits) in [(dist.clone(), "2 kits, "), (dist.join(KIT), "1 kit, "), (dist.join(LEAFLET), "0 kit, 1 code ")] {
        let (code, said) = verify(&path);
        assert_eq!(code, 0, "{said}");
        assert!(said.contains("tout est en ordre") && said.contains(kits) && !said.contains("Erreur"), "{said}");
    }
}

#[test]
fn a_file_that_changed_is_missing_or_came_from_elsewhere_is_named() {
    let (_folder, dist) = site();
    fs::write(dist.join(TEXT), "Appelez le 08 99 00 00 00.").unwrap();
    fs::remove_file(dist.join(LEAFLET)).unwrap();
    fs::write(dist.join("autre.html"), "?").unwrap();
    let (code, said) = verify(&dist);
    assert_eq!(code, 1, "{said}");
    assert!(said.contains(&format!("Le fichier {TEXT} n’est pas celui")), "{said}");
    assert!(said.contains(&format!("Le fichier {LEAFLET} manque")), "{said}");
    assert!(said.contains("Le fichier autre.html n’est pas dans la liste"), "{said}");
    assert!(said.contains("3 erreurs, aucun avertissement"), "{said}");
}

#[test]
fn a_stranger_alone_is_a_warning_and_a_folder_without_its_list_is_judged_by_its_papers() {
    let (_folder, dist) = site();
    fs::write(dist.join(".htaccess"), "").unwrap();
    assert_eq!(verify(&dist).0, 0);
    fs::remove_file(dist.join(".jalon-manifest")).unwrap();
    let (code, said) = verify(&dist);
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("n’a pas de liste"), "{said}");
    let bytes = fs::read(dist.join(LEAFLET)).unwrap();
    fs::write(dist.join(LEAFLET), &bytes[..bytes.len() / 2]).unwrap();
    let (code, said) = verify(&dist);
    assert_eq!(code, 1, "{said}");
    assert!(said.contains(LEAFLET), "{said}");
}

#[test]
fn a_code_that_leads_to_no_page_of_a_site_is_named_with_its_paper() {
    let (_folder, dist) = site();
    let led = |said: &str| said.lines().filter(|line| line.contains("Le code imprimé")).map(str::to_owned).collect::<Vec<_>>();
    // Papers alone have no pages.
    assert_eq!(led(&verify(&dist).1), Vec::<String>::new());
    fs::write(dist.join("index.html"), "").unwrap();
    let (code, said) = verify(&dist);
    assert_eq!(code, 1, "{said}");
    let lost = led(&said).into_iter().find(|line| line.contains(LEAFLET)).unwrap_or_else(|| panic!("{said}"));
    let page = lost.split("mène à ").nth(1).unwrap().split(',').next().unwrap();
    assert!(page.starts_with("q/") && page.ends_with("/index.html"), "{lost}");
    fs::create_dir_all(dist.join(page).parent().unwrap()).unwrap();
    fs::write(dist.join(page), "").unwrap();
    let said = verify(&dist).1;
    assert!(!led(&said).iter().any(|line| line.contains(LEAFLET)), "{said}");
}

#[test]
fn a_list_that_was_cut_short_is_not_trusted() {
    let (_folder, dist) = site();
    let list = fs::read(dist.join(".jalon-manifest")).unwrap();
    fs::write(dist.join(".jalon-manifest"), &list[..list.len() - 10]).unwrap();
    let (code, said) = verify(&dist);
    assert_eq!(code, 1, "{said}");
    assert!(said.contains("est abîmée"), "{said}");
}

#[test]
fn a_kit_whose_paper_was_replaced_lost_or_added_is_refused() {
    let (_folder, path) = kit(|name, bytes| {
        let changed = if name == "LISEZ-MOI.txt" { b"Imprimez tout.".to_vec() } else { bytes };
        same(name, changed)
    });
    let (code, said) = verify(&path);
    assert_eq!(code, 1, "{said}");
    assert!(said.contains("kit.zip (LISEZ-MOI.txt) n’est pas celui"), "{said}");

    let (_folder, path) = kit(|name, bytes| if name == "LISEZ-MOI.txt" { Vec::new() } else { same(name, bytes) });
    assert!(verify(&path).1.contains("kit.zip (LISEZ-MOI.txt) manque"));

    let (_folder, path) = kit(|name, bytes| {
        let mut files = same(name, bytes);
        if name == "LISEZ-MOI.txt" {
            files.push(("publicité.pdf".to_owned(), b"%PDF-1.7".to_vec()));
        }
        files
    });
    let (code, said) = verify(&path);
    assert_eq!(code, 1, "{said}");
    assert!(said.contains("publicité.pdf"), "{said}");

    let (_folder, path) = kit(|name, bytes| if name == "SHA256SUMS" { Vec::new() } else { same(name, bytes) });
    assert!(verify(&path).1.contains("SHA256SUMS"));
}

#[test]
fn an_unpacked_kit_is_held_to_its_sums() {
    let folder = tempfile::tempdir().unwrap();
    let mut archive = ZipArchive::new(Cursor::new(fs::read(BUILT.path().join("dist").join(KIT)).unwrap())).unwrap();
    archive.extract(folder.path()).unwrap();
    let (code, said) = verify(folder.path());
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("1 kit,"), "{said}");
    fs::write(folder.path().join("LISEZ-MOI.txt"), "Imprimez tout.").unwrap();
    fs::write(folder.path().join("autre.pdf"), "?").unwrap();
    let (code, said) = verify(folder.path());
    assert_eq!(code, 1, "{said}");
    assert!(said.contains("LISEZ-MOI.txt n’est pas celui") && said.contains("autre.pdf n’a pas d’empreinte"), "{said}");
}

#[test]
fn a_kit_that_would_write_outside_its_folder_is_not_opened() {
    for name in ["../LISEZ-MOI.txt", "/LISEZ-MOI.txt", "a/../../b", "C:\\b"] {
        let (_folder, path) = kit(|own, bytes| same(if own == "LISEZ-MOI.txt" { name } else { own }, bytes));
        let (code, said) = verify(&path);
        assert_eq!(code, 1, "{name}: {said}");
        assert!(said.contains("un nom qu’aucun kit n’a") && said.contains(name), "{name}: {said}");
    }
}

#[test]
fn what_is_no_file_of_ours_is_said_without_a_panic() {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in [("a.pdf", &b"bonjour"[..]), ("b.zip", b"PK\x03\x04"), ("c.pdf", b""), ("d.pdf", b"%PDF-1.7\n%%EOF")] {
        fs::write(folder.path().join(name), bytes).unwrap();
        let (code, said) = verify(&folder.path().join(name));
        assert_eq!(code, 1, "{name}: {said}");
        assert!(said.contains(name), "{name}: {said}");
    }
    let empty = tempfile::tempdir().unwrap();
    assert_eq!(verify(empty.path()).0, 1);
    let (code, said) = verify(&folder.path().join("absent.pdf"));
    assert_eq!(code, 2, "{said}");
    assert_eq!(run(&["verify"]).0, 64);
}
