//! What one Markdown file says, with the place of every part.

use std::ops::Range;
use std::sync::Arc;

use jiff::civil::Date;

use crate::diagnostic::{Place, Source};
use crate::document::{CalloutKind, PhaseKind, WayKind};

/// A range of bytes in the sheet's file.
pub type Span = Range<usize>;

/// A value and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Its place in the file.
    pub span: Span,
}

/// One sheet as read: syntax is known, links and roles are not resolved yet.
#[derive(Debug, Clone)]
pub struct Draft {
    /// The file.
    pub source: Arc<Source>,
    /// The file's name without language and extension: `un-proche-est-decede`.
    pub slug: String,
    /// The language of `<slug>.en.md`; `None` for the site's.
    pub language: Option<String>,
    /// The head; what is missing or wrong in it has a diagnostic, and its field is `None` or empty.
    pub head: Head,
    /// The blocks before, between and inside phases, in order.
    pub body: Vec<Block>,
    /// The notes, in the order of their first call.
    pub notes: Vec<Note>,
}

impl Draft {
    /// The place of a span of this sheet.
    #[must_use]
    pub fn place(&self, span: &Span) -> Place {
        Place::new(&self.source, span.clone())
    }
}

/// The TOML head.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Head {
    /// Required.
    pub title: Option<Spanned<String>>,
    /// Required.
    pub summary: Option<Spanned<String>>,
    /// Required: the theme's event.
    pub event: Option<Spanned<String>>,
    /// The QR code's id.
    pub code: Option<Spanned<String>>,
    /// Required: checked against its sources on that day.
    pub verified: Option<Spanned<Date>>,
    /// Required: the build refuses the sheet after that day.
    pub review_by: Option<Spanned<Date>>,
    /// Required: the service that answers for it.
    pub owner: Option<Spanned<String>>,
    /// The kinds of venue where it is handed out.
    pub venues: Vec<Spanned<String>>,
    /// Roles: whom to call, where to go.
    pub help: Help,
    /// The poster's words.
    pub poster: Option<PosterHead>,
    /// « Date du décès », for the checklist.
    pub date_label: Option<Spanned<String>>,
    /// The feed.
    pub changes: Vec<Change>,
    /// Old slugs.
    pub redirects: Vec<Spanned<String>>,
    /// At least one is required.
    pub sources: Vec<SourceRef>,
    /// Warnings that the editor has read and keeps.
    pub accepted: Vec<Accepted>,
}

/// `[[accepted]]` of a head: a rule that is silent in one place, and why.
#[derive(Debug, Clone, PartialEq)]
pub struct Accepted {
    /// The rule's code.
    pub rule: Option<Spanned<String>>,
    /// Words of the place.
    pub text: Option<Spanned<String>>,
    /// Why; a text of spaces is none.
    pub reason: Option<Spanned<String>>,
    /// The whole table, for what is missing in it.
    pub span: Span,
}

/// Roles of the sheet's or site's help.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Help {
    /// Whom to call.
    pub contact: Option<Spanned<String>>,
    /// Where to go.
    pub counter: Option<Spanned<String>>,
}

/// `[poster]` of a head.
#[derive(Debug, Clone, PartialEq)]
pub struct PosterHead {
    /// As the reader would say it.
    pub headline: Option<Spanned<String>>,
    /// Under the headline.
    pub lead: Option<Spanned<String>>,
    /// Three at most.
    pub actions: Vec<PosterAction>,
}

/// `[[poster.actions]]` of a head.
#[derive(Debug, Clone, PartialEq)]
pub struct PosterAction {
    /// The id of a step; its phase gives the deadline line.
    pub step: Option<Spanned<String>>,
    /// « Déclarez le décès en mairie ».
    pub title: Option<Spanned<String>>,
    /// One line under it.
    pub detail: Option<Spanned<String>>,
}

/// `[[changes]]` of a head.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// When.
    pub date: Option<Spanned<Date>>,
    /// What changed.
    pub text: Option<Spanned<String>>,
}

/// `[[sources]]` of a head.
#[derive(Debug, Clone, PartialEq)]
pub struct SourceRef {
    /// `F16507`.
    pub id: Option<Spanned<String>>,
    /// Its title.
    pub title: Option<Spanned<String>>,
    /// Its address.
    pub url: Option<Spanned<String>>,
    /// Its own date, when known.
    pub date: Option<Spanned<Date>>,
    /// The whole table, for what is missing in it.
    pub span: Span,
}

/// A deadline of a phase or a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Deadline {
    /// A number of units after (or before, when negative) the origin.
    In {
        /// How many.
        count: i32,
        /// Of what.
        unit: Unit,
    },
    /// Before something that has a name: `before=bail`.
    Before(String),
    /// Between two days, both included.
    Window(Date, Date),
}

/// Units of a deadline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// `h`
    Hours,
    /// `d`, calendar days
    Days,
    /// `wd`
    WorkingDays,
    /// `w`
    Weeks,
    /// `m`
    Months,
    /// `y`
    Years,
}

impl Unit {
    /// As a sheet writes it.
    #[must_use]
    pub fn sign(self) -> &'static str {
        match self {
            Self::Hours => "h",
            Self::Days => "d",
            Self::WorkingDays => "wd",
            Self::Weeks => "w",
            Self::Months => "m",
            Self::Years => "y",
        }
    }
}

/// `cost=` of a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cost {
    /// `gratuit`
    Free,
    /// `payant`
    Paid,
    /// `variable`
    Varies,
    /// `86€` or `2,76€`: the figures as written, without the sign.
    Amount(String),
}

/// A block and where it stands.
#[derive(Debug, Clone)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Its place.
    pub span: Span,
}

/// The kinds of block. Headings hold what follows them.
#[derive(Debug, Clone)]
pub enum BlockKind {
    /// Prose.
    Paragraph(Vec<Inline>),
    /// `##`
    Phase(Phase),
    /// `###`
    Step(Step),
    /// `####`
    Case(Case),
    /// A list; `start` numbers an ordered one.
    List {
        /// First number of an ordered list.
        start: Option<u64>,
        /// The items.
        items: Vec<Vec<Block>>,
    },
    /// A task list: the papers to gather.
    Papers(Vec<Vec<Block>>),
    /// A definition list whose terms are ways.
    Ways(Vec<Way>),
    /// Any other definition list.
    Definitions(Vec<(Vec<Inline>, Vec<Vec<Block>>)>),
    /// A table: header row, other rows (each as long as the header).
    Table {
        /// The header row.
        head: Vec<Vec<Inline>>,
        /// The other rows.
        rows: Vec<Vec<Vec<Inline>>>,
    },
    /// `> [!WORD]`
    Callout {
        /// Which.
        kind: CalloutKind,
        /// What it says.
        body: Vec<Block>,
    },
    /// `>`
    Quote(Vec<Block>),
    /// A code block.
    Code(String),
    /// `---`
    Rule,
    /// An image that stands alone in its paragraph.
    Figure(Image),
}

/// `{#id .class key=value}` of a heading, read.
#[derive(Debug, Clone, Default)]
pub struct Anchor {
    /// The id: written, or made from the words and made unique with `-2`.
    pub id: String,
    /// Where the id or the heading stands.
    pub span: Span,
    /// Whether the author wrote it.
    pub written: bool,
}

/// A phase.
#[derive(Debug, Clone)]
pub struct Phase {
    /// Its anchor.
    pub anchor: Anchor,
    /// Its words.
    pub title: Vec<Inline>,
    /// Its kind, from its class.
    pub kind: PhaseKind,
    /// `deadline=`, `before=` or `window=`.
    pub deadline: Option<Deadline>,
    /// `from=`: the origin of the deadline.
    pub from: Option<String>,
    /// Prose and steps.
    pub body: Vec<Block>,
}

/// A step.
#[derive(Debug, Clone)]
pub struct Step {
    /// Its anchor.
    pub anchor: Anchor,
    /// Its words.
    pub title: Vec<Inline>,
    /// `cost=`
    pub cost: Option<Cost>,
    /// A deadline of its own.
    pub deadline: Option<Deadline>,
    /// `from=`
    pub from: Option<String>,
    /// `.online-only`
    pub online_only: bool,
    /// Prose, cases, papers, ways, callouts.
    pub body: Vec<Block>,
}

/// A case.
#[derive(Debug, Clone)]
pub struct Case {
    /// Its anchor.
    pub anchor: Anchor,
    /// Its words.
    pub title: Vec<Inline>,
    /// Prose, papers, ways.
    pub body: Vec<Block>,
}

/// One definition of a way; several with the same kind may follow one another.
#[derive(Debug, Clone)]
pub struct Way {
    /// Which.
    pub kind: WayKind,
    /// The term's place.
    pub span: Span,
    /// The definition.
    pub body: Vec<Block>,
}

/// A note.
#[derive(Debug, Clone)]
pub struct Note {
    /// Its label, as written: `F909`.
    pub label: String,
    /// What it says.
    pub body: Vec<Inline>,
    /// Its place.
    pub span: Span,
}

/// An image.
#[derive(Debug, Clone)]
pub struct Image {
    /// Its file as written, beside the sheets: `plan.png`.
    pub file: String,
    /// Its alternative.
    pub alternative: String,
    /// Its place.
    pub span: Span,
}

/// Words and where they stand.
#[derive(Debug, Clone)]
pub struct Inline {
    /// What they are.
    pub kind: InlineKind,
    /// Their place.
    pub span: Span,
}

/// The kinds of inline.
#[derive(Debug, Clone)]
pub enum InlineKind {
    /// Text as written: typography comes later.
    Text(String),
    /// `**strong**` or `*emphasis*`.
    Strong(Vec<Inline>),
    /// `*emphasis*` in a translation: words of the site's language, kept as they are read on forms and at counters.
    Foreign(Vec<Inline>),
    /// `` `code` ``
    Code(String),
    /// `{role}`
    Role(String),
    /// `[words](address)`
    Link {
        /// As written.
        address: String,
        /// The words.
        words: Vec<Inline>,
    },
    /// `[^label]`: index into [`Draft::notes`].
    NoteCall(usize),
    /// An image inside a sentence.
    Image(Image),
    /// A line end of the source inside a paragraph: a space for the reader.
    SoftBreak,
    /// A line end that the author asked for.
    Break,
}

/// The words alone, as written: for slugs, comparisons and diagnostics. A line end is a space; an image gives its
/// alternative, a role its name, a note call nothing.
#[must_use]
pub fn plain_text(inlines: &[Inline]) -> String {
    let mut out = String::new();
    push_plain(inlines, &mut out);
    out
}

fn push_plain(inlines: &[Inline], out: &mut String) {
    for inline in inlines {
        match &inline.kind {
            InlineKind::Text(text) | InlineKind::Code(text) | InlineKind::Role(text) => out.push_str(text),
            InlineKind::Strong(words) | InlineKind::Foreign(words) | InlineKind::Link { words, .. } => {
                push_plain(words, out);
            }
            InlineKind::Image(image) => out.push_str(&image.alternative),
            InlineKind::SoftBreak | InlineKind::Break => out.push(' '),
            InlineKind::NoteCall(_) => {}
        }
    }
}

/// The slug and the language of `content/sheets/<slug>[.<language>].md`. What follows a dot and is no BCP 47
/// language of two or three letters (with an optional region) stays in the slug, where it will be refused.
pub(super) fn name_parts(name: &str) -> (String, Option<String>) {
    let file = name.rsplit('/').next().unwrap_or(name);
    let stem = file.strip_suffix(".md").unwrap_or(file);
    match stem.rsplit_once('.').filter(|(slug, language)| !slug.is_empty() && is_language(language)) {
        Some((slug, language)) => (slug.to_owned(), Some(language.to_owned())),
        None => (stem.to_owned(), None),
    }
}

fn is_language(tag: &str) -> bool {
    let (language, region) = tag.split_once('-').map_or((tag, None), |(language, region)| (language, Some(region)));
    let letters = |text: &str| text.bytes().all(|b| b.is_ascii_alphabetic());
    (2..=3).contains(&language.len())
        && letters(language)
        && region.is_none_or(|region| (2..=4).contains(&region.len()) && letters(region))
}
