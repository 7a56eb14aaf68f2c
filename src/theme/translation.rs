//! The words that a theme needs in a language before a sheet can be published in it.

/// Messages of papers and pages that exist in the site's language alone: kits and their orders, the pages about the
/// site itself, the accessibility statement. What of them stands in every page's foot is in [`EVERYWHERE`].
const SITE_ALONE: [&str; 18] = [
    "kit-", "layout-order-", "order-", "reception-", "site-code-", "site-email", "site-glossary-", "site-kit-",
    "site-legal-", "site-map-", "site-missing-", "site-phone", "site-print-", "site-privacy-", "site-proof-",
    "site-siret", "site-territories-", "statement-",
];

/// The exceptions: what a page of any language shows.
const EVERYWHERE: [&str; 9] = [
    "site-code-open", "site-legal-title", "site-map-title", "site-privacy-title", "site-proof-title",
    "site-territories-nav", "statement-mention-none", "statement-mention-partial", "statement-mention-total",
];

/// Whether a page or paper in another language than the site's may show the message.
#[must_use]
pub fn is_for_translations(id: &str) -> bool {
    EVERYWHERE.contains(&id) || !SITE_ALONE.iter().any(|start| id.starts_with(start))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::theme::load::message_ids;

    const FRENCH: &str = include_str!("../../themes/clair/i18n/fr.ftl");
    const ENGLISH: &str = include_str!("../../themes/clair/i18n/en.ftl");
    const ARABIC: &str = include_str!("../../themes/clair/i18n/ar.ftl");

    #[test]
    fn english_says_all_that_french_says_and_arabic_all_that_translations_show() {
        let french = message_ids(FRENCH);
        let wanted: BTreeSet<&str> = french.iter().copied().filter(|id| is_for_translations(id)).collect();
        let differ = |one: &BTreeSet<&'static str>, two: &BTreeSet<&'static str>| -> Vec<&str> {
            one.symmetric_difference(two).copied().collect()
        };
        assert_eq!(differ(&french, &message_ids(ENGLISH)), Vec::<&str>::new());
        assert_eq!(differ(&wanted, &message_ids(ARABIC)), Vec::<&str>::new());
        assert!(EVERYWHERE.iter().all(|id| french.contains(id)), "a message of every foot has another name");
    }

    #[test]
    fn each_message_takes_the_same_arguments_in_each_language() {
        for id in message_ids(FRENCH) {
            for other in [ENGLISH, ARABIC] {
                let given = arguments(other, id);
                assert!(given.is_empty() && !message_ids(other).contains(id) || given == arguments(FRENCH, id), "{id}");
            }
        }
    }

    /// The arguments of a message and of the lines that belong to it.
    fn arguments<'f>(ftl: &'f str, id: &str) -> BTreeSet<&'f str> {
        let mut found = BTreeSet::new();
        let mut inside = false;
        for line in ftl.lines() {
            if !line.starts_with([' ', '}']) {
                inside = line.split_once('=').is_some_and(|(name, _)| name.trim() == id);
            }
            if inside {
                let name = |rest: &'f str| rest.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or("");
                found.extend(line.split('$').skip(1).map(name));
            }
        }
        found
    }
}
