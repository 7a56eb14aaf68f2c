### Messages de la pièce « sheet » : une phrase par code, et l'attribut .help qui dit quoi écrire.

## Le fichier et son en-tête

sheet-empty = Cette fiche est vide.
    .help = Commencez par l’en-tête, entre deux lignes +++, puis écrivez le texte. Une fiche de content/sheets/ peut servir de modèle.
sheet-too-large = Cette fiche dépasse { $limit } ko : elle n’a pas été lue.
    .help = Une fiche décrit un seul événement de vie. Partagez celle-ci en plusieurs fichiers.
sheet-too-many = Il y a plus de { $most } problèmes dans cette fiche : la suite n’est pas affichée.
    .help = Corrigez d’abord ceux qui précèdent. Si le fichier n’est pas une fiche, retirez-le du dossier.
sheet-no-head = L’en-tête manque : la première ligne d’une fiche est « +++ ».
    .help = Écrivez « +++ » seul sur la première ligne, puis title, summary, event, verified, review_by, owner et une source, puis « +++ » seul sur une ligne.
sheet-head-unclosed = L’en-tête ouvert ici n’est pas fermé.
    .help = Ajoutez une ligne « +++ » après la dernière ligne de l’en-tête, avant le texte.
sheet-head-too-large = L’en-tête dépasse { $limit } ko : il n’a pas été lu.
    .help = L’en-tête ne contient que des renseignements courts. Déplacez les longs textes sous la deuxième ligne « +++ ».
sheet-head-keys = L’en-tête a { $found } clés, au lieu de { $most } au plus.
    .help = Retirez les sources ou les changements qui ne servent plus.
sheet-head-depth = L’en-tête s’emboîte ici sur plus de { $deepest } niveaux.
    .help = Aucune clé d’une fiche n’a besoin d’autant de niveaux. Retirez cette partie.
sheet-toml = { $fault ->
        [twice] Cette clé est écrite deux fois.
        [quotes] Il manque des guillemets droits autour de ce texte.
        [unclosed-text] Ce texte entre guillemets n’est pas bien écrit ou n’est pas fermé.
        [equals] Il manque le signe = ou la valeur après le nom de la clé.
        [unclosed-bracket] Un crochet ou une accolade n’est pas fermé.
       *[other] L’en-tête ne peut pas être lu ici ({ $detail }).
    }
    .help = { $fault ->
        [twice] Gardez une seule des deux lignes.
        [unclosed-text] Écrivez : clé = "texte". Un guillemet droit à l’intérieur du texte s’écrit \".
        [unclosed-bracket] Fermez-le : venues = ["mairie", "hopital"].
       *[other] Écrivez une clé par ligne : title = "Un proche est décédé". Les dates n’ont pas de guillemets : verified = 2026-11-21.
    }
sheet-key-unknown = { $table ->
        [none] La clé « { $key } » n’existe pas dans l’en-tête d’une fiche.
       *[other] La clé « { $key } » n’existe pas dans « { $table } ».
    }
    .help = { $nearest ->
        [none] Les clés possibles sont : { $known }.
       *[other] Vouliez-vous écrire « { $nearest } » ? Les clés possibles sont : { $known }.
    }
sheet-key-misplaced = La clé « { $key } » est dans « { $table } », alors qu’elle vaut pour toute la fiche.
    .help = Placez cette ligne plus haut, avant la première ligne entre crochets.
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
sheet-value-empty = La valeur de « { $key } » est vide.
    .help = Écrivez un texte entre les guillemets, ou retirez la ligne si elle n’est pas obligatoire.
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
sheet-date-form = La date de « { $key } » n’est pas bien écrite : { $written }.
    .help = { $example ->
        [none] Écrivez l’année, le mois et le jour, sans guillemets : { $key } = 2026-11-21. Vérifiez que ce jour existe.
       *[other] Écrivez l’année, le mois et le jour, sans guillemets : { $key } = { $example }.
    }
sheet-actions-too-many = L’affiche a plus de { $most } actions : celle-ci ne tient pas.
    .help = Gardez les trois premières choses à faire. Les autres sont dans la fiche.

## Les titres et leurs attributs

sheet-heading-one = Le titre « { $title } » a un seul # : il est lu comme une échéance (##).
    .help = Écrivez « ## » devant ce titre. Le titre de la fiche est dans l’en-tête.
sheet-heading-skips = Le titre « { $title } » ({ $mark }) saute un niveau.
    .help = Remplacez { $mark } par { $wanted }, ou ajoutez au-dessus la ligne du titre qui manque : ## échéance, ### démarche, #### situation.
sheet-heading-too-deep = Le titre « { $title } » est trop profond : une fiche a trois niveaux de titres.
    .help = Écrivez « #### » devant ce titre, ou faites-en un paragraphe en **gras**.
sheet-heading-nested = Le titre « { $title } » est à l’intérieur d’une liste, d’une citation ou d’une note.
    .help = Sortez le titre, avec une ligne vide avant et sans retrait. Dans un encadré, écrivez le titre en **gras**.
sheet-heading-empty = Ce titre n’a pas de mots.
    .help = Écrivez le titre après les #, ou retirez la ligne.
sheet-heading-underlined = « { $title } » est lu comme un titre, parce que la ligne suivante le souligne.
    .help = Écrivez « ## » devant un titre. Pour une simple ligne de séparation, laissez une ligne vide avant « --- ».
sheet-attributes-empty = Ces accolades sont vides.
    .help = Retirez-les, ou écrivez un nom : {"{"}#declarer{"}"}.
sheet-attributes-misplaced = Ces accolades ne sont pas à la fin d’un titre, ou ne sont pas fermées.
    .help = Placez-les à la fin de la ligne du titre, après un espace : ### Déclarer le décès {"{"}#declarer cost=gratuit{"}"}. Pour écrire une accolade, tapez \{"{"}.
sheet-attribute-unknown = L’attribut « { $attribute } » n’existe pas pour un titre { $mark }.
    .help = { $known ->
        [none] Un titre { $mark } n’a que son nom : {"{"}#nom{"}"}.
       *[other] { $nearest ->
            [none] Les attributs possibles sont : { $known }. Un exemple : {"{"}#nom deadline=14d from=deces{"}"}. Une valeur ne contient pas d’espace.
           *[other] Vouliez-vous écrire « { $nearest } » ? Les attributs possibles sont : { $known }.
        }
    }
sheet-attribute-quoted = Une valeur d’attribut n’a ni guillemets ni apostrophe ni espace : { $written }.
    .help = Écrivez la valeur sans guillemets, avec des traits d’union : from=debut-du-bail.
sheet-attribute-twice = { $attribute ->
        [id] Ce titre a deux noms.
       *[other] L’attribut « { $attribute } » est écrit deux fois.
    }
    .help = Gardez-en un seul.
sheet-class-unknown = La marque « .{ $class } » n’existe pas pour un titre { $mark }.
    .help = { $known ->
        [none] Un titre { $mark } n’a pas de marque. Retirez-la.
       *[other] { $nearest ->
            [none] Les marques possibles sont : { $known }.
           *[other] Vouliez-vous écrire « .{ $nearest } » ? Les marques possibles sont : { $known }.
        }
    }
sheet-class-conflict = La marque « .{ $class } » s’ajoute à « .{ $first } » : un titre n’en a qu’une.
    .help = Gardez une seule des deux marques.
sheet-id-form = Le nom « #{ $id } » ne convient pas à une adresse.
    .help = Écrivez des minuscules sans accent, des chiffres et des traits d’union : #{ $proposed }.
sheet-id-twice = Le nom « #{ $id } » est déjà donné à un autre titre.
    .help = Changez l’un des deux noms : un lien doit mener à un seul endroit.
sheet-deadline-form = Ce délai n’est pas bien écrit : { $written }.
    .help = { $proposed ->
        [none] Écrivez un nombre entier et une unité : deadline=24h (heures), 14d (jours), 10wd (jours ouvrés), 2w (semaines), 6m (mois), 1y (années), -2m (deux mois avant).
       *[other] Écrivez deadline={ $proposed }.
    }
sheet-deadline-conflict = Ce titre a déjà un délai.
    .help = Gardez un seul attribut parmi deadline, before et window.
sheet-window-form = Cette période n’est pas bien écrite : { $written }.
    .help = Écrivez le premier et le dernier jour, dans cet ordre : window=2026-03-02/2026-05-31.
sheet-word-form = L’attribut « { $attribute } » attend un mot : { $written }.
    .help = Écrivez un mot sans espace : { $attribute }=bail.
sheet-cost-form = Ce coût n’est pas bien écrit : { $written }.
    .help = { $proposed ->
        [none] Écrivez cost=gratuit, cost=payant, cost=variable, ou un montant sans espace : cost=86€ ou cost=2,76€.
       *[other] Écrivez cost={ $proposed }. Les autres formes sont gratuit, payant et variable.
    }

## Le texte

sheet-too-deep = Les listes, citations ou mises en valeur s’emboîtent ici sur plus de { $deepest } niveaux.
    .help = Écrivez ce passage avec moins de niveaux.
sheet-ways-mixed = « { $term } » n’est pas un moyen, alors que cette liste contient des moyens de faire la démarche.
    .help = Les moyens sont : { $known }. Séparez les autres termes par un paragraphe ou un titre.
sheet-way-near = « { $term } » ressemble à un moyen de faire la démarche, « { $meant } », mais n’en est pas un.
    .help = Écrivez « { $meant } ». Les moyens sont : { $known }. Si c’est bien une liste ordinaire, choisissez un autre terme.
sheet-way-glued = Il manque une ligne vide avant « { $term } » : ce moyen se lirait comme la suite du texte, et son contact serait perdu.
    .help = Laissez une ligne vide au-dessus de « { $term } ».
sheet-way-inline = « { $term } » est sur la même ligne que son contact : il se lirait comme une phrase.
    .help = Écrivez « { $term } » seul sur sa ligne, puis, sur la suivante, deux points, une espace et le contact.
sheet-definition-glued = Une ligne qui commence par « : » est collée au texte qui précède, ou n’a pas de terme au-dessus d’elle.
    .help = Laissez une ligne vide avant le terme : « Sur place » seul sur sa ligne, puis « : » et le texte sur la ligne suivante. Pour un vrai deux-points, écrivez \:.
sheet-papers-mixed = Cette ligne n’a pas de case à cocher, alors que les autres en ont une.
    .help = Écrivez « - [ ] » devant chaque document à réunir, ou faites deux listes séparées par un paragraphe.
sheet-callout-unknown = L’encadré « [!{ $word }] » n’existe pas.
    .help = { $nearest ->
        [none] Les encadrés possibles sont : { $known }.
       *[other] Vouliez-vous écrire « [!{ $nearest }] » ? Les encadrés possibles sont : { $known }.
    }
sheet-callout-empty = Cet encadré est vide.
    .help = Écrivez son texte sur la ligne suivante, après « > ».
sheet-html = Le HTML n’est pas repris : { $written }
    .help = Retirez la balise. Écrivez en Markdown : **important**, une liste, un tableau. Pour écrire le signe <, tapez \<.
sheet-image-alternative = L’image « { $file } » n’a pas de texte de remplacement.
    .help = Dites entre les crochets ce que l’image apprend à qui ne la voit pas : ![Plan d’accès à la mairie]({ $file }). Une image qui n’apprend rien se retire.
sheet-role-form = { $written ->
        [brace] Une accolade est ouverte ici et n’est pas fermée.
       *[other] { $written } n’est pas un rôle.
    }
    .help = { $proposed ->
        [none] Un rôle s’écrit en minuscules, sans accent ni espace : {"{"}mairie{"}"}. Pour écrire une accolade, tapez \{"{"}.
       *[other] Écrivez {"{"}{ $proposed }{"}"}. Pour écrire une accolade, tapez \{"{"}.
    }
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
sheet-note-undefined = La note [^{ $label }] n’est écrite nulle part.
    .help = { $nearest ->
        [none] Ajoutez à la fin de la fiche une ligne : [^{ $label }]: Service Public, fiche F909.
       *[other] Vouliez-vous écrire [^{ $nearest }] ? Sinon, ajoutez à la fin de la fiche une ligne : [^{ $label }]: Service Public, fiche F909.
    }
sheet-note-unused = La note [^{ $label }] n’est appelée nulle part : elle ne paraîtra pas.
    .help = Écrivez [^{ $label }] à la fin de la phrase qu’elle appuie, ou retirez-la.
sheet-note-twice = La note [^{ $label }] est écrite deux fois.
    .help = Gardez une seule des deux, ou donnez-leur deux noms.
sheet-note-form = { $fault ->
        [call] La note [^{ $label }] est appelée à l’intérieur d’une autre note.
       *[block] La note [^{ $label }] contient autre chose que des phrases.
    }
    .help = Une note dit d’où vient un renseignement, en une ou deux phrases, sans liste ni autre note. Mettez le reste dans le texte.
sheet-link-empty = { $fault ->
        [address] Ce lien n’a pas d’adresse.
       *[words] Ce lien n’a pas de mots.
    }
    .help = Écrivez [des mots qui disent où mène le lien](https://adresse).
sheet-link-scheme = Une adresse ne peut pas commencer par « { $scheme } ».
    .help = Écrivez une adresse en https://, mailto: ou tel:, le fichier d’une autre fiche (autre-fiche.md#etape) ou un endroit de celle-ci (#etape).
sheet-table-cells = Cette case de tableau n’a pas de colonne : { $words }
    .help = Ajoutez une colonne à la première ligne du tableau, ou retirez la case. Le signe | dans un texte s’écrit \|.
