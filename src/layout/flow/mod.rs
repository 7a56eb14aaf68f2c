//! Flowing documents: blocks become rows, rows become pages.

mod callout;
mod figure;
mod inline;
mod list;
mod pages;
mod phase;
mod quote;
mod references;
mod step;
mod table;
mod ways;
mod writer;

use std::collections::BTreeMap;

use pages::Pages;
use writer::{PHASE, Writer};

use super::booklet::{self, Booklet};
use super::builder::{Builder, mm};
use super::cover::{Front, set_title};
use super::foot::set_feet;
use super::frame::{Paper, Role};
use super::galley::Galley;
use super::ink::Inks;
use super::{Misfit, Preset, Setting, Variant};
use crate::document::{Block, Document, Flow};
use crate::theme::Theme;

/// Sets a flowing document.
pub(super) fn set(document: &Document, flow: &Flow, setting: &Setting<'_>, theme: &Theme) -> Result<Paper, Vec<Misfit>> {
    let m = setting.preset.measures();
    let mut b = Builder::new(theme, (mm(m.width), mm(m.height)), setting.standing);
    let event = theme.event(&document.event);
    let words = theme.words_for(&document.language);
    let inks = Inks::of(event, &theme.palette, setting.variant);

    // A cover is drawn once the pages of the deadlines are known; its place in the structure is before the text.
    let front = flow.cover.as_ref().map(|cover| {
        let front = Front::new(&mut b, document, flow, cover, &m, &inks);
        (b.node(0, Role::Sect), front)
    });
    let top = if front.is_none() { Some(set_title(&mut b, document, flow, &m, &inks)) } else { None };

    let notes = notes(&flow.blocks);
    let first = front.as_ref().map_or(0, |(_, front)| front.page_count());
    let mark = b.mark();
    let mut pages = Pages::default();
    loop {
        let mut writer = Writer {
            left: mm(m.left),
            right: mm(m.right),
            floor: mm(m.left),
            b: &mut b,
            m,
            words,
            event,
            inks,
            pictures: setting.pictures,
            black: setting.variant == Variant::Black,
            notes: &notes,
            pages: &mut pages,
            galley: Galley::default(),
            grounds: Vec::new(),
            level: 1,
            space: PHASE,
            after_heading: false,
            anchors: Vec::new(),
        };
        writer.nest();
        writer.blocks(0, &flow.blocks);
        writer.references(&flow.links);
        writer.colophon(&flow.colophon);
        let mut galley = writer.galley;
        let start = top.unwrap_or_else(|| m.head());
        let closing = if setting.preset == Preset::Booklet { booklet::part(&mut galley, &m, start, first) } else { None };
        let leaves = galley.cut(&m, start);
        let found = galley.pages(&leaves);
        if pages.learn(&found, first) {
            if let Some((parent, front)) = &front {
                front.draw(&mut b, *parent, document, (&m, event, &inks), |id| {
                    let page = first + found.get(id)? + 1;
                    Some(words.with("layout-page", &[("page", &page.to_string())]))
                });
            }
            if top.is_none() && !leaves.is_empty() {
                b.new_page();
            }
            galley.draw_all(&mut b, &m, &inks, &leaves);
            if let Some(closing) = closing {
                let label = words.get("booklet-notes");
                Booklet { m: &m, inks: &inks, event, label: &label }.close(&mut b, closing);
            }
            break;
        }
        b.rewind(mark);
    }
    set_feet(&mut b, document, flow, &m, &inks, words);
    b.finish(document, &flow.summary)
}

/// The anchors of the notes, by their letters.
fn notes(blocks: &[Block]) -> BTreeMap<String, String> {
    let notes = blocks.iter().filter_map(|block| if let Block::Notes(notes) = block { Some(notes) } else { None });
    notes.flatten().map(|note| (note.letter.clone(), note.id.clone())).collect()
}
