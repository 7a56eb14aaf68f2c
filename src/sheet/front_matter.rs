//! Finds the head of a sheet, between two lines `+++`.

use super::Span;
use super::report::Report;

/// The most that a sheet may weigh, in bytes: a sheet of 1,600 words weighs 20 kB.
const LARGEST_SHEET: usize = 256 * 1024;

/// The most that a head may weigh, in bytes.
const LARGEST_HEAD: usize = 8 * 1024;

/// The two parts of a sheet, as places in its text.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Parts {
    /// The opening fence, for what is missing in the head.
    pub(super) fence: Span,
    /// What lies between the fences; `None` when it cannot be read and has its diagnostic.
    pub(super) head: Option<Span>,
    /// What follows the closing fence; empty when the sheet cannot be read.
    pub(super) body: Span,
}

/// Splits a sheet. Every fault has its diagnostic.
pub(super) fn split(report: &mut Report<'_>) -> Parts {
    let text = report.text();
    let nothing = Parts { fence: 0..0, head: None, body: text.len()..text.len() };
    if text.trim().is_empty() {
        report.error("sheet-empty", &(0..0), &[]);
        return nothing;
    }
    if text.len() > LARGEST_SHEET {
        let limit = (LARGEST_SHEET / 1024).to_string();
        report.error("sheet-too-large", &(0..0), &[("limit", &limit)]);
        return nothing;
    }

    let mut lines = lines(text).skip_while(|line| text[line.clone()].trim().is_empty());
    let Some(first) = lines.next() else { return nothing };
    if text[first.clone()].trim_end() != "+++" {
        report.error("sheet-no-head", &(first.start..first.start + line_length(text, &first)), &[]);
        // Another program's head is not text.
        let is_yaml = text[first.clone()].trim_end() == "---";
        let end = lines.find(|line| is_yaml && text[line.clone()].trim_end() == "---");
        return Parts { fence: 0..0, head: None, body: end.map_or(first.start, |line| line.end)..text.len() };
    }
    let fence = first.start..first.start + 3;
    let Some(last) = lines.find(|line| text[line.clone()].trim_end() == "+++") else {
        report.error("sheet-head-unclosed", &fence, &[]);
        return Parts { fence, ..nothing };
    };
    let head = first.end..last.start;
    let head = if head.len() > LARGEST_HEAD {
        let limit = (LARGEST_HEAD / 1024).to_string();
        report.error("sheet-head-too-large", &fence, &[("limit", &limit)]);
        None
    } else {
        Some(head)
    };
    Parts { fence, head, body: last.end..text.len() }
}

fn line_length(text: &str, line: &Span) -> usize {
    text[line.clone()].trim_end().len()
}

/// The lines of a text as places, with their ends.
fn lines(text: &str) -> impl Iterator<Item = Span> + '_ {
    text.split_inclusive('\n').scan(0, |at, line| {
        let start = *at;
        *at += line.len();
        Some(start..*at)
    })
}
