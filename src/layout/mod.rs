//! *Sets a document on pages.* Shaping and line breaking are parley's; measure, rhythm, page breaks and the structure
//! tree are ours. What does not fit is a [`Misfit`], never an overflow: nothing is cut, nothing overlaps.

mod builder;
mod flow;
mod frame;
mod galley;
mod order;
mod poster;
mod preset;
mod stake;
mod typeset;

pub use frame::{
    Artifact, Bookmark, Color, Glyph, Item, Kid, LeafId, LinkArea, LinkTarget, MM, Node, Page, Paper, Role, Run, Scope,
};
pub use preset::Preset;

use crate::document::{Content, Document};
use crate::theme::Theme;

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
}

/// Sets a document: a flowing one as `preset` says, a poster and an order sheet in their own measures.
///
/// # Errors
/// Every [`Misfit`].
pub fn set(document: &Document, preset: Preset, theme: &Theme) -> Result<Paper, Vec<Misfit>> {
    match &document.content {
        Content::Flow(flow) => flow::set(document, flow, preset, theme),
        Content::Poster(poster) => poster::set(document, poster, theme),
        Content::Order(order) => order::set(document, order, theme),
    }
}
