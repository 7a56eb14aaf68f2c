//! A sign of life on a terminal.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};
use jalon::pipeline::{Stage, Watch};

use super::setting::Setting;

/// A line that says where the run is; nothing in a pipe.
pub(crate) struct Progress<'a> {
    setting: &'a Setting,
    bar: ProgressBar,
}

impl<'a> Progress<'a> {
    /// Begins.
    pub(crate) fn new(setting: &'a Setting) -> Self {
        let bar = if setting.shows_progress() { ProgressBar::new_spinner() } else { ProgressBar::hidden() };
        if let Ok(style) = ProgressStyle::with_template("{spinner} {prefix} {msg} {elapsed}") {
            bar.set_style(style);
        }
        let progress = Self { setting, bar };
        progress.at(Stage::Reading);
        if setting.shows_progress() {
            progress.bar.enable_steady_tick(Duration::from_millis(100));
        }
        progress
    }
}

impl Watch for Progress<'_> {
    fn at(&self, stage: Stage) {
        let id = match stage {
            Stage::Reading => "cli-stage-reading",
            Stage::Checking => "cli-stage-checking",
            Stage::Making => "cli-stage-making",
            Stage::Publishing => "cli-stage-publishing",
        };
        self.bar.set_message(self.setting.words.get(id));
    }

    fn edition(&self, id: &str) {
        self.bar.set_prefix(id.to_owned());
    }
}

impl Drop for Progress<'_> {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
