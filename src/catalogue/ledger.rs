//! Every print run ever ordered; append-only.

use std::collections::BTreeMap;

use jiff::civil::Date;

/// `content/ledger.toml`.
#[derive(Debug, Clone, Default)]
pub struct Ledger {
    /// The runs, in the order of the file.
    pub runs: Vec<Run>,
}

/// One print run.
#[derive(Debug, Clone)]
pub struct Run {
    /// The edition's id.
    pub edition: String,
    /// When it was ordered.
    pub date: Date,
    /// The edition's fingerprint.
    pub fingerprint: String,
    /// The kit's slug.
    pub kit: String,
    /// Copies by product: `affiche-a4`.
    pub copies: BTreeMap<String, u32>,
    /// The sheets on it.
    pub sheets: Vec<RunSheet>,
}

/// A sheet of a run.
#[derive(Debug, Clone)]
pub struct RunSheet {
    /// Its slug.
    pub slug: String,
    /// The code that was printed.
    pub code: String,
    /// The sheet's fingerprint.
    pub fingerprint: String,
    /// To be withdrawn after that day.
    pub review_by: Date,
    /// What the paper says that matters: deadlines, phones, costs.
    pub facts: BTreeMap<String, String>,
}
