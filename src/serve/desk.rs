//! The preview's own pages: a file shown, a place in a source, what is wrong, all that there is.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

use jalon::checksum::Checksum;
use jalon::diagnostic::{Diagnostic, Place, Source};
use jalon::html::policy_hash;
use jalon::language::Words;
use jalon::publication::Artifact;

use super::bar::{self, HASHES};
use super::kit;
use super::markup::{encode, escape};
use super::problem;
use super::shown::{Good, Shown};
use super::spot::{self, OWN, Spot};
use super::{Editor, Preview};

const STYLE: &str = include_str!("desk.css");
/// The stake.
const ICON: &str = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Cpath fill='%238f887c' \
                    d='M10 0h12v6H10zM10 8h12v14l-6 10-6-10z'/%3E%3C/svg%3E";

/// What every answer is made with.
pub(crate) struct Desk {
    pub(super) words: &'static Words,
    pub(super) language: &'static str,
    pub(super) port: u16,
    editor: Option<Editor>,
    run: u32,
    /// The policy of the preview's own pages.
    pub(super) policy: String,
}

/// What stands at an address.
pub(super) struct Look<'a> {
    pub(super) content: Content<'a>,
    /// Tells whether what stands there is what a browser shows already.
    pub(super) fingerprint: String,
    /// Whether it says itself what is wrong.
    pub(super) says_problems: bool,
}

/// What stands at an address.
pub(super) enum Content<'a> {
    /// A file of the site.
    File(&'a Artifact),
    /// The site's page for missing addresses.
    Missing(&'a Artifact),
    /// A page of the preview: the code of HTTP, its title, its body.
    Own(u16, String, String),
}

impl<'a> Look<'a> {
    fn site(fingerprint: String, content: Content<'a>) -> Self {
        Self { content, fingerprint, says_problems: false }
    }
}

impl Desk {
    pub(super) fn new(preview: Preview, port: u16) -> Self {
        let (script, style) = &*HASHES;
        let own = policy_hash(STYLE);
        let policy = format!(
            "default-src 'none'; script-src {script}; style-src {own} {style}; connect-src 'self'; frame-src 'self'; \
             img-src 'self' data:; base-uri 'none'; form-action 'none'"
        );
        let Preview { words, language, editor, run, .. } = preview;
        Self { words, language, port, editor, run, policy }
    }

    /// Which state of which run: a page that has another asks what is new.
    pub(super) fn version(&self, shown: &Shown) -> String {
        format!("{}-{}", self.run, shown.number)
    }

    /// What stands at a spot now.
    pub(super) fn look<'a>(&self, shown: &'a Shown, spot: &Spot) -> Look<'a> {
        let Some(good) = shown.site.as_deref() else {
            return match spot {
                Spot::Source { file, line, column } => self.source(shown, file, *line, *column),
                _ => self.own(503, self.words.get("serve-no-site"), self.wrong(shown)),
            };
        };
        match spot {
            Spot::Site(place) => {
                let folder = place.is_empty() || place.ends_with('/');
                let file = if folder { good.at(&format!("{place}index.html")) } else { good.at(place) };
                match (file, good.at("404.html")) {
                    (Some(file), _) => Look::site(fingerprint(good, file), Content::File(file)),
                    (None, Some(page)) => Look::site(fingerprint(good, page), Content::Missing(page)),
                    (None, None) => self.own(404, self.words.get("serve-nowhere"), self.contents(shown, good)),
                }
            }
            Spot::View(place) => self.view(good, place),
            Spot::Source { file, line, column } => self.source(shown, file, *line, *column),
            Spot::Contents => self.own(200, self.words.get("serve-contents"), self.contents(shown, good)),
            Spot::Nowhere => self.own(404, self.words.get("serve-nowhere"), self.contents(shown, good)),
        }
    }

    /// A page of the preview, whole.
    pub(super) fn page(&self, shown: &Shown, spot: &Spot, look: &Look<'_>, title: &str, body: &str) -> String {
        let class = if body.contains("<iframe") { " class=\"frame\"" } else { "" };
        format!(
            "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{}</title>\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"icon\" href=\"{ICON}\">\n<style>{STYLE}</style>\n</head>\n<body{class}>\n<main>\n\
             <h1>{}</h1>\n{body}\n</main>\n{}\n</body>\n</html>\n",
            self.language,
            escape(&self.words.with("serve-title", &[("title", title)])),
            escape(title),
            bar::host(self, shown, spot, look),
        )
    }

    fn own<'a>(&self, code: u16, title: String, body: String) -> Look<'a> {
        let fingerprint = short(format!("{code}\n{title}\n{body}").as_bytes());
        let says_problems = body.contains("<ol class=\"problems\">") || body.contains("<ol class=\"source\">");
        Look { fingerprint, says_problems, content: Content::Own(code, title, body) }
    }

    /// What keeps the site from being shown.
    fn wrong(&self, shown: &Shown) -> String {
        let mut out = format!("<p>{}</p>", escape(&self.words.get("serve-no-site-help")));
        if let Some(stopped) = &shown.stopped {
            out.push_str(&bar::stopped(self, stopped));
        }
        out.push_str(&self.list(shown));
        out
    }

    fn list(&self, shown: &Shown) -> String {
        let items: String = shown.problems.iter().map(|problem| problem::item(self, problem)).collect();
        if items.is_empty() { items } else { format!("<ol class=\"problems\">{items}</ol>") }
    }

    /// Everything that is wrong, and every output.
    fn contents(&self, shown: &Shown, good: &Good) -> String {
        let mut out = String::new();
        if good.at("index.html").is_some() {
            let _ = write!(out, "<p><a href=\"/\">{}</a></p>", escape(&self.words.get("serve-home")));
        }
        if !shown.problems.is_empty() || shown.stopped.is_some() {
            let _ = write!(out, "<h2>{}</h2>", escape(&self.words.get("serve-problems")));
            out.extend(shown.stopped.iter().map(|stopped| bar::stopped(self, stopped)));
            out.push_str(&self.list(shown));
        }
        let catalogue = &good.site.catalogue;
        for sheet in &catalogue.sheets {
            let spot = Spot::Source { file: sheet.draft.source.name.clone(), line: 1, column: 1 };
            let tabs = spot::tabs(self, good, &spot);
            if tabs.is_empty() {
                continue;
            }
            let _ = write!(out, "<h2 lang=\"{}\">{}</h2><ul class=\"outputs\">", escape(&sheet.language), escape(&sheet.title));
            for tab in tabs {
                let _ = write!(out, "<li><a href=\"{}\">{}</a></li>", escape(&tab.address), escape(&tab.label));
            }
            out.push_str("</ul>");
        }
        out
    }

    /// A file, within a page that says what it is.
    fn view<'a>(&self, good: &Good, place: &str) -> Look<'a> {
        if let Some((archive, name)) = kit::within(place)
            && let Some(bytes) = good.at(archive).and_then(|kit| kit::read(kit, name))
        {
            let back = Spot::View(archive.to_owned()).address();
            let way = format!("<p><a href=\"{}\">{}</a></p>", escape(&back), escape(&self.words.get("serve-back-to-kit")));
            let raw = format!("{OWN}kit/{}", encode(place));
            return self.own(200, name.to_owned(), format!("{way}{}", self.shown(name, &raw, &bytes)));
        }
        let Some(file) = good.at(place) else {
            return self.own(404, self.words.get("serve-nowhere"), String::new());
        };
        let spot = Spot::View(place.to_owned());
        let sheet = spot.sheet(good).map(|(sheet, _)| sheet.title.clone());
        let label = spot::label(self, file).unwrap_or_else(|| file.path.file_name().to_owned());
        let title = match (&sheet, place.ends_with(".zip")) {
            (Some(sheet), _) => self.words.with("serve-view-title", &[("sheet", sheet), ("output", &label)]),
            (None, true) => {
                let kit = good.site.catalogue.kits.iter().find(|kit| file.subject.as_deref() == Some(kit.slug.as_str()));
                self.words.with("serve-tab-kit", &[("title", kit.map_or(place, |kit| &kit.title))])
            }
            (None, false) => label,
        };
        let mut out = format!("<p class=\"about\">{}</p>", self.about(file.path.file_name(), file.bytes.len() as u64, file.pages));
        if place.ends_with(".zip") {
            out.push_str(&self.archive(place, file));
        } else {
            out.push_str(&self.shown(place, &format!("/{}", encode(place)), &file.bytes));
        }
        self.own(200, title, out)
    }

    /// A paper in the browser's viewer, a text as it is.
    fn shown(&self, name: &str, address: &str, bytes: &[u8]) -> String {
        let alone = escape(&self.words.get("serve-alone"));
        let link = format!("<p><a href=\"{}\">{alone}</a></p>", escape(address));
        if name.ends_with(".pdf") {
            // What changes when the file does, so that the viewer reads it again and the page around it is another.
            // A poster is seen whole; of the rest, a page as wide as the window.
            let fit = if name.contains("-affiche-") { "Fit" } else { "FitH" };
            let file = escape(&format!("{address}?{}#navpanes=0&view={fit}", short(bytes)));
            return format!("{link}<iframe src=\"{file}\" title=\"{}\"></iframe>", escape(name));
        }
        match str::from_utf8(bytes) {
            Ok(text) => format!("{link}<pre class=\"text\">{}</pre>", escape(text)),
            Err(_) => link,
        }
    }

    /// « un-proche-est-decede.pdf, 12 pages, 84 ko ».
    fn about(&self, name: &str, bytes: u64, pages: Option<usize>) -> String {
        let mut parts = vec![name.to_owned()];
        parts.extend(pages.map(|n| self.words.with("cli-pages", &[("n", &n.to_string())])));
        parts.push(self.words.with("cli-kilobytes", &[("n", &bytes.div_ceil(1_000).to_string())]));
        escape(&parts.join(", "))
    }

    /// What an archive holds.
    fn archive(&self, place: &str, file: &Artifact) -> String {
        let link = format!("<p><a href=\"/{}\">{}</a></p>", escape(&encode(place)), escape(&self.words.get("serve-download")));
        let head = ["serve-kit-file", "serve-kit-pages", "serve-kit-size"].map(|id| format!("<th scope=\"col\">{}</th>", escape(&self.words.get(id))));
        let mut out = format!("{link}<table><thead><tr>{}</tr></thead><tbody>", head.join(""));
        for entry in kit::entries(file) {
            let spot = Spot::View(format!("{place}/{}", entry.name));
            let size = self.words.with("cli-kilobytes", &[("n", &entry.bytes.div_ceil(1_000).to_string())]);
            let _ = write!(
                out,
                "<tr><td><a href=\"{}\">{}</a></td><td>{}</td><td>{}</td></tr>",
                escape(&spot.address()),
                escape(&entry.name),
                entry.pages.map(|n| n.to_string()).unwrap_or_default(),
                escape(&size)
            );
        }
        out.push_str("</tbody></table>");
        out
    }

    /// A file of the project, with what is wrong in it at its places.
    fn source<'a>(&self, shown: &Shown, file: &str, line: usize, column: usize) -> Look<'a> {
        let Some(source) = source(shown, file) else {
            return self.own(404, self.words.get("serve-nowhere"), format!("<p>{}</p>", escape(&self.words.get("serve-no-source"))));
        };
        let inside = |problem: &&Diagnostic| problem.place.as_ref().is_some_and(|place| place.source.name == file);
        let problems: Vec<&Diagnostic> = shown.problems.iter().filter(inside).collect();
        let mut out = String::new();
        if let Some(editor) = &self.editor {
            let path = editor.root.join(file).to_string_lossy().replace('\\', "/");
            let address = format!("{}{}{}:{line}:{column}", editor.scheme, if path.starts_with('/') { "" } else { "/" }, encode(&path));
            let label = self.words.with("serve-open-in", &[("editor", editor.name)]);
            let _ = write!(out, "<p><a href=\"{}\">{}</a></p>", escape(&address), escape(&label));
        }
        if problems.is_empty() {
            let _ = write!(out, "<p>{}</p>", escape(&self.words.get("serve-nothing-wrong-here")));
        }
        out.push_str("<ol class=\"source\">");
        let mut by_line: BTreeMap<usize, Vec<(&Diagnostic, &Place)>> = BTreeMap::new();
        for (problem, place) in problems.iter().filter_map(|problem| Some((*problem, problem.place.as_ref()?))) {
            by_line.entry(place.line()).or_default().push((problem, place));
        }
        let mut wanted = true;
        for (number, text) in (1..).zip(source.text.split('\n')) {
            let here = by_line.get(&number).map_or(&[][..], Vec::as_slice);
            out.push_str(&self.line(number, text.trim_end_matches('\r'), here, line, column, &mut wanted));
        }
        out.push_str("</ol>");
        self.own(200, file.to_owned(), out)
    }

    /// One line, its places marked; the one that was asked for can be gone to.
    fn line(&self, number: usize, text: &str, here: &[(&Diagnostic, &Place)], line: usize, column: usize, wanted: &mut bool) -> String {
        let mut body = String::new();
        let mut done = 0;
        for (_, place) in here {
            let start: usize = text.chars().take(place.column() - 1).map(char::len_utf8).sum();
            let end = (start + place.span.len()).min(text.len());
            if start < done {
                continue;
            }
            let is_it = *wanted && number == line && place.column() == column;
            let attributes = if is_it { " id=\"place\" tabindex=\"-1\"" } else { "" };
            *wanted &= !is_it;
            let _ = write!(body, "{}{}", escape(&text[done..start]), problem::mark(&text[start..end], attributes));
            done = end;
        }
        body.push_str(&escape(&text[done..]));
        // What was asked for is not there any more, or stands under another: the line is.
        let id = if *wanted && number == line { " id=\"place\" tabindex=\"-1\"" } else { "" };
        *wanted &= id.is_empty();
        let class = if number == line { " class=\"asked\"" } else { "" };
        let mut out = format!("<li value=\"{number}\"{class}><code{id}>{body}</code>");
        for (problem, _) in here {
            let cure = problem::cure(self, problem).map(|cure| format!("<span class=\"cure\">{cure}</span>")).unwrap_or_default();
            let weight = problem::weight(self, problem.severity);
            let _ = write!(out, "<p class=\"note\">{weight} {} {cure}</p>", problem::sentence(self, problem));
        }
        out.push_str("</li>");
        out
    }
}

/// A file of the project as it was last read: only one in which something was found, or a sheet, is known.
fn source(shown: &Shown, file: &str) -> Option<Arc<Source>> {
    let places = shown.problems.iter().flat_map(|problem| problem.place.iter().chain(&problem.related));
    let known = places.map(|place| &place.source).find(|source| source.name == file);
    let sheets = shown.site.iter().flat_map(|good| good.site.catalogue.sheets.iter().map(|sheet| &sheet.draft.source));
    known.or_else(|| sheets.into_iter().find(|source| source.name == file)).cloned()
}

/// Of a page, what it loads counts too.
fn fingerprint(good: &Good, file: &Artifact) -> String {
    let own = short(&file.bytes);
    if file.path.as_str().ends_with(".html") { format!("{own}-{}", &good.looks()[..16]) } else { own }
}

/// Enough digits of a checksum to tell two states apart.
pub(super) fn short(bytes: &[u8]) -> String {
    Checksum::of(bytes).to_string()[..16].to_owned()
}
