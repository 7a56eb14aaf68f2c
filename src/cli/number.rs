//! Numbers as the person writes them.

use std::time::Duration;

use super::setting::Setting;

impl Setting {
    /// « 6,2 Mo », “6.2 MB”: decimal units, one decimal under ten.
    pub(crate) fn size(&self, bytes: u64) -> String {
        let (unit, scale) = match bytes {
            0..1_000 => return self.words.with("cli-bytes", &[("n", &bytes.to_string())]),
            1_000..1_000_000 => ("cli-kilobytes", 1e3),
            _ => ("cli-megabytes", 1e6),
        };
        self.words.with(unit, &[("n", &self.decimal(bytes as f64 / scale))])
    }

    /// « 1,4 s ».
    pub(crate) fn time(&self, time: Duration) -> String {
        format!("{}\u{a0}s", self.decimal(time.as_secs_f64()))
    }

    fn decimal(&self, value: f64) -> String {
        let text = if value < 9.95 { format!("{value:.1}") } else { format!("{value:.0}") };
        if self.language == "fr" { text.replace('.', ",") } else { text }
    }
}
