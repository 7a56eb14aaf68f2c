//! The port, and who is on it.

use std::convert::Infallible;
use std::io::{self, ErrorKind};
use std::net::{Ipv4Addr, TcpListener};
use std::sync::Arc;
use std::time::Duration;

use hyper::body::Bytes;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpStream;
use tokio::sync::{Semaphore, mpsc, watch};
use tokio::time::{sleep, timeout};

use super::Preview;
use super::answer::{Asked, Sent, news};
use super::desk::Desk;
use super::shown::Shown;

/// The port when none is asked for, and the last of those that are tried after it.
const PORTS: std::ops::RangeInclusive<u16> = 4400..=4449;
/// The most connections at once: a browser has six to one host.
const CONNECTIONS: usize = 200;
/// The largest head of a request, bytes.
const HEAD_BYTES: usize = 16 * 1024;
/// The most lines of a head.
const HEAD_LINES: usize = 64;
/// The longest wait for a head.
const HEAD_TIME: Duration = Duration::from_secs(20);
/// How often an open page is told that the preview lives.
const BEAT: Duration = Duration::from_secs(15);

/// Takes a port on the loopback, where no other machine reaches: the one that is asked for, else the first that is free.
///
/// # Errors
/// When that port is taken, or the system gives none.
pub(crate) fn bind(asked: Option<u16>) -> io::Result<TcpListener> {
    let take = |port| TcpListener::bind((Ipv4Addr::LOCALHOST, port));
    if let Some(port) = asked {
        return take(port);
    }
    for port in PORTS {
        match take(port) {
            Err(error) if [ErrorKind::AddrInUse, ErrorKind::PermissionDenied].contains(&error.kind()) => {}
            done => return done,
        }
    }
    take(0)
}

/// Answers for ever.
pub(super) async fn accept(listener: TcpListener, preview: Preview, shown: watch::Receiver<Arc<Shown>>) -> io::Result<()> {
    listener.set_nonblocking(true)?;
    let port = listener.local_addr()?.port();
    let listener = tokio::net::TcpListener::from_std(listener)?;
    let desk = Arc::new(Desk::new(preview, port));
    let places = Arc::new(Semaphore::new(CONNECTIONS));
    loop {
        let place = Arc::clone(&places).acquire_owned().await.map_err(io::Error::other)?;
        match listener.accept().await {
            Ok((stream, _)) => {
                let (desk, shown) = (Arc::clone(&desk), shown.clone());
                tokio::spawn(async move {
                    connection(stream, desk, shown).await;
                    drop(place);
                });
            }
            // Too many files are open, or a connection was given up before it was taken: the next may do better.
            Err(_) => sleep(Duration::from_millis(50)).await,
        }
    }
}

async fn connection(stream: TcpStream, desk: Arc<Desk>, shown: watch::Receiver<Arc<Shown>>) {
    // A small answer shall not wait for more to send.
    let _ = stream.set_nodelay(true);
    let service = service_fn(|request| answer(request, Arc::clone(&desk), shown.clone()));
    let mut server = http1::Builder::new();
    server.timer(TokioTimer::new()).header_read_timeout(HEAD_TIME).max_headers(HEAD_LINES).max_buf_size(HEAD_BYTES);
    // A browser that leaves is no fault.
    let _ = server.serve_connection(TokioIo::new(stream), service).await;
}

async fn answer<B>(
    request: Request<B>,
    desk: Arc<Desk>,
    mut shown: watch::Receiver<Arc<Shown>>,
) -> Result<Response<Sent>, Infallible> {
    let asked = Asked { method: request.method(), uri: request.uri(), headers: request.headers() };
    if let Some(refusal) = asked.refusal(&desk) {
        return Ok(refusal);
    }
    // Before the first build there is nothing to say; the sender lives as long as the process.
    let _ = shown.wait_for(|shown| shown.number > 0).await;
    if asked.wants_news() {
        let (sender, receiver) = mpsc::channel(1);
        tokio::spawn(tell(sender, desk, shown));
        return Ok(news(receiver));
    }
    let now = Arc::clone(&shown.borrow());
    Ok(asked.answer(&desk, &now))
}

/// Tells an open page each state, the one that is there first, until it is closed.
async fn tell(sender: mpsc::Sender<Bytes>, desk: Arc<Desk>, mut shown: watch::Receiver<Arc<Shown>>) {
    let mut line = String::from("retry: 500\n");
    loop {
        let version = desk.version(&shown.borrow_and_update());
        line.push_str(&format!("data: {version}\n\n"));
        if sender.send(Bytes::from(std::mem::take(&mut line))).await.is_err() {
            return;
        }
        loop {
            match timeout(BEAT, shown.changed()).await {
                Ok(Ok(())) => break,
                Ok(Err(_)) => return,
                Err(_) if sender.send(Bytes::from_static(b":\n\n")).await.is_err() => return,
                Err(_) => {}
            }
        }
    }
}
