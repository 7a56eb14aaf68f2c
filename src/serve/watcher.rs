//! What the system says of the project's folders.

use std::path::{Path, PathBuf, absolute};
use std::sync::Arc;

use notify::event::{AccessKind, AccessMode, EventKind, ModifyKind};
use notify::{Config, Event, RecommendedWatcher, RecursiveMode, Watcher};

use super::hints::Hints;

/// The folders that a project is read from.
const FOLDERS: [&str; 2] = ["content", "themes"];

/// Watches the folders, and the one that holds them: a folder that is put in the place of another is then seen. `None`
/// when the system does not: then only looking again tells.
pub(super) fn watch(root: &Path, hints: &Arc<Hints>) -> Option<RecommendedWatcher> {
    let root = absolute(root).ok()?;
    let (ears, place) = (Arc::clone(hints), root.clone());
    let heard = move |event: notify::Result<Event>| match event {
        Ok(event) => hear(&event, &place, &ears),
        Err(_) => ears.deafen(),
    };
    // Links are not followed: `source` does not.
    let mut watcher = RecommendedWatcher::new(heard, Config::default().with_follow_symlinks(false)).ok()?;
    watcher.watch(&root, RecursiveMode::NonRecursive).ok()?;
    for folder in FOLDERS {
        let folder = root.join(folder);
        let is_there = folder.is_dir();
        let watched = watcher.watch(&folder, RecursiveMode::Recursive);
        if is_there && watched.is_err() {
            return None;
        }
    }
    Some(watcher)
}

fn hear(event: &Event, root: &Path, hints: &Hints) {
    if event.need_rescan() {
        hints.deafen();
        return;
    }
    // Reading is no change, and building reads.
    if matches!(event.kind, EventKind::Access(kind) if kind != AccessKind::Close(AccessMode::Write)) {
        return;
    }
    let is_content = matches!(event.kind, EventKind::Access(_) | EventKind::Modify(ModifyKind::Data(_) | ModifyKind::Metadata(_)));
    for path in &event.paths {
        match name(path, root) {
            Some(name) if FOLDERS.contains(&name.as_str()) && !is_content => hints.deafen(),
            Some(name) if is_ours(&name) => hints.ring(Some(name).filter(|name| !is_passing(name))),
            Some(_) => {}
            None => hints.ring(None),
        }
    }
}

/// The name from the root, with `/`.
fn name(path: &Path, root: &Path) -> Option<String> {
    let path: PathBuf = path.strip_prefix(root).ok()?.components().collect();
    Some(path.to_string_lossy().replace('\\', "/"))
}

fn is_ours(name: &str) -> bool {
    name.split('/').next().is_some_and(|first| FOLDERS.contains(&first))
}

/// Whether a name is one that programs give to a file while they save it, or to a folder.
fn is_passing(name: &str) -> bool {
    let file = name.rsplit('/').next().unwrap_or(name);
    let extension = file.rsplit_once('.').map(|(_, extension)| extension);
    file.starts_with('.') || extension.is_none_or(|end| end.ends_with('~') || ["tmp", "swp", "swx", "bak"].contains(&end))
}

#[cfg(test)]
mod tests {
    use super::*;
    use notify::event::{CreateKind, Flag};
    use std::time::Duration;

    /// Whether an event rings, deafens, and which names it leaves.
    fn heard(kind: EventKind, path: &str) -> (bool, bool, usize) {
        let hints = Hints::default();
        hear(&Event::new(kind).add_path(PathBuf::from(path)), Path::new("/p"), &hints);
        (hints.wait(Duration::ZERO), hints.take_deaf(), hints.take_names().len())
    }

    #[test]
    fn reading_and_other_folders_are_no_hints_and_a_folder_that_moves_is_watched_again() {
        let (create, open) = (EventKind::Create(CreateKind::Any), EventKind::Access(AccessKind::Open(AccessMode::Any)));
        assert_eq!(heard(create, "/p/content/sheets/a.md"), (true, false, 1));
        assert_eq!(heard(create, "/p/content/sheets/.a.md.swp"), (true, false, 0));
        assert_eq!(heard(create, "/p/content/sheets/a.md~"), (true, false, 0));
        assert_eq!(heard(open, "/p/content/sheets/a.md"), (false, false, 0));
        assert_eq!(heard(create, "/p/dist/index.html"), (false, false, 0));
        assert_eq!(heard(create, "/p/content"), (true, true, 0));
        let hints = Hints::default();
        hear(&Event::new(EventKind::Other).set_flag(Flag::Rescan), Path::new("/p"), &hints);
        assert!(hints.take_deaf());
    }
}
