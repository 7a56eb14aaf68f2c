//! *Which papers that were handed out may no longer be followed*, and what each says that is no longer so.
//!
//! It looks at a project that may be wrong: a sheet that was taken away is an error of the project, and the very reason
//! to call its paper back. The papers of a local edition are held to that edition's own contacts and publisher.

use std::collections::{BTreeMap, BTreeSet};

use super::build::Resolved;
use super::facts::{self, Change};
use super::ledger::{self, Sealed};
use super::{Kit, Matter, Parts, Project, Run, RunSheet, Territory, edition, kit, role};
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::settings::Site;
use crate::sheet::{Block, BlockKind, Draft, plain_text};

/// A print run with papers to take down.
#[derive(Debug, Clone)]
pub struct Recall {
    /// As the ledger has it.
    pub run: Run,
    /// The territory whose contacts and publisher it is held to; none of a national run, nor of one whose territory is
    /// gone.
    pub territory: Option<String>,
    /// The site that its papers lead to, and who calls them back.
    pub site: Site,
    /// The kit as its file describes it now; `None` when there is no such file any more.
    pub kit: Option<Kit>,
    /// Those of its sheets whose papers are to be taken down, in the order of the run.
    pub sheets: Vec<Withdrawn>,
}

/// A printed sheet that may no longer be followed.
#[derive(Debug, Clone)]
pub struct Withdrawn {
    /// As it was printed.
    pub printed: RunSheet,
    /// Whether the day after which the paper says to take it down has passed.
    pub is_expired: bool,
    /// What became of the sheet.
    pub fate: Fate,
    /// The sheet as it is now, or the one that took its place.
    pub current: Option<Current>,
    /// The newest run of the same kit whose paper of this sheet is good.
    pub newer: Option<Newer>,
}

/// What became of a printed sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    /// It says the same.
    Same,
    /// What matters in it changed.
    Changed(Vec<Change>),
    /// It changed, and the ledger does not say in what.
    Rewritten,
    /// Another sheet took its place, with other steps.
    Merged,
    /// There is neither the sheet nor another in its place.
    Gone,
}

/// A sheet that there is.
#[derive(Debug, Clone)]
pub struct Current {
    /// Its slug.
    pub slug: String,
    /// Its title, as written.
    pub title: String,
    /// Its code.
    pub code: Option<String>,
    /// Whether it is to be read again before it is printed.
    pub is_expired: bool,
    /// The titles of its phases and steps, by id.
    pub titles: BTreeMap<String, String>,
}

/// A later run, with a good paper of the sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Newer {
    /// Its edition.
    pub edition: String,
    /// The sheet's fingerprint on it.
    pub fingerprint: String,
}

/// Compares every run with what there is; how many there are, and those at stake.
pub(super) fn all(
    parts: Parts<'_>,
    territories: &BTreeMap<String, Territory>,
    diagnostics: &mut Diagnostics,
) -> Option<(usize, Vec<Recall>)> {
    let Parts { snapshot, site, drafts, directory, theme_fingerprint, tender, today, drafts_allowed, .. } = parts;
    let sealed = ledger::read(snapshot, diagnostics);
    let project = |site, directory| Project::new(snapshot, site, directory, &sealed, &drafts, today, drafts_allowed);
    let national = project(&site, &directory);
    let mut found = Diagnostics::default();
    let kits = kit::read_all(&national, &tender, &mut found);
    let found = found.sorted();
    let mut recalls = Vec::new();
    // One territory at a time: each project walks the sheets on its own.
    for (territory, runs) in by_territory(&sealed, territories, diagnostics) {
        let local = territory.and_then(|id| territories.get(id)).map(|own| project(&own.site, &own.directory));
        let project = local.as_ref().unwrap_or(&national);
        for (index, run) in runs {
            let kit = kits.iter().find(|kit| kit.slug.as_str() == run.kit);
            if kit.is_none() {
                // One that is there and cannot be read would send the letter to nobody.
                let file = format!("content/kits/{}.toml", run.kit);
                let is_of_it = |fault: &&Diagnostic| fault.place.as_ref().is_some_and(|place| place.source.name == file);
                diagnostics.extend(found.iter().filter(|fault| fault.severity == Severity::Error).filter(is_of_it).cloned());
            }
            let judged = |printed| judged(project, kit, printed, &theme_fingerprint, diagnostics);
            let sheets: Vec<Withdrawn> = run.sheets.iter().map(judged).collect();
            let (territory, site) = (territory.map(str::to_owned), project.site.clone());
            recalls.push((index, Recall { run: run.clone(), territory, site, kit: kit.cloned(), sheets }));
        }
    }
    // In the order of the ledger.
    recalls.sort_by_key(|(index, _)| *index);
    let mut recalls: Vec<Recall> = recalls.into_iter().map(|(_, recall)| recall).collect();
    if diagnostics.has_errors() {
        return None;
    }
    let is_good = |sheet: &Withdrawn| !sheet.is_expired && sheet.fate == Fate::Same;
    // The paper that takes the place of another: of the same kit and territory, from the newest run.
    let key = |run: &Run, sheet: &Withdrawn| (run.kit.clone(), run.territory().map(str::to_owned), sheet.printed.slug.clone());
    let mut good = BTreeMap::new();
    let mut runs: Vec<&Recall> = recalls.iter().collect();
    runs.sort_by_key(|recall| recall.run.date);
    for Recall { run, sheets, .. } in runs {
        for sheet in sheets.iter().filter(|sheet| is_good(sheet)) {
            let newer = Newer { edition: run.edition.clone(), fingerprint: sheet.printed.fingerprint.clone() };
            good.insert(key(run, sheet), (run.date, newer));
        }
    }
    for Recall { run, sheets, .. } in &mut recalls {
        sheets.retain(|sheet| !is_good(sheet));
        for sheet in sheets {
            let newer = good.get(&key(run, sheet)).filter(|(day, _)| *day >= run.date);
            sheet.newer = newer.map(|(_, newer)| newer.clone());
        }
    }
    recalls.retain(|recall| !recall.sheets.is_empty());
    // Two runs of a day stay in the order of the ledger.
    recalls.sort_by_key(|recall| std::cmp::Reverse(recall.run.date));
    Some((sealed.ledger.runs.len(), recalls))
}

/// The runs of the ledger, each with its place there, by the territory that they are held to. Those of one that is gone are
/// held to the nation, and a warning says so once.
fn by_territory<'a>(
    sealed: &'a Sealed,
    territories: &BTreeMap<String, Territory>,
    diagnostics: &mut Diagnostics,
) -> BTreeMap<Option<&'a str>, Vec<(usize, &'a Run)>> {
    let mut runs: BTreeMap<Option<&str>, Vec<(usize, &Run)>> = BTreeMap::new();
    let mut lost = BTreeSet::new();
    for (index, (run, place)) in sealed.with_places().enumerate() {
        let known = run.territory().filter(|id| territories.contains_key(*id));
        if let Some(id) = run.territory().filter(|id| known.is_none() && lost.insert(*id)) {
            let told = Diagnostic::warning("recall-edition").at(place.clone()).fact("territory", id);
            diagnostics.push(told.fact("file", edition::file_of(id)));
        }
        runs.entry(known).or_default().push((index, run));
    }
    runs
}

/// Holds one printed sheet to what there is.
fn judged(
    project: &Project<'_>,
    kit: Option<&Kit>,
    printed: &RunSheet,
    theme: &[u8; 32],
    diagnostics: &mut Diagnostics,
) -> Withdrawn {
    let is_expired = printed.review_by < project.today;
    let sheet = |fate, current| Withdrawn { printed: printed.clone(), is_expired, fate, current, newer: None };
    let home = project.home(&printed.slug);
    let Some((draft, index)) = home.and_then(|home| Some((home, project.first(&home.slug, project.language(home))?))) else {
        return sheet(Fate::Gone, None);
    };
    // A role that nobody knows is a slip of the keyboard: it would pass for a phone that was taken away.
    role::check(project, index, diagnostics);
    let resolved = Resolved::of(project, index, theme);
    let poster = kit.and_then(|kit| kit.poster.as_ref());
    let own = poster.map_or([None; 2], |poster| [poster.contact.as_deref(), poster.counter.as_deref()]);
    let help = [resolved.help_contact.as_deref(), resolved.help_counter.as_deref()];
    let now = facts::of(draft, project.site, project.directory, help, own);
    let is_same = resolved.fingerprint.to_string().starts_with(&printed.fingerprint);
    let current = current(project, draft);
    let fate = match facts::outdated(&printed.facts, &now, is_same) {
        None => Fate::Same,
        Some(_) if printed.facts.is_empty() => Fate::Rewritten,
        Some(changes) if draft.slug != printed.slug && !keeps_steps(&changes, &current) => Fate::Merged,
        Some(changes) => Fate::Changed(changes),
    };
    sheet(fate, Some(current))
}

/// Whether a sheet under another name still has the steps of the one that was printed: it was renamed, not merged.
fn keeps_steps(changes: &[Change], current: &Current) -> bool {
    let is_lost = |change: &Change| change.matter == Matter::Step && !current.titles.contains_key(&change.step);
    !changes.iter().any(is_lost)
}

fn current(project: &Project<'_>, draft: &Draft) -> Current {
    let mut titles = BTreeMap::new();
    collect(&draft.body, &mut titles);
    Current {
        slug: draft.slug.clone(),
        title: draft.head.title.as_ref().map_or_else(|| draft.slug.clone(), |title| title.value.clone()),
        code: project.code_of(draft).map(str::to_owned),
        is_expired: draft.head.review_by.as_ref().is_some_and(|day| day.value < project.today),
        titles,
    }
}

/// The titles of the phases and steps, by id.
fn collect(blocks: &[Block], titles: &mut BTreeMap<String, String>) {
    for block in blocks {
        let (anchor, title, body) = match &block.kind {
            BlockKind::Phase(phase) => (&phase.anchor, &phase.title, &phase.body),
            BlockKind::Step(step) => (&step.anchor, &step.title, &step.body),
            _ => continue,
        };
        titles.insert(anchor.id.clone(), plain_text(title));
        collect(body, titles);
    }
}
