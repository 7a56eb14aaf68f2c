//! `jalon schema`.

use jalon::diagnostic::Diagnostics;
use jalon::schema;
use jalon::source::{self, Snapshot};
use jalon::{settings, theme};

use super::arguments::Schema;
use super::setting::{Setting, print};
use super::{Exit, json};

/// Prints the schema of a kind of file, with the events of the project's theme when there is a project.
pub(crate) fn schema(setting: &Setting, asked: &Schema) -> Exit {
    let read = setting.project().and_then(|root| source::read(&root).ok());
    let snapshot = read.map_or_else(Snapshot::default, |(snapshot, _)| snapshot);
    // What is wrong in the project is `check`'s to say.
    let mut ignored = Diagnostics::default();
    let site = settings::read(&snapshot, &mut ignored);
    let theme = theme::load(&snapshot, site.as_ref().map_or("clair", |site| &site.theme), &mut ignored);
    let events: Vec<&str> = theme.iter().flat_map(|theme| theme.events.keys().map(String::as_str)).collect();
    if let Some(schema) = schema::schema(&asked.kind, &events, setting.words) {
        print(&json::text(&schema));
    }
    Exit::Good
}
