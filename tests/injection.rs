//! No text of an author, a theme or a setting becomes markup: hundreds of payloads in every field, each project built
//! whole in memory. A field may refuse a payload, at its place; what is accepted is published, and every published file
//! is read by a real parser and held to an allow-list (`injection/allowed.rs`).

#[path = "injection/allowed.rs"]
mod allowed;
#[path = "injection/fields.rs"]
mod fields;
#[path = "injection/payloads.rs"]
mod payloads;
#[path = "support/shared.rs"]
mod shared;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::{Arc, LazyLock};

use jalon::catalogue::{self, Catalogue, PaperVariant, Parts};
use jalon::checksum::Checksum;
use jalon::compose::{self, Fact};
use jalon::diagnostic::{Diagnostics, Severity, Source};
use jalon::html::Shells;
use jalon::paths::OutPath;
use jalon::picture::Pictures;
use jalon::publication::{Request, Stock, produce};
use jalon::source::Snapshot;
use jalon::theme::{self, Theme};
use jalon::{places, settings, sheet};
use jiff::civil::date;
use shared::shared;

/// A picture that the sheets may show.
static PICTURE: LazyLock<Arc<[u8]>> = LazyLock::new(|| {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/stress/content/sheets/rose.png");
    fs::read(path).unwrap().into()
});

/// Where a payload was refused: file and line, from 0.
type Refused = BTreeSet<(&'static str, usize)>;

/// The project with a payload in each field but those that refused it.
fn snapshot(payload: &str, refused: &Refused) -> Snapshot {
    let mut snapshot = Snapshot::default();
    for (name, template) in fields::FILES {
        let lines = template.lines().enumerate();
        let text = lines.map(|(i, line)| fields::fill(line, (!refused.contains(&(*name, i))).then_some(payload)) + "\n");
        let source = Source { name: (*name).to_owned(), text: text.collect() };
        snapshot.texts.insert((*name).to_owned(), Arc::new(source));
    }
    for name in ["content/sheets/rose.png", "content/images/logo.png"] {
        snapshot.binaries.insert(name.to_owned(), Arc::clone(&PICTURE));
    }
    snapshot
}

/// What a project means, and what is wrong in it.
fn read(snapshot: &Snapshot) -> (Option<(Catalogue, Theme)>, Diagnostics) {
    let mut found = Diagnostics::default();
    let site = settings::read(snapshot, &mut found);
    let directory = places::read(snapshot, &mut found);
    let theme = theme::load(snapshot, site.as_ref().map_or("clair", |site| &site.theme), &mut found);
    let drafts = snapshot.sheets().map(|source| sheet::read(source, &mut found).into()).collect();
    let (Some(site), Some(theme)) = (site, theme) else { return (None, found) };
    let (theme_fingerprint, tender) = (theme.fingerprint, theme.tender());
    let today = date(2026, 11, 21);
    let editions = catalogue::editions(snapshot, &directory, &mut found);
    let territory = None;
    let parts = Parts { snapshot, site, drafts, directory, editions: editions.into(), territory, theme_fingerprint, tender, today, drafts_allowed: false };
    let catalogue = catalogue::build(parts, &mut catalogue::Memo::default(), &mut found).filter(|_| !found.has_errors());
    (catalogue.map(|catalogue| (catalogue, theme)), found)
}

/// The project with the payload wherever it is accepted, and where it is not. Each refusal names its file, and the line
/// on which a payload stands.
fn accepted(payload: &str) -> (Snapshot, Catalogue, Theme, Refused) {
    let mut refused = Refused::new();
    loop {
        let snapshot = snapshot(payload, &refused);
        let (project, found) = read(&snapshot);
        if let Some((catalogue, theme)) = project {
            return (snapshot, catalogue, theme, refused);
        }
        let before = refused.len();
        let errors: Vec<_> = found.sorted().into_iter().filter(|d| d.severity == Severity::Error).collect();
        assert!(!errors.is_empty(), "{payload:?} is refused without a word");
        let lines_of = |name: &str| fields::FILES.iter().find(|(file, _)| *file == name).unwrap();
        for place in errors.iter().flat_map(|error| error.place.iter().chain(&error.related)) {
            let (name, template) = lines_of(&place.source.name);
            let line = place.line() - 1;
            if template.lines().nth(line).is_some_and(fields::has_field) {
                refused.insert((*name, line));
            }
        }
        if refused.len() == before {
            // A place beside the field (the table's name): whatever has a form of its own in that file.
            for place in errors.iter().filter_map(|error| error.place.as_ref()) {
                let (name, template) = lines_of(&place.source.name);
                let closed = template.lines().enumerate().filter(|(_, line)| fields::is_closed(line));
                refused.extend(closed.map(|(i, _)| (*name, i)));
            }
        }
        assert!(refused.len() > before, "{payload:?}: no fault has the place of a field: {errors:#?}");
    }
}

/// What a kit made: its page is only there when there is something to order.
fn facts(catalogue: &Catalogue) -> Vec<Fact> {
    let fact = |kit: &catalogue::Kit| Fact {
        path: OutPath::new(&format!("kits/{0}/kit-{0}.zip", kit.slug)).unwrap(),
        publication: "kit",
        format: "",
        subject: kit.slug.to_string(),
        kit: None,
        language: "fr".into(),
        pages: None,
        bytes: 209_500,
        checksum: Checksum([7; 32]),
        variant: PaperVariant::Screen,
        holds: Vec::new(),
    };
    catalogue.kits.iter().map(fact).collect()
}

/// Every file that pages are made of, by its address.
fn published(snapshot: &Snapshot, catalogue: &Catalogue, theme: &Theme) -> BTreeMap<String, Vec<u8>> {
    let request = Request { only: ["page", "text"].map(str::to_owned).into(), ..Request::default() };
    let made = produce(catalogue, theme, snapshot, &Pictures::new(), &Stock::default(), &request, None).map(|made| made.0);
    let made = made.unwrap_or_else(|found| panic!("{:#?}", found.sorted()));
    let mut files: BTreeMap<String, Vec<u8>> = made.into_iter().map(|a| (a.path.to_string(), a.bytes.to_vec())).collect();
    let facts = facts(catalogue);
    let site = compose::site(catalogue, &facts, &|language| theme.words_for(language), None);
    let shells = Shells::new(theme, &mut Diagnostics::default()).unwrap();
    for page in site.pages.iter().filter(|page| page.path.as_str().starts_with("kits/")) {
        let html = shells.page(page, &site.frames[&page.document.language]).unwrap();
        files.insert(page.path.to_string(), html.into_bytes());
    }
    files
}

/// What is wrong in the files: each of its kind is read as browsers and machines do.
fn judge(files: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let mut faults = Vec::new();
    for (path, bytes) in files {
        let extension = path.rsplit('.').next().unwrap_or("");
        if matches!(extension, "woff2" | "png") {
            continue;
        }
        let Ok(text) = str::from_utf8(bytes) else {
            faults.push(format!("{path} is not UTF-8"));
            continue;
        };
        let found = match extension {
            "html" => allowed::faults(text),
            "xml" | "svg" => allowed::xml_faults(text),
            // The style is the theme's, the hosts' files are ours; no text of an author may be in them.
            "css" | "htaccess" | "_headers" => text.contains("zq7").then(|| "a payload is in it".to_owned()).into_iter().collect(),
            "txt" => text.chars().find(|c| c.is_control() && !matches!(c, '\n' | '\t')).map(|c| format!("{c:?}")).into_iter().collect(),
            other => vec![format!("a file of another kind: {other}")],
        };
        faults.extend(found.into_iter().map(|fault| format!("{path}: {fault}")));
    }
    faults
}

/// Letters and figures: typography moves the rest.
fn letters(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).collect()
}

/// A text that was accepted is read by people as it was written.
fn shows(files: &BTreeMap<String, Vec<u8>>, payload: &str, refused: &Refused) -> Vec<String> {
    let mut missing = Vec::new();
    for (path, outer, element, file, key) in fields::SHOWN {
        let line = fields::line(file, key);
        if refused.contains(&(*file, line)) {
            continue;
        }
        let page = allowed::parse(str::from_utf8(&files[*path]).unwrap());
        let wanted = letters(payload);
        if !allowed::texts(&page, outer, element).iter().any(|text| letters(text).contains(&wanted)) {
            missing.push(format!("{path}: {key} is in no {element} of its {outer}"));
        }
    }
    missing
}

#[test]
fn no_text_of_a_project_becomes_markup() {
    let payloads = payloads::all();
    let results: Vec<(Refused, Vec<String>)> = shared(&payloads, |payload| {
        let (snapshot, catalogue, theme, refused) = accepted(payload);
        let files = published(&snapshot, &catalogue, &theme);
        let mut faults = judge(&files);
        faults.extend(shows(&files, payload, &refused));
        (refused, faults)
    });
    let told: Vec<String> = payloads
        .iter()
        .zip(&results)
        .flat_map(|(payload, (_, faults))| faults.iter().map(move |fault| format!("{payload:?}: {fault}")))
        .collect();
    assert!(told.is_empty(), "{} faults\n{}", told.len(), told.iter().take(400).cloned().collect::<Vec<_>>().join("\n"));
    // A field that refuses everything would prove nothing of the pages, unless it holds no sentence.
    let fields = fields::FILES.iter().flat_map(|(name, template)| {
        // Markdown as it is refuses markup by its own rules.
        let lines = template.lines().enumerate().filter(|(_, line)| fields::has_field(line) && !line.contains("⟦r:"));
        lines.map(move |(i, line)| (*name, i, line))
    });
    let mut closed = Vec::new();
    for (name, i, line) in fields {
        let accepted = results.iter().filter(|(refused, _)| !refused.contains(&(name, i))).count();
        let few = accepted < payloads.len() / 2;
        if few != fields::is_closed(line) {
            closed.push(format!("{name}:{}: {accepted} of {}: {line}", i + 1, payloads.len()));
        }
    }
    assert!(closed.is_empty(), "{}", closed.join("\n"));
}

/// Files that somebody names: each name is refused at its file, or leads nowhere.
#[test]
fn no_name_of_a_file_becomes_markup_or_leads_outside() {
    let every = fields::FILES.iter().flat_map(|(name, text)| (0..text.lines().count()).map(|line| (*name, line))).collect();
    let clean = snapshot("", &every);
    assert!(read(&clean).0.is_some(), "{:#?}", read(&clean).1.sorted());
    let mut names = payloads::all();
    // Languages, dots, capitals, and what some systems reserve or drop.
    let more = [
        "fiche.en<script>", "fiche.EN", "fiche.", "fiche.en.en", "fiche.x", ".fiche", "Fiche", "fiche ", " fiche", "nul", "index", "q",
        "kits", "e\u{301}te", "fiche.en-\"onclick", "a--b", "-a", "404", "images", "",
    ];
    names.extend(more.map(str::to_owned));
    let names: Vec<(usize, String)> = names.into_iter().enumerate().collect();
    let silent = shared(&names, |(i, name)| {
        let like = |file: &str| clean.texts[file].text.clone();
        let files = [
            (format!("content/sheets/{name}.md"), like("content/sheets/brut.md").replace("t4", "t5")),
            (format!("content/kits/{name}.toml"), like("content/kits/crous.toml")),
            (format!("content/editions/{name}.toml"), like("content/editions/lille.toml")),
            (format!("themes/ville/i18n/{name}.ftl"), String::new()),
            (format!("themes/ville/icons/{name}.svg"), like("themes/ville/icons/phone.svg")),
            (format!("themes/ville/templates/{name}.html"), "<script>".to_owned()),
        ];
        // Most of the last two are accepted, and give a whole site to judge.
        let kept = if i % 8 == 0 { files.len() } else { files.len() - 2 };
        files.into_iter().take(kept).flat_map(|(path, text)| named(&clean, &path, text)).collect::<Vec<_>>()
    });
    let silent: Vec<String> = silent.into_iter().flatten().collect();
    assert!(silent.is_empty(), "{} faults\n{}", silent.len(), silent.iter().take(40).cloned().collect::<Vec<_>>().join("\n"));
}

/// What is wrong when one file more has this name.
fn named(clean: &Snapshot, path: &str, text: String) -> Vec<String> {
    let mut snapshot = clean.clone();
    snapshot.texts.insert(path.to_owned(), Arc::new(Source { name: path.to_owned(), text }));
    let (project, found) = read(&snapshot);
    let Some((catalogue, theme)) = project else {
        let errors = found.sorted().into_iter().filter(|d| d.severity == Severity::Error).collect::<Vec<_>>();
        let is_told = errors.iter().any(|error| error.place.as_ref().is_some_and(|place| place.source.name == path));
        return (!is_told).then(|| format!("{path:?} is refused elsewhere: {errors:?}")).into_iter().collect();
    };
    let mut faults = Vec::new();
    // What the clean project publishes is judged by the other test.
    for (page, bytes) in published(&snapshot, &catalogue, &theme) {
        if page.contains("..") || page.starts_with('/') || page.chars().any(|c| c.is_control() || "<>\"'\\:?#".contains(c)) {
            faults.push(format!("{path:?}: published at {page:?}"));
        }
        faults.extend(judge(&BTreeMap::from([(page, bytes)])).into_iter().map(|fault| format!("{path:?}: {fault}")));
    }
    faults
}
