//! Pages to try a theme on, before any sheet: one of each kind, with everything and with nothing. Their texts try to
//! become markup, so that a template that gives them a place where they could shows it.

use crate::document::{
    Block, Content, Defined, Document, Door, DoorTarget, Download, Entry, First, Flow, Frame, Handling, Help, Home, Inline,
    KitEntry, Letter, Link, Logo, Page, PageKind, PaperEntry, Phase, PhaseKind, Shelf, Translation,
};
use crate::paths::OutPath;

/// What every text of the sample says: an address that would run, an attribute, an element.
pub(super) const TEXT: &str = "javascript:texte onclick=x zq7=\"'><b>";

/// The words of the sample's body.
pub(super) const BODY: &str = "Un paragraphe.";

/// A page of each kind, with its frame; `full` or as bare as can be.
pub(super) fn pages(full: bool, event: &str) -> Vec<(Page, Frame)> {
    let Ok(path) = OutPath::new("un/index.html") else { return Vec::new() };
    let text = || if full { TEXT.to_owned() } else { String::new() };
    let link = |label: &str| Link { label: label.to_owned(), path: path.clone(), language: "en".to_owned() };
    let some = |link: Link| full.then_some(link);
    let said = |text: &str| vec![Inline::Text(text.to_owned())];
    let home = Home {
        lead: text(),
        entries: full
            .then(|| Entry { event: event.to_owned(), title: TEXT.to_owned(), summary: TEXT.to_owned(), path: path.clone() })
            .into_iter()
            .collect(),
        others: some(link(TEXT)),
        doors: [DoorTarget::Phone, DoorTarget::Page(path.clone()), DoorTarget::Nothing]
            .map(|target| Door { verb: TEXT.to_owned(), value: said("39 39"), target, lines: vec![said(TEXT)] })
            .into_iter()
            .filter(|_| full)
            .collect(),
    };
    let download = || Download {
        label: TEXT.to_owned(),
        purpose: TEXT.to_owned(),
        path: path.clone(),
        detail: TEXT.to_owned(),
        language: "en".to_owned(),
        handling: Handling::Read,
    };
    let kit = || KitEntry {
        title: TEXT.to_owned(),
        path: path.clone(),
        events: vec![event.to_owned()],
        sheets: vec![TEXT.to_owned()],
        holds: vec![TEXT.to_owned()],
        archive: download(),
    };
    let papers = || PaperEntry {
        event: event.to_owned(),
        id: "papiers".to_owned(),
        title: TEXT.to_owned(),
        path: path.clone(),
        papers: vec![download()],
    };
    let shelf = Shelf {
        kits_title: text(),
        kits_lead: text(),
        kits: full.then(kit).into_iter().collect(),
        papers_title: text(),
        papers: full.then(papers).into_iter().collect(),
    };
    let letter = || Letter {
        letter: "A".to_owned(),
        id: "a".to_owned(),
        terms: vec![Defined { id: "mot".to_owned(), word: TEXT.to_owned(), plain: TEXT.to_owned() }],
    };
    let kinds = [
        PageKind::Sheet,
        PageKind::Prepare,
        PageKind::Text,
        PageKind::Home(home),
        PageKind::NotFound,
        PageKind::Shelf(shelf),
        PageKind::Glossary(full.then(letter).into_iter().collect()),
    ];
    let page = |kind: PageKind| {
        let words = || vec![Inline::Text(BODY.to_owned())];
        let phase = |number| {
            let body = vec![Block::Paragraph(words())];
            let title = vec![Inline::Text(TEXT.to_owned())];
            Block::Phase(Phase { id: "un".to_owned(), number, title, kind: PhaseKind::ToDo, deadline: None, body })
        };
        let mut blocks = vec![Block::Paragraph(words())];
        if full {
            blocks.extend([phase(Some(1)), phase(None)]);
        }
        let page = Page {
            path: path.clone(),
            kind,
            document: Document {
                language: "fr".to_owned(),
                title: TEXT.to_owned(),
                event: if full { event.to_owned() } else { String::new() },
                publisher: TEXT.to_owned(),
                site: TEXT.to_owned(),
                content: Content::Flow(Flow {
                    summary: text(),
                    verified: text(),
                    blocks,
                    colophon: if full { vec![words()] } else { Vec::new() },
                    ..Flow::default()
                }),
            },
            description: text(),
            address: if full { "https://exemple.example/un/".to_owned() } else { String::new() },
            trail: some(link(TEXT)).into_iter().collect(),
            help: full.then(|| Help { phone: "39 39".to_owned(), name: said(TEXT), lines: vec![said(TEXT)] }),
            first: full
                .then(|| First { deadline: TEXT.to_owned(), title: TEXT.to_owned(), detail: TEXT.to_owned(), anchor: "un".to_owned() })
                .into_iter()
                .collect(),
            to_prepare: some(link(TEXT)),
            downloads: full.then(download).into_iter().collect(),
            translations: full
                .then(|| Translation {
                    language: "en".to_owned(),
                    name: TEXT.to_owned(),
                    path: path.clone(),
                    address: "https://exemple.example/en/un/".to_owned(),
                })
                .into_iter()
                .collect(),
            data: full.then(|| "{\"@context\":\"https://schema.org\"}".to_owned()),
            modified: if full { "2026-11-21".to_owned() } else { String::new() },
            sources: if full { vec!["https://exemple.example/".to_owned()] } else { Vec::new() },
            is_hidden: !full,
            is_draft: full,
        };
        let frame = Frame {
            site_language: "fr".to_owned(),
            base: "https://exemple.example/".to_owned(),
            home: link(TEXT),
            logo: full.then(|| Logo { path: path.clone(), alternative: TEXT.to_owned(), size: (40, 40) }),
            feed: some(link(TEXT)),
            specimen: full,
            has_drafts: full,
            nav: some(link(TEXT)).into_iter().collect(),
            // Never empty on a site: the mention of the accessibility is in it.
            foot: vec![link(FOOT)],
        };
        (page, frame)
    };
    kinds.into_iter().map(page).collect()
}

/// The words of the foot's link, which every page shows.
pub(super) const FOOT: &str = "Mention du pied";
