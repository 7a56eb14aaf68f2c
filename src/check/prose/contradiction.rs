//! What the braces of a heading say, against the words that the reader sees.

use std::ops::{Range, RangeInclusive};

use super::lexicon::folded;
use super::reading::{Kind, Passage, Prose, Tongue};
use crate::diagnostic::Diagnostic;
use crate::language::readability::sentences;
use crate::sheet::{Cost, Deadline, Unit};

/// How a title begins that says by when, and not how long something lasts.
const BY_WHEN: [&str; 9] = ["dans les", "dans le", "sous", "au plus tard", "avant", "within", "in the", "in", "no later than"];

/// Sentences about the step itself that say what it costs begin so.
const COSTS: [&str; 12] = [
    "cela coûte ", "ça coûte ", "cela vous coûte ", "la démarche coûte ", "cette démarche coûte ", "la demande coûte ",
    "le prix de la démarche est de ", "la démarche est payante", "cette démarche est payante", "c'est payant", "it costs ",
    "this step costs ",
];

/// A phase whose title says one deadline in figures, and whose braces say another: both are printed.
pub(crate) fn deadline(prose: &Prose<'_>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for (title, phase) in &prose.phases {
        let Some(Deadline::In { count, unit }) = phase.deadline else { continue };
        let title = &prose.passages[*title];
        let Some((range, told)) = told(prose, title) else { continue };
        let meant = hours(count.unsigned_abs(), unit);
        if meant.start() > told.end() || told.start() > meant.end() {
            let fault = prose.fault("prose-deadline-title", &range).fact("said", &prose.text[range.clone()]);
            faults.push(fault.fact("written", format!("{count}{}", unit.sign())));
        }
    }
    faults
}

/// « 24 heures » in « Dans les 24 heures », with how long that may be. A title with two figures says more than a rule can
/// read.
fn told(prose: &Prose<'_>, title: &Passage) -> Option<(Range<usize>, RangeInclusive<u32>)> {
    let text = folded(prose.text_of(title));
    if prose.tongue == Tongue::Other || !BY_WHEN.iter().any(|start| text.strip_prefix(start).is_some_and(|rest| rest.starts_with(' '))) {
        return None;
    }
    let atoms = prose.atoms_of(title);
    let has_figure = |index: &usize| prose.word(&atoms[*index]).bytes().any(|b| b.is_ascii_digit());
    let mut figures = (0..atoms.len()).filter(has_figure);
    let (at, None) = (figures.next()?, figures.next()) else { return None };
    let (number, named) = (&atoms[at], atoms.get(at + 1)?);
    // « 14e jour » is the fourteenth.
    let count: u32 = prose.word(number).trim_end_matches(|c: char| c.is_alphabetic()).parse().ok()?;
    let next = atoms.get(at + 2).map_or_else(String::new, |atom| prose.word(atom).to_lowercase());
    let unit = match prose.word(named).to_lowercase().as_str() {
        "heure" | "heures" | "hour" | "hours" => Unit::Hours,
        // Working days, business days, clear days: they are longer, and each otherwise.
        "jour" | "jours" if next.starts_with("ouvr") || next.starts_with("franc") => return None,
        "jour" | "jours" | "day" | "days" => Unit::Days,
        "semaine" | "semaines" | "week" | "weeks" => Unit::Weeks,
        "mois" | "month" | "months" => Unit::Months,
        "an" | "ans" | "année" | "années" | "year" | "years" => Unit::Years,
        _ => return None,
    };
    (count < 10_000).then(|| (number.start..named.end, hours(count, unit)))
}

/// How long a deadline may be, hours: months and years are longer or shorter.
fn hours(count: u32, unit: Unit) -> RangeInclusive<u32> {
    let days = |least: u32, most: u32| least * 24..=most * 24;
    match unit {
        Unit::Hours => count..=count,
        Unit::Days => days(count, count),
        // With weekends and holidays.
        Unit::WorkingDays => days(count, count * 2 + 4),
        Unit::Weeks => days(count * 7, count * 7),
        Unit::Months => days(count * 28, count * 31),
        Unit::Years => days(count * 365, count * 366),
    }
}

/// A step whose braces say that it is free, or one price, and whose own text says « Cela coûte 86 € ». Its situations, which
/// hold for some only, and sentences about anything else are left alone.
pub(crate) fn cost(prose: &Prose<'_>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    let mut last = None;
    let mut in_case = false;
    for passage in prose.own(0) {
        let Some(step) = passage.step else { continue };
        if last != Some(step) {
            (last, in_case) = (Some(step), false);
        } else if passage.kind == Kind::Heading {
            in_case = true;
        }
        if in_case || passage.kind != Kind::Paragraph || prose.tongue == Tongue::Other {
            continue;
        }
        let written = match &prose.steps[step].step.cost {
            Some(Cost::Free) => "gratuit".to_owned(),
            Some(Cost::Amount(amount)) => format!("{amount}€"),
            _ => continue,
        };
        let text = prose.text_of(passage);
        for sentence in sentences(text) {
            let words = folded(&text[sentence.start..sentence.end]).replace(['\u{a0}', '\u{202f}'], " ");
            let Some(rest) = COSTS.iter().find_map(|start| words.strip_prefix(start)) else { continue };
            let is_price = rest.bytes().any(|b| b.is_ascii_digit()) && rest.contains('€');
            let is_vague = rest.trim_end_matches(|c: char| !c.is_alphanumeric()).is_empty();
            let price = written.trim_end_matches('€');
            let contradicts = if written == "gratuit" { is_price || is_vague } else { is_price && !rest.contains(price) };
            if contradicts {
                let range = passage.range.start + sentence.start..passage.range.start + sentence.end;
                let fault = prose.fault("prose-cost-text", &range).fact("said", prose.text[range.clone()].trim());
                faults.push(fault.fact("written", &written));
            }
        }
    }
    faults
}
