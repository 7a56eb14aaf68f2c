//! Work shared between threads that are not those of the pool: a thread of the pool that waits takes other work on top
//! of its own, and a long list of projects would fill its stack.

use std::num::NonZeroUsize;

/// What `work` gives for each, in order.
pub(crate) fn shared<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let threads = std::thread::available_parallelism().map_or(1, NonZeroUsize::get);
    let part = items.len().div_ceil(threads).max(1);
    std::thread::scope(|scope| {
        let parts: Vec<_> =
            items.chunks(part).map(|part| scope.spawn(|| part.iter().map(&work).collect::<Vec<R>>())).collect();
        parts.into_iter().flat_map(|part| part.join().unwrap()).collect()
    })
}
