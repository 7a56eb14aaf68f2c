//! The little that checks need of a finished page: its attributes, in order.

use std::borrow::Cow;

/// An attribute of a start tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Attribute<'a> {
    /// As written: our own pages write lower case.
    pub(super) name: &'a str,
    /// Its value, entities decoded.
    pub(super) value: Cow<'a, str>,
}

/// Every attribute of every start tag. Pages are our own and well formed: quoted values, no comment or script that
/// holds a tag.
pub(super) fn attributes(page: &str) -> Vec<Attribute<'_>> {
    let mut out = Vec::new();
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
        rest = rest.trim_start_matches(|c: char| !c.is_whitespace() && c != '>');
        rest = tag(rest, &mut out);
    }
    out
}

/// Reads the attributes up to the end of the tag, and gives what follows.
fn tag<'a>(mut rest: &'a str, out: &mut Vec<Attribute<'a>>) -> &'a str {
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
        if rest.is_empty() {
            return rest;
        }
        if let Some(after) = rest.strip_prefix('>') {
            return after;
        }
        let end = rest.find(|c: char| c.is_whitespace() || "=>/".contains(c)).unwrap_or(rest.len()).max(1);
        let end = (end..=rest.len()).find(|i| rest.is_char_boundary(*i)).unwrap_or(rest.len());
        let name = &rest[..end];
        rest = rest[end..].trim_start();
        let mut value = Cow::Borrowed("");
        if let Some(after) = rest.strip_prefix('=') {
            let after = after.trim_start();
            let quote = after.chars().next().filter(|c| matches!(c, '"' | '\''));
            let (raw, next) = match quote {
                Some(quote) => after[1..].split_once(quote).unwrap_or((&after[1..], "")),
                None => after.split_at(after.find(|c: char| c.is_whitespace() || c == '>').unwrap_or(after.len())),
            };
            value = decoded(raw);
            rest = next;
        }
        out.push(Attribute { name, value });
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
        let page = r#"<!-- <a href="no"> --><a href="x?a=1&amp;b=2" hidden id='é'>a < b</a><br/><img src=y>"#;
        let found: Vec<(String, String)> = attributes(page).into_iter().map(|a| (a.name.to_owned(), a.value.into_owned())).collect();
        let wanted = [("href", "x?a=1&b=2"), ("hidden", ""), ("id", "é"), ("src", "y")];
        assert_eq!(found, wanted.map(|(n, v)| (n.to_owned(), v.to_owned())));
    }

    #[test]
    fn a_page_cut_anywhere_is_no_panic() {
        let page = r#"<a href="é" id='x'>"#;
        for end in (0..=page.len()).filter(|i| page.is_char_boundary(*i)) {
            attributes(&page[..end]);
        }
    }
}
