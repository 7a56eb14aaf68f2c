//! *What a person is told when something is wrong.* A [`Diagnostic`] is the author's fault: a worded code,
//! a place, and the facts that its sentence needs. A [`Failure`] is the machine's: an operation, a path, a cause.
//! A [`Defect`] is ours.
//!
//! The sentence and the cure are not here: they are the Fluent message named by the code and its `.help`
//! attribute (`language::messages`), so one diagnostic reads in French and in English.

mod defect;
mod failure;
mod place;

use std::cmp::Ordering;
use std::sync::Arc;

pub use defect::{Defect, remember};
pub use failure::Failure;
pub use place::{Place, Source};

/// How much a diagnostic weighs: an error stops the publication, a warning does not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Nothing is published while one remains (exit 1).
    Error,
    /// Worth mending, published all the same (exit 0).
    Warning,
}

/// What a sentence names; shared, for a session keeps thousands of diagnostics from one build to the next.
pub type Facts = Arc<Vec<(&'static str, String)>>;

impl Severity {
    /// The word that machines are told, and the end of the ids of the words for people.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// One thing that is wrong in what somebody wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The worded code, which is also the id of the Fluent message: `unknown-key`.
    pub code: &'static str,
    /// Error or warning.
    pub severity: Severity,
    /// Where; `None` when the fault has no place in a file (a missing file, say).
    pub place: Option<Place>,
    /// What the message's sentence names, in the order of the message.
    pub facts: Facts,
    /// Another place that explains this one: the first of two duplicates.
    pub related: Option<Place>,
    /// What to write at the place instead, when that needs no person's judgement: `check --fix` writes it.
    pub replacement: Option<String>,
}

impl Diagnostic {
    /// An error with no place yet.
    #[must_use]
    pub fn error(code: &'static str) -> Self {
        Self { code, severity: Severity::Error, place: None, facts: Facts::default(), related: None, replacement: None }
    }

    /// A warning with no place yet.
    #[must_use]
    pub fn warning(code: &'static str) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code) }
    }

    /// The same, at a place.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = Some(place);
        self
    }

    /// The same, with one fact for its sentence.
    #[must_use]
    pub fn fact(mut self, name: &'static str, value: impl Into<String>) -> Self {
        Arc::make_mut(&mut self.facts).push((name, value.into()));
        self
    }

    /// The same, with the other place that explains it.
    #[must_use]
    pub fn related(mut self, place: Place) -> Self {
        self.related = Some(place);
        self
    }

    /// The same, with what to write at its place: a cure that changes neither sense nor layout.
    #[must_use]
    pub fn replacement(mut self, text: impl Into<String>) -> Self {
        self.replacement = Some(text.into());
        self
    }

    /// The order to show: by file, place and code; what has no place comes first.
    fn order(&self, other: &Self) -> Ordering {
        let places = match (&self.place, &other.place) {
            // Most neighbours are of one file.
            (Some(a), Some(b)) if Arc::ptr_eq(&a.source, &b.source) => Ordering::Equal,
            (a, b) => a.as_ref().map_or("", Place::file).cmp(b.as_ref().map_or("", Place::file)),
        };
        let spot = |of: &Self| of.place.as_ref().map_or((0, 0), |place| (place.span.start, place.span.end));
        places
            .then_with(|| spot(self).cmp(&spot(other)))
            .then_with(|| (self.code, &self.facts).cmp(&(other.code, &other.facts)))
    }
}

/// How many errors, and how many warnings.
#[must_use]
pub fn counts(diagnostics: &[Diagnostic]) -> (usize, usize) {
    let errors = diagnostics.iter().filter(|d| d.severity == Severity::Error).count();
    (errors, diagnostics.len() - errors)
}

/// Every diagnostic of a run, in the order found; [`Diagnostics::sorted`] gives the order to show.
#[derive(Debug, Default, Clone)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// Adds one.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Adds all of another collection.
    pub fn extend(&mut self, other: impl IntoIterator<Item = Diagnostic>) {
        self.0.extend(other);
    }

    /// Whether one of them stops the publication.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|d| d.severity == Severity::Error)
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All of them by file, place and code, without repeats: the order in which they are shown.
    #[must_use]
    pub fn sorted(mut self) -> Vec<Diagnostic> {
        self.sort();
        self.0
    }

    /// Sorts them and drops repeats: what a thousand editions say alike is held once.
    pub fn sort(&mut self) {
        self.0.sort_by(Diagnostic::order);
        self.0.dedup();
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}
