//! How to know that a paper or a file is ours. A fingerprint proves nothing by itself, and the page says so: the proof
//! is the publisher's own domain and phone.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use jiff::civil::Date;

use super::writer::{AUTHENTICITY, Writer, bullets, fixed, link, sheet_link, text};
use crate::catalogue::{Fingerprint, Sheet, in_fours};
use crate::compose::{Fact, phone};
use crate::document::{Block, Inline, Item, List, Page};
use crate::paths::OutPath;

/// The checksums of the files, in lower case as every name of the site.
const SUMS: &str = "authenticite/sha256sums.txt";

/// What is said of a sheet: its name, and the lines at the foot of its papers.
#[derive(Debug, Clone)]
pub(super) struct Proof {
    fingerprint: Fingerprint,
    name: Inline,
    lines: [String; 3],
}

/// The page; `proofs` are those of all the sheets.
pub(super) fn page(writer: &Writer, proofs: &[Proof]) -> Page {
    let mut blocks = vec![
        writer.heading("site-proof-check"),
        Block::List(List { start: Some(1), items: checks(writer) }),
        writer.paragraph("site-proof-never"),
        writer.heading("site-proof-editions"),
        writer.paragraph("site-proof-fingerprint"),
        editions(writer),
        writer.heading("site-proof-sheets"),
        sheets(proofs),
    ];
    blocks.extend(files(writer));
    writer.page(AUTHENTICITY, writer.say("site-proof-title"), writer.say("site-proof-summary"), blocks)
}

/// The publisher's own domain, and its phone.
fn checks(writer: &Writer) -> Vec<Item> {
    let site = &writer.catalogue.site;
    let mut checks: Vec<Item> = Vec::new();
    if !site.base_url.is_empty() {
        let code = |id: &str, address: String| {
            vec![Block::Paragraph(vec![Inline::Text(format!("{} ", writer.say(id))), Inline::Code(address)])]
        };
        checks.push(code("site-proof-domain", site.base_url.clone()));
        checks.push(code("site-proof-code", format!("{}q/", site.base_url)));
    }
    if !site.publisher.phone.is_empty() {
        checks.push(writer.labelled("site-proof-phone", Inline::Phone(phone::unbroken(&site.publisher.phone))));
    }
    checks
}

/// The current edition, then those of the ledger, the newest first, each in the words that its papers print.
fn editions(writer: &Writer) -> Block {
    let current = &writer.catalogue.edition;
    let digits = current.fingerprint.digits(Fingerprint::EDITION_DIGITS);
    let mut days: BTreeMap<(&str, &str), BTreeSet<Date>> = BTreeMap::new();
    // The national page knows those of every territory.
    let is_national = current.territory.is_none();
    for run in writer.catalogue.ledger.runs.iter().filter(|run| is_national || run.territory() == current.territory.as_deref()) {
        days.entry((&run.edition, &run.fingerprint)).or_default().insert(run.date);
    }
    let own = days.remove(&(current.id.as_str(), digits.as_str())).unwrap_or_default();
    let mut past: Vec<_> = days.into_iter().collect();
    past.sort_by(|(one, a), (other, b)| (b.last(), other).cmp(&(a.last(), one)));
    let edition = |id: &str, digits: &str, when: Vec<String>| {
        let name = writer.say_with("paper-edition", &[("edition", id), ("fingerprint", &in_fours(digits))]);
        (text(name), when.into_iter().map(|line| vec![Block::Paragraph(text(line))]).collect::<Vec<Item>>())
    };
    let ordered = |days: &BTreeSet<Date>| {
        let days: Vec<String> = days.iter().map(|day| writer.day(*day)).collect();
        (!days.is_empty()).then(|| writer.say_with("site-proof-ordered", &[("days", &days.join(", "))]))
    };
    let mut when = vec![writer.say_with("site-proof-current", &[("date", &writer.day(current.date))])];
    when.extend(ordered(&own));
    let mut all = vec![edition(&current.id, &digits, when)];
    all.extend(past.iter().map(|((id, digits), days)| edition(id, digits, ordered(days).into_iter().collect())));
    Block::Definitions(all)
}

/// The sheets of the current edition, each in the words at the foot of its papers. `known` are those of the same heads:
/// a sheet with the same fingerprint has the same words.
pub(super) fn proofs(writer: &Writer, known: &[Proof]) -> Vec<Proof> {
    let proof = |(index, sheet): (usize, &Sheet)| {
        if let Some(known) = known.get(index).filter(|known| known.fingerprint == sheet.fingerprint) {
            return known.clone();
        }
        let link = sheet_link(sheet, writer.set(&sheet.title));
        let language = sheet.language.clone();
        let here = language == writer.catalogue.site.language;
        let digits = sheet.fingerprint.printed(Fingerprint::SHEET_DIGITS);
        Proof {
            fingerprint: sheet.fingerprint,
            name: if here { link } else { Inline::Foreign { language, words: vec![link] } },
            lines: [
                writer.say_with("paper-edition", &[("edition", &writer.catalogue.edition.id), ("fingerprint", &digits)]),
                writer.say_with("paper-verified", &[("date", &writer.day(sheet.verified))]),
                writer.say_with("paper-remove", &[("date", &writer.day(sheet.review_by))]),
            ],
        }
    };
    writer.catalogue.sheets.iter().enumerate().map(proof).collect()
}

fn sheets(proofs: &[Proof]) -> Block {
    let entry = |proof: &Proof| {
        let lines = proof.lines.iter().map(|line| vec![Block::Paragraph(text(line.clone()))]);
        (vec![proof.name.clone()], lines.collect())
    };
    Block::Definitions(proofs.iter().map(entry).collect())
}

/// Every file that was made, by its sheet or kit, with its checksum.
fn files(writer: &Writer) -> Vec<Block> {
    if writer.facts.all.is_empty() {
        return Vec::new();
    }
    let mut how = text(format!("{} ", writer.say("site-proof-files-how")));
    how.extend([link(writer.say("site-proof-sums"), fixed(SUMS)), Inline::Text(writer.say("site-proof-sums-how"))]);
    let command = Inline::Code(format!("sha256sum -c {SUMS}"));
    how.extend([Inline::Text(" ".to_owned()), command]);
    let mut blocks = vec![
        writer.heading("site-proof-files"),
        writer.paragraph("site-proof-files-text"),
        Block::Paragraph(how),
        writer.paragraph("site-proof-files-pages"),
    ];
    let line = |fact: &Fact| -> Item {
        let mut words = writer.file(fact);
        words.extend([Inline::Break, Inline::Code(fact.checksum.to_string())]);
        vec![Block::Paragraph(words)]
    };
    for sheet in &writer.catalogue.sheets {
        let items: Vec<Item> = writer.papers(sheet.slug.as_str(), &sheet.language).map(line).collect();
        if !items.is_empty() {
            let id = format!("site-proof-files-{}-{}", sheet.slug, sheet.language);
            let words = text(writer.set(&sheet.title));
            let language = sheet.language.clone();
            let here = language == writer.language;
            let words = if here { words } else { vec![Inline::Foreign { language, words }] };
            blocks.extend([Block::Heading { level: 3, id, words }, bullets(items)]);
        }
    }
    let kits: Vec<Item> = writer.facts.all.iter().filter(|fact| fact.publication == "kit").map(line).collect();
    if !kits.is_empty() {
        blocks.extend([writer.subheading("site-print-kits"), bullets(kits)]);
    }
    blocks
}

/// The checksums as `sha256sum -c` reads them from the root of the site: two spaces, LF. Neither the list itself nor
/// the pages are in it.
pub(super) fn sums(facts: &[Fact]) -> Option<(OutPath, String)> {
    let lines: BTreeMap<&OutPath, String> = facts.iter().map(|fact| (&fact.path, fact.checksum.to_string())).collect();
    let mut out = String::new();
    for (path, checksum) in &lines {
        let _ = writeln!(out, "{checksum}  {path}");
    }
    (!out.is_empty()).then(|| (fixed(SUMS), out))
}
