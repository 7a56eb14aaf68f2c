//! A leaflet: its front, then its back.

use super::Speech;
use crate::document::{Document, Leaflet};

/// With the counter whole, and in each of its shorter forms.
pub(super) fn speeches(document: &Document, leaflet: &Leaflet) -> Vec<Speech> {
    let shorter = leaflet.counter.iter().flat_map(|counter| 0..counter.shorter.len()).map(Some);
    std::iter::once(None).chain(shorter).map(|shorter| speech(document, leaflet, shorter)).collect()
}

fn speech(document: &Document, leaflet: &Leaflet, shorter: Option<usize>) -> Speech {
    let mut out = Speech::default();
    let site: Vec<&str> = [&*document.publisher, &*document.site].into_iter().filter(|text| !text.is_empty()).collect();
    out.say(&site.join(" · "));
    out.say_all([&document.title, &leaflet.summary]);
    for (row, number) in leaflet.rows.iter().zip(1..) {
        out.say(&format!("{number}"));
        out.say_all([&row.deadline, &row.title, &row.detail]);
    }
    out.say_all(&leaflet.opening);
    out.say_all([&leaflet.turn_over, &leaflet.verified, &leaflet.remove]);
    if let Some(phone) = &leaflet.phone {
        out.say_all([&phone.verb, &phone.name, &phone.number]);
        out.say_all(&phone.caption);
    }
    if let Some(counter) = &leaflet.counter {
        out.say(&counter.verb);
        let (name, lines, caption) = match shorter.and_then(|index| counter.shorter.get(index)) {
            Some(words) => (&words.name, &words.lines, &words.caption),
            None => (&counter.name, &counter.lines, &counter.caption),
        };
        out.say(name);
        out.say_all(lines.iter().chain(caption));
    }
    if let Some(code) = &leaflet.code {
        out.say_all([&code.verb, &code.alternative, &code.clear]);
    }
    out.say_all(leaflet.reader.iter().chain(&leaflet.foot));
    out
}
