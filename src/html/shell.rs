//! The shell around the blocks: the theme's templates, compiled once a build.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};

use tera::{Context, ErrorKind, Tera, Value};

use super::block::{OWN, Writer};
use super::escape::{Href, Icon, json, write_text};
use super::here::Here;
use super::{glossary, judge, policy, sample, stake, template};
use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::document::{
    Block, Content, DoorTarget, Download, Entry, Flow, Frame, Handling, Home, Inline, Link, Page, PageKind, plain_text,
};
use crate::language::{Words, direction};
use crate::paths::OutPath;
use crate::theme::Theme;

/// The templates of a theme, ready to show pages.
pub struct Shells<'t> {
    pub(super) theme: &'t Theme,
    tera: Tera,
    icons: BTreeMap<String, Icon>,
    /// Words of the shell by language, as templates see them: `word.skip` is the message `html-skip`.
    words: BTreeMap<String, Value>,
    /// Icons as templates see them: `icon.phone`; hyphens become underscores.
    icon_values: Value,
}

impl std::fmt::Debug for Shells<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Shells").finish_non_exhaustive()
    }
}

/// The messages that templates use, without their prefix `html-`.
const WORDS: [&str; 23] = [
    "also", "breadcrumb", "colon", "contents", "deadlines", "download", "downloads", "draft", "first", "foot",
    "for-person", "invitation", "languages", "letters", "main-nav", "on-paper", "prepare-kept", "prepare-print", "prepare-reset",
    "prepare-use", "skip", "specimen", "to-paper",
];

/// The template of each kind of page.
pub(super) const TEMPLATES: [&str; 7] =
    ["sheet.html", "prepare.html", "text.html", "home.html", "not-found.html", "shelf.html", "glossary.html"];

/// The longest page, in bytes: many times the longest sheet.
const MOST_BYTES: usize = 16_000_000;

/// A page being shown, that stops where no page ends.
struct Bounded(Vec<u8>);

impl Write for Bounded {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.0.len() + bytes.len() > MOST_BYTES {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.0.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'t> Shells<'t> {
    /// Compiles the templates of a theme; what they say wrong is reported.
    pub fn new(theme: &'t Theme, diagnostics: &mut Diagnostics) -> Option<Self> {
        let mut tera = Tera::default();
        tera.set_escape_fn(write_text);
        // A theme cannot undo the escaping.
        tera.register_filter("safe", |text: &str, _: tera::Kwargs, _: &tera::State| text.to_owned());
        let before = diagnostics.clone();
        for name in TEMPLATES.iter().filter(|name| !theme.templates.contains_key(**name)) {
            diagnostics.push(Diagnostic::error("theme-missing-file").fact("file", format!("templates/{name}")));
        }
        let icons: BTreeMap<String, Icon> =
            theme.icons.iter().map(|(name, icon)| (name.clone(), Icon::new(&icon.svg))).collect();
        let icon_values: BTreeMap<String, Value> =
            icons.iter().map(|(name, icon)| (name.replace('-', "_"), Value::safe_string(icon.as_str()))).collect();
        let words = theme
            .words
            .iter()
            .map(|(language, words)| {
                let entries = WORDS.iter().map(|id| (id.replace('-', "_"), Value::from(words.get(&format!("html-{id}")))));
                (language.clone(), Value::from(entries.collect::<BTreeMap<_, _>>()))
            })
            .collect();
        let mut shells = Self { theme, tera, icons, words, icon_values: icon_values.into() };
        let faults = if theme.template_sources.is_empty() { Vec::new() } else { shells.static_faults() };
        // Each by itself: one fault of syntax does not hide the next. What we told in our words is not told again.
        for (name, source) in &theme.template_sources {
            let is_told = faults.iter().any(|f| f.place.as_ref().is_some_and(|place| place.source.name == source.name));
            if !is_told
                && let Some(text) = theme.templates.get(name)
                && let Err(error) = Tera::default().add_raw_template(name, text)
                && matches!(error.kind(), ErrorKind::SyntaxError(_))
            {
                diagnostics.push(told(theme, name, &error));
            }
        }
        diagnostics.extend(faults);
        if diagnostics.clone().sorted() != before.sorted() {
            return None;
        }
        if let Err(error) = shells.tera.add_raw_templates(&theme.templates) {
            diagnostics.push(told(theme, "templates", &error));
            return None;
        }
        let faults = shells.tried();
        let sound = faults.is_empty();
        diagnostics.extend(faults);
        sound.then_some(shells)
    }

    /// What is wrong in the project's templates as they are written.
    fn static_faults(&self) -> Vec<Diagnostic> {
        let (mut names, mut lists) = (BTreeSet::new(), BTreeSet::new());
        let event = self.theme.groups.iter().find_map(|group| group.events.first()).map_or("", String::as_str);
        for (page, frame) in sample::pages(true, event) {
            for (name, value) in self.context(&page, &frame) {
                collect_lists(name, &value, &mut lists);
                names.insert(name.to_owned());
            }
        }
        template::judge(self.theme, &names, &lists)
    }

    /// Shows a page of each kind that the project's templates change, and judges what came of it.
    fn tried(&self) -> Vec<Diagnostic> {
        let theme = self.theme;
        let is_own = |name: &&str| theme.template_sources.contains_key(*name);
        let event = theme.groups.iter().find_map(|group| group.events.first()).map_or("", String::as_str);
        let mut faults = Diagnostics::default();
        for (page, frame) in [true, false].into_iter().flat_map(|full| sample::pages(full, event)) {
            let name = template_of(&page.kind);
            let chain = template::chain(theme, name);
            let (Some(own), Some(root)) = (chain.iter().find(|n| is_own(n)), chain.iter().rfind(|n| is_own(n))) else {
                continue;
            };
            let html = match self.page(&page, &frame) {
                Ok(html) => html,
                Err(fault) => {
                    faults.push(fault);
                    continue;
                }
            };
            let (policy, title, heading) = (escaped(&policy_of(theme, &page.kind)), escaped(sample::TEXT), escaped(sample::TEXT));
            let wanted = judge::Sample {
                language: "fr",
                policy: &policy,
                title: &title,
                heading: &heading,
                body: if matches!(page.kind, PageKind::Home(_) | PageKind::Glossary(_)) { "" } else { sample::BODY },
                foot: sample::FOOT,
                skips: page.kind != PageKind::NotFound,
            };
            for piece in judge::missing(&html, &wanted) {
                let missing = Diagnostic::error("theme-template-piece").fact("piece", piece.id).fact("cure", piece.cure);
                // Where it belongs, else in the template that shows the page.
                let near = chain.iter().filter(|n| is_own(n)).find_map(|n| Some((*n, theme.templates.get(*n)?.find(piece.near)?)));
                let (file, at) = near.unwrap_or((if piece.near == "<main" { own } else { root }, 0));
                faults.push(placed(theme, file, at..at, missing));
            }
        }
        faults.sorted()
    }

    /// One page.
    ///
    /// # Errors
    /// A diagnostic when the theme's template asks for something that does not exist.
    pub fn page(&self, page: &Page, frame: &Frame) -> Result<String, Diagnostic> {
        let name = template_of(&page.kind);
        let mut out = Bounded(Vec::new());
        let mut context = Context::new();
        for (key, value) in self.context(page, frame) {
            context.insert_value(key, value);
        }
        let shown = self.tera.render_to(name, &context, &mut out);
        let html = match shown {
            Ok(()) => String::from_utf8(out.0).unwrap_or_default(),
            Err(error) => return Err(told(self.theme, name, &error)),
        };
        // The compiled templates are held to the same by tests.
        if !self.theme.template_sources.is_empty() {
            let carried = (page.kind == PageKind::NotFound).then_some(self.theme.carried_style.as_str());
            if let Some(fault) = judge::fault(&html, carried) {
                return Err(self.forbidden(name, &fault.markup));
            }
        }
        Ok(html)
    }

    /// Markup that no page may hold, where the templates of the page write it.
    fn forbidden(&self, name: &str, markup: &str) -> Diagnostic {
        let fault = Diagnostic::error("theme-template-markup").fact("markup", markup);
        let lower = markup.to_ascii_lowercase();
        // A value that a text made is not in the template; what stands before it is.
        let start = lower.find('=').map_or("", |i| &lower[..=i]);
        let chain = template::chain(self.theme, name);
        let own: Vec<&str> =
            chain.into_iter().filter(|name| self.theme.template_sources.contains_key(*name)).collect();
        for needle in [lower.as_str(), start].into_iter().filter(|needle| !needle.is_empty()) {
            for file in &own {
                let text = self.theme.templates.get(*file).map_or("", String::as_str);
                if let Some(at) = text.to_ascii_lowercase().find(needle) {
                    return placed(self.theme, file, at..at + needle.len(), fault);
                }
            }
        }
        placed(self.theme, own.first().copied().unwrap_or(name), 0..0, fault)
    }

    fn words_of(&self, language: &str) -> Option<(&'t Words, &Value)> {
        let base = language.split('-').next().unwrap_or(language);
        let key = [language, base, "fr"].into_iter().find(|key| self.theme.words.contains_key(*key))?;
        Some((self.theme.words.get(key)?, self.words.get(key)?))
    }

    fn context(&self, page: &Page, frame: &Frame) -> BTreeMap<&'static str, Value> {
        let mut context = BTreeMap::new();
        let document = &page.document;
        let here = Here { path: &page.path, base: matches!(page.kind, PageKind::NotFound).then_some(frame.base.as_str()) };
        let Some((words, word)) = self.words_of(&document.language) else { return context };
        let empty = Flow::default();
        let flow = match &document.content {
            Content::Flow(flow) => flow,
            _ => &empty,
        };
        let policy = policy_of(self.theme, &page.kind);
        let is_prepared = matches!(page.kind, PageKind::Prepare);
        // What a sheet to tick is about stands above it in the trail.
        let subject = page.trail.last().filter(|_| is_prepared).map_or("", |link| link.label.as_str());
        let title = match page.kind {
            PageKind::Home(_) => format!("{} · {}", document.site, document.publisher),
            PageKind::Prepare => format!("{subject} · {} · {} · {}", document.title, document.site, document.publisher),
            _ => format!("{} · {} · {}", document.title, document.site, document.publisher),
        };
        let mut put = |key: &'static str, value: Value| drop(context.insert(key, value));
        put("policy", policy.into());
        put("language", document.language.as_str().into());
        put("direction", direction(&document.language).into());
        put("title", title.into());
        put("heading", document.title.as_str().into());
        put("subject", subject.into());
        // What a worker fills in by hand, in the words of the papers.
        let to_fill = ["checklist-who", "checklist-phone", "checklist-appointment"].map(|id| Value::from(words.get(id)));
        put("to_fill", to_fill.to_vec().into());
        put("description", page.description.as_str().into());
        put("address", page.address.as_str().into());
        put("is_hidden", page.is_hidden.into());
        put("data", page.data.as_deref().map_or(Value::from(""), |data| Value::safe_string(&json(data))));
        put("event_class", self.theme.event_class(&document.event).into());
        put("publisher", document.publisher.as_str().into());
        put("site", document.site.as_str().into());
        put("draft", page.is_draft.into());
        put("specimen", frame.specimen.into());
        put("word", word.clone());
        put("icon", self.icon_values.clone());
        put("stake", Value::safe_string(stake::BRAND));
        put("event_icon", self.icon_value(&self.theme.event(&document.event).icon));
        for (key, name) in [("style", "style.css"), ("site_icon", "icon.svg")] {
            put(key, OutPath::new(name).map_or_else(|_| Value::from(""), |path| file(&path, &here)));
        }
        put("home", file(&frame.home.path, &here));
        put("nav", links(&frame.nav, page, &here));
        put("foot", links(&frame.foot, page, &here));
        put("trail", links(&page.trail, page, &here));
        let said = |line: &[Inline]| {
            let mut writer = Writer::new(here, &frame.site_language, &self.icons, words, &[], false).in_language(&document.language);
            writer.words_alone(line);
            Value::safe_string(&writer.out.finish())
        };
        let callable = page.help.as_ref().filter(|help| Href::phone(&help.phone).is_some());
        put("help", callable.map_or(Value::from(""), |help| {
            let lines: Vec<Value> = std::iter::once(&help.name).chain(&help.lines).map(|line| said(line)).collect();
            object([
                ("phone", help.phone.as_str().into()),
                ("is_long", (help.phone.chars().filter(char::is_ascii_digit).count() > 6).into()),
                ("href", phone(&help.phone)),
                ("lines", lines.into()),
            ])
        }));
        let link = |link: &Link| object([("label", link.label.as_str().into()), ("href", file(&link.path, &here))]);
        let none = || Value::from("");
        put("feed", frame.feed.as_ref().map_or_else(none, link));
        put("to_prepare", page.to_prepare.as_ref().map_or_else(none, link));
        put("logo", frame.logo.as_ref().map_or_else(none, |logo| {
            object([
                ("source", file(&logo.path, &here)),
                ("alternative", logo.alternative.as_str().into()),
                ("width", logo.size.0.into()),
                ("height", logo.size.1.into()),
            ])
        }));
        put("first", first(page));
        put("modified", page.modified.as_str().into());
        let sources = page.sources.iter().filter_map(|address| Href::address(address));
        put("sources", sources.map(|href| Value::from(href.as_str())).collect::<Vec<Value>>().into());
        put("downloads", downloads(&page.downloads.iter().collect::<Vec<_>>(), &here));
        put("handlings", handlings(page, &here, words));
        put("has_event", (!document.event.is_empty()).into());
        put("translations", translations(page, &here));
        put("alternates", alternates(page, &frame.site_language));
        // The names of the site and of who publishes it stay in the site's language.
        let is_other = document.language != frame.site_language;
        put("site_language", if is_other { frame.site_language.as_str() } else { "" }.into());
        put("site_direction", direction(&frame.site_language).into());
        put("summary", flow.summary.as_str().into());
        put("verified", flow.verified.as_str().into());
        let (menu, also) = menu(flow);
        put("menu", menu.into());
        put("also", also.into());
        put("contents", contents(flow).into());
        let mut writer = Writer::new(here, &frame.site_language, &self.icons, words, &flow.blocks, is_prepared)
            .in_language(&document.language);
        writer.blocks(&flow.blocks);
        put("body", Value::safe_string(&std::mem::take(&mut writer.out).finish()));
        writer.lines(&flow.colophon);
        put("colophon", Value::safe_string(&writer.out.finish()));
        if let PageKind::Home(home) = &page.kind {
            put("lead", home.lead.as_str().into());
            put("groups", self.groups(home, &here, words));
            put("doors", doors(home, page, frame, &here, &said));
            put("others", links(home.others.as_slice(), page, &here));
        }
        if let PageKind::Shelf(shelf) = &page.kind {
            put("shelf", self.shelf(shelf, &here));
        }
        if let PageKind::Glossary(letters) = &page.kind {
            put("letters", glossary::letters(letters));
        }
        if matches!(page.kind, PageKind::NotFound) {
            put("carried_style", Value::safe_string(&self.theme.carried_style));
            let icon = self.theme.assets.get("icon.svg").map_or("", |bytes| str::from_utf8(bytes).unwrap_or(""));
            put("carried_icon", Href::svg(icon).as_str().into());
        }
        context
    }

    pub(super) fn icon_value(&self, name: &str) -> Value {
        Value::safe_string(self.icons.get(name).map_or("", Icon::as_str))
    }

    /// The sheets of the home page in the theme's groups and order; those of unknown events have a group of their own,
    /// for another's title would say what they are not.
    fn groups(&self, home: &Home, here: &Here, words: &Words) -> Value {
        let known = |entry: &Entry| self.theme.groups.iter().any(|group| group.events.contains(&entry.event));
        let shown = |id: &str, entries: Vec<&Entry>| {
            let entries: Vec<Value> = entries.into_iter().map(|entry| self.entry(entry, here)).collect();
            let title = words.get(&format!("home-group-{id}"));
            (!entries.is_empty())
                .then(|| object([("title", title.into()), ("id", format!("{OWN}{id}").into()), ("entries", entries.into())]))
        };
        let own = self.theme.groups.iter().filter_map(|group| {
            let entries = group.events.iter().flat_map(|event| home.entries.iter().filter(move |e| e.event == *event));
            shown(&group.id, entries.collect())
        });
        let other = shown("autre", home.entries.iter().filter(|entry| !known(entry)).collect());
        own.chain(other).collect::<Vec<Value>>().into()
    }

    fn entry(&self, entry: &Entry, here: &Here) -> Value {
        object([
            ("title", entry.title.as_str().into()),
            ("summary", entry.summary.as_str().into()),
            ("href", file(&entry.path, here)),
            ("event_class", self.theme.event_class(&entry.event).into()),
            ("icon", self.icon_value(&self.theme.event(&entry.event).icon)),
        ])
    }
}

fn template_of(kind: &PageKind) -> &'static str {
    match kind {
        PageKind::Sheet => TEMPLATES[0],
        PageKind::Prepare => TEMPLATES[1],
        PageKind::Text => TEMPLATES[2],
        PageKind::Home(_) => TEMPLATES[3],
        PageKind::NotFound => TEMPLATES[4],
        PageKind::Shelf(_) => TEMPLATES[5],
        PageKind::Glossary(_) => TEMPLATES[6],
    }
}

fn policy_of(theme: &Theme, kind: &PageKind) -> String {
    match kind {
        PageKind::NotFound => policy::carried(&theme.carried_style),
        _ => policy::LINKED.to_owned(),
    }
}

fn escaped(text: &str) -> String {
    let mut out = Vec::new();
    let _ = write_text(text, &mut out);
    String::from_utf8(out).unwrap_or_default()
}

/// A diagnostic in a template of the project; of a compiled one, its name.
fn placed(theme: &Theme, file: &str, span: std::ops::Range<usize>, diagnostic: Diagnostic) -> Diagnostic {
    match theme.template_sources.get(file) {
        Some(source) => diagnostic.fact("file", file).at(Place::new(source, span)),
        None => diagnostic.fact("file", file),
    }
}

/// What the template engine says, at its place; its sentences are in English.
fn told(theme: &Theme, name: &str, error: &tera::Error) -> Diagnostic {
    let plain = |reason: String| Diagnostic::error("theme-template").fact("reason", reason);
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let message = report.message();
            let quoted = || message.split('`').nth(1).unwrap_or("");
            let known = |start: &str| message.split_once(start).map_or("", |(_, rest)| rest).trim_end_matches('.').to_owned();
            let diagnostic = if message.starts_with("Field `") && message.contains("is not defined") {
                match known("Available fields: ") {
                    // There is nothing here on this page: it is one of those that have it only sometimes.
                    fields if fields.is_empty() => Diagnostic::error("theme-template-absent").fact("name", quoted()),
                    fields => {
                        let unknown = Diagnostic::error("theme-template-field").fact("name", quoted());
                        template::suggest(unknown, quoted(), fields.split(", "))
                    }
                }
            } else if message.starts_with("Variable `") {
                let unknown = Diagnostic::error("theme-template-name").fact("name", quoted());
                template::suggest(unknown, quoted(), known("Available variables: ").split(", "))
            } else {
                plain(message.to_owned())
            };
            placed(theme, report.filename(), report.span().range.clone(), diagnostic)
        }
        ErrorKind::Io(_) => {
            let most = (MOST_BYTES / 1000).to_string();
            placed(theme, name, 0..0, Diagnostic::error("theme-template-size").fact("most", most))
        }
        other => placed(theme, name, 0..0, plain(other.to_string())),
    }
}

/// The names of the lists that a template may go through.
fn collect_lists(name: &str, value: &Value, lists: &mut BTreeSet<String>) {
    if let Some(items) = value.as_array() {
        lists.insert(name.to_owned());
        items.iter().for_each(|item| collect_lists("", item, lists));
    } else if let Some(fields) = value.as_map() {
        fields.iter().for_each(|(key, value)| collect_lists(key.as_str().unwrap_or(""), value, lists));
    }
    lists.remove("");
}

pub(super) fn object<const N: usize>(fields: [(&'static str, Value); N]) -> Value {
    BTreeMap::from(fields).into()
}

/// Links inside the site; the language of what one leads to is said when it is not the page's.
fn links(links: &[Link], page: &Page, here: &Here) -> Value {
    let item = |link: &Link| {
        let other = if link.language == page.document.language { "" } else { &link.language };
        object([
            ("label", link.label.as_str().into()),
            ("href", file(&link.path, here)),
            ("is_here", (link.path == *here.path).into()),
            ("other_language", other.into()),
        ])
    };
    links.iter().map(item).collect::<Vec<Value>>().into()
}

pub(super) fn file(path: &OutPath, here: &Here) -> Value {
    here.to(path, None).as_str().into()
}

fn phone(number: &str) -> Value {
    Href::phone(number).map_or_else(|| Value::from(""), |href| Value::from(href.as_str()))
}

/// Files beside the page.
fn downloads(files: &[&Download], here: &Here) -> Value {
    files.iter().map(|file| download(file, here)).collect::<Vec<Value>>().into()
}

pub(super) fn download(download: &Download, here: &Here) -> Value {
    object([
        ("label", download.label.as_str().into()),
        ("purpose", download.purpose.as_str().into()),
        ("href", file(&download.path, here)),
        ("detail", download.detail.as_str().into()),
        ("language", download.language.as_str().into()),
    ])
}

/// The files beside the page by what one does with them.
fn handlings(page: &Page, here: &Here, words: &Words) -> Value {
    let groups = [
        (Handling::Read, "html-to-read"),
        (Handling::HandOut, "html-to-hand-out"),
        (Handling::Hang, "html-to-hang"),
        (Handling::Print, "html-downloads"),
    ];
    let groups = groups.into_iter().filter_map(|(handling, id)| {
        let files: Vec<&Download> = page.downloads.iter().filter(|d| d.handling == handling).collect();
        (!files.is_empty()).then(|| object([("title", words.get(id).into()), ("files", downloads(&files, here))]))
    });
    groups.collect::<Vec<Value>>().into()
}

/// What to do first, each a link to its place in the text.
fn first(page: &Page) -> Value {
    let item = |first: &crate::document::First| {
        let href = if first.anchor.is_empty() { Value::from("") } else { Href::anchor(&first.anchor).as_str().into() };
        object([
            ("deadline", first.deadline.as_str().into()),
            ("title", first.title.as_str().into()),
            ("detail", first.detail.as_str().into()),
            ("href", href),
        ])
    };
    page.first.iter().map(item).collect::<Vec<Value>>().into()
}

fn translations(page: &Page, here: &Here) -> Value {
    let item = |translation: &crate::document::Translation| {
        object([
            ("language", translation.language.as_str().into()),
            ("direction", direction(&translation.language).into()),
            ("name", translation.name.as_str().into()),
            ("href", file(&translation.path, here)),
            ("address", translation.address.as_str().into()),
        ])
    };
    page.translations.iter().map(item).collect::<Vec<Value>>().into()
}

/// The whole addresses of the page in each of its languages, its own first, and of the one for everybody else: machines
/// want them all on every one of them.
fn alternates(page: &Page, site_language: &str) -> Value {
    let own = (page.document.language.as_str(), page.address.as_str());
    let others = page.translations.iter().map(|other| (other.language.as_str(), other.address.as_str()));
    let all: Vec<(&str, &str)> = std::iter::once(own).chain(others).filter(|(_, address)| !address.is_empty()).collect();
    if all.len() < 2 {
        return Vec::<Value>::new().into();
    }
    let default = all.iter().find(|(language, _)| *language == site_language).map(|(_, address)| ("x-default", *address));
    let item = |(language, address): (&str, &str)| object([("language", language.into()), ("address", address.into())]);
    all.iter().copied().chain(default).map(item).collect::<Vec<Value>>().into()
}

/// The deadlines of the stake, then the other phases.
fn menu(flow: &Flow) -> (Vec<Value>, Vec<Value>) {
    let (mut menu, mut also) = (Vec::new(), Vec::new());
    for block in &flow.blocks {
        let Block::Phase(phase) = block else { continue };
        let title = plain_text(&phase.title);
        let href = Href::anchor(&phase.id);
        let link = [("title", title.into()), ("href", href.as_str().into())];
        let [title, href] = link;
        match phase.number {
            Some(number) => menu.push(object([title, href, ("number", number.into())])),
            None => also.push(object([title, href])),
        }
    }
    (menu, also)
}

/// The parts of a page of the site.
fn contents(flow: &Flow) -> Vec<Value> {
    let headings = flow.blocks.iter().filter_map(|block| match block {
        Block::Heading { level: 0..=2, id, words } => {
            Some(object([("title", plain_text(words).into()), ("href", Href::anchor(id).as_str().into())]))
        }
        _ => None,
    });
    headings.collect()
}

fn doors(home: &Home, page: &Page, frame: &Frame, here: &Here, said: &dyn Fn(&[Inline]) -> Value) -> Value {
    let item = |door: &crate::document::Door| {
        let leaves = matches!(door.target, DoorTarget::Page(_) | DoorTarget::Address(_));
        let other = if leaves && frame.site_language != page.document.language { frame.site_language.as_str() } else { "" };
        let href = match &door.target {
            DoorTarget::Phone => phone(&plain_text(&door.value)),
            DoorTarget::Address(address) => Href::address(address).map_or(Value::from(""), |h| h.as_str().into()),
            DoorTarget::Page(path) => file(path, here),
            DoorTarget::Nothing => Value::from(""),
        };
        object([
            ("verb", door.verb.as_str().into()),
            ("value", said(&door.value)),
            ("other_language", other.into()),
            ("href", href),
            ("lines", door.lines.iter().map(|line| said(line)).collect::<Vec<_>>().into()),
        ])
    };
    home.doors.iter().map(item).collect::<Vec<Value>>().into()
}

