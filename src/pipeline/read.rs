//! From files to what they mean.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use super::memo::{Found, Memo};
use super::{Order, Stage, Stop, Watch};
use crate::catalogue::{self, Catalogue, PaperVariant, Parts};
use crate::check::{self, Content, Lexicon};
use crate::diagnostic::{Defect, Diagnostics, Source};
use crate::picture::{self, Gallery};
use crate::settings::Site;
use crate::sheet::{self, Draft};
use crate::source::{self, Snapshot};
use crate::theme::{self, Theme};
use crate::{places, settings};

/// A project in which nothing is wrong.
pub(super) struct Project {
    pub(super) snapshot: Snapshot,
    pub(super) theme: Arc<Theme>,
    pub(super) catalogue: Catalogue,
    pub(super) gallery: Gallery,
}

/// Reads the project and judges all of it, whatever is found on the way.
pub(super) fn read(order: &Order, watch: &dyn Watch, diagnostics: &mut Diagnostics) -> Result<Project, Stop> {
    watch.at(Stage::Reading);
    let (snapshot, found) = source::read(&order.root)?;
    diagnostics.extend(found);
    judge(snapshot, order, watch, &mut Memo::default(), diagnostics)
}

/// Judges all of a project that was read.
pub(super) fn judge(
    snapshot: Snapshot,
    order: &Order,
    watch: &dyn Watch,
    memo: &mut Memo,
    diagnostics: &mut Diagnostics,
) -> Result<Project, Stop> {
    watch.at(Stage::Checking);
    memo.start(&snapshot);
    let site = settings::read(&snapshot, diagnostics);
    let directory = places::read(&snapshot, diagnostics);
    let known = memo.theme.take();
    let look = || known.unwrap_or_else(|| look(&snapshot, site.as_ref()));
    let (theme, read) = rayon::join(look, || drafts(snapshot.sheets(), memo));
    memo.theme = Some(theme.clone());
    let (theme, found) = theme;
    diagnostics.extend(found);
    memo.drafts.clear();
    let mut drafts = Vec::with_capacity(read.len());
    for (draft, found) in read {
        diagnostics.extend(found.iter().cloned());
        drafts.push(draft.clone());
        memo.drafts.insert(draft.source.name.clone(), (draft, found));
    }
    let (Some(site), Some(theme)) = (site, theme) else { return Err(Stop::Refused) };
    press(order, &site, &snapshot, diagnostics);
    let gallery = gallery(&snapshot, &drafts, memo);
    let lexicon = Lexicon::read(&snapshot, &site.language, diagnostics);
    let content = Content {
        drafts: &[],
        directory: &directory,
        theme: &theme,
        gallery: &gallery,
        lexicon: &lexicon,
        drafts_allowed: order.drafts,
    };
    rules(&drafts, &content, memo, diagnostics);
    let parts = Parts {
        snapshot: &snapshot,
        site,
        drafts,
        directory,
        theme_fingerprint: theme.fingerprint,
        today: order.today,
        drafts_allowed: order.drafts,
    };
    let catalogue = catalogue::build(parts, &mut memo.judged, diagnostics).filter(|_| !diagnostics.has_errors());
    catalogue.map(|catalogue| Project { snapshot, theme, catalogue, gallery }).ok_or(Stop::Refused)
}

/// Says what keeps the press files that were asked for from being made.
pub(super) fn press(order: &Order, site: &Site, snapshot: &Snapshot, diagnostics: &mut Diagnostics) {
    if order.request.variants.contains(&PaperVariant::Press) {
        diagnostics.extend(catalogue::press_fault(site, snapshot));
    }
}

/// The theme that a site asks for, and what is wrong in it.
pub(super) fn look(snapshot: &Snapshot, site: Option<&Site>) -> (Option<Arc<Theme>>, Diagnostics) {
    let mut found = Diagnostics::default();
    let theme = theme::load(snapshot, site.map_or("clair", |site| &site.theme), &mut found);
    (theme.map(Arc::new), found)
}

/// Reads sheets, each on its own, and keeps their order.
pub(super) fn drafts<'a>(
    sheets: impl Iterator<Item = &'a Arc<Source>>,
    memo: &Memo,
) -> Vec<(Arc<Draft>, Found)> {
    let sources: Vec<_> = sheets.collect();
    let read = |source: &Arc<Source>| {
        let known = memo.drafts.get(&source.name).filter(|(draft, _)| Arc::ptr_eq(&draft.source, source));
        known.cloned().unwrap_or_else(|| draft(source))
    };
    sources.into_par_iter().map(read).collect()
}

/// Decodes the pictures of sheets, each file once, side by side.
pub(super) fn gallery(snapshot: &Snapshot, drafts: &[Arc<Draft>], memo: &mut Memo) -> Gallery {
    let known = std::mem::take(&mut memo.figures);
    let figures = |draft: &Arc<Draft>| {
        let known = known.get(&draft.source.name).filter(|(known, _)| Arc::ptr_eq(known, draft)).cloned();
        known.unwrap_or_else(|| (draft.clone(), check::pictures(draft).collect()))
    };
    let figures: Vec<_> = drafts.par_iter().map(figures).collect();
    let files: BTreeSet<String> = figures.iter().flat_map(|(_, files)| files.iter().cloned()).collect();
    memo.figures = figures.into_iter().map(|(draft, files)| (draft.source.name.clone(), (draft, files))).collect();
    let decode = |file: String| {
        let bytes = snapshot.binaries.get(&format!("content/{file}"))?;
        let known = memo.pictures.get(&file).filter(|(known, _)| Arc::ptr_eq(known, bytes)).cloned();
        let known = known.unwrap_or_else(|| (bytes.clone(), picture::decode(bytes).map(Arc::new)));
        Some((file, known))
    };
    let decoded: BTreeMap<_, _> = files.into_par_iter().filter_map(decode).collect();
    let mut gallery = Gallery::default();
    for (file, (_, picture)) in &decoded {
        match picture {
            Ok(picture) => drop(gallery.pictures.insert(file.clone(), picture.clone())),
            Err(fault) => drop(gallery.faults.insert(file.clone(), fault.clone())),
        }
    }
    memo.pictures = decoded;
    gallery
}

/// Runs the content rules over sheets, each on its own, in the surroundings that `content` gives.
pub(super) fn rules(drafts: &[Arc<Draft>], content: &Content<'_>, memo: &mut Memo, diagnostics: &mut Diagnostics) {
    let judge = |draft: &Arc<Draft>| {
        let known = memo.rules.get(&draft.source.name).filter(|(known, _)| Arc::ptr_eq(known, draft));
        known.map(|(_, found)| Arc::clone(found)).unwrap_or_else(|| {
            let mut found = Diagnostics::default();
            let content = Content { drafts: std::slice::from_ref(&**draft), ..*content };
            Defect::blame(&draft.source.name, || check::content(&content, &mut found));
            found.sorted().into()
        })
    };
    let found: Vec<Found> = drafts.par_iter().map(judge).collect();
    memo.rules.clear();
    for (draft, found) in drafts.iter().zip(found) {
        diagnostics.extend(found.iter().cloned());
        memo.rules.insert(draft.source.name.clone(), (draft.clone(), found));
    }
}

/// Reads one sheet.
fn draft(source: &Arc<Source>) -> (Arc<Draft>, Found) {
    let mut found = Diagnostics::default();
    let draft = Defect::blame(&source.name, || sheet::read(source, &mut found));
    (Arc::new(draft), found.sorted().into())
}
