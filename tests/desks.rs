//! Real places of open data on papers that do not flow: every poster, leaflet and checklist of the repository's sheets has
//! room for the longest names, addresses and hours of the list of France services.

#[path = "support/project.rs"]
mod project;

use std::collections::BTreeMap;
use std::sync::Arc;

use jalon::compose;
use jalon::diagnostic::{Diagnostics, Place, Source};
use jalon::document::{Content, Document, PosterFormat};
use jalon::language::Words;
use jalon::layout::{self, Preset, Setting, Variant};
use jalon::places;
use jalon::source::Snapshot;
use project::{Project, content};
use rayon::prelude::*;

const FILE: &str = "france-services-2024-08-01.csv";

/// The rows of the real list, after its header.
fn rows() -> (csv::StringRecord, Vec<csv::StringRecord>) {
    let path = format!("{}/tests/places/{FILE}", env!("CARGO_MANIFEST_DIR"));
    let mut reader = csv::Reader::from_path(path).unwrap();
    (reader.headers().unwrap().clone(), reader.records().map(|row| row.unwrap()).collect())
}

/// Puts one row in the directory as the edition of its commune would; its name and INSEE code.
fn move_in(project: &mut Project, national: &places::Directory, header: &csv::StringRecord, row: &csv::StringRecord) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(header).unwrap();
    writer.write_record(row).unwrap();
    let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
    let name = format!("content/places/{FILE}");
    let mut snapshot = Snapshot::default();
    snapshot.texts.insert(name.clone(), Arc::new(Source { name, text }));
    let mut told = Diagnostics::default();
    let path = format!("places/{FILE}");
    let Some(file) = places::open(&snapshot, &path, national, &mut told) else { panic!("{row:?}") };
    let cell = |column: &str| header.iter().position(|name| name == column).map_or("", |at| &row[at]);
    let words: [(&str, &Words); 1] = [("fr", project.theme.words_for("fr"))];
    let source = Arc::new(Source { name: "content/editions/x.toml".to_owned(), text: String::new() });
    let request = places::Request {
        directory: national,
        files: &[&file],
        insee: cell("insee_com"),
        place: &Place::new(&source, 0..0),
        overrides: &BTreeMap::new(),
        words: &words,
    };
    project.catalogue.directory = places::resolve(&request, &mut told);
    format!("{} {}", cell("insee_com"), cell("lib_fs"))
}

/// What does not fit on the papers of the sheet that leaves a counter least room: a phone of ten figures is beside it.
fn misfits(project: &Project) -> Vec<String> {
    let nothing = jalon::picture::Pictures::new();
    let setting = Setting { preset: Preset::default(), variant: Variant::Screen, pictures: &nothing, standing: None };
    let mut out = Vec::new();
    if let Some(sheet) = project.catalogue.sheet("je-pars-de-chez-mes-parents", "fr") {
        let words = project.theme.words_for("fr");
        let posters = PosterFormat::ALL.map(|format| compose::poster(&project.catalogue, sheet, words, format, None));
        let others = [compose::checklist(&project.catalogue, sheet, words), compose::leaflet(&project.catalogue, sheet, words)];
        for document in posters.iter().chain(&others) {
            let Err(told) = layout::set(document, &setting, &project.theme) else { continue };
            out.push(format!("{} {}: {told:?}", sheet.slug, paper(document)));
        }
    }
    out
}

fn paper(document: &Document) -> &'static str {
    match &document.content {
        Content::Poster(poster) => poster.format.name(),
        Content::Leaflet(_) => "leaflet",
        _ => "checklist",
    }
}

/// What is refused of each of these rows.
fn refused(header: &csv::StringRecord, rows: &[&csv::StringRecord]) -> Vec<(String, Vec<String>)> {
    let project = || Project::of(content(""));
    let national = places::read(&project().snapshot, &mut Diagnostics::default());
    let judge = |project: &mut Project, row: &&csv::StringRecord| {
        let name = move_in(project, &national, header, row);
        (name, misfits(project))
    };
    let told: Vec<_> = rows.par_iter().map_init(project, judge).collect();
    told.into_iter().filter(|(_, told)| !told.is_empty()).collect()
}

#[test]
fn the_longest_names_addresses_and_hours_have_room_on_every_paper() {
    let (header, rows) = rows();
    let length = |columns: &[&str], row: &csv::StringRecord| -> usize {
        let named = header.iter().zip(row).filter(|(name, _)| columns.contains(name));
        named.map(|(_, cell)| cell.chars().count()).sum()
    };
    let hours = ["h_lundi", "h_mardi", "h_mercredi", "h_jeudi", "h_vendredi", "h_samedi"];
    let mut longest: Vec<&csv::StringRecord> = Vec::new();
    for columns in [&["lib_fs"][..], &["adresse", "complement_adresse", "lib_com"], &["adresse"], &["lib_com"], &hours] {
        let mut sorted: Vec<&csv::StringRecord> = rows.iter().collect();
        sorted.sort_by_key(|row| std::cmp::Reverse(length(columns, row)));
        longest.extend(sorted.into_iter().take(12));
    }
    let refused = refused(&header, &longest);
    assert!(refused.is_empty(), "{} of {}\n{refused:#?}", refused.len(), longest.len());
}

/// Every row: some minutes.
#[test]
#[ignore = "lays out fourteen thousand papers"]
fn every_place_of_the_list_has_room_on_every_paper() {
    let (header, rows) = rows();
    let refused = refused(&header, &rows.iter().collect::<Vec<_>>());
    assert!(refused.is_empty(), "{} of {}\n{refused:#?}", refused.len(), rows.len());
}

#[test]
fn every_paper_that_shows_a_place_names_its_source_its_file_and_the_file_s_date() {
    let (header, rows) = rows();
    let row = rows.iter().find(|row| row.iter().any(|cell| cell == "France services de Valenciennes - Maison du Citoyen")).unwrap();
    let mut project = Project::of(content(""));
    let national = places::read(&project.snapshot, &mut Diagnostics::default());
    let said = |project: &Project| -> Vec<String> {
        let words = project.theme.words_for("fr");
        let sheet = project.catalogue.sheet("je-pars-de-chez-mes-parents", "fr").unwrap();
        let poster = compose::poster(&project.catalogue, sheet, words, PosterFormat::A4, None);
        let leaflet = compose::leaflet(&project.catalogue, sheet, words);
        let list = compose::checklist(&project.catalogue, sheet, words);
        [poster, leaflet, list].iter().map(|document| format!("{document:?}").replace("\\u{a0}", " ")).collect()
    };
    let wanted = "liste des France services (ANCT), france-services-2024-08-01.csv, 1er août 2024";
    assert!(said(&project).iter().all(|text| !text.contains(wanted)));
    move_in(&mut project, &national, &header, row);
    for text in said(&project) {
        assert!(!text.contains("Valenciennes") || text.contains(wanted), "{text}");
    }
    let [poster, leaflet, _] = &said(&project)[..] else { panic!("three papers") };
    assert!(poster.contains("Valenciennes") && leaflet.contains("Valenciennes"));
    assert!(poster.contains("Sur rendez-vous, au") && poster.contains("03 27 22 46 75"), "{poster}");
}
