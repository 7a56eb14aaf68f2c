//! What a build will make.

use super::Request;
use super::table::{Form, Of, Row, TABLE};
use crate::catalogue::{Catalogue, Kit, PaperVariant, Sheet};
use crate::paths::{OutPath, language_folder};
use crate::theme::Fonts;

/// The publication that a kit may have of its own.
pub(super) const POSTER: &str = "poster";

/// One thing to make.
#[derive(Debug, Clone)]
pub struct Job<'a> {
    /// Its publication.
    pub row: &'static Row,
    /// What it is made from.
    pub subject: Subject<'a>,
    /// `a4`, `a3`; empty when the publication has one format.
    pub format: &'static str,
    /// The variant of a paper; anything else is for the screen.
    pub variant: PaperVariant,
    /// The kit whose ground and words a poster carries; such a poster lies in its archive alone.
    pub kit: Option<&'a Kit>,
    /// BCP 47 language of its text.
    pub language: String,
    /// Where it goes; for the site, its home page.
    pub path: OutPath,
}

impl Job<'_> {
    /// Whether its file lies in `dist`, and not in the archives of kits alone.
    #[must_use]
    pub fn is_published(&self, request: &Request) -> bool {
        self.kit.is_none() && request.publishes(self.row, self.variant)
    }

    /// What to name when the job breaks down: the sheet's file, else the file being made.
    pub(super) fn blamed(&self) -> String {
        match self.subject {
            Subject::Sheet(sheet) => format!("{} ({})", sheet.draft.source.name, self.row.id),
            Subject::Kit(_) | Subject::Site => format!("{} ({})", self.path, self.row.id),
        }
    }
}

/// What a job is made from.
#[derive(Debug, Clone, Copy)]
pub enum Subject<'a> {
    /// A sheet.
    Sheet(&'a Sheet),
    /// A kit.
    Kit(&'a Kit),
    /// The whole site.
    Site,
}

impl Subject<'_> {
    /// The slug of the sheet or kit.
    #[must_use]
    pub fn name(&self) -> Option<String> {
        match self {
            Self::Sheet(sheet) => Some(sheet.slug.as_str().to_owned()),
            Self::Kit(kit) => Some(kit.slug.as_str().to_owned()),
            Self::Site => None,
        }
    }
}

/// The jobs of a build, in the order of the table, then of the catalogue. With kits come the papers that they hold,
/// wanted or not.
#[must_use]
pub fn plan<'a>(catalogue: &'a Catalogue, fonts: &Fonts, request: &Request) -> Vec<Job<'a>> {
    let mut jobs = Vec::new();
    let withheld = withheld_posters(catalogue, fonts);
    let is_withheld = |row: &Row, sheet: &Sheet| row.id == POSTER && withheld.iter().any(|other| is_same(other, sheet));
    for row in TABLE {
        let subjects: Vec<Subject<'a>> = match row.of {
            Of::Sheet | Of::CodedSheet => {
                let wanted = |sheet: &&Sheet| {
                    let on_paper = || is_on_paper(catalogue, fonts, sheet) && !is_withheld(row, sheet);
                    request.wants_sheet(sheet) && (row.form != Form::Pdf || on_paper())
                };
                catalogue.sheets.iter().filter(wanted).map(Subject::Sheet).collect()
            }
            Of::Kit => catalogue.kits.iter().map(Subject::Kit).collect(),
            Of::Site => vec![Subject::Site],
        };
        for subject in subjects {
            for format in row.formats {
                for variant in row.variants() {
                    let kept = || request.wants("kit") && is_in_a_kit(catalogue, row, subject, format, *variant);
                    if request.publishes(row, *variant) || kept() {
                        jobs.extend(job(catalogue, row, subject, format, *variant));
                    }
                }
            }
        }
        if row.id == POSTER && request.wants("kit") {
            jobs.extend(catalogue.kits.iter().filter(|kit| kit.has_own_posters()).flat_map(|kit| own_posters(catalogue, row, kit)));
        }
    }
    jobs
}

/// The posters that differ from those of the sheets, each once: they lie in the archive of their kit alone.
fn own_posters<'a>(catalogue: &'a Catalogue, row: &'static Row, kit: &'a Kit) -> Vec<Job<'a>> {
    let sheets = || kit.sheets.iter().filter_map(|slug| catalogue.sheet(slug, &catalogue.site.language));
    let mut jobs = Vec::new();
    for sheet in sheets() {
        for format in row.formats {
            for variant in row.variants() {
                if lists(kit, row, format, *variant)
                    && let Some(job) = job(catalogue, row, Subject::Sheet(sheet), format, *variant)
                    && let Ok(path) = OutPath::new(&format!("kits/{}/{}", kit.slug, job.path.file_name()))
                {
                    jobs.push(Job { kit: Some(kit), path, ..job });
                }
            }
        }
    }
    jobs
}

/// Whether some of what is wanted is for a press.
#[must_use]
pub fn holds_press(catalogue: &Catalogue, request: &Request) -> bool {
    let mut lines = catalogue.kits.iter().flat_map(|kit| &kit.items);
    request.variants.contains(&PaperVariant::Press)
        || (request.wants("kit") && lines.any(|item| item.variant == PaperVariant::Press))
}

/// The posters of translations that are not made: what the public services of France post is in French alone, or in
/// French and two other languages at least (law of 4 August 1994, article 4; circular of 19 March 1996, 2.6.2).
#[must_use]
pub fn withheld_posters<'a>(catalogue: &'a Catalogue, fonts: &Fonts) -> Vec<&'a Sheet> {
    let site = &catalogue.site;
    if site.language.split('-').next() != Some("fr") {
        return Vec::new();
    }
    let has_poster = |sheet: &&Sheet| {
        sheet.language != site.language && may_show_code(catalogue, sheet) && is_on_paper(catalogue, fonts, sheet)
    };
    let translations: Vec<&Sheet> = catalogue.sheets.iter().filter(has_poster).collect();
    let alone = |sheet: &&Sheet| translations.iter().filter(|other| other.slug == sheet.slug).count() == 1;
    translations.iter().filter(|sheet| alone(sheet)).copied().collect()
}

/// Whether a sheet has what a poster scans, or the site has no address to put in a code.
fn may_show_code(catalogue: &Catalogue, sheet: &Sheet) -> bool {
    sheet.code.is_some() || catalogue.site.base_url.is_empty()
}

/// A translation whose script the print fonts lack has its page and its text (DESIGN, section 6).
fn is_on_paper(catalogue: &Catalogue, fonts: &Fonts, sheet: &Sheet) -> bool {
    sheet.language == catalogue.site.language || fonts.write(&sheet.title)
}

fn is_same(one: &Sheet, other: &Sheet) -> bool {
    one.slug == other.slug && one.language == other.language
}

fn job<'a>(
    catalogue: &Catalogue,
    row: &'static Row,
    subject: Subject<'a>,
    format: &'static str,
    variant: PaperVariant,
) -> Option<Job<'a>> {
    let site = &catalogue.site;
    let (slug, language) = match subject {
        Subject::Sheet(sheet) => {
            if row.of == Of::CodedSheet && !may_show_code(catalogue, sheet) {
                return None;
            }
            (sheet.slug.as_str(), sheet.language.as_str())
        }
        Subject::Kit(kit) => (kit.slug.as_str(), site.language.as_str()),
        Subject::Site => ("", site.language.as_str()),
    };
    let path = path(row, slug, format, variant, &language_folder(language, &site.language))?;
    Some(Job { row, subject, format, variant, kit: None, language: language.to_owned(), path })
}

/// Where a file goes: in the folder of its language, its variant named when it is not the screen's.
fn path(row: &Row, slug: &str, format: &str, variant: PaperVariant, folder: &str) -> Option<OutPath> {
    let mut path = row.path.replace("{slug}", slug).replace("{format}", format);
    if let (Some(stem), true) = (path.strip_suffix(".pdf"), variant != PaperVariant::Screen) {
        path = format!("{stem}-{}.pdf", variant.name());
    }
    // A slug is at most 80 bytes and a suffix 35: the segment is within what an OutPath takes.
    OutPath::new(&format!("{folder}{path}")).ok()
}

/// Whether a kit lists this variant of this publication of this sheet, as the sheet has it.
fn is_in_a_kit(catalogue: &Catalogue, row: &Row, subject: Subject<'_>, format: &str, variant: PaperVariant) -> bool {
    let Subject::Sheet(sheet) = subject else { return false };
    sheet.language == catalogue.site.language
        && catalogue.kits.iter().any(|kit| {
            let own = row.id == POSTER && kit.has_own_posters();
            !own && kit.sheets.iter().any(|slug| slug == sheet.slug.as_str()) && lists(kit, row, format, variant)
        })
}

fn lists(kit: &Kit, row: &Row, format: &str, variant: PaperVariant) -> bool {
    kit.items.iter().any(|item| {
        item.publication == row.id && item.variant == variant && matches_format(row, &item.format, format)
    })
}

/// Whether a kit's format names this one: a publication of one format need not be told which.
pub(super) fn matches_format(row: &Row, written: &str, format: &str) -> bool {
    written == format || (written.is_empty() && row.formats.len() == 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::publication::Form;

    /// DESIGN, section 6.
    const NAMES: [(&str, &str, &str); 9] = [
        ("leaflet", "a5", "deuil/deuil-feuillet-a5.pdf"),
        ("checklist", "a4", "deuil/deuil-aide-memoire-a4.pdf"),
        ("clear", "a4", "deuil/deuil-clair-a4.pdf"),
        ("large", "a4", "deuil/deuil-gros-caracteres-a4.pdf"),
        ("extra-large", "a4", "deuil/deuil-tres-gros-caracteres-a4.pdf"),
        ("booklet", "a5", "deuil/deuil-livret-a5.pdf"),
        ("poster", "a4", "deuil/deuil-affiche-a4.pdf"),
        ("poster", "a3", "deuil/deuil-affiche-a3.pdf"),
        ("text", "", "deuil/deuil.txt"),
    ];

    #[test]
    fn each_publication_is_named_as_promised_in_each_variant_and_language() {
        for (id, format, expected) in NAMES {
            let row = super::super::row(id).unwrap();
            assert!(row.formats.contains(&format), "{id}");
            let name = |folder: &str, variant| path(row, "deuil", format, variant, folder).unwrap().to_string();
            assert_eq!(name("", PaperVariant::Screen), expected);
            assert_eq!(name(&language_folder("en-GB", "fr"), PaperVariant::Screen), format!("en-gb/{expected}"));
            assert_eq!(row.variants().contains(&PaperVariant::Black), row.form == Form::Pdf, "{id}");
            if row.form == Form::Pdf {
                assert_eq!(name("", PaperVariant::Black), expected.replace(".pdf", "-noir.pdf"));
            }
        }
    }
}
