//! `{#id .class key=value}` after a heading: cut into words here, given a meaning in `outline`.

use jiff::civil::Date;

use super::report::Report;
use super::{Cost, Deadline, Span, Spanned, Unit};

/// The attributes of one heading, in the order written.
#[derive(Debug, Default)]
pub(super) struct Attributes {
    pub(super) ids: Vec<Spanned<String>>,
    pub(super) classes: Vec<Spanned<String>>,
    pub(super) pairs: Vec<Pair>,
}

/// `key=value`, or `key` alone: then the value is empty.
#[derive(Debug)]
pub(super) struct Pair {
    pub(super) key: String,
    pub(super) value: String,
    pub(super) span: Span,
}

/// The braces of a heading's attributes, found in the source as pulldown-cmark finds them: it gives their words
/// but not their places. `heading` is the place of the whole heading, `words_end` where its last word ends.
pub(super) fn find(text: &str, heading: &Span, words_end: usize) -> Option<Span> {
    let line_end = if text[heading.clone()].starts_with('#') {
        heading.end
    } else {
        // The words of an underlined heading stop where the underline starts.
        heading.start + text[heading.clone()].trim_end().rfind('\n')?
    };
    let end = heading.start + text[heading.start..line_end].trim_end_matches([' ', '\t', '\r', '\n']).len();
    let inner_end = end.checked_sub(1).filter(|_| text[heading.start..end].ends_with('}'))?;
    let open = heading.start + text[heading.start..inner_end].rfind(['{', '}', '<', '>', '\\', '\r', '\n'])?;
    (text[open..].starts_with('{') && open >= words_end).then_some(open..end)
}

/// Cuts the braces at `place` into attributes. Quotes and doubles have their diagnostics.
pub(super) fn read(place: &Span, report: &mut Report<'_>) -> Attributes {
    let text = report.text();
    let mut attributes = Attributes::default();
    let mut words = words(text, &(place.start + 1..place.end - 1)).into_iter().peekable();
    if words.peek().is_none() {
        report.error("sheet-attributes-empty", place, &[]);
    }
    while let Some(mut span) = words.next() {
        let word = &text[span.clone()];
        if let Some(quote) = word.find(['"', '\'', '«', '“', '’']) {
            // A quoted value with spaces is one fault, not one a word.
            let close = match word[quote..].chars().next() {
                Some('«') => '»',
                Some('“') => '”',
                Some(other) => other,
                None => continue,
            };
            let is_closed = |word: &str| word.ends_with(close);
            if !is_closed(&word[quote..]) || word[quote..].chars().count() == 1 {
                while let Some(next) = words.next_if(|_| true) {
                    span.end = next.end;
                    if is_closed(&text[next]) {
                        break;
                    }
                }
            }
            report.error("sheet-attribute-quoted", &span, &[("written", &text[span.clone()])]);
            continue;
        }
        if let Some(id) = word.strip_prefix('#') {
            attributes.ids.push(Spanned { value: id.to_owned(), span });
        } else if let Some(class) = word.strip_prefix('.') {
            attributes.classes.push(Spanned { value: class.to_owned(), span });
        } else {
            let (key, value) = word.split_once('=').unwrap_or((word, ""));
            let mut value = value.to_owned();
            if value.ends_with(|c: char| c.is_ascii_digit()) {
                // `deadline=24 heures` is one value, badly written, and not a value and an attribute.
                while let Some(unit) = words.next_if(|next| is_unit(&text[next.clone()])) {
                    value = format!("{value} {}", &text[unit.clone()]);
                    span.end = unit.end;
                }
            }
            if attributes.pairs.iter().any(|pair| pair.key == key) {
                report.error("sheet-attribute-twice", &span, &[("attribute", key)]);
                continue;
            }
            attributes.pairs.push(Pair { key: key.to_owned(), value, span });
        }
    }
    attributes
}

/// The words between ASCII spaces, as pulldown-cmark cuts them.
fn words(text: &str, place: &Span) -> Vec<Span> {
    let start_of = |word: &str| word.as_ptr() as usize - text.as_ptr() as usize;
    text[place.clone()]
        .split_ascii_whitespace()
        .map(|word| start_of(word)..start_of(word) + word.len())
        .collect()
}

/// Whether a word after a number can only be its unit.
fn is_unit(word: &str) -> bool {
    let word = word.to_lowercase();
    matches!(word.as_str(), "€" | "euro" | "euros" | "ouvré" | "ouvrés" | "ouvre" | "ouvres")
        || (word.chars().all(char::is_alphabetic) && proposed_deadline(&format!("1{word}")).is_some())
}

/// Reads `14d`, `24h`, `10wd`, `-2m`.
pub(super) fn deadline(value: &str) -> Option<Deadline> {
    let figures = value.find(|c: char| !c.is_ascii_digit() && c != '-').unwrap_or(value.len());
    let (count, unit) = value.split_at(figures);
    let unit = match unit {
        "h" => Unit::Hours,
        "d" => Unit::Days,
        "wd" => Unit::WorkingDays,
        "w" => Unit::Weeks,
        "m" => Unit::Months,
        "y" => Unit::Years,
        _ => return None,
    };
    // Five figures are no deadline that anybody keeps, and would overflow calendars further on.
    let count: i32 = count.parse().ok().filter(|count: &i32| count.abs() < 10_000)?;
    Some(Deadline::In { count, unit })
}

/// What the author of a bad deadline probably meant: `14j` is `14d`, `2mois` is `2m`.
pub(super) fn proposed_deadline(value: &str) -> Option<String> {
    let value = value.to_lowercase();
    let figures = value.find(|c: char| !c.is_ascii_digit() && c != '-')?;
    let unit = match value[figures..].trim_start() {
        "j" | "jour" | "jours" | "day" | "days" => "d",
        "jo" | "jour-ouvre" | "jours-ouvres" | "jour ouvré" | "jours ouvrés" | "jour ouvre" | "jours ouvres" | "bd" => "wd",
        "s" | "sem" | "semaine" | "semaines" | "week" | "weeks" => "w",
        "mois" | "month" | "months" | "mo" => "m",
        "a" | "an" | "ans" | "annee" | "année" | "year" | "years" => "y",
        "heure" | "heures" | "hour" | "hours" | "hr" => "h",
        unit => unit,
    };
    let proposed = format!("{}{unit}", &value[..figures]);
    deadline(&proposed).map(|_| proposed)
}

/// Reads `2026-03-02/2026-05-31`, the first day not after the last.
pub(super) fn window(value: &str) -> Option<Deadline> {
    let (first, last) = value.split_once('/')?;
    // `Date` also reads a day with an hour or a zone; a window has only days.
    let day = |text: &str| text.parse::<Date>().ok().filter(|date| date.to_string() == text);
    let (first, last) = (day(first)?, day(last)?);
    (first <= last).then_some(Deadline::Window(first, last))
}

/// Reads `gratuit`, `payant`, `variable`, `86€`, `2,76€`.
pub(super) fn cost(value: &str) -> Option<Cost> {
    match value {
        "gratuit" => return Some(Cost::Free),
        "payant" => return Some(Cost::Paid),
        "variable" => return Some(Cost::Varies),
        _ => {}
    }
    let amount = value.strip_suffix('€')?;
    let (euros, cents) = amount.split_once(',').map_or((amount, None), |(euros, cents)| (euros, Some(cents)));
    let figures = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let is_amount = figures(euros) && euros.len() <= 7 && cents.is_none_or(|cents| figures(cents) && cents.len() == 2);
    is_amount.then(|| Cost::Amount(amount.to_owned()))
}

/// What the author of a bad cost probably meant: `86`, `2.76€`, `86eur` are amounts.
pub(super) fn proposed_cost(value: &str) -> Option<String> {
    let value = value.to_lowercase().replace(' ', "");
    let meant = match &*value {
        "free" | "gratuite" | "0" | "0€" => "gratuit".to_owned(),
        "paid" | "payante" => "payant".to_owned(),
        _ => {
            let figures = value.trim_end_matches(|c: char| !c.is_ascii_digit()).trim_start_matches('€');
            format!("{}€", figures.replace('.', ","))
        }
    };
    cost(&meant).map(|_| meant)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deadlines_are_whole_numbers_with_a_unit() {
        assert_eq!(deadline("24h"), Some(Deadline::In { count: 24, unit: Unit::Hours }));
        assert_eq!(deadline("-2m"), Some(Deadline::In { count: -2, unit: Unit::Months }));
        assert_eq!(deadline("10wd"), Some(Deadline::In { count: 10, unit: Unit::WorkingDays }));
        for bad in ["", "h", "14", "14j", "1.5d", "+14d", "--2d", "2-d", "99999d", "14D", "14 d"] {
            assert_eq!(deadline(bad), None, "{bad}");
        }
    }

    #[test]
    fn french_units_get_a_proposal() {
        assert_eq!(proposed_deadline("14j").as_deref(), Some("14d"));
        assert_eq!(proposed_deadline("2mois").as_deref(), Some("2m"));
        assert_eq!(proposed_deadline("14D").as_deref(), Some("14d"));
        assert_eq!(proposed_deadline("24 heures").as_deref(), Some("24h"));
        assert_eq!(proposed_deadline("10 jours ouvrés").as_deref(), Some("10wd"));
        assert_eq!(proposed_deadline("bientôt"), None);
    }

    #[test]
    fn a_window_has_two_days_in_order() {
        assert!(window("2026-03-02/2026-05-31").is_some());
        for bad in ["2026-05-31/2026-03-02", "2026-03-02", "2026-02-30/2026-03-01", "2026-03-02T00:00/2026-05-31"] {
            assert_eq!(window(bad), None, "{bad}");
        }
    }

    #[test]
    fn costs_are_a_word_or_an_amount() {
        assert_eq!(cost("gratuit"), Some(Cost::Free));
        assert_eq!(cost("2,76€"), Some(Cost::Amount("2,76".into())));
        for bad in ["86", "86 €", "2,7€", "€", ",5€", "-3€", "86$", "Gratuit"] {
            assert_eq!(cost(bad), None, "{bad}");
        }
        assert_eq!(proposed_cost("86").as_deref(), Some("86€"));
        assert_eq!(proposed_cost("2.76euros").as_deref(), Some("2,76€"));
        assert_eq!(proposed_cost("86 euros").as_deref(), Some("86€"));
        assert_eq!(proposed_cost("cher"), None);
    }

    #[test]
    fn braces_are_found_only_after_the_words() {
        let find = |text: &str, words_end| find(text, &(0..text.len()), words_end);
        assert_eq!(find("## Été {#a}\r\n", 8), Some(9..13));
        assert_eq!(find("Été {#a}\n---\n", 5), Some(6..10));
        assert_eq!(find("## Titre {x} suite\n", 18), None);
        assert_eq!(find("## {x}y}\n", 8), None);
    }
}
