//! `jalon serve`.

use std::env;
use std::io::{self, ErrorKind, IsTerminal};
use std::net::TcpListener;
use std::path::{Path, PathBuf, absolute};
use std::process::{Command, Stdio, id};
use std::sync::{Mutex, OnceLock, PoisonError};
use std::thread;

use jalon::pipeline::{Order, Stop};
use jalon::publication::Request;

use super::arguments::{Reading, Serve};
use super::report::Report;
use super::setting::{Setting, print};
use super::{Exit, stop};
use crate::serve::{self, Build, Editor, Preview, Witness};

/// Files named in one line.
const NAMED: usize = 3;

/// Shows the project in a browser while it is written. Returns only when it cannot.
pub(crate) fn serve(setting: &Setting, asked: &Serve) -> Exit {
    let request = Request { only: asked.only.iter().cloned().collect(), ..Request::default() };
    match setting.order(&asked.reading, request, Path::new(".")) {
        Some(order) => listen(setting, Order { edition: asked.edition.clone(), ..order }, asked.port, asked.open),
        None => stop::nowhere(setting),
    }
}

/// `jalon` alone: shows the project that is here, else says what to do.
pub(crate) fn here(setting: &Setting) -> Exit {
    let reading = Reading { drafts: false, today: None, jobs: None };
    match setting.order(&reading, Request::default(), Path::new(".")) {
        Some(order) => listen(setting, order, None, true),
        None => {
            eprintln!("{}", setting.words.get("serve-elsewhere"));
            Exit::Usage
        }
    }
}

fn listen(setting: &Setting, order: Order, port: Option<u16>, open: bool) -> Exit {
    let listener = match serve::bind(port) {
        Ok(listener) => listener,
        Err(error) => return refused(setting, port, &error),
    };
    let Ok(place) = listener.local_addr() else { return refused(setting, port, &ErrorKind::Other.into()) };
    let teller = Teller { setting, root: order.root.clone(), address: format!("http://{place}/"), open, is_told: OnceLock::new(), report: Mutex::default() };
    let editor = editor(&order.root);
    let preview = Preview { order, words: setting.words, language: setting.language, editor, run: id() };
    match run(preview, listener, &teller) {
        Ok(()) => Exit::Good,
        Err(error) => refused(setting, Some(place.port()), &error),
    }
}

fn run(preview: Preview, listener: TcpListener, teller: &Teller<'_>) -> io::Result<()> {
    serve::serve(preview, listener, teller)
}

fn refused(setting: &Setting, port: Option<u16>, error: &io::Error) -> Exit {
    let id = if error.kind() == ErrorKind::AddrInUse { "serve-port-taken" } else { "serve-port-failed" };
    let port = port.map(|port| port.to_string()).unwrap_or_default();
    eprintln!("{}", setting.words.with(id, &[("port", &port), ("cause", &error.to_string())]));
    Exit::Failed
}

/// Tells the terminal of each build.
struct Teller<'a> {
    setting: &'a Setting,
    root: PathBuf,
    address: String,
    open: bool,
    is_told: OnceLock<()>,
    /// The last report: what is still wrong is not told again at each save.
    report: Mutex<String>,
}

impl Witness for Teller<'_> {
    fn built(&self, build: &Build<'_>) {
        let setting = self.setting;
        let report = Report::new(setting, io::stderr().is_terminal(), &self.root);
        let told = if setting.quiet { report.errors(build.problems) } else { report.all(build.problems) };
        let mut last = self.report.lock().unwrap_or_else(PoisonError::into_inner);
        if *last != told {
            eprint!("{told}");
            *last = told;
        }
        if let Some(message) = build.stopped {
            eprintln!("{message}");
        }
        if !setting.quiet {
            print(&format!("{}\n", self.line(build, &report)));
        }
        // Once the first build is over: who follows the address finds something there.
        self.is_told.get_or_init(|| {
            print(&format!("{}\n", setting.words.with("serve-start", &[("address", &self.address)])));
            if self.open {
                browse(&self.address);
            }
        });
    }

    fn explain(&self, stop: &Stop) -> Option<String> {
        stop::explain(self.setting.words, stop).1
    }
}

impl Teller<'_> {
    /// A build in a line: how long, what changed, what is wrong.
    fn line(&self, build: &Build<'_>, report: &Report<'_>) -> String {
        let words = self.setting.words;
        let count = report.count(build.problems);
        let (time, files) = (self.setting.time(build.time), build.changed.to_string());
        let changes = self.changes(build);
        let facts = [("time", time.as_str()), ("files", &files), ("changes", &changes), ("count", count.trim_end_matches('.'))];
        let id = match (build.is_good, build.stopped.is_some(), build.is_first) {
            (true, _, true) => "serve-first",
            (true, _, false) => "serve-built",
            (false, true, _) => "serve-stopped",
            (false, false, true) => "serve-failed-first",
            (false, false, false) => "serve-failed",
        };
        words.with(id, &facts)
    }

    /// The files that changed, by name.
    fn changes(&self, build: &Build<'_>) -> String {
        let words = self.setting.words;
        let named: Vec<&str> = build.changes.iter().take(NAMED).map(String::as_str).collect();
        let more = build.changes.len() - named.len();
        // A file's name may hold what would drive the terminal.
        let names: String = named.join(", ").chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect();
        match (named.is_empty(), more) {
            (true, _) => words.get("serve-changes-unknown"),
            (_, 0) => names,
            _ => words.with("serve-changes-more", &[("names", &names), ("n", &more.to_string())]),
        }
    }
}

/// Opens the person's browser; does nothing when there is none to be seen.
fn browse(address: &str) {
    let is_set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    let mut command = if cfg!(target_os = "macos") {
        Command::new("open")
    } else if cfg!(windows) {
        Command::new("explorer")
    } else if is_set("DISPLAY") || is_set("WAYLAND_DISPLAY") {
        Command::new("xdg-open")
    } else {
        return;
    };
    let child = command.arg(address).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    if let Ok(mut child) = child {
        // Waited for, or it would stay as a shadow of itself as long as the preview.
        thread::spawn(move || child.wait());
    }
}

/// The person's editor, when its program opens files by their address.
fn editor(root: &Path) -> Option<Editor> {
    const KNOWN: [(&str, &str, &str); 4] = [
        ("code", "VS Code", "vscode://file"),
        ("code-insiders", "VS Code Insiders", "vscode-insiders://file"),
        ("codium", "VSCodium", "vscodium://file"),
        ("zed", "Zed", "zed://file"),
    ];
    let named = ["VISUAL", "EDITOR"].iter().find_map(|name| env::var(name).ok().filter(|value| !value.trim().is_empty()))?;
    // `code --wait`, `/usr/bin/code`.
    let program = Path::new(named.split_whitespace().next()?).file_stem()?.to_str()?.to_owned();
    let (_, name, scheme) = KNOWN.into_iter().find(|(known, ..)| *known == program)?;
    Some(Editor { name, scheme, root: absolute(root).ok()? })
}
