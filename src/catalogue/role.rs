//! Whom to turn to: the roles that a sheet may name between braces.
//!
//! A role is known when the directory has it, or when it is in the table of `places`. A role of the table without a
//! contact is printed by its name, which the theme's words give: `role-mairie`.

use crate::diagnostic::Diagnostic;
use crate::places::Directory;
pub use crate::places::ROLES;
use crate::source::suggest;

/// Whether a sheet may name the role.
#[must_use]
pub fn is_known(directory: &Directory, role: &str) -> bool {
    ROLES.contains(&role) || directory.contacts.contains_key(role)
}

/// The diagnostic of an unknown role, without its place.
pub(super) fn unknown(directory: &Directory, role: &str) -> Diagnostic {
    let known = directory.contacts.keys().map(String::as_str).chain(ROLES);
    let mut known: Vec<&str> = known.collect();
    known.sort_unstable();
    known.dedup();
    suggest(Diagnostic::error("catalogue-role-unknown").fact("role", role), role, known)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Words;

    #[test]
    fn every_role_has_a_name_in_both_languages() {
        for (language, text) in [
            ("fr", include_str!("../../themes/clair/i18n/fr.ftl")),
            ("en", include_str!("../../themes/clair/i18n/en.ftl")),
        ] {
            let words = Words::parse(language, &[(language, text)]).unwrap();
            for role in ROLES {
                let id = format!("role-{}", role.replace('_', "-"));
                assert!(words.has(&id), "{language}: {id}");
            }
        }
    }

    #[test]
    fn an_unknown_role_is_told_with_the_nearest() {
        let told = unknown(&Directory::default(), "mairi");
        assert!(told.facts.contains(&("nearest", "mairie".into())));
        assert!(is_known(&Directory::default(), "mairie") && !is_known(&Directory::default(), "mairi"));
    }
}
