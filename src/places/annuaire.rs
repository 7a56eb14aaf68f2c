//! The directory of local offices of DILA (« Annuaire de l'administration, base de données locales »): the download, whose
//! list is under `service`, and the exports of its interface, where lists are written as JSON inside texts.
//!
//! Names of officials are in some records; nothing here reads them.

use jiff::civil::Date;
use serde_json::Value;

use super::commune;
use super::data::{Appointment, Outcome, Place, Reading, address, callable};
use super::hours::{self, Hours, Span, Week, clock};
use super::rows::{Record, alone, filled, text};
use super::table::{Format, Rows};
use super::Position;
use crate::diagnostic::Diagnostic;

pub(super) const FORMAT: Format = Format {
    title: "place-title-annuaire",
    licence: Some("Licence Ouverte 2.0"),
    marks: &["pivot", "plage_ouverture", "code_insee_commune"],
    columns: &["nom", "pivot"],
    rows: Rows::Json(&["service", "results", "records"], |record, reading| {
        places(record, reading).unwrap_or_else(Outcome::Unread)
    }),
};

/// The types of office (`type_service_local`) that a role calls otherwise.
const TYPES: [(&str, &str); 15] = [
    ("centre_impots", "impots"),
    ("cg", "departement"),
    ("commissariat_police", "police"),
    ("mairie_com", "mairie"),
    ("maison_handicapees", "mdph"),
    ("mds", "maison_departementale"),
    ("mjd", "point_justice"),
    ("msap", "france_services"),
    ("paris_mairie", "mairie"),
    ("paris_mairie_arrondissement", "mairie"),
    ("pole_emploi", "france_travail"),
    ("sip", "impots"),
    ("sous_pref", "sous_prefecture"),
    ("tgi", "tribunal"),
    ("tribunal_judiciaire", "tribunal"),
];

fn role_of<'k>(kind: &'k str, reading: &Reading<'_>) -> Option<&'k str> {
    let other = TYPES.iter().find(|(known, _)| *known == kind).map(|(_, role)| *role);
    other.or_else(|| reading.directory.knows(kind).then_some(kind))
}

fn places(record: &Record<'_>, reading: &mut Reading<'_>) -> Result<Outcome, Diagnostic> {
    if let Some(changed) = record.text("date_modification").as_deref().and_then(day) {
        reading.newest = reading.newest.max(Some(changed));
    }
    let pivots = record.list("pivot")?;
    let kinds = pivots.iter().filter_map(|pivot| Some((text(pivot, "type_service_local")?, codes(pivot))));
    let kinds: Vec<(String, Vec<String>)> = kinds.collect();
    let Some((first, _)) = kinds.first() else { return Err(record.warning("places-data-blank", "pivot")) };
    let known: Vec<_> = kinds.iter().filter_map(|(kind, communes)| Some((role_of(kind, reading)?, communes))).collect();
    if known.is_empty() {
        return Ok(Outcome::LeftOut(first.clone()));
    }
    let name = record.text("nom").ok_or_else(|| record.warning("places-data-blank", "nom"))?;
    let own = record.text("code_insee_commune");
    if let Some(code) = own.iter().chain(known.iter().flat_map(|(_, codes)| *codes)).find(|code| !commune::is_commune(code)) {
        return Err(record.warning("places-data-insee", "code_insee_commune").fact("text", code));
    }
    let at = where_it_is(record, reading);
    let (week, note) = timetable(record, reading);
    let former = record.text("ancien_code_pivot");
    let mut places: Vec<Place> = Vec::new();
    for (role, communes) in known {
        let communes = if communes.is_empty() { own.iter().cloned().collect() } else { communes.clone() };
        if communes.is_empty() {
            return Err(record.warning("places-data-blank", "code_insee_commune"));
        }
        // Of two types that are one role, the second says the same.
        if places.iter().any(|place| place.role == role) {
            continue;
        }
        let is_former = role == "mairie" && former.as_deref().is_some_and(|former| is_former(former, &communes, reading));
        places.push(Place {
            role: role.to_owned(),
            name: name.clone(),
            address: at.0.clone(),
            communes,
            position: at.1,
            phone: None,
            hours: week.clone().map(Hours::Week),
            appointment: Appointment::No,
            is_mobile: false,
            is_secondary: is_former || is_branch(&name),
            note: note.clone(),
            row: record.place(),
        });
    }
    let phone = phone(record, reading);
    for place in &mut places {
        place.phone.clone_from(&phone);
    }
    if places.iter().all(Place::is_bare) {
        return Err(record.warning("places-data-bare", "nom"));
    }
    Ok(Outcome::Read(places))
}

/// `18/12/2024 17:42:39`, or `2024-12-18`.
fn day(text: &str) -> Option<Date> {
    let day = text.get(..10)?;
    let parts: Vec<&str> = day.split(['/', '-']).collect();
    let [first, month, last] = parts[..] else { return None };
    let (year, day) = if first.len() == 4 { (first, last) } else { (last, first) };
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

/// The communes of a pivot: a list, or one alone.
fn codes(pivot: &Value) -> Vec<String> {
    match pivot.get("code_insee_commune") {
        Some(Value::Array(list)) => list.iter().filter_map(alone).collect(),
        Some(one) => alone(one).into_iter().collect(),
        None => Vec::new(),
    }
}

/// The town halls of merged communes stand under the code of the new one; `mairie-93059-01` tells the code that was
/// theirs, and a number other than 01 an annexe.
fn is_former(pivot: &str, communes: &[String], reading: &mut Reading<'_>) -> bool {
    let mut parts = pivot.rsplitn(3, '-');
    let (Some(number), Some(old)) = (parts.next(), parts.next()) else { return false };
    let [commune] = communes else { return number != "01" };
    let moved = commune::is_commune(old) && old != commune;
    if moved {
        reading.merged.insert(old.to_owned(), commune.clone());
    }
    moved || number != "01"
}

/// Whether a name is that of a part of an office.
fn is_branch(name: &str) -> bool {
    let name = name.to_lowercase();
    ["déléguée", "deleguee", "annexe", "associée", "antenne"].iter().any(|word| name.contains(word))
}

/// The address where one goes, else the one where one writes; and the position.
fn where_it_is(record: &Record<'_>, reading: &mut Reading<'_>) -> (Option<String>, Option<Position>) {
    let addresses = field(record, "adresse", reading);
    let is_door = |address: &&Value| text(address, "type_adresse").as_deref() == Some("Adresse");
    let Some(found) = addresses.iter().find(is_door).or_else(|| addresses.first()) else { return (None, None) };
    let part = |key| text(found, key);
    let said = address(
        [part("complement1"), part("complement2"), part("numero_voie"), part("service_distribution")],
        part("code_postal"),
        part("nom_commune"),
    );
    let number = |key| part(key).and_then(|text| text.replace(',', ".").parse::<f64>().ok());
    let position = number("latitude").zip(number("longitude")).and_then(|(latitude, longitude)| Position::new(latitude, longitude));
    (said, position)
}

/// A list of a record; one that cannot be read is told, and empty.
fn field(record: &Record<'_>, key: &'static str, reading: &mut Reading<'_>) -> Vec<Value> {
    record.list(key).unwrap_or_else(|diagnostic| {
        reading.told.record(diagnostic, record.number);
        Vec::new()
    })
}

/// The first phone that can be called.
fn phone(record: &Record<'_>, reading: &mut Reading<'_>) -> Option<String> {
    let mut found = None;
    for phone in field(record, "telephone", reading) {
        let Some(written) = alone(&phone).or_else(|| text(&phone, "valeur")) else { continue };
        match callable(&written) {
            Some(phone) => found = found.or(Some(phone)),
            None => {
                let told = record.warning("places-data-phone", "telephone").fact("text", written);
                reading.told.record(told, record.number);
            }
        }
    }
    found
}

const DAYS: [[&str; 2]; 7] = [
    ["lundi", "monday"], ["mardi", "tuesday"], ["mercredi", "wednesday"], ["jeudi", "thursday"], ["vendredi", "friday"],
    ["samedi", "saturday"], ["dimanche", "sunday"],
];

/// « Lundi », and « Nord/Monday » too, which some records have.
fn day_of_week(name: &str) -> Option<usize> {
    let name = name.rsplit('/').next().unwrap_or_default().trim().to_lowercase();
    DAYS.iter().position(|names| names.contains(&&*name))
}

/// The week, and the remarks on it. When a part of it cannot be read nothing is said of the rest.
fn timetable(record: &Record<'_>, reading: &mut Reading<'_>) -> (Option<Week>, Option<String>) {
    let lines = field(record, "plage_ouverture", reading);
    let mut week = Week::default();
    let mut is_read = true;
    let mut remarks: Vec<String> = Vec::new();
    for line in &lines {
        let (first, last) = (text(line, "nom_jour_debut").unwrap_or_default(), text(line, "nom_jour_fin"));
        let last = last.unwrap_or_else(|| first.clone());
        if let Some(remark) = text(line, "commentaire") {
            let days = if first == last || first.is_empty() { first.clone() } else { format!("{first} – {last}") };
            let said = if days.is_empty() { remark } else { format!("{days} : {remark}") };
            if !remarks.contains(&said) {
                remarks.push(said);
            }
        }
        // No other format has the hours of public holidays.
        if first.to_lowercase().replace('é', "e").starts_with("jours_feries") {
            continue;
        }
        let (days, read) = (day_of_week(&first).zip(day_of_week(&last)), spans(line));
        let (Some((first, last)), Some((spans, midnight))) = (days, read) else {
            reading.told.record(record.warning("places-data-hours", "plage_ouverture").fact("text", line.to_string()), record.number);
            is_read = false;
            continue;
        };
        if midnight {
            reading.told.record(record.warning("places-data-midnight", "plage_ouverture"), record.number);
        }
        for more in 0..=(last + 7 - first) % 7 {
            week.days[(first + more) % 7].extend(&spans);
        }
    }
    for day in &mut week.days {
        let as_given = std::mem::take(day);
        let (joined, overlap) = hours::joined(&as_given);
        *day = joined;
        if overlap {
            let told = record.warning("places-data-overlap", "plage_ouverture");
            let told = told.fact("text", hours::written(&as_given)).fact("kept", hours::written(day));
            reading.told.record(told, record.number);
        }
    }
    let note = (!remarks.is_empty()).then(|| remarks.join(" ; "));
    (filled(week).filter(|_| is_read), note)
}

/// The hours of a line, two at most, and whether one was from midnight to midnight, which stands for nothing.
fn spans(line: &Value) -> Option<(Vec<Span>, bool)> {
    let mut spans = Vec::new();
    let mut midnight = false;
    for (from, to) in [("valeur_heure_debut_1", "valeur_heure_fin_1"), ("valeur_heure_debut_2", "valeur_heure_fin_2")] {
        match (text(line, from), text(line, to)) {
            (None, None) => {}
            (Some(from), Some(to)) => match (clock(&from)?, clock(&to)?) {
                (0, 0) => midnight = true,
                (from, to) => spans.push(Span::new(from, to)?),
            },
            _ => return None,
        }
    }
    Some((spans, midnight))
}
