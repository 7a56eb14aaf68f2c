//! What machines read of a sheet: schema.org as JSON-LD. Only what the sheet says: no rating, no price of our own.

use serde_json::{Map, Value, json};

use super::writer::Writer;
use crate::catalogue::Sheet;
use crate::document::{Block, Content, Document, Page, PhaseKind, Step, Translation, plain_text};
use crate::sheet::SourceRef;

/// The graph of a sheet's page: the page, with the official pages that it rests on, what to do, and where it stands.
pub(super) fn graph(writer: &Writer, sheet: &Sheet, page: &Page) -> String {
    let mut graph = vec![web_page(writer, sheet, page)];
    graph.extend(how_to(&page.document, &page.address));
    graph.push(trail(writer, page));
    json!({ "@context": "https://schema.org", "@graph": graph }).to_string()
}

/// The name of a part of the graph, so that the others can speak of it; a site without an address has only the part.
fn name(address: &str, part: &str) -> String {
    format!("{address}#_{part}")
}

fn web_page(writer: &Writer, sheet: &Sheet, page: &Page) -> Value {
    let site = &writer.catalogue.site;
    let mut publisher = json!({ "@type": "Organization", "name": site.publisher.name });
    put(&mut publisher, "telephone", &site.publisher.phone);
    put(&mut publisher, "email", &site.publisher.email);
    let mut of_site = json!({ "@type": "WebSite", "name": site.name });
    put(&mut of_site, "url", &site.base_url);
    let mut out = json!({
        "@type": "WebPage",
        "@id": name(&page.address, "page"),
        "name": sheet.title,
        "description": sheet.summary,
        "inLanguage": sheet.language,
        "dateModified": sheet.verified.to_string(),
        "isAccessibleForFree": true,
        "publisher": publisher,
        "isPartOf": of_site,
        "isBasedOn": sheet.draft.head.sources.iter().map(source).collect::<Vec<_>>(),
        "breadcrumb": { "@id": name(&page.address, "trail") },
    });
    put(&mut out, "url", &page.address);
    if has_steps(&page.document) {
        out["mainEntity"] = json!({ "@id": name(&page.address, "steps") });
    }
    // Translations are of the sheet in the site's language.
    let others = || page.translations.iter().filter(|t| !t.address.is_empty());
    let reference = |t: &Translation| {
        json!({ "@type": "WebPage", "@id": name(&t.address, "page"), "url": t.address, "inLanguage": t.language })
    };
    if sheet.language == site.language {
        let translations: Vec<Value> = others().map(reference).collect();
        if !translations.is_empty() {
            out["workTranslation"] = translations.into();
        }
    } else if let Some(original) = others().find(|t| t.language == site.language) {
        out["translationOfWork"] = reference(original);
    }
    out
}

/// An official page; its date is that of its own last change, where the editor wrote one.
fn source(source: &SourceRef) -> Value {
    let mut out = json!({ "@type": "CreativeWork" });
    put(&mut out, "name", source.title.as_ref().map_or("", |t| &t.value));
    put(&mut out, "url", source.url.as_ref().map_or("", |u| &u.value));
    put(&mut out, "dateModified", &source.date.as_ref().map(|d| d.value.to_string()).unwrap_or_default());
    out
}

fn put(object: &mut Value, key: &str, value: &str) {
    if !value.is_empty() {
        object[key] = value.into();
    }
}

fn has_steps(document: &Document) -> bool {
    let Content::Flow(flow) = &document.content else { return false };
    flow.blocks.iter().any(|block| section(block, "").is_some())
}

/// The deadlines with their steps; what is done by itself and who listens are nothing to do.
fn how_to(document: &Document, address: &str) -> Option<Value> {
    let Content::Flow(flow) = &document.content else { return None };
    let steps: Vec<Value> = flow.blocks.iter().filter_map(|block| section(block, address)).collect();
    (!steps.is_empty()).then(|| {
        json!({
            "@type": "HowTo",
            "@id": name(address, "steps"),
            "name": document.title,
            "inLanguage": document.language,
            "step": numbered(steps),
        })
    })
}

fn section(block: &Block, address: &str) -> Option<Value> {
    match block {
        Block::Step(one) => Some(step(one, address)),
        Block::Phase(phase) if matches!(phase.kind, PhaseKind::ToDo | PhaseKind::Later) => {
            let title = plain_text(&phase.title);
            let steps: Vec<Value> = phase.body.iter().filter_map(|block| section(block, address)).collect();
            Some(if steps.is_empty() {
                entry("HowToStep", &title, address, &phase.id)
            } else {
                let mut out = entry("HowToSection", &title, address, &phase.id);
                out["itemListElement"] = numbered(steps);
                out
            })
        }
        _ => None,
    }
}

fn step(step: &Step, address: &str) -> Value {
    entry("HowToStep", &plain_text(&step.title), address, &step.id)
}

fn entry(kind: &str, title: &str, address: &str, anchor: &str) -> Value {
    let mut out = json!({ "@type": kind, "name": title });
    if !address.is_empty() {
        out["url"] = format!("{address}#{anchor}").into();
    }
    out
}

fn numbered(mut items: Vec<Value>) -> Value {
    for (item, position) in items.iter_mut().zip(1u32..) {
        item["position"] = position.into();
    }
    items.into()
}

/// The trail that readers see: schema.org wants the address of each page but the last.
fn trail(writer: &Writer, page: &Page) -> Value {
    let above = page.trail.iter().map(|link| {
        let mut item = Map::from_iter([("@type".to_owned(), "ListItem".into()), ("name".to_owned(), link.label.as_str().into())]);
        let base = &writer.catalogue.site.base_url;
        if !base.is_empty() {
            let path = link.path.as_str();
            item.insert("item".to_owned(), format!("{base}{}", path.strip_suffix("index.html").unwrap_or(path)).into());
        }
        Value::Object(item)
    });
    let here = json!({ "@type": "ListItem", "name": page.document.title });
    json!({
        "@type": "BreadcrumbList",
        "@id": name(&page.address, "trail"),
        "itemListElement": numbered(above.chain([here]).collect()),
    })
}
