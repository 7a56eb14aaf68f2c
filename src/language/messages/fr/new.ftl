### Messages de la pièce « new ».

new-site-taken = « { $path } » existe déjà, avec : { $there }. Rien n’y a été changé.
    .help = Choisissez un autre dossier, par exemple : jalon new site mon-site
new-event-unknown = L’événement « { $event } » n’existe pas.
    .help = { $found ->
        [yes] Vouliez-vous écrire « { $nearest } » ?
       *[no] Les événements sont : { $known }.
    }
new-venue-unknown = Le lieu « { $venue } » n’existe pas.
    .help = { $found ->
        [yes] Vouliez-vous écrire « { $nearest } » ?
       *[no] Les lieux sont : { $known }.
    }
new-edition-insee = « { $insee } » n’est pas un code INSEE de commune.
    .help = Un code a cinq caractères, par exemple --insee 59350 pour Lille. Ce n’est pas le code postal.
new-kit-no-sheet = Un kit contient des fiches, et il n’y en a pas encore.
    .help = Créez d’abord une fiche : jalon new sheet "Je deviens parent"
