//! A small project whose papers are handed out, in a folder of its own: two sheets, a kit, and two towns.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

const SITE: &str = r#"name = "Moments de vie"
base_url = "https://guides.mairie-test.fr/"
language = "fr"
[publisher]
name = "Mairie de Test"
address = "1 place de la Mairie, 12345 Test"
phone = "01 23 45 67 89"
email = "contact@mairie-test.fr"
director = "Le maire"
[host]
name = "Hébergeur"
address = "2 rue du Serveur"
phone = "01 23 45 67 80"
[help]
contact = "allo"
counter = "mairie"
"#;

const CONTACTS: &str = r#"[allo]
name = "Allô Service Public"
phone = "39 39"
price = "prix d’un appel"
source = "s"
verified = 2026-11-21
"#;

const DEATH: &str = r#"+++
title = "Un proche est décédé"
summary = "Les démarches, dans l’ordre."
event = "deces"
code = "d7"
verified = 2026-11-21
review_by = 2027-05-21
owner = "État civil"
venues = ["hopital"]
[[sources]]
title = "F909"
url = "https://www.service-public.gouv.fr/F909"
+++

Vous n’avez pas tout à faire aujourd’hui.

## Dans les 24 heures {#premier-jour deadline=24h from=constat}

### Déclarer le décès {#declarer cost=gratuit}

Apportez une pièce d’identité. En 2026, un acte de plus coûte 2,76 €.

Sur place
: {mairie} du lieu du décès

Par courrier
: Service central, 11 rue de la Maison, 44000 Nantes

Se renseigner
: {allo}

### Prévenir la banque {#banque cost=gratuit}

Par téléphone
: 01 22 33 44 55

## Vous n’êtes pas seul {#soutien .support}

Par téléphone
: {allo}
"#;

const HOME: &str = r#"+++
title = "Je pars de chez mes parents"
summary = "Le bail et les aides."
event = "logement"
code = "t4"
verified = 2026-11-21
review_by = 2027-08-21
owner = "Jeunesse"
[[sources]]
title = "F1"
url = "https://www.service-public.gouv.fr/F1"
+++

## Avant de signer {#signer}

### Signer le bail {#bail cost=gratuit}

Sur place
: Chez le bailleur
"#;

const PLACES: &str = "role,name,address,postcode,town,phone,hours,note,insee\n\
    mairie,Mairie de Montbrun,3 place du Marché,00100,Montbrun,01 00 00 00 11,Mo-Fr 09:00-12:00,,00100\n\
    mairie,Mairie de Valfleury,8 rue Haute,00200,Valfleury,01 00 00 00 22,Mo-Th 13:30-16:30,,00200\n";

const MONTBRUN: &str = r#"name = "Montbrun"
insee = "00100"
data = ["places/mairies-2026-10-01.csv"]
[publisher]
name = "Mairie de Montbrun"
address = "3 place du Marché, 00100 Montbrun"
phone = "01 00 00 00 12"
email = "contact@montbrun-test.fr"
director = "Le maire de Montbrun"
"#;

const VALFLEURY: &str = r#"name = "Valfleury"
insee = "00200"
data = ["places/mairies-2026-10-01.csv"]
"#;

pub(crate) const LEDGER: &str = "content/ledger.toml";
pub(crate) const SHEET: &str = "content/sheets/un-proche-est-decede.md";
pub(crate) const OTHER: &str = "content/sheets/je-pars.md";
pub(crate) const KIT_FILE: &str = "content/kits/hopital.toml";
/// The town whose papers are sealed, and its data.
pub(crate) const TOWN: &str = "content/editions/montbrun.toml";
pub(crate) const DATA: &str = "content/places/mairies-2026-10-01.csv";
pub(crate) const TODAY: &str = "2026-11-22";

/// A project in a folder of its own.
pub(crate) struct Project(pub(crate) tempfile::TempDir);

/// What a command said, its spaces made ordinary.
#[derive(Debug)]
pub(crate) struct Said {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Project {
    /// With this kit, of no town.
    pub(crate) fn new(kit: &str) -> Self {
        let project = Self(tempfile::tempdir().unwrap());
        let files = [("content/site.toml", SITE), ("content/contacts.toml", CONTACTS), (SHEET, DEATH), (OTHER, HOME), (KIT_FILE, kit)];
        for (path, text) in files {
            project.write(path, text);
        }
        project
    }

    /// The same with two towns: one has a publisher of its own.
    pub(crate) fn with_towns(self) -> Self {
        let files = [(TOWN, MONTBRUN), ("content/editions/valfleury.toml", VALFLEURY), (DATA, PLACES)];
        for (path, text) in files {
            self.write(path, text);
        }
        self
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub(crate) fn text(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    pub(crate) fn change(&self, path: &str, from: &str, to: &str) {
        let text = self.text(path);
        assert!(text.contains(from), "{path}: {from}");
        self.write(path, &text.replacen(from, to, 1));
    }

    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_jalon"));
        command.current_dir(self.0.path()).args(arguments).args(["--jobs", "1"]).env_clear();
        command.env("SOURCE_DATE_EPOCH", "1795305600");
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Said {
        said(self.command(arguments).output().unwrap())
    }

    /// Records a run of the kit, that must be good.
    pub(crate) fn seal(&self, more: &[&str]) -> Said {
        let said = self.run(&[&["seal", "hopital", "--today", TODAY], more].concat());
        assert_eq!((said.code, said.err.as_str()), (0, ""), "{said:?}");
        said
    }
}

pub(crate) fn said(output: Output) -> Said {
    let text = |bytes| plain(&String::from_utf8(bytes).unwrap());
    Said { code: output.status.code().unwrap(), out: text(output.stdout), err: text(output.stderr) }
}

pub(crate) fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}
