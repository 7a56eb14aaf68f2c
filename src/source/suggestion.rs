//! « Vouliez-vous écrire … ? »

use crate::diagnostic::Diagnostic;
use crate::language::nearest;

/// The most known words that a cure lists.
const MOST: usize = 24;

/// Adds to a diagnostic about an unknown word the facts that its cure needs: `found` (`yes` or `no`), the `nearest`
/// known word, and all the `known` ones, for when none is near.
#[must_use]
pub fn suggest<'a>(diagnostic: Diagnostic, word: &str, known: impl IntoIterator<Item = &'a str>) -> Diagnostic {
    let known: Vec<&str> = known.into_iter().collect();
    let found = nearest(word, known.iter().copied());
    let more = if known.len() > MOST { ", …" } else { "" };
    let listed = known.iter().take(MOST).copied().collect::<Vec<_>>().join(", ");
    diagnostic
        .fact("found", if found.is_some() { "yes" } else { "no" })
        .fact("nearest", found.unwrap_or_default())
        .fact("known", listed + more)
}
