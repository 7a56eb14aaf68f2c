//! What a translation cannot have: a poster of its own where the law wants none, words that the theme lacks.

use super::{Content, Output};
use crate::catalogue::Sheet;
use crate::diagnostic::{Diagnostic, Place};
use crate::publication::withheld_posters;
use crate::sheet::Draft;

/// A translation whose poster is not made, for the law wants two other languages beside French, or none. One that has no
/// words for a poster asks for none.
pub(super) fn alone(output: &Output<'_>) -> Vec<Diagnostic> {
    let withheld = withheld_posters(output.catalogue, &output.theme.fonts);
    let asks = |sheet: &&Sheet| sheet.draft.head.poster.is_some();
    let told = withheld.into_iter().filter(asks).map(|sheet| {
        let title = sheet.draft.head.title.as_ref().map_or(0..0, |title| title.span.clone());
        Diagnostic::warning("check-poster-languages")
            .at(sheet.draft.place(&title))
            .fact("slug", sheet.slug.as_str())
            .fact("language", sheet.language.as_str())
    });
    told.collect()
}

/// A sheet in a language that the theme has no words for. Its costs, deadlines and ways would be told in French under the
/// name of another language, to readers who came for want of French.
pub(super) fn wordless(content: &Content<'_>, draft: &Draft) -> Vec<Diagnostic> {
    let lacking = draft.language.as_deref().filter(|language| !content.theme.speaks(language));
    let told = lacking.map(|language| {
        Diagnostic::error("check-language-words").at(Place::new(&draft.source, 0..0)).fact("language", language)
    });
    told.into_iter().collect()
}
