//! A few sheets on paper, for a print shop: their own files, straight into a folder.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::memo::{Known, Memo};
use super::read::{self, Project};
use super::run::{self, run};
use super::{Order, Run, Stage, Stop, Watch};
use crate::catalogue::{self, Parts};
use crate::check::{Content, Lexicon};
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, Source};
use crate::publication::Artifact;
use crate::publish::{self, Disk, Outcome};
use crate::settings::{self, Site};
use crate::sheet::Draft;
use crate::source::{self, Snapshot};
use crate::places;

/// What was printed.
#[derive(Debug)]
pub struct Printed {
    /// The files.
    pub artifacts: Vec<Artifact>,
    /// How they were written.
    pub outcome: Outcome,
    /// Without a `site.toml` there is no address, and so no code.
    pub has_address: bool,
}

/// Prints these files into `folder`, where nothing else is touched. The project around them (`order.root` when
/// `in_project`) gives the contacts, the glossary, the theme and the sheets that they link to; what is wrong in the
/// other sheets is another day's work.
pub fn print(
    order: &Order,
    in_project: bool,
    files: &[PathBuf],
    folder: &Path,
    disk: &dyn Disk,
    watch: &dyn Watch,
) -> Run<Printed> {
    run(order, |diagnostics| {
        watch.at(Stage::Reading);
        let mut sources: Vec<Arc<Source>> = Vec::new();
        for file in files {
            let (source, found) = source::read_file(file)?;
            diagnostics.extend(found);
            sources.extend(source.filter(|source| sources.iter().all(|given| given.name != source.name)));
        }
        let sheets = read::sheets(sources.iter(), &Memo::default());
        diagnostics.extend(sheets.iter().flat_map(|known| known.found.iter().cloned()));
        let mut order = order.clone();
        order.request.sheets = sheets.iter().map(|known| known.draft.source.name.clone()).collect();
        watch.at(Stage::Checking);
        let (project, has_address) = project(&order, in_project, sheets, diagnostics)?;
        let artifacts = super::make(&project, &order, watch, &mut Memo::default(), diagnostics)?;
        watch.at(Stage::Publishing);
        let outcome = run::told(publish::write_files(disk, folder, &artifacts), diagnostics)?;
        Ok(Printed { artifacts, outcome, has_address })
    })
}

/// The printed sheets and those among the others that hold together with them.
fn project(
    order: &Order,
    in_project: bool,
    mut wanted: Vec<Known>,
    diagnostics: &mut Diagnostics,
) -> Result<(Project, bool), Stop> {
    let mut snapshot = if in_project { source::read(&order.root)?.0 } else { Snapshot::default() };
    // Neither kits, editions nor the ledger have a part in a sheet's paper.
    snapshot.texts.retain(|name, _| {
        !(name.starts_with("content/kits/") || name.starts_with("content/editions/") || name == "content/ledger.toml")
    });
    let has_site = snapshot.has(settings::FILE);
    let site = if has_site { settings::read(&snapshot, diagnostics) } else { Some(Site::nowhere()) };
    let directory = places::read(&snapshot, diagnostics);
    // A file's own name makes its slug and language: one that is given stands for the project's of the same name.
    let given: BTreeSet<&str> = wanted.iter().map(|known| file_name(&known.draft.source)).collect();
    let others = snapshot.sheets().filter(|source| !given.contains(file_name(source)));
    let ((theme, found), others) = rayon::join(|| read::look(&snapshot, site.as_ref()), || read::sheets(others, &Memo::default()));
    diagnostics.extend(found);
    let (Some(site), Some(theme)) = (site, theme) else { return Err(Stop::Refused) };

    read::press(order, &site, &snapshot, diagnostics);
    let gallery = read::gallery(&snapshot, &wanted, &mut Memo::default());
    let lexicon = Lexicon::read(&snapshot, &site.language, diagnostics);
    let content = Content {
        drafts: &[],
        directory: &directory,
        theme: &theme,
        gallery: &gallery,
        lexicon: &lexicon,
        drafts_allowed: order.drafts,
    };
    read::rules(&mut wanted, &content, diagnostics);
    let sound = others.into_iter().filter(|known| known.found.iter().all(|d| d.severity != Severity::Error));
    let mut others: Vec<Arc<Draft>> = sound.map(|known| known.draft).collect();
    loop {
        let mut found = Diagnostics::default();
        let parts = Parts {
            snapshot: &snapshot,
            site: site.clone(),
            drafts: wanted.iter().map(|known| &known.draft).chain(&others).cloned().collect(),
            directory: directory.clone(),
            editions: Arc::default(),
            territory: None,
            theme_fingerprint: theme.fingerprint,
            tender: theme.tender(),
            today: order.today,
            drafts_allowed: order.drafts,
        };
        let catalogue = catalogue::build(parts, &mut catalogue::Memo::default(), &mut found);
        let (of_others, ours): (Vec<_>, Vec<_>) = found.into_iter().partition(|d| is_of(d, &others));
        if let Some(catalogue) = catalogue.filter(|_| !diagnostics.has_errors()) {
            diagnostics.extend(ours);
            return Ok((Project { snapshot: snapshot.into(), theme, catalogue, gallery: gallery.into(), stock: Arc::default() }, has_site));
        }
        let before = others.len();
        let errors: Vec<_> = of_others.into_iter().filter(|d| d.severity == Severity::Error).collect();
        others.retain(|draft| !errors.iter().any(|error| is_of(error, std::slice::from_ref(draft))));
        if others.len() == before {
            diagnostics.extend(ours);
            return Err(Stop::Refused);
        }
    }
}

/// A source's name without its folders.
fn file_name(source: &Source) -> &str {
    source.name.rsplit('/').next().unwrap_or_default()
}

/// Whether a diagnostic is about one of these sheets.
fn is_of(diagnostic: &Diagnostic, drafts: &[Arc<Draft>]) -> bool {
    let place = diagnostic.place.as_ref();
    place.is_some_and(|place| drafts.iter().any(|draft| draft.source.name == place.source.name))
}
