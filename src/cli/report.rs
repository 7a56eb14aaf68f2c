//! Diagnostics for a person.

use std::fmt::Write;
use std::path::{MAIN_SEPARATOR, Path};

use jalon::diagnostic::{Diagnostic, Place, Severity, counts};
use jalon::language::Words;
use jalon::rule;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::setting::Setting;

/// The most columns of a source line that are shown; a longer one is cut around the place.
const WIDTH: usize = 96;

/// How diagnostics are written.
pub(crate) struct Report<'a> {
    words: &'a Words,
    colored: bool,
    plain: bool,
    /// What stands before the names of the project's files: empty when the run was started in the project.
    root: String,
}

impl<'a> Report<'a> {
    /// A report on the project at `root`.
    pub(crate) fn new(setting: &Setting, is_terminal: bool, root: &Path) -> Self
    where
        'static: 'a,
    {
        let root = if root == Path::new(".") { String::new() } else { format!("{}{MAIN_SEPARATOR}", root.display()) };
        Self { words: setting.words, colored: setting.colors(is_terminal), plain: setting.plain, root }
    }

    /// All of them, then how many.
    pub(crate) fn all(&self, diagnostics: &[Diagnostic]) -> String {
        let mut text = String::new();
        for (index, diagnostic) in diagnostics.iter().enumerate() {
            self.one(&mut text, diagnostic, index + 1, diagnostics.len());
        }
        if !diagnostics.is_empty() {
            let _ = writeln!(text, "{}", self.count(diagnostics));
        }
        text
    }

    /// The errors, then how many there are of all.
    pub(crate) fn errors(&self, diagnostics: &[Diagnostic]) -> String {
        let errors: Vec<_> = diagnostics.iter().filter(|d| d.severity == Severity::Error).collect();
        let mut text = String::new();
        for (index, diagnostic) in errors.iter().enumerate() {
            self.one(&mut text, diagnostic, index + 1, errors.len());
        }
        if !diagnostics.is_empty() {
            let _ = writeln!(text, "{}", self.count(diagnostics));
        }
        text
    }

    /// « 2 erreurs, 1 avertissement. »
    pub(crate) fn count(&self, diagnostics: &[Diagnostic]) -> String {
        let (errors, warnings) = counts(diagnostics);
        self.words.with("cli-count", &[("errors", &errors.to_string()), ("warnings", &warnings.to_string())])
    }

    fn one(&self, text: &mut String, diagnostic: &Diagnostic, number: usize, total: usize) {
        if self.plain {
            self.spoken(text, diagnostic, number, total);
        } else {
            self.drawn(text, diagnostic);
        }
        text.push('\n');
    }

    /// With the line and a mark under the place.
    fn drawn(&self, text: &mut String, diagnostic: &Diagnostic) {
        let color = match diagnostic.severity {
            Severity::Error => "1;31",
            Severity::Warning => "1;33",
        };
        let label = self.painted(color, &self.words.get(&format!("cli-{}", diagnostic.severity.name())));
        let place = diagnostic.place.as_ref().map(|place| self.painted("1", &self.located(place)));
        let _ = writeln!(text, "{}", [Some(label), place].into_iter().flatten().collect::<Vec<_>>().join("  "));
        let _ = writeln!(text, "  {}", indented(&sentence(self.words, diagnostic)));
        if let Some(place) = &diagnostic.place {
            self.excerpt(text, place, color);
        }
        if let Some(help) = cure(self.words, diagnostic) {
            let _ = writeln!(text, "  {} {}", self.painted("1;32", "→"), indented(&help));
        }
        if let Some(related) = &diagnostic.related {
            let _ = writeln!(text, "  {} {}", self.words.get("cli-see-also"), self.located(related));
        }
        if let Some(why) = self.why(diagnostic) {
            let _ = writeln!(text, "  {}", self.painted("2", &why));
        }
    }

    /// In sentences, for a screen reader: no drawing, and the number of those to come.
    fn spoken(&self, text: &mut String, diagnostic: &Diagnostic, number: usize, total: usize) {
        let id = format!("cli-plain-{}", diagnostic.severity.name());
        let _ = writeln!(text, "{}", self.words.with(&id, &[("n", &number.to_string()), ("total", &total.to_string())]));
        if let Some(place) = &diagnostic.place {
            let _ = writeln!(text, "{}", self.spelled("cli-plain-place", place));
        }
        let _ = writeln!(text, "{}", sentence(self.words, diagnostic));
        if let Some(line) = diagnostic.place.as_ref().map(Place::line_text).filter(|line| !line.trim().is_empty()) {
            let _ = writeln!(text, "{}", self.words.with("cli-plain-line", &[("line", &clip(line, 0).0)]));
        }
        if let Some(help) = cure(self.words, diagnostic) {
            let _ = writeln!(text, "{}", self.words.with("cli-plain-help", &[("help", &help)]));
        }
        if let Some(related) = &diagnostic.related {
            let _ = writeln!(text, "{}", self.spelled("cli-plain-related", related));
        }
        if let Some(why) = self.why(diagnostic) {
            let _ = writeln!(text, "{why}");
        }
    }

    /// What to type to have the rule explained.
    fn why(&self, diagnostic: &Diagnostic) -> Option<String> {
        rule::find(diagnostic.code).map(|rule| self.words.with("cli-explain-why", &[("code", rule.code)]))
    }

    fn spelled(&self, id: &str, place: &Place) -> String {
        let (line, column) = (place.line().to_string(), place.column().to_string());
        self.words.with(id, &[("file", &self.file(place)), ("line", &line), ("column", &column)])
    }

    fn located(&self, place: &Place) -> String {
        // A place in an empty text is the file itself: missing, a link, not text.
        if place.source.text.is_empty() {
            return self.file(place);
        }
        format!("{}:{}:{}", self.file(place), place.line(), place.column())
    }

    /// A place's file as a person names it from here.
    pub(crate) fn file(&self, place: &Place) -> String {
        let name = &place.source.name;
        if name.starts_with("content/") || name.starts_with("themes/") {
            format!("{}{name}", self.root)
        } else {
            name.clone()
        }
    }

    fn excerpt(&self, text: &mut String, place: &Place, color: &str) {
        let line = place.line_text();
        if line.trim().is_empty() {
            return;
        }
        let number = place.line().to_string();
        let gutter = " ".repeat(number.len());
        let bar = self.painted("2", "│");
        let before: usize = line.chars().take(place.column() - 1).map(char::len_utf8).sum();
        let length = place.span.len().min(line.len() - before);
        let (shown, start) = clip(line, before);
        let lead = width(&line[start..before]) + usize::from(start > 0);
        let marks = width(&line[before..before + length]).clamp(1, WIDTH.saturating_sub(lead).max(1));
        let _ = writeln!(text, "    {} {bar} {shown}", self.painted("2", &number));
        let _ = writeln!(text, "    {gutter} {bar} {}{}", " ".repeat(lead), self.painted(color, &"^".repeat(marks)));
    }

    /// The text in a colour, when there are colours.
    pub(crate) fn painted(&self, code: &str, text: &str) -> String {
        if self.colored { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
    }
}

/// What is wrong.
pub(crate) fn sentence(words: &Words, diagnostic: &Diagnostic) -> String {
    safe(&rule::sentence(words, diagnostic))
}

/// What to do about it.
pub(crate) fn cure(words: &Words, diagnostic: &Diagnostic) -> Option<String> {
    rule::cure(words, diagnostic).map(|text| safe(&text))
}

/// What is wrong and what to do about it.
pub(crate) fn whole(words: &Words, diagnostic: &Diagnostic) -> String {
    let sentence = sentence(words, diagnostic);
    cure(words, diagnostic).map_or_else(|| sentence.clone(), |help| format!("{sentence}\n{help}"))
}

fn indented(text: &str) -> String {
    text.replace('\n', "\n  ")
}

/// What an author wrote may hold escape sequences that would drive the terminal.
pub(crate) fn safe(text: &str) -> String {
    text.chars().map(|c| if c.is_control() && c != '\n' { '\u{fffd}' } else { c }).collect()
}

/// A line to show, cut around `at` if it is long, with the byte at which it starts.
fn clip(line: &str, at: usize) -> (String, usize) {
    let mut start = 0;
    if width(line) > WIDTH && width(&line[..at]) > WIDTH / 2 {
        // A little of what stands before the place.
        start = line[..at].char_indices().rev().nth(WIDTH / 4).map_or(0, |(index, _)| index);
    }
    let mut shown = String::from(if start > 0 { "…" } else { "" });
    let mut columns = 0;
    for c in line[start..].chars() {
        columns += c.width().unwrap_or(1);
        if columns > WIDTH {
            shown.push('…');
            break;
        }
        shown.push(if c == '\t' { ' ' } else { c });
    }
    (safe(&shown), start)
}

/// Columns of a terminal; a tab and a control character, shown as one sign, take one.
fn width(text: &str) -> usize {
    text.width() + text.chars().filter(|c| c.is_control() && c.width().is_none() && text.width() == 0).count()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use jalon::diagnostic::Source;
    use jalon::language::messages;

    fn report(plain: bool, colored: bool) -> Report<'static> {
        Report { words: messages("fr"), colored, plain, root: String::new() }
    }

    fn at(text: &str, word: &str) -> Diagnostic {
        let source = Arc::new(Source { name: "content/sheets/x.md".to_owned(), text: text.to_owned() });
        let start = text.find(word).unwrap();
        let place = Place::new(&source, start..start + word.len());
        Diagnostic::error("publish-not-ours").fact("out", "dist").at(place)
    }

    /// The columns of the marks, and of the word in the line above.
    fn aligned(text: &str, word: &str) -> bool {
        let shown = report(false, false).all(&[at(text, word)]);
        let lines: Vec<&str> = shown.lines().collect();
        let marks = lines.iter().position(|line| line.contains('^')).unwrap();
        let (line, under) = (lines[marks - 1], lines[marks]);
        let column = |text: &str, at: usize| text[..at].width();
        let word = word.replace('\t', " ");
        let start = line.rfind(&word).unwrap();
        column(line, start) == column(under, under.find('^').unwrap()) && under.matches('^').count() == word.width()
    }

    #[test]
    fn the_marks_stand_under_the_place_whatever_comes_before_it() {
        for before in ["", "é à ", "\t\t", "日本 ", "👪 ", "e\u{301} ", "l’", &"mot ".repeat(60)] {
            assert!(aligned(&format!("premier\r\n{before}titel = 1\r\n"), "titel"), "{before:?}");
        }
    }

    #[test]
    fn a_diagnostic_names_file_line_and_column_with_a_sentence_and_a_cure() {
        let shown = report(false, false).all(&[at("un\néé titel", "titel")]);
        assert!(shown.starts_with("Erreur  content/sheets/x.md:2:4\n"), "{shown}");
        assert!(shown.contains("« dist » n’est pas vide") && shown.contains("--explain publish-not-ours") && shown.contains("→ Rien n’y a été touché."), "{shown}");
    }

    #[test]
    fn the_plain_form_has_no_drawing_and_the_other_no_color_unless_asked() {
        let plain = report(true, false).all(&[at("titel", "titel")]);
        assert!(!plain.contains(['│', '^', '→', '\u{1b}']), "{plain}");
        assert!(plain.contains("ligne 1, colonne 1"), "{plain}");
        assert!(!report(false, false).all(&[at("titel", "titel")]).contains('\u{1b}'));
        assert!(report(false, true).all(&[at("titel", "titel")]).contains("\u{1b}[1;31mErreur\u{1b}[0m"));
    }

    #[test]
    fn what_an_author_wrote_does_not_drive_the_terminal() {
        let shown = report(false, false).all(&[at("a \u{1b}[2J titel", "titel").fact("out", "\u{1b}]0;x\u{7}")]);
        assert!(!shown.contains(['\u{1b}', '\u{7}']), "{shown:?}");
    }
}
