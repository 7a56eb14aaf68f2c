//! Local editions: one town's own contacts, and all of them under one roof.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use jalon::pipeline::{self, Order, Run, Shard, Stop, Territories};
use jalon::publication::Request;
use jalon::publish::RealDisk;
use jiff::civil::date;
use walkdir::WalkDir;

const SITE: &str = "name = \"Moments de vie\"\nbase_url = \"https://guides.mairie.example/\"\nlanguage = \"fr\"\n[publisher]\n\
    name = \"Mairie d’Exemple\"\naddress = \"1 place de la Mairie, 00000 Exemple\"\nphone = \"01 00 00 00 00\"\n\
    email = \"contact@mairie.example\"\ndirector = \"Le maire d’Exemple\"\n[host]\nname = \"Hébergeur\"\n\
    address = \"2 rue du Serveur, 00000 Exemple\"\n[help]\ncounter = \"mairie\"\n";

const SHEET: &str = "+++\ntitle = \"Un proche est décédé\"\nsummary = \"Les démarches, dans l’ordre.\"\nevent = \"deces\"\ncode = \"d7\"\n\
    verified = 2026-11-21\nreview_by = 2027-05-21\nowner = \"État civil\"\n[[sources]]\nid = \"F16507\"\n\
    title = \"Décès d’un proche\"\nurl = \"https://www.service-public.gouv.fr/particuliers/vosdroits/F16507\"\ndate = 2025-01-10\n+++\n\n\
    Vous n’avez pas tout à faire aujourd’hui.\n\n## Dans les 24 heures {#vite deadline=24h}\n\n\
    ### Déclarer le décès {#declarer cost=gratuit}\n\nUn agent vous reçoit.\n\nSur place\n: {mairie} du lieu du décès\n\n\
    Se faire aider\n: {mairie}\n\n## Vous n’êtes pas seul {#soutien .support}\n\nParlez-en à vos proches.\n";

const CONTACTS: &str = "[mairie]\nname = \"La mairie\"\ninline = \"la mairie\"\nurl = \"https://lannuaire.service-public.gouv.fr/\"\n\
    source = \"Annuaire officiel\"\nverified = 2026-11-21\n";

const PLACES: &str = "role,name,address,postcode,town,phone,hours,note,insee\n\
    mairie,Mairie de Montbrun,3 place du Marché,00100,Montbrun,01 00 00 00 11,Mo-Fr 09:00-12:00,,00100\n\
    mairie,Mairie de Valfleury,8 rue Haute,00200,Valfleury,01 00 00 00 22,Mo-Th 13:30-16:30,,00200\n";

/// A project with these territories: id, name, INSEE code.
fn project(territories: &[(&str, &str, &str)]) -> tempfile::TempDir {
    let root = tempfile::tempdir().unwrap();
    let put = |name: &str, text: &str| {
        let path = root.path().join("content").join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    put("site.toml", SITE);
    put("contacts.toml", CONTACTS);
    put("sheets/un-proche-est-decede.md", SHEET);
    put("places/mairies-2026-10-01.csv", PLACES);
    for (id, name, insee) in territories {
        let text = format!("name = \"{name}\"\ninsee = \"{insee}\"\ndata = [\"places/mairies-2026-10-01.csv\"]\n");
        put(&format!("editions/{id}.toml"), &text);
    }
    root
}

const TWO: [(&str, &str, &str); 2] = [("montbrun", "Montbrun", "00100"), ("valfleury", "Valfleury", "00200")];

fn order(root: &Path, only: &[&str]) -> Order {
    let request = Request { only: only.iter().map(|id| (*id).to_owned()).collect(), ..Request::default() };
    Order { root: root.to_owned(), today: date(2026, 11, 22), drafts: false, edition: None, request, jobs: None }
}

fn all(root: &Path, out: &Path, shard: Shard) -> Run<Territories> {
    pipeline::build_editions(&order(root, &["page", "text"]), shard, out, &RealDisk, &())
}

fn good(run: Run<Territories>) -> Territories {
    let told: Vec<_> = run.diagnostics.iter().map(|d| (d.code, &d.facts)).collect();
    run.result.unwrap_or_else(|stop| panic!("{stop:?} {told:?}"))
}

/// Pages, and papers in each of the ways to set one.
const EVERY_WAY: [&str; 6] = ["page", "text", "clear", "booklet", "checklist", "leaflet"];

/// Every file under a folder, by path.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let walk = WalkDir::new(folder).into_iter().map(|entry| entry.unwrap()).filter(|entry| entry.file_type().is_file());
    walk.map(|entry| (entry.path().strip_prefix(folder).unwrap().to_owned(), fs::read(entry.path()).unwrap())).collect()
}

#[test]
fn an_edition_shows_its_own_town_hall_with_phone_hours_and_source_and_its_own_id() {
    let root = project(&TWO);
    let out = root.path().join("out");
    let build = |id: Option<&str>| {
        let order = Order { edition: id.map(str::to_owned), ..order(root.path(), &["page", "text"]) };
        let (catalogue, ..) = pipeline::build(&order, &out, &RealDisk, &()).result.unwrap();
        let text = fs::read_to_string(out.join("un-proche-est-decede/un-proche-est-decede.txt")).unwrap();
        (catalogue.edition.id, text.replace(['\u{a0}', '\u{202f}'], " "))
    };
    let (id, text) = build(Some("montbrun"));
    assert_eq!(id, "montbrun-2026-11");
    for wanted in [
        "Mairie de Montbrun", "3 place du Marché, 00100 Montbrun", "01 00 00 00 11", "du lundi au vendredi de 9 h à 12 h",
        "la mairie du lieu du décès", "mairies-2026-10-01.csv", "1er octobre 2026", "montbrun-2026-11",
    ] {
        assert!(text.to_lowercase().contains(&wanted.to_lowercase()), "{wanted}: {text}");
    }
    assert!(!text.contains("Valfleury"), "{text}");
    let (id, text) = build(Some("valfleury"));
    assert_eq!(id, "valfleury-2026-11");
    assert!(text.contains("de 13 h 30 à 16 h 30") && !text.contains("Montbrun"), "{text}");
    let (id, text) = build(None);
    assert_eq!(id, "2026-11");
    assert!(!text.contains("Montbrun") && text.contains("La mairie"), "{text}");
}

#[test]
fn editions_under_one_roof_are_those_built_alone_with_the_way_to_each() {
    let root = project(&TWO);
    let out = root.path().join("out");
    let built = pipeline::build_editions(&order(root.path(), &EVERY_WAY), Shard::WHOLE, &out, &RealDisk, &());
    assert_eq!(good(built).made, ["montbrun", "valfleury"]);
    let picker = fs::read_to_string(out.join("communes/index.html")).unwrap();
    assert!(picker.contains("href=\"../montbrun/index.html\"") && picker.contains("href=\"../valfleury/index.html\""), "{picker}");
    assert!(fs::read_to_string(out.join("index.html")).unwrap().contains("href=\"communes/index.html\""));
    let alone = root.path().join("alone");
    let order = Order { edition: Some("montbrun".to_owned()), ..order(root.path(), &EVERY_WAY) };
    pipeline::build(&order, &alone, &RealDisk, &()).result.unwrap();
    let pages = |folder: &Path| {
        let mut files = files(folder);
        files.retain(|path, _| !path.to_string_lossy().starts_with(".jalon-"));
        files
    };
    assert!(pages(&alone) == pages(&out.join("montbrun")));
    assert!(!out.join("montbrun/communes").exists());
}

#[test]
fn what_is_there_of_the_same_files_is_kept_what_is_damaged_is_made_again_and_what_is_gone_goes() {
    let root = project(&TWO);
    let out = root.path().join("out");
    good(all(root.path(), &out, Shard::WHOLE));
    let first = files(&out);
    let again = good(all(root.path(), &out, Shard::WHOLE));
    assert_eq!((again.made.len(), again.kept), (0, 2));
    // Stopped after the first: what a run that starts again must do.
    fs::remove_dir_all(out.join("valfleury")).unwrap();
    fs::write(out.join("montbrun/un-proche-est-decede/un-proche-est-decede.txt"), "court").unwrap();
    let mended = good(all(root.path(), &out, Shard::WHOLE));
    assert_eq!((mended.made.len(), mended.kept), (2, 0));
    assert!(files(&out) == first);
    fs::write(root.path().join("content/places/mairies-2026-10-01.csv"), PLACES.replace("00 22", "00 33")).unwrap();
    assert_eq!(good(all(root.path(), &out, Shard::WHOLE)).made.len(), 2);
    fs::remove_file(root.path().join("content/editions/valfleury.toml")).unwrap();
    good(all(root.path(), &out, Shard::WHOLE));
    assert!(!out.join("valfleury").exists() && out.join("montbrun").exists());
    let picker = fs::read_to_string(out.join("communes/index.html")).unwrap();
    assert!(!picker.contains("valfleury"), "{picker}");
}

#[test]
fn the_parts_of_several_machines_put_together_are_the_whole() {
    let territories: Vec<(String, String)> = (0..7).map(|n| (format!("ville-{n}"), format!("Ville {n}"))).collect();
    let territories: Vec<_> = territories.iter().map(|(id, name)| (id.as_str(), name.as_str(), "00100")).collect();
    let root = project(&territories);
    let whole = root.path().join("whole");
    good(all(root.path(), &whole, Shard::WHOLE));
    let mut together = BTreeMap::new();
    for index in 1..=4 {
        let out = root.path().join(format!("part-{index}"));
        good(all(root.path(), &out, Shard { index, count: 4 }));
        for (path, bytes) in files(&out) {
            let twice = together.insert(path.clone(), bytes);
            assert!(twice.is_none(), "{} is in two parts", path.display());
        }
    }
    assert!(together.keys().eq(files(&whole).keys()));
    assert!(together == files(&whole));
}

#[test]
fn an_error_publishes_nothing_and_a_name_too_long_for_paper_keeps_the_others() {
    let root = project(&TWO);
    let out = root.path().join("out");
    good(all(root.path(), &out, Shard::WHOLE));
    let before = files(&out);
    let edition = root.path().join("content/editions/valfleury.toml");
    let written = fs::read_to_string(&edition).unwrap();
    fs::write(&edition, written.replace("00200", "200")).unwrap();
    assert!(matches!(all(root.path(), &out, Shard::WHOLE).result, Err(Stop::Refused)));
    assert!(files(&out) == before);
    let publisher = format!(
        "{written}[publisher]\nname = \"{}\"\naddress = \"8 rue Haute, 00200 Valfleury\"\nphone = \"01 00 00 00 22\"\nemail = \"a@b.example\"\n",
        "Communauté ".repeat(30).trim()
    );
    fs::write(&edition, publisher).unwrap();
    let run = pipeline::build_editions(&order(root.path(), &["page", "leaflet"]), Shard::WHOLE, &out, &RealDisk, &());
    let told: Vec<_> = run.diagnostics.iter().map(|d| (d.code, d.place.as_ref().map(|p| p.file().to_owned()))).collect();
    let territories = run.result.unwrap();
    assert_eq!((territories.made, territories.refused), (vec!["montbrun".to_owned()], vec!["valfleury".to_owned()]), "{told:?}");
    let refused = |(code, _): &&(&str, Option<String>)| code.starts_with("publication-");
    let places: Vec<_> = told.iter().filter(refused).filter_map(|(_, file)| file.as_deref()).collect();
    assert!(!places.is_empty() && places.iter().all(|file| file.ends_with("editions/valfleury.toml")), "{told:?}");
    assert!(out.join("valfleury/index.html").exists());
    let listed = |out: &Path| fs::read_to_string(out.join("communes/index.html")).unwrap().contains("../valfleury/");
    assert!(listed(&out));

    // Where it never was, nobody is sent to it.
    let new = root.path().join("new");
    let run = pipeline::build_editions(&order(root.path(), &["page", "leaflet"]), Shard::WHOLE, &new, &RealDisk, &());
    assert_eq!(run.result.unwrap().refused, ["valfleury"]);
    assert!(!new.join("valfleury").exists() && new.join("montbrun/index.html").exists() && !listed(&new));
}

#[test]
fn open_data_that_is_not_utf8_is_told_once_and_not_as_a_file_that_is_not_there() {
    let root = project(&TWO);
    let latin: Vec<u8> = PLACES.chars().map(|c| u8::try_from(c).unwrap()).collect();
    fs::write(root.path().join("content/places/mairies-2026-10-01.csv"), latin).unwrap();
    let told = all(root.path(), &root.path().join("out"), Shard::WHOLE).diagnostics;
    let codes: Vec<_> = told.iter().map(|d| d.code).collect();
    assert_eq!(codes, ["source-not-utf8"]);
}

#[test]
fn a_folder_that_holds_what_is_not_ours_is_left_alone() {
    let root = project(&TWO);
    let out = root.path().join("out");
    fs::create_dir_all(out.join("photos")).unwrap();
    fs::write(out.join("photos/a.jpg"), "a").unwrap();
    let run = all(root.path(), &out, Shard::WHOLE);
    assert!(matches!(run.result, Err(Stop::Refused)));
    assert!(run.diagnostics.iter().any(|d| d.code == "publish-foreign-files"));
    assert_eq!(files(&out).len(), 1);
}
