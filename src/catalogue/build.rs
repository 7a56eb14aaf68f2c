//! From parts to a [`Catalogue`].

use std::collections::BTreeSet;
use std::sync::Arc;

use rayon::prelude::*;

use super::fingerprint::{self, SheetInput};
use super::memo::{Finding, Memo};
use super::{Catalogue, Edition, Fingerprint, Parts, Project, Sheet, body, edition, glossary, head, kit, ledger, role, translation};
use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::language::typography::is_french;
use crate::paths::Slug;
use crate::places::Directory;
use crate::settings;
use crate::sheet::{Draft, Help, Spanned, to_write};
use crate::source::Snapshot;

pub(super) fn catalogue(parts: Parts<'_>, memo: &mut Memo, diagnostics: &mut Diagnostics) -> Option<Catalogue> {
    let Parts { snapshot, site, drafts, directory, editions, territory, theme_fingerprint, tender, today, drafts_allowed } = parts;
    let sealed = ledger::read(snapshot, diagnostics);
    let project = Project::new(snapshot, &site, &directory, &sealed, &drafts, today, drafts_allowed);
    let changed = memo.changed(&drafts);
    let judge = |index: usize| {
        if let Some(known) = changed.as_ref().and_then(|changed| memo.finding(index, changed)) {
            return known;
        }
        let mut found = Diagnostics::default();
        let slug = head::check(&project, index, &mut found);
        body::check(&project, index, &mut found);
        translation::check(&project, index, &mut found);
        (slug.map(|slug| Judged::of(&project, index, slug, &theme_fingerprint)), found.sorted().into())
    };
    let mut judged = Vec::with_capacity(drafts.len());
    let found: Vec<Finding> = (0..drafts.len()).into_par_iter().map(judge).collect();
    for (sheet, found) in &found {
        judged.push(sheet.clone());
        diagnostics.extend(found.iter().cloned());
    }
    memo.keep(&drafts, found);
    if drafts.is_empty() {
        diagnostics.push(Diagnostic::error("catalogue-no-sheets"));
    }
    help_roles(&project, diagnostics);
    samples(&project, diagnostics);
    let glossary = glossary::read(snapshot, diagnostics);
    let kits = kit::read_all(&project, &tender, diagnostics);
    let mut inherited = ledger::hold(&project, &editions, territory, diagnostics);
    if diagnostics.has_errors() {
        return None;
    }
    let mut sheets = Vec::with_capacity(drafts.len());
    for (draft, judged) in drafts.into_iter().zip(judged) {
        let mut sheet = judged?.sheet(draft)?;
        if sheet.language == site.language {
            sheet.inherited = inherited.remove(sheet.slug.as_str()).unwrap_or_default();
        }
        sheets.push(sheet);
    }
    sheets.sort_by(|a, b| (&a.slug, &a.language).cmp(&(&b.slug, &b.language)));
    // What is ordered cannot be called back: no draft goes into a kit.
    let is_draft = |slug: &String| sheets.iter().any(|sheet| sheet.slug.as_str() == slug && sheet.is_draft);
    let (withheld, kits) = kits.into_iter().partition::<Vec<_>, _>(|kit| kit.sheets.iter().any(is_draft));
    let withheld = withheld.into_iter().map(|kit| kit.slug).collect();
    let date = site.date.or_else(|| sheets.iter().map(|sheet| sheet.verified).max())?;
    let lines = sheets.iter().map(|sheet| (sheet.slug.as_str(), sheet.language.as_str(), sheet.fingerprint));
    let edition = Edition {
        id: edition::id_of(territory, date),
        territory: territory.map(str::to_owned),
        date,
        fingerprint: fingerprint::of_edition(lines),
        specimen: site.is_specimen(),
    };
    Some(Catalogue { site, sheets, kits, withheld, directory, glossary, ledger: sealed.ledger, editions, is_roof: false, edition })
}

/// What the project says of one sheet, besides its own head.
#[derive(Debug, Clone)]
pub(super) struct Judged {
    slug: Slug,
    language: String,
    code: Option<String>,
    is_draft: bool,
    resolved: Resolved,
}

/// Whom a sheet sends to, and what it is made of.
#[derive(Debug, Clone)]
pub(super) struct Resolved {
    pub(super) help_contact: Option<String>,
    pub(super) help_counter: Option<String>,
    pub(super) fingerprint: Fingerprint,
}

impl Resolved {
    pub(super) fn of(project: &Project<'_>, index: usize, theme: &[u8; 32]) -> Self {
        let draft = &project.drafts[index];
        let site = project.site;
        // A translation sends to whom its original sends.
        let original = project.first(&draft.slug, &site.language).map(|index| &project.drafts[index].head.help);
        let role = |of: fn(&Help) -> Option<&Spanned<String>>, default: &Option<String>| {
            let written = of(&draft.head.help).or_else(|| original.and_then(of));
            written.map(|role| role.value.clone()).or_else(|| default.clone())
        };
        let help_contact = role(|help| help.contact.as_ref(), &site.help_contact);
        let help_counter = role(|help| help.counter.as_ref(), &site.help_counter);
        let mut roles: BTreeSet<&str> = project.outline(index).roles.iter().map(|(role, _)| *role).collect();
        roles.extend(help_contact.as_deref());
        roles.extend(help_counter.as_deref());
        let fingerprint = fingerprint(project.snapshot, &site.publisher, project.directory, draft, &roles, theme);
        Self { help_contact, help_counter, fingerprint }
    }
}

impl Judged {
    fn of(project: &Project<'_>, index: usize, slug: Slug, theme: &[u8; 32]) -> Self {
        let draft = &project.drafts[index];
        Self {
            slug,
            language: project.language(draft).to_owned(),
            code: project.code_of(draft).map(str::to_owned),
            is_draft: !to_write::marks(&draft.source.text).is_empty()
                || draft.head.review_by.as_ref().is_some_and(|day| day.value < project.today),
            resolved: Resolved::of(project, index, theme),
        }
    }

    /// The whole sheet; `None` when its head lacks something, which has a diagnostic.
    fn sheet(self, draft: Arc<Draft>) -> Option<Sheet> {
        let head = &draft.head;
        let text = |value: &Option<crate::sheet::Spanned<String>>| value.as_ref().map(|text| text.value.clone());
        let title = text(&head.title)?;
        Some(Sheet {
            slug: self.slug,
            // Whatever shows the sheet shows its title, and every leaf of its papers.
            title: if self.is_draft { format!("{} – {title}", draft_word(&self.language)) } else { title },
            language: self.language,
            summary: text(&head.summary)?,
            event: text(&head.event)?,
            code: self.code,
            inherited: Vec::new(),
            verified: head.verified.as_ref()?.value,
            review_by: head.review_by.as_ref()?.value,
            is_draft: self.is_draft,
            owner: text(&head.owner)?,
            help_contact: self.resolved.help_contact,
            help_counter: self.resolved.help_counter,
            fingerprint: self.resolved.fingerprint,
            draft,
        })
    }
}

/// What stands before the title of a sheet that must not be handed out.
fn draft_word(language: &str) -> &'static str {
    if is_french(language) { "Brouillon" } else { "Draft" }
}

fn fingerprint(
    snapshot: &Snapshot,
    publisher: &settings::Publisher,
    directory: &Directory,
    draft: &Draft,
    roles: &BTreeSet<&str>,
    theme: &[u8; 32],
) -> Fingerprint {
    let contacts: Vec<_> =
        roles.iter().filter_map(|role| directory.contacts.get(*role).map(|contact| (*role, contact))).collect();
    let logo = publisher.logo.as_ref().map(|logo| format!("content/{logo}"));
    let logo = logo.as_ref().and_then(|path| {
        let binary = snapshot.binaries.get(path).map(|bytes| &**bytes);
        binary.or_else(|| snapshot.texts.get(path).map(|source| source.text.as_bytes()))
    });
    fingerprint::of_sheet(&SheetInput {
        text: &draft.source.text,
        theme,
        glossary: snapshot.text(glossary::FILE).map_or("", |source| &source.text),
        publisher,
        logo,
        language: draft.language.as_deref(),
        contacts: &contacts,
    })
}

/// Values of the sample project that a site which is no specimen still has: they would be printed as true.
fn samples(project: &Project<'_>, diagnostics: &mut Diagnostics) {
    const SAMPLES: [&str; 4] = ["’Exemple\"", " 00000 ", "01 00 00 00 0", ".example\""];
    if project.site.is_specimen() {
        return;
    }
    let kits = project.snapshot.folder("content/kits/", ".toml");
    for source in project.snapshot.text(settings::FILE).into_iter().chain(kits) {
        let mut start = 0;
        for line in source.text.split_inclusive('\n') {
            let value = line.trim();
            if !value.starts_with('#') && SAMPLES.iter().any(|sample| value.contains(sample)) {
                let at = start + line.len() - line.trim_start().len();
                let diagnostic = Diagnostic::warning("catalogue-sample").at(Place::new(source, at..at + value.len()));
                diagnostics.push(diagnostic.fact("line", value));
            }
            start += line.len();
        }
    }
}

/// The roles of the site's own `[help]`.
fn help_roles(project: &Project<'_>, diagnostics: &mut Diagnostics) {
    for role in [&project.site.help_contact, &project.site.help_counter].into_iter().flatten() {
        if !project.directory.knows(role) {
            let diagnostic = role::unknown(project.directory, role);
            let source = project.snapshot.text(settings::FILE);
            // The place of the value, found again by its text: settings keeps values, not places.
            let place = source.map(|source| {
                let table = source.text.find("[help]").unwrap_or(0);
                let value = format!("\"{role}\"");
                // A value with escapes is not found as it reads: its table is.
                let (at, length) = source.text[table..].find(&value).map_or((table, 6), |i| (table + i, value.len()));
                Place::new(source, at..at + length)
            });
            diagnostics.push(match place {
                Some(place) => diagnostic.at(place),
                None => diagnostic,
            });
        }
    }
}
