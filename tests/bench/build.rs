//! How long a build takes, and how that grows: `cargo bench`.
//!
//! Sheets of about 700 words are made, then read, checked and published; each figure is the fastest of several runs,
//! in milliseconds a sheet. A column that grows downwards is work that grows faster than its input. Nothing is
//! asserted: machines differ, and a timed test is a flaky one.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;
use std::time::Instant;

use jalon::pipeline::{self, Order};
use jalon::publication::Request;
use jalon::publish::RealDisk;
use jiff::civil::date;

const SITE: &str = "name = \"Moments de vie\"\nbase_url = \"https://guides.mairie.example/\"\nlanguage = \"fr\"\n\n[publisher]\n\
    name = \"Mairie d’Exemple\"\naddress = \"1 place de la Mairie, 00000 Exemple\"\nphone = \"01 00 00 00 00\"\n\
    email = \"contact@mairie.example\"\ndirector = \"Le maire d’Exemple\"\n";

/// A sheet that uses what sheets use; `number` makes its words differ from its neighbours'.
fn sheet(number: usize) -> String {
    let mut text = format!(
        "+++\ntitle = \"Événement {number}\"\nsummary = \"Les démarches dans l'ordre.\"\nevent = \"logement\"\n\
         verified = 2026-11-21\nreview_by = 2027-05-21\nowner = \"Service\"\n\n[[sources]]\nid = \"F{number}\"\n\
         title = \"Fiche\"\nurl = \"https://www.service-public.gouv.fr/particuliers/vosdroits/F{number}\"\n+++\n\n\
         Vous n'avez pas tout à faire aujourd'hui.\n\n"
    );
    for phase in 1..=5 {
        let _ = write!(text, "## Dans les {phase} mois {{#p{phase} deadline={phase}m}}\n\n");
        for step in 1..=2 {
            let _ = write!(
                text,
                "### Faire la démarche {step} {{#s{phase}-{step} cost=gratuit}}\n\nPrévenez **la banque** dans les {number} \
                 jours : elle vous dit quoi faire, et combien cela coûte. Gardez une copie de chaque courrier que vous \
                 envoyez. Le montant est de 5 965 € en 2026.\n\n- [ ] Une pièce d'identité\n- [ ] Un justificatif de \
                 domicile\n\nSur place\n: À la mairie\n\nPar courrier\n: À la même mairie\n\n#### Si vous êtes loin\n\n\
                 Demandez à un proche, avec une procuration. Voyez [la fiche](https://www.service-public.gouv.fr/F{step}).\n\n\
                 > [!WARNING]\n> Ne payez aucun site privé.\n\n"
            );
        }
    }
    text
}

fn project(root: &Path, sheets: usize) {
    let folder = root.join("content/sheets");
    std::fs::create_dir_all(&folder).expect("a folder");
    std::fs::write(root.join("content/site.toml"), SITE).expect("a file");
    for number in 0..sheets {
        std::fs::write(folder.join(format!("evenement-{number}.md")), sheet(number)).expect("a file");
    }
}

fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    println!("{:>8} {:>10} {:>14} {:>14}", "sheets", "only", "total, ms", "ms a sheet");
    for (only, counts) in [("page", &[250, 500, 1000][..]), ("large", &[20, 40, 80][..]), ("text", &[250, 500, 1000][..])] {
        for &count in counts {
            let root = folder.path().join(format!("{only}-{count}"));
            project(&root, count);
            let request = Request { only: BTreeSet::from([only.to_owned()]), ..Request::default() };
            let order = Order { root: root.clone(), today: date(2026, 11, 21), drafts: false, edition: None, request, jobs: None };
            let fastest = (0..5)
                .map(|_| {
                    let start = Instant::now();
                    let run = pipeline::build(&order, &root.join("dist"), &RealDisk, &());
                    run.result.unwrap_or_else(|stop| panic!("{stop:?}: {:?}", run.diagnostics));
                    start.elapsed().as_secs_f64() * 1e3
                })
                .fold(f64::INFINITY, f64::min);
            #[expect(clippy::cast_precision_loss, reason = "at most a thousand sheets")]
            let each = fastest / count as f64;
            println!("{count:>8} {only:>10} {fastest:>14.1} {each:>14.3}");
        }
    }
}
