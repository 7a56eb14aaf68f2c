//! The formats of open data. To add one is to add its file and its row.

use super::data::{Outcome, Reading};
use super::rows::{Record, Row};
use super::{annuaire, france_services, mediation, own};

/// A format, known by what stands in a file: its name may be anything.
pub(super) struct Format {
    /// The word that names the data to readers.
    pub(super) title: &'static str,
    /// What its publisher allows, when it is always the same.
    pub(super) licence: Option<&'static str>,
    /// A file with one of these columns, or keys of its first record, is of this format, unless one further up in the
    /// table has it.
    pub(super) marks: &'static [&'static str],
    /// Without one of these columns or keys, nothing can be read.
    pub(super) columns: &'static [&'static str],
    /// What its rows are.
    pub(super) rows: Rows,
}

/// How a row becomes places.
pub(super) enum Rows {
    /// Cells between commas or semicolons, under a line of names.
    Csv(fn(&Row<'_>, &mut Reading<'_>) -> Outcome),
    /// Records in JSON, in a list or under one of these keys.
    Json(&'static [&'static str], fn(&Record<'_>, &mut Reading<'_>) -> Outcome),
}

/// Every format.
pub(super) static FORMATS: [Format; 4] =
    [france_services::FORMAT, annuaire::FORMAT, own::FORMAT, mediation::FORMAT];
