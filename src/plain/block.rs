//! Blocks as plain text.

use super::{inline, wrap};
use crate::document::{Block, Cost, Inline, Item, Phase, Step, Table, Way};
use crate::language::{Words, is_right_to_left, typography};

/// How far a nested line is indented.
const INDENT: &str = "    ";

/// Before anything else, it tells every browser and editor that the text is UTF-8 (WHATWG Encoding, 6: it weighs more
/// than what a server says).
const BYTE_ORDER_MARK: char = '\u{feff}';

/// Writes paragraphs, with an empty line between them.
pub(super) struct Writer<'a> {
    words: &'a Words,
    language: &'a str,
    /// Whether the text is read from right to left.
    is_turned: bool,
    letters: Vec<String>,
    out: String,
    /// What every line starts with here.
    indent: String,
}

impl<'a> Writer<'a> {
    pub(super) fn new(words: &'a Words, language: &'a str) -> Self {
        let is_turned = is_right_to_left(language);
        Self { words, language, is_turned, letters: Vec::new(), out: String::new(), indent: String::new() }
    }

    /// The text, with one final newline.
    pub(super) fn finish(self) -> String {
        // A host that names no charset makes browsers guess one: of French they lose the accents, of Arabic everything.
        let mut out = if self.is_turned { String::from(BYTE_ORDER_MARK) } else { String::new() };
        // A character that steers a terminal or a braille embosser is no text.
        out.extend(self.out.trim_end().chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')));
        out.push('\n');
        out
    }

    fn word(&self, id: &str, arguments: &[(&str, &str)]) -> String {
        typography::for_language(self.language)(&self.words.with(id, arguments))
    }

    /// « Label : value », with the spaces of the language.
    pub(super) fn row(&self, label: &str, value: &str) -> String {
        self.word("plain-row", &[("label", label), ("value", value)])
    }

    /// A whole address, between its signs.
    pub(super) fn address(&self, address: &str) -> String {
        if self.is_turned { format!("{}<{address}>{}", inline::MARK, inline::END) } else { format!("<{address}>") }
    }

    pub(super) fn inlines(&self, inlines: &[Inline]) -> String {
        let mut out = String::new();
        inline::text(inlines, &self.letters, self.is_turned, &mut out);
        out
    }

    /// A line or more, none when the text is empty.
    pub(super) fn line(&mut self, text: &str) {
        if !text.trim().is_empty() {
            wrap::fill(text, &self.indent, &self.indent, self.is_turned, &mut self.out);
        }
    }

    /// An item: its label, then its text, the next lines under the text's own column.
    pub(super) fn item(&mut self, label: &str, text: &str) {
        let first = format!("{}{label}", self.indent);
        let rest = format!("{}{}", self.indent, " ".repeat(label.chars().count()));
        wrap::fill(text, &first, &rest, self.is_turned, &mut self.out);
    }

    /// A line under an item.
    pub(super) fn continued(&mut self, text: &str) {
        if !text.trim().is_empty() {
            let lead = format!("{}{INDENT}", self.indent);
            wrap::fill(text, &lead, &lead, self.is_turned, &mut self.out);
        }
    }

    /// Ends a paragraph: an empty line, never two.
    pub(super) fn end(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with("\n\n") {
            self.out.push('\n');
        }
    }

    /// Two empty lines: a new part starts.
    pub(super) fn gap(&mut self) {
        self.end();
        if !self.out.is_empty() && !self.out.ends_with("\n\n\n") {
            self.out.push('\n');
        }
    }

    pub(super) fn paragraph(&mut self, text: &str) {
        self.line(text);
        self.end();
    }

    pub(super) fn lines(&mut self, lines: &[&str]) {
        for line in lines {
            self.line(line);
        }
        self.end();
    }

    pub(super) fn strings(&mut self, lines: &[String]) {
        for line in lines {
            self.line(line);
        }
        self.end();
    }

    /// The heading of a part that the document has no block for.
    pub(super) fn heading(&mut self, id: &str) {
        self.gap();
        let text = self.word(id, &[]);
        self.paragraph(&text);
    }

    pub(super) fn blocks(&mut self, blocks: &[Block]) {
        collect_letters(blocks, &mut self.letters);
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Paragraph(words) => {
                let text = self.inlines(words);
                self.paragraph(&text);
            }
            Block::Heading { level, words, .. } => {
                if *level <= 2 {
                    self.gap();
                }
                let text = self.inlines(words);
                self.paragraph(&text);
            }
            Block::Phase(phase) => self.phase(phase),
            Block::Step(step) => self.step(step),
            Block::Case(case) => {
                let title = self.inlines(&case.title);
                self.paragraph(&title);
                self.inner(&case.body);
            }
            Block::List(list) => {
                for (index, item) in (0_u64..).zip(&list.items) {
                    let label = list.start.map_or_else(|| "- ".to_owned(), |start| format!("{}. ", start.saturating_add(index)));
                    self.list_item(&label, item);
                }
                self.end();
            }
            Block::Papers(items) => {
                let title = self.word("plain-papers", &[]);
                self.line(&title);
                for item in items {
                    self.list_item("[ ] ", item);
                }
                self.end();
            }
            Block::Ways(ways) => {
                for way in &ways.rows {
                    self.way(way);
                }
                self.end();
            }
            Block::Definitions(definitions) => {
                for (term, bodies) in definitions {
                    let term = self.inlines(term);
                    self.line(&term);
                    for body in bodies {
                        self.nested(body);
                    }
                }
                self.end();
            }
            Block::Table(table) => self.table(table),
            Block::Callout(callout) => self.callout(&callout.label, &callout.body),
            Block::Quote(body) => {
                self.nested(body);
                self.end();
            }
            Block::Code(code) => {
                for line in code.lines() {
                    // Words of a computer are not filled: their line ends mean something.
                    self.out.push_str(&self.indent);
                    self.out.push_str(line);
                    self.out.push('\n');
                }
                self.end();
            }
            Block::Rule => self.end(),
            Block::Figure(figure) => {
                if !figure.alternative.is_empty() {
                    let text = self.word("plain-picture", &[("alternative", &figure.alternative)]);
                    self.paragraph(&text);
                }
            }
            Block::Notes(notes) => {
                for note in notes {
                    let body = self.inlines(&note.body);
                    let label = self.word("plain-note", &[("letter", &note.letter)]);
                    self.line(&format!("{label} {body}"));
                }
                self.end();
            }
        }
    }

    fn inner(&mut self, body: &[Block]) {
        for block in body {
            self.block(block);
        }
    }

    fn phase(&mut self, phase: &Phase) {
        self.gap();
        let title = self.inlines(&phase.title);
        match phase.number {
            Some(number) => self.item(&format!("{number}. "), &title),
            None => self.line(&title),
        }
        self.end();
        self.inner(&phase.body);
    }

    fn step(&mut self, step: &Step) {
        let title = self.inlines(&step.title);
        self.line(&title);
        if let Some(deadline) = &step.deadline {
            self.line(deadline);
        }
        let cost = step.cost.as_ref().map(|cost| match cost {
            Cost::Free => self.word("plain-free", &[]),
            Cost::Paid => self.word("plain-paid", &[]),
            Cost::Varies => self.word("plain-varies", &[]),
            Cost::Amount(amount) => self.word("plain-amount", &[("amount", amount)]),
        });
        if let Some(cost) = cost {
            self.line(&cost);
        }
        self.end();
        self.inner(&step.body);
    }

    fn way(&mut self, way: &Way) {
        let mut lines: Vec<String> =
            way.phone.iter().map(|phone| self.inlines(&[Inline::Phone(phone.clone())])).collect();
        lines.extend(way.lines.iter().map(|line| self.inlines(line)));
        let mut lines = lines.into_iter();
        let first = lines.next().unwrap_or_default();
        let row = self.row(&way.label, &first);
        let rest = format!("{}{INDENT}", self.indent);
        wrap::fill(&row, &self.indent, &rest, self.is_turned, &mut self.out);
        lines.for_each(|line| self.continued(&line));
    }

    fn callout(&mut self, label: &str, body: &[Block]) {
        if let Some((Block::Paragraph(words), rest)) = body.split_first() {
            let text = self.inlines(words);
            let row = self.row(label, &text);
            self.paragraph(&row);
            self.inner(rest);
        } else {
            self.paragraph(label);
            self.inner(body);
        }
    }

    fn list_item(&mut self, label: &str, item: &Item) {
        match item.split_first() {
            Some((Block::Paragraph(words), rest)) => {
                let text = self.inlines(words);
                self.item(label, &text);
                self.nested(rest);
            }
            Some(_) => {
                self.line(label.trim_end());
                self.nested(item);
            }
            None => {}
        }
    }

    /// Blocks one step to the right, with no empty line after the last.
    fn nested(&mut self, body: &[Block]) {
        if body.is_empty() {
            return;
        }
        let outer = self.indent.clone();
        self.indent.push_str(INDENT);
        self.inner(body);
        self.indent = outer;
        let kept = self.out.trim_end_matches('\n').len();
        self.out.truncate(kept);
        self.out.push('\n');
    }

    fn table(&mut self, table: &Table) {
        for row in &table.rows {
            for (head, cell) in table.head.iter().zip(row) {
                let (head, cell) = (self.inlines(head), self.inlines(cell));
                let line = if head.trim().is_empty() { cell } else { self.row(&head, &cell) };
                self.line(&line);
            }
            self.end();
        }
    }
}

/// The letters of the notes: a call knows only its position.
fn collect_letters(blocks: &[Block], letters: &mut Vec<String>) {
    for block in blocks {
        if let Block::Notes(notes) = block {
            letters.extend(notes.iter().map(|note| note.letter.clone()));
        }
    }
}
