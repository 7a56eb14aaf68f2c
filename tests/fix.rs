//! `check --fix` over what is wrong in many ways: it ends, it writes nothing but cures, and a second run has nothing to do.

#[allow(dead_code, reason = "where a fault is told is for other tests")]
#[path = "support/case.rs"]
mod case;
#[path = "support/folder.rs"]
mod folder;

use std::fs;
use std::path::Path;

use folder::copy;
use jalon::pipeline::{self, Order};
use jalon::publication::Request;
use jalon::publish::{Disk, RealDisk};
use jiff::civil::date;

const SHEET: &str = "content/sheets/un-proche-est-decede.md";
/// The sheet of the bad examples.
const BAD: &str = "content/sheets/fiche.md";

/// What editors type, each with a cure of its own or none.
const SLIPS: [&str; 14] = [
    "\n# Un titre\n", "Pôle emploi", "https://www.service-public.fr/particuliers", " 0123456789 ", "01.23.45.67.89", " ,", "!!", "\r\n",
    "😀", "{mairie}", "[À écrire : le prix]", "\"", "...", "\u{a0};",
];

struct Project(tempfile::TempDir);

impl Project {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("content"), &folder.path().join("content"));
        Self(folder)
    }

    fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        fs::write(self.0.path().join(path), bytes).unwrap();
    }

    fn read(&self, path: &str) -> Vec<u8> {
        fs::read(self.0.path().join(path)).unwrap()
    }

    /// The files that are mended, and how many places.
    fn fix(&self, disk: Option<&dyn Disk>) -> Vec<(String, usize)> {
        let order = Order {
            root: self.0.path().to_owned(),
            today: date(2026, 11, 22),
            drafts: false,
            edition: None,
            request: Request::default(),
            jobs: None,
        };
        let run = pipeline::fix(&order, disk);
        run.result.unwrap().into_iter().map(|file| (file.source.name.clone(), file.count)).collect()
    }
}

#[test]
fn every_bad_sheet_is_mended_once_for_all_and_a_dry_run_writes_nothing() {
    let mut mended = 0;
    let good = case::good_files();
    let sheets = case::all().into_iter().filter_map(|case| Some((case.bad(&good).0.remove(BAD)?, case.code)));
    for (text, code) in sheets.filter(|(text, _)| *text != good[BAD]) {
        let project = Project::new();
        project.write(BAD, &text);
        let would = project.fix(None);
        assert_eq!(project.read(BAD), text, "{code}");
        let did = project.fix(Some(&RealDisk));
        assert_eq!(would, did, "{code}");
        assert_eq!(project.read(BAD) != text, did.iter().any(|(name, _)| name.ends_with("fiche.md")));
        assert_eq!(project.fix(Some(&RealDisk)), [], "{code}");
        mended += did.len();
    }
    assert!(mended >= 3, "the bad sheets hold what can be mended: {mended}");
}

#[test]
fn slips_strewn_over_a_sheet_leave_nothing_for_a_second_run() {
    let project = Project::new();
    let good = String::from_utf8(project.read(SHEET)).unwrap();
    let mut state = 20_261_122_u64;
    let mut random = |most: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap() % most
    };
    let mut mended = 0;
    for round in 0..60 {
        let mut text = good.clone();
        for _ in 0..=random(8) {
            let mut at = random(text.len());
            while !text.is_char_boundary(at) {
                at -= 1;
            }
            text.insert_str(at, SLIPS[random(SLIPS.len())]);
        }
        let windows = round % 3 == 0;
        if windows {
            text = format!("\u{feff}{}", text.replace("\r\n", "\n").replace('\n', "\r\n"));
        }
        project.write(SHEET, &text);
        let did = project.fix(Some(&RealDisk));
        let after = String::from_utf8(project.read(SHEET)).unwrap();
        assert_eq!(after != text, !did.is_empty(), "{round}");
        assert!(!windows || after.starts_with('\u{feff}') && !after.replace("\r\n", "").contains('\n'), "{round}");
        assert_eq!(project.fix(Some(&RealDisk)), [], "{round}");
        mended += did.iter().map(|(_, places)| places).sum::<usize>();
    }
    assert!(mended > 20, "{mended}");
    project.write(SHEET, &good);
    assert_eq!(project.fix(Some(&RealDisk)), [], "nothing to mend in what is published");
}

#[test]
fn a_file_that_another_writes_meanwhile_is_left_alone() {
    let project = Project::new();
    let file = project.0.path().join(SHEET);
    let refused = jalon::publish::rewrite(&RealDisk, &file, &mut |old| {
        fs::write(&file, "autre chose").unwrap();
        Ok([old, b"!"].concat())
    });
    assert!(refused.is_err());
    assert_eq!(project.read(SHEET), b"autre chose");
    let names = fs::read_dir(file.parent().unwrap()).unwrap().map(|entry| entry.unwrap().file_name());
    assert!(names.into_iter().all(|name| !name.to_string_lossy().starts_with('.')), "no temporary file is left");
}
