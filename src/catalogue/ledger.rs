//! Every print run ever ordered; append-only. Paper cannot be called back: a code that was printed leads for ever to
//! the sheet that was printed, or to the one that took its place.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

use jiff::civil::Date;

use super::facts::Facts;
use super::{EditionFile, Project, code, edition};
use crate::diagnostic::{Diagnostic, Diagnostics, Place, Source};
use crate::paths::territory_of;
use crate::settings;
use crate::sheet::Draft;
use crate::source::{File, Snapshot, Spanned, Table, suggest};

/// `content/ledger.toml`.
#[derive(Debug, Clone, Default)]
pub struct Ledger {
    /// The runs, in the order of the file.
    pub runs: Vec<Run>,
}

/// One print run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The edition's id.
    pub edition: String,
    /// INSEE code of the commune of a local edition: its papers give that commune's addresses.
    pub insee: Option<String>,
    /// When it was ordered.
    pub date: Date,
    /// The edition's fingerprint, its first 12 hexadecimal digits.
    pub fingerprint: String,
    /// The kit's slug.
    pub kit: String,
    /// The base address that its codes lead to; runs of before it was kept have none.
    pub address: Option<String>,
    /// Copies by product: `affiche-a4`.
    pub copies: BTreeMap<String, u32>,
    /// Who got them, so that they can be called back when the kit is changed or gone; runs of before it was kept name none.
    pub places: Vec<RunPlace>,
    /// The sheets on it.
    pub sheets: Vec<RunSheet>,
}

/// A place that papers of a run were for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunPlace {
    /// « Accueil ».
    pub to: String,
    /// Where they were delivered; none when they came with those of another place.
    pub address: Option<String>,
    /// Copies by product, as in the run.
    pub copies: BTreeMap<String, u32>,
}

/// A sheet of a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunSheet {
    /// Its slug.
    pub slug: String,
    /// The code that was printed.
    pub code: String,
    /// The sheet's fingerprint, its first 8 hexadecimal digits.
    pub fingerprint: String,
    /// To be withdrawn after that day.
    pub review_by: Date,
    /// What the paper says that matters: deadlines, phones, costs.
    pub facts: Facts,
}

impl Ledger {
    /// Where it lies.
    pub const FILE: &'static str = "content/ledger.toml";

    /// Reads the text of a ledger by itself: nothing is held to it.
    #[must_use]
    pub fn parse(source: &Arc<Source>) -> (Self, Diagnostics) {
        let (sealed, diagnostics) = parse(source);
        (sealed.ledger, diagnostics)
    }
}

impl Run {
    /// The run as the ledger keeps it, each line ended by LF.
    #[must_use]
    pub fn to_toml(&self) -> String {
        let mut out = String::new();
        let mut line = |key: &str, value: &str| {
            let _ = writeln!(out, "{key} = {value}");
        };
        let day = |date: Date| date.to_string();
        line("edition", &quoted(&self.edition));
        if let Some(insee) = &self.insee {
            line("insee", &quoted(insee));
        }
        line("date", &day(self.date));
        line("fingerprint", &quoted(&self.fingerprint));
        line("kit", &quoted(&self.kit));
        if let Some(address) = &self.address {
            line("address", &quoted(address));
        }
        line("copies", &inline(self.copies.iter().map(|(name, n)| (name, n.to_string()))));
        for place in &self.places {
            let _ = writeln!(out, "[[run.place]]\nto = {}", quoted(&place.to));
            if let Some(address) = &place.address {
                let _ = writeln!(out, "address = {}", quoted(address));
            }
            let _ = writeln!(out, "copies = {}", inline(place.copies.iter().map(|(name, n)| (name, n.to_string()))));
        }
        for sheet in &self.sheets {
            let _ = writeln!(out, "[[run.sheet]]");
            let mut line = |key: &str, value: &str| {
                let _ = writeln!(out, "{key} = {value}");
            };
            line("slug", &quoted(&sheet.slug));
            line("code", &quoted(&sheet.code));
            line("fingerprint", &quoted(&sheet.fingerprint));
            line("review_by", &day(sheet.review_by));
            line("facts", &inline(sheet.facts.iter().map(|(name, value)| (name, quoted(value)))));
        }
        format!("[[run]]\n{out}")
    }

    /// The territory of a local edition: `lille` of `lille-2026-11`; none of the national one.
    #[must_use]
    pub fn territory(&self) -> Option<&str> {
        territory_of(&self.edition)
    }

    /// « hopital 2026-11 (2026-11-22) »
    fn named(&self) -> String {
        format!("{} {} ({})", self.kit, self.edition, self.date)
    }

    /// « 3 affiche-a4, 20 feuillet-a5 ».
    #[must_use]
    pub fn copies_listed(&self) -> String {
        self.copies.iter().map(|(name, n)| format!("{n} {name}")).collect::<Vec<_>>().join(", ")
    }
}

/// A TOML basic string.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c.is_control() => {
                let _ = write!(out, "\\u{:04X}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// A TOML table on one line.
fn inline<'a>(entries: impl Iterator<Item = (&'a String, String)>) -> String {
    let entries: Vec<String> = entries.map(|(name, value)| format!("{} = {value}", quoted(name))).collect();
    if entries.is_empty() { "{}".to_owned() } else { format!("{{ {} }}", entries.join(", ")) }
}

/// The ledger, and where in its file each code, each address and each local edition stands.
#[derive(Debug, Default)]
pub(super) struct Sealed {
    pub(super) ledger: Ledger,
    codes: BTreeMap<String, Vec<Stamp>>,
    addresses: Vec<(usize, Place)>,
    /// Where the edition of each run stands.
    editions: Vec<Place>,
}

/// A code on the papers of one run.
#[derive(Debug)]
struct Stamp {
    run: usize,
    slug: String,
    place: Place,
}

impl Sealed {
    /// Whether a code was ever printed.
    pub(super) fn has(&self, code: &str) -> bool {
        self.codes.contains_key(code)
    }

    /// The runs, and where the edition of each stands.
    pub(super) fn with_places(&self) -> impl Iterator<Item = (&Run, &Place)> {
        self.ledger.runs.iter().zip(&self.editions)
    }

    /// The slugs that a code was printed for, in the order of the file, each once.
    pub(super) fn slugs(&self, code: &str) -> Vec<&str> {
        let mut slugs = Vec::new();
        for stamp in self.codes.get(code).into_iter().flatten() {
            if !slugs.contains(&stamp.slug.as_str()) {
                slugs.push(stamp.slug.as_str());
            }
        }
        slugs
    }

    /// The newest run that carries a code.
    fn newest(&self, code: &str) -> Option<(&Run, &Stamp)> {
        let stamps = self.codes.get(code)?.iter();
        let newest = stamps.max_by_key(|stamp| (self.ledger.runs.get(stamp.run).map(|run| run.date), stamp.run))?;
        Some((self.ledger.runs.get(newest.run)?, newest))
    }

    /// The diagnostic with the run at stake: the newest that carries the code, and how many others there are.
    pub(super) fn at_stake(&self, diagnostic: Diagnostic, code: &str) -> Diagnostic {
        let Some((run, _)) = self.newest(code) else { return diagnostic };
        let others = self.codes.get(code).map_or(0, |stamps| stamps.len() - 1);
        diagnostic
            .fact("code", code)
            .fact("kit", &run.kit)
            .fact("edition", &run.edition)
            .fact("day", run.date.to_string())
            .fact("copies", run.copies_listed())
            .fact("others", others.to_string())
    }
}

/// Reads `ledger.toml`.
pub(super) fn read(snapshot: &Snapshot, diagnostics: &mut Diagnostics) -> Sealed {
    let Some(source) = snapshot.text(Ledger::FILE) else { return Sealed::default() };
    let (sealed, found) = parse(source);
    diagnostics.extend(found);
    sealed
}

fn parse(source: &Arc<Source>) -> (Sealed, Diagnostics) {
    let file = File::parse(source);
    let mut table = file.table();
    let mut sealed = Sealed::default();
    for run in table.tables("run") {
        read_run(run, &mut sealed);
    }
    table.finish();
    (sealed, file.into_diagnostics())
}

fn read_run(mut table: Table<'_>, sealed: &mut Sealed) {
    let edition = table.required_text("edition");
    let insee = table.filled_text("insee");
    let date = table.required_date("date");
    let fingerprint = fingerprint(&mut table, 12);
    let kit = table.required_text("kit");
    let address = table.filled_text("address");
    if let Some(address) = &address {
        settings::check_base_url(&table, address);
    }
    table.require("copies");
    let copies = read_copies(&mut table);
    let places = table.tables("place").into_iter().filter_map(read_place).collect();
    table.require("sheet");
    let read: Vec<_> = table.tables("sheet").into_iter().filter_map(read_sheet).collect();
    table.finish();
    let (Some(edition), Some(date), Some(fingerprint), Some(kit)) = (edition, date, fingerprint, kit) else { return };
    let run = sealed.ledger.runs.len();
    let mut sheets = Vec::with_capacity(read.len());
    for (sheet, place) in read {
        let stamp = Stamp { run, slug: sheet.slug.clone(), place };
        sealed.codes.entry(sheet.code.clone()).or_default().push(stamp);
        sheets.push(sheet);
    }
    sealed.editions.push(edition.place);
    sealed.addresses.extend(address.as_ref().map(|address| (run, address.place.clone())));
    sealed.ledger.runs.push(Run {
        edition: edition.value,
        insee: insee.map(|insee| insee.value),
        date: date.value,
        fingerprint,
        kit: kit.value,
        address: address.map(|address| address.value),
        copies,
        places,
        sheets,
    });
}

fn read_copies(table: &mut Table<'_>) -> BTreeMap<String, u32> {
    let copies = table.counts("copies", &(1..=i64::from(u32::MAX)));
    copies.into_iter().filter_map(|(name, n)| Some((name.value, u32::try_from(n).ok()?))).collect()
}

fn read_place(mut table: Table<'_>) -> Option<RunPlace> {
    let to = table.required_text("to");
    let address = table.filled_text("address").map(|address| address.value);
    let copies = read_copies(&mut table);
    table.finish();
    Some(RunPlace { to: to?.value, address, copies })
}

/// A sheet of a run, and the place of its code.
fn read_sheet(mut table: Table<'_>) -> Option<(RunSheet, Place)> {
    let slug = table.required_text("slug");
    let code = table.required_text("code");
    if let Some(code) = code.as_ref().filter(|code| !code::is_shaped(&code.value)) {
        table.report(Diagnostic::error("catalogue-ledger-shape").at(code.place.clone()).fact("code", &code.value));
    }
    let fingerprint = fingerprint(&mut table, 8);
    let review_by = table.required_date("review_by");
    let facts = table.named_texts("facts").into_iter().map(|(name, value)| (name.value, value)).collect();
    table.finish();
    let Spanned { value: code, place } = code?;
    let sheet = RunSheet { slug: slug?.value, code, fingerprint: fingerprint?, review_by: review_by?.value, facts };
    Some((sheet, place))
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

/// Holds the sheets and the territories to the ledger, and the address of the site to the runs of its own territory. Gives the codes that sheets inherit, by slug: those of sheets that were merged into
/// them and that they cannot carry, since they have one of their own.
pub(super) fn hold(
    project: &Project<'_>,
    editions: &BTreeMap<String, EditionFile>,
    territory: Option<&str>,
    diagnostics: &mut Diagnostics,
) -> BTreeMap<String, Vec<String>> {
    let mut inherited: BTreeMap<String, Vec<String>> = BTreeMap::new();
    // What is no code has said so.
    for code in project.sealed.codes.keys().filter(|code| code::is_shaped(code)) {
        let heir = hold_code(project, code, diagnostics);
        if let Some(heir) = heir {
            inherited.entry(heir.slug.clone()).or_default().push(code.clone());
        }
    }
    hold_editions(project, editions, diagnostics);
    moved_address(project, territory, diagnostics);
    inherited
}

/// Judges one printed code; the sheet that inherits it, when one does.
fn hold_code<'a>(project: &Project<'a>, code: &str, diagnostics: &mut Diagnostics) -> Option<&'a Draft> {
    let slugs = project.sealed.slugs(code);
    let homes: Vec<(&str, Option<&Draft>)> = slugs.iter().map(|slug| (*slug, project.home(slug))).collect();
    let carrier = project.sheet_of_code(code);
    let holder = carrier.filter(|draft| project.is_entitled(&draft.slug, code));
    let own = homes.iter().find_map(|(slug, home)| home.filter(|home| home.slug == *slug));
    if let Some(lost) = own.filter(|own| holder.is_none_or(|holder| holder.slug != own.slug)) {
        lacks(project, lost, code, diagnostics);
        return None;
    }
    if let Some(holder) = holder {
        let astray = homes.iter().filter(|(_, home)| home.is_none_or(|home| home.slug != holder.slug));
        unclaimed(project, holder, code, astray.map(|(slug, _)| *slug).collect(), diagnostics);
        return None;
    }
    let heirs: Vec<&Draft> = homes.iter().filter_map(|(_, home)| *home).collect();
    if let Some(heir) = heirs.iter().find(|heir| project.code_of(heir).is_none()) {
        lacks(project, heir, code, diagnostics);
        return None;
    }
    if carrier.is_some() {
        // Another sheet took it: its own line says so.
        return None;
    }
    let Some(heir) = heirs.first() else {
        gone(project, code, &slugs, diagnostics);
        return None;
    };
    let astray = homes.iter().filter(|(_, home)| home.is_none_or(|home| home.slug != heir.slug));
    unclaimed(project, heir, code, astray.map(|(slug, _)| *slug).collect(), diagnostics);
    let index = project.first(&heir.slug, project.language(heir))?;
    Some(&project.drafts[index])
}

/// The sheet is there and no longer has its printed code.
fn lacks(project: &Project<'_>, draft: &Draft, code: &str, diagnostics: &mut Diagnostics) {
    if draft.head.title.is_none() {
        // A head that cannot be read has said so.
        return;
    }
    let diagnostic = Diagnostic::error("catalogue-ledger-lost").fact("slug", &draft.slug);
    let diagnostic = match (&draft.head.code, project.sealed.newest(code)) {
        (Some(own), _) => diagnostic.at(draft.place(&own.span)),
        (None, Some((_, stamp))) => diagnostic.at(stamp.place.clone()).related(Place::new(&draft.source, 0..0)),
        (None, None) => diagnostic,
    };
    diagnostics.push(project.sealed.at_stake(diagnostic, code));
}

/// The sheet that has the code does not claim these old slugs, under which it was printed too.
fn unclaimed(project: &Project<'_>, draft: &Draft, code: &str, slugs: Vec<&str>, diagnostics: &mut Diagnostics) {
    if slugs.is_empty() {
        return;
    }
    let place = draft.head.code.as_ref().map_or_else(|| Place::new(&draft.source, 0..0), |own| draft.place(&own.span));
    let diagnostic = Diagnostic::error("catalogue-ledger-redirect").at(place).fact("slug", slugs.join(", "));
    let diagnostic = diagnostic.fact("cure", project.redirects_line(&draft.slug, &slugs));
    diagnostics.push(project.sealed.at_stake(diagnostic, code));
}

/// Neither the sheet nor one that takes its place is there.
fn gone(project: &Project<'_>, code: &str, slugs: &[&str], diagnostics: &mut Diagnostics) {
    let Some((_, stamp)) = project.sealed.newest(code) else { return };
    let diagnostic = Diagnostic::error("catalogue-ledger-gone").at(stamp.place.clone()).fact("slug", &stamp.slug);
    let diagnostic = diagnostic.fact("cure", project.redirects_line("", slugs));
    let diagnostic = suggest(diagnostic, &stamp.slug, project.slugs());
    diagnostics.push(project.sealed.at_stake(diagnostic, code));
}

/// Holds the territories to the runs of their editions: papers lead to the pages of each, and give the addresses of its
/// commune. Each territory is told once, at its newest run.
fn hold_editions(project: &Project<'_>, editions: &BTreeMap<String, EditionFile>, diagnostics: &mut Diagnostics) {
    let mut runs: BTreeMap<&str, Vec<(&Run, &Place)>> = BTreeMap::new();
    for (run, place) in project.sealed.with_places() {
        if let Some(territory) = run.territory() {
            runs.entry(territory).or_default().push((run, place));
        }
    }
    for (territory, runs) in runs {
        let Some((newest, place)) = runs.iter().max_by_key(|(run, _)| run.date) else { continue };
        let insee = newest.insee.as_deref();
        let told = |code| {
            let names: Vec<String> = runs.iter().map(|(run, _)| run.named()).collect();
            let diagnostic = Diagnostic::error(code).fact("territory", territory).fact("file", edition::file_of(territory));
            diagnostic.fact("insee", insee.unwrap_or_default()).fact("runs", names.join(", "))
        };
        match editions.get(territory) {
            // A file that is there and cannot be read has said so.
            None if project.snapshot.has(&edition::file_of(territory)) => {}
            None => {
                // The same commune under another name.
                let other = editions.values().find(|edition| Some(edition.insee.as_str()) == insee);
                let yes = |is: bool| if is { "yes" } else { "no" };
                let diagnostic = told("catalogue-ledger-edition").fact("known", yes(insee.is_some())).fact("renamed", yes(other.is_some()));
                let diagnostic = diagnostic.fact("other", other.map_or("", |other| &other.id)).at((*place).clone());
                diagnostics.push(Diagnostic { related: other.map(|other| other.place.clone()), ..diagnostic });
            }
            Some(edition) if insee.is_some_and(|insee| insee != edition.insee) => {
                let diagnostic = told("catalogue-ledger-insee").fact("other", &edition.insee);
                diagnostics.push(diagnostic.at(edition.place.clone()).related((*place).clone()));
            }
            Some(_) => {}
        }
    }
}

/// The codes of these runs lead to an address that is no longer the site's: said once for each old address.
fn moved_address(project: &Project<'_>, territory: Option<&str>, diagnostics: &mut Diagnostics) {
    let base = &project.site.base_url;
    let mut moved: BTreeMap<&str, (&Place, Vec<String>)> = BTreeMap::new();
    for (run, place) in &project.sealed.addresses {
        let Some(run) = project.sealed.ledger.runs.get(*run) else { continue };
        let is_own = run.territory() == territory;
        let Some(address) = run.address.as_ref().filter(|address| is_own && *address != base) else { continue };
        let (_, runs) = moved.entry(address).or_insert_with(|| (place, Vec::new()));
        runs.push(run.named());
    }
    for (address, (place, runs)) in moved {
        let diagnostic = Diagnostic::warning("catalogue-ledger-address").at(place.clone()).fact("address", address);
        diagnostics.push(diagnostic.fact("base", base).fact("runs", runs.join(", ")));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::collection::btree_map;
    use proptest::prelude::*;

    fn source(text: &str) -> Arc<Source> {
        Arc::new(Source { name: Ledger::FILE.to_owned(), text: text.to_owned() })
    }

    /// A text as the program keeps it: no control character, single spaces.
    fn words() -> impl Strategy<Value = String> {
        "[\\PC\"\\\\'#=\\[\\]{}]{1,24}".prop_filter_map("blank", |text| {
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            (!text.is_empty() && !text.chars().any(char::is_control)).then_some(text)
        })
    }

    fn sheet() -> impl Strategy<Value = RunSheet> {
        let facts = btree_map(words(), words(), 0..5);
        (words(), "[2-9a-h]{2,6}", "[0-9a-f]{8}", 1i16..9999, facts).prop_map(|(slug, code, fingerprint, year, facts)| {
            RunSheet { slug, code, fingerprint, review_by: jiff::civil::date(year, 2, 28), facts }
        })
    }

    fn run() -> impl Strategy<Value = Run> {
        let address = proptest::option::of(Just("https://guides.mairie.fr/a/".to_owned()));
        let insee = proptest::option::of(words());
        let copies = btree_map(words(), 1u32..=u32::MAX, 0..4);
        let place = (words(), proptest::option::of(words()), btree_map(words(), 1u32..=u32::MAX, 0..3));
        let place = place.prop_map(|(to, address, copies)| RunPlace { to, address, copies });
        let places = proptest::collection::vec(place, 0..3);
        let sheets = proptest::collection::vec(sheet(), 1..4);
        (words(), insee, "[0-9a-f]{12}", words(), address, copies, places, sheets).prop_map(
            |(edition, insee, fingerprint, kit, address, copies, places, sheets)| Run {
                edition, insee, date: jiff::civil::date(2026, 11, 21), fingerprint, kit, address, copies, places, sheets,
            },
        )
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn what_is_written_reads_back_the_same(runs in proptest::collection::vec(run(), 1..4)) {
            let text: Vec<String> = runs.iter().map(Run::to_toml).collect();
            for newline in ["\n", "\r\n"] {
                let (ledger, told) = Ledger::parse(&source(&text.join("\n").replace('\n', newline)));
                prop_assert!(told.is_empty(), "{:?}", told.sorted());
                prop_assert_eq!(&ledger.runs, &runs);
            }
        }
    }

    #[test]
    fn a_run_is_written_as_the_design_shows_it() {
        let text = "[[run]]\nedition = \"2026-11\"\ndate = 2026-11-21\nfingerprint = \"5b2e90c4d17f\"\nkit = \"hopital\"\n\
            address = \"https://a.fr/\"\ncopies = { \"affiche-a4\" = 3 }\n[[run.sheet]]\nslug = \"un-proche-est-decede\"\n\
            code = \"d7\"\nfingerprint = \"9f3c71a0\"\nreview_by = 2027-05-21\n\
            facts = { \"declarer.deadline\" = \"24h\", \"declarer.phone\" = \"39 39\" }\n";
        let (ledger, told) = Ledger::parse(&source(text));
        assert!(told.is_empty());
        assert_eq!(ledger.runs[0].to_toml(), text);
    }
}
