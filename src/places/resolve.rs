//! Puts the places of one commune in the directory.

use std::collections::{BTreeMap, BTreeSet};

use super::commune::{self, Position, has_own_time};
use super::data::{Appointment, DataFile, Place};
use super::hours::Hours;
use super::{Contact, Directory, Local, Translated};
use crate::diagnostic::{Diagnostic, Diagnostics, Place as Spot};
use crate::language::{Words, phone};
use crate::source::Table;

/// Farther than this, another commune's desk is not a place to send anyone to. Twenty minutes by car is what the law on
/// France services aims at, thirty at most.
const FAR: f64 = 50.0;

/// What an edition writes itself in place of the data: `[place.mairie]`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Override {
    /// As it stands on the door.
    pub name: Option<String>,
    /// On one line.
    pub address: Option<String>,
    /// Grouped.
    pub phone: Option<String>,
    /// In words.
    pub hours: Option<String>,
}

impl Override {
    /// Reads and checks its table.
    #[must_use]
    pub fn read(mut table: Table<'_>) -> Self {
        let mut text = |key| table.filled_text(key).map(|text| text.value);
        let (name, address, hours) = (text("name"), text("address"), text("hours"));
        let phone = table.filled_text("phone").and_then(|text| {
            let grouped = phone::grouped(&text.value);
            if grouped.is_none() {
                table.report(Diagnostic::error("settings-phone").at(text.place).fact("phone", text.value));
            }
            grouped
        });
        table.finish();
        Self { name, address, phone, hours }
    }
}

/// What a local directory is made of.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// The national contacts.
    pub directory: &'a Directory,
    /// The edition's data, in its order: the first file that has a place gives it.
    pub files: &'a [&'a DataFile],
    /// The commune.
    pub insee: &'a str,
    /// Where its code is written, for what is told.
    pub place: &'a Spot,
    /// By role.
    pub overrides: &'a BTreeMap<String, Override>,
    /// By language, the site's own first, then those of its translations.
    pub words: &'a [(&'a str, &'a Words)],
}

/// The directory of a commune. Each role of its data and of its overrides is a local contact; where there is no place the
/// national contact stays, and a warning says so.
#[must_use]
pub fn resolve(request: &Request<'_>, diagnostics: &mut Diagnostics) -> Directory {
    let mut directory = request.directory.clone();
    if has_own_time(request.insee) {
        directory.contacts.values_mut().for_each(|contact| by_the_time_of_paris(contact, request.words));
    }
    let in_data = request.files.iter().flat_map(|file| file.places.iter().map(|place| place.role.as_str()));
    let roles: BTreeSet<&str> = in_data.chain(request.overrides.keys().map(String::as_str)).collect();
    let codes = codes(request);
    for role in roles {
        let found = place_of(request, &codes, role);
        let own = request.overrides.get(role);
        if found.is_none() && own.is_none() {
            let told = Diagnostic::warning("places-data-none").at(request.place.clone()).fact("role", role);
            diagnostics.push(told.fact("insee", request.insee));
            continue;
        }
        let national = directory.contacts.get(role);
        let contact = contact(request, role, national, found, own, diagnostics);
        directory.contacts.insert(role.to_owned(), contact);
    }
    directory
}

/// The codes under which the commune's places stand. A commune that was merged is where its new one is.
fn codes(request: &Request<'_>) -> Vec<String> {
    let merged = request.files.iter().find_map(|file| file.merged.get(request.insee));
    let mut codes = commune::codes(request.insee);
    codes.extend(merged.into_iter().flat_map(|new| commune::codes(new)));
    codes
}

/// A place, the file that has it, and how far it is when it is another commune's.
#[derive(Clone, Copy)]
struct Found<'a> {
    place: &'a Place,
    file: &'a DataFile,
    kilometres: Option<f64>,
}

fn place_of<'a>(request: &Request<'a>, codes: &[String], role: &str) -> Option<Found<'a>> {
    let own = of_communes(request.files, codes).filter(|found| found.place.role == role);
    // Of places that are alike the first one stays: the files' order, then the rows'.
    let own = own.min_by_key(|found| (found.place.is_secondary, found.place.is_mobile));
    own.or_else(|| (role == "france_services").then(|| nearest(request.files, codes, role)).flatten())
}

/// The places of some communes, and those that serve any: by file, then by row.
fn of_communes<'a>(files: &[&'a DataFile], codes: &[String]) -> impl Iterator<Item = Found<'a>> {
    files.iter().flat_map(|file| {
        let any = file.by_commune.get("").into_iter();
        let mut indexes: Vec<usize> = any.chain(codes.iter().filter_map(|code| file.by_commune.get(code))).flatten().copied().collect();
        indexes.sort_unstable();
        indexes.dedup();
        indexes.into_iter().map(move |index| Found { place: &file.places[index], file, kilometres: None })
    })
}

/// The nearest place that stays where it is, as the crow flies from the middle of the commune's known places.
fn nearest<'a>(files: &[&'a DataFile], codes: &[String], role: &str) -> Option<Found<'a>> {
    let known: Vec<Position> = of_communes(files, codes).filter_map(|found| found.place.position).collect();
    let from = Position::middle(&known)?;
    let all = files.iter().flat_map(|file| file.places.iter().map(move |place| (place, file)));
    let near = all.filter(|(place, _)| place.role == role && !place.is_mobile).filter_map(|(place, file)| {
        let kilometres = from.kilometres(place.position?);
        (kilometres <= FAR).then_some(Found { place, file, kilometres: Some(kilometres) })
    });
    near.min_by(|one, other| one.kilometres.partial_cmp(&other.kilometres).unwrap_or(std::cmp::Ordering::Equal))
}

fn contact(
    request: &Request<'_>,
    role: &str,
    national: Option<&Contact>,
    found: Option<Found<'_>>,
    own: Option<&Override>,
    diagnostics: &mut Diagnostics,
) -> Contact {
    let blank = Override::default();
    let own = own.unwrap_or(&blank);
    let place = found.map(|found| found.place);
    let same = |one: &str, other: &str| phone::dialled(one) == phone::dialled(other);
    let national_phone = national.and_then(|contact| contact.phone.as_deref());
    let mut local_phone = own.phone.clone();
    if local_phone.is_none()
        && let Some(place) = place
        && let Some(phone) = &place.phone
    {
        // A number whose calls may cost more is not printed without its price.
        if is_ordinary(phone) || national_phone.is_some_and(|national| same(national, phone)) {
            local_phone = Some(phone.clone());
        } else {
            let told = Diagnostic::warning("places-data-price").at(place.row.clone()).fact("phone", phone);
            diagnostics.push(told.fact("role", role));
        }
    }
    // Its price and its hours are the national number's.
    let is_national = local_phone.as_deref().is_none_or(|phone| national_phone.is_some_and(|national| same(national, phone)));
    let kept = national.filter(|_| is_national);
    let is_line = is_national && national_phone.is_some();
    let keeps_hours = is_line && place.is_none() && own.hours.is_none();
    let say = |words: &Words, is_own: bool| said_hours(place, own, is_line, is_own, words);
    let (main, others) = request.words.split_first().map_or((None, request.words), |((_, main), others)| (Some(*main), others));
    let mut translated = national.map(|contact| contact.translated.clone()).unwrap_or_default();
    for (language, _) in others {
        translated.entry((*language).to_owned()).or_default();
    }
    for (language, text) in &mut translated {
        if !is_national {
            text.price = None;
        }
        if !keeps_hours {
            let words = others.iter().find(|(known, _)| known == language);
            text.hours = words.and_then(|(_, words)| say(words, false));
        }
    }
    let hours = if keeps_hours { national.and_then(|contact| contact.hours.clone()) } else { main.and_then(|words| say(words, true)) };
    let address = own
        .address
        .clone()
        .or_else(|| place.and_then(|place| place.address.clone()))
        .or_else(|| national.filter(|_| place.is_none()).and_then(|contact| contact.address.clone()));
    // Whoever has the address is not sent to look for it.
    let find = national.filter(|_| address.is_none()).and_then(|contact| contact.find.clone());
    if find.is_none() {
        translated.values_mut().for_each(|text| text.find = None);
    }
    translated.retain(|_, text| *text != Translated::default());
    let origin = found.map(|found| found.file.origin.clone());
    let is_all_own = own.phone.is_some() && own.address.is_some() && own.hours.is_some();
    Contact {
        name: own
            .name
            .clone()
            .or_else(|| place.map(|place| place.name.clone()))
            .or_else(|| national.map(|contact| contact.name.clone()))
            .unwrap_or_else(|| role.replace('_', " ")),
        inline: national.and_then(|contact| contact.inline.clone()),
        price: kept.and_then(|contact| contact.price.clone()),
        phone: local_phone.or_else(|| national_phone.map(str::to_owned)),
        hours,
        address,
        find,
        limits: national.and_then(|contact| contact.limits.clone()),
        url: national.and_then(|contact| contact.url.clone()),
        source: origin.as_ref().map_or_else(
            || national.and_then(|contact| contact.source.clone()),
            |origin| Some(main.map_or_else(|| origin.file.clone(), |words| format!("{}, {}", words.get(origin.title), origin.file))),
        ),
        verified: origin.as_ref().map_or_else(|| national.and_then(|contact| contact.verified), |origin| origin.date),
        translated,
        place: place
            .map(|place| place.row.clone())
            .or_else(|| national.map(|contact| contact.place.clone()))
            .unwrap_or_else(|| request.place.clone()),
        local: Some(Local {
            note: place.and_then(|place| place.note.clone()),
            is_mobile: place.is_some_and(|place| place.is_mobile),
            kilometres: found.and_then(|found| found.kilometres).map(rounded),
            origin: origin.filter(|_| !is_all_own),
        }),
    }
}

/// The hours in some words. Those that are words themselves are French: a translation shows them as they are, from the
/// contact's own. Beside a national phone they are said to be those of the counter.
fn said_hours(place: Option<&Place>, own: &Override, is_line: bool, is_own: bool, words: &Words) -> Option<String> {
    let hours = match (&own.hours, place.and_then(|place| place.hours.as_ref())) {
        (Some(text), _) | (None, Some(Hours::Words(text))) => {
            if !is_own {
                return None;
            }
            Some(text.clone())
        }
        (None, Some(hours)) => Some(hours.said(words)),
        (None, None) => None,
    };
    let appointment = place.filter(|_| own.hours.is_none()).map_or(Appointment::No, |place| place.appointment);
    let said = match (hours, appointment) {
        (Some(hours), Appointment::No) => hours,
        (Some(hours), Appointment::Advised) => words.with("place-with-appointment", &[("hours", &hours)]),
        (Some(hours), Appointment::Needed) => words.with("place-by-appointment", &[("hours", &hours)]),
        (None, Appointment::No) => return None,
        (None, Appointment::Advised) => words.get("place-appointment-advised"),
        (None, Appointment::Needed) => words.get("place-appointment"),
    };
    Some(if is_line { words.with("place-at-the-counter", &[("hours", &said)]) } else { said })
}

/// Whether a call costs the price of a call: numbers of places and of mobiles, 01 to 07 and 09 (Arcep, *plan national de
/// numérotation*), and those abroad, whose price is their country's. Numbers in 08 and short ones have prices of their own.
fn is_ordinary(phone: &str) -> bool {
    let figures = phone::dialled(phone);
    figures.starts_with('+') || (figures.len() == 10 && figures.starts_with('0') && !figures.starts_with("08"))
}

/// Whole kilometres, one at least.
fn rounded(kilometres: f64) -> u32 {
    // At most FAR: it fits.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to FAR")]
    let whole = kilometres.round() as u32;
    whole.max(1)
}

/// The hours of a national phone line, overseas.
fn by_the_time_of_paris(contact: &mut Contact, words: &[(&str, &Words)]) {
    for (index, (language, words)) in words.iter().enumerate() {
        let of_language = contact.translated.get_mut(*language).and_then(|words| words.hours.as_mut());
        let hours = if index == 0 { contact.hours.as_mut() } else { of_language };
        if let Some(hours) = hours {
            *hours = words.with("place-paris-time", &[("hours", hours)]);
        }
    }
}
