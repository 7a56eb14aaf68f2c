//! From character codes to text: the `ToUnicode` map of a font (ISO 32000-1, 9.10.3).

use super::lexer::{Lexer, Token, digit};

/// Codes have two bytes at most.
const MOST_CODES: u32 = 0x1_0000;
/// How many times a map may name a code: each, four times over.
const MOST_NAMED: u32 = 4 * MOST_CODES;
/// What all texts of a map may hold, bytes.
const LARGEST_TEXT: usize = 4 << 20;

/// A font's map from codes to text.
#[derive(Debug, Default)]
pub(crate) struct ToUnicode {
    /// The texts of all codes, one after the other.
    text: String,
    /// The text of each code from 0.
    places: Vec<Place>,
    /// How many times a code was to be named.
    named: u32,
}

/// Where the text of a code is.
#[derive(Debug, Default, Clone, Copy)]
struct Place {
    start: u32,
    end: u32,
    named: bool,
    /// Whether nothing is seen of it.
    blank: bool,
}

impl ToUnicode {
    /// Reads a map; what it cannot make sense of is left out.
    pub(crate) fn parse(map: &[u8]) -> Self {
        let mut read = Self::default();
        let mut tokens = Lexer::new(map, 0);
        while let Ok(Some(token)) = tokens.next() {
            match token {
                Token::Word(b"beginbfchar") => read.characters(&mut tokens),
                Token::Word(b"beginbfrange") => read.ranges(&mut tokens),
                _ => {}
            }
        }
        read
    }

    fn characters(&mut self, tokens: &mut Lexer<'_>) {
        while let (Some(code), Some(text), true) = (hexadecimal(tokens), hexadecimal(tokens), self.has_room()) {
            self.named += 1;
            let start = self.text.len();
            utf16(text, &mut self.text);
            self.name(number(code), start);
        }
    }

    fn ranges(&mut self, tokens: &mut Lexer<'_>) {
        while let (Some(first), Some(last)) = (hexadecimal(tokens), hexadecimal(tokens)) {
            let (first, last) = (number(first), number(last).min(MOST_CODES));
            match tokens.next() {
                Ok(Some(Token::Hexadecimal(text))) => {
                    let mut head = String::new();
                    utf16(text, &mut head);
                    let Some(end) = head.pop() else { continue };
                    for (code, step) in (first..=last).zip(0..) {
                        if !self.has_room() {
                            return;
                        }
                        self.named += 1;
                        let character = u32::from(end).checked_add(step).and_then(char::from_u32);
                        let Some(character) = character else { continue };
                        let start = self.text.len();
                        self.text.push_str(&head);
                        self.text.push(character);
                        self.name(code, start);
                    }
                }
                Ok(Some(Token::OpenArray)) => {
                    let mut code = first;
                    while let Some(text) = hexadecimal(tokens) {
                        if code <= last && self.has_room() {
                            self.named += 1;
                            let start = self.text.len();
                            utf16(text, &mut self.text);
                            self.name(code, start);
                        }
                        code = code.saturating_add(1);
                    }
                }
                _ => return,
            }
        }
    }

    fn has_room(&self) -> bool {
        self.text.len() < LARGEST_TEXT && self.named < MOST_NAMED
    }

    /// Gives a code the text from a place.
    fn name(&mut self, code: u32, start: usize) {
        let (Ok(from), Ok(end)) = (u32::try_from(start), u32::try_from(self.text.len())) else { return };
        if code >= MOST_CODES {
            return;
        }
        let index = code as usize;
        if self.places.len() <= index {
            self.places.resize(index + 1, Place::default());
        }
        let blank = self.text[start..].chars().all(char::is_whitespace);
        self.places[index] = Place { start: from, end, named: true, blank };
    }

    /// Adds the text of a code, U+FFFD for one that the map does not name; gives whether nothing is seen of it.
    pub(crate) fn decode(&self, code: usize, text: &mut String) -> bool {
        match self.places.get(code) {
            Some(place) if place.named => {
                text.push_str(&self.text[place.start as usize..place.end as usize]);
                place.blank
            }
            _ => {
                text.push(char::REPLACEMENT_CHARACTER);
                false
            }
        }
    }
}

/// The next token, when it is a string of hexadecimal digits.
fn hexadecimal<'a>(tokens: &mut Lexer<'a>) -> Option<&'a [u8]> {
    match tokens.next() {
        Ok(Some(Token::Hexadecimal(digits))) => Some(digits),
        _ => None,
    }
}

/// The value of up to four bytes; more than that is no code.
fn number(digits: &[u8]) -> u32 {
    let (value, count) = digits
        .iter()
        .filter_map(|byte| digit(*byte))
        .fold((0_u32, 0), |(value, count), digit| (value << 4 | u32::from(digit), count + 1));
    // A digit that is missing is 0.
    if count > 8 { u32::MAX } else { value << (4 * (count % 2)) }
}

/// Adds the text of UTF-16 units in hexadecimal.
fn utf16(digits: &[u8], text: &mut String) {
    let mut digits = digits.iter().filter_map(|byte| digit(*byte)).map(u16::from);
    let units = std::iter::from_fn(|| {
        let [a, b, c, d] = [digits.next()?, digits.next()?, digits.next()?, digits.next().unwrap_or(0)];
        Some(a << 12 | b << 8 | c << 4 | d)
    });
    text.extend(char::decode_utf16(units).map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)));
}

#[cfg(test)]
mod tests {
    use super::ToUnicode;

    fn decoded(map: &str, codes: &[u8]) -> String {
        let mut text = String::new();
        let map = ToUnicode::parse(map.as_bytes());
        for code in codes.chunks(2) {
            map.decode(usize::from(code[0]) << 8 | usize::from(code[1]), &mut text);
        }
        text
    }

    #[test]
    fn single_characters_ligatures_and_pairs_of_surrogates_are_read() {
        let map = "1 begincodespacerange <0000> <FFFF> endcodespacerange\n\
                   3 beginbfchar\n<0001> <00660069>\n<0002><00A0>\n<0003> <D83DDE00>\nendbfchar";
        assert_eq!(decoded(map, &[0, 1, 0, 2, 0, 3, 0, 4]), "fi\u{a0}😀\u{fffd}");
    }

    #[test]
    fn ranges_count_up_or_list_their_texts() {
        let map = "2 beginbfrange <0010> <0012> <0041> <0020> <0021> [<00E9> <00660066>] endbfrange";
        assert_eq!(decoded(map, &[0, 0x10, 0, 0x12, 0, 0x20, 0, 0x21]), "ACéff");
    }

    #[test]
    fn a_map_that_is_cut_or_wrong_is_read_as_far_as_it_goes() {
        for map in
            ["1 beginbfchar <0001> <0041", "beginbfchar <0001> <0041> <0002>", "beginbfrange <00> <FFFFFFFF> <0041>"]
        {
            let _ = decoded(map, &[0, 1]);
        }
        assert_eq!(decoded("beginbfchar <0001> <0041> <0002>", &[0, 1]), "A");
    }
}
