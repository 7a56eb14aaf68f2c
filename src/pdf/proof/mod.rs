//! *What a finished file must hold*, checked on its object graph, independently of what wrote it: structure, order,
//! text, geometry, codes, and what the file says of itself (ISO 14289-1:2014, ISO 32000-1:2008); of a press file, what
//! a press minds (ISO 15930-7:2010).
//!
//! That the text read by structure is the text drawn, less the artifacts, follows from three rules that are checked one
//! by one: each sequence has one owner, none is without, and they are read in the order in which they are drawn.

mod code;
mod file;
mod geometry;
mod press;
mod structure;
mod text;
mod tree;

use super::PdfError;
use super::inflate::Inflate;
use super::read::{Gathered, Reader, Reading, open};

pub use code::Code;

/// A file that was read and judged.
#[derive(Debug)]
pub struct Proof {
    /// What it says.
    pub reading: Reading,
    /// What is wrong in it; empty for a good file.
    pub faults: Vec<Fault>,
    /// The codes that it shows and that could be decoded, page after page.
    pub codes: Vec<Code>,
    /// Whether it says that it is a file for a press (PDF/X).
    pub is_press: bool,
}

/// How the name of a file for a press ends.
const PRESS_NAME: &str = "-presse.pdf";

impl Proof {
    /// What is wrong in the file once its name is known: one that promises a press file is one.
    #[must_use]
    pub fn faults_of(&self, name: &str) -> Vec<Fault> {
        let lies = name.ends_with(PRESS_NAME) && !self.is_press;
        let lie = lies.then(|| Fault { kind: "press-name", page: None, about: String::new() });
        lie.into_iter().chain(self.faults.iter().cloned()).collect()
    }
}

/// Something wrong in a finished file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What it is, in a word of the message `check-paper-proof`: `mcid-lost`.
    pub kind: &'static str,
    /// Its page, from 0, when it has one.
    pub page: Option<usize>,
    /// What it is about: words, a type of element.
    pub about: String,
}

impl Fault {
    /// What it spoils, which says what to do about it: `press`, `code`, else `paper`.
    #[must_use]
    pub fn family(&self) -> &'static str {
        match self.kind.split_once('-') {
            Some((family @ ("press" | "code"), _)) => family,
            _ => "paper",
        }
    }
}

/// The most faults that are told of one file: who reads them has understood.
const MOST_FAULTS: usize = 100;

/// Reads a file and judges it.
///
/// # Errors
/// `pdf-unreadable` as for [`read`](super::read()); a file that can be opened always has a proof.
pub fn proof(bytes: &[u8]) -> Result<Proof, PdfError> {
    let mut inflate = Inflate::new();
    let document = open(bytes, &mut inflate)?;
    let mut reader = Reader::new(&document, inflate)?;
    let packet = file::packet(&reader);
    let is_press = press::claims(&reader, &packet);
    reader.gathered = if is_press { Gathered::All } else { Gathered::Figures };
    let mut reading = reader.reading()?;
    let mut faults = Faults(Vec::new());
    // A structure that cannot be read through has a fault of its own below.
    let _ = reader.structure(&mut reading);
    file::judge(&reader, &packet, is_press, &mut faults);
    let tree = tree::Tree::walk(&reader, &mut faults);
    structure::judge(&reader, &tree, &mut faults);
    text::judge(&reader, &reading, &mut faults);
    geometry::judge(&reader, &tree, &mut faults);
    if is_press {
        press::judge(&reader, &packet, &tree, &mut faults);
    }
    let codes = code::judge(&reader, &reading, &tree, is_press, &mut faults);
    let mut faults = faults.0;
    faults.sort_by_key(|fault| fault.page);
    faults.truncate(MOST_FAULTS);
    Ok(Proof { reading, faults, codes, is_press })
}

/// The faults found so far.
struct Faults(Vec<Fault>);

impl Faults {
    /// Adds a fault, told once.
    fn add(&mut self, kind: &'static str, page: Option<usize>, about: impl Into<String>) {
        // Bounded, whatever a hostile file holds.
        if self.0.len() < 10 * MOST_FAULTS {
            self.0.push(Fault { kind, page, about: about.into() });
        }
    }
}
