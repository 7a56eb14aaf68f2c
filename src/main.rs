//! The command line: `jalon serve`, `build`, `check`, `list`, `print`, `seal`, `verify`.

mod cli;
mod serve;

/// A build makes and drops millions of small texts on every core: the system's allocator took a quarter of its time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::main()
}
