//! *What a new project, sheet or kit starts from.* Commented texts that build at once. What an editor has still to write
//! is marked with [`MARK`], which a check refuses: no placeholder is ever published by accident. **Absent on purpose:**
//! the disk, and any idea of what the project holds already.

use jiff::ToSpan;
use jiff::civil::Date;

/// What the marks of a starting text begin with; `[À écrire : le prix]` says what.
pub const MARK: &str = "[À écrire";

/// How long a new sheet holds before it must be read again, months.
const REVIEW_MONTHS: i32 = 6;

/// What a new sheet says already.
#[derive(Debug, Clone)]
pub struct Sheet<'a> {
    /// Its title; none: to be written.
    pub title: Option<&'a str>,
    /// A title to start from, when there is none.
    pub guess: &'a str,
    /// The event that gives its icon and colours.
    pub event: &'a str,
    /// The events that the theme knows.
    pub events: &'a [&'a str],
    /// Whether its event calls for saying who listens.
    pub tender: bool,
    /// A code that nobody has.
    pub code: &'a str,
    /// Who answers for it; none: to be written.
    pub owner: Option<&'a str>,
    /// The kinds of venue.
    pub venues: &'a [&'a str],
    /// Today.
    pub today: Date,
}

impl Sheet<'_> {
    /// The file's text.
    #[must_use]
    pub fn text(&self) -> String {
        let title = self.title.map_or_else(|| format!("{MARK} : le titre] {}", self.guess), str::to_owned);
        let owner = self.owner.map_or_else(|| format!("{MARK} : le service]"), str::to_owned);
        filled(
            include_str!("sheet.md"),
            &[
                ("%title%", &quoted(title.trim())),
                ("%events%", &self.events.join(", ")),
                ("%event%", &quoted(self.event)),
                ("%code%", self.code),
                ("%verified%", &self.today.to_string()),
                ("%review_by%", &review_by(self.today).to_string()),
                ("%owner%", &quoted(&owner)),
                ("%venues%", &self.venues.join(", ")),
                ("%support%\n", if self.tender { include_str!("support.md") } else { "" }),
            ],
        )
    }
}

/// A new kit of some sheets; `names_venue` tells whether they name its venue themselves, `is_for_families` whether it is
/// handed out after a death, where families wait.
#[must_use]
pub fn kit(title: &str, venue: &str, venues: &[&str], sheets: &[&str], names_venue: bool, is_for_families: bool) -> String {
    let sheets: Vec<String> = sheets.iter().map(|slug| quoted(slug)).collect();
    let note = if names_venue { "" } else { "# Aucune fiche ne nomme ce lieu : elles y sont toutes. Gardez celles qui le concernent.\n" };
    let (word, items) = if is_for_families {
        ("note = \"À remettre en main propre, dans une enveloppe.\"", include_str!("kit-families.toml"))
    } else {
        ("# note = \"À remettre en main propre.\"", include_str!("kit-items.toml"))
    };
    filled(
        include_str!("kit.toml"),
        &[
            ("%title%", &quoted(title)),
            ("%venue%", &quoted(venue)),
            ("%venues%", &venues.join(", ")),
            ("%note%\n", note),
            ("%sheets%", &sheets.join(", ")),
            ("%word%", word),
            ("%items%\n", items),
        ],
    )
}

/// A new edition of a commune; `data` are the project's files of open data, from `content/`.
#[must_use]
pub fn edition(id: &str, name: &str, insee: &str, data: &[&str]) -> String {
    let data: Vec<String> = data.iter().map(|path| quoted(path)).collect();
    let note = if data.is_empty() {
        "# Il n'y en a pas encore : par exemple la « liste des France services » de data.gouv.fr, telle que téléchargée.\n"
    } else {
        ""
    };
    filled(
        include_str!("edition.toml"),
        &[
            ("%id%", id),
            ("%name%", &quoted(name)),
            ("%insee%", &quoted(insee)),
            ("%note%\n", note),
            ("%data%", &data.join(", ")),
        ],
    )
}

/// A new project: the path of each file from its root, and its text. The directory and the glossary are those that Jalon
/// keeps; the rest is an example, under an address that nobody can have.
#[must_use]
pub fn site(today: Date, venues: &[&str]) -> Vec<(&'static str, String)> {
    let dated = |text: &str| {
        let review_by = review_by(today).to_string();
        filled(text, &[("%today%", &today.to_string()), ("%review_by%", &review_by)])
    };
    vec![
        ("content/README.md", include_str!("../../content/README.md").to_owned()),
        ("content/REGLES.md", include_str!("../../content/REGLES.md").to_owned()),
        ("content/contacts.toml", include_str!("../../content/contacts.toml").to_owned()),
        ("content/glossary.toml", include_str!("../../content/glossary.toml").to_owned()),
        ("content/kits/mairie.toml", kit("Mairie", "mairie", venues, &["je-cherche-de-l-aide"], true, false)),
        ("content/sheets/je-cherche-de-l-aide.md", dated(include_str!("example.md"))),
        // The last: with it the folder is a project.
        ("content/site.toml", dated(include_str!("site.toml"))),
    ]
}

fn review_by(today: Date) -> Date {
    today.saturating_add(REVIEW_MONTHS.months())
}

/// A template with its words, each put once: what a person typed is never taken for a template.
fn filled(template: &str, words: &[(&str, &str)]) -> String {
    let mut text = String::with_capacity(template.len());
    let mut rest = template;
    while let Some(at) = rest.find('%') {
        let (before, from) = rest.split_at(at);
        text.push_str(before);
        if let Some((name, word)) = words.iter().find(|(name, _)| from.starts_with(name)) {
            text.push_str(word);
            rest = &from[name.len()..];
        } else {
            text.push('%');
            rest = &from[1..];
        }
    }
    text.push_str(rest);
    text
}

/// A TOML text, on one line.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for word in text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty()) {
        if out.len() > 1 {
            out.push(' ');
        }
        for c in word.chars() {
            if matches!(c, '"' | '\\') {
                out.push('\\');
            }
            out.push(c);
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn what_a_person_typed_is_a_text_and_never_a_template() {
        let text = kit("Le \"%venue%\"\n\\ %sheets%", "mairie", &["mairie"], &["a"], true, false);
        assert!(text.contains("title = \"Le \\\"%venue%\\\" \\\\ %sheets%\"\n"), "{text}");
        assert!(text.contains("venue = \"mairie\"") && text.contains("sheets = [\"a\"]"), "{text}");
    }

    #[test]
    fn six_months_after_the_end_of_august_is_the_end_of_february() {
        assert_eq!(review_by(date(2026, 8, 31)), date(2027, 2, 28));
    }

    #[test]
    fn no_word_of_a_template_is_left() {
        let sheet = Sheet {
            title: None,
            guess: "Retraite",
            event: "deces",
            events: &["deces"],
            tender: true,
            code: "d7",
            owner: None,
            venues: &["mairie"],
            today: date(2026, 11, 22),
        };
        let mut all: Vec<String> = site(date(2026, 11, 22), &["mairie"]).into_iter().map(|(_, text)| text).collect();
        all.extend([sheet.text(), edition("lille", "Lille", "59350", &[])]);
        all.push(kit("Hôpital", "hopital", &["hopital"], &["a"], false, true));
        for text in all {
            let left = text.match_indices('%').find(|(at, _)| text[at + 1..].starts_with(|c: char| c.is_ascii_lowercase()));
            assert!(left.is_none(), "{text}");
        }
        assert!(sheet.text().contains("{#soutien .support}"));
    }
}
