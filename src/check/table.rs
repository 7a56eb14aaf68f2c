//! The table of checks: to add one is to add a row, a file, and a bad example in `tests/checks`.

use super::html::Pages;
use super::paper::Paper;
use super::prose::{self, Acceptance, Prose};
use super::{Content, Output, audit, contact_typed, glyph, link, origin, paper, picture, poster, tender, to_write, translation};
use crate::diagnostic::{Diagnostic, Severity};
use crate::pdf::{PdfError, Proof};
use crate::sheet::Draft;

/// One check.
#[derive(Debug)]
pub struct Check {
    /// Its code, which is the id of its message in `check.ftl`, or in `prose.ftl` when it starts with `prose-`.
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
    /// The language of a sheet, its text read once for all rules of this kind.
    Prose(fn(&Prose<'_>) -> Vec<Diagnostic>),
    /// What a sheet accepts, once the rules above have spoken.
    Acceptance(fn(&Acceptance<'_>) -> Vec<Diagnostic>),
    /// The finished files, before anything is published.
    Output(fn(&Output<'_>) -> Vec<Diagnostic>),
    /// The finished pages, each read once for all rules of this kind.
    Pages(fn(&Output<'_>, &Pages<'_>) -> Vec<Diagnostic>),
    /// A finished paper, read once for all rules of this kind.
    Paper(fn(&Output<'_>, &Paper<'_>, &Result<Proof, PdfError>) -> Vec<Diagnostic>),
}

/// Every check. Codes and severities of the faults are those of their row.
pub static TABLE: [Check; 39] = [
    Check {
        code: "check-glyph-missing",
        severity: Severity::Error,
        source: "ISO 14289-1:2014, 7.21.8",
        rule: Rule::Content(glyph::missing),
    },
    Check {
        code: "check-to-write",
        severity: Severity::Error,
        source: "content/README.md, « Créer une fiche »",
        rule: Rule::Content(to_write::marks),
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
        code: "check-origin-near",
        severity: Severity::Warning,
        source: "content/README.md, « Entre accolades, après un titre »",
        rule: Rule::Content(origin::misspelled),
    },
    Check {
        code: "check-picture-unreadable",
        severity: Severity::Error,
        source: "content/README.md, « Les rôles »",
        rule: Rule::Content(picture::unreadable),
    },
    Check {
        code: "prose-long-sentence",
        severity: Severity::Warning,
        source: "GOV.UK, Content design : des phrases de 25 mots au plus; RLS 4.1",
        rule: Rule::Prose(prose::long_sentence),
    },
    Check {
        code: "prose-acronym",
        severity: Severity::Warning,
        source: "WCAG 2.2, 3.1.4; RLS 6.7 : les mots difficiles sont expliqués",
        rule: Rule::Prose(prose::acronym),
    },
    Check {
        code: "prose-hard-word",
        severity: Severity::Warning,
        source: "la liste des mots simples, chacun avec sa source; WCAG 2.2, 3.1.5; RLS 6.7",
        rule: Rule::Prose(prose::hard_word),
    },
    Check {
        code: "prose-digit-date",
        severity: Severity::Warning,
        source: "RLS 5.3 : une date en entier, son mois en lettres",
        rule: Rule::Prose(prose::digit_date),
    },
    Check {
        code: "prose-capitals",
        severity: Severity::Warning,
        source: "RLS 1.6 : aucun mot en capitales, sauf les sigles",
        rule: Rule::Prose(prose::capitals),
    },
    Check {
        code: "prose-vague-link",
        severity: Severity::Warning,
        source: "WCAG 2.2, 2.4.9; RGAA 4.1, 6.1",
        rule: Rule::Prose(prose::vague_link),
    },
    Check {
        code: "prose-repeated-link",
        severity: Severity::Warning,
        source: "WCAG 2.2, 2.4.4 et 2.4.9; RGAA 4.1, 6.1",
        rule: Rule::Prose(prose::repeated_link),
    },
    Check {
        code: "prose-bare-number",
        severity: Severity::Warning,
        source: "Lexique des règles typographiques en usage à l'Imprimerie nationale : un nombre va avec son unité",
        rule: Rule::Prose(prose::bare_number),
    },
    Check {
        code: "prose-no-deadline",
        severity: Severity::Warning,
        source: "content/README.md, « Créer une fiche » : le lecteur sait avant quand",
        rule: Rule::Prose(prose::no_deadline),
    },
    Check {
        code: "prose-no-cost",
        severity: Severity::Warning,
        source: "content/README.md, « Entre accolades, après un titre » : le lecteur sait ce qui est gratuit",
        rule: Rule::Prose(prose::no_cost),
    },
    Check {
        code: "prose-phone-form",
        severity: Severity::Warning,
        source: "Arcep, plan national de numérotation; UKAAF G003 : un renseignement d'un seul tenant",
        rule: Rule::Prose(prose::phone_form),
    },
    Check {
        code: "prose-price-date",
        severity: Severity::Warning,
        source: "la règle des fiches : tout nombre vient d'une source, avec sa date",
        rule: Rule::Prose(prose::price_date),
    },
    Check {
        code: "prose-free-paid",
        severity: Severity::Warning,
        source: "la règle des fiches : jamais « gratuit » au-dessus d'un acte payant",
        rule: Rule::Prose(prose::free_paid),
    },
    Check {
        code: "prose-deadline-title",
        severity: Severity::Warning,
        source: "la règle des fiches : un délai est le même dans les mots et entre accolades",
        rule: Rule::Prose(prose::deadline_title),
    },
    Check {
        code: "prose-cost-text",
        severity: Severity::Warning,
        source: "la règle des fiches : un prix est le même dans les mots et entre accolades",
        rule: Rule::Prose(prose::cost_text),
    },
    Check {
        code: "prose-old-name",
        severity: Severity::Warning,
        source: "la liste des anciens noms, chacun avec le texte qui l'a changé",
        rule: Rule::Prose(prose::old_name),
    },
    Check {
        code: "prose-typography",
        severity: Severity::Warning,
        source: "Lexique des règles typographiques en usage à l'Imprimerie nationale",
        rule: Rule::Prose(prose::typography),
    },
    Check {
        code: "prose-accepted-unknown",
        severity: Severity::Warning,
        source: "la règle des fiches : une règle que l'on fait taire existe",
        rule: Rule::Acceptance(prose::unknown),
    },
    Check {
        code: "prose-accepted-reason",
        severity: Severity::Warning,
        source: "la règle des fiches : ce que l'on fait taire a une raison que d'autres peuvent juger",
        rule: Rule::Acceptance(prose::unexplained),
    },
    Check {
        code: "prose-accepted-unused",
        severity: Severity::Warning,
        source: "la règle des fiches : ce qui ne fait rien taire cache la faute suivante",
        rule: Rule::Acceptance(prose::unused),
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
