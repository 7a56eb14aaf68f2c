//! What is new, as an Atom feed (RFC 4287).

use super::escape::{Attribute as A, Href, Markup};
use crate::document::Feed;

/// The feed as a file.
#[must_use]
pub fn feed(feed: &Feed) -> String {
    let mut out = Markup::default();
    let element = |out: &mut Markup, tag: &'static str, text: &str| {
        out.open(tag, &[]);
        out.text(text);
        out.close(tag);
    };
    out.open("feed", &[A::Namespace("http://www.w3.org/2005/Atom"), A::Fixed("xml:lang", &feed.language)]);
    element(&mut out, "title", &feed.title);
    element(&mut out, "id", &feed.address);
    element(&mut out, "updated", &feed.updated);
    link(&mut out, "self", Some("application/atom+xml"), &feed.address);
    link(&mut out, "alternate", Some("text/html"), &feed.home);
    out.open("author", &[]);
    element(&mut out, "name", &feed.author);
    out.close("author");
    for news in &feed.news {
        out.open("entry", &[]);
        element(&mut out, "title", &news.title);
        element(&mut out, "id", &news.id);
        element(&mut out, "updated", &news.updated);
        link(&mut out, "alternate", Some("text/html"), &news.address);
        element(&mut out, "summary", &news.summary);
        out.close("entry");
    }
    out.close("feed");
    format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{}\n", out.finish())
}

/// A link to a page; an address outside the allow-list gives none.
fn link(out: &mut Markup, relation: &'static str, kind: Option<&'static str>, address: &str) {
    let Some(href) = Href::address(address) else { return };
    let kind = kind.map(|kind| A::Fixed("type", kind));
    let attributes: Vec<A> = [A::Fixed("rel", relation)].into_iter().chain(kind).chain([A::Href(&href)]).collect();
    out.open("link", &attributes);
    out.close("link");
}
