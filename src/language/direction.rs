//! Which way a language is written.

/// Whether a language is written from right to left: by the script that Unicode's CLDR gives its primary subtag.
#[must_use]
pub fn is_right_to_left(language: &str) -> bool {
    let primary = language.split('-').next().unwrap_or("").to_ascii_lowercase();
    matches!(
        primary.as_str(),
        "ar" | "arc" | "ckb" | "dv" | "fa" | "he" | "ks" | "ku" | "ps" | "sd" | "ug" | "ur" | "yi"
    )
}

/// What HTML calls it: `rtl` or `ltr`.
#[must_use]
pub fn direction(language: &str) -> &'static str {
    if is_right_to_left(language) { "rtl" } else { "ltr" }
}

/// Whether a letter belongs to a script that is written from right to left (Unicode, blocks of Hebrew and Arabic,
/// their supplements and presentation forms).
#[must_use]
pub fn is_right_to_left_letter(c: char) -> bool {
    c.is_alphabetic() && matches!(u32::from(c), 0x0590..=0x08FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFC)
}
