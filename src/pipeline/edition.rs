//! The editions of a project: one at a time, or all under one roof.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;

use super::memo::Memo;
use super::read::{Ground, Project, ground};
use super::run::{self, run};
use super::{Order, Run, Stage, Stop, Watch};
use crate::catalogue::{self, Catalogue, EditionFile, Territory};
use crate::checksum::Checksum;
use crate::diagnostic::{Defect, Diagnostic, Diagnostics};
use crate::language::Words;
use crate::paths::OutPath;
use crate::places::{self, DataFile, Directory};
use crate::publication::{Artifact, Stock};
use crate::publish::{self, Disk};
use crate::settings::Site;
use crate::source::{self, Snapshot, suggest};

/// A part of the editions, so that several machines share a national print: the one whose place among all, by id, has
/// this remainder. The first part has the national pages too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shard {
    /// From 1.
    pub index: usize,
    /// How many parts there are.
    pub count: usize,
}

impl Shard {
    /// All of them.
    pub const WHOLE: Self = Self { index: 1, count: 1 };

    fn has(self, place: usize) -> bool {
        place % self.count == self.index - 1
    }
}

/// What was published under one roof.
#[derive(Debug, Default)]
pub struct Territories {
    /// The editions that were made, by id.
    pub made: Vec<String>,
    /// How many were there already, of the same files.
    pub kept: usize,
    /// The editions that could not be made; what was published of them before stays.
    pub refused: Vec<String>,
    /// How many files lie under the roof, of those that this run looked at.
    pub files: usize,
    /// Their size in bytes.
    pub bytes: u64,
}

/// How many editions are judged before what they say alike is told once.
const JUDGED_TOGETHER: usize = 64;

/// In each edition's folder, what it was made from: a run that was stopped goes on where it was.
const INPUTS: &str = ".jalon-inputs";

/// The open data that these editions name, each file read once.
pub(super) fn data<'a>(
    snapshot: &Snapshot,
    directory: &Directory,
    editions: impl Iterator<Item = &'a EditionFile>,
    diagnostics: &mut Diagnostics,
) -> BTreeMap<String, DataFile> {
    let paths: BTreeSet<&String> = editions.flat_map(|edition| &edition.data).collect();
    let open = |path: &String| {
        let mut found = Diagnostics::default();
        let file = Defect::blame(path, || places::open(snapshot, path, directory, &mut found));
        (path.clone(), file, found)
    };
    let opened: Vec<_> = paths.into_par_iter().map(open).collect();
    let mut files = BTreeMap::new();
    for (path, file, found) in opened {
        diagnostics.extend(found);
        files.extend(file.map(|file| (path, file)));
    }
    files
}

/// The catalogue of the edition with this id.
pub(super) fn asked(
    ground: &Ground,
    id: &str,
    memo: &mut Memo,
    diagnostics: &mut Diagnostics,
) -> Option<Catalogue> {
    let Some(edition) = ground.editions.get(id) else {
        let unknown = Diagnostic::error("catalogue-edition-unknown").fact("edition", id);
        diagnostics.push(suggest(unknown, id, ground.editions.keys().map(String::as_str)));
        return None;
    };
    let (data, found) = memo.data.get_or_insert_with(|| {
        let mut found = Diagnostics::default();
        (data(&ground.snapshot, &ground.directory, std::iter::once(edition), &mut found), found)
    });
    diagnostics.extend(found.clone());
    local(ground, edition, data, &mut memo.judged, diagnostics)
}

/// The catalogue of a territory: its publisher, its address, its own places.
fn local(
    ground: &Ground,
    edition: &EditionFile,
    data: &BTreeMap<String, DataFile>,
    memo: &mut catalogue::Memo,
    diagnostics: &mut Diagnostics,
) -> Option<Catalogue> {
    let territory = territory((&ground.site, &ground.directory), edition, data, &ground.words(), diagnostics);
    ground.catalogue(Some((&edition.id, territory)), memo, diagnostics)
}

/// What an edition has of its own, beside the site and the directory of the nation.
pub(super) fn territory(
    (site, directory): (&Site, &Directory),
    edition: &EditionFile,
    data: &BTreeMap<String, DataFile>,
    words: &[(&str, &Words)],
    diagnostics: &mut Diagnostics,
) -> Territory {
    let files: Vec<&DataFile> = edition.data.iter().filter_map(|path| data.get(path)).collect();
    let request = places::Request {
        directory,
        files: &files,
        insee: &edition.insee,
        place: &edition.place,
        overrides: &edition.places,
        words,
    };
    Territory { site: edition.site(site), directory: places::resolve(&request, diagnostics) }
}

/// Judges every edition without making anything.
pub(super) fn judge_all(ground: &Ground, diagnostics: &mut Diagnostics) {
    let data = data(&ground.snapshot, &ground.directory, ground.editions.values(), diagnostics);
    judge(ground, &ground.editions.values().collect::<Vec<_>>(), &data, diagnostics);
}

fn judge(ground: &Ground, editions: &[&EditionFile], data: &BTreeMap<String, DataFile>, diagnostics: &mut Diagnostics) {
    let judge = |edition: &&EditionFile| {
        let mut found = Diagnostics::default();
        Defect::blame(&edition.id, || local(ground, edition, data, &mut catalogue::Memo::default(), &mut found));
        found
    };
    for some in editions.chunks(JUDGED_TOGETHER) {
        for found in some.par_iter().map(judge).collect::<Vec<_>>() {
            diagnostics.extend(found);
        }
        // What is said of the sheets is the same for all.
        diagnostics.sort();
    }
}

/// Publishes the national site to `out`, and each territory's edition to a folder of its own there. Nothing is published
/// when something is wrong that can be seen before anything is made. Each folder is whole at any time, so that a run may
/// be stopped and started again; memory holds one edition.
pub fn build_editions(order: &Order, shard: Shard, out: &Path, disk: &dyn Disk, watch: &dyn Watch) -> Run<Territories> {
    run(order, |diagnostics| {
        watch.at(Stage::Reading);
        let (snapshot, found) = source::read(&order.root)?;
        diagnostics.extend(found);
        let ground = ground(snapshot, order, watch, &mut Memo::default(), diagnostics)?;
        let national = ground.catalogue(None, &mut catalogue::Memo::default(), diagnostics);
        let mine: Vec<&EditionFile> =
            ground.editions.values().enumerate().filter(|(place, _)| shard.has(*place)).map(|(_, edition)| edition).collect();
        let data = data(&ground.snapshot, &ground.directory, mine.iter().copied(), diagnostics);
        judge(&ground, &mine, &data, diagnostics);
        let mut national = national.filter(|_| !diagnostics.has_errors()).ok_or(Stop::Refused)?;
        national.is_roof = true;
        let may_keep = !national.has_drafts();
        let mut territories = Territories::default();
        let mut folders = Folders { order, out, disk, watch, inputs: inputs(&ground.snapshot, order), may_keep };
        let Ground { snapshot, theme, gallery, .. } = &ground;
        let stock = Arc::new(Stock::of_editions());
        let project = |catalogue| Project {
            snapshot: snapshot.clone(),
            theme: theme.clone(),
            catalogue,
            gallery: gallery.clone(),
            stock: stock.clone(),
        };
        let mut roof = (shard.index == 1).then(|| project(national));
        if let Some(roof) = &roof {
            folders.roof(roof, &mut territories, diagnostics)?;
            stock.close();
        }
        for edition in mine {
            watch.edition(&edition.id);
            if folders.keeps(edition, &mut territories)? {
                continue;
            }
            let mut found = Diagnostics::default();
            let made = local(&ground, edition, &data, &mut catalogue::Memo::default(), &mut found)
                .ok_or(Stop::Refused)
                .and_then(|catalogue| folders.tree(edition, &project(catalogue), &mut territories, &mut found));
            // The next ones take from the first what they say alike.
            stock.close();
            match made {
                Ok(()) => {}
                // The others are not less right for it.
                Err(Stop::Refused) => {
                    let of_edition = |one: Diagnostic| match &one.place {
                        Some(_) => one,
                        None => one.at(edition.place.clone()),
                    };
                    diagnostics.extend(found.into_iter().map(of_edition));
                    territories.refused.push(edition.id.clone());
                }
                Err(stop) => return Err(stop),
            }
        }
        // Nobody is sent to an edition that is not there. A part of a shard knows nothing of the others' editions.
        let is_missing = |id: &&String| matches!(disk.entry(&out.join(id)), Ok(None));
        let missing: Vec<&String> = territories.refused.iter().filter(is_missing).collect();
        if let Some(roof) = roof.as_mut().filter(|_| shard == Shard::WHOLE && !missing.is_empty()) {
            Arc::make_mut(&mut roof.catalogue.editions).retain(|id, _| !missing.contains(&id));
            // What there is to say of it was said the first time.
            folders.roof(roof, &mut Territories::default(), &mut Diagnostics::default())?;
        }
        Ok(territories)
    })
}

/// Where the editions go.
struct Folders<'a> {
    order: &'a Order,
    out: &'a Path,
    disk: &'a dyn Disk,
    watch: &'a dyn Watch,
    /// The checksum of everything that editions are made from.
    inputs: Checksum,
    /// Whether what was made of the same files is still good: a draft says so from one day on.
    may_keep: bool,
}

impl Folders<'_> {
    fn folder(&self, edition: &EditionFile) -> PathBuf {
        self.out.join(&edition.id)
    }

    fn label(&self, edition: &EditionFile) -> Artifact {
        let path = OutPath::new(INPUTS).unwrap_or_else(|_| unreachable!("{INPUTS} is a path of the program"));
        Artifact {
            path,
            bytes: format!("{} {}\n", self.inputs, edition.id).into_bytes().into(),
            publication: "site",
            subject: None,
            pages: None,
            document: None,
            papers: Vec::new(),
        }
    }

    /// Whether this edition is there already, whole.
    fn keeps(&self, edition: &EditionFile, territories: &mut Territories) -> Result<bool, Stop> {
        let label = self.label(edition);
        let is_there = self.may_keep
            && publish::is_published(self.disk, &self.folder(edition), label.path.as_str(), &label.bytes)?;
        territories.kept += usize::from(is_there);
        Ok(is_there)
    }

    /// Makes and publishes one edition.
    fn tree(
        &mut self,
        edition: &EditionFile,
        project: &Project,
        territories: &mut Territories,
        diagnostics: &mut Diagnostics,
    ) -> Result<(), Stop> {
        let mut artifacts = super::make(project, self.order, self.watch, &mut Memo::default(), diagnostics)?;
        artifacts.push(self.label(edition));
        let (folder, inputs) = (self.folder(edition), self.order.inputs());
        let published = publish::publish(self.disk, &folder, &inputs, &artifacts);
        let outcome = run::told(published, diagnostics)?;
        diagnostics.extend(outcome.warnings);
        territories.made.push(edition.id.clone());
        territories.files += artifacts.len();
        territories.bytes += outcome.bytes;
        Ok(())
    }

    /// Makes and publishes the national pages, with the way to the editions.
    fn roof(&mut self, project: &Project, territories: &mut Territories, diagnostics: &mut Diagnostics) -> Result<(), Stop> {
        let artifacts = super::make(project, self.order, self.watch, &mut Memo::default(), diagnostics)?;
        let editions = &project.catalogue.editions;
        let firsts: BTreeSet<&str> = artifacts.iter().filter_map(|a| a.path.as_str().split('/').next()).collect();
        for edition in editions.values().filter(|edition| firsts.contains(edition.id.as_str())) {
            diagnostics.push(Diagnostic::error("catalogue-edition-name-taken").at(edition.place.clone()).fact("edition", &edition.id));
        }
        if diagnostics.has_errors() {
            return Err(Stop::Refused);
        }
        let trees = editions.keys().cloned().collect();
        let published = publish::publish_roof(self.disk, self.out, &self.order.inputs(), &artifacts, &trees);
        let outcome = run::told(published, diagnostics)?;
        diagnostics.extend(outcome.warnings);
        territories.files += artifacts.len();
        territories.bytes += outcome.bytes;
        Ok(())
    }
}

/// The checksum of everything that an edition is made from, the program included.
fn inputs(snapshot: &Snapshot, order: &Order) -> Checksum {
    let mut all = format!("{} {:?} {}\n", env!("CARGO_PKG_VERSION"), order.request, order.drafts).into_bytes();
    for (name, source) in &snapshot.texts {
        all.extend_from_slice(format!("{} {name}\n", Checksum::of(source.text.as_bytes())).as_bytes());
    }
    for (name, bytes) in &snapshot.binaries {
        all.extend_from_slice(format!("{} {name}\n", Checksum::of(bytes)).as_bytes());
    }
    Checksum::of(&all)
}
