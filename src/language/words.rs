//! Sentences kept in Fluent files.

use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

/// The messages of one language.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
}

/// No message at all.
impl Default for Words {
    fn default() -> Self {
        Self { bundle: FluentBundle::new_concurrent(Vec::new()) }
    }
}

impl Words {
    /// Reads Fluent files, given as (name, text); a message may not be defined twice.
    ///
    /// # Errors
    /// Every fault found, as `name:line: reason`; the reasons are those of the Fluent parser, in English.
    pub fn parse(language: &str, files: &[(&str, &str)]) -> Result<Self, Vec<String>> {
        let language: LanguageIdentifier = language.parse().map_err(|e| vec![format!("{language}: {e}")])?;
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // The marks that isolate an argument are for mixed directions of writing; in print they are missing glyphs.
        bundle.set_use_isolating(false);
        let mut faults = Vec::new();
        for (name, text) in files {
            let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, errors)| {
                faults.extend(errors.iter().map(|e| format!("{name}:{}: {e}", line_of(text, e.pos.start))));
                resource
            });
            if let Err(errors) = bundle.add_resource(resource) {
                faults.extend(errors.iter().map(|e| format!("{name}: {e}")));
            }
        }
        if faults.is_empty() { Ok(Self { bundle }) } else { Err(faults) }
    }

    /// The message of an id; a missing one is the id itself.
    #[must_use]
    pub fn get(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// The message of an id with its arguments. An argument written as a whole number takes part in plurals
    /// (`{ $count -> [one] … *[other] … }`) and is printed as it is written.
    #[must_use]
    pub fn with(&self, id: &str, arguments: &[(&str, &str)]) -> String {
        self.format(id, None, arguments).unwrap_or_else(|| id.to_owned())
    }

    /// An attribute of a message: `.help`.
    #[must_use]
    pub fn attribute(&self, id: &str, attribute: &str, arguments: &[(&str, &str)]) -> Option<String> {
        self.format(id, Some(attribute), arguments)
    }

    /// Whether there is a message of this id.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.bundle.get_message(id).is_some_and(|m| m.value().is_some())
    }

    fn format(&self, id: &str, attribute: Option<&str>, arguments: &[(&str, &str)]) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let arguments: FluentArgs = arguments.iter().map(|(name, value)| (*name, argument(value))).collect();
        // What fails inside a pattern (a missing argument) shows as `{$name}`, which is easier to find than a panic.
        let mut errors = Vec::new();
        Some(self.bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned())
    }
}

/// A whole number without a leading zero takes part in plurals; anything else (a phone, a code) stays text.
fn argument(value: &str) -> FluentValue<'_> {
    let whole = (1..=9).contains(&value.len()) && value.bytes().all(|b| b.is_ascii_digit());
    if whole && (value.len() == 1 || !value.starts_with('0')) {
        value.parse::<FluentNumber>().map_or_else(|_| FluentValue::from(value), FluentValue::Number)
    } else {
        FluentValue::from(value)
    }
}

fn line_of(text: &str, at: usize) -> usize {
    text.bytes().take(at).filter(|b| *b == b'\n').count() + 1
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Words").field("locales", &self.bundle.locales).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Words {
        Words::parse("fr", &[("fr.ftl", text)]).unwrap()
    }

    #[test]
    fn words_cross_threads() {
        fn assert<T: Send + Sync>() {}
        assert::<Words>();
    }

    #[test]
    fn a_missing_id_is_its_own_text() {
        assert_eq!(words("a = Oui").get("b"), "b");
        assert!(!words("a = Oui").has("b"));
        assert_eq!(words("a = Oui").attribute("a", "help", &[]), None);
    }

    #[test]
    fn arguments_are_set_without_marks_and_attributes_take_them_too() {
        let words = words("a = « { $x } » ici\n    .help = Écrivez { $x }.\n");
        assert_eq!(words.with("a", &[("x", "clé")]), "« clé » ici");
        assert_eq!(words.attribute("a", "help", &[("x", "clé")]).as_deref(), Some("Écrivez clé."));
    }

    #[test]
    fn a_whole_number_takes_part_in_plurals_and_prints_as_written() {
        let words = words("a = { $n ->\n    [one] { $n } page\n   *[other] { $n } pages\n}\n");
        assert_eq!(words.with("a", &[("n", "1")]), "1 page");
        assert_eq!(words.with("a", &[("n", "12345")]), "12345 pages");
        assert_eq!(words.with("a", &[("n", "01 00")]), "01 00 pages");
        assert_eq!(words.with("a", &[("n", "007")]), "007 pages");
    }

    #[test]
    fn faults_name_their_file_and_line_and_a_repeated_id_is_one() {
        let faults = Words::parse("fr", &[("x.ftl", "a = Oui\n\n!!\n"), ("y.ftl", "a = Non\n")]).unwrap_err();
        assert_eq!(faults.len(), 2);
        assert!(faults[0].starts_with("x.ftl:3: "), "{faults:?}");
        assert!(faults[1].starts_with("y.ftl: "), "{faults:?}");
    }

    #[test]
    fn a_language_that_is_none_is_a_fault() {
        assert!(Words::parse("pas une langue", &[]).is_err());
    }
}
