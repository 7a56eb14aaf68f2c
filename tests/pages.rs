//! The pages of the real site, as a reader gets them.

#[path = "support/project.rs"]
#[expect(dead_code, reason = "this file needs no more than what the files mean")]
mod project;

use std::collections::BTreeSet;
use std::path::Path;

use jalon::catalogue::{Catalogue, PaperVariant};
use jalon::checksum::Checksum;
use jalon::compose::{self, Fact, Site, site};
use jalon::diagnostic::Diagnostics;
use jalon::document::{Block, Content, PageKind};
use jalon::html::Shells;
use jalon::paths::OutPath;
use jalon::source;
use jalon::theme::{self, Theme};
use project::{Project, content};

/// The project of this repository, with the theme that is compiled in.
fn project() -> (Catalogue, Theme) {
    let Project { catalogue, theme, .. } = Project::of(content(""));
    (catalogue, theme)
}

fn facts(catalogue: &Catalogue) -> Vec<Fact> {
    let fact = |publication, subject: &str, path: String, pages| Fact {
        path: OutPath::new(&path).unwrap(),
        publication,
        format: if publication == "large" { "a4" } else { "" },
        subject: subject.into(),
        kit: None,
        language: "fr".into(),
        pages,
        bytes: 209_500,
        checksum: Checksum([7; 32]),
        variant: PaperVariant::Screen,
        holds: Vec::new(),
    };
    let sheets = catalogue.sheets.iter().filter(|s| s.language == "fr").map(|s| s.slug.as_str());
    let papers = sheets.map(|s| fact("large", s, format!("{s}/{s}-gros-caracteres-a4.pdf"), Some(12)));
    let kits = catalogue.kits.iter().map(|k| k.slug.as_str());
    papers.chain(kits.map(|k| fact("kit", k, format!("kits/{k}/kit-{k}.zip"), None))).collect()
}

fn rendered(catalogue: &Catalogue, theme: &Theme, facts: &[Fact]) -> Vec<(String, String)> {
    let site = composed(catalogue, theme, facts);
    let mut diagnostics = Diagnostics::default();
    let shells = Shells::new(theme, &mut diagnostics).unwrap();
    let page = |page: &jalon::document::Page| {
        let frame = &site.frames[&page.document.language];
        (page.path.to_string(), shells.page(page, frame).unwrap())
    };
    site.pages.iter().map(|one| page(one)).collect()
}

fn composed<'a>(catalogue: &'a Catalogue, theme: &'a Theme, facts: &'a [Fact]) -> Site {
    site(catalogue, facts, &|language| theme.words_for(language), None)
}

#[test]
fn every_page_leads_to_the_mention_and_to_the_phone() {
    let (catalogue, theme) = project();
    for (path, html) in rendered(&catalogue, &theme, &facts(&catalogue)) {
        let (language, mention) = match path.split('/').next() {
            Some("en") => ("en", "Accessibility: not compliant</a>"),
            Some("ar") => ("ar", "إمكانية الوصول: غير مطابق</a>"),
            _ => ("fr", "Accessibilité\u{a0}: non conforme</a>"),
        };
        assert!(html.contains(mention), "{path}");
        assert!(html.contains("href=\"tel:"), "{path}");
        assert!(html.starts_with(&format!("<!DOCTYPE html>\n<html lang=\"{language}\"")), "{path}");
        assert_eq!(html.matches("<h1").count(), 1, "{path}");
        assert_eq!(html.matches("<main").count(), 1, "{path}");
    }
}

#[test]
fn ids_are_unique_and_every_anchor_exists() {
    let (catalogue, theme) = project();
    for (path, html) in rendered(&catalogue, &theme, &facts(&catalogue)) {
        let ids: Vec<&str> = html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        let set: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), set.len(), "{path}");
        for anchor in html.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next()) {
            assert!(set.contains(anchor), "{path}: #{anchor}");
        }
    }
}

#[test]
fn what_was_not_made_is_neither_linked_nor_weighed() {
    let (catalogue, theme) = project();
    for (path, html) in rendered(&catalogue, &theme, &[]) {
        assert!(!path.starts_with("kits/"), "{path}");
        for absent in [".pdf", ".zip", "kits/", "À imprimer", "sur papier</h2>"] {
            assert!(!html.contains(absent), "{path}: {absent}");
        }
    }
    let with = rendered(&catalogue, &theme, &facts(&catalogue));
    let sheet = &with.iter().find(|(path, _)| path == "un-proche-est-decede/index.html").unwrap().1;
    assert!(sheet.contains("href=\"un-proche-est-decede-gros-caracteres-a4.pdf\""));
    assert!(sheet.contains("PDF A4, 12\u{a0}pages, 210\u{a0}ko"));
}

#[test]
fn the_page_behind_a_code_says_where_it_leads_and_waits_for_the_reader() {
    let (catalogue, theme) = project();
    let pages = rendered(&catalogue, &theme, &facts(&catalogue));
    let codes: Vec<_> = catalogue.sheets.iter().filter_map(|s| Some((s.slug.to_string(), s.code.clone()?))).collect();
    assert!(!codes.is_empty());
    for (slug, code) in codes {
        let html = &pages.iter().find(|(path, _)| *path == format!("q/{code}/index.html")).unwrap().1;
        assert!(html.contains(&format!("href=\"../../{slug}/index.html\"")), "{code}");
        assert!(html.contains("noindex") && !html.contains("refresh") && !html.contains("<script"), "{code}");
        assert!(html.contains("Vérifié le"), "{code}");
    }
}

/// RGAA 4.1, *Obligations*: the parts of the statement, in order, and the remedies word for word.
#[test]
fn the_statement_has_the_form_of_the_law() {
    let (catalogue, theme) = project();
    let site = composed(&catalogue, &theme, &[]);
    let page = site.pages.iter().find(|page| page.path.as_str() == "accessibilite/index.html").unwrap();
    let Content::Flow(flow) = &page.document.content else { panic!() };
    let headings: Vec<String> = flow
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Heading { level: 2, words, .. } => Some(jalon::document::plain_text(words)),
            _ => None,
        })
        .collect();
    assert_eq!(
        headings,
        [
            "État de conformité",
            "Résultats des tests",
            "Contenus non accessibles",
            "Établissement de cette déclaration d’accessibilité",
            "Retour d’information et contact",
            "Voies de recours",
        ]
    );
    let html = &rendered(&catalogue, &theme, &[]).into_iter().find(|(path, _)| path == "accessibilite/index.html").unwrap().1;
    for words in [
        "l’article\u{a0}47 de la loi n°\u{a0}2005-102 du 11\u{a0}février\u{a0}2005",
        "n’est pas en conformité avec le référentiel général d’amélioration de l’accessibilité",
        "Libre réponse 71120, 75342 Paris CEDEX 07",
        "https://formulaire.defenseurdesdroits.fr/",
    ] {
        let plain = html.replace("&#39;", "’").replace('\u{a0}', " ");
        assert!(plain.contains(&words.replace('\u{a0}', " ")), "{words}");
    }
}

#[test]
fn the_home_page_shows_the_sheets_that_exist_in_the_theme_s_order() {
    let (catalogue, theme) = project();
    let site = composed(&catalogue, &theme, &[]);
    let home = site.pages.iter().find(|page| page.path.as_str() == "index.html").unwrap();
    let PageKind::Home(content) = &home.kind else { panic!() };
    assert_eq!(content.entries.len(), catalogue.sheets.iter().filter(|s| s.language == "fr").count());
    let html = &rendered(&catalogue, &theme, &[]).into_iter().find(|(path, _)| path == "index.html").unwrap().1;
    // Of the second column: leaving home comes before the first job (theme.toml).
    let place = |title: &str| html.find(title).unwrap_or_else(|| panic!("{title}"));
    assert!(place("Un proche est décédé") < place("Je pars de chez mes parents"));
    assert!(place("Je pars de chez mes parents") < place("entre dans la vie active"));
}

/// The theme that is compiled in is the folder's, file by file.
#[test]
fn the_compiled_theme_is_the_folder() {
    let (snapshot, mut diagnostics) = source::read(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    let from_disk = theme::load(&snapshot, "clair", &mut diagnostics).unwrap();
    let compiled = theme::load(&source::Snapshot::default(), "clair", &mut diagnostics).unwrap();
    assert_eq!(from_disk.fingerprint, compiled.fingerprint, "a file is missing in src/theme/builtin.rs");
}

/// The sheet's page as rendered.
fn sheet_page(slug: &str) -> (Catalogue, String) {
    let (catalogue, theme) = project();
    let pages = rendered(&catalogue, &theme, &facts(&catalogue));
    let html = pages.into_iter().find(|(path, _)| *path == format!("{slug}/index.html")).unwrap().1;
    (catalogue, html)
}

#[test]
fn what_to_do_first_leads_to_its_step_with_the_deadline_before_it() {
    let (_, html) = sheet_page("un-proche-est-decede");
    let first = html.split("aria-labelledby=\"_first\"").nth(1).unwrap().split("</section>").next().unwrap();
    assert_eq!(first.matches("<li>").count(), 3);
    let (deadline, action) = (first.find("Dans les 24").unwrap(), first.find("<a href=\"#declarer\">Déclarez").unwrap());
    assert!(deadline < action && first.contains("À l’hôpital, en Ehpad, l’établissement le fait."));
}

#[test]
fn machines_read_who_says_so_since_when_and_after_which_official_page() {
    let (catalogue, html) = sheet_page("un-proche-est-decede");
    let json = html.split("<script type=\"application/ld+json\">").nth(1).unwrap().split("</script>").next().unwrap();
    let data: serde_json::Value = serde_json::from_str(json).unwrap();
    let part = |kind: &str| data["@graph"].as_array().unwrap().iter().find(|p| p["@type"] == kind).unwrap().clone();
    let page = part("WebPage");
    let address = "https://guides.mairie.example/un-proche-est-decede/";
    assert_eq!(page["url"], address);
    assert_eq!(page["dateModified"], "2026-11-21");
    assert_eq!(page["isAccessibleForFree"], true);
    let sources = page["isBasedOn"].as_array().unwrap();
    let written = &catalogue.sheets.iter().find(|s| s.slug.as_str() == "un-proche-est-decede" && s.language == "fr").unwrap().draft.head.sources;
    assert_eq!(sources.len(), written.len());
    let dated = |id: &str| sources.iter().find(|s| s["url"].as_str().unwrap().ends_with(id)).unwrap()["dateModified"].clone();
    assert_eq!(dated("/F909"), "2025-04-26");
    assert!(dated("/F1444").is_null(), "no date is made up");
    let how = part("HowTo");
    assert_eq!(page["mainEntity"]["@id"], how["@id"]);
    let section = &how["step"][0];
    assert_eq!((section["@type"].as_str(), section["position"].as_u64()), (Some("HowToSection"), Some(1)));
    assert_eq!(section["itemListElement"][0]["url"], format!("{address}#declarer"));
    assert!(!json.contains("Cost") && !json.contains("#soutien"), "nothing invented, and nothing that is not to do");
    let trail = &part("BreadcrumbList")["itemListElement"];
    assert_eq!(trail[0]["item"], "https://guides.mairie.example/");
    assert_eq!(trail[1]["name"], "Un proche est décédé");
    // And those that read no JSON-LD.
    assert!(html.contains("<meta name=\"dcterms.modified\" content=\"2026-11-21\">"));
    let cited = "<meta name=\"dcterms.source\" content=\"https:&#x2F;&#x2F;www.service-public.gouv.fr";
    assert!(html.contains(cited) || html.contains(&cited.replace("&#x2F;", "/")));
}

#[test]
fn without_its_style_a_page_numbers_each_deadline_once() {
    let (_, html) = sheet_page("un-proche-est-decede");
    let article = html.split("<article>").nth(1).unwrap();
    // Six deadlines in one list, then what has no number.
    assert_eq!(article.matches("class=\"phases\"").count(), 1);
    assert_eq!(article.matches("<li class=\"phase\">").count(), 6);
    assert!(article.matches("<section class=\"phase plain\">").count() >= 3);
    assert!(!article.contains("start="));
}

#[test]
fn each_sheet_can_be_ticked_for_one_person() {
    let (catalogue, theme) = project();
    let site = composed(&catalogue, &theme, &[]);
    let pages = rendered(&catalogue, &theme, &[]);
    let html = |path: &str| &pages.iter().find(|(found, _)| found == path).unwrap_or_else(|| panic!("{path}")).1;
    let mut sheets = 0;
    for whole in site.pages.iter().filter(|page| page.kind == PageKind::Sheet) {
        sheets += 1;
        let path = whole.path.as_str().replace("index.html", "preparer/index.html");
        let (sheet, prepared) = (html(whole.path.as_str()), html(&path));
        assert!(sheet.contains("href=\"preparer/index.html\""), "{path}");
        // In the trail, and at the end for whoever holds the paper.
        assert!(prepared.contains("<li><a href=\"../index.html\">") && prepared.contains("<li aria-current=\"page\">"), "{path}");
        let boxes = prepared.matches("<input type=\"checkbox\">").count();
        assert!(boxes >= sheet.matches("class=\"step\"").count() + sheet.matches("class=\"case\"").count(), "{path}");
        // The same text, less what is not for one person.
        assert_eq!(prepared.matches("class=\"way\"").count(), sheet.matches("class=\"way\"").count(), "{path}");
        assert_eq!(prepared.matches("class=\"papers\"").count(), sheet.matches("class=\"papers\"").count(), "{path}");
        assert_eq!(prepared.matches("role=\"note\"").count(), sheet.matches("role=\"note\"").count(), "{path}");
        for absent in ["note-call", "id=\"sources\"", "class=\"notes\"", "<script", "canonical", "schema.dcterms"] {
            assert!(!prepared.contains(absent), "{path}: {absent}");
        }
        let words = theme.words_for(&whole.document.language);
        let said = ["checklist-who", "checklist-appointment", "html-prepare-kept"].map(|id| words.get(id));
        for wanted in said.iter().map(String::as_str).chain(["noindex"]) {
            assert!(prepared.contains(wanted), "{path}: {wanted}");
        }
    }
    assert!(sheets >= 3);
}

/// What stands after « Si on vous a volé vos papiers » is for whom it happened to: what holds for all comes before.
#[test]
fn a_step_says_what_holds_for_all_before_its_situations() {
    const SHEET: &str = r#"+++
title = "Mes papiers"
summary = "Ce qui se refait."
event = "papiers"
verified = 2026-11-21
review_by = 2027-05-21
owner = "État civil"
code = "z9"
[[sources]]
title = "Carte d’identité"
url = "https://www.service-public.gouv.fr/particuliers/vosdroits/N358"
+++

## Cette semaine

### Refaites votre carte

Prenez rendez-vous.

- [ ] Une photo

Sur place
: {mairie}

#### Si on vous a volé vos papiers

Portez plainte.

- [ ] La plainte

Par téléphone
: Appelez le commissariat.
"#;
    let mut snapshot = content("");
    let name = "content/sheets/mes-papiers-refaits.md".to_owned();
    let source = jalon::diagnostic::Source { name: name.clone(), text: SHEET.into() };
    snapshot.texts.insert(name, source.into());
    let Project { catalogue, theme, .. } = Project::of(snapshot);
    let (sheet, words) = (catalogue.sheet("mes-papiers-refaits", "fr").unwrap(), theme.words_for("fr"));
    let kinds = |blocks: &[Block]| -> Vec<&str> {
        let kind = |block: &Block| match block {
            Block::Paragraph(_) => "text",
            Block::Papers(_) => "papers",
            Block::Ways(_) => "ways",
            Block::Case(_) => "case",
            _ => "other",
        };
        blocks.iter().map(kind).collect()
    };
    for document in [compose::page, compose::paper, compose::text].map(|make| make(&catalogue, sheet, words)) {
        let Content::Flow(flow) = document.content else { panic!("no flow") };
        let Block::Phase(phase) = &flow.blocks[0] else { panic!("no phase") };
        let Block::Step(step) = &phase.body[0] else { panic!("no step") };
        let Some(Block::Case(case)) = step.body.last() else { panic!("the situation is not last") };
        assert_eq!(kinds(&step.body), ["text", "papers", "ways", "case"]);
        assert_eq!(kinds(&case.body), ["text", "papers", "ways"]);
    }
}
