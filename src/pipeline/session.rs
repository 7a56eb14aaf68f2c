//! A project kept in memory from one build to the next, for `serve`.

use std::thread;
use std::time::Duration;

use super::read::read;
use super::run::run;
use super::{Order, Run, Watch};
use crate::catalogue::Catalogue;
use crate::diagnostic::Failure;
use crate::publication::Artifact;
use crate::source::Scan;

/// Two scans this far apart must agree: a program that saves in several steps is then done with the first of them.
const APART: Duration = Duration::from_millis(10);
/// More scans than this and the folder never rests: what is there is built, and the next event builds again.
const MOST_SCANS: usize = 50;

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
    /// What was there when it was last built.
    built: Option<Scan>,
}

impl Session {
    /// A session that has built nothing yet.
    #[must_use]
    pub fn new(order: Order) -> Self {
        Self { order, built: None }
    }

    /// What is asked of its builds.
    #[must_use]
    pub fn order(&self) -> &Order {
        &self.order
    }

    /// Scans until two scans agree; whether what is there differs from what was last built.
    ///
    /// # Errors
    /// A [`Failure`] when there is no `content/` folder, or the disk does not answer.
    pub fn changed(&self) -> Result<bool, Failure> {
        let mut last = Scan::of(&self.order.root)?;
        if self.built.as_ref() == Some(&last) {
            return Ok(false);
        }
        for _ in 0..MOST_SCANS {
            thread::sleep(APART);
            let next = Scan::of(&self.order.root)?;
            if next == last {
                break;
            }
            last = next;
        }
        Ok(self.built.as_ref() != Some(&last))
    }

    /// Builds what is there now.
    pub fn build(&mut self, watch: &dyn Watch) -> Run<Site> {
        // Before the files are read: a change in between is then seen by the next scan.
        self.built = Scan::of(&self.order.root).ok();
        let order = &self.order;
        run(order, |diagnostics| {
            let project = read(order, watch, diagnostics)?;
            let artifacts = super::make(&project, order, watch, diagnostics)?;
            Ok(Site { catalogue: project.catalogue, artifacts })
        })
    }
}
