//! Opening hours in the syntax of OpenStreetMap, as far as a weekly timetable goes:
//! `Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00; PH off`.
//!
//! Specification: <https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification>.

use super::hours::{Span, Week, clock, joined, written};

/// What a text in this syntax says.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Osm {
    pub(super) week: Week,
    /// What stands between quotes: “sur rendez-vous”.
    pub(super) remarks: Vec<String>,
    /// Hours that overlapped, as they are when joined.
    pub(super) overlaps: Vec<String>,
}

const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

/// Whether a text is meant to be in this syntax.
pub(super) fn is_meant(text: &str) -> bool {
    let first = text.trim_start().split([' ', '-', ',', '[', ';']).next().unwrap_or_default();
    DAYS.contains(&first) || ["PH", "SH", "24/7"].contains(&first) || clock(first).is_some()
}

/// Reads a timetable that is the same every week. Hours that change with months, weeks or school holidays are none, and
/// neither are those that start or end at an unknown time. Public holidays are left out: no other format has them.
pub(super) fn read(text: &str) -> Option<Osm> {
    let mut osm = Osm::default();
    let text = without_remarks(text, &mut osm.remarks)?;
    for rule in text.split(';').map(str::trim).filter(|rule| !rule.is_empty()) {
        self::rule(rule, &mut osm)?;
    }
    for day in &mut osm.week.days {
        let (spans, overlap) = joined(day);
        *day = spans;
        let joined = written(day);
        if overlap && !osm.overlaps.contains(&joined) {
            osm.overlaps.push(joined);
        }
    }
    Some(osm)
}

/// The text without what is between quotes; `None` when a quote stays open.
fn without_remarks(text: &str, remarks: &mut Vec<String>) -> Option<String> {
    let mut out = String::new();
    for (number, piece) in text.split('"').enumerate() {
        if number % 2 == 0 {
            out.push_str(piece);
        } else if !piece.trim().is_empty() {
            remarks.push(piece.trim().to_owned());
        }
    }
    text.matches('"').count().is_multiple_of(2).then_some(out)
}

/// One rule: it replaces what former rules say of its days, but what follows a comma in it adds to them.
fn rule(rule: &str, osm: &mut Osm) -> Option<()> {
    if rule == "24/7" {
        osm.week.days = std::array::from_fn(|_| Span::new(0, 24 * 60).into_iter().collect());
        return Some(());
    }
    let mut days: Option<Vec<usize>> = None;
    let mut cleared = [false; 7];
    let mut after_time = false;
    for item in rule.split(',').flat_map(str::split_whitespace) {
        if let Some(listed) = selector(item) {
            if after_time {
                days = None;
                after_time = false;
            }
            days.get_or_insert_default().extend(listed);
        } else {
            after_time = true;
            let span = match item {
                "off" | "closed" => None,
                "open" => continue,
                hours => Some(span(hours)?),
            };
            for day in days.clone().unwrap_or_else(|| (0..7).collect()) {
                if !std::mem::replace(&mut cleared[day], true) {
                    osm.week.days[day].clear();
                }
                osm.week.days[day].extend(span);
            }
        }
    }
    // Days without hours are open, but nobody knows when. `PH` alone has no day of the week.
    (after_time || days.is_some_and(|days| days.is_empty())).then_some(())
}

/// The days of `Mo`, `Mo-Fr` or `PH`.
fn selector(item: &str) -> Option<Vec<usize>> {
    if item == "PH" {
        return Some(Vec::new());
    }
    let day = |name: &str| DAYS.iter().position(|day| *day == name);
    let Some((first, last)) = item.split_once('-') else { return day(item).map(|day| vec![day]) };
    let (first, last) = (day(first)?, day(last)?);
    let length = (last + 7 - first) % 7;
    Some((0..=length).map(|more| (first + more) % 7).collect())
}

fn span(hours: &str) -> Option<Span> {
    let (from, to) = hours.split_once('-')?;
    Span::new(clock(from)?, clock(to)?)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn days(text: &str) -> Option<[String; 7]> {
        read(text).map(|osm| osm.week.days.map(|spans| written(&spans)))
    }

    #[test]
    fn a_week_is_read_to_the_minute() {
        let days = days("Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00; PH off").unwrap();
        assert_eq!(days[0], "09:00 - 12:00 / 14:00 - 18:30");
        assert_eq!(days[4], days[0]);
        assert_eq!((days[5].as_str(), days[6].as_str()), ("08:30 - 12:00", ""));
    }

    #[test]
    fn rules_replace_and_commas_add() {
        assert_eq!(days("Mo-Fr 09:00-12:00; We off").unwrap()[2], "");
        assert_eq!(days("Mo-Fr 09:00-12:00, We 14:00-16:00").unwrap()[2], "09:00 - 12:00 / 14:00 - 16:00");
        assert_eq!(days("Mo,We,Fr 09:00-12:00").unwrap().iter().filter(|day| !day.is_empty()).count(), 3);
        assert_eq!(days("Sa-Mo 10:00-11:00").unwrap()[0], "10:00 - 11:00");
        assert_eq!(days("10:00-11:00").unwrap()[6], "10:00 - 11:00");
        assert_eq!(days("24/7").unwrap()[3], "00:00 - 24:00");
        assert_eq!(read("Mo-We 09:00-12:00,11:00-13:00").unwrap().overlaps, ["09:00 - 13:00"]);
        assert_eq!(read("Mo 09:00-12:00 \"sur rendez-vous\"").unwrap().remarks, ["sur rendez-vous"]);
    }

    #[test]
    fn what_is_not_the_same_every_week_is_not_read() {
        for text in [
            "Mo[1] 09:00-12:00", "Jan-Mar Mo 09:00-12:00", "SH Mo 09:00-12:00", "Mo 09:00+", "Mo sunrise-12:00",
            "Mo 22:00-02:00", "week 1-53/2 Mo 09:00-12:00", "Mo-Fr", "du lundi au vendredi", "Mo \"x", "Mo 9h-12h",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
        assert!(is_meant("Mo-Fr 09:00+") && is_meant("24/7") && is_meant("PH off"));
        assert!(!is_meant("Mon bureau est ouvert") && !is_meant("du lundi au jeudi"));
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn no_text_is_too_odd(text in "[MoTuWePHSff0-9:;, \"\\-/+]{0,40}") {
            if let Some(osm) = read(&text) {
                prop_assert!(osm.week.days.iter().all(|day| joined(day) == (day.clone(), false)));
            }
        }
    }
}
