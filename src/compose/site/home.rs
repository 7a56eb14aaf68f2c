//! The home page: what is happening in your life, and in the ground whom to turn to.

use super::writer::{HOME, PRINT, Writer, fixed};
use crate::document::{Door, DoorTarget, Entry, Home, Page, PageKind};
use crate::paths::OutPath;

/// The home page. Only sheets that exist are on it.
pub(super) fn home(writer: &Writer) -> Page {
    let main = &writer.catalogue.site.language;
    let entries = writer.catalogue.sheets.iter().filter(|sheet| sheet.language == *main).filter_map(|sheet| {
        Some(Entry {
            event: sheet.event.clone(),
            title: writer.set(&sheet.title),
            summary: writer.set(&sheet.summary),
            path: OutPath::new(&format!("{}/index.html", sheet.slug)).ok()?,
        })
    });
    let home = Home {
        lead: writer.say("site-home-lead"),
        entries: entries.collect(),
        doors: [call(writer), Some(come(writer)), Some(paper(writer))].into_iter().flatten().collect(),
    };
    let page = writer.page(HOME, writer.say("site-home-title"), String::new(), Vec::new());
    Page { kind: PageKind::Home(home), description: writer.say("site-home-description"), trail: Vec::new(), ..page }
}

fn call(writer: &Writer) -> Option<Door> {
    let help = writer.help(writer.catalogue.site.help_contact.as_deref())?;
    let lines = std::iter::once(help.name).chain(help.lines).collect();
    Some(Door { verb: writer.say("poster-call"), value: help.phone, target: DoorTarget::Phone, lines })
}

/// The counter of the settings, else the publisher's own.
fn come(writer: &Writer) -> Door {
    let site = &writer.catalogue.site;
    let counter = site.help_counter.as_deref().and_then(|role| writer.catalogue.directory.contacts.get(role));
    let verb = writer.say("poster-come");
    let Some(contact) = counter else {
        let lines = [&site.publisher.address].into_iter().filter(|a| !a.is_empty()).map(|a| writer.set(a)).collect();
        return Door { verb, value: writer.set(&site.publisher.name), target: DoorTarget::Nothing, lines };
    };
    // Where it is; else what it does and how to find the nearest.
    let lines = [&contact.address, &contact.hours].into_iter().flatten();
    let mut lines: Vec<String> = lines.map(|line| writer.set(line)).collect();
    if contact.address.is_none() {
        lines.extend(contact.limits.as_ref().map(|line| writer.set(line)));
    }
    let target = contact.url.clone().map_or(DoorTarget::Nothing, DoorTarget::Address);
    Door { verb, value: writer.set(&contact.name), target, lines }
}

fn paper(writer: &Writer) -> Door {
    let phone = super::super::phone::unbroken(&writer.catalogue.site.publisher.phone);
    let mut lines = vec![if phone.is_empty() {
        writer.say("site-home-paper-where-only")
    } else {
        writer.say_with("site-home-paper-where", &[("phone", &phone)])
    }];
    if writer.facts.iter().any(|fact| fact.publication.ends_with("large")) {
        lines.push(writer.say("site-home-paper-large"));
    }
    let target = if writer.facts.is_empty() { DoorTarget::Nothing } else { DoorTarget::Page(fixed(PRINT)) };
    Door { verb: writer.say("site-home-paper"), value: writer.say("site-home-paper-value"), target, lines }
}
