### Les mots que les lecteurs voient, sur le site et sur le papier.
### Une section par pièce, des identifiants préfixés par elle.

## paper : ce que toute fiche dit, à l'écran et sur papier

paper-guide-is-free = Ce guide est gratuit.
paper-paid-is-marked = Chaque démarche payante est signalée.
paper-verified = Vérifié le { $date }
paper-remove = À retirer après le { $date }
paper-edition = Édition { $edition }, empreinte { $fingerprint }
paper-doubt = Un doute ? Appelez { $phone }
paper-draft = Brouillon, ne pas diffuser
paper-specimen = Spécimen, ne pas diffuser
paper-invitation = Vous préférez parler à quelqu'un ?
paper-call = Appelez
paper-come = Venez :
paper-nearest = près de chez vous (demandez l'adresse à la mairie)
paper-contacts = Contacts
paper-contact-verified = vérifié le { $date }
paper-sources = Sources
paper-sheet = fiche « { $title } »
paper-more-steps = { $count ->
    [one] et une autre démarche
   *[other] et { $count } autres démarches
}
paper-within-hours = { $count ->
    [one] Dans l'heure
   *[other] Dans les { $count } heures
}
paper-within-days = { $count ->
    [one] Dans la journée
   *[other] Dans les { $count } jours
}
paper-within-working-days = { $count ->
    [one] Dans un jour ouvré
   *[other] Dans les { $count } jours ouvrés
}
paper-within-weeks = { $count ->
    [one] Dans la semaine
   *[other] Dans les { $count } semaines
}
paper-within-months = { $count ->
    [one] Dans le mois
   *[other] Dans les { $count } mois
}
paper-within-years = { $count ->
    [one] Dans l'année
   *[other] Dans les { $count } ans
}
paper-ahead-hours = { $count ->
    [one] Au moins une heure
   *[other] Au moins { $count } heures
}
paper-ahead-days = { $count ->
    [one] Au moins un jour
   *[other] Au moins { $count } jours
}
paper-ahead-working-days = { $count ->
    [one] Au moins un jour ouvré
   *[other] Au moins { $count } jours ouvrés
}
paper-ahead-weeks = { $count ->
    [one] Au moins une semaine
   *[other] Au moins { $count } semaines
}
paper-ahead-months = { $count ->
    [one] Au moins un mois
   *[other] Au moins { $count } mois
}
paper-ahead-years = { $count ->
    [one] Au moins un an
   *[other] Au moins { $count } ans
}
paper-window = Du { $first } au { $last }
paper-before = avant { $event }
paper-before-bail = avant de signer le bail
paper-before-depart = avant le départ
paper-before-naissance = avant la naissance
paper-before-deces = avant le décès
paper-before-entree = avant l'entrée dans le logement
paper-before-embauche = avant le premier jour de travail
paper-before-retraite = avant la retraite
paper-after-constat = après le constat
paper-after-deces = après le décès
paper-after-bail = après la signature du bail
paper-after-entree = après l'entrée dans le logement
paper-after-depart = après le départ
paper-after-naissance = après la naissance
paper-after-embauche = après le premier jour de travail

## way : les moyens de faire une démarche

way-phone = Par téléphone
way-counter = Sur place
way-post = Par courrier
way-online = En ligne
way-ask = Se renseigner
way-help = Se faire aider
way-online-only = Cette démarche se fait seulement en ligne. Quelqu'un peut la faire avec vous.

## callout : les encadrés

callout-note = Bon à savoir
callout-important = Important
callout-warning = Attention
callout-free = Gratuit

## poster : les affiches

poster-call = Appelez
poster-come = Venez
poster-scan = Scannez
poster-code-caption = ouvre la fiche complète
poster-code-alternative = Code QR qui ouvre { $address }
poster-hours-by-phone = Ses horaires, au
poster-appointment-by-phone = Sur rendez-vous, au
poster-nearest = près de chez vous
poster-ask-address = Demandez l'adresse
poster-at-town-hall = à la mairie
poster-draft = brouillon, ne pas diffuser
poster-specimen = spécimen, ne pas diffuser
poster-printed = imprimé par ses soins
poster-printed-by = imprimé par { $printer }
poster-director = Directeur de la publication : { $director }
poster-litter = Ne pas jeter sur la voie publique
poster-sticker = Autocollant sur le code ? Prévenez l'accueil.
poster-asks-nothing = Ce code ne demande ni paiement ni mot de passe.
poster-asks-nothing-short = Il ne demande ni argent ni mot de passe.
poster-edition = Édition { $edition } · empreinte { $fingerprint }
poster-edition-only = édition { $edition }

## checklist : l'aide-mémoire à cocher

checklist-lead = Aide-mémoire : cochez quand c'est fait.
checklist-before = À faire avant le
checklist-date = jour / mois / année
checklist-notes = Vos notes
checklist-who = Votre interlocuteur
checklist-phone = Téléphone
checklist-appointment = Rendez-vous le
checklist-free = { $way }, gratuit
checklist-ask = Se renseigner : { $phone }
checklist-help = Se faire aider : { $name }

## leaflet : le feuillet à donner

leaflet-turn = Tournez : qui appeler, où aller

## booklet : le livret

booklet-notes = Vos notes

## order : le bon d'impression d'un kit

order-title = Bon d'impression
order-subtitle = Kit { $kit } · { $sheets }
order-requester = Demandeur
order-contact = Contact
order-before = À livrer avant le
order-budget = Ligne budgétaire
order-pages = { $count ->
    [one] 1 page
   *[other] { $count } pages
}
order-one-side = recto
order-two-sides = recto verso
order-staples = { $count ->
    [one] 1 agrafe
   *[other] { $count } agrafes
}
order-no-finish = sans finition
order-ink-black = noir
order-ink-press = quadri
order-bleed = fonds perdus { $bleed } mm
order-marks = traits de coupe
order-code = { $whole },{ $tenths } m ({ $format })
order-respect = À respecter
order-full-size = Imprimer à 100 %, sans réduire ni agrandir.
order-matt = Papier mat, sans vernis.
order-press = « -presse » : profil { $condition }, à couper au format.
order-hang = Où accrocher
order-height = Bord bas des affiches à 90 cm du sol. Code lisible à { $codes }.
order-note = À l'accueil
order-remove = À retirer des présentoirs après le { $date }
order-reception = Joindre « À l'accueil ».

## reception : la feuille d'un kit, pour qui remet ses papiers

reception-title = À l'accueil
reception-kit = Kit { $kit }
reception-audience = Pour les personnes concernées par { $sheets }
reception-sheet = « { $title } »
reception-label = { $label } :
reception-what = Ce que vous recevez
reception-where = Où les mettre
reception-copies = { $name } ({ $copies })
reception-height = Le bas à 90 cm du sol.
reception-how = Comment les remettre
reception-envelope = Remettez-les en main propre, dans une enveloppe.
reception-envelope-some = En main propre, dans une enveloppe : { $sheets }.
reception-shelf = Posez-les bien en vue, pour que chacun se serve sans avoir à demander.
reception-time = Choisissez un endroit calme, et laissez le temps de lire.
reception-large = Proposez les gros caractères : on n'ose pas toujours les demander.
reception-name = Écrivez-y votre nom, votre téléphone et le prochain rendez-vous.
reception-say-title = Que dire
reception-say = « Ce guide est gratuit. Il dit quoi faire, et dans quel ordre. »
reception-say-tender = « Vous n'avez pas à tout retenir. Ce papier dit quoi faire, et dans quel ordre. Il est gratuit. »
reception-say-call = « Vous pouvez appeler le { $phone } ({ $who }). »
reception-say-come = « Vous pouvez aussi aller voir quelqu'un : { $counter }. »
reception-say-code = Le téléphone d'abord : le code à scanner n'est jamais le seul moyen.
reception-limits = Ce qui n'est pas à vous de faire
reception-no-advice = Ne conseillez pas sur les droits : donnez plutôt le numéro à appeler.
reception-no-papers = Ne demandez ni papiers, ni mot de passe, ni argent.
reception-sticker = Un autocollant cache le code ? Retirez le document et prévenez-nous.
reception-recycle = Ce jour-là, retirez tout, affiches comprises. Mettez le papier au tri.
reception-again = Pour recevoir l'édition suivante, ou en cas de doute, appelez :

## publication : le nom de ce qu'on publie, et à quoi il sert

publication-leaflet = Feuillet A5
publication-leaflet-use = les premières démarches, à remettre en main propre
publication-checklist = Aide-mémoire
publication-checklist-use = toutes les démarches, à cocher une à une
publication-clear = Fiche A4
publication-clear-use = la fiche entière, en caractères bien lisibles
publication-large = Gros caractères
publication-large-use = la fiche entière, pour des yeux fatigués
publication-extra-large = Très gros caractères
publication-extra-large-use = la fiche entière, pour qui voit mal
publication-booklet = Livret A5
publication-booklet-use = la fiche entière, en petit format à emporter
publication-poster-a4 = Affiche A4
publication-poster-a3 = Affiche A3
publication-poster-a2 = Affiche A2
publication-poster-use = à accrocher, à lire de loin
publication-text = Texte seul
publication-text-use = pour un courriel, un lecteur d'écran ou une embosseuse braille
publication-kit = Kit à imprimer
publication-kit-use = tous les fichiers et le bon d'impression
publication-in-black = { $name }, en noir
publication-for-press = { $name }, pour la presse

## kit : le mot d'accueil d'une archive

kit-order = Bon d'impression
kit-reception = Feuille « À l'accueil », pour la personne qui remet les papiers
kit-readme-title = Kit { $kit }
kit-readme-intro = Ce dossier contient tout ce qu'il faut imprimer, et le bon à remettre à l'imprimeur.
kit-readme-first = 1. Ouvrez « { $order } » : il dit quoi imprimer, combien et sur quel papier.
kit-readme-second = 2. Imprimez chaque fichier à 100 %, sans réduire ni agrandir.
kit-readme-third = 3. Distribuez les exemplaires aux lieux indiqués, chacun avec la feuille « { $leaf } ».
kit-readme-fourth = 4. Retirez-les des présentoirs après le { $date }.
kit-readme-files = Les fichiers
kit-readme-sums = SHA256SUMS permet de vérifier qu'aucun fichier n'a changé en route : sha256sum -c SHA256SUMS
kit-readme-file = - { $file } : { $name }
kit-readme-press = Les fichiers dont le nom finit par « -presse.pdf » sont pour l'imprimeur : quadri ({ $condition }), fonds perdus de { $bleed } mm. Il les imprime à 100 %, fonds perdus compris, puis les coupe au format.
kit-order-json = Bon d'impression pour un logiciel

## plain : la fiche en texte seul

plain-free = Coût : gratuit
plain-paid = Coût : payant
plain-varies = Coût : gratuit ou payant, selon le cas
plain-amount = Coût : { $amount }
plain-papers = À réunir :
plain-links = Liens
plain-note = Note { $letter } :
plain-picture = Image : { $alternative }
plain-row = { $label } : { $value }

## layout : ce que la mise en page ajoute

layout-folio = page { $page } sur { $pages }
layout-overleaf = Suite au dos
layout-continued = { $title } (suite)
layout-links = Liens
layout-papers = À réunir
layout-cell = { $name }{" "}:
layout-see-page = voir page { $page }
layout-page = page { $page }
layout-note = Note { $letter }
layout-free = Gratuit
layout-paid = Payant
layout-varies = Gratuit ou payant
layout-order-title = Bon d’impression
layout-order-edition = Édition
layout-order-fingerprint = Empreinte
layout-order-file = Fichier
layout-order-total = Total
layout-order-done = Fait
layout-order-mark = empreinte { $fingerprint }
layout-order-deliver = Livrer : { $place }

## html : ce qui entoure les textes du site

html-skip = Aller au contenu
html-main-nav = Menu principal
html-breadcrumb = Vous êtes ici
html-contents = Sur cette page
html-foot = Pied de page
html-home = Accueil
html-sheets = Toutes les fiches
html-draft = Brouillon, ne pas diffuser
html-specimen = Spécimen, ne pas diffuser
html-languages = Autres langues
html-deadlines = Les échéances
html-colon = {" "}:{" "}
html-also = Et aussi
html-invitation = Vous préférez parler à quelqu’un ?
html-on-paper = Cette fiche sur papier
html-to-paper = Cette fiche sur papier, en gros caractères
html-first = À faire d’abord
html-to-read = La fiche entière
html-to-hand-out = À remettre
html-to-hang = À accrocher
html-for-person = Pour une personne
html-prepare-use = Cochez ce qui la concerne et n’imprimez que cela.
html-prepare-print = Pour imprimer, utilisez le menu de votre navigateur. Si rien n’est coché, toute la fiche s’imprime. Un navigateur ancien l’imprime toujours en entier.
html-prepare-kept = Rien n’est enregistré ni envoyé. Recharger la page efface les coches.
html-prepare-reset = Tout décocher
html-downloads = Fichiers à télécharger
html-download = Télécharger
html-letters = Aller à une lettre
html-free = Gratuit
html-paid = Payant
html-varies = Gratuit ou payant
html-papers = À réunir
html-note-call = Note ({ $letter })
html-note-back = ({ $letter }) Revenir au texte
html-table = Tableau { $number }
html-code = Texte informatique
html-pages = { $count ->
    [one] 1 page
   *[other] { $count } pages
}
html-kilobytes = { $count } ko
html-megabytes = { $whole },{ $tenths } Mo

## home : la page d’accueil

home-group-famille = Famille, santé, papiers
home-group-travail = Études, travail, logement
home-group-autre = Autres situations

## role : à qui s'adresser, dans une phrase ; seul, le nom prend une majuscule

role-adil = l’Adil
role-ars = l’agence régionale de santé
role-banque-de-france = la Banque de France
role-caf = la Caf
role-carsat = la caisse de retraite
role-ccas = le centre communal d’action sociale
role-consulat = l’ambassade ou le consulat
role-cpam = la caisse d’assurance maladie
role-crous = le Crous
role-defenseur-droits = le Défenseur des droits
role-departement = le département
role-france-services = France services
role-france-travail = France Travail
role-gendarmerie = la gendarmerie
role-impots = le service des impôts
role-mairie = la mairie
role-maison-departementale = la maison départementale
role-mdph = la maison départementale des personnes handicapées
role-mediation-numerique = le lieu d’aide au numérique
role-mission-locale = la mission locale
role-msa = la MSA
role-notaire = le notaire
role-ordre-avocats = l’ordre des avocats
role-pmi = la protection maternelle et infantile
role-point-justice = le point-justice
role-police = la police
role-prefecture = la préfecture
role-prudhommes = le conseil de prud’hommes
role-sous-prefecture = la sous-préfecture
role-tribunal = le tribunal judiciaire
role-urssaf = l’Urssaf

## place : les lieux d'une édition locale, leurs horaires et d'où ils viennent

place-day-1 = lundi
place-day-2 = mardi
place-day-3 = mercredi
place-day-4 = jeudi
place-day-5 = vendredi
place-day-6 = samedi
place-day-7 = dimanche
place-day = le { $day }
place-days = du { $first } au { $last }
place-every-day = tous les jours
place-hour = { $hour } h
place-time = { $hour } h { $minute }
place-midnight = minuit
place-span = de { $from } à { $to }
place-day-and-night = 24 heures sur 24
place-comma = { $first }, { $next }
place-and = { $first } et { $last }
place-schedule = { $days } { $spans }
place-schedules = { $first } ; { $next }
place-appointment = sur rendez-vous
place-by-appointment = sur rendez-vous, { $hours }
place-appointment-advised = rendez-vous conseillé
place-with-appointment = rendez-vous conseillé, { $hours }
place-at-the-counter = à l’accueil, { $hours }
place-paris-time = { $hours } (heure de Paris)
place-mobile = Ce service se déplace : demandez où et quand il passe.
place-distance = À environ { $kilometres } km, à vol d’oiseau.
place-source = Source : { $title }, fichier { $file } du { $date }
place-source-short = Lieu : { $title }, { $file }, { $date }
place-source-undated = Source : { $title }, fichier { $file }
place-title-france-services = liste des France services (ANCT)
place-title-annuaire = Annuaire de l’administration, base de données locales (DILA)
place-title-mediation = lieux de médiation numérique (ANCT)
place-title-own = liste locale

## site : les pages du site

site-nav-sheets = Toutes les fiches
site-nav-print = À imprimer
site-home-title = Que se passe-⁠t-⁠il dans votre vie ?
site-home-lead = Choisissez votre situation. Les démarches sont dans l’ordre, avec les délais, un numéro à appeler et un lieu où aller. Ce guide est gratuit. Chaque démarche payante est signalée.
site-home-description = Les démarches de chaque moment de la vie, dans l’ordre : par téléphone, sur place, par courrier ou en ligne.
site-home-paper = Demandez-la
site-home-paper-value = sur papier
site-home-paper-where = à l’accueil ou au { $phone }
site-home-paper-where-only = à l’accueil
site-home-paper-large = en gros caractères aussi
site-file = { $format }, { $weight }
site-file-pages = { $format }, { $pages }, { $weight }
site-format-text = TXT
site-language = Français
site-in-fr = en français
site-in-en = en anglais
site-others-fr = Les autres fiches sont en français
site-others-en = Les autres fiches sont en anglais
site-review = À revoir avant le { $date }
site-updated = Mise à jour : { $date }
site-feed = Nouveautés
site-feed-title = Nouveautés : { $site }, { $publisher }
site-feed-use = fichier pour un lecteur de flux, au format Atom

site-prepare-title = La feuille d’une personne
site-prepare-summary = Cochez ce qui concerne la personne : le détail apparaît. À l’impression, seul ce qui est coché reste.
site-prepare-whole = La fiche entière et ses sources :

site-print-title = À imprimer
site-print-summary = Les fiches en gros caractères, les livrets, les affiches et les kits complets, prêts à imprimer.
site-print-sheets = Les papiers de chaque fiche
site-print-kits = Les kits par lieu
site-print-kits-lead = Un kit réunit tout ce qu’un lieu distribue, avec le bon à remettre à l’imprimeur.
site-print-how = Imprimez toujours à 100 %, sans réduire ni agrandir : la taille des lettres compte.
site-print-matt = Prenez un papier mat, qui ne brille pas : il se lit mieux.
site-print-black = Les fiches, l’aide-mémoire et le livret se photocopient en noir.
site-print-remove = Chaque papier porte, au bas, la date après laquelle il faut le retirer.
site-print-press = Les fichiers « -presse » d’un kit sont pour l’imprimeur : ils débordent du format, puis il les coupe. Le bon d’impression dit de combien.
site-print-order = Comment commander
site-print-order-1 = Choisissez le kit de votre lieu, et téléchargez-le : c’est une archive ZIP.
site-print-order-2 = Remettez à votre imprimeur, ou à votre service de reprographie, le bon d’impression qu’elle contient, avec les fichiers.
site-print-order-ask = Une question, ou besoin d’exemplaires ? Demandez à { $publisher } :
site-print-print = Comment imprimer
site-print-kit-counts = { $documents } documents, { $copies } exemplaires

site-kit-title = Kit { $kit }
site-kit-summary = Tout ce qu’il faut imprimer pour ce lieu, dans un seul fichier.
site-kit-holds = Ce que contient le kit
site-kit-document = Document
site-kit-also = Le kit contient aussi le bon d’impression, une feuille pour l’accueil, un mode d’emploi et la liste de contrôle des fichiers.
site-kit-deliver = Où livrer
site-kit-proof = Reconnaître cette édition
site-kit-how = Comment commander
site-kit-how-1 = Téléchargez le kit et ouvrez l’archive.
site-kit-how-2 = Remettez à l’imprimeur le bon d’impression et les fichiers.
site-kit-how-3 = Faites imprimer à 100 %, sur papier mat.
site-kit-sum = Empreinte SHA-256 du fichier :

site-territories-nav = Ma commune
site-territories-title = Choisissez votre commune
site-territories-summary = Les mêmes fiches, avec les adresses, les téléphones et les horaires près de chez vous.
site-territories-other = Votre commune n’est pas dans la liste ?
site-territories-other-text = Les démarches sont les mêmes partout en France.
site-territories-national = Consulter les fiches nationales
site-glossary-title = Les mots difficiles
site-glossary-summary = Les sigles et les mots des fiches, expliqués simplement.

site-map-title = Plan du site
site-map-summary = Toutes les pages de ce site.
site-map-sheets = Les fiches
site-map-print = Pour imprimer
site-map-help = Pour comprendre
site-map-about = À propos de ce site
site-map-rest = Autres pages

site-code-summary = Ce code mène au site publié par : { $publisher }.
site-code-open = Lire la fiche : { $title }
site-code-safe = Ce code ne demande ni paiement ni mot de passe.
site-code-call = Vous préférez parler à quelqu’un ? Appelez le
site-code-merged = La fiche que ce code annonçait fait maintenant partie de celle-ci.
site-code-papers = Les éditions papier
site-code-papers-how = Vous tenez un papier ? Cherchez au bas l’édition et l’empreinte, huit signes en deux groupes, puis les mêmes ici.
site-code-ordered = Commandée le { $days }
site-code-good = Ce papier est toujours valable jusqu’au { $date }.
site-code-outdated = Ne vous fiez plus à ce papier : utilisez la fiche en ligne.
site-code-changed = Ce qui a changé depuis : { $matters }.
site-code-changed-text = La fiche a été mise à jour depuis.
site-code-matter-deadline = un délai
site-code-matter-phone = un numéro de téléphone
site-code-matter-address = une adresse
site-code-matter-cost = un prix
site-code-matter-amount = un montant
site-code-matter-step = une démarche

site-moved-title = Cette fiche a changé d’adresse
site-moved-open = Lire la fiche : { $title }

site-missing-title = Cette page n’existe pas
site-missing-text = L’adresse a peut-être changé, ou elle a été mal recopiée. Voici les fiches de ce site.

site-legal-title = Mentions légales
site-legal-publisher = Qui publie ce site
site-legal-director = Directeur ou directrice de la publication : { $director }
site-legal-director-untold = Directeur ou directrice de la publication : le nom n’est pas indiqué ici. Demandez-le à l’éditeur, par les moyens ci-dessus.
site-legal-host = Qui héberge ce site
site-legal-host-untold = Le nom et l’adresse de l’hébergeur ne sont pas indiqués ici. Demandez-les à l’éditeur de ce site.
site-legal-content = Les textes et leurs sources
site-legal-content-text = Chaque fiche cite ses sources et la date de sa vérification. Ce site n’est pas un site de l’État : il aide à trouver le bon service, qui seul décide.
site-legal-licence = Les textes peuvent être repris librement, en citant leur source et leur date, sous la Licence Ouverte 2.0.
site-legal-theme = Polices Atkinson Hyperlegible Next et Lexend (SIL Open Font License 1.1). Icônes Lucide (licence ISC).
site-legal-error = Une erreur ?
site-legal-error-text = Dites-le-nous : nous la corrigerons.
site-siret = SIRET : { $siret }
site-phone = Téléphone
site-email = Courriel

site-privacy-title = Données personnelles
site-privacy-summary = Ce site ne vous demande rien et ne vous suit pas.
site-privacy-none = Ce que ce site ne fait pas
site-privacy-cookies = Il ne dépose aucun cookie.
site-privacy-measure = Il ne mesure pas votre visite.
site-privacy-forms = Il n’a aucun formulaire à envoyer : vous ne lui confiez aucune information.
site-privacy-third = Vos visites ne sont transmises à personne : chaque page vient de ce site seul.
site-privacy-logs = Ce que l’hébergeur conserve
site-privacy-logs-text = Comme pour tout site, le serveur de l’hébergeur peut garder un journal technique : adresse de votre appareil, page demandée, date et heure. Il sert à la sécurité du site.
site-privacy-host = Hébergeur : { $host }
site-privacy-contact = Si vous nous écrivez ou nous appelez
site-privacy-contact-text = Nous utilisons vos coordonnées seulement pour vous répondre.
site-privacy-rights = Vos droits
site-privacy-rights-text = Vous pouvez demander à voir vos données, à les corriger, à les effacer ou à en limiter l’usage, et vous opposer à leur usage. Adressez-vous au responsable :
site-privacy-dpo = Délégué à la protection des données
site-privacy-dpo-untold = Délégué à la protection des données : écrivez ou téléphonez au responsable.
site-privacy-responsible = Responsable
site-privacy-cnil = Vous pouvez aussi adresser une réclamation à la Commission nationale de l’informatique et des libertés (Cnil),
site-privacy-cnil-site = sur son site, cnil.fr
site-privacy-cnil-post = Par courrier : 3 place de Fontenoy, TSA 80715, 75334 Paris CEDEX 07

site-proof-title = Authenticité
site-proof-summary = Comment savoir si un document vient bien de nous.
site-proof-check = Vérifiez trois choses
site-proof-domain = L’adresse du site, en entier :
site-proof-code = Nos codes QR n’ouvrent que des adresses qui commencent ainsi :
site-proof-phone = Un doute ? Appelez-nous, au numéro que vous connaissez déjà ou à celui-ci :
site-proof-never = Ce site ne demande jamais de paiement, de mot de passe ni de numéro de carte.
site-proof-editions = Les éditions
site-proof-current = En cours, datée du { $date }.
site-proof-ordered = Imprimée le { $days }.
site-proof-sheets = Les fiches de l’édition en cours
site-proof-files = Les fichiers de l’édition en cours
site-proof-files-text = Chaque fichier a une empreinte SHA-256 : 64 signes, qui changent dès que le fichier change. Comparez celle de votre fichier à celle-ci.
site-proof-files-how = Pour les vérifier tous d’un coup, un technicien télécharge
site-proof-sums = la liste des empreintes
site-proof-sums-how = , puis tape, à la racine du site :
site-proof-files-pages = Cette liste ne compte ni les pages web, ni elle-même.
site-proof-fingerprint = L’empreinte imprimée au bas d’un document dit quelle édition vous tenez. Elle ne prouve rien à elle seule.

## statement : la déclaration d’accessibilité, dont la loi fixe la forme (RGAA 4.1, « Contenu de la déclaration »)

statement-mention-total = Accessibilité : totalement conforme
statement-mention-partial = Accessibilité : partiellement conforme
statement-mention-none = Accessibilité : non conforme
statement-title = Déclaration d’accessibilité
statement-engagement = { $publisher } s’engage à rendre son site internet accessible conformément à l’article 47 de la loi n° 2005-102 du 11 février 2005.
statement-plan = À cette fin, { $publisher } met en œuvre la stratégie et les actions suivantes :
statement-plan-title = schéma pluriannuel de mise en accessibilité et plan d’action de l’année en cours
statement-plan-none = Aucun schéma pluriannuel de mise en accessibilité n’est indiqué pour ce site.
statement-scope = Cette déclaration d’accessibilité s’applique à { $site } ({ $address }).
statement-state = État de conformité
statement-state-total = { $site } est en totale conformité avec le référentiel général d’amélioration de l’accessibilité.
statement-state-partial = { $site } est en conformité partielle avec le référentiel général d’amélioration de l’accessibilité en raison { $reasons } énumérées ci-dessous.
statement-because-issues = des non-conformités
statement-because-exemptions = des dérogations
statement-because-both = des non-conformités et des dérogations
statement-below-issues = Les non-conformités
statement-below-exemptions = Les dérogations
statement-below-both = Les non-conformités et les dérogations
statement-state-none = { $site } n’est pas en conformité avec le référentiel général d’amélioration de l’accessibilité. { $below } sont énumérées ci-dessous.
statement-state-unknown = { $site } n’est pas en conformité avec le référentiel général d’amélioration de l’accessibilité.
statement-results = Résultats des tests
statement-results-audit = L’audit de conformité réalisé par { $auditor } le { $date } révèle que :
statement-results-rate = { $rate } % des critères RGAA sont respectés.
statement-results-version = Cet audit a suivi la version { $version } du référentiel général d’amélioration de l’accessibilité (RGAA).
statement-results-none = Aucun audit de conformité en cours de validité ne permet de mesurer le respect des critères.
statement-results-expired = Le dernier audit date du { $date } : une déclaration est valable trois ans.
statement-contents = Contenus non accessibles
statement-contents-lead = Les contenus listés ci-dessous ne sont pas accessibles pour les raisons suivantes.
statement-nonconformity = Non-conformité
statement-nonconformity-none = Aucune non-conformité n’est relevée.
statement-nonconformity-unknown = Faute d’audit en cours de validité, les non-conformités ne sont pas connues.
statement-nonconformity-untold = Les non-conformités relevées par l’audit ne sont pas indiquées ici.
statement-burden = Dérogations pour charge disproportionnée
statement-exempt = Contenus non soumis à l’obligation d’accessibilité
statement-nothing = Aucun contenu n’est indiqué.
statement-nothing-feminine = Aucune dérogation n’est invoquée.
statement-established = Établissement de cette déclaration d’accessibilité
statement-established-on = Cette déclaration a été établie le { $date }.
statement-technologies = Technologies utilisées pour la réalisation du site web
statement-technologies-text = HTML5, CSS, SVG, PDF balisé (PDF/UA-1). Le site n’utilise pas JavaScript.
statement-agents = Agents utilisateurs, technologies d’assistance et outils utilisés pour vérifier l’accessibilité
statement-agents-lead = Les tests des pages web ont été effectués avec les combinaisons de navigateurs web et lecteurs d’écran suivants :
statement-agents-untold = Les combinaisons de navigateurs web et de lecteurs d’écran ne sont pas indiquées.
statement-tools-lead = Les outils suivants ont été utilisés lors de l’évaluation :
statement-tools-untold = Les outils utilisés lors de l’évaluation ne sont pas indiqués.
statement-agents-none = Aucune vérification avec des lecteurs d’écran n’est déclarée.
statement-pages = Pages du site ayant fait l’objet de la vérification de conformité
statement-pages-none = Aucune, faute d’audit en cours de validité.
statement-pages-untold = Les pages vérifiées ne sont pas indiquées.
statement-sample = Échantillon proposé pour un audit
statement-sample-text = Ces pages et ces documents n’ont pas été vérifiés. Un audit doit porter au moins sur des pages et des documents de ce genre (RGAA 4.1, « Échantillon »).
statement-sample-drawn = S’y ajoutent des pages tirées au sort, au moins une pour dix :
statement-feedback = Retour d’information et contact
statement-feedback-text = Si vous n’arrivez pas à accéder à un contenu ou à un service, vous pouvez contacter le responsable du site internet pour être orienté vers une alternative accessible ou obtenir le contenu sous une autre forme.
statement-feedback-message = Envoyer un message :
statement-feedback-contact = Contacter { $publisher } :
statement-remedies = Voies de recours
statement-remedies-when = Cette procédure est à utiliser dans le cas suivant.
statement-remedies-text = Vous avez signalé au responsable du site internet un défaut d’accessibilité qui vous empêche d’accéder à un contenu ou à un des services du portail et vous n’avez pas obtenu de réponse satisfaisante.
statement-remedies-write = Écrire un message au Défenseur des droits
statement-remedies-delegate = Contacter le délégué du Défenseur des droits dans votre région
statement-remedies-post = Envoyer un courrier par la poste (gratuit, ne pas mettre de timbre) :
statement-remedies-address = Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07
