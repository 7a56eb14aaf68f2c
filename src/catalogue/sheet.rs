//! A valid sheet.

use std::sync::Arc;

use jiff::civil::Date;

use super::Fingerprint;
use crate::paths::Slug;
use crate::sheet::Draft;

/// A sheet whose head is whole and whose links and roles are known.
#[derive(Debug, Clone)]
pub struct Sheet {
    /// Its address.
    pub slug: Slug,
    /// BCP 47.
    pub language: String,
    /// Title, as written (typography is `compose`'s work).
    pub title: String,
    /// Summary.
    pub summary: String,
    /// The theme's event.
    pub event: String,
    /// The id of its QR code.
    pub code: Option<String>,
    /// Codes that were printed for sheets merged into this one, which it cannot carry since it has its own.
    pub inherited: Vec<String>,
    /// Checked against its sources on that day.
    pub verified: Date,
    /// To be withdrawn after that day.
    pub review_by: Date,
    /// Whether it is not to be handed out: something in it is still to be written, or it is past its day. Each of its papers
    /// and pages says so.
    pub is_draft: bool,
    /// Who answers for it.
    pub owner: String,
    /// Role to call: the sheet's, else the site's; `None` is the publisher.
    pub help_contact: Option<String>,
    /// Role to go to: the sheet's, else the site's; `None` is the publisher.
    pub help_counter: Option<String>,
    /// What covers everything that goes in (DESIGN, section 6).
    pub fingerprint: Fingerprint,
    /// The rest: body, poster, sources, changes. Its spans are still good for diagnostics.
    pub draft: Arc<Draft>,
}

impl Sheet {
    /// Every code that leads to the sheet: its own, and those it inherits.
    pub fn codes(&self) -> impl Iterator<Item = &str> {
        self.code.iter().chain(&self.inherited).map(String::as_str)
    }
}
