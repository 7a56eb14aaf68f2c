//! A page of the site: a text and what stands around it.

use super::Document;
use crate::paths::OutPath;

/// A page of the site, ready for its template. Addresses inside the site are [`OutPath`]s: `html` makes them relative.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// Where it goes.
    pub path: OutPath,
    /// Which template shows it.
    pub kind: PageKind,
    /// Its title, language, event and text.
    pub document: Document,
    /// One sentence for search engines and shared links.
    pub description: String,
    /// Its whole address on the web; empty when the site has none.
    pub address: String,
    /// The pages above it, from the home page; empty on the home page.
    pub trail: Vec<Link>,
    /// Whom to call.
    pub help: Option<Help>,
    /// What to do first, three at most; only of a sheet.
    pub first: Vec<First>,
    /// « La feuille d’une personne »: where the same text waits to be ticked; only of a sheet.
    pub to_prepare: Option<Link>,
    /// The same on paper or as a file.
    pub downloads: Vec<Download>,
    /// The same in other languages.
    pub translations: Vec<Translation>,
    /// Data for search engines, as JSON.
    pub data: Option<String>,
    /// The day of its last check or change, `2026-11-21`; empty when it has none.
    pub modified: String,
    /// Addresses of the official pages that it rests on: machines that cite the page can cite them too.
    pub sources: Vec<String>,
    /// Whether search engines must leave it out.
    pub is_hidden: bool,
}

/// The templates.
#[derive(Debug, Clone, PartialEq)]
pub enum PageKind {
    /// A life event, with its stake.
    Sheet,
    /// A sheet whose steps and cases can be ticked before it is printed: « La feuille d’une personne ».
    Prepare,
    /// A page of the site: legal notice, glossary, kit.
    Text,
    /// The home page.
    Home(Home),
    /// What a server answers when there is no such page: at any depth, so its links are absolute.
    NotFound,
}

/// What every page of a language repeats.
#[derive(Debug, Clone, PartialEq)]
pub struct Frame {
    /// BCP 47 language of the sheets that lie at the root.
    pub site_language: String,
    /// The address of the site, ends with `/`.
    pub base: String,
    /// The home page of the language.
    pub home: Link,
    /// The publisher's mark, before the site's name.
    pub logo: Option<Logo>,
    /// What is new, as an Atom feed.
    pub feed: Option<Link>,
    /// « Spécimen, ne pas diffuser » while the address is an example.
    pub specimen: bool,
    /// The head's links.
    pub nav: Vec<Link>,
    /// The foot's links.
    pub foot: Vec<Link>,
}

/// A link inside the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Its words.
    pub label: String,
    /// Where it goes.
    pub path: OutPath,
    /// BCP 47 language of what it leads to.
    pub language: String,
}

/// A picture of the publisher's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logo {
    /// Where it is published.
    pub path: OutPath,
    /// What it says; empty when the publisher's name stands beside it.
    pub alternative: String,
}

/// A thing to do first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct First {
    /// « Dans les 24 heures »; may be empty.
    pub deadline: String,
    /// « Déclarez le décès en mairie ».
    pub title: String,
    /// One line more; may be empty.
    pub detail: String,
    /// The anchor of the step or phase on the page; empty for none.
    pub anchor: String,
}

/// Whom to call, in the same place on every page (WCAG 2.2, 3.2.6).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Help {
    /// Grouped: « 39 39 ».
    pub phone: String,
    /// Who answers: « Allô Service Public ».
    pub name: String,
    /// Price, then hours; may be empty.
    pub lines: Vec<String>,
}

/// A file beside a page, which says the same (RGAA 13.3 and 13.4).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Download {
    /// « Gros caractères ».
    pub label: String,
    /// « La fiche entière, pour des yeux fatigués »: what it is for.
    pub purpose: String,
    /// The file.
    pub path: OutPath,
    /// « PDF A4, 12 pages, 210 ko ».
    pub detail: String,
    /// BCP 47 language of the file.
    pub language: String,
    /// What one does with it.
    pub handling: Handling,
}

/// What one does with a file: so a page groups its files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Handling {
    /// The whole sheet, to read.
    Read,
    /// To hand over to somebody.
    HandOut,
    /// To hang on a wall.
    Hang,
    /// To have printed: a kit.
    Print,
}

/// The same page in another language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Translation {
    /// BCP 47.
    pub language: String,
    /// Its name in itself: « English ».
    pub name: String,
    /// The page.
    pub path: OutPath,
    /// Its whole address on the web; empty when the site has none.
    pub address: String,
}

/// The home page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Home {
    /// Under the title.
    pub lead: String,
    /// The sheets; the theme groups and orders them by event.
    pub entries: Vec<Entry>,
    /// Three ways to reach somebody, in the ground.
    pub doors: Vec<Door>,
}

/// A sheet on the home page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The theme's event.
    pub event: String,
    /// « Un proche est décédé ».
    pub title: String,
    /// One line under it.
    pub summary: String,
    /// The sheet's page.
    pub path: OutPath,
}

/// « Appelez 39 39 ».
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Door {
    /// « Appelez ».
    pub verb: String,
    /// « 39 39 », « Mairie », « sur papier ».
    pub value: String,
    /// Where the value leads.
    pub target: DoorTarget,
    /// A line each: name, address, hours.
    pub lines: Vec<String>,
}

/// Where a door leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DoorTarget {
    /// The value is a phone number.
    Phone,
    /// A whole address.
    Address(String),
    /// A page of the site.
    Page(OutPath),
    /// Nowhere: the words are enough.
    Nothing,
}
