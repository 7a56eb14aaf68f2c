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
    .help = Comparez-le au gabarit du même nom dans le thème clair.
