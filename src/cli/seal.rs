//! `jalon seal`.

use std::fmt::Write;
use std::path::Path;

use jalon::catalogue::{Fingerprint, Ledger};
use jalon::language::date::long;
use jalon::language::typography;
use jalon::pipeline::{self, Order, Sealed};
use jalon::publication::Request;
use jalon::publish::RealDisk;

use super::arguments::{Reading, Seal};
use super::progress::Progress;
use super::setting::{Setting, print};
use super::table::table;
use super::{Exit, stop};

/// Records a print run, and says which codes are permanent from now on.
pub(crate) fn seal(setting: &Setting, asked: &Seal) -> Exit {
    // A sheet that is expired is never ordered.
    let reading = Reading { drafts: false, today: asked.today, jobs: asked.jobs };
    let Some(order) = setting.order(&reading, Request::default(), Path::new(".")) else { return stop::nowhere(setting) };
    let order = Order { edition: asked.edition.clone(), ..order };
    let progress = Progress::new(setting);
    let run = pipeline::seal(&order, &asked.kit, &RealDisk, &progress);
    drop(progress);
    match stop::show(setting, &order.root, run) {
        Ok(sealed) => {
            if !setting.quiet {
                print(&summary(setting, &order, &sealed));
            }
            Exit::Good
        }
        Err(exit) => exit,
    }
}

fn summary(setting: &Setting, order: &Order, sealed: &Sealed) -> String {
    let Sealed { run, catalogue } = sealed;
    let words = setting.words;
    let here = order.root == Path::new(".");
    let file = if here { Ledger::FILE.to_owned() } else { order.root.join(Ledger::FILE).display().to_string() };
    let facts = [
        ("file", file.as_str()),
        ("kit", &run.kit),
        ("edition", &run.edition),
        ("fingerprint", &catalogue.edition.fingerprint.grouped(Fingerprint::EDITION_DIGITS)),
        ("day", &long(run.date, setting.language)),
    ];
    let mut text = format!("{}\n\n{}\n", words.with("cli-sealed", &facts), words.get("cli-sealed-copies"));
    let copies: Vec<Vec<String>> = run.copies.iter().map(|(name, n)| vec![name.clone(), n.to_string()]).collect();
    text.push_str(&table(1, &copies));
    let _ = write!(text, "\n{}\n", words.get("cli-sealed-codes"));
    let codes: Vec<Vec<String>> = run
        .sheets
        .iter()
        .map(|sheet| {
            let title = catalogue.sheet(&sheet.slug, &catalogue.site.language).map_or("", |sheet| &sheet.title);
            let title = typography::for_language(&catalogue.site.language)(title);
            vec![sheet.code.clone(), format!("{}q/{}/", catalogue.site.base_url, sheet.code), title]
        })
        .collect();
    text.push_str(&table(3, &codes));
    let _ = write!(text, "\n{}\n", words.with("cli-sealed-commit", &[("file", &file)]));
    text
}
