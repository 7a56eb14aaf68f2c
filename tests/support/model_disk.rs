//! A disk made of memory, with a log: it can stop or fail at any operation, and it forgets on a power cut what was
//! not flushed.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::Duration;

use jalon::publish::{Disk, Entry, Guard};

/// What goes wrong, and at which operation of the log.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Fault {
    /// The process is killed or the power goes: this operation and those after it do nothing.
    Stop(usize),
    /// One operation fails.
    Once(usize, i32),
    /// So do all those after it.
    Always(usize, i32),
    /// A write goes wrong and nothing says so.
    Lie(usize),
}

/// What a power cut takes of what was not flushed.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Loss {
    /// Nothing: only the process was killed. What was not flushed is still at risk.
    Nothing,
    /// Bytes and names.
    Everything,
    /// Bytes: the well-known files of zero length after a rename.
    Bytes,
    /// Names: renames and removals are undone.
    Names,
    /// For each file and each folder, something between nothing and everything.
    Some(u64),
}

/// How the lock file behaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Locks {
    Free,
    Busy,
    Unsupported,
}

type Names = BTreeMap<String, usize>;

#[derive(Debug, Clone)]
enum Node {
    File { bytes: Vec<u8>, flushed: Vec<u8>, time: u64 },
    /// The names now, and every state since the last flush, that one first.
    Folder { names: Names, history: Vec<Names> },
}

#[derive(Debug, Clone)]
struct State {
    nodes: Vec<Node>,
    log: Vec<String>,
    fault: Option<Fault>,
    stopped: bool,
    time: u64,
}

/// The disk.
#[derive(Debug)]
pub(crate) struct ModelDisk {
    state: Mutex<State>,
    pub(crate) can_exchange: bool,
    pub(crate) locks: Locks,
}

impl Clone for ModelDisk {
    fn clone(&self) -> Self {
        Self { state: Mutex::new(self.state.lock().unwrap().clone()), ..Self::new(self.can_exchange) }
    }
}

struct Held;
impl Guard for Held {}

impl ModelDisk {
    pub(crate) fn new(can_exchange: bool) -> Self {
        let root = Node::Folder { names: Names::new(), history: vec![Names::new()] };
        let state = State { nodes: vec![root], log: Vec::new(), fault: None, stopped: false, time: 0 };
        Self { state: Mutex::new(state), can_exchange, locks: Locks::Free }
    }

    /// Empties the log; the next operation is number 0.
    pub(crate) fn arm(&self, fault: Option<Fault>) {
        let mut state = self.state.lock().unwrap();
        state.log.clear();
        state.fault = fault;
    }

    pub(crate) fn log(&self) -> Vec<String> {
        self.state.lock().unwrap().log.clone()
    }

    /// Flushes everything.
    pub(crate) fn flush(&self) {
        for node in &mut self.state.lock().unwrap().nodes {
            match node {
                Node::File { bytes, flushed, .. } => flushed.clone_from(bytes),
                Node::Folder { names, history } => *history = vec![names.clone()],
            }
        }
    }

    /// Stops, loses, and starts again.
    pub(crate) fn restart(&self, loss: Loss) {
        let mut state = self.state.lock().unwrap();
        state.stopped = false;
        state.fault = None;
        if matches!(loss, Loss::Nothing) {
            return;
        }
        let mut seed = if let Loss::Some(seed) = loss { seed.wrapping_mul(2).wrapping_add(1) } else { 0 };
        let mut draw = |choices: usize| {
            seed ^= seed << 13;
            seed ^= seed >> 7;
            seed ^= seed << 17;
            usize::try_from(seed % choices as u64).unwrap()
        };
        for node in &mut state.nodes {
            match node {
                Node::File { bytes, flushed, .. } => {
                    match loss {
                        Loss::Everything | Loss::Bytes => bytes.clone_from(flushed),
                        Loss::Some(_) if bytes != flushed => match draw(3) {
                            0 => bytes.clone_from(flushed),
                            1 => bytes.truncate(bytes.len() / 2),
                            _ => {}
                        },
                        _ => {}
                    }
                    flushed.clone_from(bytes);
                }
                Node::Folder { names, history } => {
                    match loss {
                        Loss::Everything | Loss::Names => names.clone_from(&history[0]),
                        Loss::Some(_) => *names = history[draw(history.len())].clone(),
                        _ => {}
                    }
                    *history = vec![names.clone()];
                }
            }
        }
    }

    /// Every file under a folder, by path from it; `None` when there is no folder.
    pub(crate) fn tree(&self, folder: &str) -> Option<BTreeMap<String, Vec<u8>>> {
        fn walk(state: &State, id: usize, prefix: &str, out: &mut BTreeMap<String, Vec<u8>>) {
            if let Node::Folder { names, .. } = &state.nodes[id] {
                for (name, &id) in names {
                    if let Node::File { bytes, .. } = &state.nodes[id] {
                        out.insert(format!("{prefix}{name}"), bytes.clone());
                    }
                    walk(state, id, &format!("{prefix}{name}/"), out);
                }
            }
        }
        let state = self.state.lock().unwrap();
        let id = state.find(Path::new(folder)).ok()?;
        let mut out = BTreeMap::new();
        walk(&state, id, "", &mut out);
        Some(out)
    }

    pub(crate) fn time(&self, file: &str) -> u64 {
        let state = self.state.lock().unwrap();
        match &state.nodes[state.find(Path::new(file)).unwrap()] {
            Node::File { time, .. } => *time,
            Node::Folder { .. } => panic!("{file} is a folder"),
        }
    }

    fn fault(&self) -> Option<Fault> {
        self.state.lock().unwrap().fault
    }

    fn step(&self, name: &str, path: &Path) -> Result<std::sync::MutexGuard<'_, State>, io::Error> {
        let mut state = self.state.lock().unwrap();
        let now = state.log.len();
        let error = match state.fault {
            _ if state.stopped => Some(io::Error::other("stopped")),
            Some(Fault::Stop(at)) if at == now => {
                state.stopped = true;
                Some(io::Error::other("stopped"))
            }
            Some(Fault::Once(at, code)) if at == now => Some(io::Error::from_raw_os_error(code)),
            Some(Fault::Always(at, code)) if at <= now => Some(io::Error::from_raw_os_error(code)),
            _ => None,
        };
        state.log.push(format!("{name} {}", path.display()));
        error.map_or(Ok(state), Err)
    }
}

fn missing() -> io::Error {
    io::ErrorKind::NotFound.into()
}

impl State {
    fn find(&self, path: &Path) -> io::Result<usize> {
        path.iter().skip(1).try_fold(0, |id, name| match &self.nodes[id] {
            Node::Folder { names, .. } => names.get(name.to_str().unwrap()).copied().ok_or_else(missing),
            Node::File { .. } => Err(io::ErrorKind::NotADirectory.into()),
        })
    }

    fn change(&mut self, folder: &Path, edit: impl FnOnce(&mut Names)) -> io::Result<()> {
        let id = self.find(folder)?;
        let Node::Folder { names, history } = &mut self.nodes[id] else {
            return Err(io::ErrorKind::NotADirectory.into());
        };
        edit(names);
        history.push(names.clone());
        Ok(())
    }

    fn link(&mut self, path: &Path, id: usize) -> io::Result<()> {
        if self.find(path).is_ok() {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        let name = name_of(path);
        self.change(path.parent().unwrap(), |names| {
            names.insert(name, id);
        })
    }

    fn unlink(&mut self, path: &Path) -> io::Result<()> {
        let name = name_of(path);
        self.change(path.parent().unwrap(), |names| {
            names.remove(&name);
        })
    }

    fn add(&mut self, path: &Path, node: Node) -> io::Result<usize> {
        let id = self.nodes.len();
        self.nodes.push(node);
        self.link(path, id)?;
        Ok(id)
    }
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap().to_str().unwrap().to_owned()
}

impl Disk for ModelDisk {
    fn entry(&self, path: &Path) -> io::Result<Option<Entry>> {
        let state = self.step("entry", path)?;
        match state.find(path) {
            Ok(id) => Ok(Some(match &state.nodes[id] {
                Node::File { bytes, .. } => Entry::File(bytes.len() as u64),
                Node::Folder { .. } => Entry::Folder,
            })),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn names(&self, folder: &Path) -> io::Result<Vec<String>> {
        let state = self.step("names", folder)?;
        match &state.nodes[state.find(folder)?] {
            Node::Folder { names, .. } => Ok(names.keys().cloned().collect()),
            Node::File { .. } => Err(io::ErrorKind::NotADirectory.into()),
        }
    }

    fn read(&self, file: &Path) -> io::Result<Vec<u8>> {
        let state = self.step("read", file)?;
        match &state.nodes[state.find(file)?] {
            Node::File { bytes, .. } => Ok(bytes.clone()),
            Node::Folder { .. } => Err(io::ErrorKind::IsADirectory.into()),
        }
    }

    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        self.step("resolve", path)?.find(path).map(|_| path.to_owned())
    }

    fn create_folder(&self, folder: &Path) -> io::Result<()> {
        let mut state = self.step("create_folder", folder)?;
        state.add(folder, Node::Folder { names: Names::new(), history: vec![Names::new()] }).map(drop)
    }

    fn create_file(&self, file: &Path, content: &[u8]) -> io::Result<()> {
        let mut state = self.step("create_file", file)?;
        state.time += 1;
        let time = state.time;
        let id = state.add(file, Node::File { bytes: Vec::new(), flushed: Vec::new(), time })?;
        drop(state);
        let lies = matches!(self.fault(), Some(Fault::Lie(at)) if at == self.log().len());
        let written = self.step("write", file).map(drop);
        // Whatever stops a write, half of it may have gone through.
        let length = if written.is_ok() { content.len() } else { content.len() / 2 };
        if let Node::File { bytes, .. } = &mut self.state.lock().unwrap().nodes[id] {
            bytes.extend_from_slice(&content[..length]);
            if lies {
                bytes.iter_mut().for_each(|byte| *byte ^= 1);
            }
        }
        written
    }

    fn keep(&self, from: &Path, to: &Path) -> io::Result<()> {
        let mut state = self.step("keep", to)?;
        let id = state.find(from)?;
        state.link(to, id)
    }

    fn sync_file(&self, file: &Path) -> io::Result<()> {
        let mut state = self.step("sync_file", file)?;
        let id = state.find(file)?;
        match &mut state.nodes[id] {
            Node::File { bytes, flushed, .. } => flushed.clone_from(bytes),
            Node::Folder { .. } => return Err(io::ErrorKind::IsADirectory.into()),
        }
        Ok(())
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        let mut state = self.step("sync_folder", folder)?;
        let id = state.find(folder)?;
        match &mut state.nodes[id] {
            Node::Folder { names, history } => *history = vec![names.clone()],
            Node::File { .. } => return Err(io::ErrorKind::NotADirectory.into()),
        }
        Ok(())
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        let mut state = self.step("rename", to)?;
        let id = state.find(from)?;
        if let Ok(there) = state.find(to)
            && matches!(&state.nodes[there], Node::Folder { names, .. } if !names.is_empty())
        {
            return Err(io::ErrorKind::DirectoryNotEmpty.into());
        }
        assert_eq!(from.parent(), to.parent(), "only renames inside one folder are modelled");
        let (old, new) = (name_of(from), name_of(to));
        state.change(from.parent().unwrap(), |names| {
            names.remove(&old);
            names.insert(new, id);
        })
    }

    fn exchange(&self, one: &Path, other: &Path) -> io::Result<()> {
        let mut state = self.step("exchange", other)?;
        if !self.can_exchange {
            return Err(io::ErrorKind::Unsupported.into());
        }
        let (a, b) = (state.find(one)?, state.find(other)?);
        let (one_name, other_name) = (name_of(one), name_of(other));
        state.change(one.parent().unwrap(), |names| {
            names.insert(one_name, b);
            names.insert(other_name, a);
        })
    }

    fn remove_file(&self, file: &Path) -> io::Result<()> {
        let mut state = self.step("remove_file", file)?;
        match &state.nodes[state.find(file)?] {
            Node::File { .. } => state.unlink(file),
            Node::Folder { .. } => Err(io::ErrorKind::IsADirectory.into()),
        }
    }

    fn remove_folder(&self, folder: &Path) -> io::Result<()> {
        let mut state = self.step("remove_folder", folder)?;
        match &state.nodes[state.find(folder)?] {
            Node::Folder { names, .. } if names.is_empty() => state.unlink(folder),
            Node::Folder { .. } => Err(io::ErrorKind::DirectoryNotEmpty.into()),
            Node::File { .. } => Err(io::ErrorKind::NotADirectory.into()),
        }
    }

    fn try_lock(&self, file: &Path) -> io::Result<Option<Box<dyn Guard>>> {
        let mut state = self.step("try_lock", file)?;
        match self.locks {
            Locks::Busy => return Ok(None),
            Locks::Unsupported => return Err(io::ErrorKind::Unsupported.into()),
            Locks::Free => {}
        }
        if state.find(file).is_err() {
            state.add(file, Node::File { bytes: Vec::new(), flushed: Vec::new(), time: 0 })?;
        }
        Ok(Some(Box::new(Held)))
    }

    fn wait(&self, _time: Duration) {}
}
