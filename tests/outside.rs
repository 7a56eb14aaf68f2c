//! Nothing outside the project is read: a secret lies where each field that names a file could reach it, and no byte of
//! it is published.

#[path = "injection/fields.rs"]
#[expect(dead_code, reason = "this file needs the project without payloads")]
mod fields;

#[path = "support/shared.rs"]
mod shared;

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;

use jalon::diagnostic::Severity;
use jalon::pipeline::{self, Order};
use jalon::publication::Request;
use jalon::publish::RealDisk;
use jiff::civil::date;
use shared::shared;

const SECRET: &str = "SECRET-7f3a91";

/// A project beside a secret, which is a sheet, a style, a template and a picture at once.
fn project() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("projet");
    for (name, template) in fields::FILES {
        let text: String = template.lines().map(|line| fields::fill(line, None) + "\n").collect();
        let path = root.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    fs::create_dir_all(root.join("content/images")).unwrap();
    let picture = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/stress/content/sheets/rose.png")).unwrap();
    for name in ["content/sheets/rose.png", "content/images/logo.png"] {
        fs::write(root.join(name), &picture).unwrap();
    }
    let mut secret = picture;
    secret.extend(SECRET.as_bytes());
    for place in ["", "projet/", "projet/themes/", "projet/dossier/"] {
        fs::create_dir_all(folder.path().join(place)).unwrap();
        for kind in ["png", "md", "html", "css", "toml", "svg"] {
            fs::write(folder.path().join(format!("{place}secret.{kind}")), &secret).unwrap();
        }
    }
    folder
}

/// Whether the project gives a site without the secret, or is refused with a place.
fn fault(folder: &Path) -> Option<String> {
    let request = Request { only: ["page", "text"].map(str::to_owned).into(), ..Request::default() };
    let order = Order { root: folder.join("projet"), today: date(2026, 11, 21), drafts: false, edition: None, request, jobs: std::num::NonZeroUsize::new(1) };
    let run = pipeline::build(&order, &folder.join("dist"), &RealDisk, &());
    let told = format!("{:?}", run.diagnostics.iter().map(|d| (&d.code, &d.facts)).collect::<Vec<_>>());
    if told.contains(SECRET) {
        return Some(format!("the secret is told: {told}"));
    }
    match run.result {
        Ok((_, artifacts, _)) => {
            let leak = artifacts.iter().find(|a| a.bytes.windows(SECRET.len()).any(|bytes| bytes == SECRET.as_bytes()));
            leak.map(|artifact| format!("{} holds the secret", artifact.path))
        }
        Err(_) => {
            let mut errors = run.diagnostics.iter().filter(|d| d.severity == Severity::Error);
            (!errors.any(|d| d.place.is_some())).then(|| format!("no place: {told}"))
        }
    }
}

/// A field that names a file: its file, the start of its line, and the line with `§` for the name.
const FIELDS: &[(&str, &str, &str, &str)] = &[
    ("content/site.toml", "logo =", "logo = \"§\"", "png"),
    ("content/site.toml", "theme", "theme = \"§\"", "toml"),
    ("content/editions/lille.toml", "data", "data = [\"§\"]", "toml"),
    ("content/kits/crous.toml", "sheets", "sheets = [\"§\"]", "md"),
    ("content/sheets/fiche.md", "redirects", "redirects = [\"§\"]", "md"),
    ("content/sheets/fiche.md", "![", "![Une image](<§>)", "png"),
    ("content/sheets/fiche.md", "[Des mots", "[Des mots](<§>)", "md"),
    ("themes/ville/theme.toml", "bold", "bold = \"§\"", "html"),
    ("themes/ville/theme.toml", "icon", "icon = \"§\"", "svg"),
    ("themes/ville/i18n/fr.ftl", "html-main-nav", "html-main-nav = { §", "html"),
];

/// Ways to name the secret; `§` is the end of its name.
const NAMES: &[&str] = &[
    "../secret.§", "../../secret.§", "../../../secret.§", "./../../secret.§", "images/../../secret.§", "images/../../../secret.§",
    "/secret.§", "{root}/secret.§", "file://{root}/secret.§", "C:\\\\secret.§", "C:/secret.§", "\\\\\\\\hote\\\\partage\\\\secret.§",
    "..\\\\..\\\\secret.§", "%2e%2e/%2e%2e/secret.§", "..%2f..%2fsecret.§", "....//....//secret.§", "..", "../..", "~/secret.§", "//hote/secret.§",
    "lien.§", "dossier-lie/secret.§", "sheets/lien.§", "../sheets/../../secret.§",
];

#[test]
fn no_field_that_names_a_file_reaches_the_outside() {
    let cases: Vec<_> = FIELDS.iter().flat_map(|field| NAMES.iter().map(move |name| (field, name))).collect();
    let faults = shared(&cases, |((file, start, line, kind), name)| {
        let folder = project();
        let root = folder.path().join("projet");
        let name = name.replace('§', kind).replace("{root}", &folder.path().to_string_lossy());
        let path = root.join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.lines().any(|l| l.starts_with(start)), "{file}: {start}");
        let written = line.replace('§', &name);
        let changed: Vec<&str> = text.lines().map(|l| if l.starts_with(start) { &written } else { l }).collect();
        fs::write(&path, changed.join("\n") + "\n").unwrap();
        if name.contains("lie") {
            for at in ["content", "content/sheets", "themes/ville", "themes/ville/fonts"] {
                fs::create_dir_all(root.join(at)).unwrap();
                symlink(folder.path().join(format!("secret.{kind}")), root.join(at).join(format!("lien.{kind}"))).unwrap();
                symlink(folder.path(), root.join(at).join("dossier-lie")).unwrap();
            }
        }
        fault(folder.path()).map(|fault| format!("{written}: {fault}"))
    });
    let faults: Vec<String> = faults.into_iter().flatten().collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Files and folders of the project that are links themselves.
#[test]
fn no_link_of_the_disk_is_followed() {
    for (at, to) in [
        ("content/sheets/lien.md", "secret.md"), ("content/sheets/rose.png", "secret.png"), ("content/images/logo.png", "secret.png"),
        ("content/kits/lien.toml", "secret.toml"), ("content/glossary.toml", "secret.toml"), ("content/site.toml", "secret.toml"),
        ("themes/ville/style.css", "secret.css"), ("themes/ville/templates/base.html", "secret.html"), ("themes/ville/icons/phone.svg", "secret.svg"),
        ("themes/ville/fonts", ""), ("themes/ville", ""), ("themes", ""), ("content/sheets/dossier", ""), ("content/sheets/boucle", "projet/content/sheets"),
    ] {
        let folder = project();
        let path = folder.path().join("projet").join(at);
        if path.is_dir() { fs::remove_dir_all(&path).unwrap() } else { drop(fs::remove_file(&path)) }
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        symlink(folder.path().join(to), &path).unwrap();
        assert_eq!(fault(folder.path()), None, "{at}");
    }
}
