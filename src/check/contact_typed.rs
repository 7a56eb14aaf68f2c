//! Phones and addresses typed where a role would keep them up to date.

use super::{Content, walk};
use crate::diagnostic::Diagnostic;
use crate::places::Directory;
use crate::sheet::Draft;

/// A number of fewer figures could be any number.
const LEAST_FIGURES: usize = 4;

/// A phone or an address of the directory, typed in a way.
pub(super) fn typed(content: &Content<'_>, draft: &Draft) -> Vec<Diagnostic> {
    let mut ways = Vec::new();
    walk::ways(&draft.body, &mut ways);
    let mut faults = Vec::new();
    for way in ways {
        walk::way_texts(way, &mut |text, span| {
            if let Some((role, value)) = known(content.directory, text) {
                faults.push(
                    Diagnostic::warning("check-contact-typed")
                        .at(draft.place(span))
                        .fact("value", value)
                        .fact("role", role),
                );
            }
        });
    }
    faults
}

/// The first contact whose phone or address the text holds.
fn known<'a>(directory: &'a Directory, text: &str) -> Option<(&'a str, &'a str)> {
    let folded = folded(text);
    directory.contacts.iter().find_map(|(role, contact)| {
        let phone = contact.phone.as_deref().filter(|phone| {
            let figures = figures(phone);
            figures.len() >= LEAST_FIGURES && numbers(text).contains(&figures)
        });
        let address = || contact.address.as_deref().filter(|address| folded.contains(&self::folded(address)));
        phone.or_else(address).map(|value| (role.as_str(), value))
    })
}

fn figures(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// The runs of figures of a text, their spaces and dots taken out.
fn numbers(text: &str) -> Vec<String> {
    let groups = text.split(|c: char| !(c.is_ascii_digit() || matches!(c, ' ' | '.' | '\u{a0}' | '\u{202f}')));
    groups.map(figures).filter(|number| !number.is_empty()).collect()
}

fn folded(text: &str) -> String {
    let plain = text.replace('’', "'").to_lowercase();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}
