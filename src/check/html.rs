//! The little that checks need of a finished page: its ids and its links, in order.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use super::Output;
use super::link::has_extension;
use crate::publication::{Artifact, Memo};

/// A finished page, read.
#[derive(Debug)]
pub struct Page<'a> {
    /// The file.
    pub artifact: &'a Artifact,
    /// The values of its `id` attributes.
    pub ids: Vec<Cow<'a, str>>,
    /// The values of its `href` and `src` attributes.
    pub links: Vec<Cow<'a, str>>,
}

impl<'a> Page<'a> {
    fn read(artifact: &'a Artifact) -> Option<Self> {
        let mut page = Self { artifact, ids: Vec::new(), links: Vec::new() };
        attributes(str::from_utf8(&artifact.bytes).ok()?, &mut |name, value| match name {
            "id" => page.ids.push(decoded(value)),
            "href" | "src" => page.links.push(decoded(value)),
            _ => {}
        });
        Some(page)
    }
}

/// The pages among the finished files.
#[derive(Debug)]
pub struct Pages<'a> {
    /// Those to judge.
    pub read: Vec<Page<'a>>,
    /// Those that an earlier build had, in which nothing was wrong, and to which nothing that it led to was lost.
    known: BTreeMap<&'a str, &'a Artifact>,
}

impl<'a> Pages<'a> {
    pub(super) fn read(output: &Output<'a>, earlier: Option<&Memo>) -> Self {
        let html = || output.artifacts.iter().filter(|artifact| has_extension(artifact, "html"));
        let is_known = |artifact: &&Artifact| {
            let before = earlier.and_then(|earlier| earlier.artifact(&artifact.path));
            before.is_some_and(|before| Arc::ptr_eq(&before.bytes, &artifact.bytes))
        };
        let (known, new): (Vec<&Artifact>, Vec<&Artifact>) = html().partition(is_known);
        let read: Vec<Page<'a>> = new.into_par_iter().filter_map(Page::read).collect();
        if earlier.is_some_and(|earlier| loses(output, earlier, &read)) {
            let all: Vec<&Artifact> = html().collect();
            return Self { read: all.into_par_iter().filter_map(Page::read).collect(), known: BTreeMap::new() };
        }
        Self { read, known: known.into_iter().map(|artifact| (artifact.path.as_str(), artifact)).collect() }
    }

    /// Whether there is no page.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.read.is_empty() && self.known.is_empty()
    }

    /// The ids of the pages to judge and of those at some paths.
    pub(super) fn anchors(&self, paths: &BTreeSet<String>) -> BTreeMap<&'a str, BTreeSet<Cow<'a, str>>> {
        let named: Vec<&'a Artifact> = paths.iter().filter_map(|path| self.known.get(path.as_str()).copied()).collect();
        let named: Vec<Page<'a>> = named.into_par_iter().filter_map(Page::read).collect();
        let ids = |page: &Page<'a>| (page.artifact.path.as_str(), page.ids.iter().cloned().collect());
        self.read.par_iter().chain(&named).map(ids).collect()
    }
}

/// Whether a file or an anchor of the earlier build is gone, to which a page that did not change may lead.
fn loses(output: &Output<'_>, earlier: &Memo, new: &[Page<'_>]) -> bool {
    let paths: BTreeSet<&str> = output.artifacts.iter().map(|artifact| artifact.path.as_str()).collect();
    if earlier.artifacts().any(|artifact| !paths.contains(artifact.path.as_str())) {
        return true;
    }
    new.par_iter().any(|page| {
        let before = earlier.artifact(&page.artifact.path).and_then(Page::read);
        let ids: BTreeSet<&str> = page.ids.iter().map(|id| &**id).collect();
        before.is_some_and(|before| before.ids.iter().any(|id| !ids.contains(&**id)))
    })
}

/// Gives every attribute of every start tag to `see`: its name as written (our own pages write lower case) and its
/// value, entities and all. Pages are our own and well formed: quoted values, no comment or script that holds a tag.
fn attributes<'a>(page: &'a str, see: &mut dyn FnMut(&'a str, &'a str)) {
    let mut rest = page;
    while let Some(start) = rest.find('<') {
        rest = &rest[start + 1..];
        if let Some(after) = rest.strip_prefix("!--") {
            rest = after.find("-->").map_or("", |end| &after[end + 3..]);
            continue;
        }
        if !rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
            continue;
        }
        rest = skip(rest, |b| !b.is_ascii_whitespace() && b != b'>');
        rest = tag(rest, see);
    }
}

/// What follows the bytes that are so; those where a text is cut are ASCII.
fn skip(text: &str, so: impl Fn(u8) -> bool) -> &str {
    let end = text.bytes().position(|b| !so(b) && b.is_ascii()).unwrap_or(text.len());
    &text[end..]
}

/// Reads the attributes up to the end of the tag, and gives what follows.
fn tag<'a>(mut rest: &'a str, see: &mut dyn FnMut(&'a str, &'a str)) -> &'a str {
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
        if rest.is_empty() {
            return rest;
        }
        if let Some(after) = rest.strip_prefix('>') {
            return after;
        }
        let after = skip(rest, |b| !b.is_ascii_whitespace() && !b"=>/".contains(&b));
        // A sign that starts no name is one by itself, so that the next turn starts after it.
        let first = rest.chars().next().map_or(0, char::len_utf8);
        let name = &rest[..(rest.len() - after.len()).max(first)];
        rest = rest[name.len()..].trim_start();
        let mut value = "";
        if let Some(after) = rest.strip_prefix('=') {
            let after = after.trim_start();
            let quote = after.chars().next().filter(|c| matches!(c, '"' | '\''));
            (value, rest) = match quote {
                Some(quote) => after[1..].split_once(quote).unwrap_or((&after[1..], "")),
                None => after.split_at(after.find(|c: char| c.is_whitespace() || c == '>').unwrap_or(after.len())),
            };
        }
        see(name, value);
    }
}

fn decoded(raw: &str) -> Cow<'_, str> {
    if !raw.contains('&') {
        return Cow::Borrowed(raw);
    }
    let plain = raw.replace("&quot;", "\"").replace("&#39;", "'").replace("&#x27;", "'").replace("&#x2F;", "/");
    Cow::Owned(plain.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_are_read_as_a_browser_reads_them() {
        let page = r#"<!-- <a href="no"> --><a href="x?a=1&amp;b=2" hidden id='é'>a < b</a><br/><img src=y data-é="z">"#;
        let mut found = Vec::new();
        attributes(page, &mut |name, value| found.push((name, decoded(value).into_owned())));
        let wanted = [("href", "x?a=1&b=2"), ("hidden", ""), ("id", "é"), ("src", "y"), ("data-é", "z")];
        assert_eq!(found, wanted.map(|(n, v)| (n, v.to_owned())));
    }

    #[test]
    fn a_page_cut_anywhere_is_no_panic() {
        let page = r#"<a é=é href="é" ="x" id='x'>"#;
        for end in (0..=page.len()).filter(|i| page.is_char_boundary(*i)) {
            attributes(&page[..end], &mut |_, _| ());
        }
    }
}
