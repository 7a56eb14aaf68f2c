//! The order sheet of a kit.

use std::collections::BTreeSet;

use crate::catalogue::{Catalogue, Fingerprint, Kit, KitItem, PaperVariant};
use crate::document::{Content, Delivery, Document, OrderLine, OrderSheet, PosterFormat, note_letter};
use crate::language::{Words, date, typography};
use crate::press::{CONDITION, Press};

/// A file of a kit, as the earlier wave made it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintFile {
    /// Position of its line in [`Kit::items`].
    pub item: usize,
    /// The sheet's slug.
    pub slug: String,
    /// Its name in the archive.
    pub file: String,
    /// How many pages it has.
    pub pages: usize,
    /// Width and height of a page once trimmed, whole millimetres.
    pub size: (u32, u32),
    /// How it is finished, when it is for a press.
    pub press: Option<Press>,
}

impl PrintFile {
    /// The sides to print: as its line says, but one page has no back.
    #[must_use]
    pub fn sides(&self, item: &KitItem) -> u8 {
        if self.pages == 1 { 1 } else { item.sides }
    }
}

/// The order sheet: one line a file, in the order given, lettered from A.
#[must_use]
pub fn order_sheet(catalogue: &Catalogue, kit: &Kit, files: &[PrintFile], words: &Words) -> Document {
    let language = &catalogue.site.language;
    let set = |text: &str| typography::for_language(language)(text);
    let word = |id: &str| set(&words.get(id));
    let site = &catalogue.site;
    let places = places(kit);
    let sheets: Vec<_> = kit.sheets.iter().filter_map(|slug| catalogue.sheet(slug, language)).collect();
    let titles: Vec<String> = sheets.iter().map(|sheet| set(&sheet.title)).collect();
    let mut lines = Vec::new();
    let mut hangings = Vec::new();
    let mut posters = BTreeSet::new();
    for (index, file) in files.iter().enumerate() {
        let Some(item) = kit.items.get(file.item) else { continue };
        let letter = note_letter(index).to_uppercase();
        let sheet = catalogue.sheet(&file.slug, language);
        let mut name = set(&publication_name(&item.publication, &item.format, PaperVariant::Screen, words));
        if kit.sheets.len() > 1
            && let Some(sheet) = sheet
        {
            name = format!("{name} · {}", set(&sheet.title));
        }
        if !item.hang.is_empty() {
            hangings.push(format!("{letter} · {}", set(&item.hang)));
        }
        posters.extend(PosterFormat::ALL.into_iter().filter(|f| item.publication == "poster" && f.name() == item.format));
        lines.push(OrderLine {
            letter,
            name,
            details: details(item, file, words).iter().map(|line| set(line)).collect(),
            file: file.file.clone(),
            fingerprint: sheet.map(|sheet| sheet.fingerprint.grouped(Fingerprint::SHEET_DIGITS)).unwrap_or_default(),
            copies: places.iter().map(|place| item.copies.get(place).copied().unwrap_or(0)).collect(),
        });
    }
    let owner = sheets.first().map_or(site.publisher.name.as_str(), |sheet| sheet.owner.as_str());
    let mut respect = vec![word("order-full-size"), word("order-matt")];
    if files.iter().any(|file| file.press.is_some()) {
        respect.push(set(&words.with("order-press", &[("condition", CONDITION)])));
    }
    let mut notes = vec![(word("order-respect"), respect)];
    if !posters.is_empty() {
        let codes: Vec<String> = posters.into_iter().map(|format| code_distance(format, words)).collect();
        hangings.push(set(&words.with("order-height", &[("codes", &codes.join(", "))])));
    }
    if !hangings.is_empty() {
        notes.push((word("order-hang"), hangings));
    }
    let mut note = vec![word("order-reception")];
    note.extend((!kit.note.is_empty()).then(|| set(&kit.note)));
    notes.push((word("order-note"), note));
    let remove = sheets.iter().map(|sheet| sheet.review_by).min();
    let mut foot_left = vec![format!("{} · {}", set(&site.publisher.name), set(&site.name))];
    if catalogue.edition.specimen {
        foot_left.push(word("paper-specimen"));
    }
    let order = OrderSheet {
        subtitle: set(&words.with("order-subtitle", &[("kit", &kit.title), ("sheets", &titles.join(", "))])),
        edition: catalogue.edition.id.clone(),
        fingerprint: catalogue.edition.fingerprint.grouped(Fingerprint::EDITION_DIGITS),
        head: vec![
            (word("order-requester"), set(owner)),
            (word("order-contact"), set(&site.publisher.phone)),
            (word("order-before"), String::new()),
            (word("order-budget"), String::new()),
        ],
        places: places.iter().map(|place| set(place)).collect(),
        lines,
        notes,
        deliveries: kit
            .deliveries
            .iter()
            .map(|delivery| Delivery { to: set(&delivery.to), address: set(&delivery.address) })
            .collect(),
        foot_left,
        foot_right: remove.map_or_else(String::new, |day| {
            set(&words.with("order-remove", &[("date", &date::long(day, language))]))
        }),
    };
    Document {
        language: language.clone(),
        title: word("order-title"),
        event: String::new(),
        publisher: set(&site.publisher.name),
        site: set(&site.name),
        content: Content::Order(Box::new(order)),
    }
}

/// The reader's name of a publication: « Affiche A3 », « Gros caractères, en noir ».
#[must_use]
pub fn publication_name(publication: &str, format: &str, variant: PaperVariant, words: &Words) -> String {
    let whole = format!("publication-{publication}-{format}");
    let name = if words.has(&whole) { words.get(&whole) } else { words.get(&format!("publication-{publication}")) };
    match variant {
        PaperVariant::Screen => name,
        PaperVariant::Press => words.with("publication-for-press", &[("name", &name)]),
        PaperVariant::Black => words.with("publication-in-black", &[("name", &name)]),
    }
}

/// The inks of a kit's line: as it says, else those of its variant.
#[must_use]
pub fn inks(item: &KitItem, words: &Words) -> String {
    match item.variant {
        _ if !item.inks.is_empty() => item.inks.clone(),
        PaperVariant::Black => words.get("order-ink-black"),
        PaperVariant::Press => words.get("order-ink-press"),
        PaperVariant::Screen => String::new(),
    }
}

/// From how far a poster's code is read: « 0,4 m (A4) ».
fn code_distance(format: PosterFormat, words: &Words) -> String {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "tenths of a metre, under ten")]
    let tenths = (format.distance() / 100.0).round() as u32;
    let (whole, tenths) = ((tenths / 10).to_string(), (tenths % 10).to_string());
    words.with("order-code", &[("whole", &whole), ("tenths", &tenths), ("format", &format.name().to_uppercase())])
}

/// Who receives copies: first in the order of the deliveries, then the others by name.
pub(super) fn places(kit: &Kit) -> Vec<String> {
    let named: BTreeSet<&String> = kit.items.iter().flat_map(|item| item.copies.keys()).collect();
    let mut out: Vec<String> = Vec::new();
    for to in kit.deliveries.iter().map(|delivery| &delivery.to).filter(|to| named.contains(to)).chain(named.iter().copied()) {
        if !out.contains(to) {
            out.push(to.clone());
        }
    }
    out
}

/// Size, pages, sides and inks; then paper and finish.
fn details(item: &KitItem, file: &PrintFile, words: &Words) -> Vec<String> {
    let (width, height) = file.size;
    let size = match (width, height) {
        (210, 297) => "A4".to_owned(),
        (148, 210) => "A5".to_owned(),
        (297, 420) => "A3".to_owned(),
        (420, 594) => "A2".to_owned(),
        _ => format!("{width} × {height} mm"),
    };
    let pages = words.with("order-pages", &[("count", &file.pages.to_string())]);
    let sides = words.get(if file.sides(item) == 2 { "order-two-sides" } else { "order-one-side" });
    let first = [size, pages, sides, inks(item, words)];
    let mut finish = Vec::new();
    if !item.fold.is_empty() {
        finish.push(item.fold.clone());
    }
    if item.staples > 0 {
        finish.push(words.with("order-staples", &[("count", &item.staples.to_string())]));
    }
    if let Some(press) = file.press {
        finish.insert(0, words.with("order-bleed", &[("bleed", press.bleed.name())]));
        if press.marks {
            finish.insert(1, words.get("order-marks"));
        }
    }
    if finish.is_empty() {
        finish.push(words.get("order-no-finish"));
    }
    let second = [item.paper.clone(), finish.join(", ")];
    let join = |parts: &[String], sign: &str| parts.iter().filter(|p| !p.is_empty()).cloned().collect::<Vec<_>>().join(sign);
    vec![join(&first, ", "), join(&second, " ; ")]
}
