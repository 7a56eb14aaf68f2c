//! Themes that are wrong: each says what, in which file, at which line and column. Nothing hangs, nothing panics, and
//! no sheet is needed to be told.

use std::collections::BTreeSet;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use jalon::diagnostic::{Diagnostic, Diagnostics, Source};
use jalon::html::Shells;
use jalon::language::Words;
use jalon::source::Snapshot;
use jalon::theme::{self, Theme};

const BASE: &str = include_str!("../themes/clair/templates/base.html");
const TEXT: &str = include_str!("../themes/clair/templates/text.html");
const HOME: &str = include_str!("../themes/clair/templates/home.html");
const SHEET: &str = include_str!("../themes/clair/templates/sheet.html");
const PREPARE: &str = include_str!("../themes/clair/templates/prepare.html");
const NOT_FOUND: &str = include_str!("../themes/clair/templates/not-found.html");

fn theme(files: &[(&str, &str)], found: &mut Diagnostics) -> Option<Theme> {
    let mut snapshot = Snapshot::default();
    for (name, text) in files {
        let name = format!("themes/ville/{name}");
        snapshot.texts.insert(name.clone(), Arc::new(Source { name, text: (*text).to_owned() }));
    }
    theme::load(&snapshot, "ville", found)
}

/// What is told of a theme of these files.
fn told(files: &[(&str, &str)]) -> Vec<Diagnostic> {
    let mut found = Diagnostics::default();
    if let Some(theme) = theme(files, &mut found) {
        drop(Shells::new(&theme, &mut found));
    }
    found.sorted()
}

/// `code line:column` of each diagnostic; without place, its code.
fn places(files: &[(&str, &str)]) -> Vec<String> {
    let shown = |d: &Diagnostic| {
        let place = d.place.as_ref().map_or(String::new(), |place| format!(" {}:{}", place.line(), place.column()));
        format!("{}{place}", d.code)
    };
    told(files).iter().map(shown).collect()
}

/// A template with one piece changed.
fn changed(template: &str, from: &str, to: &str) -> String {
    assert!(template.contains(from), "{from}");
    template.replacen(from, to, 1)
}

#[test]
fn the_compiled_templates_hold_to_what_is_asked_of_others() {
    let all = [
        ("templates/base.html", BASE), ("templates/text.html", TEXT), ("templates/home.html", HOME),
        ("templates/sheet.html", SHEET), ("templates/prepare.html", PREPARE), ("templates/not-found.html", NOT_FOUND),
    ];
    assert_eq!(told(&all), Vec::new());
}

#[test]
fn a_theme_may_change_everything_else() {
    let own = "{% extends \"base.html\" %}{% block main %}<div class=\"large\"><h1>{{ heading | upper }}</h1>\
               {% if not summary %}<p>Rien</p>{% elif summary == \"x\" %}<hr>{% endif %}\
               {% for d in downloads %}<p title=\"{{ d.purpose }}\">{{ loop.index }} {{ d.label | default(value=\"-\") }}</p>{% endfor %}\
               <!-- un mot --><a href=\"https://exemple.example/\">Ailleurs</a>{{ body }}</div>{% endblock main %}\n";
    // A heading that a filter changes is no longer found word for word: the plain one is asked for.
    assert_eq!(places(&[("templates/text.html", &own.replace(" | upper", ""))]), Vec::<String>::new());
}

/// A template of the text pages that is wrong, and what is told of it.
const WRONG: &[(&str, &[&str])] = &[
    // Syntax.
    ("<h1>{{ heading }</h1>\n", &["theme-template-unclosed 1:5"]),
    ("<p>\n{% if heading\n", &["theme-template-unclosed 2:1"]),
    ("<p>{# un mot </p>", &["theme-template-unclosed 1:4"]),
    ("{% raw %}{{ x }}", &["theme-template-unclosed 1:1"]),
    ("<p>\n  {% if heading %}x\n", &["theme-template-open 2:3"]),
    ("{% endif %}", &["theme-template-end 1:1"]),
    ("{% if %}x{% endif %}", &["theme-template 1:7"]),
    ("{{ 1 + }}", &["theme-template 1:8"]),
    // Statements, filters, names, signs.
    ("{% esle %}", &["theme-template-tag 1:1"]),
    ("{% set x = \"a\" %}", &["theme-template-tag 1:1"]),
    ("{% filter upper %}x{% endfilter %}", &["theme-template-tag 1:1", "theme-template-tag 1:20"]),
    ("{{ heading | safe }}", &["theme-template-safe 1:14"]),
    ("é {{ heading | uper }}", &["theme-template-filter 1:16"]),
    ("{{ heading | replace(from=\"a\", to=\"aa\") }}", &["theme-template-filter 1:14"]),
    ("{{ haeding }}\n{% if summry %}{% endif %}{{ 7 }}", &["theme-template-name 1:4", "theme-template-name 2:7"]),
    ("{{ word.skpi }}", &["theme-template-field 1:9"]),
    (
        "{% extends \"base.html\" %}{% block main %}<h1>{{ heading }}</h1>{{ body }}\n{% if help %}{{ help.fone }}{% endif %}{% endblock %}",
        &["theme-template-field 2:22"],
    ),
    (
        "{% extends \"base.html\" %}{% block main %}<h1>{{ heading }}</h1>{{ body }}\n{{ help.lines }}{% endblock %}",
        &["theme-template-absent 2:9"],
    ),
    ("{{ range(end=9) }}", &["theme-template-call 1:4"]),
    ("{{ get_env(name=\"HOME\") }}", &["theme-template-call 1:4"]),
    ("{{ heading ~ heading }}", &["theme-template-sign 1:12"]),
    ("{{ [x for x in nav] }}", &["theme-template-sign 1:4"]),
    // Loops.
    ("{% for c in body %}{{ c }}{% endfor %}", &["theme-template-list 1:13"]),
    ("{% for d in dowloads %}{{ d.label }}{% endfor %}", &["theme-template-list 1:13"]),
    (
        "{% for a in nav %}{% for b in nav %}{% for c in nav %}\n{% for d in nav %}{% endfor %}{% endfor %}{% endfor %}{% endfor %}",
        &["theme-template-loops 1:1", "theme-template-loops 2:1"],
    ),
    // Other templates.
    ("{% extends \"bse.html\" %}", &["theme-template-missing 1:12"]),
    ("<p>{% include \"nulle-part.html\" %}</p>", &["theme-template-missing 1:15"]),
    ("{% include \"../../etc/passwd\" %}", &["theme-template-missing 1:12"]),
    ("{% extends \"text.html\" %}", &["theme-template-loop 1:1"]),
    ("<p>\n{% include \"text.html\" %}", &["theme-template-loop 2:1"]),
    ("{% extends \"base.html\" %}\n{% block mian %}x{% endblock %}", &["theme-template-block 2:1"]),
];

#[test]
fn what_is_wrong_in_a_template_is_told_at_its_place() {
    let mut wrong = Vec::new();
    for (template, wanted) in WRONG {
        let found = places(&[("templates/text.html", template)]);
        let all_there = wanted.iter().all(|one| found.iter().any(|told| told == one));
        if !all_there || found.len() != wanted.len() {
            wrong.push(format!("{template:?}\n  wanted {wanted:?}\n  found  {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Markup put before the body of the text pages, and what is told.
const FORBIDDEN: &[&str] = &[
    "<script>alert(1)</script>", "<script src=\"x.js\"></script>", "<p onclick=\"x\">", "<p style=\"color: red\">", "<style>p { }</style>",
    "<a href=\"javascript:x\">x</a>", "<img src=\"https://ailleurs.example/x.png\" alt=\"\">", "<img src=\"//ailleurs.example/x.png\" alt=\"\">",
    "<link rel=\"stylesheet\" href=\"https://ailleurs.example/x.css\">", "<iframe></iframe>", "<form action=\"x\"></form>", "<object data=\"x\"></object>",
    "<base href=\"https://ailleurs.example/\">", "<meta http-equiv=\"refresh\" content=\"0\">", "<input type=\"text\">", "<p class={{ heading }}>",
    "<a href=\"{{ heading }}\">x</a>", "<{{ heading }}>", "<p {{ heading }}>", "<svg onload=\"x\"></svg>", "<math></math>", "<p id=\"a\" id=\"b\">",
    "<a href=\"&#106;avascript:x\">x</a>", "<a href=\"java\tscript:x\">x</a>", "<img srcset=\"x\" src=\"x\" alt=\"\">", "<button formaction=\"x\">", "<!-- a -- b",
    "<script type=\"application/ld+json\">{{ body }}</script>", "<a xlink:href=\"x\">", "<p", "<textarea>",
];

#[test]
fn no_template_writes_what_no_page_may_hold() {
    for markup in FORBIDDEN {
        let template = changed(TEXT, "{{ body }}", &format!("\n{markup}\n{{{{ body }}}}"));
        let found = told(&[("templates/text.html", &template)]);
        assert_eq!(found.len(), 1, "{markup}: {found:#?}");
        let line = template[..template.find(markup).unwrap()].matches('\n').count() + 1;
        assert_eq!(found[0].code, "theme-template-markup", "{markup}");
        let place = found[0].place.as_ref().unwrap();
        assert_eq!(place.source.name, "themes/ville/templates/text.html", "{markup}");
        // What a text became has no place of its own in the template.
        if !markup.contains("{{") {
            assert_eq!(place.line(), line, "{markup}");
        }
    }
}

#[test]
fn a_piece_that_every_page_needs_is_missed_with_what_to_write() {
    let pieces = [
        ("<!DOCTYPE html>\n", "", "doctype", 1),
        ("lang=\"{{ language }}\" ", "", "language", 2),
        ("{{ policy }}", "default-src *", "policy", 3),
        ("<title>{{ title }}</title>\n", "", "title", 3),
        ("<a class=\"skip\" href=\"#_content\">{{ word.skip }}</a>\n", "", "skip", 0),
        ("<main id=\"_content\" tabindex=\"-1\">", "<div id=\"_content\">", "main", 0),
        ("{% for link in foot %}", "{% for link in nav %}", "foot", 0),
    ];
    for (from, to, piece, line) in pieces {
        let base = changed(BASE, from, to);
        let found = told(&[("templates/base.html", &base)]);
        let [one] = &found[..] else { panic!("{piece}: {found:#?}") };
        assert_eq!((one.code, one.facts[0].1.as_str()), ("theme-template-piece", piece));
        let place = one.place.as_ref().unwrap();
        assert!(place.source.name.ends_with("base.html") && (line == 0 || place.line() == line), "{piece}: {}", place.line());
    }
    for (template, from, piece) in [(TEXT, "<h1>{{ heading }}</h1>", "heading"), (TEXT, "{{ body }}", "body")] {
        let found = told(&[("templates/text.html", &changed(template, from, ""))]);
        assert_eq!(found.len(), 1, "{piece}: {found:#?}");
        assert_eq!((found[0].code, found[0].facts[0].1.as_str()), ("theme-template-piece", piece));
        assert!(found[0].place.as_ref().unwrap().source.name.ends_with("text.html"), "{piece}");
    }
    let found = told(&[("templates/text.html", "{% extends \"base.html\" %}")]);
    let ids: BTreeSet<&str> = found.iter().map(|d| d.facts[0].1.as_str()).collect();
    assert_eq!(ids, BTreeSet::from(["heading", "body"]), "a missing block");
}

#[test]
fn every_fault_of_a_theme_is_told_at_once() {
    let found = places(&[
        ("templates/text.html", "{{ haeding }}"),
        ("templates/home.html", "{% if %}\n"),
        ("theme.toml", "[colors]\nink = \"rouge\"\n"),
        ("style.css", "a { }\n@import 'x.css';\nb { background: url(https://ailleurs.example/x.png) }\n"),
    ]);
    for wanted in ["theme-import 2:1", "theme-external 3:21", "theme-value 2:7"] {
        assert!(found.contains(&wanted.to_owned()), "{wanted}: {found:?}");
    }
}

#[test]
fn each_sentence_exists_in_both_languages_with_its_cure() {
    for language in ["fr", "en"] {
        let path = format!("{}/src/language/messages/{language}/theme.ftl", env!("CARGO_MANIFEST_DIR"));
        let words = Words::parse(language, &[("theme.ftl", &std::fs::read_to_string(path).unwrap())]).unwrap();
        let all: Vec<Diagnostic> = WRONG.iter().flat_map(|(template, _)| told(&[("templates/text.html", template)])).collect();
        for diagnostic in all {
            let facts: Vec<(&str, &str)> = diagnostic.facts.iter().map(|(k, v)| (*k, v.as_str())).collect();
            let said = words.with(diagnostic.code, &facts);
            let cure = words.attribute(diagnostic.code, "help", &facts).unwrap_or_default();
            assert!(!cure.is_empty() && !said.contains("{$") && !cure.contains("{$"), "{said} {cure}");
        }
    }
}

/// Themes that would never end, or fill the stack or the memory.
fn endless() -> Vec<Vec<(String, String)>> {
    let own = |name: &str, text: String| (format!("templates/{name}.html"), text);
    let include = |name: String| format!("{{% include \"{name}.html\" %}}");
    // A chain, a doubling, a circle of two, and loops in loops through templates.
    let chain: Vec<_> = (0..3000).map(|i| own(&format!("a{i}"), include(format!("a{}", i + 1)))).collect();
    let doubling: Vec<_> = (0..40).map(|i| own(&format!("a{i}"), include(format!("a{}", i + 1)).repeat(2))).collect();
    let circle = vec![own("text", include("b".into())), own("b", "{% extends \"text.html\" %}".into())];
    let loops: Vec<_> = (0..8)
        .map(|i| own(&format!("a{i}"), format!("{{% for a in nav %}}{}{{% endfor %}}", include(format!("a{}", i + 1)))))
        .collect();
    let closed = |mut files: Vec<(String, String)>, last: usize| {
        files.push(own(&format!("a{last}"), "x".into()));
        files.push(own("text", include("a0".into())));
        files
    };
    let nested = "{% if heading %}".repeat(10_000);
    let brackets = format!("{{{{ {} }}}}", "(".repeat(100_000));
    let component = "{% component a() %}{{<a/>}}{{<a/>}}{% endcomponent a %}{{<a/>}}".to_owned();
    let growth = format!("{{% set x = body %}}{}", "{% set x = x ~ x %}".repeat(60));
    vec![
        closed(chain, 3000),
        closed(doubling, 40),
        circle,
        closed(loops, 8),
        vec![own("text", nested)],
        vec![own("text", brackets)],
        vec![own("text", component)],
        vec![own("text", growth)],
        vec![own("text", "{{ ".repeat(80_000))],
        vec![own("text", "{% for a in [1,2,3] %}{% for b in [1,2,3] %}{% endfor %}{% endfor %}".into())],
        vec![own("text", "{{ [y for x in [1,2] for y in [x,x]] }}".into())],
    ]
}

/// Each in a process of its own: an overflow of the stack ends a process, not a test.
#[test]
fn no_theme_is_endless() {
    for i in 0..endless().len() {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "an_endless_theme_is_refused", "--ignored", "--nocapture"])
            .env("JALON_ENDLESS_THEME", i.to_string())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let start = Instant::now();
        let status = loop {
            if let Some(status) = child.try_wait().unwrap() {
                break status;
            }
            if start.elapsed() > Duration::from_secs(30) {
                child.kill().unwrap();
                panic!("theme {i} does not end");
            }
            std::thread::sleep(Duration::from_millis(20));
        };
        assert!(status.success(), "theme {i}: {status}");
    }
}

/// The child of `no_theme_is_endless`.
#[test]
#[ignore = "run by no_theme_is_endless, in a process of its own"]
fn an_endless_theme_is_refused() {
    let Ok(i) = std::env::var("JALON_ENDLESS_THEME") else { return };
    let files = endless().swap_remove(i.parse().unwrap());
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    let found = told(&files);
    assert!(!found.is_empty());
    assert!(found.iter().all(|d| d.place.is_some()), "{:#?}", found.iter().find(|d| d.place.is_none()));
}
