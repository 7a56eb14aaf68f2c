//! The same for a machine.

use std::path::{Component, Path};

use jalon::diagnostic::{Diagnostic, Place};
use jalon::language::Words;
use serde_json::{Value, json};

use super::report;

/// A diagnostic: lines and columns from 1, columns in characters; `end_column` is the one after the last. The form is
/// described by `jalon schema check`.
pub(crate) fn diagnostic(words: &Words, diagnostic: &Diagnostic) -> Value {
    json!({
        "code": diagnostic.code,
        "severity": diagnostic.severity.name(),
        "place": diagnostic.place.as_ref().map(place),
        "message": report::sentence(words, diagnostic),
        "help": report::cure(words, diagnostic),
        "related": diagnostic.related.as_ref().map(place),
        "replacement": diagnostic.replacement,
    })
}

fn place(place: &Place) -> Value {
    let end = place.end();
    let mut whole = start(place);
    whole["end_line"] = json!(end.line());
    whole["end_column"] = json!(end.column());
    whole
}

/// Where a place starts, for reports that point at something whole.
pub(crate) fn start(place: &Place) -> Value {
    json!({ "file": place.source.name, "line": place.line(), "column": place.column() })
}

/// A place's file from where the run was started, with `/`, when that is above the project; else from the project's
/// root: no address of this machine goes to another.
pub(crate) fn file(root: &Path, place: &Place) -> String {
    let name = &place.source.name;
    let below = root.components().all(|part| matches!(part, Component::Normal(_) | Component::CurDir));
    let root: Vec<_> = root.components().filter(|part| matches!(part, Component::Normal(_))).collect();
    if !below || root.is_empty() || !(name.starts_with("content/") || name.starts_with("themes/")) {
        return name.clone();
    }
    let root: Vec<_> = root.iter().map(|part| part.as_os_str().to_string_lossy()).collect();
    format!("{}/{name}", root.join("/"))
}

/// A document, with its final line end.
pub(crate) fn text(value: &Value) -> String {
    format!("{value:#}\n")
}
