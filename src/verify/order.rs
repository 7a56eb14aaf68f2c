//! What the order of a kit says of its files, for a machine: which there are, what they come to, how long they hold.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Deserialize;

use super::identity::Claim;
use crate::checksum::Checksum;

/// Its name in a kit.
pub(super) const NAME: &str = "bon-d-impression.json";

/// The form that is known; a later one may mean something else.
const SCHEMA_VERSION: u32 = 1;

/// What is read of an order; `jalon schema order` tells the rest.
#[derive(Debug, Deserialize)]
pub(super) struct Order {
    schema_version: u32,
    edition: String,
    fingerprint: String,
    lines: Vec<Entry>,
    documents: Vec<Entry>,
}

/// A file of the kit.
#[derive(Debug, Deserialize)]
pub(super) struct Entry {
    pub(super) file: String,
    pub(super) sha256: String,
    pub(super) pages: usize,
    /// The sheet of a paper.
    #[serde(default)]
    pub(super) sheet: String,
    #[serde(default)]
    sheet_fingerprint: String,
    /// The last day on which the paper may be handed out.
    pub(super) review_by: Option<Date>,
    #[serde(default)]
    letter: String,
    /// How many for whom.
    #[serde(default)]
    copies: BTreeMap<String, u64>,
    total: Option<u64>,
}

impl Entry {
    /// Whether these are the bytes that were ordered.
    pub(super) fn is_of(&self, bytes: &[u8]) -> bool {
        Checksum::parse(&self.sha256) == Some(Checksum::of(bytes))
    }
}

impl Order {
    /// Reads an order; `None` for what is none, or one of another form.
    pub(super) fn parse(bytes: &[u8]) -> Option<Self> {
        serde_json::from_slice(bytes).ok().filter(|order: &Self| order.schema_version == SCHEMA_VERSION)
    }

    /// Every file that the order names.
    pub(super) fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.lines.iter().chain(&self.documents)
    }

    /// What the kit says that it is.
    pub(super) fn edition(&self) -> Option<Claim> {
        (!self.edition.is_empty()).then(|| Claim::of_edition(&self.edition, &self.fingerprint))
    }

    /// What a paper of a sheet must say that it is.
    pub(super) fn sheet(&self, entry: &Entry) -> Option<Claim> {
        (!entry.sheet_fingerprint.is_empty()).then(|| Claim::of_sheet(&self.edition, &entry.sheet_fingerprint))
    }

    /// The lines whose total is not the sum of their copies: its letter, the total, the sum.
    pub(super) fn wrong_totals(&self) -> impl Iterator<Item = (&str, u64, u64)> {
        let sum = |entry: &Entry| entry.copies.values().fold(0_u64, |sum, n| sum.saturating_add(*n));
        self.lines.iter().filter_map(move |entry| Some((entry.letter.as_str(), entry.total?, sum(entry)))).filter(|(_, total, sum)| total != sum)
    }

    /// The sheets that were to be read again before `today`, each with its day.
    pub(super) fn expired(&self, today: Date) -> BTreeMap<&str, Date> {
        let day = |entry: &Entry| entry.review_by.filter(|day| *day < today);
        self.lines.iter().filter_map(|entry| Some((entry.sheet.as_str(), day(entry)?))).collect()
    }
}
