//! The tokens of PDF (ISO 32000-1, 7.2 and 7.3), in place: a token borrows its bytes, nothing is allocated for one.
//!
//! Strict, unlike readers made for any file: what is not PDF is an error, never skipped.

use std::borrow::Cow;

/// A token.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Token<'a> {
    Integer(i64),
    Real(f32),
    /// Without its slash, its `#` not yet read: see [`name`].
    Name(&'a [u8]),
    /// Between its parentheses, as written: see [`string`].
    Literal(&'a [u8]),
    /// Between its angle brackets, as written: see [`string`].
    Hexadecimal(&'a [u8]),
    OpenArray,
    CloseArray,
    OpenDictionary,
    CloseDictionary,
    /// An operator, `true`, `null`, `obj`…
    Word(&'a [u8]),
}

impl Token<'_> {
    /// Its value, when it is a number.
    #[expect(clippy::cast_precision_loss, reason = "lengths of a page are small")]
    pub(super) fn number(&self) -> Option<f32> {
        match self {
            Self::Integer(value) => Some(*value as f32),
            Self::Real(value) => Some(*value),
            _ => None,
        }
    }
}

/// Bytes that are not PDF.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NotPdf;

/// How deep parentheses may be nested in a string.
const DEEPEST: usize = 100;

const REGULAR: u8 = 0;
const SPACE: u8 = 1;
const DELIMITER: u8 = 2;

/// What each byte is: ISO 32000-1, tables 1 and 2.
const KINDS: [u8; 256] = {
    let mut kinds = [REGULAR; 256];
    let (spaces, delimiters) = (b"\0\t\n\x0c\r ", b"()<>[]{}/%");
    let mut at = 0;
    while at < spaces.len() {
        kinds[spaces[at] as usize] = SPACE;
        at += 1;
    }
    at = 0;
    while at < delimiters.len() {
        kinds[delimiters[at] as usize] = DELIMITER;
        at += 1;
    }
    kinds
};

fn kind(byte: u8) -> u8 {
    KINDS[usize::from(byte)]
}

/// Bytes being read.
#[derive(Debug, Clone)]
pub(super) struct Lexer<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Lexer<'a> {
    /// Reads from a place.
    pub(super) fn new(bytes: &'a [u8], at: usize) -> Self {
        Self { bytes, at }
    }

    /// What is left to read.
    pub(super) fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    /// Whether the number just read is that of a reference, as we write them; its rest is then read too.
    pub(super) fn reference(&mut self) -> bool {
        let [b' ', b'0', b' ', b'R', rest @ ..] = self.rest() else { return false };
        let ends = rest.first().is_none_or(|byte| kind(*byte) != REGULAR);
        if ends {
            self.at += 4;
        }
        ends
    }

    fn skip_blanks(&mut self) {
        while let Some(byte) = self.bytes.get(self.at) {
            if *byte == b'%' {
                while self.bytes.get(self.at).is_some_and(|byte| !matches!(byte, b'\n' | b'\r')) {
                    self.at += 1;
                }
            } else if kind(*byte) != SPACE {
                return;
            } else {
                self.at += 1;
            }
        }
    }

    /// The next token; none at the end.
    pub(super) fn next(&mut self) -> Result<Option<Token<'a>>, NotPdf> {
        self.skip_blanks();
        let Some(first) = self.bytes.get(self.at) else { return Ok(None) };
        let start = self.at;
        self.at += 1;
        let token = match first {
            b'<' if self.bytes.get(self.at) == Some(&b'<') => {
                self.at += 1;
                Token::OpenDictionary
            }
            b'>' if self.bytes.get(self.at) == Some(&b'>') => {
                self.at += 1;
                Token::CloseDictionary
            }
            b'<' => {
                while self.bytes.get(self.at).is_some_and(|b| b.is_ascii_hexdigit() || kind(*b) == SPACE) {
                    self.at += 1;
                }
                if self.bytes.get(self.at) != Some(&b'>') {
                    return Err(NotPdf);
                }
                self.at += 1;
                Token::Hexadecimal(&self.bytes[start + 1..self.at - 1])
            }
            b'(' => {
                self.skip_literal()?;
                Token::Literal(&self.bytes[start + 1..self.at - 1])
            }
            b'[' => Token::OpenArray,
            b']' => Token::CloseArray,
            b'/' => {
                self.skip_regular();
                Token::Name(&self.bytes[start + 1..self.at])
            }
            b'0'..=b'9' | b'+' | b'-' | b'.' => {
                self.skip_regular();
                number(&self.bytes[start..self.at])?
            }
            other if kind(*other) == REGULAR => {
                self.skip_regular();
                Token::Word(&self.bytes[start..self.at])
            }
            _ => return Err(NotPdf),
        };
        Ok(Some(token))
    }

    fn skip_regular(&mut self) {
        while self.bytes.get(self.at).is_some_and(|byte| kind(*byte) == REGULAR) {
            self.at += 1;
        }
    }

    fn skip_literal(&mut self) -> Result<(), NotPdf> {
        let mut depth = 1;
        while let Some(byte) = self.bytes.get(self.at) {
            self.at += 1;
            match byte {
                b'\\' => self.at += 1,
                b'(' => depth += 1,
                b')' => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                return Ok(());
            }
            if depth > DEEPEST {
                break;
            }
        }
        Err(NotPdf)
    }

    /// Skips the bytes of an inline image, from after `ID` to after `EI` (ISO 32000-1, 8.9.7).
    pub(super) fn skip_image(&mut self) -> Result<(), NotPdf> {
        let rest = self.rest();
        let is_end = |at: &usize| {
            matches!(rest[*at..], [before, b'E', b'I', ..] if kind(before) == SPACE)
                && rest.get(at + 3).is_none_or(|after| kind(*after) == SPACE)
        };
        let end = (0..rest.len()).find(is_end).ok_or(NotPdf)?;
        self.at += end + 3;
        Ok(())
    }
}

/// ISO 32000-1, 7.3.3.
#[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "rounded as any parser rounds")]
fn number<'a>(written: &[u8]) -> Result<Token<'a>, NotPdf> {
    /// Digits that a double holds exactly.
    const EXACT: usize = 15;
    const POWERS: [f64; EXACT + 1] =
        [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];
    let (negative, digits) = match written {
        [b'-', digits @ ..] => (true, digits),
        [b'+', digits @ ..] => (false, digits),
        digits => (false, digits),
    };
    let mut value: i64 = 0;
    let mut decimals = None;
    for byte in digits.iter().take(EXACT + 1) {
        match (byte, &mut decimals) {
            (b'0'..=b'9', decimals) => {
                value = value * 10 + i64::from(byte - b'0');
                if let Some(count) = decimals {
                    *count += 1;
                }
            }
            (b'.', None) => decimals = Some(0_usize),
            _ => return Err(NotPdf),
        }
    }
    if digits.len() > EXACT + usize::from(decimals.is_some()) {
        return long_number(written);
    }
    let value = if negative { -value } else { value };
    match decimals {
        _ if digits.is_empty() || digits == b"." => Err(NotPdf),
        None => Ok(Token::Integer(value)),
        Some(count) => Ok(Token::Real((value as f64 / POWERS[count.min(EXACT)]) as f32)),
    }
}

/// A number of more digits than a double holds.
fn long_number<'a>(written: &[u8]) -> Result<Token<'a>, NotPdf> {
    if !written.iter().all(|byte| matches!(byte, b'0'..=b'9' | b'.' | b'+' | b'-')) {
        return Err(NotPdf);
    }
    let text = std::str::from_utf8(written).map_err(|_| NotPdf)?;
    match text.parse::<i64>() {
        Ok(value) => Ok(Token::Integer(value)),
        Err(_) if text.contains('.') => text.parse().map(Token::Real).map_err(|_| NotPdf),
        Err(_) => Err(NotPdf),
    }
}

/// A name as it is meant: ISO 32000-1, 7.3.5.
pub(super) fn name(written: &[u8]) -> Cow<'_, [u8]> {
    if !written.contains(&b'#') {
        return Cow::Borrowed(written);
    }
    let mut meant = Vec::with_capacity(written.len());
    let mut rest = written;
    while let [first, after @ ..] = rest {
        rest = after;
        if let (b'#', [high, low, after @ ..]) = (first, after)
            && let (Some(high), Some(low)) = (digit(*high), digit(*low))
        {
            meant.push(high << 4 | low);
            rest = after;
        } else {
            meant.push(*first);
        }
    }
    Cow::Owned(meant)
}

/// The bytes of a string, in place of what `bytes` held; nothing for what is no string.
pub(super) fn string(token: Token<'_>, bytes: &mut Vec<u8>) {
    bytes.clear();
    match token {
        Token::Hexadecimal(written) => hexadecimal(written, bytes),
        Token::Literal(written) => literal(written, bytes),
        _ => {}
    }
}

/// The value of a hexadecimal digit.
pub(super) fn digit(byte: u8) -> Option<u8> {
    match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        b'A'..=b'F' => Some(byte - b'A' + 10),
        _ => None,
    }
}

/// ISO 32000-1, 7.3.4.3.
pub(super) fn hexadecimal(written: &[u8], bytes: &mut Vec<u8>) {
    let mut high = None;
    for digit in written.iter().filter_map(|byte| digit(*byte)) {
        match high.take() {
            None => high = Some(digit << 4),
            Some(high) => bytes.push(high | digit),
        }
    }
    bytes.extend(high);
}

/// ISO 32000-1, 7.3.4.2.
fn literal(written: &[u8], bytes: &mut Vec<u8>) {
    if !written.iter().any(|byte| matches!(byte, b'\\' | b'\r')) {
        return bytes.extend(written);
    }
    let mut rest = written;
    while let [first, after @ ..] = rest {
        rest = after;
        match first {
            b'\\' => {}
            b'\r' => {
                // The end of a line is one byte, however it is written.
                bytes.push(b'\n');
                rest = after.strip_prefix(b"\n").unwrap_or(after);
                continue;
            }
            other => {
                bytes.push(*other);
                continue;
            }
        }
        let [escaped, after @ ..] = rest else { return };
        rest = after;
        match escaped {
            b'n' => bytes.push(b'\n'),
            b'r' => bytes.push(b'\r'),
            b't' => bytes.push(b'\t'),
            b'b' => bytes.push(0x08),
            b'f' => bytes.push(0x0c),
            b'\n' => {}
            b'\r' => rest = after.strip_prefix(b"\n").unwrap_or(after),
            b'0'..=b'7' => {
                let mut value = escaped - b'0';
                for _ in 0..2 {
                    let [digit @ b'0'..=b'7', after @ ..] = rest else { break };
                    // What is too large loses its high bits.
                    value = value << 3 | (digit - b'0');
                    rest = after;
                }
                bytes.push(value);
            }
            other => bytes.push(*other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(bytes: &[u8]) -> Result<Vec<Token<'_>>, NotPdf> {
        let mut lexer = Lexer::new(bytes, 0);
        let mut tokens = Vec::new();
        while let Some(token) = lexer.next()? {
            tokens.push(token);
        }
        Ok(tokens)
    }

    #[test]
    fn each_token_is_told_from_the_next_without_a_space() {
        let read = tokens(b"/P<</MCID 3/A[-1.5(a(b)\\))<0a F>]>>BDC% no\n.5 +7 T*null").unwrap();
        assert_eq!(
            read,
            [
                Token::Name(b"P"),
                Token::OpenDictionary,
                Token::Name(b"MCID"),
                Token::Integer(3),
                Token::Name(b"A"),
                Token::OpenArray,
                Token::Real(-1.5),
                Token::Literal(b"a(b)\\)"),
                Token::Hexadecimal(b"0a F"),
                Token::CloseArray,
                Token::CloseDictionary,
                Token::Word(b"BDC"),
                Token::Real(0.5),
                Token::Integer(7),
                Token::Word(b"T*null"),
            ]
        );
    }

    #[test]
    fn what_is_not_pdf_is_refused() {
        for bytes in [b"(open".as_slice(), b"(open\\)", b"(open\\", b"<12", b"<1x>", b"1.2.3", b"--1", b"1a", b"+", b".", b"{", b">", b")"]
        {
            assert_eq!(tokens(bytes), Err(NotPdf), "{}", String::from_utf8_lossy(bytes));
        }
        assert_eq!(tokens(&b"(".repeat(200)), Err(NotPdf));
    }

    #[test]
    fn numbers_are_those_of_the_standard_library() {
        for written in ["0.123", "841.89", "-0.001", "123456.789", "0.1234567890123456789", "16777217.0", "4.", "-.002"] {
            assert_eq!(tokens(written.as_bytes()).unwrap(), [Token::Real(written.parse().unwrap())], "{written}");
        }
        for written in ["9223372036854775807", "-12", "999999999999999", "9999999999999999"] {
            assert_eq!(tokens(written.as_bytes()).unwrap(), [Token::Integer(written.parse().unwrap())], "{written}");
        }
        assert!(tokens(b"92233720368547758070").is_err());
    }

    #[test]
    fn strings_and_names_are_read_as_the_standard_says() {
        let mut bytes = vec![1];
        for (token, meant) in [
            (Token::Literal(b"a\\(b\\n\\101\\8\\\r\nc\r\nd\\0053\\777"), b"a(b\nA8c\nd\x053\xff".as_slice()),
            (Token::Hexadecimal(b"00 4F4"), b"\x00\x4f\x40"),
            (Token::Literal(b"plain (too)"), b"plain (too)"),
        ] {
            string(token, &mut bytes);
            assert_eq!(bytes, meant);
        }
        assert_eq!(&*name(b"A#20B#zz#4"), b"A B#zz#4");
    }

    #[test]
    fn the_bytes_of_an_inline_image_are_skipped() {
        let mut lexer = Lexer::new(b"BI/W 1 ID \xffEI( EI\nQ", 0);
        while lexer.next() != Ok(Some(Token::Word(b"ID"))) {}
        lexer.skip_image().unwrap();
        assert_eq!(lexer.next(), Ok(Some(Token::Word(b"Q"))));
        assert_eq!(Lexer::new(b"ID abc", 2).skip_image(), Err(NotPdf));
    }
}
