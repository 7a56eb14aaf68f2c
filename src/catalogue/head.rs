//! Rules about a sheet's name and head.

use jiff::ToSpan;

use super::{Project, code, role, slug};
use super::venue::VENUES;
use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::paths::{BadAddress, Slug, web_host};
use crate::sheet::{Draft, Spanned};
use crate::source::suggest;

/// After how many months a sheet is to be reviewed at the latest; beyond, the year is a typing error.
const LONGEST_REVIEW: i32 = 25;

/// Judges one head; the slug, when the file's name is one.
pub(super) fn check(project: &Project<'_>, index: usize, diagnostics: &mut Diagnostics) -> Option<Slug> {
    let draft = &project.drafts[index];
    let slug = name(project, index, diagnostics);
    code(project, draft, diagnostics);
    dates(project, draft, diagnostics);
    venues(draft, diagnostics);
    redirects(project, draft, diagnostics);
    sources(draft, diagnostics);
    for help in [&draft.head.help.contact, &draft.head.help.counter].into_iter().flatten() {
        if !project.directory.knows(&help.value) {
            diagnostics.push(role::unknown(project.directory, &help.value).at(draft.place(&help.span)));
        }
    }
    poster(project, index, diagnostics);
    slug
}

/// The file's name: an address, and one that nothing else has.
fn name(project: &Project<'_>, index: usize, diagnostics: &mut Diagnostics) -> Option<Slug> {
    let draft = &project.drafts[index];
    let extension = draft.language.as_ref().map_or_else(|| ".md".to_owned(), |language| format!(".{language}.md"));
    let slug = slug::of_name(&draft.slug, &extension, &draft.source, diagnostics);
    if let Some(slug) = &slug {
        slug::check_address(slug, &project.languages, &draft.source, diagnostics);
    }
    let first = project.first(&draft.slug, project.language(draft));
    if let Some(first) = first.filter(|first| *first != index) {
        let other = Place::new(&project.drafts[first].source, 0..0);
        let diagnostic = Diagnostic::error("catalogue-sheet-twice").at(Place::new(&draft.source, 0..0)).related(other);
        diagnostics.push(
            diagnostic
                .fact("slug", &draft.slug)
                .fact("language", project.language(draft))
                .fact("first", &project.drafts[first].source.name),
        );
    }
    slug
}

fn code(project: &Project<'_>, draft: &Draft, diagnostics: &mut Diagnostics) {
    let Some(code) = &draft.head.code else {
        // Without a base address (`print` alone) there is nothing for a code to lead to; a head that cannot be read has
        // said so already.
        let original = draft.language.as_ref().is_none_or(|language| *language == project.site.language);
        if original && draft.head.title.is_some() && !project.site.base_url.is_empty() {
            let diagnostic = Diagnostic::warning("catalogue-code-missing").at(Place::new(&draft.source, 0..0));
            diagnostics.push(diagnostic.fact("cure", project.free_code(&draft.slug)));
        }
        return;
    };
    let place = draft.place(&code.span);
    if !code::is_shaped(&code.value) {
        let diagnostic = Diagnostic::error("catalogue-code-form").at(place).fact("code", &code.value);
        diagnostics.push(diagnostic.fact("cure", project.free_code(&draft.slug)));
        return;
    }
    if project.sealed.has(&code.value) && !project.is_entitled(&draft.slug, &code.value) {
        given(project, draft, code, diagnostics);
        return;
    }
    if let Some(other) = project.sheet_of_code(&code.value).filter(|other| other.slug != draft.slug) {
        let related = other.head.code.as_ref().map_or_else(|| Place::new(&other.source, 0..0), |c| other.place(&c.span));
        let diagnostic = Diagnostic::error("catalogue-code-twice").at(place).related(related).fact("code", &code.value);
        diagnostics.push(diagnostic.fact("slug", &other.slug).fact("cure", project.free_code(&draft.slug)));
        return;
    }
    let original = project.first(&draft.slug, &project.site.language).map(|index| &project.drafts[index]);
    let wanted = original.and_then(|original| original.head.code.as_ref());
    if let Some(wanted) = wanted.filter(|wanted| wanted.value != code.value) {
        let diagnostic = Diagnostic::error("catalogue-code-translation").at(place).fact("code", &code.value);
        diagnostics.push(diagnostic.fact("wanted", &wanted.value));
    }
}

/// The code is on papers of another sheet; this one may be that sheet under a new name.
fn given(project: &Project<'_>, draft: &Draft, code: &Spanned<String>, diagnostics: &mut Diagnostics) {
    let slugs = project.sealed.slugs(&code.value);
    let is_there = slugs.iter().any(|slug| project.home(slug).is_some());
    let diagnostic = Diagnostic::error("catalogue-ledger-given").at(draft.place(&code.span));
    let diagnostic = diagnostic
        .fact("slug", slugs.join(", "))
        .fact("own", &draft.slug)
        .fact("there", if is_there { "yes" } else { "no" })
        .fact("cure", project.free_code(&draft.slug))
        .fact("redirects", project.redirects_line(&draft.slug, &slugs));
    diagnostics.push(project.sealed.at_stake(diagnostic, &code.value));
}

fn dates(project: &Project<'_>, draft: &Draft, diagnostics: &mut Diagnostics) {
    let (verified, review_by) = (&draft.head.verified, &draft.head.review_by);
    if let Some(verified) = verified.as_ref().filter(|verified| verified.value > project.today) {
        let diagnostic = Diagnostic::warning("catalogue-verified-future").at(draft.place(&verified.span));
        diagnostics.push(diagnostic.fact("date", verified.value.to_string()));
    }
    let Some(review_by) = review_by else { return };
    let place = draft.place(&review_by.span);
    let date = review_by.value.to_string();
    if verified.as_ref().is_some_and(|verified| review_by.value < verified.value) {
        diagnostics.push(Diagnostic::error("catalogue-review-order").at(place).fact("date", date));
    } else if verified.as_ref().is_some_and(|verified| review_by.value > verified.value.saturating_add(LONGEST_REVIEW.months())) {
        diagnostics.push(Diagnostic::warning("catalogue-review-far").at(place).fact("date", date));
    } else if review_by.value < project.today {
        let new = if project.drafts_allowed { Diagnostic::warning } else { Diagnostic::error };
        diagnostics.push(new("catalogue-expired").at(place).fact("date", date));
    }
}

fn venues(draft: &Draft, diagnostics: &mut Diagnostics) {
    for venue in draft.head.venues.iter().filter(|venue| !VENUES.contains(&venue.value.as_str())) {
        let diagnostic = Diagnostic::error("catalogue-venue-unknown").at(draft.place(&venue.span));
        diagnostics.push(suggest(diagnostic.fact("venue", &venue.value), &venue.value, VENUES));
    }
}

/// Old slugs: addresses that no sheet has, and that one sheet alone claims.
fn redirects(project: &Project<'_>, draft: &Draft, diagnostics: &mut Diagnostics) {
    for (position, old) in draft.head.redirects.iter().enumerate() {
        let place = draft.place(&old.span);
        if Slug::new(&old.value).is_none() || crate::paths::SITE_NAMES.contains(&old.value.as_str()) {
            let diagnostic = Diagnostic::error("catalogue-redirect-form").at(place).fact("slug", &old.value);
            diagnostics.push(diagnostic.fact("cure", slug::proposed(&old.value)));
            continue;
        }
        let twice = draft.head.redirects[..position].iter().any(|other| other.value == old.value);
        let language = project.language(draft);
        let taken = project.first(&old.value, language).map(|index| project.drafts[index].slug.as_str());
        let claimed = project.claimant(&old.value, language).map(|other| other.slug.as_str());
        let claimed = claimed.filter(|owner| twice || *owner != draft.slug);
        let owner = taken.or(claimed);
        if let Some(owner) = owner {
            let diagnostic = Diagnostic::error("catalogue-redirect-taken").at(place).fact("slug", &old.value);
            diagnostics.push(diagnostic.fact("owner", owner));
        }
    }
}

fn sources(draft: &Draft, diagnostics: &mut Diagnostics) {
    for url in draft.head.sources.iter().filter_map(|source| source.url.as_ref()) {
        web_address(draft, url, diagnostics);
    }
}

/// Judges a web address: `http` is a warning, for some official sites have nothing else.
pub(super) fn web_address(draft: &Draft, url: &Spanned<String>, diagnostics: &mut Diagnostics) {
    let place = draft.place(&url.span);
    match web_host(&url.value) {
        Ok(_) => {}
        // The rest of an `http` address must be good all the same.
        Err(BadAddress::Http) if web_host(&url.value.to_ascii_lowercase().replacen("http:", "https:", 1)).is_ok() => {
            diagnostics.push(Diagnostic::warning("catalogue-link-http").at(place).fact("address", &url.value));
        }
        Err(_) => diagnostics.push(Diagnostic::error("catalogue-link-address").at(place).fact("address", &url.value)),
    }
}

fn poster(project: &Project<'_>, index: usize, diagnostics: &mut Diagnostics) {
    let draft = &project.drafts[index];
    let Some(poster) = &draft.head.poster else { return };
    let steps = &project.outline(index).steps;
    for step in poster.actions.iter().filter_map(|action| action.step.as_ref()) {
        if !steps.iter().any(|known| known.anchor.id == step.value) {
            let known = steps.iter().map(|step| step.anchor.id.as_str());
            let diagnostic = Diagnostic::error("catalogue-poster-step").at(draft.place(&step.span));
            diagnostics.push(suggest(diagnostic.fact("step", &step.value), &step.value, known));
        }
    }
}
