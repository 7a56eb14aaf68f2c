//! Old names of bodies and of their domains.

use std::sync::LazyLock;

use super::phrase::Index;
use super::reading::{Kind, MarkKind, Passage, Prose};
use crate::diagnostic::{Diagnostic, Place};

/// A name that a reader no longer finds on any door.
struct OldName {
    /// In lower case.
    old: &'static str,
    /// What it is now.
    new: &'static str,
    /// The year of the change.
    since: &'static str,
    /// The text that changed it.
    source: &'static str,
    /// Whether the name alone changed: then writing the new one in its place changes no sense and no article.
    is_renaming: bool,
}

const fn row(old: &'static str, new: &'static str, since: &'static str, source: &'static str) -> OldName {
    OldName { old, new, since, source, is_renaming: false }
}

static NAMES: [OldName; 17] = [
    OldName {
        old: "pôle emploi",
        new: "France Travail",
        since: "2024",
        source: "loi n° 2023-1196 du 18 décembre 2023",
        is_renaming: true,
    },
    row("assedic", "France Travail", "2009", "loi n° 2008-126 du 13 février 2008 ; loi n° 2023-1196 du 18 décembre 2023"),
    row("anpe", "France Travail", "2009", "loi n° 2008-126 du 13 février 2008 ; loi n° 2023-1196 du 18 décembre 2023"),
    row("garantie jeunes", "contrat d’engagement jeune", "2022", "décret n° 2022-199 du 18 février 2022"),
    row("tribunal de grande instance", "tribunal judiciaire", "2020", "loi n° 2019-222 du 23 mars 2019, article 95"),
    row("tribunal d'instance", "tribunal judiciaire", "2020", "loi n° 2019-222 du 23 mars 2019, article 95"),
    row("tribunaux d'instance", "tribunaux judiciaires", "2020", "loi n° 2019-222 du 23 mars 2019, article 95"),
    row("huissier de justice", "commissaire de justice", "2022", "ordonnance n° 2016-728 du 2 juin 2016"),
    row("huissiers de justice", "commissaires de justice", "2022", "ordonnance n° 2016-728 du 2 juin 2016"),
    row("huissier", "commissaire de justice", "2022", "ordonnance n° 2016-728 du 2 juin 2016"),
    row("cmu-c", "complémentaire santé solidaire", "2019", "loi n° 2018-1203 du 22 décembre 2018, article 52"),
    row("rmi", "revenu de solidarité active (RSA)", "2009", "loi n° 2008-1249 du 1er décembre 2008"),
    row("halde", "Défenseur des droits", "2011", "loi organique n° 2011-333 du 29 mars 2011"),
    row("direccte", "Dreets", "2021", "décret n° 2020-1545 du 9 décembre 2020"),
    row("conseil général", "conseil départemental", "2015", "loi n° 2013-403 du 17 mai 2013"),
    row("maison de services au public", "France services", "2019", "circulaire du 1er juillet 2019"),
    row("maisons de services au public", "France services", "2019", "circulaire du 1er juillet 2019"),
];

/// An address that moved.
struct OldDomain {
    old: &'static str,
    new: &'static str,
    source: &'static str,
    /// Whether the same path leads to the same page.
    keeps_paths: bool,
}

static DOMAINS: [OldDomain; 2] = [
    OldDomain {
        old: "service-public.fr",
        new: "service-public.gouv.fr",
        source: "fiches de Service Public lues en février 2026 : mêmes numéros, nouveau domaine",
        keeps_paths: true,
    },
    OldDomain {
        old: "pole-emploi.fr",
        new: "francetravail.fr",
        source: "loi n° 2023-1196 du 18 décembre 2023",
        keeps_paths: false,
    },
];

static INDEX: LazyLock<Index> = LazyLock::new(|| Index::new(NAMES.iter().map(|name| name.old)));

/// Words beside a name that say that it is an old one.
const FORMERLY: [&str; 14] = [
    "ancien", "ancienne", "anciennement", "anciens", "autrefois", "devenu", "devenue", "ex", "former", "formerly", "remplace",
    "remplacé", "remplacée", "naguère",
];

/// A name or a domain of the tables, unless the text says that it is the old one. Names of French bodies are looked for in
/// every language.
pub(crate) fn old(prose: &Prose<'_>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for passage in prose.own(0) {
        let mut until = 0;
        for (at, atom) in prose.atoms_of(passage).iter().enumerate() {
            if atom.start < until {
                continue;
            }
            let Some((phrase, end)) = INDEX.find(&prose.text, atom) else { continue };
            let range = atom.start..end;
            let Some(name) = NAMES.iter().find(|name| name.old == phrase) else { continue };
            if end > passage.range.end || is_role(prose, passage, &range) || says_old(prose, passage, at, end) {
                continue;
            }
            until = end;
            let fault = if name.is_renaming {
                prose.cured("prose-old-name", &range, name.new)
            } else {
                prose.fault("prose-old-name", &range)
            };
            let facts = [("old", &prose.text[range]), ("new", name.new), ("since", name.since), ("source", name.source)];
            faults.push(facts.into_iter().fold(fault, |fault, (key, value)| fault.fact(key, value)));
        }
    }
    domains(prose, &mut faults);
    faults
}

/// Whether a part of a passage is what a role or a picture says: the directory's words, or words of another kind.
fn is_role(prose: &Prose<'_>, passage: &Passage, range: &std::ops::Range<usize>) -> bool {
    let mut marks = prose.marks_of(passage).iter();
    // Foreign words of a translation are French names: they are looked at.
    prose.draft.language.is_none()
        && marks.any(|mark| matches!(mark.kind, MarkKind::Other) && mark.range.start < range.end && range.start < mark.range.end)
}

fn says_old(prose: &Prose<'_>, passage: &Passage, at: usize, end: usize) -> bool {
    let atoms = prose.atoms_of(passage);
    let before = &atoms[at.saturating_sub(3)..at];
    let after = atoms[at..].iter().skip_while(|atom| atom.start < end).take(3);
    before.iter().chain(after).any(|atom| FORMERLY.contains(&prose.word(atom).to_lowercase().as_str()))
}

fn domains(prose: &Prose<'_>, faults: &mut Vec<Diagnostic>) {
    let source = &prose.draft.source;
    for domain in &DOMAINS {
        if !source.text.contains(domain.old) {
            continue;
        }
        let mut places: Vec<Place> = Vec::new();
        for passage in &prose.passages {
            let text = prose.text_of(passage);
            for (at, _) in text.match_indices(domain.old).filter(|(at, old)| is_whole(text, *at, old)) {
                let start = passage.range.start + at;
                let range = start..start + domain.old.len();
                let is_code = passage.kind != Kind::SourceAddress
                    && prose.marks_of(passage).iter().any(|mark| matches!(mark.kind, MarkKind::Other) && mark.range.contains(&start));
                if !is_code {
                    places.push(prose.place(&range));
                }
            }
        }
        for mark in &prose.marks {
            let MarkKind::Link { address, span } = &mark.kind else { continue };
            if !address.contains(domain.old) {
                continue;
            }
            // The address stands after the words, in the same brackets.
            let written = &source.text[span.clone()];
            let from = written.find("](").unwrap_or(0);
            for (at, _) in written[from..].match_indices(domain.old).filter(|(at, old)| is_whole(&written[from..], *at, old)) {
                let start = span.start + from + at;
                places.push(Place::new(source, start..start + domain.old.len()));
            }
        }
        places.sort_by_key(|place| place.span.start);
        places.dedup();
        for place in places {
            let after = source.text[place.span.end..].trim_start_matches('/');
            let is_bare = !after.starts_with(|c: char| c.is_alphanumeric() || c == '?' || c == '#');
            let is_same = source.text[place.span.clone()] == *domain.old;
            let mut fault = Diagnostic::warning("prose-old-name").at(place);
            if is_same && (domain.keeps_paths || is_bare) {
                fault = fault.replacement(domain.new);
            }
            let facts = [("old", domain.old), ("new", domain.new), ("since", "none"), ("source", domain.source)];
            faults.push(facts.into_iter().fold(fault, |fault, (key, value)| fault.fact(key, value)));
        }
    }
}

/// Whether a domain stands there whole, with or without a sub-domain, and is no e-mail's.
fn is_whole(text: &str, at: usize, old: &str) -> bool {
    let goes_on = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '-');
    let run = text[..at].split_whitespace().next_back().unwrap_or_default();
    let is_email = text[..at].ends_with(run) && run.contains('@');
    let mut after = text[at + old.len()..].chars();
    let next = after.next();
    let is_longer = next == Some('.') && goes_on(after.next());
    !goes_on(text[..at].chars().next_back()) && !goes_on(next) && !is_longer && !is_email
}
