//! *The binary.* It alone knows the environment, the terminal and today's date; everything else is told.

mod arguments;
mod build;
mod check;
mod explain;
mod fix;
mod github;
mod help;
mod json;
mod list;
mod manual;
mod new;
mod number;
mod print;
mod progress;
mod recall;
mod report;
mod report_sheets;
mod report_stale;
mod sarif;
mod schema;
mod seal;
mod serve;
mod setting;
mod stop;
mod table;
mod verify;
mod wrap;

use std::process::ExitCode;

use clap::FromArgMatches;

use arguments::{Arguments, Command};
use jalon::diagnostic;
use jalon::language::messages;
use setting::Setting;

/// What the program says to the system.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Exit {
    /// All went well.
    Good = 0,
    /// Something to mend in what the author wrote.
    Refused = 1,
    /// The machine could not.
    Failed = 2,
    /// A fault of the program.
    Broken = 3,
    /// A wrong command line (`EX_USAGE` of `sysexits.h`).
    Usage = 64,
}

/// Reads the command line, does what it says.
pub(crate) fn main() -> ExitCode {
    std::panic::set_hook(Box::new(diagnostic::remember));
    // A panic outside the pipeline has no sheet to name, but has the same exit code.
    let exit = match diagnostic::Defect::catch(run) {
        Ok(exit) => exit,
        Err(defect) => {
            let language = setting::language(None);
            eprintln!("{}", stop::defect(messages(language), &defect));
            Exit::Broken
        }
    };
    ExitCode::from(exit as u8)
}

fn run() -> Exit {
    let words = messages(setting::language(setting::asked_language().as_deref()));
    let parsed = help::command(words).try_get_matches().and_then(|found| Arguments::from_arg_matches(&found));
    let arguments = match parsed {
        Ok(arguments) => arguments,
        Err(error) => return help::explain(words, &error),
    };
    let setting = match Setting::new(words, &arguments) {
        Ok(setting) => setting,
        Err(message) => return help::wrong(words, &message),
    };
    let Some(command) = arguments.command else { return serve::here(&setting) };
    match command {
        Command::Build(build) => build::build(&setting, build),
        Command::Check(check) => check::check(&setting, &check),
        Command::List(list) => list::list(&setting, &list),
        Command::New(asked) => new::new(&setting, &asked),
        Command::Completions(asked) => manual::completions(words, asked.shell),
        Command::Help(asked) => manual::help(words, &asked.path),
        Command::Man(asked) => manual::man(words, &asked.path),
        Command::Schema(asked) => schema::schema(&setting, &asked),
        Command::Print(print) => print::print(&setting, print),
        Command::Seal(seal) => seal::seal(&setting, &seal),
        Command::Serve(serve) => serve::serve(&setting, &serve),
        Command::Verify(verify) => verify::verify(&setting, &verify),
    }
}
