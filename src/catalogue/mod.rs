//! *Everything that will be published, and nothing wrong in it.* A [`Catalogue`] holds no error: links lead
//! somewhere, roles are known, codes are unique, dates are whole. `compose` can therefore not fail.

mod edition;
mod fingerprint;
mod glossary;
mod kit;
mod ledger;
mod sheet;

use std::collections::BTreeMap;

pub use edition::{Edition, EditionFile};
pub use fingerprint::Fingerprint;
pub use glossary::{Glossary, Term};
pub use kit::{Kit, KitItem, KitDelivery, PaperVariant};
pub use ledger::{Ledger, Run, RunSheet};
pub use sheet::Sheet;

use crate::places::Directory;
use crate::settings::Site;

/// The valid whole.
#[derive(Debug, Clone)]
pub struct Catalogue {
    /// `site.toml`.
    pub site: Site,
    /// The sheets, by slug then language.
    pub sheets: Vec<Sheet>,
    /// The kits, by slug.
    pub kits: Vec<Kit>,
    /// The national contacts.
    pub directory: Directory,
    /// The glossary.
    pub glossary: Glossary,
    /// The print runs.
    pub ledger: Ledger,
    /// The territories that have a file.
    pub editions: BTreeMap<String, EditionFile>,
    /// What this build publishes: id, date, fingerprint.
    pub edition: Edition,
}

impl Catalogue {
    /// The sheet of a slug in a language.
    #[must_use]
    pub fn sheet(&self, slug: &str, language: &str) -> Option<&Sheet> {
        self.sheets.iter().find(|s| s.slug.as_str() == slug && s.language == language)
    }
}
