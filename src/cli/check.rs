//! `jalon check`.

use std::io::{self, IsTerminal};
use std::path::Path;

use jalon::diagnostic::counts;
use jalon::mend::Mended;
use jalon::pipeline;
use jalon::publication::Request;
use serde_json::json;

use super::arguments::{Check, Form};
use super::progress::Progress;
use super::report::Report;
use super::setting::{Setting, print};
use super::{Exit, explain, fix, github, json, report_sheets, report_stale, sarif, stop};

/// Mends what can be if that is asked, then says everything that is wrong, on the standard output: here it is the
/// result.
pub(crate) fn check(setting: &Setting, asked: &Check) -> Exit {
    if let Some(code) = &asked.explain {
        return explain::explain(setting, code, asked.format);
    }
    let Some(order) = setting.order(&asked.reading, Request::default(), Path::new(".")) else {
        return stop::nowhere(setting);
    };
    if asked.report {
        return report_sheets::report(setting, &order, asked.format);
    }
    if let Some(days) = asked.stale {
        return report_stale::stale(setting, &order, asked.format, days);
    }
    let mut mended: Vec<Mended> = Vec::new();
    if asked.fix {
        mended = match fix::fix(setting, &order, asked.dry_run) {
            Ok(mended) => mended,
            Err(exit) => return exit,
        };
        if asked.format == Form::Human {
            print(&fix::shown(setting, &order, &mended, asked.dry_run));
        }
    }
    let progress = Progress::new(setting);
    let run = pipeline::check(&order, &progress);
    drop(progress);
    let (exit, stopped) = match &run.result {
        Ok(_) => (Exit::Good, None),
        Err(reason) => stop::explain(setting.words, reason),
    };
    match asked.format {
        Form::Human => {
            let report = Report::new(setting, io::stdout().is_terminal(), &order.root);
            print(&if setting.quiet { report.errors(&run.diagnostics) } else { report.all(&run.diagnostics) });
            if let (Ok(catalogue), false) = (&run.result, setting.quiet) {
                let count = catalogue.sheets.len().to_string();
                print(&format!("{}\n", setting.words.with("cli-checked", &[("sheets", &count)])));
            }
            if let Some(message) = stopped {
                eprintln!("{message}");
            }
        }
        Form::Json => {
            let (errors, warnings) = counts(&run.diagnostics);
            let all: Vec<_> = run.diagnostics.iter().map(|d| json::diagnostic(setting.words, d)).collect();
            let mended: Vec<_> =
                mended.iter().map(|file| json!({ "file": file.source.name, "places": file.count })).collect();
            let stopped = stopped.map(|message| json!({ "exit": exit as u8, "message": message }));
            let document = json!({
                "errors": errors,
                "warnings": warnings,
                "diagnostics": all,
                "mended": mended,
                "stopped": stopped,
            });
            print(&json::text(&document));
        }
        Form::Sarif => {
            let log = sarif::log(setting.words, setting.language, &order.root, &run.diagnostics, exit, stopped.as_deref());
            print(&json::text(&log));
        }
        Form::Github => {
            print(&github::commands(setting.words, &order.root, &run.diagnostics));
            print(&stopped.map_or_else(String::new, |message| github::stopped(&message)));
        }
    }
    exit
}
