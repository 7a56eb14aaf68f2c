//! The page behind each QR code, for ever: what was scanned, and which papers that carry it may still be followed.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::sheet::open;
use super::writer::{Writer, bullets, text};
use crate::catalogue::{Fingerprint, Matter, RunSheet, Sheet, in_fours};
use crate::document::{Block, Callout, CalloutKind, Content, Inline, Page, plain_text};

/// A page for each code of the sheet: its own, and those of sheets that were merged into it. No sending on by itself:
/// the reader sees where they are before they go on.
pub(super) fn pages(writer: &Writer, sheet: &Sheet) -> Vec<Page> {
    sheet.codes().map(|code| page(writer, sheet, code)).collect()
}

fn page(writer: &Writer, sheet: &Sheet, code: &str) -> Page {
    let publisher = &writer.catalogue.site.publisher.name;
    let mut blocks = vec![open(writer, sheet, "site-code-open")];
    for other in writer.catalogue.versions(sheet.slug.as_str()).iter().filter(|s| s.language != sheet.language) {
        blocks.push(open(writer, other, "site-code-open"));
    }
    blocks.push(Block::Paragraph(text(writer.set(&sheet.summary))));
    if sheet.inherited.iter().any(|old| old == code) {
        blocks.push(writer.paragraph("site-code-merged"));
    }
    blocks.extend(call(writer, sheet));
    blocks.push(writer.paragraph("site-code-safe"));
    blocks.push(writer.heading("site-code-papers"));
    blocks.push(writer.paragraph("site-code-papers-how"));
    for (index, paper) in papers(writer, sheet, code).iter().enumerate() {
        blocks.extend(paper.blocks(writer, index + 1));
    }
    let summary = writer.say_with("site-code-summary", &[("publisher", publisher)]);
    let mut page = writer.page(&format!("q/{code}/index.html"), writer.set(&sheet.title), summary, blocks);
    page.document.event.clone_from(&sheet.event);
    if let Content::Flow(flow) = &mut page.document.content {
        flow.verified = writer.say_with("paper-verified", &[("date", &writer.day(sheet.verified))]);
    }
    let is_draft = writer.catalogue.versions(sheet.slug.as_str()).iter().any(|sheet| sheet.is_draft);
    Page { is_hidden: true, is_draft, help: writer.help(sheet.help_contact.as_deref()), ..page }
}

/// Whom to call, for who does not read on a screen.
fn call(writer: &Writer, sheet: &Sheet) -> Option<Block> {
    let help = writer.help(sheet.help_contact.as_deref())?;
    let about: Vec<String> = std::iter::once(help.name).chain(help.lines).map(|words| plain_text(&words)).collect();
    let before = Inline::Text(format!("{} ", writer.say("site-code-call")));
    let after = Inline::Text(format!(" ({}).", about.join(", ")));
    Some(Block::Paragraph(vec![before, Inline::Phone(help.phone), after]))
}

/// The papers of one edition that carry a code, all alike.
struct Paper<'c> {
    edition: &'c str,
    /// As printed, in fours.
    fingerprint: String,
    /// The days when it was ordered, in order; none of a paper that was never sealed.
    ordered: BTreeSet<Date>,
    remove_after: Date,
    /// What it says otherwise than the sheet does now; `None` while it may be followed.
    changes: Option<BTreeSet<Matter>>,
}

/// The papers that carry a code and lead here, the newest first: those of the ledger, and the current edition, which anybody may print.
fn papers<'c>(writer: &Writer<'c>, sheet: &'c Sheet, code: &str) -> Vec<Paper<'c>> {
    let catalogue = writer.catalogue;
    let mut found: Vec<(&RunSheet, Paper<'c>)> = Vec::new();
    for run in catalogue.own_runs() {
        for printed in run.sheets.iter().filter(|printed| printed.code == code) {
            // Kits have posters of their own: what changed in those of one is no fault of another's.
            let changes = catalogue.outdated(printed, sheet, &run.kit);
            let alike = |(other, paper): &&mut (&RunSheet, Paper<'_>)| {
                paper.edition == run.edition && *other == printed && paper.changes == changes
            };
            if let Some((_, paper)) = found.iter_mut().find(alike) {
                paper.ordered.insert(run.date);
                continue;
            }
            let paper = Paper {
                edition: &run.edition,
                fingerprint: in_fours(&printed.fingerprint),
                ordered: BTreeSet::from([run.date]),
                remove_after: printed.review_by,
                changes,
            };
            found.push((printed, paper));
        }
    }
    let mut papers: Vec<Paper<'c>> = found.into_iter().map(|(_, paper)| paper).collect();
    papers.sort_by(|a, b| (b.ordered.last(), b.edition).cmp(&(a.ordered.last(), a.edition)));
    let edition = catalogue.edition.id.as_str();
    let fingerprint = sheet.fingerprint.printed(Fingerprint::SHEET_DIGITS);
    let is_own = sheet.code.as_deref() == Some(code);
    let is_current = |paper: &Paper<'_>| {
        paper.edition == edition && paper.fingerprint == fingerprint && paper.changes.is_none()
    };
    if is_own && !papers.iter().any(is_current) {
        let ordered = BTreeSet::new();
        papers.insert(0, Paper { edition, fingerprint, ordered, remove_after: sheet.review_by, changes: None });
    }
    papers
}

impl Paper<'_> {
    /// The same words as at the foot of the paper, then what to do with it. No clock: the page says dates.
    fn blocks(&self, writer: &Writer, number: usize) -> Vec<Block> {
        let facts = [("edition", self.edition), ("fingerprint", self.fingerprint.as_str())];
        let words = text(writer.say_with("paper-edition", &facts));
        let mut lines = Vec::new();
        if !self.ordered.is_empty() {
            let days: Vec<String> = self.ordered.iter().map(|day| writer.day(*day)).collect();
            lines.push(writer.say_with("site-code-ordered", &[("days", &days.join(", "))]));
        }
        let day = writer.day(self.remove_after);
        lines.push(writer.say_with("paper-remove", &[("date", &day)]));
        let lines = lines.into_iter().map(|line| vec![Block::Paragraph(text(line))]).collect();
        let verdict = match &self.changes {
            None => Block::Paragraph(vec![Inline::Strong(text(writer.say_with("site-code-good", &[("date", &day)])))]),
            Some(changes) => outdated(writer, changes),
        };
        vec![Block::Heading { level: 3, id: format!("site-code-paper-{number}"), words }, bullets(lines), verdict]
    }
}

fn outdated(writer: &Writer, changes: &BTreeSet<Matter>) -> Block {
    let mut body = vec![Block::Paragraph(vec![Inline::Strong(text(writer.say("site-code-outdated")))])];
    if changes.is_empty() {
        body.push(writer.paragraph("site-code-changed-text"));
    } else {
        let matters: Vec<String> = changes.iter().map(|matter| writer.words.get(matter_id(*matter))).collect();
        body.push(writer.paragraph_with("site-code-changed", &[("matters", &matters.join(", "))]));
    }
    Block::Callout(Callout { kind: CalloutKind::Warning, label: writer.say("callout-warning"), body })
}

fn matter_id(matter: Matter) -> &'static str {
    match matter {
        Matter::Deadline => "site-code-matter-deadline",
        Matter::Phone => "site-code-matter-phone",
        Matter::Address => "site-code-matter-address",
        Matter::Cost => "site-code-matter-cost",
        Matter::Amount => "site-code-matter-amount",
        Matter::Step => "site-code-matter-step",
    }
}
