//! Judges the templates that a project brought, before any sheet is shown. A theme may change everything but the safety
//! of the markup: what a template may write is a closed list, so that no theme can make a build endless, undo the
//! escaping, or reach what is no page's business.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use super::shell::TEMPLATES;
use crate::diagnostic::{Diagnostic, Place, Source};
use crate::language::nearest;
use crate::theme::Theme;

/// Statements that a template may hold. Tera has more (`set`, `filter`, components): each can grow a text without end,
/// and no page needs them.
const STATEMENTS: [&str; 11] =
    ["if", "elif", "else", "endif", "for", "endfor", "block", "endblock", "extends", "include", "raw"];

/// Filters that a template may use: none makes a text longer than it was.
const FILTERS: [&str; 9] = ["capitalize", "default", "first", "last", "length", "lower", "title", "trim", "upper"];

/// Words of the language.
const WORDS: [&str; 13] =
    ["and", "or", "not", "in", "is", "if", "else", "elif", "for", "true", "false", "none", "loop"];

/// Tests, as in `is defined`.
const TESTS: [&str; 4] = ["defined", "undefined", "odd", "even"];

/// The deepest that loops may nest, templates that are included counted: a group, its entries, their lines.
const MOST_LOOPS: usize = 3;

/// The most templates in one another.
const MOST_DEEP: usize = 8;

/// The most bytes of one page's templates, what they include counted each time.
const MOST_BYTES: usize = 2_000_000;

/// What a tag is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Output,
    Statement,
    Comment,
}

/// `{{ … }}`, `{% … %}` or `{# … #}`.
#[derive(Debug)]
struct Tag {
    kind: Kind,
    /// In the file.
    span: Range<usize>,
    tokens: Vec<Token>,
}

/// A word, a text between quotes, or a sign.
#[derive(Debug, PartialEq, Eq)]
struct Token {
    text: String,
    kind: TokenKind,
    span: Range<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum TokenKind {
    Word,
    Text,
    Sign,
}

impl Token {
    fn is(&self, sign: &str) -> bool {
        self.kind == TokenKind::Sign && self.text == sign
    }

    /// A text without its quotes.
    fn unquoted(&self) -> &str {
        self.text.trim_matches(['"', '\'', '`'])
    }

    fn word(&self) -> Option<&str> {
        (self.kind == TokenKind::Word).then_some(self.text.as_str())
    }
}

/// The tags of a template; the place of one that is never closed, and what would close it.
fn tags(source: &str) -> Result<Vec<Tag>, (Range<usize>, &'static str)> {
    let mut tags: Vec<Tag> = Vec::new();
    let mut at = 0;
    while let Some(open) = source[at..].find('{').map(|i| at + i) {
        let (kind, end) = match source.as_bytes().get(open + 1) {
            Some(b'{') => (Kind::Output, "}}"),
            Some(b'%') => (Kind::Statement, "%}"),
            Some(b'#') => (Kind::Comment, "#}"),
            _ => {
                at = open + 1;
                continue;
            }
        };
        let inner = open + 2;
        let Some(close) = closing(source, inner, kind, end) else { return Err((open..inner, end)) };
        let tokens = if kind == Kind::Comment { Vec::new() } else { tokens(source, inner..close) };
        at = close + 2;
        let is_raw = kind == Kind::Statement && tokens.first().and_then(Token::word) == Some("raw");
        tags.push(Tag { kind, span: open..at, tokens });
        if is_raw {
            let Some(end) = source[at..].find("endraw") else { return Err((open..at, "{% endraw %}")) };
            let rest = at + end;
            at = source[rest..].find("%}").map_or(source.len(), |i| rest + i + 2);
        }
    }
    Ok(tags)
}

/// Where the inside of a tag ends; quotes are skipped.
fn closing(source: &str, inner: usize, kind: Kind, end: &str) -> Option<usize> {
    let mut quote = None;
    for (i, c) in source[inner..].char_indices() {
        match quote {
            Some(open) if c == open => quote = None,
            Some(_) => {}
            None if kind != Kind::Comment && matches!(c, '"' | '\'' | '`') => quote = Some(c),
            None if source[inner + i..].starts_with(end) => return Some(inner + i),
            None => {}
        }
    }
    None
}

fn tokens(source: &str, span: Range<usize>) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut at = span.start;
    while let Some(c) = source[at..span.end].chars().next() {
        let rest = &source[at..span.end];
        let (kind, length) = match c {
            '"' | '\'' | '`' => (TokenKind::Text, rest[1..].find(c).map_or(rest.len(), |i| i + 2)),
            c if c.is_alphanumeric() || c == '_' => {
                (TokenKind::Word, rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len()))
            }
            _ => (TokenKind::Sign, c.len_utf8()),
        };
        let span = at..at + length;
        at += length;
        if !c.is_whitespace() {
            tokens.push(Token { text: source[span.clone()].to_owned(), kind, span });
        }
    }
    // `{%-` and `-%}`.
    if tokens.first().is_some_and(|token| token.is("-")) {
        tokens.remove(0);
    }
    if tokens.last().is_some_and(|token| token.is("-")) {
        tokens.pop();
    }
    tokens
}

/// A template of the theme, read.
struct Template<'t> {
    name: &'t str,
    /// Of a template of the project.
    source: Option<&'t Arc<Source>>,
    tags: Vec<Tag>,
    bytes: usize,
}

impl Template<'_> {
    fn at(&self, span: &Range<usize>, code: &'static str) -> Diagnostic {
        let diagnostic = Diagnostic::error(code);
        match self.source {
            Some(source) => diagnostic.at(Place::new(source, span.clone())),
            None => diagnostic,
        }
    }

    /// The names that it extends or includes, with their places.
    fn calls(&self) -> impl Iterator<Item = (&str, &Range<usize>)> {
        let statements = self.tags.iter().filter(|tag| tag.kind == Kind::Statement);
        statements.filter(|tag| matches!(first(tag), "extends" | "include")).filter_map(|tag| {
            let name = tag.tokens.get(1).filter(|token| token.kind == TokenKind::Text)?;
            Some((name.unquoted(), &tag.span))
        })
    }

    fn blocks(&self) -> impl Iterator<Item = (&str, &Range<usize>)> {
        let blocks = self.tags.iter().filter(|tag| first(tag) == "block");
        blocks.filter_map(|tag| tag.tokens.get(1).map(|token| (token.text.as_str(), &token.span)))
    }

    fn parent(&self) -> Option<&str> {
        let tag = self.tags.iter().find(|tag| first(tag) == "extends")?;
        tag.tokens.get(1).map(|token| token.unquoted())
    }
}

/// The word that a statement starts with.
fn first(tag: &Tag) -> &str {
    let is_statement = tag.kind == Kind::Statement;
    tag.tokens.first().filter(|_| is_statement).and_then(Token::word).unwrap_or("")
}

/// Adds what the cure of an unknown word needs.
pub(super) fn suggest<'a>(diagnostic: Diagnostic, word: &str, known: impl IntoIterator<Item = &'a str>) -> Diagnostic {
    let known: BTreeSet<&str> = known.into_iter().collect();
    let found = nearest(word, known.iter().copied());
    diagnostic
        .fact("found", if found.is_some() { "yes" } else { "no" })
        .fact("nearest", found.unwrap_or_default())
        .fact("known", known.into_iter().collect::<Vec<_>>().join(", "))
}

/// Everything that is wrong in the templates of the project, as they are written. `names` are what pages know by
/// themselves, `lists` what a loop may go through.
pub(super) fn judge(theme: &Theme, names: &BTreeSet<String>, lists: &BTreeSet<String>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    let mut templates: BTreeMap<&str, Template<'_>> = BTreeMap::new();
    for (name, text) in &theme.templates {
        let source = theme.template_sources.get(name);
        let mut template = Template { name, source, tags: Vec::new(), bytes: text.len() };
        match tags(text) {
            Ok(tags) => template.tags = tags,
            Err((span, end)) => faults.push(template.at(&span, "theme-template-unclosed").fact("end", end)),
        }
        templates.insert(name, template);
    }
    let loop_words: BTreeSet<String> = templates
        .values()
        .flat_map(|template| &template.tags)
        .filter(|tag| first(tag) == "for")
        .flat_map(|tag| tag.tokens.iter().skip(1).take_while(|token| token.word() != Some("in")))
        .filter_map(|token| token.word().map(str::to_owned))
        .collect();
    for template in templates.values().filter(|template| template.source.is_some()) {
        statements(template, &mut faults);
        for tag in &template.tags {
            expression(template, tag, names, lists, &loop_words, &mut faults);
        }
        calls(template, &templates, &mut faults);
    }
    let loops = chains(&templates, &mut faults);
    if !loops {
        for name in TEMPLATES {
            if let Some(template) = templates.get(name) {
                size(template, &templates, &mut faults);
            }
        }
    }
    faults
}

/// Statements are known, and each that opens is closed.
fn statements(template: &Template<'_>, faults: &mut Vec<Diagnostic>) {
    let mut open: Vec<(&str, &Tag)> = Vec::new();
    for tag in template.tags.iter().filter(|tag| tag.kind == Kind::Statement) {
        let word = first(tag);
        if !STATEMENTS.contains(&word) {
            let shown = tag.tokens.first().map_or("", |token| token.text.as_str());
            let unknown = template.at(&tag.span, "theme-template-tag").fact("tag", shown);
            faults.push(suggest(unknown, shown, STATEMENTS));
            continue;
        }
        match word {
            "if" | "for" | "block" => open.push((word, tag)),
            "endif" | "endfor" | "endblock" => {
                let wanted = &word[3..];
                if open.last().is_some_and(|(opened, _)| *opened == wanted) {
                    open.pop();
                } else {
                    // What is open says what was forgotten, if anything is.
                    let end = open.last().map_or("none".to_owned(), |(opened, _)| format!("end{opened}"));
                    faults.push(template.at(&tag.span, "theme-template-end").fact("tag", word).fact("end", end));
                    return;
                }
            }
            _ => {}
        }
        if open.iter().filter(|(opened, _)| *opened == "for").count() > MOST_LOOPS && word == "for" {
            let deep = template.at(&tag.span, "theme-template-loops");
            faults.push(deep.fact("most", MOST_LOOPS.to_string()));
        }
    }
    for (word, tag) in open {
        faults.push(template.at(&tag.span, "theme-template-open").fact("tag", word).fact("end", format!("end{word}")));
    }
}

/// What stands in a tag: known names, known filters, no call.
fn expression(
    template: &Template<'_>,
    tag: &Tag,
    names: &BTreeSet<String>,
    lists: &BTreeSet<String>,
    loop_words: &BTreeSet<String>,
    faults: &mut Vec<Diagnostic>,
) {
    let statement = first(tag);
    let tokens = match (tag.kind, statement) {
        (Kind::Output, _) => &tag.tokens[..],
        (Kind::Statement, "if" | "elif") => &tag.tokens[1..],
        (Kind::Statement, "for") => {
            let start = tag.tokens.iter().position(|token| token.word() == Some("in")).map_or(tag.tokens.len(), |i| i + 1);
            let list = &tag.tokens[start..];
            let name = list.iter().take_while(|t| t.is(".") || t.kind == TokenKind::Word).filter_map(Token::word).last();
            if name.is_none_or(|name| !lists.contains(name)) {
                let shown = name.unwrap_or("");
                let span = list.first().map_or(tag.span.clone(), |t| t.span.start..list[list.len() - 1].span.end);
                let unknown = template.at(&span, "theme-template-list").fact("name", shown);
                faults.push(suggest(unknown, shown, lists.iter().map(String::as_str)));
                return;
            }
            list
        }
        _ => return,
    };
    for (i, token) in tokens.iter().enumerate() {
        let before = i.checked_sub(1).map(|i| &tokens[i]);
        let next = tokens.get(i + 1);
        if token.is("~") || token.is("[") || token.is("<") && before.is_none() {
            faults.push(template.at(&token.span, "theme-template-sign").fact("sign", token.text.as_str()));
            return;
        }
        let Some(word) = token.word() else { continue };
        if word.starts_with(|c: char| c.is_ascii_digit()) || before.is_some_and(|t| t.is(".") || t.is("?")) {
            continue;
        }
        if before.is_some_and(|t| t.is("|")) {
            if word == "safe" {
                faults.push(template.at(&token.span, "theme-template-safe"));
            } else if !FILTERS.contains(&word) {
                let unknown = template.at(&token.span, "theme-template-filter").fact("filter", word);
                faults.push(suggest(unknown, word, FILTERS));
            }
        } else if before.is_some_and(|t| matches!(t.word(), Some("is" | "not"))) && TESTS.contains(&word)
            || WORDS.contains(&word)
            // An argument: `default(value="x")`.
            || next.is_some_and(|t| t.is("=")) && !tokens.get(i + 2).is_some_and(|t| t.is("="))
        {
        } else if next.is_some_and(|t| t.is("(")) {
            if word != "super" {
                faults.push(template.at(&token.span, "theme-template-call").fact("name", word));
            }
        } else if !names.contains(word) && !loop_words.contains(word) {
            let unknown = template.at(&token.span, "theme-template-name").fact("name", word);
            faults.push(suggest(unknown, word, names.iter().map(String::as_str)));
        }
    }
}

/// What a template extends or includes is there, and its blocks are those of what it extends.
fn calls(template: &Template<'_>, templates: &BTreeMap<&str, Template<'_>>, faults: &mut Vec<Diagnostic>) {
    for tag in template.tags.iter().filter(|tag| matches!(first(tag), "extends" | "include")) {
        let named = tag.tokens.get(1).filter(|token| token.kind == TokenKind::Text && tag.tokens.len() == 2);
        let name = named.map_or("", |token| token.unquoted());
        if !templates.contains_key(name) {
            let span = tag.tokens.get(1).map_or(&tag.span, |token| &token.span);
            let missing = template.at(span, "theme-template-missing").fact("file", name);
            faults.push(suggest(missing, name, templates.keys().copied()));
        }
    }
    let mut known = BTreeSet::new();
    let mut parent = template.parent();
    for _ in 0..=MOST_DEEP {
        let Some(of) = parent.and_then(|name| templates.get(name)) else { break };
        known.extend(of.blocks().map(|(name, _)| name));
        parent = of.parent();
    }
    if template.parent().is_some_and(|name| templates.contains_key(name)) {
        let mut depth = 0_usize;
        for tag in &template.tags {
            match first(tag) {
                // A block inside another is new, and is nobody's.
                "block" => {
                    let name = tag.tokens.get(1).map_or("", |token| token.text.as_str());
                    if depth == 0 && !known.contains(name) {
                        let unknown = template.at(&tag.span, "theme-template-block").fact("block", name);
                        faults.push(suggest(unknown, name, known.iter().copied()));
                    }
                    depth += 1;
                }
                "endblock" => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
    }
}

/// Whether a template calls itself, through others or not, or through too many.
fn chains(templates: &BTreeMap<&str, Template<'_>>, faults: &mut Vec<Diagnostic>) -> bool {
    let before = faults.len();
    let mut told = BTreeSet::new();
    for template in templates.values() {
        let mut chain = vec![template.name];
        follow(template, templates, &mut chain, &mut told, &mut 0, faults);
    }
    faults.len() > before
}

/// The most steps of [`follow`] from one template: templates that call each other many times are told by then.
const MOST_STEPS: usize = 10_000;

fn follow<'t>(
    template: &'t Template<'t>,
    templates: &'t BTreeMap<&str, Template<'t>>,
    chain: &mut Vec<&'t str>,
    told: &mut BTreeSet<BTreeSet<&'t str>>,
    steps: &mut usize,
    faults: &mut Vec<Diagnostic>,
) {
    for (name, span) in template.calls() {
        *steps += 1;
        let Some(called) = templates.get(name) else { continue };
        if let Some(start) = chain.iter().position(|link| *link == called.name) {
            // The same circle, whatever its start, is told once.
            if told.insert(chain[start..].iter().copied().collect()) {
                let shown = chain[start..].iter().copied().chain([called.name]).collect::<Vec<_>>().join(" → ");
                faults.push(template.at(span, "theme-template-loop").fact("chain", shown));
            }
        } else if chain.len() >= MOST_DEEP || *steps > MOST_STEPS {
            if told.insert(BTreeSet::from([template.name])) {
                faults.push(template.at(span, "theme-template-deep").fact("most", MOST_DEEP.to_string()));
            }
            return;
        } else {
            chain.push(called.name);
            follow(called, templates, chain, told, steps, faults);
            chain.pop();
        }
    }
}

/// The templates of a page are not longer than a page.
fn size(template: &Template<'_>, templates: &BTreeMap<&str, Template<'_>>, faults: &mut Vec<Diagnostic>) {
    fn whole<'t>(
        template: &'t Template<'t>,
        templates: &'t BTreeMap<&str, Template<'t>>,
        known: &mut BTreeMap<&'t str, (usize, usize)>,
    ) -> (usize, usize) {
        if let Some(size) = known.get(template.name) {
            return *size;
        }
        let (mut bytes, mut deepest, mut depth) = (template.bytes, 0, 0_usize);
        for tag in &template.tags {
            match first(tag) {
                "for" => depth += 1,
                "endfor" => depth = depth.saturating_sub(1),
                _ => {}
            }
            deepest = deepest.max(depth);
            if matches!(first(tag), "extends" | "include")
                && let Some(called) = tag.tokens.get(1).and_then(|t| templates.get(t.unquoted()))
            {
                let (inner, loops) = whole(called, templates, known);
                bytes = bytes.saturating_add(inner);
                deepest = deepest.max(depth + loops);
            }
        }
        known.insert(template.name, (bytes, deepest));
        (bytes, deepest)
    }
    let (bytes, loops) = whole(template, templates, &mut BTreeMap::new());
    if bytes > MOST_BYTES {
        faults.push(template.at(&(0..0), "theme-template-size").fact("most", (MOST_BYTES / 1000).to_string()));
    }
    if loops > MOST_LOOPS {
        faults.push(template.at(&(0..0), "theme-template-loops").fact("most", MOST_LOOPS.to_string()));
    }
}

/// The templates that a page is made of: its own first, then what they call.
pub(super) fn chain<'t>(theme: &'t Theme, name: &'t str) -> Vec<&'t str> {
    let mut chain = vec![name];
    let mut i = 0;
    while i < chain.len() {
        let text = theme.templates.get(chain[i]).map_or("", String::as_str);
        for tag in tags(text).unwrap_or_default() {
            if matches!(first(&tag), "extends" | "include")
                && let Some(called) = tag.tokens.get(1).map(|t| t.unquoted())
                && let Some((called, _)) = theme.templates.get_key_value(called)
                && !chain.contains(&called.as_str())
            {
                chain.push(called);
            }
        }
        i += 1;
    }
    chain
}
