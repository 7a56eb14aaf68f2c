//! « Gratuit » over a paid act.

use super::reading::{Kind, Passage, Prose, Tongue};
use crate::diagnostic::Diagnostic;
use crate::sheet::Cost;

/// Sentences that speak of the step itself.
const SAYS_FREE: [&str; 12] = [
    "c'est gratuit", "cela est gratuit", "la démarche est gratuite", "cette démarche est gratuite", "ce service est gratuit",
    "cet acte est gratuit", "tout est gratuit", "gratuit", "gratuitement", "it is free", "this is free", "this step is free",
];

/// A paid step that says it is free (DESIGN, section 9: never « gratuit » over a paid act): in its title, in a callout
/// `[!FREE]`, in a sentence about the step itself, or on the poster. A sentence about something else (« le devis est
/// gratuit ») is left alone.
pub(crate) fn contradicted(prose: &Prose<'_>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    if prose.tongue == Tongue::Other {
        return faults;
    }
    let is_paid = |cost: Option<&Cost>| matches!(cost, Some(Cost::Paid | Cost::Amount(_)));
    let mut actions = actions(prose).into_iter();
    for passage in prose.own(0) {
        let step = match passage.kind {
            Kind::Action => {
                let id = actions.next().flatten();
                prose.steps.iter().position(|facts| id.is_some_and(|id| facts.step.anchor.id == id))
            }
            _ => passage.step,
        };
        let Some(facts) = step.map(|step| &prose.steps[step]).filter(|facts| is_paid(facts.step.cost.as_ref())) else {
            continue;
        };
        if let Some(range) = said(prose, passage) {
            let title = prose.text_of(&prose.passages[facts.title]);
            faults.push(prose.fault("prose-free-paid", &range).fact("word", &prose.text[range.clone()]).fact("step", title));
        }
    }
    faults
}

/// The step that each passage of the poster's actions speaks of, in their order.
fn actions<'a>(prose: &Prose<'a>) -> Vec<Option<&'a str>> {
    let actions = prose.draft.head.poster.iter().flat_map(|poster| &poster.actions);
    let mut out = Vec::new();
    for action in actions {
        let step = action.step.as_ref().map(|step| step.value.as_str());
        out.extend([&action.title, &action.detail].into_iter().flatten().map(|_| step));
    }
    out
}

/// Where a passage says that its step is free.
fn said(prose: &Prose<'_>, passage: &Passage) -> Option<std::ops::Range<usize>> {
    let atoms = prose.atoms_of(passage);
    let is_free = |word: &str| matches!(word, "gratuit" | "gratuite" | "gratuits" | "gratuites" | "gratuitement" | "free");
    let at = atoms.iter().position(|atom| is_free(&prose.word(atom).to_lowercase()))?;
    let before: Vec<String> = atoms[..at].iter().rev().take(4).map(|atom| prose.word(atom).to_lowercase()).collect();
    if before.iter().any(|word| matches!(word.as_str(), "pas" | "non" | "jamais" | "plus" | "not" | "never" | "no" | "ni")) {
        return None;
    }
    let range = atoms[at].start..atoms[at].end;
    match passage.kind {
        Kind::Heading if passage.step.is_some_and(|step| prose.steps[step].title == index_of(prose, passage)) => Some(range),
        Kind::Free | Kind::Action => Some(range),
        Kind::Paragraph => {
            let text = prose.text_of(passage);
            let found = crate::language::readability::sentences(text).into_iter().find(|sentence| {
                let words = super::lexicon::folded(&text[sentence.start..sentence.end]);
                let words = words.trim_end_matches(|c: char| !c.is_alphanumeric());
                SAYS_FREE.contains(&words)
            })?;
            Some(passage.range.start + found.start..passage.range.start + found.end)
        }
        _ => None,
    }
}

fn index_of(prose: &Prose<'_>, passage: &Passage) -> usize {
    prose.passages.partition_point(|other| other.range.start < passage.range.start)
}
