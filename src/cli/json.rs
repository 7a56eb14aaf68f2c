//! The same for a machine.

use jalon::diagnostic::{Diagnostic, Place, Severity};
use jalon::language::Words;
use serde_json::{Value, json};

use super::report;

/// A diagnostic: lines and columns from 1, columns in characters; `end_column` is the one after the last.
pub(crate) fn diagnostic(words: &Words, diagnostic: &Diagnostic) -> Value {
    json!({
        "code": diagnostic.code,
        "severity": match diagnostic.severity { Severity::Error => "error", Severity::Warning => "warning" },
        "place": diagnostic.place.as_ref().map(place),
        "message": report::sentence(words, diagnostic),
        "help": report::cure(words, diagnostic),
        "related": diagnostic.related.as_ref().map(place),
    })
}

fn place(place: &Place) -> Value {
    let end = Place::new(&place.source, place.span.end..place.span.end);
    json!({
        "file": place.source.name,
        "line": place.line(),
        "column": place.column(),
        "end_line": end.line(),
        "end_column": end.column(),
    })
}

/// A document, with its final line end.
pub(crate) fn text(value: &Value) -> String {
    format!("{value:#}\n")
}
