//! What to print, as its template sees it.

use tera::Value;

use super::block::OWN;
use super::here::Here;
use super::shell::{Shells, download, file, object};
use crate::document::{KitEntry, PaperEntry, Shelf};

impl Shells<'_> {
    pub(super) fn shelf(&self, shelf: &Shelf, here: &Here) -> Value {
        let list = |values: &[String]| values.iter().map(|v| Value::from(v.as_str())).collect::<Vec<Value>>();
        let kit = |kit: &KitEntry| {
            let events = kit.events.iter().map(|event| {
                object([
                    ("event_class", self.theme.event_class(event).into()),
                    ("icon", self.icon_value(&self.theme.event(event).icon)),
                ])
            });
            object([
                ("title", kit.title.as_str().into()),
                ("href", file(&kit.path, here)),
                ("events", events.collect::<Vec<Value>>().into()),
                ("sheets", list(&kit.sheets).into()),
                ("holds", list(&kit.holds).into()),
                ("archive", download(&kit.archive, here)),
            ])
        };
        let papers = |entry: &PaperEntry| {
            let papers: Vec<Value> = entry.papers.iter().map(|paper| download(paper, here)).collect();
            object([
                ("id", format!("{OWN}{}", entry.id).into()),
                ("title", entry.title.as_str().into()),
                ("href", file(&entry.path, here)),
                ("event_class", self.theme.event_class(&entry.event).into()),
                ("icon", self.icon_value(&self.theme.event(&entry.event).icon)),
                ("papers", papers.into()),
            ])
        };
        object([
            ("kits_title", shelf.kits_title.as_str().into()),
            ("kits_lead", shelf.kits_lead.as_str().into()),
            ("kits", shelf.kits.iter().map(kit).collect::<Vec<Value>>().into()),
            ("papers_title", shelf.papers_title.as_str().into()),
            ("papers", shelf.papers.iter().map(papers).collect::<Vec<Value>>().into()),
        ])
    }
}
