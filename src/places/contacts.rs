//! From `contacts.toml` to a [`Directory`].

use std::collections::BTreeMap;

use super::{Contact, Directory, FILE, Translated};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::language::{phone, slug};
use crate::paths::{BadAddress, web_host};
use crate::source::{File, Snapshot, Spanned, Table};

pub(super) fn read(snapshot: &Snapshot, diagnostics: &mut Diagnostics) -> Directory {
    let Some(source) = snapshot.text(FILE) else { return Directory::default() };
    let file = File::parse(source);
    let mut contacts = BTreeMap::new();
    for (role, table) in file.table().named_tables() {
        check_role(&table, &role);
        let contact = contact(table, &role);
        contacts.insert(role.value, contact);
    }
    diagnostics.extend(file.into_diagnostics());
    Directory { contacts }
}

/// A role is written `{like_this}` in a sheet.
fn check_role(table: &Table<'_>, role: &Spanned<String>) {
    let shaped = role.value.starts_with(|c: char| c.is_ascii_lowercase())
        && role.value.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
    if !shaped {
        let cure = slug(&role.value).replace('-', "_");
        let diagnostic = Diagnostic::error("places-role-form").at(role.place.clone());
        table.report(diagnostic.fact("role", &role.value).fact("cure", cure));
    }
}

fn contact(mut table: Table<'_>, role: &Spanned<String>) -> Contact {
    let place = role.place.clone();
    let name = table.required_text("name").map(|t| t.value).unwrap_or_default();
    let mut text = |key| table.filled_text(key).map(|t| t.value);
    let (inline, price, hours) = (text("inline"), text("price"), text("hours"));
    let (address, limits, find, source) = (text("address"), text("limits"), text("find"), text("source"));
    let verified = table.date("verified").map(|d| d.value);
    let phone = table.filled_text("phone").and_then(|text| {
        // A reader must know what a call costs before calling (decree of 2009 on prices of calls to services).
        if price.is_none() {
            table.report(Diagnostic::error("places-no-price").at(text.place.clone()).fact("role", &role.value));
        }
        let grouped = phone::grouped(&text.value);
        if grouped.is_none() {
            table.report(Diagnostic::error("places-phone").at(text.place).fact("phone", text.value));
        }
        grouped
    });
    let url = table.filled_text("url").map(|text| {
        if let Err(reason) = web_host(&text.value) {
            let code = if reason == BadAddress::Http { "places-url-http" } else { "places-url" };
            table.report(Diagnostic::error(code).at(text.place).fact("url", &text.value));
        }
        text.value
    });
    if ["source", "verified"].iter().any(|key| !table.has(key)) {
        let diagnostic = Diagnostic::warning("places-no-source").at(place.clone());
        table.report(diagnostic.fact("role", &role.value));
    }
    let translated = translations(&mut table, [&price, &hours, &limits, &find]);
    table.finish();
    Contact { translated, name, inline, phone, price, hours, address, limits, find, url, source, verified, local: None, place }
}

/// `[role.translated.en]`. A translation that has other figures than its original says something wrong.
fn translations(table: &mut Table<'_>, originals: [&Option<String>; 4]) -> BTreeMap<String, Translated> {
    let Some(languages) = table.table("translated") else { return BTreeMap::new() };
    let mut out = BTreeMap::new();
    for (language, mut own) in languages.named_tables() {
        let mut checked = |key: &'static str, original: &Option<String>| {
            let text = own.filled_text(key)?;
            let wanted = figures(original.as_deref().unwrap_or_default());
            if figures(&text.value) != wanted {
                let diagnostic = Diagnostic::error("places-translated-figures").at(text.place);
                own.report(diagnostic.fact("original", original.as_deref().unwrap_or("–")));
            }
            Some(text.value)
        };
        let [price, hours, limits, find] = [("price", 0), ("hours", 1), ("limits", 2), ("find", 3)].map(|(key, i)| checked(key, originals[i]));
        let mut text = |key| own.filled_text(key).map(|text| text.value);
        let (gloss, inline) = (text("gloss"), text("inline"));
        own.finish();
        out.insert(language.value, Translated { gloss, inline, price, hours, limits, find });
    }
    out
}

/// The numbers of a text, sorted; minutes that are none do not count: « 9 h » is “9:00”.
fn figures(text: &str) -> Vec<&str> {
    let mut numbers: Vec<&str> =
        text.split(|c: char| !c.is_ascii_digit()).filter(|n| !n.is_empty() && *n != "00").collect();
    numbers.sort_unstable();
    numbers
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::diagnostic::Source;

    fn read_text(text: &str) -> (Directory, Vec<(&'static str, usize)>) {
        let mut snapshot = Snapshot::default();
        snapshot.texts.insert(FILE.into(), Arc::new(Source { name: FILE.into(), text: text.into() }));
        let mut diagnostics = Diagnostics::default();
        let directory = read(&snapshot, &mut diagnostics);
        let told = diagnostics.sorted().iter().map(|d| (d.code, d.place.as_ref().unwrap().line())).collect();
        (directory, told)
    }

    const CAF: &str = "[caf]\nname = \"La Caf\"\nphone = \"3230\"\nprice = \"service gratuit\"\nurl = \"https://www.caf.fr/\"\nsource = \"caf.fr\"\nverified = 2026-11-21\n";

    #[test]
    fn a_contact_is_read_and_its_phone_grouped() {
        let (directory, told) = read_text(CAF);
        assert_eq!(told, []);
        let caf = &directory.contacts["caf"];
        assert_eq!(caf.phone.as_deref(), Some("32 30"));
        assert_eq!(caf.place.line(), 1);
    }

    #[test]
    fn each_fault_is_told_at_its_line() {
        let told = |from: &str, to: &str| read_text(&CAF.replacen(from, to, 1)).1;
        assert_eq!(told("price = \"service gratuit\"\n", ""), [("places-no-price", 3)]);
        assert_eq!(told("3230", "0123"), [("places-phone", 3)]);
        assert_eq!(told("https", "http"), [("places-url-http", 5)]);
        assert_eq!(told("https://www.caf.fr/", "caf.fr"), [("places-url", 5)]);
        assert_eq!(told("[caf]", "[\"Ma Caf\"]"), [("places-role-form", 1)]);
        assert_eq!(told("source = \"caf.fr\"\n", ""), [("places-no-source", 1)]);
        assert_eq!(told("2026-11-21", "2026-13-21").first().map(|t| t.0), Some("toml-syntax"));
        assert_eq!(told("url =", "site ="), [("toml-unknown-key", 5)]);
        assert_eq!(told("[caf]\n", "caf = 1\n[b]\n"), [("toml-wrong-type", 1)]);
    }

    #[test]
    fn a_translation_keeps_the_figures_of_its_original() {
        let file = |hours: &str| {
            format!("{CAF}hours = \"de 9 h à 16 h 30\"\n[caf.translated.en]\ngloss = \"family benefits\"\nhours = \"{hours}\"\n")
        };
        let (directory, told) = read_text(&file("9:00 to 16:30"));
        assert_eq!(told, []);
        assert_eq!(directory.contacts["caf"].translated["en"].gloss.as_deref(), Some("family benefits"));
        assert_eq!(read_text(&file("9:00 to 17:30")).1, [("places-translated-figures", 11)]);
        assert_eq!(read_text(&file("9:00 to 16:30\"\nname = \"x")).1, [("toml-unknown-key", 12)]);
    }

    #[test]
    fn no_file_is_an_empty_directory() {
        let mut diagnostics = Diagnostics::default();
        assert!(read(&Snapshot::default(), &mut diagnostics).contacts.is_empty());
        assert!(diagnostics.is_empty());
    }
}
