//! The terms that make a definition list a list of ways to do a step.

use super::{Block, BlockKind, InlineKind, Way};
use crate::document::WayKind;
use crate::language::slug;

/// The terms of every language, as slugs: accents, capitals, typographic spaces and a final colon do not count.
const TERMS: [(&str, WayKind); 12] = [
    ("par-telephone", WayKind::Phone),
    ("sur-place", WayKind::Counter),
    ("par-courrier", WayKind::Post),
    ("en-ligne", WayKind::Online),
    ("se-renseigner", WayKind::Ask),
    ("se-faire-aider", WayKind::Help),
    ("by-phone", WayKind::Phone),
    ("in-person", WayKind::Counter),
    ("by-post", WayKind::Post),
    ("online", WayKind::Online),
    ("to-ask", WayKind::Ask),
    ("to-be-helped", WayKind::Help),
];

/// The way that a term names.
pub(super) fn kind_of(term: &str) -> Option<WayKind> {
    let term = slug(term);
    TERMS.iter().find(|(known, _)| *known == term).map(|(_, kind)| *kind)
}

/// Adds a block; ways that follow ways are one list, in the order of [`WayKind`].
pub(super) fn push(blocks: &mut Vec<Block>, mut block: Block) {
    if let BlockKind::Ways(new) = &mut block.kind
        && let Some(Block { kind: BlockKind::Ways(ways), span }) = blocks.last_mut()
    {
        ways.append(new);
        sort(ways);
        span.end = block.span.end;
        return;
    }
    blocks.push(block);
}

/// The order in which a reader meets them; the author's order inside a kind.
pub(super) fn sort(ways: &mut [Way]) {
    ways.sort_by_key(|way| way.kind);
}

/// The role that is all that a definition says.
#[must_use]
pub fn lone_role(body: &[Block]) -> Option<String> {
    let [Block { kind: BlockKind::Paragraph(words), .. }] = body else { return None };
    let mut role = None;
    for word in words {
        match &word.kind {
            InlineKind::Role(name) if role.is_none() => role = Some(name.clone()),
            InlineKind::SoftBreak => {}
            InlineKind::Text(text) if text.trim().is_empty() || (role.is_some() && text.trim() == ".") => {}
            _ => return None,
        }
    }
    role
}
