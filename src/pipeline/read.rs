//! From files to what they mean.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;
use rayon::prelude::*;

use super::memo::{Found, Known, Memo};
use super::{Order, Stage, Stop, Watch, edition};
use crate::catalogue::{self, Catalogue, EditionFile, PaperVariant, Parts, Territory};
use crate::check::{self, Content, Lexicon};
use crate::diagnostic::{Defect, Diagnostics, Source};
use crate::language::Words;
use crate::picture::{self, Gallery};
use crate::places::Directory;
use crate::publication::Stock;
use crate::settings::Site;
use crate::sheet::{self, Draft};
use crate::source::{self, Snapshot};
use crate::theme::{self, Theme};
use crate::{places, settings};

/// A project in which nothing is wrong.
pub(super) struct Project {
    pub(super) snapshot: Arc<Snapshot>,
    pub(super) theme: Arc<Theme>,
    pub(super) catalogue: Catalogue,
    pub(super) gallery: Arc<Gallery>,
    pub(super) stock: Arc<Stock>,
}

/// Reads the project and judges all of it, whatever is found on the way.
pub(super) fn read(order: &Order, watch: &dyn Watch, diagnostics: &mut Diagnostics) -> Result<Project, Stop> {
    watch.at(Stage::Reading);
    let (snapshot, found) = source::read(&order.root)?;
    diagnostics.extend(found);
    judge(snapshot, order, watch, &mut Memo::default(), diagnostics)
}

/// Judges all of a project that was read, and gives the edition that is asked for, else the national one.
pub(super) fn judge(
    snapshot: Snapshot,
    order: &Order,
    watch: &dyn Watch,
    memo: &mut Memo,
    diagnostics: &mut Diagnostics,
) -> Result<Project, Stop> {
    let ground = ground(snapshot, order, watch, memo, diagnostics)?;
    settle(ground, order, memo, diagnostics)
}

/// The project of the edition that is asked for, else of the national one.
pub(super) fn settle(
    ground: Ground,
    order: &Order,
    memo: &mut Memo,
    diagnostics: &mut Diagnostics,
) -> Result<Project, Stop> {
    let catalogue = match &order.edition {
        None => ground.catalogue(None, &mut memo.judged, diagnostics),
        Some(id) => edition::asked(&ground, id, memo, diagnostics),
    };
    let catalogue = catalogue.filter(|_| !diagnostics.has_errors()).ok_or(Stop::Refused)?;
    let Ground { snapshot, theme, gallery, .. } = ground;
    Ok(Project { snapshot, theme, catalogue, gallery, stock: Arc::default() })
}

/// What every edition of a project stands on.
pub(super) struct Ground {
    pub(super) snapshot: Arc<Snapshot>,
    pub(super) theme: Arc<Theme>,
    pub(super) gallery: Arc<Gallery>,
    pub(super) site: Site,
    pub(super) directory: Directory,
    pub(super) editions: Arc<BTreeMap<String, EditionFile>>,
    drafts: Vec<Arc<Draft>>,
    today: Date,
    drafts_allowed: bool,
}

impl Ground {
    /// The words of every language of the sheets, those of the site's own first.
    pub(super) fn words(&self) -> Vec<(&str, &Words)> {
        words(&self.site, self.drafts.iter(), &self.theme)
    }

    /// The catalogue of an edition, with its own site and directory; of the nation when there is none.
    pub(super) fn catalogue(
        &self,
        local: Option<(&str, Territory)>,
        memo: &mut catalogue::Memo,
        diagnostics: &mut Diagnostics,
    ) -> Option<Catalogue> {
        let territory = local.as_ref().map(|(id, _)| *id);
        let national = || Territory { site: self.site.clone(), directory: self.directory.clone() };
        let Territory { site, directory } = local.map_or_else(national, |(_, territory)| territory);
        let parts = Parts {
            snapshot: &self.snapshot,
            site,
            drafts: self.drafts.clone(),
            directory,
            editions: self.editions.clone(),
            territory,
            theme_fingerprint: self.theme.fingerprint,
            tender: self.theme.tender(),
            today: self.today,
            drafts_allowed: self.drafts_allowed,
        };
        catalogue::build(parts, memo, diagnostics)
    }
}

/// The words of every language of some sheets, those of the site's own first.
pub(super) fn words<'a>(
    site: &'a Site,
    drafts: impl Iterator<Item = &'a Arc<Draft>>,
    theme: &'a Theme,
) -> Vec<(&'a str, &'a Words)> {
    let own = site.language.as_str();
    let others: BTreeSet<&str> = drafts.filter_map(|draft| draft.language.as_deref()).collect();
    let languages = std::iter::once(own).chain(others.into_iter().filter(|language| *language != own));
    languages.map(|language| (language, theme.words_for(language))).collect()
}

/// Judges what every edition shares.
pub(super) fn ground(
    snapshot: Snapshot,
    order: &Order,
    watch: &dyn Watch,
    memo: &mut Memo,
    diagnostics: &mut Diagnostics,
) -> Result<Ground, Stop> {
    watch.at(Stage::Checking);
    memo.start(&snapshot);
    let site = settings::read(&snapshot, diagnostics);
    let directory = places::read(&snapshot, diagnostics);
    let editions = Arc::new(catalogue::editions(&snapshot, &directory, diagnostics));
    let known = memo.theme.take();
    let look = || known.unwrap_or_else(|| look(&snapshot, site.as_ref()));
    let (theme, mut sheets) = rayon::join(look, || sheets(snapshot.sheets(), memo));
    memo.theme = Some(theme.clone());
    let (theme, found) = theme;
    diagnostics.extend(found);
    diagnostics.extend(sheets.iter().flat_map(|known| known.found.iter().cloned()));
    let (Some(site), Some(theme)) = (site, theme) else {
        memo.keep(sheets);
        return Err(Stop::Refused);
    };
    press(order, &site, &snapshot, diagnostics);
    let gallery = gallery(&snapshot, &sheets, memo);
    let lexicon = Lexicon::read(&snapshot, &site.language, diagnostics);
    let content = Content {
        drafts: &[],
        directory: &directory,
        theme: &theme,
        gallery: &gallery,
        lexicon: &lexicon,
        drafts_allowed: order.drafts,
    };
    rules(&mut sheets, &content, diagnostics);
    let drafts = sheets.iter().map(|known| known.draft.clone()).collect();
    memo.keep(sheets);
    let (today, drafts_allowed) = (order.today, order.drafts);
    let (snapshot, gallery) = (Arc::new(snapshot), Arc::new(gallery));
    Ok(Ground { snapshot, theme, gallery, site, directory, editions, drafts, today, drafts_allowed })
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
pub(super) fn sheets<'a>(sources: impl Iterator<Item = &'a Arc<Source>>, memo: &Memo) -> Vec<Known> {
    let sources: Vec<_> = sources.collect();
    let read = |source: &Arc<Source>| {
        let known = memo.sheets.get(&source.name).filter(|known| Arc::ptr_eq(&known.draft.source, source));
        known.cloned().unwrap_or_else(|| sheet(source))
    };
    sources.into_par_iter().map(read).collect()
}

/// Decodes the pictures of sheets, each file once, side by side.
pub(super) fn gallery(snapshot: &Snapshot, sheets: &[Known], memo: &mut Memo) -> Gallery {
    let files: BTreeSet<&String> = sheets.iter().flat_map(|known| &*known.pictures).collect();
    let decode = |file: &String| {
        let bytes = snapshot.binaries.get(&format!("content/{file}"))?;
        let known = memo.pictures.get(file).filter(|(known, _)| Arc::ptr_eq(known, bytes)).cloned();
        let known = known.unwrap_or_else(|| (bytes.clone(), picture::decode(bytes).map(Arc::new)));
        Some((file.clone(), known))
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

/// Runs the content rules over the sheets that they have not seen in the surroundings that `content` gives.
pub(super) fn rules(sheets: &mut [Known], content: &Content<'_>, diagnostics: &mut Diagnostics) {
    let judge = |draft: &Draft| -> Found {
        let mut found = Diagnostics::default();
        let content = Content { drafts: std::slice::from_ref(draft), ..*content };
        Defect::blame(&draft.source.name, || check::content(&content, &mut found));
        found.sorted().into()
    };
    sheets.par_iter_mut().filter(|known| known.rules.is_none()).for_each(|known| known.rules = Some(judge(&known.draft)));
    diagnostics.extend(sheets.iter().filter_map(|known| known.rules.as_ref()).flat_map(|found| found.iter().cloned()));
}

/// Reads one sheet.
fn sheet(source: &Arc<Source>) -> Known {
    let mut found = Diagnostics::default();
    let draft = Defect::blame(&source.name, || sheet::read(source, &mut found));
    let pictures = check::pictures(&draft).collect();
    Known { draft: Arc::new(draft), found: found.sorted().into(), pictures, rules: None }
}
