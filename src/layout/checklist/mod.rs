//! The checklist: one leaf of at most two pages, a band of the stake a deadline, a row a step (`look/checklist.png`).
//!
//! Rows are measured first, then placed: on one page when they fit, else on two, cut between phases, else between
//! rows. What is not to do by a date, and lines for notes, take the room that is left.

mod draw;
mod measure;
mod plan;

use measure::{Band, Setter};

use super::{Misfit, Setting};
use super::builder::{Builder, mm};
use super::frame::Paper;
use super::ink::Inks;
use super::leaf::{
    BOTTOM, FIGURE, FOOT_RULE, HEIGHT, ICON, LAST, LEFT, NEXT, PHONE, RIGHT, STAKE, STAKE_WIDTH, TOP, WIDTH,
};
use crate::document::{Checklist, Document};
use crate::theme::Theme;

/// Where bands start on page 1 under a title of one line, mm; an empty band follows that of the icon there.
const FIRST: f32 = 44.5;
/// A page that goes on is at least this full, mm from its top, when it is cut between phases.
const FULL: f32 = 0.66 * BOTTOM;
/// Box, and text beside it, mm.
const BOX: f32 = 7.0;
const TEXT: f32 = 40.0;
/// Column to write dates in, mm; words end before it.
const DATE: f32 = 150.0;
const GUTTER: f32 = 5.0;
/// Height to write in, mm.
const WRITING: f32 = 8.5;
/// A line to fill in, mm.
const FIELD: f32 = 8.0;
/// Least width of the phone's column in the earth, mm.
const PHONE_COLUMN: f32 = 59.0;
/// Fewest lines for notes that are worth their heading.
const NOTES: usize = 3;
/// Under the last of them, mm.
const NOTES_END: f32 = 2.0;
/// Sizes and leadings, pt (LOOK, section 3).
const TITLE: f32 = 27.0;
const TITLE_LEADING: f32 = 31.0;
const PHASE: f32 = 16.0;
const PHASE_LEADING: f32 = 22.0;
const BODY: f32 = 14.0;
const LEADING: f32 = 17.0;
const LEAD: f32 = 16.0;
/// Between two mentions, pt.
const MENTION: f32 = 3.5;

/// How close rows stand, mm: a heading, a row at least, and what a row has above its lines.
#[derive(Clone, Copy)]
struct Density {
    heading: f32,
    row: f32,
    air: f32,
}

/// LOOK's measures, and the closest that still leaves room to write: taken when it saves a page.
const DENSITIES: [Density; 2] =
    [Density { heading: 9.6, row: 13.5, air: 0.9 }, Density { heading: 9.0, row: 12.6, air: 0.5 }];

/// Sets a checklist.
pub(super) fn set(document: &Document, list: &Checklist, setting: &Setting<'_>, theme: &Theme) -> Result<Paper, Vec<Misfit>> {
    let event = theme.event(&document.event);
    let mut setter = Setter {
        b: Builder::new(theme, (mm(WIDTH), mm(HEIGHT)), setting.standing),
        inks: Inks::of(event, &theme.palette, setting.variant),
        words: theme.words_for(&document.language),
        symbol: &event.icon,
    };
    let head = setter.head(document, list);
    let mut earth = setter.earth(list, true);
    let bands: Vec<Band<'_>> = list.phases.iter().map(|phase| setter.band(phase)).collect();
    let mut plan = plan::plan(&bands, &head, &earth, list);
    // The site's name is also in the address under it: it gives way when that saves a page.
    if !plan.as_ref().is_ok_and(|plan| plan.pages.len() == 1) {
        let lower = setter.earth(list, false);
        if let Ok(shorter) = plan::plan(&bands, &head, &lower, list)
            && (plan.is_err() || shorter.pages.len() == 1)
        {
            (earth, plan) = (lower, Ok(shorter));
        }
    }
    let plan = plan?;
    setter.draw(document, list, &head, &earth, &bands, &plan);
    setter.b.finish(document, &list.lead)
}
