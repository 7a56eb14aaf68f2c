//! *What belongs to a language:* typography, slugs, dates, and the messages and words kept in Fluent files.

pub mod date;
mod messages;
mod nearest;
mod slug;
pub mod phone;
pub mod typography;
mod words;

pub use messages::messages;
pub use nearest::nearest;
pub use slug::slug;
pub use words::Words;
