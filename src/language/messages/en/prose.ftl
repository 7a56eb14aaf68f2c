### Messages of the room “prose”: the language rules. After .help, .why says why the rule exists; .bad and .good show what
### it refuses and what it accepts.

prose-long-sentence = This sentence has { $words } words, more than { $most }: “{ $sentence }”
    .help = Cut it in two, one idea a sentence. An enumeration reads better as a list.
    .why = Beyond 25 words many readers lose the thread and start again. All the more so when they are shaken.
    .bad = La déclaration, qui est obligatoire quelle que soit la nationalité de la personne décédée, doit être faite dans les vingt-quatre heures à la mairie de la commune où le décès a eu lieu.
    .good = La déclaration est obligatoire pour tous. Elle se fait dans les 24 heures, à la mairie du lieu du décès.

prose-acronym = The acronym “{ $word }” is explained neither in the glossary nor in the sheet.
    .help = Add it to content/glossary.toml. Or write it in full the first time: “caisse d’allocations familiales (CAF)”.
    .why = An acronym says nothing to those who do not know it. They take the text for somebody else’s.
    .bad = Envoyez le dossier à la MDPH.
    .good = Envoyez le dossier à la maison départementale des personnes handicapées (MDPH).

prose-hard-word = “{ $word }” has a plainer word: “{ $plain }”.
    .help = Write “{ $plain }”, and read the sentence again. A word that you must keep is explained in content/glossary.toml. Source: { $source }.
    .why = A rare word slows everybody and stops weak readers. The common word says the same.
    .bad = Préalablement à toute demande, réunissez vos papiers.
    .good = Avant toute demande, réunissez vos papiers.

prose-digit-date = The date “{ $written }” is in figures alone.
    .help = { $example ->
        [none] Write the month in letters: “21 November 2026”.
       *[other] Write: { $example }.
    }
    .why = A month in figures is taken for the day, above all by those who come from another country. In letters it is read and heard without error.
    .bad = Répondez avant le 05/04/2026.
    .good = Répondez avant le 5 avril 2026.

prose-capitals = “{ $words }” is in capitals.
    .help = Write it in small letters, with the accents. To stress it, put two asterisks on each side: **important**.
    .why = A word in capitals has no shape: it is read letter by letter. A synthetic voice may spell it out.
    .bad = Gardez TOUJOURS une copie.
    .good = Gardez **toujours** une copie.

prose-vague-link = The link “{ $words }” does not say where it leads.
    .help = Write the name of the page or of the service: “la fiche F909”, “le simulateur de caf.fr”.
    .why = A screen reader reads links as a list, without the text around them. On paper nobody clicks.
    .bad = Pour faire la demande, [cliquez ici](https://www.caf.fr/).
    .good = Faites la demande sur [caf.fr](https://www.caf.fr/).

prose-repeated-link = Two links say “{ $words }” and lead to two addresses: { $first }, then { $address }.
    .help = Give each its own words: the name of the page where it leads.
    .why = Who reads links as a list cannot tell them apart. Readers think that they are back in the same place.
    .bad = [Le formulaire](https://www.caf.fr/) de la Caf, [le formulaire](https://www.msa.fr/) de la MSA.
    .good = [Le formulaire de la Caf](https://www.caf.fr/), [le formulaire de la MSA](https://www.msa.fr/).

prose-bare-number = { $of ->
    [money] The number { $number } is a price without “€” or “euros”.
   *[time] The number { $number } is a duration without days, months or years.
}
    .help = { $of ->
        [money] Write “{ $number } €”.
       *[time] Write the unit: “{ $number } jours”, “{ $number } mois”.
    }
    .why = A number alone has to be guessed. Fifty euros and fifty per cent are not paid alike.
    .bad = La demande coûte 50.
    .good = La demande coûte 50 €.

prose-no-deadline = { $steps ->
    [one] The step “{ $step }” does not say when to do it, nor does its phase.
   *[other] “{ $step }” and the other steps of this part without a deadline are { $steps }: nothing says when to do them.
}
    .help = Add a deadline to the ## heading of the phase, such as {"{"}#inscription deadline=3m from=embauche{"}"}. Or say the moment in the heading: “Le jour des clés”. What can wait bears .later.
    .why = “By when?” is the reader’s first question. Without an answer they put it off, or worry.
    .bad = ## Vos aides
    .good = ## Dans les 3 mois {"{"}#aides deadline=3m from=embauche{"}"}

prose-no-cost = The step “{ $step }” does not say what it costs.
    .help = Add to the heading, in the braces, cost=gratuit, cost=payant, cost=variable or an amount such as cost=50€.
    .why = Many give up for fear of paying, and others pay for what is free. So each step says its price.
    .bad = ### Demander une copie {"{"}#copie{"}"}
    .good = ### Demander une copie {"{"}#copie cost=gratuit{"}"}

prose-phone-form = The number “{ $phone }” is not grouped as it is said.
    .help = Write: { $wanted }.
    .why = A grouped number is read, dictated and dialled without error. Numbers in 08 are grouped by three.
    .bad = Appelez le 01.23.45.67.89.
    .good = Appelez le 01 23 45 67 89.

prose-price-date = Nothing says of when this amount is: { $amount }.
    .help = Add the year: “50 € en 2026”, “depuis le 1er mars 2026”. Or call a note whose source has its date.
    .why = A price changes, and paper stays. With the year, readers know whether they may still rely on it.
    .bad = La demande coûte 50 €.
    .good = Depuis le 1er mars 2026, la demande coûte 50 €.

prose-free-paid = “{ $word }”: but the step “{ $step }” is to be paid for.
    .help = Remove this word. Or mend the cost if it is wrong: cost=gratuit, cost=variable.
    .why = Readers who read “free” and must pay no longer believe the sheet. What is free inside a paid step is named.
    .bad = ### Saisir le conseil gratuitement {"{"}#saisir cost=50€{"}"}
    .good = ### Saisir le conseil {"{"}#saisir cost=50€{"}"}

prose-deadline-title = The title says “{ $said }”, and the braces say deadline={ $written }.
    .help = Check the deadline against its source, then write the same in both places.
    .why = The title is printed, and the braces serve machines and translations. Readers who follow the wrong one lose a right.
    .bad = ## Dans les 6 mois {"{"}#six-mois deadline=6w from=deces{"}"}
    .good = ## Dans les 6 mois {"{"}#six-mois deadline=6m from=deces{"}"}

prose-cost-text = The text says “{ $said }”, and the braces say cost={ $written }.
    .help = Check the price against its source, then write the same in both places. A price that depends on the case is cost=variable.
    .why = The price of the braces is printed beside the title. Two prices for one step, and readers no longer believe the sheet.
    .bad = ### Refaire la carte {"{"}#carte cost=gratuit{"}"}

        Cela coûte 25 € en 2026.
    .good = ### Refaire la carte {"{"}#carte cost=25€{"}"}

        Cela coûte 25 € en 2026.

prose-old-name = { $since ->
    [none] “{ $old }” is an old address.
   *[other] “{ $old }” is an old name, since { $since }.
}
    .help = Write “{ $new }”. Source: { $source }.
    .why = Readers look for this name on a door, a site or a letter. The old one is no longer there.
    .bad = Inscrivez-vous à Pôle emploi.
    .good = Inscrivez-vous à France Travail.

prose-typography = { $kind ->
    [dots] Three dots follow one another: “{ $written }”.
    [quotes] These quotes are straight: { $written }.
    [before-sign] There is a space too many before “{ $wanted }”.
    [double] Two spaces follow one another.
    [number] “{ $written }” is written with a space after the sign °.
   *[ordinal] “{ $written }” is shortened otherwise.
}
    .help = { $kind ->
        [double] Keep one space.
       *[other] Write: { $wanted }
    }
    .why = These signs have their form in French. A synthetic voice reads the others badly.
    .bad = Voir l'article n °12, la 2ème page, "le bail"...
    .good = Voir l'article n° 12, la 2e page, « le bail »…

prose-accepted-unknown = { $cause ->
    [error] The rule “{ $rule }” found an error: an error cannot be accepted.
   *[unknown] There is no rule “{ $rule }” to accept.
}
    .help = { $cause ->
        [error] Mend the sheet, and remove this part [[accepted]].
       *[unknown] Copy the name that jalon check --format json gives, such as prose-long-sentence. Only rules about the text of a sheet can be accepted.
    }
    .why = A rule that is misspelt silences nothing, and nothing would show it. An error would mislead the reader.
    .bad = rule = "phrase-longue"
    .good = rule = "prose-long-sentence"

prose-accepted-reason = The warning “{ $rule }” is accepted without a reason.
    .help = Add the reason, for whoever reads the sheet again: reason = "Citation de la loi."
    .why = In a year somebody else will read the sheet again. They must be able to judge whether the reason still holds.
    .bad = reason = ""
    .good = reason = "Citation de la loi."

prose-accepted-unused = There is nothing to accept here: “{ $text }” has no warning “{ $rule }” any more.
    .help = Remove this part [[accepted]], or copy the exact words of the passage.
    .why = A forgotten exception would hide the next fault in the same place.
    .bad = text = "des mots qui ne sont plus dans la fiche"
    .good = text = "les premiers mots du passage"

prose-word-twice = “{ $word }” is already in the table of plain words.
    .help = Keep one of the two entries.
    .why = The second entry would be ignored, and nothing would show it.
    .bad = hard = "sous huitaine" (twice)
    .good = hard = "sous huitaine"

prose-word-unknown = “{ $word }” is not in the starting table of hard words: there is nothing to take out.
    .help = Remove this word from the “keep” line.
    .why = A slip of the keyboard would take nothing out, and the word would still be told.
    .bad = keep = ["nonobstan"]
    .good = keep = ["nonobstant"]
