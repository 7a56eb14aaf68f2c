//! The word that was probably meant.

use strsim::damerau_levenshtein;

/// Words longer than this, in characters, are not typing errors of a known word; comparing them would cost time.
const LONGEST: usize = 64;

/// The candidate closest to `word`, when it is close enough to be what the author meant: one wrong, missing, extra
/// or swapped letter for every three of the word. Case does not count. The first candidate wins a tie.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let length = word.chars().take(LONGEST + 1).count();
    if length > LONGEST {
        return None;
    }
    let word = word.to_lowercase();
    let allowed = (length / 3).max(1);
    candidates
        .into_iter()
        .filter(|candidate| candidate.len() <= 4 * LONGEST)
        .map(|candidate| (damerau_levenshtein(&word, &candidate.to_lowercase()), candidate))
        .filter(|(distance, _)| *distance <= allowed)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_typing_error_finds_its_word() {
        let known = ["title", "summary", "verified", "review_by"];
        assert_eq!(nearest("tilte", known), Some("title"));
        assert_eq!(nearest("Sumary", known), Some("summary"));
        assert_eq!(nearest("review-by", known), Some("review_by"));
    }

    #[test]
    fn another_word_finds_nothing() {
        assert_eq!(nearest("keywords", ["title", "summary"]), None);
        assert_eq!(nearest(&"x".repeat(100_000), ["title"]), None);
        assert_eq!(nearest("", ["title"]), None);
    }

    #[test]
    fn the_first_of_two_equals_wins() {
        assert_eq!(nearest("dat", ["date", "data"]), Some("date"));
    }
}
