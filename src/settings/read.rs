//! From `site.toml` to a [`Site`].

use unic_langid::LanguageIdentifier;

use super::{Audit, FILE, Host, Printer, Publisher, Site};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::language::phone;
use crate::paths::{BadAddress, web_host};
use crate::source::{File, Snapshot, Spanned, Table};

/// The theme of a site that names none.
const DEFAULT_THEME: &str = "clair";

pub(super) fn site(snapshot: &Snapshot, diagnostics: &mut Diagnostics) -> Option<Site> {
    let Some(source) = snapshot.text(FILE) else {
        diagnostics.push(Diagnostic::error("settings-missing"));
        return None;
    };
    let file = File::parse(source);
    let mut table = file.table();
    let name = required(&mut table, "name");
    let base_url = table.required_text("base_url");
    if let Some(url) = &base_url {
        check_base_url(&table, url);
    }
    let language = table.required_text("language");
    if let Some(language) = &language
        && language.value.parse::<LanguageIdentifier>().is_err()
    {
        let diagnostic = Diagnostic::error("settings-language").at(language.place.clone());
        table.report(diagnostic.fact("language", &language.value));
    }
    let date = table.date("date").map(|d| d.value);
    let theme = table.filled_text("theme").map_or_else(|| DEFAULT_THEME.to_owned(), |t| t.value);
    table.require("publisher");
    let publisher = table.table("publisher").map(|t| publisher(t, snapshot)).unwrap_or_default();
    let host = table.table("host").map(host);
    if host.is_none() {
        table.report(Diagnostic::warning("settings-no-host").at(table.place()));
    }
    let printer = table.table("printer").map(printer);
    let (help_contact, help_counter) = table.table("help").map_or((None, None), |mut help| {
        let roles = (help.filled_text("contact").map(|t| t.value), help.filled_text("counter").map(|t| t.value));
        help.finish();
        roles
    });
    let official_domains = official_domains(&mut table);
    let accessibility = table.table("accessibility").and_then(audit);
    table.finish();
    diagnostics.extend(file.into_diagnostics());
    let base_url = base_url.map(|u| u.value).unwrap_or_default();
    let language = language.map_or_else(|| "fr".to_owned(), |l| l.value);
    Some(Site {
        name, base_url, language, date, theme, publisher, host, printer, help_contact, help_counter, official_domains, accessibility,
    })
}

/// A text that must be there; blank when it is not, which has a diagnostic.
fn required(table: &mut Table<'_>, key: &'static str) -> String {
    table.required_text(key).map(|text| text.value).unwrap_or_default()
}

/// The base address is printed, and held by QR codes: `https`, lower case, a final slash, nothing after it.
pub(super) fn check_base_url(table: &Table<'_>, url: &Spanned<String>) {
    let text = &url.value;
    let code = match web_host(text) {
        Err(BadAddress::Http) => "settings-base-url-http",
        Err(_) => "settings-base-url",
        Ok(_) if !text.ends_with('/') => "settings-base-url-slash",
        Ok(_) if text.chars().any(|c| c.is_ascii_uppercase()) => "settings-base-url-case",
        Ok(_) if !text.chars().all(|c| c.is_ascii_alphanumeric() || "-._~/:".contains(c)) => "settings-base-url",
        Ok(_) if text["https://".len()..].contains("//") => "settings-base-url",
        Ok(_) => return,
    };
    // What the author should have written, as far as it can be guessed.
    let mut cure = text.trim().to_ascii_lowercase().replacen("http://", "https://", 1);
    if !cure.ends_with('/') {
        cure.push('/');
    }
    table.report(Diagnostic::error(code).at(url.place.clone()).fact("url", text).fact("cure", cure));
}

pub(super) fn publisher(mut table: Table<'_>, snapshot: &Snapshot) -> Publisher {
    let name = required(&mut table, "name");
    let address = required(&mut table, "address");
    table.require("phone");
    let phone = checked_phone(&mut table, "phone").unwrap_or_default();
    table.require("email");
    let email = checked_email(&mut table, "email").unwrap_or_default();
    let director = table.filled_text("director").map(|t| t.value);
    if director.is_none() {
        table.report(Diagnostic::warning("settings-no-director").at(table.place()));
    }
    let siret = table.filled_text("siret").map(|text| {
        let digits: String = text.value.chars().filter(|c| !c.is_whitespace()).collect();
        if digits.len() != 14 || !digits.bytes().all(|b| b.is_ascii_digit()) {
            table.report(Diagnostic::error("settings-siret").at(text.place).fact("siret", &text.value));
        }
        digits
    });
    let dpo = checked_email(&mut table, "dpo");
    let logo = table.filled_text("logo");
    let logo_alt = table.filled_text("logo_alt").map(|t| t.value);
    if let Some(logo) = &logo {
        if !snapshot.has(&format!("content/{}", logo.value)) {
            let diagnostic = Diagnostic::error("settings-logo").at(logo.place.clone());
            table.report(diagnostic.fact("logo", &logo.value));
        }
        if logo_alt.is_none() {
            table.report(Diagnostic::error("settings-logo-alt").at(logo.place.clone()));
        }
    }
    table.finish();
    Publisher { name, address, phone, email, director, siret, dpo, logo: logo.map(|l| l.value), logo_alt }
}

fn host(mut table: Table<'_>) -> Host {
    let name = required(&mut table, "name");
    let address = required(&mut table, "address");
    let phone = checked_phone(&mut table, "phone");
    table.finish();
    Host { name, address, phone }
}

fn printer(mut table: Table<'_>) -> Printer {
    let name = required(&mut table, "name");
    let address = required(&mut table, "address");
    table.finish();
    Printer { name, address }
}

fn audit(mut table: Table<'_>) -> Option<Audit> {
    let date = table.required_date("date");
    let auditor = table.required_text("auditor");
    table.require("rate");
    let rate = table.number("rate");
    if let Some(rate) = rate.as_ref().filter(|rate| !(0.0..=100.0).contains(&rate.value)) {
        let diagnostic = Diagnostic::error("toml-out-of-range").at(rate.place.clone()).fact("key", "rate");
        table.report(diagnostic.fact("least", "0").fact("most", "100"));
    }
    table.finish();
    Some(Audit { date: date?.value, auditor: auditor?.value, rate: rate?.value })
}

fn official_domains(table: &mut Table<'_>) -> Vec<String> {
    let domains = table.texts("official_domains");
    for domain in &domains {
        if web_host(&format!("https://{}/", domain.value)) != Ok(domain.value.as_str()) {
            let diagnostic = Diagnostic::error("settings-domain").at(domain.place.clone());
            table.report(diagnostic.fact("domain", &domain.value));
        }
    }
    domains.into_iter().map(|d| d.value).collect()
}

/// A phone, grouped.
fn checked_phone(table: &mut Table<'_>, key: &'static str) -> Option<String> {
    let text = table.text(key)?;
    let grouped = phone::grouped(&text.value);
    if grouped.is_none() {
        table.report(Diagnostic::error("settings-phone").at(text.place).fact("phone", text.value));
    }
    grouped
}

/// An e-mail: something, `@`, a host with a dot.
fn checked_email(table: &mut Table<'_>, key: &'static str) -> Option<String> {
    let text = table.text(key)?;
    let shaped = text.value.split_once('@').is_some_and(|(user, host)| {
        let plain = |c: char| c.is_ascii_alphanumeric() || "-._+'".contains(c);
        !user.is_empty() && user.chars().all(plain) && web_host(&format!("https://{host}/")) == Ok(host)
    });
    if !shaped {
        table.report(Diagnostic::error("settings-email").at(text.place).fact("email", text.value));
        return None;
    }
    Some(text.value)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::diagnostic::{Severity, Source};

    const WHOLE: &str = r#"name = "Moments de vie"
base_url = "https://guides.mairie.example/"
language = "fr"
date = 2026-11-21
theme = "clair"
official_domains = ["ameli.fr"]

[publisher]
name = "Mairie d’Exemple"
address = "1 place de la Mairie, 00000 Exemple"
phone = "0100000000"
email = "contact@mairie.example"
director = "Le maire d’Exemple"
siret = "123 456 789 00012"
dpo = "dpo@mairie.example"

[host]
name = "Hébergeur"
address = "2 rue du Serveur"
phone = "01 00 00 00 01"

[help]
contact = "allo_service_public"
counter = "france_services"

[accessibility]
date = 2026-10-01
auditor = "Un auditeur"
rate = 62.5

[printer]
name = "Imprimerie d’Exemple"
address = "4 rue des Presses, 00000 Exemple"
"#;

    fn read(text: &str) -> (Option<Site>, Vec<Diagnostic>) {
        let mut snapshot = Snapshot::default();
        snapshot.texts.insert(FILE.into(), Arc::new(Source { name: FILE.into(), text: text.into() }));
        let mut diagnostics = Diagnostics::default();
        let site = site(&snapshot, &mut diagnostics);
        (site, diagnostics.sorted())
    }

    /// The codes told, with their lines, when one line of the whole file is changed.
    fn told(from: &str, to: &str) -> Vec<(&'static str, usize)> {
        assert!(WHOLE.contains(from), "{from}");
        let told = read(&WHOLE.replacen(from, to, 1)).1;
        told.iter().map(|d| (d.code, d.place.as_ref().map_or(0, crate::diagnostic::Place::line))).collect()
    }

    #[test]
    fn a_whole_file_is_read_without_a_word() {
        let (site, told) = read(WHOLE);
        let site = site.unwrap();
        assert_eq!(told, []);
        assert_eq!(site.publisher.phone, "01 00 00 00 00");
        assert_eq!(site.publisher.siret.as_deref(), Some("12345678900012"));
        assert_eq!(site.help_counter.as_deref(), Some("france_services"));
        assert_eq!(site.printer.as_ref().map(|printer| printer.name.as_str()), Some("Imprimerie d’Exemple"));
        assert!(site.is_specimen());
    }

    #[test]
    fn no_file_and_an_empty_file_are_errors() {
        let mut diagnostics = Diagnostics::default();
        assert!(site(&Snapshot::default(), &mut diagnostics).is_none());
        assert_eq!(diagnostics.sorted()[0].code, "settings-missing");
        let codes: Vec<_> = read("").1.into_iter().map(|d| d.code).collect();
        assert_eq!(codes.iter().filter(|c| **c == "toml-missing-key").count(), 4);
    }

    #[test]
    fn the_base_address_must_be_one_that_can_be_printed() {
        let told = |url: &str| told("https://guides.mairie.example/", url);
        assert_eq!(told("http://guides.mairie.example/"), [("settings-base-url-http", 2)]);
        assert_eq!(told("https://guides.mairie.example"), [("settings-base-url-slash", 2)]);
        assert_eq!(told("https://guides.mairie.example/Guides/"), [("settings-base-url-case", 2)]);
        assert_eq!(told("https://Guides.mairie.example/"), [("settings-base-url", 2)]);
        assert_eq!(told("guides.mairie.example"), [("settings-base-url", 2)]);
        assert_eq!(told("https://guides.mairie.example/?a=/"), [("settings-base-url", 2)]);
        assert_eq!(told("https://guides.mairie.example//"), [("settings-base-url", 2)]);
        assert_eq!(told("https://guidés.example/"), [("settings-base-url", 2)]);
    }

    #[test]
    fn each_wrong_value_is_told_at_its_line() {
        assert_eq!(told("language = \"fr\"", "language = \"f\""), [("settings-language", 3)]);
        assert_eq!(told("2026-11-21", "\"21/11/2026\""), [("toml-wrong-type", 4)]);
        assert_eq!(told("ameli.fr", "https://ameli.fr/"), [("settings-domain", 6)]);
        assert_eq!(told("0100000000", "12"), [("settings-phone", 11)]);
        assert_eq!(told("contact@mairie.example", "contact"), [("settings-email", 12)]);
        assert_eq!(told("123 456 789 00012", "123"), [("settings-siret", 14)]);
        assert_eq!(told("rate = 62.5", "rate = 162.5"), [("toml-out-of-range", 29)]);
        assert_eq!(told("dpo = ", "logo = \"logo.svg\"\ndpo = "), [("settings-logo", 15), ("settings-logo-alt", 15)]);
        assert_eq!(told("counter = ", "guichet = "), [("toml-unknown-key", 24)]);
        assert_eq!(told("address = \"4 rue des Presses, 00000 Exemple\"", ""), [("toml-missing-key", 31)]);
    }

    #[test]
    fn no_host_or_director_is_a_warning() {
        let without = WHOLE.replace("director = \"Le maire d’Exemple\"\n", "").replace("[host]", "[hosts]");
        let told = read(&without).1;
        let warned: Vec<_> = told.iter().filter(|d| d.severity == Severity::Warning).map(|d| d.code).collect();
        assert_eq!(warned, ["settings-no-host", "settings-no-director"]);
        assert!(told.iter().any(|d| d.code == "toml-unknown-key" && d.facts.contains(&("nearest", "host".into()))));
    }
}
