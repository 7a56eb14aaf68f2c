//! What is known of the sheets without making anything: how they read (`check --report`), and what must be read again
//! (`check --stale`). A sheet that a build refuses is in both.

use std::collections::{BTreeMap, BTreeSet};

use super::memo::Memo;
use super::read::{self, judge};
use super::run::run;
use super::{Order, Run, Stop};
use crate::check::{self, Content, Freshness, Legibility, Lexicon, Prose};
use crate::diagnostic::{Defect, Diagnostic, Diagnostics};
use crate::picture::Gallery;
use crate::sheet::Draft;
use crate::{places, settings, source};

/// How one sheet reads, and what the rules say of it.
#[derive(Debug)]
pub struct SheetReport {
    /// Its file, from the root.
    pub file: String,
    /// Its title, as written; its slug without one.
    pub title: String,
    /// Its language.
    pub language: String,
    /// What was measured.
    pub legibility: Legibility,
    /// How many times each rule spoke of it, by code.
    pub rules: BTreeMap<&'static str, usize>,
}

/// Measures every sheet, in the order of their files.
pub fn report(order: &Order) -> Run<Vec<SheetReport>> {
    run(order, |diagnostics| {
        let (snapshot, found) = source::read(&order.root)?;
        let mut told = found;
        // A refusal is counted with the rest.
        let mut memo = Memo::kept();
        let _ = judge(snapshot.clone(), order, &(), &mut memo, &mut told);
        let told: Vec<Diagnostic> = told.sorted();
        let mut ignored = Diagnostics::default();
        let site = settings::read(&snapshot, &mut ignored);
        let Some((Some(theme), _)) = &memo.theme else {
            diagnostics.extend(told);
            return Err(Stop::Refused);
        };
        let directory = places::read(&snapshot, &mut ignored);
        let language = site.map_or_else(|| "fr".to_owned(), |site| site.language);
        let lexicon = Lexicon::read(&snapshot, &language, &mut ignored);
        let gallery = Gallery::default();
        let mut rules: BTreeMap<&str, BTreeMap<&'static str, usize>> = BTreeMap::new();
        for (place, found) in told.iter().filter_map(|found| Some((found.place.as_ref()?, found))) {
            *rules.entry(&place.source.name).or_default().entry(found.code).or_default() += 1;
        }
        let content = Content { drafts: &[], directory: &directory, theme, gallery: &gallery, lexicon: &lexicon, drafts_allowed: true };
        let sheet = |draft: &Draft| {
            let file = draft.source.name.clone();
            let legibility = Defect::blame(&file, || check::legibility(&Prose::read(&content, draft)));
            SheetReport {
                title: draft.head.title.as_ref().map_or_else(|| draft.slug.clone(), |title| title.value.clone()),
                language: draft.language.clone().unwrap_or_else(|| language.clone()),
                legibility,
                rules: rules.get(file.as_str()).cloned().unwrap_or_default(),
                file,
            }
        };
        Ok(memo.sheets.values().map(|known| sheet(&known.draft)).collect())
    })
}

/// What must be read again within `days` of the order's day.
pub fn stale(order: &Order, days: u16) -> Run<Freshness> {
    run(order, |_| {
        let (snapshot, _) = source::read(&order.root)?;
        let mut ignored = Diagnostics::default();
        let site = settings::read(&snapshot, &mut ignored);
        let help = site.into_iter().flat_map(|site| [site.help_contact, site.help_counter]);
        let sitewide: BTreeSet<String> = help.flatten().collect();
        let directory = places::read(&snapshot, &mut ignored);
        let sheets = read::sheets(snapshot.sheets(), &Memo::default());
        let drafts: Vec<&Draft> = sheets.iter().map(|known| &*known.draft).collect();
        Ok(check::freshness(&drafts, &directory, &sitewide, order.today, days))
    })
}
