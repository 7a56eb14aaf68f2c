//! The order sheet of a kit: what a print service needs to know, on one leaf.

/// Everything an order sheet says. Texts are ready for the reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrderSheet {
    /// « Kit Hôpital · Un proche est décédé ».
    pub subtitle: String,
    /// « 2026-11 ».
    pub edition: String,
    /// The edition's first 12 hexadecimal digits, in fours.
    pub fingerprint: String,
    /// Labels and values of the head: requester, contact, to be delivered before (to fill in), budget line.
    pub head: Vec<(String, String)>,
    /// The places that receive copies: the columns.
    pub places: Vec<String>,
    /// What to print.
    pub lines: Vec<OrderLine>,
    /// Labels and texts of what to respect.
    pub notes: Vec<(String, Vec<String>)>,
    /// Where to deliver.
    pub deliveries: Vec<Delivery>,
    /// The foot's left column, a line each; the first is bold.
    pub foot_left: Vec<String>,
    /// The foot's right column: « À retirer des présentoirs après le 21 mai 2027 ».
    pub foot_right: String,
}

/// One file to print.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrderLine {
    /// `A`, `B`, …
    pub letter: String,
    /// « Affiche A3 ».
    pub name: String,
    /// Size, pages, sides, inks; then paper, bleed, marks and finish: a line each.
    pub details: Vec<String>,
    /// Its name in the archive.
    pub file: String,
    /// The sheet's fingerprint in fours: « 9f3c 71a0 ».
    pub fingerprint: String,
    /// Copies for each place, in the order of [`OrderSheet::places`].
    pub copies: Vec<u32>,
}

/// Where to deliver.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivery {
    /// « Accueil ».
    pub to: String,
    /// « 2 rue de l’Hôpital, 00000 Exemple ».
    pub address: String,
}
