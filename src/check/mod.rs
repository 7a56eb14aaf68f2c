//! *What only a whole can show.* [`TABLE`] has one row a check: content rules look at the sheets before anything is
//! made, output rules at the finished files before anything is published.
//!
//! Syntax is `sheet`'s to judge, links and roles `catalogue`'s: here is what needs the theme, the directory, or the
//! artifacts. **Absent on purpose:** no disk, no repair.

mod audit;
mod contact_typed;
mod freshness;
mod glyph;
mod html;
mod link;
mod origin;
mod paper;
mod picture;
mod poster;
mod prose;
mod spoken;
mod table;
mod tender;
mod to_write;
mod translation;
mod walk;

pub use freshness::{Freshness, NewerSource, Owner, StaleContact, StaleSheet, freshness};
pub use html::{Page, Pages};
pub use paper::Paper;
pub use picture::pictures;
pub use prose::{Acceptance, Hard, Legibility, Lexicon, PLAIN_WORDS, PlainWord, Prose, legibility};
pub use table::{Check, Rule, TABLE};

use rayon::prelude::*;

use crate::catalogue::Catalogue;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::picture::Gallery;
use crate::places::Directory;
use crate::publication::{Artifact, Memo};
use crate::sheet::Draft;
use crate::theme::Theme;

/// What content rules look at.
#[derive(Debug, Clone, Copy)]
pub struct Content<'a> {
    /// The sheets as read, good or bad.
    pub drafts: &'a [Draft],
    /// The national contacts.
    pub directory: &'a Directory,
    /// The theme.
    pub theme: &'a Theme,
    /// The pictures that the sheets name, decoded.
    pub gallery: &'a Gallery,
    /// What the rules of language know.
    pub lexicon: &'a Lexicon,
    /// Whether what is not finished may be published.
    pub drafts_allowed: bool,
}

/// What output rules look at.
#[derive(Debug, Clone, Copy)]
pub struct Output<'a> {
    /// Everything that will be published.
    pub artifacts: &'a [Artifact],
    /// What it was made from.
    pub catalogue: &'a Catalogue,
    /// The theme.
    pub theme: &'a Theme,
}

/// Runs every content rule.
pub fn content(content: &Content<'_>, diagnostics: &mut Diagnostics) {
    for draft in content.drafts {
        let prose = Prose::read(content, draft);
        let mut found = Vec::new();
        for check in &TABLE {
            let faults = match check.rule {
                Rule::Content(rule) => rule(content, draft),
                Rule::Prose(rule) => rule(&prose),
                _ => continue,
            };
            found.extend(faults.into_iter().map(|fault| weighed(fault, check)));
        }
        // What is still to be written is told as that, and as nothing else.
        found.retain(|fault| fault.code == to_write::CODE || fault.severity == Severity::Error || !to_write::is_at(fault));
        let acceptance = prose::silence(draft, &mut found);
        for check in &TABLE {
            if let Rule::Acceptance(rule) = check.rule {
                found.extend(rule(&acceptance).into_iter().map(|fault| weighed(fault, check)));
            }
        }
        diagnostics.extend(found);
    }
}

/// Runs every output rule. `earlier` is what a build made in which they found nothing wrong: pages and papers that are
/// the same files are not read again.
pub fn output(output: &Output<'_>, earlier: Option<&Memo>, diagnostics: &mut Diagnostics) {
    let pages = Pages::read(output, earlier);
    for check in &TABLE {
        let faults = match check.rule {
            Rule::Output(rule) => rule(output),
            Rule::Pages(rule) => rule(output, &pages),
            _ => continue,
        };
        diagnostics.extend(faults.into_iter().map(|fault| weighed(fault, check)));
    }
    drop(pages);
    let judged: Vec<Vec<Diagnostic>> = paper::papers(output, earlier).par_iter().map(|one| judge(output, one)).collect();
    diagnostics.extend(judged.into_iter().flatten());
}

/// Reads a paper once, and runs every rule for papers.
fn judge(output: &Output<'_>, paper: &Paper<'_>) -> Vec<Diagnostic> {
    let proof = paper.proof();
    let mut found = Vec::new();
    for check in &TABLE {
        if let Rule::Paper(rule) = check.rule {
            found.extend(rule(output, paper, &proof).into_iter().map(|fault| weighed(fault, check)));
        }
    }
    found
}

/// The table says what a fault is called and the most that it weighs; a rule may make less of one.
fn weighed(fault: Diagnostic, check: &Check) -> Diagnostic {
    Diagnostic { code: check.code, severity: check.severity.max(fault.severity), ..fault }
}
