//! What a page may hold, as data; a real parser says what it holds. Anything else is somebody's text become markup.

use html5ever::tendril::TendrilSink as _;
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use roxmltree::Document;

/// Attributes that every element may have: names, languages, and words for assistive technology. None of them runs,
/// fetches or leads anywhere.
const EVERYWHERE: [&str; 9] = ["class", "id", "lang", "dir", "title", "hidden", "tabindex", "role", "translate"];

/// Elements, their own attributes, and why they may be there.
const ELEMENTS: &[(&[&str], &[&str], &str)] = &[
    (&["html", "head", "body", "title"], &[], "every page has them"),
    (&["meta"], &["charset", "http-equiv", "name", "content", "media"], "judged by itself: see `meta`"),
    (&["link"], &["rel", "href", "type", "hreflang", "title", "sizes", "media"], "judged by itself: see `RELATIONS`"),
    (&["script"], &["type"], "one block of data, which no browser runs: see `script`"),
    (&["style"], &[], "of the page that is served at any depth, named by its hash in the policy"),
    (&["header", "footer", "main", "nav", "section", "article", "aside", "div", "span"], &[], "parts of a page"),
    (&["h1", "h2", "h3", "h4", "h5", "h6", "p", "hr", "br", "blockquote", "pre", "address"], &[], "text"),
    (&["strong", "em", "b", "i", "s", "del", "small", "sub", "sup", "code", "abbr", "cite", "dfn", "mark", "bdi", "bdo", "wbr"], &[], "words"),
    (&["time"], &["datetime"], "a day"),
    (&["ol"], &["start", "reversed"], "lists"),
    (&["ul", "li", "dl", "dt", "dd"], &[], "lists"),
    (&["table", "thead", "tbody", "tr", "caption"], &[], "tables"),
    (&["th", "td"], &["scope", "colspan", "rowspan", "headers"], "tables"),
    (&["figure", "figcaption"], &[], "a picture and its words"),
    (&["img"], &["src", "alt", "width", "height", "loading", "decoding"], "a picture of the site: see `SCHEMES`"),
    (&["a"], &["href", "hreflang", "type", "rel", "download"], "a link: see `SCHEMES`"),
    (&["details"], &["open"], "folds without a script"),
    (&["summary"], &[], "folds without a script"),
    (&["input"], &["type", "checked", "name", "autocomplete"], "a box to tick, which nothing sends: see `form`"),
    (&["form"], &["method", "autocomplete"], "boxes that are emptied all at once: of the method `dialog`, and to nowhere"),
    (&["button"], &["type"], "empties them: of the type `reset`"),
    (&["label"], &["for"], "the words of a box"),
    (&["fieldset", "legend"], &[], "boxes that go together"),
    (&["svg"], &["viewBox", "width", "height", "focusable", "fill", "stroke", "xmlns"], "an icon: strokes only"),
    (
        &["path", "circle", "line", "rect", "g", "polyline", "polygon", "ellipse"],
        &["d", "cx", "cy", "r", "rx", "ry", "x", "y", "x1", "y1", "x2", "y2", "width", "height", "points", "fill", "stroke", "stroke-width", "transform"],
        "strokes of an icon",
    ),
];

/// What a page may be linked to (`schema.dcterms` says what the names of the metadata mean); `stylesheet` and `icon` load a file, which the policy holds to the site.
const RELATIONS: [&str; 9] =
    ["canonical", "alternate", "icon", "stylesheet", "license", "prev", "next", "home", "schema.dcterms"];

/// Schemes of addresses: they open a page, a letter or a call. An address without one stays in the site.
const SCHEMES: [&str; 4] = ["https", "http", "mailto", "tel"];

/// Attributes whose value is an address.
const ADDRESSES: [&str; 2] = ["href", "src"];

/// A page as a browser reads it.
pub(crate) fn parse(html: &str) -> RcDom {
    html5ever::parse_document(RcDom::default(), html5ever::ParseOpts::default()).one(html)
}

/// Every node below one, templates included, in order.
fn descendants(node: &Handle) -> Vec<Handle> {
    let mut out = Vec::new();
    let mut rest = vec![node.clone()];
    while let Some(node) = rest.pop() {
        rest.extend(node.children.borrow().iter().rev().cloned());
        if let NodeData::Element { template_contents, .. } = &node.data {
            rest.extend(template_contents.borrow().iter().cloned());
        }
        out.push(node);
    }
    out
}

/// All the text of a node.
fn text(node: &Handle) -> String {
    let pieces = descendants(node).into_iter().filter_map(|node| match &node.data {
        NodeData::Text { contents } => Some(contents.borrow().to_string()),
        _ => None,
    });
    pieces.collect()
}

/// The name of an element; nothing for other nodes.
fn name(node: &Handle) -> String {
    match &node.data {
        NodeData::Element { name, .. } => name.local.to_string(),
        _ => String::new(),
    }
}

/// The texts of every `element` that is inside an `outer`.
pub(crate) fn texts(page: &RcDom, outer: &str, element: &str) -> Vec<String> {
    let outers = descendants(&page.document).into_iter().filter(|node| name(node) == outer);
    outers.flat_map(|node| descendants(&node)).filter(|node| name(node) == element).map(|node| text(&node)).collect()
}

/// What is wrong in a page: nothing, if it is as it must be.
pub(crate) fn faults(html: &str) -> Vec<String> {
    let page = parse(html);
    let mut faults: Vec<String> = page.errors.borrow().iter().map(|error| format!("the parser says: {error}")).collect();
    let (mut scripts, mut policies) = (0, 0);
    for node in descendants(&page.document) {
        match &node.data {
            NodeData::Comment { contents } => faults.push(format!("a comment: {contents}")),
            NodeData::ProcessingInstruction { .. } => faults.push("an instruction".to_owned()),
            NodeData::Element { attrs, .. } => {
                let element = name(&node);
                let attributes: Vec<(String, String)> =
                    attrs.borrow().iter().map(|a| (a.name.local.to_string(), a.value.to_string())).collect();
                let attribute = |name: &str| attributes.iter().find(|a| a.0 == name).map(|a| a.1.as_str());
                let Some((_, own, _)) = ELEMENTS.iter().find(|(names, ..)| names.contains(&element.as_str())) else {
                    faults.push(format!("<{element}>"));
                    continue;
                };
                for (key, value) in &attributes {
                    let key = key.as_str();
                    let known = EVERYWHERE.contains(&key) || own.contains(&key) || key.starts_with("aria-");
                    if !known || key.starts_with("on") {
                        faults.push(format!("<{element} {key}>"));
                    }
                    if ADDRESSES.contains(&key) && !is_allowed(&element, value) {
                        faults.push(format!("<{element} {key}=\"{value}\">"));
                    }
                }
                match element.as_str() {
                    "script" => {
                        scripts += 1;
                        faults.extend(script(attribute("type"), &text(&node)));
                    }
                    "meta" => {
                        policies += usize::from(is_policy(attribute("http-equiv"), attribute("content"), &mut faults));
                    }
                    "link" => {
                        let relation = attribute("rel").unwrap_or("");
                        if !relation.split(' ').all(|word| RELATIONS.contains(&word)) {
                            faults.push(format!("<link rel=\"{relation}\">"));
                        }
                    }
                    "form" if attribute("method") != Some("dialog") => faults.push("<form>".to_owned()),
                    "button" if attribute("type") != Some("reset") => faults.push("<button>".to_owned()),
                    "input" if attribute("type") != Some("checkbox") => faults.push("<input>".to_owned()),
                    _ => {}
                }
            }
            _ => {}
        }
    }
    if scripts > 1 || html.to_lowercase().matches("<script").count() != scripts {
        faults.push(format!("{scripts} scripts"));
    }
    if policies != 1 {
        faults.push(format!("{policies} policies"));
    }
    faults
}

/// The one block of data: JSON, in which nothing can end the block or open a comment.
fn script(kind: Option<&str>, text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    if kind != Some("application/ld+json") {
        faults.push(format!("a script of type {kind:?}"));
    }
    if text.contains('<') {
        faults.push("`<` in the data".to_owned());
    }
    match serde_json::from_str::<serde_json::Value>(text) {
        Ok(value) if mentions(&value) => faults.push("a key of the data is not ours".to_owned()),
        Ok(_) => {}
        Err(error) => faults.push(format!("the data is no JSON: {error}")),
    }
    faults
}

/// Whether a key of the data is a payload's.
fn mentions(value: &serde_json::Value) -> bool {
    match value {
        serde_json::Value::Object(entries) => entries.iter().any(|(key, value)| key.contains("zq7") || mentions(value)),
        serde_json::Value::Array(values) => values.iter().any(mentions),
        _ => false,
    }
}

/// Whether a `<meta>` is the policy. Another `http-equiv` would reload or lead away.
fn is_policy(equivalent: Option<&str>, content: Option<&str>, faults: &mut Vec<String>) -> bool {
    let Some(equivalent) = equivalent else { return false };
    let content = content.unwrap_or("");
    let strict = ["default-src 'none'", "base-uri 'none'", "form-action 'none'"].iter().all(|part| content.contains(part));
    if equivalent != "Content-Security-Policy" || !strict || content.contains("script") || content.contains("unsafe") {
        faults.push(format!("<meta http-equiv=\"{equivalent}\" content=\"{content}\">"));
    }
    true
}

/// Whether an address is of the allow-list, as a browser reads it: without control characters and outer blanks.
fn is_allowed(element: &str, address: &str) -> bool {
    let clean: String = address.chars().filter(|c| !matches!(c, '\t' | '\n' | '\r')).collect();
    let clean = clean.trim_matches(|c: char| c <= ' ');
    let scheme_end = clean.find(|c: char| !(c.is_ascii_alphanumeric() || "+-.".contains(c)));
    let scheme = scheme_end.filter(|end| clean[*end..].starts_with(':')).map(|end| clean[..end].to_ascii_lowercase());
    match (scheme.as_deref(), element) {
        (None, _) => !clean.starts_with("//") && !clean.contains('\\') && !clean.starts_with('/'),
        // The icon of the page that is served at any depth, made by the program.
        (Some("data"), "link") => clean.starts_with("data:image/svg+xml,"),
        (Some(_), "img") => false,
        (Some(scheme), _) => SCHEMES.contains(&scheme),
    }
}

/// What is wrong in an XML file: it must parse, and hold neither a declaration of entities nor an instruction.
pub(crate) fn xml_faults(text: &str) -> Vec<String> {
    match Document::parse(text) {
        Err(error) => vec![format!("no XML: {error}")],
        Ok(document) => document
            .descendants()
            .filter(|node| node.is_pi() || node.is_comment() || node.tag_name().name().contains("zq7")
                || node.attributes().any(|a| a.name().contains("zq7") || a.name().starts_with("on")
                    || a.name() == "href" && !is_allowed("a", a.value())))
            .map(|node| format!("{node:?}"))
            .collect(),
    }
}

#[test]
fn what_is_not_allowed_is_seen() {
    let page = |body: &str| {
        format!(
            "<!DOCTYPE html><html lang=fr><head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
             base-uri 'none'; form-action 'none'\"><title>x</title></head><body>{body}</body></html>"
        )
    };
    assert_eq!(faults(&page("<p class=a>x <a href=\"../x\">y</a></p>")), Vec::<String>::new());
    for body in [
        "<p onclick=x>", "<p style=x>", "<iframe></iframe>", "<a href=\"java\tscript:x\">", "<a href=\"//x\">", "<img src=https://x alt>",
        "<script>x</script>", "<script type=application/ld+json>{</script>", "<!-- x -->", "<p zq7>", "<b", "<p id=a id=b>", "<form></form>",
        "<script type=application/ld+json>{\"a\":\"<\"}</script>", "<meta http-equiv=refresh content=1>", "<input type=text>",
        "<svg><a href=x></a><script></script></svg>", "<math></math>", "<link rel=import href=x>", "<a href=\"\u{1}javascript:x\">",
    ] {
        assert!(!faults(&page(body)).is_empty(), "{body}");
    }
    assert!(!faults("<!DOCTYPE html><html><head><title>x</title></head><body></body></html>").is_empty(), "no policy");
    assert!(!xml_faults("<a><b></a>").is_empty() && !xml_faults("<a zq7=\"\"/>").is_empty());
}
