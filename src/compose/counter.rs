//! Where to go, in the words of a poster and of a leaflet: whole, then in fewer words for where there is no room.

use super::body::Composer;
use super::contact::Help;
use super::deadline::capitalised;
use super::outreach::in_two;
use crate::document::CounterWords;
use crate::language::slug;

/// The longest hours that two lines under a block hold, in characters.
const MOST_HOURS: usize = 60;
/// Between the parts of a name: « France services de Valenciennes - Maison du Citoyen ».
const DASHES: [&str; 2] = [" - ", " – "];
/// Words that say nothing alone, as they stand in an address.
const SMALL: [&str; 14] = ["a", "antenne", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les"];
/// What a part of a name begins with that only says where it is.
const SITES: [&str; 2] = ["site", "sites"];

impl Composer<'_> {
    /// A counter in words, from the fullest to the shortest; never none. What helps least goes first: in the name what the
    /// address says, then all but what every such place is called; the hours, for whom to ask; in the address the door
    /// inside the building.
    pub(super) fn counter_texts(&self, counter: &Help, role: Option<&str>) -> Vec<CounterWords> {
        let word = |id: &str| self.typeset(&self.words.get(id));
        let local = role.and_then(|role| self.contact_of(role)).and_then(|contact| contact.local.as_ref());
        // Where a service that travels is kept is not where to go.
        let is_mobile = local.is_some_and(|local| local.is_mobile);
        if counter.address.is_empty() || (is_mobile && !counter.phone.is_empty()) {
            let (line, caption) = if is_mobile {
                ("place-mobile", if counter.phone.is_empty() { Vec::new() } else { vec![counter.phone.clone()] })
            } else if !counter.phone.is_empty() && local.is_some() {
                ("poster-ask-address", vec![counter.phone.clone()])
            } else if role == Some("mairie") {
                ("poster-nearest", Vec::new())
            } else {
                // A network without a local address says how to find the nearest one by another way than a screen; a town
                // hall, everybody knows.
                ("poster-nearest", vec![word("poster-ask-address"), word("poster-at-town-hall")])
            };
            let words = |name: String| CounterWords { name, lines: vec![word(line)], caption: caption.clone(), is_whole: false };
            let bare = self.usual_name(role, &counter.name);
            return [Some(words(counter.name.clone())), bare.map(words)].into_iter().flatten().collect();
        }
        let hours = capitalised(&counter.hours);
        // Who comes without an appointment is sent away: that is said first.
        let by_appointment = counter.hours.starts_with(&word("place-appointment"));
        let by_phone = match counter.phone.as_str() {
            "" if by_appointment => vec![capitalised(&word("place-appointment"))],
            "" => Vec::new(),
            phone => {
                let id = if by_appointment { "poster-appointment-by-phone" } else { "poster-hours-by-phone" };
                vec![word(id), phone.to_owned()]
            }
        };
        // Longer ones would be too small to read from afar.
        let caption = if hours.is_empty() {
            Vec::new()
        } else if hours.chars().count() <= MOST_HOURS {
            in_two(&hours)
        } else {
            by_phone.clone()
        };
        let lines = address_lines(&counter.address);
        let whole = CounterWords { name: unbroken_dashes(&counter.name), lines, caption, is_whole: true };
        let mut out = vec![whole];
        let mut add = |change: &dyn Fn(&mut CounterWords)| {
            let mut words = out[out.len() - 1].clone();
            change(&mut words);
            if out[out.len() - 1] != words {
                out.push(words);
            }
        };
        if let Some(name) = without_place(&counter.name, &counter.address) {
            add(&|words| words.name = unbroken_dashes(&name));
        }
        if let Some(name) = self.usual_name(role, &counter.name) {
            add(&|words| (words.name, words.is_whole) = (name.clone(), words.is_whole && words.name == name));
        }
        if !hours.is_empty() {
            add(&|words| (words.caption, words.is_whole) = (by_phone.clone(), false));
        }
        if let Some(shorter) = without_inside(&counter.address) {
            add(&|words| (words.lines, words.is_whole) = (address_lines(&shorter), false));
        }
        out
    }

    /// What every place of a role is called, in the words of this one's name: « Bus France services » of « Bus France
    /// services de la Marne ».
    fn usual_name(&self, role: Option<&str>, name: &str) -> Option<String> {
        let id = format!("role-{}", role?.replace('_', "-"));
        let usual = slug(&self.words.has(&id).then(|| self.words.get(&id))?);
        let usual: Vec<&str> = usual.split('-').skip_while(|word| SMALL.contains(word)).collect();
        let written: Vec<&str> = words(name).collect();
        let slugs: Vec<String> = written.iter().map(|word| slug(word)).collect();
        let at = slugs.windows(usual.len().max(1)).position(|some| some.iter().map(String::as_str).eq(usual.iter().copied()))?;
        let end = at + usual.len();
        (end < written.len()).then(|| written[..end].join(" "))
    }
}

/// A name whose dashes stay at the end of a line.
fn unbroken_dashes(name: &str) -> String {
    DASHES.into_iter().fold(name.to_owned(), |name, dash| name.replace(dash, "\u{a0}– "))
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split([' ', '\u{a0}', '\u{202f}']).filter(|word| !word.is_empty())
}

/// An address on two lines: the door, then the postcode and the town.
fn address_lines(address: &str) -> Vec<String> {
    match address.rsplit_once(", ") {
        Some((door, town)) if town.starts_with(|c: char| c.is_ascii_digit()) => {
            // Some lists have the town twice.
            let once = door.strip_suffix(town).map(|door| door.trim_end_matches([' ', ','])).filter(|door| !door.is_empty());
            vec![capitalised(once.unwrap_or(door)), town.to_owned()]
        }
        _ => in_two(address),
    }
}

/// An address without the building, the floor, the desk; `None` when it has none.
fn without_inside(address: &str) -> Option<String> {
    let parts: Vec<&str> = address.split(", ").collect();
    let (town, door) = parts.split_last()?;
    // « 12, rue Haute »: the number has no sense alone.
    let kept = door.iter().position(|part| part.chars().any(char::is_alphabetic))?;
    (kept + 1 < door.len()).then(|| [&door[..=kept], &[*town]].concat().join(", "))
}

/// A name without the places that the address says: « France services » for « France services de Valenciennes - Maison
/// du Citoyen », at « rue Lucien-Jonas, Maison du Citoyen, 59300 Valenciennes ». `None` when nothing can go.
fn without_place(name: &str, address: &str) -> Option<String> {
    let address = slug(address);
    let known: Vec<&str> = address.split('-').collect();
    let says = |word: &str| slug(word).split('-').all(|part| SMALL.contains(&part) || known.contains(&part) || part.is_empty());
    let mut parts = vec![name];
    for dash in DASHES {
        parts = parts.into_iter().flat_map(|part| part.split(dash)).collect();
    }
    let (first, others) = parts.split_first()?;
    let mut kept: Vec<&str> = words(first).collect();
    let end = kept.iter().rposition(|word| !says(word)).map_or(1, |last| last + 1);
    kept.truncate(end);
    let others = others.iter().filter(|part| !words(part).all(|word| says(word) || SITES.contains(&&*slug(word))));
    let shorter = std::iter::once(kept.join(" ")).chain(others.map(|part| part.trim().to_owned())).collect::<Vec<_>>().join(" - ");
    let spaced = words(name).collect::<Vec<_>>().join(" ");
    (shorter.chars().count() < spaced.chars().count()).then_some(shorter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_gives_way_to_the_address_that_says_the_same() {
        let valenciennes = "rue Lucien Jonas, Maison du Citoyen, 59300 Valenciennes";
        for (name, address, shorter) in [
            ("France services de Valenciennes - Maison du Citoyen", valenciennes, Some("France services")),
            ("France services du Valenciennois", valenciennes, None),
            ("France services La Poste de Saultain", "17 rue Jean-Jaurès, 59990 Saultain", Some("France services La Poste")),
            ("Multisites du Pays Rochois – Site de La Roche-sur-Foron", "1 rue A, 74800 La Roche sur Foron", Some("Multisites du Pays Rochois")),
            ("Bus de Pau - Saragosse", "8 rue B, 64000 Pau", Some("Bus - Saragosse")),
            ("Valenciennes", valenciennes, None),
        ] {
            assert_eq!(without_place(name, address).as_deref(), shorter, "{name}");
        }
    }

    #[test]
    fn an_address_keeps_its_door_and_its_town() {
        assert_eq!(address_lines("rue Haute, Maison A, 59300 Valenciennes"), ["Rue Haute, Maison A", "59300 Valenciennes"]);
        assert_eq!(address_lines("rue Haute 59300 Valenciennes, 59300 Valenciennes"), ["Rue Haute", "59300 Valenciennes"]);
        assert_eq!(address_lines("rue Haute, Valenciennes"), ["rue Haute", "Valenciennes"]);
        assert_eq!(without_inside("rue Haute, Maison A, 59300 Valenciennes").as_deref(), Some("rue Haute, 59300 Valenciennes"));
        assert_eq!(without_inside("12, rue Haute, Maison A, 59300 V").as_deref(), Some("12, rue Haute, 59300 V"));
        assert_eq!(without_inside("12, rue Haute, 59300 V"), None);
        assert_eq!(without_inside("rue Haute, 59300 V"), None);
    }
}
