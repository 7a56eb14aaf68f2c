### Messages de la pièce « recall » : ce que dit list --recall. Chaque phrase va dans une lettre : moins de 25 mots, et jamais de reproche.

cli-arg-recall = Nomme les papiers distribués qui ne sont plus à jour, kit par kit, en lettres prêtes à envoyer ; n’arrête pas sur ce que check refuse, sauf si une fiche ne peut pas être lue

recall-nothing = { $runs ->
        [0] Le registre ne contient aucun tirage : aucun papier n’est à retirer.
        [one] Aucun papier n’est à retirer : le tirage du registre est à jour, au { $day }.
       *[other] Aucun papier n’est à retirer : les { $runs } tirages du registre sont à jour, au { $day }.
    }

recall-letterhead = Téléphone : { $phone }
recall-kit = Kit « { $kit } »
recall-date = Le { $day }
recall-object = Objet : papiers à retirer, au plus tard le { $until }
recall-hello = Bonjour,
recall-thanks = Merci de remettre nos guides aux personnes que vous recevez. Certains ne sont plus à jour.
recall-ask = Pouvez-vous retirer ceux que cette lettre décrit, au plus tard le { $until } ?
recall-places = Ils ont été livrés pour : { $places }.
recall-papers = Papiers à retirer
recall-foot = Au bas du papier : « Édition { $edition }, empreinte { $fingerprint } »
recall-ordered = Commandé le { $days }
recall-copies = Exemplaires : { $copies }
recall-product = { $product } : { $n }
recall-why = Pourquoi :
recall-place = À la place :
recall-what = Comment faire
recall-do-find = Cherchez ces papiers aux murs, sur les présentoirs et dans les réserves.
recall-do-compare = Comparez l’édition et l’empreinte au bas de chaque papier. Si elles sont différentes, gardez ce papier.
recall-do-recycle = Mettez les papiers retirés au recyclage.
recall-do-more = Dites-nous quand c’est fait, ou demandez d’autres papiers : { $phone }, { $email }.
recall-bye = Merci de votre aide : chacun reçoit ainsi une information juste. Nous restons à votre écoute.

recall-expired = Ce papier était à retirer après le { $day }.
recall-rewritten = La fiche a été mise à jour depuis.
recall-merged = Cette fiche fait maintenant partie d’une autre.
recall-gone = Cette fiche n’existe plus.

recall-instead = La fiche à jour, à lire ou à imprimer : « { $title } », { $address }
recall-instead-newer = Les papiers déjà commandés : « Édition { $edition }, empreinte { $fingerprint } »
recall-instead-later = Rien pour le moment : la fiche est en cours de relecture. Invitez les personnes à nous appeler.
recall-instead-none = Rien : invitez les personnes qui demandent ce guide à nous appeler.

recall-about = « { $step } »
recall-about-publisher = Nos coordonnées
recall-about-help = Le contact pour être aidé
recall-about-kit = Le contact de l’affiche
recall-and = { $first } et { $last }
recall-deadline = { $about } : le délai passe de { $before } à { $after }.
recall-deadline-new = { $about } : un délai s’ajoute, { $after }.
recall-deadline-gone = { $about } : il n’y a plus de délai de { $before }.
recall-from = { $about } : le délai ne part plus du même jour.
recall-phone-new = { $about } : { $many ->
        [yes] des numéros de téléphone s’ajoutent
       *[no] un numéro de téléphone s’ajoute
    }, { $after }.
recall-phone-gone = { $about } : { $many ->
        [yes] ces numéros de téléphone ne servent plus
       *[no] ce numéro de téléphone ne sert plus
    }, { $before }.
recall-phone = { $about } : { $many ->
        [yes] les numéros de téléphone changent. Avant : { $before }. Maintenant : { $after }.
       *[no] le numéro de téléphone passe du { $before } au { $after }.
    }
recall-address = { $about } : l’adresse change. Avant : { $before }. Maintenant : { $after }.
recall-address-new = { $about } : une adresse s’ajoute, { $after }.
recall-address-gone = { $about } : cette adresse ne sert plus, { $before }.
recall-cost = { $about } : le prix passe de « { $before } » à « { $after } ».
recall-cost-new = { $about } : un prix s’ajoute, « { $after } ».
recall-cost-gone = { $about } : le prix « { $before } » n’est plus indiqué.
recall-amount = { $about } : { $many ->
        [yes] les montants changent. Avant : { $before }. Maintenant : { $after }.
       *[no] le montant passe de { $before } à { $after }.
    }
recall-amount-new = { $about } : { $many ->
        [yes] des montants s’ajoutent
       *[no] un montant s’ajoute
    }, { $after }.
recall-amount-gone = { $about } : { $many ->
        [yes] ces montants ne valent plus
       *[no] ce montant ne vaut plus
    }, { $before }.
recall-step-new = { $about } : cette démarche a été ajoutée ou complétée.
recall-step-gone = { $about } : cette démarche n’y est plus.
recall-step-other = { $about } : cette démarche a changé.

recall-cost-gratuit = gratuit
recall-cost-payant = payant
recall-cost-variable = variable
recall-before = avant « { $event } »
recall-ahead = { $length } à l’avance
recall-window = du { $first } au { $last }
recall-unit-h = { $count } { $count ->
        [one] heure
       *[other] heures
    }
recall-unit-d = { $count } { $count ->
        [one] jour
       *[other] jours
    }
recall-unit-wd = { $count } { $count ->
        [one] jour ouvré
       *[other] jours ouvrés
    }
recall-unit-w = { $count } { $count ->
        [one] semaine
       *[other] semaines
    }
recall-unit-m = { $count } mois
recall-unit-y = { $count } { $count ->
        [one] an
       *[other] ans
    }

recall-kit-changed = Le kit « { $kit } » a changé depuis le tirage du { $day } ({ $copies }), et le registre ne dit pas où ses papiers sont allés.
    .help = Relisez les lettres : leurs adresses sont celles du kit d’aujourd’hui. Ajoutez les lieux servis ce jour-là.
    .why = Un tirage ancien n’a pas la liste de ses lieux dans le registre. Un lieu retiré du kit n’a alors pas de lettre.
    .bad =
        # Le kit dont un lieu a été retiré après le tirage.
        copies = {"{"} "Accueil" = 1 {"}"}
    .good =
        copies = {"{"} "Accueil" = 1, "Salle d’attente" = 2 {"}"}
recall-edition = L’édition locale « { $territory } » n’a plus de fichier : ses papiers sont comparés aux contacts nationaux, et à l’éditeur du site.
    .help = Remettez { $file } pour les comparer à leurs propres contacts. Sinon, relisez les lettres avant de les envoyer.
    .why = Sans le fichier de l’édition, rien ne dit quelle mairie ses papiers devraient donner.
    .bad =
        # Des papiers de l’édition « lille » sont dans le registre, et ce fichier est seul.
        content/editions/roubaix.toml
    .good =
        content/editions/lille.toml
        content/editions/roubaix.toml
