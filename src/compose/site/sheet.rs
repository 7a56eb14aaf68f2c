//! The page of a sheet, and the pages of its old addresses.

use super::writer::{Writer, sheet_link, text};
use super::{data, own_name, prepare};
use crate::catalogue::Sheet;
use crate::compose;
use crate::document::{Block, Content, Download, Handling, Inline, Page, PageKind, Translation};
use crate::language::{Words, typography};
use crate::paths::{OutPath, language_folder};

/// The sheet on the web, with everything around it.
pub(super) fn page<'a>(
    writer: &Writer,
    sheet: &Sheet,
    words: &(dyn Fn(&str) -> &'a Words + Sync),
) -> Option<Page> {
    let place = |writer: &Writer, s: &Sheet| Some((path(writer, s)?, writer.sheet_address(s)));
    let (path, address) = place(writer, sheet)?;
    let mut document = compose::page(writer.catalogue, sheet, writer.words);
    if let Content::Flow(flow) = &mut document.content {
        // After the day of the check, the day of the next one.
        let verified = flow.colophon.iter().position(|line| crate::document::plain_text(line) == flow.verified);
        let review = text(writer.say_with("site-review", &[("date", &writer.day(sheet.review_by))]));
        flow.colophon.insert(verified.map_or(0, |i| i + 1), review);
    }
    let page = writer.page(path.as_str(), document.title.clone(), writer.set(&sheet.summary), Vec::new());
    let sources = sheet.draft.head.sources.iter().filter_map(|source| source.url.as_ref());
    let mut page = Page {
        kind: PageKind::Sheet,
        address,
        help: writer.help(sheet.help_contact.as_deref()),
        first: compose::page::first(writer.catalogue, sheet, writer.words),
        downloads: downloads(writer, sheet),
        to_prepare: prepare::link(writer, sheet),
        is_draft: sheet.is_draft,
        translations: translations(writer, sheet, place, words),
        modified: sheet.verified.to_string(),
        sources: sources.map(|url| url.value.clone()).collect(),
        document,
        ..page
    };
    page.data = Some(data::graph(writer, sheet, &page));
    Some(page)
}

/// The files of the sheet. They stand under what one does with them, so what a paper to read or a poster is for is said.
fn downloads(writer: &Writer, sheet: &Sheet) -> Vec<Download> {
    let mut files = writer.downloads(sheet.slug.as_str(), &sheet.language);
    let is_said = |file: &Download| match file.handling {
        Handling::Read => file.path.as_str().ends_with(".pdf"),
        Handling::Hang => true,
        Handling::HandOut | Handling::Print => false,
    };
    for file in files.iter_mut().filter(|file| is_said(file)) {
        file.purpose.clear();
    }
    files
}

/// The same page in the other languages of the sheet; `place` gives its path and its address on the web.
pub(super) fn translations<'a>(
    writer: &Writer,
    sheet: &Sheet,
    place: impl Fn(&Writer, &Sheet) -> Option<(OutPath, String)>,
    words: &(dyn Fn(&str) -> &'a Words + Sync),
) -> Vec<Translation> {
    let others = writer.catalogue.versions(sheet.slug.as_str()).iter().filter(|s| s.language != sheet.language);
    others
        .filter_map(|other| {
            let name = own_name(&other.language, words);
            let (path, address) = place(writer, other)?;
            Some(Translation { language: other.language.clone(), name, path, address })
        })
        .collect()
}

fn path(writer: &Writer, sheet: &Sheet) -> Option<OutPath> {
    OutPath::new(&format!("{}{}/index.html", folder(writer, sheet), sheet.slug)).ok()
}

/// A translation lies under its language.
pub(super) fn folder(writer: &Writer, sheet: &Sheet) -> String {
    language_folder(&sheet.language, &writer.catalogue.site.language)
}

/// A page at each old address of the sheet: papers and letters still name it.
pub(super) fn moved(writer: &Writer, sheet: &Sheet) -> Vec<Page> {
    let old = sheet.draft.head.redirects.iter();
    old.filter_map(|slug| {
        let path = OutPath::new(&format!("{}{}/index.html", folder(writer, sheet), slug.value)).ok()?;
        let blocks = vec![open(writer, sheet, "site-moved-open")];
        let page = writer.page(path.as_str(), writer.say("site-moved-title"), String::new(), blocks);
        let help = writer.help(sheet.help_contact.as_deref());
        Some(Page { is_hidden: true, is_draft: sheet.is_draft, help, ..page })
    })
    .collect()
}

/// « Lire la fiche : Un proche est décédé », as large as a heading: it is all that the page is for.
pub(super) fn open(writer: &Writer, sheet: &Sheet, id: &str) -> Block {
    let words = if sheet.language == writer.language {
        vec![sheet_link(sheet, writer.say_with(id, &[("title", &sheet.title)]))]
    } else {
        // « Lire la fiche : » in the page's words, then a title in the language of what it leads to.
        let mut link = sheet_link(sheet, writer.say_with(id, &[("title", "")]));
        if let Inline::Link { words, .. } = &mut link {
            let title = text(typography::for_language(&sheet.language)(&sheet.title));
            words.push(Inline::Foreign { language: sheet.language.clone(), words: title });
        }
        vec![link]
    };
    Block::Heading { level: 2, id: format!("{id}-{}", sheet.language), words }
}
