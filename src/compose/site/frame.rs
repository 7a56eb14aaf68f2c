//! What every page of a language repeats: head and foot.

use super::statement;
use super::writer::{ACCESSIBILITY, AUTHENTICITY, HOME, LEGAL, PERSONAL_DATA, PRINT, SITE_MAP, Writer, fixed};
use crate::document::{Frame, Link};

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
        logo: None,
        feed: None,
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
