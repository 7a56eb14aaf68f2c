//! The plain list that anybody can type: `role,name,address,postcode,town,phone,hours,note`.

use super::data::{Appointment, Outcome, Place, Reading, address};
use super::hours::Hours;
use super::osm;
use super::rows::{Row, filled};
use super::table::{Format, Rows};
use crate::source::suggest;

pub(super) const FORMAT: Format = Format {
    title: "place-title-own",
    licence: None,
    marks: &["role"],
    columns: &["role", "name", "address", "postcode", "town", "phone", "hours", "note"],
    rows: Rows::Csv(|row, reading| place(row, reading).unwrap_or_else(|outcome| outcome)),
};

fn place(row: &Row<'_>, reading: &mut Reading<'_>) -> Result<Outcome, Outcome> {
    let (role, name) = (row.required("role")?, row.required("name")?);
    if !reading.directory.knows(&role) {
        let told = suggest(row.warning("places-data-role", "role"), &role, reading.directory.roles());
        return Err(Outcome::Unread(told));
    }
    // Without a code it serves every commune of the editions that list the file.
    let communes = if row.cell("insee").is_empty() { Vec::new() } else { vec![row.commune("insee")?] };
    let place = Place {
        role,
        name,
        address: address([row.text("address")], row.text("postcode"), row.text("town")),
        communes,
        position: None,
        phone: row.phone("phone", reading),
        hours: hours(row, reading),
        appointment: Appointment::No,
        is_mobile: false,
        is_secondary: false,
        note: row.text("note"),
        row: row.place(),
    };
    Ok(row.outcome(place, "name"))
}

/// Hours in the syntax of OpenStreetMap, or in words, which are kept as they are.
fn hours(row: &Row<'_>, reading: &mut Reading<'_>) -> Option<Hours> {
    let text = row.text("hours")?;
    if !osm::is_meant(&text) {
        return Some(Hours::Words(text));
    }
    let osm = row.osm("hours", |osm| osm.remarks.is_empty(), reading)?;
    filled(osm.week).map(Hours::Week)
}
