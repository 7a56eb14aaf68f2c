//! Phone numbers as France writes them.

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
