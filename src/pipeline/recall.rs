//! Which papers to call back. Nothing is made, and what is wrong in the project does not stop it: what cannot be read,
//! and so not compared, does.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use jiff::ToSpan;
use jiff::civil::Date;

use super::copies::{self, Copies};
use super::memo::Memo;
use super::run::run;
use super::{Order, Run, Stop, edition, read};
use crate::catalogue::{self, EditionFile, KitDelivery, Parts, Recall, Territory};
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::places::Directory;
use crate::source::Snapshot;
use crate::{places, settings, source};

/// How long a venue has to take papers down: a week leaves time for the post and for who is away.
const DAYS: i64 = 7;

/// The papers to call back.
#[derive(Debug)]
pub struct Recalled {
    /// The language that the project is written in.
    pub language: String,
    /// The day of the letter.
    pub today: Date,
    /// The last day to take them down.
    pub remove_by: Date,
    /// How many runs were looked at.
    pub runs: usize,
    /// The runs at stake, the newest first.
    pub recalls: Vec<Lot>,
}

/// The papers of one run, and where they went.
#[derive(Debug)]
pub struct Lot {
    /// What is wrong with them.
    pub recall: Recall,
    /// The copies of each of its sheets.
    pub copies: Copies,
    /// The places that got some, as the ledger says; for a run of before it did, as far as the kit still says.
    pub places: Vec<String>,
    /// Where they were sent.
    pub deliveries: Vec<Delivery>,
}

/// Where some copies of a run were sent.
#[derive(Debug)]
pub struct Delivery {
    /// To whom.
    pub to: KitDelivery,
    /// The copies of each sheet; `None` when the kit no longer says what was ordered.
    pub copies: Option<Copies>,
}

/// Compares the ledger with what there is.
pub fn recall(order: &Order) -> Run<Recalled> {
    run(order, |diagnostics| {
        let (snapshot, found) = source::read(&order.root)?;
        let mut told = found;
        let site = settings::read(&snapshot, &mut told);
        let directory = places::read(&snapshot, &mut told);
        let (theme, found) = read::look(&snapshot, site.as_ref());
        told.extend(found);
        let editions = editions(&snapshot, &directory, &mut told);
        let data = edition::data(&snapshot, &directory, editions.values(), &mut told);
        let sheets = read::sheets(snapshot.sheets(), &Memo::default());
        told.extend(sheets.iter().flat_map(|known| known.found.iter().cloned()));
        diagnostics.extend(errors(told));
        let (Some(site), Some(theme), false) = (site, theme, diagnostics.has_errors()) else { return Err(Stop::Refused) };
        let drafts: Vec<_> = sheets.iter().map(|known| known.draft.clone()).collect();
        let words = read::words(&site, drafts.iter(), &theme);
        // That the data lacks a place is for `check` to say.
        let mut found = Diagnostics::default();
        let own = |edition: &EditionFile| edition::territory((&site, &directory), edition, &data, &words, &mut found);
        let territories = editions.values().map(own);
        let territories: BTreeMap<String, Territory> = editions.keys().cloned().zip(territories).collect();
        let language = site.language.clone();
        let parts = Parts {
            snapshot: &snapshot,
            site,
            drafts,
            directory,
            editions: Arc::default(),
            territory: None,
            theme_fingerprint: theme.fingerprint,
            tender: theme.tender(),
            today: order.today,
            drafts_allowed: true,
        };
        let (runs, recalls) = catalogue::recalls(parts, &territories, diagnostics).ok_or(Stop::Refused)?;
        let remove_by = order.today.saturating_add(DAYS.days());
        let recalls = recalls.into_iter().map(|recall| lot(recall, diagnostics)).collect();
        Ok(Recalled { language, today: order.today, remove_by, runs, recalls })
    })
}

/// The territories that papers were printed for; what is wrong in the files of the others does not matter here.
fn editions(snapshot: &Snapshot, directory: &Directory, told: &mut Diagnostics) -> BTreeMap<String, EditionFile> {
    let sealed = catalogue::sealed_territories(snapshot);
    let mut found = Diagnostics::default();
    let mut editions = catalogue::editions(snapshot, directory, &mut found);
    editions.retain(|id, _| sealed.contains(id));
    let is_sealed = |fault: &Diagnostic| {
        let file = fault.place.as_ref().map_or("", |place| place.file());
        Path::new(file).file_stem().is_some_and(|id| sealed.contains(&*id.to_string_lossy()))
    };
    told.extend(found.into_iter().filter(is_sealed));
    editions
}

/// What keeps papers from being compared; the rest is for `check` to say.
fn errors(told: Diagnostics) -> impl Iterator<Item = Diagnostic> {
    told.into_iter().filter(|told| told.severity == Severity::Error)
}

fn lot(recall: Recall, diagnostics: &mut Diagnostics) -> Lot {
    let run = &recall.run;
    let sheets = u32::try_from(run.sheets.len()).unwrap_or(u32::MAX).max(1);
    let of_a_sheet = |copies: &Copies| copies.iter().map(|(product, n)| (product.clone(), n.div_ceil(sheets))).collect();
    let copies = of_a_sheet(&run.copies);
    let of_today = |to: &str| recall.kit.iter().flat_map(|kit| &kit.deliveries).find(|known| known.to == to).cloned();
    if !run.places.is_empty() {
        let names = run.places.iter().filter(|place| !place.copies.is_empty()).map(|place| place.to.clone());
        let places = names.collect::<BTreeSet<_>>().into_iter().collect();
        let deliveries = run.places.iter().filter_map(|place| {
            let then = KitDelivery { to: place.to.clone(), address: place.address.clone()? };
            // One that has moved since is written to where it is.
            Some(Delivery { to: of_today(&place.to).unwrap_or(then), copies: Some(of_a_sheet(&place.copies)) })
        });
        return Lot { copies, places, deliveries: deliveries.collect(), recall };
    }
    // A kit that was changed since says nothing of what was ordered then.
    let is_as_ordered = recall.kit.as_ref().is_some_and(|kit| copies::of_kit(kit) == run.copies);
    if !is_as_ordered {
        let told = Diagnostic::warning("recall-kit-changed").fact("kit", &run.kit).fact("edition", &run.edition);
        diagnostics.push(told.fact("day", run.date.to_string()).fact("copies", run.copies_listed()));
    }
    let Some(kit) = &recall.kit else { return Lot { recall, copies, places: Vec::new(), deliveries: Vec::new() } };
    let places: BTreeSet<&String> = kit.items.iter().flat_map(|item| item.copies.keys()).collect();
    let places = places.into_iter().cloned().collect();
    let delivery = |to: &KitDelivery| Delivery {
        to: to.clone(),
        copies: is_as_ordered.then(|| copies::of_a_sheet(kit, |place| place == to.to)),
    };
    let deliveries = kit.deliveries.iter().map(delivery).collect();
    Lot { copies, places, deliveries, recall }
}
