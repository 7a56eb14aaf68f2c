//! *What a paper says that matters when it changes*: deadlines, phones, addresses, prices and amounts, by step.
//!
//! A print run keeps the facts of its sheets. Held beside those of today, they tell whether a paper that is already
//! handed out may still be followed.

use std::collections::{BTreeMap, BTreeSet};

use crate::document::WayKind;
use crate::language::phone;
use crate::places::Directory;
use crate::settings::Site;
use crate::sheet::{Block, BlockKind, Cost, Deadline, Draft, Inline, InlineKind, Way, lone_role, plain_text};

/// The facts of a sheet by name: `declarer.deadline`, `declarer.phone`. Several of one name are sorted and joined by
/// ` / `.
pub type Facts = BTreeMap<String, String>;

/// What stands between two facts of one name.
pub(super) const JOINT: &str = " / ";

/// What a fact is about, in the order in which a reader is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Matter {
    /// By when, and from when.
    Deadline,
    /// A number to call.
    Phone,
    /// Where to go or write, on paper or on the web.
    Address,
    /// What a step costs.
    Cost,
    /// A sum in euros.
    Amount,
    /// A step that came or went.
    Step,
}

/// Whom a kit's own posters send to: facts of its papers that no sheet has.
pub(super) const KIT: &str = "kit";

/// What stands where a step's id does in the names of facts that are no step's.
const NO_STEPS: [&str; 3] = ["publisher", "help", KIT];

/// The facts of a sheet. `help` are the roles to call and to go to, `kit` those of a kit's own posters.
pub(super) fn of(
    draft: &Draft,
    site: &Site,
    directory: &Directory,
    help: [Option<&str>; 2],
    kit: [Option<&str>; 2],
) -> Facts {
    let mut reader = Reader { directory, short: directory.short_numbers(), found: BTreeMap::new() };
    reader.add("publisher.phone", &site.publisher.phone);
    for role in help.into_iter().flatten() {
        reader.contact("help", role);
    }
    for role in kit.into_iter().flatten() {
        reader.contact(KIT, role);
    }
    reader.blocks(&draft.body, &Holder::default());
    let joined = |values: BTreeSet<String>| values.into_iter().collect::<Vec<_>>().join(JOINT);
    reader.found.into_iter().map(|(name, values)| (name, joined(values))).collect()
}

/// What a paper says of one step otherwise than it would now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The id of the step or phase; `publisher`, `help` or `kit` for whom the paper sends to.
    pub step: String,
    /// What it is about.
    pub matter: Matter,
    /// The name of the fact, after its step: `deadline` and `from` are both about a deadline. Empty for a step.
    pub name: String,
    /// What the paper says that is no longer so; of a step, all that it says there.
    pub before: Vec<String>,
    /// What it does not say yet; of a step, all that there is to say.
    pub after: Vec<String>,
}

/// What a paper says otherwise than it would now; `None` when it may still be followed: nothing that it is made of
/// changed (`is_same`), or the same facts. A paper whose facts were not kept may not. What it is made of does not cover
/// whom a kit's own posters send to: those facts are always compared.
pub(super) fn outdated(then: &Facts, now: &Facts, is_same: bool) -> Option<Vec<Change>> {
    let counts = |(name, value): (&String, &String)| {
        (!is_same || split(name).0 == KIT).then(|| (name.clone(), value.clone()))
    };
    let of = |facts: &Facts| facts.iter().filter_map(counts).collect::<Facts>();
    let changes = changes(&of(then), &of(now));
    let is_good = changes.is_empty() && (is_same || !then.is_empty());
    (!is_good).then_some(changes)
}

/// What is not the same in two lists of facts, by step then by matter. A step that came or went is one change.
fn changes(then: &Facts, now: &Facts) -> Vec<Change> {
    let (old, new) = (by_step(then), by_step(now));
    let steps: BTreeSet<&str> = old.keys().chain(new.keys()).copied().collect();
    let none = BTreeMap::new();
    let mut changes = Vec::new();
    for step in steps {
        let all = |facts: Option<&BTreeMap<&str, Vec<&str>>>| {
            facts.into_iter().flat_map(BTreeMap::values).flatten().map(|value| (*value).to_owned()).collect()
        };
        let change = |matter, name: &str, before, after| Change { step: step.to_owned(), matter, name: name.to_owned(), before, after };
        let (then, now) = (old.get(step), new.get(step));
        if !NO_STEPS.contains(&step) && then.is_some() != now.is_some() {
            changes.push(change(Matter::Step, "", all(then), all(now)));
            continue;
        }
        let (then, now) = (then.unwrap_or(&none), now.unwrap_or(&none));
        let names: BTreeSet<&str> = then.keys().chain(now.keys()).copied().collect();
        for name in names {
            let [before, after] = [then, now].map(|facts| facts.get(name).map_or(&[][..], Vec::as_slice));
            let without = |values: &[&str], others: &[&str]| -> Vec<String> {
                values.iter().filter(|value| !others.contains(value)).map(|value| (*value).to_owned()).collect()
            };
            let (gone, come) = (without(before, after), without(after, before));
            if !gone.is_empty() || !come.is_empty() {
                changes.push(change(matter(name), name, gone, come));
            }
        }
    }
    changes.sort_by(|a, b| (&a.step, a.matter, &a.name).cmp(&(&b.step, b.matter, &b.name)));
    changes
}

/// The values of each fact, by step and name.
fn by_step(facts: &Facts) -> BTreeMap<&str, BTreeMap<&str, Vec<&str>>> {
    let mut steps: BTreeMap<&str, BTreeMap<&str, Vec<&str>>> = BTreeMap::new();
    for (name, value) in facts {
        let (step, name) = split(name);
        steps.entry(step).or_default().insert(name, value.split(JOINT).collect());
    }
    steps
}

/// What the fact of a name is about; a ledger may hold names that we no longer have.
fn matter(name: &str) -> Matter {
    match name {
        "deadline" | "from" => Matter::Deadline,
        "phone" => Matter::Phone,
        "address" => Matter::Address,
        "cost" => Matter::Cost,
        "amount" => Matter::Amount,
        _ => Matter::Step,
    }
}

/// The step and the matter of a name.
fn split(name: &str) -> (&str, &str) {
    name.rsplit_once('.').unwrap_or((name, ""))
}

/// The phase or step that holds what is being read.
#[derive(Clone, Copy, Default)]
struct Holder<'d> {
    /// Its anchor; empty before the first phase.
    id: &'d str,
    deadline: Option<&'d Deadline>,
    from: Option<&'d str>,
}

struct Reader<'d> {
    directory: &'d Directory,
    short: BTreeSet<String>,
    found: BTreeMap<String, BTreeSet<String>>,
}

impl<'d> Reader<'d> {
    /// Adds a fact, its spaces made ordinary: what a ledger gives back when it is read.
    fn add(&mut self, name: &str, value: &str) {
        let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
        if !value.is_empty() {
            self.found.entry(name.to_owned()).or_default().insert(value);
        }
    }

    fn contact(&mut self, id: &str, role: &str) {
        let Some(contact) = self.directory.contacts.get(role) else { return };
        for (matter, value) in [("phone", &contact.phone), ("address", &contact.address), ("address", &contact.url)] {
            if let Some(value) = value {
                self.add(&format!("{id}.{matter}"), value);
            }
        }
    }

    fn blocks(&mut self, blocks: &'d [Block], holder: &Holder<'d>) {
        for block in blocks {
            self.block(block, holder);
        }
    }

    fn block(&mut self, block: &'d Block, holder: &Holder<'d>) {
        match &block.kind {
            BlockKind::Phase(phase) => {
                let id = phase.anchor.id.as_str();
                let holder = Holder { id, deadline: phase.deadline.as_ref(), from: phase.from.as_deref() };
                if !phase.body.iter().any(|block| matches!(block.kind, BlockKind::Step(_))) {
                    self.deadline(&holder);
                }
                self.blocks(&phase.body, &holder);
            }
            BlockKind::Step(step) => {
                let own = step.deadline.as_ref();
                let from = step.from.as_deref().or(holder.from);
                let holder = Holder { id: &step.anchor.id, deadline: own.or(holder.deadline), from };
                self.deadline(&holder);
                if let Some(cost) = &step.cost {
                    let cost = match cost {
                        Cost::Free => "gratuit".to_owned(),
                        Cost::Paid => "payant".to_owned(),
                        Cost::Varies => "variable".to_owned(),
                        Cost::Amount(figures) => format!("{figures} €"),
                    };
                    self.add(&format!("{}.cost", holder.id), &cost);
                }
                self.blocks(&step.body, &holder);
            }
            BlockKind::Case(case) => {
                self.words(&case.title, holder);
                self.blocks(&case.body, holder);
            }
            BlockKind::Paragraph(words) => self.words(words, holder),
            BlockKind::List { items, .. } | BlockKind::Papers(items) => {
                items.iter().for_each(|item| self.blocks(item, holder));
            }
            BlockKind::Ways(ways) => ways.iter().for_each(|way| self.way(way, holder)),
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

    fn deadline(&mut self, holder: &Holder<'d>) {
        let Some(deadline) = holder.deadline else { return };
        self.add(&format!("{}.deadline", holder.id), &written(deadline));
        if let Some(from) = holder.from {
            self.add(&format!("{}.from", holder.id), from);
        }
    }

    fn way(&mut self, way: &'d Way, holder: &Holder<'d>) {
        // A role that stands alone prints its whole contact; inside other words, its name only.
        if let Some(role) = lone_role(&way.body) {
            self.contact(holder.id, &role);
            return;
        }
        for block in &way.body {
            self.block(block, holder);
            let BlockKind::Paragraph(words) = &block.kind else { continue };
            self.links(words, holder);
            let text = plain_text(words);
            if matches!(way.kind, WayKind::Counter | WayKind::Post) && has_postcode(&text) {
                self.add(&format!("{}.address", holder.id), &text);
            }
        }
    }

    /// The addresses of the links of a way: what a reader is told to open.
    fn links(&mut self, words: &'d [Inline], holder: &Holder<'d>) {
        for word in words {
            match &word.kind {
                InlineKind::Link { address, .. } if address.contains("://") => {
                    self.add(&format!("{}.address", holder.id), address);
                }
                InlineKind::Strong(words) | InlineKind::Foreign(words) => self.links(words, holder),
                _ => {}
            }
        }
    }

    /// The phones and the sums of a text; what stands before the first phase has no step to be told under.
    fn words(&mut self, words: &'d [Inline], holder: &Holder<'d>) {
        if holder.id.is_empty() {
            return;
        }
        let text = plain_text(words);
        for span in phone::spans(&text, &self.short) {
            let number = phone::grouped(&text[span.clone()]).unwrap_or_else(|| text[span].to_owned());
            self.add(&format!("{}.phone", holder.id), &number);
        }
        for amount in amounts(&text) {
            self.add(&format!("{}.amount", holder.id), &amount);
        }
    }
}

/// A deadline as a sheet writes it: `24h`, `-14d`, `before=bail`, `window=2026-03-02/2026-05-31`.
fn written(deadline: &Deadline) -> String {
    match deadline {
        Deadline::In { count, unit } => format!("{count}{}", unit.sign()),
        Deadline::Before(event) => format!("before={event}"),
        Deadline::Window(first, last) => format!("window={first}/{last}"),
    }
}

/// Whether a text holds a French postcode: five figures before a capital letter.
fn has_postcode(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.windows(2).any(|pair| {
        let code = pair[0].trim_start_matches(',');
        code.len() == 5 && code.bytes().all(|b| b.is_ascii_digit()) && pair[1].starts_with(char::is_uppercase)
    })
}

/// The sums in euros of a text, as « 5 965 € », both ends of a range included.
fn amounts(text: &str) -> Vec<String> {
    let lower = text.to_lowercase();
    // Lower case may be longer or shorter than what it comes from: then places would not agree.
    let text = if lower.len() == text.len() { &lower } else { text };
    let mut found = Vec::new();
    for (at, mark) in text.match_indices('€').chain(text.match_indices("euro")).chain(text.match_indices("يورو")) {
        let mut before = text[..at].trim_end_matches(phone::is_space);
        let mut any = false;
        while let Some((rest, number)) = last_number(before) {
            found.push(format!("{number} €"));
            any = true;
            let rest = rest.trim_end();
            let links = [" à", " et", " ou", " to", " or", "-", "–"];
            let Some(shorter) = links.iter().find_map(|word| rest.strip_suffix(word)) else { break };
            before = shorter.trim_end();
        }
        if !any && let Some(number) = first_number(&text[at + mark.len()..]) {
            found.push(format!("{number} €"));
        }
    }
    found
}

/// The number that ends a text, with what stands before it: groups of three figures after one of one to three.
fn last_number(text: &str) -> Option<(&str, String)> {
    let is_part = |c: char| c.is_ascii_digit() || c == ',' || c == '.';
    let mut start = text.trim_end_matches(is_part).len();
    let mut groups = vec![&text[start..]];
    if !groups[0].starts_with(|c: char| c.is_ascii_digit()) || !groups[0].ends_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    loop {
        let whole = groups.last().and_then(|group| group.split([',', '.']).next()).unwrap_or_default();
        let before = &text[..start];
        let head = before.trim_end_matches(phone::is_space);
        let from = head.trim_end_matches(|c: char| c.is_ascii_digit()).len();
        let group = &head[from..];
        let apart = head[..from].ends_with(is_part);
        if whole.len() != 3 || head.len() == before.len() || !(1..=3).contains(&group.len()) || apart {
            break;
        }
        groups.push(group);
        start = from;
    }
    groups.reverse();
    Some((&text[..start], groups.join(" ")))
}

/// The number that starts a text: « €50 » in English.
fn first_number(text: &str) -> Option<String> {
    let number: String = text.chars().take_while(|c| c.is_ascii_digit() || matches!(c, ',' | '.')).collect();
    let number = number.trim_end_matches([',', '.']);
    (!number.is_empty()).then(|| number.to_owned())
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::diagnostic::{Diagnostics, Source};
    use crate::places;
    use crate::sheet;
    use crate::source::Snapshot;

    const SHEET: &str = "+++\ntitle = \"x\"\n+++\n\n## Vite {#vite deadline=24h from=constat}\n\n\
        ### Déclarer {#declarer cost=gratuit}\n\nAppelez le 31 14. Il faut 5 965,50 € ou de 50 à 100 euros en 2026.\n\n\
        Se renseigner\n: {allo}\n\nPar courrier\n: Service central, 11 rue de la Maison, 44000 Nantes\n\n\
        En ligne\n: [le site](https://www.caf.fr/)\n\nSur place\n: {mairie} du lieu\n\n\
        ### Payer sans nom {deadline=-3wd cost=86€}\n\n#### Si besoin\n\nRappelez le 15 et le 0123456789.\n\n\
        ## Écouter {#ecoute .support before=bail}\n\nLe 31 14 écoute.\n";

    fn facts(text: &str) -> Facts {
        let contacts = "[allo]\nname = \"A\"\nphone = \"3939\"\nprice = \"x\"\nsource = \"s\"\nverified = 2026-01-01\n\
            [mairie]\nname = \"M\"\nphone = \"01 02 03 04 05\"\naddress = \"1 place\"\nprice = \"x\"\nsource = \"s\"\nverified = 2026-01-01\n\
            [samu]\nname = \"S\"\nphone = \"15\"\nprice = \"x\"\nsource = \"s\"\nverified = 2026-01-01\n";
        let mut snapshot = Snapshot::default();
        let source = |name: &str, text: &str| Arc::new(Source { name: name.to_owned(), text: text.to_owned() });
        snapshot.texts.insert(places::FILE.to_owned(), source(places::FILE, contacts));
        let mut diagnostics = Diagnostics::default();
        let directory = places::read(&snapshot, &mut diagnostics);
        let draft = sheet::read(&source("content/sheets/x.md", text), &mut diagnostics);
        of(&draft, &Site::nowhere(), &directory, [Some("mairie"), None], [None; 2])
    }

    #[test]
    fn the_facts_of_each_step_are_found_as_they_are_written() {
        let facts = facts(SHEET);
        let expected = [
            ("declarer.address", "Service central, 11 rue de la Maison, 44000 Nantes / https://www.caf.fr/"),
            ("declarer.amount", "100 € / 5 965,50 € / 50 €"),
            ("declarer.cost", "gratuit"),
            ("declarer.deadline", "24h"),
            ("declarer.from", "constat"),
            ("declarer.phone", "31 14 / 39 39"),
            ("ecoute.deadline", "before=bail"),
            ("ecoute.phone", "31 14"),
            ("help.address", "1 place"),
            ("help.phone", "01 02 03 04 05"),
            ("payer-sans-nom.cost", "86 €"),
            ("payer-sans-nom.deadline", "-3wd"),
            ("payer-sans-nom.from", "constat"),
            ("payer-sans-nom.phone", "01 23 45 67 89"),
        ];
        let found: Vec<(&str, &str)> = facts.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn what_changed_is_named() {
        let then = facts(SHEET);
        let changed = |from: &str, to: &str| {
            assert!(SHEET.contains(from));
            let found = changes(&then, &facts(&SHEET.replacen(from, to, 1)));
            found.into_iter().map(|change| change.matter).collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>()
        };
        assert_eq!(changed("Il faut", "Il vous faut"), []);
        assert_eq!(changed("24h", "48h"), [Matter::Deadline]);
        assert_eq!(changed("from=constat", "from=deces"), [Matter::Deadline]);
        assert_eq!(changed("31 14", "39 19"), [Matter::Phone]);
        let found = outdated(&then, &facts(&SHEET.replacen("31 14", "39 19", 1)), false).unwrap();
        assert_eq!((found[0].before.as_slice(), found[0].after.as_slice()), (&["31 14".to_owned()][..], &["39 19".to_owned()][..]));
        assert_eq!(changed("11 rue", "12 rue"), [Matter::Address]);
        assert_eq!(changed("gratuit", "payant"), [Matter::Cost]);
        assert_eq!(changed("86€", "89€"), [Matter::Cost]);
        assert_eq!(changed("50 à", "60 à"), [Matter::Amount]);
        assert_eq!(changed("#declarer", "#dire"), [Matter::Step]);
        assert_eq!(changed("{allo}", "{mairie}"), [Matter::Phone, Matter::Address]);
    }

    #[test]
    fn sums_are_read_as_a_reader_reads_them() {
        assert_eq!(amounts("En 2026 5\u{202f}965\u{a0}€."), ["5 965 €"]);
        assert_eq!(amounts("2,76 € par copie"), ["2,76 €"]);
        assert_eq!(amounts("a fee of €50, or 1 200 Euros"), ["50 €", "1 200 €"]);
        assert_eq!(amounts("12 345 678 €"), ["12 345 678 €"]);
        assert_eq!(amounts("l’euro, des euros, € seul, 36 46"), Vec::<String>::new());
        assert_eq!(amounts("10-20 €"), ["20 €", "10 €"]);
    }
}
