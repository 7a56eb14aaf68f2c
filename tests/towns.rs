//! Real names, addresses and phones of those who publish: every paper of the repository's sheets is made for each, whole,
//! and nothing in it is refused. What truly has no room is told where it is written, with how much to cut.

#[path = "support/project.rs"]
mod project;

use std::sync::Arc;

use jalon::check::{self, Output};
use jalon::compose;
use jalon::diagnostic::{Diagnostic, Diagnostics, Source};
use jalon::document::{Content, Document, Poster, PosterFormat};
use jalon::layout::{self, Item, Preset, Setting, Variant};
use jalon::picture::Pictures;
use jalon::publication::{Form, Request, Stock, TABLE, produce};
use jalon::source::Snapshot;
use project::{Project, content};
use rayon::prelude::*;

/// Who publishes: name, address, phone, base address. Phones are of the blocks that are kept for fiction.
const TOWNS: [[&str; 4]; 26] = [
    ["Mairie de Saint-Nazaire", "Place François-Blancho, 44600 Saint-Nazaire", "02 61 91 00 01", "https://guides.saintnazaire.fr/"],
    ["Mairie d’Y", "Place de la Mairie, 80190 Y", "03 53 01 00 02", "https://y.fr/"],
    ["Ville de Lyon", "1 place de la Comédie, 69205 Lyon cedex 01", "04 65 71 00 03", "https://www.lyon.fr/guides/"],
    ["Ville de Saint-Germain-en-Laye", "16 rue de Pontoise, 78100 Saint-Germain-en-Laye", "01 99 00 00 04", "https://guides.saintgermainenlaye.fr/"],
    ["Saint-Germain-en-Laye", "16 rue de Pontoise, 78100 Saint-Germain-en-Laye", "01 99 00 00 05", "https://saintgermainenlaye.fr/"],
    ["Mairie de Châlons-en-Champagne", "Place du Maréchal-Foch, 51000 Châlons-en-Champagne", "03 53 01 00 06", "https://guides.chalonsenchampagne.fr/"],
    ["Mairie du 18e arrondissement de Paris", "1 place Jules-Joffrin, 75018 Paris", "01 99 00 00 07", "https://mairie18.paris.fr/"],
    ["Communauté d’agglomération de la Région Nazairienne et de l’Estuaire (CARENE)", "4 avenue du Commandant-l’Herminier, 44600 Saint-Nazaire", "02 61 91 00 08", "https://www.saint-nazaire-agglo.fr/"],
    ["Centre communal d’action sociale de Saint-Nazaire", "Place François-Blancho, 44600 Saint-Nazaire", "02 61 91 00 09", "https://ccas.saintnazaire.fr/"],
    ["Centre hospitalier intercommunal de Poissy–Saint-Germain-en-Laye", "10 rue du Champ-Gaillard, 78300 Poissy", "01 99 00 00 10", "https://www.chi-poissy-st-germain.fr/"],
    ["CCAS de Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson", "Place de la Mairie, 51290 Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson", "03 53 01 00 11", "https://guides.stremyenbouzemont.fr/"],
    ["Commune nouvelle d’Arrentès-de-Corcieux", "1 place de la Mairie, 88430 Arrentès-de-Corcieux", "03 53 01 00 12", "https://arrentes-de-corcieux.fr/"],
    ["Métropole Aix-Marseille-Provence", "58 boulevard Charles-Livon, 13007 Marseille", "04 65 71 00 13", "https://guides.ampmetropole.fr/"],
    ["Conseil départemental de la Seine-Saint-Denis", "3 esplanade Jean-Moulin, 93006 Bobigny cedex", "01 99 00 00 14", "https://guides.seinesaintdenis.fr/"],
    ["Collectivité européenne d’Alsace", "Place du Quartier-Blanc, 67964 Strasbourg cedex 9", "03 53 01 00 15", "https://guides.alsace.eu/"],
    ["Centre intercommunal d’action sociale du Grand Chambéry", "106 allée des Blachères, 73000 Chambéry", "04 65 71 00 16", "https://cias.grandchambery.fr/"],
    ["Communauté de communes du Pays de Saint-Gilles-Croix-de-Vie", "ZAE du Soleil-Levant, 85800 Givrand", "02 61 91 00 17", "https://guides.payssaintgilles.fr/"],
    ["Assistance publique – Hôpitaux de Paris", "55 boulevard Diderot, 75012 Paris", "01 99 00 00 18", "https://www.aphp.fr/guides/"],
    ["Crous de Bourgogne-Franche-Comté", "32 avenue de l’Observatoire, 25000 Besançon", "03 53 01 00 19", "https://guides.crous-bfc.fr/"],
    ["Établissement public de santé mentale Georges-Daumézon", "1 route de Chanteau, 45400 Fleury-les-Aubrais", "02 61 91 00 20", "https://guides.epsm-loiret.fr/"],
    ["France services de la Communauté de communes des Monts du Pilat", "Place de l’Hôtel-de-Ville, 42220 Bourg-Argental", "04 65 71 00 21", "https://franceservices.cc-montsdupilat.fr/"],
    ["Mairie de L’Haÿ-les-Roses", "41 rue Jean-Jaurès, 94240 L’Haÿ-les-Roses", "01 99 00 00 22", "https://lhaylesroses.fr/"],
    ["MAIRIE DE VILLENEUVE-LOUBET", "Place de l’Hôtel-de-Ville, 06270 VILLENEUVE-LOUBET", "04 65 71 00 23", "https://guides.villeneuveloubet.fr/"],
    ["Commune de Saint-Pierre-et-Miquelon", "Place du Général-de-Gaulle, 97500 Saint-Pierre", "05 08 41 00 24", "https://mairie-stpierre.pm/"],
    ["Ville du Tampon – Direction de la vie éducative et sociale", "256 rue Hubert-Delisle, 97430 Le Tampon", "02 62 91 00 25", "https://guides.letampon.fr/moments-de-vie/"],
    ["Communauté urbaine Caen la mer", "16 rue Rosa-Parks, 14000 Caen", "02 61 91 00 26", "https://guides.caenlamer.fr/vos-demarches/moments-de-vie/"],
];

/// What else may be told: who prints, who directs.
const PRINTERS: [Option<[&str; 2]>; 3] = [
    None,
    Some(["Reprographie", "1 rue du Port, 44600 Saint-Nazaire"]),
    Some(["Imprimerie départementale de Loire-Atlantique", "3 quai Ceineray, 44041 Nantes cedex 1"]),
];
const DIRECTORS: [Option<&str>; 3] =
    [None, Some("Le maire de Saint-Nazaire"), Some("La présidente de la communauté d’agglomération, directrice générale")];

/// The repository's content, published by this one.
fn published_by([name, address, phone, base]: [&str; 4], printer: Option<[&str; 2]>, director: Option<&str>, full: bool) -> Snapshot {
    let mut snapshot = content("");
    let mut text = format!(
        "name = \"Moments de vie\"\nbase_url = \"{base}\"\nlanguage = \"fr\"\n\n[publisher]\nname = \"{name}\"\naddress = \"{address}\"\n\
         phone = \"{phone}\"\nemail = \"contact@ville.fr\"\n"
    );
    if let Some(director) = director {
        text.push_str(&format!("director = \"{director}\"\n"));
    }
    if full {
        text.push_str("logo = \"logo.png\"\nlogo_alt = \"Ville\"\n\n[host]\nname = \"Hébergeur\"\naddress = \"2 rue du Serveur, 44000 Nantes\"\n");
        snapshot.binaries.insert("content/logo.png".to_owned(), png().into());
    }
    if let Some([name, address]) = printer {
        text.push_str(&format!("\n[printer]\nname = \"{name}\"\naddress = \"{address}\"\n"));
    }
    // A kit goes out with a legal notice, which names both.
    if director.is_none() || !full {
        snapshot.texts.retain(|name, _| !name.starts_with("content/kits/"));
    }
    text.push_str("\n[help]\ncontact = \"allo_service_public\"\ncounter = \"france_services\"\n");
    snapshot.texts.insert("content/site.toml".to_owned(), Arc::new(Source { name: "content/site.toml".to_owned(), text }));
    snapshot
}

/// A logo.
fn png() -> Vec<u8> {
    let mut bytes = Vec::new();
    let encoder = image::codecs::png::PngEncoder::new(&mut bytes);
    image::ImageEncoder::write_image(encoder, &[7; 30 * 20], 30, 20, image::ExtendedColorType::L8).unwrap();
    bytes
}

/// What does not fit on the papers of some sheets that do not flow, each with its sheet.
fn misfits(project: &Project) -> Vec<String> {
    let mut out = Vec::new();
    let nothing = Pictures::new();
    let setting = Setting { preset: Preset::default(), variant: Variant::Screen, pictures: &nothing, standing: None };
    let set = |document: &Document| layout::set(document, &setting, &project.theme);
    for sheet in project.catalogue.sheets.iter().filter(|sheet| sheet.language == "fr") {
        let words = project.theme.words_for(&sheet.language);
        let posters = PosterFormat::ALL.map(|format| compose::poster(&project.catalogue, sheet, words, format, None));
        let others = [compose::checklist(&project.catalogue, sheet, words), compose::leaflet(&project.catalogue, sheet, words)];
        for document in posters.iter().chain(&others) {
            let name = match &document.content {
                Content::Poster(poster) => poster.format.name(),
                Content::Leaflet(_) => "leaflet",
                _ => "checklist",
            };
            let told = set(document).err().into_iter().flatten();
            out.extend(told.map(|misfit| format!("{} {name}: {misfit:?}", sheet.slug)));
        }
    }
    out
}

#[test]
fn every_publisher_has_room_on_every_paper_whoever_prints_and_directs() {
    let cases: Vec<_> = TOWNS
        .iter()
        .flat_map(|town| PRINTERS.into_iter().flat_map(move |printer| DIRECTORS.into_iter().map(move |director| (town, printer, director))))
        .collect();
    let told: Vec<String> = cases
        .into_par_iter()
        .flat_map_iter(|(town, printer, director)| {
            let told = misfits(&Project::of(published_by(*town, printer, director, false)));
            told.into_iter().map(move |told| format!("{}, {printer:?}, {director:?}: {told}", town[0]))
        })
        .collect();
    assert!(told.is_empty(), "{} faults\n{}", told.len(), told.join("\n"));
}

#[test]
fn every_paper_of_every_publisher_is_proved() {
    let papers = TABLE.iter().filter(|row| row.form == Form::Pdf || row.id == "kit").map(|row| row.id.to_owned());
    let all = Request { only: papers.collect(), ..Request::default() };
    // A text that flows has the same foot for all: a few are enough.
    let zones = Request { only: ["poster", "leaflet", "checklist"].map(str::to_owned).into(), ..Request::default() };
    let told: Vec<String> = TOWNS
        .par_iter()
        .enumerate()
        .flat_map_iter(|(i, town)| {
            let (printer, director) = (PRINTERS[i % 3], DIRECTORS[(i / 3 + 1) % 3]);
            let project = Project::of(published_by(*town, printer, director, i % 2 == 1));
            let request = if i % 6 == 1 { &all } else { &zones };
            let made = produce(&project.catalogue, &project.theme, &project.snapshot, &Pictures::new(), &Stock::default(), request, None).map(|made| made.0);
            let mut found = Diagnostics::default();
            match made {
                Ok(artifacts) => {
                    if let Ok(folder) = std::env::var("JALON_LOOK") {
                        for artifact in artifacts.iter().filter(|artifact| artifact.path.as_str().ends_with(".pdf")) {
                            let name = format!("{folder}/{i:02}-{}", artifact.path.file_name());
                            std::fs::write(name, &artifact.bytes).unwrap();
                        }
                    }
                    check::output(&Output { artifacts: &artifacts, catalogue: &project.catalogue, theme: &project.theme }, None, &mut found);
                }
                Err(faults) => found.extend(faults),
            }
            let found: Vec<Diagnostic> = found.sorted();
            found.into_iter().map(move |told| format!("{}, {printer:?}, {director:?}: {} {:?}", town[0], told.code, told.facts)).collect::<Vec<_>>()
        })
        .collect();
    assert!(told.is_empty(), "{} faults\n{}", told.len(), told.join("\n"));
}

/// The pages of each checklist.
fn leaves(town: [&str; 4]) -> Vec<usize> {
    let project = Project::of(published_by(town, None, None, false));
    let setting = Setting { preset: Preset::default(), variant: Variant::Screen, pictures: &Pictures::new(), standing: None };
    let french = project.catalogue.sheets.iter().filter(|sheet| sheet.language == "fr");
    french
        .map(|sheet| {
            let document = compose::checklist(&project.catalogue, sheet, project.theme.words_for("fr"));
            layout::set(&document, &setting, &project.theme).unwrap().pages.len()
        })
        .collect()
}

#[test]
fn a_name_of_usual_length_costs_no_page() {
    let shortest = leaves(TOWNS[1]);
    let usual = TOWNS.into_iter().filter(|[name, .., base]| name.chars().count() < 40 && base.len() < 40);
    let mut count = 0;
    for town in usual {
        assert_eq!(leaves(town), shortest, "{}", town[0]);
        count += 1;
    }
    assert!(count >= 10, "{count} names");
}

/// The rows of an A3's foot that its first line takes.
fn rows_of_foot_line(project: &Project, line: &str) -> usize {
    let sheet = &project.catalogue.sheets[0];
    let mut document = compose::poster(&project.catalogue, sheet, project.theme.words_for("fr"), PosterFormat::A3, None);
    let Content::Poster(poster) = &mut document.content else { panic!("no poster") };
    poster.foot_left[0] = line.to_owned();
    let setting = Setting { preset: Preset::default(), variant: Variant::Screen, pictures: &Pictures::new(), standing: None };
    let paper = layout::set(&document, &setting, &project.theme).unwrap();
    let runs = paper.pages[0].items.iter().filter_map(|item| if let Item::Run(run) = item { Some(run) } else { None });
    let of_line = |run: &&layout::Run| run.text.trim().len() > 4 && line.contains(run.text.trim());
    // The foot is the lowest.
    let mut rows: Vec<f32> = runs.filter(of_line).map(|run| run.y).filter(|y| *y > 375.0 * layout::MM).collect();
    rows.dedup();
    rows.len()
}

#[test]
fn a_foot_line_of_an_a3_holds_about_as_many_letters_as_is_said() {
    let project = Project::of(published_by(TOWNS[0], None, None, false));
    for tail in [" · imprimé par ses soins", " · spécimen, ne pas diffuser"] {
        for [name, ..] in TOWNS {
            let line = |count: usize| {
                let name: String = name.chars().take(count - tail.chars().count()).collect();
                format!("{}{tail}", name.trim())
            };
            let most = Poster::MOST_FOOT;
            assert_eq!(rows_of_foot_line(&project, &line(most - 2)), 1, "{}", line(most - 2));
            let over = line(most + 5);
            if over.chars().count() == most + 5 {
                assert_eq!(rows_of_foot_line(&project, &over), 2, "{over}");
            }
        }
    }
}

/// What is told of the papers that do not flow, once site.toml is changed: code, line of the file, letters to cut.
fn told(changes: &[(&str, &str)]) -> Vec<(String, String, usize)> {
    let mut snapshot = published_by(TOWNS[0], PRINTERS[1], DIRECTORS[1], true);
    let site = snapshot.texts.get_mut("content/site.toml").unwrap();
    let mut text = site.text.clone();
    for (from, to) in changes {
        assert!(text.contains(from), "{from}");
        text = text.replace(from, to);
    }
    *site = Arc::new(Source { name: site.name.clone(), text });
    let project = Project::of(snapshot);
    let only = ["poster", "leaflet", "checklist", "clear", "booklet"].map(str::to_owned).into();
    let request = Request { only, ..Request::default() };
    let made = produce(&project.catalogue, &project.theme, &project.snapshot, &Pictures::new(), &Stock::default(), &request, None).map(|made| made.0);
    let faults = made.map(|_| Diagnostics::default()).unwrap_or_else(|faults| faults);
    let of = |told: &Diagnostic| {
        let place = told.place.as_ref().unwrap();
        let line = place.source.text.lines().nth(place.line() - 1).unwrap_or_default();
        let cut = told.facts.iter().find(|(key, _)| *key == "cut").map_or(0, |(_, cut)| cut.parse().unwrap());
        (told.code.to_owned(), format!("{}: {}", place.source.name, line.split(" = ").next().unwrap_or(line)), cut)
    };
    faults.sorted().iter().map(of).collect()
}

#[test]
fn what_has_no_room_is_told_where_it_is_written_with_how_much_to_cut() {
    let long = "Communauté d’agglomération de la Région Nazairienne et de l’Estuaire, ".repeat(4);
    let endless = "a".repeat(120);
    let longest = format!("https://{}.fr/", ["guides"; 20].join("."));
    for (from, line) in [
        ("Mairie de Saint-Nazaire", "content/site.toml: name"),
        ("Le maire de Saint-Nazaire", "content/site.toml: director"),
        ("Reprographie", "content/site.toml: name"),
        ("1 rue du Port", "content/site.toml: address"),
        ("https://guides.saintnazaire.fr/", "content/site.toml: base_url"),
    ] {
        let is_address = line.ends_with("base_url");
        let tries = if is_address { vec![longest.as_str()] } else { vec![long.trim_end_matches([' ', ',']), &endless] };
        for to in tries {
            let found = told(&[(from, to)]);
            assert!(found.len() <= 1, "{from}: {found:?}");
            let most = found.first().map_or(0, |(_, _, cut)| *cut);
            assert!(found.iter().all(|(code, at, cut)| code == "publication-over" && at == line && *cut > 0), "{from}: {found:?}");
            // A director of many words takes as many lines as it needs.
            assert!(!found.is_empty() || to.contains(' '), "{from}: {to}");
            let start = if is_address { "https://" } else { "" };
            let shorter: String = to[start.len()..].chars().skip(most).collect();
            let left = told(&[(from, &format!("{start}{}", shorter.trim_start_matches(['.', ' ', ','])))]);
            assert!(left.is_empty(), "{from}: {most} cut leave {left:?}");
        }
    }
}
