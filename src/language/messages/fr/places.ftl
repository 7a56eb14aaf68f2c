### Messages de la pièce « places » : une phrase par code, et l'attribut .help qui dit quoi écrire.

places-role-form = Le nom de rôle « { $role } » ne peut pas être écrit entre accolades dans une fiche.
    .help = Écrivez-le en minuscules, sans accent ni espace : [{ $cure }]
    .why = Ce nom s’écrit entre accolades dans les fiches. Un accent ou une espace empêcherait de l’appeler.
    .bad =
        {""}[Allô]
        name = "Allô"
        source = "Service Public"
        verified = 2026-11-21

        {""}[allo_service_public]
    .good =
        {""}[allo]
        name = "Allô"
        source = "Service Public"
        verified = 2026-11-21

        {""}[allo_service_public]
places-no-price = « { $role } » a un téléphone, mais le prix de l’appel n’est pas dit.
    .help = Ajoutez une ligne, par exemple : price = "prix d’un appel"
    .why = Le lecteur doit savoir ce que coûte un appel avant de le passer.
    .bad =
        # price = "prix d'un appel"
    .good =
        price = "prix d'un appel"
places-phone = « { $phone } » n’est pas un numéro de téléphone que l’on peut appeler.
    .help = Écrivez par exemple : phone = "39 39" ou phone = "01 00 00 00 00"
    .why = Ce numéro est imprimé et composé. Incomplet, il n’appelle personne.
    .bad =
        phone = "39"
    .good =
        phone = "39 39"
places-url = « { $url } » n’est pas une adresse de site.
    .help = Écrivez-la en entier : url = "https://www.exemple.fr/"
    .why = Cette adresse est imprimée et recopiée. Mal formée, elle ne s’ouvre pour personne.
    .bad =
        price = "prix d'un appel"
        url = "www.service-public.gouv.fr"
    .good =
        price = "prix d'un appel"
        url = "https://www.service-public.gouv.fr/"
places-url-http = « { $url } » est en « http », que les navigateurs signalent comme non sûr.
    .help = Écrivez l’adresse qui commence par « https:// ».
    .why = En « http », une page peut être lue ou changée en route. Les navigateurs la disent non sûre.
    .bad =
        price = "prix d'un appel"
        url = "http://www.service-public.gouv.fr/"
    .good =
        price = "prix d'un appel"
        url = "https://www.service-public.gouv.fr/"
places-no-source = On ne sait pas d’où viennent les coordonnées de « { $role } », ou de quand elles datent.
    .help = Ajoutez deux lignes : source = "…" et verified = 2026-11-21
    .why = Un numéro sans source ni date ne se vérifie pas, et finit par être faux sans qu’on le sache.
    .bad =
        # source = "Service Public"
    .good =
        source = "Service Public"
places-translated-figures = Cette traduction n’a pas les mêmes chiffres que le texte d’origine : « { $original } ».
    .help = Écrivez les mêmes nombres, en chiffres, sur 24 heures pour les horaires : « 9:00 » pour « 9 h ».
    .why = Un prix ou un horaire ne changent pas avec la langue : l’une des deux versions trompe ses lecteurs.
    .bad =
        verified = 2026-11-21
        hours = "de 9 h à 17 h"

        {""}[allo_service_public.translated.en]
        hours = "9:00 to 18:00"
    .good =
        verified = 2026-11-21
        hours = "de 9 h à 17 h"

        {""}[allo_service_public.translated.en]
        hours = "9:00 to 17:00"