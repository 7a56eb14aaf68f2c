//! `jalon build`.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use jalon::catalogue::Catalogue;
use jalon::paths::Slug;
use jalon::pipeline::{self, Order, Shard};
use jalon::publication::{Artifact, holds_press};
use jalon::publish::{Outcome, RealDisk};

use super::arguments::Build;
use super::progress::Progress;
use super::setting::{Setting, print};
use super::table::table;
use super::{Exit, stop};

/// Publishes the project, and says what, how many, how large, how long and where to open it.
pub(crate) fn build(setting: &Setting, asked: Build) -> Exit {
    let start = Instant::now();
    let request = asked.variants.request(asked.only.into_iter().collect());
    let Some(order) = setting.order(&asked.reading, request, Path::new(".")) else { return stop::nowhere(setting) };
    // What is put online is in dist: a draft never goes there by habit.
    if asked.reading.drafts && asked.out.is_none() {
        eprintln!("{}", setting.words.get("cli-drafts-out"));
        return Exit::Usage;
    }
    let out = asked.out.unwrap_or_else(|| beside_content(&order.root));
    if asked.all_editions {
        return editions(setting, &order, asked.shard.unwrap_or(Shard::WHOLE), &out, start);
    }
    let order = Order { edition: asked.edition, ..order };
    let progress = Progress::new(setting);
    let run = pipeline::build_with_changes(&order, &out, asked.changes.as_deref(), &RealDisk, &progress);
    drop(progress);
    match stop::show(setting, &order.root, run) {
        Ok((catalogue, artifacts, outcome)) => {
            if asked.variants.finishes() && !holds_press(&catalogue, &order.request) {
                eprintln!("{}", setting.words.get("cli-no-press"));
            }
            if !setting.quiet {
                let mut text = summary(setting, &catalogue, &artifacts, &outcome, &out, start.elapsed());
                if let (Some((upload, delete)), Some(file)) = (outcome.listed, &asked.changes) {
                    let (upload, delete) = (upload.to_string(), delete.to_string());
                    let facts = [("upload", &*upload), ("delete", &*delete), ("file", &*file.display().to_string())];
                    let _ = writeln!(text, "{}", setting.words.with("cli-to-upload", &facts));
                }
                print(&text);
            }
            // The process ends here: freeing a thousand sheets piece by piece is a wait for nothing.
            std::mem::forget((catalogue, artifacts));
            Exit::Good
        }
        Err(exit) => {
            if exit == Exit::Refused {
                eprintln!("{}", setting.words.with("cli-not-published", &[("out", &out.display().to_string())]));
            }
            exit
        }
    }
}

/// Publishes the national site and the editions of this part.
fn editions(setting: &Setting, order: &Order, shard: Shard, out: &Path, start: Instant) -> Exit {
    let progress = Progress::new(setting);
    let run = pipeline::build_editions(order, shard, out, &RealDisk, &progress);
    drop(progress);
    let territories = match stop::show(setting, &order.root, run) {
        Ok(territories) => territories,
        Err(exit) => {
            if exit == Exit::Refused {
                eprintln!("{}", setting.words.with("cli-not-published", &[("out", &out.display().to_string())]));
            }
            return exit;
        }
    };
    if !setting.quiet {
        let (made, kept) = (territories.made.len().to_string(), territories.kept.to_string());
        let (out, files) = (out.display().to_string(), territories.files.to_string());
        let (size, time) = (setting.size(territories.bytes), setting.time(start.elapsed()));
        let facts = [("out", &*out), ("made", &*made), ("kept", &*kept), ("files", &*files), ("size", &*size), ("time", &*time)];
        print(&format!("{}\n", setting.words.with("cli-territories", &facts)));
    }
    if territories.refused.is_empty() {
        return Exit::Good;
    }
    let (count, ids) = (territories.refused.len().to_string(), territories.refused.join(", "));
    eprintln!("{}", setting.words.with("cli-territories-refused", &[("count", &count), ("ids", &ids)]));
    Exit::Refused
}

fn beside_content(root: &Path) -> PathBuf {
    if root == Path::new(".") { PathBuf::from("dist") } else { root.join("dist") }
}

fn summary(
    setting: &Setting,
    catalogue: &Catalogue,
    artifacts: &[Artifact],
    outcome: &Outcome,
    out: &Path,
    time: Duration,
) -> String {
    let words = setting.words;
    let number = |n: usize| n.to_string();
    let mut text = String::new();
    let _ = writeln!(
        text,
        "{}",
        words.with(
            "cli-published",
            &[
                ("edition", &catalogue.edition.id),
                ("sheets", &number(catalogue.sheets.len())),
                ("kits", &number(catalogue.kits.len())),
                ("files", &number(artifacts.len())),
                ("size", &setting.size(outcome.bytes)),
                ("time", &setting.time(time)),
            ]
        )
    );
    text.push_str(&by_publication(setting, artifacts));
    if setting.verbose {
        let rows: Vec<Vec<String>> = artifacts
            .iter()
            .map(|a| vec![a.path.to_string(), pages(setting, a.pages), setting.size(a.bytes.len() as u64)])
            .collect();
        let _ = write!(text, "\n{}\n", table(1, &rows));
    }
    let changes = [
        ("written", &*number(outcome.written)),
        ("kept", &*number(outcome.kept)),
        ("removed", &*number(outcome.removed)),
    ];
    let _ = writeln!(text, "{}", words.with("cli-changes", &changes));
    if catalogue.edition.specimen {
        let _ = writeln!(text, "{}", words.get("cli-specimen"));
    }
    if catalogue.has_drafts() {
        let named = |names: Vec<&str>| names.join(", ");
        let mut sheets: Vec<&str> = catalogue.sheets.iter().filter(|sheet| sheet.is_draft).map(|sheet| sheet.slug.as_str()).collect();
        sheets.dedup();
        let _ = writeln!(text, "{}", words.with("cli-drafts", &[("sheets", &named(sheets))]));
        let kits = catalogue.withheld.iter().map(Slug::as_str).collect::<Vec<_>>();
        if !kits.is_empty() {
            let _ = writeln!(text, "{}", words.with("cli-drafts-kits", &[("kits", &named(kits))]));
        }
    }
    let home = artifacts.iter().any(|a| a.path.as_str() == "index.html");
    let open = if home { out.join("index.html") } else { out.to_owned() };
    let _ = writeln!(text, "{}", words.with("cli-open", &[("path", &open.display().to_string())]));
    text
}

/// One line a publication: files, pages, weight.
pub(crate) fn by_publication(setting: &Setting, artifacts: &[Artifact]) -> String {
    let mut totals: BTreeMap<&str, (usize, usize, u64)> = BTreeMap::new();
    let mut order = Vec::new();
    for artifact in artifacts {
        let total = totals.entry(artifact.publication).or_insert_with(|| {
            order.push(artifact.publication);
            (0, 0, 0)
        });
        total.0 += 1;
        total.1 += artifact.pages.unwrap_or(0);
        total.2 += artifact.bytes.len() as u64;
    }
    let rows: Vec<Vec<String>> = order
        .iter()
        .map(|id| {
            let (files, sheets, bytes) = totals[id];
            let files = setting.words.with("cli-files", &[("n", &files.to_string())]);
            vec![name(setting, id), files, pages(setting, Some(sheets).filter(|n| *n > 0)), setting.size(bytes)]
        })
        .collect();
    table(1, &rows)
}

/// A publication's name, else its id.
pub(crate) fn name(setting: &Setting, id: &str) -> String {
    let key = format!("cli-publication-{id}");
    if setting.words.has(&key) { setting.words.get(&key) } else { id.to_owned() }
}

fn pages(setting: &Setting, pages: Option<usize>) -> String {
    pages.map_or_else(String::new, |n| setting.words.with("cli-pages", &[("n", &n.to_string())]))
}
