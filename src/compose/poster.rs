//! A poster: what to do first, whom to call, where to go, what to scan.

use super::address::code_address;
use super::body::{Composer, Medium};
use super::colophon::SHEET_DIGITS;
use super::contact::Help;
use super::deadline::capitalised;
use super::outreach::{in_two, printed_in_clear};
use super::phone::digits;
use crate::catalogue::{Catalogue, Kit, Sheet};
use crate::document::{Content, Document, Ground, Poster, PosterFormat};
use crate::language::Words;
use crate::sheet as draft;

/// The poster of a sheet. Without a code or a base address, [`Poster::code_address`] is empty and nothing is to be
/// scanned. A kit gives it the ground of its venue. Actions are the head's, else the first three steps, else the first three phases, else none.
#[must_use]
pub fn poster(
    catalogue: &Catalogue,
    sheet: &Sheet,
    words: &Words,
    format: PosterFormat,
    kit: Option<&Kit>,
) -> Document {
    let mut composer = Composer::new(catalogue, sheet, words, Medium::Paper);
    let head = sheet.draft.head.poster.as_ref();
    let own = |value: Option<&draft::Spanned<String>>, other: &str| {
        composer.typeset(value.map_or(other, |v| v.value.as_str()))
    };
    let of_kit = kit.and_then(|kit| kit.poster.as_ref());
    let headline = match of_kit.and_then(|words| words.headline.as_ref()) {
        Some(headline) => composer.typeset(headline),
        None => own(head.and_then(|h| h.headline.as_ref()), &sheet.title),
    };
    let lead = match of_kit.and_then(|words| words.lead.as_ref()) {
        Some(lead) => composer.typeset(lead),
        None => own(head.and_then(|h| h.lead.as_ref()), &sheet.summary),
    };
    let actions = composer.actions();
    let call = composer.whom_to_call();
    let counter = composer.help_counter();
    let (counter_lines, counter_caption) = composer.counter_texts(&counter);
    let code_address = code_address(catalogue, sheet);
    let code_clear = printed_in_clear(&code_address).to_owned();
    let (foot_left, foot_right) = composer.foot(format);
    let word = |id: &str| composer.typeset(&words.get(id));
    let poster = Poster {
        format,
        ground: if kit.is_some_and(|kit| kit.private) { Ground::Colored } else { Ground::White },
        headline: headline.clone(),
        lead,
        actions,
        call_verb: word("poster-call"),
        phone_caption: phone_caption(&call),
        phone: call.phone,
        phone_name: call.name,
        come_verb: word("poster-come"),
        counter_name: counter.name,
        counter_lines,
        counter_caption,
        scan_verb: word("poster-scan"),
        code_alternative: composer.typeset(&words.with("poster-code-alternative", &[("address", &code_clear)])),
        code_caption: word("poster-code-caption"),
        code_address,
        code_clear,
        foot_left,
        foot_right,
        foot_legal: Vec::new(),
    };
    composer.document(&headline, Content::Poster(Box::new(poster)))
}

impl Composer<'_> {
    /// The zone holds four or ten figures (LOOK, section 6): another number gives way to the publisher's.
    fn whom_to_call(&self) -> Help {
        let help = self.help_contact();
        if matches!(digits(&help.phone).len(), 4 | 10) {
            return help;
        }
        let publisher = &self.catalogue.site.publisher;
        if matches!(digits(&publisher.phone).len(), 4 | 10) {
            return Help {
                name: self.typeset(&publisher.name),
                phone: super::phone::unbroken(&publisher.phone),
                ..Help::default()
            };
        }
        help
    }

    /// The foot of `poster-a4-logement.png` (four lines) and `poster-a3-deces.png` (three). Once it is no specimen,
    /// the law of 29 July 1881, article 3, wants the printer's name: a publisher who prints says « imprimé par nos
    /// soins ».
    fn foot(&self, format: PosterFormat) -> (Vec<String>, Vec<String>) {
        let word = |id: &str| self.typeset(&self.words.get(id));
        let publisher = self.typeset(&self.catalogue.site.publisher.name);
        let state = word(if self.catalogue.edition.specimen { "poster-specimen" } else { "poster-printed" });
        let verified = self.verified();
        let remove = self.dated("paper-remove", self.sheet.review_by);
        let fingerprint = self.sheet.fingerprint.grouped(SHEET_DIGITS).replace(' ', "\u{a0}");
        let edition = &self.catalogue.edition.id;
        let edition_line = |id: &str| {
            self.typeset(&self.words.with(id, &[("edition", edition), ("fingerprint", &fingerprint)]))
        };
        let doubt = (!self.catalogue.site.publisher.phone.is_empty()).then(|| self.doubt());
        let warnings = |asks: &str| doubt.iter().cloned().chain([word("poster-sticker"), word(asks)]);
        match format {
            PosterFormat::A4 => (
                vec![publisher, capitalised(&state), verified, remove],
                warnings("poster-asks-nothing-short").chain([edition_line("poster-edition")]).collect(),
            ),
            PosterFormat::A3 | PosterFormat::A2 => (
                vec![
                    format!("{publisher} · {state}"),
                    format!("{verified} · {}", edition_line("poster-edition-only")),
                    format!("{remove} · {fingerprint}"),
                ],
                warnings("poster-asks-nothing").collect(),
            ),
        }
    }
}

/// What stands under the phone. Four figures leave one line, for the price without what only underlines it
/// (« , sans surtaxe »); ten leave two, for the hours, else the price.
fn phone_caption(help: &Help) -> Vec<String> {
    if digits(&help.phone).len() == 4 {
        return help.price.split(", ").next().filter(|price| !price.is_empty()).map(str::to_owned).into_iter().collect();
    }
    if help.hours.is_empty() { in_two(&help.price) } else { in_two(&capitalised(&help.hours)) }
}
