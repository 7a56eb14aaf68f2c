//! A project kept in memory from one build to the next, for `serve`.

use std::thread;
use std::time::Duration;

use super::memo::Memo;
use super::read::judge;
use super::run::run;
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
        Self { order, reader: Reader::default(), read: None, is_built: false, memo: Memo::kept() }
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
        let (snapshot, found) = match self.reader.read(&self.order.root) {
            Err(failure) if failure.cause.kind() == std::io::ErrorKind::NotFound => self.reader.read(&self.order.root),
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

    /// Builds what was read last; reads first when nothing was.
    pub fn build(&mut self, watch: &dyn Watch) -> Run<Site> {
        let failure = if self.read.is_none() { self.agrees().err() } else { None };
        let Self { order, read, memo, .. } = self;
        let run = run(order, |diagnostics: &mut Diagnostics| {
            if let Some(failure) = failure {
                return Err(failure.into());
            }
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
