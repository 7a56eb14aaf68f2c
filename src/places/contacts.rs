//! From `contacts.toml` to a [`Directory`].

use std::collections::BTreeMap;

use super::{Contact, Directory, FILE};
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
    let (address, limits, source) = (text("address"), text("limits"), text("source"));
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
    table.finish();
    Contact { name, inline, phone, price, hours, address, limits, url, source, verified, place }
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
    fn no_file_is_an_empty_directory() {
        let mut diagnostics = Diagnostics::default();
        assert!(read(&Snapshot::default(), &mut diagnostics).contacts.is_empty());
        assert!(diagnostics.is_empty());
    }
}
