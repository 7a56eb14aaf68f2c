//! Whom to turn to: a role of the directory becomes a name in a sentence, or a whole contact.

use super::address::short_address;
use super::body::{Composer, Medium};
use super::deadline::capitalised;
use super::phone::unbroken;
use crate::document::{Inline, Target, Way, WayKind};
use crate::language::typography;
use crate::places::{Contact, Translated};

/// Whom to call or where to go, as posters, page 1 and colophons print it.
#[derive(Debug, Clone, Default)]
pub(super) struct Help {
    pub(super) name: String,
    pub(super) phone: String,
    pub(super) price: String,
    pub(super) hours: String,
    pub(super) address: String,
}

impl Composer<'_> {
    pub(super) fn contact_of(&self, role: &str) -> Option<&Contact> {
        self.catalogue.directory.contacts.get(role)
    }

    /// « la mairie », inside a sentence, and whether it is in the sheet's language: the contact's own inline name, else
    /// the role's in the words, else its name. A translation takes the contact's words in its language first.
    pub(super) fn inline_name(&self, role: &str) -> (String, bool) {
        let contact = self.contact_of(role);
        let id = format!("role-{}", role.replace('_', "-"));
        let named = self.words.has(&id).then(|| self.words.get(&id));
        let own = contact.and_then(|c| c.inline.clone());
        if !self.is_translation() {
            let name = own.or(named).or_else(|| contact.map(|c| c.name.clone()));
            return (name.unwrap_or_else(|| role.replace('_', " ")), true);
        }
        let translated = contact.and_then(|c| self.translated(c)).and_then(|t| t.inline.clone()).or(named);
        match translated {
            Some(name) => (name, true),
            None => (own.or_else(|| contact.map(|c| c.name.clone())).unwrap_or_else(|| role.replace('_', " ")), false),
        }
    }

    /// What a contact says in the language of a translation.
    fn translated<'d>(&self, contact: &'d Contact) -> Option<&'d Translated> {
        contact.translated.get(&self.sheet.language)
    }

    /// A text of a contact in the sheet's language; one that has no translation is told to be of the site's.
    fn said(
        &self,
        contact: &Contact,
        own: Option<&String>,
        translated: fn(&Translated) -> Option<&String>,
    ) -> Option<Vec<Inline>> {
        let own = own?;
        let known = self.translated(contact).and_then(translated);
        Some(known.map_or_else(|| self.own(&capitalised(own)), |text| self.line(&capitalised(text))))
    }

    /// « La Caf », and in a translation what it is, in brackets.
    pub(super) fn named_whole(&self, contact: &Contact) -> Vec<Inline> {
        let mut name = self.own(&capitalised(&contact.name));
        if let Some(gloss) = self.translated(contact).and_then(|t| t.gloss.as_ref()) {
            name.push(Inline::Text(" (".to_owned()));
            name.extend(self.line(gloss));
            name.push(Inline::Text(")".to_owned()));
        }
        name
    }

    /// Writes the whole contact into a row: the phone large, then the name with the price, hours, address, limits and
    /// site. By post only the name and where to write serve; online only the name and the site. Limits are said once
    /// a document, and on the web always where there is neither phone nor address. On paper, which is read in order,
    /// a site that is not the only way is printed once too.
    pub(super) fn contact(&mut self, role: &str, row: &mut Way) {
        let Some(contact) = self.contact_of(role).cloned() else {
            let (name, is_own) = self.inline_name(role);
            let name = capitalised(&name);
            row.lines.push(if is_own { self.line(&name) } else { self.own(&name) });
            return;
        };
        let first = self.introduced.insert(role.to_owned());
        let phone = contact.phone.as_deref().filter(|_| !matches!(row.kind, WayKind::Post | WayKind::Online));
        let name = match (phone, contact.price.as_ref()) {
            (Some(_), Some(price)) if !self.is_translation() => {
                self.line(&format!("{}, {price}", capitalised(&contact.name)))
            }
            (Some(_), Some(price)) => {
                let said = self.translated(&contact).and_then(|t| t.price.as_ref());
                let price = said.map_or_else(|| self.own(price), |price| self.line(price));
                self.joined([self.named_whole(&contact), price])
            }
            _ => self.named_whole(&contact),
        };
        match phone {
            Some(phone) if row.phone.is_none() && row.lines.is_empty() => {
                row.phone = Some(unbroken(phone));
                row.lines.push(name);
            }
            // A row sets one phone large; the next ones lead their own line.
            Some(phone) => {
                let mut line = vec![Inline::Strong(vec![Inline::Phone(unbroken(phone))])];
                line.push(Inline::Text(typography::comma(&self.sheet.language).to_owned()));
                line.extend(name);
                row.lines.push(line);
            }
            None => row.lines.push(name),
        }
        let in_person = !matches!(row.kind, WayKind::Post | WayKind::Online);
        if in_person {
            row.lines.extend(self.said(&contact, contact.hours.as_ref(), |t| t.hours.as_ref()));
        }
        if let Some(address) = contact.address.as_ref().filter(|_| row.kind != WayKind::Online) {
            row.lines.push(self.own(address));
        }
        if let Some(local) = contact.local.as_ref().filter(|_| in_person) {
            let remarks = local.remarks(self.words);
            row.lines.extend(remarks.iter().map(|remark| self.line(&capitalised(remark))));
            row.lines.extend(local.note.as_ref().map(|note| self.own(note)));
        }
        let bare = phone.is_none() && contact.address.is_none();
        let paper = self.medium == Medium::Paper;
        if first || (bare && !paper) {
            row.lines.extend(self.said(&contact, contact.limits.as_ref(), |t| t.limits.as_ref()));
            row.lines.extend(self.said(&contact, contact.find.as_ref(), |t| t.find.as_ref()));
        }
        if let Some(url) = contact.url.as_ref().filter(|_| first || bare || !paper) {
            let words = self.mark_latin(vec![Inline::Text(short_address(url).to_owned())]);
            row.lines.push(vec![Inline::Link { target: Target::Address(url.clone()), words, reference: None }]);
        }
    }

    /// Where the contacts of some roles were read when they are places of open data: their licence asks to name its source
    /// and date wherever they are shown.
    pub(super) fn place_sources<'r>(&self, roles: impl IntoIterator<Item = &'r str>) -> Vec<String> {
        let locals = roles.into_iter().filter_map(|role| self.contact_of(role)?.local.as_ref());
        let mut lines: Vec<String> = Vec::new();
        for origin in locals.filter_map(|local| local.origin.as_ref()) {
            let line = self.typeset(&origin.said_shortly(self.words, &self.sheet.language));
            if !lines.contains(&line) {
                lines.push(line);
            }
        }
        lines
    }

    /// Whom to call: the sheet's help, else the publisher.
    pub(super) fn help_contact(&self) -> Help {
        self.help(self.sheet.help_contact.as_deref(), |help| !help.phone.is_empty())
    }

    /// Where to go: the sheet's help, else the publisher.
    pub(super) fn help_counter(&self) -> Help {
        self.help(self.sheet.help_counter.as_deref(), |_| true)
    }

    /// The contact of a role if it serves, else the publisher.
    pub(super) fn help(&self, role: Option<&str>, serves: impl Fn(&Help) -> bool) -> Help {
        let text = |value: Option<&String>| value.map(|v| self.typeset(v)).unwrap_or_default();
        let found = role.and_then(|role| self.contact_of(role)).map(|contact| {
            let translated = self.translated(contact);
            let said = |own, other: fn(&Translated) -> Option<&String>| text(translated.and_then(other).or(own));
            Help {
                name: capitalised(&self.typeset(&contact.name)),
                phone: contact.phone.as_deref().map(unbroken).unwrap_or_default(),
                price: said(contact.price.as_ref(), |t| t.price.as_ref()),
                hours: said(contact.hours.as_ref(), |t| t.hours.as_ref()),
                address: text(contact.address.as_ref()),
            }
        });
        found.filter(serves).unwrap_or_else(|| {
            let publisher = &self.catalogue.site.publisher;
            Help {
                name: self.typeset(&publisher.name),
                phone: unbroken(&publisher.phone),
                address: self.typeset(&publisher.address),
                ..Help::default()
            }
        })
    }
}
