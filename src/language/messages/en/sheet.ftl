### Messages of the room “sheet”: one sentence per code, and the .help attribute that says what to type.

## The file and its head

sheet-empty = This sheet is empty.
    .help = Start with the head, between two lines +++, then write the text. A sheet of content/sheets/ can serve as a model.
    .why = An empty file tells a reader nothing, and would still take a place on the home page.
    .bad =
        content/sheets/suite.md : 0 octet
    .good =
        +++
        title = "Je déménage"
        …
        +++

        Vous avez trois mois pour tout prévenir.
sheet-too-large = This sheet is over { $limit } kB: it was not read.
    .help = A sheet describes one life event. Split this one into several files.
    .why = A sheet is about one life event. Over 256 KB it is no longer one, and reading it would slow everything down.
    .bad =
        tout-le-guide.md : 300 ko
    .good =
        un-proche-est-decede.md : 20 ko
        je-demenage.md : 18 ko
sheet-too-many = There are more than { $most } problems in this sheet: the rest is not shown.
    .help = Mend those above first. If the file is not a sheet, take it out of the folder.
    .why = A file that is no sheet would give thousands of problems. The first ones are enough to understand.
    .bad =
        {"{"}une ligne qui n’est pas du Markdown
        {"{"}encore une
        {"{"}et ainsi de suite, plus de 500 fois
    .good =
        Les lignes de la fiche, en Markdown.
sheet-no-head = The head is missing: the first line of a sheet is “+++”.
    .help = Write “+++” alone on the first line, then title, summary, event, verified, review_by, owner and one source, then “+++” alone on a line.
    .why = The head tells the program the title, the dates and the sources. Without it the sheet has no address and no colour.
    .bad =
        # Je déménage

        Prévenez votre mairie.
    .good =
        +++
        title = "Je déménage"
        …
        +++

        Prévenez votre mairie.
sheet-head-unclosed = The head that opens here is not closed.
    .help = Add a line “+++” after the last line of the head, before the text.
    .why = The second “+++” line says where the head ends. Without it the whole text would be taken for settings.
    .bad =
        +++
        title = "Je déménage"

        Prévenez votre mairie.
    .good =
        +++
        title = "Je déménage"
        …
        +++

        Prévenez votre mairie.
sheet-head-too-large = The head is over { $limit } kB: it was not read.
    .help = The head only holds short facts. Move long texts below the second “+++”.
    .why = The head holds short facts only. A long text in it would be lost to readers.
    .bad =
        +++
        title = "Je déménage"
        # 8 ko de remarques
        +++
    .good =
        +++
        title = "Je déménage"
        …
        +++

        Les remarques utiles au lecteur sont dans le texte.
sheet-head-keys = The head has { $found } keys, instead of { $most } at most.
    .help = Remove sources or changes that are no longer of use.
    .why = The longest sheet has about seventy keys. Over 128, the file is probably not a sheet.
    .bad =
        {""}[[changes]]
        date = 2020-01-01
        text = "Soixante-dix changements anciens, un par mois."
    .good =
        {""}[[changes]]
        date = 2026-11-21
        text = "Le dernier changement, et les deux d’avant."
sheet-head-depth = The head nests here over more than { $deepest } levels.
    .help = No key of a sheet needs so many levels. Remove this part.
    .why = No key of a sheet needs more than four levels. Deeper than that, nobody finds their way.
    .bad =
        venues = [[[[["mairie"]]]]]
    .good =
        venues = ["mairie"]
sheet-toml = { $fault ->
        [twice] This key is written twice.
        [quotes] This text lacks straight quotes around it.
        [inner-quotes] A straight quote inside the text closes it too soon.
        [unclosed-text] This quoted text is badly written or not closed.
        [equals] The sign = or the value after the key’s name is missing.
        [unclosed-bracket] A bracket or a brace is not closed.
       *[other] The head cannot be read here ({ $detail }).
    }
    .help = { $fault ->
        [twice] Keep one of the two lines.
        [inner-quotes] Write the quotes of the text « thus », or \": title = "Le « grand » jour".
        [unclosed-text] Write: key = "text". A straight quote inside the text is written \".
        [unclosed-bracket] Close it: venues = ["mairie", "hopital"].
       *[other] Write one key a line: title = "A relative has died". Dates have no quotes: verified = 2026-11-21.
    }
    .why = The head has a strict form: a key, an equals sign, a value. A forgotten quote changes the sense of every line after it.
    .bad =
        code = d7
    .good =
        code = "d7"
sheet-key-unknown = { $table ->
        [none] The key “{ $key }” does not exist in the head of a sheet.
       *[other] The key “{ $key }” does not exist in “{ $table }”.
    }
    .help = { $nearest ->
        [none] The possible keys are: { $known }.
       *[other] Did you mean “{ $nearest }”? The possible keys are: { $known }.
    }
    .why = An unknown key would be passed over in silence. A typing error would lose a date or a venue.
    .bad =
        venue = ["mairie"]
    .good =
        venues = ["mairie"]
sheet-key-misplaced = The key “{ $key }” is in “{ $table }”, although it holds for the whole sheet.
    .help = Move this line up, before the first line in brackets.
    .why = In TOML a line belongs to the last part opened in brackets. Written too low, it no longer counts for the sheet.
    .bad =
        headline = "Vous avez perdu un proche ?"
        date_label = "Date du décès"
    .good =
        headline = "Vous avez perdu un proche ?"
sheet-key-missing = { $table ->
        [none] “{ $key }” is missing in the head.
       *[other] “{ $key }” is missing in “{ $table }”.
    }
    .help = { $key ->
        [sources] Add at least one source, at the end of the head: a line [[sources]], then title = "…" and url = "https://…".
        [verified] Add the day of the last check: verified = 2026-11-21.
        [review_by] Add the day of the next review: review_by = 2027-05-21.
        [date] Add the date: date = 2026-11-21.
        [event] Add the life event: event = "deces".
        [owner] Add the service that answers for the sheet: owner = "Service état civil".
        [url] Add the address: url = "https://…".
       *[other] Add the line: { $key } = "…".
    }
    .why = These facts are printed, or protect the reader: without a source and a review date, an outdated sheet would stay online.
    .bad =
        # owner = "Service état civil"
    .good =
        owner = "Service état civil"
sheet-value-empty = The value of “{ $key }” is empty.
    .help = Write a text between the quotes, or remove the line if it is not required.
    .why = A key without a value would print a blank where a fact should stand.
    .bad =
        owner = ""
    .good =
        owner = "Service état civil"
sheet-value-type = “{ $key }” wants { $wanted ->
        [text] a text
        [list] a list of texts
        [table] a part in brackets
       *[tables] parts in double brackets
    }, not { $found ->
        [text] a text
        [number] a number
        [boolean] true or false
        [date] a date
        [list] a list
       *[table] a part
    }.
    .help = { $wanted ->
        [text] Put the value in straight quotes: { $key } = "…".
        [list] Write: { $key } = ["…", "…"].
        [table] Write a line [{ $key }], then one key a line.
       *[tables] Write a line in double brackets ([[sources]], [[poster.actions]]…) for each element, then its keys, one a line.
    }
    .why = Each key wants one kind of value: a text, a list, a date. Another kind could only be guessed at.
    .bad =
        venues = "mairie"
    .good =
        venues = ["mairie"]
sheet-date-form = The date of “{ $key }” is not well written: { $written }.
    .help = { $example ->
        [none] Write year, month and day, without quotes: { $key } = 2026-11-21. Check that this day exists.
       *[other] Write year, month and day, without quotes: { $key } = { $example }.
    }
    .why = “03/04/2026” is a day of April or of March, depending on the country. With the year first, a date reads one way only.
    .bad =
        verified = "21/11/2026"
    .good =
        verified = 2026-11-21
sheet-actions-too-many = The poster has more than { $most } actions: this one does not fit.
    .help = Keep the first three things to do. The others are in the sheet.
    .why = A poster is read from two metres, in a few seconds. Nobody would read a fourth action.
    .bad =
        title = "Déclarez le décès"

        {""}[[poster.actions]]
        title = "Organisez les obsèques"

        {""}[[poster.actions]]
        title = "Prévenez les organismes"

        {""}[[poster.actions]]
        title = "Ouvrez la succession"
    .good =
        title = "Déclarez le décès"

        {""}[[poster.actions]]
        title = "Organisez les obsèques"

        {""}[[poster.actions]]
        title = "Prévenez les organismes"
## Headings and their attributes

sheet-heading-one = The heading “{ $title }” has a single #: it is read as a deadline (##).
    .help = Write “##” before this heading. The sheet’s title is in the head.
    .why = The sheet’s title is in its head. A second main heading on the page misleads those who move by headings.
    .bad =
        # Vous n'êtes pas seul {"{"}#soutien .support{"}"}
    .good =
        ## Vous n'êtes pas seul {"{"}#soutien .support{"}"}
sheet-heading-skips = The heading “{ $title }” ({ $mark }) skips a level.
    .help = Write “{ $wanted }” before this heading, or add the missing heading before it: ## deadline, ### step, #### case.
    .why = A screen reader announces heading levels. A skipped one sends its user looking for a part that does not exist.
    .bad =
        #### Si vous êtes seul

        Votre médecin peut vous écouter.
    .good =
        ### En parler {"{"}#parler cost=gratuit{"}"}

        #### Si vous êtes seul

        Votre médecin peut vous écouter.

        Sur place
        : {"{"}mairie{"}"}
sheet-heading-too-deep = The heading “{ $title }” is too deep: a sheet has three levels of headings.
    .help = Write “####” before this heading, or make it a paragraph in **bold**.
    .why = A sheet has three levels: deadline, step, situation. A fourth has no place on the checklist or the leaflet.
    .bad =
        ##### À savoir

        Le décès se déclare à la mairie.
    .good =
        {""}**À savoir**

        Le décès se déclare à la mairie.
sheet-heading-nested = The heading “{ $title }” is inside a list, a quotation or a note.
    .help = Take the heading out, with a blank line before it and no indent. In a callout, write the title in **bold**.
    .why = A heading inside a list or a quotation does not enter the table of contents: readers would not find it.
    .bad =
        > ### Votre médecin
    .good =
        {""}**Votre médecin**
sheet-heading-empty = This heading has no words.
    .help = Write the heading after the #, or remove the line.
    .why = A screen reader announces an empty heading as a heading without a name.
    .bad =
        ####
    .good =
        Le décès se déclare à la mairie.
sheet-heading-underlined = “{ $title }” is read as a heading, because the next line underlines it.
    .help = Write “##” before a heading. For a mere separating line, leave a blank line before “---”.
    .why = In Markdown, a text underlined with “---” becomes a heading. Often it is a rule that lacks a blank line before it.
    .bad =
        Votre médecin peut vous écouter.
        ---
    .good =
        Votre médecin peut vous écouter.

        ---
sheet-attributes-empty = These braces are empty.
    .help = Remove them, or write a name: {"{"}#declarer{"}"}.
    .why = Empty braces are what is left of a deleted setting: better told than passed over.
    .bad =
        ## Vous n'êtes pas seul {"{"}{"}"}
    .good =
        ## Vous n'êtes pas seul {"{"}#soutien .support{"}"}
sheet-attributes-misplaced = These braces are not at the end of a heading, or are not closed.
    .help = Put them at the end of the heading’s line, after a space: ### Register the death {"{"}#declarer cost=gratuit{"}"}. To write a brace, type \{"{"}.
    .why = Anywhere but at the end of a heading, braces set nothing: they would be printed as they are.
    .bad =
        ### Déclarer {"{"}#declarer cost=gratuit{"}"} le décès
    .good =
        ### Déclarer le décès {"{"}#declarer cost=gratuit{"}"}
sheet-attribute-unknown = The attribute “{ $attribute }” does not exist for a { $mark } heading.
    .help = { $known ->
        [none] A { $mark } heading only has its name: {"{"}#name{"}"}.
       *[other] { $nearest ->
            [none] The possible attributes are: { $known }. An example: {"{"}#name deadline=14d from=deces{"}"}. A value holds no space.
           *[other] Did you mean “{ $nearest }”? The possible attributes are: { $known }.
        }
    }
    .why = A misspelt attribute would be passed over, and the deadline or the price would be missing from every paper.
    .bad =
        ### Déclarer le décès {"{"}#declarer prix=gratuit{"}"}
    .good =
        ### Déclarer le décès {"{"}#declarer cost=gratuit{"}"}
sheet-attribute-quoted = The value of an attribute has no quotes, no apostrophe and no space: { $written }.
    .help = Write the value without quotes, with hyphens: from=debut-du-bail.
    .why = Markdown keeps the quotes inside the value, and a space there cuts the word in two.
    .bad =
        ## Dans les 24 heures {"{"}#premier-jour deadline=24h from="le constat"{"}"}
    .good =
        ## Dans les 24 heures {"{"}#premier-jour deadline=24h from=constat{"}"}
sheet-attribute-twice = { $attribute ->
        [id] This heading has two names.
       *[other] The attribute “{ $attribute }” is written twice.
    }
    .help = Keep one.
    .why = Of two values for one setting, it is not for the program to choose the right one.
    .bad =
        ## Dans les 24 heures {"{"}#premier-jour deadline=24h from=constat from=deces{"}"}
    .good =
        ## Dans les 24 heures {"{"}#premier-jour deadline=24h from=constat{"}"}
sheet-class-unknown = The mark “.{ $class }” does not exist for a { $mark } heading.
    .help = { $known ->
        [none] A { $mark } heading has no mark. Remove it.
       *[other] { $nearest ->
            [none] The possible marks are: { $known }.
           *[other] Did you mean “.{ $nearest }”? The possible marks are: { $known }.
        }
    }
    .why = A misspelt mark would be passed over: the part about support, or an online-only step, would no longer be recognised.
    .bad =
        ## Vous n'êtes pas seul {"{"}#soutien .support .tard{"}"}
    .good =
        ## Vous n'êtes pas seul {"{"}#soutien .support{"}"}
sheet-class-conflict = The mark “.{ $class }” comes on top of “.{ $first }”: a heading has only one.
    .help = Keep one of the two marks.
    .why = “Nothing to do” and “can wait” contradict each other: readers would no longer know what to do.
    .bad =
        ## Vous n'êtes pas seul {"{"}#soutien .support .later{"}"}
    .good =
        ## Vous n'êtes pas seul {"{"}#soutien .support{"}"}
sheet-id-form = The name “#{ $id }” does not fit an address.
    .help = Write lower-case letters without accents, figures and hyphens: #{ $proposed }.
    .why = This name becomes the end of an address that people copy from paper. An accent or a capital would make it wrong.
    .bad =
        ## Vous n'êtes pas seul {"{"}#Été .support{"}"}
    .good =
        ## Vous n'êtes pas seul {"{"}#ete .support{"}"}
sheet-id-twice = The name “#{ $id }” is already given to another heading.
    .help = Change one of the two: a link must lead to one place.
    .why = A link must lead to one place. Of two headings with one name, one would be lost.
    .bad =
        ## Vous n'êtes pas seul {"{"}#declarer .support{"}"}
    .good =
        ## Vous n'êtes pas seul {"{"}#soutien .support{"}"}
sheet-deadline-form = This deadline is not well written: { $written }.
    .help = { $proposed ->
        [none] Write a whole number and a unit: deadline=24h (hours), 14d (days), 10wd (working days), 2w (weeks), 6m (months), 1y (years), -2m (two months before).
       *[other] Write deadline={ $proposed }.
    }
    .why = A step’s deadline is printed in words and compared between languages. A phase’s is told by its heading. The program must read both without a mistake.
    .bad =
        ## Dans les 14 jours {"{"}#premier-jour deadline=14j from=constat{"}"}
    .good =
        ## Dans les 14 jours {"{"}#premier-jour deadline=14d from=constat{"}"}
sheet-deadline-conflict = This heading already has a deadline.
    .help = Keep one attribute among deadline, before and window. One month before a departure is written: deadline=-1m from=depart
    .why = A phase has one deadline. With two, the paper would say one and the page the other.
    .bad =
        ## Dans les 24 heures {"{"}#premier-jour deadline=24h before=obseques{"}"}
    .good =
        ## Dans les 24 heures {"{"}#premier-jour deadline=24h{"}"}
sheet-window-form = This period is not well written: { $written }.
    .help = Write the first and the last day, in that order: window=2026-03-02/2026-05-31.
    .why = A period goes from a first day to a last one. The wrong way round, it would make readers miss it.
    .bad =
        ## Au printemps {"{"}#premier-jour window=2026-05-31/2026-03-02{"}"}
    .good =
        ## Au printemps {"{"}#premier-jour window=2026-03-02/2026-05-31{"}"}
sheet-word-form = The attribute “{ $attribute }” wants a word: { $written }.
    .help = Write a word without spaces: { $attribute }=bail.
    .why = The origin of a deadline is a word that both languages share: a sign or a space prevents it.
    .bad =
        ## Dans les 24 heures {"{"}#premier-jour deadline=24h from=J+1{"}"}
    .good =
        ## Dans les 24 heures {"{"}#premier-jour deadline=24h from=constat{"}"}
sheet-cost-form = This cost is not well written: { $written }.
    .help = { $proposed ->
        [none] Write cost=gratuit, cost=payant, cost=variable, or an amount without spaces: cost=86€ or cost=2,76€.
       *[other] Write cost={ $proposed }. The other forms are gratuit, payant and variable.
    }
    .why = The price is printed before the step. Misread, a paid act would pass for a free one.
    .bad =
        ### Déclarer le décès {"{"}#declarer cost=payants{"}"}
    .good =
        ### Déclarer le décès {"{"}#declarer cost=payant{"}"}
## The text

sheet-too-deep = Lists, quotations or emphasis nest here over more than { $deepest } levels.
    .help = Write this passage with fewer levels.
    .why = A list in a list in a list cannot be followed, least of all by ear. Thirty-two levels are a slip of copying.
    .bad =
        > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > Votre médecin peut vous écouter.
    .good =
        > Votre médecin peut vous écouter.
sheet-ways-mixed = “{ $term }” is not a way, although this list holds ways to do the step.
    .help = The ways are: { $known }. Separate other terms by a paragraph or a heading.
    .why = The ways are set in a fixed order, with their icons. Another term has no place among them.
    .bad =
        Au guichet
        : du lundi au vendredi

        Se renseigner
    .good =
        Se renseigner
sheet-way-near = “{ $term }” looks like a way to do the step, “{ $meant }”, but is none.
    .help = Write “{ $meant }”. The ways are: { $known }. If this is an ordinary list, choose another term.
    .why = One letter off, “By phon” is no longer a way: no icon, and no number on the poster.
    .bad =
        Sur plasse
        : votre médecin peut vous écouter
    .good =
        Sur place
        : votre médecin peut vous écouter
sheet-way-glued = A blank line is missing before “{ $term }”: this way would read as more of the text, and its contact would be lost.
    .help = Leave a blank line above “{ $term }”.
    .why = Without a blank line above, Markdown takes this way for the end of the text: its contact would be lost.
    .bad =
        : {"{"}mairie{"}"} du lieu du décès
        Par téléphone
        : {"{"}allo_service_public{"}"}
    .good =
        : {"{"}mairie{"}"} du lieu du décès

        Par téléphone
        : {"{"}allo_service_public{"}"}
sheet-way-inline = “{ $term }” is on the same line as its contact: it would read as a sentence.
    .help = Write “{ $term }” alone on its line, then, on the next, a colon, a space and the contact.
    .why = On one line it is only a sentence: the step would have neither phone nor address.
    .bad =
        Par téléphone : {"{"}allo_service_public{"}"}
    .good =
        Par téléphone
        : {"{"}allo_service_public{"}"}
sheet-definition-glued = A line that starts with “:” sticks to the text before it, or has no term above it.
    .help = Leave a blank line before the term: “In person” alone on its line, then “:” and the text on the next line. For a true colon, write \:.
    .why = “: ” at the start of a line announces a way, if a term stands alone above it. Otherwise it would be printed as it is.
    .bad =
        Le décès se déclare à la mairie.
        Sur place
        : {"{"}mairie{"}"} du lieu du décès
    .good =
        Le décès se déclare à la mairie.
sheet-papers-mixed = This line has no box to tick, although the others have one.
    .help = Write “- [ ]” before each paper to gather, or make two lists separated by a paragraph.
    .why = With boxes on some lines only, readers think that the rest is optional.
    .bad =
        - [ ] Le certificat de décès
        - Votre pièce d'identité
    .good =
        - [ ] Le certificat de décès
        - [ ] Votre pièce d'identité
sheet-callout-unknown = The callout “[!{ $word }]” does not exist.
    .help = { $nearest ->
        [none] The possible callouts are: { $known }.
       *[other] Did you mean “[!{ $nearest }]”? The possible callouts are: { $known }.
    }
    .why = An unknown callout would stay a quotation, with its name in brackets in the middle of the text.
    .bad =
        > [!ATTENTION]
        > Votre médecin peut vous écouter.
    .good =
        > [!WARNING]
        > Votre médecin peut vous écouter.
sheet-callout-empty = This callout is empty.
    .help = Write its text on the next line, after “>”.
    .why = An empty callout draws the eye to nothing.
    .bad =
        > [!NOTE]
    .good =
        > [!NOTE]
        > Votre médecin peut vous écouter.
sheet-html = HTML is not taken over: { $written }
    .help = Remove the tag. Write Markdown: **important**, a list, a table. To write the sign <, type \<.
    .why = An HTML tag does not show on paper and may break the page. Markdown is enough, and can be read without a tool.
    .bad =
        Le décès se déclare <b>à la mairie</b>.
    .good =
        Le décès se déclare **à la mairie**.
sheet-image-alternative = The image “{ $file }” has no text alternative.
    .help = Say between the brackets what the image tells to who cannot see it: ![Map of the way to the town hall]({ $file }). An image that tells nothing is left out.
    .why = This text is all that a blind person has of the picture. Without it, they lose what it teaches.
    .bad =
        Le décès se déclare à la mairie. ![](guichet.png)
    .good =
        Le décès se déclare à la mairie. ![Le guichet est au fond de la cour](guichet.png)
sheet-role-form = { $written ->
        [brace] A brace opens here and is not closed.
       *[other] { $written } is not a role.
    }
    .help = { $proposed ->
        [none] A role is written in lower case, without accents or spaces: {"{"}mairie{"}"}. To write a brace, type \{"{"}.
       *[other] Write {"{"}{ $proposed }{"}"}. To write a brace, type \{"{"}.
    }
    .why = A misspelt role does not find its contact: the braces would be printed instead of the number.
    .bad =
        Le décès se déclare à {"{"}Mairie{"}"}.
    .good =
        Le décès se déclare à {"{"}mairie{"}"}.
sheet-role-misplaced = The role {"{"}{ $role }{"}"} cannot stand in { $where ->
        [heading] a heading
        [code] code
        [address] an address
       *[alternative] the text of an image
    }.
    .help = { $where ->
        [heading] Write the name in full in the heading, and the role in the text. To name the heading, write {"{"}#{ $role }{"}"}.
       *[other] Write the role in a sentence or in a way: {"{"}{ $role }{"}"}.
    }
    .why = A heading serves as a name and an address; code and links are read as they are. A contact does not fit there.
    .bad =
        ## Vous n'êtes pas seul à {"{"}mairie{"}"} {"{"}#soutien .support{"}"}
    .good =
        ## Vous n'êtes pas seul à la mairie {"{"}#soutien .support{"}"}
sheet-note-undefined = The note [^{ $label }] is written nowhere.
    .help = { $nearest ->
        [none] Add a line at the end of the sheet: [^{ $label }]: Service Public, fiche F909.
       *[other] Did you mean [^{ $nearest }]? If not, add a line at the end of the sheet: [^{ $label }]: Service Public, fiche F909.
    }
    .why = The note’s call promises a source. Without it, readers can verify nothing.
    .bad =
        Le décès se déclare à la mairie.[^F909]
    .good =
        Le décès se déclare à la mairie.[^F909]

        {""}[^F909]: Service Public, fiche F909.
sheet-note-unused = The note [^{ $label }] is called nowhere: it will not appear.
    .help = Write [^{ $label }] at the end of the sentence that it supports, or remove it.
    .why = A note that nothing calls is not printed: the source that you wrote down would be lost.
    .bad =
        Votre médecin peut vous écouter.

        {""}[^F909]: Service Public, fiche F909.
    .good =
        Votre médecin peut vous écouter.[^F909]

        {""}[^F909]: Service Public, fiche F909.
sheet-note-twice = The note [^{ $label }] is written twice.
    .help = Keep one of the two, or give them two names.
    .why = Of two notes with the same name, only one would be printed.
    .bad =
        Votre médecin peut vous écouter.[^F909]

        {""}[^F909]: Service Public, fiche F909.

        {""}[^F909]: Service Public, fiche F910.
    .good =
        Votre médecin peut vous écouter.[^F909]

        {""}[^F909]: Service Public, fiche F909.
sheet-note-form = { $fault ->
        [call] The note [^{ $label }] is called inside another note.
       *[block] The note [^{ $label }] holds something else than sentences.
    }
    .help = A note says where a fact comes from, in one or two sentences, without lists or other notes. Put the rest in the text.
    .why = On paper, notes form a list of sources. A list inside a note would break its layout.
    .bad =
        Votre médecin peut vous écouter.[^F909]

        {""}[^F909]: Service Public, fiche F909.

            - Mise à jour du 26 avril 2025.
    .good =
        Votre médecin peut vous écouter.[^F909]

        {""}[^F909]: Service Public, fiche F909, mise à jour du 26 avril 2025.
sheet-link-empty = { $fault ->
        [address] This link has no address.
       *[words] This link has no words.
    }
    .help = Write [words that say where the link leads](https://address).
    .why = A link without words cannot be picked by keyboard or read aloud; without an address it leads nowhere.
    .bad =
        Votre médecin peut vous écouter : [la liste]().
    .good =
        Votre médecin peut vous écouter : [la liste](https://annuairesante.ameli.fr/).
sheet-link-scheme = An address cannot start with “{ $scheme }”.
    .help = Write an address in https://, mailto: or tel:, the file of another sheet (other-sheet.md#step) or a place in this one (#step).
    .why = An address must open on any device, without danger. “javascript:” and “file:” are none.
    .bad =
        Votre médecin peut vous écouter : [la liste](file:///C:/medecins.pdf).
    .good =
        Votre médecin peut vous écouter : [la liste](https://annuairesante.ameli.fr/).
sheet-link-parted = “{ $words }” is no link: a space parts it from its address.
    .help = Join the bracket and the parenthesis: [{ $words }](https://…)
    .why = With a space the link is not made: the brackets and the whole address are printed in the middle of the sentence.
    .bad =
        Votre médecin peut vous écouter : [la liste] (https://annuairesante.ameli.fr/).
    .good =
        Votre médecin peut vous écouter : [la liste](https://annuairesante.ameli.fr/).
sheet-table-cells = This cell of the table has no column: { $words }
    .help = Add a column to the first line of the table, or remove the cell. The sign | in a text is written \|.
    .why = A cell without a column has no heading: it would not be printed.
    .bad =
        | Qui | Quand |
        | --- | --- |
        | Votre médecin | Le matin | Sur rendez-vous |
    .good =
        | Qui | Quand | Comment |
        | --- | --- | --- |
        | Votre médecin | Le matin | Sur rendez-vous |