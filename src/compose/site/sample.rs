//! The pages that an audit takes (RGAA 4.1, *Obligations*, « Échantillon »): what the law names, a page and a document
//! of each kind, then pages drawn at random, at least a tenth as many.

use std::sync::Arc;

use super::writer::{
    ACCESSIBILITY, AUTHENTICITY, GLOSSARY, HOME, LEGAL, PERSONAL_DATA, PRINT, SITE_MAP, Writer, bullets, fixed, link, text,
};
use crate::catalogue::PaperVariant;
use crate::checksum::Checksum;
use crate::document::{Block, Inline, Item, Page, PageKind};
use crate::paths::OutPath;

/// One page drawn for so many of the others.
const DRAWN: usize = 10;

/// A page or document of the site by its name, with a link; its address alone when it is not there.
pub(super) fn named(writer: &Writer, pages: &[Arc<Page>], path: &OutPath) -> Item {
    // The statement names itself, and the site map that names it, before they are made.
    let own = match path.as_str() {
        ACCESSIBILITY => Some(writer.say("statement-title")),
        SITE_MAP => Some(writer.say("site-map-title")),
        _ => None,
    };
    let title = own.or_else(|| pages.iter().find(|page| page.path == *path).map(|page| name(writer, page)));
    let fact = writer.facts.all.iter().find(|fact| fact.path == *path);
    vec![Block::Paragraph(match (title, fact) {
        (Some(title), _) => vec![link(title, path.clone())],
        (None, Some(fact)) => writer.file(fact),
        (None, None) => vec![Inline::Code(path.to_string())],
    })]
}

/// « Accueil », where the title of the home page is a question.
fn name(writer: &Writer, page: &Page) -> String {
    match page.kind {
        PageKind::Home(_) => writer.say("html-home"),
        _ => page.document.title.clone(),
    }
}

/// The sample that an audit could start from. Nothing of it was tested, and it says so.
pub(super) fn proposed(writer: &Writer, pages: &[Arc<Page>]) -> Vec<Block> {
    let mut sample: Vec<OutPath> = Vec::new();
    let mut take = |path: Option<&OutPath>| {
        if let Some(path) = path.filter(|path| !sample.contains(path)) {
            sample.push(path.clone());
        }
    };
    let at = |path: &str| pages.iter().map(|page| &page.path).find(|known| known.as_str() == path);
    take(at(HOME));
    take(at(LEGAL));
    take(Some(&fixed(ACCESSIBILITY)));
    take(Some(&fixed(SITE_MAP)));
    for path in [GLOSSARY, PERSONAL_DATA, AUTHENTICITY, PRINT] {
        take(at(path));
    }
    let main = &writer.catalogue.site.language;
    let first = |wanted: &dyn Fn(&Page) -> bool| pages.iter().find(|page| wanted(page)).map(|page| &page.path);
    take(first(&|page| page.kind == PageKind::Sheet && page.document.language == *main));
    take(first(&|page| page.kind == PageKind::Sheet && page.document.language != *main));
    take(first(&|page| page.kind == PageKind::Prepare));
    take(first(&|page| page.path.as_str().starts_with("kits/") && page.path.as_str() != PRINT));
    take(first(&|page| page.path.as_str().starts_with("q/")));
    let mut kinds = Vec::new();
    for fact in writer.facts.all.iter().filter(|fact| fact.pages.is_some() && fact.variant == PaperVariant::Screen) {
        if !kinds.contains(&fact.publication) {
            kinds.push(fact.publication);
            take(Some(&fact.path));
        }
    }
    // By chance, and the same chance each time: in the order of what nobody chooses.
    let mut rest: Vec<&OutPath> =
        pages.iter().filter(|page| !page.is_hidden && !sample.contains(&page.path)).map(|page| &page.path).collect();
    rest.sort_by_cached_key(|path| Checksum::of(path.as_str().as_bytes()).0);
    rest.truncate(sample.len().div_ceil(DRAWN));
    let list = |paths: &[OutPath]| bullets(paths.iter().map(|path| named(writer, pages, path)).collect());
    let mut blocks = vec![
        writer.subheading("statement-sample"),
        writer.paragraph("statement-sample-text"),
        list(&sample),
    ];
    if !rest.is_empty() {
        let drawn: Vec<OutPath> = rest.into_iter().cloned().collect();
        blocks.push(Block::Paragraph(text(writer.say("statement-sample-drawn"))));
        blocks.push(list(&drawn));
    }
    blocks
}
