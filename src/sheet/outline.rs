//! Nests blocks under their headings: phases hold steps, steps hold cases. Gives every heading its anchor.

use std::collections::{BTreeMap, BTreeSet};

use super::attributes::{self, Attributes, Pair};
use super::report::{NONE, Report};
use super::{Anchor, Block, BlockKind, Case, Cost, Deadline, Inline, Phase, Span, Step, plain_text, ways};
use crate::document::PhaseKind;
use crate::language::{nearest, slug};

/// The body as it comes: headings and what lies between them.
pub(super) enum Piece {
    Heading(Heading),
    Block(Block),
}

/// One heading, its attributes not yet understood.
pub(super) struct Heading {
    /// 1 to 6.
    pub(super) level: u8,
    pub(super) words: Vec<Inline>,
    pub(super) attributes: Attributes,
    pub(super) span: Span,
}

/// The classes and attributes of each level: what a diagnostic proposes is what [`Outline`] reads.
struct Grammar {
    /// How the heading is written.
    mark: &'static str,
    classes: &'static [&'static str],
    keys: &'static [&'static str],
}

const PHASE: Grammar = Grammar {
    mark: "##",
    classes: &["automatic", "later", "support"],
    keys: &["deadline", "before", "window", "from"],
};
const STEP: Grammar =
    Grammar { mark: "###", classes: &["online-only"], keys: &["cost", "deadline", "before", "window", "from"] };
const CASE: Grammar = Grammar { mark: "####", classes: &[], keys: &[] };

/// Whether a word in the braces of some heading is an attribute or a class, its sign perhaps forgotten.
pub(super) fn is_known_word(word: &str) -> bool {
    [PHASE, STEP].iter().any(|grammar| grammar.keys.contains(&word) || grammar.classes.contains(&word))
}

/// Nests a body.
pub(super) fn nest(pieces: Vec<Piece>, report: &mut Report<'_>) -> Vec<Block> {
    let mut outline = Outline { anchors: Anchors::with_written_ids(&pieces, report), ..Outline::default() };
    for piece in pieces {
        match piece {
            Piece::Block(block) => outline.put(block),
            Piece::Heading(heading) => outline.open(heading, report),
        }
    }
    outline.close(2);
    outline.body
}

/// What is open while the pieces come.
#[derive(Default)]
struct Outline {
    body: Vec<Block>,
    phase: Option<(Span, Phase)>,
    step: Option<(Span, Step)>,
    case: Option<(Span, Case)>,
    anchors: Anchors,
}

impl Outline {
    /// Adds a block to what is open.
    fn put(&mut self, block: Block) {
        let blocks = match (&mut self.case, &mut self.step, &mut self.phase) {
            (Some((_, case)), _, _) => &mut case.body,
            (_, Some((_, step)), _) => &mut step.body,
            (_, _, Some((_, phase))) => &mut phase.body,
            _ => &mut self.body,
        };
        ways::push(blocks, block);
    }

    /// Closes everything at `level` (2, 3 or 4) and deeper.
    fn close(&mut self, level: u8) {
        if let Some((span, case)) = self.case.take() {
            self.put(Block { kind: BlockKind::Case(case), span });
        }
        if level <= 3
            && let Some((span, step)) = self.step.take()
        {
            self.put(Block { kind: BlockKind::Step(step), span });
        }
        if level <= 2
            && let Some((span, phase)) = self.phase.take()
        {
            self.put(Block { kind: BlockKind::Phase(phase), span });
        }
    }

    fn open(&mut self, heading: Heading, report: &mut Report<'_>) {
        let Heading { mut level, words, attributes, span } = heading;
        let title = plain_text(&words);
        if title.trim().is_empty() {
            report.error("sheet-heading-empty", &span, &[]);
        }
        if level == 1 {
            let written = format!("#{}", report.text().get(span.clone()).unwrap_or_default());
            report.mendable("sheet-heading-one", &span, &[("title", &title)], &written);
            level = 2;
        }
        if level > 4 {
            report.error("sheet-heading-too-deep", &span, &[("title", &title)]);
            let strong = Inline { kind: super::InlineKind::Strong(words), span: span.clone() };
            self.put(Block { kind: BlockKind::Paragraph(vec![strong]), span });
            return;
        }
        let above = match (&self.step, &self.phase) {
            (Some(_), _) => 3,
            (None, Some(_)) => 2,
            (None, None) => 1,
        };
        if level > above + 1 {
            let (mark, wanted) = ("#".repeat(level.into()), "#".repeat(usize::from(above) + 1));
            report.error("sheet-heading-skips", &span, &[("title", &title), ("mark", &mark), ("wanted", &wanted)]);
        }
        self.close(level);
        let anchor = self.anchors.anchor(&attributes, &title, &span);
        let mut meaning = Meaning::of(attributes, grammar(level), report);
        match level {
            2 => {
                let kind = match meaning.classes.first() {
                    Some(&"automatic") => PhaseKind::Automatic,
                    Some(&"later") => PhaseKind::Later,
                    Some(&"support") => PhaseKind::Support,
                    _ => PhaseKind::ToDo,
                };
                let Meaning { deadline, from, .. } = meaning;
                self.phase = Some((span, Phase { anchor, title: words, kind, deadline, from, body: Vec::new() }));
            }
            3 => {
                let online_only = meaning.classes.pop().is_some();
                let Meaning { cost, deadline, from, .. } = meaning;
                let step = Step { anchor, title: words, cost, deadline, from, online_only, body: Vec::new() };
                self.step = Some((span, step));
            }
            _ => self.case = Some((span, Case { anchor, title: words, body: Vec::new() })),
        }
    }
}

fn grammar(level: u8) -> &'static Grammar {
    match level {
        2 => &PHASE,
        3 => &STEP,
        _ => &CASE,
    }
}

/// Attributes, understood.
#[derive(Default)]
struct Meaning {
    /// Of the level's grammar, without conflict: one at most.
    classes: Vec<&'static str>,
    cost: Option<Cost>,
    deadline: Option<Deadline>,
    from: Option<String>,
}

impl Meaning {
    fn of(attributes: Attributes, grammar: &'static Grammar, report: &mut Report<'_>) -> Self {
        let mut meaning = Self::default();
        for class in attributes.classes {
            match grammar.classes.iter().find(|known| **known == class.value) {
                Some(known) if meaning.classes.is_empty() => meaning.classes.push(known),
                Some(_) => {
                    let first = meaning.classes.concat();
                    report.error("sheet-class-conflict", &class.span, &[("class", &class.value), ("first", &first)]);
                }
                None => {
                    let meant = meant(&class.value, grammar.classes).unwrap_or(NONE);
                    let known = listed(".", grammar.classes);
                    let name = &*class.value;
                    let facts = [("class", name), ("mark", grammar.mark), ("nearest", meant), ("known", &known)];
                    report.error("sheet-class-unknown", &class.span, &facts);
                }
            }
        }
        for pair in &attributes.pairs {
            meaning.read(pair, grammar, report);
        }
        meaning
    }

    fn read(&mut self, pair: &Pair, grammar: &Grammar, report: &mut Report<'_>) {
        let Pair { key, value, span } = pair;
        if !grammar.keys.contains(&&**key) {
            let meant = match grammar.classes.iter().find(|class| *class == key) {
                // `{automatic}` for `{.automatic}`.
                Some(class) => format!(".{class}"),
                None => meant(key, grammar.keys).unwrap_or(NONE).to_owned(),
            };
            let known = listed("", grammar.keys);
            let facts = [("attribute", &**key), ("mark", grammar.mark), ("nearest", &meant), ("known", &known)];
            report.error("sheet-attribute-unknown", span, &facts);
            return;
        }
        let shown = if value.is_empty() { key.clone() } else { format!("{key}={value}") };
        let written = [("attribute", &**key), ("written", &*shown)];
        match &**key {
            "deadline" => {
                if let Some(deadline) = attributes::deadline(value) {
                    self.set_deadline(deadline, span, report);
                } else {
                    let proposed = attributes::proposed_deadline(value).unwrap_or_else(|| NONE.to_owned());
                    report.error("sheet-deadline-form", span, &[("written", &shown), ("proposed", &proposed)]);
                }
            }
            "window" => match attributes::window(value) {
                Some(window) => self.set_deadline(window, span, report),
                None => report.error("sheet-window-form", span, &[("written", &shown)]),
            },
            "before" if is_word(value) => self.set_deadline(Deadline::Before(value.clone()), span, report),
            "from" if is_word(value) => self.from = Some(value.clone()),
            "before" | "from" => report.error("sheet-word-form", span, &written),
            _ => {
                self.cost = attributes::cost(value);
                if self.cost.is_none() {
                    let proposed = attributes::proposed_cost(value).unwrap_or_else(|| NONE.to_owned());
                    report.error("sheet-cost-form", span, &[("written", &shown), ("proposed", &proposed)]);
                }
            }
        }
    }

    fn set_deadline(&mut self, deadline: Deadline, span: &Span, report: &mut Report<'_>) {
        if self.deadline.is_some() {
            report.error("sheet-deadline-conflict", span, &[]);
        } else {
            self.deadline = Some(deadline);
        }
    }
}

/// The name that a word stands for: the format's own are English, and an editor may think of them in French.
fn meant(word: &str, names: &[&'static str]) -> Option<&'static str> {
    let english = match word.to_lowercase().as_str() {
        "prix" | "coût" | "cout" | "tarif" | "montant" => "cost",
        "depuis" | "dès" | "origine" => "from",
        "délai" | "delai" | "échéance" | "echeance" | "date-limite" => "deadline",
        "avant" => "before",
        "période" | "periode" | "fenêtre" | "fenetre" => "window",
        "plus-tard" | "ensuite" => "later",
        "soutien" | "aide" | "écoute" => "support",
        "en-ligne" | "internet" => "online-only",
        _ => return nearest(word, names.iter().copied()),
    };
    names.iter().find(|name| **name == english).copied()
}

/// A name of something: letters, figures, hyphens.
fn is_word(value: &str) -> bool {
    !value.is_empty() && value.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '_')
}

fn listed(prefix: &str, names: &[&str]) -> String {
    if names.is_empty() {
        return NONE.to_owned();
    }
    names.iter().map(|name| format!("{prefix}{name}")).collect::<Vec<_>>().join(", ")
}

/// The anchors of a sheet: those that were written, and those made so far. Notes and a page's own parts take theirs
/// after these (`compose`, `html`).
#[derive(Default)]
struct Anchors {
    taken: BTreeSet<String>,
    /// The last number given to a base, so that ten thousand equal headings cost ten thousand steps.
    numbers: BTreeMap<String, usize>,
}

impl Anchors {
    /// Written ids first, wherever they stand: an automatic anchor never takes one of them.
    fn with_written_ids(pieces: &[Piece], report: &mut Report<'_>) -> Self {
        let mut first: BTreeMap<&str, &Span> = BTreeMap::new();
        for piece in pieces {
            let Piece::Heading(heading) = piece else { continue };
            for (index, id) in heading.attributes.ids.iter().enumerate() {
                if index > 0 {
                    report.error("sheet-attribute-twice", &id.span, &[("attribute", "id")]);
                } else if slug(&id.value) != id.value || id.value.is_empty() {
                    let proposed = slug(&id.value);
                    let proposed = if proposed.is_empty() { "etape" } else { &proposed };
                    report.error("sheet-id-form", &id.span, &[("id", &id.value), ("proposed", proposed)]);
                } else if let Some(other) = first.get(&*id.value) {
                    report.clash("sheet-id-twice", &id.span, other, &[("id", &id.value)]);
                } else {
                    first.insert(&id.value, &id.span);
                }
            }
        }
        Self { taken: first.into_keys().map(str::to_owned).collect(), numbers: BTreeMap::new() }
    }

    fn anchor(&mut self, attributes: &Attributes, title: &str, heading: &Span) -> Anchor {
        if let Some(id) = attributes.ids.first() {
            return Anchor { id: id.value.clone(), span: id.span.clone(), written: true };
        }
        let mut base = slug(title);
        if base.is_empty() {
            // A heading in another script.
            "partie".clone_into(&mut base);
        }
        let mut id = base.clone();
        while self.taken.contains(&id) {
            let number = self.numbers.entry(base.clone()).or_insert(1);
            *number += 1;
            id = format!("{base}-{number}");
        }
        self.taken.insert(id.clone());
        Anchor { id, span: heading.clone(), written: false }
    }
}
