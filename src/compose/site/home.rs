//! The home page: what is happening in your life, and in the ground whom to turn to.

use super::super::deadline::capitalised;
use super::super::phone::unbroken;
use super::own_name;
use super::writer::{HOME, PRINT, Writer, fixed, home_path, text};
use crate::document::{Door, DoorTarget, Entry, Home, Inline, Link, Page, PageKind, Translation};
use crate::language::Words;
use crate::paths::{OutPath, language_folder};

/// The home page of a language. Only sheets that exist in it are on it; where they are fewer than the site has, it leads
/// to the home page that has them all.
pub(super) fn home<'a>(writer: &Writer, languages: &[&str], words: &(dyn Fn(&str) -> &'a Words + Sync)) -> Page {
    let main = &writer.catalogue.site.language;
    let folder = language_folder(writer.language, &writer.catalogue.site.language);
    let entries = writer.catalogue.sheets.iter().filter(|sheet| sheet.language == writer.language).filter_map(|sheet| {
        Some(Entry {
            event: sheet.event.clone(),
            title: writer.set(&sheet.title),
            summary: writer.set(&sheet.summary),
            path: OutPath::new(&format!("{folder}{}/index.html", sheet.slug)).ok()?,
        })
    });
    let others = || Link { label: others_label(writer, words), path: fixed(HOME), language: main.clone() };
    let home = Home {
        lead: writer.say("site-home-lead"),
        entries: entries.collect(),
        others: writer.is_translation().then(others),
        doors: [call(writer), Some(come(writer)), Some(paper(writer))].into_iter().flatten().collect(),
    };
    let path = home_path(writer.language, main);
    let page = writer.page(path.as_str(), writer.say("site-home-title"), String::new(), Vec::new());
    let base = &writer.catalogue.site.base_url;
    let translations = languages.iter().filter(|language| **language != writer.language).map(|language| {
        let path = home_path(language, main);
        let address = if base.is_empty() {
            String::new()
        } else {
            format!("{base}{}", path.as_str().trim_end_matches(HOME))
        };
        Translation { language: (*language).to_owned(), name: own_name(language, words), path, address }
    });
    Page {
        kind: PageKind::Home(home),
        description: writer.say("site-home-description"),
        trail: Vec::new(),
        translations: translations.collect(),
        ..page
    }
}

/// « Les autres fiches sont en français »; where the words do not know the site's language, its own name.
fn others_label<'a>(writer: &Writer, words: &(dyn Fn(&str) -> &'a Words + Sync)) -> String {
    let main = &writer.catalogue.site.language;
    let id = format!("site-others-{}", main.split('-').next().unwrap_or(main));
    if writer.words.has(&id) { writer.say(&id) } else { own_name(main, words) }
}

fn call(writer: &Writer) -> Option<Door> {
    let help = writer.help(writer.catalogue.site.help_contact.as_deref())?;
    let lines = std::iter::once(help.name).chain(help.lines).collect();
    let value = vec![Inline::Phone(help.phone)];
    Some(Door { verb: writer.say("poster-call"), value, target: DoorTarget::Phone, lines })
}

/// The counter of the settings, else the publisher's own.
fn come(writer: &Writer) -> Door {
    let site = &writer.catalogue.site;
    let counter = site.help_counter.as_deref().and_then(|role| writer.catalogue.directory.contacts.get(role));
    let verb = writer.say("poster-come");
    let Some(contact) = counter else {
        let lines = [&site.publisher.address].into_iter().filter(|a| !a.is_empty()).map(|a| writer.own(a)).collect();
        return Door { verb, value: writer.own(&site.publisher.name), target: DoorTarget::Nothing, lines };
    };
    // Where it is; else what it does and how to find the nearest.
    let translated = writer.translated(contact);
    let mut lines: Vec<_> = contact.address.iter().map(|address| writer.own(&capitalised(address))).collect();
    let phone = contact.phone.as_deref().filter(|_| contact.local.is_some());
    lines.extend(phone.map(|phone| vec![Inline::Phone(unbroken(phone))]));
    let [hours, translated_hours] = [contact.hours.as_deref(), translated.and_then(|t| t.hours.as_deref())].map(|hours| hours.map(capitalised));
    lines.extend(writer.said(hours.as_ref(), translated_hours.as_ref()));
    if contact.address.is_none() {
        lines.extend(writer.said(contact.limits.as_ref(), translated.and_then(|t| t.limits.as_ref())));
        lines.extend(writer.said(contact.find.as_ref(), translated.and_then(|t| t.find.as_ref())));
    }
    let origin = contact.local.as_ref().and_then(|local| local.origin.as_ref());
    lines.extend(origin.map(|origin| text(writer.set(&origin.said(writer.words, writer.language)))));
    let target = contact.url.clone().map_or(DoorTarget::Nothing, DoorTarget::Address);
    Door { verb, value: writer.own(&contact.name), target, lines }
}

fn paper(writer: &Writer) -> Door {
    let phone = unbroken(&writer.catalogue.site.publisher.phone);
    let mut lines = vec![text(if phone.is_empty() {
        writer.say("site-home-paper-where-only")
    } else {
        writer.say_with("site-home-paper-where", &[("phone", &phone)])
    })];
    if writer.facts.all.iter().any(|fact| fact.publication.ends_with("large")) {
        lines.push(text(writer.say("site-home-paper-large")));
    }
    let target = if writer.facts.all.is_empty() { DoorTarget::Nothing } else { DoorTarget::Page(fixed(PRINT)) };
    Door { verb: writer.say("site-home-paper"), value: text(writer.say("site-home-paper-value")), target, lines }
}
