//! *How everything looks.* Colours, fonts, icons, words and templates of `themes/<name>/`, over the compiled `clair`.

mod builtin;
mod color;
mod contrast;
mod files;
mod font;
mod guard;
mod icon;
mod load;
mod settings;
mod style;
mod translation;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

pub use color::Rgb;
pub use font::{Face, Fonts};
pub use icon::{Icon, Segment};
pub use load::load;
pub use translation::is_for_translations;

use crate::diagnostic::Source;
use crate::language::Words;
use crate::press::Cmyk;

/// A loaded theme.
#[derive(Debug)]
pub struct Theme {
    /// Colours that do not belong to an event.
    pub palette: Palette,
    /// Events by id: `deces`; [`Theme::event`] falls back on the neutral set.
    pub events: BTreeMap<String, Event>,
    /// The columns of the home page, in order.
    pub groups: Vec<Group>,
    /// The set of an unknown event: ink and sand, the `signpost` icon.
    pub neutral: Event,
    /// The four faces for print.
    pub fonts: Fonts,
    /// Icons by name: `phone`.
    pub icons: BTreeMap<String, Icon>,
    /// The reader's words by language.
    pub words: BTreeMap<String, Words>,
    /// Tera templates by file name: `page.html`.
    pub templates: BTreeMap<String, String>,
    /// Those of them that the project wrote, to point at what is wrong in them.
    pub template_sources: BTreeMap<String, Arc<Source>>,
    /// Files to publish beside the pages (style, fonts), by their place under `dist`.
    pub assets: BTreeMap<String, Vec<u8>>,
    /// The style that the page of a missing address carries: it is served at any depth.
    pub carried_style: String,
    /// SHA-256 over every file that the theme is made of.
    pub fingerprint: [u8; 32],
}

/// Colours of the theme that no event owns.
#[derive(Debug, Clone, Copy)]
pub struct Palette {
    /// Text.
    pub ink: Rgb,
    /// Secondary text, web only.
    pub soft: Rgb,
    /// Rules only.
    pub line: Rgb,
    /// Grounds of home and footer.
    pub sand: Rgb,
    /// The paper.
    pub white: Rgb,
    /// Night: ground.
    pub night_ground: Rgb,
    /// Night: sand.
    pub night_sand: Rgb,
    /// Night: text.
    pub night_ink: Rgb,
    /// Night: secondary text.
    pub night_soft: Rgb,
    /// Night: rules.
    pub night_line: Rgb,
    /// Text, on a press.
    pub ink_inks: Cmyk,
    /// Grounds of order sheets, on a press.
    pub sand_inks: Cmyk,
    /// The paper and what is written on `strong`, on a press.
    pub white_inks: Cmyk,
}

/// An event's icon and colours.
#[derive(Debug, Clone)]
pub struct Event {
    /// Icon name: `flower-2`.
    pub icon: String,
    /// Dark, for titles, figures, strong bands.
    pub strong: Rgb,
    /// Pale, for grounds and even bands.
    pub tint: Rgb,
    /// In between, for bars and bands, never text.
    pub light: Rgb,
    /// Tint by night.
    pub night: Rgb,
    /// `strong`, on a press.
    pub strong_inks: Cmyk,
    /// `tint`, on a press.
    pub tint_inks: Cmyk,
    /// `light`, on a press.
    pub light_inks: Cmyk,
    /// Whether the event asks for a `.support` phase.
    pub tender: bool,
    /// The id of its [`Group`]; empty for none.
    pub group: String,
}

/// A column of the home page. Its title is the message `home-group-<id>`.
#[derive(Debug, Clone)]
pub struct Group {
    /// `famille`.
    pub id: String,
    /// Its events, in order.
    pub events: Vec<String>,
}

impl Theme {
    /// The event's set, or the neutral one.
    #[must_use]
    pub fn event(&self, id: &str) -> &Event {
        self.events.get(id).unwrap_or(&self.neutral)
    }

    /// The events that call for care.
    #[must_use]
    pub fn tender(&self) -> BTreeSet<String> {
        self.events.iter().filter(|(_, event)| event.tender).map(|(id, _)| id.clone()).collect()
    }

    /// The reader's words in a language: its own file, that of the same language without a region, else French, which
    /// every theme has.
    #[must_use]
    pub fn words_for(&self, language: &str) -> &Words {
        static NONE: LazyLock<Words> = LazyLock::new(Words::default);
        self.own_words(language).or_else(|| self.words.get("fr")).unwrap_or(&NONE)
    }

    /// Whether there are words in a language.
    #[must_use]
    pub fn speaks(&self, language: &str) -> bool {
        self.own_words(language).is_some()
    }

    fn own_words(&self, language: &str) -> Option<&Words> {
        let base = language.split('-').next().unwrap_or(language);
        self.words.get(language).or_else(|| self.words.get(base))
    }

    /// The class of the event's colours in `style.css`: `event-deces`, else `event-neutral`.
    #[must_use]
    pub fn event_class(&self, id: &str) -> String {
        format!("event-{}", if self.events.contains_key(id) { id } else { "neutral" })
    }
}

#[cfg(test)]
pub(crate) mod tests;
