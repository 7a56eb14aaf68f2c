//! `jalon check --fix`: what was mended, as a person or a screen reader can follow it.

use std::fmt::Write;
use std::io::{self, IsTerminal};

use jalon::diagnostic::Place;
use jalon::mend::Mended;
use jalon::pipeline::{self, Order};
use jalon::publish::{Disk, RealDisk};
use similar::{ChangeTag, TextDiff};

use super::report::{Report, safe};
use super::setting::Setting;
use super::{Exit, stop};

/// Lines shown before and after what changes.
const CONTEXT: usize = 2;

/// Mends the project, or only says what it would mend.
pub(crate) fn fix(setting: &Setting, order: &Order, dry: bool) -> Result<Vec<Mended>, Exit> {
    let disk: Option<&dyn Disk> = if dry { None } else { Some(&RealDisk) };
    stop::show(setting, &order.root, pipeline::fix(order, disk))
}

/// Every change, then how many.
pub(crate) fn shown(setting: &Setting, order: &Order, mended: &[Mended], dry: bool) -> String {
    let report = Report::new(setting, io::stdout().is_terminal(), &order.root);
    let mut text = String::new();
    for file in mended {
        let name = report.file(&Place::new(&file.source, 0..0));
        text.push_str(&if setting.plain { spoken(setting, &name, file) } else { drawn(&report, &name, file) });
        text.push('\n');
    }
    let places: usize = mended.iter().map(|file| file.count).sum();
    let facts = [("places", &*places.to_string()), ("files", &*mended.len().to_string())];
    let _ = writeln!(text, "{}", setting.words.with(if dry { "cli-would-fix" } else { "cli-fixed" }, &facts));
    text
}

/// A unified diff, which `patch` and `git apply` read too.
fn drawn(report: &Report<'_>, name: &str, file: &Mended) -> String {
    let diff = TextDiff::from_lines(&file.source.text, &file.text);
    let mut text = format!("{}\n{}\n", report.painted("1", &format!("--- {name}")), report.painted("1", &format!("+++ {name}")));
    for hunk in diff.unified_diff().context_radius(CONTEXT).iter_hunks() {
        let _ = writeln!(text, "{}", report.painted("36", hunk.header().to_string().trim_end()));
        for change in hunk.iter_changes() {
            let (sign, color) = match change.tag() {
                ChangeTag::Delete => ("-", "31"),
                ChangeTag::Insert => ("+", "32"),
                ChangeTag::Equal => (" ", ""),
            };
            let line = format!("{sign}{}", safe(change.value().trim_end_matches(['\r', '\n'])));
            let _ = writeln!(text, "{}", if color.is_empty() { line } else { report.painted(color, &line) });
        }
    }
    text
}

/// The same in sentences.
fn spoken(setting: &Setting, name: &str, file: &Mended) -> String {
    let diff = TextDiff::from_lines(&file.source.text, &file.text);
    let mut text = format!("{}\n", setting.words.with("cli-fix-file", &[("file", name)]));
    for change in diff.iter_all_changes() {
        let (id, line) = match (change.tag(), change.old_index(), change.new_index()) {
            (ChangeTag::Delete, Some(line), _) => ("cli-fix-before", line),
            (ChangeTag::Insert, _, Some(line)) => ("cli-fix-after", line),
            _ => continue,
        };
        let value = safe(change.value().trim_end_matches(['\r', '\n']));
        let _ = writeln!(text, "{}", setting.words.with(id, &[("line", &(line + 1).to_string()), ("text", &value)]));
    }
    text
}
