//! The leaf of a kit for the person who hands its papers out.

/// Everything the leaf says: what to do above the ground line, whom to call in the ground. Texts are ready for the
/// reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reception {
    /// « Kit Hôpital : après un décès ».
    pub subtitle: String,
    /// Whom the papers are for: « Pour les personnes concernées par : Un proche est décédé ».
    pub audience: String,
    /// What to do, in order: each part has a band of the stake.
    pub parts: Vec<ReceptionPart>,
    /// « À retirer après le 21 mai 2027 ».
    pub remove: String,
    /// What to do with the papers on that day.
    pub recycle: String,
    /// What the phone is for; empty without a phone.
    pub again: String,
    /// The publisher's phone, grouped; empty for none.
    pub phone: String,
    /// « Mairie d’Exemple · Moments de vie ».
    pub publisher: String,
    /// Edition and fingerprint, then that it is a specimen: a line each.
    pub foot: Vec<String>,
}

/// A part of the leaf.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceptionPart {
    /// « Que dire ».
    pub title: String,
    /// Its rows, in order.
    pub rows: Vec<ReceptionRow>,
}

/// A thing to know or to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceptionRow {
    /// What it is about, in bold, with its colon: « Feuillet A5 : ». Often empty.
    pub label: String,
    /// The words.
    pub text: String,
}
