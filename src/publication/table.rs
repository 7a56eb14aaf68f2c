//! The table of publications (DESIGN, section 6): to add one is to add a row, and a file in `compose`.

use std::sync::Arc;

use super::plan::Job;
use super::{Made, Workshop, kit, pages, paper, text};
use crate::catalogue::PaperVariant;
use crate::diagnostic::Diagnostic;

/// One kind of output.
#[derive(Debug)]
pub struct Row {
    /// Its id, on the command line and in kits: `large`.
    pub id: &'static str,
    /// What it is made of.
    pub form: Form,
    /// What one of it is made from.
    pub of: Of,
    /// When it is made.
    pub wave: Wave,
    /// The formats of one sheet's: `a4`, `a3`; one empty format when there is no choice.
    pub formats: &'static [&'static str],
    /// The file's place under `dist`: `{slug}` and `{format}` are filled in, a variant is named before `.pdf`.
    /// Translations lie under their language.
    pub path: &'static str,
    /// Makes it.
    pub(super) make: Make,
}

/// Makes the files of a job, or says every reason why not.
pub(super) type Make = fn(&Workshop<'_>, &Job<'_>) -> Result<Vec<Arc<Made>>, Vec<Diagnostic>>;

/// What a publication is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A tagged PDF.
    Pdf,
    /// Plain text.
    Text,
    /// An archive.
    Zip,
    /// A page.
    Html,
}

/// What one file of a publication is made from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Of {
    /// A sheet.
    Sheet,
    /// A sheet that has a code, or a site that has no address to put in one.
    CodedSheet,
    /// A kit.
    Kit,
    /// The whole site.
    Site,
}

/// When a publication is made: each wave sees what the ones before it made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wave {
    /// Papers and texts.
    Papers,
    /// Archives of papers.
    Kits,
    /// Pages, which link papers and kits.
    Pages,
}

/// Every publication, in the order in which the site offers them: what to hold in the hand, the sheet from the
/// smallest letters to the largest, what to hang, then the rest.
pub static TABLE: &[Row] = &[
    Row {
        id: "leaflet",
        form: Form::Pdf,
        of: Of::Sheet,
        wave: Wave::Papers,
        formats: &["a5"],
        path: "{slug}/{slug}-feuillet-a5.pdf",
        make: paper::leaflet,
    },
    Row {
        id: "checklist",
        form: Form::Pdf,
        of: Of::Sheet,
        wave: Wave::Papers,
        formats: &["a4"],
        path: "{slug}/{slug}-aide-memoire-a4.pdf",
        make: paper::checklist,
    },
    Row {
        id: "clear",
        form: Form::Pdf,
        of: Of::Sheet,
        wave: Wave::Papers,
        formats: &["a4"],
        path: "{slug}/{slug}-clair-a4.pdf",
        make: paper::clear,
    },
    Row {
        id: "large",
        form: Form::Pdf,
        of: Of::Sheet,
        wave: Wave::Papers,
        formats: &["a4"],
        path: "{slug}/{slug}-gros-caracteres-a4.pdf",
        make: paper::large,
    },
    Row {
        id: "extra-large",
        form: Form::Pdf,
        of: Of::Sheet,
        wave: Wave::Papers,
        formats: &["a4"],
        path: "{slug}/{slug}-tres-gros-caracteres-a4.pdf",
        make: paper::extra_large,
    },
    Row {
        id: "booklet",
        form: Form::Pdf,
        of: Of::Sheet,
        wave: Wave::Papers,
        formats: &["a5"],
        path: "{slug}/{slug}-livret-a5.pdf",
        make: paper::booklet,
    },
    Row {
        id: "poster",
        form: Form::Pdf,
        of: Of::CodedSheet,
        wave: Wave::Papers,
        formats: &["a4", "a3", "a2"],
        path: "{slug}/{slug}-affiche-{format}.pdf",
        make: paper::poster,
    },
    Row {
        id: "text",
        form: Form::Text,
        of: Of::Sheet,
        wave: Wave::Papers,
        formats: &[""],
        path: "{slug}/{slug}.txt",
        make: text::text,
    },
    Row {
        id: "kit",
        form: Form::Zip,
        of: Of::Kit,
        wave: Wave::Kits,
        formats: &[""],
        path: "kits/{slug}/kit-{slug}.zip",
        make: kit::kit,
    },
    Row {
        id: "page",
        form: Form::Html,
        of: Of::Site,
        wave: Wave::Pages,
        formats: &[""],
        path: "index.html",
        make: pages::pages,
    },
];

impl Row {
    /// The variants that can be made.
    #[must_use]
    pub fn variants(&self) -> &'static [PaperVariant] {
        if self.form == Form::Pdf { &PaperVariant::ALL } else { &[PaperVariant::Screen] }
    }
}

/// The row of an id.
#[must_use]
pub fn row(id: &str) -> Option<&'static Row> {
    TABLE.iter().find(|row| row.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_and_places_are_each_one_publication_s() {
        for (i, one) in TABLE.iter().enumerate() {
            for other in &TABLE[i + 1..] {
                assert_ne!(one.id, other.id);
                assert_ne!(one.path, other.path);
            }
            assert_eq!(one.formats.len() > 1, one.path.contains("{format}"), "{}", one.id);
        }
    }
}
