//! How much is read, so that no file can make the program hang or fill the memory.

/// The most files that a project may hold.
pub const MAX_FILES: usize = 20_000;
/// The most folders inside one another, under `content/` or `themes/`.
pub const MAX_DEPTH: usize = 8;
/// The largest image or font, in bytes.
pub const IMAGE_BYTES: u64 = 10_000_000;
/// The largest sheet, TOML file or part of a theme, in bytes: over thirty times a long sheet.
const TEXT_BYTES: u64 = 256_000;
/// The largest open-data file, in bytes: the whole directory of DILA is 63,000 records of some two or three kilobytes, and
/// 200,000 rows like those of the list of France services are 90 megabytes.
const DATA_BYTES: u64 = 256_000_000;

/// Whether a file is text for us.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// UTF-8.
    Text,
    /// Bytes.
    Binary,
}

/// One kind of file that is read.
#[derive(Debug, Clone, Copy)]
pub(super) struct Limit {
    /// The end of the name, without the dot.
    pub(super) extension: &'static str,
    /// Text or bytes.
    pub(super) kind: Kind,
    /// The most bytes.
    pub(super) bytes: u64,
}

const fn row(extension: &'static str, kind: Kind, bytes: u64) -> Limit {
    Limit { extension, kind, bytes }
}

/// Every extension that is read; any other file is left alone.
const LIMITS: [Limit; 14] = [
    row("md", Kind::Text, TEXT_BYTES),
    row("toml", Kind::Text, TEXT_BYTES),
    row("html", Kind::Text, TEXT_BYTES),
    row("css", Kind::Text, TEXT_BYTES),
    row("ftl", Kind::Text, TEXT_BYTES),
    row("svg", Kind::Text, TEXT_BYTES),
    row("csv", Kind::Text, DATA_BYTES),
    row("json", Kind::Text, DATA_BYTES),
    row("png", Kind::Binary, IMAGE_BYTES),
    row("jpg", Kind::Binary, IMAGE_BYTES),
    row("jpeg", Kind::Binary, IMAGE_BYTES),
    row("ttf", Kind::Binary, IMAGE_BYTES),
    row("otf", Kind::Binary, IMAGE_BYTES),
    row("woff2", Kind::Binary, IMAGE_BYTES),
];

/// The limit of a file, from its name; `None` when it is of no known kind.
pub(super) fn limit_of(name: &str) -> Option<Limit> {
    let (stem, extension) = name.rsplit_once('.')?;
    LIMITS.into_iter().find(|limit| limit.extension == extension && !stem.is_empty())
}

/// Bounds of the walk; tests make them small.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bounds {
    /// [`MAX_FILES`]
    pub(super) files: usize,
    /// [`MAX_DEPTH`]
    pub(super) depth: usize,
}

impl Default for Bounds {
    fn default() -> Self {
        Self { files: MAX_FILES, depth: MAX_DEPTH }
    }
}
