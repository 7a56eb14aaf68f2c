//! A text that flows: its cover, its blocks, its links, its colophon.

use super::inline::text;
use super::{Speech, block};
use crate::document::{Document, Flow};
use crate::language::Words;

pub(super) fn speech(document: &Document, flow: &Flow, words: &Words) -> Speech {
    let mut out = Speech::default();
    out.say_all([&document.title, &flow.summary, &flow.verified]);
    if let Some(cover) = &flow.cover {
        for (row, number) in cover.rows.iter().zip(1..) {
            out.say(&format!("{number}"));
            out.say(&row.deadline);
            out.say_all(&row.steps);
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
    flow.colophon.iter().for_each(|line| out.say(&text(line, Some(words))));
    out
}
