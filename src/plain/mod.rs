//! *A document as plain text,* for e-mail, screen readers and braille embossers: UTF-8, lines of 72 columns at most,
//! ordinary spaces, no drawn tables, nothing that decorates. It says what the paper says.

mod block;
mod inline;
mod wrap;

use crate::document::{Checklist, Content, Document, Flow, Leaflet, OrderSheet, PhaseKind, Poster, Reception};
use crate::language::Words;
use block::Writer;

/// The text of a document, lines ended by LF, with a final newline. The same document gives the same text.
#[must_use]
pub fn text(document: &Document, words: &Words) -> String {
    let mut out = Writer::new(words, &document.language);
    match &document.content {
        Content::Flow(flow) => write_flow(&mut out, document, flow),
        Content::Poster(poster) => write_poster(&mut out, poster),
        Content::Checklist(list) => write_checklist(&mut out, document, list),
        Content::Leaflet(leaflet) => write_leaflet(&mut out, document, leaflet),
        Content::Order(order) => write_order(&mut out, document, order),
        Content::Reception(leaf) => write_reception(&mut out, document, leaf),
    }
    out.finish()
}

fn write_flow(out: &mut Writer<'_>, document: &Document, flow: &Flow) {
    out.paragraph(&document.title);
    out.paragraph(&flow.summary);
    out.paragraph(&flow.verified);
    if let Some(cover) = &flow.cover
        && !cover.phone.is_empty()
    {
        out.lines(&[&cover.invitation, &cover.phone, &cover.phone_caption]);
    }
    out.blocks(&flow.blocks);
    if !flow.links.is_empty() {
        out.heading("plain-links");
        for (index, link) in flow.links.iter().enumerate() {
            out.item(&format!("[{}] ", index + 1), &link.title);
            let address = out.address(&link.address);
            out.continued(&address);
        }
        out.end();
    }
    if !flow.colophon.is_empty() {
        out.gap();
        for line in &flow.colophon {
            let line = out.inlines(line);
            out.line(&line);
        }
        out.end();
    }
}

fn write_poster(out: &mut Writer<'_>, poster: &Poster) {
    out.paragraph(&poster.headline);
    out.paragraph(&poster.lead);
    for action in &poster.actions {
        out.lines(&[&action.deadline, &action.title, &action.detail]);
    }
    let block = |first: [&str; 3], rest: &[String]| -> Vec<String> {
        first.iter().map(|s| (*s).to_owned()).chain(rest.iter().cloned()).collect()
    };
    out.strings(&block([&poster.call_verb, &poster.phone, &poster.phone_name], &poster.phone_caption));
    let counter: Vec<String> = poster.counter_lines.iter().chain(&poster.counter_caption).cloned().collect();
    out.strings(&block([&poster.come_verb, &poster.counter_name, ""], &counter));
    if !poster.code_address.is_empty() {
        out.lines(&[&poster.scan_verb, &poster.code_clear, &poster.code_caption]);
    }
    out.strings(&poster.foot_left);
    out.strings(&poster.foot_right);
}

fn write_checklist(out: &mut Writer<'_>, document: &Document, list: &Checklist) {
    out.lines(&[&document.title, &list.lead]);
    out.paragraph(&list.summary);
    for phase in &list.phases {
        out.paragraph(&phase.title);
        out.strings(&phase.mentions);
        for row in &phase.rows {
            let label = if phase.kind == PhaseKind::Support { "" } else { "[ ] " };
            out.item(label, &row.title);
            if !row.deadline.is_empty() {
                out.continued(&row.deadline);
            }
            for way in &row.ways {
                let way = out.inlines(way);
                out.continued(&way);
            }
            out.end();
        }
    }
    if !list.phone.is_empty() {
        out.lines(&[&list.phone, &list.phone_caption]);
    }
    for line in list.foot_left.iter().chain(&list.foot_right) {
        let line = out.inlines(line);
        out.line(&line);
    }
    out.end();
}

fn write_leaflet(out: &mut Writer<'_>, document: &Document, leaflet: &Leaflet) {
    out.paragraph(&document.title);
    out.paragraph(&leaflet.summary);
    for (index, row) in leaflet.rows.iter().enumerate() {
        out.item(&format!("{}. ", index + 1), &row.title);
        for text in [&row.deadline, &row.detail].into_iter().filter(|text| !text.is_empty()) {
            out.continued(text);
        }
    }
    out.end();
    out.lines(&[&leaflet.verified, &leaflet.remove]);
    if let Some(phone) = &leaflet.phone {
        out.lines(&[&phone.verb, &phone.number, &phone.name]);
        out.strings(&phone.caption);
    }
    if let Some(counter) = &leaflet.counter {
        out.lines(&[&counter.verb, &counter.name]);
        out.strings(&counter.lines);
        out.strings(&counter.caption);
    }
    if let Some(code) = &leaflet.code {
        out.lines(&[&code.verb, &code.clear]);
    }
    out.strings(&leaflet.foot);
}

fn write_order(out: &mut Writer<'_>, document: &Document, order: &OrderSheet) {
    out.paragraph(&document.title);
    out.lines(&[&order.subtitle, &order.edition, &order.fingerprint]);
    for (label, value) in &order.head {
        out.line(&out.row(label, value));
    }
    out.end();
    for line in &order.lines {
        out.item(&format!("{}. ", line.letter), &line.name);
        for detail in line.details.iter().chain([&line.file, &line.fingerprint]) {
            out.continued(detail);
        }
        for (place, copies) in order.places.iter().zip(&line.copies) {
            let row = out.row(place, &copies.to_string());
            out.continued(&row);
        }
        out.end();
    }
    for (label, lines) in &order.notes {
        out.paragraph(label);
        out.strings(lines);
    }
    for delivery in &order.deliveries {
        out.line(&out.row(&delivery.to, &delivery.address));
    }
    out.end();
    out.strings(&order.foot_left);
    out.paragraph(&order.foot_right);
}

fn write_reception(out: &mut Writer<'_>, document: &Document, leaf: &Reception) {
    out.paragraph(&document.title);
    out.lines(&[&leaf.subtitle, &leaf.audience]);
    for (part, number) in leaf.parts.iter().zip(1..) {
        out.paragraph(&format!("{number}. {}", part.title));
        for row in &part.rows {
            out.item("- ", format!("{} {}", row.label, row.text).trim());
        }
        out.end();
    }
    out.lines(&[&leaf.remove, &leaf.recycle]);
    out.lines(&[&leaf.again, &leaf.phone]);
    out.paragraph(&leaf.publisher);
    out.strings(&leaf.foot);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{
        Block, Callout, CalloutKind, Cost, Inline, Item, List, Note, Phase, PhaseKind, Reference, Step, Table, Target, Way,
        WayKind, Ways,
    };

    fn words() -> Words {
        Words::parse("fr", &[("fr.ftl", include_str!("../../themes/clair/i18n/fr.ftl"))]).unwrap()
    }

    fn t(text: &str) -> Vec<Inline> {
        vec![Inline::Text(text.to_owned())]
    }

    fn item(text: &str) -> Item {
        vec![Block::Paragraph(t(text))]
    }

    fn flow(blocks: Vec<Block>) -> String {
        let document = Document {
            language: "fr".into(),
            title: "Titre".into(),
            event: String::new(),
            publisher: String::new(),
            site: String::new(),
            content: Content::Flow(Flow { blocks, ..Flow::default() }),
        };
        text(&document, &words())
    }

    #[test]
    fn a_step_reads_in_order_with_boxes_and_labelled_ways() {
        let step = Step {
            id: "a".into(),
            title: t("Déclarer"),
            cost: Some(Cost::Free),
            deadline: None,
            body: vec![
                Block::Paragraph([t("Le texte."), vec![Inline::NoteCall { index: 0 }]].concat()),
                Block::Papers(vec![item("Une pièce"), item("Un certificat")]),
                Block::Ways(Ways {
                    rows: vec![Way {
                        kind: WayKind::Ask,
                        label: "Se renseigner".into(),
                        phone: Some("39\u{a0}39".into()),
                        lines: vec![t("Allô Service Public"), t("caf.fr")],
                    }],
                }),
                Block::Callout(Callout {
                    kind: CalloutKind::Warning,
                    label: "Attention".into(),
                    body: vec![Block::Paragraph(t("Ne payez pas."))],
                }),
            ],
        };
        let phase = Phase {
            id: "p".into(),
            number: Some(1),
            title: t("Dans les 24\u{a0}heures"),
            kind: PhaseKind::ToDo,
            deadline: None,
            body: vec![Block::Step(step)],
        };
        let note = Note { id: "n".into(), letter: "a".into(), body: t("Fiche F909.") };
        let out = flow(vec![Block::Phase(phase), Block::Notes(vec![note])]);
        assert_eq!(
            out,
            "Titre\n\n\n1. Dans les 24 heures\n\nDéclarer\nCoût : gratuit\n\nLe texte. (a)\n\nÀ réunir :\n\
             [ ] Une pièce\n[ ] Un certificat\n\nSe renseigner : 39 39\n    Allô Service Public\n    caf.fr\n\n\
             Attention : Ne payez pas.\n\nNote a : Fiche F909.\n"
        );
    }

    #[test]
    fn lines_stay_within_72_columns_and_a_phone_on_its_line() {
        let long = "mot ".repeat(17) + "01\u{a0}23\u{a0}45\u{a0}67\u{a0}89 et encore des mots pour aller plus loin que la ligne";
        let out = flow(vec![Block::Paragraph(t(&long)), Block::List(List { start: None, items: vec![item(&long)] })]);
        assert!(out.lines().all(|line| line.chars().count() <= 72), "{out}");
        assert!(out.contains("01 23 45 67 89"), "{out}");
        assert!(!out.contains(['\u{a0}', '\u{202f}', '\r']));
    }

    #[test]
    fn a_table_names_each_value() {
        let (head, rows) = (vec![t("Âge"), t("Délai")], vec![vec![t("18 ans"), t("2 mois")]]);
        let table = Table { head, rows, ..Table::default() };
        assert_eq!(flow(vec![Block::Table(table)]), "Titre\n\nÂge : 18 ans\nDélai : 2 mois\n");
    }

    #[test]
    fn links_have_their_number_or_their_address() {
        let link = |reference, address: &str, words: &str| Inline::Link {
            target: Target::Address(address.into()),
            words: t(words),
            reference,
        };
        let paragraph = Block::Paragraph(vec![
            link(Some(1), "https://a.fr/x", "la fiche"),
            Inline::Text(", ".into()),
            link(None, "https://www.caf.fr/", "caf.fr"),
            Inline::Text(", ".into()),
            link(None, "https://b.fr/", "le site"),
        ]);
        let document = Document {
            language: "fr".into(),
            title: "Titre".into(),
            event: String::new(),
            publisher: String::new(),
            site: String::new(),
            content: Content::Flow(Flow {
                blocks: vec![paragraph],
                links: vec![Reference { title: "la fiche".into(), address: "https://a.fr/x".into(), short: "a.fr/x".into() }],
                ..Flow::default()
            }),
        };
        assert_eq!(
            text(&document, &words()),
            "Titre\n\nla fiche [1], caf.fr, le site <https://b.fr/>\n\n\nLiens\n\n[1] la fiche\n    <https://a.fr/x>\n"
        );
    }
}
