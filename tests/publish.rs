//! The laws of publishing (reference: goals R1 to R4): the last good site is never lost, only what we wrote is
//! removed, an error leaves the site as it was, two publishers never mix.

#[path = "support/model_disk.rs"]
mod model_disk;

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime};

use jalon::diagnostic::Diagnostic;
use jalon::paths::OutPath;
use jalon::publication::Artifact;
use jalon::publish::{
    Disk, Entry, Guard, MANIFEST_NAME, SIGNATURE_NAME, Outcome, PublishError, RealDisk, append, publish,
    publish_with_changes, recover, write_files,
};
use model_disk::{Fault, Locks, Loss, ModelDisk};

type Tree = BTreeMap<String, Vec<u8>>;

fn artifact(path: &str, content: &str) -> Artifact {
    Artifact {
        document: None,
        papers: Vec::new(),
        path: OutPath::new(path).unwrap(),
        bytes: content.as_bytes().into(),
        publication: "page",
        subject: Some(path.to_owned()),
        pages: None,
    }
}

/// Twenty files in five folders; ten have the same bytes in every version, seven change, three come and go.
fn version(n: usize) -> Vec<Artifact> {
    (0..20)
        .map(|i| match i {
            0..10 => artifact(&format!("same/{i}/page.html"), &format!("same {i}")),
            10..17 => artifact(&format!("changes-{i}.txt"), &format!("{n} of {i} {}", "x".repeat(n))),
            _ => artifact(&format!("v{n}/only-{i}.pdf"), &format!("only {n}")),
        })
        .collect()
}

const OUT: &str = "/site/dist";

fn published(disk: &ModelDisk, n: usize) -> Tree {
    publish(disk, Path::new(OUT), &[], &version(n)).unwrap();
    disk.tree(OUT).unwrap()
}

/// A disk that holds version 1, with nothing left to flush, and the trees of versions 1 and 2.
fn old_and_new(can_exchange: bool) -> (ModelDisk, Tree, Tree) {
    let disk = ModelDisk::new(can_exchange);
    disk.create_folder(Path::new("/site")).unwrap();
    let old = published(&disk, 1);
    disk.flush();
    let new = published(&disk.clone(), 2);
    assert_ne!(old, new);
    (disk, old, new)
}

fn length_of(disk: &ModelDisk, run: impl Fn(&ModelDisk)) -> usize {
    let disk = disk.clone();
    disk.arm(None);
    run(&disk);
    disk.log().len()
}

const LOSSES: [Loss; 9] = [
    Loss::Nothing,
    Loss::Everything,
    Loss::Bytes,
    Loss::Names,
    Loss::Some(1),
    Loss::Some(2),
    Loss::Some(3),
    Loss::Some(4),
    Loss::Some(5),
];

fn assert_mends(disk: &ModelDisk, old: Option<&Tree>, new: &Tree, case: &dyn Fn() -> String) {
    recover(disk, Path::new(OUT)).unwrap();
    let found = disk.tree(OUT);
    assert!(found.as_ref() == old || found.as_ref() == Some(new), "{}: {:?}", case(), found.map(BTreeMap::into_keys));
    assert_eq!(&published(disk, 2), new, "{}", case());
    assert_nothing_beside(disk, case);
}

fn assert_nothing_beside(disk: &ModelDisk, case: &dyn Fn() -> String) {
    let left: Vec<String> =
        disk.tree("/site").unwrap().into_keys().filter(|name| !name.starts_with("dist/")).collect();
    assert_eq!(left, [".dist.jalon-lock"], "{}", case());
}

#[test]
fn after_a_stop_at_every_operation_dist_is_the_old_one_or_the_new_one() {
    for can_exchange in [true, false] {
        let (disk, old, new) = old_and_new(can_exchange);
        let length = length_of(&disk, |disk| drop(published(disk, 2)));
        assert!(length > 150, "the log has {length} operations");
        for at in 0..length {
            for loss in LOSSES {
                let disk = disk.clone();
                disk.arm(Some(Fault::Stop(at)));
                let result = publish(&disk, Path::new(OUT), &[], &version(2));
                let case = || format!("exchange {can_exchange}, {loss:?}, stop at {at}: {:?}", disk.log().get(at));
                disk.restart(loss);
                if result.is_ok() {
                    recover(&disk, Path::new(OUT)).unwrap();
                    assert_eq!(disk.tree(OUT).as_ref(), Some(&new), "said done: {}", case());
                }
                assert_mends(&disk, Some(&old), &new, &case);
            }
        }
    }
}

#[test]
fn publishing_mends_by_itself_what_a_stop_left() {
    for can_exchange in [true, false] {
        let (disk, _, new) = old_and_new(can_exchange);
        for at in 0..length_of(&disk, |disk| drop(published(disk, 2))) {
            let disk = disk.clone();
            disk.arm(Some(Fault::Stop(at)));
            let _ = publish(&disk, Path::new(OUT), &[], &version(2));
            disk.restart(Loss::Nothing);
            assert_eq!(published(&disk, 2), new);
            assert_nothing_beside(&disk, &|| format!("{:?}", disk.log().get(at)));
        }
    }
}

#[test]
fn a_first_publication_that_stops_leaves_nothing_or_all_of_it() {
    for empty_folder in [true, false] {
        for can_exchange in [true, false] {
            let disk = ModelDisk::new(can_exchange);
            disk.create_folder(Path::new("/site")).unwrap();
            if empty_folder {
                disk.create_folder(Path::new(OUT)).unwrap();
            }
            disk.sync_folder(Path::new("/site")).unwrap();
            disk.sync_folder(Path::new("/")).unwrap();
            let before = disk.tree(OUT);
            let new = published(&disk.clone(), 2);
            let length = length_of(&disk, |disk| drop(published(disk, 2)));
            for at in 0..length {
                for loss in LOSSES {
                    let disk = disk.clone();
                    disk.arm(Some(Fault::Stop(at)));
                    let _ = publish(&disk, Path::new(OUT), &[], &version(2));
                    disk.restart(loss);
                    let case = || format!("{empty_folder} {can_exchange} {loss:?} {:?}", disk.log().get(at));
                    assert_mends(&disk, before.as_ref(), &new, &case);
                }
            }
        }
    }
}

#[test]
fn a_recovery_that_is_stopped_at_every_operation_can_be_started_again() {
    for can_exchange in [true, false] {
        let (disk, old, new) = old_and_new(can_exchange);
        let length = length_of(&disk, |disk| drop(published(disk, 2)));
        // The swap and what follows it, then one stop in each stretch of the long staging.
        for at in (length - 60..length).chain((0..length - 60).step_by(23)) {
            for (loss, next_is_random) in [(Loss::Nothing, false), (Loss::Nothing, true), (Loss::Everything, true)] {
                let stopped = disk.clone();
                stopped.arm(Some(Fault::Stop(at)));
                let _ = publish(&stopped, Path::new(OUT), &[], &version(2));
                stopped.restart(loss);
                let again = length_of(&stopped, |disk| recover(disk, Path::new(OUT)).unwrap());
                for then in 0..again {
                    let disk = stopped.clone();
                    disk.arm(Some(Fault::Stop(then)));
                    let _ = recover(&disk, Path::new(OUT));
                    let next_loss = if next_is_random { Loss::Some(then as u64) } else { Loss::Nothing };
                    disk.restart(next_loss);
                    let case = || format!("{can_exchange} {loss:?} at {at}, then {next_loss:?} {:?}", disk.log().get(then));
                    recover(&disk, Path::new(OUT)).unwrap();
                    let found = disk.tree(OUT);
                    assert!(found.as_ref() == Some(&old) || found.as_ref() == Some(&new), "{}", case());
                }
            }
        }
    }
}

#[test]
fn an_error_at_every_operation_leaves_the_old_site_or_the_new_one_and_never_lies() {
    const EIO: i32 = 5;
    const EACCES: i32 = 13;
    const ENOSPC: i32 = 28;
    const EDQUOT: i32 = 122;
    for can_exchange in [true, false] {
        let (disk, old, new) = old_and_new(can_exchange);
        let length = length_of(&disk, |disk| drop(published(disk, 2)));
        let mut told = 0;
        for at in 0..length {
            for code in [EIO, EACCES, ENOSPC, EDQUOT] {
                for fault in [Fault::Once(at, code), Fault::Always(at, code)] {
                    let disk = disk.clone();
                    disk.arm(Some(fault));
                    let result = publish(&disk, Path::new(OUT), &[], &version(2));
                    let case = || format!("exchange {can_exchange}, {fault:?}: {:?}", disk.log().get(at));
                    disk.arm(None);
                    // Without an exchange a disk that fails for good may leave the old tree under its other name.
                    let found = disk.tree(OUT).or_else(|| disk.tree("/site/.dist.jalon-old"));
                    assert!(found.as_ref() == Some(&old) || found.as_ref() == Some(&new), "{}", case());
                    match result {
                        Ok(_) => assert_eq!(found.as_ref(), Some(&new), "said done: {}", case()),
                        Err(PublishError::Failed(failure)) => {
                            told += 1;
                            assert_eq!(failure.cause.raw_os_error(), Some(code), "{}", case());
                        }
                        Err(PublishError::Refused(diagnostic)) => panic!("{}: {diagnostic:?}", case()),
                    }
                    disk.restart(Loss::Everything);
                    assert_mends(&disk, Some(&old), &new, &case);
                }
            }
        }
        assert!(told > 700, "only {told} errors were told");
    }
}

#[test]
fn a_disk_that_writes_something_else_is_found_out_while_the_old_site_is_in_place() {
    let (disk, old, _) = old_and_new(true);
    let rehearsal = disk.clone();
    rehearsal.arm(None);
    published(&rehearsal, 2);
    let log = rehearsal.log();
    let writes: Vec<usize> = (0..log.len()).filter(|at| log[*at].starts_with("write ")).collect();
    assert_eq!(writes.len(), 11);
    for at in writes {
        let disk = disk.clone();
        disk.arm(Some(Fault::Lie(at)));
        match publish(&disk, Path::new(OUT), &[], &version(2)) {
            Err(PublishError::Failed(failure)) => assert_eq!(failure.operation, "failure-verify", "{}", log[at]),
            other => panic!("{}: {other:?}", log[at]),
        }
        assert_eq!(disk.tree(OUT).as_ref(), Some(&old));
    }
}

#[test]
fn a_tree_that_was_half_removed_never_comes_back_as_the_site() {
    let (disk, old, new) = old_and_new(false);
    let length = length_of(&disk, |disk| drop(published(disk, 2)));
    for at in 0..length {
        let disk = disk.clone();
        disk.arm(Some(Fault::Stop(at)));
        let _ = publish(&disk, Path::new(OUT), &[], &version(2));
        disk.restart(Loss::Nothing);
        // Somebody who sees no change, or no site, starts afresh by moving `dist` away.
        let _ = disk.rename(Path::new(OUT), Path::new("/site/elsewhere"));
        recover(&disk, Path::new(OUT)).unwrap();
        let found = disk.tree(OUT);
        assert!(found.is_none() || found.as_ref() == Some(&old) || found.as_ref() == Some(&new), "stop at {at}");
    }
}

#[test]
fn a_file_that_did_not_change_keeps_its_time_and_a_publication_without_change_writes_nothing() {
    let (disk, ..) = old_and_new(true);
    let before = (disk.time("/site/dist/same/3/page.html"), disk.time("/site/dist/changes-12.txt"));
    let outcome = publish(&disk, Path::new(OUT), &[], &version(2)).unwrap();
    let bytes = version(2).iter().map(|a| a.bytes.len() as u64).sum();
    assert_eq!(outcome, Outcome { written: 10, kept: 10, removed: 3, bytes, ..Outcome::default() });
    assert_eq!(disk.time("/site/dist/same/3/page.html"), before.0);
    assert_ne!(disk.time("/site/dist/changes-12.txt"), before.1);

    disk.arm(None);
    assert_eq!(publish(&disk, Path::new(OUT), &[], &version(2)).unwrap().written, 0);
    let log = disk.log();
    let touches = |op: &String| !["entry", "names", "read", "resolve", "try_lock"].contains(&op.split(' ').next().unwrap());
    assert_eq!(log.iter().filter(|op| touches(op)).count(), 0, "{log:?}");
}

#[test]
fn a_file_of_ours_that_somebody_edited_is_written_again() {
    let (disk, old, _) = old_and_new(true);
    disk.remove_file(Path::new("/site/dist/same/3/page.html")).unwrap();
    disk.create_file(Path::new("/site/dist/same/3/page.html"), b"same ?").unwrap();
    assert_eq!(published(&disk, 1), old);
}

#[test]
fn a_busy_lock_is_refused_after_a_while_and_a_disk_without_locks_only_warns() {
    let (mut disk, old, _) = old_and_new(true);
    disk.locks = Locks::Busy;
    assert_eq!(refusal(publish(&disk, Path::new(OUT), &[], &version(2))).code, "publish-busy");
    assert_eq!(disk.tree(OUT), Some(old));
    recover(&disk, Path::new(OUT)).unwrap();
    disk.locks = Locks::Unsupported;
    let outcome = publish(&disk, Path::new(OUT), &[], &version(2)).unwrap();
    assert_eq!(outcome.warnings[0].code, "publish-no-lock");
}

#[test]
fn an_empty_folder_made_after_a_stop_between_two_renames_does_not_cost_the_old_site() {
    let (disk, old, _) = old_and_new(false);
    disk.rename(Path::new(OUT), Path::new("/site/.dist.jalon-old")).unwrap();
    disk.create_folder(Path::new(OUT)).unwrap();
    recover(&disk, Path::new(OUT)).unwrap();
    assert_eq!(disk.tree(OUT), Some(old));
}

fn refusal<T: std::fmt::Debug>(result: Result<T, PublishError>) -> Diagnostic {
    match result {
        Err(PublishError::Refused(diagnostic)) => diagnostic,
        other => panic!("not refused: {other:?}"),
    }
}

// On a real disk.

/// Every path under a folder with what it is: bytes, a link's target, or a folder.
fn disk_tree(root: &Path) -> Tree {
    fn walk(root: &Path, folder: &Path, out: &mut Tree) {
        for entry in fs::read_dir(folder).unwrap() {
            let entry = entry.unwrap();
            let path = entry.path();
            let name = path.strip_prefix(root).unwrap().to_string_lossy().into_owned();
            let kind = entry.file_type().unwrap();
            if kind.is_dir() {
                out.insert(name + "/", Vec::new());
                walk(root, &path, out);
            } else if kind.is_symlink() {
                out.insert(name, fs::read_link(&path).unwrap().to_string_lossy().into_owned().into_bytes());
            } else if kind.is_file() {
                out.insert(name, fs::read(&path).unwrap());
            } else {
                out.insert(name, b"other".to_vec());
            }
        }
    }
    let mut out = Tree::new();
    walk(root, root, &mut out);
    out
}

/// The files alone.
fn files(root: &Path) -> Tree {
    disk_tree(root).into_iter().filter(|(name, _)| !name.ends_with('/')).collect()
}

/// What `dist` holds once a version is published.
fn whole(n: usize) -> Tree {
    let mut tree: Tree = version(n).iter().map(|a| (a.path.to_string(), a.bytes.to_vec())).collect();
    tree.insert(MANIFEST_NAME.to_owned(), jalon::publish::Manifest::of(&version(n)).unwrap().to_bytes());
    tree
}

fn put(root: &Path, path: &str, content: &str) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, content).unwrap();
}

fn inputs(root: &Path) -> Vec<PathBuf> {
    ["content", "themes", "src", ".git"].map(|name| root.join(name)).to_vec()
}

/// What it is, how to make it, and the folder to publish to.
#[cfg(unix)]
type Shape = (&'static str, fn(&Path), &'static str);

#[cfg(unix)]
fn hostile_shapes() -> Vec<Shape> {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::symlink;

    fn nothing(_: &Path) {}
    fn ours(root: &Path) {
        publish(&RealDisk, &root.join("dist"), &[], &version(1)).unwrap();
    }
    fn replace_with_link(path: &Path, target: &Path) {
        if path.is_dir() { fs::remove_dir_all(path).unwrap() } else { fs::remove_file(path).unwrap() }
        symlink(target, path).unwrap();
    }
    vec![
        ("the root itself", nothing, "."),
        ("the root by its name", nothing, "../project"),
        ("the folder above the root", nothing, ".."),
        ("the root of the disk", nothing, "/"),
        ("the sources", nothing, "content"),
        ("the sources, roundabout", nothing, "themes/../content/sheets"),
        ("a new folder in the sources", nothing, "content/dist"),
        ("a new folder deep in the sources", nothing, "content/a/b/dist"),
        ("the themes", nothing, "themes"),
        ("the program's sources", nothing, "src/dist"),
        ("the history", nothing, ".git"),
        ("a new folder in the history", nothing, ".git/dist"),
        ("another history", |r| put(r, "other/.git/HEAD", "ref"), "other/.git/dist"),
        ("a folder that is a repository", |r| put(r, "dist/.git/HEAD", "ref"), "dist"),
        ("a work tree", |r| put(r, "dist/.git", "gitdir: elsewhere"), "dist"),
        ("another tool's site", |r| put(r, "dist/index.html", "<!doctype html>"), "dist"),
        ("a folder of photographs", |r| put(r, "dist/2026/x.jpg", "photo"), "dist"),
        ("a folder that holds an empty folder", |r| fs::create_dir_all(r.join("dist/x")).unwrap(), "dist"),
        ("a file", |r| put(r, "dist", "a letter"), "dist"),
        ("a folder below a file", |r| put(r, "letter", "a letter"), "letter/dist"),
        ("a socket", |r| drop(std::os::unix::net::UnixListener::bind(r.join("dist")).unwrap()), "dist"),
        ("a link to a folder", |r| symlink(r.join("content"), r.join("dist")).unwrap(), "dist"),
        ("a link to a folder, with a slash", |r| symlink(r.join("empty"), r.join("dist")).unwrap(), "dist/"),
        ("a link to nothing", |r| symlink(r.join("nothing"), r.join("dist")).unwrap(), "dist"),
        ("a folder behind a link into the sources", |r| symlink("content", r.join("link")).unwrap(), "link/dist"),
        (
            "a link back to our own site",
            |r| {
                ours(r);
                fs::rename(r.join("dist"), r.join("real")).unwrap();
                symlink("real", r.join("dist")).unwrap();
            },
            "dist",
        ),
        ("ours with a note", |r| { ours(r); put(r, "dist/note.txt", "mine") }, "dist"),
        ("ours with a hidden file", |r| { ours(r); put(r, "dist/.htaccess", "Deny") }, "dist"),
        ("ours with a repository", |r| { ours(r); put(r, "dist/.git/HEAD", "ref") }, "dist"),
        ("ours with a note deep inside", |r| { ours(r); put(r, "dist/same/3/note.txt", "mine") }, "dist"),
        ("ours with an empty folder", |r| { ours(r); fs::create_dir(r.join("dist/mine")).unwrap() }, "dist"),
        ("ours with a name in capitals", |r| { ours(r); put(r, "dist/V1/x", "mine") }, "dist"),
        (
            "ours with a name that is not text",
            |r| {
                ours(r);
                fs::write(r.join("dist").join(OsStr::from_bytes(b"\xff.txt")), "mine").unwrap();
            },
            "dist",
        ),
        ("ours with a link", |r| { ours(r); symlink(r.join("secret"), r.join("dist/link")).unwrap() }, "dist"),
        (
            "ours, a file replaced by a link",
            |r| { ours(r); replace_with_link(&r.join("dist/changes-12.txt"), &r.join("secret")) },
            "dist",
        ),
        (
            "ours, a folder replaced by a link",
            |r| { ours(r); replace_with_link(&r.join("dist/same"), &r.join("content")) },
            "dist",
        ),
        (
            "ours, a file replaced by a folder",
            |r| {
                ours(r);
                fs::remove_file(r.join("dist/changes-12.txt")).unwrap();
                put(r, "dist/changes-12.txt/mine", "mine");
            },
            "dist",
        ),
        ("ours, the manifest gone", |r| { ours(r); fs::remove_file(r.join("dist").join(MANIFEST_NAME)).unwrap() }, "dist"),
        ("ours, the manifest empty", |r| { ours(r); put(r, "dist/.jalon-manifest", "") }, "dist"),
        ("ours, the manifest cut short", |r| { ours(r); put(r, "dist/.jalon-manifest", "jalon 1\nabc") }, "dist"),
        (
            "a manifest that claims the sources",
            |r| put(r, "dist/.jalon-manifest", &format!("jalon 1\n{} 3 ../content/site.toml\n", "0".repeat(64))),
            "dist",
        ),
        (
            "a manifest that is a link",
            |r| {
                ours(r);
                fs::rename(r.join("dist/.jalon-manifest"), r.join("m")).unwrap();
                symlink(r.join("m"), r.join("dist/.jalon-manifest")).unwrap();
            },
            "dist",
        ),
        ("a manifest that is a folder", |r| fs::create_dir_all(r.join("dist/.jalon-manifest")).unwrap(), "dist"),
    ]
}

#[cfg(unix)]
#[test]
fn no_hostile_dist_loses_a_byte() {
    let shapes = hostile_shapes();
    assert!(shapes.len() >= 30);
    for (what, make, out) in shapes {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("project");
        for (path, content) in
            [("content/site.toml", "name"), ("content/sheets/a.md", "a"), ("themes/x/theme.toml", "t"), ("secret", "s"),
             ("src/main.rs", "fn"), (".git/HEAD", "ref")]
        {
            put(&root, path, content);
        }
        fs::create_dir(root.join("empty")).unwrap();
        make(&root);
        let mut before = disk_tree(folder.path());
        let result = publish(&RealDisk, &root.join(out), &inputs(&root), &version(2));
        let refused = refusal(result);
        if what.starts_with("the ") {
            assert!(["publish-overlap", "publish-out-unnamed"].contains(&refused.code), "{what}: {}", refused.code);
        }
        let mut after = disk_tree(folder.path());
        for tree in [&mut before, &mut after] {
            tree.retain(|name, _| !name.ends_with(".dist.jalon-lock"));
        }
        assert_eq!(before, after, "{what}: {refused:?}");
    }
}

#[cfg(unix)]
#[test]
fn foreign_files_are_named_up_to_twenty() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("dist");
    publish(&RealDisk, &out, &[], &version(1)).unwrap();
    for i in 0..25 {
        fs::write(out.join(format!("mine-{i:02}")), "mine").unwrap();
    }
    let refused = refusal(publish(&RealDisk, &out, &[], &version(2)));
    let facts: BTreeMap<_, _> = refused.facts.iter().cloned().collect();
    assert_eq!(facts["count"], "25");
    assert!(facts["files"].contains("mine-19\n…") && !facts["files"].contains("mine-20"), "{}", facts["files"]);
}

/// The real disk of a system that cannot exchange two names.
struct NoExchange;

impl Disk for NoExchange {
    fn entry(&self, path: &Path) -> io::Result<Option<Entry>> {
        RealDisk.entry(path)
    }
    fn names(&self, folder: &Path) -> io::Result<Vec<String>> {
        RealDisk.names(folder)
    }
    fn read(&self, file: &Path) -> io::Result<Vec<u8>> {
        RealDisk.read(file)
    }
    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        RealDisk.resolve(path)
    }
    fn create_folder(&self, folder: &Path) -> io::Result<()> {
        RealDisk.create_folder(folder)
    }
    fn create_file(&self, file: &Path, bytes: &[u8]) -> io::Result<()> {
        RealDisk.create_file(file, bytes)
    }
    fn keep(&self, from: &Path, to: &Path) -> io::Result<()> {
        RealDisk.keep(from, to)
    }
    fn sync_file(&self, file: &Path) -> io::Result<()> {
        RealDisk.sync_file(file)
    }
    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        RealDisk.sync_folder(folder)
    }
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        RealDisk.rename(from, to)
    }
    fn exchange(&self, _one: &Path, _other: &Path) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }
    fn remove_file(&self, file: &Path) -> io::Result<()> {
        RealDisk.remove_file(file)
    }
    fn remove_folder(&self, folder: &Path) -> io::Result<()> {
        RealDisk.remove_folder(folder)
    }
    fn try_lock(&self, file: &Path) -> io::Result<Option<Box<dyn Guard>>> {
        RealDisk.try_lock(file)
    }
    fn wait(&self, time: Duration) {
        RealDisk.wait(time);
    }
}

#[test]
fn on_a_real_disk_versions_follow_each_other_and_unchanged_files_keep_their_time() {
    for disk in [&RealDisk as &dyn Disk, &NoExchange] {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("sites/town/dist");
        publish(disk, &out, &[], &version(1)).unwrap();
        assert_eq!(files(&out), whole(1));
        let kept = out.join("same/3/page.html");
        let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
        fs::File::options().write(true).open(&kept).unwrap().set_modified(long_ago).unwrap();
        let outcome = publish(disk, &out, &[], &version(2)).unwrap();
        assert_eq!((outcome.written, outcome.kept, outcome.removed), (10, 10, 3));
        assert_eq!(files(&out), whole(2));
        assert_eq!(fs::metadata(&kept).unwrap().modified().unwrap(), long_ago);
        let beside: Vec<String> =
            files(out.parent().unwrap()).into_keys().filter(|name| !name.starts_with("dist/")).collect();
        assert_eq!(beside, [".dist.jalon-lock"]);
    }
}

#[test]
fn a_signature_stays_with_its_manifest_and_goes_with_it() {
    for disk in [&RealDisk as &dyn Disk, &NoExchange] {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("dist");
        publish(disk, &out, &[], &version(1)).unwrap();
        put(&out, SIGNATURE_NAME, "signed");
        let mut signed = whole(1);
        signed.insert(SIGNATURE_NAME.to_owned(), b"signed".to_vec());
        // Nothing to do, then a file to write again: the manifest is the same.
        publish(disk, &out, &[], &version(1)).unwrap();
        assert_eq!(files(&out), signed);
        put(&out, "same/3/page.html", "spoilt");
        publish(disk, &out, &[], &version(1)).unwrap();
        assert_eq!(files(&out), signed);
        publish(disk, &out, &[], &version(2)).unwrap();
        assert_eq!(files(&out), whole(2));
        let beside: Vec<String> = files(folder.path()).into_keys().filter(|name| !name.starts_with("dist/")).collect();
        assert_eq!(beside, [".dist.jalon-lock"]);
        // It is ours at the root alone.
        put(&out, "same/3/.jalon-manifest.minisig", "?");
        assert_eq!(refusal(publish(disk, &out, &[], &version(1))).code, "publish-foreign-files");
    }
}

#[test]
fn threads_that_publish_at_once_never_mix_and_readers_always_find_a_page() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("dist");
    publish(&RealDisk, &out, &[], &version(1)).unwrap();
    let done = std::sync::atomic::AtomicBool::new(false);
    std::thread::scope(|scope| {
        let publishers: Vec<_> = (0..4)
            .map(|thread| {
                let out = &out;
                scope.spawn(move || {
                    for round in 0..5 {
                        publish(&RealDisk, out, &[], &version(1 + thread * 5 + round)).unwrap();
                    }
                })
            })
            .collect();
        if cfg!(any(target_os = "linux", target_vendor = "apple")) {
            scope.spawn(|| {
                while !done.load(std::sync::atomic::Ordering::Relaxed) {
                    assert_eq!(fs::read(out.join("same/3/page.html")).unwrap(), b"same 3");
                }
            });
        }
        let ends: Vec<_> = publishers.into_iter().map(std::thread::ScopedJoinHandle::join).collect();
        done.store(true, std::sync::atomic::Ordering::Relaxed);
        assert!(ends.iter().all(Result::is_ok));
    });
    let found = files(&out);
    assert!((1..=20).any(|n| found == whole(n)), "{:?}", found.keys());
}

/// Publishes without end into the folder that the variable names; started by the next test and killed by it.
#[test]
#[ignore = "a child of the next test"]
fn child_that_publishes() {
    let Some(out) = std::env::var_os("JALON_TEST_OUT") else { return };
    for n in (1..=9).cycle() {
        publish(&RealDisk, Path::new(&out), &[], &version(n)).unwrap();
    }
}

#[test]
fn processes_killed_at_random_leave_a_whole_site_and_never_block_the_next() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("dist");
    publish(&RealDisk, &out, &[], &version(1)).unwrap();
    for round in 0..12_u64 {
        let mut children: Vec<_> = (0..3)
            .map(|_| {
                std::process::Command::new(std::env::current_exe().unwrap())
                    .args(["--ignored", "--exact", "child_that_publishes"])
                    .env("JALON_TEST_OUT", &out)
                    .stdout(std::process::Stdio::null())
                    .stderr(std::process::Stdio::null())
                    .spawn()
                    .unwrap()
            })
            .collect();
        std::thread::sleep(Duration::from_millis(40 + round * 17 % 60));
        for child in &mut children {
            child.kill().unwrap();
            child.wait().unwrap();
        }
        let start = Instant::now();
        recover(&RealDisk, &out).unwrap();
        let found = files(&out);
        assert!((1..=9).any(|n| found == whole(n)), "round {round}: {:?}", found.keys());
        publish(&RealDisk, &out, &[], &version(3)).unwrap();
        assert_eq!(files(&out), whole(3));
        assert!(start.elapsed() < Duration::from_secs(2), "round {round} took {:?}", start.elapsed());
    }
}

#[test]
fn single_files_go_straight_into_a_folder_and_touch_nothing_else_there() {
    let folder = tempfile::tempdir().unwrap();
    let put_in = folder.path().join("a/b");
    put(&put_in, "letter.txt", "mine");
    put(&put_in, "x.pdf", "older");
    let made = [artifact("sheet/x.pdf", "newer"), artifact("sheet/x.txt", "text")];
    let outcome = write_files(&RealDisk, &put_in, &made).unwrap();
    assert_eq!((outcome.written, outcome.kept), (2, 0));
    let expected = [("letter.txt", "mine"), ("x.pdf", "newer"), ("x.txt", "text")];
    let expected: Tree = expected.iter().map(|(k, v)| ((*k).to_owned(), v.as_bytes().to_vec())).collect();
    assert_eq!(disk_tree(&put_in), expected);
    assert_eq!(write_files(&RealDisk, &put_in, &made).unwrap().kept, 2);
    let twins = [artifact("a/x.pdf", "1"), artifact("b/x.pdf", "2")];
    assert_eq!(refusal(write_files(&RealDisk, &put_in, &twins)).code, "publish-same-path");
    assert_eq!(disk_tree(&put_in), expected);
}

const LEDGER: &str = "/site/content/ledger.toml";

/// A disk with a ledger, or with none yet, nothing left to flush.
fn with_ledger(old: Option<&str>) -> ModelDisk {
    let disk = ModelDisk::new(true);
    disk.create_folder(Path::new("/site")).unwrap();
    disk.create_folder(Path::new("/site/content")).unwrap();
    if let Some(old) = old {
        disk.create_file(Path::new(LEDGER), old.as_bytes()).unwrap();
    }
    disk.flush();
    disk
}

/// Adds a line to the ledger.
fn sealed(disk: &dyn Disk) -> Result<Option<Diagnostic>, PublishError> {
    append(disk, Path::new(LEDGER), &mut |_| Ok(b"another run\n".to_vec()))
}

fn ledger(disk: &ModelDisk) -> Option<String> {
    disk.tree("/site/content").unwrap().remove("ledger.toml").map(|bytes| String::from_utf8(bytes).unwrap())
}

#[test]
fn after_a_stop_at_every_operation_the_ledger_is_the_old_one_or_the_new_one() {
    for old in [None, Some("a run\n"), Some("a run without an end of line")] {
        let disk = with_ledger(old);
        let new = Some(format!("{}another run\n", old.unwrap_or_default()));
        let length = length_of(&disk, |disk| drop(sealed(disk).unwrap()));
        assert!(length >= 10, "the log has {length} operations");
        for at in 0..length {
            for loss in LOSSES {
                let disk = disk.clone();
                disk.arm(Some(Fault::Stop(at)));
                let result = sealed(&disk);
                disk.restart(loss);
                let case = || format!("{old:?}, {loss:?}, stop at {at}: {:?}", disk.log().get(at));
                let found = ledger(&disk);
                assert!(found.as_deref() == old || found == new, "{}: {found:?}", case());
                assert!(result.is_err() || found == new, "said done: {}", case());
                sealed(&disk).unwrap();
                assert_eq!(ledger(&disk), Some(format!("{}another run\n", found.unwrap_or_default())), "{}", case());
                let names: Vec<String> = disk.tree("/site/content").unwrap().into_keys().collect();
                assert_eq!(names, [".ledger.toml.jalon-lock", "ledger.toml"], "{}", case());
            }
        }
    }
}

#[test]
fn an_error_at_every_operation_leaves_the_ledger_whole_and_never_lies() {
    const EIO: i32 = 5;
    const EACCES: i32 = 13;
    const ENOSPC: i32 = 28;
    const EROFS: i32 = 30;
    for old in [None, Some("a run\n")] {
        let disk = with_ledger(old);
        let new = Some(format!("{}another run\n", old.unwrap_or_default()));
        for at in 0..length_of(&disk, |disk| drop(sealed(disk).unwrap())) {
            let codes = [EIO, EACCES, ENOSPC, EROFS];
            let faults = codes.iter().flat_map(|code| [Fault::Once(at, *code), Fault::Always(at, *code)]);
            for fault in faults.chain([Fault::Lie(at)]) {
                let disk = disk.clone();
                disk.arm(Some(fault));
                let result = sealed(&disk);
                disk.arm(None);
                let found = ledger(&disk);
                let case = || format!("{old:?}, {fault:?}: {:?}, {result:?}", found);
                assert!(found.as_deref() == old || found == new, "{}", case());
                assert!(result.is_err() || found == new, "said done: {}", case());
                if let Err(PublishError::Failed(failure)) = &result {
                    // What is said of the file is true of it.
                    let settled = failure.operation != "failure-append-settle";
                    assert_eq!(settled, found.as_deref() == old, "{}", case());
                }
            }
        }
    }
}

#[test]
fn a_ledger_that_another_holds_or_changes_is_left_alone() {
    let mut disk = with_ledger(Some("a run\n"));
    disk.locks = Locks::Busy;
    assert_eq!(refusal(sealed(&disk)).code, "publish-append-busy");
    assert_eq!(ledger(&disk).as_deref(), Some("a run\n"));
    disk.locks = Locks::Unsupported;
    assert_eq!(sealed(&disk).unwrap().unwrap().code, "publish-no-lock");
    assert_eq!(ledger(&disk).as_deref(), Some("a run\nanother run\n"));

    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("ledger.toml");
    let changed = append(&RealDisk, &file, &mut |_| {
        fs::write(&file, "an editor's").unwrap();
        Ok(b"lost?".to_vec())
    });
    assert_eq!(refusal(changed).code, "publish-append-changed");
    assert_eq!(fs::read_to_string(&file).unwrap(), "an editor's");
    let refused = append(&RealDisk, &file, &mut |_| Err(Diagnostic::error("no")));
    assert_eq!(refusal(refused).code, "no");
    assert_eq!(fs::read_to_string(&file).unwrap(), "an editor's");
    fs::remove_file(&file).unwrap();
    fs::create_dir(&file).unwrap();
    assert_eq!(refusal(append(&RealDisk, &file, &mut |_| Ok(Vec::new()))).code, "publish-append-folder");
}

#[test]
fn threads_that_append_at_once_all_land() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("ledger.toml");
    std::thread::scope(|scope| {
        for thread in 0..4 {
            let file = &file;
            scope.spawn(move || {
                for round in 0..5 {
                    append(&RealDisk, file, &mut |_| Ok(format!("{thread} {round}\n").into_bytes())).unwrap();
                }
            });
        }
    });
    let mut lines: Vec<String> = fs::read_to_string(&file).unwrap().lines().map(str::to_owned).collect();
    lines.sort();
    let expected: Vec<String> = (0..4).flat_map(|thread| (0..5).map(move |round| format!("{thread} {round}"))).collect();
    assert_eq!(lines, expected);
}

const LIST: &str = "/site/a-envoyer.txt";

fn listed(disk: &ModelDisk, artifacts: &[Artifact]) -> Result<Outcome, PublishError> {
    publish_with_changes(disk, Path::new(OUT), &[], artifacts, Some(Path::new(LIST)))
}

fn list(disk: &ModelDisk) -> Option<String> {
    disk.tree("/site").unwrap().remove("a-envoyer.txt").map(|bytes| String::from_utf8(bytes).unwrap())
}

/// What a host holds once somebody has followed the list, line after line, with the files of `dist`.
fn followed(host: &Tree, disk: &ModelDisk) -> Tree {
    let (mut host, dist) = (host.clone(), disk.tree(OUT).unwrap());
    for line in list(disk).unwrap().lines().filter(|line| !line.starts_with('#')) {
        match line.split_once('\t').unwrap() {
            ("envoyer", path) => drop(host.insert(path.to_owned(), dist[path].clone())),
            ("supprimer", path) => drop(host.remove(path)),
            _ => panic!("{line}"),
        }
    }
    host
}

#[test]
fn a_list_says_what_to_upload_in_order_and_what_to_delete_last() {
    let disk = ModelDisk::new(true);
    disk.create_folder(Path::new("/site")).unwrap();
    let site = |more: &[(&str, &str)]| -> Vec<Artifact> {
        let always = [("index.html", "home"), ("style.css", "a{}"), ("sitemap.xml", "map"), ("a/index.html", "page")];
        always.iter().chain(more).map(|(path, content)| artifact(path, content)).collect()
    };
    let lines = || -> Vec<String> {
        list(&disk).unwrap().lines().filter(|line| !line.starts_with('#')).map(|line| line.replace('\t', " ")).collect()
    };
    let outcome = listed(&disk, &site(&[("a/a.pdf", "paper"), ("kits/x.zip", "kit"), ("q/d7/index.html", "code")])).unwrap();
    assert_eq!(outcome.listed, Some((8, 0)));
    let first = [
        "envoyer style.css", "envoyer a/a.pdf", "envoyer kits/x.zip", "envoyer a/index.html", "envoyer q/d7/index.html",
        "envoyer sitemap.xml", "envoyer index.html", "envoyer .jalon-manifest",
    ];
    assert_eq!(lines(), first);
    // Nothing changes, and nobody followed the list.
    disk.arm(None);
    assert_eq!(listed(&disk, &site(&[("a/a.pdf", "paper"), ("kits/x.zip", "kit"), ("q/d7/index.html", "code")])).unwrap().written, 0);
    assert_eq!(lines(), first);
    assert!(!disk.log().iter().any(|op| ["create", "write", "rename", "remove"].iter().any(|w| op.starts_with(w))));
    // One paper changes, a kit goes: what was not uploaded is still named.
    listed(&disk, &site(&[("a/a.pdf", "other"), ("q/d7/index.html", "code")])).unwrap();
    let mut second: Vec<&str> = first.iter().filter(|line| !line.contains("kits")).copied().collect();
    second.push("supprimer kits/x.zip");
    assert_eq!(lines(), second);
    // The list was followed and deleted.
    disk.remove_file(Path::new(LIST)).unwrap();
    listed(&disk, &site(&[("a/a.pdf", "other"), ("q/d7/index.html", "code")])).unwrap();
    assert_eq!(lines(), Vec::<String>::new());
    listed(&disk, &site(&[("a/a.pdf", "third")])).unwrap();
    assert_eq!(lines(), ["envoyer a/a.pdf", "envoyer .jalon-manifest", "supprimer q/d7/index.html"]);
    // What comes back is not deleted.
    listed(&disk, &site(&[("a/a.pdf", "third"), ("q/d7/index.html", "code")])).unwrap();
    assert_eq!(lines(), ["envoyer a/a.pdf", "envoyer q/d7/index.html", "envoyer .jalon-manifest"]);
}

#[test]
fn however_builds_and_uploads_follow_each_other_the_host_ends_with_what_dist_holds() {
    let mut seed = 0x2545_F491_4F6C_DD1D_u64;
    let mut draw = |choices: u64| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        usize::try_from(seed % choices).unwrap()
    };
    for _ in 0..60 {
        let disk = ModelDisk::new(draw(2) == 0);
        disk.create_folder(Path::new("/site")).unwrap();
        let mut host = Tree::new();
        for _ in 0..12 {
            let outcome = listed(&disk, &version(1 + draw(3))).unwrap();
            assert!(outcome.warnings.is_empty());
            if draw(3) == 0 {
                host = followed(&host, &disk);
                assert_eq!(Some(&host), disk.tree(OUT).as_ref());
                disk.remove_file(Path::new(LIST)).unwrap();
            }
        }
    }
}

#[test]
fn builds_that_a_list_knows_nothing_of_make_it_name_everything() {
    let (disk, old, new) = old_and_new(true);
    listed(&disk, &version(2)).unwrap();
    publish(&disk, Path::new(OUT), &[], &version(3)).unwrap();
    let outcome = listed(&disk, &version(2)).unwrap();
    assert_eq!(outcome.warnings[0].code, "publish-changes-gap");
    assert_eq!(outcome.listed.unwrap().0, new.len());
    let host = followed(&old, &disk);
    assert!(new.iter().all(|(path, bytes)| host.get(path) == Some(bytes)));
    assert_eq!(listed(&disk, &version(2)).unwrap().warnings, []);
}

#[test]
fn after_a_stop_at_every_operation_the_next_list_forgets_nothing() {
    for (can_exchange, is_pending) in [(true, true), (false, false)] {
        let (disk, old, new) = old_and_new(can_exchange);
        // What the host holds: the old version; or the one before, whose list nobody has followed.
        let host = old;
        if is_pending {
            listed(&disk, &version(3)).unwrap();
            disk.flush();
        }
        let before = list(&disk);
        let length = length_of(&disk, |disk| drop(listed(disk, &version(2)).unwrap()));
        for at in 0..length {
            for loss in LOSSES {
                let disk = disk.clone();
                disk.arm(Some(Fault::Stop(at)));
                let result = listed(&disk, &version(2));
                let case = || format!("{can_exchange} {is_pending} {loss:?}, stop at {at}: {:?}", disk.log().get(at));
                disk.restart(loss);
                recover(&disk, Path::new(OUT)).unwrap();
                let found = list(&disk);
                let is_new = disk.tree(OUT).as_ref() == Some(&new);
                assert!(found == before || is_new, "a list of what is not published: {}", case());
                assert!(result.is_err() || (is_new && found != before), "said done: {}", case());
                let outcome = listed(&disk, &version(2)).unwrap();
                assert_eq!(outcome.warnings, [], "{}", case());
                assert_eq!(followed(&host, &disk), new, "{}", case());
                let beside: Vec<String> = disk.tree("/site").unwrap().into_keys().filter(|n| !n.starts_with("dist/")).collect();
                assert_eq!(beside, [".dist.jalon-lock", "a-envoyer.txt"], "{}", case());
            }
        }
    }
}

#[test]
fn an_error_at_every_operation_leaves_site_and_list_or_the_next_run_mends_both() {
    const ENOSPC: i32 = 28;
    for can_exchange in [true, false] {
        let (disk, host, new) = old_and_new(can_exchange);
        listed(&disk, &version(3)).unwrap();
        disk.flush();
        let (before, third) = (list(&disk), disk.tree(OUT));
        for at in 0..length_of(&disk, |disk| drop(listed(disk, &version(2)).unwrap())) {
            for fault in [Fault::Once(at, ENOSPC), Fault::Always(at, ENOSPC), Fault::Lie(at)] {
                let disk = disk.clone();
                disk.arm(Some(fault));
                let result = listed(&disk, &version(2));
                let case = || format!("{can_exchange} {fault:?}: {:?} {result:?}", disk.log().get(at));
                disk.arm(None);
                if let Err(PublishError::Failed(failure)) = &result {
                    assert!(list(&disk) == before || failure.operation == "failure-changes-settle", "{}", case());
                    assert!(failure.operation != "failure-changes" || disk.tree(OUT) == third, "{}", case());
                }
                disk.restart(Loss::Everything);
                listed(&disk, &version(2)).unwrap();
                assert_eq!(followed(&host, &disk), new, "{}", case());
            }
        }
    }
}

#[test]
fn a_list_goes_neither_into_the_site_nor_among_the_sources_nor_over_somebody_elses_file() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    put(root, "content/site.toml", "name");
    put(root, "notes.txt", "mine");
    fs::create_dir(root.join("folder")).unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink(root.join("notes.txt"), root.join("link.txt")).unwrap();
    let out = root.join("dist");
    for is_published in [false, true] {
        let before = disk_tree(root);
        for (file, code) in [
            ("dist/a.txt", "publish-changes-inside"),
            ("dist/x/a.txt", "publish-changes-inside"),
            ("dist", "publish-changes-inside"),
            ("content/a.txt", "publish-changes-inside"),
            ("content/../content/a.txt", "publish-changes-inside"),
            (".git/a.txt", "publish-changes-inside"),
            ("notes.txt", "publish-changes-not-ours"),
            ("folder", "publish-changes-not-ours"),
            #[cfg(unix)]
            ("link.txt", "publish-changes-not-ours"),
        ] {
            let file = root.join(file);
            let refused = refusal(publish_with_changes(&RealDisk, &out, &inputs(root), &version(2), Some(&file)));
            assert_eq!(refused.code, code, "{}", file.display());
        }
        for missing in ["nowhere/a.txt", "nowhere/../a.txt", "notes.txt/a.txt"] {
            let missing = root.join(missing);
            let failed = publish_with_changes(&RealDisk, &out, &inputs(root), &version(2), Some(&missing));
            assert!(matches!(failed, Err(PublishError::Failed(failure)) if failure.operation == "failure-changes"));
        }
        let mut after = disk_tree(root);
        after.remove(".dist.jalon-lock");
        let mut before = before;
        before.remove(".dist.jalon-lock");
        assert_eq!(before, after);
        if !is_published {
            publish_with_changes(&RealDisk, &out, &inputs(root), &version(1), Some(&root.join("a.txt"))).unwrap();
        }
    }
}
