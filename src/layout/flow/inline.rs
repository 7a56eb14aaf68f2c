//! Words as spans.

use super::super::builder::Target;
use super::super::frame::Role;
use super::super::typeset::{Span, Style};
use super::writer::Writer;
use crate::document::{Inline, Target as LinkTo, note_letter, plain_text};

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
                    let letter = note_letter(*index);
                    let style = Style { color: self.inks.strong, bold: true, ..style };
                    let own = match self.notes.get(&letter) {
                        Some(id) if tag == 0 => {
                            let contents = self.words.with("layout-note", &[("letter", &letter)]);
                            self.b.link_node(node, Target::Anchor(id.clone()), contents)
                        }
                        _ => tag,
                    };
                    out.push(Span { text: format!("\u{a0}({letter})"), style, tag: own });
                }
                Inline::Break => out.push(span(" \n".into(), style)),
                Inline::Foreign { language, words } => {
                    let own = self.b.inline_node(node, Role::Span, Some(language.clone()));
                    self.push_spans(node, own, words, style, out);
                }
                Inline::Link { target: to, words, reference } => {
                    let target = match to {
                        LinkTo::Address(address) => Some(Target::Address(address.clone())),
                        LinkTo::Anchor(id) => self.pages.leads(id).then(|| Target::Anchor(id.clone())),
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
                    if let LinkTo::Anchor(id) = to {
                        self.push_page(id, own, style, out);
                    }
                    if let Some(n) = reference {
                        let strong = Style { bold: true, color: self.inks.strong, ..style };
                        out.push(Span { text: format!("\u{a0}[{n}]"), style: strong, tag: own });
                    }
                }
            }
        }
    }

    /// « (voir page 4) » after the words of a link inside the paper.
    fn push_page(&mut self, id: &str, tag: usize, style: Style, out: &mut Vec<Span>) {
        let Some(page) = self.pages.ask(id) else { return };
        let number = page.to_string();
        let see = self.words.with("layout-see-page", &[("page", &number)]);
        let see = see.replace(&format!(" {number}"), &format!("\u{a0}{number}"));
        out.push(Span { text: format!(" ({see}"), style, tag });
        let type_ = &mut self.b.type_;
        let short = self.pages.short_of(id, || type_.words(&number, style).width);
        if short > 0.0 {
            // The lines are the same whichever number stands here: room for the widest that was tried.
            let space = self.b.type_.words("\u{a0}", style).width;
            out.push(Span { text: "\u{a0}".into(), style: Style { size: style.size * short / space, ..style }, tag });
        }
        out.push(Span { text: ")".into(), style, tag });
    }
}
