//! Files that were published or handed over, read again to be verified: bounded, no link followed.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use crate::diagnostic::Failure;

/// The most files of a published folder: a national site with every local edition has fewer.
const MOST_FILES: usize = 500_000;
/// The most folders inside one another.
const DEEPEST: usize = 16;
/// The largest file, bytes: a kit with every paper of every sheet has less.
const LARGEST: u64 = 256 << 20;

/// A file or a folder named by a person.
#[derive(Debug)]
pub enum Published {
    /// The bytes of a file; `None` when there are more than any file of ours has.
    File(Option<Vec<u8>>),
    /// A folder.
    Folder(Folder),
}

/// What lies in a folder.
#[derive(Debug, Default)]
pub struct Folder {
    files: BTreeMap<String, PathBuf>,
    /// What is neither file nor folder (links are not followed), or has a name that no file of ours has.
    pub strange: Vec<String>,
    /// Whether there was more than is read.
    pub too_many: bool,
}

/// Opens what a person named. Links are followed here: who typed the name chose the file.
///
/// # Errors
/// A [`Failure`] when it does not exist or cannot be read.
pub fn open(path: &Path) -> Result<Published, Failure> {
    let failure = |cause| Failure::new("failure-open", path, cause);
    let whole = fs::canonicalize(path).map_err(failure)?;
    let metadata = fs::metadata(&whole).map_err(failure)?;
    if metadata.is_dir() {
        return Folder::walk(&whole).map(Published::Folder);
    }
    // A pipe or a device could block for ever.
    if !metadata.is_file() {
        return Err(failure(io::ErrorKind::InvalidInput.into()));
    }
    bounded(&whole).map(Published::File)
}

impl Folder {
    fn walk(root: &Path) -> Result<Self, Failure> {
        let mut folder = Self::default();
        for entry in WalkDir::new(root).follow_links(false).min_depth(1).max_depth(DEEPEST).sort_by_file_name() {
            let entry = entry.map_err(|error| {
                let place = error.path().unwrap_or(root).to_owned();
                let cause = error.into_io_error().unwrap_or_else(|| io::ErrorKind::Other.into());
                Failure::new("failure-open", place, cause)
            })?;
            if entry.file_type().is_dir() {
                continue;
            }
            if folder.files.len() + folder.strange.len() >= MOST_FILES {
                folder.too_many = true;
                break;
            }
            let inside = entry.path().strip_prefix(root).unwrap_or(entry.path());
            match inside.to_str() {
                Some(name) if entry.file_type().is_file() => {
                    let name = name.replace(std::path::MAIN_SEPARATOR, "/");
                    folder.files.insert(name, entry.path().to_owned());
                }
                _ => folder.strange.push(inside.to_string_lossy().into_owned()),
            }
        }
        Ok(folder)
    }

    /// The names of its files, sorted, with `/`.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// Takes out the folders that hold a file of this name, each as a folder of its own, by name.
    pub fn take_trees(&mut self, mark: &str) -> BTreeMap<String, Self> {
        let tree_of = |name: &str| name.split_once('/').filter(|(_, file)| *file == mark).map(|(tree, _)| (tree.to_owned(), Self::default()));
        let mut trees: BTreeMap<String, Self> = self.names().filter_map(tree_of).collect();
        for (name, path) in std::mem::take(&mut self.files) {
            match name.split_once('/').and_then(|(tree, file)| Some((trees.get_mut(tree)?, file))) {
                Some((tree, file)) => drop(tree.files.insert(file.to_owned(), path)),
                None => drop(self.files.insert(name, path)),
            }
        }
        for name in std::mem::take(&mut self.strange) {
            match name.split_once('/').and_then(|(tree, file)| Some((trees.get_mut(tree)?, file))) {
                Some((tree, file)) => tree.strange.push(file.to_owned()),
                None => self.strange.push(name),
            }
        }
        trees
    }

    /// Leaves out one of its files.
    pub fn leave_out(&mut self, name: &str) {
        self.files.remove(name);
    }

    /// The bytes of one of its files; `None` when there is none, or when it is larger than any of ours.
    ///
    /// # Errors
    /// A [`Failure`] when it cannot be read.
    pub fn read(&self, name: &str) -> Result<Option<Vec<u8>>, Failure> {
        self.files.get(name).map_or(Ok(None), |path| bounded(path))
    }
}

fn bounded(path: &Path) -> Result<Option<Vec<u8>>, Failure> {
    let failure = |cause| Failure::new("failure-open", path, cause);
    let mut bytes = Vec::new();
    fs::File::open(path).map_err(failure)?.take(LARGEST + 1).read_to_end(&mut bytes).map_err(failure)?;
    Ok((bytes.len() as u64 <= LARGEST).then_some(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn a_folder_gives_its_files_and_follows_no_link() {
        let outside = tempfile::tempdir().unwrap();
        fs::write(outside.path().join("secret"), "secret").unwrap();
        let root = tempfile::tempdir().unwrap();
        fs::create_dir(root.path().join("a")).unwrap();
        fs::write(root.path().join("a/b.txt"), "bonjour").unwrap();
        std::os::unix::fs::symlink(outside.path().join("secret"), root.path().join("c")).unwrap();
        std::os::unix::fs::symlink(outside.path(), root.path().join("d")).unwrap();
        let Published::Folder(folder) = open(root.path()).unwrap() else { panic!("a folder") };
        assert_eq!(folder.names().collect::<Vec<_>>(), ["a/b.txt"]);
        assert_eq!(folder.strange, ["c", "d"]);
        assert_eq!(folder.read("a/b.txt").unwrap(), Some(b"bonjour".to_vec()));
        assert_eq!(folder.read("c").unwrap(), None);
        assert!(matches!(open(&root.path().join("a/b.txt")).unwrap(), Published::File(Some(_))));
        assert!(open(&root.path().join("absent")).is_err());
    }
}
