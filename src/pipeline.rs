//! *From a folder to a site.* The only room that knows the order of the others, and the one that starts threads.

mod copies;
mod edition;
mod fix;
mod memo;
mod order;
mod print;
mod read;
mod recall;
mod report;
mod run;
mod seal;
mod session;
mod start;

use std::path::Path;

pub use copies::{Copies, publication as publication_of};
pub use edition::{Shard, Territories, build_editions};
pub use fix::fix;
pub use order::{Order, Stage, Watch};
pub use print::{Printed, print};
pub use recall::{Delivery, Lot, Recalled, recall};
pub use report::{SheetReport, report, stale};
pub use run::{Run, Stop};
pub use seal::{Sealed, seal};
pub use session::{Session, Site};
pub use start::{Started, Wish, new_edition, new_kit, new_sheet, new_site};

use crate::catalogue::Catalogue;
use crate::check::{self, Output};
use crate::diagnostic::Diagnostics;
use crate::publication::{self, Artifact, Earlier, Job};
use crate::publish::{self, Disk, Outcome};
use crate::source;
use memo::{Good, Memo};
use read::{Project, ground, read, settle};
use run::run;

/// What was made and published.
pub type Built = (Catalogue, Vec<Artifact>, Outcome);

/// Publishes the whole project to `out`, or nothing.
pub fn build(order: &Order, out: &Path, disk: &dyn Disk, watch: &dyn Watch) -> Run<Built> {
    build_with_changes(order, out, None, disk, watch)
}

/// The same, and lists in the file `changes` what to upload and what to delete.
pub fn build_with_changes(
    order: &Order,
    out: &Path,
    changes: Option<&Path>,
    disk: &dyn Disk,
    watch: &dyn Watch,
) -> Run<Built> {
    run(order, |diagnostics| {
        run::told(publish::recover(disk, out), diagnostics)?;
        let project = read(order, watch, diagnostics)?;
        let artifacts = make(&project, order, watch, &mut Memo::default(), diagnostics)?;
        watch.at(Stage::Publishing);
        let outcome = run::told(
            publish::publish_with_changes(disk, out, &order.inputs(), &artifacts, changes),
            diagnostics,
        )?;
        diagnostics.extend(outcome.warnings.clone());
        Ok((project.catalogue, artifacts, outcome))
    })
}

/// Does all that a build does except publishing: what it does not refuse, a build does not refuse either. The editions of
/// territories are judged too, not made.
pub fn check(order: &Order, watch: &dyn Watch) -> Run<Catalogue> {
    run(order, |diagnostics| {
        watch.at(Stage::Reading);
        let (snapshot, found) = source::read(&order.root)?;
        diagnostics.extend(found);
        let mut memo = Memo::default();
        let ground = ground(snapshot, order, watch, &mut memo, diagnostics)?;
        if order.edition.is_none() {
            edition::judge_all(&ground, diagnostics);
        }
        let project = settle(ground, order, &mut memo, diagnostics)?;
        make(&project, order, watch, &mut memo, diagnostics)?;
        Ok(project.catalogue)
    })
}

/// What a build would make, published or put in a kit alone, handed to `show`.
pub fn list<T: Send>(order: &Order, show: impl FnOnce(&Catalogue, &[Job<'_>]) -> T + Send) -> Run<T> {
    run(order, |diagnostics| {
        let project = read(order, &(), diagnostics)?;
        let jobs = publication::plan(&project.catalogue, &project.theme.fonts, &order.request);
        Ok(show(&project.catalogue, &jobs))
    })
}

/// Makes what is wanted, and looks at what was made.
fn make(
    project: &Project,
    order: &Order,
    watch: &dyn Watch,
    memo: &mut Memo,
    diagnostics: &mut Diagnostics,
) -> Result<Vec<Artifact>, Stop> {
    let Project { snapshot, theme, catalogue, gallery, stock } = project;
    watch.at(Stage::Making);
    let drafts: Vec<_> = catalogue.sheets.iter().map(|sheet| sheet.draft.clone()).collect();
    let changed = memo.good.as_ref().and_then(|good| good.changed(snapshot, &drafts));
    let earlier = memo.good.as_ref().map(|good| Earlier { memo: &good.made, changed: changed.as_ref() });
    let made = publication::produce(catalogue, theme, snapshot, &gallery.pictures, stock, &order.request, earlier);
    let (artifacts, made) = made.map_err(|faults| run::refused(faults, diagnostics))?;
    watch.at(Stage::Checking);
    let made = memo.is_kept.then_some(made);
    let known = memo.good.as_ref().map(|good| &good.made);
    check::output(&Output { artifacts: &artifacts, catalogue, theme }, known, diagnostics);
    if diagnostics.has_errors() {
        return Err(Stop::Refused);
    }
    memo.good = made.map(|made| Good { snapshot: snapshot.clone(), drafts, made });
    Ok(artifacts)
}
