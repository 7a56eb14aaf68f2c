//! *What belongs to a language:* typography, slugs, dates, and the messages and words kept in Fluent files.

pub mod date;
mod direction;
mod messages;
mod nearest;
mod normal;
pub mod phone;
pub mod readability;
mod slug;
pub mod typography;
mod words;

pub use direction::{direction, is_right_to_left, is_right_to_left_letter};
pub use messages::messages;
pub use nearest::nearest;
pub use normal::normal;
pub use slug::slug;
pub use words::Words;
