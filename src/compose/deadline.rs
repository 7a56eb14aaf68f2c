//! Deadlines: in words for the reader, in ISO 8601 for the machine.

use super::body::Composer;
use crate::language::date;
use crate::sheet::{Deadline, Unit};

/// The machine's form: `PT24H`, `P14D`, `P6M`, or `2026-03-02/2026-05-31`. Working days, a day before an event and a
/// negative count have none in ISO 8601.
pub(super) fn machine(deadline: &Deadline) -> Option<String> {
    match deadline {
        Deadline::In { count, unit } if *count > 0 => match unit {
            Unit::Hours => Some(format!("PT{count}H")),
            Unit::Days => Some(format!("P{count}D")),
            Unit::Weeks => Some(format!("P{count}W")),
            Unit::Months => Some(format!("P{count}M")),
            Unit::Years => Some(format!("P{count}Y")),
            Unit::WorkingDays => None,
        },
        Deadline::Window(first, last) => Some(format!("{first}/{last}")),
        Deadline::In { .. } | Deadline::Before(_) => None,
    }
}

impl Composer<'_> {
    /// The reader's form: « Dans les 60 jours après le décès ». What the theme has no words for (an origin, an event)
    /// is left out or printed as written: the sheet's own prose says it anyway.
    pub(super) fn deadline(&self, deadline: &Deadline, from: Option<&str>) -> String {
        let words = self.words;
        let language = &self.sheet.language;
        let text = match deadline {
            Deadline::In { count, unit } => {
                let unit = match unit {
                    Unit::Hours => "hours",
                    Unit::Days => "days",
                    Unit::WorkingDays => "working-days",
                    Unit::Weeks => "weeks",
                    Unit::Months => "months",
                    Unit::Years => "years",
                };
                let side = if *count < 0 { "ahead" } else { "within" };
                let count = count.unsigned_abs().to_string();
                let mut text = words.with(&format!("paper-{side}-{unit}"), &[("count", &count)]);
                let origin = from.map(|from| format!("paper-{}-{from}", if side == "ahead" { "before" } else { "after" }));
                if let Some(origin) = origin.filter(|id| words.has(id)) {
                    text.push(' ');
                    text.push_str(&words.get(&origin));
                }
                text
            }
            Deadline::Before(event) => {
                let id = format!("paper-before-{event}");
                let event = if words.has(&id) { words.get(&id) } else { words.with("paper-before", &[("event", event)]) };
                capitalised(&event)
            }
            Deadline::Window(first, last) => words.with(
                "paper-window",
                &[("first", &date::long(*first, language)), ("last", &date::long(*last, language))],
            ),
        };
        self.typeset(&text)
    }
}

/// The text with a capital at its start.
pub(super) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_deadline_has_a_machine_form_only_where_iso_8601_has_one() {
        let within = |count, unit| machine(&Deadline::In { count, unit });
        assert_eq!(within(24, Unit::Hours).as_deref(), Some("PT24H"));
        assert_eq!(within(6, Unit::Months).as_deref(), Some("P6M"));
        assert_eq!(within(3, Unit::WorkingDays), None);
        assert_eq!(within(-14, Unit::Days), None);
        let day = |d| jiff::civil::date(2026, 3, d);
        assert_eq!(machine(&Deadline::Window(day(2), day(5))).as_deref(), Some("2026-03-02/2026-03-05"));
    }
}
