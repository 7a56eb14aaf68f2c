//! What a file weighs, in words: « 210 ko ».

use crate::language::Words;

/// Thousands of bytes up to a million, then millions with one decimal; rounded up, for nobody is glad to wait longer
/// than told.
pub(super) fn weight(bytes: usize, words: &Words) -> String {
    let thousands = bytes.div_ceil(1000).max(1);
    if thousands < 1000 {
        return words.with("html-kilobytes", &[("count", &thousands.to_string())]);
    }
    let tenths = bytes.div_ceil(100_000);
    words.with("html-megabytes", &[("whole", &(tenths / 10).to_string()), ("tenths", &(tenths % 10).to_string())])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_are_rounded_up() {
        let ftl = "html-kilobytes = { $count } ko\nhtml-megabytes = { $whole },{ $tenths } Mo\n";
        let words = Words::parse("fr", &[("t", ftl)]).unwrap();
        let say = |bytes| weight(bytes, &words);
        assert_eq!([say(0), say(209_001), say(999_000)], ["1 ko", "210 ko", "999 ko"]);
        assert_eq!([say(999_001), say(1_200_001), say(12_000_000)], ["1,0 Mo", "1,3 Mo", "12,0 Mo"]);
    }
}
