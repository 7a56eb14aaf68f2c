//! What papers share, in one build and from one edition to the next.

use crate::layout::StandingType;
use crate::pdf::Subsets;

/// Type that stands and fonts that are cut. What is in stock changes nothing in what is made.
#[derive(Debug, Default)]
pub struct Stock {
    /// Lines that other editions set; `None` when there is but one to make.
    pub(crate) standing: Option<StandingType>,
    pub(crate) subsets: Subsets,
}

impl Stock {
    /// The stock of a run that makes many editions.
    #[must_use]
    pub fn of_editions() -> Self {
        Self { standing: Some(StandingType::default()), ..Self::default() }
    }

    /// Takes in no more lines: what the first edition did not say is said by one alone, and would only fill memory.
    pub fn close(&self) {
        self.standing.iter().for_each(StandingType::close);
    }
}
