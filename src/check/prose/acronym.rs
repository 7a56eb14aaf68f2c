//! Acronyms that nobody explains.

use std::collections::BTreeSet;

use super::capitals;
use super::reading::{Atom, CAPITALS, Passage, Prose, Tongue};
use crate::diagnostic::Diagnostic;

/// What everyone reads as a word.
const ORDINARY: [&str; 14] = ["CD", "DVD", "GPS", "OK", "PDF", "QR", "SOS", "TGV", "TV", "UE", "USB", "WC", "XL", "ZIP"];

/// The first place of each acronym that neither the glossary nor the sheet explains (WCAG 2.2, 3.1.4; RGAA 4.1, 9.4 in its
/// former numbering). Letters in capitals are one; « Caf », written as a word, cannot be told from a name.
pub(crate) fn unexplained(prose: &Prose<'_>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    if prose.tongue == Tongue::Other {
        return faults;
    }
    let mut told = BTreeSet::new();
    for passage in prose.own(CAPITALS) {
        let runs = capitals::runs(prose, passage);
        for (index, atom) in prose.atoms_of(passage).iter().enumerate().filter(|(_, atom)| atom.is_capitals) {
            let word = prose.word(atom);
            let is_roman = word.bytes().all(|b| b"IVX".contains(&b));
            if is_roman
                || ORDINARY.contains(&word)
                || runs.iter().any(|run| run.contains(&index))
                || prose.content.lexicon.glossary.contains(&word.to_lowercase())
                || !told.insert(word)
                || prose.is_opaque(passage, &(atom.start..atom.end))
                || is_explained(prose, word)
            {
                continue;
            }
            faults.push(prose.fault("prose-acronym", &(atom.start..atom.end)).fact("word", word));
        }
    }
    faults
}

/// Whether the sheet says somewhere what an acronym stands for: « caisse d'allocations familiales (CAF) », « CAF (caisse
/// d'allocations familiales) », « CAF : caisse d'allocations familiales ».
fn is_explained(prose: &Prose<'_>, word: &str) -> bool {
    prose.own(CAPITALS).any(|passage| {
        let atoms = prose.atoms_of(passage);
        atoms.iter().enumerate().any(|(index, atom)| {
            prose.word(atom) == word && (spelled_before(prose, atoms, index) || spelled_after(prose, passage, atoms, index))
        })
    })
}

fn spelled_before(prose: &Prose<'_>, atoms: &[Atom], index: usize) -> bool {
    let atom = &atoms[index];
    let before = &prose.text[..atom.start];
    let opened = before.ends_with('(') || before.ends_with('«') || before.ends_with("« ") || before.ends_with("ou ");
    let from = index.saturating_sub(3 * (atom.end - atom.start));
    opened && spells(prose, prose.word(atom), &atoms[from..index])
}

fn spelled_after(prose: &Prose<'_>, passage: &Passage, atoms: &[Atom], index: usize) -> bool {
    let atom = &atoms[index];
    let after = prose.text[atom.end..passage.range.end].trim_start_matches(super::phrase::is_space);
    let to = atoms.len().min(index + 1 + 3 * (atom.end - atom.start));
    after.starts_with(['(', ':', ',', '«', '–', '—']) && spells(prose, prose.word(atom), &atoms[index + 1..to])
}

/// Whether the first letters of words, in order, give the letters of an acronym; some words may have none in it.
fn spells(prose: &Prose<'_>, word: &str, atoms: &[Atom]) -> bool {
    let mut letters = word.chars().filter(|c| c.is_alphabetic()).map(bare).peekable();
    for atom in atoms {
        let first = prose.word(atom).chars().next().map(bare);
        if first.is_some() && letters.peek() == first.as_ref() {
            letters.next();
        }
    }
    letters.peek().is_none()
}

/// A letter in lower case, without its accent.
fn bare(c: char) -> char {
    match c.to_lowercase().next().unwrap_or(c) {
        'à' | 'â' | 'ä' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'î' | 'ï' => 'i',
        'ô' | 'ö' | 'œ' => 'o',
        'ù' | 'û' | 'ü' => 'u',
        'ç' => 'c',
        lower => lower,
    }
}
