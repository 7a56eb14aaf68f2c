//! `jalon check --explain CODE`: why a rule exists, where it comes from, a bad and a good example.

use std::fmt::Write;

use jalon::language::Words;
use jalon::rule::{self, Rule};
use serde_json::{Value, json};

use super::arguments::Form;
use super::help;
use super::setting::{Setting, print};
use super::{Exit, json};

/// What asks for the list of all rules; it is what `--explain` alone means.
pub(crate) const ALL: &str = "all";

/// Explains one rule, or lists them all.
pub(crate) fn explain(setting: &Setting, code: &str, format: Form) -> Exit {
    let words = setting.words;
    if code == ALL {
        match format {
            Form::Json => print(&json::text(&json!({ "rules": rule::all().map(|rule| told(words, &rule)).collect::<Vec<_>>() }))),
            _ => print(&list(words)),
        }
        return Exit::Good;
    }
    let Some(found) = rule::find(code) else {
        let nearest = rule::nearest(code);
        let facts = [("code", code), ("found", if nearest.is_some() { "yes" } else { "no" }), ("nearest", nearest.unwrap_or(""))];
        return help::wrong(words, &words.with("cli-explain-unknown", &facts));
    };
    match format {
        Form::Json => print(&json::text(&told(words, &found))),
        _ => print(&spoken(words, &found)),
    }
    Exit::Good
}

/// One rule a line: its code and its sentence.
fn list(words: &Words) -> String {
    let mut text = String::new();
    for rule in rule::all() {
        let sentence = rule.explanation(words).sentence;
        let _ = writeln!(text, "{}  {}", rule.code, sentence.split_whitespace().collect::<Vec<_>>().join(" "));
    }
    let _ = writeln!(text, "\n{}", words.with("cli-explain-all", &[("count", &rule::all().count().to_string())]));
    text
}

/// A rule for a person: no drawing, so that a screen reader can follow it too.
fn spoken(words: &Words, rule: &Rule) -> String {
    let explanation = rule.explanation(words);
    let weight = words.get(&format!("cli-{}", rule.severity.name()));
    let mut text = format!("{}  {weight}\n\n{}\n\n{}\n\n", rule.code, explanation.sentence, explanation.why);
    for (label, example) in [("cli-explain-bad", &explanation.bad), ("cli-explain-good", &explanation.good)] {
        let _ = writeln!(text, "{}", words.get(label));
        for line in example.lines() {
            let _ = writeln!(text, "{}", if line.is_empty() { String::new() } else { format!("    {line}") });
        }
        text.push('\n');
    }
    let _ = writeln!(text, "{}", words.with("cli-explain-source", &[("source", rule.source)]));
    text
}

/// A rule for a machine.
fn told(words: &Words, rule: &Rule) -> Value {
    let explanation = rule.explanation(words);
    json!({
        "code": rule.code,
        "severity": rule.severity.name(),
        "message": explanation.sentence,
        "why": explanation.why,
        "source": rule.source,
        "bad": explanation.bad,
        "good": explanation.good,
    })
}
