//! *The table of what exists.* [`TABLE`] has one row a publication; [`produce`] plans a build from it and makes the
//! artifacts in waves: papers and texts, then kits, then pages, for a kit lists its papers and a page links both.
//!
//! Work within a wave is shared between threads; results keep the order of the plan, so the same input gives the same
//! artifacts in the same order, however many threads there are.

mod artifact;
mod kit;
mod memo;
mod misfit;
mod pages;
mod paper;
mod plan;
mod stock;
mod table;
mod text;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;

pub use artifact::Artifact;
use memo::Composed;
pub use memo::{Earlier, Memo};
pub use plan::{Job, Subject, holds_press, plan, withheld_posters};
pub use stock::Stock;
pub use table::{Form, Row, TABLE, Wave, row};

use crate::catalogue::{Catalogue, PaperVariant, Sheet};
use crate::checksum::Checksum;
use crate::compose::Fact;
use crate::diagnostic::{Defect, Diagnostic, Diagnostics};
use crate::picture::Pictures;
use crate::press::{Bleed, Press};
use crate::source::Snapshot;
use crate::theme::Theme;

/// What is wanted of a build.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Request {
    /// Ids of publications; empty for all. What is left out is neither published, linked nor weighed.
    pub only: BTreeSet<String>,
    /// Variants of the papers; empty for the screen's.
    pub variants: BTreeSet<PaperVariant>,
    /// Names of the sheets' files; empty for all.
    pub sheets: BTreeSet<String>,
    /// How far the artwork of press files goes over the edge.
    pub bleed: Bleed,
    /// Whether press files have crop marks.
    pub marks: bool,
}

impl Request {
    /// Whether a publication is wanted; what belongs to the site comes with its pages.
    #[must_use]
    pub fn wants(&self, publication: &str) -> bool {
        let id = if publication == pages::SITE { "page" } else { publication };
        self.only.is_empty() || self.only.contains(id)
    }

    /// Whether this variant of a publication is published, and not only put in a kit. What is no paper has no variant.
    #[must_use]
    pub fn publishes(&self, row: &Row, variant: PaperVariant) -> bool {
        let screen_only = self.variants.is_empty() && variant == PaperVariant::Screen;
        self.wants(row.id) && (row.form != Form::Pdf || screen_only || self.variants.contains(&variant))
    }

    /// Whether publications of a sheet are wanted.
    #[must_use]
    pub fn wants_sheet(&self, sheet: &Sheet) -> bool {
        self.sheets.is_empty() || self.sheets.contains(&sheet.draft.source.name)
    }
}

/// What every job of a build sees.
pub(crate) struct Workshop<'a> {
    pub(crate) catalogue: &'a Catalogue,
    pub(crate) theme: &'a Theme,
    pub(crate) snapshot: &'a Snapshot,
    /// The pictures of the sheets, decoded once for all papers.
    pub(crate) pictures: &'a Pictures,
    /// What its papers share.
    pub(crate) stock: &'a Stock,
    pub(crate) request: &'a Request,
    /// What the earlier waves made, in order.
    pub(crate) made: &'a [Arc<Made>],
    /// What need not be made again.
    earlier: Option<Earlier<'a>>,
    /// The site, once it is composed.
    composed: &'a OnceLock<Composed>,
}

impl Workshop<'_> {
    /// How press files are finished; `None` for the other variants.
    pub(crate) fn press(&self, variant: PaperVariant) -> Option<Press> {
        let (bleed, marks) = (self.request.bleed, self.request.marks);
        (variant == PaperVariant::Press).then_some(Press { bleed, marks, date: self.catalogue.edition.date })
    }
}

/// A finished file, and what the waves after it say of it.
#[derive(Debug, Clone)]
pub(crate) struct Made {
    pub(crate) artifact: Artifact,
    pub(crate) fact: Fact,
    /// Width and height of a paper's page, whole millimetres.
    pub(crate) size: (u32, u32),
    /// The pictures that a page shows, by file: they are published with it.
    pub(crate) pictures: Vec<String>,
}

impl Made {
    /// A file made by a job.
    pub(crate) fn new(job: &Job<'_>, bytes: Vec<u8>, pages: Option<usize>) -> Self {
        let subject = job.subject.name();
        let fact = Fact {
            path: job.path.clone(),
            publication: job.row.id,
            format: job.format,
            variant: job.variant,
            subject: subject.clone().unwrap_or_default(),
            kit: job.kit.map(|kit| kit.slug.to_string()),
            language: job.language.clone(),
            pages,
            bytes: bytes.len(),
            checksum: Checksum::of(&bytes),
            holds: Vec::new(),
        };
        let artifact = Artifact {
            path: job.path.clone(),
            bytes: bytes.into(),
            publication: job.row.id,
            subject,
            pages,
            document: None,
            papers: Vec::new(),
        };
        Self { artifact, fact, size: (0, 0), pictures: Vec::new() }
    }

    /// Whether it lies in `dist`: a paper that was made for a kit only is in its archive, neither beside it nor linked.
    pub(crate) fn is_published(&self, request: &Request) -> bool {
        self.fact.kit.is_none()
            && row(self.fact.publication).is_some_and(|row| request.publishes(row, self.fact.variant))
    }
}

/// Makes everything that is wanted, in the order of the plan.
///
/// `stock` is what other editions made of the same words; `earlier` is what a build of the same project made: what would be the same is taken from it.
///
/// # Errors
/// Every reason why a publication could not be made: a text too long for its zone, a character that no font has, a kit
/// that lists what does not exist.
pub fn produce(
    catalogue: &Catalogue,
    theme: &Theme,
    snapshot: &Snapshot,
    pictures: &Pictures,
    stock: &Stock,
    request: &Request,
    earlier: Option<Earlier<'_>>,
) -> Result<(Vec<Artifact>, Memo), Diagnostics> {
    let earlier = earlier.filter(|earlier| earlier.memo.theme == theme.fingerprint && earlier.memo.request == *request);
    let composed = OnceLock::new();
    let mut diagnostics = Diagnostics::default();
    let jobs = plan(catalogue, &theme.fonts, request);
    let mut made: Vec<Arc<Made>> = Vec::new();
    for wave in [Wave::Papers, Wave::Kits, Wave::Pages] {
        let workshop = Workshop { catalogue, theme, snapshot, pictures, stock, request, made: &made, earlier, composed: &composed };
        let of_wave: Vec<&Job<'_>> = jobs.iter().filter(|job| job.row.wave == wave).collect();
        let results: Vec<Result<Vec<Arc<Made>>, Vec<Diagnostic>>> = of_wave
            .par_iter()
            // A job is milliseconds, and some are ten times others: shared one by one, no thread is left with a run of
            // the long ones.
            .with_max_len(1)
            .map(|job| Defect::blame(&job.blamed(), || (job.row.make)(&workshop, job)))
            .collect();
        let mut faults = Vec::new();
        for result in results {
            match result {
                Ok(files) => made.extend(files),
                Err(found) => faults.extend(found),
            }
        }
        diagnostics.extend(misfit::told_once(faults));
        if diagnostics.has_errors() {
            // The next wave would only repeat what this one says.
            return Err(diagnostics);
        }
    }
    let artifacts = made.iter().filter(|made| made.is_published(request)).map(|made| made.artifact.clone()).collect();
    let made: BTreeMap<_, _> = made.into_iter().map(|made| (made.artifact.path.clone(), made)).collect();
    let (pictures, request) = (pictures.clone(), request.clone());
    Ok((artifacts, Memo { theme: theme.fingerprint, pictures, request, made, composed: composed.into_inner() }))
}
