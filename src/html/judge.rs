//! Reads a finished page as strictly as it is written: what is not on the lists is a fault of the theme. A browser
//! forgives and guesses; markup that needs no guess means the same to both.

/// Elements that a theme may write. Nothing here runs, sends, or shows another document.
const ELEMENTS: [&str; 85] = [
    "html", "head", "body", "title", "meta", "link", "script", "style", "header", "footer", "main", "nav", "section",
    "article", "aside", "div", "span", "h1", "h2", "h3", "h4", "h5", "h6", "hgroup", "p", "hr", "br", "blockquote", "pre",
    "address", "strong", "em", "b", "i", "s", "u", "del", "ins", "small", "sub", "sup", "code", "kbd", "samp", "var", "abbr", "cite", "q",
    "dfn", "mark", "bdi", "bdo", "wbr", "time", "data", "ol", "ul", "li", "dl", "dt", "dd", "table", "caption", "colgroup", "col", "thead", "tbody",
    "tfoot", "tr", "th", "td", "figure", "figcaption", "img", "a", "details", "summary", "input", "label", "fieldset",
    "legend", "form", "button", "svg", "path",
];

/// Strokes of a picture.
const STROKES: [&str; 8] = ["circle", "line", "rect", "g", "polyline", "polygon", "ellipse", "defs"];

/// Attributes that a theme may write, besides `aria-…`.
const ATTRIBUTES: [&str; 65] = [
    "class", "id", "lang", "dir", "title", "hidden", "tabindex", "role", "translate", "href", "hreflang", "rel", "type", "src",
    "alt", "width", "height", "loading", "decoding", "content", "name", "charset", "http-equiv", "media", "sizes", "datetime",
    "start", "reversed", "value", "scope", "colspan", "rowspan", "headers", "span", "open", "checked", "disabled", "for", "download", "viewbox",
    "focusable", "fill", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin", "xmlns", "d", "cx", "cy", "r", "rx",
    "ry", "x", "y", "x1", "y1", "x2", "y2", "points", "transform", "preserveaspectratio", "property", "method", "autocomplete",
];

/// Schemes of links.
const SCHEMES: [&str; 4] = ["https", "http", "mailto", "tel"];

/// What no page may hold, as the theme wrote it: what to look for in its templates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault {
    /// `<script`, `onclick`, `style`, `javascript:…`.
    pub(super) markup: String,
}

/// The first thing in a page that no page may hold. `carried` is the style that the page may carry.
pub(super) fn fault(page: &str, carried: Option<&str>) -> Option<Fault> {
    let fault = |markup: &str| Some(Fault { markup: markup.chars().take(60).collect() });
    let mut at = 0;
    let mut scripts = 0;
    while let Some(open) = page[at..].find('<').map(|i| at + i) {
        let rest = &page[open..];
        if rest.get(..15).is_some_and(|start| start.eq_ignore_ascii_case("<!doctype html>")) {
            at = open + 15;
            continue;
        }
        if rest.starts_with("<!--") {
            let end = rest.find("-->").filter(|end| *end >= 4 && !rest[4..*end].contains("--"));
            let Some(end) = end else { return fault("<!--") };
            at = open + end + 3;
            continue;
        }
        let Some(tag) = tag(rest) else { return fault(shown(rest)) };
        at = open + tag.length;
        let name = tag.name.to_ascii_lowercase();
        if !ELEMENTS.contains(&name.as_str()) && !STROKES.contains(&name.as_str()) {
            return fault(&format!("<{}", tag.name));
        }
        for (i, (key, value)) in tag.attributes.iter().enumerate() {
            let lower = key.to_ascii_lowercase();
            let known = ATTRIBUTES.contains(&lower.as_str()) || lower.starts_with("aria-");
            if !known {
                return fault(key);
            }
            if tag.attributes[..i].iter().any(|(other, _)| other.eq_ignore_ascii_case(key)) {
                return fault(shown(rest));
            }
            let inside = matches!(name.as_str(), "link" | "img" | "script" | "input" | "svg") && !is_reference(&tag.attributes);
            if matches!(lower.as_str(), "href" | "src") && !is_address(value, inside, &name) {
                return fault(value);
            }
        }
        let of = |key: &str| tag.attributes.iter().find(|(k, _)| k.eq_ignore_ascii_case(key)).map(|(_, value)| *value);
        match name.as_str() {
            "script" if !tag.is_end => {
                scripts += 1;
                let end = page[at..].find("</script>")?;
                if of("type") != Some("application/ld+json") || scripts > 1 || page[at..at + end].contains('<') {
                    return fault("<script");
                }
                at += end;
            }
            "style" if !tag.is_end => {
                let own = carried.filter(|style| !style.is_empty() && page[at..].starts_with(style));
                let Some(style) = own else { return fault("<style") };
                at += style.len();
            }
            "meta" if of("http-equiv").is_some_and(|value| !value.eq_ignore_ascii_case("content-security-policy")) => {
                return fault("http-equiv");
            }
            // Boxes to tick can be emptied all at once; nothing is sent.
            "form" if !tag.is_end && of("method") != Some("dialog") => return fault("<form"),
            "button" if !tag.is_end && !matches!(of("type"), Some("reset" | "button")) => return fault("<button"),
            "input" if of("type") != Some("checkbox") => return fault("<input"),
            _ => {}
        }
    }
    None
}

/// A tag, as it must be written: every value between quotes.
struct Tag<'p> {
    name: &'p str,
    is_end: bool,
    attributes: Vec<(&'p str, &'p str)>,
    length: usize,
}

fn tag(text: &str) -> Option<Tag<'_>> {
    let is_end = text.starts_with("</");
    let mut at = if is_end { 2 } else { 1 };
    let word = |at: usize| {
        let end = text[at..].find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == ':')).map_or(text.len(), |i| at + i);
        (end > at && text[at..].starts_with(|c: char| c.is_ascii_alphabetic())).then(|| &text[at..end])
    };
    let blank = |at: usize| text[at..].len() - text[at..].trim_start_matches([' ', '\n', '\r', '\t']).len();
    let name = word(at)?;
    at += name.len();
    let mut attributes = Vec::new();
    loop {
        let skipped = blank(at);
        at += skipped;
        let rest = &text[at..];
        if rest.starts_with('>') {
            return Some(Tag { name, is_end, attributes, length: at + 1 });
        }
        if rest.starts_with("/>") {
            return Some(Tag { name, is_end, attributes, length: at + 2 });
        }
        if skipped == 0 || is_end {
            return None;
        }
        let key = word(at)?;
        at += key.len();
        let mut value = "";
        if text[at..].starts_with('=') {
            let quote = text[at + 1..].chars().next().filter(|c| matches!(c, '"' | '\''))?;
            let start = at + 2;
            let end = text[start..].find(quote).map(|i| start + i)?;
            value = &text[start..end];
            at = end + 1;
        }
        attributes.push((key, value));
    }
}

/// The start of a tag, to be found again in a template.
fn shown(text: &str) -> &str {
    text.split(['>', '"', '\'', '\n']).next().unwrap_or("<")
}

/// Whether a `<link>` only says where else the page is: it fetches nothing.
fn is_reference(attributes: &[(&str, &str)]) -> bool {
    let relation = attributes.iter().find(|(key, _)| *key == "rel").map_or("", |(_, value)| *value);
    ["canonical", "alternate", "license", "next", "prev", "schema.dcterms"].contains(&relation)
}

/// Whether an address may be followed, or fetched when it is `inside`: then it must be the site's own.
fn is_address(value: &str, inside: bool, element: &str) -> bool {
    let plain = ["&amp;", "&quot;", "&#39;", "&lt;", "&gt;"].into_iter().fold(value.to_owned(), |v, c| v.replace(c, "_"));
    if plain.contains('&') || plain.chars().any(char::is_control) || plain.contains('\\') || plain.trim() != plain {
        return false;
    }
    let before = plain.split(['/', '?', '#']).next().unwrap_or("");
    match before.split_once(':') {
        Some(("data", _)) => element == "link" && plain.starts_with("data:image/svg+xml,"),
        Some((scheme, _)) => !inside && SCHEMES.iter().any(|known| scheme.eq_ignore_ascii_case(known)),
        None => !plain.starts_with("//"),
    }
}

/// A piece that every page has, and what a template writes for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Piece {
    /// Its key in the messages.
    pub(super) id: &'static str,
    /// What to type.
    pub(super) cure: &'static str,
    /// Near what it belongs, to point there.
    pub(super) near: &'static str,
}

const fn piece(id: &'static str, cure: &'static str, near: &'static str) -> Piece {
    Piece { id, cure, near }
}

/// What a page must have, beside its text.
const DOCTYPE: Piece = piece("doctype", "<!DOCTYPE html>", "<html");
const LANGUAGE: Piece = piece("language", "<html lang=\"{{ language }}\" dir=\"{{ direction }}\">", "<html");
const POLICY: Piece =
    piece("policy", "<meta http-equiv=\"Content-Security-Policy\" content=\"{{ policy }}\">", "<head");
const TITLE: Piece = piece("title", "<title>{{ title }}</title>", "<head");
const SKIP: Piece = piece("skip", "<a class=\"skip\" href=\"#_content\">{{ word.skip }}</a>", "<body");
const MAIN: Piece = piece("main", "<main id=\"_content\" tabindex=\"-1\">{% block main %}{% endblock %}</main>", "<body");
const HEADING: Piece = piece("heading", "<h1>{{ heading }}</h1>", "<main");
const BODY: Piece = piece("body", "{{ body }}", "<main");
const FOOT: Piece =
    piece("foot", "{% for link in foot %}<li><a href=\"{{ link.href }}\">{{ link.label }}</a></li>{% endfor %}", "<footer");

/// What a sample page is made of, as it must be found again.
pub(super) struct Sample<'a> {
    pub(super) language: &'a str,
    pub(super) policy: &'a str,
    pub(super) title: &'a str,
    pub(super) heading: &'a str,
    /// Empty when the page shows no text of its own.
    pub(super) body: &'a str,
    pub(super) foot: &'a str,
    /// Whether the page has a head of links to skip.
    pub(super) skips: bool,
}

/// The pieces that a sample page lacks.
pub(super) fn missing(page: &str, sample: &Sample<'_>) -> Vec<Piece> {
    let count = |what: &str| page.matches(what).count();
    let first = |name: &str| page.find(&format!("<{name}")).and_then(|i| tag(&page[i..]));
    let value = |tag: &Tag<'_>, key: &str| {
        tag.attributes.iter().find(|(k, _)| k.eq_ignore_ascii_case(key)).map(|(_, value)| (*value).to_owned())
    };
    let inside = |name: &str, text: &str| {
        let start = page.find(&format!("<{name}")).unwrap_or(page.len());
        let end = page[start..].find(&format!("</{name}>")).map_or(start, |i| start + i);
        page[start..end].contains(text)
    };
    let skip = page.find("<body").map(|i| &page[i..]).and_then(|body| body.find("<a ").and_then(|i| tag(&body[i..])));
    let target = skip.and_then(|tag| value(&tag, "href")).and_then(|href| href.strip_prefix('#').map(str::to_owned));
    let has = [
        (DOCTYPE, page.trim_start().get(..15).is_some_and(|start| start.eq_ignore_ascii_case("<!doctype html>"))),
        (LANGUAGE, first("html").is_some_and(|tag| value(&tag, "lang").as_deref() == Some(sample.language))),
        (POLICY, count(&format!("http-equiv=\"Content-Security-Policy\" content=\"{}\"", sample.policy)) == 1),
        (TITLE, inside("title", sample.title)),
        (SKIP, !sample.skips || target.is_some_and(|id| !id.is_empty() && page.contains(&format!("id=\"{id}\"")))),
        (MAIN, count("<main") == 1 && count("</main>") == 1),
        (HEADING, count("<h1") == 1 && inside("h1", sample.heading)),
        (BODY, page.contains(sample.body)),
        (FOOT, page.contains(sample.foot)),
    ];
    has.into_iter().filter(|(_, has)| !has).map(|(piece, _)| piece).collect()
}
