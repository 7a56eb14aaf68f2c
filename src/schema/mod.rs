//! *The files of `content/`, for the tools of editors.* JSON Schema, draft 7: what the language servers of TOML
//! understand (Taplo, and so Even Better TOML; Tombi). It says which keys there are, what they mean and what they may
//! hold; what two keys or two files say together is `check`'s to judge.
//!
//! A test holds it to the readers: a key that one knows and the other does not is red.

mod kinds;
mod recall;

use serde_json::{Map, Value, json};

use crate::language::Words;

/// What has a schema: the head of a sheet, each file of `content/`, and what `check` and `list --recall` say to a machine,
/// and the order of a kit.
pub const KINDS: [&str; 9] = ["sheet", "site", "contacts", "glossary", "plain-words", "kit", "check", "recall", "order"];

/// The dialect.
const DRAFT: &str = "http://json-schema.org/draft-07/schema#";

/// The schema of a kind, described in the language of `words`; `None` when there is no such kind. `events` are those that
/// the theme knows.
#[must_use]
pub fn schema(kind: &str, events: &[&str], words: &Words) -> Option<Value> {
    let pen = Pen { words };
    let mut schema = match kind {
        "sheet" => kinds::sheet(&pen, events),
        "site" => kinds::site(&pen),
        "contacts" => kinds::contacts(&pen),
        "glossary" => kinds::glossary(&pen),
        "plain-words" => kinds::plain_words(&pen),
        "kit" => kinds::kit(&pen),
        "check" => kinds::check(&pen),
        "recall" => recall::recall(&pen),
        "order" => kinds::order(&pen),
        _ => return None,
    };
    schema["$schema"] = json!(DRAFT);
    schema["title"] = json!(words.get(&format!("schema-{kind}")));
    Some(schema)
}

/// Writes the parts of a schema, each with its description: the message `schema-<id>`.
struct Pen<'a> {
    words: &'a Words,
}

impl Pen<'_> {
    fn described(&self, id: &str, mut value: Value) -> Value {
        value["description"] = json!(self.words.get(&format!("schema-{id}")));
        value
    }

    fn text(&self, id: &str) -> Value {
        self.described(id, json!({ "type": "string", "minLength": 1 }))
    }

    fn shaped(&self, id: &str, pattern: &str) -> Value {
        self.described(id, json!({ "type": "string", "pattern": pattern }))
    }

    fn choice(&self, id: &str, values: &[&str]) -> Value {
        self.described(id, json!({ "type": "string", "enum": values }))
    }

    fn date(&self, id: &str) -> Value {
        self.described(id, json!({ "type": "string", "format": "date" }))
    }

    fn boolean(&self, id: &str) -> Value {
        self.described(id, json!({ "type": "boolean" }))
    }

    fn number(&self, id: &str, least: u32, most: u32) -> Value {
        self.described(id, json!({ "type": "number", "minimum": least, "maximum": most }))
    }

    fn integer(&self, id: &str, least: u32, most: u32) -> Value {
        self.described(id, json!({ "type": "integer", "minimum": least, "maximum": most }))
    }

    fn list(&self, id: &str, item: &Value) -> Value {
        self.described(id, json!({ "type": "array", "items": item }))
    }

    fn texts(&self, id: &str) -> Value {
        self.list(id, &json!({ "type": "string", "minLength": 1 }))
    }

    /// A table inside another.
    fn table(&self, id: &str, keys: Vec<(&str, Value)>, required: &[&str]) -> Value {
        self.described(id, table(keys, required))
    }
}

/// A table with these keys and no others.
fn table(keys: Vec<(&str, Value)>, required: &[&str]) -> Value {
    let properties: Map<String, Value> = keys.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
    json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false })
}

/// A table whose keys are names.
fn named(pattern: &str, value: &Value) -> Value {
    json!({ "type": "object", "patternProperties": { pattern: value }, "additionalProperties": false })
}
