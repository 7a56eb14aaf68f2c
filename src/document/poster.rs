//! A poster: zones that do not flow.

/// The sheet sizes of a poster; each is set, not scaled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PosterFormat {
    /// 210 × 297 mm, read and scanned from 0.4 m.
    A4,
    /// 297 × 420 mm, from 0.6 m.
    A3,
    /// 420 × 594 mm, from 0.9 m.
    A2,
}

impl PosterFormat {
    /// Every format, from the smallest.
    pub const ALL: [Self; 3] = [Self::A4, Self::A3, Self::A2];

    /// Its name in kits and file names.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::A3 => "a3",
            Self::A2 => "a2",
        }
    }

    /// The distance from which its code is read, mm (LOOK, section 6): the code is at least a tenth of it wide.
    #[must_use]
    pub fn distance(self) -> f32 {
        match self {
            Self::A4 => 400.0,
            Self::A3 => 600.0,
            Self::A2 => 900.0,
        }
    }
}

/// What a poster is printed on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ground {
    /// White paper: acts of the authority.
    #[default]
    White,
    /// The event's colour: black on white is reserved to acts of the authority (law of 29 July 1881, article 15), so a
    /// private venue hangs this one.
    Colored,
}

/// Everything a poster says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Poster {
    /// Its size.
    pub format: PosterFormat,
    /// Its ground.
    pub ground: Ground,
    /// As the reader would say it: « Vous avez perdu un proche ? »
    pub headline: String,
    /// One or two lines under it.
    pub lead: String,
    /// One to three things to do first.
    pub actions: Vec<Action>,
    /// « Appelez ».
    pub call_verb: String,
    /// The number, grouped: « 39 39 ». Four or ten figures.
    pub phone: String,
    /// Who answers: « Allô Service Public ».
    pub phone_name: String,
    /// Hours, else price, one or two short lines.
    pub phone_caption: Vec<String>,
    /// « Venez ».
    pub come_verb: String,
    /// The counter: « France services ».
    pub counter_name: String,
    /// Its address, or how to find the nearest: one or two short lines.
    pub counter_lines: Vec<String>,
    /// Hours or another help under the block, one or two short lines.
    pub counter_caption: Vec<String>,
    /// The same in fewer words, from the longest, for want of room: name and lines, and the caption apart, are those of the
    /// first that fits.
    pub counter_shorter: Vec<CounterWords>,
    /// « Scannez ».
    pub scan_verb: String,
    /// What the code holds, whole and in lower case.
    pub code_address: String,
    /// The same in clear, without `https://`.
    pub code_clear: String,
    /// « ouvre la fiche complète ».
    pub code_caption: String,
    /// Alternative of the code's figure.
    pub code_alternative: String,
    /// The foot's left column, a line each; the first and last are bold.
    pub foot_left: Vec<String>,
    /// The foot's right column; the first line is bold.
    pub foot_right: Vec<String>,
    /// What the law wants, over the whole width: edition, printer, publication director.
    pub foot_legal: Vec<String>,
}

impl Poster {
    /// The longest headline, characters: what three lines of an A4 hold (LOOK, section 6).
    pub const MOST_HEADLINE: usize = 60;
    /// The longest lead, characters.
    pub const MOST_LEAD: usize = 100;
    /// The longest line of a name and what follows it at the left of an A3's or A2's foot, characters. A row holds 42 to
    /// 48 of them, as wide as real names are; the widest take a second row.
    pub const MOST_FOOT: usize = 44;
}

/// Where to go, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CounterWords {
    /// Its name.
    pub name: String,
    /// Its address, or how near it is, a line each.
    pub lines: Vec<String>,
    /// Hours, or how to find it, a line each.
    pub caption: Vec<String>,
    /// Whether nothing is lost: what its name leaves out, its lines say.
    pub is_whole: bool,
}

/// One thing to do first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action {
    /// « Dans les 24 heures après le constat »; may be empty.
    pub deadline: String,
    /// « Déclarez le décès en mairie ».
    pub title: String,
    /// « À l’hôpital ou en EHPAD, l’établissement s’en charge. »; may be empty.
    pub detail: String,
}
