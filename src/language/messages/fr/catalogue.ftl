### Messages de la pièce « catalogue » : une phrase par code, et l'attribut .help qui dit quoi écrire.

## Les noms de fichiers

catalogue-no-sheets = Il n’y a aucune fiche dans content/sheets.
    .help = Écrivez-en une dans content/sheets/ : content/README.md explique comment.
catalogue-slug-form = Le nom « { $slug } » ne peut pas devenir une adresse.
    .help = Renommez le fichier, en minuscules, sans accent ni espace : { $cure }
catalogue-slug-reserved = Le nom « { $slug } » est déjà pris par l’ordinateur ou par le site.
    .help = Renommez le fichier, par exemple : { $cure }
catalogue-sheet-twice = Deux fichiers donnent la même fiche, « { $slug } » en « { $language } » : celui-ci et { $first }.
    .help = Gardez un seul des deux fichiers.

## L'en-tête des fiches

catalogue-code-form = Le code « { $code } » ne peut pas être recopié sans erreur depuis le papier.
    .help = Un code a de 2 à 12 lettres minuscules ou chiffres, sans l, i, o, 0 ni 1. Un code libre : code = "{ $cure }"
catalogue-code-twice = Le code « { $code } » est déjà celui de la fiche « { $slug } ».
    .help = Gardez-le à la fiche dont des affiches sont déjà imprimées. Donnez à l’autre un code libre : code = "{ $cure }"
catalogue-code-translation = Le code « { $code } » n’est pas celui de la fiche d’origine, « { $wanted } ».
    .help = Retirez cette ligne : une traduction a le code de la fiche d’origine.
catalogue-code-missing = Cette fiche n’a pas de code : elle n’aura ni code QR ni affiche.
    .help = Ajoutez dans l’en-tête une ligne : code = "{ $cure }"
catalogue-expired = Cette fiche devait être relue avant le { $date } : elle n’est plus publiée.
    .help = Vérifiez la fiche sur ses sources, puis changez verified et review_by. Pour un essai : --drafts.
catalogue-verified-future = La date de vérification, { $date }, n’est pas encore passée.
    .help = Écrivez le jour où la fiche a été vérifiée : verified = 2026-11-21
catalogue-review-order = La date de relecture, { $date }, vient avant la date de vérification.
    .help = Écrivez une date plus tardive, par exemple six mois après : review_by = 2027-05-21
catalogue-venue-unknown = Le lieu de diffusion « { $venue } » n’est pas connu.
    .help = { $found ->
        [yes] Vouliez-vous écrire « { $nearest } » ?
       *[no] Les lieux connus sont : { $known }.
    }
catalogue-redirect-form = L’ancien nom « { $slug } » ne peut pas être une adresse.
    .help = Écrivez le nom de l’ancien fichier, sans « .md » : "{ $cure }"
catalogue-redirect-taken = L’ancien nom « { $slug } » est déjà celui de la fiche « { $owner } ».
    .help = Retirez-le de redirects, ou renommez l’autre fiche.
catalogue-poster-step = L’affiche parle de la démarche « { $step } », qui n’est pas dans la fiche.
    .help = { $found ->
        [yes] Vouliez-vous écrire « { $nearest } » ?
       *[no] Les démarches de la fiche sont : { $known }.
    }

## Le texte des fiches

catalogue-role-unknown = Le rôle « { $role } » n’est pas connu.
    .help = { $found ->
        [yes] Vouliez-vous écrire « { $nearest } » ?
       *[no] Ajoutez-le à contacts.toml, ou choisissez parmi : { $known }.
    }
catalogue-link-sheet = Il n’y a pas de fiche « { $file } ».
    .help = { $found ->
        [yes] Vouliez-vous écrire « { $nearest }.md » ?
       *[no] Les fiches sont : { $known }.
    }
catalogue-link-anchor = Il n’y a pas de titre « #{ $anchor } » dans { $file }.
    .help = { $found ->
        [yes] Vouliez-vous écrire « #{ $nearest } » ?
       *[no] Les noms de titres de cette fiche sont : { $known }.
    }
catalogue-link-http = L’adresse { $address } est en « http », que les navigateurs signalent comme non sûre.
    .help = Essayez la même adresse avec « https:// » au début.
catalogue-link-address = L’adresse { $address } ne peut pas s’ouvrir.
    .help = Recopiez-la depuis votre navigateur : elle commence par « https:// », son nom de site est en minuscules, et elle n’a pas d’espace.
catalogue-link-relative = L’adresse « { $address } » ne mène nulle part.
    .help = Écrivez { $cure } pour un site, autre-fiche.md pour une fiche, ou #titre pour un endroit de celle-ci.
catalogue-link-mail = « { $address } » n’est pas une adresse de messagerie.
    .help = Écrivez par exemple : mailto:contact@mairie.example
catalogue-link-phone = « { $address } » n’est pas un numéro que l’on peut appeler.
    .help = Écrivez par exemple : tel:3939
catalogue-image-missing = L’image « { $file } » n’est pas à côté des fiches.
    .help = { $found ->
        [yes] Vouliez-vous écrire « { $nearest } » ?
       *[no] Mettez-la dans content/sheets, et écrivez son nom seul, sans adresse.
    }
catalogue-image-name = Le nom de l’image « { $file } » ne peut pas devenir une adresse.
    .help = Renommez-la : { $cure }
catalogue-image-kind = « { $file } » n’est pas une image PNG ou JPEG.
    .help = Ouvrez l’image, puis enregistrez-la en PNG ou en JPEG.
catalogue-step-online-only = La démarche « { $step } » n’est possible qu’en ligne.
    .help = Ajoutez un moyen sans internet (Par téléphone, Sur place, Par courrier). S’il n’y en a vraiment pas, ajoutez « Se faire aider » et la marque .online-only au titre.
catalogue-step-no-helper = La démarche « { $step } » n’est possible qu’en ligne, et personne n’est indiqué pour aider.
    .help = Ajoutez « Se faire aider » sur une ligne, puis « : {"{"}france_services{"}"} » sur la suivante.
catalogue-step-no-way = On ne dit pas comment faire la démarche « { $step } », ni à qui demander.
    .help = Ajoutez un moyen : « Sur place » sur une ligne, puis « : {"{"}mairie{"}"} » sur la suivante.

## Les kits

catalogue-kit-legal = Le kit « { $kit } » ne peut pas être distribué : les mentions légales sont incomplètes.
    .help = Ajoutez dans site.toml director sous [publisher], et une partie [host] avec name, address et phone.
catalogue-press-legal = Un fichier pour la presse est fait pour être distribué : il lui faut les mentions légales, qui sont incomplètes.
    .help = Ajoutez dans site.toml director sous [publisher], et une partie [host] avec name, address et phone.
catalogue-kit-sheet = Il n’y a pas de fiche « { $slug } » dans la langue du site.
    .help = { $found ->
        [yes] Vouliez-vous écrire « { $nearest } » ?
       *[no] Les fiches sont : { $known }.
    }
catalogue-kit-sheet-twice = La fiche « { $slug } » est deux fois dans ce kit.
    .help = Gardez-la une fois.
catalogue-kit-empty = Ce kit n’a aucune fiche, et aucune ne nomme le lieu « { $venue } ».
    .help = Écrivez sheets = ["un-proche-est-decede"], ou ajoutez ce lieu à venues dans une fiche.
catalogue-kit-publication = La publication « { $publication } » n’est pas connue.
    .help = { $found ->
        [yes] Vouliez-vous écrire « { $nearest } » ?
       *[no] Les publications d’un kit sont : { $known }.
    }
catalogue-kit-format = { $format ->
        [none] On ne dit pas dans quel format imprimer « { $publication } ».
       *[other] Le format « { $format } » n’existe pas pour la publication « { $publication } ».
    }
    .help = Écrivez un de ces formats : { $known }. Si la liste est vide, retirez la ligne.
catalogue-kit-inks = Les encres « { $inks } » ne vont pas avec la variante « noir », qui ne porte que du noir.
    .help = Écrivez inks = "noir", ou variant = "screen" pour la couleur.

catalogue-kit-variant = La variante « { $variant } » n’est pas connue.
    .help = { $found ->
        [yes] Vouliez-vous écrire « { $nearest } » ?
       *[no] Les variantes sont : { $known }.
    }
catalogue-kit-no-copies = On ne dit pas combien d’exemplaires imprimer.
    .help = Écrivez les lieux et les nombres : copies = {"{"} "Accueil" = 10 {"}"}
catalogue-kit-private-black = Dans un lieu privé, une affiche ne peut pas être en noir sur papier blanc : la loi le réserve aux actes de l’autorité publique.
    .help = Retirez cette ligne ou écrivez variant = "presse" : l’affiche aura un fond de couleur (loi du 29 juillet 1881, article 15).
catalogue-kit-delivery-unknown = Rien n’est à imprimer pour « { $to } », où ce kit est pourtant livré.
    .help = { $found ->
        [yes] Vouliez-vous écrire « { $nearest } » ?
       *[no] Les lieux de ce kit sont : { $known }.
    }
catalogue-kit-delivery-missing = On ne dit pas où livrer ce qui est imprimé pour « { $to } ».
    .help = Ajoutez une partie [[delivery]] avec to = "{ $to }" et address.
catalogue-kit-code = Une affiche est demandée pour la fiche « { $slug } », qui n’a pas de code.
    .help = Ajoutez dans l’en-tête de la fiche une ligne : code = "{ $cure }"
catalogue-kit-actions = Une affiche a { $most } actions au plus.
    .help = Retirez cette action.

## Les éditions, le glossaire, le registre

catalogue-edition-insee = « { $insee } » n’est pas un code INSEE de commune.
    .help = Un code a cinq caractères, par exemple insee = "59350". Ce n’est pas le code postal.
catalogue-edition-data = Le fichier de données « { $file } » n’est pas dans content.
    .help = Téléchargez-le dans content/places, et écrivez son nom exact.
catalogue-term-twice = Le mot « { $word } » est deux fois dans le glossaire.
    .help = Gardez un seul des deux sens.
catalogue-ledger-fingerprint = Cette empreinte n’a pas { $digits } chiffres ou lettres de a à f.
    .help = Le registre est écrit par « jalon seal » : reprenez-le depuis une copie saine.
catalogue-ledger-shape = Le code « { $code } » du registre n’a pas la forme d’un code.
    .help = Le registre est écrit par « jalon seal » : reprenez-le depuis une copie saine.
# Le tirage en jeu, dans les phrases qui suivent.
catalogue-ledger-run = Tirage en jeu : kit « { $kit } », édition { $edition }, commandé le { $day } : { $copies }.{ $others ->
        [0] { "" }
        [one] { " " }Un autre tirage porte ce code.
       *[other] { " " }{ $others } autres tirages portent ce code.
    }
catalogue-ledger-gone = La fiche « { $slug } » n’est plus là, et son code « { $code } », déjà imprimé, ne mène nulle part. { catalogue-ledger-run }
    .help = Remettez la fiche{ $found ->
        [yes] {""}, ou complétez celle qui la remplace (« { $nearest } » ?) :
       *[no] {""}. Ou complétez celle qui la remplace :
    } { $cure } (et, si elle n’a pas de code, code = "{ $code }")
catalogue-ledger-given = Le code « { $code } » est déjà imprimé pour la fiche « { $slug } » : il ne peut pas mener à « { $own } ». { catalogue-ledger-run }
    .help = { $there ->
        [yes] Donnez à cette fiche un autre code : code = "{ $cure }"
       *[no] Si cette fiche est « { $slug } » sous un autre nom, ajoutez : { $redirects }. Sinon, donnez-lui un autre code : code = "{ $cure }"
    }
catalogue-ledger-lost = La fiche « { $slug } » n’a plus le code « { $code } », déjà imprimé. { catalogue-ledger-run }
    .help = Écrivez dans l’en-tête de la fiche : code = "{ $code }"
catalogue-ledger-redirect = Le code « { $code } » est aussi imprimé sous l’ancien nom « { $slug } », qui ne mène plus à cette fiche. { catalogue-ledger-run }
    .help = Écrivez dans l’en-tête de la fiche : { $cure }
catalogue-ledger-address = Des codes déjà imprimés mènent à { $address }, qui n’est plus l’adresse du site. Tirages : { $runs }.
    .help = Gardez cet ancien nom de domaine, et faites-le rediriger vers { $base } : sinon ces papiers ne mèneront plus nulle part.

## Commander un tirage

seal-kit-unknown = Il n’y a pas de kit « { $kit } ».
    .help = { $found ->
        [yes] Vouliez-vous écrire « { $nearest } » ?
       *[no] Les kits sont : { $known }.
    }
seal-specimen = L’adresse { $address } est un exemple : ce tirage serait un spécimen, et ses codes ne mèneraient nulle part.
    .help = Écrivez dans site.toml la vraie adresse du site : base_url = "https://guides.votre-commune.fr/"
seal-code-missing = La fiche « { $slug } » est dans le kit « { $kit } » et n’a pas de code : son papier ne mènerait à aucune page.
    .help = Ajoutez dans l’en-tête une ligne : code = "{ $cure }"
seal-changed = Le registre a changé pendant que le kit se préparait.
    .help = Rien n’a été inscrit. Relisez content/ledger.toml, puis recommencez.
seal-unreadable = Ce tirage ne pourrait pas être relu à la suite de ce registre.
    .help = Rien n’a été inscrit. Chaque tirage doit être une partie [[run]] : reprenez content/ledger.toml depuis une copie saine.
seal-again = Ce tirage est déjà inscrit à la même date : même kit « { $kit } », même édition { $edition }.
    .help = Il est inscrit une fois de plus. Si vous ne l’avez commandé qu’une fois, retirez la dernière partie [[run]] avant d’enregistrer.
catalogue-sample = Cette ligne est encore celle de l’exemple, et le site n’est plus un spécimen : elle serait imprimée comme vraie.
    .help = Écrivez vos propres coordonnées.
catalogue-translation-alone = Cette traduction n’a pas d’original : aucune fiche « { $slug }.md » dans la langue du site.
    .help = { $found ->
        [no] Écrivez d’abord la fiche d’origine, « { $slug }.md ».
       *[other] Renommez le fichier d’après la fiche qu’il traduit : « { $nearest } » ?
    }
catalogue-translation-older = Cette traduction date d’avant : elle est vérifiée le { $date }, l’original le { $wanted }.
    .help = Relisez-la d’après l’original, puis écrivez : verified = { $wanted }
catalogue-translation-steps = La traduction n’a pas les mêmes échéances et démarches que l’original. En moins : { $missing }. En plus : { $extra }.
    .help = Donnez aux titres les mêmes identifiants que dans l’original : « ## … {"{"}#identifiant{"}"} ».
catalogue-translation-fact = La traduction ne dit pas la même chose que l’original à « #{ $step } » ({ $matter ->
    [deadline] délai
    [from] point de départ du délai
    [phone] téléphone
    [address] adresse d’un site
    [cost] coût
    [amount] montant
   *[other] { $matter }
}) : « { $says } » ici, « { $wanted } » dans l’original.
    .help = Vérifiez les deux fiches, puis écrivez la même chose dans les deux.
catalogue-translation-numbers = La traduction n’a pas les mêmes nombres que l’original à « #{ $step } ». En moins : { $missing }. En plus : { $extra }.
    .help = Relisez ce passage, et écrivez les nombres en chiffres dans les deux fiches.
