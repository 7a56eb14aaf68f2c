//! *Reads one Markdown file into a [`Draft`].* This room knows syntax and nothing else: it does not know which
//! sheets exist, which links are good, or what will be printed. Reading never fails; a file of random bytes gives
//! an empty draft and diagnostics. **Absent on purpose:** no I/O, no HTML, no knowledge of venues.
//!
//! `front_matter` finds the head, `head` reads it; `body` reads the Markdown (with `words` for the inside of a
//! paragraph, `attributes`, `callout` and `ways` for what is ours), `outline` nests it under its headings.

mod attributes;
mod body;
mod callout;
mod draft;
mod front_matter;
mod head;
mod notes;
mod outline;
mod report;
pub mod to_write;
mod ways;
mod words;

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::sync::Arc;

pub use draft::*;
pub use ways::lone_role;

use crate::diagnostic::{Diagnostics, Source};
use report::Report;

/// Reads `content/sheets/<slug>[.<language>].md`. What is wrong in it goes to `diagnostics`, each with its place;
/// the draft holds everything else.
#[must_use]
pub fn read(source: &Arc<Source>, diagnostics: &mut Diagnostics) -> Draft {
    let report = &mut Report::new(source, diagnostics);
    let parts = front_matter::split(report);
    let head = parts.head.as_ref().map(|head| head::read(head, &parts.fence, report)).unwrap_or_default();
    let (slug, language) = draft::name_parts(&source.name);
    let (body, notes) = body::read(&parts.body, language.is_some(), report);
    Draft { source: Arc::clone(source), slug, language, head, body, notes }
}

/// The slugs of the sheets that are other than they were; `None` when sheets came or went, or when one changed in what
/// is said of it elsewhere: in its head, or so that `is_alike` says no.
pub fn changed<'a>(
    before: impl ExactSizeIterator<Item = &'a Arc<Draft>>,
    now: impl ExactSizeIterator<Item = &'a Arc<Draft>>,
    is_alike: impl Fn(&Draft, &Draft) -> bool,
) -> Option<BTreeSet<String>> {
    if before.len() != now.len() {
        return None;
    }
    let mut changed = BTreeSet::new();
    for (old, new) in before.zip(now).filter(|(old, new)| !Arc::ptr_eq(old, new)) {
        if old.source.name != new.source.name || old.head != new.head || !is_alike(old, new) {
            return None;
        }
        changed.insert(new.slug.clone());
    }
    Some(changed)
}
