//! Where the trimmed page lies on what is printed (ISO 32000-1, 14.11.2).
//!
//! The medium starts at 0, 0, for some presses take no other origin: a page that bleeds is drawn that much further up
//! and to the right.

use crate::layout::{MM, Page, Paper};
use crate::press::Press;

/// How far crop marks stand off the bleed, mm: what is trimmed off must not show on the sheet below.
const GAP: f32 = 1.0;
/// How long crop marks are, mm.
const LENGTH: f32 = 5.0;

/// The boxes of a paper's pages.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Boxes {
    /// What the medium has around the trimmed page, pt.
    around: f32,
    /// What artwork may cover of it, pt.
    bleed: f32,
    /// Where crop marks start and end, pt over the trimmed edge, when there are some.
    marks: Option<[f32; 2]>,
}

impl Boxes {
    pub(crate) fn of(paper: &Paper) -> Self {
        let Some(Press { bleed, marks, .. }) = paper.press else { return Self::default() };
        let bleed = bleed.mm();
        let [start, end] = [bleed + GAP, bleed + GAP + LENGTH].map(|mm| mm * MM);
        Self {
            around: if marks { end } else { bleed * MM },
            bleed: bleed * MM,
            marks: marks.then_some([start, end]),
        }
    }

    /// A place of a page, given from the top left corner of the trimmed page, as PDF counts: upwards.
    pub(crate) fn place(self, page: &Page, x: f32, y: f32) -> [f32; 2] {
        [x + self.around, page.height - y + self.around]
    }

    /// A rectangle: left, top, right, bottom from the top of the trimmed page; then left, bottom, right, top.
    pub(crate) fn rectangle(self, page: &Page, [left, top, right, bottom]: [f32; 4]) -> [f32; 4] {
        let ([left, bottom], [right, top]) = (self.place(page, left, bottom), self.place(page, right, top));
        [left, bottom, right, top]
    }

    fn grown(self, page: &Page, by: f32) -> [f32; 4] {
        self.rectangle(page, [-by, -by, page.width + by, page.height + by])
    }

    /// The whole medium.
    pub(crate) fn medium(self, page: &Page) -> [f32; 4] {
        self.grown(page, self.around)
    }

    /// What may be inked before the page is trimmed.
    pub(crate) fn bleed(self, page: &Page) -> [f32; 4] {
        self.grown(page, self.bleed)
    }

    /// The page once trimmed.
    pub(crate) fn trim(self, page: &Page) -> [f32; 4] {
        self.grown(page, 0.0)
    }

    /// The crop marks: two at each corner of the trimmed page, none when none are asked for. From, to, as PDF counts.
    pub(crate) fn marks(self, page: &Page) -> Vec<[[f32; 2]; 2]> {
        let Some([start, end]) = self.marks else { return Vec::new() };
        let mut marks = Vec::with_capacity(8);
        for (x, across) in [(0.0, -1.0), (page.width, 1.0)] {
            for (y, down) in [(0.0, -1.0), (page.height, 1.0)] {
                marks.push([start, end].map(|off| self.place(page, x + across * off, y)));
                marks.push([start, end].map(|off| self.place(page, x, y + down * off)));
            }
        }
        marks
    }
}
