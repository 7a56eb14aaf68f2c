//! Decompresses streams. One decompressor serves a whole file: to make one costs more than to run it on a page.

use flate2::{Decompress, FlushDecompress, Status};
use lopdf::{Object, Stream};

use super::PdfError;

/// A decompressor.
pub(super) struct Inflate(Decompress);

impl Inflate {
    pub(super) fn new() -> Self {
        Self(Decompress::new(true))
    }

    /// Adds what a stream holds, at most `limit` bytes.
    pub(super) fn plain(&mut self, stream: &Stream, limit: usize, plain: &mut Vec<u8>) -> Result<(), PdfError> {
        let fault = |cause: &str| PdfError::new("pdf-unreadable").fact("cause", cause);
        let is_flate = stream.dict.get(b"Filter").and_then(Object::as_name).is_ok_and(|filter| filter == b"FlateDecode");
        if !is_flate || stream.dict.has(b"DecodeParms") || stream.content.is_empty() {
            let held = stream.get_plain_content_with_limit(limit).map_err(|error| fault(&error.to_string()))?;
            plain.extend(held);
            return Ok(());
        }
        self.0.reset(true);
        let start = plain.len();
        // Most streams of ours shrink to a sixth.
        let mut room = (stream.content.len() * 6).max(512);
        loop {
            let (read, held) = (self.0.total_in(), plain.len() - start);
            if held > limit {
                return Err(fault("size"));
            }
            plain.reserve(room.min(limit - held + 1));
            let rest = usize::try_from(read).ok().and_then(|read| stream.content.get(read..)).unwrap_or_default();
            let status = self.0.decompress_vec(rest, plain, FlushDecompress::Finish);
            match status {
                Ok(Status::StreamEnd) if plain.len() - start <= limit => return Ok(()),
                Ok(Status::StreamEnd) => return Err(fault("size")),
                Ok(_) if plain.len() - start > held => room = plain.len() - start,
                // Cut short, or no stream of this kind.
                Ok(_) => return Err(fault("FlateDecode")),
                Err(error) => return Err(fault(&error.to_string())),
            }
        }
    }
}
