//! The program as a person meets it: exit codes, what is said and where, and that the last good site stays.

#[path = "support/folder.rs"]
mod folder;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use folder::copy;
use unicode_width::UnicodeWidthStr;

const SHEET: &str = "content/sheets/un-proche-est-decede.md";
/// A day on which no sheet of the repository is expired.
const TODAY: &str = "2026-11-22";

/// A copy of the repository's content, in a folder of its own.
struct Project {
    folder: tempfile::TempDir,
}

impl Project {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("content"), &folder.path().join("content"));
        Self { folder }
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn text(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_jalon"));
        command.current_dir(self.folder.path()).args(arguments).env_clear().env("SOURCE_DATE_EPOCH", "1795305600");
        command
    }

    fn run(&self, arguments: &[&str]) -> Said {
        Said::of(self.command(arguments).output().unwrap())
    }
}

#[derive(Debug)]
struct Said {
    code: i32,
    out: String,
    err: String,
}

impl Said {
    fn of(output: Output) -> Self {
        Self {
            code: output.status.code().unwrap(),
            out: text(output.stdout),
            err: text(output.stderr),
        }
    }
}

/// What was said, its no-break spaces as ordinary ones.
fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap().replace(['\u{a0}', '\u{202f}'], " ")
}

fn tree(root: &Path) -> BTreeMap<String, Vec<u8>> {
    fn walk(root: &Path, folder: &Path, out: &mut BTreeMap<String, Vec<u8>>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(root, &path, out);
            } else {
                out.insert(path.strip_prefix(root).unwrap().to_string_lossy().into_owned(), fs::read(&path).unwrap());
            }
        }
    }
    let mut out = BTreeMap::new();
    walk(root, root, &mut out);
    out
}

#[test]
fn a_build_says_what_it_published_and_where_to_open_it() {
    let project = Project::new();
    let said = project.run(&["build"]);
    assert_eq!((said.code, said.err.as_str()), (0, ""), "{said:?}");
    assert!(said.out.contains("5 fiches, 2 kits") && said.out.contains("gros caractères"), "{}", said.out);
    assert!(said.out.contains("À ouvrir : dist"), "{}", said.out);
    assert!(project.path("dist/un-proche-est-decede/un-proche-est-decede-gros-caracteres-a4.pdf").is_file());
    assert!(project.path("dist/kits/hopital/kit-hopital.zip").is_file());
    let again = project.run(&["--lang", "en", "build"]);
    assert!(again.out.contains("New or changed: 0;"), "{}", again.out);
    assert_eq!(project.run(&["-q", "build"]).out, "");
}

#[test]
fn a_quiet_check_says_errors_and_how_many_warnings() {
    let project = Project::new();
    let sheet = project.text(SHEET);
    project.write(SHEET, sheet.replacen("\n## ", "\nGardez TOUJOURS une copie.\n\n## ", 1));
    let loud = project.run(&["check"]);
    assert!(loud.code == 0 && loud.out.contains("TOUJOURS"), "{}", loud.out);
    let quiet = project.run(&["-q", "check"]);
    assert_eq!((quiet.code, quiet.out.as_str()), (0, "Aucune erreur, 1 avertissement.\n"), "{quiet:?}");
}

#[test]
fn a_list_of_what_to_upload_follows_each_build_and_a_build_that_fails_leaves_it() {
    let project = Project::new();
    let build = |list: &str| project.run(&["build", "--out", "dist", "--only", "page,text", "--changes", list]);
    let lines = || -> Vec<String> { project.text("a-envoyer.txt").lines().skip(2).map(str::to_owned).collect() };
    let said = build("a-envoyer.txt");
    assert_eq!((said.code, said.err.as_str()), (0, ""), "{said:?}");
    let all = lines();
    assert_eq!(all.len(), tree(&project.path("dist")).len());
    assert!(said.out.contains(&format!("{} fichiers à envoyer, 0 à supprimer. La liste est dans a-envoyer.txt", all.len())), "{}", said.out);
    let at = |path: &str| all.iter().position(|line| *line == format!("envoyer\t{path}")).unwrap_or_else(|| panic!("{path}: {all:?}"));
    let order = ["style.css", "un-proche-est-decede/index.html", "q/d7/index.html", "sitemap.xml", "index.html", ".jalon-manifest"];
    assert!(order.map(at).is_sorted(), "{all:?}");
    assert!(at(".htaccess") < at("index.html"));
    fs::remove_file(project.path("a-envoyer.txt")).unwrap();
    assert!(build("a-envoyer.txt").out.contains("aucun fichier à envoyer, 0 à supprimer"));
    assert_eq!(lines(), Vec::<String>::new());

    let sheet = project.text(SHEET);
    project.write(SHEET, sheet.replacen("\nsummary = \"", "\nsummary = \"Un mot de plus. ", 1));
    assert_eq!(build("a-envoyer.txt").code, 0);
    let changed = lines();
    assert!(changed.contains(&"envoyer\tun-proche-est-decede/index.html".to_owned()) && changed.len() < all.len() / 2, "{changed:?}");
    let before = tree(&project.path("."));
    project.write(SHEET, sheet.replacen("\nsummary = ", "\nsumary = ", 1));
    assert_eq!(build("a-envoyer.txt").code, 1);
    project.write(SHEET, &before[SHEET]);
    for (list, code, words) in [
        ("dist/a-envoyer.txt", 1, "serait dans « dist »"),
        ("content/a-envoyer.txt", 1, "--changes a-envoyer.txt"),
        (SHEET, 1, "serait dans « ./content »"),
        ("nulle-part/a-envoyer.txt", 2, "La dernière version publiée est intacte"),
    ] {
        let said = build(list);
        assert!(said.code == code && said.err.contains(words), "{list}: {said:?}");
    }
    assert_eq!(tree(&project.path(".")), before);
}

#[test]
fn an_error_names_its_place_and_its_cure_and_the_last_site_stays() {
    let project = Project::new();
    assert_eq!(project.run(&["build"]).code, 0);
    let before = tree(&project.path("dist"));
    let sheet = project.text(SHEET);
    project.write(SHEET, sheet.replacen("\nsummary = ", "\nsumary = ", 1));
    let line = sheet.lines().position(|line| line.starts_with("summary = ")).unwrap() + 1;
    for command in ["build", "check", "list"] {
        let said = project.run(&[command]);
        assert_eq!(said.code, 1, "{said:?}");
        let text = if command == "check" { &said.out } else { &said.err };
        assert!(text.contains(&format!("Erreur  {SHEET}:{line}:1\n")), "{text}");
        assert!(text.contains("« sumary »") && text.contains("→ Vouliez-vous écrire « summary » ?"), "{text}");
        assert!(text.contains("^^^^^^") && !text.contains('\u{1b}'), "{text}");
    }
    assert_eq!(tree(&project.path("dist")), before);
    assert!(project.run(&["build"]).err.contains("Rien n’a été publié ; dist n’a pas changé."));
}

#[test]
fn the_same_fault_is_told_to_a_machine_and_to_a_screen_reader() {
    let project = Project::new();
    project.write(SHEET, project.text(SHEET).replacen("\nsummary = ", "\nsumary = ", 1));
    let said = project.run(&["check", "--format", "json"]);
    assert_eq!(said.code, 1);
    let json: serde_json::Value = serde_json::from_str(&said.out).unwrap();
    let first = &json["diagnostics"].as_array().unwrap().iter().find(|d| d["message"].as_str().unwrap().contains("sumary")).unwrap();
    assert_eq!(first["place"]["file"], SHEET);
    assert_eq!((&first["place"]["column"], &first["place"]["end_column"]), (&1.into(), &7.into()));
    assert_eq!(json["diagnostics"].as_array().unwrap().len(), json["errors"]);
    let plain = project.run(&["--plain", "check"]).out;
    assert!(plain.contains(&format!("Fichier {SHEET}, ligne ")) && !plain.contains(['│', '^', '→']), "{plain}");
    let colored = project.run(&["--color", "always", "check"]).out;
    assert!(colored.contains("\u{1b}[1;31mErreur"), "{colored}");
}

#[test]
fn without_fault_check_says_so_and_list_names_each_file() {
    let project = Project::new();
    let said = project.run(&["check"]);
    assert_eq!((said.code, said.err.as_str()), (0, ""), "{said:?}");
    assert!(said.out.contains("5 fiches relues"), "{}", said.out);
    let json: serde_json::Value = serde_json::from_str(&project.run(&["list", "--format", "json"]).out).unwrap();
    let paths: Vec<&str> = json["files"].as_array().unwrap().iter().map(|f| f["path"].as_str().unwrap()).collect();
    assert!(paths.contains(&"un-proche-est-decede/un-proche-est-decede-affiche-a3.pdf"), "{paths:?}");
    assert_eq!(json["sheets"].as_array().unwrap().len(), 5);
}

#[test]
fn today_decides_whether_a_sheet_is_expired_and_nothing_else() {
    let project = Project::new();
    assert_eq!(project.run(&["check", "--today", "2199-01-01"]).code, 1);
    let late = project.command(&["check"]).env("SOURCE_DATE_EPOCH", "7226582400").output().unwrap();
    assert_eq!(Said::of(late).code, 1);
    let build = |today: &str| {
        let said = project.run(&["build", "--only", "page,text", "--drafts", "--today", today, "--out", today]);
        assert_eq!(said.code, 0, "{said:?}");
        (said.err, tree(&project.path(today)))
    };
    let (now, soon, late, later) = (build(TODAY), build("2027-01-01"), build("2199-01-01"), build("2200-01-01"));
    assert!(now.0.is_empty() && late.0.contains("Avertissement"), "{} {}", now.0, late.0);
    assert!(now.1 == soon.1 && late.1 == later.1, "the day changes more than that");
    assert!(now.1 != late.1, "an expired sheet is a draft, and says so");
    let wrong = project.command(&["check"]).env("SOURCE_DATE_EPOCH", "demain").output().unwrap();
    assert_eq!(Said::of(wrong).code, 64);
}

#[test]
fn two_builds_in_other_folders_zones_languages_and_threads_are_the_same_to_the_byte() {
    let (one, other) = (Project::new(), Project::new());
    let first = one.command(&["build", "--jobs", "1"]).env("TZ", "Pacific/Auckland").output().unwrap();
    let second = other.command(&["--lang", "en", "build", "--jobs", "8"]).env("TZ", "America/Lima").output().unwrap();
    assert!(first.status.success() && second.status.success());
    assert_eq!(tree(&one.path("dist")), tree(&other.path("dist")));
}

#[test]
fn a_wrong_command_line_exits_64_and_a_refused_folder_1() {
    let project = Project::new();
    for arguments in [&["bluid"][..], &["build", "--only", "large"], &["check", "--today", "demain"], &["print"]] {
        assert_eq!(project.run(arguments).code, 64, "{arguments:?}");
    }
    assert_eq!(project.run(&["--help"]).code, 0);
    for out in [".", "content", "content/dist", ".."] {
        let said = project.run(&["build", "--out", out]);
        assert_eq!(said.code, 1, "{out}: {said:?}");
        assert!(said.err.contains("--out dist"), "{out}: {}", said.err);
    }
    let elsewhere = tempfile::tempdir().unwrap();
    let nowhere = Command::new(env!("CARGO_BIN_EXE_jalon")).arg("build").current_dir(elsewhere.path()).output().unwrap();
    assert_eq!(Said::of(nowhere).code, 1);
}

#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_refuses_exits_2_and_says_what_to_do() {
    let project = Project::new();
    let said = project.run(&["build", "--out", "/proc/jalon/dist"]);
    assert_eq!(said.code, 2, "{said:?}");
    assert!(said.err.contains("/proc/jalon") && said.err.contains("La dernière version publiée est intacte."), "{}", said.err);
}

#[test]
fn only_what_is_asked_is_published() {
    let project = Project::new();
    assert_eq!(project.run(&["build", "--only", "text", "--out", "texts"]).code, 0);
    let paths: Vec<String> = tree(&project.path("texts")).into_keys().collect();
    assert_eq!(paths.len(), 6, "{paths:?}");
    assert!(paths.iter().all(|path| Path::new(path).extension().is_none_or(|end| end == "txt")), "{paths:?}");
}

#[test]
fn a_variant_that_is_asked_is_made_alone_and_a_typo_is_told_its_cure() {
    let project = Project::new();
    assert_eq!(project.run(&["print", SHEET, "--variant", "noir", "--out", "noir"]).code, 0);
    let names: Vec<String> = tree(&project.path("noir")).into_keys().collect();
    assert!(names.len() >= 6 && names.iter().all(|name| name.ends_with("-noir.pdf")), "{names:?}");
    assert_eq!(project.run(&["build", "--only", "booklet", "--variant", "noir,screen", "--out", "livrets"]).code, 0);
    let names: Vec<String> = tree(&project.path("livrets")).into_keys().collect();
    let papers: Vec<&String> = names.iter().filter(|name| name.ends_with(".pdf")).collect();
    assert_eq!(papers.len(), 8, "{names:?}");
    assert!(papers.iter().all(|name| name.contains("-livret-a5")), "{papers:?}");
    let said = project.run(&["print", SHEET, "--variant", "nor"]);
    assert!(said.code == 64 && said.err.contains("Vouliez-vous écrire « noir » ?"), "{}", said.err);
}

#[test]
fn a_press_file_needs_a_legal_notice_and_what_finishes_it_needs_a_press_file() {
    let project = Project::new();
    let printed = |arguments: &[&str]| project.run(&[&["print", SHEET, "--as", "leaflet", "--out", "presse"], arguments].concat());
    let said = printed(&["--variant", "presse", "--bleed", "5", "--marks"]);
    assert_eq!((said.code, said.err.as_str()), (0, ""), "{said:?}");
    let said = printed(&["--marks"]);
    assert!(said.code == 0 && said.err.contains("--bleed et --marks n’ont rien changé"), "{said:?}");
    // The kits of the repository hold press files, and are left out here.
    let said = project.run(&["build", "--only", "leaflet", "--out", "essai", "--bleed", "3"]);
    assert!(said.code == 0 && said.err.contains("n’ont rien changé"), "{said:?}");
    project.write("content/site.toml", project.text("content/site.toml").replace("director = ", "# director = "));
    let said = printed(&["--variant", "screen,presse"]);
    assert!(said.code == 1 && said.err.contains("content/site.toml") && said.err.contains("mentions légales"), "{said:?}");
    assert_eq!(printed(&[]).code, 0);
}

#[test]
fn a_list_shows_every_size_and_tells_what_only_a_kit_holds() {
    let project = Project::new();
    let said = project.run(&["list"]);
    for file in ["-feuillet-a5", "-aide-memoire-a4", "-clair-a4", "-gros-caracteres-a4", "-tres-gros-caracteres-a4", "-livret-a5", "-affiche-a3"] {
        assert!(said.out.contains(&format!("un-proche-est-decede/un-proche-est-decede{file}.pdf")), "{file}: {}", said.out);
    }
    let of_kits: Vec<&str> = said.out.lines().filter(|line| line.contains("-noir.pdf") || line.contains("-presse.pdf")).collect();
    assert!(!of_kits.is_empty() && of_kits.iter().all(|line| line.ends_with("dans un kit seulement")), "{}", said.out);
    assert_eq!(said.out.matches("dans un kit seulement").count(), of_kits.len(), "{}", said.out);
    assert!(project.run(&["list", "--format", "json"]).out.contains("\"variant\": \"screen\""));
}

#[test]
fn a_sheet_is_printed_alone_with_or_without_a_project() {
    let project = Project::new();
    project.write("out/lettre.txt", "à moi");
    let said = project.run(&["print", SHEET, "--as", "large,text", "--out", "out"]);
    assert_eq!((said.code, said.err.as_str()), (0, ""), "{said:?}");
    let names: Vec<String> = tree(&project.path("out")).into_keys().collect();
    assert_eq!(names, ["lettre.txt", "un-proche-est-decede-gros-caracteres-a4.pdf", "un-proche-est-decede.txt"]);

    // What is wrong in another sheet is no reason not to print this one.
    project.write("content/sheets/je-pars-de-chez-mes-parents.md", "+++\n+++\n");
    assert_eq!(project.run(&["print", SHEET, "--as", "text", "--out", "out"]).code, 0);
    project.write(SHEET, "+++\n+++\n");
    let said = project.run(&["print", SHEET, "--out", "out"]);
    assert_eq!(said.code, 1);
    assert!(said.err.contains(SHEET) && !said.err.contains("je-pars"), "{}", said.err);

    let alone = tempfile::tempdir().unwrap();
    let sheet = "+++\ntitle = \"Perdre ses clés\"\nsummary = \"Que faire.\"\nevent = \"logement\"\nverified = 2026-11-21\n\
        review_by = 2027-05-21\nowner = \"Accueil\"\n[[sources]]\nid = \"F1\"\ntitle = \"Clés\"\n\
        url = \"https://www.service-public.gouv.fr/F1\"\n+++\n\nAppelez un serrurier.\n\n## Tout de suite {#vite deadline=24h}\n\n\
        ### Appeler {#appeler}\n\nPar téléphone\n: le serrurier du quartier\n";
    fs::write(alone.path().join("cles.md"), sheet).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_jalon"));
    command.current_dir(alone.path()).args(["--lang", "fr", "print", "cles.md", "--today", TODAY]);
    let said = Said::of(command.output().unwrap());
    assert_eq!(said.code, 0, "{said:?}");
    assert!(said.err.contains("ni adresse ni code QR"), "{}", said.err);
    assert!(alone.path().join("cles-gros-caracteres-a4.pdf").is_file() && alone.path().join("cles.txt").is_file());
}

#[test]
fn bad_input_gives_diagnostics_never_a_panic_and_the_last_site_stays() {
    let project = Project::new();
    assert_eq!(project.run(&["build"]).code, 0);
    let before = tree(&project.path("dist"));
    let good = project.text(SHEET);
    let mut noise = Vec::new();
    let mut state = 7_u64;
    for _ in 0..40_000 {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        noise.push((state >> 56) as u8);
    }
    let cases: Vec<(&str, Vec<u8>, &str)> = vec![
        ("random bytes", noise, SHEET),
        ("not UTF-8", [good.as_bytes(), b"\xe9t\xe9"].concat(), SHEET),
        ("empty", Vec::new(), SHEET),
        ("10 MB", "mot ".repeat(2_500_000).into_bytes(), SHEET),
        ("no closing fence", good.replacen("\n+++\n", "\n", 1).into_bytes(), SHEET),
        ("no fence", good.trim_start_matches("+++").as_bytes().to_vec(), SHEET),
        ("brackets", format!("{good}\n\n{}", "[".repeat(10_000)).into_bytes(), SHEET),
        ("quotes", format!("{good}\n\n{}x", "> ".repeat(10_000)).into_bytes(), SHEET),
        ("lists", format!("{good}\n\n{}x", "- ".repeat(10_000)).into_bytes(), SHEET),
        ("a device's name", good.clone().into_bytes(), "content/sheets/con.md"),
        ("the same code twice", good.clone().into_bytes(), "content/sheets/une-autre.md"),
        ("random settings", b"\x00\x01[[[".to_vec(), "content/site.toml"),
        ("TOML brackets", format!("a = {}", "[".repeat(20_000)).into_bytes(), "content/site.toml"),
        ("a broken theme", b"= [".to_vec(), "themes/clair/theme.toml"),
        ("a broken template", b"{% for %}".to_vec(), "themes/clair/templates/page.html"),
    ];
    for (what, bytes, path) in cases {
        let old = fs::read(project.path(path)).ok();
        project.write(path, &bytes);
        let start = std::time::Instant::now();
        let said = project.run(&["build"]);
        assert!(start.elapsed().as_secs() < 20, "{what} took {:?}", start.elapsed());
        // Ten thousand brackets or quotes are ordinary, if odd, Markdown.
        let builds = ["brackets", "quotes", "lists"].contains(&what) && said.code == 0;
        if !builds {
            assert_eq!(said.code, 1, "{what}: {said:?}");
            assert!(said.err.contains(path), "{what}: {}", said.err);
            assert_eq!(tree(&project.path("dist")), before, "{what}");
        }
        match old {
            Some(old) => project.write(path, old),
            None => fs::remove_file(project.path(path)).unwrap(),
        }
        if builds {
            assert_eq!(project.run(&["build"]).code, 0);
        }
    }
    project.write(SHEET, format!("\u{feff}{}", good.replace('\n', "\r\n")));
    assert_eq!(project.run(&["build", "--out", "windows"]).code, 0);
    #[cfg(unix)]
    {
        project.write(SHEET, &good);
        fs::write(project.path("secret.md"), "un secret").unwrap();
        std::os::unix::fs::symlink("../../secret.md", project.path("content/sheets/lien.md")).unwrap();
        let said = project.run(&["build"]);
        assert_eq!(said.code, 1);
        assert!(said.err.contains("content/sheets/lien.md") && !said.err.contains("un secret"), "{}", said.err);
    }
}

#[test]
fn check_fix_shows_what_it_writes_keeps_marks_and_line_ends_and_has_nothing_left_to_do() {
    let project = Project::new();
    let good = project.text(SHEET);
    let bad = good.replacen("\n## ", "\n# ", 2);
    assert_ne!(good, bad);
    project.write(SHEET, format!("\u{feff}{}", bad.replace('\n', "\r\n")));
    project.write("content/site.toml", project.text("content/site.toml").replace("mairie.example/\"", "mairie.example\""));
    let site = project.text("content/site.toml");
    let said = project.run(&["check", "--fix", "--dry-run"]);
    assert!(said.code == 1 && said.out.contains("3 corrections possibles dans 2 fichiers"), "{said:?}");
    assert!(said.out.contains("--- content/site.toml") && said.out.contains("\n-# ") && said.out.contains("\n+## "), "{}", said.out);
    assert_eq!((project.text(SHEET).matches("\n# ").count(), project.text("content/site.toml")), (2, site));
    let plain = project.run(&["--plain", "check", "--fix", "--dry-run"]);
    assert!(plain.out.contains("Fichier content/site.toml.") && plain.out.contains("Après, ligne "), "{}", plain.out);
    assert!(!plain.out.contains("@@"), "{}", plain.out);
    let said = project.run(&["check", "--fix"]);
    assert!(said.code == 0 && said.out.contains("3 corrections faites dans 2 fichiers."), "{said:?}");
    assert!(!said.out.contains('\u{1b}'), "no colour in a pipe: {}", said.out);
    assert_eq!(fs::read(project.path(SHEET)).unwrap(), format!("\u{feff}{}", good.replace('\n', "\r\n")).into_bytes());
    let before = tree(&project.path("content"));
    let said = project.run(&["check", "--fix", "--format", "json"]);
    assert!(said.code == 0 && said.out.contains("\"mended\": []"), "{said:?}");
    assert_eq!(tree(&project.path("content")), before, "a second run changes nothing, and leaves no file behind");
    assert_eq!(project.run(&["check", "--dry-run"]).code, 64);
}

#[test]
fn check_speaks_to_code_hosts() {
    let project = Project::new();
    project.write(SHEET, project.text(SHEET).replace("title = \"Un proche", "titel = \"Un proche"));
    let said = project.run(&["check", "--format", "github"]);
    assert_eq!(said.code, 1);
    assert!(said.out.contains(&format!("::error file={SHEET},line=2,col=1,endColumn=6,title=sheet-key-unknown::")), "{}", said.out);
    let said = project.run(&["check", "--format", "sarif"]);
    assert_eq!(said.code, 1);
    let log: serde_json::Value = serde_json::from_str(&said.out).unwrap();
    let results = log["runs"][0]["results"].as_array().unwrap();
    let unknown = results.iter().find(|result| result["ruleId"] == "sheet-key-unknown").unwrap();
    let place = &unknown["locations"][0]["physicalLocation"];
    assert_eq!((place["artifactLocation"]["uri"].as_str(), place["region"]["startLine"].as_u64()), (Some(SHEET), Some(2)));
    assert_eq!(log["runs"][0]["invocations"][0]["exitCode"], 1);
    // From the folder above, a file is named as that folder sees it.
    let above = project.folder.path().join("plus/haut");
    fs::create_dir_all(&above).unwrap();
    fs::rename(project.path("content"), above.join("content")).unwrap();
    let said = project.run(&["--root", "plus/haut", "check", "--format", "github"]);
    assert!(said.out.contains(&format!("file=plus/haut/{SHEET},")), "{}", said.out);
}

#[test]
fn a_report_measures_every_sheet_and_counts_what_the_rules_say() {
    let project = Project::new();
    let long = "Préalablement à la demande, vous devez réunir tous les papiers que la mairie, la banque, le notaire, l'employeur, \
                le propriétaire, les assureurs et les caisses de retraite vous demandent encore aujourd'hui.";
    let sheet = project.text(SHEET).replace("Un deuil peut fatiguer longtemps.", long);
    project.write(SHEET, sheet);
    let said = project.run(&["check", "--report"]);
    assert_eq!(said.code, 0, "{}", said.err);
    assert!(said.out.contains("prose-hard-word  1") && said.out.contains("prose-long-sentence  1"), "{}", said.out);
    let first = said.out.split("Un proche est décédé\n").nth(1).unwrap().split("    - ").nth(1).unwrap();
    assert!(first.contains("Préalablement"), "{first}");
    assert!(said.out.lines().all(|line| line.width() <= 80), "{}", said.out);
    let json: serde_json::Value = serde_json::from_str(&project.run(&["check", "--report", "--format", "json"]).out).unwrap();
    let sheets = json["sheets"].as_array().unwrap();
    let sheet = sheets.iter().find(|sheet| sheet["file"] == SHEET).unwrap();
    assert_eq!(sheet["rules"]["prose-long-sentence"], 1);
    assert!(sheet["ease"].as_f64().unwrap() > 50.0 && sheet["hardest"].as_array().unwrap().len() == 3);
    assert_eq!(project.run(&["check", "--report", "--format", "sarif"]).code, 64);
}

#[test]
fn what_is_due_is_a_page_to_print_and_an_expired_sheet_makes_it_fail() {
    let project = Project::new();
    let said = project.run(&["check", "--stale", "90", "--today", TODAY]);
    assert_eq!(said.code, 0, "{}", said.out);
    assert!(said.out.contains("[ ] J’entre dans la vie active") && said.out.contains("au plus tard le 31 janvier 2027"), "{}", said.out);
    assert!(!said.out.contains("Un proche est décédé") && !said.out.contains("L’annuaire"), "{}", said.out);
    assert!(said.out.lines().all(|line| line.width() <= 80), "{}", said.out);
    let late = project.run(&["check", "--stale", "0", "--today", "2027-12-01"]);
    assert_eq!(late.code, 1);
    assert!(late.out.contains("Périmée depuis le 31 janvier 2027") && late.out.contains("plus d’un an"), "{}", late.out);
    let json: serde_json::Value =
        serde_json::from_str(&project.run(&["check", "--stale", "90", "--today", TODAY, "--format", "json"]).out).unwrap();
    assert_eq!(json["until"], "2027-02-20");
    assert_eq!(json["owners"][0]["sheets"][0]["review_by"], "2027-01-31");
    assert_eq!(project.run(&["check", "--stale", "demain"]).code, 64);
    assert_eq!(project.run(&["check", "--stale", "9", "--fix"]).code, 64);
}
