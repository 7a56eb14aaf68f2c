//! The schema of each file.

use serde_json::{Value, json};

use super::{Pen, named, table};
use crate::catalogue::{PUBLICATIONS, PaperVariant, VENUES};

const ADDRESS: &str = "^https://";
const ROLE: &str = "^[a-z][a-z0-9_]*$";
const SLUG: &str = "^[a-z0-9]+(-[a-z0-9]+)*$";
const LANGUAGE: &str = "^[a-z]{2,3}(-[A-Za-z]{2,4})?$";
const EMAIL: &str = "^[^@ ]+@[^@ ]+\\.[^@ ]+$";
/// The letters and figures that cannot be taken for one another: no l, i, o, 0, 1.
const CODE: &str = "^[2-9a-hjkmnp-z]{2,12}$";

pub(super) fn sheet(pen: &Pen<'_>, events: &[&str]) -> Value {
    let change = table(
        vec![("date", pen.date("sheet-changes-date")), ("text", pen.text("sheet-changes-text"))],
        &["date", "text"],
    );
    let source = table(
        vec![
            ("id", pen.text("sheet-sources-id")),
            ("title", pen.text("sheet-sources-title")),
            // Some official sites have nothing but `http`: a warning, no error.
            ("url", pen.shaped("sheet-sources-url", "^https?://")),
            ("date", pen.date("sheet-sources-date")),
        ],
        &["title", "url"],
    );
    let accepted = table(
        vec![
            ("rule", pen.text("sheet-accepted-rule")),
            ("text", pen.text("sheet-accepted-text")),
            ("reason", pen.text("sheet-accepted-reason")),
        ],
        &["rule", "text", "reason"],
    );
    let mut sources = pen.list("sheet-sources", &source);
    sources["minItems"] = json!(1);
    table(
        vec![
            ("title", pen.text("sheet-title")),
            ("summary", pen.text("sheet-summary")),
            // An event that the theme lacks is a warning: the colours are then neutral ones.
            ("event", pen.described("sheet-event", json!({ "type": "string", "anyOf": [{ "enum": events }, { "pattern": SLUG }] }))),
            ("code", pen.shaped("sheet-code", CODE)),
            ("verified", pen.date("sheet-verified")),
            ("review_by", pen.date("sheet-review-by")),
            ("owner", pen.text("sheet-owner")),
            ("venues", pen.list("sheet-venues", &json!({ "type": "string", "enum": VENUES }))),
            ("date_label", pen.text("sheet-date-label")),
            ("redirects", pen.list("sheet-redirects", &json!({ "type": "string", "pattern": SLUG }))),
            ("help", help(pen, "sheet-help")),
            ("poster", pen.table("sheet-poster", poster(pen), &[])),
            ("changes", pen.list("sheet-changes", &change)),
            ("sources", sources),
            ("accepted", pen.list("sheet-accepted", &accepted)),
        ],
        &["title", "summary", "event", "verified", "review_by", "owner", "sources"],
    )
}

/// The words of a poster, those of a sheet or those of a kit that tells of several.
fn poster(pen: &Pen<'_>) -> Vec<(&'static str, Value)> {
    let action = table(
        vec![
            ("step", pen.text("sheet-poster-actions-step")),
            ("title", pen.text("sheet-poster-actions-title")),
            ("detail", pen.text("sheet-poster-actions-detail")),
        ],
        &["title"],
    );
    let mut actions = pen.list("sheet-poster-actions", &action);
    actions["maxItems"] = json!(3);
    vec![
        ("headline", pen.text("sheet-poster-headline")),
        ("lead", pen.text("sheet-poster-lead")),
        ("actions", actions),
    ]
}

/// Who helps, and where.
fn roles(pen: &Pen<'_>) -> Vec<(&'static str, Value)> {
    vec![("contact", pen.shaped("help-contact", ROLE)), ("counter", pen.shaped("help-counter", ROLE))]
}

fn help(pen: &Pen<'_>, id: &str) -> Value {
    pen.table(id, roles(pen), &[])
}

pub(super) fn site(pen: &Pen<'_>) -> Value {
    let publisher = vec![
        ("name", pen.text("site-publisher-name")),
        ("address", pen.text("site-publisher-address")),
        ("phone", pen.text("site-publisher-phone")),
        ("email", pen.shaped("site-publisher-email", EMAIL)),
        ("director", pen.text("site-publisher-director")),
        ("siret", pen.shaped("site-publisher-siret", "^( *[0-9]){14} *$")),
        ("dpo", pen.shaped("site-publisher-dpo", EMAIL)),
        ("logo", pen.text("site-publisher-logo")),
        ("logo_alt", pen.text("site-publisher-logo-alt")),
    ];
    let host = vec![
        ("name", pen.text("site-host-name")),
        ("address", pen.text("site-host-address")),
        ("phone", pen.text("site-host-phone")),
    ];
    let printer = vec![("name", pen.text("site-printer-name")), ("address", pen.text("site-printer-address"))];
    let accessibility = vec![
        ("date", pen.date("site-accessibility-date")),
        ("auditor", pen.text("site-accessibility-auditor")),
        ("rate", pen.number("site-accessibility-rate", 0, 100)),
        ("reference", pen.shaped("site-accessibility-reference", "^[0-9]{1,2}(\\.[0-9]{1,2}){0,2}$")),
        ("issues", pen.texts("site-accessibility-issues")),
        ("exemptions", pen.texts("site-accessibility-exemptions")),
        ("out_of_scope", pen.texts("site-accessibility-out-of-scope")),
        ("agents", pen.texts("site-accessibility-agents")),
        ("tools", pen.texts("site-accessibility-tools")),
        ("pages", pen.texts("site-accessibility-pages")),
        ("plan", pen.text("site-accessibility-plan")),
        ("plan_url", pen.shaped("site-accessibility-plan-url", ADDRESS)),
    ];
    table(
        vec![
            ("name", pen.text("site-name")),
            ("base_url", pen.shaped("site-base-url", "^https://[^A-Z ]+/$")),
            ("language", pen.shaped("site-language", LANGUAGE)),
            ("date", pen.date("site-date")),
            ("theme", pen.text("site-theme")),
            ("official_domains", pen.texts("site-official-domains")),
            ("publisher", pen.table("site-publisher", publisher, &["name", "address", "phone", "email"])),
            ("host", pen.table("site-host", host, &["name", "address"])),
            ("printer", pen.table("site-printer", printer, &["name", "address"])),
            ("help", help(pen, "site-help")),
            ("accessibility", pen.table("site-accessibility", accessibility, &[])),
        ],
        &["name", "base_url", "language", "publisher"],
    )
}

pub(super) fn contacts(pen: &Pen<'_>) -> Value {
    let translated = table(
        vec![
            ("gloss", pen.text("contacts-translated-gloss")),
            ("inline", pen.text("contacts-translated-inline")),
            ("price", pen.text("contacts-translated-price")),
            ("hours", pen.text("contacts-translated-hours")),
            ("limits", pen.text("contacts-translated-limits")),
            ("find", pen.text("contacts-translated-find")),
        ],
        &[],
    );
    let mut contact = table(
        vec![
            ("name", pen.text("contacts-name")),
            ("inline", pen.text("contacts-inline")),
            ("phone", pen.text("contacts-phone")),
            ("price", pen.text("contacts-price")),
            ("hours", pen.text("contacts-hours")),
            ("address", pen.text("contacts-address")),
            ("limits", pen.text("contacts-limits")),
            ("find", pen.text("contacts-find")),
            ("url", pen.shaped("contacts-url", ADDRESS)),
            ("source", pen.text("contacts-source")),
            ("verified", pen.date("contacts-verified")),
            ("translated", pen.described("contacts-translated", named(LANGUAGE, &translated))),
        ],
        &["name"],
    );
    contact["dependencies"] = json!({ "phone": ["price"] });
    named(ROLE, &pen.described("contacts-role", contact))
}

pub(super) fn glossary(pen: &Pen<'_>) -> Value {
    let term =
        table(vec![("word", pen.text("glossary-word")), ("plain", pen.text("glossary-plain"))], &["word", "plain"]);
    table(vec![("term", pen.list("glossary-term", &term))], &[])
}

/// The words that a site finds hard, or plain enough.
pub(super) fn plain_words(pen: &Pen<'_>) -> Value {
    let word = table(
        vec![
            ("hard", pen.text("plain-words-hard")),
            ("forms", pen.texts("plain-words-forms")),
            ("plain", pen.text("plain-words-plain")),
            ("source", pen.text("plain-words-source")),
        ],
        &["hard", "plain", "source"],
    );
    table(vec![("keep", pen.texts("plain-words-keep")), ("word", pen.list("plain-words-word", &word))], &[])
}

pub(super) fn kit(pen: &Pen<'_>) -> Value {
    let publications: Vec<&str> = PUBLICATIONS.iter().map(|(id, _)| *id).collect();
    let mut formats: Vec<&str> = PUBLICATIONS.iter().flat_map(|(_, formats)| *formats).copied().collect();
    formats.sort_unstable();
    formats.dedup();
    let copies = json!({
        "type": "object", "additionalProperties": { "type": "integer", "minimum": 1, "maximum": 100_000 }, "minProperties": 1,
    });
    let item = table(
        vec![
            ("publication", pen.choice("kit-item-publication", &publications)),
            ("format", pen.choice("kit-item-format", &formats)),
            ("variant", pen.choice("kit-item-variant", &PaperVariant::ALL.map(PaperVariant::name))),
            ("copies", pen.described("kit-item-copies", copies)),
            ("paper", pen.described("kit-item-paper", json!({ "type": "string" }))),
            ("sides", pen.integer("kit-item-sides", 1, 2)),
            ("inks", pen.described("kit-item-inks", json!({ "type": "string" }))),
            ("fold", pen.described("kit-item-fold", json!({ "type": "string" }))),
            ("staples", pen.integer("kit-item-staples", 0, 4)),
            ("hang", pen.described("kit-item-hang", json!({ "type": "string" }))),
        ],
        &["publication", "copies"],
    );
    let delivery = table(
        vec![("to", pen.text("kit-delivery-to")), ("address", pen.text("kit-delivery-address"))],
        &["to", "address"],
    );
    let poster = [poster(pen), roles(pen)].concat();
    table(
        vec![
            ("title", pen.text("kit-title")),
            ("venue", pen.choice("kit-venue", &VENUES)),
            ("private", pen.boolean("kit-private")),
            ("sheets", pen.list("kit-sheets", &json!({ "type": "string", "pattern": SLUG }))),
            ("note", pen.text("kit-note")),
            ("item", pen.list("kit-item", &item)),
            ("delivery", pen.list("kit-delivery", &delivery)),
            ("poster", pen.table("kit-poster", poster, &[])),
        ],
        &["title", "venue"],
    )
}

/// What `check --format json` says; keys may be added, none is taken away or changes its meaning.
pub(super) fn check(pen: &Pen<'_>) -> Value {
    let count = |id: &str| pen.described(id, json!({ "type": "integer", "minimum": 0 }));
    let from_one = |id: &str| pen.described(id, json!({ "type": "integer", "minimum": 1 }));
    let place = || {
        let mut place = table(
            vec![
                ("file", pen.text("check-place-file")),
                ("line", from_one("check-place-line")),
                ("column", from_one("check-place-column")),
                ("end_line", from_one("check-place-end-line")),
                ("end_column", from_one("check-place-end-column")),
            ],
            &["file", "line", "column", "end_line", "end_column"],
        );
        place["type"] = json!(["object", "null"]);
        place
    };
    let perhaps = |id: &str| pen.described(id, json!({ "type": ["string", "null"] }));
    let keys = ["code", "severity", "place", "message", "help", "related", "replacement"];
    let diagnostic = table(
        vec![
            ("code", pen.text("check-code")),
            ("severity", pen.choice("check-severity", &["error", "warning"])),
            ("place", pen.described("check-place", place())),
            ("message", pen.text("check-message")),
            ("help", perhaps("check-help")),
            ("related", pen.described("check-related", place())),
            ("replacement", perhaps("check-replacement")),
        ],
        &keys,
    );
    let mended = table(
        vec![("file", pen.text("check-place-file")), ("places", from_one("check-mended-places"))],
        &["file", "places"],
    );
    let mut stopped = table(
        vec![("exit", from_one("check-stopped-exit")), ("message", perhaps("check-stopped-message"))],
        &["exit", "message"],
    );
    stopped["type"] = json!(["object", "null"]);
    let mut whole = table(
        vec![
            ("errors", count("check-errors")),
            ("warnings", count("check-warnings")),
            ("diagnostics", pen.list("check-diagnostics", &diagnostic)),
            ("mended", pen.list("check-mended", &mended)),
            ("stopped", pen.described("check-stopped", stopped)),
        ],
        &["errors", "warnings", "diagnostics", "mended", "stopped"],
    );
    whole["additionalProperties"] = json!(true);
    whole
}

/// What a kit's archive says to a print shop's program; a key may be added, none is taken away or changes its meaning
/// without another `schema_version`.
pub(super) fn order(pen: &Pen<'_>) -> Value {
    const SUM: &str = "^[0-9a-f]{64}$";
    let publications: Vec<&str> = PUBLICATIONS.iter().map(|(id, _)| *id).collect();
    let mut formats: Vec<&str> = PUBLICATIONS.iter().flat_map(|(_, formats)| *formats).copied().collect();
    formats.sort_unstable();
    formats.dedup();
    let free = |id: &str| pen.described(id, json!({ "type": "string" }));
    let count = |id: &str| pen.described(id, json!({ "type": "integer", "minimum": 0 }));
    let from_one = |id: &str| pen.described(id, json!({ "type": "integer", "minimum": 1 }));
    let perhaps = |id: &str, value: Value| {
        let mut value = pen.described(id, value);
        value["type"] = json!([value["type"], "null"]);
        value
    };
    let copies = |id: &str| pen.described(id, json!({ "type": "object", "additionalProperties": { "type": "integer", "minimum": 1 } }));
    let day = || json!({ "type": "string", "format": "date" });
    let file = |mut keys: Vec<(&'static str, Value)>| {
        keys.extend([
            ("file", pen.shaped("order-file", "^[a-z0-9][a-z0-9._-]*\\.pdf$")),
            ("sha256", pen.shaped("order-sha256", SUM)),
            ("bytes", from_one("order-bytes")),
            ("pages", from_one("order-pages")),
            ("copies", copies("order-copies")),
        ]);
        keys
    };
    let line = file(vec![
        ("letter", pen.shaped("order-lines-letter", "^[A-Z]+$")),
        ("publication", pen.choice("order-lines-publication", &publications)),
        ("format", pen.choice("order-lines-format", &formats)),
        ("variant", pen.choice("order-lines-variant", &PaperVariant::ALL.map(PaperVariant::name))),
        ("sheet", pen.shaped("order-lines-sheet", SLUG)),
        ("sheet_fingerprint", pen.shaped("order-lines-sheet-fingerprint", SUM)),
        ("review_by", perhaps("order-lines-review-by", day())),
        ("width_mm", from_one("order-lines-width")),
        ("height_mm", from_one("order-lines-height")),
        ("output_condition", perhaps("order-lines-output-condition", json!({ "type": "string" }))),
        ("bleed_mm", perhaps("order-lines-bleed", json!({ "type": "number", "minimum": 0 }))),
        ("marks", perhaps("order-lines-marks", json!({ "type": "boolean" }))),
        ("total", count("order-lines-total")),
        ("paper", free("order-lines-paper")),
        ("sides", pen.integer("order-lines-sides", 1, 2)),
        ("inks", free("order-lines-inks")),
        ("fold", free("order-lines-fold")),
        ("staples", pen.integer("order-lines-staples", 0, 4)),
        ("hang", free("order-lines-hang")),
    ]);
    let document = file(Vec::new());
    let delivery = vec![("to", pen.text("order-deliveries-to")), ("address", pen.text("order-deliveries-address"))];
    let whole = vec![
        ("schema_version", pen.described("order-schema-version", json!({ "type": "integer", "enum": [1] }))),
        ("kit", pen.shaped("order-kit", SLUG)),
        ("title", pen.text("order-title")),
        ("venue", pen.choice("order-venue", &VENUES)),
        ("edition", pen.text("order-edition")),
        ("fingerprint", pen.shaped("order-fingerprint", SUM)),
        ("specimen", pen.boolean("order-specimen")),
        ("publisher", pen.text("order-publisher")),
        ("contact", free("order-contact")),
        ("remove_after", perhaps("order-remove-after", day())),
        ("note", free("order-note")),
        ("lines", pen.list("order-lines", &whole_table(line))),
        ("deliveries", pen.list("order-deliveries", &whole_table(delivery))),
        ("documents", pen.list("order-documents", &whole_table(document))),
    ];
    let mut whole = whole_table(whole);
    whole["additionalProperties"] = json!(true);
    whole
}

/// A table of which no key is ever left out.
fn whole_table(keys: Vec<(&'static str, Value)>) -> Value {
    let required: Vec<&str> = keys.iter().map(|(key, _)| *key).collect();
    table(keys, &required)
}
