//! Every size and ink of the repository's own sheets, and of covers written by hand. The files stay in the target's
//! temporary folder (`presets/`), to be looked at.

#[path = "support/project.rs"]
#[expect(dead_code, reason = "this file needs no more than what the files mean")]
mod project;

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

use jalon::compose;
use jalon::document::{Block, Content, Cover, CoverRow, Document, Flow, Inline, Phase, PhaseKind, PosterFormat};
use jalon::layout::{self, Artifact, Item, LinkArea, LinkTarget, MM, Paper, Preset, Run, Setting, Variant};
use jalon::pdf;
use jalon::picture::Pictures;
use project::{Project, content};

/// The repository's content with the compiled theme, read once.
static PROJECT: LazyLock<Project> = LazyLock::new(|| Project::of(content("")));

const PRESETS: [(Preset, &str); 4] = [
    (Preset::Clear, "clear"),
    (Preset::Large, "large"),
    (Preset::ExtraLarge, "extra-large"),
    (Preset::Booklet, "booklet"),
];

const VARIANTS: [(Variant, &str); 2] = [(Variant::Screen, ""), (Variant::Black, "-noir")];

fn set(document: &Document, preset: Preset, variant: Variant) -> Paper {
    let setting = Setting { preset, variant, pictures: &Pictures::new(), standing: None };
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
    let all = PROJECT.catalogue.sheets.iter().filter(|sheet| sheet.language == "fr");
    all.map(|sheet| (sheet.event.clone(), compose::paper(&PROJECT.catalogue, sheet, words(&sheet.language)))).collect()
}

/// A sheet of so many deadlines.
fn covered(count: usize, title: &str, deadline: &str, phone: &str) -> Document {
    let titles: Vec<String> = (1..=count).map(|i| format!("{deadline} {i}")).collect();
    let steps = ["Prévenir la banque, l’employeur", "et 3 autres démarches"];
    let rows = titles.iter().enumerate().map(|(i, deadline)| CoverRow {
        id: format!("p{i}"),
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

/// Every paper of this test, with its preset and ink.
fn papers() -> Vec<(String, Preset, Variant, Paper)> {
    let documents: Vec<(String, Document)> =
        sheets().into_iter().chain(covers().into_iter().map(|(name, cover)| (format!("cover-{name}"), cover))).collect();
    let mut out = Vec::new();
    for (preset, size) in PRESETS {
        for (variant, suffix) in VARIANTS {
            for (name, document) in &documents {
                out.push((format!("{name}-{size}{suffix}"), preset, variant, set(document, preset, variant)));
            }
        }
    }
    out
}

/// Size of the body, pt, and bounds of the text, mm (LOOK, sections 3 and 4).
fn limits(preset: Preset) -> (f32, f32, f32) {
    match preset {
        Preset::Clear => (14.0, 36.0, 176.0),
        Preset::Large => (18.0, 36.0, 194.0),
        Preset::ExtraLarge => (24.0, 36.0, 194.0),
        Preset::Booklet => (14.0, 28.0, 134.0),
    }
}

fn runs(paper: &Paper) -> impl Iterator<Item = (usize, &Run)> {
    let pages = paper.pages.iter().enumerate();
    pages.flat_map(|(n, page)| page.items.iter().filter_map(move |i| if let Item::Run(run) = i { Some((n, run)) } else { None }))
}

/// The width of a run's ink, pt: the space that ends a line is kept, and takes no room.
fn width(run: &Run) -> f32 {
    let ink = run.text.trim_end().len();
    run.glyphs.iter().filter(|glyph| glyph.text.start < ink).map(|glyph| glyph.advance).sum()
}

#[test]
fn nothing_is_smaller_than_the_body_of_its_preset() {
    for (name, preset, _, paper) in papers() {
        let (body, ..) = limits(preset);
        for (page, run) in runs(&paper) {
            let figures = run.text.chars().all(|c| c.is_ascii_digit());
            // Figures are 0.955 of the size, so that they are as tall as capitals; a thin space is a smaller space.
            let floor = if figures { body * 0.955 } else { body };
            let seen = !run.text.trim().is_empty();
            assert!(!seen || run.size >= floor - 0.01, "{name}, page {}: {} at {}", page + 1, run.text, run.size);
        }
    }
}

#[test]
fn words_stay_between_the_margins_of_their_preset_and_clear_of_the_fold() {
    for (name, preset, _, paper) in papers() {
        let (_, left, right) = limits(preset);
        // In the stake stand figures alone.
        for (page, run) in runs(&paper).filter(|(_, run)| run.x >= left * MM - 0.1 || run.text.parse::<u32>().is_err()) {
            let end = run.x + width(run);
            let place = format!("{name}, page {}: {} from {} to {}", page + 1, run.text, run.x / MM, end / MM);
            assert!(run.x >= left * MM - 0.1 && end <= right * MM + 0.1, "{place}");
            let height = paper.pages[page].height;
            assert!(run.y - run.size >= 9.0 * MM && run.y + 0.25 * run.size <= height - 8.0 * MM, "{place}");
        }
    }
}

#[test]
fn no_word_of_a_title_is_broken_for_its_tag_or_for_even_lines() {
    let (_, sheet) = sheets().into_iter().find(|(event, _)| event == "emploi").expect("a sheet");
    let paper = set(&sheet, Preset::Booklet, Variant::Screen);
    let whole = runs(&paper).any(|(_, run)| run.size > 16.9 && run.text.contains("complémentaire"));
    assert!(whole, "« Vérifier la complémentaire santé » lost its longest word");
}

#[test]
fn a_running_title_never_runs_into_the_folio() {
    for (name, _, _, paper) in papers() {
        for (n, page) in paper.pages.iter().enumerate() {
            let from = page.items.iter().position(|i| matches!(i, Item::BeginArtifact(Artifact::Footer)));
            let feet = page.items[from.unwrap_or_else(|| panic!("{name}, page {}: no foot", n + 1))..].iter();
            let feet: Vec<&Run> = feet.filter_map(|i| if let Item::Run(run) = i { Some(run) } else { None }).collect();
            for pair in feet.windows(2) {
                assert!(pair[0].x + width(pair[0]) <= pair[1].x + 0.1, "{name}, page {}", n + 1);
            }
        }
    }
}

#[test]
fn booklets_fill_whole_leaves_and_end_with_what_closes_a_paper() {
    for (name, preset, _, paper) in papers() {
        if preset == Preset::Booklet {
            assert!(paper.pages.len().is_multiple_of(4), "{name}: {} pages", paper.pages.len());
            let last = paper.pages.len() - 1;
            let words: String = runs(&paper).filter(|(n, _)| *n == last).map(|(_, run)| &*run.text).collect();
            assert!(words.contains("empreinte"), "{name}: {words}");
        }
    }
}

#[test]
fn booklets_open_on_one_page_that_says_where_each_deadline_starts() {
    for (name, sheet) in sheets() {
        let Content::Flow(flow) = &sheet.content else { panic!("{name} does not flow") };
        let paper = set(&sheet, Preset::Booklet, Variant::Screen);
        let entries: Vec<&LinkArea> = paper.links.iter().filter(|link| link.page == 0).collect();
        assert_eq!(Some(entries.len()), flow.cover.as_ref().map(|cover| cover.rows.len()), "{name}");
        for link in entries {
            let LinkTarget::Place(page, _) = link.target else { panic!("{name}: {link:?}") };
            assert!(page > 0 && link.contents.ends_with(&format!("page {}", page + 1)), "{name}: {link:?}");
        }
    }
}

#[test]
fn a_page_to_write_on_says_so_once_to_who_listens() {
    for (name, sheet) in sheets() {
        let paper = set(&sheet, Preset::Booklet, Variant::Screen);
        let seen = runs(&paper).filter(|(_, run)| &*run.text == "Vos notes").count();
        let bytes = pdf::write(&paper, &PROJECT.theme.fonts, b"").unwrap_or_else(|error| panic!("{name}: {error}"));
        let proof = pdf::proof(&bytes).unwrap_or_else(|error| panic!("{name}: {error}"));
        let heard = proof.reading.blocks.iter().filter(|block| block.text.trim() == "Vos notes").count();
        assert_eq!(heard, seen.min(1), "{name}: seen {seen} times");
        assert!(seen <= 3, "{name}: a leaf of notes alone, which a closer text spares");
    }
}

/// The colour operators of a file, with their operands.
fn colours(bytes: &[u8]) -> BTreeSet<String> {
    let document = lopdf::Document::load_mem(bytes).unwrap();
    let mut found = BTreeSet::new();
    for page in document.get_pages().into_values() {
        let content = lopdf::content::Content::decode(&document.get_page_content(page)).unwrap();
        for operation in content.operations {
            let colour = ["g", "G", "rg", "RG", "k", "K", "cs", "CS", "sc", "SC", "scn", "SCN", "sh", "gs", "Do", "BI"];
            if colour.contains(&operation.operator.as_str()) {
                let operands: Vec<String> = operation
                    .operands
                    .iter()
                    .map(|o| o.as_float().map_or_else(|_| format!("{o:?}"), |v| v.to_string()))
                    .collect();
                found.insert(format!("{} {}", operands.join(" "), operation.operator));
            }
        }
    }
    found
}

#[test]
fn one_black_prints_black_and_white_alone() {
    let allowed: BTreeSet<String> = ["0 g", "1 g", "0 G", "1 G"].map(str::to_owned).into();
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    for (name, _, variant, paper) in papers() {
        let bytes = keep(&paper, &name);
        if variant == Variant::Black {
            files.push((name, bytes));
        }
    }
    let catalogue = &PROJECT.catalogue;
    for sheet in catalogue.sheets.iter().filter(|sheet| sheet.language == "fr") {
        let words = PROJECT.theme.words_for(&sheet.language);
        let others = [
            ("affiche-a4", compose::poster(catalogue, sheet, words, PosterFormat::A4, None)),
            ("affiche-a3", compose::poster(catalogue, sheet, words, PosterFormat::A3, None)),
            ("aide-memoire", compose::checklist(catalogue, sheet, words)),
            ("feuillet", compose::leaflet(catalogue, sheet, words)),
        ];
        for (kind, document) in others {
            let name = format!("{}-{kind}-noir", sheet.event);
            files.push((name.clone(), keep(&set(&document, Preset::Large, Variant::Black), &name)));
        }
    }
    for kit in &catalogue.kits {
        let document = compose::order_sheet(catalogue, kit, &[], PROJECT.theme.words_for("fr"));
        let name = format!("bon-{}-noir", kit.slug);
        files.push((name.clone(), keep(&set(&document, Preset::Large, Variant::Black), &name)));
    }
    for (name, bytes) in files {
        let found = colours(&bytes);
        assert!(found.contains("0 g") && found.is_subset(&allowed), "{name}: {found:?}");
    }
}

#[test]
fn the_band_over_the_shoe_is_strong_whatever_the_number_of_deadlines() {
    let strong = PROJECT.theme.event("demenagement").strong.0.map(|v| f32::from(v) / 255.0);
    for count in [1, 2, 5, 6, 8] {
        let paper = set(&covered(count, "Je déménage", "Dans le mois", "39\u{a0}39"), Preset::Large, Variant::Screen);
        // The band and its shoe are one shape of five corners: two would show a seam, or two colours.
        let shoe = paper.pages[0].items.iter().any(|item| {
            matches!(item, Item::Fill { path, color: layout::Color::Rgb(color) } if path.len() == 6 && *color == strong)
        });
        assert!(shoe, "{count} deadlines");
    }
}
