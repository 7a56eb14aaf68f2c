//! Phone numbers as France writes them.

use std::collections::BTreeSet;
use std::ops::Range;

/// Groups a phone number: « 01 23 45 67 89 », « 39 39 », « 0 809 401 401 », « 116 006 », « 17 », « +33 1 23 45 67 89 ».
/// Spaces, dots and hyphens of the author do not count. `None` when it is not a number that can be called.
///
/// Shapes: Arcep, *plan national de numérotation* (ten figures from 0; 08 in the form 0 8AB BPQ MCD; short numbers
/// 3B PQ and 10 YT; 116 and 118 XYZ; 15, 17, 18, 112, 114, 115, 119, 191, 196, 197), and ITU-T E.164 after a `+`.
#[must_use]
pub fn grouped(phone: &str) -> Option<String> {
    let written = phone.trim();
    let international = written.strip_prefix('+');
    let rest = international.unwrap_or(written);
    if !rest.chars().all(|c| c.is_ascii_digit() || c.is_whitespace() || ".-".contains(c)) {
        return None;
    }
    let digits: String = rest.chars().filter(char::is_ascii_digit).collect();
    if international.is_some() {
        return match (digits.strip_prefix("33"), digits.len()) {
            (Some(national), 11) if !national.starts_with('0') => {
                Some(format!("+33 {} {}", &national[..1], chunks(&national[1..], 2)))
            }
            // Where a foreign number is cut is its country's affair: the author's spaces are kept.
            (None, 8..=15) => Some(format!("+{}", rest.split_whitespace().collect::<Vec<_>>().join(" "))),
            _ => None,
        };
    }
    match digits.len() {
        2 | 3 if EMERGENCY.contains(&digits.as_str()) => Some(digits),
        4 if digits.starts_with('3') || digits.starts_with("10") => Some(chunks(&digits, 2)),
        6 if digits.starts_with("116") || digits.starts_with("118") => Some(chunks(&digits, 3)),
        10 if digits.starts_with("08") => Some(format!("0 {}", chunks(&digits[1..], 3))),
        10 if digits.starts_with('0') && !digits.starts_with("00") => Some(chunks(&digits, 2)),
        _ => None,
    }
}

/// The number as a telephone dials it: the figures, and the `+` of an international one.
#[must_use]
pub fn dialled(phone: &str) -> String {
    phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect()
}

/// The phone numbers inside a text, in order. `short` holds the numbers of two or three figures that the directory
/// knows, which nothing else tells from a number.
#[must_use]
pub fn spans(text: &str, short: &BTreeSet<String>) -> Vec<Range<usize>> {
    let mut spans = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let Some(c) = text[at..].chars().next() else { break };
        let starts = (c.is_ascii_digit() || c == '+') && !text[..at].ends_with(|b: char| b.is_alphanumeric() || ".,/-".contains(b));
        let number = if starts { number_at(text, at, short) } else { None };
        if let Some(end) = number {
            spans.push(at..end);
            at = end;
        } else if c.is_ascii_digit() {
            // The rest of a number that is no phone is no phone either: « 5 965 » holds no « 965 ».
            at = groups_end(text, at);
        } else {
            at += c.len_utf8();
        }
    }
    spans
}

/// The end of figures in groups with one space, dot or hyphen between them, from `at`.
fn groups_end(text: &str, at: usize) -> usize {
    let mut end = at;
    let mut after_space = false;
    for (i, c) in text[at..].char_indices() {
        if c.is_ascii_digit() || (c == '+' && i == 0) {
            end = at + i + c.len_utf8();
            after_space = false;
        } else if (is_space(c) || c == '.' || c == '-') && !after_space {
            after_space = true;
        } else {
            break;
        }
    }
    end.max(at + 1)
}

/// The end of the phone number that starts at `at`, if one does (ARCEP decision 2018-0881: ten figures, short
/// numbers `3BPQ`, `116 XXX`, and those of the directory).
fn number_at(text: &str, at: usize, short: &BTreeSet<String>) -> Option<usize> {
    let end = groups_end(text, at);
    let written = &text[at..end];
    let figures: String = written.chars().filter(char::is_ascii_digit).collect();
    let groups: Vec<usize> = written.split(|c: char| !c.is_ascii_digit() && c != '+').map(str::len).collect();
    let is_phone = if written.starts_with("+33") {
        figures.len() == 11
    } else {
        match (figures.len(), groups.as_slice()) {
            (10, [2, 2, 2, 2, 2] | [1, 3, 3, 3] | [4, 2, 2, 2] | [4, 3, 3] | [10]) => figures.starts_with('0'),
            (4, [2, 2]) => figures.starts_with('3'),
            (6, [3, 3]) => figures.starts_with("116"),
            (2 | 3, [_]) => short.contains(&figures) && is_called(text, at, end),
            _ => false,
        }
    };
    is_phone.then_some(end)
}

/// Whether a very short number is something to call: « Appelez le 15. », « au 17. », not « le 15 avril ».
fn is_called(text: &str, at: usize, end: usize) -> bool {
    let before = text[..at].trim_end_matches(is_space).to_lowercase();
    let sentence = before.rsplit(['.', '!', '?']).next().unwrap_or("");
    let calls = |verb: &str, before: &[&str]| sentence.contains(verb) && before.iter().any(|word| sentence.ends_with(word));
    let by_article =
        calls("ppel", &[" le", " au"]) || calls("call", &["call", " on"]) || calls("اتصل", &["بالرقم", "على الرقم"]);
    let after = text[end..].trim_start_matches(is_space);
    by_article && (after.is_empty() || after.starts_with(['.', ',', ';', ')', '!', '?', ':', '،', '؛', '؟']))
}

/// A space as typed or as typeset.
#[must_use]
pub fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{202f}')
}

const EMERGENCY: [&str; 10] = ["15", "17", "18", "112", "114", "115", "119", "191", "196", "197"];

fn chunks(digits: &str, size: usize) -> String {
    let groups = digits.as_bytes().chunks(size).map(|group| group.iter().map(|b| char::from(*b)).collect::<String>());
    groups.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn numbers_are_grouped_as_they_are_said() {
        for (given, wanted) in [
            ("0123456789", "01 23 45 67 89"),
            ("01.23.45.67.89", "01 23 45 67 89"),
            ("01\u{a0}00 00 00 00", "01 00 00 00 00"),
            ("3939", "39 39"),
            ("31 14", "31 14"),
            ("08 09 40 14 01", "0 809 401 401"),
            ("0 806 000 126", "0 806 000 126"),
            ("116006", "116 006"),
            ("17", "17"),
            ("114", "114"),
            ("+33123456789", "+33 1 23 45 67 89"),
            ("+352 2478 2000", "+352 2478 2000"),
        ] {
            assert_eq!(grouped(given).as_deref(), Some(wanted), "{given}");
        }
    }

    #[test]
    fn what_cannot_be_called_is_refused() {
        for bad in ["", "39", "3", "123", "12345", "012345678", "01234567890", "0023456789", "99 99", "le 39 39", "+33 0123456789", "+1"] {
            assert_eq!(grouped(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_telephone_dials_figures() {
        assert_eq!(dialled("+33 1 23"), "+33123");
        assert_eq!(dialled("0 809 401 401"), "0809401401");
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn grouping_keeps_every_figure_and_is_done_once(phone in "[+]?[0-9 .-]{0,18}") {
            if let Some(once) = grouped(&phone) {
                prop_assert_eq!(dialled(&once), dialled(&phone));
                prop_assert_eq!(grouped(&once), Some(once.clone()));
            }
        }
    }
}
