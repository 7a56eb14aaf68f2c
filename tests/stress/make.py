#!/usr/bin/env python3
"""Writes the stress project: every construct and every hard input that must give right pages, and, in `bad`, those
that must give a diagnostic at their place.

    python3 -m pip install -r tests/stress/requirements.txt
    python3 tests/stress/make.py tests/stress

What it writes is committed: tests/stress.rs and the judges read it, and need no Python package for that. No clock, no
chance: the long texts come from a counter.
"""

import pathlib
import struct
import sys
import zlib

from PIL import Image, ImageDraw

WORDS = """vous pouvez demander une copie de cet acte à la mairie du lieu du décès ou de la naissance sans rien payer
gardez toujours un double daté de chaque courrier envoyé avec son accusé de réception l’agent d’accueil vérifie votre
pièce d’identité et vous rend le dossier complet si un papier manque on vous écrit pour le demander avant la fin du mois
cœur sœur œuvre vœu ambiguë Noël maïs naïf aiguë forêt hôpital bientôt où déjà ça là très près élève""".split()


def prose(count, seed=1):
    """Sentences of 12 words or so, always the same for a seed."""
    state, out = seed, []
    for i in range(count):
        state = (state * 1103515245 + 12345) % 2**31
        word = WORDS[(state >> 8) % len(WORDS)]
        if i % 13 == 0:
            word = word[0].upper() + word[1:]
        out.append(word + ("." if i % 13 == 12 or i == count - 1 else "," if i % 13 == 6 else ""))
    return " ".join(out)


ADDRESS = "https://www.service-public.gouv.fr/particuliers/vosdroits/" + "chemin-tres-long-sans-fin/" * 13 + "fin"
ADDRESS = ADDRESS[:400].ljust(400, "x")
LONG_WORD = "anticonstitutionnellement" * 6
LETTERS = "à â ä ç é è ê ë î ï ô ö ù û ü ÿ œ æ À Â Ä Ç É È Ê Ë Î Ï Ô Ö Ù Û Ü Ÿ Œ Æ"

SITE = """name = "Moments de vie"
base_url = "https://guides.mairie.example/"
language = "fr"

[publisher]
name = "Mairie d’Exemple"
address = "1 place de la Mairie, 00000 Exemple"
phone = "01 00 00 00 00"
email = "contact@mairie.example"
director = "Le maire d’Exemple"

[host]
name = "Hébergeur d’Exemple"
address = "2 rue du Serveur, 00000 Exemple"
"""

CONTACTS = """[mairie]
name = "Mairie d’Exemple"
phone = "01 00 00 00 00"
price = "prix d'un appel"
address = "1 place de la Mairie, 00000 Exemple"
url = "https://mairie.example/"
source = "Mairie d’Exemple"
verified = 2026-11-21

[allo_service_public]
name = "Allô Service Public"
phone = "39 39"
price = "prix d'un appel"
limits = "Renseigne, n'a pas accès à votre dossier."
url = "https://www.service-public.gouv.fr/"
source = "Service Public"
verified = 2026-11-21
"""

GLOSSARY = """[[term]]
word = "CAF"
plain = "caisse d’allocations familiales"
"""


def head(title, summary, code="", more="", event="papiers"):
    code = f'code = "{code}"\n' if code else ""
    return f"""+++
title = "{title}"
summary = "{summary}"
event = "{event}"
{code}verified = 2026-11-21
review_by = 2027-05-21
owner = "Service état civil"
{more}
[[sources]]
id = "F909"
title = "Déclaration de décès"
url = "https://www.service-public.gouv.fr/particuliers/vosdroits/F909"
date = 2025-04-26
+++

"""


FORMS = head(
    "Toutes les formes d'une fiche, l'une après l'autre",
    "Une fiche d'essai : chaque forme du Markdown, et ce qui se met en page avec peine.",
    code="d7",
    more="""
[poster]
headline = "Tout ce qui se met en page"
lead = "Chaque forme, dans l'ordre, avec ce qui résiste."

[[poster.actions]]
step = "declarer"
title = "Déclarez → la mairie ✓"
detail = "L'agent d'accueil vous rend le dossier."
""",
) + f"""Vous n'avez **pas tout** à faire *aujourd'hui* : commencez par [la suite de cette fiche](#suite-ici), puis lisez [l'autre fiche](suite.md#deuxieme).[^F909]
Une ligne se finit ici\\
et reprend là. Les 16 lettres : {LETTERS}.

## Dans les 24 heures {{#premier-jour deadline=24h from=constat}}

### Déclarer, avec un titre de démarche qui est assez long pour tenir sur trois lignes au moins, et même davantage en très gros caractères {{#declarer cost=gratuit}}

La déclaration se fait à la mairie.[^F909] La CAF peut vous aider. Écrivez à <contact@mairie.example> ou appelez le 01 23 45 67 89.

- [ ] Le certificat de décès
- [ ] Une pièce d'identité, dont la copie recto verso est lisible, datée et signée par la personne qui déclare
- [ ] Le livret de famille

Par téléphone
: {{allo_service_public}}

Sur place
: {{mairie}} du lieu du décès

Par courrier
: 12 rue du Courrier, 00000 Exemple

En ligne
: [Le service en ligne](https://www.service-public.gouv.fr/particuliers/vosdroits/R1)

Se renseigner
: {{allo_service_public}}

#### Si le décès a eu lieu à l'étranger

Adressez-vous au consulat.

1. D'abord, le consulat.
2. Ensuite, la mairie :

   avec un second paragraphe.

   - une liste dans la liste ;
   - et son second point.
3. Enfin, vous.

### Payer une somme connue {{#payer cost=86€ deadline=60d}}

Le tarif est de 86 €, soit 12 500 € pour 145 dossiers, à 14 h 30, le 1er mai 2026.

Sur place
: {{mairie}}

## Dans les 14 jours {{#quinzaine deadline=14d}}

Sept points, à partir du septième :

7. Le septième.
8. Le huitième.

- Profondeur un
  - Profondeur deux
    - Profondeur trois
      - Profondeur quatre
        - Profondeur cinq
          - Profondeur six, avec assez de mots pour aller à la ligne dans la mesure qui reste à ce niveau.

> Une citation.
>
> > Une citation dans la citation.
> >
> > - Un point dans la citation de la citation
> > - Un second point
> >
> > 1. Et un numéro

> [!NOTE]
> Une note, avec une liste :
>
> - un point ;
> - un autre.

> [!TIP]
> Un conseil.

> [!IMPORTANT]
> Un point important.

> [!WARNING]
> Une mise en garde.

> [!CAUTION]
> Une autre mise en garde.

> [!FREE]
> Cette démarche est gratuite.

Terme
: Sa définition.

Autre terme, avec **du gras**
: Une première définition.
: Une seconde définition, qui court sur assez de mots pour passer à la ligne au moins une fois, à toutes les tailles de lettres.

Le code d'un formulaire : `CERFA-16069*03`, puis un bloc :

```
Objet : demande de copie intégrale d'acte de naissance, avec une ligne de code bien plus longue que la mesure de la page
    quatre espaces devant, puis deux  espaces dedans

dernière ligne
```

---

Après le filet, les signes : ← gauche, → droite, ↑ haut, ↓ bas, ↔ les deux, ⇒ donc, ✓ fait, ✔ fait, ✗ non, ✘ non, ☐ vide, ☑ coché, ☒ barré.
D'autres signes : • – — … € ° № ½ ¼ ¾ ² ³ × ÷ ≤ ≥ ≈ œ Œ æ « ouvert » ‹ › ′ ″ ■ ● ★ ☎ ✉ ⚠️ ✔️.
Des lettres en exposant : 1ᵉʳ, 2ⁿᵈ, XXᵉ siècle.
Des traits d'union cachés : ad\u00admi\u00adnis\u00adtra\u00adtion, et des accents séparés : e\u0301te\u0301, C\u0327A, a\u0300.

Un mot sans fin : {LONG_WORD}. Puis la suite.

Une adresse de 400 signes : <{ADDRESS}>. Et [la même sous des mots]({ADDRESS}).

| Colonne un | Deux | Trois |
| :--- | :---: | ---: |
| gauche | milieu | droite |
|  | vide à gauche |  |
| un texte **gras**, `du code` et [un lien](#suite-ici) | {LONG_WORD} | 12 |
|  |  |  |

![Une rose des vents rouge et bleue](rose.png)

![Un dégradé de gris, du noir au blanc](gris.png)

![Un disque vert sur un fond transparent](disque.png)

![Une photographie d'un mur, en couleurs](mur.jpg)

![Un carré violet, dans les quatre encres d'une imprimerie](encres.jpg)

La note revient une troisième fois.[^F909]

## Suite, sans délai {{#suite-ici .later}}

### Attendre {{#attendre}}

Rien ne presse. [Retour au premier jour](#premier-jour).

## Ce qui se fait tout seul {{#auto .automatic}}

La mairie prévient l'Insee.

## Vous n'êtes pas seul {{#soutien .support}}

Votre médecin peut vous écouter.

[^F909]: Service Public, fiche F909, 26 avril 2025.
"""


def table(columns, rows, seed):
    lines = ["| " + " | ".join(f"Titre {c + 1}" for c in range(columns)) + " |", "|" + " --- |" * columns]
    for r in range(rows):
        cells = [f"{r + 1}"] + [prose(2 + (r * 7 + c * 3) % 4, seed + r * 31 + c) for c in range(1, columns)]
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines)


LONG = head("Tout ce qui est long", "Des tableaux, un paragraphe et des titres plus longs que la page.", event="logement") + f"""Ce qui suit dépasse la page, ou la ligne.

## Un tableau de 60 lignes

{table(3, 60, 7)}

## Un tableau de 12 colonnes

{table(12, 5, 11)}

## Un paragraphe de 5 000 mots

{prose(5000)}

## {prose(40, 3)}

### {prose(30, 5)}

Une phrase sous un titre très long.

## Une liste de 80 points

{chr(10).join(f"- {prose(3 + i % 17, 100 + i)}" for i in range(80))}

## Une citation plus longue que la page

{chr(10).join(f"> {prose(60, 300 + i)}{chr(10)}>" for i in range(12))}

## Un code plus long que la page

```
{chr(10).join(f"ligne {i + 1} du formulaire" for i in range(70))}
```

## Une définition plus longue que la page

Terme
: {prose(700, 500)}
"""

PLAIN = head("La suite, sans convention", "Du Markdown ordinaire, comme on l'écrit ailleurs.") + """Du texte avant tout titre.

## Premier titre {#premier}

Un paragraphe, puis [un lien vers l'autre fiche](toutes-les-formes.md#declarer) et [un site](https://www.service-public.gouv.fr/).

## Deuxième titre {#deuxieme}

- un
- deux
"""

ENGLISH = head("What follows, in English", "Plain Markdown, as one writes it elsewhere.") + """Text before any heading.

## First heading {#premier}

What's this? [The other sheet](toutes-les-formes.md), 2ⁿᵈ part → here.

## Second heading {#deuxieme}

- one
- two
"""

ARABIC = head("ماذا نفعل الآن", "نص عادي.") + """نص قبل العنوان.

## العنوان الأول {#premier}

سلام.

## العنوان الثاني {#deuxieme}

نهاية.
"""


def bad(body):
    """A short sheet whose line 16 is the body."""
    return head("Une fiche courte", "Une faute.") + body + "\n"


BAD = {
    "emoji": bad("Un visage 😀 dans une phrase."),
    "hebreu": bad("Le mot שלום se lit de droite à gauche."),
    "arabe": bad("Le mot سلام se lit de droite à gauche."),
    "grec": bad("Le mot λόγος est grec."),
    "cyrillique": bad("Le mot мир est russe."),
    "chinois": bad("Le mot 和平 est chinois."),
    "image-menteuse": bad("![Un plan](menteur.png)"),
    "image-immense": bad("![Un plan](immense.png)"),
}


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(width, height, rows):
    """One bit a pixel, grey; what the head says is not held against what the rows hold."""
    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")


def pictures(folder):
    rose = Image.new("RGB", (320, 200), "white")
    draw = ImageDraw.Draw(rose)
    draw.polygon([(160, 10), (185, 100), (160, 190), (135, 100)], fill=(170, 30, 30))
    draw.polygon([(60, 100), (160, 75), (260, 100), (160, 125)], fill=(30, 60, 150))
    rose.save(folder / "rose.png", optimize=True)
    grey = Image.new("L", (256, 64))
    grey.putdata([x for _ in range(64) for x in range(256)])
    grey.save(folder / "gris.png", optimize=True)
    disc = Image.new("RGBA", (160, 160), (0, 0, 0, 0))
    ImageDraw.Draw(disc).ellipse((10, 10, 150, 150), fill=(20, 120, 60, 200))
    disc.save(folder / "disque.png", optimize=True)
    wall = Image.new("RGB", (480, 360))
    draw = ImageDraw.Draw(wall)
    for y in range(0, 360, 40):
        for x in range(-40, 480, 80):
            shift = 40 if (y // 40) % 2 else 0
            draw.rectangle((x + shift + 2, y + 2, x + shift + 78, y + 38), fill=(150 + (x * 7 + y * 3) % 60, 90, 70))
    wall.save(folder / "mur.jpg", quality=82)
    inks = Image.new("CMYK", (160, 160), (0, 0, 0, 0))
    ImageDraw.Draw(inks).rectangle((16, 16, 143, 143), fill=(140, 200, 0, 30))
    inks.save(folder / "encres.jpg", quality=90)


def main(root):
    root = pathlib.Path(root)
    sheets, faults = root / "content" / "sheets", root / "bad"
    sheets.mkdir(parents=True, exist_ok=True)
    faults.mkdir(parents=True, exist_ok=True)
    (root / "content" / "site.toml").write_text(SITE)
    (root / "content" / "contacts.toml").write_text(CONTACTS)
    (root / "content" / "glossary.toml").write_text(GLOSSARY)
    for name, text in {"toutes-les-formes": FORMS, "longues-formes": LONG, "suite": PLAIN, "suite.en": ENGLISH,
                       "suite.ar": ARABIC}.items():
        (sheets / f"{name}.md").write_text(text)
    for name, text in BAD.items():
        (faults / f"{name}.md").write_text(text)
    pictures(sheets)
    # 2 by 2 points, in a head that announces 6,000 by 6,000, few enough to be opened: a decoder that trusts it waits
    # for what is not there.
    (sheets / "menteur.png").write_bytes(png(6000, 6000, b"\x00\x80\x00\x40"))
    # A true picture of 12,000 by 9,000: 13.5 MB once opened, 324 MB as red, green and blue.
    (sheets / "immense.png").write_bytes(png(12000, 9000, (b"\x00" + b"\xaa" * 1500) * 9000))


if __name__ == "__main__":
    main(*sys.argv[1:])
