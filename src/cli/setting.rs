//! What the environment and the terminal say, read once.

use std::env;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};

use jalon::language::Words;
use jalon::pipeline::Order;
use jalon::publication::Request;
use jalon::source;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::arguments::{Arguments, Reading, When};

/// How this run talks, and where it was started.
pub(crate) struct Setting {
    pub(crate) words: &'static Words,
    /// `fr` or `en`.
    pub(crate) language: &'static str,
    pub(crate) root: Option<PathBuf>,
    pub(crate) plain: bool,
    pub(crate) quiet: bool,
    pub(crate) verbose: bool,
    when: When,
    clock: Date,
}

impl Setting {
    /// Reads the environment. A wrong `SOURCE_DATE_EPOCH` is said, not ignored: a date taken from the clock instead
    /// would pass unseen.
    pub(crate) fn new(words: &'static Words, arguments: &Arguments) -> Result<Self, String> {
        let clock = match env::var("SOURCE_DATE_EPOCH") {
            Ok(text) => text.parse().ok().and_then(|seconds| Timestamp::from_second(seconds).ok()).ok_or_else(|| {
                words.with("cli-wrong-value", &[("argument", "SOURCE_DATE_EPOCH"), ("value", &text)])
            })?,
            Err(_) => Timestamp::now(),
        };
        Ok(Self {
            words,
            language: language(arguments.lang.as_deref()),
            root: arguments.root.clone(),
            plain: arguments.plain,
            quiet: arguments.quiet,
            verbose: arguments.verbose,
            when: arguments.color,
            // In UTC, for the program does not read the zone: at worst a sheet expires some hours early or late.
            clock: clock.to_zoned(TimeZone::UTC).date(),
        })
    }

    /// The order of a command, for the project at or above `from`.
    pub(crate) fn order(&self, reading: &Reading, request: Request, from: &Path) -> Option<Order> {
        let root = self.root.clone().or_else(|| root_above(from))?;
        Some(self.order_at(reading, request, root))
    }

    /// The project here or above, if there is one.
    pub(crate) fn project(&self) -> Option<PathBuf> {
        self.root.clone().or_else(|| root_above(Path::new(".")))
    }

    /// The order of a command, for a project that may not be one.
    pub(crate) fn order_at(&self, reading: &Reading, request: Request, root: PathBuf) -> Order {
        let today = self.today(reading.today);
        Order { root, today, drafts: reading.drafts, edition: None, request, jobs: reading.jobs }
    }

    /// The day that a person says it is, else the clock's.
    pub(crate) fn today(&self, said: Option<Date>) -> Date {
        said.unwrap_or(self.clock)
    }

    /// Whether to colour what goes to a stream. `--color` outweighs `NO_COLOR` (no-color.org).
    pub(crate) fn colors(&self, is_terminal: bool) -> bool {
        let is_set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
        match self.when {
            When::Always => true,
            When::Never => false,
            When::Auto => {
                is_terminal && !self.plain && !is_set("NO_COLOR") && env::var_os("TERM").is_none_or(|t| t != "dumb")
            }
        }
    }

    /// Whether to show that work goes on.
    pub(crate) fn shows_progress(&self) -> bool {
        !self.quiet && !self.plain && io::stderr().is_terminal()
    }
}

/// The nearest project upwards: here (a short path to show) or above.
fn root_above(from: &Path) -> Option<PathBuf> {
    if from == Path::new(".") && from.join("content").is_dir() {
        return Some(PathBuf::from("."));
    }
    source::find_root(from)
}

/// `--lang` before the command line is read, for its faults are told in that language too.
pub(crate) fn asked_language() -> Option<String> {
    let mut arguments = env::args_os().map(|argument| argument.to_string_lossy().into_owned());
    while let Some(argument) = arguments.next() {
        if argument == "--lang" {
            return arguments.next();
        }
        if let Some(value) = argument.strip_prefix("--lang=") {
            return Some(value.to_owned());
        }
    }
    None
}

/// `fr` or `en`: what was asked, else the locale's, else French.
pub(crate) fn language(asked: Option<&str>) -> &'static str {
    let locale = || ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(|name| env::var(name).ok().filter(|v| !v.is_empty()));
    let language = asked.map(str::to_owned).or_else(locale).unwrap_or_default();
    if language.starts_with("en") { "en" } else { "fr" }
}

/// Writes to the standard output; a reader that leaves (`| head`) is no fault of ours.
pub(crate) fn print(text: &str) {
    let mut out = io::stdout().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}
