//! The page numbers that links inside a paper print. They are known only once the paper is cut into pages, which they
//! take part in: the paper is set again until they are right.

use std::collections::BTreeMap;

/// Passes after which a number keeps the room of the widest that stood in its place. From then on room only grows, and
/// is bounded, so that the numbers settle.
const FREE: usize = 3;

/// What links inside the paper print.
#[derive(Default)]
pub(super) struct Pages {
    /// The pages of the anchors that links lead to, from 1; `None` for one that is nowhere.
    asked: BTreeMap<String, Option<usize>>,
    /// The widest number printed for each, pt.
    rooms: BTreeMap<String, f32>,
    passes: usize,
}

impl Pages {
    /// Whether an anchor is somewhere, as far as is known.
    pub(super) fn leads(&self, id: &str) -> bool {
        self.asked.get(id).is_none_or(Option::is_some)
    }

    /// The page of an anchor, from 1; the first, as long as nothing is known.
    pub(super) fn ask(&mut self, id: &str) -> Option<usize> {
        match self.asked.get(id) {
            Some(page) => *page,
            None => {
                self.asked.insert(id.to_owned(), Some(1));
                Some(1)
            }
        }
    }

    /// How much a number of this width lacks of the room that it keeps, pt.
    pub(super) fn short_of(&mut self, id: &str, width: impl FnOnce() -> f32) -> f32 {
        if self.passes < FREE {
            return 0.0;
        }
        let width = width();
        let room = self.rooms.entry(id.to_owned()).or_insert(width);
        *room = room.max(width);
        *room - width
    }

    /// Compares what was printed with the pages found, from 0, where `first` is the first of them. Whether all was
    /// right.
    pub(super) fn learn(&mut self, found: &BTreeMap<String, usize>, first: usize) -> bool {
        let mut right = true;
        for (id, page) in &mut self.asked {
            let now = found.get(id).map(|page| first + page + 1);
            right &= *page == now;
            *page = now;
        }
        self.passes += 1;
        right
    }
}
