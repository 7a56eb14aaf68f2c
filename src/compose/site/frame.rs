//! What every page of a language repeats: head and foot.

use super::statement;
use super::writer::{ACCESSIBILITY, AUTHENTICITY, HOME, LEGAL, PERSONAL_DATA, PRINT, SITE_MAP, Writer, fixed};
use crate::document::{Frame, Link, Logo};
use crate::paths::OutPath;

/// Head and foot in the words of the writer.
pub(super) fn frame(writer: &Writer) -> Frame {
    let main = &writer.catalogue.site.language;
    let link = |id: &str, path: &str| Link { label: writer.say(id), path: fixed(path), language: main.clone() };
    let mut nav = vec![link("site-nav-sheets", HOME)];
    if !writer.facts.is_empty() {
        nav.push(link("site-nav-print", PRINT));
    }
    Frame {
        site_language: main.clone(),
        base: writer.catalogue.site.base_url.clone(),
        home: link("html-home", HOME),
        logo: logo(writer),
        feed: super::feed::link(writer),
        specimen: writer.catalogue.edition.specimen,
        nav,
        foot: vec![
            link("site-map-title", SITE_MAP),
            Link { label: statement::mention(writer), path: fixed(ACCESSIBILITY), language: main.clone() },
            link("site-legal-title", LEGAL),
            link("site-privacy-title", PERSONAL_DATA),
            link("site-proof-title", AUTHENTICITY),
        ],
    }
}

/// The publisher's mark, when it can be shown.
fn logo(writer: &Writer) -> Option<Logo> {
    let publisher = &writer.catalogue.site.publisher;
    let size = publisher.logo_size?;
    let path = logo_path(publisher.logo.as_deref()?)?;
    Some(Logo { path, alternative: writer.set(publisher.logo_alt.as_deref().unwrap_or(&publisher.name)), size })
}

/// Where a logo is published: a name that is always an address, whatever the file's.
fn logo_path(file: &str) -> Option<OutPath> {
    let extension = file.rsplit('.').next().unwrap_or("");
    OutPath::new(&format!("images/_publisher.{}", extension.to_lowercase())).ok()
}
