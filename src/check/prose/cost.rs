//! Steps that do not say what they cost.

use super::reading::Prose;
use crate::check::walk;
use crate::diagnostic::Diagnostic;
use crate::document::PhaseKind;

/// A step without `cost=`, in an original that uses the format's conventions. Where there is nothing to do, nothing costs.
pub(crate) fn missing(prose: &Prose<'_>) -> Vec<Diagnostic> {
    if prose.draft.language.is_some() || !walk::uses_conventions(&prose.draft.body) {
        return Vec::new();
    }
    let is_to_do = |kind: Option<PhaseKind>| kind != Some(PhaseKind::Automatic);
    let lacking = prose.steps.iter().filter(|facts| facts.step.cost.is_none() && is_to_do(facts.phase.as_ref().map(|p| p.kind)));
    let told = lacking.map(|facts| {
        let title = &prose.passages[facts.title];
        prose.fault("prose-no-cost", &title.range).fact("step", prose.text_of(title))
    });
    told.collect()
}
