//! A valid kit: what goes to one venue, how many, on what paper.

use std::collections::BTreeMap;

use crate::paths::Slug;

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
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaperVariant {
    /// RGB, PDF/UA-1.
    Screen,
    /// CMYK, bleed, PDF/X-4.
    Press,
    /// 100 % black and white.
    Black,
}

/// Where to deliver.
#[derive(Debug, Clone)]
pub struct KitDelivery {
    /// « Accueil ».
    pub to: String,
    /// Postal address.
    pub address: String,
}
