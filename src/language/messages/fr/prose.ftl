### Messages de la pièce « prose » : les règles de langue. Après .help, .why dit pourquoi la règle existe ; .bad et .good
### montrent ce qu'elle refuse et ce qu'elle accepte.

prose-word-twice = « { $word } » est déjà dans la table des mots simples.
    .help = Gardez une seule des deux entrées.

prose-word-unknown = « { $word } » n’est pas dans la table de départ des mots difficiles : il n’y a rien à en retirer.
    .help = Retirez ce mot de la ligne « keep ».
