//! A site that its publisher signed, judged with the publisher's key. The key pair was made once with minisign 0.11
//! (`minisign -G -W`) and its secret half thrown away: what is signed under `tests/signature` can never be signed again.

#[path = "support/folder.rs"]
mod folder;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use folder::copy;

const LIST: &str = ".jalon-manifest";
const SIGNATURE: &str = ".jalon-manifest.minisig";

fn vector(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/signature").join(name)
}

fn key() -> String {
    vector("key.pub").display().to_string()
}

/// The site with one of its signatures.
fn site(signature: &str) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let site = folder.path().join("site");
    copy(&vector("site"), &site);
    fs::copy(vector(signature), site.join(SIGNATURE)).unwrap();
    (folder, site)
}

fn verify(site: &Path, key: &str) -> (i32, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_jalon")).args(["verify", "--key", key]).arg(site).env_clear().output().unwrap();
    let said = [output.stdout, output.stderr].concat();
    (output.status.code().unwrap(), String::from_utf8(said).unwrap().replace(['\u{a0}', '\u{202f}'], " "))
}

#[test]
fn a_signed_site_is_known_by_the_file_of_its_key_or_by_its_line() {
    let line = fs::read_to_string(vector("key.pub")).unwrap().lines().nth(1).unwrap().to_owned();
    // Both forms that minisign ever wrote.
    for signature in ["prehashed.minisig", "legacy.minisig"] {
        for key in [&key(), &line] {
            let (_folder, site) = site(signature);
            let (code, said) = verify(&site, key);
            assert_eq!(code, 0, "{signature}: {said}");
            assert!(said.contains("Signature juste : « Mairie de Test, 22 novembre 2026 »"), "{said}");
        }
    }
}

#[test]
fn whatever_was_touched_after_the_signature_is_told() {
    let text = |path: PathBuf| fs::read_to_string(path).unwrap();
    for signature in ["prehashed.minisig", "legacy.minisig"] {
        let signed = text(vector(signature));
        let flip = |line: usize, at: usize| -> String {
            let mut lines: Vec<String> = signed.lines().map(str::to_owned).collect();
            let other = if &lines[line][at..=at] == "A" { "B" } else { "A" };
            lines[line].replace_range(at..=at, other);
            lines.join("\n") + "\n"
        };
        for (file, bytes, words) in [
            (LIST, text(vector("site/.jalon-manifest")).replacen('a', "b", 1), "La signature ne va pas"),
            (SIGNATURE, signed.replace("22 novembre", "23 novembre"), "La signature ne va pas"),
            (SIGNATURE, flip(1, 40), "La signature ne va pas"),
            (SIGNATURE, flip(3, 40), "La signature ne va pas"),
            (SIGNATURE, flip(1, 6), "d’une autre clé"),
            (SIGNATURE, flip(1, 1), "est abîmée"),
            (SIGNATURE, signed.lines().take(2).collect::<Vec<_>>().join("\n"), "est abîmée"),
            (SIGNATURE, String::new(), "est abîmée"),
            (SIGNATURE, "é".repeat(300), "est abîmée"),
        ] {
            let (_folder, site) = site(signature);
            fs::write(site.join(file), &bytes).unwrap();
            let (code, said) = verify(&site, &key());
            assert_eq!(code, 1, "{bytes}: {said}");
            assert!(said.contains(words) && !said.contains("Signature juste"), "{bytes}: {said}");
        }
    }
}

#[test]
fn a_sound_signature_covers_every_page() {
    let (_folder, site) = site("prehashed.minisig");
    fs::write(site.join("ma-fiche/index.html"), "<!doctype html>\n<title>Ma fichE</title>\n").unwrap();
    fs::remove_file(site.join("ma-fiche/ma-fiche.txt")).unwrap();
    let (code, said) = verify(&site, &key());
    assert_eq!(code, 1, "{said}");
    assert!(said.contains("ma-fiche/index.html n’est pas celui") && said.contains("ma-fiche/ma-fiche.txt manque"), "{said}");
    assert!(said.contains("2 erreurs"), "{said}");
}

#[test]
fn another_key_no_signature_and_what_is_no_key_are_told() {
    let (_folder, site) = site("prehashed.minisig");
    let (code, said) = verify(&site, &vector("other.pub").display().to_string());
    assert!(code == 1 && said.contains("d’une autre clé"), "{said}");
    for wrong in ["RWabc", "absent.pub", &site.display().to_string(), &vector("prehashed.minisig").display().to_string()] {
        let (code, said) = verify(&site, wrong);
        assert!(code == 1 && said.contains("n’est pas une clé publique"), "{wrong}: {said}");
    }
    fs::remove_file(site.join(SIGNATURE)).unwrap();
    let (code, said) = verify(&site, &key());
    assert!(code == 1 && said.contains("Rien ne signe"), "{said}");
    // A paper alone is not signed.
    let (code, said) = verify(&site.join("ma-fiche/index.html"), &key());
    assert!(code == 1 && said.contains("Rien ne signe"), "{said}");
}

#[test]
fn without_a_key_a_signature_is_no_stranger() {
    let (_folder, site) = site("prehashed.minisig");
    let output = Command::new(env!("CARGO_BIN_EXE_jalon")).arg("verify").arg(&site).env_clear().output().unwrap();
    let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    assert!(output.status.success() && !said.contains("minisig"), "{said}");
}

#[test]
fn a_signature_vouches_for_no_edition_that_has_none_of_its_own() {
    let (_folder, site) = site("prehashed.minisig");
    fs::create_dir(site.join("montbrun")).unwrap();
    fs::write(site.join("montbrun").join(LIST), "jalon 1\n").unwrap();
    let (code, said) = verify(&site, &key());
    assert_eq!(code, 1, "{said}");
    assert!(said.contains("montbrun/.jalon-manifest") && !said.contains("Signature juste"), "{said}");
}
