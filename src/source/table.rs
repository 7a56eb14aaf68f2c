//! TOML with the place of every value, for the rooms that know what the keys mean.
//!
//! Every getter tells what is wrong with the value that it looks for (a wrong type, a date that does not exist) and
//! gives `None`; [`Table::finish`] tells the keys that nobody asked for, with the nearest known one.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::ops::{Range, RangeInclusive};
use std::sync::Arc;

use jiff::civil::Date;
use toml::de::{DeTable, DeValue};

use super::suggestion::suggest;
use crate::diagnostic::{Diagnostic, Diagnostics, Place, Source};

/// A value and where it stands.
#[derive(Debug, Clone)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Its place.
    pub place: Place,
}

/// A TOML file that is being read.
pub struct File<'a> {
    source: &'a Arc<Source>,
    root: toml::Spanned<DeTable<'a>>,
    /// Where the file is not TOML: what touches it, and what is missing, is told once, as that.
    faults: Vec<Range<usize>>,
    diagnostics: RefCell<Diagnostics>,
}

/// The most faults of syntax told of one file; nobody reads a longer list.
const MOST_FAULTS: usize = 20;

/// The straight quote that ends the text of a line too soon: `title = "Le "grand" jour"`.
#[must_use]
pub fn inner_quote(line: &str) -> Option<usize> {
    let (key, value) = line.split_once('=')?;
    let is_key = key.trim().chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.'));
    let text = value.trim_start().strip_prefix('"').filter(|text| is_key && !text.starts_with('"'))?;
    let start = line.len() - text.len();
    let mut escaped = false;
    let close = text.char_indices().find(|(_, c)| {
        let is_close = *c == '"' && !escaped;
        escaped = *c == '\\' && !escaped;
        is_close
    });
    let close = close?.0;
    let rest = text[close + 1..].trim_start();
    (!rest.starts_with('#') && rest.contains('"')).then_some(start + close)
}

impl<'a> File<'a> {
    /// Parses a file. What is not TOML has a diagnostic, and what can be understood around it is still read.
    #[must_use]
    pub fn parse(source: &'a Arc<Source>) -> Self {
        let (root, errors) = DeTable::parse_recoverable(&source.text);
        let mut diagnostics = Diagnostics::default();
        let faults = errors.iter().map(|error| error.span().unwrap_or(0..0)).collect();
        // A quote inside a text breaks its line in several places: it is told once, where it is.
        let mut told = None;
        for error in errors.into_iter().take(MOST_FAULTS) {
            let place = Place::new(source, error.span().unwrap_or(0..0));
            if let Some(at) = inner_quote(place.line_text()) {
                if told != Some(place.line()) {
                    told = Some(place.line());
                    let start = source.text[..place.span.start].rfind('\n').map_or(0, |at| at + 1);
                    let place = Place::new(source, start + at..start + at + 1);
                    diagnostics.push(Diagnostic::error("toml-syntax").at(place).fact("reason", error.message()).fact("fault", "quote"));
                }
                continue;
            }
            // A repeated key has a sentence of its own: it is the fault that people make most.
            let code = if error.message().starts_with("duplicate key") { "toml-repeated-key" } else { "toml-syntax" };
            diagnostics.push(Diagnostic::error(code).at(place).fact("reason", error.message()).fact("fault", "other"));
        }
        Self { source, root, faults, diagnostics: RefCell::new(diagnostics) }
    }

    /// The whole file as a table.
    #[must_use]
    pub fn table(&self) -> Table<'_> {
        Table { file: self, entries: self.root.get_ref(), span: self.root.span(), known: BTreeSet::new() }
    }

    /// Adds a diagnostic of the caller's own.
    pub fn report(&self, diagnostic: Diagnostic) {
        self.diagnostics.borrow_mut().push(diagnostic);
    }

    /// Everything that was wrong.
    #[must_use]
    pub fn into_diagnostics(self) -> Diagnostics {
        self.diagnostics.into_inner()
    }

    fn place(&self, span: Range<usize>) -> Place {
        Place::new(self.source, span)
    }
}

/// A table of the file.
pub struct Table<'f> {
    file: &'f File<'f>,
    entries: &'f DeTable<'f>,
    span: Range<usize>,
    known: BTreeSet<&'static str>,
}

type Value<'f> = &'f toml::Spanned<DeValue<'f>>;

impl<'f> Table<'f> {
    /// Where the table stands.
    #[must_use]
    pub fn place(&self) -> Place {
        self.file.place(self.span.clone())
    }

    /// Where a key stands, when it is there.
    #[must_use]
    pub fn key_place(&self, key: &str) -> Option<Place> {
        self.entries.get_key_value(key).map(|(key, _)| self.file.place(key.span()))
    }

    /// Whether a key is there.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.entries.contains_key(key)
    }

    /// Adds a diagnostic of the caller's own.
    pub fn report(&self, diagnostic: Diagnostic) {
        self.file.report(diagnostic);
    }

    /// A text.
    pub fn text(&mut self, key: &'static str) -> Option<Spanned<String>> {
        let value = self.value(key)?;
        self.as_text(key, value)
    }

    /// A text that must be there and not be blank.
    pub fn required_text(&mut self, key: &'static str) -> Option<Spanned<String>> {
        self.require(key);
        let text = self.text(key)?;
        if text.value.is_empty() {
            self.report(Diagnostic::error("toml-blank-value").at(text.place).fact("key", key));
            return None;
        }
        Some(text)
    }

    /// A text, `None` when it is blank.
    pub fn filled_text(&mut self, key: &'static str) -> Option<Spanned<String>> {
        self.text(key).filter(|text| !text.value.is_empty())
    }

    /// A list of texts; empty when absent.
    pub fn texts(&mut self, key: &'static str) -> Vec<Spanned<String>> {
        let Some(value) = self.value(key) else { return Vec::new() };
        let Some(array) = value.get_ref().as_array() else {
            self.wrong_type(key, value, "texts");
            return Vec::new();
        };
        array.iter().filter_map(|value| self.as_text(key, value)).collect()
    }

    /// `true` or `false`.
    pub fn boolean(&mut self, key: &'static str) -> Option<Spanned<bool>> {
        let value = self.value(key)?;
        let found = value.get_ref().as_bool();
        self.typed(key, value, found, "boolean")
    }

    /// A whole number in a range.
    pub fn integer(&mut self, key: &'static str, range: RangeInclusive<i64>) -> Option<Spanned<i64>> {
        let value = self.value(key)?;
        self.as_integer(key, value, range)
    }

    /// A number, whole or not.
    pub fn number(&mut self, key: &'static str) -> Option<Spanned<f64>> {
        let value = self.value(key)?;
        let found = match value.get_ref() {
            DeValue::Float(number) => number.as_str().parse().ok(),
            DeValue::Integer(number) => number.as_str().parse().ok(),
            _ => None,
        };
        self.typed(key, value, found.filter(|n: &f64| n.is_finite()), "number")
    }

    /// A day: `2026-11-21`, without quotes or hour.
    pub fn date(&mut self, key: &'static str) -> Option<Spanned<Date>> {
        let value = self.value(key)?;
        let found = value.get_ref().as_datetime().filter(|d| d.time.is_none() && d.offset.is_none()).and_then(|d| d.date);
        let date = found.and_then(|d| {
            Date::new(i16::try_from(d.year).ok()?, i8::try_from(d.month).ok()?, i8::try_from(d.day).ok()?).ok()
        });
        self.typed(key, value, date, "date")
    }

    /// A day that must be there.
    pub fn required_date(&mut self, key: &'static str) -> Option<Spanned<Date>> {
        self.require(key);
        self.date(key)
    }

    /// A table inside this one.
    pub fn table(&mut self, key: &'static str) -> Option<Table<'f>> {
        let value = self.value(key)?;
        if value.get_ref().as_table().is_none() {
            self.wrong_type(key, value, "table");
        }
        self.inner(value)
    }

    /// The tables of `[[key]]`; empty when absent.
    pub fn tables(&mut self, key: &'static str) -> Vec<Table<'f>> {
        let Some(value) = self.value(key) else { return Vec::new() };
        let Some(array) = value.get_ref().as_array() else {
            self.wrong_type(key, value, "tables");
            return Vec::new();
        };
        let mut tables = Vec::new();
        for value in array {
            match self.inner(value) {
                Some(table) => tables.push(table),
                None => self.wrong_type(key, value, "tables"),
            }
        }
        tables
    }

    /// The keys of a table whose names are the author's, in the order of the file, each with its whole number.
    pub fn counts(&mut self, key: &'static str, range: &RangeInclusive<i64>) -> Vec<(Spanned<String>, i64)> {
        let Some(table) = self.table(key) else { return Vec::new() };
        let entries = table.entries();
        let number = |(name, value)| self.as_integer(key, value, range.clone()).map(|n| (name, n.value));
        entries.into_iter().filter_map(number).collect()
    }

    /// The same as [`Table::counts`] for texts.
    pub fn named_texts(&mut self, key: &'static str) -> Vec<(Spanned<String>, String)> {
        let Some(table) = self.table(key) else { return Vec::new() };
        let entries = table.entries();
        entries.into_iter().filter_map(|(name, value)| self.as_text(key, value).map(|t| (name, t.value))).collect()
    }

    /// The tables whose names are the author's, in the order of the file: the contacts by role.
    #[must_use]
    pub fn named_tables(&self) -> Vec<(Spanned<String>, Table<'f>)> {
        let mut tables = Vec::new();
        for (name, value) in self.entries() {
            match self.inner(value) {
                Some(table) => tables.push((name, table)),
                None => self.wrong_type(&name.value, value, "table"),
            }
        }
        tables
    }

    /// Tells that a key must be there, when it is not.
    pub fn require(&mut self, key: &'static str) {
        self.known.insert(key);
        if !self.has(key) && self.file.faults.is_empty() {
            self.report(Diagnostic::error("toml-missing-key").at(self.place()).fact("key", key));
        }
    }

    /// Tells every key that nobody asked for.
    pub fn finish(self) {
        for (name, _) in self.entries().into_iter().filter(|(name, _)| !self.known.contains(name.value.as_str())) {
            let diagnostic = Diagnostic::error("toml-unknown-key").at(name.place).fact("key", &name.value);
            self.report(suggest(diagnostic, &name.value, self.known.iter().copied()));
        }
    }

    fn value(&mut self, key: &'static str) -> Option<Value<'f>> {
        self.known.insert(key);
        self.entries.get(key)
    }

    fn entries(&self) -> Vec<(Spanned<String>, Value<'f>)> {
        let spanned = |key: &toml::Spanned<_>| self.file.place(key.span());
        let mut entries: Vec<_> = self
            .entries
            .iter()
            .map(|(key, value)| (Spanned { value: key.get_ref().to_string(), place: spanned(key) }, value))
            .collect();
        entries.sort_by_key(|(name, _)| name.place.span.start);
        entries
    }

    fn inner(&self, value: Value<'f>) -> Option<Table<'f>> {
        let table = value.get_ref().as_table()?;
        Some(Table { file: self.file, entries: table, span: value.span(), known: BTreeSet::new() })
    }

    fn as_text(&self, key: &str, value: Value<'f>) -> Option<Spanned<String>> {
        let text = self.typed(key, value, value.get_ref().as_str().map(str::to_owned), "text")?;
        // The file itself holds none, but `"\u0007"` makes one.
        if let Some(c) = text.value.chars().find(|c| c.is_control() && !matches!(c, '\t' | '\n' | '\r')) {
            let code = format!("U+{:04X}", u32::from(c));
            self.report(Diagnostic::error("source-control-character").at(text.place).fact("character", code));
            return None;
        }
        // A text on several lines is one sentence for the reader.
        let value = text.value.split_whitespace().collect::<Vec<_>>().join(" ");
        Some(Spanned { value, ..text })
    }

    fn as_integer(&self, key: &str, value: Value<'f>, range: RangeInclusive<i64>) -> Option<Spanned<i64>> {
        let number = value.get_ref().as_integer().and_then(|n| i64::from_str_radix(n.as_str(), n.radix()).ok());
        let number = self.typed(key, value, number, "integer")?;
        if range.contains(&number.value) {
            return Some(number);
        }
        let diagnostic = Diagnostic::error("toml-out-of-range").at(number.place).fact("key", key);
        self.report(diagnostic.fact("least", range.start().to_string()).fact("most", range.end().to_string()));
        None
    }

    fn typed<T>(&self, key: &str, value: Value<'f>, found: Option<T>, wanted: &'static str) -> Option<Spanned<T>> {
        if found.is_none() {
            self.wrong_type(key, value, wanted);
        }
        found.map(|found| Spanned { value: found, place: self.file.place(value.span()) })
    }

    /// `wanted` is a word that the message knows: `text`, `texts`, `boolean`, `integer`, `number`, `date`, `table`,
    /// `tables`.
    fn wrong_type(&self, key: &str, value: Value<'f>, wanted: &'static str) {
        let span = value.span();
        if self.file.faults.iter().any(|fault| fault.start <= span.end && span.start <= fault.end) {
            return;
        }
        let place = self.file.place(span);
        self.report(Diagnostic::error("toml-wrong-type").at(place).fact("key", key).fact("wanted", wanted));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(text: &str) -> Arc<Source> {
        Arc::new(Source { name: "content/x.toml".into(), text: text.into() })
    }

    fn told(file: File<'_>) -> Vec<(&'static str, usize, usize)> {
        let told = file.into_diagnostics().sorted().into_iter();
        told.map(|d| (d.code, d.place.as_ref().unwrap().line(), d.place.as_ref().unwrap().column())).collect()
    }

    #[test]
    fn values_come_with_their_places() {
        let source = source("name = \"é\"\nn = 3\nd = 2026-11-21\non = true\nlist = [\"a\", \"b\"]\nrate = 62.5\n");
        let file = File::parse(&source);
        let mut table = file.table();
        let name = table.required_text("name").unwrap();
        assert_eq!((name.value.as_str(), name.place.column()), ("é", 8));
        assert_eq!(table.integer("n", 0..=3).unwrap().value, 3);
        assert_eq!(table.date("d").unwrap().value, jiff::civil::date(2026, 11, 21));
        assert!(table.boolean("on").unwrap().value);
        assert_eq!(table.texts("list").len(), 2);
        assert!((table.number("rate").unwrap().value - 62.5).abs() < 1e-9);
        table.finish();
        assert_eq!(told(file), []);
    }

    #[test]
    fn a_wrong_value_is_told_at_its_place() {
        let source = source("a = 1\nd = \"2026-11-21\"\nt = 2026-11-21T10:00:00\nn = 9\nl = [1]\nb = \"\"\nc = \"\\u0007\"\n");
        let file = File::parse(&source);
        let mut table = file.table();
        assert!(table.text("a").is_none());
        assert!(table.date("d").is_none());
        assert!(table.date("t").is_none());
        assert!(table.integer("n", 0..=3).is_none());
        assert!(table.texts("l").is_empty());
        assert!(table.required_text("b").is_none());
        assert!(table.text("c").is_none());
        table.finish();
        let wanted = [
            ("toml-wrong-type", 1, 5), ("toml-wrong-type", 2, 5), ("toml-wrong-type", 3, 5), ("toml-out-of-range", 4, 5),
            ("toml-wrong-type", 5, 6), ("toml-blank-value", 6, 5), ("source-control-character", 7, 5),
        ];
        assert_eq!(told(file), wanted);
    }

    #[test]
    fn a_missing_and_an_unknown_key_are_told_with_the_nearest() {
        let source = source("nane = \"x\"\n");
        let file = File::parse(&source);
        let mut table = file.table();
        assert!(table.required_text("name").is_none());
        table.finish();
        let told = file.into_diagnostics().sorted();
        assert_eq!(told.iter().map(|d| d.code).collect::<Vec<_>>(), ["toml-missing-key", "toml-unknown-key"]);
        assert!(told[1].facts.contains(&("nearest", "name".into())));
    }

    #[test]
    fn broken_toml_and_a_repeated_key_are_told() {
        let broken = source("a = \"x\nb = 1\n");
        assert_eq!(told(File::parse(&broken))[0].0, "toml-syntax");
        assert_eq!(inner_quote("title = \"Le \"grand\" jour\""), Some(12));
        for good in ["a = \"b\"", "a = \"b\" # \"c\"", "a = \"\\\"b\\\"\"", "a = [\"b\", \"c\"]", "a = { b = \"c\", d = \"e\" }"] {
            assert_eq!(inner_quote(good), None, "{good}");
        }
        let twice = source("a = 1\na = 2\n");
        assert_eq!(told(File::parse(&twice)), [("toml-repeated-key", 2, 1)]);
    }

    #[test]
    fn inner_tables_are_read_in_the_order_of_the_file() {
        let source = source("[z]\nname = \"z\"\n[a]\nname = \"a\"\n");
        let file = File::parse(&source);
        let names: Vec<String> = file.table().named_tables().into_iter().map(|(name, _)| name.value).collect();
        assert_eq!(names, ["z", "a"]);
    }

    #[test]
    fn a_deep_nest_of_brackets_is_told_and_does_not_crash() {
        let deep = source(&format!("a = {}", "[".repeat(10_000)));
        assert!(!told(File::parse(&deep)).is_empty());
        let deep = source(&format!("a{} = 1", ".a".repeat(10_000)));
        let file = File::parse(&deep);
        file.table().finish();
        assert!(!told(file).is_empty());
    }
}
