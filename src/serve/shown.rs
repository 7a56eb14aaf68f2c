//! What the preview shows now.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::{Arc, OnceLock};

use jalon::checksum::Checksum;
use jalon::diagnostic::{self, Diagnostic};
use jalon::pipeline::Site;
use jalon::publication::Artifact;

/// What the last build gave, and the last site in which nothing was wrong.
#[derive(Debug, Clone, Default)]
pub(crate) struct Shown {
    /// How many states came before this one; 0 before the first build.
    pub(super) number: u64,
    /// The last good site.
    pub(super) site: Option<Arc<Good>>,
    /// What is wrong in what is there now.
    pub(super) problems: Arc<Vec<Diagnostic>>,
    /// Why the machine or the program stopped, in words.
    pub(super) stopped: Option<String>,
    /// Whether the site is that of what is there now.
    pub(super) is_current: bool,
}

impl Shown {
    /// Errors, what stopped the machine included, and warnings.
    pub(super) fn counts(&self) -> (usize, usize) {
        let (errors, warnings) = diagnostic::counts(&self.problems);
        (errors + usize::from(self.stopped.is_some()), warnings)
    }
}

/// A site by its addresses.
#[derive(Debug)]
pub(crate) struct Good {
    pub(super) site: Site,
    places: BTreeMap<String, usize>,
    /// Of all that pages load.
    looks: OnceLock<String>,
}

impl Good {
    pub(super) fn new(site: Site) -> Self {
        let places = site.artifacts.iter().enumerate().map(|(at, artifact)| (artifact.path.to_string(), at)).collect();
        Self { site, places, looks: OnceLock::new() }
    }

    /// The file at a place of `dist`.
    pub(super) fn at(&self, path: &str) -> Option<&Artifact> {
        self.places.get(path).map(|at| &self.site.artifacts[*at])
    }

    /// The files whose places begin so, by place.
    pub(super) fn under(&self, folder: &str) -> impl Iterator<Item = &Artifact> {
        let places = self.places.range(folder.to_owned()..).take_while(move |(path, _)| path.starts_with(folder));
        places.map(|(_, at)| &self.site.artifacts[*at])
    }

    /// What tells whether the style, the fonts or the pictures are others.
    pub(super) fn looks(&self) -> &str {
        self.looks.get_or_init(|| {
            let is_loaded = |path: &str| [".css", ".svg", ".woff2", ".png", ".jpg", ".jpeg"].iter().any(|end| path.ends_with(end));
            let loaded = self.site.artifacts.iter().filter(|artifact| is_loaded(artifact.path.as_str()));
            let list = loaded.fold(String::new(), |mut list, artifact| {
                let _ = writeln!(list, "{} {}", artifact.path, Checksum::of(&artifact.bytes));
                list
            });
            Checksum::of(list.as_bytes()).to_string()
        })
    }
}
