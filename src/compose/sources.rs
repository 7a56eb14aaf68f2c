//! The end of a sheet: its notes and the sources of its head.

use std::collections::BTreeSet;

use super::address::short_address;
use super::body::{Composer, Medium, phases, steps};
use crate::document::{Block, Inline, List, Note, Target, note_letter};
use crate::language::{date, typography};
use crate::sheet::{self as draft, BlockKind};

impl Composer<'_> {
    /// « Sources »: the notes in the order of their calls, then the sources with their dates and addresses.
    pub(super) fn sources(&mut self) -> Vec<Block> {
        let sheet = self.sheet;
        let mut taken = BTreeSet::new();
        anchors(&sheet.draft.body, &mut taken);
        let notes: Vec<Note> = sheet
            .draft
            .notes
            .iter()
            .enumerate()
            .map(|(index, note)| {
                let letter = note_letter(index);
                Note { id: free(&format!("note-{letter}"), &mut taken), letter, body: self.prose(&note.body) }
            })
            .collect();
        let items: Vec<Vec<Block>> =
            sheet.draft.head.sources.iter().map(|source| vec![Block::Paragraph(self.source(source))]).collect();
        if notes.is_empty() && items.is_empty() {
            return Vec::new();
        }
        let mut out = vec![Block::Heading {
            level: 2,
            id: free("sources", &mut taken),
            words: self.line(&self.words.get("paper-sources")),
        }];
        if !notes.is_empty() {
            out.push(Block::Notes(notes));
        }
        if !items.is_empty() {
            out.push(Block::List(List { start: None, items }));
        }
        let contacts = self.contacts();
        if !contacts.is_empty() {
            out.push(Block::Heading {
                level: 3,
                id: free("contacts", &mut taken),
                words: self.line(&self.words.get("paper-contacts")),
            });
            out.push(Block::List(List { start: None, items: contacts }));
        }
        out
    }

    /// Where each contact that the sheet gives was read, and when it was checked.
    fn contacts(&self) -> Vec<Vec<Block>> {
        // On paper the colophon gives the help, whose licence asks for its source when it is a place of open data.
        let help = [&self.sheet.help_contact, &self.sheet.help_counter].into_iter().flatten();
        let is_place = |role: &&String| self.contact_of(role).is_some_and(|contact| contact.local.is_some());
        let help = help.filter(|_| self.medium == Medium::Paper).filter(is_place);
        let roles: BTreeSet<&String> = self.introduced.iter().chain(help).collect();
        let contacts = roles.into_iter().filter_map(|role| self.contact_of(role));
        contacts
            .filter_map(|contact| {
                let source = contact.source.as_ref()?;
                let colon = typography::colon(&self.catalogue.site.language);
                let verified = contact.verified.map_or_else(Vec::new, |day| {
                    let day = date::long(day, &self.sheet.language);
                    self.line(&self.words.with("paper-contact-verified", &[("date", &day)]))
                });
                let body = self.own(&format!("{}{colon}{source}", contact.name));
                Some(vec![Block::Paragraph(self.joined([body, verified]))])
            })
            .collect()
    }

    /// On paper « Déclaration de décès, 26 avril 2025 : service-public.gouv.fr/… »; on a screen the title is the link. A
    /// translation that keeps the title of its original keeps it in its language.
    fn source(&self, source: &draft::SourceRef) -> Vec<Inline> {
        let title = source.title.as_ref().map(|title| title.value.as_str()).filter(|title| !title.is_empty());
        let mut head: Vec<Inline> = match title {
            Some(title) if self.keeps(source) => vec![self.foreign(vec![Inline::Text(title.to_owned())])],
            Some(title) => vec![Inline::Text(title.to_owned())],
            None => Vec::new(),
        };
        if let Some(day) = &source.date {
            let day = date::long(day.value, &self.sheet.language);
            let comma = if head.is_empty() { "" } else { typography::comma(&self.sheet.language) };
            push(&mut head, &format!("{comma}{day}"));
        }
        let Some(url) = &source.url else { return self.finish(head) };
        if self.medium == Medium::Web && !head.is_empty() {
            let link = Inline::Link { target: Target::Address(url.value.clone()), words: head, reference: None };
            return self.finish(vec![link]);
        }
        if source.date.is_none() && title.is_some_and(|title| title.ends_with(['?', '!'])) {
            push(&mut head, " ");
        } else if !head.is_empty() {
            push(&mut head, typography::colon(&self.sheet.language));
        }
        let words = vec![Inline::Text(short_address(&url.value).to_owned())];
        head.push(Inline::Link { target: Target::Address(url.value.clone()), words, reference: None });
        self.finish(head)
    }

    /// Whether a source has the title that it has in the site's language.
    fn keeps(&self, source: &draft::SourceRef) -> bool {
        let title = |source: &draft::SourceRef| source.title.as_ref().map(|title| title.value.clone());
        let same = |other: &&draft::SourceRef| {
            let url = |source: &draft::SourceRef| source.url.as_ref().map(|url| url.value.clone());
            url(other) == url(source) && title(other) == title(source)
        };
        self.is_translation()
            && self.original().is_some_and(|original| original.draft.head.sources.iter().any(|other| same(&other)))
    }
}

/// Adds text, joined to the text before it.
fn push(words: &mut Vec<Inline>, text: &str) {
    match words.last_mut() {
        Some(Inline::Text(last)) => last.push_str(text),
        _ => words.push(Inline::Text(text.to_owned())),
    }
}

fn anchors(body: &[draft::Block], taken: &mut BTreeSet<String>) {
    taken.extend(phases(body).iter().map(|phase| phase.anchor.id.clone()));
    taken.extend(steps(body).iter().map(|step| step.anchor.id.clone()));
    cases(body, taken);
}

fn cases(body: &[draft::Block], taken: &mut BTreeSet<String>) {
    for block in body {
        match &block.kind {
            BlockKind::Phase(phase) => cases(&phase.body, taken),
            BlockKind::Step(step) => cases(&step.body, taken),
            BlockKind::Case(case) => {
                taken.insert(case.anchor.id.clone());
            }
            _ => {}
        }
    }
}

/// The id, with `-2`, `-3` … while the sheet has it.
fn free(id: &str, taken: &mut BTreeSet<String>) -> String {
    let mut candidate = id.to_owned();
    let mut n = 2;
    while !taken.insert(candidate.clone()) {
        candidate = format!("{id}-{n}");
        n += 1;
    }
    candidate
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_anchor_of_the_sheet_is_never_taken_twice() {
        let mut taken = BTreeSet::from(["sources".to_owned(), "sources-2".to_owned()]);
        assert_eq!(free("sources", &mut taken), "sources-3");
    }
}
