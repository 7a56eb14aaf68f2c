//! The numbers of each flowing paper (LOOK, sections 3 and 4). Sizes in pt, places in mm.

use super::builder::mm;

/// How a flowing document is set. Each preset is set anew, never scaled.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Preset {
    /// Clear print: A4, 14 pt.
    Clear,
    /// Large print: A4, 18 pt.
    #[default]
    Large,
    /// Very large print: A4, 24 pt.
    ExtraLarge,
    /// A5 pages in reading order, 14 pt.
    Booklet,
}

/// Size and leading of a kind of text, pt.
#[derive(Debug, Clone, Copy)]
pub(super) struct Type {
    pub size: f32,
    pub leading: f32,
}

/// The measures of a preset.
#[derive(Debug, Clone, Copy)]
pub(super) struct Measures {
    /// Page, mm.
    pub width: f32,
    pub height: f32,
    /// Stake, mm.
    pub stake_left: f32,
    pub stake_width: f32,
    /// Text, mm.
    pub left: f32,
    pub right: f32,
    /// First cap height and last line, mm.
    pub top: f32,
    pub bottom: f32,
    /// Rule of the foot, mm.
    pub foot: f32,
    pub title: Type,
    pub phase: Type,
    pub step: Type,
    pub body: Type,
    /// In lists, tables and callouts the leading may fall to 1.3.
    pub tight: f32,
    /// Phone in a channel block, pt.
    pub phone: f32,
    /// Phone on page 1, pt.
    pub cover_phone: f32,
    pub cover: Cover,
}

/// The measures of page 1, mm.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cover {
    /// The band of the icon, and the empty ones under it at their least.
    pub icon: f32,
    pub empty: f32,
    /// A deadline's band as it should be, and at its least: the list then runs on to the next page.
    pub band: f32,
    pub least: f32,
    /// Above and below the words of a band, together.
    pub pad: f32,
    /// Whether deadlines say on which page they start, instead of their steps: a paper of many small pages.
    pub contents: bool,
    /// The column of the deadlines; without it each stands above its steps.
    pub column: Option<f32>,
    /// The phone's icon, and where the words beside it start.
    pub phone: f32,
    pub beside: f32,
}

impl Measures {
    /// Where the first line box of a page starts, pt: its cap height then stands at the top margin.
    pub(super) fn head(&self) -> f32 {
        mm(self.top) - 6.5
    }
}

impl Preset {
    pub(super) fn measures(self) -> Measures {
        let t = |size, leading| Type { size, leading };
        let large = Measures {
            width: 210.0,
            height: 297.0,
            stake_left: 16.0,
            stake_width: 14.0,
            left: 36.0,
            right: 194.0,
            top: 18.0,
            bottom: 272.0,
            foot: 276.0,
            title: t(34.0, 37.0),
            phase: t(28.0, 32.0),
            step: t(23.0, 28.0),
            body: t(18.0, 27.0),
            tight: 24.0,
            phone: 34.0,
            cover_phone: 54.0,
            cover: Cover {
                icon: 24.0,
                empty: 31.0,
                band: 27.0,
                least: 20.0,
                pad: 3.0,
                contents: false,
                column: Some(66.0),
                phone: 26.0,
                beside: 36.0,
            },
        };
        match self {
            Self::Large => large,
            Self::Clear => Measures {
                right: 176.0,
                title: t(28.0, 31.0),
                phase: t(22.0, 26.0),
                step: t(18.0, 22.0),
                body: t(14.0, 21.0),
                tight: 18.5,
                phone: 26.0,
                cover_phone: 42.0,
                cover: Cover { empty: 25.0, column: Some(58.0), phone: 21.0, beside: 30.0, ..large.cover },
                ..large
            },
            Self::ExtraLarge => Measures {
                title: t(40.0, 44.0),
                phase: t(34.0, 39.0),
                step: t(29.0, 34.0),
                body: t(24.0, 36.0),
                tight: 31.5,
                phone: 44.0,
                cover_phone: 64.0,
                // Beside each other, deadlines and steps would have four words a line.
                cover: Cover { pad: 6.0, column: None, ..large.cover },
                ..large
            },
            Self::Booklet => Measures {
                width: 148.0,
                height: 210.0,
                stake_left: 12.0,
                stake_width: 10.0,
                left: 28.0,
                right: 134.0,
                // LOOK gives no heights for A5: the foot's last descender keeps the 9 mm of the other papers.
                top: 14.0,
                bottom: 188.5,
                foot: 191.5,
                title: t(26.0, 29.0),
                phase: t(20.0, 24.0),
                step: t(17.0, 21.0),
                body: t(14.0, 20.0),
                tight: 18.2,
                phone: 24.0,
                cover_phone: 36.0,
                cover: Cover {
                    icon: 17.0,
                    empty: 20.0,
                    band: 21.0,
                    least: 14.0,
                    pad: 2.6,
                    contents: true,
                    column: None,
                    phone: 18.0,
                    beside: 25.0,
                },
            },
        }
    }
}
