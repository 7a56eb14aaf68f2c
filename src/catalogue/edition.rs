//! What one build publishes, and the territories that have a file.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;

use super::{Fingerprint, Project, role, slug};
use crate::diagnostic::{Diagnostic, Diagnostics, Source};
use crate::language::phone;
use crate::settings;
use crate::source::{File, Table};

/// Everything, for one territory, at one date.
#[derive(Debug, Clone)]
pub struct Edition {
    /// `2026-11`, or `lille-2026-11`.
    pub id: String,
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
    /// Its own base address.
    pub base_url: Option<String>,
    /// Data files, from `content/`.
    pub data: Vec<String>,
}

/// `2026-11`: the year and month of an edition's date.
pub(super) fn id_of(date: Date) -> String {
    format!("{:04}-{:02}", date.year(), date.month())
}

/// Reads every `content/editions/*.toml`.
pub(super) fn read_all(project: &Project<'_>, diagnostics: &mut Diagnostics) -> BTreeMap<String, EditionFile> {
    let sources = project.snapshot.folder("content/editions/", ".toml");
    sources.filter_map(|source| read(project, source, diagnostics)).map(|edition| (edition.id.clone(), edition)).collect()
}

fn read(project: &Project<'_>, source: &Arc<Source>, diagnostics: &mut Diagnostics) -> Option<EditionFile> {
    let id = slug::of_file(source, ".toml", diagnostics);
    let file = File::parse(source);
    let mut table = file.table();
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
    for path in data.iter().filter(|path| !project.snapshot.has(&format!("content/{}", path.value))) {
        let diagnostic = Diagnostic::error("catalogue-edition-data").at(path.place.clone());
        table.report(diagnostic.fact("file", &path.value));
    }
    // The publisher and the places are judged here; local editions are not published yet.
    if let Some(publisher) = table.table("publisher") {
        settings::publisher(publisher, project.snapshot);
    }
    if let Some(places) = table.table("place") {
        for (name, place) in places.named_tables() {
            if !role::is_known(project.directory, &name.value) {
                place.report(role::unknown(project.directory, &name.value).at(name.place));
            }
            check_place(place);
        }
    }
    table.finish();
    diagnostics.extend(file.into_diagnostics());
    Some(EditionFile {
        id: id?.as_str().to_owned(),
        name: name?.value,
        insee: insee?.value,
        base_url: base_url.map(|url| url.value),
        data: data.into_iter().map(|path| path.value).collect(),
    })
}

/// `[place.mairie]`: what the open data has wrong.
fn check_place(mut table: Table<'_>) {
    for key in ["name", "address", "hours"] {
        table.text(key);
    }
    if let Some(text) = table.filled_text("phone").filter(|text| phone::grouped(&text.value).is_none()) {
        table.report(Diagnostic::error("settings-phone").at(text.place).fact("phone", text.value));
    }
    table.finish();
}

/// An INSEE code of commune: five figures, `2A` or `2B` first in Corsica.
fn is_commune(code: &str) -> bool {
    let rest = code.strip_prefix("2A").or_else(|| code.strip_prefix("2B"));
    let (digits, length) = rest.map_or((code, 5), |rest| (rest, 3));
    digits.len() == length && digits.bytes().all(|b| b.is_ascii_digit())
}
