//! *Listens.* Shows a project as its readers will get it, while it is written: builds, serves on the loopback from
//! memory, watches, and tells the open pages that there is news. It writes nothing.
//!
//! ```text
//! folders ─ watcher ─→ Hints ─→ work: Session::changed, Session::build ─→ Shown ─→ listen ─→ pages
//! ```
//!
//! An event is a hint: what is there decides, and what is there is what [`Session`] reads. What is served at an address
//! is what `build` would publish there, byte for byte; only a browser that opens a page gets the preview's bar with it.
//!
//! [`Session`]: jalon::pipeline::Session

mod answer;
mod bar;
mod desk;
mod guard;
mod hints;
mod kit;
mod listen;
mod markup;
mod media;
mod policy;
mod problem;
mod shown;
mod spot;
mod watcher;
mod work;

use std::io;
use std::net::TcpListener;
use std::path::PathBuf;
use std::sync::Arc;

use jalon::language::Words;
use jalon::pipeline::{Order, Session};
use tokio::sync::watch;

pub(crate) use listen::bind;
pub(crate) use work::{Build, Witness};

use hints::Hints;
use shown::Shown;

/// What a preview is told once.
pub(crate) struct Preview {
    /// What is asked of its builds.
    pub(crate) order: Order,
    /// The language of its own words.
    pub(crate) words: &'static Words,
    /// BCP 47 of the same.
    pub(crate) language: &'static str,
    /// An editor that opens files by their address.
    pub(crate) editor: Option<Editor>,
    /// Tells this run from the one before it, which may have used the same port.
    pub(crate) run: u32,
}

/// An editor whose program registers a scheme of addresses; a link of that scheme asks the person before it opens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Editor {
    /// Its name, as the person knows it.
    pub(crate) name: &'static str,
    /// What stands before the file's path: `vscode://file`.
    pub(crate) scheme: &'static str,
    /// The project's folder, absolute.
    pub(crate) root: PathBuf,
}

/// Serves until the process ends: Ctrl-C takes it at once, since nothing is being written.
///
/// # Errors
/// When the system gives no means to serve.
pub(crate) fn serve(preview: Preview, listener: TcpListener, witness: &(dyn Witness + Sync)) -> io::Result<()> {
    let (sender, receiver) = watch::channel(Arc::new(Shown::default()));
    let hints = Arc::new(Hints::default());
    let session = Session::new(preview.order.clone());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().enable_time().build()?;
    std::thread::scope(|scope| {
        std::thread::Builder::new()
            .name("builds".to_owned())
            .spawn_scoped(scope, || work::work(session, &hints, &sender, witness))?;
        runtime.block_on(listen::accept(listener, preview, receiver))
    })
}
