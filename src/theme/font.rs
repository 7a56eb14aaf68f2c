//! The four faces of a theme.

use std::sync::Arc;

use skrifa::{FontRef, MetadataProvider as _, string::StringId};

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

/// The names that a font file gives to itself: family, full and PostScript names, in every language.
///
/// # Errors
/// What the file is not, when it is no font that can be read.
pub(super) fn names(bytes: &[u8]) -> Result<Vec<String>, String> {
    let font = FontRef::new(bytes).map_err(|e| e.to_string())?;
    let ids = [
        StringId::FAMILY_NAME,
        StringId::FULL_NAME,
        StringId::POSTSCRIPT_NAME,
        StringId::TYPOGRAPHIC_FAMILY_NAME,
        StringId::COPYRIGHT_NOTICE,
    ];
    Ok(ids.into_iter().flat_map(|id| font.localized_strings(id)).map(|s| s.chars().collect()).collect())
}
