//! What files are called, and so what their pages are called.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Diagnostics, Place, Source};
use crate::language;
use crate::paths::{SITE_NAMES, Slug, is_reserved};

/// The slug of a file named `<slug><extension>`.
pub(super) fn of_file(source: &Arc<Source>, extension: &str, diagnostics: &mut Diagnostics) -> Option<Slug> {
    let file = source.name.rsplit('/').next().unwrap_or(&source.name);
    of_name(file.strip_suffix(extension).unwrap_or(file), extension, source, diagnostics)
}

/// The slug `name` of a file that ends with `extension`, a language included.
pub(super) fn of_name(
    name: &str,
    extension: &str,
    source: &Arc<Source>,
    diagnostics: &mut Diagnostics,
) -> Option<Slug> {
    let reserved = is_reserved(name);
    let slug = Slug::new(name);
    if slug.is_none() {
        let code = if reserved { "catalogue-slug-reserved" } else { "catalogue-slug-form" };
        let cure = format!("{}{}", proposed(name), extension.to_lowercase());
        diagnostics.push(Diagnostic::error(code).at(Place::new(source, 0..0)).fact("slug", name).fact("cure", cure));
    }
    slug
}

/// Tells a sheet that takes the address of a page of the site, or of the folder of a language.
pub(super) fn check_address(slug: &Slug, languages: &BTreeSet<&str>, source: &Arc<Source>, diagnostics: &mut Diagnostics) {
    let name = slug.as_str();
    if SITE_NAMES.contains(&name) || languages.iter().any(|l| l.eq_ignore_ascii_case(name)) {
        let diagnostic = Diagnostic::error("catalogue-slug-reserved").at(Place::new(source, 0..0)).fact("slug", name);
        diagnostics.push(diagnostic.fact("cure", format!("fiche-{name}.md")));
    }
}

/// A slug near a name.
pub(super) fn proposed(name: &str) -> String {
    const LONGEST: usize = 80;
    let mut slug = language::slug(name);
    if slug.len() > LONGEST {
        slug.truncate(LONGEST);
        slug.truncate(slug.rfind('-').unwrap_or(LONGEST));
    }
    if slug.is_empty() {
        return "ma-fiche".to_owned();
    }
    if is_reserved(&slug) { format!("fiche-{slug}") } else { slug }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn told(file: &str) -> (Option<Slug>, Vec<(&'static str, String)>) {
        let source = Arc::new(Source { name: format!("content/kits/{file}"), text: String::new() });
        let mut diagnostics = Diagnostics::default();
        let slug = of_file(&source, ".toml", &mut diagnostics);
        (slug, diagnostics.sorted().into_iter().map(|d| (d.code, d.facts[1].1.clone())).collect())
    }

    #[test]
    fn a_name_that_is_no_address_is_told_with_one_that_is() {
        assert_eq!(told("hopital.toml").1, []);
        assert_eq!(told("con.toml").1, [("catalogue-slug-reserved", "fiche-con.toml".to_owned())]);
        assert_eq!(told("Hôpital de Lille.toml").1, [("catalogue-slug-form", "hopital-de-lille.toml".to_owned())]);
        assert_eq!(told("a--b.toml").1, [("catalogue-slug-form", "a-b.toml".to_owned())]);
        assert_eq!(told("…….toml").1[0].1, "ma-fiche.toml");
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn a_proposed_slug_is_a_slug(name in "\\PC{0,120}") {
            prop_assert!(Slug::new(&proposed(&name)).is_some());
        }
    }
}
