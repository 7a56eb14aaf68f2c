//! Dates in figures alone.

use std::ops::Range;

use jiff::civil::Date;

use super::reading::{Atom, Kind, Prose, SEPARATOR, Tongue};
use crate::diagnostic::Diagnostic;
use crate::language::date::long;

/// « 21/11/2026 », « 2026-11-21 », « jj/mm/aaaa »: a month is written in letters (RLS 5.3). In French the cure is ready; in
/// English a date in figures has two readings, and nobody but the author knows which.
pub(crate) fn in_digits(prose: &Prose<'_>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    if prose.tongue == Tongue::Other {
        return faults;
    }
    let has_words = |kind| !matches!(kind, Kind::SourceTitle | Kind::SourceAddress);
    for passage in prose.passages.iter().filter(|passage| has_words(passage.kind) && passage.holds & SEPARATOR != 0) {
        let atoms = prose.atoms_of(passage);
        let mut at = 0;
        while at < atoms.len() {
            let Some((range, count)) = shape(prose, atoms, at) else {
                at += 1;
                continue;
            };
            at += count;
            if prose.is_opaque(passage, &range) {
                continue;
            }
            let written = &prose.text[range.clone()];
            let date = date(written);
            let code = "prose-digit-date";
            let (fault, example) = match date.filter(|_| prose.tongue == Tongue::French || is_iso(written)) {
                Some(date) => {
                    let cure = long(date, if prose.tongue == Tongue::French { "fr" } else { "en" });
                    (prose.cured(code, &range, &cure), cure)
                }
                None => (prose.fault(code, &range), "none".to_owned()),
            };
            faults.push(fault.fact("written", written).fact("example", example));
        }
    }
    faults
}

/// A date in figures, or the model of one, that starts with this atom; and how many atoms it takes.
fn shape(prose: &Prose<'_>, atoms: &[Atom], at: usize) -> Option<(Range<usize>, usize)> {
    let word = prose.word(&atoms[at]);
    let starts = |c: u8| c.is_ascii_digit() || b"jJdDaAyY".contains(&c);
    if !starts(word.as_bytes()[0]) {
        return None;
    }
    let sign = |index: usize| {
        let between = &prose.text[atoms[index].end..atoms.get(index + 1)?.start];
        matches!(between, "/" | ".").then_some(between)
    };
    // With hyphens it is one atom.
    if word.len() <= 10 && word.matches('-').count() == 2 {
        let parts: Vec<&str> = word.split('-').collect();
        return is_date([parts[0], parts[1], parts[2]]).then_some((atoms[at].start..atoms[at].end, 1));
    }
    let (first, second) = (sign(at)?, sign(at + 1)?);
    let before = prose.text[..atoms[at].start].chars().next_back();
    let (end, start) = (atoms[at + 2].end, atoms[at].start);
    let follows = prose.text[end..].starts_with(['/', '.']) && prose.text[end + 1..].starts_with(|c: char| c.is_alphanumeric());
    if first != second || follows || before.is_some_and(|c| matches!(c, '/' | '.')) {
        return None;
    }
    let parts = [0, 1, 2].map(|n| prose.word(&atoms[at + n]));
    is_date(parts).then_some((start..end, 3))
}

fn is_date(parts: [&str; 3]) -> bool {
    let lower = parts.map(str::to_ascii_lowercase);
    let model = |wanted: [&str; 3]| lower.iter().zip(wanted).all(|(part, wanted)| part == wanted);
    if model(["jj", "mm", "aaaa"]) || model(["aaaa", "mm", "jj"]) || model(["jj", "mm", "aa"]) {
        return true;
    }
    if model(["dd", "mm", "yyyy"]) || model(["yyyy", "mm", "dd"]) {
        return true;
    }
    if !parts.iter().all(|part| part.bytes().all(|b| b.is_ascii_digit())) {
        return false;
    }
    let number = |part: &str, most: u16| part.parse().is_ok_and(|n: u16| (1..=most).contains(&n));
    match parts.map(str::len) {
        [1 | 2, 1 | 2, 2 | 4] => number(parts[0], 31) && number(parts[1], 31) && year(parts[2]).is_some(),
        [4, 2, 2] => year(parts[0]).is_some() && number(parts[1], 12) && number(parts[2], 31),
        _ => false,
    }
}

/// A year of four figures as it stands; of two, nobody knows the century but a reader: 2000 is a guess, good enough to know
/// a date and not to write one.
fn year(part: &str) -> Option<i16> {
    let number: i16 = part.parse().ok()?;
    (part.len() == 2 || (1900..=2100).contains(&number)).then_some(number)
}

/// Whether the year comes first: that form has one reading in every language.
fn is_iso(written: &str) -> bool {
    written.bytes().take_while(u8::is_ascii_digit).count() == 4
}

/// The day that is written, when it is a day: day, month, year, as in French; or ISO 8601.
fn date(written: &str) -> Option<Date> {
    let parts: Vec<&str> = written.split(['/', '.', '-']).collect();
    let [first, month, last] = parts[..] else { return None };
    let (day, year) = if first.len() == 4 { (last, first) } else { (first, last) };
    if year.len() != 4 {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}
