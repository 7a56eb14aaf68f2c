//! `jalon check --stale DAYS`: what must be read again, as a page to print and tick.

use std::fmt::Write;

use jalon::check::{Freshness, NewerSource, StaleContact, StaleSheet};
use jalon::language::date::long;
use jalon::language::typography;
use jalon::pipeline::{self, Order};
use jiff::civil::Date;
use serde_json::{Value, json};
use unicode_width::UnicodeWidthStr;

use super::arguments::Form;
use super::report::safe;
use super::setting::{Setting, print};
use super::wrap::{WIDTH, wrapped};
use super::{Exit, help, json, stop};

/// A box to tick, and what stands under it.
const BOX: &str = "[ ] ";
const UNDER: &str = "    ";

/// Lists what is due within `days`. A sheet that has expired is refused by a build: then so is this list (exit 1).
pub(crate) fn stale(setting: &Setting, order: &Order, format: Form, days: u16) -> Exit {
    if !matches!(format, Form::Human | Form::Json) {
        return help::wrong(setting.words, &setting.words.get("report-format"));
    }
    let freshness = match stop::show(setting, &order.root, pipeline::stale(order, days)) {
        Ok(freshness) => freshness,
        Err(exit) => return exit,
    };
    print(&match format {
        Form::Json => json::text(&machine(&freshness, order.today)),
        _ => Page { setting, today: order.today, text: String::new() }.written(&freshness, days),
    });
    if freshness.has_expired() { Exit::Refused } else { Exit::Good }
}

struct Page<'a> {
    setting: &'a Setting,
    today: Date,
    text: String,
}

impl Page<'_> {
    fn written(mut self, freshness: &Freshness, days: u16) -> String {
        let words = self.setting.words;
        let title = words.with("report-stale", &[("until", &self.day(freshness.until))]);
        self.titled(&title, '=');
        let facts = [("today", &*self.day(self.today)), ("days", &days.to_string())];
        self.line(&words.with("report-stale-from", &facts), "", "");
        if freshness.is_empty() {
            self.text.push('\n');
            self.line(&words.get("report-stale-nothing"), "", "");
            return self.text;
        }
        for owner in &freshness.owners {
            self.text.push('\n');
            let name = if owner.name.is_empty() { words.get("report-stale-no-owner") } else { self.set(&owner.name) };
            self.titled(&name, '-');
            owner.sheets.iter().for_each(|sheet| self.sheet(sheet));
        }
        if !freshness.contacts.is_empty() {
            self.text.push('\n');
            self.titled(&words.get("report-stale-contacts"), '-');
            self.line(&words.get("report-stale-contacts-note"), "", "");
            freshness.contacts.iter().for_each(|contact| self.contact(contact));
        }
        self.text.push('\n');
        self.line(&words.get("report-stale-sign"), "", "");
        self.text
    }

    fn sheet(&mut self, sheet: &StaleSheet) {
        let words = self.setting.words;
        let title = self.set(&sheet.title);
        let title = match &sheet.language {
            Some(language) => words.with("report-stale-translation", &[("title", &title), ("language", language)]),
            None => title,
        };
        self.text.push('\n');
        self.line(&title, BOX, UNDER);
        let file = sheet.place.source.name.clone();
        self.line(&file, UNDER, UNDER);
        if let Some(day) = sheet.review_by {
            let id = if sheet.is_expired { "report-stale-expired" } else { "report-stale-review" };
            let verified = sheet.verified.map_or_else(|| "–".to_owned(), |day| self.day(day));
            let facts = [("day", &*self.day(day)), ("verified", &verified)];
            self.line(&words.with(id, &facts), UNDER, UNDER);
        }
        for source in &sheet.sources {
            self.source(source);
        }
    }

    fn source(&mut self, source: &NewerSource) {
        let title = self.set(&source.title);
        let facts = [("title", &*title), ("day", &self.day(source.date))];
        let line = self.setting.words.with("report-stale-source", &facts);
        let (first, under) = (format!("{UNDER}{BOX}"), format!("{UNDER}{UNDER}"));
        self.line(&line, &first, &under);
        if let Some(url) = &source.url {
            self.line(url, &under, &under);
        }
    }

    fn contact(&mut self, contact: &StaleContact) {
        let words = self.setting.words;
        let name = self.set(&contact.name);
        let phone = contact.phone.as_deref().unwrap_or_default();
        let facts = [("name", &*name), ("role", &contact.role), ("phone", phone), ("has", if phone.is_empty() { "no" } else { "yes" })];
        self.text.push('\n');
        self.line(&words.with("report-stale-contact", &facts), BOX, UNDER);
        let line = match (contact.verified, contact.due) {
            (Some(verified), Some(due)) => {
                let id = if due < self.today { "report-stale-overdue" } else { "report-stale-confirm" };
                words.with(id, &[("verified", &self.day(verified)), ("due", &self.day(due))])
            }
            _ => words.get("report-stale-unconfirmed"),
        };
        self.line(&line, UNDER, UNDER);
        let mut users: Vec<String> = contact.used_by.iter().map(|title| self.set(title)).collect();
        if contact.is_sitewide {
            users.insert(0, words.get("report-stale-sitewide"));
        }
        let line = if users.is_empty() {
            words.get("report-stale-unused")
        } else {
            words.with("report-stale-used", &[("sheets", &users.join(" ; "))])
        };
        self.line(&line, UNDER, UNDER);
    }

    /// A title and the rule under it; neither is longer than the page is wide.
    fn titled(&mut self, title: &str, rule: char) {
        let title = safe(title);
        self.text.push_str(&wrapped(&title, "", "", WIDTH));
        if !self.setting.plain {
            let _ = writeln!(self.text, "{}", String::from(rule).repeat(title.width().min(WIDTH)));
        }
    }

    fn line(&mut self, text: &str, first: &str, others: &str) {
        self.text.push_str(&wrapped(&safe(text), first, others, WIDTH));
    }

    fn day(&self, day: Date) -> String {
        long(day, self.setting.language).replace(' ', "\u{a0}")
    }

    fn set(&self, text: &str) -> String {
        safe(&typography::for_language(self.setting.language)(text))
    }
}

/// Days as ISO 8601; lines and columns from 1.
fn machine(freshness: &Freshness, today: Date) -> Value {
    let day = |day: Option<Date>| day.map(|day| day.to_string());
    let source = |source: &NewerSource| {
        json!({ "title": source.title, "url": source.url, "date": source.date.to_string(), "place": json::start(&source.place) })
    };
    let sheet = |sheet: &StaleSheet| {
        json!({
            "title": sheet.title,
            "language": sheet.language,
            "place": json::start(&sheet.place),
            "verified": day(sheet.verified),
            "review_by": day(sheet.review_by),
            "due": sheet.is_due,
            "expired": sheet.is_expired,
            "newer_sources": sheet.sources.iter().map(source).collect::<Vec<_>>(),
        })
    };
    let owners: Vec<_> = freshness
        .owners
        .iter()
        .map(|owner| json!({ "owner": owner.name, "sheets": owner.sheets.iter().map(sheet).collect::<Vec<_>>() }))
        .collect();
    let contacts: Vec<_> = freshness
        .contacts
        .iter()
        .map(|contact| {
            json!({
                "role": contact.role,
                "name": contact.name,
                "phone": contact.phone,
                "verified": day(contact.verified),
                "due": day(contact.due),
                "used_by": contact.used_by,
                "sitewide": contact.is_sitewide,
                "place": json::start(&contact.place),
            })
        })
        .collect();
    json!({
        "today": today.to_string(),
        "until": freshness.until.to_string(),
        "expired": freshness.has_expired(),
        "owners": owners,
        "contacts": contacts,
    })
}
