//! Addresses as readers see them.

use crate::catalogue::{Catalogue, Sheet};
use crate::paths::language_folder;

/// An address as printed: without `https://`, `www.` and final slash; a `mailto:` or `tel:` without its scheme.
#[must_use]
pub fn short_address(address: &str) -> &str {
    let short = ["https://", "http://", "mailto:", "tel:"]
        .iter()
        .find_map(|scheme| address.strip_prefix(scheme))
        .unwrap_or(address);
    let short = short.strip_prefix("www.").unwrap_or(short);
    short.strip_suffix('/').unwrap_or(short)
}

/// Where a sheet is published; empty when the site has no address (`print` without `site.toml`).
#[must_use]
pub fn sheet_address(catalogue: &Catalogue, sheet: &Sheet) -> String {
    let base = &catalogue.site.base_url;
    if base.is_empty() {
        String::new()
    } else {
        format!("{base}{}{}/", language_folder(&sheet.language, &catalogue.site.language), sheet.slug)
    }
}

/// What a sheet's QR code holds, in lower case: a code with capitals is larger than it need be to read, and the same
/// path is printed in clear. Empty without a code or a base address.
pub(super) fn code_address(catalogue: &Catalogue, sheet: &Sheet) -> String {
    match &sheet.code {
        Some(code) if !catalogue.site.base_url.is_empty() => {
            format!("{}q/{code}/", catalogue.site.base_url).to_lowercase()
        }
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_printed_address_holds_what_must_be_typed_and_nothing_else() {
        assert_eq!(short_address("https://www.caf.fr/"), "caf.fr");
        assert_eq!(short_address("https://a.gouv.fr/x/F909"), "a.gouv.fr/x/F909");
        assert_eq!(short_address("mailto:contact@mairie.example"), "contact@mairie.example");
        assert_eq!(short_address("https://www.a.fr/x/?y=1"), "a.fr/x/?y=1");
    }
}
