//! *Reads the directory.* `content/contacts.toml` has the national contacts by role ([`read`]). The files of open data in
//! `content/places/` have the places of every commune ([`open`]); [`resolve`] puts those of one commune in the directory.
//!
//! **Absent on purpose:** which edition lists which file, and how a contact is printed.
//!
//! To add a format of open data: one file, and one row in `table.rs`.

mod annuaire;
mod commune;
mod contacts;
mod data;
mod france_services;
mod hours;
mod mediation;
mod osm;
mod own;
mod resolve;
mod role;
mod rows;
mod table;
mod told;

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

pub use commune::{Position, has_own_time, is_commune};
pub use data::{Appointment, DataFile, Place as LocalPlace, open};
pub use hours::{Hours, Span, Week};
pub use resolve::{Override, Request, resolve};
pub use role::ROLES;

use crate::diagnostic::{Diagnostics, Place};
use crate::language::{Words, date, phone};
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
    /// « prix d’un appel »; required with a phone, but for a local contact's ordinary number.
    pub price: Option<String>,
    /// Left out when unconfirmed: the paper then says nothing rather than something wrong.
    pub hours: Option<String>,
    /// Postal address.
    pub address: Option<String>,
    /// What it does not do: « Renseigne, n’a pas accès à votre dossier. »
    pub limits: Option<String>,
    /// How to find the nearest one: « L’adresse est dans l’annuaire officiel. » A local contact with an address has none.
    pub find: Option<String>,
    /// Its site.
    pub url: Option<String>,
    /// Where this was read.
    pub source: Option<String>,
    /// When it was checked.
    pub verified: Option<Date>,
    /// The same in other languages, for translated sheets.
    pub translated: BTreeMap<String, Translated>,
    /// What only a contact of an edition has.
    pub local: Option<Local>,
    /// Its table in the file, or its row in the data.
    pub place: Place,
}

/// What a contact says in another language. Its name stays: it is what stands on the door.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
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
    /// How to find the nearest one.
    pub find: Option<String>,
}

/// What a contact has when [`resolve`] made it of an edition's data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Local {
    /// In French, as the data has it: often the only timetable of a service that travels.
    pub note: Option<String>,
    /// A bus, or a desk that goes from town to town.
    pub is_mobile: bool,
    /// From the commune, as the crow flies, when it has no such place itself.
    pub kilometres: Option<u32>,
    /// Where this was read; `None` when all of it is written in the edition's own file.
    pub origin: Option<Origin>,
}

impl Local {
    /// What must be known before going: that the service travels, how far it is. The note is apart, for it is in French
    /// whatever the words are.
    #[must_use]
    pub fn remarks(&self, words: &Words) -> Vec<String> {
        let distance = self.kilometres.map(|km| words.with("place-distance", &[("kilometres", &km.to_string())]));
        self.is_mobile.then(|| words.get("place-mobile")).into_iter().chain(distance).collect()
    }
}

/// A file of open data, as the licence asks to name it wherever one of its places is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// The word that names the data: `place-title-annuaire`.
    pub title: &'static str,
    /// « liste-fs-20240801.csv ».
    pub file: String,
    /// Of the data, never of the disk.
    pub date: Option<Date>,
    /// « Licence Ouverte 2.0 ».
    pub licence: Option<&'static str>,
}

impl Origin {
    /// « Source : liste des France services (ANCT), fichier liste-fs-20240801.csv du 1er août 2024 ».
    #[must_use]
    pub fn said(&self, words: &Words, language: &str) -> String {
        self.said_as("place-source", words, language)
    }

    /// The same in fewer words, for a foot: « Lieu : liste des France services (ANCT), liste-fs-20240801.csv, 1er août 2024 ».
    #[must_use]
    pub fn said_shortly(&self, words: &Words, language: &str) -> String {
        self.said_as("place-source-short", words, language)
    }

    fn said_as(&self, dated: &str, words: &Words, language: &str) -> String {
        let title = words.get(self.title);
        let date = self.date.map(|day| date::long(day, language)).unwrap_or_default();
        let id = if self.date.is_some() { dated } else { "place-source-undated" };
        words.with(id, &[("title", &title), ("file", &self.file), ("date", &date)])
    }
}

/// The contacts by role.
#[derive(Debug, Default, Clone)]
pub struct Directory {
    /// In the order of the roles.
    pub contacts: BTreeMap<String, Contact>,
}

impl Directory {
    /// Whether a sheet may name the role: it has a contact, or a name that needs none.
    #[must_use]
    pub fn knows(&self, role: &str) -> bool {
        ROLES.contains(&role) || self.contacts.contains_key(role)
    }

    /// The roles that a sheet may name, sorted.
    #[must_use]
    pub fn roles(&self) -> BTreeSet<&str> {
        self.contacts.keys().map(String::as_str).chain(ROLES).collect()
    }

    /// The figures of the phone numbers that are too short to be told from a number without knowing them: « 17 »,
    /// « 114 ».
    #[must_use]
    pub fn short_numbers(&self) -> BTreeSet<String> {
        let phones = self.contacts.values().filter_map(|contact| contact.phone.as_deref());
        phones.map(phone::dialled).filter(|number| number.len() <= 3).collect()
    }
}
