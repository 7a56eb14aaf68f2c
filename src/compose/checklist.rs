//! The checklist: every phase, its steps, and the shortest way of each.

use super::address::{code_address, short_address};
use super::body::{Composer, Medium};
use super::deadline::capitalised;
use super::phone::{digits, unbroken};
use super::outreach::printed_in_clear;
use crate::catalogue::{Catalogue, Fingerprint, Sheet};
use crate::document::{
    Checklist, ChecklistPhase, ChecklistRow, Content, Document, Inline, PhaseKind, WayKind, plain_text,
};
use crate::language::Words;
use crate::places::Contact;
use crate::sheet::{self as draft, BlockKind, InlineKind};

/// About how many letters stand on a line beside the date to write (107 mm at 14 pt): what is only useful is said when
/// it takes no line more.
const LINE: usize = 42;

/// The checklist of a sheet. A phase to do without steps is a row itself; without phases nothing is to be ticked and
/// the summary stands alone.
#[must_use]
pub fn checklist(catalogue: &Catalogue, sheet: &Sheet, words: &Words) -> Document {
    let mut composer = Composer::new(catalogue, sheet, words, Medium::Paper);
    let phases = composer.checklist_phases();
    let help = composer.help_contact();
    let word = |id: &str| composer.typeset(&words.get(id));
    let caption = [&help.name, &help.price].into_iter().filter(|part| !part.is_empty()).cloned();
    let summary = if phases.iter().all(|phase| phase.rows.is_empty()) { sheet.summary.as_str() } else { "" };
    let date_label = sheet.draft.head.date_label.as_ref().map_or("", |label| label.value.as_str());
    let (foot_left, foot_right) = composer.checklist_foot();
    let checklist = Checklist {
        lead: word("checklist-lead"),
        summary: composer.typeset(summary),
        date_label: composer.typeset(date_label),
        date_head: [word("checklist-before"), word("checklist-date")],
        phases,
        notes: word("checklist-notes"),
        phone_caption: caption.collect::<Vec<_>>().join(", "),
        phone: help.phone,
        fields: ["checklist-who", "checklist-phone", "checklist-appointment"].map(word).to_vec(),
        foot_left,
        foot_right,
    };
    composer.document(&sheet.title, Content::Checklist(Box::new(checklist)))
}

impl Composer<'_> {
    fn checklist_phases(&mut self) -> Vec<ChecklistPhase> {
        let sheet = self.sheet;
        let mut number = 0;
        let mut out: Vec<ChecklistPhase> = Vec::new();
        for block in &sheet.draft.body {
            match &block.kind {
                BlockKind::Phase(phase) => {
                    let numbered = (phase.kind == PhaseKind::ToDo).then(|| {
                        number += 1;
                        number
                    });
                    out.extend(self.checklist_phase(phase, numbered));
                }
                // Steps before the first phase have no deadline of a phase: they share a band without a title.
                BlockKind::Step(step) => {
                    let row = self.checklist_row(step, None);
                    match out.last_mut().filter(|last| last.kind == PhaseKind::ToDo && last.number.is_none()) {
                        Some(last) => last.rows.push(row),
                        None => out.push(ChecklistPhase {
                            kind: PhaseKind::ToDo,
                            number: None,
                            title: String::new(),
                            mentions: Vec::new(),
                            rows: vec![row],
                        }),
                    }
                }
                _ => {}
            }
        }
        out
    }

    fn checklist_phase(&mut self, phase: &draft::Phase, number: Option<usize>) -> Option<ChecklistPhase> {
        let mut title = plain_text(&self.title(&phase.title));
        let steps = super::body::steps(&phase.body);
        let mut rows: Vec<ChecklistRow> = match phase.kind {
            PhaseKind::ToDo | PhaseKind::Later => {
                steps.iter().map(|step| self.checklist_row(step, phase.deadline.as_ref())).collect()
            }
            PhaseKind::Support => steps.iter().map(|step| self.support_row(&step.title, &step.body)).collect(),
            PhaseKind::Automatic => Vec::new(),
        };
        let mut mentions = Vec::new();
        if rows.is_empty() {
            match phase.kind {
                PhaseKind::ToDo => {
                    let ways = self.shortest_way(&phase.body, None);
                    rows.push(ChecklistRow { title: std::mem::take(&mut title), deadline: String::new(), ways });
                }
                PhaseKind::Automatic | PhaseKind::Later => mentions = self.mentions(&phase.body),
                PhaseKind::Support => {
                    let mut row = self.support_row(&[], &phase.body);
                    if row.ways.is_empty() {
                        row.ways = self.mentions(&phase.body).iter().map(|text| self.line(text)).collect();
                    }
                    rows.extend(Some(row).filter(|row| !row.ways.is_empty()));
                }
            }
        }
        let says_something = !rows.is_empty() || !mentions.is_empty();
        says_something.then_some(ChecklistPhase { kind: phase.kind, number, title, mentions, rows })
    }

    fn checklist_row(&mut self, step: &draft::Step, deadline: Option<&draft::Deadline>) -> ChecklistRow {
        let own = step.deadline.as_ref().filter(|own| Some(*own) != deadline);
        ChecklistRow {
            title: plain_text(&self.title(&step.title)),
            deadline: own.map(|own| self.deadline(own, step.from.as_deref())).unwrap_or_default(),
            ways: self.shortest_way(&step.body, step.cost.as_ref()),
        }
    }

    /// Who listens: every number, for nobody knows which one will help.
    fn support_row(&mut self, title: &[draft::Inline], body: &[draft::Block]) -> ChecklistRow {
        let ways: Vec<&draft::Way> = ways(body).collect();
        let mut briefs: Vec<(bool, Brief)> =
            ways.iter().filter_map(|way| Some((way.kind.is_channel(), self.brief(way)?))).collect();
        if briefs.iter().any(|(_, brief)| brief.phone.is_some()) {
            briefs.retain(|(_, brief)| brief.phone.is_some());
        } else {
            briefs.retain(|(is_channel, _)| *is_channel);
        }
        let title = plain_text(&self.title(title));
        let ways: Vec<_> = briefs.into_iter().map(|(_, brief)| brief.words).collect();
        self.introduce(body, &ways);
        ChecklistRow { title, deadline: String::new(), ways }
    }

    /// What a phase says that has nothing to tick: the first paragraph, or the items of the first list.
    fn mentions(&mut self, body: &[draft::Block]) -> Vec<String> {
        for block in body {
            match &block.kind {
                BlockKind::Paragraph(words) => return vec![plain_text(&self.title(words))],
                BlockKind::List { items, .. } => {
                    let first = |item: &Vec<draft::Block>| match item.first().map(|block| &block.kind) {
                        Some(BlockKind::Paragraph(words)) => Some(plain_text(&self.title(words))),
                        _ => None,
                    };
                    return items.iter().filter_map(first).collect();
                }
                _ => {}
            }
        }
        Vec::new()
    }

    /// The shortest way, phone first: a step that can be done by phone says whom to call. One that is done in person
    /// says where, and whom to call when that is not the phone of the foot. One that is done by post or online only
    /// says whom to call, for they tell the rest; without a phone, where to write, or the address and who helps.
    fn shortest_way(&mut self, body: &[draft::Block], cost: Option<&draft::Cost>) -> Vec<Vec<Inline>> {
        let lines = self.shortest(body, cost);
        self.introduce(body, &lines);
        lines
    }

    /// Retains the contacts that these lines name or give the phone of: the source of a place is said where it is shown.
    fn introduce(&mut self, body: &[draft::Block], lines: &[Vec<Inline>]) {
        let text: Vec<String> = lines.iter().map(|line| plain_text(line)).collect();
        for role in ways(body).filter_map(|way| draft::lone_role(&way.body)) {
            let Some(contact) = self.contact_of(&role).cloned() else { continue };
            let name = plain_text(&self.own(&capitalised(&contact.name)));
            let phone = contact.phone.as_deref().map(unbroken);
            if text.iter().any(|line| line.contains(&name) || phone.as_ref().is_some_and(|phone| line.contains(phone))) {
                self.introduced.insert(role);
            }
        }
    }

    fn shortest(&mut self, body: &[draft::Block], cost: Option<&draft::Cost>) -> Vec<Vec<Inline>> {
        let mut first = |kinds: &[WayKind]| -> Option<Brief> {
            let mut briefs: Vec<Brief> =
                ways(body).filter(|way| kinds.contains(&way.kind)).filter_map(|way| self.brief(way)).collect();
            let called = briefs.iter().position(|brief| brief.phone.is_some()).unwrap_or(0);
            (!briefs.is_empty()).then(|| briefs.swap_remove(called))
        };
        if let Some(phone) = first(&[WayKind::Phone]) {
            return vec![phone.words];
        }
        let ask = first(&[WayKind::Ask]).filter(|brief| brief.phone.is_some());
        let counter = first(&[WayKind::Counter]);
        let post = first(&[WayKind::Post]);
        let online = first(&[WayKind::Online]);
        let helper = first(&[WayKind::Help]);
        if let Some(counter) = counter {
            let mut lines = vec![self.free(counter, cost)];
            let foot = digits(&self.help_contact().phone);
            if let Some(Brief { words, phone: Some(phone), .. }) = ask
                && digits(&phone) != foot
            {
                let said = |whom: &str| self.line(&self.words.with("checklist-ask", &[("phone", whom)]));
                let whole = said(&plain_text(&words));
                let fits = plain_text(&whole).chars().count() <= LINE;
                lines.push(if fits { whole } else { said(&phone) });
            }
            return lines;
        }
        if let Some(ask) = ask {
            return vec![ask.words];
        }
        if let Some(post) = post {
            return vec![post.words];
        }
        let Some(online) = online else { return Vec::new() };
        let help = helper.map(|help| self.line(&self.words.with("checklist-help", &[("name", &plain_text(&help.words))])));
        std::iter::once(online.words).chain(help).collect()
    }

    /// « La mairie, gratuit »: only where the sheet says it of a body of the directory, and never after a phone, whose
    /// price is another thing.
    fn free(&self, brief: Brief, cost: Option<&draft::Cost>) -> Vec<Inline> {
        if cost != Some(&draft::Cost::Free) || !brief.is_body || brief.phone.is_some() {
            return brief.words;
        }
        let longer = self.line(&self.words.with("checklist-free", &[("way", &plain_text(&brief.words))]));
        if plain_text(&longer).chars().count() <= LINE { longer } else { brief.words }
    }

    /// A way in a few words.
    fn brief(&mut self, way: &draft::Way) -> Option<Brief> {
        if let Some(role) = draft::lone_role(&way.body) {
            let Some(contact) = self.contact_of(&role).cloned() else {
                return Some(Brief { words: self.line(&capitalised(&self.inline_name(&role).0)), phone: None, is_body: true });
            };
            let phone = contact.phone.as_deref().filter(|_| !matches!(way.kind, WayKind::Post | WayKind::Online));
            let (words, phone) = (self.named(&contact, phone), phone.map(unbroken));
            return Some(Brief { words, phone, is_body: true });
        }
        let written = way.body.iter().find_map(|block| match &block.kind {
            BlockKind::Paragraph(words) => Some(words),
            BlockKind::List { items, .. } | BlockKind::Papers(items) => items.iter().flatten().find_map(paragraph),
            _ => None,
        })?;
        let set = self.title(written);
        let is_body = written.iter().any(|word| matches!(word.kind, InlineKind::Role(_)));
        if way.kind == WayKind::Online
            && let Some(address) = written.iter().find_map(web_address)
        {
            // An address is typed as it is printed: no capital.
            let words = vec![Inline::Text(short_address(address).to_owned())];
            return Some(Brief { words, phone: None, is_body });
        }
        let words = self.line(&capitalised(&first_sentence(&plain_text(&set))));
        let phone = words.iter().find_map(|word| if let Inline::Phone(phone) = word { Some(phone.clone()) } else { None });
        Some(Brief { words, phone, is_body })
    }

    /// « La Caf, 32 30 »; a name that holds its number says it once.
    fn named(&self, contact: &Contact, phone: Option<&str>) -> Vec<Inline> {
        let name = capitalised(&contact.name);
        match phone {
            Some(phone) if !digits(&name).contains(&digits(phone)) => {
                self.joined([self.own(&name), vec![Inline::Phone(unbroken(phone))]])
            }
            _ => self.own(&name),
        }
    }

    /// Both columns of the foot; in the left one where its places were read. A draft and a specimen say so where an edition to hand out says whom to call in case of doubt.
    fn checklist_foot(&self) -> (Vec<Vec<Inline>>, Vec<Vec<Inline>>) {
        let site = &self.catalogue.site;
        let text = |text: String| vec![Inline::Text(text)];
        let strong = |words: String| vec![Inline::Strong(text(words))];
        let mut who = strong(self.typeset(&site.publisher.name));
        who.extend(text(self.typeset(&format!(" · {}", site.name))));
        let fingerprint = self.sheet.fingerprint.printed(Fingerprint::SHEET_DIGITS);
        let edition = [("edition", self.catalogue.edition.id.as_str()), ("fingerprint", fingerprint.as_str())];
        let address = code_address(self.catalogue, self.sheet);
        let left = [
            if site.publisher.name.is_empty() { text(self.typeset(&site.name)) } else { who },
            strong(printed_in_clear(&address).to_owned()),
            text(self.typeset(&self.words.with("paper-edition", &edition))),
        ];
        let last = if let Some(words) = self.not_to_hand_out() {
            self.typeset(&words)
        } else if site.publisher.phone.is_empty() {
            String::new()
        } else {
            self.doubt()
        };
        let right = [text(self.verified()), strong(self.dated("paper-remove", self.sheet.review_by)), text(last)];
        let printed = self.introduced.iter().chain(&self.sheet.help_contact).map(String::as_str);
        let places = self.place_sources(printed).into_iter().map(text);
        let said = |lines: &mut dyn Iterator<Item = Vec<Inline>>| lines.filter(|line| !plain_text(line).is_empty()).collect();
        (said(&mut left.into_iter().chain(places)), said(&mut right.into_iter()))
    }
}

/// A way in a few words, and the number in them.
struct Brief {
    words: Vec<Inline>,
    phone: Option<String>,
    /// Whether it names a body of the directory.
    is_body: bool,
}

/// The ways of a step itself; those of its cases are for some readers only.
fn ways(body: &[draft::Block]) -> impl Iterator<Item = &draft::Way> {
    body.iter().filter_map(|block| if let BlockKind::Ways(ways) = &block.kind { Some(ways) } else { None }).flatten()
}

fn paragraph(block: &draft::Block) -> Option<&Vec<draft::Inline>> {
    if let BlockKind::Paragraph(words) = &block.kind { Some(words) } else { None }
}

/// The address of a link to the web.
fn web_address(word: &draft::Inline) -> Option<&str> {
    match &word.kind {
        InlineKind::Link { address, .. } if address.contains("://") => Some(address),
        _ => None,
    }
}

/// The text up to the end of its first sentence, without its point.
fn first_sentence(text: &str) -> String {
    let end = text.find(". ").map_or(text, |at| &text[..at]);
    end.trim_end().trim_end_matches(['.', ';', ',']).trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_way_is_its_first_sentence() {
        assert_eq!(first_sentence("À la médecine du travail. Vous pouvez aussi venir."), "À la médecine du travail");
        assert_eq!(first_sentence("caf.fr, ou msa.fr."), "caf.fr, ou msa.fr");
        assert_eq!(first_sentence(""), "");
    }
}
