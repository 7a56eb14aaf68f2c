//! The sheet as plain text.

use std::sync::Arc;

use super::plan::{Job, Subject};
use super::{Made, Workshop};
use crate::diagnostic::Diagnostic;
use crate::{compose, plain};

/// The text of a sheet.
#[expect(clippy::unnecessary_wraps, reason = "every row of the table has the same shape")]
pub(super) fn text(workshop: &Workshop<'_>, job: &Job<'_>) -> Result<Vec<Arc<Made>>, Vec<Diagnostic>> {
    let Subject::Sheet(sheet) = job.subject else { return Ok(Vec::new()) };
    let words = workshop.theme.words_for(&sheet.language);
    let document = compose::text(workshop.catalogue, sheet, words);
    Ok(vec![Made::new(job, plain::text(&document, words).into_bytes(), None).into()])
}
