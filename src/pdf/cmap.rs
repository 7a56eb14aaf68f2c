//! From character codes to text: the `ToUnicode` map of a font (ISO 32000-1, 9.10.3).

use std::collections::BTreeMap;

/// The most codes that a range of a map may add: a whole two-byte font.
const LARGEST_RANGE: u32 = 0x1_0000;

/// A font's map from codes to text.
#[derive(Debug, Default)]
pub(crate) struct ToUnicode {
    /// Whether codes have two bytes.
    wide: bool,
    texts: BTreeMap<u32, String>,
}

/// What stands in a map.
enum Token<'a> {
    /// A string of hexadecimal digits, as UTF-16 units or as a code.
    Hexadecimal(Vec<u8>),
    Open,
    Close,
    Word(&'a [u8]),
}

impl ToUnicode {
    /// Reads a map; what it cannot make sense of is left out.
    pub(crate) fn parse(map: &[u8], wide: bool) -> Self {
        let mut read = Self { wide, texts: BTreeMap::new() };
        let mut tokens = tokens(map);
        while let Some(token) = tokens.next() {
            match token {
                Token::Word(b"beginbfchar") => read.characters(&mut tokens),
                Token::Word(b"beginbfrange") => read.ranges(&mut tokens),
                _ => {}
            }
        }
        read
    }

    fn characters<'a>(&mut self, tokens: &mut impl Iterator<Item = Token<'a>>) {
        while let (Some(Token::Hexadecimal(code)), Some(Token::Hexadecimal(text))) = (tokens.next(), tokens.next()) {
            self.texts.insert(number(&code), utf16(&text));
        }
    }

    fn ranges<'a>(&mut self, tokens: &mut impl Iterator<Item = Token<'a>>) {
        while let (Some(Token::Hexadecimal(first)), Some(Token::Hexadecimal(last))) = (tokens.next(), tokens.next()) {
            let (first, last) = (number(&first), number(&last));
            let count = last.saturating_sub(first).saturating_add(1).min(LARGEST_RANGE);
            match tokens.next() {
                Some(Token::Hexadecimal(text)) => {
                    let start = utf16(&text);
                    let Some(end) = start.chars().last() else { continue };
                    let head = &start[..start.len() - end.len_utf8()];
                    for step in 0..count {
                        if let Some(character) = char::from_u32(u32::from(end).saturating_add(step)) {
                            self.texts.insert(first.saturating_add(step), format!("{head}{character}"));
                        }
                    }
                }
                Some(Token::Open) => {
                    let mut code = first;
                    for token in tokens.by_ref() {
                        let Token::Hexadecimal(text) = token else { break };
                        if code <= last {
                            self.texts.insert(code, utf16(&text));
                        }
                        code = code.saturating_add(1);
                    }
                }
                _ => return,
            }
        }
    }

    /// Adds the text of codes; U+FFFD for one that the map does not name.
    pub(crate) fn decode(&self, codes: &[u8], text: &mut String) {
        for code in codes.chunks(if self.wide { 2 } else { 1 }) {
            match self.texts.get(&number(code)) {
                Some(drawn) => text.push_str(drawn),
                None => text.push(char::REPLACEMENT_CHARACTER),
            }
        }
    }
}

/// The value of up to four bytes; more than that is no code.
fn number(bytes: &[u8]) -> u32 {
    if bytes.len() > 4 { u32::MAX } else { bytes.iter().fold(0, |value, byte| value << 8 | u32::from(*byte)) }
}

fn utf16(bytes: &[u8]) -> String {
    let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
    String::from_utf16_lossy(&units)
}

fn tokens(map: &[u8]) -> impl Iterator<Item = Token<'_>> {
    let mut rest = map;
    std::iter::from_fn(move || {
        rest = rest.trim_ascii_start();
        let (first, after) = rest.split_first()?;
        match first {
            b'[' | b']' => {
                rest = after;
                Some(if *first == b'[' { Token::Open } else { Token::Close })
            }
            b'<' if after.first() != Some(&b'<') => {
                let end = after.iter().position(|byte| *byte == b'>').unwrap_or(after.len());
                let digits: Vec<u8> =
                    after[..end].iter().filter_map(|byte| char::from(*byte).to_digit(16)).map(digit).collect();
                rest = after.get(end + 1..).unwrap_or_default();
                let bytes = digits.chunks(2).map(|pair| pair[0] << 4 | pair.get(1).copied().unwrap_or(0));
                Some(Token::Hexadecimal(bytes.collect()))
            }
            _ => {
                let end = rest[1..]
                    .iter()
                    .position(|byte| byte.is_ascii_whitespace() || b"<[]/".contains(byte))
                    .map_or(rest.len(), |length| length + 1);
                let word = &rest[..end];
                rest = &rest[end..];
                Some(Token::Word(word))
            }
        }
    })
}

#[expect(clippy::cast_possible_truncation, reason = "a hexadecimal digit is less than 16")]
fn digit(value: u32) -> u8 {
    value as u8
}

#[cfg(test)]
mod tests {
    use super::ToUnicode;

    fn decoded(map: &str, codes: &[u8]) -> String {
        let mut text = String::new();
        ToUnicode::parse(map.as_bytes(), true).decode(codes, &mut text);
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
