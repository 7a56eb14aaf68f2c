//! *Reads one Markdown file into a [`Draft`].* This room knows syntax and nothing else: it does not know which
//! sheets exist, which links are good, or what will be printed. Reading never fails; a file of random bytes gives
//! an empty draft and diagnostics. **Absent on purpose:** no I/O, no HTML, no knowledge of venues.

mod draft;

pub use draft::*;
