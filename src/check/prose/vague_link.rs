//! Links whose words say nothing.

use super::lexicon::folded;
use super::reading::{MarkKind, Prose};
use crate::diagnostic::Diagnostic;

/// In any language: a sheet's links are read out in a list, alone.
const VAGUE: [&str; 63] = [
    "à cette adresse", "accéder", "accéder au site", "ce document", "ce formulaire", "ce lien", "ce site", "cet article",
    "cette page", "cette adresse", "cliquer", "cliquer ici", "cliquez", "cliquez ici", "cliquez sur ce lien", "détails",
    "document", "en savoir plus", "en savoir +", "fiche", "formulaire", "ici", "internet", "la suite", "le document", "le lien",
    "le site", "le site internet", "lien", "lien internet", "lire", "lire la suite", "lire plus", "là", "page",
    "par ici", "plus", "plus d'infos", "plus d'informations", "plus d'info", "plus de détails", "pour en savoir plus", "savoir plus",
    "site", "site internet", "site web", "suite", "suivez ce lien", "sur ce site", "télécharger", "voir", "voir ici", "voir la page",
    "voir plus", "click here", "here", "learn more", "link", "more", "read more", "this link", "this page", "website",
];
const VAGUE_ARABIC: [&str; 4] = ["هنا", "اضغط هنا", "انقر هنا", "المزيد"];

/// A link whose words do not say where it leads (WCAG 2.2, 2.4.9; RGAA 4.1, 6.1).
pub(crate) fn vague(prose: &Prose<'_>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for mark in &prose.marks {
        let MarkKind::Link { .. } = &mark.kind else { continue };
        let words = &prose.text[mark.range.clone()];
        if words.len() > 40 {
            continue;
        }
        let said = folded(words);
        let said = said.trim_matches(|c: char| c.is_whitespace() || "«».,:;!?…>→()".contains(c));
        if VAGUE.contains(&said) || VAGUE_ARABIC.contains(&said) {
            faults.push(prose.fault("prose-vague-link", &mark.range).fact("words", words));
        }
    }
    faults
}
