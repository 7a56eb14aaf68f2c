//! What a draft refers to, gathered in one walk: anchors, links, roles, pictures, and the ways of each step.

use std::collections::{BTreeMap, BTreeSet};

use crate::document::{PhaseKind, WayKind};
use crate::sheet::{Anchor, Block, BlockKind, Draft, Image, Inline, InlineKind, Span};

/// The references of one sheet, in the order of its text.
#[derive(Default)]
pub(super) struct Outline<'d> {
    /// Every id that a link may lead to.
    pub(super) anchors: BTreeSet<&'d str>,
    /// The steps, with the place of their anchor.
    pub(super) steps: Vec<StepOutline<'d>>,
    /// Addresses as written.
    pub(super) links: Vec<(&'d str, &'d Span)>,
    /// Roles, with the place of each mention.
    pub(super) roles: Vec<(&'d str, &'d Span)>,
    /// Pictures.
    pub(super) images: Vec<&'d Image>,
    /// The step that holds the block being read.
    open_step: Option<usize>,
    /// Whether the phase being read happens by itself.
    automatic: bool,
}

/// A step and how it can be done, its cases included.
pub(super) struct StepOutline<'d> {
    /// Its anchor.
    pub(super) anchor: &'d Anchor,
    /// `.online-only`
    pub(super) online_only: bool,
    /// Whether it lies in a phase that happens by itself.
    pub(super) automatic: bool,
    /// Its channels and guidance.
    pub(super) ways: BTreeMap<WayKind, &'d Span>,
}

impl<'d> Outline<'d> {
    pub(super) fn of(draft: &'d Draft) -> Self {
        let mut outline = Self::default();
        outline.blocks(&draft.body);
        for note in &draft.notes {
            outline.inlines(&note.body);
        }
        outline
    }

    fn blocks(&mut self, blocks: &'d [Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &'d Block) {
        match &block.kind {
            BlockKind::Paragraph(words) => self.inlines(words),
            BlockKind::Phase(phase) => {
                self.anchors.insert(&phase.anchor.id);
                self.inlines(&phase.title);
                self.automatic = phase.kind == PhaseKind::Automatic;
                self.blocks(&phase.body);
                self.automatic = false;
            }
            BlockKind::Step(step) => {
                self.anchors.insert(&step.anchor.id);
                self.inlines(&step.title);
                self.steps.push(StepOutline {
                    anchor: &step.anchor,
                    online_only: step.online_only,
                    automatic: self.automatic,
                    ways: BTreeMap::new(),
                });
                let outer = self.open_step.replace(self.steps.len() - 1);
                self.blocks(&step.body);
                self.open_step = outer;
            }
            BlockKind::Case(case) => {
                self.anchors.insert(&case.anchor.id);
                self.inlines(&case.title);
                self.blocks(&case.body);
            }
            BlockKind::List { items, .. } | BlockKind::Papers(items) => {
                for item in items {
                    self.blocks(item);
                }
            }
            BlockKind::Ways(ways) => {
                for way in ways {
                    if let Some(step) = self.open_step.and_then(|index| self.steps.get_mut(index)) {
                        step.ways.entry(way.kind).or_insert(&way.span);
                    }
                    self.blocks(&way.body);
                }
            }
            BlockKind::Definitions(definitions) => {
                for (term, bodies) in definitions {
                    self.inlines(term);
                    for body in bodies {
                        self.blocks(body);
                    }
                }
            }
            BlockKind::Table { head, rows } => {
                for cell in head.iter().chain(rows.iter().flatten()) {
                    self.inlines(cell);
                }
            }
            BlockKind::Callout { body, .. } | BlockKind::Quote(body) => self.blocks(body),
            BlockKind::Figure(image) => self.images.push(image),
            BlockKind::Code(_) | BlockKind::Rule => {}
        }
    }

    fn inlines(&mut self, inlines: &'d [Inline]) {
        for inline in inlines {
            match &inline.kind {
                InlineKind::Strong(words) | InlineKind::Foreign(words) => self.inlines(words),
                InlineKind::Role(role) => self.roles.push((role, &inline.span)),
                InlineKind::Link { address, words } => {
                    self.links.push((address, &inline.span));
                    self.inlines(words);
                }
                InlineKind::Image(image) => self.images.push(image),
                InlineKind::Text(_)
                | InlineKind::Code(_)
                | InlineKind::NoteCall(_)
                | InlineKind::SoftBreak
                | InlineKind::Break => {}
            }
        }
    }
}
