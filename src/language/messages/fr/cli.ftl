### Messages de la ligne de commande : son aide, ses fautes, ses résumés.

## L’aide

cli-about = Une fiche par moment de vie devient un site accessible, des PDF en gros caractères, des affiches et des kits à imprimer.
cli-about-build = Publie tout le site dans dist, ou rien s’il reste une erreur
cli-about-check = Dit tout ce qui ne va pas, où, et quoi écrire à la place
cli-about-list = Dit ce qui serait publié, ou quels papiers distribués ne sont plus à jour
cli-about-print = Imprime quelques fiches dans un dossier
cli-about-seal = Inscrit au registre un tirage commandé : ses codes sont permanents
cli-about-serve = Montre le site dans le navigateur pendant que vous écrivez
cli-about-verify = Juge de nouveau un PDF, un kit ou un dossier publié
cli-usage = Usage :
cli-command = COMMANDE
cli-commands = Commandes{"\u00A0"}
cli-arguments = Arguments{"\u00A0"}
cli-options = Options{"\u00A0"}
cli-options-everywhere = Options communes{"\u00A0"}

cli-arg-root = Dossier qui contient content ; sinon, le plus proche en remontant
cli-arg-lang = Langue des messages : fr ou en ; sinon, celle du système, sinon le français
cli-arg-color = Couleurs : auto, always (toujours) ou never (jamais)
cli-arg-plain = Phrases sans dessin, pour un lecteur d’écran
cli-arg-quiet = Ne dit que les erreurs, et combien d’avertissements
cli-arg-verbose = Nomme chaque fichier publié
cli-arg-help = Affiche cette aide
cli-arg-version = Affiche la version
cli-arg-out = Dossier où écrire
cli-arg-only = Seulement ces publications, séparées par des virgules : page, leaflet, checklist, clear, large, extra-large, booklet, poster, text, kit ; avec build, demande --out
cli-arg-changes = Fichier où lister ce qu’il faut envoyer chez l’hébergeur (« envoyer », une tabulation, un chemin) puis y supprimer (« supprimer »), dans l’ordre. Tant que ce fichier existe, la publication suivante le complète ; supprimez-le une fois l’envoi fait
cli-arg-variant = Variantes des papiers, séparées par des virgules : screen (couleurs d’écran), presse (quadri et fonds perdus, pour un imprimeur), noir (noir et blanc, à photocopier) ; sinon, screen
cli-arg-bleed = Fonds perdus des fichiers presse, en millimètres : 3 ou 5 ; sinon, 3
cli-arg-marks = Ajoute des traits de coupe aux fichiers presse
cli-arg-port = Port à prendre sur cette machine ; sinon, 4400 ou le premier libre ensuite
cli-arg-open = Ouvre le navigateur
cli-arg-drafts = Accepte aussi les fiches à relire et celles qui ont encore des marques « [À écrire] » : pour se relire, jamais pour diffuser. Leurs pages et leurs papiers disent « Brouillon, ne pas diffuser », et aucun kit ne les contient
cli-arg-today = Date du jour, comme 2026-11-21 ; sinon SOURCE_DATE_EPOCH, sinon l’horloge
cli-arg-edition = L’édition locale : le nom de son fichier dans content/editions, sans « .toml »
cli-arg-all-editions = Publie le site national, et chaque édition locale dans un dossier à son nom. Une édition déjà publiée des mêmes fichiers n’est pas refaite
cli-arg-shard = Avec --all-editions : une part seulement, comme 2/8, pour que plusieurs machines se partagent le travail. La part 1 a aussi le site national ; les parts réunies font le tout
cli-arg-jobs = Nombre de tâches à la fois ; sinon, autant que de processeurs
cli-arg-format = human (pour une personne) ou json (pour une machine)
cli-arg-form = human (pour une personne), json ou sarif (pour une machine), github (pour les annotations de GitHub)
cli-arg-fix = Corrige ce qui se corrige sans votre avis, et montre chaque changement
cli-arg-dry-run = Avec --fix : montre les changements, n’écrit rien
cli-arg-files = Fiches à imprimer
cli-arg-publications = Publications, séparées par des virgules : leaflet, checklist, clear, large, extra-large, booklet, poster, text ; sinon, toutes
cli-arg-kit = Kit commandé : le nom de son fichier dans content/kits, sans « .toml »
cli-arg-key = Clé publique de minisign que le publieur annonce, ou fichier qui la contient : vérifie aussi la signature d’un dossier publié
cli-arg-paths = Fichiers PDF, kits ou dossiers publiés à juger

## Une ligne de commande fausse

cli-wrong = { $message }
    Pour l’aide : jalon --help
cli-unknown-argument = L’option « { $argument } » n’existe pas.{ $found ->
        [yes] { " " }Vouliez-vous écrire « { $nearest } » ?
       *[no] { "" }
    }
cli-unknown-command = La commande « { $command } » n’existe pas. { $found ->
        [yes] Vouliez-vous écrire « { $nearest } » ?
       *[no] Les commandes sont : { $known }.
    }
cli-unknown-value = « { $value } » n’est pas une valeur de « { $argument } ». { $found ->
        [yes] Vouliez-vous écrire « { $nearest } » ?
       *[no] Les valeurs sont : { $known }.
    }
cli-wrong-value = « { $value } » ne peut pas être la valeur de « { $argument } ».
cli-missing-value = Il manque une valeur après « { $argument } ».
cli-missing-argument = Il manque : { $argument }.
cli-conflict = « { $argument } » et « { $other } » ne vont pas ensemble.

## Ce qui ne va pas

cli-no-project = Il n’y a pas de dossier « content » ici, ni au-dessus.
    .help = Allez dans le dossier du projet, ou donnez-le avec --root.
cli-error = Erreur
cli-warning = Avertissement
cli-see-also = Voir aussi
cli-plain-error = Erreur, { $n } sur { $total }.
cli-plain-warning = Avertissement, { $n } sur { $total }.
cli-plain-place = Fichier { $file }, ligne { $line }, colonne { $column }.
cli-plain-related = Voir aussi le fichier { $file }, ligne { $line }, colonne { $column }.
cli-plain-line = La ligne : { $line }
cli-plain-help = Que faire : { $help }
cli-count = { $errors ->
        [0] Aucune erreur
        [one] { $errors } erreur
       *[other] { $errors } erreurs
    }, { $warnings ->
        [0] aucun avertissement
        [one] { $warnings } avertissement
       *[other] { $warnings } avertissements
    }.
cli-not-published = Rien n’a été publié ; { $out } n’a pas changé.

cli-failure = Impossible de continuer.
failure-threads = Le système n’a pas donné les tâches qu’il faut pour traiter « { $path } » : { $cause }.
    .help = Fermez d’autres programmes, ou essayez avec --jobs 1.
cli-cause-not-found = il n’existe pas
cli-cause-permission = le système n’en donne pas le droit
cli-cause-full = il n’y a plus de place sur le disque
cli-cause-quota = votre part du disque est pleine
cli-cause-read-only = ce disque ne s’écrit pas
cli-cause-busy = un autre programme s’en sert, ou quelque chose s’y trouve déjà
cli-cause-different = le contenu est différent
cli-cause-other = { $cause }
cli-defect = Le programme s’est trompé{ $known ->
        [yes] { " " }en traitant « { $subject } »
       *[no] { "" }
    } : ce n’est pas votre faute, et rien n’a été publié.
    { $message } ({ $location }, jalon { $version })
    .help = Signalez-le avec la ligne ci-dessus et la fiche concernée. Sans cette fiche, le reste se publie peut-être.

## Les résumés

cli-stage-reading = Lecture…
cli-stage-checking = Vérification…
cli-stage-making = Fabrication des pages, des PDF et des kits…
cli-stage-publishing = Publication…
cli-published = Édition { $edition } : { $sheets ->
        [one] { $sheets } fiche
       *[other] { $sheets } fiches
    }, { $kits ->
        [one] { $kits } kit
       *[other] { $kits } kits
    }, { $files ->
        [one] { $files } fichier
       *[other] { $files } fichiers
    }, { $size }, en { $time }.
cli-territories = Sous { $out } : { $made ->
        [0] aucune édition faite
        [one] { $made } édition faite
       *[other] { $made } éditions faites
    }, { $kept ->
        [0] aucune
        [one] { $kept }
       *[other] { $kept }
    } déjà là, { $files ->
        [one] { $files } fichier
       *[other] { $files } fichiers
    }, { $size }, en { $time }.
cli-territories-refused = { $count ->
        [one] Une édition n’a pas pu être faite ; ce qui en était publié reste en place
       *[other] { $count } éditions n’ont pas pu être faites ; ce qui en était publié reste en place
    } : { $ids }
cli-changes = Nouveaux ou changés : { $written } ; inchangés : { $kept } ; retirés : { $removed }.
cli-to-upload = À mettre en ligne : { $upload ->
        [0] aucun fichier à envoyer
        [one] { $upload } fichier à envoyer
       *[other] { $upload } fichiers à envoyer
    }, { $delete } à supprimer. La liste est dans { $file } ; supprimez-la une fois l’envoi fait.
cli-specimen = L’adresse du site finit par .example : les papiers disent « Spécimen, ne pas diffuser ».
cli-drafts-out = Un brouillon ne va pas dans dist, que l’on met en ligne. Dites où l’écrire : jalon build --drafts --out essai
cli-drafts = Fiches qui ne sont pas finies ou qui sont à relire : { $sheets }. Leurs pages et leurs papiers disent « Brouillon, ne pas diffuser ». Ne mettez pas ce site en ligne.
cli-drafts-kits = Kits non faits, car ils contiennent une de ces fiches : { $kits }.
cli-no-press = Aucun fichier pour la presse n’est fait : --bleed et --marks n’ont rien changé. Ajoutez --variant presse.
cli-open = À ouvrir : { $path }
cli-checked = { $sheets ->
        [one] { $sheets } fiche relue
       *[other] { $sheets } fiches relues
    } : tout peut être publié.
cli-fixed = { $places ->
        [0] Rien à corriger sans votre avis
        [one] { $places } correction faite
       *[other] { $places } corrections faites
    }{ $files ->
        [0] .
        [one] { " " }dans { $files } fichier.
       *[other] { " " }dans { $files } fichiers.
    }
cli-would-fix = { $places ->
        [0] Rien à corriger sans votre avis
        [one] { $places } correction possible
       *[other] { $places } corrections possibles
    }{ $files ->
        [0] .
        [one] { " " }dans { $files } fichier. Rien n’a été écrit : enlevez --dry-run pour corriger.
       *[other] { " " }dans { $files } fichiers. Rien n’a été écrit : enlevez --dry-run pour corriger.
    }
cli-fix-file = Fichier { $file }.
cli-fix-before = Avant, ligne { $line } : { $text }
cli-fix-after = Après, ligne { $line } : { $text }
cli-printed = { $files ->
        [one] { $files } fichier
       *[other] { $files } fichiers
    }, en { $time }.
cli-verified-editions = Édition et empreinte : { $editions }.
cli-verified = { $files ->
        [one] { $files } fichier lu
       *[other] { $files } fichiers lus
    }, { $papers } PDF, { $kits ->
        [one] { $kits } kit
       *[other] { $kits } kits
    }, { $codes ->
        [one] { $codes } code décodé
       *[other] { $codes } codes décodés
    } : { $sound ->
        [yes] tout est en ordre.
       *[no] n’imprimez pas et ne diffusez pas ce qui est nommé ci-dessus.
    }
cli-signed = Signature juste : « { $comment } »
cli-sealed = Tirage inscrit dans { $file } : kit « { $kit } », édition { $edition }, empreinte { $fingerprint }, le { $day }.
cli-sealed-copies = Exemplaires :
cli-sealed-codes = Ces codes sont maintenant permanents : chacun doit mener pour toujours à sa fiche.
cli-sealed-commit = Enregistrez le registre avec vos fiches : git add { $file } && git commit
cli-no-address = Sans content/site.toml, ces papiers n’ont ni adresse ni code QR.
cli-list = Édition { $edition }, empreinte { $fingerprint }
cli-list-sheet = { $title } (vérifiée le { $verified }, à revoir avant le { $review })
cli-list-others = Le reste
cli-list-in-kits = dans un kit seulement

cli-publication-page = page web
cli-publication-site = site
cli-publication-leaflet = feuillet
cli-publication-checklist = aide-mémoire
cli-publication-clear = fiche A4
cli-publication-large = gros caractères
cli-publication-extra-large = très gros caractères
cli-publication-booklet = livret
cli-publication-poster = affiche
cli-publication-text = texte
cli-publication-kit = kit
cli-files = { $n ->
        [one] { $n } fichier
       *[other] { $n } fichiers
    }
cli-pages = { $n ->
        [one] { $n } page
       *[other] { $n } pages
    }
cli-bytes = { $n } octets
cli-kilobytes = { $n } ko
cli-megabytes = { $n } Mo

## Un point de départ

cli-about-new = Crée un site, une fiche, un kit ou une édition locale, à compléter
cli-about-new-site = Crée un site d’exemple, complet, dans un dossier
cli-about-new-sheet = Crée une fiche, avec un code libre et les dates du jour
cli-about-new-kit = Crée un kit pour un lieu, avec les fiches qui le nomment
cli-about-new-edition = Crée l’édition locale d’une commune, avec ses propres adresses et horaires
cli-arg-insee = Le code INSEE de la commune, comme 59350 ; ce n’est pas le code postal
cli-arg-folder = Dossier du nouveau site
cli-arg-name = Le titre, entre guillemets, ou le nom du fichier
cli-arg-title = Le titre, quand vous donnez le nom du fichier
cli-arg-event = L’événement, qui donne l’icône et la couleur : deces, enfant, logement…
cli-arg-venue = Le lieu : crous, hopital, ehpad, pompes-funebres, mairie, france-services ou autre
cli-new-file = Créé : { $file }
cli-new-site = Le site d’exemple est prêt. Pour le voir :
    { $here ->
        [yes] { "" }  jalon serve --open
       *[no] { "" }  jalon --root "{ $folder }" serve --open
    }
    Lisez ensuite content/README.md : le format y tient en dix minutes.
cli-new-sheet = Son code est { $code }. Remplacez chaque « [À écrire …] », et voyez la fiche se former avec :
    { "" }  jalon serve --open --drafts
cli-new-kit = Adaptez les quantités et les papiers, puis fabriquez le kit avec :
    { "" }  jalon build
cli-new-edition = Placez les données ouvertes dans content/places, puis publiez l’édition avec :
    { "" }  jalon build --edition { $id } --out { $id }
cli-new-sheet-kits = Ces kits ont la liste de leurs fiches, et ne prendront celle-ci que si vous ajoutez "{ $slug }" à « sheets » : { $kits }.
cli-new-kit-all = Aucune fiche ne nomme le lieu « { $venue } » : le kit les prend toutes. Gardez dans « sheets » celles qui le concernent.
cli-sarif-examples = À ne pas écrire : { $bad }

    À écrire : { $good }

cli-commands-editors = Pour écrire et publier :
cli-commands-others = Pour les imprimeurs et les techniciens :
cli-examples = Exemples :
cli-man-name = NOM
cli-man-examples = EXEMPLES
cli-about-completions = Écrit de quoi compléter les commandes dans un terminal
cli-about-man = Écrit la page de manuel
cli-about-schema = Écrit le schéma d’un fichier, pour un éditeur de texte
cli-about-help = Affiche l’aide d’une commande
cli-arg-shell = Le terminal : bash, zsh, fish, powershell ou elvish
cli-arg-path = La commande, comme « build » ou « new sheet »
cli-arg-kind = sheet (l’en-tête d’une fiche), site, contacts, glossary, plain-words, kit, check (ce que dit check --format json) ou recall (ce que dit list --recall --format json)
cli-unexpected-value = « { $value } » est de trop.
cli-missing-command = Il manque la suite de la commande : { $known }.
cli-not-text = Un mot de la commande n’est pas du texte.
cli-wrong-line = Cette commande n’est pas complète, ou ses mots ne vont pas ensemble.
cli-examples-jalon = jalon new site mon-site
    jalon new sheet "Je deviens parent"
    jalon serve --open
    jalon check
    jalon build
cli-examples-jalon-new = jalon new site mon-site
    jalon new sheet "Je deviens parent" --event enfant
    jalon new kit mairie
cli-examples-jalon-new-site = jalon new site mon-site
    jalon new site .
cli-examples-jalon-new-sheet = jalon new sheet "Je deviens parent" --event enfant
    jalon new sheet je-deviens-parent
cli-examples-jalon-new-edition = jalon new edition Lille --insee 59350
    jalon new edition saint-denis --insee 97411
cli-examples-jalon-new-kit = jalon new kit mairie
    jalon new kit "La médiathèque" --venue autre
cli-examples-jalon-build = jalon build
    jalon build --edition lille --out lille
    jalon build --all-editions --out national
    jalon build --changes a-envoyer.txt
    jalon build --drafts --out essai
cli-examples-jalon-check = jalon check
    jalon check --fix --dry-run
    jalon check --explain sheet-key-unknown
    jalon check --format sarif > jalon.sarif
cli-examples-jalon-serve = jalon serve --open
    jalon serve --open --drafts
    jalon serve --only page --port 4000
cli-examples-jalon-list = jalon list
    jalon list --format json
    jalon list --recall > lettres.txt
cli-examples-jalon-print = jalon print content/sheets/ma-fiche.md --as large,poster --out essai
    jalon print content/sheets/ma-fiche.md --variant noir --out essai
cli-examples-jalon-seal = jalon seal hopital
    jalon seal hopital --edition lille
cli-examples-jalon-verify = jalon verify dist
    jalon verify kit-hopital.zip
    jalon verify dist --key minisign.pub
cli-examples-jalon-completions = jalon completions bash > ~/.local/share/bash-completion/completions/jalon
    jalon completions zsh > ~/.zfunc/_jalon
    jalon completions fish > ~/.config/fish/completions/jalon.fish
cli-examples-jalon-man = jalon man > jalon.1
    jalon man new sheet > jalon-new-sheet.1
cli-examples-jalon-schema = jalon schema site > site.schema.json
cli-examples-jalon-help = jalon help build
    jalon help new sheet
