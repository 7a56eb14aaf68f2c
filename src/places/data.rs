//! Opens a file of open data.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;

use super::rows::{Header, Record, read_csv, records};
use super::table::{FORMATS, Format, Rows};
use super::told::Told;
use super::{Directory, Hours, Origin, Position};
use crate::diagnostic::{Diagnostic, Diagnostics, Place as Spot, Source};
use crate::language::phone;
use crate::source::Snapshot;

/// A file of open data, read.
#[derive(Debug, Clone)]
pub struct DataFile {
    /// Its path from `content/`: `places/liste-fs-20240801.csv`.
    pub path: String,
    /// What readers are told of it.
    pub origin: Origin,
    /// In the order of its rows.
    pub places: Vec<Place>,
    /// How many rows it has. Each is a place (or several), a diagnostic, or left out.
    pub rows: usize,
    /// How many of them could not be read: each has its diagnostic.
    pub unread: usize,
    /// How many are not for readers of sheets, by the reason: the types of office that no role names, and
    /// `sans public`.
    pub left_out: BTreeMap<String, usize>,
    /// How many diagnostics there would be, by code, if many alike were not told in one.
    pub anomalies: BTreeMap<&'static str, usize>,
    /// Communes that are now part of another one: the old code and the new.
    pub merged: BTreeMap<String, String>,
    /// Indexes of `places` by INSEE code; those that serve every commune are under an empty one.
    pub(super) by_commune: BTreeMap<String, Vec<usize>>,
}

/// A local contact as its file has it.
#[derive(Debug, Clone)]
pub struct Place {
    /// Of [`ROLES`], or of the directory.
    pub role: String,
    /// As it stands on the door.
    pub name: String,
    /// On one line, postcode and town included.
    pub address: Option<String>,
    /// The INSEE codes that it serves; none: every commune of the editions that list the file.
    pub communes: Vec<String>,
    /// On the earth.
    pub position: Option<Position>,
    /// Grouped.
    pub phone: Option<String>,
    /// `None` when nothing certain is known.
    pub hours: Option<Hours>,
    /// Whether one has to make an appointment.
    pub appointment: Appointment,
    /// A bus, or a desk that goes from town to town.
    pub is_mobile: bool,
    /// A branch, an annexe, the former town hall of a merged commune: others come first.
    pub is_secondary: bool,
    /// What the file adds, word for word.
    pub note: Option<String>,
    /// Its row.
    pub row: Spot,
}

/// Whether one has to make an appointment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Appointment {
    /// Nothing says so.
    No,
    /// Appointments are made, and the file says that people come without one, or that one is advised.
    Advised,
    /// « sur rendez-vous ».
    Needed,
}

impl Place {
    /// Whether there is anything to print: a name alone helps nobody.
    pub(super) fn is_bare(&self) -> bool {
        self.phone.is_none() && self.address.is_none() && self.hours.is_none()
    }
}

/// What becomes of a row: nothing else can.
pub(super) enum Outcome {
    /// A place for each role that it has.
    Read(Vec<Place>),
    /// It cannot be read, and this says why.
    Unread(Diagnostic),
    /// It is not for the readers of sheets, for this reason.
    LeftOut(String),
}

/// What is known of a file while it is read.
pub(super) struct Reading<'a> {
    pub(super) directory: &'a Directory,
    pub(super) told: Told,
    pub(super) merged: BTreeMap<String, String>,
    /// The newest change of a record.
    pub(super) newest: Option<Date>,
    places: Vec<Place>,
    rows: usize,
    unread: usize,
    left_out: BTreeMap<String, usize>,
}

impl Reading<'_> {
    /// Counts a row and keeps what became of it; a record has a number.
    pub(super) fn row(&mut self, outcome: Outcome, record: Option<usize>) {
        self.rows += 1;
        match outcome {
            Outcome::Read(places) => self.places.extend(places),
            Outcome::LeftOut(reason) => *self.left_out.entry(reason).or_default() += 1,
            Outcome::Unread(diagnostic) => {
                self.unread += 1;
                match record {
                    Some(number) => self.told.record(diagnostic, number),
                    None => self.told.line(diagnostic),
                }
            }
        }
    }
}

/// Opens a file of open data, given by its path from `content/`. What is wrong in it has a diagnostic; `None` when no
/// row can be read, or when there is no such text.
#[must_use]
pub fn open(snapshot: &Snapshot, path: &str, directory: &Directory, diagnostics: &mut Diagnostics) -> Option<DataFile> {
    let source = snapshot.text(&format!("content/{path}"))?;
    let mut reading = Reading {
        directory,
        told: Told::default(),
        merged: BTreeMap::new(),
        newest: None,
        places: Vec::new(),
        rows: 0,
        unread: 0,
        left_out: BTreeMap::new(),
    };
    let format = match read(source, &mut reading) {
        Ok(format) => format,
        Err(diagnostic) => {
            diagnostics.push(diagnostic);
            return None;
        }
    };
    let file = path.rsplit('/').next().unwrap_or(path);
    let date = date_in(file).or(reading.newest);
    if date.is_none() {
        let named = file.rsplit_once('.').map_or_else(String::new, |(stem, end)| format!("{stem}-2026-11-21.{end}"));
        diagnostics.push(Diagnostic::warning("places-data-date").at(Spot::new(source, 0..0)).fact("cure", named));
    }
    if reading.rows == 0 {
        diagnostics.push(Diagnostic::warning("places-data-empty").at(Spot::new(source, 0..0)));
    }
    let anomalies = reading.told.counts();
    reading.told.finish(diagnostics);
    let mut by_commune: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, place) in reading.places.iter().enumerate() {
        if place.communes.is_empty() {
            by_commune.entry(String::new()).or_default().push(index);
        }
        for commune in &place.communes {
            by_commune.entry(commune.clone()).or_default().push(index);
        }
    }
    Some(DataFile {
        path: path.to_owned(),
        origin: Origin { title: format.title, file: file.to_owned(), date, licence: format.licence },
        places: reading.places,
        rows: reading.rows,
        unread: reading.unread,
        left_out: reading.left_out,
        anomalies,
        merged: reading.merged,
        by_commune,
    })
}

/// Finds the format of a file and reads every row.
fn read(source: &Arc<Source>, reading: &mut Reading<'_>) -> Result<&'static Format, Diagnostic> {
    let text = source.text.trim_start();
    if text.starts_with(['[', '{']) { read_json(source, reading) } else { read_table(source, reading) }
}

fn read_table(source: &Arc<Source>, reading: &mut Reading<'_>) -> Result<&'static Format, Diagnostic> {
    let header = Header::read(&source.text);
    let has = |name: &str| header.names.iter().any(|known| known == name);
    let mut formats = FORMATS.iter().filter_map(|format| match format.rows {
        Rows::Csv(read) => Some((format, read)),
        Rows::Json(..) => None,
    });
    let found = formats.find(|(format, _)| format.marks.iter().any(|mark| has(mark)));
    let Some((format, row)) = found else { return Err(unknown(source, &header.names)) };
    complete(source, format, &has)?;
    read_csv(source, &header, row, reading);
    Ok(format)
}

fn read_json(source: &Arc<Source>, reading: &mut Reading<'_>) -> Result<&'static Format, Diagnostic> {
    let formats = FORMATS.iter().filter_map(|format| match format.rows {
        Rows::Csv(_) => None,
        Rows::Json(lists, read) => Some((format, lists, read)),
    });
    for (format, lists, read) in formats {
        let raw = records(source, lists)?;
        let Some(first) = raw.first().and_then(|raw| Record::read(source, raw, 1).ok()) else { continue };
        if !format.marks.iter().any(|mark| first.has(mark)) {
            continue;
        }
        complete(source, format, &|key| first.has(key))?;
        for (index, raw) in raw.iter().enumerate() {
            let number = index + 1;
            let outcome = match Record::read(source, raw, number) {
                Ok(record) => read(&record, reading),
                Err(diagnostic) => Outcome::Unread(diagnostic),
            };
            reading.row(outcome, Some(number));
        }
        return Ok(format);
    }
    Err(unknown(source, &[]))
}

/// A file in no known format.
fn unknown(source: &Arc<Source>, names: &[String]) -> Diagnostic {
    let shown: Vec<&str> = names.iter().take(8).map(|name| name.get(..40).unwrap_or(name)).collect();
    let some = if names.is_empty() { "no" } else { "yes" };
    Diagnostic::error("places-data-format").at(Spot::new(source, 0..0)).fact("some", some).fact("names", shown.join(", "))
}

/// Whether a file has the columns of its format.
fn complete(source: &Arc<Source>, format: &Format, has: &dyn Fn(&str) -> bool) -> Result<(), Diagnostic> {
    let Some(missing) = format.columns.iter().find(|column| !has(column)) else { return Ok(()) };
    Err(Diagnostic::error("places-data-column").at(Spot::new(source, 0..0)).fact("column", *missing))
}

/// The date in a file's name: `2024-08-01` or `20240801`.
fn date_in(file: &str) -> Option<Date> {
    let figures = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    let bytes = file.as_bytes();
    (0..bytes.len()).find_map(|at| {
        if at > 0 && bytes[at - 1].is_ascii_digit() {
            return None;
        }
        let parts = |length: usize, cuts: [std::ops::Range<usize>; 3]| {
            let text = file.get(at..at + length)?;
            let apart = length == 8 || (text.as_bytes()[4] == b'-' && text.as_bytes()[7] == b'-');
            let [year, month, day] = cuts.map(|cut| text.get(cut).filter(|part| figures(part)));
            let ends = !file.as_bytes().get(at + length).is_some_and(u8::is_ascii_digit);
            let date = Date::new(year?.parse().ok()?, month?.parse().ok()?, day?.parse().ok()?).ok()?;
            (apart && ends && (2000..2200).contains(&date.year())).then_some(date)
        };
        parts(10, [0..4, 5..7, 8..10]).or_else(|| parts(8, [0..4, 4..6, 6..8]))
    })
}

/// A text on one line, if it is filled.
pub(super) fn one_line(text: &str) -> Option<String> {
    let words: Vec<&str> = text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty()).collect();
    (!words.is_empty()).then(|| words.join(" "))
}

/// An address on one line: its parts, then the postcode and the town.
pub(super) fn address<const N: usize>(parts: [Option<String>; N], postcode: Option<String>, town: Option<String>) -> Option<String> {
    let street: Vec<String> = parts.into_iter().flatten().collect();
    if street.is_empty() {
        // A town alone is where nobody finds a door.
        return None;
    }
    let town = [postcode, town].into_iter().flatten().collect::<Vec<_>>().join(" ");
    Some([street.join(", "), town].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "))
}

/// A phone that can be called from France, grouped: « +33 4 … » is « 04 … ».
pub(super) fn callable(text: &str) -> Option<String> {
    let abroad = text.trim().strip_prefix("+33").or_else(|| text.trim().strip_prefix("0033"));
    match abroad {
        Some(rest) => phone::grouped(&format!("0{}", rest.trim_start().trim_start_matches("(0)"))),
        None => phone::grouped(text),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn the_date_is_in_the_name() {
        assert_eq!(date_in("liste-fs-20240801.csv"), Some(date(2024, 8, 1)));
        assert_eq!(date_in("2024-08-01.csv"), Some(date(2024, 8, 1)));
        assert_eq!(date_in("annuaire_2026-11-21_lille.json"), Some(date(2026, 11, 21)));
        for none in ["liste.csv", "20241301.csv", "120240801.csv", "2024080112.csv", "2024-08-1.csv", "é20é40801.csv"] {
            assert_eq!(date_in(none), None, "{none}");
        }
    }

    #[test]
    fn an_address_needs_a_door() {
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(address([some("1 rue A"), None], some("59000"), some("Lille")), some("1 rue A, 59000 Lille"));
        assert_eq!(address([None, None], some("59000"), some("Lille")), None);
    }

    #[test]
    fn a_phone_is_called_from_france() {
        assert_eq!(callable("+33 (0)4 74 00 00 00").as_deref(), Some("04 74 00 00 00"));
        assert_eq!(callable("+33474000000").as_deref(), Some("04 74 00 00 00"));
        assert_eq!(callable("3230").as_deref(), Some("32 30"));
        assert_eq!(callable("04 74 00 00"), None);
    }
}
