//! What one build publishes, and the territories that have a file.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;

use super::{Fingerprint, role, slug};
use crate::diagnostic::{Diagnostic, Diagnostics, Place, Source};
use crate::paths::Slug;
use crate::places::{Directory, Override, is_commune};
use crate::settings::{self, Publisher, Site};
use crate::source::{File, Snapshot, Spanned};

/// Where the files of the territories lie.
const FOLDER: &str = "content/editions/";

/// Everything, for one territory, at one date.
#[derive(Debug, Clone)]
pub struct Edition {
    /// `2026-11`, or `lille-2026-11`.
    pub id: String,
    /// The id of its territory's file; none of the national one.
    pub territory: Option<String>,
    /// The site's `date`, else the newest `verified`.
    pub date: Date,
    /// Of the sorted (slug, language, sheet fingerprint) lines.
    pub fingerprint: Fingerprint,
    /// Whether papers say « Spécimen, ne pas diffuser ».
    pub specimen: bool,
}

/// `content/editions/<id>.toml`, read and checked.
#[derive(Debug, Clone)]
pub struct EditionFile {
    /// Its id, from the file's name.
    pub id: String,
    /// « Lille ».
    pub name: String,
    /// INSEE code of the commune.
    pub insee: String,
    /// Where it is published by itself; else in its folder of the site.
    pub base_url: Option<String>,
    /// Who publishes it; else the site's publisher.
    pub publisher: Option<Publisher>,
    /// Data files, from `content/`.
    pub data: Vec<String>,
    /// What the open data has wrong or lacks, by role.
    pub places: BTreeMap<String, Override>,
    /// Its `insee`, to tell what its commune lacks.
    pub place: Place,
    /// What papers print of it, and where it is written.
    pub printed: Vec<Spanned<String>>,
}

impl EditionFile {
    /// The site of this edition.
    #[must_use]
    pub fn site(&self, site: &Site) -> Site {
        let folder = || if site.base_url.is_empty() { String::new() } else { format!("{}{}/", site.base_url, self.id) };
        Site {
            base_url: self.base_url.clone().unwrap_or_else(folder),
            publisher: self.publisher.clone().unwrap_or_else(|| site.publisher.clone()),
            // Of two that are alike, the edition's own is last, and is the one that is found.
            printed: site.printed.iter().chain(&self.printed).cloned().collect(),
            ..site.clone()
        }
    }
}

/// What the papers of a territory say otherwise than those of the nation.
#[derive(Debug, Clone)]
pub struct Territory {
    /// Its publisher, its address.
    pub site: Site,
    /// The national contacts, and those of its own places in their stead.
    pub directory: Directory,
}

/// `2026-11`: the year and month of an edition's date; `lille-2026-11` when it is of a territory.
pub(super) fn id_of(territory: Option<&str>, date: Date) -> String {
    let territory = territory.map(|id| format!("{id}-")).unwrap_or_default();
    format!("{territory}{:04}-{:02}", date.year(), date.month())
}

/// The longest id, characters: with the usual words around it, it has room in the foot of every paper.
const MOST_ID: usize = 30;

/// An id for an edition, after the name of its territory: its first words, when all of them are too long for paper.
#[must_use]
pub fn proposed_id(name: &str) -> Slug {
    /// No name ends with one of these.
    const LINKS: [&str; 9] = ["saint", "sainte", "le", "la", "les", "de", "en", "et", "sur"];
    let whole = super::proposed_slug(name, &[]);
    let is_name = |id: &&str| id.len() <= MOST_ID && !LINKS.contains(&id.rsplit('-').next().unwrap_or(id));
    let short = whole.as_str().match_indices('-').map(|(end, _)| &whole.as_str()[..end]).rfind(is_name);
    if whole.as_str().len() <= MOST_ID { whole } else { short.and_then(Slug::new).unwrap_or(whole) }
}

/// Where the file of a territory lies.
pub(super) fn file_of(territory: &str) -> String {
    format!("{FOLDER}{territory}.toml")
}

/// Reads every `content/editions/*.toml`, by id.
#[must_use]
pub fn editions(
    snapshot: &Snapshot,
    directory: &Directory,
    diagnostics: &mut Diagnostics,
) -> BTreeMap<String, EditionFile> {
    let sources = snapshot.folder(FOLDER, ".toml");
    let read = sources.filter_map(|source| read(snapshot, directory, source, diagnostics));
    read.map(|edition| (edition.id.clone(), edition)).collect()
}

fn read(
    snapshot: &Snapshot,
    directory: &Directory,
    source: &Arc<Source>,
    diagnostics: &mut Diagnostics,
) -> Option<EditionFile> {
    let id = slug::of_file(source, ".toml", diagnostics);
    let file = File::parse(source);
    let mut table = file.table();
    if let Some(id) = id.as_ref().filter(|id| id.as_str().len() > MOST_ID) {
        let diagnostic = Diagnostic::error("catalogue-edition-id-long").at(table.place()).fact("edition", id.as_str());
        table.report(diagnostic.fact("most", MOST_ID.to_string()).fact("proposed", proposed_id(id.as_str()).as_str()));
    }
    let name = table.required_text("name");
    let insee = table.required_text("insee");
    if let Some(insee) = insee.as_ref().filter(|insee| !is_commune(&insee.value)) {
        let diagnostic = Diagnostic::error("catalogue-edition-insee").at(insee.place.clone());
        table.report(diagnostic.fact("insee", &insee.value));
    }
    let base_url = table.filled_text("base_url");
    if let Some(url) = &base_url {
        settings::check_base_url(&table, url);
    }
    let data = table.texts("data");
    for path in data.iter().filter(|path| !snapshot.has(&format!("content/{}", path.value))) {
        let diagnostic = Diagnostic::error("catalogue-edition-data").at(path.place.clone());
        table.report(diagnostic.fact("file", &path.value));
    }
    let mut printed: Vec<Spanned<String>> = base_url.iter().map(settings::printed_address).collect();
    let publisher = table.table("publisher").map(|publisher| settings::publisher(publisher, snapshot, &mut printed));
    let mut places = BTreeMap::new();
    if let Some(tables) = table.table("place") {
        for (name, place) in tables.named_tables() {
            if !directory.knows(&name.value) {
                place.report(role::unknown(directory, &name.value).at(name.place.clone()));
            }
            places.insert(name.value, Override::read(place));
        }
    }
    let place = insee.as_ref().map_or_else(|| table.place(), |insee| insee.place.clone());
    // Papers say the id, in their foot and in the address of their code.
    printed.extend(id.iter().map(|id| Spanned { value: id.to_string(), place: place.clone() }));
    table.finish();
    diagnostics.extend(file.into_diagnostics());
    Some(EditionFile {
        id: id?.as_str().to_owned(),
        name: name?.value,
        insee: insee?.value,
        base_url: base_url.map(|url| url.value),
        publisher,
        data: data.into_iter().map(|path| path.value).collect(),
        places,
        place,
        printed,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_proposed_that_has_room_on_paper() {
        assert_eq!(proposed_id("Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson").as_str(), "saint-remy-en-bouzemont");
        assert_eq!(proposed_id("L’Haÿ-les-Roses").as_str(), "l-hay-les-roses");
        let one_word = "a".repeat(40);
        assert_eq!(proposed_id(&one_word).as_str(), one_word);
    }
}
