//! Words, one after the other.

use std::ops::Range;

/// How many words of a difference are shown.
const SHOWN: usize = 6;

/// Stands for any whole number: a document does not know its pages.
pub(crate) const A_NUMBER: &str = "\u{fffc}";

/// Words, one after the other; some may be left out where a paper has no room for them.
#[derive(Debug, Clone, Default)]
pub(crate) struct Speech {
    /// The words, with nothing in between.
    text: String,
    /// Where each word ends.
    ends: Vec<usize>,
    pieces: Vec<Piece>,
    /// Whether a word stands for any number.
    has_number: bool,
}

#[derive(Debug, Clone, Default)]
struct Piece {
    words: Range<usize>,
    optional: bool,
}

/// Where two speeches part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Difference {
    /// How many words agree before.
    pub(crate) after: usize,
    /// The first words that should be heard there; a dash for the end.
    pub(crate) expected: String,
    /// The first words that are heard there; a dash for the end.
    pub(crate) found: String,
}

impl Speech {
    /// Adds the words of a text, spaces of any kind apart: where a line ends is layout's affair. Texts that are said
    /// one after the other share no word.
    pub(crate) fn say(&mut self, text: &str) {
        if self.pieces.last().is_none_or(|piece| piece.optional) {
            let here = self.ends.len();
            self.pieces.push(Piece { words: here..here, optional: false });
        }
        for character in text.chars() {
            match character {
                // What has no width is not heard.
                '\u{ad}' | '\u{200b}' => {}
                // A hyphen that may not break is a hyphen.
                '\u{2011}' => self.text.push('-'),
                blank if blank.is_whitespace() => self.end_word(),
                heard => self.text.push(heard),
            }
        }
        self.end_word();
        self.has_number |= text.contains(A_NUMBER);
        if let Some(piece) = self.pieces.last_mut() {
            piece.words.end = self.ends.len();
        }
    }

    fn end_word(&mut self) {
        if self.ends.last().copied().unwrap_or(0) < self.text.len() {
            self.ends.push(self.text.len());
        }
    }

    fn word(&self, index: usize) -> &str {
        let start = index.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.text[start..self.ends[index]]
    }

    /// The first words of some, to be shown; a dash for none.
    fn excerpt(&self, words: Range<usize>) -> String {
        if words.is_empty() {
            return "–".to_owned();
        }
        words.take(SHOWN).map(|word| self.word(word)).collect::<Vec<_>>().join(" ")
    }

    /// Adds texts, one after the other.
    pub(crate) fn say_all<'t>(&mut self, texts: impl IntoIterator<Item = &'t String>) {
        texts.into_iter().for_each(|text| self.say(text));
    }

    /// Adds words that a paper says whole or not at all, as it has room.
    pub(crate) fn perhaps(&mut self, say: impl FnOnce(&mut Self)) {
        let (pieces, start) = (self.pieces.len(), self.ends.len());
        self.pieces.push(Piece { words: start..start, optional: false });
        say(self);
        self.pieces.truncate(pieces);
        let words = start..self.ends.len();
        if !words.is_empty() {
            self.pieces.push(Piece { words, optional: true });
        }
    }

    /// Where what is heard parts from this speech; `None` when they are the same, word for word.
    pub(crate) fn difference(&self, heard: &Self) -> Option<Difference> {
        let agree = |expected: usize, word: usize| {
            let (expected, heard) = (self.word(expected), heard.word(word));
            if self.has_number { agree(expected, heard) } else { expected == heard }
        };
        let all = heard.ends.len();
        // The places in what is heard where the next piece may start: more than one after pieces that may be left out.
        let mut starts = vec![0];
        // The farthest place where this speech was followed, and the words that should have come then.
        let mut farthest = (0, 0..0);
        let mut reach = |at: usize, expected: Range<usize>| {
            if at > farthest.0 || farthest.1.is_empty() {
                farthest = (at, expected);
            }
        };
        for piece in &self.pieces {
            let mut next = if piece.optional { starts.clone() } else { Vec::new() };
            for start in starts {
                let pairs = piece.words.clone().zip(start..all);
                let agreed = pairs.take_while(|(expected, heard)| agree(*expected, *heard)).count();
                if agreed == piece.words.len() {
                    next.push(start + agreed);
                } else if !piece.optional || agreed > 0 {
                    reach(start + agreed, piece.words.start + agreed..piece.words.end);
                }
            }
            next.sort_unstable();
            next.dedup();
            starts = next;
        }
        if starts.contains(&all) {
            return None;
        }
        for start in starts {
            reach(start, 0..0);
        }
        let (after, expected) = farthest;
        Some(Difference { after, expected: self.excerpt(expected), found: heard.excerpt(after.min(all)..all) })
    }
}

fn agree(expected: &str, heard: &str) -> bool {
    let Some((before, after)) = expected.split_once(A_NUMBER) else { return expected == heard };
    let number = heard.strip_prefix(before).and_then(|rest| rest.strip_suffix(after));
    number.is_some_and(|number| !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn speech(text: &str) -> Speech {
        let mut speech = Speech::default();
        speech.say(text);
        speech
    }

    #[test]
    fn spaces_hyphens_and_what_has_no_width_are_not_told_apart() {
        let mut written = speech("Appelez le 39\u{a0}39\u{202f}!");
        written.say("rendez\u{2011}vous\u{200b} \u{200b}");
        assert_eq!(written.difference(&speech("Appelez le 39 39 ! rendez-vous")), None);
    }

    #[test]
    fn a_word_too_many_too_few_or_glued_is_where_two_speeches_part() {
        let written = speech("un deux trois");
        for (heard, after, expected, found) in [
            ("un deux", 2, "trois", "–"),
            ("un deux trois quatre", 3, "–", "quatre"),
            ("un deuxtrois", 1, "deux trois", "deuxtrois"),
            ("un trois deux", 1, "deux trois", "trois deux"),
        ] {
            let parted = Difference { after, expected: expected.into(), found: found.into() };
            assert_eq!(written.difference(&speech(heard)), Some(parted), "{heard}");
        }
    }

    #[test]
    fn a_page_number_is_any_number_and_nothing_else() {
        let written = speech("la fin (voir page \u{fffc})");
        assert_eq!(written.difference(&speech("la fin (voir page 12)")), None);
        for heard in ["la fin (voir page )", "la fin (voir page x)", "la fin (voir page 12"] {
            assert!(written.difference(&speech(heard)).is_some(), "{heard}");
        }
    }

    #[test]
    fn what_may_be_left_out_is_said_whole_or_not_at_all() {
        let mut written = speech("un");
        written.perhaps(|out| out.say("deux trois"));
        written.perhaps(|out| out.say("deux"));
        written.say("quatre");
        for heard in ["un quatre", "un deux trois quatre", "un deux quatre", "un deux trois deux quatre"] {
            assert_eq!(written.difference(&speech(heard)), None, "{heard}");
        }
        for heard in ["un trois quatre", "un deux deux quatre", "un deux trois"] {
            assert!(written.difference(&speech(heard)).is_some(), "{heard}");
        }
    }
}
