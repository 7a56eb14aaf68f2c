//! The whole path from the repository's own content to finished files, and the output checks on planted faults.

#[path = "support/json_schema.rs"]
mod json_schema;
#[path = "support/project.rs"]
mod project;

use std::collections::BTreeSet;
use std::io::{Cursor, Read as _};
use std::sync::{Arc, LazyLock};

use jalon::catalogue::PaperVariant;
use jalon::check::{self, Output};
use jalon::diagnostic::{Diagnostics, Severity, Source};
use jalon::document::{Content, Document, Ground, Reception};
use jalon::language::messages;
use jalon::layout::{self, Preset, Setting, Variant};
use jalon::paths::OutPath;
use jalon::picture::Pictures;
use jalon::press::Bleed;
use jalon::publication::{Artifact, Request, Stock, plan, produce};
use jalon::{compose, pdf, schema};
use sha2::{Digest, Sha256};
use project::{Project, content};

/// The repository's content with the compiled theme, read once.
static PROJECT: LazyLock<Project> = LazyLock::new(|| Project::of(content("")));

fn make(only: &[&str], threads: usize) -> Vec<Artifact> {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
    pool.install(|| made(&PROJECT, &self::only(only)))
}

fn only(ids: &[&str]) -> Request {
    Request { only: ids.iter().map(|id| (*id).to_owned()).collect(), ..Request::default() }
}

fn made(project: &Project, request: &Request) -> Vec<Artifact> {
    let made = produce(&project.catalogue, &project.theme, &project.snapshot, &Pictures::new(), &Stock::default(), request, None).map(|made| made.0);
    made.unwrap_or_else(|diagnostics| panic!("{:#?}", diagnostics.sorted()))
}

static ALL: LazyLock<Vec<Artifact>> = LazyLock::new(|| make(&[], 2));

/// The codes that the output checks find.
fn codes(artifacts: &[Artifact]) -> Vec<&'static str> {
    let mut diagnostics = Diagnostics::default();
    let output = Output { artifacts, catalogue: &PROJECT.catalogue, theme: &PROJECT.theme };
    check::output(&output, None, &mut diagnostics);
    let found = diagnostics.sorted();
    assert!(found.iter().all(|d| d.severity == Severity::Error));
    found.into_iter().map(|d| d.code).collect::<BTreeSet<_>>().into_iter().collect()
}

fn position(artifacts: &[Artifact], path: &str) -> usize {
    artifacts.iter().position(|a| a.path.as_str() == path).unwrap_or_else(|| panic!("no {path}"))
}

/// The artifacts with one page changed.
fn altered(path: &str, from: &str, to: &str) -> Vec<Artifact> {
    let mut artifacts = ALL.clone();
    let at = position(&artifacts, path);
    let page = String::from_utf8(artifacts[at].bytes.to_vec()).unwrap();
    assert!(page.contains(from), "{path} has no {from}");
    artifacts[at].bytes = Arc::from(page.replacen(from, to, 1).into_bytes());
    artifacts
}

#[test]
fn the_same_input_gives_the_same_bytes_whatever_the_threads() {
    let one = make(&[], 1);
    let four = make(&[], 4);
    let list = |all: &[Artifact]| all.iter().map(|a| (a.path.clone(), Sha256::digest(&a.bytes).to_vec())).collect::<Vec<_>>();
    assert_eq!(list(&one), list(&four));
}

#[test]
fn each_sheet_has_its_page_papers_and_text_and_each_kit_its_archive() {
    for sheet in PROJECT.catalogue.sheets.iter().filter(|sheet| sheet.language == "fr") {
        let slug = &sheet.slug;
        for file in [
            "index.html", "*-feuillet-a5.pdf", "*-aide-memoire-a4.pdf", "*-clair-a4.pdf", "*-gros-caracteres-a4.pdf", "*-tres-gros-caracteres-a4.pdf", "*-livret-a5.pdf",
            "*-affiche-a4.pdf", "*-affiche-a3.pdf", "*-affiche-a2.pdf", "*.txt",
        ] {
            position(&ALL, &format!("{slug}/{}", file.replace('*', slug.as_str())));
        }
        position(&ALL, &format!("q/{}/index.html", sheet.code.as_deref().unwrap()));
    }
    for kit in &PROJECT.catalogue.kits {
        position(&ALL, &format!("kits/{0}/kit-{0}.zip", kit.slug));
    }
    assert!(ALL.iter().all(|a| !a.path.as_str().contains("-noir") && !a.path.as_str().contains("-presse")), "the site offers colour");
    let paths: BTreeSet<&OutPath> = ALL.iter().map(|a| &a.path).collect();
    assert_eq!(paths.len(), ALL.len(), "two artifacts share a place");
}

#[test]
fn a_server_is_told_how_to_serve_the_page_for_missing_addresses_too() {
    let text = |path: &str| String::from_utf8(ALL[position(&ALL, path)].bytes.to_vec()).unwrap();
    let missing = text("404.html");
    let style = missing.split("<style>").nth(1).unwrap().split("</style>").next().unwrap();
    let hash = base64(&Sha256::digest(style.as_bytes()));
    for file in ["404.html", ".htaccess"] {
        assert!(text(file).contains(&format!("sha256-{hash}")), "{file} does not allow its style");
    }
    assert!(text("_headers").contains("\n/*\n  X-Content-Type-Options: nosniff\n"));
    assert!(text(".htaccess").contains("ErrorDocument 404 /404.html\n"));
}

/// RFC 4648, section 4.
fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let bits = |at: usize| (0..6).fold(0, |value, i| value << 1 | bytes.get((at + i) / 8).map_or(0, |b| b >> (7 - (at + i) % 8) & 1));
    let digits: String = (0..bytes.len() * 8).step_by(6).map(|at| char::from(DIGITS[usize::from(bits(at))])).collect();
    format!("{digits:=<width$}", width = bytes.len().div_ceil(3) * 4)
}

#[test]
fn what_is_left_out_is_neither_made_nor_linked_but_a_kit_keeps_its_papers() {
    let kits = make(&["kit"], 2);
    assert!(kits.iter().all(|a| a.publication == "kit"));
    let whole = &ALL[position(&ALL, "kits/hopital/kit-hopital.zip")];
    assert_eq!(kits[position(&kits, "kits/hopital/kit-hopital.zip")].bytes, whole.bytes);
    let pages = make(&["page"], 2);
    assert!(pages.iter().all(|a| matches!(a.publication, "page" | "site")));
    assert_eq!(codes(&pages), Vec::<&str>::new(), "a page links what was left out");
}

#[test]
fn a_page_offers_every_paper_by_name_with_what_it_is_for_its_size_and_weight() {
    let page = |path: &str| String::from_utf8(ALL[position(&ALL, path)].bytes.to_vec()).unwrap();
    let sheet = page("un-proche-est-decede/index.html");
    let list = &sheet[sheet.find("id=\"_paper\"").unwrap()..];
    let mut last = 0;
    for name in [
        "Fiche A4", "Gros caractères", "Très gros caractères", "Livret A5", "Texte seul", "Feuillet A5", "Aide-mémoire",
        "Affiche A4", "Affiche A3", "Affiche A2",
    ] {
        let at = list.find(&format!(">{name}</a>")).unwrap_or_else(|| panic!("{name}"));
        assert!(at > last, "{name} is out of order");
        last = at;
    }
    for words in ["La fiche entière</h3>", "toutes les démarches, à cocher une à une", "PDF A4, ", "PDF A5, ", "TXT, "] {
        assert!(list.contains(words), "{words}");
    }
    let kit = page("kits/hopital/index.html");
    assert!(kit.contains("Gros caractères") && kit.contains("recto verso, noir"), "a kit tells what it holds");
}

#[test]
fn a_kit_holds_its_papers_its_order_and_sums_that_hold() {
    let kit = &ALL[position(&ALL, "kits/hopital/kit-hopital.zip")];
    let mut zip = zip::ZipArchive::new(Cursor::new(kit.bytes.to_vec())).unwrap();
    let mut content = |name: &str| {
        let mut bytes = Vec::new();
        zip.by_name(name).unwrap().read_to_end(&mut bytes).unwrap();
        bytes
    };
    let sums = String::from_utf8(content("SHA256SUMS")).unwrap();
    for line in sums.lines() {
        let (sum, name) = line.split_once("  ").unwrap();
        let found: String = Sha256::digest(content(name)).iter().map(|b| format!("{b:02x}")).collect();
        assert_eq!(found, sum, "{name}");
        assert_ne!(name, "SHA256SUMS");
    }
    let leaflet = "un-proche-est-decede-feuillet-a5-presse.pdf";
    let published = jalon::publication::Request { variants: [PaperVariant::Press].into(), ..only(&["leaflet"]) };
    let published = made(&PROJECT, &published);
    assert_eq!(content(leaflet), published[position(&published, &format!("un-proche-est-decede/{leaflet}"))].bytes.to_vec());
    let copied = "un-proche-est-decede-gros-caracteres-a4-noir.pdf";
    assert!(content(copied).starts_with(b"%PDF-"));
    let order: serde_json::Value = serde_json::from_slice(&content("bon-d-impression.json")).unwrap();
    for line in order["lines"].as_array().unwrap() {
        let file = line["file"].as_str().unwrap();
        let variant = if file.ends_with("-noir.pdf") { "noir" } else { "presse" };
        let pressed = variant == "presse";
        assert!(pressed == file.ends_with("-presse.pdf"), "{line}");
        assert_eq!(line["output_condition"].as_str(), pressed.then_some("FOGRA39"), "{line}");
        assert_eq!((line["bleed_mm"].as_f64(), line["marks"].as_bool()), if pressed { (Some(3.0), Some(false)) } else { (None, None) });
        assert!(line["pages"].as_u64() > Some(1) || line["sides"].as_u64() == Some(1), "one page has no back: {line}");
        assert_eq!(line["variant"].as_str(), Some(variant), "{line}");
    }
    let total: u64 = order["lines"].as_array().unwrap().iter().map(|line| line["total"].as_u64().unwrap()).sum();
    let copies: u32 = PROJECT.catalogue.kits.iter().find(|k| k.slug.as_str() == "hopital").unwrap().items.iter()
        .flat_map(|item| item.copies.values()).sum();
    assert_eq!(total, u64::from(copies));
    let schema = schema::schema("order", &[], messages("fr")).unwrap();
    let told = |value: &serde_json::Value| {
        let mut out = Vec::new();
        json_schema::faults(&schema, value, "order", &mut out);
        out
    };
    assert_eq!(told(&order), Vec::<String>::new());
    let mut odd = order.clone();
    odd["schema_version"] = 2.into();
    odd["lines"][0]["sides"] = 3.into();
    odd["documents"][0].as_object_mut().unwrap().remove("sha256");
    assert_eq!(told(&odd).len(), 3);
    for document in order["documents"].as_array().unwrap() {
        let bytes = content(document["file"].as_str().unwrap());
        let sum: String = Sha256::digest(&bytes).iter().map(|b| format!("{b:02x}")).collect();
        let said = (document["sha256"].as_str(), document["bytes"].as_u64(), document["pages"].as_u64());
        assert_eq!(said, (Some(&*sum), Some(bytes.len() as u64), Some(1)), "{document}");
    }
    let each = serde_json::json!({ "Accueil": 1, "Chambre mortuaire": 1, "Service social": 1 });
    assert_eq!((&order["documents"][1]["file"], &order["documents"][1]["copies"]), (&"a-l-accueil.pdf".into(), &each));
    let readme = String::from_utf8(content("LISEZ-MOI.txt")).unwrap();
    assert!(readme.contains(&format!("{copied} : Gros caractères, en noir, Un proche est décédé")), "{readme}");
    assert!(readme.contains("a-l-accueil.pdf : Feuille « À l’accueil »"), "{readme}");
    assert!(readme.contains("« -presse.pdf » sont pour l’imprimeur"), "{readme}");
    assert!(readme.lines().count() > 5 && readme.matches('\n').count() == readme.matches("\r\n").count());
    assert_eq!(sums.lines().count() + 1, zip.len(), "a file of the archive is not in SHA256SUMS");
}

fn leaf(document: &Document) -> &Reception {
    let Content::Reception(leaf) = &document.content else { panic!("{document:?}") };
    leaf
}

/// Every sentence of a leaf.
fn sentences(leaf: &Reception) -> Vec<String> {
    let rows = leaf.parts.iter().flat_map(|part| &part.rows).map(|row| format!("{} {}", row.label, row.text));
    let texts = rows.chain([leaf.audience.clone(), leaf.recycle.clone(), leaf.again.clone()]);
    texts.flat_map(|text| text.split(['.', ':', '?']).map(str::to_owned).collect::<Vec<_>>()).collect()
}

#[test]
fn the_leaf_for_the_counter_says_it_all_on_one_side() {
    for kit in ["hopital", "crous"] {
        let archive = &ALL[position(&ALL, &format!("kits/{kit}/kit-{kit}.zip"))];
        let made = archive.papers.iter().find(|paper| paper.path.to_string() == "a-l-accueil.pdf").unwrap();
        assert_eq!(made.pages, Some(1), "{kit}");
        let document = made.document.as_ref().unwrap();
        let leaf = leaf(document);
        assert_eq!((&*document.title, leaf.parts.len()), ("À l’accueil", 5), "{kit}");
        for sentence in sentences(leaf) {
            assert!(sentence.split(' ').filter(|word| !word.is_empty()).count() <= 25, "{sentence}");
        }
        // The poster's note and the place to hang it are the kit's own.
        let source = &PROJECT.catalogue.kits.iter().find(|k| k.slug.as_str() == kit).unwrap();
        let said: String = sentences(leaf).join(" ").replace('\u{a0}', " ");
        let hang = source.items.iter().map(|item| item.hang.as_str()).find(|hang| !hang.is_empty()).unwrap();
        assert!(said.contains(&hang.replace('\'', "’")) && said.contains("gratuit"), "{said}");
        assert!(leaf.remove.starts_with("À retirer après le") && leaf.phone == "01\u{a0}00\u{a0}00\u{a0}00\u{a0}00", "{leaf:?}");
    }
}

#[test]
fn papers_of_a_death_are_given_in_an_envelope_and_the_phone_comes_before_the_code() {
    let words = PROJECT.theme.words_for("fr");
    let catalogue = &PROJECT.catalogue;
    let mut kit = catalogue.kits.iter().find(|kit| kit.slug.as_str() == "hopital").unwrap().clone();
    kit.note.clear();
    let said = |kit: &jalon::catalogue::Kit, tender: &[&str]| {
        let tender = tender.iter().map(|slug| (*slug).to_owned()).collect();
        let document = compose::reception(catalogue, kit, &tender, words).unwrap();
        sentences(leaf(&document)).join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let death = "un-proche-est-decede";
    let tender = said(&kit, &[death]);
    assert!(tender.contains("en main propre, dans une enveloppe") && !tender.contains("bien en vue"), "{tender}");
    assert!(tender.find("appeler le").unwrap() < tender.find("le code à scanner").unwrap(), "{tender}");
    assert!(!said(&kit, &[]).contains("enveloppe"));
    // Among others, only its own papers are.
    kit.sheets.push("je-pars-de-chez-mes-parents".to_owned());
    let mixed = said(&kit, &[death]);
    assert!(mixed.contains("bien en vue") && mixed.contains("dans une enveloppe « Un proche est décédé »"), "{mixed}");
}

#[test]
fn a_leaf_that_one_side_does_not_hold_goes_on_overleaf() {
    let words = PROJECT.theme.words_for("fr");
    let mut kit = PROJECT.catalogue.kits[0].clone();
    for (count, pages) in [(12, 2..=3), (40, 3..=6), (130, 7..=16)] {
        for item in &mut kit.items {
            item.copies = (1..=count).map(|n| (format!("Service numéro {n} du bâtiment de la rue longue"), n)).collect();
        }
        let document = compose::reception(&PROJECT.catalogue, &kit, &BTreeSet::new(), words).unwrap();
        for variant in [Variant::Screen, Variant::Black] {
            let setting = Setting { preset: Preset::default(), variant, pictures: &Pictures::new(), standing: None };
            let paper = layout::set(&document, &setting, &PROJECT.theme).unwrap();
            assert!(pages.contains(&paper.pages.len()), "{count} places: {} pages", paper.pages.len());
            let proof = pdf::proof(&pdf::write(&paper, &PROJECT.theme.fonts, b"leaf").unwrap()).unwrap();
            assert!(proof.faults.is_empty(), "{count}: {:?}", proof.faults);
        }
    }
    kit.note = "très ".repeat(4000);
    let document = compose::reception(&PROJECT.catalogue, &kit, &BTreeSet::new(), words).unwrap();
    let setting = Setting { preset: Preset::default(), variant: Variant::Screen, pictures: &Pictures::new(), standing: None };
    assert!(matches!(&layout::set(&document, &setting, &PROJECT.theme).unwrap_err()[..], [layout::Misfit::TooLong { .. }]));
}

/// The kit of the hospital, made private and given words of its own.
fn private_kit(headline: &str) -> Project {
    let mut snapshot = content("");
    let kit = snapshot.texts.get_mut("content/kits/hopital.toml").unwrap();
    let text = kit.text.replace("private = false", "private = true");
    let text = text.replace("[poster]\n", &format!("[poster]\nheadline = \"{headline}\"\n"));
    *kit = Arc::new(Source { name: kit.name.clone(), text });
    Project::of(snapshot)
}

#[test]
fn a_kit_with_posters_of_its_own_keeps_them_in_its_archive() {
    let project = private_kit("Un proche est parti ?");
    let request = Request { bleed: Bleed::Five, marks: true, variants: PaperVariant::ALL.into(), ..only(&["kit", "poster", "page"]) };
    let all = made(&project, &request);
    assert!(all.iter().all(|a| !a.path.as_str().starts_with("kits/hopital/un-proche")), "published beside the archive");
    let kit = &all[position(&all, "kits/hopital/kit-hopital.zip")];
    let name = "un-proche-est-decede-affiche-a4-presse.pdf";
    let of_kit = kit.papers.iter().find(|paper| paper.path.file_name() == name).unwrap();
    let of_sheet = &all[position(&all, &format!("un-proche-est-decede/{name}"))];
    let said = |paper: &Artifact| match &paper.document.as_ref().unwrap().content {
        Content::Poster(poster) => (poster.ground, poster.headline.clone()),
        other => panic!("{other:?}"),
    };
    assert_eq!(said(of_kit), (Ground::Colored, "Un proche est parti\u{202f}?".to_owned()));
    assert_eq!(said(of_sheet).0, Ground::White);
    assert_ne!(said(of_sheet).1, said(of_kit).1);
    // Crop marks lie outside a bleed of 5 mm, in points.
    let file = lopdf::Document::load_mem(&of_kit.bytes).unwrap();
    let page = file.get_dictionary(*file.get_pages().values().next().unwrap()).unwrap();
    let sides = |key: &[u8]| {
        let corners = page.get(key).unwrap().as_array().unwrap().iter().map(|n| n.as_float().unwrap()).collect::<Vec<_>>();
        [corners[2] - corners[0], corners[3] - corners[1]]
    };
    let (trim, bleed, media) = (sides(b"TrimBox"), sides(b"BleedBox"), sides(b"MediaBox"));
    assert!((bleed[0] - trim[0] - 20.0 / 25.4 * 36.0).abs() < 0.05, "{bleed:?} {trim:?}");
    assert!(media[0] > bleed[0] + 10.0 && media[1] > bleed[1] + 10.0, "{media:?} {bleed:?}");
    // The parity of words and the proof hold in the archive too.
    let mut found = Diagnostics::default();
    check::output(&Output { artifacts: &all, catalogue: &project.catalogue, theme: &project.theme }, None, &mut found);
    let papers: Vec<_> = found.sorted().into_iter().filter(|d| d.code.starts_with("check-paper")).collect();
    assert!(papers.is_empty(), "{papers:#?}");
}

#[test]
fn a_headline_too_long_in_a_kit_is_told_at_its_file() {
    let headline = "Anticonstitutionnellement intergouvernementalisations déshydrogénations incommensurablement longues";
    let project = private_kit(headline);
    let told = produce(&project.catalogue, &project.theme, &project.snapshot, &Pictures::new(), &Stock::default(), &only(&["kit"]), None).map(|made| made.0);
    let told = told.err().map(Diagnostics::sorted).unwrap_or_default();
    assert!(!told.is_empty());
    for diagnostic in told {
        let place = diagnostic.place.as_ref().unwrap();
        assert_eq!(place.source.name, "content/kits/hopital.toml", "{diagnostic:?}");
        let line = place.source.text.lines().nth(place.line() - 1).unwrap();
        assert!(line.starts_with("headline = "), "{line}");
    }
}

#[test]
fn a_press_file_lies_among_what_is_to_print_and_not_among_what_a_reader_wants() {
    let request = Request { variants: [PaperVariant::Screen, PaperVariant::Press].into(), ..only(&["poster", "leaflet", "page"]) };
    let all = made(&PROJECT, &request);
    let page = |path: &str| String::from_utf8(all[position(&all, path)].bytes.to_vec()).unwrap();
    assert!(page("kits/index.html").contains("Affiche A4, pour la presse"));
    assert!(!page("un-proche-est-decede/index.html").contains("pour la presse"));
}

/// The circular of 19 March 1996: French alone, or with two other languages at least.
#[test]
fn a_poster_is_in_french_alone_or_with_two_other_languages() {
    let with = |languages: &[&str]| {
        let mut snapshot = content("");
        snapshot.texts.retain(|name, _| !name.starts_with("content/kits/"));
        let slug = "un-proche-est-decede";
        let french = snapshot.texts[&format!("content/sheets/{slug}.md")].text.clone();
        // Another sheet is not at stake.
        for language in languages {
            let name = format!("content/sheets/{slug}.{language}.md");
            let text = french.clone();
            snapshot.texts.insert(name.clone(), Arc::new(Source { name, text }));
        }
        let project = Project::of(snapshot);
        let request = only(&["poster"]);
        let jobs = plan(&project.catalogue, &project.theme.fonts, &request);
        let posters = jobs.iter().filter(|job| job.format == "a4").map(|job| job.path.to_string());
        let translated: Vec<String> = posters.filter(|path| languages.iter().any(|l| path.starts_with(&format!("{l}/")))).collect();
        let mut found = Diagnostics::default();
        check::output(&Output { artifacts: &[], catalogue: &project.catalogue, theme: &project.theme }, None, &mut found);
        let told: Vec<_> = found.sorted().into_iter().filter(|d| d.code == "check-poster-languages").collect();
        assert!(told.iter().all(|d| d.severity == Severity::Warning));
        let places = told.iter().map(|d| d.place.as_ref().unwrap().source.name.clone()).collect::<Vec<_>>();
        (translated.len(), places)
    };
    assert_eq!(with(&[]), (0, vec![]));
    assert_eq!(with(&["en"]), (0, vec!["content/sheets/un-proche-est-decede.en.md".to_owned()]));
    assert_eq!(with(&["en", "es"]), (2, vec![]));
}

#[test]
fn an_order_is_ink_only_and_short_enough_for_its_page() {
    let kit = &ALL[position(&ALL, "kits/hopital/kit-hopital.zip")];
    let order = kit.papers.iter().find(|paper| paper.path.to_string().ends_with("bon-d-impression.pdf")).unwrap();
    let file = lopdf::Document::load_mem(&order.bytes).unwrap();
    assert_eq!(file.get_pages().len(), 1, "five lines and three places need one page");
    for page in file.get_pages().into_values() {
        let content = lopdf::content::Content::decode(&file.get_page_content(page)).unwrap();
        let coloured = content.operations.iter().find(|o| ["rg", "RG", "k", "K", "sc", "scn"].contains(&o.operator.as_str()));
        assert!(coloured.is_none(), "{coloured:?}");
    }
}

#[test]
fn a_long_title_of_a_step_is_told_at_its_line_with_what_its_paper_allows() {
    let (line, diagnostics) = {
        let mut snapshot = PROJECT.snapshot.clone();
        let name = "content/sheets/un-proche-est-decede.md".to_owned();
        let head = "### Déclarer le décès";
        let long = format!("### {}décès", "Déclarer sans attendre le ".repeat(30));
        let text = snapshot.texts[&name].text.replacen(head, &long, 1);
        // Without actions of its own, the leaflet takes the first steps.
        let (from, to) = (text.find("[[poster.actions]]").unwrap(), text.find("[[sources]]").unwrap());
        let text = format!("{}{}", &text[..from], &text[to..]);
        let line = text.lines().position(|line| line.starts_with(&long)).unwrap() + 1;
        snapshot.texts.insert(name.clone(), Arc::new(Source { name, text }));
        let project = Project::of(snapshot);
        let request = Request { only: ["leaflet".to_owned()].into(), ..Request::default() };
        let made = produce(&project.catalogue, &project.theme, &project.snapshot, &Pictures::new(), &Stock::default(), &request, None).map(|made| made.0);
        (line, made.expect_err("too long").sorted())
    };
    let found = diagnostics.iter().find(|diagnostic| diagnostic.code == "publication-over").expect("too long");
    assert_eq!(found.place.as_ref().map(|place| place.line()), Some(line));
}

#[test]
fn a_text_says_each_phone_and_date_that_the_paper_says() {
    let text = |path: &str| String::from_utf8(ALL[position(&ALL, path)].bytes.to_vec()).unwrap();
    let deces = text("un-proche-est-decede/un-proche-est-decede.txt");
    for words in ["39 39", "31 14", "116 006", "5 965 €", "[ ] Votre pièce d’identité", "À retirer après le"] {
        assert!(deces.contains(words), "{words}");
    }
    assert!(deces.lines().all(|line| line.chars().count() <= 72 || line.contains("<https://")));
    assert!(deces.ends_with('\n') && !deces.contains(['\r', '\u{a0}', '\u{202f}']));
}

#[test]
fn whole_output_has_no_fault() {
    assert_eq!(codes(&ALL), Vec::<&str>::new());
}

#[test]
fn a_broken_link_or_anchor_is_found() {
    let page = "un-proche-est-decede/index.html";
    assert_eq!(codes(&altered(page, "href=\"", "href=\"perdu/index.html\" title=\"")), ["check-link-broken"]);
    assert_eq!(codes(&altered(page, "<a ", "<a href=\"#nulle-part\"></a><a ")), ["check-link-broken"]);
    assert_eq!(codes(&altered(page, "<a ", "<a href=\"../../../x\"></a><a ")), ["check-link-broken"]);
}

#[test]
fn an_id_twice_is_found() {
    let page = "un-proche-est-decede/index.html";
    assert_eq!(codes(&altered(page, "<a ", "<b id=\"declarer\"></b><a ")), ["check-id-twice"]);
}

#[test]
fn a_printed_code_without_its_page_is_found() {
    let mut artifacts = ALL.clone();
    artifacts.remove(position(&artifacts, "q/d7/index.html"));
    assert!(codes(&artifacts).contains(&"check-code-page"));
}

#[test]
fn a_paper_that_says_something_else_or_nothing_is_found() {
    let mut artifacts = ALL.clone();
    let at = position(&artifacts, "un-proche-est-decede/un-proche-est-decede-affiche-a4.pdf");
    let other = position(&artifacts, "un-proche-est-decede/un-proche-est-decede-gros-caracteres-a4.pdf");
    artifacts[at].bytes = Arc::clone(&artifacts[other].bytes);
    assert_eq!(codes(&artifacts), ["check-paper-code", "check-paper-text"]);
    artifacts[at].bytes = Arc::from(&b"%PDF-1.7 nothing"[..]);
    assert_eq!(codes(&artifacts), ["check-paper-text"]);
}

#[test]
fn a_paper_that_differs_by_a_word_from_its_document_is_found_in_an_archive_too() {
    let poster = position(&ALL, "un-proche-est-decede/un-proche-est-decede-affiche-a4.pdf");
    let kit = position(&ALL, "kits/hopital/kit-hopital.zip");
    for at in [poster, kit] {
        let mut artifacts = ALL.clone();
        let artifact = &mut artifacts[at];
        let paper = if at == kit { artifact.papers.last_mut().unwrap() } else { artifact };
        match &mut Arc::make_mut(paper.document.as_mut().unwrap()).content {
            Content::Poster(poster) => poster.lead.push_str(" Ici."),
            Content::Reception(leaf) => leaf.recycle.push_str(" Ici."),
            other => panic!("{other:?}"),
        }
        assert_eq!(codes(&artifacts), ["check-paper-text"]);
    }
}
