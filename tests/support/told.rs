//! Diagnostics, a line each.

use std::fmt::Write as _;

use jalon::diagnostic::Diagnostic;

/// Where, how grave, what, with its facts.
pub(crate) fn told(diagnostics: &[Diagnostic]) -> String {
    let mut out = String::new();
    for d in diagnostics {
        let place = d.place.as_ref().map(|p| format!("{}:{}:{}", p.source.name, p.line(), p.column()));
        let _ = writeln!(out, "{} {:?} {} {:?}", place.unwrap_or_default(), d.severity, d.code, d.facts);
    }
    out
}
