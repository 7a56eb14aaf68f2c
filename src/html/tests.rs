//! Tests of the whole room: what somebody writes never becomes markup, and every page has what every page needs.

use std::sync::Arc;

use super::Shells;
use crate::diagnostic::Diagnostics;
use crate::document::*;
use crate::paths::OutPath;
use crate::theme::Theme;
use crate::theme::tests::clair;

fn path(path: &str) -> OutPath {
    OutPath::new(path).unwrap()
}

/// Every block and inline, every text of which is `s`.
fn blocks(s: &str) -> Vec<Block> {
    let text = || vec![Inline::Text(s.into())];
    let target = |target| Inline::Link { target, words: text(), reference: Some(1) };
    let words = || {
        vec![
            Inline::Text(s.into()),
            Inline::Strong(text()),
            Inline::Code(s.into()),
            Inline::Abbreviation { word: s.into(), plain: s.into() },
            Inline::Phone(s.into()),
            target(Target::Address("https://a.example/".into())),
            target(Target::Anchor(s.into())),
            target(Target::Page(path("style.css"))),
            target(Target::Sheet { slug: "a".into(), language: "fr".into(), anchor: Some(s.into()) }),
            Inline::NoteCall { index: 0 },
            Inline::Foreign { language: s.into(), words: text() },
            Inline::Break,
        ]
    };
    let paragraph = || Block::Paragraph(words());
    let way = |kind| Way { kind, label: s.into(), phone: Some(s.into()), lines: vec![words()] };
    let prose = || {
        vec![
            paragraph(),
            Block::Heading { level: 3, id: s.into(), words: words() },
            Block::List(List { start: Some(3), items: vec![vec![paragraph()], vec![paragraph(), paragraph()]] }),
            Block::Papers(vec![vec![paragraph()]]),
            Block::Ways(Ways { rows: vec![way(WayKind::Phone), way(WayKind::Online), way(WayKind::Ask)] }),
            Block::Definitions(vec![(words(), vec![vec![paragraph()]])]),
            Block::Table(Table { name: String::new(), heads_rows: true, head: vec![words(), vec![]], rows: vec![vec![words(), words()]] }),
            Block::Callout(Callout { kind: CalloutKind::Warning, label: s.into(), body: vec![paragraph()] }),
            Block::Quote(vec![paragraph()]),
            Block::Code(s.into()),
            Block::Rule,
            Block::Figure(Figure { file: "sheets/plan.png".into(), alternative: s.into() }),
        ]
    };
    let case = Block::Case(Case { id: s.into(), title: words(), body: prose() });
    let step = |cost| Step { id: s.into(), title: words(), cost, deadline: Some(s.into()), body: prose() };
    let mut body = vec![Block::Step(step(Some(Cost::Amount(s.into())))), Block::Step(step(None)), case];
    body.extend(prose());
    let phase = |number, kind, body| Phase { id: s.into(), number, title: words(), kind, deadline: Some(s.into()), body };
    vec![
        paragraph(),
        Block::Phase(phase(Some(1), PhaseKind::ToDo, body)),
        Block::Phase(phase(None, PhaseKind::Support, prose())),
        Block::Notes(vec![Note { id: s.into(), letter: s.into(), body: words() }]),
    ]
}

/// A page of a kind, every text of which is `s`, and its frame.
fn page(kind: PageKind, s: &str) -> (Page, Frame) {
    let link = || Link { label: s.into(), path: path("a/index.html"), language: "fr".into() };
    let document = Document {
        language: "fr".into(),
        title: s.into(),
        event: s.into(),
        publisher: s.into(),
        site: s.into(),
        content: Content::Flow(Flow {
            summary: s.into(),
            verified: s.into(),
            blocks: blocks(s),
            colophon: vec![vec![Inline::Text(s.into())]],
            ..Flow::default()
        }),
    };
    let page = Page {
        path: path("b/index.html"),
        kind,
        document,
        description: s.into(),
        address: s.into(),
        trail: vec![link()],
        help: Some(Help { phone: s.into(), name: vec![Inline::Text(s.into())], lines: vec![vec![Inline::Text(s.into())]] }),
        downloads: vec![Download { label: s.into(), purpose: s.into(), path: path("b/b.pdf"), detail: s.into(), language: s.into(), handling: Handling::Read }],
        translations: vec![Translation {
            language: s.into(),
            name: s.into(),
            path: path("en/b/index.html"),
            address: s.into(),
        }],
        data: Some(format!("{{\"name\":\"{s}\"}}")),
        first: vec![First { deadline: s.into(), title: s.into(), detail: s.into(), anchor: s.into() }],
        to_prepare: Some(link()),
        modified: s.into(),
        sources: vec![s.into(), "https://a.example/".into()],
        is_hidden: false,
        is_draft: false,
    };
    let frame = Frame {
        site_language: "fr".into(),
        base: "https://a.example/".into(),
        specimen: true,
        has_drafts: false,
        home: link(),
        logo: Some(Logo { path: path("images/logo.png"), alternative: s.into(), size: (3, 2) }),
        feed: Some(link()),
        nav: vec![link()],
        foot: vec![link()],
    };
    (page, frame)
}

fn home(s: &str) -> PageKind {
    let entry = |event: &str| Entry { event: event.into(), title: s.into(), summary: s.into(), path: path("a/index.html") };
    let words = || vec![Inline::Text(s.to_owned())];
    let door = |target| Door { verb: s.into(), value: words(), target, lines: vec![words()] };
    PageKind::Home(Home {
        lead: s.into(),
        others: Some(Link { label: s.into(), path: path("index.html"), language: "fr".into() }),
        entries: vec![entry(s), entry("deces")],
        doors: vec![
            door(DoorTarget::Phone),
            door(DoorTarget::Address("https://a.example/".into())),
            door(DoorTarget::Address(s.into())),
            door(DoorTarget::Page(path("a/index.html"))),
            door(DoorTarget::Nothing),
        ],
    })
}

fn shelf(s: &str) -> PageKind {
    let file = || Download { label: s.into(), purpose: s.into(), path: path("b/b.pdf"), detail: s.into(), language: s.into(), handling: Handling::Print };
    let kit = KitEntry {
        title: s.into(),
        path: path("kits/a/index.html"),
        events: vec![s.into(), "deces".into()],
        sheets: vec![s.into()],
        holds: vec![s.into()],
        archive: file(),
    };
    let papers =
        PaperEntry { event: s.into(), id: "a".into(), title: s.into(), path: path("a/index.html"), papers: vec![file()] };
    let (kits, papers) = (vec![kit], vec![papers]);
    PageKind::Shelf(Shelf { kits_title: s.into(), kits_lead: s.into(), kits, papers_title: s.into(), papers })
}

fn glossary(s: &str) -> PageKind {
    let terms = vec![Defined { id: "mot-a".into(), word: s.into(), plain: s.into() }];
    PageKind::Glossary(vec![Letter { letter: s.into(), id: "lettre-a".into(), terms }])
}

fn kinds(s: &str) -> Vec<PageKind> {
    vec![PageKind::Sheet, PageKind::Prepare, PageKind::Text, home(s), PageKind::NotFound, shelf(s), glossary(s)]
}

fn shells(theme: &Theme) -> Shells<'_> {
    let mut diagnostics = Diagnostics::default();
    let shells = Shells::new(theme, &mut diagnostics);
    assert!(diagnostics.is_empty(), "{:?}", diagnostics.sorted());
    shells.unwrap()
}

/// The tags with the names of their attributes, in order: what a browser would build.
fn skeleton(page: &str) -> Vec<String> {
    let mut tags = Vec::new();
    let mut rest = page;
    while let Some(start) = rest.find('<') {
        rest = &rest[start + 1..];
        let mut tag = String::new();
        let mut quoted = false;
        let mut end = rest.len();
        for (i, c) in rest.char_indices() {
            match c {
                '"' => quoted = !quoted,
                '>' if !quoted => {
                    end = i;
                    break;
                }
                c if !quoted => tag.push(c),
                _ => {}
            }
        }
        rest = &rest[end..];
        tags.push(tag);
    }
    tags
}

const HOSTILE: [&str; 16] = [
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "' onmouseover='alert(1)",
    "\" onfocus=\"alert(1)\" autofocus=\"",
    "</title></style></script><svg onload=alert(1)>",
    "javascript:alert(1)",
    "java\tscript:alert(1)",
    "&lt;script&gt;&#60;b&#62;",
    "<!-- --><!--",
    "]]><![CDATA[",
    "{{ 7771 * 7 }}{% raw %}{# x #}",
    "{% include \"base.html\" %}",
    "</p></a></dd></dl></section></main>",
    "\u{0}\u{1b}\u{7f}<\u{0}b>",
    "`${alert(1)}`\\u003cb>",
    "url(x)}*{color:red}/*",
];

#[test]
fn no_text_becomes_markup_whatever_its_field() {
    let theme = clair();
    let shells = shells(&theme);
    for hostile in HOSTILE {
        // A figure makes a phone, which is a link: the word to compare with has one too.
        let word = if hostile.contains(|c: char| c.is_ascii_digit()) { "mot 1" } else { "mot" };
        for (plain, kind) in kinds(word).into_iter().zip(kinds(hostile)) {
            let (benign, frame) = page(plain, word);
            let wanted = skeleton(&shells.page(&benign, &frame).unwrap());
            let (attacked, frame) = page(kind, hostile);
            let got = shells.page(&attacked, &frame).unwrap();
            let difference = skeleton(&got).into_iter().zip(wanted.clone()).find(|(got, wanted)| got != wanted);
            assert_eq!(difference, None, "{hostile:?}");
            assert_eq!(skeleton(&got).len(), wanted.len(), "{hostile:?}");
            assert!(!got.contains("54397"), "templates do not run what they show");
        }
    }
}

#[test]
fn an_address_outside_the_allow_list_leaves_its_words() {
    let theme = clair();
    let (mut bad, frame) = page(PageKind::Text, "mot");
    let target = Target::Address("javascript:alert(1)".into());
    let link = Inline::Link { target, words: vec![Inline::Text("ici".into())], reference: None };
    bad.document.content =
        Content::Flow(Flow { blocks: vec![Block::Paragraph(vec![link])], ..Flow::default() });
    let html = shells(&theme).page(&bad, &frame).unwrap();
    assert!(html.contains("<p>ici</p>") && !html.contains("javascript"));
}

#[test]
fn every_page_has_its_language_title_policy_and_icon_and_no_script() {
    let theme = clair();
    let shells = shells(&theme);
    for kind in kinds("mot") {
        let (page, frame) = page(kind, "mot");
        let html = shells.page(&page, &frame).unwrap();
        for wanted in [
            "<!DOCTYPE html>\n<html lang=\"fr\" dir=\"ltr\">",
            "<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;;",
            "<title>mot · mot",
            "<link rel=\"icon\"",
            "<h1",
        ] {
            let other = wanted.replace("&#39;", "&#x27;");
            assert!(html.contains(wanted) || html.contains(&other), "{wanted} in {:?}", page.kind);
        }
        // Without its style too, no picture fills the page.
        assert!(html.split("<svg ").skip(1).all(|svg| svg.split('>').next().unwrap().contains(" width=")), "{:?}", page.kind);
        let scripts = html.matches("<script").count();
        assert_eq!(scripts, html.matches("<script type=\"application/ld+json\">").count());
        assert!(!html.contains(" style=") && !html.contains("http-equiv=\"refresh"));
        assert_eq!(html.contains("<style"), page.kind == PageKind::NotFound);
    }
}

#[test]
fn the_page_of_a_missing_address_works_at_any_depth() {
    let theme = clair();
    let (page, frame) = page(PageKind::NotFound, "mot");
    let html = shells(&theme).page(&page, &frame).unwrap();
    for address in html.split("href=\"").skip(1).map(|rest| rest.split('"').next().unwrap()) {
        let whole = ["https://a.example/", "#", "data:image/svg+xml,", "tel:"].iter().any(|p| address.starts_with(p));
        assert!(whole, "{address}");
    }
    assert!(html.contains(&format!("<style>{}</style>", theme.carried_style)));
}

#[test]
fn a_theme_cannot_undo_the_escaping() {
    let mut theme = clair();
    theme.templates.insert("text.html".into(), "{{ heading | safe }}{{ heading }}".into());
    let (page, frame) = page(PageKind::Text, "<b>");
    assert_eq!(shells(&theme).page(&page, &frame).unwrap(), "&lt;b&gt;&lt;b&gt;");
}

#[test]
fn a_note_is_called_once_by_its_anchor_and_answers() {
    let theme = clair();
    let (mut noted, frame) = page(PageKind::Text, "mot");
    let call = || Block::Paragraph(vec![Inline::Text("Texte.".into()), Inline::NoteCall { index: 0 }]);
    let note = |letter: &str| Note {
        id: format!("note-{letter}"),
        letter: letter.into(),
        body: vec![Inline::Text("Source".into())],
    };
    let blocks = vec![call(), call(), Block::Notes(vec![note("a"), note("b")])];
    noted.document.content = Content::Flow(Flow { blocks, ..Flow::default() });
    let html = shells(&theme).page(&noted, &frame).unwrap();
    assert_eq!(html.matches("href=\"#note-a\"").count(), 2);
    assert_eq!(html.matches("id=\"_note-a\"").count(), 1, "ids are unique");
    assert!(html.contains("href=\"#_note-a\"") && !html.contains("href=\"#_note-b\""), "b is never called");
}

#[test]
fn search_engines_are_told_of_every_page_but_the_hidden_ones() {
    let (mut shown, mut frame) = page(PageKind::Text, "mot");
    shown.address = "https://a.example/b/?x=1&y=2".into();
    let hidden = Arc::new(Page { is_hidden: true, address: "https://a.example/q/d7/".into(), ..shown.clone() });
    let map = super::site_map(&[shown.into(), hidden.clone()]).unwrap();
    assert!(map.contains("<loc>https://a.example/b/?x=1&amp;y=2</loc>") && !map.contains("/q/"), "{map}");
    assert_eq!(super::site_map(&[hidden]), None);
    assert_eq!(super::robots(&frame), "User-agent: *\nDisallow: /\n");
    frame.specimen = false;
    assert!(super::robots(&frame).ends_with("Sitemap: https://a.example/sitemap.xml\n"));
}

#[test]
fn a_server_is_told_nothing_that_another_host_or_folder_could_choke_on() {
    let theme = clair();
    let (_, mut frame) = page(PageKind::Text, "mot");
    frame.feed = Some(Link { path: path("nouveautes.xml"), ..frame.home.clone() });
    for (base, missing) in [
        ("https://a.example/", "ErrorDocument 404 /404.html\n"),
        ("https://a.example:8080/guides/vie/", "ErrorDocument 404 /guides/vie/404.html\n"),
        ("", ""),
    ] {
        frame.base = base.into();
        let text = super::htaccess(&frame, &theme);
        assert!(text.contains(missing) && text.contains("ErrorDocument") != missing.is_empty(), "{base}: {text}");
        let mut waits = 0;
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let directive = line.split(' ').next().unwrap();
            match directive {
                "<IfModule" => waits += 1,
                "</IfModule>" => waits -= 1,
                // The class FileInfo, and what is allowed whatever the class (Apache 2.4, AllowOverride).
                "ErrorDocument" | "AddType" | "AddCharset" | "Header" | "RequestHeader" | "AddOutputFilterByType"
                | "<Files" | "</Files>" | "<FilesMatch" | "</FilesMatch>" => assert!(waits > 0, "{line}"),
                _ => panic!("{line}: of what class is it?"),
            }
        }
        assert_eq!(waits, 0);
        let rooted = text.lines().filter(|line| line.contains(" /")).count();
        assert_eq!(rooted, usize::from(!base.is_empty()), "a place on the host: {text}");
    }
    for text in [super::htaccess(&frame, &theme), super::headers(&frame)] {
        for words in ["nosniff", "Referrer-Policy", "Permissions-Policy", "no-cache", "frame-ancestors 'none'", "application/atom+xml", "nouveautes.xml"] {
            assert!(text.contains(words), "{words}: {text}");
        }
        assert!(!text.contains("Strict-Transport-Security") && !text.contains("max-age"), "{text}");
    }
    assert!(super::headers(&frame).lines().all(|line| !line.contains("default-src")), "a PDF could not be shown");
}

#[test]
fn every_page_has_an_icon() {
    let theme = clair();
    for kind in [PageKind::Sheet, PageKind::Prepare, PageKind::Text, home("mot"), PageKind::NotFound] {
        let (page, frame) = page(kind, "mot");
        let html = shells(&theme).page(&page, &frame).unwrap();
        let icon = html.split("<link rel=\"icon\" type=\"image/svg+xml\" href=\"").nth(1).unwrap_or_else(|| panic!("{:?}", page.kind));
        let own = page.kind == PageKind::NotFound;
        assert!(icon.starts_with(if own { "data:image/svg+xml," } else { "../icon.svg\"" }), "{:?}", page.kind);
    }
}

fn phase(id: &str, number: Option<usize>, body: Vec<Block>) -> Block {
    let title = vec![Inline::Text(id.into())];
    Block::Phase(Phase { id: id.into(), number, title, kind: PhaseKind::ToDo, deadline: None, body })
}

fn step(id: &str, body: Vec<Block>) -> Block {
    Block::Step(Step { id: id.into(), title: vec![Inline::Text(id.into())], cost: None, deadline: None, body })
}

/// The page of a sheet with these blocks.
fn sheet_of(blocks: Vec<Block>) -> String {
    let theme = clair();
    let (mut page, frame) = page(PageKind::Sheet, "mot");
    page.document.content = Content::Flow(Flow { blocks, ..Flow::default() });
    shells(&theme).page(&page, &frame).unwrap()
}

#[test]
fn deadlines_and_steps_are_ordered_lists_whose_numbers_go_on() {
    let html = sheet_of(vec![
        Block::Paragraph(vec![Inline::Text("avant".into())]),
        phase("un", Some(1), vec![step("a", vec![]), step("b", vec![])]),
        phase("deux", Some(2), vec![step("c", vec![])]),
        phase("seul", None, vec![step("d", vec![]), step("e", vec![])]),
        phase("trois", Some(3), vec![]),
    ]);
    let article = html.split("<article>").nth(1).unwrap().split("</article>").next().unwrap();
    let shape: String = skeleton(article).join(" ").replace(" class=", "").replace(" role=", "").replace(" id=", "");
    let head = "div h3 /h3 /div";
    assert!(
        shape.starts_with(&format!(
            "p /p ol li h2 /h2 ol li {head} /li li {head} /li /ol /li li h2 /h2 section {head} /section /li /ol \
             section h2 /h2 ol li {head} /li li {head} /li /ol /section ol start= li h2 /h2 /li /ol"
        )),
        "{shape}"
    );
    assert!(article.contains("<ol role=\"list\" class=\"phases\" start=\"3\"><li class=\"phase\"><h2 id=\"trois\">"));
    // The style draws the figures from the lists: written too, a page without its style would have them twice.
    assert!(article.contains("<h2 id=\"un\">un</h2>") && html.contains("<li><a href=\"#un\">un</a></li>"));
}

#[test]
fn a_sheet_without_phases_or_without_steps_is_one_too() {
    let prose = sheet_of(vec![Block::Paragraph(vec![Inline::Text("texte".into())])]);
    assert!(prose.contains("<article>\n<p>texte</p>") && !prose.contains("class=\"menu\""));
    let steps = sheet_of(vec![step("a", vec![]), step("b", vec![])]);
    assert!(steps.contains("<ol role=\"list\" class=\"steps\"><li class=\"step\">") && !steps.contains("class=\"menu\""));
}

#[test]
fn files_are_grouped_by_what_one_does_with_them() {
    let theme = clair();
    let (mut sheet, frame) = page(PageKind::Sheet, "mot");
    let file = |label: &str, handling, language: &str| Download {
        label: label.into(),
        purpose: String::new(),
        path: path(&format!("b/{label}.pdf")),
        detail: "PDF A4, 1 page, 9 ko".into(),
        language: language.into(),
        handling,
    };
    sheet.downloads =
        vec![file("feuillet", Handling::HandOut, "fr"), file("affiche", Handling::Hang, "fr"), file("sheet", Handling::Read, "en")];
    let html = shells(&theme).page(&sheet, &frame).unwrap();
    let place = |words: &str| html.find(words).unwrap_or_else(|| panic!("{words}"));
    assert!(place("<h3>La fiche entière</h3>") < place("<h3>À remettre</h3>"));
    assert!(place("<h3>À remettre</h3>") < place("<h3>À accrocher</h3>"));
    assert!(html.contains("hreflang=\"en\">sheet</a><br>PDF A4, 1 page, 9 ko</li>"));
    assert!(html.contains("hreflang=\"fr\">feuillet</a><br>PDF A4, 1 page, 9 ko</li>"));
}

#[test]
fn steps_cases_and_what_has_no_step_have_a_box_and_nothing_can_be_sent() {
    let theme = clair();
    let linked = vec![Inline::Link {
        target: Target::Address("https://a.example/".into()),
        words: vec![Inline::Text("ailleurs".into()), Inline::Phone("39 39".into())],
        reference: None,
    }];
    let case = Block::Case(Case { id: "si".into(), title: linked, body: vec![] });
    let blocks = vec![
        phase("un", Some(1), vec![step("a", vec![case]), step("b", vec![])]),
        phase("seul", None, vec![Block::Paragraph(vec![])]),
    ];
    let (mut prepared, frame) = page(PageKind::Prepare, "mot");
    prepared.is_hidden = true;
    prepared.document.content = Content::Flow(Flow { blocks: blocks.clone(), ..Flow::default() });
    let html = shells(&theme).page(&prepared, &frame).unwrap();
    assert_eq!(html.matches("<input type=\"checkbox\">").count(), 4, "two steps, a case, a phase without steps");
    assert!(html.contains("<h2 id=\"un\">un</h2>"), "a phase with steps prints with them");
    assert!(html.contains("<h2 id=\"seul\"><label><input type=\"checkbox\"><span>seul</span></label></h2>"));
    assert!(html.contains("<span>ailleurs<span class=\"phone\">39 39</span></span></label>"), "a label leads nowhere");
    let form = html.split("<form").nth(1).unwrap().split('>').next().unwrap();
    assert_eq!(form, " class=\"ticks\" method=\"dialog\" autocomplete=\"off\"");
    assert!(!html.contains("type=\"submit\"") && html.matches("<button").count() == html.matches("<button type=\"reset\"").count());
    assert!(html.contains("noindex") && !html.contains("canonical"));
    assert!(!sheet_of(blocks).contains("<input"), "only there");
}

#[test]
fn print_shows_an_address_once() {
    let link = |words: &str, address: &str| Inline::Link {
        target: Target::Address(address.into()),
        words: vec![Inline::Text(words.into())],
        reference: None,
    };
    let html = sheet_of(vec![Block::Paragraph(vec![
        link("caf.fr", "https://www.caf.fr/"),
        link("Caf.fr", "https://www.caf.fr/aide"),
        link("la Caf", "https://www.caf.fr/"),
    ])]);
    assert!(html.contains("<a href=\"https://www.caf.fr/\" class=\"address\">caf.fr</a>"), "{html}");
    assert!(html.contains("<a href=\"https://www.caf.fr/aide\">Caf.fr</a>"));
    assert!(html.contains("<a href=\"https://www.caf.fr/\">la Caf</a>"));
}
