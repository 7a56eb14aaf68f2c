//! *The cures that need no person's judgement.* A diagnostic may carry what to write at its place; here the files of
//! several are written again, in memory. **Absent on purpose:** any idea of a rule, and the disk.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Source};

/// A file that was mended.
#[derive(Debug, Clone)]
pub struct Mended {
    /// The file as it was read.
    pub source: Arc<Source>,
    /// What it should hold, without a byte-order mark.
    pub text: String,
    /// How many places were mended.
    pub count: usize,
}

/// Writes what diagnostics carry at their places, file by file, and gives the files that change. Where two places
/// overlap the first is mended, and the other is left to the next pass.
#[must_use]
pub fn mend(diagnostics: &[Diagnostic]) -> Vec<Mended> {
    let mut files: BTreeMap<&str, (&Arc<Source>, Vec<Edit<'_>>)> = BTreeMap::new();
    for diagnostic in diagnostics {
        if let (Some(place), Some(text)) = (&diagnostic.place, &diagnostic.replacement) {
            let file = files.entry(&place.source.name).or_insert_with(|| (&place.source, Vec::new()));
            file.1.push(Edit { span: place.span.clone(), text });
        }
    }
    files.into_values().filter_map(|(source, edits)| apply(source, edits)).collect()
}

/// What to write at a place.
#[derive(Debug)]
struct Edit<'a> {
    span: Range<usize>,
    text: &'a str,
}

fn apply(source: &Arc<Source>, mut edits: Vec<Edit<'_>>) -> Option<Mended> {
    let old = &source.text;
    edits.retain(|edit| old.get(edit.span.clone()).is_some_and(|now| now != edit.text));
    edits.sort_by(|a, b| (a.span.start, a.span.end, a.text).cmp(&(b.span.start, b.span.end, b.text)));
    let newline = if old.contains("\r\n") { "\r\n" } else { "\n" };
    let mut text = String::with_capacity(old.len());
    let (mut copied, mut last, mut count) = (0, None, 0);
    for edit in edits {
        if edit.span.start < copied || last == Some(edit.span.start) {
            continue;
        }
        text.push_str(&old[copied..edit.span.start]);
        text.push_str(&edit.text.replace("\r\n", "\n").replace('\n', newline));
        (copied, last) = (edit.span.end, Some(edit.span.start));
        count += 1;
    }
    text.push_str(&old[copied..]);
    (text != *old).then(|| Mended { source: Arc::clone(source), text, count })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Place;
    use proptest::prelude::*;

    fn source(text: &str) -> Arc<Source> {
        Arc::new(Source { name: "content/sheets/x.md".to_owned(), text: text.to_owned() })
    }

    fn mended(text: &str, edits: &[(Range<usize>, &str)]) -> Option<(String, usize)> {
        let source = source(text);
        let fault = |(span, text): &(Range<usize>, &str)| {
            Diagnostic::warning("x").at(Place::new(&source, span.clone())).replacement(*text)
        };
        let found: Vec<Diagnostic> = edits.iter().map(fault).collect();
        mend(&found).pop().map(|mended| (mended.text, mended.count))
    }

    #[test]
    fn places_are_mended_whatever_their_order_and_an_overlap_waits() {
        assert_eq!(mended("un deux trois", &[(8..13, "3"), (0..2, "1")]), Some(("1 deux 3".to_owned(), 2)));
        assert_eq!(mended("un deux", &[(0..4, "A"), (3..7, "B")]), Some(("Aeux".to_owned(), 1)));
        assert_eq!(mended("ab", &[(1..1, "x"), (1..1, "y"), (1..1, "x")]), Some(("axb".to_owned(), 1)));
        assert_eq!(mended("ab", &[(0..1, "x"), (1..2, "y")]), Some(("xy".to_owned(), 2)));
        assert_eq!(mended("ab", &[(0..1, "a")]), None);
    }

    #[test]
    fn a_file_keeps_its_line_ends() {
        assert_eq!(mended("a\r\nb\r\n", &[(0..1, "x\ny")]), Some(("x\r\ny\r\nb\r\n".to_owned(), 1)));
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        /// What is outside every place stays, and what was written at a place is there.
        #[test]
        fn only_places_change(text in "[aé👪\r\n ]{0,40}", at in 0_usize..40, length in 0_usize..8, new in "[xyz]{0,4}") {
            let source = source(&text);
            let place = Place::new(&source, at..at + length);
            let span = place.span.clone();
            let fault = Diagnostic::warning("x").at(place).replacement(new.clone());
            let expected = format!("{}{new}{}", &text[..span.start], &text[span.end..]);
            let found = mend(&[fault.clone(), fault]).pop();
            prop_assert_eq!(found.map_or(text, |mended| mended.text), expected);
        }
    }
}
