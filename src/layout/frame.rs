//! Positioned pages: what `layout` gives and `pdf` writes. Everything is in points (1/72 inch), from the top left
//! corner of the trimmed page, y downwards. No PDF library is named here.
//!
//! Items are stored in **reading order**, and paint order is the same: `pdf` relies on both.

use std::ops::Range;
use std::sync::Arc;

use crate::picture::Picture;
use crate::press::Press;
use crate::theme::{Face, Segment};

/// Points in a millimetre.
pub const MM: f32 = 72.0 / 25.4;

/// A finished paper.
#[derive(Debug, Clone)]
pub struct Paper {
    /// Shown as the document's title.
    pub title: String,
    /// One sentence, for the document's subject.
    pub subject: String,
    /// Who publishes, for the document's author.
    pub author: String,
    /// BCP 47.
    pub language: String,
    /// The pages, in order; all of one size.
    pub pages: Vec<Page>,
    /// The structure tree; node 0 is the root, of role [`Role::Document`].
    pub structure: Vec<Node>,
    /// Bookmarks, in reading order.
    pub bookmarks: Vec<Bookmark>,
    /// The annotations of links, which [`Kid::Link`] points to.
    pub links: Vec<LinkArea>,
    /// What [`Item::Picture`] draws; each once, however often it is drawn.
    pub pictures: Vec<Arc<Picture>>,
    /// How it is finished for a press; every colour is then [`Color::Cmyk`], and what reaches an edge goes on over it,
    /// by negative coordinates or beyond the page's size, as far as the bleed.
    pub press: Option<Press>,
}

/// One page.
#[derive(Debug, Clone)]
pub struct Page {
    /// Width of the trimmed page, pt.
    pub width: f32,
    /// Height of the trimmed page, pt.
    pub height: f32,
    /// What to draw, in reading order.
    pub items: Vec<Item>,
}

/// A colour of the theme in the output's own space.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Color {
    /// Red, green, blue, 0 to 1.
    Rgb([f32; 3]),
    /// From black, 0, to white, 1.
    Gray(f32),
    /// Cyan, magenta, yellow, black, 0 to 1: press files alone.
    Cmyk([f32; 4]),
}

/// Something to draw, or the bounds of what is read.
#[derive(Debug, Clone)]
pub enum Item {
    /// Starts the marked content of a leaf of the structure tree; never nested.
    BeginLeaf(LeafId),
    /// Starts an artifact: drawn, never read; never nested.
    BeginArtifact(Artifact),
    /// Ends the leaf or the artifact.
    End,
    /// A run of glyphs.
    Run(Run),
    /// A filled shape.
    Fill {
        /// The shape.
        path: Vec<Segment>,
        /// Its colour.
        color: Color,
    },
    /// A picture, inside a leaf of a figure.
    Picture {
        /// Its index in [`Paper::pictures`].
        picture: usize,
        /// Left, top, right, bottom, pt.
        bounds: [f32; 4],
    },
    /// A drawn line.
    Stroke {
        /// The line.
        path: Vec<Segment>,
        /// Its colour.
        color: Color,
        /// Its width, pt.
        width: f32,
        /// Whether ends and joins are round (icons) or square.
        round: bool,
        /// Dash and gap, pt; empty for a whole line.
        dash: Vec<f32>,
    },
}

/// Why something is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Artifact {
    /// Repeated at the head of a page.
    Header,
    /// Repeated at the foot of a page: title, folio.
    Footer,
    /// Rules, grounds, stake, icons that stand beside their word.
    Layout,
}

/// A run of glyphs of one face, size and colour on one baseline.
#[derive(Debug, Clone)]
pub struct Run {
    /// The face.
    pub face: Face,
    /// Size, pt.
    pub size: f32,
    /// Colour.
    pub color: Color,
    /// Start of the baseline.
    pub x: f32,
    /// The baseline.
    pub y: f32,
    /// The text that the glyphs draw.
    pub text: Arc<str>,
    /// The glyphs, left to right.
    pub glyphs: Vec<Glyph>,
}

/// A glyph of a run.
#[derive(Debug, Clone, PartialEq)]
pub struct Glyph {
    /// Its id in the whole font file of the face, never 0.
    pub id: u16,
    /// Its advance, pt, kerning and spacing included.
    pub advance: f32,
    /// The bytes of [`Run::text`] that it draws; a ligature draws several characters.
    pub text: Range<usize>,
}

/// A leaf of the structure tree: one marked-content sequence on one page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LeafId(pub usize);

/// A node of the structure tree.
#[derive(Debug, Clone)]
pub struct Node {
    /// What it is.
    pub role: Role,
    /// What it holds, in reading order.
    pub kids: Vec<Kid>,
    /// Language, when it differs from the document's.
    pub language: Option<String>,
}

/// A child of a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kid {
    /// Another node, by its index in [`Paper::structure`].
    Node(usize),
    /// A leaf; each leaf id is used once, by one [`Item::BeginLeaf`].
    Leaf(LeafId),
    /// The annotation of a link, by its index in [`Paper::links`]; only under [`Role::Link`].
    Link(usize),
}

/// Standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4), those that we use.
#[derive(Debug, Clone, PartialEq)]
pub enum Role {
    /// The root.
    Document,
    /// A group: a phase, a step.
    Sect,
    /// A heading, 1 to 4.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// A list.
    List {
        /// Whether its items are numbered.
        ordered: bool,
    },
    /// An item of a list.
    ListItem,
    /// The bullet, number or box of an item.
    Label,
    /// The body of an item.
    ListBody,
    /// A table.
    Table,
    /// A row of a table.
    TableRow,
    /// A header cell, with its scope.
    HeaderCell {
        /// Row or column.
        scope: Scope,
    },
    /// A data cell.
    DataCell,
    /// A picture or a code, with its alternative and its bounds.
    Figure {
        /// What it says to who cannot see it.
        alternative: String,
        /// Its bounds on its page: left, top, right, bottom, pt.
        bounds: [f32; 4],
    },
    /// A link.
    Link,
    /// A note.
    Note {
        /// Unique in the document.
        id: String,
    },
    /// A quotation that stands alone.
    BlockQuote,
    /// Words inside a paragraph that need a language or a bound of their own.
    Span,
}

/// What a header cell heads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// Its row.
    Row,
    /// Its column.
    Column,
}

/// A bookmark.
#[derive(Debug, Clone, PartialEq)]
pub struct Bookmark {
    /// Depth, from 0; grows by one at a time.
    pub level: usize,
    /// Words.
    pub title: String,
    /// Page, from 0.
    pub page: usize,
    /// Distance of its target from the top of the page, pt.
    pub top: f32,
}

/// Where a link goes, and where it can be pressed.
#[derive(Debug, Clone, PartialEq)]
pub struct LinkArea {
    /// Page, from 0.
    pub page: usize,
    /// Rectangles on the page, one a line: left, top, right, bottom, pt.
    pub areas: Vec<[f32; 4]>,
    /// Where to.
    pub target: LinkTarget,
    /// What the link says, for assistive technology.
    pub contents: String,
}

/// Where a link of a paper goes.
#[derive(Debug, Clone, PartialEq)]
pub enum LinkTarget {
    /// An address.
    Address(String),
    /// A place in the same paper: page from 0, distance from its top, pt.
    Place(usize, f32),
}
