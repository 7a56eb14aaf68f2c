//! A project with every field that somebody may write. Where a payload goes, a line says how, and what stands there
//! when it is refused: `⟦t:word⟧` in a TOML string, `⟦q:3⟧` in one instead of another
//! value, `⟦f:word⟧` in a Fluent string, `⟦m:word⟧` in Markdown as plain
//! text, `⟦r:word⟧` in Markdown as it is. A line that ends in `⟦closed⟧` has a form of its own (a date, an address, an
//! id), and refuses most payloads.

use std::fmt::Write as _;

/// Files by name.
pub(crate) const FILES: &[(&str, &str)] = &[
    ("content/site.toml", SITE),
    ("content/contacts.toml", CONTACTS),
    ("content/glossary.toml", GLOSSARY),
    ("content/kits/crous.toml", KIT),
    ("content/editions/lille.toml", EDITION),
    ("content/ledger.toml", LEDGER),
    ("content/sheets/fiche.md", SHEET),
    ("content/sheets/fiche.en.md", ENGLISH),
    ("content/sheets/brut.md", RAW),
    ("themes/ville/theme.toml", THEME),
    ("themes/ville/i18n/fr.ftl", WORDS),
    ("themes/ville/icons/phone.svg", ICON),
];

/// Where a text must be read: page, an element and one inside it, and the file and the start of the line that say it.
pub(crate) const SHOWN: &[(&str, &str, &str, &str, &str)] = &[
    ("fiche/index.html", "main", "h1", "content/sheets/fiche.md", "title"),
    ("fiche/index.html", "head", "title", "content/sheets/fiche.md", "title"),
    ("fiche/index.html", "main", "p", "content/sheets/fiche.md", "summary"),
    ("fiche/index.html", "main", "h2", "content/sheets/fiche.md", "## "),
    ("fiche/index.html", "main", "h3", "content/sheets/fiche.md", "### "),
    ("fiche/index.html", "main", "h4", "content/sheets/fiche.md", "#### "),
    ("fiche/index.html", "article", "p", "content/sheets/fiche.md", "Prose"),
    ("fiche/index.html", "article", "li", "content/sheets/fiche.md", "- Un point"),
    ("fiche/index.html", "article", "td", "content/sheets/fiche.md", "| Cellule"),
    ("fiche/index.html", "article", "dt", "content/sheets/fiche.md", "Terme"),
    ("fiche/index.html", "article", "p", "content/sheets/fiche.md", "> Un encadré"),
    ("fiche/index.html", "article", "a", "content/sheets/fiche.md", "[Des mots"),
    ("index.html", "main", "h3", "content/sheets/fiche.md", "title"),
    ("index.html", "html", "header", "content/site.toml", "name = \"Site"),
    ("index.html", "html", "footer", "content/site.toml", "name = \"Mairie"),
    ("glossaire/index.html", "body", "main", "content/glossary.toml", "plain"),
    ("mentions-legales/index.html", "body", "main", "content/site.toml", "director"),
    ("en/fiche/index.html", "main", "h1", "content/sheets/fiche.en.md", "title"),
];

const SITE: &str = r#"name = "Site ⟦t:de vie⟧"
base_url = "https://guides.mairie.example/⟦t:⟧" # ⟦closed⟧
language = "⟦t:fr⟧" # ⟦closed⟧
theme = "ville"
official_domains = ["⟦t:ameli.fr⟧"] # ⟦closed⟧

[publisher]
name = "Mairie ⟦t:d’Exemple⟧"
address = "⟦t:1 place de la Mairie⟧"
phone = "⟦t:01 00 00 00 00⟧" # ⟦closed⟧
email = "⟦t:contact@mairie.example⟧" # ⟦closed⟧
director = "⟦t:Le maire⟧"
siret = "⟦t:12345678900012⟧" # ⟦closed⟧
dpo = "⟦t:dpo@mairie.example⟧" # ⟦closed⟧
logo = "⟦t:images/logo.png⟧" # ⟦closed⟧
logo_alt = "⟦t:Le blason⟧"

[host]
name = "⟦t:Hébergeur⟧"
address = "⟦t:2 rue du Serveur⟧"
phone = "⟦t:01 00 00 00 01⟧" # ⟦closed⟧

[printer]
name = "⟦t:Imprimeur⟧"
address = "⟦t:3 rue de la Presse⟧"

[help]
contact = "⟦t:ici⟧" # ⟦closed⟧
counter = "⟦t:mairie⟧" # ⟦closed⟧

[accessibility]
date = 2026-11-21
auditor = "⟦t:Un cabinet⟧"
rate = 62.5
reference = "⟦t:4.1.2⟧" # ⟦closed⟧
issues = ["⟦t:Le plan n’a pas de texte.⟧"]
exemptions = ["⟦t:La vidéo, jusqu’en 2027.⟧"]
out_of_scope = ["⟦t:Un document de 2015.⟧"]
agents = ["⟦t:Firefox et NVDA⟧"]
tools = ["⟦t:Colour Contrast Analyser⟧"]
pages = ["⟦t:/⟧"] # ⟦closed⟧
plan = "⟦t:Corriger le plan.⟧"
"#;

const CONTACTS: &str = r#"[ici]
name = "⟦t:Allô⟧"
inline = "⟦t:allô⟧"
phone = "⟦t:39 39⟧" # ⟦closed⟧
hours = "⟦t:de 9 h à 16 h⟧"
price = "⟦t:prix d'un appel⟧"
limits = "⟦t:Renseigne.⟧"
address = "⟦t:1 rue d’Ici⟧"
url = "https://a.example/⟦t:⟧" # ⟦closed⟧
source = "⟦t:Un site⟧"
verified = 2026-11-21

[mairie]
name = "⟦t:La mairie⟧"
url = "⟦t:https://a.example/⟧" # ⟦closed⟧
source = "⟦t:Annuaire⟧"
verified = 2026-11-21

["⟦t:caf⟧"] # ⟦closed⟧
name = "La Caf"
source = "Presse"
verified = 2026-11-21
"#;

const GLOSSARY: &str = r#"[[term]]
word = "CAF"
plain = "⟦t:caisse d’allocations familiales⟧"

[[term]]
word = "⟦t:RSA⟧"
plain = "revenu"
"#;

const KIT: &str = r#"title = "⟦t:Crous⟧"
venue = "⟦t:crous⟧" # ⟦closed⟧
private = false
sheets = ["fiche"]
note = "⟦t:À laisser en libre-service.⟧"

[[item]]
publication = "⟦t:leaflet⟧" # ⟦closed⟧
variant = "⟦t:noir⟧" # ⟦closed⟧
copies = { "⟦t:Accueil⟧" = 100 }
paper = "⟦t:135 g mat⟧"
sides = 2
inks = "⟦t:noir⟧"
fold = "⟦t:pli⟧"
staples = 0
hang = "⟦t:Salon⟧"

[[delivery]]
to = "⟦t:Accueil⟧"
address = "⟦t:3 avenue⟧"

[poster]
headline = "⟦t:Vous partez ?⟧"
lead = "⟦t:Que faire.⟧"
"#;

const EDITION: &str = r#"name = "⟦t:Lille⟧"
insee = "⟦t:59350⟧" # ⟦closed⟧
base_url = "⟦t:https://guides.lille.example/⟧" # ⟦closed⟧
data = ["⟦t:contacts.toml⟧"] # ⟦closed⟧

[place.mairie]
name = "⟦t:La mairie⟧"
address = "⟦t:1 place⟧"
hours = "⟦t:de 9 h à 12 h⟧"
phone = "⟦t:03 20 00 00 00⟧" # ⟦closed⟧
"#;

const LEDGER: &str = r#"[[run]]
edition = "⟦t:2026-11⟧"
insee = "⟦t:59350⟧"
date = 2026-11-21
fingerprint = "⟦t:5b2e90c4d17f⟧" # ⟦closed⟧
kit = "⟦t:crous⟧"
address = "⟦t:https://guides.mairie.example/⟧" # ⟦closed⟧
copies = { "⟦t:affiche-a4⟧" = 3 }

[[run.sheet]]
slug = "fiche"
code = "d7"
fingerprint = "⟦t:9f3c71a0⟧" # ⟦closed⟧
review_by = 2027-05-21
facts = { "un.phone" = "⟦t:39 39⟧" }
"#;

/// Every text of a sheet, written so that it is text: it must be read as it stands.
const SHEET: &str = r#"+++
title = "⟦t:Une fiche⟧"
summary = "⟦t:Un résumé.⟧"
event = "⟦t:papiers⟧"
code = "⟦t:d7⟧" # ⟦closed⟧
verified = 2026-11-21
review_by = 2027-05-21
owner = "⟦t:Service⟧"
venues = ["⟦t:crous⟧"] # ⟦closed⟧
date_label = "⟦t:Date⟧"
redirects = ["⟦t:ancienne⟧"] # ⟦closed⟧

[help]
contact = "⟦t:ici⟧" # ⟦closed⟧
counter = "⟦t:mairie⟧" # ⟦closed⟧

[poster]
headline = "⟦t:Une affiche⟧"
lead = "⟦t:Un chapeau.⟧"

[[poster.actions]]
step = "⟦t:demander⟧" # ⟦closed⟧
title = "⟦t:Demandez⟧"
detail = "⟦t:À la mairie.⟧"

[[changes]]
date = 2026-11-21
text = "⟦t:Le tarif a changé.⟧"

[[sources]]
id = "F1"
title = "⟦t:Une source⟧"
url = "https://www.service-public.gouv.fr/⟦t:⟧" # ⟦closed⟧
date = 2026-11-21
+++

Prose ⟦m:du début⟧.[^F1] La CAF aide.

## ⟦m:Tout de suite⟧ {#suite deadline=24h}

### ⟦m:Demander⟧ {#demander cost=gratuit}

- [ ] Une pièce ⟦m:d'identité⟧

Sur place
: {mairie} ⟦m:du lieu⟧

Par courrier
: ⟦m:12 rue du Courrier⟧

En ligne
: [Le site ⟦m:officiel⟧](https://a.example/)

Se renseigner
: {ici}

#### ⟦m:Si vous êtes mineur⟧

- Un point ⟦m:de la liste⟧

1. Un rang ⟦m:de la liste⟧

| Colonne ⟦m:une⟧ | Deux |
| --- | --- |
| Cellule ⟦m:une⟧ | deux |

> Une citation ⟦m:de quelqu'un⟧

> [!WARNING]
> Un encadré ⟦m:important⟧.

Terme ⟦m:défini⟧
: Sa définition ⟦m:en mots simples⟧.

[Des mots ⟦m:du lien⟧](https://a.example/ "titre") et *⟦m:appuyés⟧* et **⟦m:gras⟧**.

![Une image ⟦m:de rose⟧](rose.png)

## ⟦m:Vous n'êtes pas seul⟧ {#soutien .support}

De l'aide.

[^F1]: Une note ⟦m:de bas de page⟧.
"#;

const ENGLISH: &str = r#"+++
title = "⟦t:A sheet⟧"
summary = "⟦t:A summary.⟧"
event = "papiers"
code = "d7"
verified = 2026-11-21
review_by = 2027-05-21
owner = "⟦t:Service⟧"

[[sources]]
title = "⟦t:A source⟧"
url = "https://www.service-public.gouv.fr/"
date = 2026-11-21
+++

## ⟦m:At once⟧ {#next deadline=24h}

### ⟦m:Ask⟧ {#ask cost=gratuit}

In person
: ⟦m:At the town hall⟧
"#;

/// Every place of the Markdown, as it is: much of it is refused, and nothing of it is markup.
const RAW: &str = r#"+++
title = "Brut"
summary = "Tout, tel quel."
event = "papiers"
code = "t4"
verified = 2026-11-21
review_by = 2027-05-21
owner = "Service"

[[sources]]
title = "Une source"
url = "⟦t:https://www.service-public.gouv.fr/⟧" # ⟦closed⟧
date = 2026-11-21
+++

Prose ⟦r:brute⟧ au milieu.

## Titre ⟦r:brut⟧ {#un deadline=24h}

### Titre {#⟦r:deux⟧ cost=gratuit}

Sur place
: {mairie} ⟦r:brut⟧

#### Cas ⟦r:brut⟧

### Autre {#trois cost=⟦r:gratuit⟧}

- [ ] Une pièce ⟦r:brute⟧

Un [lien](<⟦r:https://a.example/⟧>).

Un [lien](https://a.example/?q=⟦r:x⟧).

Un [lien](https://a.example/ "⟦r:titre⟧").

Un [lien](#⟦r:un⟧).

Un [lien](<fiche.md#⟦r:suite⟧>).

![Image](<⟦r:rose.png⟧>)

![Image](rose.png "⟦r:titre⟧")

![Image ⟦r:brute⟧](rose.png)

Du code : ``⟦r:code⟧``.

```⟦r:langue⟧
fin
```

    code ⟦r:décalé⟧

| ⟦r:Une⟧ | Deux |
| --- | --- |
| ⟦r:un⟧ | deux |

> ⟦r:Citation⟧

> [!⟦r:NOTE⟧]
> Encadré.

Terme ⟦r:brut⟧
: ⟦r:Définition⟧

Un appel.[^n]

{⟦r:ici⟧}

## Fin ⟦r:brute⟧ {#fin .⟦r:support⟧}

De l'aide.

[^n]: Note ⟦r:brute⟧.
"#;

const THEME: &str = r##"[colors]
ink = "⟦t:#1A1816⟧" # ⟦closed⟧
night_ink = "⟦t:#F2EFEA⟧" # ⟦closed⟧

[inks]
sand = ⟦q:[0, 2, 6, 4]⟧ # ⟦closed⟧

[fonts]
bold = "⟦t:AtkinsonHyperlegibleNext-Bold.ttf⟧" # ⟦closed⟧

[events."⟦t:deces⟧"] # ⟦closed⟧
icon = "⟦t:phone⟧" # ⟦closed⟧
"##;

const WORDS: &str = r#"html-skip = { "⟦f:Aller au contenu⟧" }
html-main-nav = { "⟦f:Principal⟧" }
"#;

const ICON: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#000"><path d="M1 1L⟦r:2 2⟧"/><!-- ⟦closed⟧ --></svg>
"##;

/// Whether a payload goes into a line.
pub(crate) fn has_field(line: &str) -> bool {
    line.replace("⟦closed⟧", "").contains('⟦')
}

/// Whether a line has a form of its own.
pub(crate) fn is_closed(line: &str) -> bool {
    line.contains("⟦closed⟧")
}

/// The line of a file that starts so, from 0.
pub(crate) fn line(file: &str, start: &str) -> usize {
    let template = FILES.iter().find(|(name, _)| *name == file).unwrap().1;
    template.lines().position(|line| line.starts_with(start)).unwrap_or_else(|| panic!("{file} has no {start}"))
}

/// A line with the payload, or without.
pub(crate) fn fill(line: &str, payload: Option<&str>) -> String {
    let mut out = String::new();
    let line = line.replace("⟦closed⟧", "");
    let mut rest = line.as_str();
    while let Some((before, field)) = rest.split_once('⟦') {
        let (kind, field) = field.split_once(':').unwrap();
        let (word, after) = field.split_once('⟧').unwrap();
        out.push_str(before);
        match payload {
            Some(payload) => out.push_str(&written(kind, payload)),
            None => out.push_str(word),
        }
        rest = after;
    }
    out + rest
}

/// A payload as a language writes it.
fn written(kind: &str, payload: &str) -> String {
    let mut out = String::new();
    if kind == "q" {
        return format!("\"{}\"", written("t", payload));
    }
    for c in payload.chars() {
        match (kind, c) {
            ("t" | "f", '"' | '\\') => out.extend(['\\', c]),
            ("t", c) if c.is_control() => _ = write!(out, "\\u{:04X}", u32::from(c)),
            ("f", '\n' | '\r') => _ = write!(out, "\\u{:04X}", u32::from(c)),
            ("m", c) if c.is_ascii_punctuation() => out.extend(['\\', c]),
            // A line of Markdown is one line.
            ("m" | "r", '\n' | '\r') => out.push(' '),
            (_, c) => out.push(c),
        }
    }
    out
}
