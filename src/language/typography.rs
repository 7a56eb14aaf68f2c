//! French typography, done by the program and never by the editor.
//!
//! Rules: *Lexique des règles typographiques en usage à l'Imprimerie nationale* for spaces before high punctuation
//! and inside guillemets, with U+00A0 before `:` and inside `« »`, and the narrow U+202F before `;`, `!`, `?`.
//! Spaces inside numbers, amounts, dates, hours and phones are U+00A0, so that a line never ends inside them.
//!
//! Every function is idempotent. Addresses (`https://…`, `www.…`, e-mail) are left as they are; words of a computer
//! must not be given, or must be given as [`OPAQUE`].

use std::borrow::Cow;

use super::{is_right_to_left, normal};

/// U+00A0, a no-break space.
pub const NO_BREAK: char = '\u{a0}';
/// U+202F, a narrow no-break space.
pub const NARROW: char = '\u{202f}';
/// What stands for something that typography must see but not touch: code, an image, a number in a link.
pub const OPAQUE: &str = "\u{fffc}";

/// Whether typography knows the language: its primary subtag is `fr`.
#[must_use]
pub fn is_french(language: &str) -> bool {
    language.split('-').next().is_some_and(|primary| primary.eq_ignore_ascii_case("fr"))
}

/// What joins two things said in one breath: a comma and a space, the Arabic comma in the languages of its script.
#[must_use]
pub fn comma(language: &str) -> &'static str {
    match language.split('-').next().unwrap_or("") {
        "ar" | "fa" | "ps" | "ug" | "ur" => "، ",
        _ => ", ",
    }
}

/// What announces: « : » between spaces in French, right after the word in other languages.
#[must_use]
pub fn colon(language: &str) -> &'static str {
    if is_french(language) { " : " } else { ": " }
}

/// The typography of a language: its [`normal`] form alone when it is not French.
#[must_use]
pub fn for_language(language: &str) -> fn(&str) -> String {
    if is_french(language) {
        |text| french(&normal(text))
    } else if is_right_to_left(language) {
        |text| whole_numbers(&normal(text))
    } else {
        |text| normal(text).into_owned()
    }
}

/// The same as [`for_language`] for the fragments of one paragraph; as many come back as went in.
#[must_use]
pub fn fragments(language: &str, fragments: &[&str]) -> Vec<String> {
    let normal: Vec<Cow<'_, str>> = fragments.iter().map(|f| normal(f)).collect();
    if is_right_to_left(language) {
        return normal.iter().map(|fragment| whole_numbers(fragment)).collect();
    }
    if !is_french(language) {
        return normal.into_iter().map(Cow::into_owned).collect();
    }
    french_fragments(&normal.iter().map(AsRef::as_ref).collect::<Vec<_>>())
}

/// The spaces inside numbers made unbreakable. From right to left, figures that an ordinary space parts change places
/// (« 5 965 » would be read 965 5); a no-break space keeps them one number (Unicode UAX #9, rule W4: U+00A0 is a common
/// separator).
fn whole_numbers(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let is_figure = |at: Option<usize>| at.and_then(|at| chars.get(at)).is_some_and(char::is_ascii_digit);
    let inside = |at: usize| chars[at] == ' ' && is_figure(at.checked_sub(1)) && is_figure(at.checked_add(1));
    (0..chars.len()).map(|at| if inside(at) { NO_BREAK } else { chars[at] }).collect()
}

/// Sets one whole text in French.
#[must_use]
pub fn french(text: &str) -> String {
    french_fragments(&[text]).concat()
}

/// Sets the fragments of one paragraph (plain, strong, linked words) as the one text that they are, and cuts it back
/// at their boundaries. A space that is added belongs to the fragment of the sign that asks for it, so a fragment
/// given as [`OPAQUE`], or whose result is thrown away, costs its neighbours nothing.
#[must_use]
pub fn french_fragments(fragments: &[&str]) -> Vec<String> {
    // Most texts ask for nothing: they are copied as they are.
    let asks = |wanted: fn(u8) -> bool| fragments.iter().any(|f| f.bytes().any(wanted));
    let numbers = asks(|b| b.is_ascii_digit()) || fragments.iter().any(|f| holds_title(f));
    let signs = asks(|b| matches!(b, b'\'' | b':' | b';' | b'!' | b'?' | b'%'))
        || fragments.iter().any(|f| f.contains('«') || f.contains('»') || f.contains('€'));
    if !numbers && !signs {
        return fragments.iter().map(|f| (*f).to_owned()).collect();
    }
    if !numbers && !asks(|b| matches!(b, b':' | b';' | b'!' | b'?' | b'%' | b'/' | b'@' | b'w' | b'W' | 0xC2 | 0xE2)) {
        // Apostrophes alone, in a text without figures or addresses.
        return fragments.iter().map(|f| f.replace('\'', "’")).collect();
    }
    let mut glyphs = Vec::with_capacity(fragments.iter().map(|f| f.len()).sum());
    for (fragment, text) in (0..).zip(fragments) {
        glyphs.extend(text.chars().map(|c| Glyph { c, fragment }));
    }
    if signs {
        glyphs = punctuate(&glyphs);
    }
    if numbers {
        glue(&mut glyphs);
    }
    let mut out: Vec<String> = fragments.iter().map(|f| String::with_capacity(f.len() + 8)).collect();
    for glyph in glyphs {
        out[glyph.fragment as usize].push(glyph.c);
    }
    out
}

/// Whether « Mme » or « MM. » may be in the text: two letters m.
fn holds_title(text: &str) -> bool {
    text.as_bytes().windows(2).any(|pair| pair.eq_ignore_ascii_case(b"mm"))
}

/// A character and the fragment that it belongs to.
#[derive(Clone, Copy)]
struct Glyph {
    c: char,
    fragment: u32,
}

/// Apostrophes, and the spaces that punctuation asks for.
fn punctuate(glyphs: &[Glyph]) -> Vec<Glyph> {
    let mut out: Vec<Glyph> = Vec::with_capacity(glyphs.len() + 8);
    let mut at = 0;
    while at < glyphs.len() {
        let end = word_end(glyphs, at);
        if end == at {
            out.push(glyphs[at]);
            at += 1;
            continue;
        }
        let (from, to) = address(&glyphs[at..end]).map_or((end, end), |(from, to)| (at + from, at + to));
        for index in at..end {
            let glyph = glyphs[index];
            let inside = (from..to).contains(&index);
            let before = out.last().copied();
            if inside {
                out.push(glyph);
                continue;
            }
            match glyph.c {
                '\'' if !is_minute(before, glyphs.get(index + 1)) => out.push(Glyph { c: '’', ..glyph }),
                '»' => push_after(&mut out, NO_BREAK, glyph, true),
                ':' => push_after(&mut out, NO_BREAK, glyph, closes(glyphs, index + 1)),
                ';' | '!' | '?' => push_after(&mut out, NARROW, glyph, closes(glyphs, index + 1)),
                '€' | '%' if before.is_some_and(|b| b.c.is_ascii_digit()) => {
                    push_after(&mut out, NO_BREAK, glyph, closes(glyphs, index + 1));
                }
                _ => out.push(glyph),
            }
        }
        at = end;
        // The space inside «: one, and no-break.
        if glyphs[end - 1].c == '«' {
            let spaces = (end..glyphs.len()).take_while(|i| glyphs[*i].c.is_whitespace()).count();
            let fragment = if spaces > 0 { glyphs[end].fragment } else { glyphs[end - 1].fragment };
            out.push(Glyph { c: NO_BREAK, fragment });
            at += spaces;
        }
    }
    out
}

/// Adds a sign after its space: the spaces already there become one `space`; where there is none, one is added if
/// the sign ends a word (`wanted`) and follows one.
fn push_after(out: &mut Vec<Glyph>, space: char, sign: Glyph, wanted: bool) {
    let spaces = out.iter().rev().take_while(|g| g.c.is_whitespace()).count();
    if spaces > 0 {
        let first = out.len() - spaces;
        out.truncate(first + 1);
        out[first].c = space;
    } else if wanted && out.last().is_some_and(|b| sign.c == '»' || !"([{«“‘:;!?¿¡-–—/".contains(b.c)) {
        out.push(Glyph { c: space, fragment: sign.fragment });
    }
    out.push(sign);
}

/// Whether a sign that stands just before `at` ends a word: only closing punctuation is left of it. In times
/// (`10:30`), addresses and code it never does.
fn closes(glyphs: &[Glyph], at: usize) -> bool {
    let rest = glyphs.iter().skip(at).take_while(|g| !g.c.is_whitespace() && !GUILLEMETS.contains(&g.c));
    rest.into_iter().all(|g| ")]}”’'\".,;:!?…%€".contains(g.c))
}

/// `5'`: minutes or feet, not an apostrophe.
fn is_minute(before: Option<Glyph>, after: Option<&Glyph>) -> bool {
    before.is_some_and(|b| b.c.is_ascii_digit()) && after.is_none_or(|a| !a.c.is_alphanumeric())
}

const GUILLEMETS: [char; 2] = ['«', '»'];

/// Where the word that starts at `at` ends; `at` itself on a space. A guillemet is a word of its own.
fn word_end(glyphs: &[Glyph], at: usize) -> usize {
    if GUILLEMETS.contains(&glyphs[at].c) {
        return at + 1;
    }
    let ends = |c: char| c.is_whitespace() || GUILLEMETS.contains(&c);
    (at..glyphs.len()).find(|i| ends(glyphs[*i].c)).unwrap_or(glyphs.len())
}

/// The part of a word that is an address and must not be touched, without the punctuation around it.
fn address(word: &[Glyph]) -> Option<(usize, usize)> {
    // Every address has one of these signs, or starts with `www.`.
    let site = word.iter().find(|g| g.c.is_ascii_alphanumeric()).is_some_and(|g| g.c.eq_ignore_ascii_case(&'w'));
    if !site && !word.iter().any(|g| matches!(g.c, '/' | ':' | '@')) {
        return None;
    }
    let from = word.iter().position(|g| !"(“[<".contains(g.c))?;
    let to = word.iter().rposition(|g| !".,:;!…)”]>".contains(g.c))? + 1;
    let text: String = word.get(from..to)?.iter().map(|g| g.c.to_ascii_lowercase()).collect();
    let after_dot = |rest: &str| rest.chars().take_while(char::is_ascii_alphabetic).count();
    let path = text.match_indices('.').any(|(dot, _)| {
        let rest = &text[dot + 1..];
        let letters = after_dot(rest);
        letters >= 2 && rest[letters..].starts_with('/')
    });
    let is_address = path
        || text.contains("://")
        || text.contains('@')
        || ["www.", "mailto:", "tel:"].iter().any(|prefix| text.starts_with(prefix) && text.len() > prefix.len());
    is_address.then_some((from, to))
}

/// Makes no-break the spaces inside numbers, amounts, durations, dates, hours and references.
fn glue(glyphs: &mut [Glyph]) {
    let words = words(glyphs);
    let mut index = 0;
    while index + 1 < words.len() {
        let run = number_run(&words[index..]);
        for pair in words[index..index + run].windows(2) {
            join(glyphs, &pair[0], &pair[1]);
        }
        let last = index + run - 1;
        if let Some(next) = words.get(last + 1)
            && adjacent(&words[last], next)
            && belongs(&words, last)
        {
            join(glyphs, &words[last], next);
        }
        index = last + 1;
    }
}

/// A word: where it stands, and its text without opening or closing punctuation.
struct Word {
    start: usize,
    end: usize,
    /// Lower case, without `(` before and `. , ; ! ? )` after.
    core: String,
    /// Whether nothing was taken off before, and after.
    bare: (bool, bool),
}

fn words(glyphs: &[Glyph]) -> Vec<Word> {
    let mut ranges = Vec::new();
    let mut at = 0;
    while at < glyphs.len() {
        let end = word_end(glyphs, at);
        if end > at {
            let text = &glyphs[at..end];
            // What rules look at: figures, the words beside them, and titles.
            let counts = text.iter().any(|g| g.c.is_ascii_digit());
            let title = text.len() <= 5 && text.iter().filter(|g| g.c.eq_ignore_ascii_case(&'m')).count() >= 2;
            ranges.push((at, end, counts, title));
        }
        at = end.max(at + 1);
    }
    let counts = |index: Option<usize>| index.and_then(|i| ranges.get(i)).is_some_and(|range| range.2);
    let word = |(index, &(start, end, has_figures, title)): (usize, &(usize, usize, bool, bool))| {
        let beside = has_figures || counts(index.checked_sub(1)) || counts(Some(index + 1));
        let after_title = index > 0 && ranges[index - 1].3;
        if !beside && !title && !after_title {
            // No rule reads this word: it is not spelled out.
            return Word { start, end, core: String::new(), bare: (false, false) };
        }
        let text: String = glyphs[start..end].iter().map(|g| g.c).collect();
        let opened = text.trim_start_matches(['(', '[', '“']);
        let core = opened.trim_end_matches(['.', ',', ';', '!', '?', ')', ']', '”', '…', ':']);
        let bare = (opened.len() == text.len(), core.len() == opened.len());
        Word { start, end, core: core.to_lowercase(), bare }
    };
    ranges.iter().enumerate().map(word).collect()
}

/// Whether exactly one space lies between two words, with no punctuation on its sides.
fn adjacent(left: &Word, right: &Word) -> bool {
    right.start == left.end + 1 && left.bare.1 && right.bare.0
}

/// How many words from the first make one number: `5 965`, `39 39`, `0 809 401 401`, `+33 1 23 45 67 89`, a SIRET.
fn number_run(words: &[Word]) -> usize {
    let longest = 1 + words.windows(2).take_while(|p| adjacent(&p[0], &p[1]) && is_number(&p[1].core)).count();
    (2..=longest).rev().find(|count| is_grouped(&words[..*count])).unwrap_or(1)
}

fn is_grouped(words: &[Word]) -> bool {
    let Some((first, rest)) = words.split_first() else { return false };
    let plus = first.core.starts_with('+');
    let head = first.core.trim_start_matches('+');
    if !is_digits(head) {
        return false;
    }
    let Some((last, middle)) = rest.split_last() else { return false };
    if !middle.iter().all(|w| is_digits(&w.core)) {
        return false;
    }
    let whole = last.core.split(',').next().unwrap_or("");
    let lengths: Vec<usize> = rest.iter().map(|w| w.core.split(',').next().unwrap_or("").len()).collect();
    let all = |n: usize| lengths.iter().all(|l| *l == n);
    let thousands = all(3) && head.len() <= 3;
    let pairs = all(2) && head.len() == 2 && whole == last.core;
    let phone = (plus || head == "0") && lengths.iter().all(|l| (1..=3).contains(l)) && lengths.iter().sum::<usize>() >= 8;
    let siret = head.len() == 3 && (lengths == [3, 3, 5]);
    thousands || pairs || phone || siret
}

/// Whether the word after `words[at]`, one space away, may not be separated from it.
fn belongs(words: &[Word], at: usize) -> bool {
    let (left, right) = (words[at].core.as_str(), words[at + 1].core.as_str());
    if is_number(left) {
        return UNITS.contains(&right) || (is_day(left) && is_month(right));
    }
    match left {
        "1er" => is_month(right),
        "n°" | "nº" | "n°s" => right.starts_with(|c: char| c.is_ascii_digit()),
        "h" => is_digits(right) && right.len() == 2 && at > 0 && is_digits(&words[at - 1].core),
        "mme" | "mm" => true,
        _ => is_month(left) && is_digits(right) && right.len() == 4,
    }
}

fn join(glyphs: &mut [Glyph], left: &Word, right: &Word) {
    if right.start == left.end + 1 {
        glyphs[left.end].c = NO_BREAK;
    }
}

/// What is counted, so that a line never starts with it.
const UNITS: &[&str] = &[
    "€", "euro", "euros", "centime", "centimes", "%", "‰", "°c", "h", "min", "s", "heure", "heures", "minute", "minutes",
    "jour", "jours", "semaine", "semaines", "mois", "an", "ans", "année", "années", "fois", "m", "m²", "cm", "mm", "km",
    "g", "kg", "ko", "mo", "go", "pt", "millions", "million", "milliards", "milliard",
];

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

/// Digits, perhaps with decimals: `86`, `2,76`.
fn is_number(text: &str) -> bool {
    text.split_once(',').map_or_else(|| is_digits(text), |(whole, part)| is_digits(whole) && is_digits(part))
}

fn is_day(text: &str) -> bool {
    text.parse::<u8>().is_ok_and(|day| (1..=31).contains(&day))
}

fn is_month(text: &str) -> bool {
    super::date::months("fr").contains(&text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// `_` for U+00A0, `^` for U+202F.
    fn set(text: &str) -> String {
        french(text).replace(NO_BREAK, "_").replace(NARROW, "^")
    }

    #[test]
    fn numbers_stay_whole_from_right_to_left() {
        assert_eq!(for_language("ar")("الحد 5 965 € في 2026، 31 14"), "الحد 5\u{a0}965 € في 2026، 31\u{a0}14");
        assert_eq!(fragments("ar", &["5 965", " ثم"]), ["5\u{a0}965", " ثم"]);
        assert_eq!(for_language("en")("5 965 ?"), "5 965 ?");
    }

    #[test]
    fn high_punctuation_gets_its_no_break_space() {
        for (given, wanted) in [
            ("mot : suite", "mot_: suite"),
            ("mot: suite", "mot_: suite"),
            ("mot  : suite", "mot_: suite"),
            ("Note :", "Note_:"),
            ("Note:", "Note_:"),
            ("un ; deux", "un^; deux"),
            ("un; deux", "un^; deux"),
            ("Quoi ? Oui !", "Quoi^? Oui^!"),
            ("Quoi? Oui!", "Quoi^? Oui^!"),
            ("Quoi ?!", "Quoi^?!"),
            ("Quoi?!", "Quoi^?!"),
            ("Quoi !!", "Quoi^!!"),
            ("(oui ?)", "(oui^?)"),
            ("(?)", "(?)"),
            ("Vraiment…?", "Vraiment…^?"),
            ("fin. Puis, oui", "fin. Puis, oui"),
        ] {
            assert_eq!(set(given), wanted, "{given:?}");
        }
    }

    #[test]
    fn guillemets_hold_their_words() {
        for (given, wanted) in [
            ("« mot »", "«_mot_»"),
            ("«mot»", "«_mot_»"),
            ("« Gérer mon prélèvement »,", "«_Gérer mon prélèvement_»,"),
            ("(« mot »)", "(«_mot_»)"),
            ("« Quoi ? »", "«_Quoi^?_»"),
            ("«Quoi?» dit-il", "«_Quoi^?_» dit-il"),
            ("« mot » : suite", "«_mot_»_: suite"),
            ("«https://a.fr/x»", "«_https://a.fr/x_»"),
            ("«", "«_"),
        ] {
            assert_eq!(set(given), wanted, "{given:?}");
        }
    }

    #[test]
    fn apostrophes_curl_and_minutes_do_not() {
        assert_eq!(set("l'état, aujourd'hui"), "l’état, aujourd’hui");
        assert_eq!(set("d'«office»"), "d’«_office_»");
        assert_eq!(set("l’état"), "l’état");
        assert_eq!(set("attendre 5' puis"), "attendre 5' puis");
    }

    #[test]
    fn times_addresses_and_code_stand_still() {
        for same in [
            "10:30",
            "à 10:30, puis",
            "https://www.service-public.gouv.fr/particuliers/vosdroits/F909?a=1;b=2",
            "http://a.fr/l'eau?x",
            "www.exemple.fr/?q",
            "contact@mairie.example",
            "l'info@mairie.fr",
            "exemple.fr/a?b=5%",
            "std::path",
            "a:b;c!d?e",
            "24h/24",
            "tel:+33100000000",
        ] {
            assert_eq!(set(same), same, "{same:?}");
        }
        assert_eq!(set("Écrivez à a@b.fr: oui"), "Écrivez à a@b.fr_: oui");
        assert_eq!(set("Allez sur ameli.fr!"), "Allez sur ameli.fr^!");
        assert_eq!(set("voir \u{fffc} : oui"), "voir \u{fffc}_: oui");
    }

    #[test]
    fn numbers_amounts_and_phones_stay_on_one_line() {
        for (given, wanted) in [
            ("La limite est de 5 965 € en 2026.", "La limite est de 5_965_€ en 2026."),
            ("5\u{202f}965 €", "5_965_€"),
            ("1 234 567,89 €", "1_234_567,89_€"),
            ("86€ et 20%", "86_€ et 20_%"),
            ("2,76 €", "2,76_€"),
            ("Appelez le 39 39.", "Appelez le 39_39."),
            ("(01 00 00 00 00)", "(01_00_00_00_00)"),
            ("0 809 401 401", "0_809_401_401"),
            ("0 800 12 34 56", "0_800_12_34_56"),
            ("+33 1 23 45 67 89", "+33_1_23_45_67_89"),
            ("le 116 006", "le 116_006"),
            ("SIRET 123 456 789 00012", "SIRET 123_456_789_00012"),
            ("dans les 14 jours", "dans les 14_jours"),
            ("le 14e jour", "le 14e jour"),
            ("au 1er étage", "au 1er étage"),
            ("de 8 h 30 à 19 h, sauf", "de 8_h_30 à 19_h, sauf"),
            ("à 17 h 30", "à 17_h_30"),
            ("1 % du total", "1_% du total"),
            ("Décret n° 2024-790 du 10 juillet 2024", "Décret n°_2024-790 du 10_juillet_2024"),
            ("n° 2042", "n°_2042"),
            ("le 21 novembre 2026", "le 21_novembre_2026"),
            ("le 1er janvier 2027", "le 1er_janvier_2027"),
            ("depuis août 2025", "depuis août_2025"),
            ("en 2026, 14 personnes", "en 2026, 14 personnes"),
            ("75311 Paris Cedex 09", "75311 Paris Cedex 09"),
            ("articles 12, 13", "articles 12, 13"),
            ("en 2026 3000 personnes", "en 2026 3000 personnes"),
        ] {
            assert_eq!(set(given), wanted, "{given:?}");
        }
    }

    #[test]
    fn fragments_are_set_as_one_text_and_cut_back() {
        let set = |parts: &[&str]| -> Vec<String> {
            french_fragments(parts).into_iter().map(|s| s.replace(NO_BREAK, "_").replace(NARROW, "^")).collect()
        };
        assert_eq!(set(&["Voir ", "le mot ", ": suite"]), ["Voir ", "le mot_", ": suite"]);
        assert_eq!(set(&["« ", "mot", " » : oui"]), ["«_", "mot", "_»_: oui"]);
        assert_eq!(set(&["«", "mot", "»"]), ["«_", "mot", "_»"]);
        assert_eq!(set(&["l'", "état"]), ["l’", "état"]);
        assert_eq!(set(&["5", " 965", " €"]), ["5", "_965", "_€"]);
        assert_eq!(set(&["Oui", "!"]), ["Oui", "^!"]);
        assert_eq!(set(&["10", ":30"]), ["10", ":30"]);
        assert_eq!(set(&["", "a", ""]), ["", "a", ""]);
        assert_eq!(set(&[]), Vec::<String>::new());
    }

    #[test]
    fn another_language_is_left_as_it_is() {
        assert_eq!(for_language("en")("it's: 39 39 ?"), "it's: 39 39 ?");
        assert_eq!(for_language("fr-FR")("c'est"), "c’est");
        assert_eq!(fragments("en", &["it's ", ": a"]), ["it's ", ": a"]);
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn setting_twice_is_setting_once(text in "[ab'’«»():;!?.,/@€%0-9n°é \u{a0}\u{202f}\n-]{0,40}") {
            let once = french(&text);
            prop_assert_eq!(french(&once), once);
        }

        #[test]
        fn the_short_way_is_the_long_way(text in "[ab'’é.,() \u{a0}-]{0,40}") {
            // A figure in the same paragraph sends the text the long way.
            let long = french_fragments(&[&text, " 1"]);
            prop_assert_eq!(&french_fragments(&[&text])[0], &long[0]);
        }

        #[test]
        fn real_words_are_set_once(words in prop::collection::vec(
            prop::sample::select(vec!["39", "965", "5", "0", "€", "jours", "h", "30", "mai", "2026", "1er", "n°", "«", "»", ":",
                "?", "mot", "l'eau", "https://a.fr/?", "a@b.fr", "%", "(", ")", "", " "]), 0..14)
        ) {
            let once = french(&words.join(" "));
            prop_assert_eq!(french(&once), once.clone());
            let glued = french(&words.concat());
            prop_assert_eq!(french(&glued), glued.clone());
        }

        #[test]
        fn only_spaces_and_apostrophes_change(text in "\\PC{0,60}") {
            let bare = |s: &str| s.chars().filter(|c| !c.is_whitespace()).map(|c| if c == '\'' { '’' } else { c }).collect::<String>();
            prop_assert_eq!(bare(&french(&text)), bare(&text));
        }

        #[test]
        fn fragments_and_whole_agree(parts in prop::collection::vec("[a«»:!?' 0-9]{0,6}", 0..6)) {
            let refs: Vec<&str> = parts.iter().map(String::as_str).collect();
            prop_assert_eq!(french_fragments(&refs).concat(), french(&parts.concat()));
        }
    }
}
