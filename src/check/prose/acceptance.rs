//! Warnings that an editor has read, and keeps in one place with a reason: `[[accepted]]` of a head.

use std::ops::Range;

use super::lexicon::folded;
use crate::check::table::{Rule, TABLE};
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::sheet::{Accepted, Draft};

/// What became of what a sheet accepts.
#[derive(Debug)]
pub struct Acceptance<'a> {
    pub(super) draft: &'a Draft,
    /// For each of `head.accepted`, how many warnings it silences.
    pub(super) silenced: Vec<usize>,
    /// The rules that found an error in the sheet.
    pub(super) errors: Vec<&'static str>,
}

/// Takes out the warnings that the sheet accepts. An error is never taken out.
pub(crate) fn silence<'a>(draft: &'a Draft, found: &mut Vec<Diagnostic>) -> Acceptance<'a> {
    let accepted = &draft.head.accepted;
    let mut acceptance = Acceptance { draft, silenced: vec![0; accepted.len()], errors: Vec::new() };
    if accepted.is_empty() {
        return acceptance;
    }
    acceptance.errors = found.iter().filter(|d| d.severity == Severity::Error).map(|d| d.code).collect();
    let body = draft.body.first().map_or(draft.source.text.len(), |block| block.span.start);
    for (one, count) in accepted.iter().zip(&mut acceptance.silenced) {
        let (Some(rule), Some(text)) = (&one.rule, &one.text) else { continue };
        let wanted = plain(&text.value);
        let is_of = |d: &Diagnostic| d.severity == Severity::Warning && d.code == rule.value;
        let within = |place: &Place, range: Range<usize>| plain(&place.source.text[range]).contains(&wanted);
        // The place itself when it holds the words, else all places of its paragraph.
        let holds = |d: &Diagnostic| is_of(d) && d.place.as_ref().is_some_and(|p| within(p, p.span.clone()));
        let exact = found.iter().any(holds);
        let near = |d: &Diagnostic| is_of(d) && d.place.as_ref().is_some_and(|p| within(p, paragraph(p, body)));
        let before = found.len();
        found.retain(|d| !(if exact { holds(d) } else { near(d) }));
        *count = before - found.len();
    }
    acceptance
}

/// Rules that do not exist, or whose faults cannot be accepted: those of the output, and errors.
pub(crate) fn unknown(acceptance: &Acceptance<'_>) -> Vec<Diagnostic> {
    let told = acceptance.draft.head.accepted.iter().filter_map(|accepted| {
        let rule = accepted.rule.as_ref()?;
        let cause = if !is_content(&rule.value) {
            "unknown"
        } else if acceptance.errors.contains(&rule.value.as_str()) {
            "error"
        } else {
            return None;
        };
        let fault = Diagnostic::warning("prose-accepted-unknown").at(acceptance.draft.place(&rule.span));
        Some(fault.fact("rule", &rule.value).fact("cause", cause))
    });
    told.collect()
}

/// Acceptances that give no reason.
pub(crate) fn unexplained(acceptance: &Acceptance<'_>) -> Vec<Diagnostic> {
    let lacking = acceptance.draft.head.accepted.iter().filter(|accepted| accepted.reason.is_none());
    let told = lacking.map(|accepted| {
        let span = accepted.rule.as_ref().map_or(&accepted.span, |rule| &rule.span);
        Diagnostic::warning("prose-accepted-reason").at(acceptance.draft.place(span)).fact("rule", name(accepted))
    });
    told.collect()
}

/// Acceptances that silence nothing: the passage was mended, or the words are not in it.
pub(crate) fn unused(acceptance: &Acceptance<'_>) -> Vec<Diagnostic> {
    let all = acceptance.draft.head.accepted.iter().zip(&acceptance.silenced);
    let told = all.filter_map(|(accepted, count)| {
        let (rule, text) = (accepted.rule.as_ref()?, accepted.text.as_ref()?);
        let is_told = !is_content(&rule.value) || acceptance.errors.contains(&rule.value.as_str());
        if *count > 0 || is_told {
            return None;
        }
        let fault = Diagnostic::warning("prose-accepted-unused").at(acceptance.draft.place(&text.span));
        Some(fault.fact("rule", &rule.value).fact("text", &text.value))
    });
    told.collect()
}

fn name(accepted: &Accepted) -> &str {
    accepted.rule.as_ref().map_or("–", |rule| &rule.value)
}

/// Whether a code is that of a rule about one sheet.
fn is_content(code: &str) -> bool {
    TABLE.iter().any(|check| check.code == code && matches!(check.rule, Rule::Content(_) | Rule::Prose(_)))
}

/// Words as they are compared: neither case, spaces, kind of apostrophe nor emphasis count.
fn plain(text: &str) -> String {
    folded(&text.replace('*', ""))
}

/// The lines of the paragraph or of the item that holds a place; in the head, the place's own lines.
fn paragraph(place: &Place, body: usize) -> Range<usize> {
    let text = &place.source.text;
    let line_start = |at: usize| text[..at].rfind('\n').map_or(0, |end| end + 1);
    let line_end = |at: usize| text[at..].find('\n').map_or(text.len(), |length| at + length);
    let (mut start, mut end) = (line_start(place.span.start), line_end(place.span.end));
    if place.span.start < body {
        return start..end;
    }
    while start > body && !opens(&text[start..end]) {
        let above = line_start(start - 1);
        if text[above..start].trim().is_empty() {
            break;
        }
        start = above;
    }
    while end < text.len() {
        let below = &text[end + 1..line_end(end + 1)];
        if below.trim().is_empty() || opens(below) {
            break;
        }
        end += 1 + below.len();
    }
    start..end
}

/// Whether a line starts an item, a definition, a heading, a row.
fn opens(line: &str) -> bool {
    let line = line.trim_start_matches(['>', ' ', '\t']);
    let figures = line.bytes().take_while(u8::is_ascii_digit).count();
    line.starts_with(['#', '|', ':'])
        || line.starts_with("- ")
        || line.starts_with("* ")
        || line.starts_with("+ ")
        || line.starts_with("[^")
        || (figures > 0 && line[figures..].starts_with(". "))
}
