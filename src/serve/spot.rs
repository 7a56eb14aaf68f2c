//! What a person looks at, from its address.

use jalon::catalogue::{Kit, Sheet};
use jalon::paths::language_folder;
use jalon::publication::Artifact;

use super::desk::Desk;
use super::markup::{decode, encode, value};
use super::shown::Good;

/// Under this folder lies what only the preview has. No place of `dist` begins so: a slug has no underscore.
pub(super) const OWN: &str = "/__jalon/";

/// What a person looks at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Spot {
    /// A place of `dist`, or what somebody took for one.
    Site(String),
    /// The same, shown within a page of the preview; a file of a kit stands behind its archive's place.
    View(String),
    /// A place in a file of the project; line and column from 1.
    Source { file: String, line: usize, column: usize },
    /// All that there is.
    Contents,
    /// Nothing.
    Nowhere,
}

impl Spot {
    /// What an address without scheme and host names.
    pub(super) fn of(address: &str) -> Self {
        let address = address.split('#').next().unwrap_or_default();
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        let Some(path) = decode(path) else { return Self::Nowhere };
        let Some(own) = path.strip_prefix(OWN) else {
            return path.strip_prefix('/').map_or(Self::Nowhere, |place| Self::Site(place.to_owned()));
        };
        if let Some(place) = own.strip_prefix("view/") {
            return Self::View(place.to_owned());
        }
        let number = |name| value(query, name).and_then(|text| text.parse().ok()).unwrap_or(1);
        match (own, value(query, "file")) {
            ("source", Some(file)) => Self::Source { file, line: number("line"), column: number("column") },
            ("", _) => Self::Contents,
            _ => Self::Nowhere,
        }
    }

    /// Its address.
    pub(super) fn address(&self) -> String {
        match self {
            Self::Site(place) => format!("/{}", encode(place)),
            Self::View(place) => format!("{OWN}view/{}", encode(place)),
            Self::Source { file, line, column } => {
                format!("{OWN}source?file={}&line={line}&column={column}#place", encode(file))
            }
            Self::Contents | Self::Nowhere => OWN.to_owned(),
        }
    }

    /// The place of `dist` that it shows; a folder's is its `index.html`.
    fn place(&self) -> Option<String> {
        match self {
            Self::Site(place) if place.is_empty() || place.ends_with('/') => Some(format!("{place}index.html")),
            Self::Site(place) | Self::View(place) => Some(place.clone()),
            Self::Source { .. } | Self::Contents | Self::Nowhere => None,
        }
    }

    /// The sheet that it belongs to, and its folder on the site.
    pub(super) fn sheet<'a>(&self, good: &'a Good) -> Option<(&'a Sheet, String)> {
        let catalogue = &good.site.catalogue;
        let folder = |sheet: &Sheet| format!("{}{}", language_folder(&sheet.language, &catalogue.site.language), sheet.slug);
        if let Self::Source { file, .. } = self {
            let sheet = catalogue.sheets.iter().find(|sheet| sheet.draft.source.name == *file)?;
            return Some((sheet, folder(sheet)));
        }
        let place = self.place()?;
        let mut folders = catalogue.sheets.iter().map(|sheet| (sheet, folder(sheet)));
        folders.find(|(_, folder)| place.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/')))
    }

    /// The kit that it belongs to.
    fn kit<'a>(&self, good: &'a Good) -> Option<&'a Kit> {
        let place = self.place()?;
        let slug = place.strip_prefix("kits/")?.split('/').next()?;
        good.site.catalogue.kits.iter().find(|kit| kit.slug.as_str() == slug)
    }
}

/// One output of what a person looks at.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Tab {
    pub(super) label: String,
    pub(super) address: String,
    pub(super) is_here: bool,
}

/// In which order the outputs of a sheet are offered: the screen, the sheet from the smallest letters to the largest, then
/// what is handed over and what is hung.
const ORDER: [&str; 9] =
    ["page", "site", "clear", "large", "extra-large", "checklist", "leaflet", "booklet", "poster"];

/// Every output of the sheet or kit that a person looks at; none that does not exist.
pub(super) fn tabs(desk: &Desk, good: &Good, spot: &Spot) -> Vec<Tab> {
    let mut found: Vec<(String, Spot)> = Vec::new();
    if let Some((sheet, folder)) = spot.sheet(good) {
        let mut made: Vec<&Artifact> = good.under(&format!("{folder}/")).filter(|file| label(desk, file).is_some()).collect();
        let rank = |file: &Artifact| ORDER.iter().position(|id| *id == file.publication).unwrap_or(ORDER.len());
        made.sort_by_key(|file| (rank(file), std::cmp::Reverse(format(file).to_owned())));
        found.extend(made.into_iter().filter_map(|file| Some((label(desk, file)?, seen(file.path.as_str())))));
        let kits = good.site.catalogue.kits.iter().filter(|kit| kit.sheets.iter().any(|slug| *slug == sheet.slug.as_str()));
        for kit in kits {
            found.extend(archive(desk, good, kit));
        }
    } else if let Some(kit) = spot.kit(good) {
        let page = format!("kits/{}/index.html", kit.slug);
        if good.at(&page).is_some() {
            found.push((desk.words.get("serve-tab-kit-page"), seen(&page)));
        }
        found.extend(archive(desk, good, kit));
    }
    let here = spot.place();
    let is_here = |other: &Spot| here.is_some() && other.place() == here;
    found.into_iter().map(|(label, spot)| Tab { label, address: spot.address(), is_here: is_here(&spot) }).collect()
}

fn archive(desk: &Desk, good: &Good, kit: &Kit) -> Option<(String, Spot)> {
    let place = format!("kits/{0}/kit-{0}.zip", kit.slug);
    let label = desk.words.with("serve-tab-kit", &[("title", &kit.title)]);
    good.at(&place).map(|_| (label, Spot::View(place)))
}

/// How a file is shown: pages by themselves, the rest within a page of the preview.
fn seen(place: &str) -> Spot {
    match place.strip_suffix("index.html") {
        Some(folder) => Spot::Site(folder.to_owned()),
        None => Spot::View(place.to_owned()),
    }
}

/// A file's output in words; `None` when it is none of its own.
pub(super) fn label(desk: &Desk, file: &Artifact) -> Option<String> {
    let place = file.path.as_str();
    let id = match file.publication {
        "site" if place.ends_with("/preparer/index.html") => "serve-tab-prepare".to_owned(),
        "site" => return None,
        "kit" => "serve-tab-kit-content".to_owned(),
        "poster" => return Some(desk.words.with("serve-tab-poster", &[("format", &format(file).to_uppercase())])),
        id => format!("serve-tab-{id}"),
    };
    Some(if desk.words.has(&id) { desk.words.get(&id) } else { file.path.file_name().to_owned() })
}

/// `a3` of `…-affiche-a3.pdf`.
fn format(file: &Artifact) -> &str {
    let stem = file.path.file_name().split('.').next().unwrap_or_default();
    stem.split('-').rfind(|part| part.len() == 2 && part.starts_with('a')).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_names_one_spot_and_hostile_ones_name_nothing_of_the_project() {
        let source = Spot::Source { file: "content/sheets/é.md".to_owned(), line: 3, column: 7 };
        for (address, spot) in [
            ("/", Spot::Site(String::new())),
            ("/a/?x=1#y", Spot::Site("a/".to_owned())),
            ("/__jalon/view/a/a%2Daffiche.pdf", Spot::View("a/a-affiche.pdf".to_owned())),
            ("/__jalon/source?file=content%2Fsheets%2F%C3%A9.md&line=3&column=7", source.clone()),
            ("/__jalon/", Spot::Contents),
            ("/__jalon/other", Spot::Nowhere),
            ("/%00", Spot::Nowhere),
            ("/..%5c..%5cetc", Spot::Nowhere),
            ("//evil.example/", Spot::Site("/evil.example/".to_owned())),
            ("/../../etc/passwd", Spot::Site("../../etc/passwd".to_owned())),
        ] {
            assert_eq!(Spot::of(address), spot, "{address}");
        }
        assert_eq!(Spot::of(&source.address()), source);
    }
}
