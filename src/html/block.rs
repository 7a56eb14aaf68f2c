//! Blocks of a document as markup. It is the program's, not the theme's: a theme dresses it with its style.

use std::collections::BTreeMap;

use super::escape::{Attribute as A, Href, Icon, Markup};
use super::here::Here;
use crate::document::{
    Block, Callout, CalloutKind, Case, Cost, Figure, Inline, Item, List, Note, Phase, Step, Table, Target, Way, WayKind,
    Ways, plain_text,
};
use crate::language::{Words, direction};

/// Ids that the program adds start with this, so that an author's cannot clash with them by chance.
pub(super) const OWN: &str = "_";

/// Writes the blocks of one page.
pub(super) struct Writer<'a> {
    pub(super) here: Here<'a>,
    /// The language of sheets that live at the root.
    pub(super) site_language: &'a str,
    pub(super) icons: &'a BTreeMap<String, Icon>,
    pub(super) words: &'a Words,
    pub(super) out: Markup,
    notes: Vec<&'a Note>,
    /// Whether a note has been called: the first call is where its « retour » leads.
    called: Vec<bool>,
    lists: usize,
    tables: usize,
    in_link: bool,
    /// Whether steps, cases, and phases without steps have a box to tick before their title.
    has_boxes: bool,
    /// BCP 47 language of the page.
    language: &'a str,
}

impl<'a> Writer<'a> {
    pub(super) fn new(
        here: Here<'a>,
        site_language: &'a str,
        icons: &'a BTreeMap<String, Icon>,
        words: &'a Words,
        blocks: &'a [Block],
        has_boxes: bool,
    ) -> Self {
        let mut notes = Vec::new();
        for block in blocks {
            if let Block::Notes(found) = block {
                notes.extend(found);
            }
        }
        let called = vec![false; notes.len()];
        let out = Markup::with_capacity(32 * 1024);
        let language = site_language;
        Self {
            here, site_language, icons, words, out, notes, called, lists: 0, tables: 0, in_link: false, has_boxes, language,
        }
    }

    /// The same on a page of another language than the site's.
    pub(super) fn in_language(self, language: &'a str) -> Self {
        Self { language, ..self }
    }

    /// Words that the template puts inside a link, or that must not lead anywhere.
    pub(super) fn words_alone(&mut self, words: &'a [Inline]) {
        self.in_link = true;
        self.inlines(words);
        self.in_link = false;
    }

    /// Blocks in order. Numbered phases stand in an ordered list, which goes on with its number after a phase that has
    /// none: without the style too, each deadline has its number once. Even one alone is in a list, for its number is
    /// read there. Steps have no number: a list tells how many there are and where each ends, and around a single one it
    /// would only be noise to who hears the page.
    pub(super) fn blocks(&mut self, blocks: &'a [Block]) {
        let mut rest = blocks;
        while let Some((block, after)) = rest.split_first() {
            let run = |of: fn(&Block) -> bool| rest.iter().take_while(|block| of(block)).count();
            let (steps, phases) = (run(|b| matches!(b, Block::Step(_))), run(|b| number(b).is_some()));
            if steps > 1 {
                self.run("steps", None, &rest[..steps]);
            } else if phases > 0 {
                self.run("phases", number(block), &rest[..phases]);
            } else {
                self.block(block, "section");
                rest = after;
                continue;
            }
            rest = &rest[steps.max(phases)..];
        }
    }

    /// Phases or steps that follow one another, as an ordered list. Its role is said because some browsers take it away
    /// from a list that shows no marker.
    fn run(&mut self, class: &'static str, start: Option<usize>, blocks: &'a [Block]) {
        let start = start.filter(|start| *start != 1).map(|start| A::Start(start as u64));
        let attributes: Vec<A> = [A::Role("list"), A::Class(class)].into_iter().chain(start).collect();
        self.out.open("ol", &attributes);
        for block in blocks {
            self.block(block, "li");
        }
        self.out.close("ol");
    }

    /// Lines of words, a paragraph each.
    pub(super) fn lines(&mut self, lines: &'a [Vec<Inline>]) {
        for line in lines {
            self.element("p", &[], line);
        }
    }

    /// One block; a phase or a step in an element of this name.
    fn block(&mut self, block: &'a Block, part: &'static str) {
        match block {
            Block::Paragraph(words) => self.element("p", &[], words),
            Block::Heading { level, id, words } => {
                let tag = match level {
                    0..=2 => "h2",
                    3 => "h3",
                    _ => "h4",
                };
                self.element(tag, &[A::Id(id)], words);
            }
            Block::Phase(phase) => self.phase(phase, part),
            Block::Step(step) => self.step(step, part),
            Block::Case(case) => self.case(case),
            Block::List(list) => self.list(list),
            Block::Papers(items) => self.papers(items),
            Block::Ways(ways) => self.ways(ways),
            Block::Definitions(definitions) => self.definitions(definitions),
            Block::Table(table) => self.table(table),
            Block::Callout(callout) => self.callout(callout),
            Block::Quote(blocks) => {
                self.out.open("blockquote", &[]);
                self.blocks(blocks);
                self.out.close("blockquote");
            }
            Block::Code(code) => {
                let label = self.words.get("html-code");
                self.out.open("pre", &[A::Focusable, A::Role("region"), A::Label(&label)]);
                self.out.open("code", &[]);
                self.out.text(code);
                self.out.close("code");
                self.out.close("pre");
            }
            Block::Rule => self.out.open("hr", &[]),
            Block::Figure(figure) => self.figure(figure),
            Block::Notes(notes) => self.notes(notes),
        }
    }

    fn element(&mut self, tag: &'static str, attributes: &[A], words: &'a [Inline]) {
        self.out.open(tag, attributes);
        self.inlines(words);
        self.out.close(tag);
    }

    fn phase(&mut self, phase: &'a Phase, part: &'static str) {
        self.out.open(part, &[A::Class(if phase.number.is_some() { "phase" } else { "phase plain" })]);
        // What asks for nothing else is ticked as a whole.
        let has_steps = phase.body.iter().any(|block| matches!(block, Block::Step(_)));
        self.title("h2", &phase.id, &phase.title, !has_steps);
        self.blocks(&phase.body);
        self.out.close(part);
    }

    /// The heading of a phase, step or case. With a box, its words are the box's label: a link in them would be followed
    /// where a tick was meant, so links and notes are only words there.
    fn title(&mut self, tag: &'static str, id: &'a str, words: &'a [Inline], can_be_ticked: bool) {
        if !(self.has_boxes && can_be_ticked) {
            return self.element(tag, &[A::Id(id)], words);
        }
        self.out.open(tag, &[A::Id(id)]);
        self.out.open("label", &[]);
        self.out.open("input", &[A::CheckBox]);
        self.in_link = true;
        self.element("span", &[], words);
        self.in_link = false;
        self.out.close("label");
        self.out.close(tag);
    }

    fn step(&mut self, step: &'a Step, part: &'static str) {
        self.out.open(part, &[A::Class("step")]);
        self.out.open("div", &[A::Class("step-head")]);
        self.title("h3", &step.id, &step.title, true);
        if let Some(cost) = &step.cost {
            let text = match cost {
                Cost::Free => self.words.get("html-free"),
                Cost::Paid => self.words.get("html-paid"),
                Cost::Varies => self.words.get("html-varies"),
                Cost::Amount(amount) => amount.clone(),
            };
            self.out.open("p", &[A::Class("tag")]);
            self.out.text(&text);
            self.out.close("p");
        }
        self.out.close("div");
        if let Some(deadline) = &step.deadline {
            self.out.open("p", &[A::Class("deadline")]);
            self.out.text(deadline);
            self.out.close("p");
        }
        self.blocks(&step.body);
        self.out.close(part);
    }

    fn case(&mut self, case: &'a Case) {
        self.out.open("section", &[A::Class("case")]);
        self.title("h4", &case.id, &case.title, true);
        self.blocks(&case.body);
        self.out.close("section");
    }

    fn list(&mut self, list: &'a List) {
        match list.start {
            None => self.items("ul", &[], &list.items),
            Some(1) => self.items("ol", &[], &list.items),
            Some(start) => self.items("ol", &[A::Start(start)], &list.items),
        }
    }

    fn items(&mut self, tag: &'static str, attributes: &[A], items: &'a [Item]) {
        self.out.open(tag, attributes);
        for item in items {
            self.out.open("li", &[]);
            self.item(item);
            self.out.close("li");
        }
        self.out.close(tag);
    }

    /// One paragraph alone needs no `<p>`.
    fn item(&mut self, item: &'a Item) {
        match item.as_slice() {
            [Block::Paragraph(words)] => self.inlines(words),
            blocks => self.blocks(blocks),
        }
    }

    fn papers(&mut self, items: &'a [Item]) {
        self.lists += 1;
        let id = format!("{OWN}papers-{}", self.lists);
        self.out.open("p", &[A::Class("papers-title"), A::Id(&id)]);
        self.out.text(&self.words.get("html-papers"));
        self.out.close("p");
        self.items("ul", &[A::Class("papers"), A::LabelledBy(&id)], items);
    }

    fn ways(&mut self, ways: &'a Ways) {
        if ways.rows.is_empty() {
            return;
        }
        self.out.open("dl", &[A::Class("ways")]);
        for row in &ways.rows {
            self.way(row);
        }
        self.out.close("dl");
    }

    fn way(&mut self, row: &'a Way) {
        let kind = row.kind;
        let icon = match kind {
            WayKind::Phone => "phone",
            WayKind::Counter => "map-pin",
            WayKind::Post => "mail",
            WayKind::Online => "monitor",
            WayKind::Ask | WayKind::Help => "info",
        };
        self.out.open("div", &[A::Class(if kind.is_channel() { "way" } else { "way guidance" })]);
        self.out.open("dt", &[]);
        self.icon(icon);
        self.out.open("span", &[]);
        self.out.text(&row.label);
        self.out.close("span");
        self.out.close("dt");
        self.out.open("dd", &[]);
        if let Some(phone) = &row.phone {
            self.out.open("p", &[A::Class("figures")]);
            self.phone(phone);
            self.out.close("p");
        }
        for line in &row.lines {
            self.element("p", &[], line);
        }
        self.out.close("dd");
        self.out.close("div");
    }

    fn definitions(&mut self, definitions: &'a [(Vec<Inline>, Vec<Item>)]) {
        self.out.open("dl", &[A::Class("definitions")]);
        for (term, bodies) in definitions {
            self.element("dt", &[], term);
            for body in bodies {
                self.out.open("dd", &[]);
                self.item(body);
                self.out.close("dd");
            }
        }
        self.out.close("dl");
    }

    fn table(&mut self, table: &'a Table) {
        // A wide table scrolls by itself: the page never does (RGAA 10.11). What scrolls can be reached and has a name.
        // Two regions of one page do not share theirs.
        self.tables += 1;
        let label = match table.name.as_str() {
            "" => self.words.with("html-table", &[("number", &self.tables.to_string())]),
            name => name.to_owned(),
        };
        self.out.open("div", &[A::Class("table"), A::Role("region"), A::Label(&label), A::Focusable]);
        self.out.open("table", &[]);
        self.out.open("thead", &[]);
        self.out.open("tr", &[]);
        for cell in &table.head {
            // An empty corner heads nothing.
            if cell.is_empty() {
                self.element("td", &[], cell);
            } else {
                self.element("th", &[A::Scope("col")], cell);
            }
        }
        self.out.close("tr");
        self.out.close("thead");
        self.out.open("tbody", &[]);
        for row in &table.rows {
            self.out.open("tr", &[]);
            for (i, cell) in row.iter().enumerate() {
                if i == 0 && table.heads_rows {
                    self.element("th", &[A::Scope("row")], cell);
                } else {
                    self.element("td", &[], cell);
                }
            }
            self.out.close("tr");
        }
        self.out.close("tbody");
        self.out.close("table");
        self.out.close("div");
    }

    fn callout(&mut self, callout: &'a Callout) {
        let (class, icon) = match callout.kind {
            CalloutKind::Note => ("callout", "lightbulb"),
            CalloutKind::Important => ("callout ink", "info"),
            CalloutKind::Warning => ("callout ink", "triangle-alert"),
            CalloutKind::Free => ("callout", "euro"),
        };
        self.out.open("div", &[A::Class(class), A::Role("note")]);
        self.icon(icon);
        self.out.open("div", &[]);
        let (first, rest) = match callout.body.split_first() {
            Some((Block::Paragraph(words), rest)) => (words.as_slice(), rest),
            _ => (&[][..], callout.body.as_slice()),
        };
        self.out.open("p", &[]);
        self.out.open("strong", &[]);
        self.out.text(&callout.label);
        self.out.text(".");
        self.out.close("strong");
        self.out.text(" ");
        self.inlines(first);
        self.out.close("p");
        self.blocks(rest);
        self.out.close("div");
        self.out.close("div");
    }

    fn figure(&mut self, figure: &'a Figure) {
        let Some(path) = super::picture_path(&figure.file) else { return };
        let source = self.here.to(&path, None);
        self.out.open("p", &[A::Class("figure")]);
        self.out.open("img", &[A::Source(&source), A::Alternative(&figure.alternative)]);
        self.out.close("p");
    }

    fn notes(&mut self, notes: &'a [Note]) {
        self.out.open("ul", &[A::Class("notes")]);
        for note in notes {
            self.out.open("li", &[A::Id(&note.id)]);
            let is_called = self.notes.iter().zip(&self.called).any(|(n, called)| n.id == note.id && *called);
            let back = Href::anchor(&call_id(note));
            let label = self.words.with("html-note-back", &[("letter", &note.letter)]);
            let attributes = [A::Class("note-letter"), A::Href(&back), A::Label(&label)];
            let (tag, shown) = if is_called { ("a", 3) } else { ("span", 1) };
            self.out.open(tag, &attributes[..shown]);
            self.out.text(&format!("({})", note.letter));
            self.out.close(tag);
            self.out.text(" ");
            self.out.open("span", &[]);
            self.inlines(&note.body);
            self.out.close("span");
            self.out.close("li");
        }
        self.out.close("ul");
    }

    pub(super) fn inlines(&mut self, inlines: &'a [Inline]) {
        for inline in inlines {
            self.inline(inline);
        }
    }

    fn inline(&mut self, inline: &'a Inline) {
        match inline {
            Inline::Text(text) => self.out.text(text),
            Inline::Strong(words) => self.element("strong", &[], words),
            Inline::Code(code) => {
                self.out.open("code", &[]);
                self.out.text(code);
                self.out.close("code");
            }
            Inline::Abbreviation { word, plain } => {
                self.out.open("abbr", &[A::Title(plain)]);
                self.out.text(word);
                self.out.close("abbr");
            }
            Inline::Phone(number) => self.phone(number),
            Inline::Link { target, words, .. } => self.link(target, words),
            Inline::NoteCall { index } => self.note_call(*index),
            Inline::Foreign { language, words } => {
                let turns = direction(language) != direction(self.language);
                let attributes = [A::Language(language), A::Direction(direction(language))];
                self.element("span", &attributes[..if turns { 2 } else { 1 }], words);
            }
            Inline::Break => self.out.open("br", &[]),
        }
    }

    /// A phone that can be dialled; inside a link it is only words.
    fn phone(&mut self, number: &str) {
        // Ten figures on one line need a smaller size than four.
        let class = if number.chars().filter(char::is_ascii_digit).count() > 6 { "phone long" } else { "phone" };
        let href = Href::phone(number).filter(|_| !self.in_link);
        let tag = if href.is_some() { "a" } else { "span" };
        // From right to left, groups of figures would change places.
        let turned = (direction(self.language) == "rtl").then_some(A::Direction("ltr"));
        let attributes: Vec<A> =
            std::iter::once(A::Class(class)).chain(href.as_ref().map(A::Href)).chain(turned).collect();
        self.out.open(tag, &attributes);
        self.out.text(number);
        self.out.close(tag);
    }

    fn link(&mut self, target: &'a Target, words: &'a [Inline]) {
        let href = match target {
            Target::Address(address) if address.starts_with("tel:") => Href::phone(address),
            Target::Address(address) => Href::address(address),
            Target::Anchor(id) => Some(Href::anchor(id)),
            Target::Sheet { slug, language, anchor } => super::sheet_path(slug, language, self.site_language)
                .map(|path| self.here.to(&path, anchor.as_deref())),
            Target::Page(path) => Some(self.here.to(path, None)),
        };
        match href.filter(|_| !self.in_link) {
            Some(href) => {
                // Print shows where a link goes, unless its words do.
                let shown = matches!(target, Target::Address(address) if is_shown(address, words));
                self.in_link = true;
                // Whoever follows it knows in which language they will read.
                let other = match target {
                    Target::Sheet { language, .. } if language != self.language => Some(A::LinkLanguage(language)),
                    _ => None,
                };
                let class = shown.then_some(A::Class("address"));
                let attributes: Vec<A> = std::iter::once(A::Href(&href)).chain(class).chain(other).collect();
                self.element("a", &attributes, words);
                self.in_link = false;
            }
            // An address outside the allow-list leaves its words.
            None => self.inlines(words),
        }
    }

    fn note_call(&mut self, index: usize) {
        let Some(note) = self.notes.get(index).copied().filter(|_| !self.in_link) else { return };
        let href = Href::anchor(&note.id);
        let label = self.words.with("html-note-call", &[("letter", &note.letter)]);
        let id = call_id(note);
        let first = !std::mem::replace(&mut self.called[index], true);
        // A no-break space ties the call to its word.
        self.out.text("\u{a0}");
        let attributes = [A::Class("note-call"), A::Href(&href), A::Label(&label), A::Id(&id)];
        self.out.open("a", &attributes[..if first { 4 } else { 3 }]);
        self.out.text(&format!("({})", note.letter));
        self.out.close("a");
    }

    fn icon(&mut self, name: &str) {
        if let Some(icon) = self.icons.get(name) {
            self.out.icon(icon);
        }
    }
}

/// Whether the words of a link are its address, as far as somebody must type it.
fn is_shown(address: &str, words: &[Inline]) -> bool {
    let bare = |text: &str| {
        let text = text.split_once("://").map_or(text, |(_, rest)| rest);
        text.strip_prefix("www.").unwrap_or(text).trim_end_matches('/').to_lowercase()
    };
    bare(address) == bare(&plain_text(words))
}

/// The number of a phase that has one.
fn number(block: &Block) -> Option<usize> {
    if let Block::Phase(phase) = block { phase.number } else { None }
}

/// Where a note was first called.
fn call_id(note: &Note) -> String {
    format!("{OWN}{}", note.id)
}
