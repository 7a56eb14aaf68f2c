//! The grid of the RGAA (themes/clair/README.md): every criterion once, and nothing in it that does not exist.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The criteria of each of the 13 themes of RGAA 4.1: 106 in all.
const CRITERIA: [usize; 13] = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(ROOT).join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The text of every file below some folders whose name has one of these ends.
fn texts(folders: &[&str], ends: &[&str]) -> String {
    fn walk(folder: &Path, ends: &[&str], out: &mut String) {
        for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if entry.is_dir() {
                walk(&entry, ends, out);
            } else if ends.iter().any(|end| entry.to_string_lossy().ends_with(end)) {
                out.push_str(&fs::read_to_string(&entry).unwrap());
            }
        }
    }
    let mut out = String::new();
    for folder in folders {
        walk(&Path::new(ROOT).join(folder), ends, &mut out);
    }
    out
}

/// The rows of the grid: number, what is asked, how it holds.
fn rows(grid: &str) -> Vec<(String, String, String)> {
    let cells = grid.lines().filter(|line| line.starts_with("| ") && line.as_bytes()[2].is_ascii_digit());
    cells
        .map(|line| {
            let cells: Vec<&str> = line.trim_matches('|').split(" | ").map(str::trim).collect();
            let [number, asked, holds] = cells[..] else { panic!("not three cells: {line}") };
            (number.to_owned(), asked.to_owned(), holds.to_owned())
        })
        .collect()
}

/// The names between backticks, alone.
fn names(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

#[test]
fn the_grid_holds_the_106_criteria_once_and_in_order() {
    let wanted: Vec<String> = CRITERIA
        .iter()
        .enumerate()
        .flat_map(|(theme, &count)| (1..=count).map(move |criterion| format!("{}.{criterion}", theme + 1)))
        .collect();
    assert_eq!(wanted.len(), 106);
    let rows = rows(&read("themes/clair/README.md"));
    assert_eq!(rows.iter().map(|(number, ..)| number.clone()).collect::<Vec<_>>(), wanted);
    let asked: BTreeSet<&str> = rows.iter().map(|(_, asked, _)| asked.as_str()).collect();
    assert_eq!(asked.len(), 106, "two criteria ask the same");
}

#[test]
fn what_the_grid_names_exists() {
    let code = texts(&["src", "tests"], &[".rs"]);
    let judges = texts(&["tests/judges"], &[".mjs", ".py", ".sh"]);
    let messages = texts(&["src/language/messages/fr"], &[".ftl"]);
    let mut faults = Vec::new();
    for (number, _, holds) in rows(&read("themes/clair/README.md")) {
        // « Par construction : … Test : … »: each part by its first word.
        let mut kinds = 0;
        let starts = ["Par construction : ", "Test : ", "Rédacteur : ", "Sans objet : "];
        let mut marks: Vec<(usize, &str)> =
            starts.iter().flat_map(|start| holds.match_indices(start).map(|(at, _)| (at, *start))).collect();
        marks.sort_unstable();
        if marks.first().is_none_or(|&(at, _)| at != 0) {
            faults.push(format!("{number}: says neither by construction, nor by test, editor or nothing"));
        }
        for (i, &(at, kind)) in marks.iter().enumerate() {
            kinds += 1;
            let part = &holds[at + kind.len()..marks.get(i + 1).map_or(holds.len(), |&(next, _)| next)];
            let found: Vec<&str> = names(part).collect();
            if found.is_empty() && (kind == starts[0] || kind == starts[1]) {
                faults.push(format!("{number}: « {kind} » names nothing"));
            }
            for name in found {
                let is_there = if name.contains('/') {
                    Path::new(ROOT).join(name).is_file()
                } else if kind == "Test : " && name.contains('_') {
                    code.contains(&format!("#[test]\nfn {name}()")) || code.contains(&format!("#[test]\n    fn {name}()"))
                } else if kind == "Test : " {
                    // A verdict, as the judges print it.
                    [format!("\"{name}\""), format!(" {name}: []"), format!("judge {name} ")].iter().any(|at| judges.contains(at))
                } else if kind == "Rédacteur : " && name.contains('-') {
                    messages.contains(&format!("\n{name} ="))
                } else {
                    true
                };
                if !is_there {
                    faults.push(format!("{number}: there is no {name}"));
                }
            }
        }
        assert!(kinds > 0, "{number}");
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn the_grid_claims_nothing() {
    let grid = read("themes/clair/README.md");
    assert!(grid.contains("n'est pas un audit"));
    for claim in ["est conforme", "totalement conforme", "partiellement conforme", "100 %"] {
        assert!(!grid.contains(claim), "{claim}");
    }
}
