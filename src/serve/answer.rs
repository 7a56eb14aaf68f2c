//! What is answered to a request.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use hyper::body::{Body, Bytes, Frame, SizeHint};
use hyper::header::{self, HeaderMap, HeaderValue};
use hyper::{Method, Response, StatusCode, Uri};
use jalon::publication::Artifact;
use serde_json::json;
use tokio::sync::mpsc::Receiver;

use super::bar;
use super::desk::{Content, Desk};
use super::guard::{self, Refusal};
use super::kit;
use super::markup::{decode, value};
use super::media::media;
use super::shown::Shown;
use super::spot::Spot;

/// The body of an answer.
pub(super) enum Sent {
    /// At once.
    Whole(Option<Bytes>),
    /// As it comes.
    News(Receiver<Bytes>),
}

impl Body for Sent {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        match self.get_mut() {
            Self::Whole(bytes) => Poll::Ready(bytes.take().map(|bytes| Ok(Frame::data(bytes)))),
            Self::News(news) => news.poll_recv(context).map(|bytes| bytes.map(|bytes| Ok(Frame::data(bytes)))),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Self::Whole(bytes) => SizeHint::with_exact(bytes.as_ref().map_or(0, |bytes| bytes.len() as u64)),
            Self::News(_) => SizeHint::default(),
        }
    }
}

/// What is asked.
pub(super) struct Asked<'a> {
    pub(super) method: &'a Method,
    pub(super) uri: &'a Uri,
    pub(super) headers: &'a HeaderMap,
}

impl Asked<'_> {
    /// Why nothing is given, if so.
    pub(super) fn refusal(&self, desk: &Desk) -> Option<Response<Sent>> {
        let refusal = guard::admit(self.method, self.uri, self.headers, desk.port).err()?;
        let (code, id) = match refusal {
            Refusal::Host => (StatusCode::FORBIDDEN, "serve-refused-host"),
            Refusal::Origin => (StatusCode::FORBIDDEN, "serve-refused-origin"),
            Refusal::Method => (StatusCode::METHOD_NOT_ALLOWED, "serve-refused-method"),
        };
        let text = desk.words.with(id, &[("address", &format!("http://127.0.0.1:{}/", desk.port))]);
        let mut answer = whole(code, "text/plain; charset=utf-8", format!("{text}\n").into_bytes().into());
        answer.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if refusal == Refusal::Method {
            answer.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
        }
        // What such a request may carry is not read.
        answer.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
        Some(answer)
    }

    /// Whether it asks for what is new, as it comes.
    pub(super) fn wants_news(&self) -> bool {
        self.uri.path() == "/__jalon/events" && *self.method == Method::GET
    }

    fn header(&self, name: impl header::AsHeaderName) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// Whether a browser opens a page for a person: only then does the page carry the bar. One that says nothing of
    /// where its answer goes says at least that it wants a page.
    fn is_opened(&self) -> bool {
        match self.header("sec-fetch-dest") {
            Some(dest) => dest == "document",
            None => self.header(header::ACCEPT).is_some_and(|accept| accept.starts_with("text/html")),
        }
    }

    /// The answer, from what is shown now.
    pub(super) fn answer(&self, desk: &Desk, shown: &Shown) -> Response<Sent> {
        let path = self.uri.path();
        let query = self.uri.query().unwrap_or_default();
        if path == "/__jalon/bar" {
            return state(desk, shown, &value(query, "at").unwrap_or_default());
        }
        if let Some(place) = path.strip_prefix("/__jalon/kit/").and_then(decode) {
            let good = shown.site.as_deref();
            let file = kit::within(&place).and_then(|(archive, name)| kit::read(good?.at(archive)?, name));
            if let Some(bytes) = file {
                return self.file(StatusCode::OK, media(&place), bytes.into());
            }
        }
        let spot = Spot::of(self.uri.path_and_query().map_or("/", hyper::http::uri::PathAndQuery::as_str));
        if let Some(to) = folder(shown, &spot) {
            return moved(&to, query);
        }
        let look = desk.look(shown, &spot);
        match &look.content {
            Content::Own(code, title, body) => {
                let code = StatusCode::from_u16(*code).unwrap_or(StatusCode::OK);
                let page = desk.page(shown, &spot, &look, title, body);
                let mut answer = fresh(whole(code, "text/html; charset=utf-8", page.into_bytes().into()));
                let policy = format!("{}; frame-ancestors 'self'", desk.policy);
                if let Ok(policy) = HeaderValue::from_str(&policy) {
                    answer.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
                }
                answer
            }
            Content::File(file) | Content::Missing(file) => {
                let is_missing = matches!(look.content, Content::Missing(_));
                let code = if is_missing { StatusCode::NOT_FOUND } else { StatusCode::OK };
                let page = page_of(file).filter(|_| self.is_opened());
                let mut answer = match page {
                    Some(page) => {
                        // The page for missing addresses names everything from its host.
                        let home = format!("href=\"{}", shown.site.as_ref().map_or("", |good| &good.site.catalogue.site.base_url));
                        let page = if is_missing { page.replace(&home, "href=\"/") } else { page.to_owned() };
                        let page = bar::with_bar(desk, shown, &spot, &look, &page);
                        fresh(whole(code, media("x.html"), page.into_bytes().into()))
                    }
                    None => self.file(code, media(file.path.as_str()), Bytes::from_owner(file.bytes.clone())),
                };
                answer.headers_mut().insert(header::VARY, HeaderValue::from_static("Sec-Fetch-Dest, Accept"));
                answer
            }
        }
    }

    /// Some bytes, or a part of them, or that they are what the browser has.
    fn file(&self, code: StatusCode, kind: &str, bytes: Bytes) -> Response<Sent> {
        let tag = format!("\"{}\"", super::desk::short(&bytes));
        let length = bytes.len();
        let known = self.header(header::IF_NONE_MATCH).unwrap_or_default();
        let mut answer = if code == StatusCode::OK && known.split(',').any(|one| one.trim().trim_start_matches("W/") == tag) {
            let mut answer = whole(StatusCode::NOT_MODIFIED, kind, Bytes::new());
            answer.headers_mut().remove(header::CONTENT_LENGTH);
            answer
        } else {
            match self.part(code, &tag, length) {
                Some(Ok((from, to))) => {
                    let mut answer = whole(StatusCode::PARTIAL_CONTENT, kind, bytes.slice(from..=to));
                    set(&mut answer, header::CONTENT_RANGE, &format!("bytes {from}-{to}/{length}"));
                    answer
                }
                Some(Err(())) => {
                    let mut answer = whole(StatusCode::RANGE_NOT_SATISFIABLE, kind, Bytes::new());
                    set(&mut answer, header::CONTENT_RANGE, &format!("bytes */{length}"));
                    answer
                }
                None => whole(code, kind, bytes),
            }
        };
        set(&mut answer, header::ETAG, &tag);
        set(&mut answer, header::CACHE_CONTROL, "no-cache");
        set(&mut answer, header::ACCEPT_RANGES, "bytes");
        if kind == "application/pdf" {
            set(&mut answer, header::CONTENT_DISPOSITION, "inline");
        }
        answer
    }

    /// The one part that is asked for (RFC 9110, 14): first and last byte, or that there is no such part. Several parts,
    /// and what is no such request, give the whole.
    fn part(&self, code: StatusCode, tag: &str, length: usize) -> Option<Result<(usize, usize), ()>> {
        if code != StatusCode::OK || *self.method != Method::GET || self.header(header::IF_RANGE).is_some_and(|known| known != tag) {
            return None;
        }
        let (from, to) = self.header(header::RANGE)?.strip_prefix("bytes=")?.split_once('-')?;
        let last = length.checked_sub(1);
        let (from, to) = match (from, to) {
            ("", end) => {
                let end: usize = end.parse().ok()?;
                (length.saturating_sub(end), if end == 0 { return Some(Err(())) } else { last })
            }
            (from, "") => (from.parse().ok()?, last),
            (from, to) => {
                let (from, to): (usize, usize) = (from.parse().ok()?, to.parse().ok()?);
                if to < from {
                    return None;
                }
                (from, last.map(|last| last.min(to)))
            }
        };
        Some(to.filter(|to| from <= *to).map(|to| (from, to)).ok_or(()))
    }
}

/// The folder that a spot without its last slash means.
fn folder(shown: &Shown, spot: &Spot) -> Option<String> {
    let Spot::Site(place) = spot else { return None };
    let good = shown.site.as_deref()?;
    let is_folder = !place.is_empty() && !place.ends_with('/') && good.at(place).is_none();
    // The address is made from a place that exists: nothing that was asked for is sent back as it came.
    let index = good.at(&format!("{place}/index.html")).filter(|_| is_folder)?;
    index.path.as_str().strip_suffix("index.html").map(|folder| format!("/{folder}"))
}

fn moved(to: &str, query: &str) -> Response<Sent> {
    let mut answer = whole(StatusCode::TEMPORARY_REDIRECT, "text/plain; charset=utf-8", Bytes::new());
    let to = if query.is_empty() { to.to_owned() } else { format!("{to}?{query}") };
    set(&mut answer, header::LOCATION, &to);
    set(&mut answer, header::CACHE_CONTROL, "no-store");
    answer
}

/// What is new for a page that shows the spot at an address: whether what stands there is another, and the bar.
fn state(desk: &Desk, shown: &Shown, at: &str) -> Response<Sent> {
    let spot = Spot::of(at);
    let look = desk.look(shown, &spot);
    let text = json!({
        "version": desk.version(shown),
        "shows": look.fingerprint,
        "said": bar::count(desk, shown),
        "bar": bar::content(desk, shown, &spot, look.says_problems),
    });
    fresh(whole(StatusCode::OK, "application/json; charset=utf-8", text.to_string().into_bytes().into()))
}

/// The text of a page.
fn page_of(file: &Artifact) -> Option<&str> {
    str::from_utf8(&file.bytes).ok().filter(|_| file.path.as_str().ends_with(".html"))
}

/// What is never kept: it is another at each build.
fn fresh(mut answer: Response<Sent>) -> Response<Sent> {
    set(&mut answer, header::CACHE_CONTROL, "no-store");
    answer
}

/// An answer, with what all answers say: no guess at its type, no word of it to other sites, and none may show it.
pub(super) fn whole(code: StatusCode, kind: &str, bytes: Bytes) -> Response<Sent> {
    let length = bytes.len();
    let mut answer = Response::new(Sent::Whole(Some(bytes)));
    *answer.status_mut() = code;
    set(&mut answer, header::CONTENT_TYPE, kind);
    set(&mut answer, header::CONTENT_LENGTH, &length.to_string());
    for (name, value) in [
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "no-referrer"),
        ("cross-origin-resource-policy", "same-origin"),
        ("cross-origin-opener-policy", "same-origin"),
        ("content-security-policy", "frame-ancestors 'self'"),
    ] {
        answer.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    answer
}

fn set(answer: &mut Response<Sent>, name: header::HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        answer.headers_mut().insert(name, value);
    }
}

/// The head of news that come while the page is open.
pub(super) fn news(receiver: Receiver<Bytes>) -> Response<Sent> {
    let mut answer = whole(StatusCode::OK, "text/event-stream; charset=utf-8", Bytes::new());
    answer.headers_mut().remove(header::CONTENT_LENGTH);
    *answer.body_mut() = Sent::News(receiver);
    fresh(answer)
}

