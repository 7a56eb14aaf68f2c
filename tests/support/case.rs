//! A bad example as a file: what is changed in the good project of `tests/checks/good`, with a mark under what must be
//! found.
//!
//! ```text
//! --- content/sheets/fiche.md: code = "d7"      this line of the good file becomes the lines below
//! code = d7
//!        ^                                       here is the fault: line and column
//! --- content/sheets/suite.md                    or: the whole file is the lines below
//! --- at content/kits/mairie.toml:1:1            where to look when the fault is told on a line that did not change
//! --- good                                       the same place, mended
//! code = "d7"
//! ```

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The files of a project, by their names from its root.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// One change to the good project.
#[derive(Debug)]
pub(crate) struct Change {
    pub(crate) file: String,
    /// The line that makes room for the text; without one, the text is the whole file.
    line: Option<String>,
    pub(crate) text: String,
    /// The line of the text, from 0, and the column, from 1.
    mark: Option<(usize, usize)>,
}

/// A bad example.
#[derive(Debug)]
pub(crate) struct Case {
    pub(crate) code: String,
    pub(crate) changes: Vec<Change>,
    pub(crate) good: Option<String>,
    /// Where the fault is, when it is not at a mark.
    at: Option<Spot>,
}

/// Where a fault must be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Spot {
    pub(crate) file: String,
    pub(crate) line: usize,
    pub(crate) column: usize,
}

/// The folder of the examples.
pub(crate) fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/checks")
}

/// Every example, by code.
pub(crate) fn all() -> Vec<Case> {
    let mut paths: Vec<_> = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|end| end == "case"));
    paths.sort();
    let code = |path: &Path| path.file_stem().unwrap().to_string_lossy().into_owned();
    paths.iter().map(|path| parse(code(path), &fs::read_to_string(path).unwrap())).collect()
}

fn parse(code: String, text: &str) -> Case {
    let mut case = Case { code, changes: Vec::new(), good: None, at: None };
    let parts = format!("\n{text}");
    for part in parts.split("\n--- ").skip(1) {
        let (head, body) = part.split_once('\n').unwrap_or((part, ""));
        let body = body.strip_suffix('\n').unwrap_or(body);
        if head == "good" {
            case.good = Some(body.to_owned());
            continue;
        }
        if let Some(at) = head.strip_prefix("at ") {
            let mut parts = at.rsplitn(3, ':');
            let (column, line) = (parts.next().unwrap(), parts.next().unwrap());
            let spot = |file: &str| Spot { file: file.into(), line: line.parse().unwrap(), column: column.parse().unwrap() };
            case.at = parts.next().map(spot);
            continue;
        }
        let (file, line) = head.split_once(": ").map_or((head, None), |(file, line)| (file, Some(line.to_owned())));
        let mut lines: Vec<&str> = Vec::new();
        let mut mark = None;
        for line in body.split('\n') {
            if line.trim() == "^" {
                mark = Some((lines.len().saturating_sub(1), line.chars().count()));
            } else {
                lines.push(line);
            }
        }
        case.changes.push(Change { file: file.to_owned(), line, text: lines.join("\n"), mark });
    }
    case
}

/// The good project, and the pictures that examples name.
pub(crate) fn good_files() -> Files {
    let mut files = Files::new();
    let root = folder().join("good");
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
                files.insert(name, fs::read(&path).unwrap());
            }
        }
    }
    let (small, huge) = (png(), huge_png());
    let mut put = |name: &str, bytes: Vec<u8>| drop(files.insert(format!("content/{name}"), bytes));
    put("sheets/guichet.png", small.clone());
    put("sheets/Guichet.png", small.clone());
    put("sheets/photo.png", b"GIF89a".to_vec());
    put("sheets/affiche-geante.png", huge.clone());
    put("logo.png", small.clone());
    put("logo.svg", b"<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>".to_vec());
    put("affiche-geante.png", huge);
    put("logo-coupe.png", small[..small.len() - 20].to_vec());
    put("logo-lourd.png", [&small[..], &vec![0; 60_000]].concat());
    files
}

/// A PNG of one white point.
fn png() -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
    bytes.extend(b"\0\0\0\x0dIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0\x3a\x7e\x9b\x55");
    bytes.extend(b"\0\0\0\x0aIDAT\x78\xda\x63\xf8\x0f\0\x01\x01\x01\0\x1c\xb0\x8c\x99");
    bytes.extend(b"\0\0\0\0IEND\xae\x42\x60\x82");
    bytes
}

/// A PNG that says 12,000 by 9,000 points.
fn huge_png() -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\x2e\xe0\0\0\x23\x28\x08\x02\0\0\0".to_vec();
    bytes.extend([0x42, 0x4b, 0xe6, 0xbf]);
    bytes.extend(b"\0\0\0\0IDAT\x35\xaf\x06\x1e");
    bytes
}

impl Case {
    /// The files of the project with the example in it, and where its fault is.
    pub(crate) fn bad(&self, good: &Files) -> (Files, Option<Spot>) {
        let mut files = good.clone();
        let mut spot = self.at.clone();
        for change in &self.changes {
            let start = change.put(&mut files, &change.text);
            if let Some((line, column)) = change.mark {
                spot = Some(Spot { file: change.file.clone(), line: start + line, column });
            }
        }
        (files, spot)
    }

    /// The files of the project with the example mended, when the example says how and can be read whole.
    pub(crate) fn mended(&self, good: &Files) -> Option<Files> {
        let text = self.good.as_ref().filter(|text| !text.lines().any(|line| line == "…"))?;
        let [change] = &self.changes[..] else { return None };
        let mut files = good.clone();
        change.put(&mut files, text);
        if change.file == "content/sheets/fiche.md" {
            // A translation would have to be mended in step.
            files.remove("content/sheets/fiche.en.md");
        }
        Some(files)
    }
}

impl Change {
    /// Puts a text in its place; the line on which it starts, from 1.
    fn put(&self, files: &mut Files, text: &str) -> usize {
        let Some(line) = &self.line else {
            files.insert(self.file.clone(), format!("{text}\n").into_bytes());
            return 1;
        };
        let whole = files.get(&self.file).cloned().unwrap_or_else(|| theirs(&self.file));
        let whole = String::from_utf8(whole).unwrap();
        let at = whole.lines().position(|other| other == line);
        let at = at.unwrap_or_else(|| panic!("{} has no line « {line} »", self.file));
        let lines: Vec<&str> = whole.lines().enumerate().map(|(i, line)| if i == at { text } else { line }).collect();
        files.insert(self.file.clone(), format!("{}\n", lines.join("\n")).into_bytes());
        at + 1
    }
}

/// A file that the good project leaves to the program: a part of its theme.
fn theirs(file: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap_or_else(|_| panic!("{file} is nowhere"))
}

impl Case {
    /// The line of the file on which the text of a change starts.
    pub(crate) fn start(&self, good: &Files, index: usize) -> usize {
        let mut files = good.clone();
        let starts: Vec<usize> = self.changes.iter().map(|change| change.put(&mut files, &change.text)).collect();
        starts[index]
    }
}

impl Change {
    /// As it is written after `---`.
    pub(crate) fn head(&self) -> String {
        match &self.line {
            Some(line) => format!("{}: {line}", self.file),
            None => self.file.clone(),
        }
    }
}
