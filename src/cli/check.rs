//! `jalon check`.

use std::io::{self, IsTerminal};
use std::path::Path;

use jalon::pipeline;
use jalon::publication::Request;
use serde_json::json;

use super::arguments::{Check, Format};
use super::progress::Progress;
use super::report::{Report, counts};
use super::setting::{Setting, print};
use super::{Exit, json, stop};

/// Says everything that is wrong, on the standard output: here it is the result.
pub(crate) fn check(setting: &Setting, asked: &Check) -> Exit {
    let Some(order) = setting.order(&asked.reading, Request::default(), Path::new(".")) else {
        return stop::nowhere(setting);
    };
    let progress = Progress::new(setting);
    let run = pipeline::check(&order, &progress);
    drop(progress);
    let (exit, stopped) = match &run.result {
        Ok(_) => (Exit::Good, None),
        Err(reason) => stop::explain(setting.words, reason),
    };
    match asked.format {
        Format::Human => {
            let report = Report::new(setting, io::stdout().is_terminal(), &order.root);
            print(&report.all(&run.diagnostics));
            if let (Ok(catalogue), false) = (&run.result, setting.quiet) {
                let count = catalogue.sheets.len().to_string();
                print(&format!("{}\n", setting.words.with("cli-checked", &[("sheets", &count)])));
            }
            if let Some(message) = stopped {
                eprintln!("{message}");
            }
        }
        Format::Json => {
            let (errors, warnings) = counts(&run.diagnostics);
            let all: Vec<_> = run.diagnostics.iter().map(|d| json::diagnostic(setting.words, d)).collect();
            let stopped = stopped.map(|message| json!({ "exit": exit as u8, "message": message }));
            let document =
                json!({ "errors": errors, "warnings": warnings, "diagnostics": all, "stopped": stopped });
            print(&json::text(&document));
        }
    }
    exit
}
