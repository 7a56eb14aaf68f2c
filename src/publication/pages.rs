//! The pages of the site, the theme's files and the sheets' pictures.

use std::sync::Arc;
use std::collections::BTreeMap;

use rayon::prelude::*;

use super::plan::Job;
use super::memo::Composed;
use super::{Artifact, Made, Workshop};
use crate::compose::{self, Fact, Site};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{Block, Content, Frame, Item, Page, PageKind};
use crate::html::{Shells, feed, headers, htaccess, picture_path, robots, site_map};
use crate::paths::OutPath;

/// What made a file that belongs to no sheet.
pub(super) const SITE: &str = "site";

/// Every page, and what pages load.
pub(super) fn pages(workshop: &Workshop<'_>, job: &Job<'_>) -> Result<Vec<Arc<Made>>, Vec<Diagnostic>> {
    let mut diagnostics = Diagnostics::default();
    let published = workshop.made.iter().filter(|made| made.is_published(workshop.request));
    let facts: Vec<Fact> = published.map(|made| made.fact.clone()).collect();
    let words = |language: &str| workshop.theme.words_for(language);
    // Compiling the templates takes as long as composing what changed.
    let (site, shells) = rayon::join(
        || compose::site(workshop.catalogue, &facts, &words, workshop.known_site()),
        || Shells::new(workshop.theme, &mut diagnostics),
    );
    let Some(shells) = shells else { return Err(diagnostics.into_iter().collect()) };
    let mut out: Vec<Arc<Made>> = Vec::with_capacity(site.pages.len());
    let mut to_show: Vec<(&Arc<Page>, &Frame)> = Vec::new();
    for page in &site.pages {
        let Some(frame) = site.frames.get(&page.document.language) else { continue };
        match known_page(workshop, page, frame) {
            Some(known) => out.push(known.clone()),
            None => to_show.push((page, frame)),
        }
    }
    if !to_show.is_empty() {
        let show = |(page, frame): &(&Arc<Page>, &Frame)| shells.page(page, frame).map(|html| made(job, page, html));
        let shown: Vec<Result<Made, Diagnostic>> = to_show.par_iter().map(show).collect();
        for page in shown {
            match page {
                Ok(made) => out.push(made.into()),
                Err(fault) => diagnostics.push(fault),
            }
        }
        if !diagnostics.is_empty() {
            return Err(diagnostics.into_iter().collect());
        }
        out.sort_by(|a, b| a.artifact.path.cmp(&b.artifact.path));
    }
    let files = files(workshop, job, &out);
    out.extend(files);
    out.extend(logo(workshop, job, &site));
    let frame = site.frames.get(&workshop.catalogue.site.language);
    for (name, text) in [
        ("sitemap.xml", site_map(&site.pages)),
        ("robots.txt", frame.map(robots)),
        (".htaccess", frame.map(|frame| htaccess(frame, workshop.theme))),
        ("_headers", frame.map(headers)),
    ] {
        if let (Ok(path), Some(text)) = (OutPath::new(name), text) {
            out.push(of_site(workshop, job, path, text.as_bytes()));
        }
    }
    for text in &site.feeds {
        out.push(of_site(workshop, job, text.path.clone(), feed(text).as_bytes()));
    }
    for (path, text) in &site.texts {
        out.push(of_site(workshop, job, path.clone(), text.as_bytes()));
    }
    let composed = Composed { site, facts };
    // There is one site, and one job that makes it.
    workshop.composed.set(composed).unwrap_or_else(|_| unreachable!("the site is composed once"));
    Ok(out)
}

/// The page as it was shown before, when it says the same in the same frame.
fn known_page<'a>(workshop: &'a Workshop<'_>, page: &Arc<Page>, frame: &Frame) -> Option<&'a Arc<Made>> {
    let memo = workshop.earlier?.memo;
    let before = &memo.composed.as_ref()?.site;
    let index = before.pages.binary_search_by(|known| known.path.cmp(&page.path)).ok()?;
    let is_same = Arc::ptr_eq(&before.pages[index], page) || before.pages[index] == *page;
    let same_frame = before.frames.get(&page.document.language) == Some(frame);
    if is_same && same_frame { memo.made.get(&page.path) } else { None }
}

/// A file that belongs to no sheet.
fn of_site(workshop: &Workshop<'_>, job: &Job<'_>, path: OutPath, bytes: &[u8]) -> Arc<Made> {
    match workshop.known_file(&path, bytes) {
        Some(known) => known.clone(),
        None => file(job, path, bytes.to_vec(), SITE, None).into(),
    }
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
    let mut made = file(job, page.path.clone(), html.into_bytes(), publication, subject);
    if let Content::Flow(flow) = &page.document.content {
        collect(&flow.blocks, &mut made.pictures);
    }
    made
}

fn file(job: &Job<'_>, path: OutPath, bytes: Vec<u8>, publication: &'static str, subject: Option<String>) -> Made {
    let mut made = Made::new(&Job { path, ..job.clone() }, bytes, None);
    made.artifact = Artifact { publication, subject, ..made.artifact };
    made
}

/// Style, fonts and pictures.
fn files(workshop: &Workshop<'_>, job: &Job<'_>, pages: &[Arc<Made>]) -> Vec<Arc<Made>> {
    let mut files: BTreeMap<OutPath, &[u8]> = BTreeMap::new();
    for (name, bytes) in &workshop.theme.assets {
        // `theme` has refused names that are no paths of `dist`.
        if let Ok(path) = OutPath::new(name) {
            files.insert(path, bytes);
        }
    }
    for picture in pages.iter().flat_map(|page| &page.pictures) {
        let bytes = workshop.snapshot.binaries.get(&format!("content/{picture}"));
        if let (Some(path), Some(bytes)) = (picture_path(picture), bytes) {
            files.insert(path, bytes);
        }
    }
    files.into_iter().map(|(path, bytes)| of_site(workshop, job, path, bytes)).collect()
}

/// The publisher's mark, which is on every page or on none.
fn logo(workshop: &Workshop<'_>, job: &Job<'_>, site: &Site) -> Option<Arc<Made>> {
    let path = site.frames.values().find_map(|frame| frame.logo.as_ref()).map(|logo| logo.path.clone())?;
    let named = workshop.catalogue.site.publisher.logo.as_ref()?;
    let bytes = workshop.snapshot.binaries.get(&format!("content/{named}"))?;
    Some(of_site(workshop, job, path, bytes))
}

/// The pictures of some blocks.
fn collect(blocks: &[Block], out: &mut Vec<String>) {
    let items = |items: &[Item], out: &mut Vec<String>| items.iter().for_each(|item| collect(item, out));
    for block in blocks {
        match block {
            Block::Figure(figure) => out.push(figure.file.clone()),
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
