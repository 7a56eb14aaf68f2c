//! The little that checks need of a finished page: its ids and its links, in order.

use std::borrow::Cow;

use rayon::prelude::*;

use super::Output;
use super::link::has_extension;
use crate::publication::Artifact;

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

/// The pages among the finished files.
pub(super) fn pages<'a>(output: &Output<'a>) -> Vec<Page<'a>> {
    let html: Vec<&Artifact> = output.artifacts.iter().filter(|a| has_extension(a, "html")).collect();
    let read = |artifact: &'a Artifact| {
        let mut page = Page { artifact, ids: Vec::new(), links: Vec::new() };
        attributes(str::from_utf8(&artifact.bytes).ok()?, &mut |name, value| match name {
            "id" => page.ids.push(decoded(value)),
            "href" | "src" => page.links.push(decoded(value)),
            _ => {}
        });
        Some(page)
    };
    html.into_par_iter().filter_map(read).collect()
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
