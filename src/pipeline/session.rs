//! A project kept in memory from one build to the next, for `serve`.

use std::io::ErrorKind;
use std::thread;
use std::time::Duration;

use rayon::ThreadPool;

use super::memo::Memo;
use super::read::judge;
use super::run::{pool, run_in};
use super::{Order, Run, Watch};
use crate::catalogue::Catalogue;
use crate::diagnostic::{Diagnostic, Diagnostics, Failure};
use crate::publication::Artifact;
use crate::source::{Reader, Snapshot};

/// Two readings this far apart must agree: a program that saves in several steps is then done with the first of them.
const APART: Duration = Duration::from_millis(10);
/// After so many builds the folder never rests: the last is shown, and what came since is built next.
const MOST_BUILDS: usize = 5;

/// A project in which nothing is wrong, as a build would publish it.
#[derive(Debug)]
pub struct Site {
    /// What it says.
    pub catalogue: Catalogue,
    /// Every file of `dist`.
    pub artifacts: Vec<Artifact>,
}

/// A project that is built again and again. What it gives is what a build gives, byte for byte; what did not change is
/// not made twice.
#[derive(Debug)]
pub struct Session {
    order: Order,
    reader: Reader,
    /// What was read last.
    read: Option<Reading>,
    /// Whether that was built.
    is_built: bool,
    memo: Memo,
    /// The same threads for every build: the memory that one frees is the next one's.
    pool: Option<ThreadPool>,
}

/// The files of a project, and what is wrong in them as files.
#[derive(Debug)]
struct Reading {
    snapshot: Snapshot,
    diagnostics: Vec<Diagnostic>,
}

impl Reading {
    fn of(reader: &mut Reader, order: &Order) -> Result<Self, Failure> {
        // A file that goes while it is read is on its way: a second look tells.
        let (snapshot, found) = match reader.read(&order.root) {
            Err(failure) if failure.cause.kind() == ErrorKind::NotFound => reader.read(&order.root),
            other => other,
        }?;
        Ok(Self { snapshot, diagnostics: found.sorted() })
    }

    fn is(&self, other: &Self) -> bool {
        self.snapshot.is(&other.snapshot) && self.diagnostics == other.diagnostics
    }
}

impl Session {
    /// A session that has built nothing yet.
    #[must_use]
    pub fn new(order: Order) -> Self {
        Self { order, reader: Reader::default(), read: None, is_built: false, memo: Memo::kept(), pool: None }
    }

    /// What is asked of its builds.
    #[must_use]
    pub fn order(&self) -> &Order {
        &self.order
    }

    /// Reads what changed; whether what is there differs from what was last built.
    ///
    /// # Errors
    /// A [`Failure`] when there is no `content/` folder, or the disk does not answer.
    pub fn changed(&mut self) -> Result<bool, Failure> {
        self.agrees()?;
        Ok(!self.is_built)
    }

    /// Reads; whether what is there is what was there at the last reading.
    fn agrees(&mut self) -> Result<bool, Failure> {
        let reading = Reading::of(&mut self.reader, &self.order).inspect_err(|_| self.is_built = false)?;
        if self.read.as_ref().is_some_and(|last| last.is(&reading)) {
            return Ok(true);
        }
        self.read = Some(reading);
        self.is_built = false;
        Ok(false)
    }

    /// Something was read, and there are threads to build it.
    fn ready(&mut self) -> Result<(), Failure> {
        if self.pool.is_none() {
            self.pool = Some(pool(&self.order)?);
        }
        if self.read.is_none() {
            self.agrees()?;
        }
        Ok(())
    }

    /// Builds what is there: what was read last, unless a second reading says otherwise. Nobody waits for that one: it is
    /// made while the first is built.
    pub fn build(&mut self, watch: &dyn Watch) -> Run<Site> {
        let mut builds = 0;
        loop {
            builds += 1;
            if let Err(failure) = self.ready() {
                return Run { diagnostics: Vec::new(), result: Err(failure.into()) };
            }
            let Self { order, reader, read: Some(read), memo, pool: Some(pool), .. } = self else {
                unreachable!("it is ready")
            };
            let Reading { snapshot, diagnostics: found } = &*read;
            let (run, again) = thread::scope(|scope| {
                let again = scope.spawn(|| {
                    thread::sleep(APART);
                    Reading::of(reader, order)
                });
                let run = run_in(pool, |diagnostics: &mut Diagnostics| {
                    diagnostics.extend(found.iter().cloned());
                    let project = judge(snapshot.clone(), order, watch, memo, diagnostics)?;
                    let artifacts = super::make(&project, order, watch, memo, diagnostics)?;
                    Ok(Site { catalogue: project.catalogue, artifacts })
                });
                (run, again.join())
            });
            match again {
                Ok(Ok(again)) if read.is(&again) => {
                    self.is_built = true;
                    return run;
                }
                Ok(Ok(again)) => *read = again,
                // A disk that does not answer is told of by the next reading.
                _ => return run,
            }
            if builds == MOST_BUILDS {
                return run;
            }
        }
    }
}
