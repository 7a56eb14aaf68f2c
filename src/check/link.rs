//! Links of the finished pages, their anchors, and the pages behind printed codes.

use std::collections::BTreeSet;

use rayon::prelude::*;

use super::Output;
use super::html::{Page, Pages};
use crate::diagnostic::{Diagnostic, Place};
use crate::publication::Artifact;

/// Every link inside the site leads to a file of the site, and to an anchor that it has.
pub(super) fn broken(output: &Output<'_>, pages: &Pages<'_>) -> Vec<Diagnostic> {
    let paths: BTreeSet<&str> = output.artifacts.iter().map(|a| a.path.as_str()).collect();
    let base = output.catalogue.site.base_url.as_str();
    // The other editions are made after this one, each in its folder.
    let catalogue = output.catalogue;
    let leads_to_edition = |target: &str| {
        let edition = target.strip_suffix("/index.html").and_then(|id| catalogue.editions.get(id));
        catalogue.is_roof && edition.is_some_and(|edition| edition.base_url.is_none())
    };
    // Where a link of a page leads inside the site, and to what anchor; `None` of one that leads away.
    let led = |here: &str, link: &str| -> Option<(Option<String>, Option<String>)> {
        let address = internal(link, base)?;
        let (file, anchor) = address.split_once('#').map_or((address, None), |(f, a)| (f, Some(a)));
        let file = file.split('?').next().unwrap_or(file);
        let target = if link.starts_with(base) && !base.is_empty() {
            resolve("", file)
        } else if file.is_empty() {
            Some(here.to_owned())
        } else {
            resolve(here, file)
        };
        Some((target, anchor.map(str::to_owned)))
    };
    let with_anchor = |page: &Page<'_>| -> Vec<String> {
        let here = page.artifact.path.as_str();
        let links = page.links.iter().filter(|link| link.contains('#'));
        links.filter_map(|link| led(here, link)).filter_map(|(target, _)| target.filter(|target| target != here)).collect()
    };
    let anchors = pages.anchors(&pages.read.par_iter().flat_map_iter(with_anchor).collect());
    let of_page = |page: &Page<'_>| {
        let here = page.artifact.path.as_str();
        let mut faults = Vec::new();
        for link in &page.links {
            let Some((target, anchor)) = led(here, link) else { continue };
            let found = target.filter(|target| paths.contains(target.as_str()) || leads_to_edition(target)).is_some_and(|target| {
                anchor.is_none_or(|anchor| {
                    anchor.is_empty() || anchors.get(target.as_str()).is_some_and(|ids| ids.contains(anchor.as_str()))
                })
            });
            if !found {
                faults.push(fault(output, page.artifact).fact("file", here).fact("address", link.as_ref()));
            }
        }
        faults
    };
    pages.read.par_iter().flat_map_iter(of_page).collect()
}

/// An id names one thing of a page.
pub(super) fn id_twice(output: &Output<'_>, pages: &Pages<'_>) -> Vec<Diagnostic> {
    let of_page = |page: &Page<'_>| {
        let mut seen = BTreeSet::new();
        let twice: Vec<&str> = page.ids.iter().map(|id| &**id).filter(|id| !seen.insert(*id)).collect();
        let fault = |id| fault(output, page.artifact).fact("file", page.artifact.path.as_str()).fact("id", id);
        twice.into_iter().map(fault).collect::<Vec<_>>()
    };
    pages.read.par_iter().flat_map_iter(of_page).collect()
}

/// Behind the code of each poster and leaflet there is a page; asked only of a build that makes pages.
pub(super) fn code_page(output: &Output<'_>, pages: &Pages<'_>) -> Vec<Diagnostic> {
    if pages.is_empty() {
        return Vec::new();
    }
    let paths: BTreeSet<&str> = output.artifacts.iter().map(|a| a.path.as_str()).collect();
    let coded = output.artifacts.iter().filter(|a| matches!(a.publication, "poster" | "leaflet"));
    let slugs: BTreeSet<&str> = coded.filter_map(|a| a.subject.as_deref()).collect();
    let sheets = output.catalogue.sheets.iter().filter(|sheet| slugs.contains(sheet.slug.as_str()));
    sheets
        .filter_map(|sheet| {
            let code = sheet.code.as_deref()?;
            let page = format!("q/{code}/index.html");
            (!paths.contains(page.as_str())).then(|| {
                let span = sheet.draft.head.code.as_ref().map_or(0..0, |code| code.span.clone());
                Diagnostic::error("check-code-page").at(sheet.draft.place(&span)).fact("code", code).fact("file", page)
            })
        })
        .collect()
}

/// Whether a file is of this kind: names under `dist` are in lower case.
pub(super) fn has_extension(artifact: &Artifact, extension: &str) -> bool {
    artifact.path.file_name().rsplit_once('.').is_some_and(|(_, found)| found == extension)
}

/// The address inside the site, if it is one: relative, or under the site's own.
fn internal<'a>(address: &'a str, base: &str) -> Option<&'a str> {
    if !base.is_empty()
        && let Some(rest) = address.strip_prefix(base)
    {
        return Some(rest);
    }
    let scheme = address.split(['/', '?', '#']).next().is_some_and(|first| first.contains(':'));
    (!scheme && !address.starts_with("//")).then_some(address)
}

/// The path of `dist` that a relative address names from a page; `None` when it leaves `dist`. A folder is its
/// `index.html`.
fn resolve(page: &str, address: &str) -> Option<String> {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    if address.starts_with('/') {
        return None;
    }
    for part in address.split('/') {
        match part {
            "." | "" => {}
            ".." => {
                parts.pop()?;
            }
            other => parts.push(other),
        }
    }
    if address.is_empty() || address.ends_with('/') || address.ends_with("..") {
        parts.push("index.html");
    }
    Some(parts.join("/"))
}

/// A fault of a page made from a sheet is shown at that sheet.
fn fault(output: &Output<'_>, artifact: &Artifact) -> Diagnostic {
    let sheet = artifact
        .subject
        .as_deref()
        .and_then(|slug| output.catalogue.sheets.iter().find(|sheet| sheet.slug.as_str() == slug));
    let diagnostic = Diagnostic::error("check-link-broken");
    match sheet {
        Some(sheet) => diagnostic.at(Place::new(&sheet.draft.source, 0..0)),
        None => diagnostic,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_resolved_from_their_page() {
        assert_eq!(resolve("a/index.html", "../style.css").as_deref(), Some("style.css"));
        assert_eq!(resolve("a/index.html", "b.pdf").as_deref(), Some("a/b.pdf"));
        assert_eq!(resolve("q/d7/index.html", "../../a/").as_deref(), Some("a/index.html"));
        assert_eq!(resolve("index.html", "../x"), None);
        assert_eq!(resolve("index.html", "/x"), None);
    }

    #[test]
    fn only_addresses_of_the_site_are_followed() {
        let base = "https://guides.mairie.example/";
        assert_eq!(internal("https://guides.mairie.example/q/d7/", base), Some("q/d7/"));
        assert_eq!(internal("https://www.caf.fr/", base), None);
        assert_eq!(internal("tel:3939", base), None);
        assert_eq!(internal("../a/index.html#b:c", base), Some("../a/index.html#b:c"));
    }
}
