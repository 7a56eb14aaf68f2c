//! Every rule is explained, listed and proven: each code has its row, its words in both languages and a bad example that
//! is found at its place, whatever the file's line ends and whatever stands before.
//!
//! `JALON_BLESS=1 cargo test --test rules` writes the list of the rules again, and the mark of an example that has none.

#[path = "support/case.rs"]
mod case;
#[path = "support/told.rs"]
mod told;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use case::{Case, Files, Spot};
use jalon::catalogue::{self, PaperVariant, Parts};
use jalon::check::{self, Content};
use jalon::diagnostic::{Diagnostic, Severity};
use jalon::html::Shells;
use jalon::language::messages;
use jalon::paths::OutPath;
use jalon::picture::{self, Gallery};
use jalon::pipeline::{self, Order, Shard};
use jalon::publication::{Artifact, Request};
use jalon::publish::{self, Manifest, PublishError, RealDisk};
use jalon::rule::{self, Rule};
use jalon::{places, settings, sheet, source, theme};
use jiff::civil::date;
use rayon::prelude::*;
use told::told;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// Codes whose faults are not in what an author writes: who says them, and the tests that hold them there.
const OTHERS: [(&str, &str); 5] = [
    ("new-", "`jalon new`, of what is asked on the command line: tests/new.rs"),
    ("cli-", "the command line: tests/command_line.rs"),
    ("pdf-", "our own PDF writer, which no text of an author makes fail: src/pdf and tests/pdf.rs"),
    ("verify-", "`jalon verify`, of what is already published: tests/verify.rs"),
    ("found-", "a test of the pipeline"),
];

/// Rules that a change of the good project cannot break, and the file whose tests break them.
const ELSEWHERE: &[(&str, &[&str])] = &[
    // Sizes and floods, built in memory.
    ("src/sheet/tests.rs", &["sheet-too-large", "sheet-too-many", "sheet-head-too-large", "sheet-head-keys"]),
    // What is not there at all has no place to show.
    ("src/catalogue/tests.rs", &["catalogue-no-sheets"]),
    ("src/settings/read.rs", &["settings-missing"]),
    // The disk.
    (
        "src/source/walk.rs",
        &[
            "source-link", "source-not-a-sheet", "source-ignored-file", "source-file-name", "source-same-name",
            "source-too-large", "source-too-deep", "source-too-many-files",
        ],
    ),
    // Finished files, doctored.
    ("tests/publication.rs", &["check-link-broken", "check-id-twice", "check-code-page", "check-poster-languages", "publication-over"]),
    ("tests/proof.rs", &["check-paper-text", "check-paper-proof"]),
    ("tests/preflight.rs", &["check-paper-code"]),
    ("tests/site_pages.rs", &["check-audit-page"]),
    ("tests/checklist.rs", &["publication-too-many-rows"]),
    // The folder that is published.
    (
        "tests/publish.rs",
        &[
            "publish-overlap", "publish-out-unnamed", "publish-busy", "publish-no-lock", "publish-append-busy",
            "publish-append-folder", "publish-append-changed", "publish-changes-inside", "publish-changes-not-ours",
            "publish-changes-gap",
        ],
    ),
    ("src/publish/manifest.rs", &["publish-same-path"]),
    // Names of files, columns of long tables, and what is missing for a commune.
    (
        "tests/places.rs",
        &[
            "places-data-date", "places-data-empty", "places-data-position", "places-data-value", "places-data-none",
            "places-data-price",
        ],
    ),
    // A print run.
    ("src/pipeline/seal.rs", &["seal-changed", "seal-unreadable"]),
    ("tests/recall.rs", &["recall-edition", "recall-kit-changed"]),
];

/// Rules that nothing can break today: they stand behind others, and would tell a fault of the program.
const GUARDS: [(&str, &str); 3] = [
    ("publication-kit-to-come", "every publication that a kit may name is made"),
    ("publication-kit-variant", "every paper comes in every variant"),
    ("publication-kit-archive", "an archive is written in memory"),
];

// ---- The table

#[test]
fn every_code_has_its_row_and_every_row_is_said() {
    let written = written_codes();
    let rows: BTreeSet<&str> = rule::all().map(|rule| rule.code).collect();
    assert_eq!(rows.len(), rule::all().count(), "a code has two rows");
    let is_other = |code: &str| OTHERS.iter().any(|(start, _)| code.starts_with(start));
    let missing: Vec<_> = written.iter().filter(|code| !rows.contains(code.as_str()) && !is_other(code)).collect();
    assert!(missing.is_empty(), "codes without a row in src/rule/table.rs: {missing:?}");
    let silent: Vec<_> = rows.iter().filter(|code| !written.contains(**code)).collect();
    assert!(silent.is_empty(), "rows that nothing says: {silent:?}");
}

#[test]
fn every_rule_has_its_words_in_both_languages_and_its_source() {
    let guide = fs::read_to_string(Path::new(ROOT).join("content/README.md")).unwrap().replace('\'', "’");
    let mut faults = String::new();
    for rule in rule::all() {
        for language in ["fr", "en"] {
            let words = messages(language);
            let has = |name| words.attribute(rule.code, name, &[]).is_some_and(|text| !text.trim().is_empty());
            let lost: Vec<_> = ["help", "why", "bad", "good"].into_iter().filter(|name| !has(name)).collect();
            if !words.has(rule.code) || !lost.is_empty() {
                let _ = writeln!(faults, "{language} {} lacks {lost:?}", rule.code);
            }
            let explanation = rule.explanation(words);
            if explanation.bad == explanation.good || explanation.sentence.contains("{$") {
                let _ = writeln!(faults, "{language} {}: {explanation:?}", rule.code);
            }
        }
        if rule.source.is_empty() {
            let _ = writeln!(faults, "{} has no source", rule.code);
        }
        if let Some((_, part)) = rule.source.split_once("content/README.md, « ") {
            let part = part.split(" »").next().unwrap_or_default();
            if !guide.lines().any(|line| line.starts_with('#') && line.trim_start_matches('#').trim() == part) {
                let _ = writeln!(faults, "{}: content/README.md has no part « {part} »", rule.code);
            }
        }
    }
    assert!(faults.is_empty(), "{faults}");
}

/// The codes that the program may say: texts of `src` that are messages with a cure.
fn written_codes() -> BTreeSet<String> {
    let words = messages("fr");
    let mut codes = BTreeSet::new();
    for path in files_under(&Path::new(ROOT).join("src"), "rs") {
        let name = path.to_string_lossy().replace('\\', "/");
        if name.ends_with("rule/table.rs") || name.contains("/tests.rs") || name.contains("/tests/") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        for text in code.split('"').skip(1).filter(|text| text.contains('-') && !text.contains(' ')) {
            if words.attribute(text, "help", &[]).is_some() && !text.starts_with("failure-") {
                codes.insert(text.to_owned());
            }
        }
    }
    codes
}

fn files_under(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(files_under(&path, extension));
        } else if path.extension().is_some_and(|end| end == extension) {
            files.push(path);
        }
    }
    files.sort();
    files
}

// ---- The list

#[test]
fn the_list_of_the_rules_is_that_of_the_table() {
    let path = Path::new(ROOT).join("content/REGLES.md");
    let wanted = list();
    if std::env::var_os("JALON_BLESS").is_some() {
        fs::write(&path, &wanted).unwrap();
    }
    let found = fs::read_to_string(&path).unwrap_or_default();
    let differs = found.lines().zip(wanted.lines()).position(|(found, wanted)| found != wanted);
    assert!(
        found == wanted,
        "content/REGLES.md is out of date at line {}: JALON_BLESS=1 cargo test --test rules",
        differs.map_or(found.lines().count(), |line| line + 1)
    );
}

/// The parts of the list, by the start of their codes.
const PARTS: [(&str, &str); 15] = [
    ("sheet-", "Une fiche"),
    ("catalogue-", "Les fichiers ensemble"),
    ("seal-", "Un tirage"),
    ("recall-", "Un rappel"),
    ("settings-", "`site.toml`"),
    ("places-data-", "Les lieux, `content/places/`"),
    ("places-", "L’annuaire, `contacts.toml`"),
    ("source-", "Les fichiers"),
    ("toml-", "Les fichiers TOML"),
    ("theme-", "Le thème"),
    ("publication-", "Les papiers"),
    ("publish-", "Le dossier publié"),
    ("check-", "Le contenu et les fichiers finis"),
    ("prose-", "Le français"),
    ("stale-", "La fraîcheur"),
];

/// Every rule, in French.
fn list() -> String {
    let mut out = String::from(
        "# Toutes les règles\n\n\
         Ce fichier est écrit par le programme : ne le modifiez pas à la main. `jalon check` dit quelle règle n’est pas \
         suivie, où, et quoi écrire. `jalon check --explain CODE` montre l’une d’elles.\n\n\
         Une erreur empêche de publier. Un avertissement, non.\n",
    );
    let part_of = |rule: &Rule| PARTS.iter().position(|(start, _)| rule.code.starts_with(start));
    for (index, (start, title)) in PARTS.iter().enumerate() {
        let rules: Vec<Rule> = rule::all().filter(|rule| part_of(rule) == Some(index)).collect();
        if rules.is_empty() {
            continue;
        }
        let _ = write!(out, "\n## {title}\n");
        for rule in rules {
            debug_assert!(rule.code.starts_with(start));
            let words = rule.explanation(messages("fr"));
            let weight = if rule.severity == Severity::Error { "erreur" } else { "avertissement" };
            let sentence = words.sentence.split_whitespace().collect::<Vec<_>>().join(" ");
            let _ = write!(out, "\n### {} ({weight})\n\n{}\n\n{}\n", rule.code, sentence.replace('<', "\\<"), words.why);
            for (label, example) in [("À corriger", &words.bad), ("Corrigé", &words.good)] {
                let _ = write!(out, "\n{label} :\n\n````text\n{example}\n````\n");
            }
            let _ = write!(out, "\nSource : {}.\n", rule.source);
        }
    }
    out
}

#[test]
fn every_rule_is_in_a_part_of_the_list() {
    let lost: Vec<_> =
        rule::all().map(|rule| rule.code).filter(|code| !PARTS.iter().any(|(start, _)| code.starts_with(start))).collect();
    assert!(lost.is_empty(), "no part of the list is for {lost:?}");
}

// ---- The examples

/// Everything that is said of a project before its papers and pages are made.
fn judge(files: &Files) -> Vec<Diagnostic> {
    let root = written(files);
    let (snapshot, mut diagnostics) = source::read(root.path()).unwrap();
    let Some(site) = settings::read(&snapshot, &mut diagnostics) else { return diagnostics.sorted() };
    let directory = places::read(&snapshot, &mut diagnostics);
    for path in snapshot.texts.keys().filter_map(|name| name.strip_prefix("content/")).filter(|path| path.starts_with("places/")) {
        let _ = places::open(&snapshot, path, &directory, &mut diagnostics);
    }
    let Some(theme) = theme::load(&snapshot, &site.theme, &mut diagnostics) else { return diagnostics.sorted() };
    if !theme.template_sources.is_empty() {
        let _ = Shells::new(&theme, &mut diagnostics);
    }
    let sheets = snapshot.texts.iter().filter(|(name, _)| name.starts_with("content/sheets/"));
    let drafts: Vec<_> = sheets.map(|(_, source)| sheet::read(source, &mut diagnostics)).collect();
    let mut gallery = Gallery::default();
    for file in drafts.iter().flat_map(check::pictures) {
        let bytes = snapshot.binaries.get(&format!("content/{file}"));
        if let Some(Err(fault)) = bytes.map(|bytes| picture::decode(bytes)) {
            gallery.faults.insert(file, fault);
        }
    }
    let lexicon = check::Lexicon::read(&snapshot, &site.language, &mut diagnostics);
    let content =
        Content { drafts: &drafts, directory: &directory, theme: &theme, gallery: &gallery, lexicon: &lexicon, drafts_allowed: false };
    check::content(&content, &mut diagnostics);
    let editions = catalogue::editions(&snapshot, &directory, &mut diagnostics);
    let parts = Parts {
        snapshot: &snapshot,
        site,
        drafts: drafts.into_iter().map(std::sync::Arc::new).collect(),
        directory,
        editions: editions.into(),
        territory: None,
        theme_fingerprint: theme.fingerprint,
        tender: theme.tender(),
        today: date(2026, 11, 21),
        drafts_allowed: false,
    };
    let _ = catalogue::build(parts, &mut catalogue::Memo::default(), &mut diagnostics);
    diagnostics.sorted()
}

/// Whether a code is said at a place.
fn says(found: &[Diagnostic], code: &str, spot: &Spot) -> bool {
    found.iter().any(|d| {
        d.code == code
            && d.place.as_ref().is_some_and(|p| {
                p.source.name == spot.file && (p.line(), p.column()) == (spot.line, spot.column)
            })
    })
}

#[test]
fn a_good_project_is_told_nothing() {
    let found = judge(&case::good_files());
    assert!(found.is_empty(), "{}", told(&found));
}

#[test]
fn each_bad_example_is_found_at_its_mark_and_each_mended_one_is_silent() {
    let good = case::good_files();
    let faults: Vec<String> = case::all()
        .par_iter()
        .filter_map(|case| {
            let (bad, spot) = case.bad(&good);
            let found = judge(&bad);
            let Some(spot) = spot else { return mark(case, &good, &found) };
            if !says(&found, &case.code, &spot) {
                return Some(format!("{} at {}:{}:{}, but:\n{}", case.code, spot.file, spot.line, spot.column, told(&found)));
            }
            // What is said of the language of a sheet is one remark, not several.
            let remarks = found.iter().filter(|d| d.code.starts_with("prose-")).count();
            if case.code.starts_with("prose-") && remarks != 1 {
                return Some(format!("{} is told {remarks} times of its language:\n{}", case.code, told(&found)));
            }
            let after = case.mended(&good).map(|files| judge(&files)).unwrap_or_default();
            (!after.is_empty()).then(|| format!("{} mended is told:\n{}", case.code, told(&after)))
        })
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Writes the mark of an example that has none yet, for a person to judge; without being asked, it is a fault.
fn mark(case: &Case, good: &Files, found: &[Diagnostic]) -> Option<String> {
    let told = format!("{} has no mark; found:\n{}", case.code, told(found));
    std::env::var_os("JALON_BLESS")?;
    let changed = |d: &&Diagnostic| d.place.as_ref().is_some_and(|p| case.changes.iter().any(|c| c.file == p.source.name));
    let hits = || found.iter().filter(|d| d.code == case.code && d.place.is_some());
    let place = hits().rfind(changed).or_else(|| hits().next()).and_then(|d| d.place.as_ref());
    let Some(place) = place else { return Some(told) };
    let path = case::folder().join(format!("{}.case", case.code));
    let text = fs::read_to_string(&path).unwrap();
    let mut out = String::new();
    let mut current = None;
    let mut number = 0;
    let mut marked = false;
    for line in text.lines() {
        out.push_str(line);
        out.push('\n');
        if let Some(head) = line.strip_prefix("--- ") {
            current = case.changes.iter().position(|c| head == c.file || head.starts_with(&format!("{}: ", c.file)) && head == c.head());
            number = current.map_or(0, |index| case.start(good, index));
            continue;
        }
        if current.is_some_and(|index| case.changes[index].file == place.source.name) && number == place.line() && !marked {
            let _ = writeln!(out, "{}^", " ".repeat(place.column() - 1));
            marked = true;
        }
        number += 1;
    }
    if !marked {
        let _ = writeln!(out, "--- at {}:{}:{}", place.source.name, place.line(), place.column());
    }
    fs::write(path, out).unwrap();
    None
}

#[test]
fn examples_are_those_that_the_words_show() {
    let mut faults = String::new();
    for case in case::all() {
        let ([change], Some(good)) = (&case.changes[..], &case.good) else { continue };
        if change.text.is_empty() {
            continue;
        }
        for language in ["fr", "en"] {
            let Some(rule) = rule::find(&case.code) else { continue };
            let shown = rule.explanation(messages(language));
            for (written, shown) in [(&change.text, &shown.bad), (good, &shown.good)] {
                if written.trim_end() != shown.trim_end() {
                    let _ = writeln!(faults, "{language} {}: written\n{written}\nshown\n{shown}", case.code);
                }
            }
        }
    }
    assert!(faults.is_empty(), "{faults}");
}

#[test]
fn every_rule_has_a_bad_example() {
    let mut elsewhere = BTreeMap::new();
    for (file, codes) in ELSEWHERE {
        let text = fs::read_to_string(Path::new(ROOT).join(file)).unwrap();
        for code in *codes {
            assert!(text.contains(code), "{file} has no test of {code}");
            elsewhere.insert(*code, *file);
        }
    }
    let named: BTreeSet<String> = fs::read_dir(case::folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .map(|path| path.file_stem().unwrap().to_string_lossy().into_owned())
        .collect();
    let made: BTreeSet<&str> = MADE.iter().map(|(code, ..)| *code).chain(GUARDS.iter().map(|(code, _)| *code)).collect();
    let codes = rule::all().map(|rule| rule.code);
    let bare: Vec<_> =
        codes.filter(|code| !named.contains(*code) && !elsewhere.contains_key(code) && !made.contains(code)).collect();
    assert!(bare.is_empty(), "{} rules without a bad example: {bare:?}", bare.len());
    let idle: Vec<_> = elsewhere.keys().filter(|code| rule::find(code).is_none()).collect();
    assert!(idle.is_empty(), "no rule: {idle:?}");
}

// ---- Faults that no text holds: bytes, the disk, what is being made

/// A code, what breaks its rule, and where that must be found: file, line and column, when there is a place.
type Made = (&'static str, fn() -> Vec<Diagnostic>, Option<(&'static str, usize, usize)>);

const MADE: &[Made] = &[
    ("source-not-utf8", || judge(&with(&[("content/sheets/suite.md", b"+++\nd\xe9c\xe8s")])), Some(("content/sheets/suite.md", 2, 2))),
    (
        "source-control-character",
        || judge(&with(&[("content/sheets/suite.md", "\u{feff}+++\r\ndé\tc😀\u{c}s".as_bytes())])),
        Some(("content/sheets/suite.md", 2, 6)),
    ),
    ("source-not-a-file", || source::read_file(&case::folder()).unwrap().1.sorted(), Some(("checks", 1, 1))),
    ("theme-font", || judge(&with(&[("themes/clair/fonts/Lexend-Light.ttf", b"")])), None),
    ("theme-file-name", || judge(&with(&[("themes/clair/fonts/Ville.woff2", b"wOF2")])), None),
    ("theme-template-deep", deep_templates, Some(("themes/clair/templates/g.html", 1, 1))),
    ("theme-template-size", large_templates, Some(("themes/clair/templates/text.html", 1, 1))),
    ("catalogue-press-legal", press_without_notice, Some(("content/site.toml", 1, 1))),
    ("publication-glyph", || made("title = \"Mairie\"", "title = \"Mairie 😀\""), Some(("content/kits/mairie.toml", 1, 1))),
    ("publication-kit-paper", || made("publication = \"checklist\"", "publication = \"text\""), Some(("content/kits/mairie.toml", 6, 15))),
    ("publication-too-long", long_name, None),
    ("catalogue-edition-unknown", || build_edition("lile"), None),
    (
        "catalogue-edition-id-long",
        || pipeline::check(&order(with_edition("saint-remy-en-bouzemont-et-isson").path(), &["text"], &[]), &()).diagnostics,
        Some(("content/editions/saint-remy-en-bouzemont-et-isson.toml", 1, 1)),
    ),
    ("catalogue-edition-name-taken", edition_named_as_a_page, Some(("content/editions/fiche.toml", 2, 9))),
    ("seal-kit-unknown", || seal(&case::good_files(), "hopital"), None),
    ("seal-specimen", || seal(&case::good_files(), "mairie"), Some(("content/site.toml", 2, 12))),
    ("seal-code-missing", seal_without_code, Some(("content/sheets/suite.md", 1, 1))),
    ("seal-again", seal_twice, None),
    ("publish-out-is-link", || published(|root| link(&root.join("elsewhere"), &root.join("out"))), None),
    ("publish-out-is-file", || published(|root| put(&root.join("out"))), None),
    ("publish-not-ours", || published(|root| put(&root.join("out/photos.zip"))), None),
    (
        "publish-foreign-files",
        || {
            published(|root| {
                publish_to(root).unwrap();
                put(&root.join("out/photos.zip"));
            })
        },
        None,
    ),
    (
        "publish-manifest-damaged",
        || {
            published(|root| {
                publish_to(root).unwrap();
                put(&root.join("out/.jalon-manifest"));
            })
        },
        None,
    ),
    ("publish-reserved-path", || Manifest::of(&[artifact(".jalon-manifest")]).err().into_iter().collect(), None),
    ("publish-file-is-folder", file_is_folder, None),
    ("publish-create-taken", create_taken, None),
    ("publish-append-link", || appended(|file| link(&file.with_extension("old"), file)), None),
    ("publish-append-read-only", || appended(read_only), None),
];

#[test]
fn each_fault_that_no_text_holds_is_found() {
    let faults: Vec<String> = MADE
        .par_iter()
        .filter_map(|(code, make, place)| {
            let found = make();
            let is_found = match place {
                Some((file, line, column)) => {
                    says(&found, code, &Spot { file: (*file).into(), line: *line, column: *column })
                }
                None => found.iter().any(|d| d.code == *code),
            };
            (!is_found).then(|| format!("{code} {place:?}, but:\n{}", told(&found)))
        })
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The good project with other files.
fn with(others: &[(&str, &[u8])]) -> Files {
    let mut files = case::good_files();
    files.extend(others.iter().map(|(name, bytes)| ((*name).to_owned(), bytes.to_vec())));
    files
}

/// The good project with other words in one of its files.
fn changed(file: &str, from: &str, to: &str) -> Files {
    let mut files = case::good_files();
    let text = String::from_utf8(files[file].clone()).unwrap();
    assert!(text.contains(from), "{file} has no {from}");
    files.insert(file.to_owned(), text.replacen(from, to, 1).into_bytes());
    files
}

fn written(files: &Files) -> tempfile::TempDir {
    let root = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        let path = root.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    root
}

fn deep_templates() -> Vec<Diagnostic> {
    let names = ["text", "a", "b", "c", "d", "e", "f", "g", "h"];
    let name = |name: &str| format!("themes/clair/templates/{name}.html");
    let calls = names.windows(2).map(|pair| (name(pair[0]), format!("{{% include \"{}.html\" %}}", pair[1])));
    let texts: Vec<_> = calls.chain([(name("h"), "<h1>{{ heading }}</h1>{{ body }}".to_owned())]).collect();
    judge(&with(&texts.iter().map(|(name, text)| (name.as_str(), text.as_bytes())).collect::<Vec<_>>()))
}

fn large_templates() -> Vec<Diagnostic> {
    let text = "{% include \"annexe.html\" %}".repeat(10);
    let annex = "x".repeat(250_000);
    judge(&with(&[
        ("themes/clair/templates/text.html", text.as_bytes()),
        ("themes/clair/templates/annexe.html", annex.as_bytes()),
    ]))
}

fn order(root: &Path, only: &[&str], variants: &[PaperVariant]) -> Order {
    let only = only.iter().map(|id| (*id).to_owned()).collect();
    let request = Request { only, variants: variants.iter().copied().collect(), ..Request::default() };
    Order { root: root.to_owned(), today: date(2026, 11, 21), drafts: false, edition: None, request, jobs: None }
}

/// What is said while the kit of a changed project is made.
fn made(from: &str, to: &str) -> Vec<Diagnostic> {
    let root = written(&changed("content/kits/mairie.toml", from, to));
    pipeline::check(&order(root.path(), &["kit"], &[]), &()).diagnostics
}

fn press_without_notice() -> Vec<Diagnostic> {
    let mut files = changed("content/site.toml", "director = \"Le maire d’Exemple\"\n", "");
    files.remove("content/kits/mairie.toml");
    let root = written(&files);
    pipeline::check(&order(root.path(), &["leaflet"], &[PaperVariant::Press]), &()).diagnostics
}

/// The order sheet of a kit names its files, each on one line.
fn long_name() -> Vec<Diagnostic> {
    let slug = "un-proche-est-decede-".repeat(4).trim_end_matches('-')[..79].to_owned();
    let mut files = changed("content/kits/mairie.toml", "[\"fiche\"]", &format!("[\"{slug}\"]"));
    let sheet = files.remove("content/sheets/fiche.md").unwrap();
    files.insert(format!("content/sheets/{slug}.md"), sheet);
    files.remove("content/sheets/fiche.en.md");
    files.remove("content/ledger.toml");
    pipeline::check(&order(written(&files).path(), &["kit"], &[]), &()).diagnostics
}

/// A good project with an edition, in a file of this name.
fn with_edition(id: &str) -> tempfile::TempDir {
    let mut files = case::good_files();
    files.insert(format!("content/editions/{id}.toml"), "name = \"Lille\"\ninsee = \"59350\"\n".into());
    written(&files)
}

fn build_edition(id: &str) -> Vec<Diagnostic> {
    let root = with_edition("lille");
    let order = Order { edition: Some(id.to_owned()), ..order(root.path(), &["text"], &[]) };
    pipeline::check(&order, &()).diagnostics
}

fn edition_named_as_a_page() -> Vec<Diagnostic> {
    let root = with_edition("fiche");
    let order = order(root.path(), &["page"], &[]);
    pipeline::build_editions(&order, Shard::WHOLE, &root.path().join("out"), &RealDisk, &()).diagnostics
}

fn seal(files: &Files, kit: &str) -> Vec<Diagnostic> {
    pipeline::seal(&order(written(files).path(), &[], &[]), kit, &RealDisk, &()).diagnostics
}

fn seal_without_code() -> Vec<Diagnostic> {
    let sheet = changed("content/sheets/fiche.md", "code = \"d7\"\n", "").remove("content/sheets/fiche.md").unwrap();
    let mut files = changed("content/kits/mairie.toml", "[\"fiche\"]", "[\"suite\"]");
    files.insert("content/sheets/suite.md".into(), sheet);
    seal(&files, "mairie")
}

fn seal_twice() -> Vec<Diagnostic> {
    let root = written(&changed("content/site.toml", "https://guides.mairie.example/", "https://guides.montbrun.fr/"));
    let order = order(root.path(), &[], &[]);
    pipeline::seal(&order, "mairie", &RealDisk, &());
    pipeline::seal(&order, "mairie", &RealDisk, &()).diagnostics
}

fn artifact(path: &str) -> Artifact {
    Artifact {
        document: None,
        papers: Vec::new(),
        path: OutPath::new(path).unwrap(),
        bytes: b"x".as_slice().into(),
        publication: "page",
        subject: None,
        pages: None,
    }
}

fn refused<T>(result: Result<T, PublishError>) -> Vec<Diagnostic> {
    match result {
        Ok(_) => Vec::new(),
        Err(PublishError::Refused(diagnostic)) => vec![diagnostic],
        Err(PublishError::Failed(failure)) => panic!("{failure}"),
    }
}

fn publish_to(root: &Path) -> Result<publish::Outcome, PublishError> {
    publish::publish(&RealDisk, &root.join("out"), &[], &[artifact("index.html")])
}

/// What is said of a folder to publish to that somebody prepared.
fn published(prepare: impl FnOnce(&Path)) -> Vec<Diagnostic> {
    let root = tempfile::tempdir().unwrap();
    prepare(root.path());
    refused(publish_to(root.path()))
}

fn file_is_folder() -> Vec<Diagnostic> {
    let root = tempfile::tempdir().unwrap();
    fs::create_dir(root.path().join("a.pdf")).unwrap();
    refused(publish::write_files(&RealDisk, root.path(), &[artifact("a.pdf")]))
}

/// What is said of a ledger that somebody prepared.
fn appended(prepare: impl FnOnce(&Path)) -> Vec<Diagnostic> {
    let root = tempfile::tempdir().unwrap();
    let file = root.path().join("ledger.toml");
    prepare(&file);
    refused(publish::append(&RealDisk, &file, &mut |_| Ok(b"x".to_vec())))
}

fn create_taken() -> Vec<Diagnostic> {
    let root = tempfile::tempdir().unwrap();
    let file = root.path().join("fiche.md");
    put(&file);
    refused(publish::create(&RealDisk, &file, b"x"))
}

fn read_only(file: &Path) {
    put(file);
    let mut permissions = fs::metadata(file).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(file, permissions).unwrap();
}

fn put(file: &Path) {
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(file, "x").unwrap();
}

#[cfg(unix)]
fn link(to: &Path, from: &Path) {
    std::os::unix::fs::symlink(to, from).unwrap();
}

#[cfg(not(unix))]
fn link(to: &Path, from: &Path) {
    std::os::windows::fs::symlink_dir(to, from).unwrap();
}

// ---- What stands before a fault does not move it

/// What may stand in a file without changing what it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Disguise {
    /// A byte-order mark: it is no part of the text.
    Mark,
    /// CR LF at the end of each line.
    WindowsLines,
    /// A remark above, with accents and an emoji: bytes are not characters.
    Remark,
    /// Accents, an emoji and a tab before the place, on its line.
    Before,
}

const DISGUISES: [Disguise; 4] = [Disguise::Mark, Disguise::WindowsLines, Disguise::Remark, Disguise::Before];

/// Words that may stand before others in a text: four characters, nine bytes.
const WORDS: &str = "Éà😀\t";

impl Disguise {
    /// The file disguised, and where its fault then is; `None` where the disguise would be a fault of its own.
    fn on(self, text: &str, spot: &Spot) -> Option<(String, Spot)> {
        let mut spot = spot.clone();
        let kind = spot.file.rsplit('.').next().unwrap_or_default().to_owned();
        match self {
            Self::Mark => Some((format!("\u{feff}{text}"), spot)),
            Self::WindowsLines => Some((text.replace('\n', "\r\n"), spot)),
            Self::Remark => {
                let (above, remark) = match &*kind {
                    // Inside the head: nothing may stand before it.
                    "md" if text.starts_with("+++\n") => (1, "# Éà😀\n"),
                    "toml" | "ftl" => (0, "# Éà😀\n"),
                    "css" => (0, "/* Éà😀 */\n"),
                    "html" => (0, "{# Éà😀 #}\n"),
                    _ => return None,
                };
                // The whole file is at fault from its first character.
                if (spot.line, spot.column) == (1, 1) {
                    return None;
                }
                spot.line += usize::from(spot.line > above);
                let at: usize = text.split_inclusive('\n').take(above).map(str::len).sum();
                Some((format!("{}{remark}{}", &text[..at], &text[at..]), spot))
            }
            Self::Before => {
                let start: usize = text.split_inclusive('\n').take(spot.line - 1).map(str::len).sum();
                let line = text[start..].lines().next().unwrap_or_default();
                let in_head = text.starts_with("+++\n") && !text[..start].contains("\n+++\n");
                let (at, words) = match &*kind {
                    "toml" => (0, "\t"),
                    "md" if in_head => (0, "\t"),
                    "md" => (marker(line), WORDS),
                    "css" => (0, "/* Éà😀 */\t"),
                    "html" => (0, "{# Éà😀 #}\t"),
                    _ => return None,
                };
                // A line that starts with its fault has nothing before it.
                if line[..at].chars().count() + 1 >= spot.column {
                    return None;
                }
                spot.column += words.chars().count();
                let at = start + at;
                Some((format!("{}{words}{}", &text[..at], &text[at..]), spot))
            }
        }
    }
}

/// The length of what makes a line a heading, an item, a quotation, a definition or a row.
fn marker(line: &str) -> usize {
    line.len() - line.trim_start_matches([' ', '#', '>', '-', ':', '|']).len()
}

/// Examples that a disguise makes another fault, or none.
const PLAIN: &[(&str, Disguise, &str)] = &[
    ("check-glyph-missing", Disguise::Before, "no font draws the emoji either"),
    ("prose-deadline-title", Disguise::Before, "a delay is read where a title starts"),
];

#[test]
fn what_stands_before_a_fault_does_not_move_it() {
    let good = case::good_files();
    let tried = AtomicUsize::new(0);
    let faults: Vec<String> = case::all()
        .par_iter()
        .flat_map_iter(|case| {
            let (bad, spot) = case.bad(&good);
            let tried = &tried;
            DISGUISES.into_iter().filter_map(move |disguise| {
                if PLAIN.iter().any(|(code, of, _)| *code == case.code && *of == disguise) {
                    return None;
                }
                let spot = spot.as_ref()?;
                let text = String::from_utf8(bad.get(&spot.file)?.clone()).ok()?;
                let (text, moved) = disguise.on(&text, spot)?;
                let mut files = bad.clone();
                files.insert(spot.file.clone(), text.into_bytes());
                let found = judge(&files);
                tried.fetch_add(1, Ordering::Relaxed);
                (!says(&found, &case.code, &moved)).then(|| {
                    let Spot { file, line, column } = moved;
                    format!("{} {disguise:?} at {file}:{line}:{column}, but:\n{}", case.code, told(&found))
                })
            })
        })
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(tried.into_inner() > 2 * case::all().len());
}
