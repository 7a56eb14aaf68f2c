//! *What belongs to a language:* typography, slugs, dates, and the messages and words kept in Fluent files.

mod words;

pub use words::Words;
