//! What the record of an audit says, against the site that it was made of.

use std::collections::BTreeSet;

use super::Output;
use super::link::has_extension;
use crate::diagnostic::Diagnostic;
use crate::language::nearest;

/// A page of the audit's sample that the site does not have. A build of papers alone has none of them.
pub(super) fn unknown_page(output: &Output<'_>) -> Vec<Diagnostic> {
    let Some(audit) = &output.catalogue.site.accessibility.audit else { return Vec::new() };
    let made: BTreeSet<&str> = output.artifacts.iter().map(|artifact| artifact.path.as_str()).collect();
    let is_made = |kind: &str| output.artifacts.iter().any(|artifact| has_extension(artifact, kind));
    let lost = audit.pages.iter().filter(|page| {
        let kind = page.value.file_name().rsplit_once('.').map_or("", |(_, kind)| kind);
        !made.contains(page.value.as_str()) && made.contains("index.html") && is_made(kind)
    });
    lost.map(|page| {
        let cure = nearest(page.value.as_str(), made.iter().copied()).unwrap_or("index.html");
        let shown = |path: &str| format!("/{}", path.strip_suffix("index.html").unwrap_or(path));
        let diagnostic = Diagnostic::error("check-audit-page").at(page.place.clone());
        diagnostic.fact("page", shown(page.value.as_str())).fact("cure", shown(cure))
    })
    .collect()
}
