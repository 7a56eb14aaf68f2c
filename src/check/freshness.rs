//! *What must be read again, and by when.* Not a rule: what is right today is listed before it is wrong.

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan;
use jiff::civil::Date;

use super::walk;
use crate::diagnostic::Place;
use crate::places::Directory;
use crate::sheet::Draft;

/// What must be read again by a day.
#[derive(Debug, Clone)]
pub struct Freshness {
    /// The day.
    pub until: Date,
    /// By service, in the order of their first day, then of their names.
    pub owners: Vec<Owner>,
    /// Contacts to confirm, those without a date first, then the oldest.
    pub contacts: Vec<StaleContact>,
}

/// What one service must read again.
#[derive(Debug, Clone)]
pub struct Owner {
    /// The service; empty when the sheet does not name one.
    pub name: String,
    /// The soonest first.
    pub sheets: Vec<StaleSheet>,
}

/// A sheet to read again.
#[derive(Debug, Clone)]
pub struct StaleSheet {
    /// Its title, as written; its file's name without one.
    pub title: String,
    /// Its language, when it is a translation.
    pub language: Option<String>,
    /// Where `review_by` stands, else the start of the file.
    pub place: Place,
    /// When it was last read beside its sources.
    pub verified: Option<Date>,
    /// After that day it is refused.
    pub review_by: Option<Date>,
    /// Whether its own day comes before `until`; else it is listed for its sources alone.
    pub is_due: bool,
    /// Whether that day has passed.
    pub is_expired: bool,
    /// Sources that changed since it was last read.
    pub sources: Vec<NewerSource>,
}

/// A source whose own date is later than the day on which the sheet was read beside it.
#[derive(Debug, Clone)]
pub struct NewerSource {
    /// Its title.
    pub title: String,
    /// Its address.
    pub url: Option<String>,
    /// Its date.
    pub date: Date,
    /// Where that date stands.
    pub place: Place,
}

/// A contact that nobody confirmed within a year.
#[derive(Debug, Clone)]
pub struct StaleContact {
    /// Its role.
    pub role: String,
    /// Its name.
    pub name: String,
    /// Its phone, the first thing to try.
    pub phone: Option<String>,
    /// When it was confirmed.
    pub verified: Option<Date>,
    /// A year after that day.
    pub due: Option<Date>,
    /// The titles of the sheets that name it.
    pub used_by: Vec<String>,
    /// Whether every page names it: `[help]` of `site.toml`.
    pub is_sitewide: bool,
    /// Its table in the file.
    pub place: Place,
}

impl Freshness {
    /// Whether there is nothing to do.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.owners.is_empty() && self.contacts.is_empty()
    }

    /// Whether a sheet is already refused.
    #[must_use]
    pub fn has_expired(&self) -> bool {
        self.owners.iter().flat_map(|owner| &owner.sheets).any(|sheet| sheet.is_expired)
    }
}

/// What must be read again within `days` of `today`. `sitewide` holds the roles of the site's own help.
#[must_use]
pub fn freshness(
    drafts: &[&Draft],
    directory: &Directory,
    sitewide: &BTreeSet<String>,
    today: Date,
    days: u16,
) -> Freshness {
    let until = today.saturating_add(i64::from(days).days());
    let mut owners: BTreeMap<String, Vec<StaleSheet>> = BTreeMap::new();
    for draft in drafts {
        let sheet = sheet(draft, today, until);
        if sheet.is_due || !sheet.sources.is_empty() {
            let owner = draft.head.owner.as_ref().map(|owner| owner.value.clone()).unwrap_or_default();
            owners.entry(owner).or_default().push(sheet);
        }
    }
    let mut owners: Vec<Owner> = owners.into_iter().map(|(name, sheets)| Owner { name, sheets }).collect();
    for owner in &mut owners {
        owner.sheets.sort_by(|a, b| (a.review_by, &a.place.source.name).cmp(&(b.review_by, &b.place.source.name)));
    }
    owners.sort_by(|a, b| (a.sheets[0].review_by, &a.name).cmp(&(b.sheets[0].review_by, &b.name)));
    Freshness { until, owners, contacts: contacts(drafts, directory, sitewide, until) }
}

fn sheet(draft: &Draft, today: Date, until: Date) -> StaleSheet {
    let head = &draft.head;
    let review_by = head.review_by.as_ref().map(|date| date.value);
    let verified = head.verified.as_ref().map(|date| date.value);
    let newer = head.sources.iter().filter_map(|source| {
        let date = source.date.as_ref().filter(|date| verified.is_some_and(|verified| date.value > verified))?;
        let title = source.title.as_ref().or(source.id.as_ref()).map(|text| text.value.clone()).unwrap_or_default();
        let url = source.url.as_ref().map(|url| url.value.clone());
        Some(NewerSource { title, url, date: date.value, place: draft.place(&date.span) })
    });
    StaleSheet {
        title: title(draft),
        language: draft.language.clone(),
        place: draft.place(&head.review_by.as_ref().map_or(0..0, |date| date.span.clone())),
        verified,
        review_by,
        is_due: review_by.is_some_and(|day| day <= until),
        is_expired: review_by.is_some_and(|day| day < today),
        sources: newer.collect(),
    }
}

fn title(draft: &Draft) -> String {
    draft.head.title.as_ref().map_or_else(|| draft.slug.clone(), |title| title.value.clone())
}

/// The contacts whose year ends by `until`, or that have no date.
fn contacts(drafts: &[&Draft], directory: &Directory, sitewide: &BTreeSet<String>, until: Date) -> Vec<StaleContact> {
    // A translation is its original for whoever looks for a sheet.
    let original = |draft: &Draft| {
        let mut all = drafts.iter().filter(|other| other.slug == draft.slug);
        title(all.find(|other| other.language.is_none()).map_or(draft, |other| other))
    };
    let roles: Vec<(String, BTreeSet<&str>)> = drafts.iter().map(|draft| (original(draft), walk::roles(draft))).collect();
    let mut stale = Vec::new();
    for (role, contact) in &directory.contacts {
        let due = contact.verified.map(|day| day.saturating_add(1.year()));
        if due.is_some_and(|due| due > until) {
            continue;
        }
        let used_by: BTreeSet<&String> =
            roles.iter().filter(|(_, roles)| roles.contains(role.as_str())).map(|(title, _)| title).collect();
        stale.push(StaleContact {
            role: role.clone(),
            name: contact.name.clone(),
            phone: contact.phone.clone(),
            verified: contact.verified,
            due,
            used_by: used_by.into_iter().cloned().collect(),
            is_sitewide: sitewide.contains(role),
            place: contact.place.clone(),
        });
    }
    stale.sort_by(|a, b| (a.due, &a.role).cmp(&(b.due, &b.role)));
    stale
}
