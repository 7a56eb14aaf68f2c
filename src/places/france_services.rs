//! The list of France services (ANCT, on data.gouv.fr « liste des structures France services »).

use super::data::{Appointment, Outcome, Place, Reading, address};
use super::hours::{Hours, Span, Week, clock};
use super::rows::{Row, filled};
use super::table::{Format, Rows};

pub(super) const FORMAT: Format = Format {
    title: "place-title-france-services",
    licence: Some("Licence Ouverte 2.0"),
    marks: &["id_fs", "lib_fs"],
    columns: &[
        "lib_fs", "adresse", "complement_adresse", "insee_com", "code_postal", "lib_com", "latitude", "longitude",
        "telephone", "h_lundi", "h_mardi", "h_mercredi", "h_jeudi", "h_vendredi", "h_samedi", "prise_rdv", "commentaire",
        "type_fs", "format_fs",
    ],
    rows: Rows::Csv(|row, reading| place(row, reading).unwrap_or_else(|outcome| outcome)),
};

/// From Monday; the list has no Sunday.
const DAYS: [&str; 6] = ["h_lundi", "h_mardi", "h_mercredi", "h_jeudi", "h_vendredi", "h_samedi"];

fn place(row: &Row<'_>, reading: &mut Reading<'_>) -> Result<Outcome, Outcome> {
    let (name, commune) = (row.required("lib_fs")?, row.commune("insee_com")?);
    let is = |column: &'static str, word: &str, known: &[&str], reading: &mut Reading<'_>| {
        let cell = row.cell(column);
        if !known.contains(&cell) {
            reading.told.line(row.warning("places-data-value", column).fact("known", known[1..].join(", ")));
        }
        cell == word
    };
    let formats = ["", "Fixe", "Multisites", "Fixe_antenne(s)", "Bus_équivalent", "Itinérante"];
    let by_bus = is("format_fs", "Bus_équivalent", &formats, reading);
    let place = Place {
        role: "france_services".to_owned(),
        name,
        address: address(
            [row.text("adresse"), row.text("complement_adresse")],
            row.text("code_postal"),
            row.text("lib_com"),
        ),
        communes: vec![commune],
        position: row.position(reading),
        phone: row.phone("telephone", reading),
        hours: week(row, reading).map(Hours::Week),
        appointment: match is("prise_rdv", "Oui", &["", "Oui", "Non"], reading) {
            true if comes_without(row.cell("commentaire")) => Appointment::Advised,
            true => Appointment::Needed,
            false => Appointment::No,
        },
        is_mobile: by_bus || row.cell("format_fs") == "Itinérante",
        is_secondary: is("type_fs", "Antenne", &["", "Principal", "Antenne"], reading),
        note: row.text("commentaire"),
        row: row.place(),
    };
    Ok(row.outcome(place, "lib_fs"))
}

/// Whether the note of a place that gives appointments says that one may come without, or that one is advised: the column
/// `prise_rdv` tells neither apart from an appointment that is needed (71 of the 992 of the list of August 2024).
fn comes_without(note: &str) -> bool {
    /// Parts of words, so that they are found in every form.
    const WORDS: [&str; 12] = [
        "sans rendez", "sans rdv", "accueil libre", "accès libre", "conseillé", "souhait", "recommand", "préférence avec",
        "vous possible", "rdv possible", "vous est possible", "possibilité de prendre",
    ];
    let note = note.to_lowercase();
    WORDS.iter().any(|word| note.contains(word))
}

/// The hours of the week. When a day cannot be read nothing is said of the others: it would look shut.
fn week(row: &Row<'_>, reading: &mut Reading<'_>) -> Option<Week> {
    let mut week = Week::default();
    let mut is_read = true;
    for (day, column) in DAYS.into_iter().enumerate() {
        match spans(row.cell(column)) {
            Some((spans, midnight)) => {
                if midnight {
                    reading.told.line(row.warning("places-data-midnight", column));
                }
                week.days[day] = row.joined(&spans, column, reading);
            }
            None => {
                reading.told.line(row.warning("places-data-hours", column));
                is_read = false;
            }
        }
    }
    filled(week).filter(|_| is_read)
}

/// `09:00 - 12:00 / 13:30 - 17:00`, and whether there was a `00:00 - 00:00`, which stands for nothing.
fn spans(cell: &str) -> Option<(Vec<Span>, bool)> {
    let mut spans = Vec::new();
    let mut midnight = false;
    for part in cell.split('/').map(str::trim).filter(|_| !cell.is_empty()) {
        let (from, to) = part.split_once('-')?;
        match (clock(from.trim())?, clock(to.trim())?) {
            (0, 0) => midnight = true,
            (from, to) => spans.push(Span::new(from, to)?),
        }
    }
    Some((spans, midnight))
}
