//! What a checklist says, set in lines before any of it has a place.

use super::{
    BODY, DATE, Density, FIELD, FIRST, GUTTER, HEIGHT, LAST, LEAD, LEADING, LEFT, MENTION, PHASE, PHASE_LEADING, PHONE,
    PHONE_COLUMN, RIGHT, TEXT, TITLE, TITLE_LEADING,
};
use crate::document::{Checklist, ChecklistPhase, Document, Inline, PhaseKind, plain_text};
use crate::language::Words;
use crate::layout::builder::{Builder, mm};
use crate::layout::ink::Inks;
use crate::layout::typeset::{Line, Span, Style};

/// Sets texts, then draws them.
pub(super) struct Setter<'a> {
    pub(super) b: Builder<'a>,
    pub(super) inks: Inks,
    pub(super) words: &'a Words,
    pub(super) symbol: &'a str,
}

/// The head of page 1, set.
pub(super) struct Head {
    pub(super) title: Vec<Line>,
    pub(super) lead: Vec<Line>,
    pub(super) summary: Vec<Line>,
    pub(super) date: Vec<Line>,
    /// « À faire avant le jour / mois / année »; none when no date is to be written.
    pub(super) column: Vec<Line>,
    /// Where the first band starts, pt.
    pub(super) end: f32,
}

/// A band of the stake, set.
pub(super) struct Band<'a> {
    pub(super) phase: &'a ChecklistPhase,
    pub(super) heading: Vec<Line>,
    pub(super) mentions: Vec<Vec<Line>>,
    pub(super) rows: Vec<Row>,
}

pub(super) struct Row {
    pub(super) title: Vec<Line>,
    pub(super) deadline: Vec<Line>,
    pub(super) ways: Vec<Vec<Line>>,
}

/// Everything in the ground, set.
pub(super) struct Earth {
    pub(super) phone: Option<Line>,
    pub(super) caption: Vec<Line>,
    pub(super) fields: Vec<Vec<Line>>,
    /// Where the reader's block starts, pt.
    pub(super) block: f32,
    pub(super) left: Vec<Vec<Line>>,
    pub(super) right: Vec<Vec<Line>>,
    /// From the ground line to the first baseline of the foot at the least, pt.
    pub(super) upper: f32,
    /// Its least height, pt.
    pub(super) height: f32,
}

impl Band<'_> {
    pub(super) fn heading_height(&self, density: Density) -> f32 {
        match self.heading.len() {
            0 => 0.0,
            n => mm(density.heading) + lines(n - 1, PHASE_LEADING),
        }
    }

    /// Height of some of its rows with the heading above them, pt.
    pub(super) fn height(&self, rows: &std::ops::Range<usize>, density: Density) -> f32 {
        let mentions: usize = self.mentions.iter().map(Vec::len).sum();
        let mentions = if mentions == 0 { 0.0 } else { lines(mentions, LEADING) + lines(self.mentions.len() - 1, MENTION) + mm(3.5) };
        let rows: f32 = self.rows[rows.clone()].iter().map(|row| row.height(density)).sum();
        self.heading_height(density) + mentions + rows
    }

    pub(super) fn whole(&self) -> std::ops::Range<usize> {
        0..self.rows.len()
    }

    pub(super) fn has_dates(&self) -> bool {
        self.phase.kind == PhaseKind::ToDo
    }
}

impl Row {
    pub(super) fn count(&self) -> usize {
        self.title.len() + self.deadline.len() + self.ways.iter().map(Vec::len).sum::<usize>()
    }

    pub(super) fn height(&self, density: Density) -> f32 {
        (lines(self.count(), LEADING) + mm(density.air)).max(mm(density.row))
    }
}

/// Height of some lines, pt.
#[expect(clippy::cast_precision_loss, reason = "a handful of lines")]
pub(super) fn lines(count: usize, leading: f32) -> f32 {
    count as f32 * leading
}

impl Setter<'_> {
    pub(super) fn style(&self, bold: bool, size: f32) -> Style {
        Style { bold, size, color: self.inks.ink }
    }

    pub(super) fn strong(&self, size: f32) -> Style {
        Style { bold: true, size, color: self.inks.strong }
    }

    pub(super) fn lines(&mut self, text: &str, style: Style, measure: f32) -> Vec<Line> {
        if text.is_empty() {
            return Vec::new();
        }
        self.b.type_.lines(&[Span { text: text.to_owned(), style, tag: 0 }], measure)
    }

    /// The same in lines as even as they can be: no word stands alone under a line.
    pub(super) fn balanced(&mut self, text: &str, style: Style, measure: f32) -> Vec<Line> {
        if text.is_empty() {
            return Vec::new();
        }
        self.b.type_.balanced(&[Span { text: text.to_owned(), style, tag: 0 }], measure)
    }

    /// Words of which some are bold: what is strong, and phones. Lines are evened only when a word or two stand alone
    /// under the others: an address keeps the breaks that it has.
    pub(super) fn rich(&mut self, words: &[Inline], measure: f32) -> Vec<Line> {
        let mut spans = Vec::new();
        for word in words {
            let bold = matches!(word, Inline::Strong(_) | Inline::Phone(_));
            let text = plain_text(std::slice::from_ref(word));
            spans.push(Span { text, style: self.style(bold, BODY), tag: 0 });
        }
        let set = self.b.type_.lines(&spans, measure);
        let is_lonely = set.len() > 1 && set.last().is_some_and(|line| line.width < 0.25 * measure);
        if is_lonely { self.b.type_.balanced(&spans, measure) } else { set }
    }

    pub(super) fn head(&mut self, document: &Document, list: &Checklist) -> Head {
        let measure = mm(RIGHT - LEFT);
        let title = Span { text: document.title.clone(), style: self.style(true, TITLE), tag: 0 };
        let title = self.b.type_.balanced(&[title], measure);
        let lead = self.lines(&list.lead, self.style(false, LEAD), mm(DATE - GUTTER - LEFT));
        let summary = self.lines(&list.summary, self.style(false, BODY), measure);
        let dated = list.phases.iter().any(|phase| phase.kind == PhaseKind::ToDo && !phase.rows.is_empty());
        let (mut date, mut column) = (Vec::new(), Vec::new());
        if dated {
            date = self.lines(&list.date_label, self.style(true, BODY), mm(78.0));
            let [before, form] = &list.date_head;
            // The space parts the two lines for who hears them.
            column = self.lines(&format!("{before} "), self.strong(BODY), mm(RIGHT - DATE));
            column.extend(self.lines(form, self.style(false, BODY), mm(RIGHT - DATE)));
        }
        let more = lines(title.len().saturating_sub(1), TITLE_LEADING)
            + lines(lead.len().saturating_sub(1), LEADING)
            + lines(summary.len(), LEADING)
            + lines(date.len().max(column.len().saturating_sub(1)).saturating_sub(1), LEADING);
        Head { title, lead, summary, date, column, end: mm(FIRST) + more }
    }

    pub(super) fn band<'b>(&mut self, phase: &'b ChecklistPhase) -> Band<'b> {
        let right = if phase.kind == PhaseKind::ToDo { DATE - GUTTER } else { RIGHT };
        // In the earth, where there are no boxes, words start at the margin.
        let measure = mm(right - if phase.kind == PhaseKind::Support { LEFT } else { TEXT });
        let (title, deadline, plain) = (self.style(true, BODY), self.strong(BODY), self.style(false, BODY));
        let rows = phase
            .rows
            .iter()
            .map(|row| Row {
                title: self.balanced(&row.title, title, measure),
                deadline: self.lines(&row.deadline, deadline, measure),
                ways: row.ways.iter().map(|words| self.rich(words, measure)).collect(),
            })
            .collect();
        let whole = mm(RIGHT - LEFT);
        Band {
            phase,
            heading: self.balanced(&phase.title, self.strong(PHASE), whole),
            mentions: phase.mentions.iter().map(|text| self.lines(text, plain, whole)).collect(),
            rows,
        }
    }

    /// The earth; `whole_foot` when its foot says the site's name too.
    pub(super) fn earth(&mut self, list: &Checklist, whole_foot: bool) -> Earth {
        let whole = mm(RIGHT - LEFT);
        let phone = (!list.phone.is_empty()).then(|| {
            // Ten figures take more room than four; a longer number shrinks, never under the body.
            let style = self.strong(PHONE);
            let width = self.b.type_.words(&list.phone, style).width;
            let size = (PHONE * (whole * 0.45 / width).min(1.0)).max(BODY);
            self.b.type_.words(&list.phone, Style { size, ..style })
        });
        let width = phone.as_ref().map_or(mm(PHONE_COLUMN), |line| (line.width + mm(7.0)).max(mm(PHONE_COLUMN)));
        let plain = self.style(false, BODY);
        let caption = if phone.is_some() { self.balanced(&list.phone_caption, plain, width - mm(4.0)) } else { Vec::new() };
        let block = if phone.is_some() { mm(LEFT) + width } else { mm(LEFT) };
        // A label leaves at least 30 mm to write on.
        let measure = mm(RIGHT - 30.0) - block;
        let bold = self.style(true, BODY);
        let fields: Vec<Vec<Line>> = list.fields.iter().map(|label| self.lines(label, bold, measure)).collect();
        let mut right: Vec<Vec<Line>> = Vec::new();
        for words in &list.foot_right {
            right.push(self.rich(words, mm(92.0)));
        }
        // A line has the room that the one at its right leaves.
        let rooms: Vec<f32> = right.iter().flatten().map(|line| whole - line.width - mm(5.0)).collect();
        let mut left: Vec<Vec<Line>> = Vec::new();
        let mut row = 0;
        for (i, words) in list.foot_left.iter().enumerate() {
            let words = if i == 0 && !whole_foot { &words[..1] } else { words };
            let mut count = 1;
            let set = loop {
                let room = rooms.iter().skip(row).take(count).copied().fold(whole, f32::min);
                let set = self.rich(words, room);
                if set.len() <= count {
                    break set;
                }
                count = set.len();
            };
            row += set.len();
            left.push(set);
        }
        let called = phone.as_ref().map_or(0.0, |_| mm(11.7) + lines(caption.len(), LEADING) + mm(0.6));
        let written = mm(8.8)
            + lines(fields.len().saturating_sub(1), mm(FIELD))
            + lines(fields.iter().map(|f| f.len().saturating_sub(1)).sum(), LEADING);
        let upper = called.max(written) + mm(8.7);
        let count = |column: &[Vec<Line>]| column.iter().map(Vec::len).sum::<usize>();
        let foot = lines(count(&left).max(count(&right)).saturating_sub(1), LEADING);
        Earth { phone, caption, fields, block, left, right, upper, height: upper + foot + mm(HEIGHT - LAST) }
    }
}
