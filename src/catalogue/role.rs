//! Whom to turn to: the roles that a sheet may name between braces.
//!
//! A role is known when the directory has it, or when it is in the table of `places`. A role of the table without a
//! contact is printed by its name, which the theme's words give: `role-mairie`.

use super::Project;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::places::Directory;
pub use crate::places::ROLES;
use crate::source::suggest;

/// The diagnostic of an unknown role, without its place.
pub(super) fn unknown(directory: &Directory, role: &str) -> Diagnostic {
    suggest(Diagnostic::error("catalogue-role-unknown").fact("role", role), role, directory.roles())
}

/// Tells the roles of a sheet that nobody knows.
pub(super) fn check(project: &Project<'_>, index: usize, diagnostics: &mut Diagnostics) {
    for (name, span) in project.outline(index).roles.iter().filter(|(name, _)| !project.directory.knows(name)) {
        diagnostics.push(unknown(project.directory, name).at(project.drafts[index].place(span)));
    }
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
        assert!(Directory::default().knows("mairie") && !Directory::default().knows("mairi"));
    }
}
