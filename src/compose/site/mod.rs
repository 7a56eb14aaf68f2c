//! *The pages of the site.* Sheets, home, what to print, and what a public site owes its readers: legal notice,
//! personal data, accessibility statement, site map, authenticity; and the page behind each QR code.

mod about;
mod authenticity;
mod code;
mod data;
mod feed;
mod frame;
mod home;
mod legal;
mod prepare;
mod print;
mod sample;
mod sheet;
mod statement;
mod weight;
mod writer;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use super::Fact;
use super::fact::Facts;
use crate::catalogue::{Catalogue, Sheet};
use crate::document::{Feed, Frame, Page};
use crate::language::Words;
use crate::paths::OutPath;
use authenticity::Proof;
use writer::Writer;

/// All the pages, and what they repeat.
#[derive(Debug, Clone)]
pub struct Site {
    /// By language of the page.
    pub frames: BTreeMap<String, Frame>,
    /// In the order of their paths.
    pub pages: Vec<Arc<Page>>,
    /// Those of them that belong to a sheet, by its slug and language.
    of_sheets: BTreeMap<(String, String), Vec<Arc<Page>>>,
    /// Those that say nothing of any sheet but its head and its papers.
    of_heads: Vec<Arc<Page>>,
    /// What the authenticity page says of each sheet, in the order of the catalogue.
    proofs: Vec<Proof>,
    /// What is new, one a language that has sheets.
    pub feeds: Vec<Feed>,
    /// Files of plain text that pages link.
    pub texts: Vec<(OutPath, String)>,
}

/// What an earlier build composed from the same files, but for the bodies of some sheets: what says nothing of those is
/// taken from it.
#[derive(Debug, Clone, Copy)]
pub struct Earlier<'a> {
    /// Its pages.
    pub site: &'a Site,
    /// What its papers were.
    pub facts: &'a [Fact],
    /// The slugs of the sheets that may be other than they were.
    pub changed: &'a BTreeSet<String>,
}

/// Composes every page. `facts` are the papers, texts and kits that were made: nothing else is linked or weighed.
#[must_use]
pub fn site<'a>(
    catalogue: &'a Catalogue,
    facts: &'a [Fact],
    words: &(dyn Fn(&str) -> &'a Words + Sync),
    earlier: Option<Earlier<'_>>,
) -> Site {
    let main = &catalogue.site.language;
    let facts_of = Facts::new(facts);
    let earlier = earlier.map(|earlier| (earlier, Facts::new(earlier.facts)));
    let writer = |language: &'a str| Writer::new(catalogue, &facts_of, language, words(language));
    let own = writer(main);
    let languages = languages(catalogue);
    let of_heads = || {
        // A kit's page has its archive's checksum.
        if let Some((earlier, _)) = earlier.as_ref().filter(|(earlier, _)| earlier.facts == facts) {
            return earlier.site.of_heads.clone();
        }
        let mut pages = vec![
            about::glossary(&own),
            about::not_found(&own),
            legal::notice(&own),
            legal::personal_data(&own),
        ];
        pages.extend(languages.iter().map(|language| home::home(&writer(language), &languages, words)));
        pages.extend(about::territories(&own));
        pages.extend(print::index(&own));
        pages.extend(catalogue.kits.iter().filter_map(|kit| print::kit(&own, kit)));
        pages.into_iter().map(Arc::new).collect()
    };
    let proofs = || {
        let known = earlier.as_ref().map_or(&[][..], |(earlier, _)| &earlier.site.proofs);
        let proofs = authenticity::proofs(&own, known);
        (Arc::new(authenticity::page(&own, &proofs)), proofs)
    };
    // Each of these two lists every sheet.
    let (of_heads, (authenticity, proofs)) = rayon::join(of_heads, proofs);
    let mut pages: Vec<Arc<Page>> = of_heads.iter().cloned().chain([authenticity]).collect();
    // Sheets are many, and each is some work.
    let compose = |sheet: &'a Sheet| {
        let key = (sheet.slug.to_string(), sheet.language.clone());
        let known = earlier.as_ref().filter(|(earlier, facts)| {
            !earlier.changed.contains(&key.0) && facts.of(&key.0) == facts_of.of(&key.0)
        });
        if let Some(known) = known.and_then(|(earlier, _)| earlier.site.of_sheets.get(&key)) {
            return (key, known.clone());
        }
        let writer = writer(&sheet.language);
        let whole = sheet::page(&writer, sheet, words);
        let mut pages: Vec<Page> = whole.iter().filter_map(|page| prepare::page(&writer, sheet, page, words)).collect();
        pages.extend(whole);
        if sheet.language == *main {
            pages.extend(code::pages(&writer, sheet));
        }
        pages.extend(sheet::moved(&writer, sheet));
        (key, pages.into_iter().map(Arc::new).collect())
    };
    let of_sheets: BTreeMap<_, Vec<_>> = catalogue.sheets.par_iter().map(compose).collect();
    pages.extend(of_sheets.values().flatten().cloned());
    pages.sort_by(|a, b| a.path.cmp(&b.path));
    let feeds = || {
        if let Some((earlier, _)) = &earlier {
            return earlier.site.feeds.clone();
        }
        let sheets: BTreeSet<&'a str> = catalogue.sheets.iter().map(|sheet| sheet.language.as_str()).collect();
        sheets.into_iter().filter_map(|language| feed::feed(&writer(language))).collect()
    };
    let whole = || {
        // These two speak of all the others.
        pages.push(statement::statement(&own, &pages).into());
        pages.sort_by(|a, b| a.path.cmp(&b.path));
        let known = earlier.as_ref().and_then(|(earlier, _)| about::known_map(&earlier.site.pages, &pages));
        pages.push(known.unwrap_or_else(|| about::site_map(&own, &pages).into()));
        pages.sort_by(|a, b| a.path.cmp(&b.path));
        pages
    };
    let (pages, feeds) = rayon::join(whole, feeds);
    let frames = languages.iter().map(|language| ((*language).to_owned(), frame::frame(&writer(language))));
    let texts = authenticity::sums(facts).into_iter().collect();
    Site { frames: frames.collect(), pages, of_sheets, of_heads, proofs, feeds, texts }
}

/// The site's language, then the others that have sheets.
fn languages(catalogue: &Catalogue) -> Vec<&str> {
    let main = catalogue.site.language.as_str();
    let others: BTreeSet<&str> = catalogue.sheets.iter().map(|sheet| sheet.language.as_str()).collect();
    std::iter::once(main).chain(others.into_iter().filter(|language| *language != main)).collect()
}

/// The words that a language is called by in itself.
fn own_name<'a>(language: &str, words: &(dyn Fn(&str) -> &'a Words + Sync)) -> String {
    words(language).get("site-language")
}

#[cfg(test)]
mod tests;
