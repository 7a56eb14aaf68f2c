//! Capitals for emphasis.

use std::ops::Range;

use super::reading::{Atom, CAPITALS, Passage, Prose, Tongue};
use crate::diagnostic::Diagnostic;

/// Words that are written in capitals to be shouted; as an acronym none of them means anything to a reader.
const SHOUTED: [&str; 60] = [
    "absolument", "attention", "aucun", "aucune", "aujourd'hui", "avant", "après", "avec", "bon", "danger", "dernier",
    "document", "documents", "gratuit", "gratuite", "gratuitement", "gratuits", "impératif", "impérativement", "important",
    "interdit", "interdite", "jamais", "jours", "lire", "mairie", "maximum", "minimum", "nouveau", "nouvelle", "obligatoire",
    "obligatoirement", "obligatoires", "original", "payant", "payante", "pièces", "rappel", "rendez-vous", "réservé", "sans",
    "seul", "seule", "seulement", "signer", "signez", "tous", "toujours", "tout", "toute", "toutes", "très", "urgence",
    "urgent", "uniquement", "votre", "vous", "free", "important", "warning",
];

/// Words in capitals that are words and no acronym.
pub(crate) fn shouted(prose: &Prose<'_>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    if prose.tongue == Tongue::Other {
        return faults;
    }
    for passage in prose.own(CAPITALS) {
        let atoms = prose.atoms_of(passage);
        for run in runs(prose, passage) {
            let range = atoms[run.start].start..atoms[run.end - 1].end;
            faults.push(prose.fault("prose-capitals", &range).fact("words", &prose.text[range.clone()]));
        }
    }
    faults
}

/// The groups of atoms of a passage that are shouted: three words in capitals one after the other, or words of which one at
/// least is known to be a word, from the list above or because the sheet writes it in small letters elsewhere.
pub(super) fn runs(prose: &Prose<'_>, passage: &Passage) -> Vec<Range<usize>> {
    let atoms = prose.atoms_of(passage);
    let mut runs = Vec::new();
    let mut at = 0;
    while at < atoms.len() {
        if !atoms[at].is_capitals {
            at += 1;
            continue;
        }
        let start = at;
        at += 1;
        while at < atoms.len() && is_capital(prose, &atoms[at]) && is_joined(&prose.text[atoms[at - 1].end..atoms[at].start]) {
            at += 1;
        }
        let run = &atoms[start..at];
        let full = run.iter().filter(|atom| atom.is_capitals).count();
        let known = |atom: &Atom| prose.content.lexicon.glossary.contains(&prose.word(atom).to_lowercase());
        let words = run.iter().filter(|atom| atom.is_capitals && !known(atom) && is_word(prose, atom)).count();
        // « DE », « NE » alone may be letters of a form; with another word they are words.
        let is_long = run.iter().any(|atom| prose.word(atom).chars().count() >= 4 && !known(atom) && is_word(prose, atom));
        let range = run[0].start..run[run.len() - 1].end;
        if (is_long || words >= 2 || (full >= 3 && !run.iter().any(known))) && !prose.is_opaque(passage, &range) {
            runs.push(start..at);
        }
    }
    runs
}

/// An atom in capitals, or a lone capital between two (« À LIRE »).
fn is_capital(prose: &Prose<'_>, atom: &Atom) -> bool {
    atom.is_capitals || prose.word(atom).chars().all(char::is_uppercase)
}

fn is_joined(between: &str) -> bool {
    between.chars().all(|c| matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\'' | '’'))
}

fn is_word(prose: &Prose<'_>, atom: &Atom) -> bool {
    let lower = prose.word(atom).to_lowercase();
    SHOUTED.contains(&lower.as_str())
        || prose.atoms.iter().any(|other| {
            other.hash == atom.hash && prose.word(other).starts_with(char::is_lowercase) && prose.word(other) == lower
                // « ants.gouv.fr » says nothing of « ANTS ».
                && prose.is_written(other)
        })
}
