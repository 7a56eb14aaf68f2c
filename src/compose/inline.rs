//! Words: roles, links, notes, terms and phones resolved, typography done.

use super::address::{sheet_address, short_address};
use super::body::{Composer, Medium};
use super::deadline::capitalised;
use super::foreign::in_language;
use super::phone;
use crate::catalogue::Sheet;
use crate::document::{Inline, Reference, Target, plain_text};
use crate::sheet::{self as draft, InlineKind};

/// Whether hard words are explained here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Terms {
    /// In prose.
    Explained,
    /// In titles, terms of lists and cells: an explanation would be in the way.
    AsWritten,
}

impl<'c> Composer<'c> {
    /// The words of a paragraph.
    pub(super) fn prose(&mut self, inlines: &[draft::Inline]) -> Vec<Inline> {
        self.words_of(inlines, Terms::Explained)
    }

    /// The words of a title.
    pub(super) fn title(&mut self, inlines: &[draft::Inline]) -> Vec<Inline> {
        self.words_of(inlines, Terms::AsWritten)
    }

    pub(super) fn words_of(&mut self, inlines: &[draft::Inline], terms: Terms) -> Vec<Inline> {
        let mut words = self.convert(inlines, true);
        // The glossary explains in the site's language.
        if terms == Terms::Explained && !self.is_translation() {
            words = self.explained.explain(words, &self.catalogue.glossary);
        }
        self.finish(words)
    }

    /// Typography and phones, for words that hold no role and no link of the author.
    pub(super) fn finish(&self, mut words: Vec<Inline>) -> Vec<Inline> {
        trim(&mut words);
        self.typeset_all(&mut words);
        self.mark_latin(phone::mark(words, &self.short_numbers))
    }

    /// A text of the site's files (a contact's name, its hours), typeset, its phones marked.
    pub(super) fn line(&self, text: &str) -> Vec<Inline> {
        self.finish(vec![Inline::Text(text.to_owned())])
    }

    fn convert(&mut self, inlines: &[draft::Inline], starts: bool) -> Vec<Inline> {
        let mut out: Vec<Inline> = Vec::with_capacity(inlines.len());
        for inline in inlines {
            match &inline.kind {
                InlineKind::Text(text) => push_text(&mut out, text),
                InlineKind::SoftBreak => push_text(&mut out, " "),
                InlineKind::Strong(words) => {
                    let starts = starts && out.is_empty();
                    let words = self.convert(words, starts);
                    out.push(Inline::Strong(words));
                }
                InlineKind::Code(code) => out.push(Inline::Code(code.clone())),
                InlineKind::Foreign(words) => {
                    let words = self.convert(words, false);
                    out.push(self.foreign(words));
                }
                InlineKind::Role(role) => {
                    let (name, is_own) = self.inline_name(role);
                    let name = if starts && out.is_empty() { capitalised(&name) } else { name };
                    if is_own {
                        push_text(&mut out, &name);
                    } else {
                        out.push(self.foreign(vec![Inline::Text(name)]));
                    }
                }
                InlineKind::Link { address, words } => self.link(address, words, &mut out),
                InlineKind::NoteCall(index) => out.push(Inline::NoteCall { index: *index }),
                // A picture inside a sentence says its alternative: the waist has no picture among words.
                InlineKind::Image(image) => push_text(&mut out, &image.alternative),
                InlineKind::Break => out.push(Inline::Break),
            }
        }
        out
    }

    fn link(&mut self, address: &str, words: &[draft::Inline], out: &mut Vec<Inline>) {
        let words = self.convert(words, false);
        let words = if words.is_empty() { vec![Inline::Text(short_address(address).to_owned())] } else { words };
        if let Some(anchor) = address.strip_prefix('#') {
            out.push(Inline::Link { target: Target::Anchor(anchor.to_owned()), words, reference: None });
        } else if let Some((sheet, anchor)) = self.sheet_of(address) {
            self.sheet_link(sheet, anchor, words, out);
        } else {
            let reference = self.reference(&plain_text(&words), address);
            out.push(Inline::Link { target: Target::Address(address.to_owned()), words, reference });
        }
    }

    /// The sheet that `autre-fiche.md#etape` names: in the same language when it has one.
    fn sheet_of<'a>(&self, address: &'a str) -> Option<(&'c Sheet, Option<&'a str>)> {
        let (path, anchor) = address.split_once('#').map_or((address, None), |(p, a)| (p, Some(a)));
        let name = path.strip_suffix(".md")?;
        let name = name.strip_prefix("./").unwrap_or(name);
        let (slug, language) = match name.rsplit_once('.') {
            Some((slug, language)) => (slug, language),
            None => (name, self.sheet.language.as_str()),
        };
        let sheet =
            self.catalogue.sheet(slug, language).or_else(|| self.catalogue.sheet(slug, &self.catalogue.site.language));
        sheet.map(|sheet| (sheet, anchor))
    }

    fn sheet_link(&mut self, sheet: &Sheet, anchor: Option<&str>, mut words: Vec<Inline>, out: &mut Vec<Inline>) {
        if sheet.language != self.sheet.language {
            // A link to a page that the reader may not read says so.
            push_text(&mut words, &format!(" ({})", in_language(self.words, &sheet.language)));
        }
        if self.medium == Medium::Web {
            let target = Target::Sheet {
                slug: sheet.slug.as_str().to_owned(),
                language: sheet.language.clone(),
                anchor: anchor.map(str::to_owned),
            };
            out.push(Inline::Link { target, words, reference: None });
            return;
        }
        let names_it = plain_text(&words).contains(sheet.title.as_str());
        let address = sheet_address(self.catalogue, sheet);
        let name = self.words.with("paper-sheet", &[("title", &sheet.title)]);
        if address.is_empty() {
            out.extend(words);
        } else {
            let reference = self.reference(&sheet.title, &address);
            out.push(Inline::Link { target: Target::Address(address), words, reference });
        }
        if !names_it {
            push_text(out, &format!(" ({name})"));
        }
    }

    /// The number that paper prints after a link, the same for the same address; none on the web, nor when the words
    /// are the address itself.
    fn reference(&mut self, title: &str, address: &str) -> Option<usize> {
        let short = short_address(address);
        if self.medium == Medium::Web || short_address(title.trim()).eq_ignore_ascii_case(short) {
            return None;
        }
        if let Some(known) = self.links.iter().position(|link| link.short == short) {
            return Some(known + 1);
        }
        self.links.push(Reference {
            title: self.typeset(title),
            address: address.to_owned(),
            short: short.to_owned(),
        });
        Some(self.links.len())
    }
}

/// Adds text, joined to the text before it.
fn push_text(out: &mut Vec<Inline>, text: &str) {
    if let Some(Inline::Text(last)) = out.last_mut() {
        last.push_str(text);
    } else if !text.is_empty() {
        out.push(Inline::Text(text.to_owned()));
    }
}

/// Spaces at the ends of a paragraph are the source's, not the reader's.
fn trim(words: &mut Vec<Inline>) {
    while let Some(Inline::Text(text)) = words.first_mut() {
        *text = text.trim_start().to_owned();
        if !text.is_empty() {
            break;
        }
        words.remove(0);
    }
    while let Some(Inline::Text(text)) = words.last_mut() {
        *text = text.trim_end().to_owned();
        if !text.is_empty() {
            break;
        }
        words.pop();
    }
}
