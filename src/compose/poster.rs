//! A poster: what to do first, whom to call, where to go, what to scan.

use super::address::code_address;
use super::body::{Composer, Medium};
use super::contact::Help;
use super::deadline::capitalised;
use super::outreach::{in_two, printed_in_clear};
use super::phone::digits;
use crate::catalogue::{Catalogue, Fingerprint, Kit, Sheet};
use crate::document::{Content, Document, Ground, Poster, PosterFormat};
use crate::language::Words;
use crate::sheet as draft;

/// The poster of a sheet. Without a code or a base address, [`Poster::code_address`] is empty and nothing is to be
/// scanned. A kit gives it the ground of its venue, and its own words before the sheet's. Actions are the
/// kit's, else the head's, else the first three steps, else the first three phases, else none.
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
    let kits = kit.and_then(|kit| kit.poster.as_ref());
    let own = |kits: Option<&String>, value: Option<&draft::Spanned<String>>, other: &str| {
        composer.typeset(kits.map_or_else(|| value.map_or(other, |v| v.value.as_str()), String::as_str).trim())
    };
    let headline = own(kits.and_then(|k| k.headline.as_ref()), head.and_then(|h| h.headline.as_ref()), &sheet.title);
    // From afar only large words are read.
    let lead = if sheet.is_draft {
        composer.typeset(&words.get("paper-draft"))
    } else {
        own(kits.and_then(|k| k.lead.as_ref()), head.and_then(|h| h.lead.as_ref()), &sheet.summary)
    };
    let actions = composer.actions_for(kits);
    let call_role = kits.and_then(|k| k.contact.as_deref()).or(sheet.help_contact.as_deref());
    let call = composer.whom_to_call(call_role);
    let counter_role = kits.and_then(|k| k.counter.as_deref()).or(sheet.help_counter.as_deref());
    let counter = composer.help(counter_role, |_| true);
    let mut counter = composer.counter_texts(&counter, counter_role);
    let counter_shorter = counter.split_off(1);
    let counter = counter.remove(0);
    let code_address = code_address(catalogue, sheet);
    let code_clear = printed_in_clear(&code_address).to_owned();
    let [foot_left, foot_right, mut foot_legal] = composer.foot(format);
    foot_legal.extend(composer.place_sources([call_role, counter_role].into_iter().flatten()));
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
        counter_lines: counter.lines,
        counter_caption: counter.caption,
        counter_shorter,
        scan_verb: word("poster-scan"),
        code_alternative: composer.typeset(&words.with("poster-code-alternative", &[("address", &code_clear)])),
        code_caption: word("poster-code-caption"),
        code_address,
        code_clear,
        foot_left,
        foot_right,
        foot_legal,
    };
    composer.document(&headline, Content::Poster(Box::new(poster)))
}

impl Composer<'_> {
    /// The zone holds four or ten figures (LOOK, section 6): another number gives way to the publisher's.
    fn whom_to_call(&self, role: Option<&str>) -> Help {
        let help = self.help(role, |help| !help.phone.is_empty());
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

    /// The foot: left column, right column, then what the law wants over the whole width. The A4's columns hold short
    /// lines, so its edition stands with the law's words. The law of 29 July 1881, article 3, wants the printer's name.
    fn foot(&self, format: PosterFormat) -> [Vec<String>; 3] {
        let word = |id: &str| self.typeset(&self.words.get(id));
        let site = &self.catalogue.site;
        let publisher = self.typeset(&site.publisher.name);
        let verified = self.verified();
        let remove = self.dated("paper-remove", self.sheet.review_by);
        let fingerprint = self.sheet.fingerprint.printed(Fingerprint::SHEET_DIGITS);
        let edition = &self.catalogue.edition.id;
        let edition_line = |id: &str| {
            self.typeset(&self.words.with(id, &[("edition", edition), ("fingerprint", &fingerprint)]))
        };
        let doubt = (!site.publisher.phone.is_empty()).then(|| self.doubt());
        let warnings = |asks: &str| doubt.iter().cloned().chain([word("poster-sticker"), word(asks)]).collect();
        let director = site.publisher.director.as_deref().map(|director| {
            self.typeset(&self.words.with("poster-director", &[("director", director)]))
        });
        let litter = word("poster-litter");
        // A printer's name and address are longer than a column.
        let printer = (site.printer.is_some() && self.not_to_hand_out().is_none()).then(|| capitalised(&self.printed()));
        let joined = |parts: &[Option<&str>]| parts.iter().flatten().copied().collect::<Vec<_>>().join(" · ");
        match format {
            PosterFormat::A4 => {
                let edition = edition_line("poster-edition");
                let law = match &printer {
                    // Two lines in all: the printer has one, and the director, whom the law asks of the press, none.
                    Some(printer) => vec![joined(&[Some(&edition), Some(&litter)]), printer.clone()],
                    None => vec![
                        joined(&[Some(&edition), Some(&self.printed())]),
                        joined(&[director.as_deref(), Some(&litter)]),
                    ],
                };
                [vec![publisher, verified, remove], warnings("poster-asks-nothing-short"), law]
            }
            PosterFormat::A3 | PosterFormat::A2 => {
                // The name alone when both would need a second line: then the law's line says it.
                let both = format!("{publisher} · {}", self.printed());
                let (who, printed) = match &printer {
                    Some(_) => (publisher, None),
                    None if both.chars().count() > Poster::MOST_FOOT => (publisher, Some(capitalised(&self.printed()))),
                    None => (both, None),
                };
                // The id of a territory may be long: then the law's line says it too.
                let edition = edition_line("poster-edition-only");
                let checked = format!("{verified} · {edition}");
                let (checked, edition) = if checked.chars().count() > Poster::MOST_FOOT + 2 {
                    (verified, Some(capitalised(&edition)))
                } else {
                    (checked, None)
                };
                let left = vec![who, checked, format!("{remove} · {fingerprint}")];
                let law = joined(&[edition.as_deref(), printed.as_deref(), director.as_deref(), Some(&litter)]);
                [left, warnings("poster-asks-nothing"), printer.into_iter().chain([law]).collect()]
            }
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
