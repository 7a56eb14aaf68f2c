### Messages de la pièce « prose » : les règles de langue. Après .help, .why dit pourquoi la règle existe ; .bad et .good
### montrent ce qu'elle refuse et ce qu'elle accepte.

prose-long-sentence = Cette phrase a { $words } mots, plus de { $most } : « { $sentence } »
    .help = Coupez-la en deux, une idée par phrase. Une énumération se lit mieux en liste.
    .why = Au-delà de 25 mots, beaucoup de lecteurs perdent le fil et doivent recommencer. C’est vrai surtout sous le coup d’une émotion.
    .bad = La déclaration, qui est obligatoire quelle que soit la nationalité de la personne décédée, doit être faite dans les vingt-quatre heures à la mairie de la commune où le décès a eu lieu.
    .good = La déclaration est obligatoire pour tous. Elle se fait dans les 24 heures, à la mairie du lieu du décès.

prose-acronym = Le sigle « { $word } » n’est expliqué ni dans le glossaire ni dans la fiche.
    .help = Ajoutez-le dans content/glossary.toml. Ou dites-le en entier la première fois : « caisse d’allocations familiales (CAF) ».
    .why = Un sigle ne dit rien à qui ne le connaît pas. Le lecteur croit alors que le texte ne lui est pas destiné.
    .bad = Envoyez le dossier à la MDPH.
    .good = Envoyez le dossier à la maison départementale des personnes handicapées (MDPH).

prose-hard-word = « { $word } » se dit plus simplement : « { $plain } ».
    .help = Écrivez « { $plain } », et relisez la phrase. Un mot que vous devez garder s’explique dans content/glossary.toml. Source : { $source }.
    .why = Un mot rare ralentit tout le monde et arrête les lecteurs fragiles. Le mot courant dit la même chose.
    .bad = Préalablement à toute demande, réunissez vos papiers.
    .good = Avant toute demande, réunissez vos papiers.

prose-digit-date = La date « { $written } » est en chiffres seuls.
    .help = { $example ->
        [none] Écrivez le mois en lettres : « 21 novembre 2026 ».
       *[other] Écrivez : { $example }.
    }
    .why = Un mois en chiffres se confond avec le jour, surtout pour qui vient d’un autre pays. En lettres, il se lit et s’entend sans erreur.
    .bad = Répondez avant le 05/04/2026.
    .good = Répondez avant le 5 avril 2026.

prose-capitals = « { $words } » est en capitales.
    .help = Écrivez en minuscules, avec les accents. Pour insister, mettez deux astérisques de chaque côté : **important**.
    .why = Un mot en capitales n’a plus de forme : il se lit lettre à lettre. Une voix de synthèse peut aussi l’épeler.
    .bad = Gardez TOUJOURS une copie.
    .good = Gardez **toujours** une copie.

prose-vague-link = Le lien « { $words } » ne dit pas où il mène.
    .help = Écrivez le nom de la page ou du service : « la fiche F909 », « le simulateur de caf.fr ».
    .why = Un lecteur d’écran lit les liens en liste, sans le texte autour. Sur le papier, on ne clique pas.
    .bad = Pour faire la demande, [cliquez ici](https://www.caf.fr/).
    .good = Faites la demande sur [caf.fr](https://www.caf.fr/).

prose-repeated-link = Deux liens disent « { $words } » et mènent à deux adresses : { $first }, puis { $address }.
    .help = Donnez à chacun ses mots : le nom de la page où il mène.
    .why = Qui lit les liens en liste ne peut pas les distinguer. Le lecteur croit revenir au même endroit.
    .bad = [Le formulaire](https://www.caf.fr/) de la Caf, [le formulaire](https://www.msa.fr/) de la MSA.
    .good = [Le formulaire de la Caf](https://www.caf.fr/), [le formulaire de la MSA](https://www.msa.fr/).

prose-bare-number = { $of ->
    [money] Le nombre { $number } est un prix, sans « € » ni « euros ».
   *[time] Le nombre { $number } est une durée, sans jours, mois ni années.
}
    .help = { $of ->
        [money] Écrivez « { $number } € ».
       *[time] Écrivez l’unité : « { $number } jours », « { $number } mois ».
    }
    .why = Un nombre seul oblige à deviner. Cinquante euros et cinquante pour cent ne se paient pas de la même façon.
    .bad = La demande coûte 50.
    .good = La demande coûte 50 €.

prose-no-deadline = { $steps ->
    [one] La démarche « { $step } » ne dit pas quand la faire, et son échéance non plus.
   *[other] « { $step } » et les autres démarches sans délai de cette partie sont { $steps } : rien ne dit quand les faire.
}
    .help = Ajoutez un délai au titre ## de l’échéance, comme {"{"}#inscription deadline=3m from=embauche{"}"}. Ou dites le moment dans le titre : « Le jour des clés ». Ce qui peut attendre porte .later.
    .why = « Avant quand ? » est la première question du lecteur. Sans réponse, il remet à plus tard, ou s’inquiète.
    .bad = ## Vos aides
    .good = ## Dans les 3 mois {"{"}#aides deadline=3m from=embauche{"}"}

prose-no-cost = La démarche « { $step } » ne dit pas ce qu’elle coûte.
    .help = Ajoutez au titre, entre accolades, cost=gratuit, cost=payant, cost=variable ou un montant, comme cost=50€.
    .why = Beaucoup renoncent par peur de payer, et d’autres paient ce qui est gratuit. Chaque démarche dit donc son prix.
    .bad = ### Demander une copie {"{"}#copie{"}"}
    .good = ### Demander une copie {"{"}#copie cost=gratuit{"}"}

prose-phone-form = Le numéro « { $phone } » n’est pas groupé comme on le dit.
    .help = Écrivez : { $wanted }.
    .why = Un numéro groupé se lit, se dicte et se compose sans erreur. Les numéros en 08 se groupent par trois.
    .bad = Appelez le 01.23.45.67.89.
    .good = Appelez le 01 23 45 67 89.

prose-price-date = Rien ne dit de quand date ce montant : { $amount }.
    .help = Ajoutez l’année : « 50 € en 2026 », « depuis le 1er mars 2026 ». Ou appelez une note dont la source a sa date.
    .why = Un prix change, et le papier reste. Avec l’année, le lecteur sait s’il peut encore s’y fier.
    .bad = La demande coûte 50 €.
    .good = Depuis le 1er mars 2026, la demande coûte 50 €.

prose-free-paid = « { $word } » : mais la démarche « { $step } » est payante.
    .help = Retirez ce mot. Ou corrigez le prix, s’il est faux : cost=gratuit, cost=variable.
    .why = Un lecteur qui a lu « gratuit » et doit payer ne croit plus la fiche. Ce qui est gratuit dans une démarche payante se nomme.
    .bad = ### Saisir le conseil gratuitement {"{"}#saisir cost=50€{"}"}
    .good = ### Saisir le conseil {"{"}#saisir cost=50€{"}"}

prose-deadline-title = Le titre dit « { $said } », et les accolades disent deadline={ $written }.
    .help = Vérifiez le délai sur sa source, puis écrivez le même aux deux endroits.
    .why = Le titre s’imprime, et les accolades servent aux machines et aux traductions. Un lecteur qui suit le mauvais perd un droit.
    .bad = ## Dans les 6 mois {"{"}#six-mois deadline=6w from=deces{"}"}
    .good = ## Dans les 6 mois {"{"}#six-mois deadline=6m from=deces{"}"}

prose-cost-text = Le texte dit « { $said } », et les accolades disent cost={ $written }.
    .help = Vérifiez le prix sur sa source, puis écrivez le même aux deux endroits. Un prix qui dépend du cas s’écrit cost=variable.
    .why = Le prix des accolades s’imprime à côté du titre. Deux prix pour une démarche, et le lecteur ne croit plus la fiche.
    .bad = ### Refaire la carte {"{"}#carte cost=gratuit{"}"}

        Cela coûte 25 € en 2026.
    .good = ### Refaire la carte {"{"}#carte cost=25€{"}"}

        Cela coûte 25 € en 2026.

prose-old-name = { $since ->
    [none] « { $old } » est une ancienne adresse.
   *[other] « { $old } » est un ancien nom, depuis { $since }.
}
    .help = Écrivez « { $new } ». Source : { $source }.
    .why = Le lecteur cherche ce nom sur une porte, un site ou un courrier. L’ancien ne s’y trouve plus.
    .bad = Inscrivez-vous à Pôle emploi.
    .good = Inscrivez-vous à France Travail.

prose-typography = { $kind ->
    [dots] Trois points se suivent : « { $written } ».
    [quotes] Ces guillemets sont droits : { $written }.
    [before-sign] Une espace est de trop avant « { $wanted } ».
    [double] Deux espaces se suivent.
    [number] « { $written } » s’écrit avec une espace après le signe °.
   *[ordinal] « { $written } » s’abrège autrement.
}
    .help = { $kind ->
        [double] Gardez une seule espace.
       *[other] Écrivez : { $wanted }
    }
    .why = Ces signes ont une forme en français. Une voix de synthèse lit mal les autres.
    .bad = Voir l'article n °12, la 2ème page, "le bail"...
    .good = Voir l'article n° 12, la 2e page, « le bail »…

prose-accepted-unknown = { $cause ->
    [error] La règle « { $rule } » a trouvé une erreur : une erreur ne s’accepte pas.
   *[unknown] Il n’y a pas de règle « { $rule } » à accepter.
}
    .help = { $cause ->
        [error] Corrigez la fiche, et retirez cette partie [[accepted]].
       *[unknown] Recopiez le nom que donne jalon check --format json, comme prose-long-sentence. Seules les règles sur le texte d’une fiche s’acceptent.
    }
    .why = Une règle mal écrite ne fait rien taire, et rien ne le montrerait. Une erreur, elle, tromperait le lecteur.
    .bad = rule = "phrase-longue"
    .good = rule = "prose-long-sentence"

prose-accepted-reason = L’avertissement « { $rule } » est accepté sans raison.
    .help = Ajoutez la raison, pour qui relira la fiche : reason = "Citation de la loi."
    .why = Dans un an, une autre personne relira la fiche. Elle doit pouvoir juger si la raison tient encore.
    .bad = reason = ""
    .good = reason = "Citation de la loi."

prose-accepted-unused = Rien n’est à accepter ici : « { $text } » n’a plus d’avertissement « { $rule } ».
    .help = Retirez cette partie [[accepted]], ou recopiez les mots exacts du passage.
    .why = Une exception oubliée cacherait la prochaine faute au même endroit.
    .bad = text = "des mots qui ne sont plus dans la fiche"
    .good = text = "les premiers mots du passage"

prose-word-twice = « { $word } » est déjà dans la table des mots simples.
    .help = Gardez une seule des deux entrées.
    .why = La seconde entrée serait ignorée, et rien ne le montrerait.
    .bad = hard = "sous huitaine" (deux fois)
    .good = hard = "sous huitaine"

prose-word-unknown = « { $word } » n’est pas dans la table de départ des mots difficiles : il n’y a rien à en retirer.
    .help = Retirez ce mot de la ligne « keep ».
    .why = Une faute de frappe ne retirerait rien, et le mot resterait signalé.
    .bad = keep = ["nonobstan"]
    .good = keep = ["nonobstant"]
