//! That something may have changed.

use std::collections::BTreeSet;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// More names than this are not told to anybody.
const MOST_NAMES: usize = 500;

/// Hints that wait for the builder: none is lost while it is at work, and a thousand cost what one costs.
#[derive(Debug, Default)]
pub(crate) struct Hints {
    waiting: Mutex<Waiting>,
    bell: Condvar,
}

#[derive(Debug, Default)]
struct Waiting {
    is_rung: bool,
    is_deaf: bool,
    names: BTreeSet<String>,
}

impl Hints {
    /// A file may have changed.
    pub(super) fn ring(&self, name: Option<String>) {
        let mut waiting = self.lock();
        waiting.is_rung = true;
        if waiting.names.len() < MOST_NAMES {
            waiting.names.extend(name);
        }
        self.bell.notify_one();
    }

    /// The watcher may hear nothing any more: a folder that it watched is gone, or it lost events.
    pub(super) fn deafen(&self) {
        self.lock().is_deaf = true;
        self.ring(None);
    }

    /// Waits for a hint, at most so long; whether there was one.
    pub(super) fn wait(&self, time: Duration) -> bool {
        let waiting = self.bell.wait_timeout_while(self.lock(), time, |waiting| !waiting.is_rung);
        let mut waiting = waiting.unwrap_or_else(PoisonError::into_inner).0;
        std::mem::take(&mut waiting.is_rung)
    }

    /// Whether the watcher is to be made anew, told once.
    pub(super) fn take_deaf(&self) -> bool {
        std::mem::take(&mut self.lock().is_deaf)
    }

    /// The files that were named since they were last asked for.
    pub(super) fn take_names(&self) -> BTreeSet<String> {
        std::mem::take(&mut self.lock().names)
    }

    fn lock(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hint_given_before_it_is_waited_for_is_not_lost_and_is_given_once() {
        let hints = Hints::default();
        hints.ring(Some("content/site.toml".to_owned()));
        hints.ring(None);
        assert!(hints.wait(Duration::ZERO) && !hints.wait(Duration::ZERO));
        assert_eq!(hints.take_names().len(), 1);
        hints.deafen();
        assert!(hints.wait(Duration::ZERO) && hints.take_deaf() && !hints.take_deaf());
    }
}
