//! From files to what they mean.

use std::collections::BTreeSet;
use std::sync::Arc;

use rayon::prelude::*;

use super::{Order, Stage, Stop, Watch};
use crate::catalogue::{self, Catalogue, PaperVariant, Parts};
use crate::check::{self, Content, Lexicon};
use crate::diagnostic::{Defect, Diagnostics, Source};
use crate::picture::{self, Gallery};
use crate::places::Directory;
use crate::settings::Site;
use crate::sheet::{self, Draft};
use crate::source::{self, Snapshot};
use crate::theme::{self, Theme};
use crate::{places, settings};

/// A project in which nothing is wrong.
pub(super) struct Project {
    pub(super) snapshot: Snapshot,
    pub(super) theme: Theme,
    pub(super) catalogue: Catalogue,
    pub(super) gallery: Gallery,
}

/// Reads the project and judges all of it, whatever is found on the way.
pub(super) fn read(order: &Order, watch: &dyn Watch, diagnostics: &mut Diagnostics) -> Result<Project, Stop> {
    watch.at(Stage::Reading);
    let (snapshot, found) = source::read(&order.root)?;
    diagnostics.extend(found);
    judge(snapshot, order, watch, diagnostics)
}

/// Judges all of a project that was read.
pub(super) fn judge(
    snapshot: Snapshot,
    order: &Order,
    watch: &dyn Watch,
    diagnostics: &mut Diagnostics,
) -> Result<Project, Stop> {
    watch.at(Stage::Checking);
    let site = settings::read(&snapshot, diagnostics);
    let directory = places::read(&snapshot, diagnostics);
    let (theme, read) = rayon::join(|| look(&snapshot, site.as_ref()), || drafts(snapshot.sheets()));
    let (theme, found) = theme;
    diagnostics.extend(found);
    let mut drafts = Vec::with_capacity(read.len());
    for (draft, found) in read {
        drafts.push(draft);
        diagnostics.extend(found);
    }
    let (Some(site), Some(theme)) = (site, theme) else { return Err(Stop::Refused) };
    press(order, &site, &snapshot, diagnostics);
    let gallery = gallery(&snapshot, &drafts);
    let lexicon = Lexicon::read(&snapshot, &site.language, diagnostics);
    rules(&drafts, &directory, &theme, &gallery, &lexicon, diagnostics);
    let parts = Parts {
        snapshot: &snapshot,
        site,
        drafts,
        directory,
        theme_fingerprint: theme.fingerprint,
        today: order.today,
        drafts_allowed: order.drafts,
    };
    let catalogue = catalogue::build(parts, diagnostics).filter(|_| !diagnostics.has_errors());
    catalogue.map(|catalogue| Project { snapshot, theme, catalogue, gallery }).ok_or(Stop::Refused)
}

/// Says what keeps the press files that were asked for from being made.
pub(super) fn press(order: &Order, site: &Site, snapshot: &Snapshot, diagnostics: &mut Diagnostics) {
    if order.request.variants.contains(&PaperVariant::Press) {
        diagnostics.extend(catalogue::press_fault(site, snapshot));
    }
}

/// The theme that a site asks for, and what is wrong in it.
pub(super) fn look(snapshot: &Snapshot, site: Option<&Site>) -> (Option<Theme>, Diagnostics) {
    let mut found = Diagnostics::default();
    let theme = theme::load(snapshot, site.map_or("clair", |site| &site.theme), &mut found);
    (theme, found)
}

/// Reads sheets, each on its own, and keeps their order.
pub(super) fn drafts<'a>(sheets: impl Iterator<Item = &'a Arc<Source>>) -> Vec<(Draft, Diagnostics)> {
    let sources: Vec<_> = sheets.collect();
    sources.into_par_iter().map(draft).collect()
}

/// Decodes the pictures of sheets, each file once, side by side.
pub(super) fn gallery(snapshot: &Snapshot, drafts: &[Draft]) -> Gallery {
    let files: BTreeSet<String> = drafts.iter().flat_map(check::pictures).collect();
    let decode = |file: String| {
        let bytes = snapshot.binaries.get(&format!("content/{file}"))?;
        Some((picture::decode(bytes), file))
    };
    let decoded: Vec<_> = files.into_par_iter().filter_map(decode).collect();
    let mut gallery = Gallery::default();
    for (picture, file) in decoded {
        match picture {
            Ok(picture) => drop(gallery.pictures.insert(file, Arc::new(picture))),
            Err(fault) => drop(gallery.faults.insert(file, fault)),
        }
    }
    gallery
}

/// Runs the content rules over sheets, each on its own.
pub(super) fn rules(
    drafts: &[Draft],
    directory: &Directory,
    theme: &Theme,
    gallery: &Gallery,
    lexicon: &Lexicon,
    diagnostics: &mut Diagnostics,
) {
    let judge = |draft: &Draft| {
        let mut found = Diagnostics::default();
        let content = Content { drafts: std::slice::from_ref(draft), directory, theme, gallery, lexicon };
        Defect::blame(&draft.source.name, || check::content(&content, &mut found));
        found
    };
    let found: Vec<Diagnostics> = drafts.par_iter().map(judge).collect();
    diagnostics.extend(found.into_iter().flatten());
}

/// Reads one sheet.
fn draft(source: &Arc<Source>) -> (Draft, Diagnostics) {
    let mut found = Diagnostics::default();
    let draft = Defect::blame(&source.name, || sheet::read(source, &mut found));
    (draft, found)
}
