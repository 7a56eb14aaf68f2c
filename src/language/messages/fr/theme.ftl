### Messages de la pièce « theme » : une phrase par code, et l'attribut .help qui dit quoi écrire.

theme-unknown = Le thème « { $name } » n’existe pas : il n’y a pas de dossier « themes/{ $name } ».
    .help = Dans site.toml, écrivez theme = "clair", ou créez le dossier « themes/{ $name } ».
theme-toml = Ce fichier de thème ne se lit pas : { $reason }.
    .help = Une ligne s’écrit ainsi : ink = "#1A1816"
theme-unknown-key = La clé « { $key } » n’existe pas dans theme.toml.
    .help = { $found ->
        [yes] Vouliez-vous écrire « { $nearest } » ? Les clés possibles ici : { $known }.
       *[no] Les clés possibles ici : { $known }.
    }
theme-missing-key = Il manque la clé « { $key } » dans theme.toml.
    .help = Par exemple : { $example }
theme-value = La valeur de « { $key } » n’a pas la bonne forme.
    .help = Par exemple : { $example }
theme-event-id = Le nom d’événement « { $event } » a un caractère qui ne convient pas.
    .help = Écrivez-le en minuscules sans accent, avec des chiffres et des tirets : premier-logement
theme-contrast = Le texte « { $text } » ne se lit pas assez bien sur « { $ground } » : contraste de { $ratio } pour 1, il faut au moins 7.
    .help = Foncez l’une des deux couleurs ou éclaircissez l’autre. Une clé qui finit par « _inks » règle l’imprimé, les autres l’écran.
theme-inks-stale = La couleur « { $color } » a changé, mais pas ses encres : la presse imprimerait l’ancienne couleur.
    .help = Ajoutez sous [{ $table }], ou demandez ces valeurs à votre imprimeur : { $cure }
theme-state-design = Le fichier « { $file } » du thème reprend le design de l’État ({ $what }), que la loi réserve à l’État.
    .help = Retirez cet élément : la police Marianne, le DSFR et le bloc-marque sont interdits aux autres sites, même publics.
theme-font = La police « { $file } » ne se lit pas : { $reason }.
    .help = Donnez un fichier TrueType (.ttf) entier.
theme-icon = L’icône « { $file } » ne se lit pas : { $reason }.
    .help = Donnez un fichier SVG fait de traits, sur une grille de 24 par 24, comme les icônes Lucide.
theme-words = Les mots du thème « { $file } » ne se lisent pas : { $reason }.
    .help = Une ligne s’écrit ainsi : html-skip = Aller au contenu
theme-import = La feuille de style « { $file } » en appelle une autre avec @import.
    .help = Copiez son contenu dans style.css.
theme-external = La feuille de style « { $file } » va chercher quelque chose hors du thème : { $address }
    .help = Placez le fichier dans le dossier du thème et écrivez son chemin : url("fonts/police.woff2")
theme-missing-file = Il manque le fichier « { $file } » dans le thème.
    .help = Ajoutez ce fichier, ou corrigez son nom.
theme-file-name = Le nom du fichier « { $file } » a des majuscules : certains hébergeurs ne le trouveraient pas.
    .help = Renommez-le « { $name } », dans le dossier et dans style.css.
theme-template = Le gabarit « { $file } » du thème ne se lit pas : { $reason }
    .help = Comparez cette ligne à celle du gabarit du même nom dans le thème clair.
theme-template-unclosed = Une balise s’ouvre ici et ne se ferme nulle part.
    .help = Écrivez { $end } à la fin de la balise.
theme-template-tag = Un gabarit ne connaît pas l’instruction « { $tag } ».
    .help = { $found ->
        [yes] Vouliez-vous écrire « { $nearest } » ? Les instructions possibles : { $known }.
       *[no] Les instructions possibles : { $known }.
    }
theme-template-end = L’instruction « { $tag } » ne ferme rien de ce qui est ouvert.
    .help = { $end ->
        [none] Retirez-la, ou ouvrez avant elle ce qu’elle ferme.
       *[other] Écrivez avant elle « { $end } », ou retirez-la.
    }
theme-template-open = L’instruction « { $tag } » n’est jamais fermée.
    .help = Écrivez {"{%"} { $end } {"%}"} là où elle finit.
theme-template-loops = Trop de boucles sont l’une dans l’autre : une page n’en finirait pas.
    .help = Gardez-en { $most } au plus, gabarits inclus compris.
theme-template-list = « { $name } » n’est pas une liste : une boucle ne peut pas la parcourir.
    .help = { $found ->
        [yes] Vouliez-vous écrire « { $nearest } » ? Les listes possibles : { $known }.
       *[no] Les listes possibles : { $known }.
    }
theme-template-sign = Le signe « { $sign } » n’a pas sa place dans une balise de gabarit.
    .help = Une balise montre un nom, comme {"{{ title }}"}, ou le compare.
theme-template-safe = Le filtre « safe » n’existe pas ici : un texte ne devient jamais du HTML.
    .help = Retirez « | safe ». Le corps de la page, {"{{ body }}"}, est déjà du HTML.
theme-template-filter = Le filtre « { $filter } » n’existe pas.
    .help = { $found ->
        [yes] Vouliez-vous écrire « { $nearest } » ? Les filtres possibles : { $known }.
       *[no] Les filtres possibles : { $known }.
    }
theme-template-call = Un gabarit n’appelle pas de fonction : « { $name } » n’existe pas.
    .help = Retirez cet appel. Tout ce qu’une page montre a un nom.
theme-template-name = Le nom « { $name } » n’existe pas dans cette page.
    .help = { $found ->
        [yes] Vouliez-vous écrire « { $nearest } » ? Les noms possibles : { $known }.
       *[no] Les noms possibles : { $known }.
    }
theme-template-field = « { $name } » n’existe pas à cet endroit.
    .help = { $found ->
        [yes] Vouliez-vous écrire « { $nearest } » ? Les noms possibles ici : { $known }.
       *[no] Les noms possibles ici : { $known }.
    }
theme-template-absent = « { $name } » manque sur certaines pages : ce qui est devant y est vide.
    .help = Entourez ces lignes de {"{% if … %}"} et {"{% endif %}"}.
theme-template-missing = Le gabarit appelle un autre gabarit qui n’existe pas : « { $file } ».
    .help = { $found ->
        [yes] Vouliez-vous écrire "{ $nearest }" ? Les gabarits : { $known }.
       *[no] Écrivez l’un de ces noms entre guillemets droits : { $known }.
    }
theme-template-block = Le bloc « { $block } » n’existe pas dans le gabarit que celui-ci prolonge : il ne se verrait pas.
    .help = { $found ->
        [yes] Vouliez-vous écrire « { $nearest } » ? Les blocs possibles : { $known }.
       *[no] Les blocs possibles : { $known }.
    }
theme-template-loop = Ces gabarits s’appellent en rond, sans fin : { $chain }
    .help = Retirez l’un de ces appels.
theme-template-deep = Trop de gabarits s’appellent l’un l’autre.
    .help = N’en gardez que { $most } à la suite.
theme-template-size = Les gabarits d’une page sont trop longs : plus de { $most } ko.
    .help = Raccourcissez-les, ou incluez moins de fois le même.
theme-template-markup = Aucune page ne peut contenir ceci : { $markup }
    .help = Retirez-le du gabarit « { $file } ». Une page n’a ni script, ni style en ligne, ni adresse extérieure à charger, et chaque attribut est entre guillemets droits.
theme-template-piece = Le gabarit « { $file } » n’a pas ce que toute page doit avoir : { $piece ->
        [doctype] la première ligne, qui dit que c’est du HTML
        [language] la langue de la page
        [policy] la règle de sécurité
        [title] le titre de l’onglet
        [skip] le lien pour aller au contenu, en premier
        [main] une zone principale, et une seule
        [heading] un grand titre, et un seul
        [body] le corps de la page
       *[foot] les liens du pied, dont la mention d’accessibilité
    }.
    .help = Écrivez-y : { $cure }
theme-words-missing = { $count ->
    [one] Il manque un message dans « { $file } » : { $ids }
   *[other] Il manque { $count } messages dans « { $file } » : { $ids }
}
    .help = Copiez ces lignes de themes/clair/i18n/fr.ftl et traduisez-les.
