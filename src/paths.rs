//! Names that leave the program: slugs and places under `dist/`.

use std::fmt;

use unicode_normalization::UnicodeNormalization;

/// The longest segment of an [`OutPath`], in bytes: safe on every disk, archives and FTP included.
pub const MAX_SEGMENT_BYTES: usize = 120;

/// Names that Windows keeps for devices, whatever their extension.
const RESERVED: [&str; 22] = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
    "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

/// *A place under `dist/`.* Relative, NFC, lower-case, no empty, `.` or `..` segment, no name that Windows
/// reserves, at most [`MAX_SEGMENT_BYTES`] a segment; the final `SHA256SUMS`, `LISEZ-MOI.txt` of an archive and
/// their like are not paths of `dist`. Two `OutPath`s that a case-insensitive disk would confuse compare equal,
/// for upper case is refused. The only way to build one is [`OutPath::new`], so `publish` never has to check.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OutPath(String);

/// Why a string is not an [`OutPath`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadPath {
    /// Empty, absolute, or with an empty, `.` or `..` segment.
    Shape,
    /// A character that some disk or address refuses, or upper case.
    Character(char),
    /// A device name of Windows.
    Reserved,
    /// A segment over [`MAX_SEGMENT_BYTES`], or ending in a dot or a space.
    Segment,
}

impl OutPath {
    /// Checks and wraps a path written with `/`.
    ///
    /// # Errors
    /// A [`BadPath`] that says what is wrong.
    pub fn new(path: &str) -> Result<Self, BadPath> {
        let path: String = path.nfc().collect();
        for segment in path.split('/') {
            check_segment(segment)?;
        }
        Ok(Self(path))
    }

    /// The path, with `/` between segments.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// How many folders deep the file lies: 0 for `index.html`.
    #[must_use]
    pub fn depth(&self) -> usize {
        self.0.matches('/').count()
    }

    /// The relative reference from this file to another: `../style.css`.
    #[must_use]
    pub fn to(&self, other: &OutPath) -> String {
        let from: Vec<&str> = self.0.split('/').collect();
        let dest: Vec<&str> = other.0.split('/').collect();
        let folders = (from.len() - 1).min(dest.len() - 1);
        let shared = (0..folders).take_while(|&i| from[i] == dest[i]).count();
        let mut out = "../".repeat(from.len() - 1 - shared);
        out.push_str(&dest[shared..].join("/"));
        out
    }

    /// The last segment.
    #[must_use]
    pub fn file_name(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or(&self.0)
    }
}

impl fmt::Display for OutPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn check_segment(segment: &str) -> Result<(), BadPath> {
    if segment.is_empty() || segment == "." || segment == ".." {
        return Err(BadPath::Shape);
    }
    let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_.".contains(c);
    if let Some(c) = segment.chars().find(|c| !allowed(*c)) {
        return Err(BadPath::Character(c));
    }
    if is_reserved(segment) {
        return Err(BadPath::Reserved);
    }
    if segment.len() > MAX_SEGMENT_BYTES || segment.ends_with('.') {
        return Err(BadPath::Segment);
    }
    Ok(())
}

/// The folder of a language under `dist`, with its slash: that of the site's own is none.
#[must_use]
pub fn language_folder(language: &str, main: &str) -> String {
    if language == main { String::new() } else { format!("{}/", language.to_lowercase()) }
}

/// Whether Windows keeps this name for a device (`con`, `nul.txt`).
#[must_use]
pub fn is_reserved(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name).to_ascii_lowercase();
    RESERVED.contains(&stem.as_str())
}

/// The part of an address that names a sheet, a kit or an edition: `a-z`, `0-9` and single hyphens,
/// at most 80 bytes, no device name of Windows, no name that the site itself uses.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slug(String);

/// Folders and pages of the site that a sheet cannot take.
pub const SITE_NAMES: [&str; 15] = [
    "q", "kits", "en", "fonts", "icons", "index", "404", "style", "glossaire", "plan-du-site", "mentions-legales",
    "donnees-personnelles", "accessibilite", "authenticite", "communes",
];

impl Slug {
    /// Checks and wraps a slug; `None` when it is not one.
    #[must_use]
    pub fn new(slug: &str) -> Option<Self> {
        let shaped = !slug.is_empty()
            && slug.len() <= 80
            && slug.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
            && !slug.starts_with('-')
            && !slug.ends_with('-')
            && !slug.contains("--");
        (shaped && !is_reserved(slug)).then(|| Self(slug.to_owned()))
    }

    /// The slug.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The territory of an edition's id: `lille` of `lille-2026-11`; none of a national one.
#[must_use]
pub fn territory_of(edition: &str) -> Option<&str> {
    let head = edition.len().checked_sub("2026-11".len())?;
    edition.get(..head)?.strip_suffix('-').filter(|territory| !territory.is_empty())
}

/// Why a web address that somebody wrote cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadAddress {
    /// In clear: `http://`.
    Http,
    /// Neither `https://` nor `http://`.
    Scheme,
    /// The host is empty, has no dot, has upper case, a user name, or a character that no host has.
    Host,
    /// A space, a quote or a bracket somewhere.
    Character(char),
}

/// Checks a whole web address and gives its host, without the port.
///
/// # Errors
/// A [`BadAddress`] that says what is wrong.
pub fn web_host(address: &str) -> Result<&str, BadAddress> {
    if let Some(c) = address.chars().find(|c| c.is_whitespace() || c.is_control() || "<>\"\\^`{|}".contains(*c)) {
        return Err(BadAddress::Character(c));
    }
    let Some((scheme, rest)) = address.split_once("://") else { return Err(BadAddress::Scheme) };
    match scheme.to_ascii_lowercase().as_str() {
        "https" if scheme == "https" => {}
        "http" => return Err(BadAddress::Http),
        _ => return Err(BadAddress::Scheme),
    }
    let authority = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    let (host, port) = authority.split_once(':').unwrap_or((authority, "443"));
    let label = |l: &str| {
        !l.is_empty()
            && l.len() <= 63
            && !l.starts_with('-')
            && !l.ends_with('-')
            && l.chars().all(|c| c == '-' || (c.is_alphanumeric() && !c.is_uppercase()))
    };
    let port = port.parse::<u16>().is_ok_and(|port| port > 0);
    if port && host.contains('.') && host.split('.').all(label) { Ok(host) } else { Err(BadAddress::Host) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_web_address_is_judged_by_its_scheme_host_and_characters() {
        assert_eq!(web_host("https://www.a.fr/b?c#d"), Ok("www.a.fr"));
        assert_eq!(web_host("https://a.fr:8080"), Ok("a.fr"));
        assert_eq!(web_host("https://3114.fr/"), Ok("3114.fr"));
        for (bad, why) in [
            ("http://a.fr/", BadAddress::Http),
            ("HTTP://a.fr/", BadAddress::Http),
            ("ftp://a.fr/", BadAddress::Scheme),
            ("javascript:alert(1)", BadAddress::Scheme),
            ("a.fr", BadAddress::Scheme),
            ("https://A.fr/", BadAddress::Host),
            ("https://a/", BadAddress::Host),
            ("https:///a", BadAddress::Host),
            ("https://a..fr/", BadAddress::Host),
            ("https://me@a.fr/", BadAddress::Host),
            ("https://a.fr:0/", BadAddress::Host),
            ("https://a.fr:x/", BadAddress::Host),
            ("https://a.fr/ b", BadAddress::Character(' ')),
            ("https://a.fr/\"", BadAddress::Character('"')),
        ] {
            assert_eq!(web_host(bad), Err(why), "{bad}");
        }
    }

    #[test]
    fn a_path_goes_to_its_neighbours() {
        let p = |s| OutPath::new(s).unwrap();
        assert_eq!(p("index.html").to(&p("style.css")), "style.css");
        assert_eq!(p("a/index.html").to(&p("style.css")), "../style.css");
        assert_eq!(p("a/index.html").to(&p("a/x.pdf")), "x.pdf");
        assert_eq!(p("q/d7/index.html").to(&p("a/index.html")), "../../a/index.html");
    }

    #[test]
    fn hostile_paths_are_refused() {
        for bad in ["", "/a", "a//b", "../a", "a/./b", "A", "é", "con", "nul.txt", "a.", "a b", "a\\b", "c:x", "a\0"] {
            assert!(OutPath::new(bad).is_err(), "{bad:?}");
        }
    }

    proptest! {
        #[test]
        fn an_accepted_path_stays_inside(s in "\\PC{0,40}") {
            if let Ok(path) = OutPath::new(&s) {
                prop_assert!(!path.as_str().starts_with('/'));
                prop_assert!(path.as_str().split('/').all(|p| !p.is_empty() && p != "." && p != ".."));
            }
        }
    }
}
