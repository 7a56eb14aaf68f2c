//! What may be written on the command line. The sentences of the help are in `messages`: `cli-arg-<id>`.

use std::collections::BTreeSet;
use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use jalon::catalogue::PaperVariant;
use jalon::pipeline::Shard;
use jalon::press::Bleed;
use jalon::publication::{Request, Row, TABLE, Wave};
use jalon::schema::KINDS;
use jiff::civil::Date;

use super::explain;

#[derive(Debug, Parser)]
#[command(
    name = "jalon",
    version,
    disable_help_flag = true,
    disable_version_flag = true,
    disable_help_subcommand = true
)]
pub(crate) struct Arguments {
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) root: Option<PathBuf>,
    #[arg(long, global = true, value_name = "LANG", value_parser = ["fr", "en"])]
    pub(crate) lang: Option<String>,
    #[arg(long, global = true, value_name = "WHEN", value_enum, default_value = "auto")]
    pub(crate) color: When,
    #[arg(long, global = true)]
    pub(crate) plain: bool,
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    pub(crate) quiet: bool,
    #[arg(short, long, global = true)]
    pub(crate) verbose: bool,
    #[arg(short, long, global = true, action = ArgAction::Help)]
    help: Option<bool>,
    #[arg(short = 'V', long, action = ArgAction::Version)]
    version: Option<bool>,
    /// `jalon` alone shows the project that is here.
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum When {
    Auto,
    Always,
    Never,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    Human,
    Json,
}

/// How `check` says what it found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Form {
    Human,
    Json,
    Sarif,
    Github,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    #[command(subcommand, arg_required_else_help = true)]
    New(New),
    Build(Build),
    Check(Check),
    List(List),
    Print(Print),
    Seal(Seal),
    Serve(Serve),
    Verify(Verify),
    Completions(Completions),
    Man(Man),
    Schema(Schema),
    Help(Help),
}

/// What `new` makes. It asks nothing: each has all that it needs to build at once.
#[derive(Debug, Subcommand)]
pub(crate) enum New {
    Site(NewSite),
    Sheet(NewSheet),
    Kit(NewKit),
    Edition(NewEdition),
}

#[derive(Debug, Args)]
pub(crate) struct NewSite {
    #[arg(required = true, value_name = "DIR")]
    pub(crate) folder: PathBuf,
    #[arg(long, value_name = "DATE")]
    pub(crate) today: Option<Date>,
}

#[derive(Debug, Args)]
pub(crate) struct NewSheet {
    #[arg(required = true, value_name = "TITLE")]
    pub(crate) name: String,
    #[arg(long, value_name = "TITLE")]
    pub(crate) title: Option<String>,
    #[arg(long, value_name = "EVENT")]
    pub(crate) event: Option<String>,
    #[arg(long, value_name = "DATE")]
    pub(crate) today: Option<Date>,
}

#[derive(Debug, Args)]
pub(crate) struct NewKit {
    #[arg(required = true, value_name = "NAME")]
    pub(crate) name: String,
    #[arg(long, value_name = "TITLE")]
    pub(crate) title: Option<String>,
    #[arg(long, value_name = "VENUE")]
    pub(crate) venue: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct NewEdition {
    #[arg(required = true, value_name = "NAME")]
    pub(crate) name: String,
    #[arg(long, required = true, value_name = "CODE")]
    pub(crate) insee: String,
}

/// What every command that reads the project takes.
#[derive(Debug, Args)]
pub(crate) struct Reading {
    #[arg(long)]
    pub(crate) drafts: bool,
    #[arg(long, value_name = "DATE")]
    pub(crate) today: Option<Date>,
    #[arg(long, value_name = "N")]
    pub(crate) jobs: Option<NonZeroUsize>,
}

#[derive(Debug, Args)]
pub(crate) struct Build {
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    #[arg(long, value_name = "PUBLICATION", value_delimiter = ',', requires = "out", value_parser = ids(|_| true))]
    pub(crate) only: Vec<String>,
    #[arg(long, value_name = "FILE")]
    pub(crate) changes: Option<PathBuf>,
    #[arg(long, value_name = "ID")]
    pub(crate) edition: Option<String>,
    #[arg(long, conflicts_with_all = ["edition", "changes"])]
    pub(crate) all_editions: bool,
    #[arg(long, value_name = "I/N", requires = "all_editions", value_parser = shard)]
    pub(crate) shard: Option<Shard>,
    #[command(flatten)]
    pub(crate) variants: Variants,
    #[command(flatten)]
    pub(crate) reading: Reading,
}

/// How papers are made, for every command that makes them.
#[derive(Debug, Args)]
pub(crate) struct Variants {
    #[arg(long, value_name = "VARIANT", value_delimiter = ',', value_parser = variants())]
    pub(crate) variant: Vec<String>,
    #[arg(long, value_name = "MM", value_parser = PossibleValuesParser::new(Bleed::ALL.map(Bleed::name)))]
    pub(crate) bleed: Option<String>,
    #[arg(long)]
    pub(crate) marks: bool,
}

impl Variants {
    /// The variants that are asked for; clap has refused any other.
    pub(crate) fn asked(&self) -> BTreeSet<PaperVariant> {
        PaperVariant::ALL.into_iter().filter(|variant| self.variant.iter().any(|name| name == variant.name())).collect()
    }

    /// What is asked of these publications.
    pub(crate) fn request(&self, only: BTreeSet<String>) -> Request {
        let bleed = Bleed::ALL.into_iter().find(|bleed| self.bleed.as_deref() == Some(bleed.name()));
        let bleed = bleed.unwrap_or_default();
        Request { only, variants: self.asked(), bleed, marks: self.marks, ..Request::default() }
    }

    /// Whether it is said how press files are finished.
    pub(crate) fn finishes(&self) -> bool {
        self.bleed.is_some() || self.marks
    }
}

#[derive(Debug, Args)]
pub(crate) struct Check {
    #[arg(id = "form", long = "format", value_name = "FORMAT", value_enum, default_value = "human")]
    pub(crate) format: Form,
    #[arg(long)]
    pub(crate) fix: bool,
    #[arg(long, requires = "fix")]
    pub(crate) dry_run: bool,
    #[arg(long, value_name = "CODE", num_args = 0..=1, default_missing_value = explain::ALL)]
    pub(crate) explain: Option<String>,
    #[arg(long, conflicts_with_all = ["fix", "explain"])]
    pub(crate) report: bool,
    #[arg(long, value_name = "DAYS", conflicts_with_all = ["fix", "explain", "report"])]
    pub(crate) stale: Option<u16>,
    #[command(flatten)]
    pub(crate) reading: Reading,
}

#[derive(Debug, Args)]
pub(crate) struct List {
    #[arg(long)]
    pub(crate) recall: bool,
    #[arg(long, value_name = "FORMAT", value_enum, default_value = "human")]
    pub(crate) format: Format,
    #[command(flatten)]
    pub(crate) reading: Reading,
}

#[derive(Debug, Args)]
pub(crate) struct Print {
    #[arg(required = true, value_name = "FILE.md")]
    pub(crate) files: Vec<PathBuf>,
    #[arg(long = "as", value_name = "PUBLICATION", value_delimiter = ',', value_parser = ids(|row| row.wave == Wave::Papers))]
    pub(crate) publications: Vec<String>,
    #[command(flatten)]
    pub(crate) variants: Variants,
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) reading: Reading,
}

#[derive(Debug, Args)]
pub(crate) struct Seal {
    #[arg(required = true, value_name = "KIT")]
    pub(crate) kit: String,
    #[arg(long, value_name = "ID")]
    pub(crate) edition: Option<String>,
    #[arg(long, value_name = "DATE")]
    pub(crate) today: Option<Date>,
    #[arg(long, value_name = "N")]
    pub(crate) jobs: Option<NonZeroUsize>,
}

#[derive(Debug, Args)]
pub(crate) struct Serve {
    #[arg(long, value_name = "N")]
    pub(crate) port: Option<u16>,
    #[arg(long)]
    pub(crate) open: bool,
    #[arg(long, value_name = "ID")]
    pub(crate) edition: Option<String>,
    #[arg(long, value_name = "PUBLICATION", value_delimiter = ',', value_parser = ids(|_| true))]
    pub(crate) only: Vec<String>,
    #[command(flatten)]
    pub(crate) reading: Reading,
}

#[derive(Debug, Args)]
pub(crate) struct Verify {
    #[arg(long, value_name = "PUBKEY")]
    pub(crate) key: Option<String>,
    #[arg(required = true, value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,
    #[arg(long, value_name = "DATE")]
    pub(crate) today: Option<Date>,
}

#[derive(Debug, Args)]
pub(crate) struct Completions {
    #[arg(required = true, value_name = "SHELL", value_enum)]
    pub(crate) shell: Shell,
}

#[derive(Debug, Args)]
pub(crate) struct Man {
    #[arg(value_name = "COMMAND")]
    pub(crate) path: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Schema {
    #[arg(required = true, value_name = "KIND", value_parser = PossibleValuesParser::new(KINDS))]
    pub(crate) kind: String,
}

#[derive(Debug, Args)]
pub(crate) struct Help {
    #[arg(value_name = "COMMAND")]
    pub(crate) path: Vec<String>,
}

/// « 2/8 »: the second of eight parts.
fn shard(text: &str) -> Result<Shard, &'static str> {
    let parts = text.split_once('/').and_then(|(index, count)| Some((index.parse().ok()?, count.parse().ok()?)));
    let shard = parts.map(|(index, count)| Shard { index, count });
    shard.filter(|shard| (1..=shard.count).contains(&shard.index)).ok_or("I/N")
}

/// The variants that some paper comes in.
fn variants() -> PossibleValuesParser {
    let made = |variant: &PaperVariant| TABLE.iter().any(|row| row.variants().contains(variant));
    PossibleValuesParser::new(PaperVariant::ALL.into_iter().filter(made).map(PaperVariant::name))
}

/// The publications of the table that may be asked for.
fn ids(offered: impl Fn(&Row) -> bool) -> PossibleValuesParser {
    PossibleValuesParser::new(papers(offered))
}

/// The same, as names.
pub(crate) fn papers(offered: impl Fn(&Row) -> bool) -> Vec<&'static str> {
    TABLE.iter().filter(|row| offered(row)).map(|row| row.id).collect()
}
