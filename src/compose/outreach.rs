//! What a poster and a leaflet both hand over: what to do first, where to go, what to scan.

use super::body::{Composer, phases, steps};
use crate::catalogue::KitPoster;
use crate::document::{Action, plain_text};
use crate::sheet as draft;

/// How many things to do first a poster or a leaflet has room for.
const MAX_ACTIONS: usize = 3;

impl Composer<'_> {
    /// What to do first: the head's actions, else the first three steps, else the first three phases, else none.
    pub(super) fn actions(&mut self) -> Vec<Action> {
        let actions: Vec<Action> = self.first_steps().into_iter().map(|(action, _)| action).collect();
        if !actions.is_empty() {
            return actions;
        }
        let phases = phases(&self.sheet.draft.body).into_iter().take(MAX_ACTIONS);
        let titles = phases.map(|phase| plain_text(&self.title(&phase.title)));
        titles.map(|title| Action { deadline: String::new(), title, detail: String::new() }).collect()
    }

    /// The head's actions, else the first three steps, else none; each with the anchor of its step, empty for an action
    /// of no step.
    pub(super) fn first_steps(&mut self) -> Vec<(Action, String)> {
        let sheet = self.sheet;
        let written = sheet.draft.head.poster.as_ref().map_or(&[][..], |head| &head.actions);
        if !written.is_empty() {
            let anchor = |action: &draft::PosterAction| action.step.as_ref().map_or_else(String::new, |s| s.value.clone());
            return written.iter().take(MAX_ACTIONS).map(|action| (self.action(action), anchor(action))).collect();
        }
        steps(&sheet.draft.body)
            .into_iter()
            .take(MAX_ACTIONS)
            .map(|step| {
                let deadline = self.deadline_line(&step.anchor.id);
                let title = plain_text(&self.title(&step.title));
                (Action { deadline, title, detail: String::new() }, step.anchor.id.clone())
            })
            .collect()
    }

    /// A kit's own actions, less those whose step is another sheet's; none left: the sheet's.
    pub(super) fn actions_for(&mut self, kit: Option<&KitPoster>) -> Vec<Action> {
        let ours: Vec<&str> = steps(&self.sheet.draft.body).into_iter().map(|step| step.anchor.id.as_str()).collect();
        let written = kit.map_or(&[][..], |kit| &kit.actions).iter();
        let kept = written.filter(|action| action.step.as_deref().is_none_or(|step| ours.contains(&step)));
        let kept: Vec<Action> = kept
            .take(MAX_ACTIONS)
            .map(|action| Action {
                deadline: action.step.as_deref().map(|step| self.deadline_line(step)).unwrap_or_default(),
                title: self.typeset(&action.title),
                detail: action.detail.as_deref().map(|detail| self.typeset(detail)).unwrap_or_default(),
            })
            .collect();
        if kept.is_empty() { self.actions() } else { kept }
    }

    /// How a paper that is handed out or hung says who printed it: a draft and a specimen that it must not be; else the printer's
    /// name and address (law of 29 July 1881, article 3), or that its publisher did.
    pub(super) fn printed(&self) -> String {
        if self.sheet.is_draft {
            return self.typeset(&self.words.get("poster-draft"));
        }
        if self.catalogue.edition.specimen {
            return self.typeset(&self.words.get("poster-specimen"));
        }
        match &self.catalogue.site.printer {
            Some(printer) => {
                let printer = format!("{}, {}", printer.name, printer.address);
                self.typeset(&self.words.with("poster-printed-by", &[("printer", &printer)]))
            }
            None => self.typeset(&self.words.get("poster-printed")),
        }
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
