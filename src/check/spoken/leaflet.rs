//! A leaflet: its front, then its back.

use super::Speech;
use crate::document::{Document, Leaflet};

pub(super) fn speech(document: &Document, leaflet: &Leaflet) -> Speech {
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
        out.say_all([&counter.verb, &counter.name]);
        out.say_all(counter.lines.iter().chain(&counter.caption));
    }
    if let Some(code) = &leaflet.code {
        out.say_all([&code.verb, &code.alternative, &code.clear]);
    }
    out.say_all(leaflet.reader.iter().chain(&leaflet.foot));
    out
}
