//! Recording a print run: the kit is made as it would be printed, then its codes are in the ledger for ever.

use std::sync::Arc;

use super::memo::Memo;
use super::read::read;
use super::run::{self, run};
use super::{Order, Run, Stage, Stop, Watch, copies};
use crate::catalogue::{self, Catalogue, Ledger};
use crate::diagnostic::{Diagnostic, Diagnostics, Place, Source};
use crate::publication::Request;
use crate::publish::{self, Disk};
use crate::settings;
use crate::source::{Snapshot, suggest};

/// What was recorded.
#[derive(Debug)]
pub struct Sealed {
    /// The run, as the ledger has it.
    pub run: catalogue::Run,
    /// What it was printed from; its only kit is the run's.
    pub catalogue: Catalogue,
}

/// Records a run of a kit, ordered today: of the local edition that is asked for, with what its papers say, else of the
/// national one. Nothing is recorded of what could not be printed: the project must be without
/// an error, and the kit is made and looked at first.
pub fn seal(order: &Order, kit: &str, disk: &dyn Disk, watch: &dyn Watch) -> Run<Sealed> {
    run(order, |diagnostics| {
        let mut project = read(order, watch, diagnostics)?;
        refuse(&project.catalogue, &project.snapshot, kit, diagnostics)?;
        let order = Order { request: Request { only: ["kit".to_owned()].into(), ..order.request.clone() }, ..order.clone() };
        project.catalogue.kits.retain(|known| known.slug.as_str() == kit);
        super::make(&project, &order, watch, &mut Memo::default(), diagnostics)?;
        watch.at(Stage::Publishing);
        let Some(kit) = project.catalogue.kits.first() else { return Err(Stop::Refused) };
        let run = project.catalogue.run_of(kit, order.today, copies::of_kit(kit), copies::by_place(kit));
        let read = project.snapshot.text(Ledger::FILE).map_or("", |source| &source.text);
        let mut is_again = false;
        let mut more = |old: &[u8]| {
            let (text, again) = addition(old, read, &run)?;
            is_again = again;
            Ok(text)
        };
        let done = publish::append(disk, &order.root.join(Ledger::FILE), &mut more);
        let warning = run::told(done, diagnostics)?;
        diagnostics.extend(warning);
        if is_again {
            let diagnostic = Diagnostic::warning("seal-again").fact("kit", &run.kit);
            diagnostics.push(diagnostic.fact("edition", &run.edition));
        }
        Ok(Sealed { run, catalogue: project.catalogue })
    })
}

/// Every reason not to order this run.
fn refuse(catalogue: &Catalogue, snapshot: &Snapshot, kit: &str, diagnostics: &mut Diagnostics) -> Result<(), Stop> {
    let mut found = Vec::new();
    if catalogue.edition.specimen {
        let (file, address) = written_address(catalogue);
        let diagnostic = Diagnostic::error("seal-specimen").fact("address", &catalogue.site.base_url).fact("file", &file);
        // The place of the value, found again by its text: settings keeps values, not places.
        let value = format!("\"{address}\"");
        let place = snapshot.text(&file).and_then(|source| {
            let at = source.text.find(&value)?;
            Some(Place::new(source, at..at + value.len()))
        });
        found.push(match place {
            Some(place) => diagnostic.at(place),
            None => diagnostic,
        });
    }
    match catalogue.kits.iter().find(|known| known.slug.as_str() == kit) {
        None => {
            let known = catalogue.kits.iter().map(|known| known.slug.as_str());
            found.push(suggest(Diagnostic::error("seal-kit-unknown").fact("kit", kit), kit, known));
        }
        Some(kit) => {
            let sheets = kit.sheets.iter().filter_map(|slug| catalogue.sheet(slug, &catalogue.site.language));
            for sheet in sheets.filter(|sheet| sheet.code.is_none()) {
                let place = Place::new(&sheet.draft.source, 0..0);
                let diagnostic = Diagnostic::error("seal-code-missing").at(place).fact("slug", sheet.slug.as_str());
                let cure = catalogue.free_code(sheet.slug.as_str());
                found.push(diagnostic.fact("kit", kit.slug.as_str()).fact("cure", cure));
            }
        }
    }
    let is_refused = !found.is_empty();
    diagnostics.extend(found);
    if is_refused { Err(Stop::Refused) } else { Ok(()) }
}

/// The file that the address of the site is written in, and what it says there: an edition without an address of its own
/// has a folder of the site's.
fn written_address(catalogue: &Catalogue) -> (String, &str) {
    let address = catalogue.site.base_url.as_str();
    let edition = catalogue.edition.territory.as_ref().and_then(|id| catalogue.editions.get(id));
    match edition {
        Some(edition) if edition.base_url.is_some() => (edition.place.file().to_owned(), address),
        Some(edition) => (settings::FILE.to_owned(), address.strip_suffix(&format!("{}/", edition.id)).unwrap_or(address)),
        None => (settings::FILE.to_owned(), address),
    }
}

/// What to add to the ledger, in its own line ends, and whether the same run is already there. `read` is what the
/// project was judged with: other runs may have come after it, nothing else may have changed.
fn addition(old: &[u8], read: &str, run: &catalogue::Run) -> Result<(Vec<u8>, bool), Diagnostic> {
    let changed = || Diagnostic::error("seal-changed");
    let text = str::from_utf8(old).map_err(|_| changed())?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if !text.starts_with(read) {
        return Err(changed());
    }
    let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let mut more = String::new();
    if !text.is_empty() && !text.ends_with('\n') {
        more.push_str(newline);
    }
    if !text.trim().is_empty() {
        more.push_str(newline);
    }
    more.push_str(&run.to_toml().replace('\n', newline));
    let parse = |text: String| Ledger::parse(&Arc::new(Source { name: Ledger::FILE.to_owned(), text }));
    let (before, _) = parse(text.to_owned());
    let (after, told) = parse(format!("{text}{more}"));
    if told.has_errors() || after.runs.split_last() != Some((run, &before.runs[..])) {
        return Err(Diagnostic::error("seal-unreadable"));
    }
    let same = |known: &catalogue::Run| {
        (&known.kit, &known.edition, &known.fingerprint, known.date) == (&run.kit, &run.edition, &run.fingerprint, run.date)
    };
    Ok((more.into_bytes(), before.runs.iter().any(same)))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    fn ran() -> catalogue::Run {
        catalogue::Run {
            edition: "2026-11".to_owned(),
            insee: None,
            date: jiff::civil::date(2026, 11, 21),
            fingerprint: "5b2e90c4d17f".to_owned(),
            kit: "hopital".to_owned(),
            address: None,
            copies: BTreeMap::from([("affiche-a4".to_owned(), 3)]),
            places: vec![catalogue::RunPlace {
                to: "Accueil".to_owned(),
                address: None,
                copies: BTreeMap::from([("affiche-a4".to_owned(), 3)]),
            }],
            sheets: vec![catalogue::RunSheet {
                slug: "deces".to_owned(),
                code: "d7".to_owned(),
                fingerprint: "9f3c71a0".to_owned(),
                review_by: jiff::civil::date(2027, 5, 21),
                facts: BTreeMap::new(),
            }],
        }
    }

    fn after(old: &str, read: &str) -> Result<String, &'static str> {
        let (more, _) = addition(old.as_bytes(), read, &ran()).map_err(|diagnostic| diagnostic.code)?;
        Ok(format!("{old}{}", String::from_utf8(more).unwrap()))
    }

    #[test]
    fn what_is_there_stays_with_its_line_ends_and_a_missing_last_one_is_mended() {
        let run = ran().to_toml();
        assert_eq!(after("", "").unwrap(), run);
        assert_eq!(after("# à nous", "# à nous").unwrap(), format!("# à nous\n\n{run}"));
        assert_eq!(after("# a\n", "# a\n").unwrap(), format!("# a\n\n{run}"));
        let windows = after("\u{feff}# a\r\n", "# a\r\n").unwrap();
        assert_eq!(windows, format!("\u{feff}# a\r\n\r\n{}", run.replace('\n', "\r\n")));
        let twice = after(&run, &run).unwrap();
        assert_eq!(twice, format!("{run}\n{run}"));
        assert!(addition(run.as_bytes(), &run, &ran()).unwrap().1, "the same run on the same day");
    }

    #[test]
    fn another_run_may_have_come_and_nothing_else_may_have_changed() {
        let run = ran().to_toml();
        assert!(after(&format!("# a\n\n{run}"), "# a\n").is_ok());
        assert_eq!(after("# b\n", "# a\n"), Err("seal-changed"));
        assert_eq!(after("run = []\n", "run = []\n"), Err("seal-unreadable"));
        assert_eq!(addition(b"\xff", "", &ran()).unwrap_err().code, "seal-changed");
    }
}
