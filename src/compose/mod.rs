//! *From meaning to a finished text.* Each function turns what the [`Catalogue`](crate::catalogue::Catalogue) knows
//! into one [`Document`](crate::document::Document): roles become contacts, typography is done, notes are lettered,
//! links of a paper are numbered. It cannot fail, for a catalogue holds no error.
//! **Absent on purpose:** no size, no colour, no file name, no theme: the reader's words come in as
//! [`Words`](crate::language::Words).

mod address;
mod body;
mod checklist;
mod colophon;
mod contact;
mod counter;
mod cover;
mod deadline;
mod fact;
mod foreign;
mod glossary;
mod inline;
mod leaflet;
mod order;
mod outreach;
mod page;
mod paper;
mod phone;
mod poster;
mod reception;
mod site;
mod sources;
mod text;
mod typeset;
mod ways;

pub use address::{sheet_address, short_address};
pub use checklist::checklist;
pub use fact::Fact;
pub use leaflet::leaflet;
pub use order::{PrintFile, inks, order_sheet, publication_name};
pub use page::page;
pub use paper::paper;
pub use poster::poster;
pub use reception::reception;
pub use site::{Earlier, Site, site};
pub use text::text;
