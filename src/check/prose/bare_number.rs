//! Numbers that do not say of what.

use super::phrase::{is_space, matched};
use super::reading::{Atom, DIGIT, Prose, Tongue};
use crate::diagnostic::Diagnostic;

/// What announces an amount of money.
const AMOUNT: [&str; 16] = [
    "coûte", "coûtent", "coûtera", "payez", "payer", "paierez", "s'élève à", "s'élèvent à", "montant de", "prix de", "tarif de",
    "loyer de", "frais de", "amende de", "plafond de", "somme de",
];
/// What announces a duration.
const DURATION: [&str; 7] = ["pendant", "durant", "délai de", "durée de", "préavis de", "au bout de", "dure"];
/// What may follow a number and is no unit of it.
const AFTER: [&str; 4] = ["par", "pour", "chaque", "maximum"];

/// A number that ends its clause right after words that announce an amount or a duration: « cela coûte 50. », « pendant 3, ».
/// Elsewhere a number alone may be right (« appelez le 15 », « le formulaire 2042 »), and nothing is said.
pub(crate) fn bare(prose: &Prose<'_>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    if prose.tongue != Tongue::French {
        return faults;
    }
    for passage in prose.own(DIGIT) {
        let atoms = prose.atoms_of(passage);
        let is_number = |atom: &Atom| prose.word(atom).bytes().all(|b| b.is_ascii_digit());
        let mut at = 0;
        while at < atoms.len() {
            if !is_number(&atoms[at]) {
                at += 1;
                continue;
            }
            let first = at;
            // « 1 200 », « 12,50 ».
            while at + 1 < atoms.len() && is_number(&atoms[at + 1]) && is_inside(&prose.text[atoms[at].end..atoms[at + 1].start]) {
                at += 1;
            }
            let range = atoms[first].start..atoms[at].end;
            let next = atoms.get(at + 1);
            at += 1;
            let rest = &prose.text[range.end..passage.range.end];
            let after = rest.trim_start_matches(is_space);
            let ends = after.is_empty()
                || after.starts_with([',', ';', '.', '!', '?', ')', '\n'])
                || next.is_some_and(|next| {
                    next.start == range.end + (rest.len() - after.len()) && AFTER.contains(&prose.word(next))
                });
            let number = &prose.text[range.clone()];
            if !ends || prose.is_opaque(passage, &range) {
                continue;
            }
            let announced = |phrases: &[&str]| {
                phrases.iter().any(|phrase| {
                    let words = phrase.split(' ').map(|word| word.split('\'').count()).sum::<usize>();
                    let Some(start) = first.checked_sub(words).map(|index| atoms[index].start) else { return false };
                    matched(&prose.text, start, phrase)
                        .is_some_and(|end| prose.text[end..range.start].chars().all(|c| is_space(c) || c == ':'))
                })
            };
            let is_year = number.len() == 4 && (number.starts_with("19") || number.starts_with("20"));
            let of = if announced(&AMOUNT) {
                "money"
            } else if !is_year && announced(&DURATION) {
                "time"
            } else {
                continue;
            };
            faults.push(prose.fault("prose-bare-number", &range).fact("number", number).fact("of", of));
        }
    }
    faults
}

fn is_inside(between: &str) -> bool {
    between == "," || (between.chars().count() == 1 && between.chars().all(is_space))
}
