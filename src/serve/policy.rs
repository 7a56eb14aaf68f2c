//! The Content-Security-Policy of a page that carries the bar: what the page says, and the bar's script and style by
//! their hashes. Nothing else is let in, so that what the policy forbids on the site it forbids in the preview.

use super::markup::escape;

/// What the bar needs: directive, and source.
pub(super) type Need<'a> = (&'static str, &'a str);

/// The page with every policy of its head widened. A page without one stays as it is.
pub(super) fn widen(page: &str, needs: &[Need<'_>]) -> String {
    let end = page.find("</head").unwrap_or(page.len());
    let (mut out, mut rest) = (String::with_capacity(page.len() + 400), &page[..end]);
    while let Some(at) = rest.find("<meta") {
        let (before, tag) = rest.split_at(at);
        out.push_str(before);
        let length = end_of_tag(tag);
        let (tag, after) = tag.split_at(length);
        out.push_str(&meta(tag, needs).unwrap_or_else(|| tag.to_owned()));
        rest = after;
    }
    out.push_str(rest);
    out.push_str(&page[end..]);
    out
}

/// Bytes of a tag, its `>` included; a `>` between quotes is none.
fn end_of_tag(tag: &str) -> usize {
    let mut quote = None;
    for (at, c) in tag.char_indices() {
        match (quote, c) {
            (Some(open), c) if c == open => quote = None,
            (None, '"' | '\'') => quote = Some(c),
            (None, '>') => return at + 1,
            _ => {}
        }
    }
    tag.len()
}

/// A policy's tag, widened; `None` when the tag is another.
fn meta(tag: &str, needs: &[Need<'_>]) -> Option<String> {
    let kind = attribute(tag, "http-equiv")?;
    let content = attribute(tag, "content")?;
    kind.eq_ignore_ascii_case("Content-Security-Policy").then(|| {
        format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">", escape(&wider(&content, needs)))
    })
}

/// The value of a quoted attribute, its references read.
fn attribute(tag: &str, name: &str) -> Option<String> {
    let at = tag.match_indices(name).map(|(at, _)| at).find(|at| tag[..*at].ends_with(char::is_whitespace))?;
    let value = tag[at + name.len()..].trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|c| ['"', '\''].contains(c))?;
    let value = value[1..].split(quote).next()?;
    let read = value.replace("&#39;", "'").replace("&#x27;", "'").replace("&apos;", "'").replace("&quot;", "\"");
    Some(read.replace("&amp;", "&"))
}

/// The policy with what is needed.
fn wider(policy: &str, needs: &[Need<'_>]) -> String {
    let mut directives: Vec<(String, Vec<String>)> = Vec::new();
    for directive in policy.split(';') {
        let mut words = directive.split_ascii_whitespace().map(str::to_owned);
        if let Some(name) = words.next() {
            directives.push((name.to_ascii_lowercase(), words.collect()));
        }
    }
    for (name, source) in needs {
        let find = |wanted: &str| directives.iter().find(|(name, _)| name == wanted).map(|(_, sources)| sources.clone());
        // Without the directive `default-src` decides, and without that nothing is forbidden.
        let Some(mut sources) = find(name).or_else(|| find("default-src")) else { continue };
        // A hash would take `'unsafe-inline'` away from the page itself (CSP Level 3, 6.7.3.2).
        let allows_all = sources.iter().any(|word| word == "'unsafe-inline'")
            && !sources.iter().any(|word| word.starts_with("'sha") || word.starts_with("'nonce"));
        if (allows_all && source.starts_with("'sha")) || sources.iter().any(|word| word == source) {
            continue;
        }
        sources.retain(|word| word != "'none'");
        sources.push((*source).to_owned());
        match directives.iter_mut().find(|(known, _)| known == name) {
            Some((_, old)) => *old = sources,
            None => directives.push(((*name).to_owned(), sources)),
        }
    }
    let written: Vec<String> = directives.into_iter().map(|(name, sources)| format!("{name} {}", sources.join(" ")).trim_end().to_owned()).collect();
    written.join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    const NEEDS: [Need<'_>; 3] = [("script-src", "'sha256-A'"), ("style-src", "'sha256-B'"), ("connect-src", "'self'")];

    #[test]
    fn only_what_the_bar_needs_is_added_to_what_the_page_allows() {
        for (before, after) in [
            (
                "default-src 'none'; style-src 'self'; connect-src 'self'",
                "default-src 'none'; style-src 'self' 'sha256-B'; connect-src 'self'; script-src 'sha256-A'",
            ),
            (
                "default-src 'none'; style-src 'none'",
                "default-src 'none'; style-src 'sha256-B'; script-src 'sha256-A'; connect-src 'self'",
            ),
            ("img-src 'self'", "img-src 'self'"),
            (
                "default-src 'self'; script-src 'self' 'unsafe-inline'",
                "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'sha256-B'",
            ),
            ("", ""),
        ] {
            assert_eq!(wider(before, &NEEDS), after);
        }
    }

    #[test]
    fn a_policy_is_found_however_it_is_written_and_nothing_else_is_touched() {
        let page = "<head><meta charset=utf-8><meta name=x content='a>b'>\n<meta content='default-src &#39;none&#39;' \
                    http-equiv=\"content-security-policy\"/></head><body><meta http-equiv=\"Content-Security-Policy\" content=\"x\">";
        let wide = widen(page, &NEEDS[..1]);
        let expected = page.replace(
            "<meta content='default-src &#39;none&#39;' http-equiv=\"content-security-policy\"/>",
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;; script-src &#39;sha256-A&#39;\">",
        );
        assert_eq!(wide, expected);
        assert_eq!(widen("<p>no head", &NEEDS), "<p>no head");
    }
}
