//! What a sheet means, and where each fault is shown.

use std::fmt::Write as _;
use std::sync::Arc;

use proptest::prelude::*;

use super::*;
use crate::diagnostic::{Diagnostic, Severity};
use crate::document::{CalloutKind, PhaseKind, WayKind};
use crate::language::messages;

const HEAD: &str = r#"+++
title = "Un proche est décédé"
summary = "Les démarches."
event = "deces"
verified = 2026-11-21
review_by = 2027-05-21
owner = "État civil"

[[sources]]
title = "F909"
url = "https://www.service-public.gouv.fr/particuliers/vosdroits/F909"
+++
"#;

/// The line on which a body that follows [`HEAD`] starts.
const BODY_LINE: usize = 13;

fn read_text(text: &str) -> (Draft, Vec<Diagnostic>) {
    let source = Arc::new(Source { name: "content/sheets/essai.en.md".into(), text: text.into() });
    let mut diagnostics = Diagnostics::default();
    let draft = read(&source, &mut diagnostics);
    (draft, diagnostics.sorted())
}

/// The code and the place of every diagnostic, each worded in both languages.
fn faults(text: &str) -> Vec<(&'static str, usize, usize)> {
    let (_, diagnostics) = read_text(text);
    let mut faults = Vec::new();
    for diagnostic in &diagnostics {
        let facts: Vec<(&str, &str)> = diagnostic.facts.iter().map(|(name, value)| (*name, value.as_str())).collect();
        for words in [messages("fr"), messages("en")] {
            let sentence = words.with(diagnostic.code, &facts);
            let help = words.attribute(diagnostic.code, "help", &facts).unwrap_or_default();
            assert!(sentence != diagnostic.code && sentence.len() > 10, "{} has no sentence", diagnostic.code);
            assert!(help.len() > 8, "{} has no help", diagnostic.code);
            assert!(!sentence.contains("{$") && !help.contains("{$"), "{}: {sentence} {help}", diagnostic.code);
            assert!(!sentence.contains("none") && !help.contains("none"), "{}: {sentence} {help}", diagnostic.code);
        }
        let place = diagnostic.place.as_ref().expect("every fault of a sheet has a place");
        faults.push((diagnostic.code, place.line(), place.column()));
    }
    faults
}

/// The faults of a body, lines counted from its first.
fn body_faults(body: &str) -> Vec<(&'static str, usize, usize)> {
    faults(&format!("{HEAD}{body}"))
        .into_iter()
        .map(|(code, line, column)| (code, line + 1 - BODY_LINE, column))
        .collect()
}

fn body(body: &str) -> Draft {
    let (draft, diagnostics) = read_text(&format!("{HEAD}{body}"));
    assert_eq!(diagnostics, [], "{body}");
    draft
}

fn kinds(blocks: &[Block]) -> Vec<&'static str> {
    blocks
        .iter()
        .map(|block| match &block.kind {
            BlockKind::Paragraph(_) => "paragraph",
            BlockKind::Phase(_) => "phase",
            BlockKind::Step(_) => "step",
            BlockKind::Case(_) => "case",
            BlockKind::List { .. } => "list",
            BlockKind::Papers(_) => "papers",
            BlockKind::Ways(_) => "ways",
            BlockKind::Definitions(_) => "definitions",
            BlockKind::Table { .. } => "table",
            BlockKind::Callout { .. } => "callout",
            BlockKind::Quote(_) => "quote",
            BlockKind::Code(_) => "code",
            BlockKind::Rule => "rule",
            BlockKind::Figure(_) => "figure",
        })
        .collect()
}

fn phase(block: &Block) -> &Phase {
    match &block.kind {
        BlockKind::Phase(phase) => phase,
        other => panic!("{other:?}"),
    }
}

fn step(block: &Block) -> &Step {
    match &block.kind {
        BlockKind::Step(step) => step,
        other => panic!("{other:?}"),
    }
}

fn words(block: &Block) -> &[Inline] {
    match &block.kind {
        BlockKind::Paragraph(words) => words,
        other => panic!("{other:?}"),
    }
}

/// Words in short: roles in `<>`, strong in `**`.
fn shown(words: &[Inline]) -> String {
    let mut out = String::new();
    for word in words {
        match &word.kind {
            InlineKind::Text(text) => out.push_str(text),
            InlineKind::Strong(words) => write!(out, "**{}**", shown(words)).unwrap(),
            InlineKind::Foreign(words) => write!(out, "_{}_", shown(words)).unwrap(),
            InlineKind::Code(code) => write!(out, "`{code}`").unwrap(),
            InlineKind::Role(role) => write!(out, "<{role}>").unwrap(),
            InlineKind::Link { address, words } => write!(out, "[{}]({address})", shown(words)).unwrap(),
            InlineKind::NoteCall(index) => write!(out, "({index})").unwrap(),
            InlineKind::Image(image) => write!(out, "!{}", image.alternative).unwrap(),
            InlineKind::SoftBreak => out.push('/'),
            InlineKind::Break => out.push('|'),
        }
    }
    out
}

fn lines(count: usize, line: impl Fn(usize) -> String) -> String {
    (0..count).map(|i| line(i) + "\n").collect()
}

// ---- What is read

#[test]
fn a_whole_head_is_read_with_its_places() {
    let text = r#"+++
title = "Départ"
summary = "Partir."
event = "logement"
code = "k4"
verified = 2026-11-21
review_by = 2027-05-21
owner = "Logement"
venues = ["crous", "mairie"]
date_label = "Date d'entrée"
redirects = ["depart"]
help = { contact = "allo_service_public", counter = "france_services" }

[poster]
headline = "Vous partez ?"
[[poster.actions]]
step = "bail"
title = "Signez"

[[changes]]
date = 2026-10-01
text = "Montants."

[[sources]]
id = "F1"
title = "Bail"
url = "https://x.fr"
date = 2025-01-10
+++
"#;
    let (draft, diagnostics) = read_text(text);
    assert_eq!(diagnostics, []);
    let head = &draft.head;
    let title = head.title.as_ref().unwrap();
    assert_eq!((title.value.as_str(), &text[title.span.clone()]), ("Départ", "\"Départ\""));
    assert_eq!(head.verified.as_ref().unwrap().value, jiff::civil::date(2026, 11, 21));
    assert_eq!(head.venues.iter().map(|v| &*v.value).collect::<Vec<_>>(), ["crous", "mairie"]);
    assert_eq!(head.help.counter.as_ref().unwrap().value, "france_services");
    let poster = head.poster.as_ref().unwrap();
    assert_eq!(poster.actions[0].step.as_ref().unwrap().value, "bail");
    assert_eq!(head.changes[0].date.as_ref().unwrap().value, jiff::civil::date(2026, 10, 1));
    assert_eq!(head.sources[0].date.as_ref().unwrap().value, jiff::civil::date(2025, 1, 10));
    assert_eq!((draft.slug.as_str(), draft.language.as_deref()), ("essai", Some("en")));
}

#[test]
fn headings_hold_what_follows_them() {
    let draft = body(
        "Prose.\n\n## Dans les 24 heures {#jour deadline=24h from=constat}\n\nTexte.\n\n### Déclarer {#declarer cost=2,76€}\n\n\
         #### Si A\n\nx\n\n#### Si B\n\n### Payer {.online-only deadline=-2m}\n\n## Tout seul {.automatic}\n\n## Bail {before=bail}\n\n\
         ## Été {window=2026-03-02/2026-05-31}\n",
    );
    assert_eq!(kinds(&draft.body), ["paragraph", "phase", "phase", "phase", "phase"]);
    let first = phase(&draft.body[1]);
    assert_eq!((first.anchor.id.as_str(), first.anchor.written), ("jour", true));
    assert_eq!(first.deadline, Some(Deadline::In { count: 24, unit: Unit::Hours }));
    assert_eq!(first.from.as_deref(), Some("constat"));
    assert_eq!(plain_text(&first.title), "Dans les 24 heures");
    assert_eq!(kinds(&first.body), ["paragraph", "step", "step"]);
    let declare = step(&first.body[1]);
    assert_eq!(declare.cost, Some(Cost::Amount("2,76".into())));
    assert_eq!(kinds(&declare.body), ["case", "case"]);
    let pay = step(&first.body[2]);
    assert!(pay.online_only);
    assert_eq!(pay.deadline, Some(Deadline::In { count: -2, unit: Unit::Months }));
    assert_eq!(phase(&draft.body[2]).kind, PhaseKind::Automatic);
    assert_eq!(phase(&draft.body[3]).deadline, Some(Deadline::Before("bail".into())));
    assert!(matches!(phase(&draft.body[4]).deadline, Some(Deadline::Window(..))));
}

#[test]
fn automatic_anchors_are_unique_and_leave_written_ids_alone() {
    let draft = body("## Payer\n\n## Payer\n\n## Autre {#payer-2}\n\n## Sources\n\n## وفاة\n");
    let ids: Vec<_> = draft.body.iter().map(|block| phase(block).anchor.id.as_str()).collect();
    assert_eq!(ids, ["payer", "payer-3", "payer-2", "sources", "partie"]);
}

#[test]
fn two_lists_of_ways_that_touch_are_one() {
    let draft = body("## P\n\n### S\n\nSur\u{a0}place\u{a0}:\n: {mairie} du lieu\n\nBy phone\n: 39 39\n: {caf}\n\n[^1]: Note.\n\nPar courrier\n: Ici.[^1]\n");
    let blocks = &step(&phase(&draft.body[0]).body[0]).body;
    assert_eq!(kinds(blocks), ["ways"]);
    let BlockKind::Ways(ways) = &blocks[0].kind else { panic!() };
    let kinds: Vec<_> = ways.iter().map(|way| way.kind).collect();
    assert_eq!(kinds, [WayKind::Phone, WayKind::Phone, WayKind::Counter, WayKind::Post]);
    assert_eq!(shown(words(&ways[0].body[0])), "39 39");
    assert_eq!(shown(words(&ways[1].body[0])), "<caf>");
    assert_eq!(shown(words(&ways[2].body[0])), "<mairie> du lieu");
}

#[test]
fn lists_papers_callouts_tables_and_figures_are_kept() {
    let draft = body(
        "- [ ] Un acte\n- [x] Un livret\n\n  de famille\n\n3. a\n   - b\n\n> [!free] Tout de suite\n> est gratuit.\n>\n> - oui\n\n> [!TIP]\n> Oui\n\n\
         > Dit-il.\n\n| a | b |\n|---|---|\n| 1 |\n\n![Le plan](plan.png)\n\n---\n\n```\ncode {x y}\n```\n\nTerme\n: défini\n",
    );
    let expected =
        ["papers", "list", "callout", "callout", "quote", "table", "figure", "rule", "code", "definitions"];
    assert_eq!(kinds(&draft.body), expected);
    let BlockKind::Papers(papers) = &draft.body[0].kind else { panic!() };
    assert_eq!((papers.len(), shown(words(&papers[0][0])), papers[1].len()), (2, "Un acte".into(), 2));
    let BlockKind::List { start: Some(3), items } = &draft.body[1].kind else { panic!() };
    assert_eq!(kinds(&items[0]), ["paragraph", "list"]);
    let BlockKind::Callout { kind: CalloutKind::Free, body } = &draft.body[2].kind else { panic!() };
    assert_eq!((shown(words(&body[0])), kinds(body)), ("Tout de suite/est gratuit.".into(), vec!["paragraph", "list"]));
    let BlockKind::Callout { kind: CalloutKind::Note, body } = &draft.body[3].kind else { panic!() };
    assert_eq!(shown(words(&body[0])), "Oui");
    let BlockKind::Table { head, rows } = &draft.body[5].kind else { panic!() };
    assert_eq!((head.len(), rows[0].len()), (2, 2));
    let BlockKind::Figure(image) = &draft.body[6].kind else { panic!() };
    assert_eq!((image.file.as_str(), image.alternative.as_str()), ("plan.png", "Le plan"));
}

#[test]
fn roles_are_found_whatever_cuts_the_text() {
    let draft = body("À {allo_service_public} et _{mairie}_ ; \\{caf} \\\\{caf} &lbrace;caf} **a *b* c** `{ }`\nsuite <a@b.fr>\n");
    let words = words(&draft.body[0]);
    assert_eq!(
        shown(words),
        "À <allo_service_public> et _<mairie>_ ; {caf} \\<caf> {caf} **a _b_ c** `{ }`/suite [a@b.fr](mailto:a@b.fr)"
    );
    let role = words.iter().find(|word| matches!(word.kind, InlineKind::Role(_))).unwrap();
    assert_eq!(&draft.source.text[role.span.clone()], "{allo_service_public}");
}

#[test]
fn notes_come_in_the_order_of_their_first_call() {
    let draft = body("Un[^b] deux[^A] trois[^b].\n\n[^a]: La *note* a,\n  suite.\n[^b]: Note b.\n");
    assert_eq!(shown(words(&draft.body[0])), "Un(0) deux(1) trois(0).");
    let labels: Vec<_> = draft.notes.iter().map(|note| note.label.as_str()).collect();
    assert_eq!(labels, ["b", "a"]);
    assert_eq!(shown(&draft.notes[1].body), "La _note_ a,/suite.");
}

#[test]
fn a_sheet_without_our_conventions_has_no_fault() {
    let draft = body("Rien que du texte.\n\nEt une liste :\n\n- a\n- b\n");
    assert_eq!(kinds(&draft.body), ["paragraph", "paragraph", "list"]);
}

#[test]
fn line_ends_of_windows_change_nothing() {
    let text = format!(
        "{HEAD}## A {{#a deadline=2d}}\n\nun\ndeux {{caf}}\n\n```\nx\ny\n```\n\n> [!NOTE]\n> a\n\nSur place\n: ici[^1]\n\n[^1]: x\n"
    );
    let (unix, none) = read_text(&text);
    let (windows, no_more) = read_text(&text.replace('\n', "\r\n"));
    assert_eq!((none, no_more), (Vec::new(), Vec::new()));
    // Everything but the offsets.
    let shape = |draft: &Draft| {
        let all = format!("{:?}{:?}{:?}", draft.body, draft.notes, draft.head);
        all.split(|c: char| c.is_ascii_digit()).collect::<String>()
    };
    assert_eq!(shape(&unix), shape(&windows));
}

// ---- Faults of the head

#[test]
fn files_without_a_head_have_their_place() {
    assert_eq!(faults(""), [("sheet-empty", 1, 1)]);
    assert_eq!(faults(" \r\n\n"), [("sheet-empty", 1, 1)]);
    assert_eq!(faults("Bonjour.\n"), [("sheet-no-head", 1, 1)]);
    assert_eq!(faults("\n---\ntitle: x\n---\n"), [("sheet-no-head", 2, 1)]);
    assert_eq!(faults("+++\ntitle = \"x\"\n"), [("sheet-head-unclosed", 1, 1)]);
    assert_eq!(faults(&"x".repeat(300_000)), [("sheet-too-large", 1, 1)]);
    assert_eq!(faults(&format!("+++\n# {}\n+++\n", "x".repeat(9_000))), [("sheet-head-too-large", 1, 1)]);
}

fn head_faults(head: &str) -> Vec<(&'static str, usize, usize)> {
    faults(&HEAD.replacen("+++\n", &format!("+++\n{head}\n"), 1))
}

#[test]
fn every_missing_key_is_told() {
    let (_, diagnostics) = read_text("+++\n[[sources]]\nid = \"a\"\n[[changes]]\n+++\n");
    let keys: Vec<_> = diagnostics.iter().map(|d| (d.code, d.facts[0].1.as_str())).collect();
    let missing = |key| ("sheet-key-missing", key);
    assert_eq!(
        keys,
        ["event", "owner", "review_by", "summary", "title", "verified", "title", "url", "date", "text"].map(missing)
    );
    let places: Vec<_> = diagnostics.iter().map(|d| d.place.as_ref().unwrap().line()).collect();
    assert_eq!(places, [1, 1, 1, 1, 1, 1, 2, 2, 4, 4]);
    assert_eq!(faults("+++\r\n+++\r\n").len(), 7);
}

#[test]
fn unknown_and_misplaced_keys_are_told() {
    assert_eq!(head_faults("tilte = \"é\""), [("sheet-key-unknown", 2, 1)]);
    let (_, diagnostics) = read_text(&HEAD.replacen("+++\n", "+++\nverifed = 1\n", 1));
    assert!(diagnostics[0].facts.contains(&("nearest", "verified".into())));
    let late = HEAD.replacen("url =", "code = \"d7\"\nadress = 1\nurl =", 1);
    assert_eq!(faults(&late), [("sheet-key-misplaced", 11, 1), ("sheet-key-unknown", 12, 1)]);
}

#[test]
fn dates_are_toml_dates() {
    let with = |date: &str| HEAD.replacen("verified = 2026-11-21", &format!("verified = {date}"), 1);
    for (written, proposed) in [
        ("\"2026-11-21\"", "2026-11-21"),
        ("\"21/11/2026\"", "2026-11-21"),
        ("21/11/2026", "2026-11-21"),
        ("\"le 1er août 2026\"", "2026-08-01"),
        ("2026-11-21T10:00:00Z", "2026-11-21"),
        ("2026-02-30", "none"),
        ("\"bientôt\"", "none"),
        ("20261121", "none"),
    ] {
        let (draft, diagnostics) = read_text(&with(written));
        let codes: Vec<_> = diagnostics.iter().map(|d| (d.code, d.place.as_ref().unwrap().column())).collect();
        assert_eq!(codes, [("sheet-date-form", 12)], "{written}");
        assert!(diagnostics[0].facts.contains(&("example", proposed.into())), "{written}: {:?}", diagnostics[0].facts);
        assert!(draft.head.verified.is_none());
    }
}

#[test]
fn bad_toml_and_bad_values_are_told_once() {
    assert_eq!(head_faults("code = d7"), [("sheet-toml", 2, 8)]);
    assert_eq!(head_faults("code = \"é\"\r\ncode = \"d8\""), [("sheet-toml", 3, 1)]);
    assert_eq!(head_faults("code = \"Le \"grand\" jour\""), [("sheet-toml", 2, 12)]);
    assert_eq!(head_faults("code"), [("sheet-toml", 2, 5)]);
    assert_eq!(faults(&HEAD.replacen("\"Les démarches.\"", "Les démarches.", 1)), [("sheet-toml", 3, 11)]);
    assert_eq!(head_faults("code = \" \""), [("sheet-value-empty", 2, 8)]);
    assert_eq!(head_faults("code = 7\nvenues = \"mairie\"\nhelp = 1\nchanges = 3\nredirects = [\"a\", 2]"), [
        ("sheet-value-type", 2, 8),
        ("sheet-value-type", 3, 10),
        ("sheet-value-type", 4, 8),
        ("sheet-value-type", 5, 11),
        ("sheet-value-type", 6, 19),
    ]);
}

#[test]
fn a_head_is_bounded() {
    let keys = lines(200, |i| format!("k{i} = 1"));
    assert_eq!(faults(&format!("+++\n{keys}+++\n")), [("sheet-head-keys", 1, 1)]);
    assert_eq!(faults("+++\na = 1\nb = [[[[[1]]]]]\n+++\n"), [("sheet-head-depth", 3, 9)]);
    let nested = format!("+++\na = {}\n+++\n", "[".repeat(2_000));
    assert!(faults(&nested).iter().all(|(code, ..)| code.starts_with("sheet-")));
}

#[test]
fn a_fourth_action_is_told() {
    let actions = "[[poster.actions]]\ntitle = \"a\"\n".repeat(4);
    let text = HEAD.replacen("[[sources]]", &format!("{actions}[[sources]]"), 1);
    assert_eq!(faults(&text), [("sheet-actions-too-many", 15, 1)]);
    assert_eq!(read_text(&text).0.head.poster.unwrap().actions.len(), 3);
}

// ---- Faults of the body

#[test]
fn headings_that_are_out_of_place_are_told() {
    assert_eq!(body_faults("# É\n"), [("sheet-heading-one", 1, 1)]);
    assert_eq!(read_text(&format!("{HEAD}# É\n")).1[0].severity, Severity::Warning);
    assert_eq!(body_faults("é\n\n### a\n"), [("sheet-heading-skips", 3, 1)]);
    assert_eq!(body_faults("## a\n\n#### b\n"), [("sheet-heading-skips", 3, 1)]);
    assert_eq!(body_faults("## a\n\n### b\n\n## c\n\n#### d\n"), [("sheet-heading-skips", 7, 1)]);
    assert_eq!(body_faults("## a\n\n##### b\n"), [("sheet-heading-too-deep", 3, 1)]);
    assert_eq!(body_faults("> ## é\n"), [("sheet-heading-nested", 1, 3)]);
    assert_eq!(body_faults("##\r\n"), [("sheet-heading-empty", 1, 1)]);
}

#[test]
fn unknown_attributes_are_told_at_their_place() {
    assert_eq!(body_faults("## É {#a deadlin=2d}\r\n"), [("sheet-attribute-unknown", 1, 10)]);
    assert_eq!(body_faults("## É {.laters}\n"), [("sheet-class-unknown", 1, 7)]);
    assert_eq!(body_faults("## É {.later .support}\n"), [("sheet-class-conflict", 1, 14)]);
    assert_eq!(body_faults("## É {cost=gratuit}\n"), [("sheet-attribute-unknown", 1, 7)]);
    assert_eq!(body_faults("## É {}\n"), [("sheet-attributes-empty", 1, 6)]);
    assert_eq!(body_faults("## É {#a #b}\n"), [("sheet-attribute-twice", 1, 10)]);
    assert_eq!(body_faults("## É {from=a from=b}\n"), [("sheet-attribute-twice", 1, 14)]);
    assert_eq!(body_faults("## É {from=\"un deux\" deadline=2d}\n"), [("sheet-attribute-quoted", 1, 7)]);
    assert_eq!(body_faults("## É {#a\n"), [("sheet-attributes-misplaced", 1, 6)]);
    assert_eq!(body_faults("## É {#a}.\n"), [("sheet-attributes-misplaced", 1, 6)]);
    assert_eq!(body_faults("## É {automatic}\n"), [("sheet-attribute-unknown", 1, 7)]);
    assert_eq!(body_faults("É {#a}\n===\n\n#### x {.y}\n"), [
        ("sheet-heading-one", 1, 1),
        ("sheet-heading-underlined", 1, 1),
        ("sheet-heading-skips", 4, 1),
        ("sheet-class-unknown", 4, 9),
    ]);
}

/// The format's words are English; what an editor types in French finds them.
#[test]
fn a_french_word_of_the_format_is_told_its_english_one() {
    for (body, wanted) in [
        ("## a\n\n### É {prix=gratuit}\n", "cost"),
        ("## a\n\n### É {coût=gratuit}\n", "cost"),
        ("## É {depuis=deces}\n", "from"),
        ("## É {délai=24h}\n", "deadline"),
        ("## É {échéance=24 heures}\n", "deadline"),
        ("> [!ATTENTION]\n> Lisez.\n", "WARNING"),
        ("> [!Gratuit]\n> Lisez.\n", "FREE"),
        ("> [!CONSEIL]\n> Lisez.\n", "TIP"),
        ("> [!WARNIN]\n> Lisez.\n", "WARNING"),
    ] {
        let (_, told) = read_text(&format!("{HEAD}{body}"));
        assert_eq!(told.len(), 1, "{body}: {told:?}");
        assert!(told[0].facts.contains(&("nearest", wanted.into())), "{body}: {told:?}");
    }
    for (written, wanted) in [("24 heures", "24h"), ("10 jours ouvrés", "10wd"), ("2 mois", "2m")] {
        let (_, told) = read_text(&format!("{HEAD}## É {{#a deadline={written} from=deces}}\n"));
        assert_eq!(told.len(), 1, "{written}: {told:?}");
        assert!(told[0].facts.contains(&("proposed", wanted.into())), "{written}: {told:?}");
    }
}

#[test]
fn bad_values_of_attributes_are_told() {
    assert_eq!(body_faults("## É {deadline=14j}\n"), [("sheet-deadline-form", 1, 7)]);
    assert_eq!(body_faults("## É {deadline}\n"), [("sheet-deadline-form", 1, 7)]);
    assert_eq!(body_faults("## É {deadline=2d before=bail}\n"), [("sheet-deadline-conflict", 1, 19)]);
    assert_eq!(body_faults("## É {window=2026-05-31/2026-03-02}\n"), [("sheet-window-form", 1, 7)]);
    assert_eq!(body_faults("## É {before=}\n"), [("sheet-word-form", 1, 7)]);
    assert_eq!(body_faults("## a\n\n### É {cost=86}\n"), [("sheet-cost-form", 3, 8)]);
    assert_eq!(body_faults("## a\n\n### É {cost=2,76 €}\n"), [("sheet-cost-form", 3, 8)]);
}

#[test]
fn ids_are_addresses_and_unique() {
    assert_eq!(body_faults("## É {#É}\n"), [("sheet-id-form", 1, 7)]);
    assert_eq!(body_faults("## É {#a}\n\n## È {#a}\n"), [("sheet-id-twice", 3, 7)]);
    let (_, diagnostics) = read_text(&format!("{HEAD}## É {{#a}}\n\n## È {{#a}}\n"));
    assert_eq!(diagnostics[0].related.as_ref().unwrap().line(), BODY_LINE);
}

#[test]
fn definitions_that_are_glued_or_mixed_are_told() {
    assert_eq!(body_faults("Texte.\nSur place\n: {mairie}\n"), [("sheet-definition-glued", 2, 1)]);
    assert_eq!(body_faults("- é\n: {mairie}\n"), [("sheet-definition-glued", 2, 1)]);
    assert_eq!(body_faults("## é\n\n: {mairie}\n"), [("sheet-definition-glued", 3, 1)]);
    assert_eq!(body_faults("Sur place\n: x\n\nAu guichet\n: y\n"), [("sheet-ways-mixed", 4, 1)]);
    body("Un\n\\: deux\n");
}

#[test]
fn a_way_that_reads_as_prose_is_told() {
    assert_eq!(body_faults("Par téléphone\n: {caf}\nSur place\n: {mairie}\n"), [("sheet-way-glued", 3, 1)]);
    assert_eq!(body_faults("Par téléphone : {caf}\n"), [("sheet-way-inline", 1, 1)]);
    body("En ligne : c'est gratuit.\n");
    body("Par téléphone\n: {caf}\n\nSur place\n: {mairie}\n");
}

#[test]
fn mixed_papers_and_unknown_callouts_are_told() {
    assert_eq!(body_faults("- [ ] a\n- é\n"), [("sheet-papers-mixed", 2, 1)]);
    assert_eq!(body_faults("é\n\n> [!WARNIG]\n> b\n"), [("sheet-callout-unknown", 3, 3)]);
    assert_eq!(body_faults("> [!NOTE]\n"), [("sheet-callout-empty", 1, 3)]);
}

#[test]
fn html_and_blind_images_are_told() {
    assert_eq!(body_faults("é <br> è\n"), [("sheet-html", 1, 3)]);
    assert_eq!(body_faults("é\r\n\r\n<div>\r\nx\r\n</div>\r\n"), [("sheet-html", 3, 1)]);
    assert_eq!(body_faults("- é\n\n  <!-- x -->\n"), [("sheet-html", 3, 3)]);
    assert_eq!(body_faults("é ![ ](a.png)\n"), [("sheet-image-alternative", 1, 3)]);
}

#[test]
fn bad_braces_are_told() {
    assert_eq!(body_faults("é {Mairie}\n"), [("sheet-role-form", 1, 3)]);
    assert_eq!(body_faults("é { mairie }\n"), [("sheet-role-form", 1, 3)]);
    assert_eq!(body_faults("é {mairie\n"), [("sheet-role-form", 1, 3)]);
    assert_eq!(body_faults("é {#a}\n"), [("sheet-attributes-misplaced", 1, 3)]);
    assert_eq!(body_faults("## É {mairie}\n"), [("sheet-role-misplaced", 1, 6)]);
    assert_eq!(body_faults("## É {mairie} è\n"), [("sheet-role-misplaced", 1, 6)]);
    assert_eq!(body_faults("é `è {mairie}`\n"), [("sheet-role-misplaced", 1, 6)]);
    assert_eq!(body_faults("```\né {mairie}\n```\n"), [("sheet-role-misplaced", 2, 3)]);
    assert_eq!(body_faults("[é](https://x.fr/{mairie})\n"), [("sheet-role-misplaced", 1, 18)]);
    assert_eq!(body_faults("é ![{mairie}](a.png)\n"), [("sheet-role-misplaced", 1, 5)]);
}

#[test]
fn lost_notes_are_told() {
    assert_eq!(body_faults("é[^a] è[^b]\n\n[^a]: x\n"), [("sheet-note-undefined", 1, 8)]);
    assert_eq!(body_faults("é\n\n[^a]: x\n"), [("sheet-note-unused", 3, 1)]);
    assert_eq!(body_faults("é[^a]\n\n[^a]: x\n\n[^A]: y\n"), [("sheet-note-twice", 5, 1)]);
    assert_eq!(body_faults("é[^a]\n\n[^a]: x\n\n    - y\n"), [("sheet-note-form", 5, 5)]);
    assert_eq!(body_faults("é[^a]\n\n[^a]: x[^a]\n"), [("sheet-note-form", 3, 8)]);
}

#[test]
fn links_that_lead_nowhere_and_lost_cells_are_told() {
    assert_eq!(body_faults("é [x]() [](https://x.fr)\n"), [("sheet-link-empty", 1, 3), ("sheet-link-empty", 1, 9)]);
    assert_eq!(body_faults("é [x] (https://x.fr)\n"), [("sheet-link-parted", 1, 3)]);
    assert!(body_faults("é [x] (à lire) ou \\[x] (https://x.fr)\n").is_empty());
    assert_eq!(body_faults("## T {deadline=24 heures}\n"), [("sheet-deadline-form", 1, 7)]);
    assert_eq!(body_faults("é [x](javascript:alert)\n"), [("sheet-link-scheme", 1, 3)]);
    assert_eq!(body_faults("é [x](//x.fr)\n"), [("sheet-link-scheme", 1, 3)]);
    assert_eq!(body_faults("| é |\n|---|\n| a | è |\n"), [("sheet-table-cells", 3, 7)]);
}

// ---- Hostile input

#[test]
fn depth_is_bounded() {
    assert_eq!(body_faults(&format!("é\n\n{}x\n", "> ".repeat(10_000))), [("sheet-too-deep", 3, 1)]);
    let stairs = lines(40, |i| format!("{}- x", "  ".repeat(i)));
    assert_eq!(body_faults(&stairs), [("sheet-too-deep", 17, 33)]);
    body(&format!("a\n\n{}\n", "- ".repeat(50)));
}

#[test]
fn a_flood_of_faults_is_cut() {
    let (_, diagnostics) = read_text(&format!("{HEAD}{}", "{ a\n\n".repeat(20_000)));
    assert_eq!(diagnostics.len(), 500);
    assert_eq!(diagnostics.last().unwrap().code, "sheet-too-many");
}

#[test]
fn nothing_hangs() {
    let full = |unit: &str| unit.repeat(200_000 / unit.len());
    let mut inputs: Vec<String> = [
        "[", "![", "](", "[a](", "*a **", "_", "`", "` ``", "<", "<!--", "&", "|", "{", "{a", "[^", "[^a", "\\", "\\{", "- ", "> ",
        "1. ", "# ", "\n", ":\n", "a\n: ", "- a\n", "\t", "+++\n", "***", "<a ", "$", "~", "\u{0}", "é", "## a\n", "[a]: b\n", "[!a]\n> ",
        "- [ ] a\n", "a|", "\n- \n\n  ", "[^a]: ",
    ]
    .iter()
    .map(|unit| full(unit))
    .collect();
    inputs.push(format!("{}\n{}\n{}", "|a".repeat(20_000), "|-".repeat(20_000), "a|\n".repeat(20_000)));
    inputs.push(format!("{}{}", lines(300, |i| format!("{}- a", "  ".repeat(i))), "\n".repeat(100_000)));
    inputs.push(lines(8_000, |i| format!("[^a{i}]: x [^b{i}]")));
    for input in inputs {
        // All of them together take a second; a quadratic reading of one takes minutes.
        check_any(&format!("{HEAD}{input}"));
    }
}

/// The spans of a draft, all of them.
fn spans(blocks: &[Block], notes: &[Note]) -> Vec<Span> {
    fn of_words(words: &[Inline], out: &mut Vec<Span>) {
        for word in words {
            out.push(word.span.clone());
            match &word.kind {
                InlineKind::Strong(words) | InlineKind::Link { words, .. } => of_words(words, out),
                InlineKind::Image(image) => out.push(image.span.clone()),
                _ => {}
            }
        }
    }
    fn of_blocks(blocks: &[Block], out: &mut Vec<Span>) {
        for block in blocks {
            out.push(block.span.clone());
            match &block.kind {
                BlockKind::Paragraph(words) => of_words(words, out),
                BlockKind::Phase(Phase { anchor, title, body, .. })
                | BlockKind::Step(Step { anchor, title, body, .. })
                | BlockKind::Case(Case { anchor, title, body }) => {
                    out.push(anchor.span.clone());
                    of_words(title, out);
                    of_blocks(body, out);
                }
                BlockKind::List { items, .. } | BlockKind::Papers(items) => {
                    of_blocks(&items.concat(), out);
                }
                BlockKind::Ways(ways) => {
                    for way in ways {
                        out.push(way.span.clone());
                        of_blocks(&way.body, out);
                    }
                }
                BlockKind::Definitions(entries) => {
                    for (term, definitions) in entries {
                        of_words(term, out);
                        of_blocks(&definitions.concat(), out);
                    }
                }
                BlockKind::Table { head, rows } => {
                    head.iter().chain(rows.iter().flatten()).for_each(|cell| of_words(cell, out));
                }
                BlockKind::Callout { body, .. } | BlockKind::Quote(body) => of_blocks(body, out),
                BlockKind::Figure(image) => out.push(image.span.clone()),
                BlockKind::Code(_) | BlockKind::Rule => {}
            }
        }
    }
    let mut out = Vec::new();
    of_blocks(blocks, &mut out);
    for note in notes {
        out.push(note.span.clone());
        of_words(&note.body, &mut out);
    }
    out
}

fn check_any(text: &str) {
    let (draft, diagnostics) = read_text(text);
    for diagnostic in &diagnostics {
        let place = diagnostic.place.as_ref().expect("a place");
        assert!(text.get(place.span.clone()).is_some(), "{diagnostic:?}");
    }
    for span in spans(&draft.body, &draft.notes) {
        assert!(text.get(span.clone()).is_some(), "{span:?} of {text:?}");
    }
    assert!(draft.notes.len() <= text.len());
}

/// Pieces of our own syntax in random order find more than random letters do.
fn sheet_like() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "é", " ", "\n", "\r\n", "\n\n", "## ", "### ", "#### ", "# ", "{", "}", "{mairie}", "{#a .b c=d}", "\\", "[", "]", "[^1]",
        "[^1]: ", "(", ")", "> ", "> [!NOTE]\n", "- ", "- [ ] ", "1. ", ": ", "Sur place\n: ", "|", "|-|\n", "*", "**", "_", "`", "```\n",
        "<b>", "<!--", "![", "https://x.fr", "&amp;", "\t", "---\n", "===\n", "€", "\u{0}", "\u{feff}", "😀", "!", "+++\n", "=", "\"",
        "title", "2026-11-21", "    ",
    ]);
    prop::collection::vec(pieces, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read(text in "\\PC{0,200}") {
        check_any(&text);
    }

    #[test]
    fn any_body_is_read(body in sheet_like()) {
        check_any(&format!("{HEAD}{body}"));
    }

    #[test]
    fn any_head_is_read(head in sheet_like()) {
        check_any(&format!("+++\n{head}\n+++\nfin {{mairie}}\n"));
    }
}
