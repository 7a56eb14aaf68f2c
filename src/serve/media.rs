//! The types of what a site holds.

/// The media type of a file, from its name. The texts are UTF-8.
pub(super) fn media(path: &str) -> &'static str {
    match path.rsplit_once('.').map_or("", |(_, end)| end) {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        // A feed is shown as a feed nowhere any more: as XML, its words can be read.
        "xml" => "application/xml; charset=utf-8",
        "json" => "application/json; charset=utf-8",
        "svg" => "image/svg+xml; charset=utf-8",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "woff2" => "font/woff2",
        "pdf" => "application/pdf",
        "zip" => "application/zip",
        // `_headers`, `.htaccess`, `robots.txt`, `SHA256SUMS`.
        _ => "text/plain; charset=utf-8",
    }
}
