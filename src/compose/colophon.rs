//! What closes a paper: who says so, since when, until when, and whom to ask in case of doubt.

use super::body::{Composer, Medium};
use crate::catalogue::Fingerprint;
use crate::document::Inline;
use crate::language::typography;

impl Composer<'_> {
    /// The lines, in order. A page of the site has no « à retirer après »: it is replaced, not thrown away.
    pub(super) fn colophon(&self) -> Vec<Vec<Inline>> {
        let mut lines = Vec::new();
        lines.extend(self.not_to_hand_out().map(|words| vec![Inline::Strong(self.line(&words))]));
        if self.medium == Medium::Paper {
            let help = self.help_contact();
            if !help.phone.is_empty() {
                let mut rest = vec![Inline::Text(self.typeset(typography::colon(&self.sheet.language)))];
                rest.extend(self.joined([self.own(&help.name), self.line(&help.price)]));
                lines.push(self.labelled("paper-call", &help.phone, rest));
            }
            let counter = self.help_counter();
            let place = if !counter.address.is_empty() {
                self.own(&counter.address)
            } else if self.sheet.help_counter.as_deref() == Some("mairie") {
                Vec::new()
            } else {
                self.line(&self.words.get("paper-nearest"))
            };
            if !counter.name.is_empty() {
                lines.push(self.labelled("paper-come", "", self.joined([self.own(&counter.name), place])));
            }
        }
        lines.push(self.line(&self.verified()));
        if self.medium == Medium::Paper {
            lines.push(vec![Inline::Strong(self.line(&self.dated("paper-remove", self.sheet.review_by)))]);
        }
        lines.push(self.line(&self.words.with(
            "paper-edition",
            &[
                ("edition", &self.catalogue.edition.id),
                ("fingerprint", &self.sheet.fingerprint.printed(Fingerprint::SHEET_DIGITS)),
            ],
        )));
        let publisher = &self.catalogue.site.publisher;
        let who = vec![Inline::Strong(self.own(&publisher.name))];
        let at = if publisher.address.is_empty() { Vec::new() } else { self.own(&publisher.address) };
        lines.push(self.joined([who, at]));
        if !publisher.phone.is_empty() {
            lines.push(self.line(&self.doubt()));
        }
        lines
    }

    /// « Brouillon, ne pas diffuser », of a sheet that is one, else « Spécimen, ne pas diffuser », of a site that is one.
    pub(super) fn not_to_hand_out(&self) -> Option<String> {
        let id = match (self.sheet.is_draft, self.catalogue.edition.specimen) {
            (true, _) => "paper-draft",
            (false, true) => "paper-specimen",
            (false, false) => return None,
        };
        Some(self.words.get(id))
    }

    /// « Un doute ? Appelez 01 00 00 00 00 »: the publisher's own phone is the reader's proof.
    pub(super) fn doubt(&self) -> String {
        self.typeset(&self.words.with("paper-doubt", &[("phone", &self.catalogue.site.publisher.phone)]))
    }

    fn labelled(&self, id: &str, phone: &str, rest: Vec<Inline>) -> Vec<Inline> {
        let label = self.words.get(id);
        let mut line = vec![Inline::Strong(self.line(&label)), Inline::Text(" ".to_owned())];
        if !phone.is_empty() {
            line.push(Inline::Phone(phone.to_owned()));
        }
        line.extend(rest);
        line
    }
}
