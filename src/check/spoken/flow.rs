//! A text that flows: its cover, its blocks, its links, its colophon.

use super::inline::text;
use super::speech::A_NUMBER;
use super::{Speech, block};
use crate::document::{Document, Flow};
use crate::language::Words;

/// A cover names the steps of its deadlines, or the page where each starts.
pub(super) fn speeches(document: &Document, flow: &Flow, words: &Words) -> [Speech; 2] {
    [false, true].map(|paged| speech(document, flow, words, paged))
}

fn speech(document: &Document, flow: &Flow, words: &Words, paged: bool) -> Speech {
    let mut out = Speech::default();
    out.say_all([&document.title, &flow.summary, &flow.verified]);
    if let Some(cover) = &flow.cover {
        for (row, number) in cover.rows.iter().zip(1..) {
            out.say(&format!("{number}"));
            out.say(&row.deadline);
            if paged {
                out.say(&words.with("layout-page", &[("page", A_NUMBER)]));
            } else {
                out.say_all(&row.steps);
            }
        }
        if !cover.phone.is_empty() {
            out.say_all([&cover.invitation, &cover.phone, &cover.phone_caption]);
        }
    }
    block::say(&flow.blocks, words, &mut out);
    if !flow.links.is_empty() {
        out.say(&words.get("layout-links"));
    }
    for (link, number) in flow.links.iter().zip(1..) {
        out.say(&format!("[{number}]"));
        if link.title != link.short {
            out.say(&link.title);
        }
        out.say(&link.short);
    }
    // Pages that fill a booklet up are to write on.
    out.perhaps(|out| out.say(&words.get("booklet-notes")));
    flow.colophon.iter().for_each(|line| out.say(&text(line, Some(words))));
    out
}
