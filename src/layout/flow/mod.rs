//! Flowing documents: blocks become rows, rows become pages.

mod callout;
mod inline;
mod list;
mod phase;
mod references;
mod step;
mod table;
mod ways;
mod writer;

use writer::{PHASE, Writer};

use super::booklet::Booklet;
use super::builder::{Builder, mm};
use super::cover::{set_cover, set_title};
use super::foot::set_feet;
use super::frame::Paper;
use super::galley::Galley;
use super::ink::Inks;
use super::{Misfit, Preset, Setting};
use crate::document::{Document, Flow};
use crate::theme::Theme;

/// Sets a flowing document.
pub(super) fn set(document: &Document, flow: &Flow, setting: &Setting<'_>, theme: &Theme) -> Result<Paper, Vec<Misfit>> {
    let m = setting.preset.measures();
    let mut b = Builder::new(theme, (mm(m.width), mm(m.height)));
    let event = theme.event(&document.event);
    let words = theme.words_for(&document.language);
    let inks = Inks::of(event, &theme.palette, setting.variant);

    let top = match &flow.cover {
        Some(cover) => {
            set_cover(&mut b, document, flow, cover, &m, event, &inks);
            None
        }
        None => Some(set_title(&mut b, document, flow, &m, &inks)),
    };

    let mut writer = Writer {
        left: mm(m.left),
        right: mm(m.right),
        b: &mut b,
        m,
        words,
        event,
        inks,
        galley: Galley::default(),
        grounds: Vec::new(),
        level: 1,
        space: PHASE,
        keep_first: false,
        anchors: Vec::new(),
    };
    writer.blocks(0, &flow.blocks);
    writer.references(&flow.links);
    let tail = writer.galley.rows.len();
    writer.colophon(&flow.colophon);
    let galley = writer.galley;
    if top.is_none() && !galley.rows.is_empty() {
        b.new_page();
    }
    let start = top.unwrap_or_else(|| m.head());
    if setting.preset == Preset::Booklet {
        let label = words.get("booklet-notes");
        Booklet { m: &m, inks: &inks, event, label: &label }.set(&mut b, galley, tail, start);
    } else {
        galley.set(&mut b, &m, &inks, start);
    }
    set_feet(&mut b, document, flow, &m, &inks, words);
    b.finish(document, &flow.summary)
}
