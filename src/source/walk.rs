//! The only file of this room that touches the disk.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use unicode_normalization::UnicodeNormalization;
use walkdir::{DirEntry, WalkDir};

use super::decode;
use super::limits::{Bounds, Kind, Limit, limit_of};
use crate::diagnostic::{Diagnostic, Diagnostics, Failure, Place, Source};

/// Folders whose files are all meant for us: one of another kind there is worth a word.
const OURS: [&str; 3] = ["content/sheets/", "content/kits/", "content/editions/"];

/// The files of a project, by name, and what is wrong with others; none of them is read.
pub(super) fn find(root: &Path, bounds: Bounds) -> Result<(BTreeMap<String, Found>, Diagnostics), Failure> {
    let mut walk = Walk { root, bounds, files: 0, found: BTreeMap::new(), diagnostics: Diagnostics::default() };
    walk.folder("content", true)?;
    walk.folder("themes", false)?;
    Ok((walk.found, walk.diagnostics))
}

/// A file that the walk found, to be read.
pub(super) struct Found {
    pub(super) path: PathBuf,
    limit: Limit,
}

/// What a file holds.
#[derive(Debug, Clone)]
pub(super) enum Content {
    Binary(Arc<[u8]>),
    Text(Arc<Source>),
}

/// Reads a file, and gives what the disk says of the file that was read.
pub(super) fn content(name: &str, found: &Found) -> Result<(Option<Content>, Diagnostics), Failure> {
    let mut diagnostics = Diagnostics::default();
    let failure = |cause| Failure::new("failure-read", &found.path, cause);
    let bytes = bounded(&found.path, name, found.limit, &mut diagnostics).map_err(failure)?;
    let content = bytes.and_then(|bytes| match found.limit.kind {
        Kind::Binary => Some(Content::Binary(bytes.into())),
        Kind::Text => decode::text(name, bytes, &mut diagnostics).map(Content::Text),
    });
    Ok((content, diagnostics))
}

pub(super) fn read_file(path: &Path) -> Result<(Option<Arc<Source>>, Diagnostics), Failure> {
    let mut diagnostics = Diagnostics::default();
    let failure = |cause| Failure::new("failure-read", path, cause);
    let whole = fs::canonicalize(path).map_err(failure)?;
    let file_name = path.file_name().unwrap_or_default().to_string_lossy().nfc().collect::<String>();
    let name = find_root(&whole)
        .and_then(|root| whole.strip_prefix(root).ok().map(Path::to_owned))
        .and_then(|inside| inside.to_str().map(slashes))
        .filter(|name| name.starts_with("content/"))
        .unwrap_or_else(|| file_name.clone());
    if !fs::metadata(&whole).map_err(failure)?.is_file() {
        diagnostics.push(Diagnostic::error("source-not-a-file").at(at(&name)));
        return Ok((None, diagnostics));
    }
    let Some(limit) = limit_of(&file_name).filter(|limit| limit.extension == "md") else {
        diagnostics.push(Diagnostic::error("source-not-a-sheet").at(at(&name)));
        return Ok((None, diagnostics));
    };
    let bytes = bounded(&whole, &name, limit, &mut diagnostics).map_err(failure)?;
    let source = bytes.and_then(|bytes| decode::text(&name, bytes, &mut diagnostics));
    Ok((source, diagnostics))
}

pub(super) fn find_root(from: &Path) -> Option<PathBuf> {
    let from = fs::canonicalize(from).ok()?;
    from.ancestors().find(|folder| folder.join("content").is_dir()).map(Path::to_owned)
}

struct Walk<'a> {
    root: &'a Path,
    bounds: Bounds,
    files: usize,
    found: BTreeMap<String, Found>,
    diagnostics: Diagnostics,
}

impl Walk<'_> {
    /// Finds the files of one folder of the root and of what is under it.
    fn folder(&mut self, folder: &str, required: bool) -> Result<(), Failure> {
        let path = self.root.join(folder);
        // The walk would follow a link given as its start.
        match fs::symlink_metadata(&path) {
            Ok(metadata) if metadata.is_symlink() => {
                self.diagnostics.push(Diagnostic::error("source-link").at(at(folder)));
                return Ok(());
            }
            Ok(metadata) if metadata.is_dir() => {}
            Ok(_) => return Err(Failure::new("failure-read", path, io::ErrorKind::NotADirectory.into())),
            Err(cause) if cause.kind() == io::ErrorKind::NotFound && !required => return Ok(()),
            Err(cause) => return Err(Failure::new("failure-read", path, cause)),
        }
        let walk = WalkDir::new(&path)
            .follow_links(false)
            .min_depth(1)
            // One deeper than allowed, to see that something is there.
            .max_depth(self.bounds.depth + 2)
            .sort_by_file_name()
            .into_iter()
            .filter_entry(|entry| !is_leftover(entry));
        for entry in walk {
            let entry = entry.map_err(|error| {
                let place = error.path().unwrap_or(&path).to_owned();
                let cause = error.into_io_error().unwrap_or_else(|| io::ErrorKind::Other.into());
                Failure::new("failure-read", place, cause)
            })?;
            if !self.entry(&entry)? {
                break;
            }
        }
        Ok(())
    }

    /// Takes one entry; `false` when there are too many.
    fn entry(&mut self, entry: &DirEntry) -> Result<bool, Failure> {
        let Some(path) = entry.path().strip_prefix(self.root).ok().and_then(Path::to_str) else {
            let shown = entry.path().strip_prefix(self.root).unwrap_or(entry.path()).to_string_lossy();
            self.diagnostics.push(Diagnostic::error("source-file-name").at(at(&slashes(&shown))));
            return Ok(true);
        };
        // macOS gives names decomposed; two names that only differ so would be one elsewhere.
        let name: String = slashes(path).nfc().collect();
        let kind = entry.file_type();
        if kind.is_symlink() {
            self.diagnostics.push(Diagnostic::error("source-link").at(at(&name)));
            return Ok(true);
        }
        if entry.depth() > self.bounds.depth + 1 {
            let depth = self.bounds.depth.to_string();
            self.diagnostics.push(Diagnostic::error("source-too-deep").at(at(&name)).fact("depth", depth));
            return Ok(true);
        }
        if kind.is_dir() {
            return Ok(true);
        }
        self.files += 1;
        if self.files > self.bounds.files {
            let limit = self.bounds.files.to_string();
            self.diagnostics.push(Diagnostic::error("source-too-many-files").at(at(&name)).fact("limit", limit));
            return Ok(false);
        }
        self.file(name, entry);
        Ok(true)
    }

    fn file(&mut self, name: String, entry: &DirEntry) {
        let Some(limit) = limit_of(&name) else {
            if OURS.iter().any(|folder| name.starts_with(folder)) {
                self.diagnostics.push(Diagnostic::warning("source-ignored-file").at(at(&name)));
            }
            return;
        };
        // A pipe or a device could block for ever.
        if !entry.file_type().is_file() {
            self.diagnostics.push(Diagnostic::error("source-not-a-file").at(at(&name)));
            return;
        }
        if self.found.contains_key(&name) {
            self.diagnostics.push(Diagnostic::error("source-same-name").at(at(&name)));
            return;
        }
        self.found.insert(name, Found { path: entry.path().to_owned(), limit });
    }
}

/// The bytes of a file, or a diagnostic when there are more than its limit. The limit is on what is read, not on
/// what the disk announces: a file may grow meanwhile.
fn bounded(path: &Path, name: &str, limit: Limit, diagnostics: &mut Diagnostics) -> io::Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    fs::File::open(path)?.take(limit.bytes + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > limit.bytes {
        let kilobytes = (limit.bytes / 1000).to_string();
        diagnostics.push(Diagnostic::error("source-too-large").at(at(name)).fact("limit", kilobytes));
        return Ok(None);
    }
    Ok(Some(bytes))
}

/// Hidden files, and what editors and systems leave behind.
fn is_leftover(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    let between = name.starts_with('#') && name.ends_with('#');
    let ends = ["~", ".swp", ".swo", ".tmp", ".bak", ".orig"].iter().any(|end| name.ends_with(end));
    name.starts_with('.') || between || ends || ["Thumbs.db", "desktop.ini"].contains(&&*name)
}

/// A file as a place, when its text is of no help.
fn at(name: &str) -> Place {
    Place::new(&Arc::new(Source { name: name.to_owned(), text: String::new() }), 0..0)
}

fn slashes(path: &str) -> String {
    path.replace(std::path::MAIN_SEPARATOR, "/")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Reader;

    /// A project in a temporary folder, from (path, bytes).
    fn project(files: &[(&str, &[u8])]) -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir(root.path().join("content")).unwrap();
        for (path, bytes) in files {
            let path = root.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
        root
    }

    fn read_all(root: &Path) -> (Vec<String>, Vec<(&'static str, String)>) {
        let (snapshot, diagnostics) = Reader::within(Bounds { files: 6, depth: 2 }).read(root).unwrap();
        let names = snapshot.texts.keys().chain(snapshot.binaries.keys()).cloned().collect();
        let told = diagnostics.sorted().into_iter().map(|d| (d.code, d.place.unwrap().source.name.clone())).collect();
        (names, told)
    }

    #[test]
    fn known_kinds_are_read_and_leftovers_are_not() {
        let root = project(&[
            ("content/site.toml", b"a"),
            ("content/sheets/a.md", b"a"),
            ("content/sheets/.a.md.swp", b"a"),
            ("content/sheets/a.md~", b"a"),
            ("content/sheets/#a.md#", b"a"),
            ("content/sheets/plan.png", b"\x89PNG"),
            ("content/notes.docx", b"a"),
            ("themes/ville/style.css", b"a"),
            ("elsewhere/x.md", b"a"),
        ]);
        let (names, told) = read_all(root.path());
        let all = ["content/sheets/a.md", "content/site.toml", "themes/ville/style.css", "content/sheets/plan.png"];
        assert_eq!(names, all);
        assert_eq!(told, []);
    }

    #[test]
    fn a_file_of_another_kind_among_the_sheets_is_told() {
        let root = project(&[("content/sheets/a.docx", b"a"), ("content/sheets/b.MD", b"a"), ("content/kits/md", b"a")]);
        let (names, told) = read_all(root.path());
        assert_eq!(names, Vec::<String>::new());
        let names: Vec<_> = told.iter().map(|(code, name)| (*code, name.as_str())).collect();
        let wanted = ["content/kits/md", "content/sheets/a.docx", "content/sheets/b.MD"].map(|n| ("source-ignored-file", n));
        assert_eq!(names, wanted);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_never_followed() {
        let outside = project(&[("secret/x.md", b"secret")]);
        let root = project(&[("content/sheets/a.md", b"a")]);
        let link = |to: &str, name: &str| {
            std::os::unix::fs::symlink(outside.path().join(to), root.path().join(name)).unwrap();
        };
        link("secret/x.md", "content/sheets/x.md");
        link("secret", "content/kits");
        link("secret", "themes");
        link("nowhere", "content/sheets/.#a.md");
        let (names, told) = read_all(root.path());
        assert_eq!(names, ["content/sheets/a.md"]);
        let wanted = ["content/kits", "content/sheets/x.md", "themes"].map(|n| ("source-link", n.to_owned()));
        assert_eq!(told, wanted);
    }

    #[cfg(unix)]
    #[test]
    fn content_itself_may_not_be_a_link() {
        let outside = project(&[("content/site.toml", b"a")]);
        let root = tempfile::tempdir().unwrap();
        std::os::unix::fs::symlink(outside.path().join("content"), root.path().join("content")).unwrap();
        let (names, told) = read_all(root.path());
        assert_eq!(names, Vec::<String>::new());
        assert_eq!(told, [("source-link", "content".to_owned())]);
    }

    #[test]
    fn a_file_over_its_limit_is_left_out_and_one_at_it_is_not() {
        let root = project(&[("content/a.toml", &[b'#'; 256_000]), ("content/b.toml", &[b'#'; 256_001])]);
        let (names, told) = read_all(root.path());
        assert_eq!(names, ["content/a.toml"]);
        assert_eq!(told, [("source-too-large", "content/b.toml".to_owned())]);
    }

    #[test]
    fn too_many_files_and_too_deep_folders_stop() {
        let root = project(&[
            ("content/1.md", b""), ("content/2.md", b""), ("content/3.md", b""), ("content/4.md", b""),
            ("content/5.md", b""), ("content/6.md", b""), ("content/7.md", b""), ("content/8.md", b""),
        ]);
        let (names, told) = read_all(root.path());
        assert_eq!(names.len(), 6);
        assert_eq!(told, [("source-too-many-files", "content/7.md".to_owned())]);
        let root = project(&[("content/a/b/x.md", b""), ("content/a/b/c/x.md", b""), ("content/a/b/c/d/x.md", b"")]);
        let (names, told) = read_all(root.path());
        assert_eq!(names, ["content/a/b/x.md"]);
        let wanted = ["content/a/b/c/d", "content/a/b/c/x.md"].map(|n| ("source-too-deep", n.to_owned()));
        assert_eq!(told, wanted);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn names_are_composed_and_two_that_become_one_are_told() {
        let root = project(&[("content/e\u{301}.md", b"1"), ("content/\u{e9}.md", b"2")]);
        let (names, told) = read_all(root.path());
        assert_eq!(names, ["content/\u{e9}.md"]);
        assert_eq!(told, [("source-same-name", "content/\u{e9}.md".to_owned())]);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_name_that_is_not_unicode_is_told() {
        use std::os::unix::ffi::OsStrExt;
        let root = project(&[]);
        fs::write(root.path().join("content").join(std::ffi::OsStr::from_bytes(b"d\xe9.md")), b"a").unwrap();
        assert_eq!(read_all(root.path()).1, [("source-file-name", "content/d\u{fffd}.md".to_owned())]);
    }

    #[test]
    fn no_content_folder_is_a_failure() {
        let root = tempfile::tempdir().unwrap();
        let failure = Reader::default().read(root.path()).unwrap_err();
        assert_eq!(failure.operation, "failure-read");
        assert_eq!(failure.cause.kind(), io::ErrorKind::NotFound);
    }

    #[test]
    fn one_file_is_read_alone_and_its_root_is_found() {
        let root = project(&[("content/sheets/a.md", b"\xef\xbb\xbfa")]);
        let path = root.path().join("content/sheets/a.md");
        let (source, diagnostics) = read_file(&path).unwrap();
        assert_eq!(source.map(|s| (s.name.clone(), s.text.clone())), Some(("content/sheets/a.md".into(), "a".into())));
        assert!(diagnostics.is_empty());
        assert_eq!(find_root(&path), fs::canonicalize(root.path()).ok());
        assert!(read_file(&root.path().join("absent.md")).is_err());
        let (source, diagnostics) = read_file(root.path()).unwrap();
        assert!(source.is_none() && diagnostics.has_errors());
    }

    #[test]
    fn a_file_without_a_project_keeps_its_own_name() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("a.md"), "a").unwrap();
        fs::write(folder.path().join("a.txt"), "a").unwrap();
        let (source, _) = read_file(&folder.path().join("a.md")).unwrap();
        assert_eq!(source.unwrap().name, "a.md");
        let (source, diagnostics) = read_file(&folder.path().join("a.txt")).unwrap();
        assert!(source.is_none());
        assert_eq!(diagnostics.sorted()[0].code, "source-not-a-sheet");
    }
}
