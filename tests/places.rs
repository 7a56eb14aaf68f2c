//! Places from open data: what each format says is read or named, and a commune gets its own.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::sync::Arc;
use std::time::{Duration, Instant};

use jalon::diagnostic::{Diagnostic, Diagnostics, Place as Spot, Severity, Source};
use jalon::language::{Words, messages};
use jalon::places::{self, Appointment, DataFile, Directory, Hours, LocalPlace, Override, Request, ROLES, has_own_time};
use jalon::source::{self, Snapshot};
use jiff::civil::{Date, date};

const REAL: &str = "france-services-2024-08-01.csv";

fn fixture(name: &str) -> String {
    fs::read_to_string(format!("{}/tests/places/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn words(language: &str) -> Words {
    let path = format!("{}/themes/clair/i18n/{language}.ftl", env!("CARGO_MANIFEST_DIR"));
    Words::parse(language, &[("words.ftl", &fs::read_to_string(path).unwrap())]).unwrap()
}

/// The national contacts that the tests need.
fn directory() -> Directory {
    let text = "[mairie]\nname = \"La mairie\"\ninline = \"la mairie\"\nlimits = \"Ne renseigne pas sur les impôts.\"\nfind = \"L’adresse est dans l’annuaire.\"\nsource = \"a\"\nverified = 2026-11-21\n\
        [mairie.translated.en]\ngloss = \"town hall\"\n\
        [france_services]\nname = \"France services\"\nsource = \"a\"\nverified = 2026-11-21\n\
        [caf]\nname = \"La Caf\"\nphone = \"32 30\"\nprice = \"prix d'un appel\"\nhours = \"de 9 h à 16 h\"\nsource = \"a\"\nverified = 2026-11-21\n\
        [caf.translated.en]\nprice = \"price of a call\"\nhours = \"9:00 to 16:00\"\n\
        [impots]\nname = \"Les impôts\"\nphone = \"0 809 401 401\"\nprice = \"service gratuit\"\nhours = \"de 9 h à 19 h\"\nsource = \"a\"\nverified = 2026-11-21\n";
    let mut diagnostics = Diagnostics::default();
    let directory = places::read(&snapshot("content/contacts.toml", text), &mut diagnostics);
    assert!(diagnostics.is_empty(), "{:#?}", diagnostics.sorted());
    directory
}

fn snapshot(name: &str, text: &str) -> Snapshot {
    let mut snapshot = Snapshot::default();
    snapshot.texts.insert(name.into(), Arc::new(Source { name: name.into(), text: text.into() }));
    snapshot
}

/// A file opened under a name, and what is told of it.
fn opened(name: &str, text: &str) -> (Option<DataFile>, Vec<Diagnostic>) {
    let mut diagnostics = Diagnostics::default();
    let path = format!("places/{name}");
    let file = places::open(&snapshot(&format!("content/{path}"), text), &path, &directory(), &mut diagnostics);
    (file, diagnostics.sorted())
}

fn open(name: &str) -> (DataFile, Vec<Diagnostic>) {
    let (file, told) = opened(name, &fixture(name));
    (file.expect("the file is read"), told)
}

/// Codes with their lines and columns.
fn at(told: &[Diagnostic]) -> Vec<(&'static str, usize, usize)> {
    let spot = |d: &Diagnostic| d.place.as_ref().map_or((0, 0), |place| (place.line(), place.column()));
    told.iter().map(|d| (d.code, spot(d).0, spot(d).1)).collect()
}

fn fact<'d>(diagnostic: &'d Diagnostic, name: &str) -> &'d str {
    diagnostic.facts.iter().find(|(key, _)| *key == name).map_or("", |(_, value)| value.as_str())
}

fn said(place: &LocalPlace) -> String {
    place.hours.as_ref().map(|hours| hours.said(&words("fr"))).unwrap_or_default()
}

fn named<'f>(file: &'f DataFile, name: &str) -> &'f LocalPlace {
    file.places.iter().find(|place| place.name == name).unwrap_or_else(|| panic!("no {name}"))
}

fn is_accounted_for(file: &DataFile) {
    let rows: BTreeSet<(usize, usize)> = file.places.iter().map(|place| (place.row.span.start, place.row.span.end)).collect();
    let left_out: usize = file.left_out.values().sum();
    assert_eq!(rows.len() + file.unread + left_out, file.rows, "a row is lost");
}

// ---- The formats

#[test]
fn a_row_of_the_list_of_france_services_says_all_it_knows_and_nothing_wrong() {
    let (file, told) = open("france-services-2026-11-21.csv");
    is_accounted_for(&file);
    assert_eq!((file.rows, file.unread, file.origin.date), (10, 4, Some(date(2026, 11, 21))));
    assert_eq!(
        at(&told),
        [
            ("places-data-midnight", 3, 130), ("places-data-overlap", 3, 178), ("places-data-hours", 5, 95),
            ("places-data-insee", 6, 50), ("places-data-bare", 7, 11), ("places-data-position", 8, 70),
            ("places-data-phone", 8, 82), ("places-data-value", 8, 114), ("places-data-value", 8, 139),
            ("places-data-cells", 9, 1), ("places-data-blank", 11, 11),
        ]
    );
    assert!(told.iter().all(|d| d.severity == Severity::Warning));
    let main = named(&file, "France services de Montbrun");
    assert_eq!(main.address.as_deref(), Some("1 place Haute, Maison commune, 01400 Montbrun"));
    assert_eq!(said(main), "le lundi de 9 h à 12 h et de 14 h à 16 h 30 ; le mardi de 9 h à 17 h ; le samedi de 9 h à 12 h");
    assert_eq!(main.note.as_deref(), Some("Fermé le 3eme jeudi après-midi, de chaque mois"));
    assert!(main.appointment == Appointment::Needed && !main.is_mobile && !main.is_secondary);
    assert!(named(&file, "France services Antenne").is_secondary);
    let bus = named(&file, "Bus France services");
    assert!(bus.is_mobile && bus.phone.is_none() && bus.note.is_some());
    assert_eq!(said(named(&file, "France services Hier")), "", "one bad day silences the week");
    let ill = named(&file, "France services Mal dit");
    assert!(ill.phone.is_none() && ill.position.is_none() && ill.appointment == Appointment::No);
}

/// The same file as the interface exports it: each list as JSON inside a text, the list under `results`, on one line.
fn as_exported(text: &str) -> String {
    let mut whole: serde_json::Value = serde_json::from_str(text).unwrap();
    let mut records = whole["service"].take();
    for record in records.as_array_mut().unwrap().iter_mut().filter_map(serde_json::Value::as_object_mut) {
        for value in record.values_mut().filter(|value| value.is_array()) {
            *value = serde_json::Value::String(value.to_string());
        }
    }
    serde_json::json!({ "total_count": 7, "results": records }).to_string()
}

#[test]
fn the_directory_of_dila_is_the_same_in_its_two_forms() {
    let text = fixture("annuaire-real-arrays.json");
    let (file, told) = open("annuaire-real-arrays.json");
    is_accounted_for(&file);
    assert_eq!((file.rows, file.unread), (7, 1));
    assert_eq!(file.left_out, BTreeMap::from([("tresorerie".to_owned(), 1)]));
    assert_eq!(file.origin.date, Some(date(2024, 12, 18)), "the newest change inside");
    assert_eq!(file.merged, BTreeMap::from([("01099".to_owned(), "01001".to_owned())]));
    assert_eq!(
        at(&told),
        [
            ("places-data-phone", 24, 5), ("places-data-midnight", 25, 5), ("places-data-record", 30, 3),
            ("places-data-field", 33, 5), ("places-data-hours", 35, 5),
        ]
    );
    assert_eq!((fact(&told[3], "number"), fact(&told[3], "name")), ("7", "Mairie - Loin"));
    let mairie = named(&file, "Mairie - Montbrun");
    assert_eq!(mairie.address.as_deref(), Some("Hôtel de ville, 3 place Haute, 01400 Montbrun"), "not where one writes");
    assert_eq!(mairie.phone.as_deref(), Some("01 00 00 00 10"));
    assert_eq!(said(mairie), "du lundi au vendredi de 9 h à 12 h et de 13 h 30 à 16 h 30 ; le samedi de 9 h à 12 h");
    assert_eq!(mairie.note.as_deref(), Some("Samedi : hors vacances scolaires"));
    assert!(named(&file, "Mairie déléguée - Valroy").is_secondary && !mairie.is_secondary);
    let mdph = named(&file, "Maison départementale");
    assert_eq!((mdph.role.as_str(), mdph.communes.len(), mdph.phone.as_deref()), ("mdph", 2, Some("01 00 00 00 11")));
    assert_eq!(said(mdph), "le lundi de 14 h à 16 h");
    assert_eq!(named(&file, "Caf - Montbrun").communes, ["01001"]);
    assert_eq!(said(named(&file, "Mairie - Loin")), "");
    assert!(!format!("{:?}", file.places.iter().map(|p| (&p.name, &p.address, &p.note)).collect::<Vec<_>>()).contains("Dupont"));

    let (other, other_told) = opened("annuaire.json", &as_exported(&text));
    let other = other.unwrap();
    let facts = |file: &DataFile| -> Vec<String> {
        let told = |p: &LocalPlace| {
            format!("{} {} {:?} {:?} {:?} {:?} {} {:?}", p.role, p.name, p.address, p.communes, p.phone, p.hours, p.is_secondary, p.note)
        };
        file.places.iter().map(told).collect()
    };
    assert_eq!(facts(&other), facts(&file));
    let codes = |told: &[Diagnostic]| told.iter().map(|d| d.code).collect::<BTreeSet<_>>();
    assert_eq!(codes(&other_told), codes(&told));
    let bare = serde_json::from_str::<serde_json::Value>(&text).unwrap()["service"].to_string();
    assert_eq!(facts(&opened("annuaire.json", &bare).0.unwrap()), facts(&file));
}

#[test]
fn roles_of_the_directory_of_dila_are_roles_that_sheets_name() {
    for (kind, role) in [("mairie", "mairie"), ("sous_pref", "sous_prefecture"), ("msap", "france_services"), ("cg", "departement")] {
        let record = format!(
            "[{{\"nom\":\"X\",\"pivot\":[{{\"type_service_local\":\"{kind}\",\"code_insee_commune\":[\"01001\"]}}],\"telephone\":[{{\"valeur\":\"0100000000\"}}]}}]"
        );
        let (file, _) = opened("annuaire-2026-11-21.json", &record);
        assert_eq!(file.unwrap().places[0].role, role);
    }
    let source = fs::read_to_string(format!("{}/src/places/annuaire.rs", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let table = source.split("const TYPES").nth(1).unwrap().split("];").next().unwrap();
    for line in table.lines().filter(|line| line.trim_start().starts_with('(')) {
        let role = line.rsplit('"').nth(1).unwrap();
        assert!(ROLES.contains(&role), "{role} is no role");
    }
}

#[test]
fn places_for_digital_help_are_read_with_hours_of_openstreetmap() {
    let (file, told) = open("mediation-20261121.csv");
    is_accounted_for(&file);
    assert_eq!((file.rows, file.unread), (5, 1));
    assert_eq!(file.left_out, BTreeMap::from([("sans public".to_owned(), 1)]));
    assert_eq!(at(&told), [("places-data-hours", 3, 79), ("places-data-blank", 6, 27)]);
    let first = named(&file, "La Quincaillerie");
    assert_eq!((first.role.as_str(), first.phone.as_deref()), ("mediation_numerique", Some("01 80 05 98 80")));
    assert_eq!(said(first), "du lundi au vendredi de 9 h à 12 h et de 14 h à 18 h 30 ; le samedi de 8 h 30 à 12 h");
    assert!(first.appointment == Appointment::No && first.position.is_some());
    assert!(named(&file, "Le Bureau").hours.is_none());
    let last = named(&file, "Sur rendez-vous seulement");
    assert!(last.appointment == Appointment::Needed && last.is_mobile);
    assert_eq!(last.note.as_deref(), Some("demander au guichet"));
}

#[test]
fn a_list_of_ones_own_serves_every_commune_unless_it_says_which() {
    let (file, told) = open("lieux.csv");
    is_accounted_for(&file);
    assert_eq!((file.rows, file.unread, file.origin.date, file.origin.licence), (6, 3, None, None));
    assert_eq!(
        at(&told),
        [
            ("places-data-date", 1, 1), ("places-data-hours", 4, 39), ("places-data-role", 5, 1), ("places-data-bare", 6, 8),
            ("places-data-blank", 7, 1),
        ]
    );
    assert_eq!((fact(&told[0], "cure"), fact(&told[2], "nearest")), ("lieux-2026-11-21.csv", "mairie"));
    let mairie = named(&file, "Mairie de Montbrun");
    assert!(mairie.communes.is_empty());
    assert!(matches!(mairie.hours, Some(Hours::Week(_))));
    let ccas = named(&file, "CCAS");
    assert_eq!((ccas.hours.clone(), ccas.communes.clone()), (Some(Hours::Words("le mardi, de 9 h à 12 h".into())), vec!["01001".into()]));
}

#[test]
fn delimiters_line_ends_and_names_are_those_that_programs_write() {
    let text = fixture("france-services-2026-11-21.csv");
    let (file, told) = opened("fs-20261121.csv", &text);
    let facts = |file: &DataFile| -> Vec<String> { file.places.iter().map(|p| format!("{:?}", (&p.name, &p.hours, &p.phone, &p.note, &p.position))).collect() };
    let wanted = facts(&file.unwrap());
    // A comma in a cell needs no quotes when the delimiter is another; here every cell that has one is quoted.
    let mut semicolons = String::new();
    let mut quoted = false;
    for c in text.chars() {
        quoted ^= c == '"';
        semicolons.push(if c == ',' && !quoted { ';' } else { c });
    }
    for other in [semicolons, text.replace('\n', "\r\n"), text.replace("\"lib_fs\"", "\" LIB_FS \""), format!("\n\n{text}\n\n")] {
        let (file, other_told) = opened("fs-20261121.csv", &other);
        assert_eq!(facts(&file.unwrap()), wanted);
        let columns = |told: &[Diagnostic]| at(told).into_iter().map(|(code, _, column)| (code, column)).collect::<Vec<_>>();
        assert_eq!(columns(&other_told), columns(&told));
    }
    let lines = at(&opened("fs-20261121.csv", &text.replace('\n', "\r\n")).1);
    assert_eq!(lines, at(&told), "CR LF moves nothing");
}

#[test]
fn a_file_that_cannot_be_read_says_why_once() {
    let one = |name: &str, text: &str| {
        let (file, told) = opened(name, text);
        assert!(file.is_none() && told.len() == 1 && told[0].severity == Severity::Error, "{told:#?}");
        (at(&told)[0], told[0].clone())
    };
    let text = fixture("france-services-2026-11-21.csv");
    let (spot, told) = one("fs-20261121.csv", &text.replace("\"h_mardi\"", "\"mardi\""));
    assert_eq!((spot, fact(&told, "column")), (("places-data-column", 1, 1), "h_mardi"));
    assert!(messages("fr").with(told.code, &[("column", "h_mardi")]).contains("h_mardi"));
    let (spot, told) = one("x-20261121.csv", "a,b\n1,2\n");
    assert_eq!((spot, fact(&told, "names")), (("places-data-format", 1, 1), "a, b"));
    assert_eq!(one("x-20261121.csv", "").0, ("places-data-format", 1, 1));
    assert_eq!(one("x-20261121.json", "[]").0, ("places-data-format", 1, 1));
    assert_eq!(one("x-20261121.json", "{\"a\": 1}").0, ("places-data-format", 1, 1));
    let json = fixture("annuaire-real-arrays.json");
    let lines: Vec<&str> = json.lines().take(6).collect();
    let (spot, told) = one("x-20261121.json", &lines.join("\n"));
    assert_eq!((spot.0, spot.1, fact(&told, "cause")), ("places-data-json", 6, "cut"));
    let (spot, told) = one("x-20261121.json", &json.replacen("\"id\": \"b\",", "\"id\": \"b\" ", 1));
    assert_eq!((spot, fact(&told, "cause")), (("places-data-json", 16, 16), "syntax"));
    let (spot, _) = one("x-20261121.json", &json.replacen("\"nom\": \"Mairie - Montbrun\"", "\"name\": \"x\"", 1));
    assert_eq!(spot.0, "places-data-column");
}

#[test]
fn windows_1252_is_refused_by_its_name_and_a_quote_that_stays_open_is_told() {
    let root = tempfile::tempdir().unwrap();
    fs::create_dir_all(root.path().join("content/places")).unwrap();
    let bytes: Vec<u8> = fixture(REAL).chars().map(|c| u8::try_from(c).unwrap_or(b'?')).collect();
    fs::write(root.path().join("content/places/fs-20240801.csv"), bytes).unwrap();
    let (snapshot, diagnostics) = source::read(root.path()).unwrap();
    let told = diagnostics.sorted();
    assert_eq!((told[0].code, fact(&told[0], "encoding")), ("source-not-utf8", "windows-1252"));
    let mut diagnostics = Diagnostics::default();
    assert!(places::open(&snapshot, "places/fs-20240801.csv", &directory(), &mut diagnostics).is_none());
    assert!(diagnostics.is_empty(), "it is told once");

    let text = fixture("lieux.csv").replacen("12 h\"", "12 h", 1);
    let (file, told) = opened("lieux-2026-11-21.csv", &text);
    assert_eq!(at(&told), [("places-data-quote", 3, 29)]);
    assert_eq!((told[0].severity, file.unwrap().places.len()), (Severity::Error, 1));
}

#[test]
fn an_empty_list_is_told() {
    let header = fixture(REAL).lines().next().unwrap().to_owned();
    let (file, told) = opened("fs-20261121.csv", &header);
    assert_eq!(file.unwrap().rows, 0);
    assert_eq!(at(&told), [("places-data-empty", 1, 1)]);
}

// ---- The real file

/// The hours of a cell, read another way: every time in it, in pairs, as a set of open minutes.
fn minutes(cell: &str) -> BTreeSet<u32> {
    let figures: Vec<u32> = cell.split(|c: char| !c.is_ascii_digit()).filter_map(|n| n.parse().ok()).collect();
    let times: Vec<u32> = figures.chunks(2).map(|time| time[0] * 60 + time[1]).collect();
    times.chunks(2).flat_map(|pair| pair[0]..pair[1]).collect()
}

#[test]
fn every_row_of_the_real_list_is_read_or_named() {
    let text = fixture(REAL);
    let (file, told) = open(REAL);
    is_accounted_for(&file);
    println!("{} rows, {} places, {} unread, anomalies {:?}", file.rows, file.places.len(), file.unread, file.anomalies);
    for diagnostic in &told {
        let facts: Vec<(&str, &str)> = diagnostic.facts.iter().map(|(name, value)| (*name, value.as_str())).collect();
        println!("{}: {}", diagnostic.place.as_ref().unwrap().line(), messages("fr").with(diagnostic.code, &facts));
    }
    assert_eq!((file.rows, file.places.len(), file.unread), (2845, 2845, 0));
    assert_eq!(file.origin.date, Some(date(2024, 8, 1)));
    let count = |is: fn(&LocalPlace) -> bool| file.places.iter().filter(|place| is(place)).count();
    assert_eq!(count(|p| p.is_mobile), 163);
    assert_eq!(count(|p| p.appointment != Appointment::No), 992);
    assert_eq!(count(|p| p.appointment == Appointment::Advised), 71);
    assert_eq!(count(|p| p.note.is_some()), 830);
    assert_eq!(count(|p| p.phone.is_none()), 4);
    assert_eq!(count(|p| p.hours.is_none()), 48);
    assert_eq!(count(|p| p.position.is_none()), 0);
    assert_eq!(file.anomalies, BTreeMap::from([("places-data-midnight", 67), ("places-data-overlap", 79)]));
    // Two hundred rows, drawn with a fixed seed, against the file read by hand.
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let mut seed = 20_240_801_u64;
    for _ in 0..200 {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let index = usize::try_from(seed >> 33).unwrap() % rows.len();
        let (row, place) = (&rows[index], &file.places[index]);
        assert_eq!(row[2].split_whitespace().collect::<Vec<_>>().join(" "), place.name);
        assert_eq!(place.row.line(), 1 + index + 1 + text_lines_before(&rows[..index]));
        for day in 0..7 {
            let wanted = if day < 6 { minutes(&row[12 + day]) } else { BTreeSet::new() };
            let found: BTreeSet<u32> = match &place.hours {
                Some(Hours::Week(week)) => week.days[day].iter().flat_map(|s| u32::from(s.from)..u32::from(s.to)).collect(),
                _ => BTreeSet::new(),
            };
            assert_eq!(found, wanted, "{} on day {day}", place.name);
        }
    }
}

/// Line ends inside the cells of rows.
fn text_lines_before(rows: &[csv::StringRecord]) -> usize {
    rows.iter().flat_map(csv::StringRecord::iter).map(|cell| cell.matches('\n').count()).sum()
}

#[test]
fn many_alike_are_one_diagnostic_and_few_are_each_their_own() {
    let header = "role,name,address,postcode,town,phone,hours,note\n";
    let with = |bad: usize| {
        let rows: String = (0..bad).map(|n| format!("mairie,M{n},1 rue A,01400,Montbrun,12,,\n")).collect();
        opened("lieux-2026-11-21.csv", &format!("{header}{rows}")).1
    };
    assert_eq!(with(20).len(), 20);
    let told = with(21);
    assert_eq!(told.len(), 1);
    assert_eq!((fact(&told[0], "count"), fact(&told[0], "rows")), ("21", "2, 3, 4, 5, 6, 7, 8, 9, 10, 11, …"));
    let facts: Vec<(&str, &str)> = told[0].facts.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let sentence = messages("fr").with(told[0].code, &facts);
    assert!(sentence.contains("21 numéros") && sentence.contains("lignes 2, 3"), "{sentence}");
}

#[test]
fn two_hundred_thousand_rows_are_read_in_a_few_seconds() {
    let real = fixture(REAL);
    let (header, rows) = real.split_once('\n').unwrap();
    let mut text = format!("{header}\n");
    let mut count = 0;
    while count < 200_000 {
        text.push_str(rows);
        count += 2845;
    }
    let started = Instant::now();
    let (file, told) = opened("fs-20240801.csv", &text);
    let took = started.elapsed();
    println!("{count} rows, {} MB, in {took:?}", text.len() / 1_000_000);
    assert_eq!(file.unwrap().rows, count);
    assert_eq!(told.len(), 2);
    assert!(took < Duration::from_secs(20), "{took:?}");
}

// ---- A commune

struct Town {
    files: Vec<DataFile>,
    overrides: BTreeMap<String, Override>,
}

impl Town {
    fn of(files: &[&str]) -> Self {
        Self { files: files.iter().map(|name| open(name).0).collect(), overrides: BTreeMap::new() }
    }

    fn at(&self, insee: &str) -> (Directory, Vec<Diagnostic>) {
        let (fr, en) = (words("fr"), words("en"));
        let source = Arc::new(Source { name: "content/editions/ville.toml".into(), text: format!("insee = \"{insee}\"\n") });
        let request = Request {
            directory: &directory(),
            files: &self.files.iter().collect::<Vec<_>>(),
            insee,
            place: &Spot::new(&source, 8..15),
            overrides: &self.overrides,
            words: &[("fr", &fr), ("en", &en)],
        };
        let mut diagnostics = Diagnostics::default();
        let directory = places::resolve(&request, &mut diagnostics);
        for contact in directory.contacts.values().filter(|contact| contact.local.is_some()) {
            let says = contact.phone.is_some() || contact.address.is_some() || contact.hours.is_some();
            assert!(says, "a blank line: {contact:#?}");
        }
        (directory, diagnostics.sorted())
    }
}

#[test]
fn a_commune_gets_its_main_office_whole_with_where_it_comes_from() {
    let town = Town::of(&["annuaire-real-arrays.json", "france-services-2026-11-21.csv"]);
    let (directory, told) = town.at("01001");
    assert_eq!(told, []);
    let mairie = &directory.contacts["mairie"];
    assert_eq!((mairie.name.as_str(), mairie.inline.as_deref()), ("Mairie - Montbrun", Some("la mairie")));
    assert_eq!(mairie.hours.as_deref(), Some("du lundi au vendredi de 9 h à 12 h et de 13 h 30 à 16 h 30 ; le samedi de 9 h à 12 h"));
    assert_eq!(mairie.limits.as_deref(), Some("Ne renseigne pas sur les impôts."));
    assert!(mairie.address.is_some() && mairie.find.is_none(), "nobody is sent to look for an address that is given");
    let english = &mairie.translated["en"];
    assert_eq!(english.gloss.as_deref(), Some("town hall"));
    assert_eq!(english.hours.as_deref(), Some("Monday to Friday 9:00 to 12:00 and 13:30 to 16:30; Saturday 9:00 to 12:00"));
    let local = mairie.local.as_ref().unwrap();
    assert_eq!(local.note.as_deref(), Some("Samedi : hors vacances scolaires"));
    let origin = local.origin.as_ref().unwrap();
    assert_eq!(
        origin.said(&words("fr"), "fr"),
        "Source : Annuaire de l’administration, base de données locales (DILA), fichier annuaire-real-arrays.json du 18 décembre 2024"
    );
    assert_eq!((origin.licence, mairie.verified), (Some("Licence Ouverte 2.0"), Some(date(2024, 12, 18))));
    assert!(mairie.source.as_deref().unwrap().ends_with(", annuaire-real-arrays.json"));
    let desk = &directory.contacts["france_services"];
    assert_eq!(desk.name, "France services de Montbrun", "not its branch");
    assert!(desk.hours.as_deref().unwrap().starts_with("sur rendez-vous, le lundi de 9 h"));
    assert!(desk.translated["en"].hours.as_deref().unwrap().starts_with("by appointment, Monday 9:00"));
    assert_eq!(desk.price, None, "an ordinary number");
    // The Caf's own number is the national one: its price stays, and its hours are those of the phone.
    let caf = &directory.contacts["caf"];
    assert_eq!((caf.phone.as_deref(), caf.price.as_deref()), (Some("32 30"), Some("prix d'un appel")));
    assert_eq!((caf.hours.as_deref(), caf.address.as_deref()), (None, Some("9 rue B, 01400 Montbrun")));
    assert!(directory.contacts["impots"].local.is_none());
}

#[test]
fn the_counter_s_hours_are_told_from_those_of_a_national_phone() {
    let list = "role,name,address,postcode,town,phone,hours,note\ncaf,La Caf de Montbrun,9 rue B,01400,Montbrun,,Mo 09:00-12:00,\n";
    let file = opened("lieux-2026-11-21.csv", list).0.unwrap();
    let (directory, _) = Town { files: vec![file], overrides: BTreeMap::new() }.at("01001");
    let caf = &directory.contacts["caf"];
    assert_eq!((caf.phone.as_deref(), caf.price.as_deref()), (Some("32 30"), Some("prix d'un appel")));
    assert_eq!(caf.hours.as_deref(), Some("à l’accueil, le lundi de 9 h à 12 h"));
    let english = &caf.translated["en"];
    assert_eq!((english.price.as_deref(), english.hours.as_deref()), (Some("price of a call"), Some("at the counter, Monday 9:00 to 12:00")));
}

#[test]
fn a_merged_commune_has_the_town_hall_of_the_new_one() {
    let (directory, _) = Town::of(&["annuaire-real-arrays.json"]).at("01099");
    assert_eq!(directory.contacts["mairie"].name, "Mairie - Montbrun");
}

#[test]
fn without_a_desk_of_its_own_a_commune_gets_the_nearest_that_stays_in_place() {
    // 01002 has a bus of its own, which is not the nearest desk but its own.
    let both = Town::of(&["france-services-2026-11-21.csv", "mediation-20261121.csv"]);
    let (directory, _) = both.at("01002");
    let bus = &directory.contacts["france_services"];
    assert_eq!((bus.name.as_str(), bus.local.as_ref().unwrap().kilometres), ("Bus France services", None));
    assert_eq!(bus.local.as_ref().unwrap().remarks(&words("fr")), ["Ce service se déplace : demandez où et quand il passe."]);
    let list = fixture("france-services-2026-11-21.csv");
    let without_bus: String = list.lines().filter(|line| !line.contains("01002")).map(|line| format!("{line}\n")).collect();
    let town = Town { files: vec![opened("fs-20261121.csv", &without_bus).0.unwrap(), open("mediation-20261121.csv").0], ..both };
    let (directory, told) = town.at("01002");
    let desk = &directory.contacts["france_services"];
    assert_eq!(told, []);
    assert_eq!(desk.name, "France services de Montbrun");
    assert_eq!(desk.local.as_ref().unwrap().remarks(&words("fr")), ["À environ 4 km, à vol d’oiseau."]);
    // Nothing is known of where this commune is.
    let (directory, told) = town.at("33063");
    assert_eq!(directory.contacts["france_services"].name, "France services");
    let none: Vec<_> = told.iter().map(|d| (d.code, fact(d, "role"))).collect();
    assert_eq!(none, [("places-data-none", "france_services"), ("places-data-none", "mediation_numerique")]);
    assert_eq!(at(&told)[0], ("places-data-none", 1, 9));
}

#[test]
fn what_the_edition_writes_wins_field_by_field() {
    let mut town = Town::of(&["annuaire-real-arrays.json"]);
    town.overrides.insert("mairie".into(), Override { phone: Some("01 00 00 00 99".into()), ..Override::default() });
    let ccas = Override { address: Some("1 rue E, 01400 Montbrun".into()), hours: Some("le mardi".into()), ..Override::default() };
    town.overrides.insert("ccas".into(), ccas);
    let (directory, told) = town.at("01001");
    assert_eq!(told, []);
    let mairie = &directory.contacts["mairie"];
    assert_eq!((mairie.phone.as_deref(), mairie.name.as_str()), (Some("01 00 00 00 99"), "Mairie - Montbrun"));
    assert!(mairie.hours.is_some() && mairie.local.as_ref().unwrap().origin.is_some());
    let ccas = &directory.contacts["ccas"];
    assert_eq!((ccas.address.as_deref(), ccas.hours.as_deref()), (Some("1 rue E, 01400 Montbrun"), Some("le mardi")));
    assert!(ccas.local.as_ref().unwrap().origin.is_none());
    let all = Override { name: None, address: Some("a".into()), phone: Some("01 00 00 00 98".into()), hours: Some("h".into()) };
    town.overrides.insert("mairie".into(), all);
    assert!(town.at("01001").0.contacts["mairie"].local.as_ref().unwrap().origin.is_none(), "nothing is from the file");
}

#[test]
fn a_number_of_unknown_price_is_not_printed() {
    let (directory, told) = Town::of(&["france-services-2026-11-21.csv"]).at("01007");
    assert_eq!(at(&told), [("places-data-price", 12, 1)]);
    assert_eq!(directory.contacts["france_services"].phone, None);
}

#[test]
fn a_city_has_the_places_of_its_districts_and_overseas_is_told_the_time() {
    let town = Town::of(&[REAL]);
    let (directory, told) = town.at("75056");
    assert_eq!(told, []);
    let paris = &directory.contacts["france_services"];
    assert!(paris.address.as_deref().unwrap().contains("Paris"), "{paris:#?}");
    assert!(has_own_time("97411") && !has_own_time("75056"));
    let (directory, _) = town.at("97414");
    assert_eq!(directory.contacts["caf"].hours.as_deref(), Some("de 9 h à 16 h (heure de Paris)"));
    assert_eq!(directory.contacts["caf"].translated["en"].hours.as_deref(), Some("9:00 to 16:00 (Paris time)"));
    let desk = &directory.contacts["france_services"];
    assert!(desk.local.is_some() && !desk.hours.as_deref().unwrap_or_default().contains("Paris"), "its own time");
    assert_eq!(Date::new(2024, 8, 1).ok(), desk.verified);
}

#[test]
fn every_commune_of_the_real_list_gets_its_desk() {
    let town = Town::of(&[REAL]);
    let communes: BTreeSet<&String> = town.files[0].places.iter().flat_map(|place| &place.communes).collect();
    for commune in communes.iter().step_by(7) {
        let (directory, told) = town.at(commune);
        let desk = &directory.contacts["france_services"];
        assert!(desk.local.as_ref().is_some_and(|local| local.kilometres.is_none()), "{commune}: {told:#?}");
    }
}
