//! `jalon verify`.

use std::collections::BTreeSet;
use std::io::{self, IsTerminal};
use std::path::Path;

use jalon::diagnostic::{Defect, Diagnostics, counts};
use jalon::pipeline::Stop;
use jalon::verify::{self, Key};

use super::arguments::Verify;
use super::report::{Report, safe};
use super::setting::{Setting, print};
use super::{Exit, stop};

/// Judges files again, on the standard output: here it is the result.
pub(crate) fn verify(setting: &Setting, asked: &Verify) -> Exit {
    let mut all = Diagnostics::default();
    let (mut files, mut papers, mut kits, mut codes) = (0, 0, 0, 0);
    let key = asked.key.as_ref().map(|key| Key::read(key));
    let key = match key.transpose() {
        Ok(key) => key,
        Err(fault) => {
            eprint!("{}", Report::new(setting, io::stderr().is_terminal(), Path::new(".")).all(&[fault]));
            return Exit::Refused;
        }
    };
    let mut signed = Vec::new();
    let mut editions = BTreeSet::new();
    let today = setting.today(asked.today);
    for path in &asked.paths {
        let verified = Defect::blame(&path.display().to_string(), || verify::verify(path, today, key.as_ref()));
        let verified = match verified {
            Ok(verified) => verified,
            Err(failure) => {
                let (exit, message) = stop::explain(setting.words, &Stop::Failed(failure));
                eprintln!("{}", message.unwrap_or_default());
                return exit;
            }
        };
        files += verified.files;
        papers += verified.papers;
        kits += verified.kits;
        codes += verified.codes.len();
        signed.extend(verified.signed);
        editions.extend(verified.editions);
        all.extend(verified.diagnostics);
    }
    let all = all.sorted();
    let report = Report::new(setting, io::stdout().is_terminal(), Path::new("."));
    print(&if setting.quiet { report.errors(&all) } else { report.all(&all) });
    let (errors, _) = counts(&all);
    if !setting.quiet {
        let sound = if errors == 0 { "yes" } else { "no" };
        let [files, papers, kits, codes] = [files, papers, kits, codes].map(|count: usize| count.to_string());
        let facts = [("files", &*files), ("papers", &papers), ("kits", &kits), ("codes", &codes), ("sound", sound)];
        print(&format!("{}\n", setting.words.with("cli-verified", &facts)));
        if !editions.is_empty() {
            let editions = editions.into_iter().collect::<Vec<_>>().join(" / ");
            print(&format!("{}\n", setting.words.with("cli-verified-editions", &[("editions", &*safe(&editions))])));
        }
        for comment in signed.iter().filter(|_| errors == 0) {
            print(&format!("{}\n", setting.words.with("cli-signed", &[("comment", &*safe(comment))])));
        }
    }
    if errors == 0 { Exit::Good } else { Exit::Refused }
}
