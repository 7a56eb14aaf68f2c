//! The leaflet: two sides of A5 whatever the sheet says, in colour and in one black. The files stay in the target's
//! temporary folder, to be looked at.

#[path = "support/project.rs"]
#[expect(dead_code, reason = "this file needs no more than what the files mean")]
mod project;
mod support;

use std::path::Path;
use std::sync::{Arc, LazyLock};

use jalon::compose;
use jalon::diagnostic::Source;
use jalon::document::{Action, Content, Document, Leaflet};
use jalon::layout::{self, Color, Item, MM, Misfit, Paper, Preset, Setting, Variant, Zone};
use jalon::pdf;
use jalon::picture::Pictures;
use jalon::theme::Segment;
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};
use project::{Project, content};

const VARIANTS: [Variant; 2] = [Variant::Screen, Variant::Black];

/// The repository's content, and a sheet without steps nor code.
static PROJECT: LazyLock<Project> = LazyLock::new(|| {
    let mut snapshot = content("");
    let bare = "+++\ntitle = \"Je change de nom\"\nsummary = \"Ce qu'il faut savoir.\"\nevent = \"papiers\"\n\
        verified = 2026-11-21\nreview_by = 2027-05-21\nowner = \"État civil\"\n\n[[sources]]\nid = \"F1\"\n\
        title = \"Nom\"\nurl = \"https://www.service-public.gouv.fr/particuliers/vosdroits/F1\"\ndate = 2025-01-10\n+++\n\n\
        ## Avant la demande\n\nUn texte.\n\n## Après la demande\n\nUn autre.\n";
    // One without any title either.
    let plain = bare
        .replace("nom", "prénom")
        .replace("## Avant la demande", "Vous pouvez changer de prénom à la mairie.")
        .replace("## Après la demande\n\nUn autre.", "Voici ce que vous apportez :\n\n- une pièce d'identité.");
    for (slug, text) in [("je-change-de-nom", bare), ("je-change-de-prenom", &plain)] {
        let name = format!("content/sheets/{slug}.md");
        snapshot.texts.insert(name.clone(), Arc::new(Source { name, text: text.to_owned() }));
    }
    Project::of(snapshot)
});

fn document(slug: &str) -> Document {
    let Project { catalogue, theme, .. } = &*PROJECT;
    let sheet = catalogue.sheet(slug, "fr").expect("a sheet");
    compose::leaflet(catalogue, sheet, theme.words_for("fr"))
}

fn words(document: &Document) -> &Leaflet {
    let Content::Leaflet(leaflet) = &document.content else { panic!("a leaflet") };
    leaflet
}

/// A leaflet of the content, changed.
fn changed(change: impl FnOnce(&mut Document, &mut Leaflet)) -> Document {
    let mut document = document("je-pars-de-chez-mes-parents");
    let mut leaflet = words(&document).clone();
    change(&mut document, &mut leaflet);
    document.content = Content::Leaflet(Box::new(leaflet));
    document
}

fn set(document: &Document, variant: Variant) -> Result<Paper, Vec<Misfit>> {
    layout::set(document, &Setting { preset: Preset::default(), variant, pictures: &Pictures::new(), standing: None }, &PROJECT.theme)
}

fn written(name: &str, document: &Document, variant: Variant) -> (Paper, Vec<u8>) {
    let paper = set(document, variant).unwrap_or_else(|misfits| panic!("{name}: {misfits:?}"));
    let bytes = pdf::write(&paper, &PROJECT.theme.fonts, name.as_bytes()).expect(name);
    let file = format!("leaflet-{name}{}.pdf", if variant == Variant::Black { "-noir" } else { "" });
    std::fs::write(Path::new(env!("CARGO_TARGET_TMPDIR")).join(file), &bytes).expect(name);
    (paper, bytes)
}

fn action(deadline: &str, title: &str, detail: &str) -> Action {
    Action { deadline: deadline.into(), title: title.into(), detail: detail.into() }
}

/// Every sheet of the content, and what is hardest to set.
fn documents() -> Vec<(String, Document)> {
    let mut out: Vec<(String, Document)> =
        PROJECT.catalogue.sheets.iter().filter(|sheet| sheet.language == "fr").map(|sheet| (sheet.slug.to_string(), document(sheet.slug.as_str()))).collect();
    let mut add = |name: &str, document| out.push((name.to_owned(), document));
    add("two-rows", changed(|_, leaflet| leaflet.rows.truncate(2)));
    add("one-row", changed(|_, leaflet| leaflet.rows.truncate(1)));
    add("no-rows", changed(|_, leaflet| leaflet.rows.clear()));
    add("uneven", changed(|_, leaflet| {
        leaflet.rows[0].deadline = "Dans les six mois qui suivent la signature du bail".into();
        leaflet.rows[0].title = "Demandez l’aide personnalisée au logement".into();
        leaflet.rows[0].detail = "Sur caf.fr, ou avec un conseiller France services, qui fait la demande avec vous.".into();
    }));
    add("long-titles", changed(|document, leaflet| {
        document.title = "Je prends soin d’un parent âgé qui vit encore à la maison".into();
        let detail = "Gratuit : au centre communal d’action sociale, ou avec France services.";
        leaflet.rows = vec![
            action("Dès les premiers signes de fatigue", "Faites évaluer ses besoins par le département", detail),
            action("Dans les deux mois après la visite", "Demandez l’allocation personnalisée d’autonomie", detail),
            action("Avant la fin de votre congé de proche aidant", "Prévenez votre employeur par écrit", detail),
        ];
    }));
    add("long-hours", changed(|_, leaflet| {
        let phone = leaflet.phone.as_mut().expect("a phone");
        phone.name = "Renseignements en droit du travail".into();
        phone.caption =
            vec!["Du lundi au vendredi, de 8\u{a0}h\u{a0}30 à 19\u{a0}h, sauf jours fériés".into(), "Service gratuit et prix d’un appel".into()];
        let counter = leaflet.counter.as_mut().expect("a counter");
        counter.name = "Maison départementale des personnes handicapées".into();
        counter.lines = vec!["21 rue de la Toison-d’Or".into(), "59000 Lille".into()];
        counter.caption = vec!["Du lundi au vendredi".into(), "de 9\u{a0}h à 12\u{a0}h et de 13\u{a0}h\u{a0}30 à 17\u{a0}h".into()];
    }));
    add("long-address", changed(|_, leaflet| {
        let code = leaflet.code.as_mut().expect("a code");
        code.clear = "demarches.communaute-d-agglomeration.example/moments-de-vie/q/t4/".into();
        code.address = format!("https://{}", code.clear);
        leaflet.foot.insert(0, "Communauté d’agglomération du Grand Exemple".into());
    }));
    add("local", changed(|_, leaflet| {
        let phone = leaflet.phone.as_mut().expect("a phone");
        phone.caption = vec!["Du lundi au vendredi, de 9\u{a0}h à 18\u{a0}h".into()];
        let counter = leaflet.counter.as_mut().expect("a counter");
        counter.lines = vec!["12 rue de la Gare".into()];
        counter.caption = vec!["Du lundi au samedi".into(), "de 9\u{a0}h à 12\u{a0}h".into()];
    }));
    add("no-code", changed(|_, leaflet| leaflet.code = None));
    add("no-phone", changed(|_, leaflet| leaflet.phone = None));
    add("no-code-no-phone", changed(|_, leaflet| (leaflet.code, leaflet.phone) = (None, None)));
    add("nobody", changed(|_, leaflet| (leaflet.code, leaflet.phone, leaflet.counter) = (None, None, None)));
    out
}

#[test]
fn every_leaflet_is_two_pages_of_a5_that_pass_pdf_ua_and_say_everything_in_order() {
    for (name, document) in documents() {
        for variant in VARIANTS {
            let (_, bytes) = written(&name, &document, variant);
            let options = ValidationOptions::default().profile(ValidationProfile::PdfUa1);
            let report = validate_pdf_bytes(&bytes, &options).expect("readable");
            assert!(report.is_compliant, "{name}: {report:?}");
            let reading = pdf::read(&bytes).expect("readable");
            assert_eq!(reading.pages.len(), 2, "{name}");
            for page in &reading.pages {
                assert!((page.width - 148.0).abs() < 0.1 && (page.height - 210.0).abs() < 0.1, "{name}");
            }
            let letters = |text: &str| text.split_whitespace().collect::<String>();
            let read: String = reading.blocks.iter().map(|block| letters(&block.text)).collect();
            let leaflet = words(&document);
            let mut said = vec![document.title.clone(), leaflet.summary.clone()];
            for (i, row) in leaflet.rows.iter().enumerate() {
                said.extend([(i + 1).to_string(), row.deadline.clone(), row.title.clone(), row.detail.clone()]);
            }
            said.extend([leaflet.turn_over.clone(), leaflet.verified.clone(), leaflet.remove.clone()]);
            said.extend(leaflet.phone.iter().flat_map(|p| [p.verb.clone(), p.name.clone(), p.number.clone()]));
            said.extend(leaflet.counter.iter().flat_map(|c| [c.verb.clone(), c.name.clone()]));
            said.extend(leaflet.code.iter().flat_map(|c| [c.verb.clone(), c.clear.clone()]));
            said.extend(leaflet.reader.iter().chain(&leaflet.foot).cloned());
            let mut at = 0;
            for text in said {
                let wanted = letters(&text);
                let found = read[at..].find(&wanted).unwrap_or_else(|| panic!("{name}: {text} is not read in its turn"));
                at += found + wanted.len();
            }
            let headings: Vec<&str> =
                reading.blocks.iter().filter(|b| b.role == "H2").map(|b| b.text.as_str()).collect();
            let verbs = [
                leaflet.phone.as_ref().map(|p| &*p.verb), leaflet.counter.as_ref().map(|c| &*c.verb),
                leaflet.code.as_ref().map(|c| &*c.verb),
            ];
            assert_eq!(headings, verbs.into_iter().flatten().collect::<Vec<_>>(), "{name}");
            let figures = reading.blocks.iter().filter(|block| block.role == "Figure").count();
            assert_eq!(figures, usize::from(leaflet.code.is_some()), "{name}");
        }
    }
}

#[test]
fn both_decoders_read_the_code_at_both_resolutions_in_both_variants() {
    for (name, document) in documents() {
        let Some(code) = &words(&document).code else { continue };
        for variant in VARIANTS {
            let (_, bytes) = written(&name, &document, variant);
            for dpi in [150.0, 300.0] {
                let picture = support::picture::draw(&bytes, 1, dpi);
                assert_eq!(support::picture::codes(&picture), [code.address.as_str()], "{name} at {dpi}");
                assert_eq!(support::picture::code(&picture).as_ref(), Some(&code.address), "{name} at {dpi}");
            }
        }
    }
    let code = document("je-pars-de-chez-mes-parents");
    assert_eq!(words(&code).code.as_ref().expect("a code").address, "https://guides.mairie.example/q/t4/");
}

#[test]
fn words_keep_their_size_their_margin_and_their_distance() {
    for (name, document) in documents() {
        let (paper, _) = written(&name, &document, Variant::Screen);
        for (n, page) in paper.pages.iter().enumerate() {
            let mut inks: Vec<(f32, f32, f32, f32, &str)> = Vec::new();
            for item in &page.items {
                let Item::Run(run) = item else { continue };
                if run.text.trim().is_empty() {
                    continue;
                }
                let right = run.x + run.glyphs.iter().map(|g| g.advance).sum::<f32>();
                let floor = if run.text.chars().all(|c| c.is_ascii_digit()) { 14.0 * 0.955 } else { 14.0 };
                assert!(run.size >= floor - 0.01, "{name}, page {n}: {} at {}", run.text, run.size);
                let room = if run.text.ends_with(' ') { 5.0 } else { 9.0 } * MM;
                let inside = run.x >= 9.0 * MM
                    && right <= page.width - room
                    && run.y - 0.668 * run.size >= 9.0 * MM
                    && run.y <= page.height - 9.0 * MM;
                assert!(inside, "{name}, page {n}: {} is too near an edge", run.text);
                let ink = (run.x + 0.5, run.y - 0.66 * run.size, right - 0.5, run.y + 0.1 * run.size, &*run.text);
                for other in &inks {
                    let apart = ink.2 <= other.0 || other.2 <= ink.0 || ink.3 <= other.1 || other.3 <= ink.1;
                    assert!(apart, "{name}, page {n}: {ink:?} over {other:?}");
                }
                inks.push(ink);
            }
        }
    }
}

#[test]
fn one_black_is_black_and_white_without_large_black_blocks() {
    for (name, document) in documents() {
        let (paper, _) = written(&name, &document, Variant::Black);
        for item in paper.pages.iter().flat_map(|page| &page.items) {
            let color = match item {
                Item::Run(run) => run.color,
                Item::Fill { color, .. } | Item::Stroke { color, .. } => *color,
                _ => continue,
            };
            let pure = matches!(color, Color::Gray(v) if v.abs() < 1e-6 || (v - 1.0).abs() < 1e-6);
            assert!(pure, "{name}: {color:?}");
        }
        let picture = support::picture::draw(&written(&name, &document, Variant::Black).1, 1, 50.0);
        let dark = picture.grey.iter().filter(|grey| **grey < 128).count();
        assert!(dark * 5 < picture.grey.len(), "{name}: a fifth of the back is black");
    }
}

#[test]
fn the_band_over_the_shoe_is_strong_whatever_the_number_of_rows() {
    for rows in 0..=3 {
        let document = changed(|_, leaflet| leaflet.rows.truncate(rows));
        let paper = set(&document, Variant::Screen).expect("set");
        let tip = |point: &Segment| matches!(point, Segment::Line(x, y) if (x - 17.0 * MM).abs() < 0.1 && (y - 180.0 * MM).abs() < 0.1);
        let shoe = paper.pages[0].items.iter().find_map(|item| match item {
            Item::Fill { path, .. } if path.iter().any(tip) => Some(path),
            _ => None,
        });
        // One shape with its band: a shoe alone hangs under a band of another colour.
        let highest = shoe.expect("a shoe").iter().filter_map(|point| match point {
            Segment::Move(_, y) | Segment::Line(_, y) => Some(*y),
            _ => None,
        });
        assert!(highest.fold(f32::MAX, f32::min) < 170.0 * MM, "{rows} rows: a pencil");
    }
}

#[test]
fn a_sheet_without_titles_hands_over_its_first_paragraphs_and_fills_its_front() {
    let document = document("je-change-de-prenom");
    let leaflet = words(&document);
    assert!(leaflet.rows.is_empty());
    assert_eq!(leaflet.opening, ["Vous pouvez changer de prénom à la mairie.", "Un texte."]);
    let (paper, _) = written("plain", &document, Variant::Screen);
    let runs = || paper.pages[0].items.iter().filter_map(|item| if let Item::Run(run) = item { Some(run) } else { None });
    let end = runs().filter(|run| run.y < 175.0 * MM).map(|run| run.y).fold(0.0, f32::max);
    assert!(end > 100.0 * MM, "the front ends at {} mm", end / MM);
}

#[test]
fn a_sheet_without_steps_takes_its_phases_and_without_a_code_gives_phone_and_counter() {
    let document = document("je-change-de-nom");
    let leaflet = words(&document);
    let titles: Vec<&str> = leaflet.rows.iter().map(|row| row.title.as_str()).collect();
    assert_eq!(titles, ["Avant la demande", "Après la demande"]);
    assert!(leaflet.code.is_none() && leaflet.phone.is_some() && leaflet.counter.is_some());
    assert!(leaflet.summary.ends_with("Ce guide est gratuit."), "{}", leaflet.summary);
}

#[test]
fn what_does_not_fit_says_how_many_characters_to_cut_and_no_more_than_needed() {
    let cut_to = |text: &str, cut: usize| {
        let kept: String = text.chars().take(text.chars().count() - cut).collect();
        changed(|_, leaflet| leaflet.rows[1].detail = kept.trim_end().to_owned())
    };
    let long = "Prévenez la banque, l’employeur et les caisses de retraite. ".repeat(12);
    let misfits = set(&cut_to(&long, 0), Variant::Screen).expect_err("too long");
    let [Misfit::Over { zone: Zone::Action, text, cut }] = &misfits[..] else { panic!("{misfits:?}") };
    assert_eq!(text, long.trim_end());
    assert!(set(&cut_to(text, *cut), Variant::Screen).is_ok());
    assert!(set(&cut_to(text, cut - 1), Variant::Screen).is_err());

    let crowded = changed(|_, leaflet| leaflet.counter.as_mut().expect("a counter").lines = vec![long.clone()]);
    let misfits = set(&crowded, Variant::Screen).expect_err("too long");
    assert!(matches!(&misfits[..], [Misfit::Over { zone: Zone::Counter, .. }]), "{misfits:?}");
}
