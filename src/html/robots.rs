//! What search engines read: the list of the pages, and where that list is.

use std::sync::Arc;
use std::fmt::Write as _;

use super::escape::{Attribute as A, Href, Markup};
use crate::document::{Frame, Page};

/// The list of the pages (sitemaps.org, protocol 0.9), each with its last change and its other languages where it has
/// them; `None` when the site has no address.
#[must_use]
pub fn site_map(pages: &[Arc<Page>]) -> Option<String> {
    let shown = pages.iter().filter(|page| !page.is_hidden && !page.address.is_empty());
    let mut out = Markup::default();
    for page in shown {
        out.open("url", &[]);
        out.open("loc", &[]);
        out.text(&page.address);
        out.close("loc");
        if !page.modified.is_empty() {
            out.open("lastmod", &[]);
            out.text(&page.modified);
            out.close("lastmod");
        }
        alternates(page, &mut out);
        out.close("url");
    }
    let urls = out.finish();
    let mut markup = Markup::default();
    markup.open(
        "urlset",
        &[
            A::Namespace("http://www.sitemaps.org/schemas/sitemap/0.9"),
            A::Fixed("xmlns:xhtml", "http://www.w3.org/1999/xhtml"),
        ],
    );
    let head = markup.finish();
    (!urls.is_empty()).then(|| format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{head}{urls}</urlset>\n"))
}

/// The versions of a page in every language, itself among them: each must name all.
fn alternates(page: &Page, out: &mut Markup) {
    let others = page.translations.iter().filter(|other| !other.address.is_empty());
    let mut versions: Vec<(&str, &str)> = others.map(|other| (other.language.as_str(), other.address.as_str())).collect();
    if versions.is_empty() {
        return;
    }
    versions.push((&page.document.language, &page.address));
    versions.sort_unstable();
    for (language, address) in versions {
        let Some(href) = Href::address(address) else { continue };
        out.open("xhtml:link", &[A::Fixed("rel", "alternate"), A::Fixed("hreflang", language), A::Href(&href)]);
        out.close("xhtml:link");
    }
}

/// Everybody may read everything (RFC 9309); a specimen, or a site that holds a draft, is for nobody.
#[must_use]
pub fn robots(frame: &Frame) -> String {
    let mut out = String::from("User-agent: *\n");
    if frame.specimen || frame.has_drafts {
        out.push_str("Disallow: /\n");
    } else {
        let _ = write!(out, "Allow: /\n\nSitemap: {}sitemap.xml\n", frame.base);
    }
    out
}
