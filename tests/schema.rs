//! `jalon schema`, held to the readers: a key that one of them knows and the other does not is a fault of ours, and what is
//! published here is good for both.

#[path = "support/json_schema.rs"]
mod json_schema;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use json_schema::faults;
use jalon::language::messages;
use jalon::schema::{KINDS, schema};
use serde_json::{Value, json};

const EVENTS: [&str; 3] = ["deces", "enfant", "logement"];

fn of(kind: &str) -> Value {
    schema(kind, &EVENTS, messages("fr")).unwrap()
}

fn content(file: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("content").join(file)).unwrap()
}

/// TOML as a language server hands it to a schema: dates are texts.
fn as_json(value: &toml::Value) -> Value {
    match value {
        toml::Value::Datetime(day) => json!(day.to_string()),
        toml::Value::Array(items) => items.iter().map(as_json).collect(),
        toml::Value::Table(table) => Value::Object(table.iter().map(|(key, value)| (key.clone(), as_json(value))).collect()),
        toml::Value::String(text) => json!(text),
        toml::Value::Integer(number) => json!(number),
        toml::Value::Float(number) => json!(number),
        toml::Value::Boolean(yes) => json!(yes),
    }
}

fn toml(text: &str) -> Value {
    as_json(&toml::Value::Table(toml::from_str(text).unwrap()))
}

fn told(kind: &str, value: &Value) -> Vec<String> {
    let mut out = Vec::new();
    faults(&of(kind), value, kind, &mut out);
    out
}

fn head(text: &str) -> Value {
    toml(text.split("+++").nth(1).unwrap())
}

#[test]
fn what_is_published_here_is_good_and_a_fault_is_seen() {
    for (kind, file) in [("site", "site.toml"), ("contacts", "contacts.toml"), ("glossary", "glossary.toml"), ("plain-words", "plain-words.toml")] {
        assert_eq!(told(kind, &toml(&content(file))), Vec::<String>::new(), "{file}");
    }
    let folder = |name: &str| fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("content").join(name)).unwrap();
    for entry in folder("kits").chain(folder("sheets")) {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let (kind, value) = if path.extension().unwrap() == "md" { ("sheet", head(&text)) } else { ("kit", toml(&text)) };
        assert_eq!(told(kind, &value), Vec::<String>::new(), "{path:?}");
    }
    let words = content("plain-words.toml");
    for (from, to) in [("plain =", "simple ="), ("forms = [", "forms = [3, "), ("hard = \"défunt\"", "")] {
        assert_ne!(told("plain-words", &toml(&words.replacen(from, to, 1))), Vec::<String>::new(), "{to}");
    }
    let kit = content("kits/hopital.toml");
    for (from, to) in [("sides = 2", "sides = 3"), ("venue = \"hopital\"", "venue = \"hôpital\""), ("paper =", "papier =")] {
        assert_ne!(told("kit", &toml(&kit.replacen(from, to, 1))), Vec::<String>::new(), "{to}");
    }
}

/// Every table of a schema, by its keys from the root: `*` for a name that an editor chooses.
fn tables<'s>(schema: &'s Value, at: &[String], out: &mut BTreeMap<Vec<String>, &'s Value>) {
    if let Some(properties) = schema["properties"].as_object() {
        out.insert(at.to_vec(), schema);
        for (key, inner) in properties {
            tables(inner, &[at, &[key.clone()]].concat(), out);
        }
    }
    for inner in schema["patternProperties"].as_object().into_iter().flat_map(|patterns| patterns.values()) {
        tables(inner, &[at, &["*".to_owned()]].concat(), out);
    }
    if schema["items"].is_object() {
        tables(&schema["items"], at, out);
    }
}

/// The keys that the program knows at a place, as it tells them to somebody who wrote one that it does not know.
fn known_by_the_reader(file: &str, whole: &str) -> BTreeSet<String> {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let path = folder.path().join("content").join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    for name in ["site.toml", "contacts.toml", "glossary.toml", "sheets/un-proche-est-decede.md"] {
        write(name, &content(name));
    }
    write(file, whole);
    let output = Command::new(env!("CARGO_BIN_EXE_jalon"))
        .current_dir(folder.path())
        .args(["--lang", "fr", "check", "--format", "json", "--today", "2026-11-22"])
        .output()
        .unwrap();
    let said: Value = serde_json::from_slice(&output.stdout).unwrap();
    let unknown = ["toml-unknown-key", "sheet-key-unknown"];
    let all = said["diagnostics"].as_array().unwrap();
    let fault = all.iter().find(|d| unknown.contains(&d["code"].as_str().unwrap()) && d["message"].as_str().unwrap().contains("qqqqqqqqqqqq"));
    let help = fault.unwrap_or_else(|| panic!("{file}: {whole}\n{said}"))["help"].as_str().unwrap();
    // « Les clés possibles sont : a, b, c. »
    let words = |c: char| !(c.is_ascii_alphanumeric() || c == '_');
    help.rsplit(':').next().unwrap().split(words).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

#[test]
fn every_key_of_the_readers_is_in_the_schema_and_every_key_of_the_schema_is_read() {
    for (kind, file) in [
        ("site", "site.toml"), ("contacts", "contacts.toml"), ("glossary", "glossary.toml"),
        ("plain-words", "plain-words.toml"), ("kit", "kits/x.toml"), ("sheet", "sheets/x.md"),
    ] {
        let schema = of(kind);
        let mut all = BTreeMap::new();
        tables(&schema, &[], &mut all);
        for (path, table) in all {
            let listed: BTreeSet<String> = table["properties"].as_object().unwrap().keys().cloned().collect();
            // The tables above one that is a list are lists' last.
            let is_list = |depth: usize| {
                let parent = path[..depth].iter().fold(&schema, |at, key| {
                    let at = if at["items"].is_object() { &at["items"] } else { at };
                    if key == "*" { at["patternProperties"].as_object().unwrap().values().next().unwrap() } else { &at["properties"][key] }
                });
                parent["items"].is_object()
            };
            let name: Vec<String> = path.iter().map(|key| if key == "*" { "fr".to_owned() } else { key.clone() }).collect();
            let mut text = String::new();
            for depth in 1..=name.len() {
                let dotted = name[..depth].join(".");
                text += &if is_list(depth) { format!("[[{dotted}]]\n") } else if depth == name.len() { format!("[{dotted}]\n") } else { String::new() };
            }
            text += "qqqqqqqqqqqq = 1\n";
            let whole = if kind == "sheet" { format!("+++\n{text}+++\n\nUn texte.\n") } else { text };
            assert_eq!(known_by_the_reader(file, &whole), listed, "{kind} {path:?}");
        }
    }
}

#[test]
fn what_check_says_to_a_machine_has_the_form_that_is_documented() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("content/sheets")).unwrap();
    fs::write(folder.path().join("content/site.toml"), content("site.toml").replace("example/\"", "example\"")).unwrap();
    fs::write(folder.path().join("content/sheets/x.md"), "+++\ntitel = \"x\"\n+++\n\n# Un titre\n").unwrap();
    for arguments in [&["check", "--format", "json"][..], &["check", "--format", "json", "--fix"], &["--root", "nulle-part", "check", "--format", "json"]] {
        let output = Command::new(env!("CARGO_BIN_EXE_jalon")).current_dir(folder.path()).args(arguments).output().unwrap();
        let said: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(told("check", &said), Vec::<String>::new(), "{said}");
        let wanted = if arguments.contains(&"--fix") { 2 } else { 0 };
        assert_eq!(said["mended"].as_array().unwrap().len(), wanted, "{said}");
    }
}

#[test]
fn schemas_are_described_in_both_languages_and_know_the_theme() {
    fn described(schema: &Value, at: &str) {
        if at.contains('.') && !at.ends_with("[]") && !at.ends_with(".*.*") {
            assert!(schema["description"].as_str().is_some_and(|text| text.len() > 8), "{at}");
        }
        for (key, inner) in schema["properties"].as_object().into_iter().flatten() {
            described(inner, &format!("{at}.{key}"));
        }
        if schema["items"]["properties"].is_object() {
            described(&schema["items"], &format!("{at}[]"));
        }
    }
    for language in ["fr", "en"] {
        for kind in KINDS {
            let schema = schema(kind, &EVENTS, messages(language)).unwrap();
            assert_eq!(schema["$schema"], "http://json-schema.org/draft-07/schema#");
            described(&schema, kind);
        }
    }
    let output = Command::new(env!("CARGO_BIN_EXE_jalon")).current_dir(std::env::temp_dir()).args(["schema", "sheet"]).output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success() && said.contains("\"deces\"") && said.contains("\"retraite\""), "{said}");
}
