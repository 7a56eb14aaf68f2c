//! *Writes and reads tagged PDF.* The only room that names printpdf and lopdf.
//!
//! [`write`] takes the pages of `layout` and gives a PDF 1.7 file that follows ISO 14289-1 (PDF/UA-1) and ISO 19005-2
//! (PDF/A-2a) at once: who needs help to read it can, and who opens it in thirty years too. A paper for the press is
//! PDF 1.6, PDF/UA-1 and ISO 15930-7 (PDF/X-4). printpdf writes contents, pages and fonts; a pass over its object graph
//! adds what it does not know (structure, annotations, bookmarks, metadata, boxes, the intent of colours) before saving.
//! [`read`] opens such a file again, as assistive technology does.
//!
//! What the standards ask, and who answers for it, is in `PDF_UA1.md` and `PDF_X4.md` beside this file.

mod boxes;
mod cmap;
mod content;
mod drawing;
mod error;
mod face;
mod file;
mod finish;
mod grammar;
mod image;
mod inflate;
mod intent;
mod lexer;
mod metadata;
mod open;
mod paint;
mod program;
mod proof;
mod read;
mod subset;

use printpdf::{Mm, PdfDocument, PdfPage, PdfParseErrorSeverity, PdfSaveOptions};

pub use error::PdfError;
pub use proof::{Code, Fault, Proof, proof};
pub use read::{Block, Bookmark, Link, PageReading, Reading, read};
pub use subset::Subsets;

use crate::layout::Paper;
use crate::theme::Fonts;
use content::Content;
use face::Faces;
use grammar::Plan;

/// Writes a paper as a tagged PDF.
///
/// The same paper, fonts and identity give the same bytes, whatever was written before and in whatever process.
/// `identity` goes into the file's identifier only: the sheet's fingerprint, say.
///
/// # Errors
/// A [`PdfError`] when the paper could not be read aloud as it is drawn (words outside the structure, wrong nesting,
/// a figure or a link without words…), when a number is not finite, or when a font cannot be used. Never a
/// half-conforming file.
pub fn write(paper: &Paper, fonts: &Fonts, identity: &[u8]) -> Result<Vec<u8>, PdfError> {
    write_with(paper, fonts, &Subsets::default(), identity)
}

/// The same, with the subsets of other papers: the same bytes, sooner.
///
/// # Errors
/// Those of [`write`].
pub fn write_with(paper: &Paper, fonts: &Fonts, subsets: &Subsets, identity: &[u8]) -> Result<Vec<u8>, PdfError> {
    let plan = Plan::check(paper)?;
    let mut faces = Faces::new(fonts);
    let contents = paper
        .pages
        .iter()
        .enumerate()
        .map(|(index, page)| Content::new(index, page, &plan, &mut faces).bytes())
        .collect::<Result<Vec<Vec<u8>>, PdfError>>()?;

    let mut pdf = PdfDocument::new("");
    faces.cut(subsets)?;
    pdf.resources.fonts.map = faces.embedded();
    // The finishing pass gives the pages their contents and boxes. What printpdf has to know of them is which codes
    // are shown, for the fonts' widths and texts: the first page shows each once.
    let page = |ops| PdfPage::new(Mm(0.0), Mm(0.0), ops);
    pdf.pages = std::iter::once(page(faces.specimen())).chain((1..contents.len()).map(|_| page(Vec::new()))).collect();

    // Fonts are already subset; the finishing pass compresses, and adds the pictures.
    let options = PdfSaveOptions { optimize: false, subset_fonts: false, secure: true, image_optimization: None };
    let mut warnings = Vec::new();
    let document = pdf.to_lopdf_document(&options, &mut warnings);
    if let Some(warning) = warnings.into_iter().find(|w| w.severity == PdfParseErrorSeverity::Error) {
        return Err(PdfError::new("pdf-writer").fact("cause", warning.msg));
    }
    finish::finish(document, contents, paper, &plan, &faces, identity)
}
