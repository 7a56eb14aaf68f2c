//! Slips of the keyboard that typography does not mend by itself, and whose cure is certain.

use std::ops::Range;

use super::phrase::is_space;
use super::reading::{DEGREE, DIGIT, DOTS, Kind, Passage, Prose, QUOTE, SPACED_SIGN, SPACES, Tongue};
use crate::diagnostic::Diagnostic;

/// Three dots, straight quotes around words, a space before a comma or a dot, two spaces, « n °12 », « 2ème ». Rules: *Lexique
/// des règles typographiques en usage à l'Imprimerie nationale*. Spaces before `: ; ! ?` and apostrophes are the program's
/// work (`language::typography`).
pub(crate) fn slips(prose: &Prose<'_>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    if prose.tongue != Tongue::French {
        return faults;
    }
    let looked_at = DOTS | QUOTE | SPACES | SPACED_SIGN | DEGREE | DIGIT;
    let has_words = |kind| !matches!(kind, Kind::SourceTitle | Kind::SourceAddress);
    for passage in prose.passages.iter().filter(|p| has_words(p.kind) && p.holds & looked_at != 0) {
        let mut found: Vec<(&'static str, Range<usize>, String)> = Vec::new();
        let has = |what| passage.holds & what != 0;
        if has(DOTS) {
            dots(prose, passage, &mut found);
        }
        if has(QUOTE) {
            quotes(prose, passage, &mut found);
        }
        if has(SPACES) || has(SPACED_SIGN) {
            spaces(prose, passage, &mut found);
        }
        if has(DEGREE) {
            numbers(prose, passage, &mut found);
        }
        if has(DIGIT) {
            ordinals(prose, passage, &mut found);
        }
        for (kind, range, cure) in found.into_iter().filter(|(_, range, _)| !prose.is_opaque(passage, range)) {
            let fault = prose.cured("prose-typography", &range, &cure).fact("kind", kind);
            faults.push(fault.fact("written", &prose.text[range]).fact("wanted", cure));
        }
    }
    faults
}

type Found = Vec<(&'static str, Range<usize>, String)>;

/// « ... » is one sign; after « etc » a dot is enough.
fn dots(prose: &Prose<'_>, passage: &Passage, found: &mut Found) {
    let text = prose.text_of(passage);
    let mut from = 0;
    while let Some(at) = text[from..].find("...").map(|at| from + at) {
        let length = text[at..].bytes().take_while(|b| *b == b'.').count();
        from = at + length;
        // More dots are a line to fill in.
        if length != 3 {
            continue;
        }
        let is_etc = text[..at].to_lowercase().ends_with("etc");
        let cure = if is_etc { "." } else { "…" };
        found.push(("dots", passage.range.start + at..passage.range.start + from, cure.to_owned()));
    }
}

/// `"mots"` is « mots ». An odd quote, or one after a figure (inches), is left to the author.
fn quotes(prose: &Prose<'_>, passage: &Passage, found: &mut Found) {
    let text = prose.text_of(passage);
    let places: Vec<usize> = text.match_indices('"').map(|(at, _)| at).collect();
    let after_figure = |at: &usize| text[..*at].ends_with(|c: char| c.is_ascii_digit()) && places.first() == Some(at);
    if places.len() % 2 == 1 || places.iter().any(|at| after_figure(at)) {
        return;
    }
    for pair in places.chunks(2) {
        let [open, close] = *pair else { continue };
        let inner = text[open + 1..close].trim();
        let opens = text[..open].chars().next_back().is_none_or(|c| c.is_whitespace() || "('’«".contains(c));
        let closes = text[close + 1..].chars().next().is_none_or(|c| c.is_whitespace() || ".,;:!?)…»".contains(c));
        if opens && closes && !inner.is_empty() && !inner.contains('\n') {
            let range = passage.range.start + open..passage.range.start + close + 1;
            found.push(("quotes", range, format!("« {inner} »")));
        }
    }
}

/// No space before a comma or a dot; one between words.
fn spaces(prose: &Prose<'_>, passage: &Passage, found: &mut Found) {
    let text = prose.text_of(passage);
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(start) = text[at..].find(' ').map(|found| at + found) {
        let end = start + bytes[start..].iter().take_while(|b| **b == b' ').count();
        at = end;
        let follows = bytes.get(end + 1).copied();
        let sign = match bytes.get(end) {
            Some(b',') => Some(","),
            // « le .fr », « ... » and « .5 » keep their space.
            Some(b'.') if follows.is_none_or(|b| b.is_ascii_whitespace()) => Some("."),
            _ => None,
        };
        let after_word = text[..start].ends_with(|c: char| c.is_alphanumeric() || ")»\"".contains(c));
        let place = |end: usize| passage.range.start + start..passage.range.start + end;
        match sign {
            Some(sign) if after_word => found.push(("before-sign", place(end + 1), sign.to_owned())),
            None if end > start + 1 && start > 0 && end < bytes.len() && !"\n".contains(char::from(bytes[end])) => {
                found.push(("double", place(end), " ".to_owned()));
            }
            _ => {}
        }
    }
}

/// « n° 12 ».
fn numbers(prose: &Prose<'_>, passage: &Passage, found: &mut Found) {
    for atom in prose.atoms_of(passage).iter().filter(|atom| atom.end == atom.start + 1) {
        let word = prose.word(atom);
        if !matches!(word, "n" | "N") {
            continue;
        }
        let rest = &prose.text[atom.end..passage.range.end];
        let Some(after) = rest.trim_start_matches(is_space).strip_prefix('°') else { continue };
        let number = after.trim_start_matches(is_space);
        if !number.starts_with(|c: char| c.is_ascii_digit()) {
            continue;
        }
        let end = atom.end + (rest.len() - number.len());
        let written: String = prose.text[atom.start..end].chars().map(|c| if is_space(c) { ' ' } else { c }).collect();
        let wanted = format!("{word}° ");
        if written != wanted {
            found.push(("number", atom.start..end, wanted));
        }
    }
}

/// « 2e », « 1re ».
fn ordinals(prose: &Prose<'_>, passage: &Passage, found: &mut Found) {
    for atom in prose.atoms_of(passage) {
        let word = prose.word(atom);
        let figures = word.bytes().take_while(u8::is_ascii_digit).count();
        if figures == 0 || figures == word.len() {
            continue;
        }
        let end = match (&word[..figures], &word[figures..]) {
            ("1", "ère" | "ere") => "re",
            ("1", "ères" | "eres") => "res",
            (_, "ème" | "eme" | "ième" | "ieme" | "è") => "e",
            (_, "èmes" | "emes" | "ièmes" | "iemes") => "es",
            _ => continue,
        };
        found.push(("ordinal", atom.start..atom.end, format!("{}{end}", &word[..figures])));
    }
}
