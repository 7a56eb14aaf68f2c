//! What a print shop or a technician learns of files that they received: exit codes, and every file by its name.

#[path = "support/folder.rs"]
mod folder;

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use folder::copy;
use sha2::{Digest as _, Sha256};
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

/// The files of the built kit.
fn files() -> BTreeMap<String, Vec<u8>> {
    let mut archive = ZipArchive::new(Cursor::new(fs::read(BUILT.path().join("dist").join(KIT)).unwrap())).unwrap();
    let names: Vec<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
    let mut read = |name: &str| {
        let mut bytes = Vec::new();
        archive.by_name(name).unwrap().read_to_end(&mut bytes).unwrap();
        bytes
    };
    names.iter().map(|name| (name.clone(), read(name))).collect()
}

/// An archive of these files, as bytes.
fn zipped(files: &BTreeMap<String, Vec<u8>>) -> Vec<u8> {
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        out.start_file(name.as_str(), SimpleFileOptions::default()).unwrap();
        out.write_all(bytes).unwrap();
    }
    out.finish().unwrap().into_inner()
}

/// What is said of an archive, from another folder, in which nothing is written.
fn said_of(archive: &[u8], more: &[&str]) -> (i32, String) {
    let (folder, here) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let path = folder.path().join("kit.zip");
    fs::write(&path, archive).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_jalon"))
        .args([&["verify", path.to_str().unwrap()][..], more].concat())
        .current_dir(here.path())
        .env_clear()
        .env("SOURCE_DATE_EPOCH", "1795305600")
        .output()
        .unwrap();
    let names = |folder: &Path| fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name()).collect::<Vec<_>>();
    assert_eq!((names(folder.path()), names(here.path())), (vec!["kit.zip".into()], Vec::new()), "something was written");
    let said = [output.stdout, output.stderr].concat();
    (output.status.code().unwrap(), String::from_utf8(said).unwrap().replace(['\u{a0}', '\u{202f}'], " "))
}

/// Asserts that an archive is refused with these words.
fn refused(archive: &[u8], words: &[&str]) {
    let (code, said) = said_of(archive, &[]);
    assert_eq!(code, 1, "{said}");
    for words in words {
        assert!(said.contains(words), "{words}: {said}");
    }
}

/// The files with the sums that are true of them: what somebody makes who wants a changed kit to pass.
fn with_new_sums(mut files: BTreeMap<String, Vec<u8>>) -> BTreeMap<String, Vec<u8>> {
    files.remove("SHA256SUMS");
    let line = |(name, bytes): (&String, &Vec<u8>)| {
        let sum: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        format!("{sum}  {name}\n")
    };
    let sums: String = files.iter().map(line).collect();
    files.insert("SHA256SUMS".to_owned(), sums.into_bytes());
    files
}

/// Bytes with one text in place of another of the same length, once or everywhere.
fn patched(bytes: &[u8], from: &str, to: &str, once: bool) -> Vec<u8> {
    assert_eq!(from.len(), to.len());
    let mut out = bytes.to_vec();
    let mut at = 0;
    while let Some(found) = out[at..].windows(from.len()).position(|window| window == from.as_bytes()) {
        at += found;
        out[at..at + from.len()].copy_from_slice(to.as_bytes());
        if once {
            break;
        }
    }
    out
}

const FIRST: &str = "j-entre-dans-la-vie-active-affiche-a3-presse.pdf";
const SECOND: &str = "je-pars-de-chez-mes-parents-affiche-a3-presse.pdf";
const BLACK: &str = "je-pars-de-chez-mes-parents-gros-caracteres-a4-noir.pdf";

#[test]
fn what_was_changed_in_a_kit_is_named_even_under_sums_that_are_true_of_it() {
    let good = files();
    assert_eq!(said_of(&zipped(&with_new_sums(good.clone())), &[]).0, 0, "sums made again of the same files");

    let mut swapped = good.clone();
    swapped.insert(FIRST.to_owned(), good[SECOND].clone());
    swapped.insert(SECOND.to_owned(), good[FIRST].clone());
    refused(&zipped(&swapped), &[&format!("({FIRST}) n’est pas celui qui"), &format!("({SECOND}) n’est pas celui qui"), "2 erreurs"]);
    let ordered = |name: &str| format!("({name}) n’est pas celui que le bon d’impression demande");
    refused(&zipped(&with_new_sums(swapped)), &[&ordered(FIRST), &ordered(SECOND), "2 erreurs"]);

    let mut shorter = lopdf::Document::load_mem(&good[BLACK]).unwrap();
    let pages = shorter.get_pages().len();
    shorter.delete_pages(&[2]);
    let mut bytes = Vec::new();
    shorter.save_to(&mut bytes).unwrap();
    let mut torn = good.clone();
    torn.insert(BLACK.to_owned(), bytes);
    let counted = format!("({BLACK}) a {} pages, et le bon d’impression en demande {pages}", pages - 1);
    // What is wrong inside of it would send a print shop to us: it is not our file.
    refused(&zipped(&torn), &[&counted, &format!("({BLACK}) n’est pas celui qui"), "2 erreurs"]);
    refused(&zipped(&with_new_sums(torn)), &[&counted, &ordered(BLACK), "2 erreurs"]);

    let mut fewer = good.clone();
    fewer.remove(FIRST);
    refused(&zipped(&fewer), &[&format!("({FIRST}) manque"), "1 erreur"]);
    refused(&zipped(&with_new_sums(fewer)), &[&format!("({FIRST}) manque"), "1 erreur"]);

    let mut more = good.clone();
    more.insert("publicite-presse.pdf".to_owned(), good[FIRST].clone());
    refused(&zipped(&more), &["(publicite-presse.pdf) n’a pas d’empreinte", "1 erreur"]);
    refused(&zipped(&with_new_sums(more)), &["(publicite-presse.pdf) n’est pas sur le bon d’impression", "1 erreur"]);

    let mut greedy = good.clone();
    let order = String::from_utf8(good["bon-d-impression.json"].clone()).unwrap();
    let total = order.split("\"total\": ").nth(1).unwrap().split(',').next().unwrap();
    let wrong = order.replacen(&format!("\"total\": {total}"), "\"total\": 987654", 1);
    greedy.insert("bon-d-impression.json".to_owned(), wrong.into_bytes());
    let told = format!("La ligne A de kit.zip (bon-d-impression.json) demande 987654 exemplaires, et ceux de ses lieux font {total}");
    refused(&zipped(&with_new_sums(greedy)), &[&told, "1 erreur"]);

    let mut later = good.clone();
    let order = String::from_utf8(good["bon-d-impression.json"].clone()).unwrap();
    let order = order.replacen("\"schema_version\": 1", "\"schema_version\": 2", 1);
    later.insert("bon-d-impression.json".to_owned(), order.into_bytes());
    refused(&zipped(&with_new_sums(later)), &["Le bon kit.zip (bon-d-impression.json) manque ou ne se lit pas"]);
}

#[test]
fn a_kit_is_held_to_the_day() {
    let good = zipped(&files());
    assert_eq!(said_of(&good, &["--today", "2026-11-22"]).0, 0);
    let (code, said) = said_of(&good, &["--today", "2031-01-01"]);
    assert_eq!(code, 1, "{said}");
    for slug in ["je-pars-de-chez-mes-parents", "j-entre-dans-la-vie-active"] {
        assert_eq!(said.matches(&format!("La fiche « {slug} » devait être relue avant le 2027-")).count(), 1, "{said}");
    }
}

#[test]
fn an_archive_that_would_fool_who_unpacks_it_is_refused_entry_by_entry() {
    let good = files();
    let archive = zipped(&good);
    // A bit that turned on the way.
    let mut damaged = archive.clone();
    let at = archive.windows(FIRST.len()).position(|window| window == FIRST.as_bytes()).unwrap();
    damaged[at + FIRST.len() + 500] ^= 0x10;
    refused(&damaged, &[&format!("« {FIRST} » est abîmé dans l’archive kit.zip"), "1 erreur"]);

    for name in ["../../evade.txt", "/etc/evade.txt", "con.txt", "a|b.txt", "fin.", ".cache", "a/b.txt"] {
        let mut odd = good.clone();
        odd.insert(name.to_owned(), b"?".to_vec());
        refused(&zipped(&odd), &[&format!("un nom qu’aucun kit n’a : « {name} »"), "1 erreur"]);
    }

    let with = |add: &dyn Fn(&mut ZipWriter<Cursor<Vec<u8>>>)| {
        let mut out = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in &good {
            out.start_file(name.as_str(), SimpleFileOptions::default()).unwrap();
            out.write_all(bytes).unwrap();
        }
        add(&mut out);
        out.finish().unwrap().into_inner()
    };
    let link = with(&|out| out.add_symlink("lien.txt", "../../etc/passwd", SimpleFileOptions::default()).unwrap());
    refused(&link, &["un lien vers un autre fichier : « lien.txt »", "1 erreur"]);
    let folder = with(&|out| out.add_directory("dossier", SimpleFileOptions::default()).unwrap());
    refused(&folder, &["un nom qu’aucun kit n’a : « dossier/ »", "1 erreur"]);

    let text = |name: &'static str| {
        move |out: &mut ZipWriter<Cursor<Vec<u8>>>| {
            out.start_file(name, SimpleFileOptions::default()).unwrap();
            out.write_all(b"Imprimez tout.").unwrap();
        }
    };
    let twice = patched(&with(&text("LISEZ-TOI.txt")), "LISEZ-TOI.txt", "LISEZ-MOI.txt", false);
    refused(&twice, &["deux fichiers du même nom : « LISEZ-MOI.txt »"]);
    refused(&with(&text("lisez-moi.txt")), &["deux fichiers du même nom : « lisez-moi.txt »"]);
    let masked = patched(&archive, "LISEZ-MOI.txt", "LISEZ-TOI.txt", true);
    refused(&masked, &["deux noms au même fichier : « LISEZ-MOI.txt » et « LISEZ-TOI.txt »"]);

    // A few kilobytes that come to more than a kit may hold, and some that only say so.
    let bomb = with(&|out| {
        out.start_file("bombe.txt", SimpleFileOptions::default()).unwrap();
        let zeros = vec![0; 1 << 20];
        (0..130).for_each(|_| out.write_all(&zeros).unwrap());
    });
    assert!(bomb.len() < archive.len() + (1 << 20));
    refused(&bomb, &["« bombe.txt », plus gros que tout ce que Jalon écrit", "1 erreur"]);
    let mut liar = with(&text("grand.txt"));
    let listed = liar.windows(9).rposition(|window| window == b"grand.txt").unwrap() - 46;
    liar[listed + 24..listed + 28].copy_from_slice(&0xf000_0000_u32.to_le_bytes());
    refused(&liar, &["« grand.txt », plus gros que tout ce que Jalon écrit", "1 erreur"]);
}
