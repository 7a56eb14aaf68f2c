### Messages de la pièce « publication » : une phrase par code, et l'attribut .help qui dit quoi écrire.

publication-glyph = Aucune police du thème n'a le caractère « { $character } » ({ $code }).
    .help = { $keys ->
        [letters] Écrivez ce mot en lettres latines. Pour imprimer cette écriture, ajoutez une police qui l’a dans themes/…/fonts, et nommez-la dans theme.toml, sous [fonts], aux clés regular et bold.
       *[signs] Remplacez-le par un mot ou par un autre signe. Pour l’imprimer, ajoutez une police qui l’a dans themes/…/fonts, et nommez-la dans theme.toml, sous [fonts], à la clé symbols.
    }
    .why = Un caractère que la police n’a pas s’imprime comme une case vide, et ne se lit pas à voix haute.
    .bad =
        note = "À remettre en main propre 😀"
    .good =
        note = "À remettre en main propre"
publication-too-long = { $zone ->
    [headline] Le titre de l'affiche est trop long : « { $text } ».
    [lead] Le texte sous le titre de l'affiche est trop long : « { $text } ».
    [action] Une action de l'affiche est trop longue : « { $text } ».
    [verb] Un verbe de l'affiche est trop long : « { $text } ».
    [phone] Le numéro ne tient pas sur l'affiche : « { $text } ».
    [counter] Le nom ou l'adresse du lieu ne tient pas sur l'affiche : « { $text } ».
    [code] L'adresse du code ne tient pas sur l'affiche : « { $text } ».
    [caption] Une légende ne tient pas sur l'affiche : « { $text } ».
    [foot] Le pied de l'affiche est trop long : « { $text } ».
    [order] Une ligne du bon d'impression est trop longue : « { $text } ».
    [checklist] La tête ou le pied de l'aide-mémoire est trop long : « { $text } ».
    [reception] La tête ou le pied de la feuille pour l’accueil est trop long : « { $text } ».
   *[other] Ce texte est trop long pour sa place : « { $text } ».
}
    .help = { $zone ->
        [verb] Raccourcissez ce mot dans themes/…/i18n/fr.ftl.
        [phone] Écrivez un numéro plus court dans content/contacts.toml.
        [counter] Raccourcissez ce nom ou cette adresse dans content/contacts.toml.
        [code] Choisissez une adresse plus courte : base_url dans content/site.toml, ou code en tête de la fiche.
        [caption] Raccourcissez les horaires, le prix ou l'adresse dans content/contacts.toml.
        [foot] Raccourcissez le nom de l'éditeur dans content/site.toml, sous [publisher].
        [order] C'est un nom de fichier : choisissez un nom plus court pour la fiche.
        [checklist] Raccourcissez le titre de la fiche, ou le nom de l'éditeur dans content/site.toml. L'aide-mémoire tient sur une feuille.
        [reception] Raccourcissez le titre du kit, ou le nom de l’éditeur dans content/site.toml.
       *[other] Raccourcissez ce texte. Une affiche n'est jamais coupée ni réduite : on la lit de loin.
    }
    .why = Une affiche n’est jamais coupée ni réduite : elle se lit de loin. Un texte trop long doit être raccourci.
    .bad =
        headline = "Vous venez de perdre un membre de votre famille ou un ami très proche ?"
    .good =
        headline = "Vous avez perdu un proche ?"
publication-too-many-rows = { $count ->
    [one] L'aide-mémoire dépasse ses deux pages : une démarche de trop.
   *[other] L'aide-mémoire dépasse ses deux pages : { $count } démarches de trop.
}
    .help = Réunissez des démarches voisines, ou raccourcissez les titres et les moyens qui prennent plusieurs lignes. Ce qui peut attendre va sous un titre « .later ».
    .why = L’aide-mémoire tient sur une feuille, recto verso, pour rester sur le réfrigérateur.
    .bad =
        ## Et ensuite
        ### Démarche 1
        …
        ### Démarche 60
    .good =
        ## Et ensuite {"{"}.later{"}"}
        ### Démarche 1
        …
        ### Démarche 20
publication-over = { $zone ->
    [headline] Le titre est trop long pour { $paper ->
            [poster] l’affiche
           *[leaflet] le feuillet
        } : « { $text } ».
    [lead] Le texte sous le titre est trop long pour { $paper ->
            [poster] l’affiche
           *[leaflet] le feuillet
        } : « { $text } ».
    [action] Une démarche est trop longue pour { $paper ->
            [poster] l’affiche
           *[leaflet] le feuillet
        } : « { $text } ».
    [phone] Le nom ou le numéro à appeler ne tient pas sur { $paper ->
            [poster] l’affiche
           *[leaflet] le feuillet
        } : « { $text } ».
    [counter] Le nom ou l'adresse du lieu ne tient pas sur { $paper ->
            [poster] l’affiche
           *[leaflet] le feuillet
        } : « { $text } ».
    [code] L'adresse du code ne tient pas sur { $paper ->
            [poster] l’affiche
           *[leaflet] le feuillet
        } : « { $text } ».
    [caption] Des horaires, un prix ou une légende ne tiennent pas sur { $paper ->
            [poster] l’affiche
           *[leaflet] le feuillet
        } : « { $text } ».
    [foot] Le pied est trop long pour { $paper ->
            [poster] l’affiche
           *[leaflet] le feuillet
        } : « { $text } ».
   *[other] Ce texte est trop long pour { $paper ->
            [poster] l’affiche
           *[leaflet] le feuillet
        } : « { $text } ».
}
    .help = { $cut ->
    [one] Retirez au moins un caractère.
   *[other] Retirez au moins { $cut } caractères.
}
    .why = Une affiche ou un feuillet n’est jamais coupé ni réduit. Le nombre dit combien de caractères retirer.
    .bad =
        title = "Déclarez le décès à la mairie de la commune où il a eu lieu"
    .good =
        title = "Déclarez le décès en mairie"
publication-kit-to-come = La publication « { $value } », que le kit demande, n'existe pas encore.
    .help = Retirez cette ligne du kit, ou demandez le guide en gros caractères : publication = "large".
    .why = Un kit ne peut réunir que ce que le programme sait fabriquer aujourd’hui.
    .bad =
        publication = "poster"
        format = "a4"
        # une fiche qui n’a pas d’affiche
    .good =
        publication = "large"
publication-kit-paper = La publication « { $value } » ne s'imprime pas : un kit ne réunit que des papiers.
    .help = Retirez cette ligne du kit, ou demandez un papier : publication = "large".
    .why = Un kit va chez l’imprimeur : une page web ne s’y imprime pas.
    .bad =
        {""}[[item]]
        publication = "text"
        copies = {"{"} "Accueil" = 10 {"}"}
    .good =
        {""}[[item]]
        publication = "large"
        copies = {"{"} "Accueil" = 10 {"}"}
publication-kit-variant = La variante « { $value } » n'existe pas encore : elle viendra avec les fichiers d'imprimerie.
    .help = Écrivez variant = "screen" (en couleur) ou variant = "noir" (noir et blanc).
    .why = Chaque publication a ses variantes. Celle-ci n’en a pas de cette sorte.
    .bad =
        publication = "text"
        variant = "noir"
    .good =
        publication = "checklist"
        variant = "noir"
publication-kit-archive = L'archive du kit n'a pas pu être faite : { $cause }.
    .help = Signalez-nous ce défaut : il vient du programme.
    .why = L’archive porte tout ce que l’imprimeur doit recevoir. Incomplète, elle ne part pas.
    .bad =
        kits/hopital/kit-hopital.zip : archive incomplète
    .good =
        kits/hopital/kit-hopital.zip : archive relue et complète