//! What `list --recall --format json` says; keys may be added, none is taken away or changes its meaning.

use serde_json::{Value, json};

use super::{Pen, table};

pub(super) fn recall(pen: &Pen<'_>) -> Value {
    let perhaps = |id: &str, kind: &str| pen.described(id, json!({ "type": [kind, "null"] }));
    let copies = |id: &str, kinds: Value| {
        pen.described(id, json!({ "type": kinds, "additionalProperties": { "type": "integer", "minimum": 1 } }))
    };
    let change = table(
        vec![
            ("step", pen.text("recall-step")),
            ("title", perhaps("recall-step-title", "string")),
            ("matter", pen.choice("recall-matter", &["deadline", "phone", "address", "cost", "amount", "step"])),
            ("before", pen.texts("recall-before")),
            ("after", pen.texts("recall-after")),
            ("text", pen.text("recall-text")),
        ],
        &["step", "title", "matter", "before", "after", "text"],
    );
    let instead = nullable(table(
        vec![
            ("slug", pen.text("recall-instead-slug")),
            ("title", pen.text("recall-instead-title")),
            ("address", perhaps("recall-instead-address", "string")),
            ("expired", pen.boolean("recall-instead-expired")),
        ],
        &["slug", "title", "address", "expired"],
    ));
    let newer = nullable(table(
        vec![("edition", pen.text("recall-edition")), ("fingerprint", pen.shaped("recall-sheet-fingerprint", "^[0-9a-f]{8}$"))],
        &["edition", "fingerprint"],
    ));
    let sheet = table(
        vec![
            ("slug", pen.text("recall-slug")),
            ("code", pen.text("recall-code")),
            ("fingerprint", pen.shaped("recall-sheet-fingerprint", "^[0-9a-f]{8}$")),
            ("review_by", pen.date("recall-review-by")),
            ("copies", copies("recall-sheet-copies", json!("object"))),
            ("expired", pen.boolean("recall-expired")),
            ("fate", pen.choice("recall-fate", &["same", "changed", "rewritten", "merged", "gone"])),
            ("changes", pen.list("recall-changes", &change)),
            ("instead", pen.described("recall-instead", instead)),
            ("newer", pen.described("recall-newer", newer)),
        ],
        &["slug", "code", "fingerprint", "review_by", "copies", "expired", "fate", "changes", "instead", "newer"],
    );
    let delivery = table(
        vec![
            ("to", pen.text("kit-delivery-to")),
            ("address", pen.text("kit-delivery-address")),
            ("copies", copies("recall-delivery-copies", json!(["object", "null"]))),
        ],
        &["to", "address", "copies"],
    );
    let run = table(
        vec![
            ("kit", pen.text("recall-kit")),
            ("title", perhaps("recall-title", "string")),
            ("venue", perhaps("recall-venue", "string")),
            ("edition", pen.text("recall-edition")),
            ("compared_with", perhaps("recall-compared-with", "string")),
            ("fingerprint", pen.shaped("recall-fingerprint", "^[0-9a-f]{12}$")),
            ("date", pen.date("recall-date")),
            ("copies", copies("recall-copies", json!("object"))),
            ("places", pen.texts("recall-places")),
            ("deliveries", pen.list("recall-deliveries", &delivery)),
            ("sheets", pen.list("recall-sheets", &sheet)),
        ],
        &["kit", "title", "venue", "edition", "compared_with", "fingerprint", "date", "copies", "places", "deliveries", "sheets"],
    );
    let mut whole = table(
        vec![
            ("today", pen.date("recall-today")),
            ("remove_by", pen.date("recall-remove-by")),
            ("runs", pen.described("recall-runs", json!({ "type": "integer", "minimum": 0 }))),
            ("recalls", pen.list("recall-recalls", &run)),
        ],
        &["today", "remove_by", "runs", "recalls"],
    );
    whole["additionalProperties"] = json!(true);
    whole
}

fn nullable(mut table: Value) -> Value {
    table["type"] = json!(["object", "null"]);
    table
}
