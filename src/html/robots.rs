//! What search engines read: the list of the pages, and where that list is.

use std::fmt::Write as _;

use super::escape::{Attribute, Markup};
use crate::document::{Frame, Page};

/// The list of the pages (sitemaps.org, protocol 0.9); `None` when the site has no address.
#[must_use]
pub fn site_map(pages: &[Page]) -> Option<String> {
    let shown = pages.iter().filter(|page| !page.is_hidden && !page.address.is_empty());
    let mut out = Markup::default();
    for page in shown {
        out.open("url", &[]);
        out.open("loc", &[]);
        out.text(&page.address);
        out.close("loc");
        out.close("url");
    }
    let urls = out.finish();
    let mut markup = Markup::default();
    markup.open("urlset", &[Attribute::Namespace("http://www.sitemaps.org/schemas/sitemap/0.9")]);
    let head = markup.finish();
    (!urls.is_empty()).then(|| format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{head}{urls}</urlset>\n"))
}

/// Everybody may read everything (RFC 9309); a specimen is for nobody.
#[must_use]
pub fn robots(frame: &Frame) -> String {
    let mut out = String::from("User-agent: *\n");
    if frame.specimen {
        out.push_str("Disallow: /\n");
    } else {
        let _ = write!(out, "Allow: /\n\nSitemap: {}sitemap.xml\n", frame.base);
    }
    out
}
