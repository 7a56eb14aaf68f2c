### Messages de la pièce « sheet » : une phrase par code, et l'attribut .help qui dit quoi écrire.

## Le fichier et son en-tête

sheet-empty = Cette fiche est vide.
    .help = Commencez par l’en-tête, entre deux lignes +++, puis écrivez le texte. Une fiche de content/sheets/ peut servir de modèle.
    .why = Un fichier vide ne dit rien au lecteur, et il prendrait pourtant une place à l’accueil.
    .bad =
        content/sheets/suite.md : 0 octet
    .good =
        +++
        title = "Je déménage"
        …
        +++

        Vous avez trois mois pour tout prévenir.
sheet-too-large = Cette fiche dépasse { $limit } ko : elle n’a pas été lue.
    .help = Une fiche décrit un seul événement de vie. Partagez celle-ci en plusieurs fichiers.
    .why = Une fiche parle d’un seul moment de vie. Au-delà de 256 ko, ce n’est plus une fiche, et sa lecture ralentirait tout.
    .bad =
        tout-le-guide.md : 300 ko
    .good =
        un-proche-est-decede.md : 20 ko
        je-demenage.md : 18 ko
sheet-too-many = Il y a plus de { $most } problèmes dans cette fiche : la suite n’est pas affichée.
    .help = Corrigez d’abord ceux qui précèdent. Si le fichier n’est pas une fiche, retirez-le du dossier.
    .why = Un fichier qui n’est pas une fiche donnerait des milliers de problèmes. Les premiers suffisent à comprendre.
    .bad =
        {"{"}une ligne qui n’est pas du Markdown
        {"{"}encore une
        {"{"}et ainsi de suite, plus de 500 fois
    .good =
        Les lignes de la fiche, en Markdown.
sheet-no-head = L’en-tête manque : la première ligne d’une fiche est « +++ ».
    .help = Écrivez « +++ » seul sur la première ligne, puis title, summary, event, verified, review_by, owner et une source, puis « +++ » seul sur une ligne.
    .why = L’en-tête dit au programme le titre, les dates et les sources. Sans lui, la fiche n’a ni adresse ni couleur.
    .bad =
        # Je déménage

        Prévenez votre mairie.
    .good =
        +++
        title = "Je déménage"
        …
        +++

        Prévenez votre mairie.
sheet-head-unclosed = L’en-tête ouvert ici n’est pas fermé.
    .help = Ajoutez une ligne « +++ » après la dernière ligne de l’en-tête, avant le texte.
    .why = La deuxième ligne « +++ » dit où finit l’en-tête. Sans elle, tout le texte serait pris pour des réglages.
    .bad =
        +++
        title = "Je déménage"

        Prévenez votre mairie.
    .good =
        +++
        title = "Je déménage"
        …
        +++

        Prévenez votre mairie.
sheet-head-too-large = L’en-tête dépasse { $limit } ko : il n’a pas été lu.
    .help = L’en-tête ne contient que des renseignements courts. Déplacez les longs textes sous la deuxième ligne « +++ ».
    .why = L’en-tête ne porte que des renseignements courts. Un long texte y serait perdu pour le lecteur.
    .bad =
        +++
        title = "Je déménage"
        # 8 ko de remarques
        +++
    .good =
        +++
        title = "Je déménage"
        …
        +++

        Les remarques utiles au lecteur sont dans le texte.
sheet-head-keys = L’en-tête a { $found } clés, au lieu de { $most } au plus.
    .help = Retirez les sources ou les changements qui ne servent plus.
    .why = La plus longue fiche a environ soixante-dix clés. Au-delà de 128, le fichier n’est sans doute pas une fiche.
    .bad =
        {""}[[changes]]
        date = 2020-01-01
        text = "Soixante-dix changements anciens, un par mois."
    .good =
        {""}[[changes]]
        date = 2026-11-21
        text = "Le dernier changement, et les deux d’avant."
sheet-head-depth = L’en-tête s’emboîte ici sur plus de { $deepest } niveaux.
    .help = Aucune clé d’une fiche n’a besoin d’autant de niveaux. Retirez cette partie.
    .why = Aucune clé d’une fiche n’a besoin de plus de quatre niveaux. Plus profond, personne ne s’y retrouve.
    .bad =
        venues = [[[[["mairie"]]]]]
    .good =
        venues = ["mairie"]
sheet-toml = { $fault ->
        [twice] Cette clé est écrite deux fois.
        [quotes] Il manque des guillemets droits autour de ce texte.
        [inner-quotes] Un guillemet droit, à l’intérieur du texte, le ferme trop tôt.
        [unclosed-text] Ce texte entre guillemets n’est pas bien écrit ou n’est pas fermé.
        [equals] Il manque le signe = ou la valeur après le nom de la clé.
        [unclosed-bracket] Un crochet ou une accolade n’est pas fermé.
       *[other] L’en-tête ne peut pas être lu ici ({ $detail }).
    }
    .help = { $fault ->
        [twice] Gardez une seule des deux lignes.
        [inner-quotes] Écrivez les guillemets du texte « ainsi », ou \" : title = "Le « grand » jour".
        [unclosed-text] Écrivez : clé = "texte". Un guillemet droit à l’intérieur du texte s’écrit \".
        [unclosed-bracket] Fermez-le : venues = ["mairie", "hopital"].
       *[other] Écrivez une clé par ligne : title = "Un proche est décédé". Les dates n’ont pas de guillemets : verified = 2026-11-21.
    }
    .why = L’en-tête suit un format précis : une clé, le signe égal, une valeur. Un guillemet oublié change le sens de toutes les lignes qui suivent.
    .bad =
        code = d7
    .good =
        code = "d7"
sheet-key-unknown = { $table ->
        [none] La clé « { $key } » n’existe pas dans l’en-tête d’une fiche.
       *[other] La clé « { $key } » n’existe pas dans « { $table } ».
    }
    .help = { $nearest ->
        [none] Les clés possibles sont : { $known }.
       *[other] Vouliez-vous écrire « { $nearest } » ? Les clés possibles sont : { $known }.
    }
    .why = Une clé inconnue serait ignorée sans bruit. Une faute de frappe ferait perdre une date ou un lieu.
    .bad =
        venue = ["mairie"]
    .good =
        venues = ["mairie"]
sheet-key-misplaced = La clé « { $key } » est dans « { $table } », alors qu’elle vaut pour toute la fiche.
    .help = Placez cette ligne plus haut, avant la première ligne entre crochets.
    .why = En TOML, une ligne appartient à la dernière partie ouverte entre crochets. Écrite trop bas, elle ne vaut plus pour la fiche.
    .bad =
        headline = "Vous avez perdu un proche ?"
        date_label = "Date du décès"
    .good =
        headline = "Vous avez perdu un proche ?"
sheet-key-missing = { $table ->
        [none] Il manque « { $key } » dans l’en-tête.
       *[other] Il manque « { $key } » dans « { $table } ».
    }
    .help = { $key ->
        [sources] Ajoutez au moins une source, à la fin de l’en-tête : une ligne [[sources]], puis title = "…" et url = "https://…".
        [verified] Ajoutez la date de la dernière vérification : verified = 2026-11-21.
        [review_by] Ajoutez la date de la prochaine relecture : review_by = 2027-05-21.
        [date] Ajoutez la date : date = 2026-11-21.
        [event] Ajoutez l’événement de vie : event = "deces".
        [owner] Ajoutez le service qui répond de la fiche : owner = "Service état civil".
        [url] Ajoutez l’adresse : url = "https://…".
       *[other] Ajoutez la ligne : { $key } = "…".
    }
    .why = Ces renseignements sont imprimés ou protègent le lecteur : sans source ni date de relecture, une fiche périmée resterait en ligne.
    .bad =
        # owner = "Service état civil"
    .good =
        owner = "Service état civil"
sheet-value-empty = La valeur de « { $key } » est vide.
    .help = Écrivez un texte entre les guillemets, ou retirez la ligne si elle n’est pas obligatoire.
    .why = Une clé sans valeur laisserait un blanc imprimé à la place d’un renseignement.
    .bad =
        owner = ""
    .good =
        owner = "Service état civil"
sheet-value-type = « { $key } » attend { $wanted ->
        [text] un texte
        [list] une liste de textes
        [table] une partie entre crochets
       *[tables] des parties entre doubles crochets
    }, et non { $found ->
        [text] un texte
        [number] un nombre
        [boolean] vrai ou faux
        [date] une date
        [list] une liste
       *[table] une partie
    }.
    .help = { $wanted ->
        [text] Mettez la valeur entre guillemets droits : { $key } = "…".
        [list] Écrivez : { $key } = ["…", "…"].
        [table] Écrivez une ligne [{ $key }], puis une clé par ligne.
       *[tables] Écrivez une ligne entre doubles crochets ([[sources]], [[poster.actions]]…) pour chaque élément, puis ses clés, une par ligne.
    }
    .why = Chaque clé attend une sorte de valeur : un texte, une liste, une date. Une autre sorte ne peut pas être comprise sans deviner.
    .bad =
        venues = "mairie"
    .good =
        venues = ["mairie"]
sheet-date-form = La date de « { $key } » n’est pas bien écrite : { $written }.
    .help = { $example ->
        [none] Écrivez l’année, le mois et le jour, sans guillemets : { $key } = 2026-11-21. Vérifiez que ce jour existe.
       *[other] Écrivez l’année, le mois et le jour, sans guillemets : { $key } = { $example }.
    }
    .why = « 03/04/2026 » est un jour d’avril ou de mars selon le pays. L’année d’abord, une date ne se lit que d’une façon.
    .bad =
        verified = "21/11/2026"
    .good =
        verified = 2026-11-21
sheet-actions-too-many = L’affiche a plus de { $most } actions : celle-ci ne tient pas.
    .help = Gardez les trois premières choses à faire. Les autres sont dans la fiche.
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
## Les titres et leurs attributs

sheet-heading-one = Le titre « { $title } » a un seul # : il est lu comme une échéance (##).
    .help = Écrivez « ## » devant ce titre. Le titre de la fiche est dans l’en-tête.
    .why = Le titre de la fiche est dans l’en-tête. Un deuxième grand titre dans la page désoriente qui la parcourt par titres.
    .bad =
        # Vous n'êtes pas seul {"{"}#soutien .support{"}"}
    .good =
        ## Vous n'êtes pas seul {"{"}#soutien .support{"}"}
sheet-heading-skips = Le titre « { $title } » ({ $mark }) saute un niveau.
    .help = Remplacez { $mark } par { $wanted }, ou ajoutez au-dessus la ligne du titre qui manque : ## échéance, ### démarche, #### situation.
    .why = Un lecteur d’écran annonce les niveaux de titre. Un niveau sauté fait chercher une partie qui n’existe pas.
    .bad =
        #### Si vous êtes seul

        Votre médecin peut vous écouter.
    .good =
        ### En parler {"{"}#parler cost=gratuit{"}"}

        #### Si vous êtes seul

        Votre médecin peut vous écouter.

        Sur place
        : {"{"}mairie{"}"}
sheet-heading-too-deep = Le titre « { $title } » est trop profond : une fiche a trois niveaux de titres.
    .help = Écrivez « #### » devant ce titre, ou faites-en un paragraphe en **gras**.
    .why = Une fiche a trois niveaux : échéance, démarche, situation. Un quatrième ne trouve de place ni sur l’aide-mémoire ni sur le feuillet.
    .bad =
        ##### À savoir

        Le décès se déclare à la mairie.
    .good =
        {""}**À savoir**

        Le décès se déclare à la mairie.
sheet-heading-nested = Le titre « { $title } » est à l’intérieur d’une liste, d’une citation ou d’une note.
    .help = Sortez le titre, avec une ligne vide avant et sans retrait. Dans un encadré, écrivez le titre en **gras**.
    .why = Un titre enfermé dans une liste ou une citation n’entre pas dans le sommaire : le lecteur ne le trouverait pas.
    .bad =
        > ### Votre médecin
    .good =
        {""}**Votre médecin**
sheet-heading-empty = Ce titre n’a pas de mots.
    .help = Écrivez le titre après les #, ou retirez la ligne.
    .why = Un titre vide est annoncé par un lecteur d’écran comme un titre sans nom.
    .bad =
        ####
    .good =
        Le décès se déclare à la mairie.
sheet-heading-underlined = « { $title } » est lu comme un titre, parce que la ligne suivante le souligne.
    .help = Écrivez « ## » devant un titre. Pour une simple ligne de séparation, laissez une ligne vide avant « --- ».
    .why = En Markdown, un texte souligné par « --- » devient un titre. C’est souvent une ligne de séparation à qui il manque une ligne vide.
    .bad =
        Votre médecin peut vous écouter.
        ---
    .good =
        Votre médecin peut vous écouter.

        ---
sheet-attributes-empty = Ces accolades sont vides.
    .help = Retirez-les, ou écrivez un nom : {"{"}#declarer{"}"}.
    .why = Des accolades vides sont le reste d’un réglage effacé : mieux vaut le dire que l’ignorer.
    .bad =
        ## Vous n'êtes pas seul {"{"}{"}"}
    .good =
        ## Vous n'êtes pas seul {"{"}#soutien .support{"}"}
sheet-attributes-misplaced = Ces accolades ne sont pas à la fin d’un titre, ou ne sont pas fermées.
    .help = Placez-les à la fin de la ligne du titre, après un espace : ### Déclarer le décès {"{"}#declarer cost=gratuit{"}"}. Pour écrire une accolade, tapez \{"{"}.
    .why = Hors de la fin d’un titre, les accolades ne règlent rien : elles seraient imprimées telles quelles.
    .bad =
        ### Déclarer {"{"}#declarer cost=gratuit{"}"} le décès
    .good =
        ### Déclarer le décès {"{"}#declarer cost=gratuit{"}"}
sheet-attribute-unknown = L’attribut « { $attribute } » n’existe pas pour un titre { $mark }.
    .help = { $known ->
        [none] Un titre { $mark } n’a que son nom : {"{"}#nom{"}"}.
       *[other] { $nearest ->
            [none] Les attributs possibles sont : { $known }. Un exemple : {"{"}#nom deadline=14d from=deces{"}"}. Une valeur ne contient pas d’espace.
           *[other] Vouliez-vous écrire « { $nearest } » ? Les attributs possibles sont : { $known }.
        }
    }
    .why = Un attribut mal écrit serait ignoré, et le délai ou le prix manquerait sur tous les papiers.
    .bad =
        ### Déclarer le décès {"{"}#declarer prix=gratuit{"}"}
    .good =
        ### Déclarer le décès {"{"}#declarer cost=gratuit{"}"}
sheet-attribute-quoted = Une valeur d’attribut n’a ni guillemets ni apostrophe ni espace : { $written }.
    .help = Écrivez la valeur sans guillemets, avec des traits d’union : from=debut-du-bail.
    .why = Le Markdown garde les guillemets dans la valeur, et une espace y coupe le mot en deux.
    .bad =
        ## Dans les 24 heures {"{"}#premier-jour deadline=24h from="le constat"{"}"}
    .good =
        ## Dans les 24 heures {"{"}#premier-jour deadline=24h from=constat{"}"}
sheet-attribute-twice = { $attribute ->
        [id] Ce titre a deux noms.
       *[other] L’attribut « { $attribute } » est écrit deux fois.
    }
    .help = Gardez-en un seul.
    .why = De deux valeurs pour un même réglage, le programme n’a pas à choisir la bonne.
    .bad =
        ## Dans les 24 heures {"{"}#premier-jour deadline=24h from=constat from=deces{"}"}
    .good =
        ## Dans les 24 heures {"{"}#premier-jour deadline=24h from=constat{"}"}
sheet-class-unknown = La marque « .{ $class } » n’existe pas pour un titre { $mark }.
    .help = { $known ->
        [none] Un titre { $mark } n’a pas de marque. Retirez-la.
       *[other] { $nearest ->
            [none] Les marques possibles sont : { $known }.
           *[other] Vouliez-vous écrire « .{ $nearest } » ? Les marques possibles sont : { $known }.
        }
    }
    .why = Une marque mal écrite serait ignorée : la partie d’écoute ou la démarche « seulement en ligne » ne serait plus reconnue.
    .bad =
        ## Vous n'êtes pas seul {"{"}#soutien .support .tard{"}"}
    .good =
        ## Vous n'êtes pas seul {"{"}#soutien .support{"}"}
sheet-class-conflict = La marque « .{ $class } » s’ajoute à « .{ $first } » : un titre n’en a qu’une.
    .help = Gardez une seule des deux marques.
    .why = « Rien à faire » et « peut attendre » se contredisent : le lecteur ne saurait plus quoi faire.
    .bad =
        ## Vous n'êtes pas seul {"{"}#soutien .support .later{"}"}
    .good =
        ## Vous n'êtes pas seul {"{"}#soutien .support{"}"}
sheet-id-form = Le nom « #{ $id } » ne convient pas à une adresse.
    .help = Écrivez des minuscules sans accent, des chiffres et des traits d’union : #{ $proposed }.
    .why = Ce nom devient la fin d’une adresse, recopiée depuis le papier. Un accent ou une majuscule la rendrait fausse.
    .bad =
        ## Vous n'êtes pas seul {"{"}#Été .support{"}"}
    .good =
        ## Vous n'êtes pas seul {"{"}#ete .support{"}"}
sheet-id-twice = Le nom « #{ $id } » est déjà donné à un autre titre.
    .help = Changez l’un des deux noms : un lien doit mener à un seul endroit.
    .why = Un lien doit mener à un seul endroit. Deux titres du même nom en feraient perdre un.
    .bad =
        ## Vous n'êtes pas seul {"{"}#declarer .support{"}"}
    .good =
        ## Vous n'êtes pas seul {"{"}#soutien .support{"}"}
sheet-deadline-form = Ce délai n’est pas bien écrit : { $written }.
    .help = { $proposed ->
        [none] Écrivez un nombre entier et une unité : deadline=24h (heures), 14d (jours), 10wd (jours ouvrés), 2w (semaines), 6m (mois), 1y (années), -2m (deux mois avant).
       *[other] Écrivez deadline={ $proposed }.
    }
    .why = Le délai d’une démarche est imprimé en toutes lettres et comparé entre langues. Celui d’une échéance est dit par son titre. Le programme doit lire les deux sans se tromper.
    .bad =
        ## Dans les 14 jours {"{"}#premier-jour deadline=14j from=constat{"}"}
    .good =
        ## Dans les 14 jours {"{"}#premier-jour deadline=14d from=constat{"}"}
sheet-deadline-conflict = Ce titre a déjà un délai.
    .help = Gardez un seul attribut parmi deadline, before et window. Un mois avant un départ s’écrit : deadline=-1m from=depart
    .why = Une échéance a un seul délai. Avec deux, le papier en dirait un et la page un autre.
    .bad =
        ## Dans les 24 heures {"{"}#premier-jour deadline=24h before=obseques{"}"}
    .good =
        ## Dans les 24 heures {"{"}#premier-jour deadline=24h{"}"}
sheet-window-form = Cette période n’est pas bien écrite : { $written }.
    .help = Écrivez le premier et le dernier jour, dans cet ordre : window=2026-03-02/2026-05-31.
    .why = Une période va d’un premier jour à un dernier. À l’envers, elle ferait manquer le rendez-vous.
    .bad =
        ## Au printemps {"{"}#premier-jour window=2026-05-31/2026-03-02{"}"}
    .good =
        ## Au printemps {"{"}#premier-jour window=2026-03-02/2026-05-31{"}"}
sheet-word-form = L’attribut « { $attribute } » attend un mot : { $written }.
    .help = Écrivez un mot sans espace : { $attribute }=bail.
    .why = Le point de départ d’un délai est un mot que les deux langues partagent : un signe ou une espace l’en empêche.
    .bad =
        ## Dans les 24 heures {"{"}#premier-jour deadline=24h from=J+1{"}"}
    .good =
        ## Dans les 24 heures {"{"}#premier-jour deadline=24h from=constat{"}"}
sheet-cost-form = Ce coût n’est pas bien écrit : { $written }.
    .help = { $proposed ->
        [none] Écrivez cost=gratuit, cost=payant, cost=variable, ou un montant sans espace : cost=86€ ou cost=2,76€.
       *[other] Écrivez cost={ $proposed }. Les autres formes sont gratuit, payant et variable.
    }
    .why = Le prix est imprimé devant la démarche. Mal lu, un acte payant passerait pour gratuit.
    .bad =
        ### Déclarer le décès {"{"}#declarer cost=payants{"}"}
    .good =
        ### Déclarer le décès {"{"}#declarer cost=payant{"}"}
## Le texte

sheet-too-deep = Les listes, citations ou mises en valeur s’emboîtent ici sur plus de { $deepest } niveaux.
    .help = Écrivez ce passage avec moins de niveaux.
    .why = Une liste dans une liste dans une liste ne se suit plus, à l’oreille surtout. Trente-deux niveaux sont une erreur de copie.
    .bad =
        > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > Votre médecin peut vous écouter.
    .good =
        > Votre médecin peut vous écouter.
sheet-ways-mixed = « { $term } » n’est pas un moyen, alors que cette liste contient des moyens de faire la démarche.
    .help = Les moyens sont : { $known }. Séparez les autres termes par un paragraphe ou un titre.
    .why = Les moyens sont rangés dans un ordre fixe, avec leurs icônes. Un autre terme n’y a pas de place.
    .bad =
        Au guichet
        : du lundi au vendredi

        Se renseigner
    .good =
        Se renseigner
sheet-way-near = « { $term } » ressemble à un moyen de faire la démarche, « { $meant } », mais n’en est pas un.
    .help = Écrivez « { $meant } ». Les moyens sont : { $known }. Si c’est bien une liste ordinaire, choisissez un autre terme.
    .why = À une lettre près, « Par telephon » n’est plus un moyen : ni icône, ni numéro sur l’affiche.
    .bad =
        Sur plasse
        : votre médecin peut vous écouter
    .good =
        Sur place
        : votre médecin peut vous écouter
sheet-way-glued = Il manque une ligne vide avant « { $term } » : ce moyen se lirait comme la suite du texte, et son contact serait perdu.
    .help = Laissez une ligne vide au-dessus de « { $term } ».
    .why = Sans ligne vide au-dessus, le Markdown prend ce moyen pour la suite du texte : son contact disparaîtrait.
    .bad =
        : {"{"}mairie{"}"} du lieu du décès
        Par téléphone
        : {"{"}allo_service_public{"}"}
    .good =
        : {"{"}mairie{"}"} du lieu du décès

        Par téléphone
        : {"{"}allo_service_public{"}"}
sheet-way-inline = « { $term } » est sur la même ligne que son contact : il se lirait comme une phrase.
    .help = Écrivez « { $term } » seul sur sa ligne, puis, sur la suivante, deux points, une espace et le contact.
    .why = Sur une seule ligne, ce n’est qu’une phrase : la démarche n’aurait ni numéro ni adresse.
    .bad =
        Par téléphone : {"{"}allo_service_public{"}"}
    .good =
        Par téléphone
        : {"{"}allo_service_public{"}"}
sheet-definition-glued = Une ligne qui commence par « : » est collée au texte qui précède, ou n’a pas de terme au-dessus d’elle.
    .help = Laissez une ligne vide avant le terme : « Sur place » seul sur sa ligne, puis « : » et le texte sur la ligne suivante. Pour un vrai deux-points, écrivez \:.
    .why = « : » au début d’une ligne annonce un moyen, à condition qu’un terme soit seul au-dessus. Sinon, il serait imprimé tel quel.
    .bad =
        Le décès se déclare à la mairie.
        Sur place
        : {"{"}mairie{"}"} du lieu du décès
    .good =
        Le décès se déclare à la mairie.
sheet-papers-mixed = Cette ligne n’a pas de case à cocher, alors que les autres en ont une.
    .help = Écrivez « - [ ] » devant chaque document à réunir, ou faites deux listes séparées par un paragraphe.
    .why = Des cases sur une partie des lignes seulement : le lecteur croit que le reste est facultatif.
    .bad =
        - [ ] Le certificat de décès
        - Votre pièce d'identité
    .good =
        - [ ] Le certificat de décès
        - [ ] Votre pièce d'identité
sheet-callout-unknown = L’encadré « [!{ $word }] » n’existe pas.
    .help = { $nearest ->
        [none] Les encadrés possibles sont : { $known }.
       *[other] Vouliez-vous écrire « [!{ $nearest }] » ? Les encadrés possibles sont : { $known }.
    }
    .why = Un encadré inconnu resterait une citation, avec son nom entre crochets au milieu du texte.
    .bad =
        > [!ATTENTION]
        > Votre médecin peut vous écouter.
    .good =
        > [!WARNING]
        > Votre médecin peut vous écouter.
sheet-callout-empty = Cet encadré est vide.
    .help = Écrivez son texte sur la ligne suivante, après « > ».
    .why = Un encadré vide attire l’œil sur rien.
    .bad =
        > [!NOTE]
    .good =
        > [!NOTE]
        > Votre médecin peut vous écouter.
sheet-html = Le HTML n’est pas repris : { $written }
    .help = Retirez la balise. Écrivez en Markdown : **important**, une liste, un tableau. Pour écrire le signe <, tapez \<.
    .why = Une balise HTML ne se voit pas sur le papier et peut casser la page. Le Markdown suffit, et se relit sans outil.
    .bad =
        Le décès se déclare <b>à la mairie</b>.
    .good =
        Le décès se déclare **à la mairie**.
sheet-image-alternative = L’image « { $file } » n’a pas de texte de remplacement.
    .help = Dites entre les crochets ce que l’image apprend à qui ne la voit pas : ![Plan d’accès à la mairie]({ $file }). Une image qui n’apprend rien se retire.
    .why = Une personne aveugle n’a de l’image que ce texte. Sans lui, elle perd ce que l’image apprend.
    .bad =
        Le décès se déclare à la mairie. ![](guichet.png)
    .good =
        Le décès se déclare à la mairie. ![Le guichet est au fond de la cour](guichet.png)
sheet-role-form = { $written ->
        [brace] Une accolade est ouverte ici et n’est pas fermée.
       *[other] { $written } n’est pas un rôle.
    }
    .help = { $proposed ->
        [none] Un rôle s’écrit en minuscules, sans accent ni espace : {"{"}mairie{"}"}. Pour écrire une accolade, tapez \{"{"}.
       *[other] Écrivez {"{"}{ $proposed }{"}"}. Pour écrire une accolade, tapez \{"{"}.
    }
    .why = Un rôle mal écrit ne trouve pas son contact : les accolades seraient imprimées au lieu du numéro.
    .bad =
        Le décès se déclare à {"{"}Mairie{"}"}.
    .good =
        Le décès se déclare à {"{"}mairie{"}"}.
sheet-role-misplaced = Le rôle {"{"}{ $role }{"}"} ne peut pas être dans { $where ->
        [heading] un titre
        [code] du code
        [address] une adresse
       *[alternative] le texte d’une image
    }.
    .help = { $where ->
        [heading] Écrivez le nom en toutes lettres dans le titre, et le rôle dans le texte. Pour donner un nom au titre, écrivez {"{"}#{ $role }{"}"}.
       *[other] Écrivez le rôle dans une phrase ou dans un moyen : {"{"}{ $role }{"}"}.
    }
    .why = Un titre sert de nom et d’adresse ; du code et un lien se lisent tels quels. Un contact n’y tient pas.
    .bad =
        ## Vous n'êtes pas seul à {"{"}mairie{"}"} {"{"}#soutien .support{"}"}
    .good =
        ## Vous n'êtes pas seul à la mairie {"{"}#soutien .support{"}"}
sheet-note-undefined = La note [^{ $label }] n’est écrite nulle part.
    .help = { $nearest ->
        [none] Ajoutez à la fin de la fiche une ligne : [^{ $label }]: Service Public, fiche F909.
       *[other] Vouliez-vous écrire [^{ $nearest }] ? Sinon, ajoutez à la fin de la fiche une ligne : [^{ $label }]: Service Public, fiche F909.
    }
    .why = L’appel de note promet une source. Sans elle, le lecteur ne peut rien vérifier.
    .bad =
        Le décès se déclare à la mairie.[^F909]
    .good =
        Le décès se déclare à la mairie.[^F909]

        {""}[^F909]: Service Public, fiche F909.
sheet-note-unused = La note [^{ $label }] n’est appelée nulle part : elle ne paraîtra pas.
    .help = Écrivez [^{ $label }] à la fin de la phrase qu’elle appuie, ou retirez-la.
    .why = Une note que rien n’appelle n’est pas imprimée : la source que vous avez notée serait perdue.
    .bad =
        Votre médecin peut vous écouter.

        {""}[^F909]: Service Public, fiche F909.
    .good =
        Votre médecin peut vous écouter.[^F909]

        {""}[^F909]: Service Public, fiche F909.
sheet-note-twice = La note [^{ $label }] est écrite deux fois.
    .help = Gardez une seule des deux, ou donnez-leur deux noms.
    .why = De deux notes du même nom, une seule serait imprimée.
    .bad =
        Votre médecin peut vous écouter.[^F909]

        {""}[^F909]: Service Public, fiche F909.

        {""}[^F909]: Service Public, fiche F910.
    .good =
        Votre médecin peut vous écouter.[^F909]

        {""}[^F909]: Service Public, fiche F909.
sheet-note-form = { $fault ->
        [call] La note [^{ $label }] est appelée à l’intérieur d’une autre note.
       *[block] La note [^{ $label }] contient autre chose que des phrases.
    }
    .help = Une note dit d’où vient un renseignement, en une ou deux phrases, sans liste ni autre note. Mettez le reste dans le texte.
    .why = Sur le papier, les notes forment une liste de sources. Une liste dans une note y casserait la mise en page.
    .bad =
        Votre médecin peut vous écouter.[^F909]

        {""}[^F909]: Service Public, fiche F909.

            - Mise à jour du 26 avril 2025.
    .good =
        Votre médecin peut vous écouter.[^F909]

        {""}[^F909]: Service Public, fiche F909, mise à jour du 26 avril 2025.
sheet-link-empty = { $fault ->
        [address] Ce lien n’a pas d’adresse.
       *[words] Ce lien n’a pas de mots.
    }
    .help = Écrivez [des mots qui disent où mène le lien](https://adresse).
    .why = Un lien sans mots ne peut pas être choisi au clavier ni lu à voix haute ; sans adresse, il ne mène nulle part.
    .bad =
        Votre médecin peut vous écouter : [la liste]().
    .good =
        Votre médecin peut vous écouter : [la liste](https://annuairesante.ameli.fr/).
sheet-link-scheme = Une adresse ne peut pas commencer par « { $scheme } ».
    .help = Écrivez une adresse en https://, mailto: ou tel:, le fichier d’une autre fiche (autre-fiche.md#etape) ou un endroit de celle-ci (#etape).
    .why = Une adresse doit s’ouvrir sur tout appareil, sans danger. « javascript: » ou « file: » n’en sont pas.
    .bad =
        Votre médecin peut vous écouter : [la liste](file:///C:/medecins.pdf).
    .good =
        Votre médecin peut vous écouter : [la liste](https://annuairesante.ameli.fr/).
sheet-link-parted = « { $words } » n’est pas un lien : une espace le sépare de son adresse.
    .help = Collez le crochet et la parenthèse : [{ $words }](https://…)
    .why = Avec une espace, le lien ne se fait pas : les crochets et toute l’adresse s’impriment au milieu de la phrase.
    .bad =
        Votre médecin peut vous écouter : [la liste] (https://annuairesante.ameli.fr/).
    .good =
        Votre médecin peut vous écouter : [la liste](https://annuairesante.ameli.fr/).
sheet-table-cells = Cette case de tableau n’a pas de colonne : { $words }
    .help = Ajoutez une colonne à la première ligne du tableau, ou retirez la case. Le signe | dans un texte s’écrit \|.
    .why = Une case sans colonne n’a pas de titre : elle ne serait pas imprimée.
    .bad =
        | Qui | Quand |
        | --- | --- |
        | Votre médecin | Le matin | Sur rendez-vous |
    .good =
        | Qui | Quand | Comment |
        | --- | --- | --- |
        | Votre médecin | Le matin | Sur rendez-vous |