### Messages de la pièce « catalogue » : une phrase par code, et l'attribut .help qui dit quoi écrire.

## Les noms de fichiers

catalogue-no-sheets = Il n’y a aucune fiche dans content/sheets.
    .help = Écrivez-en une dans content/sheets/ : content/README.md explique comment.
    .why = Sans fiche, il n’y aurait rien à publier : ni accueil, ni papier.
    .bad =
        content/sheets/
    .good =
        content/sheets/un-proche-est-decede.md
catalogue-slug-form = Le nom « { $slug } » ne peut pas devenir une adresse.
    .help = Renommez le fichier, en minuscules, sans accent ni espace : { $cure }
    .why = Le nom du fichier devient une adresse, imprimée et recopiée. Un accent ou une espace la rendrait fausse chez certains hébergeurs.
    .bad =
        content/sheets/Décès d’un proche.md
    .good =
        content/sheets/deces-d-un-proche.md
catalogue-slug-reserved = Le nom « { $slug } » est déjà pris par l’ordinateur ou par le site.
    .help = Renommez le fichier, par exemple : { $cure }
    .why = Windows refuse certains noms (con, aux…), et le site a déjà ses propres pages. Le fichier y serait écrasé ou impossible à ouvrir.
    .bad =
        content/sheets/aux.md
    .good =
        content/sheets/fiche-aux.md
catalogue-sheet-twice = Deux fichiers donnent la même fiche, « { $slug } » en « { $language } » : celui-ci et { $first }.
    .help = Gardez un seul des deux fichiers.
    .why = Deux fichiers pour une même adresse : l’un des deux ne serait jamais lu.
    .bad =
        content/sheets/fiche.md
        content/sheets/fiche.fr.md
    .good =
        content/sheets/fiche.md
        content/sheets/fiche.en.md
## L'en-tête des fiches

catalogue-code-form = Le code « { $code } » ne peut pas être recopié sans erreur depuis le papier.
    .help = Un code a de 2 à 12 lettres minuscules ou chiffres, sans l, i, o, 0 ni 1. Un code libre : code = "{ $cure }"
    .why = Ce code se recopie depuis une affiche. « l », « i », « o », « 0 » et « 1 » s’y confondent.
    .bad =
        code = "d0"
    .good =
        code = "d7"
catalogue-code-twice = Le code « { $code } » est déjà celui de la fiche « { $slug } ».
    .help = Gardez-le à la fiche dont des affiches sont déjà imprimées. Donnez à l’autre un code libre : code = "{ $cure }"
    .why = Un code imprimé mène à une seule page. Deux fiches du même code, et l’affiche tromperait le lecteur.
    .bad =
        # un-proche-est-decede.md
        code = "d7"
        # je-demenage.md
        code = "d7"
    .good =
        # un-proche-est-decede.md
        code = "d7"
        # je-demenage.md
        code = "k4"
catalogue-code-translation = Le code « { $code } » n’est pas celui de la fiche d’origine, « { $wanted } ».
    .help = Retirez cette ligne : une traduction a le code de la fiche d’origine.
    .why = Le même code mène à toutes les langues d’une fiche. Un autre code mènerait ailleurs, ou nulle part.
    .bad =
        code = "k4"
    .good =
        code = "d7"
catalogue-code-missing = Cette fiche n’a pas de code : elle n’aura ni code QR ni affiche.
    .help = Ajoutez dans l’en-tête une ligne : code = "{ $cure }"
    .why = Sans code, la fiche n’a ni affiche ni QR : seul le site la montre.
    .bad =
        +++
        title = "Je déménage"
        summary = "Prévenir et faire suivre."
        event = "demenagement"
        verified = 2026-11-21
        review_by = 2027-05-21
        owner = "Service logement"
        {""}[[sources]]
        title = "Changement d’adresse"
        url = "https://www.service-public.gouv.fr/particuliers/vosdroits/R11193"
        +++

        Prévenez vos organismes.
    .good =
        +++
        title = "Je déménage"
        summary = "Prévenir et faire suivre."
        event = "demenagement"
        code = "k4"
        verified = 2026-11-21
        review_by = 2027-05-21
        owner = "Service logement"
        {""}[[sources]]
        title = "Changement d’adresse"
        url = "https://www.service-public.gouv.fr/particuliers/vosdroits/R11193"
        +++

        Prévenez vos organismes.
catalogue-expired = Cette fiche devait être relue avant le { $date } : elle n’est plus publiée.
    .help = Vérifiez la fiche sur ses sources, puis changez verified et review_by. Pour un essai : --drafts.
    .why = Une démarche périmée fait perdre du temps, parfois un droit. Passé ce jour, mieux vaut ne rien dire que dire faux.
    .bad =
        review_by = 2026-11-21
    .good =
        review_by = 2027-05-21
catalogue-verified-future = La date de vérification, { $date }, n’est pas encore passée.
    .help = Écrivez le jour où la fiche a été vérifiée : verified = 2026-11-21
    .why = La date de vérification est imprimée. Un jour à venir dirait qu’on a vérifié ce que personne n’a encore lu.
    .bad =
        verified = 2027-01-15
    .good =
        verified = 2026-11-21
catalogue-review-order = La date de relecture, { $date }, vient avant la date de vérification.
    .help = Écrivez une date plus tardive, par exemple six mois après : review_by = 2027-05-21
    .why = Une relecture ne peut pas venir avant la vérification : une des deux dates est fausse.
    .bad =
        review_by = 2026-05-21
    .good =
        review_by = 2027-05-21
catalogue-review-far = La relecture, le { $date }, vient plus de deux ans après la vérification.
    .help = Écrivez une date plus proche, par exemple six mois après : review_by = 2027-05-21
    .why = Des prix, des délais et des numéros changent chaque année. Une fiche que personne ne relit pendant deux ans trompe ses lecteurs.
    .bad =
        review_by = 2037-05-21
    .good =
        review_by = 2027-05-21
catalogue-venue-unknown = Le lieu de diffusion « { $venue } » n’est pas connu.
    .help = { $found ->
        [yes] Vouliez-vous écrire « { $nearest } » ?
       *[no] Les lieux connus sont : { $known }.
    }
    .why = Un lieu inconnu ne correspond à aucun kit : la fiche n’y serait jamais livrée.
    .bad =
        venues = ["mairies"]
    .good =
        venues = ["mairie"]
catalogue-redirect-form = L’ancien nom « { $slug } » ne peut pas être une adresse.
    .help = Écrivez le nom de l’ancien fichier, sans « .md » : "{ $cure }"
    .why = Un ancien nom est une adresse qui a existé. Ce qui ne peut pas être une adresse n’a jamais été imprimé.
    .bad =
        venues = ["mairie"]
        redirects = ["Ancien nom"]
    .good =
        venues = ["mairie"]
        redirects = ["ancien-nom"]
catalogue-redirect-taken = L’ancien nom « { $slug } » est déjà celui de la fiche « { $owner } ».
    .help = Retirez-le de redirects, ou renommez l’autre fiche.
    .why = Une ancienne adresse ne peut mener qu’à une page. Celle-ci est déjà à une autre fiche.
    .bad =
        venues = ["mairie"]
        redirects = ["fiche"]
    .good =
        venues = ["mairie"]
        redirects = ["ancienne-fiche"]
catalogue-poster-step = L’affiche parle de la démarche « { $step } », qui n’est pas dans la fiche.
    .help = { $found ->
        [yes] Vouliez-vous écrire « { $nearest } » ?
       *[no] Les démarches de la fiche sont : { $known }.
    }
    .why = L’affiche prend le délai de la démarche nommée. Une démarche qui n’existe pas n’a pas de délai à montrer.
    .bad =
        step = "declaration"
    .good =
        step = "declarer"
## Le texte des fiches

catalogue-role-unknown = Le rôle « { $role } » n’est pas connu.
    .help = { $found ->
        [yes] Vouliez-vous écrire « { $nearest } » ?
       *[no] Ajoutez-le à contacts.toml, ou choisissez parmi : { $known }.
    }
    .why = Un rôle qui n’est pas dans l’annuaire n’a ni numéro ni adresse : le lecteur ne saurait qui appeler.
    .bad =
        : {"{"}prefecture_de_police{"}"}
    .good =
        : {"{"}mairie{"}"} du lieu du décès
catalogue-link-sheet = Il n’y a pas de fiche « { $file } ».
    .help = { $found ->
        [yes] Vouliez-vous écrire « { $nearest }.md » ?
       *[no] Les fiches sont : { $known }.
    }
    .why = Un lien vers une fiche absente donne une page d’erreur, et un renvoi vide sur le papier.
    .bad =
        Voyez aussi [le déménagement](je-demenage.md).
    .good =
        Voyez aussi [les premières démarches](fiche.md).
catalogue-link-anchor = Il n’y a pas de titre « #{ $anchor } » dans { $file }.
    .help = { $found ->
        [yes] Vouliez-vous écrire « #{ $nearest } » ?
       *[no] Les noms de titres de cette fiche sont : { $known }.
    }
    .why = Sans titre de ce nom, le lien s’arrête en haut de la page : le lecteur ne trouve pas ce qu’on lui annonce.
    .bad =
        Commencez par [la déclaration](#declaration).
    .good =
        Commencez par [la déclaration](#declarer).
catalogue-link-http = L’adresse { $address } est en « http », que les navigateurs signalent comme non sûre.
    .help = Essayez la même adresse avec « https:// » au début.
    .why = En « http », une page peut être lue ou changée en route. Les navigateurs la disent non sûre.
    .bad =
        Cherchez dans [l'annuaire santé](http://annuairesante.ameli.fr/).
    .good =
        Cherchez dans [l'annuaire santé](https://annuairesante.ameli.fr/).
catalogue-link-address = L’adresse { $address } ne peut pas s’ouvrir.
    .help = Recopiez-la depuis votre navigateur : elle commence par « https:// », son nom de site est en minuscules, et elle n’a pas d’espace.
    .why = Cette adresse est imprimée et recopiée. Mal formée, elle ne s’ouvre pour personne.
    .bad =
        Cherchez dans [l'annuaire santé](https://annuairesante).
    .good =
        Cherchez dans [l'annuaire santé](https://annuairesante.ameli.fr/).
catalogue-link-relative = L’adresse « { $address } » ne mène nulle part.
    .help = Écrivez { $cure } pour un site, autre-fiche.md pour une fiche, ou #titre pour un endroit de celle-ci.
    .why = Sans « https:// », l’adresse est cherchée dans le site lui-même, où elle n’est pas.
    .bad =
        Cherchez dans [l'annuaire santé](annuairesante.ameli.fr).
    .good =
        Cherchez dans [l'annuaire santé](https://annuairesante.ameli.fr/).
catalogue-link-mail = « { $address } » n’est pas une adresse de messagerie.
    .help = Écrivez par exemple : mailto:contact@mairie.example
    .why = Une adresse incomplète ouvre un message que personne ne recevra.
    .bad =
        Écrivez au [service](mailto:etat-civil).
    .good =
        Écrivez au [service](mailto:etat-civil@mairie.example).
catalogue-link-phone = « { $address } » n’est pas un numéro que l’on peut appeler.
    .help = Écrivez par exemple : tel:3939
    .why = Touché sur un téléphone, ce lien appelle. Un numéro incomplet n’appelle personne.
    .bad =
        Appelez le [secrétariat](tel:12).
    .good =
        Appelez le [secrétariat](tel:0100000000).
catalogue-image-missing = L’image « { $file } » n’est pas à côté des fiches.
    .help = { $found ->
        [yes] Vouliez-vous écrire « { $nearest } » ?
       *[no] Mettez-la dans content/sheets, et écrivez son nom seul, sans adresse.
    }
    .why = L’image est copiée dans chaque page et chaque papier. Absente, elle laisserait un trou.
    .bad =
        ![Le guichet est au fond de la cour](plan-du-guichet.png)
    .good =
        ![Le guichet est au fond de la cour](guichet.png)
catalogue-image-name = Le nom de l’image « { $file } » ne peut pas devenir une adresse.
    .help = Renommez-la : { $cure }
    .why = Le nom de l’image devient une adresse. Une majuscule ou un accent la rendrait introuvable chez certains hébergeurs.
    .bad =
        ![Le guichet est au fond de la cour](Guichet.png)
    .good =
        ![Le guichet est au fond de la cour](guichet.png)
catalogue-image-kind = « { $file } » n’est pas une image PNG ou JPEG.
    .help = Ouvrez l’image, puis enregistrez-la en PNG ou en JPEG.
    .why = Le PNG et le JPEG s’ouvrent partout et s’impriment. Les autres formats, pas toujours.
    .bad =
        ![Le guichet est au fond de la cour](photo.png)
    .good =
        ![Le guichet est au fond de la cour](guichet.png)
catalogue-step-online-only = La démarche « { $step } » n’est possible qu’en ligne.
    .help = Ajoutez un moyen sans internet (Par téléphone, Sur place, Par courrier). S’il n’y en a vraiment pas, ajoutez « Se faire aider » et la marque .online-only au titre.
    .why = Quatre personnes sur dix ont du mal avec les démarches en ligne. Une démarche doit avoir un autre chemin.
    .bad =
        En ligne
        : [la déclaration](https://www.service-public.gouv.fr/)
    .good =
        Sur place
        : {"{"}mairie{"}"}

        En ligne
        : [la déclaration](https://www.service-public.gouv.fr/)
catalogue-step-no-helper = La démarche « { $step } » n’est possible qu’en ligne, et personne n’est indiqué pour aider.
    .help = Ajoutez « Se faire aider » sur une ligne, puis « : {"{"}france_services{"}"} » sur la suivante.
    .why = Si internet est le seul chemin, quelqu’un doit pouvoir faire la démarche avec le lecteur.
    .bad =
        ### Demander un acte {"{"}#acte .online-only{"}"}

        En ligne
        : [service-public.gouv.fr](https://www.service-public.gouv.fr/)
    .good =
        ### Demander un acte {"{"}#acte .online-only{"}"}

        En ligne
        : [service-public.gouv.fr](https://www.service-public.gouv.fr/)

        Se faire aider
        : {"{"}france_services{"}"}
catalogue-step-no-way = On ne dit pas comment faire la démarche « { $step } », ni à qui demander.
    .help = Ajoutez un moyen : « Sur place » sur une ligne, puis « : {"{"}mairie{"}"} » sur la suivante.
    .why = Dire quoi faire sans dire où laisse le lecteur chercher seul.
    .bad =
        ### En parler {"{"}#parler{"}"}

        Votre médecin peut vous écouter.
    .good =
        ### En parler {"{"}#parler{"}"}

        Votre médecin peut vous écouter.

        Se renseigner
        : {"{"}allo_service_public{"}"}
## Les kits

catalogue-kit-legal = Le kit « { $kit } » ne peut pas être distribué : les mentions légales sont incomplètes.
    .help = Ajoutez dans site.toml director sous [publisher], et une partie [host] avec name, address et phone.
    .why = Un papier distribué doit dire qui le publie. Sans mentions complètes, le distribuer expose la commune.
    .bad =
        # director = "Le maire d’Exemple"
    .good =
        director = "Le maire d’Exemple"
catalogue-press-legal = Un fichier pour la presse est fait pour être distribué : il lui faut les mentions légales, qui sont incomplètes.
    .help = Ajoutez dans site.toml director sous [publisher], et une partie [host] avec name, address et phone.
    .why = Un fichier pour l’imprimeur est fait pour être diffusé en nombre. Il lui faut les mentions légales.
    .bad =
        # jalon build --variant presse, avec dans site.toml :
        {""}[publisher]
        name = "Mairie d’Exemple"
    .good =
        {""}[publisher]
        name = "Mairie d’Exemple"
        director = "Le maire d’Exemple"

        {""}[host]
        name = "Hébergeur d’Exemple"
        address = "2 rue du Serveur, 00000 Exemple"
catalogue-kit-sheet = Il n’y a pas de fiche « { $slug } » dans la langue du site.
    .help = { $found ->
        [yes] Vouliez-vous écrire « { $nearest } » ?
       *[no] Les fiches sont : { $known }.
    }
    .why = Un kit ne peut contenir que des fiches qui existent : l’archive serait incomplète.
    .bad =
        sheets = ["fiches"]
    .good =
        sheets = ["fiche"]
catalogue-kit-sheet-twice = La fiche « { $slug } » est deux fois dans ce kit.
    .help = Gardez-la une fois.
    .why = La même fiche deux fois ferait imprimer le double, sans qu’on l’ait voulu.
    .bad =
        sheets = ["fiche", "fiche"]
    .good =
        sheets = ["fiche"]
catalogue-kit-empty = Ce kit n’a aucune fiche, et aucune ne nomme le lieu « { $venue } ».
    .help = Écrivez sheets = ["un-proche-est-decede"], ou ajoutez ce lieu à venues dans une fiche.
    .why = Un kit sans fiche serait une archive vide, envoyée à l’imprimeur pour rien.
    .bad =
        venue = "crous"
        sheets = []
    .good =
        venue = "crous"
        sheets = ["je-pars-de-chez-mes-parents"]
catalogue-kit-publication = La publication « { $publication } » n’est pas connue.
    .help = { $found ->
        [yes] Vouliez-vous écrire « { $nearest } » ?
       *[no] Les publications d’un kit sont : { $known }.
    }
    .why = Une publication inconnue ne peut pas être fabriquée : le kit partirait sans elle.
    .bad =
        publication = "aide-memoire"
    .good =
        publication = "checklist"
catalogue-kit-format = { $format ->
        [none] On ne dit pas dans quel format imprimer « { $publication } ».
       *[other] Le format « { $format } » n’existe pas pour la publication « { $publication } ».
    }
    .help = Écrivez un de ces formats : { $known }. Si la liste est vide, retirez la ligne.
    .why = Une affiche existe en trois tailles. L’imprimeur doit savoir laquelle.
    .bad =
        publication = "poster"
        format = "a5"
    .good =
        publication = "poster"
        format = "a4"
catalogue-kit-inks = Les encres « { $inks } » ne vont pas avec la variante « noir », qui ne porte que du noir.
    .help = Écrivez inks = "noir", ou variant = "screen" pour la couleur.
    .why = Un fichier en noir demandé « en quadri » coûterait le prix de la couleur sans en avoir.
    .bad =
        inks = "quadri"
    .good =
        inks = "noir"
catalogue-kit-variant = La variante « { $variant } » n’est pas connue.
    .help = { $found ->
        [yes] Vouliez-vous écrire « { $nearest } » ?
       *[no] Les variantes sont : { $known }.
    }
    .why = La variante choisit le fichier envoyé à l’imprimeur. Une variante inconnue n’en désigne aucun.
    .bad =
        inks = "noir"
        variant = "blanc"
    .good =
        inks = "noir"
        variant = "noir"
catalogue-kit-no-copies = On ne dit pas combien d’exemplaires imprimer.
    .help = Écrivez les lieux et les nombres : copies = {"{"} "Accueil" = 10 {"}"}
    .why = Sans nombre d’exemplaires, le bon de commande ne dit rien à l’imprimeur.
    .bad =
        copies = {"{"}{"}"}
    .good =
        copies = {"{"} "Accueil" = 10 {"}"}
catalogue-kit-private-black = Dans un lieu privé, une affiche ne peut pas être en noir sur papier blanc : la loi le réserve aux actes de l’autorité publique.
    .help = Retirez cette ligne ou écrivez variant = "presse" : l’affiche aura un fond de couleur (loi du 29 juillet 1881, article 15).
    .why = La loi réserve le noir sur papier blanc aux affiches de l’autorité publique.
    .bad =
        private = true

        {""}[[item]]
        publication = "poster"
        format = "a4"
        variant = "noir"
        copies = {"{"} "Accueil" = 2 {"}"}
    .good =
        private = true

        {""}[[item]]
        publication = "poster"
        format = "a4"
        variant = "presse"
        copies = {"{"} "Accueil" = 2 {"}"}
catalogue-kit-delivery-unknown = Rien n’est à imprimer pour « { $to } », où ce kit est pourtant livré.
    .help = { $found ->
        [yes] Vouliez-vous écrire « { $nearest } » ?
       *[no] Les lieux de ce kit sont : { $known }.
    }
    .why = Une adresse de livraison où rien n’est à livrer cache souvent un nom mal recopié.
    .bad =
        to = "Acceuil"
    .good =
        to = "Accueil"
catalogue-kit-delivery-missing = On ne dit pas où livrer ce qui est imprimé pour « { $to } ».
    .help = Ajoutez une partie [[delivery]] avec to = "{ $to }" et address.
    .why = Si une adresse manque, les exemplaires de ce lieu restent chez l’imprimeur.
    .bad =
        copies = {"{"} "Accueil" = 10, "Cimetière" = 5 {"}"}
    .good =
        copies = {"{"} "Accueil" = 10 {"}"}
catalogue-kit-code = Une affiche est demandée pour la fiche « { $slug } », qui n’a pas de code.
    .help = Ajoutez dans l’en-tête de la fiche une ligne : code = "{ $cure }"
    .why = Une affiche montre un code QR et l’adresse qui va avec. Sans code, elle ne mènerait nulle part.
    .bad =
        # kits/mairie.toml
        {""}[[item]]
        publication = "poster"
        format = "a4"
        # sheets/fiche.md : pas de ligne « code »
    .good =
        # sheets/fiche.md
        code = "d7"
catalogue-kit-actions = Une affiche a { $most } actions au plus.
    .help = Retirez cette action.
    .why = Une affiche se lit de deux mètres, en quelques secondes. Une quatrième action ne serait lue par personne.
    .bad =
        title = "Déclarez le décès"

        {""}[[poster.actions]]
        title = "Organisez les obsèques"

        {""}[[poster.actions]]
        title = "Prévenez les organismes"

        {""}[[poster.actions]]
        title = "Ouvrez la succession"
    .good =
        title = "Déclarez le décès"

        {""}[[poster.actions]]
        title = "Organisez les obsèques"

        {""}[[poster.actions]]
        title = "Prévenez les organismes"
## Les éditions, le glossaire, le registre

catalogue-edition-insee = « { $insee } » n’est pas un code INSEE de commune.
    .help = Un code a cinq caractères, par exemple insee = "59350". Ce n’est pas le code postal.
    .why = Le code INSEE désigne une seule commune. Un code postal peut en désigner plusieurs.
    .bad =
        insee = "Lille 59000"
    .good =
        insee = "59350"
catalogue-edition-data = Le fichier de données « { $file } » n’est pas dans content.
    .help = Téléchargez-le dans content/places, et écrivez son nom exact.
    .why = Les adresses et les horaires locaux viennent de ce fichier. Absent, l’édition n’aurait pas de lieux.
    .bad =
        data = ["places/mairies.csv"]
    .good =
        data = ["places/france-services-2024-08-01.csv"]
catalogue-edition-unknown = Il n’y a pas d’édition « { $edition } ».
    .help = { $found ->
        [yes] Vouliez-vous écrire « { $nearest } » ?
       *[no] Créez-la : jalon new edition "Lille" --insee 59350
    }
    .why = Une édition est un fichier de content/editions. Son nom est celui du fichier, sans « .toml ».
    .bad =
        jalon build --edition Lille --out essai
    .good =
        jalon build --edition lille --out essai
catalogue-edition-id-long = Le nom de ce fichier est trop long pour le papier : « { $edition } ».
    .help = Renommez le fichier, avec { $most } caractères au plus, par exemple « { $proposed }.toml ».
    .why = Le nom du fichier est imprimé au pied de chaque papier et dans l’adresse de son code. Trop long, il n’y tient pas.
    .bad =
        content/editions/saint-remy-en-bouzemont-saint-genest-et-isson.toml
    .good =
        content/editions/saint-remy-en-bouzemont.toml
catalogue-edition-name-taken = L’édition « { $edition } » porte le nom d’une page ou d’un dossier du site.
    .help = Renommez son fichier, par exemple en ajoutant le nom du département.
    .why = Chaque édition est dans un dossier du site, à son nom. Deux choses ne peuvent pas avoir la même adresse.
    .bad =
        content/editions/kits.toml
    .good =
        content/editions/kits-sur-mer.toml
catalogue-term-twice = Le mot « { $word } » est deux fois dans le glossaire.
    .help = Gardez un seul des deux sens.
    .why = Un mot a un sens dans ce guide. Deux définitions, et le lecteur ne saurait laquelle croire.
    .bad =
        plain = "caisse d'allocations familiales"

        {""}[[term]]
        word = "CAF"
        plain = "l'organisme des aides familiales"
    .good =
        plain = "caisse d'allocations familiales"
catalogue-ledger-fingerprint = Cette empreinte n’a pas { $digits } chiffres ou lettres de a à f.
    .help = Le registre est écrit par « jalon seal » : reprenez-le depuis une copie saine.
    .why = L’empreinte dit quel texte a été imprimé. Changée à la main, elle ne désigne plus rien.
    .bad =
        fingerprint = "5b2e"
    .good =
        fingerprint = "5b2e90c4d17f"
catalogue-ledger-shape = Le code « { $code } » du registre n’a pas la forme d’un code.
    .help = Le registre est écrit par « jalon seal » : reprenez-le depuis une copie saine.
    .why = Ce code est sur des papiers déjà distribués. S’il n’a pas la forme d’un code, le registre a été modifié.
    .bad =
        code = "D 7"
    .good =
        code = "d7"
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
    .why = Un papier distribué ne se rappelle pas : son code doit mener pour toujours à une page.
    .bad =
        # Des papiers mènent à « changer-de-logement », et cette fiche n’existe plus.
        title = "Je déménage"
    .good =
        title = "Je déménage"
        redirects = ["changer-de-logement"]
catalogue-ledger-given = Le code « { $code } » est déjà imprimé pour la fiche « { $slug } » : il ne peut pas mener à « { $own } ». { catalogue-ledger-run }
    .help = { $there ->
        [yes] Donnez à cette fiche un autre code : code = "{ $cure }"
       *[no] Si cette fiche est « { $slug } » sous un autre nom, ajoutez : { $redirects }. Sinon, donnez-lui un autre code : code = "{ $cure }"
    }
    .why = Des affiches de l’autre fiche portent déjà ce code. Le donner à une autre enverrait leurs lecteurs au mauvais endroit.
    .bad =
        # Des papiers de la fiche « je-demenage » portent déjà ce code.
        code = "d7"
    .good =
        code = "k4"
catalogue-ledger-lost = La fiche « { $slug } » n’a plus le code « { $code } », déjà imprimé. { catalogue-ledger-run }
    .help = Écrivez dans l’en-tête de la fiche : code = "{ $code }"
    .why = Ce code est sur des papiers déjà distribués. Retiré de la fiche, il ne mène plus nulle part.
    .bad =
        code = "k4"
    .good =
        code = "d7"
catalogue-ledger-redirect = Le code « { $code } » est aussi imprimé sous l’ancien nom « { $slug } », qui ne mène plus à cette fiche. { catalogue-ledger-run }
    .help = Écrivez dans l’en-tête de la fiche : { $cure }
    .why = Des papiers portent encore l’ancien nom de la fiche. Sans cette ligne, ils n’y mèneraient plus.
    .bad =
        # La fiche a changé de nom, son code est déjà imprimé.
        code = "d7"
    .good =
        code = "d7"
        redirects = ["ancien-nom"]
catalogue-ledger-edition = L’édition locale « { $territory } » n’est plus là, et des papiers déjà commandés mènent à ses pages. Tirages en jeu : { $runs }.
    .help = Remettez le fichier { $file }{ $known ->
        [no] .
       *[yes] , avec insee = "{ $insee }".
    }{ $renamed ->
        [no] { "" }
       *[yes] { " " }Si « { $other } » est son nouveau nom, rendez-lui l’ancien.
    }
    .why = Un papier distribué ne se rappelle pas : son code doit mener pour toujours aux pages de sa commune.
    .bad =
        # Des papiers de l’édition « lille » sont dans le registre, et ce fichier est seul.
        content/editions/roubaix.toml
    .good =
        content/editions/lille.toml
        content/editions/roubaix.toml
catalogue-ledger-insee = L’édition locale « { $territory } » passe de la commune { $insee } à la commune { $other }, et des papiers déjà commandés mènent à la première. Tirages en jeu : { $runs }.
    .help = Remettez insee = "{ $insee }". Pour l’autre commune, faites une autre édition : jalon new edition NOM --insee { $other }
    .why = Un lecteur de la première commune, avec son papier, trouverait les adresses d’une autre.
    .bad =
        # Des papiers de cette édition sont dans le registre, pour la commune 59350.
        insee = "59512"
    .good =
        insee = "59350"
catalogue-ledger-address = Des codes déjà imprimés mènent à { $address }, qui n’est plus l’adresse du site. Tirages : { $runs }.
    .help = Gardez cet ancien nom de domaine, et faites-le rediriger vers { $base } : sinon ces papiers ne mèneront plus nulle part.
    .why = Les codes imprimés mènent à l’ancienne adresse du site. Elle doit rester ouverte et rediriger.
    .bad =
        # registre : des papiers imprimés sous https://guides.mairie.example/
        base_url = "https://nouveau.mairie.example/"
    .good =
        base_url = "https://guides.mairie.example/"
## Commander un tirage

seal-kit-unknown = Il n’y a pas de kit « { $kit } ».
    .help = { $found ->
        [yes] Vouliez-vous écrire « { $nearest } » ?
       *[no] Les kits sont : { $known }.
    }
    .why = On n’inscrit au registre qu’un kit qui existe, sous son nom de fichier.
    .bad =
        jalon seal hopitaux
    .good =
        jalon seal hopital
seal-specimen = L’adresse { $address } est un exemple : ce tirage serait un spécimen, et ses codes ne mèneraient nulle part.
    .help = Écrivez dans { $file } la vraie adresse du site : base_url = "https://guides.votre-commune.fr/"
    .why = Sous une adresse d’exemple, les codes imprimés ne mèneraient nulle part, pour toujours.
    .bad =
        base_url = "https://guides.mairie.example/"
    .good =
        base_url = "https://guides.montbrun.fr/"
seal-code-missing = La fiche « { $slug } » est dans le kit « { $kit } » et n’a pas de code : son papier ne mènerait à aucune page.
    .help = Ajoutez dans l’en-tête une ligne : code = "{ $cure }"
    .why = Un papier imprimé sans code ne mène à aucune page, et le registre ne pourrait pas le suivre.
    .bad =
        title = "Je déménage"
        # pas de ligne « code »
    .good =
        title = "Je déménage"
        code = "k4"
seal-changed = Le registre a changé pendant que le kit se préparait.
    .help = Rien n’a été inscrit. Relisez content/ledger.toml, puis recommencez.
    .why = Deux écritures au même moment feraient perdre un tirage.
    .bad =
        jalon seal hopital    # pendant qu’un autre « jalon seal » écrit
    .good =
        jalon seal hopital    # une fois l’autre terminé
seal-unreadable = Ce tirage ne pourrait pas être relu à la suite de ce registre.
    .help = Rien n’a été inscrit. Chaque tirage doit être une partie [[run]] : reprenez content/ledger.toml depuis une copie saine.
    .why = Le registre ne se remplace pas : une partie mal formée cacherait les tirages suivants.
    .bad =
        {""}[run]
        edition = "2026-11"
    .good =
        {""}[[run]]
        edition = "2026-11"
seal-again = Ce tirage est déjà inscrit à la même date : même kit « { $kit } », même édition { $edition }.
    .help = Il est inscrit une fois de plus. Si vous ne l’avez commandé qu’une fois, retirez la dernière partie [[run]] avant d’enregistrer.
    .why = Le même kit, la même édition, le même jour : c’est peut-être la même commande, inscrite deux fois.
    .bad =
        jalon seal hopital
        jalon seal hopital
    .good =
        jalon seal hopital
catalogue-sample = Cette ligne est encore celle de l’exemple, et le site n’est plus un spécimen : elle serait imprimée comme vraie.
    .help = Écrivez vos propres coordonnées.
    .why = Ces coordonnées sont celles de l’exemple. Imprimées, elles enverraient les lecteurs chez personne.
    .bad =
        base_url = "https://guides.montbrun.fr/"

        {""}[publisher]
        name = "Mairie d’Exemple"
    .good =
        base_url = "https://guides.montbrun.fr/"

        {""}[publisher]
        name = "Mairie de Montbrun"
catalogue-translation-alone = Cette traduction n’a pas d’original : aucune fiche « { $slug }.md » dans la langue du site.
    .help = { $found ->
        [no] Écrivez d’abord la fiche d’origine, « { $slug }.md ».
       *[other] Renommez le fichier d’après la fiche qu’il traduit : « { $nearest } » ?
    }
    .why = Une traduction se compare à son original. Sans lui, rien ne dit qu’elle est juste.
    .bad =
        content/sheets/moving.en.md
    .good =
        content/sheets/demenager.md
        content/sheets/demenager.en.md
catalogue-translation-older = Cette traduction date d’avant : elle est vérifiée le { $date }, l’original le { $wanted }.
    .help = Relisez-la d’après l’original, puis écrivez : verified = { $wanted }
    .why = L’original a été revérifié depuis. Ce qui a changé manque peut-être dans la traduction.
    .bad =
        verified = 2026-05-21
    .good =
        verified = 2026-11-21
catalogue-translation-steps = La traduction n’a pas les mêmes échéances et démarches que l’original. En moins : { $missing }. En plus : { $extra }.
    .help = Donnez aux titres les mêmes identifiants que dans l’original : « ## … {"{"}#identifiant{"}"} ».
    .why = Une échéance qui manque dans une langue prive ses lecteurs d’une démarche.
    .bad =
        ## You are not alone {"{"}#support .support{"}"}
    .good =
        ## You are not alone {"{"}#soutien .support{"}"}
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
    .why = Un délai, un prix ou un numéro ne changent pas avec la langue. L’une des deux versions trompe ses lecteurs.
    .bad =
        ### Declare the death {"{"}#declarer cost=payant{"}"}
    .good =
        ### Declare the death {"{"}#declarer cost=gratuit{"}"}
catalogue-translation-numbers = La traduction n’a pas les mêmes nombres que l’original à « #{ $step } ». En moins : { $missing }. En plus : { $extra }.
    .help = Relisez ce passage, et écrivez les nombres en chiffres dans les deux fiches.
    .why = Un nombre qui manque dans une langue est souvent un renseignement oublié.
    .bad =
        A death is declared at the town hall, at counter 3.
    .good =
        A death is declared at the town hall.