//! The map of the house, as data. A room may import only what the table says; the disk, the clock, the environment
//! and the PDF libraries each live where the table says. To draw a room better, change the table and this test in one
//! commit, and say why.
//!
//! It differs from DESIGN, section 5, where the work showed how:
//! - `document` names places of the site by `paths::OutPath`, so that a page cannot link outside `dist`;
//! - `sheet` speaks of phases, ways and callouts with the words of `document`, which is below it, and knows the mark that
//!   `starter` leaves where something is still to be written;
//! - `catalogue` reads the kits, editions, glossary and ledger, hence `source`;
//! - `check` composes a paper's document again to compare it with what the file says, hence `compose`, and reads the
//!   table of plain words, hence `source`;
//! - `settings` judges the publisher's logo where it is named, hence `picture`;
//! - `plain` has no theme: its words come in, as `compose`'s do.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Room, and the rooms that it may import. Every room may import itself.
const IMPORTS: &[(&str, &[&str])] = &[
    ("diagnostic", &[]),
    ("checksum", &[]),
    ("mend", &["diagnostic"]),
    ("starter", &[]),
    ("language", &[]),
    ("qr", &[]),
    ("press", &[]),
    ("picture", &[]),
    ("paths", &["diagnostic", "language"]),
    ("source", &["diagnostic", "language", "paths"]),
    ("document", &["paths"]),
    ("settings", &["diagnostic", "language", "paths", "picture", "source"]),
    ("theme", &["diagnostic", "language", "paths", "press", "source"]),
    ("sheet", &["diagnostic", "starter", "language", "paths", "source", "document"]),
    ("places", &["diagnostic", "language", "paths", "source"]),
    ("catalogue", &["diagnostic", "language", "paths", "source", "document", "settings", "sheet", "places"]),
    ("schema", &["language", "catalogue"]),
    ("compose", &["checksum", "language", "paths", "press", "document", "settings", "sheet", "places", "catalogue"]),
    ("html", &["diagnostic", "language", "paths", "document", "theme"]),
    ("layout", &["language", "press", "qr", "picture", "document", "theme"]),
    ("plain", &["language", "document"]),
    ("pdf", &["diagnostic", "press", "qr", "picture", "document", "layout", "theme"]),
    (
        "publication",
        &[
            "checksum", "diagnostic", "language", "paths", "source", "document", "settings", "sheet", "theme", "catalogue",
            "compose", "html", "layout", "picture", "plain", "press", "pdf",
        ],
    ),
    (
        "check",
        &[
            "diagnostic", "language", "paths", "source", "document", "sheet", "picture", "places", "theme", "catalogue",
            "compose", "pdf", "publication",
        ],
    ),
    ("rule", &["diagnostic", "language", "check"]),
    ("publish", &["checksum", "diagnostic", "language", "paths", "publication"]),
    ("verify", &["checksum", "diagnostic", "paths", "source", "pdf", "publish"]),
    (
        "pipeline",
        &[
            "diagnostic", "mend", "language", "paths", "picture", "source", "settings", "sheet", "places", "theme",
            "catalogue", "publication", "check", "checksum", "publish", "starter",
        ],
    ),
];

/// Words that only some rooms may write, and who they are. `main` and `cli` are the binary.
const RESERVED: &[(&str, &[&str], &str)] = &[
    ("std::fs", &["source", "publish"], "only `source` reads and only `publish` writes"),
    ("fs::", &["source", "publish"], "only `source` reads and only `publish` writes"),
    ("File::open", &["source", "publish"], "only `source` reads and only `publish` writes"),
    ("rustix::", &["source", "publish"], "the disk is `source`'s and `publish`'s"),
    ("SystemTime::now", &["main", "cli"], "no clock inside: the same input gives the same bytes"),
    // `serve` rests for longer when a look takes long.
    ("Instant", &["main", "cli", "serve"], "no clock inside: the same input gives the same bytes"),
    ("std::env", &["main", "cli"], "no environment inside: the same input gives the same bytes"),
    ("Zoned::now", &["main", "cli"], "the binary reads today's date once"),
    ("thread::spawn", &["pipeline", "main", "cli", "serve"], "threads are `pipeline`’s and `serve`’s"),
    ("HashMap", &[], "its order is not the same twice"),
    ("HashSet", &[], "its order is not the same twice"),
    ("printpdf", &["pdf"], "only `pdf` knows the PDF libraries"),
    ("lopdf", &["pdf"], "only `pdf` knows the PDF libraries"),
    ("minisign_verify", &["verify"], "only `verify` judges signatures"),
    ("rqrr", &["pdf"], "only `pdf` decodes the codes that papers show"),
    ("pulldown_cmark", &["sheet"], "only `sheet` knows Markdown's parser"),
    ("tera::", &["html"], "only `html` knows the template engine"),
    ("parley", &["layout"], "only `layout` shapes text"),
];

/// Rooms of the binary: they may use every public name.
const BINARY: [&str; 4] = ["lib", "main", "cli", "serve"];

#[test]
fn rooms_import_what_the_map_allows() {
    let allowed: BTreeMap<&str, &[&str]> = IMPORTS.iter().copied().collect();
    let mut faults = Vec::new();
    for (room, file, code) in sources() {
        if BINARY.contains(&room.as_str()) {
            continue;
        }
        let Some(may) = allowed.get(room.as_str()) else {
            faults.push(format!("{file}: the room `{room}` is not on the map"));
            continue;
        };
        for import in imports(&code) {
            if import != room && !may.contains(&import.as_str()) {
                faults.push(format!("{file}: `{room}` may not import `{import}`"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_disk_the_clock_and_the_libraries_stay_in_their_rooms() {
    let mut faults = Vec::new();
    for (room, file, code) in sources() {
        for (word, rooms, why) in RESERVED {
            if !rooms.contains(&room.as_str()) && has_word(&code, word) {
                faults.push(format!("{file}: `{word}`: {why}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_map_goes_one_way_and_names_only_rooms() {
    let mut above = BTreeSet::new();
    let rooms: BTreeSet<String> = sources().into_iter().map(|(room, ..)| room).collect();
    for (room, imports) in IMPORTS {
        for import in *imports {
            assert!(above.contains(import), "`{room}` imports `{import}`, which does not stand above it");
        }
        above.insert(*room);
        // The pipeline is the last room to be built.
        assert!(rooms.contains(*room) || *room == "pipeline", "there is no room `{room}`");
    }
}

#[test]
fn the_scanner_sees_edges_and_not_words() {
    let code = strip(
        "use crate::{paths::OutPath, theme::{Face, Rgb}};\nuse crate::document;\n// crate::pdf\nlet a = \"crate::html\"; \
         let b = r#\"crate::layout\"#; /* crate::qr /* nested */ */ let c = '\"'; let d = crate::plain::text(x);\n\
         #[cfg(test)]\nmod tests { use crate::publish; fn f() { let s = \"}\"; } }\nuse crate::sheet as s;",
    );
    let found: Vec<String> = imports(&code).into_iter().collect();
    assert_eq!(found, ["document", "paths", "plain", "sheet", "theme"]);
    assert!(has_word("std::fs::read", "fs::") && !has_word("offs::x", "fs::") && !has_word("InstantNoodles", "Instant"));
}

/// Room, file and stripped code of every file under `src`, tests left out.
fn sources() -> Vec<(String, String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    collect(&root, &mut files);
    files.sort();
    files
        .into_iter()
        .filter(|path| !is_test(path))
        .map(|path| {
            let name = path.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
            let owner = name.split(['/', '.']).next().unwrap().to_owned();
            let code = strip(&fs::read_to_string(&path).unwrap());
            (owner, name, code)
        })
        .collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|e| e == "rs") {
            files.push(path);
        }
    }
}

/// A `tests.rs` or `tests/` beside a room is compiled under `cfg(test)` only.
fn is_test(path: &Path) -> bool {
    path.components().any(|c| matches!(c.as_os_str().to_str(), Some("tests" | "tests.rs")))
}

/// The rooms that `crate::…` names.
fn imports(code: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (at, _) in code.match_indices("crate::") {
        let before = code[..at].chars().next_back();
        if before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':') {
            continue;
        }
        let rest = &code[at + "crate::".len()..];
        if let Some(group) = rest.trim_start().strip_prefix('{') {
            found.extend(heads(group));
        } else {
            found.insert(identifier(rest));
        }
    }
    found.retain(|name| !name.is_empty());
    found
}

/// The first identifier of each entry of a `use` group.
fn heads(group: &str) -> Vec<String> {
    let (mut depth, mut start, mut out) = (0, true, Vec::new());
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => start = true,
            c if c.is_whitespace() => {}
            _ if start && depth == 0 => {
                out.push(identifier(&group[at..]));
                start = false;
            }
            _ => {}
        }
    }
    out
}

fn identifier(text: &str) -> String {
    text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

/// Whether the code holds the words with no letter stuck to either end.
fn has_word(code: &str, word: &str) -> bool {
    let part = |c: char| c.is_alphanumeric() || c == '_';
    code.match_indices(word).any(|(at, _)| {
        let before = code[..at].chars().next_back().is_some_and(part);
        let open = word.ends_with(|c: char| !part(c));
        let after = code[at + word.len()..].chars().next().is_some_and(part);
        !before && (open || !after)
    })
}

/// The code without comments, texts, and `#[cfg(test)]` items.
fn strip(code: &str) -> String {
    let mut out = String::new();
    let mut rest = code;
    while let Some(c) = rest.chars().next() {
        if rest.starts_with("//") {
            rest = &rest[rest.find('\n').unwrap_or(rest.len())..];
        } else if rest.starts_with("/*") {
            rest = after_comment(rest);
        } else if let Some(raw) = raw_string(rest) {
            out.push_str("\"\"");
            rest = raw;
        } else if c == '"' {
            out.push_str("\"\"");
            rest = after_string(&rest[1..]);
        } else if c == '\'' {
            let end = after_char(rest);
            if end == rest.len() - 1 {
                out.push('\'');
            } else {
                out.push_str("' '");
            }
            rest = &rest[rest.len() - end..];
        } else {
            out.push(c);
            rest = &rest[c.len_utf8()..];
        }
    }
    without_tests(&out)
}

fn after_comment(code: &str) -> &str {
    let (mut depth, mut at) = (0_usize, 0);
    while at < code.len() {
        if code[at..].starts_with("/*") {
            depth += 1;
            at += 2;
        } else if code[at..].starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                break;
            }
        } else {
            at += code[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    &code[at..]
}

/// What follows a raw string that starts here.
fn raw_string(code: &str) -> Option<&str> {
    let body = code.strip_prefix("br").or_else(|| code.strip_prefix('r'))?;
    let hashes = body.bytes().take_while(|b| *b == b'#').count();
    let body = body[hashes..].strip_prefix('"')?;
    let end = format!("\"{}", "#".repeat(hashes));
    Some(body.find(&end).map_or("", |at| &body[at + end.len()..]))
}

fn after_string(code: &str) -> &str {
    let mut escaped = false;
    for (at, c) in code.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return &code[at + 1..],
            _ => {}
        }
    }
    ""
}

/// How many bytes are left after the character literal, or after the `'` of a lifetime.
fn after_char(code: &str) -> usize {
    let mut chars = code.char_indices().skip(1);
    match (chars.next(), chars.next()) {
        (Some((_, '\\')), Some((at, c))) => {
            // The escaped character may be a quote itself.
            let from = at + c.len_utf8();
            code[from..].find('\'').map_or(0, |end| code.len() - (from + end + 1))
        }
        (Some(_), Some((at, '\''))) => code.len() - (at + 1),
        _ => code.len() - 1,
    }
}

/// Cuts each item that `#[cfg(test)]` marks: to its `;` or to the end of its braces.
fn without_tests(code: &str) -> String {
    let mut out = String::new();
    let mut rest = code;
    while let Some(at) = rest.find("#[cfg(test)]") {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let mut depth = 0;
        let mut end = rest.len();
        for (i, c) in rest.char_indices() {
            match c {
                '{' => depth += 1,
                '}' => {
                    depth -= 1;
                    if depth == 0 {
                        end = i + 1;
                        break;
                    }
                }
                ';' if depth == 0 => {
                    end = i + 1;
                    break;
                }
                _ => {}
            }
        }
        rest = &rest[end..];
    }
    out.push_str(rest);
    out
}
