//! The real sheets that are translated, as their readers get them.

#[path = "support/project.rs"]
#[expect(dead_code, reason = "this file needs no more than what the files mean")]
mod project;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::LazyLock;

use jalon::catalogue::PaperVariant;
use jalon::checksum::Checksum;
use jalon::compose::{self, Fact};
use jalon::diagnostic::Diagnostics;
use jalon::html::Shells;
use jalon::language::is_right_to_left_letter;
use jalon::paths::OutPath;
use jalon::plain;
use project::{Project, content};

const HOUSE: &str = "je-pars-de-chez-mes-parents";
const DEATH: &str = "un-proche-est-decede";

static PROJECT: LazyLock<Project> = LazyLock::new(|| Project::of(content("")));

/// The pages by path. The sheet in French has a paper, the one in Arabic a text.
static PAGES: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    let fact = |publication, language: &str, path: &str, pages| Fact {
        path: OutPath::new(path).unwrap(),
        publication,
        format: if publication == "large" { "a4" } else { "" },
        subject: DEATH.into(),
        kit: None,
        language: language.into(),
        pages,
        bytes: 209_500,
        checksum: Checksum([7; 32]),
        variant: PaperVariant::Screen,
        holds: Vec::new(),
    };
    let facts = [
        fact("large", "fr", &format!("{DEATH}/{DEATH}-gros-caracteres-a4.pdf"), Some(12)),
        fact("text", "ar", &format!("ar/{DEATH}/{DEATH}.txt"), None),
    ];
    let theme = &PROJECT.theme;
    let site = compose::site(&PROJECT.catalogue, &facts, &|language| theme.words_for(language), None);
    let shells = Shells::new(theme, &mut Diagnostics::default()).unwrap();
    let shown = |page: &jalon::document::Page| {
        (page.path.to_string(), shells.page(page, &site.frames[&page.document.language]).unwrap())
    };
    site.pages.iter().map(|page| shown(page)).collect()
});

fn page(path: &str) -> &'static str {
    &PAGES[path]
}

/// The texts of a page's body, each with the language that stands over it.
fn texts(html: &str) -> Vec<(String, String)> {
    let body = &html[html.find("<body").unwrap()..];
    let language = html.split("<html lang=\"").nth(1).unwrap().split('"').next().unwrap();
    let mut over = vec![(String::new(), language.to_owned())];
    let mut found = Vec::new();
    for piece in body.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').unwrap();
        let name = tag.split([' ', '/']).next().unwrap().to_owned();
        if let Some(closed) = tag.strip_prefix('/') {
            while over.pop().is_some_and(|(open, _)| open != closed) {}
        } else if !["br", "img", "hr", "path", "link", "meta", "input", "circle", "rect", "line"].contains(&name.as_str()) && !tag.ends_with('/') {
            let own = tag.split(" lang=\"").nth(1).and_then(|rest| rest.split('"').next());
            let language = own.map_or_else(|| over.last().unwrap().1.clone(), str::to_owned);
            over.push((name, language));
        }
        if !text.trim().is_empty() {
            found.push((text.trim().to_owned(), over.last().unwrap().1.clone()));
        }
    }
    found
}

#[test]
fn each_version_names_the_others_to_readers_in_their_own_words_and_to_machines_in_whole() {
    let english = page(&format!("en/{HOUSE}/index.html"));
    assert!(english.contains("<html lang=\"en\" dir=\"ltr\">"));
    assert!(english.contains(&format!(
        "<a href=\"../../{HOUSE}/index.html\" lang=\"fr\" dir=\"ltr\" hreflang=\"fr\">Français</a>"
    )));
    let french = page(&format!("{DEATH}/index.html"));
    assert!(french.contains(&format!(
        "<a href=\"../ar/{DEATH}/index.html\" lang=\"ar\" dir=\"rtl\" hreflang=\"ar\">العربية</a>"
    )));
    for (path, own, other) in [(format!("{DEATH}/index.html"), "fr", "ar"), (format!("ar/{DEATH}/index.html"), "ar", "fr")] {
        let html = page(&path);
        let links: Vec<&str> = html.lines().filter(|line| line.contains("rel=\"alternate\"") && line.contains("hreflang")).collect();
        assert_eq!(links.len(), 3, "{links:#?}");
        let base = "https://guides.mairie.example";
        let at = |language: &str| if language == "fr" { format!("{base}/{DEATH}/") } else { format!("{base}/ar/{DEATH}/") };
        for (tag, language) in [(own, own), (other, other), ("x-default", "fr")] {
            let link = format!("<link rel=\"alternate\" hreflang=\"{tag}\" href=\"{}\">", at(language));
            assert!(links.iter().any(|line| line.ends_with(&link)), "{link} is not among {links:#?}");
        }
    }
}

#[test]
fn a_language_that_has_sheets_has_its_home_in_its_words_and_homes_know_one_another() {
    let english = page("en/index.html");
    assert!(english.contains("<h1>What is happening in your life?</h1>"));
    assert!(english.contains(&format!("href=\"{HOUSE}/index.html\">I am leaving my parents’ home</a>")));
    assert!(!english.contains(DEATH), "only what is in English is on it");
    assert!(english.contains("<a href=\"../index.html\" hreflang=\"fr\">The other guides are in French</a>"));
    assert!(english.contains("<a href=\"../ar/index.html\" lang=\"ar\" dir=\"rtl\" hreflang=\"ar\">العربية</a>"));
    let arabic = page("ar/index.html");
    assert!(arabic.contains("<html lang=\"ar\" dir=\"rtl\">") && arabic.contains("الأدلة الأخرى باللغة الفرنسية</a>"));
    assert!(arabic.contains("hreflang=\"fr\">بيانات الناشر القانونية</a>"), "the legal notice is in French, and its link says so");
    for (language, name) in [("en", "English"), ("ar", "العربية")] {
        assert!(page("index.html").contains(&format!("hreflang=\"{language}\">{name}</a>")), "{language}");
    }
    // The way up from a sheet stays in its language.
    assert!(page(&format!("ar/{DEATH}/index.html")).contains("<li><a href=\"../index.html\">الصفحة الرئيسية</a></li>"));
}

#[test]
fn in_arabic_all_that_is_latin_is_told_to_be_french_and_read_from_left_to_right() {
    let mut missed = String::new();
    for path in [format!("ar/{DEATH}/index.html"), "ar/index.html".to_owned()] {
        for (text, language) in texts(page(&path)) {
            let is_latin = |word: &&str| {
                word.chars().filter(char::is_ascii_alphabetic).count() > 1 && !["PDF", "TXT", "QR", "nbsp"].contains(word)
            };
            let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(is_latin).collect();
            if language == "ar" && !words.is_empty() {
                let _ = writeln!(missed, "{path}: {words:?} in {text}");
            }
            if language == "fr" && text.contains(is_right_to_left_letter) {
                let _ = writeln!(missed, "{path}: Arabic told to be French: {text}");
            }
        }
        let html = page(&path);
        let turned = html.matches("<span lang=\"fr\" dir=\"ltr\">").count();
        assert_eq!(html.matches("<span lang=\"fr\"").count(), turned, "{path}");
        for phone in html.split("class=\"phone").skip(1) {
            assert!(phone.split('>').next().unwrap().contains(" dir=\"ltr\""), "{path}: {}", &phone[..60]);
        }
    }
    assert!(missed.is_empty(), "{missed}");
    let html = page(&format!("ar/{DEATH}/index.html"));
    // A sum is one number, and the numbers to call in an emergency can be called.
    assert!(html.contains("5\u{a0}965 €") && !html.contains("5 965"));
    for number in ["15", "17", "3114", "116006"] {
        assert!(html.contains(&format!("href=\"tel:{number}\" dir=\"ltr\"")), "{number}");
    }
}

#[test]
fn in_english_french_words_are_told_to_be_french_and_contacts_speak_english() {
    let html = page(&format!("en/{HOUSE}/index.html"));
    assert!(html.contains("<span lang=\"fr\">carte grise</span>"));
    assert!(html.contains("<span lang=\"fr\">L’Adil</span> (housing advice agency)"));
    assert!(html.contains("Monday to Friday, 9:00 to 16:30"));
    assert!(html.contains("<span lang=\"fr\">Dépôt de garantie</span>, 9 July 2024</a>"));
    assert!(html.contains(&format!("href=\"../../j-entre-dans-la-vie-active/index.html#impots\" hreflang=\"fr\">your first tax return (in French)</a>")));
    assert!(!html.contains("prix d’un appel") && !html.contains("prix d'un appel"), "a price in French");
    let help = html.split("<section class=\"help\"").nth(1).unwrap().split("</section>").next().unwrap();
    assert!(help.contains("tel:0970800800") && help.contains("price of a call"), "{help}");
}

#[test]
fn an_arabic_page_offers_its_text_and_the_french_papers_as_french() {
    let html = page(&format!("ar/{DEATH}/index.html"));
    assert!(html.contains(&format!("href=\"{DEATH}.txt\" hreflang=\"ar\"")));
    assert!(html.contains(&format!("href=\"../../{DEATH}/{DEATH}-gros-caracteres-a4.pdf\" hreflang=\"fr\">حروف كبيرة</a>")));
    assert!(html.contains("PDF A4\u{200f}، 12 صفحة، 210 كيلوبايت، بالفرنسية"));
}

#[test]
fn an_arabic_text_tells_its_encoding_and_keeps_numbers_and_addresses_whole() {
    let sheet = PROJECT.catalogue.sheet(DEATH, "ar").unwrap();
    let words = PROJECT.theme.words_for("ar");
    let text = plain::text(&compose::text(&PROJECT.catalogue, sheet, words), words);
    assert!(text.starts_with("\u{feff}وفاة شخص قريب\n"));
    assert!(text.contains("5\u{a0}965 €"), "an ordinary space would turn the sum round");
    assert!(text.contains("\u{200e}39\u{a0}39\u{200e}\u{200f}"));
    assert!(text.contains("Service Public, fiche F909\u{200e}\u{200f}، 26 أبريل 2025"), "the day stays with its month");
    assert!(text.contains("الإصدار \u{200e}2026-11\u{200e}\u{200f}،"), "the edition is not turned round");
    assert!(text.contains("\u{200e}service-public.gouv.fr/particuliers/vosdroits/F909\u{200e}"));
    assert!(text.contains("\u{200e}<https://www.service-public.gouv.fr/particuliers/vosdroits/F16507>\u{200e}"));
    assert!(!text.contains(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}']));
    let french = PROJECT.catalogue.sheet(DEATH, "fr").unwrap();
    let words = PROJECT.theme.words_for("fr");
    let text = plain::text(&compose::text(&PROJECT.catalogue, french, words), words);
    assert!(!text.contains(['\u{feff}', '\u{200e}', '\u{a0}']), "French needs none of it");
}
