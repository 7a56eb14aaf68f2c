//! The blocks of a text that flows.

use super::Speech;
use super::inline::text;
use crate::document::{Block, Cost, Item};
use crate::language::Words;

/// Says blocks.
pub(super) fn say(blocks: &[Block], words: &Words, out: &mut Speech) {
    blocks.iter().for_each(|block| say_one(block, words, out));
}

fn say_items(items: &[Item], words: &Words, out: &mut Speech) {
    items.iter().for_each(|item| say(item, words, out));
}

fn say_one(block: &Block, words: &Words, out: &mut Speech) {
    match block {
        Block::Paragraph(inlines) | Block::Heading { words: inlines, .. } => out.say(&text(inlines, Some(words))),
        Block::Phase(phase) => {
            out.say(&text(&phase.title, Some(words)));
            say(&phase.body, words, out);
        }
        Block::Step(step) => {
            out.say(&text(&step.title, Some(words)));
            match &step.cost {
                Some(Cost::Free) => out.say(&words.get("layout-free")),
                Some(Cost::Paid) => out.say(&words.get("layout-paid")),
                Some(Cost::Varies) => out.say(&words.get("layout-varies")),
                Some(Cost::Amount(amount)) => out.say(amount),
                None => {}
            }
            out.say_all(&step.deadline);
            say(&step.body, words, out);
        }
        Block::Case(case) => {
            out.say(&text(&case.title, Some(words)));
            say(&case.body, words, out);
        }
        Block::List(list) => {
            for (number, item) in (list.start.unwrap_or(1)..).zip(&list.items) {
                out.say(&list.start.map_or_else(|| "•".to_owned(), |_| format!("{number}.")));
                say(item, words, out);
            }
        }
        Block::Papers(papers) => {
            out.say(&words.get("layout-papers"));
            say_items(papers, words, out);
        }
        Block::Ways(ways) => {
            for way in &ways.rows {
                out.say(&way.label);
                out.say_all(&way.phone);
                way.lines.iter().for_each(|line| out.say(&text(line, Some(words))));
            }
        }
        Block::Definitions(definitions) => {
            for (term, bodies) in definitions {
                out.say(&text(term, Some(words)));
                say_items(bodies, words, out);
            }
        }
        Block::Table(table) => {
            table.head.iter().chain(table.rows.iter().flatten()).for_each(|cell| out.say(&text(cell, Some(words))));
        }
        Block::Callout(callout) => {
            out.say(&format!("{}.", callout.label));
            say(&callout.body, words, out);
        }
        Block::Quote(body) => say(body, words, out),
        Block::Code(code) => out.say(code),
        // A picture is heard by its alternative.
        Block::Figure(figure) => out.say(&figure.alternative),
        Block::Notes(notes) => {
            for note in notes {
                out.say(&format!("({})", note.letter));
                out.say(&text(&note.body, Some(words)));
            }
        }
        Block::Rule => {}
    }
}
