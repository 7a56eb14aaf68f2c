//! Source notes: `[^label]` in the text and `[^label]: words` anywhere.

use std::collections::BTreeMap;

use super::report::{NONE, Report};
use super::{Note, Span};
use crate::language::nearest;

/// The most labels that an unknown one is compared with; the longest real sheet has about twenty.
const MOST_COMPARED: usize = 256;

/// The notes of a sheet while it is read. Labels are compared without case, as pulldown-cmark compares them.
#[derive(Default)]
pub(super) struct Notebook {
    /// Folded labels in the order of their first call.
    called: Vec<String>,
    index: BTreeMap<String, usize>,
    written: BTreeMap<String, Note>,
    unknown: Vec<(String, Span)>,
}

impl Notebook {
    /// The index of a called note in the final list.
    pub(super) fn call(&mut self, label: &str) -> usize {
        let label = label.to_lowercase();
        if let Some(index) = self.index.get(&label) {
            return *index;
        }
        self.called.push(label.clone());
        self.index.insert(label, self.called.len() - 1);
        self.called.len() - 1
    }

    /// Remembers `[^label]` that is only text, since nothing defines it.
    pub(super) fn call_unknown(&mut self, label: &str, span: Span) {
        self.unknown.push((label.to_owned(), span));
    }

    /// Keeps a definition; the first of two with one label.
    pub(super) fn define(&mut self, note: Note, report: &mut Report<'_>) {
        let label = note.label.to_lowercase();
        match self.written.get(&label) {
            Some(first) => {
                let first = first.span.clone();
                report.clash("sheet-note-twice", &note.span, &first, &[("label", &note.label)]);
            }
            None => {
                self.written.insert(label, note);
            }
        }
    }

    /// The notes in the order of their first call; unknown and unused ones have their diagnostics.
    pub(super) fn finish(mut self, report: &mut Report<'_>) -> Vec<Note> {
        for (label, span) in &self.unknown {
            if report.is_full() {
                break;
            }
            let labels = self.written.values().map(|note| &*note.label).take(MOST_COMPARED);
            let meant = nearest(label, labels).unwrap_or(NONE);
            report.error("sheet-note-undefined", span, &[("label", label), ("nearest", meant)]);
        }
        let mut notes = Vec::with_capacity(self.called.len());
        for label in &self.called {
            // A definition that was skipped, too deep in other blocks, already has its diagnostic.
            let empty = || Note { label: label.clone(), body: Vec::new(), span: 0..0 };
            notes.push(self.written.remove(label).unwrap_or_else(empty));
        }
        for note in self.written.values() {
            report.warning("sheet-note-unused", &note.span, &[("label", &note.label)]);
        }
        notes
    }
}
