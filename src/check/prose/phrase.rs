//! Finding words and groups of words, whatever their case, their apostrophes and their spaces.

use super::reading::{Atom, hash, is_letter};

/// Groups of words to look for, all at once: nearly every word of a text is told apart by one bit.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Index {
    /// One bit for each possible end of a hash.
    starts: Vec<u64>,
    /// Sorted by the hash of the first word, then longest first.
    phrases: Vec<(u32, String)>,
}

const BITS: usize = 1 << 14;

impl Index {
    /// An index of phrases in lower case, with straight apostrophes and single spaces.
    pub(super) fn new<'p>(phrases: impl Iterator<Item = &'p str>) -> Self {
        let mut starts = vec![0; BITS / 64];
        let mut list: Vec<(u32, String)> = phrases.map(|phrase| (hash(first_word(phrase)), phrase.to_owned())).collect();
        list.sort_by(|a, b| a.0.cmp(&b.0).then(b.1.len().cmp(&a.1.len())).then(a.1.cmp(&b.1)));
        for (hash, _) in &list {
            let bit = *hash as usize % BITS;
            starts[bit / 64] |= 1_u64 << (bit % 64);
        }
        Self { starts, phrases: list }
    }

    /// The longest phrase that starts with this atom, and where it ends in the text.
    pub(super) fn find(&self, text: &str, atom: &Atom) -> Option<(&str, usize)> {
        let bit = atom.hash as usize % BITS;
        if self.starts.get(bit / 64).is_none_or(|word| word & (1_u64 << (bit % 64)) == 0) {
            return None;
        }
        let first = self.phrases.partition_point(|(hash, _)| *hash < atom.hash);
        let same = self.phrases[first..].iter().take_while(|(hash, _)| *hash == atom.hash);
        // The first letter of the second word tells nearly all others apart.
        let second = text.as_bytes().get(atom.end + 1).map(u8::to_ascii_lowercase);
        let may_be = |phrase: &str| {
            let wanted = phrase.as_bytes().get(atom.end - atom.start + 1);
            wanted.is_none_or(|wanted| !wanted.is_ascii_alphabetic() || second.is_none_or(|b| b >= 0x80 || b == *wanted || b == b' '))
        };
        let near = same.filter(|(_, phrase)| may_be(phrase));
        near.filter_map(|(_, phrase)| Some((phrase.as_str(), matched(text, atom.start, phrase)?))).next()
    }
}

fn first_word(phrase: &str) -> &str {
    let end = phrase.bytes().position(|b| !(is_letter(b) || b == b'-')).unwrap_or(phrase.len());
    &phrase[..end]
}

/// The end of a phrase that stands at `start`, as whole words.
pub(super) fn matched(text: &str, start: usize, phrase: &str) -> Option<usize> {
    let mut rest = text[start..].char_indices().peekable();
    let mut end = start;
    for wanted in phrase.chars() {
        let (at, found) = rest.next()?;
        end = start + at + found.len_utf8();
        let same = match wanted {
            ' ' => is_space(found),
            '\'' => matches!(found, '\'' | '’'),
            _ => found == wanted || (found.is_uppercase() && found.to_lowercase().eq(wanted.to_lowercase())),
        };
        if !same {
            return None;
        }
        if wanted == ' ' {
            while rest.next_if(|(_, c)| is_space(*c)).is_some() {}
        }
    }
    if phrase.ends_with('\'') {
        return Some(end);
    }
    let goes_on = text[end..].chars().next().is_some_and(|c| c.is_alphanumeric())
        || (text[end..].starts_with('-') && text[end + 1..].starts_with(char::is_alphanumeric));
    (!goes_on).then_some(end)
}

/// A space of a line as typed; not a break.
pub(super) fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\t')
}
