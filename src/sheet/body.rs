//! Reads the Markdown of a sheet into blocks, from the events of pulldown-cmark.
//!
//! Smart punctuation stays off (French typography is `language::typography`'s work), and so do the options that
//! other Markdown editors do not know.

use std::iter::Peekable;

use pulldown_cmark::{Event, HeadingLevel, LinkType, OffsetIter, Options, Parser, Tag};

use super::attributes::{self, Attributes};
use super::notes::Notebook;
use super::outline::{self, Heading, Piece};
use super::report::{NONE, Report};
use super::words::{self, Find, Run, Setting};
use super::{Block, BlockKind, Image, Inline, InlineKind, Note, Span, Way, callout, plain_text, ways};
use crate::language::slug;

/// The deepest that blocks and words may nest. A list is two levels (itself and its item); real sheets have six.
const DEEPEST: usize = 32;

/// Reads what lies at `place`.
pub(super) fn read(place: &Span, is_translation: bool, report: &mut Report<'_>) -> (Vec<Block>, Vec<Note>) {
    let text = report.text();
    if let Some(line) = too_deep(text, place) {
        report.error("sheet-too-deep", &line, &[("deepest", &DEEPEST.to_string())]);
        return (Vec::new(), Vec::new());
    }
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_DEFINITION_LIST;
    let events = Parser::new_ext(&text[place.clone()], options).into_offset_iter().peekable();
    let mut reader = Reader {
        text,
        base: place.start,
        is_translation,
        events,
        report,
        notes: Notebook::default(),
        depth: 0,
        setting: Setting::Prose,
        in_note: false,
        has_box: false,
    };
    let pieces = reader.pieces();
    let notes = std::mem::take(&mut reader.notes).finish(report);
    (outline::nest(pieces, report), notes)
}

struct Reader<'a, 'r, 's> {
    /// The whole file.
    text: &'a str,
    /// Where the body starts in it.
    base: usize,
    /// Whether `*emphasis*` is words of the site's language.
    is_translation: bool,
    events: Peekable<OffsetIter<'a>>,
    report: &'r mut Report<'s>,
    notes: Notebook,
    depth: usize,
    setting: Setting,
    in_note: bool,
    /// Whether a `[ ]` was read since the current item started.
    has_box: bool,
}

impl<'a> Reader<'a, '_, '_> {
    fn next(&mut self) -> Option<(Event<'a>, Span)> {
        self.events.next().map(|(event, range)| (event, self.base + range.start..self.base + range.end))
    }

    fn peek(&mut self) -> Option<&Event<'a>> {
        self.events.peek().map(|(event, _)| event)
    }

    /// Reads the inside of a tag whose start was taken, then leaves it. Too deep, it is left at once.
    fn inside<T>(&mut self, span: &Span, read: impl FnOnce(&mut Self) -> T) -> Option<T> {
        let read = if self.depth < DEEPEST {
            self.depth += 1;
            let read = read(self);
            self.depth -= 1;
            Some(read)
        } else {
            let place = self.first_line(span);
            self.report.error("sheet-too-deep", &place, &[("deepest", &DEEPEST.to_string())]);
            None
        };
        let mut open = 0_usize;
        while let Some((event, _)) = self.next() {
            match event {
                Event::Start(_) => open += 1,
                Event::End(_) if open == 0 => break,
                Event::End(_) => open -= 1,
                _ => {}
            }
        }
        read
    }

    /// Reads words in another setting.
    fn words_in(&mut self, setting: Setting, span: &Span) -> Vec<Inline> {
        let before = std::mem::replace(&mut self.setting, setting);
        let words = self.inside(span, Self::words).unwrap_or_default();
        self.setting = before;
        words
    }

    /// A place without the line ends that pulldown-cmark counts in.
    fn trimmed(&self, span: Span) -> Span {
        let length = self.text[span.clone()].trim_end().len();
        span.start..span.start + length
    }

    fn first_line(&self, span: &Span) -> Span {
        let line = self.text[span.clone()].lines().next().unwrap_or_default();
        span.start..span.start + line.len()
    }

    // ---- Blocks

    fn pieces(&mut self) -> Vec<Piece> {
        let mut pieces = Vec::new();
        while let Some(event) = self.peek() {
            match event {
                Event::Start(Tag::Heading { .. }) => pieces.extend(self.heading().map(Piece::Heading)),
                Event::End(_) => {
                    self.next();
                }
                _ => pieces.extend(self.block().map(Piece::Block)),
            }
        }
        pieces
    }

    /// The blocks up to the end of what holds them.
    fn blocks(&mut self) -> Vec<Block> {
        let mut blocks = Vec::new();
        while let Some(event) = self.peek() {
            match event {
                Event::End(_) => break,
                Event::Start(Tag::Heading { .. }) => {
                    if let Some(Heading { words, span, .. }) = self.heading() {
                        self.report.error("sheet-heading-nested", &span, &[("title", &plain_text(&words))]);
                        let strong = Inline { kind: InlineKind::Strong(words), span: span.clone() };
                        blocks.push(Block { kind: BlockKind::Paragraph(vec![strong]), span });
                    }
                }
                _ => {
                    if let Some(block) = self.block() {
                        ways::push(&mut blocks, block);
                    }
                }
            }
        }
        blocks
    }

    /// The next block. It takes one event at least, and never an end.
    fn block(&mut self) -> Option<Block> {
        if self.peek().is_some_and(is_inline) {
            // The words of a tight item have no paragraph of their own.
            let words = self.words();
            let span = words.first()?.span.start..words.last()?.span.end;
            self.refuse_hidden_ways(&words);
            return paragraph(words, span);
        }
        let (event, span) = self.next()?;
        let span = self.trimmed(span);
        let kind = match event {
            Event::Start(Tag::Paragraph) => {
                let words = self.inside(&span, Self::words)?;
                self.refuse_hidden_ways(&words);
                return paragraph(words, span);
            }
            Event::Start(Tag::BlockQuote(_)) => self.quote(&span)?,
            Event::Start(Tag::List(start)) => self.list(start, &span)?,
            Event::Start(Tag::DefinitionList) => self.definitions(&span)?,
            Event::Start(Tag::Table(_)) => self.table(&span)?,
            Event::Start(Tag::CodeBlock(_)) => {
                self.refuse_roles(&span, "code");
                BlockKind::Code(self.inside(&span, Self::code)?)
            }
            Event::Start(Tag::FootnoteDefinition(label)) => {
                self.note(&label, span);
                return None;
            }
            Event::Start(Tag::HtmlBlock) => {
                self.refuse_html(&span);
                self.inside(&span, |_| ());
                return None;
            }
            Event::Html(_) => {
                self.refuse_html(&span);
                return None;
            }
            Event::Rule => BlockKind::Rule,
            Event::Start(_) => {
                // No other tag opens a block with our options; its words are kept if one does.
                let blocks = self.inside(&span, Self::blocks)?;
                BlockKind::Quote(blocks)
            }
            _ => return None,
        };
        Some(Block { kind, span })
    }

    fn heading(&mut self) -> Option<Heading> {
        let (event, whole) = self.next()?;
        let Event::Start(Tag::Heading { level, .. }) = event else { return None };
        let words = self.words_in(Setting::Heading, &whole);
        let words_end = words.last().map_or(whole.start, |word| word.span.end);
        let attributes = match attributes::find(self.text, &whole, words_end) {
            Some(place) => self.attributes(&place),
            None => Attributes::default(),
        };
        let is_underlined = !self.text[whole.clone()].starts_with('#');
        let span = self.trimmed(whole);
        let span = self.first_line(&span);
        if is_underlined {
            self.report.warning("sheet-heading-underlined", &span, &[("title", &plain_text(&words))]);
        }
        Some(Heading { level: level_number(level), words, attributes, span })
    }

    /// The attributes of a heading, unless it ends with a role: pulldown-cmark takes both for attributes.
    fn attributes(&mut self, place: &Span) -> Attributes {
        let inner = &self.text[place.start + 1..place.end - 1];
        if words::is_role(inner) && !outline::is_known_word(inner) {
            self.report.error("sheet-role-misplaced", place, &[("role", inner), ("where", "heading")]);
            return Attributes::default();
        }
        attributes::read(place, self.report)
    }

    fn quote(&mut self, span: &Span) -> Option<BlockKind> {
        let mut body = self.inside(span, Self::blocks)?;
        let Some(marker) = callout::marker(self.text, span) else { return Some(BlockKind::Quote(body)) };
        let word = callout::word(self.text, &marker);
        let Some(kind) = callout::kind_of(word) else {
            let meant = callout::meant(word).unwrap_or(NONE);
            let known = callout::words().map(|word| format!("[!{word}]")).collect::<Vec<_>>().join(", ");
            let facts = [("word", word), ("nearest", meant), ("known", &known)];
            self.report.error("sheet-callout-unknown", &marker, &facts);
            return Some(BlockKind::Quote(body));
        };
        callout::strip(&mut body, &marker, &self.text[marker.clone()]);
        if body.is_empty() {
            self.report.error("sheet-callout-empty", &marker, &[("word", word)]);
        }
        Some(BlockKind::Callout { kind, body })
    }

    fn list(&mut self, start: Option<u64>, span: &Span) -> Option<BlockKind> {
        let outer = std::mem::take(&mut self.has_box);
        let items = self.inside(span, |reader| {
            let mut items = Vec::new();
            while let Some(Event::Start(_)) = reader.peek() {
                let Some((_, span)) = reader.next() else { break };
                reader.has_box = false;
                let body = reader.inside(&span, Self::blocks).unwrap_or_default();
                items.push((body, reader.has_box, span));
            }
            items
        });
        self.has_box = outer;
        let items = items?;
        let boxes = items.iter().filter(|(_, has_box, _)| *has_box).count();
        if boxes > 0
            && let Some((_, _, item)) = items.iter().find(|(_, has_box, _)| !has_box)
        {
            let place = self.first_line(item);
            self.report.warning("sheet-papers-mixed", &place, &[]);
        }
        let items = items.into_iter().map(|(body, _, _)| body).collect();
        Some(if boxes > 0 { BlockKind::Papers(items) } else { BlockKind::List { start, items } })
    }

    fn definitions(&mut self, span: &Span) -> Option<BlockKind> {
        struct Entry {
            term: Vec<Inline>,
            span: Span,
            definitions: Vec<Vec<Block>>,
        }
        let mut entries = self.inside(span, |reader| {
            let mut entries: Vec<Entry> = Vec::new();
            while let Some(Event::Start(_)) = reader.peek() {
                let Some((event, span)) = reader.next() else { break };
                let span = reader.trimmed(span);
                if matches!(event, Event::Start(Tag::DefinitionListTitle)) {
                    let term = reader.words_in(Setting::Cell, &span);
                    entries.push(Entry { term, span, definitions: Vec::new() });
                } else {
                    let body = reader.inside(&span, Self::blocks).unwrap_or_default();
                    if let Some(entry) = entries.last_mut() {
                        entry.definitions.push(body);
                    }
                }
            }
            entries
        })?;

        for entry in &mut entries {
            // « Text\nSur place\n: … »: without a blank line, the paragraph above became part of the term.
            let Some(last) = entry.term.iter().rposition(|word| matches!(word.kind, InlineKind::SoftBreak)) else {
                continue;
            };
            if ways::kind_of(&plain_text(&entry.term[last + 1..])).is_some() {
                let start = entry.term.get(last + 1).map_or(entry.span.start, |word| word.span.start);
                entry.term.drain(..=last);
                entry.span.start = start;
                self.report.error("sheet-definition-glued", &entry.span, &[]);
            }
        }

        let kinds: Vec<_> = entries.iter().map(|entry| ways::kind_of(&plain_text(&entry.term))).collect();
        if kinds.iter().all(Option::is_some) {
            let mut list = Vec::new();
            for (entry, kind) in entries.into_iter().zip(kinds.into_iter().flatten()) {
                let Entry { span, definitions, .. } = entry;
                list.extend(definitions.into_iter().map(|body| Way { kind, span: span.clone(), body }));
            }
            ways::sort(&mut list);
            return Some(BlockKind::Ways(list));
        }
        if kinds.iter().any(Option::is_some) {
            let way = kinds.iter().position(Option::is_some).unwrap_or_default();
            let known = ways::known(&plain_text(&entries[way].term));
            for (entry, _) in entries.iter().zip(&kinds).filter(|(_, kind)| kind.is_none()) {
                let term = plain_text(&entry.term);
                let facts = [("term", term.as_str()), ("known", known.as_str())];
                self.report.error("sheet-ways-mixed", &entry.span, &facts);
            }
        } else {
            for entry in &entries {
                let term = plain_text(&entry.term);
                if let Some(meant) = ways::meant(&term) {
                    let facts = [("term", term.as_str()), ("meant", meant), ("known", &ways::known(meant))];
                    self.report.warning("sheet-way-near", &entry.span, &facts);
                }
            }
        }
        Some(BlockKind::Definitions(entries.into_iter().map(|entry| (entry.term, entry.definitions)).collect()))
    }

    fn table(&mut self, span: &Span) -> Option<BlockKind> {
        let mut rows = self.inside(span, |reader| {
            let mut rows: Vec<Vec<Vec<Inline>>> = Vec::new();
            while let Some(Event::Start(_)) = reader.peek() {
                let Some((_, row)) = reader.next() else { break };
                let mut end = row.start;
                let cells = reader.inside(&row, |reader| {
                    let mut cells = Vec::new();
                    while let Some(Event::Start(_)) = reader.peek() {
                        let Some((_, cell)) = reader.next() else { break };
                        end = end.max(cell.end);
                        cells.push(reader.words_in(Setting::Cell, &cell));
                    }
                    cells
                });
                reader.refuse_lost_cells(&(end..row.end.max(end)));
                rows.push(cells.unwrap_or_default());
            }
            rows
        })?;
        if rows.is_empty() {
            return None;
        }
        let head = rows.remove(0);
        for row in &mut rows {
            row.resize(head.len(), Vec::new());
        }
        Some(BlockKind::Table { head, rows })
    }

    /// A way that Markdown reads as prose loses its contact: « Sur place » glued under another definition, or
    /// « Par téléphone : {role} » on one line.
    fn refuse_hidden_ways(&mut self, words: &[Inline]) {
        let is_end = |word: &Inline| matches!(word.kind, InlineKind::SoftBreak | InlineKind::Break);
        for (number, line) in words.split(is_end).enumerate() {
            let (Some(first), Some(last)) = (line.first(), line.last()) else { continue };
            let InlineKind::Text(text) = &first.kind else { continue };
            let span = first.span.start..last.span.end;
            if number > 0 && line.len() == 1 && ways::kind_of(text).is_some() {
                self.report.error("sheet-way-glued", &span, &[("term", text.trim())]);
            } else if let Some((term, _)) = text.split_once(':')
                && ways::kind_of(term).is_some()
                && line.iter().any(|word| matches!(word.kind, InlineKind::Role(_)))
            {
                self.report.error("sheet-way-inline", &span, &[("term", term.trim())]);
            }
        }
    }

    /// pulldown-cmark drops the cells that the header has no column for: words must not vanish unseen.
    fn refuse_lost_cells(&mut self, rest: &Span) {
        let lost = &self.text[rest.clone()];
        let inner = lost.trim_matches(|c: char| c == '|' || c.is_whitespace());
        if !inner.is_empty() {
            let start = rest.start + lost.find(inner).unwrap_or(0);
            self.report.error("sheet-table-cells", &(start..start + inner.len()), &[("words", inner)]);
        }
    }

    fn code(&mut self) -> String {
        let mut code = String::new();
        while let Some(Event::Text(_)) = self.peek() {
            if let Some((Event::Text(text), _)) = self.next() {
                code.push_str(&text.replace("\r\n", "\n"));
            }
        }
        code
    }

    fn note(&mut self, label: &str, span: Span) {
        let outer = std::mem::replace(&mut self.in_note, true);
        let blocks = self.inside(&span, Self::blocks);
        self.in_note = outer;
        let mut body: Vec<Inline> = Vec::new();
        for block in blocks.unwrap_or_default() {
            let BlockKind::Paragraph(words) = block.kind else {
                self.report.error("sheet-note-form", &block.span, &[("label", label), ("fault", "block")]);
                continue;
            };
            if let Some(last) = body.last() {
                let end = last.span.end;
                body.push(Inline { kind: InlineKind::Break, span: end..end });
            }
            body.extend(words);
        }
        self.notes.define(Note { label: label.to_owned(), body, span }, self.report);
    }

    // ---- Words

    /// The words up to the end of what holds them, or to the next block.
    fn words(&mut self) -> Vec<Inline> {
        let mut out = Vec::new();
        let mut run = Run::default();
        while self.peek().is_some_and(is_inline) {
            let Some((event, span)) = self.next() else { break };
            if let Event::Text(text) = event {
                run.push(&text, span, self.text);
                continue;
            }
            self.end_run(&mut run, &mut out);
            let kind = match event {
                Event::Start(Tag::Emphasis) if self.is_translation => {
                    self.inside(&span, Self::words).map(InlineKind::Foreign)
                }
                Event::Start(Tag::Strong | Tag::Emphasis) => self.strong(&span),
                Event::Start(Tag::Link { link_type, dest_url, .. }) => self.link(link_type, &dest_url, &span),
                Event::Start(Tag::Image { dest_url, .. }) => Some(self.image(&dest_url, &span)),
                Event::Start(_) => self.inside(&span, Self::words).map(InlineKind::Strong),
                Event::Code(code) => {
                    self.refuse_roles(&span, "code");
                    Some(InlineKind::Code(code.into_string()))
                }
                Event::InlineHtml(_) | Event::Html(_) => {
                    self.refuse_html(&span);
                    None
                }
                Event::FootnoteReference(label) => self.note_call(&label, &span),
                Event::SoftBreak => Some(InlineKind::SoftBreak),
                Event::HardBreak => Some(InlineKind::Break),
                Event::TaskListMarker(_) => {
                    self.has_box = true;
                    None
                }
                _ => None,
            };
            out.extend(kind.map(|kind| Inline { kind, span }));
        }
        self.end_run(&mut run, &mut out);
        out
    }

    /// Emphasis inside emphasis is one emphasis: there is one weight for what matters.
    fn strong(&mut self, span: &Span) -> Option<InlineKind> {
        let words = self.inside(span, Self::words)?;
        let mut flat = Vec::with_capacity(words.len());
        for word in words {
            match word.kind {
                InlineKind::Strong(inner) => flat.extend(inner),
                kind => flat.push(Inline { kind, span: word.span }),
            }
        }
        Some(InlineKind::Strong(flat))
    }

    fn link(&mut self, link_type: LinkType, address: &str, span: &Span) -> Option<InlineKind> {
        let words = self.inside(span, Self::words)?;
        let address = match link_type {
            LinkType::Email => format!("mailto:{address}"),
            _ => address.trim().to_owned(),
        };
        if address.is_empty() {
            self.report.error("sheet-link-empty", span, &[("fault", "address")]);
        }
        if plain_text(&words).trim().is_empty() {
            self.report.error("sheet-link-empty", span, &[("fault", "words")]);
        }
        if let Some(scheme) = refused_scheme(&address) {
            self.report.error("sheet-link-scheme", span, &[("scheme", scheme)]);
        }
        let words_end = words.last().map_or(span.start, |word| word.span.end).clamp(span.start, span.end);
        self.refuse_roles(&(words_end..span.end), "address");
        Some(InlineKind::Link { address, words })
    }

    fn image(&mut self, file: &str, span: &Span) -> InlineKind {
        let words = self.words_in(Setting::Alternative, span);
        let alternative = plain_text(&words).split_whitespace().collect::<Vec<_>>().join(" ");
        if alternative.is_empty() {
            self.report.error("sheet-image-alternative", span, &[("file", file)]);
        }
        InlineKind::Image(Image { file: file.to_owned(), alternative, span: span.clone() })
    }

    fn note_call(&mut self, label: &str, span: &Span) -> Option<InlineKind> {
        if self.in_note {
            self.report.error("sheet-note-form", span, &[("label", label), ("fault", "call")]);
            return None;
        }
        Some(InlineKind::NoteCall(self.notes.call(label)))
    }

    /// Turns a run of text into inlines: text, roles; the rest of what braces and brackets may be has diagnostics.
    fn end_run(&mut self, run: &mut Run, out: &mut Vec<Inline>) {
        let run = std::mem::take(run);
        let text = run.text();
        if text.is_empty() {
            return;
        }
        let starts_line =
            out.last().is_none_or(|before| matches!(before.kind, InlineKind::SoftBreak | InlineKind::Break));
        if starts_line
            && self.setting == Setting::Prose
            && (text.starts_with(": ") || text.starts_with(":\t"))
            && !run.is_literal(0, self.text)
        {
            self.report.error("sheet-definition-glued", &run.place(0, text.len()), &[]);
        }
        for link in words::parted_links(text).into_iter().filter(|link| !run.is_literal(link.start, self.text)) {
            let words = text[link.start + 1..link.end].split_once(']').map_or("", |(words, _)| words);
            self.report.error("sheet-link-parted", &run.place(link.start, link.end), &[("words", words)]);
        }
        let mut kept = 0;
        let mut from = 0;
        while let Some((part, find)) = run.next(from, self.text) {
            let place = run.place(part.start, part.end);
            from = part.end;
            let inner = match find {
                Find::Call(label) => {
                    self.notes.call_unknown(label, place);
                    continue;
                }
                Find::Braces(inner) => inner,
                Find::Open => &text[part.end..],
            };
            let is_closed = matches!(find, Find::Braces(_));
            if is_closed && words::is_role(inner) {
                let setting = match self.setting {
                    Setting::Prose | Setting::Cell => {
                        if kept < part.start {
                            out.push(run.inline(kept..part.start));
                        }
                        out.push(Inline { kind: InlineKind::Role(inner.to_owned()), span: place });
                        kept = part.end;
                        continue;
                    }
                    Setting::Heading => "heading",
                    Setting::Alternative => "alternative",
                };
                self.report.error("sheet-role-misplaced", &place, &[("role", inner), ("where", setting)]);
            } else if inner.starts_with(['#', '.']) || (is_closed && inner.contains('=')) {
                self.report.error("sheet-attributes-misplaced", &place, &[]);
            } else {
                let meant = if is_closed { slug(inner).replace('-', "_") } else { String::new() };
                let meant = if words::is_role(&meant) { &*meant } else { NONE };
                let written = if is_closed { &text[part] } else { "brace" };
                self.report.error("sheet-role-form", &place, &[("written", written), ("proposed", meant)]);
            }
        }
        if kept < text.len() {
            out.push(run.inline(kept..text.len()));
        }
    }

    fn refuse_roles(&mut self, place: &Span, setting: &str) {
        for span in words::roles_in(self.text, place) {
            let role = &self.text[span.start + 1..span.end - 1];
            self.report.error("sheet-role-misplaced", &span, &[("role", role), ("where", setting)]);
        }
    }

    fn refuse_html(&mut self, span: &Span) {
        let place = self.first_line(span);
        self.report.error("sheet-html", &place, &[("written", &self.text[place.clone()])]);
    }
}

/// A paragraph, a figure when an image is all it holds, nothing when nothing is left of it.
fn paragraph(mut words: Vec<Inline>, span: Span) -> Option<Block> {
    let kind = match words.as_mut_slice() {
        [] => return None,
        [Inline { kind: InlineKind::Image(image), .. }] => BlockKind::Figure(image.clone()),
        _ => BlockKind::Paragraph(words),
    };
    Some(Block { kind, span })
}

fn is_inline(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => matches!(
            tag,
            Tag::Emphasis
                | Tag::Strong
                | Tag::Strikethrough
                | Tag::Superscript
                | Tag::Subscript
                | Tag::Link { .. }
                | Tag::Image { .. }
        ),
        Event::End(_) | Event::Rule | Event::Html(_) => false,
        _ => true,
    }
}

fn level_number(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}

/// The scheme of an address when it is none of those that paper and screen can follow.
fn refused_scheme(address: &str) -> Option<&str> {
    if address.starts_with("//") {
        return Some("//");
    }
    let (scheme, _) = address.split_once(':')?;
    let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b));
    let is_known = ["https", "http", "mailto", "tel"].iter().any(|known| scheme.eq_ignore_ascii_case(known));
    (is_scheme && !is_known).then_some(scheme)
}

/// The first line that opens more blocks inside one another than [`DEEPEST`]. pulldown-cmark would read it, but
/// looks through every open block again at each line after it.
fn too_deep(text: &str, place: &Span) -> Option<Span> {
    let mut start = place.start;
    for line in text[place.clone()].split_inclusive('\n') {
        if line.len() > DEEPEST && opens_too_many(line) {
            return Some(start..start + line.trim_end().len());
        }
        start += line.len();
    }
    None
}

fn opens_too_many(line: &str) -> bool {
    let mut rest = line;
    for _ in 0..=DEEPEST {
        rest = rest.trim_start();
        if is_rule(rest) {
            return false;
        }
        match marker_length(rest) {
            Some(length) => rest = &rest[length..],
            None => return false,
        }
    }
    true
}

/// `- - -` is a line across the page, not a list in a list in a list.
fn is_rule(line: &str) -> bool {
    let mut marks = line.bytes().filter(|b| !b.is_ascii_whitespace());
    let Some(first) = marks.next() else { return true };
    b"-*_".contains(&first) && marks.all(|b| b == first)
}

/// The length of a marker that opens a block: `>`, `-`, `12.`, `:`, `[^x]:`.
fn marker_length(line: &str) -> Option<usize> {
    let bytes = line.as_bytes();
    let ends_at = |at: usize| bytes.get(at).is_none_or(u8::is_ascii_whitespace);
    match bytes.first()? {
        b'>' => Some(1),
        b'-' | b'*' | b'+' | b':' if ends_at(1) => Some(1),
        b'0'..=b'9' => {
            let figures = bytes.iter().take(9).take_while(|b| b.is_ascii_digit()).count();
            (matches!(bytes.get(figures), Some(b'.' | b')')) && ends_at(figures + 1)).then_some(figures + 1)
        }
        b'[' if line.starts_with("[^") => line.find("]:").map(|at| at + 2),
        _ => None,
    }
}
