//! The order sheet of a kit.

use super::Speech;
use crate::document::OrderSheet;
use crate::language::Words;

/// With the copies of each place in columns, or under each file where there is no room for columns.
pub(super) fn speeches(order: &OrderSheet, words: &Words) -> Vec<Speech> {
    vec![speech(order, words, true), speech(order, words, false)]
}

fn speech(order: &OrderSheet, words: &Words, columns: bool) -> Speech {
    let mut out = Speech::default();
    out.say(&words.get("layout-order-title"));
    out.say(&order.subtitle);
    for (label, value) in [("layout-order-edition", &order.edition), ("layout-order-fingerprint", &order.fingerprint)] {
        out.say(&words.get(label));
        out.say(value);
    }
    for (label, value) in &order.head {
        out.say_all([label, value]);
    }
    out.say(&words.get("layout-order-file"));
    if columns {
        out.say_all(&order.places);
    }
    out.say(&words.get("layout-order-total"));
    out.say(&words.get("layout-order-done"));
    for line in &order.lines {
        out.say_all([&line.letter, &line.name]);
        out.say_all(&line.details);
        if !columns {
            let copies = order.places.iter().zip(&line.copies).filter(|(_, count)| **count > 0);
            let copies: Vec<String> = copies.map(|(place, count)| format!("{place} : {count}")).collect();
            out.say(&copies.join(" · "));
        }
        out.say(&line.file);
        out.say(&words.with("layout-order-mark", &[("fingerprint", &line.fingerprint)]));
        if columns {
            line.copies.iter().for_each(|count| out.say(&copies(*count)));
        }
        out.say(&copies(line.copies.iter().sum()));
    }
    for (label, texts) in &order.notes {
        out.say(label);
        out.say_all(texts);
    }
    for delivery in &order.deliveries {
        out.say(&words.with("layout-order-deliver", &[("place", &delivery.to)]));
        out.say(&delivery.address);
    }
    out.say(&order.foot_right);
    out
}

/// None is a dash.
fn copies(count: u32) -> String {
    if count == 0 { "–".to_owned() } else { count.to_string() }
}
