//! What finished papers say, read again as assistive technology reads them.

use rayon::prelude::*;

use super::Output;
use super::link::has_extension;
use crate::diagnostic::Diagnostic;
use crate::document::{Block, Checklist, Content, Document, Flow, Inline, Item, Leaflet, PhaseKind, Poster};
use crate::pdf;
use crate::publication::Artifact;

/// A paper that cannot be opened again, whose tagged text lacks words of its document, or says them in another order.
pub(super) fn text_differs(output: &Output<'_>) -> Vec<Diagnostic> {
    let faults = output.artifacts.par_iter().filter(|artifact| has_extension(artifact, "pdf"));
    faults.filter_map(|artifact| fault(output, artifact)).collect()
}

fn fault(output: &Output<'_>, artifact: &Artifact) -> Option<Diagnostic> {
    let document = artifact.document.as_deref()?;
    let sheet = output.catalogue.sheet(artifact.subject.as_deref()?, &document.language)?;
    let (fault, lost) = match pdf::read(&artifact.bytes) {
        Err(error) => ("unreadable", error.to_string()),
        Ok(reading) => {
            let read: String = reading.blocks.iter().map(|block| letters(&block.text)).collect();
            ("words", first_lost(&words(document), &read)?)
        }
    };
    Some(
        Diagnostic::error("check-paper-text")
            .at(sheet.draft.place(&(0..0)))
            .fact("fault", fault)
            .fact("file", artifact.path.as_str())
            .fact("words", lost),
    )
}

/// The first words that do not follow those before them in the text that was read.
fn first_lost(words: &[String], read: &str) -> Option<String> {
    let mut at = 0;
    for word in words {
        let wanted = letters(word);
        match read[at..].find(&wanted) {
            Some(found) => at += found + wanted.len(),
            None => return Some(word.clone()),
        }
    }
    None
}

/// Without spaces: where a line ends is layout's affair. A hyphen that may not break is a hyphen.
fn letters(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).map(|c| if c == '\u{2011}' { '-' } else { c }).collect()
}

/// The words of a document in reading order; what layout adds (folios, boxes, letters of notes) is not among them.
fn words(document: &Document) -> Vec<String> {
    let mut out = Vec::new();
    match &document.content {
        Content::Flow(flow) => flow_words(document, flow, &mut out),
        Content::Poster(poster) => poster_words(poster, &mut out),
        Content::Checklist(list) => checklist_words(document, list, &mut out),
        Content::Leaflet(leaflet) => leaflet_words(document, leaflet, &mut out),
        Content::Order(_) => {}
    }
    out.retain(|word| !word.trim().is_empty());
    out
}

fn flow_words(document: &Document, flow: &Flow, out: &mut Vec<String>) {
    out.extend([document.title.clone(), flow.summary.clone(), flow.verified.clone()]);
    for row in flow.cover.iter().flat_map(|cover| &cover.rows) {
        out.push(row.deadline.clone());
        out.extend(row.steps.iter().cloned());
    }
    if let Some(cover) = flow.cover.as_ref().filter(|cover| !cover.phone.is_empty()) {
        out.extend([cover.invitation.clone(), cover.phone.clone(), cover.phone_caption.clone()]);
    }
    block_words(&flow.blocks, out);
    for link in &flow.links {
        out.extend([link.title.clone(), link.short.clone()]);
    }
    flow.colophon.iter().for_each(|line| inline_words(line, out));
}

fn poster_words(poster: &Poster, out: &mut Vec<String>) {
    out.extend([poster.headline.clone(), poster.lead.clone()]);
    for action in &poster.actions {
        out.extend([action.deadline.clone(), action.title.clone(), action.detail.clone()]);
    }
    out.extend([poster.call_verb.clone(), poster.phone.clone(), poster.come_verb.clone(), poster.counter_name.clone()]);
    out.extend([poster.scan_verb.clone(), poster.code_clear.clone()]);
    out.extend(poster.foot_left.iter().chain(&poster.foot_right).cloned());
}

/// What is not to be done by a date is printed only when the leaf has room: it is not asked for here.
fn checklist_words(document: &Document, list: &Checklist, out: &mut Vec<String>) {
    out.extend([document.title.clone(), list.lead.clone(), list.summary.clone()]);
    let phases = || list.phases.iter().filter(|phase| phase.kind == PhaseKind::ToDo);
    if phases().any(|phase| !phase.rows.is_empty()) {
        out.push(list.date_label.clone());
        out.extend(list.date_head.iter().cloned());
    }
    for phase in phases() {
        out.push(phase.title.clone());
        for row in &phase.rows {
            out.extend([row.title.clone(), row.deadline.clone()]);
            row.ways.iter().for_each(|way| inline_words(way, out));
        }
    }
    if !list.phone.is_empty() {
        out.extend([list.phone.clone(), list.phone_caption.clone()]);
    }
    out.extend(list.fields.iter().cloned());
    list.foot_left.iter().chain(&list.foot_right).for_each(|line| inline_words(line, out));
}

fn leaflet_words(document: &Document, leaflet: &Leaflet, out: &mut Vec<String>) {
    let site = [&document.publisher, &document.site].into_iter().filter(|text| !text.is_empty()).cloned();
    out.push(site.collect::<Vec<_>>().join(" · "));
    out.extend([document.title.clone(), leaflet.summary.clone()]);
    for (index, row) in leaflet.rows.iter().enumerate() {
        out.extend([(index + 1).to_string(), row.deadline.clone(), row.title.clone(), row.detail.clone()]);
    }
    out.extend([leaflet.turn_over.clone(), leaflet.verified.clone(), leaflet.remove.clone()]);
    if let Some(phone) = &leaflet.phone {
        out.extend([phone.verb.clone(), phone.name.clone(), phone.number.clone()]);
        out.extend(phone.caption.iter().cloned());
    }
    if let Some(counter) = &leaflet.counter {
        out.extend([counter.verb.clone(), counter.name.clone()]);
        out.extend(counter.lines.iter().chain(&counter.caption).cloned());
    }
    if let Some(code) = &leaflet.code {
        out.extend([code.verb.clone(), code.clear.clone()]);
    }
    out.extend(leaflet.reader.iter().chain(&leaflet.foot).cloned());
}

fn block_words(blocks: &[Block], out: &mut Vec<String>) {
    let items = |items: &[Item], out: &mut Vec<String>| items.iter().for_each(|item| block_words(item, out));
    for block in blocks {
        match block {
            Block::Paragraph(words) | Block::Heading { words, .. } => inline_words(words, out),
            Block::Phase(phase) => {
                inline_words(&phase.title, out);
                block_words(&phase.body, out);
            }
            Block::Step(step) => {
                inline_words(&step.title, out);
                block_words(&step.body, out);
            }
            Block::Case(case) => {
                inline_words(&case.title, out);
                block_words(&case.body, out);
            }
            Block::List(list) => items(&list.items, out),
            Block::Papers(papers) => items(papers, out),
            Block::Ways(ways) => {
                for way in &ways.rows {
                    out.push(way.label.clone());
                    out.extend(way.phone.clone());
                    way.lines.iter().for_each(|line| inline_words(line, out));
                }
            }
            Block::Definitions(definitions) => {
                for (term, bodies) in definitions {
                    inline_words(term, out);
                    items(bodies, out);
                }
            }
            Block::Table(table) => {
                table.head.iter().chain(table.rows.iter().flatten()).for_each(|cell| inline_words(cell, out));
            }
            Block::Callout(callout) => {
                out.push(callout.label.clone());
                block_words(&callout.body, out);
            }
            Block::Quote(body) => block_words(body, out),
            Block::Code(code) => out.extend(code.lines().map(str::to_owned)),
            Block::Notes(notes) => notes.iter().for_each(|note| inline_words(&note.body, out)),
            Block::Rule | Block::Figure(_) => {}
        }
    }
}

fn inline_words(words: &[Inline], out: &mut Vec<String>) {
    for word in words {
        match word {
            Inline::Text(text) | Inline::Code(text) | Inline::Phone(text) => out.push(text.clone()),
            Inline::Abbreviation { word, .. } => out.push(word.clone()),
            Inline::Strong(words) | Inline::Link { words, .. } | Inline::Foreign { words, .. } => inline_words(words, out),
            Inline::NoteCall { .. } | Inline::Break => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_lost_when_they_are_missing_or_out_of_order() {
        let words = ["Un deuil".to_owned(), "39\u{a0}39".to_owned()];
        assert_eq!(first_lost(&words, "Undeuilet3939"), None);
        assert_eq!(first_lost(&words, "3939Undeuil"), Some("39\u{a0}39".to_owned()));
        assert_eq!(first_lost(&words, "Un3939"), Some("Un deuil".to_owned()));
    }
}
