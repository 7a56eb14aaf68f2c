//! What a web server is told about the site: `.htaccess` for Apache and its like, `_headers` for hosts that publish a
//! repository (Netlify, Cloudflare Pages). Both ask for the same; without either the site is whole.

use std::fmt::Write as _;

use super::policy;
use crate::document::Frame;
use crate::theme::Theme;

/// Headers of every answer. A visit to « Un proche est décédé » is told to no other site; nothing is fenced in by
/// `Strict-Transport-Security`, which binds the whole domain and is therefore its host's.
const HEADERS: [(&str, &str); 3] = [
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()"),
];

/// No name holds a fingerprint of its file: what was kept is asked for again, and costs an answer without a body. A
/// number to call must never be last month's.
const CACHE: (&str, &str) = ("Cache-Control", "no-cache");

const POLICY: &str = "Content-Security-Policy";

/// The types of what a site holds, for a server that does not know them; after `nosniff` a browser believes the server.
const TYPES: [(&str, &str); 10] = [
    ("text/html", ".html"),
    ("text/css", ".css"),
    ("text/plain", ".txt"),
    ("application/xml", ".xml"),
    ("image/svg+xml", ".svg"),
    ("image/png", ".png"),
    ("image/jpeg", ".jpg .jpeg"),
    ("font/woff2", ".woff2"),
    ("application/pdf", ".pdf"),
    ("application/zip", ".zip"),
];

/// What is written in UTF-8 and does not say so everywhere by itself.
const UTF_8: &str = ".html .css .txt .xml";

/// The type of a feed (RFC 4287, section 7).
const ATOM: &str = "application/atom+xml";

/// What shrinks; fonts, pictures, PDFs and archives are compressed already.
const SHRINKS: &str = "text/html text/css text/plain application/xml application/atom+xml image/svg+xml";

/// The settings of Apache httpd 2.4 for the folder that holds the site, wherever that is. Each directive waits for its
/// module, and all belong to the class `FileInfo` of `AllowOverride`: one of another class would be answered with an
/// error 500 where a host allows that class alone. The page for missing addresses is the one thing that must be named
/// from the root of the host: in another folder than the site's address says, the server shows its own.
#[must_use]
pub fn htaccess(frame: &Frame, theme: &Theme) -> String {
    let mut out = String::from(
        "# Réglages du serveur Apache pour ce dossier, faits par jalon : ce que vous changez ici se perd à la prochaine\n\
         # publication. Chaque réglage attend son module, et tous sont de la classe FileInfo (AllowOverride). Si le\n\
         # serveur répond « erreur 500 », supprimez ce fichier : le site marche sans lui.\n\
         # Le HSTS n’y est pas : il engage tout le domaine, c’est à l’hébergeur de le choisir.\n",
    );
    if let Some(path) = path_of(&frame.base) {
        let _ = write!(out, "\n<IfModule core.c>\n  ErrorDocument 404 {path}404.html\n</IfModule>\n");
    }
    out.push_str("\n<IfModule mod_mime.c>\n");
    for (kind, endings) in TYPES {
        let _ = writeln!(out, "  AddType {kind} {endings}");
    }
    let _ = writeln!(out, "  AddCharset utf-8 {UTF_8}");
    if let Some(feed) = &frame.feed {
        let _ = writeln!(out, "  <Files \"{}\">\n    AddType {ATOM} .xml\n  </Files>", feed.path.file_name());
    }
    out.push_str("</IfModule>\n\n<IfModule mod_headers.c>\n");
    // `always`: on the page for missing addresses too.
    for (name, value) in HEADERS {
        let _ = writeln!(out, "  Header always set {name} \"{value}\"");
    }
    let _ = writeln!(out, "  Header set {} \"{}\"", CACHE.0, CACHE.1);
    // Apache adds the compression to the tag of what it sends, and does not know that tag again when it is asked whether
    // the file changed.
    out.push_str("  RequestHeader edit* If-None-Match '-(gzip|br)\"' '\"'\n");
    let policy = policy::served(&theme.carried_style);
    let _ = writeln!(out, "  <FilesMatch \"\\.html$\">\n    Header always set {POLICY} \"{policy}\"\n  </FilesMatch>");
    out.push_str("</IfModule>\n");
    for (module, filter) in [("mod_brotli.c", "BROTLI_COMPRESS"), ("mod_deflate.c", "DEFLATE")] {
        let _ = write!(
            out,
            "\n<IfModule mod_filter.c>\n  <IfModule {module}>\n    AddOutputFilterByType {filter} {SHRINKS}\n  </IfModule>\n</IfModule>\n"
        );
    }
    out
}

/// The same for hosts that read `_headers` at the root of what they publish. They know the types and compress by
/// themselves. Their rules cannot tell pages from papers, and some browsers show a PDF badly, or not at all, that
/// comes with the policy of a page: here it only says what a page cannot say of itself.
#[must_use]
pub fn headers(frame: &Frame) -> String {
    let mut out = String::from(
        "# Réglages du serveur pour les hébergeurs qui lisent ce fichier (Netlify, Cloudflare Pages), faits par jalon.\n\
         # Le HSTS n’y est pas : il engage tout le domaine, c’est à l’hébergeur de le choisir.\n/*\n",
    );
    for (name, value) in HEADERS.into_iter().chain([CACHE, (POLICY, policy::FRAMED)]) {
        let _ = writeln!(out, "  {name}: {value}");
    }
    if let Some(feed) = &frame.feed {
        let _ = writeln!(out, "/{}\n  Content-Type: {ATOM}; charset=utf-8", feed.path);
    }
    out
}

/// The path of an address that ends in `/`: `/guides/` of `https://a.fr/guides/`.
fn path_of(address: &str) -> Option<&str> {
    let (_, rest) = address.split_once("://")?;
    rest.find('/').map(|at| &rest[at..])
}
