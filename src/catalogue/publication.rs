//! The publications that a kit may ask for, by the ids of DESIGN, section 6.

use super::PaperVariant;

/// The ids, with the formats that each comes in; a publication without paper has none.
pub const PUBLICATIONS: [(&str, &[&str]); 8] = [
    ("clear", &["a4"]),
    ("large", &["a4"]),
    ("extra-large", &["a4"]),
    ("checklist", &["a4"]),
    ("leaflet", &["a5"]),
    ("booklet", &["a5"]),
    ("poster", &["a4", "a3", "a2"]),
    ("text", &[]),
];

/// The formats of a publication; `None` when there is no such publication.
#[must_use]
pub fn formats_of(id: &str) -> Option<&'static [&'static str]> {
    PUBLICATIONS.iter().find(|(known, _)| *known == id).map(|(_, formats)| *formats)
}

/// The variant that a kit takes when it names none (DESIGN, section 6): one black click a page for handouts of several
/// pages, which offices copy; a press for what is seen from afar; the screen's colours for what is handed over as one
/// leaf.
#[must_use]
pub(super) fn usual_variant(id: &str) -> PaperVariant {
    match id {
        "clear" | "large" | "extra-large" | "checklist" | "booklet" => PaperVariant::Black,
        "poster" => PaperVariant::Press,
        _ => PaperVariant::Screen,
    }
}
