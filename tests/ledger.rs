//! Permanence: what was printed leads somewhere for ever. Seals, then breaks the content in every way that would break
//! a paper already handed out.

#[path = "support/printed.rs"]
mod printed;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use printed::{DATA, KIT_FILE, LEDGER, OTHER, Project, SHEET, Said, TODAY, TOWN, plain, said};

const KIT: &str = r#"title = "Hôpital « central » \"A\""
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
"#;

/// What these tests ask of it.
trait Permanence {
    fn fresh() -> Self;
    fn sealed() -> Self;
    fn page(&self, path: &str) -> String;
    fn refused(&self) -> String;
    fn content(&self) -> BTreeMap<PathBuf, Vec<u8>>;
}

impl Permanence for Project {
    fn fresh() -> Self {
        Self::new(KIT)
    }

    /// With one run in its ledger.
    fn sealed() -> Self {
        let project = Self::fresh();
        project.seal(&[]);
        project
    }

    /// Publishes the pages alone, and gives one with its spaces made ordinary.
    fn page(&self, path: &str) -> String {
        let said = self.run(&["build", "--only", "page", "--out", "site", "--today", TODAY]);
        assert_eq!(said.code, 0, "{said:?}");
        plain(&self.text(&format!("site/{path}")))
    }

    /// What a build says when it is refused.
    fn refused(&self) -> String {
        let said = self.run(&["check", "--today", TODAY]);
        assert_eq!(said.code, 1, "{said:?}");
        said.out + &said.err
    }

    fn content(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        fn walk(folder: &Path, out: &mut BTreeMap<PathBuf, Vec<u8>>) {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    walk(&path, out);
                } else {
                    out.insert(path.clone(), fs::read(&path).unwrap());
                }
            }
        }
        let mut out = BTreeMap::new();
        walk(&self.path("content"), &mut out);
        out
    }
}

#[test]
fn a_sealed_run_is_in_the_ledger_with_what_the_paper_says() {
    let project = Project::fresh();
    let before = project.content();
    let said = project.seal(&[]);
    for words in ["« hopital »", "le 22 novembre 2026", "feuillet-a5", "35", "aide-memoire-a4", "q/d7/", "git add content/ledger.toml"] {
        assert!(said.out.contains(words), "{words}: {}", said.out);
    }
    let ledger = project.text(LEDGER);
    for line in [
        "[[run]]\nedition = \"2026-11\"\ndate = 2026-11-22\nfingerprint = \"",
        "\nkit = \"hopital\"\naddress = \"https://guides.mairie-test.fr/\"\n",
        "\ncopies = { \"aide-memoire-a4\" = 3, \"feuillet-a5\" = 35 }\n[[run.place]]\nto = \"Accueil\"\n",
        "\n[[run.sheet]]\nslug = \"un-proche-est-decede\"\ncode = \"d7\"\n",
        "\nreview_by = 2027-05-21\nfacts = { ",
        "\"declarer.deadline\" = \"24h\", \"declarer.from\" = \"constat\", \"declarer.phone\" = \"39 39\"",
    ] {
        assert!(ledger.contains(line), "{line}\n{ledger}");
    }
    let mut after = project.content();
    after.remove(&project.path(LEDGER));
    after.remove(&project.path("content/.ledger.toml.jalon-lock"));
    assert_eq!(after, before, "nothing else is touched");
}

#[test]
fn a_kit_s_own_phone_is_a_fact_of_its_paper() {
    let project = Project::fresh();
    let contacts = project.text("content/contacts.toml");
    let more = "\n[accueil]\nname = \"Accueil\"\nphone = \"01 23 45 67 11\"\nprice = \"prix d’un appel\"\nsource = \"Accueil\"\nverified = 2026-11-21\n";
    project.write("content/contacts.toml", &format!("{contacts}{more}"));
    project.write(KIT_FILE, &format!("{KIT}\n[poster]\ncontact = \"accueil\"\n"));
    project.seal(&[]);
    let ledger = project.text("content/ledger.toml");
    assert!(ledger.contains("\"kit.phone\" = \"01 23 45 67 11\""), "{ledger}");
    project.change("content/contacts.toml", "67 11", "67 12");
    let said = project.run(&["build", "--today", TODAY]);
    assert_eq!(said.code, 0, "{said:?}");
    let page = project.text("dist/q/d7/index.html");
    assert!(page.contains("Ne vous fiez plus"), "{page}");
    // The sheet's own papers are as good as they were.
    assert!(page.contains("toujours valable"), "{page}");
}

#[test]
fn a_build_never_writes_under_content() {
    let project = Project::sealed();
    let before = project.content();
    assert_eq!(project.run(&["build", "--today", TODAY]).code, 0);
    assert_eq!(project.run(&["check", "--today", TODAY]).code, 0);
    assert_eq!(project.content(), before);
}

#[test]
fn content_that_would_break_a_printed_code_fails_and_names_the_run() {
    const RUN: &str =
        "Tirage en jeu : kit « hopital », édition 2026-11, commandé le 2026-11-22 : 3 aide-memoire-a4, 35 feuillet-a5.";
    let told = |project: &Project, place: &str, cure: &str| {
        let told = project.refused();
        assert!(told.contains(&format!("Erreur  {place}")), "{place}\n{told}");
        assert!(told.contains(RUN) && told.contains(cure), "{told}");
    };
    // The kit takes the sheets of its venue: another one keeps it whole.
    let project = || {
        let project = Project::sealed();
        project.change(OTHER, "owner = ", "venues = [\"hopital\"]\nowner = ");
        project
    };
    let deleted = project();
    fs::remove_file(deleted.path(SHEET)).unwrap();
    told(&deleted, "content/ledger.toml:16:8", "redirects = [\"un-proche-est-decede\"] (et,");

    let renamed = project();
    fs::rename(renamed.path(SHEET), renamed.path("content/sheets/deuil.md")).unwrap();
    told(&renamed, "content/sheets/deuil.md:5:8", "redirects = [\"un-proche-est-decede\"]");
    renamed.change("content/sheets/deuil.md", "owner = ", "redirects = [\"un-proche-est-decede\"]\nowner = ");
    assert!(renamed.page("q/d7/index.html").contains("href=\"../../deuil/index.html\""));
    assert!(renamed.text("site/un-proche-est-decede/index.html").contains("href=\"../deuil/index.html\""));

    let given = project();
    given.change(SHEET, "code = \"d7\"", "code = \"k2\"");
    given.change(OTHER, "code = \"t4\"", "code = \"d7\"");
    told(&given, "content/sheets/je-pars.md:5:8", "Donnez à cette fiche un autre code");
    told(&given, "content/sheets/un-proche-est-decede.md:5:8", "code = \"d7\"");

    let taken_out = project();
    taken_out.change(SHEET, "code = \"d7\"\n", "");
    told(&taken_out, "content/ledger.toml:16:8", "code = \"d7\"");
}

#[test]
fn the_page_behind_a_code_says_which_papers_may_still_be_followed() {
    let project = Project::fresh();
    let never_sealed = project.page("q/d7/index.html");
    assert!(never_sealed.contains("Édition 2026-11, empreinte") && never_sealed.contains("À retirer après le 21 mai 2027"));
    assert!(!never_sealed.contains("Commandée le"), "{never_sealed}");
    assert!(never_sealed.contains("Appelez le <a ") && never_sealed.contains("(Allô Service Public, prix d’un appel)."), "whom to call: {never_sealed}");

    project.seal(&[]);
    let good = "Ce papier est toujours valable jusqu’au 21 mai 2027.";
    let bad = "Ne vous fiez plus à ce papier : utilisez la fiche en ligne.";
    let same = project.page("q/d7/index.html");
    let print = project.text(LEDGER).split("code = \"d7\"\nfingerprint = \"").nth(1).unwrap()[..8].to_owned();
    assert!(same.contains(&format!("Édition 2026-11, empreinte {} {}", &print[..4], &print[4..])), "{same}");
    assert!(same.contains("Commandée le 22 novembre 2026") && same.contains(good) && !same.contains(bad));
    assert!(!same.contains("<script") && !same.contains("http-equiv=\"refresh\""));

    // Other words, the same facts.
    project.change(SHEET, "une pièce d’identité", "votre pièce d’identité");
    let reworded = project.page("q/d7/index.html");
    assert!(reworded.contains(good) && !reworded.contains(bad), "{reworded}");
    assert_eq!(reworded.matches("<h3").count(), 2, "the current edition stands beside the sealed one");

    project.change(SHEET, "deadline=24h", "deadline=48h");
    project.change("content/contacts.toml", "39 39", "39 19");
    let changed = project.page("q/d7/index.html");
    assert!(changed.contains(bad), "{changed}");
    assert!(changed.contains("Ce qui a changé depuis : un délai, un numéro de téléphone."), "{changed}");

    // A second run, then two days of one edition in one entry, the newest first.
    assert_eq!(project.run(&["seal", "hopital", "--today", "2026-12-24"]).code, 0);
    assert_eq!(project.run(&["seal", "hopital", "--today", "2027-01-05"]).code, 0);
    let twice = project.page("q/d7/index.html");
    let place = |words: &str| twice.find(words).unwrap_or_else(|| panic!("{words}\n{twice}"));
    assert!(place("Commandée le 24 décembre 2026, 5 janvier 2027") < place("Commandée le 22 novembre 2026"));
    assert_eq!(twice.matches("<h3").count(), 2);
}

#[test]
fn a_merged_sheet_keeps_its_printed_page() {
    let project = Project::sealed();
    fs::remove_file(project.path(SHEET)).unwrap();
    project.change(OTHER, "owner = ", "venues = [\"hopital\"]\nredirects = [\"un-proche-est-decede\"]\nowner = ");
    let page = project.page("q/d7/index.html");
    assert!(page.contains("href=\"../../je-pars/index.html\"") && page.contains("fait maintenant partie de celle-ci"), "{page}");
    assert!(page.contains("Ne vous fiez plus à ce papier"), "{page}");
    assert!(project.path("site/q/t4/index.html").is_file() && project.path("site/un-proche-est-decede/index.html").is_file());
}

#[test]
fn a_changed_domain_is_a_warning_that_names_the_runs() {
    let project = Project::sealed();
    project.change("content/site.toml", "guides.mairie-test.fr", "guides.ville-test.fr");
    let said = project.run(&["check", "--today", TODAY]);
    let told = said.out + &said.err;
    assert_eq!(said.code, 0, "{told}");
    assert!(told.contains("https://guides.mairie-test.fr/") && told.contains("hopital 2026-11 (2026-11-22)"), "{told}");
    assert!(told.contains("Gardez cet ancien nom de domaine"), "{told}");
}

#[test]
fn what_could_not_be_printed_is_not_sealed() {
    let refused = |change: &dyn Fn(&Project), arguments: &[&str], words: &str| {
        let project = Project::fresh();
        change(&project);
        let said = project.run(arguments);
        assert_eq!(said.code, 1, "{words}: {said:?}");
        assert!(said.err.contains(words), "{words}: {}", said.err);
        assert!(!project.path(LEDGER).exists(), "{words}");
    };
    let seal = ["seal", "hopital", "--today", TODAY];
    let site = "content/site.toml";
    refused(&|p| p.change(site, "mairie-test.fr/", "mairie.example/"), &seal, "content/site.toml:2:12");
    refused(&|_| {}, &["seal", "hospital", "--today", TODAY], "Vouliez-vous écrire « hopital » ?");
    refused(&|p| p.change(SHEET, "code = \"d7\"\n", ""), &seal, "n’a pas de code : son papier");
    refused(&|_| {}, &["seal", "hopital", "--today", "2028-01-01"], "devait être relue avant");
    refused(&|p| p.change(OTHER, "summary", "sumary"), &seal, "« sumary »");
    // Only making the kit tells it.
    let text = "publication = \"text\"\n";
    refused(&|p| p.change(KIT_FILE, "publication = \"checklist\"\n", text), &seal, "hopital.toml");
}

#[test]
fn seals_at_once_all_land_and_a_second_one_the_same_day_is_said() {
    let project = Project::fresh();
    project.write(LEDGER, "# Nos tirages.\r\n# Ne rien retirer.");
    let seals: Vec<_> = (0..3)
        .map(|_| {
            let mut command = project.command(&["seal", "hopital", "--today", TODAY]);
            command.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped()).spawn().unwrap()
        })
        .collect();
    let said: Vec<Said> = seals.into_iter().map(|seal| said(seal.wait_with_output().unwrap())).collect();
    assert!(said.iter().all(|said| said.code == 0), "{said:?}");
    assert_eq!(said.iter().filter(|said| said.err.contains("déjà inscrit")).count(), 2, "{said:?}");
    let ledger = project.text(LEDGER);
    assert!(ledger.starts_with("# Nos tirages.\r\n# Ne rien retirer.\r\n\r\n[[run]]\r\n"), "{ledger:?}");
    assert_eq!(ledger.matches("[[run]]\r\n").count(), 3);
    assert_eq!(ledger.matches('\n').count(), ledger.matches("\r\n").count());
    assert_eq!(project.run(&["check", "--today", TODAY]).code, 0);
}

#[cfg(unix)]
#[test]
fn a_ledger_that_may_not_be_written_is_left_as_it_is() {
    use std::os::unix::fs::PermissionsExt;
    let project = Project::sealed();
    let before = project.text(LEDGER);
    let mode = |mode| fs::set_permissions(project.path(LEDGER), fs::Permissions::from_mode(mode)).unwrap();
    mode(0o444);
    let seal = ["seal", "hopital", "--today", TODAY];
    let said = project.run(&seal);
    assert_eq!(said.code, 1, "{said:?}");
    assert!(said.err.contains("protégé contre l’écriture"), "{}", said.err);
    assert_eq!(project.text(LEDGER), before);
    mode(0o660);
    assert_eq!(project.run(&seal).code, 0);
    let kept = fs::metadata(project.path(LEDGER)).unwrap().permissions().mode() & 0o777;
    assert_eq!(kept, 0o660, "who may read it is the owner's affair");
    fs::rename(project.path(LEDGER), project.path("ledger.toml")).unwrap();
    std::os::unix::fs::symlink(project.path("ledger.toml"), project.path(LEDGER)).unwrap();
    assert_eq!(project.run(&seal).code, 1);
    assert!(fs::symlink_metadata(project.path(LEDGER)).unwrap().is_symlink());
}

#[test]
fn a_run_of_a_local_edition_keeps_its_name_its_commune_and_what_its_own_papers_say() {
    let project = Project::fresh().with_towns();
    project.seal(&[]);
    let said = project.seal(&["--edition", "montbrun"]);
    assert!(said.out.contains("édition montbrun-2026-11") && said.out.contains("https://guides.mairie-test.fr/montbrun/q/d7/"), "{said:?}");
    let ledger = project.text(LEDGER);
    let runs: Vec<&str> = ledger.split("[[run]]\n").skip(1).collect();
    assert_eq!(runs.len(), 2, "{ledger}");
    assert!(runs[0].starts_with("edition = \"2026-11\"\ndate = ") && !runs[0].contains("Montbrun"), "{ledger}");
    for line in [
        "edition = \"montbrun-2026-11\"\ninsee = \"00100\"\ndate = 2026-11-22\nfingerprint = ",
        "\naddress = \"https://guides.mairie-test.fr/montbrun/\"\n",
        "\"help.address\" = \"3 place du Marché, 00100 Montbrun\"",
        "\"help.phone\" = \"01 00 00 00 11 / 39 39\"",
        "\"publisher.phone\" = \"01 00 00 00 12\"",
    ] {
        assert!(runs[1].contains(line), "{line}\n{ledger}");
    }
    // Its address is no old address of the national site, and every edition is judged.
    let said = project.run(&["check", "--today", TODAY]);
    assert!(said.code == 0 && !(said.out + &said.err).contains("n’est plus l’adresse"));

    let said = project.run(&["seal", "hopital", "--edition", "monbrun"]);
    assert!(said.code == 1 && said.err.contains("« montbrun »"), "{said:?}");
    project.change("content/site.toml", "mairie-test.fr/", "mairie.example/");
    let said = project.run(&["seal", "hopital", "--edition", "montbrun"]);
    assert!(said.code == 1 && said.err.contains("content/site.toml:2:12"), "{said:?}");
    project.change(TOWN, "data = ", "base_url = \"https://montbrun.example/\"\ndata = ");
    let said = project.run(&["seal", "hopital", "--edition", "montbrun"]);
    assert!(said.code == 1 && said.err.contains("content/editions/montbrun.toml:3:12"), "{said:?}");
}

#[test]
fn an_edition_that_was_printed_may_neither_go_nor_change_its_commune() {
    const RUN: &str = "Tirages en jeu : hopital montbrun-2026-11 (2026-11-22).";
    let project = Project::fresh().with_towns();
    project.seal(&["--edition", "montbrun"]);
    let told = |place: &str, cure: &str| {
        let national = project.refused();
        let alone = project.run(&["build", "--edition", "valfleury", "--today", TODAY]);
        assert_eq!(alone.code, 1, "{alone:?}");
        for told in [national, alone.err] {
            assert!(told.contains(&format!("Erreur  {place}")) && told.contains(RUN) && told.contains(cure), "{cure}\n{told}");
            assert_eq!(told.matches(RUN).count(), 1, "once: {told}");
        }
    };
    let town = project.text(TOWN);
    project.change(TOWN, "00100\"\ndata", "00200\"\ndata");
    told("content/editions/montbrun.toml:2:9", "jalon new edition NOM --insee 00200");
    fs::remove_file(project.path(TOWN)).unwrap();
    told("content/ledger.toml:2:11", "Remettez le fichier content/editions/montbrun.toml, avec insee = \"00100\".");
    project.write("content/editions/montbrun-le-haut.toml", &town);
    told("content/ledger.toml:2:11", "Si « montbrun-le-haut » est son nouveau nom, rendez-lui l’ancien.");
    // One that is there and cannot be read says that, and nothing else.
    project.write(TOWN, &town.replace("insee = ", "insée = "));
    assert!(!project.refused().contains("Tirages en jeu"));
    project.write(TOWN, &town.replace("data = ", "base_url = \"https://montbrun-test.fr/\"\ndata = "));
    let said = project.run(&["check", "--today", TODAY]);
    let told = said.out + &said.err;
    assert!(said.code == 0 && told.contains("https://guides.mairie-test.fr/montbrun/, qui n’est plus l’adresse du site"), "{told}");
    project.write(TOWN, &town);
    assert_eq!(project.run(&["check", "--today", TODAY]).code, 0);
}

#[test]
fn the_page_behind_a_code_judges_the_papers_of_its_own_territory() {
    let project = Project::fresh().with_towns();
    project.seal(&["--edition", "montbrun"]);
    let page = |edition: Option<&str>| {
        let edition: Vec<&str> = edition.into_iter().flat_map(|id| ["--edition", id]).collect();
        let build = ["build", "--only", "page", "--out", "site", "--today", TODAY];
        let said = project.run(&[&build[..], &edition].concat());
        assert_eq!(said.code, 0, "{said:?}");
        plain(&project.text("site/q/d7/index.html"))
    };
    let good = "Ce papier est toujours valable";
    let own = page(Some("montbrun"));
    assert!(own.contains("Édition montbrun-2026-11, empreinte") && own.contains("Commandée le 22 novembre 2026") && own.contains(good), "{own}");
    for other in [page(None), page(Some("valfleury"))] {
        assert!(!other.contains("montbrun-2026-11") && !other.contains("Ne vous fiez plus"), "{other}");
    }
    project.change(DATA, "01 00 00 00 11", "01 00 00 00 13");
    let own = page(Some("montbrun"));
    assert!(own.contains("Ne vous fiez plus à ce papier") && own.contains("Ce qui a changé depuis : un numéro de téléphone."), "{own}");
}
