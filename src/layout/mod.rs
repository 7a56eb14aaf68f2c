//! *Sets a document on pages.* Shaping and line breaking are parley's; measure, rhythm, page breaks and the structure
//! tree are ours. What does not fit is a [`Misfit`], never an overflow: nothing is cut, nothing overlaps.

mod booklet;
mod breaks;
mod builder;
mod checklist;
mod code;
mod cover;
mod cut;
mod flow;
mod foot;
mod frame;
mod galley;
mod ink;
mod leaf;
mod leaflet;
mod order;
mod poster;
mod preset;
mod press;
mod reception;
mod stake;
mod standing;
mod typeset;

pub use frame::{
    Artifact, Bookmark, Color, Glyph, Item, Kid, LeafId, LinkArea, LinkTarget, MM, Node, Page, Paper, Role, Run, Scope,
};
pub use ink::Variant;
pub use preset::Preset;
pub use standing::StandingType;

use crate::document::{Content, Document};
use crate::picture::Pictures;
use crate::theme::Theme;

/// How a document is set.
#[derive(Debug, Clone, Copy)]
pub struct Setting<'a> {
    /// The measures of a flowing document.
    pub preset: Preset,
    /// The inks.
    pub variant: Variant,
    /// The pictures that its figures name; one that is not there is said by its alternative.
    pub pictures: &'a Pictures,
    /// Lines that other papers set.
    pub standing: Option<&'a StandingType>,
}

/// Something that cannot be set as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Misfit {
    /// No face has this character.
    MissingGlyph(char),
    /// A text is longer than its zone.
    TooLong {
        /// The zone.
        zone: Zone,
        /// The text.
        text: String,
    },
    /// A checklist has more rows than its two pages hold.
    TooManyRows {
        /// How many too many.
        count: usize,
    },
    /// A text is longer than its zone by so many characters, all the rest being as it is.
    Over {
        /// The zone.
        zone: Zone,
        /// The text.
        text: String,
        /// How many characters to cut.
        cut: usize,
    },
}

/// A zone of a paper that does not flow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Zone {
    /// Headline of a poster: five lengths of type, three lines at most.
    Headline,
    /// The words under it.
    Lead,
    /// One of the things to do.
    Action,
    /// « Appelez », « Venez », « Scannez ».
    Verb,
    /// The phone number.
    Phone,
    /// Where to go.
    Counter,
    /// The QR code, or its address in clear.
    Code,
    /// The lines under a block.
    Caption,
    /// The foot.
    Foot,
    /// A line of an order sheet.
    Order,
    /// The head or foot of a checklist.
    Checklist,
    /// The head or foot of a kit's leaf for the counter.
    Reception,
}

/// Sets a document: a flowing one as the preset says, a poster, a leaflet and an order sheet in their own measures.
///
/// # Errors
/// Every [`Misfit`].
pub fn set(document: &Document, setting: &Setting<'_>, theme: &Theme) -> Result<Paper, Vec<Misfit>> {
    let mut paper = match &document.content {
        Content::Flow(flow) => flow::set(document, flow, setting, theme),
        Content::Poster(poster) => poster::set(document, poster, setting, theme),
        Content::Checklist(list) => checklist::set(document, list, setting, theme),
        Content::Leaflet(leaflet) => leaflet::set(document, leaflet, setting, theme),
        Content::Order(order) => order::set(document, order, setting, theme),
        Content::Reception(leaf) => reception::set(document, leaf, setting, theme),
    }?;
    if let Variant::Press(press) = setting.variant {
        press::finish(&mut paper, press);
    }
    Ok(paper)
}
