//! Where everything goes: the fewest pages, then the cleanest cut, then the widest rows.

use std::ops::Range;

use super::measure::{Band, Earth, Head, Row, lines};
use super::{BOTTOM, DENSITIES, Density, FIELD, FULL, HEIGHT, LEADING, NEXT, NOTES, NOTES_END, PHASE_LEADING};
use crate::document::{Checklist, PhaseKind, plain_text};
use crate::layout::builder::mm;
use crate::layout::typeset::Line;
use crate::layout::{Misfit, Zone};

/// Rows of a band that stand together on a page.
pub(super) struct Piece {
    pub(super) band: usize,
    pub(super) rows: Range<usize>,
    pub(super) top: f32,
    pub(super) bottom: f32,
}

/// Where everything goes.
pub(super) struct Plan {
    pub(super) density: Density,
    /// The pieces of each page.
    pub(super) pages: Vec<Vec<Piece>>,
    /// Bands of support, which stand in the earth.
    pub(super) support: Vec<usize>,
    /// How many bands that are not to do by a date found room.
    pub(super) extras: usize,
    /// Lines for notes at the end of each page.
    pub(super) notes: Vec<usize>,
    /// Where the ground starts on the last page, pt.
    pub(super) ground: f32,
}

/// Where bands may be cut.
#[derive(Clone, Copy, PartialEq)]
enum Cut {
    Phases,
    Rows,
}

/// Finds the fewest pages, then the cleanest cut, then the widest rows.
pub(super) fn plan(bands: &[Band<'_>], head: &Head, earth: &Earth, list: &Checklist) -> Result<Plan, Vec<Misfit>> {
    let ground = mm(HEIGHT) - earth.height;
    if head.end > ground || mm(NEXT) > ground {
        let foot = list.foot_left.first().map(|line| plain_text(line)).unwrap_or_default();
        let text = if head.title.len() > 3 { line_text(&head.title) } else { foot };
        return Err(vec![Misfit::TooLong { zone: Zone::Checklist, text }]);
    }
    let to_do: Vec<usize> = (0..bands.len()).filter(|i| bands[*i].has_dates()).collect();
    let mut over = usize::MAX;
    for pages in [1, 2] {
        for cut in [Cut::Phases, Cut::Rows] {
            let mut best: Option<Plan> = None;
            for density in DENSITIES {
                match place(bands, &to_do, head.end, ground, density, pages, cut) {
                    Ok(placed) => {
                        let plan = fill(bands, placed, head.end, ground, density);
                        // Closer rows only for something more to say.
                        if best.as_ref().is_none_or(|best| plan.extras > best.extras) {
                            best = Some(plan);
                        }
                    }
                    Err(count) => over = over.min(count),
                }
            }
            if let Some(plan) = best {
                return Ok(plan);
            }
        }
    }
    Err(vec![Misfit::TooManyRows { count: over }])
}

/// Places the bands to do, or says how many rows are left over.
fn place(
    bands: &[Band<'_>],
    to_do: &[usize],
    first: f32,
    ground: f32,
    density: Density,
    pages: usize,
    cut: Cut,
) -> Result<Vec<Vec<Piece>>, usize> {
    let mut out: Vec<Vec<Piece>> = vec![Vec::new()];
    let mut y = first;
    let mut over = 0;
    for band in to_do {
        let set = &bands[*band];
        let is_end = to_do.last() == Some(band);
        let mut from = 0;
        while from < set.rows.len() {
            let on_last = out.len() == pages;
            let limit = if on_last { ground } else { mm(BOTTOM) };
            let rest = from..set.rows.len();
            // The earth stands on the last page: what would end before it keeps a row for it.
            let leaves_some = |rows: &Range<usize>| on_last || !is_end || rows.end < set.rows.len();
            let fits = |rows: &Range<usize>| leaves_some(rows) && y + set.height(rows, density) <= limit + 0.01;
            let mut rows = rest.clone();
            if !fits(&rest) {
                // Between phases only where the page is full enough; a piece of one row is worth less than a clean cut.
                let clean = !on_last && cut == Cut::Phases && y >= mm(FULL);
                rows.end = if clean { from } else { (from..=rest.end).rev().find(|end| fits(&(from..*end))).unwrap_or(from) };
            }
            if rows.is_empty() {
                if on_last {
                    over += rest.len();
                    break;
                }
                out.push(Vec::new());
                y = mm(NEXT);
                continue;
            }
            let bottom = y + set.height(&rows, density);
            from = rows.end;
            if let Some(page) = out.last_mut() {
                page.push(Piece { band: *band, rows, top: y, bottom });
            }
            y = bottom;
        }
    }
    if over > 0 { Err(over) } else { Ok(out) }
}

/// Gives the room that is left to who listens, to what can wait, to what is done by itself, then to notes.
fn fill(bands: &[Band<'_>], mut pages: Vec<Vec<Piece>>, first: f32, ground: f32, density: Density) -> Plan {
    let start = if pages.len() == 1 { first } else { mm(NEXT) };
    let end = pages.last().and_then(|page| page.last()).map_or(start, |piece| piece.bottom);
    let of = |kind: PhaseKind| (0..bands.len()).filter(move |i| bands[*i].phase.kind == kind);
    let mut room = ground - end;
    let mut support = Vec::new();
    for band in of(PhaseKind::Support) {
        let height = support_height(bands, &[band]);
        if height <= room {
            support.push(band);
            room -= height;
        }
    }
    let mut kept: Vec<usize> = Vec::new();
    for band in of(PhaseKind::Later).chain(of(PhaseKind::Automatic)) {
        let height = bands[band].height(&bands[band].whole(), density);
        if height <= room {
            kept.push(band);
            room -= height;
        }
    }
    kept.sort_unstable();
    let extras = kept.len() + support.len();
    let mut y = end;
    for band in kept {
        let rows = bands[band].whole();
        let bottom = y + bands[band].height(&rows, density);
        if let Some(page) = pages.last_mut() {
            page.push(Piece { band, rows, top: y, bottom });
        }
        y = bottom;
    }
    let mut notes: Vec<usize> = pages
        .iter()
        .map(|page| note_lines(mm(BOTTOM) - page.last().map_or(start, |piece| piece.bottom), density))
        .collect();
    if let Some(last) = notes.last_mut() {
        *last = note_lines(room, density);
        y += notes_height(*last, density);
    }
    Plan { density, pages, support, extras, notes, ground: y }
}

/// Height of bands of support in the earth, pt.
fn support_height(bands: &[Band<'_>], support: &[usize]) -> f32 {
    support
        .iter()
        .map(|band| {
            let count = bands[*band].rows.iter().map(Row::count).sum();
            lines(bands[*band].heading.len(), PHASE_LEADING) + lines(count, LEADING) + mm(2.0)
        })
        .sum()
}

/// How many lines for notes some room holds, pt.
fn note_lines(room: f32, density: Density) -> usize {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a page has room for some thirty lines")]
    let count = ((room - mm(density.heading) - mm(NOTES_END)) / mm(FIELD)).max(0.0) as usize;
    if count < NOTES { 0 } else { count }
}

/// Height of lines for notes with their heading, pt.
pub(super) fn notes_height(count: usize, density: Density) -> f32 {
    if count == 0 { 0.0 } else { mm(density.heading) + lines(count, mm(FIELD)) + mm(NOTES_END) }
}

fn line_text(set: &[Line]) -> String {
    set.iter().flat_map(|line| &line.runs).map(|run| &*run.run.text).collect()
}
