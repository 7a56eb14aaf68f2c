//! Text in pages, and addresses.

use std::fmt::Write as _;

/// Text that is safe between tags and in a quoted attribute. Control characters become the sign of a missing one.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c if c.is_control() && c != '\n' && c != '\t' => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}

/// A path or a value of a query as it is written in an address (RFC 3986, 2.3; `/` stays).
pub(super) fn encode(text: &str) -> String {
    text.bytes().fold(String::new(), |mut out, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
        out
    })
}

/// The text of a path or of a value; `None` when it is no UTF-8, or holds what no name of ours holds: a control
/// character or a backslash.
pub(super) fn decode(written: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(written.len());
    let mut rest = written.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let mut digit = || rest.next().and_then(|digit| char::from(digit).to_digit(16));
            let (high, low) = (digit()?, digit()?);
            bytes.push(u8::try_from(high * 16 + low).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    let text = String::from_utf8(bytes).ok()?;
    (!text.contains(|c: char| c.is_control() || c == '\\')).then_some(text)
}

/// The first value of a name in a query.
pub(super) fn value(query: &str, name: &str) -> Option<String> {
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    pairs.filter(|(key, _)| *key == name).find_map(|(_, value)| decode(&value.replace('+', "%20")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_encoded_is_read_back_and_what_is_no_name_is_refused() {
        for text in ["content/sheets/à b&c=d.md", "100 %", "é+è"] {
            assert_eq!(decode(&encode(text)).as_deref(), Some(text));
        }
        for bad in ["%", "%2", "%zz", "%ff", "a%00b", "a%5cb", "a\\b", "%0a"] {
            assert_eq!(decode(bad), None, "{bad}");
        }
        assert_eq!(value("a=1&file=x%2Fy&file=z", "file").as_deref(), Some("x/y"));
        assert_eq!(escape("<a href='\u{1b}'>&"), "&lt;a href=&#39;\u{fffd}&#39;&gt;&amp;");
    }
}
