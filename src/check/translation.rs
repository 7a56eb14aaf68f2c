//! Posters in several languages.

use super::Output;
use crate::diagnostic::Diagnostic;
use crate::publication::withheld_posters;

/// A translation whose poster is not made, for the law wants two other languages beside French, or none.
pub(super) fn alone(output: &Output<'_>) -> Vec<Diagnostic> {
    let withheld = withheld_posters(output.catalogue, &output.theme.fonts);
    let told = withheld.into_iter().map(|sheet| {
        let title = sheet.draft.head.title.as_ref().map_or(0..0, |title| title.span.clone());
        Diagnostic::warning("check-poster-languages")
            .at(sheet.draft.place(&title))
            .fact("slug", sheet.slug.as_str())
            .fact("language", sheet.language.as_str())
    });
    told.collect()
}
