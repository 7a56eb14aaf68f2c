//! A checklist: what is to do by a date, then what its leaf has room for.

use super::Speech;
use super::inline::text;
use crate::document::{Checklist, ChecklistPhase, Document, PhaseKind};

pub(super) fn speech(document: &Document, list: &Checklist) -> Speech {
    let mut out = Speech::default();
    out.say_all([&document.title, &list.lead, &list.summary]);
    let of = |kind: PhaseKind| list.phases.iter().filter(move |phase| phase.kind == kind);
    let to_do = || of(PhaseKind::ToDo).filter(|phase| !phase.rows.is_empty());
    if to_do().next().is_some() {
        out.say(&list.date_label);
        out.say_all(&list.date_head);
    }
    for phase in to_do() {
        // A page that ends between two phases may have room for notes.
        out.perhaps(|out| out.say(&list.notes));
        say(phase, &mut out);
    }
    for phase in &list.phases {
        if matches!(phase.kind, PhaseKind::Later | PhaseKind::Automatic) {
            out.perhaps(|out| say(phase, out));
        }
    }
    out.perhaps(|out| out.say(&list.notes));
    if !list.phone.is_empty() {
        out.say_all([&list.phone, &list.phone_caption]);
    }
    out.say_all(&list.fields);
    for phase in of(PhaseKind::Support) {
        out.perhaps(|out| say(phase, out));
    }
    for (i, line) in list.foot_left.iter().chain(&list.foot_right).enumerate() {
        // The site's name, after the publisher's, gives way to a page saved.
        let own = if i == 0 { 1.min(line.len()) } else { line.len() };
        out.say(&text(&line[..own], None));
        out.perhaps(|out| out.say(&text(&line[own..], None)));
    }
    out
}

fn say(phase: &ChecklistPhase, out: &mut Speech) {
    out.say(&phase.title);
    out.say_all(&phase.mentions);
    for row in &phase.rows {
        out.say_all([&row.title, &row.deadline]);
        row.ways.iter().for_each(|way| out.say(&text(way, None)));
    }
}
