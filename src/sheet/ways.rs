//! The terms that make a definition list a list of ways to do a step.

use super::{Block, BlockKind, InlineKind, Way};
use crate::document::WayKind;
use crate::language::{is_right_to_left_letter, nearest, normal, slug};

/// The terms of each language, as an author writes them.
const TERMS: [(&str, [(&str, WayKind); 6]); 3] = [
    (
        "fr",
        [
            ("Par téléphone", WayKind::Phone),
            ("Sur place", WayKind::Counter),
            ("Par courrier", WayKind::Post),
            ("En ligne", WayKind::Online),
            ("Se renseigner", WayKind::Ask),
            ("Se faire aider", WayKind::Help),
        ],
    ),
    (
        "en",
        [
            ("By phone", WayKind::Phone),
            ("In person", WayKind::Counter),
            ("By post", WayKind::Post),
            ("Online", WayKind::Online),
            ("To ask", WayKind::Ask),
            ("To be helped", WayKind::Help),
        ],
    ),
    (
        "ar",
        [
            ("عبر الهاتف", WayKind::Phone),
            ("حضوريًا", WayKind::Counter),
            ("عبر البريد", WayKind::Post),
            ("عبر الإنترنت", WayKind::Online),
            ("للاستفسار", WayKind::Ask),
            ("للمساعدة", WayKind::Help),
        ],
    ),
];

fn terms() -> impl Iterator<Item = &'static (&'static str, WayKind)> {
    TERMS.iter().flat_map(|(_, terms)| terms)
}

/// The way that a term names, in any language: accents, capitals, vowel signs, typographic spaces and a final colon do
/// not count.
pub(super) fn kind_of(term: &str) -> Option<WayKind> {
    let term = folded(term);
    terms().find(|(known, _)| folded(known) == term).map(|(_, kind)| *kind)
}

/// The term that was probably meant, when a term names no way.
pub(super) fn meant(term: &str) -> Option<&'static str> {
    let term = folded(term);
    let folds: Vec<(String, &str)> = terms().map(|(known, _)| (folded(known), *known)).collect();
    let near = nearest(&term, folds.iter().map(|(fold, _)| fold.as_str()))?;
    folds.iter().find(|(fold, _)| fold == near).map(|(_, known)| *known)
}

/// Every way in the language of a term that names one, for a message.
pub(super) fn known(way: &str) -> String {
    let way = folded(way);
    let home = TERMS.iter().find(|(_, terms)| terms.iter().any(|(known, _)| folded(known) == way)).unwrap_or(&TERMS[0]);
    home.1.iter().map(|(term, _)| *term).collect::<Vec<_>>().join(", ")
}

/// Latin words as in an address; Arabic ones without vowel signs and the bar that stretches them (Unicode, U+0640 and
/// U+064B to U+0652), hamzas on their alif, and a final colon.
fn folded(term: &str) -> String {
    if !term.chars().any(is_right_to_left_letter) {
        return slug(term);
    }
    let letters = normal(term);
    let plain = letters.chars().filter(|c| !matches!(c, '\u{640}' | '\u{64b}'..='\u{652}' | ':'));
    let alif = plain.map(|c| if matches!(c, 'أ' | 'إ' | 'آ') { 'ا' } else { c });
    alif.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
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
