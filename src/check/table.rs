//! The table of checks: to add one is to add a row, a file, and a bad sheet in `tests/checks`.

use super::html::Page;
use super::paper::Paper;
use super::{Content, Output, audit, contact_typed, glyph, link, paper, picture, poster, tender, translation};
use crate::diagnostic::{Diagnostic, Severity};
use crate::pdf::{PdfError, Proof};
use crate::sheet::Draft;

/// One check.
#[derive(Debug)]
pub struct Check {
    /// Its code, which is the id of its message in `check.ftl`.
    pub code: &'static str,
    /// How much its faults weigh.
    pub severity: Severity,
    /// Where the rule comes from.
    pub source: &'static str,
    /// What it does.
    pub rule: Rule,
}

/// What a check looks at, one sheet at a time or the whole output.
#[derive(Debug, Clone, Copy)]
pub enum Rule {
    /// A sheet, before anything is made.
    Content(fn(&Content<'_>, &Draft) -> Vec<Diagnostic>),
    /// The finished files, before anything is published.
    Output(fn(&Output<'_>) -> Vec<Diagnostic>),
    /// The finished pages, each read once for all rules of this kind.
    Pages(fn(&Output<'_>, &[Page<'_>]) -> Vec<Diagnostic>),
    /// A finished paper, read once for all rules of this kind.
    Paper(fn(&Output<'_>, &Paper<'_>, &Result<Proof, PdfError>) -> Vec<Diagnostic>),
}

/// Every check. Codes and severities of the faults are those of their row.
pub static TABLE: [Check; 17] = [
    Check {
        code: "check-glyph-missing",
        severity: Severity::Error,
        source: "ISO 14289-1:2014, 7.21.8",
        rule: Rule::Content(glyph::missing),
    },
    Check {
        code: "check-event-unknown",
        severity: Severity::Warning,
        source: "content/README.md, « L’en-tête »",
        rule: Rule::Content(tender::unknown_event),
    },
    Check {
        code: "check-support-missing",
        severity: Severity::Error,
        source: "content/README.md, « Entre accolades, après un titre »",
        rule: Rule::Content(tender::support_missing),
    },
    Check {
        code: "check-headline-length",
        severity: Severity::Error,
        source: "content/README.md, « Bien écrire »",
        rule: Rule::Content(poster::headline),
    },
    Check {
        code: "check-lead-length",
        severity: Severity::Error,
        source: "content/README.md, « Bien écrire »",
        rule: Rule::Content(poster::lead),
    },
    Check {
        code: "check-summary-length",
        severity: Severity::Error,
        source: "RGAA 4.1, 10.4",
        rule: Rule::Content(poster::summary),
    },
    Check {
        code: "check-language-words",
        severity: Severity::Error,
        source: "RGAA 4.1, 8.3 et 8.7",
        rule: Rule::Content(translation::wordless),
    },
    Check {
        code: "check-contact-typed",
        severity: Severity::Warning,
        source: "content/README.md, « Les rôles »",
        rule: Rule::Content(contact_typed::typed),
    },
    Check {
        code: "check-picture-unreadable",
        severity: Severity::Error,
        source: "content/README.md, « Les rôles »",
        rule: Rule::Content(picture::unreadable),
    },
    Check {
        code: "check-link-broken",
        severity: Severity::Error,
        source: "RGAA 4.1, 6.1; WCAG 2.2, 2.4.4",
        rule: Rule::Pages(link::broken),
    },
    Check {
        code: "check-id-twice",
        severity: Severity::Error,
        source: "RGAA 4.1, 8.2; HTML Living Standard, 3.2.6",
        rule: Rule::Pages(link::id_twice),
    },
    Check {
        code: "check-paper-text",
        severity: Severity::Error,
        source: "RGAA 4.1, 13.4",
        rule: Rule::Paper(paper::text_differs),
    },
    Check {
        code: "check-paper-proof",
        severity: Severity::Error,
        source: "ISO 14289-1:2014; ISO 32000-1:2008, 14.6 à 14.9; ISO 15930-7:2010; ISO/IEC 18004:2015, 6.3.8",
        rule: Rule::Paper(paper::faulty),
    },
    Check {
        code: "check-paper-code",
        severity: Severity::Error,
        source: "content/README.md, « Mettre en ligne »; ISO/IEC 18004:2015",
        rule: Rule::Paper(paper::code_differs),
    },
    Check {
        code: "check-code-page",
        severity: Severity::Error,
        source: "content/README.md, « Mettre en ligne »",
        rule: Rule::Pages(link::code_page),
    },
    Check {
        code: "check-poster-languages",
        severity: Severity::Warning,
        source: "loi n° 94-665 du 4 août 1994, article 4; circulaire du 19 mars 1996, 2.6.2",
        rule: Rule::Output(translation::alone),
    },
    Check {
        code: "check-audit-page",
        severity: Severity::Error,
        source: "RGAA 4.1, Obligations",
        rule: Rule::Output(audit::unknown_page),
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_unique_and_each_has_its_sentence_and_cure_in_both_languages() {
        for (i, check) in TABLE.iter().enumerate() {
            assert!(TABLE[i + 1..].iter().all(|other| other.code != check.code), "{}", check.code);
            for language in ["fr", "en"] {
                let messages = crate::language::messages(language);
                assert!(messages.has(check.code), "{language} {}", check.code);
                assert!(messages.attribute(check.code, "help", &[]).is_some(), "{language} {}", check.code);
            }
        }
    }
}
