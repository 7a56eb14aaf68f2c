//! A file's text, and a place in it.

use std::ops::Range;
use std::sync::Arc;

/// The text of one file as the author knows it.
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    /// Its path from the project's root, with `/` between segments: `content/sheets/x.md`.
    pub name: String,
    /// Its whole text. A byte-order mark is not part of it: offsets start after the mark.
    pub text: String,
}

/// A range of bytes in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file.
    pub source: Arc<Source>,
    /// Byte offsets into [`Source::text`], on character boundaries.
    pub span: Range<usize>,
}

impl Place {
    /// A place; offsets past the end or inside a character are moved back to the nearest boundary.
    #[must_use]
    pub fn new(source: &Arc<Source>, span: Range<usize>) -> Self {
        let floor = |mut at: usize| {
            at = at.min(source.text.len());
            while !source.text.is_char_boundary(at) {
                at -= 1;
            }
            at
        };
        let start = floor(span.start);
        Self { source: Arc::clone(source), span: start..floor(span.end).max(start) }
    }

    /// The path of its file, from the project's root.
    #[must_use]
    pub fn file(&self) -> &str {
        &self.source.name
    }

    /// The empty place at its end.
    #[must_use]
    pub fn end(&self) -> Self {
        Self { source: Arc::clone(&self.source), span: self.span.end..self.span.end }
    }

    /// The line, from 1. CR LF and LF both end a line.
    #[must_use]
    pub fn line(&self) -> usize {
        self.source.text[..self.span.start].bytes().filter(|b| *b == b'\n').count() + 1
    }

    /// The column, from 1, in characters as an editor counts them (a tab or an emoji is one).
    #[must_use]
    pub fn column(&self) -> usize {
        let before = &self.source.text[..self.span.start];
        before[before.rfind('\n').map_or(0, |i| i + 1)..].chars().count() + 1
    }

    /// The text of the line on which the place starts, without its end.
    #[must_use]
    pub fn line_text(&self) -> &str {
        let text = &self.source.text;
        let start = text[..self.span.start].rfind('\n').map_or(0, |i| i + 1);
        let end = text[start..].find('\n').map_or(text.len(), |i| start + i);
        text[start..end].trim_end_matches('\r')
    }
}
