//! Every size and ink of the repository's own sheets, and of covers written by hand. The files stay in the target's
//! temporary folder (`presets/`), to be looked at.

use std::path::Path;
use std::sync::LazyLock;

use jalon::catalogue::{self, Catalogue, Parts};
use jalon::compose;
use jalon::document::{
    Block, Content, Cover, CoverRow, Document, Flow, Inline, Phase, PhaseKind, PosterFormat,
};
use jalon::layout::{self, Artifact, Item, MM, Paper, Preset, Run, Setting, Variant};
use jalon::picture::Pictures;
use jalon::theme::Theme;
use jalon::{pdf, places, settings, sheet, source, theme};
use jiff::civil::date;

struct Project {
    catalogue: Catalogue,
    theme: Theme,
}

/// The repository's content with the compiled theme, read once.
static PROJECT: LazyLock<Project> = LazyLock::new(|| {
    let (mut snapshot, mut diagnostics) = source::read(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    snapshot.texts.retain(|name, _| name.starts_with("content/"));
    snapshot.binaries.retain(|name, _| name.starts_with("content/"));
    let site = settings::read(&snapshot, &mut diagnostics).unwrap();
    let directory = places::read(&snapshot, &mut diagnostics);
    let theme = theme::load(&snapshot, &site.theme, &mut diagnostics).unwrap();
    let sheets = snapshot.texts.iter().filter(|(name, _)| name.starts_with("content/sheets/"));
    let drafts: Vec<_> = sheets.map(|(_, source)| sheet::read(source, &mut diagnostics)).collect();
    let parts = Parts {
        snapshot: &snapshot,
        site,
        drafts,
        directory,
        theme_fingerprint: theme.fingerprint,
        today: date(2026, 11, 21),
        drafts_allowed: true,
    };
    let catalogue = catalogue::build(parts, &mut diagnostics);
    let Some(catalogue) = catalogue else { panic!("{:#?}", diagnostics.sorted()) };
    Project { catalogue, theme }
});

const PRESETS: [(Preset, &str); 4] = [
    (Preset::Clear, "clear"),
    (Preset::Large, "large"),
    (Preset::ExtraLarge, "extra-large"),
    (Preset::Booklet, "booklet"),
];

const VARIANTS: [(Variant, &str); 2] = [(Variant::Screen, ""), (Variant::Black, "-noir")];

fn set(document: &Document, preset: Preset, variant: Variant) -> Paper {
    let setting = Setting { preset, variant, pictures: &Pictures::new() };
    layout::set(document, &setting, &PROJECT.theme).unwrap_or_else(|misfits| panic!("{}: {misfits:?}", document.title))
}

fn keep(paper: &Paper, name: &str) -> Vec<u8> {
    let bytes = pdf::write(paper, &PROJECT.theme.fonts, b"").unwrap_or_else(|error| panic!("{name}: {error}"));
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("presets");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join(format!("{name}.pdf")), &bytes).unwrap();
    bytes
}

/// The repository's sheets, by a short name.
fn sheets() -> Vec<(String, Document)> {
    let words = |language: &str| PROJECT.theme.words_for(language);
    let all = PROJECT.catalogue.sheets.iter();
    all.map(|sheet| (sheet.event.clone(), compose::paper(&PROJECT.catalogue, sheet, words(&sheet.language)))).collect()
}

/// A sheet of so many deadlines.
fn covered(count: usize, title: &str, deadline: &str, phone: &str) -> Document {
    let titles: Vec<String> = (1..=count).map(|i| format!("{deadline} {i}")).collect();
    let steps = ["Prévenir la banque, l’employeur", "et 3 autres démarches"];
    let rows = titles.iter().enumerate().map(|(i, deadline)| CoverRow {
        deadline: deadline.clone(),
        steps: steps.iter().take(1 + i % 2).map(|s| (*s).to_owned()).collect(),
    });
    let blocks = titles.iter().enumerate().map(|(i, title)| {
        Block::Phase(Phase {
            id: format!("p{i}"),
            number: Some(i + 1),
            title: vec![Inline::Text(title.clone())],
            kind: PhaseKind::ToDo,
            deadline: None,
            body: vec![Block::Paragraph(vec![Inline::Text("Une démarche, puis une autre.".into())])],
        })
    });
    let cover = Cover {
        rows: rows.collect(),
        invitation: "Vous préférez parler à quelqu’un\u{202f}?".into(),
        phone: phone.to_owned(),
        phone_caption: "Allô Service Public, prix d’un appel".into(),
    };
    let flow = Flow {
        summary: "Les démarches dans l’ordre, du premier jour à la succession. Ce guide est gratuit. Chaque démarche \
            payante est signalée."
            .into(),
        verified: "Vérifié le 21\u{a0}novembre\u{a0}2026".into(),
        blocks: blocks.collect(),
        cover: Some(cover),
        links: Vec::new(),
        colophon: vec![vec![Inline::Text("Édition 2026-11, empreinte 9f3c\u{a0}71a0".into())]],
    };
    Document {
        language: "fr".into(),
        title: title.to_owned(),
        event: "demenagement".into(),
        publisher: "Mairie d’Exemple".into(),
        site: "Moments de vie".into(),
        content: Content::Flow(flow),
    }
}

/// Covers that a good sheet could have, and worse.
fn covers() -> Vec<(&'static str, Document)> {
    let short = "Je déménage";
    let long = "Mon père ou ma mère entre en maison de retraite et je dois tout organiser avant la fin de l’année";
    vec![
        ("one", covered(1, short, "Dans le mois", "39\u{a0}39")),
        ("two", covered(2, short, "Dans le mois", "39\u{a0}39")),
        ("eight", covered(8, short, "Dans le mois", "39\u{a0}39")),
        ("twelve", covered(12, short, "Dans le mois", "39\u{a0}39")),
        ("long", covered(5, long, "Au plus tard quinze jours après avoir reçu la réponse de la mairie", "39\u{a0}39")),
        ("silent", covered(5, short, "Dans le mois", "")),
        ("ten", covered(5, short, "Dans le mois", "01\u{a0}00\u{a0}00\u{a0}00\u{a0}00")),
    ]
}

#[test]
fn draws() {
    for (preset, name) in PRESETS {
        for (variant, suffix) in VARIANTS {
            for (sheet, document) in sheets() {
                let paper = set(&document, preset, variant);
                keep(&paper, &format!("{sheet}-{name}{suffix}"));
                eprintln!("{sheet} {name}{suffix} {}", paper.pages.len());
            }
            for (cover, document) in covers() {
                keep(&set(&document, preset, variant), &format!("cover-{cover}-{name}{suffix}"));
            }
        }
    }
    for sheet in &PROJECT.catalogue.sheets {
        for format in [PosterFormat::A4, PosterFormat::A3] {
            let document = compose::poster(&PROJECT.catalogue, sheet, PROJECT.theme.words_for("fr"), format);
            keep(&set(&document, Preset::Large, Variant::Black), &format!("{}-poster-{format:?}-noir", sheet.event));
        }
    }
}
