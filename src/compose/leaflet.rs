//! A leaflet: the first steps and their deadlines, then whom to call, where to go, what to scan.

use super::address::code_address;
use super::body::{Composer, Medium};
use super::deadline::capitalised;
use super::outreach::printed_in_clear;
use crate::catalogue::{Catalogue, Fingerprint, Sheet};
use crate::document::{Block, CodeBlock, Content, CounterBlock, CounterWords, Document, Leaflet, PhoneBlock, plain_text};
use crate::language::Words;

/// The leaflet of a sheet. Without a code or a base address nothing is to be scanned; phone and counter remain.
#[must_use]
pub fn leaflet(catalogue: &Catalogue, sheet: &Sheet, words: &Words) -> Document {
    let mut composer = Composer::new(catalogue, sheet, words, Medium::Paper);
    let rows = composer.actions();
    let opening = if rows.is_empty() { Composer::new(catalogue, sheet, words, Medium::Paper).opening() } else { Vec::new() };
    let word = |id: &str| composer.typeset(&words.get(id));
    let leaflet = Leaflet {
        summary: composer.handed_summary(),
        rows,
        opening,
        turn_over: word("leaflet-turn"),
        verified: composer.verified(),
        remove: composer.dated("paper-remove", sheet.review_by),
        phone: composer.phone_block(),
        counter: composer.counter_block(),
        code: composer.code_block(),
        reader: ["checklist-who", "checklist-phone", "checklist-appointment"].map(word).into(),
        foot: composer.leaflet_foot(),
    };
    composer.document(&sheet.title, Content::Leaflet(Box::new(leaflet)))
}

impl Composer<'_> {
    /// What the poster says under its headline, else the summary; with the promise that the guide is free. That paid
    /// steps are marked is not said here, for a leaflet has no room to mark them.
    fn handed_summary(&self) -> String {
        let lead = self.sheet.draft.head.poster.as_ref().and_then(|poster| poster.lead.as_ref());
        let mut text = lead.map_or(self.sheet.summary.as_str(), |lead| lead.value.as_str()).trim().to_owned();
        if !text.contains("gratuit") && !text.contains("free") {
            text.push(' ');
            text.push_str(&self.words.get("paper-guide-is-free"));
        }
        self.typeset(text.trim())
    }

    /// The first paragraphs of the text, whole, as many as a front holds; none that announces a list.
    fn opening(mut self) -> Vec<String> {
        /// Characters that a front holds beside a summary of two lines.
        const ROOM: usize = 420;
        let mut room = ROOM;
        let blocks = self.blocks(&self.sheet.draft.body);
        let texts = blocks.iter().map_while(|block| if let Block::Paragraph(words) = block { Some(plain_text(words)) } else { None });
        texts
            .take_while(|text| {
                let length = text.chars().count();
                let fits = length <= room && !text.trim_end().ends_with(':');
                room = room.saturating_sub(length);
                fits
            })
            .collect()
    }

    fn phone_block(&self) -> Option<PhoneBlock> {
        let help = self.help_contact();
        let caption = [&help.hours, &help.price].into_iter().filter(|text| !text.is_empty());
        let caption = caption.map(|text| capitalised(text)).collect();
        let verb = self.typeset(&self.words.get("poster-call"));
        (!help.phone.is_empty()).then_some(PhoneBlock { verb, name: help.name, number: help.phone, caption })
    }

    fn counter_block(&self) -> Option<CounterBlock> {
        let help = self.help_counter();
        if help.name.is_empty() {
            return None;
        }
        let mut words = self.counter_texts(&help, self.sheet.help_counter.as_deref());
        let shorter = words.split_off(1);
        let verb = self.typeset(&self.words.get("poster-come"));
        let CounterWords { name, lines, caption, .. } = words.remove(0);
        Some(CounterBlock { verb, name, lines, caption, shorter })
    }

    fn code_block(&self) -> Option<CodeBlock> {
        let address = code_address(self.catalogue, self.sheet);
        if address.is_empty() {
            return None;
        }
        let clear = printed_in_clear(&address).to_owned();
        let alternative = self.typeset(&self.words.with("poster-code-alternative", &[("address", &clear)]));
        Some(CodeBlock { verb: self.typeset(&self.words.get("poster-scan")), address, clear, alternative })
    }

    /// Once it is neither draft nor specimen, the law of 29 July 1881, article 3, wants the printer's name. It is handed over in person,
    /// so its room goes to what an adviser writes rather than to « ne pas jeter ».
    fn leaflet_foot(&self) -> Vec<String> {
        let publisher = &self.catalogue.site.publisher;
        let fingerprint = self.sheet.fingerprint.printed(Fingerprint::SHEET_DIGITS);
        let edition = [("edition", self.catalogue.edition.id.as_str()), ("fingerprint", &fingerprint)];
        let state = if let Some(words) = self.not_to_hand_out() {
            self.typeset(&words)
        } else if publisher.name.is_empty() {
            String::new()
        } else {
            format!("{} · {}", self.typeset(&publisher.name), self.printed())
        };
        let doubt = (!publisher.phone.is_empty()).then(|| self.doubt());
        let places = self.place_sources([&self.sheet.help_contact, &self.sheet.help_counter].into_iter().flatten().map(String::as_str));
        let edition = self.typeset(&self.words.with("poster-edition", &edition));
        // The id of a territory may be long: its second line then says the rest too.
        let last = if edition.chars().count() > Leaflet::MOST_FOOT && !state.is_empty() {
            vec![format!("{edition} · {state}")]
        } else {
            vec![edition, state]
        };
        doubt.into_iter().chain(places).chain(last).filter(|line| !line.is_empty()).collect()
    }
}
