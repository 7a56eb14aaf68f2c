### Messages de la pièce « places » : une phrase par code, et l'attribut .help qui dit quoi écrire.

places-role-form = Le nom de rôle « { $role } » ne peut pas être écrit entre accolades dans une fiche.
    .help = Écrivez-le en minuscules, sans accent ni espace : [{ $cure }]
places-no-price = « { $role } » a un téléphone, mais le prix de l’appel n’est pas dit.
    .help = Ajoutez une ligne, par exemple : price = "prix d’un appel"
places-phone = « { $phone } » n’est pas un numéro de téléphone que l’on peut appeler.
    .help = Écrivez par exemple : phone = "39 39" ou phone = "01 00 00 00 00"
places-url = « { $url } » n’est pas une adresse de site.
    .help = Écrivez-la en entier : url = "https://www.exemple.fr/"
places-url-http = « { $url } » est en « http », que les navigateurs signalent comme non sûr.
    .help = Écrivez l’adresse qui commence par « https:// ».
places-no-source = On ne sait pas d’où viennent les coordonnées de « { $role } », ou de quand elles datent.
    .help = Ajoutez deux lignes : source = "…" et verified = 2026-11-21
places-translated-figures = Cette traduction n’a pas les mêmes chiffres que le texte d’origine : « { $original } ».
    .help = Écrivez les mêmes nombres, en chiffres, sur 24 heures pour les horaires : « 9:00 » pour « 9 h ».
