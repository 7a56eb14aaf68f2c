//! `jalon new`: what it writes builds at once, what is left to write is never published, and nothing is written over.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// 2026-11-22.
const NOW: &str = "1795305600";

struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// With a new site in it.
    fn site() -> Self {
        let folder = Self::new();
        let said = folder.run(&["new", "site", "."]);
        assert_eq!(said.0, 0, "{}", said.1);
        folder
    }

    fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    fn text(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    /// The exit code, and all that is said.
    fn run(&self, arguments: &[&str]) -> (i32, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_jalon"));
        command.current_dir(self.0.path()).args(arguments).env_clear().env("SOURCE_DATE_EPOCH", NOW);
        let Output { status, stdout, stderr } = command.output().unwrap();
        let said = [stdout, stderr].concat();
        (status.code().unwrap(), String::from_utf8(said).unwrap().replace(['\u{a0}', '\u{202f}'], " "))
    }

    /// The codes of what `check` says, with their weight.
    fn told(&self, arguments: &[&str]) -> BTreeSet<(String, String)> {
        let (_, said) = self.run(&[&["check", "--format", "json"], arguments].concat());
        let document: serde_json::Value = serde_json::from_str(&said).unwrap();
        let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
        document["diagnostics"].as_array().unwrap().iter().map(|d| (text(&d["severity"]), text(&d["code"]))).collect()
    }
}

fn only(severity: &str) -> BTreeSet<(String, String)> {
    BTreeSet::from([(severity.to_owned(), "check-to-write".to_owned())])
}

#[test]
fn a_new_site_builds_at_once_without_a_word_and_keeps_what_is_there() {
    let folder = Folder::new();
    let (code, said) = folder.run(&["new", "site", "mon site"]);
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("jalon --root \"mon site\" serve --open"), "{said}");
    let (code, said) = folder.run(&["--root", "mon site", "build"]);
    assert!(code == 0 && !said.contains("Avertissement") && said.contains("1 fiche, 1 kit"), "{said}");
    assert!(folder.path("mon site/dist/kits/mairie/kit-mairie.zip").is_file());
    // Two years later, from the same program.
    let (code, said) = folder.run(&["new", "site", "autre", "--today", "2029-02-28"]);
    assert_eq!(code, 0, "{said}");
    let (code, said) = folder.run(&["--root", "autre", "check", "--today", "2029-08-28"]);
    assert_eq!(code, 0, "{said}");
    assert_eq!(folder.run(&["--root", "autre", "check", "--today", "2029-08-29"]).0, 1);

    fs::create_dir_all(folder.path("plein/content")).unwrap();
    fs::write(folder.path("plein/content/notes.txt"), "à moi").unwrap();
    let (code, said) = folder.run(&["new", "site", "plein"]);
    assert!(code == 1 && said.contains("notes.txt"), "{said}");
    assert_eq!(fs::read_dir(folder.path("plein/content")).unwrap().count(), 1);
}

/// A page that is named and not there is a dead end on the first day.
#[test]
fn what_the_guide_of_a_new_site_links_is_there() {
    let folder = Folder::site();
    let guide = folder.text("content/README.md");
    // What stands between backquotes is an example.
    let guide: String = guide.split("```").step_by(2).flat_map(|text| text.split('`').step_by(2)).collect();
    let links = guide.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    let files: Vec<&str> = links.filter(|link| !link.contains(':') && !link.starts_with('#')).collect();
    assert!(files.contains(&"REGLES.md"), "{files:?}");
    for file in files {
        assert!(folder.path("content").join(file.split('#').next().unwrap()).is_file(), "{file}");
    }
}

#[test]
fn a_new_kit_or_sheet_says_what_is_left_to_choose() {
    let folder = Folder::site();
    let (code, said) = folder.run(&["new", "sheet", "Je deviens parent"]);
    assert!(code == 0 && said.contains("ajoutez \"je-deviens-parent\" à « sheets » : content/kits/mairie.toml."), "{said}");
    let (code, said) = folder.run(&["new", "kit", "La crèche", "--venue", "crous"]);
    assert!(code == 0 && said.contains("Aucune fiche ne nomme le lieu « crous »"), "{said}");
    assert!(folder.text("content/kits/la-creche.toml").contains("# Aucune fiche ne nomme ce lieu"));
    let (code, said) = folder.run(&["new", "kit", "Guichet", "--venue", "mairie"]);
    assert!(code == 0 && !said.contains("Aucune fiche"), "{said}");
    assert!(!folder.text("content/kits/guichet.toml").contains("Aucune fiche"));
}

#[test]
fn every_key_of_the_settings_is_there_and_the_hidden_ones_are_good_too() {
    let folder = Folder::site();
    let settings = folder.text("content/site.toml");
    let shown: Vec<&str> = settings
        .lines()
        .map(|line| {
            let key = line.strip_prefix("# ").unwrap_or(line);
            let is_key = key.starts_with('[') || key.split_once(" = ").is_some_and(|(name, _)| !name.contains(' '));
            // The logo is a file that is not there.
            if is_key && !key.starts_with("logo") { key } else { line }
        })
        .collect();
    fs::write(folder.path("content/site.toml"), shown.join("\n")).unwrap();
    let (code, said) = folder.run(&["check"]);
    assert_eq!(code, 0, "{said}");
    let keys = |text: &str| text.lines().filter(|line| !line.starts_with('#') && line.contains(" = ")).count();
    assert!(keys(&shown.join("\n")) > keys(&settings) + 15, "{shown:?}");
}

#[test]
fn a_new_sheet_builds_as_a_draft_and_is_refused_while_a_mark_remains() {
    for (name, event) in [("Je deviens parent", "enfant"), ("Un ami est mort", "deces"), ("retraite", "retraite")] {
        let folder = Folder::site();
        let (code, said) = folder.run(&["new", "sheet", name, "--event", event]);
        assert_eq!(code, 0, "{said}");
        assert_eq!(folder.told(&["--drafts"]), only("warning"), "{name}");
        assert_eq!(folder.told(&[]), only("error"), "{name}");
        let (code, said) = folder.run(&["build"]);
        assert!(code == 1 && said.contains("Il reste à écrire : le premier délai."), "{said}");
        assert!(!folder.path("dist").exists());
        // What is put online is in dist.
        let (code, said) = folder.run(&["build", "--drafts"]);
        assert!(code == 64 && said.contains("--out essai") && !folder.path("dist").exists(), "{said}");
        let (code, said) = folder.run(&["build", "--drafts", "--out", "brouillon"]);
        assert!(code == 0 && said.contains("disent « Brouillon, ne pas diffuser »"), "{said}");
        // A kit that takes it does not make it whole, and cannot be ordered.
        assert_eq!(folder.run(&["new", "kit", "hopital"]).0, 0);
        assert_eq!(folder.run(&["seal", "hopital"]).0, 1);
        assert_eq!(folder.told(&["--drafts"]), only("warning"), "{name}");
        let (code, said) = folder.run(&["build", "--drafts", "--only", "page", "--out", "essai"]);
        assert!(code == 0 && said.contains("Kits non faits, car ils contiennent une de ces fiches : hopital."), "{said}");
    }
}

/// Whoever finds a paper of a draft on a table must know at once what it is.
#[test]
fn every_page_and_paper_of_a_draft_says_that_it_is_one_and_no_kit_holds_it() {
    const DRAFT: &str = "rouillon, ne pas diffuser";
    let folder = Folder::site();
    let settings = folder.text("content/site.toml").replace("guides.mairie.example", "guides.exemple.fr");
    fs::write(folder.path("content/site.toml"), settings).unwrap();
    let said = folder.run(&["new", "sheet", "Je deviens parent", "--event", "enfant"]);
    assert_eq!(said.0, 0, "{}", said.1);
    // The same with one that nobody reviewed in time, and with neither.
    let finished = fs::read_dir(folder.path("content/sheets")).unwrap().map(|entry| entry.unwrap().path());
    let finished = finished.map(|path| path.file_stem().unwrap().to_string_lossy().into_owned());
    let finished = finished.into_iter().find(|name| name != "je-deviens-parent").unwrap();
    let build = |today: &str| {
        let arguments = ["build", "--drafts", "--variant", "screen,presse,noir", "--today", today, "--out", "dist"];
        let (code, said) = folder.run(&arguments);
        assert_eq!(code, 0, "{said}");
    };
    let is_marked = |file: &Path| {
        let bytes = fs::read(file).unwrap();
        let text = match file.extension().and_then(|end| end.to_str()) {
            Some("pdf") if jalon::pdf::read(&bytes).unwrap().pages.iter().any(|page| {
                // A leaf that comes off the others says it too.
                !(page.text.clone() + &page.artifacts).to_lowercase().contains("brouillon")
            }) => String::new(),
            Some("pdf") => jalon::pdf::read(&bytes).unwrap().pages.into_iter().map(|page| page.text + &page.artifacts).collect(),
            _ => String::from_utf8(bytes).unwrap(),
        };
        text.replace(['\u{a0}', '\u{202f}', '\n'], " ").contains(DRAFT)
    };
    let files = |slug: &str| -> Vec<PathBuf> {
        let mut found = vec![folder.path(&format!("dist/{slug}/index.html"))];
        let all = fs::read_dir(folder.path(&format!("dist/{slug}"))).unwrap().map(|entry| entry.unwrap().path());
        found.extend(all.filter(|path| path.extension().is_some_and(|end| end == "pdf" || end == "txt")));
        found
    };
    build("2026-11-22");
    let papers = files("je-deviens-parent");
    assert!(papers.len() > 20, "{papers:?}");
    for file in &papers {
        assert!(is_marked(file), "{}", file.display());
    }
    assert!(is_marked(&folder.path("dist/index.html")) && folder.text("dist/robots.txt").contains("Disallow: /"));
    for file in files(&finished) {
        assert!(!is_marked(&file), "{}", file.display());
    }
    build("2029-11-22");
    for file in files(&finished) {
        assert!(is_marked(&file), "{}", file.display());
    }
    assert!(!folder.path("dist/kits/mairie").exists());
}

#[test]
fn a_sheet_is_named_after_its_title_has_its_own_code_and_the_dates_of_today() {
    let folder = Folder::site();
    assert_eq!(folder.run(&["new", "sheet", "Je deviens « parent » \"vite\""]).0, 0);
    let text = folder.text("content/sheets/je-deviens-parent-vite.md");
    for line in [
        "title = \"Je deviens « parent » \\\"vite\\\"\"", "verified = 2026-11-22", "review_by = 2027-05-22", "code = \"j2\"",
        "owner = \"Mairie d’Exemple\"",
    ] {
        assert!(text.contains(line), "{line}: {text}");
    }
    assert_eq!(folder.run(&["new", "sheet", "je-demenage"]).0, 0);
    let text = folder.text("content/sheets/je-demenage.md");
    assert!(text.contains("title = \"[À écrire : le titre] Je demenage\"") && text.contains("code = \"j3\""), "{text}");
    let before = folder.text("content/sheets/je-demenage.md");
    let (code, said) = folder.run(&["new", "sheet", "Je déménage"]);
    assert!(code == 1 && said.contains("content/sheets/je-demenage.md") && said.contains("existe déjà"), "{said}");
    assert_eq!(folder.text("content/sheets/je-demenage.md"), before);
    // A printed code is never given again.
    fs::write(
        folder.path("content/ledger.toml"),
        "[[run]]\nedition = \"2026-11\"\ndate = 2026-11-21\nfingerprint = \"5b2e90c4d17f\"\nkit = \"x\"\ncopies = { \"a\" = 1 }\n\
         [[run.sheet]]\nslug = \"kiosque\"\ncode = \"k2\"\nfingerprint = \"9f3c71a0\"\nreview_by = 2027-05-21\nfacts = {}\n",
    )
    .unwrap();
    assert_eq!(folder.run(&["new", "sheet", "kermesse"]).0, 0);
    assert!(folder.text("content/sheets/kermesse.md").contains("code = \"k3\""));
}

#[test]
fn a_hostile_name_stays_in_its_folder_and_gives_a_name_that_every_disk_takes() {
    let folder = Folder::site();
    for name in ["../../../etc/passwd", "con", "kits", "…", "a/b\\c", "-rf", "x\u{0}y\nz = 1", &"très long ".repeat(5), "%title%", "ÉTÉ.md"] {
        let name = name.replace('\u{0}', "");
        let (code, said) = folder.run(&["new", "sheet", "--", &name]);
        assert_eq!(code, 0, "{name}: {said}");
    }
    let names: Vec<String> = fs::read_dir(folder.path("content/sheets"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(names.len(), 11, "{names:?}");
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    assert!(names.iter().all(|name| name.strip_suffix(".md").is_some_and(|stem| stem.chars().all(plain))), "{names:?}");
    assert!(!Path::new("/etc/passwd.md").exists());
    assert_eq!(folder.told(&["--drafts"]), only("warning"));
    let (code, said) = folder.run(&["new", "sheet", "x", "--event", "enfan"]);
    assert!(code == 1 && said.contains("« enfant »") && !folder.path("content/sheets/x.md").exists(), "{said}");
    let nowhere = Folder::new();
    assert_eq!(nowhere.run(&["new", "sheet", "x"]).0, 1);
    assert_eq!(nowhere.run(&["new", "edition", "x"]).0, 64);
}

#[test]
fn a_new_kit_takes_the_sheets_of_its_venue_and_builds() {
    let folder = Folder::site();
    let (code, said) = folder.run(&["new", "kit", "france-services"]);
    assert_eq!(code, 0, "{said}");
    assert!(folder.text("content/kits/france-services.toml").contains("venue = \"france-services\""));
    assert_eq!(folder.run(&["new", "kit", "La médiathèque", "--venue", "autre"]).0, 0);
    let text = folder.text("content/kits/la-mediatheque.toml");
    assert!(text.contains("title = \"La médiathèque\"") && text.contains("sheets = [\"je-cherche-de-l-aide\"]"), "{text}");
    let (code, said) = folder.run(&["build"]);
    assert!(code == 0 && said.contains("3 kits") && !said.contains("Avertissement"), "{said}");
    let (code, said) = folder.run(&["new", "kit", "mairie"]);
    assert!(code == 1 && said.contains("existe déjà"), "{said}");
    assert_eq!(folder.run(&["new", "kit", "x", "--venue", "hopitale"]).0, 1);
}

#[test]
fn a_new_kit_of_a_hospital_writes_what_a_kit_that_lists_nothing_holds() {
    for (venue, event) in [("hopital", "deces"), ("ehpad", "deces"), ("hopital", "enfant"), ("mairie", "deces")] {
        let folder = Folder::site();
        let sheet = folder.text("content/sheets/je-cherche-de-l-aide.md");
        let from = sheet.lines().find(|line| line.starts_with("event =")).unwrap();
        let support = if event == "deces" && !sheet.contains(".support") { "\n## Vous n'êtes pas seul {#soutien .support}\n\nUn texte.\n" } else { "" };
        fs::write(folder.path("content/sheets/je-cherche-de-l-aide.md"), sheet.replacen(from, &format!("event = \"{event}\""), 1) + support).unwrap();
        fs::remove_file(folder.path("content/kits/mairie.toml")).unwrap();
        let (code, said) = folder.run(&["new", "kit", "lieu", "--venue", venue]);
        assert_eq!(code, 0, "{said}");
        let written = folder.text("content/kits/lieu.toml");
        let order = |folder: &Folder| {
            let (code, said) = folder.run(&["build", "--only", "kit", "--out", "kits"]);
            assert_eq!(code, 0, "{said}");
            let mut zip = zip::ZipArchive::new(fs::File::open(folder.path("kits/kits/lieu/kit-lieu.zip")).unwrap()).unwrap();
            let order: serde_json::Value = serde_json::from_reader(zip.by_name("bon-d-impression.json").unwrap()).unwrap();
            order
        };
        let listed = order(&folder);
        // The head of the same file, without its items.
        let head = &written[..written.find("\n# Un mot").unwrap()];
        fs::write(folder.path("content/kits/lieu.toml"), head).unwrap();
        let usual = order(&folder);
        assert_eq!(listed["lines"], usual["lines"], "{venue}, {event}");
        let papers: Vec<&str> = usual["lines"].as_array().unwrap().iter().map(|line| line["publication"].as_str().unwrap()).collect();
        if event == "deces" && venue != "mairie" {
            assert_eq!(papers, ["leaflet", "poster"]);
            let [leaflet, poster] = &usual["lines"].as_array().unwrap()[..] else { panic!() };
            assert_eq!((&poster["format"], &poster["total"], &poster["hang"]), (&"a4".into(), &1.into(), &"Salon des familles".into()));
            assert_eq!(leaflet["hang"], "");
            assert_eq!((&listed["note"], &usual["note"]), (&"À remettre en main propre, dans une enveloppe.".into(), &"À remettre en main propre, dans une enveloppe.".into()));
        } else {
            assert_eq!(papers, ["leaflet", "checklist", "large"]);
        }
    }
}
