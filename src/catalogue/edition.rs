//! What one build publishes, and the territories that have a file.

use jiff::civil::Date;

use super::Fingerprint;

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
