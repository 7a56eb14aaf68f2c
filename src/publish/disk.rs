//! Every operation that publishing asks of a disk.
//!
//! They go through one small trait so that the tests can put a disk there that logs, fails or loses power at each
//! operation in turn (`tests/support/model_disk.rs`).

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// What a path names; a link is never followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entry {
    /// A file and its size in bytes.
    File(u64),
    /// A folder.
    Folder,
    /// A symbolic link.
    Link,
    /// A socket, a device or a pipe.
    Other,
}

/// Holds a kernel lock until it is dropped.
pub trait Guard: Send {}

impl Guard for File {}

/// The disk, as `publish` needs it. No operation follows a link in the last segment of a path.
pub trait Disk: Sync {
    /// What a path names; `None` when there is nothing.
    fn entry(&self, path: &Path) -> io::Result<Option<Entry>>;
    /// The names in a folder, sorted.
    fn names(&self, folder: &Path) -> io::Result<Vec<String>>;
    /// The whole of a file.
    fn read(&self, file: &Path) -> io::Result<Vec<u8>>;
    /// The true, absolute path of something that exists.
    fn resolve(&self, path: &Path) -> io::Result<PathBuf>;
    /// Makes a folder that must not exist.
    fn create_folder(&self, folder: &Path) -> io::Result<()>;
    /// Makes a file that must not exist and writes all of it, without flushing.
    fn create_file(&self, file: &Path, bytes: &[u8]) -> io::Result<()>;
    /// Gives a file a second name, its date kept: a link where the system can, else a copy.
    fn keep(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Flushes a file's bytes.
    fn sync_file(&self, file: &Path) -> io::Result<()>;
    /// Flushes a folder's names.
    fn sync_folder(&self, folder: &Path) -> io::Result<()>;
    /// Gives a file or folder another name.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Exchanges two names in one step; [`io::ErrorKind::Unsupported`] where the system cannot.
    fn exchange(&self, one: &Path, other: &Path) -> io::Result<()>;
    /// Removes a file.
    fn remove_file(&self, file: &Path) -> io::Result<()>;
    /// Removes an empty folder.
    fn remove_folder(&self, folder: &Path) -> io::Result<()>;
    /// Locks a file, made if need be, without waiting; `None` when another process holds it,
    /// [`io::ErrorKind::Unsupported`] where there are no locks.
    fn try_lock(&self, file: &Path) -> io::Result<Option<Box<dyn Guard>>>;
    /// Lets some time pass before asking for a lock again.
    fn wait(&self, time: Duration);

    /// Whether its owner asked that a file be not written.
    fn is_read_only(&self, _file: &Path) -> io::Result<bool> {
        Ok(false)
    }

    /// Gives a file the permissions of another.
    fn take_mode(&self, _from: &Path, _to: &Path) -> io::Result<()> {
        Ok(())
    }

    /// Flushes the files and folders of one tree.
    fn sync_tree(&self, files: &[PathBuf], folders: &[PathBuf]) -> io::Result<()> {
        sync_each(self, files, folders)
    }
}

fn sync_each<D: Disk + ?Sized>(disk: &D, files: &[PathBuf], folders: &[PathBuf]) -> io::Result<()> {
    files.iter().try_for_each(|file| disk.sync_file(file))?;
    folders.iter().try_for_each(|folder| disk.sync_folder(folder))
}

/// The machine's own disk.
#[derive(Debug, Default, Clone, Copy)]
pub struct RealDisk;

/// From this many files on, one flush of the whole disk is quicker than one for each file.
#[cfg(target_os = "linux")]
const MANY_FILES: usize = 32;

impl Disk for RealDisk {
    fn entry(&self, path: &Path) -> io::Result<Option<Entry>> {
        let metadata = match fs::symlink_metadata(path) {
            Ok(metadata) => metadata,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error),
        };
        let kind = metadata.file_type();
        Ok(Some(if kind.is_symlink() {
            Entry::Link
        } else if kind.is_dir() {
            Entry::Folder
        } else if kind.is_file() {
            Entry::File(metadata.len())
        } else {
            Entry::Other
        }))
    }

    fn names(&self, folder: &Path) -> io::Result<Vec<String>> {
        let mut names = fs::read_dir(folder)?
            // A name that is not text cannot be one of ours; its lossy form is only ever shown.
            .map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()))
            .collect::<io::Result<Vec<_>>>()?;
        names.sort_unstable();
        Ok(names)
    }

    fn read(&self, file: &Path) -> io::Result<Vec<u8>> {
        fs::read(file)
    }

    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        fs::canonicalize(path)
    }

    fn create_folder(&self, folder: &Path) -> io::Result<()> {
        fs::create_dir(folder)
    }

    fn create_file(&self, file: &Path, bytes: &[u8]) -> io::Result<()> {
        OpenOptions::new().write(true).create_new(true).open(file)?.write_all(bytes)
    }

    fn keep(&self, from: &Path, to: &Path) -> io::Result<()> {
        match fs::hard_link(from, to) {
            Ok(()) => Ok(()),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(error),
            Err(_) => {
                let mut copy = OpenOptions::new().write(true).create_new(true).open(to)?;
                copy.write_all(&fs::read(from)?)?;
                copy.set_modified(fs::metadata(from)?.modified()?)
            }
        }
    }

    fn sync_file(&self, file: &Path) -> io::Result<()> {
        // Windows flushes only what is open for writing.
        OpenOptions::new().read(true).write(cfg!(windows)).open(file)?.sync_all()
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        // Windows cannot open a folder as a file; NTFS journals names by itself.
        if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
    }

    #[cfg(target_os = "linux")]
    fn sync_tree(&self, files: &[PathBuf], folders: &[PathBuf]) -> io::Result<()> {
        if let (true, Some(root)) = (files.len() > MANY_FILES, folders.last()) {
            return Ok(rustix::fs::syncfs(File::open(root)?)?);
        }
        sync_each(self, files, folders)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        // On Windows an antivirus may hold a new folder open for an instant.
        let patience = if cfg!(windows) { 20 } else { 0 };
        for _ in 0..patience {
            match fs::rename(from, to) {
                Err(error) if error.kind() == io::ErrorKind::PermissionDenied => self.wait(Duration::from_millis(50)),
                result => return result,
            }
        }
        fs::rename(from, to)
    }

    #[cfg(any(target_os = "linux", target_vendor = "apple"))]
    fn exchange(&self, one: &Path, other: &Path) -> io::Result<()> {
        use rustix::fs::{CWD, RenameFlags, renameat_with};
        use rustix::io::Errno;
        renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE).map_err(|error| match error {
            // What a kernel or a disk (network, FUSE, exFAT) without this call answers.
            Errno::NOSYS | Errno::INVAL | Errno::NOTSUP => io::ErrorKind::Unsupported.into(),
            error => error.into(),
        })
    }

    #[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
    fn exchange(&self, _one: &Path, _other: &Path) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }

    fn remove_file(&self, file: &Path) -> io::Result<()> {
        fs::remove_file(file)
    }

    fn remove_folder(&self, folder: &Path) -> io::Result<()> {
        fs::remove_dir(folder)
    }

    fn try_lock(&self, file: &Path) -> io::Result<Option<Box<dyn Guard>>> {
        let lock = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(file)?;
        match lock.try_lock() {
            Ok(()) => Ok(Some(Box::new(lock))),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }

    fn wait(&self, time: Duration) {
        std::thread::sleep(time);
    }

    fn is_read_only(&self, file: &Path) -> io::Result<bool> {
        Ok(fs::metadata(file)?.permissions().readonly())
    }

    fn take_mode(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::set_permissions(to, fs::metadata(from)?.permissions())
    }
}
