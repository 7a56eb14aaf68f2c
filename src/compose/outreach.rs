//! What a poster and a leaflet both hand over: what to do first, where to go, what to scan.

use super::body::{Composer, phases, steps};
use super::contact::Help;
use super::deadline::capitalised;
use crate::document::{Action, plain_text};
use crate::sheet as draft;

/// How many things to do first a poster or a leaflet has room for.
const MAX_ACTIONS: usize = 3;

impl Composer<'_> {
    /// What to do first: the head's actions, else the first three steps, else the first three phases, else none.
    pub(super) fn actions(&mut self) -> Vec<Action> {
        let sheet = self.sheet;
        let body = &sheet.draft.body;
        let written = sheet.draft.head.poster.as_ref().map_or(&[][..], |head| &head.actions);
        if !written.is_empty() {
            return written.iter().take(MAX_ACTIONS).map(|action| self.action(action)).collect();
        }
        let steps = steps(body);
        if steps.is_empty() {
            let titles = phases(body).into_iter().take(MAX_ACTIONS).map(|phase| plain_text(&self.title(&phase.title)));
            return titles.map(|title| Action { deadline: String::new(), title, detail: String::new() }).collect();
        }
        steps
            .into_iter()
            .take(MAX_ACTIONS)
            .map(|step| Action {
                deadline: self.deadline_line(&step.anchor.id),
                title: plain_text(&self.title(&step.title)),
                detail: String::new(),
            })
            .collect()
    }

    fn action(&mut self, action: &draft::PosterAction) -> Action {
        let id = action.step.as_ref().map_or("", |step| step.value.as_str());
        let title = match &action.title {
            Some(title) => self.typeset(&title.value),
            None => steps(&self.sheet.draft.body)
                .into_iter()
                .find(|step| step.anchor.id == id)
                .map(|step| plain_text(&self.title(&step.title)))
                .unwrap_or_default(),
        };
        Action {
            deadline: self.deadline_line(id),
            title,
            detail: action.detail.as_ref().map(|detail| self.typeset(&detail.value)).unwrap_or_default(),
        }
    }

    /// The title of the phase that holds the step.
    fn deadline_line(&mut self, step: &str) -> String {
        let sheet = self.sheet;
        phases(&sheet.draft.body)
            .into_iter()
            .find(|phase| steps(&phase.body).iter().any(|s| s.anchor.id == step))
            .map(|phase| plain_text(&self.title(&phase.title)))
            .unwrap_or_default()
    }

    /// What stands in the counter's block and under it. A network without a local address says how to find the
    /// nearest one by another way than a screen; a town hall, everybody knows.
    pub(super) fn counter_texts(&self, counter: &Help) -> (Vec<String>, Vec<String>) {
        if !counter.address.is_empty() {
            return (in_two(&counter.address), in_two(&capitalised(&counter.hours)));
        }
        let word = |id: &str| self.typeset(&self.words.get(id));
        let caption = if self.sheet.help_counter.as_deref() == Some("mairie") {
            Vec::new()
        } else {
            vec![word("poster-ask-address"), word("poster-at-town-hall")]
        };
        (vec![word("poster-nearest")], caption)
    }
}

/// The code's address as read: without its scheme, but with its final slash, so that it is the same path.
pub(super) fn printed_in_clear(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.strip_prefix("www.").unwrap_or(rest)
}

/// A text on two lines: cut at its first comma.
pub(super) fn in_two(text: &str) -> Vec<String> {
    match text.split_once(", ") {
        Some((first, second)) => vec![first.to_owned(), second.to_owned()],
        None if text.is_empty() => Vec::new(),
        None => vec![text.to_owned()],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clear_address_is_the_code_s_own_path() {
        assert_eq!(printed_in_clear("https://guides.mairie.example/q/d7/"), "guides.mairie.example/q/d7/");
    }

    #[test]
    fn a_caption_is_cut_once() {
        assert_eq!(in_two("lundi, de 9 h à 17 h, sauf jours fériés"), ["lundi", "de 9 h à 17 h, sauf jours fériés"]);
        assert_eq!(in_two("prix d’un appel"), ["prix d’un appel"]);
        assert!(in_two("").is_empty());
    }
}
