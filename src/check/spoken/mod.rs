//! *What a reader hears of a paper*, spelt out from its document alone: one file a shape of content. Nothing here asks
//! `layout` anything; that is the point: a paper that says something else than its document is found out by two
//! programs that share no line.
//!
//! Who adds words to a paper adds them here too, in the order in which they are read.

mod block;
mod checklist;
mod flow;
mod inline;
mod leaflet;
mod order;
mod poster;
mod reception;
mod speech;

pub(super) use speech::{A_NUMBER, Difference, Speech};

use crate::document::{Content, Document};
use crate::language::Words;

/// Every way in which a document may rightly be read. There is more than one where its layout may choose, for want of
/// room, between two forms of the same thing.
pub(super) fn readings(document: &Document, words: &Words) -> Vec<Speech> {
    match &document.content {
        Content::Flow(flow) => flow::speeches(document, flow, words).into(),
        Content::Checklist(list) => vec![checklist::speech(document, list)],
        Content::Leaflet(leaflet) => leaflet::speeches(document, leaflet),
        Content::Poster(poster) => poster::speeches(poster),
        Content::Order(order) => order::speeches(order, words),
        Content::Reception(leaf) => vec![reception::speech(document, leaf)],
    }
}
