//! The body of a sheet: draft blocks become document blocks.

use std::collections::BTreeSet;

use super::deadline::machine;
use super::glossary::Explained;
use super::inline::Terms;
use crate::catalogue::{Catalogue, Sheet};
use crate::document::{
    Block, Callout, CalloutKind, Case, Content, Cost, Document, Figure, Flow, Item, List, Phase, PhaseKind, Reference,
    Step, Table,
};
use crate::language::{Words, date, typography};
use crate::sheet::{self as draft, BlockKind};

/// What the text is read on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Medium {
    /// A screen: links are links.
    Web,
    /// Paper, and plain text: links are numbered, nothing depends on a screen.
    Paper,
}

/// Composes one sheet for one medium.
pub(super) struct Composer<'a> {
    pub(super) catalogue: &'a Catalogue,
    pub(super) sheet: &'a Sheet,
    pub(super) words: &'a Words,
    pub(super) medium: Medium,
    pub(super) explained: Explained,
    /// Roles whose contact has been printed whole once.
    pub(super) introduced: BTreeSet<String>,
    pub(super) links: Vec<Reference>,
    pub(super) short_numbers: BTreeSet<String>,
    phases: usize,
    /// The deadline of the phase being composed.
    deadline: Option<draft::Deadline>,
    /// Whether the step being composed is `.online-only`.
    online_only: bool,
}

impl<'a> Composer<'a> {
    pub(super) fn new(catalogue: &'a Catalogue, sheet: &'a Sheet, words: &'a Words, medium: Medium) -> Self {
        Self {
            catalogue,
            sheet,
            words,
            medium,
            explained: Explained::default(),
            introduced: BTreeSet::new(),
            links: Vec::new(),
            short_numbers: catalogue.directory.short_numbers(),
            phases: 0,
            deadline: None,
            online_only: false,
        }
    }

    /// A document of the sheet around its content.
    pub(super) fn document(&self, title: &str, content: Content) -> Document {
        // Names keep their own language, on a page of any other.
        let own = typography::for_language(&self.catalogue.site.language);
        Document {
            language: self.sheet.language.clone(),
            title: self.typeset(title),
            event: self.sheet.event.clone(),
            publisher: own(&self.catalogue.site.publisher.name),
            site: own(&self.catalogue.site.name),
            content,
        }
    }

    /// The whole sheet as a text that flows, without cover and colophon.
    pub(super) fn flow(&mut self) -> Flow {
        let sheet = self.sheet;
        let mut blocks = self.blocks(&sheet.draft.body);
        blocks.extend(self.sources());
        Flow {
            summary: self.summary(),
            verified: self.verified(),
            blocks,
            cover: None,
            links: std::mem::take(&mut self.links),
            colophon: Vec::new(),
        }
    }

    /// The summary, then that the guide is free: people pay private sites for less (Senate report of 16 September
    /// 2025). That paid steps are marked is said only where every step tells its cost.
    fn summary(&self) -> String {
        let mut text = self.sheet.summary.trim().to_owned();
        let said = ["gratuit", "free", "مجان"].iter().any(|word| text.contains(word));
        if !said {
            text.push(' ');
            text.push_str(&self.words.get("paper-guide-is-free"));
            if every_step_tells_its_cost(&self.sheet.draft.body) {
                text.push(' ');
                text.push_str(&self.words.get("paper-paid-is-marked"));
            }
        }
        self.typeset(&text)
    }

    /// « Vérifié le 21 novembre 2026 ».
    pub(super) fn verified(&self) -> String {
        self.dated("paper-verified", self.sheet.verified)
    }

    /// A message about a day.
    pub(super) fn dated(&self, id: &str, day: jiff::civil::Date) -> String {
        self.typeset(&self.words.with(id, &[("date", &date::long(day, &self.sheet.language))]))
    }

    pub(super) fn blocks(&mut self, blocks: &[draft::Block]) -> Vec<Block> {
        blocks.iter().filter_map(|block| self.block(&block.kind)).collect()
    }

    fn block(&mut self, kind: &BlockKind) -> Option<Block> {
        Some(match kind {
            BlockKind::Paragraph(words) => {
                let words = self.prose(words);
                if words.is_empty() {
                    return None;
                }
                Block::Paragraph(words)
            }
            BlockKind::Phase(phase) => Block::Phase(self.phase(phase)),
            BlockKind::Step(step) => Block::Step(self.step(step)),
            BlockKind::Case(case) => {
                Block::Case(Case { id: case.anchor.id.clone(), title: self.title(&case.title), body: self.blocks(&case.body) })
            }
            BlockKind::List { start, items } => Block::List(List { start: *start, items: self.items(items) }),
            BlockKind::Papers(items) => Block::Papers(self.items(items)),
            BlockKind::Ways(ways) => Block::Ways(self.ways(ways, self.online_only)),
            BlockKind::Definitions(definitions) => Block::Definitions(
                definitions
                    .iter()
                    .map(|(term, bodies)| (self.title(term), self.items(bodies)))
                    .collect(),
            ),
            BlockKind::Table { head, rows } => Block::Table(Table {
                name: String::new(),
                heads_rows: false,
                head: head.iter().map(|cell| self.title(cell)).collect(),
                rows: rows
                    .iter()
                    .map(|row| row.iter().map(|cell| self.words_of(cell, Terms::AsWritten)).collect())
                    .collect(),
            }),
            BlockKind::Callout { kind, body } => {
                let id = match kind {
                    CalloutKind::Note => "callout-note",
                    CalloutKind::Important => "callout-important",
                    CalloutKind::Warning => "callout-warning",
                    CalloutKind::Free => "callout-free",
                };
                Block::Callout(Callout { kind: *kind, label: self.typeset(&self.words.get(id)), body: self.blocks(body) })
            }
            BlockKind::Quote(body) => Block::Quote(self.blocks(body)),
            BlockKind::Code(code) => Block::Code(code.clone()),
            BlockKind::Rule => Block::Rule,
            BlockKind::Figure(image) => Block::Figure(Figure {
                file: format!("sheets/{}", image.file.strip_prefix("./").unwrap_or(&image.file)),
                alternative: self.typeset(&image.alternative),
            }),
        })
    }

    fn items(&mut self, items: &[Vec<draft::Block>]) -> Vec<Item> {
        items.iter().map(|item| self.blocks(item)).collect()
    }

    fn phase(&mut self, phase: &draft::Phase) -> Phase {
        let number = (phase.kind == PhaseKind::ToDo).then(|| {
            self.phases += 1;
            self.phases
        });
        let title = self.title(&phase.title);
        let outer = std::mem::replace(&mut self.deadline, phase.deadline.clone());
        let body = self.blocks(&phase.body);
        self.deadline = outer;
        Phase {
            id: phase.anchor.id.clone(),
            number,
            title,
            kind: phase.kind,
            deadline: phase.deadline.as_ref().and_then(machine),
            body,
        }
    }

    fn step(&mut self, step: &draft::Step) -> Step {
        let title = self.title(&step.title);
        let own = step.deadline.as_ref().filter(|deadline| self.deadline.as_ref() != Some(deadline));
        let deadline = own.map(|deadline| self.deadline(deadline, step.from.as_deref()));
        let outer = std::mem::replace(&mut self.online_only, step.online_only);
        let body = self.blocks(&step.body);
        self.online_only = outer;
        Step { id: step.anchor.id.clone(), title, cost: step.cost.as_ref().map(cost), deadline, body }
    }
}

fn cost(cost: &draft::Cost) -> Cost {
    match cost {
        draft::Cost::Free => Cost::Free,
        draft::Cost::Paid => Cost::Paid,
        draft::Cost::Varies => Cost::Varies,
        draft::Cost::Amount(figures) => Cost::Amount(format!("{figures}\u{a0}€")),
    }
}

/// Every step of a body, in order.
pub(super) fn steps(body: &[draft::Block]) -> Vec<&draft::Step> {
    let mut out = Vec::new();
    for block in body {
        match &block.kind {
            BlockKind::Step(step) => out.push(step),
            BlockKind::Phase(phase) => out.extend(steps(&phase.body)),
            _ => {}
        }
    }
    out
}

/// Every phase of a body, in order.
pub(super) fn phases(body: &[draft::Block]) -> Vec<&draft::Phase> {
    body.iter().filter_map(|block| if let BlockKind::Phase(phase) = &block.kind { Some(phase) } else { None }).collect()
}

fn every_step_tells_its_cost(body: &[draft::Block]) -> bool {
    let steps = steps(body);
    !steps.is_empty() && steps.iter().all(|step| step.cost.is_some())
}
