### Messages de la pièce « new ».

new-site-taken = « { $path } » existe déjà, avec : { $there }. Rien n’y a été changé.
    .help = Choisissez un autre dossier, par exemple : jalon new site mon-site
    .why = Ce que vous avez écrit n’est jamais remplacé par un exemple.
    .bad =
        jalon new site .
    .good =
        jalon new site mon-site
new-event-unknown = L’événement « { $event } » n’existe pas.
    .help = { $found ->
        [yes] Vouliez-vous écrire « { $nearest } » ?
       *[no] Les événements sont : { $known }.
    }
    .why = L’événement choisit l’icône et la couleur : le thème doit le connaître.
    .bad =
        jalon new sheet "Je deviens parent" --event bebe
    .good =
        jalon new sheet "Je deviens parent" --event enfant
new-venue-unknown = Le lieu « { $venue } » n’existe pas.
    .help = { $found ->
        [yes] Vouliez-vous écrire « { $nearest } » ?
       *[no] Les lieux sont : { $known }.
    }
    .why = Le lieu décide des fiches et des papiers du kit : le programme doit le connaître.
    .bad =
        jalon new kit clinique --venue clinique
    .good =
        jalon new kit clinique --venue hopital
new-kit-no-sheet = Un kit contient des fiches, et il n’y en a pas encore.
    .help = Créez d’abord une fiche : jalon new sheet "Je deviens parent"
    .why = Un kit sans fiche n’aurait rien à imprimer.
    .bad =
        jalon new kit hopital
    .good =
        jalon new sheet "Un proche est décédé"
        jalon new kit hopital
