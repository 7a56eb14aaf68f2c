//! Where this room's diagnostics go.

use std::sync::Arc;

use super::Span;
use crate::diagnostic::{Diagnostic, Diagnostics, Place, Severity, Source};

/// The most diagnostics that one sheet gives. A file of random bytes has one on every line, and nobody reads them.
const MOST: usize = 500;

/// The fact that stands for « nothing close » in a message that may name the nearest known word.
pub(super) const NONE: &str = "none";

/// Adds the diagnostics of one sheet.
pub(super) struct Report<'a> {
    source: &'a Arc<Source>,
    diagnostics: &'a mut Diagnostics,
    left: usize,
}

impl<'a> Report<'a> {
    pub(super) fn new(source: &'a Arc<Source>, diagnostics: &'a mut Diagnostics) -> Self {
        Self { source, diagnostics, left: MOST }
    }

    /// The sheet's whole text.
    pub(super) fn text(&self) -> &'a str {
        &self.source.text
    }

    /// Whether nothing more will be shown: then no time is spent on wording it.
    pub(super) fn is_full(&self) -> bool {
        self.left == 0
    }

    pub(super) fn error(&mut self, code: &'static str, span: &Span, facts: &[(&'static str, &str)]) {
        self.add(Diagnostic::error(code), span, facts, None);
    }

    /// A warning that needs no person: `written` takes the place of what is there.
    pub(super) fn mendable(&mut self, code: &'static str, span: &Span, facts: &[(&'static str, &str)], written: &str) {
        self.add(Diagnostic::warning(code).replacement(written), span, facts, None);
    }

    pub(super) fn warning(&mut self, code: &'static str, span: &Span, facts: &[(&'static str, &str)]) {
        self.add(Diagnostic::warning(code), span, facts, None);
    }

    /// An error that another place explains.
    pub(super) fn clash(&mut self, code: &'static str, span: &Span, first: &Span, facts: &[(&'static str, &str)]) {
        self.add(Diagnostic::error(code), span, facts, Some(first));
    }

    fn add(&mut self, diagnostic: Diagnostic, span: &Span, facts: &[(&'static str, &str)], first: Option<&Span>) {
        if self.left == 0 {
            return;
        }
        self.left -= 1;
        let mut diagnostic = diagnostic.at(Place::new(self.source, span.clone()));
        if self.left == 0 {
            // Always an error: what is no longer shown may be one.
            diagnostic = Diagnostic { code: "sheet-too-many", severity: Severity::Error, replacement: None, ..diagnostic }
                .fact("most", MOST.to_string());
        } else {
            for (name, value) in facts {
                diagnostic = diagnostic.fact(name, shown(value));
            }
            if let Some(first) = first {
                diagnostic = diagnostic.related(Place::new(self.source, first.clone()));
            }
        }
        self.diagnostics.push(diagnostic);
    }
}

/// A fact short enough for a sentence, on one line.
fn shown(value: &str) -> String {
    const LONGEST: usize = 200;
    let mut out: String = value
        .chars()
        .take(LONGEST)
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    if value.chars().nth(LONGEST).is_some() {
        out.push('…');
    }
    out
}
