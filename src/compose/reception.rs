//! The leaf of a kit for the person who hands its papers out: what came, where to put it, how to hand it over, what to
//! say, what is not theirs to do, and when to take it away.

use std::collections::BTreeSet;

use super::body::{Composer, Medium};
use super::order::{places, publication_name};
use crate::catalogue::{Catalogue, Fingerprint, Kit, PaperVariant, Sheet};
use crate::document::{Content, Document, Reception, ReceptionPart, ReceptionRow};
use crate::language::{Words, date, typography};

/// The leaf of a kit; `tender` are the slugs of its sheets whose event calls for care. A kit of no sheet has no leaf.
#[must_use]
pub fn reception(catalogue: &Catalogue, kit: &Kit, tender: &BTreeSet<String>, words: &Words) -> Option<Document> {
    let language = &catalogue.site.language;
    let sheets: Vec<&Sheet> = kit.sheets.iter().filter_map(|slug| catalogue.sheet(slug, language)).collect();
    let first = sheets.first()?;
    let writer = Writer { composer: Composer::new(catalogue, first, words, Medium::Paper), kit, sheets: &sheets, tender };
    let say = |id: &str, facts: &[(&str, &str)]| writer.say(id, facts);
    let site = &catalogue.site;
    let removal = sheets.iter().map(|sheet| sheet.review_by).min().map(|day| date::long(day, language));
    let edition = &catalogue.edition;
    let mark = edition.fingerprint.grouped(Fingerprint::EDITION_DIGITS);
    let mut foot = vec![say("paper-edition", &[("edition", &edition.id), ("fingerprint", &mark)])];
    foot.extend(edition.specimen.then(|| say("paper-specimen", &[])));
    let phone = super::phone::unbroken(&site.publisher.phone);
    let leaf = Reception {
        subtitle: say("reception-kit", &[("kit", &kit.title)]),
        audience: say("reception-audience", &[("sheets", &writer.titles(|_| true))]),
        parts: vec![writer.what(), writer.places(), writer.manner(), writer.words(), writer.limits()],
        remove: removal.map_or_else(String::new, |day| say("paper-remove", &[("date", &day)])),
        recycle: say("reception-recycle", &[]),
        again: if phone.is_empty() { String::new() } else { say("reception-again", &[]) },
        phone,
        publisher: typography::for_language(language)(&format!("{} · {}", site.publisher.name, site.name)),
        foot,
    };
    // The colours of an event, when there is but one.
    let is_one = sheets.iter().all(|sheet| sheet.event == first.event);
    let document = writer.composer.document(&words.get("reception-title"), Content::Reception(Box::new(leaf)));
    Some(Document { event: if is_one { document.event } else { String::new() }, ..document })
}

struct Writer<'a> {
    composer: Composer<'a>,
    kit: &'a Kit,
    sheets: &'a [&'a Sheet],
    tender: &'a BTreeSet<String>,
}

impl Writer<'_> {
    fn say(&self, id: &str, facts: &[(&str, &str)]) -> String {
        self.composer.typeset(&self.composer.words.with(id, facts))
    }

    fn part(&self, id: &str, rows: Vec<ReceptionRow>) -> ReceptionPart {
        ReceptionPart { title: self.say(id, &[]), rows }
    }

    fn row(&self, id: &str, facts: &[(&str, &str)]) -> ReceptionRow {
        ReceptionRow { label: String::new(), text: self.say(id, facts) }
    }

    fn labelled(&self, label: &str, text: &str) -> ReceptionRow {
        let label = self.say("reception-label", &[("label", label)]);
        ReceptionRow { label, text: self.composer.typeset(text) }
    }

    /// The titles of some sheets, as they are quoted.
    fn titles(&self, of: impl Fn(&Sheet) -> bool) -> String {
        let quoted = |sheet: &&&Sheet| self.say("reception-sheet", &[("title", &sheet.title)]);
        self.sheets.iter().filter(|sheet| of(sheet)).map(|sheet| quoted(&sheet)).collect::<Vec<_>>().join(", ")
    }

    fn name(&self, item: &crate::catalogue::KitItem) -> String {
        publication_name(&item.publication, &item.format, PaperVariant::Screen, self.composer.words)
    }

    fn has(&self, publications: &[&str]) -> bool {
        self.kit.items.iter().any(|item| publications.contains(&item.publication.as_str()))
    }

    /// What came: each kind of paper once, and what it is for.
    fn what(&self) -> ReceptionPart {
        let mut rows: Vec<ReceptionRow> = Vec::new();
        for item in &self.kit.items {
            let usage = self.composer.words.get(&format!("publication-{}-use", item.publication));
            let row = self.labelled(&self.name(item), &usage);
            if !rows.contains(&row) {
                rows.push(row);
            }
        }
        self.part("reception-what", rows)
    }

    /// Where to put it: each place with its copies, then what is hung.
    fn places(&self) -> ReceptionPart {
        let mut rows = Vec::new();
        for place in places(self.kit) {
            let mut shares: Vec<(String, u64)> = Vec::new();
            for item in &self.kit.items {
                let Some(copies) = item.copies.get(&place) else { continue };
                // As many of each sheet.
                let copies = u64::from(*copies) * self.sheets.len() as u64;
                let name = self.name(item);
                match shares.iter_mut().find(|(known, _)| *known == name) {
                    Some((_, sum)) => *sum += copies,
                    None => shares.push((name, copies)),
                }
            }
            let count = |(name, copies): &(String, u64)| {
                self.composer.words.with("reception-copies", &[("name", name), ("copies", &copies.to_string())])
            };
            let shares: Vec<String> = shares.iter().map(count).collect();
            rows.push(self.labelled(&place, &shares.join(", ")));
        }
        for item in &self.kit.items {
            let is_poster = item.publication == "poster";
            if item.hang.is_empty() && !is_poster {
                continue;
            }
            let height = if is_poster { self.composer.words.get("reception-height") } else { String::new() };
            let stop = if item.hang.is_empty() || item.hang.ends_with(['.', '!', '?']) { "" } else { "." };
            let row = self.labelled(&self.name(item), format!("{}{stop} {height}", item.hang).trim());
            if !rows.contains(&row) {
                rows.push(row);
            }
        }
        self.part("reception-where", rows)
    }

    /// How to hand it over: as the kit's note says, else as its events call for.
    fn manner(&self) -> ReceptionPart {
        let is_tender = |sheet: &Sheet| self.tender.contains(sheet.slug.as_str());
        let all = self.sheets.iter().all(|sheet| is_tender(sheet));
        let some = self.sheets.iter().any(|sheet| is_tender(sheet));
        let mut rows = Vec::new();
        if !self.kit.note.is_empty() {
            rows.push(ReceptionRow { label: String::new(), text: self.composer.typeset(&self.kit.note) });
        } else if all {
            rows.push(self.row("reception-envelope", &[]));
        } else {
            rows.push(self.row("reception-shelf", &[]));
            if some {
                rows.push(self.row("reception-envelope-some", &[("sheets", &self.titles(is_tender))]));
            }
        }
        if some {
            rows.push(self.row("reception-time", &[]));
        }
        if self.has(&["large", "extra-large"]) {
            rows.push(self.row("reception-large", &[]));
        }
        if self.kit.note.is_empty() && self.has(&["leaflet", "checklist"]) {
            rows.push(self.row("reception-name", &[]));
        }
        self.part("reception-how", rows)
    }

    /// What to say: that it is free, then the phone, the counter, and last the code.
    fn words(&self) -> ReceptionPart {
        let all = self.sheets.iter().all(|sheet| self.tender.contains(sheet.slug.as_str()));
        let mut rows = vec![self.row(if all { "reception-say-tender" } else { "reception-say" }, &[])];
        let own = self.kit.poster.as_ref();
        let contact = self.role(own.and_then(|poster| poster.contact.as_ref()), |sheet| sheet.help_contact.as_ref());
        let call = self.composer.help(contact, |help| !help.phone.is_empty());
        if !call.phone.is_empty() {
            let who = joined(&[&call.name, &call.price]);
            rows.push(self.row("reception-say-call", &[("phone", &call.phone), ("who", &who)]));
        }
        let counter = self.role(own.and_then(|poster| poster.counter.as_ref()), |sheet| sheet.help_counter.as_ref());
        let come = self.composer.help(counter, |_| true);
        if !come.name.is_empty() {
            rows.push(self.row("reception-say-come", &[("counter", &joined(&[&come.name, &come.address]))]));
        }
        rows.push(self.row("reception-say-code", &[]));
        self.part("reception-say-title", rows)
    }

    /// What is not theirs to do.
    fn limits(&self) -> ReceptionPart {
        let mut rows = vec![self.row("reception-no-advice", &[]), self.row("reception-no-papers", &[])];
        if self.has(&["poster", "leaflet"]) {
            rows.push(self.row("reception-sticker", &[]));
        }
        self.part("reception-limits", rows)
    }

    /// The kit's own role, else the one that all its sheets have.
    fn role<'r>(&'r self, own: Option<&'r String>, of: impl Fn(&'r Sheet) -> Option<&'r String>) -> Option<&'r str> {
        let mut roles = self.sheets.iter().map(|sheet| of(sheet));
        let first = roles.next().flatten();
        let common = first.filter(|_| roles.all(|role| role == first));
        own.or(common).map(String::as_str)
    }
}

fn joined(parts: &[&str]) -> String {
    parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(", ")
}
