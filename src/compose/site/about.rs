//! Pages about the site itself: what is in it, what its words mean.

use std::sync::Arc;
use std::collections::BTreeSet;

use super::writer::{
    ACCESSIBILITY, AUTHENTICITY, GLOSSARY, HOME, LEGAL, NOT_FOUND, PERSONAL_DATA, PRINT, SITE_MAP, TERRITORIES, Writer,
    away, bullets, fixed, link, text,
};
use crate::catalogue::EditionFile;
use crate::document::{Block, Content, Defined, Flow, Inline, Item, Letter, Page, PageKind};
use crate::language::slug;
use crate::paths::OutPath;

/// From this many names on, a list is cut by their first letters.
const MOST_UNSORTED: usize = 20;

/// The hard words, by letter, in the order of a French dictionary: capitals and accents count for nothing, unless they
/// are all that tells two words apart.
pub(super) fn glossary(writer: &Writer) -> Page {
    let mut terms: Vec<_> = writer.catalogue.glossary.terms.iter().collect();
    terms.sort_by_cached_key(|term| (slug(&term.word), term.word.clone()));
    let mut letters: Vec<Letter> = Vec::new();
    let mut ids = BTreeSet::new();
    for term in terms {
        let mut plain = crate::compose::deadline::capitalised(&writer.set(&term.plain));
        if !plain.ends_with('.') {
            plain.push('.');
        }
        let key = slug(&term.word);
        // Another script keeps its own first letter.
        let first = key.chars().next().or_else(|| term.word.chars().next()).unwrap_or('–');
        let letter = first.to_uppercase().to_string();
        let word = Defined { id: free(&format!("mot-{key}"), &mut ids), word: writer.set(&term.word), plain };
        match letters.last_mut().filter(|last| last.letter == letter) {
            Some(last) => last.terms.push(word),
            None => {
                let id = free(&format!("lettre-{}", slug(&letter)), &mut ids);
                letters.push(Letter { letter, id, terms: vec![word] });
            }
        }
    }
    let page = writer.page(GLOSSARY, writer.say("site-glossary-title"), writer.say("site-glossary-summary"), Vec::new());
    Page { kind: PageKind::Glossary(letters), ..page }
}

/// The id, numbered when another word has it.
fn free(id: &str, taken: &mut BTreeSet<String>) -> String {
    let id = id.trim_end_matches('-');
    let numbered = (2..).map(|n| format!("{id}-{n}"));
    let found = std::iter::once(id.to_owned()).chain(numbered).find(|id| !taken.contains(id)).unwrap_or_default();
    taken.insert(found.clone());
    found
}

/// The page at a path, among pages in the order of theirs.
fn find<'p>(pages: &'p [Arc<Page>], path: &str) -> Option<&'p Arc<Page>> {
    pages.binary_search_by(|page| page.path.as_str().cmp(path)).ok().map(|index| &pages[index])
}

/// Every page, by what it is for; `pages` are all but itself. What has no place of its own closes the list, so that
/// none is left out.
pub(super) fn site_map(writer: &Writer, pages: &[Arc<Page>]) -> Page {
    let main = &writer.catalogue.site.language;
    let mut listed: BTreeSet<OutPath> = [HOME, SITE_MAP].into_iter().map(fixed).collect();
    let mut to = |label: String, path: &OutPath| -> Inline {
        listed.insert(path.clone());
        link(label, path.clone())
    };
    let mut sheets: Vec<Item> = Vec::new();
    for page in pages.iter().filter(|page| page.kind == PageKind::Sheet && page.document.language == *main) {
        let title = &page.document.title;
        let mut more: Vec<Item> = Vec::new();
        for prepare in page.to_prepare.iter().filter(|link| find(pages, link.path.as_str()).is_some()) {
            more.push(vec![Block::Paragraph(vec![to(writer.set(&format!("{} : {title}", prepare.label)), &prepare.path)])]);
        }
        for other in &page.translations {
            let Some(page) = find(pages, other.path.as_str()) else { continue };
            let words = vec![to(page.document.title.clone(), &page.path)];
            let name = Inline::Foreign { language: other.language.clone(), words: text(other.name.clone()) };
            let title = Inline::Foreign { language: other.language.clone(), words };
            more.push(vec![Block::Paragraph(vec![name, Inline::Text(writer.say("html-colon")), title])]);
        }
        let mut item = vec![Block::Paragraph(vec![to(title.clone(), &page.path)])];
        if !more.is_empty() {
            item.push(bullets(more));
        }
        sheets.push(item);
    }
    let mut known = |path: &str| -> Option<Item> {
        let page = find(pages, path)?;
        Some(vec![Block::Paragraph(vec![to(page.document.title.clone(), &page.path)])])
    };
    let mut print: Vec<Item> = known(PRINT).into_iter().collect();
    let kits = pages.iter().map(|page| page.path.as_str()).filter(|path| path.starts_with("kits/") && *path != PRINT);
    print.extend(kits.filter_map(&mut known));
    let help: Vec<Item> = [TERRITORIES, GLOSSARY, AUTHENTICITY].into_iter().filter_map(&mut known).collect();
    let mut about: Vec<Item> = [ACCESSIBILITY, LEGAL, PERSONAL_DATA].into_iter().filter_map(&mut known).collect();
    about.extend(super::feed::link(writer).map(|feed| {
        vec![Block::Paragraph(vec![link(feed.label, feed.path), Inline::Text(format!(" ({})", writer.say("site-feed-use")))])]
    }));
    let rest = pages.iter().filter(|page| !page.is_hidden && !listed.contains(&page.path));
    let rest: Vec<Item> = rest
        .map(|page| {
            let words = vec![link(page.document.title.clone(), page.path.clone())];
            let language = page.document.language.clone();
            let here = language == *main;
            vec![Block::Paragraph(if here { words } else { vec![Inline::Foreign { language, words }] })]
        })
        .collect();
    let mut blocks = vec![bullets(vec![vec![Block::Paragraph(vec![link(writer.say("html-home"), fixed(HOME))])]])];
    for (id, items) in [
        ("site-map-sheets", sheets),
        ("site-map-print", print),
        ("site-map-help", help),
        ("site-map-about", about),
        ("site-map-rest", rest),
    ] {
        if !items.is_empty() {
            blocks.extend([writer.heading(id), bullets(items)]);
        }
    }
    writer.page(SITE_MAP, writer.say("site-map-title"), writer.say("site-map-summary"), blocks)
}

/// The way to each territory's own guides, where they lie in folders of this site; `None` elsewhere. An edition with an
/// address of its own is at that address.
pub(super) fn territories(writer: &Writer) -> Option<Page> {
    let catalogue = writer.catalogue;
    let mut editions: Vec<_> = catalogue.editions.values().filter(|_| catalogue.is_roof).collect();
    editions.sort_by_cached_key(|edition| (slug(&edition.name), &edition.id));
    let way = |edition: &EditionFile| {
        let name = writer.set(&edition.name);
        let way = match &edition.base_url {
            Some(address) => away(name, address),
            None => link(name, fixed(&format!("{}/{HOME}", edition.id))),
        };
        vec![Block::Paragraph(vec![way])]
    };
    let mut letters: Vec<(String, Vec<Item>)> = Vec::new();
    for edition in &editions {
        let letter = slug(&edition.name).chars().next().map_or_else(|| "–".to_owned(), |c| c.to_uppercase().to_string());
        match letters.last_mut().filter(|(last, _)| *last == letter) {
            Some((_, items)) => items.push(way(edition)),
            None => letters.push((letter, vec![way(edition)])),
        }
    }
    let mut blocks = Vec::new();
    if editions.len() <= MOST_UNSORTED {
        blocks.push(bullets(letters.into_iter().flat_map(|(_, items)| items).collect()));
    } else {
        for (letter, items) in letters {
            let id = format!("communes-{}", slug(&letter));
            blocks.extend([Block::Heading { level: 2, id, words: text(letter) }, bullets(items)]);
        }
    }
    blocks.push(writer.heading("site-territories-other"));
    blocks.push(Block::Paragraph(vec![
        Inline::Text(format!("{} ", writer.say("site-territories-other-text"))),
        link(writer.say("site-territories-national"), fixed(HOME)),
    ]));
    let (title, summary) = (writer.say("site-territories-title"), writer.say("site-territories-summary"));
    (!editions.is_empty()).then(|| writer.page(TERRITORIES, title, summary, blocks))
}

/// The site map among the pages of an earlier build, when these list the same; `pages` are all but itself.
pub(super) fn known_map(earlier: &[Arc<Page>], pages: &[Arc<Page>]) -> Option<Arc<Page>> {
    let map = find(earlier, SITE_MAP)?;
    let same = |a: &Page, b: &Page| {
        let (one, other) = (&a.document, &b.document);
        (&a.path, &one.title, &one.language, a.is_hidden) == (&b.path, &other.title, &other.language, b.is_hidden)
            && (&a.to_prepare, &a.translations) == (&b.to_prepare, &b.translations)
            && (a.kind == PageKind::Sheet) == (b.kind == PageKind::Sheet)
    };
    let rest = earlier.iter().filter(|page| !Arc::ptr_eq(page, map));
    (earlier.len() == pages.len() + 1 && rest.zip(pages).all(|(a, b)| Arc::ptr_eq(a, b) || same(a, b))).then(|| map.clone())
}

/// What a server answers when there is no such page.
pub(super) fn not_found(writer: &Writer) -> Page {
    let blocks = vec![writer.paragraph("site-missing-text"), writer.sheet_links()];
    let page = writer.page(NOT_FOUND, writer.say("site-missing-title"), String::new(), Vec::new());
    let mut document = page.document;
    document.content = Content::Flow(Flow { blocks, ..Flow::default() });
    Page { kind: PageKind::NotFound, document, trail: Vec::new(), is_hidden: true, ..page }
}
