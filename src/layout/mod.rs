//! *Sets a document on pages.* Shaping and line breaking are parley's; everything else is here.

mod frame;

pub use frame::{
    Artifact, Bookmark, Color, Glyph, Item, Kid, LeafId, LinkArea, LinkTarget, MM, Node, Page, Paper, Role, Run, Scope,
};
