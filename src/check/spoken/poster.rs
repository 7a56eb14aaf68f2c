//! A poster: zone after zone.

use super::Speech;
use crate::document::Poster;

/// A phone of more figures than this is read after the name of who answers: it stands under it.
const SHORT: usize = 5;

pub(super) fn speech(poster: &Poster) -> Speech {
    let mut out = Speech::default();
    out.say_all([&poster.headline, &poster.lead]);
    for (action, number) in poster.actions.iter().zip(1..) {
        out.say(&format!("{number}"));
        out.say_all([&action.deadline, &action.title, &action.detail]);
    }
    out.say(&poster.call_verb);
    let short = poster.phone.chars().filter(char::is_ascii_digit).count() <= SHORT;
    out.say_all(if short { [&poster.phone, &poster.phone_name] } else { [&poster.phone_name, &poster.phone] });
    out.say_all(&poster.phone_caption);
    out.say_all([&poster.come_verb, &poster.counter_name]);
    out.say_all(poster.counter_lines.iter().chain(&poster.counter_caption));
    if !poster.code_address.is_empty() {
        out.say_all([&poster.scan_verb, &poster.code_alternative, &poster.code_clear]);
        out.perhaps(|out| out.say(&poster.code_caption));
    }
    out.say_all(poster.foot_left.iter().chain(&poster.foot_right).chain(&poster.foot_legal));
    out
}
