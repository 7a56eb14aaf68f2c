//! `jalon print`.

use std::path::{Path, PathBuf};
use std::time::Instant;

use jalon::catalogue::PaperVariant;
use jalon::pipeline;
use jalon::publication::{Form, Row, Wave};
use jalon::publish::RealDisk;
use jalon::source;

use super::arguments::{self, Print};
use super::progress::Progress;
use super::setting::{Setting, print as say};
use super::table::table;
use super::{Exit, stop};

/// Prints a few sheets into a folder.
pub(crate) fn print(setting: &Setting, asked: Print) -> Exit {
    let start = Instant::now();
    let variants = asked.variants.asked();
    let only = if asked.publications.is_empty() {
        // Who names a variant wants papers: a text has none.
        let offered = |row: &Row| row.wave == Wave::Papers && (variants.is_empty() || row.form == Form::Pdf);
        arguments::papers(offered).into_iter().map(str::to_owned).collect()
    } else {
        asked.publications.into_iter().collect()
    };
    let request = asked.variants.request(only);
    if asked.variants.finishes() && !variants.contains(&PaperVariant::Press) {
        eprintln!("{}", setting.words.get("cli-no-press"));
    }
    let root = setting.root.clone().or_else(|| source::find_root(asked.files.first()?));
    let in_project = root.is_some();
    let order = setting.order_at(&asked.reading, request, root.unwrap_or_else(|| PathBuf::from(".")));
    let folder = asked.out.unwrap_or_else(|| PathBuf::from("."));
    let progress = Progress::new(setting);
    let run = pipeline::print(&order, in_project, &asked.files, &folder, &RealDisk, &progress);
    drop(progress);
    let printed = match stop::show(setting, &order.root, run) {
        Ok(printed) => printed,
        Err(exit) => return exit,
    };
    if !printed.has_address {
        eprintln!("{}", setting.words.get("cli-no-address"));
    }
    if !setting.quiet {
        let rows: Vec<Vec<String>> = printed
            .artifacts
            .iter()
            .map(|artifact| {
                let name = artifact.path.file_name();
                let path = if folder == Path::new(".") { PathBuf::from(name) } else { folder.join(name) };
                let pages = artifact.pages.map(|n| setting.words.with("cli-pages", &[("n", &n.to_string())]));
                vec![path.display().to_string(), pages.unwrap_or_default(), setting.size(artifact.bytes.len() as u64)]
            })
            .collect();
        let facts = [("files", &*rows.len().to_string()), ("time", &*setting.time(start.elapsed()))];
        say(&format!("{}\n{}", setting.words.with("cli-printed", &facts), table(1, &rows)));
    }
    Exit::Good
}
