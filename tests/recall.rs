//! Paper that was handed out is called back when, and only when, what it says that matters is no longer so. Seals a run,
//! changes the content, reads the letters.

#[path = "support/folder.rs"]
mod folder;
#[path = "support/printed.rs"]
mod printed;

use std::fs;
use std::sync::LazyLock;

use printed::{DATA, KIT_FILE, LEDGER, OTHER, Project, SHEET, TODAY, TOWN};
use serde_json::{Value, json};

const KIT: &str = r#"title = "Hôpital central"
venue = "hopital"
[[item]]
publication = "leaflet"
copies = { "Accueil" = 20, "Étage 2" = 5 }
[[item]]
publication = "leaflet"
variant = "noir"
copies = { "Accueil" = 10 }
[[item]]
publication = "checklist"
copies = { "Accueil" = 3 }
[[delivery]]
to = "Accueil"
address = "2 rue de l’Hôpital, 12345 Test"
[[delivery]]
to = "Étage 2"
address = "4 rue de l’Hôpital, 12345 Test"
"#;

/// A project with one run of two sheets, sealed once: tests copy it.
static SEALED: LazyLock<Project> = LazyLock::new(|| {
    let project = Project::new(KIT);
    project.change(OTHER, "owner = ", "venues = [\"hopital\"]\nowner = ");
    project.seal(&[]);
    project
});

/// The same with two towns, one of which has a run of its own.
static TOWNS: LazyLock<Project> = LazyLock::new(|| {
    let project = copy_of(&SEALED).with_towns();
    project.seal(&["--edition", "montbrun"]);
    project
});

fn copy_of(project: &Project) -> Project {
    let copy = Project(tempfile::tempdir().unwrap());
    folder::copy(&project.path("content"), &copy.path("content"));
    copy
}

/// What these tests ask of it.
trait Letters {
    fn sealed() -> Self;
    fn recall(&self, today: &str) -> (String, Value);
}

impl Letters for Project {
    fn sealed() -> Self {
        copy_of(&SEALED)
    }

    /// The letters, and what a machine is told.
    fn recall(&self, today: &str) -> (String, Value) {
        let letters = self.run(&["list", "--recall", "--today", today]);
        assert_eq!((letters.code, letters.err.as_str()), (0, ""), "{letters:?}");
        let said = self.run(&["list", "--recall", "--today", today, "--format", "json"]);
        assert_eq!((said.code, said.err.as_str()), (0, ""), "{said:?}");
        (letters.out, serde_json::from_str(&said.out).unwrap())
    }
}

/// Every sheet to call back, with its fate and what changed in it.
fn named(said: &Value) -> Vec<String> {
    let runs = said["recalls"].as_array().unwrap();
    let sheets = runs.iter().flat_map(|run| run["sheets"].as_array().unwrap());
    sheets
        .map(|sheet| {
            let text = |value: &Value| value.as_str().unwrap().to_owned();
            let changes: Vec<String> = sheet["changes"].as_array().unwrap().iter().map(|change| text(&change["text"])).collect();
            let expired = if sheet["expired"] == json!(true) { " expired" } else { "" };
            [&[format!("{} {}{expired}", text(&sheet["slug"]), text(&sheet["fate"]))][..], &changes].concat().join(" | ")
        })
        .collect()
}

#[test]
fn what_changed_is_named_and_nothing_else() {
    let sealed = Project::sealed();
    let (letters, said) = sealed.recall(TODAY);
    assert!(letters.starts_with("Aucun papier n’est à retirer : le tirage du registre est à jour"), "{letters}");
    assert_eq!((named(&said), &said["runs"]), (Vec::new(), &json!(1)));

    const CHANGED: &str = "un-proche-est-decede changed | ";
    for (file, from, to, sentence) in [
        (SHEET, "deadline=24h", "deadline=48h", "« Déclarer le décès » : le délai passe de 24 heures à 48 heures."),
        (SHEET, "from=constat", "from=deces", "« Déclarer le décès » : le délai ne part plus du même jour."),
        (SHEET, "coûte 2,76 €", "coûte 3 €", "« Déclarer le décès » : le montant passe de 2,76 € à 3 €."),
        (SHEET, "01 22 33 44 55", "01 22 33 44 66", "« Prévenir la banque » : le numéro de téléphone passe du 01 22 33 44 55 au 01 22 33 44 66."),
        (SHEET, "Service central, 11", "Service central, 12", "« Déclarer le décès » : l’adresse change. Avant : Service central, 11 rue de la Maison, 44000 Nantes. Maintenant : Service central, 12 rue de la Maison, 44000 Nantes."),
        (SHEET, "{#declarer cost=gratuit}", "{#declarer cost=payant}", "« Déclarer le décès » : le prix passe de « gratuit » à « payant »."),
        (SHEET, "{#banque cost=gratuit}", "{#banque cost=12€}", "« Prévenir la banque » : le prix passe de « gratuit » à « 12 € »."),
        (SHEET, "En 2026, un acte de plus coûte 2,76 €.", "Gardez un acte de plus.", "« Déclarer le décès » : ce montant ne vaut plus, 2,76 €."),
        (SHEET, "### Prévenir", "Appelez aussi le 01 22 33 44 77.\n\n### Prévenir", "« Déclarer le décès » : un numéro de téléphone s’ajoute, 01 22 33 44 77."),
    ] {
        let project = Project::sealed();
        project.change(file, from, to);
        let (letters, said) = project.recall(TODAY);
        let wanted = sentence.to_owned();
        // Both steps hold the deadline of their phase.
        let all = if from.starts_with("deadline") || from.starts_with("from") {
            let other = sentence.replace("Déclarer le décès", "Prévenir la banque");
            format!("{CHANGED}{other} | {wanted}")
        } else {
            format!("{CHANGED}{wanted}")
        };
        assert_eq!(named(&said), [all], "{to}");
        let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(words(&letters).contains(&wanted) && !letters.contains("Je pars de chez mes parents"), "{letters}");
    }
}

#[test]
fn other_words_call_nothing_back() {
    let project = Project::sealed();
    project.change(SHEET, "Apportez une pièce", "Prenez une pièce");
    project.change(SHEET, "Un proche est décédé", "Un proche est mort");
    project.change(SHEET, "review_by = 2027-05-21", "review_by = 2027-10-01");
    assert_eq!(named(&project.recall(TODAY).1), Vec::<String>::new());
}

#[test]
fn a_contact_that_changed_calls_back_every_sheet_that_sends_to_it() {
    let project = Project::sealed();
    project.change("content/contacts.toml", "39 39", "39 19");
    let said = project.recall(TODAY).1;
    let help = "Le contact pour être aidé : le numéro de téléphone passe du 39 39 au 39 19.";
    assert_eq!(named(&said)[0], format!("je-pars changed | {help}"));
    assert_eq!(named(&said).len(), 2, "{said}");
    assert!(named(&said).iter().all(|sheet| sheet.contains(help)), "{said}");
}

#[test]
fn a_sheet_that_was_deleted_merged_or_is_expired_is_named() {
    let project = Project::sealed();
    fs::remove_file(project.path(SHEET)).unwrap();
    // A build refuses this project; the letters do not wait for it.
    assert_eq!(project.run(&["check", "--today", TODAY]).code, 1);
    let (letters, said) = project.recall(TODAY);
    assert_eq!(named(&said), ["un-proche-est-decede gone"]);
    assert_eq!(said["recalls"][0]["sheets"][0]["instead"], Value::Null);
    assert!(letters.contains("[ ] un-proche-est-decede") && letters.contains("Cette fiche n’existe plus."), "{letters}");

    project.change(OTHER, "owner = ", "redirects = [\"un-proche-est-decede\"]\nowner = ");
    let (letters, said) = project.recall(TODAY);
    assert_eq!(named(&said), ["un-proche-est-decede merged"]);
    assert_eq!(said["recalls"][0]["sheets"][0]["instead"]["slug"], "je-pars");
    assert!(letters.contains("partie d’une autre") && letters.contains("« Je pars de chez mes parents »,"), "{letters}");

    // The other one lasts three months more.
    let project = Project::sealed();
    assert_eq!(named(&project.recall("2027-05-21").1), Vec::<String>::new());
    let (letters, said) = project.recall("2027-05-22");
    assert_eq!(named(&said), ["un-proche-est-decede same expired"]);
    assert!(letters.contains("à retirer après le 21 mai 2027.") && letters.contains("en cours de relecture"), "{letters}");
    assert!(!letters.contains("Je pars"), "{letters}");
}

#[test]
fn a_sheet_that_was_renamed_is_the_same_paper() {
    let project = Project::sealed();
    fs::rename(project.path(SHEET), project.path("content/sheets/deuil.md")).unwrap();
    project.change("content/sheets/deuil.md", "owner = ", "redirects = [\"un-proche-est-decede\"]\nowner = ");
    assert_eq!(named(&project.recall(TODAY).1), Vec::<String>::new());
    project.change("content/sheets/deuil.md", "deadline=24h", "deadline=2d");
    let said = project.recall(TODAY).1;
    assert!(named(&said)[0].ends_with("« Déclarer le décès » : le délai passe de 24 heures à 2 jours."), "{said}");
}

#[test]
fn a_letter_is_ready_to_send_to_each_place() {
    let project = Project::sealed();
    project.change(SHEET, "deadline=24h", "deadline=48h");
    let (letters, said) = project.recall(TODAY);
    let each: Vec<&str> = letters.split(&"-".repeat(80)).collect();
    assert_eq!(each.len(), 2, "{letters}");
    let print = &said["recalls"][0]["sheets"][0]["fingerprint"].as_str().unwrap();
    let print = format!("« Édition 2026-11, empreinte {} {} »", &print[..4], &print[4..]);
    for (letter, to, address, copies) in [
        (each[0], "\nAccueil\nHôpital central\n", "\n2 rue de l’Hôpital, 12345 Test\n", "aide-mémoire A4 : 3, feuillet A5 : 30\n"),
        (each[1], "\nÉtage 2\nHôpital central\n", "\n4 rue de l’Hôpital, 12345 Test\n", "feuillet A5 : 5\n"),
    ] {
        let from = "Mairie de Test\n1 place de la Mairie, 12345 Test\nTéléphone : 01 23 45 67 89\n";
        let object = "Objet : papiers à retirer, au plus tard le 29 novembre 2026\n";
        for words in [
            from, to, address, "\nLe 22 novembre 2026\n", object, "\nBonjour,\n", "[ ] Un proche est décédé\n", &*print,
            "Commandé le 22 novembre 2026\n", copies, "https://guides.mairie-test.fr/q/d7/", "recyclage", "contact@mairie-test.fr",
        ] {
            assert!(letter.contains(words), "{words}\n{letter}");
        }
        assert!(letter.lines().all(|line| line.chars().count() <= 80), "{letter}");
        for sentence in letter.split(['.', '?', ':']).flat_map(|part| part.split("\n\n")) {
            assert!(sentence.split_whitespace().count() < 25, "{sentence}");
        }
    }
    let plain = project.run(&["list", "--recall", "--plain", "--today", TODAY]).out;
    assert!(!plain.contains("---") && plain.contains("Papiers à retirer\n\n[ ]"), "{plain}");
    let english = project.run(&["--lang", "en", "list", "--recall", "--today", TODAY]).out;
    assert!(english.contains("the deadline goes from 24 hours to 48 hours."), "{english}");
    assert!(english.contains("Copies: checklist A4: 3") || english.contains("leaflet A5: 30"), "{english}");
}

#[test]
fn each_place_of_a_run_gets_its_letter_whatever_became_of_the_kit() {
    let project = Project::sealed();
    project.change(SHEET, "deadline=24h", "deadline=48h");
    let kit = project.text(KIT_FILE);
    let (as_ordered, _) = project.recall(TODAY);
    // A place that no longer orders, another that has moved.
    let fewer = kit.replace(", \"Étage 2\" = 5", "").split("[[delivery]]\nto = \"Étage 2\"").next().unwrap().to_owned();
    project.write(KIT_FILE, &fewer);
    assert_eq!(project.recall(TODAY).0, as_ordered);
    project.write(KIT_FILE, &fewer.replace("2 rue de l’Hôpital", "8 quai des Soins"));
    assert_eq!(project.recall(TODAY).0, as_ordered.replace("2 rue de l’Hôpital", "8 quai des Soins"));

    fs::remove_file(project.path(KIT_FILE)).unwrap();
    let (letters, said) = project.recall(TODAY);
    assert_eq!(letters, as_ordered.replace("Hôpital central", "Kit « hopital »"));
    assert_eq!((&said["recalls"][0]["kit"], &said["recalls"][0]["title"]), (&json!("hopital"), &Value::Null));

    project.write(KIT_FILE, "title = ");
    let said = project.run(&["list", "--recall", "--today", TODAY]);
    assert!(said.code == 1 && said.out.is_empty() && said.err.contains(KIT_FILE), "{said:?}");
}

#[test]
fn two_runs_of_a_kit_write_to_every_place_that_either_went_to() {
    let project = Project::sealed();
    let kit = project.text(KIT_FILE);
    project.write(KIT_FILE, &kit.replace("Étage 2", "Étage 3"));
    assert_eq!(project.run(&["seal", "hopital", "--today", "2026-11-23"]).code, 0);
    project.change(SHEET, "deadline=24h", "deadline=48h");
    let (letters, _) = project.recall("2026-11-24");
    let each: Vec<&str> = letters.split(&"-".repeat(80)).collect();
    assert_eq!(each.len(), 3, "{letters}");
    for (letter, to, days, copies) in [
        (each[0], "\nAccueil\n", "Commandé le 22 novembre 2026, 23 novembre 2026\n", "feuillet A5 : 60\n"),
        (each[1], "\nÉtage 3\n", "Commandé le 23 novembre 2026\n", "feuillet A5 : 5\n"),
        (each[2], "\nÉtage 2\n", "Commandé le 22 novembre 2026\n", "feuillet A5 : 5\n"),
    ] {
        assert!([to, days, copies].iter().all(|words| letter.contains(words)), "{to}{letter}");
    }
}

#[test]
fn a_run_of_before_the_ledger_had_places_is_asked_of_the_kit_and_what_it_no_longer_says_is_told() {
    let project = Project::sealed();
    project.change(SHEET, "deadline=24h", "deadline=48h");
    let ledger = project.text(LEDGER);
    let (before, after) = (ledger.find("[[run.place]]").unwrap(), ledger.find("[[run.sheet]]").unwrap());
    project.write(LEDGER, &format!("{}{}", &ledger[..before], &ledger[after..]));
    let kit = project.text(KIT_FILE);
    project.write(KIT_FILE, kit.split("[[delivery]]").next().unwrap());
    let (letters, _) = project.recall(TODAY);
    assert!(letters.contains("\nHôpital central\n\nLe 22") && letters.contains("pour : Accueil, Étage 2."), "{letters}");
    assert!(letters.contains("aide-mémoire A4 : 3, feuillet A5 : 35"), "{letters}");

    // A kit that was changed since does not say what was ordered where.
    let told = || {
        let letters = project.run(&["list", "--recall", "--today", TODAY]);
        let said = project.run(&["list", "--recall", "--today", TODAY, "--format", "json"]);
        let is_told = |err: &str| err.contains("a changé depuis le tirage du 2026-11-22 (6 aide-memoire-a4, 70 feuillet-a5)");
        assert!(letters.code == 0 && is_told(&letters.err) && is_told(&said.err), "recall-kit-changed: {letters:?}");
        (letters.out, serde_json::from_str::<Value>(&said.out).unwrap())
    };
    project.write(KIT_FILE, &kit.replace("= 20", "= 60"));
    let (letters, said) = told();
    assert!(!letters.contains("Exemplaires"), "{letters}");
    assert_eq!(said["recalls"][0]["deliveries"][0]["copies"], Value::Null);
    assert_eq!(said["recalls"][0]["copies"], json!({ "aide-memoire-a4": 6, "feuillet-a5": 70 }));

    fs::remove_file(project.path(KIT_FILE)).unwrap();
    assert!(told().0.contains("\nKit « hopital »\n"));
}

#[test]
fn a_later_run_takes_the_place_of_the_old_paper() {
    let project = Project::sealed();
    project.change(SHEET, "deadline=24h", "deadline=48h");
    assert_eq!(project.run(&["seal", "hopital", "--today", "2026-12-24"]).code, 0);
    let (letters, said) = project.recall("2026-12-24");
    assert_eq!(said["recalls"].as_array().unwrap().len(), 1, "{said}");
    let newer = &said["recalls"][0]["sheets"][0]["newer"];
    let print = newer["fingerprint"].as_str().unwrap();
    assert_ne!(print, said["recalls"][0]["sheets"][0]["fingerprint"]);
    assert!(letters.contains(&format!("Les papiers déjà commandés : « Édition 2026-11, empreinte {} {} »", &print[..4], &print[4..])), "{letters}");
    // The same papers, ordered twice, are one line to tick.
    let ledger = project.text(LEDGER);
    let first = ledger.split("\n[[run]]").next().unwrap();
    project.write(LEDGER, &format!("{ledger}\n{}", first.replace("date = 2026-11-22", "date = 2026-11-25")));
    let (letters, _) = project.recall("2026-12-24");
    let letter = letters.split(&"-".repeat(80)).next().unwrap();
    assert_eq!(letter.matches("[ ] ").count(), 1, "{letter}");
    assert!(letter.contains("Commandé le 22 novembre 2026, 25 novembre 2026") && letter.contains("feuillet A5 : 60"), "{letter}");
}

#[test]
fn what_cannot_be_compared_is_told_and_what_does_not_matter_is_not() {
    let project = Project::sealed();
    project.change(SHEET, "deadline=24h", "deadline=48h");
    // Errors that `check` tells, and that change no fact.
    project.change(OTHER, "Chez le bailleur", "Chez le [bailleur](absent.md)");
    assert_eq!(project.run(&["check", "--today", TODAY]).code, 1);
    assert_eq!(named(&project.recall(TODAY).1).len(), 1);
    for (file, from, to, words) in [
        (SHEET, "deadline=48h", "deadline=48q", "un-proche-est-decede.md:17"),
        (SHEET, "{allo}", "{alo}", "« alo »"),
        ("content/contacts.toml", "[allo]", "[allo", "contacts.toml:1"),
        (LEDGER, "kit = \"hopital\"", "", "ledger.toml"),
    ] {
        let spoilt = copy_of(&project);
        spoilt.change(file, from, to);
        let said = spoilt.run(&["list", "--recall", "--today", TODAY]);
        assert!(said.code == 1 && said.out.is_empty() && said.err.contains(words), "{words}: {said:?}");
    }
}

#[test]
fn a_ledger_that_is_not_there_calls_nothing_back() {
    let project = Project::sealed();
    fs::remove_file(project.path(LEDGER)).unwrap();
    let (letters, said) = project.recall(TODAY);
    assert!(letters.contains("ne contient aucun tirage"), "{letters}");
    assert_eq!(said, json!({ "today": TODAY, "remove_by": "2026-11-29", "runs": 0, "recalls": [] }));
}

/// The kits at stake with their editions, and what each was compared with.
fn at_stake(said: &Value) -> Vec<String> {
    let runs = said["recalls"].as_array().unwrap().iter();
    let text = |value: &Value| value.as_str().unwrap_or("-").to_owned();
    runs.map(|run| [&run["kit"], &run["edition"], &run["compared_with"]].map(text).join(" ")).collect()
}

#[test]
fn the_papers_of_a_town_are_held_to_its_own_town_hall_and_publisher() {
    let project = copy_of(&TOWNS);
    assert_eq!(at_stake(&project.recall(TODAY).1), Vec::<String>::new());
    project.change(DATA, "01 00 00 00 11", "01 00 00 00 13");
    let (letters, said) = project.recall(TODAY);
    assert_eq!(at_stake(&said), ["hopital montbrun-2026-11 montbrun"]);
    let phone = "Le contact pour être aidé : le numéro de téléphone passe du 01 00 00 00 11 au 01 00 00 00 13.";
    assert_eq!(named(&said), ["je-pars", "un-proche-est-decede"].map(|slug| format!("{slug} changed | {phone}")));
    assert_eq!(said["recalls"][0]["sheets"][1]["instead"]["address"], "https://guides.mairie-test.fr/montbrun/q/d7/");
    for words in [
        "Mairie de Montbrun\n3 place du Marché, 00100 Montbrun\nTéléphone : 01 00 00 00 12\n", "\nÉtage 2\nHôpital central\n",
        "« Édition montbrun-2026-11, empreinte", "https://guides.mairie-test.fr/montbrun/q/d7/", "contact@montbrun-test.fr",
    ] {
        assert!(letters.contains(words), "{words}\n{letters}");
    }
    assert!(!letters.contains("Mairie de Test"), "{letters}");

    // The nation's publisher is not the town's, and its contacts are.
    let project = copy_of(&TOWNS);
    project.change("content/site.toml", "01 23 45 67 89", "01 23 45 67 99");
    assert_eq!(at_stake(&project.recall(TODAY).1), ["hopital 2026-11 -"]);
    project.change("content/contacts.toml", "39 39", "39 19");
    let (letters, said) = project.recall(TODAY);
    assert_eq!(at_stake(&said), ["hopital 2026-11 -", "hopital montbrun-2026-11 montbrun"]);
    // Two places, each with a letter from either publisher.
    let from = |publisher: &str| letters.split(&"-".repeat(80)).filter(|letter| letter.trim_start().starts_with(publisher)).count();
    assert_eq!((from("Mairie de Test\n"), from("Mairie de Montbrun\n")), (2, 2), "{letters}");

    let project = copy_of(&TOWNS);
    project.change(TOWN, "[publisher]", "[place.mairie]\naddress = \"5 place du Marché, 00100 Montbrun\"\n[publisher]");
    assert!(named(&project.recall(TODAY).1)[0].contains("Maintenant : 5 place du Marché, 00100 Montbrun."));
}

#[test]
fn papers_of_a_town_that_is_gone_are_held_to_the_national_contacts_and_that_is_said() {
    let project = copy_of(&TOWNS);
    // What is wrong in a town that nothing was printed for does not matter.
    project.write("content/editions/valfleury.toml", "name = ");
    assert_eq!(project.recall(TODAY).1["runs"], json!(2));
    let town = project.text(TOWN);
    project.write(TOWN, "name = ");
    let said = project.run(&["list", "--recall", "--today", TODAY]);
    assert!(said.code == 1 && said.out.is_empty() && said.err.contains(TOWN), "{said:?}");
    project.write(TOWN, &town);
    project.change(DATA, "role,name", "rôle,nom");
    let said = project.run(&["list", "--recall", "--today", TODAY]);
    assert!(said.code == 1 && said.out.is_empty() && said.err.contains(DATA), "{said:?}");
    fs::remove_file(project.path(TOWN)).unwrap();
    let said = project.run(&["list", "--recall", "--today", TODAY, "--format", "json"]);
    assert!(said.code == 0 && said.err.contains("comparés aux contacts nationaux"), "recall-edition: {said:?}");
    assert!(said.err.contains(LEDGER) && said.err.contains("content/editions/montbrun.toml"), "{said:?}");
    let said: Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(at_stake(&said), ["hopital montbrun-2026-11 -"]);
    assert!(named(&said)[0].contains("ce numéro de téléphone ne sert plus, 01 00 00 00 11"), "{said}");
}
