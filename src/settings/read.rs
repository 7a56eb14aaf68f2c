//! From `site.toml` to a [`Site`].

use unic_langid::LanguageIdentifier;

use super::{Accessibility, Audit, FILE, Host, Plan, Printer, Publisher, Site};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::language::phone;
use crate::paths::{BadAddress, OutPath, web_host};
use crate::picture::{self, Fault};
use crate::source::{File, Snapshot, Spanned, Table};

/// The theme of a site that names none.
const DEFAULT_THEME: &str = "clair";

/// A logo heavier than that, bytes, weighs more than the page and the style around it (goal of the site: 30 kB).
const HEAVY_LOGO: usize = 50_000;

/// The most pixels of a logo: a few centimetres of paper at 300 to the inch, four times over. Every page of the site
/// decodes it again, on any phone.
const MOST_LOGO: u64 = 4_000_000;

pub(super) fn site(snapshot: &Snapshot, diagnostics: &mut Diagnostics) -> Option<Site> {
    let Some(source) = snapshot.text(FILE) else {
        diagnostics.push(Diagnostic::error("settings-missing"));
        return None;
    };
    let file = File::parse(source);
    let mut table = file.table();
    let mut printed = Vec::new();
    let name = kept(table.required_text("name"), &mut printed);
    let base_url = table.required_text("base_url");
    printed.extend(base_url.as_ref().map(printed_address));
    let base = base_url.as_ref().filter(|url| check_base_url(&table, url)).map(|url| url.value.clone());
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
    let publisher = table.table("publisher").map(|t| publisher(t, snapshot, &mut printed)).unwrap_or_default();
    let host = table.table("host").map(host);
    if host.is_none() {
        table.report(Diagnostic::warning("settings-no-host").at(table.place()));
    }
    let printer = table.table("printer").map(|t| printer(t, &mut printed));
    let (help_contact, help_counter) = table.table("help").map_or((None, None), |mut help| {
        let roles = (help.filled_text("contact").map(|t| t.value), help.filled_text("counter").map(|t| t.value));
        help.finish();
        roles
    });
    let official_domains = official_domains(&mut table);
    let accessibility = table.table("accessibility").map(|table| accessibility(table, base.as_deref())).unwrap_or_default();
    table.finish();
    diagnostics.extend(file.into_diagnostics());
    let base_url = base_url.map(|u| u.value).unwrap_or_default();
    let language = language.map_or_else(|| "fr".to_owned(), |l| l.value);
    Some(Site {
        name, base_url, language, date, theme, publisher, host, printer, help_contact, help_counter, official_domains, accessibility,
        printed,
    })
}

/// A text that must be there; blank when it is not, which has a diagnostic.
fn required(table: &mut Table<'_>, key: &'static str) -> String {
    table.required_text(key).map(|text| text.value).unwrap_or_default()
}

/// A base address as it is printed: nobody types the scheme.
pub(super) fn printed_address(url: &Spanned<String>) -> Spanned<String> {
    let value = url.value.split("://").nth(1).unwrap_or(&url.value).trim_start_matches("www.").to_owned();
    Spanned { value, place: url.place.clone() }
}

/// The text of a value that papers print; its place is kept.
fn kept(text: Option<Spanned<String>>, printed: &mut Vec<Spanned<String>>) -> String {
    printed.extend(text.clone());
    text.map(|text| text.value).unwrap_or_default()
}

/// The base address is printed, and held by QR codes: `https`, lower case, a final slash, nothing after it. Says whether
/// it is.
pub(super) fn check_base_url(table: &Table<'_>, url: &Spanned<String>) -> bool {
    let text = &url.value;
    let code = match web_host(text) {
        Err(BadAddress::Http) => "settings-base-url-http",
        Err(_) => "settings-base-url",
        Ok(_) if !text.ends_with('/') => "settings-base-url-slash",
        Ok(_) if text.chars().any(|c| c.is_ascii_uppercase()) => "settings-base-url-case",
        Ok(_) if !text.chars().all(|c| c.is_ascii_alphanumeric() || "-._~/:".contains(c)) => "settings-base-url",
        Ok(_) if text["https://".len()..].contains("//") => "settings-base-url",
        Ok(_) => return true,
    };
    // What the author should have written, as far as it can be guessed.
    let mut cure = text.trim().to_ascii_lowercase().replacen("http://", "https://", 1);
    if !cure.ends_with('/') {
        cure.push('/');
    }
    let diagnostic = Diagnostic::error(code).at(url.place.clone()).fact("url", text);
    table.report(match code {
        "settings-base-url-slash" if cure == format!("{text}/") => diagnostic.replacement(format!("\"{cure}\"")).fact("cure", cure),
        _ => diagnostic.fact("cure", cure),
    });
    false
}

pub(super) fn publisher(mut table: Table<'_>, snapshot: &Snapshot, printed: &mut Vec<Spanned<String>>) -> Publisher {
    let name = kept(table.required_text("name"), printed);
    let address = required(&mut table, "address");
    table.require("phone");
    let phone = checked_phone(&mut table, "phone").unwrap_or_default();
    table.require("email");
    let email = checked_email(&mut table, "email").unwrap_or_default();
    let director = table.filled_text("director");
    let director = director.is_some().then(|| kept(director, printed));
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
    let logo_size = logo.as_ref().and_then(|logo| measured(&table, logo, snapshot));
    if let Some(logo) = &logo {
        if logo_alt.is_none() {
            table.report(Diagnostic::error("settings-logo-alt").at(logo.place.clone()));
        }
    }
    table.finish();
    Publisher { name, address, phone, email, director, siret, dpo, logo: logo.map(|l| l.value), logo_alt, logo_size }
}

/// The size of a logo that every page can show.
fn measured(table: &Table<'_>, logo: &Spanned<String>, snapshot: &Snapshot) -> Option<(u32, u32)> {
    let report = |diagnostic: Diagnostic| table.report(diagnostic.at(logo.place.clone()).fact("logo", &logo.value));
    let file = format!("content/{}", logo.value);
    if !snapshot.has(&file) {
        report(Diagnostic::error("settings-logo"));
        return None;
    }
    // What is read as text, an SVG drawing, is no picture here: it could hold anything.
    let decoded = snapshot.binaries.get(&file).map_or(Err(Fault::Kind), |bytes| picture::decode_within(bytes, MOST_LOGO));
    if let Some(bytes) = snapshot.binaries.get(&file).filter(|bytes| bytes.len() > HEAVY_LOGO) {
        let (weight, most) = (bytes.len().div_ceil(1000).to_string(), (HEAVY_LOGO / 1000).to_string());
        report(Diagnostic::warning("settings-logo-heavy").fact("weight", weight).fact("most", most));
    }
    match decoded {
        Ok(picture) => return Some((picture.width, picture.height)),
        Err(Fault::Kind) => report(Diagnostic::error("settings-logo-kind")),
        Err(Fault::Huge(width, height)) => {
            let most = (MOST_LOGO / 1_000_000).to_string();
            let diagnostic = Diagnostic::error("settings-logo-huge").fact("most", most);
            report(diagnostic.fact("width", width.to_string()).fact("height", height.to_string()));
        }
        Err(Fault::Cut) => report(Diagnostic::error("settings-logo-unreadable").fact("detail", "")),
        Err(Fault::Broken(detail)) => report(Diagnostic::error("settings-logo-unreadable").fact("detail", detail)),
    }
    None
}

fn host(mut table: Table<'_>) -> Host {
    let name = required(&mut table, "name");
    let address = required(&mut table, "address");
    let phone = checked_phone(&mut table, "phone");
    table.finish();
    Host { name, address, phone }
}

fn printer(mut table: Table<'_>, printed: &mut Vec<Spanned<String>>) -> Printer {
    let name = kept(table.required_text("name"), printed);
    let address = kept(table.required_text("address"), printed);
    table.finish();
    Printer { name, address }
}

/// What an audit is told with, besides its plan.
const AUDIT: [&str; 10] =
    ["date", "auditor", "rate", "reference", "issues", "exemptions", "out_of_scope", "agents", "tools", "pages"];

/// A plan may be told before any audit; whatever else is told is an audit's, which is then told whole.
fn accessibility(mut table: Table<'_>, base: Option<&str>) -> Accessibility {
    let title = table.filled_text("plan").map(|t| t.value);
    let address = table.filled_text("plan_url");
    if let Some(address) = address.as_ref().filter(|address| web_host(&address.value).is_err()) {
        let diagnostic = Diagnostic::error("settings-plan-url").at(address.place.clone());
        table.report(diagnostic.fact("url", &address.value));
    }
    let address = address.map(|address| address.value);
    let plan = (title.is_some() || address.is_some()).then_some(Plan { title, address });
    let audited = plan.is_none() || AUDIT.iter().any(|key| table.has(key));
    let audit = if audited { audit(&mut table, base) } else { None };
    table.finish();
    Accessibility { audit, plan }
}

fn audit(table: &mut Table<'_>, base: Option<&str>) -> Option<Audit> {
    let date = table.required_date("date");
    let auditor = table.required_text("auditor");
    table.require("rate");
    let rate = table.number("rate");
    let is_share = |rate: &&Spanned<f64>| (0.0..=100.0).contains(&rate.value);
    if let Some(rate) = rate.as_ref().filter(|rate| !is_share(rate)) {
        let diagnostic = Diagnostic::error("toml-out-of-range").at(rate.place.clone()).fact("key", "rate");
        table.report(diagnostic.fact("least", "0").fact("most", "100"));
    }
    let reference = table.filled_text("reference");
    if let Some(reference) = reference.as_ref().filter(|reference| !is_version(&reference.value)) {
        let diagnostic = Diagnostic::error("settings-audit-reference").at(reference.place.clone());
        table.report(diagnostic.fact("reference", &reference.value));
    }
    let issues = sentences(table, "issues");
    if let Some(rate) = rate.as_ref().filter(is_share) {
        // The law wants them listed; all the criteria hold only when there is none.
        if rate.value < 100.0 && issues.is_empty() {
            table.report(Diagnostic::warning("settings-audit-issues").at(rate.place.clone()));
        }
        if let (true, Some(place)) = (rate.value >= 100.0 && !issues.is_empty(), table.key_place("issues")) {
            table.report(Diagnostic::error("settings-audit-total").at(place).related(rate.place.clone()));
        }
    }
    let exemptions = sentences(table, "exemptions");
    let out_of_scope = sentences(table, "out_of_scope");
    let agents = sentences(table, "agents");
    let tools = sentences(table, "tools");
    let pages = table.texts("pages").into_iter().filter_map(|page| audited(table, page, base)).collect();
    Some(Audit {
        date: date?.value,
        auditor: auditor?.value,
        rate: rate?.value,
        reference: reference.map(|reference| reference.value),
        issues,
        exemptions,
        out_of_scope,
        agents,
        tools,
        pages,
    })
}

/// A list of texts, none of them blank.
fn sentences(table: &mut Table<'_>, key: &'static str) -> Vec<String> {
    let texts = table.texts(key);
    for blank in texts.iter().filter(|text| text.value.is_empty()) {
        table.report(Diagnostic::error("toml-blank-value").at(blank.place.clone()).fact("key", key));
    }
    texts.into_iter().map(|text| text.value).filter(|text| !text.is_empty()).collect()
}

/// Whether it names a version: `4.1`, `4.1.2`.
fn is_version(text: &str) -> bool {
    let number = |part: &str| !part.is_empty() && part.len() <= 2 && part.bytes().all(|b| b.is_ascii_digit());
    (1..=3).contains(&text.split('.').count()) && text.split('.').all(number)
}

/// A page as an auditor writes it, by its whole address or by its place in the site, as the file that it is. Whether
/// the site has it is known once the site is made. While the site's own address is wrong, no whole one can be judged.
fn audited(table: &Table<'_>, page: Spanned<String>, base: Option<&str>) -> Option<Spanned<OutPath>> {
    if base.is_none() && page.value.contains("://") {
        return None;
    }
    let inside = base.and_then(|base| page.value.strip_prefix(base)).unwrap_or(&page.value);
    let inside = inside.split(['#', '?']).next().unwrap_or("").trim_start_matches('/');
    let folder = inside.trim_end_matches('/');
    let is_file = folder.len() == inside.len() && folder.rsplit('/').next().is_some_and(|name| name.contains('.'));
    let file = match folder {
        "" => "index.html".to_owned(),
        _ if is_file => folder.to_owned(),
        _ => format!("{folder}/index.html"),
    };
    match OutPath::new(&file) {
        Ok(path) => Some(Spanned { value: path, place: page.place }),
        Err(_) => {
            table.report(Diagnostic::error("settings-audit-page").at(page.place).fact("page", &page.value));
            None
        }
    }
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
reference = "4.1.2"
issues = ["Un contraste."]
exemptions = ["Une carte."]
out_of_scope = ["Un vieux document."]
agents = ["Firefox et NVDA"]
tools = ["Contrast Checker"]
pages = ["/", "https://guides.mairie.example/accessibilite/", "plan-du-site", "/a/a-livret-a5.pdf"]
plan = "Schéma pluriannuel 2026-2028"
plan_url = "https://www.mairie.example/schema"

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
        let audit = site.accessibility.audit.unwrap();
        let pages: Vec<_> = audit.pages.iter().map(|page| page.value.as_str()).collect();
        assert_eq!(pages, ["index.html", "accessibilite/index.html", "plan-du-site/index.html", "a/a-livret-a5.pdf"]);
    }

    #[test]
    fn a_plan_may_be_told_without_an_audit_and_an_empty_record_is_none() {
        let (start, rest) = WHOLE.split_once("date = 2026-10-01\n").unwrap();
        let (_, end) = rest.split_once("\nplan = ").unwrap();
        let (site, found) = read(&format!("{start}plan = {end}"));
        assert_eq!(found, []);
        let accessibility = site.unwrap().accessibility;
        assert!(accessibility.audit.is_none() && accessibility.plan.is_some());
        let (_, end) = rest.split_once("\n\n[printer]").unwrap();
        let codes: Vec<_> = read(&format!("{start}\n[printer]{end}")).1.into_iter().map(|d| d.code).collect();
        assert_eq!(codes, ["toml-missing-key"; 3]);
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
        assert_eq!(told("reference = \"4.1.2\"", "reference = \"RGAA 4\""), [("settings-audit-reference", 30)]);
        assert_eq!(told("\"Un contraste.\"", "\"\""), [("settings-audit-issues", 29), ("toml-blank-value", 31)]);
        assert_eq!(told("rate = 62.5", "rate = 100"), [("settings-audit-total", 31)]);
        assert_eq!(told("\"/\", ", "\"Page d’accueil\", "), [("settings-audit-page", 36)]);
        assert_eq!(told("https://www.mairie.example/schema", "www.mairie.example"), [("settings-plan-url", 38)]);
        assert_eq!(told("auditor = \"Un auditeur\"\n", ""), [("toml-missing-key", 26)]);
        assert_eq!(told("dpo = ", "logo = \"logo.svg\"\ndpo = "), [("settings-logo", 15), ("settings-logo-alt", 15)]);
        assert_eq!(told("counter = ", "guichet = "), [("toml-unknown-key", 24)]);
        assert_eq!(told("address = \"4 rue des Presses, 00000 Exemple\"", ""), [("toml-missing-key", 40)]);
    }

    #[test]
    fn a_logo_is_a_picture_that_can_be_read() {
        let png = |width: u32, height: u32| {
            let mut bytes = Vec::new();
            let pixels = vec![7; (width * height) as usize];
            let encoder = image::codecs::png::PngEncoder::new(&mut bytes);
            image::ImageEncoder::write_image(encoder, &pixels, width, height, image::ExtendedColorType::L8).unwrap();
            bytes
        };
        let told = |name: &str, bytes: &[u8]| {
            let text = WHOLE.replace("dpo = ", &format!("logo = \"{name}\"\nlogo_alt = \"Mairie d’Exemple\"\ndpo = "));
            let mut snapshot = Snapshot::default();
            snapshot.texts.insert(FILE.into(), Arc::new(Source { name: FILE.into(), text }));
            if name.ends_with(".svg") {
                let text = String::from_utf8(bytes.to_vec()).unwrap();
                snapshot.texts.insert(format!("content/{name}"), Arc::new(Source { name: name.into(), text }));
            } else {
                snapshot.binaries.insert(format!("content/{name}"), bytes.into());
            }
            let mut diagnostics = Diagnostics::default();
            let site = site(&snapshot, &mut diagnostics).unwrap();
            let told: Vec<_> = diagnostics.sorted().iter().map(|d| (d.code, d.place.as_ref().unwrap().line())).collect();
            (site.publisher.logo_size, told)
        };
        let whole = png(30, 20);
        assert_eq!(told("logo.png", &whole), (Some((30, 20)), vec![]));
        assert_eq!(told("logo.svg", b"<svg/>"), (None, vec![("settings-logo-kind", 15)]));
        assert_eq!(told("logo.png", b"GIF89a"), (None, vec![("settings-logo-kind", 15)]));
        assert_eq!(told("logo.png", &whole[..whole.len() - 20]), (None, vec![("settings-logo-unreadable", 15)]));
        let mut huge = whole;
        huge[16..20].copy_from_slice(&4_000_u32.to_be_bytes());
        huge[20..24].copy_from_slice(&1_001_u32.to_be_bytes());
        assert_eq!(told("logo.png", &huge), (None, vec![("settings-logo-huge", 15)]));
        let heavy = [png(30, 20), vec![0; HEAVY_LOGO]].concat();
        assert_eq!(told("logo.png", &heavy), (Some((30, 20)), vec![("settings-logo-heavy", 15)]));
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
