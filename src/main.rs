//! The command line: `jalon build`, `check`, `list`, `print`.

mod cli;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::main()
}
