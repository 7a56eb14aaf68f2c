//! `jalon check --report`: how each sheet reads.

use std::fmt::Write;

use jalon::language::readability::Ease;
use jalon::language::typography;
use jalon::pipeline::{self, Order, SheetReport};
use serde_json::{Value, json};

use super::arguments::Form;
use super::report::safe;
use super::setting::{Setting, print};
use super::wrap::{WIDTH, wrapped};
use super::{Exit, help, json, stop};

/// Shows the measure of every sheet.
pub(crate) fn report(setting: &Setting, order: &Order, format: Form) -> Exit {
    if !matches!(format, Form::Human | Form::Json) {
        return help::wrong(setting.words, &setting.words.get("report-format"));
    }
    let sheets = match stop::show(setting, &order.root, pipeline::report(order)) {
        Ok(sheets) => sheets,
        Err(exit) => return exit,
    };
    print(&match format {
        Form::Json => json::text(&json!({ "sheets": sheets.iter().map(machine).collect::<Vec<_>>() })),
        _ => human(setting, &sheets),
    });
    Exit::Good
}

fn human(setting: &Setting, sheets: &[SheetReport]) -> String {
    let words = setting.words;
    let mut text = String::new();
    for sheet in sheets {
        let title = safe(&typography::for_language(&sheet.language)(&sheet.title));
        let _ = writeln!(text, "{title}\n  {}", safe(&sheet.file));
        let measure = sheet.legibility.measure;
        let score = sheet.legibility.ease.map(|score| {
            let name = words.get(&format!("report-ease-{}", Ease::of(score).name()));
            words.with("report-ease", &[("score", &format!("{score:.0}")), ("meaning", &name)])
        });
        let _ = writeln!(text, "  {}", score.unwrap_or_else(|| words.get("report-no-ease")));
        let facts = [
            ("words", &*measure.words.to_string()),
            ("sentences", &measure.sentences.to_string()),
            ("mean", &measure.words.checked_div(measure.sentences).unwrap_or(0).to_string()),
            ("longest", &measure.longest.to_string()),
        ];
        let _ = writeln!(text, "  {}", words.with("report-measure", &facts));
        if !sheet.legibility.hardest.is_empty() {
            let _ = writeln!(text, "  {}", words.get("report-hardest"));
        }
        for hard in &sheet.legibility.hardest {
            let facts = [("line", &*hard.place.line().to_string()), ("words", &hard.words.to_string())];
            let place = words.with("report-sentence", &facts);
            let sentence = typography::for_language(&sheet.language)(&hard.text);
            text.push_str(&wrapped(&safe(&format!("{place} {sentence}")), "    - ", "      ", WIDTH));
        }
        if sheet.rules.is_empty() {
            let _ = writeln!(text, "  {}", words.get("report-no-rule"));
        } else {
            let _ = writeln!(text, "  {}", words.get("report-rules"));
        }
        for (code, count) in &sheet.rules {
            let _ = writeln!(text, "    {code}  {count}");
        }
        text.push('\n');
    }
    text.push_str(&wrapped(&words.get("report-limits"), "", "", WIDTH));
    text
}

/// Lines and columns from 1, columns in characters.
fn machine(sheet: &SheetReport) -> Value {
    let legibility = &sheet.legibility;
    let hardest: Vec<_> = legibility
        .hardest
        .iter()
        .map(|hard| json!({ "place": json::start(&hard.place), "words": hard.words, "text": hard.text }))
        .collect();
    json!({
        "file": sheet.file,
        "title": sheet.title,
        "language": sheet.language,
        "ease": legibility.ease.map(|score| (score * 10.0).round() / 10.0),
        "meaning": legibility.ease.map(|score| Ease::of(score).name()),
        "words": legibility.measure.words,
        "sentences": legibility.measure.sentences,
        "syllables": legibility.measure.syllables,
        "longest": legibility.measure.longest,
        "hardest": hardest,
        "rules": sheet.rules,
    })
}
