//! Reads `theme.toml`, key by key, over the compiled one.

use std::ops::Range;
use std::sync::Arc;

use toml::de::{DeFloat, DeInteger, DeTable, DeValue};

use crate::diagnostic::{Diagnostic, Diagnostics, Place, Source};
use crate::press::{Cmyk, MOST_INK};
use crate::source::suggest;

use super::Rgb;

/// Keys of the tables that have fixed ones.
const COLORS: [&str; 10] =
    ["ink", "soft", "line", "sand", "white", "night_ground", "night_sand", "night_ink", "night_soft", "night_line"];
const FONTS: [&str; 6] = ["regular", "bold", "regular_figures", "bold_figures", "symbols", "figures_scale"];
const INKS: [&str; 3] = ["ink", "sand", "white"];
const EVENT: [&str; 9] =
    ["icon", "tender", "strong", "strong_inks", "tint", "tint_inks", "light", "light_inks", "night"];
const TOP: [&str; 6] = ["colors", "inks", "fonts", "home", "neutral", "events"];

/// `theme.toml` of the project, if any, over the compiled one.
pub(super) struct Settings<'a> {
    own: Option<(&'a Arc<Source>, DeTable<'a>)>,
    base: DeTable<'a>,
}

/// A value of the project's file or of the compiled one.
struct Found<'t, 'a> {
    value: &'t DeValue<'a>,
    place: Option<Place>,
}

impl<'a> Settings<'a> {
    /// Reads both files; what is wrong in the project's is reported and left out.
    pub(super) fn read(own: Option<&'a Arc<Source>>, base: &'a str, diagnostics: &mut Diagnostics) -> Self {
        let base = DeTable::parse(base).map(toml::Spanned::into_inner).unwrap_or_default();
        let own = own.map(|source| {
            let (table, errors) = DeTable::parse_recoverable(&source.text);
            for error in errors {
                let place = Place::new(source, error.span().unwrap_or(0..0));
                diagnostics.push(Diagnostic::error("theme-toml").at(place).fact("reason", error.message()));
            }
            (source, table.into_inner())
        });
        let settings = Self { own, base };
        settings.report_unknown_keys(diagnostics);
        settings
    }

    fn report_unknown_keys(&self, diagnostics: &mut Diagnostics) {
        let Some((source, table)) = &self.own else { return };
        let mut unknown = |key: &str, span: Range<usize>, known: &[&str]| {
            if !known.contains(&key) {
                let unknown = Diagnostic::error("theme-unknown-key").at(Place::new(source, span)).fact("key", key);
                diagnostics.push(suggest(unknown, key, known.iter().copied()));
            }
        };
        for (key, value) in table {
            unknown(key.get_ref(), key.span(), &TOP);
            let Some(inner) = value.get_ref().as_table() else { continue };
            let known: &[&str] = match key.get_ref().as_ref() {
                "colors" => &COLORS,
                "inks" => &INKS,
                "fonts" => &FONTS,
                "neutral" => &EVENT,
                "events" => {
                    for event in inner.values().filter_map(|v| v.get_ref().as_table()) {
                        event.keys().for_each(|k| unknown(k.get_ref(), k.span(), &EVENT));
                    }
                    continue;
                }
                _ => continue,
            };
            inner.keys().for_each(|k| unknown(k.get_ref(), k.span(), known));
        }
    }

    fn find(&self, path: &[&str]) -> Option<Found<'_, 'a>> {
        if let Some((source, table)) = &self.own
            && let Some(value) = at(table, path)
        {
            return Some(Found { value: value.get_ref(), place: Some(Place::new(source, value.span())) });
        }
        at(&self.base, path).map(|value| Found { value: value.get_ref(), place: None })
    }

    /// Whether the project has a `theme.toml`.
    pub(super) fn is_own(&self) -> bool {
        self.own.is_some()
    }

    /// Whether the project gives a key that the compiled file has another value for. Colours may differ by case alone.
    pub(super) fn changes(&self, path: &[&str]) -> bool {
        let own = self.own.as_ref().and_then(|(_, table)| at(table, path)?.get_ref().as_str());
        let base = at(&self.base, path).and_then(|value| value.get_ref().as_str());
        own.zip(base).is_some_and(|(own, base)| !own.eq_ignore_ascii_case(base))
    }

    /// Where a key is in the project's file.
    pub(super) fn place(&self, path: &[&str]) -> Option<Place> {
        self.find(path)?.place
    }

    /// Reads a value; a missing or wrong one is reported, and is `None`.
    fn required<T>(
        &self,
        path: &[&str],
        example: &str,
        read: impl Fn(&DeValue<'a>) -> Option<T>,
        diagnostics: &mut Diagnostics,
    ) -> Option<T> {
        let Some(found) = self.find(path) else {
            let place = self.own.as_ref().map(|(source, _)| Place::new(source, 0..0));
            let missing = Diagnostic::error("theme-missing-key").fact("key", path.join(".")).fact("example", example);
            diagnostics.push(Diagnostic { place, ..missing });
            return None;
        };
        let value = read(found.value);
        if value.is_none() {
            let wrong = Diagnostic::error("theme-value").fact("key", path.join(".")).fact("example", example);
            diagnostics.push(Diagnostic { place: found.place, ..wrong });
        }
        value
    }

    /// A colour.
    pub(super) fn color(&self, path: &[&str], diagnostics: &mut Diagnostics) -> Option<Rgb> {
        self.required(path, "\"#653C77\"", |v| v.as_str().and_then(Rgb::parse), diagnostics)
    }

    /// A text.
    pub(super) fn text(&self, path: &[&str], example: &str, diagnostics: &mut Diagnostics) -> Option<String> {
        self.required(path, example, |v| v.as_str().map(str::to_owned), diagnostics)
    }

    /// A list of texts.
    pub(super) fn list(&self, path: &[&str], diagnostics: &mut Diagnostics) -> Option<Vec<String>> {
        let read = |v: &DeValue<'a>| {
            v.as_array()?.iter().map(|item| item.get_ref().as_str().map(str::to_owned)).collect::<Option<Vec<_>>>()
        };
        self.required(path, "[\"deces\", \"logement\"]", read, diagnostics)
    }

    /// A number above 0 and at most 2.
    pub(super) fn scale(&self, path: &[&str], diagnostics: &mut Diagnostics) -> Option<f32> {
        let read = |v: &DeValue<'a>| {
            let text = v.as_float().map(DeFloat::as_str).or_else(|| v.as_integer().map(DeInteger::as_str))?;
            text.replace('_', "").parse::<f32>().ok().filter(|n| *n > 0.0 && *n <= 2.0)
        };
        self.required(path, "0.955", read, diagnostics)
    }

    /// A yes or no that may be left out: no.
    pub(super) fn flag(&self, path: &[&str], diagnostics: &mut Diagnostics) -> bool {
        self.find(path).is_some() && self.required(path, "true", DeValue::as_bool, diagnostics).unwrap_or_default()
    }

    /// Ink values: four whole numbers from 0 to 100, [`MOST_INK`] in all at most.
    pub(super) fn inks(&self, path: &[&str], diagnostics: &mut Diagnostics) -> Option<Cmyk> {
        let read = |v: &DeValue<'a>| {
            let inks: Option<Vec<u8>> =
                v.as_array()?.iter().map(|i| i.get_ref().as_integer()?.as_str().parse().ok()).collect();
            let inks = Cmyk(inks?.try_into().ok()?);
            (inks.0.iter().all(|ink| *ink <= 100) && inks.total() <= MOST_INK).then_some(inks)
        };
        self.required(path, "[60, 80, 0, 30]", read, diagnostics)
    }

    /// The ids of all events.
    pub(super) fn events(&self) -> Vec<String> {
        let tables = [Some(&self.base), self.own.as_ref().map(|(_, table)| table)];
        let mut ids: Vec<String> = tables
            .into_iter()
            .flatten()
            .filter_map(|table| at(table, &["events"])?.get_ref().as_table())
            .flat_map(|events| events.keys().map(|k| k.get_ref().clone().into_owned()))
            .collect();
        ids.sort();
        ids.dedup();
        ids
    }
}

fn at<'t, 'a>(table: &'t DeTable<'a>, path: &[&str]) -> Option<&'t toml::Spanned<DeValue<'a>>> {
    let (first, rest) = path.split_first()?;
    let value = table.get(*first)?;
    if rest.is_empty() { Some(value) } else { at(value.get_ref().as_table()?, rest) }
}
