//! A project kept in memory from one build to the next, for `serve`.

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
/// After so many readings the folder never rests: what is there is built, and the next event builds again.
const MOST_READINGS: usize = 50;

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

    /// Reads what changed until two readings agree; whether what is there differs from what was last built.
    ///
    /// # Errors
    /// A [`Failure`] when there is no `content/` folder, or the disk does not answer.
    pub fn changed(&mut self) -> Result<bool, Failure> {
        for _ in 0..MOST_READINGS {
            if self.agrees()? {
                break;
            }
            thread::sleep(APART);
        }
        Ok(!self.is_built)
    }

    /// Reads; whether what is there is what was there at the last reading.
    fn agrees(&mut self) -> Result<bool, Failure> {
        // A file that goes while it is read is on its way: the next reading tells.
        let mut read = || match &self.pool {
            Some(pool) => pool.install(|| self.reader.read(&self.order.root)),
            None => self.reader.read(&self.order.root),
        };
        let (snapshot, found) = match read() {
            Err(failure) if failure.cause.kind() == std::io::ErrorKind::NotFound => read(),
            other => other,
        }
        .inspect_err(|_| self.is_built = false)?;
        let reading = Reading { snapshot, diagnostics: found.sorted() };
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

    /// Builds what was read last; reads first when nothing was.
    pub fn build(&mut self, watch: &dyn Watch) -> Run<Site> {
        if let Err(failure) = self.ready() {
            return Run { diagnostics: Vec::new(), result: Err(failure.into()) };
        }
        let Self { order, read, memo, pool: Some(pool), .. } = self else { unreachable!("it is ready") };
        let run = run_in(pool, |diagnostics: &mut Diagnostics| {
            let Some(Reading { snapshot, diagnostics: found }) = read else { return Err(super::Stop::Refused) };
            diagnostics.extend(found.iter().cloned());
            let project = judge(snapshot.clone(), order, watch, memo, diagnostics)?;
            let artifacts = super::make(&project, order, watch, memo, diagnostics)?;
            Ok(Site { catalogue: project.catalogue, artifacts })
        });
        self.is_built = self.read.is_some();
        run
    }
}
