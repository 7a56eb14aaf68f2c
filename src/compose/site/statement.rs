//! The accessibility statement, in the form that the law sets (article 47 of the law of 11 February 2005; RGAA 4.1,
//! *Obligations*, « Contenu de la déclaration d'accessibilité »). Without a valid audit the site is « non conforme »:
//! nothing more may be claimed.

use std::sync::Arc;

use jiff::{ToSpan as _, civil::Date};

use super::sample;
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

/// The audit, while the statement made from it is valid: for three years. It also ends 18 months after a new version
/// of the RGAA is published, which nobody can know here without a clock and a list of versions: that is left to who
/// keeps `site.toml`.
fn valid<'w>(writer: &Writer<'w>) -> Option<&'w Audit> {
    let today = writer.catalogue.edition.date;
    writer.catalogue.site.accessibility.audit.as_ref().filter(|audit| is_valid(audit, today))
}

fn is_valid(audit: &Audit, today: Date) -> bool {
    audit.date <= today && audit.date.saturating_add(3.years()) >= today
}

/// The state that a valid audit allows.
fn state(audit: Option<&Audit>) -> State {
    match audit {
        Some(audit) if audit.rate >= 100.0 => State::Total,
        Some(audit) if audit.rate >= 50.0 => State::Partial,
        _ => State::None,
    }
}

/// « Accessibilité : non conforme », on the home page and in every foot.
pub(super) fn mention(writer: &Writer) -> String {
    writer.say(match state(valid(writer)) {
        State::Total => "statement-mention-total",
        State::Partial => "statement-mention-partial",
        State::None => "statement-mention-none",
    })
}

/// The page; `pages` are all the others, of which an audit takes a sample.
pub(super) fn statement(writer: &Writer, pages: &[Arc<Page>]) -> Page {
    let site = &writer.catalogue.site;
    let today = writer.catalogue.edition.date;
    let audit = valid(writer);
    let publisher = ("publisher", site.publisher.name.as_str());
    let name = ("site", site.name.as_str());
    let mut blocks = vec![writer.paragraph_with("statement-engagement", &[publisher])];
    blocks.extend(plan(writer));
    blocks.push(writer.paragraph_with("statement-scope", &[name, ("address", &site.base_url)]));
    blocks.push(writer.heading("statement-state"));
    blocks.push(conformity(writer, audit));
    blocks.push(writer.heading("statement-results"));
    blocks.extend(results(writer, audit));
    blocks.push(writer.heading("statement-contents"));
    blocks.extend(contents(writer, audit));
    blocks.push(writer.heading("statement-established"));
    blocks.push(writer.paragraph_with("statement-established-on", &[("date", &writer.day(audit.map_or(today, |a| a.date)))]));
    blocks.push(writer.subheading("statement-technologies"));
    blocks.push(writer.paragraph("statement-technologies-text"));
    blocks.push(writer.subheading("statement-agents"));
    match audit {
        Some(audit) => {
            blocks.extend(told(writer, &audit.agents, "statement-agents-lead", "statement-agents-untold"));
            blocks.extend(told(writer, &audit.tools, "statement-tools-lead", "statement-tools-untold"));
        }
        None => blocks.push(writer.paragraph("statement-agents-none")),
    }
    blocks.push(writer.subheading("statement-pages"));
    match audit {
        Some(audit) if audit.pages.is_empty() => blocks.push(writer.paragraph("statement-pages-untold")),
        Some(audit) => {
            let pages = audit.pages.iter().map(|page| sample::named(writer, pages, &page.value));
            blocks.push(bullets(pages.collect()));
        }
        None => {
            blocks.push(writer.paragraph("statement-pages-none"));
            blocks.extend(sample::proposed(writer, pages));
        }
    }
    blocks.extend(contact(writer));
    blocks.extend(remedies(writer));
    let mention = mention(writer);
    writer.page(ACCESSIBILITY, writer.say("statement-title"), mention, blocks)
}

/// What the publisher does about it, when the settings say: nothing is promised in its name.
fn plan(writer: &Writer) -> Vec<Block> {
    let Some(plan) = &writer.catalogue.site.accessibility.plan else {
        return vec![writer.paragraph("statement-plan-none")];
    };
    let title = plan.title.as_ref().map_or_else(|| writer.say("statement-plan-title"), |title| writer.set(title));
    let words = match &plan.address {
        Some(address) => vec![away(title, address)],
        None => text(title),
    };
    let publisher = ("publisher", writer.catalogue.site.publisher.name.as_str());
    vec![writer.paragraph_with("statement-plan", &[publisher]), bullets(vec![vec![Block::Paragraph(words)]])]
}

/// What stands below depends on what the audit found.
fn conformity(writer: &Writer, audit: Option<&Audit>) -> Block {
    let name = ("site", writer.catalogue.site.name.as_str());
    let listed = |audit: &Audit| match (audit.issues.is_empty(), audit.exemptions.is_empty()) {
        (true, false) => "exemptions",
        (false, false) => "both",
        (_, true) => "issues",
    };
    match (state(audit), audit) {
        (State::Total, _) => writer.paragraph_with("statement-state-total", &[name]),
        (State::Partial, Some(audit)) => {
            let reasons = writer.words.get(&format!("statement-because-{}", listed(audit)));
            writer.paragraph_with("statement-state-partial", &[name, ("reasons", &reasons)])
        }
        (_, Some(audit)) => {
            let below = writer.words.get(&format!("statement-below-{}", listed(audit)));
            writer.paragraph_with("statement-state-none", &[name, ("below", &below)])
        }
        (_, None) => writer.paragraph_with("statement-state-unknown", &[name]),
    }
}

fn results(writer: &Writer, audit: Option<&Audit>) -> Vec<Block> {
    let Some(audit) = audit else {
        let mut blocks = vec![writer.paragraph("statement-results-none")];
        let today = writer.catalogue.edition.date;
        let expired = writer.catalogue.site.accessibility.audit.as_ref().filter(|audit| audit.date <= today);
        blocks.extend(expired.map(|audit| writer.paragraph_with("statement-results-expired", &[("date", &writer.day(audit.date))])));
        return blocks;
    };
    let arguments = [("auditor", audit.auditor.as_str()), ("date", &writer.day(audit.date))];
    let rate = audit.rate.to_string().replace('.', ",");
    let mut blocks = vec![
        writer.paragraph_with("statement-results-audit", &arguments),
        bullets(vec![vec![writer.paragraph_with("statement-results-rate", &[("rate", &rate)])]]),
    ];
    let version = audit.reference.as_ref();
    blocks.extend(version.map(|version| writer.paragraph_with("statement-results-version", &[("version", version)])));
    blocks
}

fn contents(writer: &Writer, audit: Option<&Audit>) -> Vec<Block> {
    let list = |texts: &[String]| bullets(texts.iter().map(|line| vec![Block::Paragraph(text(writer.set(line)))]).collect());
    let listed = |texts: Option<&Vec<String>>, none: &str| match texts.filter(|texts| !texts.is_empty()) {
        Some(texts) => list(texts),
        None => writer.paragraph(none),
    };
    let no_issue = match (state(audit), audit) {
        (State::Total, _) => "statement-nonconformity-none",
        (_, Some(_)) => "statement-nonconformity-untold",
        (_, None) => "statement-nonconformity-unknown",
    };
    vec![
        writer.paragraph("statement-contents-lead"),
        writer.subheading("statement-nonconformity"),
        listed(audit.map(|audit| &audit.issues), no_issue),
        writer.subheading("statement-burden"),
        listed(audit.map(|audit| &audit.exemptions), "statement-nothing-feminine"),
        writer.subheading("statement-exempt"),
        listed(audit.map(|audit| &audit.out_of_scope), "statement-nothing"),
    ]
}

/// A list under the sentence that the law gives it, else that the record does not have it.
fn told(writer: &Writer, texts: &[String], lead: &str, untold: &str) -> Vec<Block> {
    if texts.is_empty() {
        return vec![writer.paragraph(untold)];
    }
    let items = texts.iter().map(|line| vec![Block::Paragraph(text(writer.set(line)))]).collect();
    vec![writer.paragraph(lead), bullets(items)]
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
        let audit = |rate, date| Audit {
            date,
            auditor: "A".into(),
            rate,
            reference: None,
            issues: Vec::new(),
            exemptions: Vec::new(),
            out_of_scope: Vec::new(),
            agents: Vec::new(),
            tools: Vec::new(),
            pages: Vec::new(),
        };
        let of = |rate, date| Some(audit(rate, date)).filter(|audit| is_valid(audit, jiff::civil::date(2026, 11, 21)));
        let state = |rate, date| super::state(of(rate, date).as_ref());
        let fresh = date(2026, 1, 1);
        assert_eq!(super::state(None), State::None);
        assert_eq!(state(100.0, fresh), State::Total);
        assert_eq!(state(99.9, fresh), State::Partial);
        assert_eq!(state(49.9, fresh), State::None);
        assert_eq!(state(f64::NAN, fresh), State::None);
        assert_eq!(state(100.0, date(2023, 11, 21)), State::Total);
        assert_eq!(state(100.0, date(2023, 11, 20)), State::None, "three years have passed");
        assert_eq!(state(100.0, date(2027, 1, 1)), State::None, "not yet");
    }
}
