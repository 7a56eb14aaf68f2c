//! The real program, serving a project of its own, and a small HTTP client.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{Shutdown, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// A day on which no sheet of these tests is expired.
const TODAY: &str = "2026-11-22";

/// `jalon serve`, killed when it is dropped.
pub(crate) struct Preview {
    pub(crate) child: Child,
    pub(crate) port: u16,
    /// What it said on the standard output.
    said: Arc<Mutex<Vec<String>>>,
}

/// The program, for a project, deaf to the environment.
pub(crate) fn command(root: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_jalon"));
    command.current_dir(root).env_clear().args(arguments).stdin(Stdio::null());
    command
}

impl Preview {
    /// Serves the project; waits until it has built it.
    pub(crate) fn of(root: &Path, arguments: &[&str]) -> Self {
        let mut all = vec!["serve", "--port", "0", "--today", TODAY];
        all.extend(arguments);
        let mut child = command(root, &all).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let said = Arc::new(Mutex::new(Vec::new()));
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
        let port = lines.by_ref().find_map(|line| {
            let port = line.split("http://127.0.0.1:").nth(1).and_then(|rest| rest.trim_end_matches('/').parse().ok());
            said.lock().unwrap().push(line);
            port
        });
        let kept = Arc::clone(&said);
        std::thread::spawn(move || lines.for_each(|line| kept.lock().unwrap().push(line)));
        Self { child, port: port.expect("it says where it serves"), said }
    }

    pub(crate) fn said(&self) -> String {
        self.said.lock().unwrap().join("\n").replace(['\u{a0}', '\u{202f}'], " ")
    }

    /// What a program that is no browser gets.
    pub(crate) fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, &[])
    }

    /// The text of the same.
    pub(crate) fn text(&self, path: &str) -> String {
        self.get(path).text()
    }

    /// What a person who opens a page gets.
    pub(crate) fn open(&self, path: &str) -> String {
        self.ask("GET", path, &["Sec-Fetch-Dest: document", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Site: none"]).text()
    }

    pub(crate) fn ask(&self, method: &str, path: &str, headers: &[&str]) -> Answer {
        let more: String = headers.iter().map(|header| format!("{header}\r\n")).collect();
        self.send(&format!("{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nConnection: close\r\n{more}\r\n", self.port))
    }

    /// Sends these bytes and reads until the server has no more to say.
    pub(crate) fn send(&self, text: &str) -> Answer {
        let mut stream = self.connect();
        // A server that refuses a head may close before all of it is sent.
        let _ = stream.write_all(text.as_bytes());
        // One that hears the end of what it is asked may leave before it answers: only what has no end of its own is ended.
        if !text.contains("\r\n\r\n") {
            let _ = stream.shutdown(Shutdown::Write);
        }
        let mut bytes = Vec::new();
        let _ = stream.read_to_end(&mut bytes);
        Answer::of(&bytes)
    }

    pub(crate) fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        stream
    }

    /// Waits until something is so; fails when it is not within some time.
    pub(crate) fn until(&self, time: Duration, what: &str, is_so: impl Fn(&Self) -> bool) {
        let start = Instant::now();
        while !is_so(self) {
            assert!(start.elapsed() < time, "after {time:?} {what} is not so; it said:\n{}", self.said());
            std::thread::sleep(Duration::from_millis(10));
        }
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// An answer of HTTP.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) code: u16,
    head: String,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    fn of(bytes: &[u8]) -> Self {
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").unwrap_or(bytes.len());
        let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
        let code = head.split(' ').nth(1).and_then(|code| code.parse().ok()).unwrap_or(0);
        Self { code, head, body: bytes.get(end + 4..).unwrap_or_default().to_vec() }
    }

    /// The value of a header.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let lines = self.head.lines().skip(1).filter_map(|line| line.split_once(": "));
        lines.into_iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}
