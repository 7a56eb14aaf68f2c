### Messages de la pièce « source » : une phrase par code, et l'attribut .help qui dit quoi écrire.

## Le disque

failure-read = Impossible de lire « { $path } » : { $cause }.
    .help = Vérifiez que le dossier contient « content » et que vous avez le droit de le lire. Le site déjà publié n’a pas changé.

source-link = C’est un lien vers un autre endroit : il n’est pas suivi, pour ne rien publier par accident.
    .help = Mettez le fichier ou le dossier lui-même à cette place, au lieu du lien.
    .why = Un lien peut mener à un dossier privé de votre ordinateur. Le suivre le publierait.
    .bad =
        content/sheets/fiche.md -> /home/marie/brouillons/fiche.md
    .good =
        content/sheets/fiche.md
source-not-a-file = Ce n’est pas un fichier ordinaire.
    .help = Retirez-le du dossier, ou donnez le nom d’un fichier.
    .why = Lire un périphérique ou un canal pourrait ne jamais finir.
    .bad =
        jalon print content/sheets
    .good =
        jalon print content/sheets/un-proche-est-decede.md
source-not-a-sheet = Ce fichier n’est pas une fiche : son nom ne finit pas par « .md ».
    .help = Donnez une fiche, par exemple content/sheets/un-proche-est-decede.md.
    .why = Une fiche est un fichier texte en Markdown. Un autre fichier ne se lit pas ainsi.
    .bad =
        jalon print content/site.toml
    .good =
        jalon print content/sheets/un-proche-est-decede.md
source-ignored-file = Ce fichier n’est pas utilisé : la fin de son nom n’est pas connue ici.
    .help = Une fiche finit par « .md », un kit ou une édition par « .toml », une image par « .png » ou « .jpg », en minuscules.
    .why = Ce fichier ne sera ni lu ni publié : mieux vaut le savoir avant de le chercher sur le site.
    .bad =
        content/sheets/brouillon.docx
    .good =
        content/sheets/brouillon.md
source-file-name = Le nom de ce fichier a un caractère qui ne peut pas être lu (montré par �).
    .help = Renommez-le avec des lettres sans accent, des chiffres et des tirets.
    .why = Un nom que l’ordinateur ne sait pas lire ne peut être ni affiché, ni publié.
    .bad =
        content/sheets/d�c�s.md
    .good =
        content/sheets/deces.md
source-same-name = Deux fichiers ont le même nom, écrit avec deux formes d’accents.
    .help = Renommez l’un des deux, sans accent.
    .why = « é » s’écrit de deux façons dans un nom de fichier. Sur un autre ordinateur, les deux fichiers n’en feraient qu’un.
    .bad =
        content/sheets/décès.md
        content/sheets/décès.md
    .good =
        content/sheets/deces.md
source-too-large = Ce fichier dépasse { $limit } ko : il n’a pas été lu.
    .help = Allégez-le, ou retirez-le du dossier.
    .why = Un fichier énorme ralentirait tout, et aucune fiche ni image utile n’atteint cette taille.
    .bad =
        content/sheets/guichet.png : 24 Mo
    .good =
        content/sheets/guichet.png : 200 ko
source-too-deep = Ce dossier est trop profond : { $depth } dossiers l’un dans l’autre au plus.
    .help = Rapprochez ce fichier de « content ».
    .why = Tant de dossiers l’un dans l’autre viennent d’une copie ratée, ou d’un dossier qui se contient lui-même.
    .bad =
        content/sheets/2026/été/brouillons/anciens/a/trier/plus/tard/fiche.md
    .good =
        content/sheets/fiche.md
source-too-many-files = Il y a plus de { $limit } fichiers : la lecture s’est arrêtée ici.
    .help = Retirez de « content » et de « themes » ce qui ne sert pas.
    .why = Un guide a quelques milliers de fichiers. Au-delà, c’est sans doute un autre dossier qui a été copié ici.
    .bad =
        content/sauvegarde-du-serveur/ : 40 000 fichiers
    .good =
        content/sheets/ : 40 fichiers
source-not-utf8 = { $encoding ->
        [utf-16] Ce fichier est enregistré en UTF-16 (octet { $offset }), et non en UTF-8.
        [windows-1252] Ce fichier est enregistré en Windows-1252 (octet { $offset }), et non en UTF-8.
       *[other] Ce fichier n’est pas un texte (octet { $offset }).
    }
    .help = { $encoding ->
        [utf-16] Ouvrez-le dans votre éditeur, puis « Enregistrer sous » avec l’encodage « UTF-8 ».
        [windows-1252] Ouvrez-le dans votre éditeur, vérifiez les accents, puis « Enregistrer sous » avec l’encodage « UTF-8 ».
       *[other] Vérifiez que c’est le bon fichier, ou reprenez-en une copie saine.
    }
    .why = Lus avec le mauvais encodage, les accents deviennent des signes illisibles, sur le site comme sur le papier.
    .bad =
        D�claration de d�c�s
    .good =
        Déclaration de décès
source-control-character = Un caractère invisible ({ $character }) se trouve ici.
    .help = Effacez-le : il vient souvent d’un copier-coller.
    .why = Ce caractère ne se voit pas à l’écran et s’imprime comme une case vide. Il vient souvent d’un copier-coller.
    .bad =
        Le décès se déclare␌ à la mairie.
    .good =
        Le décès se déclare à la mairie.
## Les fichiers TOML

toml-syntax = { $fault ->
        [quote] Un guillemet droit, à l’intérieur du texte, le ferme trop tôt.
       *[other] Cette ligne n’est pas écrite comme il faut ({ $reason }).
    }
    .help = { $fault ->
        [quote] Écrivez les guillemets du texte « ainsi », ou \" : title = "Le « grand » jour".
       *[other] Une ligne s’écrit : clé = "texte", clé = 12, clé = true, clé = 2026-11-21 ou clé = ["un", "deux"]. Vérifiez les guillemets et les crochets.
    }
    .why = Une ligne mal écrite peut changer le sens de toutes celles qui suivent : rien n’est deviné.
    .bad =
        language = fr
    .good =
        language = "fr"
toml-repeated-key = Cette clé est écrite deux fois.
    .help = Gardez une seule des deux lignes.
    .why = De deux valeurs pour une même clé, le programme n’a pas à choisir la bonne.
    .bad =
        language = "fr"
        language = "en"
    .good =
        language = "fr"
toml-unknown-key = La clé « { $key } » n’est pas connue ici.
    .help = { $found ->
        [yes] Vouliez-vous écrire « { $nearest } » ?
       *[no] Les clés connues sont : { $known }.
    }
    .why = Une clé inconnue serait ignorée sans bruit : le réglage que vous croyez donner n’aurait aucun effet.
    .bad =
        language = "fr"
        thème = "clair"
    .good =
        language = "fr"
        theme = "clair"
toml-missing-key = Il manque « { $key } ».
    .help = Ajoutez une ligne : { $key } = …
    .why = Ce renseignement est imprimé ou affiché : sans lui, il resterait un blanc.
    .bad =
        # address = "1 place de la Mairie, 00000 Exemple"
    .good =
        address = "1 place de la Mairie, 00000 Exemple"
toml-blank-value = « { $key } » est vide.
    .help = Écrivez sa valeur entre les guillemets.
    .why = Une valeur vide s’imprimerait comme un blanc, sans que personne le remarque avant l’imprimeur.
    .bad =
        address = ""
    .good =
        address = "1 place de la Mairie, 00000 Exemple"
toml-wrong-type = La valeur de « { $key } » n’a pas la bonne forme.
    .help = { $wanted ->
        [text] Écrivez un texte entre guillemets : { $key } = "…"
        [texts] Écrivez une liste de textes : { $key } = ["un", "deux"]
        [boolean] Écrivez true (oui) ou false (non), sans guillemets.
        [integer] Écrivez un nombre entier, sans guillemets : { $key } = 3
        [number] Écrivez un nombre, sans guillemets : { $key } = 62.5
        [date] Écrivez une date qui existe, sans guillemets ni heure : { $key } = 2026-11-21
        [tables] Écrivez une table par entrée, chacune sous [[{ $key }]].
       *[other] Écrivez une table : [{ $key }], puis une ligne par valeur.
    }
    .why = Chaque clé attend une sorte de valeur : un texte, un nombre, une date, une liste. Une autre sorte ne se devine pas.
    .bad =
        language = ["fr", "en"]
    .good =
        language = "fr"
toml-out-of-range = « { $key } » va de { $least } à { $most }.
    .help = Écrivez un nombre entier entre { $least } et { $most }.
    .why = Ce nombre est imprimé sur un bon de commande ou une déclaration. Hors de ces bornes, c’est une faute de frappe.
    .bad =
        inks = "noir"
        sides = 3
    .good =
        inks = "noir"
        sides = 2