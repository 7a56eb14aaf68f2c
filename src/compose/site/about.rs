//! Pages about the site itself: what is in it, what its words mean, how to know that a paper is ours.

use super::writer::{
    ACCESSIBILITY, AUTHENTICITY, GLOSSARY, HOME, LEGAL, NOT_FOUND, PERSONAL_DATA, PRINT, SITE_MAP, Writer, bullets,
    fixed, link, text,
    sheet_link,
};
use super::print;
use crate::compose::phone;
use crate::document::{Block, Content, Flow, Inline, Item, List, Page, PageKind, Table};
use crate::language::slug;

/// The digits of a fingerprint that a sheet and an edition print (DESIGN, section 6).
const SHEET_DIGITS: usize = 8;
const EDITION_DIGITS: usize = 12;

/// The hard words, in the order of a dictionary: capitals and accents count for nothing.
pub(super) fn glossary(writer: &Writer) -> Page {
    let mut terms: Vec<_> = writer.catalogue.glossary.terms.iter().collect();
    terms.sort_by_cached_key(|term| slug(&term.word));
    let terms = terms.into_iter().map(|term| {
        let mut plain = crate::compose::deadline::capitalised(&writer.set(&term.plain));
        if !plain.ends_with('.') {
            plain.push('.');
        }
        (text(writer.set(&term.word)), vec![vec![Block::Paragraph(text(plain))]])
    });
    let blocks = vec![Block::Definitions(terms.collect())];
    writer.page(GLOSSARY, writer.say("site-glossary-title"), writer.say("site-glossary-summary"), blocks)
}

/// Every page.
pub(super) fn site_map(writer: &Writer) -> Page {
    let to = |id: &str, path: &str| -> Item { vec![Block::Paragraph(vec![link(writer.say(id), fixed(path))])] };
    let mut blocks = vec![
        bullets(vec![to("html-home", HOME)]),
        writer.heading("site-map-sheets"),
        writer.sheet_links(),
    ];
    if !writer.facts.is_empty() {
        let mut items = vec![to("site-print-title", PRINT)];
        items.extend(print::kit_links(writer));
        blocks.extend([writer.heading("site-map-print"), bullets(items)]);
    }
    blocks.extend([
        writer.heading("site-map-help"),
        bullets(vec![to("site-glossary-title", GLOSSARY), to("site-proof-title", AUTHENTICITY)]),
        writer.heading("site-map-about"),
        bullets(vec![
            to("statement-title", ACCESSIBILITY),
            to("site-legal-title", LEGAL),
            to("site-privacy-title", PERSONAL_DATA),
        ]),
    ]);
    writer.page(SITE_MAP, writer.say("site-map-title"), writer.say("site-map-summary"), blocks)
}

/// How to know that a paper is ours. A fingerprint proves nothing by itself, and the page says so: the proof is the
/// publisher's own domain and phone.
pub(super) fn authenticity(writer: &Writer) -> Page {
    let site = &writer.catalogue.site;
    let mut checks: Vec<Item> = Vec::new();
    if !site.base_url.is_empty() {
        let code = |id: &str, address: String| {
            vec![Block::Paragraph(vec![Inline::Text(format!("{} ", writer.say(id))), Inline::Code(address)])]
        };
        checks.push(code("site-proof-domain", site.base_url.clone()));
        checks.push(code("site-proof-code", format!("{}q/", site.base_url)));
    }
    if !site.publisher.phone.is_empty() {
        checks.push(writer.labelled("site-proof-phone", Inline::Phone(phone::unbroken(&site.publisher.phone))));
    }
    let edition = &writer.catalogue.edition;
    let digits = edition.fingerprint.printed(EDITION_DIGITS);
    let head = ["site-proof-sheet", "site-proof-verified", "site-proof-review", "site-proof-digits"];
    let rows = writer.catalogue.sheets.iter().filter(|sheet| sheet.language == site.language).map(|sheet| {
        vec![
            vec![sheet_link(sheet, writer.set(&sheet.title))],
            text(writer.day(sheet.verified)),
            text(writer.day(sheet.review_by)),
            text(sheet.fingerprint.printed(SHEET_DIGITS)),
        ]
    });
    let blocks = vec![
        writer.heading("site-proof-check"),
        Block::List(List { start: Some(1), items: checks }),
        writer.paragraph("site-proof-never"),
        writer.heading("site-proof-edition"),
        writer.paragraph_with("site-proof-edition-text", &[("edition", &edition.id), ("fingerprint", &digits)]),
        writer.paragraph("site-proof-fingerprint"),
        Block::Table(Table { head: head.iter().map(|id| text(writer.say(id))).collect(), rows: rows.collect() }),
    ];
    writer.page(AUTHENTICITY, writer.say("site-proof-title"), writer.say("site-proof-summary"), blocks)
}

/// What a server answers when there is no such page.
pub(super) fn not_found(writer: &Writer) -> Page {
    let blocks = vec![writer.paragraph("site-missing-text"), writer.sheet_links()];
    let page = writer.page(NOT_FOUND, writer.say("site-missing-title"), String::new(), Vec::new());
    let mut document = page.document;
    document.content = Content::Flow(Flow { blocks, ..Flow::default() });
    Page { kind: PageKind::NotFound, document, trail: Vec::new(), is_hidden: true, ..page }
}
