//! The accessibility statement, in the form that the law sets (article 47 of the law of 11 February 2005; RGAA 4.1,
//! *Obligations*, « Contenu de la déclaration d'accessibilité »). Without a valid audit the site is « non conforme »:
//! nothing more may be claimed.

use jiff::{ToSpan as _, civil::Date};

use super::writer::{ACCESSIBILITY, Writer, away, bullets, mail, text};
use crate::document::{Block, Inline, Page};
use crate::settings::Audit;

/// The three states of the law.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// All criteria hold.
    Total,
    /// At least half of them.
    Partial,
    /// Fewer, or no valid audit.
    None,
}

/// The state that an audit allows on a day. A statement is valid for three years.
pub(super) fn state(audit: Option<&Audit>, today: Date) -> State {
    let valid = audit.filter(|audit| audit.date <= today && audit.date.saturating_add(3.years()) >= today);
    match valid {
        Some(audit) if audit.rate >= 100.0 => State::Total,
        Some(audit) if audit.rate >= 50.0 => State::Partial,
        _ => State::None,
    }
}

/// « Accessibilité : non conforme », on the home page and in every foot.
pub(super) fn mention(writer: &Writer) -> String {
    let site = &writer.catalogue.site;
    writer.say(match state(site.accessibility.as_ref(), writer.catalogue.edition.date) {
        State::Total => "statement-mention-total",
        State::Partial => "statement-mention-partial",
        State::None => "statement-mention-none",
    })
}

/// The page.
pub(super) fn statement(writer: &Writer) -> Page {
    let site = &writer.catalogue.site;
    let today = writer.catalogue.edition.date;
    let state = state(site.accessibility.as_ref(), today);
    let audit = site.accessibility.as_ref().filter(|audit| audit.date <= today && audit.date.saturating_add(3.years()) >= today);
    let publisher = ("publisher", site.publisher.name.as_str());
    let name = ("site", site.name.as_str());
    let mut blocks = vec![
        writer.paragraph_with("statement-engagement", &[publisher]),
        writer.paragraph_with("statement-plan", &[publisher]),
        writer.paragraph_with("statement-scope", &[name, ("address", &site.base_url)]),
        writer.heading("statement-state"),
        writer.paragraph_with(
            match state {
                State::Total => "statement-state-total",
                State::Partial => "statement-state-partial",
                State::None => "statement-state-none",
            },
            &[name],
        ),
        writer.heading("statement-results"),
    ];
    match audit {
        Some(audit) => {
            let arguments = [("auditor", audit.auditor.as_str()), ("date", &writer.day(audit.date))];
            blocks.push(writer.paragraph_with("statement-results-audit", &arguments));
            let rate = audit.rate.to_string().replace('.', ",");
            blocks.push(bullets(vec![vec![writer.paragraph_with("statement-results-rate", &[("rate", &rate)])]]));
        }
        None => blocks.push(writer.paragraph("statement-results-none")),
    }
    blocks.extend([
        writer.heading("statement-contents"),
        writer.paragraph("statement-contents-lead"),
        writer.subheading("statement-nonconformity"),
        writer.paragraph(match (state, audit) {
            (State::Total, _) => "statement-nonconformity-none",
            (_, Some(_)) => "statement-nonconformity-audit",
            (_, None) => "statement-nonconformity-unknown",
        }),
        writer.subheading("statement-burden"),
        writer.paragraph("statement-nothing-feminine"),
        writer.subheading("statement-exempt"),
        writer.paragraph("statement-nothing"),
        writer.heading("statement-established"),
        writer.paragraph_with("statement-established-on", &[("date", &writer.day(audit.map_or(today, |a| a.date)))]),
        writer.subheading("statement-technologies"),
        writer.paragraph("statement-technologies-text"),
        writer.subheading("statement-agents"),
        writer.paragraph(if audit.is_some() { "statement-agents-audit" } else { "statement-agents-none" }),
        writer.subheading("statement-pages"),
        writer.paragraph(if audit.is_some() { "statement-pages-audit" } else { "statement-pages-none" }),
    ]);
    blocks.extend(contact(writer));
    blocks.extend(remedies(writer));
    let mention = mention(writer);
    writer.page(ACCESSIBILITY, writer.say("statement-title"), mention, blocks)
}

fn contact(writer: &Writer) -> Vec<Block> {
    let publisher = &writer.catalogue.site.publisher;
    let mut items = Vec::new();
    if !publisher.email.is_empty() {
        items.push(writer.labelled("statement-feedback-message", mail(&publisher.email)));
    }
    let mut line = vec![Inline::Text(format!(
        "{} ",
        writer.say_with("statement-feedback-contact", &[("publisher", &publisher.name)])
    ))];
    if !publisher.phone.is_empty() {
        line.push(Inline::Phone(crate::compose::phone::unbroken(&publisher.phone)));
    }
    if !publisher.address.is_empty() {
        let comma = if publisher.phone.is_empty() { "" } else { ", " };
        line.push(Inline::Text(writer.set(&format!("{comma}{}", publisher.address))));
    }
    items.push(vec![Block::Paragraph(line)]);
    vec![writer.heading("statement-feedback"), writer.paragraph("statement-feedback-text"), bullets(items)]
}

fn remedies(writer: &Writer) -> Vec<Block> {
    let linked = |id: &str, address: &str| vec![Block::Paragraph(vec![away(writer.say(id), address)])];
    let post = format!("{} {}", writer.say("statement-remedies-post"), writer.say("statement-remedies-address"));
    vec![
        writer.heading("statement-remedies"),
        writer.paragraph("statement-remedies-when"),
        writer.paragraph("statement-remedies-text"),
        bullets(vec![
            linked("statement-remedies-write", "https://formulaire.defenseurdesdroits.fr/"),
            linked("statement-remedies-delegate", "https://www.defenseurdesdroits.fr/saisir/delegues"),
            vec![Block::Paragraph(text(post))],
        ]),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn no_more_is_claimed_than_a_valid_audit_allows() {
        let audit = |rate, day| Audit { date: day, auditor: "A".into(), rate };
        let today = date(2026, 11, 21);
        let fresh = date(2026, 1, 1);
        assert_eq!(state(None, today), State::None);
        assert_eq!(state(Some(&audit(100.0, fresh)), today), State::Total);
        assert_eq!(state(Some(&audit(99.9, fresh)), today), State::Partial);
        assert_eq!(state(Some(&audit(49.9, fresh)), today), State::None);
        assert_eq!(state(Some(&audit(f64::NAN, fresh)), today), State::None);
        assert_eq!(state(Some(&audit(100.0, date(2023, 11, 21))), today), State::Total);
        assert_eq!(state(Some(&audit(100.0, date(2023, 11, 20))), today), State::None, "three years have passed");
        assert_eq!(state(Some(&audit(100.0, date(2027, 1, 1))), today), State::None, "not yet");
    }
}
