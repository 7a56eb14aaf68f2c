//! The four faces of a theme.

use std::sync::Arc;

/// The four faces of the theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Face {
    /// Words.
    Regular,
    /// Important words.
    Bold,
    /// Figures beside [`Face::Regular`].
    RegularFigures,
    /// Figures beside [`Face::Bold`].
    BoldFigures,
}

impl Face {
    /// All of them, in a fixed order.
    pub const ALL: [Self; 4] = [Self::Regular, Self::Bold, Self::RegularFigures, Self::BoldFigures];
}

/// The static TrueType files of a theme, for print.
#[derive(Debug, Clone)]
pub struct Fonts {
    /// The files, in the order of [`Face::ALL`].
    pub files: [Arc<[u8]>; 4],
    /// What the size of the figures' faces is multiplied by, so that cap heights match: 0.955.
    pub figures_scale: f32,
}

impl Fonts {
    /// The file of a face.
    #[must_use]
    pub fn file(&self, face: Face) -> &Arc<[u8]> {
        &self.files[face as usize]
    }
}
