//! `> [!WORD]`: recognised here and not by pulldown-cmark, which knows five words and not `[!FREE]`.

use super::{Block, BlockKind, InlineKind, Span};
use crate::document::CalloutKind;
use crate::language::nearest;

/// The words and what they become.
const WORDS: [(&str, CalloutKind); 6] = [
    ("NOTE", CalloutKind::Note),
    ("TIP", CalloutKind::Note),
    ("IMPORTANT", CalloutKind::Important),
    ("WARNING", CalloutKind::Warning),
    ("CAUTION", CalloutKind::Warning),
    ("FREE", CalloutKind::Free),
];

/// The known words, for a diagnostic.
pub(super) fn words() -> impl Iterator<Item = &'static str> {
    WORDS.iter().map(|(word, _)| *word)
}

/// The word that an unknown one stands for: the words are English, and an editor may think of them in French.
pub(super) fn meant(word: &str) -> Option<&'static str> {
    Some(match word.to_lowercase().as_str() {
        "attention" | "danger" | "alerte" | "avertissement" | "prudence" | "vigilance" => "WARNING",
        "gratuit" | "gratuite" | "gratuité" | "gratuits" => "FREE",
        "essentiel" | "urgent" | "obligatoire" | "rappel" => "IMPORTANT",
        "info" | "infos" | "information" | "remarque" | "précision" | "bon-à-savoir" | "à-savoir" => "NOTE",
        "astuce" | "conseil" => "TIP",
        _ => return nearest(word, words()),
    })
}

/// What a word becomes; case does not count, as in other Markdown editors.
pub(super) fn kind_of(word: &str) -> Option<CalloutKind> {
    WORDS.iter().find(|(known, _)| known.eq_ignore_ascii_case(word)).map(|(_, kind)| *kind)
}

/// The place of `[!WORD]` at the start of the block quote at `quote`.
pub(super) fn marker(text: &str, quote: &Span) -> Option<Span> {
    let line = text[quote.clone()].lines().next()?;
    let inner = line.strip_prefix('>')?.trim_start_matches([' ', '\t']);
    let word = inner.strip_prefix("[!")?;
    let length = word.find(']').filter(|at| *at > 0)?;
    // « [!a b] » is prose in brackets.
    if !word[..length].chars().all(|c| c.is_alphanumeric() || c == '_' || c == '-') {
        return None;
    }
    let start = quote.start + line.len() - inner.len();
    Some(start..start + length + 3)
}

/// The word inside the brackets of a marker.
pub(super) fn word<'a>(text: &'a str, marker: &Span) -> &'a str {
    &text[marker.start + 2..marker.end - 1]
}

/// Takes the marker out of the first paragraph of a quotation, and the paragraph when nothing is left of it.
pub(super) fn strip(blocks: &mut Vec<Block>, marker: &Span, written: &str) {
    let Some(Block { kind: BlockKind::Paragraph(words), .. }) = blocks.first_mut() else { return };
    let Some(first) = words.first_mut().filter(|first| first.span.start == marker.start) else { return };
    let InlineKind::Text(text) = &mut first.kind else { return };
    let Some(rest) = text.strip_prefix(written) else { return };
    let rest = rest.trim_start().to_owned();
    if rest.is_empty() {
        words.remove(0);
        if words.first().is_some_and(|next| matches!(next.kind, InlineKind::SoftBreak | InlineKind::Break)) {
            words.remove(0);
        }
    } else {
        first.span.start = marker.end;
        *text = rest;
    }
    if words.is_empty() {
        blocks.remove(0);
    }
}
