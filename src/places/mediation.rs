//! The national list of places for help with the digital world (standard of La Mednum and the ANCT, « lieux de médiation
//! numérique », <https://github.com/LaMednum/standard-mediation-num>).

use super::data::{Appointment, Outcome, Place, Reading, address};
use super::hours::Hours;
use super::rows::{Row, filled};
use super::table::{Format, Rows};

pub(super) const FORMAT: Format = Format {
    title: "place-title-mediation",
    licence: Some("Licence Ouverte 2.0"),
    marks: &["structure_parente", "modalites_accompagnement", "modalites_acces", "prise_en_charge_specifique", "horaires"],
    columns: &["nom", "commune", "code_postal", "code_insee", "adresse", "telephone", "horaires"],
    rows: Rows::Csv(|row, reading| place(row, reading).unwrap_or_else(|outcome| outcome)),
};

fn place(row: &Row<'_>, reading: &mut Reading<'_>) -> Result<Outcome, Outcome> {
    // The column was « modalite_acces » in the first version of the standard.
    let access = [row.cell("modalites_acces"), row.cell("modalite_acces")].concat().replace('’', "'");
    if access.contains("accueille pas de public") {
        return Ok(Outcome::LeftOut("sans public".to_owned()));
    }
    let (name, commune) = (row.required("nom")?, row.commune("code_insee")?);
    let (hours, note) = hours(row, reading);
    let place = Place {
        role: "mediation_numerique".to_owned(),
        name,
        address: address(
            [row.text("adresse"), row.text("complement_adresse")],
            row.text("code_postal"),
            row.text("commune"),
        ),
        communes: vec![commune],
        position: row.position(reading),
        phone: row.phone("telephone", reading),
        hours,
        // An address where to book says that one may; only a place where nobody can just come asks for it.
        appointment: if !row.cell("prise_rdv").is_empty() && !access.is_empty() && !access.contains("Se présenter") {
            Appointment::Needed
        } else {
            Appointment::No
        },
        is_mobile: row.cell("itinerance").to_lowercase().starts_with("itin"),
        is_secondary: false,
        note,
        row: row.place(),
    };
    Ok(row.outcome(place, "nom"))
}

/// The hours, and what stands between quotes in them.
fn hours(row: &Row<'_>, reading: &mut Reading<'_>) -> (Option<Hours>, Option<String>) {
    let Some(osm) = row.osm("horaires", |_| true, reading) else { return (None, None) };
    let note = (!osm.remarks.is_empty()).then(|| osm.remarks.join(" ; "));
    (filled(osm.week).map(Hours::Week), note)
}
