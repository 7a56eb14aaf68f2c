//! The cures that need no person: `check --fix`.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::memo::Memo;
use super::read::judge;
use super::run::{self, run};
use super::{Order, Run};
use crate::diagnostic::{Diagnostic, Diagnostics, Source};
use crate::mend::{Mended, mend};
use crate::publish::{self, Disk};
use crate::source;

/// A cure may uncover another place to mend. Rules that undo one another would never end.
const MOST_PASSES: usize = 8;

/// Mends what can be mended without a person, and gives the files that changed. With a disk they are written, each whole
/// or not at all, and only where the file is still what was judged; without one nothing is.
pub fn fix(order: &Order, disk: Option<&dyn Disk>) -> Run<Vec<Mended>> {
    run(order, |diagnostics| {
        let (mut snapshot, _) = source::read(&order.root)?;
        let mut files: BTreeMap<String, Mended> = BTreeMap::new();
        let mut memo = Memo::kept();
        for _ in 0..MOST_PASSES {
            let mut found = Diagnostics::default();
            // What is refused is mended like the rest.
            let _ = judge(snapshot.clone(), order, &(), &mut memo, &mut found);
            // What is not one of the project's files cannot be written.
            let is_ours = |d: &Diagnostic| {
                d.place.as_ref().is_some_and(|place| snapshot.text(&place.source.name) == Some(&place.source))
            };
            let found: Vec<Diagnostic> = found.sorted().into_iter().filter(is_ours).collect();
            let mended = mend(&found);
            if mended.is_empty() {
                break;
            }
            for new in mended {
                let name = new.source.name.clone();
                let source = Source { name: name.clone(), text: new.text.clone() };
                snapshot.texts.insert(name.clone(), Arc::new(source));
                match files.get_mut(&name) {
                    Some(file) => *file = Mended { source: Arc::clone(&file.source), count: file.count + new.count, ..new },
                    None => drop(files.insert(name, new)),
                }
            }
        }
        let files: Vec<Mended> = files.into_values().filter(|file| file.text != file.source.text).collect();
        if let Some(disk) = disk {
            for file in &files {
                let path = order.root.join(&file.source.name);
                run::told(publish::rewrite(disk, &path, &mut |old| rewritten(old, file)), diagnostics)?;
            }
        }
        Ok(files)
    })
}

/// The bytes of a mended file, with the byte-order mark that it has.
fn rewritten(old: &[u8], file: &Mended) -> Result<Vec<u8>, Diagnostic> {
    const MARK: &[u8] = "\u{feff}".as_bytes();
    let (mark, text) = old.strip_prefix(MARK).map_or((&[][..], old), |text| (MARK, text));
    if text != file.source.text.as_bytes() {
        return Err(Diagnostic::error("publish-append-changed").fact("path", &file.source.name));
    }
    Ok([mark, file.text.as_bytes()].concat())
}
