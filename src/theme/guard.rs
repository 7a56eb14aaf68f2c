//! What no theme may hold: the State's own design, and anything that a page would fetch from elsewhere.
//!
//! Marianne, the DSFR and the block-mark are reserved by law to the State (the DSFR's terms of use forbid it to local
//! authorities, whatever the licence of its code).

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Diagnostics, Place};

use super::files::File;
use super::font;

/// Looks at every file that the project brought.
pub(super) fn check(files: &BTreeMap<String, File>, diagnostics: &mut Diagnostics) {
    for (name, file) in files.iter().filter(|(_, file)| file.is_own()) {
        if let Some(what) = reserved_word(&name.to_lowercase()) {
            diagnostics.push(at(file, 0..0, reserved(name, what)));
        }
        match name.rsplit('.').next().unwrap_or("") {
            "css" => {
                check_text(name, file, diagnostics);
                check_style(name, file, files, diagnostics);
            }
            "html" | "svg" | "toml" => check_text(name, file, diagnostics),
            "ttf" | "otf" => check_font(name, file, diagnostics),
            _ => {}
        }
    }
}

fn reserved(name: &str, what: &str) -> Diagnostic {
    Diagnostic::error("theme-state-design").fact("file", name).fact("what", what)
}

fn at(file: &File, span: std::ops::Range<usize>, diagnostic: Diagnostic) -> Diagnostic {
    match file {
        File::Own(source) => diagnostic.at(Place::new(source, span)),
        _ => diagnostic,
    }
}

fn reserved_word(lower: &str) -> Option<&'static str> {
    [("marianne", "Marianne"), ("dsfr", "DSFR")]
        .into_iter()
        .find(|(word, _)| lower.contains(word))
        .map(|(_, what)| what)
}

/// Words and classes of the State's design, each once a file.
fn check_text(name: &str, file: &File, diagnostics: &mut Diagnostics) {
    // ASCII only, so that offsets stay those of the file.
    let lower = file.text().to_ascii_lowercase();
    for (word, what) in [("marianne", "Marianne"), ("dsfr", "DSFR")] {
        if let Some(start) = lower.find(word) {
            diagnostics.push(at(file, start..start + word.len(), reserved(name, what)));
        }
    }
    if let Some(start) = state_class(&lower) {
        diagnostics.push(at(file, start..start + 3, reserved(name, "fr-…")));
    }
    let folded = file.text().to_lowercase();
    if ["liberté", "égalité", "fraternité"].iter().all(|word| folded.contains(word)) {
        diagnostics.push(at(file, 0..0, reserved(name, "bloc-marque")));
    }
}

/// A class of the DSFR: `fr-` at the start of a word, after `.`, a quote or a space.
fn state_class(lower: &str) -> Option<usize> {
    lower.match_indices("fr-").map(|(i, _)| i).find(|i| {
        let before = lower[..*i].chars().next_back();
        let after = lower[i + 3..].chars().next();
        matches!(before, Some('.' | '"' | '\'' | ' ' | '=')) && after.is_some_and(|c| c.is_ascii_lowercase())
    })
}

/// `@import`, and addresses that leave the theme or lead to a file it lacks.
fn check_style(name: &str, file: &File, files: &BTreeMap<String, File>, diagnostics: &mut Diagnostics) {
    let (css, offsets) = readable(file.text());
    let lower = css.to_ascii_lowercase();
    let place = |i: usize, len: usize| offsets[i]..offsets[(i + len).min(offsets.len() - 1)];
    for (i, word) in lower.match_indices("@import") {
        diagnostics.push(at(file, place(i, word.len()), Diagnostic::error("theme-import").fact("file", name)));
    }
    for function in ["url(", "src("] {
        for (i, _) in lower.match_indices(function) {
            let rest = &css[i + function.len()..];
            let target = rest.split(')').next().unwrap_or("").trim().trim_matches(['"', '\'']).trim();
            let span = place(i + function.len(), target.len());
            let outside = target.contains(':') || target.starts_with('/') || target.contains("..") || target.contains('\\');
            if outside {
                let external = Diagnostic::error("theme-external").fact("file", name).fact("address", target);
                diagnostics.push(at(file, span, external));
            } else if !target.starts_with('#') && !files.contains_key(target) {
                let missing = Diagnostic::error("theme-missing-file").fact("file", target);
                diagnostics.push(at(file, span, missing));
            }
        }
    }
    // `image-set("https://…")` needs no url().
    for scheme in ["http:", "https:", "\"//", "'//"] {
        if let Some(i) = lower.find(scheme) {
            let external = Diagnostic::error("theme-external").fact("file", name).fact("address", scheme);
            diagnostics.push(at(file, place(i, scheme.len()), external));
        }
    }
}

/// The style without comments and with its escapes read (`@\69mport` is `@import`), and for each byte its offset in
/// the file; one more offset stands for the end.
fn readable(css: &str) -> (String, Vec<usize>) {
    let mut out = String::with_capacity(css.len());
    let mut offsets = Vec::with_capacity(css.len() + 1);
    let mut push = |c: char, at: usize, out: &mut String| {
        out.push(c);
        offsets.extend(std::iter::repeat_n(at, c.len_utf8()));
    };
    let mut at = 0;
    while let Some(c) = css[at..].chars().next() {
        let rest = &css[at..];
        if rest.starts_with("/*") {
            at += rest.find("*/").map_or(rest.len(), |end| end + 2);
            continue;
        }
        let hex = rest[c.len_utf8()..].bytes().take(6).take_while(u8::is_ascii_hexdigit).count();
        if c == '\\' && hex > 0 {
            let code = u32::from_str_radix(&rest[1..=hex], 16).ok().and_then(char::from_u32).unwrap_or('\u{FFFD}');
            push(code, at, &mut out);
            at += 1 + hex;
            if css[at..].starts_with([' ', '\n', '\t']) {
                at += 1;
            }
            continue;
        }
        if c != '\\' {
            push(c, at, &mut out);
        }
        at += c.len_utf8();
    }
    offsets.push(css.len());
    (out, offsets)
}

fn check_font(name: &str, file: &File, diagnostics: &mut Diagnostics) {
    match font::names(file.bytes()) {
        Ok(names) => {
            let lower = names.join("\n").to_lowercase();
            if let Some(what) = reserved_word(&lower) {
                diagnostics.push(reserved(name, what));
            }
        }
        Err(reason) => diagnostics.push(Diagnostic::error("theme-font").fact("file", name).fact("reason", reason)),
    }
}
