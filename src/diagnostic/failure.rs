//! What the machine could not do.

use std::fmt;
use std::io;
use std::path::PathBuf;

/// An operation on the disk that failed; the last good `dist` is intact (exit 2).
#[derive(Debug)]
pub struct Failure {
    /// What was being done, a Fluent message id: `failure-read`, `failure-publish`.
    pub operation: &'static str,
    /// On what.
    pub path: PathBuf,
    /// Why it failed.
    pub cause: io::Error,
}

impl Failure {
    /// A failure of `operation` on `path`.
    pub fn new(operation: &'static str, path: impl Into<PathBuf>, cause: io::Error) -> Self {
        Self { operation, path: path.into(), cause }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}: {}", self.operation, self.path.display(), self.cause)
    }
}

impl std::error::Error for Failure {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.cause)
    }
}
