//! A page of the site: a text and what stands around it.

use super::{Document, Inline};
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
    /// Whether it says that it is not to be handed out: what it shows is not finished, or past its day.
    pub is_draft: bool,
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
    /// What to print, for who hands it out.
    Shelf(Shelf),
    /// The hard words.
    Glossary(Vec<Letter>),
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
    /// Whether some sheet of the site is a draft.
    pub has_drafts: bool,
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
    /// What it says: the publisher's name, which is then not written beside it.
    pub alternative: String,
    /// Width and height, pixels, so that nothing moves when it arrives.
    pub size: (u32, u32),
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
    pub name: Vec<Inline>,
    /// Price, then hours; may be empty.
    pub lines: Vec<Vec<Inline>>,
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
    /// « PDF A4, 12 pages, 210 ko », and its language when it is not the page's: « en français ».
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
    /// The home page of the site's language, for the sheets that this one does not have.
    pub others: Option<Link>,
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
    pub value: Vec<Inline>,
    /// Where the value leads.
    pub target: DoorTarget,
    /// A line each: name, address, hours.
    pub lines: Vec<Vec<Inline>>,
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

/// What to print: the kits, then the papers of each sheet.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Shelf {
    /// « Les kits ».
    pub kits_title: String,
    /// What a kit is.
    pub kits_lead: String,
    /// The kits that were made.
    pub kits: Vec<KitEntry>,
    /// « Les papiers de chaque fiche ».
    pub papers_title: String,
    /// The sheets that have papers.
    pub papers: Vec<PaperEntry>,
}

/// A kit, at a glance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KitEntry {
    /// « Hôpital : après un décès ».
    pub title: String,
    /// Its page.
    pub path: OutPath,
    /// The events of its sheets.
    pub events: Vec<String>,
    /// The titles of its sheets.
    pub sheets: Vec<String>,
    /// What it holds: « 5 documents, 283 exemplaires », then the names of the papers.
    pub holds: Vec<String>,
    /// Its archive.
    pub archive: Download,
}

/// The papers of a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperEntry {
    /// The theme's event.
    pub event: String,
    /// Anchor, unique on the page.
    pub id: String,
    /// « Un proche est décédé ».
    pub title: String,
    /// The sheet's page.
    pub path: OutPath,
    /// Its files.
    pub papers: Vec<Download>,
}

/// The words of a glossary that begin with the same letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// « C ».
    pub letter: String,
    /// Anchor, unique on the page.
    pub id: String,
    /// The words, in the order of a dictionary.
    pub terms: Vec<Defined>,
}

/// A word and what it means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Defined {
    /// Anchor, unique on the page.
    pub id: String,
    /// « Caf ».
    pub word: String,
    /// « Caisse d’allocations familiales. »
    pub plain: String,
}
