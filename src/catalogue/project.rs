//! What the rules of this room look at: the whole project, sheets already walked.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use jiff::civil::Date;

use super::code;
use super::ledger::Sealed;
use super::outline::Outline;
use crate::diagnostic::Place;
use crate::places::Directory;
use crate::settings::Site;
use crate::sheet::Draft;
use crate::source::Snapshot;

/// Everything that a rule may look at.
pub(super) struct Project<'a> {
    pub(super) snapshot: &'a Snapshot,
    pub(super) site: &'a Site,
    pub(super) directory: &'a Directory,
    /// The codes that were printed.
    pub(super) sealed: &'a Sealed,
    pub(super) drafts: &'a [Arc<Draft>],
    /// One a draft, in the same order.
    outlines: Vec<OnceLock<Outline<'a>>>,
    pub(super) today: Date,
    pub(super) drafts_allowed: bool,
    /// The drafts by slug, then language.
    by_slug: BTreeMap<&'a str, BTreeMap<&'a str, usize>>,
    /// The sheet that each code leads to; when two have it, the one that it was printed for, else the first.
    by_code: BTreeMap<&'a str, &'a Draft>,
    /// The sheet that claims each old slug, by slug and language; the first when two do.
    by_redirect: BTreeMap<(&'a str, &'a str), &'a Draft>,
    /// Every language of the sheets, the site's included.
    pub(super) languages: BTreeSet<&'a str>,
    /// A code of its own for each sheet that lacks one or cannot keep its own.
    /// The slugs of the sheets without a code that they may keep.
    codeless: BTreeSet<&'a str>,
    /// A code for each of them, once one is asked for: a thousand take some time.
    free_codes: OnceLock<BTreeMap<&'a str, String>>,
}

impl<'a> Project<'a> {
    pub(super) fn new(
        snapshot: &'a Snapshot,
        site: &'a Site,
        directory: &'a Directory,
        sealed: &'a Sealed,
        drafts: &'a [Arc<Draft>],
        today: Date,
        drafts_allowed: bool,
    ) -> Self {
        let mut by_slug: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
        let mut by_code: BTreeMap<&str, &Draft> = BTreeMap::new();
        let mut by_redirect = BTreeMap::new();
        let mut languages = BTreeSet::from([site.language.as_str()]);
        let mut codeless = BTreeSet::new();
        for (index, draft) in drafts.iter().enumerate() {
            let language = draft.language.as_deref().unwrap_or(&site.language);
            languages.insert(language);
            by_slug.entry(&draft.slug).or_default().entry(language).or_insert(index);
            for old in &draft.head.redirects {
                by_redirect.entry((old.value.as_str(), language)).or_insert(&**draft);
            }
        }
        let shaped = |draft: &'a Draft| {
            draft.head.code.as_ref().map(|code| code.value.as_str()).filter(|code| code::is_shaped(code))
        };
        let old_slugs = |slug: &str| redirects(drafts, &by_slug, slug);
        let printed = |draft: &&'a Arc<Draft>| shaped(draft).is_some_and(|code| entitled(sealed, code, &draft.slug, old_slugs));
        for draft in drafts.iter().filter(printed).chain(drafts) {
            if let Some(code) = shaped(draft) {
                by_code.entry(code).or_insert(&**draft);
            }
        }
        for draft in drafts {
            let keeps = shaped(draft).is_some_and(|code| by_code.get(code).is_some_and(|owner| owner.slug == draft.slug));
            let may_keep = |code: &str| !sealed.has(code) || entitled(sealed, code, &draft.slug, old_slugs);
            if !keeps || !shaped(draft).is_some_and(may_keep) {
                codeless.insert(draft.slug.as_str());
            }
        }
        let outlines = drafts.iter().map(|_| OnceLock::new()).collect();
        Self {
            snapshot, site, directory, sealed, drafts, outlines, today, drafts_allowed, by_slug, by_code, by_redirect,
            languages, codeless, free_codes: OnceLock::new(),
        }
    }

    /// The language of a draft.
    pub(super) fn language<'d>(&'d self, draft: &'d Draft) -> &'d str {
        draft.language.as_deref().unwrap_or(&self.site.language)
    }

    /// The slugs, sorted.
    pub(super) fn slugs(&self) -> impl Iterator<Item = &'a str> {
        self.by_slug.keys().copied()
    }

    /// Whether there is a sheet of this slug in the site's language: what a kit prints.
    pub(super) fn has_sheet(&self, slug: &str) -> bool {
        self.draft(slug, &self.site.language).is_some()
    }

    /// The position of the sheet of a slug: in the language, else in the site's.
    pub(super) fn find(&self, slug: &str, language: &str) -> Option<usize> {
        let languages = self.by_slug.get(slug)?;
        languages.get(language).or_else(|| languages.get(self.site.language.as_str())).copied()
    }

    /// The position of the sheet that first took a slug and language.
    pub(super) fn first(&self, slug: &str, language: &str) -> Option<usize> {
        self.by_slug.get(slug)?.get(language).copied()
    }

    fn draft(&self, slug: &str, language: &str) -> Option<&'a Draft> {
        self.first(slug, language).map(|index| &*self.drafts[index])
    }

    /// The code of a sheet: its own, else that of the same sheet in the site's language.
    pub(super) fn code_of(&self, draft: &Draft) -> Option<&'a str> {
        let original = || self.draft(&draft.slug, &self.site.language);
        let own = self.draft(&draft.slug, self.language(draft));
        let code = |draft: &'a Draft| draft.head.code.as_ref().map(|code| code.value.as_str());
        own.and_then(code).or_else(|| original().and_then(code))
    }

    /// The place of the head of a sheet that has no code.
    pub(super) fn codeless(&self, slug: &str) -> Option<Place> {
        let draft = self.draft(slug, &self.site.language)?;
        draft.head.code.is_none().then(|| Place::new(&draft.source, 0..0))
    }

    /// What a draft refers to: one that nobody judges or leads to is not walked.
    pub(super) fn outline(&self, index: usize) -> &Outline<'a> {
        self.outlines[index].get_or_init(|| Outline::of(&self.drafts[index]))
    }

    /// A code that no sheet has, for a sheet that needs one.
    pub(super) fn free_code(&self, slug: &str) -> &str {
        let propose = || code::propose(self.codeless.iter().copied(), |code| self.by_code.contains_key(code) || self.sealed.has(code));
        self.free_codes.get_or_init(propose).get(slug).map_or("", String::as_str)
    }

    /// The sheet that a code leads to.
    pub(super) fn sheet_of_code(&self, code: &str) -> Option<&'a Draft> {
        self.by_code.get(code).copied()
    }

    /// The sheet that first claims an old slug.
    pub(super) fn claimant(&self, old: &str, language: &str) -> Option<&'a Draft> {
        self.by_redirect.get(&(old, language)).copied()
    }

    /// The old slugs of a sheet, in all its languages.
    fn redirects(&self, slug: &str) -> Vec<&'a str> {
        redirects(self.drafts, &self.by_slug, slug)
    }

    /// The sheet of a slug, or the one that claims it as an old one, in the site's language: codes lead there.
    pub(super) fn home(&self, slug: &str) -> Option<&'a Draft> {
        self.draft(slug, &self.site.language).or_else(|| self.claimant(slug, &self.site.language))
    }

    /// Whether a printed code was printed for this sheet, under this slug or an old one.
    pub(super) fn is_entitled(&self, slug: &str, code: &str) -> bool {
        entitled(self.sealed, code, slug, |slug| self.redirects(slug))
    }

    /// `redirects = ["a", "b"]`: the old slugs of a sheet, and some more.
    pub(super) fn redirects_line(&self, slug: &str, more: &[&str]) -> String {
        let mut slugs = self.redirects(slug);
        slugs.retain(|old| !more.contains(old));
        let all: Vec<String> = slugs.iter().chain(more).map(|slug| format!("\"{slug}\"")).collect();
        format!("redirects = [{}]", all.join(", "))
    }

    /// The slugs of the sheets that name a venue, sorted.
    pub(super) fn sheets_of_venue(&self, venue: &str) -> Vec<String> {
        let names = |slug: &&str| {
            let draft = self.draft(slug, &self.site.language);
            draft.is_some_and(|draft| draft.head.venues.iter().any(|v| v.value == venue))
        };
        self.slugs().filter(names).map(str::to_owned).collect()
    }

    /// Whether all of some sheets are of events that call for care.
    pub(super) fn are_tender(&self, slugs: &[String], tender: &BTreeSet<String>) -> bool {
        let event = |slug: &String| self.draft(slug, &self.site.language)?.head.event.as_ref().map(|event| event.value.as_str());
        !slugs.is_empty() && slugs.iter().all(|slug| event(slug).is_some_and(|event| tender.contains(event)))
    }

    /// The ids of the steps of some sheets.
    pub(super) fn steps_of(&self, slugs: &[String]) -> BTreeSet<&'a str> {
        let indices = slugs.iter().filter_map(|slug| self.first(slug, &self.site.language));
        indices.flat_map(|index| self.outline(index).steps.iter().map(|step| step.anchor.id.as_str())).collect()
    }
}

fn redirects<'a>(drafts: &'a [Arc<Draft>], by_slug: &BTreeMap<&str, BTreeMap<&str, usize>>, slug: &str) -> Vec<&'a str> {
    let indices = by_slug.get(slug).into_iter().flat_map(BTreeMap::values);
    let mut old: Vec<&str> =
        indices.flat_map(|index| drafts[*index].head.redirects.iter().map(|old| old.value.as_str())).collect();
    old.sort_unstable();
    old.dedup();
    old
}

fn entitled<'a>(sealed: &Sealed, code: &str, slug: &str, redirects: impl Fn(&str) -> Vec<&'a str>) -> bool {
    if !sealed.has(code) {
        return false;
    }
    let old = redirects(slug);
    sealed.slugs(code).iter().any(|printed| *printed == slug || old.contains(printed))
}
