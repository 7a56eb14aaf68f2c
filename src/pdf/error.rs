//! Why a PDF could not be written or read.

use std::fmt;

use crate::diagnostic::Diagnostic;

/// Why a PDF could not be written or read. Its sentence is the Fluent message named by its code (`pdf.ftl`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PdfError {
    /// The worded code, which is also the id of the Fluent message: `pdf-nesting`.
    pub code: &'static str,
    /// What the message's sentence names.
    pub facts: Vec<(&'static str, String)>,
}

impl PdfError {
    pub(crate) fn new(code: &'static str) -> Self {
        Self { code, facts: Vec::new() }
    }

    #[expect(clippy::needless_pass_by_value, reason = "numbers, words and errors are all given as they are")]
    pub(crate) fn fact(mut self, name: &'static str, value: impl ToString) -> Self {
        self.facts.push((name, value.to_string()));
        self
    }
}

impl From<PdfError> for Diagnostic {
    fn from(error: PdfError) -> Self {
        Self { facts: error.facts.into(), ..Self::error(error.code) }
    }
}

impl fmt::Display for PdfError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code)?;
        for (name, value) in &self.facts {
            write!(f, " {name}={value}")?;
        }
        Ok(())
    }
}

impl std::error::Error for PdfError {}
