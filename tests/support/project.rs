//! A project, from its files to what they mean.

use std::path::Path;

use jalon::catalogue::{self, Catalogue, Parts};
use jalon::diagnostic::Diagnostics;
use jalon::source::{self, Snapshot};
use jalon::theme::{self, Theme};
use jalon::{places, settings, sheet};
use jiff::civil::date;

/// A project in which nothing is wrong.
pub(crate) struct Project {
    pub(crate) snapshot: Snapshot,
    pub(crate) catalogue: Catalogue,
    pub(crate) theme: Theme,
}

/// The content under a folder of the repository, without its themes: the one that is compiled in is used.
pub(crate) fn content(folder: &str) -> Snapshot {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let (mut snapshot, diagnostics) = source::read(&root).unwrap();
    assert!(!diagnostics.has_errors(), "{:#?}", diagnostics.sorted());
    snapshot.texts.retain(|name, _| name.starts_with("content/"));
    snapshot.binaries.retain(|name, _| name.starts_with("content/"));
    snapshot
}

impl Project {
    /// What these files mean.
    pub(crate) fn of(snapshot: Snapshot) -> Self {
        let mut diagnostics = Diagnostics::default();
        let site = settings::read(&snapshot, &mut diagnostics).unwrap();
        let directory = places::read(&snapshot, &mut diagnostics);
        let theme = theme::load(&snapshot, &site.theme, &mut diagnostics).unwrap();
        let drafts = snapshot.sheets().map(|source| sheet::read(source, &mut diagnostics).into()).collect();
        let parts = Parts {
            snapshot: &snapshot,
            site,
            drafts,
            directory,
            editions: std::sync::Arc::default(),
            territory: None,
            theme_fingerprint: theme.fingerprint,
            tender: theme.tender(),
            today: date(2026, 11, 21),
            drafts_allowed: true,
        };
        let catalogue = catalogue::build(parts, &mut catalogue::Memo::default(), &mut diagnostics);
        let Some(catalogue) = catalogue else { panic!("{:#?}", diagnostics.sorted()) };
        Self { snapshot, catalogue, theme }
    }
}
