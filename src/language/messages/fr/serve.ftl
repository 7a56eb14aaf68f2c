### Messages de la pièce « serve » : l’aperçu dans le navigateur.

## La barre

serve-bar = Aperçu
serve-title = { $title } · aperçu
serve-problems = Ce qui est à corriger
serve-count = { $errors ->
        [0] { $warnings ->
            [0] Rien à corriger
            [one] { $warnings } avertissement
           *[other] { $warnings } avertissements
        }
        [one] { $errors } erreur{ $warnings ->
            [0] { "" }
            [one] , { $warnings } avertissement
           *[other] , { $warnings } avertissements
        }
       *[other] { $errors } erreurs{ $warnings ->
            [0] { "" }
            [one] , { $warnings } avertissement
           *[other] , { $warnings } avertissements
        }
    }
serve-last-good = Vous voyez la dernière version sans erreur. La page se mettra à jour toute seule.
serve-more = Et { $n ->
        [one] { $n } autre
       *[other] { $n } autres
    } : tout voir
serve-place = { $file }, ligne { $line }, colonne { $column }
serve-gone = L’aperçu est arrêté. Relancez « jalon serve ».
serve-outputs = Sorties
serve-all-outputs = Toutes les sorties
serve-tab-page = Page web
serve-tab-prepare = La feuille d’une personne
serve-tab-clear = Fiche A4
serve-tab-large = Gros caractères
serve-tab-extra-large = Très gros caractères
serve-tab-checklist = Aide-mémoire
serve-tab-leaflet = Feuillet
serve-tab-booklet = Livret
serve-tab-poster = Affiche { $format }
serve-tab-text = Texte
serve-tab-kit = Kit « { $title } »
serve-tab-kit-page = Page du kit
serve-tab-kit-content = Contenu du kit

## Les pages de l’aperçu

serve-no-site = Le site ne peut pas encore être montré
serve-no-site-help = Corrigez les erreurs ci-dessous et enregistrez. Cette page se remplacera d’elle-même.
serve-nowhere = Il n’y a rien à cette adresse
serve-contents = Toutes les sorties
serve-home = Accueil du site
serve-view-title = { $sheet } : { $output }
serve-alone = Ouvrir seul
serve-download = Télécharger l’archive
serve-back-to-kit = Revenir au contenu du kit
serve-kit-file = Fichier
serve-kit-pages = Pages
serve-kit-size = Taille
serve-no-source = Ce fichier n’est plus à corriger, ou il n’existe plus.
serve-nothing-wrong-here = Rien n’est à corriger dans ce fichier.
serve-open-in = Ouvrir dans { $editor }

## Les refus

serve-refused-host = Cet aperçu ne répond qu’à { $address }
serve-refused-origin = Un autre site ne peut pas lire cet aperçu.
serve-refused-method = Cet aperçu se lit et ne reçoit rien.

## Dans le terminal

serve-start = Aperçu : { $address }
    Enregistrez vos fichiers, la page suit. Ctrl-C arrête.
serve-first = Site prêt en { $time }, { $files ->
        [one] { $files } fichier
       *[other] { $files } fichiers
    }. { $count }.
serve-built = À jour en { $time } : { $changes }, { $files ->
        [0] aucun fichier publié ne change
        [one] { $files } fichier publié change
       *[other] { $files } fichiers publiés changent
    }. { $count }.
serve-failed = Pas de nouvelle version ({ $changes }). { $count }. La dernière version sans erreur reste affichée.
serve-failed-first = Le site ne peut pas encore être montré. { $count }.
serve-stopped = La lecture a échoué. La dernière version sans erreur reste affichée ; l’aperçu reprendra de lui-même.
serve-changes-unknown = un changement
serve-changes-more = { $names } et { $n ->
        [one] { $n } autre
       *[other] { $n } autres
    }
serve-port-taken = Le port { $port } est déjà pris. Choisissez-en un autre avec --port, ou aucun : le premier libre sera pris.
serve-port-failed = Le système ne donne pas le port { $port } : { $cause }
serve-elsewhere = Il n’y a pas de dossier « content » ici, ni au-dessus.
    Pour commencer un site : jalon new site DOSSIER
    Pour l’aide : jalon --help
