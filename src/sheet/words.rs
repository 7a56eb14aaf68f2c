//! A run of text: pulldown-cmark cuts it at every character that might have meant something, and `{role}` and
//! `[^label]` are only seen once the pieces are one again.

use super::{Inline, InlineKind, Span};

/// Where words stand, for what braces mean there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Setting {
    /// A paragraph or an item.
    Prose,
    /// A term or a cell: words, but no line of its own.
    Cell,
    /// A heading.
    Heading,
    /// The alternative of an image.
    Alternative,
}

/// Text events that follow one another, as one text that still knows where each byte comes from.
#[derive(Default)]
pub(super) struct Run {
    text: String,
    pieces: Vec<Piece>,
}

struct Piece {
    /// Where it starts in the run.
    at: usize,
    /// Its place in the file.
    span: Span,
    /// Whether the run has the file's own bytes; an entity (`&eacute;`) has not.
    verbatim: bool,
}

/// What a run holds that is not only text.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Find<'t> {
    /// `{inner}`.
    Braces(&'t str),
    /// `{` that nothing closes.
    Open,
    /// `[^label]`.
    Call(&'t str),
}

impl Run {
    pub(super) fn push(&mut self, text: &str, span: Span, source: &str) {
        let verbatim = source.get(span.clone()) == Some(text);
        self.pieces.push(Piece { at: self.text.len(), span, verbatim });
        self.text.push_str(text);
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Whether the byte at `at` is an escaped character or comes from an entity: then it is only itself.
    pub(super) fn is_literal(&self, at: usize, source: &str) -> bool {
        let piece = self.piece(at);
        if !piece.verbatim {
            return true;
        }
        let before = &source.as_bytes()[..piece.span.start + (at - piece.at)];
        before.iter().rev().take_while(|byte| **byte == b'\\').count() % 2 == 1
    }

    /// The place in the file of a part of the run.
    pub(super) fn place(&self, start: usize, end: usize) -> Span {
        let first = self.piece(start);
        let from = if first.verbatim { first.span.start + (start - first.at) } else { first.span.start };
        let last = self.piece(end.saturating_sub(1).max(start));
        let to = if last.verbatim { last.span.start + (end - last.at) } else { last.span.end };
        from..to.max(from)
    }

    fn piece(&self, at: usize) -> &Piece {
        let next = self.pieces.partition_point(|piece| piece.at <= at);
        &self.pieces[next.saturating_sub(1)]
    }

    /// The next find from `from`, with its place in the run.
    pub(super) fn next(&self, mut from: usize, source: &str) -> Option<(std::ops::Range<usize>, Find<'_>)> {
        loop {
            let open = from + self.text[from..].find(['{', '['])?;
            from = open + 1;
            if self.is_literal(open, source) {
                continue;
            }
            let inner = &self.text[from..];
            if self.text[open..].starts_with('{') {
                let close = inner.find(['{', '}']).filter(|at| inner[*at..].starts_with('}'));
                return Some(match close {
                    Some(at) => (open..from + at + 1, Find::Braces(&inner[..at])),
                    None => (open..from, Find::Open),
                });
            }
            if let Some(label) = inner.strip_prefix('^')
                && let Some(end) = label.find(|c: char| c == ']' || c == '[' || c.is_whitespace())
                && end > 0
                && label[end..].starts_with(']')
            {
                return Some((open..from + 1 + end + 1, Find::Call(&label[..end])));
            }
        }
    }

    /// A part of the run as an inline.
    pub(super) fn inline(&self, part: std::ops::Range<usize>) -> Inline {
        let span = self.place(part.start, part.end);
        Inline { kind: InlineKind::Text(self.text[part].to_owned()), span }
    }
}

/// Whether the inside of braces is the name of a role: `france_services`.
pub(super) fn is_role(inner: &str) -> bool {
    inner.starts_with(|c: char| c.is_ascii_lowercase())
        && inner.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}

/// `[words] (https://…)`: what would be links, were it not for the space.
pub(super) fn parted_links(text: &str) -> Vec<std::ops::Range<usize>> {
    let mut found = Vec::new();
    for (close, _) in text.match_indices("] ") {
        let after = text[close + 1..].trim_start();
        let is_address = ["(https://", "(http://", "(mailto:", "(tel:"].iter().any(|start| after.starts_with(start));
        let open = text[..close].rfind(['[', ']']).filter(|at| text[*at..].starts_with('[') && at + 1 < close);
        let end = after.find([')', ' ', '\n']).filter(|at| after[*at..].starts_with(')'));
        if let (true, Some(open), Some(end)) = (is_address, open, end) {
            found.push(open..text.len() - after.len() + end + 1);
        }
    }
    found
}

/// The places of `{role}` in a part of the source where braces are no role: code, an address.
pub(super) fn roles_in(source: &str, place: &Span) -> Vec<Span> {
    let text = &source[place.clone()];
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(open) = text[from..].find('{').map(|at| from + at) {
        let inner = &text[open + 1..];
        from = open + 1;
        if let Some(end) = inner.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))
            && inner[end..].starts_with('}')
            && is_role(&inner[..end])
        {
            found.push(place.start + open..place.start + open + end + 2);
        }
    }
    found
}
