//! What can happen to a file.

/// The longest file that is made, bytes: more is refused by its size, which other tests hold.
const LONGEST: usize = 240_000;

/// Numbers from a seed (SplitMix64).
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(number: usize) -> Self {
        Self(0x6a61_6c6f_6e00_0006 ^ (number as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number under `sides`.
    pub(crate) fn roll(&mut self, sides: usize) -> usize {
        usize::try_from(self.next() % sides.max(1) as u64).unwrap_or_default()
    }

    pub(crate) fn pick<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.roll(of.len())]
    }

    /// A stretch of so many bytes at most.
    fn stretch(&mut self, length: usize, most: usize) -> std::ops::Range<usize> {
        let start = self.roll(length + 1);
        start..(start + self.roll(most + 1)).min(length)
    }
}

/// What breaks readers of text: marks that turn or join, bytes that are no UTF-8, signs that look like others.
const TRAPS: [&[u8]; 34] = [
    b"\0",
    b"\xed\xa0\x80",
    b"\xed\xbf\xbf\xed\xa0\x81",
    b"\xc0\xaf",
    b"\xf4\x90\x80\x80",
    b"\xff\xfe",
    "\u{fffe}".as_bytes(),
    "\u{ffff}".as_bytes(),
    "\u{feff}".as_bytes(),
    "\u{202e}".as_bytes(),
    "\u{202d}\u{2066}\u{2067}".as_bytes(),
    "\u{2069}\u{202c}".as_bytes(),
    "\u{200b}".as_bytes(),
    "\u{200d}".as_bytes(),
    "\u{2028}\u{2029}".as_bytes(),
    "\u{85}".as_bytes(),
    "\u{0b}\u{0c}\u{1b}[31m".as_bytes(),
    "\u{7f}\u{80}\u{9f}".as_bytes(),
    "\u{ad}".as_bytes(),
    "\u{301}".as_bytes(),
    "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}".as_bytes(),
    "ﬁﬂﬀﬃﬄﬆ".as_bytes(),
    "İıŉǅß".as_bytes(),
    "𝕬𝖇𝖈".as_bytes(),
    "👩‍👩‍👧‍👦🇫🇷".as_bytes(),
    "１２３".as_bytes(),
    "\u{a0}\u{202f}\u{2009}\u{3000}".as_bytes(),
    "عربي\u{200f}".as_bytes(),
    "中文字".as_bytes(),
    "\u{e000}\u{f8ff}\u{10ffff}".as_bytes(),
    "\r".as_bytes(),
    "\r\n\r\n".as_bytes(),
    "\t\t".as_bytes(),
    "«\u{a0}»\u{a0}:\u{a0};".as_bytes(),
];

/// Numbers that do not fit.
const NUMBERS: [&str; 22] = [
    "0",
    "-1",
    "00",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775809",
    "18446744073709551616",
    "99999999999999999999999999999999999999999999",
    "1e308",
    "1e999999999",
    "-0.0",
    "nan",
    "inf",
    "0x7fffffffffffffff",
    "4294967295",
    "2147483648",
    "65536",
    "1_000",
    "2026-02-30",
    "9999-12-31",
    "0000-00-00",
    "1,5",
];

/// What opens, closes and may stand inside itself, in each language that is read.
const NESTS: [(&str, &str); 33] = [
    ("> ", ""),
    ("- ", ""),
    ("1. ", ""),
    ("  - a\n", ""),
    ("> - ", ""),
    ("[", "]"),
    ("[a](", ")"),
    ("![", "](x.png)"),
    ("**", "**"),
    ("*_", "_*"),
    ("`", "`"),
    ("[^1]: ", ""),
    ("{", "}"),
    ("{#a ", "}"),
    ("a = [", "]"),
    ("a = {a = ", "}"),
    ("[a.", "]\n"),
    ("[[a]]\n", ""),
    ("a.", "= 1\n"),
    ("\"\"\"", ""),
    ("(", ")"),
    ("{% if a %}", "{% endif %}"),
    ("{% for a in b %}", "{% endfor %}"),
    ("{{ a | ", " }}"),
    ("{{ (", ") }}"),
    ("{% block a %}", "{% endblock %}"),
    ("{% include \"base.html\" %}", ""),
    ("{ $a ->\n *[other] ", "\n}"),
    ("{ a }", ""),
    ("<g>", "</g>"),
    ("<path d=\"M0 0", "\"/>"),
    ("@media {", "}"),
    ("a:not(", ")"),
];

/// Lines that mean something, where they mean something else.
const LINES: [&str; 30] = [
    "+++",
    "---",
    "## Une échéance {#a deadline=99999999999d}",
    "## Une échéance {deadline=-5m from=x .automatic .later .support}",
    "### Une démarche {#a cost=999999999999999999999€}",
    "#### ",
    "######## a",
    "Par téléphone\n: {allo_service_public}",
    "En ligne\n: <https://exemple.fr/?a=1&b=%ZZ>",
    "Sur place\n:",
    ": ",
    "- [ ] ",
    "- [x] a\n    - [ ] b",
    "> [!NOTE]",
    "> [!WARNING] a\n> b",
    "[^1]: a [^1]",
    "[^1][^1][^2]",
    "[a]: <b\n[a]",
    "| a | b |\n|---|:-:|\n| c |",
    "| a |\n|---|\n| b | c | d | e |",
    "![](x.png)",
    "![a](../../etc/passwd)",
    "<script>a</script>",
    "&#xD800;&#0;&#x110000;&nbsp;&amp",
    "{allo_service_public}{mairie}{a}{}{{}}",
    "[a](javascript:a) [b](mailto:) [c](tel:+) [d](//e) [f](#)",
    "+ a\n\n\n      b\n\t\tc",
    "\\",
    "***",
    "*[A]: b",
];

/// A damaged copy of a file; `other` is another file of the project.
pub(crate) fn damaged(name: &str, bytes: &[u8], other: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    let is_text = std::str::from_utf8(&bytes).is_ok();
    // One fault alone leaves a project that may be made.
    let faults = if dice.roll(2) == 0 { 1 } else { 1 + dice.roll(3) };
    for _ in 0..faults {
        let kinds = if is_text { 17 } else { 7 };
        let length = bytes.len();
        match dice.roll(kinds) {
            0 => flip(&mut bytes, dice),
            1 => bytes.truncate(dice.roll(length + 1)),
            2 => drop(bytes.drain(dice.stretch(length, 400))),
            3 => {
                let stretch = other[dice.stretch(other.len(), 2_000)].to_vec();
                let at = dice.stretch(length, 400);
                bytes.splice(at, stretch);
            }
            4 => {
                let pattern = bytes[dice.stretch(length, 60)].to_vec();
                let times = 1 << dice.roll(13);
                insert(&mut bytes, &pattern.repeat(times), dice);
            }
            // Chunks, boxes and tables say how long they are: their lengths are wrong.
            5 => {
                let at = dice.stretch(length.min(256), 4);
                bytes[at].fill(*dice.pick(&[0, 0x7f, 0x80, 0xff]));
            }
            6 => {
                let (a, b) = (dice.stretch(length, 300), dice.stretch(length, 300));
                let moved = bytes[a].to_vec();
                bytes.splice(b, moved);
            }
            7 | 8 => {
                let trap = dice.pick(&TRAPS).repeat(1 << dice.roll(7));
                insert(&mut bytes, &trap, dice);
            }
            9 => lines(&mut bytes, dice),
            10 | 11 => {
                let (open, close) = dice.pick(&NESTS);
                let times = 1 << dice.roll(13);
                let nest = format!("\n{}a{}\n", open.repeat(times), close.repeat(times));
                insert_line(&mut bytes, nest.as_bytes(), dice);
            }
            12 => number(&mut bytes, dice),
            13 | 14 => {
                let line = format!("\n{}\n", dice.pick(&LINES).repeat(1 << dice.roll(4)));
                insert_line(&mut bytes, line.as_bytes(), dice);
            }
            // A very long word.
            15 => {
                let word = dice.pick(&["a", "é", "W", "ﬁ", "/", "-", "中", "\u{a0}", "’", "1", "\""]).repeat(1 << dice.roll(14));
                insert(&mut bytes, word.as_bytes(), dice);
            }
            _ => {
                let (from, to) = dice.pick(&[("\n", "\r\n"), ("\n", "\r"), (" ", "\u{a0}"), ("\"", ""), ("=", ""), ("é", "e\u{301}"), ("\n\n", "\n"), ("##", "#"), ("{", "{{"), (":", "")]);
                bytes = String::from_utf8_lossy(&bytes).replace(from, to).into_bytes();
            }
        }
        bytes.truncate(LONGEST.max(if name.ends_with(".md") { 0 } else { length.min(LONGEST) }));
    }
    bytes
}

fn flip(bytes: &mut [u8], dice: &mut Dice) {
    if bytes.is_empty() {
        return;
    }
    for _ in 0..=dice.roll(8) {
        let at = dice.roll(bytes.len());
        bytes[at] ^= 1 << dice.roll(8);
    }
}

fn insert(bytes: &mut Vec<u8>, what: &[u8], dice: &mut Dice) {
    let at = dice.roll(bytes.len() + 1);
    bytes.splice(at..at, what.iter().copied());
}

/// Where a line ends, most times.
fn insert_line(bytes: &mut Vec<u8>, what: &[u8], dice: &mut Dice) {
    let ends: Vec<usize> = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(at, _)| at).collect();
    let at = if ends.is_empty() { bytes.len() } else { *dice.pick(&ends) };
    bytes.splice(at..at, what.iter().copied());
}

/// Lines that change places, are lost, or come twice.
fn lines(bytes: &mut Vec<u8>, dice: &mut Dice) {
    let mut lines: Vec<Vec<u8>> = bytes.split_inclusive(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect();
    if lines.is_empty() {
        return;
    }
    for _ in 0..=dice.roll(4) {
        let (a, b) = (dice.roll(lines.len()), dice.roll(lines.len()));
        match dice.roll(3) {
            0 => lines.swap(a, b),
            1 if lines.len() > 1 => drop(lines.remove(a)),
            _ => {
                let line = lines[a].clone();
                lines.insert(b, line);
            }
        }
    }
    *bytes = lines.concat();
}

/// Another number where there is one.
fn number(bytes: &mut Vec<u8>, dice: &mut Dice) {
    let starts: Vec<usize> = (0..bytes.len())
        .filter(|at| bytes[*at].is_ascii_digit() && (*at == 0 || !bytes[at - 1].is_ascii_digit()))
        .collect();
    if starts.is_empty() {
        return;
    }
    let start = *dice.pick(&starts);
    let end = start + bytes[start..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    bytes.splice(start..end, dice.pick(&NUMBERS).bytes());
}
