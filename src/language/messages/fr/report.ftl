### Messages de la pièce « report » : ce que disent check --report et check --stale.

cli-arg-report = Dit comment chaque fiche se lit : sa facilité de lecture, ses phrases les plus longues, et ce que les règles y trouvent
cli-arg-stale = Dit ce qui doit être relu d’ici ce nombre de jours, service par service, sur une page à imprimer ; le code de retour est 1 si une fiche est déjà périmée

report-format = --report et --stale s’écrivent avec --format human ou --format json.

report-ease = Facilité de lecture : { $score }, { $meaning }.
report-ease-easy = facile
report-ease-fairly-easy = assez facile
report-ease-standard = moyenne
report-ease-fairly-hard = assez difficile
report-ease-hard = difficile
report-ease-very-hard = très difficile
report-no-ease = Facilité de lecture : la formule ne vaut que pour le français.
report-measure = { $words } mots, { $sentences } { $sentences ->
        [one] phrase
       *[other] phrases
    } de { $mean } mots en moyenne ; la plus longue en a { $longest }.
report-hardest = Les phrases les plus longues :
report-sentence = Ligne { $line }, { $words } mots :
report-no-rule = Aucune remarque.
report-rules = Remarques, par règle :
report-limits = La facilité de lecture va de 0, très difficile, à 100, très facile (formule de Kandel et Moles, 1958). Elle ne mesure que la longueur des mots et des phrases : un texte court peut rester obscur. Faites relire la fiche par quelqu’un qui ne connaît pas la démarche.

report-stale = À relire d’ici le { $until }
report-stale-from = Liste du { $today }, pour { $days } { $days ->
        [one] jour
       *[other] jours
    }.
report-stale-nothing = Rien n’est à relire.
report-stale-no-owner = Sans service nommé
report-stale-translation = { $title } (traduction : { $language })
report-stale-review = À relire au plus tard le { $day }. Vérifiée le { $verified }.
report-stale-expired = Périmée depuis le { $day } : elle ne se publie plus. Vérifiée le { $verified }.
report-stale-source = Source à relire : « { $title } », du { $day }, est plus récente que la fiche.
report-stale-contacts = L’annuaire
report-stale-contacts-note = Chaque contact se confirme une fois par an, puis sa date « verified » se change.
report-stale-contact = { $has ->
    [yes] { $name } ({ $role }), { $phone }
   *[no] { $name } ({ $role })
}
report-stale-confirm = Confirmé le { $verified } : à confirmer au plus tard le { $due }.
report-stale-overdue = Confirmé le { $verified } : plus d’un an, depuis le { $due }.
report-stale-unconfirmed = Jamais confirmé : il n’a pas de date « verified ».
report-stale-sitewide = toutes les pages
report-stale-unused = Aucune fiche ne le nomme.
report-stale-used = Nommé dans : { $sheets }.
report-stale-sign = Relu par : ..............................   Le : ....................
