//! *Reads the directory.* `content/contacts.toml`: the national contacts by role.

mod contacts;

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::diagnostic::{Diagnostics, Place};
use crate::language::phone;
use crate::source::Snapshot;

/// Where the directory lies.
pub const FILE: &str = "content/contacts.toml";

/// Reads `contacts.toml`. Without one the directory is empty.
#[must_use]
pub fn read(snapshot: &Snapshot, diagnostics: &mut Diagnostics) -> Directory {
    contacts::read(snapshot, diagnostics)
}

/// A body of the directory.
#[derive(Debug, Clone)]
pub struct Contact {
    /// As printed alone: « Allô Service Public ».
    pub name: String,
    /// Inside a sentence, with its article: « la mairie »; by default the role's name, else `name`.
    pub inline: Option<String>,
    /// Grouped: « 39 39 ».
    pub phone: Option<String>,
    /// « prix d’un appel »; required with a phone.
    pub price: Option<String>,
    /// Left out when unconfirmed: the paper then says nothing rather than something wrong.
    pub hours: Option<String>,
    /// Postal address.
    pub address: Option<String>,
    /// What it does not do: « Renseigne, n’a pas accès à votre dossier. »
    pub limits: Option<String>,
    /// Its site.
    pub url: Option<String>,
    /// Where this was read.
    pub source: Option<String>,
    /// When it was checked.
    pub verified: Option<Date>,
    /// The same in other languages, for translated sheets.
    pub translated: BTreeMap<String, Translated>,
    /// Its table in the file.
    pub place: Place,
}

/// What a contact says in another language. Its name stays: it is what stands on the door.
#[derive(Debug, Clone, Default)]
pub struct Translated {
    /// What it is, in brackets after its name: “family benefits office”.
    pub gloss: Option<String>,
    /// Inside a sentence.
    pub inline: Option<String>,
    /// “free service, price of a call”.
    pub price: Option<String>,
    /// With the same figures as in the file's own language.
    pub hours: Option<String>,
    /// What it does not do.
    pub limits: Option<String>,
}

/// The contacts by role.
#[derive(Debug, Default, Clone)]
pub struct Directory {
    /// In the order of the roles.
    pub contacts: BTreeMap<String, Contact>,
}

impl Directory {
    /// The figures of the phone numbers that are too short to be told from a number without knowing them: « 17 »,
    /// « 114 ».
    #[must_use]
    pub fn short_numbers(&self) -> BTreeSet<String> {
        let phones = self.contacts.values().filter_map(|contact| contact.phone.as_deref());
        phones.map(phone::dialled).filter(|number| number.len() <= 3).collect()
    }
}
