//! Reads the TOML head of a sheet. Dates are TOML's own dates, so that « 21/11/2026 » cannot pass for another day.

use std::ops::Range;

use jiff::civil::Date;
use toml::Spanned as TomlSpanned;
use toml::de::{DeTable, DeValue};

use super::report::{NONE, Report};
use super::{Accepted, Change, Head, Help, PosterAction, PosterHead, SourceRef, Span, Spanned};
use crate::language::{nearest, slug};
use crate::source::inner_quote;

/// The keys of each table, in the order in which a diagnostic shows them.
const HEAD: [&str; 15] = [
    "title", "summary", "event", "code", "verified", "review_by", "owner", "venues", "date_label", "redirects", "help",
    "poster", "changes", "sources", "accepted",
];
const HELP: [&str; 2] = ["contact", "counter"];
const POSTER: [&str; 3] = ["headline", "lead", "actions"];
const ACTION: [&str; 3] = ["step", "title", "detail"];
const CHANGE: [&str; 2] = ["date", "text"];
const SOURCE: [&str; 4] = ["id", "title", "url", "date"];
const ACCEPTED: [&str; 3] = ["rule", "text", "reason"];

/// The most keys of a head, all tables together. The longest real sheet has about seventy; the rest is for what it accepts.
const MOST_KEYS: usize = 192;

/// The deepest that tables and arrays may nest; `[[poster.actions]]` is at 3.
const DEEPEST: usize = 4;

/// The most actions of a poster: a fourth would not be read from two metres.
const MOST_ACTIONS: usize = 3;

type Table<'t> = DeTable<'t>;
type Value<'t> = TomlSpanned<DeValue<'t>>;

/// Reads the head that lies at `place`; `fence` is where what is missing is reported.
pub(super) fn read(place: &Span, fence: &Span, report: &mut Report<'_>) -> Head {
    let toml = &report.text()[place.clone()];
    let (document, errors) = DeTable::parse_recoverable(toml);
    let faults = errors
        .iter()
        .map(|error| Fault {
            span: error.span().unwrap_or(toml.len()..toml.len()),
            message: error.message().to_owned(),
            told: false,
        })
        .collect();
    let mut reader = Reader { toml, base: place.start, fence: fence.clone(), faults, report };
    let head = if reader.is_bounded(document.get_ref()) { reader.head(document.get_ref()) } else { Head::default() };
    reader.tell_faults();
    head
}

/// A place where the TOML is not TOML.
struct Fault {
    /// In the head's own text.
    span: Range<usize>,
    message: String,
    /// Whether a better worded diagnostic was given for it.
    told: bool,
}

struct Reader<'a, 'r> {
    toml: &'a str,
    /// Where the TOML starts in the file.
    base: usize,
    fence: Span,
    faults: Vec<Fault>,
    report: &'a mut Report<'r>,
}

impl Reader<'_, '_> {
    fn head(&mut self, table: &Table<'_>) -> Head {
        self.check_keys(table, &HEAD, "");
        let fence = self.fence.clone();
        let head = Head {
            title: self.required(table, "title", &fence, ""),
            summary: self.required(table, "summary", &fence, ""),
            event: self.required(table, "event", &fence, ""),
            code: self.text(table, "code"),
            verified: self.required_date(table, "verified", &fence),
            review_by: self.required_date(table, "review_by", &fence),
            owner: self.required(table, "owner", &fence, ""),
            venues: self.texts(table, "venues"),
            help: self.help(table),
            poster: self.poster(table),
            date_label: self.text(table, "date_label"),
            changes: self.changes(table),
            redirects: self.texts(table, "redirects"),
            sources: self.sources(table),
            accepted: self.accepted(table),
        };
        if !table.contains_key("sources") {
            self.missing("sources", &fence, "");
        }
        head
    }

    fn help(&mut self, head: &Table<'_>) -> Help {
        let Some(table) = self.table(head, "help") else { return Help::default() };
        self.check_keys(table, &HELP, "help");
        Help { contact: self.text(table, "contact"), counter: self.text(table, "counter") }
    }

    fn poster(&mut self, head: &Table<'_>) -> Option<PosterHead> {
        let table = self.table(head, "poster")?;
        self.check_keys(table, &POSTER, "poster");
        let headline = self.text(table, "headline");
        let lead = self.text(table, "lead");
        let mut actions = Vec::new();
        for (index, (action, span)) in self.tables(table, "actions").into_iter().enumerate() {
            if index == MOST_ACTIONS {
                self.report.error("sheet-actions-too-many", &span, &[("most", &MOST_ACTIONS.to_string())]);
            }
            self.check_keys(action, &ACTION, "poster.actions");
            let read = PosterAction {
                step: self.text(action, "step"),
                title: self.required(action, "title", &span, "poster.actions"),
                detail: self.text(action, "detail"),
            };
            if index < MOST_ACTIONS {
                actions.push(read);
            }
        }
        Some(PosterHead { headline, lead, actions })
    }

    fn changes(&mut self, head: &Table<'_>) -> Vec<Change> {
        let mut changes = Vec::new();
        for (table, span) in self.tables(head, "changes") {
            self.check_keys(table, &CHANGE, "changes");
            let text = self.required(table, "text", &span, "changes");
            if !table.contains_key("date") {
                self.missing("date", &span, "changes");
            }
            changes.push(Change { date: self.date(table, "date"), text });
        }
        changes
    }

    fn sources(&mut self, head: &Table<'_>) -> Vec<SourceRef> {
        let mut sources = Vec::new();
        for (table, span) in self.tables(head, "sources") {
            self.check_keys(table, &SOURCE, "sources");
            sources.push(SourceRef {
                id: self.text(table, "id"),
                title: self.required(table, "title", &span, "sources"),
                url: self.required(table, "url", &span, "sources"),
                date: self.date(table, "date"),
                span,
            });
        }
        sources
    }

    /// What is accepted. A reason that is missing or blank is a warning of its own, told with the rules.
    fn accepted(&mut self, head: &Table<'_>) -> Vec<Accepted> {
        let mut accepted = Vec::new();
        for (table, span) in self.tables(head, "accepted") {
            self.check_keys(table, &ACCEPTED, "accepted");
            let is_blank = |value: &Value<'_>| value.get_ref().as_str().is_some_and(|text| text.trim().is_empty());
            accepted.push(Accepted {
                rule: self.required(table, "rule", &span, "accepted"),
                text: self.required(table, "text", &span, "accepted"),
                reason: if table.get("reason").is_some_and(is_blank) { None } else { self.text(table, "reason") },
                span,
            });
        }
        accepted
    }

    // ---- Values

    fn text(&mut self, table: &Table<'_>, key: &str) -> Option<Spanned<String>> {
        let value = table.get(key)?;
        self.string(value, key)
    }

    fn required(&mut self, table: &Table<'_>, key: &'static str, at: &Span, within: &str) -> Option<Spanned<String>> {
        if !table.contains_key(key) {
            self.missing(key, at, within);
        }
        self.text(table, key)
    }

    fn texts(&mut self, table: &Table<'_>, key: &str) -> Vec<Spanned<String>> {
        match table.get(key).map(|value| (value, value.get_ref())) {
            None => Vec::new(),
            Some((_, DeValue::Array(values))) => values.iter().filter_map(|value| self.string(value, key)).collect(),
            Some((value, _)) => {
                self.wrong_type(value, key, "list");
                Vec::new()
            }
        }
    }

    fn string(&mut self, value: &Value<'_>, key: &str) -> Option<Spanned<String>> {
        if self.is_faulty(&value.span()) {
            return None;
        }
        let DeValue::String(text) = value.get_ref() else {
            self.wrong_type(value, key, "text");
            return None;
        };
        let span = self.place(&value.span());
        // A text on several lines is one sentence for the reader.
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if text.is_empty() {
            self.report.error("sheet-value-empty", &span, &[("key", key)]);
            return None;
        }
        Some(Spanned { value: text, span })
    }

    fn required_date(&mut self, table: &Table<'_>, key: &'static str, at: &Span) -> Option<Spanned<Date>> {
        if !table.contains_key(key) {
            self.missing(key, at, "");
        }
        self.date(table, key)
    }

    fn date(&mut self, table: &Table<'_>, key: &str) -> Option<Spanned<Date>> {
        let value = table.get(key)?;
        let span = self.place(&value.span());
        if let DeValue::Datetime(moment) = value.get_ref()
            && let (Some(day), None, None) = (moment.date, moment.time, moment.offset)
            && let (Ok(year), Ok(month), Ok(number)) =
                (i16::try_from(day.year), i8::try_from(day.month), i8::try_from(day.day))
            && let Ok(date) = Date::new(year, month, number)
            && !self.is_faulty(&value.span())
        {
            return Some(Spanned { value: date, span });
        }
        // Unquoted « 21/11/2026 » is a fault of TOML; what the author needs to read is how a date is written.
        for fault in &mut self.faults {
            fault.told |= touches(&fault.span, &value.span());
        }
        let written = self.toml[value.span()].trim_matches(['"', '\'']).to_owned();
        let example = proposed_date(&written).map_or_else(|| NONE.to_owned(), |date| date.to_string());
        self.report.error("sheet-date-form", &span, &[("key", key), ("written", &written), ("example", &example)]);
        None
    }

    fn table<'t>(&mut self, table: &'t Table<'_>, key: &str) -> Option<&'t Table<'t>> {
        let value = table.get(key)?;
        let DeValue::Table(inner) = value.get_ref() else {
            self.wrong_type(value, key, "table");
            return None;
        };
        Some(inner)
    }

    /// The tables of an array of tables, each with the place of its header.
    fn tables<'t>(&mut self, table: &'t Table<'_>, key: &str) -> Vec<(&'t Table<'t>, Span)> {
        let Some(value) = table.get(key) else { return Vec::new() };
        let DeValue::Array(values) = value.get_ref() else {
            self.wrong_type(value, key, "tables");
            return Vec::new();
        };
        let mut tables = Vec::new();
        for value in values {
            match value.get_ref() {
                DeValue::Table(inner) => tables.push((inner, self.place(&value.span()))),
                _ => self.wrong_type(value, key, "tables"),
            }
        }
        tables
    }

    // ---- Diagnostics

    fn check_keys(&mut self, table: &Table<'_>, known: &[&str], within: &str) {
        for key in table.keys() {
            let name: &str = key.get_ref();
            if known.contains(&name) || self.is_faulty(&key.span()) {
                continue;
            }
            let span = self.place(&key.span());
            if !within.is_empty() && HEAD.contains(&name) {
                // Written after the first `[table]`, where TOML gives it to that table.
                self.report.error("sheet-key-misplaced", &span, &[("key", name), ("table", within)]);
                continue;
            }
            let meant = nearest(name, known.iter().copied()).unwrap_or(NONE);
            let table = if within.is_empty() { NONE } else { within };
            let facts = [("key", name), ("table", table), ("nearest", meant), ("known", &known.join(", "))];
            self.report.error("sheet-key-unknown", &span, &facts);
        }
    }

    fn missing(&mut self, key: &'static str, at: &Span, within: &str) {
        // A line that TOML could not read may hold the key: its own fault is told. The sheet's own keys stand before
        // the first table.
        let is_own_part = |line: &str| !within.is_empty() || key == "sources" || !line.starts_with('[');
        let is_written = !self.faults.is_empty()
            && self.toml.lines().take_while(|line| is_own_part(line)).any(|line| {
                let line = line.trim_start_matches([' ', '\t', '[']);
                line.strip_prefix(key).is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_'))
            });
        if !is_written {
            let table = if within.is_empty() { NONE } else { within };
            self.report.error("sheet-key-missing", at, &[("key", key), ("table", table)]);
        }
    }

    fn wrong_type(&mut self, value: &Value<'_>, key: &str, wanted: &str) {
        if self.is_faulty(&value.span()) {
            return;
        }
        let found = match value.get_ref() {
            DeValue::String(_) => "text",
            DeValue::Integer(_) | DeValue::Float(_) => "number",
            DeValue::Boolean(_) => "boolean",
            DeValue::Datetime(_) => "date",
            DeValue::Array(_) => "list",
            DeValue::Table(_) => "table",
        };
        let span = self.place(&value.span());
        self.report.error("sheet-value-type", &span, &[("key", key), ("wanted", wanted), ("found", found)]);
    }

    /// Whether a TOML fault lies at a place: its value is a guess of the recovery, and nothing more is said of it.
    fn is_faulty(&self, span: &Range<usize>) -> bool {
        self.faults.iter().any(|fault| touches(&fault.span, span))
    }

    /// Gives a diagnostic to the faults that nothing better explains, the first of each line.
    fn tell_faults(&mut self) {
        let mut faults = std::mem::take(&mut self.faults);
        faults.sort_by_key(|fault| (fault.span.start, fault.span.end));
        let mut told_until = None;
        for fault in &faults {
            let start = self.floor(fault.span.start);
            let line_end = self.toml[start..].find('\n').map_or(self.toml.len(), |length| start + length);
            if fault.told {
                told_until = Some(line_end);
                continue;
            }
            if told_until == Some(line_end) {
                continue;
            }
            told_until = Some(line_end);
            let line_start = self.toml[..start].rfind('\n').map_or(0, |at| at + 1);
            let (span, kind) = match inner_quote(&self.toml[line_start..line_end]) {
                Some(at) => (line_start + at..line_start + at + 1, "inner-quotes"),
                None => (fault.span.clone(), fault_kind(&fault.message)),
            };
            let span = self.place(&span);
            if kind == "depth" {
                self.report.error("sheet-head-depth", &span, &[("deepest", &DEEPEST.to_string())]);
            } else {
                self.report.error("sheet-toml", &span, &[("fault", kind), ("detail", &fault.message)]);
            }
        }
    }

    /// Whether the head has no more keys and levels than a head needs; a diagnostic says where it goes over.
    fn is_bounded(&mut self, root: &Table<'_>) -> bool {
        let mut keys = 0;
        let mut levels: Vec<(usize, Range<usize>, &DeValue<'_>)> = Vec::new();
        for (key, value) in root {
            keys += 1;
            levels.push((1, key.span(), value.get_ref()));
        }
        // The recursion of the TOML parser is bounded, so is this list: each value enters it once.
        while let Some((depth, span, value)) = levels.pop() {
            if depth > DEEPEST {
                let span = self.place(&span);
                self.report.error("sheet-head-depth", &span, &[("deepest", &DEEPEST.to_string())]);
                return false;
            }
            match value {
                DeValue::Table(table) => {
                    for (key, value) in table {
                        keys += 1;
                        levels.push((depth + 1, key.span(), value.get_ref()));
                    }
                }
                DeValue::Array(values) => {
                    for value in values {
                        // `[[poster.actions]]` is an array of tables: one level for the reader of the file.
                        let inner = if matches!(value.get_ref(), DeValue::Table(_)) { depth } else { depth + 1 };
                        levels.push((inner, value.span(), value.get_ref()));
                    }
                }
                _ => {}
            }
        }
        if keys > MOST_KEYS {
            let fence = self.fence.clone();
            let facts = [("most", &*MOST_KEYS.to_string()), ("found", &*keys.to_string())];
            self.report.error("sheet-head-keys", &fence, &facts);
            return false;
        }
        true
    }

    fn floor(&self, at: usize) -> usize {
        let mut at = at.min(self.toml.len());
        while !self.toml.is_char_boundary(at) {
            at -= 1;
        }
        at
    }

    /// A place of the head as a place of the file.
    fn place(&self, span: &Range<usize>) -> Span {
        self.base + span.start..self.base + span.end
    }
}

fn touches(a: &Range<usize>, b: &Range<usize>) -> bool {
    a.start <= b.end && b.start <= a.end
}

/// The kinds of fault that have words of their own, from the sentences of the `toml` crate (1.x).
fn fault_kind(message: &str) -> &'static str {
    let about = |words: &[&str]| words.iter().any(|word| message.contains(word));
    if about(&["duplicate key"]) {
        "twice"
    } else if about(&["recursion limit"]) {
        "depth"
    } else if about(&["must be quoted", "missing opening quote"]) {
        "quotes"
    } else if about(&["invalid basic string", "invalid literal string", "invalid multi-line"]) {
        "unclosed-text"
    } else if about(&["key with no value", "missing assignment", "missing value"]) {
        "equals"
    } else if about(&["unclosed"]) {
        "unclosed-bracket"
    } else {
        "other"
    }
}

/// The day that a text probably means: « 21/11/2026 », « 21-11-2026 », « 21 novembre 2026 », « 2026-11-21 ».
fn proposed_date(text: &str) -> Option<Date> {
    const MONTHS: [&str; 12] = [
        "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre",
        "decembre",
    ];
    let words = slug(text.get(..text.len().min(40)).unwrap_or_default());
    let parts: Vec<&str> = words.split('-').filter(|part| *part != "le").collect();
    let [first, month, last, ..] = parts[..] else { return None };
    let month = match MONTHS.iter().position(|name| *name == month) {
        Some(index) => i8::try_from(index + 1).ok()?,
        None => month.parse().ok()?,
    };
    let (year, day) = if first.len() == 4 { (first, last) } else { (last, first) };
    let day = day.trim_end_matches("er").split('t').next()?.parse().ok()?;
    Date::new(year.parse().ok().filter(|year| *year >= 1900)?, month, day).ok()
}
