//! Papers: composed, set, written.

use std::sync::Arc;

use super::misfit;
use super::plan::{Job, Subject};
use super::{Made, Workshop};
use crate::catalogue::{Catalogue, PaperVariant, Sheet};
use crate::compose;
use crate::diagnostic::{Diagnostic, Place};
use crate::document::{Document, PosterFormat};
use crate::language::Words;
use crate::layout::{self, MM, Preset, Setting, Variant};
use crate::pdf;

/// The sheet in clear print.
pub(super) fn clear(workshop: &Workshop<'_>, job: &Job<'_>) -> Result<Vec<Arc<Made>>, Vec<Diagnostic>> {
    of_sheet(workshop, job, Preset::Clear, compose::paper)
}

/// The sheet in large print.
pub(super) fn large(workshop: &Workshop<'_>, job: &Job<'_>) -> Result<Vec<Arc<Made>>, Vec<Diagnostic>> {
    of_sheet(workshop, job, Preset::Large, compose::paper)
}

/// The sheet in very large print.
pub(super) fn extra_large(workshop: &Workshop<'_>, job: &Job<'_>) -> Result<Vec<Arc<Made>>, Vec<Diagnostic>> {
    of_sheet(workshop, job, Preset::ExtraLarge, compose::paper)
}

/// The sheet as a booklet.
pub(super) fn booklet(workshop: &Workshop<'_>, job: &Job<'_>) -> Result<Vec<Arc<Made>>, Vec<Diagnostic>> {
    of_sheet(workshop, job, Preset::Booklet, compose::paper)
}

/// The sheet's checklist.
pub(super) fn checklist(workshop: &Workshop<'_>, job: &Job<'_>) -> Result<Vec<Arc<Made>>, Vec<Diagnostic>> {
    of_sheet(workshop, job, Preset::default(), compose::checklist)
}

/// The sheet's leaflet.
pub(super) fn leaflet(workshop: &Workshop<'_>, job: &Job<'_>) -> Result<Vec<Arc<Made>>, Vec<Diagnostic>> {
    of_sheet(workshop, job, Preset::default(), compose::leaflet)
}

/// A poster of the sheet.
pub(super) fn poster(workshop: &Workshop<'_>, job: &Job<'_>) -> Result<Vec<Arc<Made>>, Vec<Diagnostic>> {
    let format = PosterFormat::ALL.into_iter().find(|format| format.name() == job.format).unwrap_or(PosterFormat::A4);
    of_sheet(workshop, job, Preset::default(), |catalogue, sheet, words| compose::poster(catalogue, sheet, words, format, job.kit))
}

/// A paper of the job's sheet: composed, then set in the job's variant; `preset` counts for a text that flows.
fn of_sheet(
    workshop: &Workshop<'_>,
    job: &Job<'_>,
    preset: Preset,
    compose: impl Fn(&Catalogue, &Sheet, &Words) -> Document,
) -> Result<Vec<Arc<Made>>, Vec<Diagnostic>> {
    let Subject::Sheet(sheet) = job.subject else { return Ok(Vec::new()) };
    let document = compose(workshop.catalogue, sheet, workshop.theme.words_for(&sheet.language));
    // A paper says the fingerprint of its sheet, which is its identity too.
    if let Some(known) = workshop.known_paper(&job.path, &document) {
        return Ok(vec![known.clone()]);
    }
    let variant = match (job.variant, workshop.press(job.variant)) {
        (_, Some(press)) => Variant::Press(press),
        (PaperVariant::Black, None) => Variant::Black,
        (_, None) => Variant::Screen,
    };
    let written = write(workshop, &document, (preset, variant), &sheet.fingerprint.0, &|fault| match fault {
        Some(fault) => {
            let in_kit = job.kit.and_then(|kit| misfit::place_in_kit(workshop.snapshot, kit, &sheet.language, fault));
            in_kit.unwrap_or_else(|| misfit::place(workshop.catalogue, sheet, fault))
        }
        None => sheet.draft.place(&(0..0)),
    })?;
    let mut made = Made::new(job, written.bytes, Some(written.pages));
    made.size = written.size;
    made.artifact.document = Some(Arc::new(document));
    Ok(vec![made.into()])
}

/// A finished PDF.
pub(super) struct Written {
    pub(super) bytes: Vec<u8>,
    pub(super) pages: usize,
    /// Width and height of its pages, whole millimetres.
    pub(super) size: (u32, u32),
}

/// Sets and writes a document; `place` says where the author can mend what does not fit, or what is wrong at large.
pub(super) fn write(
    workshop: &Workshop<'_>,
    document: &Document,
    (preset, variant): (Preset, Variant),
    identity: &[u8],
    place: &dyn Fn(Option<&layout::Misfit>) -> Place,
) -> Result<Written, Vec<Diagnostic>> {
    let setting = Setting { preset, variant, pictures: workshop.pictures, standing: workshop.stock.standing.as_ref() };
    let paper = layout::set(document, &setting, workshop.theme)
        .map_err(|faults| faults.iter().map(|fault| misfit::diagnostic(fault, document).at(place(Some(fault)))).collect::<Vec<_>>())?;
    let bytes = pdf::write_with(&paper, &workshop.theme.fonts, &workshop.stock.subsets, identity)
        .map_err(|error| vec![Diagnostic::from(error).at(place(None))])?;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a page measures under a metre")]
    let size = paper.pages.first().map_or((0, 0), |page| ((page.width / MM).round() as u32, (page.height / MM).round() as u32));
    Ok(Written { bytes, pages: paper.pages.len(), size })
}
