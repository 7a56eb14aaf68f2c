//! What is new, for readers of feeds: what the heads of the sheets say has changed, else when each was checked.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::writer::Writer;
use crate::catalogue::Sheet;
use crate::document::{Feed, Link, News};
use crate::paths::{OutPath, language_folder};

/// The file's name, at the root of each language.
const NAME: &str = "nouveautes.xml";

/// The feed of the writer's language; none without a sheet in it, or without an address for its links.
pub(super) fn feed(writer: &Writer) -> Option<Feed> {
    let site = &writer.catalogue.site;
    let mut news: Vec<(Date, &Sheet, News)> = writer
        .catalogue
        .sheets
        .iter()
        .filter(|sheet| sheet.language == writer.language)
        .flat_map(|sheet| of(writer, sheet).into_iter().map(move |(date, news)| (date, sheet, news)))
        .collect();
    news.sort_by(|(one, a, _), (other, b, _)| other.cmp(one).then_with(|| a.slug.cmp(&b.slug)));
    let newest = news.first()?.0;
    let path = path(writer)?;
    (!site.base_url.is_empty()).then(|| Feed {
        language: writer.language.to_owned(),
        title: writer.say_with("site-feed-title", &[("site", &site.name), ("publisher", &site.publisher.name)]),
        address: format!("{}{path}", site.base_url),
        home: home(writer),
        author: writer.set(&site.publisher.name),
        updated: instant(newest),
        news: news.into_iter().map(|(.., news)| news).collect(),
        path,
    })
}

/// Where it is, for the head of every page.
pub(super) fn link(writer: &Writer) -> Option<Link> {
    let has_sheet = writer.catalogue.sheets.iter().any(|sheet| sheet.language == writer.language);
    let path = path(writer).filter(|_| has_sheet && !writer.catalogue.site.base_url.is_empty())?;
    Some(Link { label: writer.say("site-feed"), path, language: writer.language.to_owned() })
}

fn path(writer: &Writer) -> Option<OutPath> {
    OutPath::new(&format!("{}{NAME}", folder(writer))).ok()
}

fn home(writer: &Writer) -> String {
    format!("{}{}", writer.catalogue.site.base_url, folder(writer))
}

/// A translation lies under its language.
fn folder(writer: &Writer) -> String {
    language_folder(writer.language, &writer.catalogue.site.language)
}

/// What is new of a sheet.
fn of(writer: &Writer, sheet: &Sheet) -> Vec<(Date, News)> {
    let mut days: BTreeMap<Date, usize> = BTreeMap::new();
    let mut changes: Vec<(Date, String)> = Vec::new();
    for change in &sheet.draft.head.changes {
        if let (Some(date), Some(words)) = (&change.date, &change.text) {
            changes.push((date.value, writer.set(&words.value)));
        }
    }
    if changes.is_empty() {
        let day = writer.day(sheet.verified);
        changes.push((sheet.verified, writer.say_with("paper-verified", &[("date", &day)])));
    }
    let address = writer.sheet_address(sheet);
    let news = changes.into_iter().map(|(date, summary)| {
        let nth = days.entry(date).or_default();
        *nth += 1;
        let id = tag(&address, date, *nth);
        (date, News { id, title: writer.set(&sheet.title), address: address.clone(), updated: instant(date), summary })
    });
    news.collect()
}

/// A name that is nobody else's and never changes (RFC 4151): the sheet, the day, and which of that day's.
fn tag(address: &str, date: Date, nth: usize) -> String {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let host = host.split(':').next().unwrap_or(host);
    let nth = if nth == 1 { String::new() } else { format!(";{nth}") };
    format!("tag:{host},{date}:/{path}{nth}")
}

/// A civil date as the instant that Atom wants (RFC 4287, section 3.3): its midnight, in no reader's own zone.
fn instant(date: Date) -> String {
    format!("{date}T00:00:00Z")
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_tag_names_the_host_the_day_the_sheet_and_which_of_that_day() {
        let day = date(2026, 11, 21);
        assert_eq!(tag("https://guides.mairie.example/a/", day, 1), "tag:guides.mairie.example,2026-11-21:/a/");
        assert_eq!(tag("https://a.example:8443/g/a/", day, 2), "tag:a.example,2026-11-21:/g/a/;2");
    }
}
