//! The pages of the site, the theme's files and the sheets' pictures.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::plan::Job;
use super::{Artifact, Made, Workshop};
use crate::compose::{self, Fact, Site};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{Block, Content, Item, Page, PageKind};
use crate::html::{Shells, feed, headers, htaccess, picture_path, robots, site_map};
use crate::paths::OutPath;

/// What made a file that belongs to no sheet.
pub(super) const SITE: &str = "site";

/// Every page, and what pages load.
pub(super) fn pages(workshop: &Workshop<'_>, job: &Job<'_>) -> Result<Vec<Made>, Vec<Diagnostic>> {
    let mut diagnostics = Diagnostics::default();
    let Some(shells) = Shells::new(workshop.theme, &mut diagnostics) else {
        return Err(diagnostics.into_iter().collect());
    };
    let published = workshop.made.iter().filter(|made| made.is_published(workshop.request));
    let facts: Vec<Fact> = published.map(|made| made.fact.clone()).collect();
    let site = compose::site(workshop.catalogue, &facts, &|language| workshop.theme.words_for(language));
    let shown: Vec<Result<Made, Diagnostic>> = site
        .pages
        .par_iter()
        .filter_map(|page| site.frames.get(&page.document.language).map(|frame| (page, frame)))
        .map(|(page, frame)| shells.page(page, frame).map(|html| made(job, page, html)))
        .collect();
    let mut out = Vec::new();
    let mut faults = Vec::new();
    for page in shown {
        match page {
            Ok(made) => out.push(made),
            Err(fault) => faults.push(fault),
        }
    }
    out.extend(files(workshop, job, &site.pages));
    out.extend(logo(workshop, job, &site));
    let frame = site.frames.get(&workshop.catalogue.site.language);
    for (name, text) in [
        ("sitemap.xml", site_map(&site.pages)),
        ("robots.txt", frame.map(robots)),
        (".htaccess", frame.map(|frame| htaccess(frame, workshop.theme))),
        ("_headers", frame.map(headers)),
    ] {
        if let (Ok(path), Some(text)) = (OutPath::new(name), text) {
            out.push(file(job, path, text.into_bytes(), SITE, None));
        }
    }
    for text in &site.feeds {
        out.push(file(job, text.path.clone(), feed(text).into_bytes(), SITE, None));
    }
    for (path, text) in site.texts {
        out.push(file(job, path, text.into_bytes(), SITE, None));
    }
    if faults.is_empty() { Ok(out) } else { Err(faults) }
}

fn made(job: &Job<'_>, page: &Page, html: String) -> Made {
    let publication = if page.kind == PageKind::Sheet { job.row.id } else { SITE };
    // The sheet's folder: `<slug>/index.html`, `<slug>/preparer/index.html`.
    let depth = match page.kind {
        PageKind::Sheet => Some(1),
        PageKind::Prepare => Some(2),
        _ => None,
    };
    let subject = depth.and_then(|depth| page.path.as_str().rsplit('/').nth(depth)).map(str::to_owned);
    file(job, page.path.clone(), html.into_bytes(), publication, subject)
}

fn file(job: &Job<'_>, path: OutPath, bytes: Vec<u8>, publication: &'static str, subject: Option<String>) -> Made {
    let mut made = Made::new(&Job { path, ..job.clone() }, bytes, None);
    made.artifact = Artifact { publication, subject, ..made.artifact };
    made
}

/// Style, fonts and pictures.
fn files(workshop: &Workshop<'_>, job: &Job<'_>, pages: &[Page]) -> Vec<Made> {
    let mut files: BTreeMap<OutPath, Vec<u8>> = BTreeMap::new();
    for (name, bytes) in &workshop.theme.assets {
        // `theme` has refused names that are no paths of `dist`.
        if let Ok(path) = OutPath::new(name) {
            files.insert(path, bytes.clone());
        }
    }
    let mut pictures = Vec::new();
    for page in pages {
        if let Content::Flow(flow) = &page.document.content {
            collect(&flow.blocks, &mut pictures);
        }
    }
    for picture in pictures {
        let bytes = workshop.snapshot.binaries.get(&format!("content/{picture}"));
        if let (Some(path), Some(bytes)) = (picture_path(picture), bytes) {
            files.insert(path, bytes.to_vec());
        }
    }
    files.into_iter().map(|(path, bytes)| file(job, path, bytes, SITE, None)).collect()
}

/// The publisher's mark, which is on every page or on none.
fn logo(workshop: &Workshop<'_>, job: &Job<'_>, site: &Site) -> Option<Made> {
    let path = site.frames.values().find_map(|frame| frame.logo.as_ref()).map(|logo| logo.path.clone())?;
    let named = workshop.catalogue.site.publisher.logo.as_ref()?;
    let bytes = workshop.snapshot.binaries.get(&format!("content/{named}"))?;
    Some(file(job, path, bytes.to_vec(), SITE, None))
}

/// The pictures of some blocks.
fn collect<'a>(blocks: &'a [Block], out: &mut Vec<&'a str>) {
    let items = |items: &'a [Item], out: &mut Vec<&'a str>| items.iter().for_each(|item| collect(item, out));
    for block in blocks {
        match block {
            Block::Figure(figure) => out.push(&figure.file),
            Block::Phase(phase) => collect(&phase.body, out),
            Block::Step(step) => collect(&step.body, out),
            Block::Case(case) => collect(&case.body, out),
            Block::List(list) => items(&list.items, out),
            Block::Papers(papers) => items(papers, out),
            Block::Definitions(definitions) => definitions.iter().for_each(|(_, bodies)| items(bodies, out)),
            Block::Callout(callout) => collect(&callout.body, out),
            Block::Quote(body) => collect(body, out),
            Block::Paragraph(_) | Block::Heading { .. } | Block::Ways(_) | Block::Table(_) | Block::Code(_)
            | Block::Rule | Block::Notes(_) => {}
        }
    }
}
