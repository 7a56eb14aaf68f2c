### Messages de la pièce « source » : une phrase par code, et l'attribut .help qui dit quoi écrire.

## Le disque

failure-read = Impossible de lire « { $path } » : { $cause }.
    .help = Vérifiez que le dossier contient « content » et que vous avez le droit de le lire. Le site déjà publié n’a pas changé.

source-link = C’est un lien vers un autre endroit : il n’est pas suivi, pour ne rien publier par accident.
    .help = Mettez le fichier ou le dossier lui-même à cette place, au lieu du lien.
source-not-a-file = Ce n’est pas un fichier ordinaire.
    .help = Retirez-le du dossier, ou donnez le nom d’un fichier.
source-not-a-sheet = Ce fichier n’est pas une fiche : son nom ne finit pas par « .md ».
    .help = Donnez une fiche, par exemple content/sheets/un-proche-est-decede.md.
source-ignored-file = Ce fichier n’est pas utilisé : la fin de son nom n’est pas connue ici.
    .help = Une fiche finit par « .md », un kit ou une édition par « .toml », une image par « .png » ou « .jpg », en minuscules.
source-file-name = Le nom de ce fichier a un caractère qui ne peut pas être lu (montré par �).
    .help = Renommez-le avec des lettres sans accent, des chiffres et des tirets.
source-same-name = Deux fichiers ont le même nom, écrit avec deux formes d’accents.
    .help = Renommez l’un des deux, sans accent.
source-too-large = Ce fichier dépasse { $limit } ko : il n’a pas été lu.
    .help = Allégez-le, ou retirez-le du dossier.
source-too-deep = Ce dossier est trop profond : { $depth } dossiers l’un dans l’autre au plus.
    .help = Rapprochez ce fichier de « content ».
source-too-many-files = Il y a plus de { $limit } fichiers : la lecture s’est arrêtée ici.
    .help = Retirez de « content » et de « themes » ce qui ne sert pas.
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
source-control-character = Un caractère invisible ({ $character }) se trouve ici.
    .help = Effacez-le : il vient souvent d’un copier-coller.

## Les fichiers TOML

toml-syntax = Cette ligne n’est pas écrite comme il faut ({ $reason }).
    .help = Une ligne s’écrit : clé = "texte", clé = 12, clé = true, clé = 2026-11-21 ou clé = ["un", "deux"]. Vérifiez les guillemets et les crochets.
toml-repeated-key = Cette clé est écrite deux fois.
    .help = Gardez une seule des deux lignes.
toml-unknown-key = La clé « { $key } » n’est pas connue ici.
    .help = { $found ->
        [yes] Vouliez-vous écrire « { $nearest } » ?
       *[no] Les clés connues sont : { $known }.
    }
toml-missing-key = Il manque « { $key } ».
    .help = Ajoutez une ligne : { $key } = …
toml-blank-value = « { $key } » est vide.
    .help = Écrivez sa valeur entre les guillemets.
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
toml-out-of-range = « { $key } » va de { $least } à { $most }.
    .help = Écrivez un nombre entier entre { $least } et { $most }.
