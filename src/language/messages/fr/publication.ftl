### Messages de la pièce « publication » : une phrase par code, et l'attribut .help qui dit quoi écrire.

publication-glyph = Aucune police du thème n'a le caractère « { $character } » ({ $code }).
    .help = Remplacez-le par un autre signe, ou par un mot.

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
   *[other] Ce texte est trop long pour sa place : « { $text } ».
}
    .help = Raccourcissez ce texte. L'affiche n'est jamais coupée ni réduite : on la lit de loin.

publication-kit-unknown = Le kit demande « { $value } », qui n'existe pas.
    .help = Écrivez l'un de ces mots : { $known }.

publication-kit-format = Le kit demande le format « { $value } », qui n'existe pas ici.
    .help = Écrivez l'un de ces formats : { $known }.

publication-kit-variant = La variante « { $value } » n'existe pas encore.
    .help = Écrivez variant = "screen".

publication-kit-no-code = Le kit demande une affiche de « { $sheet } », qui n'a pas de code.
    .help = Ajoutez à la tête de cette fiche une ligne code = "…", ou retirez l'affiche du kit.

publication-kit-archive = L'archive du kit n'a pas pu être faite : { $cause }.
    .help = Signalez-nous ce défaut : il vient du programme.
