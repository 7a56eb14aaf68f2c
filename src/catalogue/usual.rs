//! What a kit holds when it lists nothing: what its venue hands out of such sheets.

use super::publication::usual_variant;
use super::venue::FAMILIES;
use super::{KitItem, PaperVariant};

/// Where copies go in a kit that delivers nowhere.
const COUNTER: Words = Words { french: "Accueil", other: "Front desk" };
const FAMILIES_ROOM: Words = Words { french: "Salon des familles", other: "Families’ room" };
const ENVELOPE: Words =
    Words { french: "À remettre en main propre, dans une enveloppe.", other: "To be given in person, in an envelope." };
const LEAFLET_PAPER: Words = Words { french: "135 g mat", other: "135 g matt" };
const POSTER_PAPER: Words = Words { french: "135 g couché mat", other: "135 g matt coated" };
const FOUR_INKS: Words = Words { french: "quadri", other: "four colours" };
const PLAIN_PAPER: Words = Words { french: "90 g blanc mat", other: "90 g white matt" };

/// Words of a kit, which are in its site's language.
struct Words {
    french: &'static str,
    other: &'static str,
}

impl Words {
    fn of(&self, language: &str) -> String {
        if language == "fr" { self.french } else { self.other }.to_owned()
    }
}

/// The items and the note of a kit that lists none; `is_tender` when every sheet of it is of a tender event.
pub(super) fn usual(venue: &str, is_tender: bool, places: &[&str], language: &str) -> (Vec<KitItem>, String) {
    let counter = COUNTER.of(language);
    let places: Vec<&str> = if places.is_empty() { vec![counter.as_str()] } else { places.to_vec() };
    // A copier and a press have their own words for their inks; an office printer has none.
    let inks = |publication: &str| if publication == "leaflet" { FOUR_INKS.of(language) } else { String::new() };
    let item = |publication: &str, copies: u32, paper: &Words, sides: u8, staples: u8| KitItem {
        publication: publication.to_owned(),
        format: String::new(),
        variant: usual_variant(publication),
        copies: places.iter().map(|place| ((*place).to_owned(), copies)).collect(),
        paper: paper.of(language),
        sides,
        inks: inks(publication),
        fold: String::new(),
        staples,
        hang: String::new(),
    };
    if !(is_tender && FAMILIES.contains(&venue)) {
        let items = vec![
            item("leaflet", 20, &LEAFLET_PAPER, 2, 0),
            item("checklist", 10, &PLAIN_PAPER, 2, 0),
            item("large", 5, &PLAIN_PAPER, 2, 1),
        ];
        return (items, if is_tender { ENVELOPE.of(language) } else { String::new() });
    }
    let poster = KitItem {
        format: "a4".to_owned(),
        variant: PaperVariant::Press,
        // One room, whatever the number of places.
        copies: places.iter().take(1).map(|place| ((*place).to_owned(), 1)).collect(),
        hang: FAMILIES_ROOM.of(language),
        ..item("poster", 1, &POSTER_PAPER, 1, 0)
    };
    (vec![item("leaflet", 20, &LEAFLET_PAPER, 2, 0), poster], ENVELOPE.of(language))
}
