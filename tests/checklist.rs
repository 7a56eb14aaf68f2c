//! Checklists, from the repository's own sheets and from hard ones written here. The files stay in the target's
//! temporary folder, to be looked at.

#[path = "support/project.rs"]
mod project;

use std::path::Path;
use std::sync::Arc;

use jalon::catalogue::{self};
use jalon::compose;
use jalon::diagnostic::Source;
use jalon::document::{Checklist, Content, Document, PhaseKind, plain_text};
use jalon::layout::{self, Color, Item, MM, Misfit, Paper, Preset, Setting, Variant};
use jalon::picture::Pictures;
use jalon::publication::{Request, Stock, produce};
use jalon::pdf;
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};
use project::{Project, content};

/// The repository's content, with its own sheets or with this one instead.
fn project(body: Option<&str>) -> Project {
    let mut snapshot = content("");
    if let Some(body) = body {
        snapshot.texts.retain(|name, _| !name.starts_with("content/sheets/") && !name.starts_with("content/kits/"));
        let name = "content/sheets/essai.md".to_owned();
        let text = format!(
            "+++\ntitle = \"Un essai\"\nsummary = \"Ce qu'il faut faire.\"\nevent = \"emploi\"\ncode = \"z9\"\n\
             verified = 2026-11-21\nreview_by = 2027-05-21\nowner = \"Service\"\n\n[[sources]]\nid = \"F1\"\n\
             title = \"Source\"\nurl = \"https://www.service-public.gouv.fr/\"\n+++\n\n{body}"
        );
        snapshot.texts.insert(name.clone(), Arc::new(Source { name, text }));
    }
    Project::of(snapshot)
}

impl Project {
    fn documents(&self) -> Vec<(String, Document)> {
        let compose = |sheet: &catalogue::Sheet| {
            (sheet.slug.to_string(), compose::checklist(&self.catalogue, sheet, self.theme.words_for(&sheet.language)))
        };
        self.catalogue.sheets.iter().filter(|sheet| sheet.language == "fr").map(compose).collect()
    }

    fn set(&self, document: &Document, variant: Variant) -> Result<Paper, Vec<Misfit>> {
        let setting = Setting { preset: Preset::default(), variant, pictures: &Pictures::new(), standing: None };
        layout::set(document, &setting, &self.theme)
    }

    /// The finished papers of both variants, each found to be PDF/UA; kept to be looked at.
    fn papers(&self, name: &str) -> Vec<(Document, Paper, Vec<u8>)> {
        let mut out = Vec::new();
        for (slug, document) in self.documents() {
            for (variant, suffix) in [(Variant::Screen, ""), (Variant::Black, "-noir")] {
                let paper = self.set(&document, variant).expect(name);
                let bytes = pdf::write(&paper, &self.theme.fonts, slug.as_bytes()).expect(name);
                let file = format!("checklist-{name}{slug}{suffix}.pdf");
                std::fs::write(Path::new(env!("CARGO_TARGET_TMPDIR")).join(&file), &bytes).expect(name);
                let options = ValidationOptions::default().profile(ValidationProfile::PdfUa1);
                let report = validate_pdf_bytes(&bytes, &options).expect(name);
                assert!(report.is_compliant, "{file}: {report:?}");
                assert_sound(&file, &paper);
                out.push((document.clone(), paper, bytes));
            }
        }
        out
    }
}

fn list(document: &Document) -> &Checklist {
    let Content::Checklist(list) = &document.content else { panic!("no checklist") };
    list
}

/// Nothing too small, off the page, or on something else.
fn assert_sound(name: &str, paper: &Paper) {
    for (n, page) in paper.pages.iter().enumerate() {
        let runs: Vec<_> = page
            .items
            .iter()
            .filter_map(|item| if let Item::Run(run) = item { Some(run) } else { None })
            .filter(|run| !run.text.trim().is_empty())
            .collect();
        let right = |run: &layout::Run| {
            let drawn = |g: &&layout::Glyph| !run.text[g.text.clone()].trim().is_empty();
            let last = run.glyphs.iter().rposition(|g| drawn(&g)).map_or(0, |at| at + 1);
            run.x + run.glyphs[..last].iter().map(|g| g.advance).sum::<f32>()
        };
        for (i, run) in runs.iter().enumerate() {
            let place = format!("{name}, page {}: {:?}", n + 1, run.text);
            // Figures are 0.955 of the size.
            let floor = if run.text.chars().any(|c| c.is_ascii_digit()) { 14.0 * 0.955 } else { 14.0 };
            assert!(run.size >= floor - 0.01, "{place} at {}", run.size);
            assert!(run.x >= 9.0 * MM && right(run) <= page.width - 9.0 * MM, "{place}");
            assert!(run.y >= 9.0 * MM && run.y <= page.height - 9.0 * MM, "{place}");
            for other in &runs[i + 1..] {
                let apart = right(run) <= other.x + 1.0
                    || right(other) <= run.x + 1.0
                    || (run.y - other.y).abs() >= 0.7 * run.size.max(other.size);
                assert!(apart, "{place} over {:?}", other.text);
            }
        }
    }
}

/// Letters in reading order, artifacts left out.
fn read(bytes: &[u8]) -> String {
    pdf::read(bytes).unwrap().blocks.iter().map(|block| letters(&block.text)).collect()
}

fn letters(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

#[test]
fn the_sheets_of_the_content_fit_their_leaf_and_say_each_step_once_in_order() {
    let project = project(None);
    let papers = project.papers("");
    assert_eq!(papers.len(), 6);
    for (document, paper, bytes) in &papers {
        assert!((1..=2).contains(&paper.pages.len()), "{}", document.title);
        let read = read(bytes);
        let mut at = 0;
        for phase in list(document).phases.iter().filter(|phase| phase.kind == PhaseKind::ToDo) {
            for row in &phase.rows {
                let title = letters(&row.title);
                let found = read[at..].find(&title).unwrap_or_else(|| panic!("{} lacks {}", document.title, row.title));
                at += found + title.len();
                assert_eq!(read.matches(&title).count(), 1, "{}", row.title);
                for way in &row.ways {
                    assert!(read[at..].contains(&letters(&plain_text(way))), "{}", row.title);
                }
            }
        }
        assert_eq!(read.matches("Votreinterlocuteur").count(), 1);
        assert_eq!(read.matches("Àfaireavantle").count(), 1);
    }
}

#[test]
fn one_black_prints_black_and_white_alone() {
    for (_, paper, _) in project(None).papers("").iter().skip(1).step_by(2) {
        for item in paper.pages.iter().flat_map(|page| &page.items) {
            let color = match item {
                Item::Run(run) => run.color,
                Item::Fill { color, .. } | Item::Stroke { color, .. } => *color,
                _ => continue,
            };
            assert!(matches!(color, Color::Gray(0.0 | 1.0)), "{color:?}");
        }
    }
}

fn ways_of(body: &str) -> Vec<String> {
    let project = project(Some(&format!("## Le premier mois {{#mois deadline=1m}}\n\n### Demander {{#a cost=gratuit}}\n\nTexte.\n\n{body}")));
    let (_, document) = project.documents().remove(0);
    list(&document).phases[0].rows[0].ways.iter().map(|way| plain_text(way).replace('\u{a0}', " ")).collect()
}

#[test]
fn the_shortest_way_is_the_phone_when_there_is_one() {
    let phone = "Par téléphone\n: {caf}\n\nSur place\n: {mairie}\n";
    assert_eq!(ways_of(phone), ["La Caf, 32 30"]);
    // By post or online only, who informs is nearer than a form.
    assert_eq!(ways_of("Par courrier\n: Le formulaire\n\nSe renseigner\n: {cpam}\n"), ["L’assurance maladie (CPAM), 36 46"]);
    assert_eq!(ways_of("Par courrier\n: Écrivez\n\nSe renseigner\n: {allo_service_public}\n"), ["Allô Service Public, 39 39"]);
}

#[test]
fn in_person_comes_before_who_informs_and_the_number_of_the_foot_is_not_said_again() {
    let counter = "Sur place\n: {mairie} du lieu du décès. Avec vos papiers.\n\nSe renseigner\n: {allo_service_public}\n";
    assert_eq!(ways_of(counter), ["La mairie du lieu du décès, gratuit"]);
    let other = "Sur place\n: Auprès de votre employeur\n\nSe renseigner\n: {france_travail}\n";
    assert_eq!(ways_of(other), ["Auprès de votre employeur", "Se renseigner : France Travail, 39 49"]);
}

#[test]
fn without_phone_or_counter_post_comes_then_the_short_address_with_who_helps() {
    assert_eq!(ways_of("Par courrier\n: Lettre recommandée.\n\nEn ligne\n: [caf.fr](https://www.caf.fr/)\n"), ["Lettre recommandée"]);
    let online = "En ligne\n: [le site](https://www.caf.fr/aides/)\n\nPar courrier\n: Écrivez\n";
    assert_eq!(ways_of(online), ["Écrivez"]);
}

#[test]
fn a_step_of_its_own_deadline_says_it() {
    let body = "## Le premier mois {#mois deadline=1m}\n\n### Prévenir {#a deadline=60d from=deces}\n\nSur place\n: {mairie}\n\n\
                ### Écrire {#b deadline=1m}\n\nSur place\n: {mairie}\n";
    let project = project(Some(body));
    let (_, document) = project.documents().remove(0);
    let rows = &list(&document).phases[0].rows;
    assert_eq!(rows[0].deadline.replace('\u{a0}', " "), "Dans les 60 jours après le décès");
    assert_eq!(rows[1].deadline, "");
}

/// `phases` phases of `steps` steps.
fn sheet_of(phases: usize, steps: usize, words: &str) -> String {
    let mut body = String::from("Pour commencer.\n\n");
    for p in 1..=phases {
        body += &format!("## Échéance {p}{words} {{#p{p} deadline={p}m from=deces}}\n\n");
        for s in 1..=steps {
            body += &format!("### Faire la chose {p}-{s}{words} {{#s{p}-{s} cost=gratuit}}\n\nTexte.\n\nSur place\n: {{mairie}}\n\n");
        }
    }
    body
}

#[test]
fn one_step_stands_on_one_page_with_lines_for_notes() {
    let papers = project(Some(&sheet_of(1, 1, ""))).papers("one-");
    assert_eq!(papers[0].1.pages.len(), 1);
    assert!(read(&papers[0].2).contains("Vosnotes"));
}

#[test]
fn twelve_phases_and_long_titles_fit_without_touching() {
    for (name, phases, steps, words) in [
        ("phases-", 12, 1, ""),
        ("long-", 3, 3, " avec un titre qui prend deux lignes parce que la démarche est longue à dire, vraiment très longue"),
        ("word-", 1, 2, " anticonstitutionnellementanticonstitutionnellementanticonstitutionnellementanticonstitutionnellement"),
        ("split-", 1, 17, ""),
    ] {
        let papers = project(Some(&sheet_of(phases, steps, words))).papers(name);
        assert!(papers[0].1.pages.len() <= 2, "{name}");
        let read = read(&papers[0].2);
        for p in 1..=phases {
            assert_eq!(read.matches(&letters(&format!("Échéance {p}{words}Faire"))).count(), 1, "{name} {p}");
        }
    }
}

#[test]
fn forty_steps_are_refused_with_how_many_are_too_many() {
    let project = project(Some(&sheet_of(4, 10, "")));
    let (_, document) = project.documents().remove(0);
    let faults = project.set(&document, Variant::Screen).expect_err("40 steps do not fit");
    let [Misfit::TooManyRows { count }] = faults[..] else { panic!("{faults:?}") };
    assert!((5..20).contains(&count), "{count}");
    let request = Request { only: ["checklist".to_owned()].into(), ..Request::default() };
    let diagnostics = produce(&project.catalogue, &project.theme, &project.snapshot, &Pictures::new(), &Stock::default(), &request, None).map(|made| made.0).expect_err("refused");
    let told: Vec<_> = diagnostics.sorted().iter().map(|d| (d.code, d.place.as_ref().map(|p| p.line()))).collect();
    assert_eq!(told[0].0, "publication-too-many-rows");
    assert!(told[0].1.is_some());
}

#[test]
fn a_sheet_without_steps_ticks_its_phases_and_one_without_phases_says_its_summary() {
    let phases = project(Some("Texte.\n\n## Prévenir la banque {#a deadline=1m}\n\nVite.\n\n## Voir un notaire {#b}\n\nPuis.\n"));
    let papers = phases.papers("without-steps-");
    let rows: Vec<_> = list(&papers[0].0).phases.iter().map(|phase| (phase.number, phase.rows[0].title.as_str())).collect();
    assert_eq!(rows, [(Some(1), "Prévenir la banque"), (Some(2), "Voir un notaire")]);
    let nothing = project(Some("Un texte sans titre.\n"));
    let papers = nothing.papers("summary-");
    let read = read(&papers[0].2);
    assert!(read.contains("Cequ’ilfautfaire.") && !read.contains("Àfaireavantle"), "{read}");
}

#[test]
fn what_is_not_to_do_by_a_date_is_said_when_there_is_room() {
    let body = "## Demander {#a deadline=1m}\n\nTexte.\n\n## Tout seul {#b .automatic}\n\nLa mairie prévient l'Insee.\n\n\
                ## Plus tard {#c .later}\n\nLe livret attend.\n\n## Qui écoute {#d .support}\n\nAppelez le 31 14.\n\n\
                ## Qui aide {#e .support}\n\n### Parler {#f}\n\nPar téléphone\n: {prevention_suicide}\n: {france_victimes}\n";
    let papers = project(Some(body)).papers("later-");
    let read = read(&papers[0].2);
    for words in [
        "Tout seul La mairie prévient l’Insee.", "Plus tard Le livret attend.", "Qui écoute Appelez le 31 14.",
        "Qui aide Parler Le 31 14, prévention du suicide France Victimes, 116 006",
    ] {
        assert!(read.contains(&letters(words)), "{words} in {read}");
    }
}
