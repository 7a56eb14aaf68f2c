//! Whether files are of the edition that they say: what each prints at its foot is held to what its site announces, and in
//! a kit to its order.

use std::collections::{BTreeMap, BTreeSet};

use super::{Verified, ends};
use crate::diagnostic::{Diagnostic, Failure};
use crate::paths::territory_of;
use crate::source::Folder;

/// The page that announces the edition of a folder, and what the papers of each of its sheets print at their foot.
const PAGE: &str = "authenticite/index.html";

/// Hexadecimal digits of a sheet's fingerprint on paper, and of an edition's.
const SHEET_DIGITS: usize = 8;
const EDITION_DIGITS: usize = 12;

/// How far behind the edition its fingerprint stands at most, characters: « , empreinte » in any language.
const REACH: usize = 40;

/// « Édition 2026-11, empreinte 9f3c 71a0 »: what a page or a paper says that it is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Claim {
    edition: String,
    /// Without its spaces.
    digits: String,
}

impl Claim {
    /// What a paper of a sheet must say; `fingerprint` is whole.
    pub(super) fn of_sheet(edition: &str, fingerprint: &str) -> Self {
        Self { edition: edition.to_owned(), digits: fingerprint.chars().take(SHEET_DIGITS).collect() }
    }

    /// What a paper of no sheet must say.
    pub(super) fn of_edition(edition: &str, fingerprint: &str) -> Self {
        Self { edition: edition.to_owned(), digits: fingerprint.chars().take(EDITION_DIGITS).collect() }
    }

    /// « 2026-11, 9f3c 71a0 »: what stands in it in every language.
    pub(super) fn shown(&self) -> String {
        let digits: Vec<char> = self.digits.chars().collect();
        let fours: Vec<String> = digits.chunks(4).map(|four| four.iter().collect()).collect();
        format!("{}, {}", self.edition, fours.join("\u{a0}"))
    }

    fn territory(&self) -> Option<&str> {
        territory_of(&self.edition)
    }

    /// The fault of a file that says this and should say something else.
    pub(super) fn fault(&self, file: &str, wanted: &Self) -> Diagnostic {
        Diagnostic::error("verify-identity").fact("file", file).fact("said", self.shown()).fact("wanted", wanted.shown())
    }
}

/// Everything that a text says that it is, whatever the words around: the edition's id, then digits in fours.
pub(super) fn claims(text: &str) -> BTreeSet<Claim> {
    let text: Vec<char> = text.chars().collect();
    let is_id = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let mut claims = BTreeSet::new();
    let mut at = 0;
    while at < text.len() {
        let end = at + text[at..].iter().take_while(|c| is_id(**c)).count();
        if end == at {
            at += 1;
            continue;
        }
        let edition: String = text[at..end].iter().collect();
        // « x2026-11 » in capitals, or after an accent, is another word.
        let is_whole = at == 0 || !text[at - 1].is_alphanumeric();
        if is_whole && is_edition(&edition) {
            let near = &text[end..text.len().min(end + REACH)];
            claims.extend(digits(near).map(|digits| Claim { edition, digits }));
        }
        at = end;
    }
    claims
}

/// `2026-11`, or the same after a territory: `lille-2026-11`.
fn is_edition(word: &str) -> bool {
    let Some(at) = word.len().checked_sub("2026-11".len()) else { return false };
    let (territory, month) = word.split_at(at);
    let figures = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    let is_month = month.split_once('-').is_some_and(|(year, month)| year.len() == 4 && figures(year) && figures(month));
    is_month && (territory.is_empty() || territory_of(word).is_some())
}

/// The first digits in fours of a text, two groups at least, one space between two.
fn digits(text: &[char]) -> Option<String> {
    let is_word = |at: usize| text.get(at).is_some_and(|c| c.is_alphanumeric());
    let four = |at: usize| -> Option<&[char]> {
        let four = text.get(at..at + 4)?;
        let is_hexadecimal = four.iter().all(|c| c.is_ascii_digit() || ('a'..='f').contains(c));
        (is_hexadecimal && !is_word(at + 4) && (at == 0 || !is_word(at - 1))).then_some(four)
    };
    (0..text.len()).find_map(|start| {
        let mut found: Vec<char> = four(start)?.to_vec();
        let mut at = start + 5;
        while let Some(more) = four(at).filter(|_| text[at - 1].is_whitespace() && found.len() < EDITION_DIGITS) {
            found.extend(more);
            at += 5;
        }
        (found.len() >= SHEET_DIGITS).then(|| found.into_iter().collect())
    })
}

/// What a site announces that it is.
#[derive(Debug)]
struct Announced {
    edition: Claim,
    /// What the papers of each sheet say, by their folder.
    sheets: BTreeMap<String, Claim>,
}

impl Announced {
    /// Reads the page: the current edition comes first, and each sheet's words stand behind the link to it. `None` when the
    /// page has neither.
    fn read(page: &str) -> Option<Self> {
        let first = page.split("<dt").find_map(|part| claims(part).into_iter().find(|claim| claim.digits.len() == EDITION_DIGITS));
        let mut sheets = BTreeMap::new();
        for link in page.split("href=\"../").skip(1) {
            let Some((folder, words)) = link.split_once("/index.html\"") else { continue };
            if let Some(claim) = claims(words).into_iter().find(|claim| claim.digits.len() == SHEET_DIGITS) {
                sheets.insert(folder.to_owned(), claim);
            }
        }
        (!sheets.is_empty()).then_some(Self { edition: first?, sheets })
    }

    /// What a file that says `claim` should say instead; `None` when it is right.
    fn instead(&self, file: &str, claim: &Claim) -> Option<&Claim> {
        let folder = file.rsplit_once('/').map_or("", |(folder, _)| folder);
        if let Some(sheet) = self.sheets.get(folder) {
            return (sheet != claim).then_some(sheet);
        }
        // The page behind a code lists the papers of every date, of one territory.
        let is_good = if is_code_page(file) {
            claim.territory() == self.edition.territory()
        } else {
            *claim == self.edition || self.sheets.values().any(|sheet| sheet == claim)
        };
        (!is_good).then_some(&self.edition)
    }
}

/// Holds the files of a site to what it announces; one that was made without its pages announces nothing. `tree` is its
/// own name under the roof that holds the editions of several territories.
pub(super) fn verify(folder: &Folder, tree: Option<&str>, verified: &mut Verified) -> Result<(), Failure> {
    let text = |name: &str| -> Result<Option<String>, Failure> {
        Ok(folder.read(name)?.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()))
    };
    let said = std::mem::take(&mut verified.claims);
    let Some(announced) = text(PAGE)?.and_then(|page| Announced::read(&page)) else { return Ok(()) };
    if let Some(tree) = tree.filter(|tree| announced.edition.territory() != Some(tree)) {
        let fault = Diagnostic::error("verify-edition").fact("file", PAGE).fact("said", announced.edition.shown());
        verified.diagnostics.push(fault.fact("territory", tree));
    }
    let mut said: BTreeSet<(String, Claim)> = said.into_iter().collect();
    let is_held = |name: &&str| {
        let folder = name.rsplit_once('/').map_or("", |(folder, _)| folder);
        (ends(name, "html") || ends(name, "txt")) && (announced.sheets.contains_key(folder) || is_code_page(name))
    };
    for name in folder.names().filter(is_held) {
        said.extend(claims(&text(name)?.unwrap_or_default()).into_iter().map(|claim| (name.to_owned(), claim)));
    }
    let faults = said.iter().filter_map(|(file, claim)| Some(claim.fault(file, announced.instead(file, claim)?)));
    verified.diagnostics.extend(faults);
    verified.editions = [announced.edition.shown()].into();
    Ok(())
}

fn is_code_page(name: &str) -> bool {
    name.starts_with("q/") && ends(name, "html")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_text_says_that_it_is_is_found_in_any_words() {
        let found = |text: &str| claims(text).iter().map(Claim::shown).collect::<Vec<_>>();
        assert_eq!(found("Édition 2026-11, empreinte 9f3c\u{a0}71a0."), ["2026-11, 9f3c\u{a0}71a0"]);
        assert_eq!(found("<p>Edition lille-2026-11, fingerprint 5b2e 90c4 d17f</p>"), ["lille-2026-11, 5b2e\u{a0}90c4\u{a0}d17f"]);
        assert_eq!(found("الإصدار \u{200e}2026-11\u{200e}\u{200f}، البصمة \u{200e}0123\u{a0}4567\u{200e}"), ["2026-11, 0123\u{a0}4567"]);
        for other in [
            "Vérifié le 2026-11-21, 9f3c 71a0", "2026-11", "en 2026-11 ou 2027, 12 34", "Édition 2026-11, 9f3c", "x2026-11, 9f3c 71a0",
            "É2026-11, 9f3c 71a0", "X2026-11, 9f3c 71a0",
        ] {
            assert_eq!(found(other), Vec::<String>::new(), "{other}");
        }
        assert_eq!(found("Édition 2026-11, empreinte 9f3c 71a0 Édition 2026-12, empreinte 9f3c 71a1").len(), 2);
    }

    #[test]
    fn a_page_announces_its_edition_and_what_the_papers_of_each_sheet_say() {
        let page = "<a href=\"../plan-du-site/index.html\">Plan</a><dl><dt>Édition lille-2026-11, empreinte 5b2e 90c4 d17f</dt><dd>En cours</dd>\
            <dt>Édition lille-2026-08, empreinte 0000 1111 2222</dt></dl><dl><dt><a href=\"../deces/index.html\">Décès</a></dt>\
            <dd>Édition lille-2026-11, empreinte 9f3c 71a0</dd><dt lang=\"en\"><a href=\"../en/deces/index.html\">Death</a></dt>\
            <dd>Édition lille-2026-11, empreinte 9f3c 71a1</dd></dl>";
        let announced = Announced::read(page).unwrap();
        assert_eq!(announced.edition.shown(), "lille-2026-11, 5b2e\u{a0}90c4\u{a0}d17f");
        let sheets: Vec<(&str, &str)> = announced.sheets.iter().map(|(folder, claim)| (folder.as_str(), claim.digits.as_str())).collect();
        assert_eq!(sheets, [("deces", "9f3c71a0"), ("en/deces", "9f3c71a1")]);
        let wanted = |file: &str, edition: &str, digits: &str| {
            let claim = Claim { edition: edition.to_owned(), digits: digits.to_owned() };
            announced.instead(file, &claim).map(Claim::shown)
        };
        assert_eq!(wanted("deces/deces-clair-a4.pdf", "lille-2026-11", "9f3c71a0"), None);
        // The paper of a sheet under the name of another.
        assert_eq!(wanted("deces/deces-clair-a4.pdf", "lille-2026-11", "9f3c71a1"), Some("lille-2026-11, 9f3c\u{a0}71a0".to_owned()));
        assert_eq!(wanted("kits/mairie/kit-mairie.zip", "lille-2026-11", "5b2e90c4d17f"), None);
        assert!(wanted("kits/mairie/kit-mairie.zip", "lille-2026-08", "000011112222").is_some());
        assert_eq!(wanted("q/d7/index.html", "lille-2026-08", "00000000"), None);
        assert!(wanted("q/d7/index.html", "lyon-2026-11", "9f3c71a0").is_some() && wanted("q/d7/index.html", "2026-11", "9f3c71a0").is_some());
        for other in ["<dl></dl>", "<dl><dt>Édition lille-2026-11, empreinte 5b2e 90c4 d17f</dt></dl>"] {
            assert!(Announced::read(other).is_none());
        }
    }
}
