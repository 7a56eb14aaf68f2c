//! A valid kit: what goes to one venue, how many, on what paper.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::publication::{PUBLICATIONS, formats_of, usual_variant};
use super::venue::VENUES;
use super::{Project, role, slug, usual};
use crate::diagnostic::{Diagnostic, Diagnostics, Place, Source};
use crate::paths::Slug;
use crate::settings::Site;
use crate::source::{File, Snapshot, Spanned, Table, suggest};

/// `content/kits/<slug>.toml`, read and checked.
#[derive(Debug, Clone)]
pub struct Kit {
    /// Its address.
    pub slug: Slug,
    /// « Hôpital ».
    pub title: String,
    /// `crous`, `hopital`, `ehpad`, `pompes-funebres`, `mairie`, `france-services`, `autre`.
    pub venue: String,
    /// Whether the venue is private: coloured-ground posters.
    pub private: bool,
    /// The slugs of its sheets, in order; never empty.
    pub sheets: Vec<String>,
    /// To the person at the counter.
    pub note: String,
    /// What to print, in order.
    pub items: Vec<KitItem>,
    /// Where to deliver.
    pub deliveries: Vec<KitDelivery>,
    /// This venue's own words for the posters, over those of the sheets.
    pub poster: Option<KitPoster>,
}

impl Kit {
    /// Whether its posters differ from those of its sheets: by their ground or by their words.
    #[must_use]
    pub fn has_own_posters(&self) -> bool {
        self.private || self.poster.is_some()
    }
}

/// `[poster]` of a kit: what is given replaces what the sheet says.
#[derive(Debug, Clone)]
pub struct KitPoster {
    /// As the reader would say it.
    pub headline: Option<String>,
    /// Under the headline.
    pub lead: Option<String>,
    /// One to three; empty: the sheet's.
    pub actions: Vec<KitAction>,
    /// Role to call.
    pub contact: Option<String>,
    /// Role to go to.
    pub counter: Option<String>,
}

/// One thing to do first.
#[derive(Debug, Clone)]
pub struct KitAction {
    /// The id of a step of the sheet; its phase gives the deadline line.
    pub step: Option<String>,
    /// « Déclarez le décès en mairie ».
    pub title: String,
    /// One line under it.
    pub detail: Option<String>,
}

/// One line of a kit: a publication of each of its sheets.
#[derive(Debug, Clone)]
pub struct KitItem {
    /// A publication's id: `poster`.
    pub publication: String,
    /// `a4`, `a3`; empty for publications of one format.
    pub format: String,
    /// Which variant.
    pub variant: PaperVariant,
    /// How many for whom, by place.
    pub copies: BTreeMap<String, u32>,
    /// « 135 g couché mat ».
    pub paper: String,
    /// 1 or 2.
    pub sides: u8,
    /// « quadri ».
    pub inks: String,
    /// « pli roulé »; empty for none.
    pub fold: String,
    /// How many.
    pub staples: u8,
    /// Where to hang it.
    pub hang: String,
}

/// The variants of a paper publication.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PaperVariant {
    /// RGB, PDF/UA-1.
    Screen,
    /// CMYK, bleed, PDF/X-4.
    Press,
    /// 100 % black and white.
    Black,
}

impl PaperVariant {
    /// Every variant, in order.
    pub const ALL: [Self; 3] = [Self::Screen, Self::Press, Self::Black];

    /// Its name in kits, on the command line and at the end of a file's name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Screen => "screen",
            Self::Press => "presse",
            Self::Black => "noir",
        }
    }
}

/// Where to deliver.
#[derive(Debug, Clone)]
pub struct KitDelivery {
    /// « Accueil ».
    pub to: String,
    /// Postal address.
    pub address: String,
}

/// More copies than that are a typing error.
const MOST_COPIES: i64 = 100_000;

/// The most actions of a poster: a fourth would not be read from two metres.
const MOST_ACTIONS: usize = 3;

/// Reads every `content/kits/*.toml`.
pub(super) fn read_all(project: &Project<'_>, tender: &BTreeSet<String>, diagnostics: &mut Diagnostics) -> Vec<Kit> {
    let sources = project.snapshot.folder("content/kits/", ".toml");
    let kits: Vec<Kit> = sources.filter_map(|source| read(project, tender, source, diagnostics)).collect();
    // The legal notice goes with everything that is handed out.
    if lacks_legal_notice(project.site)
        && let (Some(kit), Some(source)) = (kits.first(), project.snapshot.text(crate::settings::FILE))
    {
        let place = Place::new(source, 0..0);
        diagnostics.push(Diagnostic::error("catalogue-kit-legal").at(place).fact("kit", kit.slug.as_str()));
    }
    kits
}

/// What keeps press files from being made: they are printed to be handed out, and so need the legal notice, which
/// needs the host and the publication director (DESIGN, section 3).
#[must_use]
pub fn press_fault(site: &Site, snapshot: &Snapshot) -> Option<Diagnostic> {
    let place = snapshot.text(crate::settings::FILE).map(|source| Place::new(source, 0..0));
    lacks_legal_notice(site).then(|| Diagnostic { place, ..Diagnostic::error("catalogue-press-legal") })
}

fn lacks_legal_notice(site: &Site) -> bool {
    site.host.is_none() || site.publisher.director.is_none()
}

fn read(project: &Project<'_>, tender: &BTreeSet<String>, source: &Arc<Source>, diagnostics: &mut Diagnostics) -> Option<Kit> {
    let slug = slug::of_file(source, ".toml", diagnostics);
    let file = File::parse(source);
    let mut table = file.table();
    let title = table.required_text("title");
    let venue = table.required_text("venue");
    if let Some(venue) = venue.as_ref().filter(|v| !VENUES.contains(&v.value.as_str())) {
        let diagnostic = Diagnostic::error("catalogue-venue-unknown").at(venue.place.clone());
        table.report(suggest(diagnostic.fact("venue", &venue.value), &venue.value, VENUES));
    }
    let private = table.boolean("private").is_some_and(|b| b.value);
    let sheets = sheets(project, &mut table, venue.as_ref().map_or("", |v| &v.value));
    let mut note = table.filled_text("note").map(|t| t.value).unwrap_or_default();
    let mut served = Served::default();
    let lists_none = !table.has("item");
    let mut items = table.tables("item").into_iter().filter_map(|table| item(table, private, &mut served)).collect::<Vec<_>>();
    let deliveries = deliveries(&mut table, (!lists_none).then_some(&served.places));
    if let Some(venue) = venue.as_ref().filter(|_| lists_none) {
        let places: Vec<&str> = deliveries.iter().map(|delivery| delivery.to.as_str()).collect();
        let is_tender = project.are_tender(&sheets, tender);
        let (usual, word) = usual::usual(&venue.value, is_tender, &places, &project.site.language);
        items = usual;
        if note.is_empty() {
            note = word;
        }
        served.poster = items.iter().any(|item| item.publication == "poster").then(|| venue.place.clone());
    }
    let poster = table.table("poster").map(|t| poster(project, t, &sheets));
    if let Some(poster) = &served.poster {
        for (slug, place) in sheets.iter().filter_map(|s| project.codeless(s).map(|place| (s, place))) {
            let diagnostic = Diagnostic::error("catalogue-kit-code").at(poster.clone()).related(place);
            table.report(diagnostic.fact("slug", slug).fact("cure", project.free_code(slug)));
        }
    }
    table.finish();
    diagnostics.extend(file.into_diagnostics());
    Some(Kit {
        slug: slug?,
        title: title?.value,
        venue: venue?.value,
        private,
        sheets,
        note,
        items,
        deliveries,
        poster,
    })
}

/// The sheets that the kit names, else those that name its venue.
fn sheets(project: &Project<'_>, table: &mut Table<'_>, venue: &str) -> Vec<String> {
    let mut slugs = Vec::new();
    for sheet in table.texts("sheets") {
        if slugs.contains(&sheet.value) {
            table.report(Diagnostic::error("catalogue-kit-sheet-twice").at(sheet.place).fact("slug", &sheet.value));
        } else if project.has_sheet(&sheet.value) {
            slugs.push(sheet.value);
        } else {
            let diagnostic = Diagnostic::error("catalogue-kit-sheet").at(sheet.place).fact("slug", &sheet.value);
            table.report(suggest(diagnostic, &sheet.value, project.slugs()));
        }
    }
    let named = table.has("sheets") && !slugs.is_empty();
    if !named {
        slugs.extend(project.sheets_of_venue(venue));
    }
    if slugs.is_empty() {
        let place = table.key_place("sheets").unwrap_or_else(|| table.place());
        table.report(Diagnostic::error("catalogue-kit-empty").at(place).fact("venue", venue));
    }
    slugs
}

/// What the items of a kit ask for, and where they first do.
#[derive(Default)]
struct Served {
    /// The places that receive something, by name.
    places: BTreeMap<String, Place>,
    /// A poster.
    poster: Option<Place>,
}

/// Reads one item; the places that receive it are `served` even when the rest of it is wrong.
fn item(mut table: Table<'_>, private: bool, served: &mut Served) -> Option<KitItem> {
    let publication = table.required_text("publication");
    if let Some(publication) = publication.as_ref().filter(|publication| publication.value == "poster") {
        served.poster.get_or_insert_with(|| publication.place.clone());
    }
    let format = table.filled_text("format");
    let format = publication.as_ref().and_then(|publication| {
        let Some(formats) = formats_of(&publication.value) else {
            let known = PUBLICATIONS.iter().map(|(id, _)| *id);
            let diagnostic = Diagnostic::error("catalogue-kit-publication").at(publication.place.clone());
            table.report(suggest(diagnostic.fact("publication", &publication.value), &publication.value, known));
            return None;
        };
        checked_format(&table, publication, format.as_ref(), formats)
    });
    let usual = publication.as_ref().map_or(PaperVariant::Screen, |publication| usual_variant(&publication.value));
    let variant = table.filled_text("variant").map_or(Some(usual), |text| {
        let found = PaperVariant::ALL.into_iter().find(|variant| variant.name() == text.value);
        if found.is_none() {
            let diagnostic = Diagnostic::error("catalogue-kit-variant").at(text.place).fact("variant", &text.value);
            table.report(suggest(diagnostic, &text.value, PaperVariant::ALL.map(PaperVariant::name)));
        }
        found
    });
    // Black on white paper is reserved to acts of the authority: law of 29 July 1881, article 15.
    if private && variant == Some(PaperVariant::Black) && publication.as_ref().is_some_and(|p| p.value == "poster") {
        let place = table.key_place("variant").unwrap_or_else(|| table.place());
        table.report(Diagnostic::error("catalogue-kit-private-black").at(place));
    }
    table.require("copies");
    let copies = table.counts("copies", &(1..=MOST_COPIES));
    for (name, _) in &copies {
        served.places.entry(name.value.clone()).or_insert_with(|| name.place.clone());
    }
    let copies: BTreeMap<String, u32> =
        copies.into_iter().filter_map(|(place, n)| Some((place.value, u32::try_from(n).ok()?))).collect();
    if copies.is_empty() && table.has("copies") {
        let place = table.key_place("copies").unwrap_or_else(|| table.place());
        table.report(Diagnostic::error("catalogue-kit-no-copies").at(place));
    }
    let mut text = |key| table.filled_text(key).map(|t| t.value).unwrap_or_default();
    let (paper, inks, fold, hang) = (text("paper"), text("inks"), text("fold"), text("hang"));
    if variant == Some(PaperVariant::Black) && !matches!(inks.as_str(), "" | "noir") {
        let place = table.key_place("inks").unwrap_or_else(|| table.place());
        table.report(Diagnostic::warning("catalogue-kit-inks").at(place).fact("inks", &inks));
    }
    let small = |n: Option<Spanned<i64>>, default: u8| n.and_then(|n| u8::try_from(n.value).ok()).unwrap_or(default);
    let sides = small(table.integer("sides", 1..=2), 1);
    let staples = small(table.integer("staples", 0..=4), 0);
    table.finish();
    let (publication, format) = (publication?.value, format?);
    Some(KitItem { publication, format, variant: variant?, copies, paper, sides, inks, fold, staples, hang })
}

/// The format as a [`KitItem`] holds it: empty for a publication of one format.
fn checked_format(
    table: &Table<'_>,
    publication: &Spanned<String>,
    format: Option<&Spanned<String>>,
    formats: &[&str],
) -> Option<String> {
    let given = format.map(|f| f.value.to_lowercase());
    match given {
        None if formats.len() <= 1 => Some(String::new()),
        Some(given) if formats.contains(&given.as_str()) => Some(if formats.len() == 1 { String::new() } else { given }),
        given => {
            let place = format.map_or_else(|| publication.place.clone(), |f| f.place.clone());
            let given = given.unwrap_or_default();
            let diagnostic = Diagnostic::error("catalogue-kit-format").at(place);
            let diagnostic = diagnostic.fact("publication", &publication.value)
                .fact("format", if given.is_empty() { "none" } else { &given });
            table.report(suggest(diagnostic, &given, formats.iter().copied()));
            None
        }
    }
}

/// Where to deliver. When the kit says it for one place, it should for all that are `served`; in a kit that lists
/// nothing, where it delivers is what is served.
fn deliveries(table: &mut Table<'_>, served: Option<&BTreeMap<String, Place>>) -> Vec<KitDelivery> {
    let mut deliveries = Vec::new();
    for mut delivery in table.tables("delivery") {
        let to = delivery.required_text("to");
        let address = delivery.required_text("address");
        if let Some(served) = served
            && let Some(to) = to.as_ref().filter(|to| !served.contains_key(&to.value))
        {
            let diagnostic = Diagnostic::warning("catalogue-kit-delivery-unknown").at(to.place.clone());
            delivery.report(suggest(diagnostic.fact("to", &to.value), &to.value, served.keys().map(String::as_str)));
        }
        delivery.finish();
        if let (Some(to), Some(address)) = (to, address) {
            deliveries.push(KitDelivery { to: to.value, address: address.value });
        }
    }
    if let Some(served) = served.filter(|_| !deliveries.is_empty()) {
        for (name, place) in served.iter().filter(|(name, _)| !deliveries.iter().any(|d| d.to == **name)) {
            let diagnostic = Diagnostic::warning("catalogue-kit-delivery-missing").at(place.clone());
            table.report(diagnostic.fact("to", name.as_str()));
        }
    }
    deliveries
}

fn poster(project: &Project<'_>, mut table: Table<'_>, sheets: &[String]) -> KitPoster {
    let headline = table.filled_text("headline").map(|t| t.value);
    let lead = table.filled_text("lead").map(|t| t.value);
    let mut actions = Vec::new();
    for (index, mut action) in table.tables("actions").into_iter().enumerate() {
        if index == MOST_ACTIONS {
            let most = MOST_ACTIONS.to_string();
            action.report(Diagnostic::error("catalogue-kit-actions").at(action.place()).fact("most", most));
        }
        let step = action.filled_text("step");
        if let Some(step) = &step {
            let known = project.steps_of(sheets);
            if !known.contains(step.value.as_str()) {
                let diagnostic = Diagnostic::error("catalogue-poster-step").at(step.place.clone());
                action.report(suggest(diagnostic.fact("step", &step.value), &step.value, known));
            }
        }
        let title = action.required_text("title");
        let detail = action.filled_text("detail").map(|t| t.value);
        action.finish();
        if let Some(title) = title {
            actions.push(KitAction { step: step.map(|s| s.value), title: title.value, detail });
        }
    }
    actions.truncate(MOST_ACTIONS);
    let mut role = |key| {
        let text = table.filled_text(key)?;
        if !project.directory.knows(&text.value) {
            table.report(role::unknown(project.directory, &text.value).at(text.place));
        }
        Some(text.value)
    };
    let (contact, counter) = (role("contact"), role("counter"));
    table.finish();
    KitPoster { headline, lead, actions, contact, counter }
}
