//! Blocks: what a flowing document is made of.

use super::Inline;

/// A piece of a flowing document.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// Prose.
    Paragraph(Vec<Inline>),
    /// A heading inside prose that is neither phase, step nor case (« Sources », « Liens », site pages).
    Heading {
        /// 2 to 4.
        level: u8,
        /// Anchor, unique in the document.
        id: String,
        /// Words.
        words: Vec<Inline>,
    },
    /// A phase: the steps that share a deadline. Heading level 2.
    Phase(Phase),
    /// A step: one thing to do. Heading level 3.
    Step(Step),
    /// A case: « Si … ». Heading level 4.
    Case(Case),
    /// A list.
    List(List),
    /// The papers to gather, under « À réunir »: boxes on paper, a plain list on the web.
    Papers(Vec<Item>),
    /// The channels and guidance of a step.
    Ways(Ways),
    /// An ordinary definition list: terms and their definitions.
    Definitions(Vec<(Vec<Inline>, Vec<Item>)>),
    /// A table.
    Table(Table),
    /// A callout.
    Callout(Callout),
    /// A quotation.
    Quote(Vec<Block>),
    /// Words of a computer, lines kept.
    Code(String),
    /// A change of subject.
    Rule,
    /// A picture.
    Figure(Figure),
    /// The notes, in the order of their calls, under « Sources ».
    Notes(Vec<Note>),
}

/// What one list item, definition or cell holds.
pub type Item = Vec<Block>;

/// What a phase asks of the reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PhaseKind {
    /// Something to do, by a deadline or not.
    ToDo,
    /// Done by itself: nothing to do.
    Automatic,
    /// Can wait.
    Later,
    /// Who listens.
    Support,
}

/// A phase.
#[derive(Debug, Clone, PartialEq)]
pub struct Phase {
    /// Anchor, unique in the document.
    pub id: String,
    /// Its number on the stake, from 1; only phases to do have one.
    pub number: Option<usize>,
    /// Its words: « Dans les 24 heures après le constat ».
    pub title: Vec<Inline>,
    /// What it asks.
    pub kind: PhaseKind,
    /// The machine's form of its deadline, ISO 8601 duration or interval: `PT24H`, `P14D`.
    pub deadline: Option<String>,
    /// Prose and steps.
    pub body: Vec<Block>,
}

/// What a step costs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cost {
    /// Free.
    Free,
    /// Not free, the amount is in the text.
    Paid,
    /// Free for some.
    Varies,
    /// So many euros, as printed: « 86 € ».
    Amount(String),
}

/// A step.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// Anchor, unique in the document.
    pub id: String,
    /// Its words: « Déclarer le décès ».
    pub title: Vec<Inline>,
    /// What it costs, when said.
    pub cost: Option<Cost>,
    /// Its own deadline in words, when it differs from the phase's: « sous 60 jours ».
    pub deadline: Option<String>,
    /// Prose, cases, papers, ways, callouts.
    pub body: Vec<Block>,
}

/// A case: an alternative inside a step.
#[derive(Debug, Clone, PartialEq)]
pub struct Case {
    /// Anchor, unique in the document.
    pub id: String,
    /// « Si le décès a eu lieu à l’étranger ».
    pub title: Vec<Inline>,
    /// Prose, lists, ways.
    pub body: Vec<Block>,
}

/// A list.
#[derive(Debug, Clone, PartialEq)]
pub struct List {
    /// The first number of an ordered list; `None` for bullets.
    pub start: Option<u64>,
    /// Its items.
    pub items: Vec<Item>,
}

/// A way to do a step, or to be told or helped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum WayKind {
    /// « Par téléphone ».
    Phone,
    /// « Sur place ».
    Counter,
    /// « Par courrier ».
    Post,
    /// « En ligne ».
    Online,
    /// « Se renseigner ».
    Ask,
    /// « Se faire aider ».
    Help,
}

impl WayKind {
    /// Whether the step can be *done* this way; guidance only informs or helps.
    #[must_use]
    pub fn is_channel(self) -> bool {
        !matches!(self, Self::Ask | Self::Help)
    }
}

/// One row of the channel block.
#[derive(Debug, Clone, PartialEq)]
pub struct Way {
    /// Which way.
    pub kind: WayKind,
    /// Its reader's name: « Sur place ».
    pub label: String,
    /// A phone to set large, grouped.
    pub phone: Option<String>,
    /// Everything else, a line or a paragraph each: name, address, hours, price, source.
    pub lines: Vec<Vec<Inline>>,
}

/// The channels and guidance of a step, in the order phone, counter, post, online, ask, help.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Ways {
    /// The rows.
    pub rows: Vec<Way>,
}

/// A cell of a table.
pub type Cell = Vec<Inline>;

/// A table with one header row.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    /// What it shows, for who hears of it before reading it; empty: its number in the text is its name.
    pub name: String,
    /// Whether the first cell of each row heads it.
    pub heads_rows: bool,
    /// The header row.
    pub head: Vec<Cell>,
    /// The other rows, each as long as the header.
    pub rows: Vec<Vec<Cell>>,
}

/// What a callout says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CalloutKind {
    /// « Bon à savoir ».
    Note,
    /// « Important ».
    Important,
    /// « Attention ».
    Warning,
    /// « Gratuit ».
    Free,
}

/// A callout.
#[derive(Debug, Clone, PartialEq)]
pub struct Callout {
    /// Which.
    pub kind: CalloutKind,
    /// Its word: « Attention ».
    pub label: String,
    /// What it says.
    pub body: Vec<Block>,
}

/// A picture with its alternative; a decorative one says so by an empty alternative.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// Its file, from `content/`: `sheets/plan.png`.
    pub file: String,
    /// What it says to who cannot see it.
    pub alternative: String,
}

/// A note.
#[derive(Debug, Clone, PartialEq)]
pub struct Note {
    /// Its anchor, unique in the document.
    pub id: String,
    /// Its letter: `a`.
    pub letter: String,
    /// What it says.
    pub body: Vec<Inline>,
}
