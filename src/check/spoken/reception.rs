//! The leaf of a kit for the person who hands its papers out.

use super::Speech;
use crate::document::{Document, Reception};

pub(super) fn speech(document: &Document, leaf: &Reception) -> Speech {
    let mut out = Speech::default();
    out.say_all([&document.title, &leaf.subtitle, &leaf.audience]);
    for part in &leaf.parts {
        out.say(&part.title);
        for row in &part.rows {
            out.say_all([&row.label, &row.text]);
        }
    }
    out.say_all([&leaf.remove, &leaf.recycle, &leaf.again, &leaf.phone, &leaf.publisher]);
    out.say_all(&leaf.foot);
    out
}
