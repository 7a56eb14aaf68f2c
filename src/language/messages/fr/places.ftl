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

## Les fichiers de lieux

# Où sont les premiers de beaucoup.
places-data-rows = { $of ->
        [record] enregistrements { $rows }
       *[line] lignes { $rows }
    }
places-data-format = { $some ->
        [yes] Les colonnes de ce fichier ne sont d’aucun format connu : { $names }.
       *[no] Ce fichier n’est d’aucun format connu.
    }
    .help = Listez vos lieux sous cette ligne : role,name,address,postcode,town,phone,hours,note. Ou prenez, telle qu’elle est publiée, la liste des France services, celle des lieux de médiation numérique, ou l’annuaire de la DILA en JSON.
    .why = Un fichier de lieux est reconnu à ses colonnes. Sans elles, on ne sait pas ce qu’est un nom, une adresse ou un horaire.
    .bad =
        nom,rue,ville,heures
    .good =
        role,name,address,postcode,town,phone,hours,note
places-data-column = La colonne « { $column } » manque : ce fichier ne peut pas être lu.
    .help = Téléchargez-le de nouveau, ou ajoutez à sa première ligne, et à chaque rangée, la colonne { $column }
    .why = Chaque colonne a son sens. S’il en manque une, un lieu serait publié sans son adresse ou sans ses horaires.
    .bad =
        role,name,address,postcode,town,phone,horaires,note
    .good =
        role,name,address,postcode,town,phone,hours,note
places-data-json = { $cause ->
        [cut] Ce fichier JSON est coupé : il s’arrête ici.
       *[syntax] Ce fichier JSON est abîmé : on ne peut plus le lire à partir d’ici.
    }
    .help = Téléchargez-le de nouveau, jusqu’au bout, et ne le modifiez pas à la main.
    .why = Un fichier abîmé ne se lit qu’à moitié. Rien n’en est publié, plutôt que des lieux au hasard.
    .bad =
        {""}    "telephone": [{"{"} "valeur": "01 00 00 00 00" {"}"}]
    .good =
        {""}    "telephone": [{"{"} "valeur": "01 00 00 00 00" {"}"}],
places-data-quote = Ce guillemet n’est jamais fermé : toutes les lignes qui suivent sont prises pour une seule case.
    .help = Fermez le guillemet à la fin de la case, ou téléchargez le fichier de nouveau.
    .why = Un guillemet oublié avale la fin du fichier. Des centaines de lieux disparaîtraient sans bruit.
    .bad =
        mairie,"Mairie de Lille,place Augustin-Laurent,59000,Lille,01 00 00 00 00,Mo-Fr 09:00-12:00,
    .good =
        mairie,Mairie de Lille,place Augustin-Laurent,59000,Lille,01 00 00 00 00,Mo-Fr 09:00-12:00,
places-data-date = On ne sait pas de quand date ce fichier : les papiers ne peuvent pas le dire.
    .help = Mettez sa date dans son nom, par exemple : { $cure }
    .why = La Licence Ouverte demande de dire la date des données. La date du disque ne serait que celle du téléchargement.
    .bad =
        data = ["places/france-services.csv"]
    .good =
        data = ["places/france-services-2024-08-01.csv"]
places-data-empty = Ce fichier n’a aucun lieu.
    .help = Téléchargez-le de nouveau, ou retirez-le de l’édition.
    .why = Une édition qui compte sur un fichier vide n’aurait que les contacts nationaux.
    .bad =
        role,name,address,postcode,town,phone,hours,note
    .good =
        role,name,address,postcode,town,phone,hours,note
        mairie,Mairie de Lille,place Augustin-Laurent,59000,Lille,01 00 00 00 00,Mo-Fr 09:00-12:00,
places-data-cells = { $count ->
        [1] Cette ligne a { $found } cases, il en faut { $wanted } : elle n’est pas lue.
       *[other] { $count } lignes n’ont pas { $wanted } cases et ne sont pas lues : { places-data-rows }
    }
    .help = Ajoutez les virgules qui manquent, ou mettez entre guillemets la case qui contient une virgule.
    .why = Une case de moins décale toutes les autres : un horaire serait lu comme un téléphone.
    .bad =
        mairie,Mairie de Lille,place Augustin-Laurent,59000,Lille,01 00 00 00 00,Mo-Fr 09:00-12:00
    .good =
        mairie,Mairie de Lille,place Augustin-Laurent,59000,Lille,01 00 00 00 00,Mo-Fr 09:00-12:00,
places-data-blank = { $count ->
        [1] Ce lieu n’a pas de « { $key } » : il n’est pas lu.
       *[other] { $count } lieux n’ont pas de « { $key } » et ne sont pas lus : { places-data-rows }
    }
    .help = Remplissez « { $key } », ou supprimez la ligne.
    .why = Sans rôle, sans nom ou sans commune, un lieu ne peut être placé dans aucune fiche.
    .bad =
        mairie,,place Augustin-Laurent,59000,Lille,01 00 00 00 00,Mo-Fr 09:00-12:00,
    .good =
        mairie,Mairie de Lille,place Augustin-Laurent,59000,Lille,01 00 00 00 00,Mo-Fr 09:00-12:00,
places-data-insee = { $count ->
        [1] « { $text } » n’est pas un code INSEE de commune : ce lieu n’est pas lu.
       *[other] { $count } lieux n’ont pas un vrai code INSEE et ne sont pas lus : { places-data-rows }
    }
    .help = Un code a cinq caractères : 01033. Si le zéro du début a disparu, un tableur l’a retiré : téléchargez le fichier de nouveau, sans l’ouvrir.
    .why = Le code INSEE dit quelle commune un lieu sert. Faux, il enverrait les habitants ailleurs.
    .bad =
        {""}    "pivot": [{"{"} "type_service_local": "mairie", "code_insee_commune": ["1033"] {"}"}],
    .good =
        {""}    "pivot": [{"{"} "type_service_local": "mairie", "code_insee_commune": ["59350"] {"}"}],
places-data-phone = { $count ->
        [1] « { $text } » n’est pas un numéro que l’on peut appeler : il n’est pas imprimé.
       *[other] { $count } numéros ne peuvent pas être appelés et ne sont pas imprimés : { places-data-rows }
    }
    .help = Corrigez-le à la source, ou écrivez le bon dans l’édition : [place.mairie] puis phone = "01 00 00 00 00"
    .why = Un numéro incomplet n’appelle personne, et un papier ne se corrige plus.
    .bad =
        mairie,Mairie de Lille,place Augustin-Laurent,59000,Lille,01 00 00,Mo-Fr 09:00-12:00,
    .good =
        mairie,Mairie de Lille,place Augustin-Laurent,59000,Lille,01 00 00 00 00,Mo-Fr 09:00-12:00,
places-data-position = { $count ->
        [1] « { $text } » n’est pas une coordonnée : la distance à ce lieu ne peut pas être calculée.
       *[other] { $count } coordonnées ne sont pas des nombres : { places-data-rows }
    }
    .help = Écrivez des degrés, par exemple 50.6292, ou laissez la case vide.
    .why = Une commune sans France services reçoit la plus proche. Sans coordonnées, ce lieu n’est jamais le plus proche.
    .bad =
        50° 37' 45"
    .good =
        50.6292
places-data-hours = { $count ->
        [1] Ces horaires ne peuvent pas être lus : « { $text } ». Rien n’est imprimé pour ce lieu.
       *[other] { $count } horaires ne peuvent pas être lus, et ne sont pas imprimés : { places-data-rows }
    }
    .help = Écrivez-les comme « 09:00 - 12:00 / 13:30 - 17:00 » pour un jour, ou « Mo-Fr 09:00-12:00; Sa 10:00-12:00 » pour la semaine.
    .why = Un horaire faux fait venir pour rien. Si un seul jour ne peut pas être lu, rien n’est dit des autres : il semblerait fermé.
    .bad =
        mairie,Mairie de Lille,place Augustin-Laurent,59000,Lille,01 00 00 00 00,Mo-Fr 09:00-25:00,
    .good =
        mairie,Mairie de Lille,place Augustin-Laurent,59000,Lille,01 00 00 00 00,Mo-Fr 09:00-12:00,
places-data-midnight = { $count ->
        [1] « 00:00 - 00:00 » n’est pas un horaire : il est laissé de côté.
       *[other] { $count } « 00:00 - 00:00 » sont laissés de côté : { places-data-rows }
    }
    .help = Rien à faire si le reste du jour est juste ; sinon, corrigez à la source.
    .why = Cette valeur est celle d’une case non remplie. Imprimée, elle dirait un lieu ouvert la nuit.
    .bad =
        {""}      {"{"} "nom_jour_debut": "Lundi", "nom_jour_fin": "Vendredi", "valeur_heure_debut_1": "00:00:00", "valeur_heure_fin_1": "00:00:00" {"}"}
    .good =
        {""}      {"{"} "nom_jour_debut": "Lundi", "nom_jour_fin": "Vendredi", "valeur_heure_debut_1": "09:00:00", "valeur_heure_fin_1": "12:00:00" {"}"}
places-data-overlap = { $count ->
        [1] Ces horaires se chevauchent ou ne sont pas dans l’ordre : « { $text } ». Ils sont réunis : « { $kept } ».
       *[other] { $count } horaires se chevauchent ou ne sont pas dans l’ordre, et sont réunis : { places-data-rows }
    }
    .help = Vérifiez auprès du lieu, puis corrigez à la source ou écrivez dans l’édition : [place.france_services] puis hours = "…"
    .why = Deux horaires du même jour se contredisent. Réunis, ils peuvent dire ouvert un lieu fermé à midi.
    .bad =
        mairie,Mairie de Lille,place Augustin-Laurent,59000,Lille,01 00 00 00 00,"Mo-Fr 09:00-17:00,09:00-12:00",
    .good =
        mairie,Mairie de Lille,place Augustin-Laurent,59000,Lille,01 00 00 00 00,Mo-Fr 09:00-12:00,
places-data-value = { $count ->
        [1] « { $text } » n’est pas une valeur connue de « { $key } » : { $known }.
       *[other] { $count } cases ont une valeur inconnue (« { $key } », par exemple) : { places-data-rows }
    }
    .help = Écrivez l’une d’elles, ou laissez la case vide.
    .why = Cette case dit s’il faut un rendez-vous, ou si le lieu se déplace. Inconnue, elle ne compte pas.
    .bad =
        prise_rdv : peut-être
    .good =
        prise_rdv : Oui
places-data-role = { $count ->
        [1] Aucune fiche ne peut nommer le rôle « { $text } » : ce lieu n’est pas lu.
       *[other] { $count } lieux ont un rôle qu’aucune fiche ne peut nommer, et ne sont pas lus : { places-data-rows }
    }
    .help = { $found ->
        [yes] Vouliez-vous écrire « { $nearest } » ?
       *[no] Les rôles connus : { $known }
    }
    .why = Un lieu est appelé par son rôle, {"{"}mairie{"}"} par exemple. Sous un autre nom, personne ne l’appelle.
    .bad =
        mairi,Mairie de Lille,place Augustin-Laurent,59000,Lille,01 00 00 00 00,Mo-Fr 09:00-12:00,
    .good =
        mairie,Mairie de Lille,place Augustin-Laurent,59000,Lille,01 00 00 00 00,Mo-Fr 09:00-12:00,
places-data-bare = { $count ->
        [1] Ce lieu n’a ni adresse, ni téléphone, ni horaires : il n’est pas lu.
       *[other] { $count } lieux n’ont ni adresse, ni téléphone, ni horaires, et ne sont pas lus : { places-data-rows }
    }
    .help = Donnez-lui au moins une adresse ou un téléphone, ou supprimez la ligne.
    .why = Un nom seul n’aide personne : la fiche donne alors le contact national.
    .bad =
        mairie,Mairie de Lille,,,,,,
    .good =
        mairie,Mairie de Lille,place Augustin-Laurent,59000,Lille,01 00 00 00 00,Mo-Fr 09:00-12:00,
places-data-record = { $count ->
        [1] L’enregistrement n° { $number } n’en est pas un : il n’est pas lu.
       *[other] { $count } enregistrements ne peuvent pas être lus : { places-data-rows }
    }
    .help = Téléchargez le fichier de nouveau, et ne le modifiez pas à la main.
    .why = Chaque lieu est un enregistrement, entre accolades. Autre chose ne dit rien d’un lieu.
    .bad =
        {""}  {"}"},
        {""}  "Mairie de Lille"
    .good =
        {""}  {"}"}
places-data-field = { $count ->
        [1] « { $key } » est abîmé dans l’enregistrement n° { $number } (« { $name } ») : il n’est pas lu.
       *[other] { $count } champs sont abîmés et ne sont pas lus (« { $key } », par exemple) : { places-data-rows }
    }
    .help = Téléchargez le fichier de nouveau, ou écrivez ce qui manque dans l’édition : [place.mairie]
    .why = Dans certains fichiers, un champ est du JSON écrit dans un texte. Abîmé, il ne dit plus rien de sûr.
    .bad =
        {""}    "telephone": "[{"{"} valeur: 01 00 00 00 00 {"}"}]",
    .good =
        {""}    "telephone": [{"{"} "valeur": "01 00 00 00 00" {"}"}],
places-data-none = Aucun lieu « { $role } » n’est connu pour la commune { $insee } : le contact national reste.
    .help = Vérifiez ce code INSEE. S’il est juste, ajoutez un fichier qui a ce lieu, ou écrivez-le dans l’édition : [place.{ $role }] puis address = "…"
    .why = Une édition locale promet les adresses de la ville. Là où il n’y en a pas, la fiche donne le contact national, jamais une ligne vide.
    .bad =
        data = ["places/france-services-2024-08-01.csv"]
    .good =
        data = ["places/france-services-2024-08-01.csv", "places/annuaire-2026-11-21.json"]
places-data-price = On ne sait pas ce que coûte un appel au { $phone } : ce numéro de « { $role } » n’est pas imprimé.
    .help = Écrivez dans l’édition un numéro ordinaire : [place.{ $role }] puis phone = "01 00 00 00 00". Ou ajoutez ce numéro et son prix à contacts.toml.
    .why = Un numéro court ou en 08 peut être payant. Le lecteur doit savoir ce que coûte un appel avant de le passer.
    .bad =
        mairie,Mairie de Lille,place Augustin-Laurent,59000,Lille,0 892 00 00 00,,
    .good =
        mairie,Mairie de Lille,place Augustin-Laurent,59000,Lille,01 00 00 00 00,Mo-Fr 09:00-12:00,
