//! What finished papers say, read again as assistive technology reads them, against what their documents say.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::Output;
use super::spoken::{A_NUMBER, Difference, Speech, readings};
use crate::diagnostic::Diagnostic;
use crate::document::{Content, Document};
use crate::language::Words;
use crate::pdf::{self, Link, PdfError, Proof, Reading};
use crate::publication::{Artifact, Memo};

/// A paper that cannot be opened again, or whose tagged text is not, word for word, that of its document.
pub(super) fn text_differs(output: &Output<'_>, paper: &Paper<'_>, proof: &Result<Proof, PdfError>) -> Vec<Diagnostic> {
    let fault = |kind: &str| paper.diagnostic("check-paper-text", output).fact("fault", kind);
    let reading = match proof {
        Ok(proof) => &proof.reading,
        Err(error) => return vec![fault("unreadable").fact("cause", error.to_string())],
    };
    let words = output.theme.words_for(&paper.document.language);
    let heard = heard(reading);
    let differences: Option<Vec<Difference>> =
        readings(paper.document, words).iter().map(|expected| expected.difference(&heard)).collect();
    let nearest = differences.and_then(|all| all.into_iter().max_by_key(|difference| difference.after));
    let told = nearest.map(|nearest| fault("words").fact("expected", nearest.expected).fact("found", nearest.found));
    let led = misled(reading, words).into_iter();
    let misled = led.map(|(page, said)| fault("page").fact("expected", page.to_string()).fact("found", said));
    told.into_iter().chain(misled).collect()
}

/// Links inside a paper that say another page than the one that they lead to: that page, from 1, and what they say.
fn misled(reading: &Reading, words: &Words) -> Vec<(usize, String)> {
    if reading.links.iter().all(|link| link.destination.is_none()) {
        return Vec::new();
    }
    // A number and its word stay on one line: what stands between them is a space of any kind.
    let spaced = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let see = spaced(&words.with("layout-see-page", &[("page", A_NUMBER)]));
    let Some((before, _)) = see.split_once(A_NUMBER).filter(|(before, _)| !before.is_empty()) else { return Vec::new() };
    let wrong = |link: &Link| {
        let page = link.destination? + 1;
        let text = spaced(&link.text);
        let (_, said) = text.rsplit_once(before)?;
        let said: String = said.chars().take_while(char::is_ascii_digit).collect();
        (said != page.to_string()).then_some((page, said))
    };
    reading.links.iter().filter_map(wrong).collect()
}

/// A paper that assistive technology could not read as it is drawn, or whose words cannot all be seen.
pub(super) fn faulty(output: &Output<'_>, paper: &Paper<'_>, proof: &Result<Proof, PdfError>) -> Vec<Diagnostic> {
    let name = paper.artifact.path.file_name();
    let faults = proof.as_ref().map(|proof| proof.faults_of(name)).unwrap_or_default();
    faults
        .iter()
        .map(|fault| {
            let page = fault.page.map_or_else(|| "0".to_owned(), |page| (page + 1).to_string());
            paper
                .diagnostic("check-paper-proof", output)
                .fact("page", page)
                .fact("fault", fault.kind)
                .fact("family", fault.family())
                .fact("about", excerpt(&fault.about))
        })
        .collect()
}

/// A paper that should show a code and shows none, another, or several.
pub(super) fn code_differs(output: &Output<'_>, paper: &Paper<'_>, proof: &Result<Proof, PdfError>) -> Vec<Diagnostic> {
    let expected = match &paper.document.content {
        Content::Poster(poster) => Some(&poster.code_address).filter(|address| !address.is_empty()),
        Content::Leaflet(leaflet) => leaflet.code.as_ref().map(|code| &code.address),
        Content::Flow(_) | Content::Checklist(_) | Content::Order(_) | Content::Reception(_) => None,
    };
    let (Some(expected), Ok(proof)) = (expected, proof) else { return Vec::new() };
    let found: Vec<&str> = proof.codes.iter().map(|code| code.address.as_str()).collect();
    let fault = match found[..] {
        [one] if one == expected => return Vec::new(),
        [] => "none",
        [_] => "other",
        _ => "several",
    };
    let told = paper.diagnostic("check-paper-code", output).fact("fault", fault).fact("expected", expected);
    vec![told.fact("found", found.join(", "))]
}

/// The start of some words.
fn excerpt(words: &str) -> String {
    /// Characters that are shown.
    const SHOWN: usize = 60;
    match words.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &words[..end]),
        None => words.to_owned(),
    }
}

/// A paper, alone or in an archive.
#[derive(Debug)]
pub struct Paper<'a> {
    /// The archive that it lies in.
    archive: Option<&'a Artifact>,
    artifact: &'a Artifact,
    document: &'a Document,
}

/// The same file, set from the same document.
fn identity(artifact: &Artifact) -> Option<(*const u8, *const Document)> {
    let document = artifact.document.as_ref()?;
    Some((Arc::as_ptr(&artifact.bytes).cast(), Arc::as_ptr(document)))
}

/// Every paper, each once though it may lie in several archives too.
pub(super) fn papers<'a>(output: &Output<'a>, earlier: Option<&Memo>) -> Vec<Paper<'a>> {
    let alone = output.artifacts.iter().map(|artifact| (None, artifact));
    let held = output.artifacts.iter().flat_map(|archive| archive.papers.iter().map(move |paper| (Some(archive), paper)));
    let judged = earlier.into_iter().flat_map(Memo::artifacts).flat_map(|one| std::iter::once(one).chain(&one.papers));
    let mut seen: BTreeSet<_> = judged.filter_map(identity).collect();
    alone
        .chain(held)
        .filter_map(|(archive, artifact)| {
            let document = artifact.document.as_ref()?;
            let once = seen.insert(identity(artifact)?);
            once.then(|| Paper { archive, artifact, document })
        })
        .collect()
}

impl Paper<'_> {
    /// Reads it again and judges it.
    pub(super) fn proof(&self) -> Result<Proof, PdfError> {
        pdf::proof(&self.artifact.bytes)
    }

    /// A fault of this paper, at its sheet.
    fn diagnostic(&self, code: &'static str, output: &Output<'_>) -> Diagnostic {
        let file = match self.archive {
            Some(archive) => format!("{} ({})", archive.path, self.artifact.path),
            None => self.artifact.path.to_string(),
        };
        let diagnostic = Diagnostic::error(code).fact("file", file);
        let slug = self.artifact.subject.as_deref();
        match slug.and_then(|slug| output.catalogue.sheet(slug, &self.document.language)) {
            Some(sheet) => diagnostic.at(sheet.draft.place(&(0..0))),
            None => diagnostic,
        }
    }
}

/// What assistive technology says: of a figure its alternative, of anything else its words.
fn heard(reading: &Reading) -> Speech {
    let mut speech = Speech::default();
    for block in &reading.blocks {
        speech.say(block.alternative.as_ref().unwrap_or(&block.text));
    }
    speech
}
