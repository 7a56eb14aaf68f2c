### Messages de la pièce « check » : une phrase par code, et l'attribut .help qui dit quoi écrire.

check-glyph-missing = Aucune police du thème n’a le caractère « { $character } » ({ $code }) : il ne s’imprimerait pas.
    .help = { $keys ->
        [letters] Écrivez ce mot en lettres latines. Pour imprimer cette écriture, ajoutez une police qui l’a dans themes/…/fonts, et nommez-la dans theme.toml, sous [fonts], aux clés regular et bold.
       *[signs] Remplacez-le par un mot ou par un autre signe. Pour l’imprimer, ajoutez une police qui l’a dans themes/…/fonts, et nommez-la dans theme.toml, sous [fonts], à la clé symbols.
    }

check-event-unknown = L’événement « { $event } » n’a ni icône ni couleurs dans le thème : la fiche prendra les couleurs neutres.
    .help = { $guess ->
        [none] Écrivez l’un de ces mots : { $known }.
       *[other] Vouliez-vous écrire « { $nearest } » ? Les mots connus : { $known }.
    }

check-support-missing = Un événement comme « { $event } » demande de dire qui écoute, et cette fiche ne le dit pas.
    .help = Ajoutez à la fin une partie comme : ## Vous n’êtes pas seul {"{"}#soutien .support{"}"}

check-headline-length = { $side ->
    [over] Le titre de l’affiche a { $gap } { $gap ->
            [one] caractère
           *[other] caractères
        } de trop : { $found } au lieu de { $most } au plus.
   *[under] Le titre de l’affiche est trop court : { $found } caractères, il en faut { $least } au moins.
}
    .help = Dites-le comme le lecteur le dirait, en peu de mots : « Vous avez perdu un proche ? »

check-lead-length = Le texte sous le titre de l’affiche a { $gap } { $gap ->
        [one] caractère
       *[other] caractères
    } de trop : { $found } au lieu de { $most } au plus.
    .help = Gardez une idée, sur deux lignes au plus.

check-contact-typed = « { $value } » est déjà dans l’annuaire.
    .help = Écrivez {"{"}{ $role }{"}"} à la place : si le numéro change, il changera partout.

check-picture-unreadable = { $cause ->
    [huge] L’image { $file } est trop grande : { $width } × { $height } pixels, plus de { $most } millions.
    [cut] L’image { $file } n’est pas entière : son fichier s’arrête avant la fin.
   *[broken] L’image { $file } ne peut pas être lue ({ $detail }).
}
    .help = { $cause ->
        [huge] Enregistrez-la en plus petit : 2 000 pixels de large suffisent pour une page entière.
       *[other] Enregistrez-la de nouveau en PNG ou en JPEG, puis remplacez le fichier.
    }

check-link-broken = La page { $file } a un lien qui ne mène nulle part : { $address }
    .help = Corrigez ce lien dans la fiche. S’il n’y est pas, il vient du thème ou du programme : signalez-le-nous.

check-id-twice = La page { $file } a deux fois le nom « { $id } ».
    .help = Donnez un autre nom à l’un des deux titres. S’ils n’y sont pas, ce défaut vient du thème ou du programme.

check-paper-text = { $fault ->
    [unreadable] Le fichier { $file } ne se relit pas : { $cause }.
   *[words] Le fichier { $file } ne dit pas mot pour mot ce que dit la fiche. Attendu : « { $expected } ». Lu : « { $found } ».
}
    .help = Ce défaut vient du programme : signalez-le-nous, avec la fiche.

check-code-page = Le code « { $code } » est imprimé sur une affiche, et sa page { $file } n’existe pas.
    .help = Publiez aussi les pages, ou signalez-nous ce défaut.
