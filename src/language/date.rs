//! Dates in words.

use jiff::civil::Date;

const FRENCH: [&str; 12] = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
    "décembre",
];
const ENGLISH: [&str; 12] = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
];
/// Those of Unicode's CLDR for `ar`, which Arabic media in France print too. The Maghreb says some months otherwise, and
/// not all of it alike (جانفي in Tunis, يناير in Rabat): all of it reads these.
const ARABIC: [&str; 12] = [
    "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
];

/// The months' names, from January: French for `fr`, Arabic for `ar`, English for every other language.
#[must_use]
pub fn months(language: &str) -> &'static [&'static str; 12] {
    match language.split('-').next().unwrap_or("") {
        "ar" => &ARABIC,
        _ if super::typography::is_french(language) => &FRENCH,
        _ => &ENGLISH,
    }
}

/// The name of the month of a date: « novembre ».
#[must_use]
pub fn month(date: Date, language: &str) -> &'static str {
    usize::try_from(date.month() - 1).ok().and_then(|m| months(language).get(m)).unwrap_or(&"")
}

/// A date as a reader says it, with ordinary spaces: « 1er janvier 2027 », “21 November 2026”, «21 نوفمبر 2026». The
/// calendar is the Gregorian one and figures are European, as on the forms of France.
#[must_use]
pub fn long(date: Date, language: &str) -> String {
    let first = if date.day() == 1 && super::typography::is_french(language) { "er" } else { "" };
    format!("{}{first} {} {}", date.day(), month(date, language), date.year())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn dates_are_said_as_in_each_language() {
        assert_eq!(long(date(2027, 1, 1), "fr"), "1er janvier 2027");
        assert_eq!(long(date(2026, 11, 21), "fr"), "21 novembre 2026");
        assert_eq!(long(date(2026, 8, 11), "fr-FR"), "11 août 2026");
        assert_eq!(long(date(2026, 11, 21), "en"), "21 November 2026");
        assert_eq!(long(date(2027, 1, 1), "en"), "1 January 2027");
        assert_eq!(long(date(2027, 12, 31), "fr"), "31 décembre 2027");
        assert_eq!(long(date(2026, 11, 21), "ar"), "21 نوفمبر 2026");
        assert_eq!(long(date(2027, 1, 1), "ar-MA"), "1 يناير 2027");
    }
}
