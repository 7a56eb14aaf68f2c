//! *Everything that will be published, and nothing wrong in it.* A [`Catalogue`] holds no error: links lead
//! somewhere, roles are known, codes are unique, dates are whole. `compose` can therefore not fail.
//!
//! [`build`] walks every draft once (`outline`), then judges names and heads (`head`), texts (`body`), kits,
//! editions, glossary and ledger, all of them whatever it finds. **Absent on purpose:** how anything looks, and
//! whether it reads well: that is `check`'s work.

mod body;
mod build;
mod code;
mod edition;
mod facts;
mod fingerprint;
mod glossary;
mod head;
mod kit;
mod ledger;
mod memo;
mod outline;
mod project;
mod publication;
mod recall;
pub mod role;
mod sheet;
mod slug;
mod translation;
mod usual;
mod venue;

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

pub use edition::{proposed_id, Edition, EditionFile, Territory, editions};
pub use facts::{Change, Facts, Matter};
pub use fingerprint::{Fingerprint, in_fours};
pub use glossary::{Glossary, Term, read as glossary};
pub use kit::{Kit, KitAction, KitDelivery, KitItem, KitPoster, PaperVariant, press_fault};
pub use ledger::{Ledger, Run, RunPlace, RunSheet};
pub use memo::Memo;
pub use publication::{PUBLICATIONS, formats_of};
pub use recall::{Current, Fate, Newer, Recall, Withdrawn};
pub use sheet::Sheet;
pub use venue::{FAMILIES, VENUES};

use jiff::civil::Date;
use project::Project;

use crate::diagnostic::Diagnostics;
use crate::paths::{SITE_NAMES, Slug};
use crate::places::Directory;
use crate::settings::Site;
use crate::sheet::Draft;
use crate::source::Snapshot;

/// What a catalogue is built from.
#[derive(Debug)]
pub struct Parts<'a> {
    /// Kits, editions, glossary, ledger and pictures are read from here.
    pub snapshot: &'a Snapshot,
    /// `site.toml`.
    pub site: Site,
    /// Every sheet, as read.
    pub drafts: Vec<Arc<Draft>>,
    /// The national contacts.
    pub directory: Directory,
    /// The territories that have a file.
    pub editions: Arc<BTreeMap<String, EditionFile>>,
    /// The one that this catalogue is of: site and directory are its own.
    pub territory: Option<&'a str>,
    /// SHA-256 over every file that the theme is made of.
    pub theme_fingerprint: [u8; 32],
    /// The theme's events that call for care: a kit of their sheets alone has its own usual papers.
    pub tender: BTreeSet<String>,
    /// Today's civil date: decides only whether a sheet is expired, and so a draft.
    pub today: Date,
    /// `--drafts`: an expired sheet is a warning, and a draft.
    pub drafts_allowed: bool,
}

/// Judges everything and puts it together. `None` when there is an error, one found earlier included: a diagnostic
/// says each.
///
/// `memo` is what an earlier call found, when nothing but sheets changed since; it is empty else, and is left as this
/// one finds it.
#[must_use]
pub fn build(parts: Parts<'_>, memo: &mut Memo, diagnostics: &mut Diagnostics) -> Option<Catalogue> {
    build::catalogue(parts, memo, diagnostics)
}

/// How many runs the ledger has, and those with papers that may no longer be followed, the newest first. What is wrong in the project is not judged,
/// for a paper must come back all the more when its sheet was taken away; `None` when what is there cannot be compared: a
/// diagnostic says each reason.
///
/// A run of a local edition is held to its territory's own contacts and publisher. One whose territory is not among
/// `territories` is held to the national ones, and a warning says so.
#[must_use]
pub fn recalls(
    parts: Parts<'_>,
    territories: &BTreeMap<String, Territory>,
    diagnostics: &mut Diagnostics,
) -> Option<(usize, Vec<Recall>)> {
    recall::all(parts, territories, diagnostics)
}

/// The territories that papers were printed for, by id.
#[must_use]
pub fn sealed_territories(snapshot: &Snapshot) -> BTreeSet<String> {
    let ledger = snapshot.text(Ledger::FILE).map(|source| Ledger::parse(source).0).unwrap_or_default();
    ledger.runs.iter().filter_map(Run::territory).map(str::to_owned).collect()
}

/// A code for a sheet that is not there yet: no sheet has it, and no paper ever had.
#[must_use]
pub fn free_code(snapshot: &Snapshot, drafts: &[Draft], slug: &str) -> String {
    let ledger = snapshot.text(Ledger::FILE).map(|source| Ledger::parse(source).0).unwrap_or_default();
    let printed = ledger.runs.iter().flat_map(|run| &run.sheets).map(|sheet| sheet.code.as_str());
    let written = drafts.iter().filter_map(|draft| draft.head.code.as_ref()).map(|code| code.value.as_str());
    let taken: BTreeSet<&str> = printed.chain(written).collect();
    code::propose([slug], |code| taken.contains(code)).remove(slug).unwrap_or_default()
}

/// A name for a file, near what a person calls it: an address, and neither one of the site's own pages nor a language's
/// folder.
#[must_use]
pub fn proposed_slug(name: &str, drafts: &[Draft]) -> Slug {
    let slug = slug::proposed(name);
    let is_language = drafts.iter().filter_map(|draft| draft.language.as_deref()).any(|other| other.eq_ignore_ascii_case(&slug));
    let slug = if SITE_NAMES.contains(&slug.as_str()) || is_language { format!("fiche-{slug}") } else { slug };
    Slug::new(&slug).unwrap_or_else(|| unreachable!("a proposed slug is a slug"))
}

/// The valid whole.
#[derive(Debug, Clone)]
pub struct Catalogue {
    /// `site.toml`.
    pub site: Site,
    /// The sheets, by slug then language.
    pub sheets: Vec<Sheet>,
    /// The kits, by slug.
    pub kits: Vec<Kit>,
    /// The kits that are not made, for one of their sheets is a draft.
    pub withheld: Vec<Slug>,
    /// The national contacts.
    pub directory: Directory,
    /// The glossary.
    pub glossary: Glossary,
    /// The print runs.
    pub ledger: Ledger,
    /// The territories that have a file.
    pub editions: Arc<BTreeMap<String, EditionFile>>,
    /// Whether the editions of the territories lie in folders of this site.
    pub is_roof: bool,
    /// What this build publishes: id, date, fingerprint.
    pub edition: Edition,
}

impl Catalogue {
    /// The sheet of a slug in a language.
    #[must_use]
    pub fn sheet(&self, slug: &str, language: &str) -> Option<&Sheet> {
        let sheets = self.versions(slug);
        sheets.binary_search_by(|sheet| sheet.language.as_str().cmp(language)).ok().map(|index| &sheets[index])
    }

    /// The sheet of a slug in all its languages.
    #[must_use]
    pub fn versions(&self, slug: &str) -> &[Sheet] {
        let start = self.sheets.partition_point(|sheet| sheet.slug.as_str() < slug);
        let count = self.sheets[start..].iter().take_while(|sheet| sheet.slug.as_str() == slug).count();
        &self.sheets[start..start + count]
    }

    /// What a sheet says that matters when it changes, and whom the posters of a kit send to.
    #[must_use]
    pub fn facts(&self, sheet: &Sheet, kit: Option<&Kit>) -> Facts {
        let help = [sheet.help_contact.as_deref(), sheet.help_counter.as_deref()];
        let poster = kit.and_then(|kit| kit.poster.as_ref());
        let own = poster.map_or([None; 2], |poster| [poster.contact.as_deref(), poster.counter.as_deref()]);
        facts::of(&sheet.draft, &self.site, &self.directory, help, own)
    }

    /// What a printed sheet of a kit says otherwise than it would now; `None` when it may still be followed.
    #[must_use]
    pub fn outdated(&self, printed: &RunSheet, sheet: &Sheet, kit: &str) -> Option<BTreeSet<Matter>> {
        let kit = self.kits.iter().find(|known| known.slug.as_str() == kit);
        let is_same = sheet.fingerprint.to_string().starts_with(&printed.fingerprint);
        let changes = facts::outdated(&printed.facts, &self.facts(sheet, kit), is_same)?;
        Some(changes.into_iter().map(|change| change.matter).collect())
    }

    /// What the ledger keeps of a run of this kit, ordered on this day.
    #[must_use]
    pub fn run_of(&self, kit: &Kit, date: Date, copies: BTreeMap<String, u32>, places: Vec<RunPlace>) -> Run {
        let sheets = kit.sheets.iter().filter_map(|slug| self.sheet(slug, &self.site.language));
        let sheets = sheets.filter_map(|sheet| {
            Some(RunSheet {
                slug: sheet.slug.to_string(),
                code: sheet.code.clone()?,
                fingerprint: sheet.fingerprint.digits(Fingerprint::SHEET_DIGITS),
                review_by: sheet.review_by,
                facts: self.facts(sheet, Some(kit)),
            })
        });
        Run {
            edition: self.edition.id.clone(),
            insee: self.edition.territory.as_ref().and_then(|id| self.editions.get(id)).map(|edition| edition.insee.clone()),
            date,
            fingerprint: self.edition.fingerprint.digits(Fingerprint::EDITION_DIGITS),
            kit: kit.slug.to_string(),
            address: Some(self.site.base_url.clone()),
            copies,
            places,
            sheets: sheets.collect(),
        }
    }

    /// The print runs of this territory, or of the nation: those whose papers lead here, and send to these contacts.
    pub fn own_runs(&self) -> impl Iterator<Item = &Run> {
        self.ledger.runs.iter().filter(|run| run.territory() == self.edition.territory.as_deref())
    }

    /// Whether a sheet is not to be handed out: so neither is the site.
    #[must_use]
    pub fn has_drafts(&self) -> bool {
        self.sheets.iter().any(|sheet| sheet.is_draft)
    }

    /// A code for a sheet that has none: no sheet has it, and no paper ever had.
    #[must_use]
    pub fn free_code(&self, slug: &str) -> String {
        let printed = || self.ledger.runs.iter().flat_map(|run| &run.sheets);
        let taken = |code: &str| {
            self.sheets.iter().any(|sheet| sheet.code.as_deref() == Some(code)) || printed().any(|sheet| sheet.code == code)
        };
        code::propose([slug], taken).remove(slug).unwrap_or_default()
    }
}
