//! The leaf on which what is to do stands in bands beside a narrow stake: the checklist, and the leaf for the counter.

/// A4, stake and text, mm (LOOK, section 4).
pub(super) const WIDTH: f32 = 210.0;
pub(super) const HEIGHT: f32 = 297.0;
pub(super) const STAKE: f32 = 14.0;
pub(super) const STAKE_WIDTH: f32 = 10.0;
pub(super) const LEFT: f32 = 29.0;
pub(super) const RIGHT: f32 = 196.0;
/// First cap height of a page, mm.
pub(super) const TOP: f32 = 14.0;
/// The band of the icon, and where the bands start on a page after the first, mm.
pub(super) const ICON: f32 = 16.0;
pub(super) const NEXT: f32 = TOP + ICON;
/// Where bands end on a page that goes on, and the rule of its foot, mm.
pub(super) const BOTTOM: f32 = 272.0;
pub(super) const FOOT_RULE: f32 = 276.0;
/// Last baseline, mm: nothing lives within 9 mm of an edge.
pub(super) const LAST: f32 = 287.0;
/// Figure in a band, widths of the stake.
pub(super) const FIGURE: f32 = 0.68;
/// Size of the phone in the earth, pt.
pub(super) const PHONE: f32 = 26.0;
