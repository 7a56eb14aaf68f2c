### Les mots que les lecteurs voient, sur le site et sur le papier.
### Une section par pièce, des identifiants préfixés par elle.

## site

nav-home = Accueil
nav-print = À imprimer

## paper : ce que toute fiche dit, à l'écran et sur papier

paper-guide-is-free = Ce guide est gratuit.
paper-paid-is-marked = Chaque démarche payante est signalée.
paper-verified = Vérifié le { $date }
paper-remove = À retirer après le { $date }
paper-edition = Édition { $edition }, empreinte { $fingerprint }
paper-doubt = Un doute ? Appelez { $phone }
paper-specimen = Spécimen, ne pas diffuser
paper-invitation = Vous préférez parler à quelqu'un ?
paper-call = Appelez
paper-come = Venez :
paper-nearest = près de chez vous (demandez l'adresse à la mairie)
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
poster-nearest = près de chez vous
poster-ask-address = Demandez l'adresse
poster-at-town-hall = à la mairie
poster-specimen = spécimen, ne pas diffuser
poster-printed = imprimé par ses soins
poster-sticker = Autocollant sur le code ? Prévenez l'accueil.
poster-asks-nothing = Ce code ne demande ni paiement ni mot de passe.
poster-asks-nothing-short = Il ne demande ni argent ni mot de passe.
poster-edition = Édition { $edition } · empreinte { $fingerprint }
poster-edition-only = édition { $edition }

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
order-respect = À respecter
order-full-size = Imprimer à 100 %, sans réduire ni agrandir.
order-matt = Papier mat, sans vernis.
order-hang = Où accrocher
order-note = À l'accueil
order-remove = À retirer des présentoirs après le { $date }

## kit : les noms de ce qu'on imprime, et le mot d'accueil d'une archive

kit-large = Gros caractères
kit-poster-a4 = Affiche A4
kit-poster-a3 = Affiche A3
kit-order = Bon d'impression
kit-readme-title = Kit { $kit }
kit-readme-intro = Ce dossier contient tout ce qu'il faut imprimer, et le bon à remettre à l'imprimeur.
kit-readme-first = 1. Ouvrez « { $order } » : il dit quoi imprimer, combien et sur quel papier.
kit-readme-second = 2. Imprimez chaque fichier à 100 %, sans réduire ni agrandir.
kit-readme-third = 3. Distribuez les exemplaires aux lieux indiqués.
kit-readme-fourth = 4. Retirez-les des présentoirs après le { $date }.
kit-readme-files = Les fichiers
kit-readme-sums = SHA256SUMS permet de vérifier qu'aucun fichier n'a changé en route : sha256sum -c SHA256SUMS
kit-readme-file = - { $file } : { $name }
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
layout-links = Liens
layout-papers = À réunir
layout-free = Gratuit
layout-paid = Payant
layout-varies = Selon les cas
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
html-foot = Pied de page
html-home = Accueil
html-sheets = Toutes les fiches
html-specimen = Spécimen, ne pas diffuser
html-languages = Autres langues
html-deadlines = Les échéances
html-deadline = Échéance
html-colon = {" "}:{" "}
html-also = Et aussi
html-invitation = Vous préférez parler à quelqu’un ?
html-on-paper = Cette fiche sur papier
html-to-paper = Cette fiche sur papier, en gros caractères
html-downloads = Fichiers à télécharger
html-free = Gratuit
html-paid = Payant
html-varies = Gratuit ou payant
html-papers = À réunir
html-note-call = Note ({ $letter })
html-note-back = ({ $letter }) Revenir au texte
html-table = Tableau
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
