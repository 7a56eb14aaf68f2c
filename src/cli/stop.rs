//! Why a run gave nothing.

use std::io::{self, ErrorKind, IsTerminal};
use std::path::Path;

use jalon::diagnostic::{Defect, Diagnostic, Failure, Severity};
use jalon::language::Words;
use jalon::pipeline::{Run, Stop};

use super::Exit;
use super::report::Report;
use super::setting::Setting;

/// Shows what a run found, on the error stream, and why it stopped if it did; else gives its result.
pub(crate) fn show<T>(setting: &Setting, root: &Path, run: Run<T>) -> Result<T, Exit> {
    let report = Report::new(setting, io::stderr().is_terminal(), root);
    if setting.quiet {
        eprint!("{}", report.errors(&run.diagnostics));
    } else {
        eprint!("{}", report.all(&run.diagnostics));
    }
    run.result.map_err(|stop| {
        let (exit, message) = explain(setting.words, &stop);
        if let Some(message) = message {
            eprintln!("{message}");
        }
        exit
    })
}

/// No project here or above.
pub(crate) fn nowhere(setting: &Setting) -> Exit {
    let report = Report::new(setting, io::stderr().is_terminal(), Path::new("."));
    eprint!("{}", report.all(&[Diagnostic { severity: Severity::Error, ..Diagnostic::error("cli-no-project") }]));
    Exit::Refused
}

/// The exit code, and what to say besides the diagnostics.
pub(crate) fn explain(words: &Words, stop: &Stop) -> (Exit, Option<String>) {
    match stop {
        Stop::Refused => (Exit::Refused, None),
        Stop::Failed(failure) => (Exit::Failed, Some(self::failure(words, failure))),
        Stop::Broken(defect) => (Exit::Broken, Some(self::defect(words, defect))),
    }
}

/// What the machine could not do, and what to try.
fn failure(words: &Words, failure: &Failure) -> String {
    let id = match failure.cause.kind() {
        ErrorKind::NotFound => "cli-cause-not-found",
        ErrorKind::PermissionDenied => "cli-cause-permission",
        ErrorKind::StorageFull => "cli-cause-full",
        ErrorKind::QuotaExceeded => "cli-cause-quota",
        ErrorKind::ReadOnlyFilesystem => "cli-cause-read-only",
        ErrorKind::ResourceBusy | ErrorKind::DirectoryNotEmpty => "cli-cause-busy",
        ErrorKind::InvalidData => "cli-cause-different",
        _ => "cli-cause-other",
    };
    let cause = words.with(id, &[("cause", &failure.cause.to_string())]);
    let path = failure.path.display().to_string();
    let facts = [("path", path.as_str()), ("cause", cause.as_str())];
    let mut text = format!("{} {}", words.get("cli-failure"), words.with(failure.operation, &facts));
    if let Some(help) = words.attribute(failure.operation, "help", &facts) {
        text.push('\n');
        text.push_str(&help);
    }
    text
}

/// What is wrong in the program, and how to report it.
pub(crate) fn defect(words: &Words, defect: &Defect) -> String {
    let subject = defect.subject.as_deref().unwrap_or_default();
    let known = if subject.is_empty() { "no" } else { "yes" };
    let facts = [
        ("known", known),
        ("subject", subject),
        ("message", defect.message.as_str()),
        ("location", defect.location.as_str()),
        ("version", env!("CARGO_PKG_VERSION")),
    ];
    format!("{}\n{}", words.with("cli-defect", &facts), words.attribute("cli-defect", "help", &facts).unwrap_or_default())
}
