//! Words as spans.

use super::super::builder::Target;
use super::super::frame::Role;
use super::super::typeset::{Span, Style};
use super::writer::Writer;
use crate::document::{Inline, Target as LinkTo, plain_text};

impl Writer<'_, '_> {
    /// Words as spans: links, languages and calls get a node of their own under `node`.
    pub(super) fn spans(&mut self, node: usize, inlines: &[Inline], style: Style) -> Vec<Span> {
        let mut out = Vec::new();
        self.push_spans(node, 0, inlines, style, &mut out);
        out
    }

    pub(super) fn push_spans(&mut self, node: usize, tag: usize, inlines: &[Inline], style: Style, out: &mut Vec<Span>) {
        let span = |text: String, style: Style| Span { text, style, tag };
        for inline in inlines {
            match inline {
                Inline::Text(text) | Inline::Code(text) => out.push(span(text.clone(), style)),
                Inline::Strong(words) => self.push_spans(node, tag, words, Style { bold: true, ..style }, out),
                Inline::Phone(number) => out.push(span(number.clone(), Style { bold: true, ..style })),
                Inline::Abbreviation { word, .. } => out.push(span(word.clone(), style)),
                Inline::NoteCall { index } => {
                    let letter = crate::document::note_letter(*index);
                    out.push(span(format!("\u{a0}({letter})"), Style { color: self.inks.strong, bold: true, ..style }));
                }
                Inline::Break => out.push(span(" \n".into(), style)),
                Inline::Foreign { language, words } => {
                    let own = self.b.inline_node(node, Role::Span, Some(language.clone()));
                    self.push_spans(node, own, words, style, out);
                }
                Inline::Link { target, words, reference } => {
                    let target = match target {
                        LinkTo::Address(address) => Some(Target::Address(address.clone())),
                        LinkTo::Anchor(id) => Some(Target::Anchor(id.clone())),
                        LinkTo::Sheet { .. } | LinkTo::Page(_) => None,
                    };
                    let own = match target {
                        Some(target) if tag == 0 => {
                            let contents = plain_text(words);
                            self.b.link_node(node, target, contents)
                        }
                        _ => tag,
                    };
                    self.push_spans(node, own, words, style, out);
                    if let Some(n) = reference {
                        let strong = Style { bold: true, color: self.inks.strong, ..style };
                        out.push(Span { text: format!("\u{a0}[{n}]"), style: strong, tag: own });
                    }
                }
            }
        }
    }
}
