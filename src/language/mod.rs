//! *What belongs to a language:* typography, slugs, dates, and the messages and words kept in Fluent files.

pub mod date;
mod messages;
pub mod typography;
mod words;

pub use messages::messages;
pub use words::Words;
