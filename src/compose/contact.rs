//! Whom to turn to: a role of the directory becomes a name in a sentence, or a whole contact.

use super::address::short_address;
use super::body::{Composer, Medium};
use super::deadline::capitalised;
use super::phone::unbroken;
use crate::document::{Inline, Target, Way, WayKind};
use crate::places::Contact;

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

    /// « la mairie », inside a sentence: the contact's own inline name, else the role's in the words, else its name.
    pub(super) fn inline_name(&self, role: &str) -> String {
        let contact = self.contact_of(role);
        let id = format!("role-{}", role.replace('_', "-"));
        contact
            .and_then(|c| c.inline.clone())
            .or_else(|| self.words.has(&id).then(|| self.words.get(&id)))
            .or_else(|| contact.map(|c| c.name.clone()))
            .unwrap_or_else(|| role.replace('_', " "))
    }

    /// Writes the whole contact into a row: the phone large, then the name with the price, hours, address, limits and
    /// site. By post only the name and where to write serve; online only the name and the site. Limits are said once
    /// a document, and on the web always where there is neither phone nor address. On paper, which is read in order,
    /// a site that is not the only way is printed once too.
    pub(super) fn contact(&mut self, role: &str, row: &mut Way) {
        let Some(contact) = self.contact_of(role).cloned() else {
            row.lines.push(self.line(&capitalised(&self.inline_name(role))));
            return;
        };
        let first = self.introduced.insert(role.to_owned());
        let phone = contact.phone.as_deref().filter(|_| !matches!(row.kind, WayKind::Post | WayKind::Online));
        let name = capitalised(&contact.name);
        let name = match (phone, &contact.price) {
            (Some(_), Some(price)) => format!("{name}, {price}"),
            _ => name,
        };
        match phone {
            Some(phone) if row.phone.is_none() && row.lines.is_empty() => {
                row.phone = Some(unbroken(phone));
                row.lines.push(self.line(&name));
            }
            // A row sets one phone large; the next ones lead their own line.
            Some(phone) => {
                let mut line = vec![Inline::Strong(vec![Inline::Phone(unbroken(phone))])];
                line.push(Inline::Text(format!(", {}", self.typeset(&name))));
                row.lines.push(line);
            }
            None => row.lines.push(self.line(&name)),
        }
        let in_person = !matches!(row.kind, WayKind::Post | WayKind::Online);
        if let Some(hours) = contact.hours.as_ref().filter(|_| in_person) {
            row.lines.push(self.line(&capitalised(hours)));
        }
        if let Some(address) = contact.address.as_ref().filter(|_| row.kind != WayKind::Online) {
            row.lines.push(self.line(address));
        }
        let bare = phone.is_none() && contact.address.is_none();
        let paper = self.medium == Medium::Paper;
        if let Some(limits) = contact.limits.as_ref().filter(|_| first || (bare && !paper)) {
            row.lines.push(self.line(limits));
        }
        if let Some(url) = contact.url.as_ref().filter(|_| first || bare || !paper) {
            let words = vec![Inline::Text(short_address(url).to_owned())];
            row.lines.push(vec![Inline::Link { target: Target::Address(url.clone()), words, reference: None }]);
        }
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
        let text = |value: &Option<String>| value.as_deref().map(|v| self.typeset(v)).unwrap_or_default();
        let found = role.and_then(|role| self.contact_of(role)).map(|contact| Help {
            name: capitalised(&self.typeset(&contact.name)),
            phone: contact.phone.as_deref().map(unbroken).unwrap_or_default(),
            price: text(&contact.price),
            hours: text(&contact.hours),
            address: text(&contact.address),
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
