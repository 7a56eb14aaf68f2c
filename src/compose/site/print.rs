//! What to print: the kits, each with its own page, and every paper of every sheet.

use super::writer::{PRINT, Writer, bullets, fixed, text};
use crate::catalogue::{Fingerprint, Kit, PaperVariant};
use crate::compose::{Fact, PrintFile, order_sheet, publication_name};
use crate::document::{
    Block, Callout, CalloutKind, Cell, Content, Inline, Item, KitEntry, Link, List, OrderSheet, Page, PageKind,
    PaperEntry, Shelf, Table,
};
use crate::paths::{OutPath, language_folder};

/// « À imprimer »; `None` when nothing was made.
pub(super) fn index(writer: &Writer) -> Option<Page> {
    if writer.facts.all.is_empty() {
        return None;
    }
    let shelf = Shelf {
        kits_title: writer.say("site-print-kits"),
        kits_lead: writer.say("site-print-kits-lead"),
        kits: writer.catalogue.kits.iter().filter_map(|kit| entry(writer, kit)).collect(),
        papers_title: writer.say("site-print-sheets"),
        papers: papers(writer),
    };
    let publisher = &writer.catalogue.site.publisher;
    let how = |id: &str| vec![writer.paragraph(id)];
    let mut order = Vec::new();
    if !shelf.kits.is_empty() {
        order.extend([how("site-print-order-1"), how("site-print-order-2")]);
    }
    if !publisher.phone.is_empty() {
        let phone = writer.phone(&publisher.phone);
        let ask = writer.say_with("site-print-order-ask", &[("publisher", &publisher.name)]);
        order.push(vec![Block::Paragraph(vec![Inline::Text(format!("{ask} ")), phone, Inline::Text(".".to_owned())])]);
    }
    let mut print = vec![how("site-print-how"), how("site-print-matt"), how("site-print-black"), how("site-print-remove")];
    if shelf.kits.iter().any(|kit| holds_press(writer, kit)) {
        print.push(how("site-print-press"));
    }
    let mut blocks = Vec::new();
    if !order.is_empty() {
        blocks.extend([writer.heading("site-print-order"), Block::List(List { start: Some(1), items: order })]);
    }
    blocks.extend([writer.heading("site-print-print"), bullets(print)]);
    let page = writer.page(PRINT, writer.say("site-print-title"), writer.say("site-print-summary"), blocks);
    Some(Page { kind: PageKind::Shelf(shelf), ..page })
}

/// Whether some line of the kit is for a press.
fn holds_press(writer: &Writer, entry: &KitEntry) -> bool {
    let kits = writer.catalogue.kits.iter().filter(|kit| path(kit) == entry.path);
    kits.flat_map(|kit| &kit.items).any(|item| item.variant == PaperVariant::Press)
}

/// The sheets with their papers, the main language first, as the catalogue orders them.
fn papers(writer: &Writer) -> Vec<PaperEntry> {
    let main = &writer.catalogue.site.language;
    let (own, other): (Vec<_>, Vec<_>) = writer.catalogue.sheets.iter().partition(|sheet| sheet.language == *main);
    let entry = |sheet: &crate::catalogue::Sheet| {
        let papers: Vec<_> = writer.papers(sheet.slug.as_str(), &sheet.language).map(|fact| writer.download(fact)).collect();
        let folder = language_folder(&sheet.language, main);
        let path = OutPath::new(&format!("{folder}{}/index.html", sheet.slug)).ok()?;
        let id = format!("site-print-{}-{}", sheet.slug, sheet.language);
        let (event, title) = (sheet.event.clone(), writer.set(&sheet.title));
        (!papers.is_empty()).then_some(PaperEntry { event, id, title, path, papers })
    };
    own.into_iter().chain(other).filter_map(entry).collect()
}

fn entry(writer: &Writer, kit: &Kit) -> Option<KitEntry> {
    let archive = fact(writer, kit)?;
    let sheets: Vec<_> = kit.sheets.iter().filter_map(|slug| writer.catalogue.sheet(slug, writer.language)).collect();
    let mut events: Vec<String> = Vec::new();
    for sheet in &sheets {
        if !events.contains(&sheet.event) {
            events.push(sheet.event.clone());
        }
    }
    let copies: u64 = archive.holds.iter().filter_map(|file| kit.items.get(file.item)).map(total).sum();
    let mut names: Vec<String> = Vec::new();
    for file in &archive.holds {
        let item = kit.items.get(file.item);
        names.extend(item.map(|item| publication_name(&item.publication, &item.format, PaperVariant::Screen, writer.words)));
    }
    names.dedup();
    let documents = archive.holds.len().to_string();
    let counts = writer.say_with("site-print-kit-counts", &[("documents", &documents), ("copies", &copies.to_string())]);
    Some(KitEntry {
        title: writer.set(&kit.title),
        path: path(kit),
        events,
        sheets: sheets.iter().map(|sheet| writer.set(&sheet.title)).collect(),
        holds: vec![counts, writer.set(&names.join(", "))],
        archive: writer.download(archive),
    })
}

fn total(item: &crate::catalogue::KitItem) -> u64 {
    item.copies.values().map(|n| u64::from(*n)).sum()
}

fn path(kit: &Kit) -> OutPath {
    fixed(&format!("kits/{}/index.html", kit.slug))
}

fn fact<'a>(writer: &Writer<'a>, kit: &Kit) -> Option<&'a Fact> {
    writer.facts.all.iter().find(|fact| fact.publication == "kit" && fact.subject == kit.slug.as_str())
}

/// The page of a kit: its order sheet for the screen, with the same words, and the archive.
pub(super) fn kit(writer: &Writer, kit: &Kit) -> Option<Page> {
    let archive = fact(writer, kit)?;
    let document = order_sheet(writer.catalogue, kit, &archive.holds, writer.words);
    let Content::Order(order) = document.content else { return None };
    let mut blocks = Vec::new();
    if !kit.note.is_empty() {
        blocks.push(Block::Callout(Callout {
            kind: CalloutKind::Note,
            label: writer.say("order-note"),
            body: vec![Block::Paragraph(text(writer.set(&kit.note)))],
        }));
    }
    blocks.extend([
        writer.heading("site-kit-holds"),
        holds(writer, kit, &archive.holds, &order),
        writer.paragraph("site-kit-also"),
        writer.heading("site-kit-how"),
        Block::List(List { start: Some(1), items: steps(writer, &order) }),
    ]);
    for (at, (label, lines)) in order.notes.iter().enumerate().filter(|(_, note)| note.0 != writer.say("order-note")) {
        let id = format!("site-kit-note-{}", at + 1);
        blocks.push(Block::Heading { level: 3, id, words: text(label.clone()) });
        blocks.push(bullets(lines.iter().map(|line| vec![Block::Paragraph(text(line.clone()))]).collect()));
    }
    if !order.deliveries.is_empty() {
        blocks.push(writer.heading("site-kit-deliver"));
        let line = |delivery: &crate::document::Delivery| -> Item {
            let to = Inline::Strong(text(delivery.to.clone()));
            vec![Block::Paragraph(vec![to, Inline::Text(writer.set(&format!(" : {}", delivery.address)))])]
        };
        blocks.push(bullets(order.deliveries.iter().map(line).collect()));
    }
    blocks.push(writer.heading("site-kit-proof"));
    blocks.extend(proof(writer, archive, &order));
    let title = writer.say_with("site-kit-title", &[("kit", &kit.title)]);
    let mut page = writer.page(path(kit).as_str(), title, writer.say("site-kit-summary"), blocks);
    let main = writer.catalogue.site.language.clone();
    page.trail.push(Link { label: writer.say("site-print-title"), path: fixed(PRINT), language: main });
    page.downloads = vec![writer.download(archive)];
    Some(page)
}

/// What to print: a line a file, a column a place, as on the order sheet. Each name leads to the same paper for the
/// screen, where there is one.
fn holds(writer: &Writer, kit: &Kit, files: &[PrintFile], order: &OrderSheet) -> Block {
    let mut head = vec![text(writer.say("site-kit-document"))];
    head.extend(order.places.iter().map(|place| text(place.clone())));
    head.push(text(writer.say("layout-order-total")));
    // A line of the order sheet is one whose item is there: so are these.
    let known = files.iter().filter_map(|file| Some((file, kit.items.get(file.item)?)));
    let row = |((file, item), line): ((&PrintFile, &crate::catalogue::KitItem), &crate::document::OrderLine)| {
        let screen = writer.facts.all.iter().find(|fact| {
            fact.publication == item.publication
                && fact.subject == file.slug
                && fact.language == writer.language
                && fact.variant == PaperVariant::Screen
                && (item.format.is_empty() || fact.format == item.format)
        });
        let letter = Inline::Text(format!("{} · ", line.letter));
        let mut name = vec![letter];
        match screen {
            Some(fact) => name.extend(writer.file(fact)),
            None => name.push(Inline::Text(line.name.clone())),
        }
        let mut cell: Cell = name;
        for detail in &line.details {
            cell.extend([Inline::Break, Inline::Text(detail.clone())]);
        }
        let mut row = vec![cell];
        row.extend(line.copies.iter().map(|copies| text(if *copies == 0 { "–".to_owned() } else { copies.to_string() })));
        row.push(vec![Inline::Strong(text(total(item).to_string()))]);
        row
    };
    let rows = known.zip(&order.lines).map(row).collect();
    Block::Table(Table { name: writer.say("site-kit-holds"), heads_rows: true, head, rows })
}

fn steps(writer: &Writer, order: &OrderSheet) -> Vec<Item> {
    let mut steps: Vec<Item> =
        ["site-kit-how-1", "site-kit-how-2", "site-kit-how-3"].iter().map(|id| vec![writer.paragraph(id)]).collect();
    if !order.foot_right.is_empty() {
        steps.push(vec![Block::Paragraph(text(format!("{}.", order.foot_right)))]);
    }
    steps
}

/// What tells this edition of the kit from another.
fn proof(writer: &Writer, archive: &Fact, order: &OrderSheet) -> Vec<Block> {
    let edition = &writer.catalogue.edition;
    let digits = edition.fingerprint.printed(Fingerprint::EDITION_DIGITS);
    let facts = [("edition", order.edition.as_str()), ("fingerprint", &digits)];
    let sum = vec![
        Inline::Text(format!("{} ", writer.say("site-kit-sum"))),
        Inline::Break,
        Inline::Code(archive.checksum.to_string()),
    ];
    vec![Block::Paragraph(text(writer.say_with("paper-edition", &facts))), Block::Paragraph(sum)]
}
