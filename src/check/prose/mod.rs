//! *Is it plain?* Rules about the language of a sheet: facts of its text, never tastes, and all of them warnings. An editor
//! silences one in one place with a reason ([`acceptance`]).
//!
//! A sheet is read once for all of them ([`Prose`]); a rule of French is silent in other languages.

mod acceptance;
mod acronym;
mod bare_number;
mod capitals;
mod contradiction;
mod cost;
mod deadline;
mod digit_date;
mod free_paid;
mod hard_word;
mod legibility;
mod lexicon;
mod long_sentence;
mod old_name;
mod phone;
mod phrase;
mod price_date;
mod reading;
mod repeated_link;
mod typography;
mod vague_link;

#[cfg(test)]
mod tests;

pub use acceptance::Acceptance;
pub use legibility::{Hard, Legibility, legibility};
pub use lexicon::{FILE as PLAIN_WORDS, Lexicon, PlainWord};
pub use reading::Prose;

pub(super) use acceptance::{silence, unexplained, unknown, unused};
pub(super) use acronym::unexplained as acronym;
pub(super) use bare_number::bare as bare_number;
pub(super) use capitals::shouted as capitals;
pub(super) use contradiction::{cost as cost_text, deadline as deadline_title};
pub(super) use cost::missing as no_cost;
pub(super) use deadline::missing as no_deadline;
pub(super) use digit_date::in_digits as digit_date;
pub(super) use free_paid::contradicted as free_paid;
pub(super) use hard_word::hard as hard_word;
pub(super) use long_sentence::long as long_sentence;
pub(super) use old_name::old as old_name;
pub(super) use phone::ungrouped as phone_form;
pub(super) use price_date::undated as price_date;
pub(super) use repeated_link::ambiguous as repeated_link;
pub(super) use typography::slips as typography;
pub(super) use vague_link::vague as vague_link;
