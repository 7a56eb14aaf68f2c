//! What a publication did, or why it did not.

use std::fmt;

use crate::diagnostic::{Diagnostic, Failure};

/// What changed in `dist`.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// Files that are new or whose bytes changed.
    pub written: usize,
    /// Files whose bytes did not change; they keep their modification time.
    pub kept: usize,
    /// Files of the previous publication that are no longer made.
    pub removed: usize,
    /// Size of all the files, manifest excluded.
    pub bytes: u64,
    /// What the person should know although the publication went well.
    pub warnings: Vec<Diagnostic>,
    /// How many files the list that was asked for says to upload and to delete.
    pub listed: Option<(usize, usize)>,
}

/// Why nothing was published.
#[derive(Debug)]
pub enum PublishError {
    /// The person asked for something that we must not do (exit 1).
    Refused(Diagnostic),
    /// The machine could not (exit 2).
    Failed(Failure),
}

impl From<Failure> for PublishError {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}

impl From<Diagnostic> for PublishError {
    fn from(diagnostic: Diagnostic) -> Self {
        Self::Refused(diagnostic)
    }
}

impl fmt::Display for PublishError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(diagnostic) => write!(f, "{} {:?}", diagnostic.code, diagnostic.facts),
            Self::Failed(failure) => failure.fmt(f),
        }
    }
}

impl std::error::Error for PublishError {}
