//! What to print: every paper of every sheet, and the kits.

use super::writer::{PRINT, Writer, bullets, link, text, sheet_link};
use crate::catalogue::Kit;
use crate::compose::{Fact, publication_name};
use crate::document::{Block, Callout, CalloutKind, Inline, Item, Link, List, Page, Table};

/// « À imprimer »; `None` when nothing was made.
pub(super) fn index(writer: &Writer) -> Option<Page> {
    if writer.facts.is_empty() {
        return None;
    }
    let mut blocks = vec![writer.paragraph("site-print-how")];
    let main = &writer.catalogue.site.language;
    let sheets: Vec<_> = writer.catalogue.sheets.iter().filter(|sheet| sheet.language == *main).collect();
    let mut papers = Vec::new();
    for sheet in sheets {
        let downloads: Vec<_> = writer.papers(sheet.slug.as_str(), main).map(|fact| writer.download(fact)).collect();
        if downloads.is_empty() {
            continue;
        }
        let id = format!("site-print-{}", sheet.slug);
        papers.push(Block::Heading { level: 3, id, words: vec![sheet_link(sheet, writer.set(&sheet.title))] });
        let item = |download: crate::document::Download| -> Item {
            // The title is in the link for who hears it alone (WCAG 2.2, 2.4.9).
            let label = format!("{} : {}", download.label, sheet.title);
            let detail = Inline::Text(format!(" ({})", download.detail));
            vec![Block::Paragraph(vec![link(writer.set(&label), download.path), detail])]
        };
        papers.push(bullets(downloads.into_iter().map(item).collect()));
    }
    if !papers.is_empty() {
        blocks.push(writer.heading("site-print-sheets"));
        blocks.extend(papers);
    }
    let kits: Vec<Item> = writer
        .catalogue
        .kits
        .iter()
        .filter_map(|kit| {
            let download = writer.download(fact(writer, kit)?);
            let page = link(writer.set(&kit.title), super::writer::fixed(&path(kit)));
            Some(vec![Block::Paragraph(vec![page, Inline::Text(format!(" ({})", download.detail))])])
        })
        .collect();
    if !kits.is_empty() {
        blocks.push(writer.heading("site-print-kits"));
        blocks.push(writer.paragraph("site-print-kits-lead"));
        blocks.push(bullets(kits));
    }
    Some(writer.page(PRINT, writer.say("site-print-title"), writer.say("site-print-summary"), blocks))
}

fn path(kit: &Kit) -> String {
    format!("kits/{}/index.html", kit.slug)
}

fn fact<'a>(writer: &Writer<'a>, kit: &Kit) -> Option<&'a Fact> {
    writer.facts.iter().find(|fact| fact.publication == "kit" && fact.subject == kit.slug.as_str())
}

/// The links to the kits that were made.
pub(super) fn kit_links(writer: &Writer) -> Vec<Item> {
    let made = writer.catalogue.kits.iter().filter(|kit| fact(writer, kit).is_some());
    made.map(|kit| {
        let title = writer.say_with("site-kit-title", &[("kit", &kit.title)]);
        vec![Block::Paragraph(vec![link(title, super::writer::fixed(&path(kit)))])]
    })
    .collect()
}

/// The page of a kit: what it holds, how to print it, and the archive.
pub(super) fn kit(writer: &Writer, kit: &Kit) -> Option<Page> {
    let archive = fact(writer, kit)?;
    let main = &writer.catalogue.site.language;
    let mut blocks = Vec::new();
    if !kit.note.is_empty() {
        blocks.push(Block::Callout(Callout {
            kind: CalloutKind::Note,
            label: writer.say("callout-note"),
            body: vec![Block::Paragraph(text(writer.set(&kit.note)))],
        }));
    }
    blocks.push(writer.heading("site-kit-holds"));
    let head = ["site-kit-document", "site-kit-pages", "site-kit-copies", "site-kit-paper"];
    let mut rows = Vec::new();
    for file in &archive.holds {
        let held = kit.items.get(file.item).zip(writer.catalogue.sheet(&file.slug, main));
        let Some((item, sheet)) = held else { continue };
        let name = publication_name(&item.publication, &item.format, item.variant, writer.words);
        let copies: u64 = item.copies.values().map(|n| u64::from(*n)).sum();
        let cells = [format!("{name} : {}", sheet.title), file.pages.to_string(), copies.to_string(), item.paper.clone()];
        rows.push(cells.iter().map(|cell| text(writer.set(cell))).collect());
    }
    blocks.push(Block::Table(Table { head: head.iter().map(|id| text(writer.say(id))).collect(), rows }));
    blocks.push(writer.paragraph("site-kit-also"));
    blocks.push(writer.heading("site-kit-how"));
    let mut steps: Vec<Item> =
        ["site-kit-how-1", "site-kit-how-2", "site-kit-how-3"].iter().map(|id| vec![writer.paragraph(id)]).collect();
    let review = kit.sheets.iter().filter_map(|slug| writer.catalogue.sheet(slug, main)).map(|s| s.review_by).min();
    if let Some(day) = review {
        steps.push(vec![writer.paragraph_with("site-kit-how-4", &[("date", &writer.day(day))])]);
    }
    blocks.push(Block::List(List { start: Some(1), items: steps }));
    let label = format!("{} ", writer.say("site-kit-sum"));
    blocks.push(Block::Paragraph(vec![Inline::Text(label), Inline::Code(archive.checksum.to_string())]));
    let title = writer.say_with("site-kit-title", &[("kit", &kit.title)]);
    let mut page = writer.page(&path(kit), title, writer.say("site-kit-summary"), blocks);
    page.trail.push(Link {
        label: writer.say("site-print-title"),
        path: super::writer::fixed(PRINT),
        language: main.clone(),
    });
    page.downloads = vec![writer.download(archive)];
    Some(page)
}
