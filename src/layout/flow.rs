//! Flowing documents: blocks become rows, rows become pages.

use super::builder::{Builder, Target, frame, icon, mm, rule, square};
use super::frame::{Paper, Role, Scope};
use super::galley::{Galley, Ground, Header, Marker, Piece, Row, baseline};
use super::preset::{Measures, Type};
use super::cover::{set_cover, set_title};
use super::foot::set_feet;
use super::ink::Inks;
use super::typeset::{Line, Span, Style};
use super::{Misfit, Setting};
use crate::document::{
    Block, Callout, CalloutKind, Case, Cost, Document, Flow, Inline, Item as ListItem, List, Phase, Reference,
    Step, Table, Target as LinkTo, Way, WayKind, Ways, plain_text,
};
use crate::language::Words;
use crate::theme::{Event, Icon, Theme};

/// Space between blocks, mm (LOOK, section 4).
const TIGHT: f32 = 2.0;
const NEAR: f32 = 3.5;
const BLOCK: f32 = 6.5;
const STEP: f32 = 10.0;
const PHASE: f32 = 16.0;
/// Between paragraphs, mm: with the leading, one and a half lines.
const PARAGRAPH: f32 = 4.8;

/// Sets a flowing document.
pub(super) fn set(document: &Document, flow: &Flow, setting: &Setting<'_>, theme: &Theme) -> Result<Paper, Vec<Misfit>> {
    let m = setting.preset.measures();
    let mut b = Builder::new(theme, (mm(m.width), mm(m.height)));
    let event = theme.event(&document.event);
    let words = theme.words_for(&document.language);
    let inks = Inks::of(event, &theme.palette, setting.variant);

    let top = match &flow.cover {
        Some(cover) => {
            set_cover(&mut b, document, flow, cover, &m, event, &inks);
            None
        }
        None => Some(set_title(&mut b, document, flow, &m, &inks)),
    };

    let mut writer = Writer {
        left: mm(m.left),
        right: mm(m.right),
        b: &mut b,
        m,
        words,
        event,
        inks,
        galley: Galley::default(),
        grounds: Vec::new(),
        level: 1,
        space: PHASE,
        keep_first: false,
        anchors: Vec::new(),
    };
    writer.blocks(0, &flow.blocks);
    writer.references(&flow.links);
    writer.colophon(&flow.colophon);
    let galley = writer.galley;
    if top.is_none() && !galley.rows.is_empty() {
        b.new_page();
    }
    galley.set(&mut b, &m, &inks, top.unwrap_or_else(|| m.head()));
    set_feet(&mut b, document, flow, &m, &inks, words);
    b.finish(document, &flow.summary)
}

/// Writes blocks as rows.
struct Writer<'a, 'b> {
    b: &'b mut Builder<'a>,
    m: Measures,
    words: &'b Words,
    event: &'b Event,
    inks: Inks,
    left: f32,
    right: f32,
    galley: Galley,
    /// The grounds of the rows to come.
    grounds: Vec<usize>,
    /// Level of the heading that rules here.
    level: u8,
    /// Space before the next row, mm.
    space: f32,
    /// The next row is the first of a case or callout: keep it with its title.
    keep_first: bool,
    /// Anchors of the next row.
    anchors: Vec<String>,
}

impl Writer<'_, '_> {
    fn push(&mut self, mut row: Row) {
        row.grounds.extend(self.grounds.iter().copied());
        row.anchors.append(&mut self.anchors);
        row.keep |= std::mem::take(&mut self.keep_first);
        self.galley.rows.push(row);
    }

    fn body(&self, bold: bool) -> Style {
        Style { bold, size: self.m.body.size, color: self.inks.ink }
    }

    fn symbol(&self, name: &str) -> Icon {
        self.b.theme.icons.get(name).cloned().unwrap_or_default()
    }

    fn blocks(&mut self, parent: usize, blocks: &[Block]) {
        for block in blocks {
            self.block(parent, block);
        }
    }

    fn block(&mut self, parent: usize, block: &Block) {
        match block {
            Block::Paragraph(words) => self.paragraph(parent, words),
            Block::Heading { level, id, words } => self.heading(parent, *level, id, words),
            Block::Phase(phase) => self.phase(parent, phase),
            Block::Step(step) => self.step(parent, step),
            Block::Case(case) => self.case(parent, case),
            Block::List(list) => self.list(parent, list),
            Block::Papers(items) => self.papers(parent, items),
            Block::Ways(ways) => self.ways(parent, ways),
            Block::Definitions(list) => self.definitions(parent, list),
            Block::Table(table) => self.table(parent, table),
            Block::Callout(callout) => self.callout(parent, callout),
            Block::Quote(blocks) => {
                let node = self.b.node(parent, Role::BlockQuote);
                let before = self.indent(mm(8.0));
                self.blocks(node, blocks);
                self.left = before;
            }
            Block::Code(text) => {
                let node = self.b.node(parent, Role::Paragraph);
                let body = self.body(false);
                let spans = [Span { text: text.trim_end().to_owned(), style: body, tag: 0 }];
                self.text(node, &spans, self.m.body, PARAGRAPH);
            }
            Block::Rule => {
                let (left, right, color) = (self.left, self.right, self.inks.strong);
                let row = Row {
                    above: mm(BLOCK),
                    height: mm(0.5),
                    pieces: vec![Piece::Shapes(vec![rule(left, right, 0.0, mm(0.2), color)])],
                    ..Row::default()
                };
                self.push(row);
                self.space = BLOCK;
            }
            // Paper says what the picture says.
            Block::Figure(figure) => {
                self.paragraph(parent, &[Inline::Text(figure.alternative.clone())]);
            }
            Block::Notes(notes) => {
                let list = self.b.node(parent, Role::List { ordered: false });
                self.space = NEAR;
                for note in notes {
                    let item = self.b.node(list, Role::ListItem);
                    self.anchors.push(note.id.clone());
                    let label = format!("({})", note.letter);
                    self.labelled(item, &label, mm(11.0), &[Block::Paragraph(note.body.clone())]);
                    self.space = TIGHT;
                }
                self.space = BLOCK;
            }
        }
    }

    fn indent(&mut self, by: f32) -> f32 {
        let before = self.left;
        self.left += by;
        before
    }

    /// Words as spans: links, languages and calls get a node of their own under `node`.
    fn spans(&mut self, node: usize, inlines: &[Inline], style: Style) -> Vec<Span> {
        let mut out = Vec::new();
        self.push_spans(node, 0, inlines, style, &mut out);
        out
    }

    fn push_spans(&mut self, node: usize, tag: usize, inlines: &[Inline], style: Style, out: &mut Vec<Span>) {
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

    fn paragraph(&mut self, parent: usize, words: &[Inline]) {
        let node = self.b.node(parent, Role::Paragraph);
        let style = self.body(false);
        let spans = self.spans(node, words, style);
        self.text(node, &spans, self.m.body, PARAGRAPH);
    }

    /// Lines of text as rows: two lines at least on each side of a page break.
    fn text(&mut self, node: usize, spans: &[Span], kind: Type, after: f32) {
        let lines = self.b.type_.lines(spans, self.right - self.left);
        self.lines(node, lines, kind, after, 0.0);
    }

    fn lines(&mut self, node: usize, lines: Vec<Line>, kind: Type, after: f32, x: f32) {
        let count = lines.len();
        let first = self.space;
        for (i, line) in lines.into_iter().enumerate() {
            let row = Row {
                above: if i == 0 { mm(first) } else { 0.0 },
                height: kind.leading,
                keep: i + 1 < count && (i == 0 || i + 2 == count || count <= 3),
                pieces: vec![Piece::Line {
                    node,
                    line,
                    x: self.left + x,
                    y: baseline(kind.size, kind.leading),
                }],
                ..Row::default()
            };
            self.push(row);
        }
        self.space = after;
    }

    fn keep_last(&mut self) {
        if let Some(row) = self.galley.rows.last_mut() {
            row.keep = true;
        }
    }

    /// Keeps the rows from `from` on one page, unless they are taller than `limit` mm: a page would be left half empty.
    fn keep_all(&mut self, from: usize, limit: f32) {
        let limit = mm(limit);
        let rows = &mut self.galley.rows[from..];
        if rows.iter().map(|r| r.above + r.pad + r.height).sum::<f32>() <= limit {
            let last = rows.len().saturating_sub(1);
            rows[..last].iter_mut().for_each(|r| r.keep = true);
        }
    }

    fn heading(&mut self, parent: usize, level: u8, id: &str, words: &[Inline]) {
        let level = level.min(self.level + 1).max(2);
        self.level = level;
        let (kind, color, space) = match level {
            2 => (self.m.phase, self.inks.strong, PHASE),
            3 => (self.m.step, self.inks.ink, STEP),
            _ => (self.m.body, self.inks.ink, BLOCK),
        };
        let node = self.b.node(parent, Role::Heading(level));
        self.anchors.push(id.to_owned());
        self.space = self.space.max(space);
        let style = Style { bold: true, size: kind.size, color };
        let spans = self.spans(node, words, style);
        let at = self.galley.rows.len();
        let measure = self.right - self.left;
        let lines = self.b.type_.balanced(&spans, measure);
        self.lines(node, lines, kind, NEAR, 0.0);
        if let Some(row) = self.galley.rows.get_mut(at) {
            row.bookmark = Some((usize::from(level) - 1, plain_text(words)));
        }
        for row in &mut self.galley.rows[at..] {
            row.keep = true;
        }
    }

    fn phase(&mut self, parent: usize, phase: &Phase) {
        let sect = self.b.node(parent, Role::Sect);
        self.level = 1;
        let at = self.galley.rows.len();
        self.space = PHASE;
        self.heading(sect, 2, &phase.id, &phase.title);
        let kind = self.m.phase;
        let style = Style {
            bold: true,
            size: 0.64 * mm(self.m.stake_width),
            color: self.inks.white,
        };
        let figure = phase.number.map(|n| self.b.type_.words(&n.to_string(), style));
        let symbol = if figure.is_none() { Some(self.symbol(&self.event.icon.clone())) } else { None };
        if let Some(row) = self.galley.rows.get_mut(at) {
            let cap = baseline(kind.size, kind.leading) - 0.668 * kind.size;
            row.marker = Some(Marker { figure, symbol, cap });
        }
        self.space = BLOCK;
        self.blocks(sect, &phase.body);
    }

    fn step(&mut self, parent: usize, step: &Step) {
        let sect = self.b.node(parent, Role::Sect);
        self.level = 3.min(self.level + 1);
        let node = self.b.node(sect, Role::Heading(self.level));
        let kind = self.m.step;
        let first_of_phase = self.galley.rows.last().is_some_and(|r| r.keep);
        self.space = if first_of_phase { BLOCK } else { self.space.max(STEP) };
        self.anchors.push(step.id.clone());

        let tag = step.cost.as_ref().map(|cost| match cost {
            Cost::Free => (self.words.get("layout-free"), self.inks.strong),
            Cost::Paid => (self.words.get("layout-paid"), self.inks.ink),
            Cost::Varies => (self.words.get("layout-varies"), self.inks.ink),
            Cost::Amount(amount) => (amount.clone(), self.inks.ink),
        });
        let tag = tag.map(|(text, color)| {
            let style = Style { bold: true, size: self.m.body.size, color };
            (self.b.type_.words(&text, style), color)
        });
        let inset = mm(3.5);
        let tag_width = tag.as_ref().map_or(0.0, |(line, _)| line.width + 2.0 * inset + mm(6.0));
        let style = Style { bold: true, size: kind.size, color: self.inks.ink };
        let spans = self.spans(node, &step.title, style);
        let measure = self.right - self.left - tag_width;
        let lines = self.b.type_.balanced(&spans, measure);
        let at = self.galley.rows.len();
        self.lines(node, lines, kind, NEAR, 0.0);
        if let Some((line, color)) = tag {
            let cost = self.b.node(sect, Role::Paragraph);
            let right = self.right;
            let height = self.m.body.size * 1.55;
            if let Some(row) = self.galley.rows.get_mut(at) {
                let middle = baseline(kind.size, kind.leading) - 0.334 * kind.size;
                let left = right - line.width - 2.0 * inset;
                let top = middle - height / 2.0;
                row.pieces.push(Piece::Shapes(vec![frame(left, top, right, top + height, mm(0.5), color)]));
                let y = middle + 0.334 * self.m.body.size;
                // The tag is read after the whole title: it goes with the title's last line.
                let tag = Piece::Line { node: cost, line, x: left + inset, y };
                let last = self.galley.rows.len() - 1;
                let up: f32 = self.galley.rows[at + 1..=last].iter().map(|r| r.height).sum();
                let tag = match tag {
                    Piece::Line { node, line, x, y } => Piece::Line { node, line, x, y: y - up },
                    other => other,
                };
                self.galley.rows[last].pieces.push(tag);
            }
        }
        if let Some(row) = self.galley.rows.get_mut(at) {
            row.bookmark = Some((2, plain_text(&step.title)));
        }
        for row in &mut self.galley.rows[at..] {
            row.keep = true;
        }
        if let Some(deadline) = &step.deadline {
            let node = self.b.node(sect, Role::Paragraph);
            let style = Style { bold: true, size: self.m.body.size, color: self.inks.strong };
            self.text(node, &[Span { text: deadline.clone(), style, tag: 0 }], self.m.body, NEAR);
            self.keep_last();
        }
        let level = self.level;
        self.blocks(sect, &step.body);
        self.level = level.min(3) - 1;
        self.space = STEP;
    }

    fn case(&mut self, parent: usize, case: &Case) {
        let ground = self.ground(Ground::Bar { left: self.left, width: mm(2.2) });
        self.grounds.push(ground);
        let before = self.indent(mm(2.2 + 5.0));
        let level = self.level;
        let sect = self.b.node(parent, Role::Sect);
        self.level = (level + 1).min(4);
        let node = self.b.node(sect, Role::Heading(self.level));
        self.space = BLOCK;
        self.anchors.push(case.id.clone());
        let style = self.body(true);
        let spans = self.spans(node, &case.title, style);
        let at = self.galley.rows.len();
        self.text(node, &spans, Type { size: self.m.body.size, leading: self.m.tight }, 0.5);
        for row in &mut self.galley.rows[at..] {
            row.keep = true;
        }
        self.blocks(sect, &case.body);
        self.keep_all(at, 50.0);
        self.level = level;
        self.left = before;
        self.grounds.pop();
        self.space = BLOCK;
    }

    fn ground(&mut self, ground: Ground) -> usize {
        self.galley.grounds.push(ground);
        self.galley.grounds.len() - 1
    }

    fn list(&mut self, parent: usize, list: &List) {
        let node = self.b.node(parent, Role::List { ordered: list.start.is_some() });
        if self.space < BLOCK {
            self.space = NEAR;
        }
        for (number, entry) in (list.start.unwrap_or(1)..).zip(&list.items) {
            let item = self.b.node(node, Role::ListItem);
            let (label, width) = match list.start {
                Some(_) => (format!("{number}."), mm(10.0)),
                None => ("•".to_owned(), mm(6.5)),
            };
            self.labelled(item, &label, width, entry);
            self.space = NEAR;
        }
        self.space = PARAGRAPH;
    }

    /// A label, and blocks beside it.
    fn labelled(&mut self, item: usize, label: &str, width: f32, blocks: &[Block]) {
        let node = self.b.node(item, Role::Label);
        let style = Style { bold: true, size: self.m.body.size, color: self.inks.strong };
        let line = self.b.type_.words(label, style);
        let body = self.b.node(item, Role::ListBody);
        let at = self.galley.rows.len();
        let x = self.left;
        let before = self.indent(width.max(line.width + mm(2.0)));
        self.tight_blocks(body, blocks);
        self.left = before;
        if let Some(row) = self.galley.rows.get_mut(at) {
            let y = match row.pieces.first() {
                Some(Piece::Line { y, .. }) => *y,
                _ => baseline(self.m.body.size, self.m.tight),
            };
            row.pieces.insert(0, Piece::Line { node, line, x, y });
        }
        self.keep_all(at, 100.0);
    }

    /// Blocks in a list, a callout or a cell: the leading falls to 1.3.
    fn tight_blocks(&mut self, parent: usize, blocks: &[Block]) {
        let body = self.m.body;
        self.m.body.leading = self.m.tight;
        self.blocks(parent, blocks);
        self.m.body = body;
    }

    fn papers(&mut self, parent: usize, items: &[ListItem]) {
        // An x-height plus an ascender, for the size of the text (LOOK, section 5): 7.5 mm at 18 pt.
        let side = mm(7.5) * self.m.body.size / 18.0;
        let title = self.words.get("layout-papers");
        let level = (self.level + 1).min(4);
        let node = self.b.node(parent, Role::Heading(level));
        let style = self.body(true);
        self.space = BLOCK;
        self.text(node, &[Span { text: title, style, tag: 0 }], Type { size: style.size, leading: self.m.tight }, NEAR);
        self.keep_last();
        let list = self.b.node(parent, Role::List { ordered: false });
        for entry in items {
            let item = self.b.node(list, Role::ListItem);
            let body = self.b.node(item, Role::ListBody);
            let at = self.galley.rows.len();
            let left = self.left;
            let before = self.indent(side + mm(5.0));
            self.tight_blocks(body, entry);
            self.left = before;
            let ink = self.inks.ink;
            let middle = baseline(self.m.body.size, self.m.tight) - 0.3 * self.m.body.size;
            let rows = self.galley.rows.len() - at;
            if let Some(row) = self.galley.rows.get_mut(at) {
                let grow = (side - self.m.tight).max(0.0);
                // The box is taller than the line: the row makes room for it.
                for piece in &mut row.pieces {
                    if let Piece::Line { y, .. } = piece {
                        *y += grow / 2.0;
                    }
                }
                row.height += if rows == 1 { grow } else { grow / 2.0 };
                let top = middle + grow / 2.0 - side / 2.0;
                row.pieces.push(Piece::Shapes(vec![square(left, top, side, mm(0.7), ink)]));
            }
            self.keep_all(at, 100.0);
            self.space = TIGHT;
        }
        self.space = BLOCK;
    }

    fn definitions(&mut self, parent: usize, list: &[(Vec<Inline>, Vec<ListItem>)]) {
        let node = self.b.node(parent, Role::List { ordered: false });
        for (term, bodies) in list {
            let item = self.b.node(node, Role::ListItem);
            let label = self.b.node(item, Role::Label);
            let style = self.body(true);
            let spans = self.spans(label, term, style);
            self.text(label, &spans, Type { size: style.size, leading: self.m.tight }, 0.0);
            self.keep_last();
            let value = self.b.node(item, Role::ListBody);
            let before = self.indent(mm(6.5));
            for body in bodies {
                self.tight_blocks(value, body);
            }
            self.left = before;
            self.space = NEAR;
        }
        self.space = PARAGRAPH;
    }

    fn ways(&mut self, parent: usize, ways: &Ways) {
        let list = self.b.node(parent, Role::List { ordered: false });
        let channels = ways.rows.iter().filter(|w| w.kind.is_channel()).count();
        let ground = self.ground(Ground::Fill { left: self.left, right: self.right });
        let at = self.galley.rows.len();
        let closing =
            self.ground(Ground::Closing { left: self.left, right: self.right, width: mm(0.2), color: self.inks.strong });
        for (i, way) in ways.rows.iter().enumerate() {
            let grounds = self.grounds.len();
            if way.kind.is_channel() {
                self.grounds.push(ground);
            } else {
                self.grounds.push(closing);
            }
            self.space = if i == 0 { BLOCK } else { 0.0 };
            let ruled = (i > 0 && i < channels) || i > channels;
            self.way(list, way, ruled);
            self.grounds.truncate(grounds);
        }
        self.keep_all(at, 75.0);
        self.space = BLOCK;
    }

    /// One row of the channel block: icon, bold name in its column, value.
    fn way(&mut self, list: usize, way: &Way, ruled: bool) {
        let (left, right) = (self.left, self.right);
        let pad = mm(3.6);
        let icon_side = mm(8.0);
        let name_at = left + mm(4.0) + icon_side + mm(5.0);
        let name_width = mm(44.0);
        let value_at = name_at + name_width + mm(2.0);
        let item = self.b.node(list, Role::ListItem);
        let label = self.b.node(item, Role::Label);
        let body = self.b.node(item, Role::ListBody);
        let size = self.m.body.size;
        let tight = self.m.tight;

        let name = {
            let spans = [Span { text: way.label.clone(), style: self.body(true), tag: 0 }];
            self.b.type_.lines(&spans, name_width)
        };
        let mut value: Vec<(usize, Line, Type)> = Vec::new();
        let measure = right - value_at - mm(3.0);
        if let Some(phone) = &way.phone {
            let node = self.b.node(body, Role::Paragraph);
            let style = Style { bold: true, size: self.m.phone, color: self.inks.strong };
            let line = self.b.type_.words(phone, style);
            // A phone is one line always: it shrinks to its column, never under the body.
            let style = Style { size: (style.size * (measure / line.width).min(1.0)).max(size), ..style };
            let line = self.b.type_.words(phone, style);
            value.push((node, line, Type { size: style.size, leading: style.size * 1.15 }));
        }
        for words in &way.lines {
            let node = self.b.node(body, Role::Paragraph);
            let style = self.body(false);
            let spans = self.spans(node, words, style);
            for line in self.b.type_.lines(&spans, measure) {
                value.push((node, line, Type { size, leading: tight }));
            }
        }
        let value_height: f32 = value.iter().map(|v| v.2.leading).sum();
        #[expect(clippy::cast_precision_loss, reason = "a line or two")]
        let name_height = name.len() as f32 * tight;
        let symbol = self.symbol(match way.kind {
            WayKind::Phone => "phone",
            WayKind::Counter => "map-pin",
            WayKind::Post => "mail",
            WayKind::Online => "monitor",
            WayKind::Ask | WayKind::Help => "info",
        });
        let rule_color = self.inks.strong;
        let height = value_height.max(name_height);
        // A long value is cut between its lines, the name beside the first.
        let whole = height <= mm(110.0);
        let name_top = if whole { (height - name_height) / 2.0 } else { 0.0 };
        let value_top = if whole { (height - value_height) / 2.0 } else { 0.0 };

        let mut shapes = Vec::new();
        if ruled {
            shapes.push(rule(left + mm(4.0), right - mm(4.0), -pad, mm(0.2), rule_color));
        }
        let icon_top = name_top + (name_height - icon_side) / 2.0;
        shapes.push(icon(&symbol, left + mm(4.0), icon_top, icon_side, rule_color));
        let mut pieces = vec![Piece::Shapes(shapes)];
        let mut y = name_top;
        for line in name {
            pieces.push(Piece::Line { node: label, line, x: name_at, y: y + baseline(size, tight) });
            y += tight;
        }
        let above = mm(self.space);
        if whole {
            let mut y = value_top;
            for (node, line, kind) in value {
                pieces.push(Piece::Line { node, line, x: value_at, y: y + baseline(kind.size, kind.leading) });
                y += kind.leading;
            }
            self.push(Row { above, pad, height: height + pad, pieces, ..Row::default() });
            return;
        }
        let count = value.len();
        for (i, (node, line, kind)) in value.into_iter().enumerate() {
            pieces.push(Piece::Line { node, line, x: value_at, y: baseline(kind.size, kind.leading) });
            let first = i == 0;
            let row = Row {
                above: if first { above } else { 0.0 },
                pad: if first { pad } else { 0.0 },
                height: kind.leading + if i + 1 == count { pad } else { 0.0 },
                keep: i < 2 || i + 3 >= count,
                pieces: std::mem::take(&mut pieces),
                ..Row::default()
            };
            self.push(row);
        }
    }

    fn table(&mut self, parent: usize, table: &Table) {
        let columns = table.head.len().max(1);
        let node = self.b.node(parent, Role::Table);
        let gap = mm(4.0);
        let widths = self.column_widths(table, columns, gap);
        let number = self.galley.headers.len();
        let kind = Type { size: self.m.body.size, leading: self.m.tight };
        let space = self.space.max(NEAR);
        for (r, cells) in std::iter::once(&table.head).chain(&table.rows).enumerate() {
            let row_node = self.b.node(node, Role::TableRow);
            let mut x = self.left;
            let mut pieces = Vec::new();
            let mut height: f32 = 0.0;
            for (c, cell) in cells.iter().enumerate().take(columns) {
                let role = if r == 0 { Role::HeaderCell { scope: Scope::Column } } else { Role::DataCell };
                let cell_node = self.b.node(row_node, role);
                let style = self.body(r == 0);
                let spans = self.spans(cell_node, cell, style);
                let mut y = 0.0;
                for line in self.b.type_.lines(&spans, widths[c]) {
                    let at = y + baseline(kind.size, kind.leading);
                    pieces.push(Piece::Line { node: cell_node, line, x, y: at });
                    y += kind.leading;
                }
                height = height.max(y);
                x += widths[c] + gap;
            }
            let height = height.max(kind.leading) + mm(1.6);
            let width = if r == 0 { mm(0.5) } else { mm(0.2) };
            let line = rule(self.left, self.right, height, width, self.inks.strong);
            pieces.insert(0, Piece::Shapes(vec![line]));
            if r == 0 {
                let header = self.header(&pieces, height);
                self.galley.headers.push(header);
            }
            let row = Row {
                above: if r == 0 { mm(space) } else { 0.0 },
                pad: mm(1.6),
                height,
                keep: r == 0,
                pieces,
                table: Some(number),
                ..Row::default()
            };
            self.push(row);
        }
        self.space = BLOCK;
    }

    /// A copy of the header row, to be drawn again as an artifact.
    fn header(&self, pieces: &[Piece], height: f32) -> Header {
        let copy = pieces
            .iter()
            .map(|p| match p {
                Piece::Line { line, x, y, .. } | Piece::Unread { line, x, y } => {
                    Piece::Unread { line: line.clone(), x: *x, y: *y }
                }
                Piece::Shapes(items) => Piece::Shapes(items.clone()),
            })
            .collect();
        Header { height: height + mm(1.6), pieces: copy }
    }

    /// Columns share the measure by their natural widths, each at least its longest word.
    fn column_widths(&mut self, table: &Table, columns: usize, gap: f32) -> Vec<f32> {
        #[expect(clippy::cast_precision_loss, reason = "a handful of columns")]
        let room = self.right - self.left - gap * (columns - 1) as f32;
        let mut natural = vec![0.0_f32; columns];
        let mut least = vec![0.0_f32; columns];
        for (r, cells) in std::iter::once(&table.head).chain(&table.rows).enumerate() {
            for (c, cell) in cells.iter().enumerate().take(columns) {
                let style = self.body(r == 0);
                let text = plain_text(cell);
                natural[c] = natural[c].max(self.b.type_.words(&text, style).width);
                for word in text.split(' ') {
                    least[c] = least[c].max(self.b.type_.words(word, style).width);
                }
            }
        }
        let total: f32 = natural.iter().sum();
        if total <= room {
            let spare = (room - total) / columns as f32;
            return natural.iter().map(|w| w + spare).collect();
        }
        let floor: f32 = least.iter().sum();
        if floor >= room {
            return least.iter().map(|w| w * room / floor).collect();
        }
        let over: f32 = natural.iter().zip(&least).map(|(n, l)| n - l).sum();
        natural.iter().zip(&least).map(|(n, l)| l + (room - floor) * (n - l) / over.max(f32::EPSILON)).collect()
    }

    fn callout(&mut self, parent: usize, callout: &Callout) {
        let (name, color) = match callout.kind {
            CalloutKind::Note => ("lightbulb", self.inks.strong),
            CalloutKind::Important => ("info", self.inks.ink),
            CalloutKind::Warning => ("triangle-alert", self.inks.ink),
            CalloutKind::Free => ("euro", self.inks.strong),
        };
        let column = mm(18.0);
        let symbol = self.symbol(name);
        let on = self.inks.white;
        let ground = self.ground(Ground::Frame {
            left: self.left,
            right: self.right,
            column,
            width: mm(0.7),
            color,
            symbol,
            on,
        });
        self.grounds.push(ground);
        let node = self.b.node(parent, Role::Sect);
        let before = self.indent(column + mm(5.0));
        let right = self.right;
        self.right -= mm(5.0);
        let at = self.galley.rows.len();
        self.space = BLOCK;
        let label = Inline::Strong(vec![Inline::Text(format!("{}. ", callout.label))]);
        let mut blocks = callout.body.clone();
        match blocks.first_mut() {
            Some(Block::Paragraph(words)) => words.insert(0, label),
            _ => blocks.insert(0, Block::Paragraph(vec![label])),
        }
        self.tight_blocks(node, &blocks);
        self.right = right;
        self.left = before;
        self.grounds.pop();
        let pad = mm(3.2);
        let least = mm(14.0);
        let rows = &mut self.galley.rows[at..];
        if let Some(first) = rows.first_mut() {
            first.pad += pad;
        }
        if let Some(last) = rows.last_mut() {
            last.height += pad;
        }
        // Room for the icon beside a single line.
        let total: f32 = rows.iter().enumerate().map(|(i, r)| r.pad + r.height + if i > 0 { r.above } else { 0.0 }).sum();
        if total < least
            && let Some(last) = rows.last_mut()
        {
            last.height += least - total;
        }
        self.keep_all(at, 80.0);
        self.space = BLOCK;
    }

    /// « Liens »: the references in the order of their numbers.
    fn references(&mut self, links: &[Reference]) {
        if links.is_empty() {
            return;
        }
        self.level = 1;
        let sect = self.b.node(0, Role::Sect);
        let title = vec![Inline::Text(self.words.get("layout-links"))];
        self.heading(sect, 2, "liens", &title);
        let list = self.b.node(sect, Role::List { ordered: true });
        self.space = NEAR;
        for (i, link) in links.iter().enumerate() {
            let item = self.b.node(list, Role::ListItem);
            let address = Inline::Link {
                target: LinkTo::Address(link.address.clone()),
                words: vec![Inline::Text(link.short.clone())],
                reference: None,
            };
            let mut words = Vec::new();
            if !link.title.is_empty() && link.title != link.short {
                words.extend([Inline::Text(link.title.clone()), Inline::Break]);
            }
            words.push(address);
            self.labelled(item, &format!("[{}]", i + 1), mm(14.0), &[Block::Paragraph(words)]);
            self.space = NEAR;
        }
        self.space = BLOCK;
    }

    /// What closes the last page.
    fn colophon(&mut self, lines: &[Vec<Inline>]) {
        if lines.is_empty() {
            return;
        }
        let at = self.galley.rows.len();
        let (left, right, color) = (self.left, self.right, self.inks.strong);
        let row = Row {
            above: mm(STEP),
            height: mm(4.0),
            keep: true,
            pieces: vec![Piece::Shapes(vec![rule(left, right, 0.0, mm(0.35), color)])],
            ..Row::default()
        };
        self.push(row);
        self.space = 0.0;
        for words in lines {
            let node = self.b.node(0, Role::Paragraph);
            let style = self.body(false);
            let spans = self.spans(node, words, style);
            self.text(node, &spans, Type { size: style.size, leading: self.m.tight }, 0.8);
        }
        self.keep_all(at, 120.0);
    }
}
