//! Pictures that paper and screen could not show.

use super::{Content, walk};
use crate::diagnostic::Diagnostic;
use crate::picture::{Fault, MOST_PIXELS};
use crate::sheet::{Draft, Image};

/// A figure whose file cannot be decoded, or is too large to be. One that is missing, or of another kind, is the
/// catalogue's to tell.
pub(super) fn unreadable(content: &Content<'_>, draft: &Draft) -> Vec<Diagnostic> {
    let fault = |image: &Image| {
        let (cause, width, height, detail) = match content.gallery.faults.get(&file(image))? {
            Fault::Kind => return None,
            Fault::Huge(width, height) => ("huge", *width, *height, String::new()),
            Fault::Cut => ("cut", 0, 0, String::new()),
            Fault::Broken(detail) => ("broken", 0, 0, detail.clone()),
        };
        let diagnostic = Diagnostic::error("check-picture-unreadable").at(draft.place(&image.span));
        let diagnostic = diagnostic.fact("file", &image.file).fact("cause", cause).fact("detail", detail);
        let diagnostic = diagnostic.fact("width", width.to_string()).fact("height", height.to_string());
        Some(diagnostic.fact("most", (MOST_PIXELS / 1_000_000).to_string()))
    };
    walk::figures(draft).into_iter().filter_map(fault).collect()
}

/// The files of the figures of a sheet, from `content/`: `sheets/plan.png`.
pub fn pictures(draft: &Draft) -> impl Iterator<Item = String> {
    walk::figures(draft).into_iter().map(file)
}

fn file(image: &Image) -> String {
    format!("sheets/{}", image.file.strip_prefix("./").unwrap_or(&image.file))
}
