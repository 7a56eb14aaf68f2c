//! A translation says what its original says: same steps, same deadlines, same costs, same numbers to call. Whoever
//! reads it cannot hold it beside the original, so the program does.

use std::collections::{BTreeMap, BTreeSet};

use super::facts::{self, Facts};
use super::project::Project;
use crate::diagnostic::{Diagnostic, Diagnostics, Place, Severity};
use crate::sheet::{Block, BlockKind, Draft, Inline, plain_text};
use crate::source::suggest;

/// Judges one sheet, when it is a translation.
pub(super) fn check(project: &Project<'_>, index: usize, diagnostics: &mut Diagnostics) {
    let draft = &project.drafts[index];
    let language = project.language(draft);
    if language == project.site.language {
        return;
    }
    let head = Place::new(&draft.source, 0..0);
    let Some(original) = project.first(&draft.slug, &project.site.language) else {
        // `print` alone takes one file and no site.
        if project.site.base_url.is_empty() {
            return;
        }
        // Nothing vouches for what it says, and the code on its papers would lead nowhere. Most often it is a slip in
        // the file's name.
        let known = project.slugs().filter(|slug| project.has_sheet(slug));
        let alone = Diagnostic::error("catalogue-translation-alone").at(head).fact("slug", &draft.slug);
        diagnostics.push(suggest(alone, &draft.slug, known));
        return;
    };
    let original = &project.drafts[original];
    older(draft, original, diagnostics);
    let (ours, theirs) = (Anchors::of(draft), Anchors::of(original));
    steps(draft, original, &ours, &theirs, diagnostics);
    let both = |name: &str| {
        let step = name.rsplit_once('.').map_or(name, |(step, _)| step);
        ours.places.contains_key(step) && theirs.places.contains_key(step)
    };
    let read = |draft| facts::of(draft, project.site, project.directory, [None; 2], [None; 2]);
    let (mine, wanted) = (read(draft), read(original));
    let names: BTreeSet<&String> = mine.keys().chain(wanted.keys()).filter(|name| both(name)).collect();
    for name in names {
        let (step, matter) = name.rsplit_once('.').unwrap_or((name, ""));
        let value = |facts: &Facts, language: &str| compared(facts.get(name).map_or("", String::as_str), matter, language);
        if value(&mine, language) == value(&wanted, &project.site.language) {
            continue;
        }
        // An official page may exist in the language of the translation.
        let severity = if matter == "address" { Severity::Warning } else { Severity::Error };
        let shown = |facts: &Facts| facts.get(name).cloned().unwrap_or_else(|| "–".to_owned());
        let diagnostic = Diagnostic { severity, ..Diagnostic::error("catalogue-translation-fact") };
        let diagnostic = diagnostic.at(ours.place(draft, step)).related(theirs.place(original, step));
        let diagnostic = diagnostic.fact("step", step).fact("matter", matter);
        diagnostics.push(diagnostic.fact("says", shown(&mine)).fact("wanted", shown(&wanted)));
    }
    numbers(draft, original, &ours, &theirs, diagnostics);
}

/// A sum of the same figures is the same sum: « 1 200 € », “€1,200”.
fn compared(value: &str, matter: &str, language: &str) -> BTreeSet<String> {
    let parts = value.split(facts::JOINT).filter(|part| !part.is_empty());
    // A postal address is in the words of each language; its figures are compared with the numbers.
    if matter == "address" {
        return parts.filter(|part| part.contains("://")).map(str::to_owned).collect();
    }
    if matter != "amount" {
        return parts.map(str::to_owned).collect();
    }
    let is_english = language.split('-').next() == Some("en");
    let figures = |part: &str| -> String {
        let kept = part.chars().filter(|c| c.is_ascii_digit() || matches!(c, ',' | '.'));
        if is_english { kept.filter(|c| *c != ',').collect() } else { kept.map(|c| if c == ',' { '.' } else { c }).collect() }
    };
    parts.map(figures).collect()
}

fn older(draft: &Draft, original: &Draft, diagnostics: &mut Diagnostics) {
    let (Some(own), Some(theirs)) = (&draft.head.verified, &original.head.verified) else { return };
    if own.value < theirs.value {
        let diagnostic = Diagnostic::warning("catalogue-translation-older").at(draft.place(&own.span));
        let diagnostic = diagnostic.related(original.place(&theirs.span));
        diagnostics.push(diagnostic.fact("date", own.value.to_string()).fact("wanted", theirs.value.to_string()));
    }
}

fn steps(draft: &Draft, original: &Draft, ours: &Anchors<'_>, theirs: &Anchors<'_>, diagnostics: &mut Diagnostics) {
    let lacking = |one: &Anchors<'_>, other: &Anchors<'_>| -> Vec<String> {
        other.order.iter().filter(|id| !one.places.contains_key(*id)).map(|id| format!("#{id}")).collect()
    };
    let (missing, extra) = (lacking(ours, theirs), lacking(theirs, ours));
    if missing.is_empty() && extra.is_empty() {
        return;
    }
    let joined = |ids: &[String]| if ids.is_empty() { "–".to_owned() } else { ids.join(", ") };
    let first = extra.first().map_or(Place::new(&draft.source, 0..0), |id| ours.place(draft, &id[1..]));
    let there = missing.first().map_or(Place::new(&original.source, 0..0), |id| theirs.place(original, &id[1..]));
    let diagnostic = Diagnostic::warning("catalogue-translation-steps").at(first).related(there);
    diagnostics.push(diagnostic.fact("missing", joined(&missing)).fact("extra", joined(&extra)));
}

/// The numbers of each step, written in figures, are those of the original: a « 54 % » that became 45 is seen.
fn numbers(draft: &Draft, original: &Draft, ours: &Anchors<'_>, theirs: &Anchors<'_>, diagnostics: &mut Diagnostics) {
    for id in &ours.order {
        let (Some(mine), Some(wanted)) = (ours.numbers.get(id), theirs.numbers.get(id)) else { continue };
        if mine == wanted {
            continue;
        }
        let only = |one: &BTreeSet<String>, other: &BTreeSet<String>| {
            let found: Vec<&str> = one.difference(other).map(String::as_str).collect();
            if found.is_empty() { "–".to_owned() } else { found.join(", ") }
        };
        let diagnostic = Diagnostic::warning("catalogue-translation-numbers").at(ours.place(draft, id));
        let diagnostic = diagnostic.related(theirs.place(original, id)).fact("step", *id);
        diagnostics.push(diagnostic.fact("missing", only(wanted, mine)).fact("extra", only(mine, wanted)));
    }
}

/// The phases and steps of a sheet: where they are, and the numbers that they hold.
struct Anchors<'d> {
    order: Vec<&'d str>,
    places: BTreeMap<&'d str, std::ops::Range<usize>>,
    numbers: BTreeMap<&'d str, BTreeSet<String>>,
}

impl<'d> Anchors<'d> {
    fn of(draft: &'d Draft) -> Self {
        let mut anchors = Self { order: Vec::new(), places: BTreeMap::new(), numbers: BTreeMap::new() };
        anchors.blocks(&draft.body, "");
        anchors
    }

    fn place(&self, draft: &Draft, id: &str) -> Place {
        draft.place(&self.places.get(id).cloned().unwrap_or(0..0))
    }

    fn open(&mut self, id: &'d str, span: &std::ops::Range<usize>) {
        self.order.push(id);
        self.places.insert(id, span.clone());
        self.numbers.entry(id).or_default();
    }

    fn blocks(&mut self, blocks: &'d [Block], holder: &'d str) {
        for block in blocks {
            match &block.kind {
                BlockKind::Phase(phase) => {
                    self.open(&phase.anchor.id, &phase.anchor.span);
                    self.words(&phase.title, &phase.anchor.id);
                    self.blocks(&phase.body, &phase.anchor.id);
                }
                BlockKind::Step(step) => {
                    self.open(&step.anchor.id, &step.anchor.span);
                    self.words(&step.title, &step.anchor.id);
                    self.blocks(&step.body, &step.anchor.id);
                }
                BlockKind::Case(case) => {
                    self.words(&case.title, holder);
                    self.blocks(&case.body, holder);
                }
                BlockKind::Paragraph(words) => self.words(words, holder),
                BlockKind::List { items, .. } | BlockKind::Papers(items) => {
                    items.iter().for_each(|item| self.blocks(item, holder));
                }
                BlockKind::Ways(ways) => ways.iter().for_each(|way| self.blocks(&way.body, holder)),
                BlockKind::Definitions(definitions) => {
                    for (term, bodies) in definitions {
                        self.words(term, holder);
                        bodies.iter().for_each(|body| self.blocks(body, holder));
                    }
                }
                BlockKind::Table { head, rows } => {
                    head.iter().chain(rows.iter().flatten()).for_each(|cell| self.words(cell, holder));
                }
                BlockKind::Callout { body, .. } | BlockKind::Quote(body) => self.blocks(body, holder),
                BlockKind::Figure(_) | BlockKind::Code(_) | BlockKind::Rule => {}
            }
        }
    }

    fn words(&mut self, words: &[Inline], holder: &'d str) {
        if holder.is_empty() {
            return;
        }
        let found = self.numbers.entry(holder).or_default();
        let text = plain_text(words);
        // A thousand is written « 1 000 » or “1,000”; what is compared is its figures.
        let chars: Vec<char> = text.chars().collect();
        let mut number = String::new();
        for (i, c) in chars.iter().enumerate() {
            if c.is_ascii_digit() {
                number.push(*c);
            } else if !(is_inside(&chars, i) && !number.is_empty()) && !number.is_empty() {
                found.insert(std::mem::take(&mut number));
            }
        }
        if !number.is_empty() {
            found.insert(number);
        }
    }
}

/// Whether a sign parts the thousands of a number: three figures follow, and no fourth.
fn is_inside(chars: &[char], at: usize) -> bool {
    let is_part = matches!(chars[at], ' ' | '\u{a0}' | '\u{202f}' | ',');
    let figures = chars[at + 1..].iter().take_while(|c| c.is_ascii_digit()).count();
    is_part && figures == 3
}
