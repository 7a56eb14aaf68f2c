//! Rows of CSV and records of JSON, each with its place in the file.

use std::ops::Range;
use std::sync::Arc;

use serde_json::Value;
use serde_json::value::RawValue;

use super::commune::{self, Position};
use super::data::{Outcome, Place, Reading, callable, one_line};
use super::hours::{self, Span, Week};
use super::osm::{self, Osm};
use crate::diagnostic::{Diagnostic, Place as Spot, Source};

/// The line of names of a CSV file.
#[derive(Debug)]
pub(super) struct Header {
    delimiter: u8,
    /// In small letters, without the spaces around them.
    pub(super) names: Vec<String>,
}

impl Header {
    /// Reads the first line that is not blank; the delimiter is the one that gives the most names.
    pub(super) fn read(text: &str) -> Self {
        let of = |delimiter| {
            let mut record = csv::StringRecord::new();
            let read = reader(text, delimiter).read_record(&mut record).unwrap_or(false);
            let names = record.iter().filter(|_| read).map(|name| name.trim().to_lowercase()).collect();
            Self { delimiter, names }
        };
        let (commas, semicolons) = (of(b','), of(b';'));
        if semicolons.names.len() > commas.names.len() { semicolons } else { commas }
    }
}

fn reader(text: &str, delimiter: u8) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).has_headers(false).from_reader(text.as_bytes())
}

/// A row of a CSV file that has as many cells as there are names.
pub(super) struct Row<'a> {
    source: &'a Arc<Source>,
    header: &'a Header,
    cells: &'a csv::StringRecord,
    start: usize,
}

/// Reads every row under the header. A row that is blank, or has only delimiters, is none.
pub(super) fn read_csv(
    source: &Arc<Source>,
    header: &Header,
    read: fn(&Row<'_>, &mut Reading<'_>) -> Outcome,
    reading: &mut Reading<'_>,
) {
    let text = &source.text;
    let mut reader = reader(text, header.delimiter);
    let mut cells = csv::StringRecord::new();
    let mut is_header = true;
    while reader.read_record(&mut cells).unwrap_or(false) {
        let end = usize::try_from(reader.position().byte()).unwrap_or(text.len()).min(text.len());
        // Where a record starts is told before the end of the line above, when that is CR LF.
        let begun = cells.position().and_then(|at| usize::try_from(at.byte()).ok()).unwrap_or(0).min(end);
        let start = begun + text[begun..end].len() - text[begun..end].trim_start_matches(['\r', '\n']).len();
        if std::mem::take(&mut is_header) || cells.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let row = Row { source, header, cells: &cells, start };
        let is_even = cells.len() == header.names.len();
        let outcome = match long_quote(text, start..end) {
            // A quote that is not closed takes what follows into its cell, up to another quote or to the end.
            Some(quote) if !is_even || !text[start..end].matches('"').count().is_multiple_of(2) => {
                Outcome::Unread(Diagnostic::error("places-data-quote").at(Spot::new(source, quote..quote + 1)))
            }
            _ if is_even => read(&row, reading),
            _ => Outcome::Unread(row.uneven(end)),
        };
        reading.row(outcome, None);
    }
}

/// The quote that opens the first cell of more than one line in a row.
fn long_quote(text: &str, row: Range<usize>) -> Option<usize> {
    let mut open = None;
    for (at, byte) in text[row.start..row.end].trim_end().bytes().enumerate() {
        match byte {
            b'"' => open = if open.is_none() { Some(row.start + at) } else { None },
            b'\n' if open.is_some() => return open,
            _ => {}
        }
    }
    None
}

impl<'a> Row<'a> {
    /// A cell without the spaces around it; empty when the file has no such column.
    pub(super) fn cell(&self, column: &str) -> &'a str {
        self.index(column).and_then(|index| self.cells.get(index)).unwrap_or_default().trim()
    }

    /// A cell on one line, if it is filled.
    pub(super) fn text(&self, column: &str) -> Option<String> {
        one_line(self.cell(column))
    }

    /// A warning at a cell, with what it holds.
    pub(super) fn warning(&self, code: &'static str, column: &'static str) -> Diagnostic {
        let place = self.index(column).map_or_else(|| self.place(), |index| Spot::new(self.source, self.span(index)));
        Diagnostic::warning(code).at(place).fact("key", column).fact("text", self.cell(column))
    }

    /// Where the row starts.
    pub(super) fn place(&self) -> Spot {
        Spot::new(self.source, self.start..self.start)
    }

    /// A cell without which the row is of no use.
    pub(super) fn required(&self, column: &'static str) -> Result<String, Outcome> {
        self.text(column).ok_or_else(|| Outcome::Unread(self.warning("places-data-blank", column)))
    }

    /// An INSEE code.
    pub(super) fn commune(&self, column: &'static str) -> Result<String, Outcome> {
        let code = self.required(column)?;
        if commune::is_commune(&code) { Ok(code) } else { Err(Outcome::Unread(self.warning("places-data-insee", column))) }
    }

    /// A phone that can be called, grouped.
    pub(super) fn phone(&self, column: &'static str, reading: &mut Reading<'_>) -> Option<String> {
        let phone = callable(&self.text(column)?);
        if phone.is_none() {
            reading.told.line(self.warning("places-data-phone", column));
        }
        phone
    }

    /// Where it is on the earth.
    pub(super) fn position(&self, reading: &mut Reading<'_>) -> Option<Position> {
        let mut given = |column| {
            let cell = self.cell(column);
            let number = cell.replace(',', ".").parse::<f64>().ok();
            if number.is_none() && !cell.is_empty() {
                reading.told.line(self.warning("places-data-position", column));
            }
            number
        };
        let (latitude, longitude) = (given("latitude"), given("longitude"));
        Position::new(latitude?, longitude?)
    }

    /// What becomes of the row, once read: a place that says nothing but its name is none. `column` has that name.
    pub(super) fn outcome(&self, place: Place, column: &'static str) -> Outcome {
        if place.is_bare() { Outcome::Unread(self.warning("places-data-bare", column)) } else { Outcome::Read(vec![place]) }
    }

    /// Hours in the syntax of OpenStreetMap; tells what cannot be read, and what overlaps.
    pub(super) fn osm(&self, column: &'static str, is_good: fn(&Osm) -> bool, reading: &mut Reading<'_>) -> Option<Osm> {
        let osm = osm::read(&one_line(self.cell(column))?).filter(is_good);
        let Some(osm) = osm else {
            reading.told.line(self.warning("places-data-hours", column));
            return None;
        };
        for joined in &osm.overlaps {
            reading.told.line(self.warning("places-data-overlap", column).fact("kept", joined));
        }
        Some(osm)
    }

    /// Tells what of some hours overlaps, and gives them joined.
    pub(super) fn joined(&self, spans: &[Span], column: &'static str, reading: &mut Reading<'_>) -> Vec<Span> {
        let (joined, overlap) = hours::joined(spans);
        if overlap {
            reading.told.line(self.warning("places-data-overlap", column).fact("kept", hours::written(&joined)));
        }
        joined
    }

    fn index(&self, column: &str) -> Option<usize> {
        self.header.names.iter().position(|name| name == column)
    }

    fn uneven(&self, end: usize) -> Diagnostic {
        let line = self.source.text[self.start..end].trim_end().len();
        Diagnostic::warning("places-data-cells")
            .at(Spot::new(self.source, self.start..self.start + line))
            .fact("found", self.cells.len().to_string())
            .fact("wanted", self.header.names.len().to_string())
    }

    /// The bytes of a cell, without its quotes.
    fn span(&self, index: usize) -> Range<usize> {
        let rest = &self.source.text.as_bytes()[self.start..];
        let (mut cell, mut from, mut quoted) = (0, 0, false);
        let mut to = rest.len();
        for (at, byte) in rest.iter().enumerate() {
            let ends = !quoted && (*byte == self.header.delimiter || *byte == b'\n' || *byte == b'\r');
            quoted ^= *byte == b'"';
            if !ends {
                continue;
            }
            if cell == index {
                to = at;
                break;
            }
            (cell, from) = (cell + 1, at + 1);
        }
        let quotes = usize::from(rest.get(from) == Some(&b'"') && to > from + 1);
        self.start + from + quotes..self.start + to - quotes
    }
}

/// A week of which nothing is known to be open is none.
pub(super) fn filled(week: Week) -> Option<Week> {
    (!week.is_empty()).then_some(week)
}

// ---- JSON

/// The records of a file, as slices of its text.
///
/// # Errors
/// The diagnostic of what is no JSON, or no list of records.
pub(super) fn records<'a>(source: &'a Arc<Source>, lists: &[&str]) -> Result<Vec<&'a RawValue>, Diagnostic> {
    let broken = |start: usize, error: &serde_json::Error| {
        // The line and the column in bytes, both from 1, of a part that starts at `start`.
        let text = &source.text[start..];
        let line: usize = text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum();
        let at = (start + line + error.column().saturating_sub(1)).min(source.text.len());
        let cause = if error.is_eof() { "cut" } else { "syntax" };
        Diagnostic::error("places-data-json").at(Spot::new(source, at..at + 1)).fact("cause", cause)
    };
    let text = source.text.as_str();
    if text.trim_start().starts_with('[') {
        return serde_json::from_str(text).map_err(|error| broken(0, &error));
    }
    let mut keys: std::collections::BTreeMap<String, &RawValue> =
        serde_json::from_str(text).map_err(|error| broken(0, &error))?;
    let list = lists.iter().find_map(|key| keys.remove(*key));
    let Some(list) = list else { return Ok(Vec::new()) };
    serde_json::from_str(list.get()).map_err(|error| broken(offset(text, list.get()), &error))
}

/// Where a slice of a text starts in it.
fn offset(text: &str, slice: &str) -> usize {
    (slice.as_ptr() as usize).saturating_sub(text.as_ptr() as usize)
}

/// A record of a JSON file.
pub(super) struct Record<'a> {
    source: &'a Arc<Source>,
    text: &'a str,
    start: usize,
    /// From 1.
    pub(super) number: usize,
    value: Value,
}

impl<'a> Record<'a> {
    /// Reads one of the [`records`].
    ///
    /// # Errors
    /// The diagnostic of what is no record.
    pub(super) fn read(source: &'a Arc<Source>, raw: &'a RawValue, number: usize) -> Result<Self, Diagnostic> {
        let text = raw.get();
        let start = offset(&source.text, text);
        let value = serde_json::from_str::<Value>(text).ok().filter(Value::is_object);
        let place = || Spot::new(source, start..start + 1);
        let value =
            value.ok_or_else(|| Diagnostic::warning("places-data-record").at(place()).fact("number", number.to_string()))?;
        Ok(Self { source, text, start, number, value })
    }

    /// Whether it has a key.
    pub(super) fn has(&self, key: &str) -> bool {
        self.value.get(key).is_some()
    }

    /// A text on one line, if it is filled.
    pub(super) fn text(&self, key: &str) -> Option<String> {
        text(&self.value, key)
    }

    /// A list: a real one, or one that is written as JSON inside a text. A thing alone is a list of one.
    ///
    /// # Errors
    /// When a text starts as JSON and is none.
    pub(super) fn list(&self, key: &'static str) -> Result<Vec<Value>, Diagnostic> {
        let given = match self.value.get(key) {
            None => return Ok(Vec::new()),
            Some(Value::String(text)) if text.trim().is_empty() => return Ok(Vec::new()),
            Some(Value::String(text)) if text.trim_start().starts_with(['[', '{']) => {
                serde_json::from_str(text).map_err(|_| self.warning("places-data-field", key))?
            }
            Some(value) => value.clone(),
        };
        match given {
            Value::Null => Ok(Vec::new()),
            Value::Array(list) => Ok(list),
            one => Ok(vec![one]),
        }
    }

    /// A warning at a key, with the number and the name of the record.
    pub(super) fn warning(&self, code: &'static str, key: &'static str) -> Diagnostic {
        let found = self.text.find(&format!("\"{key}\"")).unwrap_or(0);
        Diagnostic::warning(code)
            .at(Spot::new(self.source, self.start + found..self.start + found + 1))
            .fact("key", key)
            .fact("number", self.number.to_string())
            .fact("name", self.text("nom").unwrap_or_default())
    }

    /// Where it starts.
    pub(super) fn place(&self) -> Spot {
        Spot::new(self.source, self.start..self.start)
    }
}

/// A text of a thing in JSON, on one line, if it is filled.
pub(super) fn text(value: &Value, key: &str) -> Option<String> {
    alone(value.get(key)?)
}

/// A thing in JSON that is a text or a number.
pub(super) fn alone(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => one_line(text),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
