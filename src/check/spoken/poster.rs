//! A poster: zone after zone.

use super::Speech;
use crate::document::Poster;

/// A phone of more figures than this is read after the name of who answers: it stands under it.
const SHORT: usize = 5;

/// With the counter whole, and in each of its shorter forms, its caption apart.
pub(super) fn speeches(poster: &Poster) -> Vec<Speech> {
    let shorter = &poster.counter_shorter;
    let names = std::iter::once((&poster.counter_name, &poster.counter_lines)).chain(shorter.iter().map(|one| (&one.name, &one.lines)));
    let mut captions: Vec<&Vec<String>> = std::iter::once(&poster.counter_caption).chain(shorter.iter().map(|one| &one.caption)).collect();
    captions.dedup();
    names.flat_map(|(name, lines)| captions.iter().map(move |caption| speech(poster, name, lines, caption))).collect()
}

fn speech(poster: &Poster, counter: &String, lines: &[String], caption: &[String]) -> Speech {
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
    out.say_all([&poster.come_verb, counter]);
    out.say_all(lines.iter().chain(caption));
    if !poster.code_address.is_empty() {
        out.say_all([&poster.scan_verb, &poster.code_alternative, &poster.code_clear]);
        out.perhaps(|out| out.say(&poster.code_caption));
    }
    out.say_all(poster.foot_left.iter().chain(&poster.foot_right).chain(&poster.foot_legal));
    out
}
