//! What every page of the site is written with.

use super::weight::weight;
use crate::catalogue::{Catalogue, PaperVariant, Sheet};
use crate::compose::foreign::in_language;
use crate::compose::fact::Facts;
use crate::compose::{Fact, phone, publication_name, sheet_address};
use crate::document::{
    Block, Content, Document, Download, Flow, Handling, Help, Inline, Item, Link, List, Page, PageKind, Target,
};
use crate::language::{Words, date, typography};
use crate::paths::{OutPath, language_folder};
use crate::places::{Contact, Translated};

/// Writes in one language.
pub(super) struct Writer<'a> {
    pub(super) catalogue: &'a Catalogue,
    pub(super) facts: &'a Facts<'a>,
    pub(super) language: &'a str,
    pub(super) words: &'a Words,
}

/// The pages of the site that have a fixed place.
pub(super) const HOME: &str = "index.html";
pub(super) const PRINT: &str = "kits/index.html";
pub(super) const GLOSSARY: &str = "glossaire/index.html";
pub(super) const TERRITORIES: &str = "communes/index.html";
pub(super) const SITE_MAP: &str = "plan-du-site/index.html";
pub(super) const LEGAL: &str = "mentions-legales/index.html";
pub(super) const PERSONAL_DATA: &str = "donnees-personnelles/index.html";
pub(super) const ACCESSIBILITY: &str = "accessibilite/index.html";
pub(super) const AUTHENTICITY: &str = "authenticite/index.html";
pub(super) const NOT_FOUND: &str = "404.html";

/// A path that the program knows to be good.
///
/// # Panics
/// Never: the constants above are tested.
pub(super) fn fixed(path: &str) -> OutPath {
    OutPath::new(path).unwrap_or_else(|_| unreachable!("{path} is a path of the program"))
}

impl<'a> Writer<'a> {
    pub(super) fn new(catalogue: &'a Catalogue, facts: &'a Facts<'a>, language: &'a str, words: &'a Words) -> Self {
        Self { catalogue, facts, language, words }
    }

    /// Text as typeset in the language.
    pub(super) fn set(&self, text: &str) -> String {
        typography::for_language(self.language)(text)
    }

    /// A message, typeset.
    pub(super) fn say(&self, id: &str) -> String {
        self.set(&self.words.get(id))
    }

    /// A message with its arguments, typeset as the one text that it is.
    pub(super) fn say_with(&self, id: &str, arguments: &[(&str, &str)]) -> String {
        self.set(&self.words.with(id, arguments))
    }

    /// A number that can be dialled.
    pub(super) fn phone(&self, number: &str) -> Inline {
        Inline::Phone(phone::unbroken(number))
    }

    pub(super) fn day(&self, day: jiff::civil::Date) -> String {
        self.set(&date::long(day, self.language))
    }

    /// A paragraph of a message.
    pub(super) fn paragraph(&self, id: &str) -> Block {
        Block::Paragraph(text(self.say(id)))
    }

    pub(super) fn paragraph_with(&self, id: &str, arguments: &[(&str, &str)]) -> Block {
        Block::Paragraph(text(self.say_with(id, arguments)))
    }

    /// A heading of level 2; its anchor is its message's id.
    pub(super) fn heading(&self, id: &str) -> Block {
        Block::Heading { level: 2, id: id.to_owned(), words: text(self.say(id)) }
    }

    pub(super) fn subheading(&self, id: &str) -> Block {
        Block::Heading { level: 3, id: id.to_owned(), words: text(self.say(id)) }
    }

    /// A list of messages.
    pub(super) fn list(&self, ids: &[&str]) -> Block {
        bullets(ids.iter().map(|id| vec![self.paragraph(id)]).collect())
    }

    /// A link with the label of a message in front of it: « Courriel : contact@… ».
    pub(super) fn labelled(&self, id: &str, value: Inline) -> Item {
        let label = self.say(id);
        let colon = if label.ends_with(':') { " " } else { typography::colon(self.language) };
        vec![Block::Paragraph(vec![Inline::Text(self.set(&format!("{label}{colon}"))), value])]
    }

    /// Who publishes, with every way to reach them.
    pub(super) fn publisher(&self) -> Block {
        let publisher = &self.catalogue.site.publisher;
        let mut items = vec![vec![Block::Paragraph(vec![Inline::Strong(text(self.set(&publisher.name)))])]];
        if !publisher.address.is_empty() {
            items.push(vec![Block::Paragraph(text(self.set(&publisher.address)))]);
        }
        if !publisher.phone.is_empty() {
            items.push(self.labelled("site-phone", Inline::Phone(phone::unbroken(&publisher.phone))));
        }
        if !publisher.email.is_empty() {
            items.push(self.labelled("site-email", mail(&publisher.email)));
        }
        bullets(items)
    }

    /// A page of the site, whole but for what its maker changes.
    pub(super) fn page(&self, path: &str, title: String, summary: String, blocks: Vec<Block>) -> Page {
        let site = &self.catalogue.site;
        let path = fixed(path);
        let address = match path.as_str() {
            _ if site.base_url.is_empty() => String::new(),
            HOME => site.base_url.clone(),
            other => format!("{}{}", site.base_url, other.strip_suffix("index.html").unwrap_or(other)),
        };
        Page {
            kind: PageKind::Text,
            description: if summary.is_empty() { title.clone() } else { summary.clone() },
            document: Document {
                language: self.language.to_owned(),
                title,
                event: String::new(),
                publisher: typography::for_language(&site.language)(&site.publisher.name),
                site: typography::for_language(&site.language)(&site.name),
                content: Content::Flow(Flow { summary, blocks, ..Flow::default() }),
            },
            address,
            trail: vec![self.home_link()],
            help: self.help(site.help_contact.as_deref()),
            first: Vec::new(),
            to_prepare: None,
            downloads: Vec::new(),
            translations: Vec::new(),
            data: None,
            modified: String::new(),
            sources: Vec::new(),
            is_hidden: false,
            is_draft: self.catalogue.has_drafts(),
            path,
        }
    }

    /// The home page of the writer's language.
    pub(super) fn home_link(&self) -> Link {
        let path = home_path(self.language, &self.catalogue.site.language);
        Link { label: self.say("html-home"), path, language: self.language.to_owned() }
    }

    /// Whether the page is in another language than the site's files.
    pub(super) fn is_translation(&self) -> bool {
        self.language != self.catalogue.site.language
    }

    /// A text of the site's files, in their language.
    pub(super) fn own(&self, text: &str) -> Vec<Inline> {
        let language = &self.catalogue.site.language;
        let words = vec![Inline::Text(typography::for_language(language)(text))];
        if self.is_translation() { vec![Inline::Foreign { language: language.clone(), words }] } else { words }
    }

    /// A text of a contact: in the writer's language if the directory has it, else in the site's.
    pub(super) fn said(&self, own: Option<&String>, translated: Option<&String>) -> Option<Vec<Inline>> {
        let own = own?;
        Some(translated.map_or_else(|| self.own(own), |translated| text(self.set(translated))))
    }

    /// What a contact says in the writer's language.
    pub(super) fn translated<'c>(&self, contact: &'c Contact) -> Option<&'c Translated> {
        contact.translated.get(self.language)
    }

    /// Whom to call: a role with a phone, else the publisher.
    pub(super) fn help(&self, role: Option<&str>) -> Option<Help> {
        let contact = role.and_then(|role| self.catalogue.directory.contacts.get(role));
        if let Some((contact, number)) = contact.and_then(|c| Some((c, c.phone.as_ref()?))) {
            let translated = self.translated(contact);
            let price = self.said(contact.price.as_ref(), translated.and_then(|t| t.price.as_ref()));
            let hours = self.said(contact.hours.as_ref(), translated.and_then(|t| t.hours.as_ref()));
            let lines = [price, hours].into_iter().flatten().collect();
            return Some(Help { phone: phone::unbroken(number), name: self.own(&contact.name), lines });
        }
        let publisher = &self.catalogue.site.publisher;
        (!publisher.phone.is_empty()).then(|| Help {
            phone: phone::unbroken(&publisher.phone),
            name: self.own(&publisher.name),
            lines: Vec::new(),
        })
    }

    /// The files of a sheet that a reader may want: what is for a press belongs to « À imprimer ». A translation that
    /// has no paper offers those of the site's language, so that there is one to hold.
    pub(super) fn downloads(&self, subject: &str, language: &str) -> Vec<Download> {
        let main = &self.catalogue.site.language;
        let on_screen = |fact: &&Fact| fact.variant != PaperVariant::Press;
        let mut facts: Vec<&Fact> = self.papers(subject, language).filter(on_screen).collect();
        if language != main && facts.iter().all(|fact| fact.pages.is_none()) {
            facts.extend(self.papers(subject, main).filter(on_screen).filter(|fact| fact.pages.is_some()));
        }
        facts.into_iter().map(|fact| self.download(fact)).collect()
    }

    /// The files of a sheet that were made.
    pub(super) fn papers(&self, subject: &str, language: &str) -> impl Iterator<Item = &Fact> {
        let facts = self.facts.of(subject).iter().copied();
        facts.filter(move |f| f.language == language && f.publication != "kit")
    }

    pub(super) fn download(&self, fact: &Fact) -> Download {
        let label = self.set(&publication_name(fact.publication, fact.format, fact.variant, self.words));
        let purpose = self.say(&format!("publication-{}-use", fact.publication));
        let format = match fact.path.file_name().rsplit('.').next() {
            Some("pdf") => format!("PDF {}", fact.format.to_uppercase()).trim_end().to_owned(),
            Some("zip") => "ZIP".to_owned(),
            _ => self.say("site-format-text"),
        };
        let weight = weight(fact.bytes, self.words);
        let detail = match fact.pages {
            Some(pages) => {
                let pages = self.words.with("html-pages", &[("count", &pages.to_string())]);
                self.words.with("site-file-pages", &[("format", &format), ("pages", &pages), ("weight", &weight)])
            }
            None => self.words.with("site-file", &[("format", &format), ("weight", &weight)]),
        };
        let detail = if fact.language == self.language {
            detail
        } else {
            let language = in_language(self.words, &fact.language);
            format!("{detail}{}{language}", typography::comma(self.language))
        };
        let handling = match fact.publication {
            "leaflet" | "checklist" => Handling::HandOut,
            "poster" => Handling::Hang,
            "kit" => Handling::Print,
            _ => Handling::Read,
        };
        Download { label, purpose, path: fact.path.clone(), detail, language: fact.language.clone(), handling }
    }

    /// A link to a file, by its name and its sheet's, with what it is in brackets.
    pub(super) fn file(&self, fact: &Fact) -> Vec<Inline> {
        let download = self.download(fact);
        let title = self.catalogue.sheet(&fact.subject, &fact.language).map(|sheet| sheet.title.as_str());
        let kit = || self.catalogue.kits.iter().find(|kit| kit.slug.as_str() == fact.subject).map(|kit| kit.title.as_str());
        let subject = title.or_else(kit).unwrap_or("");
        let label = link(self.set(&format!("{} : {subject}", download.label)), download.path);
        vec![label, Inline::Text(format!(" ({})", download.detail))]
    }

    /// Links to the sheets of the main language.
    pub(super) fn sheet_links(&self) -> Block {
        let main = &self.catalogue.site.language;
        let sheets = self.catalogue.sheets.iter().filter(|sheet| sheet.language == *main);
        bullets(sheets.map(|sheet| vec![Block::Paragraph(vec![sheet_link(sheet, self.set(&sheet.title))])]).collect())
    }

    pub(super) fn sheet_address(&self, sheet: &Sheet) -> String {
        sheet_address(self.catalogue, sheet)
    }
}

/// The home page of a language: at the root for the site's own, else under the language.
pub(super) fn home_path(language: &str, main: &str) -> OutPath {
    fixed(&format!("{}{HOME}", language_folder(language, main)))
}

/// A text as words.
pub(super) fn text(text: String) -> Vec<Inline> {
    vec![Inline::Text(text)]
}

/// An unordered list.
pub(super) fn bullets(items: Vec<Item>) -> Block {
    Block::List(List { start: None, items })
}

/// A link to a page or file of the site.
pub(super) fn link(label: String, path: OutPath) -> Inline {
    Inline::Link { target: Target::Page(path), words: text(label), reference: None }
}

/// A link to the page of a sheet.
pub(super) fn sheet_link(sheet: &Sheet, words: String) -> Inline {
    let target = Target::Sheet { slug: sheet.slug.to_string(), language: sheet.language.clone(), anchor: None };
    Inline::Link { target, words: text(words), reference: None }
}

/// A link to a whole address.
pub(super) fn away(label: String, address: &str) -> Inline {
    Inline::Link { target: Target::Address(address.to_owned()), words: text(label), reference: None }
}

/// A link that opens a message to somebody.
pub(super) fn mail(address: &str) -> Inline {
    away(address.to_owned(), &format!("mailto:{address}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_places_of_the_site_are_paths() {
        for path in [HOME, PRINT, GLOSSARY, TERRITORIES, SITE_MAP, LEGAL, PERSONAL_DATA, ACCESSIBILITY, AUTHENTICITY, NOT_FOUND] {
            assert!(OutPath::new(path).is_ok(), "{path}");
        }
    }
}
