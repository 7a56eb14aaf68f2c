//! The commands that GitHub's runners read in a step's output, shown as notes beside the lines
//! (docs.github.com, « Workflow commands for GitHub Actions »).

use std::fmt::Write;
use std::path::Path;

use jalon::diagnostic::{Diagnostic, Place};
use jalon::language::Words;

use super::json::file;
use super::report;

/// One command a diagnostic.
pub(crate) fn commands(words: &Words, root: &Path, diagnostics: &[Diagnostic]) -> String {
    let mut text = String::new();
    for diagnostic in diagnostics {
        let command = diagnostic.severity.name();
        let mut properties = Vec::new();
        if let Some(place) = &diagnostic.place {
            properties.extend(located(root, place));
        }
        properties.push(("title", diagnostic.code.to_owned()));
        let properties: Vec<String> = properties.iter().map(|(name, value)| format!("{name}={}", property(value))).collect();
        let message = report::whole(words, diagnostic);
        let _ = writeln!(text, "::{command} {}::{}", properties.join(","), data(&message));
    }
    text
}

/// A command for what is no diagnostic: the machine's fault, or ours.
pub(crate) fn stopped(message: &str) -> String {
    format!("::error ::{}\n", data(message))
}

/// GitHub takes columns only of a place on one line.
fn located(root: &Path, place: &Place) -> Vec<(&'static str, String)> {
    let end = place.end();
    let mut properties = vec![("file", file(root, place)), ("line", place.line().to_string())];
    if end.line() == place.line() {
        properties.push(("col", place.column().to_string()));
        properties.push(("endColumn", end.column().to_string()));
    } else {
        properties.push(("endLine", end.line().to_string()));
    }
    properties
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use jalon::diagnostic::Source;
    use jalon::language::messages;

    #[test]
    fn a_command_holds_on_one_line_whatever_the_author_wrote() {
        let source = Arc::new(Source { name: "content/sheets/a,b:c.md".to_owned(), text: "é 100 %\nx".to_owned() });
        let fault = |span| Diagnostic::error("publish-not-ours").fact("out", "100 %\n::error::x").at(Place::new(&source, span));
        let shown = commands(messages("fr"), Path::new("."), &[fault(3..6), fault(3..12)]);
        let lines: Vec<&str> = shown.lines().collect();
        assert_eq!(lines.len(), 2, "{shown}");
        let head = "::error file=content/sheets/a%2Cb%3Ac.md,line=1,";
        assert!(lines[0].starts_with(&format!("{head}col=3,endColumn=6,title=publish-not-ours::")), "{shown}");
        assert!(lines[1].starts_with(&format!("{head}endLine=2,title=publish-not-ours::")), "{shown}");
        assert!(lines[0].contains("100 %25%0A") && !lines[0].contains("100 %\n"), "{shown}");
    }
}
