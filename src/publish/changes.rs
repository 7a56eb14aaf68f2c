//! The list of what to upload and what to delete, for somebody who puts the site online by hand.

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io;
use std::path::{Path, PathBuf};

use super::disk::{Disk, Entry};
use super::manifest::{MANIFEST_NAME, Manifest};
use super::outcome::PublishError;
use super::part;
use super::stage::Plan;
use super::target::{Absolute, Target};
use super::tree::{self, Label};
use crate::checksum::Checksum;
use crate::diagnostic::{Diagnostic, Failure};
use crate::paths::OutPath;

/// The start of its first line; the checksum of the manifest that it leads to follows.
const HEADER: &str = "# jalon changes 1 ";
const TO_DO: &str = "# À faire chez l’hébergeur, dans cet ordre. Quand c’est fait, supprimez cette liste.";
const UPLOAD: &str = "envoyer";
const DELETE: &str = "supprimer";

/// A list, at a place where it may be written.
///
/// ```text
/// # jalon changes 1 2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae
/// # À faire chez l’hébergeur, dans cet ordre. Quand c’est fait, supprimez cette liste.
/// envoyer<TAB>style.css
/// envoyer<TAB>index.html
/// supprimer<TAB>vieille-fiche/index.html
/// ```
///
/// As long as it is there, what it names was not uploaded, and the next build adds to it. It is written beside its place
/// before `dist` changes and takes its name after, so that it never tells of a site that was not published, and no
/// change is forgotten.
#[derive(Debug)]
pub(super) struct List {
    file: PathBuf,
    folder: PathBuf,
    /// Where it waits while `dist` changes.
    part: PathBuf,
}

/// A list that is ready to take its name.
#[derive(Debug)]
pub(super) struct Ready {
    list: List,
    /// Whether it waits beside its place; else it is there already.
    waits: bool,
    /// Files to upload, and files to delete.
    pub(super) counts: (usize, usize),
    /// What the person should know of it.
    pub(super) warning: Option<Diagnostic>,
}

/// What an earlier list says.
struct Known {
    /// The manifest that it leads to.
    state: Checksum,
    paths: BTreeSet<OutPath>,
}

impl List {
    /// Refuses a place in `out` or in an input, and what is not a file.
    pub(super) fn settle(
        disk: &dyn Disk,
        file: &Path,
        target: &Target,
        out: &Path,
        inputs: &[PathBuf],
    ) -> Result<Self, PublishError> {
        let Some(name) = file.file_name() else { return Err(about("publish-changes-not-ours", file).into()) };
        let parent = file.parent().filter(|parent| *parent != Path::new("")).unwrap_or(Path::new("."));
        let place = |path: &Path| match disk.resolve(path) {
            Ok(path) => Ok(path),
            Err(_) => Absolute::of(disk, path).map(|place| place.path()),
        };
        // A folder that is not there has a place all the same, but may be none to write to.
        let folder = place(parent).map_err(|_| Failure::new("failure-changes", file, io::ErrorKind::NotFound.into()))?;
        let whole = folder.join(name);
        if whole.starts_with(&target.out) {
            return Err(about("publish-changes-inside", file).fact("inside", out.display().to_string()).into());
        }
        for input in inputs {
            if whole.starts_with(place(input)?) {
                return Err(about("publish-changes-inside", file).fact("inside", input.display().to_string()).into());
            }
        }
        match disk.entry(&whole).map_err(|e| Failure::new("failure-changes", file, e))? {
            Some(Entry::File(_)) | None => {}
            Some(_) => return Err(about("publish-changes-not-ours", file).into()),
        }
        Ok(Self { part: part::of(&whole), file: whole, folder })
    }

    /// Makes the list that follows from the plan and from what an earlier list still asks for. Nothing takes its name yet.
    pub(super) fn prepare(self, disk: &dyn Disk, old: Option<&Manifest>, plan: &Plan<'_>) -> Result<Ready, PublishError> {
        let fail = |error| Failure::new("failure-changes", &self.file, error);
        let found = self.read(disk, &self.file).map_err(fail)?;
        let known = match &found {
            Some(bytes) => Some(parse(bytes).ok_or_else(|| about("publish-changes-not-ours", &self.file))?),
            None => None,
        };
        let before = old.map(|old| Checksum::of(&old.to_bytes()));
        // A run that was stopped after it published: its list is the last one.
        let waiting = self.read(disk, &self.part).map_err(fail)?.and_then(|bytes| parse(&bytes));
        let known = waiting.filter(|waiting| Some(waiting.state) == before).or(known);
        let mut paths = plan.changed(old);
        let mut warning = None;
        if let Some(known) = known {
            if Some(known.state) != before {
                // Builds that this list knows nothing of: all is named again, what they removed cannot be.
                paths.extend(plan.all());
                warning = Some(Diagnostic::warning("publish-changes-gap").fact("path", self.file.display().to_string()));
            }
            paths.extend(known.paths);
        }
        let (mut upload, mut delete): (Vec<OutPath>, Vec<OutPath>) = paths.into_iter().partition(|path| plan.holds(path));
        upload.sort_by(|a, b| rank(a).cmp(&rank(b)));
        delete.sort_by(|a, b| rank(b).cmp(&rank(a)));
        let mut text = format!("{HEADER}{}\n{TO_DO}\n", Checksum::of(&plan.manifest().to_bytes()));
        for (verb, paths) in [(UPLOAD, &upload), (DELETE, &delete)] {
            for path in paths {
                let _ = writeln!(text, "{verb}\t{path}");
            }
        }
        let counts = (upload.len(), delete.len());
        let waits = found.as_deref() != Some(text.as_bytes());
        if let Err(error) = self.wait(disk, waits.then_some(text.as_bytes())) {
            let _ = disk.remove_file(&self.part);
            return Err(fail(error).into());
        }
        Ok(Ready { list: self, waits, counts, warning })
    }

    fn read(&self, disk: &dyn Disk, file: &Path) -> io::Result<Option<Vec<u8>>> {
        match disk.entry(file)? {
            Some(Entry::File(_)) => disk.read(file).map(Some),
            _ => Ok(None),
        }
    }

    /// Puts the bytes beside the list's place, flushed and read again; without bytes nothing waits there any more.
    fn wait(&self, disk: &dyn Disk, bytes: Option<&[u8]>) -> io::Result<()> {
        match bytes {
            Some(bytes) => part::write(disk, &self.part, bytes, None).and_then(|()| disk.sync_folder(&self.folder)),
            None if disk.entry(&self.part)?.is_some() => disk.remove_file(&self.part),
            None => Ok(()),
        }
    }
}

impl Ready {
    /// Gives the list its name: `dist` is what it leads to.
    pub(super) fn finish(&self, disk: &dyn Disk) -> Result<(), Failure> {
        if !self.waits {
            return Ok(());
        }
        let List { file, folder, part } = &self.list;
        let named = disk.rename(part, file).and_then(|()| disk.sync_folder(folder));
        named.map_err(|error| Failure::new("failure-changes-settle", file, error))
    }

    /// Drops the list of a publication that failed; one that went through all the same leaves it to the next run.
    pub(super) fn abandon(&self, disk: &dyn Disk, out: &Path, manifest: &Manifest) {
        let went_through = matches!(tree::label(disk, out), Ok(Label::Ours(found)) if found == *manifest);
        if self.waits && !went_through {
            let _ = disk.remove_file(&self.list.part);
        }
    }
}

/// Reads a list; `None` when these bytes are not one. An editor may have changed its line ends, and a person may have
/// taken out the lines that are done.
fn parse(bytes: &[u8]) -> Option<Known> {
    let text = std::str::from_utf8(bytes).ok()?;
    let mut lines = text.strip_prefix('\u{feff}').unwrap_or(text).lines();
    let state = Checksum::parse(lines.next()?.strip_prefix(HEADER)?.trim_end())?;
    let path = |line: &str| {
        let (verb, path) = line.split_once('\t')?;
        [UPLOAD, DELETE].contains(&verb).then(|| OutPath::new(path.trim_end()).ok())?
    };
    let lines = lines.filter(|line| !line.trim_end().is_empty() && !line.starts_with('#'));
    Some(Known { state, paths: lines.map(path).collect::<Option<_>>()? })
}

/// The order in which files may appear at a host: what pages load, papers, kits, pages from the deepest up, the pages
/// behind codes, then what leads to all of them, and the list of all files at the very end.
fn rank(path: &OutPath) -> (u8, Reverse<usize>, &str) {
    let name = path.as_str();
    let group = match name.rsplit('.').next() {
        _ if name == MANIFEST_NAME => 7,
        Some("pdf") => 1,
        Some("zip") => 2,
        Some("html") if name == "index.html" => 6,
        Some("html") if name.starts_with("q/") => 4,
        Some("html") => 3,
        Some("xml") => 5,
        _ => 0,
    };
    (group, Reverse(path.depth()), name)
}

fn about(code: &'static str, file: &Path) -> Diagnostic {
    Diagnostic::error(code).fact("path", file.display().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_read_whatever_an_editor_did_to_its_lines_and_nothing_else_is() {
        let state = Checksum::of(b"x");
        let text = format!("{HEADER}{state}\n{TO_DO}\nenvoyer\ta/b.pdf\n\nsupprimer\tc.html\n");
        for same in [text.clone(), text.replace('\n', "\r\n"), format!("\u{feff}{text}")] {
            let known = parse(same.as_bytes()).unwrap();
            let paths: Vec<&str> = known.paths.iter().map(OutPath::as_str).collect();
            assert_eq!((known.state, paths), (state, vec!["a/b.pdf", "c.html"]), "{same}");
        }
        for other in ["", "# jalon changes 1 x\n", "envoyer\ta\n", "jalon 1\n"] {
            assert!(parse(other.as_bytes()).is_none(), "{other}");
        }
        for line in ["envoyer a\n", "effacer\ta\n", "envoyer\t../a\n", "envoyer\t/a\n", "mes notes\n"] {
            assert!(parse(format!("{text}{line}").as_bytes()).is_none(), "{line}");
        }
        assert!(parse(b"\xff").is_none());
    }

    #[test]
    fn what_is_loaded_or_offered_comes_before_what_leads_to_it() {
        let order = [
            "fonts/a.woff2", "style.css", "a/a.pdf", "kits/x/kit-x.zip", "en/a/index.html", "a/index.html", "404.html",
            "q/d7/index.html", "sitemap.xml", "index.html", MANIFEST_NAME,
        ];
        let paths = order.map(|path| OutPath::new(path).unwrap());
        assert!(paths.iter().map(rank).is_sorted());
    }
}
