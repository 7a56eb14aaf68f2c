//! The program's own sentences, compiled in.

use std::sync::OnceLock;

use super::Words;

/// The rooms that speak, each with a Fluent file in both languages. A new room adds its row here.
macro_rules! embed {
    ($language:literal) => {
        embed!($language: "catalogue", "check", "cli", "compose", "language", "layout", "new", "pdf",
            "places", "prose", "publication", "publish", "recall", "report", "schema", "rule", "serve", "settings", "sheet", "source", "theme",
            "verify")
    };
    ($language:literal: $($room:literal),+) => {
        &[$((
            concat!($language, "/", $room, ".ftl"),
            include_str!(concat!("messages/", $language, "/", $room, ".ftl")),
        )),+]
    };
}

static FRENCH: &[(&str, &str)] = embed!("fr");
static ENGLISH: &[(&str, &str)] = embed!("en");

/// The program's sentences in a language: English for `en`, French for everything else.
///
/// # Panics
/// When a compiled-in file is not well formed, which a test prevents.
#[must_use]
pub fn messages(language: &str) -> &'static Words {
    static IN_FRENCH: OnceLock<Words> = OnceLock::new();
    static IN_ENGLISH: OnceLock<Words> = OnceLock::new();
    let (cell, tag, files) = match language {
        "en" => (&IN_ENGLISH, "en", ENGLISH),
        _ => (&IN_FRENCH, "fr", FRENCH),
    };
    cell.get_or_init(|| match Words::parse(tag, files) {
        Ok(words) => words,
        Err(faults) => panic!("compiled-in messages are broken: {}", faults.join("; ")),
    })
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;

    /// Ids with what is under them (attributes, arguments), read from lines: Fluent's syntax tree is not needed.
    fn shape(files: &[(&str, &str)]) -> BTreeMap<String, BTreeSet<String>> {
        let mut shape: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (_, text) in files {
            let mut id = String::new();
            for line in text.lines().filter(|l| !l.starts_with('#')) {
                if line.starts_with(|c: char| c.is_ascii_alphabetic())
                    && let Some((name, _)) = line.split_once('=')
                {
                    name.trim().clone_into(&mut id);
                    shape.entry(id.clone()).or_default();
                }
                let facts = shape.entry(id.clone()).or_default();
                if let Some(name) = line.trim_start().strip_prefix('.').and_then(|l| l.split_once('=')) {
                    facts.insert(format!(".{}", name.0.trim()));
                }
                facts.extend(line.split('$').skip(1).map(|rest| {
                    format!("${}", rest.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).next().unwrap_or(""))
                }));
            }
        }
        shape.remove("");
        shape
    }

    #[test]
    fn both_languages_say_the_same_things() {
        let (french, english) = (shape(FRENCH), shape(ENGLISH));
        for (id, facts) in &french {
            assert_eq!(Some(facts), english.get(id), "« {id} » differs between fr and en");
        }
        let missing: Vec<_> = english.keys().filter(|id| !french.contains_key(*id)).collect();
        assert!(missing.is_empty(), "in English only: {missing:?}");
    }

    #[test]
    fn the_compiled_in_files_are_well_formed() {
        for (tag, files) in [("fr", FRENCH), ("en", ENGLISH)] {
            assert_eq!(Words::parse(tag, files).err(), None);
            assert!(messages(tag).has("and"));
        }
    }
}
