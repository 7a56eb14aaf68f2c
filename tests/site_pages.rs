//! The pages around the sheets: what a site owes its readers, what machines read of it, and what professionals print.

#[path = "support/project.rs"]
#[expect(dead_code, reason = "this file needs no more than what the files mean")]
mod project;

use std::collections::BTreeSet;
use std::sync::Arc;

use jalon::catalogue::{Catalogue, PaperVariant};
use jalon::check::{self, Output};
use jalon::checksum::Checksum;
use jalon::compose::{Fact, PrintFile, Site, site};
use jalon::diagnostic::{Diagnostics, Place, Source};
use jalon::document::{Block, Content, Inline, Page, PageKind, Target, Translation, plain_text};
use jalon::html::{self, Shells};
use jalon::paths::OutPath;
use jalon::press::{Bleed, Press};
use jalon::publication::Artifact;
use jalon::source::Snapshot;
use jalon::theme::Theme;
use project::{Project, content};
use usvg::roxmltree;

const SITE: &str = "content/site.toml";
const DEATH: &str = "content/sheets/un-proche-est-decede.md";

/// The content of this repository, with changes to its files: file, what stands there, what to put.
fn changed(changes: &[(&str, &str, &str)]) -> Snapshot {
    let mut snapshot = content("");
    for (file, from, to) in changes {
        let source = snapshot.texts.get_mut(*file).unwrap_or_else(|| panic!("{file}"));
        assert!(source.text.contains(from), "{file}: {from}");
        *source = Arc::new(Source { name: (*file).to_owned(), text: source.text.replacen(from, to, 1) });
    }
    snapshot
}

fn project(changes: &[(&str, &str, &str)]) -> (Catalogue, Theme) {
    let Project { catalogue, theme, .. } = Project::of(changed(changes));
    (catalogue, theme)
}

/// What the earlier waves could have made: a paper and a text of each sheet, and every kit.
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
        checksum: Checksum::of(path.as_bytes()),
        variant: PaperVariant::Screen,
        holds: Vec::new(),
    };
    let own = catalogue.sheets.iter().filter(|sheet| sheet.language == "fr").map(|sheet| sheet.slug.as_str());
    let papers = own.flat_map(|s| {
        [
            fact("large", s, format!("{s}/{s}-gros-caracteres-a4.pdf"), Some(12)),
            fact("text", s, format!("{s}/{s}.txt"), None),
        ]
    });
    let kits = catalogue.kits.iter().map(|k| k.slug.as_str());
    papers.chain(kits.map(|k| fact("kit", k, format!("kits/{k}/kit-{k}.zip"), None))).collect()
}

fn composed<'a>(catalogue: &'a Catalogue, theme: &'a Theme, facts: &'a [Fact]) -> Site {
    site(catalogue, facts, &|language| theme.words_for(language), None)
}

fn page<'s>(site: &'s Site, path: &str) -> &'s Page {
    site.pages.iter().find(|page| page.path.as_str() == path).unwrap_or_else(|| panic!("{path}"))
}

fn shown(theme: &Theme, site: &Site, path: &str) -> String {
    let shells = Shells::new(theme, &mut Diagnostics::default()).unwrap();
    let page = page(site, path);
    shells.page(page, &site.frames[&page.document.language]).unwrap()
}

fn blocks(page: &Page) -> &[Block] {
    let Content::Flow(flow) = &page.document.content else { panic!("{}", page.path) };
    &flow.blocks
}

/// Every word of some blocks, in order, with ordinary spaces.
fn words(blocks: &[Block]) -> String {
    fn push(blocks: &[Block], out: &mut String) {
        for block in blocks {
            match block {
                Block::Paragraph(words) | Block::Heading { words, .. } => out.push_str(&plain_text(words)),
                Block::List(list) => list.items.iter().for_each(|item| push(item, out)),
                Block::Table(table) => {
                    for cell in table.head.iter().chain(table.rows.iter().flatten()) {
                        out.push_str(&plain_text(cell));
                        out.push('\n');
                    }
                }
                Block::Callout(callout) => push(&callout.body, out),
                Block::Definitions(definitions) => {
                    for (term, bodies) in definitions {
                        out.push_str(&plain_text(term));
                        out.push('\n');
                        bodies.iter().for_each(|body| push(body, out));
                    }
                }
                other => panic!("{other:?}"),
            }
            out.push('\n');
        }
    }
    let mut out = String::new();
    push(blocks, &mut out);
    out.replace('\u{a0}', " ")
}

/// The pages and files that some blocks link.
fn links(blocks: &[Block]) -> BTreeSet<String> {
    fn of(inlines: &[Inline], out: &mut BTreeSet<String>) {
        for inline in inlines {
            match inline {
                Inline::Link { target: Target::Page(path), .. } => drop(out.insert(path.to_string())),
                Inline::Link { target: Target::Address(address), .. } => drop(out.insert(address.clone())),
                Inline::Foreign { words, .. } | Inline::Strong(words) => of(words, out),
                _ => {}
            }
        }
    }
    let mut out = BTreeSet::new();
    for block in blocks {
        match block {
            Block::Paragraph(words) => of(words, &mut out),
            Block::List(list) => list.items.iter().for_each(|item| out.extend(links(item))),
            _ => {}
        }
    }
    out
}

const CHANGES: &str = "[[changes]]\ndate = 2026-11-20\ntext = \"Le délai < 24 h & le reste\"\n\n\
                       [[changes]]\ndate = 2026-11-22\ntext = \"Deux\"\n\n\
                       [[changes]]\ndate = 2026-11-22\ntext = \"Trois\"\n\n[[sources]]\nid = \"F909\"";

#[test]
fn the_feed_tells_changes_newest_first_each_with_a_name_of_its_own() {
    let (catalogue, theme) = project(&[(DEATH, "[[sources]]\nid = \"F909\"", CHANGES)]);
    let site = composed(&catalogue, &theme, &[]);
    let feed = site.feeds.iter().find(|feed| feed.path.as_str() == "nouveautes.xml").unwrap();
    let xml = html::feed(feed);
    let document = roxmltree::Document::parse(&xml).unwrap();
    let root = document.root_element();
    assert_eq!(root.tag_name().namespace(), Some("http://www.w3.org/2005/Atom"));
    let text = |node: roxmltree::Node<'_, '_>, tag: &str| {
        let found = node.children().find(|child| child.has_tag_name(("http://www.w3.org/2005/Atom", tag)));
        found.and_then(|child| child.text().map(str::to_owned)).unwrap_or_else(|| panic!("no {tag}"))
    };
    assert_eq!(text(root, "updated"), "2026-11-22T00:00:00Z");
    assert_eq!(text(root, "id"), "https://guides.mairie.example/nouveautes.xml");
    let author = root.children().find(|child| child.tag_name().name() == "author").unwrap();
    assert_eq!(text(author, "name"), "Mairie d’Exemple");
    let entries: Vec<_> = root.children().filter(|child| child.tag_name().name() == "entry").collect();
    let told: Vec<(String, String)> =
        entries.iter().map(|e| (text(*e, "updated")[..10].to_owned(), text(*e, "summary").replace('\u{a0}', " "))).collect();
    let told: Vec<(&str, &str)> = told.iter().map(|(day, words)| (day.as_str(), words.as_str())).collect();
    assert_eq!(
        told,
        [
            ("2026-11-22", "Deux"),
            ("2026-11-22", "Trois"),
            // A sheet that tells no change was checked, in the order of the addresses.
            ("2026-11-21", "Vérifié le 21 novembre 2026"),
            ("2026-11-21", "Vérifié le 21 novembre 2026"),
            ("2026-11-20", "Le délai < 24 h & le reste"),
        ]
    );
    let ids: BTreeSet<String> = entries.iter().map(|entry| text(*entry, "id")).collect();
    assert_eq!(ids.len(), entries.len());
    assert!(ids.contains("tag:guides.mairie.example,2026-11-22:/un-proche-est-decede/;2"), "{ids:?}");
    for path in ["index.html", "un-proche-est-decede/index.html", "q/d7/index.html"] {
        let up = "../".repeat(path.matches('/').count());
        let link = format!("type=\"application/atom+xml\" title=\"Nouveautés\" href=\"{up}nouveautes.xml\"");
        assert!(shown(&theme, &site, path).contains(&link), "{path}");
    }
    assert!(links(blocks(page(&site, "plan-du-site/index.html"))).contains("nouveautes.xml"));
}

/// RGAA 12.3: the site map is representative of the whole site; here it is the whole site.
#[test]
fn the_site_map_leaves_out_no_page() {
    let (catalogue, theme) = project(&[]);
    let facts = facts(&catalogue);
    let site = composed(&catalogue, &theme, &facts);
    let linked = links(blocks(page(&site, "plan-du-site/index.html")));
    for page in site.pages.iter().filter(|page| !page.is_hidden && page.path.as_str() != "plan-du-site/index.html") {
        assert!(linked.contains(page.path.as_str()), "{}", page.path);
    }
}

#[test]
fn search_engines_get_each_page_s_last_change_and_its_other_languages() {
    let (catalogue, theme) = project(&[]);
    let site = composed(&catalogue, &theme, &[]);
    let mut sheet = page(&site, "un-proche-est-decede/index.html").clone();
    sheet.modified = "2026-11-21".into();
    sheet.translations = vec![Translation {
        language: "en".into(),
        name: "English".into(),
        path: OutPath::new("en/un-proche-est-decede/index.html").unwrap(),
        address: "https://guides.mairie.example/en/un-proche-est-decede/".into(),
    }];
    let home = page(&site, "index.html").clone();
    let hidden = page(&site, "q/d7/index.html").clone();
    let xml = html::site_map(&[home, sheet, hidden].map(std::sync::Arc::new)).unwrap();
    let document = roxmltree::Document::parse(&xml).unwrap();
    let urls: Vec<_> = document.root_element().children().collect();
    assert_eq!(urls.len(), 2);
    let text = |url: &roxmltree::Node<'_, '_>, tag: &str| {
        url.children().find(|child| child.tag_name().name() == tag).and_then(|child| child.text().map(str::to_owned))
    };
    assert_eq!(text(&urls[1], "lastmod").as_deref(), Some("2026-11-21"));
    let alternates: Vec<_> = urls[1]
        .children()
        .filter(|child| child.has_tag_name(("http://www.w3.org/1999/xhtml", "link")))
        .map(|link| (link.attribute("hreflang").unwrap(), link.attribute("href").unwrap()))
        .collect();
    assert_eq!(
        alternates,
        [
            ("en", "https://guides.mairie.example/en/un-proche-est-decede/"),
            ("fr", "https://guides.mairie.example/un-proche-est-decede/"),
        ]
    );
}

/// RFC 9309: a group of rules, then records of its own kind; nothing of a specimen is for a search engine.
#[test]
fn robots_may_read_a_real_site_and_no_specimen() {
    let robots = |base: &str| {
        let (catalogue, theme) = project(&[(SITE, "https://guides.mairie.example/", base)]);
        let site = composed(&catalogue, &theme, &[]);
        html::robots(&site.frames["fr"])
    };
    assert_eq!(robots("https://guides.mairie.example/"), "User-agent: *\nDisallow: /\n");
    let real = "User-agent: *\nAllow: /\n\nSitemap: https://guides.lille.fr/sitemap.xml\n";
    assert_eq!(robots("https://guides.lille.fr/"), real);
}

const HELP: &str = "[help]\n";

/// An `[accessibility]` record before `[help]`.
fn audited(record: &str) -> String {
    format!("[accessibility]\n{record}\n{HELP}")
}

/// Law of 11 February 2005, article 47; RGAA 4.1, *Obligations*: one of three sentences on the home page.
#[test]
fn the_home_page_shows_the_one_mention_that_the_audit_allows() {
    for (record, mention) in [
        ("", "non conforme"),
        ("date = 2026-11-01\nauditor = \"A\"\nrate = 49.9", "non conforme"),
        ("date = 2026-11-01\nauditor = \"A\"\nrate = 50", "partiellement conforme"),
        ("date = 2026-11-01\nauditor = \"A\"\nrate = 100", "totalement conforme"),
        ("date = 2023-11-01\nauditor = \"A\"\nrate = 100", "non conforme"),
    ] {
        let with = if record.is_empty() { HELP.to_owned() } else { audited(record) };
        let (catalogue, theme) = project(&[(SITE, HELP, &with)]);
        let site = composed(&catalogue, &theme, &[]);
        for path in ["index.html", "un-proche-est-decede/index.html"] {
            let html = shown(&theme, &site, path);
            assert_eq!(html.matches("Accessibilité\u{a0}: ").count(), 1, "{path}");
            let exact = format!("accessibilite/index.html\">Accessibilité\u{a0}: {mention}</a>");
            assert!(html.contains(&exact), "{path}: {record}");
        }
    }
}

#[test]
fn a_statement_tells_what_the_record_tells_and_promises_nothing_else() {
    let record = "date = 2026-11-01\nauditor = \"la société Audit\"\nrate = 62.5\nreference = \"4.1.2\"\n\
                  issues = [\"Le plan n’a pas de texte.\"]\nexemptions = [\"La vidéo, jusqu’en 2027.\"]\n\
                  out_of_scope = [\"Un document de 2015.\"]\nagents = [\"Firefox et NVDA\"]\n\
                  tools = [\"Colour Contrast Analyser\"]\npages = [\"/\", \"/accessibilite/\", \"un-proche-est-decede\"]\n\
                  plan = \"Schéma pluriannuel 2026-2028\"\nplan_url = \"https://www.mairie.example/schema\"";
    let (catalogue, theme) = project(&[(SITE, HELP, &audited(record))]);
    let facts = facts(&catalogue);
    let site = composed(&catalogue, &theme, &facts);
    let statement = blocks(page(&site, "accessibilite/index.html"));
    let told = words(statement);
    for part in [
        "met en œuvre la stratégie et les actions suivantes :\nSchéma pluriannuel 2026-2028",
        "en conformité partielle avec le référentiel général d’amélioration de l’accessibilité en raison des non-conformités \
         et des dérogations énumérées ci-dessous.",
        "réalisé par la société Audit le 1er novembre 2026 révèle que :\n62,5 % des critères RGAA sont respectés.",
        "la version 4.1.2 du référentiel",
        "Non-conformité\nLe plan n’a pas de texte.",
        "Dérogations pour charge disproportionnée\nLa vidéo, jusqu’en 2027.",
        "Contenus non soumis à l’obligation d’accessibilité\nUn document de 2015.",
        "Cette déclaration a été établie le 1er novembre 2026.",
        "navigateurs web et lecteurs d’écran suivants :\nFirefox et NVDA",
        "utilisés lors de l’évaluation :\nColour Contrast Analyser",
        "vérification de conformité\nAccueil\n\nDéclaration d’accessibilité\n\nUn proche est décédé",
    ] {
        let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(flat(&told).contains(&flat(part)), "{part}\n{told}");
    }
    assert!(!told.contains("Échantillon proposé") && !told.contains("sur demande"));
    assert!(links(statement).contains("https://www.mairie.example/schema"));

    let (catalogue, theme) = project(&[]);
    let site = composed(&catalogue, &theme, &facts);
    let told = words(blocks(page(&site, "accessibilite/index.html")));
    assert!(told.contains("Aucun schéma pluriannuel") && !told.contains("met en œuvre"), "{told}");
}

/// RGAA 4.1, *Obligations*, « Échantillon ».
#[test]
fn without_an_audit_the_statement_proposes_a_sample_and_says_that_nothing_was_tested() {
    let (catalogue, theme) = project(&[]);
    let facts = facts(&catalogue);
    let site = composed(&catalogue, &theme, &facts);
    let statement = blocks(page(&site, "accessibilite/index.html"));
    let told = words(statement);
    assert!(told.contains("Aucune, faute d’audit en cours de validité."));
    assert!(told.contains("n’ont pas été vérifiés"));
    let linked = links(statement);
    for path in [
        "index.html", "mentions-legales/index.html", "accessibilite/index.html", "plan-du-site/index.html",
        "glossaire/index.html", "kits/index.html", "j-entre-dans-la-vie-active/index.html", "kits/crous/index.html",
        "j-entre-dans-la-vie-active/j-entre-dans-la-vie-active-gros-caracteres-a4.pdf",
    ] {
        assert!(linked.contains(path), "{path}");
    }
    let lists: Vec<usize> = statement
        .iter()
        .skip_while(|block| !matches!(block, Block::Heading { id, .. } if id == "statement-sample"))
        .take_while(|block| !matches!(block, Block::Heading { level: 2, .. }))
        .filter_map(|block| match block {
            Block::List(list) => Some(list.items.len()),
            _ => None,
        })
        .collect();
    let [sample, drawn] = lists[..] else { panic!("{lists:?}") };
    assert!(drawn * 10 >= sample, "{drawn} drawn for {sample}");
}

#[test]
fn a_page_that_was_audited_is_a_page_of_the_site() {
    let record = "date = 2026-11-01\nauditor = \"A\"\nrate = 100\npages = [\n  \"/\",\n  \"/accessiblite/\",\n]";
    let (catalogue, theme) = project(&[(SITE, HELP, &audited(record))]);
    let artifact = |path: &str| Artifact {
        path: OutPath::new(path).unwrap(),
        bytes: Arc::from(&b""[..]),
        publication: "site",
        subject: None,
        pages: None,
        document: None,
        papers: Vec::new(),
    };
    let told = |artifacts: &[Artifact]| -> Vec<usize> {
        let mut diagnostics = Diagnostics::default();
        check::output(&Output { artifacts, catalogue: &catalogue, theme: &theme }, None, &mut diagnostics);
        let found = diagnostics.sorted();
        let found = found.iter().filter(|fault| fault.code == "check-audit-page");
        found
            .map(|fault| {
                assert!(fault.facts.contains(&("cure", "/accessibilite/".into())), "{:?}", fault.facts);
                fault.place.as_ref().map_or(0, Place::line)
            })
            .collect()
    };
    let line = audited(record).lines().position(|line| line.contains("accessiblite")).unwrap();
    let before = content("").texts[SITE].text.split(HELP).next().unwrap().lines().count();
    assert_eq!(told(&[artifact("index.html"), artifact("accessibilite/index.html")]), [before + line + 1]);
    // A build of papers alone has no pages.
    assert!(told(&[]).is_empty());
}

#[test]
fn the_checksums_are_those_of_every_file_and_of_no_page() {
    let (catalogue, theme) = project(&[]);
    let facts = facts(&catalogue);
    let site = composed(&catalogue, &theme, &facts);
    let [(path, sums)] = &site.texts[..] else { panic!() };
    assert_eq!(path.as_str(), "authenticite/sha256sums.txt");
    let lines: BTreeSet<String> = sums.lines().map(str::to_owned).collect();
    let expected: BTreeSet<String> = facts.iter().map(|fact| format!("{}  {}", fact.checksum, fact.path)).collect();
    assert_eq!(lines, expected);
    let told = words(blocks(page(&site, "authenticite/index.html")));
    for fact in &facts {
        assert!(told.contains(&fact.checksum.to_string()), "{}", fact.path);
    }
    for sheet in &catalogue.sheets {
        assert!(told.contains(&sheet.fingerprint.grouped(8)), "{}", sheet.slug);
    }
    assert!(told.contains(&catalogue.edition.fingerprint.grouped(12)));
    assert!(composed(&catalogue, &theme, &[]).texts.is_empty());
}

#[test]
fn every_edition_that_was_printed_is_told_with_its_days() {
    let mut snapshot = content("");
    let run = |edition: &str, date: &str, digits: &str| {
        format!(
            "[[run]]\nedition = \"{edition}\"\ndate = {date}\nfingerprint = \"{digits}\"\nkit = \"hopital\"\n\
             copies = {{ \"affiche-a4\" = 1 }}\n[[run.sheet]]\nslug = \"un-proche-est-decede\"\ncode = \"d7\"\n\
             fingerprint = \"01234567\"\nreview_by = 2027-05-21\nfacts = {{}}\n"
        )
    };
    let text = [
        run("2026-05", "2026-05-02", "0123456789ab"),
        run("2026-09", "2026-09-03", "ba9876543210"),
        run("2026-05", "2026-06-04", "0123456789ab"),
    ]
    .concat();
    let name = "content/ledger.toml".to_owned();
    snapshot.texts.insert(name.clone(), Arc::new(Source { name, text }));
    let Project { catalogue, theme, .. } = Project::of(snapshot);
    let site = composed(&catalogue, &theme, &[]);
    let told = words(blocks(page(&site, "authenticite/index.html")));
    let lines: Vec<&str> = told.lines().filter(|line| !line.is_empty()).collect();
    let at = |line: &str| lines.iter().position(|other| *other == line).unwrap_or_else(|| panic!("{line}\n{told}"));
    let current = format!("Édition 2026-11, empreinte {}", catalogue.edition.fingerprint.grouped(12));
    let first = at(&current);
    assert_eq!(
        lines[first + 1..first + 6],
        [
            "En cours, datée du 21 novembre 2026.",
            "Édition 2026-09, empreinte ba98 7654 3210",
            "Imprimée le 3 septembre 2026.",
            "Édition 2026-05, empreinte 0123 4567 89ab",
            "Imprimée le 2 mai 2026, 4 juin 2026.",
        ]
    );
}

/// Law of 21 June 2004, article 1-1; GDPR, article 13: what is missing in the settings leaves no hole in the page.
#[test]
fn the_legal_pages_are_whole_even_when_the_settings_are_not() {
    let mut snapshot = changed(&[
        (SITE, "director = \"Le maire d’Exemple\"\ndpo = \"dpo@mairie.example\"\n", ""),
        (SITE, "[host]\nname = \"Hébergeur d’Exemple\"\naddress = \"2 rue du Serveur, 00000 Exemple\"\nphone = \"01 00 00 00 01\"\n", ""),
    ]);
    // A kit needs them.
    snapshot.texts.retain(|name, _| !name.starts_with("content/kits/"));
    let bare = Project::of(snapshot);
    let whole = Project::of(content(""));
    let told = |project: &Project, path: &str| {
        let site = composed(&project.catalogue, &project.theme, &[]);
        words(blocks(page(&site, path)))
    };
    for (path, parts, missing) in [
        (
            "mentions-legales/index.html",
            &["Le maire d’Exemple", "Hébergeur d’Exemple", "2 rue du Serveur"][..],
            &["le nom n’est pas indiqué ici", "ne sont pas indiqués ici"][..],
        ),
        (
            "donnees-personnelles/index.html",
            &["Hébergeur d’Exemple", "dpo@mairie.example", "Responsable : Mairie d’Exemple", "Cnil", "aucun cookie"][..],
            &["ne sont pas indiqués ici", "écrivez ou téléphonez au responsable", "01 00 00 00 00"][..],
        ),
    ] {
        let (whole, bare) = (told(&whole, path), told(&bare, path));
        assert!(parts.iter().all(|part| whole.contains(part)), "{path}\n{whole}");
        assert!(missing.iter().all(|part| bare.contains(part)), "{path}\n{bare}");
        let headings = |text: &str| text.lines().filter(|line| line.starts_with("Qui ") || line.starts_with("Ce que ")).count();
        assert_eq!(headings(&whole), headings(&bare), "{path}");
    }
    let site = composed(&bare.catalogue, &bare.theme, &[]);
    assert!(site.pages.iter().any(|page| matches!(page.kind, PageKind::Home(_))));
}

/// The hospital's kit, as the wave of kits makes it: every line is there, in the order of the file.
fn kit_facts(catalogue: &Catalogue) -> Vec<Fact> {
    let mut facts = facts(catalogue);
    for kit in &catalogue.kits {
        let lines = kit.items.iter().enumerate().flat_map(|(item, line)| {
            let press = (line.variant == PaperVariant::Press).then_some(Press {
                bleed: Bleed::default(),
                marks: false,
                date: catalogue.edition.date,
            });
            kit.sheets.iter().map(move |slug| PrintFile {
                item,
                slug: slug.clone(),
                file: format!("{slug}-{item}.pdf"),
                pages: 2,
                size: (210, 297),
                press,
            })
        });
        let lines: Vec<PrintFile> = lines.collect();
        let archive = facts.iter_mut().find(|fact| fact.subject == kit.slug.as_str()).unwrap();
        archive.holds = lines;
    }
    facts
}

#[test]
fn the_shelf_tells_each_kit_at_a_glance_and_names_each_paper_by_its_own_words() {
    let (catalogue, theme) = project(&[]);
    let facts = kit_facts(&catalogue);
    let site = composed(&catalogue, &theme, &facts);
    let PageKind::Shelf(shelf) = &page(&site, "kits/index.html").kind else { panic!() };
    assert_eq!(shelf.kits.len(), catalogue.kits.len());
    let hospital = shelf.kits.iter().find(|kit| kit.path.as_str() == "kits/hopital/index.html").unwrap();
    assert_eq!(hospital.sheets, ["Un proche est décédé"]);
    assert_eq!(hospital.events, ["deces"]);
    let kit = catalogue.kits.iter().find(|kit| kit.slug.as_str() == "hopital").unwrap();
    let copies: u32 = kit.items.iter().flat_map(|item| item.copies.values()).sum();
    let counts = format!("{} documents, {copies} exemplaires", kit.items.len());
    assert_eq!(hospital.holds[0].replace('\u{a0}', " "), counts);
    assert_eq!(shelf.papers.len(), catalogue.sheets.iter().filter(|sheet| sheet.language == "fr").count());
    let html = shown(&theme, &site, "kits/index.html");
    let named: Vec<&str> = html.split("<a ").skip(1).filter_map(|rest| rest.split("</a>").next()).collect();
    // WCAG 2.2, 2.4.9: the same words never lead to two places.
    let mut places: std::collections::BTreeMap<String, BTreeSet<&str>> = std::collections::BTreeMap::new();
    for link in named {
        let href = link.split("href=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
        let words = link.split_once('>').unwrap().1;
        places.entry(words.to_owned()).or_default().insert(href);
    }
    for (words, hrefs) in places {
        assert_eq!(hrefs.len(), 1, "{words}: {hrefs:?}");
    }
}

#[test]
fn the_page_of_a_kit_says_what_its_order_sheet_says() {
    let (catalogue, theme) = project(&[]);
    let facts = kit_facts(&catalogue);
    let site = composed(&catalogue, &theme, &facts);
    let page = page(&site, "kits/hopital/index.html");
    let kit = catalogue.kits.iter().find(|kit| kit.slug.as_str() == "hopital").unwrap();
    let table = blocks(page).iter().find_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    let table = table.unwrap();
    assert!(table.heads_rows && !table.name.is_empty());
    let head: Vec<String> = table.head.iter().map(|cell| plain_text(cell)).collect();
    assert_eq!(head, ["Document", "Accueil", "Chambre mortuaire", "Service social", "Total"]);
    assert_eq!(table.rows.len(), kit.items.len());
    for (row, item) in table.rows.iter().zip(&kit.items) {
        let cells: Vec<String> = row.iter().map(|cell| plain_text(cell)).collect();
        for (place, cell) in head[1..].iter().zip(&cells[1..]) {
            let copies = item.copies.get(place).map(u32::to_string);
            let total = item.copies.values().sum::<u32>().to_string();
            let expected = if place == "Total" { Some(total) } else { copies };
            assert_eq!(*cell, expected.unwrap_or_else(|| "–".to_owned()), "{}: {place}", item.publication);
        }
        assert!(cells[0].replace('\u{a0}', " ").contains(&item.paper), "{}", cells[0]);
    }
    // The one paper of these facts that has a screen file is a link to it.
    let large = kit.items.iter().position(|item| item.publication == "large").unwrap();
    let linked = |cell: &[Inline]| cell.iter().any(|inline| matches!(inline, Inline::Link { .. }));
    assert!(linked(&table.rows[large][0]) && !linked(&table.rows[0][0]));
    let told = words(blocks(page));
    for delivery in &kit.deliveries {
        assert!(told.contains(&format!("{} : {}", delivery.to, delivery.address)), "{}", delivery.to);
    }
    let archive = facts.iter().find(|fact| fact.path.as_str() == "kits/hopital/kit-hopital.zip").unwrap();
    let edition = format!("Édition {}, empreinte {}", catalogue.edition.id, catalogue.edition.fingerprint.grouped(12));
    for part in [&archive.checksum.to_string(), &edition, &kit.note.replace('\'', "’")] {
        assert!(told.contains(part.as_str()), "{part}\n{told}");
    }
    assert!(told.contains("À retirer des présentoirs après le 21 mai 2027"));
}

#[test]
fn the_glossary_is_in_the_order_of_a_dictionary_and_each_word_has_its_anchor() {
    let mut snapshot = content("");
    let name = "content/glossary.toml".to_owned();
    let words = ["étude", "Zèle", "etat", "Œuvre", "Été", "cote", "Côté", "abri", "Caf", "bail"];
    let text: String = words.iter().map(|word| format!("[[term]]\nword = \"{word}\"\nplain = \"sens\"\n")).collect();
    snapshot.texts.insert(name.clone(), Arc::new(Source { name, text }));
    let Project { catalogue, theme, .. } = Project::of(snapshot);
    let site = composed(&catalogue, &theme, &[]);
    let PageKind::Glossary(letters) = &page(&site, "glossaire/index.html").kind else { panic!() };
    let listed: Vec<(&str, Vec<&str>)> =
        letters.iter().map(|l| (l.letter.as_str(), l.terms.iter().map(|term| term.word.as_str()).collect())).collect();
    assert_eq!(
        listed,
        [
            ("A", vec!["abri"]),
            ("B", vec!["bail"]),
            ("C", vec!["Caf", "Côté", "cote"]),
            ("E", vec!["etat", "Été", "étude"]),
            ("O", vec!["Œuvre"]),
            ("Z", vec!["Zèle"]),
        ]
    );
    let html = shown(&theme, &site, "glossaire/index.html");
    for id in ["mot-caf", "mot-cote", "mot-cote-2", "lettre-e"] {
        assert_eq!(html.matches(&format!(" id=\"{id}\"")).count(), 1, "{id}");
    }
    assert!(html.contains("<dt><dfn>Été</dfn></dt><dd>Sens.</dd>"));
    assert!(!html.contains("class=\"letters\""), "six letters need no way to jump");
    let (catalogue, theme) = project(&[]);
    let site = composed(&catalogue, &theme, &[]);
    assert!(shown(&theme, &site, "glossaire/index.html").contains("<li><a href=\"#lettre-c\">C</a></li>"));
}

#[test]
fn the_publisher_s_logo_is_on_every_page_with_its_size_and_its_name_once() {
    let mut snapshot = changed(&[(SITE, "[host]", "logo = \"Mairie.png\"\nlogo_alt = \"Ville d’Exemple\"\n[host]")]);
    let mut png = Vec::new();
    image::ImageEncoder::write_image(
        image::codecs::png::PngEncoder::new(&mut png),
        &[9; 6],
        3,
        2,
        image::ExtendedColorType::L8,
    )
    .unwrap();
    snapshot.binaries.insert("content/Mairie.png".into(), png.into());
    let Project { catalogue, theme, .. } = Project::of(snapshot);
    let site = composed(&catalogue, &theme, &[]);
    for path in ["index.html", "un-proche-est-decede/index.html", "q/d7/index.html", "plan-du-site/index.html"] {
        let html = shown(&theme, &site, path);
        let up = "../".repeat(path.matches('/').count());
        let img = format!("src=\"{up}images/_publisher.png\" alt=\"Ville d’Exemple\" width=\"3\" height=\"2\"");
        assert!(html.contains(&img), "{path}");
        let head = html.split("<header class=\"top\">").nth(1).unwrap().split("</header>").next().unwrap();
        assert!(!head.contains("Mairie d’Exemple"), "{path}: the name is said twice");
        let (before, after) = head.split_once("<img").unwrap();
        assert!(!before.contains("Moments de vie") && after.contains("Moments de vie"), "{path}");
    }
    let bare = project(&[]);
    let site = composed(&bare.0, &bare.1, &[]);
    let html = shown(&bare.1, &site, "index.html");
    assert!(!html.contains("<img") && html.split("</header>").next().unwrap().contains("Mairie d’Exemple"));
}

#[test]
fn a_sheet_of_an_event_that_the_theme_lacks_is_under_no_title_that_is_not_its_own() {
    let (catalogue, theme) = project(&[(DEATH, "event = \"deces\"", "event = \"inondation\"")]);
    let site = composed(&catalogue, &theme, &[]);
    let html = shown(&theme, &site, "index.html");
    let groups: Vec<&str> = html.split("<section aria-labelledby=\"").skip(1).collect();
    let holds = |title: &str| -> Vec<&str> {
        groups.iter().filter(|group| group.contains(title)).filter_map(|group| group.split('"').next()).collect()
    };
    assert_eq!(holds("Un proche est décédé"), ["_autre"]);
    assert_eq!(holds("Je pars de chez mes parents"), ["_travail"]);
    assert_eq!(groups.len(), 2, "an empty group has no title");
}
