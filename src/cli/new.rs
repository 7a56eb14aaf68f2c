//! `jalon new`.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use jalon::pipeline::{self, Order, Wish};
use jalon::publication::Request;
use jalon::publish::RealDisk;
use jiff::civil::Date;

use super::arguments::{New, Reading};
use super::setting::{Setting, print};
use super::{Exit, stop};

/// Makes a starting point, and says what to do next.
pub(crate) fn new(setting: &Setting, asked: &New) -> Exit {
    match asked {
        New::Site(site) => {
            let order = setting.order_at(&reading(site.today), Request::default(), site.folder.clone());
            made(setting, &order, "cli-new-site", pipeline::new_site(&order, &RealDisk))
        }
        New::Sheet(sheet) => {
            let wish = Wish { name: sheet.name.clone(), title: sheet.title.clone(), kind: sheet.event.clone() };
            let Some(order) = here(setting, sheet.today) else { return stop::nowhere(setting) };
            made(setting, &order, "cli-new-sheet", pipeline::new_sheet(&order, &wish, &RealDisk))
        }
        New::Kit(kit) => {
            let wish = Wish { name: kit.name.clone(), title: kit.title.clone(), kind: kit.venue.clone() };
            let Some(order) = here(setting, None) else { return stop::nowhere(setting) };
            made(setting, &order, "cli-new-kit", pipeline::new_kit(&order, &wish, &RealDisk))
        }
        New::Edition(edition) => {
            let wish = Wish { name: edition.name.clone(), title: None, kind: Some(edition.insee.clone()) };
            let Some(order) = here(setting, None) else { return stop::nowhere(setting) };
            made(setting, &order, "cli-new-edition", pipeline::new_edition(&order, &wish, &RealDisk))
        }
    }
}

fn reading(today: Option<Date>) -> Reading {
    Reading { drafts: true, today, jobs: None }
}

fn here(setting: &Setting, today: Option<Date>) -> Option<Order> {
    setting.order(&reading(today), Request::default(), Path::new("."))
}

fn made(setting: &Setting, order: &Order, id: &str, run: pipeline::Run<pipeline::Started>) -> Exit {
    let started = match stop::show(setting, &order.root, run) {
        Ok(started) => started,
        Err(exit) => return exit,
    };
    if setting.quiet {
        return Exit::Good;
    }
    let shown = |path: &PathBuf| {
        let whole = if order.root == Path::new(".") { path.clone() } else { order.root.join(path) };
        whole.display().to_string()
    };
    let mut text = String::new();
    for file in &started.files {
        let _ = writeln!(text, "{}", setting.words.with("cli-new-file", &[("file", &shown(file))]));
    }
    let code = started.code.unwrap_or_default();
    let folder = order.root.display().to_string();
    let here = if order.root == Path::new(".") { "yes" } else { "no" };
    let _ = write!(text, "\n{}\n", setting.words.with(id, &[("code", &code), ("folder", &folder), ("here", here), ("id", &id_of(&started.files))]));
    if !started.kits.is_empty() {
        let kits = started.kits.iter().map(shown).collect::<Vec<_>>().join(", ");
        let facts = [("kits", &*kits), ("slug", &*id_of(&started.files))];
        let _ = writeln!(text, "{}", setting.words.with("cli-new-sheet-kits", &facts));
    }
    if let Some(venue) = &started.unnamed {
        let _ = writeln!(text, "{}", setting.words.with("cli-new-kit-all", &[("venue", venue)]));
    }
    print(&text);
    Exit::Good
}

/// The name that the first file gives what it is.
fn id_of(files: &[PathBuf]) -> String {
    files.first().and_then(|file| file.file_stem()).map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}
