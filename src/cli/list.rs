//! `jalon list`.

use std::fmt::Write;
use std::path::Path;

use jalon::catalogue::{Catalogue, Fingerprint};
use jalon::language::date::long;
use jalon::language::typography;
use jalon::pipeline;
use jalon::publication::{Job, Request};
use serde_json::json;

use super::arguments::{Format, List};
use super::build::name;
use super::setting::{Setting, print};
use super::table::table;
use super::{Exit, json, recall, stop};

/// Says what a build would publish, or which papers are to come back.
pub(crate) fn list(setting: &Setting, asked: &List) -> Exit {
    let Some(order) = setting.order(&asked.reading, Request::default(), Path::new(".")) else {
        return stop::nowhere(setting);
    };
    if asked.recall {
        return recall::recall(setting, &order, asked.format);
    }
    let run = pipeline::list(&order, |catalogue, jobs| match asked.format {
        Format::Human => human(setting, catalogue, jobs),
        Format::Json => machine(catalogue, jobs),
    });
    match stop::show(setting, &order.root, run) {
        Ok(text) => {
            print(&text);
            Exit::Good
        }
        Err(exit) => exit,
    }
}

fn human(setting: &Setting, catalogue: &Catalogue, jobs: &[Job<'_>]) -> String {
    let edition = &catalogue.edition;
    let facts = [("edition", &*edition.id), ("fingerprint", &*edition.fingerprint.grouped(Fingerprint::EDITION_DIGITS))];
    let mut text = setting.words.with("cli-list", &facts);
    text.push('\n');
    let language = setting.language;
    for sheet in &catalogue.sheets {
        let (verified, review) = (long(sheet.verified, language), long(sheet.review_by, language));
        let title = typography::for_language(&sheet.language)(&sheet.title);
        let facts = [("title", &*title), ("verified", &*verified), ("review", &*review)];
        let _ = write!(text, "\n{}\n", setting.words.with("cli-list-sheet", &facts));
        let rows: Vec<Vec<String>> = jobs
            .iter()
            .filter(|job| job.subject.name().as_deref() == Some(sheet.slug.as_str()) && job.language == sheet.language)
            .map(|job| row(setting, job))
            .collect();
        text.push_str(&table(2, &rows));
    }
    let is_of_a_sheet = |job: &&Job<'_>| catalogue.sheets.iter().any(|s| Some(s.slug.as_str()) == job.subject.name().as_deref());
    let rows: Vec<Vec<String>> = jobs.iter().filter(|job| !is_of_a_sheet(job)).map(|job| row(setting, job)).collect();
    if !rows.is_empty() {
        let _ = write!(text, "\n{}\n{}", setting.words.get("cli-list-others"), table(2, &rows));
    }
    text
}

fn row(setting: &Setting, job: &Job<'_>) -> Vec<String> {
    let mut row = vec![name(setting, job.row.id), job.path.to_string()];
    if !job.is_published(&Request::default()) {
        row.push(setting.words.get("cli-list-in-kits"));
    }
    row
}

fn machine(catalogue: &Catalogue, jobs: &[Job<'_>]) -> String {
    let files: Vec<_> = jobs
        .iter()
        .map(|job| {
            json!({
                "path": job.path.as_str(),
                "publication": job.row.id,
                "format": job.format,
                "variant": job.variant.name(),
                "published": job.is_published(&Request::default()),
                "kit": job.kit.map(|kit| kit.slug.as_str()),
                "subject": job.subject.name(),
                "language": job.language,
            })
        })
        .collect();
    let sheets: Vec<_> = catalogue
        .sheets
        .iter()
        .map(|sheet| {
            json!({
                "slug": sheet.slug.as_str(),
                "language": sheet.language,
                "title": sheet.title,
                "code": sheet.code,
                "verified": sheet.verified.to_string(),
                "review_by": sheet.review_by.to_string(),
                "fingerprint": sheet.fingerprint.to_string(),
            })
        })
        .collect();
    let edition = &catalogue.edition;
    json::text(&json!({
        "edition": {
            "id": edition.id,
            "date": edition.date.to_string(),
            "fingerprint": edition.fingerprint.to_string(),
            "specimen": edition.specimen,
        },
        "sheets": sheets,
        "files": files,
    }))
}
