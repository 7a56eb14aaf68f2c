//! *Is it plain?* Rules about the language of a sheet: facts of its text, never tastes.

mod lexicon;

pub use lexicon::{FILE as PLAIN_WORDS, Lexicon, PlainWord};
