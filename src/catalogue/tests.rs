//! A small whole project, broken in one place at a time.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::*;
use crate::diagnostic::{Diagnostic, Severity, Source};
use crate::{places, settings, sheet};

const SITE: &str = r#"name = "Moments de vie"
base_url = "https://guides.mairie.example/"
language = "fr"
[publisher]
name = "Mairie"
address = "1 place"
phone = "01 00 00 00 00"
email = "a@mairie.example"
director = "Le maire"
[host]
name = "Hôte"
address = "2 rue"
[help]
contact = "allo"
counter = "mairie"
"#;

const CONTACTS: &str = r#"[allo]
name = "Allô"
phone = "39 39"
price = "gratuit"
source = "s"
verified = 2026-11-21
[autre]
name = "Autre"
source = "s"
verified = 2026-11-21
"#;

const SHEET: &str = r#"+++
title = "Un proche est décédé"
summary = "Les démarches."
event = "deces"
code = "d7"
verified = 2026-11-21
review_by = 2027-05-21
owner = "État civil"
venues = ["hopital"]
redirects = ["deces-ancien"]
[poster]
headline = "Perdu ?"
[[poster.actions]]
step = "declarer"
title = "Déclarez"
[[sources]]
title = "F909"
url = "https://www.service-public.gouv.fr/F909"
+++

Texte [interne](#declarer), [autre](logement.md#bail), [site](https://www.caf.fr/), [appel](tel:3939), [mail](mailto:a@b.fr).

![Un plan](plan.png)

## Tout de suite {#tout deadline=24h from=constat}

### Déclarer {#declarer cost=gratuit}

Sur place
: {mairie} du lieu

En ligne
: [le site](https://www.caf.fr/)
"#;

const OTHER: &str = r#"+++
title = "Logement"
summary = "Le bail."
event = "logement"
code = "t4"
verified = 2026-10-02
review_by = 2027-04-02
owner = "Jeunesse"
[[sources]]
title = "F1"
url = "https://www.service-public.gouv.fr/F1"
+++

## Bientôt {#bientot}

### Signer {#bail}

Sur place
: Chez le bailleur
"#;

const KIT: &str = r#"title = "Hôpital"
venue = "hopital"
sheets = ["deces"]
[[item]]
publication = "poster"
format = "a4"
variant = "screen"
copies = { "Accueil" = 2 }
[[delivery]]
to = "Accueil"
address = "2 rue"
"#;

const LEDGER: &str = r#"[[run]]
edition = "2026-11"
date = 2026-11-21
fingerprint = "5b2e90c4d17f"
kit = "hopital"
copies = { "affiche-a4" = 3 }
[[run.sheet]]
slug = "deces"
code = "d7"
fingerprint = "9f3c71a0"
review_by = 2027-05-21
facts = { "declarer.deadline" = "24h" }
"#;

const EDITION: &str = r#"name = "Lille"
insee = "59350"
base_url = "https://guides.lille.example/"
data = ["places/fs.csv"]
[place.mairie]
phone = "03 20 00 00 00"
"#;

const GLOSSARY: &str = "[[term]]\nword = \"Caf\"\nplain = \"caisse\"\n[[term]]\nword = \"APL\"\nplain = \"aide\"\n";

/// A project by file; `change` replaces once, and must find what it replaces.
struct Files(Vec<(String, String)>);

impl Files {
    fn new() -> Self {
        let files = [
            ("site.toml", SITE), ("contacts.toml", CONTACTS), ("sheets/deces.md", SHEET), ("sheets/logement.md", OTHER),
            ("kits/hopital.toml", KIT), ("ledger.toml", LEDGER), ("editions/lille.toml", EDITION),
            ("glossary.toml", GLOSSARY), ("places/fs.csv", "a,b\n"),
        ];
        Self(files.map(|(name, text)| (name.to_owned(), text.to_owned())).to_vec())
    }

    fn change(mut self, name: &str, from: &str, to: &str) -> Self {
        let file = self.0.iter_mut().find(|(file, _)| file == name).unwrap();
        assert!(file.1.contains(from), "{name}: {from}");
        file.1 = file.1.replacen(from, to, 1);
        self
    }

    fn add(mut self, name: &str, text: &str) -> Self {
        self.0.push((name.to_owned(), text.to_owned()));
        self
    }

    fn without(mut self, name: &str) -> Self {
        self.0.retain(|(file, _)| file != name);
        self
    }

    fn rename(mut self, name: &str, new: &str) -> Self {
        self.0.iter_mut().filter(|(file, _)| file == name).for_each(|(file, _)| new.clone_into(file));
        self
    }

    fn build_on(&self, today: Date, drafts_allowed: bool) -> (Option<Catalogue>, Vec<Diagnostic>) {
        let mut snapshot = Snapshot::default();
        for (name, text) in &self.0 {
            let name = format!("content/{name}");
            snapshot.texts.insert(name.clone(), Arc::new(Source { name, text: text.clone() }));
        }
        for (name, bytes) in [("plan.png", &b"\x89PNG\r\n\x1a\n"[..]), ("Grand Plan.png", b"\xff\xd8\xff"), ("faux.png", b"x")] {
            snapshot.binaries.insert(format!("content/sheets/{name}"), bytes.into());
        }
        let mut diagnostics = Diagnostics::default();
        let site = settings::read(&snapshot, &mut diagnostics).unwrap();
        let directory = places::read(&snapshot, &mut diagnostics);
        let drafts = snapshot.sheets().map(|source| sheet::read(source, &mut diagnostics).into()).collect();
        let editions = editions(&snapshot, &directory, &mut diagnostics).into();
        let (theme_fingerprint, territory) = ([7; 32], None);
        let tender = BTreeSet::from(["deces".to_owned()]);
        let parts = Parts {
            snapshot: &snapshot, site, drafts, directory, editions, territory, theme_fingerprint, tender, today, drafts_allowed,
        };
        let catalogue = build(parts, &mut Memo::default(), &mut diagnostics);
        (catalogue, diagnostics.sorted())
    }

    fn build(&self) -> (Option<Catalogue>, Vec<Diagnostic>) {
        self.build_on(date(2026, 11, 21), false)
    }

    /// Codes with file and line, errors only kept apart by the absence of a catalogue.
    fn told(&self) -> Vec<(&'static str, String)> {
        let (catalogue, told) = self.build();
        assert_eq!(catalogue.is_none(), told.iter().any(|d| d.severity == Severity::Error), "{told:?}");
        told.iter()
            .map(|d| {
                let place = d.place.as_ref().map(|p| format!("{}:{}", p.source.name.trim_start_matches("content/"), p.line()));
                (d.code, place.unwrap_or_default())
            })
            .collect()
    }
}

/// One change to the first sheet gives one diagnostic, at that line.
fn sheet_tells(from: &str, to: &str, code: &str, line: usize) {
    let told = Files::new().without("ledger.toml").change("sheets/deces.md", from, to).told();
    assert_eq!(told, [(code, format!("sheets/deces.md:{line}"))].map(|(c, p)| (known(c), p)), "{from} → {to}");
}

fn file_tells(name: &str, from: &str, to: &str, code: &str, line: usize) {
    let told = Files::new().change(name, from, to).told();
    assert_eq!(told, [(known(code), format!("{name}:{line}"))], "{name}: {from} → {to}");
}

/// A code that has a sentence in both languages.
fn known(code: &str) -> &'static str {
    let code: &'static str = code.to_owned().leak();
    for language in ["fr", "en"] {
        let words = crate::language::messages(language);
        assert!(words.has(code) && words.attribute(code, "help", &[]).is_some(), "{language}: {code}");
    }
    code
}

#[test]
fn a_whole_project_becomes_a_catalogue_without_a_word() {
    let (catalogue, told) = Files::new().build();
    assert_eq!(told, []);
    let catalogue = catalogue.unwrap();
    assert_eq!(catalogue.sheets.iter().map(|s| s.slug.as_str()).collect::<Vec<_>>(), ["deces", "logement"]);
    assert_eq!(catalogue.edition.id, "2026-11");
    assert_eq!(catalogue.edition.date, date(2026, 11, 21));
    assert!(catalogue.edition.specimen);
    assert_eq!(catalogue.glossary.terms[0].word, "APL");
    assert_eq!(catalogue.kits[0].items[0].copies["Accueil"], 2);
    assert_eq!(catalogue.ledger.runs[0].sheets[0].facts["declarer.deadline"], "24h");
    assert_eq!(catalogue.editions["lille"].insee, "59350");
    assert_eq!(catalogue.sheets[0].help_contact.as_deref(), Some("allo"));
}

#[test]
fn each_fault_of_a_head_is_told_at_its_line() {
    sheet_tells("\"d7\"", "\"D7\"", "catalogue-code-form", 5);
    sheet_tells("2027-05-21", "2026-11-20", "catalogue-review-order", 7);
    sheet_tells("review_by = 2027-05-21", "review_by = 2029-05-21", "catalogue-review-far", 7);
    sheet_tells("verified = 2026-11-21", "verified = 2026-11-22", "catalogue-verified-future", 6);
    sheet_tells("\"hopital\"", "\"hospital\"", "catalogue-venue-unknown", 9);
    sheet_tells("\"deces-ancien\"", "\"Décès\"", "catalogue-redirect-form", 10);
    sheet_tells("\"deces-ancien\"", "\"logement\"", "catalogue-redirect-taken", 10);
    sheet_tells("\"deces-ancien\"", "\"a\", \"a\"", "catalogue-redirect-taken", 10);
    sheet_tells("\"deces-ancien\"", "\"deces\"", "catalogue-redirect-taken", 10);
    sheet_tells("step = \"declarer\"", "step = \"declare\"", "catalogue-poster-step", 14);
    sheet_tells("\"https://www.service", "\"http://www.service", "catalogue-link-http", 18);
    sheet_tells("\"https://www.service", "\"www.service", "catalogue-link-address", 18);
    sheet_tells("[poster]", "[help]\ncontact = \"alo\"\n[poster]", "catalogue-role-unknown", 12);
}

#[test]
fn each_fault_of_a_text_is_told_at_its_line() {
    sheet_tells("(#declarer)", "(#declare)", "catalogue-link-anchor", 21);
    sheet_tells("logement.md#bail", "logement.md#bal", "catalogue-link-anchor", 21);
    sheet_tells("logement.md#bail", "logemnt.md#bail", "catalogue-link-sheet", 21);
    sheet_tells("logement.md#bail", "../logement.md", "catalogue-link-relative", 21);
    sheet_tells("logement.md#bail", "www.caf.fr", "catalogue-link-relative", 21);
    sheet_tells("(https://www.caf.fr/)", "(http://www.caf.fr/)", "catalogue-link-http", 21);
    sheet_tells("(https://www.caf.fr/)", "(https://caf/)", "catalogue-link-address", 21);
    sheet_tells("tel:3939", "tel:12", "catalogue-link-phone", 21);
    sheet_tells("mailto:a@b.fr", "mailto:ab.fr", "catalogue-link-mail", 21);
    sheet_tells("plan.png", "plans.png", "catalogue-image-missing", 23);
    sheet_tells("(plan.png)", "(<Grand Plan.png>)", "catalogue-image-name", 23);
    sheet_tells("plan.png", "faux.png", "catalogue-image-kind", 23);
    sheet_tells("{mairie}", "{mairi}", "catalogue-role-unknown", 30);
    sheet_tells("Sur place\n: {mairie} du lieu\n\n", "", "catalogue-step-online-only", 29);
    let online = "### Déclarer {#declarer cost=gratuit .online-only}\n";
    let files = || Files::new().change("sheets/deces.md", "### Déclarer {#declarer cost=gratuit}\n", online);
    let files = || files().change("sheets/deces.md", "Sur place\n: {mairie} du lieu\n\n", "");
    assert_eq!(files().told(), [(known("catalogue-step-no-helper"), "sheets/deces.md:29".to_owned())]);
    let helped = files().change("sheets/deces.md", "En ligne\n", "Se faire aider\n: {france_services}\n\nEn ligne\n");
    assert_eq!(helped.told(), []);
    let ways = "Sur place\n: {mairie} du lieu\n\nEn ligne\n: [le site](https://www.caf.fr/)\n";
    sheet_tells(ways, "", "catalogue-step-no-way", 27);
    let automatic = Files::new().change("sheets/deces.md", "deadline=24h from=constat", ".automatic");
    assert_eq!(automatic.change("sheets/deces.md", ways, "").told(), []);
}

#[test]
fn an_expired_sheet_is_refused_and_a_draft_is_warned() {
    let files = Files::new().change("sheets/logement.md", "2027-04-02", "2028-04-02");
    assert!(files.build_on(date(2027, 5, 21), false).0.is_some(), "the last day is still good");
    let after = date(2027, 5, 22);
    let (catalogue, told) = files.build_on(after, false);
    assert!(catalogue.is_none());
    assert!(told.iter().any(|d| d.code == "catalogue-expired" && d.place.as_ref().unwrap().line() == 7));
    let (catalogue, told) = files.build_on(after, true);
    assert!(catalogue.is_some());
    assert!(told.iter().all(|d| d.severity == Severity::Warning));
}

#[test]
fn file_names_must_be_addresses_of_their_own() {
    let named = |name: &str| Files::new().rename("sheets/logement.md", name).told();
    let first = |name: &str, code: &str| {
        let told = named(name);
        assert!(told.contains(&(known(code), format!("{name}:1"))), "{name}: {told:?}");
    };
    first("sheets/con.md", "catalogue-slug-reserved");
    first("sheets/kits.md", "catalogue-slug-reserved");
    first("sheets/Logement.md", "catalogue-slug-form");
    first("sheets/décès.md", "catalogue-slug-form");
    first("sheets/a b.md", "catalogue-slug-form");
    assert!(Files::new().add("sheets/deces.fr.md", SHEET).told().contains(&(known("catalogue-sheet-twice"), "sheets/deces.md:1".into())));
    let kit = Files::new().rename("kits/hopital.toml", "kits/Hôpital.toml").told();
    assert_eq!(kit, [(known("catalogue-slug-form"), "kits/Hôpital.toml:1".to_owned())]);
}

#[test]
fn codes_are_unique_and_a_translation_shares_its_own() {
    let told = Files::new().without("ledger.toml").change("sheets/logement.md", "\"t4\"", "\"d7\"").told();
    assert_eq!(told, [(known("catalogue-code-twice"), "sheets/logement.md:5".to_owned())]);
    let told = Files::new().change("sheets/logement.md", "code = \"t4\"\n", "").told();
    assert_eq!(told, [(known("catalogue-code-missing"), "sheets/logement.md:1".to_owned())]);
    let english = OTHER.replace("code = \"t4\"\n", "");
    let (catalogue, told) = Files::new().add("sheets/logement.en.md", &english).build();
    assert_eq!(told, []);
    assert_eq!(catalogue.unwrap().sheet("logement", "en").unwrap().code.as_deref(), Some("t4"));
    let told = Files::new().add("sheets/logement.en.md", &OTHER.replace("t4", "t5")).told();
    assert_eq!(told, [(known("catalogue-code-translation"), "sheets/logement.en.md:5".to_owned())]);
}

#[test]
fn a_kit_that_names_no_variant_takes_black_for_what_offices_copy_and_colour_for_the_rest() {
    for (publication, format, usual) in [
        ("clear", "", PaperVariant::Black),
        ("large", "", PaperVariant::Black),
        ("extra-large", "", PaperVariant::Black),
        ("checklist", "", PaperVariant::Black),
        ("booklet", "", PaperVariant::Black),
        ("leaflet", "", PaperVariant::Screen),
        ("poster", "format = \"a3\"\n", PaperVariant::Press),
    ] {
        let item = format!("publication = \"{publication}\"\n{format}");
        let from = "publication = \"poster\"\nformat = \"a4\"\nvariant = \"screen\"\n";
        let (catalogue, told) = Files::new().change("kits/hopital.toml", from, &item).build();
        assert_eq!(told, [], "{publication}");
        assert_eq!(catalogue.unwrap().kits[0].items[0].variant, usual, "{publication}");
        let named = format!("{item}variant = \"screen\"\n");
        let (catalogue, _) = Files::new().change("kits/hopital.toml", from, &named).build();
        assert_eq!(catalogue.unwrap().kits[0].items[0].variant, PaperVariant::Screen, "{publication}");
    }
}

#[test]
fn each_fault_of_a_kit_is_told_at_its_line() {
    let tells = |from: &str, to: &str, code: &str, line| file_tells("kits/hopital.toml", from, to, code, line);
    tells("venue = \"hopital\"", "venue = \"hopitale\"", "catalogue-venue-unknown", 2);
    tells("[\"deces\"]", "[\"deces\", \"dece\"]", "catalogue-kit-sheet", 3);
    tells("[\"deces\"]", "[\"deces\", \"deces\"]", "catalogue-kit-sheet-twice", 3);
    tells("publication = \"poster\"", "publication = \"postre\"", "catalogue-kit-publication", 5);
    tells("\"a4\"", "\"a5\"", "catalogue-kit-format", 6);
    tells("format = \"a4\"\n", "", "catalogue-kit-format", 5);
    tells("\"screen\"", "\"scren\"", "catalogue-kit-variant", 7);
    tells("\"screen\"", "\"noir\"\ninks = \"quadri\"", "catalogue-kit-inks", 8);
    tells("copies = {", "paper = \"\"\nsides = 3\ncopies = {", "toml-out-of-range", 9);
    tells("\"Accueil\" = 2", "\"Accueil\" = 2, \"Salon\" = 1", "catalogue-kit-delivery-missing", 8);
    tells("[[item]]", "[poster]\ncontact = \"alo\"\n[[item]]", "catalogue-role-unknown", 5);
    tells("[[item]]", "[[poster.actions]]\nstep = \"x\"\ntitle = \"y\"\n[[item]]", "catalogue-poster-step", 5);
    let copies = Files::new().change("kits/hopital.toml", "{ \"Accueil\" = 2 }", "{}").told();
    assert!(copies.contains(&(known("catalogue-kit-no-copies"), "kits/hopital.toml:8".into())), "{copies:?}");
    let delivery = Files::new().change("kits/hopital.toml", "to = \"Accueil\"", "to = \"Acueil\"").told();
    assert!(delivery.contains(&(known("catalogue-kit-delivery-unknown"), "kits/hopital.toml:10".into())), "{delivery:?}");
}

#[test]
fn a_kit_takes_the_sheets_of_its_venue_and_needs_one() {
    let files = || Files::new().change("kits/hopital.toml", "sheets = [\"deces\"]\n", "");
    assert_eq!(files().build().0.unwrap().kits[0].sheets, ["deces"]);
    let told = files().change("kits/hopital.toml", "venue = \"hopital\"", "venue = \"ehpad\"").told();
    assert_eq!(told, [(known("catalogue-kit-empty"), "kits/hopital.toml:1".to_owned())]);
}

#[test]
fn a_poster_in_a_kit_needs_a_code_and_a_kit_a_legal_notice() {
    let told = Files::new().without("ledger.toml").change("sheets/deces.md", "code = \"d7\"\n", "").told();
    assert!(told.contains(&(known("catalogue-kit-code"), "kits/hopital.toml:5".into())), "{told:?}");
    let told = Files::new().change("site.toml", "director = \"Le maire\"\n", "").told();
    assert!(told.contains(&(known("catalogue-kit-legal"), "site.toml:1".into())), "{told:?}");
    let told = Files::new().without("kits/hopital.toml").change("site.toml", "director = \"Le maire\"\n", "").told();
    assert_eq!(told, [(known("settings-no-director"), "site.toml:4".to_owned())]);
}

#[test]
fn a_kit_that_lists_nothing_has_the_usual_papers_of_its_venue() {
    let items = "[[item]]\npublication = \"poster\"\nformat = \"a4\"\nvariant = \"screen\"\ncopies = { \"Accueil\" = 2 }\n";
    let kit = |venue: &str, event: &str, items: &str| {
        let files = Files::new().change("kits/hopital.toml", items, "");
        let files = files.change("kits/hopital.toml", "venue = \"hopital\"", &format!("venue = \"{venue}\""));
        let (catalogue, told) = files.change("sheets/deces.md", "event = \"deces\"", &format!("event = \"{event}\"")).build();
        assert_eq!(told, [], "{venue}, {event}");
        catalogue.unwrap().kits.remove(0)
    };
    for venue in ["hopital", "ehpad"] {
        let kit = kit(venue, "deces", items);
        let said: Vec<_> = kit.items.iter().map(|item| (item.publication.as_str(), item.format.as_str(), item.hang.as_str())).collect();
        assert_eq!(said, [("leaflet", "", ""), ("poster", "a4", "Salon des familles")]);
        assert_eq!((kit.items[1].variant, kit.items[1].copies["Accueil"]), (PaperVariant::Press, 1));
        assert!(kit.note.contains("enveloppe"), "{}", kit.note);
    }
    for (venue, event) in [("mairie", "deces"), ("hopital", "naissance")] {
        let kit = kit(venue, event, items);
        let said: Vec<_> = kit.items.iter().map(|item| item.publication.as_str()).collect();
        assert_eq!(said, ["leaflet", "checklist", "large"]);
        assert_eq!(kit.note.is_empty(), event != "deces");
    }
    // A poster needs a code, whoever asks for it.
    let files = Files::new().without("ledger.toml").change("kits/hopital.toml", items, "");
    let told = files.change("sheets/deces.md", "code = \"d7\"\n", "").told();
    assert!(told.contains(&(known("catalogue-kit-code"), "kits/hopital.toml:2".into())), "{told:?}");
}

/// Law of 29 July 1881, article 15.
#[test]
fn a_private_venue_hangs_no_black_on_white() {
    let black = |private: &str| {
        let files = Files::new().change("kits/hopital.toml", "venue = \"hopital\"", &format!("venue = \"hopital\"\nprivate = {private}"));
        files.change("kits/hopital.toml", "variant = \"screen\"", "variant = \"noir\"").told()
    };
    let told = black("true");
    assert!(told.iter().any(|(code, place)| *code == known("catalogue-kit-private-black") && place.starts_with("kits/hopital.toml:")), "{told:?}");
    assert!(!black("false").iter().any(|(code, _)| *code == known("catalogue-kit-private-black")));
}

#[test]
fn a_site_must_name_roles_that_exist() {
    file_tells("site.toml", "\"allo\"", "\"alo\"", "catalogue-role-unknown", 14);
}

#[test]
fn editions_glossary_and_ledger_are_judged() {
    file_tells("editions/lille.toml", "59350", "5935", "catalogue-edition-insee", 2);
    file_tells("editions/lille.toml", "https://guides", "http://guides", "settings-base-url-http", 3);
    file_tells("editions/lille.toml", "fs.csv", "fs2.csv", "catalogue-edition-data", 4);
    file_tells("editions/lille.toml", "[place.mairie]", "[place.marie]", "catalogue-role-unknown", 5);
    file_tells("editions/lille.toml", "03 20", "03", "settings-phone", 6);
    file_tells("editions/lille.toml", "insee = \"59350\"\n", "", "toml-missing-key", 1);
    file_tells("glossary.toml", "\"APL\"", "\"Caf\"", "catalogue-term-twice", 5);
    file_tells("ledger.toml", "5b2e90c4d17f", "5b2e", "catalogue-ledger-fingerprint", 4);
    file_tells("ledger.toml", "\"d7\"", "\"D7\"", "catalogue-ledger-shape", 9);
    let told = Files::new().change("ledger.toml", "slug = \"deces\"", "slug = \"tout-autre\"").told();
    assert_eq!(told, [(known("catalogue-ledger-given"), "sheets/deces.md:5".to_owned())]);
}

/// The files, the first sheet called `slug` and its head changed; nothing else speaks of it.
fn renamed(slug: &str, from: &str, to: &str) -> Files {
    let files = Files::new().without("kits/hopital.toml").rename("sheets/deces.md", &format!("sheets/{slug}.md"));
    files.change(&format!("sheets/{slug}.md"), from, to)
}

/// A second run of the same code, under a later slug.
fn with_second_run(files: Files) -> Files {
    let second = LEDGER.replace("slug = \"deces\"", "slug = \"deuil\"").replace("2026-11-21", "2026-12-24");
    let first = LEDGER.to_owned();
    files.without("ledger.toml").add("ledger.toml", &format!("{first}\n{second}"))
}

#[test]
fn a_printed_code_follows_a_sheet_that_was_renamed() {
    assert_eq!(Files::new().change("ledger.toml", "slug = \"deces\"", "slug = \"deces-ancien\"").told(), []);
    // In a chain a → b → c, the last claims both.
    let chain = |old: &str| with_second_run(renamed("perte", "\"deces-ancien\"", old)).told();
    assert_eq!(chain("\"deces\", \"deuil\""), []);
    assert_eq!(chain("\"deuil\""), [(known("catalogue-ledger-redirect"), "sheets/perte.md:5".to_owned())]);
    assert_eq!(chain("\"autre\""), [(known("catalogue-ledger-given"), "sheets/perte.md:5".to_owned())]);
}

#[test]
fn a_printed_code_that_leads_astray_is_told_with_the_run_at_stake() {
    let one = |files: Files| {
        let told = files.build().1;
        let [diagnostic] = &told[..] else { panic!("{told:#?}") };
        let fact = |name: &str| diagnostic.facts.iter().find(|(n, _)| *n == name).map(|(_, v)| v.clone()).unwrap_or_default();
        let run = ["code", "kit", "edition", "day", "copies", "others"].map(fact);
        assert_eq!(run, ["d7", "hopital", "2026-11", "2026-11-21", "3 affiche-a4", "0"].map(str::to_owned));
        let place = diagnostic.place.as_ref().unwrap();
        (known(diagnostic.code), format!("{}:{}", place.source.name, place.line()), fact("cure"))
    };
    let told = |code: &str, place: &str, cure: &str| (known(code), format!("content/{place}"), cure.to_owned());
    // Deleted.
    let deleted = Files::new().without("kits/hopital.toml").without("sheets/deces.md");
    assert_eq!(one(deleted), told("catalogue-ledger-gone", "ledger.toml:9", "redirects = [\"deces\"]"));
    // Renamed without a word, or its code given to another: the same thing as far as one can see.
    let moved = renamed("perte", "", "");
    assert_eq!(one(moved), told("catalogue-ledger-given", "sheets/perte.md:5", "p2"));
    // The code taken out of the head, or changed.
    let lost = Files::new().without("kits/hopital.toml").change("sheets/deces.md", "code = \"d7\"\n", "").build().1;
    assert_eq!(lost.iter().map(|d| d.code).collect::<Vec<_>>(), ["catalogue-ledger-lost", "catalogue-code-missing"]);
    let changed = Files::new().change("sheets/deces.md", "\"d7\"", "\"k2\"");
    assert_eq!(one(changed), told("catalogue-ledger-lost", "sheets/deces.md:5", ""));
    // Given to another while its own sheet has a new one.
    let given = Files::new().change("sheets/deces.md", "\"d7\"", "\"k2\"").change("sheets/logement.md", "t4", "d7");
    let codes: Vec<_> = given.told();
    assert_eq!(codes, [
        (known("catalogue-ledger-lost"), "sheets/deces.md:5".to_owned()),
        (known("catalogue-ledger-given"), "sheets/logement.md:4".to_owned().replace(":4", ":5")),
    ]);
    // Two sheets have it: the one it was not printed for is told, whatever the order of the files.
    let both = Files::new().rename("sheets/logement.md", "sheets/a-louer.md").change("sheets/a-louer.md", "t4", "d7");
    let both = both.change("sheets/deces.md", "logement.md#bail", "a-louer.md#bail");
    assert_eq!(one(both), told("catalogue-ledger-given", "sheets/a-louer.md:5", "a2"));
}

#[test]
fn a_sheet_inherits_the_code_of_one_that_was_merged_into_it_when_it_has_its_own() {
    let merged = |code: &str| {
        let head = format!("{code}redirects = [\"deces\"]\nverified");
        let files = Files::new().without("kits/hopital.toml").without("sheets/deces.md");
        files.change("sheets/logement.md", "code = \"t4\"\nverified", &head)
    };
    let (catalogue, told) = merged("code = \"t4\"\n").build();
    assert_eq!(told, []);
    let catalogue = catalogue.unwrap();
    assert_eq!(catalogue.sheets[0].codes().collect::<Vec<_>>(), ["t4", "d7"]);
    // It has none of its own: it can carry the printed one.
    assert!(merged("").told().contains(&(known("catalogue-ledger-lost"), "ledger.toml:9".to_owned())));
    assert_eq!(merged("code = \"d7\"\n").told(), []);
    // Nobody else may take an inherited code.
    let third = OTHER.replace("\"t4\"", "\"d7\"");
    let told = merged("code = \"t4\"\n").add("sheets/tiers.md", &third).told();
    assert_eq!(told, [(known("catalogue-ledger-given"), "sheets/tiers.md:5".to_owned())]);
}

#[test]
fn a_translation_that_is_deleted_breaks_nothing_and_one_that_stays_alone_does() {
    let english = SHEET.replace("code = \"d7\"\n", "").replace("logement.md#bail", "logement.md");
    let files = || Files::new().without("kits/hopital.toml").add("sheets/deces.en.md", &english);
    assert_eq!(files().told(), []);
    let alone = files().without("sheets/deces.md").told();
    assert!(alone.contains(&(known("catalogue-ledger-lost"), "ledger.toml:9".to_owned())) || alone.iter().any(|(c, _)| *c == "catalogue-ledger-gone"), "{alone:?}");
}

#[test]
fn a_printed_code_is_never_proposed() {
    // « l » is no letter of a code: the first wish of « logement » would be g2.
    let ledger = LEDGER.replace("\"d7\"", "\"g2\"").replace("slug = \"deces\"", "slug = \"parti\"");
    let files = Files::new().without("ledger.toml").change("sheets/logement.md", "code = \"t4\"\n", "");
    let cure = |files: Files| {
        let told = files.build().1;
        let missing = told.iter().find(|d| d.code == "catalogue-code-missing").unwrap();
        missing.facts[0].1.clone()
    };
    let free = cure(Files(files.0.clone()));
    let ledger = ledger.replace("\"g2\"", &format!("\"{free}\""));
    assert_ne!(cure(files.add("ledger.toml", &ledger)), free);
}

#[test]
fn a_run_sealed_under_another_address_is_a_warning_for_each_address() {
    let run = |address: &str| LEDGER.replace("copies = ", &format!("address = \"{address}\"\ncopies = "));
    let ledger = [run("https://a.mairie.fr/"), run("https://guides.mairie.example/"), run("https://a.mairie.fr/")].join("\n");
    let files = Files::new().without("ledger.toml").add("ledger.toml", &ledger);
    let (catalogue, told) = files.build();
    assert!(catalogue.is_some());
    let [warning] = &told[..] else { panic!("{told:#?}") };
    assert_eq!((warning.code, warning.severity, warning.place.as_ref().unwrap().line()), (known("catalogue-ledger-address"), Severity::Warning, 6));
    assert_eq!(warning.facts[2].1, "hopital 2026-11 (2026-11-21), hopital 2026-11 (2026-11-21)");
    let told = Files::new().change("ledger.toml", "copies = ", "address = \"a.fr\"\ncopies = ").told();
    assert!(told.contains(&(known("settings-base-url"), "ledger.toml:6".to_owned())), "{told:?}");
}

#[test]
fn a_paper_may_be_followed_while_its_facts_are_those_of_its_sheet() {
    let outdated = |files: Files, facts: Option<&str>| {
        let catalogue = files.build().0.unwrap();
        let sheet = catalogue.sheet("deces", "fr").unwrap();
        let mut printed = catalogue.ledger.runs[0].sheets[0].clone();
        if facts.is_none() {
            printed.facts = Files::new().build().0.map(|old| old.facts(old.sheet("deces", "fr").unwrap(), None)).unwrap();
        }
        catalogue.outdated(&printed, sheet, "hopital").map(|changes| changes.into_iter().collect::<Vec<_>>())
    };
    assert_eq!(outdated(Files::new(), None), None);
    let deadline = Files::new().change("sheets/deces.md", "deadline=24h", "deadline=48h");
    assert_eq!(outdated(deadline, None), Some(vec![Matter::Deadline]));
    let phone = Files::new().change("contacts.toml", "39 39", "39 49");
    assert_eq!(outdated(phone, None), Some(vec![Matter::Phone]), "the number of the help is on every paper");
}

#[test]
fn no_sheet_at_all_is_an_error() {
    let files = Files::new().without("sheets/deces.md").without("sheets/logement.md").without("kits/hopital.toml");
    assert_eq!(files.without("ledger.toml").told(), [(known("catalogue-no-sheets"), String::new())]);
}

#[test]
fn a_fingerprint_covers_what_goes_in_and_nothing_else() {
    let prints = |files: Files| {
        let catalogue = files.build().0.unwrap();
        let of = |slug| catalogue.sheet(slug, "fr").unwrap().fingerprint;
        (of("deces"), of("logement"), catalogue.edition.fingerprint)
    };
    let base = prints(Files::new());
    assert_eq!(base, prints(Files::new().without("ledger.toml").without("kits/hopital.toml")));
    assert_eq!(base, prints(Files::new().change("contacts.toml", "\"Autre\"", "\"Autrui\"")), "nobody names it");
    let sheet = prints(Files::new().change("sheets/deces.md", "Texte", "Textes"));
    assert!(sheet.0 != base.0 && sheet.1 == base.1 && sheet.2 != base.2);
    for changed in [
        Files::new().change("contacts.toml", "39 39", "39 49"),
        Files::new().change("glossary.toml", "caisse", "caisses"),
        Files::new().change("site.toml", "1 place", "2 place"),
    ] {
        let changed = prints(changed);
        assert!(changed.0 != base.0 && changed.1 != base.1 && changed.2 != base.2);
    }
}

#[test]
fn a_thousand_sheets_without_codes_are_proposed_a_thousand_codes() {
    let mut files = Files::new().without("kits/hopital.toml").without("ledger.toml");
    for n in 0..1000 {
        files = files.add(&format!("sheets/logement-{n}.md"), &OTHER.replace("code = \"t4\"\n", ""));
    }
    let (catalogue, told) = files.build();
    assert!(catalogue.is_some());
    let cures: std::collections::BTreeSet<_> = told.iter().map(|d| d.facts[0].1.clone()).collect();
    assert_eq!((told.len(), cures.len()), (1000, 1000));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn no_file_makes_the_catalogue_panic(file in 0..8usize, at in 0.0..1.0f64, noise in "[\\[\\]{}=\"#.a0\n+é:()-]{0,12}", cut in 0..40usize) {
        let mut files = Files::new();
        let text = &mut files.0[file].1;
        let mut start = (at * text.len() as f64) as usize;
        while !text.is_char_boundary(start) { start -= 1; }
        let mut end = (start + cut).min(text.len());
        while !text.is_char_boundary(end) { end -= 1; }
        text.replace_range(start..end.max(start), &noise);
        let (catalogue, told) = files.build();
        prop_assert_eq!(catalogue.is_none(), told.iter().any(|d| d.severity == Severity::Error));
    }
}

#[test]
fn what_a_real_site_still_has_of_the_sample_is_told_line_by_line() {
    let told = |files: &Files| -> Vec<(String, String)> {
        let found = files.build().1.into_iter().filter(|found| found.code == "catalogue-sample");
        found
            .map(|found| (found.place.expect("a place").source.name.clone(), found.facts[0].1.to_string()))
            .collect()
    };
    assert_eq!(told(&Files::new()), [], "a specimen may have it");
    let real = Files::new().change("site.toml", "https://guides.mairie.example/", "https://guides.ville-reelle.fr/");
    let lines: Vec<String> = told(&real).into_iter().map(|(file, line)| format!("{file}: {line}")).collect();
    assert!(lines.contains(&"content/site.toml: phone = \"01 00 00 00 00\"".to_owned()), "{lines:?}");
    assert!(lines.contains(&"content/site.toml: email = \"a@mairie.example\"".to_owned()), "{lines:?}");
    assert!(!lines.iter().any(|line| line.contains("2 rue") && line.contains("Hôte")), "{lines:?}");
}
