//! A diagnostic on a page.

use std::fmt::Write as _;

use jalon::diagnostic::{Diagnostic, Place, Severity};
use jalon::rule;

use super::desk::Desk;
use super::markup::escape;
use super::spot::Spot;

/// The most letters of a line that are shown around a place.
const WIDTH: usize = 160;

/// What is wrong.
pub(super) fn sentence(desk: &Desk, problem: &Diagnostic) -> String {
    lines(&rule::sentence(desk.words, problem))
}

/// What to do about it.
pub(super) fn cure(desk: &Desk, problem: &Diagnostic) -> Option<String> {
    rule::cure(desk.words, problem).map(|text| lines(&text))
}

fn lines(text: &str) -> String {
    escape(text).replace('\n', "<br>")
}

/// The word for how much it weighs, with its mark.
pub(super) fn weight(desk: &Desk, severity: Severity) -> String {
    let name = severity.name();
    format!("<strong class=\"weight {name}\">{}</strong>", escape(&desk.words.get(&format!("cli-{name}"))))
}

/// Whether a place is one in a text: the place of a file that is missing, or is no text, is in none.
fn is_in_text(place: &Place) -> bool {
    !place.source.text.is_empty()
}

/// « content/sheets/x.md, ligne 3, colonne 7 », as a link to the place; without one when there is no text to show.
fn located(desk: &Desk, place: &Place) -> String {
    let (line, column) = (place.line(), place.column());
    let file = &place.source.name;
    if !is_in_text(place) {
        return format!("<span class=\"where\">{}</span>", escape(file));
    }
    let spot = Spot::Source { file: file.clone(), line, column };
    let facts = [("file", file.as_str()), ("line", &line.to_string()), ("column", &column.to_string())];
    format!("<a class=\"where\" href=\"{}\">{}</a>", escape(&spot.address()), escape(&desk.words.with("serve-place", &facts)))
}

/// One problem, as an item of a list.
pub(super) fn item(desk: &Desk, problem: &Diagnostic) -> String {
    let mut out = format!("<li><p class=\"head\">{}", weight(desk, problem.severity));
    if let Some(place) = &problem.place {
        let _ = write!(out, " {}", located(desk, place));
    }
    let _ = write!(out, "</p><p class=\"sentence\">{}</p>", sentence(desk, problem));
    if let Some(place) = problem.place.as_ref().filter(|place| !place.line_text().trim().is_empty()) {
        let _ = write!(out, "<p class=\"excerpt\"><span class=\"number\">{}</span><code>{}</code></p>", place.line(), excerpt(place));
    }
    if let Some(cure) = cure(desk, problem) {
        let _ = write!(out, "<p class=\"cure\">{cure}</p>");
    }
    if let Some(related) = &problem.related {
        let _ = write!(out, "<p class=\"related\">{} {}</p>", escape(&desk.words.get("cli-see-also")), located(desk, related));
    }
    out.push_str("</li>");
    out
}

/// The line of a place, with the place marked; cut around it when it is long.
fn excerpt(place: &Place) -> String {
    let line = place.line_text();
    let before: usize = line.chars().take(place.column() - 1).map(char::len_utf8).sum();
    let (head, rest) = line.split_at(before.min(line.len()));
    let (marked, tail) = rest.split_at(place.span.len().min(rest.len()));
    let cut = head.chars().count().saturating_sub(WIDTH / 2);
    let lead: String = if cut > 0 { "…".chars().chain(head.chars().skip(cut)).collect() } else { head.to_owned() };
    format!("{}{}{}", escape(&lead), mark(&clipped(marked), ""), escape(&clipped(tail)))
}

fn clipped(text: &str) -> String {
    let mut short: String = text.chars().take(WIDTH).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

/// A marked place; an empty one is shown as a caret between two letters.
pub(super) fn mark(text: &str, attributes: &str) -> String {
    if text.is_empty() {
        format!("<mark class=\"point\"{attributes}>\u{2038}</mark>")
    } else {
        format!("<mark{attributes}>{}</mark>", escape(text))
    }
}
