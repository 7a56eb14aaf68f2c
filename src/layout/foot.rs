//! The foot of every page.

use super::builder::{Builder, mm, rule};
use super::frame::Artifact;
use super::ink::Inks;
use super::preset::Measures;
use super::typeset::{Line, Span, Style};
use crate::document::{Document, Flow};
use crate::language::Words;

/// From the rule to the words, mm.
const GAP: f32 = 3.65;
/// Height of a capital, em.
const CAP_HEIGHT: f32 = 0.668;

/// The foot of every page: rule, running title, folio (artifacts, since they repeat).
pub(super) fn set_feet(
    b: &mut Builder<'_>,
    document: &Document,
    flow: &Flow,
    m: &Measures,
    inks: &Inks,
    words: &Words,
) {
    let ink = inks.ink;
    let (left, right) = (mm(m.left), mm(m.right));
    let pages = b.page_count();
    // As far under the rule at every size: the descenders of the largest stay 9 mm from the edge.
    let y = mm(m.foot) + mm(GAP) + CAP_HEIGHT * m.body.size;
    for page in 0..pages {
        b.turn_to(page);
        b.shapes(Artifact::Footer, [rule(left, right, mm(m.foot), mm(0.35), ink)]);
        let style = |bold| Style { bold, size: m.body.size, color: ink };
        let folio = words.with("layout-folio", &[("page", &(page + 1).to_string()), ("pages", &pages.to_string())]);
        let folio = b.type_.words(&folio, style(true));
        let room = right - left - folio.width - mm(6.0);
        let spans = if page == 0 && flow.cover.is_some() {
            vec![
                Span { text: document.publisher.clone(), style: style(true), tag: 0 },
                Span { text: format!(" · {}", document.site), style: style(false), tag: 0 },
            ]
        } else {
            vec![Span { text: document.title.clone(), style: style(false), tag: 0 }]
        };
        let line = one_line(b, &spans, room);
        b.unread_line(Artifact::Footer, &line, left, y);
        b.unread_line(Artifact::Footer, &folio, right - folio.width, y);
    }
}

/// A running line: whole when it fits, else without its last span, else cut after a word with « … ».
fn one_line(b: &mut Builder<'_>, spans: &[Span], room: f32) -> Line {
    let mut spans = spans.to_vec();
    loop {
        let line = b.type_.line(&spans);
        if line.width <= room {
            return line;
        }
        if spans.len() > 1 {
            spans.pop();
            continue;
        }
        let text = spans[0].text.trim_end_matches('…').trim_end();
        match text.rfind(' ') {
            Some(at) => spans[0].text = format!("{}…", &text[..at]),
            // A single word that would run into the folio: the folio alone.
            None => return Line::default(),
        }
    }
}

