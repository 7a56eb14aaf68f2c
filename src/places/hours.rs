//! Opening hours: to the minute, and said as a person says them.

use crate::language::Words;

/// When a place is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hours {
    /// The same every week.
    Week(Week),
    /// As its list has them.
    Words(String),
}

/// The hours of a week, from Monday.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Week {
    /// In the order of the day, apart from one another.
    pub days: [Vec<Span>; 7],
}

/// From an hour to another, in minutes since midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// When it opens.
    pub from: u16,
    /// When it shuts, at midnight at the latest.
    pub to: u16,
}

/// The minutes of a day.
const DAY: u16 = 24 * 60;

impl Span {
    /// Hours that end after they start.
    pub(super) fn new(from: u16, to: u16) -> Option<Self> {
        (from < to && to <= DAY).then_some(Self { from, to })
    }
}

/// The minutes of « 09:00 », « 9:00 » or « 09:00:00 »; `24:00` is midnight at the end of the day.
pub(super) fn clock(text: &str) -> Option<u16> {
    let mut parts = text.split(':');
    let mut number = |lengths: std::ops::RangeInclusive<usize>| {
        let part = parts.next()?;
        let good = lengths.contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
        good.then(|| part.parse::<u16>().ok()).flatten()
    };
    let (hour, minute) = (number(1..=2)?, number(2..=2)?);
    let exact = parts.next().is_none_or(|seconds| seconds == "00") && parts.next().is_none();
    let minutes = hour * 60 + minute;
    (exact && minute < 60 && minutes <= DAY).then_some(minutes)
}

/// Spans in their order, those that meet made one; and whether some overlapped or were not in their order.
pub(super) fn joined(spans: &[Span]) -> (Vec<Span>, bool) {
    let mut sorted = spans.to_vec();
    sorted.sort_unstable();
    let mut troubled = sorted != spans;
    let mut out: Vec<Span> = Vec::with_capacity(spans.len());
    for span in sorted {
        match out.last_mut() {
            Some(last) if span.from <= last.to => {
                troubled |= span.from < last.to;
                last.to = last.to.max(span.to);
            }
            _ => out.push(span),
        }
    }
    (out, troubled)
}

/// Spans as they are written in messages to an author: « 09:00 - 12:00 / 14:00 - 17:00 ».
pub(super) fn written(spans: &[Span]) -> String {
    let time = |minutes: u16| format!("{:02}:{:02}", minutes / 60, minutes % 60);
    let spans: Vec<String> = spans.iter().map(|span| format!("{} - {}", time(span.from), time(span.to))).collect();
    spans.join(" / ")
}

impl Week {
    /// Whether it is never open.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.days.iter().all(Vec::is_empty)
    }

    /// « du lundi au vendredi de 9 h à 12 h et de 13 h 30 à 17 h ; le samedi de 9 h à 12 h ». Days that have the same
    /// hours are said together, in the order of the first one.
    #[must_use]
    pub fn said(&self, words: &Words) -> String {
        let mut groups: Vec<(&[Span], Vec<usize>)> = Vec::new();
        for (day, spans) in self.days.iter().enumerate().filter(|(_, spans)| !spans.is_empty()) {
            match groups.iter_mut().find(|(same, _)| same == spans) {
                Some((_, days)) => days.push(day),
                None => groups.push((spans, vec![day])),
            }
        }
        let said: Vec<String> = groups
            .into_iter()
            .map(|(spans, days)| {
                let spans: Vec<String> = spans.iter().map(|span| said_span(*span, words)).collect();
                words.with("place-schedule", &[("days", &said_days(&days, words)), ("spans", &listed(spans, words))])
            })
            .collect();
        fold(said, "place-schedules", words)
    }
}

impl Hours {
    /// In the words of a language; hours that are words stay as they are.
    #[must_use]
    pub fn said(&self, words: &Words) -> String {
        match self {
            Self::Week(week) => week.said(words),
            Self::Words(text) => text.clone(),
        }
    }
}

fn said_span(span: Span, words: &Words) -> String {
    if (span.from, span.to) == (0, DAY) {
        return words.get("place-day-and-night");
    }
    words.with("place-span", &[("from", &said_time(span.from, words)), ("to", &said_time(span.to, words))])
}

fn said_time(minutes: u16, words: &Words) -> String {
    if minutes == DAY {
        return words.get("place-midnight");
    }
    let hour = (minutes / 60).to_string();
    match minutes % 60 {
        0 => words.with("place-hour", &[("hour", &hour)]),
        minute => words.with("place-time", &[("hour", &hour), ("minute", &format!("{minute:02}"))]),
    }
}

/// « du lundi au mercredi et le vendredi ».
fn said_days(days: &[usize], words: &Words) -> String {
    let name = |day: usize| words.get(&format!("place-day-{}", day + 1));
    if days.len() == 7 {
        return words.get("place-every-day");
    }
    let mut items = Vec::new();
    let runs = days.chunk_by(|one, next| one + 1 == *next);
    for run in runs {
        match run {
            [first, _, .., last] => {
                items.push(words.with("place-days", &[("first", &name(*first)), ("last", &name(*last))]));
            }
            few => items.extend(few.iter().map(|day| words.with("place-day", &[("day", &name(*day))]))),
        }
    }
    listed(items, words)
}

/// « a, b et c ».
fn listed(mut items: Vec<String>, words: &Words) -> String {
    let last = items.pop().unwrap_or_default();
    let first = fold(items, "place-comma", words);
    if first.is_empty() { last } else { words.with("place-and", &[("first", &first), ("last", &last)]) }
}

fn fold(items: Vec<String>, id: &str, words: &Words) -> String {
    let items = items.into_iter();
    items.reduce(|first, next| words.with(id, &[("first", &first), ("next", &next)])).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(language: &str) -> Words {
        let text = match language {
            "fr" => include_str!("../../themes/clair/i18n/fr.ftl"),
            "en" => include_str!("../../themes/clair/i18n/en.ftl"),
            _ => include_str!("../../themes/clair/i18n/ar.ftl"),
        };
        Words::parse(language, &[("words.ftl", text)]).unwrap()
    }

    fn span(from: &str, to: &str) -> Span {
        Span::new(clock(from).unwrap(), clock(to).unwrap()).unwrap()
    }

    /// Days from 0, with their spans.
    fn week(days: &[(std::ops::Range<usize>, &[Span])]) -> Week {
        let mut week = Week::default();
        for (days, spans) in days {
            for day in days.clone() {
                week.days[day] = spans.to_vec();
            }
        }
        week
    }

    #[test]
    fn a_clock_keeps_its_minutes() {
        assert_eq!(clock("16:30"), Some(16 * 60 + 30));
        assert_eq!(clock("9:05"), Some(545));
        assert_eq!(clock("09:00:00"), Some(540));
        assert_eq!(clock("24:00"), Some(1440));
        for bad in ["", "9", "9h30", "25:00", "24:01", "09:60", "09:00:30", "9:5", "+9:00", "09:00:00:00"] {
            assert_eq!(clock(bad), None, "{bad}");
        }
    }

    #[test]
    fn spans_that_meet_are_one_and_overlaps_are_told() {
        let (morning, noon, day) = (span("09:00", "11:00"), span("11:00", "12:00"), span("09:00", "17:00"));
        assert_eq!(joined(&[morning, noon]), (vec![span("09:00", "12:00")], false));
        assert_eq!(joined(&[noon, morning]), (vec![span("09:00", "12:00")], true));
        assert_eq!(joined(&[day, morning]), (vec![day], true));
        assert_eq!(joined(&[morning, morning]), (vec![morning], true));
        assert_eq!(joined(&[]), (vec![], false));
    }

    #[test]
    fn hours_are_said_as_a_person_says_them() {
        let (morning, afternoon) = (span("09:00", "12:00"), span("13:30", "17:00"));
        let usual = week(&[(0..5, &[morning, afternoon]), (5..6, &[morning])]);
        assert_eq!(
            usual.said(&words("fr")),
            "du lundi au vendredi de 9 h à 12 h et de 13 h 30 à 17 h ; le samedi de 9 h à 12 h"
        );
        assert_eq!(usual.said(&words("en")), "Monday to Friday 9:00 to 12:00 and 13:30 to 17:00; Saturday 9:00 to 12:00");
        assert_eq!(
            usual.said(&words("ar")),
            "من الاثنين إلى الجمعة من 9:00 إلى 12:00 ومن 13:30 إلى 17:00؛ السبت من 9:00 إلى 12:00"
        );
        let odd = week(&[(0..1, &[morning]), (2..4, &[morning]), (4..5, &[span("16:05", "24:00")])]);
        assert_eq!(
            odd.said(&words("fr")),
            "le lundi, le mercredi et le jeudi de 9 h à 12 h ; le vendredi de 16 h 05 à minuit"
        );
        let always = week(&[(0..7, &[span("0:00", "24:00")])]);
        assert_eq!(always.said(&words("fr")), "tous les jours 24 heures sur 24");
        assert_eq!(Week::default().said(&words("fr")), "");
    }
}
