//! The form that code hosts and editors read: SARIF 2.1.0 (OASIS, *Static Analysis Results Interchange Format*).

use std::path::Path;

use jalon::diagnostic::{Diagnostic, Place};
use jalon::language::Words;
use jalon::rule;
use serde_json::{Value, json};

use super::json::file;
use super::{Exit, report};

/// Where the schema of the format is.
const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

/// The log of a run. Columns count characters, as everywhere in Jalon, and the log says so.
pub(crate) fn log(
    words: &Words,
    language: &str,
    root: &Path,
    diagnostics: &[Diagnostic],
    exit: Exit,
    stopped: Option<&str>,
) -> Value {
    let mut codes: Vec<&str> = diagnostics.iter().map(|d| d.code).collect();
    codes.sort_unstable();
    codes.dedup();
    let rules: Vec<Value> = codes.iter().filter_map(|code| diagnostics.iter().find(|d| d.code == *code)).map(|d| rule(words, d)).collect();
    let result = |d: &Diagnostic| result(words, root, d, codes.binary_search(&d.code).unwrap_or_default());
    let results: Vec<Value> = diagnostics.iter().map(result).collect();
    let notifications: Vec<Value> =
        stopped.iter().map(|message| json!({ "level": "error", "message": { "text": message } })).collect();
    json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "Jalon",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "language": language,
                "rules": rules,
            } },
            "invocations": [{
                "executionSuccessful": stopped.is_none(),
                "exitCode": exit as u8,
                "toolExecutionNotifications": notifications,
            }],
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

/// A rule, told without the facts of one place, with its reason and its examples.
fn rule(words: &Words, diagnostic: &Diagnostic) -> Value {
    let Some(rule) = rule::find(diagnostic.code) else {
        let text = json!({ "text": report::sentence(words, diagnostic) });
        return json!({ "id": diagnostic.code, "shortDescription": text, "fullDescription": text, "help": text });
    };
    let told = rule.explanation(words);
    let examples = [("bad", told.bad.as_str()), ("good", told.good.as_str())];
    let help = format!("{}\n\n{}", told.why, words.with("cli-sarif-examples", &examples));
    json!({
        "id": rule.code,
        "shortDescription": { "text": told.sentence },
        "fullDescription": { "text": told.why },
        "help": { "text": help },
        "defaultConfiguration": { "level": rule.severity.name() },
        "properties": { "source": rule.source },
    })
}

fn result(words: &Words, root: &Path, diagnostic: &Diagnostic, rule: usize) -> Value {
    let mut result = json!({
        "ruleId": diagnostic.code,
        "ruleIndex": rule,
        "level": diagnostic.severity.name(),
        "message": { "text": report::whole(words, diagnostic) },
    });
    if let Some(place) = &diagnostic.place {
        result["locations"] = json!([{ "physicalLocation": physical(root, place) }]);
        if let Some(text) = &diagnostic.replacement {
            result["fixes"] = json!([{ "artifactChanges": [{
                "artifactLocation": artifact(root, place),
                "replacements": [{ "deletedRegion": region(place), "insertedContent": { "text": text } }],
            }] }]);
        }
    }
    if let Some(place) = &diagnostic.related {
        result["relatedLocations"] = json!([{ "id": 1, "physicalLocation": physical(root, place) }]);
    }
    result
}

fn physical(root: &Path, place: &Place) -> Value {
    let mut location = json!({ "artifactLocation": artifact(root, place) });
    // A place in an empty text is the file itself: missing, a link, not text.
    if !place.source.text.is_empty() {
        location["region"] = region(place);
    }
    location
}

fn artifact(root: &Path, place: &Place) -> Value {
    json!({ "uri": uri(&file(root, place)), "uriBaseId": "%SRCROOT%" })
}

fn region(place: &Place) -> Value {
    let end = place.end();
    json!({
        "startLine": place.line(),
        "startColumn": place.column(),
        "endLine": end.line(),
        "endColumn": end.column(),
    })
}

/// A path as a relative reference (RFC 3986, 3.3): a colon in its first segment would make it an absolute address.
fn uri(path: &str) -> String {
    let mut uri = String::new();
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            uri.push_str(&format!("%{byte:02X}"));
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use jalon::diagnostic::Source;
    use jalon::language::messages;

    #[test]
    fn a_log_has_what_the_standard_requires_and_its_places_count_characters() {
        let source = Arc::new(Source { name: "content/sheets/é.md".to_owned(), text: "👪é titel\n".to_owned() });
        let fault = Diagnostic::error("publish-not-ours").fact("out", "dist").at(Place::new(&source, 7..12));
        let other = Diagnostic::warning("publish-busy").fact("out", "dist").related(Place::new(&source, 0..4));
        let log = log(messages("fr"), "fr", Path::new("."), &[fault.clone().replacement("title"), other, fault], Exit::Refused, None);
        let run = &log["runs"][0];
        assert_eq!((log["version"].as_str(), run["columnKind"].as_str()), (Some("2.1.0"), Some("unicodeCodePoints")));
        let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
        assert_eq!(rules.len(), 2);
        for rule in rules {
            for key in ["shortDescription", "fullDescription", "help"] {
                assert!(rule[key]["text"].as_str().is_some_and(|text| !text.contains("{$")), "{rule}");
            }
        }
        let results = run["results"].as_array().unwrap();
        for result in results {
            let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
            assert_eq!(result["ruleId"], rules[index]["id"]);
            assert!(result["message"]["text"].as_str().is_some_and(|text| !text.is_empty()));
        }
        let place = &results[0]["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], "content/sheets/%C3%A9.md");
        assert_eq!(place["region"], json!({ "startLine": 1, "startColumn": 4, "endLine": 1, "endColumn": 9 }));
        let fix = &results[0]["fixes"][0]["artifactChanges"][0]["replacements"][0];
        assert_eq!((&fix["deletedRegion"], &fix["insertedContent"]["text"]), (&place["region"], &json!("title")));
        assert!(results[1].get("locations").is_none() && results[1]["relatedLocations"][0]["id"] == 1);
    }
}
