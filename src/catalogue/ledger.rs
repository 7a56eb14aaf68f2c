//! Every print run ever ordered; append-only.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::Project;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{File, Spanned, Table, suggest};

/// Where it lies.
const FILE: &str = "content/ledger.toml";

/// `content/ledger.toml`.
#[derive(Debug, Clone, Default)]
pub struct Ledger {
    /// The runs, in the order of the file.
    pub runs: Vec<Run>,
}

/// One print run.
#[derive(Debug, Clone)]
pub struct Run {
    /// The edition's id.
    pub edition: String,
    /// When it was ordered.
    pub date: Date,
    /// The edition's fingerprint.
    pub fingerprint: String,
    /// The kit's slug.
    pub kit: String,
    /// Copies by product: `affiche-a4`.
    pub copies: BTreeMap<String, u32>,
    /// The sheets on it.
    pub sheets: Vec<RunSheet>,
}

/// A sheet of a run.
#[derive(Debug, Clone)]
pub struct RunSheet {
    /// Its slug.
    pub slug: String,
    /// The code that was printed.
    pub code: String,
    /// The sheet's fingerprint.
    pub fingerprint: String,
    /// To be withdrawn after that day.
    pub review_by: Date,
    /// What the paper says that matters: deadlines, phones, costs.
    pub facts: BTreeMap<String, String>,
}

/// Reads `ledger.toml` and holds the sheets to it: a code that was printed leads to the same sheet for ever.
pub(super) fn read(project: &Project<'_>, diagnostics: &mut Diagnostics) -> Ledger {
    let Some(source) = project.snapshot.text(FILE) else { return Ledger::default() };
    let file = File::parse(source);
    let mut table = file.table();
    let runs = table.tables("run").into_iter().filter_map(|t| run(project, t)).collect();
    table.finish();
    diagnostics.extend(file.into_diagnostics());
    Ledger { runs }
}

fn run(project: &Project<'_>, mut table: Table<'_>) -> Option<Run> {
    let edition = table.required_text("edition");
    let date = table.required_date("date");
    let fingerprint = fingerprint(&mut table, 12);
    let kit = table.required_text("kit");
    table.require("copies");
    let copies = table.counts("copies", &(1..=i64::from(u32::MAX)));
    let copies = copies.into_iter().filter_map(|(name, n)| Some((name.value, u32::try_from(n).ok()?))).collect();
    table.require("sheet");
    let day = date.as_ref().map(|d| d.value);
    let sheets = table.tables("sheet").into_iter().filter_map(|t| sheet(project, t, day)).collect();
    table.finish();
    Some(Run {
        edition: edition?.value,
        date: date?.value,
        fingerprint: fingerprint?,
        kit: kit?.value,
        copies,
        sheets,
    })
}

fn sheet(project: &Project<'_>, mut table: Table<'_>, day: Option<Date>) -> Option<RunSheet> {
    let slug = table.required_text("slug");
    let code = table.required_text("code");
    let fingerprint = fingerprint(&mut table, 8);
    let review_by = table.required_date("review_by");
    let facts = table.named_texts("facts").into_iter().map(|(name, value)| (name.value, value)).collect();
    if let (Some(slug), Some(code)) = (&slug, &code) {
        check_code(project, &table, slug, code, day);
    }
    table.finish();
    Some(RunSheet { slug: slug?.value, code: code?.value, fingerprint: fingerprint?, review_by: review_by?.value, facts })
}

/// Paper cannot be called back: its code must lead to the sheet that was printed, or to the one that took its place.
fn check_code(
    project: &Project<'_>,
    table: &Table<'_>,
    slug: &Spanned<String>,
    code: &Spanned<String>,
    day: Option<Date>,
) {
    let now = project.sheet_of_code(&code.value).map(|draft| draft.slug.as_str());
    if now.is_some_and(|now| now == slug.value || project.redirects(now).any(|old| old == slug.value)) {
        return;
    }
    let day = day.map(|day| day.to_string()).unwrap_or_default();
    let diagnostic = Diagnostic::error("catalogue-ledger-code").at(code.place.clone());
    let diagnostic = diagnostic.fact("code", &code.value).fact("slug", &slug.value).fact("day", day);
    let diagnostic = diagnostic.fact("now", now.unwrap_or("none"));
    table.report(suggest(diagnostic, &slug.value, project.slugs()));
}

fn fingerprint(table: &mut Table<'_>, digits: usize) -> Option<String> {
    let text = table.required_text("fingerprint")?;
    let shaped = text.value.len() == digits && text.value.bytes().all(|b| b"0123456789abcdef".contains(&b));
    if !shaped {
        let diagnostic = Diagnostic::error("catalogue-ledger-fingerprint").at(text.place.clone());
        table.report(diagnostic.fact("digits", digits.to_string()));
    }
    Some(text.value)
}
