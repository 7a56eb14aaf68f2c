//! How a run ends.

use rayon::{ThreadPool, ThreadPoolBuilder};

use super::Order;
use crate::diagnostic::{Defect, Diagnostic, Diagnostics, Failure};
use crate::publish::PublishError;

/// Stack of each thread, bytes. Nesting is bounded where it is read; this is room to spare.
const STACK: usize = 16 << 20;

/// A run that ended: what there is to say, and what came of it.
#[derive(Debug)]
pub struct Run<T> {
    /// Everything found, in the order to show.
    pub diagnostics: Vec<Diagnostic>,
    /// The result, or why there is none.
    pub result: Result<T, Stop>,
}

/// Why a run gave nothing.
#[derive(Debug)]
pub enum Stop {
    /// What the author wrote: one of the diagnostics is an error (exit 1).
    Refused,
    /// The machine could not (exit 2).
    Failed(Failure),
    /// The program is wrong (exit 3).
    Broken(Defect),
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}

/// More threads than this only cost memory: no machine that prints sheets has more.
const MOST_THREADS: usize = 64;

/// Does the work in threads of its own. A panic stops here, with the name of the sheet at work.
pub(super) fn run<T: Send>(
    order: &Order,
    work: impl FnOnce(&mut Diagnostics) -> Result<T, Stop> + Send,
) -> Run<T> {
    match pool(order) {
        Ok(pool) => run_in(&pool, work),
        Err(failure) => Run { diagnostics: Vec::new(), result: Err(failure.into()) },
    }
}

/// The threads of an order's runs.
pub(super) fn pool(order: &Order) -> Result<ThreadPool, Failure> {
    let threads = order.jobs.map_or(0, |jobs| jobs.get().min(MOST_THREADS));
    let built = ThreadPoolBuilder::new().num_threads(threads).stack_size(STACK).build();
    built.map_err(|error| Failure::new("failure-threads", &order.root, std::io::Error::other(error)))
}

/// Does the work in these threads.
pub(super) fn run_in<T: Send>(
    pool: &ThreadPool,
    work: impl FnOnce(&mut Diagnostics) -> Result<T, Stop> + Send,
) -> Run<T> {
    let mut diagnostics = Diagnostics::default();
    let result = Defect::catch(|| pool.install(|| work(&mut diagnostics))).map_err(Stop::Broken).flatten();
    Run { diagnostics: diagnostics.sorted(), result }
}

/// Hands over the reasons of a refusal.
pub(super) fn refused(faults: Diagnostics, diagnostics: &mut Diagnostics) -> Stop {
    diagnostics.extend(faults);
    Stop::Refused
}

/// Hands a refusal of `publish` to the other diagnostics.
pub(super) fn told<T>(result: Result<T, PublishError>, diagnostics: &mut Diagnostics) -> Result<T, Stop> {
    result.map_err(|error| match error {
        PublishError::Failed(failure) => Stop::Failed(failure),
        PublishError::Refused(diagnostic) => {
            diagnostics.push(diagnostic);
            Stop::Refused
        }
    })
}

#[cfg(test)]
mod tests {
    use std::num::NonZeroUsize;

    use super::*;

    #[test]
    fn a_panic_stops_in_the_run_and_keeps_the_name_of_the_sheet_and_what_was_found() {
        let order = Order {
            root: "nowhere".into(),
            today: jiff::civil::date(2026, 11, 21),
            drafts: false,
            edition: None,
            request: crate::publication::Request::default(),
            jobs: NonZeroUsize::new(2),
        };
        let work = |diagnostics: &mut Diagnostics| {
            diagnostics.push(Diagnostic::warning("found-before"));
            Defect::blame("content/sheets/x.md", || panic!("no such step"));
            Ok(())
        };
        let run = run(&order, work);
        assert_eq!(run.diagnostics.len(), 1);
        let Err(Stop::Broken(defect)) = run.result else { panic!("{:?}", run.result) };
        assert_eq!(defect.subject.as_deref(), Some("content/sheets/x.md"));
        assert_eq!(defect.message, "no such step");
    }
}
