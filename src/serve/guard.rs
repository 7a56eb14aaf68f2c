//! Who may ask.
//!
//! A preview shows what is not published yet. Only this machine can reach the port; what is kept out here is a page of
//! another site in this machine's browser: one that had its own name resolve to 127.0.0.1 (DNS rebinding, told by
//! `Host`), and one that asks across sites (told by `Origin` and `Sec-Fetch-Site`, Fetch Metadata).

use hyper::header::{HeaderMap, HeaderName, HOST, ORIGIN};
use hyper::{Method, Uri};

/// Why a request gets nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// It names another host than this one, several, or none.
    Host,
    /// It comes from a page of another site.
    Origin,
    /// It asks for something else than to read.
    Method,
}

/// Judges the head of a request to the server on `port`.
pub(super) fn admit(method: &Method, uri: &Uri, headers: &HeaderMap, port: u16) -> Result<(), Refusal> {
    let mut hosts = headers.get_all(HOST).iter();
    let host = hosts.next().and_then(|host| host.to_str().ok()).ok_or(Refusal::Host)?;
    if hosts.next().is_some() || !is_ours(host, port) || uri.authority().is_some_and(|named| !is_ours(named.as_str(), port)) {
        return Err(Refusal::Host);
    }
    for origin in headers.get_all(ORIGIN) {
        let host = origin.to_str().ok().and_then(|origin| origin.strip_prefix("http://"));
        if !host.is_some_and(|host| is_ours(host, port)) {
            return Err(Refusal::Origin);
        }
    }
    let said = |name: &'static str| headers.get(HeaderName::from_static(name)).and_then(|value| value.to_str().ok());
    // A link on another site may open a page here, for that shows nothing to that site; it may not load one into itself.
    let is_opened = said("sec-fetch-mode") == Some("navigate") && said("sec-fetch-dest") == Some("document");
    if said("sec-fetch-site").is_some_and(|site| !["same-origin", "none"].contains(&site)) && !is_opened {
        return Err(Refusal::Origin);
    }
    if [Method::GET, Method::HEAD].contains(method) { Ok(()) } else { Err(Refusal::Method) }
}

/// Whether a host, with its port, is this server.
fn is_ours(host: &str, port: u16) -> bool {
    let (name, named) = match host.strip_prefix("[::1]") {
        Some("") => ("[::1]", None),
        Some(rest) => ("[::1]", Some(rest.strip_prefix(':').unwrap_or("no port"))),
        None => host.split_once(':').map_or((host, None), |(name, port)| (name, Some(port))),
    };
    // A browser leaves out the port of its scheme.
    let is_port = named.map_or(port == 80, |named| named == port.to_string());
    is_port && (name == "127.0.0.1" || name == "[::1]" || name.eq_ignore_ascii_case("localhost"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judge(method: &str, path: &str, headers: &[(&'static str, &str)]) -> Result<(), Refusal> {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.append(HeaderName::from_static(name), value.parse().unwrap());
        }
        admit(&method.parse().unwrap(), &path.parse().unwrap(), &map, 4400)
    }

    #[test]
    fn only_names_of_this_machine_with_this_port_are_hosts() {
        for good in ["127.0.0.1:4400", "localhost:4400", "LOCALHOST:4400", "[::1]:4400"] {
            assert_eq!(judge("GET", "/", &[("host", good)]), Ok(()), "{good}");
        }
        for bad in [
            "127.0.0.1", "localhost", "localhost:4401", "localhost:04400", "evil.example:4400", "127.0.0.1.evil.example:4400",
            "localhost.:4400", "127.0.0.1:4400@evil.example", "[::1]", "[::1]x:4400", "[::1]4400", "[::2]:4400", "0.0.0.0:4400", "2130706433:4400", "",
        ] {
            assert_eq!(judge("GET", "/", &[("host", bad)]), Err(Refusal::Host), "{bad}");
        }
        assert_eq!(judge("GET", "/", &[]), Err(Refusal::Host));
        assert_eq!(judge("GET", "/", &[("host", "localhost:4400"), ("host", "evil.example")]), Err(Refusal::Host));
        assert_eq!(judge("GET", "http://evil.example/", &[("host", "localhost:4400")]), Err(Refusal::Host));
    }

    #[test]
    fn a_page_of_another_site_may_be_left_for_this_one_and_no_more() {
        let host = ("host", "localhost:4400");
        let open = [host, ("sec-fetch-site", "cross-site"), ("sec-fetch-mode", "navigate"), ("sec-fetch-dest", "document")];
        assert_eq!(judge("GET", "/", &open), Ok(()));
        let frame = [host, ("sec-fetch-site", "cross-site"), ("sec-fetch-mode", "navigate"), ("sec-fetch-dest", "iframe")];
        assert_eq!(judge("GET", "/", &frame), Err(Refusal::Origin));
        assert_eq!(judge("GET", "/", &[host, ("sec-fetch-site", "same-site"), ("sec-fetch-mode", "no-cors")]), Err(Refusal::Origin));
        for (origin, is_good) in
            [("http://localhost:4400", true), ("http://localhost:4401", false), ("https://localhost:4400", false), ("null", false)]
        {
            for method in ["GET", "POST"] {
                let expected = match (is_good, method) {
                    (false, _) => Err(Refusal::Origin),
                    (true, "GET") => Ok(()),
                    (true, _) => Err(Refusal::Method),
                };
                assert_eq!(judge(method, "/", &[host, ("origin", origin)]), expected, "{method} {origin}");
            }
        }
    }
}
