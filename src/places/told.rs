//! What is wrong in a file of thousands of rows, said in a few lines.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Diagnostics};

/// More faults of one kind than this are one diagnostic, with their number and where the first ones are.
pub(super) const MANY: usize = 20;
/// How many of them are named then.
const NAMED: usize = 10;

/// The faults of a file, by code.
#[derive(Debug, Default)]
pub(super) struct Told(BTreeMap<&'static str, Kind>);

#[derive(Debug, Default)]
struct Kind {
    count: usize,
    /// The first ones, each with the number of its record when it is no line.
    first: Vec<(Diagnostic, Option<usize>)>,
}

impl Told {
    /// Adds a fault of a line of the file.
    pub(super) fn line(&mut self, diagnostic: Diagnostic) {
        self.push(diagnostic, None);
    }

    /// Adds a fault of the record of this number, where lines say nothing: a file of records may be one line.
    pub(super) fn record(&mut self, diagnostic: Diagnostic, number: usize) {
        self.push(diagnostic, Some(number));
    }

    fn push(&mut self, diagnostic: Diagnostic, record: Option<usize>) {
        let kind = self.0.entry(diagnostic.code).or_default();
        kind.count += 1;
        if kind.first.len() <= MANY {
            kind.first.push((diagnostic, record));
        }
    }

    /// How many there are of each code.
    pub(super) fn counts(&self) -> BTreeMap<&'static str, usize> {
        self.0.iter().map(|(code, kind)| (*code, kind.count)).collect()
    }

    /// Tells them, each or all in one.
    pub(super) fn finish(self, diagnostics: &mut Diagnostics) {
        for kind in self.0.into_values() {
            if kind.count <= MANY {
                let alone = kind.first.into_iter().map(|(diagnostic, _)| diagnostic.fact("count", "1"));
                diagnostics.extend(alone);
                continue;
            }
            let mut rows: Vec<usize> = Vec::new();
            for (diagnostic, record) in &kind.first {
                let row = record.unwrap_or_else(|| diagnostic.place.as_ref().map_or(0, |place| place.line()));
                if rows.len() < NAMED && !rows.contains(&row) {
                    rows.push(row);
                }
            }
            let rows: Vec<String> = rows.iter().map(ToString::to_string).collect();
            if let Some((first, record)) = kind.first.into_iter().next() {
                let of = if record.is_some() { "record" } else { "line" };
                let first = first.fact("count", kind.count.to_string());
                diagnostics.push(first.fact("of", of).fact("rows", rows.join(", ") + ", …"));
            }
        }
    }
}
