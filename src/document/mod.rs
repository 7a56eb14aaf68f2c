//! **The waist.** Before [`Document`] everything is about meaning, after it everything is about form: HTML, paper
//! and plain text start from the same tree, which is how the screen and the paper say the same thing (RGAA 13.4).
//!
//! The text of a document is final: roles are resolved, French typography is done, cases are in order.
//! **Absent on purpose:** no size, no colour, no file name, no template.

mod block;
mod checklist;
mod feed;
mod inline;
mod kit;
mod leaflet;
mod page;
mod poster;
mod reception;

pub use block::{
    Block, Callout, CalloutKind, Case, Cell, Cost, Figure, Item, List, Note, Phase, PhaseKind, Step, Table, Way,
    WayKind, Ways,
};
pub use checklist::{Checklist, ChecklistPhase, ChecklistRow};
pub use feed::{Feed, News};
pub use inline::{Inline, Target, note_letter, plain_text};
pub use kit::{Delivery, OrderLine, OrderSheet};
pub use leaflet::{CodeBlock, CounterBlock, Leaflet, PhoneBlock};
pub use page::{
    Defined, Door, DoorTarget, Download, Entry, First, Frame, Handling, Help, Home, KitEntry, Letter, Link, Logo, Page,
    PageKind, PaperEntry, Shelf, Translation,
};
pub use poster::{Action, CounterWords, Ground, Poster, PosterFormat};
pub use reception::{Reception, ReceptionPart, ReceptionRow};

/// One finished text, ready to be given a form.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// BCP 47 language of the text: `fr`.
    pub language: String,
    /// The title that a reader sees first, and that a PDF or a tab shows.
    pub title: String,
    /// The theme's event: its icon and colours. An unknown one takes the neutral set.
    pub event: String,
    /// Who publishes: « Mairie d’Exemple ».
    pub publisher: String,
    /// The site's name: « Moments de vie ».
    pub site: String,
    /// What it holds.
    pub content: Content,
}

/// The shapes of a document.
#[derive(Debug, Clone, PartialEq)]
pub enum Content {
    /// A text that flows: a sheet, a statement.
    Flow(Flow),
    /// A poster: zones that do not flow.
    Poster(Box<Poster>),
    /// A leaf to tick off and to write dates on.
    Checklist(Box<Checklist>),
    /// A leaflet: two sides that do not flow.
    Leaflet(Box<Leaflet>),
    /// The order sheet of a kit.
    Order(Box<OrderSheet>),
    /// The leaf of a kit for the person who hands its papers out.
    Reception(Box<Reception>),
}

/// A text that flows over as many pages, or as long a page, as it needs.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Flow {
    /// One sentence under the title.
    pub summary: String,
    /// « Vérifié le 21 novembre 2026 ».
    pub verified: String,
    /// The blocks, in reading order.
    pub blocks: Vec<Block>,
    /// What page 1 of a paper shows; `None` on the web.
    pub cover: Option<Cover>,
    /// The references `[n]` in the order of their numbers; empty on the web, where links are links.
    pub links: Vec<Reference>,
    /// What closes the last page of a paper, a line each: checked on, to remove after, edition, fingerprint, who to
    /// call in case of doubt, « Spécimen, ne pas diffuser ».
    pub colophon: Vec<Vec<Inline>>,
}

/// Page 1 of a paper: the stake with the deadlines, and in the ground whom to call.
#[derive(Debug, Clone, PartialEq)]
pub struct Cover {
    /// One row a numbered deadline.
    pub rows: Vec<CoverRow>,
    /// « Vous préférez parler à quelqu’un ? »
    pub invitation: String,
    /// The phone, grouped: « 39 39 ». Empty when nobody can be called.
    pub phone: String,
    /// Who answers and at what price: « Allô Service Public, prix d’un appel ».
    pub phone_caption: String,
}

/// A deadline on page 1.
#[derive(Debug, Clone, PartialEq)]
pub struct CoverRow {
    /// The phase's anchor: a booklet says on which page it starts.
    pub id: String,
    /// The phase's title: « Dans les 24 heures après le constat ».
    pub deadline: String,
    /// Its steps' titles, in order.
    pub steps: Vec<String>,
}

/// A link of the text, listed at the end of a paper.
#[derive(Debug, Clone, PartialEq)]
pub struct Reference {
    /// The words of the link, or the title of its target.
    pub title: String,
    /// Where it goes, whole.
    pub address: String,
    /// The address as printed: no `https://`, `www.` or final slash.
    pub short: String,
}
