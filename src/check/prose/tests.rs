//! Each rule against what it must tell, at its line and column, and against what it must leave alone.

use std::sync::Arc;

use jiff::civil::date;

use super::super::{Content, content};
use super::{Lexicon, Prose, legibility};
use crate::diagnostic::{Diagnostic, Diagnostics, Source};
use crate::picture::Gallery;
use crate::places::{self, Directory};
use crate::sheet::{self, Draft};
use crate::source::Snapshot;
use crate::theme::{self, Theme};

const HEAD: &str = "+++\ntitle = \"Fiche\"\nsummary = \"Un résumé.\"\nevent = \"emploi\"\nverified = 2026-11-21\n\
    review_by = 2027-05-21\nowner = \"Service\"\n";
const SOURCES: &str = "[[sources]]\nid = \"F1\"\ntitle = \"Titre\"\nurl = \"https://www.service-public.gouv.fr/F1\"\n\
    date = 2026-01-01\n[[sources]]\nid = \"F2\"\ntitle = \"Titre\"\nurl = \"https://www.service-public.gouv.fr/F2\"\n+++\n";
const CONTACTS: &str = "[allo]\nname = \"Allô Service Public\"\nphone = \"39 39\"\nprice = \"prix d'un appel\"\nsource = \"x\"\n\
    verified = 2026-11-21\n[mairie]\nname = \"La MAIRIE\"\ninline = \"la MAIRIE\"\nsource = \"x\"\nverified = 2026-11-21\n";
const GLOSSARY: &str = "[[term]]\nword = \"Caf\"\nplain = \"caisse\"\n[[term]]\nword = \"requérant\"\nplain = \"qui demande\"\n";

struct Project {
    directory: Directory,
    theme: Theme,
    lexicon: Lexicon,
}

impl Project {
    fn new(plain_words: &str) -> Self {
        let mut snapshot = Snapshot::default();
        for (name, text) in [(places::FILE, CONTACTS), ("content/glossary.toml", GLOSSARY), (super::PLAIN_WORDS, plain_words)] {
            snapshot.texts.insert(name.to_owned(), source(name, text));
        }
        let mut ignored = Diagnostics::default();
        let theme = theme::load(&snapshot, "clair", &mut ignored).unwrap();
        let lexicon = Lexicon::read(&snapshot, "fr", &mut ignored);
        assert!(ignored.is_empty(), "{ignored:?}");
        Self { directory: places::read(&snapshot, &mut ignored), theme, lexicon }
    }

    fn told(&self, name: &str, text: &str) -> Vec<Diagnostic> {
        let draft = draft(name, text);
        let gallery = Gallery::default();
        let seen = Content {
            drafts: std::slice::from_ref(&draft),
            directory: &self.directory,
            theme: &self.theme,
            gallery: &gallery,
            lexicon: &self.lexicon,
            drafts_allowed: false,
        };
        let mut found = Diagnostics::default();
        content(&seen, &mut found);
        found.sorted().into_iter().filter(|d| d.code.starts_with("prose-")).collect()
    }
}

fn source(name: &str, text: &str) -> Arc<Source> {
    Arc::new(Source { name: name.to_owned(), text: text.to_owned() })
}

fn draft(name: &str, text: &str) -> Draft {
    sheet::read(&source(name, text), &mut Diagnostics::default())
}

/// What is told of a body, as (code, line in the body, column).
fn told(body: &str) -> Vec<(&'static str, usize, usize)> {
    let text = format!("{HEAD}{SOURCES}{body}");
    let lines = HEAD.lines().count() + SOURCES.lines().count();
    let found = Project::new("").told("content/sheets/fiche.md", &text);
    found.iter().map(|d| (d.code, d.place.as_ref().unwrap().line() - lines, d.place.as_ref().unwrap().column())).collect()
}

/// What a body becomes once each cure is written at its place.
fn mended(body: &str) -> String {
    let text = format!("{HEAD}{SOURCES}{body}");
    let found = Project::new("").told("content/sheets/fiche.md", &text);
    let text = crate::mend::mend(&found).pop().map_or(text, |file| file.text);
    text[HEAD.len() + SOURCES.len()..].to_owned()
}

#[track_caller]
fn only(code: &str, body: &str) {
    let found = told(body);
    assert!(found.len() == 1 && found[0].0 == code, "{body:?}: {found:?}");
}

#[track_caller]
fn silent(bodies: &[&str]) {
    for body in bodies {
        assert_eq!(told(body), [], "{body:?}");
    }
}

const LONG: &str = "Un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize \
    dixsept dixhuit dixneuf vingt vingtetun vingtdeux vingttrois vingtquatre vingtcinq";

#[test]
fn a_long_sentence_is_told_and_a_long_paragraph_is_not() {
    silent(&[
        &format!("{LONG}."),
        &format!("{LONG}. {LONG} ! {LONG}"),
        &format!("- {LONG}\n- {LONG}\n"),
        &format!("{LONG} –"),
        &format!("`{LONG} {LONG}`"),
    ]);
    only("prose-long-sentence", &format!("{LONG} vingtsix."));
    only("prose-long-sentence", &format!("Oui. {LONG}\nvingtsix."));
    // An abbreviation ends nothing.
    only("prose-long-sentence", &format!("M. {LONG}, art. 12."));
}

#[test]
fn a_place_is_exact_after_accents_tabs_emoji_and_both_line_ends() {
    for (body, line, column) in [
        ("Été 👪 déjà : CPAM.", 1, 14),
        ("- \tÀ\tla CPAM", 1, 9),
        ("Un\r\nété à\r\nla CPAM", 3, 4),
        ("e\u{301}te\u{301} CPAM", 1, 7),
        ("**Été** `x` CPAM", 1, 13),
        ("A \\* &eacute; CPAM", 1, 15),
        ("> [!NOTE]\n> L'été, la CPAM", 2, 13),
        ("| à | b |\n|---|---|\n| é | CPAM |", 3, 7),
        ("日本 CPAM", 1, 4),
        ("« CPAM »", 1, 3),
        ("5\u{a0}965\u{a0}% : CPAM", 1, 11),
        ("l’été – CPAM…", 1, 9),
    ] {
        assert_eq!(told(body), [("prose-acronym", line, column)], "{body:?}");
    }
}

#[test]
fn a_place_in_the_head_is_exact_too() {
    for (line, column) in [("summary = \"Déjà : à la CPAM.\"", 24), ("summary = 'Déjà : à la CPAM.'", 24), ("summary = \"\\\"Été\\\", la CPAM\"", 24)] {
        let text = format!("{HEAD}{SOURCES}").replace("summary = \"Un résumé.\"", line);
        let found = Project::new("").told("content/sheets/fiche.md", &text);
        let acronym = found.iter().find(|d| d.code == "prose-acronym").unwrap();
        let place = acronym.place.as_ref().unwrap();
        assert_eq!((place.line(), place.column()), (3, column), "{line}");
        assert_eq!(&place.source.text[place.span.clone()], "CPAM");
    }
}

#[test]
fn an_acronym_is_told_once_unless_something_explains_it() {
    only("prose-acronym", "La MDPH, puis la MDPH.");
    only("prose-acronym", "Un courrier (MDPH).");
    silent(&[
        "La CAF et la Caf.",
        "La maison départementale des personnes handicapées (MDPH) répond. La MDPH aussi.",
        "La MDPH (maison départementale des personnes handicapées).",
        "La MDPH : maison départementale des personnes handicapées.",
        "Louis XIV, chapitre III.",
        "Le formulaire S3180, l'article R2213-33.",
        "`MDPH` et [mdph.fr](https://MDPH.example/MDPH).",
        "Voyez {mairie}.",
        "Un fichier PDF, à la TV.",
        "Une source.[^1]\n\n[^1]: MDPH, 2026.",
    ]);
}

#[test]
fn a_shout_is_told_and_an_acronym_is_not_one() {
    only("prose-capitals", "C'est GRATUIT pour vous.");
    only("prose-capitals", "À LIRE AVANT DE SIGNER");
    only("prose-capitals", "Signez ici. SIGNEZ ICI.");
    only("prose-capitals", "N'ENVOYEZ PAS VOTRE ORIGINAL");
    // The sheet itself writes the word in small letters.
    only("prose-capitals", "Le dossier. Le DOSSIER.");
    assert_eq!(told("Appelez la MDPH et la DREETS.").iter().map(|d| d.0).collect::<Vec<_>>(), ["prose-acronym"; 2]);
    // An address is no writing of its letters.
    only("prose-acronym", "Le site de l'ANTS : ants.gouv.fr.");
    silent(&["> [!ATTENTION]\n> Lisez.", "> [!GRATUIT]\n> Rien à payer.", "> [!INFOS]\n> Lisez."]);
    silent(&["La CAF, la Caf.", "Écrivez à la CAF.", "Une `VARIABLE TRES IMPORTANTE`."]);
}

#[test]
fn a_hard_word_is_told_in_each_of_its_forms_and_left_where_it_is_explained() {
    only("prose-hard-word", "Préalablement, lisez.");
    only("prose-hard-word", "préalablement à la demande");
    only("prose-hard-word", "Dans la\nmesure où vous pouvez.");
    only("prose-hard-word", "Dans le but d’aider.");
    silent(&["Au préalable.", "Le requérant signe.", "`préalablement`", "nonobstantement", "Un non-nonobstant."]);
    let own = "keep = [\"nonobstant\"]\n[[word]]\nhard = \"Bailleur\"\nforms = [\"bailleurs\"]\nplain = \"propriétaire\"\nsource = \"Nous\"\n";
    let project = Project::new(own);
    let codes = |body: &str| {
        let found = project.told("content/sheets/fiche.md", &format!("{HEAD}{SOURCES}{body}"));
        found.iter().map(|d| d.facts[1].1.clone()).collect::<Vec<_>>()
    };
    assert_eq!(codes("Les BAILLEURs, nonobstant, et préalablement."), ["propriétaire", "avant"]);
}

#[test]
fn the_table_of_plain_words_is_sound_and_its_faults_are_told_at_their_place() {
    let told = |text: &str| {
        let mut snapshot = Snapshot::default();
        snapshot.texts.insert(super::PLAIN_WORDS.to_owned(), source(super::PLAIN_WORDS, text));
        let mut found = Diagnostics::default();
        let lexicon = Lexicon::read(&snapshot, "fr", &mut found);
        assert!(lexicon.plain.len() > 30, "the starting table stays");
        found.sorted().iter().map(|d| (d.code, d.place.as_ref().unwrap().line())).collect::<Vec<_>>()
    };
    assert_eq!(told(""), []);
    let word = "[[word]]\nhard = \"x\"\nplain = \"y\"\nsource = \"z\"\n";
    assert_eq!(told(&format!("{word}{word}")), [("prose-word-twice", 6)]);
    assert_eq!(told("keep = [\"inconnu\"]\n"), [("prose-word-unknown", 1)]);
    assert_eq!(told("[[word]]\nhard = \"x\"\nplain = \"y\"\n"), [("toml-missing-key", 1)]);
    // The starting table itself.
    let own = source(super::PLAIN_WORDS, include_str!("plain-words.toml"));
    let mut snapshot = Snapshot::default();
    snapshot.texts.insert(super::PLAIN_WORDS.to_owned(), own);
    let mut found = Diagnostics::default();
    let _ = Lexicon::read(&snapshot, "fr", &mut found);
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn a_date_in_figures_is_mended_and_what_is_no_date_is_left() {
    for (before, after) in [
        ("Avant le 05/04/2026.", "Avant le 5 avril 2026."),
        ("Le 1/1/2027, le 01.02.2027 et le 24-12-2026.", "Le 1er janvier 2027, le 1er février 2027 et le 24 décembre 2026."),
        ("Depuis 2026-11-21.", "Depuis 21 novembre 2026."),
        // Known for a date, and the century is not.
        ("Le 21/11/26.", "Le 21/11/26."),
        ("Écrivez jj/mm/aaaa.", "Écrivez jj/mm/aaaa."),
        ("Le 31/02/2026.", "Le 31/02/2026."),
    ] {
        assert!(told(before).iter().all(|d| d.0 == "prose-digit-date") && !told(before).is_empty(), "{before}");
        assert_eq!(mended(before), after);
    }
    silent(&[
        "24 h/24 et 7 j/7, soit 1/3 du total.",
        "La loi n° 2024-790, l'article R2213-33.",
        "[la page des dates](https://exemple.fr/21/11/2026/)",
        "`21/11/2026`",
        "Le 21 novembre 2026.",
        "Version 1.2.3 du 10.20.30.40",
    ]);
}

#[test]
fn a_vague_link_and_the_same_words_for_two_places_are_told() {
    only("prose-vague-link", "Pour cela, [cliquez ici](https://www.caf.fr/).");
    only("prose-vague-link", "[**Ici**](https://www.caf.fr/)");
    only("prose-vague-link", "[En savoir plus…](https://www.caf.fr/)");
    only("prose-repeated-link", "[La fiche](https://www.caf.fr/) et [la fiche](https://www.msa.fr/).");
    silent(&[
        "[la fiche F909](https://www.caf.fr/)",
        "[caf.fr](https://www.caf.fr/) puis [caf.fr](https://www.caf.fr)",
        "Il est ici chez lui.",
    ]);
    assert_eq!(told("Oui, [là](https://www.caf.fr/)."), [("prose-vague-link", 1, 7)]);
}

#[test]
fn a_number_without_its_unit_is_told_only_where_something_announces_one() {
    for body in ["Cela coûte 50.", "Cela coûte 1 200, parfois plus.", "Un montant de 50 par mois.", "Le prix s'élève à 12,50.", "Pendant 3, attendez.", "Dans un délai de 15 ."] {
        assert!(told(body).iter().any(|d| d.0 == "prose-bare-number"), "{body}");
    }
    silent(&[
        "Cela coûte 50 € en 2026.", "Cela coûte 50 euros en 2026.", "Appelez le 15.", "Le formulaire 2042.", "Pendant 3 jours.",
        "Un délai de 15 jours.", "Payer 2 fois.", "Un plafond de 54 %.", "Pendant 2026.", "Payez en 2026.", "Dès 18, 19 ou 20 ans.",
    ]);
}

const STEP: &str = "## Dans les 3 mois {#p deadline=3m from=x}\n\n### Faire {#f cost=gratuit}\n\n";

#[test]
fn a_step_says_when_and_at_what_cost() {
    silent(&[
        &format!("{STEP}Texte."),
        "## La demande {#p deadline=3m from=x}\n\n### Faire {#f cost=gratuit}\n",
        "## Le jour des clés {#p}\n\n### Faire {#f cost=gratuit}\n",
        "## À la signature {#p}\n\n### Faire {#f cost=gratuit}\n",
        "## La demande {#p}\n\n### Faire {#f cost=gratuit deadline=2d}\n",
        "## La demande {#p}\n\n### Faire dans les 2 jours {#f cost=gratuit}\n",
        "## La demande {#p .later}\n\n### Faire {#f cost=gratuit}\n",
        "## Tout seul {#p .automatic}\n\n### Rien {#f}\n",
        // Ordinary Markdown.
        "## La demande\n\n### Faire\n\nTexte.\n",
    ]);
    assert_eq!(told("## La demande {#p}\n\n### Faire {#f cost=gratuit}\n\n### Dire {#g cost=gratuit}\n"), [("prose-no-deadline", 3, 5)]);
    assert_eq!(told("## Dans un mois {#p deadline=1m from=x}\n\n### Faire\n"), [("prose-no-cost", 3, 5)]);
    // One warning a phase.
    let two = "## La demande {#p}\n\n### Faire {#f cost=gratuit}\n\n## Les aides {#q}\n\n### Dire {#g cost=gratuit}\n";
    assert_eq!(told(two).iter().map(|d| d.1).collect::<Vec<_>>(), [3, 7]);
}

#[test]
fn a_phone_is_grouped_and_another_number_is_not_one() {
    for (before, after) in [
        ("Au 01.23.45.67.89.", "Au 01 23 45 67 89."),
        ("Au 0123456789 demain.", "Au 01 23 45 67 89 demain."),
        ("Au 08 09 40 14 01.", "Au 0 809 401 401."),
        ("Appelez le 3939.", "Appelez le 39 39."),
    ] {
        assert_eq!(mended(before), after);
    }
    silent(&["Au 01 23 45 67 89.", "Au 01\u{a0}23\u{a0}45\u{a0}67\u{a0}89.", "En 3131, le formulaire 2042.", "Le 1234567890.", "`0123456789`"]);
}

#[test]
fn an_amount_has_its_year_in_the_step_or_in_its_source() {
    only("prose-price-date", &format!("{STEP}La copie coûte 50 €."));
    only("prose-price-date", &format!("{STEP}La copie coûte 1 200 euros.[^F2]\n\n[^F2]: Fiche F2."));
    only("prose-price-date", "## Dans un mois {#p deadline=1m from=x}\n\n### Faire {#f cost=86€}\n\nTexte.\n");
    silent(&[
        &format!("{STEP}En 2026, la copie coûte 50 €."),
        &format!("{STEP}La copie coûte 50 €.\n\nMontants de 2026."),
        &format!("{STEP}La copie coûte 50 €.[^F1]\n\n[^F1]: Fiche F1."),
        &format!("{STEP}La copie coûte 50 €.[^F2]\n\n[^F2]: Fiche F2, 3 mars 2026."),
        &format!("{STEP}Il n'y a pas d'euros."),
    ]);
    let found = told(&format!("{STEP}La copie coûte 1 200,50 €, puis 3 €."));
    assert_eq!(found, [("prose-price-date", 5, 16)]);
}

#[test]
fn free_is_told_over_a_paid_step_and_not_over_what_is_free_in_it() {
    let paid = STEP.replace("cost=gratuit", "cost=payant");
    only("prose-free-paid", &format!("{paid}C'est gratuit."));
    let free = "## Dans un mois {#p deadline=1m from=x}\n\n### Copier {#f cost=gratuit}\n\n";
    only("prose-cost-text", &format!("{free}Cela coûte 86 €, en 2026."));
    only("prose-cost-text", &format!("{free}C'est payant."));
    only("prose-cost-text", &format!("{}Cela coûte 86 €, en 2026.", free.replace("gratuit", "25€")));
    silent(&[
        &format!("{free}Le devis coûte 86 €, en 2026. Cela coûte du temps."),
        &format!("{free}#### Si vous l'avez perdue\n\nCela coûte 25 €, en 2026."),
        &format!("{}Cela coûte 86 €, en 2026.", free.replace("gratuit", "86€")),
        &format!("{}Cela coûte 86 €, en 2026.", free.replace("gratuit", "variable")),
    ]);
    only("prose-free-paid", &format!("{paid}> [!FREE]\n> La copie est gratuite."));
    only("prose-free-paid", "## Dans un mois {#p deadline=1m from=x}\n\n### Copier gratuitement {#f cost=payant}\n");
    silent(&[
        &format!("{paid}Demandez un devis : il est gratuit et ne vous engage pas."),
        &format!("{paid}Ce n'est pas gratuit."),
        &format!("{STEP}C'est gratuit."),
        &format!("{paid}Avec l'aide, c'est parfois gratuit."),
    ]);
}

#[test]
fn an_old_name_is_told_unless_the_text_says_that_it_is_old() {
    assert_eq!(mended("À pôle emploi."), "À France Travail.");
    assert_eq!(mended("[site](https://www.service-public.fr/x)"), "[site](https://www.service-public.gouv.fr/x)");
    assert_eq!(mended("Sur service-public.fr."), "Sur service-public.gouv.fr.");
    assert_eq!(mended("[pe](https://www.pole-emploi.fr/)"), "[pe](https://www.francetravail.fr/)");
    // Elsewhere on the site, the page may have moved.
    let deep = "[pe](https://www.pole-emploi.fr/candidat/)";
    assert_eq!((mended(deep).as_str(), told(deep).len()), (deep, 1));
    only("prose-old-name", "Au tribunal d’instance.");
    silent(&[
        "France Travail (ex-Pôle emploi).", "L'ancien tribunal d'instance.", "Sur service-public.gouv.fr.",
        "Écrivez à x@service-public.fr.", "Sur monservice-public.fr.", "Le pôle des emplois.", "Sur service-public.fr.example.com.",
        "`service-public.fr`",
    ]);
}

#[test]
fn slips_of_the_keyboard_are_mended_and_code_is_left() {
    for (before, after) in [
        ("Voir...", "Voir…"),
        ("Photos, etc... et plus.", "Photos, etc. et plus."),
        ("Le \"bail\" signé.", "Le « bail » signé."),
        ("Oui , non .", "Oui, non."),
        ("Deux  espaces.", "Deux espaces."),
        ("Le n °12 et le n°3.", "Le n° 12 et le n° 3."),
        ("La 2ème et la 1ère.", "La 2e et la 1re."),
        ("Été 👪 : le \"bail\"...", "Été 👪 : le « bail »…"),
    ] {
        assert_eq!(mended(before), after);
        assert_eq!(told(after), [], "{after}");
    }
    silent(&[
        "`a...b  c \"d\"`", "Un écran de 27\" et de 32\".", "Nom : ......", "Le domaine .fr est français.", "N° 12, 2e étage, 1er.",
        "Il fait 20 °C.", "Un \"seul", "Ligne une  \nligne deux.",
    ]);
}

#[test]
fn rules_of_french_are_silent_in_other_languages() {
    let project = Project::new("");
    let text = format!("{HEAD}{SOURCES}Nonobstant the \"lease\"... (*préalablement*, CAF).");
    assert_eq!(project.told("content/sheets/fiche.en.md", &text), []);
    let text = format!("{HEAD}{SOURCES}Before 05/04/2026. SEE IMPORTANT. {LONG} more. See [here](https://www.caf.fr/).");
    let codes: Vec<_> = project.told("content/sheets/fiche.en.md", &text).iter().map(|d| (d.code, d.replacement.clone())).collect();
    let wanted = ["prose-digit-date", "prose-capitals", "prose-long-sentence", "prose-vague-link"];
    assert_eq!(codes, wanted.map(|code| (code, None)));
    assert_eq!(project.told("content/sheets/fiche.ar.md", &format!("{HEAD}{SOURCES}{LONG} CPAM 05/04/2026 TOUT.")), []);
}

#[test]
fn a_warning_is_accepted_in_its_place_alone() {
    let accepted = |table: &str, body: &str| {
        let text = format!("{HEAD}{table}{SOURCES}{body}");
        let found = Project::new("").told("content/sheets/fiche.md", &text);
        found.iter().map(|d| d.code).collect::<Vec<_>>()
    };
    let table = |rule: &str, text: &str, reason: &str| format!("[[accepted]]\nrule = \"{rule}\"\ntext = \"{text}\"\n{reason}");
    let why = "reason = \"Cité.\"\n";
    let body = "Un texte sur la MDPH.\nsur deux lignes.\n\n- Une DREETS\n- Une ARS\n";
    assert_eq!(accepted("", body), ["prose-acronym"; 3]);
    // The words may stand on another line of the paragraph, with other spaces and apostrophes.
    assert_eq!(accepted(&table("prose-acronym", "SUR  deux lignes", why), body), ["prose-acronym"; 2]);
    // An item is not the list.
    assert_eq!(accepted(&table("prose-acronym", "Une ARS", why), body), ["prose-acronym"; 2]);
    // Of two places in a paragraph, the one that holds the words.
    assert_eq!(accepted(&table("prose-acronym", "MDPH", why), "La MDPH et l'ARS."), ["prose-acronym"]);
    assert_eq!(accepted(&table("prose-acronym", "absent", why), "Rien."), ["prose-accepted-unused"]);
    assert_eq!(accepted(&table("prose-acronim", "MDPH", why), "La MDPH."), ["prose-accepted-unknown", "prose-acronym"]);
    assert_eq!(accepted(&table("prose-acronym", "MDPH", "reason = \" \"\n"), "La MDPH."), ["prose-accepted-reason"]);
    assert_eq!(accepted(&table("prose-acronym", "MDPH", ""), "La MDPH."), ["prose-accepted-reason"]);
    // A rule of the output is not one of the sheet's text.
    assert_eq!(accepted(&table("check-paper-text", "MDPH", why), "Rien."), ["prose-accepted-unknown"]);
}

#[test]
fn the_longest_sentences_are_shown_longest_first_with_their_places() {
    let text = format!("{HEAD}{SOURCES}## Un titre très long que personne ne compte jamais\n\nUn. Deux mots.\n\n- Trois mots ici. Encore quatre mots ici.\n");
    let draft = draft("content/sheets/fiche.md", &text);
    let project = Project::new("");
    let gallery = Gallery::default();
    let (directory, theme, lexicon) = (&project.directory, &project.theme, &project.lexicon);
    let content = Content { drafts: &[], directory, theme, gallery: &gallery, lexicon, drafts_allowed: false };
    let report = legibility(&Prose::read(&content, &draft));
    assert_eq!((report.measure.words, report.measure.sentences, report.measure.longest), (10, 4, 4));
    assert_eq!(report.hardest.iter().map(|hard| hard.text.as_str()).collect::<Vec<_>>(), ["Encore quatre mots ici.", "Trois mots ici.", "Deux mots."]);
    assert_eq!(report.hardest[0].place.column(), 19);
    assert!(report.ease.is_some());
}

#[test]
fn what_is_due_is_listed_by_owner_the_soonest_first() {
    let sheet = |name: &str, review: &str, owner: &str, body: &str| {
        let text = format!("{HEAD}{SOURCES}{body}").replace("2027-05-21", review).replace("\"Service\"", owner);
        draft(&format!("content/sheets/{name}.md"), &text)
    };
    let newer = format!("{HEAD}{SOURCES}").replace("date = 2026-01-01", "date = 2026-11-22");
    let drafts = [
        sheet("a", "2027-01-10", "\"Jeunesse\"", "{allo}"),
        sheet("b", "2026-11-01", "\"État civil\"", ""),
        sheet("c", "2028-01-01", "\"Jeunesse\"", ""),
        draft("content/sheets/d.md", &newer.replace("2027-05-21", "2028-01-01")),
    ];
    let project = Project::new("");
    let today = date(2026, 11, 22);
    let none = std::collections::BTreeSet::new();
    let found = crate::check::freshness(&drafts.iter().collect::<Vec<_>>(), &project.directory, &none, today, 60);
    let names: Vec<_> = found.owners.iter().map(|owner| (owner.name.as_str(), owner.sheets.len())).collect();
    assert_eq!(names, [("État civil", 1), ("Jeunesse", 1), ("Service", 1)]);
    assert!(found.has_expired() && found.owners[0].sheets[0].is_expired && !found.owners[1].sheets[0].is_expired);
    let source = &found.owners[2].sheets[0];
    assert!(!source.is_due && source.sources.len() == 1 && source.sources[0].date == date(2026, 11, 22));
    assert!(found.contacts.is_empty());
    // A sheet is due on its last day, and expired after it; a contact a year after its own.
    let on = |today, days| crate::check::freshness(&[&drafts[0]], &project.directory, &none, today, days);
    assert!(on(date(2027, 1, 9), 0).owners.is_empty());
    assert!(!on(date(2027, 1, 10), 0).has_expired() && on(date(2027, 1, 11), 0).has_expired());
    let contacts = on(date(2027, 11, 21), 0).contacts;
    assert_eq!(contacts.iter().map(|c| (c.role.as_str(), c.used_by.len())).collect::<Vec<_>>(), [("allo", 1), ("mairie", 0)]);
    assert!(on(date(2027, 11, 20), 0).contacts.is_empty());
}

#[test]
fn a_title_and_its_braces_say_one_deadline() {
    let phase = |title: &str, deadline: &str| format!("## {title} {{#p deadline={deadline} from=deces}}\n\n### Copier {{#f cost=gratuit}}\n");
    for (title, deadline) in [("Dans les 24 heures", "7d"), ("Sous 2 mois", "2w"), ("Au plus tard le 14e jour", "4d"), ("Dans les 6 mois", "6y")] {
        only("prose-deadline-title", &phase(title, deadline));
    }
    let good = [
        phase("Dans les 24 heures", "1d"), phase("Dans les 60 jours", "2m"), phase("Au plus tard le 14e jour", "14d"),
        phase("Dans les 2 mois avant le départ", "-2m"), phase("Le premier mois", "2m"), phase("Dans les 12 mois", "1y"),
        phase("Dans les 2 à 3 mois", "3m"), phase("Dans les 10 jours ouvrés", "10wd"), phase("Les 3 jours de congé", "1m"),
        phase("Dans les 14 jours", "10wd"), phase("Avant 2027", "1m"),
    ];
    silent(&good.iter().map(String::as_str).collect::<Vec<_>>());
}
