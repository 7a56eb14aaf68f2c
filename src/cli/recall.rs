//! `jalon list --recall`: the papers to call back, as letters to send or for a machine.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use jalon::catalogue::{Change, Current, Fate, KitDelivery, Matter, Withdrawn, in_fours};
use jalon::language::date::long;
use jalon::language::typography;
use jalon::pipeline::{self, Copies, Lot, Order, Recalled};
use jalon::settings::Site;
use jiff::civil::Date;
use serde_json::{Value, json};
use unicode_width::UnicodeWidthStr;

use super::arguments::Format;
use super::build::name;
use super::report::safe;
use super::setting::{Setting, print};
use super::wrap::{WIDTH, wrapped};
use super::{Exit, json, stop};

/// A box to tick, and what stands under it.
const BOX: &str = "[ ] ";
const UNDER: &str = "    ";

/// Names the papers to call back. That there are some is no fault: exit 0.
pub(crate) fn recall(setting: &Setting, order: &Order, format: Format) -> Exit {
    let recalled = match stop::show(setting, &order.root, pipeline::recall(order)) {
        Ok(recalled) => recalled,
        Err(exit) => return exit,
    };
    print(&match format {
        Format::Json => json::text(&machine(setting, &recalled)),
        Format::Human => human(setting, &recalled),
    });
    Exit::Good
}

/// Every letter, with a line to cut along between two.
fn human(setting: &Setting, recalled: &Recalled) -> String {
    let letters = letters(recalled);
    let said = Said { setting, recalled };
    if letters.is_empty() {
        let facts = [("runs", &*recalled.runs.to_string()), ("day", &said.day(recalled.today))];
        return wrapped(&setting.words.with("recall-nothing", &facts), "", "", WIDTH);
    }
    let cut = if setting.plain { "\n\n".to_owned() } else { format!("\n{}\n\n", "-".repeat(WIDTH)) };
    let written = letters.iter().map(|letter| Page { said: &said, text: String::new() }.written(letter));
    written.collect::<Vec<_>>().join(&cut)
}

/// What one place is asked to take down.
struct Letter<'a> {
    /// The kit's title; its id when its file is gone.
    kit: &'a str,
    /// Whether its file is there.
    is_known: bool,
    /// Who asks.
    site: &'a Site,
    to: Option<&'a KitDelivery>,
    /// The places to look in, when the letter is for more than one.
    places: Vec<&'a str>,
    papers: Vec<Paper<'a>>,
}

/// Papers that are all alike.
struct Paper<'a> {
    edition: &'a str,
    sheet: &'a Withdrawn,
    ordered: BTreeSet<Date>,
    copies: Copies,
}

/// A letter for each place where a kit was delivered, and one for its places that have no address; those of each territory
/// from its own publisher.
fn letters(recalled: &Recalled) -> Vec<Letter<'_>> {
    let mut kits: BTreeMap<(&str, Option<&str>), Vec<&Lot>> = BTreeMap::new();
    for lot in &recalled.recalls {
        kits.entry((&lot.recall.run.kit, lot.recall.run.territory())).or_default().push(lot);
    }
    let mut letters = Vec::new();
    for ((slug, _), lots) in kits {
        let Some(first) = lots.first() else { continue };
        let kit = first.recall.kit.as_ref().map_or(slug, |kit| &kit.title);
        let is_known = first.recall.kit.is_some();
        let site = &first.recall.site;
        // Every place that any of the runs went to; the newest run says where it is.
        let mut deliveries: Vec<&KitDelivery> = Vec::new();
        for delivery in lots.iter().flat_map(|lot| &lot.deliveries) {
            if deliveries.iter().all(|known| known.to != delivery.to.to) {
                deliveries.push(&delivery.to);
            }
        }
        let all: BTreeSet<&str> = lots.iter().flat_map(|lot| &lot.places).map(String::as_str).collect();
        if let [_, _, ..] = &deliveries[..] {
            for to in &deliveries {
                let of = |lot: &Lot| lot.deliveries.iter().find(|delivery| delivery.to.to == to.to).map(|delivery| delivery.copies.clone());
                letters.push(Letter { kit, is_known, site, to: Some(to), places: Vec::new(), papers: papers(&lots, of) });
            }
            let elsewhere: Vec<&str> = all.into_iter().filter(|place| deliveries.iter().all(|to| to.to != *place)).collect();
            if !elsewhere.is_empty() {
                let of = |lot: &Lot| lot.places.iter().any(|place| elsewhere.contains(&place.as_str())).then_some(None);
                let papers = papers(&lots, of);
                letters.push(Letter { kit, is_known, site, to: None, places: elsewhere, papers });
            }
            continue;
        }
        let places = if all.len() > 1 || deliveries.is_empty() { all.into_iter().collect() } else { Vec::new() };
        let papers = papers(&lots, |lot| Some(Some(lot.copies.clone())));
        letters.push(Letter { kit, is_known, site, to: deliveries.first().copied(), places, papers });
    }
    letters
}

/// The papers of some runs, those of an edition that are alike together; `copies` gives nothing for a run that is not
/// concerned, and within it nothing when their number is not known.
fn papers<'a>(lots: &[&'a Lot], copies: impl Fn(&Lot) -> Option<Option<Copies>>) -> Vec<Paper<'a>> {
    let mut papers: Vec<Paper<'a>> = Vec::new();
    for lot in lots {
        let run = &lot.recall.run;
        let Some(copies) = copies(lot) else { continue };
        let copies = copies.unwrap_or_default();
        for sheet in &lot.recall.sheets {
            let alike = |paper: &&mut Paper<'_>| {
                paper.edition == run.edition && paper.sheet.printed == sheet.printed && paper.sheet.fate == sheet.fate
            };
            if let Some(paper) = papers.iter_mut().find(alike) {
                paper.ordered.insert(run.date);
                for (product, n) in &copies {
                    let total = paper.copies.entry(product.clone()).or_default();
                    *total = total.saturating_add(*n);
                }
                continue;
            }
            papers.push(Paper { edition: &run.edition, sheet, ordered: BTreeSet::from([run.date]), copies: copies.clone() });
        }
    }
    papers
}

/// The words of what changed, for a person and in a machine's text.
struct Said<'a> {
    setting: &'a Setting,
    recalled: &'a Recalled,
}

impl Said<'_> {
    fn day(&self, day: Date) -> String {
        long(day, self.setting.language).replace(' ', "\u{a0}")
    }

    /// Words of the project, in the language that it is written in.
    fn set(&self, text: &str) -> String {
        safe(&typography::for_language(&self.recalled.language)(text))
    }


    /// The title of a sheet, else what is left of it.
    fn title(&self, sheet: &Withdrawn) -> String {
        let own = sheet.current.as_ref().filter(|current| current.slug == sheet.printed.slug || sheet.fate != Fate::Merged);
        own.map_or_else(|| sheet.printed.slug.clone(), |current| self.set(&current.title))
    }

    /// « « Déclarer le décès » : le délai passe de 24 heures à 48 heures. »
    fn change(&self, change: &Change, current: Option<&Current>) -> String {
        let words = self.setting.words;
        let title = current.and_then(|current| current.titles.get(&change.step));
        let about = match &*change.step {
            "publisher" | "help" | "kit" => words.get(&format!("recall-about-{}", change.step)),
            step => words.with("recall-about", &[("step", &title.map_or_else(|| step.to_owned(), |title| self.set(title)))]),
        };
        let (before, after) = (self.values(change, &change.before), self.values(change, &change.after));
        let id = match (change.matter, change.before.is_empty(), change.after.is_empty()) {
            (Matter::Step, _, true) if title.is_none() => "recall-step-gone".to_owned(),
            (Matter::Step, true, _) => "recall-step-new".to_owned(),
            (Matter::Step, ..) => "recall-step-other".to_owned(),
            (Matter::Deadline, ..) if change.name == "from" => "recall-from".to_owned(),
            (matter, true, _) => format!("recall-{}-new", matter_name(matter)),
            (matter, _, true) => format!("recall-{}-gone", matter_name(matter)),
            (matter, ..) => format!("recall-{}", matter_name(matter)),
        };
        let many = if change.before.len() > 1 || change.after.len() > 1 { "yes" } else { "no" };
        words.with(&id, &[("about", &about), ("before", &before), ("after", &after), ("many", many)])
    }

    fn values(&self, change: &Change, values: &[String]) -> String {
        let words = self.setting.words;
        let said: Vec<String> = values.iter().map(|value| self.value(change.matter, value)).collect();
        match &said[..] {
            [most @ .., before, last] => {
                let pair = words.with("recall-and", &[("first", before), ("last", last)]);
                most.iter().cloned().chain([pair]).collect::<Vec<_>>().join(", ")
            }
            one => one.concat(),
        }
    }

    /// A value of the ledger, as a reader says it.
    fn value(&self, matter: Matter, value: &str) -> String {
        let words = self.setting.words;
        let said = match matter {
            Matter::Deadline => self.deadline(value),
            Matter::Cost if ["gratuit", "payant", "variable"].contains(&value) => words.get(&format!("recall-cost-{value}")),
            Matter::Phone | Matter::Cost | Matter::Amount => value.replace(' ', "\u{a0}"),
            Matter::Address | Matter::Step => value.to_owned(),
        };
        safe(&said)
    }

    /// A deadline as sheets write it: `24h`, `-14d`, `before=bail`, `window=2026-03-02/2026-05-31`.
    fn deadline(&self, value: &str) -> String {
        let words = self.setting.words;
        if let Some(event) = value.strip_prefix("before=") {
            return words.with("recall-before", &[("event", event)]);
        }
        if let Some((first, last)) = value.strip_prefix("window=").and_then(|days| days.split_once('/')) {
            let day = |text: &str| text.parse().map_or_else(|_| text.to_owned(), |day| self.day(day));
            return words.with("recall-window", &[("first", &day(first)), ("last", &day(last))]);
        }
        let figures = value.trim_start_matches('-');
        let unit = figures.trim_start_matches(|c: char| c.is_ascii_digit());
        let count = &figures[..figures.len() - unit.len()];
        let id = format!("recall-unit-{unit}");
        if count.is_empty() || !words.has(&id) {
            return value.to_owned();
        }
        let length = words.with(&id, &[("count", count)]).replace(' ', "\u{a0}");
        if value.starts_with('-') { words.with("recall-ahead", &[("length", &length)]) } else { length }
    }

    /// « affiche A3 : 2 »
    fn copies(&self, copies: &Copies) -> String {
        let one = |(product, n): (&String, &u32)| {
            let product = pipeline::publication_of(product).map_or_else(
                || product.clone(),
                |(row, format)| {
                    let (name, format) = (name(self.setting, row.id), format.to_uppercase());
                    if name.contains(&format) { name } else { format!("{name} {format}") }
                },
            );
            self.setting.words.with("recall-product", &[("product", &product), ("n", &n.to_string())])
        };
        copies.iter().map(one).collect::<Vec<_>>().join(", ")
    }

    /// Why a paper is to be taken down, a sentence each.
    fn reasons(&self, sheet: &Withdrawn) -> Vec<String> {
        let words = self.setting.words;
        let mut reasons = Vec::new();
        if sheet.is_expired {
            reasons.push(words.with("recall-expired", &[("day", &self.day(sheet.printed.review_by))]));
        }
        match &sheet.fate {
            Fate::Same => {}
            Fate::Changed(changes) => reasons.extend(changes.iter().map(|change| self.change(change, sheet.current.as_ref()))),
            Fate::Rewritten => reasons.push(words.get("recall-rewritten")),
            Fate::Merged => reasons.push(words.get("recall-merged")),
            Fate::Gone => reasons.push(words.get("recall-gone")),
        }
        reasons
    }

    /// What to hand out in its place.
    fn instead(&self, sheet: &Withdrawn, site: &Site) -> Vec<String> {
        let words = self.setting.words;
        let newer = sheet.newer.as_ref().map(|newer| {
            let fingerprint = in_fours(&newer.fingerprint);
            words.with("recall-instead-newer", &[("edition", &newer.edition), ("fingerprint", &fingerprint)])
        });
        let online = match &sheet.current {
            None => words.get("recall-instead-none"),
            Some(current) if current.is_expired => words.get("recall-instead-later"),
            Some(current) => {
                let address = current.code.as_ref().map_or_else(|| site.base_url.clone(), |code| address(site, code));
                words.with("recall-instead", &[("title", &self.set(&current.title)), ("address", &address)])
            }
        };
        newer.into_iter().chain([online]).collect()
    }
}

fn address(site: &Site, code: &str) -> String {
    format!("{}q/{code}/", site.base_url)
}

fn matter_name(matter: Matter) -> &'static str {
    match matter {
        Matter::Deadline => "deadline",
        Matter::Phone => "phone",
        Matter::Address => "address",
        Matter::Cost => "cost",
        Matter::Amount => "amount",
        Matter::Step => "step",
    }
}

/// A letter being written.
struct Page<'a> {
    said: &'a Said<'a>,
    text: String,
}

impl Page<'_> {
    fn written(mut self, letter: &Letter<'_>) -> String {
        let Said { setting, recalled } = self.said;
        let words = setting.words;
        let publisher = &letter.site.publisher;
        let (phone, until) = (publisher.phone.replace(' ', "\u{a0}"), self.said.day(recalled.remove_by));
        let facts = [("phone", &*phone), ("email", &publisher.email), ("until", &until), ("day", &self.said.day(recalled.today))];
        self.lines(&[&self.said.set(&publisher.name), &self.said.set(&publisher.address), &words.with("recall-letterhead", &facts)]);
        self.text.push('\n');
        let kit = if letter.is_known { self.said.set(letter.kit) } else { words.with("recall-kit", &[("kit", letter.kit)]) };
        match letter.to {
            Some(to) => self.lines(&[&self.said.set(&to.to), &kit, &self.said.set(&to.address)]),
            None => self.lines(&[&kit]),
        }
        self.text.push('\n');
        for id in ["recall-date", "recall-object"] {
            self.line(&words.with(id, &facts), "", "");
            self.text.push('\n');
        }
        for id in ["recall-hello", "recall-thanks", "recall-ask"] {
            self.line(&words.with(id, &facts), "", "");
            if id == "recall-hello" {
                self.text.push('\n');
            }
        }
        if !letter.places.is_empty() {
            let places: Vec<String> = letter.places.iter().map(|place| self.said.set(place)).collect();
            self.line(&words.with("recall-places", &[("places", &places.join(", "))]), "", "");
        }
        self.titled("recall-papers");
        for paper in &letter.papers {
            self.paper(paper, letter.site);
        }
        self.titled("recall-what");
        for (number, id) in ["recall-do-find", "recall-do-compare", "recall-do-recycle", "recall-do-more"].iter().enumerate() {
            self.line(&words.with(id, &facts), &format!("{}. ", number + 1), "   ");
        }
        self.text.push('\n');
        self.line(&words.with("recall-bye", &facts), "", "");
        self.text.push('\n');
        self.line(&self.said.set(&publisher.name), "", "");
        self.text
    }

    fn paper(&mut self, paper: &Paper<'_>, site: &Site) {
        let words = self.said.setting.words;
        let printed = &paper.sheet.printed;
        self.text.push('\n');
        self.line(&self.said.title(paper.sheet), BOX, UNDER);
        let days: Vec<String> = paper.ordered.iter().map(|day| self.said.day(*day)).collect();
        let facts = [
            ("edition", paper.edition),
            ("fingerprint", &in_fours(&printed.fingerprint)),
            ("days", &days.join(", ")),
            ("copies", &self.said.copies(&paper.copies)),
        ];
        self.line(&words.with("recall-foot", &facts), UNDER, UNDER);
        self.line(&words.with("recall-ordered", &facts), UNDER, UNDER);
        if !paper.copies.is_empty() {
            self.line(&words.with("recall-copies", &facts), UNDER, UNDER);
        }
        let (item, under) = (format!("{UNDER}- "), format!("{UNDER}  "));
        for (id, sentences) in [("recall-why", self.said.reasons(paper.sheet)), ("recall-place", self.said.instead(paper.sheet, site))] {
            self.line(&words.get(id), UNDER, UNDER);
            for sentence in sentences {
                self.line(&sentence, &item, &under);
            }
        }
    }

    /// A title and the rule under it.
    fn titled(&mut self, id: &str) {
        let title = self.said.setting.words.get(id);
        self.text.push('\n');
        self.line(&title, "", "");
        if !self.said.setting.plain {
            let _ = writeln!(self.text, "{}", "-".repeat(title.width().min(WIDTH)));
        }
    }

    fn lines(&mut self, lines: &[&str]) {
        lines.iter().for_each(|line| self.line(line, "", ""));
    }

    fn line(&mut self, text: &str, first: &str, others: &str) {
        self.text.push_str(&wrapped(&safe(text), first, others, WIDTH));
    }
}

/// Days as ISO 8601; described by `jalon schema recall`.
fn machine(setting: &Setting, recalled: &Recalled) -> Value {
    let said = Said { setting, recalled };
    let plain = |text: String| text.replace(['\u{a0}', '\u{202f}'], " ");
    let change = |change: &Change, current: Option<&Current>| {
        json!({
            "step": change.step,
            "title": current.and_then(|current| current.titles.get(&change.step)),
            "matter": matter_name(change.matter),
            "before": change.before,
            "after": change.after,
            "text": plain(said.change(change, current)),
        })
    };
    let sheet = |lot: &Lot, sheet: &Withdrawn| {
        let current = sheet.current.as_ref();
        let changes: &[Change] = if let Fate::Changed(changes) = &sheet.fate { changes } else { &[] };
        json!({
            "slug": sheet.printed.slug,
            "code": sheet.printed.code,
            "fingerprint": sheet.printed.fingerprint,
            "review_by": sheet.printed.review_by.to_string(),
            "copies": lot.copies,
            "expired": sheet.is_expired,
            "fate": match sheet.fate {
                Fate::Same => "same",
                Fate::Changed(_) => "changed",
                Fate::Rewritten => "rewritten",
                Fate::Merged => "merged",
                Fate::Gone => "gone",
            },
            "changes": changes.iter().map(|one| change(one, current)).collect::<Vec<_>>(),
            "instead": current.map(|current| json!({
                "slug": current.slug,
                "title": current.title,
                "address": current.code.as_ref().map(|code| address(&lot.recall.site, code)),
                "expired": current.is_expired,
            })),
            "newer": sheet.newer.as_ref().map(|newer| json!({ "edition": newer.edition, "fingerprint": newer.fingerprint })),
        })
    };
    let run = |lot: &Lot| {
        let run = &lot.recall.run;
        let delivery = |delivery: &pipeline::Delivery| {
            json!({ "to": delivery.to.to, "address": delivery.to.address, "copies": delivery.copies })
        };
        json!({
            "kit": run.kit,
            "title": lot.recall.kit.as_ref().map(|kit| &kit.title),
            "venue": lot.recall.kit.as_ref().map(|kit| &kit.venue),
            "edition": run.edition,
            "compared_with": lot.recall.territory,
            "fingerprint": run.fingerprint,
            "date": run.date.to_string(),
            "copies": run.copies,
            "places": lot.places,
            "deliveries": lot.deliveries.iter().map(delivery).collect::<Vec<_>>(),
            "sheets": lot.recall.sheets.iter().map(|one| sheet(lot, one)).collect::<Vec<_>>(),
        })
    };
    json!({
        "today": recalled.today.to_string(),
        "remove_by": recalled.remove_by.to_string(),
        "runs": recalled.runs,
        "recalls": recalled.recalls.iter().map(run).collect::<Vec<_>>(),
    })
}
