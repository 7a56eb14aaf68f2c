//! How long sentences and words are: what a readability formula measures, and all that it measures.
//!
//! Words are counted as Rudolf Flesch counts them (*How to Write Plain English*, 1979, ch. 2): « contractions, hyphenated
//! words, abbreviations, figures, symbols and their combinations » are one word each. What spaces part is a word: « l'eau »,
//! « rendez-vous », « 5 965 € » and « 39 39 » are one.

/// A sentence of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// First byte.
    pub start: usize,
    /// The byte after its last sign.
    pub end: usize,
    /// How many words.
    pub words: usize,
}

/// Titles that a name follows: their dot ends no sentence.
const BEFORE_A_NAME: [&str; 16] =
    ["M", "MM", "Mme", "Mmes", "Mlle", "Mr", "Mrs", "Ms", "Dr", "Pr", "St", "Ste", "bd", "Bd", "av", "pl"];
/// Short forms that a figure or a reference follows: « art. 12 », « art. L. 262-2 ».
const BEFORE_A_FIGURE: [&str; 16] =
    ["art", "Art", "n", "no", "No", "p", "pp", "al", "fig", "vol", "chap", "tél", "Tél", "réf", "env", "cf"];
/// Words that open a sentence after a letter that ends one: « le plan B. Vous… ».
const OPENERS: [&str; 20] = [
    "Vous", "Le", "La", "Les", "L", "Il", "Elle", "Ils", "Elles", "Ce", "C", "Cette", "Si", "En", "Un", "Une", "Des", "Pour",
    "Votre", "Vos",
];

/// The sentences of one paragraph, in order. A line end ends one: it is a break that the author asked for.
///
/// A dot, `!`, `?` or `…` ends a sentence when what follows starts with a capital, a figure or an opening sign, or when
/// nothing follows: not in « M. Dupont », « art. 12 », « 3.5 », « ameli.fr ».
#[must_use]
pub fn sentences(text: &str) -> Vec<Sentence> {
    let tokens = tokens(text);
    let mut out = Vec::new();
    let mut open: Option<Sentence> = None;
    let mut last_was_figures = false;
    for (index, &(start, end)) in tokens.iter().enumerate() {
        let token = &text[start..end];
        let sentence = open.get_or_insert(Sentence { start, end, words: 0 });
        sentence.end = end;
        let is_figures = token.as_bytes()[0].is_ascii_digit()
            && token.chars().all(|c| c.is_ascii_digit() || ",.;:!?)€%".contains(c));
        if is_word(token) && !(is_figures && last_was_figures) {
            sentence.words += 1;
        }
        last_was_figures = is_figures && token.ends_with(|c: char| c.is_ascii_digit());
        if ends(text, &tokens, index) {
            out.extend(open.take());
            last_was_figures = false;
        }
    }
    out.extend(open);
    // Closing signs alone are the end of what stands before them.
    let mut joined: Vec<Sentence> = Vec::with_capacity(out.len());
    for sentence in out {
        match joined.last_mut() {
            Some(last) if sentence.words == 0 => last.end = sentence.end,
            _ => joined.push(sentence),
        }
    }
    joined.retain(|sentence| sentence.words > 0);
    joined
}

/// Whether something is read as a word: it holds a letter or a figure, or stands for code.
fn is_word(token: &str) -> bool {
    token.as_bytes()[0].is_ascii_alphanumeric() || token.chars().any(|c| c.is_alphanumeric() || c == '\u{fffc}')
}

/// What spaces part, with its place.
fn tokens(text: &str) -> Vec<(usize, usize)> {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len() / 5 + 1);
    let (mut start, mut at) = (0, 0);
    while at < bytes.len() {
        // An ordinary space, U+00A0, or U+2000 to U+200A and U+202F.
        let space = match bytes[at] {
            b' ' | b'\n' | b'\t' | b'\r' => 1,
            0xC2 if bytes[at + 1] == 0xA0 => 2,
            0xE2 if bytes[at + 1] == 0x80 && matches!(bytes[at + 2], 0x80..=0x8A | 0xAF) => 3,
            _ => 0,
        };
        if space == 0 {
            at += 1;
            continue;
        }
        if start < at {
            out.push((start, at));
        }
        at += space;
        start = at;
    }
    if start < at {
        out.push((start, at));
    }
    out
}

/// A token without the signs that close it.
fn closed_of(token: &str) -> &str {
    token.trim_end_matches(['»', '”', '"', ')', ']', '’', '\''])
}

/// Whether a sentence ends with this token.
fn ends(text: &str, tokens: &[(usize, usize)], index: usize) -> bool {
    let (start, end) = tokens[index];
    // Nearly every token ends with a letter or a comma.
    let may_end = !matches!(text.as_bytes()[end - 1], b'a'..=b'z' | b'0'..=b'9' | b',' | b';' | b':');
    if !may_end && index + 1 < tokens.len() && text.as_bytes()[end] == b' ' {
        return false;
    }
    let Some(&(next, next_end)) = tokens.get(index + 1) else { return true };
    if text[end..next].contains('\n') {
        return true;
    }
    // « Pourquoi ? » : what closes a quotation stands apart in French, and belongs to its sentence.
    if closed_of(&text[next..next_end]).is_empty() {
        return false;
    }
    let token = match closed_of(&text[start..end]) {
        "" if index > 0 => &text[tokens[index - 1].0..tokens[index - 1].1],
        _ => &text[start..end],
    };
    let closed = closed_of(token);
    if !closed.ends_with(['.', '!', '?', '…', '؟']) {
        return false;
    }
    // What follows, past the signs that open it or close this one.
    let after = text[next..].trim_start_matches(|c: char| c.is_whitespace() || "«»“”\"(['’)]–—".contains(c));
    let Some(first) = after.chars().next() else { return true };
    if first.is_lowercase() {
        return false;
    }
    let Some(stem) = closed.strip_suffix('.') else { return true };
    let stem = stem.trim_start_matches(['(', '[', '«', '“', '"']);
    let stem = stem.rsplit(['\'', '’']).next().unwrap_or(stem);
    let next_word = &text[next..next_end];
    if BEFORE_A_NAME.contains(&stem) {
        return false;
    }
    if BEFORE_A_FIGURE.contains(&stem) {
        let has_figure = next_word.bytes().any(|b| b.is_ascii_digit());
        return !(has_figure || is_initial(next_word.trim_end_matches('.')));
    }
    if is_initial(stem) {
        let opens = after.split(|c: char| !c.is_alphanumeric()).next().is_some_and(|word| OPENERS.contains(&word));
        let after_noun = index > 0 && text[tokens[index - 1].0..].starts_with(char::is_lowercase);
        return opens && after_noun;
    }
    true
}

fn is_initial(stem: &str) -> bool {
    let mut chars = stem.chars();
    chars.next().is_some_and(char::is_uppercase) && chars.next().is_none()
}

/// What the formula measures, for one text or for several together.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Measure {
    /// Words.
    pub words: usize,
    /// Sentences.
    pub sentences: usize,
    /// Syllables.
    pub syllables: usize,
    /// Words of the longest sentence.
    pub longest: usize,
}

impl Measure {
    /// The measure of one sentence, which `text` is.
    #[must_use]
    pub fn of_sentence(text: &str, words: usize) -> Self {
        Self { words, sentences: 1, syllables: syllables_of_text(text), longest: words }
    }

    /// Both together.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            words: self.words + other.words,
            sentences: self.sentences + other.sentences,
            syllables: self.syllables + other.syllables,
            longest: self.longest.max(other.longest),
        }
    }

    /// The ease of reading of a French text: 207 − 1.015 × words / sentences − 73.6 × syllables / words (L. Kandel and
    /// A. Moles, *Application de l'indice de Flesch à la langue française*, Cahiers d'études de radio-télévision, 1958).
    /// `None` without a word. From about 0, hard, to 100, easy; it may go over either end.
    ///
    /// Limits: it measures length and nothing else. A short sentence of rare words scores well; a long list that everyone
    /// understands scores badly. Two texts within five points are alike.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "a text has fewer than 2^52 words")]
    pub fn ease(self) -> Option<f64> {
        if self.words == 0 || self.sentences == 0 {
            return None;
        }
        let (words, sentences, syllables) = (self.words as f64, self.sentences as f64, self.syllables as f64);
        Some(207.0 - 1.015 * words / sentences - 73.6 * syllables / words)
    }
}

/// What an ease of reading means, on Flesch's scale, which Kandel and Moles keep.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ease {
    /// 80 and over.
    Easy,
    /// 70 to 80.
    FairlyEasy,
    /// 60 to 70.
    Standard,
    /// 50 to 60.
    FairlyHard,
    /// 30 to 50.
    Hard,
    /// Under 30.
    VeryHard,
}

impl Ease {
    /// What a score means.
    #[must_use]
    pub fn of(score: f64) -> Self {
        match score {
            s if s >= 80.0 => Self::Easy,
            s if s >= 70.0 => Self::FairlyEasy,
            s if s >= 60.0 => Self::Standard,
            s if s >= 50.0 => Self::FairlyHard,
            s if s >= 30.0 => Self::Hard,
            _ => Self::VeryHard,
        }
    }

    /// Its name in messages and data.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Easy => "easy",
            Self::FairlyEasy => "fairly-easy",
            Self::Standard => "standard",
            Self::FairlyHard => "fairly-hard",
            Self::Hard => "hard",
            Self::VeryHard => "very-hard",
        }
    }
}

fn syllables_of_text(text: &str) -> usize {
    let mut last_was_figures = false;
    let mut count = 0;
    for (start, end) in tokens(text) {
        let token = &text[start..end];
        let is_figures = token.bytes().any(|b| b.is_ascii_digit()) && !token.chars().any(char::is_alphabetic);
        if is_word(token) && !(is_figures && last_was_figures) {
            count += syllables(token);
        }
        last_was_figures = is_figures;
    }
    count
}

/// The syllables of a French word, one at least. A figure, an acronym and an address count as one (Flesch, as above).
///
/// The mute e at the end is not said: « démarche » has two. One inside is: « demander » has three. A glide is no syllable of
/// its own (« pièce », « nation », « nuit ») unless two consonants stand before it (« cli-ent », « ou-vri-er »).
#[must_use]
pub fn syllables(word: &str) -> usize {
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    let capitals = word.chars().filter(|c| c.is_uppercase()).count();
    if word.chars().any(|c| c.is_ascii_digit()) || (letters > 1 && capitals == letters) {
        return 1;
    }
    let is_address = word.trim_end_matches(['.', ',', ';', ':', '!', '?']).contains(['@', '/', '.']);
    if is_address {
        return 1;
    }
    let parts = word.split(|c: char| !c.is_alphabetic()).filter(|part| !part.is_empty());
    parts.map(|part| syllables_of_part(&part.to_lowercase())).sum::<usize>().max(1)
}

/// Nouns, adjectives and adverbs in -ent, whose last syllable is said; any other word in -ent is taken for a verb
/// (« peuvent »), save those in -ment.
const SAID_ENT: [&str; 34] = [
    "absent", "accident", "adhérent", "adolescent", "agent", "antécédent", "argent", "client", "compétent", "content",
    "couvent", "différent", "équivalent", "évident", "excellent", "fréquent", "inconvénient", "incident",
    "indifférent", "ingrédient", "négligent", "parent", "patient", "permanent", "président", "présent", "prudent",
    "récent", "souvent", "talent", "torrent", "urgent", "violent", "récipient",
];

fn syllables_of_part(word: &str) -> usize {
    let chars: Vec<char> = word.chars().collect();
    // `qu`, and `gu` before e, i, y, are one consonant.
    let is_silent_u = |at: usize| {
        let next = chars.get(at + 1);
        chars[at] == 'u'
            && at > 0
            && (chars[at - 1] == 'q' || (chars[at - 1] == 'g' && next.is_some_and(|c| "eéèêiîy".contains(*c))))
    };
    // A y between vowels is a consonant: « pa-yer ».
    let is_glide_y = |at: usize| {
        chars[at] == 'y' && chars.get(at + 1).is_some_and(|c| is_vowel(*c)) && (at == 0 || is_vowel(chars[at - 1]))
    };
    let sounds = |at: usize| is_vowel(chars[at]) && !is_silent_u(at) && !is_glide_y(at);
    let said_end = said_end(word, &chars);
    let mut count = 0;
    for at in 0..chars.len() {
        if !sounds(at) || at >= said_end {
            continue;
        }
        let follows = at > 0 && sounds(at - 1);
        if !follows || splits(&chars, at) {
            count += 1;
        }
    }
    // « que »: an e alone is said.
    if count == 0 && said_end < chars.len() { 1 } else { count }
}

/// Where the mute end of a word starts: « -e », « -es », and « -ent » of verbs.
fn said_end(word: &str, chars: &[char]) -> usize {
    let length = chars.len();
    if word.ends_with("ent") && !word.ends_with("ment") {
        let is_said = SAID_ENT.contains(&word) || length <= 4;
        return if is_said { length } else { length - 3 };
    }
    if word.ends_with("es") && length > 3 {
        return length - 2;
    }
    if word.ends_with('e') && length > 2 { length - 1 } else { length }
}

/// Whether the vowel at `at`, right after another, starts a syllable of its own.
fn splits(chars: &[char], at: usize) -> bool {
    let (before, here) = (chars[at - 1], chars[at]);
    let after_two = |first: usize| {
        first >= 2 && "lr".contains(chars[first - 1]) && "bcdfgptv".contains(chars[first - 2])
    };
    match (before, here) {
        (_, 'ï' | 'ë' | 'ü' | 'ÿ') | ('é', _) | ('a' | 'o', 'é' | 'è' | 'ê') | ('a', 'a') | ('o', 'a') => true,
        ('a', 'o') => chars.get(at + 1) != Some(&'û'),
        ('o', 'o') => at == 2,
        ('u', 'i') => false,
        ('i', _) => after_two(at - 1),
        ('u', 'a' | 'e' | 'é' | 'è' | 'ê' | 'o') => {
            // « ou » before a vowel: « trou-er »; else u alone: « cru-el ».
            let first = if at >= 2 && chars[at - 2] == 'o' { at - 2 } else { at - 1 };
            after_two(first)
        }
        _ => false,
    }
}

fn is_vowel(c: char) -> bool {
    "aeiouyàâäéèêëîïôöùûüÿœæ".contains(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Vec<(&str, usize)> {
        sentences(text).iter().map(|s| (&text[s.start..s.end], s.words)).collect()
    }

    #[test]
    fn words_are_counted_as_a_reader_counts_them() {
        for (text, words) in [
            ("L'eau est là.", 3),
            ("Prenez rendez-vous aujourd'hui !", 3),
            ("La limite est de 5 965 € en 2026.", 7),
            ("Appelez le 39 39.", 3),
            ("Le 01 23 45 67 89, gratuit.", 3),
            ("C'est 54 % de la retraite.", 5),
            ("« Vous » – et « nous » : oui ?", 4),
            ("De 8 h 30 à 19 h.", 7),
            ("Le formulaire S 5136.", 4),
        ] {
            assert_eq!(sentences(text).iter().map(|s| s.words).sum::<usize>(), words, "{text}");
        }
    }

    #[test]
    fn sentences_end_where_they_end() {
        for (text, wanted) in [
            ("Une. Deux ! Trois ? Quatre… Cinq", &["Une.", "Deux !", "Trois ?", "Quatre…", "Cinq"][..]),
            ("M. Dupont et Mme. Durand.", &["M. Dupont et Mme. Durand."]),
            ("Voyez l'art. 12 et l'art. L. 262-2 du code.", &["Voyez l'art. 12 et l'art. L. 262-2 du code."]),
            ("Le prix est de 3.5 euros sur ameli.fr. Appelez.", &["Le prix est de 3.5 euros sur ameli.fr.", "Appelez."]),
            ("Les papiers, photos, etc. servent. Les autres, etc. Gardez-les.", &["Les papiers, photos, etc. servent.", "Les autres, etc.", "Gardez-les."]),
            ("« Pourquoi ? » Parce que.", &["« Pourquoi ? »", "Parce que."]),
            ("Il dit « oui ! » et signe.", &["Il dit « oui ! » et signe."]),
            ("Choisissez le plan B. Vous gagnez du temps.", &["Choisissez le plan B.", "Vous gagnez du temps."]),
            ("Voyez J. Dupont. Merci.", &["Voyez J. Dupont.", "Merci."]),
            ("Au plus tard le 14. Les jours fériés comptent.", &["Au plus tard le 14.", "Les jours fériés comptent."]),
            ("3 rue Verte\n75000 Paris", &["3 rue Verte", "75000 Paris"]),
            ("", &[]),
            ("…", &[]),
        ] {
            let found: Vec<&str> = cut(text).into_iter().map(|(sentence, _)| sentence).collect();
            assert_eq!(found, wanted);
        }
    }

    #[test]
    fn known_words_have_their_syllables() {
        for (word, count) in [
            ("le", 1), ("des", 1), ("démarche", 2), ("démarches", 2), ("demander", 3), ("nation", 2), ("pièce", 1),
            ("client", 2), ("ouvrier", 3), ("oublier", 3), ("nuit", 1), ("oui", 1), ("cruel", 2), ("théâtre", 2),
            ("réunion", 3), ("maïs", 2), ("Noël", 2), ("payer", 2), ("loyer", 2), ("voyage", 2), ("poésie", 3),
            ("aéroport", 4), ("août", 1), ("eau", 1), ("l'eau", 1), ("qu'il", 1), ("que", 1), ("guide", 1), ("année", 2),
            ("vie", 1), ("patrie", 2), ("rue", 1), ("paie", 1), ("payaient", 2), ("peuvent", 1), ("moment", 2),
            ("parent", 2), ("argent", 2), ("logement", 3), ("succession", 3), ("gratuitement", 4), ("rendez-vous", 3),
            ("coordonnées", 4), ("étudiant", 3), ("bénéficiaire", 4), ("œuvre", 1), ("CPAM", 1), ("2026", 1), ("ameli.fr", 1),
            ("inhumation", 4), ("propriétaire", 4), ("juge", 1), ("assurance", 3),
        ] {
            assert_eq!(syllables(word), count, "{word}");
        }
    }

    #[test]
    fn the_formula_is_that_of_1958() {
        let measure = Measure { words: 100, sentences: 5, syllables: 150, longest: 30 };
        // 207 − 1.015 × 20 − 73.6 × 1.5
        assert!((measure.ease().unwrap() - 76.3).abs() < 1e-9);
        assert_eq!(Measure::default().ease(), None);
        assert_eq!((Ease::of(80.0), Ease::of(79.9), Ease::of(-3.0)), (Ease::Easy, Ease::FairlyEasy, Ease::VeryHard));
    }

    #[test]
    fn easier_words_and_shorter_sentences_score_higher() {
        let ease = |text: &str| {
            let all = sentences(text).into_iter().map(|s| Measure::of_sentence(&text[s.start..s.end], s.words));
            all.fold(Measure::default(), Measure::and).ease().unwrap()
        };
        let plain = ease("Allez à la mairie. Prenez vos papiers. C'est gratuit.");
        let hard = ease(
            "Préalablement à toute sollicitation, il appartient au demandeur de constituer un dossier comportant \
             l'intégralité des justificatifs nécessaires à l'instruction de sa demande.",
        );
        assert!(plain > hard + 40.0, "{plain} {hard}");
    }
}
