//! A session that builds again and again gives what a session that begins now gives, after any history of edits:
//! artifacts, diagnostics and refusals, byte for byte. `JALON_EDITS` says how many edits, `JALON_SEED` which.

#[path = "support/editor.rs"]
mod editor;
#[path = "support/told.rs"]
mod told;

use std::collections::BTreeMap;
use std::path::Path;

use editor::{Editor, Files, Save, write};
use jalon::pipeline::{Order, Run, Session, Site, Stop};
use jalon::publication::{Artifact, Request};
use jiff::civil::date;
use told::told;

fn number(name: &str, usual: u64) -> u64 {
    std::env::var(name).map_or(usual, |text| text.parse().unwrap())
}

fn order(root: &Path, only: &[&str]) -> Order {
    let request = Request { only: only.iter().map(|id| (*id).to_owned()).collect(), ..Request::default() };
    Order { root: root.to_owned(), today: date(2026, 11, 22), drafts: false, edition: None, request, jobs: None }
}

/// Every file, those of archives too.
fn files<'a>(artifacts: &'a [Artifact], folder: &str, into: &mut BTreeMap<String, &'a Artifact>) {
    for artifact in artifacts {
        let name = format!("{folder}{}", artifact.path);
        files(&artifact.papers, &format!("{name}!"), into);
        assert!(into.insert(name.clone(), artifact).is_none(), "{name} is there twice");
    }
}

/// How two builds of the same files differ, if they do.
fn difference(ours: &Run<Site>, fresh: &Run<Site>) -> Option<String> {
    if ours.diagnostics != fresh.diagnostics {
        return Some(format!("diagnostics:\n{}\ninstead of:\n{}", told(&ours.diagnostics), told(&fresh.diagnostics)));
    }
    match (&ours.result, &fresh.result) {
        (Ok(ours), Ok(fresh)) => sites(ours, fresh),
        (Err(Stop::Broken(defect)), _) | (_, Err(Stop::Broken(defect))) => Some(format!("{defect:?}")),
        (Err(ours), Err(fresh)) => {
            let (ours, fresh) = (format!("{ours:?}"), format!("{fresh:?}"));
            (ours != fresh).then(|| format!("{ours} instead of {fresh}"))
        }
        (ours, fresh) => Some(format!("{:?} instead of {:?}", ours.is_ok(), fresh.is_ok())),
    }
}

fn sites(ours: &Site, fresh: &Site) -> Option<String> {
    let order = |site: &Site| site.artifacts.iter().map(|artifact| artifact.path.to_string()).collect::<Vec<_>>();
    let (mut mine, mut other) = (BTreeMap::new(), BTreeMap::new());
    files(&ours.artifacts, "", &mut mine);
    files(&fresh.artifacts, "", &mut other);
    let mut faults: Vec<String> = mine.keys().filter(|name| !other.contains_key(*name)).map(|name| format!("{name} is too much")).collect();
    for (name, fresh) in other {
        match mine.get(&name) {
            None => faults.push(format!("{name} is missing")),
            Some(ours) if ours.bytes != fresh.bytes => faults.push(format!("{name} differs")),
            Some(ours) if (ours.publication, &ours.subject, ours.pages) != (fresh.publication, &fresh.subject, fresh.pages) => {
                faults.push(format!("{name} is said to be something else"));
            }
            Some(_) => {}
        }
    }
    if faults.is_empty() && order(ours) != order(fresh) {
        faults.push("the files come in another order".to_owned());
    }
    if faults.is_empty() && format!("{:?}", ours.catalogue) != format!("{:?}", fresh.catalogue) {
        faults.push("the catalogues differ".to_owned());
    }
    (!faults.is_empty()).then(|| faults.join("\n"))
}

/// A history of edits, compared at each build. Some edits come two or three before a build.
fn history(seed: u64, edits: u64, only: &[&str]) {
    let folder = tempfile::tempdir().unwrap();
    let mut editor = Editor::new(seed);
    write(folder.path(), &Files::new(), &editor.files, Save::Truncate);
    let mut session = Session::new(order(folder.path(), only));
    let first = session.build(&());
    assert!(first.result.is_ok(), "{}", told(&first.diagnostics));
    let (mut was_good, mut told_so_far, mut good, mut bad) = (Some(true), Vec::new(), 0, 0);
    for at in 0..edits {
        let old = editor.files.clone();
        let name = editor.edit(was_good);
        told_so_far.push(format!("{at}: {name}"));
        let how = [Save::Truncate, Save::Rename, Save::KeepDates][editor.draw(3)];
        write(folder.path(), &old, &editor.files, how);
        let story = || format!("seed {seed}, {only:?}: {}", told_so_far[told_so_far.len().saturating_sub(6)..].join(" · "));
        // What an editor leaves behind, or a mark of order, is no change of what is read.
        let text = |bytes: &[u8]| bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes).to_vec();
        let read = |files: &Files| -> Files {
            let kept = files.iter().filter(|(name, _)| !name.ends_with('~'));
            kept.map(|(name, bytes)| (name.clone(), text(bytes))).collect()
        };
        if read(&editor.files) != read(&old) {
            assert!(session.changed().unwrap(), "an edit passes unseen; {}", story());
        }
        if editor.draw(5) == 0 {
            was_good = None;
            continue;
        }
        let ours = session.build(&());
        assert!(!session.changed().unwrap(), "a change is seen where there is none; {}", story());
        let fresh = Session::new(order(folder.path(), only)).build(&());
        if let Some(difference) = difference(&ours, &fresh) {
            panic!("{}\n{difference}", story());
        }
        was_good = Some(fresh.result.is_ok());
        *(if fresh.result.is_ok() { &mut good } else { &mut bad }) += 1;
    }
    // A history of errors alone, or of none, would prove little.
    assert!(edits < 30 || (good >= bad && bad > 0), "{good} good builds and {bad} refused ones");
}

#[test]
fn after_any_edits_every_publication_is_that_of_a_clean_build() {
    history(number("JALON_SEED", 1), number("JALON_EDITS", 40), &[]);
}

#[test]
fn after_any_edits_the_pages_alone_are_those_of_a_clean_build() {
    history(number("JALON_SEED", 2), number("JALON_EDITS", 120), &["page"]);
}

/// The editor of these tests must reach what it names: an edit that changes nothing tests nothing.
#[test]
fn every_kind_of_edit_is_made_and_changes_files() {
    let mut editor = Editor::new(3);
    let mut seen: BTreeMap<&str, bool> = BTreeMap::new();
    for _ in 0..4_000 {
        let old = editor.files.clone();
        let name = editor.edit(Some(true));
        *seen.entry(name).or_default() |= editor.files != old;
        if editor.draw(12) == 0 {
            editor.files = editor::five();
        }
    }
    let idle: Vec<&str> = seen.iter().filter(|(name, changes)| !**changes && **name != "the same again").map(|(name, _)| *name).collect();
    assert!(seen.len() > 60 && idle.is_empty(), "{} kinds; {idle:?} change nothing", seen.len());
}
