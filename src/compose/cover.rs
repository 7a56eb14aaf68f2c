//! Page 1 of a paper.

use super::body::Composer;
use crate::document::{Block, Cover, CoverRow, Phase, plain_text};
use crate::language::typography;

/// How many lines a deadline may take on page 1, so that six deadlines and the phone share it; more steps are counted.
const MAX_LINES: usize = 2;

impl Composer<'_> {
    /// The numbered deadlines with their steps, and whom to call; none for a sheet without deadlines, whose page 1
    /// starts with the text.
    pub(super) fn cover(&self, blocks: &[Block]) -> Option<Cover> {
        let rows: Vec<CoverRow> = blocks
            .iter()
            .filter_map(|block| if let Block::Phase(phase) = block { Some(phase) } else { None })
            .filter(|phase| phase.number.is_some())
            .map(|phase| CoverRow {
                id: phase.id.clone(),
                deadline: plain_text(&phase.title),
                steps: self.cover_steps(phase),
            })
            .collect();
        if rows.is_empty() {
            return None;
        }
        let help = self.help_contact();
        let caption = [&help.name, &help.price].into_iter().filter(|part| !part.is_empty()).cloned();
        Some(Cover {
            rows,
            invitation: self.typeset(&self.words.get("paper-invitation")),
            phone_caption: caption.collect::<Vec<_>>().join(typography::comma(&self.sheet.language)),
            phone: help.phone,
        })
    }

    fn cover_steps(&self, phase: &Phase) -> Vec<String> {
        let mut titles: Vec<String> = phase
            .body
            .iter()
            .filter_map(|block| if let Block::Step(step) = block { Some(plain_text(&step.title)) } else { None })
            .collect();
        if titles.len() > MAX_LINES {
            let left = titles.len() - (MAX_LINES - 1);
            titles.truncate(MAX_LINES - 1);
            titles.push(self.typeset(&self.words.with("paper-more-steps", &[("count", &left.to_string())])));
        }
        titles
    }
}
