//! *Reads `content/site.toml`.* What the whole site shares: its name, its address, who publishes and who hosts.

mod read;

use jiff::civil::Date;

use crate::diagnostic::Diagnostics;
use crate::paths::OutPath;
use crate::source::{Snapshot, Spanned, Table};

/// Where the settings lie.
pub const FILE: &str = "content/site.toml";

/// Reads `site.toml`. `None` only when there is none: a faulty one has diagnostics and gives what could be read, so
/// that the rest of the project is judged too.
#[must_use]
pub fn read(snapshot: &Snapshot, diagnostics: &mut Diagnostics) -> Option<Site> {
    read::site(snapshot, diagnostics)
}

/// Reads a `[publisher]` table: the site's, or an edition's own.
pub(crate) fn publisher(table: Table<'_>, snapshot: &Snapshot, printed: &mut Vec<Spanned<String>>) -> Publisher {
    read::publisher(table, snapshot, printed)
}

/// A base address as papers print it, and where it is written.
pub(crate) fn printed_address(url: &Spanned<String>) -> Spanned<String> {
    read::printed_address(url)
}

/// Tells what is wrong with a base address.
pub(crate) fn check_base_url(table: &Table<'_>, url: &Spanned<String>) {
    let _ = read::check_base_url(table, url);
}

/// `site.toml`, read and checked.
#[derive(Debug, Clone)]
pub struct Site {
    /// « Moments de vie ».
    pub name: String,
    /// Where it is published, ends with `/`: `https://guides.mairie.example/`.
    pub base_url: String,
    /// BCP 47: `fr`.
    pub language: String,
    /// The edition's date; else the newest `verified` of its sheets.
    pub date: Option<Date>,
    /// The theme's folder name; `clair` by default.
    pub theme: String,
    /// Who publishes.
    pub publisher: Publisher,
    /// Who hosts; the legal notice needs it.
    pub host: Option<Host>,
    /// Who prints, when it is not the publisher.
    pub printer: Option<Printer>,
    /// Role to call on every page and poster; by default the publisher.
    pub help_contact: Option<String>,
    /// Role to go to.
    pub help_counter: Option<String>,
    /// Domains that are official besides `.gouv.fr` and the program's own list.
    pub official_domains: Vec<String>,
    /// What may be said of the site's accessibility.
    pub accessibility: Accessibility,
    /// What papers print of all this, and where it is written: what has no room is told there.
    pub printed: Vec<Spanned<String>>,
}

/// `[publisher]`.
#[derive(Debug, Clone, Default)]
pub struct Publisher {
    /// « Mairie d’Exemple ».
    pub name: String,
    /// Postal address.
    pub address: String,
    /// Phone, grouped by two.
    pub phone: String,
    /// E-mail.
    pub email: String,
    /// Publication director; the legal notice needs it.
    pub director: Option<String>,
    /// SIRET number.
    pub siret: Option<String>,
    /// E-mail of the data protection officer.
    pub dpo: Option<String>,
    /// A file beside `site.toml`.
    pub logo: Option<String>,
    /// What the logo says.
    pub logo_alt: Option<String>,
    /// Width and height of the logo, pixels; none when it cannot be shown.
    pub logo_size: Option<(u32, u32)>,
}

/// `[host]`.
#[derive(Debug, Clone)]
pub struct Host {
    /// Name.
    pub name: String,
    /// Postal address.
    pub address: String,
    /// Phone.
    pub phone: Option<String>,
}

/// `[printer]`: printed matter says its printer's name and address (law of 29 July 1881, article 3).
#[derive(Debug, Clone)]
pub struct Printer {
    /// Name.
    pub name: String,
    /// Postal address.
    pub address: String,
}

/// `[accessibility]`: what the publisher has done, so that the statement says no more than that.
#[derive(Debug, Clone, Default)]
pub struct Accessibility {
    /// The audit record; without one the site says « non conforme ».
    pub audit: Option<Audit>,
    /// The multi-year plan; without one the statement promises none.
    pub plan: Option<Plan>,
}

/// The record of a real audit (RGAA 4.1, *Obligations*: « Contenu de la déclaration d'accessibilité »).
#[derive(Debug, Clone)]
pub struct Audit {
    /// When.
    pub date: Date,
    /// By whom.
    pub auditor: String,
    /// Share of the RGAA criteria that hold, in percent.
    pub rate: f64,
    /// Which version of the RGAA it followed: `4.1.2`.
    pub reference: Option<String>,
    /// What does not conform, a sentence each.
    pub issues: Vec<String>,
    /// What is left out as a disproportionate burden, with its reason and its alternative.
    pub exemptions: Vec<String>,
    /// What the law does not cover.
    pub out_of_scope: Vec<String>,
    /// Browsers with their screen readers: « Firefox et NVDA ».
    pub agents: Vec<String>,
    /// Other tools.
    pub tools: Vec<String>,
    /// The pages and documents that were tested.
    pub pages: Vec<Spanned<OutPath>>,
}

/// The multi-year plan (law of 11 February 2005, article 47, III).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// « Schéma pluriannuel 2026-2028 ».
    pub title: Option<String>,
    /// Where it can be read.
    pub address: Option<String>,
}

impl Site {
    /// The site of a sheet that is printed on its own, without a `site.toml`: no address, so no code either.
    #[must_use]
    pub fn nowhere() -> Self {
        Self {
            name: String::new(),
            base_url: String::new(),
            language: "fr".to_owned(),
            date: None,
            theme: "clair".to_owned(),
            publisher: Publisher::default(),
            host: None,
            printer: None,
            help_contact: None,
            help_counter: None,
            official_domains: Vec::new(),
            accessibility: Accessibility::default(),
            printed: Vec::new(),
        }
    }

    /// Whether nothing of it may be handed out yet: the base address is under `.example`.
    #[must_use]
    pub fn is_specimen(&self) -> bool {
        let host = self.base_url.split("://").nth(1).unwrap_or("").split(['/', ':']).next().unwrap_or("");
        host == "example" || host.ends_with(".example")
    }
}
