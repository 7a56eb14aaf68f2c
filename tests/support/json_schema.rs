//! JSON Schema, as far as our own schemas use it.

use serde_json::{Value, json};

/// What is wrong in a value, by the keywords that our schemas use; patterns are judged by an outside tool.
pub(crate) fn faults(schema: &Value, value: &Value, at: &str, out: &mut Vec<String>) {
    let known = ["$schema", "title", "description", "pattern", "format", "type", "properties", "required",
        "additionalProperties", "patternProperties", "items", "enum", "anyOf", "minLength", "minItems", "maxItems", "minimum",
        "maximum", "minProperties", "dependencies"];
    let keywords = schema.as_object().unwrap();
    assert!(keywords.keys().all(|key| known.contains(&key.as_str())), "{at}: {:?}", keywords.keys());
    let types: Vec<&str> = match &schema["type"] {
        Value::Array(types) => types.iter().filter_map(Value::as_str).collect(),
        one => one.as_str().into_iter().collect(),
    };
    let is_a = |name: &str| match name {
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        "null" => value.is_null(),
        other => panic!("{other}"),
    };
    if !types.is_empty() && !types.iter().any(|name| is_a(name)) {
        out.push(format!("{at}: {value} is no {types:?}"));
        return;
    }
    if let Some(values) = schema["enum"].as_array().filter(|values| !values.contains(value)) {
        out.push(format!("{at}: {value} is none of {values:?}"));
    }
    let bound = |name: &str| schema[name].as_f64();
    if let Some(number) = value.as_f64() {
        let low = bound("minimum").is_some_and(|least| number < least);
        if low || bound("maximum").is_some_and(|most| number > most) {
            out.push(format!("{at}: {number} is out of range"));
        }
    }
    if let Some(items) = value.as_array() {
        #[allow(clippy::cast_precision_loss)]
        let length = items.len() as f64;
        if bound("minItems").is_some_and(|least| length < least) || bound("maxItems").is_some_and(|most| length > most) {
            out.push(format!("{at}: {length} items"));
        }
        for (index, item) in items.iter().enumerate() {
            faults(&schema["items"], item, &format!("{at}[{index}]"), out);
        }
    }
    let Some(object) = value.as_object() else { return };
    for key in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        if !object.contains_key(key) {
            out.push(format!("{at}: no {key}"));
        }
    }
    for (key, wanted) in schema["dependencies"].as_object().into_iter().flatten() {
        for other in wanted.as_array().into_iter().flatten().filter_map(Value::as_str) {
            if object.contains_key(key) && !object.contains_key(other) {
                out.push(format!("{at}: {key} without {other}"));
            }
        }
    }
    for (key, value) in object {
        let at = format!("{at}.{key}");
        let named = schema["patternProperties"].as_object().and_then(|patterns| patterns.values().next());
        match schema["properties"].get(key).or(named) {
            Some(schema) => faults(schema, value, &at, out),
            None if schema["additionalProperties"] == json!(false) => out.push(format!("{at}: unknown")),
            None if schema["additionalProperties"].is_object() => faults(&schema["additionalProperties"], value, &at, out),
            None => {}
        }
    }
}
