//! What every page of a language repeats: head and foot.

use super::statement;
use super::writer::{ACCESSIBILITY, AUTHENTICITY, LEGAL, PERSONAL_DATA, PRINT, SITE_MAP, TERRITORIES, Writer, fixed};
use crate::document::{Frame, Link, Logo};
use crate::paths::OutPath;

/// Head and foot in the words of the writer. The pages about the site itself exist in the site's language alone, and
/// their links say so.
pub(super) fn frame(writer: &Writer) -> Frame {
    let main = &writer.catalogue.site.language;
    let link = |label: String, path: &str| Link { label, path: fixed(path), language: main.clone() };
    let mut nav = vec![Link { label: writer.say("site-nav-sheets"), ..writer.home_link() }];
    if writer.catalogue.is_roof && !writer.catalogue.editions.is_empty() {
        nav.push(link(writer.say("site-territories-nav"), TERRITORIES));
    }
    if !writer.facts.all.is_empty() {
        nav.push(link(writer.say("site-nav-print"), PRINT));
    }
    Frame {
        site_language: main.clone(),
        base: writer.catalogue.site.base_url.clone(),
        home: writer.home_link(),
        logo: logo(writer),
        feed: super::feed::link(writer),
        specimen: writer.catalogue.edition.specimen,
        has_drafts: writer.catalogue.has_drafts(),
        nav,
        foot: vec![
            link(writer.say("site-map-title"), SITE_MAP),
            link(statement::mention(writer), ACCESSIBILITY),
            link(writer.say("site-legal-title"), LEGAL),
            link(writer.say("site-privacy-title"), PERSONAL_DATA),
            link(writer.say("site-proof-title"), AUTHENTICITY),
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
