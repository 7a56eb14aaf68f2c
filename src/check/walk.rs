//! Every word of a draft, with its place.

use std::collections::BTreeSet;

use crate::sheet::{Block, BlockKind, Draft, Image, Inline, InlineKind, Span, Spanned, Way};

/// Calls `see` with every text that will be read: the head's, the body's, the notes'.
pub(super) fn texts(draft: &Draft, see: &mut dyn FnMut(&str, &Span)) {
    let head = &draft.head;
    let mut value = |text: Option<&Spanned<String>>| {
        if let Some(text) = text {
            see(&text.value, &text.span);
        }
    };
    value(head.title.as_ref());
    value(head.summary.as_ref());
    value(head.owner.as_ref());
    value(head.date_label.as_ref());
    if let Some(poster) = &head.poster {
        value(poster.headline.as_ref());
        value(poster.lead.as_ref());
        for action in &poster.actions {
            value(action.title.as_ref());
            value(action.detail.as_ref());
        }
    }
    head.changes.iter().for_each(|change| value(change.text.as_ref()));
    for source in &head.sources {
        value(source.title.as_ref());
        value(source.url.as_ref());
    }
    blocks(&draft.body, see);
    draft.notes.iter().for_each(|note| inlines(&note.body, see));
}

fn blocks(body: &[Block], see: &mut dyn FnMut(&str, &Span)) {
    for block in body {
        match &block.kind {
            BlockKind::Paragraph(words) => inlines(words, see),
            BlockKind::Phase(phase) => {
                inlines(&phase.title, see);
                blocks(&phase.body, see);
            }
            BlockKind::Step(step) => {
                inlines(&step.title, see);
                blocks(&step.body, see);
            }
            BlockKind::Case(case) => {
                inlines(&case.title, see);
                blocks(&case.body, see);
            }
            BlockKind::List { items, .. } | BlockKind::Papers(items) => items.iter().for_each(|item| blocks(item, see)),
            BlockKind::Ways(ways) => ways.iter().for_each(|way| blocks(&way.body, see)),
            BlockKind::Definitions(definitions) => {
                for (term, bodies) in definitions {
                    inlines(term, see);
                    for body in bodies {
                        blocks(body, see);
                    }
                }
            }
            BlockKind::Table { head, rows } => head.iter().chain(rows.iter().flatten()).for_each(|cell| inlines(cell, see)),
            BlockKind::Callout { body, .. } | BlockKind::Quote(body) => blocks(body, see),
            BlockKind::Code(code) => see(code, &block.span),
            BlockKind::Figure(image) => see(&image.alternative, &image.span),
            BlockKind::Rule => {}
        }
    }
}

fn inlines(words: &[Inline], see: &mut dyn FnMut(&str, &Span)) {
    for word in words {
        match &word.kind {
            InlineKind::Text(text) | InlineKind::Code(text) => see(text, &word.span),
            InlineKind::Strong(words) | InlineKind::Foreign(words) => inlines(words, see),
            InlineKind::Link { address, words } => {
                inlines(words, see);
                // Paper prints the address.
                see(address, &word.span);
            }
            InlineKind::Image(image) => see(&image.alternative, &image.span),
            InlineKind::Role(_) | InlineKind::NoteCall(_) | InlineKind::SoftBreak | InlineKind::Break => {}
        }
    }
}

/// Every way of a draft.
pub(super) fn ways<'a>(body: &'a [Block], out: &mut Vec<&'a Way>) {
    for block in body {
        match &block.kind {
            BlockKind::Phase(phase) => ways(&phase.body, out),
            BlockKind::Step(step) => ways(&step.body, out),
            BlockKind::Case(case) => ways(&case.body, out),
            BlockKind::Ways(found) => out.extend(found),
            BlockKind::Callout { body, .. } | BlockKind::Quote(body) => ways(body, out),
            BlockKind::List { items, .. } | BlockKind::Papers(items) => items.iter().for_each(|item| ways(item, out)),
            _ => {}
        }
    }
}

/// Every picture that stands alone: one inside a sentence is said by its alternative.
pub(super) fn figures(draft: &Draft) -> Vec<&Image> {
    let mut found = Vec::new();
    push_figures(&draft.body, &mut found);
    found
}

fn push_figures<'a>(body: &'a [Block], out: &mut Vec<&'a Image>) {
    for block in body {
        match &block.kind {
            BlockKind::Figure(image) => out.push(image),
            BlockKind::Phase(phase) => push_figures(&phase.body, out),
            BlockKind::Step(step) => push_figures(&step.body, out),
            BlockKind::Case(case) => push_figures(&case.body, out),
            BlockKind::Callout { body, .. } | BlockKind::Quote(body) => push_figures(body, out),
            BlockKind::List { items, .. } | BlockKind::Papers(items) => {
                items.iter().for_each(|item| push_figures(item, out));
            }
            BlockKind::Ways(ways) => ways.iter().for_each(|way| push_figures(&way.body, out)),
            BlockKind::Definitions(definitions) => {
                definitions.iter().flat_map(|(_, bodies)| bodies).for_each(|body| push_figures(body, out));
            }
            BlockKind::Paragraph(_) | BlockKind::Table { .. } | BlockKind::Code(_) | BlockKind::Rule => {}
        }
    }
}

/// The texts of one way, with their places.
pub(super) fn way_texts(way: &Way, see: &mut dyn FnMut(&str, &Span)) {
    blocks(&way.body, see);
}

/// Whether a draft has a phase of this kind.
pub(super) fn has_phase(draft: &Draft, kind: crate::document::PhaseKind) -> bool {
    draft.body.iter().any(|block| matches!(&block.kind, BlockKind::Phase(phase) if phase.kind == kind))
}

/// Whether the author uses the format's own conventions anywhere: a deadline, a class, a cost, a way. A sheet without
/// any is ordinary Markdown, and builds (DESIGN, section 4).
pub(super) fn uses_conventions(body: &[Block]) -> bool {
    body.iter().any(|block| match &block.kind {
        BlockKind::Phase(phase) => {
            phase.deadline.is_some()
                || phase.kind != crate::document::PhaseKind::ToDo
                || uses_conventions(&phase.body)
        }
        BlockKind::Step(step) => {
            step.deadline.is_some() || step.cost.is_some() || step.online_only || uses_conventions(&step.body)
        }
        BlockKind::Case(case) => uses_conventions(&case.body),
        BlockKind::Ways(_) => true,
        _ => false,
    })
}

/// Every role that a draft names, in its words and for its help.
pub(super) fn roles(draft: &Draft) -> BTreeSet<&str> {
    let help = &draft.head.help;
    let mut found: BTreeSet<&str> = [&help.contact, &help.counter].into_iter().flatten().map(|role| role.value.as_str()).collect();
    roles_in(&draft.body, &mut found);
    draft.notes.iter().for_each(|note| roles_of(&note.body, &mut found));
    found
}

fn roles_in<'a>(body: &'a [Block], out: &mut BTreeSet<&'a str>) {
    for block in body {
        match &block.kind {
            BlockKind::Paragraph(words) => roles_of(words, out),
            BlockKind::Phase(phase) => roles_in(&phase.body, out),
            BlockKind::Step(step) => roles_in(&step.body, out),
            BlockKind::Case(case) => roles_in(&case.body, out),
            BlockKind::List { items, .. } | BlockKind::Papers(items) => items.iter().for_each(|item| roles_in(item, out)),
            BlockKind::Ways(ways) => ways.iter().for_each(|way| roles_in(&way.body, out)),
            BlockKind::Definitions(definitions) => {
                for (term, bodies) in definitions {
                    roles_of(term, out);
                    bodies.iter().for_each(|body| roles_in(body, out));
                }
            }
            BlockKind::Table { head, rows } => head.iter().chain(rows.iter().flatten()).for_each(|cell| roles_of(cell, out)),
            BlockKind::Callout { body, .. } | BlockKind::Quote(body) => roles_in(body, out),
            BlockKind::Code(_) | BlockKind::Figure(_) | BlockKind::Rule => {}
        }
    }
}

fn roles_of<'a>(words: &'a [Inline], out: &mut BTreeSet<&'a str>) {
    for word in words {
        match &word.kind {
            InlineKind::Role(role) => drop(out.insert(role)),
            InlineKind::Strong(words) | InlineKind::Foreign(words) | InlineKind::Link { words, .. } => roles_of(words, out),
            _ => {}
        }
    }
}
