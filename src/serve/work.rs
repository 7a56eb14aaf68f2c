//! Builds whenever what is there is not what was built.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use jalon::diagnostic::{Diagnostic, Failure};
use jalon::pipeline::{Run, Session, Stop};
use jalon::publication::Artifact;
use tokio::sync::watch::Sender;

use super::hints::Hints;
use super::shown::{Good, Shown};
use super::watcher::watch;

/// The shortest time between two looks that no event asked for.
const REST: Duration = Duration::from_secs(2);
/// The same when the system tells nothing.
const SHORT_REST: Duration = Duration::from_millis(500);
/// A look takes at most one part in so many of the time: far under 1 % of a processor.
const SHARE: u32 = 400;
/// A file that goes while a folder is walked is a failure at one look and none at the next.
const BLINK: Duration = Duration::from_millis(50);

/// A build that ended.
pub(crate) struct Build<'a> {
    /// From the change that was seen to what is shown.
    pub(crate) time: Duration,
    /// The files that the system named, for the person; empty at first, or when it named none.
    pub(crate) changes: &'a BTreeSet<String>,
    /// How many published files differ from those of the last good site.
    pub(crate) changed: usize,
    /// What is wrong.
    pub(crate) problems: &'a [Diagnostic],
    /// Why there is no new site, in words, unless it is for what is wrong.
    pub(crate) stopped: Option<&'a str>,
    /// Whether the site shown is that of what is there now.
    pub(crate) is_good: bool,
    /// Whether it is the first.
    pub(crate) is_first: bool,
}

/// Is told of each build, to say it on the terminal.
pub(crate) trait Witness {
    /// A build ended.
    fn built(&self, build: &Build<'_>);
    /// Why a run gave nothing, in words; `None` when its diagnostics say it.
    fn explain(&self, stop: &Stop) -> Option<String>;
}

/// Builds for ever.
pub(super) fn work(mut session: Session, hints: &Arc<Hints>, shown: &Sender<Arc<Shown>>, witness: &dyn Witness) {
    let root = session.order().root.clone();
    let mut watcher = watch(&root, hints);
    let mut was_asked = true;
    // A disk that failed once may answer the next time though nothing changed.
    let mut must_retry = false;
    loop {
        if hints.take_deaf() {
            watcher = watch(&root, hints);
        }
        let start = Instant::now();
        let seen = look(&mut session);
        let time = start.elapsed();
        match seen {
            Ok(is_changed) if is_changed || must_retry => {
                if is_changed && !was_asked {
                    // The system said nothing of it: it may not hear any more.
                    watcher = watch(&root, hints);
                }
                must_retry = build(&mut session, hints, shown, witness, start);
                // What came while it was built is built next.
                was_asked = !must_retry;
                if !must_retry {
                    continue;
                }
            }
            Ok(_) => {}
            Err(failure) => {
                must_retry = true;
                fail(failure, hints, shown, witness, start);
            }
        }
        let rest = if watcher.is_some() && !must_retry { REST } else { SHORT_REST };
        was_asked = hints.wait(rest.max(time * SHARE));
    }
}

fn look(session: &mut Session) -> Result<bool, Failure> {
    session.changed().or_else(|_| {
        thread::sleep(BLINK);
        session.changed()
    })
}

/// Builds and shows; whether the disk failed.
fn build(session: &mut Session, hints: &Hints, shown: &Sender<Arc<Shown>>, witness: &dyn Witness, start: Instant) -> bool {
    let changes = hints.take_names();
    let Run { diagnostics, result } = session.build(&());
    let last = Arc::clone(&shown.borrow());
    let problems = Arc::new(diagnostics);
    let (next, has_failed) = match result {
        Ok(site) => {
            let site = Some(Arc::new(Good::new(site)));
            (Shown { number: last.number + 1, site, problems, stopped: None, is_current: true }, false)
        }
        Err(stop) => {
            let has_failed = matches!(stop, Stop::Failed(_));
            let stopped = witness.explain(&stop);
            let next = Shown { number: last.number + 1, site: last.site.clone(), problems, stopped, is_current: false };
            if has_failed && is_said(&last, &next) {
                return true;
            }
            (next, has_failed)
        }
    };
    tell(&last, next, &changes, shown, witness, start);
    has_failed
}

/// Shows that the disk did not answer, once.
fn fail(failure: Failure, hints: &Hints, shown: &Sender<Arc<Shown>>, witness: &dyn Witness, start: Instant) {
    let last = Arc::clone(&shown.borrow());
    let next = Shown {
        number: last.number + 1,
        site: last.site.clone(),
        problems: Arc::default(),
        stopped: witness.explain(&Stop::Failed(failure)),
        is_current: false,
    };
    if !is_said(&last, &next) {
        tell(&last, next, &hints.take_names(), shown, witness, start);
    }
}

/// Whether a failure is the one that is shown already.
fn is_said(last: &Shown, next: &Shown) -> bool {
    last.number > 0 && !last.is_current && last.stopped == next.stopped && last.problems == next.problems
}

fn tell(
    last: &Shown,
    next: Shown,
    changes: &BTreeSet<String>,
    shown: &Sender<Arc<Shown>>,
    witness: &dyn Witness,
    start: Instant,
) {
    let next = Arc::new(next);
    shown.send_replace(Arc::clone(&next));
    let time = start.elapsed();
    witness.built(&Build {
        time,
        changes,
        changed: changed(last.site.as_deref(), next.site.as_deref()),
        problems: &next.problems,
        stopped: next.stopped.as_deref(),
        is_good: next.is_current,
        is_first: last.number == 0,
    });
}

/// How many files of a site are new, gone or others.
fn changed(last: Option<&Good>, next: Option<&Good>) -> usize {
    let files = |good: Option<&Good>| good.map_or(0, |good| good.site.artifacts.len());
    let (Some(old), Some(new)) = (last, next) else { return files(next) };
    let same = |artifact: &&Artifact| {
        let known = old.at(artifact.path.as_str());
        known.is_some_and(|known| Arc::ptr_eq(&known.bytes, &artifact.bytes) || known.bytes == artifact.bytes)
    };
    files(last).max(files(next)) - new.site.artifacts.iter().filter(same).count()
}
