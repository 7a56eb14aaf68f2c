//! What does not fit, said to the author.

use crate::catalogue::{Catalogue, Kit, Sheet};
use crate::diagnostic::{Diagnostic, Place};
use crate::document::{Content, Document};
use crate::language::typography;
use crate::layout::{Misfit, Zone};
use crate::sheet::{Block, BlockKind, Inline, Span, Spanned, plain_text};
use crate::source::{self, Snapshot};

/// The diagnostic of a misfit, with no place yet.
pub(super) fn diagnostic(misfit: &Misfit, document: &Document) -> Diagnostic {
    match misfit {
        Misfit::MissingGlyph(c) => Diagnostic::error("publication-glyph")
            .fact("character", c.to_string())
            .fact("code", format!("U+{:04X}", u32::from(*c)))
            .fact("keys", if c.is_alphabetic() { "letters" } else { "signs" }),
        Misfit::TooManyRows { count } => {
            Diagnostic::error("publication-too-many-rows").fact("count", count.to_string())
        }
        Misfit::TooLong { zone, text } => {
            Diagnostic::error("publication-too-long").fact("zone", zone_name(*zone)).fact("text", text.clone())
        }
        Misfit::Over { zone, text, cut } => Diagnostic::error("publication-over")
            .fact("zone", zone_name(*zone))
            .fact("text", text.clone())
            .fact("cut", cut.to_string())
            .fact("paper", if matches!(document.content, Content::Poster(_)) { "poster" } else { "leaflet" }),
    }
}

/// Faults without those that another one makes up for: what is too long on several papers is cut once, by the most that
/// one of them asks for.
pub(super) fn told_once(faults: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut out: Vec<Diagnostic> = Vec::with_capacity(faults.len());
    for fault in faults {
        let same = |known: &&mut Diagnostic| cut(&fault).is_some() && known.code == fault.code && known.place == fault.place;
        match out.iter_mut().find(same) {
            Some(known) if cut(&fault) > cut(known) => *known = fault,
            Some(_) => {}
            None => out.push(fault),
        }
    }
    out
}

/// How many characters a fault asks to cut.
fn cut(fault: &Diagnostic) -> Option<usize> {
    fault.facts.iter().find(|(key, _)| *key == "cut").and_then(|(_, cut)| cut.parse().ok())
}

/// A zone's name in the messages, an argument to select by.
fn zone_name(zone: Zone) -> &'static str {
    match zone {
        Zone::Headline => "headline",
        Zone::Lead => "lead",
        Zone::Action => "action",
        Zone::Verb => "verb",
        Zone::Phone => "phone",
        Zone::Counter => "counter",
        Zone::Code => "code",
        Zone::Caption => "caption",
        Zone::Foot => "foot",
        Zone::Order => "order",
        Zone::Checklist => "checklist",
        Zone::Reception => "reception",
    }
}

/// Where the author wrote what does not fit: in the sheet, else in the directory; the top of the sheet when it was
/// written nowhere.
pub(super) fn place(catalogue: &Catalogue, sheet: &Sheet, misfit: &Misfit) -> Place {
    let source = &sheet.draft.source;
    match misfit {
        Misfit::MissingGlyph(c) => {
            let at = source.text.find(*c).unwrap_or(0);
            Place::new(source, at..at + c.len_utf8())
        }
        // The whole text is at fault: its first phase is where to start.
        Misfit::TooManyRows { .. } => {
            let phase = sheet.draft.body.iter().find(|block| matches!(block.kind, BlockKind::Phase(_)));
            sheet.draft.place(&phase.map_or(0..0, |block| block.span.clone()))
        }
        Misfit::TooLong { zone, text } | Misfit::Over { zone, text, .. } => {
            let head = &sheet.draft.head;
            let typeset = typography::for_language(&sheet.language);
            // The settings' own words: the longest, for a code is two letters of its address.
            let own = || {
                let said = |words: &&source::Spanned<String>| text.contains(&typeset(&words.value)) || words.value == *text;
                let found = catalogue.site.printed.iter().filter(said);
                found.max_by_key(|words| words.value.chars().count()).map(|words| words.place.clone())
            };
            if let (Zone::Foot | Zone::Code, Some(place)) = (zone, own()) {
                return place;
            }
            let set = |spanned: &Spanned<String>| typeset(&spanned.value);
            let mut candidates: Vec<&Spanned<String>> = Vec::new();
            if let Some(poster) = &head.poster {
                candidates.extend(poster.headline.iter().chain(&poster.lead));
                candidates.extend(poster.actions.iter().flat_map(|a| a.title.iter().chain(&a.detail)));
            }
            candidates.extend(head.title.iter().chain(&head.summary).chain(&head.code));
            // What is the text, in the head, then in the body; then what is in it.
            let whole = candidates.iter().find(|spanned| set(spanned) == *text);
            let heading = || {
                let headings = headings(&sheet.draft.body);
                headings.into_iter().find(|(title, _)| typeset(&plain_text(title)) == *text).map(|(_, span)| span)
            };
            let part = || {
                candidates.iter().find(|spanned| {
                    let set = set(spanned);
                    !set.is_empty() && text.contains(&set)
                })
            };
            let found = whole.map(|spanned| &spanned.span).or_else(heading).or_else(|| part().map(|spanned| &spanned.span));
            let contact = || {
                catalogue.directory.contacts.values().find(|contact| {
                    let texts = [&contact.phone, &contact.price, &contact.hours, &contact.address];
                    texts.into_iter().flatten().chain([&contact.name]).any(|written| typeset(written).contains(text))
                })
            };
            // One word of it may be too wide.
            let word = || candidates.iter().find(|spanned| set(spanned).contains(text)).map(|spanned| &spanned.span);
            match found.or_else(word) {
                Some(span) => sheet.draft.place(span),
                None => contact().map(|contact| contact.place.clone()).or_else(own).unwrap_or_else(|| sheet.draft.place(&(0..0))),
            }
        }
    }
}

/// Where a kit's own words for its posters do not fit; `None` when the words are the sheet's.
pub(super) fn place_in_kit(snapshot: &Snapshot, kit: &Kit, language: &str, misfit: &Misfit) -> Option<Place> {
    let source = snapshot.text(&format!("content/kits/{}.toml", kit.slug))?;
    let own = kit.poster.as_ref()?;
    let actions = own.actions.iter().flat_map(|action| [Some(&action.title), action.detail.as_ref()]);
    let written = [own.headline.as_ref(), own.lead.as_ref()].into_iter().chain(actions).flatten();
    let typeset = typography::for_language(language);
    let found = written.into_iter().find(|words| match misfit {
        Misfit::MissingGlyph(c) => words.contains(*c),
        Misfit::TooLong { text, .. } | Misfit::Over { text, .. } => typeset(words) == *text,
        Misfit::TooManyRows { .. } => false,
    })?;
    // A text with signs that TOML escapes is not found as it is: then its table says where to look.
    let table = source.text.find("[poster]")?;
    let words = source.text[table..].find(found.as_str()).map(|at| table + at..table + at + found.len());
    Some(Place::new(source, words.unwrap_or(table..table + "[poster]".len())))
}

/// The titles of phases and steps, which stand on papers that do not flow, and where they are written.
fn headings(body: &[Block]) -> Vec<(&[Inline], &Span)> {
    let mut out = Vec::new();
    for block in body {
        match &block.kind {
            BlockKind::Phase(phase) => {
                out.push((phase.title.as_slice(), &block.span));
                out.extend(headings(&phase.body));
            }
            BlockKind::Step(step) => out.push((step.title.as_slice(), &block.span)),
            _ => {}
        }
    }
    out
}
